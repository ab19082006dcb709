"""What a line of credits is: a byline, an edition's day and paper, an editor's tag, or what else is no text."""

from __future__ import annotations

import re
from functools import lru_cache

from .captions import is_photo
from .columns import is_column
from .creditfields import MARKED, MOMENT_FORM, Field, fields
from .credits import AND_PICTURES, named_with
from .furniture import ARROWS, GAP, HAN, furniture, is_plain
from .offices import OFFICE, OFFICE_WORD, PAPERS
from .people import NAME_LETTERS, are_authors, are_people

# A line of credits may begin with the day and the paper.
MOMENT = re.compile(rf"{MOMENT_FORM}{GAP}[|｜丨]?{GAP}")
OUTLET = re.compile(
    rf"(?:[0-9]{{1,3}}(?![0-9年月日]))?{HAN}{{1,10}}?(?:{PAPERS}|发布)"  # 84农业网
    rf"(?=$|[^\S\n]|[|｜丨]|{OFFICE}|[0-9]{{4}}年){GAP}[|｜丨]?{GAP}"
)
OUTLETS = re.compile(f"(?:{OUTLET.pattern})+")  # 江城晚报 江城网
# 王小明/文 李华/图
WROTE = re.compile(r"[/／](?:文|图|摄影?)(?=\s|$)|(?:摄影报道|文[/／]?图|图[/／]?文)$")
# One of these stands in every line of credits or furniture that is more than one word.
SIGN = re.compile(r"[\s_:：/／|｜丨0-9０-９□■◎●○▲▼△▽◆◇★☆※（(【\[《>＞»›]|{|记者|[员生稿摄影图]")
LONGEST_WORD = 12  # letters of a line that is one word of furniture, or of a credit
OURS = ("本报", "本刊", "本网", "本台", "新华社", "中新社")
NAME = re.compile(rf"{HAN}{{2,4}}")
NAMES = re.compile(rf"{HAN}{{2,3}}(?:[ \u3000]{{1,3}}{HAN}{{2,3}}){{0,4}}")
BODY = re.compile(rf"(?:{HAN}|[ \u3000]){{2,24}}")  # 供稿：区教育局, 作者：佚名
BULLET = frozenset("□■◎●○▲△◆◇★☆※☉⊙▶►▷▼▽▪◈*＊")
BULLETS = re.compile(rf"[\s{''.join(sorted(BULLET))}—-]+")
ADDRESS = re.compile(r"(?:https?://|www\.)[\w./-]+[ \u3000]+")  # of the page, before its day
SENTENCE = re.compile("[。！？]")
# （党委宣传部 供稿）
SUPPLIED = re.compile("(?:供稿|整理|综合|^[（(][^图照]*提供)[）)]$")
# 某县税务局供稿
SUPPLIER = re.compile(
    f"{HAN}{{2,20}}(?:[局院校部厅馆镇乡社台站委会区处科队所]|中心|集团|公司|政府|街道)[ \u3000]*(?:供稿|供图)"
)
# 本报记者 王小明 摄
PICTURES_ONLY = re.compile("(?<![文/／])(?:[ \u3000]摄影?|供图)[ \u3000]*$")
DATED = re.compile(r"[0-9０-９年月日时分秒:：./\s-]*")
MAKER = re.compile(
    "(?:[局院校部厅馆镇乡县社台站委网报会村区处科队]|[^一二三四五六七八九十两几]所)$|中心|集团|公司|政府|融媒|提供|综合|网络|佚名|记者|通讯员"
)
SHORT_VALUE = 6  # letters: so short a value is no headline
VALUE_EDGES = " \t\xa0\u3000【】[]（）()|｜丨"
LONGEST = 120  # letters of a line of credits
TITLED = frozenset({"writer", "picture"})  # whose labels may stand before a headline too
# What a field makes of a line that holds nothing but fields.
SORTS = {"title": "", "editor": "editor", "picture": "credit"} | dict.fromkeys(("source", "when", "moment"), "edition")
KINDS = ("signed", "edition", "editor", "credit")  # of a line, the first that one of its fields makes of it


@lru_cache(maxsize=1024)
def line_kind(line: str) -> str:
    """What a line of credits or of furniture is; "" for a line of text or a headline.

    >>> [line_kind(line) for line in ("2025年3月4日 星期二 责编 赵敏", "责编 赵敏", "本报记者 王小明", "学位多了")]
    ['masthead', 'editor', 'signed', '']
    """
    if SIGN.search(line) is None:
        return furniture(line) if len(line) <= LONGEST_WORD else ""
    sort = credit_line(line)  # kept, since most lines are asked for before and after the page is repaired
    if sort == "name" and not ARROWS.isdisjoint(line):
        return furniture(line)  # 江城网 > 时政 > 正文
    if sort in ("signed", "name"):
        return sort
    return "credit" if is_photo(line) else furniture(line) or sort


def credit_line(line: str) -> str:
    """What a line of credits and nothing else is: signed, edition (the day, the paper) or editor; "" for others.

    A name that stands alone behind a bullet or a paper's name (■王小明) may be any word: name.

    >>> lines = "本报记者  王小明  李华", "记者从市民政局获悉", "2025-03-04 08:30 来源：南江日报", "一审：赵敏"
    >>> [credit_line(line) for line in lines]
    ['signed', '', 'edition', 'editor']
    """
    return _sort(line, 0, len(line))


