"""The indicator that several values share, named with the first of them: `首套房首付比例不低于20%，二套不低于30%`."""

from __future__ import annotations

import re

from ..connectives import of_which
from ..context.changewords import paces
from ..divisions import PLACES
from ..model import Metric, Span
from ..words import cut
from .agents import may_be_place
from .frames import SHARES, Frame
from .goods import OF_GOODS, of_next_goods
from .left import before
from .particles import is_attribute, particles
from .tail import times
from .topics import topic_of

# What an indicator may open with that several things share: 一分厂、二分厂累计用煤量
SUMS = frozenset("累计 总 人均 平均 年均 月均 日均 户均 最高 最低 种植 生产 销售 新增 实际".split())
# What an indicator is given for, one after another: 东部, 其他县, 二套, 双职工家庭.
SHARER = re.compile(
    "(?:机场|口岸|港口|[男女]性|[单全]程|往返|(?<![能节可])省|(?<![付顶数制红困界准戒])线|[港馆园店厂库矿房市县区州镇乡村旗部城家户庭级类套期段生站组层厅梯档地学中校院人员者农工民士儿童险]|(?<![就毕开停创物失专职营作复执授事肄])业)[）)]?$"
)
BASIS = re.compile("(?:[与同和跟][^，。；]{2,10}相比|[比较][^，。；]{2,10})$")  # 与历史同期相比
SUM = re.compile(f"(?<=..)[0-9两二三四五六七八九十]+个?[{PLACES}]$")  # 湖东、湖西|两县
PEAK = re.compile(
    "(?:单日|日|当日)?(?:最[高多大]|高)峰?(?:日|时|时段|期|值|时期|月|月份|季度|年份)?"
    "|(?:单?日)?[峰谷]值"
)
OF_PLACE = re.compile(f"^(?:[^，、的]{{2,6}}[{PLACES}](?!化)|市区|城区|郊区|县城|城镇|农村|城市|乡村)(?=..)")
BRANCHES = ("行业", "产业")
KINDS = frozenset("业类险")
KIND_LETTER = re.compile("(?<![就毕开停创物失专职营作复执授事肄从])业|[^业]")  # but 营业收入, 就业人数
IS = re.compile("(?:其中)?(?:最[大高多])?(?:的?是|为)(?=..)")
BALANCES = ("逆差", "顺差", "赤字", "缺口", "差额", "盈余", "亏损", "结余")  # 服务业有3亿元的|逆差
EXCEPT = ("外", "以外", "之外")
NUMBERS = ("数量", "总数", "件数")  # of what is counted: 车险保单数量9万件，寿险3万件
RAINS = ("降雨", "降水", "降雪")
SCALES = frozenset("毫米 ℃ 摄氏度 分贝 米/秒 微克/立方米 毫克/升".split())  # of one thing at many places: 东镇120毫米
LONGEST_PART = 6  # letters of what an indicator of another is of
LONGEST = 20  # letters of what stands before a list, or of an indicator that places share
# What carries goods and travellers, which are counted: 货运量9亿吨，其中铁路2亿吨.
CARRIERS = frozenset("铁路 公路 水路 水运 外贸 内贸 集装箱 海运 航空 民航 空运 管道 内河 沿海 远洋 铁水联运".split())
CARRIED = frozenset("吨公里 人公里 人次 乘次 标箱 标准箱 千瓦时".split())
TRADE = ("出口", "进口", "外资")
PRICES = ("均价", "售价")  # which those beside it have as well
# which money itself counts
MONEYS = ("款", "金", "费", "税", "资", "资本", "债", "补贴", "补助", "奖励", "赔偿", "利息")
LISTED_PART = re.compile(
    "(?:，?(?:[同环]比|[较比](?:[0-9]{4}年|上年|去年)(?:同期)?)?(?:增长|下降|上升|增加|占比?|占[^，。；0-9]{1,10})[0-9.]+%)?[，、；]?[，：]?对?"
)
ASPECT = re.compile(
    "[在从]?([^，。；]{2,24}?)(?:分(?:地区|区域|县区|级次|行业|产业|季度|月|品种|税种|领域)[^，。；]{0,4}?)?(?:情况)?(?:方面|来?看)，"
)  # 在低保标准方面，从营收规模看，
# Indicators that say nothing without what they are of.
GENERAL = frozenset("总值 深度 厚度 数量 人数 户数 次数 总数 数 能力 规模 总量 金额 总额".split())


