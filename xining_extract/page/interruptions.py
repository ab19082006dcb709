"""What a page puts between the columns of one sentence: mastheads, page numbers, captions, who took a picture."""

from __future__ import annotations

import re
from itertools import compress

from .captions import BEGINS

KINDS = frozenset({"masthead", "credit", "footer"})
CAPTION_LINES = 3
# What runs on above or below the columns of every page: 12, 南江日报, NANJIANG RIBAO
RUNNING = re.compile(
    r"[0-9]{1,3}|[\u3400-\u9fff]{2,6}(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|周刊)|[A-Z][A-Z ·.-]{3,}"
)


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
