"""Spaces that the layout put between the letters of a line, around digits and beside punctuation."""

from __future__ import annotations

import re
from collections.abc import Iterator

# The white space that stands inside lines. No-break, en to hair, ideographic.
BLANK = r"[ \t\xa0\u2002-\u200a\u3000]"
HAN = r"[\u3400-\u9fff\uf900-\ufaff]"
MARK = r"[，。、；：！？“”‘’《》〈〉【】（）…—]"
OPEN = r"[“‘《〈【（(]"
CLOSE = r"[，。、；：！？”’》〉】）)%％]"
DIGIT = r"[0-9０-９]"
LATIN = r"[0-9０-９A-Za-z%％+]"

# 常 住 居 民: four or more letters that each stand alone. Names of three letters beside one of two (康 岩 马小山) do not match.
LETTERED = re.compile(
    rf"(?<!{HAN})(?:{HAN}|{MARK})(?:{BLANK}{{1,3}}(?:{HAN}|{MARK}|{DIGIT}{{1,8}})){{2,}}{BLANK}{{1,3}}(?:{HAN}|{MARK})(?!{HAN})"
)
INSIDE = re.compile(rf"{BLANK}+")
BETWEEN = re.compile(rf"(?<=[^\s（(]){BLANK}{{1,3}}(?=[^\s（(])")
# Spaces beside punctuation, and between Chinese and Latin letters or digits.
STRAY = re.compile(
    rf"(?<={CLOSE}){BLANK}+(?=[^\s（(])(?<![）)%％]{BLANK})|(?<={OPEN}){BLANK}+|{BLANK}+(?={CLOSE})"
    rf"|(?<={HAN}|[”》）)]){BLANK}+(?={LATIN})|(?<={LATIN}){BLANK}+(?={HAN}|[“《（(])"
)
PROSE = re.compile(r"[，。；：]")
SPACED_NUMBER_LEFT = re.compile(rf"(?:^|{BLANK}|{MARK}){LATIN}[0-9A-Za-z.,%％+／/-]*$")
SPACED_NUMBER_RIGHT = re.compile(rf"{LATIN}[0-9A-Za-z.,%％+／/-]*(?:{BLANK}|$)")
INVISIBLE = re.compile("[\ufeff\u200b\u200c\u200d\u2060\xad]+")


def drops(raw: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, repair) for the spaces that mean nothing.

    >>> list(drops("建成 3 所，占 5%"))
    [(2, 3, 'space'), (4, 5, 'space'), (8, 9, 'space')]
    >>> list(drops("城乡供水一体化 让群众喝上放心水"))
    []
    """
    if not raw.isascii() and INVISIBLE.search(raw):
        for match in INVISIBLE.finditer(raw):
            yield match.start(), match.end(), "invisible"
    if " " not in raw and not INSIDE.search(raw):
        return
    for run in LETTERED.finditer(raw):
        head = raw.rfind("\n", 0, run.start()) + 1
        tail = raw.find("\n", run.end())
        for match in BETWEEN.finditer(raw, head, len(raw) if tail < 0 else tail):
            yield match.start(), match.end(), "letter_spacing"
    for match in STRAY.finditer(raw):
        start, end = match.span()
        if not _separates(raw, start, end):
            yield start, end, "space"


def _separates(raw: str, start: int, end: int) -> bool:
    """Whether the space parts two halves of a headline: 覆盖率达65% 居全省前列, 普法进校园 1470所学校全覆盖.

    In a headline, that is a line without sentence punctuation, a space on one side of a number only is a separator.
    """
    left, right = raw[start - 1], raw[end : end + 1]
    if not (left.isalnum() or left in "%％”》）)") or not (right.isalnum() or right in "“《（("):
        return False
    if left.isascii() and right.isascii():
        return False
    head = raw.rfind("\n", 0, start) + 1
    tail = raw.find("\n", end)
    tail = len(raw) if tail < 0 else tail
    if tail - head > 120 or PROSE.search(raw, head, tail):
        return False
    if left.isascii() or left in "％":
        return not SPACED_NUMBER_LEFT.search(raw[head:start].lstrip() or " ")
    return not SPACED_NUMBER_RIGHT.match(raw[end:tail])
