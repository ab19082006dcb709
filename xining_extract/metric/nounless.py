"""A name that is nothing but a deed or a place, with the noun counted before: 启用考场25间，为60名考生启用|13间."""

from __future__ import annotations

from functools import cache

import msgspec

from ..model import Metric
from ..words import cut
from .again import CASES, JUDGED, WORKS, is_work, object_of_deed
from .agents import is_agent
from .frames import COUNTED, Frame
from .measured import NEIGHBOURS
from .particles import actions, counted_by
from .recalled import recalled
from .told import TIMES, is_deed

HOW = frozenset("不 柔性 全职 线上 线下 公开 定向 集中 路内 路外 校园 社会 免费 新 再 联合 自主".split())
NOUNS = frozenset(("object_before", "object_after"))


def with_noun(frame: Frame, metric: Metric) -> Metric:
    """The metric with what is counted, where its name has no noun and the unit counts one that was told before."""
    unit = frame.quantity.unit or ""
    if not frame.counts or not unit or unit in TIMES or not _is_nounless(metric, counted_by().get(unit, ("-",))):
        return metric
    if metric.name.endswith(counted_by().get(unit, ("-",))) or _is_listed(frame):
        return metric
    known = unit in counted_by() and unit not in COUNTED
    noun = (_counted_before(frame) or recalled(frame) if known else "") or _of_whole(frame, cut(metric.name)[-1])
    return msgspec.structs.replace(metric, name=metric.name + noun) if noun and noun not in metric.name else metric


def _is_listed(frame: Frame) -> bool:
    """Whether the figure before counts a deed by the same unit, that has no noun either: 抢险救援60起，社会救助36起."""
    last = frame.last
    if last is None or last.rule != "object_before" or frame.earlier[-1].unit != frame.quantity.unit:
        return False
    return last.name == last.text and is_deed(cut(last.name)[-1])


def _is_nounless(metric: Metric, ends: tuple[str, ...]) -> bool:
    """Whether a name is a deed, with nothing but for whom or where it is done, or a place that was told of."""
    if metric.rule == "elided_subject":
        return is_agent(metric.name)
    if metric.rule != "object_before":
        return False
    *whom, deed = cut(metric.name)
    of = "".join(whom)
    if deed in CASES or not is_deed(deed) or not (deed in _deeds() or is_work(deed)):
        return False
    if of.endswith(ends):  # 供水站改造36处；充电站改造12座
        return False
    return not of or is_agent(of) or of in HOW or of.endswith(counted_by()["名"])


def _of_whole(frame: Frame, deed: str) -> str:
    """The noun of which a part is told in the same sentence, by what was done to it: 公园45个，其中东河区建成12个."""
    if deed not in _deeds():
        return ""
    pairs = zip(reversed(frame.earlier), reversed(frame.named), strict=True)
    unit, own = frame.quantity.unit, frame.quantity.value or 0
    wholes = (metric for told, metric in pairs if metric and told.unit == unit and (told.value or 0) > own)
    of = next((metric for metric in wholes if metric.rule in NOUNS), None)
    noun = object_of_deed(of.name) if of else ""
    return "" if noun and is_work(cut(noun)[-1]) else noun


@cache
def _deeds() -> frozenset[str]:
    """The verbs that tell what was done to those counted, and are no sort of them: 改造, not 投诉."""
    return actions()["raised"] | actions()["dealing"] | frozenset(WORKS) | JUDGED


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
