"""Pages that were read back with a blank line below every line, where the lines are set wide apart."""

from __future__ import annotations

from .lines import HAN_FIRST, HAN_LAST, OPEN

LEAST, MOST_PART = 8, 0.8  # lines that end inside a sentence, and how many of them have a blank line below


def is_leaded(rows: list[str], texts: list[str], above: list[str]) -> bool:
    """Whether blank lines part lines and no paragraphs: nearly all stand inside a sentence too.

    `rows` are all lines, `texts` those that hold text, `above` the row right above each of these.

    >>> lines = ["今年新增学位三千个，惠", "及居民两万户；城东又开", "工新建学校三所，改建一"] * 4
    >>> is_leaded([row for line in lines for row in (line, "")], lines, [""] * 12)
    True
    >>> is_leaded(lines, lines, ["", *lines[:-1]])
    False
    """
    if 5 * len(texts) > 3 * len(rows):  # most pages
        return False
    inner = [i for i, text in enumerate(texts[:-1], 1) if HAN_FIRST <= text[-1] <= HAN_LAST or text[-1] in OPEN]
    gapped = sum(not above[i] for i in inner)
    return len(inner) >= max(LEAST, len(texts) / 2) and gapped >= MOST_PART * len(inner)
