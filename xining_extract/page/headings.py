"""Which lines of a column are headlines, by what stands above and below them.

`floor` is the first line after the last byline, dateline or tag; a first line is one that opens its paragraph.
"""

from __future__ import annotations

import re
from functools import cache

from .endings import ends_sentence, has_comma, in_sentences
from .filling import REACH, column_of, fills, reaches
from .lines import CLOSERS, FULL, MARKS, OPEN, STARTS, TERMINAL, Lines

STACK = 9  # lines that the headlines of two articles have at most, one below the other
DECKS = 3  # lines of a headline with commas at most
EVEN = 5 * FULL // 4  # so little do the lines of a column differ in width
ECHOED = 6  # letters: lines that begin with the same ones are a headline and its story
# How the first sentence of a story begins, where its dateline is not printed.
OPENERS = re.compile(
    r"据[^，。]{0,12}(?:统计|报道|消息|通报)，"
    r"|记者[0-9０-９]{1,2}日|记者从|近日|日前|昨日|昨天|连日来|据悉|[0-9０-９]{1,2}月[0-9０-９]{1,2}日"
)
TITLED = re.compile("(?:公告|通告|通知|启事|公报|综述|纪实|侧记|见闻)$")  # what headlines end on, below a blank line
# A story begins so, where its dateline is not printed; days alone stand inside paragraphs too.
STORY = re.compile(
    r"(?:(?:近日|日前|昨日|昨天|连日来|[0-9０-９]{1,2}月[0-9０-９]{1,2}日)，)?记者(?:昨[日天])?(?:从|[0-9０-９]{1,2}日)"
)
RUNS_ON = frozenset("日前来期报网社台晚午上中后间")  # 昨日 / 记者从…, 会上 / 记者从…
SPOKEN = re.compile("“[^”]*[，。！？]")


@cache
def _halves() -> re.Pattern[str]:
    """城乡供水一体化 让群众喝上放心水; 覆盖率达98% 居全省前列; 普法进校园 320所学校受益.

    Slow to compile, and few lines are asked.
    """
    return re.compile(
        r"[\u3400-\u9fff”》][ \u3000]{1,3}[\u3400-\u9fff“《]|[^\s0-9.-][0-9.]+[%％]?[ \u3000]{1,3}[\u3400-\u9fff“《]"
        r"|[\u3400-\u9fff”》][ \u3000]{1,3}[0-9０-９.]+[%％]?[^\s0-9.%％]"
    )


def _in_halves(text: str) -> bool:
    """Whether a space parts the line as headlines are parted; one with many spaces is a row of words."""
    return 0 < text.count(" ") + text.count("\u3000") < 4 and _halves().search(text) is not None


def is_title(lines: Lines, index: int, floor: int) -> bool:
    """Whether a first line as wide as the column is a headline: two halves, a story's opening or no text below."""
    text, below = lines.texts[index], lines.texts[index + 1]
    comma = in_sentences(text)
    if not comma and _is_plainly_title(lines, index):
        return True
    if (not comma or not lines.above[index]) and SPOKEN.match(below):
        return True  # a story begins with somebody's words; no sentence runs into them
    if index == floor and OPENERS.match(below):
        return True
    if index == floor or ends_sentence(lines.texts[index - 1]):
        if text[:2] == below[:2]:
            return True  # a headline and its story begin with the same place
        if not comma and STORY.match(below) and text[-1] not in RUNS_ON:
            return True
    if is_block(lines, index) and not any(map(has_comma, _to_gap(lines, index))) and not is_stub(lines, index, floor):
        return True
    return is_stacked(lines, index)


def _is_plainly_title(lines: Lines, index: int) -> bool:
    """Whether a line without a mark is a headline by its own words and those below."""
    text, below = lines.texts[index], lines.texts[index + 1]
    if _in_halves(text):
        return True
    if text[:ECHOED] == below[:ECHOED]:
        return True  # a story begins with the words of its headline; no sentence repeats itself at once
    return not lines.above[index] and TITLED.search(text) is not None


def _to_gap(lines: Lines, index: int) -> list[str]:
    """The line and those right below it, down to the next blank one."""
    below = index + 1
    while below < len(lines.texts) and lines.above[below]:
        below += 1
    return lines.texts[index:below]


def is_stacked(lines: Lines, index: int) -> bool:
    """Whether no mark of a sentence stands below the line before something begins: only headlines do."""
    for each in range(index + 1, min(index + 1 + STACK, len(lines.texts))):
        if lines.kinds[each] in STARTS:
            return True
        if in_sentences(lines.texts[each]):
            return False
    return index + 1 + STACK >= len(lines.texts)


