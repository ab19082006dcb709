"""What a text adds, behind what it tells of an event or of a single work, on what the place has done for years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..department.places import without_place
from .deeds import deeds, is_event
from .theme import Theme, core
from .undertaking import Undertaking

if TYPE_CHECKING:
    from ..page.story import Site

# So opens what a paper adds on where something is held or built: 近年来，临港市….
_OF_LATE = re.compile(
    r"\s*(?:[^，。“”]{2,24}(?:介绍|表示|透露|告诉记者)，)?(?:近年来|多年来|近(?:几|[0-9一二三四五六七八九十]{1,2})年来?|这些年|(?:去年|[0-9]{4}年)，?全[国省市州盟县区旗])"
)
# … or so: 过去一年，全县累计举办各类招聘会33场
_YEARLY = re.compile(
    "(?:过去一年|一年来|全年|今年以来|去年以?来?)[^。]{0,16}(?:举办|开展|组织)[^，。；0-9]{0,4}(?:各类|各种|系列|多场)"
)
_PLACE = re.compile("，([^，。]{0,8}?)[省市州盟县区旗]")  # of which place: no firm, no village
_ANY_KIND = re.compile("各级各类|各类|多种")  # 举办各级各类赛事156场
_WORKS = ("项目", "工程")
_THIS = re.compile("(?:该|本|此|这[一个项]|整个)(?:项目|工程)|(?:项目|工程)(?:建成|投|总|占地|计划|预计)")
# What the names of any works hold.
_ANY = re.compile("建设|规划|改造|扩建|新建|综合|基地|中心|项目|工程")


def is_of_late(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what was done for years where the theme is held or built, and not of that."""
    if is_event(theme.head):
        return _is_beside_event(site, start, theme)
    return theme.name.endswith(_WORKS) and _is_beside_work(site, theme)


def _is_beside_event(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence opens so, and has no word of the event, or tells what all of its kind in a year come to."""
    if _YEARLY.search(site.story.text, start, site.quantity.span[1]) is not None:
        return True
    if _OF_LATE.match(site.story.text, start) is None:
        return False
    end = site.sentences[site.sentence].end
    if _ANY_KIND.search(site.story.text, start, end) is not None:
        return True
    return not any([site.story.text.find(word, start, end) >= 0 for word in (theme.head, *deeds().spoken(theme.head))])


def _is_beside_work(site: Site, theme: Theme | Undertaking) -> bool:
    """Whether the paragraph opens so with a place, and has no word of the work."""
    text, p = site.story.text, site.story.paragraphs[site.sentences[site.sentence].paragraph]
    late = _OF_LATE.match(text, p.start, p.end)
    place = _PLACE.match(text, late.end(), p.end) if late is not None else None
    if place is None or _THIS.search(text, p.start, p.end) is not None:
        return False
    named = [word for word in _ANY.split(without_place(core(theme.name)).removeprefix(place[1])) if word]
    pairs = [word[i : i + 2] for word in named for i in range(max(1, len(word) - 1))]
    return not any([text.find(pair, p.start, p.end) >= 0 for pair in pairs])
