"""Numerals in quotation marks and titles, which count nothing: “四进三送”, 《三年行动方案》, “16条”."""

from __future__ import annotations

import re

LONG = 30  # characters that a slogan may have before a numeral, and behind it
SLOGAN = re.compile("[^，。；！？“”]{0,30}”的?[^，。；、“”]{0,6}?(?:机制|模式|圈|体系|格局|工作法|理念|原则)")
THEME = re.compile("[^。！？“”]{0,30}”(?:这一|为|的)?(?:主题|口号|标语)")  # 以“砥砺奋进70年，渔业迈向新时代”为主题


def enclosed(text: str, start: int, end: int) -> bool:
    """Whether the numeral stands in a short quoted name or in a title: “四进三送”, 《三年行动方案》.

    >>> enclosed("深化“四进三送”行动", 3, 4), enclosed("他说：“我们建成了三所学校，”", 9, 11)
    (True, False)
    """
    opened = text.rfind("《", start - 60 if start > 60 else 0, start)
    if opened >= 0 and text.find("》", opened, start) < 0:
        return True
    if _in_slogan(text, start, end):
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


def _in_slogan(text: str, start: int, end: int) -> bool:
    """Whether quotation marks hold what is called so: “3分钟到场、5分钟处置”机制."""
    opened = text.rfind("“", max(0, start - LONG), start)
    if opened < 0 or text.find("”", opened, start) >= 0:
        return False
    return any(called.match(text, end, end + 2 * LONG) for called in (SLOGAN, THEME))
