"""The time under which a figure falls by its own sentence: the nearest phrase of its clause, of the clauses before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from ..connectives import JOINED
from ..forthcoming import WILL
from ..hearing import LEARNED
from ..model import Status
from ..page.story import Site
from ..saying import SAID
from .carried import CARRIED, LATELY
from .phrase import Phrase
from .reach import EXTENT, is_often, is_origin_of_another, reaches, ruled_from, semicolon
from .timekinds import TELLING
from .times import Periods

IN_CLAUSE = frozenset({"span", "now", "point", "rate"})
LOOSE = LATELY | frozenset("未来 今后 届时 前不久 不久前".split())
ALIGNED = 60  # characters between 分别 and a figure of its list
# 上半年的6.9%、7.1%: what an origin gives its figures
OWNED = re.compile(
    ".{0,3}|的?[^，。；、0-9（(]{1,10}[（(][约近超]?|[同环]比.{2}[约近]?|的(?:[0-9.]+[^，。；、0-9]{1,4}[、和])+[约近超]?"
)
OF_THOSE = re.compile(
    "(?:[^，。；0-9]{1,10}的[^，。；]{0,24}，?|[^，。；0-9]{2,12}(?:建设|工程|项目|计划|工作)[^，。；0-9]{0,6})(?:已|累计)"
)
BEGUN_THEN = re.compile(
    "[^，。；0-9]{0,4}(?:开工|动工|启动|签约|立项|开建|建成|竣工|投产|引进|成立|招聘|招募)(?:建设)?的"
)
# 市教育局昨日公布的名单显示，…: the day tells nothing of the figures, nor that another time ends.
MADE_KNOWN = re.compile(f"[^，。；\n]{{0,16}}?(?:{TELLING})")
# 省纪委5日通报8起问题: what is counted is what was told that day.
TOLD = re.compile("，?[^，。；：0-9]{0,14}(?:通报|公布|发布|印发|出台|曝光|公示|推出)了?(?:第[一二三四五六]批)?")
# 近日，记者从市人社局了解到，…; 局长近日介绍，…: when it was told; 记者近日|从市人社局获悉
HEARD = re.compile(
    f"，?(?:[^，。；]{{0,6}}记者[^。；]{{0,20}}(?:{LEARNED}|采访)|[^，。；]{{0,20}}?{SAID}[，：])|从[^，。；]{{2,24}}(?:{LEARNED})"
)
# 漏损率去年是19%，有望降到9%: none of what is to come is of then
LAST_YEAR = re.compile("(?:去年|上年|前年|上一年)(?!同期)")
# 截至5月底，全市开工9000套，其中东区计划|新建600套: what is planned is of no day that is over
NEXT_PLAN = re.compile(f"[0-9][^。]*[，；][^，。；0-9]{{0,10}}(?:{WILL})(?!总?投资)[^，。；]{{0,12}}$")
# 将近期追回的36万元返还给|10名群众: to whom it goes is not of when it was had
GIVEN = re.compile("[^，。；0-9]{1,12}的[^，。；]*[0-9][^，。；]*(?:给|至|到|向|予)[^，。；]{0,6}")
MEASURE = re.compile("[0-9.]+[万亿]?[余多]?[^，。；、（(0-9年月日号期]{1,5}$")  # 4万人次|（10月6日）: of that figure
OPENING, CLOSING, FIGURE = re.compile("[（(]"), re.compile("[）)]"), re.compile("[0-9]")
PAST_YEAR = re.compile("(?:[去上前往历]年|[0-9]{4}年)[^，。；0-9]{0,4}$")  # 去年国庆|同期
AT_FIRST = frozenset("起初 最初 一开始 刚开始 开始时".split())
LASTING = ("持续到", "持续至", "延续到", "延续至", "卖到", "摘到", "忙到")  # 明年2月: how long what is so goes on
EQUALS, BASE = ("是", "为", "相当于", "达到"), re.compile("[^，。；、]{0,20}的[约近超]?")
PART_END = re.compile("[；;]")
ALREADY = re.compile("[^，。；]{0,12}(?:已|目前|提前|实际)")
SOON = 60  # characters behind a time in which the figure stands that is due then
TOWARD_GOAL = re.compile(
    "[^，。；]{0,36}[0-9][^，。；]{0,24}的[^，。；0-9]{0,4}(?:目标|任务)[^，。；0-9]{0,4}，[^，。；]{0,12}已"
)
# 一、二、三季度分别为, 1月29、30日分别: what is named once stands for all
ELIDED = re.compile("(?:[0-9]{1,2}月)?((?:[0-9一二三四]{1,4}[、和])+)[0-9一二三四]{1,4}(季度|月份?|日|年)$")
SET_FOR = re.compile("(?:要求|规定|明确|提出|目标|计划|规划)[^，。；0-9]{0,3}到?$")
# 截至7月4日，6月22日开始的洪涝共造成3万人受灾: which flood it was, not when so many had suffered
OF_EVENT = re.compile("(?:开始|发生|出现|爆发|登陆)?的[^，。；0-9]{2,14}?(?:造成|导致|引发|致使?|带来)")
UNTIL = "截至"
BRACKET = 4  # characters between a time and a bracket that tells its days
LOOKS_BACK = 64  # phrases that are looked at for one quantity

Found = tuple[str, Phrase | None] | None  # the rule, and the phrase it found; no phrase: nothing holds
SILENT: Found = ("another_day", None)  # 在当天的仪式上: the sentence has a day of its own, which tells nothing


def aligned(site: Site, periods: Periods, at: int) -> Found:
    """4月30日、5月1日客流分别达131万人次和136万人次: each figure has the day of its place."""
    text, start, first = site.story.text, site.quantity.span[0], site.sentences[site.sentence].start
    low = max(first, start - ALIGNED)
    mark = max(text.rfind(word, low, start) for word in ("分别", "相继", "先后"))
    if mark < 0 or text.find("，", mark, start) >= 0:
        return None
    last = bisect_left(periods.starts, mark) - 1
    begin = last
    while begin > 0 and JOINED.fullmatch(text, periods.phrases[begin - 1].span[1], periods.phrases[begin].span[0]):
        begin -= 1
    place = len(JOINED.findall(text, mark, start))
    if begin == last >= 0 and (elided := ELIDED.search(text, first, periods.phrases[last].span[1])):
        return _elided(periods.phrases[last], elided, place)
    if begin == last or place > last - begin or text[periods.starts[begin] - 1] in "与较比和":
        return None  # 警情与2015年、2016年同比分别下降
    return "aligned", periods.phrases[begin + place]


def _elided(last: Phrase, told: re.Match[str], place: int) -> Found:
    """The one of 一、二、三季度 at that place; its span is of its number, and of the month before the first."""
    at = [told.start(), *(mark.end() + told.start(1) for mark in re.finditer("[、和]", told[1]))]
    if place >= len(at):
        return None
    end = at[place + 1] - 1 if place + 1 < len(at) else told.end()
    words = told.string[at[place] : end] + (told[2] if end < told.end() else "")
    return "aligned", msgspec.structs.replace(last, text=words, span=(at[place], end))


def within_sentence(site: Site, periods: Periods, at: int, status: Status) -> Found:
    """The nearest phrase before the quantity in its clause, else in the clauses before it.

    2022年的7.77万亿元 is said of this very figure; 近日 and its like count where the sentence has nothing better.
    """
    over, text, start = False, site.story.text, site.quantity.span[0]
    vague: Phrase | None = None
    attribute: Phrase | None = None  # 截至6月底，今年的实事…，5项完成: the day at the head holds on
    for phrase in _before(site, periods, at):
        inside = phrase.span[0] >= site.clause[0]
        if status == "actual" and text.endswith(LASTING, 0, phrase.span[0]):  # 活动持续到明年2月
            continue
        if not inside and status == "actual" and _is_set_for(site, phrase):
            continue
        last_year = not inside and status == "target" and LAST_YEAR.match(phrase.text)
        if last_year and FIGURE.search(text, phrase.span[1], start):
            over = True
            continue
        if found := _in_clause(site, phrase) if inside else _in_sentence(site, phrase):
            return found
        planned = not inside and status == "target" and phrase.text[0] == "截"
        if planned and NEXT_PLAN.search(text, phrase.span[1], start):
            over = True
            continue
        if not inside and phrase.kind in CARRIED and reaches(site, phrase) and not _is_of_part(site, periods, phrase):
            holds = phrase.opens and text[phrase.span[1]] == "，"
            which = text[phrase.span[1]] == "的" or OF_EVENT.match(text, phrase.span[1]) is not None
            if not which and (attribute is None or holds):
                return "same_sentence", phrase
            if which:
                attribute = phrase
        if phrase.kind == "vague":
            vague = vague or phrase
    if attribute:
        return "same_sentence", attribute
    return _vague(site, vague) if vague else SILENT if over else None


def _is_set_for(site: Site, phrase: Phrase) -> bool:
    """国家要求到2030年达到92%，我市已达93%: what is so already is not of when it is due."""
    text, (begin, end), clause = site.story.text, phrase.span, site.clause[0]
    if TOWARD_GOAL.match(text, end, site.quantity.span[0]):  # 紧扣全年新建86座的目标，已建成72座
        return True
    if not (phrase.text.startswith(("明年", "未来")) or SET_FOR.search(text, max(0, begin - 8), begin)):
        return False
    due = FIGURE.search(text, end, min(clause, end + SOON))
    return due is not None and ALREADY.match(text, clause, site.quantity.span[0]) is not None


def _is_of_event(site: Site, phrase: Phrase) -> bool:
    """Whether a time in the figure's clause tells of which event, where the sentence has told until when it counts."""
    text, here = site.story.text, phrase.span[0]
    if here < site.clause[0] or OF_EVENT.match(text, phrase.span[1]) is None:
        return False
    return text.rfind(UNTIL, site.sentences[site.sentence].start, here) >= 0


