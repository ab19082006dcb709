"""What is not seen is left out, other line ends and spaces are read as such, and every character keeps its place."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract import extract, quantities, segment
from xining_extract.page.layout import SourceText, repair
from xining_extract.visible import see, through

TEXTS = st.lists(st.sampled_from([*"新建公园12个，。 \n", ",", ":", "\r", "\r\n", "\xa0", "\u2028", "\u200b", "\ufeff", "\xad", "\u2066"]), max_size=30).map("".join)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("\ufeff新建公园", "新建公园"),
        ("新\u200b建\xad公\u2060园", "新建公园"),
        ("\u202e新建\u202c", "新建"),
        ("一\r二\u2028三\x85四", "一\n二\n三\n四"),
        ("新建\xa0公园\u200b", "新建 公园"),
        ("\u200b", ""),
        ("新建公园12个,占地1,200亩;比例:5:2000!开放?是", "新建公园12个，占地1,200亩；比例：5:2000！开放？是"),
        ("新\u200b建公园,\u200b12个", "新建公园，12个"),
        ('推进"口袋公园"建设,"PM2.5"下降', '推进“口袋公园”建设，"PM2.5"下降'),
        ("推进「口袋公园」建设", "推进“口袋公园”建设"),
        ("推进‘口袋公园’建设，推进『绿道』建设", "推进“口袋公园”建设，推进“绿道”建设"),
        ("推进'口袋公园'建设, it's on", "推进“口袋公园”建设， it's on"),
        ("他说「推进『口袋公园』建设」", "他说“推进‘口袋公园’建设”"),
        ("占地１，２００亩，３，５个", "占地1,200亩，3，5个"),
        ("增长51%、52%.其中市级48.5%", "增长51%、52%。其中市级48.5%"),
        ("１２个公园，占地１．５万亩，增长８％。ＰＭ２．５．", "12个公园，占地1.5万亩，增长8%。PM2.5．"),
    ],
)
def test_what_is_seen(raw, text):
    assert see(raw).text == text


@pytest.mark.parametrize("raw", ["", "增长5.2%.2", "新建公园12个。\r\n　　今年\t又\x0c\x00\ud800", "7,200(A, B): x;y 12:30", '24" and 公园'])
def test_what_is_all_seen_stays(raw):
    assert see(raw) is None


@given(TEXTS)
def test_every_character_keeps_its_place(raw):
    seen = see(raw) or SourceText(raw, raw, (0,), (0,))
    source = through(repair(seen.text), seen)
    same = {"\r": "\n", "\u2028": "\n", "\xa0": " ", ",": "，", ":": "："}
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


def test_marks_stay_as_printed():
    text = "喜讯:公园开放\n本报讯(记者 王一)安远市去年,新建口袋公园(含\n游园)12个,占地1,200亩。"
    first, second = extract(text)
    assert (first.metric.name, second.quantity.text, segment(text)[0].title) == ("口袋公园", "1,200亩", "喜讯:公园开放")
    assert [(first.text, second.text)] == [("新建口袋公园(含游园)12个", "占地1,200亩")]
    assert extract("占地(含停车场)5亩。")[0].text == "占地(含停车场)5亩"


def test_lines_are_as_wide_as_they_were_printed():
    page = "江城供水\n今年４月，江城水厂扩\n建，日供水２０００００\n吨，惠及居民８６３００\n户，市民用水充足。"
    assert [claim.quantity.text for claim in extract(page)] == ["２０００００吨", "８６３００户"]
    assert segment(page)[0].title == "江城供水"


HALF = str.maketrans("，；：！？", ",;:!?")
FULL = str.maketrans("0123456789%", "０１２３４５６７８９％")
CORNERED = str.maketrans("“”‘’", "「」『』")


@pytest.mark.parametrize("page", sorted((Path(__file__).parent / "local").glob("*.txt")), ids=lambda page: page.stem)
def test_marks_of_any_kind_are_read_alike(page):
    text = page.read_text(encoding="utf-8")
    said = list(map(told, extract(text)))
    for other in (text.translate(HALF), text.translate(FULL), text.translate(CORNERED)):
        assert list(map(told, extract(other))) == said


def told(claim):
    """What a claim says, but for the width of its letters."""
    parts = [claim.metric, claim.quantity, claim.period, claim.program, claim.department]
    names = [getattr(part, "name", None) or getattr(part, "text", None) for part in parts]
    said = str([*names, claim.change, claim.status, [one.name for one in claim.reporters]])
    return unicodedata.normalize("NFKC", said.translate(str.maketrans("「」『』", "“”‘’")))
