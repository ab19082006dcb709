"""What a text calls the deed of which a headline or a subhead has the last word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from ..words import cut
from .deeds import ALONE, deeds, is_event
from .edges import Edges, opened, places
from .fields import Subject
from .form import is_none
from .headline import shortens
from .theme import is_aim
from .vocabulary import words

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
    body, edges, hints = undertakings.body, Edges(piece, 0, len(piece)), set[tuple[str, str]]()
    for match in deeds().ends.finditer(piece):
        head = match.group()
        if len(hints) == _HINTS:
            break
        if deeds().of(head) == DAYS or body.count(head) < least:
            continue
        stem = stem_before(piece, edges, match.start())
        if (head, stem) in hints:
            continue
        hints.add((head, stem))
        name = _called(undertakings, head, stem, least < AGAIN)
        if not (name or stem) and least < AGAIN:
            name = _carried_out(undertakings, head)
        at = next(undertakings.places(name), None) if name else None
        if least < AGAIN and at is not None and body.count(name) < AGAIN and len(stem) > 1:
            name, at = _as_headlined(undertakings, stem + head, name, at)
        if at is not None and undertakings.story.text.startswith(_KINDS, at - 1):
            continue  # 渔船码头等|更新改造: of what kinds is told before
        if at is not None and not (is_none(name, head) or is_aim(name)):
            echoes = () if is_event(head) else deeds().spoken(head)
            number = _NUMBER.search(undertakings.story.text, max(0, at - _DIGITS), at)
            if number is not None and head == CALLED:
                name, at = number.group() + name, number.start()
            yield Subject(name, at, body.count(name), head, echoes)


def _carried_out(undertakings: Undertakings, head: str) -> str:
    """The one undertaking with a head word that a text says is carried out: of that a headline has the bare word."""
    done = [u for u in undertakings.found if u.head == head and u.governed and not u.counted and u.weight > 2]
    text = undertakings.story.text
    names = {u.name for u in done if _PLANNED.search(text, max(0, u.span[0] - NEAR), u.span[0]) is None}
    return names.pop() if len(names) == 1 else ""


def _as_headlined(undertakings: Undertakings, headlined: str, name: str, at: int) -> tuple[str, int]:
    """What the text hardly says is called as the headline does, if that is another name and not the same in short."""
    place = undertakings.story.text.find(headlined)
    title = 0 <= place < undertakings.story.paragraphs[0].start
    same = shortens(headlined, name) or shortens(name, headlined)
    return (headlined, place) if title and not same else (name, at)


def stem_before(text: str, edges: Edges, head: int) -> str:
    """What stands before a head word."""
    begin, length, sense = edges.last(head)
    if begin == head and sense == "inner":  # 更新 in 农机更新补贴 is part of the name
        begin = edges.before(head - length)
    begin = opened(text, begin, head)
    return text[max(begin, head - _LONGEST) : head]


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
        longest = stem_before(body, edges, at)
        plain = HAN.fullmatch(longest) is not None
        begins = accumulate(map(len, cut(longest)), initial=0)  # not 保户 of 五保户 and 低保户
        said.update([longest[i:] for i in begins if i < len(longest) - 1 and (plain or HAN.fullmatch(longest, i))])
    if stem:
        akin = [s for s in said if any([stem[i : i + 2] in s for i in range(len(stem) - 1)])]
        spoken = body.count(head) > AGAIN
        said = Counter({s: said[s] + (headlined and (s == stem or (spoken and shortens(stem, s)))) for s in akin})
    most = max(said.values(), default=0)
    least = min(AGAIN, max(most, 1)) if stem else AGAIN
    stems = [s for s, times in said.items() if times >= max(least, most / 2)]
    if stems:
        return max(stems, key=len) + head
    if len(head) >= TELLING and is_event(head) and body.count(head) >= AGAIN:
        return max(said, key=len, default="") + head  # 本次招聘会: the event, however the text calls it
    tells = deeds().classes.get(head) == ALONE or (len(head) > TELLING and words().weights.get(head, 1) < 2)
    return head if tells and body.count(head) >= AGAIN else ""
