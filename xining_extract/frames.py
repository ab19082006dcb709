"""The frame of a quantity: the phrases on both sides of it, its neighbours, and what was measured before it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from .model import Metric, Quantity
from .phrases import Left, Right, after, before, particles
from .story import Site

# Units that count without a noun: those counted are known by what they do. The word that then names the count.
COUNTED = {"人": "人数", "人次": "人次", "名": "人数", "位": "人数", "户": "户数", "户次": "户次"}
BARE = frozenset("人 人次 户 户次".split())  # units that no noun follows
SHARES = frozenset("% ‰".split())
NEIGHBOURS = 8  # how many quantities of the sentence a rule may look at on each side
BOUNDS = frozenset(("at_most", "at_least", "under"))
REACH = 120  # how many characters on each side are read


class Measured(msgspec.Struct, frozen=True):
    """A quantity's metric, the verb that it hangs on, and the phrases on both sides."""

    metric: Metric | None
    action: str | None
    left: Left
    right: Right


class Frame(msgspec.Struct):
    """A quantity with the phrases around it and what was measured before it."""

    site: Site
    left: Left
    right: Right
    start: int  # where the stretch before the figure begins
    last: Metric | None  # of the quantity before it, in the same sentence
    previous: Metric | None  # the last metric, in the same sentence or the one before, of what is no stretch of time
    base: Metric | None  # the last one that is neither a share nor a growth
    earlier: tuple[Quantity, ...]  # the quantities before it in its sentence
    later: tuple[Quantity, ...]  # and those after it

    @property
    def text(self) -> str:
        return self.site.story.text

    @property
    def quantity(self) -> Quantity:
        return self.site.quantity

    @property
    def clause_before(self) -> int:
        """Where the clause before begins, or this one where it is the sentence's first."""
        clauses = self.site.sentences[self.site.sentence].clauses
        here = clauses.index(self.site.clause)
        return clauses[max(0, here - 1)][0]

    @property
    def counts(self) -> bool:
        """Whether the unit is a classifier or none, so that a noun after the figure is what is counted."""
        return counts(self.quantity)


def counts(quantity: Quantity) -> bool:
    """Whether a quantity counts things, rather than measuring or relating them."""
    return quantity.dimension in (None, "count") and quantity.unit not in SHARES


def frame_of(sites: Sequence[Site], index: int, measured: Sequence[Measured]) -> Frame:
    """The frame of the quantity at `index`; `measured` holds what those before it measure."""
    site = sites[index]
    text, (start, end), quantity = site.story.text, site.clause, site.quantity
    earlier = [s.quantity for s in sites[max(0, index - NEIGHBOURS) : index] if s.sentence == site.sentence]
    later = [s.quantity for s in sites[index + 1 : index + 1 + NEIGHBOURS] if s.sentence == site.sentence]
    if earlier:
        start = min(max(start, earlier[-1].span[1]), quantity.span[0])
    start = max(start, quantity.span[0] - REACH)
    right_from, right_to = quantity.span[1], min(end, quantity.span[1] + REACH)
    if later and later[0].span[0] == right_from:  # 1万户3万人受灾: two figures, one noun
        right_from, right_to = later[0].span[1], min(max(end, later[0].span[1]), later[0].span[1] + REACH)
    elif later:
        right_to = max(min(right_to, later[0].span[0]), right_from)
    left = before(text, start, quantity.span[0])
    if quantity.modifier in BOUNDS and not quantity.text[0].isdigit():  # 不超过2.9个: the bound is the link
        left = msgspec.structs.replace(left, gives_value=True)
    counted = quantity.unit not in COUNTED and counts(quantity)
    return Frame(
        site,
        left,
        after(text, right_from, right_to, counted=counted, governed=counted and _governs(text, left), bare=quantity.unit in BARE),
        start,
        measured[index - 1].metric if earlier else None,
        _last(sites, index, measured, ()),
        _last(sites, index, measured, ("share", "share_of_those")),
        tuple(earlier),
        tuple(later),
    )


def _governs(text: str, left: Left) -> bool:
    """Whether a verb stands right before the figure and has it as its object: not `支持9家企业申报`."""
    if left.verb is None or left.gives_value or not left.closing:
        return False
    return text[slice(*left.verb)] not in particles().causatives


def _last(sites: Sequence[Site], index: int, measured: Sequence[Measured], but: tuple[str, ...]) -> Metric | None:
    """The last metric, of this sentence or the one before, that no rule of `but` named; never that of a duration."""
    for other in range(index - 1, max(-1, index - 1 - NEIGHBOURS), -1):
        if sites[index].sentence - sites[other].sentence > 1:
            return None
        metric = measured[other].metric
        if metric and metric.rule not in but and sites[other].quantity.dimension != "duration":
            return metric
    return None
