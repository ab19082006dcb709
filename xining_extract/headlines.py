"""Which headline belongs to which body: by what they share, rare letters counting most, and by where they stand."""

from __future__ import annotations

import re

from .units import Unit

BEFORE, AFTER = 0.3, 0.2  # what standing right before or right after a body is worth
ENOUGH = 0.35
SURE, CLEAR = 0.3, 0.15  # a line tells its body by itself: so much shared, and so much more than with any other
FULL = 6  # pairs of letters that make a headline's evidence whole
NOISE = re.compile(r"[\s，。、；：！？“”‘’《》〈〉【】（）()「」·—…:,.!?-]+")
SERIES = re.compile(r"——|—|系列报道之|[（(]?之[一二三四五六七八九十]{1,2}[）)]?$")


class Piece:
    """Headline lines that belong together, and the body that stands after them (an index; the one before is one less)."""

    __slots__ = ("lines", "next", "order")

    def __init__(self, lines: list[Unit], following: int, order: int) -> None:
        self.lines = lines
        self.next = following
        self.order = order


def pairs(text: str) -> list[str]:
    """The pairs of neighbouring letters of a text without its punctuation."""
    letters = NOISE.sub("", text)
    return [letters[i : i + 2] for i in range(len(letters) - 1)]


def shared(headline: str, bodies: list[str]) -> list[float]:
    """For each body, how much of the headline it holds, 0 to 1; what all bodies hold counts little.

    >>> scores = shared("供水管网改造完工", ["县里改造供水管网。", "学校改造操场。", "地铁通车。"])
    >>> [round(score, 2) for score in scores]
    [0.62, 0.1, 0.0]
    """
    found = pairs(headline)
    if not found:
        return [0.0] * len(bodies)
    scores = [0.0] * len(bodies)
    for pair in found:
        holders = [i for i, body in enumerate(bodies) if pair in body]
        if not holders or (len(holders) == len(bodies) > 2):
            continue
        weight = 1 / len(holders)
        for i in holders:
            scores[i] += weight
    whole = max(FULL, len(found))
    return [score / whole for score in scores]


def assign(text: str, pieces: list[Piece], bodies: list[str]) -> dict[int, list[Piece]]:
    """Body → its headline's pieces in the order of the page, the headline's own first; headlines that fit none are left."""
    cut = [part for piece in pieces for part in _parts(text, piece, bodies)]
    candidates = []
    for index, piece in enumerate(cut):
        scores = shared("".join(text[line.start : line.end] for line in piece.lines), bodies)
        for body, score in enumerate(scores):
            place = BEFORE if body == piece.next else AFTER if body == piece.next - 1 else 0.0
            if score + place >= ENOUGH:
                candidates.append((-(score + place), index, body))
    taken: dict[int, list[Piece]] = {}
    used: set[int] = set()
    rest = []
    for value, index, body in sorted(candidates):
        if index in used:
            continue
        if body in taken:
            rest.append((value, index, body))
            continue
        used.add(index)
        taken[body] = [cut[index]]
    for index, piece in enumerate(cut):  # what stands before a body without a headline is its headline, whatever it shares
        if index not in used and piece.next < len(bodies) and piece.next not in taken:
            used.add(index)
            taken[piece.next] = [piece]
    for index, piece in enumerate(cut):  # and what stands after one
        if index not in used and piece.next > 0 and piece.next - 1 not in taken:
            used.add(index)
            taken[piece.next - 1] = [piece]
    for _, index, body in rest:
        if index not in used:
            used.add(index)
            taken[body].append(cut[index])
    return taken


def _parts(text: str, piece: Piece, bodies: list[str]) -> list[Piece]:
    """A piece cut where its lines clearly belong to different bodies."""
    if len(piece.lines) < 2 or len(bodies) < 2:
        return [piece]
    parts: list[list[Unit]] = []
    belongs: int | None = None
    for line in piece.lines:
        clear = _clear(text[line.start : line.end], bodies)
        if parts and (clear is None or belongs is None or clear == belongs):
            parts[-1].append(line)
        else:
            parts.append([line])
        belongs = clear if clear is not None else belongs
    return [Piece(lines, piece.next, piece.order + i) for i, lines in enumerate(parts)]


def _clear(line: str, bodies: list[str]) -> int | None:
    scores = shared(line, bodies)
    best = max(range(len(bodies)), key=lambda i: scores[i])
    second = max((score for i, score in enumerate(scores) if i != best), default=0.0)
    return best if scores[best] >= SURE and scores[best] - second >= CLEAR else None


def wording(text: str, lines: list[Unit]) -> tuple[str, str | None]:
    """The headline and the subtitle that the lines print: wrapped lines are joined, halves stay apart.

    A line that opens with a dash or names a series (——系列报道之二) is the subtitle.
    """
    own: list[str] = []
    below: list[str] = []
    for line in lines:
        words = text[line.start : line.end].strip()
        if own and SERIES.match(words):
            below.append(words)
        elif not any(_says(said, words) for said in own):
            own.append(words)
    widest = max(len(words) for words in own)
    wrapped = len(own) > 1 and all(len(words) >= 0.8 * widest for words in own[:-1]) and len(own[-1]) <= widest
    return ("" if wrapped else " ").join(own), " ".join(below) or None


def _says(said: str, words: str) -> bool:
    """Whether one headline repeats the other."""
    left, right = set(pairs(said)), set(pairs(words))
    return bool(right) and len(left & right) >= 0.85 * min(len(left), len(right)) and len(right) > 3
