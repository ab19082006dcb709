"""One quantity in two units: 五元三毛, 1小时30分钟, 三斤二两, 1米75."""

from __future__ import annotations

import re
from decimal import Decimal

from .draft import Draft, Reader
from .numerals import DIGITS, trimmed

# Smaller units that follow a larger one in one quantity, and how many make it; the result is in the second's unit for
# times, in the first's for money and weight.
_PARTS: dict[str, dict[str, str]] = {
    "块": {"角": "0.1", "分": "0.01"},
    "元": {"角": "0.1", "分": "0.01"},
    "角": {"分": "0.1"},
    "美元": {"美分": "0.01"},
    "欧元": {"欧分": "0.01"},
    "日元": {"日本钱": "0.01"},
    "斤": {"两": "0.1"},
    "亩": {"分地": "0.1"},
    "吨": {"公斤": "0.001"},
    "公斤": {"克": "0.001"},
    "克": {"毫克": "0.001"},
    "米": {"厘米": "0.01", "毫米": "0.001"},
    "厘米": {"毫米": "0.1"},
    "公里": {"米": "0.001"},
    "升": {"毫升": "0.001"},
}
_TIMES: dict[str, dict[str, int]] = {
    "年": {"个月": 12, "月": 12},
    "天": {"小时": 24, "分钟": 1440},
    "小时": {"分钟": 60, "分": 60, "秒": 3600},
    "秒": {"毫秒": 1000},
    "分钟": {"秒": 60},
    "分": {"秒": 60},
    "个月": {"月": 1, "天": 30, "周": 4},
    "月": {"天": 30},
    "周": {"天": 7},
}
_LISTED = re.compile("[、至到~—–-](?!.米)")  # 1米75、80, but 1米75至1米80
_PAST = ("", "。", "，", "、", ")", "(", "；", "\n", " ")  # 整 before these ends a sum: 5元整


def compound(text: str, first: Draft, read: Reader) -> None:
    """Join what follows in smaller units: 五元三毛, 123元1角1分, 1小时30分钟, 2年3个月, 三斤二两."""
    _cents(text, first)
    while _goes_on(text, first):
        second = read(text, first.end + (text[first.end] in "又零"))
        if second is None or not _added(text, first, second):
            break
    if first.unit == "元" and text.startswith(("整", "正"), first.end) and text[first.end + 1 : first.end + 2] in _PAST:
        first.end += 1


def in_smaller(value: Decimal, unit: str, other: str) -> Decimal | None:
    """A value in a unit of which `other` is a part, in `other`; None where it is none.

    >>> in_smaller(Decimal(2), "年", "个月"), in_smaller(Decimal(2), "吨", "公斤"), in_smaller(Decimal(2), "年", "元")
    (Decimal('24'), Decimal('2000'), None)
    """
    if other in (times := _TIMES.get(unit, {})):
        return value * times[other]
    part = _PARTS.get(unit, {}).get(other)
    return trimmed(value / Decimal(part)) if part else None


def _goes_on(text: str, first: Draft) -> bool:
    """Whether a number may follow in a smaller unit."""
    if first.share is not None or first.after is not None:
        return False
    if first.unit not in _PARTS and first.unit not in _TIMES:
        return False
    following = text[first.end : first.end + 1]
    return following.isdigit() or following in DIGITS or following in ("十", "又")


def _added(text: str, first: Draft, second: Draft) -> bool:
    """Add what stands in the smaller unit; whether more may follow."""
    unit = first.unit or ""
    if unit == "块" and (second.unit == "角" or second.unit is None and len(second.body) == 1):
        first.unit = unit = "元"
        if second.unit is None:  # 三块五
            first.value, first.end = first.value + second.value.scaleb(-1), second.end
            return False
    if unit in ("米", "秒") and second.unit is None and _height(text, first, second):
        return False
    if second.unit is None or second.modifier == "range":
        return False
    if second.unit in (parts := _PARTS.get(unit, {})):
        first.value += second.value * Decimal(parts[second.unit])
    elif second.unit in (times := _TIMES.get(unit, {})):
        first.value = first.value * times[second.unit] + second.value
        first.unit = "分钟" if second.unit == "分" else second.unit
    else:
        return False
    first.end, first.after = second.end, second.after
    if unit in _PARTS:
        _cents(text, first)
    return True


def _cents(text: str, first: Draft) -> None:
    """八毛二, 一块一毛八: the cents follow without their unit."""
    cents, past = DIGITS.get(text[first.end : first.end + 1]), text[first.end + 1 : first.end + 2]
    if text[first.end - 1] not in "角毛" or not cents or past not in ("", *"，。；、”）)的"):
        return
    if first.unit == "角":
        first.value, first.unit = first.value.scaleb(-1), "元"
    first.value, first.end = first.value + Decimal(cents).scaleb(-2), first.end + 1


def _height(text: str, first: Draft, second: Draft) -> bool:
    """1米75, 一米八; 9秒83"""
    digits = len(second.body)
    fits = first.value < 10 and digits in (1, 2) if first.unit == "米" else digits == 2
    if not fits or _LISTED.match(text, second.end) is not None:
        return False
    first.value += second.value.scaleb(-digits)
    first.end = second.end
    return True
