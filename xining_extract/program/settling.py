"""Where the name of what an article is about begins, as told by how the article repeats it.

A word that may or may not be part of a name (执行, 清理) is so if the name never stands without it.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from ..divisions import PLACES
from .theme import Theme
from .vocabulary import words

if TYPE_CHECKING:
    from .undertakings import Undertakings

_WHOLE = re.compile(f"^[全我本该各][国{PLACES}]")  # 全省|渔港改造: no part of a name
_DOES = re.compile(".*(?:办理|发放|领取|申领|申请|享受|提供)")  # 渔民办理|渔船补贴
_MOST = 20  # so many mentions are looked at
_MARKS = "“‘《"
_JOINTS = ("和", "与", "及")
_LEAST, _OFTEN = 4, 3  # characters of a half; so often the text says it by itself


def settled(undertakings: Undertakings, theme: Theme | None) -> Theme | None:
    """The theme with what stands before its name wherever the article has it, from a verb or mark on."""
    if theme is None or theme.name[0] in _MARKS:
        return theme
    theme = _half(undertakings, theme)
    places = list(islice(undertakings.places(theme.name), _MOST))
    if len(places) < 2:
        return theme
    before = [_before(undertakings, at) for at in places]
    shared = before[0]
    while shared and not all([b.endswith(shared) for b in before]):
        shared = shared[1:]
    if not shared:
        return theme
    shared = _DOES.sub("", _WHOLE.sub("", shared))
    at = places[0] - len(shared)
    name = shared + theme.name
    return msgspec.structs.replace(theme, name=name, span=(at, at + len(name)))


def _half(undertakings: Undertakings, theme: Theme) -> Theme:
    """The half of two things in one name that the text speaks of, where it names both together but once."""
    times = undertakings.body.count
    left, joint, right = next((theme.name.partition(word) for word in _JOINTS if word in theme.name), ("", "", ""))
    if not joint or times(theme.name) > 1:
        return theme
    half = max(left, right, key=times)
    if half is left and not half.endswith(tuple(words().weights)):
        return theme  # 渔船和码头专项检查 is no 渔船
    at = next(undertakings.places(half), None)
    if at is None or times(half) < _OFTEN or len(half) < _LEAST:
        return theme
    return msgspec.structs.replace(theme, name=half, span=(at, at + len(half)), mentions=times(half))


def _before(undertakings: Undertakings, at: int) -> str:
    """What stands before a place back to a verb or mark that is no part of a name."""
    passage = undertakings.passage(at)
    return undertakings.story.text[passage.hard(at) : at] if passage is not None else ""
