"""What levels measure: `由9%提高到12%`."""

from __future__ import annotations

import re

import msgspec

from ..context.changewords import paces
from ..divisions import LEVELS, REGION
from ..model import Metric, Quantity
from ..present import PRESENT
from .elisions import labelled, raised_before, subject_before
from .frames import COUNTED, PERSONS, SHARES, Frame
from .indicators import aspect, with_indicator
from .left import before
from .particles import is_attribute
from .stretches import REACH

LONG = 20  # letters of those who are told to be so
FROM = re.compile(r"(?:由|从|自)[^，。；由从自了]{0,16}$")
# 与第六次人口普查的|44万人相比, 比上次普查的|3.33人减少
SURVEYED = re.compile("(?:与|同|和|较|比(?![例重率赛值]))[^，。；：]{2,20}(?:普查|调查|统计|监测|检测)的$")
LAST_TIME = re.compile(  # 较上期均价|2.21元
    "(?:较|比)(?:上[期周月年季]|前[期周日]|去年(?:同期)?|上年(?:同期)?)的?(?:均价|价格|水平|平均水平)的?$"
)
LAST_YEAR = re.compile("(?:较|比)(?:去年|上年)(?:同期|同月)?$")
# 比2018年的|1040万平方米, 高于上个月的|3%
THAN = re.compile(
    "(?:(?<![占性供])比(?![例重率赛值])|较|高于|低于|超过|多于|少于)[^，。；：]{0,6}(?:年度?|季度|月|周|同期|时|前|昨天|过去|原来|以往)的$"
    f"|(?:仅?次于|不及|赶超|[略远]?[高低多少]于|超过)[一-龥]{{2,6}}[{LEVELS}]的$"
)
# 是2019年总数|17万人的116%
AS_MANY = re.compile(
    "(?:[是为]|相当于|达到?)(?:[0-9]{4}年|[去前上]年|同期|上[月季]|往年)(?:同期|全年|同月)?的?(?:总[数量额]|人数|水平)?$"
)
ADVERB = r"(?:逐年|逐步|逐渐|稳步|持续|大幅|快速|迅速|进一步|统一)?"
# 提高到, 发展至, 变为; not 达到, 收到, 作为.
CHANGED = ADVERB + (
    "(?:[^，。；、0-9从由自]{1,4}?(?<![占达得受收看做找遇接来作成行认])(?:到|至|为)|[变改换降升]成|[迈奔冲]向)"
)
TO = re.compile(CHANGED)
GROWS = "增长|下降|上升|上涨|下跌"  # 转为增长
LATER = f"(?:[0-9][^，。；、]{{1,10}}|(?:{PRESENT}|今年|去年|这次|本次)[^，。；、0-9]{{0,4}})的?"  # 目前普查的
SECOND = re.compile(f"人?{CHANGED}了?(?:{LATER}|{GROWS})?")
# 已接近去年全年|328亿元|的水平
AT_LEVEL = re.compile(
    "(?:接近|达到?|超过?|恢复[至到]|相当于|不及|低于|高于|回到|突破)"
    "(?:[去前上]年|[0-9]{4}年|往年|疫情前)(?:全年|同期)?的?[近约]?$"
)
AIM = re.compile(
    f"的(?:增长|预期|既定|年度|全年|考核|控制|约束性|规划|预定|[国{LEVELS}]定|国家|全{REGION})*(?:目标|任务|要求|指标|标准)"
)


def compared(frame: Frame) -> Metric | None:
    """`供热面积1380万平方米，比2018年的1040万平方米`: what a level is compared with is one of the same."""
    start = frame.quantity.span[0]
    begin = max(frame.site.clause[0], start - REACH)
    told = LAST_TIME.search(frame.text, begin, start) or SURVEYED.search(frame.text, begin, start)
    told = told or LAST_YEAR.search(frame.text, begin, start)  # 收购9万吨，较去年同期8万吨|多购1万吨
    share = next((q for q in frame.later[:1] if q.unit in SHARES or q.unit == "倍"), None)
    told = told or (AS_MANY.search(frame.text, begin, start) if share else None)
    if frame.text.startswith("的水平", frame.quantity.span[1]):
        told = told or AT_LEVEL.search(frame.text, begin, start)
    than = None if frame.right.phrase else THAN.search(frame.text, begin, start)
    return frame.carry(frame.alike, "compared") if told or than else None


