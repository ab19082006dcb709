"""The phrases of time of one article, with what was found out about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from ..model import Period
from .carried import Inherited
from .effect import Effect
from .phrase import Phrase


class Periods(Sequence[Phrase]):
    """The phrases of time of one article, in the order of its text, with what was found out about them.

    `effect` is the day from which a rule of the article holds, `topic` the stretch that it reports on; `inherited`
    remembers for each sentence what the sentences before leave to it, `made` the periods that were made of phrases.
    """

    __slots__ = ("effect", "inherited", "made", "phrases", "starts", "topic")

    def __init__(
        self, phrases: tuple[Phrase, ...], effect: Effect | None = None, topic: Phrase | None = None
    ) -> None:
        self.phrases, self.effect, self.topic = phrases, effect, topic
        self.starts = [phrase.span[0] for phrase in phrases]
        self.inherited: dict[int, Inherited] = {}
        self.made: dict[tuple[str, int], Period] = {}

    @property
    def to_come(self) -> bool:
        """Whether the article announces a rule that is not yet in force."""
        return self.effect is not None and self.effect.to_come

    def __len__(self) -> int:
        return len(self.phrases)

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self.phrases)

    @overload
    def __getitem__(self, index: int) -> Phrase: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Phrase, ...]: ...
    def __getitem__(self, index: int | slice) -> Phrase | tuple[Phrase, ...]:
        return self.phrases[index]
