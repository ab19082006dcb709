"""The days that a phrase of time means: 2024年 → 2024-01-01 … 2024-12-31.

Absolute phrases resolve always, relative ones (今年, 去年, 上半年, 12月8日) from the day of publication or from the
year that the article's own text gives. What cannot be told stays `None`: 目前 without a date, 近年来, 汛期.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

Days = tuple[str | None, str | None]

NUMERAL = r"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
RANGE = r"[-—–~～－至到]+"
FIVE_YEAR_PLAN = re.compile(r"“?([一二三四五六七八九十]{1,3})五”?")
PLAN_EDGE = re.compile(r"五”?(?:规划)?期?([初末])")
YEARS = re.compile(rf"([12][0-9]{{3}})年?度?{RANGE}([12][0-9]{{3}})年")
YEAR_AFTER = re.compile(rf"(?<=.){RANGE}(?=[12][0-9]{{3}}年|今年|去年|前年|明年)")
YEAR = re.compile(r"(?<![0-9])([12][0-9]{3})(?:年|$)|([一二][〇○零一二三四五六七八九]{3})年")
RELATIVE_YEAR = re.compile(r"今年|本年|去年|上年|上一年|前年|明年|后年")
SHIFT = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "上一年": -1, "前年": -2, "明年": 1, "后年": 2}
MONTHS = re.compile(rf"({NUMERAL})月?份?{RANGE}({NUMERAL})月")
MONTH = re.compile(rf"({NUMERAL})月(?:份)?(?:({NUMERAL})[日号]|(上旬|中旬|下旬))?")
DAYS = re.compile(rf"({NUMERAL})月({NUMERAL})[日号]?{RANGE}(?:({NUMERAL})月)?({NUMERAL})[日号]")
QUARTER = re.compile(r"(前|第|首)?([一二三四两1234])个?季度|首季")
HALF = re.compile(r"([上下])半年")
SEASON_END = re.compile(r"年?([底末初])")
SINCE = re.compile(r"以来$|至今$|起$|^自(?!.*至)|^从(?!.*[至到])")
UNTIL = re.compile(r"截至|截止|^到|^至")
NOW = re.compile(r"目前|当前|如今|现在|眼下|迄今|至今|今日|今天|当下|现阶段")
DIGITS = str.maketrans("０１２３４５６７８９〇○零一二三四五六七八九", "01234567890001234" + "56789")


@lru_cache(maxsize=1024)
def resolve(phrase: str, *, published: date | None, year: int | None = None) -> Days:
    """The first and the last day of a phrase of time, ISO 8601; `None` for what cannot be told.

    `published` is the day of publication; `year` the year that the article's own text is about, for phrases that name
    none. An open end (今年以来) is the day of publication.

    >>> resolve("2024年1—8月", published=None)
    ('2024-01-01', '2024-08-31')
    >>> resolve("“十四五”期间", published=None)
    ('2021-01-01', '2025-12-31')
    >>> resolve("去年", published=date(2025, 1, 26))
    ('2024-01-01', '2024-12-31')
    >>> resolve("截至10月底", published=None, year=2023)
    (None, '2023-10-31')
    >>> resolve("近年来", published=date(2025, 1, 26))
    (None, None)
    """
    text = phrase.translate(str.maketrans("０１２３４５６７８９", "0123456789"))
    today = published.isoformat() if published else None
    base = published.year if published else year
    span = _days(text, base)
    if span is None:
        if NOW.search(text):
            return (None, today) if UNTIL.match(text) else (today, today)
        return None, None
    start, end = span
    if UNTIL.match(text):
        return None, end.isoformat()
    if SINCE.search(text):
        return start.isoformat(), today
    return start.isoformat(), end.isoformat()


def year_of(phrase: str) -> int | None:
    """The calendar year that a phrase names in figures, or `None`.

    >>> year_of("截至2023年10月"), year_of("去年")
    (2023, None)
    """
    found = YEAR.search(phrase)
    if not found:
        return None
    return int(found[1]) if found[1] else int(found[2].translate(DIGITS))


def _days(text: str, base: int | None) -> tuple[date, date] | None:
    """The stretch that the phrase names, whatever stands before and after it."""
    try:
        return _plan(text) or _years(text) or _between(text, base) or _within(text, base)
    except ValueError:  # 2月30日, 13月
        return None


def _plan(text: str) -> tuple[date, date] | None:
    """“十四五”: the five years of a plan; the first began in 1953, they run without a gap since the third (1966)."""
    found = FIVE_YEAR_PLAN.search(text) if "五" in text else None
    number = _number(found[1]) if found else None
    if not number or (found and found.start() and text[found.start() - 1] in "十"):
        return None
    first = {1: 1953, 2: 1958}.get(number, 1966 + 5 * (number - 3))
    last = first + 4
    if edge := PLAN_EDGE.search(text):
        first, last = (first, first) if edge[1] == "初" else (last, last)
    return date(first, 1, 1), date(last, 12, 31)


def _years(text: str) -> tuple[date, date] | None:
    """2017年至2019年."""
    found = YEARS.search(text)
    if not found or int(found[1]) > int(found[2]):
        return None
    return date(int(found[1]), 1, 1), date(int(found[2]), 12, 31)


def _between(text: str, base: int | None) -> tuple[date, date] | None:
    """2023年8月至2024年1月: each end names its own year."""
    found = YEAR_AFTER.search(text)
    if not found:
        return None
    first, last = _within(text[: found.start()], base), _within(text[found.end() :], base)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def _within(text: str, base: int | None) -> tuple[date, date] | None:
    """A year, or a part of one; its year is the phrase's own, else counted from `base`."""
    year = year_of(text)
    named = year is not None
    if year is None and base is not None:
        relative = RELATIVE_YEAR.search(text)
        named = relative is not None
        year = base + SHIFT[relative[0]] if relative else base
    if year is None or not 1000 <= year <= 9998:
        return None
    part = _part(text, year)
    if part:
        return part
    if named or text in {"全年", "年内", "年底", "年末", "年初以来"}:
        edge = SEASON_END.search(text)
        if edge and edge[1] in "底末":
            return date(year, 12, 31), date(year, 12, 31)
        if edge and text[-2:] not in {"以来"}:
            return date(year, 1, 1), date(year, 1, 31)
        return date(year, 1, 1), date(year, 12, 31)
    return None


