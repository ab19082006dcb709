"""How a text takes up what it has named in full: by its last words, 二期工程, or by its bare head word, 工程."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .vocabulary import words

if TYPE_CHECKING:
    from .undertakings import Undertakings

_BEFORE = 2  # so many characters before a head word make a tail that tells the name
_BARE = 3  # of head words of so much weight a bare one takes up the name
_COUNTED = 3  # so often a text counts what the head word means, and then tells of many by it: 产业项目52个
_MOST = 8  # so many places of a head word in a paragraph are looked at


def tails(name: str, head: str) -> list[str]:
    """By what a name is taken up: its last words, and its head word if that tells enough."""
    return [name[-len(head) - _BEFORE :], *([head] if _tells(head) else [])]


def _tells(head: str) -> bool:
    """Whether a bare head word takes up a name by itself."""
    return words().weights[head] >= _BARE or len(head) > _BEFORE


def takings(undertakings: Undertakings, name: str, head: str) -> list[int]:
    """Where the paragraphs that do not name it take it up first."""
    text, tail = undertakings.story.text, name[-len(head) - _BEFORE :]
    found: list[int] = []
    if not head or not name.endswith(head):
        return found
    bare = _tells(head) and not _is_counted(undertakings.body, head)
    for p in undertakings.story.paragraphs:
        if text.find(name, p.start, p.end) >= 0:
            continue
        at, passage, left = text.find(head, p.start, p.end), undertakings.passage(p.start), _MOST
        while at >= 0 and left and passage is not None:
            whole = text.endswith(tail, p.start, at + len(head))
            if whole or (bare and passage.is_bare(at)):
                found.append(at)
                break
            at, left = text.find(head, at + len(head), p.end), left - 1
    return found


def _is_counted(body: str, head: str) -> bool:
    """Whether the text counts time and again what the head word means: 89个重大项目, 产业项目52个."""
    many = re.compile(f"[0-9][余多]?[个项](?!百分)[^，。；、0-9]{{0,6}}{head}|(?<={head})[0-9]+[余多]?[个项]")
    return len(many.findall(body)) >= _COUNTED
