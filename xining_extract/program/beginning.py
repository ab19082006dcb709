"""What dates from when an undertaking began is told of it: …实施以来, …打响以来, …开展一个月以来."""

from __future__ import annotations

import re

_LONGEST = 20
# What is told since an undertaking began is told of it.
_VERBS = (
    "实施|开展|启动|推进|施行|推行|出台|运行|落地|建立|开通|打响|展开|发起|开行|成立|创建|启用|投用|上线|运营|建成|开放|开业|设立"
)
_SINCE = re.compile(
    rf"(?:自[^，。；]{{2,12}}?)?(?:工作|活动|政策|制度|项目)?(?:全面|正式)?(?:{_VERBS})?"
    r"(?:以来|(?:[0-9一二两三四五六七八九十半]+个?多?[年月周天]多?)(?:以来|来，|来的))"
)


def began(text: str, end: int) -> bool:
    """Whether what follows the name that ends at `end` dates from when it began."""
    return text.find("来", end, end + _LONGEST) >= 0 and _SINCE.match(text, end) is not None
