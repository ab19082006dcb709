"""The small words around a figure, and the verbs whose object or subject is counted, by what they do there."""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from ..connectives import OF_WHICH
from ..context.changewords import paces
from ..divisions import OURS, WHOLES
from ..lexicon import rows
from ..model import Span
from ..words import tag

MODALS = frozenset("要会能可将应")
PREDICATES = frozenset(("act", "do"))  # the classes of verbs that govern an object
ENDED = ("完成", "完结", "干完")
EMPTY = frozenset((*ENDED, "启动", "实施"))  # verbs that say nothing without the deed behind them
DONE = frozenset("完毕 到位 完成 完结 结束".split())
NOUNS = frozenset(("计划", "预期"))  # what is to come, and the name of it
AGAIN = frozenset("又 再 还 还将 还要 也 再次 继续 另 另外".split())
# What a verb ends on that comes to something: 拖走, 压塌, 挂出, 回到.
AWAY = frozenset("出回进上下起过")
ABLE = frozenset("上下起到出了着完动开成住")
RESULTS = frozenset("出入起住到走掉倒毁塌死进回")


class Particles(msgspec.Struct, frozen=True):
    """The small words around a figure, by what they do there; see `data/particles.tsv`."""

    links: frozenset[str]
    values: frozenset[str]
    heads: frozenset[str]
    ends: frozenset[str]
    pivots: frozenset[str]
    complements: frozenset[str]
    times: frozenset[str]
    marks: frozenset[str]
    manners: frozenset[str]
    undertakings: frozenset[str]
    comparisons: frozenset[str]
    tails: frozenset[str]
    prepositions: frozenset[str]
    growth: frozenset[str]
    causatives: frozenset[str]
    savings: frozenset[str]
    sums: frozenset[str]
    wills: frozenset[str]
    parts: frozenset[str]
    adverbs: frozenset[str]
    attributes: tuple[str, ...]
    countable: tuple[str, ...]
    bodies: tuple[str, ...]
    papers: tuple[str, ...]
    owners: frozenset[str]
    aspects: frozenset[str]
    mutual: frozenset[str]
    kinds: tuple[str, ...]
    giving: tuple[str, ...]
    sales: tuple[str, ...]
    modifiers: frozenset[str]


@cache
def particles() -> Particles:
    """The particles of the lexicon."""
    words: dict[str, list[str]] = {}
    for word, role, _ in rows("particles.tsv"):
        words.setdefault(role, []).append(word)
    links = words["link"] + words["value"] + words["growth"] + words["adverb"] + words["will"]
    heads = [*words["head"], *words["time"], *words["adverb"], *words["will"], *WHOLES, *OURS, *OF_WHICH]
    wills = frozenset(words["will"])
    return Particles(
        links=frozenset(links),
        values=frozenset(words["value"]),
        heads=frozenset(heads),
        ends=frozenset(words["end"] + words["adverb"]) | (frozenset(words["value"]) - verbs().keys()) | (wills - NOUNS),
        pivots=frozenset(words["pivot"]),
        complements=frozenset(words["complement"]),
        marks=frozenset(words["mark"]),
        manners=frozenset(words["manner"]),
        undertakings=frozenset(words["undertaking"]),
        times=frozenset(words["time"]),
        comparisons=frozenset(words["comparison"]),
        tails=frozenset(words["tail"]),
        prepositions=frozenset(words["preposition"]),
        growth=frozenset(words["growth"]),
        causatives=frozenset(words["causative"]),
        savings=frozenset(words["saving"]),
        sums=frozenset(words["sum"]) | (wills - NOUNS),
        wills=wills,
        parts=frozenset(words["part"]).union(paces()),
        adverbs=frozenset(words["adverb"]),
        attributes=(*words["attribute"], *paces()),
        countable=tuple(words["countable"]),
        bodies=tuple(words["body"]),
        papers=tuple(words["paper"]),
        owners=frozenset(words["owner"]),
        aspects=frozenset(words["aspect"]),
        mutual=frozenset(words["mutual"]),
        kinds=tuple(words["kind"]),
        giving=tuple(words["giving"]),
        sales=tuple(words["sale"]),
        modifiers=frozenset(words["modifier"]),
    )


@cache
def verbs() -> dict[str, str]:
    """The verbs of the lexicon, with the class that `data/verbs.tsv` gives them."""
    return {verb: kind for verb, kind, _ in rows("verbs.tsv")}


