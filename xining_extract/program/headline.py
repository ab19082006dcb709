"""How a headline has a name of the text: as it stands, most of it, with characters left out, or not at all."""

from __future__ import annotations

_MEASURED = ("率", "量", "额", "数", "费")  # behind a name these make a measure of it
_STEM = 6  # characters of a name before its head word that tell it


def is_named_in(title: str, bare: str) -> bool:
    """Whether a headline has the name, with nothing behind it that makes something else of it: 首针接种率."""
    at = title.find(bare)
    return at >= 0 and title[at + len(bare) : at + len(bare) + 1] not in _MEASURED


def is_mostly_in(title: str, name: str, head: str) -> bool:
    """Whether a headline has most of what a name has before its head word."""
    stem = name[: len(name) - len(head)]
    return len(stem) >= _STEM and stem[: max(_STEM, len(stem) - 2)] in title


def is_clipped(coined: str, mentions: int, body: str) -> bool:
    """Whether a text has what its headline coins only as part of one longer word."""
    at = body.find(coined)
    longer = body[at : at + len(coined) + 1]
    return longer[-1:].isalpha() and body.count(longer) == mentions


def shortens(short: str, name: str) -> bool:
    """Whether a headline's name is the full one with characters left out (医保结算 for 医疗保险费用结算)."""
    if len(name) > 2.5 * len(short):
        return False
    characters = iter(name)
    return all(c in characters for c in short)
