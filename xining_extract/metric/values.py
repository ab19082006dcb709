"""Indicators whose value the figure is: 每千人床位达6.5张, 收费标准为小学每学期500元."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut, tag
from .agents import is_agent, is_place, may_be_place
from .alignment import SEPARATORS, run_of
from .attributes import located, without_bound
from .doers import goes_before
from .done import carried_out
from .elisions import record_before
from .frames import BOUNDS, COUNTED, Frame
from .groups import CENTRES
from .indicators import PEAK, SCALES
from .items import items_in
from .left import before
from .particles import is_attribute, is_verb, particles
from .right import after
from .stretches import REACH
from .walk import SIDES

RATES = ("率", "比例", "标准", "价格", "单价", "票价")
INTO = re.compile("分[为成]?(?:了|别为)?$")  # 门票分为30元和60元两种
MERGED = ("整合", "合并", "划分", "归并", "调整", "优化", "拆分")
BARE = frozenset("标准 价格 比例 额度 期限 数量 上限 下限 金额".split())  # indicators of anything
FIELD = re.compile("(?:[在而]|至于)?([^，。；：、]{2,8}?)(?:方面|上)，")  # 费用方面，
BOTH = frozenset("均都双齐")  # 均为, 双双: of each of several
DONE = frozenset("完成 完毕 到位 完".split())
GIVING = frozenset("为是：")
# 重点是9万亩林带建设: what is said of what is done, no indicator of it.
SAID_OF_DEEDS = frozenset("重点 难点 关键 亮点 核心 焦点 看点 短板 特色 任务".split())
MEASURED_AT = re.compile("(?:累计|过程|平均|最[大高低]|小时|日)*(?:降?[雨雪]量|降水量|积雪深度|气温|风速|浓度|水位)")
TOTALS = ("总数", "总量", "个数", "数量")
LONGEST_PLACE = 6
ITEM = re.compile("(?<![作成行认以称名变因])(?:由[高低多少大小]到[高低多少大小])?(?:分别|依次)?(?:[为是]|：)(?=..)")


def item(frame: Frame) -> Metric | None:
    """`收费标准为小学每学期500元`: what the value is of, and the indicator before 为."""
    if frame.left.phrase is None:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    mark = None if GIVING.isdisjoint(text[start:end]) else ITEM.search(text, start, end)
    whole = mark is not None and is_attribute(text, (mark.end(), end))  # 评价为|优良的河段占比
    if mark and not whole and is_attribute(text, (start, mark.start())):
        return frame.metric(text[mark.end() : end] + text[start : mark.start()], (mark.end(), end), "item")
    if mark and text.endswith("情况", start, mark.start()):  # 中奖情况为省内2注
        return frame.metric(text[mark.end() : end] + text[start : mark.start() - 2], (mark.end(), end), "item")
    station = frame.quantity.unit in SCALES and text[end - 1] == "站"
    sizes = range(2, min(LONGEST_PLACE, end - start - 2)) if station or may_be_place(frame.left.said) else ()
    if at := next((end - size for size in sizes if is_attribute(text, (start, end - size))), 0):  # 入园率|东河区为96%
        return frame.metric(text[at:end] + text[start:at], (at, end), "item")
    words = cut(frame.left.said)
    last = end - len(words[-1])
    if len(words) > 1 and words[-1] in SIDES and is_attribute(text, (start, last)):  # 到场时间城区不超过30分钟
        return frame.metric(words[-1] + text[start:last], (last, end), "item")
    return None


def of_kinds(frame: Frame) -> Metric | None:
    """`17%和11%两档税率`: values in a list that a count of their kinds sums up have the name that it has."""
    if not frame.later:
        return None
    text, values = frame.text, run_of(frame)
    end = values[-1].span[1]
    joined = text.startswith("的", end)
    end += joined
    kinds = next((q for q in frame.later if q.span[0] == end), None)
    if kinds is None and joined and len(values) > 1:  # 原来17%和11%的税率
        named = after(text, end, min(frame.site.clause[1], end + REACH)).phrase
        return frame.name(named, "of_kinds") if named and text.endswith(RATES, *named) else None
    if kinds is None or kinds.value != len(values):
        return None
    named = after(text, kinds.span[1], min(frame.site.clause[1], kinds.span[1] + REACH)).phrase
    if named:
        known = frame.quantity.dimension == "currency" or is_attribute(text, named)
        return frame.name(named, "of_kinds") if known else None
    into = INTO.search(text, frame.site.clause[0], values[0].span[0])
    return frame.name(before(text, frame.site.clause[0], into.start()).phrase, "of_kinds") if into else None


def indicator(frame: Frame) -> Metric | None:
    """`每千人床位达6.5张`: the indicator whose value is given."""
    left = frame.left
    if left.phrase is None or is_verb(left.said):
        return None
    if len(left.said) == 1 and "到" in left.links and tag(left.said) == "v":  # 水位36米，又退到34米
        return frame.carry(frame.alike, "carried")
    if not left.gives_value and (frame.counts or not is_attribute(frame.text, left.phrase)):
        return None
    if left.verb is None and "完成" in left.links and (frame.right.phrase or carried_out(frame)):
        return None  # 在东河镇、西河镇|完成2万亩农田建设, 市住建局|完成3200户改造
    somewhere = is_place(left.said) or left.said.endswith(CENTRES)
    if frame.counts and frame.alike and not frame.right.phrase and somewhere:  # 车棚86个，某县达12个
        return frame.carry(frame.alike, "carried")
    if frame.quantity.unit in SCALES and (rain := _of_weather(frame, left.phrase)):
        return rain
    if _serves_noun(frame, left.phrase) or (left.topic and not DONE.isdisjoint(left.links)):  # 规划已编制完成86个
        return None
    count = COUNTED.get(frame.quantity.unit or "")
    if left.links[-1:] == ("的",) and count:  # 周末钓鱼的能有三十人
        return frame.metric(left.said + (count if tag(cut(left.said)[-1]) == "v" else ""), left.phrase, "indicator")
    if PEAK.fullmatch(left.said):  # 业务量日均80万件，最高峰日达150万件
        return record_before(frame) or frame.carry(frame.alike, "carried")
    if field := _of_field(frame):
        return frame.metric(field, left.phrase, "indicator")
    if (bounded := without_bound(left.said)) != left.said:
        return frame.metric(bounded, left.phrase, "indicator")
    of = _of_both(frame, left.phrase) or _with_bound(frame, _without_move(frame, left.phrase))
    return frame.name(of, "indicator")


def _of_both(frame: Frame, phrase: Span) -> Span | None:
    """`办结率、回访率均为100%`: of indicators that have one value, each with its own name, the last."""
    if not any(link[0] in BOTH for link in frame.left.links):
        return None
    *others, last = items_in(frame.text, *phrase, SEPARATORS[0])
    each = [is_attribute(frame.text, item) for item in (*others, last)]
    return last if others and all(each) else None


def _with_bound(frame: Frame, phrase: Span) -> Span:
    """`亿元以上项目是上年的2.6倍`: with the bound before, which is a figure of its own."""
    bound = frame.earlier[-1] if frame.earlier else None
    if bound and bound.span[1] == phrase[0] and bound.modifier in BOUNDS:
        return bound.span[0], phrase[1]
    return phrase


def _of_weather(frame: Frame, phrase: Span) -> Metric | None:
    """`累计雨量，46个乡镇超50毫米`: what was measured at those that are counted, told of before."""
    if phrase != frame.noun_before:
        return None
    found = list(MEASURED_AT.finditer(frame.text, frame.opening, phrase[0]))
    return frame.name(found[-1].span(), "indicator") if found else None


def _serves_noun(frame: Frame, phrase: Span) -> bool:
    """Whether the figure serves the noun behind it, not the phrase before: 库存的60吨白糖, 给予不超过2年的补贴."""
    right = frame.right
    if right.phrase is None:
        return False
    if located(frame) or frame.left.said in SAID_OF_DEEDS:
        return True
    if frame.left.said.endswith(TOTALS):  # 考点总数达到80个
        return False
    if frame.left.links[:1] == ("的",) and frame.quantity.dimension != "ratio":
        return True
    if right.modified:
        return frame.left.closing is not None  # 家属提出高达9万元的请求
    if frame.counts or frame.quantity.unit == "倍":  # 违规所得的3倍罚款
        return True
    governs = frame.left.closing or cut(frame.left.said)[-1] in particles().pivots  # 打不到2斤核桃
    return bool(governs) and not is_attribute(frame.text, phrase)


def _of_field(frame: Frame) -> str:
    """`费用方面，县里核定的标准是80元`: the indicator that says nothing by itself, in the field before it; or ""."""
    owner, _, bare = frame.left.said.rpartition("的")
    field = FIELD.match(frame.text, frame.clause_before, frame.site.clause[0])
    if not field or bare not in BARE:
        return ""
    return ("" if is_agent(owner) else owner) + field[1] + bare  # 县里核定的标准, 小学的标准


def _without_move(frame: Frame, phrase: Span) -> Span:
    """The indicator without the verb by which it comes to its value: 月薪|开到7000元, 把网格|整合为148个."""
    if frame.left.links[:1] in (("为",), ("成",)) and frame.left.said.endswith(MERGED):
        return phrase[0], phrase[1] - len(MERGED[0])
    if "到" in frame.left.links:
        *words, last = cut(frame.left.said)
        if len(last) == 1:
            while words and goes_before(words[-1]):  # 亩产|一度|掉, 房价|最高|涨
                words.pop()
            end = phrase[0] + sum(map(len, words))
            return (phrase[0], end) if is_attribute(frame.text, (phrase[0], end)) else phrase
    return phrase


