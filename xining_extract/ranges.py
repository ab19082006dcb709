"""Two numbers that make one quantity, and quantities that share what is written once: ranges, compounds, lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from .draft import Draft
from .numerals import DIGITS, SCALES, Misread, value
from .measures import names

Reader = Callable[[str, int], Draft | None]

_JOINT = re.compile(r"[~—–-]{1,2}|[至到](?!少|多|今|此|于)|或(?=[0-9])|、(?=[1-9二三四五六七八九])|[和与](?=[0-9一二两三四五六七八九十百千])")
_JOINT_FIRST = frozenset("~—–-至到或、和与")
_DIGIT_PAIR = re.compile("([一二两三四五六七八九])([二三四五六七八九])")
_FROM = re.compile(r"(?:从|由|自)[^，。；、]{0,12}$")
# Smaller units that follow a larger one in one quantity, and how many make it; the result is in the second's unit for
# times, in the first's for money and weight.
_PARTS: dict[str, dict[str, str]] = {
    "块": {"角": "0.1", "分": "0.01"},
    "元": {"角": "0.1", "分": "0.01"},
    "角": {"分": "0.1"},
    "美元": {"美分": "0.01"}, "欧元": {"欧分": "0.01"}, "日元": {"日本钱": "0.01"},
    "斤": {"两": "0.1"}, "公斤": {"克": "0.001"}, "米": {"厘米": "0.01"}, "公里": {"米": "0.001"},
}
_TIMES: dict[str, dict[str, int]] = {
    "年": {"个月": 12}, "天": {"小时": 24, "分钟": 1440}, "小时": {"分钟": 60, "分": 60, "秒": 3600}, "分钟": {"秒": 60}, "分": {"秒": 60},
    "个月": {"天": 30}, "周": {"天": 7},
}


def adjacent(body: str) -> tuple[Decimal, Decimal] | None:
    """Two neighbouring digits are a range: 七八(成), 两三(个), 五六百万, 十五六, 二三十; None for other numerals.

    >>> adjacent("五六百万"), adjacent("十五六"), adjacent("二十五")
    ((Decimal('5000000'), Decimal('6000000')), (Decimal('15'), Decimal('16')), None)
    """
    pair = _DIGIT_PAIR.search(body)
    if pair is None:
        return None
    first, second = pair.groups()
    low, high = DIGITS[first], DIGITS[second]
    head, tail = body[: pair.start()], body[pair.end() :]
    if not (high == low + 1 or (low, high) == (3, 5)) or any(c not in SCALES for c in tail) or head and head[-1] not in "十百千万亿":
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
    if text[end : end + 1] not in _JOINT_FIRST or first.share == "ratio" or first.modifier == "range":
        return False
    joint = _JOINT.match(text, end)
    if joint is None:
        return False
    if joint.group() == "、" and (first.unit is not None or len(first.body) != 1 or "分别" in text[max(0, first.start - 12) : first.start]):
        return False
    second = read(text, joint.end())
    if joint.group() in ("和", "与") and (second is None or not text.startswith("之间", second.end)):
        return False
    if second is not None and joint.group() == "、":
        return _neighbours(first, second)
    if second is None or second.modifier == "range" or second.share == "ratio":
        return False
    if first.unit is not None and second.unit is not None and first.unit != second.unit or first.unit and not second.unit:
        return False
    if first.unit is not None and joint.group() in {"到", "至"} and _FROM.search(text, max(0, first.start - 14), first.start) and first.share is None \
            and names()[first.unit].dimension != "duration":
        return False         # 从8家到15家: two quantities
    low = first.value
    if first.unit is None and first.scale == 0 and second.scale and second.value and low < second.value.scaleb(-second.scale):
        low = low.scaleb(second.scale)
    if not first.share and second.share == "fraction" and second.unit == "%" and first.unit is None and "成" in text[joint.end() : second.end]:
        low *= 10
    if low >= second.value:
        return False
    first.value = _plain(low)
    first.high = second.value
    first.modifier = "range"
    first.end, first.unit, first.per, first.scale, first.unit_start = second.end, second.unit, second.per, second.scale, second.unit_start
    first.share = first.share or second.share
    if text.startswith("之间", first.end):
        first.end += 2
    if first.end > second.end or second.after in (None, "approx"):
        first.after = None
    return True


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
    first.end, first.unit, first.per, first.scale, first.unit_start = second.end, second.unit, second.per, second.scale, second.unit_start
    return True


def _plain(number: Decimal) -> Decimal:
    return number if int(number.as_tuple().exponent) <= 0 else Decimal(f"{number:f}")


def compound(text: str, first: Draft, read: Reader) -> None:
    """Join what follows in smaller units: 五元三毛, 123元1角1分, 1小时30分钟, 2年3个月, 三斤二两."""
    while first.unit is not None and not first.per and first.share is None and first.after is None:
        parts, times = _PARTS.get(first.unit), _TIMES.get(first.unit)
        if parts is None and times is None:
            break
        following = text[first.end : first.end + 1]
        begin = first.end + (following in ("又", "零") and len(text) > first.end + 1)
        if not following or not (following.isdigit() or following in DIGITS or following in "十又"):
            break
        second = read(text, begin)
        if first.unit == "块" and second is not None and (second.unit == "角" or second.unit is None and len(second.body) == 1):
            first.unit = "元"
            if second.unit is None:         # 三块五
                first.value, first.end = first.value + second.value.scaleb(-1), second.end
                break
        if first.unit == "米" and second is not None and second.unit is None and _height(text, first, second):
            break
        if second is None or second.unit is None or second.share or second.modifier == "range":
            break
        if parts is not None and second.unit in parts:
            first.value += second.value * Decimal(parts[second.unit])
            first.end, first.after = second.end, second.after
        elif times is not None and second.unit in times:
            first.value = first.value * times[second.unit] + second.value
            first.unit = "分钟" if second.unit == "分" else second.unit
            first.end, first.after = second.end, second.after
        else:
            break
    if first.unit == "元" and text.startswith(("整", "正"), first.end) and text[first.end + 1 : first.end + 2] in ("", "。", "，", "、", ")", "(", "；", "\n", " "):
        first.end += 1


def _height(text: str, first: Draft, second: Draft) -> bool:
    """1米75, 一米八"""
    body = second.body
    if second.share is not None or len(body) > 2 or first.value >= 10 or not body or text[second.end : second.end + 1] in ("、", "至", "-"):
        return False
    first.value += second.value.scaleb(-len(body))
    first.end = second.end
    return True


_BETWEEN = re.compile(r"(?:\([^()]{0,40}\))?(?:、|和|及|与|以及|,|，)")
_BRACKET = re.compile(r"\(([^()]{0,40})\)")
_MONEY_AFTER = re.compile(r"(?:的)?(?:投资|资金|贷款|补贴|奖金|补助|债券|税收|营收|产值|销售额|订单|融资|经费|红包|消费券|利润|专项)")
_MONEY_BEFORE = re.compile(r"(?:投资|资金|产值|收入|营收|销售额|奖池|成交额|总值|金额|总额|交易额|进出口|出口|余额|贷款|利润|税额|市值|补贴|增加值|支出|GDP)"
                           r"(?:总额|累计|合计|共计|预计|已|总计|规模)*(?:达到|达|为|约|超过|超|近|逾|突破|至|到|攀升至|增至)*$")


def shared(text: str, drafts: list[Draft]) -> list[Draft]:
    """Give numbers without a unit the one that the list, the bracket or the sentence has for them."""
    for index in range(len(drafts) - 1, -1, -1):
        draft = drafts[index]
        if draft.unit is None and draft.share is None:
            following = drafts[index + 1] if index + 1 < len(drafts) else None
            _from_list(text, draft, following) or _from_bracket(text, drafts, index) or _from_words(text, draft)
    for before, after in zip(drafts, drafts[1:], strict=False):
        _pass_on(text, before, after)
    return drafts


def _from_list(text: str, draft: Draft, following: Draft | None) -> bool:
    """分别为40.7、43.5公里/小时: the unit of the next in the list."""
    if following is None or following.unit is None or following.share is not None and following.unit != "%":
        return False
    if text[draft.end : following.start] not in ("、", "和", "及", "与"):
        return False
    draft.unit, draft.per = following.unit, following.per
    if following.scale and not draft.scale:
        draft.value = _plain(draft.value.scaleb(following.scale))
        draft.scale = following.scale
    return True


def _from_bracket(text: str, drafts: list[Draft], index: int) -> bool:
    """14.7亿（现金10.1亿）元: the unit after the bracket is that of both."""
    draft = drafts[index]
    if text[draft.end : draft.end + 1] != "(":
        return False
    bracket = _BRACKET.match(text, draft.end)
    if bracket is None:
        return False
    at = bracket.end()
    unit = next((name for name in ("元", "美元", "人", "户", "吨", "亩", "公里", "人次", "平方米") if text.startswith(name, at)), None)
    if unit is None:
        return False
    draft.unit = unit
    for inner in drafts[index + 1 : index + 9]:
        if inner.end <= at and inner.unit is None:
            inner.unit = unit
    return True


def _from_words(text: str, draft: Draft) -> bool:
    """36.57亿投资, 奖池36.57亿: the sentence says that it is money."""
    if not draft.scale or draft.scale < 4:
        return False
    if _MONEY_AFTER.match(text, draft.end) or _MONEY_BEFORE.search(text, max(0, draft.start - 16), draft.start):
        draft.unit = "元"
        return True
    return False


def _pass_on(text: str, before: Draft, after: Draft) -> None:
    """最高分别不超过A(即a)、B(即b): what bounds the first bounds all."""
    if after.modifier != "exact" or before.modifier not in ("at_most", "at_least") or before.after is not None:
        return
    between = text[before.end : after.start]
    if between in ("(即", "(约合", "(合") or between in ("、", "和", "及", "与", ")、", ")和", ")及"):
        window = text[max(0, before.start - 6) : before.start]
        if "分别" in window or before.passed:
            after.modifier = before.modifier
            after.passed = True
            before.passed = True
