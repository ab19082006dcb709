"""A noun behind a figure that is none of those counted, but of them: 145个城市|空气质量|达标, 其余50所|主体|在建."""

from __future__ import annotations

from functools import cache

import msgspec

from ..divisions import KINDS
from ..words import cut, is_doing, is_saying, tag
from .ends import HOW
from .openings import AND_OR
from .particles import is_verb, particles, told_apart, verb_kind
from .right import Right

NO_HOLDERS = frozenset("农村 乡村 牧区 山区 城区 市区 老区 库区 中国 全国 外国".split())
# What the names of districts end on of which there is mostly one.
SINGLE = tuple("示范区 新区 高新区 开发区 经开区 园区 兵团 新城 试验区 合作区 管理区 度假区 工业园".split())
# What is published of them.
PUBLISHED = tuple("状况 情况 排名 名单 结果 数据 排行榜 榜单 统计 形势 走势 动态".split())
BY_PIECE = tuple("工程 改造 工作 方案 协议 合同 产品 设计 厂房".split())  # which 个 and 项 may count
LONGEST_STEP = 6  # letters: 配套基础设施
PIECES = frozenset("个 项 件 份 批 次 名 人 位 种 类".split())


def of_holder(text: str, right: Right, unit: str, *, told: bool) -> Right:
    """What stands right of the figure, the noun without what those counted have and how that is.

    `told`: more of those were told of before, by the same unit.
    """
    if right.phrase is None or right.relative or right.modified:
        return right
    start, stop = right.phrase[0], (right.predicate or right.phrase)[1]
    words = cut(text[start : right.predicate[0] if right.predicate else stop]) if unit == "个" else []
    if end := _beside_named(words) or _holder_end(words, done=right.predicate is not None):
        end += start
        return msgspec.structs.replace(right, phrase=(start, end), predicate=(end, stop) if right.predicate else None)
    if right.predicate and told and _is_step(text[slice(*right.phrase)], unit):
        return Right(None, (right.phrase[0], right.predicate[1]), modified=False, acting=True)
    return right


def _holder_end(words: list[str], *, done: bool) -> int:
    """How many letters of a phrase are those who have what it closes on; 0 where it names nothing of theirs.

    `done` tells that a predicate follows, so that a deed may be what is theirs: 8个县|道路硬化|完成.
    """
    known, last = particles(), len(words)
    if not last or "的" in words or "、" in words:
        return 0
    deed = done and last > 2 and (verb_kind(words[-1]) == "deed" or is_doing(words[-1]))
    while last > 1 and not deed and _says(words[last - 1]) and not words[last - 1].endswith(PUBLISHED):
        last -= 1
    has = words[last - 1].removesuffix("显示")
    if last < 2 or not (deed or has.endswith((*known.attributes, *known.aspects, *PUBLISHED))):
        return 0
    at = next((at for at in range(1, last) if _holds(words[at - 1]) and len(words[at - 1] + words[at]) > 2), 0)
    if words[at] in "（(":  # 县（市、区）
        at = next((at for at in range(at + 1, last) if words[at - 1] in "）)"), 0)
    while at and at < last - 1 and _holds(words[at]):  # 乡镇|街道
        at += 1
    return sum(map(len, words[:at]))


def _beside_named(words: list[str]) -> int:
    """How many letters are districts of a kind, beside a single one that has a name: 13个|市|和沈河示范区."""
    named = words[:1] != [] and words[0] in KINDS and words[1:2] != [] and words[1] in AND_OR
    other = "".join(words[2:]).partition("的")[0]
    return len(words[0]) if named and len(other) > 2 and other not in KINDS and other.endswith(SINGLE) else 0


def _holds(word: str) -> bool:
    return word.endswith(_kinds("holder")) and word not in NO_HOLDERS


@cache
def _kinds(sort: str) -> tuple[str, ...]:
    return tuple(told_apart()[sort])


def _says(word: str) -> bool:
    """Whether a word says how something is or moves: 良好, 环比, 下降, 有所改善."""
    known = particles()
    said = tag(word) != "" or is_saying(word) or word in HOW or word.startswith("有所")
    does = is_verb(word) or (len(word) == 4 and (tag(word[:2]) == "v" or is_doing(word[:2])))
    return said or does or word in known.growth or word in known.ends


def _is_step(phrase: str, unit: str) -> bool:
    """Whether a noun is a part or a step of what is counted, and not counted itself."""
    if len(phrase) > LONGEST_STEP or not (phrase in _kinds("step") or set(cut(phrase)).issubset(_kinds("step"))):
        return False
    return unit not in PIECES or not phrase.endswith(BY_PIECE)
