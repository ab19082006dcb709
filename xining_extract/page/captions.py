"""Captions: what stands under a picture, and who took it."""

from __future__ import annotations

import re

from .furniture import GAP, HAN
from .names import is_sure
from .offices import OFFICE, OFFICE_WORD, SPACE

# 图为新建的学校, 左图：…, ▲候鸟在江边歇脚
TELLS = re.compile(r"[上下左右]?图(?:片|说|[①-⑨1-9])?[为：:]|图[①-⑨]")  # enough before a whole sentence
BEGINS = re.compile(rf"[▲▼△▽↑↓]|[上下左右]图|{TELLS.pattern}")
NAMES = rf"{HAN}{{2,4}}(?:[ \u3000、]{{1,3}}{HAN}{{2,4}}){{0,3}}?"
ONLY = "(?<!文)(?<!文[/／、并])"  # 文/摄: who wrote took the pictures too
TOOK = f"(?:摄影报道|{ONLY}摄影?|供图)"
# 本报记者 王小明 摄; 新华社发（王小明 摄）, （资料图片）, （市教育局供图）
TAKEN = rf"(?:{HAN}|·){{0,10}}{OFFICE}{GAP}[^。，；：\n]{{2,16}}?{GAP}{TOOK}"
SENT = "(?:新华社发|中新社发)"
GIVEN = (
    rf"{SENT}?[（(](?:(?:相关)?资料图片?|资料照片|[^（）()。\n]{{2,24}}?(?:{ONLY}摄影?|供图|制图)|[^（）()。\n者员]{{2,24}}提供)[）)]"
)
SHOT = re.compile(rf"(?:(?<!{HAN}){TAKEN}|{GIVEN}){GAP}$")
# What else is it behind the end of a sentence, or alone: 王小明 摄（某某图片网）, 市教育局供图, 摄影/王小明, 视频截图
ALONE = re.compile(
    rf"{GAP}(?:(?:{SENT}|{HAN}{{2,8}}{SPACE})?{NAMES}{GAP}[/／]?(?:{ONLY}摄影?|供图)|{HAN}{{2,16}}{GAP}(?:供图|提供图片)"
    rf"|(?:图片?|摄影|供图|制图|图片?来源|图源)(?:{GAP}[/／|｜：:]|{SPACE}){GAP}[^。，；\n]{{2,16}}|图片?(?:来源于|来自|由)[^。，；\n]{{2,16}}"
    rf"|(?:相关|网络)?资料图片?|资料照片|【资料图】|网络图片?|视频截图|{HAN}{{0,6}}(?:效果图|示意图))(?:[（(][^（）()。]{{2,12}}[）)])?{GAP}$"
)
PICTURES = frozenset("摄图照")  # one of these stands in all of them
# 王小明 摄, （王小明摄）
SHOWN = re.compile(rf"{GAP}[（(]?({HAN}{{2,3}}){GAP}摄[）)]?$")
NAMED = re.compile(rf"[（(]({HAN}{{2,3}})[）)]$")
ENDS = frozenset("摄影图道供片照截）)")  # with one of these ends what tells who took it
TOOK_ENDS, BRACKET_ENDS = frozenset("摄影道图"), frozenset("摄影图片供")  # of those with an office, in brackets
HINT = re.compile("[图摄照片截供）)▲▼△▽↑↓]")  # one of these stands in every caption
MARKS = re.compile("[。！？：；，]")
SENTENCE_ENDS = "。！？…”"
DAY = re.compile("[0-9０-９]{1,4}[年月日时分号]")
DIGIT = re.compile("[0-9０-９]|[一二三四五六七八九十百][百千万亿]")
LONGEST = 160  # letters of a caption


def is_photo(line: str) -> bool:
    """Whether a line of the page is a caption by what it begins and ends with, or a phrase with who took the picture.

    >>> lines = "本报记者 王小明 摄", "图为新建的学校。（资料图）", "图为主，文为辅，", "学校建成了。记者 王小明 摄"
    >>> [is_photo(line) for line in lines]
    [True, True, False, False]
    """
    shown = shot(line, 0, len(line))
    if shown is None:
        return False
    if BEGINS.match(line):
        return True
    return MARKS.search(line, 0, shown.start()) is None


def shot(text: str, start: int, end: int) -> re.Match[str] | None:
    """Who took the picture, where a stretch ends with it; its last letters tell at once that most do not.

    >>> lines = "晨跑。记者 王小明 摄", "晨跑（资料图片）", "新增学位（含民办）"
    >>> [shot(line, 0, len(line)) is not None for line in lines]
    [True, True, False]
    """
    if text[end - 1] in "）)":
        likely = text[end - 2] in BRACKET_ENDS
    else:
        likely = text[end - 1] in TOOK_ENDS and OFFICE_WORD.search(text, start, end) is not None
    return SHOT.search(text, start, end) if likely else None


def is_caption(text: str, start: int, end: int) -> bool:
    """Whether a paragraph tells what a picture shows, of which no figure is told but its day.

    >>> lines = "图为新建的学校", "学生在操场上跑步。王小明摄", "（市教育局供图）", "新增学位3200个。王小明摄"
    >>> [is_caption(line, 0, len(line)) for line in lines]
    [True, True, True, False]
    """
    if end - start > LONGEST or HINT.search(text, start, end) is None:
        return False
    stop = max(text.rfind(mark, start, end) for mark in SENTENCE_ENDS) + 1 or start
    ends = text[end - 1] in ENDS
    shown = (ends and shot(text, start, end) is not None) or _alone(text, stop, end)
    if stop == start:
        named = NAMED.search(text, start + 1, end) if text[end - 1] in "）)" else None
        phrase = ends and MARKS.search(text, start, end) is None
        shown = shown or BEGINS.match(text, start, end) is not None or (named is not None and is_sure(named[1]))
        return shown or (phrase and _alone(text, _last_words(text, start, end), end))
    if text.endswith("摄影报道", start, end):
        return False  # a short report with its byline
    shown = shown or TELLS.match(text, start, end) is not None
    return shown and DIGIT.search(DAY.sub("", text[start:end])) is None


def names_photographer(text: str, start: int, end: int) -> bool:
    """Whether a stretch tells nothing but who took a picture: 王小明摄, 本报记者 王小明 摄.

    >>> [names_photographer(line, 0, len(line)) for line in ("王小明摄", "本报记者 王小明 摄", "王小明 摄影报道")]
    [True, True, False]
    """
    if text[end - 1] not in ENDS or text.startswith("摄影报道", end - 4):
        return False
    shown = shot(text, start, end)
    return (shown is not None and not text[start : shown.start()].strip()) or _alone(text, start, end)


def ends_caption(text: str) -> bool:
    """Whether a line ends with who took a picture, behind the end of a sentence or of the caption's phrase.

    >>> [ends_caption(line) for line in ("安装水表。王小明 摄", "泵站。（王小明摄）", "他正在拍摄", "由王小明拍摄")]
    [True, True, False, False]
    """
    stop = max(text.rfind(mark) for mark in SENTENCE_ENDS) + 1
    return stop > 0 and (named := SHOWN.match(text, stop)) is not None and is_sure(named[1])


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch tells by itself who took a picture, or what kind of picture it is."""
    return not PICTURES.isdisjoint(text[start:end]) and ALONE.match(text, start, end) is not None


def _last_words(text: str, start: int, end: int) -> int:
    """Where the last two words of a phrase begin, which may be who took the picture."""
    space = max(text.rfind(blank, start, end) for blank in " \u3000")
    before = max(text.rfind(blank, start, max(start, space)) for blank in " \u3000")
    return max(before, start) if space > start else start
