"""Whether who is named between a headline and a text wrote it: people, by how the line stands there."""

from __future__ import annotations

from ..divisions import PLACES
from .block import Block
from .creditlines import BULLET, OURS
from .names import is_sure

STORY = 3000  # letters below a headline that tell of it
PLACE_ENDS = frozenset(PLACES + "街路桥江河湖山港站馆院园校厂局办所店楼城门场")


def goes_on(text: str, head: Block, block: Block) -> bool:
    """Whether the headline goes on below: …诉求4.1 / 万件, or the story has the letters together."""
    last = text[head.end - 1]
    word = text[block.start : block.end]
    told = last + word if len(word) > 2 else word
    return last.isdigit() or text.find(told, block.end, block.end + STORY) > 0


def is_author(text: str, name: str, end: int) -> bool:
    """Whether a name alone between the headline and the text is the author's: a person of whom nothing is told."""
    sure = len(name) == 3 and is_sure(name) and name[-1] not in PLACE_ENDS
    return sure and text.find(name, end, end + STORY) < 0


def stands_above(text: str, block: Block, below: Block | None) -> bool:
    """本报记者 王小明 without brackets stands above a text, and so does ■记者 王小明."""
    if below is None or below.kind not in ("body", "label"):
        return False
    return text[block.start] in BULLET or text.startswith(OURS, block.start)
