"""Which of two that the sentence told of a figure is of: 前者下降2.7%，后者增长1.3倍."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame

POINTS = re.compile("[，,；;]?(?:其中，?)?(前|后)(?:者|一[项个类种])")


def former_or_latter(frame: Frame) -> Metric | None:
    """`对甲地、乙地出口分别为9亿元和3亿元，前者下降2%，后者增长5%`: the first or the second of the last two alike."""
    points = POINTS.match(frame.text, max(frame.start, frame.site.clause[0]), frame.quantity.span[0])
    if points is None:
        return None
    told = list(zip(frame.earlier, frame.named, strict=True))
    for (first, of_first), (second, of_second) in zip(reversed(told[:-1]), reversed(told[1:]), strict=True):
        if first.unit == second.unit != frame.quantity.unit and of_first and of_second:
            return frame.carry(of_first if points[1] == "前" else of_second, "former_or_latter")
    return None
