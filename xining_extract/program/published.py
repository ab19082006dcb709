"""Documents that an article tells of because they are new: what is published just now, or what its headline says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .candidates import OPENING

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertaking import Undertaking

# A paragraph that opens so is one of several.
_ITEM = re.compile(r"\s*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十][、）)])")
_SHARED = 3  # pairs of characters that a headline and a document on the same matter share
# What follows a document that is new.
# 《…》（…号）正式施行; but 《…》施行后 says only since when something is so.
_IN_FORCE = re.compile(
    "(?:（[^（）\n]{1,24}）)?(?:将|已|正式|开始|全面|日前)*(?:施行|实施|印发|出台|公布|发布|生效)(?!之?[后前]|期间|[的之])"
)
_GROUND, _NEAR = re.compile("(?:根据|按照|依据|依照|违反|触犯|对照|参照|适用|按)[^，。；]{0,8}$"), 12
_KEPT = re.compile("(?:落实|贯彻|执行|遵守|遵循)[^，。；]{0,4}$")  # 认真落实《…条例》，先后实施…工程
_STATUTE = re.compile("(?:(?<![办做方])法|法典|条例|规定|规范|标准|规程|准则)(?:（[^（）]*）)?》$")
_SAYS = ("要求", "规定", "明确")
# 该县制定《…方案》，…: only drawn up among what else is done
_DRAWN = ("制定", "制定了", "编制", "编制了", "修订", "修订了", "完善", "完善了")
# What is told under a document that is cited so is done under it: 按照两部门印发的《…方案》，…
_ISSUED = ("印发的", "下发的", "制定的", "出台的", "发布的")
_SIDE_BY_SIDE = frozenset("、《》")


def is_published(story: Story, u: Undertaking) -> bool:
    """Whether it is the document that the article tells of.

    It stands in the opening, published just now (日前印发《…通知》), or its title says what the headline says.
    """
    start = u.span[0]
    if u.kind != "titled" or start - story.paragraphs[0].start > OPENING:
        return False
    if is_side_by_side(story.text, u) or _ITEM.match(story.text, _paragraph(story, start)):
        return False
    if is_statute(u) and _KEPT.search(story.text, max(0, start - _NEAR), start) is not None:
        return False
    title, told = story.title or "", u.name.rpartition("关于")[2].strip("《》")  # not whose it is
    if sum(told[i : i + 2] in title for i in range(len(told) - 1)) >= _SHARED:
        return True
    if start >= story.paragraphs[0].end:
        return False
    return (
        _is_in_force(story.text, u.span[1])
        or (u.governed and not _is_cited(story.text, u) and not story.text.endswith(_DRAWN, 0, start))
        or story.text.endswith(_ISSUED, story.paragraphs[0].start, start)
    )


def _is_cited(text: str, u: Undertaking) -> bool:
    """Whether it is a law that says so, or named as a ground: 《…规范》要求, 根据《…规定》, 违反《…法》."""
    start, end = u.span
    says = is_statute(u) and text.startswith(_SAYS, end)
    return says or _GROUND.search(text, max(0, start - _NEAR), start) is not None


def is_statute(u: Undertaking) -> bool:
    """Whether it is a law or a standard, which holds wherever it is cited."""
    return u.kind == "titled" and _STATUTE.search(u.name) is not None


def is_side_by_side(text: str, u: Undertaking) -> bool:
    """Whether it is one of several named side by side."""
    start, end = u.span
    return text[start - 1 : start] in _SIDE_BY_SIDE or text[end : end + 1] in _SIDE_BY_SIDE


def _is_in_force(text: str, end: int) -> bool:
    """Whether the document whose title ends at `end` is said to be new: 《…》施行, 《…》日前印发."""
    return _IN_FORCE.match(text, end) is not None


def _paragraph(story: Story, offset: int) -> int:
    """Where the paragraph begins in which `offset` stands."""
    return max([p.start for p in story.paragraphs if p.start <= offset], default=0)
