"""Pairs of neighbouring letters: what two texts share, without a word list."""

from __future__ import annotations

import re

NOISE = re.compile(r"[\s，。、；：！？“”‘’《》〈〉【】（）()「」·—…:,.!?-]+")


def pairs(text: str) -> list[str]:
    """The pairs of neighbouring letters of a text without its punctuation.

    >>> pairs("供水，管网")
    ['供水', '水管', '管网']
    """
    letters = NOISE.sub("", text)
    return [letters[i : i + 2] for i in range(len(letters) - 1)]
