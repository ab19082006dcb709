"""What an article is about: the undertaking that its headline and its lead name and that it keeps speaking of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from .story import Story
    from .undertakings import Undertaking

# What a text repeats of a name is what stands in its quotation marks.
_CORE = re.compile(r"[“‘《]([^”’》]+)[”’》]")
_FIVE_YEARS = re.compile(r"[一二三四五六七八九十]+五")
# Head words that take what stands before them as their object: 海绵城市建设 is spoken of as 海绵城市.
_MAKING = frozenset({"建设", "创建", "改造", "治理", "整治"})
# Under so much prominence nothing is a theme; within so much of each other two are rivals.
_LEAST, _MARGIN = 5.0, 0.5
_LEAD = 80
# What an article comes to only in its last third is one of its topics, not its theme.
_LATE = 2 / 3


def core(name: str) -> str:
    """What a text repeats of a name: what stands in its quotation marks, else the whole.

    >>> core("“一网通办”改革"), core("《就业促进条例》"), core("老旧小区改造工程")
    ('一网通办', '就业促进条例', '老旧小区改造工程')
    """
    marked = _CORE.match(name)
    return name if marked is None or _FIVE_YEARS.fullmatch(marked.group(1)) else marked.group(1)


def akin(one: str, other: str) -> bool:
    """Whether two names name the same thing, one more fully.

    >>> akin("“一网通办”改革", "“一网通办”"), akin("医药改革", "土地改革")
    (True, False)
    """
    return core(one) in other or core(other) in one


def weigh(story: Story, found: list[Undertaking]) -> list[Undertaking]:
    """Tell of each undertaking how often the article speaks of it, and whether its headline or lead does."""
    body = "\n".join(story.text[p.start : p.end] for p in story.paragraphs)
    title = re.sub(r"\s", "", story.title or "")
    lead = _lead_end(story)
    shorts = {u.name: u.text for u in found if u.kind == "short"}
    counts: dict[str, int] = {}
    weighed = []
    for u in found:
        bare = _repeated(u, title)
        if u.name not in counts:
            counts[u.name] = body.count(bare) + (body.count(core(shorts[u.name])) - 1 if u.name in shorts else 0)
        weighed.append(
            msgspec.structs.replace(
                u,
                mentions=counts[u.name],
                titular=u.titular or bare in title,
                leading=not u.titular and u.span[0] < lead and (counts[u.name] > 1 or not _excerpted(story, u)),
            )
        )
    clipped = {u.name for u in weighed if u.titular and not u.mentions and len(u.name) > 4}
    full = {u.name for u in weighed if u.mentions and any(_shortens(short, u.name) for short in sorted(clipped))}
    if not full:
        return weighed
    return [msgspec.structs.replace(u, titular=u.titular or u.name in full) for u in weighed if u.name not in clipped]


def _repeated(u: Undertaking, title: str) -> str:
    """The characters by which the text speaks of it again; a word or two in quotation marks only with these."""
    stem = u.name[: -len(u.head)] if u.head in _MAKING and u.name[0] not in "“‘" else ""
    bare = stem if len(stem) > 3 and stem in title else core(u.name)
    return bare if len(bare) > 2 else u.name


def _lead_end(story: Story) -> int:
    """Where the lead ends: after the first paragraphs that together say enough to be one."""
    told = 0
    for paragraph in story.paragraphs:
        told += paragraph.end - paragraph.start
        if told >= _LEAD:
            return paragraph.end
    return story.paragraphs[-1].end if story.paragraphs else 0


def _excerpted(story: Story, u: Undertaking) -> bool:
    """Whether the name stands in an excerpt that the article only sets out from."""
    return any(p.role == "excerpt" and p.start <= u.span[0] < p.end for p in story.paragraphs)


def _shortens(short: str, name: str) -> bool:
    """Whether a headline's name is the full one with characters left out (医保结算 for 医疗保险费用结算)."""
    if len(name) > 2.5 * len(short):
        return False
    characters = iter(name)
    return all(c in characters for c in short)


def choose(story: Story, found: list[Undertaking]) -> Undertaking | None:
    """The theme among the undertakings that `weigh` has weighed; None where nothing stands out or rivals are as good."""
    best: dict[str, Undertaking] = {}
    for u in found:
        # What the body never takes up is a name only if it is marked as one: headlines are sentences too.
        marked = u.mentions > 0 or u.name[0] in "“‘《"
        if u.weight and marked and (u.titular or u.leading or u.mentions > 2):
            if u.name not in best or prominence(u) > prominence(best[u.name]):
                best[u.name] = u
    ranked = sorted(best.values(), key=prominence, reverse=True)
    first = next(iter(ranked), None)
    if first is None or prominence(first) < _LEAST:
        return None
    least = max(_LEAST, prominence(first) - _MARGIN)
    rivals = [u for u in ranked[1:] if prominence(u) >= least and not akin(u.name, first.name)]
    if rivals and not first.titular:
        first = next((u for u in rivals if u.titular), None)
        if first is None:
            return None
    start, end = _reach(story, first, {u.text for u in found if u.kind == "short" and u.name == first.name})
    told, all_told = start - story.paragraphs[0].start, story.paragraphs[-1].end - story.paragraphs[0].start
    if told > _LATE * all_told:
        return None
    return msgspec.structs.replace(_fullest(first, ranked), titular=first.titular, last=end)


def _fullest(first: Undertaking, ranked: list[Undertaking]) -> Undertaking:
    """The fuller name of the same thing, if the article uses it about as often."""
    if first.name[0] in "“‘《":
        return first
    fuller = [
        u
        for u in ranked
        if first.name in u.name and u is not first and u.mentions * 2 >= first.mentions and u.weight > 1
    ]
    return max(fuller, key=lambda u: (u.mentions, u.weight), default=first)


def _reach(story: Story, u: Undertaking, shorts: set[str]) -> tuple[int, int]:
    """Where the article speaks of it first and last; (0, 0) where only its headline does."""
    first, last = len(story.text), 0
    for bare in sorted({core(u.name)} | shorts):
        for p in story.paragraphs:
            at = story.text.find(bare, p.start, p.end)
            if at >= 0:
                first, last = min(first, at), max(last, story.text.rfind(bare, p.start, p.end))
    return (first, last) if last else (0, 0)


def prominence(u: Undertaking) -> float:
    """How much an article is about it: form, repetition, place in headline and lead."""
    return (
        min(u.weight, 3)
        + min(u.mentions - 1, 5)
        + 4 * u.titular
        + 1.5 * u.leading
        + 0.5 * u.governed
        + u.since
        + min(len(u.name), 12) / 12
    )
