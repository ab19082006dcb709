"""The official name of a public body: 市人社局 is 市人力资源和社会保障局."""

from __future__ import annotations

from functools import cache

from ..lexicon import rows
from .tails import field_before

# A tail that is short for another.
WHOLE = {"委": "委员会", "办": "办公室"}


@cache
def _official() -> dict[str, tuple[str, frozenset[str]]]:
    """The fields of public work: the official form, and the tails that it takes."""
    return {field: (official, frozenset(tails.split())) for field, official, tails, _ in rows("departments.tsv")}


def official_name(name: str) -> str:
    """The official name of a public body that goes by a short one; other names stay as they are.

    >>> official_name("西宁市人社局"), official_name("省发改委"), official_name("西宁市第一医院")
    ('西宁市人力资源和社会保障局', '省发展和改革委员会', '西宁市第一医院')
    """
    tail = name[-1:]
    length = field_before(name, 0, len(name) - 1)
    if not length:
        return name
    field = len(name) - 1 - length
    official, tails = _official()[name[field:-1]]
    return name[:field] + official + WHOLE.get(tail, tail) if tail in tails else name
