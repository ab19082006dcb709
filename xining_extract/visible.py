"""What stands in a text unseen, and other ways to write a line end, a space or a stop: undone before anything reads it.

Texts copied from web pages bring along zero-width spaces, marks of direction and byte order marks; old systems and word
processors end lines in their own ways, many sites write commas and colons of half width, and older papers digits of
full width. A word or a numeral with such a character inside is still that word, and a clause ends at either comma.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import Any

from .page.layout import SourceText

# Line ends but those of Unix and Windows, the space at which no line may break, stops of half width beside Chinese,
# digits and letters of full width; replaced one for one.
OTHER = re.compile(
    "[\r\x0b\x1c-\x1e\x85\xa0\u2028\u2029\u202f\u205f,.;:!?．，０-９％Ａ-Ｚａ-ｚ「」『』](?:(?<![\r,.;:!?．，])|(?<=\r)(?!\n)"
    "|(?<=[^\x00-\x7f][,;:!?])|(?<=[^\x00-\x7f] [,;:!?])|(?<=[,;:!?])(?= ?[^\x00-\x7f])|(?<=[０-９]．)(?=\n?[０-９])"
    "|(?<=[%％][.])(?=[一-龥])|(?<=[０-９]\n．)(?=[０-９])|(?<=[０-９]，)(?=[０-９]{3}(?![０-９])))"  # １，２００
)
WIDE = "．％" + "".join(map(chr, (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))))
INSTEAD = {
    **dict.fromkeys("\xa0\u202f\u205f", " "),
    **dict(zip(",;:!?，.", "，；：！？,。", strict=True)),
    **dict(zip("「」『』", "“”‘’", strict=True)),
    **{letter: chr(ord(letter) - 0xFEE0) for letter in WIDE},
}

# Marks that do not tell where they open, around Chinese.
QUOTED = re.compile("\"([^\"\n]{1,200})\"|'(?=[一-龥])([^'\n]{1,60})'")
# Single marks that stand in no double ones are written for them: ‘渔光’计划.
SINGLE = re.compile("“[^“”]{0,999}”?|‘([^‘’“”\n]{1,60})’")


def see(raw: str) -> SourceText | None:
    """The text as one sees it, with the way back to `raw`; None where that is `raw` itself, as it nearly always is.

    >>> see("新建公园12个,5月开放").text
    '新建公园12个，5月开放'
    >>> see("实施‘渔光’计划").text, see("他说：“实施‘渔光’计划。”")
    ('实施“渔光”计划', None)
    >>> source = see("新建\\u200b公园1\\u200b2个")
    >>> source.text, source.span(2, 4), see("新建公园12个")
    ('新建公园12个', (3, 5), None)
    """
    if OTHER.search(raw) or QUOTED.search(raw) or "‘" in raw:
        text = OTHER.sub(lambda found: INSTEAD.get(found[0], "\n"), raw)
        text = QUOTED.sub(lambda found: found[0] if found[0].isascii() else f"“{found[0][1:-1]}”", text)
        text = SINGLE.sub(lambda found: f"“{found[1]}”" if found[1] else found[0], text)
        if text == raw:
            return _without_unseen(raw, raw)
        return _without_unseen(text, raw) or SourceText(raw, text, (0,), (0,), raw)
    return _without_unseen(raw, raw)


def through(inner: SourceText, outer: SourceText | None) -> SourceText:
    """The text of `inner`, made from that of `outer`, with the way back to what `outer` was made from."""
    if outer is None:
        return inner
    starts, origins = [], []
    ends = [*inner.starts[1:], len(inner.text)]  # one too many where there is no text
    for start, origin, end in zip(inner.starts, inner.origins, ends, strict=False):
        run = bisect_right(outer.starts, origin) - 1
        while True:  # a run of `inner` may lie over several of `outer`
            starts.append(start)
            origins.append(outer.origin(origin))
            run += 1
            if run == len(outer.starts) or start + outer.starts[run] - origin >= end:
                break
            start, origin = start + outer.starts[run] - origin, outer.starts[run]
    if outer.printed is None:
        return SourceText(outer.raw, inner.text, tuple(starts), tuple(origins))
    ends = [*starts[1:], len(inner.text)]
    runs = zip(starts, origins, ends, strict=False)
    printed = "".join(outer.raw[origin : origin + end - start] for start, origin, end in runs)
    return SourceText(outer.raw, inner.text, tuple(starts), tuple(origins), printed)


def _without_unseen(text: str, raw: str) -> SourceText | None:
    """The text without what Unicode calls default ignorable; None where there is nothing of the kind."""
    if not _unseen().search(text):
        return None
    pieces, printed, starts, origins, size, here = [], [], [], [], 0, 0
    for start, end in [*(found.span() for found in _unseen().finditer(text)), (len(text), len(text))]:
        if start > here:
            pieces.append(text[here:start])
            printed.append(raw[here:start])
            starts.append(size)
            origins.append(here)
            size += start - here
        here = end
    return SourceText(raw, "".join(pieces), tuple(starts), tuple(origins), "".join(printed) if text != raw else None)


@cache
def _unseen() -> Any:
    """The pattern; `regex` knows the properties of Unicode, which `re` does not, and is loaded on first use."""
    import regex

    return regex.compile(r"\p{Default_Ignorable_Code_Point}+")
