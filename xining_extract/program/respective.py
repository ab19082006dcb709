"""Which of several undertakings a figure belongs to that are told of side by side: A、B分别增至3万、5万，增长2%、4%."""

from __future__ import annotations

import re

from .case import Case
from .undertaking import Undertaking

_EACH = re.compile("[、和及]")


def respective(case: Case, head: str) -> Undertaking | None:
    """Which of several of the theme's kind a figure belongs to, where 分别 tells one of each: A、B分别增长3%、5%."""
    text, at = case.site.story.text, case.site.quantity.span[0]
    apart = text.rfind("分别", case.start, at)
    if apart < 0:
        return None
    part = max(case.start, text.rfind("；", case.start, apart) + 1)  # 东线3列；西线6列、9箱，分别增长1%和2%
    named = case.scenes.undertakings.between(part, apart)
    kin = [u for u in named if u.head[-2:] == head[-2:] != ""]  # 生活补贴, 护理补贴
    start = max(apart, case.site.clause[0])  # A、B分别增至3万、5万，增长|2%、4%
    each = _EACH.split(text[start : case.site.clause[1]])
    if len(kin) < 2 or len(kin) != len(each):
        return None
    return kin[len(_EACH.split(text[start:at])) - 1]
