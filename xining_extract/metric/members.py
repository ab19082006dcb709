"""The members of a list that brackets tell of: 承办量居前五位的单位依次是东区（52件）、西区（40件）."""

from __future__ import annotations

import re

from ..connectives import TURN
from ..model import Metric, Span
from ..words import cut
from .agents import may_be_place
from .frames import COUNTED, Frame
from .lead import names_nothing
from .left import before
from .particles import counted_by, is_verb, particles
from .right import after
from .stretches import REACH

# 承办量居前五位的单位依次是东区（52件）、西区（40件）: what is told of the members of a list, and what parts them.
MEMBERS = re.compile(
    "([^，。；：（）()、]{2,20}?)(?:(?:依次|分别|主要)?(?:是|为(?!主|止)|有)|出现在|发生在)(?=[^（(]{2,24}[（(])"
)
MADE_UP = re.compile("(?:共同|联合|出资)?(?:组成|组建|构成|参加|参与)的(?=[^，。；的人])")
BETWEEN = re.compile("[）)](?:[、和与及]|以及)+|、")


# 工资最高的3个行业依次为金融业14万元、采矿业11万元: by what the members of a list without brackets were chosen.
CHOSEN = re.compile(
    "(?:^|[，；：])([^，。；：、]{2,20}?)(?:最[高低大小多少好差快慢长短重]|排名|排在|[位名]列|[高位]?居)[^，。；、0-9]{0,8}"
    "[0-9一二两三四五六七八九十]+[^，。；、]{0,8}?(?:依次|分别|主要)?[是为有]"
)
CASES = frozenset("例起件宗")
AMONG = re.compile("[0-9][例起件宗]([^，。；：]{2,12})中，(?:[^，。；：0-9]{2,6}[0-9]+[例起件宗]，)*$")
OPEN = re.compile("[（(](?:[^（）()]*、)?$")
LONGEST = 5  # letters of a place
# 其中|城关镇21万亩、|石桥镇20.6万亩
PARTED = re.compile(f"[，、；]{TURN}，?(?:[一-龥]{{2,6}}[0-9.]+[万亿]?[余多]?[一-龥]{{1,3}}[、，；和])*$")
ITEM = re.compile("[，、和与及]*[一-龥]{2,14}")


def chosen_member(frame: Frame) -> Metric | None:
    """`工资最高的3个行业依次为金融业14万元、采矿业11万元`: the indicator by which they were chosen, of one of them."""
    if frame.right.phrase:
        return None
    text, end = frame.text, frame.quantity.span[0]
    start = max(frame.opening, end - REACH)
    chosen = CHOSEN.search(text, start, end)
    if chosen is None:
        return None
    at = chosen.end()
    for told in (quantity.span for quantity in frame.earlier if quantity.span[0] >= at):
        if not ITEM.fullmatch(text, at, told[0]):
            return None
        at = told[1]
    item = ITEM.fullmatch(text, at, end)
    if item is None:
        return None
    by = before(text, *chosen.span(1)).said
    name = item[0].lstrip("，、和与及")
    shared = next((n for n in range(len(by), 0, -1) if name.endswith(by[:n])), 0)
    return frame.metric(name + by[shared:], (end - len(name), end), "chosen_member")


def member_before(frame: Frame, end: int) -> tuple[str, Span] | None:
    """The member of a list that a bracket at `end` tells of, with the indicator that the list is of, and its place."""
    text, clause = frame.text, max(frame.site.clause[0], end - REACH)
    opening = MEMBERS.match(text, clause, end + 1)
    if opening is None:
        return None
    ranked, start = opening.span(1), opening.end()
    for joint in BETWEEN.finditer(text, start, end):
        start = joint.end()
    words = cut(text[slice(*ranked)])
    while words and not words[-1].endswith(particles().attributes):
        words.pop()
    skipped = names_nothing(words, 0)
    name, indicator = text[start:end], "".join(words)[skipped:]
    closed = name.endswith(particles().attributes)
    return (name if closed else name + indicator), (start, end)


def members_of(frame: Frame) -> Metric | None:
    """`由450人组成的评审团`, `17万户参加的评选活动`: those who are counted, of what they make up or take part in."""
    count, end = COUNTED.get(frame.quantity.unit or ""), frame.quantity.span[1]
    made = MADE_UP.match(frame.text, end) if count else None
    stop = min([quantity.span[0] for quantity in frame.later[:1]] + [frame.site.clause[1]])
    of = after(frame.text, made.end(), stop).phrase if made and made.end() < stop else None
    return frame.metric(f"{frame.text[slice(*of)]}{count}", of, "members_of") if of else None


def _part_by_place(frame: Frame) -> Metric | None:
    """`全市现有茶园78万亩，其中城关镇21万亩、石桥镇20万亩`: so much of what was measured before."""
    phrase, whole = frame.left.phrase, frame.alike
    if phrase is None or whole is None or frame.counts or frame.right.phrase or frame.left.links:
        return None
    if not 1 < len(frame.left.said) <= LONGEST + 1 or not may_be_place(frame.left.said):
        return None
    start = max(frame.opening, phrase[0] - REACH)
    return frame.carry(whole, "carried") if PARTED.search(frame.text, start, phrase[0]) else None


def case_of(frame: Frame) -> Metric | None:
    """`确诊病例70例（东屿39例、沙河8例）`, `6起火灾中，城市4起，农村2起`: of the cases told before, those of a kind.

    Or what is counted otherwise, of a place.
    """
    said, phrase, unit = frame.left.said, frame.left.phrase, frame.quantity.unit or ""
    if unit not in CASES or phrase is None or not frame.earlier:
        return _part_by_place(frame)
    known = is_verb(said) or said.endswith(counted_by().get(unit, ("-",)))  # 治愈8例, 盗窃案2起
    if known or frame.left.links or not 1 < len(said) <= LONGEST:
        return None
    start = max(frame.opening, phrase[0] - REACH)
    if among := AMONG.search(frame.text, start, phrase[0]):
        return frame.metric(said + among[1], phrase, "case_of")
    whole = frame.alike if unit == "例" and OPEN.search(frame.text, start, phrase[0]) else None
    of = whole and (whole.name.removeprefix(whole.text) if whole.rule == "case_of" else whole.name)
    return frame.metric(said + of, phrase, "case_of") if of else None
