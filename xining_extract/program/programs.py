"""Tie a claim to the undertaking under which it falls: from its clause out to what the article is about.

A wrong tie is worse than none, so each rule asks how plainly the text names the undertaking (`plainness`): the farther
it stands from the quantity, or the surer the article has one theme, the plainer it must be.
"""

from __future__ import annotations

from collections.abc import Callable

from ..model import Mention
from ..page.story import Site
from .background import SPAN, is_background
from .before import same_clause, same_sentence, theme_in_sentence
from .behind import later_in_clause, next_clause, paid_behind, right_behind
from .case import Case
from .paragraph import paragraph
from .scenes import Scenes
from .undertaking import Undertaking
from .works import works

Rule = Callable[[Case], Undertaking | None]


def link_program(site: Site, scenes: Scenes) -> Mention | None:
    """The undertaking of the claim at `site`, or None where the text ties none."""
    sentence = site.sentences[site.sentence]
    start = max(sentence.start, site.quantity.span[0] - SPAN)
    case = Case(site, scenes, scenes.of(sentence), start)
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return Mention(scenes.undertakings.settled(found.name), found.text, found.span, rule.__name__)
    return None


def subhead(case: Case) -> Undertaking | None:
    """What the subhead above names, where the headline names nothing for the whole article."""
    theme = case.scenes.undertakings.theme
    whole = theme is not None and theme.titular and not theme.echoes
    found = None if whole else case.scenes.undertakings.section(case.site.quantity.span[0])
    return None if found and is_background(case.site, case.start, case.scenes.undertakings, found) else found


def article_theme(case: Case) -> Undertaking | None:
    """What the whole article is about, but for what it tells of the wider world as background."""
    theme = case.scene.theme
    if theme is None:
        return None
    site = case.site
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
    works,
    paid_behind,
    told_as_sentence,
    field_subject,
)
