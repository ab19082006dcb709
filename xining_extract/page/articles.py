"""Cut a repaired page into its articles: boundaries, headlines, bylines, datelines.

A boundary is where the page says so: a closing byline, (完) or an editor's tag ends an article; a dateline, a byline
under a headline, an edition line or an excerpt begins one. Where it says nothing, there is one article.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, partial

from ..model import Reporter
from .block import Block
from .blocks import blocks
from .bodies import Bodies, shared
from .bylines import inside, is_nickname, on_air
from .draft import Draft, text_of
from .drafts import cut
from .kinds import kind_of
from .layout import SourceText
from .likeness import pairs
from .linekinds import ENDS
from .lines import OPEN
from .matching import Piece
from .splits import Whole, split
from .story import Paragraph, Role, Story
from .titles import PAGE, title

LEAD_LONGEST, LEAD_SHARED = 400, 0.35  # letters of a lead-in, and how much of it the dispatch repeats
BYLINE_REACH = 200  # letters from an article's beginning or end in which a byline may stand in the middle of a line
COLUMN, ENDED = 30, 0.8  # letters of a column's line at most; so many longer ones end with a sentence on a web page
RESUMED = 3  # articles that may stand between the two parts of one that was cut
SUBHEADS = frozenset(("heading", "label", "place", "name"))  # the lines that are one, where they stand in an article
EXCERPT_REACH = 80  # letters of an excerpt that tell its article


def segment(source: SourceText) -> tuple[Story, ...]:
    """The articles of a repaired page in the order of their text; an empty page has none.

    >>> from .layout import repair
    >>> page = "河东新建学校\\n\\n今年建成学校3所。（记者 王小明）\\n\\n本报讯（记者 李华） 河西区取暖改造完成。"
    >>> [(story.title, [r.name for r in story.reporters]) for story in segment(repair(page))]
    [('河东新建学校', ['王小明']), (None, ['李华'])]
    """
    drafts, pieces = cut(source.text)
    if not drafts:
        return _headlines_alone(source.text)
    whole = cache(partial(_is_whole, source))
    drafts = _split(source.text, drafts, pieces, whole=whole if len(drafts) == 1 else bool)
    drafts = _resumed(source.text, drafts, pieces)
    starts = [draft.start for draft in drafts]
    drafts, places = _with_excerpts(source.text, drafts)
    for piece in pieces:
        following = bisect_left(starts, piece.lines[0].start)
        piece.next = places[following] if following < len(places) else len(drafts)
    title(source.text, drafts, pieces, seams=source.seams)
    return tuple(_story(source.text, draft) for draft in _rejoined(drafts, source.text, whole))


def _is_whole(source: SourceText) -> bool:
    """Whether the page's lines are its paragraphs, as on a web site: so a headline's lines are no wrapped ones.

    Either no line goes on in the next, or most of the text is in long lines, and sentences end them.
    """
    lines = [line for line in map(str.strip, source.raw.split("\n")) if line]
    if len(lines) == sum(map(bool, source.text.split("\n"))):
        return True
    long = [line for line in lines if len(line) > COLUMN]
    ended = sum(line[-1] in ENDS for line in long)
    return 2 * sum(map(len, long)) >= sum(map(len, lines)) and ended >= ENDED * len(long)


def _split(text: str, drafts: list[Draft], pieces: list[Piece], *, whole: Whole) -> list[Draft]:
    """Cut drafts that hold more than one article; the headlines at the cuts become loose.

    `whole`: of a page of one draft, whether it is a web page, where a section under a subhead is of the article.
    """
    found: list[Draft] = []
    for draft in drafts:
        openers, closers = ({reporter.name for reporter in people} for people in (draft.opened, draft.closed))
        twice = bool(openers and closers) and openers.isdisjoint(closers)
        groups = split(
            text,
            draft.parts,
            twice_signed=twice and draft.dateline is not None,
            likely_two=twice,
            unsigned=not (draft.opened or draft.closed),
            brief=draft.dateline is not None,
            whole=whole,
        )
        found.append(draft)
        for group in groups[1:]:
            heads = 0
            while group[heads].kind == "heading" and heads + 1 < len(group):
                heads += 1
            if heads:
                pieces.append(Piece(group[:heads], 0, len(pieces)))
            part = Draft()
            part.parts = group[heads:]
            found[-1].closed, part.closed = [], found[-1].closed
            found.append(part)
        draft.parts = groups[0]
    pieces.sort(key=lambda piece: piece.lines[0].start)
    for order, piece in enumerate(pieces):
        piece.order = order
    return found


def _resumed(text: str, drafts: list[Draft], pieces: list[Piece]) -> list[Draft]:
    """Give what goes on below another article to the article that breaks off above it, inside a sentence.

    A reader of PDFs puts so the columns of two articles that stand side by side.
    """
    heads = [line.start for piece in pieces for line in piece.lines]
    kept: list[Draft] = []
    for draft in drafts:
        end = kept[-1].parts[-1].end if kept else 0
        headed = draft.opened or draft.dateline or bisect_left(heads, end) < bisect_left(heads, draft.start)
        cut = None if headed else next((each for each in kept[-2 : -2 - RESUMED : -1] if _breaks_off(text, each)), None)
        if cut is None:
            kept.append(draft)
        else:
            cut.parts += draft.parts
            cut.closed += draft.closed
    return kept


def _breaks_off(text: str, draft: Draft) -> bool:
    """Whether an article ends inside a sentence, with nobody's signature."""
    last = draft.parts[-1]
    inside = text[last.end - 1].isalnum() or text[last.end - 1] in OPEN
    return inside and last.kind in ("body", "opening") and not (last.ends or last.byline or draft.closed)


