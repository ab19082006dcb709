"""What levels and differences measure: `由9%提高到12%`, `同比增长5%`."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from ..model import Metric, Quantity
from ..words import tag
from .agents import is_agent, may_be_place
from .alignment import run_of
from .elisions import counted_alike, labelled, raised_before, subject_before
from .frames import SHARES, Frame
from .grown import DIFFERENCES, carried, receipts
from .indicators import aspect, of_place, with_indicator
from .left import before
from .measured import SHARED
from .particles import is_attribute, is_verb, particles
from .stretches import REACH

COMPARED = re.compile(r"(?:同比|环比|较|(?<![占性供价])比)(?!例|重|率|赛|值)")
YIELDS = frozenset("增产 减产 增收 增效 减排 降价 涨价 提价".split())
AVERAGE = YIELDS | {"平均", "户均", "人均", "最高", "最多"}
MORE = re.compile(
    "(?:[却但而又还]|要)?(?:[同环]比|(?:比(?![例重率赛值])|较)[^，。；：0-9]{1,12}?)"
    "(?:[多少]|[高低快慢长短大小重轻贵早晚]|便宜)(?:出|[一-龥](?![一-龥]))?[了出]?(?:将近|整整|足足)?"
)
MORE_DONE = re.compile("(?:比(?![例重率赛值])|较)[^，。；：0-9]{1,12}?[多少]([一-龥]{2})了?$")  # 比去年多争取3亿元
YEARLY = ("年", "月", "日", "每年", "每月", "每天", "年均", "一年")
RECOVERED = re.compile("(?:按可比口径|[同环]比)*[已也均]?恢复(?:[至到]了?[^，。；]{1,10}[期年月日季平前]的)?[近约超]?$")
BASIS = re.compile("按|比|较|同比|环比|.{0,6}口径")
# 同口径增长, 扣除价格因素实际增长: on what basis it grew.
ON_BASIS = re.compile(
    "[，；]?(?:[按若如以在]|均)*(?:(?:同|自然|可比|财政|全)口径|(?:可比|不变|当年|现行)价格?|(?:扣除|剔除|考虑|不计)[^，。；：]{2,12}(?:因素|影响)(?:之?后)?)"
    "(?:计算|比较)?[，,]?(?:名义|实际|可比)?"
)
REPHRASED = re.compile("[按以](?:同|自然|可比|财政|全)?口径[较比同环][^，。；]{0,8}")
# 超过目标进度2个百分点, 超出全省平均水平1.2个百分点: how far a share is from another.
BEYOND = re.compile(
    "(?:[但且并也]|同时)*(?:均|都|已|分别|仍|还|[略大]幅?|明显)*(?:超(?:[过出]|(?=时序|序时|进度|年度|全年|目标|计划|预期))|[高低快慢好优][于出过]|领先|落后)于?"
    "[^，。；：、]*(?:进度|水平|均值|平均值?|目标任?务?|任务|计划|预期|增速|增幅|全[国省市县区])"
)
AIMED = ("任务", "计划", "目标", "目标任务", "预期")
# 较年初新增2.3万户: what is counted was counted before.
ADDED = re.compile("(?:较|比(?![例重率赛值]))[^，。；：]{1,12}?(?:净增|新增|增加|多)了?$")
FROM = re.compile(r"(?:由|从|自)[^，。；由从自了]{0,16}$")
# 比2018年的|1040万平方米, 高于上个月的|3%
THAN = re.compile(
    "(?:(?<![占性供])比(?![例重率赛值])|较|高于|低于|超过|多于|少于)[^，。；：]{0,6}(?:年度?|季度|月|周|同期|时|前|昨天|过去|原来|以往)的$"
)
ADVERB = r"(?:逐年|逐步|逐渐|稳步|持续|大幅|快速|迅速|进一步|统一)?"
# 提高到, 发展至, 变为; not 达到, 收到, 作为.
CHANGED = ADVERB + r"(?:[^，。；、0-9从由自]{1,4}?(?<![占达得受收看做找遇接来作成行认])(?:到|至|为)|[变改换降升]成)"
TO = re.compile(CHANGED)
GROWS = "增长|下降|上升|上涨|下跌"  # 转为增长
SECOND = re.compile(r"人?" + CHANGED + rf"了?(?:(?:\d[^，。；、]{{1,10}}|如今|现在|目前|眼下|今年|去年)的?|{GROWS})?")
PULLS = re.compile("[^，。；：]{0,8}(?:拉动|带动|推动|贡献|拉低)")
GAINED = re.compile("(?:[比较][^，。；]{2,8})?(?:[增减][收支])")
AIM = re.compile("的(?:增长|预期|既定|年度|全年)*(?:目标|任务|要求)")


def compared(frame: Frame) -> Metric | None:
    """`供热面积1380万平方米，比2018年的1040万平方米`: what a level is compared with is one of the same."""
    if frame.left.links[:1] != ("的",) and frame.text[frame.quantity.span[0] - 1] != "的":
        return None
    start = frame.quantity.span[0]
    if frame.right.phrase or not THAN.search(frame.text, max(frame.site.clause[0], start - REACH), start):
        return None
    return frame.carry(frame.alike, "compared")


def from_level(frame: Frame) -> Metric | None:
    """`比重由8.4%提高到12.6%`: the first level has the metric that stands before 由."""
    text, start, end = frame.text, *frame.quantity.span
    if text[end : end + 1] in "，。；、":
        return None
    to = TO.match(text, end)
    if to is None:
        return _from_straight(frame)
    mark = FROM.search(text, max(frame.site.clause[0], start - 24), start)
    if not mark:
        return None
    counted = frame.right.phrase
    if frame.counts and counted and 1 < counted[1] - counted[0] < to.end() - end - 1:  # 从28个学生办到39个
        return frame.name(counted, "from_level")
    left = before(text, max(frame.site.clause[0], mark.start() - REACH), mark.start())
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
    if named is None and frame.alike and frame.alike.rule.endswith("_level"):  # 原享受70%工资的，从500元提高到540元
        return frame.carry(frame.alike, "from_level")
    return named or frame.carry(frame.previous, "from_level")


def _from_straight(frame: Frame) -> Metric | None:
    """`从22人到突破100人`: no verb between the levels; both are of what was last counted so."""
    text, (start, end) = frame.text, frame.quantity.span
    if text[end] not in "到至" or text[start - 1] not in "从由" or not frame.later or frame.later[0].span[0] != end + 1:
        return None
    return frame.carry(counted_alike(frame) or frame.alike, "from_level")


def to_level(frame: Frame) -> Metric | None:
    """The second level has the metric of the first."""
    if not frame.last or (frame.start != frame.earlier[-1].span[1] and not _goes_on_from(frame)):
        return None
    if not _comparable(frame.earlier[-1], frame.quantity) and frame.last.rule != "from_level":  # 86份饭菜送到7个村
        return None
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
        return units[0] == units[1] or "" in units or set(units) == {"个", "人"}
    return first.dimension == second.dimension or units[0] == units[1]


def growth_in_order(frame: Frame) -> Metric | None:
    """`游客28万人次、收入9亿元，分别增长11%和14%`: as many differences as figures before them, in their order."""
    if not frame.named:
        return None
    values = run_of(frame)
    place = values.index(frame.quantity)
    if len(values) < 2 or len(frame.named) < len(values):
        return None
    if frame.quantity.unit not in DIFFERENCES and not _matched(frame, values):
        return None
    if place:
        follows = frame.last is not None and frame.last.rule == "growth_in_order"
        metric, last = in_order(frame, values), values[place - 1]
        if metric and frame.last and not frame.last.name.endswith("占比"):
            metric = msgspec.structs.replace(metric, name=metric.name.removesuffix("占比"))
        before_it = in_order(frame, values, last) if follows else None
        said = frame.last.name.removeprefix(before_it.name) if before_it and frame.last else ""
        part = said if said in particles().parts else ""
        return frame.carry(metric, "growth_in_order", _unless_told(metric, part)) if follows else None
    said = frame.left.said
    if PULLS.match(frame.text, *frame.site.clause):  # 分别拉动全市增长2.5个和1.4个百分点
        return None
    part = said if said in particles().parts else ""  # 增速分别提高0.2个、0.4个百分点
    if said and not part and not BASIS.match(said) and said != "恢复":  # 分别恢复至2019年同期的78%和91%
        return None
    if (metric := in_order(frame, values)) and metric.rule == "aligned" and frame.quantity.unit == "%":
        metric = msgspec.structs.replace(metric, name=metric.name.removesuffix("占比"))
    return frame.carry(metric, "growth_in_order", _unless_told(metric, part))


def _unless_told(metric: Metric | None, part: str) -> str:
    return "" if metric and metric.name.endswith(part) else part


def in_order(frame: Frame, values: Sequence[Quantity], value: Quantity | None = None) -> Metric | None:
    """What a `value` of the list, the frame's own or another, is of: the figure of its place before the list.

    Figures of the kind of the last one go before all: 总产值300亿元，12户企业产值90亿元，分别增长9%、8%.
    """
    before_it = [pair for pair in zip(frame.earlier, frame.named, strict=True) if pair[0] not in values]
    alike = [pair for pair in before_it if pair[0].dimension == before_it[-1][0].dimension] if before_it else []
    chosen = alike if len(alike) >= len(values) else before_it
    place = values.index(value or frame.quantity)
    return chosen[-len(values) :][place][1] if len(chosen) >= len(values) else None


def _matched(frame: Frame, values: Sequence[Quantity]) -> bool:
    """Whether as many figures of the same units stand before the list: 甲乙3人、5人，增加1人、2人."""
    first = frame.earlier.index(values[0]) if values[0] in frame.earlier else len(frame.earlier)
    units = [quantity.unit for quantity in frame.earlier[max(0, first - len(values)) : first]]
    return units == [value.unit for value in values]


def aimed(frame: Frame) -> Metric | None:
    """`就业率达95%，离98%的目标只差一步`: what is aimed at has the indicator that was last given."""
    if frame.quantity.unit not in SHARES or not frame.right.modified:
        return None
    aim = AIM.match(frame.text, frame.quantity.span[1])
    if aim is None:
        return None
    if frame.left.phrase and (is_attribute(frame.text, frame.left.phrase) or frame.left.gives_value):
        return None
    return frame.carry(frame.base, "aimed") or frame.metric(aim[0][1:], aim.span(), "aimed")


def growth(frame: Frame) -> Metric | None:
    """`同比增长5%`: growth belongs to the indicator named before it."""
    start = max(frame.start, frame.site.clause[0])
    if not frame.right.phrase and (MORE.fullmatch(frame.text, start, frame.quantity.span[0]) or _more_done(frame)):
        close = frame.last and frame.last.rule in SHARED and frame.earlier[-1].span[1] == frame.site.clause[0] - 1
        if close and frame.quantity.unit in DIFFERENCES:  # 游客占46%，比去年高了一倍
            return frame.carry(frame.last, "growth_of_previous")
        return carried(frame)  # 工资5000元，比在外打工少1000元
    if frame.earlier and (beyond := BEYOND.fullmatch(frame.text, start, frame.quantity.span[0])):
        if frame.quantity.unit == "个百分点" or (frame.quantity.unit == "%" and beyond[0].endswith(AIMED)):
            return carried(frame)  # 修复30万亩，超出年度任务|25%
    back = RECOVERED.search(frame.text, start, frame.quantity.span[0]) if frame.quantity.unit in DIFFERENCES else None
    if back and not frame.right.phrase:
        own = before(frame.text, start, back.start()).phrase
        if "的" in back[0] or back.start() == start:
            return frame.name(own, "growth") or carried(frame)
    if GAINED.fullmatch(frame.left.said) and (of := receipts(frame)):  # 收入8亿元，增收6亿元
        return frame.carry(of, "growth_of_previous")
    if not frame.right.phrase and frame.earlier and ADDED.fullmatch(frame.text, start, frame.quantity.span[0]):
        return carried(frame)
    saved = bool(frame.left.links) and frame.left.links[0] in particles().savings and frame.left.said in ("", *YEARLY)
    amount = frame.quantity.unit not in DIFFERENCES and frame.left.links[:1] != ("提前",)
    if saved and amount and frame.earlier and frame.alike is None:  # 临时工减少86人，年节支420万元
        return frame.metric(frame.left.said + frame.left.links[0], frame.quantity.span, "growth")
    if particles().growth.isdisjoint(frame.left.links):
        return None
    if frame.counts and frame.right.phrase and not frame.right.modified and frame.left.phrase is None:
        return None  # 预计增加2万个席位
    grown = frame.left.links[0]
    if grown in YIELDS and frame.left.phrase and not is_attribute(frame.text, frame.left.phrase):  # 40亩茶园减产一半
        return frame.metric(frame.left.said + grown, frame.left.phrase, "growth")
    if frame.left.phrase is None:
        if YIELDS & set(frame.left.links) and AVERAGE.issuperset(frame.left.links) and frame.earlier:
            name = "".join(reversed(frame.left.links))  # 每亩节水40立方米，增产一成; 120个品种平均降价六成
            return frame.metric(name, frame.quantity.span, "growth")
        if not frame.earlier or frame.clause_before > frame.earlier[-1].span[1]:
            named_since = subject_before(frame)
            if named_since and not (frame.base and frame.text[slice(*named_since)] in particles().parts):  # 总量居第二
                floats = frame.left.links[0][-1:] == "浮"
                if floats and is_agent(frame.text[slice(*named_since)]):
                    at = (frame.quantity.span[0] - len(frame.left.links[0]), frame.quantity.span[0])
                    return frame.metric(f"{frame.left.links[0]}幅度", at, "growth")  # 各镇可上浮，上浮超过30%
                place = may_be_place(frame.text[slice(*named_since)])
                if place and frame.text[named_since[1]] not in "由从受":
                    return None
                shared = of_place(frame, named_since, "growth") if place else None  # 收入增长5%。甲县由降转升，增长2%
                return shared or frame.name(named_since, "growth")
        return carried(frame)
    start, end = frame.left.phrase
    basis = REPHRASED.fullmatch(frame.text, start - 1, end) if start > frame.start + 1 else None
    if basis:  # 花费|按可比口径比2019年
        subject = before(frame.text, max(frame.start, frame.site.clause[0]), basis.start()).phrase
        return frame.name(subject, "growth") or carried(frame)
    if frame.earlier and ON_BASIS.fullmatch(frame.text, max(frame.start, frame.site.clause[0]), end):
        return carried(frame)
    mark = COMPARED.search(frame.text, start, end)
    if mark is None or (mark[0] == "比" and mark.end() == end and frame.left.links[-1] in particles().growth):
        return None  # 存贷比|上升
    based = frame.earlier and ON_BASIS.fullmatch(frame.text, max(frame.start, frame.site.clause[0]), mark.start())
    if mark.start() - start < 2 or based:  # 按当年价格|比上年下降4%
        return carried(frame)
    named = before(frame.text, frame.start, mark.start()).phrase  # 展馆参观人次|较停业前的同期
    return frame.name(named or (start, mark.start()), "growth")


def _more_done(frame: Frame) -> bool:
    """`发送旅客31万人次，比去年多发送4万人次`: how much more or less is done of the same."""
    start = max(frame.start, frame.site.clause[0])
    more = MORE_DONE.match(frame.text, start, frame.quantity.span[0]) if frame.earlier else None
    return more is not None and (is_verb(more[1]) or tag(more[1]) == "v")
