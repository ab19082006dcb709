"""Phrases of time in an article: 2024年, 今年以来, 截至10月底, 前三季度, “十四五”期间, 目前, 每年, 12月8日, 试点以来.

One fast pass finds where a phrase may begin, a second pattern reads it there. What kind of time it is follows from its
form and from what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from ..model import Span
from ..page.story import Story
from .dates import year_of
from .timeforms import BEGINNINGS, LED, SECONDS, patterns
from .timekinds import RECORD, SINCE, Kind, holds_on, kind_of


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """A phrase of time: `span` of the repaired text, and what kind of time it is.

    `span`: a stretch that results are counted over (2024年, 今年以来, 截至10月底); `now`: 目前, 如今; `point`: a day or
    an hour; `rate`: 每年; `own`: belongs to one figure (2022年的7.77万亿元); `compared`: the other side of a comparison
    (比去年同期); `vague`: 近日, and days on which something was only reported; `named`: part of a name
    (《2023年度…公报》).

    `holds` tells whether it may hold on beyond its sentence, `opens` whether it opens its clause. `published` and
    `year` (the last one that the text named) are what its days are told from.
    """

    text: str
    span: Span
    kind: Kind
    holds: bool
    opens: bool
    published: date | None = None
    year: int | None = None


ONWARD = re.compile("以来|起|至|到")  # 从2019年起, 从1月到5月; else 从 is no part of the phrase: 从2002年的80亿元
BOUNDS = frozenset("，。；：！？\n,;:!?")
OPENING = frozenset("【●■◆▲▪·•，。；：！？、…\n “”‘（(）)—,;:!?\"")
EVENTS = {SINCE: 30, "期间": 14, "之初": 14, "期内": 6}  # how far left of it the event may begin
COPULAS = frozenset("是为比较")
CONTESTS = ("比赛", "比武", "较量")
YEAR_LENGTH = 4  # 2024年 is longer
BEFORE = "前的"
ENDINGS = frozenset({*EVENTS, BEFORE})
ENDING_LETTERS = frozenset(word[0] for word in ENDINGS)
SECOND_LETTERS = frozenset(word[1] for word in SECONDS)
TERMS = ("统计", "报告", "监测", "调查", "评估", "活动")  # 统计期内; but 保质期内, 合同期内
BEFORE_THAT = re.compile("[由从自]([^，。；：！？、0-9]{1,8}前)(?=的)")


def find_phrases(
    story: Story, *, published: date | None = None, stretches: Sequence[Span] | None = None
) -> tuple[Phrase, ...]:
    """Every phrase of time in the article's paragraphs, in the text's order; or in other `stretches` of its text.

    >>> from xining_extract.page.story import Paragraph
    >>> text = "今年以来，全县通车18公里，比去年同期多3公里。"
    >>> [(phrase.text, phrase.kind) for phrase in find_phrases(Story(text, (Paragraph(0, len(text)),)))]
    [('今年以来', 'span'), ('去年同期', 'compared')]
    """
    if stretches is None:
        stretches = [(paragraph.start, paragraph.end) for paragraph in story.paragraphs]
    text = story.text
    year: int | None = None
    found: list[Phrase] = []
    gates, phrases = patterns()
    for first, last in stretches:
        here: list[Phrase] = []
        eventful = False
        done = first
        for gate in gates.finditer(text, first, last):
            start = gate.start()
            letter = text[start]
            if letter in SECOND_LETTERS and text[start - 1 : start + 1] in SECONDS:
                start -= 1
            elif letter in BEGINNINGS:
                if text[start + 1] not in BEGINNINGS[letter]:
                    continue
                if letter in ENDING_LETTERS and text[start : start + 2] in ENDINGS:
                    eventful = True
            if start < done:
                continue
            match = phrases.match(text, start - 1, last) if start > done and text[start - 1] in LED else None
            match = match or phrases.match(text, start, last)
            if not match:
                continue
            start, done = match.span()
            if text[start] == "从" and not ONWARD.search(text, start, done):
                start += 1
            words = text[start:done]
            if len(words) > YEAR_LENGTH:
                year = year_of(words) or year
            opens = start == first or text[start - 1] in OPENING
            kind = kind_of(match.lastgroup or "span", words, text, start, done)
            holds = holds_on(words, text, start, done, opens)
            here.append(Phrase(words, (start, done), kind, holds, opens, published, year))
        if eventful:
            events = _events(text, first, last, published)
            here = _merged(here, events) if events else here
        found += here
    return tuple(found)


def _events(text: str, start: int, end: int, published: date | None) -> list[Phrase]:
    """自…以来, X以来, X期间, X之初 that begin with an event, not with a date: they open their clause."""
    events: list[Phrase] = []
    for word, reach in EVENTS.items():
        at = text.find(word, start, end)
        while at >= 0:
            stop = at + len(word)
            if word == "期内" and not text.endswith(TERMS, start, at):
                at = text.find(word, stop, end)
                continue
            low = max(start, at - reach)
            here = at
            while here > low and text[here - 1] not in BOUNDS:
                here -= 1
            told = text[at - 1] != "可" and not RECORD.match(text, stop)  # 也可以来吃 has none
            if told and at - here >= 2 and (here > low or here == start):
                while text[here] in "“‘" and text.find("”", here, stop) < 0:
                    here += 1
                words = text[here:stop]
                if words[0] in COPULAS and words[:2] not in CONTESTS:  # 是建校之初的3倍; but 比赛期间
                    at = text.find(word, stop, end)
                    continue
                events.append(Phrase(words, (here, stop), "span", True, True, published, year_of(words)))
            at = text.find(word, stop, end)
    at = text.find(BEFORE, start, end)
    while at >= 0:  # 由试点前的12家增至30家
        if found := BEFORE_THAT.search(text, max(start, at - 9), at + 2):
            events.append(Phrase(found[1], found.span(1), "own", False, False, published))
        at = text.find(BEFORE, at + 2, end)
    return events


def _merged(phrases: list[Phrase], events: list[Phrase]) -> list[Phrase]:
    """Both in the text's order; a phrase inside an event (自2019年启动试点以来) is part of it."""
    merged: list[Phrase] = []
    for phrase in sorted(phrases + events, key=lambda item: (item.span[0], -item.span[1])):
        if not merged or phrase.span[0] >= merged[-1].span[1]:
            merged.append(phrase)
        elif phrase.span[1] > merged[-1].span[1]:
            merged[-1] = phrase
    return merged
