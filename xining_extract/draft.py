"""A quantity while it is being read."""

from __future__ import annotations

from decimal import Decimal

from .model import Modifier


class Draft:
    """Offsets are those of the sheet. `scale` counts the zeros that a written 万 or 亿 stands for."""

    __slots__ = (
        "after", "apart", "bare", "body", "chinese", "end", "high", "modifier", "passed", "per", "scale", "share",
        "start", "unit", "unit_start", "value",
    )  # fmt: skip

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.value = Decimal(0)  # or the low side of a range or ratio
        self.high: Decimal | None = None  # the high side of a range or ratio
        self.modifier: Modifier | None = None
        self.after: Modifier | None = None  # said after the unit
        self.apart: Modifier | None = None  # said apart from the numeral
        self.unit: str | None = None
        self.unit_start = end
        self.per: list[str] = []  # denominators of a rate
        self.scale = 0
        self.bare = False  # 百, 万: a scale without its digit
        self.chinese = False
        self.body = ""  # the numeral
        self.share: str | None = None  # fraction or ratio: complete in itself
        self.passed = False  # its bound holds for the rest of the list
