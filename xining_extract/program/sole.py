"""The one undertaking that a text plainly names, where its headline does not tell what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .contenders import CHANNELS
from .deeds import is_event
from .theme import Theme, akin, core
from .undertaking import Undertaking, plainness

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertakings import Undertakings

_PLAIN = 3  # so plain a name is one of its own
_SURE = 2  # so sure its form has to make what the lead tells of
_AGAIN = 2  # so often the text says what it comes back to
_THIS = re.compile("(?:该|这[一项个])$")  # points back
_LATE = 2 / 3  # what comes up only in the last third is one of the topics
_GENERAL = frozenset("民生实事 民生工程 惠民工程 惠民实事 实事 为民办实事".split())  # what it is one of
_FEW = 3  # paragraphs in which a text may name anything
_EARLY = 0.5  # what is named once has to be named in the first half
# 县里2012年启动|“进山寨”计划: it was begun.
_LAUNCHED = re.compile("(?:启动|实施|推行|推出|开展|发起|推进|实行)(?:实施|开展)?了?的?$")
_LEAD = 6  # letters before it
# 危桥改造|昨日正式启动, 随着危桥改造|的实施, 危桥改造|是今年的民生实事之一
_BEGUN = re.compile(
    "的(?:实施|推进|推行|开展|落地|启动|深入)|是[^，。]{0,14}(?:实事|工程|任务|之一)"
    "|(?:昨[日天]|今[日天]|日前|近日|于[^，。]{2,8}|已|正式|全面){0,3}(?:启动|开工|实施|推开|落地|铺开|施行)"
)
# What is held for a while: 消费季, 检察开放日活动.
_HELD = re.compile("(?:[日周月季节会赛展]|论坛|讲座)(?:主题|宣传|系列|体验)*(?:活动)?”?$")


def sole(undertakings: Undertakings) -> Theme | None:
    """What is carried out, if the text plainly names nothing else.

    That is a coined name with a head word (“小药箱”工程) that the text comes back to or says was begun, or what the
    lead says is carried out (临江市扎实推进危桥改造).
    """
    story = undertakings.story
    if not story.paragraphs:
        return None
    plain = [u for u in undertakings.found if not u.counted and plainness(u) >= _PLAIN and u.name not in _GENERAL]
    first = next((u for u in plain if _is_coined(u)), None) or _led(undertakings)
    if first is None or not all([akin(u.name, first.name) for u in plain]):
        return None
    begin, end = story.paragraphs[0].start, story.paragraphs[-1].end
    told = (first.span[0] - begin) / (end - begin)
    pointed = [u for u in undertakings.found if u.name == first.name and _points(u, story.text)]
    mentions = undertakings.body.count(core(first.name)) + len(pointed)
    begun = len(story.paragraphs) > _FEW and told < _EARLY and _is_begun(first, story)
    if told > _LATE or (mentions < _AGAIN and not begun):
        return None
    return Theme(
        name=first.name,
        span=first.span,
        weight=first.weight,
        head=first.head,
        governed=True,
        mentions=mentions,
        first=min(u.span[0] for u in (first, *plain)),
        last=end,
        lasting=True,
    )


def _points(u: Undertaking, text: str) -> bool:
    """Whether it is the bare head word by which a text points back to what it has named: 该工程."""
    return u.kind == "short" and _THIS.search(text, max(0, u.span[0] - 2), u.span[0]) is not None


def _is_coined(u: Undertaking) -> bool:
    """Whether it has a name in marks and a head word behind that, and a verb takes it."""
    return u.name[0] == "“" and bool(u.head) and u.governed


def _led(undertakings: Undertakings) -> Undertaking | None:
    """What the lead says is carried out."""
    story = undertakings.story
    sure = [u for u in undertakings.found if u.weight >= _SURE and u.head and not u.counted and u.kind != "short"]
    return next((u for u in sure if _is_in_lead(u, story) and not _passes(u)), None)


def _is_in_lead(u: Undertaking, story: Story) -> bool:
    """Whether the lead tells of it as what is carried out or begun."""
    told = u.governed or u.topical or _BEGUN.match(story.text, u.span[1]) is not None
    return told and u.span[1] <= story.paragraphs[0].end


def _is_begun(u: Undertaking, story: Story) -> bool:
    """Whether a text says that it was begun, or its lead that it is carried out."""
    if _passes(u):
        return False
    launched = _LAUNCHED.search(story.text, max(0, u.span[0] - _LEAD), u.span[0]) is not None
    return launched or _is_in_lead(u, story)


def _passes(u: Undertaking) -> bool:
    """Whether it is held for a while, or by what people are told: nothing that a report goes on about."""
    return is_event(u.head) or u.name.endswith(CHANNELS) or _HELD.search(u.name) is not None
