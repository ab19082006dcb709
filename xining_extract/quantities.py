"""Find every quantity in a stretch of Chinese text and normalize it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from . import labels, modifiers, ranges, shares
from .draft import Draft
from .model import Modifier, Quantity
from .numerals import ARABIC, NUMERAL, NUMERAL_CHARACTERS, SCALES, Misread, value
from .sheet import Sheet
from .measures import describe, names, pattern

_ANCHOR = re.compile(f"[0-9{NUMERAL_CHARACTERS}半几翻]")
_HALF = Decimal("0.5")
# Signs of money before the number; the longer first.
_SIGNS = (("US$", "美元"), ("HK$", "港元"), ("NT$", "新台币"), ("MOP$", "澳门元"), ("$", "美元"), ("¥", "元"), ("€", "欧元"), ("£", "英镑"),
          ("USD", "美元"), ("RMB", "元"), ("CNY", "元"), ("EUR", "欧元"), ("HKD", "港元"), ("JPY", "日元"), ("GBP", "英镑"))
_SIGN_LAST = frozenset(sign[-1] for sign, _ in _SIGNS)
_SCALE_FIRST = frozenset("百千万亿十")
# These are prefixes of a unit (千瓦, 兆赫), not scales, where they follow a digit.
_UNIT_PREFIX = {"千": "瓦米克卡焦伏帕赫牛乏字", "兆": "瓦赫焦帕伏字比", "百": "帕分"}
# What 每 and / take besides units.
_PER_NOUNS = "生|学期|学年|学时|村\\(居\\)|村\\(社区\\)|社区|季|人口|平台|床|标段|单位|床日|人次|孩|童|校|所|班|车|航班|班次|晚|夜|场|例|单|票|家庭"
_PERIODS = frozenset("年月日天周季时晚夜")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<num>{NUMERAL}(?:[kKw](?![A-Za-z0-9]))?)|(?P<some>几)(?P<somescale>[十百千万亿]{{0,3}}))"
        rf"(?:(?P<more>[余多](?!样|边形|元化)|几(?!乎|何|度|经|率|许|时)|来(?=[十百千万亿个名家人天岁米斤公项件次条块元位所里吨户只台套支部场种]))"
        rf"(?P<scale>(?:[十万亿]|百(?!帕)|千(?![瓦米克卡焦伏帕赫牛乏])){{1,3}})?[余多]?)?"
        rf"(?P<unit>{pattern()})?"
    )


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(pattern())


@cache
def _per() -> str:
    return rf"(?:[百千万]|十万|百万|[0-9]+万?|一|个)?(?:{pattern()}|{_PER_NOUNS})(?:\([^()0-9]{{1,3}}\))?"


@cache
def _rate_after() -> re.Pattern[str]:
    """元/月, 元/人/月, 公里每小时, 元(每亩), 元(/亩)"""
    per = _per()
    return re.compile(rf"(?:/{per})(?:[/·]{per})?|每{per}(?![0-9约近不超]|[一二三四五六七八九十百])|\((?:每|/){per}\)")


@cache
def _rate_before() -> re.Pattern[str]:
    """每月, 每人每月, 每生每学期, 每村(居)"""
    return re.compile(rf"(?:每{_per()})+")


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
    drafts = scan(sheet)
    return [_finished(draft, sheet) for draft in drafts if draft.end <= sheet.end]


def scan(sheet: Sheet) -> list[Draft]:
    """Read the sheet from left to right, then let neighbours share what stands once for all of them."""
    text, at, end = sheet.text, sheet.start, sheet.end
    anchor, skip, words = _ANCHOR.search, labels.SKIP.match, labels.words().match
    drafts: list[Draft] = []
    while True:
        hit = anchor(text, at, end)
        if hit is None:
            break
        at = hit.start()
        character = text[at]
        draft: Draft | None = None
        if character in "半翻":
            draft = shares.half(text, at, _unit())
        elif at and text[at - 1] == "第":
            ordinals = labels.ORDINALS.match(text, at)
            at = ordinals.end() if ordinals is not None else at + 1
            continue
        else:
            label = skip(text, at)
            if label is None and character > "9" and not (character in _SCALE_FIRST and at and text[at - 1] in "数上几近超过"):
                label = words(text, at)
            if label is not None:
                at = label.end()
                continue
            draft, after = _read(text, at)
            if draft is None:
                at = after
                continue
        if draft is None:
            at += 1
            continue
        drafts.append(draft)
        at = draft.end
    return ranges.shared(text, drafts)


def _read(text: str, at: int) -> tuple[Draft | None, int]:
    """The quantity whose numeral begins at `at`, or None and where to go on."""
    found = _number().match(text, at)
    if found is None:
        return None, at + 1
    draft = _numeral(found, text, at)
    if draft is None:
        return None, max(at + 1, found.end("num") if found["num"] else found.end())
    if draft.unit is None and at and text[at - 1] in _SIGN_LAST:
        _priced(text, draft)
    elif not _counts(text, draft):
        return None, max(draft.end, at + 1)
    _signed(text, draft)
    _complete(text, draft)
    ranged = ranges.joined(text, draft, _part)
    if ranged is not None:
        draft = ranged
    else:
        ranges.compound(text, draft, _part)
    if draft.unit is None and draft.share is None and not _stands(text, draft):
        return None, draft.end
    if labels.nickname(text, draft.start, draft.end) and (draft.unit is None or draft.chinese or names()[draft.unit].dimension == "count"):
        return None, draft.end
    _bounds(text, draft)
    return draft, draft.end


def _part(text: str, at: int) -> Draft | None:
    """The bare number with its unit at `at`: the second side of a range, or the next part of a compound."""
    found = _number().match(text, at)
    if found is None or not found["num"]:
        return None
    draft = _numeral(found, text, at)
    if draft is not None:
        _complete(text, draft)
    return draft


def _numeral(found: re.Match[str], text: str, at: int) -> Draft | None:
    """The number and its unit, before its context is looked at."""
    body = found["num"]
    draft = Draft(at, found.end())
    if body is None:                                    # 几个, 几十万
        draft.value = Decimal(10) ** sum(SCALES[c] for c in found["somescale"])
        draft.modifier = "over"
        draft.numeral = found.end("somescale")
    else:
        draft.numeral = found.end("num")
        fraction = shares.share(text, at, draft.numeral, body)
        if fraction is not None:
            return fraction
        if body[-1] in _UNIT_PREFIX and _prefixed(body, text[draft.numeral : draft.numeral + 1]):
            unit = _unit().match(text, draft.numeral - 1)
            if unit is not None:
                body = body[:-1]
                draft.numeral -= 1
                draft.end = unit.end()
                draft.unit = names()[unit.group()].name
        if body[-1] == "兆" and "0" <= body[-2:-1] <= "9" and found["unit"] is None:    # a bandwidth, not a million million
            body, draft.unit, draft.unit_start = body[:-1], "兆", draft.numeral - 1
            draft.numeral -= 1
        try:
            draft.value = value(body)
        except Misread:
            spread = ranges.adjacent(body)
            if spread is None:
                return None
            draft.value, draft.high = spread
            draft.modifier = "range"
        else:
            if len(body) > 1 and body[0] > "9":
                spread = ranges.adjacent(body)
                if spread is not None:
                    draft.value, draft.high = spread
                    draft.modifier = "range"
        draft.bare = body[0] in _SCALE_FIRST and (body[0] != "十" or body == "十" and text[at - 1 : at] == "数")
        draft.scale = sum(SCALES[c] for c in body[-2:] if c in "万亿") if body[-1] in "万亿" else 0
        if len(body) > 1 and body[-1] == "两" and body[-2] in "一二三四五六七八九十" and found["unit"] is None:
            return _weighed(draft, body)
        draft.chinese = body[0] > "9"
        draft.body = body
    if found["more"]:
        draft.modifier = "over"
        if found["scale"]:
            places = sum(SCALES[c] for c in found["scale"])
            draft.value *= 10**places
            draft.scale += places
            draft.numeral = found.end("scale")
    if draft.unit is None and found["unit"]:
        draft.unit = names()[found["unit"]].name
        draft.unit_start = found.start("unit")
    return draft


def _weighed(draft: Draft, body: str) -> Draft | None:
    """二两, 十两: here 两 is the unit."""
    try:
        draft.value = value(body[:-1])
    except Misread:
        return None
    draft.numeral, draft.unit_start = draft.numeral - 1, draft.numeral - 1
    draft.body, draft.chinese, draft.unit = body[:-1], True, "两"
    return draft


def _prefixed(body: str, after: str) -> bool:
    """Whether the last character of the numeral is the unit's prefix: 120万千瓦, 三千伏, but 一万五千米."""
    if not after or after not in _UNIT_PREFIX[body[-1]]:
        return False
    if len(body) < 2:
        return False
    before = body[-2]
    if "0" <= before <= "9":
        return True
    return after != "米" and not (len(body) > 2 and body[-3] in "万亿" and before not in "十百千万亿")


