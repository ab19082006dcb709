"""Tie a claim to the undertaking under which it falls: from its clause out to what the article is about.

A wrong tie is worse than none, so each rule asks how plainly the text names the undertaking (`plainness`): the farther
it stands from the quantity, or the surer the article has one theme, the plainer it must be.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from ..model import Mention
from ..page.story import Site
from .background import is_background
from .before import same_clause, same_sentence, theme_in_sentence
from .behind import later_in_clause, next_clause, other_right_behind, paid_behind, right_behind, whom_paid
from .case import SPAN, Case
from .deeds import deeds, is_event
from .fields import fields
from .heads import head
from .paragraph import paragraph
from .scenes import Scenes
from .theme import akin, core
from .torn import is_torn
from .undertaking import PAID, Undertaking, own_in, plainness
from .vocabulary import words
from .works import works

SECTION = 400  # letters before a claim in which its section names what it falls under
Rule = Callable[[Case], Undertaking | None]
_OPENS = re.compile("(?!除)[^。0-9“”]{4,26}。")
_PLAIN, _WORDS = 3, 2  # so plainly it is named, so many words speak of it
# What a disaster did.
_STRUCK = re.compile(
    "受灾(?!群众|地区|家庭|农户|居民)|成灾|绝收|倒塌|损坏房屋|房屋损坏"
    "|发生[^，。；]{0,8}(?:火灾|事故|灾害|警情)"
    "|(?<![回免少])直接经济损失|(?<![回免少接])经济损失"  # but 挽回经济损失
)
# What a name says of another in brackets is no part of it: 市医院（原渔港医院）综合楼工程.
_ASIDE = re.compile("[（(](?:原名?|曾用名|前身|现为?|又[名称]|俗称|也称|即|含|包括|以下简称|下称|简称)[^（）()]*[）)]")
_BEHIND = 8
_MODES = ("模式", "工作法", "经验")
_REST = re.compile("[\u3400-\u9fff]{2}(?:服务|行动|机制|制度|工程|活动)")


def link_program(site: Site, scenes: Scenes) -> Mention | None:
    """The undertaking of the claim at `site`, or None where the text ties none."""
    sentence = site.sentences[site.sentence]
    start = max(sentence.start, site.quantity.span[0] - SPAN)
    case = Case(site, scenes, scenes.of(sentence), start)
    for rule in RULES:
        found = rule(case)
        if found is not None and _is_only_named(case, found):
            found, rule = case.scenes.undertakings.first_said, article_theme
        if found is not None:
            name = _ASIDE.sub("", scenes.undertakings.settled(found.name))
            return Mention(name, found.text, found.span, rule.__name__)
    return None


def _is_only_named(case: Case, found: Undertaking) -> bool:
    """Whether it is only named, where the headline names the theme: nobody carries it out and no clause is about it.

    Under “十里健身带”基本成形 so is 头号渔业项目 in 渔园是头号渔业项目，占地9亩, but not in 头号渔业项目完工9个.
    A coined name, what is paid and, in the clause, another of the theme's kind stand for themselves.
    """
    undertakings = case.scenes.undertakings
    theme = undertakings.theme
    if theme is None or not undertakings.is_headed or akin(theme.name, found.name):
        return False
    coined = found.name[0] == "“" and found.head
    kin = found.head == theme.head and found.span[0] >= case.site.clause[0]
    paid = found.name.endswith(PAID) or found.head in words().whole
    return not (found.governed or found.topical or coined or kin or paid)


def subhead(case: Case) -> Undertaking | None:
    """What the subhead above names, where the headline names nothing for the whole article."""
    theme = case.scenes.undertakings.theme
    whole = theme is not None and theme.titular and not theme.echoes
    found = None if whole else _unless_background(case, case.scenes.undertakings.section(case.site.quantity.span[0]))
    return None if found is None else _in_full(case, found)


def _unless_background(case: Case, found: Undertaking | None) -> Undertaking | None:
    """What is found, but for what the sentence tells of the wider world or of other times."""
    if found is None or is_background(case.site, case.start, case.scenes.undertakings, found):
        return None
    return found


def _in_full(case: Case, named: Undertaking) -> Undertaking:
    """What a subhead names, as the sentence has it in full: 送教上门让孩子更安心 … 提供了送教上门关爱服务."""
    sentence = case.site.sentences[case.site.sentence]
    at = case.site.story.text.find(named.name, sentence.start, sentence.end)
    more = _REST.match(case.site.story.text, at + len(named.name), sentence.end) if at >= 0 else None
    if more is None:
        return named
    name = named.name + more[0]
    return msgspec.structs.replace(named, name=name, text=name, span=(at, more.end()))


def sibling(case: Case) -> Undertaking | None:
    """What the section names last of the theme's own kind: 养老保险 where the words of its field tell 生育保险."""
    theme, site, undertakings = case.scene.theme, case.site, case.scenes.undertakings
    if theme is None or not theme.head:
        return None
    here = site.quantity.span[0]
    part = max(case.start, site.story.text.rfind("；", case.start, here) + 1)
    paid = [u for u in undertakings.between(part, here) if u.name.endswith(PAID) and len(u.name) > len(theme.name)]
    if paid and theme.head in PAID:
        return paid[-1]  # 发放渔工补助9万元，惠及60人；…
    if not theme.echoes:
        return None
    start = max([here - SECTION, *[p.start for p in site.story.paragraphs if p.role == "subhead" and p.start < here]])
    near = [p for p in site.story.paragraphs if p.start < here and p.end > start]
    named = [u for p in near for u in undertakings.between(max(p.start, start), min(p.end, here))]
    kin = next((u for u in reversed(named) if u.head == theme.head), None)
    if kin is None or akin(kin.name, theme.name) or undertakings.body.count(kin.name) < 2:
        return None
    return _unless_background(case, kin)


