"""The indicator that is told ahead of those who have it: `新生人数分别为：一小120人，二小90人`, `营收增速方面，…`."""

from __future__ import annotations

import re

from ..context.changewords import paces
from ..model import Metric, Span
from .agents import is_agent
from .frames import Frame
from .indicators import LONGEST, aspect, indicator_of
from .left import before
from .particles import is_attribute, particles
from .stretches import REACH

EACH = re.compile("(?:(?:从|由)[大高多]到[小低少])?(?:分别|依次|各自?)(?:为|是|有|达|如下)?$")
LABEL = re.compile("(?:分别|依次|各自?)?(?:为|是|有|达|如下)?$")
OF_ALL = re.compile("^各(?:单项|分项|学校|地区|单位|部门|县区|[一-龥])(?=..)")
OTHERS = ("其他", "其余", "其它")
ITEM = re.compile("[^，。；：、0-9是为有]{2,10}，")  # of a list, before its figure
ITEM_BEFORE = re.compile("[：；][^，。；：、0-9是为有]{2,10}，$|^[^，。；：、0-9是为有]{2,10}，$")


def of_each(frame: Frame) -> Metric | None:
    """`新生人数分别为：一小120人，二小90人`: the indicator that stands before the colon, of each in the list."""
    text, left = frame.text, frame.left
    if left.phrase is None and (item := _item_before(frame)):
        return frame.metric(text[slice(*item)] + _label(frame, item[0]), item, "of_each")
    if left.phrase is None or left.verb or frame.right.phrase or is_attribute(text, left.phrase):
        return None
    start, end = frame.opening, left.phrase[0]
    mark = max(text.rfind(colon, max(start, end - REACH), end) for colon in "：:")
    label = EACH.search(text, max(start, mark - LONGEST), mark) if mark > start else None
    named = before(text, max(start, label.start() - LONGEST), label.start()).phrase if label else None
    if named is None or not is_attribute(text, named):
        return None
    indicator = OF_ALL.sub("", text[slice(*named)].rpartition("的")[2])
    indicator = indicator_of(indicator) if indicator.startswith(OTHERS) else indicator
    return frame.metric(left.said + indicator, named, "of_each")


def _item_before(frame: Frame) -> Span | None:
    """The item of a list that a comma parts from its figure: 贸易额分别是：东国，608亿元；西国，507亿元."""
    text, (start, end) = frame.text, (frame.clause_before, frame.site.clause[0])
    if frame.right.phrase or frame.left.links or ITEM.fullmatch(text, start, end) is None:
        return None
    beside = (q for q in (*frame.earlier[-1:], *frame.later[:1]) if q.unit == frame.quantity.unit)
    listed = any(ITEM_BEFORE.search(text, max(0, q.span[0] - LONGEST), q.span[0]) for q in beside)
    return (start, end - 1) if listed and ITEM_BEFORE.search(text, max(0, start - 1), end) else None


def _label(frame: Frame, end: int) -> str:
    """The indicator of all of a list, that stands before the colon behind which it begins; or ""."""
    mark = max(frame.text.rfind(colon, max(frame.opening, end - 2 * REACH), end) for colon in "：:")
    label = LABEL.search(frame.text, max(frame.opening, mark - LONGEST), mark) if mark > 0 else None
    named = before(frame.text, max(frame.opening, label.start() - LONGEST), label.start()).said if label else ""
    return indicator_of(named) if named.endswith(particles().attributes) else ""


def of_aspect(frame: Frame) -> Metric | None:
    """`营收增速方面，甲银行增长6%，乙公司下降9%`: what the sentence is about, of each of those who have it."""
    phrase, said = frame.left.phrase, frame.left.said
    if phrase is None or frame.left.verb or frame.right.phrase or is_attribute(frame.text, phrase):
        return None
    of = aspect(frame) if is_agent(said) else None
    if of is None:
        return None
    name = frame.text[slice(*of)]
    if not particles().growth.isdisjoint(frame.left.links):
        name = next((name.removesuffix(rate) for rate in paces() if name.endswith(rate)), name)
    return frame.metric(said + name, of, "of_aspect")
