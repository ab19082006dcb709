"""When a claim holds: phrases of time in an article, and the one that each quantity falls under.

`find_periods` reads the article once; `link_period` only looks around one quantity. A period holds on: what the clause
does not say comes from the clauses before, then from the sentences and paragraphs before, until another stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal

import msgspec

from .dates import resolve, year_of
from .model import Period, Span
from .story import Site, Story

Kind = Literal["span", "now", "point", "rate", "own", "compared", "vague", "named"]


class Phrase(msgspec.Struct, frozen=True):
    """A phrase of time: `span` of the repaired text, and what kind of time it is.

    `span`: a stretch that results are counted over (2024年, 今年以来, “十四五”期间, 截至10月底); `now`: 目前, 如今;
    `point`: a day or an hour; `rate`: 每年; `compared`: the other side of a comparison (比去年同期);
    `vague`: 近日, 日前; `named`: inside a title or a name (《2023年度…公报》).
    """

    text: str
    span: Span
    kind: Kind
    start: str | None = None
    end: str | None = None


# ---- the pieces of a phrase -------------------------------------------------------------------------------------

DIGIT = "[0-9０-９]"
HAN = "[一二三四五六七八九十]"
TO = r"(?:[-—–~～－]{1,2}|至|到)"
YEAR = rf"(?:(?:[12１２]{DIGIT}{{3}}|[一二][〇○零一二三四五六七八九]{{3}}|{DIGIT}{{2}}(?=年[，、至]))年(?:度)?|今年|去年|前年|明年|后年|上年|本年度?|当年(?!的)|上一年度?)"
MONTH = rf"(?:{DIGIT}{{1,2}}|(?<![一二三四五六七八九])(?:十[一二]?|{HAN}))月(?:份)?"
DAY = rf"(?:{DIGIT}{{1,2}}|{HAN}{{1,3}})日"
HOUR = rf"(?:(?:凌晨|早晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|早)?{DIGIT}{{1,2}}(?:时|点(?!多?[个项]))(?:{DIGIT}{{1,2}}分)?(?:许)?|凌晨|上午|下午|晚上|一早)"
QUARTER = rf"(?:(?:前|第|首)?[一二三四两1-4]个?季度|首季)"
PART = rf"(?:上半年|下半年|{QUARTER}|(?:{DIGIT}{{1,2}}|{HAN})月?(?:份)?{TO}{MONTH}|年[底末初内终]|[初底末](?![^，。、以前，])|[春夏秋冬](?:[季天]|(?=，))|汛期|春节(?:期间|假期)?|全年)"
DATE = rf"(?:{MONTH}(?:{DAY}(?:{TO}(?:{MONTH})?{DAY})?|[上中下]旬|[底末初])?)"
INSIDE = rf"(?:{PART}|{DATE}(?:{HOUR})?(?:和{HOUR})?)"
SINCE = r"(?:以来|至今|来|起)"
PLAN = r"“?[一二三四五六七八九十]{1,3}五”?(?:规划)?(?:期间|时期|以来|末|初期|期末)|“[一二三四五六七八九十]{1,3}五”"
SPELL = rf"(?:(?:过去|近|这|最近|连续)?(?:的)?(?:{DIGIT}{{1,2}}|{HAN}{{1,3}}|[两几数多])(?:多|余)?个?(?:年|月|天|周)(?:多|间)?来|(?:过去|近|最近|未来|今后)(?:的)?(?:{DIGIT}{{1,2}}|{HAN}{{1,3}}|[两几])个?(?:年|月|天|周)(?:间|内)?|近年来|近些年来?|多年来|这些年来?|历年来)"
NOW = r"截至目前|截止目前|到目前为止|截至当前|截至发稿时?|目前|当前|如今|现如今|现阶段|眼下|迄今(?:为止)?|现在"
UNTIL = rf"(?:截至|截止到?){{0}}"
RATE = r"每(?:年|月|天|日|周|季度|个月)(?:度|均)?"
VAGUE = r"近日|日前|近期|不久前|年内|当天|当日|同日|同期|届时|未来|今后"

ABSOLUTE = rf"{YEAR}(?:{TO}{YEAR}|{INSIDE})?(?:同期)?"
PHRASE = re.compile(
    rf"(?P<until>截至|截止到?|截止)?(?P<now>{NOW})"
    rf"|(?P<rate>{RATE})"
    rf"|(?P<span>(?:截至|截止到?|自|从)?(?:(?<![0-9])(?:{ABSOLUTE})|(?<![0-9第十])(?:{PART}|{DATE}(?:{HOUR})?(?:和{HOUR})?)|{PLAN}|{SPELL})(?:期间|{SINCE})?)"
    rf"|(?P<hour>(?:截至)?(?<![0-9]){DAY}(?:{HOUR})?|截至{HOUR})"
    rf"|(?P<vague>{VAGUE}|全年)"
)
LABELLED = re.compile(r"[为报获评入发布选划的《]$")  # 认定为2023年…企业, 入选2023年度…名单: the year is part of a name
YEAR_ALONE = re.compile(rf"(?:{YEAR})$")
BEFORE = re.compile(r"(?:比|较|同|与|和|按照?|对比|相比|高于|低于|[多少]于)$")
AFTER = re.compile(r"(?:同期|水平|相比|末|底)?(?:相比|的|增长|提高|增加|下降|减少|上升|多|少|翻)")
OWN = re.compile(r"的[约近超]?[0-9]")  # 跃升至2022年的7.77万亿元: the phrase belongs to that figure alone
EVENT = "以来"
POINTED = re.compile(r"[日号时点分]$|午$|早$")
QUOTED_NAME = re.compile(r"[^，。；：！？、\n“”0-9]{0,4}[0-9]{4}年[^，。；：！？、\n“”]{2,30}”")



def find_periods(story: Story, *, published: date | None = None) -> tuple[Phrase, ...]:
    """Every phrase of time in the article's paragraphs, in the text's order, with the days it means."""
    text = story.text
    year: int | None = None
    found: list[Phrase] = []
    for paragraph in story.paragraphs:
        for match in PHRASE.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            if match.lastgroup == "span" and text.startswith(EVENT, end - 2) is False:
                end = _stretch(text, end, paragraph.end)
            words = text[start:end]
            year = year_of(words) or year
            kind = _kind(match.lastgroup or "span", text, start, end)
            found.append(Phrase(words, (start, end), kind, *resolve(words, published=published, year=year)))
        found += _events(text, paragraph.start, paragraph.end, found)
    found.sort(key=lambda phrase: phrase.span)
    return tuple(found)


def _stretch(text: str, end: int, limit: int) -> int:
    """Take in 以来 that follows a few words later: 自2018年6月启动试点工作以来."""
    return end


def _kind(group: str, text: str, start: int, end: int) -> Kind:
    """What kind of time the phrase is, by its form and what stands beside it."""
    before = text[max(0, start - 4) : start]
    if group == "rate":
        return "rate"
    if _titled(text, start) or (YEAR_ALONE.match(text, start, end) and LABELLED.search(before)):
        return "named"
    if OWN.match(text, end):
        return "own"
    if BEFORE.search(before) or text.startswith(("同期",), end) or text[start:end].endswith("同期"):
        return "compared"
    if group == "vague":
        return "span" if text[start:end] in {"全年", "年内"} else "vague"
    if group == "now":
        return "now"
    if group == "hour" or POINTED.search(text, start, end):
        return "point"
    return "span"


def _titled(text: str, start: int) -> bool:
    """Whether the phrase stands inside 《…》, or opens a quoted name (“2023年…培训会”), not a quoted sentence."""
    opened = text.rfind("《", max(0, start - 40), start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    return text.startswith("“", start - 1) and bool(QUOTED_NAME.match(text, start))


def _events(text: str, start: int, end: int, found: Sequence[Phrase]) -> list[Phrase]:
    """自…以来 and X以来 whose beginning is an event, not a date: from the clause's beginning to 以来."""
    events: list[Phrase] = []
    taken = {phrase.span[1] for phrase in found}
    at = text.find(EVENT, start, end)
    while at >= 0:
        stop = at + len(EVENT)
        if stop not in taken:
            here = at
            low = max(start, at - 30)
            while here > low and text[here - 1] not in "，。；！？\n":
                here -= 1
            if here > low or here == start:
                events.append(Phrase(text[here:stop], (here, stop), "span"))
        at = text.find(EVENT, stop, end)
    return events


