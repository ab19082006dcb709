"""The commonest forms told at a glance: one number with its unit and nothing unusual around it; what counts nothing.

It saves the time of the full grammar and changes no result: whatever it is not sure of it leaves to that.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from . import idioms, labels, modifiers, quotes
from .draft import Draft
from .numerals import NUMERAL_CHARACTERS, shift
from .units import first_characters, unit_at

_NUMBER = re.compile(r"([0-9]+)(?:\.([0-9]+))?(万亿|[万亿])?")
_ZEROS = {"万": 4, "亿": 8, "万亿": 12}
_DIGITS = {c: Decimal(i) for i, c in enumerate("一二三四五六七八九", 1)} | {"两": Decimal(2)}
_TELEPHONE = 9  # digits
_ALONE = "〇○零一二两三四五六七八九几"
ANCHORS = f"0-9{NUMERAL_CHARACTERS}半几翻折"
# After a numeral these make it a share, a half, a round number, a range, a bound, or go on with it.
_FURTHER = frozenset("分成折/:：∶比半余多大几来至到或、和与~—–-kKwW.· \n").union(NUMERAL_CHARACTERS, "0123456789")
_MORE = ("余", "多")
_MONEY = ("个亿", "个多亿")
_NOT_MORE = ("样", "边形", "元化")  # 多样, 多边形
# Units that mean something else here and there.
_PECULIAR = idioms.AFTER_FIGURES.union(
    "层 级 分 成 折 块 番 两 路 平 方 期 区 米 角 升 环 口 代 金 银 铜 球 千瓦时 ℃ 摄氏度 ℉ 角度".split()
)
_SHORT = frozenset(("立方米", "平方米"))  # 方, 平: after a Chinese digit mostly part of a word
# Before a number: part of a code, a rank, a sign.
_WARY = frozenset("个+_#@&=.-[$〔﹝【·—第前负abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
# Before a Chinese digit: mostly the beginning of a word.
_GLUED = frozenset("周期拜初高小城黑动力电踏视台央卫警速防前察导队")
# After a unit.
_ON_FIRST = frozenset(":多来半/每级~—–-至到或和与又零人整正十(0123456789一二两三四五六七八九百千万亿〇○俩仨")
_ON = re.compile(
    r"[:多半/每级~—–至到又零十0-9一二两三四五六七八九百千万亿〇○俩仨整正-]|或[0-9]|[和与][0-9一二两三四五六七八九十百千]"
    r"|来[小月]|人民币|\([含及每/人]"
)
_OPENING, _CLOSING = ("“", "‘"), ("”", "’")
UNSURE = (None, 0)


@cache
def anchor() -> re.Pattern[str]:
    """Where a quantity may begin in folded text, or a date, a word, a code that has to be told from one.

    A Chinese digit is passed over where its neighbours alone show that it counts nothing (统一标准, 同一地点).

    >>> [hit.group() for hit in anchor().finditer("统一标准，同一地点，建成三所")]
    ['三']
    """
    further, units = _class(_FURTHER), _class(first_characters())
    # Words that hold another numeral (五花八门) are to be read as a whole.
    whole = {word[1] for word in idioms.words() if any(c.isdigit() or c in ANCHORS for c in word[1:])}
    more = _class(labels.DATED | modifiers.AFTER_FIRST | whole)
    following = f"(?=[{further}{units}{more}]|$)"
    bounded = f"(?<=[{_class(modifiers.last_characters())} -~].)"
    word = f"(?<=[{_class(idioms.ONE_AFTER)}]一)(?![{further}{_class(whole)}])"
    return re.compile(f"[{ANCHORS}](?:(?<=[^{_ALONE}])|(?!{word})(?:{following}|{bounded}))")


def _class(characters: frozenset[str] | set[str]) -> str:
    return re.escape("".join(sorted(characters)))


def glance(text: str, at: int) -> tuple[Draft | None, int]:
    """The quantity whose numeral begins at `at`, None where a date, an ordinal or a word does; and where to go on.

    That is 0 where the full grammar has to read.

    >>> glance("三所以上学校", 0)[0].after, glance("一方面", 0), glance("三分之一", 0)
    ('at_least', (None, 3), (None, 0))
    """
    character = text[at]
    if character <= "9":
        draft, past = _arabic(text, at)
        return (draft, past) if past else (None, labels.past(text, at))
    past = labels.past(text, at)
    return (None, past) if past else _chinese(text, at)


def _chinese(text: str, at: int) -> tuple[Draft | None, int]:
    character, previous = text[at], text[at - 1 : at]
    value = _DIGITS.get(character)
    if value is None or text[at + 1 : at + 2] in _FURTHER or previous in _WARY:
        return UNSURE
    measured = unit_at(text, at + 1)
    if measured is None:
        return UNSURE
    unit, end = measured
    name = unit.name
    if name in _PECULIAR or name in _SHORT or character == "二" or previous in _GLUED:
        return UNSURE
    if previous == "、" and text.startswith("等", end) or text.startswith(_MONEY, at + 1):  # 北汽、三元等6家
        return UNSURE
    if character == "一":
        if idioms.repeated(text, at, end):
            return UNSURE
        if previous in idioms.ONE_AFTER:
            return None, end
    if previous == "每" or quotes.enclosed(text, at, end):
        return None, end
    return _ended(text, Draft(at, end, value, name, at + 1))


def _arabic(text: str, at: int) -> tuple[Draft | None, int]:
    found = _NUMBER.match(text, at)
    previous = text[at - 1 : at]
    if found is None or previous in _WARY:
        return UNSURE
    whole, fraction, zeros = found.groups()
    end = found.end()
    following = text[end : end + 1]
    if following in labels.DATED:
        past = labels.label(text, at)
        if past:
            return None, past
    more = following in _MORE and not text.startswith(_NOT_MORE, end + 1)
    if more:
        end += 1
        following = text[end : end + 1]
    if following in _FURTHER or len(whole) >= _TELEPHONE or whole[0] == "0" and len(whole) > 1:
        return UNSURE
    measured = unit_at(text, end)
    if measured is None:
        return UNSURE
    unit, past = measured
    if unit.name in _PECULIAR or text.startswith(_MONEY, end) or whole == "1" and idioms.repeated(text, at, past):
        return UNSURE
    if previous == "每" or quotes.enclosed(text, at, past):
        return None, past
    scale = _ZEROS[zeros] if zeros is not None else 0
    value = shift(whole, fraction or "", scale) if scale else Decimal(found.group())
    draft = Draft(at, past, value, unit.name, end, "", scale)
    if more:
        draft.modifier = "over"
    return _ended(text, draft)


def _ended(text: str, draft: Draft) -> tuple[Draft | None, int]:
    """The draft with the bounding word behind it; unsure where the quantity goes on."""
    end = draft.end
    following = text[end : end + 1]
    if following == "内" and (past := modifiers.within(text, end, draft.unit)):
        draft.after, draft.end = "at_most", past
        return draft, past
    if following in modifiers.AFTER_FIRST:
        found = modifiers.after(text, end)
        if found is not None:
            draft.after, draft.end = found
            following = text[draft.end : draft.end + 1]
            return (draft, draft.end) if following not in _ON_FIRST and following not in _CLOSING else UNSURE
    if following in _ON_FIRST:
        if _ON.match(text, end) is not None or following == "(" and unit_at(text, end + 1) is not None:
            return UNSURE
    if following in _CLOSING and text[draft.start - 1 : draft.start] in _OPENING:
        return (None, end) if text[draft.start] > "9" else UNSURE  # “五项”
    return draft, end
