"""The words of speech: verbs of speaking and hearing, offices that speak for a body, people that speak for none."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..hearing import LEARNS
from ..lexicon import rows
from ..page.names import is_sure, surnames
from ..saying import DAO, SAYS, WITH_DAO

# What a body ends on that somebody of it is named behind: 安远市教育局|王小明|局长
UNIT_ENDS = frozenset("心局处司院校站所厂场社部科队村镇乡委馆团")
QUOTES = "：“"  # 公司经理王一：“…”


class Speech(msgspec.Struct, frozen=True):
    """`verbs`: the verbs by their first two letters; `heard`: those by which a reporter hears of news."""

    verbs: dict[str, tuple[str, ...]]
    heard: frozenset[str]
    office: re.Pattern[str]
    private: re.Pattern[str]


@cache
def speech() -> Speech:
    """The words of speech, read once from `data/speakers.tsv`, and of `hearing`; those of `saying` count before a mark.

    >>> speech().verbs["获悉"], speech().office.search("市水务局局长张三").group()
    (('获悉',), '局长')
    """
    roles: dict[str, list[str]] = {}
    for word, role, _ in rows("speakers.tsv"):
        roles.setdefault(role, []).append(word)
    verbs: dict[str, list[str]] = {}
    then = [word + mark for word in (*SAYS, *(word + DAO for word in (*SAYS, *WITH_DAO))) for mark in "，。：:"]
    heard = (*LEARNS, *roles["heard"])
    for word in [QUOTES, *heard, *roles["said"], *then]:
        verbs.setdefault(word[:2], []).append(word)
    return Speech(
        {key: tuple(sorted(found, key=_longest_first)) for key, found in verbs.items()},
        frozenset(heard),
        _either(roles["office"]),
        _either(roles["private"]),
    )


def before_name(text: str, start: int, end: int) -> int:
    """Where the body ends before the name of somebody of it that ends at `end`; `end` where nobody is named.

    >>> before_name("市教育局王小明局长", 0, 7), before_name("信息中心汪主任", 0, 5), before_name("市教育局局长", 0, 4)
    (4, 4, 4)
    """
    for letters in (3, 2, 1):
        here = end - letters
        if here > start and text[here - 1] in UNIT_ENDS:
            name = text[here:end]
            if is_sure(name) if letters > 1 else name in surnames():
                return here
    return end


def _longest_first(word: str) -> tuple[int, str]:
    return -len(word), word


def _either(words: list[str]) -> re.Pattern[str]:
    """Any of the words, all of two letters or more; tried only where two letters allow it."""
    firsts, seconds = ("".join(sorted({word[i] for word in words})) for i in (0, 1))
    return re.compile(f"(?=[{firsts}][{seconds}])(?:{'|'.join(sorted(words, key=_longest_first))})")