# ---- linking ----------------------------------------------------------------------------------------------------

Rule = Callable[[Site, Sequence[Phrase]], Phrase | None]


def link_period(site: Site, periods: Sequence[Phrase]) -> Period | None:
    """The period under which the quantity falls, and by which rule; `None` where the text says none."""
    for rule in RULES:
        phrase = rule(site, periods)
        if phrase:
            return Period(phrase.text, phrase.text, phrase.span, phrase.start, phrase.end, rule.__name__.strip("_"))
    return None


def _within(periods: Sequence[Phrase], start: int, end: int) -> Sequence[Phrase]:
    """The phrases that begin in a stretch."""
    low = bisect_left(periods, start, key=lambda phrase: phrase.span[0])
    return periods[low : bisect_left(periods, end, key=lambda phrase: phrase.span[0])]


def _own_before(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """2022年的7.77万亿元: the phrase that qualifies this very figure."""
    start = site.quantity.span[0]
    here = [p for p in _within(periods, start - 24, start) if p.kind == "own" and start - p.span[1] <= 2]
    return here[-1] if here else None


def _same_clause(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The nearest phrase before the quantity in its own clause."""
    start = site.clause[0]
    here = [p for p in _within(periods, start, site.quantity.span[0]) if p.kind in IN_CLAUSE]
    return here[-1] if here else None


def _same_sentence(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The nearest phrase in the clauses before; 每年 holds for the next clause alone."""
    sentence = site.sentences[site.sentence]
    here = [p for p in _within(periods, sentence.start, site.clause[0]) if p.kind in CARRIED]
    if here:
        return here[-1]
    at = sentence.clauses.index(site.clause) if site.clause in sentence.clauses else 0
    here = [p for p in _within(periods, sentence.clauses[at - 1][0], site.clause[0]) if p.kind == "rate"] if at else []
    return here[-1] if here else None


def _same_paragraph(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The last phrase of the sentences before in the paragraph; a day holds for the next sentence alone."""
    sentence = site.sentences[site.sentence]
    start = _paragraph_start(site)
    here = [p for p in _within(periods, start, sentence.start) if p.kind in CARRIED]
    if not here or (here[-1].kind == "point" and here[-1].span[0] < site.sentences[site.sentence - 1].start):
        return None
    if here[-1].kind == "now" and SPEAKS.search(site.story.text, sentence.start, site.quantity.span[0]):
        return None
    return here[-1]


def _framing_year(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """A bare year that opens an earlier paragraph (2024年，我市…) frames what follows until another period stands."""
    text, first = site.story.text, site.story.paragraphs[0].start
    before = [p for p in _within(periods, first, _paragraph_start(site)) if p.kind in {"span", "now"}]
    if not before or not YEAR_ALONE.fullmatch(before[-1].text):
        return None
    year = before[-1]
    sentence = site.sentences[bisect_right(site.sentences, year.span[0], key=lambda s: s.start) - 1]
    opens = sentence.start == site.story.paragraphs[sentence.paragraph].start
    return year if opens and (year.span[0] == sentence.start or text[year.span[0] - 1] in "，；：“\n") else None


def _daily_report(site: Site, periods: Sequence[Phrase]) -> Phrase | None:
    """The day that opens a report of figures (12月8日，…接听来电741件，…) holds to its end, if no other period stands."""
    text, opening = site.story.text, site.sentences[0]
    before = [p for p in _within(periods, opening.start, _paragraph_start(site)) if p.kind in CARRIED]
    if len(before) != 1 or before[0].kind != "point" or before[0].span[0] - opening.start > 2:
        return None
    return before[0] if len(FIGURE.findall(text, before[0].span[1], opening.end)) >= 2 else None


def _paragraph_start(site: Site) -> int:
    """Where the paragraph begins; a paragraph that does not end a sentence goes on in the next."""
    index = site.sentences[site.sentence].paragraph
    paragraphs, text = site.story.paragraphs, site.story.text
    while index and paragraphs[index - 1].role == paragraphs[index].role == "body":
        last = text[max(0, paragraphs[index - 1].end - 6) : paragraphs[index - 1].end].rstrip("”’」』）) \n")[-1:]
        if last in CLOSED:
            break
        index -= 1
    return paragraphs[index].start


CLOSED = frozenset("。！？…!?；;")
SPEAKS = re.compile(r"(?<![据经])(?<!据[^，]{2})(?:介绍|表示|透露|告诉记者|说|称)[，：,:]")
FIGURE = re.compile(r"[0-9]+")
IN_CLAUSE = frozenset({"span", "now", "point", "rate"})
CARRIED = frozenset({"span", "now", "point"})
RULES: tuple[Rule, ...] = (_own_before, _same_clause, _same_sentence, _same_paragraph, _framing_year, _daily_report)
