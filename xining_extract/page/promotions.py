"""Lines that read as text and are headlines by where they stand: a page's first, 群众怎么办？ or one above ——答疑."""

from __future__ import annotations

import re
from itertools import pairwise

from .around import ENDING, FURNITURE
from .block import TEXTS, Block
from .lines import CLOSERS

LONGEST_HEADING, LONGEST_FIRST = 56, 80  # letters: of a headline, of one that heads the page
DIGIT = re.compile("[0-9０-９]")


def promote(text: str, found: list[Block]) -> None:
    """Make headlines of the lines that are; a picture's caption above the first headline becomes a credit."""
    if len(found) > 2 and found[1].kind == "heading" and _introduces(text, found[0]):
        found[0].kind = "credit"
    first = next((i for i, block in enumerate(found) if block.kind in TEXTS), len(found))
    if first + 1 < len(found) and found[first + 1].kind == "opening" and _introduces(text, found[first]):
        found[first].kind = "credit"  # 市民在江边散步。 / 江城网讯（记者 王小明）…
    _promote_first(text, found)
    _promote_questions(text, found)


def _introduces(text: str, block: Block) -> bool:
    """Whether a line above the headline or the dateline is a picture's caption: a sentence without a figure."""
    if block.kind != "body" or block.size > LONGEST_HEADING or block.byline is not None:
        return False
    one = text.find("。", block.start, block.end) == block.end - 1
    return one and DIGIT.search(text, block.start, block.end) is None


def _promote_first(text: str, found: list[Block]) -> None:
    """The first line of a page, shorter than the text below, is its headline unless it ends with a full stop."""
    lines = [block for block in found if block.kind not in FURNITURE][:2]
    if len(lines) < 2 or lines[0].kind != "body" or lines[1].kind not in ("body", "opening", "signed", "excerpt"):
        return
    block, below = lines
    size = block.size
    words = text[block.start : block.end].rstrip(CLOSERS)
    shorter = 2 * size <= below.size or below.kind in ("opening", "signed") or _asks(text, block)
    if size <= LONGEST_FIRST and shorter and block.byline is None and words[-1:] not in "。；：，、":
        block.kind = "heading"


def _promote_questions(text: str, found: list[Block]) -> None:
    """Questions and exclamations above a headline (贷款能多贷多少？ above ——负责人答疑), or above a byline.

    Above a byline at the page's top, below an article's end, or in two halves: no sentence of a text has a space.
    """
    top = True  # nothing but headlines so far, or since an article's end
    for index, (above, below) in enumerate(pairwise(found)):
        follows = index == 0 or (text[above.end - 1] == "？" and "，" not in text[below.start : below.end])
        heads = below.kind in ("signed", "opening", "edition") and (top or " " in text[above.start : above.end])
        heads = heads or (follows and below.kind == "heading") or _begins_below(found, index + 1)
        if heads and _asks(text, above):
            above.kind = "heading"
        if above.kind == "heading" and not below.gap and _asks(text, below) and _ends_run(found, index + 2):
            below.kind = "heading"  # the deck of a headline that no text follows
        top = (top and above.kind == "heading") or above.ends or above.kind in ENDING


def _begins_below(found: list[Block], index: int) -> bool:
    """Whether an article begins here that its edition line tells of, below a byline or not."""
    index += index < len(found) and found[index].kind == "signed"
    return index < len(found) and found[index].kind == "edition"


def _ends_run(found: list[Block], index: int) -> bool:
    """Whether no text stands right below: the page ends there, or a blank line, a headline or a dateline follows."""
    return index >= len(found) or found[index].gap or found[index].kind != "body"


def _asks(text: str, block: Block) -> bool:
    """Whether a line is one question or exclamation, as headlines are: 群众怎么办？"""
    if block.kind != "body" or text[block.end - 1] not in "？！?!…" or block.size > LONGEST_HEADING:
        return False
    return text.find("。", block.start, block.end) < 0
