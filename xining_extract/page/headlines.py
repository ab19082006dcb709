"""Which headline belongs to which body: by what they share, rare letters counting most, and by where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from .blocks import Block
from .pairs import pairs

BEFORE, AFTER = 0.3, 0.2  # what standing right before or right after a body is worth
ENOUGH = 0.35
SURE = 0.3
FAINT = 0.2  # enough too, where no other body shares half as much
NEAR, CHANGE = 1.5, 2.0  # in pairs of letters: the worth of standing beside a body, the price of a change
BARE = 1.5  # in pairs of letters: what it is worth that a body finds a headline
REST = 4  # letters: so short a line is the rest of the one above
NARROW = 20  # letters: a headline's lines so short are the column's
TIE = 0.01
WIDE = 24  # letters: a longer line may hold two headlines
MOST = 40  # headline lines in a row that are told apart
HALF, LITTLE = 0.5, 0.2  # of its letters: enough to be sure of a body beside, and of no other there
LAST = 0.08  # what the last headline left must share with the last body left
FULL = 6  # pairs of letters that make a headline's evidence whole
WORDS = re.compile(r"[^ \u3000]+")
FORMER = re.compile(r"[（(\s]*(?:原|文章|新闻|稿件)?(?:标题|题目)[:：]")
SERIES = re.compile(r"——|—|系列报道之|[（(]?之[一二三四五六七八九十]{1,2}[）)]?$")


class Piece:
    """Headline lines that belong together; `next` is the index of the body that stands after them."""

    __slots__ = ("lines", "next", "order")

    def __init__(self, lines: list[Block], following: int, order: int) -> None:
        self.lines = lines
        self.next = following
        self.order = order


class Bodies:
    """The texts to which headlines are matched; which of them hold a pair of letters is looked up once."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self._text = "\n".join(texts)
        self._ends = list(accumulate(len(text) + 1 for text in texts))
        self.known: dict[str, list[int]] = {}  # pair → which texts hold it

    def __len__(self) -> int:
        return len(self.texts)

    def seek(self, wanted: set[str]) -> None:
        """Look up many pairs in one pass, where `holders` would search the texts for each.

        Letters are told by their last byte, on all places at once; what is left, one in some twenty, is looked at.
        """
        text, ends = self._text, self._ends
        holders: dict[str, list[int]] = {pair: [] for pair in wanted}
        sought = _last_bytes("".join(holders))
        letters = _last_bytes(text)
        likely = _places(letters, sought[::2]) & _places(letters, sought[1::2]) >> 8
        likely &= _places(_mixed(letters), _mixed(sought)[::2])
        places = likely.to_bytes(len(letters), "little")
        at = places.find(1)
        while at >= 0:
            found = holders.get(text[at : at + 2])
            if found is not None:
                body = bisect_right(ends, at)
                if not found or found[-1] != body:
                    found.append(body)
            at = places.find(1, at + 1)
        self.known.update(holders)

    def holding(self, found: Sequence[str]) -> list[list[int]]:
        """Which texts hold each of the pairs."""
        known, holders = self.known, self.holders
        return [known[pair] if pair in known else holders(pair) for pair in found]

    def holders(self, pair: str) -> list[int]:
        """Which texts hold the pair."""
        found = self.known.get(pair)
        if found is None:
            found = self.known[pair] = []
            at = self._text.find(pair)
            while at >= 0:
                found.append(bisect_right(self._ends, at))
                at = self._text.find(pair, self._ends[found[-1]])
        return found


def _last_bytes(text: str) -> bytes:
    """The last byte of each letter."""
    return text.encode("utf-32-le", "surrogatepass")[::4]


def _mixed(letters: bytes) -> bytes:
    """Each byte together with the one after it."""
    number = int.from_bytes(letters, "little")
    return (number ^ number >> 8).to_bytes(len(letters), "little")


