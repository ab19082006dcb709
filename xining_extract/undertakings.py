"""Find the named undertakings of an article: initiatives, policies, plans, projects, campaigns, services, brands.

Chinese news prose names one in five ways: 《…》 around a document; “…” around a coined name, with or without a head word
after it; a head word with its modifiers (养老服务改革试点); a short form that the text introduces (以下简称《方案》); and the
bare head word for what was named before (工程总投资…). The words are in `data/programs.tsv`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Literal, NamedTuple

import msgspec

from .lexicon import rows
from .model import Span
from .story import Story

Kind = Literal["titled", "quoted", "headed", "activity", "short"]


class Undertaking(msgspec.Struct, frozen=True):
    """A named undertaking where it stands.

    `name` is what it is called in full, `text` what stands at `span` (offsets of the repaired text). `weight` says how
    sure the form alone makes it: 3 a head word of its own, 1 a mere activity, 0 hardly a name. `governed`: a verb such
    as 开展 or 实施 takes it as its object. `counted`: a number counts it (43个改造项目). `since`: all that is told came
    with it (…实施以来). `mentions`: how often the article
    speaks of it. `titular`, `leading`: its headline, its first paragraph does. `last`: of a theme, where it does so last.
    """

    name: str
    text: str
    span: Span
    kind: Kind
    weight: int
    governed: bool = False
    counted: bool = False
    head: str = ""
    since: bool = False
    mentions: int = 1
    titular: bool = False
    leading: bool = False
    last: int = 0


class _Words(NamedTuple):
    heads: re.Pattern[str]
    weights: dict[str, int]
    whole: frozenset[str]
    coined: re.Pattern[str]
    edges: re.Pattern[str]
    opening: re.Pattern[str]
    tails: re.Pattern[str]


class _Edges(NamedTuple):
    """The words and marks that end a name to their left: where each ends, and what kind it is."""

    ends: list[int]
    kinds: list[str | None]

    def before(self, offset: int, start: int) -> int:
        at = bisect_right(self.ends, offset) - 1
        return self.ends[at] if at >= 0 else start

    def kind(self, offset: int) -> str | None:
        at = bisect_right(self.ends, offset) - 1
        return self.kinds[at] if at >= 0 else None


# One-character words that end a name to their left, but for the compounds that they open or close.
_PARTICLES = (
    r"的|了(?!解)|着(?!力|眼)|等(?!级|候)|和(?!谐|平|美|睦)|及|(?<!参)与|并(?!购|网|轨)|将(?!来|军)|把(?!关|脉)|被|让"
    r"|使(?!用|命|者)|(?<!行)为(?!老|民|企|农)|(?<![结面])对(?!口|接|外|标|点|象|比)|在(?!线|校|职|编|岗|家|建)"
    r"|从(?!业|严)|(?<!自)由|已|还|也|就(?!业|医|学|近|餐|读|地)|又|是(?!非)|(?<![关大])于|(?<![方面])向"
    r"|(?<![重需必主首])要(?!闻|素|点|求)|获(?!得感)|促(?!进|销)|(?<!应)该|各(?!自)|每|(?<![尤极])其(?!中|他)"
)
# A counted noun: the name begins after its number and classifier.
_DIGITS = r"[0-9０-９.．一二三四五六七八九十百千万亿两几数余多]"
_COUNTED = rf"{_DIGITS}*[0-9０-９两几余多万亿](?:余|多)?(?:个|项|条|所|家|名|次|场|批|类|种)|[一二三四五六七八九十]+(?:个|项|条|所|家|名|次|场|批|类|种)"
# 计划 and 规划 before a verb or a time mean "intend", they name nothing.
_DOES = r"(?:[投于在到用新建完总启改扩通开再今明后至将实力]|年内|[0-9０-９])"
_NUMBER = rf"{_DIGITS}*[0-9０-９](?:[万亿]元?|年度?|月|日|时|号|元|%|％|度)?"
_STOPS = r"[，。、；：！？!?,;:\n…—\s（(《》]"
_GROUP = re.compile(
    r"“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|《[^《》\n]{2,80}》|「[^「」\n]{1,30}」|[（(][^（）()“”，。：\n]{1,6}[）)]"
)
_DOCUMENT = re.compile(
    r"(?:方案|规划|计划|通知|意见|办法|条例|规定|决定|纲要|措施|政策|指引|标准|公报|细则|清单|行动|规范|指南|法|公告"
    r"|通告|目录|协议|制度|机制|流程|要点|评价)(?:[（(][^（）()]*[）)])?$"
)
# What follows a name that is itself counted, or one member of a set that is: 《…》等12项制度.
_SET = re.compile(r"(?:[、和]?(?:《[^《》\n]{1,80}》|“[^“”\n]{1,30}”))*(?:等[^，。；\n]{0,8}?)?[0-9０-９]")
# Documents that tell what is, not what is to be done.
_RECORD = re.compile(r"(?:公报|公告|通告|目录|评价|协议)》$")
_SHORT_FORM = re.compile(r"[（(](?:以下简称|下称|简称)(?:为|：|:)?(?=([“《]?[^“”《》（）()，。\n]{2,16}[”》]?)[）)])")
_MOST_SHORT_FORMS = 20  # no article has more; a bound on the work
_ANAPHOR = re.compile(r"(?:[，。；：！？、\n“”]|该|这一|这项|此|本|^)$")
# How a subhead ends that names an undertaking rather than tells something.
_TOPIC = re.compile(r"(?:化|发展|行动|计划|改革|建设|服务|治理|工程|模式|机制|活动)$")
_SPEECH = re.compile(r"[，。！？!?；：]")
# “十四五”规划 and “五一” tell when, not what.
_WHEN = re.compile(r"“[一二三四五六七八九十0-9·.]+”(?:规划|时期|计划|期间)?")


@lru_cache(maxsize=1)
def _words() -> _Words:
    """Read `programs.tsv` and compile it."""
    by_kind: dict[str, list[str]] = {}
    weights: dict[str, int] = {}
    for word, kind, weight, _ in rows("programs.tsv"):
        by_kind.setdefault("govern" if kind == "edge" and weight == "1" else kind, []).append(word)
        if kind not in ("edge", "open", "tail"):
            weights[word] = int(weight)

    def either(*kinds: str) -> str:
        words = {word for kind in kinds for word in by_kind[kind]}
        return "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w))))

    return _Words(
        heads=re.compile(rf"(?:{either('head', 'act', 'whole')})(?!{either('tail')})(?!(?<=计划|规划){_DOES})"),
        weights=weights,
        whole=frozenset(by_kind["whole"]),
        coined=re.compile(rf"(?:{either('head', 'act', 'whole', 'coin')})(?=[”’」]$)"),
        edges=re.compile(
            rf"(?P<govern>(?:{either('govern')})(?:了|起|好)?)|(?P<counted>{_COUNTED})|{_NUMBER}|{_STOPS}|{either('edge')}|{_PARTICLES}"
        ),
        opening=re.compile(rf"(?:{either('open')})+"),
        tails=re.compile(either("tail")),
    )


class Undertakings(msgspec.Struct, frozen=True):
    """All undertakings of an article in the text's order, and the one that the article is about, if any."""

    found: tuple[Undertaking, ...]
    starts: tuple[int, ...]
    theme: Undertaking | None
    sections: tuple[tuple[int, Undertaking | None], ...] = ()

    def between(self, start: int, end: int) -> tuple[Undertaking, ...]:
        """The undertakings that begin in `[start, end)`, in the text's order."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def section(self, offset: int) -> Undertaking | None:
        """What the subhead names under which `offset` stands."""
        at = bisect_right(self.sections, offset, key=lambda section: section[0]) - 1
        return self.sections[at][1] if at >= 0 else None


# What is told since an undertaking began is told of it.
_SINCE = re.compile(r"(?:工作|活动|政策|制度)?(?:全面|正式)?(?:实施|开展|启动|推进|施行|推行|出台|运行|落地|建立|开通)?以来")


def find_undertakings(story: Story) -> Undertakings:
    """Find every named undertaking of the article, once; the links of all its claims look them up."""
    from .theme import choose, weigh

    found = weigh(story, _mentioned(story))
    theme = choose(story, found) if story.paragraphs else None
    found += anaphors(story, found)
    found.sort(key=lambda u: (u.span, -u.weight))
    return Undertakings(tuple(found), tuple(u.span[0] for u in found), theme, tuple(sorted(_sections(story, found), key=itemgetter(0))))


def _sections(story: Story, found: list[Undertaking]) -> Iterator[tuple[int, Undertaking | None]]:
    """Where each subhead stands and the undertaking that it names, or is if the article speaks of it again."""
    body = "\n".join(story.text[p.start : p.end] for p in story.paragraphs if p.role == "body")
    starts = [u.span[0] for u in found]
    for paragraph in story.paragraphs:
        if paragraph.role != "subhead":
            continue
        named = found[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        plain = max((u for u in named if u.weight > 1), key=lambda u: (u.weight, u.mentions), default=None)
        yield paragraph.start, plain or _topic(story.text, paragraph.start, paragraph.end, body)


def _topic(text: str, start: int, end: int, body: str) -> Undertaking | None:
    """A subhead that is itself a name: what is left of it behind its verb, if the body takes it up."""
    while start < end and text[end - 1].isspace():
        end -= 1
    edges = [m.end() for m in _words().edges.finditer(text, start, end)]
    start = _open(text, edges[-1] if edges else start, end)
    if not _TOPIC.search(text, start, end):
        return None
    for begin in (start, start + 2):  # past a verb that no list has
        name = text[begin:end]
        if 4 <= len(name) <= 16 and name in body:
            return Undertaking(name, name, (begin, end), "activity", 2)
    return None


def _mentioned(story: Story) -> list[Undertaking]:
    found: list[Undertaking] = []
    for paragraph in story.paragraphs:
        found += _names(story.text, paragraph.start, paragraph.end)
    found.sort(key=lambda u: (u.span, -u.weight))
    found += list(_short_forms(story, found))
    headline, places = _headline(story)
    for u in _names(headline, 0, len(headline)):
        start, end = places[u.span[0]], places[u.span[1] - 1] + 1
        if end - start - len(u.text) <= 4:  # in one piece, but for the break of a line
            found.append(msgspec.structs.replace(u, span=(start, end), titular=True))
    return found


def _headline(story: Story) -> tuple[str, list[int]]:
    """The headline's characters, white space left out, and where each stands."""
    places = [i for start, end in story.title_spans for i in range(start, end) if not story.text[i].isspace()]
    return "".join(story.text[i] for i in places), places


