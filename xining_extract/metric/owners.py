"""Where the noun that is counted ends in a phrase that goes on to what it has: 14个单元|的居民."""

from __future__ import annotations

import re

from ..divisions import KINDS, LEVELS, PLACES, REGION
from ..words import cut, is_saying, tag
from .frames import PERSONS, Frame
from .nouns import BESIDE
from .openings import AND_OR
from .particles import counted_by, is_attribute, is_verb, may_be_verb, verb_kind

SPREAD = re.compile(f"在(?:全{REGION}|当地|辖区|[0-9]+[个家所](?:[{PLACES}街道]+|学校)的?)?的?$")
BACK = 14  # letters between 在 and the figure
SPREADING = frozenset("推广 推广应用 应用 试点 运行 运营 使用 复制 开展 推行 实施 推开 铺开".split())
PARTS = KINDS | frozenset(
    "村庄 行政村 自然村 村组 学校 小区 单位 医院 企业 城市 设区市 地级市 县级市 园区".split()
)
DWELLERS = frozenset("群众 居民 村民 百姓 老百姓 农户 牧民 住户 业主 农民".split())
STATES = frozenset("情况 状况 现状 形势 概况 进展 动态".split())
DISTRICTS = frozenset(PLACES)
OWNERS = frozenset(PLACES + "班校厂店户家组站所院队")  # nouns of one letter
# What tells which, and has nothing itself.
QUALITIES = tuple(
    "新 级 性 型 式 化 制 状 类 档 水平 规模 范围 强度 标准 质量 品质 等级 档次 年代 领域 方面 层面 以上 以下".split()
)
SORTS = ("品牌", "品种", "型号", "规格", "口味", "类型", "种类", "款式")  # not alone: 23个品种|的杜鹃花
FOR_WHOM = re.compile(f"(?:(?<![一-龥])|[共已可还后计将能并来费会度年月日{LEVELS}])为$|[给替帮]$")  # not 整合为9家
MATTERS = frozenset("件 条 项 份 起".split())  # nobody is counted by these
CLASSES = ("年级", "班级", "上级", "下级")


def owner_end(frame: Frame, start: int, end: int) -> int:
    """Where the noun that is counted ends in a phrase that goes on to what it has: 14个单元|的居民, 领到赔款|的老王.

    What tells which the noun is has no such end: 12个包片的小组, 3位轮值当大厨的老师.
    """
    if (spread := _spread_end(frame, start, end)) > 0:
        return spread
    if (served := _served_end(frame, start, end)) > 0:
        return served
    if frame.quantity.unit == "个" and (place := _dwelt_in(frame.text[start : (frame.right.predicate or (0, end))[1]])):
        return start + len(place)
    of = frame.text.find("的", start + 1, end - 1)
    if of < 0 and "有" in frame.left.links and frame.quantity.unit == "个":  # 全省有9个县|种植|烟叶
        words = cut(frame.text[start:end])
        does = len(words) > 2 and may_be_verb(words[1]) and not may_be_verb(words[0])
        return start + len(words[0]) if does and not words[-1].endswith(counted_by()["名"]) else -1
    if of < 0 or frame.right.relative:
        return -1
    words = cut(frame.text[start:of])
    # 4300亩农田|的保证率
    governs = frame.left.closing is not None or is_attribute(frame.text, (of, end))
    has = _has(frame, words, start, end) if frame.counts else governs
    return of if has else -1


def _dwelt_in(name: str) -> str:
    """The place of those who live there, or of what is so there, of which so many are counted: 38个村|群众; or ""."""
    words = cut(name)
    if words[:2] == ["设区", "市"]:
        words[:2] = ["设区市"]
    told = words[1:2] != [] and (words[1] in DWELLERS or not STATES.isdisjoint(words))  # 6个社区|养老服务情况
    return words[0] if told and words[0] in PARTS else ""


def _served_end(frame: Frame, start: int, end: int) -> int:
    """Where those end for whom something is done to the end of the clause: 为67个行政村|建设卫生室."""
    here = frame.quantity.span[0]
    served = FOR_WHOM.search(frame.text, max(frame.site.clause[0], here - 2), here)
    paid = frame.later and frame.later[0].span[0] == end and frame.later[0].dimension == "currency"  # 捐助公益金|40万元
    if not (frame.counts and served) or (frame.text[end : end + 1].isalnum() and not paid):
        return -1
    words = cut(frame.text[start:end])
    does = next((i for i, word in enumerate(words[1:-1], 1) if is_verb(word)), 0)
    whom = "".join(words[:does])
    return start + len(whom) if len(whom) > 1 else -1


def _spread_end(frame: Frame, start: int, end: int) -> int:
    """Where the places end in which something is done, of which the deed is no part: 在全市126个社区|推广."""
    here = frame.quantity.span[0]
    if not frame.counts or not SPREAD.search(frame.text, max(frame.site.clause[0], here - BACK), here):
        return -1
    first, *words = cut(frame.text[start:end])
    if first in PARTS and words and words[0] in SPREADING:  # 在236个村|推广这一做法
        return start + len(first)
    does = next((at for at, word in enumerate(words) if verb_kind(word) in ("act", "do")), -1)  # 在50座桥梁|开展试点
    whole = does < 0 or "的" in words or words[does - 1] in AND_OR or is_verb(first)
    return -1 if whole else start + len("".join((first, *words[:does])))


def _has(frame: Frame, words: list[str], start: int, end: int) -> bool:
    """Whether what is counted has something, and is not only what tells which: 12个环境优美的村庄."""
    counted, length = counted_by().get(frame.quantity.unit or "", ()), sum(map(len, words))
    first, last = words[0], words[-1]
    if "至" in words[1:-1] or "到" in words[1:-1]:  # 5对昆明至富宁的列车
        return False
    if counted and frame.text.endswith(counted, start, end) and not last.endswith(counted):
        return False
    if len(words) == 1:
        if frame.quantity.unit in MATTERS and last.endswith(counted_by()["名"]):  # 15件市民的诉求
            return False
        if is_verb(first) or (length == 1 and first not in OWNERS):
            return False
        return not _is_quality(last)
    if len(last) > 1 and may_be_verb(last):  # 6种农民喜欢的品种
        return False
    if first == "不" or (verb_kind(first) == "do" and frame.quantity.unit not in PERSONS):  # 8个列入计划的小区
        return False
    if _is_quality(last) or last in BESIDE or last.endswith(SORTS):  # 36个群众身边的站点, 20箱各种品牌的白酒
        return False
    return length >= (2 if frame.text[start + 1 : start + 2] in DISTRICTS else 3)


def _is_quality(word: str) -> bool:
    """Whether a word only says how something is: 优美, 2个千亿级|的产业集群."""
    if tag(word[-2:]) == "a" or is_saying(word):
        return True
    return word.endswith(QUALITIES) and not word.endswith(CLASSES)
