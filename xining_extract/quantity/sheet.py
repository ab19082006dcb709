"""A stretch of text made ready for reading quantities: white space closed up, characters folded, offsets kept."""

from __future__ import annotations

import re
from bisect import bisect_right

from ..model import Span
from .folding import FOLDED, fold

# Web addresses hold no quantities.
_ADDRESS_SIGN = re.compile(r"://|www\.")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|[!-~]+@[!-~]+\.[!-~]+")
# Nothing is to be done where none of these is.
_SPACES = "\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # \s, but far faster
_GAP = re.compile(f"[{_SPACES}][{_SPACES}]*")  # not []+: a set at the front makes the search quick
_UNUSUAL = re.compile(f"[{_SPACES}/w{FOLDED}]")
_FIRST = [0]
_TAIL = re.compile(r"(?:^|[^0-9.,])([0-9]{1,3})$")
_HEAD = re.compile(r"[0-9]{3}(?![0-9])")
# What is read beyond the stretch on either side, so that a numeral is judged in its context.
_BEFORE, _BEYOND = 24, 12


class Sheet:
    """`text` is folded and without the white space that breaks words; `start` and `end` bound what is to be read."""

    __slots__ = ("end", "origins", "raw", "start", "starts", "text")

    def __init__(self, raw: str, start: int, end: int) -> None:
        first, last = _context(raw, start, end)
        piece = raw[first:last]
        self.raw, self.text = raw, piece
        self.starts, self.origins = _FIRST, [first]
        self.start, self.end = start - first, min(end, last) - first
        if _UNUSUAL.search(piece) is not None:
            self._prepare(piece, first, start, end)

    def _prepare(self, piece: str, first: int, start: int, end: int) -> None:
        if _ADDRESS_SIGN.search(piece) is not None:
            piece = _ADDRESS.sub(lambda address: "_" * len(address.group()), piece)
        if _GAP.search(piece) is not None:
            piece = self._close(piece, first)
            self.start, self.end = self._here(start), min(self._here(end), len(piece))
        self.text = fold(piece)

    def _close(self, piece: str, first: int) -> str:
        """Drop white space, but keep a sign of it where two numbers or two Latin words would run together."""
        parts, at, length = [], 0, 0
        starts, origins = [0], [first]
        for gap in _GAP.finditer(piece):
            s, e = gap.span()
            kept = _kept(piece, s, e)
            parts.append(piece[at:s] + kept)
            length += s - at + len(kept)
            starts.append(length)
            origins.append(first + e)
            at = e
        parts.append(piece[at:])
        self.starts, self.origins = starts, origins
        return "".join(parts)

    def _here(self, offset: int) -> int:
        """The place in `text` of an offset of the raw text."""
        run = bisect_right(self.origins, offset) - 1
        here = self.starts[run] + offset - self.origins[run]
        return min(here, self.starts[run + 1]) if run + 1 < len(self.starts) else here

    def span(self, start: int, end: int) -> Span:
        """The raw span of a non-empty stretch of `text`."""
        if len(self.starts) == 1:
            return self.origins[0] + start, self.origins[0] + end
        run = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        return self.origins[run] + start - self.starts[run], self.origins[last] + end - self.starts[last]


def _context(raw: str, start: int, end: int) -> Span:
    """The stretch with what stands on either side of it, but not beyond a line's end: there a paragraph begins."""
    if start and raw[start - 1] != "\n":
        start = max(0, start - _BEFORE)
    if end and raw[end - 1 : end] == "\n":
        return start, end - 1 if end > start else end
    return start, end if raw[end : end + 1] == "\n" else min(len(raw), end + _BEYOND)


def _kept(raw: str, start: int, end: int) -> str:
    """What stays of a gap: nothing, as a rule."""
    if end >= len(raw) or start == 0:
        return ""
    left, right = raw[start - 1], raw[end]
    latin = left < "⺀" and right < "⺀"
    if not latin and raw.count("\n", start, end) > 1:
        return "\n"  # a blank line parts two blocks
    if left.isdigit() and right.isdigit():
        return "" if _one_number(raw, start, end) else " "
    return " " if latin and left.isalpha() and right.isalpha() else ""


def _one_number(raw: str, start: int, end: int) -> bool:
    """Whether the digits on both sides of a gap are one number: wrapped, grouped by thousands, or spaced out."""
    if "\n" in raw[start:end]:
        line = raw.rfind("\n", 0, start) + 1
        return raw.count("\n", start, end) == 1 and start - line > 2 and not raw[line:start].replace(".", "").isdigit()
    before, after = _TAIL.search(raw, max(0, start - 5), start), _HEAD.match(raw, end)
    if before is not None and after is not None:
        return True
    alone = start < 2 or not raw[start - 2].isdigit() and raw[start - 2] not in ".,．，"
    return alone and not raw[end + 1 : end + 2].isdigit() and raw[end + 1 : end + 2] not in {".", "．", ""}
