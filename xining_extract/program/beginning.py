"""How a text says that an undertaking is carried out or begun, and what dates from then: …实施以来, …打响以来."""

from __future__ import annotations

import re

from .undertaking import MEANS, Undertaking

_LONGEST = 20
# What is told since an undertaking began is told of it.
_TIME = "[0-9一二两三四五六七八九十半]+个?多?[年月周天]多?"
_SINCE = re.compile(rf"(?:自[^，。；]{{2,12}}?)?[^，。；0-9]{{0,6}}?(?:以来|{_TIME}(?:以来|来，|来的))")
# 县里2012年启动|“进山寨”计划: it was begun.
_LAUNCHED = re.compile("(?:启动|实施|推行|推出|开展|发起|推进|实行)(?:实施|开展)?了?的?$")
_BEFORE = 6  # letters before it
# 危桥改造|昨日正式启动, 随着危桥改造|的实施, 危桥改造|是今年的民生实事之一
_BEGUN = re.compile(
    "(?:工程|项目|工作|建设)?(?:自[^，。]{2,10}(?:启动|实施|推行|开展)|的(?:实施|推进|推行|开展|落地|启动|深入)|是[^，。]{0,14}(?:实事|工程|任务|之一)"
    "|(?:昨[日天]|今[日天]|日前|近日|[于在][^，。]{2,8}|已|又|正式|全面){0,3}(?:启动|开工|实施|推开|落地|铺开|施行))"
)

# 继续实行|免费通行政策
_GOES_ON, _NEAR = re.compile("(?:继续|仍然?|依旧|照常|延续|沿用)[^，。；]{0,6}$"), 10


def began(text: str, end: int) -> bool:
    """Whether what follows the name that ends at `end` dates from when it began."""
    return text.find("来", end, end + _LONGEST) >= 0 and _SINCE.match(text, end) is not None


def is_launched(text: str, first: int, start: int) -> bool:
    """Whether a text says right before the name at `start` that it is carried out."""
    return _LAUNCHED.search(text, max(first, start - _BEFORE), start) is not None


def is_begun(text: str, end: int) -> bool:
    """Whether a text says so right behind the name that ends at `end`."""
    return _BEGUN.match(text, end) is not None


def is_standing(text: str, u: Undertaking) -> bool:
    """Whether it is a policy that a text says goes on as before, by the way: 假期继续实行免费通行政策."""
    return u.head in MEANS and _GOES_ON.search(text, max(0, u.span[0] - _NEAR), u.span[0]) is not None
