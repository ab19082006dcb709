"""Which place a part of the article is about: by its heading (安徽省：…), or by the one of many that it turns to."""

from __future__ import annotations

import re

from ..divisions import REGION
from ..page.story import Site
from .body import Body
from .cast import Cast
from .places import gazetteer
from .predicates import heads_clause

TOPIC = re.compile(f"的?[0-9]|方面|则|地区|全{REGION}|[一-鿿]{{1,4}}的(?:数据|情况|表现)")  # 甘肃368家景区, 广东方面


def of_section(site: Site, cast: Cast, body: Body) -> Body:
    """What 全省 is in a part of the article that is about another province: 安徽省：全省接待游客300万人次."""
    place = section(site, cast) if body.text[0] == "全" else None
    return place if place is not None and body.text == f"全{place.name[-1]}" else body


def section(site: Site, cast: Cast) -> Body | None:
    """The place that the part of the article is about in which the quantity stands."""
    head = headed(site, cast)
    return head or turned_to(site, cast)


def headed(site: Site, cast: Cast) -> Body | None:
    """Whose name heads the part of the article in which the quantity stands."""
    return next((head for head in reversed(cast.sections) if head.span[0] < site.quantity.span[0]), None)


def turned_to(site: Site, cast: Cast) -> Body | None:
    """Another place of the level of the article's own to which the paragraph has turned: 四川的886家景区接待游客…."""
    text, seat = site.story.text, cast.seat
    if seat is None:
        return None
    start = site.story.paragraphs[site.sentences[site.sentence].paragraph].start
    for body in reversed(cast.bodies.between(start, site.quantity.span[0])):
        named = body.kind == "place" and body.text[0] != "全"
        if named and level(body) == level(seat) and heads_clause(text, body.span[0]):
            if body.name == seat.name:
                return None
            if TOPIC.match(text, body.span[1]):
                return body
    return None


def level(place: Body) -> str:
    """The level of a place: 省 of 甘肃."""
    name = gazetteer().official.get(place.name, place.name)
    return gazetteer().full.get(name, name[-1])
