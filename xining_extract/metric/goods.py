"""What goods have that was told of all of them, or of the one before: 汽车产量增长8%，集成电路|增长5%."""

from __future__ import annotations

import re

from ..model import Span
from .frames import Frame
from .particles import is_attribute, particles

TRADED = re.compile(
    "(进出口|出口|进口|贸易额?|投资)(?:均|都|实现|保持|继续)[^，。；、0-9]{0,8}(?:增长|下降|态势|势头)，"
    "(?:[^，。；、0-9对]{2,8})?对(?:[^，。；、0-9和]{1,8}[、和])*$"
)
LISTED_GOODS = re.compile("[，；]?其中[，：]?[^，。；0-9]{0,24}$")
OF_GOODS = tuple("进出口 出口 进口 产量 销量 产值 价格 均价 批发价 零售额 销售额 增加值 收获进度 播种进度".split())


def of_next_goods(frame: Frame, phrase: Span) -> str:
    """What a clause tells of one more good, as that before it of another: 汽车产量增长8%，集成电路|增长5%; or ""."""
    of, last = frame.alike, frame.earlier[-1] if frame.earlier else None
    value = next((value for value in OF_GOODS if of and of.name.endswith(value)), "")
    if not (of and last and value) or len(of.text) <= len(value) or is_attribute(frame.text, phrase):
        return ""
    if frame.last is None or of.name != frame.last.name:
        return ""
    if not frame.clause_before <= last.span[0] < frame.site.clause[0] == phrase[0]:
        return ""
    known, links = particles(), frame.left.links
    grew = not known.growth.isdisjoint(frame.measured[frame.index - 1].left.links)
    return value if (not known.growth.isdisjoint(links) if grew else links[:1] in (("为",), ("达",))) else ""


def of_goods_listed(frame: Frame, item: tuple[Span, str]) -> str:
    """What goods have that was told of all of them: 销售额增长22%，其中食品、烟酒分别增长25%和44%; or ""."""
    (start, _), name = item
    of = frame.alike if frame.quantity.unit == "%" else None
    value = next((value for value in OF_GOODS if of and of.name.endswith(value)), "")
    told = next((q.span[1] for q in reversed(frame.earlier) if q.span[1] <= start), start) if value else start
    return value if LISTED_GOODS.match(frame.text[told:start]) else ""


def traded_with(frame: Frame, item: Span) -> str:
    """What is done with each of a list: 与主要伙伴进出口保持增长，对甲国、乙国分别增长9%、7%; or ""."""
    start, end = frame.opening, item[0]
    found = TRADED.search(frame.text, start, end) if frame.quantity.unit == "%" else None
    return found[1] if found else ""
