"""Phrases of time in an article: 2024年, 今年以来, 截至10月底, 前三季度, “十四五”期间, 目前, 每年, 12月8日, 试点以来.

One fast pass finds where a phrase may begin, a second pattern reads it there. What kind of time it is follows from its
form and from what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from ..connectives import JOINED
from ..model import Span
from ..page.story import Story
from .dates import year_of
from .events import ENDING_LETTERS, ENDINGS, find_events
from .holding import holds_on
from .phrase import Phrase
from .timeforms import BEGINNINGS, LED, SECONDS, patterns
from .timekinds import SAME_DAY, kind_of

VISITS = frozenset(f"来{where}" for where in "华京沪港访")  # 以来华旅游为目的
BRACKETED = re.compile("[^（）()]{0,24}")  # (1月28日至2月4日，除夕至初七)
ONWARD = re.compile("以来|起|至|到")  # 从2019年起, 从1月到5月; else 从 is no part of the phrase: 从2002年的80亿元
SHORT_OF = ("不到", "不足")  # 启动不到10个月，…
OPENING = frozenset("【●■◆▲▪·•，。；：！？、…\n “”‘（(）)—,;:!?\"")
MADE_KNOWN = ("通报", "通报了", "公布", "公布了", "发布", "发布了")  # 昨日，省局通报了前5个月的空气质量：…
YEAR_LENGTH = 4  # 2024年 is longer
ITS_DAY = re.compile("[^，。；：0-9]{0,8}")
PREDICATE = re.compile("(?:正|恰|也|又|刚好)?(?:[是为系值逢]|适逢)")
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
    reader = _Reader(story.text, published)
    return tuple(phrase for first, last in stretches for phrase in reader.read(first, last))


class _Reader(msgspec.Struct):
    """Reads the phrases of one text, stretch after stretch; the last year that was named holds for those without."""

    text: str
    published: date | None
    year: int | None = None

    def read(self, first: int, last: int) -> list[Phrase]:
        """The phrases between two offsets."""
        phrases: list[Phrase] = []
        events: list[int] = []  # where an event may end
        end = glossed = first
        gates, _ = patterns()
        for gate in gates.finditer(self.text, first, last):
            start = self._start(gate.start(), end, events)
            if start is None or start < end:
                continue
            match = self._match(start, end, last)
            if match and phrases and (start < glossed or _is_gloss(self.text, phrases[-1], match)):
                end = match.end()
                close = BRACKETED.match(self.text, end, last)
                glossed = close.end() if close else end
            elif match:
                phrases.append(self._phrase(match, first, phrases[-1] if phrases else None))
                end = match.end()
        found = find_events(self.text, first, last, events, self.published) if events else None
        return _merged(phrases, found) if found else phrases

    def _start(self, gate: int, end: int, events: list[int]) -> int | None:
        """Where a phrase may begin at that gate; None where none does. What `end`s on 以来 already is no event's."""
        text, letter = self.text, self.text[gate]
        if letter in SECOND_LETTERS and text[gate - 1 : gate + 1] in SECONDS:
            return gate - 1
        if letter not in BEGINNINGS:
            return gate
        if text[gate + 1] not in BEGINNINGS[letter]:
            return None
        ends = letter in ENDING_LETTERS and text[gate : gate + 2] in ENDINGS
        if ends and gate >= end and text[gate + 1 : gate + 3] not in VISITS:
            events.append(gate)
        return gate

    def _match(self, start: int, end: int, last: int) -> re.Match[str] | None:
        """The phrase there, with the letter that may lead it."""
        _, forms = patterns()
        led = start > end and self.text[start - 1] in LED
        return (led and forms.match(self.text, start - 1, last)) or forms.match(self.text, start, last)

    def _phrase(self, match: re.Match[str], first: int, before: Phrase | None) -> Phrase:
        """The phrase that the pattern found, with its kind."""
        text, (start, end) = self.text, match.span()
        if text[start] == "从" and text[start + 1] != "前" and not ONWARD.search(text, start, end):
            start += 1
        elif text.endswith(SHORT_OF, first, start):
            start -= 2
        words = text[start:end]
        if len(words) > YEAR_LENGTH:
            self.year = year_of(words) or self.year
        opens = start == first or text[start - 1] in OPENING or text.endswith(MADE_KNOWN, first, start)
        kind = kind_of(match.lastgroup or "span", words, text, start, end)
        if before and before.kind == "compared" and JOINED.fullmatch(text, before.span[1], start):
            kind = "compared"  # 低于去年同期、二季度和上半年
        if before and PREDICATE.fullmatch(text, before.span[1], start):
            kind = "named"  # 17日是小长假的最后一天
        if before and before.kind == "point" and words in SAME_DAY and ITS_DAY.fullmatch(text, before.span[1], start):
            kind = "named"  # 7月12日入伏当天
        holds = holds_on(words, text, start, end, opens)
        return Phrase(words, (start, end), kind, holds, opens, self.published, self.year)


def _is_gloss(text: str, before: Phrase, match: re.Match[str]) -> bool:
    """今年一季度（截至3月31日），…: a bracket right behind a time tells its days, and is no other time."""
    start = match.start()
    return text[start - 1] in "（(" and before.span[1] == start - 1


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
