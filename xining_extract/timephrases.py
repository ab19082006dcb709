"""Phrases of time in an article: 2024年, 今年以来, 截至10月底, 前三季度, “十四五”期间, 目前, 每年, 12月8日, 试点以来.

One fast pass finds where a phrase may begin, a second pattern reads it there. What kind of time it is follows from its
form and from what stands beside it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal

import msgspec

from .dates import year_of
from .model import Span
from .story import Story

Kind = Literal["span", "now", "point", "rate", "own", "compared", "vague", "named"]


class Phrase(msgspec.Struct, frozen=True):
    """A phrase of time: `span` of the repaired text, and what kind of time it is.

    `span`: a stretch that results are counted over (2024年, 今年以来, 截至10月底); `now`: 目前, 如今; `point`: a day or
    an hour; `rate`: 每年; `own`: belongs to one figure (2022年的7.77万亿元); `compared`: the other side of a comparison
    (比去年同期); `vague`: 近日, and days on which something was only reported; `named`: part of a name
    (《2023年度…公报》).

    `holds` tells whether it may hold on beyond its sentence, `opens` whether it opens its clause. `published` and
    `year` (the last one that the text named) are what its days are told from.
    """

    text: str
    span: Span
    kind: Kind
    holds: bool
    opens: bool
    published: date | None = None
    year: int | None = None


# ---- the pieces of a phrase ----

D = "[0-9０-９]"
HAN = "[一二三四五六七八九十]"
HAN_NUMBER = f"{HAN}{{1,3}}"
TO = "(?:[-—–~～－]{1,2}|至|到)"
HAN_YEAR = "二[〇○零][〇○零一二三四五六七八九]{2}|一九[〇○零一二三四五六七八九]{2}"
YEAR_NUMBER = f"(?:[12１２]{D}{{3}}|{HAN_YEAR})"
YEAR = f"(?:{YEAR_NUMBER} ?年(?!代)度?|[今去前明后]年|上年度?|本年度?|上一年(?:度|同期))"
MONTH = f"(?:{D}{{1,2}}|(?<!{HAN})(?:十[一二]?|{HAN}))月(?:份)?"
DAY = f"(?:{D}{{1,2}}日|(?<=月){HAN_NUMBER}日|(?<=月){D}{{1,2}}号|[昨今明][天日晨早晚夜]|前日)"
PART_OF_DAY = "(?:凌晨|早晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|一早|晚|早)"
HOUR = f"(?:{PART_OF_DAY}?{D}{{1,2}}(?:时|点(?!多?[个项]))(?:{D}{{1,2}}分|半)?(?:许|左右)?|{PART_OF_DAY})"
DATE = f"(?:{MONTH}(?:{DAY}|[上中下]旬|[底末初])?)"
QUARTER = "(?:(?:前|第|首)?[一二三四两1-4]个?季度[初末]?|首季|上个?季度|本季度)"
FIRST_MONTHS = f"(?:(?<![提以之目])前|头)(?:{D}{{1,2}}|{HAN_NUMBER}|两)个?月|(?<=年)后(?:{HAN}|[两0-9])个月"
MONTHS = f"(?:(?:{D}{{1,2}}|{HAN})月?(?:份)?{TO}{MONTH}|{FIRST_MONTHS})"
SEASON = "(?:[春夏秋冬][季天]|[今去][春夏秋冬](?!今)|暑期|暑假|寒假|汛期|供暖季|采暖季)"
FEAST = "“五一”|“十一”|五一|国庆|中秋|端午|清明|元旦|元宵|春节|春运|双节|“双节”|小长假"
FESTIVAL = f"(?:(?:{FEAST})(?:国庆|中秋)?(?:小长假|黄金周|假期|假日|节)?(?:期间)?)"
NEAR = f"上个?月[底末初]?|本月(?:{DAY}|[底末初]|[上中下]旬)?|[上本]周(?:{HAN}|[日末])?|去冬今春|今冬明春|岁末年初"
PART = f"(?:[上下]半年|{QUARTER}|{MONTHS}|(?<![大青少成老新过])年[底末初内终]|{NEAR}|{SEASON}|全年)"
INSIDE = f"(?:{PART}|{DATE}(?:当月|{HOUR})?(?:和{HOUR})?|{FESTIVAL})"
WHEN = f"(?:{YEAR}(?:同期|{INSIDE}|[底末初])?|{INSIDE}|{DAY}(?:{HOUR})?)"
PLAN = f"“?{HAN}{{1,3}}五”?(?:规划)?(?:期间|时期|以来|末|初期|期末)"
COUNT = f"(?:{D}{{1,2}}|{HAN_NUMBER}|[两几数多])(?:多|余)?个?(?:年|月|天|周|季度)(?:多|间|时间)?"
# 工坊建成一年多，…; 开业3个月，…; 三年间，…
LIFE = "建成|建立|开业|营业|运行|运营|上线|实施|成立|启动|投用|开通|试点|推行|落地|开园|开馆|投产"
AGE = f"(?:(?<={LIFE})(?:{COUNT}|半年)多?(?=，)|(?:{D}{{1,2}}|{HAN_NUMBER}|[两几])(?:年|个月|天)[间里](?=[，的]))"
SPELL = (
    f"(?:(?:过去|近|这|最近)的?{COUNT}来?|(?:连续)?{COUNT}来|(?:未来|今后)的?{COUNT}内?|(?<![^，。：；在用争划“\n]){COUNT}内(?!的)"
    f"|近?半年多?来|近半年|前(?<![^，。；而在、“\n]前)(?:{D}{{1,2}}|{HAN}|[两几])[天日周](?!的)"
    "|近些?年来?|多年来|这些年来?|历年来)"
)
SCHOOL_YEAR = f"(?:{YEAR_NUMBER}(?:[-—–~/]{{1,2}}{YEAR_NUMBER})?学年度?|{YEAR_NUMBER}/{YEAR_NUMBER}年度|[本新]学[期年]|上一?学[期年]|[本上]赛季)"
DECADE = f"(?:(?:上|{D}{{2}}|二十|十九)?世纪)?(?:{D}0|{HAN}十)年代"
YEARS = f"{YEAR_NUMBER}{TO}{YEAR_NUMBER}年(?!代)"
# 由过去的12家增至30家: what the figure was before.
ORIGIN = "(?<=[由从自])(?:过去|原来|以前|此前|原先|当初)(?=的)"
BEFORE_THAT = re.compile("[由从自]([^，。；：！？、0-9]{1,8}前)(?=的)")
NOW = (
    "截至目前|截止目前|到目前为止|截至当前|截至发稿时?|(?<![项题科栏条])目前|当前|现?如今|现阶段|眼下|迄今(?:为止)?|现在"
)
RATE = "每(?:年|月|天|日|周|季度|个月)度?"
VAGUE = "近日|日前|近期|最近|不久前|当天|当日|同日|届时|未来|今后"
LATER = f"(?:{YEAR}(?:{DATE}|[底末初])?|{DATE}|{DAY})(?:{HOUR})?"
STRETCH = f"{YEARS}|{WHEN}(?:{TO}{LATER})?|{PLAN}|{SPELL}|{AGE}|{SCHOOL_YEAR}|{DECADE}"
PHRASE = (
    f"(?P<now>{NOW})|(?P<rate>{RATE})"
    f"|(?P<span>(?:截至|截止到?|自从?|从)?(?<![0-9０-９.．第])(?:{STRETCH})(?:期间|以来|至今|来|起(?![步点来]))?"
    f"|{ORIGIN}|当月(?=[，,])|(?:历史|常年|往年)同期|同期(?=[，,])|(?<![学0-9一二三四五两几半])年内|全年|截至{HOUR})|(?P<vague>{VAGUE})"
)

# Where a phrase may begin. Every alternative begins with a letter, so `re` runs over the rest at full speed.
NUMBER_FOLLOWS = f"{D}{{0,3}} ?[年月日时点学世/至到—–~～－-]|{D}?[个多余天周季代]|{D}[凌早上中下晚]"
HAN_FOLLOWS = "[〇○零一二三四五六七八九十]{0,3}[年月日季个五多来天周]"
BEGINNINGS = (
    "截[至止] 到目 目前 当[前天日初] 如今 现[如阶在] 眼下 迄今 每[年月天日周季个] 今[年天日后春夏秋冬晨早晚] 去[年春夏秋冬] 明[年天日]"
    " 后[年一二三四两0-9] 昨[天日晨早晚夜] 头[0-9一二三四五六七八九十两] 历史同 常年同 往年 当月 岁末 前日 前[年0-9０-９一二三四五六七八九十两] 上[年一半个月周季世学赛] 下半 本[年月周季学赛] 新学 凌晨"
    " 第[一二三四1-4] 首[个季] 年[底末初内终] 全年 半年 近半 暑[期假] 寒假 汛期 供暖 采暖 国庆 中秋 端午 清明 元[旦宵] 双节 小长"
    " 过去 最近 连续 未来 多年 历年 不久 日前 同[日期] 届时 原[来先] 以前 此前 几[年个] 数年 两[年个]"
    " 春[季天运节] 夏[季天] 秋[季天] 冬[季天]"
    " 近[0-9０-９一二两三四五六七八九十几年些日期] 这[0-9０-９一二两三四五六七八九十几些]"
    " 自(?=[0-9０-９一二今去前上本从“]) 从(?=[0-9０-９一二今去前上本近“]) “(?=[一二三四五六七八九十双])"
).split()


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a phrase may begin; a phrase. Compiled at the first use: they are long."""
    numbers = [f"{digit}(?<![0-9０-９.．]{digit})(?:{NUMBER_FOLLOWS})" for digit in "0123456789０１２３４５６７８９"]
    numerals = [f"{digit}(?:{HAN_FOLLOWS})" for digit in "一二三四五六七八九十"]
    return re.compile("|".join(numbers + numerals + BEGINNINGS)), re.compile(PHRASE)


