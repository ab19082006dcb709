"""The noun behind a figure: what is counted or done."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..model import Metric, Span
from ..words import cut, tag
from .agents import is_agent, is_place
from .durations import TERMS
from .frames import AIMS, BARE, BOUNDS, COUNTED, SHORT, Frame
from .grants import DESIGNED
from .headless import kind, of_theirs
from .indicators import of_own_value
from .kinds import of_kind
from .left import before
from .objects import PORTION
from .owners import owner_end
from .particles import counted_by, is_attribute, is_verb, particles, verb_kind
from .told import GOES_IN_FOR

SHARED_OUT = frozenset("批 批次 期 次 轮".split())
SPENDING = ("出资", "投资", "投入", "耗资", "筹资", "集资", "垫资", "斥资", "注资")
DESIGN = re.compile("[^，。；]{0,16}按照?")
SET = ("确定", "规定", "提出", "设定", "下达", "明确", "要求")
AMONG = re.compile("^[中里]|(?<![初高一二三四五六七八九十附])[中里](?:头|面)?$")
LONGEST_OWNER = 6
HAS = frozenset("有 只有 仅有 现有 共有 已有 还有 就有 设有 只".split())
MONEY = ("款", "金", "费", "资", "薪", "债")
RECORDS = ("纪录", "记录", "历史纪录", "最高纪录", "历史最高纪录")
DECISIONS = tuple("处罚 处理 决定 惩罚 处分 待遇 罚单 通知书 决定书 裁决 判罚".split())
PENALTIES = ("款", "金", "刑", "拘留", "拘役", "所得")
THERE_IS = frozenset("有 还有 另有 仍有 尚有".split())
TOWNS = ("镇", "乡", "县", "街道", "市")
DWELLERS = {"口": "人口", "户": "住户"}
TEAMS = tuple("队 组 团 团队 小组 班 班子 专班".split())
QUALIFIED = frozenset("合格 不合格 达标 不达标 优良 良好 优秀 完好 正常 异常 阳性 阴性".split())
TROUBLES, SOLVED = ("问题", "困难", "难题"), re.compile("(解决|化解|缓解|消除)(?![^，。；]*(?:解决|化解|缓解|消除))")
FINES = ("罚款", "罚金", "罚款人民币")


def object_after(frame: Frame) -> Metric | None:
    """`145所托育服务机构`: the noun phrase after the figure."""
    if frame.left.phrase and _is_unit_again(frame):
        return None if frame.right.modified else frame.name(frame.left.phrase, "object_before")
    phrase = frame.right.phrase
    if phrase is None or (phrase := of_own_value(frame, phrase)) is None:
        return None
    if plain := _passed(frame, phrase) or _spent(frame, phrase):
        return plain
    if any(speaks_of_another(frame, phrase) for speaks_of_another in NOT_COUNTED):
        return None
    for rule in UNUSUAL:
        if metric := rule(frame, phrase):
            return metric
    owner = owner_end(frame, *phrase)
    return frame.name((phrase[0], owner) if owner > 0 else phrase, "object_after")


def _is_unit_again(frame: Frame) -> bool:
    """Whether the unit only says again what stands before: 获赞36赞."""
    unit = frame.quantity.unit or "-"
    return len(unit) == 1 < len(frame.left.said) and frame.left.said.endswith(unit) and unit not in COUNTED


def _own(frame: Frame) -> Span | None:
    """The noun before the figure, unless it closes in a verb."""
    return None if frame.left.closing else frame.left.phrase


def _joined(frame: Frame) -> Span | None:
    """The noun before the figure where the one behind it is part of its name: 一年级新生|36个班."""
    left = _own(frame)
    counted = left and frame.earlier and frame.earlier[-1].span[1] == left[0]  # 6个|乡镇|23个村
    if left is None or counted or AMONG.search(frame.text, *left):
        return None
    return left if not frame.left.links or _has(frame, left) else None


def _is_part(frame: Frame, phrase: Span) -> bool:
    """`其余部分`: no noun of its own."""
    return frame.text[slice(*phrase)] == PORTION


def _is_aim(frame: Frame, phrase: Span) -> bool:
    """`建成公园12个的目标`, but `规划确定的600万千瓦的装机目标`."""
    if frame.left.said.endswith(SET) and frame.left.links[:1] == ("的",):
        return False
    leaps = frame.text[frame.start : frame.quantity.span[0]] in ("到", "至")  # 从3万元到9万元的飞跃
    return frame.right.modified and bool(frame.left.phrase or leaps) and frame.text.endswith(AIMS, *phrase)


def _is_penalty(frame: Frame, phrase: Span) -> bool:
    """`罚款1000元的处罚`, `罚款1000元处罚`."""
    said = frame.left.said
    if not said or not (frame.right.modified or said.endswith(FINES)):
        return False
    decided = frame.text.endswith(DECISIONS, *phrase) and said.endswith(PENALTIES)
    return decided or frame.text[slice(*phrase)] in DECISIONS


def _is_next_term(frame: Frame, phrase: Span) -> bool:
    """`拘役三个月缓刑四个月`."""
    return frame.quantity.dimension == "duration" and not frame.right.modified and frame.left.said.endswith(TERMS)


def _is_bounded(frame: Frame, phrase: Span) -> bool:
    """`常住老人15人以上的食堂`: of the noun before it."""
    bounded = frame.right.modified and len(frame.left.said) > 1 and not frame.left.links  # 处|5万元以下的罚款
    return bool(bounded) and frame.quantity.modifier in BOUNDS and not frame.left.closing


def _is_paid_for(frame: Frame, phrase: Span) -> bool:
    """`出资12万元修建的水池`, `街道出资36万元改造`."""
    built = frame.right.relative and frame.left.phrase and frame.quantity.dimension == "currency"
    return bool(built) or (frame.left.said.endswith(SPENDING) and is_verb(frame.text[slice(*phrase)]))


def _is_sent(frame: Frame, phrase: Span) -> bool:
    """`抽调医生20名支援`: what those do whom a verb governs."""
    left, verb, does = _own(frame), frame.left.verb, frame.text[slice(*phrase)]
    if not (frame.counts and left and verb and verb[1] <= left[0] and is_verb(does)):
        return False
    return not does.endswith(_fits(frame.quantity.unit or "-"))


def _is_what_they_do(frame: Frame, phrase: Span) -> bool:
    """`拖拉机290台下乡`, `渔船2.1万艘回港`, but `860名选手`."""
    attached = frame.left.links[:1] in (("的",), ("了",))  # 堤上的12处管涌, 编了60个提篮
    if not (frame.counts and _own(frame)) or frame.right.modified or attached or phrase[1] - phrase[0] < 2:
        return False
    does, fits = frame.text[slice(*phrase)], _fits(frame.quantity.unit or "-")
    if frame.quantity.unit == "次" and frame.left.links and is_agent(frame.left.said):  # 受害人先后10次|转账
        return False
    if _among_many(frame) or (does.endswith(fits) and not (frame.right.acting and is_verb(does))):  # 企业28家|落户
        return False
    acting = frame.right.acting and not frame.left.links  # 棉被2000床运往灾区
    return acting or tag(does) == "v" or is_verb(does) or frame.left.said.endswith(fits)


def _is_use(frame: Frame, phrase: Span) -> bool:
    """`投资300万元注册成立公司`: what a measure serves."""
    return frame.left.phrase is not None and not (frame.counts or frame.right.modified) and _serves(frame, phrase)


def _is_design(frame: Frame, phrase: Span) -> bool:
    """`按客流300万人次、起降4万架次设计`."""
    designed = frame.left.phrase is not None and frame.text[slice(*phrase)] in DESIGNED
    return designed and DESIGN.match(frame.text, *frame.site.clause) is not None


NOT_COUNTED: tuple[Callable[[Frame, Span], bool], ...] = (
    _is_part,
    _is_aim,
    _is_penalty,
    _is_next_term,
    _is_bounded,
    _is_paid_for,
    _is_sent,
    _is_what_they_do,
    _is_use,
    _is_design,
)


def _passed(frame: Frame, phrase: Span) -> Metric | None:
    """`检测45批次，40批次合格`: how many of those told before."""
    found = frame.text[slice(*phrase)]
    if frame.counts and found in QUALIFIED and frame.earlier and (of_which := kind(frame)):
        return frame.metric(f"{found}的{of_which.name}", of_which.span, "of_those")
    return None


def _record(frame: Frame, phrase: Span) -> Metric | None:
    """`客流达5万人次，刷新了去年4万人次的纪录`."""
    record = frame.right.modified and frame.text[slice(*phrase)] in RECORDS
    return frame.carry(frame.alike, "carried") if record and frame.alike else None


def _solved(frame: Frame, phrase: Span) -> Metric | None:
    """`解决3万人的出行问题`, `解决集镇3万人的用水问题`: the persons whose it is."""
    count = COUNTED.get(frame.quantity.unit or "")
    bare = frame.right.modified and frame.quantity.unit in BARE
    if count and bare and not frame.left.closing and frame.text.endswith(TROUBLES, *phrase):
        done = SOLVED.search(frame.text, frame.site.clause[0], frame.quantity.span[0])
        return frame.metric(f"{done[1] if done else ''}{frame.text[slice(*phrase)]}{count}", phrase, "object_after")
    team = frame.text.endswith(TEAMS, *phrase)  # 派出30余人的工作队
    if count and bare and frame.left.closing and not (team or is_attribute(frame.text, phrase)):
        does = frame.text[slice(*frame.left.closing)]
        noun = frame.text[slice(*phrase)]
        held = does.endswith("容纳")  # 可容纳1500人的报告厅
        return frame.metric(f"{noun}{does}{count}" if held else f"{does}{noun}{count}", phrase, "object_after")
    return None


def _spent(frame: Frame, phrase: Span) -> Metric | None:
    """`花费200元体验滑雪`: what the money went on; `投入800万元改造管网`: that it was laid out."""
    verb, said = frame.left.closing, frame.text[slice(*phrase)]
    first = cut(said)[0]
    if frame.quantity.dimension != "currency" or frame.right.modified or verb is None:
        return None
    does = frame.text[slice(*verb)]
    if does == "投入" and verb_kind(first) and first != said and not said.endswith(MONEY):
        return frame.metric(does, verb, "object_before")
    spends = does == "花费" and (is_verb(first) or tag(first) == "v")
    return frame.metric(f"{said}花费", phrase, "object_after") if spends else None


def _left_over(frame: Frame, phrase: Span) -> Metric | None:
    """`锅炉48台，只留下3台备用`, `86名学生中，有12名住校`: what those told before do, or what is done to them."""
    deed, left = frame.text[slice(*phrase)], frame.left
    has = frame.quantity.unit == "户" or not THERE_IS.isdisjoint(left.links)
    has = has or (frame.earlier != [] and frame.earlier[-1].unit == frame.quantity.unit and not left.links)
    governed = left.closing or (has and not left.phrase)
    verbal = tag(deed) == "v" or verb_kind(deed) is not None
    told = frame.earlier or "还有" in left.links  # 共30家。另外还有2家在建
    if frame.counts and told and governed and verbal and (of_which := kind(frame)):
        noun = of_which.name.rpartition("的")[2]  # 投产的加工厂
        return frame.metric(f"{deed}的{noun if len(noun) > 1 else of_which.name}", of_which.span, "of_those")
    return None


def _persons(frame: Frame, phrase: Span) -> Metric | None:
    """`全村860口人`, `供销社平均不到4个人`: 人 alone is no name."""
    if frame.text[slice(*phrase)] != "人":
        return None
    said = frame.left.said
    if dwell := DWELLERS.get(frame.quantity.unit or "-"):
        return frame.metric(dwell if frame.left.closing else said + dwell, phrase, "object_after")
    return frame.metric(f"{said}人数", phrase, "object_after") if _joined(frame) and not is_place(said) else None


def _brief(frame: Frame, phrase: Span) -> Metric | None:
    """`一年级新生36个班`: a noun of one letter belongs to the one before the figure."""
    left, said = _joined(frame) if "、" not in frame.left.said else None, frame.left.said  # 东门、西桥|3个村
    if frame.left.phrase and phrase[1] - phrase[0] == 1 and said.endswith("规模"):  # 设计规模30个班, 规模为30个班
        return frame.name(frame.left.phrase, "object_after")
    of_town = said.endswith(TOWNS) and frame.quantity.unit == "个"  # 某镇14个村
    if left and not of_town and phrase[1] - phrase[0] == 1 and left != frame.noun_before and not is_verb(cut(said)[-1]):
        return frame.metric(said + frame.text[slice(*phrase)], phrase, "object_after")
    return None


def _times(frame: Frame, phrase: Span) -> Metric | None:
    """`23次收受礼金`: how often something was done."""
    if frame.quantity.unit != "次" or not frame.right.acting or frame.left.closing:
        return None
    start, end = phrase
    stop = min(frame.later[0].span[0] if frame.later else frame.site.clause[1], start + SHORT)
    done = before(frame.text, start, stop).phrase
    return frame.metric(frame.text[start : done[1] if done else end], phrase, "object_after")


def _first_of_list(frame: Frame, phrase: Span) -> Metric | None:
    """`200元罚款、记分`, `景区提升、11个风情小镇、游轮码头等旅游项目`: up to the mark."""
    start, end = phrase
    mark = frame.text.find("、", start, end)
    fine = mark > start and frame.text.endswith(FINES, start, mark)
    item = mark > start + 1 and frame.text[frame.quantity.span[0] - 1] == "、" and "等" in frame.text[mark:end]
    return frame.name((start, mark), "object_after") if fine or item else None


def _in_parts(frame: Frame, phrase: Span) -> Metric | None:
    """`消费券分5批投放`."""
    if frame.text[frame.quantity.span[0] - 1] != "分" or frame.quantity.unit not in SHARED_OUT:
        return None
    does = frame.text[phrase[0] : (frame.right.predicate or phrase)[1]]
    return frame.metric(does + ("批次" if frame.quantity.unit == "批" else ""), phrase, "object_after")


UNUSUAL: tuple[Callable[[Frame, Span], Metric | None], ...] = (
    of_kind,
    _record,
    _solved,
    _left_over,
    of_theirs,
    _persons,
    _brief,
    _times,
    _first_of_list,
    _in_parts,
)


def _among_many(frame: Frame) -> bool:
    """Whether what stands before the figure is not what it counts: 国道等23处塌方, 消费券分5批投放."""
    return "、" in frame.left.said or not {"等", "分"}.isdisjoint(frame.left.links)


def _fits(unit: str) -> tuple[str, ...]:
    """What the nouns end on that a unit counts."""
    return counted_by().get("名" if unit == "人" else unit, ())


def _serves(frame: Frame, phrase: Span) -> bool:
    """Whether what follows a measure is a verb before another, and tells its use: 投资300万元|注册|成立公司."""
    predicate, deed = frame.right.predicate, frame.text[slice(*phrase)]
    first, *more = cut(deed)
    last = cut(frame.left.said)[-1]
    if frame.quantity.dimension == "currency" and last.endswith(MONEY) and not deed.endswith(MONEY):
        return is_verb(first) or tag(first) == "v"  # 余款8万元|约定分期支付
    if more and predicate is None and not (frame.left.closing or is_verb(last) or tag(last)):  # 土地130亩|种植果树
        named = deed.endswith(particles().attributes) or more[0] in particles().undertakings
        return (is_verb(first) or first in GOES_IN_FOR) and not named and len(more[-1]) > 1
    if predicate is None or predicate[0] != phrase[1] or not (tag(deed) == "v" or is_verb(deed)):
        return False
    return is_verb(cut(frame.text[slice(*predicate)])[0])


def _has(frame: Frame, left: Span) -> bool:
    """Whether a noun before the figure tells which: 夜班公交只有2条线, not 县里有2个站, 那年只有9个人."""
    if left[1] - left[0] > LONGEST_OWNER or not HAS.issuperset(frame.left.links) or frame.quantity.dimension != "count":
        return False
    return not is_agent(frame.left.said) and frame.text[slice(*(frame.right.phrase or left))] != "人"
