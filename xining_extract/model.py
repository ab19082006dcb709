"""The types of the library: what `extract` gives and what each part of a claim is.

All are immutable `msgspec.Struct`s, cheap to build and hashable. A `span` is `(start, end)` in code points of the
text that the caller gave; `text` is what stands there with line wraps and stray spaces undone; `name` is the
normalized name.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, Literal, overload

import msgspec

Span = tuple[int, int]
Modifier = Literal["exact", "approx", "nearly", "over", "at_least", "under", "at_most", "range"]
Change = Literal["none", "increase_by", "decrease_by", "increase_to", "decrease_to"]
Status = Literal["actual", "target"]
ArticleKind = Literal["news", "daily report", "notice", "comment", "editor's note"]


class Mention(msgspec.Struct, frozen=True, gc=False):
    """A name that stands in the text, and the rule that tied it to what it is part of."""

    name: str
    text: str
    span: Span
    rule: str | None = None


class Period(msgspec.Struct, frozen=True, gc=False):
    """When a claim holds: the phrase of the text, and the days it means (ISO 8601) where they can be told."""

    name: str
    text: str
    span: Span
    start: str | None = None
    end: str | None = None
    rule: str | None = None


class Reporter(msgspec.Struct, frozen=True, gc=False):
    """One who signed the article; `role` as printed (记者, 实习记者, 通讯员 …), None where none is."""

    name: str
    role: str | None
    span: Span


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """A quantity, multiplied out into its base unit (764.23万元 → 7642300 元).

    `value`, `low` and `high` are exact decimals. exact: all three the same; over, at_least: `low` and `value`, no
    `high`; under, at_most, nearly: `high` and `value`; approx: `value` alone; range: `low` and `high`, no `value`.
    A ratio a∶b (unit 比) has `low` a and `high` b and is exact.
    """

    text: str
    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    modifier: Modifier
    unit: str | None
    dimension: str | None = None
    code: str | None = None

    def __float__(self) -> float:
        """The value as a float, of a ratio a∶b the quotient. Raises `ValueError` for a range, which has two.

        >>> from xining_extract import quantities
        >>> float(quantities("发放补贴764.23万元")[0])
        7642300.0
        """
        if self.value is not None:
            return float(self.value)
        if self.unit == "比" and self.low is not None and self.high:
            return float(self.low / self.high)
        raise ValueError(f"a range has no single value: {self.text}; take .low or .high")

    def contains(self, number: Decimal | float) -> bool:
        """Whether what the text says is true of `number`: 20人以上 contains 25, 近七成 does not contain 70.

        approx is taken as within a tenth of the value; nearly and under are below it, over is above it. Nothing
        contains NaN, which is how data frames write what is missing.

        >>> from xining_extract import quantities
        >>> several, = quantities("服务20余万人次")
        >>> several.contains(210000), several.contains(200000)
        (True, False)
        """
        x = Decimal(number) if isinstance(number, int | Decimal) else Decimal(str(number))
        if x.is_nan():
            return False
        if self.value is None:
            return self.unit != "比" and (self.low is None or self.low <= x) and (self.high is None or x <= self.high)
        if self.modifier == "approx":
            return abs(x - self.value) * 10 <= abs(self.value)
        above, below = x > self.value, x < self.value
        held = {"over": above, "at_least": not below, "under": below, "nearly": below, "at_most": not above}
        return held.get(self.modifier, not above and not below)

    def to(self, unit: str) -> Quantity:
        """The same quantity in another physical unit, converted by the library pint. `text` and `span` stay.

        Raises `ValueError` where the two units do not measure the same, or one of them is not known.

        >>> from xining_extract import quantities
        >>> print(quantities("新建绿地120公顷")[0].to("平方米"))
        1,200,000 平方米
        """
        from .quantity.units import convert, describe, lookup

        if self.unit is None:
            raise ValueError(f"a number without a unit cannot be converted: {self.text}")
        known = lookup(unit)
        name = known.name if known is not None else unit
        dimension, code = describe(name)
        numbers = (self.value, self.low, self.high)
        value, low, high = (None if x is None else convert(x, self.unit, name) for x in numbers)
        return msgspec.structs.replace(self, value=value, low=low, high=high, unit=name, dimension=dimension, code=code)

    def __str__(self) -> str:
        """A readable form: the bound, the number with its thousands, the unit.

        >>> from xining_extract import quantities
        >>> print(*quantities("近94%，1800名至2200名，20余万人次，比例5∶2000"), sep="；")
        近 94%；1,800–2,200 名；超过 200,000 人次；5∶2,000
        """
        def plain(x: Decimal | None) -> str:
            return "" if x is None else f"{x:,f}"

        if self.value is not None:
            number = plain(self.value)
        else:
            number = plain(self.low) + ("∶" if self.unit == "比" else "–") + plain(self.high)
        words = {"approx": "约", "nearly": "近", "over": "超过", "at_least": "至少", "under": "不到", "at_most": "至多"}
        word = words.get(self.modifier, "")
        unit = "" if self.unit in (None, "比") else self.unit if self.unit in ("%", "‰") else f" {self.unit}"
        return (f"{word} " if word else "") + number + unit


class Metric(msgspec.Struct, frozen=True, gc=False):
    """What was counted or measured. `name` may join words that stand apart; `text` and `span` are the head's."""

    name: str
    text: str
    span: Span
    rule: str


class Article(msgspec.Struct, frozen=True):
    """One article of the page; `spans` are its stretches in reading order, `title_spans` those of its headline."""

    id: str
    title: str | None
    subtitle: str | None
    kind: ArticleKind
    reporters: tuple[Reporter, ...]
    dateline: Mention | None
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One statement that a metric has a quantity, with all that the text ties to it; None where it ties nothing."""

    id: str
    article: str
    text: str
    span: Span
    metric: Metric | None
    action: str | None
    quantity: Quantity
    change: Change
    status: Status
    period: Period | None
    program: Mention | None
    department: Mention | None
    reporters: tuple[Reporter, ...]


class Extraction(msgspec.Struct, frozen=True):
    """What a page says: an immutable sequence of claims, with the page's articles and its text as given."""

    text: str
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]

    def __len__(self) -> int:
        return len(self.claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        return self.claims[index]

    def index(self, claim: Claim, start: int = 0, stop: int = sys.maxsize) -> int:
        """Where the claim stands in the sequence; `ValueError` where it does not."""
        return self.claims.index(claim, start, stop)

    def count(self, claim: Claim) -> int:
        """How often the claim stands in the sequence: once or not at all, since each has its own `id`."""
        return self.claims.count(claim)

    def __repr__(self) -> str:
        from .export import show_extraction

        return show_extraction(self)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON types, as `docs/claims.schema.json` describes them; see `export.to_dict`."""
        from .export import to_dict

        return to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """The dict as JSON; the same text gives the same bytes; see `export.to_json`."""
        from .export import to_json

        return to_json(self, indent=indent)

    def to_records(self) -> list[dict[str, Any]]:
        """One flat row per claim, for `pandas.DataFrame` or `csv.DictWriter`; see `export.to_records`."""
        from .export import to_records

        return to_records(self)


Sequence.register(Extraction)
