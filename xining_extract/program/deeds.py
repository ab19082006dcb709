"""The last words of plain names (植树, 保险, 公开赛), their classes, and the words that speak of each class."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..alternatives import either
from ..lexicon import rows
from .vocabulary import by_each_word, words

_FIGURES = frozenset({"贷款"})  # what is an activity by its form, and mostly a figure of banks
_EVENTS = frozenset({"赛", "展", "节", "招聘会", "热线"})  # all is told of these that a report on one tells
_DAY = "节"  # ends 开渔节, but not 渔业新闻节|目
ALONE = "名"  # names by themselves: none of the class speaks of another


class Deeds(msgspec.Struct, frozen=True, gc=False):
    """The compiled lexicon: what names end in, and the words that speak of each class of them.

    `systems`: what is there for all and is spoken of by its bare last word (热线, 医共体).
    """

    ends: re.Pattern[str]
    classes: dict[str, str]
    echoes: dict[str, tuple[str, ...]]
    names: tuple[str, ...]
    systems: frozenset[str]

    def of(self, head: str) -> str:
        """The class of what ends in a head word: that of the word, or of what it ends in itself (公开赛: 赛)."""
        if (known := self.classes.get(head)) is not None or not head.endswith(self.names):
            return known or head
        return next(of for of in self.names if head.endswith(of))

    def spoken(self, head: str) -> tuple[str, ...]:
        """The words that speak of what ends in a head word."""
        of = self.of(head)
        return (head,) if of == ALONE else self.echoes.get(of, (head,))


@cache
def deeds() -> Deeds:
    """Read the lexicon and compile it, once."""
    classes: dict[str, str] = {}
    echoes: dict[str, tuple[str, ...]] = {}
    systems: set[str] = set()
    for word, of, kind, _ in rows("subjects.tsv"):
        echoes[of] = (*echoes.get(of, ()), word)
        if kind != "echo":
            classes = dict.fromkeys(by_each_word(word), of) | classes | {word: of}
        if kind == "system":
            systems.add(word)
    last = (*classes, *(words().telling - _FIGURES))
    no_names = [word for word, kind, *_ in rows("programs.tsv") if kind == "not" and word not in classes]
    within = "".join(f"(?<!{word})" for word in no_names if word.endswith(last))  # 选手参赛, 渔村佳节
    within += "(?!(?<=赛)事|(?<=大集)[体中合团装])"  # 赛事 is any race, 壮大集体 no market
    pattern = re.compile(f"(?:{either(last)}){within}(?!{words().tails.pattern})")
    return Deeds(pattern, classes, echoes, tuple(echoes), frozenset(systems))


def is_event(head: str) -> bool:
    """Whether what ends so is an event: a race, a fair, a festival."""
    return deeds().of(head) in _EVENTS