def article_theme(case: Case) -> Undertaking | None:
    """What the whole article is about, but for what it tells of the wider world as background."""
    theme = case.scene.theme
    if theme is None:
        return None
    site = case.site
    told = min(site.clause[1], site.quantity.span[1] + _BEHIND)
    if _STRUCK.search(site.story.text, site.clause[0], told):  # 倒塌房屋9间: nothing undertaken
        return None
    if is_background(site, case.start, case.scenes.undertakings, theme):
        return None
    if theme.head in _MODES:  # how things are done holds where the text says so
        p = site.story.paragraphs[site.sentences[site.sentence].paragraph]
        said = site.story.text.find(theme.head, p.start, p.end) >= 0
        if not (said or own_in(core(theme.name), theme.head, site.story.text, p.start, p.end)):
            return None
    return case.scenes.undertakings.first_said


def told_as_sentence(case: Case) -> Undertaking | None:
    """What was named before and the paragraph tells as a verb with its object: 疏浚渔港航道 of 渔港航道疏浚."""
    return case.scenes.retellings.told(case.site.sentences[case.site.sentence])


def field_subject(case: Case) -> Undertaking | None:
    """What the text names once at its beginning and the paragraph speaks of by the words of its field."""
    site = case.site
    p = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    return _unless_background(case, case.scenes.undertakings.spoken_in(p, site.quantity.span[0]))


def opened_field(case: Case) -> Undertaking | None:
    """What a short sentence without figures opens the paragraph with, by the words of its field: 公租房也在扩面。"""
    site = case.site
    text, p = site.story.text, site.story.paragraphs[site.sentences[site.sentence].paragraph]
    opens = _OPENS.match(text, p.start, p.end)
    name = fields().names.search(text, p.start, opens.end()) if opens is not None else None
    if name is None or is_torn(text, *name.span()):
        return None
    if not _speaks(case, (*fields().of[name[0]], *fields().words[name[0]])):
        return None
    return Undertaking(name[0], name[0], name.span(), "activity", 2)


def _speaks(case: Case, words: tuple[str, ...]) -> bool:
    """Whether the sentence of the claim has one of the words."""
    end = case.site.sentences[case.site.sentence].end
    return any([case.site.story.text.find(word, case.start, end) >= 0 for word in words])


def spoken_on(case: Case) -> Undertaking | None:
    """What the paragraph before says is carried out, if this one has words of its field: 承保 and 理赔 of 海带保险."""
    site, undertakings = case.site, case.scenes.undertakings
    index = site.sentences[site.sentence].paragraph
    if undertakings.theme is not None or index == 0:
        return None
    p, before = site.story.paragraphs[index], site.story.paragraphs[index - 1]
    for u in reversed(undertakings.between(before.start, before.end)):
        if u.counted or not u.governed or plainness(u) < _PLAIN or u.head not in deeds().classes or is_event(u.head):
            continue
        said = [echo for echo in deeds().spoken(u.head) if site.story.text.find(echo, p.start, p.end) >= 0]
        return None if len(said) < _WORDS else u
    return None


RULES: tuple[Rule, ...] = (
    other_right_behind,
    theme_in_sentence,
    right_behind,
    next_clause,
    same_clause,
    whom_paid,
    same_sentence,
    later_in_clause,
    paragraph,
    head,
    subhead,
    sibling,
    article_theme,
    works,
    paid_behind,
    told_as_sentence,
    field_subject,
    opened_field,
    spoken_on,
)
