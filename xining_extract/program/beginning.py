"""What dates from when an undertaking began is told of it: …实施以来, …打响以来, …开展一个月以来."""

from __future__ import annotations

import re

_LONGEST = 20
# What is told since an undertaking began is told of it.
_TIME = "[0-9一二两三四五六七八九十半]+个?多?[年月周天]多?"
_SINCE = re.compile(rf"(?:自[^，。；]{{2,12}}?)?[^，。；0-9]{{0,6}}?(?:以来|{_TIME}(?:以来|来，|来的))")


def began(text: str, end: int) -> bool:
    """Whether what follows the name that ends at `end` dates from when it began."""
    return text.find("来", end, end + _LONGEST) >= 0 and _SINCE.match(text, end) is not None
