"""What differences measure: `同比增长5%`, `比去年多接待4万人次`, `超出年度任务2个百分点`."""

from __future__ import annotations

import re

from ..context.changewords import HOW, PACES, paces
from ..divisions import PLACES, REGION
from ..model import Metric, Span
from .agents import is_agent, may_be_place
from .alignment import run_of
from .elisions import subject_before
from .frames import Frame
from .goods import OF_GOODS
from .grown import DIFFERENCES, carried, receipts
from .indicators import of_place
from .left import before
from .measured import SHARED
from .order import in_order
from .particles import is_attribute, particles
from .tail import ON_BASIS

COMPARED = re.compile(r"(?:同比|环比|较(?!大|小)|(?<![占性供价])比)(?!例|重|率|赛|值)")  # not 较大事故
YIELDS = frozenset("增产 减产 增收 增效 减排 降价 涨价 提价".split())
OUTPUTS = ("产量", "总产", "单产", "亩产")
AVERAGE = YIELDS | {"平均", "户均", "人均", "最高", "最多"}
MORE = re.compile(
    "(?:[却但而又还]|要)?(?:[同环]比|(?:比(?![例重率赛值])|较)[^，。；：0-9]{1,12}?)"
    "(?<![增减缩扩延])(?:[多少]|[高低快慢长短大小重轻贵早晚]|便宜)(?:出|[一-龥](?![一-龥]))?[了出]?(?:将近|整整|足足)?"
)
MORE_DONE = re.compile("(?:比(?![例重率赛值])|较)[^，。；：0-9]{1,12}?[多少][一-龥]{2}了?$")  # 比去年多争取3亿元
APART = re.compile(
    "的[^，。；0-9]{0,6}(?:目标|要求|标准|任务)(?:还|仍|尚)(?:相?差|欠)[了仅达近约]*"  # 距90%的目标还差|3个百分点
    f"|(?:(?:[两二三][{PLACES}者地校国所项]|彼此|[前后]者)(?:之间)?)?"
    "(?:的差[距额]为?|相差|相距|之差为?)(?:[了仅达近约只]|多达)*"
)
YEARLY = ("年", "月", "日", "每年", "每月", "每天", "年均", "一年")
# 缩短到原来的|三分之一
_MOVED = (
    "(?:缩[短减]|压[缩减]|减少?|下?降低?|精简|增[加长]?|提高|上升|扩大|升)[至到为]了?"
    "[^，。；]{0,4}(?:原[来先]|过去|以前|此前|之前|同期)的"
)
RECOVERED = re.compile(
    f"(?:按可比口径|[同环]比)*[已也均]?(?:恢复(?:[至到]了?[^，。；]{{1,10}}[期年月日季平前]的?)?|{_MOVED})[近约超]?$"
    "|(?P<level>(?:目前|现)?[已也均]?(?:接近|相当于|达到?|[为是]|恰?似)(?=[去上同往正历常可疫])"
    "[^，。；]{1,8}(?:同期|水平|口径|时期)的[近约超]?)$"
)
REPHRASED = re.compile("[按以](?:同|自然|可比|财政|全)?口径[较比同环][^，。；]{0,8}")
# 超过目标进度2个百分点, 超出全省平均水平1.2个百分点: how far a share is from another.
BEYOND = re.compile(
    "、?(?:[但且并也]|同时)*(?:均|都|已|分别|仍|还|[略大]幅?|明显)*(?:超(?:[过出]|(?=时序|序时|进度|年度|全年|目标|计划|预期))|[高低快慢好优][于出过]|领先|落后)于?"
    f"[^，。；：、]*(?:进度|水平|均值|平均值?|目标任?务?|任务|计划|预期|{PACES}|全{REGION}|第[一二三四五]名?位?|[上去]年(?:同期)?|同期)"
)
AIMED = ("任务", "计划", "目标", "目标任务", "预期")
# 较年初新增2.3万户: what is counted was counted before.
ADDED = re.compile("相?(?:较|比(?![例重率赛值]))[^，。；：]{1,12}?(?:净增|新增|增加|多)了?约?$")
# 用电量6.8%的增速, 石湾港6.8%的增长势头: growth told of behind its figure.
GROWING = re.compile(
    f"(?:的(?:{HOW})?|(?:较快|[快高]速)(?=增长速度))"
    f"(?:({PACES})|增长|上升|上涨|下降|下滑|下跌|回落|递增)"
    "(?!空间|目标|任务|计划|预期|要求)"
)
# 以年均12%的速度递增
PACE = re.compile("以(?:年均|平均|每年)?$")
PACED = re.compile(
    "的(?:平均|年均)?(?:速度|幅度|比例)(?:[逐每]年|快速|稳步|持续|不断)?(?:递[增减]|增[长加]|上[升涨]|下降|减少|扩大)"
)
# What is ruled, or how it is reckoned, is no name of what grows: 规定每年递增8%, 可比增长9%
RULING = frozenset("规定 约定 要求 明确 承诺 可比 名义".split())
# 为4万名教师提高了津贴标准，人均|提高
RAISED = re.compile(
    "(?:提高|增加|上调|调高|降低|减少|下调|调整)了?([^，。；、0-9]{2,14})，"
    "(?:[每年月]|[人户]均|平均|同比|共计?)*(?:提高|增[加长]|上[调涨]|下[调降]|降低|减少)了?约?$"
)
# 拉动规上工业增长|2.3个百分点: what grows by it is another's
DRIVEN = re.compile(
    "((?:拉动|带动|推动|支撑|拉低|下拉|促进)[^，。；：0-9]{0,14}?(?:增长|增速|上涨|上升|下降|回升|增加))了?$"
)
REACH = 30  # letters
SHORT_OF = 20  # letters of what is driven
GAINED = re.compile("(?:[比较][^，。；]{2,8})?(?:[增减][收支])")


