"""Repair what a page's layout did to its text; every kept character keeps its place in the raw text.

A newspaper page falls out of its PDF as lines cut at the column's width, with blank lines where a column ends, page
numbers inside sentences, headings set letter by letter or printed twice. `repair` drops what the layout put in, and
nothing else: the repaired text is the raw text with characters left out, so every offset can be carried back.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

import msgspec

from . import wrapping
from .lines import Drop
from .model import Span


class Step(msgspec.Struct, frozen=True):
    """One repair: its name (`unwrap`, `overprint` …) and the raw span that it dropped characters from."""

    name: str
    span: Span


class SourceText(msgspec.Struct, frozen=True):
    """The repaired text and the way back: `text` is `raw` with characters dropped, never changed or moved.

    `starts` and `origins` are parallel: the run of `text` that begins at `starts[i]` is a copy of `raw[origins[i]:]`.
    Paragraphs are lines of `text`; a blank line stands where the page has a break between blocks.
    """

    raw: str
    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    steps: tuple[Step, ...] = ()

    def origin(self, offset: int) -> int:
        """The raw offset of the character at `offset` of the repaired text."""
        run = bisect_right(self.starts, offset) - 1
        return self.origins[run] + offset - self.starts[run]

    def span(self, start: int, end: int) -> Span:
        """The raw span of a non-empty stretch of the repaired text."""
        return self.origin(start), self.origin(end - 1) + 1


def repair(raw: str) -> SourceText:
    """Undo column wraps, page numbers, letter spacing, spaced digits and overprinted headings.

    Offsets are code points; no text raises, and the time is linear in its length.

    >>> repair("今年以来，全市新建口袋公园12\\n个，改造老旧小区36个，惠及居\\n民2.4万户，群众很满意。").text
    '今年以来，全市新建口袋公园12个，改造老旧小区36个，惠及居民2.4万户，群众很满意。'
    >>> source = repair("常 住 居 民 签 约 率 达 69.6%，比上年高。")
    >>> source.text, source.steps[0].name
    ('常住居民签约率达69.6%，比上年高。', 'letter_spacing')
    >>> source.origin(source.text.index("69"))
    16
    """
    drops = wrapping.drops(raw)
    drops.sort()
    kept = _between(drops, len(raw))
    pieces = [raw[start:end] for start, end in kept]
    starts = accumulate((len(piece) for piece in pieces[:-1]), initial=0)
    return SourceText(raw, "".join(pieces), tuple(starts), tuple(start for start, _ in kept), tuple(_steps(drops)))


def _between(drops: list[Drop], size: int) -> list[Span]:
    """The stretches that no drop covers; drops are sorted and may hold one another."""
    kept, here = [], 0
    for start, end, _ in drops:
        if start >= here:
            kept.append((here, start))
            here = end
        elif end > here:
            here = end
    kept.append((here, size))
    return kept


def _steps(drops: list[Drop]) -> list[Step]:
    """One step for each repair; neighbouring drops of the same repair on the same line are one."""
    steps: list[Step] = []
    name, first, last = "", 0, 0
    for start, end, kind in drops:
        if kind == name and start - last <= 4:
            last = end
            continue
        if name:
            steps.append(Step(name, (first, last)))
        name, first, last = kind, start, end
    if name:
        steps.append(Step(name, (first, last)))
    return steps
