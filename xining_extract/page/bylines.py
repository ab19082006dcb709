"""Who signed an article, and where a dispatch comes from: bylines and datelines in the forms that papers print.

（记者 王小明 通讯员 李华）, 本报记者 王小明, 本报讯（记者王小明）, 新华社某地1月2日电（记者王小明）, 文/图 王小明 …
"""

from __future__ import annotations

import re

from ..department.places import gazetteer
from ..model import Mention, Reporter
from .credits import MEDIUM, OFFICE, ROLE, SPACE, WRITERS, are_people, credits
from .furniture import DIGITS, GAP, HAN
from .names import SPELT, is_name, surnames

# At the end of a line: （记者 王小明）, （本报记者李华参与采写）, （文/图 王小明）
NO_BRACKETS = r"[^（）()【】。\n]"
CLOSING = re.compile(
    rf"[（(【]{GAP}(?:{NO_BRACKETS}{{0,40}}?{OFFICE}(?!注){NO_BRACKETS}{{1,60}}"
    rf"|(?:{WRITERS}){GAP}[/／:： ]{NO_BRACKETS}{{2,40}})[）)】]{GAP}(?=\n|$)"
)
# （记者 王小明 摄）: who took the picture signs no article
PICTURE = re.compile(r"(?:摄|摄影|供图|制图|资料图片?|资料照片)[）)]$")
# （来源：南江日报）, （据《南江日报》）: an article ends with it
SOURCE = rf"[（(]{GAP}(?:(?:来源|稿源|原载)[:：]{GAP}[^（）()，。\n]{{2,24}}|(?:据|转自)?{GAP}《?{MEDIUM}》?)[）)]"
SOURCED = re.compile(SOURCE)
LONGEST_ALONE = 40  # letters of a bracket of names
FIRST_WORDS = 20  # letters of text behind a bracket of names that opens it, at least
BESIDE = rf"(?:{GAP}[、，,/／]{GAP}|{SPACE})"
PEOPLE = rf"{HAN}{{2,4}}(?:{BESIDE}(?:{ROLE}{GAP})?{HAN}{{2,4}}){{0,5}}"
# …已恢复供水。记者王小明: at the end of a line, without brackets
BARE_CLOSING = re.compile(
    rf"(?<=[。！？”]){GAP}({ROLE}{GAP}[:：]?{GAP}{HAN}{{2,4}}(?:[、 ]{HAN}{{2,4}}){{0,3}}){GAP}(?=\n|$)"
)
DAY = rf"{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日"
PLACE_DAY = rf"(?:{HAN}{{0,12}}?{GAP}{DAY}{GAP})"
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
BRACKETED = re.compile(rf"{GAP}[（(]({NO_BRACKETS}{{0,20}}?{OFFICE}(?!注){NO_BRACKETS}{{2,60}})[）)](?=.{{20}})")
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
    while start < end and text[start] in "（(【 \u3000\t□■◎●○▲◆—-":
        start += 1
    while end > start and text[end - 1] in "）)】 \u3000\t":
        end -= 1
    return credits(text, start, end)


def closes(text: str, begin: int, end: int) -> bool:
    """Whether the bracket at the end of a line is a byline; one with nothing but names stands after a whole sentence.

    >>> line = "水管已换新。（王小明 李华）"
    >>> closes(line, 6, len(line)), closes("水管（旧管）", 2, 6)
    (True, False)
    """
    if CLOSING.match(text[begin:end]) is not None:
        return True
    # （王小明 李华）, （区融媒体中心 王小明 文/图）: nothing but names
    alone = begin == 0 or text[begin - 1] == "\n"
    if end - begin > LONGEST_ALONE or not (alone or text[begin - 1] in "。！？” \t\u3000"):
        return False
    if not are_people(text, begin + 1, end - 1):
        return False
    people = [who.name for who in signatures(text, begin, end)]
    if any(name in gazetteer().short or name in gazetteer().full for name in people):
        return False
    sure = [surnames().get(name[0]) == "common" or SPELT.fullmatch(name) is not None for name in people]
    return any(sure) if alone or len(people) > 1 else all(sure)


def bare_closing(text: str, start: int, end: int) -> re.Match[str] | None:
    """The byline without brackets that ends a line; 记者从市… that the column cut is none.

    >>> [bare_closing(line, 0, len(line)) is not None for line in ("水管已换新。记者王小明", "水管已换新。记者从市")]
    [True, False]
    """
    match = BARE_CLOSING.search(text, start, end)
    if match and match[1].endswith("摄"):
        return None  # 本报记者王小明摄
    people = credits(text, *match.span(1)) if match else []
    return match if people and is_name(people[0].name) else None


def begins(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a byline that stands on one line with the first words of the text, without a dateline.

    >>> line = "（记者 王小明）初冬的江边，候鸟成群，护鸟队员老李一早就出了门。"
    >>> [(r.name, r.role) for r in begins(line, 0, len(line))]
    [('王小明', '记者')]
    """
    signed = BRACKETED.match(text, start, end) or INLINE.match(text, start, end)
    if signed is None and (alone := CREDITS.match(text, start, end)) and end - alone.end() > FIRST_WORDS:
        if are_people(text, *alone.span(1)):  # （王小明 李华）初冬的江边，…
            people = credits(text, *alone.span(1))
            return people if all([surnames().get(who.name[0]) == "common" for who in people]) else []
    people = credits(text, *signed.span(1)) if signed else []
    return people if people and (is_name(people[0].name) or "·" in people[0].name) else []


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
