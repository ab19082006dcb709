"""Read one quantity where its numeral begins: the number, its unit, and what follows them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from . import modifiers, ranges, rates, shares
from .draft import Draft
from .measures import describe, measure_pattern, names, pattern
from .numerals import NUMERAL, SCALES, Misread, value

_HALF = Decimal("0.5")
_BARE_SCALES = frozenset("百千万亿")
# Prefixes of a unit (千瓦, 兆赫), not scales, where they follow a digit.
_UNIT_PREFIX = {"千": "瓦米克卡焦伏帕赫牛乏字", "兆": "瓦赫焦帕伏字比", "百": "帕分"}
_SMALL_DIGITS = frozenset("一二三四五六七八九十")
_MANY_WORDS = frozenset("数次种样")
# 半 that begins another word, not half of the unit before it.
_HALF_WORDS = frozenset("价夜岛径山程场数导决")


@cache
def _number() -> re.Pattern[str]:
    numeral = rf"(?P<num>{NUMERAL}(?:[kKw](?![A-Za-z0-9]))?)"
    some = r"(?P<some>几)(?P<somescale>[十百千万亿]{0,3})"
    come = r"来(?=[十百千万亿个名家人天岁米斤公项件次条块元位所里吨户只台套支部场种])"
    more = rf"(?P<more>[余多](?!样|边形|元化)|几(?!乎|何|度|经|率|许|时)|{come})"
    scale = r"(?P<scale>(?:[十万亿]|百(?!帕)|千(?![瓦米克卡焦伏帕赫牛乏])){1,3})"
    return re.compile(rf"(?:{numeral}|{some})(?:{more}{scale}?[余多]?)?(?P<unit>{pattern()})?")


def number(text: str, at: int) -> tuple[Draft | None, int]:
    """The number at `at` with its unit, its context not yet looked at, or None; and where it ends."""
    found = _number().match(text, at)
    if found is None:
        return None, at + 1
    draft = _some(found) if found["num"] is None else _numeral(found, text)
    if draft is None:
        return None, max(at + 1, found.end("num"))
    if draft.share is None:
        _more(found, draft)
    return draft, draft.end


def part(text: str, at: int) -> Draft | None:
    """The number at `at` with its unit and what follows it: the second side of a range, the next part of a compound."""
    draft, _ = number(text, at)
    if draft is None or not draft.body and draft.share is None:
        return None
    complete(text, draft)
    return draft


def _some(found: re.Match[str]) -> Draft:
    """几个, 几十万"""
    draft = Draft(found.start(), found.end())
    draft.value = Decimal(10) ** sum(SCALES[c] for c in found["somescale"])
    draft.modifier = "over"
    return draft


def _numeral(found: re.Match[str], text: str) -> Draft | None:
    body, at, end = found["num"], found.start(), found.end("num")
    fraction = shares.share(text, at, end, body)
    if fraction is not None:
        return fraction
    draft = Draft(at, found.end())
    body = _without_prefix(found, text, draft)
    chinese = body[0] > "9"
    spread = ranges.adjacent(body) if chinese and len(body) > 1 else None
    if spread is not None:
        draft.value, draft.high = spread
        draft.modifier = "range"
    else:
        try:
            draft.value = value(body)
        except Misread:
            return None
    draft.body, draft.chinese = body, chinese
    draft.bare = body[0] in _BARE_SCALES or body == "十" and text[at - 1 : at] == "数"
    draft.scale = sum(SCALES[c] for c in body[-2:] if c in "万亿") if body[-1] in "万亿" else 0
    return draft


def _without_prefix(found: re.Match[str], text: str, draft: Draft) -> str:
    """The numeral without a last character that belongs to the unit: 120万千瓦, 36百分点, 500兆, 二两."""
    body: str = found["num"]
    end = found.end("num")
    if len(body) < 2:
        return body
    if body[-1] in _UNIT_PREFIX and _prefixed(body, text[end : end + 1]):
        unit = measure_pattern().match(text, end - 1)
        if unit is not None:
            draft.unit, draft.unit_start, draft.end = names()[unit.group()].name, end - 1, unit.end()
            return body[:-1]
    if found["unit"] is None and (
        body[-1] == "两" and body[-2] in _SMALL_DIGITS or body[-1] == "兆" and "0" <= body[-2] <= "9"
    ):
        draft.unit, draft.unit_start = body[-1], end - 1
        return body[:-1]
    return body


def _prefixed(body: str, after: str) -> bool:
    """Whether the last character of the numeral is the unit's prefix: 120万千瓦, 三千伏, but 一万五千米."""
    if not after or after not in _UNIT_PREFIX[body[-1]]:
        return False
    before = body[-2]
    if "0" <= before <= "9":
        return True
    return after != "米" and not (len(body) > 2 and body[-3] in "万亿" and before not in "十百千万亿")


def _more(found: re.Match[str], draft: Draft) -> None:
    """余, 多, 几, 来 after the numeral, a scale after them, and the unit."""
    if found["more"]:
        draft.modifier = "over"
        if found["scale"]:
            places = sum(SCALES[c] for c in found["scale"])
            draft.value *= 10**places
            draft.scale += places
    if draft.unit is None and found["unit"]:
        draft.unit, draft.unit_start = names()[found["unit"]].name, found.start("unit")


def complete(text: str, draft: Draft) -> None:
    """Take what follows the unit: a half, a rate, the name of the money, a bounding word."""
    if draft.unit is not None:
        if draft.share is None and text.startswith("半", draft.end):
            _half_after(text, draft)
        if draft.share is None and text.startswith("(", draft.end):
            _bracketed(text, draft)
        rates.behind(text, draft)
        if draft.unit == "元" and text.startswith(("人民币", "(人民币)"), draft.end):
            draft.end += 3 if text[draft.end] == "人" else 5
    following = text[draft.end : draft.end + 1]
    if following == "多" and draft.share == "fraction" and text[draft.end + 1 : draft.end + 2] not in _MANY_WORDS:
        draft.after, draft.end = "over", draft.end + 1  # 七成多村民
    elif following and following in modifiers.AFTER_FIRST:
        found = modifiers.after(text, draft.end)
        if found is not None:
            draft.after, draft.end = found


def _bracketed(text: str, draft: Draft) -> None:
    """300台（套）, 5名（户）: a second classifier in brackets."""
    second = measure_pattern().match(text, draft.end + 1)
    if second is not None and text.startswith(")", second.end()) and describe(draft.unit)[0] == "count":
        joint = f"{draft.unit}({second.group()})"
        known = names().get(joint)
        draft.unit = known.name if known is not None else joint.replace("(", "（").replace(")", "）")
        draft.end = second.end() + 1


def _half_after(text: str, draft: Draft) -> None:
    """十五斤半, 两年半; 一个半小时, 三个半月, 7个半"""
    end = draft.end
    unit = measure_pattern().match(text, end + 1)
    if draft.unit == "个" and unit is not None:
        draft.unit, draft.unit_start, draft.end = names()[unit.group()].name, end + 1, unit.end()
    elif unit is not None or text[end + 1 : end + 2] in _HALF_WORDS:
        return
    else:
        draft.end = end + 1
    draft.value += _HALF
