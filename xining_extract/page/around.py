"""What stands around the articles of a page, told by what stands beside it.

Between two texts stand headlines, and with them names of columns and papers; below the last one stand lists of other
articles, what readers said, and what the site says for itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .columns import BRACKETED, is_column, trimmed
from .printed import is_outlet, words

if TYPE_CHECKING:
    from .blocks import Block

TEXT = frozenset(("body", "opening", "excerpt", "closing", "signed"))
BEGINS = frozenset(("opening", "signed"))
HEADINGS = frozenset(("heading", "label", "name"))
FURNITURE = frozenset(("edition", "masthead", "credit", "editor", "footer"))
OUTLET_LONGEST, HEAD_LONGEST = 12, 12  # letters of a paper's name alone; of 版权声明 above what it says
REST = 4  # letters right below a headline's line, which may be the rest of it: …小病在 / 基层
COUNTER = re.compile("[+＋]?[0-9]{1,4}")  # of likes, beside its icon


def set_apart(text: str, found: list[Block]) -> None:
    """Take what is no headline from among the headlines, and what is no article from below the last one."""
    top = 0
    for index, block in enumerate([*found, None]):
        if block is None or block.kind in TEXT:
            if index > top:
                _sort_out(text, found, top, index)
            top = index + 1
    _drop_below(text, found)


def _sort_out(text: str, found: list[Block], top: int, end: int) -> None:
    """Of the lines between two texts, from the last one up: what stands above a headline may be a column or a paper."""
    headed = False
    several = sum(block.kind == "heading" for block in found[top:end]) > 1
    for index in range(end - 1, top - 1, -1):
        block = found[index]
        if block.kind not in HEADINGS:
            continue
        line = text[block.start : block.end]
        rest = index > top and found[index - 1].kind in HEADINGS and not block.gap and block.end - block.start <= REST
        column = not rest and (headed or (several and BRACKETED.match(line) is not None)) and is_column(line)
        if column or COUNTER.fullmatch(line) or (several and _is_paper(line, found, index)):
            block.kind = "credit"
        elif block.kind == "heading":
            headed = headed or not line.startswith("—")  # a subtitle needs its headline
            block.start, block.end = trimmed(text, block.start, block.end)


def _is_paper(line: str, found: list[Block], index: int) -> bool:
    """Whether a line names a paper or a site: at the top of the page, or beside the day or what else is furniture."""
    if len(line) > OUTLET_LONGEST or not is_outlet(line):
        return False
    return not index or any(block.kind in FURNITURE for block in found[index - 1 : index + 2])


def _drop_below(text: str, found: list[Block]) -> None:
    """Drop the lists and notices below an article, to the page's end or to the next article that says it begins."""
    begins = max((index for index, block in enumerate(found) if block.kind in BEGINS), default=0)
    texts = [index for index, block in enumerate(found) if block.kind in TEXT]
    first, last = (texts[0], texts[-1]) if texts else (len(found), 0)
    while last > first and (found[last].kind not in TEXT or text.startswith(_notices(), found[last].start)):
        last -= 1
    listed = False
    for index in range(max(first + 1, begins), len(found)):
        block = found[index]
        line = text[block.start : block.end]
        notice = line.startswith(_notices())
        if not listed and block.end - block.start <= HEAD_LONGEST:
            head = line.rstrip("：: >＞")
            # 版权声明 or 网友评论 alone: all that follows; 相关新闻: where no text follows
            listed = (notice and len(line) <= HEAD_LONGEST) or head in words("comment")
            listed = listed or (index >= last and head in words("related"))
        if listed or notice:
            block.kind, block.byline = "credit", None


@cache
def _notices() -> tuple[str, ...]:
    return tuple(words("legal"))
