"""Pairs of neighbouring letters: what two texts share, without a word list."""

from __future__ import annotations

import re
from functools import lru_cache

SIGN = r"[\s，。、；：！？“”‘’《》〈〉【】（）()「」·—…:,.!?-]"
NOISE = re.compile(f"{SIGN}{SIGN}*")  # not []+: a set at the front makes the search quick


def letters(text: str) -> str:
    """The text without its punctuation and white space."""
    return NOISE.sub("", text)


@lru_cache(maxsize=256)
def pairs(text: str) -> tuple[str, ...]:
    """The pairs of neighbouring letters of a text without its punctuation; kept, as a headline is compared often.

    >>> pairs("供水，管网")
    ('供水', '水管', '管网')
    """
    bare = letters(text)
    return tuple([bare[i : i + 2] for i in range(len(bare) - 1)])


def codes(bare: str) -> set[int]:
    """The pairs of bare letters as numbers, for counting what texts share: no string is made for each.

    >>> len(codes("供水管网")), len(codes("供水管网") & codes("水管"))
    (3, 1)
    """
    data = memoryview(bare.encode("utf-16-le", "surrogatepass"))
    even, odd = len(data) & ~3, (len(data) - 2) & ~3
    return {*data[:even].cast("I"), *data[2 : odd + 2].cast("I")} if even else set()
