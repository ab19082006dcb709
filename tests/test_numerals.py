"""Numerals alone: read exactly, or refused with the place where they stop making sense."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from written import STYLES

from xining_extract.quantity.numerals import read

READ = [
    # Arabic
    ("0", 0), ("007", 7), ("1296", 1296), ("1,296", 1296), ("12,345,678.9", "12345678.9"), ("-3.5", "-3.5"), ("+8", 8), ("3.14", "3.14"),
    ("１２，３４５", 12345), ("２．５", "2.5"), ("－７", -7), ("1.2e3", 1200), ("3e-2", "0.03"), ("5×10^4", 50000), ("1 296", 1296), ("1\n296", 1296),
    # Arabic with scales
    ("5万", 50000), ("764.23万", 7642300), ("1.5亿", 150000000), ("2万亿", 2 * 10**12), ("3亿5000万", 350000000), ("5万4千6百", 54600),
    ("1万600", 10600), ("200亿零四千230", 20000004230), ("100万三千", 1003000), ("5百万", 5000000), ("30w", 300000), ("100k", 100000), ("2.5K", 2500),
    # Chinese
    ("零", 0), ("〇", 0), ("十", 10), ("十五", 15), ("二十", 20), ("廿二", 22), ("卅", 30), ("一百零一", 101), ("一百一十", 110), ("一千零一十", 1010),
    ("一千零十", 1010), ("两千", 2000), ("俩", 2), ("仨", 3), ("一万零五", 10005), ("三千万", 30000000), ("一千零一万零一", 10010001),
    ("四十九兆九千五百九十二亿", 49959200000000), ("一亿一千一百一十一万一千一百一十一", 111111111), ("百万", 1000000), ("千亿", 10**11), ("万亿", 10**12),
    ("一百二十三万四千五百六十七亿八千九百万", 123456789000000), ("二〇一八", 2018), ("一九九七", 1997), ("一万零百一十一", 10111),
    # a last digit without its scale
    ("一万二", 12000), ("三千五", 3500), ("一百五", 150), ("一亿二", 120000000), ("五万4", 54000), ("一万零二", 10002), ("二十五", 25),
    # decimals in words
    ("三点一四", "3.14"), ("半", "0.5"), ("零点零零一", "0.001"), ("一点二亿", 120000000), ("一百点123", "100.123"), ("十五点零五万", 150500),
    # capital and traditional
    ("壹佰贰拾叁", 123), ("玖仟陆佰陆拾伍", 9665), ("伍萬", 50000), ("三億", 300000000), ("兩萬五", 25000), ("六點五", "6.5"),
    # signs
    ("负十五", -15), ("负三点五", "-3.5"), ("负1.2万", -12000), ("−4", -4),
]


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_read(text, expected):
    assert read(text) == Decimal(str(expected))


REFUSED = [
    ("", 0), ("   ", 3), ("元", 0), ("三百元", 2), ("3.5.6", 3), ("12个", 2), ("三三百", 1), ("十百", 1), ("百千", 1), ("一亿万亿", None), ("点五", None),
    ("一点", 2), ("五点三个", 3), ("1,2", 1), ("负", 1), ("--5", 1), ("三 百 元", 4), ("2三", 1), ("一二十", None), ("1.2.3", 3), ("½", 0), ("\ud800", 0),
]


@pytest.mark.parametrize(("text", "place"), REFUSED, ids=[repr(text) for text, _ in REFUSED])
def test_refused_with_its_place(text, place):
    with pytest.raises(ValueError, match="not a numeral") as refusal:
        read(text)
    if place is not None:
        assert f"at index {place} " in str(refusal.value)


def test_only_str():
    with pytest.raises(TypeError, match="int"):
        read(5)


@given(st.integers(min_value=0, max_value=10**16 - 1), st.sampled_from(sorted(STYLES)))
def test_every_style_reads_back(number, style):
    assert read(STYLES[style](number)) == number


@given(st.text(alphabet="〇零一二两三四五六七八九十百千万亿兆点负0123456789., +-eE廿卅半几", max_size=30))
def test_nothing_else_is_raised(text):
    try:
        result = read(text)
    except ValueError:
        return
    assert isinstance(result, Decimal)


def test_a_million_digits():
    with pytest.raises(ValueError, match="too long"):
        read("9" * 1_000_000)
    with pytest.raises(ValueError, match="too long"):
        read("九" * 1_000_000)


@given(st.integers(min_value=0, max_value=10**16 - 1), st.sampled_from(["chinese", "short", "capital"]))
@settings(deadline=None)  # its first call imports
def test_as_cn2an_reads_it(number, style):
    cn2an = pytest.importorskip("cn2an")
    text = STYLES[style](number)
    assert read(text) == cn2an.cn2an(text, "strict") == number


@pytest.mark.parametrize("text", ["百万", "两百", "一万二", "一点二亿", "五万4"])
def test_what_cn2an_refuses(text):
    cn2an = pytest.importorskip("cn2an")
    with pytest.raises(ValueError):
        cn2an.cn2an(text, "strict")
    assert read(text) > 0
