"""Spaces that the layout put between letters, around digits and beside marks, and marks set half as wide as letters."""

from __future__ import annotations

import re
from functools import cache

from .lines import FULL, HAN_FIRST, OPENERS, STOPS, WIDEST

# The white space that stands inside lines: no-break, en to hair, ideographic too.
BLANK = r"[ \t\xa0\u2002-\u200a\u3000]"
HAN = r"[\u3400-\u9fff\uf900-\ufaff]"
MARK = r"[，。、；：！？“”‘’《》〈〉【】（）…—]"
DIGIT = r"[0-9０-９]"
LATIN = r"[0-9０-９A-Za-z%％+]"
AFTER_DROP = frozenset("，。、；：！？")  # no space belongs after these, but before a bracket
AFTER_QUOTE = frozenset("”’》〉】")  # nor after these, but between the halves of a headline
BEFORE_DROP = frozenset("，。、；：！？”’》〉】）)%％")
OPEN = frozenset(OPENERS)
LATINS = frozenset("0123456789０１２３４５６７８９ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%％+")
LEFT_OF_LATIN, RIGHT_OF_LATIN = frozenset("”》）)—～"), frozenset("“《（(—～")
MARKS = AFTER_DROP | AFTER_QUOTE | BEFORE_DROP | OPEN | LATINS
INSIDE = re.compile(rf"{BLANK}{BLANK}*")  # not []+: a set at the front makes the search quick
CREDIT = re.compile("记者|通讯员|实习生|编辑|作者|撰稿|摄影")  # unspaced in a line: what stands apart in it are names
BETWEEN = re.compile(rf"(?<=\S){BLANK}{{1,3}}(?=\S)")
NUMBER = rf"{LATIN}[0-9A-Za-z.,%％+／/-]*"
SPACED_LEFT = re.compile(rf"(?:^|{BLANK}|{MARK}){NUMBER}$")
SPACED_RIGHT = re.compile(rf"{NUMBER}(?:{BLANK}|$)")
HEADLINE_LONGEST = 120
FULL_MARKS = re.compile("[，。、；：！？“”‘’（）《》【】]")
SAMPLE, LEAST = 300, 20  # lines that are looked at, and pairs of neighbours that tell
NEAR = 3 * FULL  # two lines of one column differ by less
HALF = FULL // 2
LEANING = 0.25 * FULL  # how much wider a line is for each mark, at least, where marks are half as wide


@cache
def _lettered() -> re.Pattern[str]:
    """常 住 居 民: four or more letters that each stand alone, not names of three letters beside one of two.

    Slow to compile, and few pages have such lines.
    """
    return re.compile(
        rf"(?<!{HAN})(?:{HAN}|{MARK})(?:{BLANK}{{1,3}}(?:{HAN}|{MARK}|{DIGIT}{{1,8}})){{2,}}"
        rf"{BLANK}{{1,3}}(?:{HAN}|{MARK})(?!{HAN})"
    )


def stray(line: str, begin: int = 0) -> list[tuple[int, int, str]]:
    """(start, end, repair) for the spaces that mean nothing in a line that begins at `begin`, with text at its edges.

    >>> stray("建成 3 所，占 5%")
    [(2, 3, 'space'), (4, 5, 'space'), (8, 9, 'space')]
    >>> stray("城乡供水一体化 让群众喝上放心水"), stray("供水覆盖率达98% 居全省前列"), stray("本报记者 王小明")
    ([], [], [])
    >>> len(stray("常 住 居 民 签 约 率"))
    6
    """
    blanks = line.count(" ") + line.count("\u3000")
    if 6 * blanks >= len(line) and _lettered().search(line) and CREDIT.search(line) is None:
        return [(begin + match.start(), begin + match.end(), "letter_spacing") for match in BETWEEN.finditer(line)]
    found = []
    prose = len(line) > HEADLINE_LONGEST or "，" in line or "。" in line or "；" in line or "：" in line
    for start, end in [match.span() for match in INSIDE.finditer(line)]:
        left, right = line[start - 1], line[end]
        if left >= HAN_FIRST and right >= HAN_FIRST and left not in MARKS and right not in MARKS:
            continue  # most spaces: between the halves of a headline, between names
        if right in BEFORE_DROP or left in OPEN or (
            right not in "（(" and (left in AFTER_DROP or (prose and left in AFTER_QUOTE))
        ):
            found.append((begin + start, begin + end, "space"))
        elif right in LATINS:
            if (left in LEFT_OF_LATIN or left >= HAN_FIRST) and (prose or not _starts_half(line, end)):
                found.append((begin + start, begin + end, "space"))
        elif left in LATINS and (right in RIGHT_OF_LATIN or right >= HAN_FIRST):
            if prose or not _ends_half(line, start):
                found.append((begin + start, begin + end, "space"))
    return found


def _starts_half(line: str, end: int) -> bool:
    """Whether the space before a number parts a headline's halves (普法进校园 320所学校受益): none stands after it."""
    return SPACED_RIGHT.match(line, end) is None


def _ends_half(line: str, start: int) -> bool:
    """Whether the space after a number parts a headline's halves (覆盖率达98% 居前列): none stands before it."""
    return SPACED_LEFT.search(line[:start]) is None


def squeezed(texts: list[str], widths: list[int]) -> list[int]:
    """The widths of the lines as they are set.

    >>> texts = ["今年全市新建成的学校", "已有三所，新增的学位", "达三千个，、，受益的孩子"] * 9
    >>> squeezed(texts, [40, 40, 46] * 9)[:3]
    [40, 38, 40]
    """
    marks = _marks(texts[:SAMPLE])
    pairs = across = 0
    leaning = 0
    for index in range(1, len(marks) - 1):
        more = marks[index + 1] - marks[index]
        if more and _inside(texts, widths, index):
            pairs += 1
            across += more * more
            leaning += more * (widths[index + 1] - widths[index])
    if pairs < LEAST or leaning < LEANING * across:
        return widths
    return [wide - HALF * each for wide, each in zip(widths, _marks(texts), strict=True)]


def _marks(texts: list[str]) -> list[int]:
    """How many marks each line has."""
    bare = FULL_MARKS.sub("", "\n".join(texts)).split("\n")
    return [len(text) - len(rest) for text, rest in zip(texts, bare, strict=True)]


def _inside(texts: list[str], widths: list[int], index: int) -> bool:
    """Whether this line and the next one are of one column, and no sentence ends with them or above them."""
    if abs(widths[index + 1] - widths[index]) >= NEAR or widths[index] > WIDEST:
        return False
    return STOPS.isdisjoint((texts[index - 1][-1], texts[index][-1], texts[index + 1][-1]))
