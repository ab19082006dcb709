"""Whether a headline has what the text names: whole or in part, in other words, or by its last word alone."""

from __future__ import annotations

import re

from .deeds import is_event
from .headline import is_mostly_in, is_named_in, is_reworded_in, is_short_for, is_told_in, shortens
from .theme import core
from .undertaking import Undertaking

_OPENS = "，。；：\n　”"
TELLING = 4  # a head word of so many characters says by itself what is meant; …
_MORE = 3  # … a shorter one with so many before it
# What a headline names and the text names so often is what all of it is about.
REPEATED = 3
_TAKEN = 3  # so often its last word opens a clause, if that takes it up
# What something becomes is no name of it, nor what a place is honoured as.
_BECOMES = re.compile("成为|变成|变为|化作|变身|荣获|蝉联|获评|喜获|摘得|捧得|捧回|获颁")
_PLUS = re.compile("[+＋]")
WORD = 2  # characters of the last word of a coined name


def is_titular(
    title: str, one: Undertaking, bare: str, named: list[Undertaking], coinages: list[str], mentions: int, body: str
) -> bool:
    """Whether the headline has a name that the text has at `named`; `bare`: by what the text repeats it."""
    if not is_become(title, one.name) and _has(title, one, bare, named, coinages):
        return True
    if one.kind == "quoted" and one.weight > 2 and _is_spoken_of(title, bare, body):
        return True
    return mentions >= REPEATED and len(one.head) > 1 and one.head in title and is_event(one.head)


def is_become(title: str, name: str) -> bool:
    """Whether the headline says that something becomes what is so called: 让书展成为阅读嘉年华."""
    becomes = _BECOMES.search(title)
    return becomes is not None and name in title[becomes.end() :]


def _has(title: str, one: Undertaking, bare: str, named: list[Undertaking], coinages: list[str]) -> bool:
    """Whether the headline has a name that the text has at `named`, whole or in part; `bare`: by what it is repeated.

    A saying is a name in the headline only if it is marked there too; of one of its coinages the text may have more
    characters. Without marks the last characters tell enough (农村厕所革命 is the 厕所革命 of the headline), or most of
    what stands before a head word (共有产权人才住房项目, 共有产权人才房), or that in other order.
    """
    name, head = one.name, one.head
    marked = name[0] in "“‘《"
    if is_named_in(title, bare) and head != "":
        return True
    if any([u.governed for u in named]) and is_reworded_in(title, name.rpartition("”")[2].removesuffix(head)):
        return True
    if marked:
        return any([shortens(core(name), coined) for coined in coinages]) or _is_told_in_parts(title, core(name))
    if is_told_in(title, name, head):
        return True
    return is_named_in(title, name[-tail(head) :]) or (one.kind == "headed" and is_mostly_in(title, name, head))


def _is_told_in_parts(title: str, coined: str) -> bool:
    """Whether a headline has the last word of each part of a coined name: 井盖整治 and 树池 of “井盖整治+改造树池”."""
    parts = _PLUS.split(coined)
    return len(parts) > 1 and all([part != "" and part[-WORD:] in title for part in parts])


def _is_spoken_of(title: str, coined: str, body: str) -> bool:
    """Whether the headline opens a line with the last word of a coined name, and so does the text time and again."""
    word = coined[-WORD:]
    return title.startswith(word) and is_taken_up(word, body)


def is_taken_up(word: str, body: str) -> bool:
    """Whether a text speaks on of what it has so named by that word: 饭点每天…, 饭点管理员…"""
    return sum([body.count(opening + word) for opening in _OPENS]) >= _TAKEN


def is_in_full(u: Undertaking, clipped: set[str], plain: list[str]) -> bool:
    """Whether the headline has the name with characters left out, and the text that in full.

    What the text has in both ways (居民医保, 城乡居民医疗保险) must be plainly a name.
    """
    if any([is_short_for(short, u.name) for short in clipped]):
        return True
    if u.weight != 3:
        return False
    return any([short not in u.name and shortens(short, u.name) for short in plain])


def tail(head: str) -> int:
    """How many of its last characters tell a name that ends in `head`."""
    return len(head) if len(head) >= TELLING else len(head) + _MORE
