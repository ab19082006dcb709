"""The paragraph at hand, while one walks down the lines of a column: where it began, what it holds, where it breaks."""

from __future__ import annotations

from collections.abc import Iterable

from .columns import is_column
from .endings import ends_sentence, in_prose, in_sentences, names_on, signs
from .filling import INDENTED, REACH, SLACK, TOKEN, column_of, fills
from .headings import end_of_stack, heads_story, is_block, stands_apart
from .linekinds import HEAD
from .lines import FULL, OPENERS, STOPS, TERMINAL, WIDEST, Lines, width

QUOTED = 20  # lines of a speech
SIGNED = 3  # lines of who sent a dispatch
LEAST = 3  # paragraphs that show it
CLOSERS = frozenset("”’」』）)】")


class Paragraph:
    """Knows where the paragraph and the article at hand began; asked of the line at which one stands."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.texts = lines.texts
        self.widths = lines.widths
        self.above = lines.above
        self.kinds = lines.kinds
        self.size = len(lines.texts)
        self.first = True  # the line opens its paragraph
        self.top = 0  # the first line of the paragraph
        self.scanned = 0  # no line from the paragraph's first to before this one makes it prose
        self.begun = False  # the paragraph has more than one line, with a comma or a full stop
        self.floor = 0  # the first line after the last byline, dateline or tag: no line above tells the column's width
        self.broken: set[int] = set()  # the last lines of paragraphs
        self.shed: bool | None = None  # whether the page lost its indents, once it was asked
        self.stack = 0  # the first line behind the headlines that stand one below the other

    def prose(self, index: int) -> bool:
        """Whether the paragraph's lines above this one hold a comma or a full stop."""
        if not self.begun:
            for each in range(self.scanned, index):
                text = self.texts[each]
                if text[-1] in TERMINAL or in_sentences(text):
                    self.begun = True
                    break
            self.scanned = index
        return self.begun

    def opens(self, index: int) -> bool | None:
        """Whether the line lost its indent and opens a paragraph; None where nothing tells."""
        if self.shed is None:
            self.shed = lost(self.lines)
        return opens(self.lines, index, self.floor) if self.shed else None

    def opens_here(self, index: int) -> bool | None:
        """Whether it is this line that opens a paragraph, or the one below, which this one heads; None if neither."""
        texts = self.texts
        if not any(map(in_sentences, texts[index : index + 3])):
            return None  # headlines
        below = self.opens(index + 1)
        if below and not in_sentences(texts[index]):
            return False
        told = in_sentences(texts[index + 1]) if below is False else in_sentences(texts[index])
        wider = self.widths[index + 1] > self.widths[index] + FULL  # as no first line of a story below its headline
        sure = told and (below is False or wider or ends_sentence(texts[index + 1]))
        return True if (self.first or wider) and sure and self.opens(index) else None

    def opens_story(self, index: int) -> bool | None:
        """Whether a byline, a dateline or a headline above a story's first words goes on; None for other lines."""
        if self.kinds[self.top] == "signed":
            return False
        if self.kinds[self.top] == "opening":
            if self.kinds[index + 2 : index + 3] == ["signed"]:
                return True  # 新华社某地1月2日电 题：…产业 / 见闻 / 新华社记者 王小明
            if index == self.top + 1 and signs("".join(self.texts[self.top : index + 1])):
                return False
        return False if self.top == self.floor and heads_story(self.lines, self.top, index) else None

    def stacks(self, index: int) -> bool:
        """Whether the line is one of several headlines that stand one below the other, far from their texts."""
        if index >= self.stack and (not self.above[index] or self.kinds[index - 1]):
            self.stack = end_of_stack(self.lines, index)
        return index < self.stack

    def heads(self, index: int) -> bool:
        """Whether the name of a column stands below the line, or who wrote, in brackets: then it is a headline."""
        below = self.texts[index + 1]
        signed = index + 1 in self.lines.closing and below[0] in "（("
        return signed or (self.widths[index + 1] < HEAD and is_column(below))

    def signs(self, index: int) -> bool:
        """Whether the bracket that tells who sent the dispatch is open at the line's end, and closes right below."""
        if self.kinds[self.top] != "opening" or index - self.top >= SIGNED:
            return False
        return names_on("".join(self.texts[self.top : index + 1]), "".join(self.texts[index + 1 : index + SIGNED]))

    def quotes(self, index: int) -> bool:
        """Whether somebody still speaks at the line's end: the quotation mark is open."""
        words = "".join(self.texts[max(self.top, index - QUOTED) : index + 1])
        return words.rfind("“") > words.rfind("”")

    def is_column(self, index: int) -> bool:
        """Whether a comma, and a column as wide on both sides of the blank line, show text and no headline."""
        if self.first or "，" not in self.texts[index]:
            return False
        wider = self.widths[index] - self.widths[index + 1]
        return abs(wider) <= FULL or (wider > 0 and ends_sentence(self.texts[index + 1]))

    def breaks_off(self, index: int) -> bool:
        """Whether a sentence ends without its mark: a headline follows, or half of the column is left empty."""
        if not self.above[index + 1]:
            if stands_apart(self.lines, index + 1):
                return True
            if in_prose(self.texts[index]):
                return False
            headline = is_block(self.lines, index + 1) or (not self.prose(index) and self.headline(index))
            return headline and not fills(self.lines, index, self.floor, False)
        column = column_of(self.widths[max(self.floor, index - REACH) : index + 1])
        return self.widths[index] < 0.6 * column and not fills(self.lines, index, self.floor, False)

    def headline(self, index: int) -> bool:
        """Whether the line is of a block without a full stop that begins a paragraph."""
        top = index
        while top > 0 and self.above[top] and index - top < 3 and not self.parts(top - 1):
            top -= 1
        return (not top or top - 1 in self.broken) and is_block(self.lines, index, top)

    def parts(self, index: int) -> bool:
        """Whether a headline, not a sentence, ends with the line."""
        return index in self.broken and not ends_sentence(self.texts[index])


