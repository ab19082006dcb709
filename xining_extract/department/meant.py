"""Which place 全市, 该县 mean: that of the body that tells it, of the clause before, of the headline."""

from __future__ import annotations

import re
from bisect import bisect_left

from .body import Body, Ground
from .places import gazetteer
from .predicates import heads_clause, opens_predicate

TELLING = frozenset("，。；：！？”\n据从由") | {""}  # a body that tells stands behind these
BRIEF = re.compile("(?m)(?:^[ \u3000【]*|[网报社讯])(?=((?!公安|[一-龥]{2}(?:机关|部门))[一-龥]{2,3}))")
PARTS = re.compile("；|其中|分别")
PART, NEAR = 200, 4  # letters of a part of a sentence, and places in it


def told_in(text: str, here: int, before: list[Body], noun: str) -> str | None:
    """据晋城市旅游局统计，全市…: the place of the body that tells it in the sentence."""
    for body in before:
        start, end = body.span
        if text.find("。", end, here) >= 0:
            return None
        if body.place is not None and body.kind != "place" and body.place.endswith(noun):
            return body.place if text[start - 1 : start] in TELLING else None
    return None


def opening_place(ground: Ground, here: int, level: str) -> str | None:
    """The last place of a level that acts before `here`, in its sentence or the one before in the paragraph.

    河北开展救助，|全省|发放…; 金华市推进食堂建设。|全市|建成….
    """
    text, low = ground.text, bisect_left(ground.starts, here)
    floor = max(0, here - PART)
    ends = [text.rfind(mark, floor, here) for mark in "。！？"]
    ended = max(floor, *ends)
    edge = max(text.rfind("\n", floor, here), text.rfind("。", floor, ended))
    if PARTS.search(text, edge + 1, ended):  # 其中甲市12家；乙市9家。全市…
        edge = ended
    for start in reversed(ground.starts[max(0, low - NEAR) : low]):
        place = ground.begins[start]
        if start <= edge or text.find("；", start, here) >= 0:
            return None
        if place.name.endswith(level) and heads_clause(text, start) and opens_predicate(text, place.span[1]):
            return place.name
    return None


def headed(before: str, noun: str) -> str | None:
    """The county that the headline or the dateline calls by its short name alone: 永新|三年建成水厂30座."""
    towns = gazetteer().towns
    for found in BRIEF.finditer(before):
        name = towns.get(found[1]) or towns.get(found[1][:2], "")
        if name.endswith(noun):
            return name
    return None