def _names(text: str, start: int, end: int) -> list[Undertaking]:
    """The undertakings of one stretch."""
    groups = [m.span() for m in _GROUP.finditer(text, start, end)]
    edges = _Edges([], [])
    for match in _words().edges.finditer(text, start, end):
        edges.ends.append(match.end())
        edges.kinds.append(match.lastgroup)
    headed = list(_headed(text, start, end, groups, edges))
    found = headed + list(_marked(text, groups, edges, {u.span[0] for u in headed}))
    return [msgspec.structs.replace(u, since=True) if _SINCE.match(text, u.span[1]) else u for u in found]


def _marked(text: str, groups: list[Span], edges: _Edges, taken: set[int]) -> Iterator[Undertaking]:
    """《documents》 and “coined names” that stand alone."""
    words = _words()
    for start, end in groups:
        name = text[start:end]
        governed = edges.kind(start) == "govern"
        if name[0] == "《":
            if _DOCUMENT.search(name[1:-1]):
                weight = 1 if _RECORD.search(name) else 3
                yield Undertaking(name, name, (start, end), "titled", weight, governed, bool(_SET.match(text, end)))
        elif name[0] in "“‘「" and start not in taken and not _is_speech(name):
            tail = words.coined.search(name)
            weight = words.weights[tail.group()] if tail else 1
            verbs = [m.end() for m in words.edges.finditer(name, 1, len(name) - 1)]
            if tail and verbs and tail.start() - verbs[-1] >= 2 and tail.group() not in words.whole:
                start, end = start + verbs[-1], end - 1
                name = text[start:end]
            elif len(name) < 4 or words.tails.match(text, end) or words.edges.match(name, 1):
                weight = 0
            counted = edges.kind(start) == "counted" or bool(_SET.match(text, end))
            yield Undertaking(name, name, (start, end), "quoted", weight, governed, counted, tail.group() if tail else "")


