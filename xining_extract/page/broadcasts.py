"""Who reports in a broadcast: whose report is announced, and who is seen on the screen."""

from __future__ import annotations

import re

from ..model import Reporter
from .bylines import PEOPLE
from .credits import credits
from .furniture import GAP, HAN
from .names import is_sure
from .offices import ROLE

# Of a broadcast, what leads over to the report: 请听记者王小明、特约记者李华的报道。
LEADS_OVER = re.compile(
    rf"请(?:听|看|关注|收[听看])[^，。；记]{{0,6}}?({ROLE}{GAP}{PEOPLE})(?<!发回)(?<!带来)(?<!采[制写])(?<!制作)(?=(?:[从在][^，。]{{1,12}})?(?:发回|带来|采制|采写|制作)?的)"
)
# 【出镜记者王小明我现在就在新桥上…】: of a broadcast, where what the reporter says follows the name
ON_SCREEN = re.compile(rf"(?P<role>出镜记者)[ :：]?({HAN}{{2,3}})")
SPOKEN = frozenset("我在说今这现正从走来看是：:")


def on_air(text: str, start: int, end: int) -> list[Reporter]:
    """The reporters who are seen or heard in a broadcast.

    >>> line = "【出镜记者王小明我现在就在新桥上。】"
    >>> [(who.name, who.role) for who in on_air(line, 0, len(line))]
    [('王小明', '出镜记者')]
    >>> line = "下面请听记者王小明、特约记者李华的报道。"
    >>> [(who.name, who.role) for who in on_air(line, 0, len(line))]
    [('王小明', '记者'), ('李华', '特约记者')]
    """
    if over := LEADS_OVER.search(text, start, end):
        return credits(text, *over.span(1))
    match = ON_SCREEN.search(text, start, end)
    if match is None:
        return []
    name = match[2][:2] if match[2][-1] in SPOKEN else match[2]
    begin = match.start(2)
    return [Reporter(name, match["role"], (begin, begin + len(name)))] if is_sure(name) else []