def more(frame: Frame) -> Metric | None:
    """`工资5000元，比在外打工少1000元`, `旅客31万人次，比去年多发送4万人次`: how much more or less of the same."""
    words = (frame.text, frame.begin, frame.quantity.span[0])
    if APART.fullmatch(frame.text, frame.begin, frame.quantity.span[0]):  # 两县相差39万人
        return carried(frame) if frame.earlier else None
    done = MORE_DONE.match(*words) if frame.earlier else None
    if frame.right.phrase or not (done or MORE.fullmatch(*words)):
        return None
    if frame.last and frame.last.rule in SHARED and frame.quantity.unit in DIFFERENCES:  # 游客占46%，比去年高了一倍
        return frame.carry(frame.last, "growth_of_previous")
    return carried(frame)


def beyond(frame: Frame) -> Metric | None:
    """`修复30万亩，超出年度任务25%`: how far it is from what was aimed at, or from others."""
    found = BEYOND.fullmatch(frame.text, frame.begin, frame.quantity.span[0]) if frame.earlier else None
    share = frame.quantity.unit == "个百分点" or (frame.quantity.unit == "%" and found and found[0].endswith(AIMED))
    if not (found and share):
        return None
    since = subject_before(frame) if frame.clause_before >= frame.earlier[-1].span[1] else None
    of = since if since and frame.text[slice(*since)] in particles().parts else None
    told = carried(frame)
    if of and told:  # 增幅居全省首位，高于全国3个百分点
        pace = frame.text[slice(*of)]
        return frame.carry(told, "growth", "" if told.name.endswith(pace) else pace)
    return frame.name(of, "growth") or told


def recovered(frame: Frame) -> Metric | None:
    """`客流恢复至2019年同期的九成`: of what it was before."""
    if frame.quantity.unit not in DIFFERENCES or frame.right.phrase:
        return None
    start = frame.begin
    back = RECOVERED.search(frame.text, start, frame.quantity.span[0])
    if back is None or not ("的" in back[0] or back.start() == start):
        return None
    if back["level"] and frame.quantity.unit != "%":  # but 是去年同期的6倍
        return None
    return frame.name(before(frame.text, start, back.start()).phrase, "growth") or carried(frame)


def driven(frame: Frame) -> Metric | None:
    """`增加值增长12%，拉动规上工业增长2个百分点`: how much grows by it of what is another's."""
    if frame.quantity.unit != "个百分点":
        return None
    values = run_of(frame)
    start, end = frame.site.clause[0], values[0].span[0]
    of = DRIVEN.search(frame.text, max(start, end - SHORT_OF), end)
    each = in_order(frame, values) if of and len(values) > 1 else None  # 甲、乙分别增长6%、8%，拉动投资增长2、4个百分点
    whose = each.name if each and each.rule in ("aligned", "growth_in_order") else ""
    return frame.metric(whose + of[1], of.span(1), "driven") if of else None


def gained(frame: Frame) -> Metric | None:
    """`收入8亿元，增收6亿元`: more receipts."""
    of = receipts(frame) if GAINED.fullmatch(frame.left.said) else None
    return frame.carry(of, "growth_of_previous")


def added(frame: Frame) -> Metric | None:
    """`市场主体53万户，较年初新增2.3万户`: so many more of what was counted before."""
    if frame.right.phrase:
        return None
    if frame.earlier and ADDED.fullmatch(frame.text, frame.begin, frame.quantity.span[0]):
        return carried(frame)
    start, end = frame.begin, frame.quantity.span[0]
    than = ADDED.search(frame.text, start, end) if frame.quantity.unit in DIFFERENCES else None
    of = before(frame.text, start, than.start()).phrase if than else None
    return frame.name(of, "growth")  # 长度较年初|新增6%


def saved(frame: Frame) -> Metric | None:
    """`临时工减少86人，年节支420万元`: money of which nothing was told before."""
    links, share = frame.left.links, frame.quantity.unit in DIFFERENCES
    if not links or links[0] not in particles().savings or links[0] == "提前" or share:
        return None
    if frame.left.said not in ("", *YEARLY) or frame.alike is not None:
        return None
    at = frame.quantity.span[0]
    return frame.metric(frame.left.said + links[0], (at - len(links[0]), at), "growth")


