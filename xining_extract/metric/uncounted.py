"""When the noun behind a figure is not what it counts: 拖拉机290台|下乡, 公园12个的|目标, 出资12万元|修建的水池."""

from __future__ import annotations

from collections.abc import Callable

from ..model import Span
from ..words import cut
from .durations import TERMS
from .frames import AIMS, BOUNDS, Frame
from .grants import DESIGNED
from .objects import PORTION
from .particles import counted_by, is_verb, may_be_verb, particles
from .told import GOES_IN_FOR

SET = ("确定", "规定", "提出", "设定", "下达", "明确", "要求")
MONEY = ("款", "金", "费", "资", "薪", "债")
FINES = ("罚款", "罚金", "罚款人民币")
DECISIONS = tuple("处罚 处理 决定 惩罚 处分 待遇 罚单 通知书 决定书 裁决 判罚".split())

SCENES = ("现场", "会场", "当场", "赛场", "广场", "考场")


def own(frame: Frame) -> Span | None:
    """The noun before the figure, unless it closes in a verb."""
    return None if frame.left.closing else frame.left.phrase


def _is_part(frame: Frame, phrase: Span) -> bool:
    """`其余部分`: no noun of its own."""
    return frame.text[slice(*phrase)] == PORTION


def _is_aim(frame: Frame, phrase: Span) -> bool:
    """`建成公园12个的目标`, but `规划确定的600万千瓦的装机目标`."""
    if frame.left.said.endswith(SET):
        return False
    leaps = frame.text[frame.start : frame.quantity.span[0]] in ("到", "至")  # 从3万元到9万元的飞跃
    return frame.right.modified and bool(frame.left.phrase or leaps) and frame.text.endswith(AIMS, *phrase)


def _is_penalty(frame: Frame, phrase: Span) -> bool:
    """`罚款1000元的处罚`."""
    return frame.right.modified and frame.left.said != "" and frame.text.endswith(DECISIONS, *phrase)


def _is_next_term(frame: Frame, phrase: Span) -> bool:
    """`拘役三个月缓刑四个月`."""
    return frame.quantity.dimension == "duration" and not frame.right.modified and frame.left.said.endswith(TERMS)


def _is_bounded(frame: Frame, phrase: Span) -> bool:
    """`常住老人15人以上的食堂`: of the noun before it."""
    bounded = frame.right.modified and len(frame.left.said) > 1 and not frame.left.links  # 处|5万元以下的罚款
    return bool(bounded) and frame.quantity.modifier in BOUNDS and not frame.left.closing


def _is_paid_for(frame: Frame, phrase: Span) -> bool:
    """`出资12万元修建的水池`."""
    return frame.right.relative and frame.left.phrase is not None and frame.quantity.dimension == "currency"


def _is_sent(frame: Frame, phrase: Span) -> bool:
    """`抽调医生20名支援`: what those do whom a verb governs."""
    left, verb, does = own(frame), frame.left.verb, frame.text[slice(*phrase)]
    if not (frame.counts and left and verb and is_verb(does)):
        return False
    return not does.endswith(_fits(frame.quantity.unit or "-"))


def _is_what_they_do(frame: Frame, phrase: Span) -> bool:
    """`拖拉机290台下乡`, `渔船2.1万艘回港`, but `860名选手`."""
    attached = frame.left.links[:1] in (("的",), ("了",))  # 堤上的12处管涌, 编了60个提篮
    if not (frame.counts and own(frame)) or attached or phrase[1] - phrase[0] < 2:
        return False
    does, fits = frame.text[slice(*phrase)], _fits(frame.quantity.unit or "-")
    if "有" in frame.left.links and frame.left.said.endswith(SCENES):  # 现场有36处坑槽
        return False
    if frame.quantity.unit == "次" and frame.left.links:  # 受害人先后10次|转账
        return False
    if _among_many(frame) or (does.endswith(fits) and not (frame.right.acting and is_verb(does))):  # 企业28家|落户
        return False
    acting = frame.right.acting and not frame.left.links  # 棉被2000床运往灾区
    return acting or frame.left.said.endswith(fits)


def _is_use(frame: Frame, phrase: Span) -> bool:
    """`投资300万元注册成立公司`: what a measure serves."""
    return frame.left.phrase is not None and not (frame.counts or frame.right.modified) and _serves(frame, phrase)


def _is_design(frame: Frame, phrase: Span) -> bool:
    """`按客流300万人次、起降4万架次设计`."""
    return frame.left.phrase is not None and frame.text[slice(*phrase)] in DESIGNED


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


def _among_many(frame: Frame) -> bool:
    """Whether what stands before the figure is not what it counts: 国道等23处塌方, 消费券分5批投放."""
    return "、" in frame.left.said or not {"等", "分"}.isdisjoint(frame.left.links)


def _fits(unit: str) -> tuple[str, ...]:
    """What the nouns end on that a unit counts."""
    return counted_by().get(unit, ())


def _serves(frame: Frame, phrase: Span) -> bool:
    """Whether what follows a measure is a verb before another, and tells its use: 投资300万元|注册|成立公司."""
    predicate, deed = frame.right.predicate, frame.text[slice(*phrase)]
    first, *more = cut(deed)
    last = cut(frame.left.said)[-1]
    if frame.quantity.dimension == "currency" and last.endswith(MONEY) and not deed.endswith(MONEY):
        return may_be_verb(first)  # 余款8万元|约定分期支付
    if more and predicate is None and not frame.left.closing:  # 土地130亩|种植果树
        named = len(more[-1]) == 1 or more[0] in particles().undertakings
        return (is_verb(first) or first in GOES_IN_FOR) and not named
    if predicate is None or not may_be_verb(deed):
        return False
    return is_verb(cut(frame.text[slice(*predicate)])[0])