def _places(letters: bytes, wanted: bytes) -> int:
    """A number that has 1 for its byte where one of the wanted bytes stands."""
    return int.from_bytes(letters.translate(bytes(map(frozenset(wanted).__contains__, range(256)))), "little")


def shared(headline: str, bodies: Bodies) -> list[float]:
    """For each body, how much of the headline it holds, 0 to 1; what several bodies hold counts less.

    >>> scores = shared("供水管网改造完工", Bodies(["县里改造供水管网。", "学校改造操场。", "地铁通车。"]))
    >>> [round(score, 2) for score in scores]
    [0.5, 0.07, 0.0]
    """
    found = pairs(headline)
    scores = [0.0] * len(bodies)
    everywhere = len(scores) if len(scores) > 2 else 0  # what all of three or more hold tells nothing
    for holders in bodies.holding(found):
        if holders and len(holders) != everywhere:
            worth = 1 / len(holders)
            for i in holders:
                scores[i] += worth
    whole = max(FULL, len(found))
    return [score / whole for score in scores]


Candidate = tuple[float, int, int]  # how well, as a negative number; the piece; the body


def assign(text: str, pieces: list[Piece], bodies: Bodies) -> dict[int, list[Piece]]:
    """Body → the pieces of its headline, the one that fits best first; headlines that fit none are left."""
    if [piece.next for piece in pieces] == list(range(len(bodies))):
        return {piece.next: [piece] for piece in pieces}  # each body has one headline, right above it
    bodies.seek({pair for piece in pieces for pair in pairs(_words(text, piece))})
    found = _match(text, pieces, bodies, frozenset())
    bare = frozenset(body for body in range(len(bodies)) if body not in found)
    if bare:
        again = _match(text, pieces, bodies, bare)
        if len(again) > len(found):
            return again
    return found


def _match(text: str, pieces: list[Piece], bodies: Bodies, bare: frozenset[int]) -> dict[int, list[Piece]]:
    """Cut the pieces and give each to a body; bare bodies found no headline before."""
    cut: list[Piece] = []
    for whole in pieces:
        cut += _parts(text, whole, bodies, bare)
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
    left = [body for body in range(len(bodies)) if body not in taken]
    if len(left) == len(free) == 1:  # the last headline and the last body, if they share anything
        (index,) = free
        if shared(_words(text, cut[index]), bodies)[left[0]] >= LAST:
            taken[left[0]] = [index]
    return {body: [cut[index] for index in found] for body, found in taken.items()}


def _candidates(words: str, index: int, piece: Piece, bodies: Bodies) -> list[Candidate]:
    """The bodies that the headline fits."""
    near = _beside(words, piece, bodies)
    if near:
        return [(near[0], index, near[1])]
    scores = shared(words, bodies)
    second = sorted(scores)[-2] if len(scores) > 1 else 0.0
    found = []
    for body, score in enumerate(scores):
        place = BEFORE if body == piece.next else AFTER if body == piece.next - 1 else 0.0
        if score + place >= ENOUGH or (score >= FAINT and score >= 2 * second):
            found.append((-(score + place), index, body))
    return found


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


def _beside(words: str, piece: Piece, bodies: Bodies) -> tuple[float, int] | None:
    """The body beside the headline that holds half of it, where the one on the other side holds next to nothing."""
    found = pairs(words)
    whole = max(FULL, len(found))
    holding = bodies.holding(found)
    above, below = (sum([body in holders for holders in holding]) / whole for body in (piece.next - 1, piece.next))
    if below >= HALF and above <= LITTLE:
        return -(below + BEFORE), piece.next
    if above >= HALF and below <= LITTLE:
        return -(above + AFTER), piece.next - 1
    return None


