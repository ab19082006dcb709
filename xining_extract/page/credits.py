"""Credits: whom a byline names, and in what role, by its labels and the names after them.

记者 王小明 通讯员 李华; 文/图 王小明; 来源：某某日报 作者：王小明 编辑：赵敏; 2025-03-04 08:30 某某网
"""

from __future__ import annotations

import re

from ..model import Reporter
from ..words import is_place_name
from .creditfields import fields
from .furniture import HAN
from .names import is_sure
from .offices import MEDIUM, SPACE
from .people import are_authors, people_in

# 王小明 文 李华 摄, 通讯员 赵敏 李华摄影 李华/江城日报: who took the pictures comes last
AND_PICTURES = re.compile(
    rf"{SPACE}文{SPACE}\S{{1,4}}(?:{SPACE}\S{{1,4}})?{SPACE}(?:摄影?|图)\s*$"
    rf"|(?<=[/／]文){SPACE}[^。\n]{{2,40}}[/／](?:摄影?|图)\s*$"  # 记者 王小明/文 记者 李华/摄
    rf"|(?<={HAN}{{2}}){SPACE}{HAN}{{2,3}}摄影?(?={SPACE}{HAN}{{2,4}}[/／]|$).*$"
)
# （记者 王小明 图片由市教育局提供）
GIVEN = re.compile("(?:图片?|照片|视频)由")
PAPER = re.compile(rf"《?{MEDIUM}》?{SPACE}")
SPACED = re.compile(r"\s+")
CLAUSE = re.compile(r"[，,。；为是]")


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
        return people_in(text, start, end, None)
    people: list[Reporter] = []
    lead = found[0].begin
    if lead > start and CLAUSE.search(text, start, lead) is None:
        people += people_in(text, start, lead, None)
    for field in found:
        if field.sort in ("role", "writer") or (field.sort == "moment" and are_authors(text, field.start, field.end)):
            office = SPACED.sub("", field.role) if field.role else None
            people += people_in(text, field.start, field.end, office)
        elif field.sort == "source":
            people += named_with(text, field.start, field.end)
    return people


def named_with(text: str, start: int, end: int) -> list[Reporter]:
    """Who stands behind the paper in a source: 来源：江城日报 王小明; not 来源：江城日报 南江."""
    paper = PAPER.match(text, start, end)
    if paper is None or not are_authors(text, paper.end(), end):
        return []
    people = people_in(text, paper.end(), end, None)
    return people if all(is_sure(who.name) and not is_place_name(who.name) for who in people) else []
