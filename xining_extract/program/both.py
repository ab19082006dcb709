"""What a headline has, whatever its form, and the lead says is carried out: 网格化管理."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..words import cut, is_doing
from .beginning import is_begun, is_launched
from .form import is_none
from .headline import STOPS
from .undertaking import Undertaking

if TYPE_CHECKING:
    from ..page.story import Story

_HAN = re.compile("[一-鿿]+")
_LEAST, _LINE = 4, 40  # characters of a name, of a line of the headline
_ENDS = frozenset("，。；")


def said_by_both(story: Story) -> Undertaking | None:
    """The longest such name."""
    text, lead = story.text, story.paragraphs[0]
    for name in _deeds(f"{story.title or ''} {story.subtitle or ''}"):
        at = text.find(name, lead.start, lead.end)
        end = at + len(name)
        if at >= 0 and (is_begun(text, end) or (text[end : end + 1] in _ENDS and is_launched(text, lead.start, at))):
            return Undertaking(name, name, (at, end), "activity", 1, governed=True)
    return None


def _deeds(headline: str) -> Iterator[str]:
    """The stretches of a headline that end in what is done, of each line the longest first."""
    for line in STOPS.split(headline):
        parts = cut(line[:_LINE])
        for size in range(len(parts), 0, -1):
            for end in range(size, len(parts) + 1):
                name = "".join(parts[end - size : end])
                if len(name) >= _LEAST and is_doing(parts[end - 1]) and _HAN.fullmatch(name) and not is_none(name, ""):
                    yield name
