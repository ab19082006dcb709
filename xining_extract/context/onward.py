"""Whether a period holds over the sentences behind the one that names it."""

from __future__ import annotations

import re
from bisect import bisect_right

from ..connectives import BESIDES
from ..page.story import Sentence, Site
from .phrase import Phrase
from .timeforms import MONTH, PART, PLAN, TO, YEAR

BRIEFLY = re.compile(".*(?:以来|年来)")  # 近年来 and 目前 hold for the next sentence, not for what is told after it
THIS_YEAR = frozenset({"今年以来", "年初以来"})  # a report of the year so far goes on longer
FRAME = re.compile(f"{YEAR}|{PLAN}")
BEGUN = re.compile(
    "[^，。；0-9]{0,6}(?:(?:着手|动手|开始)(?:新建|建设|兴建|修建|筹建|改造)|开工|动工|开建|启动|奠基|成立|立项|开通|通车|投用|启用|建成|开业|开馆|运营)[^，。；0-9]{0,4}[，,。]"
)
# 2021年被评为示范县。…, 2014年至2016年，该县连续3年获得“先进县”表彰。…
HONOURED = re.compile(
    "，?[^，。；]{0,12}(?:被[^，。；0-9]{0,12}(?:命名|评|授予|列|认定|确定)|获评|荣获|入选|获得[^，。；]{2,24}(?:称号|表彰|荣誉))"
)
AT_ONCE = re.compile(f"(?:{YEAR})?{MONTH}")  # 2017年7月，四家单位发起…: when one thing was done
UP_TO = re.compile("截[至止]到?[^至到]{1,8}月[底末]|[^，。；]{1,8}[月季]度?末")  # 截至8月末，存款同比增长7%
# 2月份，物价同比上涨1%: a report of the month
MONTHLY = re.compile("[同环]比|[较比与](?:上月|[0-9]{1,2}月份?(?![0-9至到—])|(?:上年|去年)同期)")
STATISTICAL = re.compile(f"(?:{YEAR})?(?:{PART}|上半年以来)|(?:{YEAR})?{MONTH}{TO}(?:{YEAR})?{MONTH}")
# a figure, no date and no hotline
COUNTED = re.compile("[0-9.]+(?![0-9.]*(?:[年月日时点分号—-]|政务|热线|市[长民]|便民|平台|消费者?投诉|急救|报警))")
ITEM = re.compile("[一二三四五六七八九十]是|第[一二三四五六七八九十]，|[（(]?[0-9一二三四五六七八九十]{1,2}[)）.．、]")
GOES_ON = re.compile(f"其中|{BESIDES}|还")
SOON = 2  # sentences over which a period holds that frames no statistics
MOST = 40  # … and as long as figures go on: more than any paragraph has


def reaches(site: Site, at: int, phrase: Phrase) -> bool:
    """Whether a period holds over the sentences since the one at `at`, that names it.

    Statistics hold to the end of their paragraph, what is of now or of late while figures go on, a deed not at all.
    """
    text, told = site.story.text, site.sentences[at]
    if phrase.kind == "now" or (BRIEFLY.fullmatch(phrase.text) and phrase.text not in THIS_YEAR):
        between = site.sentences[max(at + 1, site.sentence - MOST) : site.sentence]
        silent = sum(COUNTED.search(text, sentence.start, sentence.end) is None for sentence in between)
        return silent <= goes_on(site)
    if phrase.text[0] == "截":
        return True
    if is_statistical(site, phrase) and COUNTED.search(text, phrase.span[1], told.end):
        return True  # but 上半年，全镇大力发展养殖
    if FRAME.fullmatch(phrase.text) and text[phrase.span[1]] == "，":  # 2024年，我市…: a review of the year
        return True
    if phrase.kind == "span" and (BEGUN.match(text, phrase.span[1]) or HONOURED.match(text, phrase.span[1])):
        return False
    if AT_ONCE.fullmatch(phrase.text) and not COUNTED.search(text, phrase.span[1], told.end):
        return False
    away, framing = site.sentence - at, text[phrase.span[1]] == "，" or FRAME.fullmatch(phrase.text)
    if phrase.opens and framing and away <= MOST and not AT_ONCE.fullmatch(phrase.text):
        between = site.sentences[at + 1 : site.sentence]
        if all([COUNTED.search(text, told.start, told.end) for told in between]):
            return True  # 假日期间，甲馆接待2万人次。乙馆接待3万人次。…: as long as figures go on
    return away <= SOON + goes_on(site)


def is_statistical(site: Site, phrase: Phrase) -> bool:
    """Whether figures are reported for the phrase: 前三季度, or a month with what it is compared to."""
    if STATISTICAL.fullmatch(phrase.text):
        return True
    if not AT_ONCE.fullmatch(phrase.text) and not UP_TO.fullmatch(phrase.text):
        return False
    return MONTHLY.search(site.story.text, phrase.span[1], sentence_of(site, phrase).end) is not None


def before_figures(text: str, sentence: Sentence, phrase: Phrase) -> bool:
    """3日，记者获悉，据海关统计，前三季度，…: whatever stands before the phrase, no figure does."""
    item = ITEM.match(text, sentence.start)  # 1.基本情况：4月份，…
    return COUNTED.search(text, item.end() if item else sentence.start, phrase.span[0]) is None


def goes_on(site: Site) -> bool:
    return GOES_ON.match(site.story.text, site.sentences[site.sentence].start) is not None


def sentence_of(site: Site, phrase: Phrase) -> Sentence:
    return site.sentences[index_of(site, phrase)]


def index_of(site: Site, phrase: Phrase) -> int:
    """The index of the sentence in which a phrase before the site stands: as a rule one of the last few."""
    for index in range(site.sentence, max(-1, site.sentence - 6), -1):
        if site.sentences[index].start <= phrase.span[0] < site.sentences[index].end:
            return index
    return bisect_right(site.sentences, phrase.span[0], key=lambda sentence: sentence.start) - 1
