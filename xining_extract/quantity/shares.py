"""Fractions, shares and ratios whose numeral comes first: 三分之一, 百分之五, 1/3, 七成半, 8.5折, 5∶2000."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import cache

from .draft import Draft, share_of
from .halves import one_half
from .modifiers import before
from .numerals import ARABIC, DIGIT, DIGITS, EXACT, NUMERAL, Misread, trimmed, value
from .ranges import adjacent
from .units import unit_at

_SLASH = re.compile(r"/(?P<bottom>[1-9][0-9]{0,3})(?![0-9./年月万]|[A-Za-z])")
# The last of a few: 10.5∶40.2∶49.3.
_RATIO = re.compile(rf"(?P<colon>[:：∶比])(?:{ARABIC}(?P=colon)){{0,3}}(?P<other>{ARABIC})(?![:：∶0-9])(?!\.[0-9])")
_OUTCOMES = tuple(
    "完胜 战胜 击败 取胜 获胜 险胜 大胜 小胜 力克 轻取 横扫 领先 逆转 不敌 惜败 告负 战平 的比分 大比分".split()
)
_PROPORTION = re.compile(r"(?:比例|配比|比率|比重|按|按照|之比|比)[^，。；0-9]{0,6}$")
_TENTHS = re.compile(rf"(?P<unit>成|折)(?P<tail>半(?![年月天数])|{DIGIT}(?![个名家成万百千十]))?")
_TENTH_WORDS = {
    "成": frozenset("为立功都本果员长绩效交品人熟就型活形群因千百县安武语套了材不林片渝衣名份排书全行像团婚家华田龙"),
    "折": frozenset("射叠腾合旧扣算断返线磨子页扇弯戟服桂纸"),
}
_ROUNDED = Context(prec=4, rounding=ROUND_HALF_UP)
_FIGURES = Context(prec=28)
_HUNDRED = Decimal(100)
# What is measured may be told in fractions of its unit, what is counted may not: 四分之三公里, but not 三分之一家.
_TOLD = re.compile("比例?(?:为|是|约为|达到?|高达)$")
_MEASURES = frozenset(("length", "area", "volume", "mass", "energy", "power", "duration", "currency", "speed"))
# Only these have numerators with a decimal point: 百分之2.4, 万分之1.5.
_POWERS = frozenset(Decimal(10) ** places for places in range(1, 17))
# What follows the first numeral of any of them.
SIGNS = frozenset("分成折/:：∶比半多大")


@cache
def _of() -> re.Pattern[str]:
    """分之一, 分之四强: what follows the denominator."""
    return re.compile(rf"分之(?P<top>{NUMERAL}(?:[kKw](?![A-Za-z]))?)(?:(?P<end>强|弱)(?=[，。、；,;的]|$))?")


def percent(top: Decimal, bottom: Decimal) -> Decimal:
    """The share in percent: exact where it comes out even, else to four figures.

    >>> percent(Decimal(1), Decimal(3)), percent(Decimal("98.5"), Decimal(100)), percent(Decimal(3), Decimal(10000))
    (Decimal('33.33'), Decimal('98.5'), Decimal('0.03'))
    """
    result = EXACT.divide(EXACT.multiply(top, _HUNDRED), bottom)
    if len(result.as_tuple().digits) >= EXACT.prec:  # it does not come out even
        result = _ROUNDED.plus(result)
    return trimmed(result)


def share(text: str, at: int, end: int, body: str) -> Draft | None:
    """The fraction, share in tenths or ratio whose first numeral is `body`, from `at` to `end`, or None."""
    following = text[end : end + 1]
    draft = _fraction(text, at, end, body, following)
    if draft is not None and following in ("分", "/"):
        _measured(text, draft, body)
    return draft


def _measured(text: str, draft: Draft, body: str) -> None:
    """四分之三公里, 1/2小时: the fraction of a unit, not a share."""
    unit = unit_at(text, draft.end)
    if unit is None or body in ("百", "千", "万", "百万"):
        return
    of, end = unit
    if of.dimension in _MEASURES:
        draft.value = trimmed(_FIGURES.divide(draft.value, _HUNDRED))
        draft.unit, draft.unit_start, draft.end = of.name, draft.end, end


def _fraction(text: str, at: int, end: int, body: str, following: str) -> Draft | None:
    if body == "百" and text.startswith("分百", end):
        return share_of(at, end + 2, _HUNDRED)
    if following == "分":
        return _parts(text, at, end, body)
    if following in ("成", "折") and not (body.isdigit() and len(body) > 3):  # 2008成都招聘会
        return _tenths(text, at, end, body)
    if following == "/":
        return _slash(text, at, end, body)
    if following in tuple(":：∶比"):
        return _ratio(text, at, end, body)
    if body == "一":
        return one_half(text, at, end)
    return None


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
    draft = share_of(at, end, percent(low, bottom))
    if high is not None:
        draft.high, draft.modifier = percent(high, bottom), "range"
    if found["end"]:
        draft.modifier = "over" if found["end"] == "强" else "nearly"
    return draft


def _tenths(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _TENTHS.match(text, end)
    if found is None:
        return None
    bounded = text.endswith("其中", 0, at) or before(text, at, bare=True) is not None  # 近四成为女性
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
        return share_of(at, found.end(), low / 10 if low >= 10 else low, "折")  # 95折
    extra = Decimal(0) if not tail else Decimal(5) if tail[0] == "半" else Decimal(DIGITS[tail])
    draft = share_of(at, found.end(), low * 10 + extra)
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
    return share_of(at, found.end(), percent(top, bottom))


def _ratio(text: str, at: int, end: int, body: str) -> Draft | None:
    found = _RATIO.match(text, end)
    if found is None or not ("0" <= body[0] <= "9"):
        return None
    other = found["other"]
    if found["colon"] not in ("∶", "比"):
        told = _TOLD.search(text, max(0, at - 4), at)  # 师生比为1:12
        if told is None and len(other) == 2 and other < "60" and body.isdigit() and int(body) < 25:
            return None  # a time of day
        if text[at - 1 : at] == "以" or text[max(0, at - 3) : at].endswith(("比分", "比分为")):
            return None  # a score
        if text.startswith(_OUTCOMES, found.end()):
            return None  # 3:0完胜
    elif found["colon"] == "比" and _PROPORTION.search(text, max(0, at - 12), at) is None:
        return None
    try:
        draft = share_of(at, found.end(), value(body), "比")
        draft.high, draft.share = value(other), "ratio"
    except Misread:
        return None
    return draft
