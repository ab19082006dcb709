"""Read one quantity where its numeral begins: the number, its unit, and what follows them."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from . import modifiers, ranges, rates, shares
from .draft import Draft
from .numerals import NUMERAL, SCALES, Misread, value
from .units import describe, names, unit_at

_HALF = Decimal("0.5")
_BARE_SCALES = frozenset("百千万亿")
# Prefixes of a unit (千瓦, 兆赫), not scales, where they follow a digit.
_UNIT_PREFIX = {"千": "瓦米克卡焦伏帕赫牛乏字", "兆": "瓦赫焦帕伏字比", "百": "帕分"}
_IN_BRACKETS = frozenset(("currency", "area", "mass", "length", "volume"))
# 半 that begins another word, not half of the unit before it.
_HALF_WORDS = frozenset("价夜岛径山程场数导决")
# 50余, 20余万, 五百多万, 三千来, 十几亿; but not 多样, 几乎, 多千瓦
_MORE = re.compile(
    r"(?:余|多(?!样|边形|元化)|几(?!乎|何|度|经|率|许|时)|来)"
    rf"(?P<scale>(?:[十万亿]|百(?![{_UNIT_PREFIX['百']}])|千(?![{_UNIT_PREFIX['千']}])){{1,3}})?[余多]?"
)
_SO_MANY = re.compile("个(?P<more>多)?亿(?![元级吨人斤株头只以规])")  # 投资3个亿, 用水四个亿立方; not 5个亿元村
# 几个, 几十万
_SOME = re.compile("几([十百千万亿]{0,3})")


@cache
def _numeral() -> re.Pattern[str]:
    return re.compile(rf"{NUMERAL}(?:[kKw](?![A-Za-z0-9]))?")


def number(text: str, at: int) -> tuple[Draft | None, int]:
    """The number at `at` with its unit, its context not yet looked at, or None; and where it ends."""
    found = _numeral().match(text, at)
    if found is None:
        return _some(text, at)
    body, end = found.group(), found.end()
    if text[end : end + 1] in shares.SIGNS:
        draft = shares.share(text, at, end, body)
        if draft is not None:
            return draft, draft.end
    try:
        draft = _read(text, at, end, body)
    except Misread:
        return None, end
    _measured(text, draft)
    return draft, draft.end


def part(text: str, at: int) -> Draft | None:
    """The number at `at` with its unit and what follows it: the second side of a range, the next part of a compound."""
    draft, _ = number(text, at)
    if draft is None or not draft.body and draft.share is None:
        return None
    complete(text, draft)
    return draft


def _some(text: str, at: int) -> tuple[Draft | None, int]:
    """A number of which only the size is told: 几个, 几十万."""
    found = _SOME.match(text, at)
    if found is None:
        return None, at + 1
    places = sum(SCALES[c] for c in found[1])
    draft = Draft(at, found.end(), value=Decimal(10) ** places, scale=sum(SCALES[c] for c in found[1] if c in "万亿"))
    _measured(text, draft)
    draft.modifier = "over"
    return draft, draft.end


def _read(text: str, at: int, end: int, body: str) -> Draft:
    """The numeral alone. Raises `Misread`."""
    unit = _prefix(text, end, body)
    if unit is not None:
        body = body[:-1]
    chinese = body[0] > "9"
    spread = ranges.adjacent(body) if chinese and len(body) > 1 else None
    draft = Draft(at, end, value=spread[0] if spread is not None else value(body), body=body, chinese=chinese)
    if unit is not None:
        draft.unit, draft.unit_start, draft.end = unit[0], end - 1, unit[1]
    if spread is not None:
        draft.high, draft.modifier = spread[1], "range"
    draft.bare = body[0] in _BARE_SCALES or body[0] == "十" and text[at - 1 : at] == "数"
    if body[-1] in "万亿":
        draft.scale = sum(SCALES[c] for c in body[-2:] if c in "万亿")
    return draft


def _prefix(text: str, end: int, body: str) -> tuple[str, int] | None:
    """The unit whose first character was taken for the numeral's last: 120万千瓦, 36百分点, 500兆, 二两."""
    last = body[-1]
    if len(body) < 2 or last not in _UNIT_PREFIX and last != "两":
        return None
    if last in _UNIT_PREFIX and _prefixed(body, text[end : end + 1]):
        unit = unit_at(text, end - 1)
        if unit is not None:
            return unit[0].name, unit[1]
    if (last == "两" or last == "兆" and "0" <= body[-2] <= "9") and unit_at(text, end) is None:
        return last, end
    return None


def _prefixed(body: str, after: str) -> bool:
    """Whether the last character of the numeral is the unit's prefix: 120万千瓦, 三千伏, but 一万五千米."""
    if not after or after not in _UNIT_PREFIX[body[-1]]:
        return False
    before = body[-2]
    if "0" <= before <= "9" or before in "万亿":  # 2千米, 1.2万千米
        return True
    return after != "米" and body[-3:-2] not in ("万", "亿")


