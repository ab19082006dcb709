"""Two numbers that make a range: 3至5万元, 七八成, 5、6个, 500元以上3000元以下."""

from __future__ import annotations

import re
from decimal import Decimal

from .compounds import in_smaller
from .draft import Draft, Reader
from .numerals import DIGITS, SCALES, Misread, value, written_out
from .units import describe

_JOINT = re.compile(
    r"[~—–-]{1,2}|[至到](?!少|多|今|此|于)|或(?=[0-9])|、(?=[1-9二三四五六七八九])|[和与](?=[0-9一二两三四五六七八九十百千])"
)
_JOINT_FIRST = frozenset("~—–-至到或、和与")
_FIGURES = frozenset("0123456789一二两三四五六七八九十百千")  # what the upper end of 三万元以上十万元以下 begins with
_SIGN = re.compile(r"零下|负|-(?=[0-9])")
_ROUND = re.compile("数(?=[十百千万亿])|上(?=[百千万亿])")  # 几十元至数百元
# Terms of several people may be told with the longest first: 判处五年至一年.
_TERMS = re.compile("(?:徒刑|拘役|刑期|判处)[各为从由]?$")
_DIGIT_PAIR = re.compile("([一二两三四五六七八九])([二两三四五六七八九])")
_FROM = re.compile(r"(?:从|由|(?<![各亲独])自(?![费主助动建治家行身]))[^，。；、到至]{0,12}$")


def adjacent(body: str) -> tuple[Decimal, Decimal] | None:
    """Two neighbouring digits are a range: 七八(成), 两三(个), 五六百万, 十五六, 二三十; None for other numerals.

    >>> adjacent("五六百万"), adjacent("十五六"), adjacent("二十五"), adjacent("一两")
    ((Decimal('5000000'), Decimal('6000000')), (Decimal('15'), Decimal('16')), None, (Decimal('1'), Decimal('2')))
    """
    pair = _DIGIT_PAIR.search(body)
    if pair is None:
        return None
    first, second = pair.groups()
    low, high = DIGITS[first], DIGITS[second]
    head, tail = body[: pair.start()], body[pair.end() :]
    if (
        not (high == low + 1 or (low, high) == (3, 5))
        or any(c not in SCALES for c in tail)
        or head
        and head[-1] not in "十百千万亿"
    ):
        return None
    try:
        return value(head + first + tail), value(head + second + tail)
    except Misread:
        return None


def joined(text: str, first: Draft, read: Reader) -> bool:
    """Make `first` the range that it begins: 3至5万元, 8000元至1万元, 5-20%, 1800名至2200名. Whether it does."""
    end = first.end
    if first.after == "at_least" and text[end : end + 1] in _FIGURES:
        return _bounded(first, read(text, end))
    if text[end : end + 1] not in _JOINT_FIRST:
        return False
    found = _JOINT.match(text, end)
    if found is None or not _may_join(text, first, found[0]):
        return False
    second = _signed(text, found.end(), read)
    if second is None or (found[0] in ("和", "与") and not text.startswith("之间", second.end)):
        return False
    if found[0] == "、":
        return _neighbours(first, second)
    if second.unit is not None:
        _as_cold(text, first, second)
    if second.modifier == "range" or second.share == "ratio" or not _same_unit(first, second):
        return False
    if found[0] in ("到", "至") and _are_two(text, first, second):
        return False
    low, high = _ends(text, found.end(), first, second)
    if low >= high:
        return False
    first.value, first.high, first.modifier = written_out(low), high, "range"
    _end_with(first, second)
    if text.startswith("之间", first.end):
        first.end += 2
    if second.after in (None, "approx"):
        first.after = None
    return True


def _may_join(text: str, first: Draft, joint: str) -> bool:
    """Whether such a joint may follow the first number: 5、6个, 5或6天, but 98天或128天 are two."""
    if joint == "、":
        return _may_neighbour(text, first)
    return joint != "或" or first.unit is None


def _ends(text: str, at: int, first: Draft, second: Draft) -> tuple[Decimal, Decimal]:
    """The lower and the upper end in one unit, of which the second number, at `at`, is mostly the upper."""
    low, high = _low(text, at, first, second), second.value
    if first.unit is not None and first.unit != second.unit:
        low, high = _alike(low, first.unit, high, second)
    return (high, low) if low > high and (high < 0 or _may_fall(text, first, second)) else (low, high)


