"""Fractions, shares and ratios: 三分之一, 百分之五, 1/3, 七成半, 8.5折, 一半, 过半, 半年, 翻番, 5∶2000."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache

from .draft import Draft
from .modifiers import after, before
from .numerals import ARABIC, DIGIT, DIGITS, NUMERAL, Misread, value
from .ranges import adjacent
from .units import unit_at

_SLASH = re.compile(r"/(?P<bottom>[1-9][0-9]{0,3})(?![0-9./年月]|[A-Za-z])")
# The last of a few: 10.5∶40.2∶49.3.
_RATIO = re.compile(rf"(?P<colon>[:：∶比])(?:{ARABIC}(?P=colon)){{0,3}}(?P<other>{ARABIC})(?![:：∶0-9])(?!\.[0-9])")
_PROPORTION = re.compile(r"(?:比例|配比|比率|比重|按|按照|之比|比)[^，。；0-9]{0,6}$")
_TENTHS = re.compile(rf"(?P<unit>成|折)(?P<tail>半(?![年月天数])|{DIGIT}(?![个名家成万百千十]))?")
_TENTH_WORDS = {
    "成": frozenset("为立功都本果员长绩效交品人熟就型活形群因千百县安武语套了材不林片渝衣名份排书全行像团婚家华田龙"),
    "折": frozenset("射叠腾合旧扣算断返线磨子页扇弯戟服桂纸"),
}
_ROUNDED = Context(prec=4, rounding=ROUND_HALF_UP)
_EXACT = Context(prec=60)
_FIGURES = Context(prec=28)
_HUNDRED = Decimal(100)
# Only these have numerators with a decimal point: 百分之2.4, 万分之1.5.
_POWERS = frozenset(Decimal(10) ** places for places in range(1, 17))


# What follows the first numeral of any of them.
SIGNS = frozenset("分又成折/:：∶比半多大")


@cache
def _of() -> re.Pattern[str]:
    return re.compile(rf"分之(?P<top>{NUMERAL}(?:[kKw](?![A-Za-z]))?)(?:(?P<end>强|弱)(?=[，。、；,;的]|$))?")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(
        rf"又(?:(?P<bottom>{NUMERAL})分之(?P<top>{NUMERAL})|(?P<above>[1-9][0-9]?)/(?P<below>[1-9][0-9]?)(?![0-9/]))"
    )


def percent(top: Decimal, bottom: Decimal) -> Decimal:
    """The share in percent: exact where it comes out even, else to four figures.

    >>> percent(Decimal(1), Decimal(3)), percent(Decimal("98.5"), Decimal(100)), percent(Decimal(3), Decimal(10000))
    (Decimal('33.33'), Decimal('98.5'), Decimal('0.03'))
    """
    if not bottom:
        return Decimal(0)
    result = _EXACT.divide(_EXACT.multiply(top, _HUNDRED), bottom)
    if len(result.as_tuple().digits) >= 60:
        result = _ROUNDED.plus(result)
    return plain(result)


def plain(number: Decimal) -> Decimal:
    """Without trailing zeros and without an exponent."""
    short = number.normalize(_EXACT)
    return short if int(short.as_tuple().exponent) <= 0 else short.quantize(Decimal(1), context=_EXACT)


def share(text: str, at: int, end: int, body: str) -> Draft | None:
    """The fraction, share in tenths or ratio whose first numeral is `body`, from `at` to `end`, or None."""
    following = text[end : end + 1]
    draft = _fraction(text, at, end, body, following)
    if draft is not None and draft.unit == "%" and draft.share == "fraction" and following in ("分", "又", "/"):
        _measured(text, draft, body)
    return draft


# What a fraction of is measured, not counted: 四分之三公里, but not 三分之一家.
_OF_MEASURES = frozenset(("length", "area", "volume", "mass", "energy", "power", "duration", "currency", "speed"))


def _measured(text: str, draft: Draft, body: str) -> None:
    """四分之三公里, 1/2小时: the fraction of a unit, not a share."""
    unit = unit_at(text, draft.end)
    if unit is None or body in ("百", "千", "万", "百万") or draft.high is not None or draft.modifier is not None:
        return
    of, end = unit
    if (of.dimension in _OF_MEASURES or draft.value > 100) and of.name not in ("分", "钱", "担", "节"):
        draft.value = plain(_FIGURES.divide(draft.value, _HUNDRED))
        draft.unit, draft.unit_start, draft.end = of.name, draft.end, end


def _fraction(text: str, at: int, end: int, body: str, following: str) -> Draft | None:
    if following == "分" and body == "百" and text.startswith("分百", end) and text[end + 2 : end + 3] != "分":
        return _whole(at, end + 2, _HUNDRED)
    if following == "分":
        return _parts(text, at, end, body)
    if following == "又":
        return _mixed(text, at, end, body)
    if following in ("成", "折"):
        return _tenths(text, at, end, body)
    if following == "/":
        return _slash(text, at, end, body)
    if following and following in ":：∶比":
        return _ratio(text, at, end, body)
    if body == "一" and text.startswith(("多半", "大半"), end) and text[end + 2 : end + 3] not in _NO_MAJORITY:
        draft = _whole(at, end + 2, Decimal(50))
        draft.modifier = "over"
        return draft
    if following == "半" and body == "一":
        draft = _whole(at, end + 1, Decimal(50))
        return draft
    return None


def _whole(start: int, end: int, result: Decimal, unit: str = "%") -> Draft:
    draft = Draft(start, end)
    draft.value, draft.unit, draft.share = result, unit, "fraction"
    return draft


def _parts(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _of().match(text, end)
    if found is None:
        return None
    top = found["top"]
    end = found.end()
    low: Decimal
    high: Decimal | None = None
    try:
        bottom = value(body)
        spread = adjacent(top) if top[0] > "9" else None
        low, high = spread or (value(top), None)
    except Misread as error:  # 百分之七十百分位: as far as it makes sense
        try:
            bottom, low = value(body), value(top[: error.position])
        except Misread:
            return None
        end = found.start("top") + error.position
    if not bottom or "." in top and bottom not in _POWERS:
        return None
    draft = _whole(at, end, percent(low, bottom))
    if high is not None:
        draft.high, draft.modifier = percent(high, bottom), "range"
    if found["end"] and end == found.end():
        draft.modifier = "over" if found["end"] == "强" else "nearly"
    return draft


def _mixed(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _and().match(text, end)
    if found is None:
        return None
    try:
        whole, bottom, top = (
            value(body),
            value(found["bottom"] or found["below"]),
            value(found["top"] or found["above"]),
        )
    except Misread:
        return None
    return _whole(at, found.end(), whole * 100 + percent(top, bottom))


def _tenths(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _TENTHS.match(text, end)
    if found is None:
        return None
    bounded = before(text, at, bare=True) is not None  # 近四成为女性
    if body[0] > "9" and not found["tail"] and not bounded and _in_word(text, found.end(), text[end]):
        return None
    unit, tail = found["unit"], found["tail"]
    high: Decimal | None = None
    try:
        spread = adjacent(body) if body[0] > "9" else None
        if unit == "折" and len(body) == 2 and all(c in DIGITS for c in body):
            low = Decimal(f"{DIGITS[body[0]]}.{DIGITS[body[1]]}")  # 九五折
        elif spread is not None:
            low, high = spread
        else:
            low = value(body)
    except Misread:
        return None
    if unit == "折":
        if low >= 10 and low < 100 and body.isdigit():
            low /= 10
        return _whole(at, found.end(), low, "折")
    extra = Decimal(0) if not tail else Decimal(5) if tail[0] == "半" else Decimal(DIGITS[tail])
    draft = _whole(at, found.end(), low * 10 + extra)
    if high is not None:
        draft.high, draft.modifier = high * 10, "range"
    return draft


def _in_word(text: str, end: int, unit: str) -> bool:
    """成本, 折扣; but 五成份额."""
    return text[end : end + 1] in _TENTH_WORDS[unit] and not text.startswith("份额", end)


def _slash(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _SLASH.match(text, end)
    if found is None or not body.isdigit() or at and text[at - 1] in "/.-:0123456789":
        return None
    top, bottom = Decimal(body), Decimal(found["bottom"])
    if not 0 < top < bottom:
        return None
    return _whole(at, found.end(), percent(top, bottom))


def _ratio(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _RATIO.match(text, end)
    if found is None or not ("0" <= body[0] <= "9"):
        return None
    other = found["other"]
    if found["colon"] not in ("∶", "比"):
        if len(other) == 2 and other < "60" and body.isdigit() and int(body) < 25:
            return None  # a time of day
        if text[at - 1 : at] == "以" or text[max(0, at - 3) : at].endswith(("比分", "比分为")):
            return None  # a score
    elif found["colon"] == "比" and _PROPORTION.search(text, max(0, at - 12), at) is None:
        return None
    try:
        draft = _whole(at, found.end(), value(body), "比")
        draft.high, draft.share = value(other), "ratio"
    except Misread:
        return None
    return draft


_PROBABLY = frozenset("要会得不没能可想还就又也")  # 多半要叹气
_NO_MAJORITY = tuple("天夜年个辈生截晌")  # 大半天, 大半辈子


def half(text: str, at: int) -> Draft | None:
    """半 or 翻 at `at`: 半年, 半个多世纪, 过半, 多半, 翻番; None where it is part of another word."""
    if text[at] == "折":
        return _whole(at - 1, at + 1, Decimal(50)) if text.startswith("打对", at - 2) and at > 1 else None
    if text[at] == "翻":
        if text.startswith("翻番", at):
            return _multiplied(at, at + 2)
        return None
    previous = text[at - 1 : at]
    if text[at + 1 : at + 2] == "价" and previous in ("打", "降"):
        return None
    measured = unit_at(
        text, at + 3 if text.startswith("半个多", at) else at + 2 if text.startswith("半多", at) else at + 1
    )
    if measured is not None and previous not in ("上", "下", "前", "后", "一", "大"):
        of, end = measured
        if of.dimension in {"duration", "mass", "area", "length", "volume", "ratio"} and of.name not in {
            "日",
            "年度",
            "寸",
            "尺",
            "方",
        }:
            return _half_of(text, at, end, of.name)
    return _half_alone(text, at)


def _half_of(text: str, at: int, end: int, name: str) -> Draft:
    result, unit = {
        "年": (Decimal(6), "月"),
        "世纪": (Decimal(50), "年"),
        "成": (Decimal(5), "%"),
        "小时": (Decimal(30), "分钟"),
    }.get(name, (Decimal("0.5"), name))
    draft = Draft(at, end)
    draft.value, draft.unit, draft.share = result, unit, "half"
    if "多" in text[at:end]:
        draft.modifier = "over"
    elif text.startswith("多", end) and not text.startswith(("多次", "多种", "多名", "多家", "多个"), end):
        draft.end, draft.modifier = end + 1, "over"
    _lead(text, draft, bare=False)
    return draft


def _half_alone(text: str, at: int) -> Draft | None:
    """过半, 超半数, 近半, 多半, 大半"""
    previous = text[at - 1 : at]
    if previous in ("多", "大") and text[at + 1 : at + 2] not in _NO_MAJORITY:
        if text[at + 1 : at + 2] in _PROBABLY:
            return None
        draft = _whole(at - 1, at + 1, Decimal(50))
        draft.modifier = "over"
        return draft
    end = at + 2 if text.startswith("半数", at) and text[at + 2 : at + 3] not in ("字", "据") else at + 1
    draft = _whole(at, end, Decimal(50))
    if previous in ("过", "超", "近", "逾", "达"):
        rest = text[end : end + 1]
        if end == at + 1 and rest and rest in "导岛径山价夜程场决成自封个路坡":
            return None
        _lead(text, draft, bare=True)
        return draft
    if end == at + 2:
        if text.startswith("以上", end):
            draft.end, draft.modifier = end + 2, "at_least"
        return draft
    return None


def _multiplied(start: int, end: int) -> Draft:
    draft = Draft(start, end)
    draft.value, draft.unit, draft.share = Decimal(1), "番", "times"
    return draft


def _lead(text: str, draft: Draft, *, bare: bool) -> None:
    bound = before(text, draft.start, bare=bare)
    following = after(text, draft.end)
    if following is not None and draft.modifier is None:
        draft.modifier, draft.end = following
    if bound is not None:
        draft.start, draft.modifier = bound
