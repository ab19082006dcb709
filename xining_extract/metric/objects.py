"""The noun phrase or the verb before a figure: what is counted or done."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut, tag
from .agents import is_agent, is_place
from .elisions import counted_alike, is_work, said_of
from .frames import BOUNDS, COUNTED, Frame
from .groups import of_group
from .left import before
from .particles import brief_deed, counted_by, is_verb, particles
from .tail import times
from .told import is_deed

# 种类由电脑、打印机扩展到整车、配件等200余类
HAVING = re.compile("(?:主要|分别|共|现|还|就)?(?:[只仅]?有|包括|包含|涵盖|囊括|涉及)$")  # before a list
WITHIN = frozenset("里中内上下间外")
SUMS = frozenset("共 一共 总共 共计 累计".split())
FOR = frozenset("为 给 替".split())
TO_WHOM = ("向", "为", "给")
LONGEST_BODY = 12
SERVED = re.compile("(?:[^，。；]{0,6}[可能已共均年月天次])?(?:为|给|替|帮)[^，。；的]{2,6}")  # for whom
EXTENDED = re.compile("[由从][^，。；由从]{2,24}?(?:扩展|拓展|延伸|扩大|增加|发展|扩充|丰富|覆盖)[到至为]")
PORTION = "部分"
PLANNED = frozenset("计划 预计 拟 将 要 需 准备 打算".split())
HANDED = frozenset("移送 移交 转交 交办 转办".split())
EMPTY = frozenset("实施 完成 推进 落实 安排".split())  # verbs that alone say nothing of what is counted
BEYOND = ("超过", "高于", "低于", "不及", "接近", "好于", "快于", "慢于")


def object_before(frame: Frame) -> Metric | None:
    """`提供托位12110个`: the noun phrase before the figure."""
    if frame.left.phrase is None or is_work(frame.left.said):
        return None
    start, end = frame.left.phrase
    if frame.left.said == PORTION:
        return None
    if frame.left.said.startswith(BEYOND) and (alike := frame.alike):  # 超过去年高峰日的195万人次
        return frame.carry(alike, "carried")
    if group := of_group(frame):
        return group
    saves = frame.left.links[0] if frame.left.links else ""
    if saves in particles().savings and frame.quantity.dimension == "currency" and SERVED.fullmatch(frame.left.said):
        return frame.metric(f"{saves}费用", (start, end), "object_before")  # 一年可为患者|节省800元
    done = frame.text[slice(*frame.left.verb)] if frame.left.verb else ""
    if done in EMPTY and "等" in frame.left.links and (alike := counted_alike(frame)):  # 已完成东街、北桥等23座
        return frame.carry(alike, "carried")
    if "等" in frame.left.links and (grown := EXTENDED.search(frame.text, max(frame.start, frame.site.clause[0]), end)):
        return frame.name(before(frame.text, frame.start, grown.start()).phrase, "object_before")
    more = [frame.text[start - 1]] if frame.text[start - 1] in "又再还也" else []  # 印了5万册，又连夜加印3万册
    does = brief_deed(more + cut(frame.left.said)) if frame.counts and frame.earlier else ""
    if does and (alike := counted_alike(frame)) and not is_verb(alike.name[-2:]):  # 食堂已有17家，年底前还要再开6家
        noun = alike.text if alike.rule == "done_to" else alike.name
        return frame.metric(f"{does}{noun}", (start, end), "object_before")
    counted = frame.left.said.endswith(counted_by().get(frame.quantity.unit or "", ()))  # 猪1000头
    if end - start == 1 and frame.last and frame.previous and not counted:  # 新生241个班10845人
        of = frame.previous
        return frame.metric(of.name.removesuffix(frame.text[start:end]) or of.name, of.span, "carried")
    before_it = frame.earlier[-1] if frame.earlier and frame.earlier[-1].span[1] == start else None
    if before_it and (before_it.modifier in BOUNDS or before_it.dimension == "voltage"):
        start = frame.earlier[-1].span[0]  # 亿元以上项目42个
    if frame.earlier and frame.earlier[-1].span[1] == start and frame.earlier[-1].dimension == "count":
        start += frame.left.said.rfind("的", 0, -2) + 1  # 30个品种|的乔木2.6万株
    if listed := _listed_of(frame):  # 保护植物有红豆杉、珙桐等5种
        return frame.name(listed, "object_before")
    if frame.left.closing and (plainly := _without_means(frame.left.said) or _without_receiver(frame)):
        return frame.metric(plainly, frame.left.closing, "object_before")
    count, verb = COUNTED.get(frame.quantity.unit or ""), frame.left.verb
    if count and frame.left.closing and (done := _done_by(frame.left.said)):  # 县里计划脱贫3200人
        return frame.metric(done + count, frame.left.closing, "object_before")
    anew = frame.left.said[0] == "新" and frame.counts and not count and is_deed(frame.left.said[1:])
    if anew and (found := said_of(frame)):  # 文物860处，新发现120处
        return frame.metric(frame.left.said + found, (start, end), "object_before")
    deed = tag(cut(frame.left.said)[-1]) == "v"
    if count and frame.left.links[-1:] == ("的",) and deed:  # 下午来看病的有40多人
        return frame.metric(frame.left.said + count, (start, end), "object_before")
    if verb and verb[1] == start and frame.text[slice(*verb)] in HANDED and not count:  # 移送公安机关案件9起
        return frame.metric(frame.text[verb[0] : end], (start, end), "object_before")
    if count and verb and verb[1] == start and frame.text.endswith(particles().papers, start, end):  # 办理社保卡300人
        return frame.metric(f"{frame.text[verb[0] : end]}{count}", (start, end), "object_before")
    return frame.name((start, end), "object_before")


def _listed_of(frame: Frame) -> Span | None:
    """What those are of which some stand before the count by name, behind 有 or 包括; None where that is a place."""
    phrase = frame.left.phrase
    if phrase is None or frame.left.links[:1] != ("等",) or "、" not in frame.left.said or not frame.counts:
        return None
    clause = max(frame.start, frame.site.clause[0])
    has = HAVING.search(frame.text, clause, phrase[0])
    of = before(frame.text, clause, has.start()) if has else None
    if of is None or of.phrase is None or len(of.said) < 2 or is_agent(of.said) or is_place(of.said):
        return None
    return None if is_verb(cut(of.said)[-1]) or of.said[-1] in WITHIN else of.phrase


def _without_means(said: str) -> str:
    """A deed without when it was done, and without the means: 医院昨天共|接诊, 用流动车为|老人体检; or ""."""
    words = cut(said)
    for index in range(len(words) - 2, 0, -1):
        if words[index] in SUMS and len(words) - index == 2:
            who = words[: index - times(words[:index])]
            return "".join(who + words[index + 1 :])
        if words[index] in FOR and words[index + 1].endswith(counted_by()["名"]) and 2 <= len(words) - index - 1 <= 3:
            return "".join(words[index + 1 :])
    return ""


def _without_receiver(frame: Frame) -> str:
    """A deed without the body or the place that it is done for: 水库每天为我市|供水, 向水厂|供水; or ""."""
    closing = frame.left.closing
    if closing is None or closing[1] - closing[0] < 2:
        return ""
    start = max(frame.start, frame.site.clause[0])
    marks = [frame.text.rfind(mark, start, closing[0]) for mark in TO_WHOM]
    mark = max(marks)
    whom = frame.text[mark + 1 : closing[0]] if mark >= 0 else ""
    return frame.text[slice(*closing)] if 1 < len(whom) < LONGEST_BODY and (is_agent(whom) or is_place(whom)) else ""


def _done_by(said: str) -> str:
    """The verb on which a phrase ends that is else nothing but who does it, and that it is planned."""
    *words, deed = cut(said)
    if not words or words[-1] not in PLANNED:
        return ""
    return deed if len(words) == 1 or is_agent("".join(words[:-1])) else ""