def inherited(frame: Frame) -> Metric | None:
    """The phrase before the figure tells what it is of, the figure before of what kind it is."""
    followed = frame.right.modified and frame.right.phrase is not None and frame.quantity.unit in SHARES
    place = frame.counts and frame.left.phrase is not None and may_be_place(frame.left.said)
    kinds = place or frame.left.said.endswith(("险", "类"))
    of = frame.alike if frame.counts and not frame.right.phrase and kinds else None
    numbered = of and of.name.endswith(particles().attributes if place else NUMBERS)
    if PEAK.fullmatch(frame.left.said):  # 产值月均36亿元，最高月份|42亿元
        return frame.carry(frame.alike, "carried")
    if _is_part(frame):
        return with_indicator(frame, frame.left.phrase, "inherited", shares=True)
    owned = frame.right.modified and frame.right.phrase and frame.text.endswith(BALANCES, *frame.right.phrase)
    if frame.left.closing or followed or owned or (frame.counts and not numbered):  # 西区80%的楼栋
        return None
    if frame.right.phrase and not frame.right.modified and frame.quantity.dimension == "currency":
        return None  # 给予每台电梯10万元补贴
    of = frame.alike if frame.left.phrase is None and frame.quantity.unit in SCALES and frame.right.modified else None
    if of and of.name.endswith(particles().attributes):  # 雨量超过50毫米，其中超过100毫米的站点
        return frame.carry(of, "inherited")
    return with_indicator(frame, frame.left.phrase, "inherited")


def _grows(frame: Frame) -> bool:
    """Whether the figure is a rate of growth, which is of an indicator in whatever unit."""
    return frame.quantity.unit in SHARES and not particles().growth.isdisjoint(frame.left.links)


def _is_part(frame: Frame) -> bool:
    """Whether it is a part of that before 其中, and nothing but the whole tells of what: 投资9亿元，其中公路5亿元."""
    phrase, start = frame.left.phrase, frame.quantity.span[0]
    if phrase is None or frame.left.verb or frame.right.phrase or is_attribute(frame.text, phrase):
        return False
    grows = _grows(frame) and not frame.left.said.endswith(OF_GOODS)
    carriers = grows or frame.left.said in CARRIERS
    if frame.quantity.dimension == "currency rate":  # 住宅均价为4764元/平方米，非住宅5370元/平方米
        same = frame.earlier != [] and frame.earlier[-1].unit == frame.quantity.unit
        return same and frame.last is not None and frame.last.name.endswith(PRICES)
    if not (carriers or frame.quantity.dimension == "currency" or frame.quantity.unit in CARRIED):
        return False
    if frame.left.said.endswith(MONEYS):
        return False
    mark = of_which(frame.text, frame.opening, start)
    told = next((q.span[1] for q in reversed(frame.earlier) if q.unit == frame.quantity.unit), 0)
    return mark >= 0 and LISTED_PART.fullmatch(frame.text, max(mark, told), phrase[0]) is not None


def excepted(frame: Frame) -> Metric | None:
    """`各类商品价格除食品下降1%外均上涨`: the exception, with the indicator that it shares with others."""
    if frame.left.phrase is None or not frame.text.startswith(EXCEPT, frame.quantity.span[1]):
        return None
    all_, mark, one = frame.left.said.rpartition("除")
    if not mark:
        return None
    indicator = indicator_of(all_) if all_.endswith(particles().attributes) else ""
    end = frame.left.phrase[1]
    return frame.metric(one + indicator, (end - len(one), end), "excepted")


