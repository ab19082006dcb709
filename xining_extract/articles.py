"""Cut a repaired page into its articles: boundaries, headlines, bylines, datelines.

A boundary is where the page says so: a closing byline, (完) or an editor's tag ends an article; a dateline, a byline under
a headline, an edition line or an excerpt begins one. Where it says nothing, there is one article.
"""

from __future__ import annotations

from bisect import bisect_left

from .bylines import opening, signatures
from .headlines import Bodies, Piece, assign, shared, wording
from .kinds import kind_of
from .layout import SourceText
from .model import Mention, Reporter, Span
from .splits import split
from .story import Paragraph, Story
from .units import Unit, units

SMALL_PART = 0.2  # an unsigned stretch without a headline, so small beside the article before it, belongs to that
PAGE = 40  # articles on a page at most; where more come, the text is cut into so many at a time
DECKS = 6  # lines that a headline has at most; more are a list
EXCERPT_REACH = 120  # letters of an excerpt that tell its article
CREDIT_REACH = 80  # letters into a dateline in which its names stand


class Draft:
    """An article in the making."""

    __slots__ = ("parts", "heads", "opened", "closed", "dateline", "title", "title_spans", "subtitle", "split")

    def __init__(self) -> None:
        self.parts: list[Unit] = []
        self.heads: list[Unit] = []  # headline lines right above its byline
        self.opened: list[Reporter] = []  # who signed above the text or in its dateline
        self.closed: list[Reporter] = []  # who signed below
        self.dateline: Mention | None = None
        self.title: str | None = None
        self.title_spans: tuple[Span, ...] = ()
        self.subtitle: str | None = None
        self.split = False  # cut off from the article before on weak evidence

    @property
    def reporters(self) -> list[Reporter]:
        return self.opened + self.closed

    @property
    def start(self) -> int:
        return self.parts[0].start


def segment(source: SourceText) -> tuple[Story, ...]:
    """The articles of a repaired page in the order of their text; an empty page has none.

    >>> from .layout import repair
    >>> page = "河东新建学校\\n\\n河东区今年建成学校3所。（记者 王小明）\\n\\n本报讯（记者 李华） 河西区清洁取暖改造完成。"
    >>> [(story.title, [r.name for r in story.reporters]) for story in segment(repair(page))]
    [('河东新建学校', ['王小明']), (None, ['李华'])]
    """
    drafts, pieces = _cut(source.text)
    if not drafts:
        return _headlines_alone(source.text)
    drafts = _split(source.text, drafts, pieces)
    starts = [draft.start for draft in drafts]
    drafts, places = _with_excerpts(source.text, drafts)
    for piece in pieces:
        following = bisect_left(starts, piece.lines[0].start)
        piece.next = places[following] if following < len(places) else len(drafts)
    _title(source.text, drafts, pieces)
    return tuple(_story(source.text, draft) for draft in _whole(drafts))


def _cut(text: str) -> tuple[list[Draft], list[Piece]]:
    """The bodies between the boundaries, and the headlines that stand loose."""
    return _Cutter(text).run()


