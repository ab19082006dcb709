"""The bodies that a text names again by less: without place or legal form, as 简称 says, or as one that runs them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from ..model import Span
from ..words import cut
from .body import BY_SPAN, Body, Ground, named_as, occurrences
from .pointers import TOWN, last_named, nouns
from .tails import lexicon

ROOMS = frozenset("局厅委院部")  # before a room of theirs: 市住建局住房保障处 names no 住房保障集团
BRIEF = 7  # letters of a name that shortens another
NAMES = 40  # names that are looked for again
LONGEST = 40  # letters of a name
NATIONAL = "国家"
BUREAU = "局"
VILLAGE = re.compile(".+(?:街道|镇|乡)([一-鿿]{3,5})村")  # 石桥镇河西庄村, which goes without 村 too
# 社区党支部, 河西村村委会: those who run a community speak for it.
PARTY = re.compile(r"(.*?(村|社区|街道|镇|乡))\2?(?:党委|党总支|党支部|党工委|居委会|村委会)")
# What a part is called for short: 某市公安局交警支队, 交警支队; 水务集团第二公司, 第二公司.
FORCE = re.compile(
    "(?:[局厅院]|公司|集团|总站)([一-鿿]{2,6}(?:[总支大中]队|分局|边检站|检查站)"
    "|第?[一二三四五六七八九十]+分?公司)$"
)
LEGAL_FORM = re.compile("(?:有限责任|股份有限|有限|集团)*(?:公司)?$")
LEGAL = ("有限公司", "有限责任公司", "集团公司")
BRAND, WHOLE = 2, 5  # letters of a firm that make its brand, and of the name that is made shorter
CALLED = re.compile("[（(](?:以下)?[简下]称[为：]?“?([一-鿿]{2,10}?)[”）)]")
NUMBERED = re.compile("第([一二三四五六七八九十]{1,3})([小中])学$")  # 城关第三小学: 城关三小
SHORTEST = 2  # letters of 三小
COUNTED = re.compile("[0-9万多余几](?:[家所个座处])$")  # 在82家农贸市场
COINED = frozenset(("company", "institution"))  # kinds of those that only their offices tell: 鑫源电子负责人
FIRMS = ("公司", "总公司", "集团")  # that say no more than the noun before them


def named_again(ground: Ground, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """The bodies, and where they are named again by less: without place (河西村) or legal form, or as 简称 says."""
    text = ground.text
    shorter: dict[str, Body] = {}
    firms: set[str] = set()  # those of which all short names are known
    for body in bodies:
        if len(shorter) >= NAMES:
            break
        for name, named in _shorter(body):
            shorter.setdefault(name, named)
        if body.kind == "company" and body.core.endswith(LEGAL) and body.core not in firms:
            firms.add(body.core)
            for name in _coined(text, stretches, LEGAL_FORM.sub("", body.core)):
                shorter.setdefault(name, body)
        for name in _brief(body) if body.kind == "school" else ():
            shorter.setdefault(name, body)
        if called := CALLED.match(text, body.span[1]):
            shorter.setdefault(called[1], body)
    if not shorter:
        return bodies
    loose = {body.text for body in bodies if body.text in shorter and _is_loose(body, shorter[body.text])}
    bodies = [named_as(shorter[body.text], body) if body.text in loose else body for body in bodies]
    taken = [body.span for body in bodies]
    for core in sorted(shorter, key=lambda core: (-len(core), core)):
        body = shorter[core]
        again = [
            span
            for span in occurrences(ground.text, stretches, core)
            if _is_free(taken, span) and ground.text[span[0] - 1] not in ROOMS
            if not COUNTED.search(ground.text, max(0, span[0] - 4), span[0])
        ]
        bodies = bodies + [named_as(body, Body(core, core, span, body.kind)) for span in again]
        taken = sorted(taken + again)
    return sorted(bodies, key=BY_SPAN)


def _is_loose(body: Body, named: Body) -> bool:
    """Whether a body is meant by a name that would do for another, or that is part of the named one's: 交警支队."""
    part = FORCE.search(named.core)
    return body.kind == "area" or not body.sure or (part is not None and part[1] == body.text)


def _shorter(body: Body) -> Iterator[tuple[str, Body]]:
    """The names by which a body goes when it is named again, each with the body that is meant."""
    core = LEGAL_FORM.sub("", body.core) if body.kind == "company" else body.core
    least = 3 if body.kind in ("area", "small") else 4
    if body.kind != "system" and core != body.text and len(core) >= least and not lexicon().common.match(core):
        yield core, body
    if body.kind in COINED and body.sure and body.core == body.text:
        yield body.text, body  # a firm that no ending tells
    if core != body.core != body.text and core:
        yield body.core, body  # of 市公司 the noun alone is any firm
    if body.kind in ("organ", "company", "institution") and (force := FORCE.search(body.core)):
        yield force[1], body
    if body.kind == "small" and (town := TOWN.match(body.name)):
        yield town[1], Body(town[1], town[1], body.span, "small", body.place, town[1])
        village = body.name[town.end(1) :]
        yield village, Body(body.name, village, body.span, "small", body.place, village)
    if body.kind == "small" and (bare := VILLAGE.fullmatch(body.name)):
        yield bare[1], body


