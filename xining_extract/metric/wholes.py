"""A whole whose figure a bracket tells, and the share of it: `占年度任务（1026台）的55.75%`."""

from __future__ import annotations

import re

from ..model import Metric
from .alignment import run_of
from .frames import SHARES, Frame
from .order import in_order
from .share import PLANS, shared_out

WHOLE = "(?:占(?!地|用|有|比)了?|完成|达到?|为|是|相当于)((?![0-9])[^，。；：、（）()占]{2,16})[（(]"
OPEN = re.compile(WHOLE + "[^（）()，。；]{0,40}$")
CLOSED = re.compile(WHOLE + "[^（）()，。；]{1,40}[）)]的(?:[0-9.]+%[、和])*$")
PLAN = re.compile("|".join(PLANS))
OF = re.compile("[^（）()，。；]{0,40}[）)]的[约近超]?[0-9]")
REACH = 80  # letters


def whole_in_bracket(frame: Frame) -> Metric | None:
    """`占年度任务（1026台）的55%`: the figure in the bracket; of several, each of what stands in its place before."""
    start, end = frame.quantity.span
    begin = max(frame.site.sentences[frame.site.sentence].start, start - REACH)
    whole = OPEN.search(frame.text, begin, start) if OF.match(frame.text, end) else None
    return frame.metric(_of(frame) + whole[1], whole.span(1), "share_whole") if whole else None


def share_of_bracket(frame: Frame) -> Metric | None:
    """`占年度任务（1026台）的55%`: the share."""
    if frame.quantity.unit not in SHARES:
        return None
    start = frame.quantity.span[0]
    begin = max(frame.site.sentences[frame.site.sentence].start, start - REACH)
    whole = CLOSED.search(frame.text, begin, start)
    if whole is None:
        return None
    if PLAN.search(whole[1]):
        return frame.metric(f"{_of(frame, whole[1])}完成{whole[1]}比例", whole.span(1), "fulfilled")
    return frame.metric(f"{_of(frame, whole[1])}占{whole[1]}比重", whole.span(1), "share")


def _of(frame: Frame, whole: str = "") -> str:
    """What is part of the whole: what was told of before, of a list that in the figure's place."""
    values = run_of(frame)
    if len(values) > 1:
        of = in_order(frame, values)
        return of.name.removesuffix(whole) if of else ""
    return shared_out(frame).removesuffix(whole)