def announced_for(frame: Frame, item: tuple[Span, str]) -> Metric | None:
    """`全市教员的达标率，小学、初中分别达到97%、94%`: what the clause before names, of an item of a list."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    if start >= end or end - start > LONGEST or any(start <= quantity.span[0] for quantity in frame.earlier[:1]):
        return None
    compared = BASIS.fullmatch(frame.text, start, end)  # 与上年相比，客运量、货运量分别增长
    when = times(cut(frame.text[start:end])) if start < end else 0  # 前三季度，甲、乙产量分别为
    if compared or when or not is_attribute(frame.text, (start, end)) or item[1].endswith(particles().attributes):
        return None
    return frame.metric(item[1] + frame.text[start:end].rpartition("的")[2], item[0], "aligned")


def with_indicator(frame: Frame, phrase: Span | None, rule: str, *, shares: bool = False) -> Metric | None:
    """What shares an indicator with others, with that of the last figure of the same unit; None if that was none."""
    if phrase is None:
        return None
    of = _before_colon(frame, phrase) or frame.alike
    if is_ := IS.match(frame.text, *phrase):  # 分别|是大坡190毫米, 最大为东河站318毫米
        phrase = (is_.end(), phrase[1])
    whose = SUM.sub("", frame.text[slice(*phrase)])
    scaled = frame.quantity.unit in SCALES and not (is_attribute(frame.text, phrase) or frame.left.verb)
    if (value := of_next_goods(frame, phrase)) or not (shares or scaled or SHARER.search(frame.text, *phrase)):
        return frame.metric(whose + value, phrase, rule) if value else None
    if announced := _announced(frame):
        return frame.metric(whose + frame.text[slice(*announced)], phrase, rule)
    grows = _grows(frame)
    if grows and not (of and is_indicator(of)):
        of = frame.base  # 贷款额度提高到70万元，多子女家庭上浮20%
    if of is None:
        return None
    more = "加" in frame.left.links  # 每户补助1万元，残疾人家庭再加2000元
    paid = more or (shares and of.name.endswith(MONEYS))  # 贷款9亿元，其中农户|3亿元
    if not (paid or is_indicator(of) or (scaled and of.name.endswith(RAINS))):
        return None
    if grows and of.name.endswith(("占比", "比重", "比例")):  # 外地患儿占比30%，本地患儿减少一半
        return None
    given = of.name[len(of.text) :] if of.name.startswith(of.text) else ""  # what of.text took from another
    name = given or of.name
    if grows:  # 甲业增速提高2个百分点，乙业增长9%
        name = next((name.removesuffix(rate) for rate in paces() if name.endswith(rate)), name)
    if not name:  # 增速快0.3个百分点，工业增长7%
        return None
    indicator = name if given else _of_another(name, whose)
    if whose[-1] in KINDS:  # 客运业 beside 租赁业|投资
        indicator = indicator[behind_kind(indicator, whose[-1]) :]
    shared = next((length for length in range(len(indicator), 0, -1) if whose.endswith(indicator[:length])), 0)
    return frame.metric(whose + indicator[shared:], phrase, rule)  # 第二阶梯, 阶梯水价


def _before_colon(frame: Frame, phrase: Span) -> Metric | None:
    """`旅游收入：东河区56亿元，西河区44亿元`: the indicator of all of the list that its first item opens."""
    if frame.text[phrase[0] - 1 : phrase[0]] not in ("：", ":"):
        return None
    label = before(frame.text, max(frame.opening, phrase[0] - LONGEST), phrase[0] - 1).phrase
    return frame.name(label, "label") if label and is_attribute(frame.text, label) else None


def shared_by(frame: Frame, item: tuple[Span, str]) -> Metric | None:
    """`一级医院报销比例90%，二级、三级医院分别为85%和80%`: the indicator that was last given, of an item of a list."""
    span, name = item
    branches = name.endswith(BRANCHES)  # also of the sentence before: 投资增长7%。一、二产业分别增长
    if name.endswith(particles().attributes):
        return None
    if seen := aspect(frame):  # 从投资看，东部、西部分别增长
        return frame.metric(name + frame.text[slice(*seen)], span, "aligned")
    if not (frame.earlier or branches):
        return None
    shared = with_indicator(frame, span, "aligned", shares=branches)
    if shared is None:
        return None
    more = shared.name[span[1] - span[0] :]
    begun = next((n for n in range(len(more), 0, -1) if name.endswith(more[:n])), 0)
    return frame.metric(name + more[begun:], span, "aligned")


def is_indicator(of: Metric) -> bool:
    """Whether what was told has a value that its parts have too: a deed is one where it is of trade, 出口9亿元."""
    return of.name.endswith((*particles().attributes, *TRADE))


def part_grown(frame: Frame, part: Span) -> Metric | None:
    """`财政收入增长6%。金水、二七分别增长9%、7%`: the indicator told last, of what has grown and names no other."""
    if frame.text[part[1] - 1] in KINDS:  # 旅游收入增长8%。酒店业、餐饮业分别增长
        return None
    if (of := frame.last) and of.rule == "aligned" and of.name.startswith(of.text):  # the next of the list
        indicator = of.name[len(of.text) :]
    else:
        of = frame.base if _grows(frame) and part[1] - part[0] < LONGEST_PART else None
        indicator = _of_another_place(of.name) if of and is_indicator(of) else ""
    if not indicator or indicator.endswith((*paces(), "程度", "率", "比")) or frame.text.endswith(indicator, *part):
        return None
    return frame.metric(frame.text[slice(*part)] + indicator, part, "aligned")


def of_place(frame: Frame, place: Span, rule: str) -> Metric | None:
    """`收入增长8%，东湖区、西山县分别增长9%、7%`: the indicator that was last given in this unit, of that place."""
    of = frame.alike
    if _grows(frame) and not (of and is_indicator(of)):
        of = frame.base  # 支出完成9亿元，其中甲县、乙县分别增长
    if of is None or not is_indicator(of):
        return None
    given = of.name[len(of.text) :] if of.rule == rule else ""
    indicator = given or OF_PLACE.sub("", of.name)
    indicator = "" if indicator in paces() else indicator  # 甲县增幅最高，达14%；乙县受其影响，下降2%
    return frame.metric(frame.text[slice(*place)] + indicator, place, rule)


def _announced(frame: Frame) -> Span | None:
    """The indicator that the clause before is about, where it has no figure: 停车费标准没有调整，住户仍为4元."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    if start >= end or any(start <= quantity.span[0] < end for quantity in frame.earlier):
        return None
    compared = BASIS.search(frame.text, start, end)
    topic = topic_of(frame.text, start, compared.start() if compared else end)
    if topic is None or topic[1] == end or frame.right.phrase:
        return None
    return topic if is_attribute(frame.text, topic) else None


