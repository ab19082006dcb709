"""Who signed an article, and where a dispatch comes from: bylines and datelines in the forms that papers print.

（记者 王小明 通讯员 李华）, 本报记者 王小明 李华, 本报讯（记者王小明）, 新华社某地1月2日电（记者王小明）, 文/图 王小明 …
"""

from __future__ import annotations

import re

GAP = r"[ \t\xa0\u3000]*"
HAN = r"[\u3400-\u9fff\uf900-\ufaff]"
DIGITS = r"[0-9０-９]"
MEDIUM = rf"{HAN}{{0,8}}?(?:社|网|报|台|频道|客户端|新闻)"
RANK = r"(?:全媒体|融媒体|融媒|首席|实习|见习|特约|特派|驻地|主任|高级|资深)"
OFFICE = r"(?:记者|通讯员|实习生|特约撰稿人|评论员|撰稿人)"
ROLE = rf"(?:本报|本刊|本网|本台|{MEDIUM})?{RANK}{{0,2}}{OFFICE}"
NAMES = rf"{HAN}[\u3400-\u9fff·• \t\xa0\u3000、，,/／]{{1,60}}"

# At the end of a line: （记者 王小明）, （本报记者李华参与采写）, （文/图 王小明）
CLOSING = re.compile(
    rf"[（(]{GAP}(?:[^（）()。\n]{{0,40}}?{OFFICE}(?!注)[^（）()。\n]{{1,60}}|(?:文|图|文/图|图/文|文图|摄影|撰文){GAP}[/／:： ][^（）()。\n]{{2,40}})[）)]{GAP}(?=\n|$)"
)
# A line of its own: 本报记者  王小明  李华; □记者 王小明 文/图
SIGNED_LINE = re.compile(
    rf"^{GAP}[□■◎●○▲◆—-]{{0,2}}{GAP}(?:{ROLE}{GAP}[:：]?{GAP}{NAMES}(?:文/图|图/文|摄影报道|报道|摄影|文)?|(?:文/图|图/文|文图|撰文|摄影|文){GAP}[/／:： ]{GAP}{NAMES}){GAP}$",
    re.MULTILINE,
)
PLACE_DAY = rf"(?:{HAN}{{0,12}}?{GAP}{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日{GAP})"
# 中新网某市6月22日电(记者王小明), 本报讯（记者 王小明）, 某某晚报讯 记者王小明、通讯员李华报道：, 本报某市1月2日电记者王小明报道：
OPENING = re.compile(
    rf"^{GAP}(?:(?:本报|本刊|本网|本台|{MEDIUM})(?:{PLACE_DAY}(?:电|讯|消息)|{HAN}{{0,6}}讯(?=[ \t\xa0\u3000（(，：:]|记者|通讯员|昨|今|近)|电{GAP}(?=[（(]))|又讯)",
    re.MULTILINE,
)
