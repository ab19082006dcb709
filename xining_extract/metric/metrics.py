"""What a quantity measures: one rule after another reads the words around it, until one knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

import msgspec

from ..model import Metric
from ..page.story import Site
from ..words import cut
from .agents import is_agent, is_place, may_be_place
from .ahead import named_next
from .alignment import given_of_list, item_of, noun_of_list
from .attributes import attribute, produced
from .awaited import awaited
from .bare import bare_verb
from .behind import object_after
from .brackets import bracketed, share_of_bracket, whole_in_bracket
from .carried import carried, of_another
from .dealings import dealt
from .done import carried_out, done_to, how_often, ordered, records, sold
from .durations import lasting, needed, spent, time_taken, took
from .elisions import bare, whole
from .extents import dimension, discount, distance, proportion, rained, ranked, walked
from .extremes import extreme, finished, placed
from .farming import sown, yielded
from .frames import Frame, frame_of
from .goods import of_goods_listed, traded_with
from .grants import given
from .growth import added, beyond, driven, gained, growing, growth, more, paced, recovered, saved
from .headless import headless, rated, who_meet
from .indicators import announced_for, excepted, inherited, of_place, part_grown, shared_by
from .inhabitants import in_need, inhabitants, likened, located
from .labels import of_aspect, of_each
from .levels import aimed, compared, from_level, to_level
from .matches import scored
from .meals import dined
from .measured import Measured, told_in
from .members import case_of, chosen_member, members_of
from .nearby import nearest, summed
from .nounless import with_noun
from .objects import object_before
from .order import former_or_latter, growth_in_order
from .owners import OWNERS
from .particles import is_attribute, particles
from .plausible import names_something
from .portions import fulfilled, goal_itself, granted, of_part, share_of_those
from .prices import by_piece, exchanged, priced
from .recalled import recounted
from .share import share, share_whole, shares_in_order
from .sums import (
    bought,
    founded,
    handed_out,
    handed_over,
    invested,
    left_over,
    let_off,
    owned,
    to_whom,
    told_to_be,
    unpaid,
)
from .those import came, of_those, those_who, together, toll, who_gained, who_served
from .told import told_before
from .topmost import topmost
from .unnamed import elided_subject, foremost_paid, reached, received, remaining, restated
from .values import indicator, item, of_kinds
from .whom import governing, several

COMPARED = re.compile("^(?:[周月年]?[同环]比|(?:[0-9一二两三四五六七八九十]+年)?(?:年均|平均|累计))(?=..)")  # 同比|涨幅
PLACES = frozenset(("aligned", "growth"))  # rules that may name a place, of which alone the text tells the figure
ON_BASIS = ("同比", "环比")
ADDED_VALUE = "增加值"
SHARE = frozenset("比重 占比 比例".split())
Rule = Callable[[Frame], Metric | None]


def measure(sites: Sequence[Site]) -> list[Measured]:
    """Name what each quantity of an article measures; `sites` in the order of the text."""
    measured: list[Measured] = []
    told = told_in(sites)
    for index, site in enumerate(sites):
        frame = frame_of(sites, index, measured, told[site.sentence])
        metric = _measured(frame)
        if metric and (COMPARED.sub("", metric.name) in particles().parts or metric.name == ADDED_VALUE):
            metric = _of_whole(frame, metric)
        metric = with_noun(frame, metric) if metric else None
        measured.append(Measured(metric, _action(frame), frame.left, frame.right))
    return measured


def _of_whole(frame: Frame, part: Metric) -> Metric:
    """An indicator that is nothing without what it is of, named with that: 增加值增长3.1%，增速提高0.6个百分点."""
    told, part = part, msgspec.structs.replace(part, name=COMPARED.sub("", part.name))
    if part.name == ADDED_VALUE:  # 工业增加值增长5%，其中9月份增加值增长8%
        base = frame.base
        return msgspec.structs.replace(part, name=base.name) if base and base.name.endswith(ADDED_VALUE) else part
    of = bare(whole(frame, part), part.name)
    if part.name in SHARE and frame.last and frame.last.rule == "share":  # 占总值的六成，比重提升1个百分点
        return msgspec.structs.replace(part, name=frame.last.name)
    if not of and not told.name.startswith(ON_BASIS):  # 高于全国5.2%的平均增速
        return told
    return msgspec.structs.replace(part, name=of if of.endswith(part.name) else of + part.name)


def _measured(frame: Frame) -> Metric | None:
    """What the first rule says that names something; if none does, what stands nearest, or what the first says."""
    unlikely: Metric | None = None
    for rule in _asked_of(frame.quantity.dimension, frame.counts):
        if metric := rule(frame):
            place = metric.rule in PLACES and is_place(metric.name)
            if place or _is_counted(frame, metric) or names_something(metric.name):
                return metric
            unlikely = unlikely or metric
    return nearest(frame) or awaited(frame) or unlikely


def _is_counted(frame: Frame, metric: Metric) -> bool:
    """Whether a noun of one letter is counted, which alone may say nothing: 涉及14个省, 14省受灾, 摆出150个摊."""
    if metric.rule in ("ranked", "topmost"):
        return True
    if not frame.counts or metric.rule != "object_after":
        return False
    closes = len(metric.name) == 1 and not frame.text[metric.span[1] : metric.span[1] + 1].isalnum()
    return closes or metric.name in OWNERS


def _action(frame: Frame) -> str | None:
    """The verb that governs the figure, of the lexicon."""
    verb = frame.left.verb
    return frame.text[verb[0] : verb[1]] if verb else None


COMPARISONS = frozenset("同比 环比 同 环".split())


def aligned(frame: Frame) -> Metric | None:
    """`A、B和C分别达7份、56份和24份`: the item of the value's place."""
    item = item_of(frame)
    if item is None:
        return None
    if item[1] in COMPARISONS:  # 旅游收入同比、环比分别增长8%、1%
        return frame.carry(frame.last, "aligned")
    if noun := noun_of_list(frame):
        return frame.metric(frame.text[slice(*item[0])] + noun, item[0], "aligned")
    shared = of_place(frame, item[0], "aligned") if may_be_place(item[1]) else None  # 收入增长8%。甲县、乙县分别增长
    shared = shared or shared_by(frame, item) or announced_for(frame, item)
    of = frame.alike.name if frame.alike and is_agent(item[1]) else ""  # 甲局执行率为60%，乙局、丙局分别…
    rate = cut(of)[-1] if of.endswith("率") else of_goods_listed(frame, item) or traded_with(frame, item[0])
    name = given_of_list(frame, item[1])
    if not (shared or rate) and name == frame.text[slice(*item[0])] and not is_attribute(frame.text, item[0]):
        shared = part_grown(frame, item[0])
    return shared or frame.metric(name + rate, item[0], "aligned")