# ---- what stands beside it ----

COMPARING = re.compile("(?:比|较|同|与|和|对比|相比|[高低多少快慢好优]于)$")
LABELLED = frozenset("为报获评入发布选的《")  # 认定为2023年…企业, 入选2023年度…名单: the year is part of a name
NUMBERED = re.compile(f"{YEAR_NUMBER}年度?$")
QUOTED_NAME = re.compile("[^，。；：！？、\n“”0-9]{0,4}[0-9]{4}年[^，。；：！？、\n“”]{2,30}”")
# 2024年政府工作报告, 2024年…新闻发布会: the year names the meeting. 2024年召开发布会20场 is not meant.
NAMES = "发布会|工作报告|两会|博览会|论坛"
MEETING = re.compile(f"(?:(?!召开|举办|举行)[^，。；：！？、0-9]){{0,12}}?(?:{NAMES})(?!.{{0,2}}[0-9])")
OWN = re.compile("的[约近超不]?足?[0-9]")
# 1998年以后参加工作的，…: a condition, not when it holds.
CONDITION = re.compile("[^，。；：！？\n]{1,16}的(?=，)")
ERA_GOES_ON = frozenset("，,以初末中起至到")  # 60年代职工: part of a name
IN_UNIT = re.compile("[约近超]?[0-9]")
DAY_OR_HOUR = re.compile(f"(?:日|号|[时点分]|许|左右|[昨今明]天|{PART_OF_DAY})$")
# A day on which something was only made known, or on which somebody came to see, says nothing of the figures.
TELLING = "记者|发布|介绍|透露|通报|公布|获悉|了解到|来到|表示|印发|出台|会上|(?:召开|举行)[^，。]{0,40}会"
REPORTED = re.compile(f"[^。；\n]{{0,40}}?(?:电[（(记 ]|电$|{TELLING})")
BRIEF = re.compile(f"(?:年内|全年|{SEASON})$")  # said of one figure: what follows falls under the year again
OWN_KINDS: dict[str, Kind] = {"now": "now", "rate": "rate", "vague": "vague"}
ONWARD = re.compile("以来|起|至|到")  # 从2019年起, 从1月到5月; else 从 is no part of the phrase: 从2002年的80亿元
BOUNDS = frozenset("，。；：！？\n,;:!?")
SINCE, DURING, EARLY = "以来", "期间", "之初"
OPENING = frozenset("，。；：！？、…\n “”‘（(）)—,;:!?\"")
# 全县2024年…: a short subject stands before it.
TOPIC = re.compile("(?:\\A|[，。；：！？、\n“])[^，。；：！？、\n“]{1,6}(?<![于在])$")
AFTER_FIGURE = re.compile("[0-9][^，。；！？\n]{1,12}，$")
NO_FIGURE = re.compile("[^，。；！？0-9\n]{1,20}[；。]")
FIGURE_AFTER = re.compile("[^，。；：\n]{0,60}?[0-9０-９]")


