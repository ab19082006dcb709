"""A digest of the day: short pieces of news under headlines that are numbered one after the other."""

from __future__ import annotations

import re

from .block import Block

# What numbers the items of a digest, and how such an item begins: 3）渔港扩建开工 / 近日，…
ITEM = re.compile(r"\s*[（(]?([0-9]{1,2})\s*[)）.．、·:：](?![0-9])")
NEWS = re.compile(
    r"\s*(?:近日|日前|近期|昨[日天晚]|今[日天]|当地时间|记者|据[^，。]{2,12}(?:报道|消息|获悉|悉)|自?(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)"
)
ITEMS = 3  # so many items, at least, make a digest


def items(text: str, parts: list[Block]) -> list[int]:
    """Where the items of a digest begin: headlines numbered one after the other, most of them above a piece of news."""
    heads = [(i, int(m[1])) for i, part in enumerate(parts) if (m := ITEM.match(text, part.start, part.end))]
    if len(heads) < ITEMS - 1 or [n for _, n in heads] != list(range(heads[0][1], heads[0][1] + len(heads))):
        return []
    if heads[-1][1] < ITEMS or heads[0][1] > 2 or any(parts[i].kind != "heading" for i, _ in heads):
        return []
    below = [parts[i + 1] for i, _ in heads if i + 1 < len(parts)]
    told = sum(NEWS.match(text, part.start, part.end) is not None for part in below)
    return [i for i, _ in heads if i] if 2 * told >= len(heads) else []
