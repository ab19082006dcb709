"""Chinese numerals that are part of a word: 统一, 三江源, 一方面, 一目了然, 一户一码, 一核两带."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import rows
from .draft import Draft
from .units import describe

# 统一, 唯一, 之一, 这一个: behind these 一 counts nothing.
ONE_AFTER = frozenset("统万唯同之专单惟划归逐如不某另这那哪任合整定")
# Single characters that after a Chinese digit are a unit only where something says so.
_WEAK_UNITS = {"方": "方", "平方米": "平", "分": "分", "角": "角", "期": "期", "两": "两"} | {c: c for c in "金银铜球"}
_SAYS_UNIT = {
    "方": re.compile(r"[土石木水沙砂量]$|^$"),
    "平": re.compile(r"^$"),
    "分": re.compile(r"[涨跌降升得扣加减元角毛差块为高低]$|^$"),
    "角": re.compile(r"[涨跌降升得扣加减元块毛差为高低贵收付让]$|^$"),
    "期": re.compile(r"[办展出训了共开设举施推续]$|^$"),
    "两": re.compile(r"[斤重约量银]$|^$"),
    "球": re.compile(r"[进入破赢输丢失胜负差落]$"),
} | {medal: re.compile("[获夺得摘揽取收添进拿斩共金银、]$") for medal in "金银铜"}
# Units that after a single Chinese digit mostly belong to a word.
AFTER_FIGURES = frozenset(
    "安 目 纲 科 属 峰 联 听 坨 发 站 坛 簇 丛 剂 针 扇 堵 环 味 顿 餐 幕 城 尊 胎 柜 炉 眼 校 馆 镇".split()
)
# Before the second figure of what a plan of a town is called: 一核两带.
_LAYOUT = frozenset("主核轴心廊体带区园圈港城极环网链基翼")
_AGAIN = re.compile("[一1](?![0-9十百千万点.]|[角毛]|分钟)")


def glued(text: str, at: int, numeral: str) -> bool:
    """Whether the Chinese numeral at `at` is the tail of a word or an ordinal: 统一, 之一, 第三, 周三, 这一个.

    >>> glued("统一标准", 1, "一"), glued("建成三个", 2, "三")
    (True, False)
    """
    if not at:
        return False
    previous = text[at - 1]
    if numeral[0] == "一" and len(numeral) == 1 and previous in ONE_AFTER:
        return True
    if previous in "周期拜" and numeral in "一二三四五六":
        if text.startswith("每周", at - 2) and text[at + 1 : at + 2] in tuple("次场节天期班趟列"):
            return False
        return text.endswith(("周", "星期", "礼拜"), 0, at)
    if numeral[0] in ("俩", "仨"):  # 夫妻俩, 咱俩
        return previous in "妻兄姐哥弟妹母父婆爷孙口咱他她你我们人"
    if previous == "初" and text[at - 2 : at - 1] not in tuple("年月最当"):
        return numeral in "一二三四五六七八九十"
    if previous in "初高" and numeral in "一二三":
        return text[at + 1 : at + 2] != "米"  # 高一, but 身高一米六
    return previous == "小" and numeral == "两"


def word(text: str, at: int) -> int:
    """Where the word of the file ends that begins with the numeral at `at` and counts nothing; 0 where there is none.

    >>> word("一方面是", 0), word("一个", 0), word("一度", 0), word("一度电", 0)
    (3, 0, 2, 0)
    """
    for entry, barred in _words().get(text[at : at + 2], ()):
        if text.startswith(entry, at) and not text.startswith(barred, at + len(entry)):
            return at + len(entry)
    return 0


def words() -> list[str]:
    """Words that begin with a numeral and count nothing."""
    return [row[0] for row in rows("numeral_words.tsv")]


@cache
def _words() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """By their first two characters, the words of the file, the longest first, and what may not follow each."""
    table: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for entry, *barred in sorted(rows("numeral_words.tsv"), key=lambda row: -len(row[0])):
        table.setdefault(entry[:2], []).append((entry, tuple(barred[0].split()) if barred else ()))
    return table


def repeated(text: str, at: int, end: int) -> bool:
    """一户一码, 1人1策; but 1小时12分 and 一块一毛八 go on."""
    return _AGAIN.match(text, end) is not None or at > 1 and text[at - 2] == text[at]


def idiom(text: str, draft: Draft) -> bool:
    """Whether a single Chinese digit with its unit only looks like a count: 四方来客, 一户一码, (一期), 干湿两分."""
    at, body = draft.start, draft.body
    if len(body) > 1 or draft.modifier == "over" or (draft.bare and text[at - 1 : at] in tuple("数几上成")):
        return False  # 十余平方米, 数百期
    if body in "一1" and repeated(text, at, draft.end):
        return True
    if draft.chinese and at > 1 and text[at - 2] == "一" and text[at - 1] in _LAYOUT:
        return True  # 一核两带
    if body == "二" and draft.unit not in ("人", "位") and describe(draft.unit)[0] == "count":
        return True  # one counts with 两; 二套房 is the second
    if draft.chinese and draft.unit in AFTER_FIGURES:
        return True  # 一目了然, 骨三科, 三站两场
    weak = _WEAK_UNITS.get(draft.unit or "") if draft.chinese else None
    return (
        weak is not None
        and text.startswith(weak, draft.unit_start)
        and not _SAYS_UNIT[weak].search(text[max(0, at - 1) : at])
    )
