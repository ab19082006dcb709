"""Distances that name a race or a point on the way: `半程马拉松`, `10公里后设补给点`."""

from __future__ import annotations

import re

from ..metric.measured import Measured
from ..page.story import Site

RADIUS = re.compile("(?:半径)?[^，。；、0-9的达有]{2,12}(?:覆盖率|可达率)")
# What stands behind the distance of a race: 10公里健康跑, 半程马拉松、5公里等两个项目
RACED = re.compile(
    "(?:(?:、[0-9.]+(?:公里|米))*等?[0-9一二两三四五六七八九]+个(?:项目|组别)"
    "|(?:[男女]子?|个人|双人|单人|混合)*(?:跳[台板]|[台板](?:[决预半]?赛|冠军|金牌)|自由泳|[蛙仰蝶]泳|混合泳|接力|跨?栏(?!杆)|竞走|障碍赛|速滑|短道)"
    "|(?:各|[男女]子?|成人|青年|青少年|少年|儿童|公开|精英|健身|大众|亲子|家庭|体验|欢乐|团体)?组(?![织建装合]|成(?!绩))|项目|马拉松|[^，。；]{0,2}跑(?![了到])|限报|参赛|选手)"
)
NUMERIC = frozenset("0123456789.")
AROUND = 1500  # characters around a distance in which a race may be named by it
RACE = re.compile("(?:男女?子?|女子|混合|[0-9]0米[、及和])$")
AWAY = re.compile("[距离隔][^，。；、]{0,6}$")
# Of a road, how far from where it begins: 国道346公里+800米, 高速东往西19公里时，
ALONG = re.compile("[+加][0-9]|段(?!落)|路段|(?:许)?时，")
ROAD = re.compile("[线道速路]$|[往向至].{0,2}$")
PAST_A_MILESTONE = re.compile("(?:[公千]里|km)[+加]$")
AT_POINT = re.compile("处(?![理置于罚])|后(?:设|出发|折返|[左右]转|掉头)|[（(][^（）()]{0,6}点[）)]")


def point_on_the_way(site: Site, measured: Measured) -> bool:
    """`西侧100米处出发`, `10公里后设补给点`, `国道346公里+800米`: where it is; 距对方150米处 tells how far."""
    text, (start, end) = site.story.text, site.quantity.span
    before = text[max(site.clause[0], start - 8) : start]
    if ALONG.match(text, end) and ROAD.search(before) or PAST_A_MILESTONE.search(before):
        return True
    return AT_POINT.match(text, end) is not None and AWAY.search(before) is None


def event_name(site: Site, measured: Measured) -> bool:
    """`男子500米决赛`, `12.5公里组`: a distance that names a race; `300米站点覆盖率`, or a rate."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.unit not in ("米", "公里"):
        return False
    if RACE.search(text, max(site.clause[0], start - 10), start) or RADIUS.match(text, end):
        return True
    at, last = text.find(quantity.text, max(0, start - AROUND)), end + AROUND
    while 0 <= at < last:
        after = at + len(quantity.text)
        if text[at - 1 : at] not in NUMERIC and RACED.match(text, after, last):
            return True
        at = text.find(quantity.text, after, last)
    return False
