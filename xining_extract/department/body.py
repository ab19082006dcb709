"""What a body of a text is, and what the names of bodies are told by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

import msgspec

from ..model import Span

BY_SPAN = attrgetter("span")
NOT_ORGANISED = frozenset(("place", "nation"))  # which speak and act through bodies of theirs
GROUNDS = frozenset(("place", "small"))  # a place itself, not a body of it: 永新县, 河西村
PRESS_OFFICE = re.compile("(?<![局厅院部署])(?<![健改建商农资]委)新闻办(?:公室)?$")
PUBLIC = frozenset(("organ", "system"))  # those of the government
# What the news of one of these says of its place is its own.
ANSWERING = PUBLIC | frozenset(("institution", "court", "association"))
STATIONS = ("站", "机场")  # where people but pass
# 边检站, 水文站, 服务站: that do work of their own
WORKS = "边检 检查 监测 观测 服务 推广 血 卫生 防疫 检验 植保 农技 水文 气象 监督 管理 技术 保护"
WORKING = tuple(f"{work}站" for work in WORKS.split())


class Body(msgspec.Struct, frozen=True, gc=False):
    """A body where it stands. `name` is what the text calls it, with its place made plain (市民政局 → 安远市民政局).

    `kind` is organ, system, company, school, hospital, court, institution, association, hotline, area, plant,
    small (a village, a street office), spot (that people come to, or travel from), team (江西女排), place or nation.
    `place` is the full name of the place that its name begins with and `core` the rest of the name. `sure` is False for
    a body known by its ending alone (no place, level, field).
    """

    name: str
    text: str
    span: Span
    kind: str
    place: str | None = None
    core: str = ""
    sure: bool = True


class Ground(msgspec.Struct, frozen=True, gc=False):
    """What names are told by: the text, its places by end and by beginning, the article's place at each level."""

    text: str
    ends: dict[int, Body]
    begins: dict[int, Body]
    starts: list[int]
    seats: dict[str, str]

    def names_seat(self, *levels: str) -> bool:
        """Whether the text names its place of one of the levels, which else it has but from the places in it."""
        seats = {self.seats.get(level) for level in levels}
        return any(place.name in seats for place in self.begins.values())


def occurrences(text: str, stretches: list[Span], word: str) -> Iterator[Span]:
    """Where a word stands in some stretches of a text.

    >>> list(occurrences("兰州，兰州市", [(0, 6)], "兰州"))
    [(0, 2), (3, 5)]
    """
    for start, end in stretches:
        here = text.find(word, start, end)
        while here >= 0:
            yield here, here + len(word)
            here = text.find(word, here + len(word), end)


def is_unnamed(body: Body) -> bool:
    """Whether a body is a firm that the text does not name: 永新县一家玩具企业, 开发区的某食品公司."""
    return body.kind == "company" and ("一家" in body.name or "某" in body.name)


def is_purse(body: Body) -> bool:
    """Whether a body is the treasury that pays for what others do: 县财政, 国家."""
    return body.name.endswith("财政") or body.name in ("国家", "中央")


def is_station(body: Body) -> bool:
    """Whether a body is one where people but pass: 安远西站, not 安远边检站."""
    return body.name.endswith(STATIONS) and not body.name.endswith(WORKING)


def is_host(body: Body) -> bool:
    """Whether a body only calls the press together: 省政府新闻办, but not 市公安局新闻办, which speaks for its own."""
    return PRESS_OFFICE.search(body.name) is not None


def named_as(body: Body, other: Body) -> Body:
    """What stands at the other's place, as the name of the body."""
    return Body(body.name, other.text, other.span, body.kind, body.place, body.core, body.sure)
