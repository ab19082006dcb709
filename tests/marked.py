"""A quantity's place in a sentence, for tests: the quantity stands between ⟨ and ⟩, a line is a paragraph."""

import re
from decimal import Decimal

from xining_extract.model import Quantity
from xining_extract.page.story import Paragraph, Site, Story, sentences
from xining_extract.quantity.units import describe

UNIT = re.compile(r"([0-9.]+)(?:余|多)?(?:万|亿)?(?:余|多)?(.*)")


def marked(text: str) -> Site:
    """The site of the marked quantity; a line that begins with 【 is an excerpt."""
    start = text.index("⟨")
    end = text.index("⟩") - 1
    plain = text.replace("⟨", "").replace("⟩", "")
    found = UNIT.search(plain[start:end])
    value = Decimal(found[1]) if found else Decimal(0)
    unit = (found[2] or None) if found else None
    quantity = Quantity(plain[start:end], (start, end), value, value, value, "exact", unit, *describe(unit))
    paragraphs, at = [], 0
    for line in plain.splitlines(keepends=True):
        paragraphs.append(Paragraph(at, at + len(line), "excerpt" if line.startswith("【") else "body"))
        at += len(line)
    story = Story(plain, tuple(paragraphs))
    cut = sentences(story)
    index = next(i for i, sentence in enumerate(cut) if sentence.start <= start < sentence.end)
    clause = next(clause for clause in cut[index].clauses if clause[0] <= start < clause[1])
    return Site(quantity, clause, index, cut, story)
