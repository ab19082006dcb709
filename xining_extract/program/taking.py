"""How a text takes up what it has named in full: by its last words, 二期工程, or by its bare head word, 工程."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from .edges import places
from .vocabulary import words

if TYPE_CHECKING:
    from .undertakings import Undertakings

_BEFORE = 2  # so many characters before a head word make a tail that tells the name
_BARE = 3  # of head words of so much weight a bare one takes up the name
_MOST = 8  # so many places of a head word in a paragraph are looked at


def tails(name: str, head: str) -> list[str]:
    """By what a name is taken up: its last words, and its head word if that tells enough."""
    tells = words().weights[head] >= _BARE or len(head) > _BEFORE
    return [name[-len(head) - _BEFORE :], *([head] if tells else [])]


def takings(undertakings: Undertakings, name: str, head: str) -> list[int]:
    """Where the paragraphs that do not name it take it up first."""
    text, tail = undertakings.story.text, name[-len(head) - _BEFORE :]
    found: list[int] = []
    for p in undertakings.story.paragraphs if head else ():
        passage = undertakings.passage(p.start)
        if passage is None or text.find(name, p.start, p.end) >= 0:
            continue
        for at in islice(places(head, text, p.start, p.end), _MOST):
            if text.endswith(tail, p.start, at + len(head)) or passage.is_bare(at):
                found.append(at)
                break
    return found
