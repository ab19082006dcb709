"""A quantity while it is being read."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import msgspec

from ..model import Modifier

_ZERO = Decimal(0)


class Draft(msgspec.Struct, gc=False):
    """Offsets are those of the sheet. `scale` counts the zeros that a written 万 or 亿 stands for."""

    start: int
    end: int
    value: Decimal = _ZERO  # or the low side of a range or ratio
    unit: str | None = None
    unit_start: int = 0
    body: str = ""  # the numeral
    scale: int = 0
    chinese: bool = False
    bare: bool = False  # 百, 万: a scale without its digit
    high: Decimal | None = None  # the high side of a range or ratio
    modifier: Modifier | None = None
    after: Modifier | None = None  # said after the unit
    per: tuple[str, ...] = ()  # denominators of a rate
    share: str | None = None  # fraction or ratio: complete in itself
    passed: bool = False  # its bound holds for the rest of the list


Reader = Callable[[str, int], Draft | None]  # reads the quantity whose numeral begins at an offset of the sheet


def share_of(start: int, end: int, value: Decimal, unit: str = "%") -> Draft:
    """A share that the whole stretch tells: 三分之一, 七成, 一半."""
    draft = Draft(start, end)
    draft.value, draft.unit, draft.share = value, unit, "fraction"
    return draft