def end_of_stack(lines: Lines, index: int) -> int:
    """The first line behind headlines that stand one below the other between blank lines, of all widths; 0 if none do.

    A sentence that a column cuts off has no mark at its end either, but its lines are about as wide.
    """
    bottom = index
    while bottom + 1 < len(lines.texts) and lines.above[bottom + 1] and lines.kinds[bottom + 1] not in STARTS:
        bottom += 1
        if bottom - index > 2 * STACK:
            return 0
    texts, widths = lines.texts[index : bottom + 1], lines.widths[index : bottom + 1]
    if any("。" in text or text.count("，") > 1 for text in texts):
        return 0
    wide = sum(each >= max(widths) - EVEN for each in widths)
    return bottom + 1 if bottom > index + 1 and 2 * wide <= len(widths) else 0


def heads_story(lines: Lines, top: int, index: int) -> bool:
    """Whether the lines below an article's end are a headline, above how a story begins: …门诊又“满 / 员”了 / 记者从"""
    if index - top >= DECKS or lines.kinds[top] or STORY.match(lines.texts[index + 1]) is None:
        return False
    texts = lines.texts[top : index + 1]
    return texts[-1][-1] not in RUNS_ON | MARKS and not any("。" in text for text in texts)


def stands_apart(lines: Lines, index: int) -> bool:
    """Whether lines between blank ones are a headline wherever they stand: of two halves, or right above a dateline."""
    if not is_block(lines, index, index):
        return False
    texts = _to_gap(lines, index)
    below = index + len(texts)
    halves = any(map(_in_halves, texts)) and not any(map(has_comma, texts))
    return halves or lines.kinds[below : below + 1] in (["opening"], ["signed"])


def is_stub(lines: Lines, index: int, floor: int) -> bool:
    """Whether a first line between blank lines is the head of a paragraph that a column's end cut off."""
    if index <= floor:
        return False
    if not in_sentences(lines.texts[index]) and not ends_sentence(lines.texts[index - 1]):
        return False  # one more headline
    if is_block(lines, index + 1) and (index + 2 == len(lines.texts) or lines.kinds[index + 2] in STARTS):
        return False  # a headline comes next
    column = column_of(lines.widths[max(floor, index - REACH) : index])
    if column and reaches(lines, index, True, column):
        return True
    column = column_of(lines.widths[index : index + REACH + 1])
    return "，" in lines.texts[index] and reaches(lines, index, True, column)


def is_deck(text: str) -> bool:
    """Whether a line is a headline's second deck: ——某县农业生产见闻"""
    return text.startswith("——") and not in_sentences(text)


def is_subhead(lines: Lines, index: int, floor: int) -> bool:
    """Whether the line is a headline between the paragraphs: no mark at its end, and shorter than its column."""
    if lines.texts[index].rstrip(CLOSERS)[-1:] in MARKS:
        return False
    if index + 1 >= len(lines.texts):
        return not has_comma(lines.texts[index])
    for below in range(index + 1, min(index + 5, len(lines.texts))):  # a byline or a dateline follows
        if lines.kinds[below] in STARTS:
            return True
        if lines.texts[below][-1] in MARKS or has_comma(lines.texts[below]):
            break
        if _in_halves(lines.texts[below]):
            return True  # a headline of two halves goes on from it
    if not fills(lines, index, floor, False):
        return True
    column = column_of(lines.widths[max(floor, index - REACH) : index])
    narrower = column != 0 and not reaches(lines, index, False, column)  # a headline of two lines, or another column
    return narrower and not any(map(has_comma, lines.texts[index : index + 4]))


def is_block(lines: Lines, index: int, first: int | None = None) -> bool:
    """Whether the line is of a block of one to three lines that holds no full stop.

    Blank lines stand around it, or another headline above its first line.
    """
    above = lines.above
    top = bottom = index
    while above[top] and index - top < 3 and top != first:
        top -= 1
    while bottom + 1 < len(lines.texts) and above[bottom + 1] and bottom - top < 3:
        bottom += 1
    if bottom - top >= 3:
        return False
    last = lines.texts[bottom][-1]
    if last in TERMINAL or last in OPEN:
        return False
    words = "".join(lines.texts[top : bottom + 1])
    return "。" not in words and words.count("，") < 3
