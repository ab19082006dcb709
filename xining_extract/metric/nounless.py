"""A name that is nothing but a deed or a place, with the noun counted before: 启用考场25间，为60名考生启用|13间."""

from __future__ import annotations

import msgspec

from ..model import Metric
from ..words import cut
from .again import is_work
from .agents import is_agent
from .frames import COUNTED, Frame
from .measured import NEIGHBOURS
from .particles import counted_by
from .recalled import recalled
from .told import TIMES, is_deed

NOUNS = frozenset(("object_before", "object_after"))


def with_noun(frame: Frame, metric: Metric) -> Metric:
    """The metric with what is counted, where its name has no noun and the unit counts one that was told before."""
    unit = frame.quantity.unit or ""
    if not frame.counts or unit not in counted_by() or unit in COUNTED or unit in TIMES or not _is_nounless(metric):
        return metric
    noun = _counted_before(frame) or recalled(frame)
    return msgspec.structs.replace(metric, name=metric.name + noun) if noun and noun not in metric.name else metric


def _is_nounless(metric: Metric) -> bool:
    """Whether a name is a deed, with nothing but for whom or where it is done, or a place that was told of."""
    if metric.rule == "elided_subject":
        return is_agent(metric.name)
    if metric.rule != "object_before":
        return False
    *whom, deed = cut(metric.name)
    of = "".join(whom)
    return is_work(deed) and is_deed(deed) and (not of or is_agent(of) or of.endswith(counted_by()["名"]))


def _counted_before(frame: Frame) -> str:
    """The noun that the text counts by this unit just before: of the same deed, or one that the unit is for; or ""."""
    ends, does = counted_by()[frame.quantity.unit or ""], frame.left.closing
    deed, found, own = frame.text[slice(*does)] if does else "-", "", frame.quantity.value or 0
    for index in range(frame.index - 1, max(-1, frame.index - 1 - NEIGHBOURS), -1):
        told, metric, quantity = frame.measured[index], frame.measured[index].metric, frame.sites[index].quantity
        if quantity.unit != frame.quantity.unit or metric is None or metric.rule not in NOUNS:
            continue
        if metric.name == metric.text and (told.action == deed or metric.text.endswith(ends)):
            if (quantity.value or own) >= own:  # 学校48所，其中高中5所。城区新建|14所: of the whole
                return metric.name
            found = found or metric.name
    return found