def lost(lines: Lines) -> bool:
    """Whether the page's paragraphs begin two letters short, as those show that stand below a short last line."""
    texts, widths, kinds = lines.texts, lines.widths, lines.kinds
    if lines.indented:
        return False
    short = flush = 0
    for i in [i for i, text in enumerate(texts[:-2], 1) if text[-1] in TERMINAL or text[-1] in CLOSERS]:
        wide = widths[i]
        if widths[i - 1] + FULL > wide or kinds[i] or kinds[i + 1] or texts[i][-1] in STOPS:
            continue
        more = widths[i + 1] - wide
        short += INDENTED - FULL < more < INDENTED + FULL
        flush += -FULL < more < FULL
    return short >= LEAST and short > 2 * flush


def opens(lines: Lines, index: int, floor: int) -> bool | None:
    """Whether a line of a page that lost its indents is two letters short: it opens a paragraph.

    False for one that is too wide to open any; None where nothing tells, or the paragraph ends with it.
    """
    texts, widths = lines.texts, lines.widths
    if index + 1 >= len(texts) or texts[index][-1] in STOPS or widths[index] > WIDEST:
        return None
    column = _column(lines, index, floor)
    if not column:
        return None
    room = column - INDENTED - widths[index]  # what an opening line has left
    if room < -FULL:
        return False
    token = TOKEN.match(texts[index + 1])
    size = width(token[0].lstrip(OPENERS)) if token else FULL  # which are half as wide at a line's head
    return True if -SLACK < room < size <= room + INDENTED else None  # no room for what comes next, but in a full line


def _column(lines: Lines, index: int, floor: int) -> int:
    """How wide the column is in which the line stands: by the full lines below it, or around it; 0 if none are."""
    bottom = lines.starters.find(1, index + 1, index + REACH + 1)
    below = range(index + 1, bottom if bottom > 0 else min(index + REACH + 1, len(lines.texts)))
    full = _full(lines, below)
    if len(full) < 2:
        full = _full(lines, (*range(max(floor, index - REACH), index), *below))
    return full[len(full) // 2] if len(full) > 1 else 0


def _full(lines: Lines, near: Iterable[int]) -> list[int]:
    """The widths of the lines that neither end nor begin with a sentence, the much narrower ones left out; sorted."""
    texts, widths = lines.texts, lines.widths
    inner = [i for i in near if texts[i][-1] not in STOPS and (i == 0 or texts[i - 1][-1] not in STOPS)]
    full = sorted([widths[i] for i in inner])
    return [wide for wide in full if 5 * wide >= 4 * full[-1]]
