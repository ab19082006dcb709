"""What an article may be about: the undertakings of its headline and its text, each with how prominent it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .candidates import MAKING, OPENING, clipped_names, headline_names, lead_end, text_names
from .edges import words
from .headline import is_clipped_in, is_mostly_in, is_named_in, is_reworded_in, is_short_for, shortens
from .theme import Theme, core

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertaking import Undertaking
    from .undertakings import Undertakings

_MARKS = re.compile("[“”‘’《》]")
_SINCE_LONGEST = 10
# What is told since an undertaking began is told of it.
_SINCE = re.compile(
    r"(?:工作|活动|政策|制度)?(?:全面|正式)?(?:实施|开展|启动|推进|施行|推行|出台|运行|落地|建立|开通)?以来"
)
# A paragraph that opens so is one of several.
_ITEM = re.compile(r"\s*(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十][、）)])")
_TELLING = 4  # a head word of so many characters says by itself what is meant; …
_MORE = 3  # … a shorter one with so many before it
_SHARED = 3  # pairs of characters that a headline and a document on the same matter share
# What follows a document that is new: 《…》（…号）正式施行.
_IN_FORCE = re.compile(
    r"(?:（[^（）\n]{1,24}）)?(?:将|已|正式|开始|全面|于[^，。]{1,12}?起){0,3}"
    r"(?:施行|实施|印发|出台|公布|发布|生效|落地)"
)
_SIDE_BY_SIDE = frozenset("、《》")
# Characters to search in all for mentions: enough for any article, a bound for any text.
_BUDGET = 20_000_000
# What a headline names and the text names so often is what all of it is about.
_REPEATED = 3
_AGAIN = 4  # … and takes up by its last word
_WORD = 2  # characters of the last word of a coined name


def contenders(undertakings: Undertakings) -> Iterator[Theme]:
    """What the article may be about, each name once, with what tells how prominent it is."""
    story, body = undertakings.story, undertakings.body
    pieces = (story.title or "").split()
    title = "".join(pieces) + "".join((story.subtitle or "").split())
    bare_title = _MARKS.sub("", title)
    lead = lead_end(story)
    headline = headline_names(story) if title else []
    names = _by_name(headline, text_names(undertakings, title, headline))
    clipped = {u.name for u in clipped_names(headline, body)}
    coinages = [core(u.name) for u in headline if u.name[0] in "“‘"]
    full = {name for name, (_, named) in names.items() if named and any(is_short_for(c, name) for c in clipped)}
    budget = _BUDGET
    for name, (titles, named) in names.items():
        if full and name in clipped:
            continue
        one = (named or titles)[0]
        marked = name[0] in "“‘《"
        bare = _repeated(name, one.head, title, body)
        budget -= len(body)
        if marked and not one.head and len(core(name)) < 3:
            continue  # “零碳”服务区: two characters in marks say of what kind something is
        mentions = body.count(bare) if budget > 0 else len(named)
        titular = bool(titles) or name in full
        for short in undertakings.called(name):
            mentions += body.count(core(short)) - 1
            titular = titular or short in title
        # A saying is a name in the headline only if it is marked there too.
        titular = titular or (is_named_in(title, bare) and (one.head != "" or not marked))
        # … but its last characters tell enough: 农村厕所革命 is the 厕所革命 of the headline.
        titular = titular or (one.head != "" and not marked and is_named_in(title, name[-tail(one.head) :]))
        # … or most of what stands before its head word: 共有产权人才住房项目 is the 共有产权人才房 of the headline.
        titular = titular or (one.kind == "headed" and not marked and is_mostly_in(title, name, one.head))
        # … or all but a few words of that, in other order,
        stem = name.rpartition("”")[2].removesuffix(one.head)
        titular = titular or (any([u.governed for u in named]) and is_reworded_in(title, stem))
        # … and so does what leaves out characters of a name in its quotation marks.
        titular = titular or (marked and any([shortens(core(name), coined) for coined in coinages]))
        titular = titular or (bool(named) and not marked and is_clipped_in(bare_title, name))
        # What the body never takes up is a name only if it is marked as one: headlines are sentences too.
        saying = name[-1] in "”’" and words().weights.get(one.head, 0) < 3
        if not mentions and (not marked or len(pieces) > 1 or saying):
            continue
        spoken = bool(titles) and marked and mentions > 1 and body.count(bare[-_WORD:]) >= mentions + _AGAIN
        if named and not titular and all([u.counted for u in named]):
            continue  # 现代农业产业园27个: how many there are of a kind
        published = leading = since = False
        governed = spoken
        for u in named:
            start, end = u.span
            published = published or (u.kind == "titled" and _published(story, u))
            leading = leading or (start < lead and (mentions > 1 or not _excerpted(story, u)))
            governed = governed or u.governed
            since = since or (story.text.find("以来", end, end + _SINCE_LONGEST) >= 0 and _began(story, end))
        if marked and not (one.head or one.kind == "titled" or governed or leading or mentions >= _REPEATED):
            continue  # a saying in quotation marks, which nobody carries out
        if titular or published or leading or (since and mentions > 2):
            beside = bool(named) and not (titles or published) and _coordinate(story.text, named[0])
            yield Theme(
                name=name,
                span=one.span,
                weight=one.weight,
                head=one.head,
                governed=governed,
                titular=titular or published,
                leading=leading,
                since=since,
                beside=beside,
                published=published and not titular,
                mentions=mentions,
            )


def _began(story: Story, end: int) -> bool:
    """Whether what follows the name that ends at `end` dates from when it began."""
    return _SINCE.match(story.text, end) is not None


def _published(story: Story, u: Undertaking) -> bool:
    """Whether it is the document that the article tells of.

    It stands in the opening, published just now (日前印发《…通知》), or its title says what the headline says.
    """
    start = u.span[0]
    if u.kind != "titled" or u.weight < 3 or u.counted or start - story.paragraphs[0].start > OPENING:
        return False
    if _coordinate(story.text, u) or _ITEM.match(story.text, _paragraph(story, start)):
        return False
    title = story.title or ""
    shared = sum(u.name[i : i + 2] in title for i in range(1, len(u.name) - 2))
    if shared >= _SHARED:
        return True
    return start < story.paragraphs[0].end and (u.governed or _in_force(story.text, u.span[1]))


def _in_force(text: str, end: int) -> bool:
    """Whether the document whose title ends at `end` is said to be new: 《…》施行, 《…》日前印发."""
    return _IN_FORCE.match(text, end) is not None


def _coordinate(text: str, u: Undertaking) -> bool:
    """Whether it is one of several named side by side."""
    start, end = u.span
    return text[start - 1 : start] in _SIDE_BY_SIDE or text[end : end + 1] in _SIDE_BY_SIDE


def _by_name(
    headline: list[Undertaking], found: list[Undertaking]
) -> dict[str, tuple[list[Undertaking], list[Undertaking]]]:
    """Where the headline and where the text names each."""
    names: dict[str, tuple[list[Undertaking], list[Undertaking]]] = {}
    others = {u.name for u in (*headline, *found) if not u.weight}  # 台风“海葵” is no undertaking wherever it is named
    for place, mentions in enumerate((headline, found)):
        for u in mentions:
            if u.name not in others:
                names.setdefault(u.name, ([], []))[place].append(u)
    return names


def _repeated(name: str, head: str, title: str, body: str) -> str:
    """The characters by which the text speaks of it again; a word or two in quotation marks only with these."""
    if len(head) >= _TELLING and name not in body:
        return head
    stem = name[: -len(head)] if head in MAKING and name[0] not in "“‘" else ""
    bare = stem if len(stem) > 3 and stem in title else core(name)
    return bare if len(bare) > 2 else name


def tail(head: str) -> int:
    """How many of its last characters tell a name that ends in `head`."""
    return len(head) if len(head) >= _TELLING else len(head) + _MORE


def _excerpted(story: Story, u: Undertaking) -> bool:
    """Whether the name stands in an excerpt that the article only sets out from."""
    at = bisect_right(story.paragraphs, u.span[0], key=lambda p: p.start) - 1
    return at >= 0 and story.paragraphs[at].role == "excerpt"


def _paragraph(story: Story, offset: int) -> int:
    """Where the paragraph begins in which `offset` stands."""
    return max([p.start for p in story.paragraphs if p.start <= offset], default=0)
