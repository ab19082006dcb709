"""Who reports, as papers print it: papers and their kinds, ranks and offices (本报全媒体记者, 通讯员)."""

from __future__ import annotations

import re

from .furniture import GAP, HAN

SPACE = r"[^\S\n]+"
PAPERS = (
    "社|派|发布|信息港|之声|之窗|头条|壹点|网站|网|报|台|频道|客户端|新闻|融媒|在线|传媒|APP|(?:融媒体|传媒|新闻)中心"
)
APPS = rf"[云掌]上{HAN}{{2,3}}|央视|央广|石榴云|交汇点|每经|南都|南方\+|总台央视|总台央广"
LETTER = r"[^\W\da-zA-Z_丨]"  # 来源丨江城日报 记者丨王小明: the bar is a letter by its class
MEDIUM = rf"(?:[A-Z]?{LETTER}(?:{LETTER}|[·＋+－—-]){{0,14}}?(?:{PAPERS})|{APPS})"
RANK = r"(?:全媒体?|融媒体?|新媒体|视频|文字|摄影|图片|首席|值班|实习|见习|特约|特派|驻[地站]|主任|高级|资深)"
# 记　者: the letters of a label may stand apart
OFFICE = (
    rf"(?:记{GAP}者|通{GAP}[讯信]{GAP}员|实{GAP}习{GAP}生|特[约邀]撰稿人?|评论员|撰稿人|采访人员|报道员|基层联络员)"
)
# 记者王小明本报通讯员李华: no house is called 王小明本报
HOUSE = rf"(?!{HAN}{{1,5}}本[报刊网台站]){MEDIUM}(?:[、/]{MEDIUM})?"
ROLE = rf"(?:本报|本刊|本网|本台|本站|{HOUSE})?{GAP}{RANK}{{0,2}}{OFFICE}(?![协站证节们])"
MARK = r"(?:[:/|\\]|：|／|｜|丨|】)"
OFFICE_WORD = re.compile(OFFICE)
