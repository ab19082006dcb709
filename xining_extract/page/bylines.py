"""Who signed an article, and where a dispatch comes from: bylines and datelines in the forms that papers print.

（记者 王小明 通讯员 李华）, 本报记者 王小明, 本报讯（记者王小明）, 新华社某地1月2日电（记者王小明）, 文/图 王小明 …
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ..department.places import gazetteer
from ..model import Mention, Reporter, Span
from .captions import names_photographer
from .creditlines import BULLET
from .credits import MEDIUM, OFFICE, ROLE, SPACE, Field, are_people, credits, fields
from .furniture import DIGITS, GAP, HAN
from .names import is_name, is_sure, surnames

NO_BRACKETS = r"[^（）()【】。\n]"
BRACKET = re.compile(rf"{GAP}[（(【]({NO_BRACKETS}{{2,108}})[）)】]")
# （来源：南江日报）, （据《南江日报》）: an article ends with it
SOURCE = rf"[（(]{GAP}(?:(?:来源|稿源|原载)[:：]{GAP}[^（）()，。\n]{{2,24}}|(?:据|转自)?{GAP}《?{MEDIUM}》?)[）)]"
SOURCED = re.compile(SOURCE)
EDGES = BULLET | frozenset("（(【[〔<）)】]〕> \u3000\t—-")
LONGEST_ALONE = 40  # letters of names without an office
FIRST_WORDS = 20  # letters of text behind a byline that opens it, at least
WROTE = frozenset({"role", "writer"})  # the fields that name who wrote
SENTENCE_ENDS = "。！？”"
BESIDE = rf"(?:{GAP}[、，,/／]{GAP}|{SPACE})"
PEOPLE = rf"{HAN}{{2,4}}(?:{BESIDE}(?:{ROLE}{GAP})?{HAN}{{2,4}}){{0,5}}"
DAY = rf"{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日"
PLACE_DAY = rf"(?:{HAN}{{0,12}}?{GAP}{DAY}{GAP})"
SHORT_NAMES = re.compile(PEOPLE)
# 中新网某市6月22日电(记者王小明), 本报讯（记者 王小明）, 某某晚报讯 记者王小明、通讯员李华报道：, 6月22日讯（记者
OURS = r"(?:本报|本刊|本网|本台)"
TOLD = r"(?=[^\S\n]|[（(，：:】]|记者|通讯员|昨|今|近)"  # what follows 讯 where it ends a dateline
OPENING = re.compile(
    rf"^{GAP}[【\[]?(?:(?:{OURS}|{MEDIUM})(?:{PLACE_DAY}(?:电|讯)|{PLACE_DAY}?消息{GAP}(?=[（(])|{HAN}{{0,6}}讯{TOLD}|电{GAP}(?=[（(]))"
    rf"|又讯|{DAY}(?:电|讯){GAP}(?=[（(])|{HAN}{{2,10}}(?:消息|讯){GAP}(?=[（(]{NO_BRACKETS}{{0,20}}{OFFICE}))",
    re.MULTILINE,
)
# 本报记者 王小明 初冬的江边，… : the byline and the first words on one line; （记者 王小明）初冬的江边，…
INLINE = re.compile(
    rf"{GAP}[□■●○◆]?{GAP}((?:{OURS}|{MEDIUM}){ROLE}(?:{SPACE}{PEOPLE}(?=[：:]|{SPACE}|[0-9])|{GAP}{PEOPLE}(?=(?:{DAY})?(?:摄影)?报道(?:[：:]|{SPACE})))"
    rf"|{ROLE}(?:{SPACE}{PEOPLE}(?={SPACE})|{GAP}{PEOPLE}(?=(?:{DAY})?(?:摄影)?报道[：:])))(?=.{{20}})"
)
CREDITS = re.compile(rf"[】\]]?{GAP}[（(]([^（）()\n]{{2,60}})[）)]")
# 记者王小明、通讯员李华报道： after a dateline, without brackets; or parted from the text by a space
BARE_CREDITS = re.compile(
    rf"{GAP}({ROLE}{GAP}(?:{HAN}[^。；：:\n]{{1,40}}?(?=(?:摄影)?报道[：:，,\s])"
    rf"|{PEOPLE}(?={SPACE}|“|$))|{PEOPLE}(?=(?:摄影)?报道[：:]))"
)


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether the stretch is a dateline and nothing else: the bracket that follows it names who sent the dispatch."""
    match = OPENING.match(text, start)
    return match is not None and match.end() <= end and not text[match.end() : end].strip()


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
    found = [field for field in fields(text, start, end) if field.sort in WROTE]
    if not found and (end - start > LONGEST_ALONE or not are_people(text, start, end)):
        return []
    people = credits(text, start, end)
    if not people:
        return []
    if found:
        known = are_people(text, start, found[0].begin) or any(_is_named(text, field) for field in found)
        odd = SHORT_NAMES.fullmatch(text, found[0].start, found[0].end)  # names that no surname begins
        return people if known or is_name(people[0].name) or (odd and found[0].sort == "role") else []
    names = [who.name for who in people]
    places = gazetteer()
    if any(name in places.short or name in places.full for name in names):
        return []
    return people if any(map(is_sure, names)) and (len(names) > 1 or names[0][0] in surnames()) else []


