"""The stretches of an article that set out what is to be done: 二、2025年工作安排, 今年重点抓好以下工作.

In them a bare statement (新建幼儿园3所, 增长6%) is a commitment, where elsewhere it is a fact.
"""

from __future__ import annotations

import re
from functools import cache

from .lexicon import rows
from .model import Span
from .story import Story

PAST = re.compile("回顾|总结|完成情况|去年|上年|过去|以来|已|完成了|取得|成绩|成效")
# A paragraph that opens so tells of what was, or is so.
BACK = re.compile("(?:“|据[^，]{0,8}，)?(?:去年|上年|过去|近年|目前|截至|据|记者|今年以来)")
HAN = "一二三四五六七八九十"
ITEM = re.compile(f"[（(]?[0-9０-９{HAN}]{{1,3}}[)）.．、]|[{HAN}]是|[{HAN}]要|第[{HAN}]，|——|[●■◆▲▪·•]")
STOPS = "。：:！；\n"
OPENING = 48  # characters of a sentence that may open an agenda
HEADING = 30  # characters of a heading


def find_agendas(story: Story) -> tuple[Span, ...]:
    """The stretches in which what is stated is planned, in the text's order.

    >>> from xining_extract.story import Paragraph
    >>> text = "今年要抓好以下工作：新建幼儿园3所；改造小区9个。"
    >>> find_agendas(Story(text, (Paragraph(0, len(text)),)))
    ((10, 25),)
    """
    text, paragraphs = story.text, story.paragraphs
    if not paragraphs:
        return ()
    found: list[Span] = []
    pattern = _pattern()
    for index, paragraph in enumerate(paragraphs):
        if found and paragraph.start < found[-1][1]:
            continue
        for match in pattern.finditer(text, paragraph.start, paragraph.end):
            opened = _opened(text, match.start(), match.end(), paragraph.start, paragraph.end)
            if opened:
                heads = paragraph.role == "subhead" or opened[1] == paragraph.end
                found.append((opened[1], _end(story, index, heads)))
                break
    return tuple(found)


def _opened(text: str, start: int, end: int, first: int, last: int) -> Span | None:
    """The sentence that the words of an agenda end, and that looks ahead: 今年重点工作：, （二）工作安排."""
    while end < last and text[end] in "是为有如下”":
        end += 1
    if end < last and text[end] not in STOPS:
        return None
    here = start
    while here > first and text[here - 1] not in "。！？；\n" and start - here < OPENING:
        here -= 1
    told = end == last or text[end] in "：:\n" or ITEM.match(text, here)  # not: …是一项重点工作。
    if not told or PAST.search(text, here, start):
        return None
    while end < last and (text[end] in STOPS or text[end].isspace()):
        end += 1
    return here, end


def _end(story: Story, index: int, heads: bool) -> int:
    """Where it ends: with the items of its list, under a heading with the paragraphs that do not look back."""
    text, paragraphs = story.text, story.paragraphs
    end = paragraphs[index].end
    for paragraph in paragraphs[index + 1 :]:
        if paragraph.role == "subhead":
            if PAST.search(text, paragraph.start, paragraph.end) or not heads:
                break
        elif BACK.match(text, paragraph.start) or not (heads or ITEM.match(text, paragraph.start)):
            break
        end = paragraph.end
    return end


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted((word for word, _ in rows("agendas.tsv")), key=lambda word: (-len(word), word))
    return re.compile("|".join(words))
