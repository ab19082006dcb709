"""Find every quantity in a stretch of Chinese text and normalize it."""

from __future__ import annotations

from ..model import Modifier, Quantity
from . import compounds, counting, halves, lists, modifiers, plain, ranges, rates, reading, signs
from .draft import Draft
from .sheet import Sheet
from .units import describe

# What begins no numeral and still is a quantity: 半年, 过半, 翻番, 打对折.
_HALVES = frozenset("半翻折")
# 八毛, 三分钱: money is told in 元.
_OF_A_YUAN = {"角": 10, "分钱": 100}
# 投资过5000万元: what has a value that may pass a mark.
_COUNTED_BY_TIME = frozenset("天 小时 个小时 分钟 学时 课时 人 名 人次 次 场 场次 节 趟 班 列 份 个 件 篇 户".split())
_VALUED = tuple(
    "投资过 收入过 产值过 销量过 产量过 总量过 客流过 规模过 总额过 金额过 余额过 税收过 人均过 利润过".split()
)
_STEPS = frozenset("迈跨登站踏攀冲")  # 迈上千亿元台阶: 上 is the verb's
# Whether a modifier leaves the value as the low and as the high bound.
_BOUNDS: dict[Modifier, tuple[bool, bool]] = {
    "exact": (True, True),
    "approx": (False, False),
    "nearly": (False, True),
    "over": (True, False),
    "at_least": (True, False),
    "under": (False, True),
    "at_most": (False, True),
}


def find(text: str, start: int = 0, end: int | None = None) -> list[Quantity]:
    """Every quantity of `text[start:end]`, in order and apart from each other; spans are offsets into `text`.

    Counts, money, measures, rates, shares, ranges and bare numbers; no dates, ordinals, labels, names or idioms. White
    space may stand inside a quantity; its `text` is without it. No `str` raises; the cost is linear.

    >>> [(q.text, str(q.value), q.modifier, q.unit) for q in find("为1296名儿童发放补贴约764.23万元")]
    [('1296名', '1296', 'exact', '名'), ('约764.23万元', '7642300', 'approx', '元')]
    """
    if not isinstance(text, str):
        raise TypeError(f"quantities are found in a str, not {type(text).__name__}")
    sheet = Sheet(text, start, len(text) if end is None else end)
    drafts = _scan(sheet)
    return [_finished(draft, sheet) for draft in drafts if draft.end <= sheet.end] if drafts else []


def _scan(sheet: Sheet) -> list[Draft]:
    """Read the sheet from left to right, then let neighbours share what stands once for all of them."""
    text, at, end, floor = sheet.text, sheet.start, sheet.end, sheet.start
    search = plain.anchor().search
    drafts: list[Draft] = []
    while (hit := search(text, at, end)) is not None:
        at = hit.start()
        if text[at] in _HALVES:
            draft, at = halves.half(text, at), at + 1
            if draft is not None:
                ranges.joined(text, draft, _whole)
        else:
            draft, past = plain.glance(text, at)
            if not past:
                draft, past = _full(text, at)
            at = past
            if draft is not None:
                _bound(text, draft)
        if draft is not None:
            draft.start = max(draft.start, floor)
            drafts.append(draft)
            at = floor = draft.end
    return lists.shared(text, drafts) if drafts else drafts


def _full(text: str, at: int) -> tuple[Draft | None, int]:
    """The quantity whose numeral begins at `at`, or None; and where to go on: the full grammar."""
    draft, end = reading.number(text, at)
    if draft is None:
        return None, end
    if not signs.priced(text, draft) and not counting.counts(text, draft):
        return None, draft.end
    signs.signed(text, draft)
    reading.complete(text, draft)
    compounds.compound(text, draft, reading.part)
    if ranges.joined(text, draft, _whole):
        signs.heated(text, draft)
    if draft.unit is None and not counting.is_value(text, draft) or counting.ruled_out(text, draft):
        return None, draft.end
    return draft, draft.end