def _before(site: Site, periods: Periods, at: int) -> Iterator[Phrase]:
    """The phrases of the sentence before the quantity, the nearest first, that are no other figure's."""
    text, start, clause, ruled = site.story.text, site.quantity.span[0], site.clause[0], ruled_from(site)
    for index in range(at - 1, max(-1, at - 1 - LOOKS_BACK), -1):
        here, phrase = periods.starts[index], periods.phrases[index]
        if here < ruled:
            return
        if here < clause and phrase.text in AT_FIRST:  # 起初押金难住了人，…，推出贷款，…
            continue
        if _is_compared(text, periods, index) or _is_of_event(site, phrase):
            continue
        if _is_of_those(site, periods, phrase) or _is_aside(text, phrase, start):
            continue
        if text[here - 1] in "将把" and GIVEN.fullmatch(text, phrase.span[1], start):
            continue
        if text.endswith(EQUALS, 0, here) and _is_base(site, phrase):
            continue
        if here < clause or not is_origin_of_another(site, phrase):
            yield phrase


def _is_base(site: Site, phrase: Phrase) -> bool:
    """Whether the figure is a share of what was at that time: 是2019年总数17万人的|116%."""
    text, start = site.story.text, site.quantity.span[0]
    return site.quantity.dimension == "ratio" and BASE.fullmatch(text, phrase.span[1], start) is not None


