"""Halves and doublings, which need no numeral: 半年, 半个多世纪, 过半, 多半, 一半, 打对折, 翻番."""

from __future__ import annotations

from decimal import Decimal

from .draft import Draft, share_of
from .idioms import word
from .modifiers import after, before, within
from .units import unit_at

_HALF = Decimal(50)  # percent
_PROBABLY = frozenset("要会得不没能可想还就又也")  # 多半要叹气
_NO_MAJORITY = tuple("岛天夜年个辈生截晌条座片桶碗箱瓶杯圈张段壁边部本")  # 大半天, 大半条街
_MEASURED = frozenset(("duration", "mass", "area", "length", "volume", "ratio"))
_HALF_WORDS = frozenset("导岛径山价夜程场决成自封个路坡")  # 通过半决赛
_NEVER_HALVED = frozenset(("日", "年度", "寸", "尺", "方"))
# Of these the half is told in a smaller unit.
_SMALLER = {
    "年": (Decimal(6), "月"),
    "世纪": (Decimal(50), "年"),
    "成": (Decimal(5), "%"),
    "小时": (Decimal(30), "分钟"),
}


def half(text: str, at: int) -> Draft | None:
    """半 or 翻 at `at`: 半年, 半个多世纪, 过半, 多半, 翻番; None where it is part of another word."""
    if text[at] == "折":
        return share_of(at - 1, at + 1, _HALF) if text.endswith("打对", 0, at) else None
    if text[at] == "翻":
        return share_of(at, at + 2, Decimal(1), "番") if _doubles(text, at) else None
    previous = text[at - 1 : at]
    if previous == "过" and text[at - 2 : at - 1] == "双":  # 实现“双过半”
        return None
    if not text.startswith("半数", at) and word(text, at):  # 半年成绩单
        return None
    written = next(word for word in ("半个多", "半多", "半") if text.startswith(word, at))
    measured = unit_at(text, at + len(written))
    when = previous in ("上", "下", "前", "后", "一", "大") and not text.startswith("提前", at - 2)
    if measured is not None and not when:
        of, end = measured
        if of.dimension in _MEASURED and of.name not in _NEVER_HALVED:
            return _half_of(text, at, end, of.name)
    return _half_alone(text, at)


def _doubles(text: str, at: int) -> bool:
    """翻番, but not 从12万元翻番到26万元, which has its level."""
    return text.startswith("翻番", at) and text[at + 2 : at + 3] not in ("到", "至")


def one_half(text: str, at: int, end: int) -> Draft | None:
    """一半, 一多半, 一大半, whose 一 stands from `at` to `end`; None where no half follows it."""
    if text.startswith(("多半", "大半"), end):
        return _majority(at, end + 2)
    return share_of(at, end + 1, _HALF) if text.startswith("半", end) else None


def _half_of(text: str, at: int, end: int, name: str) -> Draft:
    result, unit = _SMALLER.get(name, (Decimal("0.5"), name))
    draft = share_of(at, end, result, unit)
    if "多" in text[at:end]:
        draft.modifier = "over"
    _lead(text, draft, bare=False)
    return draft


def _half_alone(text: str, at: int) -> Draft | None:
    """过半, 超半数, 近半, 多半, 大半"""
    previous = text[at - 1 : at]
    if previous in ("多", "大") and text[at + 1 : at + 2] not in _NO_MAJORITY:
        return _majority(at - 1, at + 1) if text[at + 1 : at + 2] not in _PROBABLY else None
    half_of_all = text.startswith("半数", at)
    draft = share_of(at, at + 2 if half_of_all else at + 1, _HALF)
    if previous in ("过", "超", "近", "逾", "达"):
        if not half_of_all and text[at + 1 : at + 2] in _HALF_WORDS:
            return None
        _lead(text, draft, bare=True)
        return draft
    if not half_of_all:
        return None
    if text.startswith("以上", draft.end):
        draft.end, draft.modifier = draft.end + 2, "at_least"
    return draft


def _majority(start: int, end: int) -> Draft:
    draft = share_of(start, end, _HALF)
    draft.modifier = "over"
    return draft


def _lead(text: str, draft: Draft, *, bare: bool) -> None:
    bound = before(text, draft.start, bare=bare)
    limit = within(text, draft.end, draft.unit) if text.startswith("内", draft.end) else 0
    following = after(text, draft.end) if not limit else ("at_most", limit)  # 半小时内到场
    if following is not None:
        draft.modifier, draft.end = following
    if bound is not None:
        draft.start, draft.modifier = bound
