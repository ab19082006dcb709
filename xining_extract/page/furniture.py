"""Lines of a page that are no article's text: page numbers, mastheads, editions, paths, menus and buttons.

A line of furniture is a row of words that say nothing of the news: days and hours, pages and sections, names of papers
and sites, buttons, counts. The words are those of `printed.tsv`; lines of labels and values are read by `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .printed import alone, is_outlet, words

# White space within a line, and a letter; written so, since `re` is slow to compile sets of far-off characters.
GAP = r"[^\S\n]*"
HAN = r"[^\W\da-zA-Z_]"
DIGITS = r"[0-9０-９]"
TIME = rf"{DIGITS}{{1,2}}[:：]{DIGITS}{{2}}(?:[:：]{DIGITS}{{2}})?"
SLASH = rf"{GAP}/?{GAP}"
DAY = (
    rf"(?:{DIGITS}{{4}}{GAP}年{SLASH}{DIGITS}{{1,2}}{GAP}月{SLASH}{DIGITS}{{1,2}}{GAP}日"
    rf"|{DIGITS}{{4}}[./．-]{DIGITS}{{1,2}}[./．-]{DIGITS}{{1,2}})"
)

# 第 30 页, 第3页 共8页, — 4 —, Page 2 of 5
FOOTER = re.compile(
    rf"{GAP}(?:第{GAP}{DIGITS}{{1,4}}{GAP}页(?:{GAP}[,，/]?{GAP}共{GAP}{DIGITS}{{1,4}}{GAP}页)?"
    rf"|/{GAP}{DIGITS}{{1,3}}|[-—–·－]+{GAP}{DIGITS}{{1,4}}{GAP}[-—–·－]+|Page{GAP}{DIGITS}{{1,4}}(?:{GAP}of{GAP}{DIGITS}{{1,4}})?){GAP}$",
    re.MULTILINE,
)
# 《某某日报》（2025年3月4日 第 03 版）; the line may be cut by the column.
EDITION = re.compile(rf"{GAP}[（(]?{GAP}《[^《》\n]{{2,16}}》{GAP}[（(,，]?{GAP}{DAY}[^。\n]{{0,14}}$", re.MULTILINE)
# A01 要闻 2023年5月9日 星期二 责编 某某
MASTHEAD = re.compile(
    rf"{GAP}(?:(?:[A-Z]?{DIGITS}{{1,3}}{GAP}(?:版)?{GAP}|第?{GAP}{DIGITS}{{1,3}}{GAP}版{GAP})?(?:{HAN}|·){{0,8}}{GAP}"
    rf"{DAY}{GAP}(?:星期[一二三四五六日天]|第{GAP}{DIGITS})[^。，\n]{{0,60}}"
    rf"|星期[一二三四五六日天]{GAP}{DAY}[^。，\n]{{0,40}})$",
    re.MULTILINE,
)
# 第05版：走进乡村看振兴
PAGE = re.compile(rf"{GAP}第?[A-Z]?{DIGITS}{{1,5}}版{GAP}(?:[:：][^。，\n]{{1,30}}|[（(][^。，\n]{{1,20}}[）)])$")
# （下转第三版）
TURN = re.compile(rf"{GAP}[（(](?:上接|下转|紧接)[^（）()\n]{{1,12}}[）)]{GAP}$", re.MULTILINE)
# 上一篇：夜班公交今起延长, {{article.title}}
NEXT = re.compile(
    rf"{GAP}(?:[<＜《«·]?{GAP}[上下]一[篇条](?:文章|新闻)?{GAP}(?:[:：]|[>＞»]?$)|返回[^。，]{{2,12}}(?:首页|主页|列表)$"
    rf"|[^。]*\{{\{{|登录{HAN}{{2,10}}账号$)"
)
# 已有0人参与, 共有3条评论
COUNTED = re.compile(
    rf"{GAP}(?:{HAN}{{2}}评论{GAP})?(?:已有|共有|共){GAP}{DIGITS}+{GAP}(?:人参与|[位名]?网友|条评论|人评论|条留言)[^。]{{0,30}}$"
)
# 零售每份1.00元, 每份零售1元 月价30元; 中共江城市委机关报, 江城日报社出版
IMPRINT = re.compile(
    rf"{GAP}(?:本报|今日)?(?:零售(?:价|每份)*|每份(?:零售|售价|定价)){GAP}[:：]?{GAP}{DIGITS}[^，]*$"
    rf"|(?:{HAN}{{2,14}}(?:主管|主办|承办)(?:$|[ \u3000]+)){{2,}}$"
    rf"|{HAN}{{0,10}}(?:机关报|报社(?:主办|出版|印刷厂?印刷))$"
)
# 山区小学有了营养午餐……2版, 夜班公交今起延长 详见A3版: what the front page tells of the others
TEASER = re.compile(
    rf"[^。\n]{{4,40}}?(?:[….·]{{2,}}{GAP}|[^\S\n]+(?:详见|见|刊|转)?{GAP}|[（(](?:详见|见|刊|转)?)第?[A-Z]?{DIGITS}{{1,2}}版[）)]?{GAP}$"
)
# 索引号：012345 发布机构：某局; [ 成文日期 ] 2025-03-04: the record of a page of a government's site
KEYS = (
    "索引号 发文字号 主题分类 信息分类 体裁分类 组配分类 成文日期 生成日期 公开日期 著录日期 生效日期 失效日期 发文日期"
    " 发文机关 发文单位 发布机构 公开方式 公开范围 公开目录 主题词 有效性 文号"
)
KEY = "|".join(GAP.join(key) for key in KEYS.split())  # its letters may stand apart
RECORD = re.compile(
    rf"{GAP}(?:(?:名称|标题){GAP}[:：][^。\n]*?[^\S\n])?[\[【]?{GAP}(?:{KEY}){GAP}(?:[\]】:：]|[^\S\n]+\S|$)"
)
# ————, * * *: between two articles
RULE = re.compile(r"[—\-=_*＊·~～─━﹏\s]{3,}$")
# — END —
END = re.compile(rf"[-—\s]*(?:END|End|end){GAP}[-—\s]*$")
# E-mail:, an address of a site, the paper's name in Latin letters
LATIN = re.compile(r"(?i:\s*(?:(?:https?://|www\.)\S+|(?:E-?mail[:：]\s*)?[\w.-]+@[\w.-]+)|[A-Z][A-Z ·.-]{3,})\s*$")
FOREIGN = re.compile(r"[A-Z][a-z]+:?(?: [A-Za-z,.'()-]+){4}")  # what a site says in English
# 首页 > 新闻 > 正文, 您的位置：首页 >> 滚动播报
ARROW = re.compile("[>＞»›]+")
PLACE_NAME = 12  # letters of a step of such a path
ARROWS = frozenset(">＞»›")
STOPS = frozenset("。！？!?")
FOOTER_HEADS = frozenset("第-—–·－P/")  # what a page number begins with

# The words of a row, which may stand together where the layout's spaces were dropped: A03民生, 阅读321
WORD = re.compile(
    rf"(?P<page>(?:第{GAP})?[A-Z]?{DIGITS}{{1,5}}{GAP}版|[A-Z]{DIGITS}{{1,2}}(?!{DIGITS})|(?:总?第){DIGITS}{{1,6}}期|第?[一二三四五六七八九十]{{1,3}}版|今日{DIGITS}{{1,2}}版|农历(?:{HAN}{HAN}年)?{HAN}{{1,2}}月{HAN}{{2}})"
    rf"|(?P<weekday>(?:星期|周)[一二三四五六日天])"
    rf"|(?P<moment>(?:{DIGITS}+{GAP}[年月日时分秒]{GAP}/?)+|{DIGITS}{{4}}[-/.．]{DIGITS}{{1,2}}[-/.．]{DIGITS}{{1,2}}|{TIME})"
    rf"|(?P<count>\+?{DIGITS}[0-9０-９.]*万?\+?(?:次|人评论|人阅读|人参与|人|条|赞|评论|阅读)?)"
    rf"|(?P<word>(?:{HAN}|[a-zA-Z]+(?!{DIGITS})[+＋-]?)+)|(?P<other>[^\s|｜/／·•,，;；:：()（）\[\]【】_—–-])"
)
NET = re.compile(rf"{HAN}{{2,5}}网")
# 1.学校名单.docx
FILE = re.compile(r"(?i)\.(?:docx?|xlsx?|pdf|zip|rar|wps|jpe?g|png)$")
INVITED = 40  # letters of what asks the reader to do something
HOMES = ("首页", "主页")
ROW = 5  # entries of two letters each that are no headline
MENU = 3  # entries of a menu at least
LONGEST = 120


def furniture(line: str) -> str:
    """What a line of furniture is: footer, edition, masthead or credit; "" for others.

    >>> lines = "第 30 页", "2025年3月4日 星期二 第A03版 民生", "江城日报 2025-03-04", "首页 > 新闻 > 正文", "打印 关闭"
    >>> [furniture(line) for line in lines]
    ['footer', 'masthead', 'edition', 'masthead', 'masthead']
    >>> [furniture(line) for line in ("学校扩建提速", "城东新建学校三所", "12345", "文化惠民演出120场")]
    ['', '', '', '']
    """
    if len(line) > LONGEST:
        return ""
    if END.match(line):
        return "editor"
    if NEXT.match(line) or COUNTED.match(line) or IMPRINT.match(line) or RULE.match(line):
        return "masthead"
    if RECORD.match(line):
        return "edition"
    if not STOPS.isdisjoint(line):
        return ""
    if not FOOTER_HEADS.isdisjoint(line) and FOOTER.match(line):
        return "footer"
    if "《" in line and EDITION.match(line):
        return "edition"
    if ("星期" in line or "第" in line) and MASTHEAD.match(line):
        return "masthead"
    if "版" in line and (TURN.match(line) or PAGE.match(line) or TEASER.match(line)):
        return "masthead"
    if line.replace("：", ":").isascii() and (LATIN.match(line) or FOREIGN.match(line)):
        return "masthead"
    if (len(line) <= INVITED and line.startswith(tuple(words("invite")))) or FILE.search(line):
        return "masthead"
    return "masthead" if not ARROWS.isdisjoint(line) and _is_path(line) else _row(line)


def _is_path(line: str) -> bool:
    """Whether the line is the way to the page: 人民网 >> 海南频道 >> 要闻"""
    return all(0 < len(step.strip()) <= PLACE_NAME for step in ARROW.split(line)[:-1])


def _row(line: str) -> str:
    """What a row of words that all are furniture is."""
    sorts = set()
    for sort in _sorts(line):
        if not sort:
            return "masthead" if _is_menu(line) else ""
        sorts.add(sort)
    if {"outlet", "moment"} <= sorts and not {"page", "weekday"} & sorts:
        return "" if line[-1] == "年" else "edition"  # 南江州发布2023年 / 环境公报
    day = sorts == {"moment"} and "日" in line and "年" in line
    return "masthead" if {"click", "section", "page", "weekday"} & sorts or {"label", "count"} <= sorts or day else ""


def _is_menu(line: str) -> bool:
    names = [word[0] for word in WORD.finditer(line)]
    if len(names) >= ROW and all(len(name) == 2 for name in names):  # 投资 消费 评论 学院 滚动
        return 3 * sum(name in words("column") for name in names) >= len(names)
    return len(names) >= MENU and names[0].endswith(HOMES)


def _sorts(line: str) -> Iterator[str]:
    """What each word of a row says; "" for a word that is no furniture."""
    for match in WORD.finditer(line):
        word = match["word"]
        if word is None:
            yield match.lastgroup or "" if match["other"] is None else ""
        else:
            yield from map(_sort, filter(None, word.split("丨")))


def _sort(word: str) -> str:
    if word in alone():
        return alone()[word]
    if word.startswith("发布于") and word[3:] in words("place"):
        return "click"
    if word.endswith("首页") and is_outlet(word[:-2]):
        return "click"
    if word.startswith("关注") and (is_outlet(word[2:]) or NET.fullmatch(word, 2)):
        return "click"  # 关注江城网
    return "outlet" if is_outlet(word) else ""


def is_plain(text: str) -> bool:
    """Whether a stretch holds nothing but furniture: names of outlets, places, buttons, numbers."""
    return all(_sorts(text))


RETOLD = ("原标题：", "原标题:")  # the headline once more, as it was elsewhere

# Headings of boxes inside an article.
LABEL = re.compile(
    r"[■●◆▲□◎【\[]?(?:核心阅读|阅读提示|内容提要|核心提示|新闻提示|导读|亮点|看点|链接|新闻链接|相关链接|相关新闻|延伸阅读|新闻背景|背景链接|名词解释|新闻资料|资料链接"
    r"|编者按|编者的话|编后|开栏的话|开栏语|引言|前言|写在前面|内容摘要|摘要|提要|概要"
    r"|数说|数读|记者手记|专家观点|记者观察|新闻观察|新闻延伸|新闻多一点|背景资料|知识链接|法条链接|小贴士|温馨提示)[】\]]?[:：]?$"
)