def _is_speech(name: str) -> bool:
    """Whether what stands in the quotation marks is said or meant, not the name of something."""
    return len(name) > 24 or name[-2] in "。！？!?，；…" or bool(_WHEN.fullmatch(name))


def _headed(text: str, start: int, end: int, groups: list[Span], edges: _Edges) -> Iterator[Undertaking]:
    """Names that end in a head word; of several that begin together, the longest."""
    words = _words()
    opens = [s for s, _ in groups]
    longest: dict[int, tuple[int, str, int]] = {}
    begins: dict[int, int] = {}
    for head in words.heads.finditer(text, start, end):
        edge = _edge(text, start, head.start(), groups, opens, edges)
        if edge is None:
            continue
        begin = _open(text, edge, head.start())
        if begin == head.start() and head.group() not in words.whole:
            continue
        if edge - 1 in begins and text[edge - 1] in "和与及" and head.end() - begins[edge - 1] <= 24:
            begin = edge = begins[edge - 1]
        if head.end() - begin > 40:
            continue
        longest[begin] = (head.end(), head.group(), edge)
        begins[head.end()] = begin
    for begin, (stop, head_word, edge) in longest.items():
        name = text[begin:stop]
        kind: Kind = "headed" if words.weights[head_word] > 1 else "activity"
        weight = _weight(name, head_word, words.weights[head_word])
        kind_before = edges.kind(edge)
        counted = kind_before == "counted" or bool(_SET.match(text, stop))
        yield Undertaking(name, name, (begin, stop), kind, weight, kind_before == "govern", counted, head_word)