def _part(text: str, year: int) -> tuple[date, date] | None:
    """Days, months, quarters, halves of `year`."""
    if found := DAYS.search(text):
        month, last = _number(found[1]), _number(found[3]) if found[3] else _number(found[1])
        return date(year, month, _number(found[2])), date(year, last, _number(found[4]))
    if found := MONTHS.search(text):
        first, last = _number(found[1]), _number(found[2])
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    if found := MONTH.search(text):
        month = _number(found[1])
        if found[2]:
            return date(year, month, _number(found[2])), date(year, month, _number(found[2]))
        last = monthrange(year, month)[1] if 1 <= month <= 12 else 0
        first, last = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, last)}.get(found[3], (1, last))
        if text[found.end() : found.end() + 1] in {"底", "末"}:
            first = last
        return date(year, month, first), date(year, month, last)
    if found := QUARTER.search(text):
        number = _number(found[2]) if found[2] else 1
        first = 1 if found[1] == "前" else 3 * number - 2
        return date(year, first, 1), date(year, 3 * number, monthrange(year, 3 * number)[1])
    if found := HALF.search(text):
        return (date(year, 1, 1), date(year, 6, 30)) if found[1] == "上" else (date(year, 7, 1), date(year, 12, 31))
    return None


def _number(text: str) -> int:
    """A number up to 99 in digits or Chinese numerals; 0 for what is none.

    >>> _number("12"), _number("十二"), _number("三十一"), _number("两")
    (12, 12, 31, 2)
    """
    if text.isascii():
        return int(text)
    digits = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2}
    tens, ten, ones = text.partition("十")
    if not ten:
        return digits.get(text, 0)
    return (digits.get(tens, 1) if tens else 1) * 10 + digits.get(ones, 0)