_CUE = re.compile(r"[为达是至到超近约逾破计有共增降减率数值比分量居占了仅余于等与和及，、：；。！？”“‘’（(\n\s>=<]")
_YEAR = re.compile("(?:19|20)[0-9]{2}")


def _counts(text: str, draft: Draft) -> bool:
    """Whether what stands before the numeral lets it count something."""
    at = draft.start
    if draft.body and (labels.idiom(text, draft) or draft.chinese and labels.glued(text, at, draft.body)):
        return False
    if not draft.body and draft.value == 1 and draft.unit in ("年", "天", "个月") and text[at - 1 : at] in ("近", "这", "前", "那", "头"):
        return False            # 近几年
    if draft.unit in ("名", "位") and at and text[at - 1] == "前" or draft.body[:1] == "0" and draft.body[1:2].isdigit():
        return False
    if labels.enclosed(text, at, draft.end):
        return False
    if not at:
        return True
    previous = text[at - 1]
    if previous == "每":
        return False
    if previous.isascii() and not draft.chinese:
        if previous.isalpha():
            return draft.scale > 0 or (draft.unit is not None and (names()[draft.unit].dimension in {"currency", "ratio"}))
        if previous in "+_#@&=." and at > 1 and text[at - 2].isalnum() and text[at - 2].isascii():
            return False
        if previous == "-" and at > 1 and text[at - 2].isascii() and text[at - 2].isalnum() and draft.unit is None:
            return False
    if previous in "〔﹝【[" and text[draft.end : draft.end + 1] in "〕﹞】]" or previous in "·—" and draft.unit is None:
        return False
    return True


