"""What an article may be about, and what it calls it."""

from __future__ import annotations

import re

import msgspec

from ..divisions import REGION
from ..manner import HOW
from ..model import Span
from .vocabulary import words


class Theme(msgspec.Struct, frozen=True, gc=False):
    """An undertaking that an article may be about.

    `span`: where it is first named. `governed`: a verb takes it, or the text takes it up by its last word.
    `mentions`: how often the text speaks of it; `first`, `last`: where it does so first and last; `lasting`: what is
    told behind that falls under it too; `partial`: what is told before that does not, since the headline names it
    behind something else. `titular`, `leading`: the headline, the first paragraph does. `since`: all that is told
    came with it (…实施以来). `beside`: it is first named side by side with others. `published`: a document that the
    text opens with and no headline names. `echoes`: if there are any, only paragraphs with one of
    these are told of it. `alone`: and those between such, since the article plainly names nothing else.
    """

    name: str
    span: Span
    weight: int
    head: str
    governed: bool = False
    titular: bool = False
    leading: bool = False
    since: bool = False
    beside: bool = False
    published: bool = False
    mentions: int = 0
    first: int = 0
    last: int = 0
    lasting: bool = False
    partial: bool = False
    alone: bool = False
    echoes: tuple[str, ...] = ()


# What a text repeats of a name is what stands in its quotation marks.
_CORE = re.compile(r"[“‘《]([^”’》]+)[”’》]")
_YEARS = "五"  # but for “十四五”规划
# What is told of such a time itself.
_RUNS = (
    "(?:工作|大幕|帷幕)?(?:[将已于从自]|即将|昨[天日]|今[天日]|正式|全面|顺利|圆满){0,3}"
    "(?:[0-9]|启动|开[始启]|拉开|落下|落幕|结束|收官|工作|为期|历时|共计?[0-9])"
)
# So an aim is striven for, and called.
_STRIVEN = re.compile(
    f"^(?:[全我本该]{REGION})?{HOW}?(?:推进|推动|助推|助力|促进|实施|实现)?"
    "|(?:战略|工作|进程|事业|大局)$"
)
# “十三五”; what offenders do; 甲、乙两大水库; a meeting; a park: no undertaking is so called.
_NONE = re.compile(
    "“十[一二三四五六]五”|[^“”]*(?:违法|犯罪|[两三四五六七八九十]大[水电公车][库厂园站]|街头游园|会议[^“”]*)|游园"
)


def core(name: str) -> str:
    """What a text repeats of a name: what stands in its quotation marks, else the whole.

    >>> core("“一网通办”改革"), core("《就业促进条例》"), core("口袋公园改造工程")
    ('一网通办', '就业促进条例', '口袋公园改造工程')
    """
    if name[0] not in "“‘《":
        return name
    marked = _CORE.match(name)
    return name if marked is None or marked[1].endswith(_YEARS) else marked[1]


def akin(one: str, other: str) -> bool:
    """Whether two names name the same thing, one more fully.

    >>> akin("“一网通办”改革", "“一网通办”"), akin("医药改革", "土地改革")
    (True, False)
    """
    return core(one) in other or core(other) in one


def is_time(name: str, body: str) -> bool:
    """Whether a text mostly tells by it when something is done, and not that it begins, ends or is prepared: 春运期间.

    >>> is_time("渔汛", "渔汛期间，救起3人。"), is_time("渔汛", "渔汛将于3月开始。渔汛期间，救起3人。")
    (True, False)
    """
    if body.count(name + "期间") * 2 <= body.count(name):
        return False
    return re.search(re.escape(name) + _RUNS, body) is None


def is_aim(name: str) -> bool:
    """Whether it is what is striven for at large, which no article's figures fall under, or no undertaking at all.

    >>> is_aim("乡村振兴"), is_aim("全面推进乡村振兴战略"), is_aim("乡村振兴示范带建设")
    (True, True, False)
    """
    return _STRIVEN.sub("", name) in words().aims or _NONE.fullmatch(name) is not None
