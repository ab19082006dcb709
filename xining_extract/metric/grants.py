"""What is given or charged by a measure: `按每亩15元的标准给予种子补助`, `按保费的50%补贴`."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..model import Metric
from .agents import is_agent
from .elisions import labelled
from .frames import SHARES, Frame
from .left import before
from .particles import is_attribute, is_verb, particles

BY = re.compile("(?:按照?(?![时期需质量])|依照|参照|以(?![上下内外来前后及旧工奖]))([^，。；：0-9]{0,14})$")
MEASURE = 28  # letters of the longest of them
ANOTHER = re.compile("、[^，。；、：]{0,6}")
EACH = ("日", "月", "年", "季", "每")
GIVES = re.compile("给|发放|(?:补助|补贴|奖励)$")
RECKONS = re.compile("(.{1,6}(?:价|价格|标准|产量|单价|租金|费用))(?:来|进行)?[估测计核折推]?算")
RECKONED = re.compile("[估测计核折推]?算")  # 按每趟30元估算: nothing is given


SOLD = re.compile(
    "(?:购[买入得]|买[来到进]|[收抢代]购|出售|卖出|租下)了?(?:一[一-龥])?([一-龥“”]{2,10})(?=[，。；、]|$)"
)
DESIGNED = frozenset("设计 建设 规划 建造 配置 配备 布置 修建 打造 施工 布局".split())


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


def given(frame: Frame) -> Metric | None:
    """What is given by the measure that 按 puts before it, of whom or what."""
    text, (start, _) = frame.text, frame.quantity.span
    by = None if frame.counts else BY.search(text, max(frame.site.clause[0], start - MEASURE), start)
    closing, right = frame.left.closing, frame.right
    if by and closing and closing[0] >= by.start() and right.phrase and not right.modified:  # 按面积给予600元补贴
        return None
    if by is None or GIVES.search(by[1]):  # 按等级每年给补助8万元
        return None
    end, known = _list_end(frame), _patterns()
    gives = known.given.match(text, end)
    kind, what = (gives["kind"], gives["what"]) if gives else (None, None)
    if what and not kind and gives and gives["giving"] and frame.quantity.unit in SHARES:
        kind = "比例"
    if what and RECKONED.match(what):
        return None
    if gives and what and (by_price := RECKONS.fullmatch(what)):  # 按目前每公斤8元的收购价算
        return frame.metric(by_price[1], (gives.start("what"), gives.start("what") + len(by_price[1])), "given")
    if what in DESIGNED and is_attribute(by[1], (0, len(by[1]))):  # 按年产量8万吨设计
        return frame.name(by.span(1), "given")
    if what and frame.quantity.unit == "比":  # 资金由市、县两级按7∶3分担
        subject = _subject(frame, by.start())
        return frame.metric(f"{subject.name if subject else ''}{what}比例", by.span(), "given")
    if text[by.start()] == "以":  # 以每吨36元的价格售出
        if sold := known.sold.match(text, end):  # 以6亿元竞得
            return frame.metric(f"{sold[0]}价", sold.span(), "given")
        if thing := SOLD.match(text, end):  # 以300元购买一颗珠子
            return frame.metric(f"{thing[1]}价格", thing.span(1), "given")
        kinds = known.kind.match(text, end)
        return frame.metric(kinds[1], kinds.span(1), "given") if kinds else None
    if not what and frame.quantity.unit == "比" and text.startswith(("比例", "的比例"), end):  # 按1∶1比例投入
        return frame.name((mark := text.index("比例", end), mark + 2), "given")
    if gives is None or not (what or kind):
        told = labelled(frame) or _subject(frame, by.start())
        return told or (frame.carry(frame.alike, "given") if gives and gives["giving"] else None)  # 按1.5%征收
    of = "" if by[1].startswith(EACH) else by[1].removesuffix("的")
    if not of and (not what or is_verb(what)):  # 护理费按每小时40元的标准支付
        subject = _subject(frame, by.start())
        of = subject.name if subject and not (is_agent(subject.name) or subject.name.endswith("财政")) else of
    return frame.metric(f"{of}{what or ''}{kind or ''}", gives.span("what" if what else "kind"), "given")


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
