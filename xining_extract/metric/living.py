"""What somebody lives by, told of in a clause before what it yields: 这几年养虾，一亩能赚3000元."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..words import cut
from .frames import Frame
from .left import names_nothing

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


LONGEST = 12  # letters of such a clause
