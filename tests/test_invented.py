"""The library against invented articles of other places and topics: no figure may fall.

In percent; the floors are raised when the library gets better, never lowered.
"""

from functools import cache

import pytest
from conftest import ROOT

from xining_extract.evaluate import evaluate
from xining_extract.gold import gold_files, read_gold

FIELDS = (
    "quantity", "value", "unit", "modifier", "metric", "change", "status", "period", "program", "department",
    "reporter", "article", "title", "claim",
)  # fmt: skip
# Articles that rules were learnt from.
READ = {
    "invented": (99, 99, 99, 99, 95, 99, 99, 96, 94, 97, 99, 99, 99, 88),
    "modelled": (99, 99, 99, 99, 94, 99, 99, 94, 92, 95, 99, 99, 99, 83),
    "local": (99, 99, 99, 99, 88, 99, 98, 93, 82, 91, 97, 97, 99, 63),
    "wires": (99, 99, 99, 99, 92, 98, 98, 94, 91, 92, 99, 99, 99, 79),
}
# Articles that nobody has read: what to expect elsewhere.
UNREAD = {
    "held_out": (99, 99, 99, 99, 92, 98, 98, 94, 88, 90, 99, 99, 99, 73),
    "modelled_held_out": (98, 99, 97, 98, 85, 98, 98, 89, 82, 89, 99, 99, 95, 61),
    "wires_held_out": (99, 99, 98, 99, 95, 99, 99, 91, 73, 88, 99, 99, 99, 60),
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
