"""The stretch of time that an article reports on: what its headline and its lead both name, 前三季度, 国庆假期, 去年.

Its figures hold for that stretch wherever nothing nearer says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..divisions import PLACES, REGION
from ..lexicon import rows
from ..page.story import Site, Story
from .dates import resolve
from .phrase import Phrase
from .timeforms import YEAR
from .timephrases import find_phrases

BATCH = re.compile("第[0-9一二三四五六七八九十]+[批次期轮]")  # 2016年第三批项目开工: which batch
NEAR = 240  # characters of a sentence around a figure that are looked at
LEAD = 3  # paragraphs in which a report names its stretch
NAMING = re.compile("[“”\" 份]|期间|^(?:今年|全年)(?=.)|年度$|年(?=上半年|下半年|前|1)")
THIS = re.compile("[今去]([春夏秋冬])(?!季)")  # 今秋: 今年秋季
WHOLE = re.compile(f"(?:{YEAR})全年|{YEAR}|全年")
LAST = ("去年", "上年")
OPENS = re.compile("，(?!(?:本报|[^，。]{0,6}全媒体)?记者|走[进在]|来到)")  # no scene: 元旦假期，记者来到村里
HOLIDAY = re.compile("假[期日]|长假|黄金周|[春暑]运|暑期")
SOME_YEAR = 2001  # in which the days of 前三季度 and 1至9月 are the same
NOT_OVER = ("截", "自", "从", "明", "今冬明春", "未来", "今后")
NO_END = ("以来", "起", "至今", "来", "前")  # 今年以来 is not over: it tells of what is, too; 秋季开学前 is a deadline
# What a reporter sees, a sum that somebody does, when a thing was built, what came later: times of their own.
APART = re.compile(
    "(?:看到|注意到)，|算[^，。；]{0,4}账[：，]|(?:[始兴]建|建成|建)于|判处(?!(?:被告人|罪犯|犯罪分子)?(?:[0-9]+(?:余|多)?[人名]|$))|判决(?=[^，。；、0-9与]{0,8}(?:支付|赔偿|承担|返还|偿还))|随后|此后|后来|(?<![^，。；])之后，"
)
# 桥头镇一家合作社办起培训班: one case among what the report counts
CASE = re.compile(
    f"(?:在|而|其中，|如|比如，?|例如，?)?[^，。；：“0-9]{{0,14}}(?:[{PLACES}场]|街道|社区)的?"
    "(?:一[家处座个名位户]|[^，。；：“0-9]{0,6}(?:[村居农牧渔]民|店主|老板|[种养]殖户|大户|农户)[^，。；：“0-9]{2,3}[，家说种养])"
)
SAID = re.compile("(?:说|坦言|指出)[，：,:]")  # what one of those concerned tells is not the report's
LIMIT = re.compile("(?:小时|分钟|工作日|[天日])(?:以|之)?内")  # 2小时内到场: what is promised holds at any time
# 每平方米2300元: what is paid at any time
PRICE = re.compile("每[^，。；0-9]{1,6}[约近超]?[0-9.]+万?余?元(?:以[内上下])?")
QUOTATION = re.compile("“[^”]{0,200}?[，。！？；]")
RULE = re.compile(
    "一[起桩件][^，。；]{1,16}案|可以?申请|应当|不得|凡|须|符合[^，。]{0,12}(?:条件|标准)|对[^，。]{2,20}的[^，。]{0,10}，"
)


def topic_of(story: Story, phrases: Sequence[Phrase]) -> Phrase | None:
    """The phrase of the lead that names what the headline names, or `None`.

    >>> from xining_extract.page.story import Paragraph
    >>> text = "前三季度外贸增长8%\\n今年前三季度，全省进出口3亿元。"
    >>> story = Story(text, (Paragraph(11, len(text)),), title=text[:10], title_spans=((0, 10),))
    >>> topic_of(story, find_phrases(story)).text
    '今年前三季度'
    """
    if not story.paragraphs:
        return None
    titles = find_phrases(story, stretches=story.title_spans)
    told = [phrase for phrase in titles if _is_stretch(phrase)]
    end = story.paragraphs[: LEAD][-1].end
    lead = [phrase for phrase in phrases if phrase.span[0] < end and _is_stretch(phrase)]
    lead = [phrase for phrase in lead if not BATCH.match(story.text, phrase.span[1])]
    for named in told:
        for phrase in lead:
            if _same(named.text, phrase.text):
                return phrase
    return None if told else _holiday(story, lead)


def _holiday(story: Story, lead: Sequence[Phrase]) -> Phrase | None:
    """The days off with which the report opens, where the headline names no time: 国庆假期，全省旅游市场火热。…."""
    first = story.paragraphs[0]
    opening = next((phrase for phrase in lead if phrase.opens and OPENS.match(story.text, phrase.span[1])), None)
    if opening is None or HOLIDAY.search(opening.text) is None:
        return None
    return opening if story.text.find("。", first.start, opening.span[0]) < 0 and opening.span[0] < first.end else None


def falls_under(site: Site, topic: Phrase) -> bool:
    """Whether a figure after the lead's phrase is one that the report counted; none that stands, is ruled, or said."""
    text, sentence = site.story.text, site.sentences[site.sentence]
    start = site.quantity.span[0]
    low, high = max(sentence.start, start - NEAR), min(sentence.end, start + NEAR)
    if start < topic.span[0] or QUOTATION.match(text, sentence.start):
        return False
    if stands(text, low, start) or is_apart(site) or SAID.search(text, low, start):
        return False
    if "已" in text[max(low, text.rfind("；", low, start)) : start]:  # of now, where the stretch is over
        return False
    return not RULE.search(text, low, high)


def is_apart(site: Site) -> bool:
    """Whether the sentence has a time of its own up to the figure, or the figure is of any time."""
    text, start, end = site.story.text, *site.quantity.span
    begin = max(site.sentences[site.sentence].start, start - NEAR)
    if PRICE.fullmatch(text, start, end) or LIMIT.search(text, start, end + 2) or APART.search(text, begin, start):
        return True
    return CASE.match(text, site.sentences[site.sentence].start, start) is not None


def stands(text: str, start: int, end: int) -> bool:
    """Whether the words before a figure say that it is of no time: 现有党员30名, 可享受补贴500元.

    >>> stands("现有党员", 0, 4), stands("新增党员", 0, 4)
    (True, False)
    """
    return _standing().search(text, start, end) is not None


@cache
def _standing() -> re.Pattern[str]:
    return re.compile("|".join(word for word, _ in rows("standing.tsv")).replace("REGION", REGION))


def _is_stretch(phrase: Phrase) -> bool:
    return phrase.kind == "span" and not phrase.text.endswith(NO_END) and not phrase.text.startswith(NOT_OVER)


def _same(named: str, told: str) -> bool:
    """Whether two phrases name the same stretch: 去年 and 2023年, 前三季度 and 1至9月, “五一” and 五一假期."""
    if WHOLE.fullmatch(named) and WHOLE.fullmatch(told):
        return named == told or named in LAST
    days = resolve(named.removeprefix("今年"), published=None, year=SOME_YEAR)
    if days[0] and days == resolve(told.removeprefix("今年"), published=None, year=SOME_YEAR):
        return True
    named, told = THIS.sub(r"\1季", named), THIS.sub(r"\1季", told)
    short, long = sorted((NAMING.sub("", named), NAMING.sub("", told)), key=len)
    return len(short) > 1 and short in long