def _measured(text: str, draft: Draft) -> None:
    """余, 多, 几, 来 after the numeral, a scale after them, and the unit."""
    if draft.unit is not None:
        return
    more = _MORE.match(text, draft.end)
    if more is not None:
        about = text[draft.end] == "来"
        if not about or more["scale"] or unit_at(text, more.end()) is not None:  # but 800来自外省
            draft.modifier, draft.end = "approx" if about else "over", more.end()
            if more["scale"]:
                places = sum(SCALES[c] for c in more["scale"])
                draft.value = _scaled(draft, more["scale"], places)
                draft.scale += places
    many = _SO_MANY.match(text, draft.end)
    if many is not None:
        draft.value, draft.scale, draft.end = draft.value.scaleb(8), 8, many.end()
        draft.modifier = "over" if many["more"] else draft.modifier
    if unit := unit_at(text, draft.end):
        draft.unit, draft.unit_start, draft.end = unit[0].name, draft.end, unit[1]
    elif many is not None:
        draft.unit = "元"
    elif text.startswith("(", draft.end):
        _given_in_brackets(text, draft)


def _given_in_brackets(text: str, draft: Draft) -> None:
    """票价55(元), 面积3.2(万平方米): a measure in brackets right behind the number."""
    scale = SCALES.get(text[draft.end + 1 : draft.end + 2], 0) if not draft.scale else 0
    unit = unit_at(text, draft.end + 1 + (scale >= 4))
    if unit is None or not text.startswith(")", unit[1]) or unit[0].dimension not in _IN_BRACKETS:
        return
    if scale >= 4:
        draft.value, draft.scale = draft.value.scaleb(scale), scale
    draft.unit, draft.unit_start, draft.end = unit[0].name, draft.end + 1, unit[1] + 1


def _scaled(draft: Draft, scale: str, places: int) -> Decimal:
    """五百多万; in 三亿六千多万 the scale is that of 六千 alone."""
    try:
        return value(draft.body + scale)
    except Misread:
        return draft.value.scaleb(places)


def complete(text: str, draft: Draft) -> None:
    """Take what follows the unit: a half, a rate, the name of the money, a bounding word."""
    if draft.unit is not None:
        if draft.share is None and text.startswith("半", draft.end):
            _half_after(text, draft)
        if draft.unit == "个" and text.startswith(("多", "来"), draft.end):
            _more_after(text, draft)
        if draft.share is None and text.startswith("(", draft.end):
            _bracketed(text, draft)
        rates.behind(text, draft)
        if draft.unit == "元" and text.startswith(("人民币", "(人民币)"), draft.end):
            draft.end += 3 if text[draft.end] == "人" else 5
    following = text[draft.end : draft.end + 1]
    if following == "内" and (end := modifiers.within(text, draft.end, draft.unit)):
        draft.after, draft.end = "at_most", end
    elif following == "多" and draft.share == "fraction":  # 七成多村民
        draft.after, draft.end = "over", draft.end + 1
    elif following in modifiers.AFTER_FIRST:
        found = modifiers.after(text, draft.end)
        if found is not None:
            draft.after, draft.end = found


def _more_after(text: str, draft: Draft) -> None:
    """两个多月, 一个多小时, 3个多百分点, 6个多美元, 两个来月"""
    unit = unit_at(text, draft.end + 1)
    if unit is not None and unit[0].dimension in ("duration", "ratio", "currency"):
        about = text[draft.end] == "来"
        draft.unit, draft.unit_start, draft.end = unit[0].name, draft.end + 1, unit[1]
        draft.modifier = "approx" if about else "over"


def _bracketed(text: str, draft: Draft) -> None:
    """300台（套）, 5名（户）: a second classifier in brackets; 10BP（基点）: the same unit once more."""
    second = unit_at(text, draft.end + 1)
    if second is None or not text.startswith(")", second[1]):
        return
    if second[0].name == draft.unit:
        draft.end = second[1] + 1
    elif describe(draft.unit)[0] == "count":
        written = text[draft.end + 1 : second[1]]
        known = names().get(f"{draft.unit}({written})")
        joined = f"{draft.unit}次" if second[0].name == "次" else f"{draft.unit}（{written}）"  # 300件（次）
        draft.unit = known.name if known is not None else joined
        draft.end = second[1] + 1


def _half_after(text: str, draft: Draft) -> None:
    """十五斤半, 两年半; 一个半小时, 三个半月, 7个半"""
    end = draft.end
    unit = unit_at(text, end + 1)
    if draft.unit == "分" and text.startswith("钟", end + 1):  # 6分半钟
        draft.unit, draft.end = "分钟", end + 2
    elif draft.unit == "个" and unit is not None:
        draft.unit, draft.unit_start, draft.end = unit[0].name, end + 1, unit[1]
    elif unit is not None or text[end + 1 : end + 2] in _HALF_WORDS:
        return
    else:
        draft.end = end + 1
    draft.value += _HALF
