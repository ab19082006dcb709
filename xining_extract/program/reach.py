"""How far an article speaks of an undertaking: where it is named first and last, taken up, told on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..manner import HOW
from ..present import PRESENT, UNTIL_NOW
from .candidates import MAKING, lead_end
from .edges import places

if TYPE_CHECKING:
    from ..page.story import Story

# A paragraph that opens so tells on of what was just named.
_GOES_ON = re.compile(
    rf"[\s“]*(?:(?:截至|{PRESENT}|{UNTIL_NOW})[^，。]{{0,8}}，)?"
    r"(?:已?[共累]|已|该(?:项|工程|项目|活动|行动|政策|平台)|(?:本次|此次|这次)[^，。0-9]{0,6}(?:活动|行动|工程|项目)|(?:活动|行动|赛事|展会|展览)(?:期间|现场|中|共|设|由|以)|(?:其间|期间)，"
    r"|(?:按照|根据|依照|按)(?:该|此|本次)?(?:实施|建设|工作|行动|项目|工程)?(?:方案|计划|规划)(?:安排|要求)?，"
    r"|(?:去年|今年|前期|此前|本次)?(?:首[批期笔轮]|第[一二三]批|前两批))"
)
# Behind these a bare head word takes up what was named before.
_ANAPHORIC = frozenset("，。；：！？、\n该此本在录过")
# … and what is a verb as well (建设) is a noun before these.
_NOUN = frozenset("中后前期过完工项，。、；的资已内范进面还也共总以方时")
_SET_OUT = ("推出", "上线", "启动", "开展以来", "实施以来")  # … or these: 服务推出以来，…
_FIGURE = re.compile("[0-9一二三四五六七八九十百千万亿几]{2}|[0-9]")
_COUNTED = re.compile(r"[0-9][万亿]?[余多]?[^0-9万亿余多年月日时号点、至～—.-]")
# So a report on many things tells of each how far it has come: 渔港扩建基本完成，渔船检修扎实推进，…
_COMES = (
    f"(?:基本|全部|如期|{HOW}){{0,2}}"
    "(?:完成|推进|开展|实施|展开|铺开|起步良好|运行良好|进展顺利|成效[显明][著显])"
)
_COME = re.compile(f"[^，。；、0-9]{{3,20}}?{_COMES}(?=[，；。]|$)")
_SO_FAR = re.compile(_COMES)
_MANY = 3  # so many of them
_STEM, _LEAST = 4, 3  # so many characters of a name before its head word speak of it, so many at least


def reach(story: Story, called: set[str]) -> tuple[int, int]:
    """Where the article speaks first and last of what is so called; (0, 0) where only its headline does."""
    first, last = len(story.text), 0
    for bare in sorted(called):
        for p in story.paragraphs:
            at = story.text.find(bare, p.start, p.end)
            if at >= 0:
                first, last = min(first, at), max(last, story.text.rfind(bare, p.start, p.end))
    return (first, last) if last else (0, 0)


def taken_up(story: Story, head: str, last: int) -> int:
    """Where the article last takes up what it named at `last`, by its bare head word: 行动中…"""
    text, verbal = story.text, head in MAKING
    for p in reversed(story.paragraphs):
        if p.start <= last or not head:
            break
        for at in places(head, text, p.start, p.end):
            behind = at + len(head)
            verb = verbal and text[behind : behind + 1] not in _NOUN and not text.startswith(_SET_OUT, behind)
            if text[at - 1] in _ANAPHORIC and not verb:
                return at
    return last


def told_on(story: Story, last: int, stem: str = "") -> int:
    """Where the paragraphs behind that go on begin last, without a subject of their own or with words of its stem."""
    stem = stem[:_STEM]
    for p in story.paragraphs:
        if p.start > last:
            goes_on = _GOES_ON.match(story.text, p.start, p.end) is not None
            if not goes_on and (len(stem) < _LEAST or story.text.find(stem, p.start, p.end) < 0):
                break
            last = p.start
    return last


def is_partial(story: Story, called: str, first: int, last: int) -> bool:
    """Whether a headline of two parts names it in its second, and one paragraph past the lead tells of it."""
    if first < lead_end(story) or not any([p.start <= first <= last < p.end for p in story.paragraphs]):
        return False
    return any([called in (line or "").partition(" ")[2] for line in (story.title, story.subtitle)])


def is_second(story: Story, called: str, first: int) -> bool:
    """Whether a headline tells something else in figures before it names it, and so does the text."""
    pieces = f"{story.title or ''} {story.subtitle or ''}".split()
    if len(pieces) < 2 or called in pieces[0] or _FIGURE.search(pieces[0]) is None:
        return False
    return _COUNTED.search(story.text, story.paragraphs[0].start, first) is not None


def is_of_many(story: Story, end: int) -> bool:
    """Whether the sentence tells how far several things have come, of which what it names up to `end` is one."""
    text = story.text
    if _SO_FAR.match(text, end) is None:
        return False
    start = max(text.rfind("。", 0, end), text.rfind("\n", 0, end)) + 1
    stop = text.find("。", end)
    return len(_COME.findall(text, start, stop + 1 if stop >= 0 else len(text))) >= _MANY
