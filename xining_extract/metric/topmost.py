"""What each of the first few of a ranking measures: `客流量排名前三的景区：东山景区8万人次、西山景区6万人次`."""

from __future__ import annotations

import re

from ..connectives import JOINT
from ..model import Metric
from .frames import Frame
from .indicators import indicator_of

RANKING = re.compile(
    "(?P<by>[^，。；：、0-9的]{2,16}?)(?:排名|排在|排|位居|位列|居|列)?前[一二三四五六七八九十0-9]{1,2}[位名个大]?的[一-龥]{2,14}?"
    "(?:分别|依次)?(?:[为是]：?|：)"
)
ITEM = re.compile(
    "(?P<who>[^，。；：、（(]{2,24}?)(?P<share>(?:所占)?(?:占比|比重|比例|份额)|占)?(?:同比)?(?:增长|下降|上升|增加|减少)?(?:分别|均|高|约)?(?:[为达]|达到)?[约近超]?"
)
MARK = re.compile(f"{JOINT}|[，；]")
TOLD = 160  # characters over which the list goes on


def topmost(frame: Frame) -> Metric | None:
    """`客源地排名前三的省份：广东占比20%、浙江占比15%`: the share of each; of what is no share, the indicator too."""
    text, end = frame.text, frame.quantity.span[0]
    opening = max(frame.opening, end - TOLD)
    if "前" not in text[opening:end]:
        return None
    ranking = next(iter(reversed([*RANKING.finditer(text, opening, end)])), None)
    if ranking is None:
        return None
    start = max([ranking.end(), *(mark.end() for mark in MARK.finditer(text, ranking.end(), end))])
    found = ITEM.fullmatch(text, start, end)
    if found is None:
        return None
    measure = "占比" if found["share"] else indicator_of(ranking["by"])
    return frame.metric(found["who"] + measure, found.span("who"), "topmost")
