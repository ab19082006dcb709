"""Who signed an article, and where a dispatch comes from: bylines and datelines in the forms that papers print.

（记者 王小明 通讯员 李华）, 本报记者 王小明, 本报讯（记者王小明）, 新华社某地1月2日电（记者王小明）, 文/图 王小明 …
"""

from __future__ import annotations

import re

from ..model import Mention, Reporter
from .names import is_name, split

GAP = r"[ \t\xa0\u3000]*"
HAN = r"[\u3400-\u9fff\uf900-\ufaff]"
DIGITS = r"[0-9０-９]"
MEDIUM = rf"{HAN}{{1,8}}?(?:社|网|报|台|频道|客户端|新闻)"
RANK = r"(?:全媒体|融媒体|融媒|首席|实习|见习|特约|特派|驻地|主任|高级|资深)"
OFFICE = r"(?:记者|通讯员|实习生|特约撰稿人|评论员|撰稿人)"
ROLE = rf"(?:本报|本刊|本网|本台|{MEDIUM})?{RANK}{{0,2}}{OFFICE}"
NAMES = rf"{HAN}[\u3400-\u9fff·• \t\xa0\u3000、，,/／]{{1,60}}"

# At the end of a line: （记者 王小明）, （本报记者李华参与采写）, （文/图 王小明）
NO_BRACKETS = r"[^（）()。\n]"
PICTURES = r"(?:文/图|图/文|文图|文|图|撰文|摄影)"
CLOSING = re.compile(
    rf"[（(]{GAP}(?:{NO_BRACKETS}{{0,40}}?{OFFICE}(?!注){NO_BRACKETS}{{1,60}}"
    rf"|{PICTURES}{GAP}[/／:： ]{NO_BRACKETS}{{2,40}})[）)]{GAP}(?=\n|$)"
)
# （记者 王小明 摄）: who took the picture signs no article
PICTURE = re.compile(r"(?:摄|摄影|供图|制图|资料图片?|资料照片)[）)]$")
# …已恢复供水。记者王小明: at the end of a line, without brackets
BARE_CLOSING = re.compile(
    rf"(?<=[。！？”]){GAP}({ROLE}{GAP}[:：]?{GAP}{HAN}{{2,4}}(?:[、 ]{HAN}{{2,4}}){{0,3}}){GAP}(?=\n|$)"
)
# A line of its own: 本报记者  王小明  李华; □记者 王小明 文/图. A name is two to four letters, apart from the next.
NAME = rf"(?:{HAN}{{2,4}}|{HAN}{GAP}{HAN}|[\u3400-\u9fff·•]{{5,12}})"
BESIDE = rf"(?:{GAP}[、，,/／]{GAP}|[ \t\xa0\u3000]+)"
LIST = rf"{NAME}(?:{BESIDE}{NAME}){{0,8}}"
AFTER = rf"(?:{GAP}(?:文/图|图/文|摄影报道|报道|摄影|文|摄))?"
SIGNED_LINE = re.compile(
    rf"^{GAP}[□■◎●○▲◆—-]{{0,2}}{GAP}(?:(?P<role>{ROLE}){GAP}[:：]?{GAP}{LIST}(?:{BESIDE}{ROLE}{GAP}{LIST}){{0,3}}"
    rf"|{PICTURES}{GAP}[/／:： ]{GAP}{LIST}){AFTER}{GAP}$",
    re.MULTILINE,
)
PLACE_DAY = rf"(?:{HAN}{{0,12}}?{GAP}{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日{GAP})"
# 中新网某市6月22日电(记者王小明), 本报讯（记者 王小明）, 某某晚报讯 记者王小明、通讯员李华报道：
OURS = r"(?:本报|本刊|本网|本台)"
TOLD = r"(?=[ \t\xa0\u3000（(，：:]|记者|通讯员|昨|今|近)"  # what follows 讯 where it ends a dateline
OPENING = re.compile(
    rf"^{GAP}(?:(?:{OURS}|{MEDIUM})(?:{PLACE_DAY}(?:电|讯)|{HAN}{{0,6}}讯{TOLD}|电{GAP}(?=[（(]))|又讯)",
    re.MULTILINE,
)
# 本报记者 王小明 初冬的江边，… : the byline and the first words on one line
INLINE = re.compile(
    rf"{GAP}({OURS}{ROLE}[ \t\xa0\u3000]+{HAN}{{2,4}}(?:{BESIDE}{HAN}{{2,4}}){{0,3}})"
    r"(?:[ \t\xa0\u3000]+|(?=[0-9]))(?=.{20})"
)
CREDITS = re.compile(rf"{GAP}[（(]([^（）()\n]{{2,60}})[）)]")
# 记者王小明、通讯员李华报道： after a dateline, without brackets
BARE_CREDITS = re.compile(
    rf"{GAP}({ROLE}{GAP}{HAN}[\u3400-\u9fff· \t\xa0\u3000、，,]{{1,40}}?)(?=(?:摄影)?报道[：:，,\s])"
)
ROLE_WORDS = ("记者", "员", "实习生", "撰稿人", "文", "图", "摄影")
ROLE_MARK = re.compile(rf"({ROLE}|文/图|图/文|文图|(?:摄影|撰文|文|图)(?=[:：/／ \u3000])){GAP}[:：/／]?{GAP}")
# What stands in a byline and is no name.
NOT_NAMES = re.compile(
    r"(?:参与)?(?:采写|采访整理|采访|整理|报道|摄影报道|摄影|撰稿|编译|编写|文/图|图/文|供图|(?<=[ \u3000])[文图摄]"
    r"|发自.*)$"
)
OFFICE_WORD = re.compile(OFFICE)
NAME_LETTERS = re.compile(r"[\u3400-\u9fff·•]{2,30}")
CLAUSE = re.compile(r"[，,。；为是]")
SEPARATOR = re.compile(r"[、，,/／;；]+|[ \t\xa0\u3000]+")


