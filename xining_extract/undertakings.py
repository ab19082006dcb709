"""Find the named undertakings of an article: initiatives, policies, plans, projects, campaigns, services, brands.

Four ways in which Chinese news prose names one: 《…》 around a document, “…” around a coined name (with or without a
head word after it), a head word with its modifiers (养老服务改革试点), and a short form that the text introduces
(以下简称《方案》). The words are in `data/programs.tsv`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from importlib import resources
from typing import Literal, NamedTuple

import msgspec

from .model import Span
from .story import Story

Kind = Literal["titled", "quoted", "headed", "activity"]


class Undertaking(msgspec.Struct, frozen=True):
    """A named undertaking where it stands.

    `name` is what it is called, `span` its offsets in the repaired text. `weight` says how sure the form alone makes it
    (3 a head word of its own, 1 a mere activity), `governed` that a verb such as 开展 or 实施 takes it as its object,
    `mentions` how often the article speaks of it, `titular` and `leading` that its headline or first paragraph does.
    """

    name: str
    text: str
    span: Span
    kind: Kind
    weight: int
    governed: bool = False
    mentions: int = 1
    titular: bool = False
    leading: bool = False
    stem: str = ""


class Undertakings(msgspec.Struct, frozen=True):
    """All undertakings of an article in the text's order, and the one that the article is about, if any."""

    found: tuple[Undertaking, ...]
    starts: tuple[int, ...]
    theme: Undertaking | None

    def between(self, start: int, end: int) -> tuple[Undertaking, ...]:
        """The undertakings that begin in `[start, end)`, in the text's order."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


class _Words(NamedTuple):
    heads: re.Pattern[str]
    weights: dict[str, int]
    edges: re.Pattern[str]
    opening: re.Pattern[str]
    tails: re.Pattern[str]


# One-character words that end a name to their left, but for the compounds that they open or close.
_PARTICLES = (
    r"的|了(?!解)|着(?!力|眼)|等(?!级|候)|和(?!谐|平|美|睦)|及|(?<!参)与|并(?!购|网|轨)|将(?!来|军)|把(?!关|脉)|被|让"
    r"|使(?!用|命|者)|(?<!行)为(?!老|民|企|农)|(?<![结面])对(?!口|接|外|标|点|象|比)|在(?!线|校|职|编|岗|家|建)"
    r"|从(?!业|严)|(?<!自)由|已|还|也|就(?!业|医|学|近|餐|读|地)|又|是(?!非)|(?<![关大])于|(?<![方面])向"
    r"|(?<![重需必主首])要(?!闻|素|点|求)|获(?!得感)|促(?!进|销)|(?<!应)该|各(?!自)|每|(?<![尤极])其(?!中|他)"
)
# A counted noun: the name begins after its number and classifier.
_CLASSIFIER = r"个百分点|个|项|条|所|家|名|次|场|批|类|种|年度?|月|日|时|号|元|%|％|度"
_COUNTED = rf"[0-9０-９一二三四五六七八九十百千万亿两几数余多]*[0-9０-９两几余多][万亿余多]*(?:{_CLASSIFIER})?|[一二三四五六七八九十]+(?:{_CLASSIFIER})"
_STOPS = r"[，。、；：！？!?,;:.\n…—\s（(《》]"
_GROUP = re.compile(
    r"“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|《[^《》\n]{2,80}》|「[^「」\n]{1,30}」|[（(][^（）()“”，。：\n]{1,6}[）)]"
)
_DOCUMENT = re.compile(
    r"(?:方案|规划|计划|通知|意见|办法|条例|规定|决定|纲要|措施|政策|指引|标准|公报|细则|清单|行动|规范|指南|法|公告"
    r"|通告|目录|协议|制度|机制|流程|要点|评价)(?:[（(][^（）()]*[）)])?$"
)
# Documents that tell what is, not what is to be done.
_RECORD = re.compile(r"(?:公报|公告|通告|目录|评价|协议)》$")
_SHORT_FORM = re.compile(r"[（(](?:以下简称|下称|简称)(?:为|：|:)?([“《]?[^”》）)，。\n]{2,16}[”》]?)[）)]")
_GOVERNOR = re.compile(
    r"(?:开展|实施|推进|推行|推出|启动|落实|打造|创建|探索|深化|深入|举办|实行|创新|构建|建立|完善|执行|出台|印发|制定"
    r"|发布|建设|争创|组织|践行|按照|根据|通过|依托)(?:了|起|好)?$"
)
_CORE = re.compile(r"[“‘《]([^”’》]+)[”’》]")
# Head words that take what stands before them as their object: 海绵城市建设 is spoken of as 海绵城市.
_MAKING = frozenset({"建设", "创建", "改造", "治理", "整治"})
THEME = 5.0
_SPEECH = re.compile(r"[，。！？!?；：]")
_PERIOD_NAME = re.compile(r"[“‘][一二三四五六七八九十]+五[”’]")


@lru_cache(maxsize=1)
def _words() -> _Words:
    """Read `programs.tsv` and compile it: head words, words at which a name begins, words that open no name."""
    by_kind: dict[str, list[str]] = {}
    weights: dict[str, int] = {}
    table = resources.files(__package__).joinpath("data/programs.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        word, kind, weight, _ = line.split("\t")
        by_kind.setdefault("head" if kind == "act" else kind, []).append(word)
        if kind in ("head", "act"):
            weights[word] = int(weight)

    def either(kind: str) -> str:
        return "|".join(map(re.escape, sorted(by_kind[kind], key=len, reverse=True)))

    return _Words(
        heads=re.compile(rf"(?:{either('head')})(?!{either('tail')})"),
        weights=weights,
        edges=re.compile(rf"{_STOPS}|{_COUNTED}|{either('edge')}|{_PARTICLES}"),
        opening=re.compile(rf"(?:{either('open')})+"),
        tails=re.compile(either("tail")),
    )


def find_undertakings(story: Story) -> Undertakings:
    """Find every named undertaking of the article, once; the links of all its claims look them up."""
    found: list[Undertaking] = []
    for paragraph in story.paragraphs:
        found += _names(story.text, paragraph.start, paragraph.end)
    headline, places = _headline(story)
    titular = [u for u in _names(headline, 0, len(headline)) if _whole(u, places)]
    found += [msgspec.structs.replace(u, span=_place(u, places), titular=True) for u in titular]
    return _weighed(story, found)


def _headline(story: Story) -> tuple[str, list[int]]:
    """The headline's characters, white space left out, and where each stands."""
    places = [i for start, end in story.title_spans for i in range(start, end) if not story.text[i].isspace()]
    return "".join(story.text[i] for i in places), places


