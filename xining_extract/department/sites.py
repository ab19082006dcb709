"""Sites and undertakings that go by the name of a place or a firm, which does nothing there."""

from __future__ import annotations

import re

from ..divisions import PLACES
from ..model import Span
from .body import Body
from .places import gazetteer

# 河西村安置点占地8万平方米, 石桥镇水库蓄水: by whose name a site goes.
SITE = re.compile(
    "([一-鿿]{0,6}?)(?:(?:集中)?安置(?:[点区房]|小区)|水库|[水光风核火发]?电[站场厂]|光伏|特?大?桥|隧道|枢纽|互通|立交|灌区|矿[区井山]|煤矿|油田|气田"
    "|遗址|古墓|石窟|收费站|服务区|加油站|停车场|[养种]殖基地|项目|工程|[标路河渠区]段|断面|大?坝|堤防|泵站|闸|垃圾|污水|自来水|水厂|渡口|码头|渡槽)"
    "(?!建设|施工|负责|主任|[站场厂矿段]?长(?!度|约|达|[0-9])|[站场厂]?[员工])"
)
COUNT = "[0-9一二三四五六七八九十百千两多数几]+[余多]?(?:个|项|条|座|处|种|类|宗|件|批|大|家|所|名|款)"
REST = "[^，。；：、的]{2,40}"  # what is said of a member of a list behind its first name
LIST = re.compile(f"({REST}(?:、{REST}?){{0,8}}?)等{COUNT}")
# A member that is somebody else's: 永新县石门灌区改造工程, 华兴公司铜箔项目.
OTHER = re.compile(f"[^、]{{0,6}}(?:[{PLACES}]|公司|集团|大学|医院|学校)")
# 甲局在地震震中乙镇联合|召开发布会: where it is held; 去上海|打工: where one goes
VENUE, HOLDING = re.compile("在[^，。；：]{0,30}$"), re.compile("(?:联合|共同|隆重)?(?:[召举]开|举[行办]|开幕|启动)")
AWAY = re.compile("(?:打工|务工|求学|读书|上学|读大学|上班|定居|经商|闯荡|谋生|出差)(?!人|者|收入|经济|基地)")
VENUE_REACH = 32  # letters of a clause before a place


def is_venue(text: str, here: int, end: int) -> bool:
    """Whether what stands in `[here, end)` is where something is held: 会议在|成都|召开."""
    return HOLDING.match(text, end) is not None and VENUE.search(text, max(0, here - VENUE_REACH), here) is not None


def is_away(text: str, end: int) -> bool:
    """Whether a place that ends at `end` is but where somebody works or studies: 去上海|打工."""
    return AWAY.match(text, end) is not None


def names_site(text: str, at: int, *, predicate: bool = False) -> bool:
    """Whether what stands before `at` is but by whose name a site goes; where a `predicate` opens, right there.

    >>> names_site("柳树屯安置点占地", 3), names_site("石门村建成水库", 3, predicate=True)
    (True, False)
    """
    site = SITE.match(text, at)
    return site is not None and not (predicate and site[1])


def is_listed_by_place(text: str, at: int, *, listed: bool) -> bool:
    """Whether something of the body that ends at `at` is but one of those counted: 华兴公司铜箔项目、永新灌区等42个.

    The others are of other places or bodies, else all may be its own: 永新中学教学楼、操场等5个项目. `listed`: one of
    them stands before.
    """
    found = LIST.match(text, at)
    if found is None:
        return False
    others = found[1].split("、")[1:]
    known = gazetteer().openings
    return listed or any(OTHER.match(other) or other.startswith(known.get(other[:2], "#")) for other in others)


def ends_list(text: str, at: int, quantity: Span) -> bool:
    """Whether a figure, or one before it in the sentence, counts a list whose first member is of a body before `at`."""
    found = LIST.match(text, at)
    return found is not None and found.end(1) <= quantity[0] and "、" in found[1]


def firm_gone_to(text: str, last: Body, past: list[Body]) -> Body:
    """The last firm, or the park that a later paragraph goes to, whose firm has no other name: 在某园，…公司…."""
    for zone in reversed(past):
        start = zone.span[0]
        if zone.kind == "area" and text.startswith(("\n在", "走进", "来到"), start - 2):
            return zone if "\n" in text[last.span[1] : start] else last
    return last