def is_dateline(text: str, start: int, end: int) -> bool:
    """Whether the stretch is a dateline and nothing else: the bracket that follows it names who sent the dispatch."""
    match = OPENING.match(text, start)
    return match is not None and match.end() <= end and not text[match.end() : end].strip()


def is_signed(text: str, start: int, end: int) -> bool:
    """Whether the line is a byline and nothing else.

    >>> [is_signed(line, 0, len(line)) for line in ("本报记者  王小明  李华", "记者从市民政局获悉", "记者王小明")]
    [True, False, True]
    """
    if SIGNED_LINE.match(text, start, end) is None:
        return False
    people = signatures(text, start, end)
    return bool(people) and all(is_name(person.name) or "·" in person.name for person in people[:1])


def credits(text: str, start: int, end: int) -> list[Reporter]:
    """The people that a byline's stretch of text names, with their roles as printed.

    Names may stand apart by 、 or spaces, or run together; letters of a short name may stand apart (陈  岩).

    >>> [(r.name, r.role) for r in credits("（记者 王小明 李华 通讯员 周强冯继友）", 1, 20)]
    [('王小明', '记者'), ('李华', '记者'), ('周强', '通讯员'), ('冯继友', '通讯员')]
    """
    found: list[Reporter] = []
    marks = _marks(text, start, end)
    if not marks:
        return _people(text, start, end, None)
    if marks[0].start() > start and CLAUSE.search(text, start, marks[0].start()) is None:
        found += _people(text, start, marks[0].start(), None)
    for index, mark in enumerate(marks):
        stop = marks[index + 1].start() if index + 1 < len(marks) else end
        role = mark[1] if OFFICE_WORD.search(mark[1]) else None
        found += _people(text, mark.end(), stop, role)
    return found


def _marks(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Where roles are named; ROLE_MARK is slow, and looks only where one of its words stands further on."""
    marks: list[re.Match[str]] = []
    rest = text[start:end]
    while any([word in rest for word in ROLE_WORDS]):
        mark = ROLE_MARK.search(text, start, end)
        if mark is None:
            break
        marks.append(mark)
        start = mark.end()
        rest = text[start:end]
    return marks


def _people(text: str, start: int, end: int, role: str | None) -> list[Reporter]:
    """Names in a stretch without role words."""
    tail = NOT_NAMES.search(text, start, end)
    if tail and tail.end() == end:
        end = tail.start()
    tokens: list[tuple[int, int]] = []
    here = start
    for match in SEPARATOR.finditer(text, start, end):
        if match.start() > here:
            tokens.append((here, match.start()))
        here = match.end()
    if here < end:
        tokens.append((here, end))
    people: list[Reporter] = []
    for first, last, letters in _words(text, tokens):
        if not NAME_LETTERS.fullmatch(letters):
            continue
        names = split(letters)
        if len(names) == 1:
            people.append(Reporter(letters, role, (first, last)))
            continue
        here = first
        for name in names:
            people.append(Reporter(name, role, (here, here + len(name))))
            here += len(name)
    return people


def _words(text: str, tokens: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Tokens with letters that stand alone put together: 陈  岩 is one name."""
    words: list[tuple[int, int, str]] = []
    single = False
    for start, end in tokens:
        letters = text[start:end]
        if len(letters) == 1 and single:
            first, _, before = words[-1]
            words[-1] = (first, end, before + letters)
            single = False
            continue
        single = len(letters) == 1
        words.append((start, end, letters))
    return [word for word in words if len(word[2]) > 1]


def signatures(text: str, start: int, end: int) -> list[Reporter]:
    """The people of a byline that stands apart from the text, with or without its brackets."""
    while start < end and text[start] in "（( \u3000\t□■◎●○▲◆—-":
        start += 1
    while end > start and text[end - 1] in "）) \u3000\t":
        end -= 1
    return credits(text, start, end)


def opening(text: str, start: int, end: int) -> tuple[Mention | None, list[Reporter]]:
    """The dateline that opens a paragraph, and the people that it names.

    >>> line = "中新网某市6月22日电(记者王小明)记者22日获悉"
    >>> dateline, people = opening(line, 0, len(line))
    >>> dateline.name, [(r.name, r.role) for r in people]
    ('中新网某市6月22日电', [('王小明', '记者')])
    """
    match = OPENING.match(text, start)
    if match is None or match.end() > end:
        signed = INLINE.match(text, start, end)
        return None, credits(text, *signed.span(1)) if signed else []
    place = text[match.start() : match.end()]
    begin = match.start() + len(place) - len(place.lstrip())
    name = text[begin : match.end()]
    dateline = Mention(name, name, (begin, match.end()), "dateline")
    bracket = CREDITS.match(text, match.end(), end)
    if bracket:
        return dateline, credits(text, *bracket.span(1))
    bare = BARE_CREDITS.match(text, match.end(), min(end, match.end() + 60))
    if bare:
        return dateline, credits(text, *bare.span(1))
    return dateline, []
