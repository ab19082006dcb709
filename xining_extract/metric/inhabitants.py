"""How many there are in a place: `全村382户`, `村里有312户、1146人`, `充电桩只在城区有30个`."""

from __future__ import annotations

import re

from ..connectives import BESIDE, JOINT
from ..divisions import PLACES, REGION
from ..model import Metric
from .agents import may_be_place
from .elisions import LIKE, had_by_place, subject_before
from .frames import COUNTED, Frame
from .left import before

EVERYONE = re.compile(f"(全[{PLACES}国校院厂寨组屯社])(?:共|现|总共)?有?$")
REACHED = re.compile("(?:覆盖|惠及|涉及|受益)了?([一-龥]{2,8})$")  # 覆盖了东河县27万户、140万农民
EVERYWHERE = re.compile(
    f"在(?:全[国{PLACES}校]|当地|我{REGION}|辖区)[内里]?(?:[已现就共还也都]|一共|总共)*有$"
)
MOST = re.compile("绝?大多?数?部?分?|多数?|[都均全皆]|一半|[，。；]")
# 全村300户|都装上了天然气: what they all came to tells more than who they are.
CAME_TO = re.compile("(?:[都均全皆]|全部)+(?:已经?)?[一-龥]{1,3}(?:了(?=[一-龥])|上(?=[一-龥]))")
HOME = re.compile(
    "(?:^|[，。；：“])(?:我们|咱们?|他们|[该本我]|这个|那个)?((?:[一-龥]{0,6}(?:[村镇乡屯寨社][区子]?|小区|家园|花园)|院子)[里上]?)"
    "(?:(?:总共|一共|[共现就])?(?:有|住着|住了)|总共|一共|共计?|现)$"
)
HAVE = frozenset("有 共有 仅有 只有 设有 建有 还有 已有".split())
THEM = ("户数", "人数")
GROUPS = ("村民组", "村民小组", "自然村", "自然屯", "行政村", "社区", "居委会")
VILLAGES = ("村", "村庄", "小区", "自然寨")
APART = BESIDE | {"，", "，共", "，共有"}
# 3.2万人和1.1万头牲口的饮水困难, 3.2万人、1.1万头牲口因旱出现用水困难
PEOPLE = ("人", "口", "名")
ANIMALS = re.compile(
    f"(?:{JOINT}|，)[约近]?[0-9０-９.]+[万千]?[余多]?[头只匹](?:[（(]只[）)])?(?:大小|大)?(?:牲畜|牲口|家畜|牛羊|牛|羊|生猪)"
)
NEED = re.compile(
    "(?P<their>的)?(?:因[^，。；]{1,8}?)?(?:不同程度)?地?(?:发生|出现|造成|存在|面临|遭遇|陷入)?了?"
    "(?P<need>(?:临时)?(?:饮水|用水|吃水)(?:安全)?(?:困难|问题)?|(?:[受被遭]|缺水|断水|受到|遭受)[^，。；：、0-9]{0,6})"
)


def in_need(frame: Frame) -> Metric | None:
    """`解决3.2万人和1.1万头牲口的饮水困难`, `3.2万人、1.1万头牲口受灾`: so many who suffer with their animals."""
    with_them = ANIMALS.match(frame.text, frame.quantity.span[1]) if frame.quantity.unit in PEOPLE else None
    need = NEED.match(frame.text, with_them.end()) if with_them else None
    if need is None:
        return None
    does = frame.left.said if frame.left.closing and need["their"] else ""
    return frame.metric(f"{does}{need['need']}人数", need.span("need"), "in_need")


def inhabitants(frame: Frame) -> Metric | None:
    """`全村382户`, `12个村民组，382户`: how many people or households a place has."""
    count = COUNTED.get(frame.quantity.unit or "")
    if count not in THEM:
        return None
    start, last = frame.quantity.span[0], frame.last
    joint = frame.text[frame.earlier[-1].span[1] : start] if frame.earlier else None
    houses = VILLAGES if frame.quantity.unit != "户" else (*VILLAGES, "房屋", "居民楼", "楼房", "住宅楼", "楼")
    of_village = last is not None and last.rule == "object_after" and last.text in houses  # 8个村|1.2万人
    if last and (of_village or last.text.endswith(GROUPS)) and not frame.right.predicate:
        if joint in BESIDE or frame.text[last.span[1] : start] in APART:
            return frame.metric(count, last.span, "inhabitants")
    if last and last.rule == "inhabitants" and joint in BESIDE:  # 312户、1146人
        return frame.carry(_place(last), "inhabitants", count) if not frame.right.phrase else None
    home = HOME.search(frame.text, frame.start - (frame.start == frame.site.clause[0]), start)
    likened = LIKE.match(frame.text, frame.clause_before, frame.site.clause[0])  # 像这样的菜农，我们村有56户
    if home and not (likened or frame.right.predicate or had_by_place(frame)):
        return frame.metric(f"{home[1]}{count}", home.span(1), "inhabitants")
    reached = REACHED.search(frame.text, frame.start, start)
    if reached and not frame.right.phrase and may_be_place(reached[1]):
        return frame.metric(f"{reached[1]}{count}", reached.span(1), "inhabitants")
    found = EVERYONE.search(frame.text, frame.start, start)
    if found is None or likened:
        return None
    if frame.right.predicate and CAME_TO.match(frame.text, frame.right.predicate[0]):
        return None
    if frame.right.predicate and not MOST.match(frame.text, frame.right.predicate[0]):
        return None  # 全镇4万多人大部分住在山下, not 全村300户参保
    return frame.metric(f"{found[1]}{count}", found.span(1), "inhabitants")


def likened(frame: Frame) -> Metric | None:
    """`像这样的合作社，全县有56家`: a place has so many of what the clause before likens to the case in point."""
    if frame.left.phrase is None or frame.right.phrase:
        return None
    if not LIKE.match(frame.text, frame.clause_before, frame.site.clause[0]):
        return None
    return frame.name(subject_before(frame), "likened")


def _place(metric: Metric) -> Metric:
    """What a count of its people says of a place but the place itself."""
    return Metric(metric.text, metric.text, metric.span, metric.rule)


def located(frame: Frame) -> Metric | None:
    """`充电桩只在城区有30个`: what is somewhere so many."""
    text, phrase = frame.text, frame.left.phrase
    if phrase is None and not frame.right.phrase:  # 类似的小区在全市共有16个
        where = EVERYWHERE.search(text, frame.site.clause[0], frame.quantity.span[0])
        of = before(text, frame.site.clause[0], where.start()) if where else None
        return frame.name(of.phrase, "located") if of else None
    if phrase is None or frame.right.phrase or text[phrase[0] - 1 : phrase[0]] != "在":
        return None
    if HAVE.isdisjoint(frame.left.links):
        return None
    return frame.name(before(text, frame.site.clause[0], max(frame.site.clause[0], phrase[0] - 1)).phrase, "located")
