"""The data files: an entry a line, none twice, none with stray white space, each with its columns."""

from collections import Counter

import pytest
from conftest import ROOT

from xining_extract.lexicon import rows

FILES = sorted(file.name for file in (ROOT / "xining_extract" / "data").glob("*.tsv"))
# Their last columns may be left out.
RAGGED = {"numeral_words.tsv", "places.tsv"}


@pytest.mark.parametrize("name", FILES)
def test_no_entry_stands_twice(name):
    """A word may have several roles: what a word and its next column say together is one entry."""
    twice = [entry for entry, times in Counter(row[:2] if len(row) > 2 else row[:1] for row in rows(name)).items() if times > 1]
    assert twice == []


@pytest.mark.parametrize("name", FILES)
def test_cells_have_no_stray_white_space(name):
    assert [row for row in rows(name) if any(cell != cell.strip() for cell in row) or not row[0]] == []


@pytest.mark.parametrize("name", [name for name in FILES if name not in RAGGED])
def test_rows_have_the_same_columns(name):
    width = Counter(len(row) for row in rows(name)).most_common(1)[0][0]
    assert [row for row in rows(name) if len(row) != width] == []


@pytest.mark.parametrize("name", FILES)
def test_head_ends_with_the_names_of_the_columns(name):
    lines = (ROOT / "xining_extract" / "data" / name).read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    assert len(head[-1].split("\t")) == max(map(len, rows(name))) and lines[: len(head)] == head
