"""Coined names, told by their quotation marks: “…”, alone, with a head word inside, or of something before it."""

from __future__ import annotations

import re

from .edges import Edges
from .form import is_saying
from .marks import acts, ending, in_set, is_brand, lasts, names_nothing, sureness, with_noun
from .roles import is_answer, is_occasion, is_taken, is_topic, opened_anew, opens_clause, set_up
from .undertaking import Undertaking
from .vocabulary import words

# Behind a coined name that stands by itself: what else follows makes a longer name of it.
_ALONE = "，。；：、！？,;!?\n等的和与及后以 "
# “校车进村”助力乡村振兴: what stands behind is what it does, and no part of its name
HELPS = re.compile("(?:助推|助力|推动|促进|带动|引领|赋能)(?!行动|工程|计划|活动|项目)")


def coined(text: str, edges: Edges, floor: int, start: int, end: int) -> Undertaking:
    """What is called so, without its marks where these only say of what kind it is; its paragraph begins at `floor`."""
    lexicon, name = words(), text[start:end]
    noun = with_noun(text, edges, start, end)
    if noun < start:
        edge = edges.governs(noun)
        return Undertaking(text[noun:end], text[noun:end], (noun, end), "quoted", 3, edge, in_set(text, end))
    if (kind := _kind(text, start, end)) > end:
        name, governed = text[start:kind], edges.governs(start)
        topical, counted = is_topic(text, edges, start, kind) or _is_subject(text, edges, start), in_set(text, kind)
        return Undertaking(name, name, (start, kind), "quoted", 2, governed, counted, text[end:kind], topical)
    alone = text[end : end + 1] in _ALONE or HELPS.match(text, end) is not None
    taken = is_answer(text, start, end) or is_taken(text, start, end)
    governed = edges.governs(start) or taken or edges.governs_by(start) or is_occasion(text, start, end)
    counted = in_set(text, end)
    head = ending(name)
    weight = lexicon.weights[head] if head else 1
    if name[1:-1] in lexicon.whole:
        weight = 3
    if head and head not in lexicon.whole:
        at = end - 1 - len(head)
        inner = edges.before(at)
        if start + 1 < inner <= at - 2 and not (governed and alone):
            start, end = inner, end - 1
            name = text[start:end]
            weight = sureness(name, head)
    elif names_nothing(text, name, end, head):
        weight = 0
    said = name[0] in "“‘" and is_saying(text, name, end, head)
    weight = 0 if said else weight
    governed = governed or opened_anew(text, floor, (start, end), alone)
    if governed and 0 < weight < 2 and ((stop := set_up(text, start, end)) or alone):
        weight, name, end = 2, text[start : stop or end], stop or end
    marks_out = is_brand(text, name, end) or lasts(text, name, end)
    brand = (not head or weight == 1) and not said and marks_out and opens_clause(text, edges, start)
    if brand:
        weight = max(weight, 2)
    if weight and not counted and acts(text, name, end) and _is_subject(text, edges, start):
        return Undertaking(name, name, (start, end), "quoted", max(weight, 3), governed, head=head, topical=True)
    topical = brand or (weight > 0 and not counted and is_topic(text, edges, start, end))
    return Undertaking(name, name, (start, end), "quoted", weight, governed, counted, head, topical)


def _kind(text: str, start: int, end: int) -> int:
    """Where the noun ends that says right behind the marks of what kind it is: “海鸥”课堂; else where these close."""
    if is_saying(text, text[start:end], end, ""):
        return end
    return max([end + len(coin) for coin in words().coins if len(coin) > 1 and text.startswith(coin, end)], default=end)


def _is_subject(text: str, edges: Edges, start: int) -> bool:
    """Whether the name at `start` opens its clause but for a few characters that say whose it is."""
    return opens_clause(text, edges, edges.before(start))