def _stands(text: str, draft: Draft) -> bool:
    """Whether a number without a unit is a quantity."""
    at, end = draft.start, draft.end
    previous, following = text[at - 1 : at], text[end : end + 1]
    alone = (not at or text[at - 1].isspace()) and (not following or following.isspace())
    if alone:
        return True
    if draft.modifier is not None and (draft.modifier != "range" or draft.scale):
        return True
    if draft.chinese:
        if not draft.body or draft.bare and not modifiers.before(text, at, bare=True):
            return False
        return draft.scale > 0 or len(draft.body) > 2 and any(c in "百千万亿点" for c in draft.body)
    if following and following in "强星比" or previous == "比":
        return False
    if draft.scale or "." in draft.body or "," in draft.body:
        return not (following.isascii() and following.isalpha())
    if following and (following.isascii() and following.isalnum() or following in "号路楼室型系款版代+·-/\\_@#%&=〕]:°"):
        return False
    if following in {".", "、", ")", "．"} and (not at or previous in "。；：;:!?！？”\n(（ "):
        return False
    if _YEAR.fullmatch(draft.body):
        return previous != "" and previous in "为达是超近约逾破计"
    if not at:
        return True
    if len(draft.body) >= 5:
        return previous in "为达是至到超近约逾破计"
    return _CUE.match(text, at - 1) is not None


def _complete(text: str, draft: Draft) -> None:
    """What follows the unit: a half, a rate, a bounding word."""
    end = draft.end
    following = text[end : end + 1]
    if following == "半" and draft.unit is not None and draft.share is None:
        _half_after(text, draft)
        end = draft.end
        following = text[end : end + 1]
    if following and draft.unit is not None and following in "/每(":
        rate = _rate_after().match(text, end)
        if rate is not None:
            draft.per = re.findall(r"[^/每()·]+(?:\([^)]*\))?", rate.group().removeprefix("(").removesuffix(")") if rate.group()[0] == "(" else rate.group())
            draft.end = end = rate.end()
            following = text[end : end + 1]
    if draft.unit == "元" and text.startswith(("人民币", "(人民币)"), end):
        draft.end = end = end + (3 if following == "人" else 5)
        following = text[end : end + 1]
    if following and following in modifiers.AFTER_FIRST:
        after = modifiers.AFTER.match(text, end)
        if after is not None:
            draft.after = after.lastgroup  # type: ignore[assignment]
            draft.end = after.end()


def _half_after(text: str, draft: Draft) -> None:
    """十五斤半, 两年半; 一个半小时, 三个半月, 7个半"""
    end = draft.end
    unit = _unit().match(text, end + 1)
    if draft.unit == "个" and unit is not None:
        draft.unit, draft.end = names()[unit.group()].name, unit.end()
    elif unit is not None or text[end + 1 : end + 2] in tuple("价夜岛径山程场数导决"):
        return
    else:
        draft.end = end + 1
    draft.value += _HALF