def _parts(text: str, piece: Piece, bodies: Bodies, bare: frozenset[int]) -> list[Piece]:
    """A piece cut where its lines belong to different bodies: the way that shares most, each change at a price."""
    lines = [half for line in piece.lines for half in _halves(text, line)]
    if len(bodies) < 2 or not 2 <= len(lines) <= MOST:
        return [piece]
    near = (piece.next, piece.next - 1)
    places = [NEAR * (body in near) + BARE * (body in bare) for body in range(len(bodies))]
    values, ways = places[:], [[body] for body in range(len(bodies))]  # what was shared up to here, and the way there
    for number, line in enumerate(lines):
        words = text[line.start : line.end]
        whole = max(FULL, len(pairs(words)))
        gains = [score * whole for score in shared(words, bodies)]
        if number:
            changed = max(values) - _price(text, lines[number - 1], line)
            way = ways[values.index(max(values))]
            for body, place in enumerate(places):
                if changed + place > values[body]:
                    values[body], ways[body] = changed + place, [*way, body]
                else:
                    ways[body] = [*ways[body], body]
        values = [value + gain for value, gain in zip(values, gains, strict=True)]
    way = ways[values.index(max(values))]
    parts: list[list[Block]] = []
    for number, line in enumerate(lines):
        if not number or way[number] != way[number - 1]:
            parts.append([line])
        elif "\n" not in text[parts[-1][-1].end : line.start]:
            parts[-1][-1] = Block(parts[-1][-1].start, line.end, line.kind, parts[-1][-1].gap)
        else:
            parts[-1].append(line)
    return [Piece(lines, piece.next, piece.order) for lines in parts]


def _halves(text: str, line: Block) -> list[Block]:
    """A long line at its spaces: headlines that stand side by side on the page come out as one line."""
    if line.end - line.start <= WIDE or " " not in text[line.start : line.end]:
        return [line]
    return [Block(*match.span(), line.kind, line.gap) for match in WORDS.finditer(text, line.start, line.end)]


def _price(text: str, before: Block, line: Block) -> float:
    """What it costs, in pairs of letters, that a line is of another headline than the one before it."""
    size = line.end - line.start
    if size < REST or SERIES.match(text, line.start, line.end):
        return 1e9
    if "\n" not in text[before.end : line.start]:
        return CHANGE + 1 - TIE  # the second half of a headline says less of its story than the first
    wrapped = size < before.end - before.start and " " not in text[line.start : line.end]  # it may be the rest
    return CHANGE + wrapped


def wording(text: str, lines: list[Block], *, whole: Callable[[], bool]) -> tuple[str, str | None]:
    """The headline and the subtitle that the lines print: wrapped lines are joined, halves stay apart.

    On a page whose lines are whole, only a number or the last few letters go on in the next line.

    A line that opens with a dash or names a series (——系列报道之二) is the subtitle.
    """
    if len(lines) == 1:
        return _printed(text, lines[0]), None
    own: list[str] = []
    below: list[str] = []
    words = ""
    for line in lines:
        last, words = words, _printed(text, line)
        if own and FORMER.match(text, line.start):
            continue
        if own and SERIES.match(words):
            below.append(words)
        elif below and len(words) <= len(last) <= NARROW:
            below[-1] += words  # the wrapped rest of it
        elif not any(_says(said, words) for said in own):
            own.append(words)
    widest = max(len(words) for words in own)
    full = all(len(words) >= 0.8 * widest for words in own[:-1])
    wrapped = len(own) > 1 and widest <= NARROW and full and len(own[-1]) <= widest
    wrapped = wrapped and (not whole() or own[0][-1].isdigit() or len(own[-1]) <= REST)
    return ("" if wrapped else " ").join(own), " ".join(below) or None


def _printed(text: str, line: Block) -> str:
    """The words of a headline's line, without 原标题： before them."""
    former = FORMER.match(text, line.start, line.end)
    return text[former.end() if former else line.start : line.end].strip()


def _says(said: str, words: str) -> bool:
    """Whether one headline repeats the other."""
    left, right = set(pairs(said)), set(pairs(words))
    return len(right) > 3 and len(left) > 3 and len(left & right) >= 0.75 * min(len(left), len(right))
