"""Who signed an article: bylines in the forms that papers print.

（记者 王小明 通讯员 李华）, 本报记者 王小明, 文/图 王小明 …
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ..department.places import gazetteer
from ..model import Reporter, Span
from .captions import names_photographer
from .creditfields import Field, fields
from .creditlines import BULLET
from .credits import credits
from .furniture import DIGITS, GAP, HAN
from .names import could_be_name, is_sure
from .offices import MEDIUM, OFFICE, OFFICE_WORD, ROLE, SPACE
from .people import NO_PERSON, are_people

NO_BRACKETS = r"[^（）()【】\[\]。\n]"
BRACKET = re.compile(rf"{GAP}[（(【\[]({NO_BRACKETS}{{2,108}})[）)】\]]")
NUMERALS = "[一二三四五六七八九十]"
DAY = rf"(?:{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}|{NUMERALS}{{1,2}}月{NUMERALS}{{1,3}}){GAP}日"
WIRED = "(?:(?:新媒体|体育)?专)?电"
# 新华社、中新社; 《江城日报》《江城晚报》
MEDIA = rf"《?{MEDIUM}》?(?:[、和及]?《?{MEDIUM}》?){{0,3}}"
# （来源：南江日报）, （据《南江日报》）, （新华社南江1月2日电）: an article ends with it
SOURCE = (
    rf"[（(]{GAP}(?:(?:来源|稿源|原载|作者单位|单位)[:：]{GAP}[^（）()，。\n]{{2,24}}|(?:据|转载自|转自|摘自|原载|综合)?{GAP}{MEDIA}(?:等?报道|等?消息|供本[报刊](?:专|特)稿)?|(?:本[报刊网台])?综合(?:报道|消息)?|{HAN}{{2,14}}供稿|据{HAN}{{2,14}}"
    rf"|据?(?:本[报刊网台]|{MEDIUM}){GAP}{HAN}{{0,12}}?{GAP}{DAY}{GAP}(?:{WIRED}|讯))[）)]"
)
SOURCED = re.compile(SOURCE)
# …水管已换新。（小芳）; not （小雪）
NICKNAME = re.compile(
    "小[燕芳丽娟敏静霞莉萍红梅军强伟华刚勇波涛峰杰兰英玲琴慧婷洁倩娜琳莹颖蓉菲雯磊斌辉鹏亮凯]{1,2}"
    "|晓[一-龥](?<!得)"
)
EDGES = BULLET | frozenset("（(【[〔<）)】]〕> \u3000\t—-")
FIRST_WORDS, FEW_WORDS = 20, 6  # letters of text behind a byline that opens it, at least; where it tells an office
WROTE = frozenset({"role", "writer"})  # the fields that name who wrote
SENTENCE_ENDS = "。！？”"
IN_MEDIUM = re.compile(f"(?:{MEDIUM})")  # 【江城网】记者王小明报道：
BESIDE = rf"(?:{GAP}[、，,/／]{GAP}|{SPACE})"
PEOPLE = rf"{HAN}{{2,4}}(?:{BESIDE}(?:{ROLE}{GAP})?{HAN}{{2,4}}){{0,5}}"
SHORT_NAMES = re.compile(PEOPLE)
OUTLET = rf"(?:本报|本刊|本网|本台|{MEDIUM}(?:（[^（）\n]{{2,10}}）|[/、]{MEDIUM})?)"
CLAUSE_END = re.compile(rf"[。；！？]|，(?!{GAP}{OFFICE})")
OFFICE_FIRST = re.compile(rf"{GAP}(?:{OUTLET})?{ROLE}{GAP}{PEOPLE}{GAP}")
LEADING = 60  # letters of a byline without brackets before the first words, at most
# □ 王小明 李华 2月11日，…: names behind a box
ALONE_FIRST = re.compile(rf"{HAN}{{2,4}}(?:{SPACE}{HAN}{{2,4}}){{0,3}}(?={SPACE}|[0-9])")
BOXES = frozenset("□■")
# Of a broadcast, behind what is read out first: 站点今天启用。本台记者王小明报道：…
AIRED = re.compile(rf"(?<=[。！？])(?=本台)({ROLE}{GAP}{PEOPLE}?){GAP}报道[：:]")
SOON = "近日|日前|昨|今|记者|连日来|近年来|近期|目前"  # how the first words begin
# …水管已换新。江城网讯（记者王小明）昨日，…: where the page runs the headline, the dateline and the text together
INSIDE = re.compile(rf"[（(](?={NO_BRACKETS}{{0,30}}?{OFFICE}[^从在])({NO_BRACKETS}{{4,108}})[）)]")
STOP = re.compile(
    rf"(?:摄影)?报道(?:[：:，,]|\s+|(?={SOON}))|[：:】]|\s+|“|(?<={HAN}{{2}})(?<!从)(?=从?(?:{SOON}))"
    # 记者王小明|从市水务局获悉，…
    rf"|(?<={HAN}{{2}})(?<![日前天期近今昨晚午])(?=从[^从，。\n]{{2,20}}(?:获悉|获知|了解到|得知))|(?=[0-9])|$"
)
# Of a broadcast, what leads over to the report: 请听记者王小明、特约记者李华的报道。
LEADS_OVER = re.compile(
    rf"请(?:听|看|关注|收[听看])[^，。；记]{{0,6}}?({ROLE}{GAP}{PEOPLE})(?<!发回)(?<!带来)(?<!采[制写])(?<!制作)(?=(?:[从在][^，。]{{1,12}})?(?:发回|带来|采制|采写|制作)?的)"
)
# 【出镜记者王小明我现在就在新桥上…】: of a broadcast, where what the reporter says follows the name
ON_SCREEN = re.compile(rf"(?P<role>出镜记者)[ :：]?({HAN}{{2,3}})")
SPOKEN = frozenset("我在说今这现正从走来看是：:")


def signatures(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a byline that stands apart from the text, with or without its brackets."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return credits(text, start, end)


def signed_by(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a stretch that is a byline and nothing else: of an office or a label, or names that are sure.

    >>> stretches = "记者 王小明 通讯员李华", "王小明 李华", "区融媒体中心 王小明 文/图", "记者从市民政局获悉", "旧管"
    >>> [[who.name for who in signed_by(stretch, 0, len(stretch))] for stretch in stretches]
    [['王小明', '李华'], ['王小明', '李华'], ['王小明'], [], []]
    """
    return _signers(text, start, end, _writers(text, start, end))


