"""Undo the column's line breaks: paragraphs become lines, and sentences cut by columns and pages become whole.

A line goes on in the next one when a sentence has begun in it, or when it fills its column and is no headline.
"""

from __future__ import annotations

import re

from .captions import BEGINS
from .endings import (
    ALONE,
    HEARSAY,
    ITEM,
    cut_byline,
    cut_credit,
    cut_dateline,
    cut_name,
    cut_number,
    cut_phrase,
    cut_start,
    cut_tag,
    ends_sentence,
    has_figure,
    in_prose,
    in_sentences,
    is_bare,
    is_rest,
    signs,
    signs_on,
    unclosed,
)
from .filling import OVER, fills, is_note, is_short_by_indent, lacks_indent, leaves_room
from .headings import STORY, is_deck, is_stacked, is_stub, is_subhead, is_title
from .lines import CLOSERS, FULL, MARKS, OPEN, SOFT, STARTS, TERMINAL, WIDEST, Lines
from .paragraph import Paragraph

NEVER_FIRST = frozenset("，。、；：！？”’」』）)】》〉%％")
SAID = ("说。", "道。", "表示。", "介绍。")
SUBHEAD = 8  # letters
NOTED = re.compile("[。！？”][ \u3000]*[（(][^（）()]{1,16}[）)]$")  # …换了新颜。（新华）
ITEMS = frozenset("◆◇▲△■★☆")  # what an item of a list begins with
INTERRUPTED = 5  # lines that stand inside a sentence at most


def breaks(lines: Lines) -> list[int]:
    """The lines that do not go on in the next one: each is the last of its paragraph.

    >>> from .survey import survey
    >>> breaks(survey("治理河道18公里，\\n新增绿地。\\n\\n供水改造完工"))
    [1]
    """
    return _Joiner(lines).run()


