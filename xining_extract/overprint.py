"""Headings that were printed twice, a little apart, to look bold: every run of them comes out doubled."""

from __future__ import annotations

LONGEST = 160  # a heading's line is not longer, even doubled
SHORTEST = 10


def second_copies(line: str) -> list[tuple[int, int]]:
    """The spans of the second copies in a line that was printed twice, run by run; none where it was not.

    >>> second_copies("便民服务便民服务送到家送到家")
    [(4, 8), (11, 14)]
    >>> second_copies("研究研究"), second_copies("高高兴兴，清清楚楚，明明白白")
    ([], [])
    """
    # A doubled line has each of its letters at least twice: look at the first and the last before counting all.
    if len(line) < SHORTEST or line.find(line[0], 1) < 0 or line.rfind(line[-1], 0, -1) < 0:
        return []
    if 2 * len(set(line)) > len(line) + 2:
        return []
    return _squares(line) or []


def _squares(line: str) -> list[tuple[int, int]] | None:
    """The second copies that tile the line together with their first copies, or None where it is not doubled.

    Spaces may stand between the runs. What language itself doubles (研究研究, 高高兴兴) has no run of three letters.
    """
    letters = [i for i, letter in enumerate(line) if not letter.isspace()]
    packed = "".join(line[i] for i in letters)
    size = len(packed)
    if size % 2 or size < SHORTEST:
        return None
    # longest[i]: the length of the longest run at i whose double leads to a tiling of the rest.
    longest = [0] * (size + 1)
    reachable = [False] * size + [True]
    for start in range(size - 2, -1, -1):
        for run in range((size - start) // 2, 0, -1):
            if reachable[start + 2 * run] and packed[start : start + run] == packed[start + run : start + 2 * run]:
                reachable[start], longest[start] = True, run
                break
    if not reachable[0]:
        return None
    spans, start, telling = [], 0, False
    while start < size:
        run = longest[start]
        telling = telling or len(set(packed[start : start + run])) >= 3
        spans.append((letters[start + run], letters[start + 2 * run - 1] + 1))
        start += 2 * run
    return spans if telling else None
