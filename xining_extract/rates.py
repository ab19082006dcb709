"""Rates: 元/月, 每人每月715元, 200元（每亩）, 公里每小时, 2.5元一斤."""

from __future__ import annotations

import re
from functools import cache

from .draft import Draft
from .measures import RATE, names, pattern

# What 每 and / take besides units.
_NOUNS = (
    "生|学期|学年|学时|村\\(居\\)|村\\(社区\\)|社区|季|人口|平台|床|标段|单位|床日|人次|孩|童|校|所|班|车"
    "|航班|班次|晚|夜|场|例|单|票|家庭"
)
# A price in speech: 2.5元一斤.
_PRICED = "一(?:斤|公斤|吨|亩|平方米|张|次|个月|年|天|人)(?![一二三四五六七八九十])"
_REACH = 12
_PARTS = re.compile(r"[^/每()·一]+(?:\([^)]*\))?")
# Periods keep the name that the rate is written with.
_PERIODS = frozenset("年月日天")


@cache
def _per() -> str:
    count = "[百千万]|十万|百万|[0-9]+万?|一|个"
    return rf"(?:{count})?(?:{pattern()}|{_NOUNS})(?:\([^()0-9]{{1,3}}\))?"


@cache
def _behind() -> re.Pattern[str]:
    per = _per()
    slash = rf"(?:/{per})(?:[/·]{per})?"
    each = rf"每{per}(?![0-9约近不超]|[一二三四五六七八九十百])"
    return re.compile(rf"{slash}|{_PRICED}|{each}|\((?:每|/){per}\)")


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"(?:每{_per()})+")


def behind(text: str, draft: Draft) -> None:
    """Take the denominator that follows the unit: 元/月, 元/人/月, 公里每小时, 元(每亩), 元(/亩)."""
    following = text[draft.end : draft.end + 1]
    if not following or following not in "/每(一" or following == "一" and draft.unit != "元":
        return
    rate = _behind().match(text, draft.end)
    if rate is not None:
        written = rate.group()
        inside = written[1:-1] if written[0] == "(" else written
        draft.per = _PARTS.findall(inside)
        draft.end = rate.end()


def ahead(text: str, draft: Draft) -> bool:
    """Take the denominators before the number: 每月, 每人每月, 每生每学期, 每村(居). Whether there are any."""
    at = draft.start
    begin = text.find("每", max(0, at - _REACH), at) if draft.unit is not None else -1
    while begin >= 0:
        rate = _ahead().fullmatch(text, begin, at)
        if rate is not None:
            draft.per = [part for part in rate.group().split("每") if part] + draft.per
            draft.start = begin
            return True
        begin = text.find("每", begin + 1, at)
    return False


def unit_of(draft: Draft) -> str | None:
    """The unit with its denominators: 元/人/月."""
    if draft.unit is None or not draft.per:
        return draft.unit
    return RATE.join([draft.unit, *map(_denominator, draft.per)])


def _denominator(part: str) -> str:
    """The denominator of a rate by its usual name: 度 → 千瓦时, but 月 stays 月."""
    part = part.removeprefix("一").removeprefix("个") or part
    unit = None if part in _PERIODS else names().get(part)
    return part if unit is None else unit.name
