"""What is counted where the noun stands with a later figure: 去年只有12家，今年多了24家养老机构."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame
from .left import before
from .particles import counted_by
from .right import after
from .stretches import REACH

OTHERS = re.compile("[^，。；：]{0,3}外，(?:其余|其他|剩余|余下)(?:的)?")  # 除3家外，其余养老机构已投用


def awaited(frame: Frame) -> Metric | None:
    """The noun of the next figure of the same unit in the sentence, where none was told before; or of the others."""
    nouns = counted_by().get(frame.quantity.unit or "", ())
    if not frame.counts or not nouns or any(q.unit == frame.quantity.unit for q in frame.earlier):
        return None
    text, end = frame.text, frame.site.sentences[frame.site.sentence].end
    if others := OTHERS.match(text, frame.quantity.span[1], end):
        noun = after(text, others.end(), end, expects="noun", counted=nouns).phrase
        return frame.name(noun, "awaited") if noun and text.endswith(nouns, *noun) else None
    for later in frame.later:
        if later.unit != frame.quantity.unit:
            continue
        stop = min(end, later.span[1] + REACH)
        start = max(frame.quantity.span[1], later.span[0] - REACH)
        behind = after(text, later.span[1], stop, expects="noun", counted=nouns).phrase
        for noun in (behind, before(text, start, later.span[0]).phrase):
            if noun and text.endswith(nouns, *noun):
                return frame.name(noun, "awaited")
        return None
    return None
