"""When a claim holds: the phrase of time that each quantity of an article falls under.

A period holds on: what the clause does not say comes from the clauses before, then from the sentences before, until
another period stands; one that opens a paragraph frames the paragraphs after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date

from .model import Period
from .story import Site, Story
from .timephrases import PART, PLAN, YEAR, Phrase, find_phrases

__all__ = ["Phrase", "find_periods", "link_period"]


def find_periods(story: Story, *, published: date | None = None) -> tuple[Phrase, ...]:
    """Every phrase of time in the article, in the text's order; `published` resolves 今年, 截至目前 into days."""
    return find_phrases(story, published=published)


Rule = Callable[[Site, Sequence[Phrase]], Phrase | None]


def link_period(site: Site, periods: Sequence[Phrase]) -> Period | None:
    """The period under which the quantity falls, and by which rule; `None` where the text says none."""
    for rule in RULES:
        phrase = rule(site, periods)
        if phrase:
            return Period(phrase.text, phrase.text, phrase.span, phrase.start, phrase.end, rule.__name__.strip("_"))
    return None


def _within(periods: Sequence[Phrase], start: int, end: int) -> Sequence[Phrase]:
    """The phrases that begin in a stretch."""
    low = bisect_left(periods, start, key=lambda phrase: phrase.span[0])
    return periods[low : bisect_left(periods, end, key=lambda phrase: phrase.span[0])]


def _own_before(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """2022年的7.77万亿元: the phrase that qualifies this very figure."""
    start = site.quantity.span[0]
    here = [p for p in _within(periods, start - 24, start) if p.kind == "own" and start - p.span[1] <= 2]
    return here[-1] if here else None


def _same_clause(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The nearest phrase before the quantity in its own clause."""
    start = site.clause[0]
    here = [p for p in _within(periods, start, site.quantity.span[0]) if p.kind in IN_CLAUSE]
    return here[-1] if here else None


def _same_sentence(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The nearest phrase in the clauses before; 每年 holds for the next clause alone."""
    sentence = site.sentences[site.sentence]
    here = [p for p in _within(periods, sentence.start, site.clause[0]) if p.kind in CARRIED]
    if here:
        return here[-1]
    at = sentence.clauses.index(site.clause) if site.clause in sentence.clauses else 0
    here = [p for p in _within(periods, sentence.clauses[at - 1][0], site.clause[0]) if p.kind == "rate"] if at else []
    return here[-1] if here else None


def _same_paragraph(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The last phrase of the sentences before in the paragraph; a day holds for the next sentence alone."""
    sentence = site.sentences[site.sentence]
    start = _paragraph_start(site)
    here = [p for p in _within(periods, start, sentence.start) if p.kind in CARRIED and p.holds]
    if not here or (here[-1].kind == "point" and here[-1].span[0] < site.sentences[site.sentence - 1].start):
        return None
    if here[-1].kind == "now" and SPEAKS.search(site.story.text, sentence.start, site.quantity.span[0]):
        return None
    return here[-1]


def _framing(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """A stretch that opens an earlier paragraph (2024年，我市…; 前三季度，…) frames what follows until another stands."""
    first = site.story.paragraphs[0].start
    before = [p for p in _within(periods, first, _paragraph_start(site)) if p.kind in {"span", "now"} and p.holds]
    if not before or not before[-1].opens:
        return None
    sentence = site.sentences[site.sentence]
    if not FRAME.fullmatch(before[-1].text) and not (
        STATISTICAL.fullmatch(before[-1].text) and TREND.search(site.story.text, sentence.start, sentence.end)
    ):
        return None
    at = bisect_right(site.sentences, before[-1].span[0], key=lambda sentence: sentence.start) - 1
    frame = site.sentences[at]
    if frame.start != site.story.paragraphs[frame.paragraph].start or before[-1].span[0] - frame.start > OPENING:
        return None
    if sentence.paragraph - frame.paragraph > REACH or RULE.search(site.story.text, sentence.start, sentence.end):
        return None
    if _within(periods, site.quantity.span[1], sentence.end):
        return None
    return before[-1]


def _daily_report(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The day that opens a report of figures (12月8日，…接听来电741件，…) holds to its end, if no other period stands."""
    text, opening = site.story.text, site.sentences[0]
    before = [p for p in _within(periods, opening.start, _paragraph_start(site)) if p.kind in CARRIED]
    if len(before) != 1 or before[0].kind != "point" or before[0].span[0] - opening.start > 2:
        return None
    return before[0] if len(FIGURE.findall(text, before[0].span[1], opening.end)) >= 2 else None


def _loose(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """近日 and its like, where the sentence has nothing better."""
    start = site.sentences[site.sentence].start
    here = [p for p in _within(periods, start, site.quantity.span[0]) if p.kind == "vague"]
    return here[-1] if here and LOOSE.fullmatch(here[-1].text) else None


def _paragraph_start(site: Site) -> int:
    """Where the paragraph begins; a paragraph that does not end a sentence goes on in the next."""
    index = site.sentences[site.sentence].paragraph
    paragraphs, text = site.story.paragraphs, site.story.text
    while index and paragraphs[index - 1].role == paragraphs[index].role == "body":
        last = text[max(0, paragraphs[index - 1].end - 6) : paragraphs[index - 1].end].rstrip("”’」』）) \n")[-1:]
        if last in CLOSED:
            break
        index -= 1
    return paragraphs[index].start


OPENING = 40  # characters of a paragraph within which a frame stands
REACH = 3  # paragraphs that it frames
FRAME = re.compile(rf"{YEAR}|过去一年|{PLAN}")
STATISTICAL = re.compile(rf"(?:{YEAR})?{PART}")
TREND = re.compile("同比|环比|增长|下降|增速")
CLOSED = frozenset("。！？…!?；;")
SPEAKS = re.compile(r"(?<![据经])(?<!据[^，]{2})(?:介绍|表示|透露|告诉记者|说|称)[，：,:]")
LOOSE = re.compile("近日|日前|近期|最近|未来|今后|届时")
RULE = re.compile("可以?申请|应当|不得|凡|须|符合[^，。]{0,12}(?:条件|标准)|根据|规定|通知")
FIGURE = re.compile(r"[0-9]+")
IN_CLAUSE = frozenset({"span", "now", "point", "rate"})
CARRIED = frozenset({"span", "now", "point"})
RULES: tuple[Rule, ...] = (_own_before, _same_clause, _same_sentence, _loose, _same_paragraph, _framing, _daily_report)
