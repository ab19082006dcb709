"""Firms that a text tells of without their names: 永新县一家玩具企业, 开发区的某食品公司."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..divisions import PLACES
from ..model import Span
from .body import BY_SPAN, Body, Ground
from .places import gazetteer

KINDS = (
    "企业|公司|工厂|[工茶酒糖纸布鞋服纺织食品加印刷械具件厂]厂|合作社|农场|养殖场|酒店|民宿|宾馆|饭店|餐馆|餐厅|超市|商场|药店|书店|门店|服装店|便利店"
    "|旅行社|银行|商户|作坊|[茶药车酒民外国]企"
)
# 一家, 某 and what it makes, down to the noun: 一家做出口的玩具企业.
FIRM = re.compile(
    f"(?:一家|某家?)(?:[^，。；：、！？“”（）\n0-9一二三四五六七八九十]{{0,14}}?)(?:{KINDS})(?![家业主化级型间集内之群们])"
)
# A clause begins before it, or one goes into it; 是一家企业, 第一家企业 tell nothing of one.
HEADED = re.compile(
    "(?:^|[，。；：！？”“\n 　]|位于|在|走进|来到|如今|目前|[今去]年|[0-9]月|[0-9]日"
    "|(?:在|位于|来自|到)[^，。；：！？\n]{2,9}的)$"
)
CLAUSE = re.compile("就|截图|指出|表示|认为|称|说")  # what somebody does, not what the firm is
HEAD = 13  # letters of what leads in
LOCAL = ("当地", "本地", "附近", "县里", "市里", "镇上")
TOWN = re.compile(f"(?:[，。；：！？”“\n]|位于|来自)([一-鿿]{{2,4}}[{PLACES}])$")  # one that nothing else tells


def unnamed_firms(ground: Ground, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """The bodies, and the firms without names, each with the place that stands before it."""
    text, found = ground.text, bodies
    for low, high in stretches:
        if text.find("一家", low, high) >= 0 or text.find("某", low, high) >= 0:
            for match in FIRM.finditer(text, low, high):
                if CLAUSE.search(match[0]) is None:
                    found = _with(ground, found, low, *match.span())
    return found


def _with(ground: Ground, bodies: list[Body], low: int, start: int, end: int) -> list[Body]:
    """The bodies with a firm, unless it is no subject, or another body reaches over its edge.

    A place becomes part of it, a zone or a town only lends it its name: it stays one that words may point back to.
    """
    text = ground.text
    before = start - text.startswith("的", start - 1)
    first, whole, at = start, start, None
    if (place := ground.ends.get(before)) is not None:
        first = whole = place.span[0]
        at = place.name
    elif text.endswith(LOCAL, low, start):
        first = whole = start - 2
    elif (i := bisect_left(bodies, (before, before), key=BY_SPAN)) and bodies[i - 1].span[1] == before:
        whole, at = bodies[i - 1].span[0], bodies[i - 1].place
    elif (town := TOWN.search(text, max(low, before - HEAD), before)) is not None:
        first = whole = town.start(1)
    elif text[before - 2 : before] in gazetteer().towns:
        first = whole = before - 2
    if whole > low and HEADED.search(text, max(low, whole - HEAD), whole) is None:
        return bodies
    i, j = bisect_left(bodies, (first, first), key=BY_SPAN), bisect_left(bodies, (end, end), key=BY_SPAN)
    if (i and bodies[i - 1].span[1] > first) or (j > i and bodies[j - 1].span[1] > end):
        return bodies
    name = text[whole:end]
    return [*bodies[:i], Body(name, text[first:end], (first, end), "company", at, name), *bodies[j:]]
