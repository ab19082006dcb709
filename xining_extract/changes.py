"""Whether a quantity is a level, the new level, or the difference: 建成18所, 增至18所, 增加18所.

Each rule looks only at the few characters of the clause around the quantity.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from .model import Change
from .story import Site

REACH = 48  # how far left of the figure its verb may stand

# What may stand between a verb of change and its figure.
FILLER = (
    r"(?:了|近|约|超过|超|逾|高达|达到|达|至少|最多|最高|幅度|不超过|不少于|不低于|分别|各|将近|为|是|共|累计|大约|仅"
    r"|到|每(?:年|月|人|户|天|亩|吨|公斤)|人均|年均|平均|[^，。0-9]{1,6}的)"
)
UP = r"增加|增长|增|提高|提升|上升|跃升|回升|攀升|升|扩大|扩展|拓展|扩容|扩充|扩|上调|调高|调增|上涨|涨|延长|壮大|发展|增补"
DOWN = r"减少|减|降低|下降|降|压缩|压减|缩减|缩短|缩小|缩|精简|下调|调低|调减|回落|削减|收窄|下滑|跌"
TO_LEVEL = re.compile(rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))(?:至|到|为|成)(?:了|约|近|超|(?:[0-9]{{4}}年)?[^，。；0-9]{{0,8}}的|每[^，。0-9]{{1,5}}|人均|平均)?$")
ADJUSTED = re.compile(r"(?:调整|优化|整合|调|变|改)(?:至|到|为|成)[^，。；0-9]{0,6}$")
FROM = re.compile(r"(?:由|从|自|将|把)[^，。；0-9]{0,20}?([0-9]+(?:\.[0-9]+)?)")
ITEM = re.compile(r"[约近超逾]?[0-9０-９][0-9０-９.．,，]*(?:万|亿)?[^0-9０-９，。；、]{0,6}(?:、|和|及|与|以及)$")
COMPARED_LEVEL = re.compile(r"(?:高于|低于|快于|慢于|好于|优于|多于|少于|高出|低出)[^，。；]*$")
LEVEL = re.compile(r"(?:稳定|保持|维持|控制|稳)[在于][^，。；0-9]{0,6}$")
OVER_TIME = re.compile(
    r"(?:同比|环比|(?:比|较)(?:上年|去年|前年|上月|上季度|往年|此前|之前|以前|过去|改革前|[0-9]{4}年)[^，。；0-9]{0,8})"
    r"(?P<way>多|高|少|低|快|慢|早)(?:了|出|约|近)?$"
)
AFTER_GROWTH = re.compile(r"(?:以上|左右)?的(?:年均|平均|复合|同比)?(?:(?P<up>增速|增长|增幅|涨幅)|(?P<down>降幅|跌幅)|速度(?P<grow>增长|递增|提升))")
# Between verb and object these say that another verb governs the figure, or that the verb of change is part of a name.
NAME = re.compile(r"^(?:[、和及与]|值|型|式|改造|工程|项目|行动|示范|专项|补贴|补助|能力|点|极|潜力|动能|空间|质量|水平提)")
OTHER_VERB = re.compile(r"建成|建设|完成|实施|开展|投入|投资|占|在|至|到|覆盖|惠及|涉及|安排|发放|组织|培育|争取|获|给|让|使得|推动|改造|整治|处理|举办|实现|成立|出台|[0-9]")
LEVEL_VERB = re.compile(r"占|在|至|到|覆盖|惠及|达标|[0-9]")
NEW_SAVING = re.compile(r"(新增|净增)(?:减税|降费|减费|减负|减排|减免|节能|节水|节电|退税|缓税|及|和|、|退|缓|费|税){1,8}(?:约|近|超|达)?$")
IMPROVES = re.compile(r"(?:提升|提高|扩大)[^，。；、0-9]{0,12}$")
COUNTED = frozenset("个 项 条 处 所 家 户 人 名 座 村 种 类 件 套 台 辆 支".split())
NEW = frozenset({"新增", "净增"})


class ChangeWord(msgspec.Struct, frozen=True):
    """A verb or noun of change; `object` tells whether its object may stand between it and the figure."""

    word: str
    change: Change
    object: bool


@cache
def change_words() -> dict[str, ChangeWord]:
    """The lexicon `data/changes.tsv`, by word."""
    lines = (Path(__file__).parent / "data" / "changes.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: msgspec.convert({"word": row[0], "change": row[1], "object": row[2] == "yes"}, ChangeWord) for row in rows}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The verb right before its figure; the verb anywhere before it, its object between."""
    words = change_words()
    by_length = sorted(words, key=lambda word: (-len(word), word))
    close = re.compile(rf"({'|'.join(by_length)}){FILLER}{{0,3}}$")
    apart = re.compile("|".join(word for word in by_length if words[word].object))
    return close, apart


