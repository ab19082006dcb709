"""Chinese numerals that are part of a word, of the name of a place, or in marks: 统一, 三江源, 七里街, “四进三送”."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import rows
from .draft import Draft
from .units import describe

# 统一, 唯一, 之一, 这一个: behind these 一 counts nothing.
ONE_AFTER = frozenset("统万唯同之专单惟划归逐如不某另这那哪任合整定")
_FIRST_MOON = ("正月初", "大年初", "腊月初")  # 正月初七; 年初七家 counts
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
    "目 纲 科 属 峰 联 听 坨 发 站 坛 簇 丛 剂 针 扇 堵 环 味 顿 餐 幕 城 尊 胎 柜 炉 眼 校 馆 镇".split()
)
# Before the second figure of what a plan of a town is called: 一核两带.
_LAYOUT = frozenset("主核轴心廊体带区园圈港城极环网链基翼")
_AGAIN = re.compile("[一1](?![0-9十百千万点.]|[角毛]|分钟)")
_N = "[一二三四五六七八九十两]{1,2}"
_PLACE = re.compile(
    f"{_N}里[^外内多路长远地处山河的有是到之、，。]村(?![民里口])|{_N}里(?:[街铺桥店堡屯庄营墩坪岗塘湾台井镇乡村香亭坨]|长[街廊亭]|[河沟坡山](?![道路段堤渠地脚]))"
    f"|{_N}道[东西南北中前后]?(?:街|巷|胡同)(?![景区道])|{_N}道[岭湾江沟河梁坪坝桥弯]"
    f"|{_N}[道家台间棵块岔户段][子店房树堡沟河庙坡岗桥湾梁岭寨营]?(?:镇|乡|村|街道|屯)(?![镇村级办属集里民内委企医卫合道公])"
)
# 双柳县五岭乡: a place within a place.
_TOWNSHIP = re.compile(
    "(?<=[市县区州旗盟])[一二三四五六七八九十][^个多余大处条座家所名间里届次数几百千万十](?:乡|镇)(?![镇村级企医卫])"
)
_STREET = re.compile(f"(?<=[东西南北]){_N}条(?:路|街|巷|胡同)")
_IN_PLACES = frozenset("里道家台间棵块岔户段")
LONG = 30  # characters that a slogan may have before a numeral, and behind it
SLOGAN = re.compile("[^，。；！？“”]{0,30}”的?[^，。；、“”]{0,6}?(?:机制|模式|圈|体系|格局|工作法|理念|原则)")
THEME = re.compile("[^。！？“”]{0,30}”(?:这一|为|的)?(?:主题|口号|标语)")


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
    if previous == "初" and (text[at - 2 : at - 1] not in tuple("年月最当") or text.endswith(_FIRST_MOON, 0, at)):
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
    return _AGAIN.match(text, end) is not None or at > 1 and text[at - 2] == text[at] and text[at - 1] not in "、，"


def idiom(text: str, draft: Draft) -> bool:
    """Whether a single Chinese digit with its unit only looks like a count: 四方来客, 一户一码, (一期), 干湿两分."""
    at, body = draft.start, draft.body
    if len(body) > 1 or draft.modifier == "over" or (draft.bare and text[at - 1 : at] in tuple("数几上成")):
        return False  # 十余平方米, 数百期
    if body in "一1" and repeated(text, at, draft.end):
        return True
    if draft.chinese and at > 1 and text[at - 2] == "一" and text[at - 1] in _LAYOUT:
        return True  # 一核两带
    if (
        body == "二"
        and draft.unit is not None
        and draft.unit not in ("人", "位")
        and describe(draft.unit)[0] == "count"
    ):
        return True  # one counts with 两; 二套房 is the second
    if draft.chinese and draft.unit in AFTER_FIGURES:
        return True  # 一目了然, 骨三科, 三站两场
    if draft.unit == "区" and text[at - 1 : at] == "城":
        return True
    weak = _WEAK_UNITS.get(draft.unit or "") if draft.chinese else None
    return (
        weak is not None
        and text.startswith(weak, draft.unit_start)
        and not _SAYS_UNIT[weak].search(text[max(0, at - 1) : at])
    )


def place(text: str, at: int) -> int:
    """Where the name of a place ends that begins with a Chinese numeral at `at`; 0 where there is none.

    >>> place("七里街改造", 0), place("三条建议", 0)
    (3, 0)
    """
    following = text[at + 1 : at + 3]
    if following[1:] in ("乡", "镇") and (township := _TOWNSHIP.match(text, at)):
        return township.end()
    if following[:1] == "条":
        found = _STREET.match(text, at)
    else:
        found = _PLACE.match(text, at) if not _IN_PLACES.isdisjoint(following) else None
    return found.end() if found is not None else 0


def enclosed(text: str, start: int, end: int) -> bool:
    """Whether the numeral stands in a short quoted name or in a title: “四进三送”, 《三年行动方案》.

    >>> enclosed("深化“四进三送”行动", 3, 4), enclosed("他说：“我们建成了三所学校，”", 9, 11)
    (True, False)
    """
    opened = text.rfind("《", start - 60 if start > 60 else 0, start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    if _in_slogan(text, start, end):
        return True
    opened = text.rfind("“", start - 12 if start > 12 else 0, start)
    if opened < 0 or text.find("”", opened, start) >= 0:
        return False
    closed = text.find("”", end, opened + 16)
    if closed < 0 or text.find("“", end, closed) >= 0:  # what closes is a name that opens behind it
        return False
    inside = text[opened + 1 : closed]
    return not any(c in "，。；！？" for c in inside) and (opened + 1 < start or closed > end)


def nickname(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold the count and nothing else: 稳就业“16条”, “五项”提质工程."""
    return text[start - 1 : start] in ("“", "‘") and text[end : end + 1] in ("”", "’")


def _in_slogan(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold what is so in several points: “3分钟到场、5分钟处置”机制."""
    opened = text.rfind("“", max(0, start - LONG), start)
    if opened < 0 or text.find("”", opened, start) >= 0:
        return False
    if THEME.match(text, end, end + 2 * LONG):  # 以“砥砺奋进70年，渔业迈向新时代”为主题
        return True
    if (slogan := SLOGAN.match(text, end, end + 2 * LONG)) is None:
        return False
    inside = text[opened + 1 : slogan.end()].partition("”")[0]
    return "、" in inside and not any(mark in "，。；！？" for mark in inside)
