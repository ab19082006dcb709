"""Undertakings that the opening lists, each of which a paragraph takes up by the words that name it alone."""

from __future__ import annotations

from ..page.story import Paragraph
from .candidates import OPENING
from .undertaking import Undertaking
from .undertakings import Undertakings

_LEAST = 3  # so many side by side are a list
_JOINED = ("、", "和", "及", "与", "以及")
_WORDS = 3  # so many of the pairs of letters that only one of them has, or all, tell that a paragraph speaks of it
_FURTHER = 120  # so far into a paragraph it is said which one it takes up


class Listed:
    """The list of an article's opening, asked for the one that a paragraph takes up."""

    def __init__(self, undertakings: Undertakings) -> None:
        self._text = undertakings.story.text
        self._list = _listed(undertakings)
        pairs = [_pairs(u) for u in self._list]
        self._own = [
            {pair for pair in mine if not any([pair in other for j, other in enumerate(pairs) if j != i])}
            for i, mine in enumerate(pairs)
        ]

    def taken_up(self, p: Paragraph) -> Undertaking | None:
        """The one that a paragraph behind the list speaks of, more than of the others."""
        if not self._list or p.start <= self._list[-1].span[1]:
            return None
        end = min(p.end, p.start + _FURTHER)
        said = [sum([self._text.find(pair, p.start, end) >= 0 for pair in own]) for own in self._own]
        most = max(said)
        at = said.index(most)
        told = most >= _WORDS or 1 < most == len(self._own[at])
        return self._list[at] if told and said.count(most) == 1 else None


def _listed(undertakings: Undertakings) -> list[Undertaking]:
    """The first list of undertakings of one kind in the opening, as 实施渔港改造工程、航道疏浚工程和灯塔修复工程."""
    story = undertakings.story
    first = story.paragraphs[0].start if story.paragraphs else 0
    for p in story.paragraphs:
        if p.start - first > OPENING:
            break
        if story.text.count("、", p.start, p.end) < _LEAST - 2:
            continue
        row: list[Undertaking] = []
        for u in undertakings.between(p.start, p.end):
            joined = row and u.head == row[-1].head and story.text[row[-1].span[1] : u.span[0]] in _JOINED
            if not joined:
                row = []
            if u.head and len(u.name) - len(u.head) > 1:
                row.append(u)
            if len(row) >= _LEAST and story.text[u.span[1] : u.span[1] + 1] not in _JOINED:
                return row
    return []


def _pairs(u: Undertaking) -> set[str]:
    stem = u.name.removesuffix(u.head)
    return {stem[i : i + 2] for i in range(len(stem) - 1)}
