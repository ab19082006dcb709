"""Values whose indicator was named with a figure before: `首套房首付比例不低于20%，二套不低于30%`."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut
from .frames import Frame
from .particles import is_attribute, particles

# What an indicator may open with that several things share: 第一产业、第二产业累计用电量
SUMS = frozenset("累计 总 人均 平均 年均 月均 日均 户均 最高 最低 种植 生产 销售 新增 实际".split())
EXTREME = re.compile("最[大高低多少长短小快深远早晚][^为是在]{0,2}(?:为|是|出现在|发生在|在|有)(?=.)")
LISTED = re.compile("[、，；和与]")
# What an indicator is given for, one after another: 东部, 其他县, 二套, 双职工家庭.
SHARER = re.compile("(?:[省市县区州镇乡村旗部城家户庭级类套期段生站线组层厅梯档地学中校人员者农工]|企业)[）)]?$")
LEAST = 3  # how many letters make an indicator
LONG = 8  # longer, what the value is of hides the indicator
AVERAGES = re.compile(".*(?:平均|日均|人均)")
ASPECT = re.compile("在([^，。；]{2,24})方面，")


def inherited(frame: Frame) -> Metric | None:
    """The phrase before the figure tells what it is of, the figure before of what kind it is."""
    phrase, text = frame.left.phrase, frame.text
    if phrase is None or frame.right.phrase or is_attribute(text, phrase):
        return None
    if frame.alike and (extreme := EXTREME.match(text, *phrase)):
        place = text[extreme.end() : phrase[1]]
        indicator = AVERAGES.sub("", frame.alike.name) or frame.alike.name
        return frame.metric(f"{place}{extreme[0][:2]}{indicator}", (extreme.end(), phrase[1]), "inherited")
    if not SHARER.search(text, *phrase) or frame.left.closing:
        return None
    if not particles().growth.isdisjoint(frame.left.links):  # 多子女家庭可上浮20%
        return None if frame.counts else _with(frame, frame.base, phrase, "inherited")
    listed = text[phrase[0] - 1] == "、" or (phrase[0] == frame.site.clause[0] and not frame.counts)
    if (not frame.left.gives_value or frame.counts) and not listed:
        return None
    return with_indicator(frame, phrase, "inherited")


def with_indicator(frame: Frame, phrase: Span, rule: str) -> Metric | None:
    """What stands at `phrase`, with the indicator of the last figure of the same unit; None if that was none."""
    return _with(frame, frame.alike, phrase, rule)


def _with(frame: Frame, of: Metric | None, phrase: Span, rule: str) -> Metric | None:
    if of is None or not of.name.endswith(particles().attributes):
        return None
    name, indicator = frame.text[slice(*phrase)], indicator_of(of.name)
    shared = next((length for length in range(len(indicator), 0, -1) if name.endswith(indicator[:length])), 0)
    return frame.metric(name + indicator[shared:], phrase, rule)  # 第二阶梯, 阶梯水价


def indicator_of(name: str) -> str:
    """The indicator that closes a name: 低保标准 of 市区低保标准."""
    words = cut(name)
    kept = next((i for i, word in enumerate(words) if i and word in SUMS), None)
    if kept is None:
        kept = max(1, len(words) - (2 if len(words[-1]) < 3 else 1)) if len(words) > 1 else 0
    return "".join(words[kept:])


def indicator_before(text: str, start: int, end: int) -> int | None:
    """Where an indicator ends within a phrase, and what it is of begins: 首付比例|首套."""
    words, here = cut(text[start:end]), start
    for word in words[:-1]:
        here += len(word)
        if text[here] in "（(":
            return None
        if len(word) > 1 and word.endswith(particles().attributes) and end - here <= LONG and here - start >= LEAST:
            return here
    return None


def aspect(frame: Frame) -> Span | None:
    """`在低保标准方面，…`: the indicator that the sentence is about."""
    start = frame.site.sentences[frame.site.sentence].start
    found = ASPECT.match(frame.text, start, frame.quantity.span[0])
    return found.span(1) if found and is_attribute(frame.text, found.span(1)) else None
