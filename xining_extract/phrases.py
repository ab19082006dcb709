"""The phrase that stands left or right of a figure: where it begins, where it ends, and the verb it hangs on."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from .lexicon import rows
from .model import Span
from .words import boundaries

HARD = re.compile(r"[，,；;：:。！？!?…\n（）()【】\[\]|]|——")
OPENERS = {"）": "（", ")": "("}
TAIL = re.compile(r"(?:等|的|了|和|与|及|以及|、|，|以|并|[“‘\s]|(?<=..)[上中内里])$")
PREPOSITION = re.compile(r"在|靠|经|按照|按|根据|依据|对于|向|把|被|让|给|通过")
QUOTED = re.compile(r"“[^“”]*”|《[^《》]*》")
CLOSE = re.compile("[）)]")
FIGURES = frozenset("0123456789“《")


# A date or a time at the head of a clause.
DAY = r"(?:自|从|到|至|截至)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)(?:以来|期间|起|前|后)?"
MONTH = (
    r"(?:自|从|到|至|截至)?(?:\d{4}年|\d{1,2}月)(?:\d{1,2}月)?(?:年?底|年?末|年?初|以来|期间|起|中|上旬|中旬|下旬|度)?"
)


class Verb(msgspec.Struct, frozen=True):
    """A verb of the lexicon where it stands; `kind` is act (always a predicate) or deed (as often a noun)."""

    start: int
    end: int
    kind: str


class Left(msgspec.Struct, frozen=True):
    """What stands before a figure: the noun phrase, the verb before it, the links between, and where they begin."""

    phrase: Span | None
    verb: Verb | None
    links: tuple[str, ...]
    link_start: int

    @property
    def gives_value(self) -> bool:
        return not particles().value.isdisjoint(self.links)


class Right(msgspec.Struct, frozen=True):
    """What stands after a figure: a noun phrase, or the verb phrase that says what those counted do."""

    phrase: Span | None
    predicate: Span | None
    modified: bool  # the figure is joined to it by 的
    relative: bool = False  # the noun phrase is a verb phrase closed by 的 and a noun


class Particles(msgspec.Struct, frozen=True):
    """The small words around a figure, as patterns; see `data/particles.tsv`."""

    link: re.Pattern[str]
    head: re.Pattern[str]
    end: re.Pattern[str]
    attribute: re.Pattern[str]
    vague: re.Pattern[str]
    value: frozenset[str]
    growth: frozenset[str]


@cache
def particles() -> Particles:
    """The particles of the lexicon, compiled."""
    words: dict[str, list[str]] = {}
    for word, role, _ in rows("particles.tsv"):
        words.setdefault(role, []).append(word)
    return Particles(
        link=re.compile(f"{_any(words['link'] + words['value'])}$"),
        head=re.compile(rf"{_any(words['head'])}|“?截至[^，,]{{1,12}}[，,]|{DAY}|{MONTH}|[\s，,；;：:]"),
        end=re.compile(_any(words["end"])),
        attribute=re.compile(f"{_any(words['attribute'])}$"),
        vague=re.compile(f"{_any(words['vague'])}(?:上|下|中|之上|之下)?"),
        value=frozenset(words["value"]),
        growth=frozenset(words["growth"]),
    )


def _any(words: list[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))})"


@cache
def _lexicon() -> tuple[re.Pattern[str], dict[str, str]]:
    kinds = {verb: kind for verb, kind, _ in rows("verbs.tsv")}
    return re.compile(_any(list(kinds))), kinds


class Stretch(msgspec.Struct):
    """A stretch of text with the edges of its words."""

    text: str
    start: int
    end: int

    @property
    def edges(self) -> frozenset[int]:
        return boundaries(self.text[self.start : self.end])

    def is_word(self, start: int, end: int) -> bool:
        edges = self.edges
        return start - self.start in edges and end - self.start in edges

    def is_function(self, at: int) -> bool:
        """Whether a function word or an adverb begins here."""
        match = particles().end.match(self.text, at, self.end)
        return bool(match and self.is_word(*match.span()))

    def verbs(self, start: int, end: int) -> list[Verb]:
        """The verbs of the lexicon that are words of their own and stand in no quotes."""
        pattern, kinds = _lexicon()
        quoted = [m.span() for m in QUOTED.finditer(self.text, self.start, self.end)]
        return [
            Verb(m.start(), m.end(), kinds[m[0]])
            for m in pattern.finditer(self.text, start, end)
            if self.is_word(*m.span()) and not any(opening < m.start() < closing for opening, closing in quoted)
        ]


def before(text: str, start: int, end: int) -> Left:
    """Read the stretch that ends at a figure: links off its end, then back to the last verb or break."""
    stretch = Stretch(text, start, end)
    links: list[str] = []
    here = end
    while here > start:
        match = particles().link.search(text, max(start, here - 6), here)
        if text[here - 1].isspace():
            here -= 1
        elif match and stretch.is_word(match.start(), here):
            links.append(match[0])
            here = match.start()
        else:
            break
    edge = _left_edge(text, start, here)
    least = 4 if particles().value & set(links) else 2  # 率 or 就业 alone name nothing: the verb belongs to the name
    found = [verb for verb in stretch.verbs(edge, here) if verb.kind == "act" and verb.end <= here - least]
    verb = found[-1] if found else None
    head = verb.end if verb else edge
    for match in PREPOSITION.finditer(text, head, here - least):
        if stretch.is_word(*match.span()):
            head = match.end()
    head = _strip(stretch, head, here)
    closing = [v for v in stretch.verbs(head, here) if v.end == here]
    return Left((head, here) if here > head else None, verb or (closing[-1] if closing else None), tuple(links), here)


def after(text: str, start: int, end: int, *, counted: bool = False) -> Right:
    """Read the stretch that begins at a figure's end: a noun phrase up to the next verb or break, or a verb phrase.

    With `counted` a noun must follow, as after a classifier: in `8个续建项目` the verb belongs to the name.
    """
    stretch = Stretch(text, start, end)
    here = start
    modified = text.startswith("的", here)
    here += modified
    stop = _right_edge(text, here, end)
    if here >= stop or text[here] in "、和与及或":
        return Right(None, None, modified)
    marks = [v.start for v in stretch.verbs(here, stop) if v.kind == "act" or text[v.end : v.end + 1] in FIGURES]
    marks += [m.start() for m in particles().end.finditer(text, here, stop) if stretch.is_word(*m.span())]
    marks.sort()
    if marks and marks[0] == here:
        last = text.rfind("的", here, stop)
        if last > here and stop - last > 2:  # 投资超10亿元的项目
            return Right((here, stop), None, modified, relative=True)
        marks = [mark for mark in marks if mark > here + 3] if counted and not stretch.is_function(here) else []
        if not counted or stretch.is_function(here):
            return Right(None, (here, stop), modified)
    first = marks[0] if marks else stop
    finish = _list_end(stretch, here, first)
    while finish > here and (tail := TAIL.search(text, here, finish)) and stretch.is_word(*tail.span()):
        finish = tail.start()
    return Right((here, finish) if finish > here else None, (first, stop) if first < stop else None, modified)


def _list_end(stretch: Stretch, start: int, stop: int) -> int:
    """The end of a list of nouns: at the comma after which a verb or nothing but a further figure follows."""
    depth = 0
    for match in re.finditer(r"[（(“《]|[）)”》]|、", stretch.text[start:stop]):
        at = start + match.start()
        depth += 1 if match[0] in "（(“《" else -1 if match[0] in "）)”》" else 0
        if match[0] == "、" and depth <= 0:
            head = [verb for verb in stretch.verbs(at + 1, stop) if verb.start == at + 1]
            if head or stop == stretch.end or at + 1 == stop:
                closing = stretch.text.find("等", at, stop - 1)
                return stop if closing > 0 else at
    return stop


def _left_edge(text: str, start: int, end: int) -> int:
    """The end of the last break before `end`; a bracket that opens and closes on the way is no break."""
    here = end
    while here > start:
        at = max((m.start() for m in HARD.finditer(text, start, here)), default=-1)
        if at < 0:
            return start
        opener = OPENERS.get(text[at])
        opening = text.rfind(opener, start, at) if opener else -1
        if opening < 0 or at - opening > 12:
            return at + 1
        here = opening
    return start


def _right_edge(text: str, start: int, end: int) -> int:
    """The next break after `start`; a short bracket inside a name is none."""
    match = HARD.search(text, start, end)
    while match and match[0] in "（(" and match.start() > start:
        close = CLOSE.search(text, match.end(), min(end, match.end() + 12))
        if not close:
            break
        match = HARD.search(text, close.end(), end)
    return match.start() if match else end


def _strip(stretch: Stretch, start: int, end: int) -> int:
    """Pass over what names nothing at the head of a stretch; each word passed is a word of its own."""
    while match := particles().head.match(stretch.text, start, end):
        if not stretch.is_word(start, match.end()):
            break
        start = match.end()
    return start
