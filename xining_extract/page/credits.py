"""Credits: labels (记者, 文/图, 责任编辑 …), each with the names or words that stand after it.

记者 王小明 通讯员 李华; 文/图 王小明; 来源：某某日报 作者：王小明 编辑：赵敏; 2025-03-04 08:30 某某网
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from ..model import Reporter
from .furniture import DIGITS, GAP, HAN, TIME, furniture, is_plain
from .names import SPELT, is_name, may_begin, split, surnames
from .printed import labels

SPACE = r"[^\S\n]+"
PAPERS = "社|网|报|台|频道|客户端|新闻|融媒|在线|传媒|(?:融媒体|传媒|新闻)中心"
MEDIUM = rf"(?:{HAN}(?:{HAN}|·){{0,14}}?(?:{PAPERS})|每经|南都|总台央视|总台央广)"
RANK = r"(?:全媒体|融媒体|融媒|首席|实习|见习|特约|特派|驻地|主任|高级|资深)"
OFFICE = r"(?:记者|通讯员|实习生|特[约邀]撰稿人?|评论员|撰稿人)"
ROLE = rf"(?:本报|本刊|本网|本台|{MEDIUM})?{GAP}{RANK}{{0,2}}{OFFICE}(?![协站证节们])"
MARK = r"(?:[:/|]|：|／|｜|丨)"

# Who wrote, in the forms without an office.
WRITERS = "文[/／、]?[图摄]|[图摄][/／、]?文|文并图|作者|撰文|撰稿|采写|采编|文字|供稿|执笔|文"
# A line of credits may begin with the day and the paper.
MOMENT_FORM = (
    rf"(?:{DIGITS}{{4}}{GAP}(?:年{GAP}{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日|[./-]{DIGITS}{{1,2}}[./-]{DIGITS}{{1,2}}T?)"
    rf"|{TIME})"
)
MOMENT = re.compile(rf"{MOMENT_FORM}{GAP}[|｜丨]?{GAP}")
OUTLET = re.compile(rf"{HAN}{{1,10}}?(?:{PAPERS}|发布)(?=$|[^\S\n]|[|｜丨]|{OFFICE}){GAP}[|｜丨]?{GAP}")
# A label is any short word before a mark, a space, an office or the end, if the table knows it. 来　源：
LABEL = (
    rf"(?<![0-9])(?P<moment>{MOMENT_FORM})"
    rf"|(?<!{HAN})(?<![/／])(?P<label>{HAN}{SPACE}{HAN}(?:{SPACE}{HAN})?(?={GAP}[:：])|{HAN}{{1,10}}(?:[/／、]{HAN})?)"
    rf"(?:{GAP}{MARK}{GAP}|{SPACE}|$"
)
FIELD = re.compile(rf"(?P<role>{ROLE}){GAP}{MARK}?{GAP}|{LABEL}|(?={ROLE}))")
FIELD_WITHOUT_OFFICE = re.compile(rf"{LABEL})")
FIELD_SIGN = re.compile(r"[\s:：/／|｜丨]|[0-9]年|记者|[员生稿]")  # one of these stands in every row of fields
# What stands in a byline and is no name.
NOT_NAMES = re.compile(
    r"(?:参与)?(?:采写|采访整理|采访|整理|综合|摄影报道|报道|摄影|撰稿|编译|编写|供稿|供图"
    r"|文[/／、][图摄]|[图摄][/／、]文|(?<=[ \u3000/／])[文图摄]"
    r"|发自.*)$"
)
# 王小明 李华 南江报道: the place that is reported from
FROM = re.compile(rf"(?<={HAN}){SPACE}{HAN}{{2,4}}(?<!摄影)(?<!采访)报道$")
# The body that somebody writes for: 通讯员 市教育局 李华.
NO_PERSON = re.compile("(?:[局院社台站委校厅处科所网报会]|中心|公司|支队|大队|总队|分局|集团|银行|政府|法院)$")
# 编辑李华, run together
OTHER_OFFICE = re.compile("(?:责任)?编辑|责编|校对|审核|审读|摄影|制图")
NO_NAME = re.compile("^系|研究员|教授$|委员$|主任$|原载|标题|单位|整理")
MARKED = re.compile(MARK)
SPARE = re.compile(r"[\s/／、]+")  # what parts the letters of a label: 文/图, 来　源
PICTURED = re.compile(r"[/／（(](?:图|摄影?)")
VALUE_EDGES = " \t\xa0\u3000【】[]（）()|｜丨"
NAME_LETTERS = re.compile(rf"(?:{HAN}|·|•){{2,30}}")
CLAUSE = re.compile(r"[，,。；为是]")
SEPARATOR = re.compile(rf"[、，,/／;；|｜丨■□●○◎]+|{SPACE}|(?<={HAN}{{2}})和(?={HAN}{{2}})")
OFFICE_WORD = re.compile(OFFICE)
BULLET = frozenset("□■◎●○▲◆※")
BULLETS = re.compile(r"[\s□■◎●○▲◆※—-]+")
SENTENCE = re.compile("[。！？]")
# （党委宣传部 供稿）
SUPPLIED = re.compile("(?:供稿|供图|提供|整理|综合)[）)】]$")
# 本报记者 王小明 摄
PICTURES_ONLY = re.compile("(?<![文/／])(?:[ \u3000]摄影?|供图)[ \u3000]*$")
NO_NAME_LETTERS = re.compile(r"[0-9a-zA-Z_０-９。：:！？“”《》%+.]")
DATED = re.compile(r"[0-9０-９年月日时分秒:：./\s-]*")
COUNTED = re.compile(r"[0-9０-９.,万次人+\s]*")
STAFF = 5  # letters of a name in a row of those who made the page
LONGEST, LONGEST_VALUE, MOST = 120, 40, 12  # letters of a line of credits and of one value, people named together


class Field(msgspec.Struct, frozen=True):
    """A label of a credit: what sort, the role if it is an office, where it begins, where its value begins and ends.

    The sorts are those of the labels of `printed.tsv`, and role and moment.
    """

    sort: str
    role: str | None
    begin: int
    start: int
    end: int


def fields(text: str, start: int, end: int) -> list[Field]:
    """The labels in a stretch, each with where its value stands."""
    if FIELD_SIGN.search(text, start, end) is None:
        return []
    field = FIELD if OFFICE_WORD.search(text, start, end) else FIELD_WITHOUT_OFFICE
    found: list[tuple[str, str | None, int, int]] = []
    here = start
    while match := field.search(text, here, end):
        sort, at = match.lastgroup or "", match.end()
        if sort == "label":
            label, bar, _ = match["label"].partition("丨")  # a letter by its class, a bar by its use
            at = match.start() + len(label) + 1 if bar else at
            sort = labels().get(SPARE.sub("", label), "")
        here = at if sort or field is FIELD_WITHOUT_OFFICE else match.start() + 1
        if sort:
            found.append((sort, match["role"] if sort == "role" else None, match.start(), at))
    stops = [*(begin for _, _, begin, _ in found[1:]), end][: len(found)]
    return [Field(sort, role, begin, at, stop) for (sort, role, begin, at), stop in zip(found, stops, strict=True)]


def credits(text: str, start: int, end: int) -> list[Reporter]:
    """The people that a byline's stretch of text names, with their roles as printed.

    Names may stand apart by 、 or spaces, or run together; letters of a short name may stand apart (陈  岩).

    >>> [(r.name, r.role) for r in credits("（记者 王小明 李华 通讯员 周强冯继友）", 1, 20)]
    [('王小明', '记者'), ('李华', '记者'), ('周强', '通讯员'), ('冯继友', '通讯员')]
    >>> [r.name for r in credits("文/王小明 图/李华 编辑/赵敏", 0, 16)]
    ['王小明']
    """
    found = fields(text, start, end)
    if not found:
        return _people(text, start, end, None)
    people: list[Reporter] = []
    if found[0].begin > start and CLAUSE.search(text, start, found[0].begin) is None:
        people += _people(text, start, found[0].begin, None)
    for field in found:
        if field.sort in ("role", "writer"):
            people += _people(text, field.start, field.end, _office(field.role))
    return people


def _office(label: str | None) -> str | None:
    return label.strip() if label and OFFICE_WORD.search(label) else None


def _people(text: str, start: int, end: int, role: str | None) -> list[Reporter]:
    """Names in a stretch without role words."""
    people: list[Reporter] = []
    for first, last, letters in _named(text, start, end):
        names = split(letters)
        if len(names) == 1:
            people.append(Reporter(letters, role, (first, last)))
            continue
        here = first
        for name in names:
            people.append(Reporter(name, role, (here, here + len(name))))
            here += len(name)
    return people


def _named(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The runs of letters in a stretch without role words that may be names, run together or not."""
    tail = FROM.search(text, start, end) or NOT_NAMES.search(text, start, end)
    if tail and tail.end() == end and not PICTURED.match(text, tail.start() - 1):
        end = tail.start()
    tokens: list[tuple[int, int]] = []
    here = start
    for match in SEPARATOR.finditer(text, start, end):
        if match[0] == "和" and match.start() == here:
            continue  # 通讯员和小平: a surname
        if match.start() > here:
            tokens.append((here, match.start()))
        here = match.end()
    if here < end:
        tokens.append((here, end))
    for first, last, letters in _words(text, tokens):
        if not NAME_LETTERS.fullmatch(letters) or PICTURED.match(text, last):
            continue
        if (len(letters) > 2 and NO_PERSON.search(letters) and not _is_common(letters)) or NO_NAME.search(letters):
            continue
        if (other := OTHER_OFFICE.match(letters)) and is_name(letters[other.end() :]):
            continue
        yield first, last, letters