def growing(frame: Frame) -> Metric | None:
    """`用电量6.8%的增速居第二`, `出口遭遇两成的下滑`: of what stands before the figure, what stands behind it."""
    told = GROWING.match(frame.text, frame.quantity.span[1]) if frame.quantity.unit in DIFFERENCES else None
    if told is None or frame.left.phrase is None:
        return None
    start, end = frame.left.phrase
    named = is_attribute(frame.text, (start, end)) or frame.left.said.endswith(OF_GOODS)
    closing = None if named else frame.left.closing  # 保费收入|实现5%的增长
    subject = (start, closing[0] if closing else end)
    return frame.metric(frame.text[slice(*subject)] + (told[1] or ""), subject, "growth")


def paced(frame: Frame) -> Metric | None:
    """`游客量以年均12%的速度递增`: the pace is of what grows, not of anything called 速度."""
    begin, (start, end) = frame.begin, frame.quantity.span
    by = PACE.search(frame.text, max(begin, start - 3), start)
    if by is None or not PACED.match(frame.text, end):
        return None
    left = before(frame.text, begin, by.start())
    return carried(frame) if left.said in ("", *YEARLY) else frame.name(left.phrase, "growth")


def growth(frame: Frame) -> Metric | None:
    """`同比增长5%`: growth belongs to the indicator named before it."""
    if particles().growth.isdisjoint(frame.left.links):
        return None
    if frame.counts and frame.right.phrase:  # 预计增加2万个席位
        return None
    if raised := _raised(frame):
        return frame.name(raised, "growth")
    if frame.left.phrase is None or frame.left.said in RULING:
        return _unnamed(frame)
    start, end = frame.left.phrase
    of = frame.right.phrase if frame.right.modified else None
    if of and is_attribute(frame.text, of):  # 疫苗比去年增加了21%的采购量
        return frame.metric(frame.left.said + frame.text[slice(*of)], of, "growth")
    if frame.left.links[0] in YIELDS and not is_attribute(frame.text, frame.left.phrase):  # 40亩茶园减产一半
        return frame.metric(frame.left.said + frame.left.links[0], frame.left.phrase, "growth")
    basis = REPHRASED.fullmatch(frame.text, start - 1, end) if start > frame.start + 1 else None
    if basis:  # 花费|按可比口径比2019年
        return frame.name(before(frame.text, frame.begin, basis.start()).phrase, "growth")
    if _is_basis(frame, end):
        return carried(frame)
    mark = COMPARED.search(frame.text, start, end)
    if mark is None or (mark.end() == end and frame.left.links[-1] in particles().growth):  # 存贷比|上升
        return None
    if mark.start() - start < 2 or _is_basis(frame, mark.start()):  # 按当年价格|比上年下降4%
        return carried(frame)
    return frame.name((start, mark.start()), "growth")  # 展馆参观人次|较停业前的同期


def _unnamed(frame: Frame) -> Metric | None:
    """What grew where nothing before the verb says it: yields by themselves, else the subject before, or the last."""
    links, at = frame.left.links, frame.quantity.span[0]
    of_yield = frame.base is not None and frame.base.name.endswith(OUTPUTS)  # 总产量9万吨，比上年增产2%
    if not YIELDS.isdisjoint(links) and AVERAGE.issuperset(links) and not of_yield:
        return frame.name((at - sum(map(len, links)), at), "growth")  # 节水40立方米，增产一成
    since = None
    if not frame.earlier or frame.clause_before > frame.earlier[-1].span[1]:
        since = subject_before(frame)
    if since is None or frame.text[slice(*since)] in particles().parts:  # 总量居第二
        return carried(frame)
    return _of_subject(frame, since)


def _of_subject(frame: Frame, since: Span) -> Metric | None:
    """What grew is the subject of the clause before, or an indicator told of before, of the place that it names."""
    grown, name = frame.left.links[0], frame.text[slice(*since)]
    if grown.endswith("浮") and is_agent(name):  # 各镇可上浮，上浮超过30%
        at = frame.quantity.span[0]
        return frame.metric(f"{grown}幅度", (at - len(grown), at), "growth")
    place = may_be_place(name)
    if place and frame.text[since[1]] not in "由从受":
        return None
    shared = of_place(frame, since, "growth") if place else None  # 收入增长5%。甲县由降转升，增长2%
    pace = next((word for word in paces() if name.endswith(word)), "") if frame.quantity.unit == "%" else ""
    return shared or frame.name((since[0], since[1] - len(pace)), "growth")  # 投资降幅收窄，下降2%


def _raised(frame: Frame) -> Span | None:
    """What the clause before says was raised: 为4万名教师提高了津贴，人均|增加300元."""
    end, sentence = frame.quantity.span[0], frame.opening
    found = RAISED.search(frame.text, max(sentence, end - REACH), end)
    return found.span(1) if found and frame.quantity.dimension == "currency" else None


def _is_basis(frame: Frame, end: int) -> bool:
    """Whether what stands before `end` tells but on what basis it is compared: 扣除价格因素."""
    return bool(frame.earlier) and ON_BASIS.fullmatch(frame.text, frame.begin, end) is not None