class _Joiner(Paragraph):
    """Walks down the lines, and tells of each whether the paragraph at hand ends with it."""

    def run(self) -> list[int]:
        texts, kinds, lines = self.texts, self.kinds, self.lines
        last_line = self.size - 1
        found: list[int] = []
        index, here = 0, 0
        while 0 <= index < last_line:
            below = index + 1
            self.first = index == here
            after = self.resumes(index) if below in lines.between else 0
            signed = signs_on(texts, index) if not after and kinds[index] == "opening" else 0
            if has_figure(texts[below:signed]):
                found += self.apart(index, signed)
                self.top = self.scanned = here = index = signed
                self.begun = True
            elif after := after or signed:
                for each in range(below, after):
                    start = lines.starts[each]
                    lines.spaced[each] = [(start, start + len(texts[each]), "interruption")]
                index = after
            elif self.plainly_ends(index) or not (self.plainly_goes_on(index) or self.goes_on(index)):
                found.append(index)
                self.broken.add(index)
                if kinds[index] in ALONE or kinds[below] == "opening" or index in lines.closing:
                    self.floor = below
                self.top = self.scanned = here = index = below
                self.begun = False
            elif self.begun or self.prose(below):
                index = lines.look.find(1, below)  # a sentence has begun: it goes on until a sign of its end
            else:
                index = below
        return found

    def apart(self, index: int, after: int) -> list[int]:
        """Where lines of another text end that stand between these two, and the first of the two."""
        ends = [each for each in range(index, after) if each in (index, after - 1) or not self.above[each + 1]]
        self.broken.update(ends)
        return ends

    def plainly_ends(self, index: int) -> bool:
        """Most ends of paragraphs: a full stop above a blank line."""
        below = index + 1
        return (
            not self.above[below]
            and self.texts[index][-1] in TERMINAL
            and self.texts[below][0] not in NEVER_FIRST
            and self.kinds[index] not in ALONE
        )

    def plainly_goes_on(self, index: int) -> bool:
        """Most lines: inside a paragraph, as wide as what stands around, and no mark at their end, or a comma."""
        if self.first or self.kinds[self.top] == "signed":
            return False
        below, kinds, widths = index + 1, self.kinds, self.widths
        wide, last = widths[index], self.texts[index][-1]
        return (
            self.above[below] != ""
            and not (kinds[below] or kinds[index] or below in self.lines.indented or index in self.lines.closing)
            and (last in OPEN if last in MARKS else -FULL < wide - widths[below] < FULL or self.prose(index))
            and 4 * wide >= 3 * widths[index - 1]
            and self.texts[below][0] != "【"
            and wide <= WIDEST
        )

    def resumes(self, index: int) -> int:
        """The line in which the sentence goes on below a masthead, a page number or a caption; 0 if it does not."""
        if self.kinds[index] not in ("", "opening") or index in self.lines.closing or ends_sentence(self.texts[index]):
            return 0
        if not self.prose(index + 1) and not self.kinds[index]:
            return 0
        after = index + 1
        while after in self.lines.between and after - index <= INTERRUPTED:
            after += 1
        if after >= self.size or self.kinds[after] or after in self.lines.indented or after - index > INTERRUPTED:
            return 0
        beside = [self.widths[each] for each in (index - 1, after, after + 1) if self.top <= each < self.size]
        return after if any(abs(self.widths[index] - wide) <= OVER for wide in beside) else 0

    def goes_on(self, index: int) -> bool:
        """Whether the paragraph goes on from the line to the next one."""
        text, below, kind = self.texts[index], self.texts[index + 1], self.kinds[index]
        if self.kinds[index + 1] in STARTS:
            return cut_start(self.texts[index : index + 3], kind, self.kinds[index + 1])
        if below[0] in ITEMS:
            return False
        rest = len(below) < 5 and is_rest(below)
        if below[0] in NEVER_FIRST or rest or cut_number(text, below) or cut_credit(text, below, kind):
            return True
        if cut_name(text, below) or cut_byline(text, below) or cut_dateline(text, below):
            return True
        if index + 1 in self.lines.shots and index in self.lines.between and BEGINS.match(self.texts[self.top]):
            return index not in self.lines.closing  # ▲孩子们在操场上 / 跑步。本报记者 王小明 摄影报道
        if kind in ALONE:
            return unclosed("".join(self.texts[max(self.top, index - 1) : index + 1]))
        if self.signs(index):
            return True
        if index + 1 in self.lines.indented or index in self.lines.closing:
            return False
        if text[-1] in OPEN:
            return True
        if text[-1] in "|｜":  # the machine's bar behind a text
            before = text.rstrip("|｜ \t")
            if before[-1:] in CLOSERS or ends_sentence(before):
                return False
        return self.goes_on_by_mark(index)

    def goes_on_by_mark(self, index: int) -> bool:
        """What the mark that ends the line says."""
        text, below, kind = self.texts[index], self.texts[index + 1], self.kinds[index]
        last = text[-1]
        if last in CLOSERS:
            last = "。" if NOTED.search(text) else text.rstrip(CLOSERS)[-1:]
            last = last if last in TERMINAL else "”"
        if last in TERMINAL or text.endswith("..."):
            return self.goes_on_after_sentence(index)
        if kind == "opening":
            if is_bare(text):
                return False  # 本报讯, on a line of its own
            return not (len(below) <= SUBHEAD and signs(text)) or signs(text + below)  # a dateline is no headline
        if last in SOFT:
            return not ITEM.match(below) and (fills(self.lines, index, self.floor, self.first) or cut_tag(text))
        return self.goes_on_unmarked(index)

    def goes_on_after_sentence(self, index: int) -> bool:
        """Whether a sentence that fills its line is followed by another one of its paragraph."""
        lines, floor, below = self.lines, self.floor, self.texts[index + 1]
        if lines.whole or not self.above[index + 1] or ITEM.match(below):
            return False
        if not fills(lines, index, floor, self.first) or is_subhead(lines, index + 1, floor):
            return False
        opening, said = self.opens(index + 1), self.texts[index].endswith(SAID)
        if opening is False and index + 1 not in lines.shots:
            return True
        if (opening and not said) or HEARSAY.match(below) or lacks_indent(lines, index + 1, floor):
            return False
        if STORY.match(below) and self.kinds[self.top] != "opening":
            return False
        if said or below.startswith("其中") or self.quotes(index):  # what follows is mostly of the speaker's matters
            return True
        return not leaves_room(lines, index, floor, self.first, self.broken)

    def goes_on_unmarked(self, index: int) -> bool:
        """Whether a line that ends without a mark is cut by its column, not a headline."""
        text, lines, floor, first = self.texts[index], self.lines, self.floor, self.first
        if (told := self.opens_story(index)) is not None:
            return told
        if cut_phrase(text, self.texts[index + 1], not self.above[index + 1]):
            return True
        prose = self.prose(index)
        if not prose and (opening := self.opens_here(index)) is not None:
            return opening
        if self.texts[index + 1][0] == "【" or (first and is_deck(text)):
            return False
        if index + 1 in lines.shots and not self.prose(index + 1):
            return False  # a headline above a caption
        if self.stacks(index) or (not prose and self.heads(index)):
            return unclosed(text)
        if prose or in_prose(text) or self.kinds[self.top] == "opening":
            # A sentence has begun: only its end ends the paragraph.
            return not self.breaks_off(index)
        if first and is_short_by_indent(lines, index):
            return True
        whole = fills(lines, index, floor, first) or (first and is_note(lines, index, in_sentences(text)))
        hangs = index in lines.indented and index + 1 not in lines.indented  # a paragraph's first line, no headline
        if not whole or (first and not hangs and is_title(lines, index, floor)):
            return unclosed(text)
        if not first and is_stacked(lines, self.top):
            return unclosed("".join(self.texts[self.top : index + 1]))  # 河东：稻田“飞 / 手”多起来
        apart = not self.above[index + 1] and self.headline(index)
        return not apart or self.is_column(index) or (first and is_stub(lines, index, floor)) or unclosed(text)
