"""What the figures before one measure, and which of them it may go on with."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from ..model import Metric, Quantity
from ..page.story import Site
from .left import Left
from .right import Right

SHARED = frozenset(("share", "share_of_those", "share_whole", "fulfilled"))
SMALL = frozenset((None, "count", "duration", "mass", "area"))  # a measure of one: 一斤卖10元, 一亩地
NEIGHBOURS = 14  # how many quantities of the sentence a rule may look at on each side
BOTH = re.compile("(?:数据|指标|数字|数值)(?:[均都也较比]|分别|同比|环比)")  # 两项|数据较上年分别增长: it points back
OPENING, CLOSING = re.compile("[（(]"), re.compile("[）)]")


class Measured(msgspec.Struct, frozen=True, gc=False):
    """A quantity's metric, the verb that it hangs on, and the phrases on both sides."""

    metric: Metric | None
    action: str | None
    left: Left
    right: Right


def last_before(sites: Sequence[Site], index: int, measured: Sequence[Measured]) -> tuple[Metric | None, Metric | None]:
    """The last metric, of this sentence or the one before, and the last that is no share.

    That of a duration goes on to another duration alone: 工期46天，缩短8天.
    """
    here, previous, lasts = sites[index].sentence, None, sites[index].quantity.dimension == "duration"
    for other in range(index - 1, max(-1, index - 1 - NEIGHBOURS), -1):
        if here - sites[other].sentence > 1:
            break
        quantity, metric = sites[other].quantity, measured[other].metric
        aside = in_bracket(sites[index].story.text, quantity.span[1], sites[index].quantity.span[0])
        if aside or _is_article(quantity):
            continue
        rate = other == index - 1 and sites[index].quantity.dimension == "ratio"  # 办案周期46天，同比增长5%
        lasts_long = rate and metric is not None and metric.rule == "indicator" and len(metric.name) > 2
        if metric and (lasts or lasts_long or quantity.dimension != "duration"):
            previous = previous or metric
            if metric.rule not in SHARED:
                return previous, metric
    return previous, None


def last_alike(sites: Sequence[Site], index: int, measured: Sequence[Measured]) -> Metric | None:
    """The last metric of the same unit, of this sentence or the one before."""
    here, unit = sites[index].sentence, _kind_of_unit(sites[index].quantity)
    for other in range(index - 1, max(-1, index - 1 - NEIGHBOURS), -1):
        if here - sites[other].sentence > 1:
            break
        quantity = sites[other].quantity
        if _kind_of_unit(quantity) != unit or (metric := measured[other].metric) is None:
            continue
        if not in_bracket(sites[index].story.text, quantity.span[1], sites[index].quantity.span[0]):
            return metric
    return None


def told_in(sites: Sequence[Site]) -> dict[int, list[int]]:
    """Sentence → where its quantities stand among all, those left out that are mere articles."""
    told: dict[int, list[int]] = {}
    for index, site in enumerate(sites):
        places = told.setdefault(site.sentence, [])
        if not (_is_article(site.quantity) or BOTH.match(site.story.text, site.quantity.span[1])):
            places.append(index)
    return told


def in_bracket(text: str, start: int, end: int) -> bool:
    """Whether a bracket closes between two places that opened before them: 4万箱（其中外贸1万箱），增长5%."""
    close = CLOSING.search(text, start, end)
    return close is not None and OPENING.search(text, start, close.start()) is None


def _is_article(quantity: Quantity) -> bool:
    """Whether a count is no more than an article, through which one reads: 一亩地抽水就得花140元."""
    if not quantity.text.startswith("一") or quantity.value != 1 or quantity.modifier != "exact":
        return False
    return quantity.dimension in SMALL and len(quantity.text) < 4


def _kind_of_unit(quantity: Quantity) -> str:
    """The unit without what it is a rate of; points are of percent."""
    unit = (quantity.unit or "").partition("/")[0]
    return "%" if unit == "个百分点" else unit
