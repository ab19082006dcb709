"""Which of the claims that were found are those of gold: they stand at the same place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .gold import GoldClaim, GoldPage
from .model import Claim, Span

if TYPE_CHECKING:
    from .model import Extraction

OVERLAP = 0.5  # of their letters two quantities share at least


def pair(page: GoldPage, result: Extraction) -> tuple[list[tuple[Claim, GoldClaim]], list[Claim], list[GoldClaim]]:
    """The claims found with their truth, those that gold does not have, and those of gold that were not found.

    Quantities belong together whose spans overlap by half, those that overlap most first. An optional claim of gold
    is neither credit nor blame.
    """
    given = [inked([claim.quantity.span], page.text) for claim in result]
    wanted = [inked([truth.span], page.text) for truth in page.claims]
    candidates = []
    for i, left in enumerate(given):
        for j, right in enumerate(wanted):
            shared = share(left, right)
            if shared >= OVERLAP:
                candidates.append((-shared, i, j))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    pairs = [(result[i], page.claims[j]) for i, j in found.items() if not page.claims[j].optional]
    spurious = [claim for i, claim in enumerate(result) if i not in found]
    missed = [truth for j, truth in enumerate(page.claims) if j not in taken and not truth.optional]
    return pairs, spurious, missed


def inked(spans: Sequence[Span], text: str) -> set[int]:
    """The offsets of the characters in the spans that are not white space."""
    return {offset for start, end in spans for offset in range(start, end) if not text[offset].isspace()}


def share(left: set[int], right: set[int]) -> float:
    """How much of what two stretches cover they both cover."""
    shared = len(left & right)
    return shared / len(left | right) if shared else 0.0
