"""What part a name has in its clause: whether a verb takes it, from however far, and whether the clause tells of it."""

from __future__ import annotations

import re

from ..divisions import PLACES, REGION
from ..model import Span
from ..present import PRESENT
from ..words import cut, is_place_name
from .edges import Edges
from .marks import is_coined
from .vocabulary import INNER, words

FAR = 12  # so many characters may stand between a verb and the coined name that ends what it takes
_LASTING = re.compile("了?为期[^，。；的]{2,7}$")  # 开展了|为期三个月|的检查
# 以…为契机: what is taken as the occasion or the means stands over what is done.
# What is done stands behind these: 渔村的法子是“船长轮值制”。
_ANSWERS = re.compile("(?:[法路]子|办法|做法|举措|秘诀|答案|靠的?|推的)[^，。“”]{0,4}是$")
_OCCASION = re.compile("为(?:主(?![任席持管])|契机|抓手|载体|主题|平台|依托|纽带)")
_DRIVES = re.compile("的?(?:强力|有力|持续|积极)?(?:带动|推动|助推|支持|助力|引领|牵引|撬动|护航|加持|滋养)下，")
# 把渔港整治作为第一要务, 将“渔童课堂”推到村里
_TAKEN_AS = re.compile(
    "[作列]为|[列纳]入|摆[在上]|[放抓]在|(?:推|办|送|搬|开|建|铺|延|引|带|落)[一-鿿]{0,2}?[到向进至广]"
)
# What there is much of has no name of its own: 办起各式各样的读书活动.
_MANIFOLD = re.compile("多彩|多样|各[样种]|众多")
_AFTER = 6  # so far behind a name 后 may stand: 渔港启用后，…
_CLAUSE_OPENS = frozenset("，。；：！？\n　 ”）)")  # behind these a clause begins
_ASPECT = ("方面，", "工作方面，", "上，")  # what a clause speaks of: 在诚信建设方面，…
_JOINS = frozenset("和与及、")
_YEARS = "(?<![0-9])(?:19|20)[0-9]{2}(?:[至—~-][0-9]{2,4})?"
_ROUND = "第[0-9一二三四五六七八九十]{1,3}[届轮]"
_WHICH = re.compile(f"(?:{_YEARS}年度?)?第[0-9一二三四五六七八九十]{{1,3}}[个项条次批场]$")
_HELD = re.compile("(?:第[0-9一二三四五六七八九十]{1,3}|首|本)届$")
_ROW_ENDS = frozenset("个项条次批场")
# Of which year it is, between the verb and what it takes: 开展全市2023年渔港大检查.
_OF_YEAR = re.compile(
    f"(?:全[国{PLACES}校])?(?:{_YEARS}(?:学?年度?|(?={_ROUND}))|(?={_ROUND}))(?:{_ROUND})?$"
)
_YEAR_ENDS = frozenset("年度届轮")
# Where a bare head word speaks of what was named before …
_ANAPHOR = ("，", "。", "；", "：", "！", "？", "、", "\n", "“", "”", "该", "这一", "此", "本")
# … but for 为此|计划补助2亿元.
_HENCE = tuple("为此 因此 对此 由此 从此 就此 至此 据此 在此 如此 彼此 借此 以此".split())
# … whatever its head word is.
_DEICTIC = ("本次", "此次", "这次", "本届", "该项", "这项", "此项", "这个", "这套", "该", "整个", "上述")
# What is set up under a coined name, whatever it is: 组建“红帆”服务队, but not 扶持“走出去”企业.
_SET_UP = re.compile(
    "(?:(?![的是不等以同来评了着过和与及并在为由让将已把被从向对到])[\u4e00-\u9fff]){2,7}"
    "(?<![企户人员众民者件题象为品药车业难点上中下里内外前后间时])(?=[，。；、])"
)
# What is opened or set up in so many: 开通“渔村快线”专线6条; no name, but a kind, if it has no more characters.
_OPENED = ("开通", "开行", "建起", "新建", "组建", "发展", "开出", "增开")
_ADDED = ("增加了", "新增了", "增设了", "开出了", "设了", "上线了", "送出了", "开通了", "组建了")
_NUMBERED, _SHORT = re.compile("[\u4e00-\u9fff]{0,6}[0-9]"), 5
_ENTERS = ("入选", "列入", "纳入", "进入", "入围", "获评")  # who is in a list of many does not carry it out
_LARGE = re.compile("(?:^|[，。；：\n])(?=(?:作为|全长|总?投资|总?占地)[^，。；：]{1,20}的$)")  # 全长6公里的公路改造
# 春风行动|为外来务工人员发放服务卡
_SERVES = re.compile("为[^，。；、0-9]{2,14}(?:发放|提供|办理|减免|送[去上来]|解决|筹集|争取|培训|募集)")
_BECOMES = re.compile("[由从]约?[0-9]{1,4}(?![0-9年月日时点号])")  # what grows from six to ten is counted itself
# When it is so, where a clause opens with that: 今年, 2023年, 前三季度, 截至目前.
_WHEN = re.compile(
    f"(?:^|(?<=[，。；：！？\n　 ”）)]))(?:[我全该本]{REGION})?"
    f"(?:(?:截至|到)?(?:{PRESENT}|今年|去年|前年|当年|全年|[0-9]{{4}}年"
    "|[0-9]{1,2}月份?|[0-9]{1,2}日|[上下]半年|前?[一二三四两]+个?季度|前[0-9一二三四五六七八九十]+个?月|年初|年底|[春夏秋冬]季)"
    "(?:以来|起|底)?)+$"
)


