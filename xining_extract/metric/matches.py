"""Scores of matches: `主队以2∶0战胜客队`, `主队3∶1、3∶0两胜客队`."""

from __future__ import annotations

import re

from ..model import Metric, Span
from .frames import Frame
from .left import before

SCORE = "比分"
# How a match ends, behind its figures; of the first of these nothing goes on.
ENDED = re.compile(
    "(?:的[^，。；的]{1,6})?(?:取胜|获胜|胜出|告胜|失利|告负|落败|夺冠|晋级|告终|败下阵来|败北|收场|结束|胜|负)(?![一-龥])|(?:领先|落后)(?![一-龥])|(?:领先|落后)(?=的)"
)
AGAINST = re.compile(
    "(?:[大小险完战惨]胜|[击打大惨]败|败给|[小惜]?负于|输给|轻取|力克|不敌|淘汰|横扫|逆转|拿下|[打战逼]平|赢了?|胜了?"
    "|[两一二三](?:胜(?:[一二]负)?|负))[^，。；：、0-9]{2,14}(?=[，。；：、（]|$)"
)
BY = re.compile(
    "(?:在[^，。；在]{2,24}[中上]|[^，。；在]{2,12}赛中)?(?:终于|先后|分别|本轮|最终|最后|便|就|客场|主场|在?[主客]场)*以?$"
)
ANOTHER = re.compile("[、和及]")
WON_BY = 28  # letters before the figures in which it is told who won


def scored(frame: Frame) -> Metric | None:
    """The score of the match that the words behind the figures end, of those who stand before them."""
    if frame.quantity.unit != "比":
        return None
    text, start, end = frame.text, *frame.quantity.span
    for other in frame.later:
        if not ANOTHER.fullmatch(text, end, other.span[0]):
            break
        end = other.span[1]
    told = ENDED.match(text, end) or AGAINST.match(text, end)
    if told is None:
        return None
    if frame.last and frame.last.rule == "scored" and ANOTHER.fullmatch(text, frame.earlier[-1].span[1], start):
        return frame.last
    who = _who(frame)
    against = told[0] if told.re is AGAINST else ""
    return frame.metric((text[slice(*who)] if who else "") + against + SCORE, who or told.span(), "scored")


def _who(frame: Frame) -> Span | None:
    """Who stands before the figures, without in which match and where."""
    start = frame.quantity.span[0]
    first = max(frame.begin, start - WON_BY)
    by = BY.search(frame.text, first, start)
    return before(frame.text, first, by.start() if by else start).phrase
