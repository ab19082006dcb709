"""What somebody lives by, told of in a clause before what it yields: 这几年养虾，一亩能赚3000元."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..words import cut, tag
from .frames import Frame
from .lead import names_nothing
from .openings import CLASSIFIERS
from .particles import is_verb

LONGEST, LEAST = 12, 3  # letters of such a clause
ONE = re.compile(f"一[{''.join(sorted(CLASSIFIERS))}]")
CLAUSES = 3  # how many clauses back it may stand
LIVING = re.compile("[种养卖开办跑做搞包]了?([一-龥]{1,5})")


def living_of(frame: Frame) -> str:
    """The verb and its object by which what is earned came about; "" where the clauses before tell of none."""
    clauses = frame.site.sentences[frame.site.sentence].clauses
    here = bisect_left(clauses, frame.site.clause)
    for start, end in reversed(clauses[max(0, here - CLAUSES) : here]):
        told = frame.text[start : end - 1]
        if any(start <= quantity.span[0] < end and quantity.dimension == "currency" for quantity in frame.earlier):
            return ""
        if len(told) > LONGEST:
            continue
        if living := LIVING.fullmatch(told, names_nothing(cut(told), 0)):
            return living[0]
    return ""


def deed_before(frame: Frame) -> str:
    """The deed that the clause before is, and that costs so much: 加装电梯 of 加装一台电梯，要花58万元; or ""."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    told = frame.text[start:end] if start < end else ""
    counts = any(start <= quantity.span[0] < end for quantity in frame.earlier)
    if counts or not LEAST <= len(told) <= LONGEST or "、" in told:
        return ""
    words = cut(told)
    first = len(cut(told[: names_nothing(words, 0)])) if names_nothing(words, 0) else 0
    words = words[first:]
    if len(words) < 2 or not (is_verb(words[0]) or tag(words[0]) == "v") or tag(words[-1]) or is_verb(words[-1]):
        return ""
    return ONE.sub("", "".join(words))