def _place(u: Undertaking, places: list[int]) -> Span:
    return places[u.span[0]], places[u.span[1] - 1] + 1


def _whole(u: Undertaking, places: list[int]) -> bool:
    """Whether a name of the headline stands in one piece, but for the break of a line."""
    start, end = _place(u, places)
    return end - start - len(u.name) <= 4


def _names(text: str, start: int, end: int) -> list[Undertaking]:
    groups = [m.span() for m in _GROUP.finditer(text, start, end)]
    headed = _headed(text, start, end, groups)
    return headed + _marked(text, groups, {u.span[0] for u in headed})


def _marked(text: str, groups: list[Span], taken: set[int]) -> list[Undertaking]:
    """《documents》 and “coined names” that stand alone."""
    marked: list[Undertaking] = []
    words = _words()
    for start, end in groups:
        name = text[start:end]
        governed = bool(_GOVERNOR.search(text, max(0, start - 6), start))
        if name[0] == "《":
            if _DOCUMENT.search(name[1:-1]):
                weight = 1 if _RECORD.search(name) else 3
                marked.append(Undertaking(name, name, (start, end), "titled", weight, governed))
        elif name[0] in "“‘「" and start not in taken and not _is_speech(name):
            tail = next((m for m in words.heads.finditer(name) if m.end() == len(name) - 1), None)
            weight = words.weights[tail.group()] if tail else 1
            verbs = [m.end() for m in words.edges.finditer(name, 1, len(name) - 1)]
            if tail and verbs and tail.start() - verbs[-1] >= 2:
                start, end = start + verbs[-1], end - 1
                name = text[start:end]
            elif words.tails.match(text, end) or words.edges.match(name, 1):
                weight = 0
            marked.append(Undertaking(name, name, (start, end), "quoted", weight, governed))
    return marked


def _is_speech(name: str) -> bool:
    """Whether what stands in the quotation marks is said or meant, not the name of something."""
    return len(name) > 24 or name[-2] in "。！？!?，；…" or bool(_PERIOD_NAME.fullmatch(name))


def _headed(text: str, start: int, end: int, groups: list[Span]) -> list[Undertaking]:
    """Names that end in a head word."""
    words = _words()
    edge_ends = [m.end() for m in words.edges.finditer(text, start, end)]
    opens = [s for s, _ in groups]
    longest: dict[int, tuple[int, str]] = {}
    for head in words.heads.finditer(text, start, end):
        begin = _begin(text, start, head.start(), edge_ends, groups, opens)
        if begin is None or head.start() - begin < 2 or head.end() - begin > 40:
            continue
        longest[begin] = (head.end(), head.group())
    found = []
    for begin, (stop, head_word) in longest.items():
        name = text[begin:stop]
        governed = bool(_GOVERNOR.search(text, max(start, begin - 6), begin))
        weight = words.weights[head_word]
        kind: Kind = "headed" if weight > 1 else "activity"
        if name[0] in "“‘":
            weight = 3 + (weight > 1)
        elif kind == "headed" and len(name) - len(head_word) <= 2:
            weight = 2 if weight > 2 else 0
        stem = name[: -len(head_word)] if head_word in _MAKING and name[0] not in "“‘" else ""
        found.append(Undertaking(name, name, (begin, stop), kind, weight, governed, stem=stem))
    return found


