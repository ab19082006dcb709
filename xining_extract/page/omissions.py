"""Lines that are left out as a whole: page numbers, and what stands twice, one line below the other."""

from __future__ import annotations

from itertools import compress
from operator import eq

from .furniture import FOOTER
from .lines import Drop
from .overprint import LONGEST

TWICE = 8  # a line so long that stands twice, one below the other, was printed twice


def leave_out(raw: str, begins: list[int], stripped: list[str], above: list[str], footers: list[int]) -> list[Drop]:
    """Blank out page numbers and lines that stand twice; a page number and one blank line beside it part nothing.

    `footers` are those of the lines that begin as a page number does.
    """
    numbers = list(compress(range(len(stripped)), stripped))
    left_out: list[Drop] = []
    for row in [numbers[i] for i in footers]:
        if len(stripped[row]) < LONGEST and FOOTER.match(stripped[row]):
            left_out.append(_blank(raw, begins, stripped, above, row, "footer"))
            if row + 2 < len(above):
                above[row + 2] = above[row + 2] or " "
    if left_out:
        numbers = list(compress(numbers, map(stripped.__getitem__, numbers)))
    texts = list(map(stripped.__getitem__, numbers))
    twice = [i for i, same in enumerate(map(eq, texts, texts[1:]), 1) if same and above[numbers[i]]]
    doubled, next_but_one = 0, {i - 2 for i in twice}
    for i in twice:
        # A short line that stands twice was printed twice if the one before it was, or the one below it.
        if len(texts[i]) >= TWICE or (doubled and doubled == i - 2) or i in next_but_one:
            doubled = i
            left_out.append(_blank(raw, begins, stripped, above, numbers[i], "overprint"))
    return left_out


def _blank(raw: str, begins: list[int], stripped: list[str], above: list[str], row: int, name: str) -> Drop:
    start = raw.index(stripped[row], begins[row])
    drop = start, start + len(stripped[row]), name
    stripped[row] = ""
    return drop
