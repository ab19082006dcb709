"""Indents that a page lost: where its paragraphs begin two letters short of their column, such a line opens one.

That tells a paragraph's first line from a headline, and the end of a paragraph whose last line is full.
"""

from __future__ import annotations

from collections.abc import Iterable

from .filling import INDENTED, REACH, SLACK, TOKEN
from .lines import FULL, OPENERS, STOPS, TERMINAL, WIDEST, Lines, width

LEAST = 3  # paragraphs that show it
CLOSERS = frozenset("”’」』）)】")


def lost(lines: Lines) -> bool:
    """Whether the page's paragraphs begin two letters short, as those show that stand below a short last line."""
    texts, widths, kinds = lines.texts, lines.widths, lines.kinds
    if lines.indented:
        return False
    short = flush = 0
    for i in [i for i, text in enumerate(texts[:-2], 1) if text[-1] in TERMINAL or text[-1] in CLOSERS]:
        wide = widths[i]
        if widths[i - 1] + FULL > wide or kinds[i] or kinds[i + 1] or texts[i][-1] in STOPS:
            continue
        more = widths[i + 1] - wide
        short += INDENTED - FULL < more < INDENTED + FULL
        flush += -FULL < more < FULL
    return short >= LEAST and short > 2 * flush


def opens(lines: Lines, index: int, floor: int) -> bool | None:
    """Whether a line of a page that lost its indents is two letters short: it opens a paragraph.

    False for one that is too wide to open any; None where nothing tells, or the paragraph ends with it.
    """
    texts, widths = lines.texts, lines.widths
    if index + 1 >= len(texts) or texts[index][-1] in STOPS or widths[index] > WIDEST:
        return None
    column = _column(lines, index, floor)
    if not column:
        return None
    room = column - INDENTED - widths[index]  # what an opening line has left
    if room < -FULL:
        return False
    token = TOKEN.match(texts[index + 1])
    size = width(token[0].lstrip(OPENERS)) if token else FULL  # which are half as wide at a line's head
    return True if -SLACK < room < size <= room + INDENTED else None  # no room for what comes next, but in a full line


def _column(lines: Lines, index: int, floor: int) -> int:
    """How wide the column is in which the line stands: by the full lines below it, or around it; 0 if none are."""
    bottom = lines.starters.find(1, index + 1, index + REACH + 1)
    below = range(index + 1, bottom if bottom > 0 else min(index + REACH + 1, len(lines.texts)))
    full = _full(lines, below)
    if len(full) < 2:
        full = _full(lines, (*range(max(floor, index - REACH), index), *below))
    return full[len(full) // 2] if len(full) > 1 else 0


def _full(lines: Lines, near: Iterable[int]) -> list[int]:
    """The widths of the lines that neither end nor begin with a sentence, the much narrower ones left out; sorted."""
    texts, widths = lines.texts, lines.widths
    inner = [i for i in near if texts[i][-1] not in STOPS and (i == 0 or texts[i - 1][-1] not in STOPS)]
    full = sorted([widths[i] for i in inner])
    return [wide for wide in full if 5 * wide >= 4 * full[-1]]
