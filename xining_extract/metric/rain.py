"""What fell at places that a list names alone: 全县普降小雨，东河镇21毫米、城区13毫米、其他8至11毫米."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame
from .indicators import indicator_of
from .particles import is_attribute

FALLS = frozenset(("毫米", "厘米"))
WHERE = re.compile(
    "(?:其他|其余|局部|个别|城区|市区|山区|平原|[一-龥]{1,8}(?:[县市区镇乡村州旗站]|水库|街道))(?:地区|各地|等地)?(?:最[大高])?"
)
FIRST = frozenset("的有 的是 的为 的分别有 的分别是 的包括".split())
LONGEST = 8  # letters of a place in a list
TOLD = 120  # characters before a figure in which it is told what fell
MEASURES = {"雪": "降雪量", "雨": "降雨量", "降水": "降水量"}


def rained(frame: Frame) -> Metric | None:
    """`普降小雨，东河镇21毫米、城区13毫米`: of the place, what fell."""
    if frame.quantity.unit not in FALLS or frame.right.phrase or frame.left.phrase is None:
        return None
    if listed := _listed(frame):
        return listed
    if WHERE.fullmatch(frame.left.said) is None:
        return None
    start = frame.left.phrase[0]
    told = frame.text[max(0, start - TOLD) : start]
    fell = max(MEASURES, key=told.rfind)
    return frame.metric(frame.left.said + MEASURES[fell], frame.left.phrase, "rained") if fell in told else None


def _listed(frame: Frame) -> Metric | None:
    """`雨量超过90毫米的有柳沟96毫米、石坪94毫米`: of the first that the list names, whatever it ends on."""
    last, phrase, said = frame.last, frame.left.phrase, frame.left.said
    if last is None or phrase is None or len(said) > LONGEST or frame.earlier[-1].unit != frame.quantity.unit:
        return None
    leads = frame.text[frame.earlier[-1].span[1] : phrase[0]] in FIRST and is_attribute(frame.text, last.span)
    return frame.metric(said + indicator_of(last.name), phrase, "rained") if leads else None
