"""Lines of a page that are no article's text: page numbers, mastheads, editions, credits, editors' tags.

Each pattern is anchored at the start of a line and holds closed classes of words that Chinese papers print.
"""

from __future__ import annotations

import re

GAP = r"[ \t\xa0\u3000]*"
DIGITS = r"[0-9０-９]"
DAY = (
    rf"(?:{DIGITS}{{4}}{GAP}年{GAP}{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日"
    rf"|{DIGITS}{{4}}[./-]{DIGITS}{{1,2}}[./-]{DIGITS}{{1,2}})"
)

# 第 30 页, 第3页 共8页, — 4 —, Page 2 of 5
FOOTER = (
    rf"(?:第{GAP}{DIGITS}{{1,4}}{GAP}页(?:{GAP}[,，/]?{GAP}共{GAP}{DIGITS}{{1,4}}{GAP}页)?"
    rf"|[-—–·－]+{GAP}{DIGITS}{{1,4}}{GAP}[-—–·－]+|Page{GAP}{DIGITS}{{1,4}}(?:{GAP}of{GAP}{DIGITS}{{1,4}})?){GAP}$"
)
# 《某某日报》（2025年3月4日 第 03 版）; the line may be cut by the column.
EDITION = rf"[（(]?{GAP}《[^《》\n]{{2,16}}》{GAP}[（(,，]?{GAP}{DAY}[^。\n]{{0,14}}$"
# 【编辑:某某】, 责任编辑：某某, (责编：某某、某某), 编辑:某某, 来源：某某网
EDITOR_WORD = r"(?:责任编辑|责编|编辑|文字编辑|值班编辑|校对|来源|稿源|作者)"
EDITOR = rf"[【\[（(]?{GAP}{EDITOR_WORD}{GAP}[:：／/|丨]?[^。，！？\n]{{0,24}}[】\]）)]?{GAP}$"
# 版面 / 某某 校对 / 某某, 本版责编：…, 版式设计：…, A01 要闻 2024年12月11日 星期二 责编 某某
CREDIT_WORD = (
    r"(?:版面|版式|版式设计|责任编辑|责编|美编|美术编辑|校对|审校|组版|编审|值班主任|值班编委|制图|统筹|策划|检校|执行编辑"
    r"|本版编辑|本版责编|本版责任编辑|本版数据来源|本版图片|电子信箱|投稿邮箱|新闻热线|本版邮箱|国内统一刊号"
    r"|国内统一连续出版物号|邮发代号|社址|邮编|承印|定价|零售价|总编辑)"
)
CREDIT = rf"{CREDIT_WORD}{GAP}[:：/／|丨 ]{GAP}[^。，！？\n]{{0,60}}$"
MASTHEAD = (
    rf"(?:[A-Z]?{DIGITS}{{1,3}}{GAP}(?:版)?{GAP}|第?{GAP}{DIGITS}{{1,3}}{GAP}版{GAP})?[\u3400-\u9fff·]{{0,8}}{GAP}"
    rf"{DAY}{GAP}(?:星期[一二三四五六日天]|第{GAP}{DIGITS})[^。，\n]{{0,60}}$"
    rf"|星期[一二三四五六日天]{GAP}{DAY}[^。，\n]{{0,40}}$"
)
# 要闻, A02 民生新闻, 03版: the page's section
SECTION_WORD = (
    r"(?:要闻|综合|本地|国内|国际|时政|民生|都市|经济|社会|教育|健康|文化|体育|专题|专版|副刊|头版|广告|财经|法治|县区|区域)(?:新闻|版)?"
)
NUMBER = rf"(?:[A-Z]{GAP}{DIGITS}{{1,2}}|第?{GAP}{DIGITS}{{1,2}}{GAP}版)"
SECTION = rf"(?:{NUMBER}{GAP}(?:{SECTION_WORD})?|{SECTION_WORD}{GAP}{NUMBER}?){GAP}$"
# （下转第三版）, 首页 > 新闻 > 正文
TURN = (
    r"[（(](?:上接|下转|紧接)[^（）()\n]{1,12}[）)]$"
    r"|(?:首页|当前位置|您的位置|您当前的位置)[^。\n]{0,12}[>＞»][^。\n]{0,40}$"
)
# 本报记者 王小明 摄: under a picture
PHOTO = (
    rf"(?:本报|本刊|本网)?[\u3400-\u9fff]{{0,6}}(?:记者|通讯员){GAP}[\u3400-\u9fff、 \u3000]{{2,16}}?"
    rf"{GAP}(?:摄|摄影|供图){GAP}$"
)
FURNITURE = re.compile(
    rf"^{GAP}(?:(?P<footer>{FOOTER})|(?P<edition>{EDITION})|(?P<masthead>{MASTHEAD}|{SECTION}|{TURN})|(?P<credit>{CREDIT}|{PHOTO})|(?P<editor>{EDITOR}))",
    re.MULTILINE,
)
# Headings of boxes inside an article.
LABEL = re.compile(
    r"(?:核心阅读|阅读提示|内容提要|核心提示|新闻提示|导读|亮点|看点|链接|新闻链接|相关链接|相关新闻|延伸阅读|新闻背景|背景链接|名词解释|新闻资料|资料链接"
    r"|数说|数读|记者手记|专家观点|记者观察|新闻观察)[:：]?$"
)
