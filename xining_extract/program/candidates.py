"""Where to look for what an article is about: its headline, its lead, and what the text takes up of the headline.

The rest of the text is not searched for names; it is only asked for the words that the headline holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from ..department.places import without_place
from ..divisions import LEVELS
from .deeds import is_event
from .passage import Passage
from .presenting import presented
from .undertaking import MENDING, Undertaking
from .vocabulary import words

if TYPE_CHECKING:
    from ..model import Span
    from ..page.story import Story
    from .undertakings import Undertakings

# So many characters of an article open it; a document that they say is published is what it is about.
OPENING = 300
# Head words that take what stands before them as their object: 海绵城市建设 is spoken of as 海绵城市.
MAKING = ("建设", "创建", *MENDING)
_LEAD = 80
_REACH = 24  # a name ends so many characters behind the place where it is looked for
_MOST = 8  # so many places of one word are looked at
_MOST_CLIPPED = 8
_LEAST = 4  # characters of a name that is told without its place


def lead_end(story: Story) -> int:
    """Where the lead ends: after the first paragraphs that together say enough to be one. A few lines have none."""
    told = 0
    for paragraph in story.paragraphs:
        told += paragraph.end - paragraph.start
        if told >= _LEAD:
            return min(paragraph.end, story.paragraphs[0].start + 3 * _LEAD)
    return 0


def headline_names(story: Story) -> list[Undertaking]:
    """The undertakings that one piece of the headline names."""
    places = [i for start, end in story.title_spans for i in range(start, end) if not story.text[i].isspace()]
    headline = "".join([story.text[i] for i in places])
    pieces = ((Passage(headline[:end], start, end), start, end) for start, end in _pieces(story, headline))
    found = [u for piece, start, end in pieces for u in piece.names(start, end, [])]
    placed = [msgspec.structs.replace(u, span=(places[u.span[0]], places[u.span[1] - 1] + 1)) for u in found]
    body = story.text[story.paragraphs[0].start : story.paragraphs[-1].end] if story.paragraphs else ""
    return [_without_place(u, body) for u in placed]


def _pieces(story: Story, headline: str) -> Iterator[Span]:
    """Where in the headline without its spaces each of its pieces stands."""
    at = 0
    for piece in f"{story.title or ''} {story.subtitle or ''}".split():
        start = headline.find(piece, at)
        if start >= 0:
            at = start + len(piece)
            yield start, at


def _without_place(u: Undertaking, body: str) -> Undertaking:
    """A headline's name without the place before it, if only so the text has it: 临江智慧校园建设 of 智慧校园建设."""
    name = without_place(u.name)
    if name == u.name:  # 临江|智慧校园建设, of 临江市 in the text
        short = (n for n in (2, 3) if any([u.name[:n] + level in body for level in LEVELS]))
        name = u.name[next(short, 0) :]
    stem = name.removesuffix(u.head) if u.head in MAKING else name
    if len(name) == len(u.name) or len(stem) < _LEAST or u.name in body or stem not in body:
        return u
    start = u.span[1] - len(name)
    return msgspec.structs.replace(u, name=name, text=name, span=(start, u.span[1]))


def clipped_names(headline: list[Undertaking], body: str) -> list[Undertaking]:
    """The names of the headline that the text does not repeat as they stand: they may leave characters out."""
    long = [u for u in headline if len(u.name) > 4 or (len(u.name) > 2 and is_event(u.head))]  # 海博会
    return [u for u in long if u.name not in body][:_MOST_CLIPPED]


def text_names(undertakings: Undertakings, title: str, headline: list[Undertaking]) -> list[Undertaking]:
    """The undertakings of the text that it may be about, in its order; `title` without its white space."""
    found: dict[tuple[int, int], Undertaking] = {}
    for names in (
        _leading(undertakings),
        _opening_documents(undertakings),
        _of_the_headline(undertakings, title),
        _clipped(undertakings, headline),
        _since(undertakings),
        _presented(undertakings),
    ):
        for u in names:
            found.setdefault(u.span, u)
    return sorted(found.values(), key=attrgetter("span"))


def _leading(undertakings: Undertakings) -> Iterator[Undertaking]:
    story = undertakings.story
    lead = lead_end(story)
    for paragraph in story.paragraphs:
        if paragraph.start >= lead:
            break
        yield from undertakings.between(paragraph.start, min(paragraph.end, lead + _REACH))


def _opening_documents(undertakings: Undertakings) -> Iterator[Undertaking]:
    start = undertakings.story.paragraphs[0].start
    for at in undertakings.places("《", start, start + OPENING):
        yield from _around(undertakings, at, 2 * _REACH + _REACH)


def _of_the_headline(undertakings: Undertakings, title: str) -> Iterator[Undertaking]:
    """What ends as a name of the headline does, in a head word and the two characters before it, or is marked there."""
    needles = {title[m.start() - 2 : m.end()]: len(m.group()) for m in words().ends.finditer(title, 2)}
    for needle, head in needles.items():
        yield from _ending(undertakings, undertakings.places(needle), len(needle) - head, head)
    text = undertakings.story.text
    for making in MAKING:
        places = (at for at in undertakings.places(making) if text[at - 2 : at] in title)
        yield from _ending(undertakings, places, 0, len(making))
    for mark in "“《":
        for at in undertakings.places(mark):
            if text[at + 1 : at + 3] in title:
                yield from _around(undertakings, at, _REACH)


def _clipped(undertakings: Undertakings, headline: list[Undertaking]) -> Iterator[Undertaking]:
    """What ends in the head word of a name of the headline that may leave characters out."""
    for u in clipped_names(headline, undertakings.body):
        if u.head:
            yield from _ending(undertakings, undertakings.places(u.head), 0, len(u.head))


def _since(undertakings: Undertakings) -> Iterator[Undertaking]:
    """What stands before 以来: all that is told may have come with it."""
    for at in undertakings.places("以来"):
        passage = undertakings.passage(at)
        if passage is not None:
            yield from passage.names(max(passage.start, at - _REACH), at, [])


def _presented(undertakings: Undertakings) -> Iterator[Undertaking]:
    """What the text says that the scene with which it opens shows."""
    for start, end in presented(undertakings.story):
        yield from undertakings.between(start, end)


def _around(undertakings: Undertakings, at: int, reach: int) -> Iterator[Undertaking]:
    """What begins with the mark at `at`."""
    passage = undertakings.passage(at)
    if passage is not None:
        yield from (u for u in passage.names(at, min(passage.end, at + reach), []) if u.span[0] <= at)


def _ending(undertakings: Undertakings, places: Iterable[int], skip: int, head: int) -> Iterator[Undertaking]:
    """What ends in the head word that stands `skip` characters behind each place."""
    heads, text, left = words().heads, undertakings.story.text, _MOST
    for at in places:
        match = heads.match(text, at + skip)
        passage = undertakings.passage(at)
        if passage is None or match is None or match.end() != at + skip + head:
            continue
        u = passage.at(match.start(), match.end())
        if u is not None:
            yield u
        left -= 1
        if not left:
            return
