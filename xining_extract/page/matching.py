"""Which headline belongs to which body: by what they share, rare letters counting most, and by where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from .block import Block
from .bodies import ENOUGH_PAIRS, Bodies, shared
from .likeness import pairs
from .wording import REST, SERIES

BEFORE, AFTER = 0.3, 0.2  # what standing right before or right after a body is worth
ENOUGH = 0.35  # what a headline shares with a body, its place counted in, to be of it
SURE = 0.3  # besides its place: enough to be the second deck of a body that has its headline
NEAR, CHANGE = 1.5, 2.0  # in pairs of letters: the worth of standing beside a body, the price of a change
BARE = 1.5  # in pairs of letters: what it is worth that a body finds a headline
TIE = 0.01  # so little decides between two ways that share as much
WIDE = 24  # letters: a longer line may hold two headlines
MOST = 40  # headline lines in a row that are told apart
IN_ORDER = 0.75  # of what lines share with the bodies that hold most of them: so much where they stand in order
WORDS = re.compile(r"[^ \u3000]+")


class Piece:
    """Headline lines that belong together; `next` is the index of the body that stands after them."""

    __slots__ = ("lines", "next", "order")

    def __init__(self, lines: list[Block], following: int, order: int) -> None:
        self.lines = lines
        self.next = following
        self.order = order


Seams = Callable[[int, int], list[int]]
Candidate = tuple[float, int, int]  # how well, as a negative number; the piece; the body


def assign(text: str, pieces: list[Piece], bodies: Bodies, seams: Seams, *, told: bool) -> dict[int, list[Piece]]:
    """Body → the pieces of its headline, the one that fits best first; headlines that fit none are left.

    `seams`: where the page's lines were joined inside a stretch of the text; `told`: each body is signed, so that it
    is an article, and no lead-in of another.
    """
    whole = all(len(piece.lines) < 2 and not seams(piece.lines[0].start, piece.lines[0].end) for piece in pieces)
    if whole and [piece.next for piece in pieces] == list(range(len(bodies))):
        return {piece.next: [piece] for piece in pieces}  # each body has one headline, right above it
    bodies.seek({pair for piece in pieces for pair in pairs(_words(text, piece))})
    halves = [[half for line in piece.lines for half in _halves(text, line, seams)] for piece in pieces]
    found = _match(text, pieces, halves, bodies, frozenset())
    bare = frozenset(body for body in range(len(bodies)) if body not in found)
    if bare:
        again = _match(text, pieces, halves, bodies, bare)
        found = again if len(again) > len(found) else found
    return (told and len(found) < len(bodies) and _in_order(text, pieces, bodies)) or found


def _in_order(text: str, pieces: list[Piece], bodies: Bodies) -> dict[int, list[Piece]] | None:
    """Each body's headline, where all of them stand at the page's top or at its end, in the order of the bodies.

    None where they stand elsewhere, or what they share with the bodies tells of another order.
    """
    lines, count = [line for piece in pieces for line in piece.lines], len(bodies)
    apart = len({piece.next for piece in pieces}) > 1 or pieces[0].next not in (0, count)
    if apart or not 1 < count <= len(lines) <= MOST:
        return None
    gains = []
    for line in lines:
        words = text[line.start : line.end]
        whole = max(ENOUGH_PAIRS, len(pairs(words)))
        gains.append([score * whole for score in shared(words, bodies)])
    values: list[float] = [gains[0][0]] + [-1.0] * (count - 1)  # what the lines up to here share, the last one's body
    ways: list[list[int]] = [[0]] + [[]] * (count - 1)
    for line, gain in zip(lines[1:], gains[1:], strict=True):
        rest = _is_rest(text, line)
        for body in range(count - 1, -1, -1):  # from the last one, since each is told from the one before it
            before = values[body - 1] if body and not rest else -1.0
            best, way = (before, ways[body - 1]) if before > values[body] else (values[body], ways[body])
            values[body], ways[body] = (best + gain[body], [*way, body]) if best >= 0 else (-1.0, [])
    if values[-1] < IN_ORDER * sum(map(max, gains)):
        return None
    whole_run = Piece(lines, pieces[0].next, pieces[0].order)
    return {way: [part] for way, part in enumerate(_cut(text, whole_run, lines, ways[-1]))}


def _match(
    text: str, pieces: list[Piece], halves: list[list[Block]], bodies: Bodies, bare: frozenset[int]
) -> dict[int, list[Piece]]:
    """Cut the pieces, each at its halves, and give each to a body; bare bodies found no headline before."""
    cut: list[Piece] = []
    for whole, lines in zip(pieces, halves, strict=True):
        cut += _parts(text, whole, lines, bodies, bare)
    candidates: list[Candidate] = []
    for index, piece in enumerate(cut):
        candidates += _candidates(_words(text, piece), index, piece, bodies)
    taken: dict[int, list[int]] = {}
    free = set(range(len(cut)))
    decks = []
    for value, index, body in sorted(candidates):
        if index in free and body not in taken:
            free.discard(index)
            taken[body] = [index]
        else:
            decks.append((value, index, body))
    for value, index, body in decks:  # a second deck: it fits a body that has its headline already
        if index in free and -value >= SURE + BEFORE:
            free.discard(index)
            taken[body].append(index)
    _leave(cut, free, taken, bodies)
    for _, index, body in decks:
        if index in free:
            free.discard(index)
            taken[body].append(index)
    return {body: [cut[index] for index in found] for body, found in taken.items()}


def _candidates(words: str, index: int, piece: Piece, bodies: Bodies) -> list[Candidate]:
    """The bodies that the headline fits."""
    scores = [
        score + (BEFORE if body == piece.next else AFTER if body == piece.next - 1 else 0.0)
        for body, score in enumerate(shared(words, bodies))
    ]
    return [(-score, index, body) for body, score in enumerate(scores) if score >= ENOUGH]


def _leave(cut: list[Piece], free: set[int], taken: dict[int, list[int]], bodies: Bodies) -> None:
    """Give headlines that fit no body by their words to the bodies without one, by their place."""
    for index, piece in enumerate(cut):  # what stands before a body without a headline is its own
        if index in free and piece.next < len(bodies) and piece.next not in taken:
            free.discard(index)
            taken[piece.next] = [index]
    for index, piece in enumerate(cut):  # and what stands after one, or after two
        for body in (piece.next - 1, piece.next - 2):
            if index in free and body >= 0 and body not in taken:
                free.discard(index)
                taken[body] = [index]


def _words(text: str, piece: Piece) -> str:
    return "".join(text[line.start : line.end] for line in piece.lines)


def _parts(text: str, piece: Piece, lines: list[Block], bodies: Bodies, bare: frozenset[int]) -> list[Piece]:
    """A piece cut where its lines belong to different bodies: the way that shares most, each change at a price."""
    if len(bodies) < 2 or not 2 <= len(lines) <= MOST:
        return [piece]
    near = (piece.next, piece.next - 1)
    places = [NEAR * (body in near) + BARE * (body in bare) for body in range(len(bodies))]
    values, ways = places[:], [[body] for body in range(len(bodies))]  # what was shared up to here, and the way there
    told = places  # what the line above shares with each
    for number, line in enumerate(lines):
        words = text[line.start : line.end]
        whole = max(ENOUGH_PAIRS, len(pairs(words)))
        gains = [score * whole for score in shared(words, bodies)]
        if number:
            changed = max(values) - _price(text, lines[number - 1], line)
            way = ways[values.index(max(values))]
            for body, place in enumerate(places):
                back = (way[-1], body) == near  # the headline of the text above stands above that of the text below
                late = TIE / 2 * (not told[body])  # a line that tells nothing is of the headline above it
                if changed + place > values[body] - late and not back:
                    values[body], ways[body] = changed + place, [*way, body]
                else:
                    ways[body] = [*ways[body], body]
        told, values = gains, [value + gain for value, gain in zip(values, gains, strict=True)]
    return _cut(text, piece, lines, ways[values.index(max(values))])


def _cut(text: str, piece: Piece, lines: list[Block], way: list[int]) -> list[Piece]:
    """The piece cut where the body changes of which its lines are; what was halved within a line is put together."""
    parts: list[list[Block]] = []
    for number, line in enumerate(lines):
        if not number or way[number] != way[number - 1]:
            parts.append([line])
        elif "\n" not in text[parts[-1][-1].end : line.start]:
            parts[-1][-1] = Block(parts[-1][-1].start, line.end, line.kind, parts[-1][-1].gap)
        else:
            parts[-1].append(line)
    return [Piece(lines, piece.next, piece.order) for lines in parts]


def _halves(text: str, line: Block, seams: Seams) -> list[Block]:
    """A line where it was joined, and a long one at its spaces: headlines that stand side by side come out as one."""
    edges = [line.start, *seams(line.start, line.end), line.end]
    found = [Block(start, end, line.kind, line.gap) for start, end in pairwise(edges)]
    if line.size <= WIDE:
        return found
    return [
        Block(*match.span(), line.kind, line.gap)
        for half in found
        for match in WORDS.finditer(text, half.start, half.end)
    ]


def _price(text: str, before: Block, line: Block) -> float:
    """What it costs, in pairs of letters, that a line is of another headline than the one before it."""
    if _is_rest(text, line):
        return 1e9
    if "\n" not in text[before.end : line.start]:
        return CHANGE + 1 - TIE  # the second half of a headline says less of its story than the first
    if " " in text[line.start : line.end]:
        return CHANGE
    return CHANGE + TIE + (line.size < before.size)  # it may be the rest


def _is_rest(text: str, line: Block) -> bool:
    """Whether a line is plainly of the headline above it: its last few letters, or the name of the series."""
    return line.size < REST or SERIES.match(text, line.start, line.end) is not None
