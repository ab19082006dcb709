"""How a reporter comes by news: 记者从市水务局获悉, 得知."""

from __future__ import annotations

LEARNS = tuple("获悉 了解到 得知 获知 知悉 得悉 探悉 听到消息 得到消息".split())
LEARNED = "|".join(LEARNS)


def heard_from(text: str, low: int, here: int) -> int:
    """Where 从 stands before those from whom news was heard, or 自 behind who heard it or when; -1 where neither does.

    >>> heard_from("记者从市水务局", 0, 7), heard_from("记者20日自市水务局", 0, 9), heard_from("来自市水务局", 0, 6)
    (2, 5, -1)
    """
    mark = text.rfind("从", low, here)
    return mark if mark >= 0 else max(text.rfind(f"{who}自", low, here) for who in "者日天") + 1 or -1