def _begin(
    text: str, start: int, head: int, edge_ends: list[int], groups: list[Span], opens: list[int]
) -> int | None:
    """Where the name that ends in the head word at `head` begins: after the last word or mark that ends a name."""
    begin = _edge(edge_ends, head, start)
    # What stands in marks before the head word belongs to the name whole; a mark still open begins it.
    index = bisect_right(opens, head) - 1
    if index >= 0:
        opening, closing = groups[index]
        if opening < head < closing:
            if text[opening] == "《" or (closing - opening <= 18 and not _SPEECH.search(text, opening, closing)):
                return None
            begin = max(begin, opening + 1)
        elif begin < closing <= head:
            if text[opening] in "（(":
                begin = _edge(edge_ends, opening, start)
            else:
                begin = opening if text[opening] in "“‘" else closing
    lead = _words().opening.match(text, begin, head)
    if lead:
        begin = lead.end()
    stray = max(text.rfind("）", begin, head), text.rfind(")", begin, head))
    if stray >= 0 and text.find("(", begin, stray) < 0 and text.find("（", begin, stray) < 0:
        begin = stray + 1
    return begin if begin < head else None


def _edge(edge_ends: list[int], before: int, start: int) -> int:
    at = bisect_right(edge_ends, before) - 1
    return edge_ends[at] if at >= 0 else start


def _weighed(story: Story, found: list[Undertaking]) -> Undertakings:
    """Count what the article keeps speaking of, and choose its theme."""
    body = "\n".join(story.text[p.start : p.end] for p in story.paragraphs)
    title = re.sub(r"\s", "", story.title or "")
    lead_end = _lead_end(story)
    counts: dict[str, int] = {}
    out = []
    for u in sorted(found, key=lambda u: (u.span, -u.weight)):
        bare = u.stem if len(u.stem) > 3 and u.stem in title else core(u.name)
        if bare not in counts:
            counts[bare] = body.count(bare)
        out.append(
            msgspec.structs.replace(
                u,
                mentions=counts[bare],
                titular=u.titular or bare in title,
                leading=u.span[0] < lead_end and not u.titular and (counts[bare] > 1 or not _excerpted(story, u)),
            )
        )
    clipped = {u.name for u in out if u.titular and not u.mentions and len(u.name) > 4}
    full = {u.name for u in out if u.mentions and any(_shortens(short, u.name) for short in clipped)}
    if full:
        out = [msgspec.structs.replace(u, titular=u.titular or u.name in full) for u in out if u.name not in clipped]
    return Undertakings(tuple(out), tuple(u.span[0] for u in out), _theme(out))


def _excerpted(story: Story, u: Undertaking) -> bool:
    """Whether the name stands in an excerpt that the article only sets out from."""
    return any(p.role == "excerpt" and p.start <= u.span[0] < p.end for p in story.paragraphs)


def _lead_end(story: Story) -> int:
    """Where the lead ends: after the first paragraphs that together say enough to be one."""
    told = 0
    for paragraph in story.paragraphs:
        told += paragraph.end - paragraph.start
        if told >= 80:
            return paragraph.end
    return story.paragraphs[-1].end if story.paragraphs else 0


def _shortens(short: str, name: str) -> bool:
    """Whether a headline's name is the full one with characters left out (医保结算 for 医疗保险费用结算)."""
    if len(name) > 2.5 * len(short):
        return False
    characters = iter(name)
    return all(c in characters for c in short)


def core(name: str) -> str:
    """What a text repeats of a name: what stands in its quotation marks, else the whole.

    >>> core("“一网通办”改革"), core("《就业促进条例》"), core("老旧小区改造工程")
    ('一网通办', '就业促进条例', '老旧小区改造工程')
    """
    marked = _CORE.match(name)
    return marked.group(1) if marked else name


def _theme(found: list[Undertaking]) -> Undertaking | None:
    """What the article is about: named in its headline or lead, and again and again; None where nothing stands out."""
    best: dict[str, Undertaking] = {}
    for u in found:
        if u.weight and (u.titular or u.leading or u.mentions > 2):
            if u.name not in best or prominence(u) > prominence(best[u.name]):
                best[u.name] = u
    ranked = sorted(best.values(), key=prominence, reverse=True)
    if not ranked or prominence(ranked[0]) < THEME:
        return None
    first = ranked[0]
    least = max(THEME, prominence(first) - 0.5)
    rivals = [u for u in ranked[1:] if prominence(u) >= least and not _akin(u.name, first.name)]
    if rivals and not first.titular:
        return next((u for u in rivals if u.titular), None)
    if first.name[0] in "“‘《":
        return first
    fuller = [
        u
        for u in ranked[1:]
        if first.name in u.name and core(u.name) == u.name and u.mentions * 2 >= first.mentions and u.weight > 1
    ]
    return max(fuller, key=lambda u: (u.mentions, u.weight), default=first)


def _akin(one: str, other: str) -> bool:
    """Whether two names name the same thing, one more fully."""
    return core(one) in other or core(other) in one


def prominence(u: Undertaking) -> float:
    """How much an article is about it: form, repetition, place in headline and lead."""
    return (
        min(u.weight, 3)
        + min(u.mentions - 1, 5)
        + 4 * u.titular
        + 1.5 * u.leading
        + 0.5 * u.governed
        + min(len(u.name), 12) / 12
    )
