"""Deeds that are told as a sentence where they were named before: 完成东街等渔港的改造 of 渔港改造."""

from __future__ import annotations

import re
from itertools import islice

from ..page.story import Sentence
from .undertaking import MENDING, Undertaking
from .undertakings import Undertakings

# Head words that are a verb with what stands before them as its object.
_TURNED = (*MENDING, "修复", "搬迁")
_MOST = 8  # so many mentions of a deed are looked at
_SAYS = 3  # characters at least that say what it is done to
_NEAR = 600  # so many characters before it bear on what a sentence tells


class Retellings:
    """The deeds that an article names, asked for what a sentence tells of them; looked for once."""

    def __init__(self, undertakings: Undertakings) -> None:
        self._undertakings = undertakings
        self._named: dict[str, list[Undertaking]] = {}

    def told(self, sentence: Sentence) -> Undertaking | None:
        """The deed named in the paragraphs before that this one, up to the end of a sentence, tells of."""
        text, opens = sentence.text, self._undertakings.story.paragraphs[sentence.paragraph].start
        start = max(opens, sentence.end - _NEAR)
        said = [word for word in _TURNED if text.find(word, start, sentence.end) >= 0]
        for head in _TURNED if said else ():
            # 改造小区 tells of 小区整治, too
            verbs = [word for word in said if word == head or {word, head} <= set(MENDING)]
            for u in self._deeds(head) if verbs else ():
                at = u.span[1] - len(head)
                if _tells("|".join(verbs), text[at - 2 : at]).search(text, start, sentence.end):
                    return u
        return None

    def _deeds(self, head: str) -> list[Undertaking]:
        """What the article names first by a head word."""
        known = self._named.get(head)
        if known is None:
            known = self._named[head] = []
            for at in islice(self._undertakings.places(head), _MOST):
                passage = self._undertakings.passage(at)
                u = passage.at(at, at + len(head)) if passage is not None else None
                if u is not None and len(u.name) >= _SAYS + len(head):
                    known.append(u)
        return known


def _tells(verbs: str, what: str) -> re.Pattern[str]:
    """How a sentence tells of the deed: 改造老旧小区, 小区的改造."""
    what = re.escape(what)
    return re.compile(f"(?:{verbs})[^，。；]{{0,4}}{what}|{what}[^，。；]{{0,6}}的(?:{verbs})")
