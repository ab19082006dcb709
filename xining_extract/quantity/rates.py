"""Rates: 元/月, 每人每月715元, 200元（每亩）, 公里每小时, 2.5元一斤."""

from __future__ import annotations

import re

from .draft import Draft
from .units import RATE, names, unit_at

# What 每 and / take besides units; the longer first.
_NOUNS = (
    "村(居)", "村(社区)", "学期", "学年", "学时", "间夜", "社区", "人口", "平台", "标段", "单位", "床日", "人次",
    "航班", "班次", "家庭", "生", "季", "床", "孩", "童", "校", "所", "班", "车", "晚", "夜",
    "场", "例", "单", "票", "餐", "顿", "课",
)  # fmt: skip
_COUNT = re.compile("百万|十万|[百千万一个]|[0-9]+万?")
# A price in speech: 2.5元一斤.
_PRICED = re.compile("一(?:斤|公斤|吨|亩|平方米|张|次|个月|年|天|人)(?![一二三四五六七八九十性])")
_STORED = re.compile("/[0-9.]+[万亿]?(?:[千兆吉]瓦时|[kMG]Wh|度)")
# After 每人 these begin the number that is the rate's: 每人5元.
_NUMBER_NEXT = frozenset("0123456789约近不超一二三四五六七八九十百千")
_AT = ("以", "按", "按照")
_PRICE = re.compile("[^，。；]{0,6}的(?:价格|单价|高价|低价|标准|费用|报酬|租金|价)")
_LONGEST_NOUN = 4
_REACH = 12
_PARTS = re.compile(r"[^/每()·一]+(?:\([^)]*\))?")
# Periods keep the name that the rate is written with.
_TERMS = frozenset("年 个月 月 天 日 周 季".split())
_PERIODS = frozenset("年月日天")


def _per(text: str, at: int) -> int:
    """Where the denominator ends that begins at `at`: 月, 百户, 10万人, 村(居); 0 where there is none."""
    count = _COUNT.match(text, at)
    return (_counted(text, count.end()) if count is not None else 0) or _counted(text, at)


def _counted(text: str, at: int) -> int:
    found = unit_at(text, at)
    end = found[1] if found is not None else 0
    noun = next((at + len(noun) for noun in _NOUNS if text.startswith(noun, at)), 0)
    return max(end, noun)


def behind(text: str, draft: Draft) -> None:
    """Take the denominator that follows the unit: 元/月, 元/人/月, 公里每小时, 元(每亩), 元(/亩)."""
    following = text[draft.end : draft.end + 1]
    if following not in ("/", "每", "(") and not (following == "一" and draft.unit == "元"):
        return
    if following == "每" and draft.unit in _TERMS:  # 多缴1年每月加发5元
        return
    end = _behind(text, draft.end, following)
    if end:
        draft.per = tuple(_PARTS.findall(text[draft.end : end]))
        draft.end = end


def _behind(text: str, at: int, following: str) -> int:
    if following == "一":
        priced = _PRICED.match(text, at)
        return priced.end() if priced is not None else 0
    if following == "(":
        end = _per(text, at + 2) if text.startswith(("每", "/"), at + 1) else 0
        return end + 1 if end and text.startswith(")", end) else 0
    if _STORED.match(text, at):  # 100兆瓦/200兆瓦时: two measures
        return 0
    end = _per(text, at + 1)
    if end and text.startswith("每" if following == "每" else ("/", "·"), end):  # 元每人每年, 元/人·月
        end = _per(text, end + 1) or end
    return 0 if following == "每" and text[end : end + 1] in _NUMBER_NEXT else end


def ahead(text: str, draft: Draft) -> bool:
    """Take the denominators before the number: 每月, 每人每月, 每生每学期, 每村(居). Whether there are any."""
    at = draft.start
    if draft.unit is None:
        return False
    begin = text.find("每", max(0, at - _REACH), at)
    while begin >= 0:
        piece = text[begin:at]
        end = 0
        while piece.startswith("每", end) and (per := _per(piece, end + 1)):
            end = per
        if end and end < len(piece) and _named_price(text, draft, begin, piece[end:]):
            draft.per, draft.start = (piece[1:end],), begin
            return True
        if end == len(piece):
            draft.per = (*piece[1:].split("每"), *draft.per)
            draft.start = begin
            return True
        begin = text.find("每", begin + 1, at)
    return False


def _named_price(text: str, draft: Draft, begin: int, noun: str) -> bool:
    """以每条帖文40至50元的价格: what the price is of stands between the denominator and the figure."""
    priced = text.endswith(_AT, 0, begin) and _PRICE.match(text, draft.end) is not None
    return priced and len(noun) <= _LONGEST_NOUN


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
