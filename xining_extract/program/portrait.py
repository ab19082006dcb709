"""Whether an article is about a person: 王海生：把船开回家乡. What it names once only passes in a life."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..page.names import is_sure

if TYPE_CHECKING:
    from ..page.story import Story

_NAMED = re.compile(r"\s*([一-鿿]{2,4})：")
# 把船开回家乡——记渔技员王海生
_REMEMBERED = re.compile(r"(?:^|——|\s)记(?![者录忆载住])[^，。：！？]{2,40}$")
_LONGEST, _SHORTEST = 4, 2  # letters of a name
_OFTEN = 2  # so often the text names whom it is about


def is_portrait(story: Story) -> bool:
    """Whether the headline names a person before its colon, or behind 记, whom the text names again.

    >>> from ..page.story import Paragraph, Story
    >>> text = "王海生是渔民。王海生六十岁了。王海生爱船。"
    >>> is_portrait(Story(text, (Paragraph(0, len(text)),), "王海生：把船开回家乡"))
    True
    """
    return any([_is_told_of(name, story) for name in _named(story)])


def _named(story: Story) -> list[str]:
    """Whom the headline may name."""
    if named := _NAMED.match(story.title or ""):
        return [named[1]]
    deck = next((d for d in (story.subtitle or "", story.title or "") if _REMEMBERED.search(d)), "")
    return [deck[-size:] for size in range(_LONGEST, _SHORTEST - 1, -1)] if deck else []


def _is_told_of(name: str, story: Story) -> bool:
    """Whether it is the name of a person whom the text names again."""
    return is_sure(name) and sum([story.text.count(name, p.start, p.end) for p in story.paragraphs]) >= _OFTEN
