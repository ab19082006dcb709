"""Tie a claim to the undertaking under which it falls: from its clause out to what the article is about.

A wrong tie is worse than none, so each rule asks how plainly the text names the undertaking (`_plainness`): the farther
it stands from the quantity, or the surer the article has one theme, the plainer it must be.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

import msgspec

from ..model import Mention
from ..page.story import Sentence, Site
from .background import SPAN, is_background
from .scenes import Scene, Scenes
from .undertaking import PAID, Undertaking, overrides, plainness, stem_in

Rule = Callable[["Case"], "Undertaking | None"]

# From so many undertakings on, the verbs of one sentence make a list of commitments, none of them above the others.
_LIST = 3
# So many sentences back a paragraph still speaks of what it named.
_BACK = 8
# What money for an undertaking is called, and so many characters of it may stand behind the name.
_FUNDS = ("资金", "经费")
_FUND = 6
# Money that is laid out is so for what the next clause takes up: 投入3700万元，实施….
_LAYS_OUT = re.compile("投入|投资|安排|筹[措集资]|出资|拿出|争取")
# So far into a sentence it is said when its deeds are done.
_OPENS = 16
# So many characters behind a quantity begins what is named right behind it.
_BEHIND = 5
# A sentence that opens so turns to something else.
_NEXT_TOPIC = re.compile(
    r"\s*(?:[^，。]{2,12}则|据[^，。]{2,12}统计，|此外|另外|与此同时|同时|除此之外|[^，。]{2,8}方面，|对[^，。]{2,16}(?:的|人员|群众|企业|单位)[^，。]{0,4}，)"
)
# A sentence that opens with a date of its own tells of another event.
_DATED = re.compile(r"\s*(?:今年|去年|前年|[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:[上中下]旬)?，")
# A clause that opens so turns to the rest or to the whole.
_TURNS = ("，其余", "，至此，", "，而全", "，全国同期", "，全省同期", "，全市同期", "，同期全")
# Past a semicolon so much goes on, so much is about something else.
_JOINED = ("同时", "并", "还", "其中")
_FRAMED = re.compile(r"围绕|聚焦|针对|面向|瞄准|在[^，。]{2,12}(?:方面|上|领域|中)，")
_FIGURE = re.compile("[0-9]")  # a sentence without one that opens a paragraph introduces what it names
# A sentence that opens so tells on of what was just named, without a subject of its own.
_GOES_ON = re.compile(
    r"[\s“]*(?:截至|迄今|至今|其中|预计|共|累计|已|每年|第一[批期笔]|首[批期笔]|该"
    r"|(?:项目|工程|活动|政策|平台|系统)(?!部))"
)
# What is counted is counted on so, but for one of several that are counted together.
_PARTS = re.compile("，(?:其中|目前|现)?(?:其中|其余|剩余|余下|已完成|已建成|已开工|已竣工|[计规]划总?投资|总投资)")
_SEVERAL = frozenset("等、”“《")
# What a figure came about by, or what it is for, told behind it.
_REASON = re.compile(r"[0-9][^，。；]{0,6}，主要(?:是|由于|受|因|得益|源于|原因|用于|投向)")
# Behind one of several that are named together: 岗位补贴、社保返还等政策, “护海行动”和渔技周等活动.
_LISTED = re.compile(r"、|[和与及][^，。；、]{2,16}等|[^，。；、]{0,6}、[^，。；]{1,30}等")


class Case(msgspec.Struct, frozen=True, gc=False):
    """A claim and what may stand over it: `start`, where its sentence begins or as much of it as can bear on it."""

    site: Site
    scenes: Scenes
    scene: Scene
    start: int


def link_program(site: Site, scenes: Scenes) -> Mention | None:
    """The undertaking of the claim at `site`, or None where the text ties none."""
    sentence = site.sentences[site.sentence]
    start = max(sentence.start, site.quantity.span[0] - SPAN)
    case = Case(site, scenes, scenes.of(sentence), start)
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return Mention(found.name, found.text, found.span, rule.__name__)
    return None


def _nearest(case: Case, start: int, least: int) -> Undertaking | None:
    """The nearest undertaking between `start` and the quantity that is named plainly enough.

    One that another number counts, or that is of a set that is counted, does not stand over what follows it.
    """
    named, at = case.scene.named, case.site.quantity.span[0]
    for index in range(bisect_left(case.scene.starts, at) - 1, -1, -1):
        u = named[index]
        begin, end = u.span
        if begin < start:
            break
        counts = (end == at and (case.scene.theme is None or u.kind == "quoted")) or _is_counted_on(case, u)
        if end > at or (u.counted and not counts) or _bracketed(case.site.story.text, end, at):
            continue
        if plainness(u) >= least or (least == case.scene.least and overrides(u)):
            return u
    return None


def _is_counted_on(case: Case, u: Undertaking) -> bool:
    """Whether the sentence goes on to count parts of what it has counted: 46个改造项目已开工，其中17个完工."""
    text, at = case.site.story.text, case.site.quantity.span[0]
    if text[u.span[1] : u.span[1] + 1] in _SEVERAL:
        return False
    return u.kind == "quoted" or _PARTS.search(text, u.span[1], at) is not None


def _bracketed(text: str, start: int, end: int) -> bool:
    """Whether what ends at `start` stands in brackets that close before `end`."""
    closing = max(text.find("）", start, end), text.find(")", start, end))
    return closing >= 0 and text.find("（", start, closing) < 0 and text.find("(", start, closing) < 0


def theme_in_sentence(case: Case) -> Undertaking | None:
    """What the article is about, named in the sentence before the quantity."""
    said, theme = case.scene.said, case.scenes.undertakings.theme
    if said is None or theme is None or not case.start <= said.span[0] < case.site.quantity.span[0]:
        return None
    start = max(said.span[1], case.site.clause[0])
    beside = [u for u in case.scenes.undertakings.between(start, case.site.quantity.span[0]) if overrides(u)]
    return None if any([theme.head == u.head and u.name not in theme.name for u in beside]) else said


def same_clause(case: Case) -> Undertaking | None:
    """An undertaking named before the quantity in its own clause.

    Beside a theme that is plainly named, another of its kind (玉米保险 beside 大豆保险) need be no plainer.
    """
    scene = case.scene
    clause, theme = case.site.clause[0], scene.theme
    start = clause if clause > case.start else case.start
    if scene.theme is None and (funded := _funded(case, start)) is not None:
        return funded
    if not scene.named:
        return None
    near = _nearest(case, start, scene.least)
    if near is not None or theme is None or not theme.head or scene.least < 4:
        return near
    sibling = _nearest(case, start, 3)
    return None if sibling is None or sibling.head != theme.head or sibling.name in theme.name else sibling


def _funded(case: Case, start: int) -> Undertaking | None:
    """What the money is for that the quantity tells: 安排渔港改造资金3200万元."""
    text, at = case.site.story.text, case.site.quantity.span[0]
    if case.site.quantity.unit != "元" or not text.endswith(_FUNDS, start, at):
        return None
    named = case.scenes.undertakings.between(start, at)
    last = named[-1] if named else None
    if last is None or plainness(last) < 2 or len(text[last.span[1] : at]) > _FUND:
        return None
    return last


def same_sentence(case: Case) -> Undertaking | None:
    """The nearest undertaking named in the clauses before, unless it is one of a list of commitments.

    Past a semicolon only what a verb such as 实施 sets over the whole sentence.
    """
    site, scene = case.site, case.scene
    if not scene.named:
        return None
    text, at = site.story.text, site.quantity.span[0]
    start = case.start
    for turn in _TURNS:
        turned = text.rfind(turn, start, at)
        start = turned if turned > start else start
    half = max(start, text.rfind("；", start, site.clause[0]) + 1)
    if half > start and text.startswith(_JOINED, half):
        half = start
    near = _nearest(case, half, scene.least)
    if near is not None and plainness(near) == 3:
        part = max(half, text.rfind("；", half, site.clause[0]) + 1)
        near = _nearest(case, part, 4) or near  # a mere means (通过…平台) stands under what is plainly named before
    if near is None and half > start and _FRAMED.match(text, half) is None:
        near = _nearest(case, start, 4)
        if near is not None and near.name.endswith(PAID):
            return None
    if near is None or _is_list(case, half) or _counts_kin(case, near):
        return None
    if scene.least > 3 and overrides(near) and sum(overrides(u) for u in scene.named) > 1:
        return None
    return near


def _counts_kin(case: Case, near: Undertaking) -> bool:
    """Whether the clause counts others of its kind that it names: 一期工程已验收，东闸工程、西闸工程等7项已完工."""
    start, at = case.site.clause[0], case.site.quantity.span[0]
    if not near.head or not case.site.story.text.endswith("等", start, at):
        return False
    return any([u.counted and u.head == near.head for u in case.scenes.undertakings.between(start, at)])


def _is_list(case: Case, start: int) -> bool:
    """Whether the clauses before make a list of commitments."""
    named = case.scenes.undertakings.between(start, case.site.clause[0])
    return sum(u.governed and u.weight > 1 for u in named) >= _LIST


def later_in_clause(case: Case) -> Undertaking | None:
    """An undertaking named after the quantity in its own clause: 6家企业入选节能改造试点."""
    named, start = case.scene.named, case.site.quantity.span[1]
    if case.scene.theme is not None or not named:
        return None
    end = min(case.site.clause[1], start + SPAN)
    index = bisect_left(case.scene.starts, start)
    return named[index] if index < len(named) and named[index].span[0] < end else None


def right_behind(case: Case) -> Undertaking | None:
    """What a verb takes that is named right behind the quantity: what money is spent on, what so many join."""
    text, start = case.site.story.text, case.site.quantity.span[1]
    money = case.site.quantity.unit == "元"
    laid_out = money and text[start : start + 1] == "，" and _LAYS_OUT.search(text, case.site.clause[0], start)
    end = case.site.clause[1] + (_BEHIND if laid_out else 0)
    for u in case.scenes.undertakings.between(start, min(end, start + _BEHIND)):
        plain = u.governed and not u.counted and plainness(u) >= (1 if money else 2)
        if plain and "没有" not in text[start : u.span[0]]:
            return u
    return None


def next_clause(case: Case) -> Undertaking | None:
    """What the next clause carries out where this one says where: 在3个乡镇，实施…."""
    text, (start, end) = case.site.story.text, case.site.clause
    if text[start] != "在" or text[end - 1] != "，":
        return None
    named = case.scenes.undertakings.between(end, end + _BEHIND)
    return next((u for u in named if u.governed and not u.counted and plainness(u) > 3), None)


def paragraph(case: Case) -> Undertaking | None:
    """The nearest undertaking of the sentences before in the paragraph under which what is told here falls.

    It is told on without a subject of its own, or the undertaking is named plainly, where the article has a theme as
    the subject of the paragraph.
    """
    site, text = case.site, case.site.story.text
    here = site.sentences[site.sentence]
    opens, theme = site.story.paragraphs[here.paragraph].start, case.scene.theme
    near = case.start, min(here.end, site.quantity.span[1] + SPAN)
    if theme is not None and any([text.find(echo, *near) >= 0 for echo in theme.echoes]):
        return None  # the sentence itself speaks of the theme
    for index in range(site.sentence, max(0, site.sentence - _BACK), -1):
        before = site.sentences[index - 1]
        if before.paragraph != here.paragraph or _NEXT_TOPIC.match(text, site.sentences[index].start):
            break
        for u in reversed(case.scenes.of(before).named):
            if u.span[0] < here.start - SPAN:
                break
            if u.counted or _is_reason(text, before.start, u):
                continue
            if _governs_paragraph(case, u, before if before.start == opens else None):
                return None if is_background(site, case.start, case.scenes.undertakings, u) else u
    return None


def _is_reason(text: str, start: int, u: Undertaking) -> bool:
    """Whether a sentence names it only as the reason for a figure told before: 支出9亿元，增长5%，主要是推进旧改."""
    return text.find("，主要", start, u.span[0]) >= 0 and _REASON.search(text, start, u.span[0]) is not None


def _is_during(text: str, head: str, here: Sentence) -> bool:
    """Whether a sentence opens with the time of what was named before: 行动期间, 按计划，活动期间."""
    at = text.find(head + "期间", here.start, min(here.end, here.start + _OPENS))
    return at == here.start or (at > here.start and text[at - 1] in "，“整该")


def _is_one_of_several(text: str, u: Undertaking) -> bool:
    """Whether it is named side by side with others."""
    return text[u.span[0] - 1 : u.span[0]] == "、" or _LISTED.match(text, u.span[1]) is not None


def _governs_paragraph(case: Case, u: Undertaking, first: Sentence | None) -> bool:
    """Whether what a sentence names stands over those behind it; `first`: that one if it opens its paragraph."""
    text, here = case.site.story.text, case.site.sentences[case.site.sentence]
    if u.head and not u.counted and _is_during(text, u.head, here):
        return True
    if case.scene.theme is not None and not case.scene.theme.echoes:
        said = u.kind == "titled" and u.governed and _GOES_ON.match(text, here.start) is not None
        return said or (first is not None and overrides(u))
    plain = plainness(u)
    if plain < 4 and not u.topical and _is_one_of_several(text, u):
        return u.kind == "activity" and stem_in(u.name, u.head, text, here.start, here.end)
    if plain > 3 or (u.head and text.startswith(u.head, here.start)) or _GOES_ON.match(text, here.start):
        return True
    introduced = first is not None and (
        u.topical or (u.kind == "quoted" and _FIGURE.search(text, first.start, first.end) is None)
    )
    if plain < 3 or not (u.governed or introduced) or _DATED.match(text, here.start) is not None:
        return False
    return u.kind != "activity" or stem_in(u.name, u.head, text, here.start, here.end)


def subhead(case: Case) -> Undertaking | None:
    """What the subhead above names, where the headline names nothing for the whole article."""
    theme = case.scenes.undertakings.theme
    whole = theme is not None and theme.titular and not theme.echoes
    return None if whole else case.scenes.undertakings.section(case.site.quantity.span[0])


def article_theme(case: Case) -> Undertaking | None:
    """What the whole article is about, but for what it tells of the wider world as background."""
    theme = case.scene.theme
    if theme is None:
        return None
    site = case.site
    if not theme.lasting and site.story.paragraphs[site.sentences[site.sentence].paragraph].start > theme.last:
        return None  # the text hardly repeats what its headline names: it ends with the paragraph that does so last
    if is_background(site, case.start, case.scenes.undertakings, theme):
        return None
    return case.scenes.undertakings.first_said


def told_as_sentence(case: Case) -> Undertaking | None:
    """What was named before and the paragraph tells as a verb with its object: 改造老旧小区 of 老旧小区改造."""
    return case.scenes.retellings.told(case.site.sentences[case.site.sentence])


def field_subject(case: Case) -> Undertaking | None:
    """What the text names once at its beginning and the paragraph speaks of by the words of its field."""
    site = case.site
    p = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    found = case.scenes.undertakings.spoken_in(p, site.quantity.span[0])
    return None if found is None or is_background(site, case.start, case.scenes.undertakings, found) else found


RULES: tuple[Rule, ...] = (
    theme_in_sentence,
    right_behind,
    next_clause,
    same_clause,
    same_sentence,
    later_in_clause,
    paragraph,
    subhead,
    article_theme,
    told_as_sentence,
    field_subject,
)
