"""Headlines that the site put above a text: their words share next to nothing with what the page tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .block import TEXTS, Block
from .columns import is_column, of_column_words, trimmed
from .likeness import codes, letters
from .lines import spread
from .printed import is_outlet, words
from .sitewords import is_of_site

OUTLET_LONGEST = 12  # letters of a paper's name alone
BEHIND = re.compile(r"[（(][^（）()]{2,10}[）)]$")  # a column's name behind the rest of a headline
PARTING = frozenset(("masthead", "footer"))
# Of its pairs of letters, so many at most has a line of the site's from a text, so many at least a headline.
FEW, FEWEST, SOME = 0.25, 0.1, 0.15
TINY = 4  # letters of a section's name
DIGITS = re.compile("[0-9]+")


def drop_strangers(text: str, found: list[Block]) -> None:
    """Of the headlines above a text, drop what the site put there: its lines share next to nothing with any text.

    A word or a mark of the site's, or a line of furniture between it and the headline, tells that it is none.
    """
    told: set[int] = set()
    for run in runs(found):
        heads = [block for block in run if block.kind == "heading"]
        if len(heads) == 1 and run[0] is found[0]:
            line = text[slice(*trimmed(text, heads[0].start, heads[0].end))]  # 走基层｜冬闲田里采摘忙
            line = line.replace(" ", "") if spread(line) or line[1:2] == " " else line  # 简 讯
            paper = len(line) <= OUTLET_LONGEST and is_outlet(line)  # but not 渔港改造十年成果发布
            named = of_column_words(line) or paper or line in words("related")
            if named or (is_of_site(line) and not share(line, pairs_told(text, found))):
                heads[0].kind = "credit"  # a text without a headline
        if len(heads) < 2:
            continue
        _drop_listed(text, heads)
        heads = [block for block in heads if block.kind == "heading"]
        odd = [block for block in heads if is_of_site(text[slice(*trimmed(text, block.start, block.end))])]
        if not (odd or any(block.kind in PARTING or block.size <= TINY for block in run)):
            continue
        told = told or pairs_told(text, found)
        shares = {id(block): share(text[block.start : block.end], told) for block in heads}
        parts = _parts(text, heads, told)
        strange = [block for block in odd if shares[id(block)] <= FEW and block not in parts]
        few = [block for block in heads if block not in odd and block not in parts and shares[id(block)] <= FEWEST]
        if max(shares.values()) >= SOME:
            strange += _parted(run, few, strange)
            strange += [block for block in _tiny(heads, few) if block not in strange]
        if len(strange) < len(heads):
            for block in strange:
                block.kind = "credit"


def _drop_listed(text: str, heads: list[Block]) -> None:
    """Where a headline stands twice above its text, what comes before the second is the page's list of headlines."""
    lines = [text[block.start : block.end] for block in heads]
    lines = [f"{index} {line}" if is_column(line) else line for index, line in enumerate(lines)]  # it may stand twice
    second = max((index for index, line in enumerate(lines) if line in lines[:index]), default=0)
    while second > 1 and lines[second - 1] in lines[: second - 1]:
        second -= 1  # its first line
    for block in heads[:second]:
        block.kind = "credit"


def runs(found: list[Block]) -> Iterator[list[Block]]:
    """The lines between two texts, bylines among them."""
    top = 0
    for index, block in enumerate(found):
        if block.kind in TEXTS:
            if index > top:
                yield found[top:index]
            top = index + 1


def _parted(run: list[Block], lines: list[Block], strange: list[Block]) -> list[Block]:
    """The lines beside which a line of furniture stands, or one of these lines that has it beside it."""
    near = [block.kind in PARTING or block in strange for block in run]
    for order in (range(len(run)), range(len(run) - 1, -1, -1)):
        for index in order:
            beside = near[index - 1] if index else False
            if run[index] in lines and (beside or any(near[index + 1 : index + 2])):
                near[index] = True
    return [block for block, parts in zip(run, near, strict=True) if parts and block in lines]


def _tiny(heads: list[Block], lines: list[Block]) -> list[Block]:
    """Of the lines those of a few letters above a longer headline: 城事, 教科文卫."""
    above = zip(heads, heads[1:], strict=False)
    return [block for block, below in above if block in lines and block.size <= TINY and below.size >= 2 * TINY]


def _parts(text: str, heads: list[Block], told: set[int]) -> list[Block]:
    """What is part of a headline by where it stands: above its subtitle, or what a line ran over by.

    That is a few letters, or words of which the text has the two letters together that the line's end parts.
    """
    above = [block for block, below in pairwise(heads) if text.startswith("—", below.start)]
    rest = [
        block
        for above, block in pairwise(heads)
        if not block.gap
        and (
            len(BEHIND.sub("", text[block.start : block.end])) <= TINY < above.size
            or (block.size <= above.size and not codes(text[above.end - 1] + text[block.start]).isdisjoint(told))
        )
    ]
    return above + rest


def pairs_told(text: str, found: list[Block]) -> set[int]:
    return codes(letters("".join([text[block.start : block.end] for block in found if block.kind in TEXTS])))


def share(line: str, told: set[int]) -> float:
    """How many of the line's pairs of letters the texts hold, 0 to 1."""
    own = codes(letters(DIGITS.sub("", line)))
    return len(own & told) / len(own) if own else 0.0