def _is_common(letters: str) -> bool:
    """Whether the letters are a name of a common surname."""
    return is_name(letters) and surnames().get(letters[0]) != "rare"


def _words(text: str, tokens: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Tokens with letters that stand alone put together: 陈  岩 is one name."""
    words: list[tuple[int, int, str]] = []
    singles: list[tuple[int, int]] = []
    for token in [*tokens, None]:
        if token is not None and token[1] - token[0] == 1:
            singles.append(token)
            continue
        size = 3 if len(singles) == 3 else 2  # 陈 小 岩, 陈 岩 李 明
        for at in range(0, len(singles) - 1, size):
            group = singles[at : at + size]
            words.append((group[0][0], group[-1][1], "".join([text[start:end] for start, end in group])))
        singles = []
        if token is not None:
            words.append((*token, text[slice(*token)]))
    return [word for word in words if len(word[2]) > 1]


@lru_cache(maxsize=1024)
def line_kind(line: str) -> str:
    """What a line of credits or of furniture is; "" for a line of text or a headline.

    >>> [line_kind(line) for line in ("2025年3月4日 星期二 责编 赵敏", "责编 赵敏", "本报记者 王小明", "学位多了")]
    ['masthead', 'editor', 'signed', '']
    """
    sort = credit_line(line)  # kept, since most lines are asked for before and after the page is repaired
    return sort if sort in ("signed", "name") else furniture(line) or sort


def credit_line(line: str) -> str:
    """What a line of credits and nothing else is: signed, edition (the day, the paper) or editor; "" for others.

    A name that stands alone behind a bullet or a paper's name (■王小明) may be any word: name.

    >>> lines = "本报记者  王小明  李华", "记者从市民政局获悉", "2025-03-04 08:30 来源：南江日报", "一审：赵敏"
    >>> [credit_line(line) for line in lines]
    ['signed', '', 'edition', 'editor']
    """
    return _sort(line, 0, len(line))


def _sort(text: str, start: int, end: int) -> str:
    if not 1 < end - start <= LONGEST or SENTENCE.search(text, start, end) or PICTURES_ONLY.search(text, start, end):
        return ""
    if text[start] in "（(【[" and text[end - 1] in "）)】]":  # （来源：某某网 编辑：赵敏）
        given = SUPPLIED.search(text, start, end) and not OFFICE_WORD.search(text, start, end)
        return "editor" if given or _sort(text, start + 1, end - 1) in ("edition", "editor") else ""
    here = _after(BULLETS, text, start, end)
    bullet = not BULLET.isdisjoint(text[start:here])
    dated = False
    while moment := MOMENT.match(text, here, end):
        here, dated = moment.end(), dated or "年" not in moment[0]  # a clock, or a day as machines write it
    outlet = _after(OUTLET, text, here, end)
    found = fields(text, here, end)
    if not found:
        if (bullet or outlet > here) and are_people(text, outlet, end):
            return "name"
        return "edition" if dated and (outlet == end or is_plain(text[here:end])) else ""
    sorts = {"edition"} if dated else set()
    if found[0].begin not in (here, outlet) and not is_plain(text[here : found[0].begin]):
        if not are_people(text, here, found[0].begin):
            return ""
        sorts.add("signed")
    if len(found) > 1 and all(_is_staff(text, field) for field in found):
        return "editor"  # 责编 桑吉 美编 娟妮: any names
    sorts |= {_line_sort(text, field) for field in found}
    return "" if "" in sorts else next((sort for sort in KINDS if sort in sorts), "")


# What a field makes of a line that holds nothing but fields.
SORTS = {"title": "", "editor": "editor", "picture": "editor"} | dict.fromkeys(("source", "when", "moment"), "edition")
KINDS = ("signed", "edition", "editor", "credit")  # of a line, the first that one of its fields makes of it


def _is_staff(text: str, field: Field) -> bool:
    name = text[field.start : field.end].strip()
    return field.sort == "editor" and len(name) <= STAFF and NAME_LETTERS.fullmatch(name) is not None


def _line_sort(text: str, field: Field) -> str:
    """What a field makes of a line that holds nothing but fields; bare without a value, "" where the value is none."""
    value = text[field.start : field.end].strip(VALUE_EDGES)
    sort = SORTS.get(field.sort, "credit")
    label = text[field.begin : field.start]
    marked = MARKED.search(label) is not None
    if field.sort in ("role", "writer"):
        if not value:
            return "credit" if marked and field.sort == "writer" else "bare"
        return "signed" if are_people(text, field.start, field.end) else ""
    if len(value) > LONGEST_VALUE:
        return ""
    if field.sort == "moment":
        if value and are_people(text, field.start, field.end):
            return "signed"
        return ("bare" if "年" in label else sort) if is_plain(value) or OUTLET.fullmatch(value) else ""
    if field.sort == "when":
        return sort if DATED.fullmatch(value) or is_plain(value) else ""
    if field.sort in ("count", "button"):
        if not value:
            return sort if marked else "bare"
        return sort if COUNTED.fullmatch(value) or is_plain(value) else ""
    if not value and not marked:
        return "bare"
    if value and not marked and not OUTLET.fullmatch(value) and not is_plain(value):
        if not are_people(text, field.start, field.end):
            return ""  # 来源 广泛, 审核 从严: words of a headline
    return sort


def are_people(text: str, start: int, end: int) -> bool:
    """Whether a stretch holds names and nothing else; what runs together must be names all through.

    >>> are_people("周强冯继友", 0, 5), are_people("牛羊满圈花满园", 0, 7)
    (True, False)
    """
    if NO_NAME_LETTERS.search(text, start, end):
        return False
    first = next(_named(text, start, end), None)
    if first is None or not may_begin(first[2]):
        return False
    people = _people(text, start, end, None)
    if len(people) > MOST:
        return False
    strange = [who for who in people if not is_name(who.name) and "·" not in who.name and not SPELT.fullmatch(who.name)]
    if people[0] in strange or any(len(who.name) > 5 for who in strange) or 2 * len(strange) > len(people):
        return False
    edges = {who.span[0] for who in people} & {who.span[1] for who in people}  # where two names run together
    return edges.isdisjoint(edge for who in strange for edge in who.span)


def _after(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match else start
