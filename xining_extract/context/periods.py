"""When a claim holds: the phrase of time that each quantity of an article falls under.

A period holds on: what the clause does not say comes from the clauses before, then from the sentences before, until
another period stands; a year that opens a paragraph frames the paragraphs after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date

import msgspec

from ..connectives import OF_WHICH
from ..divisions import REGION
from ..forthcoming import WILL
from ..hearing import LEARNED
from ..model import Period, Status
from ..page.story import Site, Story
from ..saying import SAID
from .behind import ahead, behind
from .carried import CARRIED, RULES, Inherited, paragraph_start, without_asides
from .dates import resolve
from .effect import effect_of, sets_level
from .lasting import GRADUATES, measures
from .onward import COUNTED, FRAME, before_figures
from .phrase import Phrase
from .reach import TO_COME
from .status import is_origin
from .timephrases import find_phrases
from .times import Periods
from .topic import QUOTATION, falls_under, is_apart, stands, topic_of
from .within import LAST_YEAR, LOOKS_BACK, LOOSE, SILENT, Found, aligned, within_sentence

__all__ = ["Periods", "Phrase", "find_periods", "link_period"]

NEXT = re.compile("经(?:调查|查|审查|检查|审理|鉴定|核查|勘查|初步调查)，|下一步|接下来|今后|下一?阶段|届时")
RULED = re.compile(
    "对[^，。；]{2,24}的[^，。；]{0,14}，|[^，。；]{2,24}的，|凡|按照?[^，。；]{2,16}(?:办法|规定|政策|标准|制度)，"
)
CONDITION = re.compile("(?:[住满任缴][缴交存]?满|上班满|服务满|运营满|连续缴满)$")  # 上班满半年的
AFTERWARDS = ("截", "明", "从明", "自明", "后年", "未来", "今后", "届时", "到2")
IN_A_ROW = re.compile("连续")  # 连续四年增长: its own time
SPEAKS = re.compile(
    f"(?<![据经])(?<!据[^，]{{2}}){SAID}[，：,:](?<!(?:报道|消息|通报|公报)称.)"
    f"|记者(?:{LEARNED})，"
)
ONLY_THEN = ("后", "下来")  # 统一后，从260种增加到480种
MEANWHILE = frozenset(("期间", "此期间", "这期间", "在此期间"))
THIS_TIME = ("此次", "本次", "这次", "此轮", "本轮", "这轮")
NEAR = 120  # characters before a figure
# 计划今年年内开通: what of it is told later is not of that time.
DUE = re.compile(f"(?:{WILL})[于在]?$")
DUE_IN = 4  # characters before a phrase
EXISTING = re.compile("还剩|仍有|尚有|现有|现存|地处|位于(?![前首榜第全])|户籍人口|总面积|下辖")
# Of what is planned now none is of then.
OVER = re.compile(
    "截|昨|过去|(?:今年|[0-9]{4}年)?(?:前[0-9一二三四五六七八九十]+个?(?:季度|月)|1月?[至到—～~-]{1,2}[0-9]{1,2}月份?)$"
    "|.*以来$|.*(?<!未)来$"
)
COMING = re.compile("从?(?:明年|后年|未来|今后|届时)")  # what is so is not of then
SO_FAR = re.compile(f"已有|累计|全{REGION}(?:共|总共)?有")  # 截至4月底，入库项目519个。已有270个落地


def find_periods(story: Story, *, published: date | None = None) -> Periods:
    """Every phrase of time in the article, in the text's order; `published` tells the days of 今年, 截至目前."""
    phrases = find_phrases(story, published=published)
    return Periods(phrases, effect_of(story, phrases, published=published), topic_of(story, phrases))


