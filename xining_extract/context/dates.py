"""The days that a phrase of time means: 2024年 → 2024-01-01 … 2024-12-31.

Absolute phrases resolve always, relative ones (今年, 去年, 上半年, 12月8日) from the day of publication or from the
year that the article's own text gives. What cannot be told stays `None`: 目前 without a date, 近年来, 汛期.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from ..present import PRESENT, UNTIL_NOW

Days = tuple[str | None, str | None]

NUMERAL = r"[0-9]{1,2}|元|[一二三四五六七八九十]{1,3}"
RANGE = r"[-—–~～－至到]+"
FIVE_YEAR_PLAN = re.compile(r"“?([一二三四五六七八九十]{1,3})五”?")
PLAN_EDGE = re.compile(r"五”?(?:规划)?期?([初末])")
YEAR_AFTER = re.compile(rf"(?<=.){RANGE}(?=[12][0-9]{{3}}年|今年|去年|前年|明年)")
YEAR = re.compile(r"(?<![0-9])([12][0-9]{3})(?:年|$)|([一二][〇○零0一二三四五六七八九]{3})年")
RELATIVE_YEAR = re.compile(r"今年|本年|去年|上年|上一年|前年|明年|后年")
SHIFT = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "上一年": -1, "前年": -2, "明年": 1, "后年": 2}
MONTHS = re.compile(rf"({NUMERAL})月?份?{RANGE}({NUMERAL})月")
FIRST_MONTHS = re.compile(rf"[前头]({NUMERAL}|两)个?月")
MONTH = re.compile(rf"({NUMERAL})月(?:份)?(?:({NUMERAL})[日号]|(上旬|中旬|下旬))?")
DAYS = re.compile(rf"({NUMERAL})月({NUMERAL})[日号]?{RANGE}(?:({NUMERAL})月)?({NUMERAL})[日号]")
QUARTER = re.compile(r"(前|第|首)?([一二三四两1234])个?季度|首季")
HALF = re.compile(r"([上下])半年")
EDGE = re.compile(r"年?([底末初])")
WHOLE_YEAR = frozenset({"全年", "年内", "年底", "年末", "年初以来"})
MONTHS_AHEAD = 6  # 12月8日 in January is of the year before, 3月1日 is yet to come
DAY_WORD = re.compile("[昨今明][天日]")
DAY_SHIFT = {"昨": -1, "今": 0, "明": 1}
BARE_DAY = re.compile("(?:截至)?([0-9]{1,2})日")
BARE_MONTH = re.compile("[本上当]个?月")
SINCE = re.compile(r"以来$|至今$|起$|^自(?!.*至)|^从(?!.*[至到])")
UNTIL = re.compile(r"截至|截止|^到|^至")
NOW = re.compile(f"{PRESENT}|{UNTIL_NOW}")
FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
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
    text = phrase.translate(FULL_WIDTH)
    today = published.isoformat() if published else None
    span = _days(text, published, year)
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


def _days(text: str, published: date | None, year: int | None) -> tuple[date, date] | None:
    """The stretch that the phrase names, whatever stands before and after it."""
    try:
        return (
            _plan(text)
            or _between(text, published, year)
            or _within(text, published, year)
            or (_near(text, published) if published else None)
        )
    except (ValueError, OverflowError):  # 2月30日, 13月, the day before the first
        return None


def _plan(text: str) -> tuple[date, date] | None:
    """“十四五”: the five years of a plan; the first began in 1953, they run without a gap since the third (1966)."""
    found = FIVE_YEAR_PLAN.search(text) if "五" in text else None
    number = _number(found[1]) if found else None
    if not number:
        return None
    first = {1: 1953, 2: 1958}.get(number, 1966 + 5 * (number - 3))
    last = first + 4
    if edge := PLAN_EDGE.search(text):
        first, last = (first, first) if edge[1] == "初" else (last, last)
    return date(first, 1, 1), date(last, 12, 31)


def _between(text: str, published: date | None, year: int | None) -> tuple[date, date] | None:
    """2017年至2019年, 2023年8月至2024年1月: each end names its own year."""
    found = YEAR_AFTER.search(text)
    if not found:
        return None
    first = _within(text[: found.start()], published, year)
    last = _within(text[found.end() :], published, year)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None


def _within(text: str, published: date | None, year: int | None) -> tuple[date, date] | None:
    """A year, or a part of one; its year is the phrase's own, else that of publication, else that of the text."""
    own = year_of(text)
    relative = RELATIVE_YEAR.search(text) if own is None else None
    if relative:
        if not published:  # a year that the text names elsewhere need not be this one
            return None
        own = published.year + SHIFT[relative[0]]
    base = own or (published.year if published else year)
    if base is None:
        return None
    part = _part(text, base)
    if part:
        ahead = published and own is None and part[0].month - published.month > MONTHS_AHEAD
        return _part(text, base - 1) if ahead else part
    if own is None and text not in WHOLE_YEAR:
        return None
    edge = EDGE.search(text)
    if edge and edge[1] in "底末":
        return date(base, 12, 31), date(base, 12, 31)
    if edge:
        return date(base, 1, 1), date(base, 1, 31)
    return date(base, 1, 1), date(base, 12, 31)


def _near(text: str, published: date) -> tuple[date, date] | None:
    """昨天, 26日, 本月: from the day of publication."""
    if found := DAY_WORD.search(text):
        day = published + timedelta(days=DAY_SHIFT[found[0][0]])
        return day, day
    if found := BARE_DAY.match(text):
        number = int(found[1])
        month = published if number <= published.day else published.replace(day=1) - timedelta(days=1)
        day = month.replace(day=number)
        return day, day
    if found := BARE_MONTH.search(text):
        month = published if found[0][0] in "本当" else published.replace(day=1) - timedelta(days=1)
        return month.replace(day=1), month.replace(day=monthrange(month.year, month.month)[1])
    return None


def _part(text: str, year: int) -> tuple[date, date] | None:
    """Days, months, quarters, halves of `year`."""
    if found := DAYS.search(text):
        month, last = _number(found[1]), _number(found[3] or found[1])
        return date(year, month, _number(found[2])), date(year, last, _number(found[4]))
    if found := MONTHS.search(text):
        first, last = _number(found[1]), _number(found[2])
        return date(year, first, 1), date(year, last, monthrange(year, last)[1])
    if found := FIRST_MONTHS.search(text):
        last = _number(found[1])
        return date(year, 1, 1), date(year, last, monthrange(year, last)[1])
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
    digits = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "元": 1}
    tens, ten, ones = text.partition("十")
    if not ten:
        return digits.get(text, 0)
    return digits.get(tens, 1) * 10 + digits.get(ones, 0)
