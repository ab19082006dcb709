"""When a claim holds: the phrase of time that each quantity of an article falls under.

A period holds on: what the clause does not say comes from the clauses before, then from the sentences before, until
another period stands; a year that opens a paragraph frames the paragraphs after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date

from .dates import resolve
from .model import Period
from .story import Site, Story
from .timephrases import PART, PLAN, YEAR, Phrase, find_phrases

__all__ = ["Phrase", "find_periods", "link_period"]

IN_CLAUSE = frozenset({"span", "now", "point", "rate"})
CARRIED = frozenset({"span", "now", "point"})
STRETCHES = frozenset({"span", "now"})
RATES = frozenset({"rate"})
VAGUE = frozenset({"vague"})
LATER = frozenset({"span", "now", "point", "vague"})
LOOSE = frozenset("近日 日前 近期 最近 未来 今后 届时".split())
FRAME = re.compile(f"{YEAR}|过去一年|{PLAN}")
STATISTICAL = re.compile(f"(?:{YEAR})?{PART}")
TREND = re.compile("同比|环比|增长|下降|增速")
RULE = re.compile("可以?申请|应当|不得|凡|须|符合[^，。]{0,12}(?:条件|标准)|根据|规定|通知")
SPEAKS = re.compile("(?<![据经])(?<!据[^，]{2})(?:介绍|表示|透露|告诉记者|说|称)[，：,:]")
FIGURE = re.compile("[0-9]+")
CLOSED = frozenset("。！？…!?；;")
CLOSING = "”’」』）) \n"
HEAD = 40  # characters of a paragraph within which a frame stands
REACH = 3  # paragraphs that it frames
NOW_HOLDS = 2  # sentences
LOOKS_BACK = 64  # phrases that are looked at for one quantity


def find_periods(story: Story, *, published: date | None = None) -> tuple[Phrase, ...]:
    """Every phrase of time in the article, in the text's order; `published` tells the days of 今年, 截至目前."""
    return find_phrases(story, published=published)


def link_period(site: Site, periods: Sequence[Phrase]) -> Period | None:
    """The period under which the quantity falls, and by which rule; `None` where the text says none.

    `periods` are those of the quantity's article, from `find_periods`.
    """
    if not periods:
        return None
    at = bisect_left(periods, site.quantity.span[0], key=lambda phrase: phrase.span[0])
    before = periods[max(0, at - LOOKS_BACK) : at][::-1]
    for rule in RULES:
        phrase = rule(site, before, periods[at : at + 1])
        if phrase:
            days = resolve(phrase.text, published=phrase.published, year=phrase.year)
            return Period(phrase.text, phrase.text, phrase.span, *days, rule.__name__.strip("_"))
    return None


def _last(before: Sequence[Phrase], start: int, end: int, kinds: frozenset[str]) -> Phrase | None:
    """The first of the phrases, nearest first, that is of these kinds and begins in a stretch."""
    for phrase in before:
        here = phrase.span[0]
        if here < start:
            return None
        if here < end and phrase.kind in kinds:
            return phrase
    return None


# Each rule has the phrases before the quantity, nearest first, and the one after it.