def _writers(text: str, start: int, end: int) -> list[Field]:
    """The fields of a stretch that name who wrote."""
    return [field for field in fields(text, start, end) if field.sort in WROTE]


def _signers(text: str, start: int, end: int, found: list[Field]) -> list[Reporter]:
    """The people of a stretch that is a byline and nothing else, of which the fields are known that name who wrote."""
    if not found and not are_people(text, start, end):
        return []
    people = credits(text, start, end)
    if not people:
        return []
    if found:
        known = are_people(text, start, found[0].begin) or any(
            are_people(text, field.start, field.end) for field in found
        )
        odd = SHORT_NAMES.fullmatch(text, found[0].start, found[0].end)  # names that no surname begins
        return people if known or (odd and found[0].sort == "role") else []
    names = [who.name for who in people]
    places = gazetteer()
    if any(name in places.short or name in places.full for name in names):
        return []
    if text[start : start + 2] in places.short and text.startswith("".join(names[:2]), start):
        return []  # 江西上饶遭遇强降雨: run together they are no names, where a place begins them
    return people if any(map(is_sure, names)) else []


def closes(text: str, begin: int, end: int) -> bool:
    """Whether the bracket at the end of a line is a byline; one with nothing but names stands after a whole sentence.

    >>> line = "水管已换新。（王小明 李华）"
    >>> closes(line, 6, len(line)), closes("水管（旧管）", 2, 6)
    (True, False)
    """
    if is_nickname(text[begin + 1 : end - 1]):
        return begin > 0 and text[begin - 1] in SENTENCE_ENDS
    names = _signed(text[begin:end])
    if names != "alone" or begin == 0:
        return names != ""
    if text[begin - 1] == "”":
        return text[begin - 2] in "。！？…"  # not “两癌”（宫颈癌、乳腺癌）
    return text[begin - 1] in "\n。！？ \t\u3000"


@lru_cache(maxsize=512)
def _signed(line: str) -> Literal["told", "alone", ""]:
    """Whether a bracket is a byline, which tells that its names wrote or has them alone.

    Kept, since most are asked for before and after the page is repaired.
    """
    bracket = BRACKET.fullmatch(line)
    if bracket is None or names_photographer(line, 0, len(line)):
        return ""
    found = _writers(line, *bracket.span(1))
    if not _signers(line, *bracket.span(1), found):
        return ""
    return "told" if found else "alone"


def is_nickname(name: str) -> bool:
    return NICKNAME.fullmatch(name) is not None


def bare_closing(text: str, start: int, end: int) -> Span | None:
    """The byline without brackets that ends a line; 记者从市… that the column cut is none.

    >>> [bare_closing(line, 0, len(line)) is not None for line in ("水管已换新。记者王小明", "水管已换新。记者从市")]
    [True, False]
    """
    begin = max(text.rfind(mark, start, end) for mark in SENTENCE_ENDS) + 1
    shown = text[end - 1] == "摄" and text.find("文", begin, end) < 0
    if not start < begin < end or text[begin] in "（(【[" or shown or names_photographer(text, begin, end):
        return None  # a bracket that the column cuts: …供水。（记者王小明 通讯员
    found = _writers(text, begin, end)
    if not found and text[begin - 1] != "。":
        return None  # “双减”成效好: a headline
    return (begin, end) if _all_named(text, found) and _signers(text, begin, end, found) else None


def _all_named(text: str, found: list[Field]) -> bool:
    """Whether what stands behind each office or label of a writer is names and nothing else."""
    return all(field.start == field.end or are_people(text, field.start, field.end) for field in found)


