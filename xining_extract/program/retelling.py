"""Deeds that are told as a sentence where they were named before: 完成东街等小区的改造 of 老旧小区改造."""

from __future__ import annotations

import re
from itertools import islice

from ..page.story import Sentence
from .undertaking import Undertaking
from .undertakings import Undertakings

# Head words that are a verb with what stands before them as its object.
_TURNED = ("改造", "治理", "整治", "修复", "搬迁", "更新")
_MOST = 8  # so many mentions of a deed are looked at
_SAYS = 3  # characters at least that say what it is done to


def retold(undertakings: Undertakings, sentence: Sentence) -> Undertaking | None:
    """The deed named in the paragraphs before that this one, up to the end of a sentence, tells of."""
    text, start = undertakings.story.text, undertakings.story.paragraphs[sentence.paragraph].start
    for head in _TURNED:
        if text.find(head, start, sentence.end) < 0:
            continue
        for at in islice(undertakings.places(head, 0, start), _MOST):
            passage = undertakings.passage(at)
            u = passage.at(at, at + len(head)) if passage is not None else None
            if u is None or u.head != head or u.counted or len(u.name) < _SAYS + len(head):
                continue
            if _tells(head, text[at - 2 : at]).search(text, start, sentence.end):
                return u
    return None


def _tells(head: str, what: str) -> re.Pattern[str]:
    """How a sentence tells of the deed: 改造老旧小区, 小区的改造."""
    what = re.escape(what)
    return re.compile(f"{head}[^，。；]{{0,4}}{what}|{what}[^，。；]{{0,6}}的{head}")
