"""Undo the column's line breaks: paragraphs become lines, and sentences cut by columns and pages become whole.

A line goes on in the next one when it fills its column. How wide the column is shows in the lines around: the widest
width that at least two of them share. Half-width letters count as half, as they are set.
"""

from __future__ import annotations

import re

from .lines import Drop, Line, edges, read, width
from .pairs import pairs

WIDEST = 64.0  # no column is wider; longer lines are paragraphs, as web pages have them
REACH = 6  # how many lines on each side tell the column's width
SLACK = 0.6
ECHO, REPEATED = 5, 0.55  # lines below a headline, and the share of its pairs of letters that they repeat
INDENTED = 2.0  # the width that a paragraph's first line lost where its indent did not survive

TERMINAL = frozenset("。！？!?…")
SOFT = frozenset("；;：:")
OPEN = frozenset("，、,（(【《〈“‘—-－·+×")
MARKS = TERMINAL | SOFT | OPEN | frozenset("”’」』）)】》")
CLOSERS = "”’」』）)】》"
NEVER_FIRST = frozenset("，。、；：！？”’」』）)】》〉%％")
PAIRS = (("（", "）"), ("(", ")"), ("【", "】"), ("《", "》"), ("“", "”"), ("〔", "〕"))
# What is not cut at a line's end: a number, a Latin word, a letter; with the brackets and marks that stick to it.
TOKEN = re.compile(r"[“‘《〈（(【]*(?:[0-9A-Za-z.,:+%&/-]+|[^\s])[”’》〉）)】，。、；：！？%％]*")
# 城乡供水一体化 让群众喝上放心水; 覆盖率达98% 居全省前列; 普法进校园 320所学校受益
HALVES = re.compile(
    r"[\u3400-\u9fff”》][ \u3000]{1,3}[\u3400-\u9fff“《]|[^\s0-9.][0-9.]+[%％]?[ \u3000]{1,3}[\u3400-\u9fff“《]"
    r"|[\u3400-\u9fff”》][ \u3000]{1,3}[0-9.]+[%％]?[^\s0-9.%％]"
)
# How the first sentence of a story begins, where its dateline is not printed.
OPENERS = re.compile(r"记者[0-9０-９]{1,2}日|记者从|近日|日前|昨日|昨天|连日来|据悉|[0-9０-９]{1,2}月[0-9０-９]{1,2}日")
COMMA = re.compile(r"[，。；：、]")
ITEM = re.compile(
    r"[■●◆★▲○◎□※]|[（(]?[0-9０-９]{1,2}[)）.．、](?![0-9])|[（(]?[一二三四五六七八九十]{1,2}[)）、]|——|【"
)
# Lines with which something begins, or that stand alone.
STARTS = frozenset({"opening", "signed", "edition", "masthead", "credit", "editor", "heading"})
ALONE = STARTS - {"opening"}


def drops(raw: str) -> list[Drop]:
    """(start, end, repair) for all that the layout put in: line breaks, page numbers, second copies, spaces.

    >>> drops("治理河道18公里，\\n新增绿地。")
    [(9, 10, 'unwrap')]
    """
    lines, found = read(raw)
    if not lines:
        return [*found, *edges(raw, 0, len(raw))]
    joins = _Joiner(raw, lines).run()
    here = 0
    for line, join in zip(lines, ["", *joins], strict=True):
        if join:
            found.append((here, line.start, join))
        elif line.start - here > 1 or line.start == 1:
            found += edges(raw, here, line.start)
        here = line.end
    found += edges(raw, here, len(raw))
    return found


