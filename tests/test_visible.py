"""What is not seen is left out, other line ends and spaces are read as such, and every character keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract import extract, quantities, segment
from xining_extract.page.layout import SourceText, repair
from xining_extract.visible import see, through

TEXTS = st.lists(st.sampled_from([*"新建公园12个，。 \n", "\r", "\r\n", "\xa0", "\u2028", "\u200b", "\ufeff", "\xad", "\u2066"]), max_size=30).map("".join)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("\ufeff新建公园", "新建公园"),
        ("新\u200b建\xad公\u2060园", "新建公园"),
        ("\u202e新建\u202c", "新建"),
        ("一\r二\u2028三\x85四", "一\n二\n三\n四"),
        ("新建\xa0公园\u200b", "新建 公园"),
        ("\u200b", ""),
    ],
)
def test_what_is_seen(raw, text):
    assert see(raw).text == text


@pytest.mark.parametrize("raw", ["", "新建公园12个。\r\n　　今年\t又\x0c\x00\ud800"])
def test_what_is_all_seen_stays(raw):
    assert see(raw) is None


@given(TEXTS)
def test_every_character_keeps_its_place(raw):
    seen = see(raw) or SourceText(raw, raw, (0,), (0,))
    source = through(repair(seen.text), seen)
    same = {"\r": "\n", "\u2028": "\n", "\xa0": " "}
    for text in (seen, source):
        origins = [text.origin(offset) for offset in range(len(text.text))]
        assert origins == sorted(set(origins))
        assert [same.get(raw[origin], raw[origin]) for origin in origins] == [same.get(c, c) for c in text.text]


def test_parts_are_told_as_seen_and_placed_as_given():
    text = "\ufeff口袋公园扮靓街角\n本报讯（记者 王\u200b一）安远市去年新建口袋\u200b公园1\u200b2个。"
    claim, = extract(text)
    assert (claim.metric.name, claim.quantity.text, claim.reporters[0].name) == ("口袋公园", "12个", "王一")
    assert text[slice(*claim.metric.span)] == "口袋\u200b公园" and text[slice(*claim.quantity.span)] == "1\u200b2个"
    assert [(q.text, q.span) for q in quantities(text)] == [("12个", claim.quantity.span)]
    assert segment(text)[0].title == "口袋公园扮靓街角"