def _weight(name: str, head: str, weight: int) -> int:
    if _WHEN.fullmatch(name):
        return 1
    if name[0] in "“‘":
        return 3 + (weight > 1)
    if weight > 1 and len(name) - len(head) <= 2 and head not in _words().whole:
        return 2 if weight > 2 else 0
    return weight


def _edge(
    text: str, start: int, head: int, groups: list[Span], opens: list[int], edges: _Edges
) -> int | None:
    """Where the word or mark ends after which the name with its head word at `head` begins."""
    edge = edges.before(head, start)
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
                edge = edges.before(opening, start)
            else:
                edge = opening if text[opening] in "“‘" else closing
    stray = max(text.rfind("）", edge, head), text.rfind(")", edge, head))
    if stray >= 0 and text.find("(", edge, stray) < 0 and text.find("（", edge, stray) < 0:
        edge = stray + 1
    return edge


def _open(text: str, edge: int, head: int) -> int:
    """Where the name begins, past the words that open no name (全市, 重点, 进一步), if two characters are left of it."""
    lead = _words().opening.match(text, edge, head)
    return lead.end() if lead and (head - lead.end() >= 2 or lead.end() == head) else edge


def _short_forms(story: Story, found: list[Undertaking]) -> Iterator[Undertaking]:
    """The places where a short form stands for a name that the text introduced in full."""
    ends = {u.span[1]: u for u in found}
    known: set[str] = set()
    for paragraph in story.paragraphs:
        for match in _SHORT_FORM.finditer(story.text, paragraph.start, paragraph.end):
            full, short = ends.get(match.start()), match.group(1)
            if full is None or short in known or len(known) == _MOST_SHORT_FORMS:
                continue
            known.add(short)
            for later in story.paragraphs:
                at = story.text.find(short, max(match.end(), later.start), later.end)
                while at >= 0:
                    span = (at, at + len(short))
                    yield msgspec.structs.replace(full, text=short, span=span, kind="short", governed=False)
                    at = story.text.find(short, at + len(short), later.end)


def anaphors(story: Story, found: list[Undertaking]) -> Iterator[Undertaking]:
    """Bare head words at the opening of a clause (工程总投资…, 该政策惠及…): the undertaking that was named so before."""
    words = _words()
    named = [u for u in found if u.head and not u.titular]
    starts = [u.span[0] for u in named]
    for paragraph in story.paragraphs:
        for head in words.heads.finditer(story.text, paragraph.start, paragraph.end):
            if words.weights[head.group()] < 3:
                continue
            if not _ANAPHOR.search(story.text, max(paragraph.start, head.start() - 3), head.start()):
                continue
            for u in reversed(named[max(0, bisect_left(starts, head.start()) - 8) : bisect_left(starts, head.start())]):
                if u.head == head.group() and not u.counted:
                    yield msgspec.structs.replace(u, text=head.group(), span=head.span(), kind="short", governed=False)
                    break
