"""What a text calls the deed of which a headline or a subhead has the last word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from ..words import across, cut
from .deeds import ALONE, deeds, is_event
from .edges import Edges, opened, places
from .fields import Subject
from .form import is_none
from .headline import shortens
from .torn import is_torn
from .vocabulary import INNER, words

if TYPE_CHECKING:
    from .undertakings import Undertakings

_LONGEST = 12  # characters of a name before its head word
AGAIN = 2  # so often the text says the name
TELLING = 3  # a head word of more characters says by itself what is meant, and so do names that stand alone
_HINTS = 12  # so many head words of a stretch are looked at
MOST = 100  # so many places of one head word are looked at
DAYS = "日"  # days that people keep are no undertakings
_HOUSES = ("中心", "站", "点", "厅", "窗口", "基地", "机构", "学校", "公司", "企业", "部门", "单位")
HAN = re.compile("[\u4e00-\u9fff]+")
_KINDS = "等"
CALLED, _DIGITS = "热线", 5  # its number is part of its name: 12345政务热线
_PLANNED, NEAR = re.compile("[将拟]"), 6  # what is yet to be carried out
_NUMBER = re.compile("[0-9]{4,5}$")


def hinted(undertakings: Undertakings, piece: str, least: int = 1) -> Iterator[Subject]:
    """The deeds whose last word stands in a stretch, a headline or a subhead, as the text calls them.

    Only those are looked at whose last word the text has `least` times.
    """
    text, body = undertakings.story.text, undertakings.body
    edges, headlined = Edges(piece, 0, len(piece)), least < AGAIN
    for match in islice(deeds().ends.finditer(piece), _HINTS):
        head = match.group()
        if deeds().of(head) == DAYS or body.count(head) < least or is_torn(piece, *match.span()):
            continue
        stem = stem_before(piece, edges, match.start())
        name = _called(undertakings, head, stem, headlined)
        if headlined and not (name or stem):
            name = _carried_out(undertakings, head)
        at = next(undertakings.places(name), None) if name else None
        if at is None:
            continue
        if headlined and body.count(name) < AGAIN and len(stem) > 1 and not is_event(head):
            name, at = _as_headlined(text, stem + head, name, at)
        if text.startswith(_KINDS, at - 1) or is_none(name, head):
            continue  # 渔船码头等|更新改造: of what kinds is told before
        number = _NUMBER.search(text, max(0, at - _DIGITS), at) if head == CALLED else None
        if number is not None:
            name, at = number.group() + name, number.start()
        yield Subject(name, at, body.count(name), head, () if is_event(head) else deeds().spoken(head))


def _carried_out(undertakings: Undertakings, head: str) -> str:
    """The one undertaking with a head word that a text says is carried out: of that a headline has the bare word."""
    done = [u for u in undertakings.found if u.head == head and u.governed]
    text = undertakings.story.text
    names = {u.name for u in done if _PLANNED.search(text, max(0, u.span[0] - NEAR), u.span[0]) is None}
    return names.pop() if len(names) == 1 else ""


def _as_headlined(text: str, headlined: str, name: str, at: int) -> tuple[str, int]:
    """What the text hardly says is called as the headline does, if that is another name and not the same in short."""
    place = text.find(headlined)
    same = shortens(headlined, name) or shortens(name, headlined)
    return (headlined, place) if place >= 0 and not same else (name, at)


def stem_before(text: str, edges: Edges, head: int) -> str:
    """What stands before a head word."""
    begin, length, sense = edges.last(head)
    if begin == head and sense in INNER:  # 更新 in 农机更新补贴 is part of the name
        begin = edges.before(head - length)
    begin = opened(text, begin, head)
    if begin < head - _LONGEST:
        word = across(text, head - _LONGEST)  # what is too long begins with a whole word
        begin = word[1] if word is not None else head - _LONGEST
    return text[begin:head]


def _called(undertakings: Undertakings, head: str, stem: str, headlined: bool) -> str:
    """What the text calls the deed of which a headline, or itself, has the head word, alone or behind a stem.

    It is the longest that the text says about as often as any: 义务植树 rather than 务植树 or 某县义务植树. How a
    headline has it counts once more.
    """
    body, edges, said, tails = undertakings.body, undertakings.edges, Counter[str](), words().tails
    for at in islice(places(head, body, 0, len(body)), MOST):
        behind = tails.match(body, at + len(head))
        if behind is not None and not behind.group().endswith(_HOUSES):
            continue  # 扶贫局; but 助餐中心 is where it is done
        if is_torn(body, at, at + len(head)):
            continue
        longest = stem_before(body, edges, at)
        plain = HAN.fullmatch(longest) is not None
        begins = accumulate(map(len, cut(longest)), initial=0)  # not 保户 of 五保户 and 低保户
        said.update([longest[i:] for i in begins if i < len(longest) - 1 and (plain or HAN.fullmatch(longest, i))])
    if stem:
        akin = [s for s in said if any([stem[i : i + 2] in s for i in range(len(stem) - 1)])]
        said = Counter({s: said[s] + (headlined and (s == stem or shortens(stem, s))) for s in akin})
    most = max(said.values(), default=0)
    least = min(AGAIN, max(most, 1)) if stem else AGAIN
    stems = [s for s, times in said.items() if times >= max(least, most / 2)]
    if stems:
        return max(stems, key=len) + head
    if len(head) >= TELLING and is_event(head):
        return max(said, key=len, default="") + head  # 本次招聘会: the event, however the text calls it
    tells = deeds().classes.get(head) == ALONE or (len(head) > TELLING and words().weights.get(head, 1) < 2)
    return head if tells and body.count(head) >= AGAIN else ""