def _own_before(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """2022年的7.77万亿元: the phrase that qualifies this very figure."""
    nearest = before[0] if before else None
    return nearest if nearest and nearest.kind == "own" and site.quantity.span[0] - nearest.span[1] <= 2 else None


def _same_clause(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """The nearest phrase before the quantity in its own clause; 每月 right before it is of its unit (每月300元)."""
    start, end = site.clause[0], site.quantity.span[0]
    if before[:1] and before[0].kind == "rate" and before[0].span[1] == end:
        end = before[0].span[0]
    return _last(before, start, end, IN_CLAUSE)


def _same_sentence(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """The nearest phrase in the clauses before; 每年 holds for the next clause alone."""
    sentence, here = site.sentences[site.sentence], site.clause[0]
    found = _last(before, sentence.start, here, CARRIED)
    if found:
        return found
    at = bisect_left(sentence.clauses, here, key=lambda clause: clause[0]) - 1
    return _last(before, sentence.clauses[at][0], here, RATES) if at >= 0 else None


def _loose(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """近日 and its like, where the sentence has nothing better."""
    found = _last(before, site.sentences[site.sentence].start, site.quantity.span[0], VAGUE)
    return found if found and found.text in LOOSE else None


def _same_paragraph(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """The last phrase of the sentences before in the paragraph; a day holds for one sentence, 目前 for two."""
    start = site.sentences[site.sentence].start
    found = _last([phrase for phrase in before if phrase.holds], _paragraph_start(site), start, CARRIED)
    if not found or (found.kind == "point" and found.span[0] < site.sentences[site.sentence - 1].start):
        return None
    if found.kind == "now" and not found.text.startswith("截"):
        far = found.span[0] < site.sentences[max(0, site.sentence - NOW_HOLDS)].start
        if far or SPEAKS.search(site.story.text, start, site.quantity.span[0]):
            return None
    return found


def _framing(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """A year that opens an earlier paragraph (2024年，我市…) frames what follows until another period stands.

    The months of a statistical report (前三季度，…) frame its rates of growth alone.
    """
    text, sentence, paragraphs = site.story.text, site.sentences[site.sentence], site.story.paragraphs
    holding = [phrase for phrase in before if phrase.holds]
    found = _last(holding, paragraphs[0].start, _paragraph_start(site), STRETCHES)
    if not found or not found.opens:
        return None
    if TREND.search(text, sentence.start, sentence.end) and (leading := _leading(site, holding)):
        return leading
    frame = site.sentences[bisect_right(site.sentences, found.span[0], key=lambda other: other.start) - 1]
    if sentence.paragraph - frame.paragraph > REACH:
        return None
    if STATISTICAL.fullmatch(found.text) and TREND.search(text, sentence.start, sentence.end):
        return found
    if not FRAME.fullmatch(found.text) or frame.start != paragraphs[frame.paragraph].start:
        return None
    stands_after = after and after[0].kind in CARRIED and after[0].span[0] < sentence.end
    if stands_after or found.span[0] - frame.start > HEAD or RULE.search(text, sentence.start, sentence.end):
        return None
    return found


def _leading(site: Site, holding: Sequence[Phrase]) -> Phrase | None:
    """The months of the lead, where the article's figures are of them: 今年前三季度，…用电量364亿千瓦时，同比增长16%."""
    text, lead = site.story.text, site.story.paragraphs[0]
    if site.sentences[site.sentence].paragraph == 0:
        return None
    for phrase in reversed(holding):
        if phrase.span[0] >= lead.end:
            return None
        if phrase.kind == "span" and phrase.opens and STATISTICAL.fullmatch(phrase.text):
            return phrase if TREND.search(text, phrase.span[1], lead.end) else None
    return None


def _daily_report(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """The day that opens a report of figures (12月8日，热线接听来电741件，…) holds to its end, if no other stands."""
    opening = site.sentences[0]
    found = _last(before, opening.start, _paragraph_start(site), CARRIED)
    if not found or found.kind != "point" or found.span[0] - opening.start > 2:
        return None
    return found if len(FIGURE.findall(site.story.text, found.span[1], opening.end)) >= 2 else None


def _later_in_clause(site: Site, before: Sequence[Phrase], after: Sequence[Phrase]) -> Phrase | None:
    """第二批资金48万元将于近期下达: the phrase after the quantity in its own clause, for want of one before."""
    here = after[:1] and after[0].kind in LATER and after[0].span[1] <= site.clause[1]
    return after[0] if here else None


def _paragraph_start(site: Site) -> int:
    """Where the paragraph begins; a paragraph that does not end its sentence goes on in the next."""
    index = site.sentences[site.sentence].paragraph
    paragraphs, text = site.story.paragraphs, site.story.text
    for _ in range(REACH):
        if not index or not paragraphs[index - 1].role == paragraphs[index].role == "body":
            break
        end = paragraphs[index - 1].end
        if text[max(0, end - 6) : end].rstrip(CLOSING)[-1:] in CLOSED:
            break
        index -= 1
    return paragraphs[index].start


Rule = Callable[[Site, Sequence[Phrase], Sequence[Phrase]], Phrase | None]
RULES: tuple[Rule, ...] = (
    _own_before,
    _same_clause,
    _same_sentence,
    _loose,
    _same_paragraph,
    _framing,
    _daily_report,
    _later_in_clause,
)
