"""Whether a line fills its column: then a paragraph may go on in the next one.

How wide the column is shows in the lines around: the widest width that at least two of them share. Half-width letters
count as half, as they are set.
"""

from __future__ import annotations

import re

from .lines import DIGITS, FULL, HAN_FIRST, HAN_LAST, STOPS, WIDEST, Lines, width

REACH = 6  # how many lines on each side tell the column's width
ROOM = 12  # how many lines above tell what has room in one
SLACK, OVER = 0.6 * FULL, 1.5 * FULL  # a line may be so much narrower or wider than its column
NOTE = 2  # lines below the first one in which a short text ends
INDENTED = 2 * FULL  # the width that a paragraph's first line lost where its indent did not survive
# What is not cut at a line's end: a number, a Latin word, a letter; with the brackets and marks that stick to it.
TOKEN = re.compile(r"[“‘《〈（(【]*(?:[0-9A-Za-z.,:+%&/-]+|[^\s])[”’》〉）)】，。、；：！？%％]*")


def token_width(text: str) -> int:
    """How wide the first thing in a line is that is not cut at a line's end."""
    token = TOKEN.match(text)
    return width(token[0]) if token else FULL


def column_of(widths: list[int]) -> int:
    """The widest width that two of the lines share, or 0."""
    widths.sort()
    wide = widths.pop() if widths else 0
    while widths:
        below = widths.pop()
        if wide - below <= FULL:
            return wide if wide <= WIDEST else 0
        wide = below
    return 0


def fills(lines: Lines, index: int, floor: int, first: bool) -> bool:
    """Whether the line is as wide as its column, or as near to it as what comes next allows.

    Lines above `floor` are set in another column. `first`: it opens its paragraph.
    """
    widths = lines.widths
    wide, below = widths[index], widths[index + 1]
    if wide > WIDEST:
        return False
    if not first and -FULL < wide - below < FULL and -FULL < wide - widths[index - 1] < FULL:
        return True
    column = column_of(widths[max(floor, index - REACH) : index + 1])
    if column and reaches(lines, index, first, column):
        return True
    bottom = index + REACH + 1
    starter = lines.starters.find(1, index + 1, bottom)
    lower = column_of(widths[index : starter if starter > 0 else bottom])
    return lower not in (0, column) and reaches(lines, index, first, lower)


def reaches(lines: Lines, index: int, first: bool, column: int) -> bool:
    """Whether the line fills a column of that width; a paragraph's first line may have lost its indent."""
    if lines.widths[index + 1] > column + OVER:
        return False
    wide, least = lines.widths[index], column - SLACK
    reach = wide + token_width(lines.texts[index + 1])
    if reach >= least and wide <= column + (SLACK if first else OVER):
        return True
    return first and reach + INDENTED >= least and wide + INDENTED <= column + SLACK


def leaves_room(lines: Lines, index: int, floor: int, first: bool, broken: set[int]) -> bool:
    """Whether what stands in the next line had room in this one: then the paragraph ends, though it looks full.

    What has room shows in the lines right around that end inside a sentence, with a letter that may not hang over.
    """
    texts, widths, above = lines.texts, lines.widths, lines.above
    full: list[int] = []
    for each in range(index - 1, max(floor, index - ROOM) - 1, -1):
        if not above[each + 1]:
            break
        if broken.isdisjoint((each - 1, each)) and HAN_FIRST <= texts[each][-1] <= HAN_LAST:
            full.append(widths[each])
    for each in range(index + 1, min(index + REACH, len(texts) - 1)):
        if not above[each + 1]:
            break
        if HAN_FIRST <= texts[each][-1] <= HAN_LAST:
            full.append(widths[each])
    if len(full) < 2:
        return False
    full.sort()
    lost = FULL // 2 * (texts[index][0] in DIGITS)  # the space before a number, at the line's edge
    lost += INDENTED * first
    return widths[index] + lost + token_width(texts[index + 1]) <= full[len(full) // 2]


def is_short_by_indent(lines: Lines, index: int) -> bool:
    """Whether a line with a comma is two letters short of the next one, a full one: it opens a paragraph."""
    texts, widths = lines.texts, lines.widths
    if "，" not in texts[index] or not lines.above[index + 1]:
        return False
    if not -SLACK <= widths[index + 1] - widths[index] - INDENTED <= SLACK:
        return False
    return index + 2 >= len(widths) or widths[index + 2] < widths[index + 1] + SLACK


def is_note(lines: Lines, index: int, commas: bool) -> bool:
    """Whether the line and the one or two below it are a text of their own: no headline is as long as its story.

    `commas`: the line has one, or another mark of a sentence. Otherwise only its indent tells, which no line below has.
    """
    texts, widths = lines.texts, lines.widths
    end = index + 1
    while end + 1 < len(texts) and not ends_text(lines, end) and end - index < NOTE:
        end += 1
    indented = index in lines.indented
    if not (commas or indented) or not ends_text(lines, end) or texts[end][-1] not in STOPS:
        return False
    least = widths[index] + INDENTED * indented
    token = TOKEN.match(texts[index + 1])
    most = least + (width(token[0]) if token else FULL)  # so wide the column may be, which could not take that in
    even = all([least - OVER <= wide <= most + OVER for wide in widths[index + 1 : end]])
    return even and widths[end] <= most


def ends_text(lines: Lines, index: int) -> bool:
    """Whether nothing follows a line, or something else does."""
    below = index + 1
    return below >= len(lines.texts) or not lines.above[below] or below in lines.indented or bool(lines.kinds[below])


def lacks_indent(lines: Lines, index: int, floor: int) -> bool:
    """Whether a line lacks two letters though its sentence goes on: it opens a paragraph, and lost its indent."""
    if index + 1 >= len(lines.texts) or not lines.above[index + 1] or lines.texts[index][-1] in STOPS:
        return False
    widths = sorted(lines.widths[max(floor, index - REACH) : index + REACH + 1])
    full = [wide for wide in widths if 5 * wide >= 4 * widths[-1]]
    column = full[3 * len(full) // 4]
    reach = lines.widths[index] + token_width(lines.texts[index + 1])
    return reach < column - SLACK <= reach + INDENTED
