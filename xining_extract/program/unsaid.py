"""What a headline names plainly and the text never says by name, but tells of in other words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .added import is_added
from .candidates import headline_names
from .deeds import is_event
from .theme import Theme, akin, core
from .undertaking import Undertaking, plainness

if TYPE_CHECKING:
    from .undertakings import Undertakings

_SURE, _PLAIN = 2, 3  # so sure its form has to make it; so plainly something else is named that the text may be about
_PIECES = re.compile(r"[\s：:]+")


def unsaid(undertakings: Undertakings) -> Theme | None:
    """What the headline says is carried out or has as a piece of its own, if the text names nothing else."""
    story, body = undertakings.story, undertakings.body
    headline = f"{story.title or ''} {story.subtitle or ''}"
    pieces = _PIECES.split(headline)
    for u in headline_names(story):
        if u.counted or u.weight < _SURE or is_event(u.head) or not (u.governed or u.name in pieces):
            continue
        if _is_told(u, body) and not _is_rivalled(u, undertakings):
            return Theme(
                name=u.name,
                span=u.span,
                weight=u.weight,
                head=u.head,
                governed=True,
                titular=True,
                first=story.paragraphs[0].start,
                last=story.paragraphs[-1].end,
                lasting=True,
            )
    return None


def _is_told(u: Undertaking, body: str) -> bool:
    """Whether a text has a word of what stands before its head word, and not the name."""
    stem = core(u.name).removesuffix(u.head)
    return core(u.name) not in body and any([stem[i : i + 2] in body for i in range(len(stem) - 1)])


def _is_rivalled(u: Undertaking, undertakings: Undertakings) -> bool:
    """Whether the text plainly names something else by the way of telling what it is about."""
    plain = [other for other in undertakings.found if plainness(other) >= _PLAIN and not other.counted]
    return any([not akin(u.name, other.name) and not is_added(undertakings.story, other.span[0]) for other in plain])
