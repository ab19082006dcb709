"""What several counts of its kinds are of, where the noun stands behind the last: `3个大型和45个小型水库`."""

from __future__ import annotations

from ..model import Metric, Span
from ..words import cut
from .frames import Frame
from .openings import AND
from .particles import told_apart
from .right import after
from .stretches import REACH


def of_kind(frame: Frame, phrase: Span) -> Metric | None:
    """`3个大型和45个小型骨干水源工程`: the kind with the noun of the next figure."""
    kind, later, kinds = frame.text[slice(*phrase)], frame.later[0] if frame.later else None, told_apart()["kind"]
    if kind not in kinds or later is None or later.unit != frame.quantity.unit:
        return None
    if frame.text[phrase[1] : later.span[0]] not in AND:
        return None
    end = frame.later[1].span[0] if len(frame.later) > 1 else frame.site.clause[1]
    end = min(end, frame.site.clause[1], later.span[1] + REACH)
    noun = after(frame.text, later.span[1], end, expects="noun").phrase
    words = cut(frame.text[slice(*noun)]) if noun else []
    if noun is None or len(words) < 2 or words[0] not in kinds:
        return None
    return frame.metric(kind + "".join(words[1:]), (noun[1] - len("".join(words[1:])), noun[1]), "object_after")