def _priced(text: str, draft: Draft) -> None:
    """$20, ¥300, US$1.5万: the sign of money is part of the quantity."""
    for sign, unit in _SIGNS:
        if text.endswith(sign, 0, draft.start):
            draft.unit, draft.start = unit, draft.start - len(sign)
            return


_TEMPERATURE = re.compile(r"(?:气温|温度|水温|体温|室温|高温|低温|升温|降温|零上|零下|温差)[^，。；、]{0,8}$")


def _signed(text: str, draft: Draft) -> None:
    """A sign before the number, and 度 where it is one of temperature."""
    at = draft.start
    previous = text[at - 1 : at]
    if previous == "负" or previous == "-" and (at == 1 or not (text[at - 2].isascii() and text[at - 2].isalnum())):
        draft.value, draft.start = -draft.value, at - 1
    elif previous == "下" and text.startswith("零下", at - 2) and draft.unit in ("℃", "千瓦时"):
        draft.value, draft.start, draft.unit = -draft.value, at - 2, "℃"
    elif draft.unit == "千瓦时" and text.startswith("度", draft.unit_start):
        if _TEMPERATURE.search(text, max(0, at - 12), at) or text.startswith(("高温", "的高温", "低温", "以上高温"), draft.end):
            draft.unit = "℃"
        elif text.startswith(("角", "弯", "旋转", "转", "坡"), draft.unit_start + 1):
            draft.unit = "角度"


def _bounds(text: str, draft: Draft) -> None:
    """What stands before the numeral: 每X, a bounding word, or one apart from it."""
    at = draft.start
    previous = text[at - 1 : at]
    if not previous:
        _settle(draft, None)
        return
    lead: Modifier | None = None
    if draft.bare and previous in "数几上":
        draft.start = at = at - 1
        lead = "at_least" if previous == "上" else "over"
    per = _before_per(text, draft)
    bound = modifiers.before(text, draft.start, bare=draft.bare)
    if bound is not None and not (draft.unit == "℃" and text[bound[0]] == "最"):
        draft.start, lead = bound[0], lead or bound[1]
        if not per:
            _before_per(text, draft)
    elif lead is None and draft.after is None:
        draft.apart = modifiers.apart(text, draft.start)
    _settle(draft, lead)


def _before_per(text: str, draft: Draft) -> bool:
    at = draft.start
    begin = text.find("每", max(0, at - 12), at)
    if begin < 0 or draft.unit is None:
        return False
    rate = None
    while begin >= 0 and rate is None:
        rate = _rate_before().fullmatch(text, begin, at)
        if rate is None:
            begin = text.find("每", begin + 1, at)
    if rate is None:
        return False
    draft.per = [part for part in rate.group().split("每") if part] + draft.per
    draft.start = begin
    return True


def _settle(draft: Draft, lead: Modifier | None) -> None:
    """The one modifier: the leading word, the word after the unit, the numeral's own (余, 多), the word apart."""
    if draft.modifier == "range":
        return
    draft.modifier = lead or draft.after or draft.modifier or draft.apart or "exact"


def _finished(draft: Draft, sheet: Sheet) -> Quantity:
    span = sheet.span(draft.start, draft.end)
    unit = draft.unit
    if unit is not None and draft.per:
        unit = "/".join([unit, *[_denominator(part) for part in draft.per]])
    dimension, code = describe(unit)
    low, high = draft.value, draft.high
    modifier: Modifier = draft.modifier or "exact"
    text = "".join(sheet.raw[span[0] : span[1]].split())
    if modifier == "range" or draft.share == "ratio":
        return Quantity(text, span, None, low, high, modifier, unit, dimension or ("ratio" if draft.share else None), code)
    least, most = BOUNDS[modifier]
    return Quantity(text, span, low, low if least else None, low if most else None, modifier, unit, dimension, code)


BOUNDS: dict[Modifier, tuple[bool, bool]] = {
    "exact": (True, True), "approx": (False, False), "nearly": (False, True), "over": (True, False),
    "at_least": (True, False), "under": (False, True), "at_most": (False, True), "range": (True, True),
}


def _denominator(part: str) -> str:
    """The denominator of a rate by its usual name: 度 → 千瓦时, but 月 stays 月."""
    part = part.removeprefix("一").removeprefix("个") or part
    if part in {"月", "日", "年", "天"}:
        return part
    unit = names().get(part)
    return unit.name if unit is not None else part
