"""What an article is about: the undertaking that its headline and its lead name and that it keeps speaking of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from .model import Span

if TYPE_CHECKING:
    from .story import Story
    from .undertakings import Undertaking


class Theme(msgspec.Struct, frozen=True, gc=False):
    """An undertaking that an article may be about.

    `span` is where it is first named. `mentions`: how often the text speaks of it; `first`, `last`: where it does so
    first and last. `titular`, `leading`: the headline, the first paragraph does. `since`: all that is told came with it
    (…实施以来). `beside`: it is first named side by side with others.
    `published`: a document that the text opens with and no headline names.
    """

    name: str
    span: Span
    weight: int
    head: str
    governed: bool = False
    titular: bool = False
    leading: bool = False
    since: bool = False
    beside: bool = False
    published: bool = False
    mentions: int = 0
    first: int = 0
    last: int = 0


# What a text repeats of a name is what stands in its quotation marks.
_CORE = re.compile(r"[“‘《]([^”’》]+)[”’》]")
_FIVE_YEARS = re.compile(r"[一二三四五六七八九十]+五")
# Head words that take what stands before them as their object: 海绵城市建设 is spoken of as 海绵城市.
_MAKING = frozenset({"建设", "创建", "改造", "治理", "整治"})
# What is told since an undertaking began is told of it.
_SINCE = re.compile(
    r"(?:工作|活动|政策|制度)?(?:全面|正式)?(?:实施|开展|启动|推进|施行|推行|出台|运行|落地|建立|开通)?以来"
)
# Under so much prominence nothing is a theme; within so much of each other two are rivals.
_LEAST, _MARGIN = 5.0, 0.5
_LEAD = 80
_MOST_CLIPPED = 8
# So many characters of an article open it; a document that they say is published is what it is about.
_OPENING = 300
_AGAIN = 4
_SHARED = 3  # pairs of characters that a headline and a document on the same matter share
_SIDE_BY_SIDE = frozenset("、《》")
# What an article comes to only in its last third is one of its topics, not its theme.
_LATE = 2 / 3
# Characters to search in all for mentions: enough for any article, a bound for any text.
_BUDGET = 20_000_000


def core(name: str) -> str:
    """What a text repeats of a name: what stands in its quotation marks, else the whole.

    >>> core("“一网通办”改革"), core("《就业促进条例》"), core("老旧小区改造工程")
    ('一网通办', '就业促进条例', '老旧小区改造工程')
    """
    if name[0] not in "“‘《":
        return name
    marked = _CORE.match(name)
    return name if marked is None or _FIVE_YEARS.fullmatch(marked.group(1)) else marked.group(1)


def akin(one: str, other: str) -> bool:
    """Whether two names name the same thing, one more fully.

    >>> akin("“一网通办”改革", "“一网通办”"), akin("医药改革", "土地改革")
    (True, False)
    """
    return core(one) in other or core(other) in one


def choose(story: Story, found: list[Undertaking], headline: list[Undertaking]) -> Theme | None:
    """The theme among the undertakings of the text and of its headline; None where nothing stands out.

    Where two rivals are as prominent, the one that the headline names; where it names neither, none.
    """
    if not story.paragraphs:
        return None
    shorts = _shorts(found)
    ranked = sorted(_candidates(story, found, headline, shorts), key=lambda t: (-prominence(t), t.span))
    first = next(iter(ranked), None)
    if first is None or prominence(first) < _LEAST:
        return None
    if first.published and (named := [t for t in ranked if t.leading and t.mentions > _AGAIN and not t.beside]):
        ranked, first = named, named[0]  # a document makes way for what the lead names and the text time and again
    least = max(_LEAST, prominence(first) - _MARGIN)
    rivals = [t for t in ranked if t is not first and prominence(t) >= least and not akin(t.name, first.name)]
    if rivals and not first.titular:
        first = next((t for t in rivals if t.titular), None)
        if first is None:
            return None
    if first.beside:
        return None
    start, end = _reach(story, first, shorts.get(first.name, set()))
    told, all_told = start - story.paragraphs[0].start, story.paragraphs[-1].end - story.paragraphs[0].start
    if told > _LATE * all_told:
        return None
    return msgspec.structs.replace(_fullest(first, ranked), titular=first.titular, first=start, last=end)


def _shorts(found: list[Undertaking]) -> dict[str, set[str]]:
    """The short forms of each name that has any."""
    shorts: dict[str, set[str]] = {}
    for u in found:
        if u.kind == "short":
            shorts.setdefault(u.name, set()).add(u.text)
    return shorts


def _candidates(
    story: Story, found: list[Undertaking], headline: list[Undertaking], shorts: dict[str, set[str]]
) -> Iterator[Theme]:
    """What the article may be about, each name once, with what tells how prominent it is."""
    body = "\n".join(story.text[p.start : p.end] for p in story.paragraphs)
    title = re.sub(r"\s", "", story.title or "")
    parted = len((story.title or "").split()) > 1
    lead = _lead_end(story)
    names = _by_name(found, headline)
    clipped = [name for name in dict.fromkeys(u.name for u in headline) if len(name) > 4 and name not in body]
    full = {
        name for name, (_, named) in names.items() if named and any(_shortens(c, name) for c in clipped[:_MOST_CLIPPED])
    }
    budget = _BUDGET
    for name, (titles, named) in names.items():
        if full and name in clipped:
            continue
        one = (named or titles)[0]
        marked = name[0] in "“‘《"
        bare = _repeated(name, one.head, title)
        budget -= len(body)
        mentions = body.count(bare) if budget > 0 else len(named)
        published = any(_published(story, u) for u in named)
        beside = not published and not titles and bool(named) and _coordinate(story.text, named[0])
        titular = bool(titles) or name in full
        for short in shorts.get(name, ()):
            mentions += body.count(core(short)) - 1
            titular = titular or short in title
        # A saying is a name in the headline only if it is marked there too.
        titular = titular or (bare in title and (one.head != "" or not marked))
        published = published and not titular
        leading = any(u.span[0] < lead and (mentions > 1 or not _excerpted(story, u)) for u in named)
        # What the body never takes up is a name only if it is marked as one: headlines are sentences too.
        if (mentions or (marked and not parted)) and (titular or published or leading or mentions > 2):
            governed = any(u.governed for u in named)
            since = any(_SINCE.match(story.text, u.span[1]) for u in named)
            titular = titular or published
            yield Theme(
                name, one.span, one.weight, one.head, governed, titular, leading, since, beside, published, mentions
            )


def _published(story: Story, u: Undertaking) -> bool:
    """Whether it is the document that the article tells of.

    It stands in the opening, published just now (日前印发《…通知》), or its title says what the headline says.
    """
    start = u.span[0]
    if u.kind != "titled" or u.weight < 3 or u.counted or start - story.paragraphs[0].start > _OPENING:
        return False
    if _coordinate(story.text, u):
        return False
    title = story.title or ""
    shared = sum(u.name[i : i + 2] in title for i in range(1, len(u.name) - 2))
    return shared >= _SHARED or (u.governed and start < story.paragraphs[0].end)


def _coordinate(text: str, u: Undertaking) -> bool:
    """Whether it is one of several named side by side."""
    start, end = u.span
    return text[start - 1 : start] in _SIDE_BY_SIDE or text[end : end + 1] in _SIDE_BY_SIDE


def _by_name(
    found: list[Undertaking], headline: list[Undertaking]
) -> dict[str, tuple[list[Undertaking], list[Undertaking]]]:
    """Where the headline and where the text names each."""
    names: dict[str, tuple[list[Undertaking], list[Undertaking]]] = {}
    for place, mentions in enumerate((headline, found)):
        for u in mentions:
            if u.weight:
                names.setdefault(u.name, ([], []))[place].append(u)
    return names


def _shortens(short: str, name: str) -> bool:
    """Whether a headline's name is the full one with characters left out (医保结算 for 医疗保险费用结算)."""
    if len(name) > 2.5 * len(short):
        return False
    characters = iter(name)
    return all(c in characters for c in short)


