"""Repair what a page's layout did to its text; every kept character keeps its place in the raw text.

A newspaper page falls out of its PDF as lines cut at the column's width, with blank lines where a column ends, page
numbers inside sentences, headings set letter by letter or printed twice. `repair` drops what the layout put in, and
nothing else: the repaired text is the raw text with characters left out, so every offset can be carried back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

import msgspec

from ..model import Span
from .lines import Drop, Lines
from .survey import survey
from .wrapping import breaks


class Step(msgspec.Struct, frozen=True):
    """One repair: its name (`unwrap`, `overprint` …) and the raw span that it dropped characters from."""

    name: str
    span: Span


class SourceText(msgspec.Struct, frozen=True):
    """The repaired text and the way back: `text` is `raw` with characters dropped, never changed or moved.

    `starts` and `origins` are parallel: the run of `text` that begins at `starts[i]` is a copy of `raw[origins[i]:]`.
    Paragraphs are lines of `text`; a blank line stands where the page has a break between blocks.
    `printed` is the same text with the marks of the raw one, where those are not the ones that Chinese is printed with.
    """

    raw: str
    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    printed: str | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """What was repaired, in the order of the text; read anew from the page each time that it is asked for."""
        lines = survey(self.raw)
        return tuple(_steps(sorted(_drops(self.raw, lines, set(breaks(lines))))))

    @property
    def unmoved(self) -> bool:
        """Whether every character stands where it stood in the raw text: what was dropped stood behind them all."""
        return self.starts == self.origins

    def as_printed(self, words: str, *spans: Span) -> str:
        """The words, which stand in these stretches of `text`, with the marks of the raw text."""
        if self.printed is None:
            return words
        text = "".join([self.text[start:end] for start, end in spans])
        printed = "".join([self.printed[start:end] for start, end in spans])
        if text == printed:
            return words
        letters, here = [], 0
        for letter in words:
            at = text.find(letter, here)
            here = at + 1 if at >= 0 else here
            letters.append(printed[at] if at >= 0 and not letter.isspace() else letter)
        return "".join(letters)

    def origin(self, offset: int) -> int:
        """The raw offset of the character at `offset` of the repaired text."""
        run = bisect_right(self.starts, offset) - 1
        return self.origins[run] + offset - self.starts[run]

    def seams(self, start: int, end: int) -> list[int]:
        """Where the page's lines were joined inside a stretch of the repaired text."""
        runs = range(bisect_right(self.starts, start), bisect_left(self.starts, end))
        ends = {run: self.origin(self.starts[run] - 1) for run in runs}  # of the line above
        return [self.starts[run] for run in runs if "\n" in self.raw[ends[run] : self.origins[run]]]

    def span(self, start: int, end: int) -> Span:
        """The raw span of a non-empty stretch of the repaired text."""
        starts, origins = self.starts, self.origins
        run = bisect_right(starts, start) - 1
        last = bisect_right(starts, end - 1, run) - 1
        return origins[run] + start - starts[run], origins[last] + end - starts[last]


def repair(raw: str, printed: str | None = None) -> SourceText:
    """Undo column wraps, page numbers, letter spacing, spaced digits and overprinted headings.

    `printed` is the same text with the letters of the page, where digits of full width were read as the usual ones: its
    lines are as wide as they were set. Offsets are code points; no text raises, and the time is linear in its length.

    >>> repair("今年以来，全市新建口袋公园12\\n个，改造老旧小区36个，惠及居\\n民2.4万户，群众很满意。").text
    '今年以来，全市新建口袋公园12个，改造老旧小区36个，惠及居民2.4万户，群众很满意。'
    >>> source = repair("常 住 居 民 签 约 率 达 69.6%，比上年高。")
    >>> source.text, source.steps[0].name
    ('常住居民签约率达69.6%，比上年高。', 'letter_spacing')
    >>> source.origin(source.text.index("69"))
    16
    """
    lines = survey(raw, printed)
    pieces, origins = _pieces(raw, lines, breaks(lines))
    starts = accumulate(map(len, pieces), initial=0)
    return SourceText(raw, "".join(pieces), tuple(starts)[:-1], tuple(origins))


