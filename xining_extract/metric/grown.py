"""What grew, where a difference names nothing: what was told of before it, a sum of its parts, or what had a part."""

from __future__ import annotations

import re

from ..model import Metric
from .elisions import counted_alike
from .frames import Frame
from .left import before
from .measured import SHARED

BASED = re.compile("比(?!例|重|率|赛|值)|较(?!大|小)")
NET = re.compile("净[增减]|结余")
YEARS = frozenset(("年", "个月"))
ROSE = re.compile("(?:间|来|里|内)?(?:[就已]?翻|增长|增加|提高|下降|减少|上升|上涨)了?[近约超]?")
LISTED = 3  # parts of a sum that are told in a list
RECEIPTS = ("收入", "税收", "支出", "收入决算数", "支出决算数", "收入总额", "支出总额")
PARTS = ("占比", "比重")
DIFFERENCES = frozenset("% ‰ 个百分点 倍 成".split())


def receipts(frame: Frame) -> Metric | None:
    """The receipts or the spending that the sentence told last: 收入2亿元，完成预算5亿元的四成，比上年|减收."""
    return next((metric for metric in reversed(frame.named) if metric and metric.name.endswith(RECEIPTS)), None)


def _whole_of_part(frame: Frame) -> Metric | None:
    """`资产15万亿元，占比41%，同比增长12%`: what had that part, before which it was told of."""
    whole = frame.named[-2] if len(frame.named) > 1 else None
    return whole if whole and frame.last and frame.last.name.startswith(whole.name) else None


def _listed_sum(frame: Frame) -> Metric | None:
    """What a list of three or more of its parts adds up to: 诉求900件，包括咨询500件、求助200件、投诉200件，下降8%."""
    mark = frame.text.rfind("包括", frame.opening, frame.quantity.span[0])
    parts = [quantity for quantity in frame.earlier if quantity.span[0] > mark >= 0]
    if len(parts) < LISTED:
        return None
    pairs = zip(frame.earlier, frame.named, strict=True)
    return next((metric for quantity, metric in pairs if quantity.unit == parts[0].unit), None)


def _before_years(frame: Frame) -> Metric | None:
    """`充电桩数量4年翻了两番`: what stands before the years in which it grew."""
    if not frame.earlier or frame.quantity.unit not in DIFFERENCES | {"番"}:
        return None
    first, over = frame.site.clause[0], frame.earlier[-1]
    if over.unit not in YEARS or ROSE.fullmatch(frame.text, over.span[1], frame.quantity.span[0]) is None:
        return None
    return frame.name(before(frame.text, first, over.span[0]).phrase, "growth")


def carried(frame: Frame) -> Metric | None:
    """What a difference is of: what was last given in its unit, or, of a rate of growth, the last that is no share."""
    if within := _before_years(frame):
        return within
    if len(frame.earlier) > 1 and frame.earlier[-1].span[0] > frame.site.clause[0]:
        if BASED.match(frame.text, frame.site.clause[0]) and frame.earlier[-2].dimension == frame.earlier[-1].dimension:
            return frame.carry(frame.named[-2], "growth_of_previous")  # 负荷300万千瓦，比最高的284万千瓦增长5%
    if frame.quantity.unit in DIFFERENCES and (sum_ := _listed_sum(frame)):
        return frame.carry(sum_, "growth_of_previous")
    kept = None if frame.quantity.unit in DIFFERENCES else counted_alike(frame)
    if frame.quantity.unit == "元" and frame.earlier and (frame.earlier[-1].unit or "").startswith("元/"):
        kept = frame.named[-1]  # 羊肉40元/斤，上涨3元；活鸭9元/斤，上涨1元
    net = NET.search(frame.text, frame.site.clause[0], frame.quantity.span[0])
    if kept and kept.rule == "bare_verb" and net:  # 新增8642户，注销1203户，净增7439户
        pairs = zip(reversed(frame.earlier), reversed(frame.named), strict=True)
        kept = next((m for q, m in pairs if m and q.unit == frame.quantity.unit and m.rule != "bare_verb"), kept)
    if frame.quantity.unit == "个百分点" and frame.last and frame.last.rule in SHARED:
        kept = frame.last  # 占58%，较上年提高2个百分点
    if frame.quantity.unit == "%" and frame.last and frame.last.name.endswith(PARTS):
        kept = _whole_of_part(frame)
    of = kept or frame.lasted or frame.base or frame.last
    return None if is_spent(frame, of) else frame.carry(of, "growth_of_previous")


def is_spent(frame: Frame, of: Metric | None) -> bool:
    """Whether what was told is a deed that takes money, and the figure counts things: 投资9000万元，增加300台."""
    deed = of is not None and of.rule == "bare_verb" and frame.counts
    return deed and frame.earlier != [] and frame.earlier[-1].dimension == "currency"
