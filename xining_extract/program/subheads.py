"""What the subheads of an article name, or what their sections say is carried out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from .added import is_behind_figures
from .beginning import is_launched, is_standing
from .edges import trimmed
from .hints import hinted
from .theme import akin
from .undertaking import Undertaking, plainness

if TYPE_CHECKING:
    from ..page.story import Paragraph
    from .undertakings import Undertakings

# How a subhead ends that names an undertaking rather than tells something.
_TOPIC = re.compile(r"(?:化|发展|行动|计划|改革|建设|服务|治理|工程|模式|机制|活动)$")
MOST = 60
_PLAIN = 3  # so plainly a head word names by itself
_OFTEN = 2  # oftener an article says what is coined
_COLONS = ("：", ":")
_LEAST = 4  # characters of a subhead that is a name


def subheads(undertakings: Undertakings) -> Iterator[tuple[int, Undertaking | None]]:
    """Where each subhead stands and the undertaking that it names, or is if the article speaks of it again."""
    text = undertakings.story.text
    for p in [p for p in undertakings.story.paragraphs if p.role == "subhead"][:MOST]:
        plain = [u for u in undertakings.between(p.start, p.end) if _heads(u, p, undertakings)]
        named = max(plain, key=attrgetter("weight")) if plain else _topic(undertakings, p)
        yield p.start, named or _deed(undertakings, text[p.start : p.end]) or _led(undertakings, p)


def _heads(u: Undertaking, subhead: Paragraph, undertakings: Undertakings) -> bool:
    """Whether a subhead plainly names it, is it (behind a verb, before a colon), or coins what the text says again."""
    text, end = undertakings.story.text, u.span[1]
    coined = u.kind == "quoted" and undertakings.body.count(u.name) > _OFTEN
    opens = u.governed or u.span[0] == subhead.start
    whole = opens and (end == subhead.end or text.startswith(_COLONS, end))
    return u.weight > 2 or (u.weight > 1 and (coined or whole))


def _topic(undertakings: Undertakings, subhead: Paragraph) -> Undertaking | None:
    """A subhead that is itself a name: what is left of it behind its verb, if the body takes it up."""
    text = undertakings.story.text
    end = subhead.start + len(text[subhead.start : subhead.end].rstrip())
    if not _TOPIC.search(text, subhead.start, end):
        return None
    start = trimmed(text, subhead.start, end)
    name = text[start:end]
    if len(name) < _LEAST or undertakings.body.count(name) < 2:
        return None
    return Undertaking(name, name, (start, end), "activity", 2)


def _deed(undertakings: Undertakings, subhead: str) -> Undertaking | None:
    """A plain name of which a subhead has the last word and its article another."""
    said = next((said for said in hinted(undertakings, subhead) if said.mentions > 1), None)
    if said is None:
        return None
    return Undertaking(said.name, said.name, (said.at, said.at + len(said.name)), "activity", 2)


def _led(undertakings: Undertakings, subhead: Paragraph) -> Undertaking | None:
    """What the section below says is carried out before it tells figures, if it plainly names nothing else."""
    story = undertakings.story
    following = story.paragraphs[story.paragraphs.index(subhead) + 1 :]
    section = list(takewhile(lambda p: p.role != "subhead", following))
    named = [u for p in section for u in undertakings.between(p.start, p.end) if plainness(u) >= _PLAIN]
    first = next(iter(named), None)
    if first is None or not first.head or not all([akin(u.name, first.name) for u in named]):
        return None
    opens = section[0].start
    launched = is_launched(story.text, opens, first.span[0])
    launched = launched and not is_standing(story.text, first)
    return first if launched and not is_behind_figures(story, first.span, opens) else None
