"""Words of a stretch: joined they are the stretch, and the same from either segmenter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract import segmenter, words

STRETCHES = st.lists(
    st.one_of(
        st.sampled_from(["新建", "公园", "12", "个", "市民政局", "3.5", "％", "“", "\ud800", "\x00", "\u200b", "😀", " ", "\n", "Ａ"]),
        st.text(st.characters(exclude_categories=()), max_size=4),
    ),
    max_size=12,
).map("".join)


@given(STRETCHES)
def test_words_joined_are_the_stretch(stretch):
    assert "".join(words.cut(stretch)) == stretch


@pytest.fixture(scope="module")
def both():
    pytest.importorskip("rjieba")
    return segmenter.segmenter(), segmenter.by_jieba()


@given(STRETCHES)
def test_both_segmenters_give_the_same_words(both, stretch):
    fast, plain = both
    assert fast(stretch) == plain(stretch)
