"""What a meal costs somebody: 学生每餐12元, 60至79岁每餐8元、80岁以上的6元."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import MONEY, Frame
from .particles import counted_by

MEALS = ("/餐", "/顿")
BY_MEAL = ("每餐", "每顿", "一餐", "一顿")
# 60至79岁, 不满60岁的居民, 80岁以上老人，只需
OF_AGE = re.compile(
    "((?:[0-9]{1,2}周?岁?(?:至|到|-|—|~))?(?:不满)?[0-9]{1,3}周?岁(?:[（(]含[）)])?(?:及?以[上下])?(?:的?[^，。；：、0-9的]{1,6})?)"
    "的?[，,]?(?:只[需要]?)?$"
)
REACH = 24


def dined(frame: Frame) -> Metric | None:
    """`学生每餐12元`: the price of a meal for those before it, or for those of an age."""
    if frame.quantity.dimension not in MONEY or frame.left.closing:
        return None
    start = frame.quantity.span[0]
    paid = (quantity.span[1] for quantity in frame.earlier if quantity.dimension in MONEY)
    begin = max([frame.opening, start - REACH, *paid])
    aged = OF_AGE.search(frame.text, begin, start - frame.text.endswith(BY_MEAL, begin, start) * 2)
    by_meal = (frame.quantity.unit or "").endswith(MEALS)
    if not (by_meal or (aged and any(told and told.rule == "dined" for told in frame.named))):
        return None
    if aged:
        return frame.metric(aged[1].replace("的", "") + "每餐价格", aged.span(1), "dined")
    whose = frame.left.phrase if frame.left.said.endswith(counted_by()["位"]) else None
    return frame.metric(frame.left.said + "每餐价格", whose, "dined") if whose else None
