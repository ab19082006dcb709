"""Marks that a page sets half as wide as letters: its lines then hold more letters the more marks they have.

How wide a line is set tells whether it fills its column; so the marks of such a page are counted as half.
"""

from __future__ import annotations

import re

from .lines import FULL, STOPS, WIDEST

MARKS = re.compile("[，。、；：！？“”‘’（）《》【】]")
SAMPLE, LEAST = 300, 20  # lines that are looked at, and pairs of neighbours that tell
NEAR = 3 * FULL  # two lines of one column differ by less
HALF = FULL // 2
LEANING = 0.25 * FULL  # how much wider a line is for each mark, at least, where marks are half as wide


def squeezed(texts: list[str], widths: list[int]) -> list[int]:
    """The widths of the lines as they are set.

    >>> texts = ["今年全市新建成的学校", "已有三所，新增的学位", "达三千个，、，受益的孩子"] * 9
    >>> squeezed(texts, [40, 40, 46] * 9)[:3]
    [40, 38, 40]
    """
    marks = _marks(texts[:SAMPLE])
    pairs = across = 0
    leaning = 0
    for index in range(1, len(marks) - 1):
        more = marks[index + 1] - marks[index]
        if more and _inside(texts, widths, index):
            pairs += 1
            across += more * more
            leaning += more * (widths[index + 1] - widths[index])
    if pairs < LEAST or leaning < LEANING * across:
        return widths
    return [wide - HALF * each for wide, each in zip(widths, _marks(texts), strict=True)]


def _marks(texts: list[str]) -> list[int]:
    """How many marks each line has."""
    bare = MARKS.sub("", "\n".join(texts)).split("\n")
    return [len(text) - len(rest) for text, rest in zip(texts, bare, strict=True)]


def _inside(texts: list[str], widths: list[int], index: int) -> bool:
    """Whether this line and the next one are of one column, and no sentence ends with them or above them."""
    if abs(widths[index + 1] - widths[index]) >= NEAR or widths[index] > WIDEST:
        return False
    return STOPS.isdisjoint((texts[index - 1][-1], texts[index][-1], texts[index + 1][-1]))
