"""The deed alone in a phrase before a figure, without its means, its receiver, its plan and who does it."""

from __future__ import annotations

import re

from ..forthcoming import WILLS
from ..words import cut
from .agents import is_agent, is_place
from .doers import goes_before
from .frames import Frame
from .particles import counted_by, is_verb
from .tail import times

SUMS = frozenset("共 一共 总共 共计 累计".split())
FOR = frozenset("为 给 替".split())
TO_WHOM = ("向", "为", "给", "对")
CARRIED_OUT = re.compile("(?<=..)(?:开展|进行|实施|组织)([一-龥]{0,4})$")  # 残疾人|实施|居家改造
ONE_BY_ONE = re.compile("每(?:[户人家村亩辆台套]|[名位个所家户头只][一-龥]{2,6})$")  # 为每名学生|补助
LONGEST_BODY = 12
MUST = frozenset(("要", "需"))
SENT = frozenset("出动 调派 抽调 派出 调集 增派 增援 抽派 选派 派遣 转运 转移 搜救 营救 解救 疏散".split())


def without_means(said: str) -> str:
    """A deed without when it was done, and without the means: 医院昨天共|接诊, 用流动车为|老人体检; or ""."""
    words = cut(said)
    for index in range(len(words) - 2, 0, -1):
        if words[index] in SUMS and len(words) - index == 2:
            who = "".join(words[: index - times(words[:index])])
            return ("" if is_agent(who) else who) + "".join(words[index + 1 :])
        if words[index] in FOR and words[index + 1].endswith(counted_by()["名"]):
            return "".join(words[index + 1 :])
    return ""


def without_receiver(frame: Frame) -> str:
    """A deed without those it is done for or to: 水库每天为我市|供水, 为每名学生|补助, 对商铺开展|检查; or ""."""
    closing = frame.left.closing
    if closing is None:
        return ""
    start = frame.begin
    marks = [frame.text.rfind(mark, start, closing[0]) for mark in TO_WHOM]
    mark = max(marks)
    whom = frame.text[mark + 1 : closing[0]] if mark >= 0 else ""
    each = ONE_BY_ONE.search(frame.text, start, closing[0])
    if each and (mark == each.start() - 1 or is_agent(_without_when(frame.text[start : each.start()]))):
        return frame.text[slice(*closing)]
    if carried := CARRIED_OUT.search(whom):
        return carried[1] + frame.text[slice(*closing)]
    told = is_agent(whom) or is_place(whom)
    return frame.text[slice(*closing)] if 1 < len(whom) < LONGEST_BODY and told else ""


def _without_when(who: str) -> str:
    """Who acts, without when and how much in all: 东河镇|今年累计."""
    words = cut(who)
    while words and (words[-1] in SUMS or goes_before(words[-1])):
        words.pop()
    return "".join(words)


def planned_by(said: str, count: str) -> str:
    """A deed, and what it is done to, without that it is planned and by whom: 危房|计划改造, 河湾镇|计划造林; or ""."""
    *of, plans, deed = ["", "", *cut(said)]
    if not (plans in MUST or plans in WILLS) or len(deed) < 2 or not is_verb(deed):
        return ""
    whom = "".join(of)
    return deed + count if is_agent(whom) else whom + deed


def done_by(said: str) -> str:
    """The verb on which a phrase ends that is else nothing but who sends somebody: 公安局|出动; or ""."""
    *who, deed = cut(said)
    return deed if deed in SENT and is_agent("".join(who)) else ""
