"""A phrase of time, and what is known of it."""

from __future__ import annotations

from datetime import date

import msgspec

from ..model import Span
from .timekinds import Kind


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """A phrase of time: `span` of the repaired text, and what kind of time it is.

    `span`: a stretch that results are counted over (2024年, 今年以来, 截至10月底); `now`: 目前, 如今; `point`: a day or
    an hour; `rate`: 每年; `own`: belongs to one figure (2022年的7.77万亿元); `compared`: the other side of a comparison
    (比去年同期); `vague`: 近日, and days on which something was only reported; `named`: part of a name
    (《2023年度…公报》).

    `holds` tells whether it may hold on beyond its sentence, `opens` whether it opens its clause. `published` and
    `year` (the last one that the text named) are what its days are told from.
    """

    text: str
    span: Span
    kind: Kind
    holds: bool
    opens: bool
    published: date | None = None
    year: int | None = None