def closes(text: str, begin: int, end: int) -> bool:
    """Whether the bracket at the end of a line is a byline; one with nothing but names stands after a whole sentence.

    >>> line = "水管已换新。（王小明 李华）"
    >>> closes(line, 6, len(line)), closes("水管（旧管）", 2, 6)
    (True, False)
    """
    names = _signed(text[begin:end])
    return names == "told" or (names == "alone" and (begin == 0 or text[begin - 1] in "\n。！？” \t\u3000"))


@lru_cache(maxsize=512)
def _signed(line: str) -> Literal["told", "alone", ""]:
    """Whether a bracket is a byline, which tells that its names wrote or has them alone.

    Kept, since most are asked for before and after the page is repaired.
    """
    bracket = BRACKET.fullmatch(line)
    if bracket is None or names_photographer(line, 0, len(line)) or not signed_by(line, *bracket.span(1)):
        return ""
    return "told" if any(field.sort in WROTE for field in fields(line, *bracket.span(1))) else "alone"


def bare_closing(text: str, start: int, end: int) -> Span | None:
    """The byline without brackets that ends a line; 记者从市… that the column cut is none.

    >>> [bare_closing(line, 0, len(line)) is not None for line in ("水管已换新。记者王小明", "水管已换新。记者从市")]
    [True, False]
    """
    begin = max(text.rfind(mark, start, end) for mark in SENTENCE_ENDS) + 1
    if not start < begin < end or names_photographer(text, begin, end):
        return None
    found = [field for field in fields(text, begin, end) if field.sort in WROTE]
    named = all(_is_named(text, field) for field in found)
    return (begin, end) if named and signed_by(text, begin, end) else None


def _is_named(text: str, field: Field) -> bool:
    return field.start == field.end or are_people(text, field.start, field.end)


def begins(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a byline that stands on one line with the first words of the text, without a dateline.

    >>> line = "（记者 王小明）初冬的江边，候鸟成群，护鸟队员老李一早就出了门。"
    >>> [(r.name, r.role) for r in begins(line, 0, len(line))]
    [('王小明', '记者')]
    """
    signed = BRACKET.match(text, start, end) or INLINE.match(text, start, end)
    if signed is None or end - signed.end() < FIRST_WORDS:
        return []
    return signed_by(text, *signed.span(1))


def opening(text: str, start: int, end: int) -> tuple[Mention | None, list[Reporter]]:
    """The dateline that opens a paragraph, and the people that it names.

    >>> line = "中新网某市6月22日电(记者王小明)记者22日获悉"
    >>> dateline, people = opening(line, 0, len(line))
    >>> dateline.name, [(r.name, r.role) for r in people]
    ('中新网某市6月22日电', [('王小明', '记者')])
    """
    match = OPENING.match(text, start)
    if match is None or match.end() > end:
        return None, begins(text, start, end)
    place = text[match.start() : match.end()]
    begin = match.start() + len(place) - len(place.lstrip(" \t\xa0\u3000【["))
    name = text[begin : match.end()]
    dateline = Mention(name, name, (begin, match.end()), "dateline")
    bracket = CREDITS.match(text, match.end(), end)
    if bracket:
        return dateline, credits(text, *bracket.span(1))
    bare = BARE_CREDITS.match(text, match.end(), min(end, match.end() + 60))
    return dateline, credits(text, *bare.span(1)) if bare else []
