"""The noun behind a figure, without what belongs to the next figure and without an indicator whose value follows."""

from __future__ import annotations

from typing import Literal

from ..divisions import KINDS
from ..words import tag
from .agents import is_agent
from .openings import AND_OR
from .particles import counted_by, may_be_verb, particles, verb_kind
from .shared import CLOSERS, doers, is_listed, joint, leads_on

# Before an indicator of those counted: 12个县法院|人均办案.
EACH = frozenset("人均 户均 村均 校均 场均 亩均 日均 月均 年均".split())
# What indicators open with: 工业增加值, 营业收入.
SECTORS = frozenset("工业 农业 服务业 营业 销售 财政 税收 外贸 旅游 经营 进出口 固定资产 总".split())
OPENING = SECTORS | frozenset(
    "人均 户均 平均 年均 月均 日均 最高 最低 累计 实际 种植 生产 养殖 播种 新增 年 月 日 集体 村集体 "
    "优良 合格 达标 完好 优秀 网络 网上".split()
)
LEVELS = frozenset("总 平均 水平 总水平 情况 总体 整体".split())  # what may follow an indicator
BESIDE = frozenset("身边 门口 家门口 周边 附近 沿线 沿途 周围 一线 面前 眼前".split())  # which have nothing
Expects = Literal["any", "noun", "object", "deed", "verb"]


def noun_ends(
    words: list[str], first: int, *, expects: Expects, shared: bool, counted: tuple[str, ...]
) -> tuple[int, int]:
    """Where the words end that can be the noun, of which `first` do at the first verb, and where the noun itself does.

    What those do begins at the one, the phrase that is counted ends at the other.
    """
    if shared and (do := doers(words)):
        return do, do
    if expects == "deed" and 0 < first < len(words) and words[first + 1 : first + 2] in ([], ["、"], ["和"]):
        first += 1  # 3次|岗位|推荐
    while shared and first == len(words) > 1 and leads_on(words[-1]):  # 30个县支出|增长|5%, 64支球队|分|8个小组
        first = len(words := words[:-1])
    if shared and (first == len(words) or (expects != "any" and is_listed(words, first))):
        first = _listed_apart(words, joint(words), counted) or first  # 8家大企业和41家小企业
    elif shared and counted and not words[first - 1].endswith(counted):
        first = words.index("、", 1) if "、" in words[1:first] else first  # 覆盖527名学生|、生活补助覆盖277名
    if each := next((at for at in range(1, first) if words[at] in EACH), 0):
        first = each
    whole = expects == "verb" or (expects == "any" and not (shared and counted))
    last = first if whole else _without_value(words, first, counted, shared=shared)
    kept = of_classifier(words, last, counted)
    while kept and _is_tail(words[kept - 1], sum(map(len, words[:kept]))):
        kept -= 1
    return first, kept


def _listed_apart(words: list[str], at: int, counted: tuple[str, ...]) -> int:
    """Where the joint stands at which a list is parted; 0 where only what follows is counted: 贫困、残疾|学生."""
    if not at or any(word.endswith(counted) for word in words[:at]):
        return at
    return 0 if any(word.endswith(counted) for word in words[at + 1 :]) else at


def suffer(words: list[str], first: int, counted: tuple[str, ...]) -> bool:
    """Whether the noun before a verb is none of those counted, but what they do or have: 2万人|出行|出现困难."""
    return 0 < first < len(words) and not any(word.endswith(counted) for word in words[:first])


def _without_value(words: list[str], first: int, counted: tuple[str, ...], *, shared: bool) -> int:
    """The end of a noun phrase without the indicator whose value follows: 22个乡镇|降雨量 超过."""
    if first < 2 or (first == len(words) and not shared):
        return first
    told = first
    while told > 2 and words[told - 1] in LEVELS:  # 49种商品|价格|总|水平
        told -= 1
    if not words[told - 1].endswith(particles().attributes):
        return first
    first = told
    if words[first - 1].endswith(particles().countable):
        return first
    if words[0].replace("(", "（").partition("（")[0] in KINDS and first > 2:  # 30个县（市）|财政支出
        return 1 + next((index for index, word in enumerate(words[:first]) if word in CLOSERS), 0)
    # 8个重点行业|工业|增加值, 3个村|人均|收入, 7个断面水质|优良|比例
    last = first - 1 - (first > 2 and len(words[first - 1]) < 2)
    while last > 1 and words[last - 1] in OPENING:
        last -= 1
    return last


def of_classifier(words: list[str], last: int, counted: tuple[str, ...]) -> int:
    """The end of the noun that the classifier counts, if the phrase goes on to another: 20所高校|毕业生."""
    if not counted or last < 2 or words[0] == "“":
        return last
    if _is_counted(words, last, counted):
        return _doers_end(words, last, counted) or last
    end = next((index for index in range(last - 1, 0, -1) if _is_counted(words, index, counted)), last)
    acts = is_agent(words[end - 1])  # 人员|利用设施和设备, not 家庭照护和服务
    done = acts and any(may_be_verb(word) for word in words[end:last])
    if not AND_OR.isdisjoint(words[: end if done else last]):
        return last
    end = _doers_end(words, end, counted) or end
    while end < last and (words[end] in CLOSERS or _parts_of_one(words[end - 1], words[end])):
        end += 1
    moved = words[last : last + 1] in (["给"], ["到"], ["至"])  # 571亩土地|流转|给合作社
    area = counted == counted_by()["亩"] and not moved and "的" not in words[end:last]
    done = end < last and verb_kind(words[last - 1]) == "deed"
    return last if area and done else end  # 3000亩土地流转, 35万亩水稻病虫害防控


def _doers_end(words: list[str], last: int, counted: tuple[str, ...]) -> int:
    """The end of those counted before what they do to what ends as they do: 教师|结成对子; or 0."""
    for at in range(1, last - 1):
        kind = verb_kind(words[at])
        if kind in ("do", "state") or (kind is None and tag(words[at]) == "v" and len(words[at]) > 1):
            tells_which = len(words[at - 1]) < 2 or "的" in words[at:last]
            return at if not tells_which and _is_counted(words, at, counted) else 0
    return 0


def _is_counted(words: list[str], end: int, counted: tuple[str, ...]) -> bool:
    """Whether the word before `end` ends as what is counted does; not what that does: 36名学生|上课, 企业|发行债券."""
    word = words[end - 1]
    if word == "居家" or word in particles().manners or (end == 1 and word in BESIDE):  # 80处重点|林区: no 点
        return False
    if not word.endswith(counted) or end < 2 or len(word) != 2 or not words[end - 2].endswith(counted):
        return word.endswith(counted)
    return not may_be_verb(word)


def _parts_of_one(first: str, second: str) -> bool:
    """Whether two letters may be one word that the dictionary lacks: 沟|岔."""
    return len(first) == len(second) == 1 and first not in CLOSERS


def _is_tail(word: str, length: int) -> bool:
    """Whether a word at the end of a stretch of that length is no part of a name: 学校|里."""
    return word in particles().tails or (word in "上下中内里间后时前外" and length > 2)
