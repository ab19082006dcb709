"""Undo the column's line breaks: paragraphs become lines, and sentences cut by columns and pages become whole.

A line goes on in the next one when it fills its column. How wide the column is shows in the lines around: the widest
width that at least two of them share. Half-width letters count as half, as they are set.
"""

from __future__ import annotations

import re
from functools import cache

from .endings import (
    HAN_FIRST,
    HAN_LAST,
    column_of,
    cut_bracket,
    cut_name,
    cut_tag,
    ends_sentence,
    has_comma,
    in_prose,
    in_sentences,
    is_rest,
    unclosed,
)
from .lines import CLOSERS, FULL, SOFT, STARTS, STOPS, TERMINAL, WIDEST, Lines, width
from .pairs import pairs

REACH = 6  # how many lines on each side tell the column's width
SLACK, OVER = 0.6 * FULL, 1.5 * FULL  # a line may be so much narrower or wider than its column
ECHO, REPEATED = 5, 0.55  # lines below a headline, and the share of its pairs of letters that they repeat
ECHOED = 6  # letters: lines that begin with the same ones are a headline and its story
INDENTED = 2 * FULL  # the width that a paragraph's first line lost where its indent did not survive

OPEN = frozenset("，、,（(【《〈“‘—-－·+×")
MARKS = TERMINAL | SOFT | OPEN | frozenset(CLOSERS)
NEVER_FIRST = frozenset("，。、；：！？”’」』）)】》〉%％")
INTERRUPTED = 5  # lines that stand inside a sentence at most
# What is not cut at a line's end: a number, a Latin word, a letter; with the brackets and marks that stick to it.
TOKEN = re.compile(r"[“‘《〈（(【]*(?:[0-9A-Za-z.,:+%&/-]+|[^\s])[”’》〉）)】，。、；：！？%％]*")
# How the first sentence of a story begins, where its dateline is not printed.
OPENERS = re.compile(r"记者[0-9０-９]{1,2}日|记者从|近日|日前|昨日|昨天|连日来|据悉|[0-9０-９]{1,2}月[0-9０-９]{1,2}日")
SPOKEN = re.compile("“[^”]*[，。！？]")
SPEECH = frozenset("说道问答称喊叹：，")
ITEM = re.compile(
    r"[■●◆★▲○◎□※]|[（(]?[0-9０-９]{1,2}[)）.．、](?![0-9])|[（(]?[一二三四五六七八九十]{1,2}[)）、]|——|【"
)
ALONE = STARTS - {"opening"}


@cache
def _halves() -> re.Pattern[str]:
    """城乡供水一体化 让群众喝上放心水; 覆盖率达98% 居全省前列; 普法进校园 320所学校受益.

    Slow to compile, and few lines are asked.
    """
    return re.compile(
        r"[\u3400-\u9fff”》][ \u3000]{1,3}[\u3400-\u9fff“《]|[^\s0-9.][0-9.]+[%％]?[ \u3000]{1,3}[\u3400-\u9fff“《]"
        r"|[\u3400-\u9fff”》][ \u3000]{1,3}[0-9０-９.]+[%％]?[^\s0-9.%％]"
    )


def breaks(lines: Lines) -> list[int]:
    """The lines that do not go on in the next one: each is the last of its paragraph.

    >>> from .survey import survey
    >>> breaks(survey("治理河道18公里，\\n新增绿地。\\n\\n供水改造完工"))
    [1]
    """
    return _Joiner(lines).run()


