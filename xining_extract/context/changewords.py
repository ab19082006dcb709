"""The verbs and nouns of change, and the patterns that are made of them: 增加, 降幅, 增至, 调整为."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..divisions import REGION
from ..lexicon import rows
from ..model import Change
from ..page.story import Site

# What stands between a verb of change and its figure.
NOT_MORE = ("最", "至", "大", "许")  # before 多 or 少: 最多安排岗位12个, 大多建了
ABOUT = (
    "了|更是?|却|则|仍|还|也|均|都|已|将|预计|有望|或将|近|约|超过|超|逾|将近|大约|至少|最多|最高|不超过|不少于|不低于"
    "|[仅只]有?|才|足足|整整|多达|竟然?|何止|[都均]?在"
)
IS = "为|是|可?达到|高达|可?达|幅度|到|共|累计|各|分别|人均|年均|平均"
FILLER = f"(?:{ABOUT}|{IS}|每(?:年|月|人|户|天|亩|吨|公斤)|[^，。0-9]{{1,6}}的)"
# 6%的|较快|增长: how what is told of behind a figure grows
HOW = (
    "[大小]幅|明显|[快高]速|较[快高]|强劲|[同环]比|年均|平均|复合|逆势|正|稳[定步健]|平稳|持续"
    "|恢复性|实际|名义|两位数"
)
WHEN = "(?:[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?)"
BEFORE_LEVEL = (
    f"(?:了|约|近|超|仅|只"
    f"|全{REGION}|{WHEN}?[^，。；0-9]{{0,8}}的|{WHEN}|每[^，。0-9]{{1,5}}|人均|平均)?"
)
# Of what there was not before.
NEWLY = "新增加?|净增加?|新添|增添|增设|增开"
# 指导下|调解案件, 压缩饼干4吨
SPLIT = {"下调": "(?<![导督持助])下调(?![解研])", "压缩": "压缩(?!饼干|空气|机|包(?!装)|弹簧|[率比])"}
AMOUNTS = ("值", "量")  # what grew and by how much, in one: 增量, 增值
DUG, RANKED = frozenset("深耕秋冬春机"), frozenset("级职格")
# 飞机起降, 招降1人: no fall; 张东升两家: no rise
TWO_WAYS, PERSONS = frozenset("起升招投空迫"), frozenset("家户人名位")
RAINS = re.compile("(?:[雨雪雹]|一场)[^，。；量位]{0,4}$")


class ChangeWord(msgspec.Struct, frozen=True):
    """A verb or `noun` of change; `object` tells whether its object may stand between it and the figure.

    One whose `change` is a new level, or none, makes no difference of a figure: 发展到320张, 调整为2元.
    """

    word: str
    change: Change
    object: bool
    noun: bool


class Patterns(msgspec.Struct, frozen=True):
    """`any`: a verb of change at all; `close`: a verb right before its figure; `apart`: one that takes an object.

    `to_level`, `then_to`: a verb that leads to a new level, at once or after the difference; `adjusted`: one that does
    not say which way; `leads`: any of these.
    """

    any: re.Pattern[str]
    close: re.Pattern[str]
    apart: re.Pattern[str]
    to_level: re.Pattern[str]
    then_to: re.Pattern[str]
    adjusted: re.Pattern[str]
    leads: re.Pattern[str]


@cache
def change_words() -> dict[str, ChangeWord]:
    """The lexicon `data/changes.tsv`, by word."""
    return {
        word: ChangeWord(word, msgspec.convert(change, Change), takes == "yes", takes == "noun")
        for word, change, takes, _ in rows("changes.tsv")
    }


@cache
def paces() -> tuple[str, ...]:
    """The nouns of change: 增速, 涨幅, 下降幅度."""
    return tuple(entry.word for entry in change_words().values() if entry.noun)


PACES = "|".join(sorted(paces(), key=lambda word: (-len(word), word)))


@cache
def patterns() -> Patterns:
    words = sorted(change_words().values(), key=lambda entry: (-len(entry.word), entry.word))
    by_length = [entry.word for entry in words if entry.change.endswith("by")]
    # A word that begins with another need not be looked for: 增 finds 增加.
    shortest = [word for word in by_length if not any(word.startswith(other) for other in by_length if other != word)]
    leading = [entry for entry in words if not (entry.noun or entry.word.endswith(AMOUNTS))]  # 增幅为5% is no level
    up, down, adjust = (
        "|".join(entry.word for entry in leading if entry.change.startswith(way))
        for way in ("increase", "decrease", "none")
    )
    change = f"(?:(?P<up>{up})|(?P<down>{down}))"
    return Patterns(
        re.compile("|".join(shortest)),
        re.compile(f"({'|'.join(by_length)}){FILLER}{{0,3}}$"),
        re.compile("|".join(SPLIT.get(entry.word, entry.word) for entry in words if entry.object)),
        re.compile(f"{change}(?:至|到|为|(?<![提建])成){BEFORE_LEVEL}$"),
        # 下调0.25个百分点至3.1%, 增长5%至3亿元
        re.compile(f"{change}了?[0-9.]+(?:万|亿)?[^，。；、0-9]{{1,5}}(?:至|到)$"),
        re.compile(f"(?:{adjust})(?:至|到|为|成)[^，。；0-9]{{0,6}}$"),
        re.compile(f"[^，。；]{{0,18}}?(?:{up}|{down}|{adjust})(?:至|到|为)"),
    )


def is_of_word(found: re.Match[str], left: str, site: Site) -> bool:
    """Whether the one letter of a verb is of another word: 完成深翻135万亩, 被降级的30家, 一场雨降了160毫米."""
    verb, before = found[1], left[: found.start(1)]
    if verb == "升":
        return site.quantity.unit in PERSONS
    if verb == "翻":
        return before[-1:] in DUG
    if verb != "降":
        return False
    return bool(RAINS.search(before)) or before[-1:] in TWO_WAYS or left[found.end(1) :][:1] in RANKED
