"""Two numbers that make one quantity, and quantities that share what is written once: ranges, compounds, lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from .draft import Draft
from .numerals import DIGITS, SCALES, Misread, value
from .units import names

Reader = Callable[[str, int], Draft | None]

_JOINT = re.compile(
    r"[~—–-]{1,2}|[至到](?!少|多|今|此|于)|或(?=[0-9])|、(?=[1-9二三四五六七八九])|[和与](?=[0-9一二两三四五六七八九十百千])"
)
_JOINT_FIRST = frozenset("~—–-至到或、和与")
_SIGN = re.compile(r"零下|负|-(?=[0-9])")
_DIGIT_PAIR = re.compile("([一二两三四五六七八九])([二两三四五六七八九])")
_FROM = re.compile(r"(?:从|由|(?<![各亲独])自(?![费主助动建治家行身]))[^，。；、]{0,12}$")
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
    "公斤": {"克": "0.001"},
    "米": {"厘米": "0.01"},
    "公里": {"米": "0.001"},
}
_TIMES: dict[str, dict[str, int]] = {
    "年": {"个月": 12},
    "天": {"小时": 24, "分钟": 1440},
    "小时": {"分钟": 60, "分": 60, "秒": 3600},
    "分钟": {"秒": 60},
    "分": {"秒": 60},
    "个月": {"天": 30},
    "周": {"天": 7},
}


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
        return value(head + first + tail) if not head else _tail(head, first, tail), _tail(head, second, tail)
    except Misread:
        return None


def _tail(head: str, digit: str, tail: str) -> Decimal:
    return value(head + ("零" if head and head[-1] != "十" and not tail else "") + digit + tail)


def joined(text: str, first: Draft, read: Reader) -> bool:
    """Make `first` the range that it begins: 3至5万元, 8000元至1万元, 5-20%, 1800名至2200名. Whether it does."""
    end = first.end
    if first.after == "at_least" and "0" <= text[end : end + 1] <= "9":
        return _bounded(first, read(text, end))
    if text[end : end + 1] not in _JOINT_FIRST or first.share == "ratio" or first.modifier == "range":
        return False
    joint = _JOINT.match(text, end)
    if joint is None:
        return False
    if joint.group() == "、" and (
        first.unit is not None or len(first.body) != 1 or "分别" in text[max(0, first.start - 12) : first.start]
    ):
        return False
    sign = _SIGN.match(text, joint.end())
    second = read(text, joint.end() if sign is None else sign.end())
    if second is not None and sign is not None:
        second.value = -second.value
    if joint.group() in ("和", "与") and (second is None or not text.startswith("之间", second.end)):
        return False
    if second is not None and joint.group() == "、":
        return _neighbours(first, second)
    if second is None or second.modifier == "range" or second.share == "ratio":
        return False
    if (
        first.unit is not None
        and second.unit is not None
        and first.unit != second.unit
        or first.unit
        and not second.unit
    ):
        return False
    if (
        first.unit is not None
        and joint.group() in {"到", "至"}
        and _FROM.search(text, max(0, first.start - 14), first.start)
        and first.share is None
        and names()[first.unit].dimension != "duration"
        and not text.startswith("不等", second.end)
    ):
        return False  # 从8家到15家: two quantities
    low = first.value
    if (
        first.unit is None
        and first.scale == 0
        and second.scale
        and second.value
        and low < second.value.scaleb(-second.scale)
    ):
        low = low.scaleb(second.scale)
    if (
        not first.share
        and second.share == "fraction"
        and second.unit == "%"
        and first.unit is None
        and "成" in text[joint.end() : second.end]
    ):
        low *= 10
    if low >= second.value:
        return False
    first.value = plain(low)
    first.high = second.value
    first.modifier = "range"
    _end_with(first, second)
    first.share = first.share or second.share
    if text.startswith("之间", first.end):
        first.end += 2
    if first.end > second.end or second.after in (None, "approx"):
        first.after = None
    return True


def _bounded(first: Draft, second: Draft | None) -> bool:
    """500元以上3000元以下; 50%以上2倍以下."""
    if second is None or second.after != "at_most" or first.modifier == "range":
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


def _neighbours(first: Draft, second: Draft) -> bool:
    """5、6个, 三、四百人: neighbouring digits with one unit are a range."""
    high = second.body[:1]
    if second.unit is None or second.share is not None or second.modifier == "range" or not high or not first.body:
        return False
    if len(second.body) > 1 and "0" <= high <= "9":
        return False
    low_digit, high_digit = (DIGITS.get(c, int(c) if c.isdigit() else 0) for c in (first.body, high))
    if high_digit != low_digit + 1:
        return False
    first.value, first.high, first.modifier = second.value / high_digit * low_digit, second.value, "range"
    _end_with(first, second)
    return True


def plain(number: Decimal) -> Decimal:
    return number if int(number.as_tuple().exponent) <= 0 else Decimal(f"{number:f}")


def compound(text: str, first: Draft, read: Reader) -> None:
    """Join what follows in smaller units: 五元三毛, 123元1角1分, 1小时30分钟, 2年3个月, 三斤二两."""
    _cents(text, first)
    while first.unit is not None and not first.per and first.share is None and first.after is None:
        parts, times = _PARTS.get(first.unit), _TIMES.get(first.unit)
        if parts is None and times is None:
            break
        following = text[first.end : first.end + 1]
        begin = first.end + (following in ("又", "零") and len(text) > first.end + 1)
        if not following or not (following.isdigit() or following in DIGITS or following in "十又"):
            break
        second = read(text, begin)
        if (
            first.unit == "块"
            and second is not None
            and (second.unit == "角" or second.unit is None and len(second.body) == 1)
        ):
            first.unit = "元"
            if second.unit is None:  # 三块五
                first.value, first.end = first.value + second.value.scaleb(-1), second.end
                break
        if first.unit == "米" and second is not None and second.unit is None and _height(text, first, second):
            break
        if second is None or second.unit is None or second.share or second.modifier == "range":
            break
        if parts is not None and second.unit in parts:
            first.value += second.value * Decimal(parts[second.unit])
            first.end, first.after = second.end, second.after
            _cents(text, first)
        elif times is not None and second.unit in times:
            first.value = first.value * times[second.unit] + second.value
            first.unit = "分钟" if second.unit == "分" else second.unit
            first.end, first.after = second.end, second.after
        else:
            break
    if (
        first.unit == "元"
        and text.startswith(("整", "正"), first.end)
        and text[first.end + 1 : first.end + 2] in ("", "。", "，", "、", ")", "(", "；", "\n", " ")
    ):
        first.end += 1


def _cents(text: str, first: Draft) -> None:
    """八毛二, 一块一毛八: the cents follow without their unit."""
    cents, past = DIGITS.get(text[first.end : first.end + 1]), text[first.end + 1 : first.end + 2]
    if text[first.end - 1] not in "角毛" or not cents or past not in ("", *"，。；、”）)的"):
        return
    if first.unit == "角":
        first.value, first.unit = first.value.scaleb(-1), "元"
    first.value, first.end = first.value + Decimal(cents).scaleb(-2), first.end + 1


def _height(text: str, first: Draft, second: Draft) -> bool:
    """1米75, 一米八"""
    body = second.body
    if (
        second.share is not None
        or len(body) > 2
        or first.value >= 10
        or not body
        or text[second.end : second.end + 1] in ("、", "至", "-")
    ):
        return False
    first.value += second.value.scaleb(-len(body))
    first.end = second.end
    return True
