"""An article in the making: its parts, who signed it, and the headline once that is found."""

from __future__ import annotations

from ..model import Mention, Reporter, Span
from .block import Block


class Draft:
    """An article in the making."""

    __slots__ = ("parts", "opened", "closed", "dateline", "title", "title_spans", "subtitle")

    def __init__(self) -> None:
        self.parts: list[Block] = []
        self.opened: list[Reporter] = []  # who signed above the text or in its dateline
        self.closed: list[Reporter] = []  # who signed below
        self.dateline: Mention | None = None
        self.title: str | None = None
        self.title_spans: tuple[Span, ...] = ()
        self.subtitle: str | None = None

    @property
    def reporters(self) -> list[Reporter]:
        return self.opened + self.closed

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def size(self) -> int:
        """How many letters it has."""
        return sum(part.size for part in self.parts)


def text_of(text: str, draft: Draft) -> str:
    """The text of the article, its lines apart."""
    return "\n".join(text[part.start : part.end] for part in draft.parts)


def holds_reporter(people: list[Reporter]) -> bool:
    """Whether a reporter is among them, not only correspondents."""
    return any("记者" in (who.role or "") for who in people)
