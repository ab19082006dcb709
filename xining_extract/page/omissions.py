"""Lines that are left out: page numbers, what stands twice, what a page puts between the columns of one sentence."""

from __future__ import annotations

import re
from itertools import compress
from operator import eq

from .captions import BEGINS
from .furniture import FOOTER
from .lines import Drop
from .overprint import LONGEST

TWICE = 8  # a line so long that stands twice, one below the other, was printed twice
KINDS = frozenset({"masthead", "credit", "footer"})
CAPTION_LINES = 3
# What runs on above or below the columns of every page: 12, 南江日报, NANJIANG RIBAO
RUNNING = re.compile(
    r"[0-9]{1,3}|[\u3400-\u9fff]{2,6}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|周刊)|[A-Z][A-Z ·.-]{3,}"
)


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
    numbers = [row for row in numbers if stripped[row]]
    texts = [stripped[row] for row in numbers]
    twice = {i for i, same in enumerate(map(eq, texts, texts[1:]), 1) if same and above[numbers[i]]}
    doubled: set[int] = set()
    for i in sorted(twice):
        # A short line that stands twice was printed twice if the one before it was, or the one below it.
        if len(texts[i]) >= TWICE or i - 2 in doubled or i + 2 in twice:
            doubled.add(i)
            left_out.append(_blank(raw, begins, stripped, above, numbers[i], "overprint"))
    return left_out


def _blank(raw: str, begins: list[int], stripped: list[str], above: list[str], row: int, name: str) -> Drop:
    start = raw.index(stripped[row], begins[row])
    drop = start, start + len(stripped[row]), name
    stripped[row] = ""
    return drop


def between(texts: list[str], above: list[str], kinds: list[str], heads: list[int], shots: set[int]) -> set[int]:
    """The lines that may stand inside a sentence; a caption of several lines ends with who took the picture.

    >>> texts = ["图为工人在新建的泵站里", "安装水表。记者 王小明 摄", "铺设管道四十二公里，"]
    >>> sorted(between(texts, ["", *texts[:2]], [""] * 3, [0], {1}))
    [0, 1]
    """
    found = {i for i in compress(range(len(texts)), kinds) if kinds[i] in KINDS} | shots
    for i in [i for i in heads if BEGINS.match(texts[i])]:
        end = i
        while end not in shots and end - i < CAPTION_LINES and end + 1 < len(texts) and above[end + 1]:
            end += 1
        found.update(range(i, end + 1) if end in shots else (i,))
    return found