def _sort(text: str, start: int, end: int) -> str:
    if not 1 < end - start <= LONGEST or SENTENCE.search(text, start, end):
        return ""
    if PICTURES_ONLY.search(text, start, end) and AND_PICTURES.search(text, start, end) is None:
        return ""
    if text[start] in "（(【[〔<" and text[end - 1] in "）)】]〕>":  # （来源：某某网 编辑：赵敏）
        given = SUPPLIED.search(text, start, end) and not OFFICE_WORD.search(text, start, end)
        sort = _sort(text, start + 1, end - 1)
        if text[start] in "[〔<" and sort == "signed":
            return sort
        return "editor" if given or sort in ("edition", "editor") else ""
    here = _after(BULLETS, text, _after(ADDRESS, text, start, end), end)
    bullet = not BULLET.isdisjoint(text[start:here])
    dated = False
    while moment := MOMENT.match(text, here, end):
        here, dated = moment.end(), "年" not in moment[0]  # a clock, or a day as machines write it
    pictures = AND_PICTURES.search(text, here, end)
    end = pictures.start() if pictures else end
    outlet = _after(OUTLET, text, here, end)
    if SUPPLIER.fullmatch(text, here, end):
        return "editor"
    found = fields(text, here, end)
    if not found:
        return _sort_unlabelled(text, here, end, outlet, bullet=bullet, dated=dated)
    sorts = {"edition"} if dated else set()
    lead = max(here, found[0].begin)
    if lead > here and not (OUTLETS.fullmatch(text, here, lead) or is_plain(text[here:lead])):
        if not are_people(text, here, lead):
            return ""
        sorts.add({"editor": "editor", "picture": "credit"}.get(found[0].sort, "signed"))
    if len(found) > 1 and all(_is_staff(text, field) for field in found):
        return "editor"  # 责编 桑吉 美编 娟妮: any names
    sorts |= _sorts_of(text, found, bullet=bullet)
    return "" if "" in sorts else next((sort for sort in KINDS if sort in sorts), "")


def _sort_unlabelled(text: str, here: int, end: int, outlet: int, *, bullet: bool, dated: bool) -> str:
    """What a line without the label of an office is: a name behind a bullet or a paper, a day, people."""
    if (bullet or outlet > here) and are_people(text, outlet, end):
        return "name"
    if (dated or WROTE.search(text, here, end)) and are_people(text, here, end):
        return "signed"
    return "edition" if dated and outlet == end else ""


def _sorts_of(text: str, found: list[Field], *, bullet: bool) -> set[str]:
    """What each of the fields makes of the line."""
    kinds = [_line_sort(text, field) for field in found]
    signed = "signed" in kinds  # then an office beside has a name too, whatever it is: 记者 王小明 通讯员 佛卫宣
    sorts = set[str]()
    for kind, field in zip(kinds, found, strict=True):
        called = (signed and _is_called(text, field, signed)) or (bullet and field.role and _are_called(text, field))
        sorts.add("signed" if not kind and called else kind)
    return sorts


def _is_maker(text: str, field: Field) -> bool:
    """Whether the value tells who wrote or took pictures: people, an outlet, a body."""
    value = text[field.start : field.end].strip(VALUE_EDGES)
    return are_people(text, field.start, field.end) or MAKER.search(value) is not None


def _is_staff(text: str, field: Field) -> bool:
    name = text[field.start : field.end].strip()
    return field.sort == "editor" and NAME_LETTERS.fullmatch(name) is not None


def _is_called(text: str, field: Field, marked: bool) -> bool:
    """Whether the value of an office is one name, which no surname begins: 本报记者 德吉, 记者：更登."""
    value = text[field.start : field.end].strip()
    sure = marked or (field.role or "").strip().startswith(OURS)
    return sure and field.role is not None and NAME.fullmatch(value) is not None and not is_column(value)


def _are_called(text: str, field: Field) -> bool:
    """Whether the value of an office is one name or several, apart, which no surnames begin: ■记者 勒川 乌云娜"""
    value = text[field.start : field.end].strip()
    return NAMES.fullmatch(value) is not None


def _line_sort(text: str, field: Field) -> str:
    """What a field makes of a line that holds nothing but fields; bare without a value, "" where the value is none."""
    value = text[field.start : field.end].strip(VALUE_EDGES)
    sort = SORTS.get(field.sort, "credit")
    marked = MARKED.search(text, field.begin, field.start) is not None
    if marked and field.sort in TITLED and len(value) > SHORT_VALUE and not _is_maker(text, field):
        return ""  # 图文：学校多了三所
    if field.sort in ("role", "writer"):
        return _writer_sort(text, field, value, marked=marked)
    if field.sort == "moment":
        if value and are_authors(text, field.start, field.end):
            return "signed"
        return sort if is_plain(value) else ""
    if field.sort == "when":
        return sort if DATED.fullmatch(value) else ""
    if not value:
        return sort if marked else "bare"
    if field.sort == "source" and named_with(text, field.start, field.end):
        return "signed"
    if field.sort in ("count", "button"):
        return sort if is_plain(value) else ""
    plain = marked or is_plain(value) or are_people(text, field.start, field.end)
    return sort if plain else ""  # 来源 广泛, 审核 从严: words of a headline


def _writer_sort(text: str, field: Field, value: str, *, marked: bool) -> str:
    """What the office of a reporter or of a writer makes of its line."""
    writes = marked and field.sort == "writer"
    if not value:
        return "credit" if writes else "bare"
    if are_people(text, field.start, field.end) or _is_called(text, field, marked):
        return "signed"
    return "credit" if writes and (BODY.fullmatch(value) or value.isascii()) else ""


def _after(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match else start