class _Joiner:
    """Walks down the lines; knows where the paragraph and the article at hand began."""

    def __init__(self, raw: str, lines: list[Line]) -> None:
        self.raw = raw
        self.lines = lines
        self.widths = [line.width for line in lines]
        self.joins: list[str] = []
        self.first = True  # the line opens its paragraph
        self.prose = False  # the paragraph has more than one line, with a comma or a full stop
        self.floor = 0  # the first line after the last byline, dateline or tag: no line above tells the column's width

    def run(self) -> list[str]:
        """For each line but the last: the repair that joins it to the next one, or ""."""
        raw, lines, joins = self.raw, self.lines, self.joins
        line, wide_above = lines[0], 0.0
        for index, below in enumerate(lines[1:]):
            wide, last = line.width, raw[line.end - 1]
            if (  # most lines: inside a paragraph, and no mark at their end, or a comma
                not (self.first or below.gap or below.kind or below.indented or line.ends or line.kind)
                and (last in OPEN if last in MARKS else self.prose or -1 < wide - below.width < 1)
                and wide >= 0.75 * wide_above
                and raw[below.start] != "【"
                and wide <= WIDEST
            ):
                join = "unwrap"
            else:
                join = "" if not self.goes_on(index) else "column_break" if below.gap else "unwrap"
            if not join:
                self.prose = False
                if line.kind in ALONE or below.kind == "opening" or line.ends:
                    self.floor = index + 1
            elif not self.prose:
                self.prose = last in TERMINAL or COMMA.search(raw, line.start, line.end) is not None
            self.first = not join
            joins.append(join)
            line, wide_above = below, wide
        return joins

    def goes_on(self, index: int) -> bool:
        """Whether the paragraph goes on from the line to the next one."""
        raw, above, below = self.raw, self.lines[index], self.lines[index + 1]
        if below.kind in STARTS:
            return False
        if raw[below.start] in NEVER_FIRST:
            return True
        if above.kind in ALONE:
            return _unclosed(raw, above)
        if below.indented or above.ends:
            return False
        last = raw[above.end - 1]
        if last in OPEN:
            return True
        if last in CLOSERS:
            last = raw[above.start : above.end].rstrip(CLOSERS)[-1:] or last
            last = last if last in TERMINAL else "”"
        if last in TERMINAL:
            return (
                not below.gap
                and not OPENERS.match(raw, below.start, below.end)
                and not ITEM.match(raw, below.start, below.end)
                and self.fills(index, self.first)
                and not self.heads(index + 1)
            )
        if above.kind == "opening":
            return True  # a dateline is no headline
        if last in SOFT:
            return not ITEM.match(raw, below.start, below.end) and self.fills(index, self.first)
        if raw[below.start] == "【":
            return False
        if self.prose or _in_prose(raw, above):  # a sentence has begun: only its end ends the paragraph
            return not self.breaks_off(index)
        if not self.fills(index, self.first) or (self.first and self.titles(index)):
            return _unclosed(raw, above)
        if below.gap and self.headline(index):
            # A comma, and a column as wide on both sides of the blank line: text, not a headline.
            comma = not self.first and raw.find("，", above.start, above.end) >= 0
            return (comma and abs(above.width - below.width) <= 1) or self.stub(index) or _unclosed(raw, above)
        return True

    def breaks_off(self, index: int) -> bool:
        """Whether a sentence ends without its mark: a headline follows, or half of the column is left empty."""
        if self.lines[index + 1].gap:
            if _in_prose(self.raw, self.lines[index]):
                return False
            return (self.block(index + 1) or (not self.prose and self.headline(index))) and not self.fills(index, False)
        column = _column(self.widths[max(self.floor, index - REACH) : index + 1])
        return column is not None and self.widths[index] < 0.6 * column and not self.fills(index, False)

    def fills(self, index: int, first: bool) -> bool:
        """Whether the line is as wide as its column, or as near to it as what comes next allows."""
        widths = self.widths
        width = widths[index]
        if width > WIDEST:
            return False
        if not first and index < len(widths) - 2:
            if abs(width - widths[index - 1]) < 1 and abs(width - widths[index + 1]) < 1:
                return True
        column = _column(widths[max(self.floor, index - REACH) : index + 1])
        if column is not None and self.reaches(index, first, column):
            return True
        ceiling = index + 1
        while ceiling < len(widths) and ceiling <= index + REACH and self.lines[ceiling].kind not in STARTS:
            ceiling += 1
        column = _column(widths[index:ceiling])
        return column is not None and self.reaches(index, first, column)

    def reaches(self, index: int, first: bool, column: float) -> bool:
        """Whether the line fills a column of that width; a paragraph's first line may have lost its indent."""
        line, below = self.lines[index], self.lines[index + 1]
        if below.width > column + 1.5:
            return False
        token = TOKEN.match(self.raw, below.start, below.end)
        reach = line.width + (width(token[0]) if token else 1.0)
        if reach >= column - SLACK and line.width <= column + (SLACK if first else 1.5):
            return True
        return (
            first
            and not line.indented
            and (line.spread or reach - line.width <= INDENTED)
            and reach + INDENTED >= column - SLACK
            and line.width + INDENTED <= column + SLACK
        )

    def titles(self, index: int) -> bool:
        """Whether a line as wide as the column is a headline: two halves, a story's opening below, or no text below."""
        above, below = self.lines[index], self.lines[index + 1]
        spaces = self.raw.count(" ", above.start, above.end) + self.raw.count("\u3000", above.start, above.end)
        if 0 < spaces < 4 and HALVES.search(self.raw, above.start, above.end):
            if COMMA.search(self.raw, above.start, above.end) is None:
                return True
        if index == self.floor:
            same = self.raw[above.start : above.start + 2] == self.raw[below.start : below.start + 2]
            spread = above.spread and COMMA.search(self.raw, above.start, above.end) is None
            if same or spread or OPENERS.match(self.raw, below.start, below.end):
                return True  # a headline and its story begin with the same place; no story begins letter by letter
        if index == self.floor and not COMMA.search(self.raw, above.start, above.end) and self.echoes(index):
            return True
        if self.block(index) and not self.stub(index):
            bottom = index + 1
            while bottom + 1 < len(self.lines) and not self.lines[bottom + 1].gap:
                bottom += 1
            if COMMA.search(self.raw, above.start, self.lines[bottom].end) is None:
                return True
        for line in self.lines[index + 1 : index + 1 + REACH]:
            if line.kind in STARTS:
                return True
            if COMMA.search(self.raw, line.start, line.end) or self.raw[line.end - 1] in TERMINAL:
                return False
        return index + 1 + REACH >= len(self.lines)

    def echoes(self, index: int) -> bool:
        """Whether the lines below repeat the line's words, as a story's first lines repeat its headline."""
        line = self.lines[index]
        words = pairs(self.raw[line.start : line.end])
        below = self.raw[line.end : self.lines[min(index + ECHO, len(self.lines) - 1)].end].replace("\n", "")
        return sum(pair in below for pair in words) >= REPEATED * max(1, len(words))

    def stub(self, index: int) -> bool:
        """Whether a line between blank lines is the head of a paragraph that a column's end cut off."""
        if index <= self.floor or not self.first:
            return False
        if self.block(index + 1) and (index + 2 == len(self.lines) or self.lines[index + 2].kind in STARTS):
            return False  # a headline comes next
        column = _column(self.widths[max(self.floor, index - REACH) : index])
        return column is not None and self.reaches(index, True, column)

    def heads(self, index: int) -> bool:
        """Whether the line is a headline between the paragraphs: no mark at its end, and shorter than its column."""
        if index + 1 >= len(self.lines):
            return False
        line = self.lines[index]
        last = self.raw[line.start : line.end].rstrip(CLOSERS)[-1:]
        if last in TERMINAL or last in SOFT or last in OPEN:
            return False
        return not self.fills(index, False)

    def headline(self, index: int) -> bool:
        """Whether the line is of a block without a full stop that begins a paragraph."""
        top = index
        while top > 0 and not self.lines[top].gap and index - top < 3:
            top -= 1
        return not (top and self.joins[top - 1]) and self.block(index)

    def block(self, index: int) -> bool:
        """Whether the line is of a block of one to three lines between blank lines that holds no full stop."""
        raw, lines = self.raw, self.lines
        top = bottom = index
        while top > 0 and not lines[top].gap and index - top < 3:
            top -= 1
        while bottom + 1 < len(lines) and not lines[bottom + 1].gap and bottom - top < 3:
            bottom += 1
        start, end = lines[top].start, lines[bottom].end
        if bottom - top >= 3 or raw[end - 1] in TERMINAL or raw[end - 1] in OPEN:
            return False
        return raw.find("。", start, end) < 0 and raw.count("，", start, end) < 3


def _column(widths: list[float]) -> float | None:
    """The widest width that two of the lines share."""
    ordered = sorted(widths, reverse=True)
    for wide, next_wide in zip(ordered, ordered[1:], strict=False):
        if wide - next_wide <= 1.0:
            return wide if wide <= WIDEST else None
    return None


def _in_prose(raw: str, line: Line) -> bool:
    """Whether the line, which ends without a mark, is no headline: it holds a sentence's end or three commas."""
    return (
        raw[line.start] == "【"
        or raw.find("。", line.start, line.end) >= 0
        or raw.find("；", line.start, line.end) >= 0
        or raw.count("，", line.start, line.end) > 2
    )


def _unclosed(raw: str, line: Line) -> bool:
    """Whether a bracket or quotation mark that opens in the line does not close in it."""
    start, end = line.start, line.end
    return any(raw.rfind(opens, start, end) > raw.rfind(closes, start, end) for opens, closes in PAIRS)