class _Cutter:
    """Walks down the page; knows whether the article goes on, and which headlines wait for their body."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.drafts: list[Draft] = []
        self.pieces: list[Piece] = []
        self.waiting: list[Unit] = []  # headlines since the last text
        self.head: Draft | None = None  # an article of which the byline was read, and no text yet
        self.closed = True

    def run(self) -> tuple[list[Draft], list[Piece]]:
        lines = units(self.text)
        for index, unit in enumerate(lines):
            below = lines[index + 1] if index + 1 < len(lines) else None
            if unit.kind in ("heading", "label", "place"):
                self.waiting.append(unit)
            elif unit.kind in ("body", "opening", "excerpt"):
                self.body(unit)
            elif unit.kind in ("signed", "name"):
                self.signed(unit, below)
            elif unit.kind == "closing":
                self.close(unit)
            elif unit.kind == "edition":
                self.edition(below)
            elif unit.kind in ("editor", "end"):
                self.set_loose()
                self.closed = True
            elif unit.kind in ("credit", "masthead"):
                if self.closed:
                    self.set_loose()
        self.set_loose()
        return self.drafts, self.pieces

    def body(self, unit: Unit) -> None:
        begins = self.closed or unit.kind != "body" or not self.drafts or self.head is not None
        if begins:
            boxes = self.boxes() or self.list()
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
        if unit.kind == "opening":
            dateline, people = opening(self.text, unit.start, unit.end)
            draft.dateline = draft.dateline or dateline
            draft.opened += people
        draft.parts.append(unit)
        if unit.byline:
            draft.closed += signatures(self.text, *unit.byline)
        self.closed = unit.ends

    def boxes(self) -> list[Unit]:
        """The label of a box and what follows it belong to the text, not to the headline."""
        if self.waiting and self.waiting[-1].kind == "place":
            return [self.waiting.pop()]
        for index, unit in enumerate(self.waiting):
            if unit.kind == "label":
                boxes, self.waiting = self.waiting[index:], self.waiting[:index]
                return boxes
        return []

    def list(self) -> list[Unit]:
        """What is too long for a headline is a list of the article that follows, below its headline."""
        if len(self.waiting) <= DECKS:
            return []
        entries, self.waiting = self.waiting[1:], self.waiting[:1]
        return entries

    def signed(self, unit: Unit, below: Unit | None) -> None:
        people = signatures(self.text, unit.start, unit.end)
        if unit.kind == "name" and not (self.waiting and below is not None and self._signs(unit, below)):
            self.waiting.append(unit)
            return
        if self.head is not None:
            self.head.opened += people
        elif self.closed or self.waiting or not self.drafts or self._above_text(unit, below):
            self.begin()
            assert self.head is not None
            self.head.opened += people
        else:
            self.drafts[-1].closed += people
            self.closed = True

    def _signs(self, unit: Unit, below: Unit) -> bool:
        """A name alone under a headline is the author's where an edition line follows, or a dateline with that name."""
        if below.kind == "opening":
            return self.text.find(self.text[unit.start : unit.end], below.start, below.start + CREDIT_REACH) >= 0
        return below.kind == "edition"

    def _above_text(self, unit: Unit, below: Unit | None) -> bool:
        """本报记者 王小明 without brackets stands above a text, where one follows."""
        return below is not None and below.kind == "body" and self.text.startswith(("本报", "本刊", "本网"), unit.start)

    def begin(self) -> None:
        """A byline or an edition line under headlines begins an article."""
        self.head = Draft()
        heads: list[Unit] = []
        while self.waiting:
            heads.insert(0, self.waiting.pop())
            if heads[0].gap and len(heads[0:]) and self.waiting:
                break
        self.set_loose()
        self.head.heads = heads

    def close(self, unit: Unit) -> None:
        if self.drafts and unit.byline:
            self.drafts[-1].closed += signatures(self.text, *unit.byline)
        self.set_loose()
        self.closed = True

    def edition(self, below: Unit | None) -> None:
        """《某某日报》（2025年10月20日 第 02 版）: under a headline it begins an article, else it ends one."""
        if self.head is None and self.waiting and below is not None and below.kind not in ("editor", "edition"):
            self.begin()
        elif self.head is None:
            self.set_loose()
            self.closed = True

    def set_loose(self) -> None:
        """Put the waiting headlines by, to be matched to bodies later; blank lines part them."""
        for unit in self.waiting:
            if unit.kind == "place":
                continue
            last = self.pieces[-1] if self.pieces else None
            if last is not None and last.next == len(self.drafts) and not unit.gap and last.lines[-1].end + 2 > unit.start:
                last.lines.append(unit)
            else:
                self.pieces.append(Piece([unit], len(self.drafts), len(self.pieces)))
        self.waiting = []


def _split(text: str, drafts: list[Draft], pieces: list[Piece]) -> list[Draft]:
    """Cut drafts that hold more than one article; the headlines at the cuts become loose."""
    found: list[Draft] = []
    for draft in drafts:
        twice = bool(draft.dateline and draft.opened and draft.closed) and not (
            {reporter.name for reporter in draft.opened} & {reporter.name for reporter in draft.closed}
        )
        groups = split(text, draft.parts, twice_signed=twice, unsigned=not (draft.opened or draft.closed))
        found.append(draft)
        for group in groups[1:]:
            heads = 0
            while group[heads].kind == "heading" and heads + 1 < len(group):
                heads += 1
            if heads:
                pieces.append(Piece(group[:heads], 0, len(pieces)))
            part = Draft()
            part.parts, part.split = group[heads:], True
            found[-1].closed, part.closed = [], found[-1].closed
            found.append(part)
        draft.parts = groups[0]
    pieces.sort(key=lambda piece: piece.lines[0].start)
    for order, piece in enumerate(pieces):
        piece.order = order
    return found