def _is_of_part(site: Site, periods: Periods, phrase: Phrase) -> bool:
    """截至5月末，存款9亿元；本年新增3亿元；|外币2亿元: a part's own time ends with it, where the whole has one."""
    text, sentence, end = site.story.text, site.sentences[site.sentence].start, phrase.span[1]
    last = PART_END.search(text, end, site.quantity.span[0])
    if text[end] == "，" or last is None:
        return False
    after = bisect_left(periods.starts, end)
    if after < len(periods.starts) and periods.starts[after] < last.start():
        return False
    head = periods.phrases[bisect_left(periods.starts, sentence)]
    framed = head.kind == "span" and head.opens and text[head.span[1]] == "，"
    part = semicolon(text, head.span[1], phrase.span[0])
    return framed and part >= 0 and text.find("，", part, phrase.span[0]) < 0


def _in_clause(site: Site, phrase: Phrase) -> Found:
    """What a phrase of the figure's own clause is to it."""
    start = site.quantity.span[0]
    if phrase.kind in IN_CLAUSE:
        return "same_clause", phrase
    if phrase.kind == "own" and OWNED.fullmatch(site.story.text, phrase.span[1], start):
        return "own_before", phrase
    if phrase.text in LOOSE and phrase.opens:
        return "loose", phrase
    return None


