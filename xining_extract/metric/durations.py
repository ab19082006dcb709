"""How long something takes or lasts: 8小时内修复, 连续缴存满3个月."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame
from .particles import is_attribute, is_verb
from .right import after
from .stretches import AGES

MUST = re.compile("(?:[须应将要需会可于在]|连续)+$")  # before a time within which something is done
MUST_DO = re.compile("^(?:必须|应当|须|应|要|一般)")
ANOTHER = re.compile("、[^，。；、：]{1,8}")  # 城区45分钟|、农村|90分钟


def time_taken(frame: Frame) -> Metric | None:
    """`一般故障8小时内修复`: the time that something takes."""
    if frame.quantity.dimension != "duration" or frame.right.modified:
        return None
    text, right = frame.text, frame.right
    if (last := _list_end(frame)) > frame.quantity.span[1]:  # 城区45分钟、农村90分钟内到达
        right = after(text, last, frame.site.clause[1])
    does = right.phrase or right.predicate
    if right.phrase and not is_verb(text[max(right.phrase[1] - 2, right.phrase[0]) : right.phrase[1]]):
        return None
    doing = MUST_DO.sub("", frame.doing(does)).rstrip("、").removesuffix("了").removeprefix("为")
    if not does or not doing:
        return None
    subject = MUST.sub("", frame.left.said)
    return frame.metric(f"{subject}{doing}时间", does, "time_taken")


def _list_end(frame: Frame) -> int:
    """The end of the last of the times, each of another place or kind, that one deed closes."""
    end = frame.quantity.span[1]
    for other in frame.later:
        if other.dimension != "duration" or not ANOTHER.fullmatch(frame.text, end, other.span[0]):
            break
        end = other.span[1]
    return end


def lasting(frame: Frame) -> Metric | None:
    """`连续缴存满3个月`: how long something is done."""
    left = frame.left
    if frame.quantity.dimension != "duration" or frame.quantity.unit in AGES or frame.right.phrase:
        return None
    if left.phrase is None or not (left.closing or "满" in left.links or left.links[:1] == ("了",)):
        return None
    if is_attribute(frame.text, left.phrase):  # 总工期缩短了4个月
        return frame.name(left.phrase, "lasting")
    return frame.metric(f"{left.said}时间", left.phrase, "lasting")