def leading_byline(text: str, start: int, end: int, *, sent: bool = False) -> Span | None:
    """The byline without brackets before the first words: 本报记者 王小明 初冬的…, 记者王小明、李华报道：初冬的…

    Behind a dateline, and where they tell, they may have any names.
    """
    found = None
    clause = CLAUSE_END.search(text, start, min(end, start + LEADING))
    for stop in STOP.finditer(text, start, clause.end() if clause else min(end, start + LEADING)):
        stretch = start, stop.start()
        told = "报道" in stop[0]
        if text.startswith("据", start) and not told:
            continue  # 据记者计算，…
        if stretch[1] - start < 2 or not (told or OFFICE_WORD.search(text, *stretch)):
            continue
        people = credits(text, *stretch)
        named = bool(people) and _all_named(text, _writers(text, *stretch))
        known = named and all(could_be_name(who.name) for who in people) and _fills(text, *stretch)
        if not known and people and (told or (sent and not found)):
            known = OFFICE_FIRST.fullmatch(text, *stretch) is not None
        if known:
            found = stretch
        if found and not known:
            break
    return found


def inside(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a byline in brackets anywhere in a stretch.

    >>> line = "江城换水管 江城网讯（记者 王小明）昨日，水管换新。"
    >>> [who.name for who in inside(line, 0, len(line))]
    ['王小明']
    """
    for match in INSIDE.finditer(text, start, end):
        if people := signed_by(text, *match.span(1)):
            return people
    return []


def _fills(text: str, start: int, end: int) -> bool:
    """Whether a byline begins with an office, or with names."""
    found = fields(text, start, end)
    lead = found[0].begin if found else end
    return not text[start:lead].strip() or are_people(text, start, lead)


def begins(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a byline that stands on one line with the first words of the text, without a dateline.

    >>> line = "（记者 王小明）初冬的江边，候鸟成群，护鸟队员老李一早就出了门。"
    >>> [(r.name, r.role) for r in begins(line, 0, len(line))]
    [('王小明', '记者')]
    >>> line = "□ 王小明 李华 2月11日，在全市动员大会上，市里通报了名单，掌声不断。"
    >>> [(r.name, r.role) for r in begins(line, 0, len(line))]
    [('王小明', None), ('李华', None)]
    >>> line = "□ 重点工作 2月11日，在全市动员大会上，市里通报了名单，掌声不断。"
    >>> begins(line, 0, len(line))
    []
    >>> line = "北岭新站今天启用。本台记者王小明报道：新站有站台三座。"
    >>> [(r.name, r.role) for r in begins(line, 0, len(line))]
    [('王小明', '本台记者')]
    """
    signed = BRACKET.match(text, start, end)
    if signed is not None and IN_MEDIUM.fullmatch(signed[1]):
        start = signed.end()
        signed = BRACKET.match(text, start, end)
    if signed is not None:
        least = FEW_WORDS if OFFICE_WORD.search(signed[1]) else FIRST_WORDS
        return signed_by(text, *signed.span(1)) if end - signed.end() >= least else []
    marked = text[start] in BOXES
    while start < end and text[start] in EDGES:
        start += 1
    if marked and (alone := ALONE_FIRST.match(text, start, end)):
        people = credits(text, *alone.span())
        return people if all(is_sure(who.name) and not NO_PERSON.search(who.name) for who in people) else []
    leading = leading_byline(text, start, end)
    if leading:
        return credits(text, *leading)
    aired = AIRED.search(text, start, end)
    return credits(text, *aired.span(1)) if aired else []


def leads(line: str) -> bool:
    """Whether a byline in brackets stands before the first words of a text.

    >>> leads("（江城晚报记者 王小明）初冬的江边，候"), leads("（记者 王小明）"), leads("（下称“市局”）初冬")
    (True, False, False)
    """
    signed = BRACKET.match(line)
    if signed is None or not line[signed.end() :].strip() or not OFFICE_WORD.search(signed[1]):
        return False
    return bool(signed_by(line, *signed.span(1)))


def on_air(text: str, start: int, end: int) -> list[Reporter]:
    """The reporters who are seen or heard in a broadcast.

    >>> line = "【出镜记者王小明我现在就在新桥上。】"
    >>> [(who.name, who.role) for who in on_air(line, 0, len(line))]
    [('王小明', '出镜记者')]
    >>> line = "下面请听记者王小明、特约记者李华的报道。"
    >>> [(who.name, who.role) for who in on_air(line, 0, len(line))]
    [('王小明', '记者'), ('李华', '特约记者')]
    """
    if over := LEADS_OVER.search(text, start, end):
        return credits(text, *over.span(1))
    match = ON_SCREEN.search(text, start, end)
    if match is None:
        return []
    name = match[2][:2] if match[2][-1] in SPOKEN else match[2]
    begin = match.start(2)
    return [Reporter(name, match["role"], (begin, begin + len(name)))] if is_sure(name) else []
