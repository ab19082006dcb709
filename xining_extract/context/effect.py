"""From which day a rule of the article holds: 低保标准7月1日起提高; before that day its figures are planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import msgspec

from ..page.story import Site, Story
from .phrase import Phrase

LEAD = 3  # paragraphs in which an article announces it
HOLDS = re.compile(
    "[^，。；\n]{0,12}(?:执行|施行|实施|实行|生效|启用|提高|上调|下调|降低|调整)"
    # 自10月1日起，我市提高低保标准
    "|，(?=[^，。；\n]{0,60}(?:标准|待遇|工资|养老金|补贴|补助|收费|[电水气票房]价|价格))[^，。；\n]{0,48}(?:执行|提高|上调|下调|降低|调整)"
)
DAY = re.compile("([0-9]{1,2})月(?:([0-9]{1,2})[日号])?")
# The new level of a standard: 提高到每人每月740元, 调整为每公里2元.
LEVEL = re.compile(
    "(?:提高|提升|提|上调|下调|调高|调低|调|调整|增加|降低|降|涨|减|增)(?:至|到|为)[^，。；0-9]{0,8}"
    "(?:[0-9.]+[^，。；0-9]{1,8}，[增降涨]幅[为达]?)?$"
)
WINTER, SPRING = 10, 3  # in December, 1月1日起 is to come
TURNS = 24  # characters before a quantity in which its level is set


class Effect(msgspec.Struct, frozen=True):
    """The phrase that names the day, and whether the article was written before it."""

    phrase: Phrase
    to_come: bool


def effect_of(story: Story, phrases: Sequence[Phrase], *, published: date | None = None) -> Effect | None:
    """The day that the article's first paragraphs announce, or `None`. `phrases` are those of the article."""
    text, lead = story.text, story.paragraphs[: LEAD]
    for phrase in phrases:
        if phrase.span[0] >= lead[-1].end:
            return None
        led = text[phrase.span[0] - 1] in "从自于" and phrase.text.endswith(("月", "日"))  # 标准从7月1日上调
        if (led or phrase.text[-1] == "起") and HOLDS.match(text, phrase.span[1]):
            return Effect(phrase, _is_to_come(phrase.text, story, published))
    return None


def sets_level(site: Site) -> bool:
    """Whether the quantity is the new level that something is set to.

    >>> from xining_extract.claims import sites_of
    >>> from xining_extract.page.story import Paragraph
    >>> text = "补贴从每月510元提高到每月578元。"
    >>> [sets_level(site) for site in sites_of(Story(text, (Paragraph(0, len(text)),)))]
    [False, True]
    """
    start = site.quantity.span[0]
    first = max(site.sentences[site.sentence].start, start - TURNS)
    return LEVEL.search(site.story.text, first, start) is not None


def _is_to_come(text: str, story: Story, published: date | None) -> bool:
    """Whether the day lies after that of the dateline, or of publication. A day with its own year is not told."""
    day = DAY.match(text.removeprefix("自").removeprefix("从").removeprefix("今年"))
    written = DAY.search(story.dateline.text) if story.dateline else None
    if not day:
        return False
    then = now = (int(day[1]), int(day[2] or 1))
    if published:
        now = (published.month, published.day)
    elif written:
        now = (int(written[1]), int(written[2] or 1))
    return then > now or (now[0] >= WINTER and then[0] <= SPRING)
