"""The works that a public body has picked out, or many begun together, which a text tells of by their number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..divisions import LEVELS
from .theme import Theme

if TYPE_CHECKING:
    from .undertakings import Undertakings

_LEAD, _OPENING = 2, 300  # paragraphs of the lead, characters of each
# 350个省重点项目
_PICKED = re.compile(
    f"(?P<name>(?:国家|(?<!全)[{LEVELS}]|自治区)级?重[点大](?:建设|产业|工程|民生|工业|交通|水利|城建|招商){{0,2}}(?P<head>项目|工程))(?![部办指])"
)
_BEFORE = re.compile("[0-9]余?[个项]$")
_BEHIND = re.compile(
    "(?:共|共计|建设)?[0-9]+余?[个项]"
    "|[^，。；0-9]{2,10}，[0-9]+余?[个项][^，。；0-9]{0,4}项目"  # 省重大项目进展顺利，86个项目…
)
# 全市重点项目集中开工仪式今天举行
_TOGETHER = re.compile(
    "(?P<name>(?:重[点大](?:建设|产业|工业)?)?(?P<head>项目)集中(?:开工|签约|竣工|投产|开竣工))(?:仪式|动员|活动|暨)"
)


def picked(undertakings: Undertakings) -> Theme | None:
    """What is so counted or begun in the lead; all that the text tells behind it is told of them."""
    story = undertakings.story
    for p in story.paragraphs[:_LEAD]:
        stop = min(p.end, p.start + _OPENING)
        for match in (*_PICKED.finditer(story.text, p.start, stop), *_TOGETHER.finditer(story.text, p.start, stop)):
            start, end = match.span("name")
            counted = _BEFORE.search(story.text, p.start, start) or _BEHIND.match(story.text, end, p.end)
            if counted or match.re is _TOGETHER:
                return Theme(
                    name=match["name"],
                    span=(start, end),
                    weight=3,
                    head=match["head"],
                    leading=True,
                    mentions=undertakings.body.count(match["name"]),
                    first=start,
                    last=story.paragraphs[-1].end,
                    lasting=True,
                )
    return None
