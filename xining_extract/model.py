"""The types of the library: what `extract` gives and what each part of a claim is.

All are immutable `msgspec.Struct`s, cheap to build and hashable. A `span` is `(start, end)` in code points of the
text that the caller gave; `text` is what stands there with line wraps and stray spaces undone; `name` is the
normalized name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, Literal, overload

import msgspec

Span = tuple[int, int]
Modifier = Literal["exact", "approx", "nearly", "over", "at_least", "under", "at_most", "range"]
Change = Literal["none", "increase_by", "decrease_by", "increase_to", "decrease_to"]
Status = Literal["actual", "target"]


class Mention(msgspec.Struct, frozen=True):
    """A name that stands in the text, and the rule that tied it to what it is part of."""

    name: str
    text: str
    span: Span
    rule: str | None = None


class Period(msgspec.Struct, frozen=True):
    """When a claim holds: the phrase of the text, and the days it means (ISO 8601) where they can be told."""

    name: str
    text: str
    span: Span
    start: str | None = None
    end: str | None = None
    rule: str | None = None


class Reporter(msgspec.Struct, frozen=True):
    """One who signed the article; `role` as printed (记者, 实习记者, 通讯员 …), None where none is."""

    name: str
    role: str | None
    span: Span


class Quantity(msgspec.Struct, frozen=True):
    """A quantity, multiplied out into its base unit (764.23万元 → 7642300 元).

    `value`, `low` and `high` are exact decimals. exact: all three the same; over, at_least: `low` and `value`, no `high`;
    under, at_most, nearly: `high` and `value`; approx: `value` alone; range: `low` and `high`, no `value`.
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


class Metric(msgspec.Struct, frozen=True):
    """What was counted or measured. `name` may join words that stand apart; `text` and `span` are the head's stretch."""

    name: str
    text: str
    span: Span
    rule: str


class Article(msgspec.Struct, frozen=True):
    """One article of the page; `spans` are its stretches in reading order, `title_spans` those of its headline."""

    id: str
    title: str | None
    subtitle: str | None
    kind: str
    reporters: tuple[Reporter, ...]
    dateline: Mention | None
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...]


class Claim(msgspec.Struct, frozen=True):
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
