"""Give the articles of a page their titles: the loose headlines go to the bodies that they fit."""

from __future__ import annotations

from itertools import accumulate

from .block import Block
from .bodies import Bodies, shared
from .columns import without_summary
from .draft import Draft, text_of
from .drafts import DECKS
from .matching import Piece, Seams, assign
from .splits import under_two
from .wording import wording

TOLD = 0.2  # so much of a headline that stands below its text is told there, at least
PAGE = 40  # articles on a page at most; where more come, the text is cut into so many at a time


def title(text: str, drafts: list[Draft], pieces: list[Piece], *, seams: Seams) -> None:
    """Match the headlines to their bodies."""
    if len(drafts) == 1:
        taken = {0: [piece for piece in pieces if piece.next == 0] or _told(text, drafts[0], pieces[:1])}
    else:
        taken = _matched(text, drafts, pieces, seams)
    for index, draft in enumerate(drafts[:]):
        found = taken.get(index, [])
        if not found:
            continue
        found = _displaced_first(found, index)
        near = sorted((p for p in found if p.next == found[0].next), key=lambda p: p.order)
        lines = [line for piece in near for line in piece.lines]
        others = [line for piece in found if piece not in near for line in piece.lines]
        ways = [(lines, others)] if others else _ways(near)
        if len(drafts) == 1 and near == pieces[:1] and near[0].next:
            ways += [(lines, piece.lines) for piece in pieces[1:2]]
        part = _second_article(text, draft, ways)
        if part is None:
            _print(text, draft, lines, others)
        else:
            drafts.insert(drafts.index(draft) + 1, part)


Way = tuple[list[Block], list[Block]]  # the lines of two headlines


def _ways(near: list[Piece]) -> list[Way]:
    """How the lines may be two headlines, parted by a blank line."""
    lines = [line for piece in near for line in piece.lines]
    edges = accumulate(len(piece.lines) for piece in near[:-1])
    return [(lines[:at], lines[at:]) for at in edges if at < 2 * DECKS]


def _second_article(text: str, draft: Draft, ways: list[Way]) -> Draft | None:
    """Where two strange headlines fit one body, its lower part is an article of its own: the way that fits best."""
    best = None
    for lines, others in ways:
        words = ["".join(text[line.start : line.end] for line in each) for each in (lines, others)]
        found = under_two(text, draft.parts, *words)
        if found is not None and (best is None or found[0] > best[0]):
            best = found[0], found[1], (lines, others) if found[2] else (others, lines)
    if best is None:
        return None
    _, at, (upper, lower) = best
    part = Draft()
    part.parts, draft.parts = draft.parts[at:], draft.parts[:at]
    part.closed, draft.closed = draft.closed, []
    _print(text, draft, upper, [])
    _print(text, part, lower, [])
    return part


def _told(text: str, draft: Draft, below: list[Piece]) -> list[Piece]:
    """The headline below a text, if it is the text's, which tells of it."""
    lines = "".join(text[line.start : line.end] for piece in below for line in piece.lines)
    return below if below and shared(lines, Bodies([text_of(text, draft)]))[0] >= TOLD else []


def _displaced_first(found: list[Piece], place: int) -> list[Piece]:
    """Where a headline far off fits the body as well as the lines right above it, those are its second deck."""
    far = [piece for piece in found if piece.next not in (place, place + 1)]
    return far[:1] + [piece for piece in found if piece is not far[0]] if far else found


def _matched(text: str, drafts: list[Draft], pieces: list[Piece], seams: Seams) -> dict[int, list[Piece]]:
    """Body → its headline's pieces. On a text of many articles a headline is looked for among the near ones only."""
    taken: dict[int, list[Piece]] = {}
    by_page: dict[int, list[Piece]] = {}
    for piece in pieces:
        by_page.setdefault(min(piece.next, len(drafts) - 1) // PAGE, []).append(piece)
    for page, near in by_page.items():
        first = page * PAGE
        own = drafts[first : first + PAGE]
        texts = [text_of(text, draft) for draft in own]
        told = all(draft.reporters or draft.dateline for draft in own)
        for piece in near:
            piece.next -= first
        for body, found in assign(text, near, Bodies(texts), seams, told=told).items():
            taken[first + body] = found
        for piece in near:
            piece.next += first
    return taken


def _print(text: str, draft: Draft, lines: list[Block], others: list[Block]) -> None:
    kept = without_summary([text[line.start : line.end] for line in lines[:DECKS]])
    lines = [lines[i] for i in kept]
    body = text_of(text, draft) if len(lines) + len(others) > 1 else ""
    draft.title, draft.subtitle = wording(text, lines, body)
    draft.title_spans = tuple((line.start, line.end) for line in lines)
    if others and draft.subtitle is None:
        draft.subtitle = wording(text, others[:DECKS], body)[0]