@cache
def counted_by() -> dict[str, tuple[str, ...]]:
    """What the nouns end on that a classifier counts; see `data/classifiers.tsv`."""
    return {classifier: tuple(ends.split()) for classifier, ends, _ in rows("classifiers.tsv")}


@cache
def told_apart() -> dict[str, frozenset[str]]:
    """Sort → what those are told apart by that were counted together; see `data/groups.tsv`."""
    return _by_sort("groups.tsv")


@cache
def unclassed() -> tuple[str, ...]:
    """Those who are counted without a classifier: 3万居民|用气需求."""
    return tuple([word for word, sort, _ in rows("groups.tsv") if sort == "people"])


@cache
def actions() -> dict[str, frozenset[str]]:
    """Sort → the verbs that so tell of what is counted or measured; see `data/actions.tsv`."""
    return _by_sort("actions.tsv")


def _by_sort(name: str) -> dict[str, frozenset[str]]:
    """The words of a data file, by what its second column says of them."""
    table: dict[str, set[str]] = {}
    for word, sort, _ in rows(name):
        table.setdefault(sort, set()).add(word)
    return {sort: frozenset(words) for sort, words in table.items()}


@cache
def dealings() -> dict[str, dict[str, str]]:
    """Dimension → everyday verb → what it makes of such a figure."""
    table: dict[str, dict[str, str]] = {}
    for verb, noun, dimension, _ in rows("dealings.tsv"):
        table.setdefault(dimension, {})[verb] = noun
    return table


def called(verb: str, of: str = "currency") -> str:
    """What an everyday verb makes of money, or of persons: 返还 of 返, 运送 of 运; "" where it is none."""
    return dealings()[of].get(verb, "")


@lru_cache(maxsize=16384)
def verb_kind(word: str) -> str | None:
    """The class of a verb, also of one made of a verb and its complement: 签下, 租出, 筛选出."""
    if kind := verbs().get(word):
        return kind
    stem, size = word[:-1], len(word)
    if word[-1:] in particles().complements and (stem in particles().pivots or (size > 2 and stem in verbs())):
        return "do"
    if size == 4 and verbs().get(word[2:]) in PREDICATES and tag(word[:2]) in ("a", "d"):  # 严重影响
        return "do"
    if size == 4 and (word[2:] in DONE or word[:2] == "保持") and word[:2] in verbs():  # 整改完毕, 保持稳定
        return "do"
    does = verbs().get(word[:2]) == "do" or word[:2] in EMPTY
    if size == 4 and does and word[2:] in verbs():  # 参加考试, 完成改造
        return "do"
    if size == 3 and word[1] in "不得" and word[2] in ABLE:  # 用不上, 买得起
        return "do"
    if size == 3 and word[2] in "去来" and word[1] in AWAY and tag(word[:2]) == "v":  # 发出去, 收回来
        return "do"
    if size == 2 and word[1] in RESULTS and tag(word) == "v" and word not in _small():
        return "do"
    return None


@cache
def _small() -> frozenset[str]:
    """The words that have a part around figures."""
    known = particles()
    return known.links | known.heads | known.ends | known.comparisons | {"占到"}


def brief_deed(words: list[str]) -> str:
    """The verb of one letter, with its complement, that follows nothing but adverbs: 开 of 还要再开, 改完; or ""."""
    known, first = particles(), len(words) - 1
    if first > 0 and words[first] in known.complements and _of_one_letter(words[first - 1]):
        first -= 1
    again = not AGAIN.isdisjoint(words[:first])
    brief = bool(words) and (_of_one_letter(words[first]) or (again and len(words[first]) == 2))
    if not brief or not (tag(words[first]) == "v" or words[first] in known.pivots):
        return ""
    adverbs = all(word in known.links or word in known.ends or tag(word) == "d" for word in words[:first])
    return "".join(words[first:]) if adverbs else ""


def _of_one_letter(word: str) -> bool:
    return len(word) == 1 and (tag(word) == "v" or word in particles().pivots)


def is_attribute(text: str, span: Span) -> bool:
    """Whether a name ends on a word for what is measured: 覆盖率, 总投资, 面积."""
    return text[span[0] : span[1]].endswith(particles().attributes)


def is_verb(word: str) -> bool:
    """Whether a word is a verb of the lexicon."""
    return verb_kind(word) is not None or word in particles().pivots


def may_be_verb(word: str) -> bool:
    """Whether a word is a verb, be it of the lexicon or by what the segmenter takes it for."""
    return is_verb(word) or tag(word) == "v"
