"""What the lines of a headline say: its title and its subtitle, without what only repeats or announces them."""

from __future__ import annotations

import re

from .block import Block
from .likeness import pairs

REST = 4  # letters: so short a line is the rest of the one above
ENDING = 2  # letters: so short a line is nothing else, whatever it is called
FORMER = re.compile(r"[（(\s]*(?:(?:原|文章|新闻|稿件)?(?:标题|题目)|正在阅读)[:：]")
SERIES = re.compile(r"——|—|系列报道之|[（(]?之[一二三四五六七八九十]{1,2}[）)]?$")


def wording(text: str, lines: list[Block], body: str) -> tuple[str, str | None]:
    """The headline and the subtitle that the lines print: what is cut inside a word is joined, halves stay apart.

    Inside a word or a number, as the article's body shows, which has the two letters together; or before the last few.

    A line that opens with a dash or names a series (——系列报道之二) begins the subtitle.
    """
    if len(lines) == 1:
        return _printed(text, lines[0]), None
    own: list[str] = []
    below: list[str] = []
    for line in lines:
        words = _printed(text, line)
        if own and FORMER.match(text, line.start):
            continue
        if own and SERIES.match(words):
            below.append(words)
        elif below:
            below[-1] += words  # the wrapped rest of it
        elif own and len(words) <= ENDING and not line.gap:
            own[-1] += words  # the one or two letters by which it is too long
        elif not any(_says(said, words) or words.strip("“”") in said for said in own):
            own.append(words)
    title = own[0]
    for words in own[1:]:
        inside = title[-1] + words[0] in body or title[-1].isdigit() or len(words) <= REST
        title += words if inside else f" {words}"
    return title, " ".join(below) or None


def _printed(text: str, line: Block) -> str:
    """The words of a headline's line, without 原标题： before them, once where it has them twice with a comma."""
    former = FORMER.match(text, line.start, line.end)
    words = text[former.end() if former else line.start : line.end].strip()
    if former and former[0].lstrip()[:1] in ("(", "（"):
        words = words.removesuffix(")").removesuffix("）")  # (原标题：江城换水管)
    half = len(words) // 2
    return words[:half] if words[half : half + 1] in ("，", ",") and words[:half] == words[half + 1 :] else words


def _says(said: str, words: str) -> bool:
    """Whether one headline repeats the other."""
    left, right = set(pairs(said)), set(pairs(words))
    fewer = min(len(left), len(right))
    return fewer > 3 and len(left & right) >= 0.75 * fewer
