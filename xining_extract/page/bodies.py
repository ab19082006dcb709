"""The texts to which headlines are matched, and how much of a headline each holds: rare pairs of letters count most."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from .likeness import pairs

ENOUGH_PAIRS = 6  # of letters: so many make the evidence of a headline whole


class Bodies:
    """The texts to which headlines are matched; which of them hold a pair of letters is looked up once."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self._text = "\n".join(texts)
        self._ends = list(accumulate(len(text) + 1 for text in texts))
        self.known: dict[str, list[int]] = {}  # pair → which texts hold it

    def __len__(self) -> int:
        return len(self.texts)

    def seek(self, wanted: set[str]) -> None:
        """Look up many pairs in one pass, where `holders` would search the texts for each.

        Letters are told by their last byte, on all places at once; what is left, one in some twenty, is looked at.
        """
        text, ends = self._text, self._ends
        holders: dict[str, list[int]] = {pair: [] for pair in wanted}
        sought = _last_bytes("".join(holders))
        letters = _last_bytes(text)
        likely = _places(letters, sought[::2]) & _places(letters, sought[1::2]) >> 8
        likely &= _places(_mixed(letters), _mixed(sought)[::2])
        places = likely.to_bytes(len(letters), "little")
        at = places.find(1)
        while at >= 0:
            found = holders.get(text[at : at + 2])
            if found is not None:
                body = bisect_right(ends, at)
                if not found or found[-1] != body:
                    found.append(body)
            at = places.find(1, at + 1)
        self.known.update(holders)

    def holding(self, found: Sequence[str]) -> list[list[int]]:
        """Which texts hold each of the pairs."""
        return [self.holders(pair) for pair in found]

    def holders(self, pair: str) -> list[int]:
        """Which texts hold the pair."""
        found = self.known.get(pair)
        if found is None:
            found = self.known[pair] = []
            at = self._text.find(pair)
            while at >= 0:
                found.append(bisect_right(self._ends, at))
                at = self._text.find(pair, self._ends[found[-1]])
        return found


def _last_bytes(text: str) -> bytes:
    """The last byte of each letter."""
    return text.encode("utf-32-le", "surrogatepass")[::4]


def _mixed(letters: bytes) -> bytes:
    """Each byte together with the one after it."""
    number = int.from_bytes(letters, "little")
    return (number ^ number >> 8).to_bytes(len(letters), "little")


def _places(letters: bytes, wanted: bytes) -> int:
    """A number that has 1 for its byte where one of the wanted bytes stands."""
    return int.from_bytes(letters.translate(bytes(map(frozenset(wanted).__contains__, range(256)))), "little")


def shared(headline: str, bodies: Bodies) -> list[float]:
    """For each body, how much of the headline it holds, 0 to 1; what several bodies hold counts less.

    >>> scores = shared("供水管网改造完工", Bodies(["县里改造供水管网。", "学校改造操场。", "地铁通车。"]))
    >>> [round(score, 2) for score in scores]
    [0.5, 0.07, 0.0]
    """
    found = pairs(headline)
    scores = [0.0] * len(bodies)
    for holders in bodies.holding(found):
        for i in holders:
            scores[i] += 1 / len(holders)
    whole = max(ENOUGH_PAIRS, len(found))
    return [score / whole for score in scores]
