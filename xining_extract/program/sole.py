"""The one undertaking that a text plainly names, where its headline does not tell what it is about."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

from ..words import cut, is_doing
from .added import is_added, is_behind_figures
from .beginning import is_begun, is_launched, is_standing
from .choice import paid_besides
from .contenders import CAMPAIGNS, CHANNELS
from .headline import STOPS
from .portrait import is_portrait
from .presenting import is_presented
from .published import is_side_by_side
from .theme import Theme, akin, core
from .undertaking import MEANS, PAID, Undertaking, is_telling, plainness

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertakings import Undertakings

_PLAIN = 3  # so plain a name is one of its own
_SURE = 2  # so sure its form has to make what the lead tells of
_AGAIN = 2  # so often the text says what it comes back to
_THIS = re.compile("(?:该|这[一项个])$")  # points back
_LATE = 2 / 3  # what comes up only in the last third is one of the topics
_GENERAL = ("民生工程", "惠民工程", "实事", "实事项目")  # what it is one of
_FEW = 3  # paragraphs in which a text may name anything
_LEADING = 3  # paragraphs in which a text comes to what it is about, if it opens with a scene
_EARLY = 0.5  # what is named once has to be named in the first half
_LEAD = 6  # letters before a name
# 什么是|危桥改造, 作为十件实事之一，|危桥改造
_ASKED = re.compile("(?:什么是|何为|何谓|[^，。]之一，)$")
# 危桥改造|推进会, 危桥改造|工作领导小组
_OFFICE = re.compile("(?:工作|项目|建设)?(?:领导小组|工作专班|指挥部|办公室)")
_MEETING = re.compile(
    "(?:工作|项目|建设)?(?:推进会|现场会|动员会|动员部署会|部署会|启动仪式|启动会|工作会议|座谈会|调度会"
    f"|新闻发布会|(?:施工|活动)?现场(?!教学|观摩|办))|{_OFFICE.pattern}"
)
# What is held for a while: 消费季, 检察开放日活动.
_HELD = re.compile("(?:[日周月季节会赛展]|论坛|讲座)(?:主题|宣传|系列|体验)*(?:活动)?”?$")
_AT_FIRST = re.compile("(?:实施|启动|开展|推行)?(?:之初|伊始|初期)")
_ONCE, _ONCE_NEAR = re.compile("曾(?!经?获)[^，。；“”]{0,6}$"), 10
_LEAST, _LINE = 4, 40  # characters of a name, of a line of the headline


def sole(undertakings: Undertakings, told: Theme | None) -> Theme | None:
    """What is carried out, if the text plainly names nothing else; `told`: what it is about as told otherwise.

    That is a coined name with a head word (“小药箱”工程) that the text comes back to or says was begun, or what the
    lead says is carried out (临江市扎实推进危桥改造).
    """
    story = undertakings.story
    if not story.paragraphs:
        return None
    plain = [u for u in undertakings.found if plainness(u) >= _PLAIN and _is_one(u) and not is_added(story, u.span[0])]
    plain = [u for u in plain if not _is_past(u, story.text)]
    coined = (u for u in plain if _is_coined(u) and not is_standing(story.text, u))
    first = next(coined, None) or _led(undertakings, told)
    whole = told is not None and told.lasting
    if first is None or (not _is_headlined(first, story) and (whole or is_side_by_side(story.text, first))):
        return None
    others = [u for u in plain if not akin(u.name, first.name)]
    early = _is_in_lead(first, story) and not is_behind_figures(story, first.span)
    if len(others) > early or any([_is_rival(u, undertakings) for u in others]):
        return None
    if first.head in PAID and len(paid_besides(undertakings, first.name)) > 1:
        return None
    if is_added(story, first.span[0]):
        return None
    begin, end = story.paragraphs[0].start, story.paragraphs[-1].end
    so_far = (first.span[0] - begin) / (end - begin)
    pointed = [u for u in undertakings.found if u.name == first.name and _points(u, story.text)]
    mentions = undertakings.body.count(core(first.name)) + len(pointed)
    told_on = len(story.paragraphs) > _FEW or _is_shown(first, story)
    begun = told_on and so_far < _EARLY and _is_begun(first, story) and not is_portrait(story)
    if so_far > _LATE or (mentions < _AGAIN and not begun):
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
        alone=True,
        partial=first.span[0] >= story.paragraphs[:_LEADING][-1].end,
    )


def _is_past(u: Undertaking, text: str) -> bool:
    """Whether it is only told what once was done, or by it when something was so: 渔改之初, 曾结成渔业联盟."""
    (start, end), before = u.span, max(0, u.span[0] - _ONCE_NEAR)
    return _AT_FIRST.match(text, end) is not None or _ONCE.search(text, before, start) is not None


def _is_rival(u: Undertaking, undertakings: Undertakings) -> bool:
    """Whether another name may be the topic: it is carried out, or said again."""
    return (u.governed and u.kind != "titled") or undertakings.body.count(core(u.name)) > 1


def is_sole(undertakings: Undertakings, theme: Theme) -> bool:
    """Whether the text plainly names nothing but what the headline has, and that is no campaign, which has its end."""
    if theme.head.endswith(CAMPAIGNS):
        return False
    plain = [u for u in undertakings.found if plainness(u) >= _PLAIN and not _passes(u)]
    return all([akin(u.name, theme.name) for u in plain])


def _points(u: Undertaking, text: str) -> bool:
    """Whether it is the bare head word by which a text points back to what it has named: 该工程."""
    return u.kind == "short" and _THIS.search(text, max(0, u.span[0] - 2), u.span[0]) is not None


def _is_coined(u: Undertaking) -> bool:
    """Whether it has a name in marks and a head word behind that, and a verb takes it."""
    return u.name[0] == "“" and bool(u.head) and u.governed


def _led(undertakings: Undertakings, told: Theme | None) -> Undertaking | None:
    """What the lead says is carried out, before it tells figures: sure by its form, or also in the headline."""
    story = undertakings.story
    found = heapq.merge(undertakings.found, _met_on(undertakings), key=attrgetter("span"))
    also = [] if told is None else [Undertaking(told.name, told.name, told.span, "activity", told.weight)]
    led = [u for u in (*found, *also) if _is_one(u) and _is_in_lead(u, story) and not _passes(u)]
    led = [u for u in led if not (_is_past(u, story.text) or is_standing(story.text, u))]
    sure = [u for u in led if _is_sure(u)] or [u for u in led if _is_headlined(u, story)]
    u = next(iter(sure), None) or said_by_both(story)
    return None if u is None or is_behind_figures(story, u.span) else u


def _is_headlined(u: Undertaking, story: Story) -> bool:
    """Whether the headline has its name."""
    return core(u.name) in f"{story.title} {story.subtitle}"


def _is_sure(u: Undertaking) -> bool:
    """Whether its form makes it sure: by a head word of no mere means, or what is done to what it is done to."""
    telling = is_telling(u, also_daily=True) and not u.topical
    return (u.weight >= _SURE or telling) and u.head not in ("", *MEANS)


def _is_one(u: Undertaking) -> bool:
    """Whether it is one undertaking, and not so many, or what several are called together."""
    return not u.counted and not u.name.endswith(_GENERAL)


def _met_on(undertakings: Undertakings) -> Iterator[Undertaking]:
    """What the meeting or the office of which the lead tells is for: 危桥改造 of 危桥改造推进会."""
    story = undertakings.story
    for p in story.paragraphs[:_LEADING]:
        for match in _MEETING.finditer(story.text, p.start, p.end):
            u = undertakings.stem(match.start())
            if u is not None and (u.weight >= _SURE or _OFFICE.fullmatch(match[0]) is None):
                yield u  # but 防汛抗旱指挥部 is there in any year


def _is_in_lead(u: Undertaking, story: Story) -> bool:
    """Whether the lead tells of it as what is carried out or begun, asks what it is, or tells of a meeting on it."""
    (start, end), text, opens = u.span, story.text, story.paragraphs[0].start
    told = u.governed or u.topical
    told = told or is_begun(text, end) or _MEETING.match(text, end) is not None
    told = told or _ASKED.search(text, max(opens, start - _LEAD), start) is not None
    return told and end <= story.paragraphs[:_LEADING][-1].end


def _is_shown(u: Undertaking, story: Story) -> bool:
    """Whether a text asks what it is, or says that what it told shows it."""
    start = u.span[0]
    asked = _ASKED.search(story.text, max(story.paragraphs[0].start, start - _LEAD), start) is not None
    return asked or is_presented(story.text, u.span)


def _is_begun(u: Undertaking, story: Story) -> bool:
    """Whether a text says that it was begun, or its lead that it is carried out."""
    if _passes(u):
        return False
    return is_launched(story.text, 0, u.span[0]) or _is_in_lead(u, story)


def _passes(u: Undertaking) -> bool:
    """Whether it is held for a while, or by what people are told: nothing that a report goes on about."""
    return u.name.endswith(CHANNELS) or _HELD.search(u.name) is not None


def said_by_both(story: Story) -> Undertaking | None:
    """The longest such name."""
    text, lead = story.text, story.paragraphs[0]
    for name in _deeds(f"{story.title or ''} {story.subtitle or ''}"):
        at = text.find(name, lead.start, lead.end)
        end = at + len(name)
        if at >= 0 and (is_begun(text, end) or is_launched(text, lead.start, at)):
            return Undertaking(name, name, (at, end), "activity", 1, governed=True)
    return None


def _deeds(headline: str) -> Iterator[str]:
    """The stretches of a headline that end in what is done, of each line the longest first."""
    for line in STOPS.split(headline):
        parts = cut(line[:_LINE])
        for size in range(len(parts), 0, -1):
            for end in range(size, len(parts) + 1):
                name = "".join(parts[end - size : end])
                if len(name) >= _LEAST and is_doing(parts[end - 1]):
                    yield name