def _repeated(name: str, head: str, title: str) -> str:
    """The characters by which the text speaks of it again; a word or two in quotation marks only with these."""
    stem = name[: -len(head)] if head in _MAKING and name[0] not in "“‘" else ""
    bare = stem if len(stem) > 3 and stem in title else core(name)
    return bare if len(bare) > 2 else name


def _lead_end(story: Story) -> int:
    """Where the lead ends: after the first paragraphs that together say enough to be one. A few lines have none."""
    told = 0
    for paragraph in story.paragraphs:
        told += paragraph.end - paragraph.start
        if told >= _LEAD:
            return min(paragraph.end, story.paragraphs[0].start + 3 * _LEAD)
    return 0


def _excerpted(story: Story, u: Undertaking) -> bool:
    """Whether the name stands in an excerpt that the article only sets out from."""
    at = bisect_right(story.paragraphs, u.span[0], key=lambda p: p.start) - 1
    return at >= 0 and story.paragraphs[at].role == "excerpt"


def _fullest(first: Theme, ranked: list[Theme]) -> Theme:
    """The fuller name of the same thing, if the article uses it about as often."""
    if first.name[0] in "“‘《":
        return first
    fuller = [
        theme
        for theme in ranked
        if first.name in theme.name
        and theme is not first
        and theme.mentions * 2 >= first.mentions
        and theme.weight > 1
        and core(theme.name) == theme.name
    ]
    return max(fuller, key=lambda theme: (theme.mentions, theme.weight), default=first)


def _reach(story: Story, theme: Theme, shorts: set[str]) -> tuple[int, int]:
    """Where the article speaks of it first and last; (0, 0) where only its headline does."""
    first, last = len(story.text), 0
    for bare in sorted({core(theme.name)} | shorts):
        for p in story.paragraphs:
            at = story.text.find(bare, p.start, p.end)
            if at >= 0:
                first, last = min(first, at), max(last, story.text.rfind(bare, p.start, p.end))
    return (first, last) if last else (0, 0)


def prominence(theme: Theme) -> float:
    """How much an article is about it: form, repetition, place in headline and lead."""
    return (
        min(theme.weight, 3)
        + min(theme.mentions - 1, 5)
        + 4 * theme.titular
        + 1.5 * theme.leading
        + 0.5 * theme.governed
        + theme.since
        + min(len(theme.name), 12) / 12
    )
