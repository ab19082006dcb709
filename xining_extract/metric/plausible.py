"""Whether a name can be that of a metric: what is left of it without the words that name nothing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..divisions import PLACES
from ..page.names import surnames
from ..words import cut, tag
from .agents import is_place
from .particles import particles, verb_kind
from .persons import PRONOUNS
from .tail import CLOCK, DATED, HOW, UNTIL

# What rules close a name with that they take from a verb or a link.
CLOSINGS = ("人数", "时间", "户数", "人次", "占比", "的比例")


@lru_cache(maxsize=4096)
def names_something(name: str) -> bool:
    """Whether a name has a word that tells what is measured: not 2021年, 只用, 停开之前, 就有.

    >>> names_something("托育服务机构"), names_something("只用"), names_something("2021年")
    (True, False, False)
    """
    stem = name
    if name.endswith(CLOSINGS):
        stem = next(name.removesuffix(closing) for closing in CLOSINGS if name.endswith(closing)) or name
    if stem != name and name.endswith("占比") and is_place(stem):
        return True  # 排名前三的城市：南昌占比15%
    if only_points(stem) or ((who := OFFICER.search(stem)) and who[1] in surnames()):
        return False
    if stem[-1] not in AFTER_LAST and stem.isalpha() and not _idle_letters().issuperset(stem):
        return True  # most names: a letter tells that is in no word that names nothing
    words, idle = cut(stem), _idle()
    if len(words) > 1 and len(stem) < 5 and stem not in idle and verb_kind(stem) is not None:
        return True  # 转来
    if words[-1] in AFTER and len(words) > 1:
        return False
    for word in words:
        if not (word in idle or _is_number(word)):
            return True
    # letters of a word that the dictionary lacks
    return len(words) > 1 and all([len(word) == 1 and not _is_number(word) for word in words])


# Who or which one, by a word that only points: 我家, 前者, 这一类, 各档.
POINTS = re.compile(
    "(?:[我你他她它咱]们?|自己)(?:家|家里|自己|一家|一个人)?"
    "|“?[十一二三四五六七八九]{1,3}五”?(?:时?期?[末初间])?|[这那]回|像?[这那]样|历史(?:同期)?|其中|其余|[前后]者|[两二三]者|[这上述]{0,2}[两二三四五六2-6]项(?:数据|指标|数字|数值)|[这那此其各每同](?:一|几|些)?[档类种项个批次处部分家户里边头条座栋幢块片根间]?|[一-龥]{0,3}(?:这|那)[边头里儿]|局地|局部(?:地区)?"
    "|[今去明本上下](?:年|个?月|季度?)年?[底初末中]"
    "|[这那]几?(?:天|年|个月|周|日)|单[日月周季年]|[0-9一二三四五六七八九十两几多]{1,3}(?:天|年|个月|周|小时|日)[里内间来后前晚]?"
    f"|(?:19|20)?[0-9]{{2}}[届级]|第[一二三四五六七八九十]+[批笔轮]|首[批笔轮]|(?:部分|个别|其[他它余])(?:地[区方]|[{PLACES}地]{{1,2}})"
)
# 县水务局局长王一: who says it
OFFICER = re.compile(
    f"(?:[{PLACES}局厅院校园处科部所站队行组团馆台社会事检]长|书记|主任|经理|总裁|负责人|主席|支书)(.)[一-龥]{{1,2}}$"
)
LONGEST_POINTER = 7  # “十四五”末, 自己一个人


def only_points(name: str) -> bool:
    """Whether a name tells whose or where the figure is, and not what it is of."""
    return (len(name) <= LONGEST_POINTER and POINTS.fullmatch(name) is not None) or is_place(name)


YIELDS = frozenset("价产收效")  # what growth may end on that tells what grows: 降价, 增产
ANEW = frozenset("再 又 还 继续".split())
WHICH = frozenset("下一步 下一阶段 接下来 头 这 那 该 此 整 近 上 下 一年 一天 一次".split())
AFTER = frozenset("前 后 时 之前 之后 以来 以前 以后 期间 之际 后才".split())
AFTER_LAST = frozenset(word[-1] for word in AFTER)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in WHICH or word in CLOCK or word in DATED or word in UNTIL


@cache
def _idle() -> frozenset[str]:
    """The words that name nothing alone."""
    known = particles()
    idle = known.links | known.times | known.pivots | known.comparisons
    idle |= known.adverbs | known.prepositions | known.tails | PRONOUNS
    idle |= AFTER | {word for word in known.ends if tag(word) in ("d", "") and len(word) == 1 or tag(word) == "d"}
    idle |= {word for word in known.heads if word[0] not in "全我该本"}  # not 全镇人数
    idle -= (known.sums - ANEW - known.wills) | frozenset(known.attributes)
    idle -= {word for word in known.growth if word[-1] in YIELDS}
    # 历史性|突破, 成功|站上: how a value comes about
    return frozenset(word for word in idle if len(word) == 1 or verb_kind(word) is None) | (HOW - {"提前"})


@cache
def _idle_letters() -> frozenset[str]:
    """The letters of which these words and those of times are made."""
    return frozenset("".join((*_idle(), *WHICH, *CLOCK, *DATED, *UNTIL)))