class _Joiner:
    """Walks down the lines; knows where the paragraph and the article at hand began."""

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
        self.broken: set[int] = set()

    def run(self) -> list[int]:
        texts, widths, kinds, closing = self.texts, self.widths, self.kinds, self.lines.closing
        above, indented, broken, look = self.above, self.lines.indented, self.broken, self.lines.look
        between, last_line = self.lines.between, self.size - 1
        found: list[int] = []
        index, here = 0, 0
        while 0 <= index < last_line:
            below = index + 1
            wide, last = widths[index], texts[index][-1]
            self.first = index == here
            if below in between and (after := self.resumes(index)):
                for each in range(below, after):
                    start = self.lines.starts[each]
                    self.lines.spaced[each] = [(start, start + len(texts[each]), "interruption")]
                index = after
            elif (  # most ends of paragraphs: a full stop above a blank line
                not above[below]
                and last in TERMINAL
                and texts[below][0] not in NEVER_FIRST
                and kinds[index] not in ALONE
            ) or not (  # most lines: inside a paragraph, and no mark at their end, or a comma
                index != here
                and above[below]
                and not (kinds[below] or kinds[index] or below in indented or index in closing)
                and (last in OPEN if last in MARKS else -FULL < wide - widths[below] < FULL or self.prose(index))
                and 4 * wide >= 3 * widths[index - 1]
                and texts[below][0] != "【"
                and wide <= WIDEST
                or self.goes_on(index)
            ):
                found.append(index)
                broken.add(index)
                if kinds[index] in ALONE or kinds[below] == "opening" or index in closing:
                    self.floor = below
                self.top = self.scanned = here = index = below
                self.begun = False
            elif self.begun or self.prose(below):
                index = look.find(1, below)  # a sentence has begun: it goes on until a sign of its end
            else:
                index = below
        return found

    def resumes(self, index: int) -> int:
        """The line in which the sentence goes on below a masthead, a page number or a caption; 0 if it does not."""
        if self.kinds[index] or index in self.lines.closing or ends_sentence(self.texts[index]):
            return 0
        if not self.prose(index + 1):
            return 0
        after = index + 1
        while after in self.lines.between and after - index <= INTERRUPTED:
            after += 1
        if after >= self.size or self.kinds[after] or after in self.lines.indented or after - index > INTERRUPTED:
            return 0
        beside = [self.widths[each] for each in (index - 1, after, after + 1) if self.top <= each < self.size]
        return after if any(abs(self.widths[index] - wide) <= OVER for wide in beside) else 0

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

    def goes_on(self, index: int) -> bool:
        """Whether the paragraph goes on from the line to the next one."""
        text, below = self.texts[index], self.texts[index + 1]
        kind, kind_below = self.kinds[index], self.kinds[index + 1]
        if kind_below in STARTS:
            return kind_below == "signed" and kind not in ALONE and cut_bracket(text, below)
        if below[0] in NEVER_FIRST or (len(below) < 5 and is_rest(below)):
            return True
        if (len(below) == 1 or text[-2:-1] == " ") and cut_name(text, below):
            return True
        if kind in ALONE:
            return unclosed(text)
        if index + 1 in self.lines.indented or index in self.lines.closing:
            return False
        last = text[-1]
        if last in OPEN:
            return True
        if last in CLOSERS:
            last = text.rstrip(CLOSERS)[-1:] or last
            last = last if last in TERMINAL else "”"
        if last in TERMINAL:
            return (
                self.above[index + 1] != ""
                and self.fills(index, self.first)
                and not OPENERS.match(below)
                and not ITEM.match(below)
                and not self.heads(index + 1)
                and not self.set_in(index + 1)
            )
        if kind == "opening":
            return True  # a dateline is no headline
        if last in SOFT:
            return not ITEM.match(below) and (self.fills(index, self.first) or cut_tag(text, below))
        if below[0] == "【" or self.deck(index):
            return False
        if index + 1 in self.lines.shots and not self.prose(index + 1):
            return False  # a headline above a caption
        if self.prose(index) or in_prose(text):  # a sentence has begun: only its end ends the paragraph
            return not self.breaks_off(index)
        if not self.fills(index, self.first) or (self.first and self.titles(index)):
            return unclosed(text)
        if not self.above[index + 1] and self.headline(index):
            # A comma, and a column as wide on both sides of the blank line: text, not a headline.
            comma = not self.first and "，" in text
            same = comma and abs(self.widths[index] - self.widths[index + 1]) <= FULL
            return same or self.stub(index) or unclosed(text)
        return True

    def breaks_off(self, index: int) -> bool:
        """Whether a sentence ends without its mark: a headline follows, or half of the column is left empty."""
        if not self.above[index + 1]:
            if in_prose(self.texts[index]):
                return False
            headline = self.block(index + 1) or (not self.prose(index) and self.headline(index))
            return headline and not self.fills(index, False)
        column = column_of(self.widths[max(self.floor, index - REACH) : index + 1])
        return self.widths[index] < 0.6 * column and not self.fills(index, False)

    def fills(self, index: int, first: bool) -> bool:
        """Whether the line is as wide as its column, or as near to it as what comes next allows."""
        widths = self.widths
        wide, below = widths[index], widths[index + 1]
        if wide > WIDEST:
            return False
        if not first and -FULL < wide - below < FULL and index < self.size - 2:
            if -FULL < wide - widths[index - 1] < FULL:
                return True
        top = index - REACH
        column = column_of(widths[top if top > self.floor else self.floor : index + 1])
        if column and self.reaches(index, first, column):
            return True
        bottom = index + REACH + 1
        starter = self.lines.starters.find(1, index + 1, bottom)
        lower = column_of(widths[index : starter if starter > 0 else bottom])
        return lower != 0 and lower != column and self.reaches(index, first, lower)

    def reaches(self, index: int, first: bool, column: int) -> bool:
        """Whether the line fills a column of that width; a paragraph's first line may have lost its indent."""
        wide, below = self.widths[index], self.texts[index + 1]
        if self.widths[index + 1] > column + OVER:
            return False
        least = column - SLACK
        if wide >= least and wide <= column + (SLACK if first else OVER):
            return True
        if HAN_FIRST <= below[0] <= HAN_LAST and HAN_FIRST <= below[1:2] <= HAN_LAST:  # most lines
            reach = wide + FULL
        else:
            token = TOKEN.match(below)
            reach = wide + (width(token[0]) if token else FULL)
        if reach >= least and wide <= column + (SLACK if first else OVER):
            return True
        return (
            first
            and (index in self.lines.spread or reach - wide <= INDENTED)
            and reach + INDENTED >= least
            and wide + INDENTED <= column + SLACK
        )

    def set_in(self, index: int) -> bool:
        """Whether a line lacks two letters though its sentence goes on: it opens a paragraph, and lost its indent."""
        if index + 1 >= self.size or self.kinds[index + 1] or not self.above[index + 1]:
            return False
        if self.texts[index][-1] in STOPS:
            return False
        widths = sorted(self.widths[max(self.floor, index - REACH) : index + REACH + 1])
        full = [wide for wide in widths if 5 * wide >= 4 * widths[-1]]
        column = full[3 * len(full) // 4]
        token = TOKEN.match(self.texts[index + 1])
        reach = self.widths[index] + (width(token[0]) if token else FULL)
        return reach < column - SLACK <= reach + INDENTED

    def titles(self, index: int) -> bool:
        """Whether a line as wide as the column is a headline: two halves, a story's opening below, or no text below."""
        text, below = self.texts[index], self.texts[index + 1]
        comma = has_comma(text)
        if not comma and 0 < text.count(" ") + text.count("\u3000") < 4 and _halves().search(text):
            return True
        if not comma and not has_comma(below) and self.widths[index + 1] > self.widths[index] + FULL:
            if _halves().search(below):
                return True  # below stands another headline: a headline's rest is no longer than its first line
        if not comma and text[:ECHOED] == below[:ECHOED]:
            return True  # a story begins with the words of its headline; no sentence repeats itself at once
        if not comma and below[0] == "“" and text[-1] not in SPEECH and SPOKEN.match(below):
            return True  # a story begins with somebody's words; no sentence runs into them
        if index == self.floor:
            # A headline and its story begin with the same place; no story begins letter by letter.
            if text[:2] == below[:2] or (not comma and index in self.lines.spread) or OPENERS.match(below):
                return True
            if not comma and self.echoes(index):
                return True
        if not comma and self.block(index) and not self.stub(index):
            bottom = index + 1
            while bottom + 1 < self.size and self.above[bottom + 1]:
                bottom += 1
            if not any(map(has_comma, self.texts[index : bottom + 1])):
                return True
        for each in range(index + 1, min(index + 1 + REACH, self.size)):
            if self.kinds[each] in STARTS:
                return True
            if self.texts[each][-1] in TERMINAL or has_comma(self.texts[each]):
                return False
        return index + 1 + REACH >= self.size

    def echoes(self, index: int) -> bool:
        """Whether the lines below repeat the line's words, as a story's first lines repeat its headline."""
        words = pairs(self.texts[index])
        below = "".join(self.texts[index + 1 : index + ECHO + 1])
        return sum(pair in below for pair in words) >= REPEATED * max(1, len(words))

    def stub(self, index: int) -> bool:
        """Whether a line between blank lines is the head of a paragraph that a column's end cut off."""
        if index <= self.floor or not self.first:
            return False
        if self.above[index] and not ends_sentence(self.texts[index - 1]):
            return False  # the second line of a headline
        if self.block(index + 1) and (index + 2 == self.size or self.kinds[index + 2] in STARTS):
            return False  # a headline comes next
        column = column_of(self.widths[max(self.floor, index - REACH) : index])
        if column:
            return self.reaches(index, True, column)
        column = column_of(self.widths[index : index + REACH + 1])
        return "，" in self.texts[index] and self.reaches(index, True, column)

    def deck(self, index: int) -> bool:
        """Whether the line is a headline's second deck: ——某县农业生产见闻"""
        text = self.texts[index]
        if not text.startswith("——") or not self.first or index == self.floor or in_sentences(text):
            return False
        return self.above[index] != "" and not ends_sentence(self.texts[index - 1])

    def heads(self, index: int) -> bool:
        """Whether the line is a headline between the paragraphs: no mark at its end, and shorter than its column."""
        last = self.texts[index].rstrip(CLOSERS)[-1:]
        if last in TERMINAL or last in SOFT or last in OPEN:
            return False
        if index + 1 >= self.size:
            return not has_comma(self.texts[index])
        for below in range(index + 1, min(index + 3, self.size)):  # a byline or a dateline follows
            if self.kinds[below] in STARTS:
                return True
            if self.texts[below][-1] in MARKS or has_comma(self.texts[below]):
                break
        column = column_of(self.widths[max(self.floor, index - REACH) : index])
        if self.widths[index] < 0.7 * column or not self.fills(index, False):
            return True
        narrower = column != 0 and not self.reaches(index, False, column)  # a headline of two lines, or another column
        return narrower and not any(map(has_comma, self.texts[index : index + 4]))

    def headline(self, index: int) -> bool:
        """Whether the line is of a block without a full stop that begins a paragraph."""
        top = index
        while top > 0 and self.above[top] and index - top < 3:
            top -= 1
        return (not top or top - 1 in self.broken) and self.block(index)

    def block(self, index: int) -> bool:
        """Whether the line is of a block of one to three lines between blank lines that holds no full stop."""
        above = self.above
        top = bottom = index
        while top > 0 and above[top] and index - top < 3:
            top -= 1
        while bottom + 1 < self.size and above[bottom + 1] and bottom - top < 3:
            bottom += 1
        if bottom - top >= 3:
            return False
        last = self.texts[bottom][-1]
        if last in TERMINAL or last in OPEN:
            return False
        words = "".join(self.texts[top : bottom + 1])
        return "。" not in words and words.count("，") < 3