def _whole(text: str, at: int) -> Draft | None:
    """The upper end of a range, which may be of two units or a half: 两年六个月, 半年."""
    if text.startswith("半", at):
        return halves.half(text, at)
    draft = reading.part(text, at)
    if draft is not None:
        compounds.compound(text, draft, reading.part)
    return draft


def _bound(text: str, draft: Draft) -> None:
    """Take what stands before the number, 每X and a bounding word, and settle the one modifier.

    It is that of the leading word, else of the word after the unit, else of the numeral (余, 多), else of a word apart.
    """
    lead = _round(text, draft)
    if draft.unit == "块":
        signs.coins(text, draft)
    rated = rates.ahead(text, draft)
    found = _leading(text, draft)
    apart: Modifier | None = None
    if found is not None:
        draft.start, modifier = found
        lead = lead or modifier
        own = text.startswith("最高", draft.start) or draft.unit in _COUNTED_BY_TIME
        if not rated and not own:  # 每人最高3万元: 元, 每周不少于3天: 天
            rates.ahead(text, draft)
    elif lead is None and draft.after is None and draft.unit not in signs.DEGREES:
        apart = modifiers.apart(text, draft.start, draft.unit) or modifiers.behind_noun(text, draft.end)
    if draft.unit is None and draft.scale and text.endswith("人次", 0, draft.start):  # 流通人次11.8亿
        draft.unit = "人次"
    if draft.unit is None and draft.scale and signs.is_money(text, draft.start, draft.end):
        draft.unit = "元"
    if draft.modifier != "range":
        rough: Modifier = "approx" if draft.bare and draft.unit == "元" else "exact"  # 亿元规模
        draft.modifier = lead or draft.after or draft.modifier or apart or rough


def _round(text: str, draft: Draft) -> Modifier | None:
    """数百, 几千, 上万: what a letter before a scale without its digit makes of it; it is part of the number."""
    previous = text[draft.start - 1 : draft.start]
    if not draft.bare or previous not in ("数", "几", "上"):
        return None
    if previous == "上" and text[draft.start - 2 : draft.start - 1] in _STEPS:
        return "at_least"  # 迈上|千亿元台阶
    draft.start -= 1
    return "at_least" if previous == "上" else "over"


def _leading(text: str, draft: Draft) -> tuple[int, Modifier] | None:
    """The bounding word right before the number: where it begins, and what it means."""
    # 过了2万场次, 年度投资过5000万元
    large = draft.scale > 0 and (text.startswith("了", draft.start - 1) or text.endswith(_VALUED, 0, draft.start))
    bare = draft.bare or large or text.endswith(("成", "成半"), draft.start, draft.end)
    found = modifiers.before(text, draft.start, bare=bare)
    if found is None and draft.unit == "元" and text.endswith("人民币", 0, draft.start):  # 约合人民币6500元
        found = modifiers.before(text, draft.start - 3, bare=bare)
    if found is not None and draft.unit in signs.DEGREES and text.startswith(("最低", "最高"), found[0]):
        return None  # 最低零下5℃
    return None if found is not None and modifiers.lacks(text, found[0], draft.unit) else found


def _finished(draft: Draft, sheet: Sheet) -> Quantity:
    span = sheet.span(draft.start, draft.end)
    text = sheet.raw[span[0] : span[1]]
    if len(sheet.starts) > 1:
        text = "".join(text.split())
    if draft.unit in _OF_A_YUAN:
        parts, draft.unit = _OF_A_YUAN[draft.unit], "元"
        draft.value /= parts
        draft.high = draft.high / parts if draft.high is not None else None
    unit = rates.unit_of(draft)
    dimension, code = describe(unit)
    modifier: Modifier = draft.modifier or "exact"
    value = draft.value
    if draft.share == "ratio":
        dimension = "ratio"
    if modifier == "range" or draft.share == "ratio":
        return Quantity(text, span, None, value, draft.high, modifier, unit, dimension, code)
    least, most = _BOUNDS[modifier]
    low, high = value if least else None, value if most else None
    return Quantity(text, span, value, low, high, modifier, unit, dimension, code)