def _signed(text: str, at: int, read: Reader) -> Draft | None:
    """The number at `at`, which may be below zero: 零下5至零下3℃."""
    sign = _SIGN.match(text, at)
    if sign is None:
        lead = _ROUND.match(text, at)
        return read(text, lead.end() if lead is not None else at)
    second = read(text, sign.end())
    if second is not None:
        second.value = -second.value
    return second


def _as_cold(text: str, first: Draft, second: Draft) -> None:
    """零下8到10度, 20度到22度: what the lower end says of the upper: that it is heat, and below zero too."""
    if first.unit == "℃" and text.startswith("度", second.unit_start):
        second.unit = first.unit
    cold = text.startswith("零下", first.start) and second.value > 0
    if cold and (first.unit is None or second.value > -first.value):
        second.value = -second.value


def _same_unit(first: Draft, second: Draft) -> bool:
    """Whether the upper end has a unit, and the lower end the same, a part of it, or none; or neither has one."""
    if first.unit is None or second.unit is None or first.unit == second.unit:
        return first.unit is None or second.unit is not None
    smaller = in_smaller(first.value, first.unit, second.unit)
    return (smaller or in_smaller(second.value, second.unit, first.unit)) is not None


def _alike(low: Decimal, unit: str, high: Decimal, second: Draft) -> tuple[Decimal, Decimal]:
    """Both ends in the smaller of their units, which becomes that of the second: 6个月至1年, 10年至11年两个月."""
    smaller = in_smaller(low, unit, second.unit or "")
    if smaller is not None:
        return smaller, high
    larger = in_smaller(high, second.unit or "", unit)
    second.unit = unit
    return low, larger if larger is not None else high


def _may_fall(text: str, first: Draft, second: Draft) -> bool:
    """8年至3年10个月不等, 判处五年至一年: what several got, the most first."""
    return text.startswith("不等", second.end) or bool(_TERMS.search(text, max(0, first.start - 4), first.start))


def _are_two(text: str, first: Draft, second: Draft) -> bool:
    """从8家到15家: two quantities; but 从3个月到5个月, 从10元到50元不等 are ranges."""
    return (
        first.unit is not None
        and _FROM.search(text, max(0, first.start - 14), first.start) is not None
        and first.share is None
        and describe(first.unit)[0] != "duration"
        and not text.startswith("不等", second.end)
    )


def _low(text: str, at: int, first: Draft, second: Draft) -> Decimal:
    """The lower end in the measure of the upper one, which begins at `at`: 3 of 3至5万元, 二 of 二到三成."""
    low = first.value
    if first.unit is not None:
        return low
    if second.scale and low < second.value.scaleb(-second.scale):
        low = low.scaleb(second.scale)
    if second.share == "fraction" and "成" in text[at : second.end]:
        low *= 10
    return low


def _bounded(first: Draft, second: Draft | None) -> bool:
    """500元以上3000元以下, 三万元以上十万元以下; 50%以上2倍以下."""
    if second is None or second.after != "at_most":
        return False
    if first.unit == "%" and second.unit == "倍":
        second.value, second.unit = second.value * 100, "%"
    if first.unit not in (None, second.unit) or first.value >= second.value:
        return False
    first.high, first.modifier, first.after = second.value, "range", None
    _end_with(first, second)
    return True


def _end_with(first: Draft, second: Draft) -> None:
    """The unit of a range, and where it ends, are those of its upper end."""
    first.end, first.scale = second.end, second.scale
    first.unit, first.per, first.unit_start = second.unit, second.per, second.unit_start


def _may_neighbour(text: str, first: Draft) -> bool:
    """Whether a single digit without a unit may begin 5、6个; 分别为5、6个 lists two."""
    return first.unit is None and len(first.body) == 1 and "分别" not in text[max(0, first.start - 12) : first.start]


def _neighbours(first: Draft, second: Draft) -> bool:
    """5、6个, 三、四百人: neighbouring digits with one unit are a range."""
    if second.unit is None or second.modifier == "range":
        return False
    high = second.body[:1]
    if len(second.body) > 1 and "0" <= high <= "9":
        return False
    low_digit, high_digit = (DIGITS.get(c, int(c) if c.isdigit() else 0) for c in (first.body, high))
    if high_digit != low_digit + 1:
        return False
    first.value, first.high, first.modifier = second.value / high_digit * low_digit, second.value, "range"
    _end_with(first, second)
    return True
