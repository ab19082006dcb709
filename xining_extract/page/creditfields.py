"""The labels of a row of credits (记者, 文/图, 来源, 责任编辑, a day), each with where its value stands."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec

from .furniture import DIGITS, GAP, HAN, TIME
from .names import is_sure
from .offices import LETTER, MARK, OFFICE, OFFICE_WORD, RANK, ROLE, SPACE
from .people import are_people
from .printed import labels

# 2025-03-04, 2025年3月4日, 08:30
MOMENT_FORM = (
    rf"(?:{DIGITS}{{4}}{GAP}(?:年{GAP}{DIGITS}{{1,2}}{GAP}月{GAP}{DIGITS}{{1,2}}{GAP}日(?:{DIGITS}{{1,2}}:{DIGITS}(?!{DIGITS}))?|[./-]{DIGITS}{{1,2}}[./-]{DIGITS}{{1,2}}T?)"
    rf"|{TIME})"
)
# A label is any short word before a mark, a space, an office or the end, if the table knows it. 来　源：
LABEL = (
    rf"(?<![0-9])(?P<moment>{MOMENT_FORM})"
    rf"|(?<![a-zA-Z])(?<!{HAN})(?:(?<![/／])|(?={HAN}{{1,4}}[:：]))"
    rf"(?P<label>{HAN}{SPACE}{HAN}(?:{SPACE}{HAN})?(?={GAP}[:：])|{HAN}{{1,10}}(?:[/／、·\\&＆](?:摄影|图片|视频|文字|[图摄文]))?)"
    rf"(?:{GAP}{MARK}{GAP}|{SPACE}|$"
)
FIELD = re.compile(rf"(?P<role>{ROLE}){GAP}{MARK}?{GAP}|{LABEL}|(?={ROLE}))")
FIELD_WITHOUT_OFFICE = re.compile(rf"{LABEL})")
# 作者：王小明来源：江城日报
GLUED = re.compile(
    "(?:(?:责任|值班|本期|图文|微信|视频|文章)?编辑|责编|美编|主编|编审|校对|审核|审读|终审|初审|复审|监制|来源|作者"
    "|摄影|制图|图片|视频|剪辑)$"
)
FIELD_SIGN = re.compile(r"[\s:：/／|｜丨]|[0-9]年|[者员生稿]")  # one of these stands in every row of fields
# What an office belongs to, where the name is none that OFFICE knows: 海都, 融媒体中心, 本报驻城东
EMPLOYER = re.compile(rf"[A-Z]?(?:{LETTER}|[·＋+－-]){{1,10}}$")
MARKED = re.compile(MARK)
SPARE = re.compile(r"[\s/／、·\\&＆]+")  # what parts the letters of a label: 文/图, 来　源
NUMBERED = re.compile("^[一二三四五六七八九十]{1,3}版(?=.)")  # 一版责编
# 来源：江城日报 记者：王小明, where the paper is the source's
BEHIND_HOUSE = re.compile(rf"(?:.*?{SPACE}(?={RANK}{{0,2}}{OFFICE}$))?")
SURNAME = "文"  # a label, and who made the page may be called so: 责编：文 瑾
EDGES = frozenset("（(【[）)】]/／|｜ \t\u3000")


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
            sort = labels().get(NUMBERED.sub("", SPARE.sub("", label)), "")
            if not sort and (glued := GLUED.search(label, 1)) and MARKED.search(match[0]):
                sort, begin = labels().get(glued[0], "editor"), begin + glued.start()
            if label == SURNAME and found and found[-1][0] == "editor" and not text[value:begin].strip():
                sort = ""
        here = at if sort or field is FIELD_WITHOUT_OFFICE else match.start() + 1
        if sort:
            begin = _employed(text, value, begin, first=not found) if sort == "role" else begin
            role = match["role"] if sort == "role" else None
            if role and found and found[-1][0] == "source" and not text[value:begin].strip():
                begin += BEHIND_HOUSE.match(role).end()  # type: ignore[union-attr]
                role = role[begin - match.start() :]
            found.append((sort, role, begin, at))
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
    """Where a value ends without the brackets behind it, and without what parts it from the next label."""
    while stop > start and text[stop - 1] in EDGES:
        stop -= 1
    return stop


def _employed(text: str, start: int, begin: int, *, first: bool) -> int:
    """Where an office begins with what it belongs to, which stands right before it: 海都记者, 视频记者.

    What is all that stands behind the office before is a name: 记者王小明通讯员李华.
    """
    employer = EMPLOYER.search(text, start, begin)
    if employer is None or text[begin].isspace():
        return begin
    if not first and (employer.start() == start or are_people(text, *employer.span())):
        return begin
    if len(employer[0]) == 3 and is_sure(employer[0]):
        return begin  # 王小明记者 李华, of which the column dropped the space
    return employer.start()
