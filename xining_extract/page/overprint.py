"""Headings that were printed twice, a little apart, to look bold: every run of them comes out doubled."""

from __future__ import annotations

LONGEST = 160  # a heading's line is not longer, even doubled
SHORTEST = 10
REST = 4  # what goes on from a doubled line is shorter
TELLING = 3  # different letters in one run: what language itself doubles (研究研究, 高高兴兴) has none of three


def second_copies(line: str, *, rest: bool = False) -> list[tuple[int, int]]:
    """The spans of the second copies in a line that was printed twice, run by run; none where it was not.

    `rest`: the line above was printed twice, and this one may be the rest of its heading.

    >>> second_copies("便民服务便民服务送到家送到家")
    [(4, 8), (11, 14)]
    >>> second_copies("研究研究"), second_copies("高高兴兴，清清楚楚，明明白白")
    ([], [])
    >>> second_copies("研究研究", rest=True), second_copies("大大小小", rest=True)
    ([(2, 4)], [])
    """
    # A doubled line has each of its letters an even number of times: look at two before counting all.
    if len(line) < (REST if rest else SHORTEST) or line.count(line[-1]) & 1 or line.count(line[0]) & 1:
        return []
    if 2 * len(set(line)) > len(line) + 2:
        return []
    letters = [i for i, letter in enumerate(line) if not letter.isspace()]  # spaces may stand between the runs
    packed = "".join(line.split())
    spans, start, different = [], 0, 0
    for run in _tiling(packed):
        different = max(different, len(set(packed[start : start + run])))
        spans.append((letters[start + run], letters[start + 2 * run - 1] + 1))
        start += 2 * run
    return spans if different >= (2 if rest else TELLING) else []


def _tiling(packed: str) -> list[int]:
    """The lengths of runs that, each doubled, make up the letters: at each place the longest that leaves a tiling.

    Empty where there is no tiling.
    """
    size = len(packed)
    runs: list[int] = []
    dead: set[int] = set()  # places from which there is no tiling
    start, longest = 0, size // 2
    while start < size:
        # The next place, from the right, where the run's first letter stands again.
        again = -1 if start in dead else packed.rfind(packed[start], start + 1, start + longest + 1)
        run = again - start
        if again < 0:  # go back to the run before, and take a shorter one
            dead.add(start)
            if not runs:
                return []
            longest = runs.pop()
            start -= 2 * longest
            longest -= 1
        elif packed.startswith(packed[start:again], again):
            runs.append(run)
            start += 2 * run
            longest = (size - start) // 2
        else:
            longest = run - 1
    return runs
