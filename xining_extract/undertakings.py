"""Find the named undertakings of an article: initiatives, policies, plans, projects, campaigns, services, brands.

Chinese news prose names one in five ways: 《…》 around a document; “…” around a coined name, with or without a head
word behind it; a head word with its modifiers (养老服务改革试点); a short form that the text introduces
(以下简称《方案》); and the bare head word for what was named before (工程总投资…).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter, itemgetter
from typing import Literal

import msgspec

from .edges import LONGEST, Edges, words
from .model import Span
from .story import Story
from .theme import Theme, choose

Kind = Literal["titled", "quoted", "headed", "activity", "short"]


class Undertaking(msgspec.Struct, frozen=True, gc=False):
    """A named undertaking where it stands.

    `name` is what it is called in full, `text` what stands at `span` (offsets of the repaired text). `weight` says how
    sure the form alone makes it: 3 a head word of its own, 1 a mere activity, 0 hardly a name. `governed`: a verb such
    as 开展 or 实施 takes it as its object. `counted`: a number counts it (43个改造项目) or the set that it is one of.
    """

    name: str
    text: str
    span: Span
    kind: Kind
    weight: int
    governed: bool = False
    counted: bool = False
    head: str = ""


class Undertakings(msgspec.Struct, frozen=True):
    """All undertakings of an article in the text's order, what the article is about, what its subheads name."""

    found: tuple[Undertaking, ...]
    starts: tuple[int, ...]
    theme: Theme | None
    sections: tuple[tuple[int, Undertaking | None], ...] = ()

    def between(self, start: int, end: int) -> tuple[Undertaking, ...]:
        """The undertakings that begin in `[start, end)`, in the text's order."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def section(self, offset: int) -> Undertaking | None:
        """What the subhead names under which `offset` stands."""
        at = bisect_right(self.sections, offset, key=itemgetter(0)) - 1
        return self.sections[at][1] if at >= 0 else None


_GROUP = re.compile(
    r"“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|《[^《》\n]{2,80}》|「[^「」\n]{1,30}」"
    r"|（[^（）()“”，。：\n]{1,6}[）)]|\([^（）()“”，。：\n]{1,6}[）)]"
)
# A version in brackets at the end of a document's title.
_VERSION = re.compile(r"[（(][^（）()]*[）)]$")
# What follows a name that is itself counted, or one member of a set that is: 《…》等12项制度.
_SET = re.compile(r"(?:[、和]?(?:《[^《》\n]{1,80}》|“[^“”\n]{1,30}”)){0,6}(?:等[^，。；\n]{0,8}?)?[0-9０-９]")
_SET_OPENS = frozenset("、和《“等0123456789０１２３４５６７８９")
_SHORT_FORM = re.compile(
    r"(?:以下简称|下称|简称)(?:为|：|:)?(?=([“《]?[^“”《》（）()，。\n]{2,16}[”》]?)[）)])"
)
_MOST_SHORT_FORMS = 20  # no article has more; a bound on the work
# Where a bare head word speaks of what was named before.
_ANAPHOR = re.compile(r"(?:[，。；：！？、\n“”]|该|这一|这项|此|本|^)$")
# … whatever its head word is.
_DEICTIC = ("本次", "此次", "这次", "本届", "该项", "这项", "此项")
# 以…为契机: what is taken as the occasion or the means stands over what is done.
_OCCASION = re.compile(r"为(?:契机|抓手|载体|牵引|统领|引领|主题|平台|依托|突破口|切入点|主线)")
_SPEECH = re.compile(r"[，。！？!?；：]")
_SAYS = re.compile(r"[要把让以在为从对将被使由向也还又是]")
# “十四五”规划 and “五一” tell when, not what.
_WHEN = re.compile(r"“[一二三四五六七八九十0-9·.]+”(?:规划|时期|计划|期间)?")
# How a subhead ends that names an undertaking rather than tells something.
_TOPIC = re.compile(r"(?:化|发展|行动|计划|改革|建设|服务|治理|工程|模式|机制|活动)$")
_MOST_SUBHEADS = 60


def find_undertakings(story: Story) -> Undertakings:
    """Find every named undertaking of the article, once; the links of all its claims look them up."""
    found: list[Undertaking] = []
    bare: list[Span] = []
    for paragraph in story.paragraphs:
        _names(story.text, paragraph.start, paragraph.end, found, bare)
    shorts = list(_short_forms(story, found))
    taken = {u.span for u in shorts}
    found = [u for u in found if u.span not in taken] + shorts if shorts else found
    theme = choose(story, found, _headline_names(story))
    found += list(_anaphors(story.text, found, bare))
    found.sort(key=attrgetter("span", "text"))
    sections = sorted(_sections(story, found), key=itemgetter(0))
    return Undertakings(tuple(found), tuple(u.span[0] for u in found), theme, tuple(sections))


def _headline_names(story: Story) -> list[Undertaking]:
    """The undertakings that the headline names in one piece, but for the break of a line."""
    places = [i for start, end in story.title_spans for i in range(start, end) if not story.text[i].isspace()]
    headline = "".join(story.text[i] for i in places)
    found: list[Undertaking] = []
    _names(headline, 0, len(headline), found, [])
    placed = [
        msgspec.structs.replace(u, span=(places[u.span[0]], places[u.span[1] - 1] + 1)) for u in found
    ]
    return [u for u in placed if u.span[1] - u.span[0] <= len(u.text) + 4]


def _names(text: str, start: int, end: int, found: list[Undertaking], bare: list[Span]) -> None:
    """Add the undertakings of one stretch to `found`, its bare head words to `bare`."""
    groups = [m.span() for m in _GROUP.finditer(text, start, end)]
    edges = Edges(text, start, end)
    headed = list(_headed(text, start, end, groups, edges, bare))
    found += headed
    found += _marked(text, groups, edges, {u.span[0] for u in headed})


def _marked(text: str, groups: list[Span], edges: Edges, taken: set[int]) -> Iterator[Undertaking]:
    """《documents》 and “coined names” that stand alone."""
    lexicon = words()
    for start, end in groups:
        name = text[start:end]
        if name[0] == "《":
            title = _VERSION.sub("", name[1:-1])
            weight = 3 if title.endswith(lexicon.documents) else 1 if title.endswith(lexicon.records) else 0
            if weight:
                governed, counted = edges.governs(start), _in_set(text, end)
                yield Undertaking(name, name, (start, end), "titled", weight, governed, counted)
        elif name[0] in "“‘「" and start not in taken and not _is_speech(name):
            governed = edges.governs(start)
            counted = edges.counts(start) or _in_set(text, end)
            head = _ending(name)
            weight = lexicon.weights[head] if head else 1
            if head and head not in lexicon.whole:
                at = end - 1 - len(head)
                inner = edges.before(at)
                if start + 1 < inner <= at - 2:
                    start, end = inner, end - 1
                    name = text[start:end]
                    weight = _weight(name, head)
            elif len(name) < 4 or lexicon.tails.match(text, end) or _SAYS.match(name, 1):
                weight = 0
            yield Undertaking(name, name, (start, end), "quoted", weight, governed, counted, head)


def _ending(name: str) -> str:
    """The word in which a name in quotation marks ends, if the lexicon has it."""
    endings = words().weights
    return next((name[at:-1] for at in range(max(1, len(name) - 7), len(name) - 1) if name[at:-1] in endings), "")


def _in_set(text: str, end: int) -> bool:
    """Whether the name that ends at `end` is counted, or one member of a set that is."""
    return text[end : end + 1] in _SET_OPENS and _SET.match(text, end) is not None


def _is_speech(name: str) -> bool:
    """Whether what stands in the quotation marks is said or meant, or tells when, and names nothing."""
    return len(name) > 24 or name[-2] in "。！？!?，；…" or bool(_WHEN.fullmatch(name))


def _headed(
    text: str, start: int, end: int, groups: list[Span], edges: Edges, bare: list[Span]
) -> Iterator[Undertaking]:
    """Names that end in a head word; of several that begin together, the longest."""
    lexicon = words()
    opens = [opening for opening, _ in groups]
    longest: dict[int, tuple[int, str, int]] = {}
    begins: dict[int, int] = {}
    for match in lexicon.heads.finditer(text, start, end):
        at, stop = match.span()
        edge = _edge(text, start, at, groups, opens, edges)
        if edge is None or stop - edge > LONGEST:
            continue
        head = match.group()
        begin = _open(text, edge, at)
        if edge == at and (verb := edges.inner(at)):  # 老旧管网更新工程: the verb is part of the name
            edge = _edge(text, start, at - verb, groups, opens, edges) or edge
            begin = _open(text, edge, at)
        if begin == at and head not in lexicon.whole:
            named = lexicon.weights[head] > 2 and _ANAPHOR.search(text, max(start, at - 3), at)
            if named or text.endswith(_DEICTIC, start, at):
                bare.append((at, stop))
            continue
        before = begins.get(edge - 1)
        if before is not None and text[edge - 1] in "和与及" and stop - before <= 24:
            begin = edge = before
        longest[begin] = (stop, head, edge)
        begins[stop] = begin
    for begin, (stop, head, edge) in longest.items():
        name = text[begin:stop]
        counted = edges.counts(edge) or _in_set(text, stop)
        kind: Kind = "headed" if lexicon.weights[head] > 1 else "activity"
        governed = edges.governs(edge) or _takes(text, edge, stop)
        yield Undertaking(name, name, (begin, stop), kind, _weight(name, head), governed, counted, head)


def _takes(text: str, edge: int, stop: int) -> bool:
    """Whether 以 … 为契机 takes the name that stands between."""
    return text[edge - 1 : edge] == "以" and _OCCASION.match(text, stop) is not None


def _weight(name: str, head: str) -> int:
    """How sure its form makes a name: coined ones surest, those with a word of two characters before the head least."""
    weight = words().weights[head]
    if name[0] in "“‘":
        return 1 if _WHEN.fullmatch(name) else 3 + (weight > 1)
    if weight > 1 and len(name) - len(head) <= 2 and head not in words().whole:
        return 2 if weight > 2 else 0
    return weight


def _edge(text: str, start: int, head: int, groups: list[Span], opens: list[int], edges: Edges) -> int | None:
    """Where the word or mark ends behind which the name with its head word at `head` begins."""
    edge = edges.before(head)
    # What stands in marks before the head word belongs to the name whole; a mark still open begins it.
    index = bisect_right(opens, head) - 1
    if index >= 0:
        opening, closing = groups[index]
        if opening < head < closing:
            if text[opening] == "《" or (closing - opening <= 18 and not _SPEECH.search(text, opening, closing)):
                return None
            edge = max(edge, opening + 1)
        elif edge < closing <= head:
            if text[opening] in "（(":
                edge = edges.before(opening)
            else:
                edge = opening if text[opening] in "“‘" else closing
    between = text[edge:head]
    stray = max(between.rfind("）"), between.rfind(")"))
    if stray >= 0 and "(" not in between[:stray] and "（" not in between[:stray]:
        edge += stray + 1
    return edge


def _open(text: str, edge: int, head: int) -> int:
    """Where the name begins: past the words that open no name (全市, 重点), if two characters are left of it."""
    lead = words().opening.match(text, edge, head)
    return lead.end() if lead and (head - lead.end() >= 2 or lead.end() == head) else edge


def _short_forms(story: Story, found: list[Undertaking]) -> Iterator[Undertaking]:
    """The places where a short form stands for a name that the text introduced in full."""
    known: set[str] = set()
    ends: dict[int, Undertaking] | None = None
    for paragraph in story.paragraphs:
        for match in _SHORT_FORM.finditer(story.text, paragraph.start, paragraph.end):
            ends = ends or {u.span[1]: u for u in found}
            full, short = ends.get(match.start() - 1), match.group(1)
            if full is None or short in known or len(known) == _MOST_SHORT_FORMS:
                continue
            known.add(short)
            for later in story.paragraphs:
                at = story.text.find(short, max(match.end(1), later.start), later.end)
                while at >= 0:
                    span = (at, at + len(short))
                    yield msgspec.structs.replace(full, text=short, span=span, kind="short", governed=False)
                    at = story.text.find(short, at + len(short), later.end)


def _anaphors(text: str, found: list[Undertaking], bare: list[Span]) -> Iterator[Undertaking]:
    """Bare head words at the opening of a clause (工程总投资…, 该政策惠及…): what was named so before."""
    named = sorted((u for u in found if u.head), key=attrgetter("span", "text"))
    starts = [u.span[0] for u in named]
    for start, end in bare:
        at = bisect_left(starts, start)
        for u in reversed(named[max(0, at - 8) : at]):
            if u.head == text[start:end] and not u.counted:
                weight, span = max(u.weight, 3), (start, end)
                yield msgspec.structs.replace(u, text=u.head, span=span, kind="short", weight=weight, governed=False)
                break


def _sections(story: Story, found: list[Undertaking]) -> Iterator[tuple[int, Undertaking | None]]:
    """Where each subhead stands and the undertaking that it names, or is if the article speaks of it again."""
    subheads = [p for p in story.paragraphs if p.role == "subhead"][:_MOST_SUBHEADS]
    if not subheads:
        return
    body = "\n".join(story.text[p.start : p.end] for p in story.paragraphs if p.role == "body")
    starts = [u.span[0] for u in found]
    for paragraph in subheads:
        named = found[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        plain = max((u for u in named if u.weight > 1), key=attrgetter("weight"), default=None)
        yield paragraph.start, plain or _topic(story.text, paragraph.start, paragraph.end, body)


def _topic(text: str, start: int, end: int, body: str) -> Undertaking | None:
    """A subhead that is itself a name: what is left of it behind its verb, if the body takes it up."""
    while start < end and text[end - 1].isspace():
        end -= 1
    start = _open(text, Edges(text, start, end).before(end), end)
    if not _TOPIC.search(text, start, end):
        return None
    for begin in (start, start + 2):  # past a verb that no list has
        name = text[begin:end]
        if 4 <= len(name) <= 16 and name in body:
            return Undertaking(name, name, (begin, end), "activity", 2)
    return None
