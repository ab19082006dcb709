"""A name that is nothing but a deed or a place, with the noun counted before: 启用考场25间，为60名考生启用|13间."""

from __future__ import annotations

from functools import cache

import msgspec

from ..model import Metric
from ..words import cut
from .again import CASES, JUDGED, WORKS, is_work, object_of_deed
from .agents import is_agent
from .frames import COUNTED, SHARES, Frame
from .measured import NEIGHBOURS
from .particles import actions, counted_by
from .recalled import recalled
from .told import TIMES, is_deed

HOW = frozenset("不 柔性 全职 线上 线下 公开 定向 集中 路内 路外 校园 社会 免费 新 再 联合 自主".split())
NOUNS = frozenset(("object_before", "object_after"))
# Words of which none is a noun, that tell the sort of one.
SORTS = frozenset(
    "大型 中型 小型 微型 大中型 中小型 中小微 新型 重型 轻型 省级 市级 县级 区级 乡级 镇级 村级 高级 中级 初级 "
    "公办 民办 公立 私立 国有 民营 私营 内资 外资 市属 省属 县属 区属 央属 省管 市管 规上 限上 公共 公益 自有 "
    "境内 境外 省内 省外 市内 市外 县内 县外 刑事 民事 治安 老旧 重大 较大 一般 普通 专职 兼职 固定 流动 应届 往届 "
    "户用 商用".split()
)


def with_noun(frame: Frame, metric: Metric) -> Metric:
    """The metric with what is counted, where its name has no noun and the unit counts one that was told before."""
    unit = frame.quantity.unit or ""
    if metric.rule == "object_before" and unit and frame.quantity.unit not in SHARES and is_sort(metric.name):
        noun = _of_which_sort(frame)
        return msgspec.structs.replace(metric, name=metric.name + noun) if noun else metric
    if not frame.counts or not unit or unit in TIMES or not _is_nounless(metric, counted_by().get(unit, ("-",))):
        return metric
    if metric.name.endswith(counted_by().get(unit, ("-",))) or _is_listed(frame):
        return metric
    known = unit in counted_by() and unit not in COUNTED
    noun = (_counted_before(frame) or recalled(frame) if known else "") or _of_whole(frame, cut(metric.name)[-1])
    return msgspec.structs.replace(metric, name=metric.name + noun) if noun and noun not in metric.name else metric


def is_sort(name: str) -> bool:
    """Whether a word only tells which sort of something is meant: 大型, 公办."""
    graded = name[0] in "一二三四五六甲乙丙丁特" and name[1:] in ("级", "类", "等", "型")
    return graded or name in SORTS or (2 < len(name) < 6 and name.endswith(("型", "级", "性", "制")))


def _of_which_sort(frame: Frame) -> str:
    """The noun of which a sort is counted, of the whole told in the sentence by the same unit, or of another sort."""
    pairs = zip(frame.earlier, frame.named, strict=True)
    unit = frame.quantity.unit
    alike = [(q.value or 0, m.name) for q, m in pairs if q.unit == unit and m and m.rule in NOUNS]
    if not alike:
        return ""
    words = cut(object_of_deed(max(alike)[1]) or max(alike)[1])
    while len(words) > 1 and is_sort(words[0]):  # 公办学校12所，民办|8所
        del words[0]
    return "" if is_sort(words[0]) else "".join(words)


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