def find_phrases(story: Story, *, published: date | None = None) -> tuple[Phrase, ...]:
    """Every phrase of time in the article's paragraphs, in the text's order.

    >>> from xining_extract.story import Paragraph
    >>> text = "今年以来，全县通车18公里，比去年同期多3公里。"
    >>> [(phrase.text, phrase.kind) for phrase in find_phrases(Story(text, (Paragraph(0, len(text)),)))]
    [('今年以来', 'span'), ('去年同期', 'compared')]
    """
    text = story.text
    year: int | None = None
    found: list[Phrase] = []
    gates, phrases = _patterns()
    for paragraph in story.paragraphs:
        here: list[Phrase] = []
        done = paragraph.start
        for gate in gates.finditer(text, paragraph.start, paragraph.end):
            match = phrases.match(text, gate.start(), paragraph.end) if gate.start() >= done else None
            if not match:
                continue
            start, done = match.span()
            if text[start] == "从" and not ONWARD.search(text, start, done):
                start += 1
            words = text[start:done]
            year = year_of(words) or year
            opens = start == paragraph.start or text[start - 1] in OPENING
            kind = _kind(match.lastgroup or "span", text, start, done)
            holds = _holds(words, text, start, done, opens)
            here.append(Phrase(words, (start, done), kind, holds, opens, published, year))
        taken = {phrase.span[1] for phrase in here}
        events = _events(text, paragraph.start, paragraph.end, taken, published)
        found += _merged(here, events) if events else here
    return tuple(found)