def link_period(site: Site, periods: Periods, status: Status = "actual") -> Period | None:
    """The period under which the quantity falls, and by which rule; `None` where the text says none.

    `periods` are those of the quantity's article, from `find_periods`; `status` is whether it is so or planned.
    """
    at = bisect_left(periods.starts, site.quantity.span[0])
    clause, start = site.clause[0], site.quantity.span[0]
    if site.story.text.endswith("满", clause, start) and CONDITION.search(site.story.text, clause, start):
        return None
    found = (
        aligned(site, periods, at)
        or ahead(site, periods, at)
        or within_sentence(site, periods, at, status)
        or behind(site, periods, at)
        or _left_to(site, periods, at, status)
        or _in_effect(site, periods)
        or _of_which(site, periods, status)
        or _topic(site, periods, status)
        or _compared_to(site, periods, at)
    )
    if not found:
        return None
    rule, phrase = found
    if not phrase:
        return None
    if _comes_before(site, phrase):
        return None
    phrase = _referred(periods, phrase)
    key = (rule, phrase.span[0])
    if key not in periods.made:
        days = resolve(phrase.text, published=phrase.published, year=phrase.year)
        periods.made[key] = Period(phrase.text, _said(site, phrase), phrase.span, *days, rule)
    return periods.made[key]


def _said(site: Site, phrase: Phrase) -> str:
    """What stands there: 一 of 一、二季度分别为…, whose name is 一季度."""
    return phrase.text[: phrase.span[1] - phrase.span[0]]


def _referred(periods: Periods, phrase: Phrase) -> Phrase:
    """近日，…开展调查。在此次调查中，…: when that was, where the report has told it."""
    if phrase.text in MEANWHILE:  # 3日8时至16时，…强降雨。期间，…
        before = [told for told in periods if told.kind in CARRIED and told.span < phrase.span]
        return before[-1] if before else phrase
    if not phrase.text.startswith(THIS_TIME) or phrase.text.endswith(("前", "后")):  # 本次调整前
        return phrase
    return next((told for told in periods if told.text in LOOSE and told.span < phrase.span), phrase)


def _comes_before(site: Site, phrase: Phrase) -> bool:
    """明年从160头发展到450头, 如今从70%升到90%, 8月起将由1万元调至2万元: the origin lies before that time."""
    if not is_origin(site):
        return False
    if phrase.kind == "now" or phrase.text.startswith(AFTERWARDS) or phrase.text.endswith(ONLY_THEN):
        return True
    start = site.quantity.span[0]
    return TO_COME.search(site.story.text, max(phrase.span[1], start - NEAR), start) is not None


# ---- what the sentences before leave to a sentence ----


def _left_to(site: Site, periods: Periods, at: int, status: Status) -> Found:
    """What the sentences before leave to this one; found once for all its quantities."""
    known = periods.inherited.get(site.sentence)
    if known is None:
        first = bisect_left(periods.starts, site.sentences[site.sentence].start)
        if not first:
            known = Inherited((), 0, [None] * len(RULES))
        else:
            told = without_asides(site, periods.phrases[max(0, first - LOOKS_BACK) : first][::-1])
            known = Inherited(told, paragraph_start(site), [])
        periods.inherited[site.sentence] = known
    for index, (name, rule) in enumerate(RULES):
        if index == len(known.found):
            known.found.append(rule(site, known.before, known.start))
        phrase = known.found[index]
        if phrase:
            kept = not (_is_otherwise(site, phrase, status) or _barred(site, periods, at, name, phrase))
            return (name, phrase) if kept else SILENT
    return _set_for(site, periods, at, known) if status == "target" else None


def _set_for(site: Site, periods: Periods, at: int, known: Inherited) -> Found:
    """2018年，省里下达任务9户，目前开工6户。下达建成任务3户: what is set is of the year that opens the paragraph."""
    frame = next((phrase for phrase in known.before if phrase.span[0] == known.start), None)
    last = next((phrase for phrase in known.before if phrase.kind in CARRIED and phrase.holds), None)
    near = site.sentences[max(0, site.sentence - 1)].start
    if last and last.span[0] >= near and not _is_otherwise(site, last, "target"):
        frame = last  # 去年…，今年将新建A。|新建B: of the time that the plan before it named
    if frame is None or LAST_YEAR.match(frame.text) or not FRAME.fullmatch(frame.text):
        return None
    return None if _barred(site, periods, at, "set_for", frame) else ("set_for", frame)


