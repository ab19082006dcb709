"""When what was extracted and what gold says are the same: names, values, units, periods."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from typing import Any

from .model import Quantity

# Units that are written in more than one way.
SAME_UNITS = {
    "千米": "公里", "km": "公里", "KM": "公里", "m": "米", "㎡": "平方米", "km²": "平方公里", "度": "千瓦时",
    "人（次）": "人次", "人/次": "人次", "人(次)": "人次", "户（次）": "户次", "CNY": "元", "块": "元",
    "元人民币": "元", "％": "%", "percent": "%", "百分点": "个百分点", "工作日": "个工作日", "月": "个月",
    "小时": "个小时", "kg": "公斤", "千克": "公斤", "场（次）": "场次",
}  # fmt: skip
PUNCTUATION = re.compile(r"[\s“”\"'‘’《》〈〉「」,，。、;；:：()（）·-]")


def fold(name: str | None) -> str | None:
    """A name for comparison: width, quotation marks, brackets and white space undone.

    >>> fold("“四进三送” 专项行动（试行）")
    '四进三送专项行动试行'
    """
    return (PUNCTUATION.sub("", unicodedata.normalize("NFKC", name)) or None) if name is not None else None


def same_value(quantity: Quantity, truth: Any) -> bool:
    """The value, or both ends of a range, to a thousandth."""
    if isinstance(truth, tuple):
        return _close(quantity.low, truth[0]) and _close(quantity.high, truth[1])
    return _close(quantity.value, truth)


def same_unit(given: str | None, truth: str | None) -> bool:
    """The unit, or another way of writing it; 元/月 and 元/人/月 are both right for 每人每月."""
    left, right = ([SAME_UNITS.get(part, part) for part in (unit or "").split("/")] for unit in _whole(given, truth))
    if left == right:
        return True
    return {len(left), len(right)} == {2, 3} and {left[0], left[-1]} == {right[0], right[-1]}


def same_metric(given: str | None, truth: str | None) -> bool:
    """Equal, or most of the letter pairs shared, or the same last two letters and half of the longer name.

    >>> same_metric("托育机构", "托育服务机构"), same_metric("机构", "托育服务机构")
    (True, False)
    """
    left, right = fold(given), fold(truth)
    if left is None or right is None or left == right:
        return left == right
    pairs, others = _pairs(left), _pairs(right)
    likeness = 2 * (pairs & others).total() / (pairs.total() + others.total())
    short, long = sorted((left, right), key=len)
    contained = short in long and len(short) >= max(2, 0.5 * len(long))
    return likeness >= 0.75 or (left[-2:] == right[-2:] and (contained or likeness >= 0.5))


def same_body(given: str | None, truth: str | None, *, city: str | None = None) -> bool:
    """The same program or department: equal, or equal but for a place before it or a general word behind it.

    >>> same_body("市民政局", "安远市民政局"), same_body("我市", "安远市"), same_body("我市", "安远市", city="安远市")
    (True, False, True)
    """
    left, right = (_home(fold(name), city) for name in (given, truth))
    if left is None or right is None:
        return left == right
    short, long = sorted((left, right), key=len)
    if short == long or (long.endswith(short) and len(short) >= max(2, 0.5 * len(long))):
        return True
    return len(short) >= 4 and short in long and len(short) / len(long) >= 0.6


def same_period(given: str | None, truth: str | None) -> bool:
    """Equal, or one a part of the other.

    >>> same_period("截至目前", "目前"), same_period(None, "去年")
    (True, False)
    """
    left, right = fold(given), fold(truth)
    return left == right or (left is not None and right is not None and (left in right or right in left))


def _whole(given: str | None, truth: str | None) -> tuple[str | None, str | None]:
    """Both units, those that are written with a stroke but are no rate (人/次) in their plain form."""
    return SAME_UNITS.get(given or "", given), SAME_UNITS.get(truth or "", truth)


def _home(name: str | None, city: str | None) -> str | None:
    return city if city and name in {"我市", "全市", city.removesuffix("市")} else name


def _close(given: Any, truth: Any) -> bool:
    return given is not None and truth is not None and math.isclose(float(given), truth, rel_tol=1e-3, abs_tol=1e-9)


def _pairs(text: str) -> Counter[str]:
    return Counter(text[i : i + 2] for i in range(len(text) - 1)) or Counter([text])
