"""Where the noun that is counted ends in a phrase that goes on to what it has: 14个单元|的居民."""

from __future__ import annotations

from ..words import cut, is_saying, tag
from .ends import HOW
from .frames import Frame
from .particles import PREDICATES, counted_by, is_attribute, is_verb, particles, verb_kind

DISTRICTS = frozenset("省市县区乡镇村州旗")
OWNERS = frozenset("省市县区乡镇村州旗班校厂店户家组站所院队")  # nouns of one letter
# What tells which, and has nothing itself.
QUALITIES = tuple("级 性 型 式 化 制 状 类 档 水平 规模 标准 质量 品质 等级 档次 年代 领域 方面 层面 以上 以下".split())
SORTS = ("品牌", "品种", "型号", "规格", "口味", "类型", "种类", "款式")  # not alone: 23个品种|的杜鹃花
CLASSES = ("年级", "班级", "上级", "下级")
BESIDE = frozenset("身边 门口 家门口 周边 附近 沿线 沿途 周围 一线 面前 眼前".split())  # which have nothing


def owner_end(frame: Frame, start: int, end: int) -> int:
    """Where the noun that is counted ends in a phrase that goes on to what it has: 14个单元|的居民, 领到赔款|的老王.

    What tells which the noun is has no such end: 12个包片的小组, 3位轮值当大厨的老师.
    """
    of = frame.text.find("的", start + 1, end - 1)
    if of < 0 and "有" in frame.left.links and frame.quantity.unit == "个":  # 全省有9个县|种植|烟叶
        words = cut(frame.text[start:end])
        does = len(words) > 2 and words[0] in DISTRICTS and (is_verb(words[1]) or tag(words[1]) == "v")
        return start + 1 if does and not words[-1].endswith(counted_by()["名"]) else -1
    if of < 0 or frame.right.relative:
        return -1
    words, counted = cut(frame.text[start:of]), counted_by().get(frame.quantity.unit or "", ())
    if len(words) == 1 and words[0] in particles().modifiers:  # 2条不同的轨迹
        return -1
    if not frame.counts:
        if not frame.right.modified and is_attribute(frame.text, (of, end)):  # 4300亩农田|的保证率
            return of
        governed = frame.left.closing and not frame.right.modified
        return -1 if not governed or is_verb(words[-1]) or tag(words[-1]) else of
    if counted and frame.text.endswith(counted, start, end) and not words[-1].endswith(counted):
        return -1
    if len(words) == 1 and (tag(words[0]) or is_verb(words[0]) or (of - start == 1 and words[0] not in OWNERS)):
        return -1
    last, owns = words[-1], counted and words[0].endswith(counted)
    if tag(last[-2:]) == "a" or last in HOW or is_saying(last):  # 12个环境优美的村庄
        return -1
    if len(words) > 1 and not owns and len(last) > 1 and (is_verb(last) or tag(last) == "v"):  # 6种农民喜欢的品种
        return -1
    if last in BESIDE or (not counted and len(words) > 1 and verb_kind(words[0]) in PREDICATES):  # 36个群众身边的站点
        return -1
    if len(words) > 1 and last.endswith(SORTS):  # 20箱各种品牌的白酒
        return -1
    if words[-1].endswith(QUALITIES) and not words[-1].endswith(CLASSES):  # 2个千亿级的产业集群
        return -1
    least = 1 if len(words) == 1 else 2 if frame.text[start + 1 : start + 2] in DISTRICTS else 3
    return of if of - start >= least else -1
