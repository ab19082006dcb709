"""Numerals in quotation marks and titles, which count nothing: “四进三送”, 《三年行动方案》, “16条”."""

from __future__ import annotations


def enclosed(text: str, start: int, end: int) -> bool:
    """Whether the numeral stands in a short quoted name or in a title: “四进三送”, 《三年行动方案》.

    >>> enclosed("深化“四进三送”行动", 3, 4), enclosed("他说：“我们建成了三所学校，”", 9, 11)
    (True, False)
    """
    opened = text.rfind("《", start - 60 if start > 60 else 0, start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    opened = text.rfind("“", start - 12 if start > 12 else 0, start)
    if opened < 0 or text.find("”", opened, start) >= 0:
        return False
    closed = text.find("”", end, opened + 16)
    if closed < 0 or text.find("“", end, closed) >= 0:  # what closes is a name that opens behind it
        return False
    inside = text[opened + 1 : closed]
    return not any(c in "，。；！？" for c in inside) and (opened + 1 < start or closed > end)


def nickname(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold the count and nothing else: 稳就业“16条”, “五项”提质工程."""
    return text[start - 1 : start] in ("“", "‘") and text[end : end + 1] in ("”", "’")
