"""Where a dispatch comes from: 本报讯, 新华社某地1月2日电, 县教育局讯, and who sent it."""

from __future__ import annotations

import re

from ..model import Mention, Reporter
from .bylines import DAY, IN_MEDIUM, OUTLET, WIRED, begins, leading_byline, signed_by
from .credits import credits
from .furniture import DIGITS, GAP, HAN
from .offices import MEDIUM, OFFICE, ROLE, SPACE

PLACE_DAY = rf"(?:{GAP}{HAN}{{0,12}}?(?:（{HAN}{{2,8}}）)?{GAP}{DAY}{GAP})"
# What follows 讯 where it ends a dateline.
TOLD = r"(?=[^\S\n]|$|[（(【，：:】]|记者|通讯员|昨|今|近|[一-龥]{2,3}报道[：:，,])"
SENT_BY_WIRE = "(?<![发供用充停送输风火核家绿售购])电"  # not 光伏电站并网发电, where the byline follows
# 中新网某市6月22日电(记者王小明), 本报讯（记者 王小明）, 某某晚报讯 记者王小明、通讯员李华报道：, 6月22日讯（记者
OPENING = re.compile(
    rf"^{GAP}[【\[]?(?:(?:{MEDIUM}{SPACE})?{OUTLET}(?:{PLACE_DAY}(?:{WIRED}|讯)|{GAP}{DAY}{GAP}消息{TOLD}|{GAP}{DAY}{GAP}报道(?=[^\S\n])|{PLACE_DAY}?消息(?={GAP}[（(：]|[^\S\n])"
    rf"|综合(?:消息|报道)(?=[^\S\n])|{HAN}{{0,8}}(?:讯|专电){TOLD}|{HAN}{{0,8}}(?:{SENT_BY_WIRE}|报道)】?{GAP}(?=[（(])|{HAN}{{0,8}}{SENT_BY_WIRE}(?={SPACE}{OFFICE}))|又讯|快讯(?=[（(])|据?(?:新华社|中新社){HAN}{{0,8}}(?:{DIGITS}{{1,2}}日)?(?:电|讯)(?=[^\S\n])|{HAN}{{2,14}}?{GAP}{DAY}{GAP}{WIRED}{GAP}(?=[（(])|(?:{HAN}{{2,14}}?{GAP})?{DAY}{GAP}讯(?=[^\S\n])|{DAY}(?:电|讯){GAP}(?=[（(]))",
    re.MULTILINE,
)
# Of a body that is no paper, where those who are named in brackets sign: 县教育局讯（王小明）
SENT = re.compile(rf"^{GAP}{HAN}{{2,12}}(?:消息|讯){GAP}(?=[（(])", re.MULTILINE)
# …讯 据江城商报报道（记者王小明）, …讯【记者王小明】
CREDITS = re.compile(
    rf"[】\]]?{GAP}(?:(?:据{GAP}《?{MEDIUM}》?(?:报道|消息)?{GAP})?[（(]([^（）()\n]{{2,60}})[）)]|【(?={GAP}{OFFICE})([^【】\n]{{2,60}})】)"
)
# …电 题：好日子来了 新华社记者王小明、李华
TITLED = re.compile(rf"{GAP}题{GAP}[:：][^。\n]{{2,48}}?{SPACE}(?={ROLE})")


def dateline_at(text: str, start: int) -> re.Match[str] | None:
    """Where a dispatch comes from, as the line that begins here tells it before its first words.

    >>> lines = "本报北岭电（记者王小明）", "县教育局讯（王小明）", "江城网1月5日消息 日前，", "市电网公司8月3日消息，"
    >>> [match and match[0] for match in (dateline_at(line, 0) for line in lines)]
    ['本报北岭电', '县教育局讯', '江城网1月5日消息', None]
    """
    match = OPENING.match(text, start)
    if match is None and (sent := SENT.match(text, start)):
        bracket = CREDITS.match(text, sent.end())
        match = sent if bracket and signed_by(text, *bracket.span(bracket.lastindex or 1)) else None
    return match


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether the stretch is a dateline and nothing else: the bracket that follows it names who sent the dispatch."""
    match = dateline_at(text, start)
    return match is not None and match.end() <= end and text[match.end() : end].strip() in ("", "】")


def opening(text: str, start: int, end: int) -> tuple[Mention | None, list[Reporter]]:
    """The dateline that opens a paragraph, and the people that it names.

    >>> line = "中新网某市6月22日电(记者王小明)记者22日获悉"
    >>> dateline, people = opening(line, 0, len(line))
    >>> dateline.name, [(r.name, r.role) for r in people]
    ('中新网某市6月22日电', [('王小明', '记者')])
    """
    match = dateline_at(text, start)
    if match is None or match.end() > end:
        return None, begins(text, start, end)
    place = text[match.start() : match.end()]
    begin = match.start() + len(place) - len(place.lstrip(" \t\xa0\u3000【["))
    name = text[begin : match.end()]
    dateline = Mention(name, name, (begin, match.end()), "dateline")
    bracket = CREDITS.match(text, match.end(), end)
    if bracket:
        stretch = bracket.span(bracket.lastindex or 1)
        if not IN_MEDIUM.fullmatch(text, *stretch):
            return dateline, credits(text, *stretch)
    last = bracket.end() if bracket else match.end()
    titled = TITLED.match(text, last, end)
    leading = leading_byline(text, titled.end() if titled else last, end, sent=True)
    return dateline, credits(text, *leading) if leading else []
