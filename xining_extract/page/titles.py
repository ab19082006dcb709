"""Give the articles of a page their titles: the loose headlines go to the bodies that they fit."""

from __future__ import annotations

from collections.abc import Callable

from .block import Block
from .bodies import Bodies
from .columns import without_summary
from .drafts import DECKS, Draft, text_of
from .headlines import Piece, assign
from .splits import under_two
from .wording import wording

PAGE = 40  # articles on a page at most; where more come, the text is cut into so many at a time
Whole = Callable[[], bool]  # whether the page's lines are its paragraphs, counted if a headline asks


def title(text: str, drafts: list[Draft], pieces: list[Piece], *, whole: Whole) -> None:
    """Match the headlines to their bodies."""
    if not pieces:
        taken: dict[int, list[Piece]] = {}
    elif len(drafts) == 1:
        taken = {0: [piece for piece in pieces if piece.next == 0] or pieces[:1]}
    else:
        taken = _matched(text, drafts, pieces)
    for index, draft in enumerate(drafts[:]):
        found = taken.get(index, [])
        if not found:
            continue
        found = _displaced_first(found, index)
        near = sorted((p for p in found if p.next == found[0].next), key=lambda p: p.order)
        lines = [line for piece in near for line in piece.lines]
        others = [line for piece in found if piece not in near for line in piece.lines]
        part = _second_article(text, draft, lines, others, whole) if others else None
        if part is None:
            _print(text, draft, lines, others, whole)
        else:
            drafts.insert(drafts.index(draft) + 1, part)


def _second_article(text: str, draft: Draft, lines: list[Block], others: list[Block], whole: Whole) -> Draft | None:
    """Where two strange headlines fit one body, its lower part is an article of its own."""
    words = ["".join(text[line.start : line.end] for line in each) for each in (lines, others)]
    cut = under_two(text, draft.parts, *words)
    if cut is None:
        return None
    at, first_above = cut
    part = Draft()
    part.parts, draft.parts = draft.parts[at:], draft.parts[:at]
    part.closed, draft.closed = draft.closed, []
    _print(text, draft, lines if first_above else others, [], whole)
    _print(text, part, others if first_above else lines, [], whole)
    return part


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
        texts = [text_of(text, draft) for draft in drafts[first : first + PAGE]]
        for piece in near:
            piece.next -= first
        for body, found in assign(text, near, Bodies(texts)).items():
            taken[first + body] = found
        for piece in near:
            piece.next += first
    return taken


def _print(text: str, draft: Draft, lines: list[Block], others: list[Block], whole: Whole) -> None:
    kept = without_summary([text[line.start : line.end] for line in lines[:DECKS]])
    lines = [lines[i] for i in kept]
    draft.title, draft.subtitle = wording(text, lines, whole=whole)
    draft.title_spans = tuple((line.start, line.end) for line in lines)
    if others and draft.subtitle is None:
        draft.subtitle = wording(text, others[:DECKS], whole=whole)[0]
