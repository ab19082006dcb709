"""Datelines whose bracket goes on below lines of another column: …电（记者王 / 新增学位三千个。 / 小明）今年…"""

from __future__ import annotations

import re

from ..model import Reporter
from .block import Block
from .bylines import signed_by
from .endings import SIGNED_ON, STRAY

OPEN = re.compile(r"[（(]([^（）()。]{0,40})$")
REACH = 42  # letters before the end of a line in which its bracket opens


def signed_on(text: str, lines: list[Block], index: int) -> list[Reporter]:
    """The people of the bracket that the dateline leaves open; the line in which it closes then begins behind it."""
    line = lines[index]
    if line.kind != "opening":
        return []
    cut = OPEN.search(text, max(line.start, line.end - REACH), line.end)
    if cut is None:
        return []
    for below in lines[index + 1 : index + 1 + STRAY]:
        rest = SIGNED_ON.match(text, below.start, below.end)
        if rest is None:
            continue
        people = signed_by(cut[1] + rest[0], 0, len(cut[1] + rest[0]))
        if people and rest.end() + 1 < below.end:
            below.start = rest.end() + 1
        return [_moved(who, cut, rest) for who in people]
    return []


def _moved(who: Reporter, cut: re.Match[str], rest: re.Match[str]) -> Reporter:
    """The reporter at the place in the text, where the name may stand on both sides of the strange lines."""
    size = len(cut[1])
    start, end = (cut.start(1) + at if at < size else rest.start() + at - size for at in (who.span[0], who.span[1] - 1))
    return Reporter(who.name, who.role, (start, end + 1))