def change_of(site: Site) -> tuple[Change, str | None]:
    """What the quantity says about its metric, and the cue: a level, a new level or a difference."""
    text, (start, end) = site.story.text, site.quantity.span
    left = _without_items(text[max(site.clause[0], start - REACH) : start])
    right = text[end : end + 12]
    for rule in RULES:
        found = rule(left, right, site)
        if found:
            return found
    return "none", None


def _without_items(left: str) -> str:
    """Drop the items of a list before this one: 分别增长7%、8%和 → 分别增长."""
    while item := ITEM.search(left):
        left = left[: item.start()]
    return left


Found = tuple[Change, str | None] | None


def _new_level(left: str, right: str, site: Site) -> Found:
    """增至45家, 下降到24.9%."""
    found = TO_LEVEL.search(left)
    if not found:
        return None
    return ("increase_to" if found["up"] else "decrease_to"), found[0]


def _adjusted(left: str, right: str, site: Site) -> Found:
    """由1.61元调整为0.66元: the figures tell the way."""
    found, origin = ADJUSTED.search(left), FROM.search(left)
    if not found:
        return None
    if not origin or site.quantity.value is None:
        return "none", None
    before = float(origin[1])
    return ("increase_to" if before < site.quantity.value else "decrease_to"), found[0]


def _level(left: str, right: str, site: Site) -> Found:
    """稳定在95%, 高于全国0.5个百分点: a level, or a comparison of two."""
    return ("none", None) if LEVEL.search(left) or COMPARED_LEVEL.search(left) else None


def _difference(left: str, right: str, site: Site) -> Found:
    """增加320张, 增幅达12%, 节省了约3.8万元."""
    found = _patterns()[0].search(left)
    if not found:
        return None
    new = NEW_SAVING.search(left)  # 新增减税降费3亿元: what is new may itself be a saving
    return ("increase_by", new[1]) if new else (change_words()[found[1]].change, found[1])


def _difference_over_time(left: str, right: str, site: Site) -> Found:
    """比上年多12家, 同比低0.3个百分点."""
    found = OVER_TIME.search(left)
    if not found:
        return None
    return ("increase_by" if found["way"] in "多高快" else "decrease_by"), found["way"]


def _difference_of_object(left: str, right: str, site: Site) -> Found:
    """降低用电成本300万元, 新增市场主体2305户: the verb's object stands before the figure."""
    found = list(_patterns()[1].finditer(left))
    new = [match for match in found if match[0] in NEW]
    last = (new or found or [None])[-1]
    if not last:
        return None
    between, word = left[last.end() :], last[0]
    if len(between) > 20 or NAME.search(between) or (LEVEL_VERB if word in NEW else OTHER_VERB).search(between):
        return None
    return change_words()[word].change, word


def _growth_after(left: str, right: str, site: Site) -> Found:
    """8%以上的增速, 以年均6%的速度增长."""
    found = AFTER_GROWTH.match(right)
    if not found:
        return None
    return ("decrease_by" if found["down"] else "increase_by"), found[0]


def _improved(left: str, right: str, site: Site) -> Found:
    """巩固提升40个村, 提升安全等五项任务: things are improved, nothing grows by their number."""
    unit = site.quantity.unit
    word = IMPROVES.search(left)
    return ("none", None) if word and unit in COUNTED else None


RULES: tuple[Callable[[str, str, Site], Found], ...] = (
    _new_level,
    _adjusted,
    _level,
    _improved,
    _difference,
    _difference_over_time,
    _difference_of_object,
    _growth_after,
)