def governed_from_afar(text: str, edges: Edges, edge: int, end: int) -> bool:
    """Whether something else than the word at its `edge` makes the name an object, or what all is told of."""
    return (
        (text[edge - 1 : edge] == "的" and _governs_through(text, edges, edge))
        or "后，" in text[end : end + _AFTER]
        or is_occasion(text, edge, end)
        or is_taken(text, edge, end)
        or is_driving(text, edge, end)
    )


def is_occasion(text: str, start: int, end: int) -> bool:
    """Whether the name in `[start, end)` is what stands over what is done: 以“渔家书屋”为抓手."""
    return text[start - 1 : start] == "以" and _OCCASION.match(text, end) is not None


def is_taken(text: str, start: int, end: int) -> bool:
    """Whether 把 or 将 takes the name in `[start, end)` to where it is carried out: 把“渔童课堂”推到村里."""
    return text[start - 1 : start] in ("把", "将") and _TAKEN_AS.match(text, end) is not None


def is_driving(text: str, start: int, end: int) -> bool:
    """Whether what is told comes of the name in `[start, end)`: 在渔家书屋工程的带动下."""
    return text[start - 1 : start] == "在" and _DRIVES.match(text, end) is not None


def _governs_through(text: str, edges: Edges, edge: int) -> bool:
    """Whether the name behind a 的 at `edge` is what a verb before that takes: 纳入今年的…, 建成全区统一的…"""
    lasting = _LASTING.search(text, max(edges.start, edge - FAR), edge - 1)
    at = lasting.start() if lasting else edge - 1
    end, length, sense = edges.last(at)
    if end == at and sense != "governs":  # 今年的, 当地的; but 某地实施的
        end, length, sense = edges.last(end - length)
    if _MANIFOLD.search(text, end, at) is not None:
        return False
    aimed_at = text[edges.before(end - length) - 1 : end].startswith("对")  # 对企业实施的改造项目给予补助
    return sense == "governs" and not aimed_at


