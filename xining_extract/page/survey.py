"""Survey a page: where its lines stand, how wide they are, what sort; what is no text or stands there twice.

A page has hundreds of lines, and few of them are anything but a stretch of a paragraph. So lines are held in columns
(a list of starts, a list of widths …), each filled in one pass; only what a cheap sign suspects is looked at by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, compress
from operator import add, eq, not_

from .closings import tell_closings
from .datelines import dateline_at
from .furniture import FOOTER_HEADS
from .leading import is_leaded
from .linekinds import HEADS, marked_lines, tell_kinds
from .lines import NARROW, STARTS, STOPS, WIDEST, Drop, Lines, spread, width
from .omissions import RUNNING, between, leave_out
from .overprint import LONGEST, second_copies
from .spacing import squeezed, stray

SPACES = (" ", "\xa0", "\u3000")
SPACED = dict.fromkeys(map(ord, "\xa0\u202f\u205f"), " ")  # as wide as the usual space, whatever their bytes
CUT_BRACKET = re.compile(r"[（(][^（）()，。]{2,40}$")  # 中新网南江6月20日电(记者 王明


def survey(raw: str, printed: str | None = None) -> Lines:
    """The lines that hold text, and what is left out: page numbers, second copies, stray spaces.

    `printed`: the same text, letter by letter as the page has it, which tells how wide the lines are.

    >>> lines = survey("城东新建学校\\n第 3 页\\n本报讯（记者 王小明） 今年建成学校3所。")
    >>> lines.kinds, lines.left_out
    (['', 'opening'], [(7, 12, 'footer')])
    """
    rows = raw.split("\n")
    stripped = list(map(str.strip, rows))
    here = -1
    begins = [(here := here + 1 + size) - size for size in map(len, rows)]
    texts = list(compress(stripped, stripped))
    above = ["", *stripped]
    heads = [i for i, text in enumerate(texts) if text[0] in HEADS]
    footers = [i for i in heads if texts[i][0] in FOOTER_HEADS]
    left_out: list[Drop] = []
    if footers or any(map(eq, texts, texts[1:])):
        left_out = leave_out(raw, begins, stripped, above, footers)
        if left_out:
            texts = list(compress(stripped, stripped))
            heads = [i for i, text in enumerate(texts) if text[0] in HEADS]
    encoded = "\n".join(texts).encode("utf-8", "surrogatepass").split(b"\n") if texts else []
    widths = list(map(add, map(len, encoded), map(len, texts)))
    near = list(compress(above, stripped))
    leaded = is_leaded(rows, texts, near)
    if leaded:  # the line that stands above the blank one
        near = list(compress([row or far for row, far in zip(above, ["", *above], strict=False)], stripped))
    lines = Lines(texts, list(compress(begins, stripped)), widths, near)
    lines.left_out, lines.leaded = left_out, leaded
    if rows != stripped:
        _set_in(lines, list(compress(rows, stripped)))
    if printed is not None:
        shown = printed.translate(SPACED)
        lines.widths = [width(shown[at : at + len(text)]) for at, text in zip(lines.starts, texts, strict=True)]
    if texts:
        lines.widths = squeezed(texts, lines.widths)
        _tell(raw, lines, heads)
    return lines


def _set_in(lines: Lines, rows: list[str]) -> None:
    """Where the text begins in each line; which lines are set in from the margin, unless the page as a whole is."""
    lines.starts = lines.begins[:]
    for i in [i for i, (row, text) in enumerate(zip(rows, lines.texts, strict=True)) if row is not text]:
        row = rows[i]
        blank = len(row) - len(row.lstrip())
        lines.starts[i] += blank
        if row[-1] in SPACES and CUT_BRACKET.search(lines.texts[i]):
            lines.spaced_out.add(i)
        if blank > 1 or (blank and row[0] in "\u3000\t"):
            lines.indented.add(i)
    if len(lines.indented) > 0.7 * len(rows):
        lines.indented.clear()


def _tell(raw: str, lines: Lines, heads: list[int]) -> None:
    """What the lines are, and of which it is not plain that they go on in the next one."""
    texts, widths = lines.texts, lines.widths
    marked = marked_lines(raw, lines.begins)
    odd = [  # narrow, or much narrower than the line before
        i
        for i, (wide, above) in enumerate(zip(widths, chain((0,), widths), strict=False))
        if wide < NARROW or 4 * wide < 3 * above
    ]
    narrow = [i for i in odd if widths[i] < NARROW]
    stops = [i for i, text in enumerate(texts) if text[-1] in STOPS]
    tell_kinds(raw, lines, heads, narrow, marked)
    _look_inside(raw, lines)
    tell_closings(raw, lines, stops, marked)
    lines.between = between(texts, lines.above, lines.kinds, heads, lines.shots)
    lines.between.update(i for i in odd if widths[i] < NARROW and RUNNING.fullmatch(texts[i]))
    _point_out(lines, chain(odd, stops), heads)


def _point_out(lines: Lines, ends: Iterable[int], heads: list[int]) -> None:
    """Mark the lines that have to be looked at: those whose own end, or what begins below, may end a paragraph."""
    texts, kinds, look = lines.texts, lines.kinds, lines.look
    for i in chain(ends, lines.closing):
        look[i] = 1
    if max(lines.widths) > WIDEST:
        for i in [i for i, wide in enumerate(lines.widths) if wide > WIDEST]:
            look[i] = 1
    for i in chain(compress(range(len(texts)), kinds), lines.between):
        look[i] = look[i - 1] = 1
        lines.starters[i] = kinds[i] in STARTS
    for i in chain(compress(range(len(texts)), map(not_, lines.above)), lines.indented):
        look[i - 1] = 1
    for i in heads:
        if texts[i][0] == "【":
            look[i - 1] = 1
    for i in lines.spread:
        look[i] = 1
        if i + 1 < len(look):
            look[i + 1] = 1
    look[0] = look[-1] = 1


def _look_inside(raw: str, lines: Lines) -> None:
    """Find second copies and stray spaces in the lines."""
    texts, kinds, starts = lines.texts, lines.kinds, lines.starts
    # Of lines that were printed twice: few others have their first letter an even number of times.
    for i in [i for i, text in enumerate(texts) if not text.count(text[0]) & 1]:
        text = texts[i]
        if len(text) <= LONGEST and not kinds[i]:
            copies = second_copies(text, rest=i > 0 and lines.above[i] != "" and i - 1 in lines.spaced)
            if copies:
                lines.spaced[i] = [(starts[i] + first, starts[i] + last, "overprint") for first, last in copies]
                kinds[i] = "heading"
    spaces = [space for space in SPACES if space in raw]
    if not spaces:
        return
    spaced = (
        [i for i, text in enumerate(texts) if spaces[0] in text]
        if len(spaces) == 1
        else [i for i, text in enumerate(texts) if any(space in text for space in spaces)]
    )
    for i in spaced:
        text, start = texts[i], starts[i]
        found = stray(text, start)
        if kinds[i] == "opening" and (dateline := dateline_at(text, 0)):
            found = [drop for drop in found if drop[0] != start + dateline.end()]  # 江城日报讯 3月的江边，…
        if found:
            lines.spaced[i] = lines.spaced.get(i, []) + found
        if spread(text):
            lines.widths[i] = width(text.replace(" ", ""))
            lines.spread.add(i)
