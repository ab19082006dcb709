"""The names in a byline: apart, run together, letter by letter; and whether a stretch holds nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Reporter
from ..words import is_place_name
from .columns import of_column_words
from .furniture import HAN, is_plain
from .names import could_be_name, is_name, is_sure, may_begin, split, surnames
from .offices import MEDIUM, SPACE

# What stands in a byline and is no name.
NOT_NAMES = re.compile(
    r"(?:参与)?(?:采写|采访整理|采访|整理|综合|摄影报道|报道|摄影|撰稿|编译|编写|供稿|供图|本报讯"
    r"|文并[图摄]|文[/／、]?[图摄]|[图摄][/／、]?文|(?<=[ \u3000/／])[文图摄]"
    r"|发自.*)$"
)
# 王小明 李华 南江报道: the place that is reported from
FROM = re.compile(rf"(?<={HAN}){SPACE}{HAN}{{2,4}}(?<!摄影)(?<!采访)报道$")
REPORT, PLACES = "报道", (3, 2)  # and how many letters the place has that a name runs into
# The body that somebody writes for: 通讯员 市教育局 李华.
NO_PERSON = re.compile(
    "(?:[社台站委所网报讯派会村区市州河路]|中心|频道|栏目|发布|公司|[残妇文侨科记商]联|工会|团委|[委府]办|支队|大队|总队|集团|银行|政府|新闻|客户端|壹点)$"
)
BODY = re.compile("(?:[局院校部厅处馆镇乡县台]|街道|社区|大学|中学|小学|融媒)$")  # no name ends on these
# 编辑李华, run together
OTHER_OFFICE = re.compile("(?:责任)?编辑|责编|校对|审核|审读|摄影|制图|指导(?:老师|教师)?")
# 记者王小明编辑李华: who made the page comes behind the names
MADE = "(?:责任|值班|本期|实习|见习)?编辑|责编|校对|审核|审读|监制|制图|指导(?:老师|教师)?|摄影(?!报道|记者)"
BEHIND = re.compile(rf"(?<={HAN}{{2}})(?:{SPACE})?(?:{MADE})(?={HAN}|{SPACE}|$)")
NO_NAME = re.compile("^系|^指导|口述|封面|文稿|漫画|类别|研究员|教授$|委员$|主任$|原载|标题|单位|整理")
SENT_ON = ("报电", "社电", "网电", "报讯", "社讯", "网讯", "台讯")  # （江城日报电 记者王小明）
HOUSE = re.compile(rf"{MEDIUM}(?:$|[·•])")  # （江城在线 王小明）, 江城日报·新江城
PICTURED = re.compile(r"[/／（(](?:图(?![:：])|摄(?!影))")
SHOT = re.compile(rf"{HAN}{{2,3}}摄")  # 记者王小明摄
NAME_LETTERS = re.compile(rf"(?:{HAN}|·|•){{2,30}}")
# 县水务局王小明: a body and its one writer
OF_BODY = rf"(?<=[局厅部])(?!文件)(?={HAN}{{1,2}}[^局部科处室站所股队委办会长\W]$)"
IN_BRACKETS = rf"(?<={HAN}{{2}})[（(]{HAN}{{2,12}}[）)]?(?=$|[ \u3000、，])"  # 李华（区教育局）
SEPARATOR = re.compile(
    rf"{SPACE}[?？]|{IN_BRACKETS}|[、，,/／;；|｜丨■□●○◎]+|{SPACE}|(?<={HAN}{{2}})和(?={HAN}{{2}})|{OF_BODY}"
)
MOST = 12  # people named together
NO_NAME_LETTERS = re.compile(r"[0-9a-zA-Z_０-９。：:！？“”《》%+.]|[）)](?=\S)")


def people_in(text: str, start: int, end: int, role: str | None) -> list[Reporter]:
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
    end = _without_place(text, start, end)
    tail = FROM.search(text, start, end) or NOT_NAMES.search(text, start, end)
    if tail and not PICTURED.match(text, tail.start() - 1):
        end = tail.start()
    if behind := BEHIND.search(text, start, end):
        end = behind.start()
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
        if not _is_else(letters):
            yield first, last, letters


def _without_place(text: str, start: int, end: int) -> int:
    """Where names end that run into the place they report from: 王小明|北京报道."""
    stop = end - len(REPORT)
    if not text.endswith(REPORT, start, end):
        return end
    found = [stop - size for size in PLACES if stop - size - start > 1 and is_place_name(text[stop - size : stop])]
    return found[0] if found else end


def _is_else(letters: str) -> bool:
    """Whether the letters say something else than a name: a paper, an office with its name, a column (新闻联播)."""
    if letters[-1] in "网报" or REPORT in letters or letters.endswith(SENT_ON) or NO_NAME.search(letters):
        return True
    if len(letters) > 3 and HOUSE.match(letters):
        return True
    if SHOT.fullmatch(letters) or NOT_NAMES.match(letters):
        return True
    other = OTHER_OFFICE.match(letters)
    return (other is not None and is_name(letters[other.end() :])) or (len(letters) > 3 and of_column_words(letters))


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
    return words


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
    if text[start + 1 : start + 2] in ("，", ",", "、"):  # 看，周末: a letter by itself is no name
        return False
    first = next(_named(text, start, end), None)
    if first is None or not may_begin(first[2]):
        return False
    people = people_in(text, start, end, None)
    if len(people) > MOST:
        return False
    strange = [who for who in people if not could_be_name(who.name)]
    if people[0] in strange or any(len(who.name) > 5 for who in strange) or 2 * len(strange) > len(people):
        return False
    edges = {who.span[0] for who in people} & {who.span[1] for who in people}  # where two names run together
    return edges.isdisjoint(edge for who in strange for edge in who.span)
