"""The types of the library: what `extract` gives and what each part of a claim is.

All are immutable `msgspec.Struct`s, cheap to build and hashable. A `span` is `(start, end)` in code points of the
text that the caller gave; `text` is what stands there with line wraps and stray spaces undone; `name` is the
normalized name.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

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