def _with_excerpts(text: str, drafts: list[Draft]) -> tuple[list[Draft], list[int]]:
    """Give displaced excerpts to the articles that they introduce; the new place of each draft comes along."""
    alone = [
        i
        for i, draft in enumerate(drafts)
        if not draft.reporters and all(part.kind == "excerpt" for part in draft.parts)
    ]
    if not alone or len(alone) == len(drafts) or len(drafts) > PAGE:
        return drafts, list(range(len(drafts)))
    rest = [i for i in range(len(drafts)) if i not in alone]
    bodies = Bodies([text_of(text, drafts[i]) for i in rest])
    places = [0] * len(drafts)
    for place, i in enumerate(rest):
        places[i] = place
    for i in alone:
        words = text_of(text, drafts[i])[:EXCERPT_REACH]
        bodies.seek(set(pairs(words)))
        scores = shared(words, bodies)
        best = max(range(len(rest)), key=lambda k: scores[k])
        drafts[rest[best]].parts[:0] = drafts[i].parts
        places[i] = best
    return [drafts[i] for i in rest], places


def _rejoined(drafts: list[Draft], text: str, whole: Whole) -> list[Draft]:
    """Join what the cuts and the bylines between have parted: a lead-in and its dispatch, an article and its rest."""
    kept: list[Draft] = []
    for draft in drafts:
        if kept and _leads_in(kept[-1], draft, text):
            draft.parts[:0] = kept[-1].parts
            if not draft.title:
                draft.title, draft.title_spans, draft.subtitle = kept[-1].title, kept[-1].title_spans, kept[-1].subtitle
            kept[-1] = draft
        elif kept and _goes_on(kept, draft) and whole():
            kept[-1].parts += draft.parts
        else:
            kept.append(draft)
    return kept


def _goes_on(kept: list[Draft], draft: Draft) -> bool:
    """Whether what stands below a byline is more of the same, signed by the same, or by nobody below a short lead."""
    above = kept[-1]
    if draft.dateline or not above.closed:
        return False
    if draft.reporters:
        return not draft.title and {who.name for who in draft.reporters} <= {who.name for who in above.reporters}
    return len(kept) == 1 and above.size <= min(LEAD_LONGEST, draft.size // 2)


def _leads_in(lead: Draft, draft: Draft, text: str) -> bool:
    """Whether a few unsigned lines under a headline lead in to the dispatch below, by the words that they share."""
    if lead.reporters or lead.dateline or not (draft.dateline or draft.opened) or lead.size > LEAD_LONGEST:
        return False
    above = [start for start, _ in (lead.title_spans or draft.title_spans) if start < lead.start]
    if (lead.title and draft.title) or not above:
        return False
    if not draft.dateline:  # a byline right below the lead-in, and no other headline
        return True
    words, body = pairs(text_of(text, lead)), text_of(text, draft)
    return sum(pair in body for pair in words) >= LEAD_SHARED * len(words)


def _story(text: str, draft: Draft) -> Story:
    paragraphs = tuple(Paragraph(part.start, part.end, _role(part)) for part in draft.parts)
    reporters: dict[str, Reporter] = {}
    for reporter in draft.reporters or _told_inside(text, draft.parts):
        known = reporters.get(reporter.name)
        if known is None or (known.role is None and reporter.role is not None):
            reporters[reporter.name] = reporter
    if any(not is_nickname(name) for name in reporters):  # （小芳） signs only where nobody else does
        reporters = {name: who for name, who in reporters.items() if not is_nickname(name)}
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


def _told_inside(text: str, parts: list[Block]) -> list[Reporter]:
    """Who signed inside the first lines of an article, or in its last ones, where the page runs lines together."""
    first, last = parts[0], parts[-1]
    head = inside(text, first.start, min(first.end, first.start + BYLINE_REACH))
    tail = head or inside(text, max(last.start, last.end - BYLINE_REACH), last.end)
    return tail or on_air(text, first.start, last.end)


def _role(part: Block) -> Role:
    if part.kind == "excerpt":
        return "excerpt"
    return "subhead" if part.kind in SUBHEADS else "body"


def _headlines_alone(text: str) -> tuple[Story, ...]:
    """A text without a sentence's end, such as a bare clause or a headline, is one article, all of it text."""
    lines = [block for block in blocks(text) if block.kind in SUBHEADS]
    if not lines:
        return ()
    return (Story(text, tuple(Paragraph(block.start, block.end) for block in lines)),)
