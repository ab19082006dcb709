"""One pattern for any of many words, made so that `re` runs over the rest of a text at full speed.

A pattern that begins with one set of letters lets the search skip all others; behind the first letter the second is
looked at, the only one that `re` finds at once among many.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

GROUP = 40  # first letters of words that are looked for together

# What begins with one of some letters, and the pattern for what follows them.
Branch = tuple[Iterable[str], str]


def either(choices: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first: a word is tried only where two letters allow one.

    >>> either(["开展", "实施", "开展好"])
    '[实开](?=[展施])(?:施(?<=[实]施)|展(?<=[开]展)(?:好|))'
    """
    return one_of(branch(choices))


def begins(choices: Iterable[str]) -> str:
    """A pattern for the first letter of any of the words, where such a word stands: words may overlap.

    >>> begins(["开展", "实施"])
    '[实开](?=(?=[展施])(?:施(?<=[实]施)|展(?<=[开]展)))'
    """
    letters, rest = branch(choices)
    return f"{_set(letters)}(?={rest})"


def one_of(*branches: Branch) -> str:
    """Any of the branches. It begins with one set of all their letters: only so does `re` skip all other letters."""
    if len(branches) == 1:
        letters, rest = branches[0]
        return _set(letters) + rest
    found = "|".join(f"(?<={_set(letters)}){rest}" for letters, rest in branches)
    return f"{_set({letter for letters, _ in branches for letter in letters})}(?:{found})"


def branch(choices: Iterable[str]) -> Branch:
    """The first letters of the words, and the pattern for what follows them."""
    rests: dict[str, list[str]] = {}
    for word in sorted(set(choices), key=lambda word: (word[0], -len(word), word)):
        rests.setdefault(word[0], []).append(word[1:])
    groups = [list(rests)[at : at + GROUP] for at in range(0, len(rests), GROUP)]
    if len(groups) == 1:
        return rests, _together(rests)
    found = (f"(?<={_set(group)}){_together({first: rests[first] for first in group})}" for group in groups)
    return rests, f"{_gate(rests)}(?:{'|'.join(found)})"


def _together(rests: dict[str, list[str]]) -> str:
    """A pattern for words whose first letter has been read: by the second, the only one that `re` finds at once."""
    seconds: dict[str, dict[tuple[str, ...], list[str]]] = {}
    for first, group in rests.items():
        for second in dict.fromkeys(rest[:1] for rest in group):
            thirds = tuple(re.escape(rest[1:]) for rest in group if rest[:1] == second)
            seconds.setdefault(re.escape(second), {}).setdefault(thirds, []).append(first)
    alone = seconds.pop("", {})  # words of one letter, which any longer one goes before
    found = [
        second + _any([f"(?<={_set(firsts)}{second}){_any(thirds)}" for thirds, firsts in group.items()])
        for second, group in seconds.items()
    ]
    found += [f"(?<={_set(firsts)})" for firsts in alone.values()]
    return f"{_gate(rests)}(?:{'|'.join(found)})"


def _gate(rests: dict[str, list[str]]) -> str:
    """What has to follow the first letter of a word: its second, if all have one."""
    seconds = {rest[:1] for group in rests.values() for rest in group}
    return f"(?={_set(seconds)})" if "" not in seconds else ""


def _any(patterns: Sequence[str]) -> str:
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _set(letters: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(letters)))}]"
