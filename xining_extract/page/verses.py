"""Text that is set as verses are: a clause to a line, without stops, as accounts for small screens have it."""

from __future__ import annotations

import re
from itertools import groupby

from .block import Block

FEWEST = 4  # lines
FIGURE = re.compile(r"[0-9][余多]?[万亿]?(?:[一-龥]|[%％])")
# So goes on what was told in the line above; no headline begins so.
GOES_ON = re.compile("其中|据(?:统计|了解|悉|介绍)|另外?|此外|同比|累计|较|同时|目前|截至|共计?")


def join_verses(text: str, found: list[Block]) -> list[Block]:
    """Make one paragraph of the lines that tell figures one after another, which each alone look like headlines."""
    joined: list[Block] = []
    for heading, run in groupby(found, key=lambda block: block.kind == "heading"):
        lines = list(run)
        if heading and len(lines) >= FEWEST:
            lines = _joined(text, lines, below=bool(joined))
        joined += lines
    return joined


def _joined(text: str, lines: list[Block], *, below: bool) -> list[Block]:
    """The same with the verses among them in one; above all text, the first line is the headline."""
    told = [i for i, line in enumerate(lines) if FIGURE.search(text, line.start, line.end)]
    on = [i for i, line in enumerate(lines) if GOES_ON.match(text, line.start)]
    first = max(min([*told[:1], *on[:1]], default=0), 0 if below else 1)
    last = told[-1] if told else 0
    verses = sum(first <= i <= last for i in told)
    if not on or last - first + 1 < FEWEST or verses * 2 <= last - first:
        return lines
    head = lines[first]
    return [*lines[:first], Block(head.start, lines[last].end, "body", head.gap), *lines[last + 1 :]]
