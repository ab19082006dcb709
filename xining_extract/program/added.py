"""What a text adds to what it is about: 此外，临江市还实施了…, 在此之前，临江市曾推出…, 继…之后，…."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..page.story import Story

_ADDS = "[还曾](?!是|有|未|经)"
_ADDED = re.compile(f"此外|另外|(?:在此之|此|之)前|值得一提|(?:[^，。；]{{2,12}}，)?[^，。；“”]{{0,12}}{_ADDS}")
_LEFT = re.compile("之?外，|之后，|的?基础上，")


def is_left(text: str, end: int) -> bool:
    """Whether a sentence leaves behind it what is named up to `end`.

    >>> is_left("在护渔行动的基础上，渔港扩建", 6)
    True
    """
    return _LEFT.match(text, end) is not None


def is_added(story: Story, at: int) -> bool:
    """Whether the sentence that names something at `at` adds that to what the text tells.

    >>> from ..page.story import Story
    >>> is_added(Story("渔港扩建。此外，临港还推出了“渔光”计划。", ()), 14)
    True
    """
    start = max(story.text.rfind(stop, 0, at) + 1 for stop in "。\n")
    return _ADDED.match(story.text, start, at) is not None
