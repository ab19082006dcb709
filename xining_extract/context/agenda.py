"""The stretches of an article that set out what is to be done: 二、2025年工作安排, 今年重点抓好以下工作.

In them a bare statement (新建幼儿园3所, 增长6%) is a commitment, where elsewhere it is a fact.
"""

from __future__ import annotations

import re
from functools import cache

from ..forthcoming import WILL
from ..lexicon import rows
from ..model import Span
from ..page.story import Story

PAST = re.compile(
    "回顾|总结|列为|[办做]了|(?:完成|执行)情况|[一-龥]了(?:以下|如下)|去年|上年|过去|以来|年来|已|完成了|取得|成绩|成效"
)
# A paragraph that opens so tells of what was, or is so.
BACK = re.compile("去年|上年|过去|近年|今年以来|目前|截至|据|记者")
HAN = "一二三四五六七八九十"
ITEM = re.compile(f"[（(]?[0-9０-９{HAN}]{{1,3}}[)）.．、]|[{HAN}]是|[{HAN}]要|第[{HAN}]，|——|[●■◆▲▪·•]")
# A headline that ends so praises what was done (办好民生实事), if it does not look ahead: 2025年民生实事.
DONE_TOO = ("民生实事", "实事项目")
AHEAD = re.compile(f"20[0-9]{{2}}|[今明]年|年度|下一?步|[0-9{HAN}]+[件项大]|公布|发布|确定|敲定|票决|征集")
SET = re.compile("[明下]年|下一?步|计划")  # 明年计划完成的植树任务分别包括：
RESULT = re.compile("审结|受理|执结|判处|查处|侦破|抓获|起诉|同比|[比较]上年|获评|荣获|[一-龥]{2}了(?![解])")
PLANNED = re.compile(f"{WILL}|要(?![求素])")
# 报告提出，要加快城市建设。…|建设韧性城市，新建管网160公里
PROPOSED = re.compile(
    "[^，。；：]{0,10}(?:报告|规划|纲要|方案|意见)》?(?:还|同时)?(?:提出|明确|要求|强调)，?(?:今年|20[0-9]{2}年)?[要将]"
)
# 印发今年造林任务分解方案，|全县造林9万亩: what such a paper sets out
ISSUED = re.compile(
    "印发[^。；]{2,40}?任务[^。；，]{0,8}(?:计划|方案|书)》?(?:的通知)?[，。](?![^。；]{0,12}(?:去年|上年|目前|截至|已))"
)
LEADING_ON = (  # 今年民生实事包括：
    *"是为有如下”】》）)", "包括", "包含", "涵盖", "确定", "敲定", "公布", "发布", "出炉", "揭晓", "分别",
)  # fmt: skip
REVIEWED = 400  # characters of a section that tell whether it looks back
OPENING = 48  # characters of a sentence that may open an agenda
HEADING = 30  # characters of a heading


def find_agendas(story: Story) -> tuple[Span, ...]:
    """The stretches in which what is stated is planned, in the text's order.

    >>> from xining_extract.page.story import Paragraph
    >>> text = "今年要抓好以下工作：新建幼儿园3所；改造小区9个。"
    >>> find_agendas(Story(text, (Paragraph(0, len(text)),)))
    ((10, 25),)
    """
    text, paragraphs = story.text, story.paragraphs
    if not paragraphs:
        return ()
    found: list[Span] = []
    words = _words()
    if is_agenda(story):
        found.append((paragraphs[0].start, _end(story, 0)))
    for index, paragraph in enumerate(paragraphs):
        if not found or paragraph.start >= found[-1][1]:
            opened = _opened(text, words, paragraph.start, paragraph.end)
            if opened is None and (proposed := PROPOSED.match(text, paragraph.start, paragraph.end)):
                found.append((proposed.end(), _end(story, index)))
            elif opened is None and (issued := ISSUED.search(text, paragraph.start, paragraph.end)):
                found.append((issued.end(), paragraph.end))
            elif opened:
                after = paragraphs[index + 1 : index + 2]
                listed = bool(after and ITEM.match(text, after[0].start))
                closes = opened == paragraph.end or text[opened - 1 : paragraph.end].strip() == "："
                found.append((opened, _end(story, index) if listed or closes else paragraph.end))
    return tuple(span for span in found if not _looks_back(text, span))


def _looks_back(text: str, span: Span) -> bool:
    """Whether a report tells under its heading what was done: 2020年主要工作↵法院受理案件59万件，执结50万件."""
    start, end = span
    told = text[start : min(end, start + REVIEWED)]
    return RESULT.search(told) is not None and PLANNED.search(told) is None


def is_agenda(story: Story) -> bool:
    """Whether the headline, or a deck of it, announces it (2025年重点工作任务), and none tells what was done."""
    title = story.title or ""
    if PAST.search(title):
        return False
    decks = (deck for deck in title.split() if not deck.endswith(DONE_TOO) or AHEAD.search(deck))
    return any(_announces(deck, _words(), 0, len(deck)) for deck in decks)


def _opened(text: str, words: tuple[str, ...], first: int, last: int) -> int | None:
    """Where the sentence ends that announces what is to be done: 今年重点工作：; a whole heading."""
    at = text.find("：", first, last)
    while at >= 0:
        if _announces(text, words, first, at):
            return at + 1
        at = text.find("：", at + 1, last)
    at = text.find("。", first, min(last, first + HEADING))
    if at >= 0 and _announces(text, words, first, at):  # 下一步工作措施。（一）加大投入…
        return at + 1
    end = last
    while end > first and (text[end - 1].isspace() or text[end - 1] in "。，"):
        end -= 1
    return last if end - first <= HEADING and _announces(text, words, first, end) else None


def _announces(text: str, words: tuple[str, ...], first: int, end: int) -> bool:
    """Whether a sentence ends with words of an agenda, and looks ahead.

    >>> _announces("今年十件民生实事", _words(), 0, 8), _announces("修路列为民生实事", _words(), 0, 8)
    (True, False)
    """
    while (word := next((word for word in LEADING_ON if text.endswith(word, first, end)), None)) is not None:
        end -= len(word)
    here = max(first, end - OPENING)
    for stop in "。！？；":
        here = max(here, text.rfind(stop, here, end) + 1)
    tasks = text.endswith("任务", first, end) and SET.search(text, here, end) is not None
    return (tasks or text.endswith(words, first, end)) and PAST.search(text, here, end) is None


def _end(story: Story, index: int) -> int:
    """Where it ends, if a heading or a list begins with it: before the first paragraph that looks back."""
    text, paragraphs = story.text, story.paragraphs
    end = paragraphs[index].end
    for paragraph in paragraphs[index + 1 :]:
        begins = PAST.search if paragraph.role == "subhead" else BACK.match
        if begins(text, paragraph.start, paragraph.end):
            break
        end = paragraph.end
    return end


@cache
def _words() -> tuple[str, ...]:
    return tuple(sorted(word for word, _ in rows("agendas.tsv")))