def _in_sentence(site: Site, phrase: Phrase) -> Found:
    """What happens so often holds for the clauses behind: 每逢周末，景区…."""
    often = phrase.kind == "rate" and phrase.opens and is_often(site, phrase)
    return ("same_sentence", phrase) if often else None


def _vague(site: Site, vague: Phrase) -> Found:
    """What tells no time of figures: 近日 counts where nothing better stands, 5日通报 of what is told."""
    text, start = site.story.text, site.quantity.span[0]
    if vague.text in LOOSE and not HEARD.match(text, vague.span[1]):
        lasts = vague.text in LATELY and EXTENT.search(text, site.clause[0], start)
        return None if lasts else ("loose", vague)
    if TOLD.fullmatch(text, vague.span[1], start):
        return "same_clause", vague
    return None if MADE_KNOWN.match(text, vague.span[1]) else SILENT


def _is_aside(text: str, phrase: Phrase, start: int) -> bool:
    """学位7万个（今年用2万个），其中小学3万个: a time told in a bracket ends with it, but for 上半年（1—6月）."""
    begin, end = phrase.span
    if text[begin - 1] in "（(" and text[end] in "）)" and not MEASURE.search(text, max(0, begin - 16), begin - 1):
        return False
    close = CLOSING.search(text, end, start)
    if close is None or OPENING.search(text, end, close.start()):
        return False
    if text[begin - 1] in "（(" and close.start() == end:
        return True
    return FIGURE.search(text, end, close.start()) is not None  # 负荷（去年7月出现）280万千瓦


def _is_compared(text: str, periods: Periods, index: int) -> bool:
    """与去年国庆同期（10月1日至8日）相比，事故下降9%: the time compared with, the days in the bracket behind it too."""
    phrase = periods.phrases[index]
    begin = phrase.span[0]
    if phrase.text == "同期":
        return PAST_YEAR.search(text, max(0, begin - BRACKET - 4), begin) is not None
    if not index or text[begin - 1] not in "（(":
        return False
    before = periods.phrases[index - 1]
    return before.kind == "compared" and begin - before.span[1] <= BRACKET


def _is_of_those(site: Site, periods: Periods, phrase: Phrase) -> bool:
    """截至5月底，去年开工的项目已完工20个: the year tells which projects, the day how many of them."""
    first = bisect_left(periods.starts, site.sentences[site.sentence].start)
    told, text = periods.phrases[first], site.story.text
    if told is phrase:
        return False
    if told.kind == "point" and BEGUN_THEN.match(text, phrase.span[1]):
        return True  # 25日，今年一季度开工的两个项目投产
    if told.text[0] == "截" and phrase.span[0] < site.clause[0] and text.endswith("其中", 0, phrase.span[0]):
        return True  # 截至目前，共75家，其中2011年新入22家，|园外91家
    return told.text[0] == "截" and OF_THOSE.match(text, phrase.span[1], site.quantity.span[0]) is not None