def behind_kind(name: str, kind: str) -> int:
    """Where the letter that closes the names of a kind ends in a name; 0 where none does.

    >>> behind_kind("物流业营业收入", "业"), behind_kind("营业收入", "业"), behind_kind("开发区投资", "区")
    (3, 0, 3)
    """
    *_, last = (None, *(m for m in KIND_LETTER.finditer(name, 1) if m[0] == kind))
    return last.end() if last else 0


def indicator_of(name: str) -> str:
    """The indicator that closes a name: 低保标准 of 市区低保标准, 浓度 of PM2.5浓度."""
    words = cut(name)
    kept = next((i for i, word in enumerate(words) if i and word in SUMS), 0)
    if not kept and len(words) > 1:
        brief = len(words[-1]) < 3 and len(words[-2]) > 1
        kept = max(1, len(words) - (2 if brief else 1))  # 猪外|脊|价格
    kept -= kept == len(words) - 1 > 0 and len(words[-1]) == 1  # 降雨|量
    return "".join(words[kept:])


def _of_whom(name: str) -> str:
    """The indicator that closes a name, with what it is of where it says nothing alone: 教职工|人数."""
    words = cut(name)
    placed = any(may_be_place("".join(words[:size])) for size in (1, 2))
    return name if words[-1] in GENERAL and not placed else indicator_of(name)


def _of_another(name: str, whose: str) -> str:
    """The indicator, without what has it: a place, or another of the kind."""
    if name.endswith(whose[-1] + (of_one := indicator_of(name))):  # 污水厂规模9万吨，净水厂|5万吨
        return of_one
    return _of_another_place(name) if may_be_place(whose) else _of_whom(name)


def _of_another_place(name: str) -> str:
    """The indicator, without the place that has it; of a school or a line only what closes it: 青石站|水位."""
    bare = OF_PLACE.sub("", name).removeprefix("平均")
    of = _of_whom(bare)
    holder = bare.removesuffix(of)  # but 规上工业|总产值
    return of if SHARER.search(holder) and holder[-1] not in KINDS else bare


def aspect(frame: Frame) -> Span | None:
    """`在低保标准方面，…`: the indicator that the sentence is about."""
    start = frame.opening
    found = ASPECT.match(frame.text, start, frame.quantity.span[0])
    return found.span(1) if found and is_attribute(frame.text, found.span(1)) else None


def of_own_value(frame: Frame, phrase: Span) -> Span | None:
    """What a figure counts, without an indicator that has its own: 180公里|硬化率达100%, 60人的单位|裁员率为12%."""
    after = frame.later[0] if frame.later and frame.later[0].dimension == "ratio" else None
    if after is None or not is_attribute(frame.text, phrase):
        return phrase
    if frame.quantity.dimension in ("length", "area"):
        return None
    words = cut(frame.text[slice(*phrase)])
    rate = len(words[-1]) if len(words) > 1 and words[-1].endswith("率") else 0
    return phrase[0], phrase[1] - rate