def _with_excerpts(text: str, drafts: list[Draft]) -> tuple[list[Draft], list[int]]:
    """Give displaced excerpts to the articles that they introduce; the new place of each draft comes along."""
    alone = [i for i, draft in enumerate(drafts) if not draft.reporters and all(part.kind == "excerpt" for part in draft.parts)]
    if not alone or len(alone) == len(drafts) or len(drafts) > PAGE:
        return drafts, list(range(len(drafts)))
    rest = [i for i in range(len(drafts)) if i not in alone]
    bodies = Bodies([_text(text, drafts[i]) for i in rest])
    places = [0] * len(drafts)
    for place, i in enumerate(rest):
        places[i] = place
    for i in alone:
        scores = shared(_text(text, drafts[i])[:EXCERPT_REACH], bodies)
        best = max(range(len(rest)), key=lambda k: scores[k])
        drafts[rest[best]].parts[:0] = drafts[i].parts
        places[i] = best
    return [drafts[i] for i in rest], places


def _text(text: str, draft: Draft) -> str:
    return "\n".join(text[part.start : part.end] for part in draft.parts)


def _title(text: str, drafts: list[Draft], pieces: list[Piece]) -> None:
    """Match the headlines to their bodies."""
    if not pieces:
        taken: dict[int, list[Piece]] = {}
    elif len(drafts) == 1:
        taken = {0: [piece for piece in pieces if piece.next == 0] or pieces[:1]}
    else:
        taken = _matched(text, drafts, pieces)
    for index, draft in enumerate(drafts):
        found = taken.get(index, [])
        if draft.heads:
            _print(text, draft, draft.heads, found)
        elif found:
            found = _displaced_first(found, index)
            near = sorted((p for p in found if p.next == found[0].next), key=lambda p: p.order)
            lines = [line for piece in near for line in piece.lines]
            _print(text, draft, lines, [p for p in found if p not in near])


def _displaced_first(found: list[Piece], place: int) -> list[Piece]:
    """Where a headline far off fits the body as well as the lines right above it, those are its second deck."""
    far = [piece for piece in found if piece.next not in (place, place + 1)]
    return far[:1] + [piece for piece in found if piece is not far[0]] if far else found


def _matched(text: str, drafts: list[Draft], pieces: list[Piece]) -> dict[int, list[Piece]]:
    """Body → its headline's pieces. On a text of many articles a headline is looked for among the near ones only."""
    taken: dict[int, list[Piece]] = {}
    by_page: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_page.setdefault(min(piece.next, len(drafts) - 1) // PAGE, []).append(piece)
    for page, near in by_page.items():
        first = page * PAGE
        texts = [_text(text, draft) for draft in drafts[first : first + PAGE]]
        for piece in near:
            piece.next -= first
        for body, found in assign(text, near, Bodies(texts)).items():
            taken[first + body] = found
        for piece in near:
            piece.next += first
    return taken


def _print(text: str, draft: Draft, lines: list[Unit], others: list[Piece]) -> None:
    lines = lines[:DECKS]
    draft.title, draft.subtitle = wording(text, lines)
    draft.title_spans = tuple((line.start, line.end) for line in lines)
    if others and draft.subtitle is None:
        draft.subtitle = wording(text, [line for piece in others for line in piece.lines][:DECKS])[0]


def _whole(drafts: list[Draft]) -> list[Draft]:
    """Give unsigned stretches without a headline back to the article before them, where they are small beside it."""
    kept: list[Draft] = []
    for draft in drafts:
        nameless = not (draft.title or draft.reporters or draft.dateline)
        if nameless and kept and (draft.split or _size(draft) <= SMALL_PART * _size(kept[-1])):
            kept[-1].parts += draft.parts
        else:
            kept.append(draft)
    return kept


def _size(draft: Draft) -> int:
    return sum(part.end - part.start for part in draft.parts)


def _story(text: str, draft: Draft) -> Story:
    paragraphs = tuple(Paragraph(part.start, part.end, _role(part)) for part in draft.parts)
    reporters: dict[str, Reporter] = {}
    for reporter in draft.reporters:
        known = reporters.get(reporter.name)
        if known is None or (known.role is None and reporter.role is not None):
            reporters[reporter.name] = reporter
    return Story(
        text,
        paragraphs,
        draft.title,
        draft.title_spans,
        draft.subtitle,
        kind_of(draft.title, text[paragraphs[0].start : paragraphs[0].end]),
        tuple(reporters.values()),
        draft.dateline,
    )


def _role(part: Unit) -> str:
    return "excerpt" if part.kind == "excerpt" else "subhead" if part.kind in ("heading", "label", "place", "name") else "body"


def _headlines_alone(text: str) -> tuple[Story, ...]:
    """A text without a sentence's end, such as a bare clause or a headline, is one article, all of it text."""
    lines = [unit for unit in units(text) if unit.kind in ("heading", "label", "place", "name")]
    if not lines:
        return ()
    return (Story(text, tuple(Paragraph(unit.start, unit.end) for unit in lines)),)