def _pieces(raw: str, lines: Lines, ends: list[int]) -> tuple[list[str], list[int]]:
    """What stays of the page, and where it stood: a line is a piece, with the line breaks after its paragraph."""
    texts, starts = lines.texts, lines.starts
    pieces = texts[:]
    many = set(lines.spaced)  # the lines that with what stands after them are more than one piece
    for index in ends:
        end, below = starts[index] + len(texts[index]), starts[index + 1]
        if below - end == 1:
            pieces[index] += "\n"
        elif below - end == 2 and raw.startswith("\n\n", end):
            pieces[index] += "\n" if lines.leaded else "\n\n"
        else:
            many.add(index)
    spaced_out = lines.spaced_out.difference(ends)
    for index in spaced_out:
        pieces[index] += raw[starts[index] + len(texts[index])]
    first, last = (starts[0], starts[-1] + len(texts[-1])) if texts else (0, 0)
    found: list[str] = []
    origins: list[int] = []
    _keep(raw, _edges(raw, 0, first), (0, first), found, origins)
    last_of = set(ends) if many else set()
    here = 0
    for index in sorted(many):
        start = starts[index]
        end = start + len(texts[index]) + (index in spaced_out)
        found += pieces[here:index]
        origins += starts[here:index]
        _keep(raw, sorted(lines.spaced.get(index, ())), (start, end), found, origins)
        if index in last_of:
            below = starts[index + 1]
            _keep(raw, _edges(raw, end, below, leaded=lines.leaded), (end, below), found, origins)
        here = index + 1
    found += pieces[here:]
    origins += starts[here:]
    _keep(raw, _edges(raw, last, len(raw)), (last, len(raw)), found, origins)
    return found, origins


def _keep(raw: str, drops: Iterable[Drop], span: Span, pieces: list[str], origins: list[int]) -> None:
    """Add the stretches of the span that no drop covers; drops are sorted and may hold one another."""
    here, end = span
    for first, last, _ in drops:
        if first > here:
            pieces.append(raw[here:first])
            origins.append(here)
        if last > here:
            here = last
    if end > here:
        pieces.append(raw[here:end])
        origins.append(here)


def _edges(raw: str, start: int, end: int, *, leaded: bool = False) -> Iterator[Drop]:
    """Of the white space between paragraphs all but one line break goes, or but two where a blank line stands.

    `leaded`: one blank line stands between all lines, and parts nothing.
    """
    if raw[start:end] in ("", "\n"):
        return
    first = raw.find("\n", start, end)
    if leaded and raw.count("\n", start, end) == 2:
        yield from ((start, first, "trim"),) if first > start else ()
        yield first + 1, end, "leading"
        return
    if first < 0:
        yield start, end, "trim"
        return
    second = raw.find("\n", first + 1, end)
    while second > 0 and not raw[first + 1 : second].isspace() and second > first + 1:  # a line that was left out
        yield start, first + 1, "trim"
        start, first, second = first + 1, second, raw.find("\n", second + 1, end)
    if first > start:
        yield start, first, "trim"
    if second < 0:
        if first + 1 < end:
            yield first + 1, end, "trim"
        return
    if second > first + 1:
        yield first + 1, second, "trim"
    if second + 1 < end:
        yield second + 1, end, "trim"


def _drops(raw: str, lines: Lines, ends: set[int]) -> Iterator[Drop]:
    """All that the layout put in: line breaks, page numbers, second copies, spaces."""
    yield from lines.left_out
    here = 0
    for index, (text, start) in enumerate(zip(lines.texts, lines.starts, strict=True)):
        if index == 0 or index - 1 in ends:
            yield from _edges(raw, here, start, leaded=lines.leaded and index > 0)
        else:
            yield here, start, "unwrap" if lines.above[index] else "column_break"
        yield from lines.spaced.get(index, ())
        here = start + len(text) + (index in lines.spaced_out and index not in ends)
    yield from _edges(raw, here, len(raw))


def _steps(drops: list[Drop]) -> Iterator[Step]:
    """One step for each repair; neighbouring drops of the same repair on the same line are one."""
    name, first, last = "", 0, 0
    for start, end, kind in drops:
        if kind == name and start - last <= 4:
            last = end
            continue
        if name:
            yield Step(name, (first, last))
        name, first, last = kind, start, end
    if name:
        yield Step(name, (first, last))
