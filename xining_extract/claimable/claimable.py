"""Which quantities are claims: a figure that states something, not one that only places, names or lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..context.status import is_origin
from ..metric.measured import Measured
from ..metric.particles import unclassed
from ..model import Quantity
from ..page.story import Site
from ..quantity.counting import of_people
from .distances import event_name, point_on_the_way
from .few import article_one, those_told
from .sizes import (
    FIGURE,
    class_of_size,
    ordinal,
    places_together,
    rank_of_player,
    rate_of_exchange,
    rated,
    tally,
    unit_of_price,
)
from .times import half_way, qualifying_age, served, stretch_of_time

MANY = 100  # fewer than these have a classifier
VALUE_ENDS = re.compile("[，。；、）)和与]|$")  # of a bare number: 指数为4.13、

Rule = Callable[[Site, Measured], bool]


def is_claim(site: Site, measured: Measured) -> bool:
    """Whether a quantity is a claim: no rule for its kind knows it as none."""
    return not any(rejects(site, measured) for rejects in REJECTS.get(site.quantity.dimension, ANY))


def bare_number(site: Site, measured: Measured) -> bool:
    """A number without a unit is a claim where it counts by 万 or 亿, or ends what is said in figures: 指数为4.13、."""
    quantity = site.quantity
    if quantity.unit is not None or "万" in quantity.text or "亿" in quantity.text:
        return False
    text, (start, end) = site.story.text, quantity.span
    if of_people(text, start, end) or (_of_many(quantity) and _people().match(text, end)):
        return False
    ends = VALUE_ENDS.match(text, end) or is_origin(site)
    return not (ends and FIGURE.search(quantity.text))


def _of_many(quantity: Quantity) -> bool:
    """2000多, 近300: a rough number that is too large for an age or a share."""
    return quantity.modifier != "exact" and (quantity.low or quantity.high or 0) >= MANY


@cache
def _people() -> re.Pattern[str]:
    """Behind a bare number, those whom it counts: 2000多|受灾群众."""
    return re.compile(f"[^，。；、0-9的]{{0,6}}?(?:{'|'.join(unclassed())})")


ANY: tuple[Rule, ...] = (article_one, places_together, class_of_size)
# By dimension, the rules for what has it.
REJECTS: dict[str | None, tuple[Rule, ...]] = {
    None: (*ANY, bare_number),
    "duration": (*ANY, served, stretch_of_time, qualifying_age),
    "count": (*ANY, rated, ordinal, rank_of_player, those_told),
    "count rate": (*ANY, rated),
    "currency": (*ANY, rate_of_exchange),
    "length": (*ANY, event_name, point_on_the_way),
    "mass": (*ANY, unit_of_price),
    "area": (*ANY, unit_of_price, tally),
    "volume": (*ANY, unit_of_price, tally),
    "voltage": (*ANY, rated),
    "power": (*ANY, rated),
    "temperature": (*ANY, rated),
    "ratio": (*ANY, half_way),
}
