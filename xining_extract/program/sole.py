"""The one undertaking that a text plainly names, where neither its headline nor its lead tells what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .deeds import is_event
from .theme import Theme, akin, core
from .undertaking import Undertaking, plainness

if TYPE_CHECKING:
    from .undertakings import Undertakings

_PLAIN = 3  # so plain a name is one of its own
_AGAIN = 2  # so often the text says it
_THIS = re.compile("(?:该|这[一项个])$")  # points back
_LAUNCHED = re.compile("(?:启动|实施|推行|推出|开展|发起|推进|实行)(?:实施|开展)?了?的?$")
_HELD = ("季", "节", "月", "周", "日", "会", "赛", "展")
_FEW = 3  # paragraphs in which a text may name anything
_LEAD = 6  # letters before it
_EARLY = 0.5  # what is named once has to be named in the first half
_LATE = 2 / 3  # what comes up only in the last third is one of the topics


def sole(undertakings: Undertakings) -> Theme | None:
    """A coined name with a head word (“小药箱”工程) that is carried out, if the text plainly names nothing else."""
    story = undertakings.story
    if not story.paragraphs or "”" not in undertakings.body:
        return None
    plain = [u for u in undertakings.found if not u.counted and plainness(u) >= _PLAIN]
    first = next((u for u in plain if _is_coined(u)), None)
    if first is None or not all([akin(u.name, first.name) for u in plain]):
        return None
    pointed = [u for u in undertakings.found if u.name == first.name and _points(u, story.text)]
    mentions = undertakings.body.count(core(first.name)) + len(pointed)
    begin, end = story.paragraphs[0].start, story.paragraphs[-1].end
    early = len(story.paragraphs) > _FEW and first.span[0] - begin < _EARLY * (end - begin)
    if mentions < _AGAIN and not (early and _is_launched(first, story.text)):
        return None
    if first.span[0] - begin > _LATE * (end - begin):
        return None
    return Theme(
        name=first.name,
        span=first.span,
        weight=first.weight,
        head=first.head,
        governed=True,
        mentions=mentions,
        first=min(u.span[0] for u in plain),
        last=end,
        lasting=True,
    )


def _is_launched(u: Undertaking, text: str) -> bool:
    """Whether a text says that it was begun: 县里2012年启动“进山寨”计划; not an event, which is held for a while."""
    if is_event(u.head) or u.head.endswith(_HELD):
        return False
    return _LAUNCHED.search(text, max(0, u.span[0] - _LEAD), u.span[0]) is not None


def _points(u: Undertaking, text: str) -> bool:
    """Whether it is the bare head word by which a text points back to what it has named: 该工程."""
    return u.kind == "short" and _THIS.search(text, max(0, u.span[0] - 2), u.span[0]) is not None


def _is_coined(u: Undertaking) -> bool:
    """Whether it has a name in marks and a head word behind that, and a verb takes it."""
    return u.name[0] == "“" and bool(u.head) and u.governed
