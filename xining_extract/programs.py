"""Tie a claim to the undertaking under which it falls: from its clause out to what the article is about.

A wrong tie is worse than none, so each rule asks how plainly the text names the undertaking (`_plainness`): the farther
it stands from the quantity, or the surer the article has one theme, the plainer it must be.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from .model import Mention
from .story import Site
from .theme import Theme, core
from .undertaking import Undertaking
from .undertakings import Undertakings

Rule = Callable[[Site, Undertakings], "Undertaking | None"]

# From so many undertakings on, the verbs of one sentence make a list of commitments, none of them above the others.
_LIST = 3
# So many sentences back a paragraph still speaks of what it named.
_BACK = 2
# So many characters of a sentence may lie between an undertaking and a quantity; more is no sentence of prose.
_SPAN = 600
# A sentence that opens so turns to something else.
_NEXT_TOPIC = re.compile(r"\s*(?:此外|另外|与此同时|同时|除此之外)")
# A sentence that opens so tells on of what was just named, without a subject of its own.
_GOES_ON = re.compile(
    r"[\s“]*(?:截至|迄今|至今|预计|共|累计|已|每年|第一[批期笔]|首[批期笔]|该"
    r"|(?:项目|工程|活动|政策|平台|系统)(?!部))"
)
# A statement about the country or the world is the background of a local undertaking, not part of it.
_WIDER = r"(?:据[^，。]{0,16}，|目前，|当前，)?(?:在?中国(?!共产党|人民|式)|在?我国|全球|世界)(?!最)"
# What holds at present, held before or is known from figures was not brought about by a document just published.
_STANDING = re.compile(r"目前|现行|此前|过去|数据显示|统计显示|据统计")
_BACKGROUND = re.compile(rf"\s*{_WIDER}")
_BACKGROUND_CLAUSE = re.compile(rf"[，；：。]{_WIDER}")


def link_program(site: Site, undertakings: Undertakings) -> Mention | None:
    """The undertaking of the claim at `site`, or None where the text ties none."""
    for rule in RULES:
        found = rule(site, undertakings)
        if found is not None:
            return Mention(found.name, found.text, found.span, rule.__name__)
    return None


def _plainness(u: Undertaking) -> int:
    """How plainly a mention names an undertaking: 0 hardly, 3 with a head word of its own, 4 as the object of 实施."""
    if u.kind == "activity":
        return u.weight + u.governed + (len(u.name) > 5)
    return u.weight + u.governed


def _theme(site: Site, undertakings: Undertakings) -> Theme | None:
    """The article's theme where it still holds: what no headline names ends with the paragraph that names it last."""
    theme = undertakings.theme
    if theme is None or theme.titular or theme.since:
        return theme
    here = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    return theme if here.start <= theme.last else None


def _least(site: Site, undertakings: Undertakings) -> int:
    """How plain a name must be to stand before the theme: plainer where the theme is plain."""
    theme = _theme(site, undertakings)
    return 3 if theme is None or theme.weight < 2 else 4


def _named(site: Site, undertakings: Undertakings, least: int) -> list[Undertaking]:
    """The undertakings of the sentence that may be named so plainly, in the text's order."""
    return undertakings.within(site.sentences[site.sentence], sure=least > 3)


def _before(site: Site, undertakings: Undertakings, start: int, least: int) -> Undertaking | None:
    """The nearest undertaking between `start` and the quantity that is named plainly enough.

    One that another number counts, or that is of a set that is counted, does not stand over what follows it.
    """
    named, at = _named(site, undertakings, least), site.quantity.span[0]
    for index in range(bisect_left(named, at, key=_opens) - 1, -1, -1):
        u = named[index]
        if u.span[0] < start:
            break
        if _plainness(u) >= least and u.span[1] <= at and not (u.counted and u.span[1] != at):
            return u
    return None


def _opens(u: Undertaking) -> int:
    return u.span[0]


def _start(site: Site) -> int:
    """Where the sentence begins, or as much of it as can bear on the quantity."""
    return max(site.sentences[site.sentence].start, site.quantity.span[0] - _SPAN)


def _half(site: Site) -> int:
    """Where the part of the sentence begins in which the quantity stands: semicolons part what stands side by side."""
    start = _start(site)
    return max(start, site.story.text.rfind("；", start, site.clause[0]) + 1)


