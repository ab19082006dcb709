"""The library against invented articles of other places and topics: no figure may fall.

In percent; the floors are raised when the library gets better, never lowered.
"""

import re
from functools import cache

import pytest
from conftest import ROOT
from test_gold import FLOORS as SEED_FLOORS

from xining_extract.evaluate import evaluate
from xining_extract.gold import gold_files, read_gold

FIELDS = (
    "quantity", "value", "unit", "modifier", "metric", "change", "status", "period", "program", "department",
    "reporter", "article", "title", "claim",
)  # fmt: skip
# Articles that rules were learnt from.
READ = {
    "invented": (99, 99, 99, 99, 96, 99, 99, 97, 96, 98, 99, 99, 99, 90),
    "modelled": (99, 99, 99, 99, 94, 99, 99, 95, 92, 96, 99, 99, 98, 83),
    "local": (99, 99, 99, 99, 93, 99, 98, 97, 94, 93, 99, 99, 99, 80),
    "wires": (99, 99, 99, 99, 96, 99, 99, 96, 95, 96, 99, 99, 99, 87),
}
# Articles that nobody has read: what to expect elsewhere.
UNREAD = {
    "held_out": (99, 99, 99, 99, 95, 99, 98, 95, 94, 93, 99, 99, 99, 85),
    "modelled_held_out": (99, 99, 99, 99, 91, 99, 97, 93, 98, 97, 99, 99, 99, 84),
    "wires_held_out": (99, 99, 99, 99, 93, 99, 97, 98, 93, 97, 99, 99, 99, 83),
}


@cache
def found(folder):
    pages = ROOT / "tests" / folder
    return evaluate([read_gold(file, pages=pages) for file in gold_files(pages)])


def floors(sets):
    return [(folder, *row) for folder, figures in sets.items() for row in zip(FIELDS, figures, strict=True)]


@pytest.mark.parametrize(("folder", "field", "floor"), floors(READ))
def test_no_figure_falls(folder, field, floor):
    result = found(folder)
    assert result.figures[field] >= floor, "\n".join(str(one) for one in result.differences if one.field == field)


@pytest.mark.parametrize(("folder", "field", "floor"), floors(UNREAD))
def test_no_figure_of_the_unread_falls(folder, field, floor):
    assert found(folder).figures[field] >= floor


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_readme_shows_the_floors(name):
    """The rows of its table: seed pages, wires, local news, dense."""
    rows = re.findall(r"^\| [^|]+ ((?:\| \d+ )+)\|$", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    shown = [tuple(map(int, row.strip("| ").split(" | "))) for row in rows]
    seeds = tuple(SEED_FLOORS[field] for field in FIELDS)
    assert shown == [seeds, *(UNREAD[folder] for folder in ("wires_held_out", "modelled_held_out", "held_out"))]
