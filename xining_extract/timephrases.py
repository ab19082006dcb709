"""Phrases of time in an article: 2024年, 今年以来, 截至10月底, 前三季度, “十四五”期间, 目前, 每年, 12月8日, 试点以来.

One compiled pass over the paragraphs; what kind of time a phrase is follows from its form and from what stands beside it.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

import msgspec

from .dates import resolve, year_of
from .model import Span
from .story import Story

Kind = Literal["span", "now", "point", "rate", "own", "compared", "vague", "named"]


class Phrase(msgspec.Struct, frozen=True):
    """A phrase of time: `span` of the repaired text, what kind of time it is, the days that it means.

    `span`: a stretch that results are counted over (2024年, 今年以来, 截至10月底); `now`: 目前, 如今; `point`: a day or an hour;
    `rate`: 每年; `own`: belongs to one figure (2022年的7.77万亿元); `compared`: the other side of a comparison (比去年同期);
    `vague`: 近日, and days on which something was only reported; `named`: part of a name (《2023年度…公报》).
    `holds` tells whether it may hold on beyond its sentence, `opens` whether it opens its clause.
    """

    text: str
    span: Span
    kind: Kind
    holds: bool
    opens: bool
    start: str | None = None
    end: str | None = None


# ---- the pieces of a phrase ----

D = "[0-9０-９]"
HAN = "[一二三四五六七八九十]"
HAN_NUMBER = f"{HAN}{{1,3}}"
TO = "(?:[-—–~～－]{1,2}|至|到)"
CENTURY = "(?:[12１２]|二[〇○零]|一九)"
YEAR_NUMBER = f"(?:[12１２]{D}{{3}}|二[〇○零][〇○零一二三四五六七八九]{{2}}|一九[〇○零一二三四五六七八九]{{2}})"
YEAR = f"(?:{YEAR_NUMBER} ?年(?!代)度?|今年|去年|前年|明年|后年|上年度?|本年度?|上一年(?:度|同期))"
MONTH = f"(?:{D}{{1,2}}|(?<!{HAN})(?:十[一二]?|{HAN}))月(?:份)?"
DAY = f"(?:{D}{{1,2}}日|(?<=月){HAN_NUMBER}日|(?<=月){D}{{1,2}}号|昨[天日]|今[天日]|明[天日])"
PART_OF_DAY = "(?:凌晨|早晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|一早|晚|早)"
HOUR = f"(?:{PART_OF_DAY}?{D}{{1,2}}(?:时|点(?!多?[个项]))(?:{D}{{1,2}}分|半)?(?:许|左右)?|{PART_OF_DAY})"
DATE = f"(?:{MONTH}(?:{DAY}|[上中下]旬|[底末初])?)"
QUARTER = "(?:(?:前|第|首)?[一二三四两1-4]个?季度[初末]?|首季|上个?季度|本季度)"
MONTHS = f"(?:(?:{D}{{1,2}}|{HAN})月?(?:份)?{TO}{MONTH}|(?<![提以之目])前(?:{D}{{1,2}}|{HAN_NUMBER}|两)个?月)"
SEASON = "(?:[春夏秋冬][季天]|暑期|暑假|寒假|汛期|供暖季|采暖季)"
FESTIVAL = (
    "(?:“五一”|“十一”|五一|国庆|中秋|端午|清明|元旦|元宵|春节|春运|双节|“双节”|小长假)(?:国庆|中秋)?(?:小长假|黄金周|假期|假日|节)?(?:期间)?"
)
PART = f"(?:上半年|下半年|{QUARTER}|{MONTHS}|年[底末初内终]|上个?月|本月|[上本]周|去冬今春|今冬明春|{SEASON}|全年)"
INSIDE = f"(?:{MONTHS}|{PART}|{DATE}(?:{HOUR})?(?:和{HOUR})?|{FESTIVAL})"
BARE_DAY = f"{DAY}(?:{HOUR})?"
POINT_OR_SPAN = f"(?:{YEAR}(?:同期|{INSIDE}|[底末初])?|{INSIDE}|{BARE_DAY})"
PLAN = f"“?{HAN}{{1,3}}五”?(?:规划)?(?:期间|时期|以来|末|初期|期末)"
COUNT = f"(?:{D}{{1,2}}|{HAN_NUMBER}|[两几数多])(?:多|余)?个?(?:年|月|天|周|季度)(?:多|间|时间)?"
SPELL = f"(?:(?:过去|近|这|最近)(?:的)?{COUNT}来?|(?:连续)?{COUNT}来|(?:未来|今后)(?:的)?{COUNT}(?:内)?|近些?年来?|多年来|这些年来?|历年来)"
SCHOOL_YEAR = f"(?:{YEAR_NUMBER}(?:[-—–~/]{{1,2}}{YEAR_NUMBER})?学年(?:度)?|{YEAR_NUMBER}/{YEAR_NUMBER}年度|[本新]学[期年])"
DECADE = f"(?:(?:上|{D}{{2}}|二十|十九)?世纪)?(?:{D}0|{HAN}十)年代(?:以来)?"
NOW = "截至目前|截止目前|到目前为止|截至当前|截至发稿时?|(?<![项题科栏条])目前|当前|(?:现)?如今|现阶段|眼下|迄今(?:为止)?|现在"
RATE = "每(?:年|月|天|日|周|季度|个月)度?"
ORIGIN = "(?<=[由从自])(?:过去|原来|以前|此前|原先|当初|[^，。；：！？、0-9]{1,8}前)(?=的)"  # 由过去的12家增至30家
VAGUE = "近日|日前|近期|最近|不久前|当天|当日|同日|届时|未来|今后"
PHRASE = re.compile(
    f"(?P<now>{NOW})|(?P<rate>{RATE})"
    f"|(?P<span>(?:截至|截止到?|自从?|从)?(?<![0-9０-９.．第])"
    f"(?:{YEAR_NUMBER}{TO}{YEAR_NUMBER}年(?!代)|{POINT_OR_SPAN}(?:{TO}{POINT_OR_SPAN})?|{PLAN}|{SPELL}|{SCHOOL_YEAR}|{DECADE})(?:期间|以来|至今|来|起(?![步点来]))?"
    f"|{ORIGIN}|同期(?=，)|(?<![学0-9一二三四五两几半])年内|全年|截至{HOUR})|(?P<vague>{VAGUE})"
)

# ---- what stands beside it ----

COMPARING = re.compile("(?:比|较|同|与|和|对比|相比|[高低多少快慢好优]于)$")
LABELLED = re.compile("[为报获评入发布选的《]$")  # 认定为2023年…企业, 入选2023年度…名单: the year is part of a name
NUMBERED = re.compile(f"{YEAR_NUMBER}年度?$")
QUOTED_NAME = re.compile("[^，。；：！？、\n“”0-9]{0,4}[0-9]{4}年[^，。；：！？、\n“”]{2,30}”")
OWN = re.compile("的[约近超不]?足?[0-9]")
DAY_OR_HOUR = re.compile(f"(?:日|号|[时点分]|许|左右|[昨今明]天|{PART_OF_DAY})$")
# A day on which something was only made known, or on which somebody came to see: it says nothing of the figures.
REPORTED = re.compile("[^。；\n]{0,40}?(?:电[（(记 ]|电$|记者|发布|介绍|透露|通报|公布|(?:召开|举行)[^，。]*会|获悉|了解到|来到|表示|印发|出台|会上)")
BRIEF = re.compile(f"^(?:年内|全年|{SEASON})$")  # said of one figure: what follows falls under the year again
SINCE = "以来"
DURING = "期间"
ONWARD = re.compile("以来|起|至|到")  # 从2019年起, 从1月到5月; else 从 is not part of the phrase: 从2002年的80亿元
CLAUSE_OPENS = "，。；：！？、…\n “”‘（(—"
FIGURE_AFTER = re.compile("[^，。；：\n]*?[0-9０-９]")


def find_phrases(story: Story, *, published: date | None = None) -> tuple[Phrase, ...]:
    """Every phrase of time in the article's paragraphs, in the text's order, with the days that it means."""
    text = story.text
    year: int | None = None
    found: list[Phrase] = []
    for paragraph in story.paragraphs:
        here: list[Phrase] = []
        for match in PHRASE.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            if text[start] == "从" and not ONWARD.search(text, start, end):
                start += 1
            words = text[start:end]
            year = year_of(words) or year
            days = resolve(words, published=published, year=year)
            here.append(_phrase(text, paragraph.start, (start, end), match.lastgroup or "span", days))
        for word in (SINCE, DURING):
            for event in _events(text, paragraph.start, paragraph.end, word, here):
                here = [phrase for phrase in here if not event.span[0] <= phrase.span[0] < event.span[1]] + [event]
        found += sorted(here, key=lambda phrase: phrase.span)
    return tuple(found)


def _phrase(text: str, paragraph: int, span: Span, group: str, days: tuple[str | None, str | None]) -> Phrase:
    """Put a phrase together: its kind, and how far it may reach."""
    start, end = span
    opens = start == paragraph or text[start - 1] in CLAUSE_OPENS
    words = text[start:end]
    kind = _kind(group, text, start, end, opens)
    holds = not BRIEF.search(words) and (opens or text.startswith("，", end) or words.endswith(SINCE) or bool(FIGURE_AFTER.match(text, end)))
    return Phrase(words, span, kind, holds, opens, *days)


def _kind(group: str, text: str, start: int, end: int, opens: bool) -> Kind:
    """What kind of time the phrase is."""
    before = text[max(0, start - 4) : start]
    words = text[start:end]
    if group in {"rate", "vague", "now"}:
        return group  # type: ignore[return-value]
    if _titled(text, start) or (NUMBERED.match(text, start, end) and LABELLED.search(before)):
        return "named"
    if COMPARING.search(before) or (words.endswith("同期") and words != "同期") or words.startswith("上年"):
        return "compared"
    if OWN.match(text, end):
        return "own"
    if not DAY_OR_HOUR.search(words):
        return "span"
    if words.startswith("截"):
        return "point"
    return "vague" if before.endswith("记者") or REPORTED.match(text, end) else "point"


def _titled(text: str, start: int) -> bool:
    """Whether the phrase stands inside 《…》, or opens a quoted name (“2023年…培训会”), not a quoted sentence."""
    opened = text.rfind("《", max(0, start - 40), start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    return text.startswith("“", start - 1) and bool(QUOTED_NAME.match(text, start))


def _events(text: str, start: int, end: int, word: str, found: list[Phrase]) -> list[Phrase]:
    """自…以来, X以来, X期间 that begin with an event, not with a date: from the clause's beginning to the word."""
    events: list[Phrase] = []
    taken = {phrase.span[1] for phrase in found}
    reach = 30 if word == SINCE else 14
    at = text.find(word, start, end)
    while at >= 0:
        stop = at + len(word)
        low = max(start, at - reach)
        here = at
        while here > low and text[here - 1] not in "，。；：！？\n":
            here -= 1
        if stop not in taken and at - here >= 2 and (here > low or here == start):
            while text[here] in "“‘" and not text.find("”", here, stop) > 0:
                here += 1
            events.append(Phrase(text[here:stop], (here, stop), "span", True, True))
        at = text.find(word, stop, end)
    return events
