"""Credits: labels (记者, 文/图, 责任编辑 …), each with the names or words that stand after it.

记者 王小明 通讯员 李华; 文/图 王小明; 来源：某某日报 作者：王小明 编辑：赵敏; 2025-03-04 08:30 某某网
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from ..model import Reporter
from .furniture import DIGITS, GAP, HAN, TIME, is_plain
from .names import SPELT, is_name, is_sure, may_begin, split, surnames
from .printed import labels

SPACE = r"[^\S\n]+"
PAPERS = "社|网站|网|报|台|频道|客户端|新闻|融媒|在线|传媒|(?:融媒体|传媒|新闻)中心"
MEDIUM = rf"(?:[A-Z]?{HAN}(?:{HAN}|[·＋+－—-]){{0,14}}?(?:{PAPERS})|每经|南都|南方\+|总台央视|总台央广)"
RANK = r"(?:全媒体?|融媒体?|新媒体|视频|文字|摄影|图片|首席|值班|实习|见习|特约|特派|驻[地站]|主任|高级|资深)"
# 记　者: the letters of a label may stand apart
OFFICE = rf"(?:记{GAP}者|通{GAP}[讯信]{GAP}员|实{GAP}习{GAP}生|特[约邀]撰稿人?|评论员|撰稿人|采访人员|报道员)"
ROLE = rf"(?:本报|本刊|本网|本台|{MEDIUM})?{GAP}{RANK}{{0,2}}{OFFICE}(?![协站证节们])"
MARK = r"(?:[:/|\\]|：|／|｜|丨|】)"

# 2025-03-04, 2025年3月4日, 08:30
MOMENT_FORM = (
    rf"(?:{DIGITS}{{4}}{GAP}(?:年{GAP}{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日|[./-]{DIGITS}{{1,2}}[./-]{DIGITS}{{1,2}}T?)"
    rf"|{TIME})"
)
# A label is any short word before a mark, a space, an office or the end, if the table knows it. 来　源：
LABEL = (
    rf"(?<![0-9])(?P<moment>{MOMENT_FORM})"
    rf"|(?<!{HAN})(?:(?<![/／])|(?={HAN}{{1,4}}[:：]))"
    rf"(?P<label>{HAN}{SPACE}{HAN}(?:{SPACE}{HAN})?(?={GAP}[:：])|{HAN}{{1,10}}(?:[/／、·\\](?:摄影|图片|视频|[图摄文]))?)"
    rf"(?:{GAP}{MARK}{GAP}|{SPACE}|$"
)
FIELD = re.compile(rf"(?P<role>{ROLE}){GAP}{MARK}?{GAP}|{LABEL}|(?={ROLE}))")
FIELD_WITHOUT_OFFICE = re.compile(rf"{LABEL})")
FIELD_SIGN = re.compile(r"[\s:：/／|｜丨]|[0-9]年|[者员生稿]")  # one of these stands in every row of fields
# What stands in a byline and is no name.
NOT_NAMES = re.compile(
    r"(?:参与)?(?:采写|采访整理|采访|整理|综合|摄影报道|报道|摄影|撰稿|编译|编写|供稿|供图|本报讯"
    r"|文并[图摄]|文[/／、]?[图摄]|[图摄][/／、]?文|(?<=[ \u3000/／])[文图摄]"
    r"|发自.*)$"
)
# 王小明 李华 南江报道: the place that is reported from
FROM = re.compile(rf"(?<={HAN}){SPACE}{HAN}{{2,4}}(?<!摄影)(?<!采访)报道$")
# 王小明 文 李华 摄, 通讯员 赵敏 李华摄影 李华/江城日报: who took the pictures comes last
AND_PICTURES = re.compile(
    rf"{SPACE}文{SPACE}\S{{1,4}}(?:{SPACE}\S{{1,4}})?{SPACE}(?:摄影?|图)\s*$"
    rf"|(?<={HAN}{{2}}){SPACE}{HAN}{{2,3}}摄影?(?={SPACE}{HAN}{{2,4}}[/／]|$).*$"
)
# （记者 王小明 图片由市教育局提供）
GIVEN = re.compile("(?:图片?|照片|视频)由")
# What an office belongs to, where the name is none that OFFICE knows: 海都, 融媒体中心, 本报驻城东
EMPLOYER = re.compile(rf"[A-Z]?(?:{HAN}|[·＋+－-]){{1,10}}$")
# The body that somebody writes for: 通讯员 市教育局 李华.
NO_PERSON = re.compile("(?:[社台站委所网报会村区市州河路]|中心|发布|公司|支队|大队|总队|集团|银行|政府)$")
BODY = re.compile("(?:[局院校部厅馆镇乡县]|街道|社区|大学|中学|小学|融媒)$")  # no name ends on these
# 编辑李华, run together
OTHER_OFFICE = re.compile("(?:责任)?编辑|责编|校对|审核|审读|摄影|制图")
NO_NAME = re.compile("^系|研究员|教授$|委员$|主任$|原载|标题|单位|整理")
MARKED = re.compile(MARK)
SPACED = re.compile(r"\s+")
SPARE = re.compile(r"[\s/／、·\\]+")  # what parts the letters of a label: 文/图, 来　源
PICTURED = re.compile(r"[/／（(](?:图(?![:：])|摄(?!影))")
BRACKETS = frozenset("（(【[）)】] \t\u3000")
NAME_LETTERS = re.compile(rf"(?:{HAN}|·|•){{2,30}}")
CLAUSE = re.compile(r"[，,。；为是]")
SEPARATOR = re.compile(rf"[、，,/／;；|｜丨■□●○◎]+|{SPACE}|(?<={HAN}{{2}})和(?={HAN}{{2}})")
OFFICE_WORD = re.compile(OFFICE)
MOST = 12  # people named together
NO_NAME_LETTERS = re.compile(r"[0-9a-zA-Z_０-９。：:！？“”《》%+.]|[）)](?=\S)")


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
    here = value = start  # where the search goes on, where the last label's value begins
    while match := field.search(text, here, end):
        sort, begin, at = match.lastgroup or "", match.start(), match.end()
        if sort == "label":
            label, bar, _ = match["label"].partition("丨")  # a letter by its class, a bar by its use
            at = match.start() + len(label) + 1 if bar else at
            sort = labels().get(SPARE.sub("", label), "")
            if not sort and match[0].rstrip()[-1] in ":：" and (part := label.rfind("/") + 1):  # 文：王小明/图：李华
                sort, begin = labels().get(label[part:], ""), begin + part
        here = at if sort or field is FIELD_WITHOUT_OFFICE else match.start() + 1
        if sort:
            begin = _employed(text, value, begin, first=not found) if sort == "role" else begin
            found.append((sort, match["role"] if sort == "role" else None, begin, at))
            value = at
    stops = [*(begin for _, _, begin, _ in found[1:]), end][: len(found)]
    known = [
        Field(sort, role, begin, at, _inside(text, at, stop))
        for (sort, role, begin, at), stop in zip(found, stops, strict=True)
    ]
    for index, (label, office) in enumerate(pairwise(known), 1):  # 图/记者 李华
        if label.sort in ("picture", "editor") and office.sort == "role" and label.start == label.end:
            known[index] = Field(label.sort, None, office.begin, office.start, office.end)
    return known


def _inside(text: str, start: int, stop: int) -> int:
    """Where a value ends without the brackets behind it."""
    while stop > start and text[stop - 1] in BRACKETS:
        stop -= 1
    return stop


def credits(text: str, start: int, end: int) -> list[Reporter]:
    """The people that a byline's stretch of text names, with their roles as printed.

    Names may stand apart by 、 or spaces, or run together; letters of a short name may stand apart (陈  岩).

    >>> [(r.name, r.role) for r in credits("（记者 王小明 李华 通讯员 周强冯继友）", 1, 20)]
    [('王小明', '记者'), ('李华', '记者'), ('周强', '通讯员'), ('冯继友', '通讯员')]
    >>> [r.name for r in credits("文/王小明 图/李华 编辑/赵敏", 0, 16)]
    ['王小明']
    """
    pictures = AND_PICTURES.search(text, start, end) or GIVEN.search(text, start, end)
    end = pictures.start() if pictures else end
    found = fields(text, start, end)
    if not found:
        return _people(text, start, end, None)
    people: list[Reporter] = []
    lead = found[0].begin
    if lead > start and CLAUSE.search(text, start, lead) is None:
        people += _people(text, start, lead, None)
    for field in found:
        if field.sort in ("role", "writer") or (field.sort == "moment" and are_authors(text, field.start, field.end)):
            people += _people(text, field.start, field.end, _office(field.role))
    return people


def _employed(text: str, start: int, begin: int, *, first: bool) -> int:
    """Where an office begins with what it belongs to, which stands right before it: 海都记者, 视频记者.

    What is all that stands behind the office before is a name: 记者王小明通讯员李华.
    """
    employer = EMPLOYER.search(text, start, begin)
    if employer is None or text[begin].isspace():
        return begin
    if not first and (employer.start() == start or are_people(text, *employer.span())):
        return begin
    return employer.start()


def _office(label: str | None) -> str | None:
    return SPACED.sub("", label) if label and OFFICE_WORD.search(label) else None


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
        if len(letters) > 2 and (BODY.search(letters) or (NO_PERSON.search(letters) and not is_sure(letters))):
            continue
        if NO_NAME.search(letters):
            continue
        if (other := OTHER_OFFICE.match(letters)) and is_name(letters[other.end() :]):
            continue
        yield first, last, letters


def _words(text: str, tokens: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Tokens with letters that stand alone put together: 陈  岩 is one name."""
    words: list[tuple[int, int, str]] = []
    singles: list[tuple[int, int]] = []
    last = tokens[0][0] if tokens else 0
    for token in [*tokens, None]:
        joins = token is not None and not text[last : token[0]].strip()  # 苏、晓军 is no name
        last = token[1] if token is not None else last
        if token is not None and token[1] - token[0] == 1 and (joins or not singles):
            if joins and words and not singles and surnames().get(words[-1][2]) == "compound":  # 欧阳 晓
                words[-1] = (words[-1][0], token[1], words[-1][2] + text[slice(*token)])
            else:
                singles.append(token)
            continue
        size = 3 if len(singles) == 3 else 2  # 陈 小 岩, 陈 岩 李 明
        for at in range(0, len(singles) - 1, size):
            group = singles[at : at + size]
            words.append((group[0][0], group[-1][1], "".join([text[start:end] for start, end in group])))
        alone = singles[-1] if len(singles) == 1 else None
        singles = []
        if token is None:
            continue
        given = text[slice(*token)]
        if len(given) == 1:
            singles = [token]
            continue
        if alone and joins and len(given) == 2 and text[alone[0]] in surnames() and not is_name(given):  # 王 建国
            words.append((alone[0], token[1], text[alone[0]] + given))
        else:
            words.append((*token, given))
    return [word for word in words if len(word[2]) > 1]


def are_authors(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a day names people: 2025-03-04 王小明, not 2025-03-04 甘肃."""
    return are_people(text, start, end) and not is_plain(text[start:end])


def are_people(text: str, start: int, end: int) -> bool:
    """Whether a stretch holds names and nothing else; what runs together must be names all through.

    >>> are_people("周强冯继友", 0, 5), are_people("牛羊满圈花满园", 0, 7)
    (True, False)
    """
    if NO_NAME_LETTERS.search(text, start, end):
        return False
    if start == end or (not may_begin(text[start:end]) and SEPARATOR.search(text, start, end) is None):
        return False  # most lines
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
