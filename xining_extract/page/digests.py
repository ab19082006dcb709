"""A digest of the day: short pieces of news under headlines that are numbered, or below 简讯, one after the other."""

from __future__ import annotations

import re

from .block import Block
from .furniture import GAP, HAN

# What numbers the items of a digest, and how such an item begins: 3）渔港扩建开工 / 近日，…
ITEM = re.compile(r"\s*[（(]?([0-9]{1,2})\s*[)）.．、·:：](?![0-9])")
NEWS = re.compile(
    r"\s*(?:近日|日前|近期|昨[日天晚]|今[日天]|当地时间|记者|据[^，。]{2,12}(?:报道|消息|获悉|悉)|自?(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)"
)
# What stands above short pieces of news: 简讯, 县区短波, 要闻三则
LABEL = re.compile(
    rf"^{GAP}(?:[■●◆□【]{GAP})?{HAN}{{0,6}}(?:简讯|短讯|简报|短波|简明新闻|一句话新闻|速览|[二两三四五六][则题]){GAP}】?{GAP}$",
    re.MULTILINE,
)
ABOVE, BRIEF = 80, 300  # letters above the first headline in which it stands; of a piece, at most on the average
ITEMS = 3  # so many items, at least, make a digest


def items(text: str, parts: list[Block]) -> list[int]:
    """Where the items of a digest begin: headlines numbered one after the other, most of them above a piece of news."""
    heads = [(i, int(m[1])) for i, part in enumerate(parts) if (m := ITEM.match(text, part.start, part.end))]
    if len(heads) < ITEMS - 1 or [n for _, n in heads] != list(range(heads[0][1], heads[0][1] + len(heads))):
        return []
    if heads[-1][1] < ITEMS or any(parts[i].kind != "heading" for i, _ in heads):
        return []
    below = [parts[i + 1] for i, _ in heads if i + 1 < len(parts)]
    told = sum(NEWS.match(text, part.start, part.end) is not None for part in below)
    return [i for i, _ in heads if i] if 2 * told >= len(heads) else []


def briefs(text: str, parts: list[Block]) -> list[int]:
    """Where the pieces below 简讯 begin, of which nobody signed one: each at its headline, and all of them short."""
    start = parts[0].start
    if LABEL.search(text, max(0, start - ABOVE), start) is None:
        return []
    heads = [i for i, part in enumerate(parts) if part.kind == "heading" and parts[i - 1].kind != "heading"]
    size = sum(part.size for part in parts)
    return [i for i in heads if i and i + 1 < len(parts)] if size <= BRIEF * (len(heads) + 1) else []
