"""The encodings that pages come in, and what is said of bytes that are no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract.encoding import Unreadable, decode

SENTENCE = "安远市去年新建口袋公园12个，发放补贴764.23万元。"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_encodings_give_the_same_text(encoding):
    assert decode(SENTENCE.encode(encoding)) == SENTENCE


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\xef\xbb\xbf", ""),
        (b"\xfe\xff" + "托位".encode("utf-16-be"), "托位"),
        ("一\r\n二".encode(), "一\r\n二"),
    ],
)
def test_what_is_little_or_odd_is_read(data, text):
    assert decode(data) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (SENTENCE.encode("utf-16-be"), "no text in UTF-8, GB18030 or marked UTF-16"),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le")[:-1], "broken UTF-16"),
        (b"%PDF-1.4\n%\xff\xff\xff\xff\n", "a PDF; take its text out first"),
        # Cut inside a character: GB18030 would read most of it as other characters.
        (SENTENCE.encode("utf-8")[:-1], "broken UTF-8 at byte 65"),
    ],
)
def test_what_is_no_text_says_so(data, reason):
    with pytest.raises(Unreadable, match=reason):
        decode(data)


@given(st.binary())
def test_bytes_are_read_or_refused(data):
    try:
        assert isinstance(decode(data), str)
    except Unreadable as error:
        assert str(error)
