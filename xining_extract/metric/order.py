"""Which of those before them figures are of: `分别增长11%和14%`, of each in its place; `后者下降2.7%`, of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from ..connectives import JOINED
from ..model import Metric, Quantity, Span
from .alignment import run_of
from .frames import Frame
from .grown import DIFFERENCES
from .measured import in_bracket
from .particles import particles
from .plausible import only_points

BASIS = re.compile("按|比|较|同比|环比|.{0,6}口径")
THAN = re.compile("[比较][前近过]?$")
POINTS = re.compile("[，,；;]?(?:其中，?)?(前|后)(?:者|一[项个类种])")


def growth_in_order(frame: Frame) -> Metric | None:
    """`游客28万人次、收入9亿元，分别增长11%和14%`: as many differences as figures before them, in their order."""
    if not frame.named:
        return None
    values = run_of(frame)
    place = values.index(frame.quantity)
    if len(values) < 2 or len(frame.named) < len(values):
        return None
    if frame.quantity.unit not in DIFFERENCES and not _matched(frame, values):
        return None
    if place:
        follows = frame.last is not None and frame.last.rule == "growth_in_order"
        metric, last = in_order(frame, values), values[place - 1]
        if metric:
            metric = msgspec.structs.replace(metric, name=metric.name.removesuffix("占比"))
        before_it = in_order(frame, values, last) if follows else None
        said = frame.last.name.removeprefix(before_it.name) if before_it and frame.last else ""
        part = said if said in particles().parts else ""
        return frame.carry(metric, "growth_in_order", _unless_told(metric, part)) if follows else None
    said = frame.left.said
    part = said if said in particles().parts else ""  # 增速分别提高0.2个、0.4个百分点
    if said and not (part or BASIS.match(said) or said == "恢复" or only_points(said)):
        return None  # but 分别恢复至2019年同期的78%和91%
    if (metric := in_order(frame, values)) and metric.rule == "aligned":
        metric = msgspec.structs.replace(metric, name=metric.name.removesuffix("占比"))
    return frame.carry(metric, "growth_in_order", _unless_told(metric, part))


def _unless_told(metric: Metric | None, part: str) -> str:
    return "" if metric and metric.name.endswith(part) else part


def in_order(frame: Frame, values: Sequence[Quantity], value: Quantity | None = None) -> Metric | None:
    """What a `value` of the list, the frame's own or another, is of: the figure of its place before the list.

    Figures of the kind of the last one go before all but a list: 总产值300亿元，12户企业产值90亿元，分别增长9%、8%;
    but 机场共有259个，运送5万人次、货物3万吨、起降2万架次，分别增长9%、8%、7%.
    """
    pairs = zip(frame.earlier, frame.named, strict=True)
    # from what it rose is no value of its own: 甲标准由7元提高到8元，乙标准由5元提高到6元，分别增长
    before_it = [(q, of) for q, of in pairs if q not in values and not (of and of.rule == "from_level")]
    before_it = [pair for pair in before_it if not _is_aside(frame.text, pair[0].span, values[0].span[0])]
    part = frame.text.rfind("；", 0, values[0].span[0])
    recent = [pair for pair in before_it if pair[0].span[0] > part]
    before_it = recent if len(recent) >= len(values) else before_it
    alike = [pair for pair in before_it if pair[0].dimension == before_it[-1][0].dimension] if before_it else []
    run = before_it[-len(values) :]
    between = frame.text[run[0][0].span[1] : run[-1][0].span[0]] if run else ""
    listed = "，" not in between and len(JOINED.findall(between)) >= len(values) - 1
    chosen = alike if len(alike) >= len(values) and not listed else before_it
    place = values.index(value or frame.quantity)
    return chosen[-len(values) :][place][1] if len(chosen) >= len(values) else None


def _is_aside(text: str, told: Span, start: int) -> bool:
    """Whether a figure is none that goes up or down: 收案9件（另有旧存|1件），审结8件，比前|五年|分别上升."""
    return in_bracket(text, told[1], start) or THAN.search(text, max(0, told[0] - 2), told[0]) is not None


def _matched(frame: Frame, values: Sequence[Quantity]) -> bool:
    """Whether as many figures of the same units stand before the list, but for shares: 甲乙3人、70%，增加1人、5%."""
    first = frame.earlier.index(values[0]) if values[0] in frame.earlier else len(frame.earlier)
    before = frame.earlier[max(0, first - len(values)) : first]
    pairs = zip(before, values, strict=False)
    return len(before) == len(values) and all([b.unit == v.unit or v.unit in DIFFERENCES for b, v in pairs])


def former_or_latter(frame: Frame) -> Metric | None:
    """`对甲地、乙地出口分别为9亿元和3亿元，前者下降2%，后者增长5%`: the first or the second of the last two alike."""
    points = POINTS.match(frame.text, frame.begin, frame.quantity.span[0])
    if points is None:
        return None
    told = list(zip(frame.earlier, frame.named, strict=True))
    for (first, of_first), (second, of_second) in zip(reversed(told[:-1]), reversed(told[1:]), strict=True):
        if first.unit == second.unit != frame.quantity.unit:
            return frame.carry(of_first if points[1] == "前" else of_second, "former_or_latter")
    return None
