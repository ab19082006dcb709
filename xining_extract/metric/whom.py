"""Who those are that a figure counts, or what is done to whom, where persons stand before it by name."""

from __future__ import annotations

from ..model import Metric
from ..words import cut
from .durations import TERMS
from .frames import COUNTED, Frame
from .particles import counted_by, may_be_verb
from .persons import NOUNS, person_at_end
from .tail import links_of

LONGEST_DEED = 16
LONGEST_LIST = 24  # letters of a list of persons


def several(frame: Frame) -> Metric | None:
    """`被告人王某、李某等12人`, `判处刘某等4人有期徒刑`: what those are who stand before by name, or what is done."""
    if frame.quantity.unit != "人" or frame.left.phrase or frame.left.links[:1] != ("等",):
        return None
    end = frame.quantity.span[0] - 1
    start = max(frame.start, frame.site.clause[0], end - LONGEST_LIST)
    words = cut(frame.text[start:end])
    whom = person_at_end(words)
    if whom == len(words):
        return None
    role = whom if words[whom].endswith(NOUNS) else whom - 1
    if role < 0:
        return None
    what, at = words[role], start + sum(map(len, words[:role]))
    if what.endswith((*NOUNS, *counted_by()["名"])):
        if words[role - 1] == "犯罪":
            at, what = at - 2, "犯罪" + what
        return frame.metric(what, (at, at + len(what)), "several")
    sentence = frame.text[slice(*frame.right.phrase)] if frame.right.phrase else ""
    return frame.metric(f"{what}{sentence}人数", (at, at + len(what)), "several") if sentence in TERMS else None


def governing(frame: Frame) -> Metric | None:
    """`送给赵某3万元`, `骗取被害人李某5万元`: between the verb and the figure stands nobody but a person."""
    left, text, end = frame.left, frame.text, frame.quantity.span[0]
    if left.phrase or frame.right.phrase or left.gives_value:
        return None
    start = max(frame.start, frame.site.clause[0], end - LONGEST_DEED)
    words = cut(text[start:end])
    words = words[: len(words) - len(links_of(list(words)))]
    whom = person_at_end(words)
    if not 0 < whom < len(words) or not may_be_verb(words[whom - 1]):
        return None
    verb, count = words[whom - 1], COUNTED.get(frame.quantity.unit or "", "")
    at = start + sum(map(len, words[: whom - 1]))
    named = "".join(words[whom:]) if verb.endswith("给") else ""
    return frame.metric(verb + named + count, (at, at + len(verb)), "governing")