def _coined(text: str, stretches: list[Span], core: str) -> Iterator[str]:
    """What a firm is called for short, of its first two letters and some of the others: 华锐精铸 of 华锐精密铸造."""
    if len(core) < WHOLE or len(cut(core[:BRAND])) < BRAND:
        return  # 水利建设, where a firm is called 水利工程建设有限公司
    name = re.compile(f"{re.escape(core[:BRAND])}([{re.escape(core[BRAND:])}]{{2,6}})")
    for start, end in stretches:
        for match in name.finditer(text, start, end):
            rest, taken = iter(core[BRAND:]), 0
            while taken < len(match[1]) and match[1][taken] in rest:
                taken += 1
            if 1 < taken < len(core) - BRAND:
                yield core[:BRAND] + match[1][:taken]


def _brief(school: Body) -> Iterator[str]:
    """The short names of a school that is told by its number: 城关三小 of 城关第三小学."""
    for name in (school.core, school.text, f"{(school.place or '')[:-1]}{school.core}"):
        brief = NUMBERED.sub(r"\1\2", name)
        if SHORTEST < len(brief) < len(name):
            yield brief


def told_whole(bodies: list[Body]) -> list[Body]:
    """The bodies, with what points back at the head of a name read as the body that it points to.

    So 该局刑侦大队 and 公司调度中心 are part of it, 社区党总支 it itself, 河西村党支部 the village. An organ that goes
    by less (公安局, 安远市税务局) is the one that was named in full (张掖市公安局, 国家税务总局安远市税务局).
    """
    whole, organs = list[Body](), _Organs()
    for body in bodies:
        if party := PARTY.fullmatch(body.name):
            ruled = _ruled(body, party, whole)
            if ruled is None:
                continue  # 镇党委, where no town is named
            whole.append(ruled)
        elif body.name == body.text and (pointing := nouns().headed.match(body.text)):
            whole.append(_pointed(body, pointing, whole))
        else:
            whole.append(organs.named(body) if body.kind == "organ" else body)
    return whole


def _ruled(body: Body, party: re.Match[str], whole: list[Body]) -> Body | None:
    """The village or the town that its party's committee is told of for."""
    if party[1] == party[2]:
        last = last_named(whole, nouns().endings[party[2]])
        return named_as(last, body) if last else None
    last = next((named for named in reversed(whole) if named.name.endswith(party[1])), None)
    return named_as(last or Body(party[1], body.text, body.span, "small", body.place, party[1], body.sure), body)


def _pointed(body: Body, pointing: re.Match[str], whole: list[Body]) -> Body:
    """What points back with a noun at its head: a part of the body that was last called so, or that body."""
    noun, more = pointing[1] or pointing[2], body.text[pointing.end() :]
    last = last_named(whole, nouns().endings[noun]) if more else None
    if last is None or len(last.name) + len(more) > LONGEST:
        return body
    if more in FIRMS:  # 集团公司, of what was named as 某某集团
        return named_as(last, body)
    return Body(last.name + more, body.text, body.span, body.kind, last.place, last.core + more, last.sure)


class _Organs:
    """The organs that an article has named in full so far."""

    def __init__(self) -> None:
        self._full: dict[str, Body] = {}
        self._central: list[Body] = []
        self._placed: dict[str, dict[str, Body]] = {}

    def named(self, body: Body) -> Body:
        """An organ by the fuller name that it had before."""
        last = self._full.get(body.name) or next((n for n in self._central if n.name.endswith(body.name)), None)
        if last is not None:
            return named_as(last, body)
        if body.name.startswith(NATIONAL) and len(self._central) < NAMES:
            self._central.append(body)
            return body
        if body.place is None:
            return body
        same = self._placed.setdefault(body.place, {})
        if body.core == BUREAU:  # 市局, where one bureau of the city's is told of
            bureaus = [named for core, named in same.items() if core.endswith(BUREAU)]
            return named_as(bureaus[0], body) if len(bureaus) == 1 else body
        named = next((last for core, last in same.items() if shortens(body.core, core)), None)
        if named is not None:
            body = msgspec.structs.replace(body, name=named.name)  # its core stays, by which it goes here
        elif len(same) < NAMES:
            same.setdefault(body.core, body)
        self._full[body.core] = body
        return body


def shortens(brief: str, name: str) -> bool:
    """Whether an organ's name is made of the letters of a longer one.

    >>> shortens("国资委", "人民政府国有资产监督管理委员会"), shortens("卫生局", "卫生监督局")
    (True, False)
    """
    name = name.removeprefix("人民政府")
    if not 2 < len(brief) < min(len(name), BRIEF) or brief[0] != name[0] or name.startswith(brief[:-1]):
        return False
    letters = iter(name)
    return all(letter in letters for letter in brief)


def _is_free(taken: list[Span], span: Span) -> bool:
    i = bisect_left(taken, (span[0] + 1, 0))
    return not (i and taken[i - 1][1] > span[0]) and not (i < len(taken) and taken[i][0] < span[1])