def theme_in_sentence(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """What the article is about, named in the sentence before the quantity."""
    theme = undertakings.theme
    if theme is None:
        return None
    text, start, end = site.story.text, _start(site), site.quantity.span[0]
    for called in (theme.name, core(theme.name), *undertakings.called(theme.name)):
        at = text.find(called, start, end)
        if at >= 0:
            return Undertaking(theme.name, called, (at, at + len(called)), "headed", theme.weight)
    return None


def same_clause(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """An undertaking named before the quantity in its own clause."""
    least = _least(site, undertakings)
    return _before(site, undertakings, max(site.clause[0], _start(site)), least)


def same_sentence(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """The nearest undertaking named in the clauses before, unless it is one of a list of commitments.

    Past a semicolon only what a verb such as 实施 sets over the whole sentence.
    """
    near = _before(site, undertakings, _half(site), _least(site, undertakings)) or _before(
        site, undertakings, _start(site), 4
    )
    return None if near is None or _is_list(site, undertakings) else near


def _is_list(site: Site, undertakings: Undertakings) -> bool:
    """Whether the clauses before make a list of commitments."""
    named, start = undertakings.within(site.sentences[site.sentence]), _start(site)
    listed = 0
    for index in range(bisect_left(named, site.clause[0], key=_opens) - 1, -1, -1):
        u = named[index]
        if u.span[0] < start:
            break
        listed += u.governed and u.weight > 1
    return listed >= _LIST


def later_in_clause(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """An undertaking named after the quantity in its own clause: 6家企业入选节能改造试点."""
    if _theme(site, undertakings) is not None:
        return None
    named, start = undertakings.within(site.sentences[site.sentence]), site.quantity.span[1]
    for index in range(bisect_left(named, start, key=_opens), len(named)):
        u = named[index]
        if u.span[0] >= min(site.clause[1], start + _SPAN):
            break
        if _plainness(u) >= 3:
            return u
    return None


def paragraph(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """The nearest undertaking of the sentences before in the paragraph, where the article has no theme."""
    if _theme(site, undertakings) is not None:
        return None
    text, here = site.story.text, site.sentences[site.sentence]
    goes_on = _GOES_ON.match(text, here.start) is not None
    for index in range(site.sentence, max(0, site.sentence - _BACK), -1):
        before = site.sentences[index - 1]
        if before.paragraph != here.paragraph or _NEXT_TOPIC.match(text, site.sentences[index].start):
            break
        for u in reversed(undertakings.within(before)):
            if u.span[0] < here.start - _SPAN:
                break
            least = 3 if goes_on or (u.head and text.startswith(u.head, here.start)) else 4
            if _plainness(u) >= least and not u.counted:
                return u
    return None


def subhead(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """What the subhead above names, where the headline names nothing for the whole article."""
    theme = undertakings.theme
    return None if theme is not None and theme.titular else undertakings.section(site.quantity.span[0])


def article_theme(site: Site, undertakings: Undertakings) -> Undertaking | None:
    """What the whole article is about, but for what it tells of the wider world as background."""
    text, start = site.story.text, _start(site)
    if _BACKGROUND.match(text, start) or _BACKGROUND_CLAUSE.search(text, start, site.quantity.span[0]):
        return None
    theme = _theme(site, undertakings)
    if theme is None or (theme.published and _stands_without(site, undertakings, theme)):
        return None
    stands = "".join(text[theme.span[0] : theme.span[1]].split())
    return Undertaking(theme.name, stands, theme.span, "headed", theme.weight)


def _stands_without(site: Site, undertakings: Undertakings, theme: Theme) -> bool:
    """Whether the paragraph has turned to what holds at present or before since it last spoke of the document."""
    paragraph = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    end = site.quantity.span[0]
    start = max(paragraph.start, end - _SPAN)
    for called in (core(theme.name), *undertakings.called(theme.name)):
        start = max(start, site.story.text.rfind(called, start, end))
    return _STANDING.search(site.story.text, start, end) is not None


RULES: tuple[Rule, ...] = (
    theme_in_sentence,
    same_clause,
    same_sentence,
    later_in_clause,
    paragraph,
    subhead,
    article_theme,
)
