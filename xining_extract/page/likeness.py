"""How much texts share in pairs of letters, without a word list: bodies that share little differ in topic."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, combinations, pairwise
from math import sqrt

from .block import Block

COMMON = 30  # what so many paragraphs hold tells nothing of two of them
SIGN = r"[\s，。、；：！？“”‘’《》〈〉【】（）()「」·—…:,.!?-]"
NOISE = re.compile(f"{SIGN}{SIGN}*")  # not []+: a set at the front makes the search quick


def shares(text: str, parts: list[Block], cuts: Sequence[int]) -> list[float]:
    """How much the smaller side of each cut shares with the other, 0 to 1; the cuts in order."""
    if not cuts:
        return []
    words = [letters(joined(text, parts[i:j])) for i, j in pairwise([0, *cuts, len(parts)])]
    above: list[set[int]] = []
    below: list[set[int]] = []
    seen: set[int] = set()
    last = first = ""  # the letter that stands beside the next words
    for own in words[:-1]:
        seen = seen | codes(last + own)
        last = (last + own)[-1:]
        above.append(seen)
    seen = set()
    for own in words[:0:-1]:
        seen = seen | codes(own + first)
        first = (own + first)[:1]
        below.append(seen)
    sides = zip(above, reversed(below), strict=True)
    return [len(upper & lower) / max(1, min(len(upper), len(lower))) for upper, lower in sides]


def strangest(text: str, parts: list[Block], cuts: list[int]) -> int:
    """Of a few cuts the one of which the sides share least, paragraph by paragraph on average."""
    words = [codes(letters(text[part.start : part.end])) for part in parts]
    sizes = list(map(len, words))
    seen: set[int] = set()
    twice: set[int] = set()
    for own in words:
        twice |= own & seen
        seen |= own
    holders: dict[int, list[int]] = {}
    for index, own in enumerate(words):
        for pair in own & twice:
            holders.setdefault(pair, []).append(index)
    # How many pairs two paragraphs share: most share none.
    common = Counter(chain.from_iterable(combinations(held, 2) for held in holders.values() if len(held) <= COMMON))
    alike = [(*two, count / max(1.0, sqrt(sizes[two[0]] * sizes[two[1]]))) for two, count in sorted(common.items())]

    def likeness(cut: int) -> float:
        across = sum([likeness for above, below, likeness in alike if above < cut <= below])
        return across / (cut * (len(words) - cut))

    return min(cuts, key=lambda cut: (likeness(cut), cut))


def least_alike(text: str, parts: list[Block], cuts: Sequence[int]) -> int:
    """The cut of which the smaller side shares least with the other."""
    return min(zip(shares(text, parts, cuts), cuts, strict=True))[1]


def joined(text: str, parts: list[Block]) -> str:
    """The text of the paragraphs, run together."""
    return "".join(text[part.start : part.end] for part in parts)


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
