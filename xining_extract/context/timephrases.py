"""Phrases of time in an article: 2024年, 今年以来, 截至10月底, 前三季度, “十四五”期间, 目前, 每年, 12月8日, 试点以来.

One fast pass finds where a phrase may begin, a second pattern reads it there. What kind of time it is follows from its
form and from what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..model import Span
from ..page.story import Story
from .dates import year_of
from .events import ENDING_LETTERS, ENDINGS, find_events
from .phrase import Phrase
from .timeforms import BEGINNINGS, LED, SECONDS, patterns
from .timekinds import JOINED, holds_on, kind_of

ONWARD = re.compile("以来|起|至|到")  # 从2019年起, 从1月到5月; else 从 is no part of the phrase: 从2002年的80亿元
SHORT_OF = ("不到", "不足")  # 启动不到10个月，…
OPENING = frozenset("【●■◆▲▪·•，。；：！？、…\n “”‘（(）)—,;:!?\"")
YEAR_LENGTH = 4  # 2024年 is longer
SECOND_LETTERS = frozenset(word[1] for word in SECONDS)


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
        ends: list[int] = []
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
                    ends.append(start)
            if start < done:
                continue
            match = phrases.match(text, start - 1, last) if start > done and text[start - 1] in LED else None
            match = match or phrases.match(text, start, last)
            if not match:
                continue
            start, done = match.span()
            if text[start] == "从" and not ONWARD.search(text, start, done):
                start += 1
            elif text.endswith(SHORT_OF, first, start):
                start -= 2
            words = text[start:done]
            if len(words) > YEAR_LENGTH:
                year = year_of(words) or year
            opens = start == first or text[start - 1] in OPENING
            kind = kind_of(match.lastgroup or "span", words, text, start, done)
            if here and here[-1].kind == "compared" and JOINED.fullmatch(text, here[-1].span[1], start):
                kind = "compared"  # 低于去年同期、二季度和上半年
            holds = holds_on(words, text, start, done, opens)
            here.append(Phrase(words, (start, done), kind, holds, opens, published, year))
        if ends:
            events = find_events(text, first, last, ends, published)
            here = _merged(here, events) if events else here
        found += here
    return tuple(found)


def _merged(phrases: list[Phrase], events: list[Phrase]) -> list[Phrase]:
    """Both in the text's order; a phrase inside an event (自2019年启动试点以来) is part of it.

    去年9月，工程完工后，…: the day before an event tells its time.
    """
    merged: list[Phrase] = []
    for phrase in sorted(phrases + events, key=lambda item: (item.span[0], -item.span[1])):
        if not merged or phrase.span[0] >= merged[-1].span[1]:
            if not (merged and phrase in events and not phrase.holds and phrase.span[0] == merged[-1].span[1] + 1):
                merged.append(phrase)
        elif phrase.span[1] > merged[-1].span[1]:
            merged[-1] = phrase
    return merged
