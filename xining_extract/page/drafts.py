"""Walk down a page and cut it where it says that an article begins or ends; headlines are left loose."""

from __future__ import annotations

import re

from ..model import Reporter
from .authors import goes_on, is_author, stands_above
from .block import TEXTS, Block
from .blocks import blocks
from .boxes import ends_above, is_box
from .bylines import BOXES, signatures, signed_by
from .creditlines import BULLET
from .cutbrackets import signed_on
from .datelines import opening
from .draft import Draft, holds_reporter, text_of
from .likeness import codes, letters
from .matching import Piece

ELSE = ("另据", "另悉", "又悉")
SAYS = re.compile(r"[^：:\s，。]{2,14}[:：]")  # 本台记者王小明：您好
TOLD, LEAST = 0.5, 6  # so much of a headline its body tells, if it has so many pairs of letters
MOST = 40  # headlines that are looked at
SIGNED = 120  # letters of an article that is signed at its end, at least
BEGINS = frozenset(("opening", "signed", "closing", "end", "editor"))  # beside these another article begins
# （晓明）: what stands below a text in brackets, and is no headline; but （一） heads a part
IN_BRACKETS = re.compile("[（(](?![一二三四五六七八九十]+[）)])[一-鿿]{2,14}[）)]")
DECKS = 6  # lines that a headline has at most; more are a list


def cut(text: str) -> tuple[list[Draft], list[Piece]]:
    """The bodies between the boundaries, and the headlines that stand loose.

    >>> bodies, loose = cut("城东新建学校\\n本报讯（记者 王小明） 今年建成学校3所。\\n城西供水改造")
    >>> [reporter.name for reporter in bodies[0].opened], len(loose)
    (['王小明'], 2)
    """
    return _Cutter(text).run()


