"""What those who are counted do, where the lexicon lacks the verb: 86人|补考, 十几人|打群架后逃离."""

from __future__ import annotations

from ..words import is_doing, tag
from .openings import WHEN
from .particles import counted_by, is_verb, particles

SEATING = frozenset("堂场馆室院校队组团站厅店厂园楼床位桌")  # so many have room there, or are one: 300人食堂


def does_all(words: list[str]) -> bool:
    """Whether all that follows a count of persons is what they do, by a verb that the lexicon lacks: 打群架后逃离."""
    if any(word.endswith(counted_by()["名"]) for word in words):
        return False
    return _is_deed("".join(words)) if len("".join(words)) == 2 else tag(words[0]) == "v" and words[-1] not in WHEN


def _is_deed(word: str) -> bool:
    """Whether a word of two letters tells what is done, also by a verb and its object: 续费, 买|票."""
    if word[-1] in SEATING or word.endswith(particles().attributes) or word in particles().ends:
        return False
    return tag(word) == "v" or is_doing(word) or tag(word[0]) == "v" or is_verb(word[0])
