"""What the next clause names: 从2021年的62%到如今的86%，参保率大幅提升; 与去年同期的326亿元相比，客运收入增加60亿元."""

from __future__ import annotations

import re

from ..context.changewords import PACES
from ..divisions import PLACES
from ..model import Metric
from ..present import PRESENT
from ..words import cut
from .agents import is_place
from .frames import Frame
from .lead import names_nothing
from .particles import is_attribute, is_verb, particles

TIME = (
    "(?:[0-9]{4}年(?:[0-9]{1,2}月[底末份]?|[^，。；、0-9]{0,4})|[0-9]{1,2}(?:年前|月份?)"
    "|“[一-龥]{2,3}五”[^，。；、0-9]{0,3}"
    "|[^，。；、：0-9]{0,6})的?"
)
RAISED = "(?:提[高升]|增[长加]|上?升|上?涨|发展|扩大|壮大|下?降|减少|跃升|攀升|增|减)?"
FROM = re.compile(f"(?:从|由){TIME}")
TO = re.compile(f"，?再?{RAISED}(?:到|至){TIME}")
WITH = re.compile(f"(?:与|和|同|较|比|相较于?|相比于?|对比){TIME}(?<=的)")
ON = re.compile(f"在{TIME}(?:同比)?(?:增长|下降|提[高升]|减少|增加)")  # 在2023年增长8%的基础上，
COMPARES = re.compile("(?:相比之?[下较]?|相较|比起来)?，")
BASED = re.compile("的(?:基础|情况|前提)[上下]，")
OPENS = frozenset("从由与和同较比相对在")
LEADS = re.compile(
    f"(?:(?:今年|去年|20[0-9]{{2}}年|[上下]半年|前[^，。；]{{1,3}}[月度]|[0-9]{{1,2}}月份?|{PRESENT})(?:以来|，)?)*"
    f"(?:[全我该本][国{PLACES}院校厂]|[^，。；]{{1,2}}里的)?"
)
# Where the indicator ends and what came of it begins.
ENDS = frozenset(
    "大幅 实现 稳步 持续 显著 不断 明显 越来越 越 节节 快速 连续 逐年 迅速 "
    "由 从 已 也 均 都 正 却 则 居 位居 有 有了".split()
)
UNNAMED = re.compile(f"有|(?:{PACES})$")  # 有较大的降幅
LONGEST = 16


def named_next(frame: Frame) -> Metric | None:
    """The indicator that opens the next clause, where the figure's own clause has but its values."""
    text, start = frame.text, frame.site.clause[0]
    if text[start] not in OPENS or not (end := _end_of_values(frame, start)):
        return None
    led = LEADS.match(text, end)
    first = led.end() if led else end
    words = cut(re.split("[，。；：]", text[first : first + 2 * LONGEST], maxsplit=1)[0])
    size, of, acts = names_nothing(words, 0), 0, False
    skipped = size
    for word in words:
        if skipped > 0:
            skipped -= len(word)
            continue
        if word in particles().growth or word[0].isdigit() or word in ENDS:
            break
        size += len(word)
        acts = acts or is_verb(word)
        of = size if is_attribute(text, (first, first + size)) else of
    counted = not of and not acts and frame.counts and frame.right.phrase is None
    span = (first, first + (of or size))
    name = text[slice(*span)]
    names = (of or counted) and 2 <= len(name) <= LONGEST and not UNNAMED.match(name) and not is_place(name)
    return frame.name(span, "named_next") if names else None


def _end_of_values(frame: Frame, start: int) -> int:
    """Where the clause ends that holds but a value compared with, or an origin and its level; 0 where it does not."""
    text, (here, stop) = frame.text, frame.quantity.span
    if WITH.fullmatch(text, start, here):
        close = COMPARES.match(text, stop)
        return close.end() if close else 0
    if based := BASED.match(text, stop):
        return based.end() if ON.fullmatch(text, start, here) else 0
    if frame.later and FROM.fullmatch(text, start, here):
        to, stop = frame.later[0].span
        joined = TO.fullmatch(text, frame.quantity.span[1], to)
    elif frame.earlier and FROM.fullmatch(text, start, frame.earlier[-1].span[0]):
        joined = TO.fullmatch(text, frame.earlier[-1].span[1], here)
    else:
        return 0
    return stop + 1 if joined and text.startswith("，", stop) else 0
