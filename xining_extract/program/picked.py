"""The works that a public body has picked out, which a text tells of by their number: 350个省重点项目."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .theme import Theme

if TYPE_CHECKING:
    from .undertakings import Undertakings

_LEAD, _OPENING = 2, 300  # paragraphs of the lead, characters of each
_PICKED = re.compile(
    "(?:国家|(?<!全)[省市县区州盟旗]|自治区)级?重[点大](?:建设|产业|工程|民生|工业|交通|水利|城建|招商){0,2}(项目|工程)(?![部办指])"
)
_BEFORE = re.compile("[0-9]余?[个项]$")
_BEHIND = re.compile("(?:共|共计|建设)?[0-9]+余?[个项]")


def picked(undertakings: Undertakings) -> Theme | None:
    """What is so counted in the lead; all that the text tells behind it is told of them."""
    story = undertakings.story
    for p in story.paragraphs[:_LEAD]:
        for match in _PICKED.finditer(story.text, p.start, min(p.end, p.start + _OPENING)):
            start, end = match.span()
            if _BEFORE.search(story.text, p.start, start) or _BEHIND.match(story.text, end, p.end):
                return Theme(
                    name=match[0],
                    span=(start, end),
                    weight=3,
                    head=match[1],
                    leading=True,
                    mentions=undertakings.body.count(match[0]),
                    first=start,
                    last=story.paragraphs[-1].end,
                    lasting=True,
                )
    return None
