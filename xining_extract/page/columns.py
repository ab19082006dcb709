"""What stands around a headline and is none of it: a column's name, a site's name behind it, a summary in bullets.

A column (民生关注, 【一线调查】, 走基层·一线见闻) tells where a piece of news is printed, not what is new. Its words
and its form tell it, and only beside a headline: alone it may be the headline.
"""

from __future__ import annotations

import re
from functools import cache

from ..divisions import LEVELS
from ..model import Span
from .furniture import HAN
from .printed import is_outlet, labels, words

LONGEST, SHORTEST = 16, 6  # letters of a column's name at most, of the headline beside it at least
WEAK = 3  # letters before 调查
BRACKETED = re.compile(r"\s*[【\[〔（(]([^【】\[\]〔〕（）()。，\n]{2,16})[】\]〕）)]\s*$")
BULLET = re.compile(r"\s*[■□●○◆◇▲△★☆◎▶►※•]\s*")
ORDINAL = "[0-9一二三四五六七八九十]{1,3}"
NUMBERED = re.compile(rf"\s*(?:[①-⑳]|[（(〔]?[之第]?{ORDINAL}[期）)〕]|之{ORDINAL}|·?第{ORDINAL}[季期集站])$")
STOPS = frozenset("，。；：、？！")
# 深入学习贯彻…精神, “百日攻坚”劳动竞赛
WATCHWORD = re.compile(
    r"(?:深入|认真|全面)?(?:学习|宣传|贯彻|落实|践行|牢记|感恩|奋进|弘扬|迎接|喜迎|庆祝|开展|聚焦)+.{2,24}(?:精神|思想|嘱托|主题教育|讲话|新征程|周年)"
    r"|(?:开展)?[“「].{2,12}[”」](?:专项行动|主题)?(?:实践活动|主题教育|大讨论|系列报道|劳动竞赛|活动)"
)
NO_NAME = re.compile(r"[0-9０-９%％，。：；、？！?!…]")
PARTS = re.compile(r"[\s·•・“”‘’\"—–|｜丨/+－-]+")
SPARE = re.compile("12345|20[0-9]{2}年?")  # figures that stand in columns' names
SERIES = 12  # letters of a series' name before its number
QUOTES = re.compile("[“”‘’]")
DOTTED = re.compile(rf"“?{HAN}{{2,8}}”?(?:[·•・]“?{HAN}{{2,8}}”?){{1,3}}")
# 新春走基层 | 让灶火烧得更久; 【一线调查】学位够不够
BEFORE = re.compile(
    rf"\s*(?:[【\[〔][^【】\[\]〔〕。，\n\d]{{2,10}}[】\]〕]|(?:{HAN}|[·•“”+ ]){{2,12}}?\s*[|｜丨：:])\s*"
)
# 资讯 城东新建学校三所: a section's name and a space
KICKER = re.compile(r"\s*(?:资讯|简讯|快讯|短讯|时讯|要闻|动态|头条|独家|组图|图片新闻)[ \u3000]+")
EXCERPT = "(?:摘登|摘要|摘编|摘录|节选|原文)"  # what is printed of a report or a law
EXCERPTS = re.compile(EXCERPT)
# 城东新建学校三所_城东新闻网, … | 江城日报, …--地方--人民网
BEHIND = re.compile(rf"\s*([_|｜丨]|-{{1,2}}|–|—{{1,2}})\s*((?:{HAN}|[·.a-zA-Z]){{2,14}})$")
SITES = re.compile(rf"{HAN}{{2,6}}(?:网(?:{HAN}{{2,4}}站)?|网站|人民政府|政府)")  # behind a dash
CHANNELS = ("频道", "新闻", "要闻", "首页", "栏目", "地方", "网站", "图集")
PICTURED = ("writer", "picture")  # 图文：…, 视频：… before a headline
PHRASES, FIGURES = 3, 2  # phrases of a summary at least, those of them that hold a figure
DIGIT = re.compile("[0-9０-９]")

# What stands between the headline of a report and its text: the head of a section, a meeting, an officer's name.
BELOW = re.compile(
    "(?:[一二三四五六七八九十]{1,2}、"
    "|(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日在[^，。]{4,40}(?:会议|大会)上$"
    f"|[^，。“”！？]{{0,12}}(?:[{LEVELS}]长|院长|检察长|主席)[ \u3000]+[一-龥][ \u3000]*[一-龥·]{{1,3}}$)"
)


