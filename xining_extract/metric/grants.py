"""What is given or charged by a measure: `按每亩15元的标准给予种子补助`, `按保费的50%补贴`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

import msgspec

from ..model import Metric
from .agents import is_agent
from .elisions import labelled
from .frames import SHARES, Frame
from .left import before
from .particles import is_verb, particles

BY = re.compile(
    "(?:按照?(?![时期需质量])|依照|参照|以(?![上下内外来前后及旧工奖]))([^，。；：0-9]{0,14}|每[^，。；：0-9]{1,6}1[^，。；：0-9]{1,5})$"
)
MEASURE = 28  # letters of the longest of them
ANOTHER = re.compile("、[^，。；、：]{0,6}")
EACH = ("日", "月", "年", "季", "每")
GIVES = re.compile("给|发放|(?:补助|补贴|奖励|罚款|罚金|罚没|所得|[税欠]款|处罚)$")
RECKONS = re.compile("(.{1,6}(?:价|价格|标准|产量|单价|租金|费用))(?:来|进行)?[估测计核折推]?算")
PAID = re.compile("的标准[，,][^，。；]{0,16}?(?:发放|给予|兑付|支付|兑现)了?([一-龥]{2,8}?)(?=[0-9，。；约近超])")
RECKONED = re.compile("[估测计核折推]?算")  # 按每趟30元估算: nothing is given
SOLD = re.compile(
    "(?:购[买入得]|买[来到进]|[收抢代]购|出售|卖出|租下)了?(?:一[一-龥])?([一-龥“”]{2,10})(?=[，。；、]|$)"
)
DESIGNED = frozenset("设计 建设 规划 建造 配置 配备 布置 修建 打造 施工 布局".split())
STAGES = re.compile("分[一二两三四五六七八九十0-9]+(?:期|批|步|年|个?阶段|个?标段|轮)")  # 按年产量8万吨|分两期建设


class Patterns(msgspec.Struct, frozen=True):
    """`given`: what is given by a measure, the kind of measure before it; `kind`: that alone; `sold`: a sale."""

    given: re.Pattern[str]
    kind: re.Pattern[str]
    sold: re.Pattern[str]


@cache
def _patterns() -> Patterns:
    """Made of the words of `data/particles.tsv`."""
    kinds, giving, sold = ("|".join(words) for words in (particles().kinds, particles().giving, particles().sales))
    given = f"(?:不等)?的?(?P<kind>{kinds})?(?:一次性|统一|直接)?(?P<giving>{giving})?(?:一次性|相应)?"
    what = "(?P<what>[一-龥]{2,10})?(?=[，。；：、）)]|$)"
    return Patterns(re.compile(given + what), re.compile(f"的({kinds})"), re.compile(sold))


class _Measure(NamedTuple):
    """The measure that 按 puts before what is given by it."""

    frame: Frame
    by: re.Match[str]  # 按, and of what the measure is: 按|每亩
    end: int  # of its figures
    gives: re.Match[str] | None  # the words of giving behind it
    kind: str  # the kind of measure: 标准, 比例; or ""
    what: str  # what is given, or whom it is given to; or ""


def given(frame: Frame) -> Metric | None:
    """What is given by the measure that 按 puts before it, of whom or what."""
    start = frame.quantity.span[0]
    by = BY.search(frame.text, max(frame.site.clause[0], start - MEASURE), start)
    if by is None or GIVES.search(by[1]):  # 按等级每年给补助8万元
        return None
    end = _list_end(frame)
    gives = _patterns().given.match(frame.text, end)
    kind, what = (gives["kind"] or "", gives["what"] or "") if gives else ("", "")
    if gives and what and gives["giving"] and frame.quantity.unit in SHARES:
        kind = "比例"
    if RECKONED.match(what):
        return None
    measure = _Measure(frame, by, end, gives, kind, what)
    if by[0][0] == "以":
        return _reckoned(measure) or _sold(measure)
    return _reckoned(measure) or _given(measure)


def _reckoned(measure: _Measure) -> Metric | None:
    """`按目前每公斤8元的收购价算`, `按年产量8万吨设计`, `由市、县两级按7∶3分担`: what is reckoned by the figure."""
    frame, by, what = measure.frame, measure.by, measure.what
    price = RECKONS.fullmatch(what)
    if price and measure.gives:
        at = measure.gives.start("what")
        return frame.metric(price[1], (at, at + len(price[1])), "given")
    if what in DESIGNED or STAGES.match(frame.text, measure.end):
        return frame.name(by.span(1), "given")
    if what and frame.quantity.unit == "比":
        subject = _subject(frame, by.start())
        return frame.metric(f"{subject.name if subject else ''}{what}比例", by.span(), "given")
    return None


def _sold(measure: _Measure) -> Metric | None:
    """`以每吨36元的价格售出`, `以6亿元竞得`, `以300元购买一颗珠子`: the price of what is sold."""
    frame, known = measure.frame, _patterns()
    if sold := known.sold.match(frame.text, measure.end):
        return frame.metric(f"{sold[0]}价", sold.span(), "given")
    if thing := SOLD.match(frame.text, measure.end):
        return frame.metric(f"{thing[1]}价格", thing.span(1), "given")
    kinds = known.kind.match(frame.text, measure.end)
    return frame.metric(kinds[1], kinds.span(1), "given") if kinds else None


def _given(measure: _Measure) -> Metric | None:
    """`按每亩15元的标准给予种子补助`, `按1.5%征收`: what is given by the measure, or what the measure is of."""
    frame, by, gives, what = measure.frame, measure.by, measure.gives, measure.what
    if not what and frame.text.startswith(("比例", "的比例"), measure.end):  # 按1∶1比例投入
        mark = frame.text.index("比例", measure.end)
        return frame.name((mark, mark + 2), "given")
    if gives is None or not (what or measure.kind):
        told = labelled(frame) or _subject(frame, by.start())
        if told and is_agent(told.name) and by[1].endswith("额的") and frame.quantity.unit in SHARES:
            return frame.name((by.start(1), by.end(1) - 1), "given")  # 企业可按投资额的10%抵免税额
        return told or (frame.carry(frame.alike, "given") if gives and gives["giving"] else None)
    of = "" if by[1].startswith(EACH) else by[1].removesuffix("的")
    if not of and (not what or is_verb(what)):  # 护理费按每小时40元的标准支付
        subject = _subject(frame, by.start())
        of = subject.name if subject and not (is_agent(subject.name) or subject.name.endswith("财政")) else of
        paid = PAID.match(frame.text, measure.end)
        of = paid[1] if paid and (of == "" or of.isdigit()) else of  # 按每亩200元的标准，向农户发放补贴
    return frame.metric(of + what + measure.kind, gives.span("what" if what else "kind"), "given")


def _subject(frame: Frame, end: int) -> Metric | None:
    """What stands before 按: 租金按市场价七折收取."""
    start = max(frame.site.clause[0], end - MEASURE)
    return frame.name(before(frame.text, start, end).phrase, "given") if start < end else None


def _list_end(frame: Frame) -> int:
    """The end of the last figure of the list in which the frame's own stands: 初级工500元、中级工600元."""
    end = frame.quantity.span[1]
    for quantity in frame.later:
        if not ANOTHER.fullmatch(frame.text, end, quantity.span[0]):
            break
        end = quantity.span[1]
    return end
