"""Names told by what stands around them: “静港”“清海”等专项行动, or all that a verb takes in its clause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Span
from .edges import Edges, Spans, opened
from .form import is_none
from .marks import ending, in_set
from .undertaking import PAID, Undertaking

_TOGETHER = re.compile(
    "(?:[、和]?“[^“”\\n]{1,30}”){0,6}等(?:系列|专项|执法|整治|重点|惠民|品牌|主题)*(?:行动|活动|工程|计划|项目|政策)"
)
# What is said of how it goes, not what is carried out: 开展得有声有色, 实施情况良好, 启动现场热烈.
_GOES = (
    "得|情况|[效成]果|成效|地点|过程|期限|现场|首[日周月年批]|难度|范围|进度|步伐|时间|之初|伊始|至今"
    "|工作(?=有|进展|顺利|正|已|持续|稳|扎实|井然|成效)|[^，。；]{0,10}相比"
)
_OBJECT = re.compile(
    f"(?:实施|推行|启动|试行|开展)了?((?!后|以来|以后|之后|时|前|中|的|{_GOES})[\u4e00-\u9fff]{{5,14}})"
    "(?<![时后中前内间来上下里外])(?<!案件|行为|业务)(?=[，。；])"
)
# Several that one verb takes, none of them by itself: 开展渔港清淤、海堤加固、岸线整治等专项行动，….
_SEVERAL = re.compile(
    "(?:开展|组织|实施|推进|启动|部署|打响)+了?((?:[^，。；：、和\\n]{1,30}[、和]){1,12}[^，。；：、和\\n]{2,36}?"
    "等(?:系列|重点|重大|专项|惠民|民生)*(?:专项(?:行动|整治|治理|检查|执法)|行动|工程|计划|战役))(?=[，。；])"
)
_LEAST = 3  # so many letters of an object tell anything: of 开展集中清理整治 nothing is left without how it is done
_OWN = 4  # so many letters tell each of two of a kind


def one_of(text: str, edges: Edges, start: int, end: int) -> Undertaking | None:
    """What is called so in `[start, end)` with others that a verb takes with it: 开展“静港”“清海”等专项行动."""
    name = text[start:end]
    if _TOGETHER.match(text, end) is None:
        return None
    first = start
    while first > edges.start and text[first - 1] in "”、和":
        opening = text.rfind("“", edges.start, first) if text[first - 1] == "”" else first - 1
        first = max(opening, edges.start)
    return Undertaking(name, name, (start, end), "quoted", 3, edges.governs(first), in_set(text, end), ending(name))


def several(text: str, start: int, end: int) -> Iterator[Undertaking]:
    """What a verb takes that is told as several, as one: what came of them came of them all."""
    for match in _SEVERAL.finditer(text, start, end):
        if match[1][0] != "“" or "”、“" not in match[1]:  # “静港”、“清海”等行动 are told each by its name
            yield Undertaking(match[1], match[1], match.span(1), "headed", 3, True, head=ending(f"“{match[1]}”"))


def objects(text: str, edges: Edges, start: int, end: int, taken: Spans) -> Iterator[Undertaking]:
    """What is carried out in a clause to its end, whatever it ends in: 实施学生营养餐，受益学生…."""
    for match in _OBJECT.finditer(text, start, end):
        at, stop = match.span(1)
        if edges.before(stop) <= at and not taken.reach(stop, at + 1):
            at = opened(text, at, stop)
            if stop - at >= _LEAST and not is_none(text[at:stop], ""):
                yield Undertaking(text[at:stop], text[at:stop], (at, stop), "activity", 1, governed=True)


def are_two(text: str, first: Span, stem: Span, head: str) -> bool:
    """Whether what is joined are two: each is paid by itself, coined, or one of two of a kind with a name of its own.

    >>> are_two("渔港清淤工程和码头加固工程", (0, 6), (7, 11), "工程")
    True
    """
    if head.endswith(PAID) or text[first[0]] == "“" == text[stem[0]]:
        return True
    own = min(stem[1] - stem[0], first[1] - first[0] - len(head)) >= _OWN
    return own and text.endswith(head, *first)
