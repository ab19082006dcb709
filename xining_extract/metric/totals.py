"""What a sum is of, whose parts were told before it: `小麦12万亩、玉米8万亩，合计20万亩`."""

from __future__ import annotations

from decimal import Decimal

from ..model import Metric
from ..words import cut
from .frames import MONEY, Frame

SUMMED = frozenset("共计 共 一共 总共 总计 合计 达 累计 总".split())
LEAST, LONGEST = 2, 20  # of those that are added up, and letters of their names together


def sum_of_list(frame: Frame) -> Metric | None:
    """`生活补贴1200元、保险补贴20元，累计7320元`: what closes the names of those that are added up, or those names."""
    if SUMMED.isdisjoint(frame.left.links):
        return None
    told = added = _added_up(frame)
    if not told and frame.quantity.dimension == "currency":
        pairs = zip(frame.earlier, frame.named, strict=True)
        told = [m for q, m in pairs if m and q.dimension in MONEY and q.span[0] >= frame.clause_before][-LEAST:]
    names = list(dict.fromkeys([metric.name for metric in told]))
    if len(names) < LEAST:
        return None
    words = cut(names[-1])
    closings = ("".join(words[at:]) for at in range(len(words)))
    closing = next((word for word in closings if len(word) > 1 and all(name.endswith(word) for name in names)), "")
    if not closing and added and sum(map(len, names)) < LONGEST:
        closing = "、".join(names)
    return frame.metric(closing, told[-1].span, "carried") if closing else None


def _added_up(frame: Frame) -> list[Metric]:
    """Of the figures before, those that come to this one together: 小麦12万亩、玉米8万亩，合计|20万亩."""
    whole, total, told = frame.quantity.value, Decimal(0), list[Metric]()
    for quantity, metric in zip(reversed(frame.earlier), reversed(frame.named), strict=True):
        if quantity.unit != frame.quantity.unit or quantity.value is None or metric is None:
            continue
        total, told = total + quantity.value, [metric, *told]
        if whole and len(told) >= LEAST and abs(total - whole) * 100 <= whole:
            return told
    return []
