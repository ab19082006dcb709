"""The data files of the package, read once: tab-separated, an entry a line, `#` for remarks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The entries of a data file, as tuples of its columns.

    >>> rows("verbs.tsv")[0]
    ('建成', 'act', '建成学校18所')
    """
    text = files("xining_extract").joinpath("data", name).read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


def by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """First letter → the words that begin with it, in their order.

    >>> by_first(["建成", "建设", "开展"])
    {'建': ('建成', '建设'), '开': ('开展',)}
    """
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[0], []).append(word)
    return {first: tuple(some) for first, some in found.items()}
