"""`A、B和C分别达7份、56份和24份`: each value belongs to the item of its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Quantity, Span
from ..words import cut
from .frames import REACH, Frame
from .particles import particles
from .phrases import names_nothing

# What a shared indicator may open with: 第一产业、第二产业累计用电量
LIST_GAP = re.compile("[、和与及]|以及")
SUMS = frozenset("累计 总 人均 平均 年均 月均 日均 种植 生产 销售 新增 实际".split())


def item_of(frame: Frame) -> tuple[Span, str] | None:
    """The item before 分别 that the frame's quantity belongs to, and its name; None where the lists differ in length.

    What closes the last item closes them all: in `小麦、玉米和大豆种植面积` each is a 种植面积.
    """
    text, sentence = frame.text, frame.site.sentences[frame.site.sentence]
    mark = text.rfind("分别", max(sentence.start, frame.quantity.span[0] - REACH), frame.quantity.span[0])
    if mark < 0:
        return None
    values = [q for q in (*frame.earlier, frame.quantity, *frame.later) if q.span[0] > mark]
    place = values.index(frame.quantity)
    run = _run(text, values)
    if place >= len(run):
        return None
    items = _items(text, max(sentence.start, mark - REACH), mark)
    if len(items) != len(run) or len(items) < 2:
        return None
    name = text[slice(*items[place])]
    return items[place], name if place == len(items) - 1 else name + _shared(text, items)


def run_of(frame: Frame) -> list[Quantity]:
    """The values that stand in one list with the frame's own, in order."""
    values = [*frame.earlier, frame.quantity, *frame.later]
    place = len(frame.earlier)
    first = place
    while first and LIST_GAP.fullmatch(frame.text, values[first - 1].span[1], values[first].span[0]):
        first -= 1
    return _run(frame.text, values[first:])


def _shared(text: str, items: Sequence[Span]) -> str:
    """The indicator that closes the last item and that the others lack."""
    *others, last = (text[slice(*item)] for item in items)
    closes = particles().attributes
    if not last.endswith(closes) or any(other.endswith(closes) for other in others):
        return ""
    words = cut(last)
    kept = next((i for i, word in enumerate(words) if i and word in SUMS), None)
    if kept is None:
        kept = max(1, len(words) - (2 if len(words[-1]) < 3 else 1))
    return "".join(words[kept:])


def _run(text: str, values: Sequence[Quantity]) -> list[Quantity]:
    """The values after 分别 that stand in one list."""
    run: list[Quantity] = []
    for value in values:
        gap = text[run[-1].span[1] : value.span[0]] if run else ""
        if run and not re.fullmatch(r"(?:[（(][^（）()]*[）)])?(?:、|和|与|及|以及|，|,|；)?(?:[（(].*)?", gap):
            break
        run.append(value)
    return run


def _items(text: str, start: int, end: int) -> list[Span]:
    """The items of the list that ends before 分别, in order."""
    clause = max(text.rfind(mark, start, end) + 1 for mark in "，；：。") if end > start else start
    clause = max(clause, start)
    edges = [clause]
    depth = 0
    for match in re.finditer(r"[（(《“]|[）)》”]|、|以及|及(?!格|时)|和|与", text[clause:end]):
        if match[0] in "（(《“":
            depth += 1
        elif match[0] in "）)》”":
            depth -= 1
        elif depth <= 0:
            edges += [clause + match.start(), clause + match.end()]
    edges.append(end)
    spans = [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2) if edges[i + 1] > edges[i]]
    if spans:
        start, end = spans[0]
        passed = names_nothing(cut(text[start:end]), 0)
        if start + passed < end:
            spans[0] = (start + passed, end)
    return spans