def is_column(line: str) -> bool:
    """Whether a line beside a headline is the name of a column.

    >>> lines = "民生关注", "【一线调查】", "走基层·一线见闻", "聚焦教育", "高质量发展调研行", "奋进新征程 建功新时代"
    >>> [is_column(line) for line in lines]
    [True, True, True, True, True, True]
    >>> [is_column(line) for line in ("大病不出市 小病在基层", "关注3000户用水", "洛水县农村公路建设见闻")]
    [False, False, False]
    """
    if len(line) > LONGEST + 10 or not STOPS.isdisjoint(line):
        return False
    if WATCHWORD.fullmatch(line):
        return True
    bracketed = BRACKETED.match(line)
    if bracketed:
        return NO_NAME.search(bracketed[1]) is None and EXCERPTS.search(line) is None
    bullet = BULLET.match(line)
    own = line[bullet.end() if bullet else 0 :].strip()
    name = SPARE.sub("", NUMBERED.sub("", own))
    if not 2 <= len(name) <= LONGEST or NO_NAME.search(name):
        return False
    if len(name) <= SERIES and NUMBERED.search(own):
        return True  # 民生实事看落实（三）
    return of_column_words(name) or _named(name) or DOTTED.fullmatch(name) is not None or _is_slogan(name)


@cache
def _column_words() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(sorted(words("column"), key=len, reverse=True)) + ")+")


def of_column_words(name: str) -> bool:
    """Whether a name is made of the words of columns' names."""
    parts = [part for part in PARTS.split(name) if part]
    return bool(parts) and all(_column_words().fullmatch(part) for part in parts)


def _named(name: str) -> bool:
    """聚焦教育, 民生观察, 高质量发展调研行"""
    name = QUOTES.sub("", name)
    if " " in name or "的" in name:
        return False
    before = next((word for word in words("before") if name.startswith(word)), "")
    if before and 2 <= len(name) - len(before) <= WEAK + 3:
        return True
    strong, weak = _endings()
    return name.endswith(strong) or any(name.endswith(word) and 2 <= len(name) - len(word) <= WEAK for word in weak)


@cache
def _endings() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What names of columns end on: 见闻, which any words may stand before, and 观察, which few do."""
    return tuple(sorted(words("strong"))), tuple(sorted(words("after")))


def _is_slogan(name: str) -> bool:
    """奋进新征程 建功新时代: each half holds a word of the year's watchwords."""
    halves = name.split()
    return len(halves) > 1 and all(any(word in half for word in words("slogan")) for half in halves)


def trimmed(text: str, start: int, end: int) -> Span:
    """The stretch of a headline's line that is the headline: without its column before it and its site behind it.

    >>> line = "走基层·一线故事 | 让食堂的灶火烧得更久_江城新闻网"
    >>> line[slice(*trimmed(line, 0, len(line)))]
    '让食堂的灶火烧得更久'
    """
    while behind := BEHIND.search(text, start, end):
        mark, name = behind[1], behind[2]
        known = is_outlet(name) or SITES.fullmatch(name) is not None
        known = known or (mark[0] in "-|｜丨" and name.endswith(CHANNELS))
        if not (known or mark == "_") or behind.start() - start < SHORTEST:
            break
        end = behind.start()
    if (kicker := KICKER.match(text, start, end)) and end - kicker.end() >= SHORTEST:
        start = kicker.end()
    while before := BEFORE.match(text, start, end):
        if end - before.end() < SHORTEST or EXCERPTS.search(before[0]):
            break
        name = before[0].strip("：: ")
        column = labels().get(name) in PICTURED or (len(name) >= WEAK and of_column_words(name))
        if before[0].rstrip()[-1] in "：:" and not column:
            break
        start = before.end()
    return start, end


def without_summary(lines: list[str]) -> list[int]:
    """Which lines of a headline are the headline: not what sums up the article under bullets, or in three phrases.

    Nor what heads its first section, nor who said it, or where.

    >>> without_summary(["●新建学校3所", "●新增学位1200个", "城东新建学校三所"])
    [2]
    >>> without_summary(["新建学校3所 新增学位1200个 家长点赞", "城东新建学校三所"]), without_summary(["●一", "●二"])
    ([1], [0, 1])
    >>> without_summary(["工作报告", "县长 王一", "一、上年工作回顾"]), without_summary(["一、上年工作回顾"])
    ([0], [0])
    """
    kept = [i for i, line in enumerate(lines) if not BULLET.match(line)] or list(range(len(lines)))
    plain = [i for i in kept if not (_sums_up(lines[i]) or (i and BELOW.match(lines[i])))]
    return plain if any(not lines[i].startswith("—") for i in plain) else kept


def _sums_up(line: str) -> bool:
    phrases = line.split()
    return len(phrases) >= PHRASES and sum(DIGIT.search(phrase) is not None for phrase in phrases) >= FIGURES
