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
# What follows a document that is new: 《…》（…号）正式施行.
_IN_FORCE = re.compile("(?:（[^（）\n]{1,24}）)?(?:将|已|正式|开始|全面|日前)*(?:施行|实施|印发|出台|公布|发布|生效)")
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
    title = story.title or ""
    shared = sum(u.name[i : i + 2] in title for i in range(1, len(u.name) - 2))
    if shared >= _SHARED:
        return True
    return start < story.paragraphs[0].end and (u.governed or _is_in_force(story.text, u.span[1]))


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
