"""Repair what a page's layout did to its text; every kept character keeps its place in the raw text."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from .model import Span


class Step(msgspec.Struct, frozen=True):
    """One repair: its name (`unwrap`, `letter_spacing`, `overprint` …) and the raw span that it dropped characters from."""

    name: str
    span: Span


class SourceText(msgspec.Struct, frozen=True):
    """The repaired text and the way back: `text` is `raw` with characters dropped, never changed or moved.

    `starts` and `origins` are parallel: the run of `text` that begins at `starts[i]` was copied from `raw[origins[i]:]`.
    Paragraphs are lines of `text`; a blank line stands where the page has a break between blocks.
    """

    raw: str
    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    steps: tuple[Step, ...] = ()

    def origin(self, offset: int) -> int:
        """The raw offset of the character at `offset` of the repaired text."""
        run = bisect_right(self.starts, offset) - 1
        return self.origins[run] + offset - self.starts[run]

    def span(self, start: int, end: int) -> Span:
        """The raw span of a non-empty stretch of the repaired text."""
        return self.origin(start), self.origin(end - 1) + 1


def repair(raw: str) -> SourceText:
    """Undo column wraps, letter spacing and overprinting."""
    import re

    kept = [m.span() for m in re.finditer(r"[^ \t\r　\n]+|\n(?=\s*\n)|(?<=[。！？”…])\n|(?<=^)\n", raw)]
    starts, origins, at = [0], [0], 0
    for start, end in kept:
        starts.append(at)
        origins.append(start)
        at += end - start
    return SourceText(raw, "".join(raw[s:e] for s, e in kept), tuple(starts), tuple(origins))
