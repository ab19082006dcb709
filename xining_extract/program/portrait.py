"""Whether an article is about a person: 王海生：把船开回家乡. What it names once only passes in a life."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..department.places import gazetteer
from ..page.names import is_sure

if TYPE_CHECKING:
    from ..page.story import Story

_NAMED = re.compile(r"\s*([一-鿿]{2,4})：")
_OFTEN = 2  # so often the text names whom it is about


def is_portrait(story: Story) -> bool:
    """Whether the headline names a person before its colon, whom the text names again.

    >>> from ..page.story import Paragraph, Story
    >>> text = "王海生是渔民。王海生六十岁了。王海生爱船。"
    >>> is_portrait(Story(text, (Paragraph(0, len(text)),), "王海生：把船开回家乡"))
    True
    """
    named = _NAMED.match(story.title or "")
    if named is None or not is_sure(named[1]) or named[1][:2] in gazetteer().openings:
        return False
    said = sum([story.text.count(named[1], p.start, p.end) for p in story.paragraphs])
    return said >= _OFTEN
