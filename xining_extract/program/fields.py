"""What a headline or a lead names where only the words of a field of public life tell that it is the topic: 校车, 义诊.

Such a name has no mark and often no head word, and the text may hardly say it again; its paragraphs go on with the
words of its field (接送, 座位, 驾驶员). `data/fields.tsv` has the names and the words of each field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from ..alternatives import either
from ..lexicon import rows
from ..model import Span
from .headline import is_reported
from .marks import ending
from .vocabulary import by_each_word

if TYPE_CHECKING:
    from .undertakings import Undertakings

_LEAST = 3  # so many words of its field tell that a text speaks of it
_WORD = 2  # characters of its last word
_LEAD = 2  # paragraphs
_THIRD = 3  # one of so many paragraphs names what no headline does
_LONGEST = 10  # characters of what undertakings are called
_WHOSE = ("学校", "小学", "中学", "高校", "医院", "法院", "公司")
_WHOSE_ENDS = frozenset(word[-1] for word in _WHOSE)
_OFFICES = "指挥部|领导小组|办公室|支队|大队|总队|局"  # 森林防火指挥部: who does it
_NEAR = 8  # so far behind its verb a name stands whose last word a headline has
_TAKES = re.compile("(?:推进|开始|开展|实施|启动|加快|抓好|落实|推行|推广|组织|探索)[一-鿿]{0,4}$")


class Subject(msgspec.Struct, frozen=True, gc=False):
    """A plain name, where the text first has it and how often, its head word, and the words that speak of it.

    Without any such words all of the article is told of it.
    """

    name: str
    at: int
    mentions: int
    head: str
    echoes: tuple[str, ...]


class Fields(msgspec.Struct, frozen=True, gc=False):
    """The compiled lexicon: all names, the names of each field, and its words."""

    names: re.Pattern[str]
    of: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]]


@cache
def fields() -> Fields:
    """Read the lexicon and compile it, once."""
    of: dict[str, tuple[str, ...]] = {}
    words: dict[str, tuple[str, ...]] = {}
    for _, names, spoken in rows("fields.tsv"):
        akin = tuple(dict.fromkeys(name for known in names.split() for name in by_each_word(known)))
        of.update(dict.fromkeys(akin, akin))
        words.update(dict.fromkeys(akin, tuple(spoken.split())))
    return Fields(re.compile(f"(?:{either(of)})(?!{_OFFICES})"), of, words)


def same_field(name: str) -> tuple[str, ...]:
    """What else undertakings are called in the fields of which a name holds the name of one.

    >>> "长者食堂" in same_field("老年助餐服务"), same_field("海湾大桥")
    (True, ())
    """
    return tuple(dict.fromkeys([kin for match in fields().names.finditer(name) for kin in fields().of[match.group()]]))


def own(text: str, begin: int, end: int) -> int:
    """Where a name begins that says whose it is first, if the rest is what it is called anywhere.

    >>> own("渔村学校课后服务", 0, 8)
    4
    """
    if _WHOSE_ENDS.isdisjoint(text[begin:end]):
        return begin
    for size in range(min(_LONGEST, end - begin - 1), 2, -1):
        if text[end - size : end] in fields().of and text.endswith(_WHOSE, begin, end - size):
            return end - size
    return begin


def field_name(undertakings: Undertakings) -> Subject | None:
    """What the headline names, or the lead and what follows, if the text speaks of it by words of its field."""
    story, names = undertakings.story, fields().names
    for span in story.title_spans:
        for name, at in _firsts(names, story.text, span):
            if (found := _spoken(undertakings, name, at) or _reported(undertakings, name)) is not None:
                return found
    title = story.title or ""
    for p in story.paragraphs[:_LEAD]:
        for name, at in _firsts(names, story.text, (p.start, p.end)):
            naming = [q for q in story.paragraphs if story.text.find(name, q.start, q.end) >= 0]
            again = undertakings.body.count(name) > 1 and len(naming) * _THIRD >= len(story.paragraphs)
            taken = _TAKES.search(story.text, max(p.start, at - _NEAR), at) is not None
            akin = [n for n in fields().of[name] if n not in name and name not in n and n in undertakings.body]
            led = taken and (akin or name[-_WORD:] in title)
            if (again or led) and (found := _spoken(undertakings, name, at)) is not None:
                return found
    return None


def _reported(undertakings: Undertakings, name: str) -> Subject | None:
    """What the headline says that all of the text is a report on, and the text names too: 创建文明城市综述."""
    at = next(undertakings.places(name), None)
    if at is None or not is_reported((undertakings.story.title, undertakings.story.subtitle), name):
        return None
    return Subject(name, at, undertakings.body.count(name), ending(f"“{name}”"), ())


def _firsts(names: re.Pattern[str], text: str, span: Span) -> Iterable[tuple[str, int]]:
    """Each name once, where the stretch first has it: for each the whole text is looked over."""
    firsts: dict[str, int] = {}
    for match in names.finditer(text, *span):
        firsts.setdefault(match.group(), match.start())
    return firsts.items()


def _spoken(undertakings: Undertakings, name: str, at: int) -> Subject | None:
    """What is so called in the headline, if the text speaks of it; as the text calls it, if it does."""
    lexicon, body = fields(), undertakings.body
    names = [n for n in lexicon.of[name] if n in body]
    words = [w for w in lexicon.words[name] if w in body]
    if len(words) < _LEAST:
        return None
    called = name if name in names else next((n for n in names if name in n), name)
    at = next(undertakings.places(called), at)
    return Subject(called, at, body.count(called), ending(f"“{called}”"), (*names, *words))