RULES: tuple[Rule, ...] = (
    named_next,
    former_or_latter,
    scored,
    aligned,
    topmost,
    of_kinds,
    chosen_member,
    members_of,
    compared,
    from_level,
    to_level,
    share_of_bracket,
    whole_in_bracket,
    growth_in_order,
    aimed,
    dimension,
    proportion,
    distance,
    walked,
    who_meet,
    headless,
    rated,
    shares_in_order,
    share_whole,
    goal_itself,
    fulfilled,
    discount,
    excepted,
    driven,
    more,
    beyond,
    recovered,
    gained,
    added,
    saved,
    growing,
    paced,
    growth,
    share,
    foremost_paid,
    finished,
    took,
    let_off,
    founded,
    yielded,
    sown,
    handed_out,
    exchanged,
    dealt,
    to_whom,
    told_to_be,
    bought,
    left_over,
    unpaid,
    owned,
    needed,
    spent,
    lasting,
    time_taken,
    given,
    produced,
    attribute,
    extreme,
    placed,
    item,
    of_aspect,
    of_each,
    inherited,
    granted,
    of_part,
    share_of_those,
    invested,
    handed_over,
    received,
    indicator,
    of_those,
    remaining,
    restated,
    reached,
    in_need,
    ranked,
    several,
    toll,
    together,
    records,
    who_served,
    object_after,
    carried_out,
    inhabitants,
    those_who,
    who_gained,
    how_often,
    ordered,
    sold,
    came,
    done_to,
    likened,
    dined,
    priced,
    located,
    told_before,
    case_of,
    rained,
    object_before,
    bracketed,
    of_another,
    bare_verb,
    governing,
    summed,
    by_piece,
    recounted,
    elided_subject,
    carried,
)

# What alone some rules speak of: what counts, what counts nothing, or figures of one dimension.
ONLY: dict[str | bool, tuple[Rule, ...]] = {
    True: (
        *(members_of, of_those, restated, reached, in_need, several, toll, together, records, inhabitants, those_who),
        *(who_gained, who_served, ordered),
        *(came, likened, located),
    ),
    False: (of_kinds, told_to_be, given, extreme, of_aspect),
    "ratio": (
        *(scored, aimed, share_of_bracket, shares_in_order, fulfilled, discount, driven, beyond, granted, of_part),
        share_of_those,
    ),
    "currency": (let_off, exchanged, founded, handed_out, to_whom, bought, left_over, unpaid),
    "duration": (took, needed, spent, lasting, time_taken),
    "length": (distance, walked, rained),
    "mass": (yielded,),
    "area": (sown,),
}


@cache
def _asked_of(dimension: str | None, counts: bool) -> tuple[Rule, ...]:
    """The rules that may speak of such figures, in their order."""
    others = {rule for kind, rules in ONLY.items() if kind not in (dimension, counts) for rule in rules}
    return tuple([rule for rule in RULES if rule not in others])
