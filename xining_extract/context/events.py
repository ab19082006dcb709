"""Times that an event gives, not a date: 试点以来, 自开通以来, 汛期期间, 试点前的12家."""

from __future__ import annotations

import re
from datetime import date

from .dates import year_of
from .phrase import Phrase
from .timekinds import RECORD, SINCE

EVENTS = {SINCE: 30, "期间": 14, "之初": 14, "期内": 6}  # how far left of it the event may begin
COPULAS = frozenset("是为比较")
CONTESTS = ("比赛", "比武", "较量")
TERMS = ("统计", "报告", "监测", "调查", "评估", "活动")  # 统计期内; but 保质期内, 合同期内
BOUNDS = frozenset("，。；：！？\n,;:!?")
BEFORE = "前的"
BEFORE_THAT = re.compile("[由从自]([^，。；：！？、0-9]{1,8}前)(?=的)")
ENDINGS = frozenset({*EVENTS, BEFORE})
ENDING_LETTERS = frozenset(word[0] for word in ENDINGS)


def find_events(text: str, start: int, end: int, published: date | None) -> list[Phrase]:
    """自…以来, X以来, X期间, X之初 that begin with an event, not with a date: they open their clause."""
    events: list[Phrase] = []
    for word, reach in EVENTS.items():
        at = text.find(word, start, end)
        while at >= 0:
            stop = at + len(word)
            here = _event_start(text, word, max(start, at - reach), start, at)
            if here is not None:
                words = text[here:stop]
                events.append(Phrase(words, (here, stop), "span", True, True, published, year_of(words)))
            at = text.find(word, stop, end)
    at = text.find(BEFORE, start, end)
    while at >= 0:  # 由试点前的12家增至30家
        if found := BEFORE_THAT.search(text, max(start, at - 9), at + 2):
            events.append(Phrase(found[1], found.span(1), "own", False, False, published))
        at = text.find(BEFORE, at + 2, end)
    return events


def _event_start(text: str, word: str, low: int, start: int, at: int) -> int | None:
    """Where the event begins whose time ends with the word at `at`, not before `low`; `None` where there is none."""
    stop = at + len(word)
    if word == "期内" and not text.endswith(TERMS, start, at):
        return None
    if text[at - 1] == "可" or RECORD.match(text, stop):  # 也可以来吃, 开馆以来最多
        return None
    here = at
    while here > low and text[here - 1] not in BOUNDS:
        here -= 1
    if at - here < 2 or low == here != start:
        return None
    while text[here] in "“‘" and text.find("”", here, stop) < 0:
        here += 1
    if text[here] in COPULAS and not text.startswith(CONTESTS, here):  # 是建校之初的3倍; but 比赛期间
        return None
    return here
