"""What has values at several times, which stand before it: `2021年、2023年普及率分别为90%、91%`."""

from __future__ import annotations

import re

from ..model import Span
from .left import before

TWICE = re.compile("(?:同比[、和]环比|环比[、和]同比)$")
# 2021年、2023年, 假期第二天和第三天
_TIME = (
    "第?[一二三四1-4]季度|前[一二三]季度|[上下]半年|全年|[0-9]{1,2}月份?"
    "|[0-9]{1,2}[时点](?:至|到|-|—|~)[0-9]{1,2}[时点]"
)
YEAR = re.compile(f"[12][0-9]{{3}}年|第[一二三四五六七八九十]{{1,2}}[天日周月年](?!级)|{_TIME}")
_ONE = f"(?:[12][0-9]{{3}}年(?:{_TIME})?|{_TIME})"
OF_TIMES = re.compile(f"(?<![^，。；：、]){_ONE}(?:[、和]{_ONE})+，")
OF_YEAR = re.compile(
    f"(?:[12][0-9]{{3}})?年|(?:[一-龥]{{2,4}}的?)?第?[一二三四五六七八九十]{{0,2}}[天日周月年]|{_TIME}"
)


def of_years(text: str, last: Span) -> tuple[Span, str] | None:
    """What several years have that stands behind the last of them."""
    year = YEAR.match(text, *last)
    of = before(text, year.end(), last[1]).phrase if year else None
    return (of, text[slice(*of)]) if of else None


def at_times(text: str, start: int, mark: int, count: int) -> tuple[Span, str] | None:
    """What as many times as there are values have, which stand before it: 一季度、上半年，|产值分别增长."""
    times = OF_TIMES.search(text, start, mark)
    of = before(text, times.end(), mark).phrase if times else None
    told = times and 1 + sum(map(times[0].count, "、和")) == count
    return (of, text[slice(*of)]) if of and told else None


def compared_twice(text: str, start: int, mark: int) -> tuple[Span, str] | None:
    """`用电量同比、环比分别增长6%、1%`: what is compared with two times before, which are no items."""
    twice = TWICE.search(text, start, mark)
    of = before(text, start, twice.start()).phrase if twice else None
    return (of, text[slice(*of)]) if of else None
