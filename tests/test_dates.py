"""Phrases of time as days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract.context.dates import resolve, year_of

PUBLISHED = date(2025, 1, 26)

ABSOLUTE = [
    ("2024年", ("2024-01-01", "2024-12-31")),
    ("2024年度", ("2024-01-01", "2024-12-31")),
    ("二〇二四年", ("2024-01-01", "2024-12-31")),
    ("2024年1—8月", ("2024-01-01", "2024-08-31")),
    ("2024年1至2月", ("2024-01-01", "2024-02-29")),
    ("2023年前三季度", ("2023-01-01", "2023-09-30")),
    ("2023年前8月", ("2023-01-01", "2023-08-31")),
    ("2023年前两个月", ("2023-01-01", "2023-02-28")),
    ("2023年第二季度", ("2023-04-01", "2023-06-30")),
    ("2023年上半年", ("2023-01-01", "2023-06-30")),
    ("2023年下半年", ("2023-07-01", "2023-12-31")),
    ("2023年9月11日", ("2023-09-11", "2023-09-11")),
    ("2023年9月", ("2023-09-01", "2023-09-30")),
    ("2023年5月上旬", ("2023-05-01", "2023-05-10")),
    ("2023年12月5日至11日", ("2023-12-05", "2023-12-11")),
    ("2017年至2019年", ("2017-01-01", "2019-12-31")),
    ("2020-2023年", ("2020-01-01", "2023-12-31")),
    ("2023年8月至2024年1月", ("2023-08-01", "2024-01-31")),
    ("截至2024年底", (None, "2024-12-31")),
    ("截至2023年10月", (None, "2023-10-31")),
    ("“十四五”", ("2021-01-01", "2025-12-31")),
    ("“十四五”期间", ("2021-01-01", "2025-12-31")),
    ("“十四五”末", ("2025-01-01", "2025-12-31")),
    ("“十五五”时期", ("2026-01-01", "2030-12-31")),
    ("“一五”时期", ("1953-01-01", "1957-12-31")),
    ("“三五”期间", ("1966-01-01", "1970-12-31")),
    ("２０１２年", ("2012-01-01", "2012-12-31")),
]


@pytest.mark.parametrize(("phrase", "days"), ABSOLUTE)
def test_absolute_phrases_need_no_date(phrase: str, days: tuple[str | None, str | None]) -> None:
    assert resolve(phrase, published=None) == days
    assert resolve(phrase, published=PUBLISHED) == days


RELATIVE = [
    ("去年元至六月", ("2024-01-01", "2024-06-30")),
    ("今年元月", ("2025-01-01", "2025-01-31")),
    ("今年", ("2025-01-01", "2025-12-31")),
    ("去年", ("2024-01-01", "2024-12-31")),
    ("去年11月", ("2024-11-01", "2024-11-30")),
    ("去年11月至今年1月", ("2024-11-01", "2025-01-31")),
    ("前年", ("2023-01-01", "2023-12-31")),
    ("明年", ("2026-01-01", "2026-12-31")),
    ("今年以来", ("2025-01-01", "2025-01-26")),
    ("2023年以来", ("2023-01-01", "2025-01-26")),
    ("自2023年10月以来", ("2023-10-01", "2025-01-26")),
    ("截至目前", (None, "2025-01-26")),
    ("目前", ("2025-01-26", "2025-01-26")),
    ("上半年", ("2025-01-01", "2025-06-30")),
    ("1月8日", ("2025-01-08", "2025-01-08")),
    ("一季度", ("2025-01-01", "2025-03-31")),
    ("全年", ("2025-01-01", "2025-12-31")),
    ("年底", ("2025-12-31", "2025-12-31")),
    ("昨天", ("2025-01-25", "2025-01-25")),
    ("今日10时20分", ("2025-01-26", "2025-01-26")),
    ("25日", ("2025-01-25", "2025-01-25")),
    ("28日", ("2024-12-28", "2024-12-28")),
    ("上月", ("2024-12-01", "2024-12-31")),
    ("12月8日", ("2024-12-08", "2024-12-08")),
    ("3月1日", ("2025-03-01", "2025-03-01")),
    ("11月", ("2024-11-01", "2024-11-30")),
]


@pytest.mark.parametrize(("phrase", "days"), RELATIVE)
def test_relative_phrases_count_from_the_day_of_publication(phrase: str, days: tuple[str | None, str | None]) -> None:
    assert resolve(phrase, published=PUBLISHED) == days


@pytest.mark.parametrize("phrase", ["去年", "12月8日", "上半年", "目前", "截至目前"])
def test_relative_phrases_stay_open_without_a_date(phrase: str) -> None:
    assert resolve(phrase, published=None) == (None, None)


@pytest.mark.parametrize("phrase", ["近年来", "每年", "汛期", "试点以来", "过去一年", "", "2月30日", "13月", "年"])
def test_what_cannot_be_told_stays_open(phrase: str) -> None:
    assert resolve(phrase, published=None, year=2024) == (None, None)


def test_the_articles_own_year_stands_in_for_the_date() -> None:
    assert resolve("12月8日", published=None, year=2024) == ("2024-12-08", "2024-12-08")
    assert resolve("截至10月底", published=None, year=2024) == (None, "2024-10-31")
    assert resolve("今年", published=None, year=2024) == (None, None)


def test_year_of() -> None:
    assert year_of("截至2023年10月") == 2023
    assert year_of("二〇一九年") == 2019
    assert year_of("去年") is None


@given(st.text(alphabet="0123456789年月日至—末底初上下半季度前三十四五“”一二今去截以来起期间", max_size=24))
def test_no_phrase_raises(phrase: str) -> None:
    start, end = resolve(phrase, published=PUBLISHED)
    for day in (start, end):
        assert day is None or date.fromisoformat(day)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_resolves_to_itself(day: date) -> None:
    assert resolve(f"{day.year}年{day.month}月{day.day}日", published=None) == (day.isoformat(), day.isoformat())