def is_answer(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends in the one name in `[start, end)` as what is done: 渔村的法子是“船长轮值制”。"""
    if text[end : end + 1] != "。" or not _JOINS.isdisjoint(text[start:end]):
        return False
    return _ANSWERS.search(text, max(0, start - 2 * FAR), start) is not None


def is_topic(text: str, edges: Edges, edge: int, end: int) -> bool:
    """Whether the name behind `edge` opens its clause, alone or with others, and something is told of it."""
    if text.startswith(_ASPECT, end):
        return True
    lexicon = words()
    told = text[end : end + 1] in lexicon.told and lexicon.tells.match(text, end) and not _BECOMES.match(text, end)
    if not (told or _SERVES.match(text, end)):
        return False
    if text[edge - 1 : edge] in _JOINS:
        edge = edges.before(edge - 1)
    if text[edge - 1 : edge] == "的":
        large = _LARGE.search(text, max(0, edges.start - 1, edge - 2 * FAR), edge)
        edge = large.end() if large else edge  # 全长6公里的山区公路改建完工
    when = _WHEN.search(text, max(edges.start, edge - 2 * FAR), edge)
    return opens_clause(text, edges, when.start() if when else edge)


def opens_clause(text: str, edges: Edges, edge: int) -> bool:
    """Whether a clause begins at `edge`."""
    return edge <= edges.start or text[edge - 1] in _CLAUSE_OPENS


def which_of_row(text: str, edges: Edges, edge: int) -> int | None:
    """Where what says which of a row, or of which year, it is begins, if that ends at `edge`: 2023年度第四次."""
    start = max(edges.start, edge - 2 * FAR)
    if text[edge - 1 : edge] in _YEAR_ENDS:
        year = _OF_YEAR.search(text, start, edge)
        return year.start() if year is not None else None
    match = _WHICH.search(text, start, edge) if text[edge - 1 : edge] in _ROW_ENDS else None
    return match.start() if match and not text.endswith(_ENTERS, edges.start, match.start()) else None


def held_before(text: str, start: int, at: int) -> int:
    """Where it says which of its times what ends in the head word at `at` is held, 0 if it does not: 第六届|运动会.

    >>> held_before("临江市第六届运动会", 0, 6), held_before("临江市运动会", 0, 3)
    (3, 0)
    """
    which = _HELD.search(text, max(start, at - FAR), at)
    return which.start() if which is not None else 0


def is_bare(text: str, start: int, at: int, weight: int) -> bool:
    """Whether the head word at `at`, with nothing before it that names, speaks of what was named before."""
    if weight > 2 and (at == start or (text.endswith(_ANAPHOR, start, at) and not text.endswith(_HENCE, start, at))):
        return True
    return is_pointed_at(text, start, at)


def opened_anew(text: str, start: int, coined: Span, alone: bool) -> bool:
    """Whether a clause tells that what is so called was opened, in so many or by itself: 增开“渔村快线”."""
    begin, end = coined
    if in_number(text, *coined) and text.endswith(_OPENED, start, begin):
        return True
    return alone and end - begin > _SHORT and text.endswith(_ADDED, start, begin)


def in_number(text: str, begin: int, end: int) -> bool:
    """Whether what is so called is told in so many: “渔村快线”专线6条."""
    return end - begin > _SHORT and _NUMBERED.match(text, end) is not None


def set_up(text: str, begin: int, end: int) -> int:
    """Where what is so called ends if it is told in so many, or with its noun and its clause; 0 if neither."""
    if in_number(text, begin, end):
        return end
    noun = _SET_UP.match(text, end) if is_coined(text, text[begin:end], end) else None
    if noun is None:
        return 0
    edge, _, sense = Edges(text, end, noun.end()).last(noun.end())
    if (edge > end and sense not in INNER) or is_place_name(cut(noun.group())[-1]):
        return 0  # 建立“渔家号”驶向青岛, 落实“三渔”指示取得成果: what it does
    return noun.end()


def is_pointed_at(text: str, start: int, at: int) -> bool:
    """Whether a word before the head word at `at` points to what was named before."""
    return text.endswith(_DEICTIC, start, at)
