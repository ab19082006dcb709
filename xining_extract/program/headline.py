"""How a headline has a name of the text: as it stands, most of it, with characters left out, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..divisions import LEVELS
from .undertaking import MENDING

STOPS = re.compile(r"[，。：！？；!?;:|｜…—\s]+")  # between the parts of a headline
_MEASURED = ("率", "量", "额", "数", "费")  # behind a name these make a measure of it
# What a report is called, behind what it is on.
REPORT = re.compile(
    "[^，。：！？ ]{0,6}(?:见闻|纪实|侧记|综述|观察|调查|走笔|纪事|记事|速写|扫描|回访|探访|透视|手记|札记|追记"
    "|满[一二两三四五六七八九十百]+[年天月]|[一二两三四五六七八九十]+(?:年[间来]?|周年))"
)
_OF_LEVEL = re.compile(f"^[一-龥]{{0,8}}?[{LEVELS}]级(?=[一-龥]{{4}})")
_TOLD = 6  # so many of its last characters tell a name, whatever a headline adds before them
_REWORDED = 5  # so many pairs of its characters tell a name told in other words
_STEM = 6  # characters of a name before its head word that tell it in part, …
_WORD = 2  # characters of its first word
_OBJECT = 3  # characters of what a deed is done to
_WHOLE = 4  # … and as a whole, where the head word says no more than that it is done
# Last words of names that are verbs too.
DEEDS = (*MENDING, "修复", "创建", "防治", "防控", "提升", "普查", "保护", "搬迁", "培训", "筛查")
_STAGE = re.compile("(?:[一二三四五六]、)*[一二三四五六]期$")
_CAMPAIGNS = ("行动", "战", "活动", "工程", "计划", "专项整治", "专项治理", "专项检查")


def is_told_in(title: str, name: str, head: str) -> bool:
    """Whether a headline has the deed of a name before what it is done to, as a verb with its object.

    >>> is_told_in("安远今年改造背街小巷30条", "城镇背街小巷改造", "改造")
    True
    """
    stem = name[: len(name) - len(head)]
    return head in DEEDS and any([head + stem[i:] in title for i in range(len(stem) - _OBJECT + 1)])


def is_named_in(title: str, bare: str) -> bool:
    """Whether a headline has the name, with nothing behind it that makes something else of it: 首针接种率."""
    at = title.find(bare)
    return at >= 0 and title[at + len(bare) : at + len(bare) + 1] not in _MEASURED


def is_mostly_in(title: str, name: str, head: str) -> bool:
    """Whether a headline has most of what a name has before its head word."""
    stem = name[: len(name) - len(head)]
    whole = _STAGE.sub("", stem)
    if len(stem) > len(whole) >= _WHOLE and whole in title:
        return True  # 滨江快线二期工程, of which the headline says 滨江快线
    if len(stem) < _STEM:
        return len(stem) >= _WHOLE and stem in title and head.endswith(_CAMPAIGNS)
    return stem[: max(_STEM, len(stem) - 2)] in title


def is_reworded_in(title: str, stem: str) -> bool:
    """Whether a headline says in other order most of what a name has before its head word.

    >>> is_reworded_in("法院集中发放执行案款", "执行案款集中发放")
    True
    """
    pairs = [stem[i : i + 2] for i in range(len(stem) - 1)]
    shared = sum([pair in title for pair in pairs])
    return shared >= _REWORDED and shared * 2 > len(pairs)


def shortens(short: str, name: str) -> bool:
    """Whether a headline's name is the full one with characters left out (医保结算 for 医疗保险费用结算)."""
    if len(name) > 2.5 * len(short):
        return False
    at = 0
    for character in short:
        at = name.find(character, at) + 1
        if not at:
            return False
    return True


def is_short_for(clipped: str, name: str) -> bool:
    """Whether a headline's name is the full one with characters left out, but for words that the headline adds.

    >>> is_short_for("市区老人就餐补贴", "高龄老人社区就餐补贴")
    True
    """
    clipped = _OF_LEVEL.sub("", clipped)  # 湖南省级河湖督查
    return shortens(clipped, name) or (len(clipped) > _TOLD and shortens(clipped[-_TOLD:], name))


def is_reported(lines: Iterable[str | None], called: str) -> bool:
    """Whether a line of the headline says that all of it is a report on what is so called.

    >>> is_reported(["——口袋公园建设见闻"], "口袋公园"), is_reported(["口袋公园见效"], "口袋公园")
    (True, False)
    """
    return any([REPORT.fullmatch(line.rpartition(called)[2]) for line in lines if line and called in line])


def is_reported_shorter(lines: Iterable[str | None], name: str, head: str) -> bool:
    """The same where the line leaves characters of the name out.

    >>> is_reported_shorter(["——海湾开展渔船普查工程见闻"], "渔船免费普查工程", "工程")
    True
    """
    stem = name.removesuffix(head)
    for line in lines if head else ():
        before, _, behind = (line or "").rpartition(head)
        if before.endswith(stem[-_WORD:]) and REPORT.fullmatch(behind):
            return any([shortens(before[-size:], stem) for size in range(_WHOLE, len(stem) + 1)])
    return False