def _holds(words: str, text: str, start: int, end: int, opens: bool) -> bool:
    """Whether what follows in the paragraph may fall under the phrase."""
    if BRIEF.match(words) or _is_afterthought(text, start, end):
        return False
    if opens or text.startswith(("，", ","), end) or words.endswith(SINCE):
        return True
    return bool(TOPIC.search(text, max(0, start - 8), start) and FIGURE_AFTER.match(text, end))


def _is_afterthought(text: str, start: int, end: int) -> bool:
    """增长13.9%，自4月以来保持两位数增长；…: what is said of the figures before, and of none after."""
    return bool(AFTER_FIGURE.search(text, max(0, start - 24), start) and NO_FIGURE.match(text, end))


def _kind(group: str, text: str, start: int, end: int) -> Kind:
    """What kind of time the phrase is."""
    if group in OWN_KINDS:
        return _other_kind(OWN_KINDS[group], text, end)
    before = text[max(0, start - 2) : start]
    if _titled(text, start) or (before[-1:] in LABELLED and NUMBERED.match(text, start, end)):
        return "named"
    words = text[start:end]
    if (words[-1] == "来" and not words.endswith(SINCE) and text.startswith("的", end)) or MEETING.match(text, end):
        return "named"
    if CONDITION.match(text, end) or (text.startswith("年代", end - 2) and text[end : end + 1] not in ERA_GOES_ON):
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


def _other_kind(kind: Kind, text: str, end: int) -> Kind:
    """每月 of 每月300元 belongs to its figure, 当前 of 当前的工作 to its noun."""
    if kind == "rate" and IN_UNIT.match(text, end):
        return "named"
    return "named" if kind == "now" and text.startswith("的", end) and not OWN.match(text, end) else kind


def _titled(text: str, start: int) -> bool:
    """Whether the phrase stands inside 《…》, or opens a quoted name (“2023年…培训会”), not a quoted sentence."""
    opened = text.rfind("《", max(0, start - 40), start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    return text.startswith("“", start - 1) and bool(QUOTED_NAME.match(text, start))


def _events(text: str, start: int, end: int, taken: set[int], published: date | None) -> list[Phrase]:
    """自…以来, X以来, X期间, X之初 that begin with an event, not with a date: they open their clause."""
    events: list[Phrase] = []
    for word, reach in ((SINCE, 30), (DURING, 14), (EARLY, 14)):
        at = text.find(word, start, end)
        while at >= 0:
            stop = at + len(word)
            low = max(start, at - reach)
            here = at
            while here > low and text[here - 1] not in BOUNDS:
                here -= 1
            if stop not in taken and at - here >= 2 and (here > low or here == start):
                while text[here] in "“‘" and text.find("”", here, stop) < 0:
                    here += 1
                words = text[here:stop]
                events.append(Phrase(words, (here, stop), "span", True, True, published, year_of(words)))
            at = text.find(word, stop, end)
    at = text.find("前的", start, end)
    while at >= 0:  # 由试点前的12家增至30家
        if found := BEFORE_THAT.search(text, max(start, at - 9), at + 2):
            events.append(Phrase(found[1], found.span(1), "own", False, False, published))
        at = text.find("前的", at + 2, end)
    return events


def _merged(phrases: list[Phrase], events: list[Phrase]) -> list[Phrase]:
    """Both in the text's order; a phrase inside an event (自2019年启动试点以来) is part of it."""
    merged: list[Phrase] = []
    for phrase in sorted(phrases + events, key=lambda item: (item.span[0], -item.span[1])):
        if not merged or phrase.span[0] >= merged[-1].span[1]:
            merged.append(phrase)
        elif phrase.span[1] > merged[-1].span[1]:
            merged[-1] = phrase
    return merged