def from_level(frame: Frame) -> Metric | None:
    """`比重由8.4%提高到12.6%`: the first level has the metric that stands before 由."""
    text, start, end = frame.text, *frame.quantity.span
    then = text[end : end + 1] == "，" and frame.later != [] and _comparable(frame.quantity, frame.later[0])
    if text[end : end + 1] in "，。；、" and not then:
        return None
    to = TO.match(text, end + then)
    if to is None:
        return _from_straight(frame)
    mark = FROM.search(text, max(frame.site.clause[0], start - 24), start)
    if not mark:
        return None
    counted = frame.right.phrase
    if frame.counts and counted and 1 < counted[1] - counted[0] < to.end() - end - 1:  # 从28个学生办到39个
        return frame.name(counted, "from_level")
    left = before(text, max(frame.site.clause[0], mark.start() - REACH), mark.start())
    count = COUNTED.get(frame.quantity.unit or "") if text[mark.start() - 1] == "的" else None
    begin = max(frame.site.clause[0], frame.start) if count else mark.start()
    if left.phrase and 4 < mark.start() - begin < LONG:  # 拥有大学学历的由3千人增至5千人
        return frame.metric(f"{text[begin : mark.start() - 1]}{count}", left.phrase, "from_level")
    raised = None if frame.earlier else raised_before(frame)
    if left.phrase is None and raised:  # 上调低保标准，由每月600元提高到650元
        at = frame.site.clause[0] - 1
        return frame.metric(raised, (at - len(raised), at), "from_level")
    if left.phrase is None or not is_attribute(text, left.phrase):
        if of := aspect(frame):
            whose = left.said
            return frame.metric(whose + text[slice(*of)], of, "from_level")
        if inherits := with_indicator(frame, left.phrase, "from_level"):
            return inherits
        if left.phrase and (raised := raised_before(frame)):  # 提高公用经费标准，小学生每人每年由300元提高到350元
            return frame.metric(left.said + raised, left.phrase, "from_level")
    named = frame.name(left.phrase, "from_level") or labelled(frame)
    if named is None and (not frame.earlier or frame.clause_before >= frame.earlier[-1].span[1]):
        named = frame.name(subject_before(frame), "from_level")
    raised_too = frame.alike and frame.alike.rule.endswith("_level")  # 原享受70%工资的，从500元提高到540元
    named = named or _of_value(frame, frame.carry(frame.alike if raised_too else frame.previous, "from_level"))
    return named or frame.name(subject_before(frame), "from_level")  # 时限减半，由10天降至5天


def _of_value(frame: Frame, told: Metric | None) -> Metric | None:
    """What was told, without the pace at which it grows: 收入保持8%的年均增速，由3亿元增长到5亿元."""
    pace = next((pace for pace in paces() if told and told.name.endswith(pace)), "")
    if told is None or not pace or frame.quantity.dimension == "ratio":
        return told
    return msgspec.structs.replace(told, name=told.name.removesuffix(pace) or told.name)


def _from_straight(frame: Frame) -> Metric | None:
    """`从22人到突破100人`: no verb between the levels; both are of what was last counted so."""
    text, (start, end) = frame.text, frame.quantity.span
    if text[end] not in "到至" or text[start - 1] not in "从由":
        return None
    return frame.carry(frame.alike, "from_level")


def to_level(frame: Frame) -> Metric | None:
    """The second level has the metric of the first."""
    if not frame.last or (frame.start != frame.earlier[-1].span[1] and not _goes_on_from(frame)):
        return None
    if not _comparable(frame.earlier[-1], frame.quantity):  # 86份饭菜送到7个村
        return None
    if frame.right.phrase and frame.right.predicate and frame.text.endswith("为", 0, frame.quantity.span[0]):
        return None  # 邀请36名专家为1200名农民|授课
    straight = frame.last.rule == "from_level" and frame.text[frame.start : frame.quantity.span[0]] in ("到", "至")
    if not straight and not SECOND.fullmatch(frame.text, frame.start, frame.quantity.span[0]):
        return None
    return frame.carry(frame.last, "to_level")


def _goes_on_from(frame: Frame) -> bool:
    """从10年前的49家，增加到去年的330家: a comma parts them."""
    begin, end = frame.earlier[-1].span
    start = max(frame.clause_before, begin - 24)
    return frame.site.clause[0] == end + 1 and FROM.search(frame.text, start, begin) is not None


def _comparable(first: Quantity, second: Quantity) -> bool:
    """Whether two values may be levels of one thing: 每平方米6元, 9元."""
    units = [(quantity.unit or "").partition("/")[0] for quantity in (first, second)]
    if first.dimension == second.dimension == "count":  # 把86份饭菜送到7个村
        return units[0] == units[1] or PERSONS.issuperset(units)
    return first.dimension == second.dimension or units[0] == units[1]


def aimed(frame: Frame) -> Metric | None:
    """`就业率达95%，离98%的目标只差一步`: what is aimed at has the indicator that was last given."""
    if frame.quantity.unit not in SHARES or not frame.right.modified:
        return None
    aim = AIM.match(frame.text, frame.quantity.span[1])
    if aim is None:
        return None
    if frame.left.phrase and is_attribute(frame.text, frame.left.phrase):
        return None
    begun = before(frame.text, frame.site.clause[0], frame.start).phrase if not frame.left.phrase else None
    if begun and is_attribute(frame.text, begun):  # 入园率提前两年|达到85%的目标
        return frame.name(begun, "aimed")
    return frame.carry(frame.base, "aimed") or frame.metric(aim[0][1:], aim.span(), "aimed")