def _of_which(site: Site, periods: Periods, status: Status) -> Found:
    """今年暑期，新增学位1万个。其中，小学9000个: what the sentence before counted in the end, it counted then."""
    text, sentences = site.story.text, site.sentences
    if not site.sentence or not text.startswith(OF_WHICH, sentences[site.sentence].start):
        return None
    before = sentences[site.sentence - 1]
    end = before.end - 1
    quantity = msgspec.structs.replace(site.quantity, span=(end, end))
    whole = Site(quantity, before.clauses[-1], site.sentence - 1, sentences, site.story)
    found = within_sentence(whole, periods, bisect_left(periods.starts, end), status)
    phrase = found and found[1]
    if not phrase or not before_figures(text, before, phrase) or _is_otherwise(site, phrase, status):
        return None
    if phrase.text in LOOSE:
        return "of_which", phrase
    if not COUNTED.search(text, phrase.span[1], end):
        return None
    apart = is_apart(site) or is_origin(site) or sets_level(site) or _is_lasting(site, phrase)
    return None if apart else ("of_which", phrase)


def _is_otherwise(site: Site, phrase: Phrase, status: Status) -> bool:
    """目前，全县有站点9个。另拟建12个: what is planned is not of now, what is so not of when something is due.

    Nor are graduates (2024届毕业生) of any year but their own.
    """
    if GRADUATES.search(site.story.text, site.sentences[site.sentence].start, site.quantity.span[0]):
        return True
    if status == "target":
        return phrase.kind == "now" or OVER.match(phrase.text) is not None
    if COMING.match(phrase.text):
        return True
    start = phrase.span[0]
    return DUE.search(site.story.text, max(0, start - DUE_IN), start) is not None


def _is_lasting(site: Site, phrase: Phrase) -> bool:
    """全市现有医院9家、床位900张: what stands is of no time that was told before."""
    text, start = site.story.text, site.quantity.span[0]
    near = max(site.clause[0], start - NEAR)
    first = max(site.sentences[site.sentence].start, start - NEAR)
    if EXISTING.search(text, first, start):
        return True
    return stands(text, near, start) and not (phrase.text[0] == "截" and SO_FAR.search(text, near, start))


def _barred(site: Site, periods: Periods, at: int, rule: str, phrase: Phrase) -> bool:
    """What was told holds not for what somebody tells; a year for no sentence with its own after the quantity."""
    sentence, text = site.sentences[site.sentence], site.story.text
    start = site.quantity.span[0]
    if is_apart(site) or _is_lasting(site, phrase) or (rule == "daily_report" and measures(site)):
        return True
    if text[sentence.start - 1] == "”" and phrase.kind != "now" and phrase.span[0] > text.rfind("“", 0, sentence.start):
        return False  # “截至10月底，…。”他说，“新建9所。”: one goes on with what one said
    if any(pattern.match(text, sentence.start) for pattern in (RULED, QUOTATION, NEXT)):
        return True  # a quotation, a rule, or what comes next: nothing told before dates it
    if SPEAKS.search(text, max(sentence.start, start - NEAR), start):  # officials go on with the report's months
        return rule != "statistics" or IN_A_ROW.search(text, site.clause[0], start) is not None
    if rule != "framing" or at == len(periods.phrases):
        return False
    own = periods.phrases[at]
    return own.kind in CARRIED and periods.starts[at] < sentence.end


# ---- what the sentence itself gives when all else is silent ----


def _in_effect(site: Site, periods: Periods) -> Found:
    """低保标准从510元提高到578元, where the lead says: 7月1日起执行."""
    effect = periods.effect
    return ("in_effect", effect.phrase) if effect and sets_level(site) else None


def _topic(site: Site, periods: Periods, status: Status) -> Found:
    """What the headline and the lead name (国庆假期, 前三季度) holds for all that the article reports."""
    topic = periods.topic
    if topic is None or not falls_under(site, topic) or _is_otherwise(site, topic, status):
        return None
    return "topic", topic


def _compared_to(site: Site, periods: Periods, at: int) -> Found:
    """与2012年相比，贫血率由17%下降到5%: the origin is of the time that is compared with."""
    first, text = site.sentences[site.sentence].start, site.story.text
    for phrase in reversed(periods.phrases[max(0, at - LOOKS_BACK) : at]):
        if phrase.span[0] < first:
            return None
        if phrase.kind == "compared" and text.startswith("相比", phrase.span[1]):
            return ("compared_to", phrase) if is_origin(site) else None
    return None