class _Cutter:
    """Walks down the page; knows whether the article goes on, and which headlines wait for their body."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.drafts: list[Draft] = []
        self.pieces: list[Piece] = []
        self.waiting: list[Block] = []  # headlines since the last text
        self.head: Draft | None = None  # an article of which the byline was read, and no text yet
        self.closed = True
        self.boxed = False  # a box of the article that has ended is read: 相关链接
        self.bracketed = False  # the page's first text has its byline in brackets above it: （记者 王小明）
        self.rest: list[Block] = []  # the lines below the one at which one stands
        self.marks: set[str] = set()  # the bullets of the page's bylines: ◎江城日报记者 王小明

    def run(self) -> tuple[list[Draft], list[Piece]]:
        lines = blocks(self.text)
        texts = [index for index, block in enumerate(lines) if block.kind in TEXTS]
        last = texts[-1] if texts else len(lines)
        self.marks = {self.text[block.start] for block in lines if block.kind == "signed"} & BULLET
        for index, block in enumerate(lines):
            if self.boxed and not self.waiting and block.kind == "heading":
                self.boxed, self.closed = False, True
            if block.kind == "body" and not (self.closed or self.waiting or block.byline or self.head):  # most lines
                self.drafts[-1].parts.append(block)
                self.closed = block.ends
            elif block.kind in TEXTS:
                self.rest = lines[index + 1 :] if len(self.waiting) > DECKS else []
                self.body(block)
                self.drafts[-1].opened = self.drafts[-1].opened or signed_on(self.text, lines, index)
            elif block.kind in ("heading", "label", "place"):
                if self.drafts and not self.waiting and IN_BRACKETS.fullmatch(self.text, block.start, block.end):
                    self.closed = True
                    continue
                self.waiting.append(block)
            else:
                self.credit(lines, index, last=index > last)
        self.set_loose()
        return self.drafts, self.pieces

    def credit(self, lines: list[Block], index: int, *, last: bool) -> None:
        """A line that belongs to no text: who wrote it, where and when it was printed, who set the page."""
        block, below = lines[index], lines[index + 1] if index + 1 < len(lines) else None
        if block.kind in ("signed", "name"):
            self.byline(lines, index, last=last)
        elif block.kind == "closing":
            told = next((each for each in lines[index + 1 :] if each.kind != "credit"), None)  # below a caption
            heads = told is not None and told.kind in ("body", "opening") and self._heads()
            self.signed(block, told) if heads else self.close(block)
        elif block.kind == "edition":
            self.edition(below)
        elif block.kind in ("editor", "end"):
            self.set_loose()
            self.closed = True
        elif block.kind in ("credit", "masthead"):
            if self.waiting and not block.gap and block.size == 1:
                block.kind = "heading"  # the headline's last letter: …小病不 / 大
                self.waiting.append(block)
            elif self.closed:
                self.set_loose()
            else:
                self.closed = ends_above(self.text, lines, index)

    def _heads(self) -> bool:
        """Whether a byline in brackets is of the text below: under a headline, or as the page's first one is."""
        self.bracketed = self.bracketed or not self.drafts
        if not self.drafts or (self.waiting and self.closed):
            return True
        return self.bracketed and bool(self.drafts[-1].opened)

    def byline(self, lines: list[Block], index: int, *, last: bool) -> None:
        """A line of reporters ends the article above it, or begins the one below."""
        block, at = lines[index], index + 1
        below = lines[at] if at < len(lines) else None
        sourced = index > 0 and lines[index - 1].kind == "edition" and not block.gap
        if self._ends_with(block, below, last=last, sourced=sourced):
            self.drafts[-1].closed += signatures(self.text, block.start, block.end)
            self.closed = True
            return
        headed = block.gap or self.text[block.start] in BULLET
        while headed and at + 1 < len(lines) and lines[at].kind == "signed":
            at += 1  # the other lines of the byline
        beyond = lines[at] if at < len(lines) else None
        self.signed(block, beyond, follows=index > 0 and lines[index - 1].kind in ("signed", "closing"))

    def body(self, block: Block) -> None:
        more = block.kind == "opening" and self._is_more(block)
        closed = self.closed and not self._resumes(block)
        if closed or not (block.kind == "body" or more) or self.head is not None:
            boxes = self.boxes() or self.entries()
            if self.head is not None:
                draft, self.head = self.head, None
                boxes = self.waiting + boxes
                self.waiting = []
            else:
                draft = Draft()
            self.set_loose()
            self.drafts.append(draft)
            draft.parts += boxes
        else:
            draft = self.drafts[-1]
            draft.parts += self.waiting
            self.waiting = []
        if block.kind == "opening":
            dateline, people = opening(self.text, block.start, block.end)
            draft.dateline = draft.dateline or dateline
            told = {who.name: who for who in people if who.role}
            draft.opened = [told.get(who.name, who) for who in draft.opened] + people
        draft.parts.append(block)
        if block.byline:
            draft.closed += signatures(self.text, *block.byline)
        self.closed = block.ends

    def _is_more(self, block: Block) -> bool:
        """Whether an opening is of the story above: 又讯 that nobody signed, or what the same reporter says next."""
        dateline, people = opening(self.text, block.start, block.end)
        if self.text.startswith("又讯", block.start):
            return not people
        if dateline is not None or self.waiting or not self.drafts or SAYS.match(self.text, block.start) is None:
            return False
        return {who.name for who in people} == {who.name for who in self.drafts[-1].opened}

    def _resumes(self, block: Block) -> bool:
        """Whether an article goes on below a byline: one more section under a bullet, or what else is told."""
        if not self.drafts or self.head is not None:
            return False
        if not self.waiting:
            return self.text.startswith(ELSE, block.start)
        if block.kind == "body" and is_box(self.text, self.waiting[0]):
            self.boxed = True
            return True
        bullet = self.text[self.waiting[0].start]
        return bullet in BULLET and any(self.text[part.start] == bullet for part in self.drafts[-1].parts)

    def boxes(self) -> list[Block]:
        """The label of a box and what follows it belong to the text, not to the headline."""
        if self.waiting and self.waiting[-1].kind == "place":
            return [self.waiting.pop()]
        index = next((index for index, block in enumerate(self.waiting) if block.kind == "label"), len(self.waiting))
        boxes, self.waiting = self.waiting[index:], self.waiting[:index]
        return boxes

    def entries(self) -> list[Block]:
        """What is too long for a headline is a list of the article that follows, below its headline."""
        below = max((index for index, block in enumerate(self.waiting) if block.gap), default=0)
        if len(self.waiting) - below <= DECKS >= below:  # two headlines, a blank line between them, are no list
            return []
        above = "".join([text_of(self.text, draft) for draft in self.drafts[-DECKS:]])
        begins = next((i for i, block in enumerate(self.rest) if block.kind in BEGINS or block.ends), len(self.rest))
        further = [self.text[block.start : block.end] for block in self.rest[begins:] if block.kind in TEXTS]
        if self._told_in(above) > 0 or self._told_in("".join(further)) > 1:
            return []  # headlines, which the page puts below their bodies or all together above them
        entries, self.waiting = self.waiting[1:], self.waiting[:1]
        return entries

    def _told_in(self, words: str) -> int:
        """Of how many of the waiting lines a text tells."""
        told = codes(letters(words))
        own = [codes(letters(self.text[line.start : line.end])) for line in self.waiting[:MOST]]
        return sum(len(line & told) >= TOLD * len(line) for line in own if len(line) >= LEAST)

    def signed(self, block: Block, below: Block | None, *, follows: bool = False) -> None:
        people = signatures(self.text, block.start, block.end)
        beside = follows and self.head is not None
        if block.kind == "name" and not beside and not (below is not None and self._signs(block, below)):
            self.waiting.append(block)
            return
        if self.head is not None:
            self.head.opened += people
        elif follows and self.drafts and not self._heads_text(block, below, people):
            # 记者 王小明, 通讯员 李华 on two lines below the text
            self.drafts[-1].closed += people
        elif (
            self.closed
            or self.waiting
            or block.kind == "name"
            or self._heads_text(block, below, people)
            or (stands_above(self.text, block, below) and not self._lacks_byline())
        ):
            self.begin()
            assert self.head is not None
            self.head.opened += people
        else:
            self.drafts[-1].closed += people
            self.closed = True

    def _ends_with(self, block: Block, below: Block | None, *, last: bool, sourced: bool) -> bool:
        """Whether a byline stands below its text, or its `sourced` text: the page's last one, or names alone there."""
        if self.head is not None:
            return False
        sourced = sourced and bool(self.drafts) and not self.drafts[-1].reporters
        apart = (below is None or below.kind not in TEXTS) and not self.waiting and (sourced or not self.closed)
        if apart and block.kind == "name" and self.text[block.start] in self.marks:
            return True
        by_place = block.byline is not None and not sourced
        return last if by_place else apart and bool(signed_by(self.text, block.start, block.end))

    def _signs(self, block: Block, below: Block) -> bool:
        """Names alone are the authors' above a dateline with those names, or under a headline above an edition line."""
        if below.kind == "opening":
            senders = {who.name for who in opening(self.text, below.start, below.end)[1]}
            if not senders:
                return self.text[block.start] in BOXES  # □ 王小明 李华 / 本报讯 昨日，…
            return senders.issuperset(who.name for who in signatures(self.text, block.start, block.end))
        loose = self.pieces[-1].lines if self.pieces and self.pieces[-1].next == len(self.drafts) else []
        above = self.waiting or loose  # furniture may stand between the headline and the byline
        if not above or goes_on(self.text, above[-1], block):
            return False
        if below.kind == "body":  # ■王小明; 王小明 李华
            people = signatures(self.text, block.start, block.end)
            author = len(people) > 1 or (bool(people) and is_author(self.text, people[0].name, block.end))
            return block.byline is not None or author
        return below.kind == "edition"

    def _heads_text(self, block: Block, below: Block | None, people: list[Reporter]) -> bool:
        """Whether the byline is of the text, or the box over it, right below: a blank line or other reporters above."""
        if below is None or below.gap or below.kind not in ("body", "label", "opening"):
            return False
        if below.kind == "opening" and opening(self.text, below.start, below.end)[1]:
            return False
        above = self.drafts[-1]
        return block.gap or (holds_reporter(people) and holds_reporter(above.opened + above.closed))

    def _lacks_byline(self) -> bool:
        """Whether the article above, no mere headline, is unsigned: then it ends with the byline right below it."""
        return not self.drafts[-1].reporters and self.drafts[-1].size >= SIGNED

    def begin(self) -> None:
        """A byline or an edition line under headlines begins an article."""
        self.head = Draft()
        self.set_loose()

    def close(self, block: Block) -> None:
        if self.drafts and block.byline:
            self.drafts[-1].closed += signatures(self.text, *block.byline)
        self.set_loose()
        self.closed = True

    def edition(self, below: Block | None) -> None:
        """《某某日报》（2025年3月4日 第 03 版）: under a headline it begins an article, else it ends one."""
        if self.head is not None:
            return
        if self.waiting and below is not None and below.kind not in ("editor", "edition"):
            self.begin()
        else:
            self.set_loose()
            self.closed = True

    def set_loose(self) -> None:
        """Put the waiting headlines by, to be matched to bodies later; blank lines part them."""
        for block in self.waiting:
            if block.kind == "place":
                continue
            last = self.pieces[-1] if self.pieces else None
            apart = 1 + self.text.startswith("——", block.start)  # a second deck may stand below a blank line
            if last is not None and block.start <= last.lines[-1].end + apart:
                last.lines.append(block)
            else:
                self.pieces.append(Piece([block], len(self.drafts), len(self.pieces)))
        self.waiting = []
