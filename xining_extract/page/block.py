"""A line of a repaired page, and what it is."""

from __future__ import annotations

from typing import Literal

from ..model import Span

Kind = Literal[
    "body",
    "opening",
    "excerpt",
    "heading",
    "label",
    "place",
    "closing",
    "signed",
    "name",
    "edition",
    "editor",
    "end",
    "credit",
    "masthead",
    "footer",
]
TEXTS: frozenset[Kind] = frozenset(("body", "opening", "excerpt"))  # the kinds of what an article tells


class Block:
    """A line: where it stands, what it is, whether a blank line stands above; the stretch of its byline."""

    __slots__ = ("start", "end", "kind", "gap", "byline", "ends")

    def __init__(
        self, start: int, end: int, kind: Kind, gap: bool, byline: Span | None = None, ends: bool = False
    ) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.gap = gap
        self.byline = byline
        self.ends = ends  # (完), an editor's tag or a closing byline stands at its end

    @property
    def size(self) -> int:
        """How many letters it has."""
        return self.end - self.start
