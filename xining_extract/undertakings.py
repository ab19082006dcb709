"""Find the named undertakings of an article: initiatives, policies, plans, projects, campaigns, services, brands.

Four ways in which Chinese news prose names one: 《…》 around a document, “…” around a coined name (with or without a
head word after it), a head word with its modifiers (养老服务改革试点), and an abbreviation that the text introduces
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
    `mentions` how often the article speaks of it.
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


# One-character words that end a name to their left, but for the compounds that they open or close.
_PARTICLES = (
    r"的|了(?!解)|着(?!力|眼)|等(?!级|候)|和(?!谐|平|美|睦)|及|(?<!参)与|并(?!购|网|轨)|将(?!来|军)|把(?!关|脉)|被|让"
    r"|使(?!用|命|者)|(?<!行)为(?!老|民|企|农)|(?<![结面])对(?!口|接|外|标|点|象|比)|在(?!线|校|职|编|岗|家|建)"
    r"|从(?!业|严)|(?<!自)由|已|还|也|就(?!业|医|学|近|餐|读|地)|又|是(?!非)|(?<![关大])于|(?<![方面])向"
)
# A counted noun: the name begins after its number and classifier.
_COUNTED = r"[0-9０-９一二三四五六七八九十百千万亿两几数余多]*[0-9０-９两几余多](?:[万亿余多]*)(?:个百分点|个|项|条|所|家|名|次|场|批|类|种|年|月|日|时|号|年度|元|%|％)?度?"
_STOPS = r"[，。、；：！？!?,;:\n…—\s（(]"
_QUOTE = re.compile(r"“([^“”\n]{1,30})”|‘([^‘’\n]{1,30})’|《([^《》\n]{2,60})》|「([^「」\n]{1,30})」")
_DOCUMENT = re.compile(
    r"(?:方案|规划|计划|通知|意见|办法|条例|规定|决定|纲要|措施|政策|指引|标准|公报|细则|清单|行动|规范|指南|法|公告|通告|目录|协议|制度|机制|流程|要点|评价)"
    r"(?:[（(][^（）()]*[）)])?$"
)
_SHORT_FORM = re.compile(r"(?:以下简称|下称|简称)[为：:]?[“《]?([^”》）)，。\n]{2,16})")
_GOVERNOR = re.compile(
    r"(?:开展|实施|推进|推行|推出|启动|落实|打造|创建|探索|深化|深入|举办|实行|创新|构建|建立|完善|执行|出台|印发|制定|发布|建设|争创|组织|践行|按照|根据|通过|依托)(?:了|起|好)?$"
)


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

    heads = rf"(?:{either('head')})(?!{either('tail')})"
    edges = rf"{_STOPS}|{_COUNTED}|{'|'.join(sorted((w for w in by_kind['edge'] if len(w) > 1), key=len, reverse=True))}|{_PARTICLES}"
    return _Words(re.compile(heads), weights, re.compile(edges), re.compile(rf"(?:{either('open')})+"))


def find_undertakings(story: Story) -> Undertakings:
    """Find every named undertaking of the article, once; the links of all its claims look them up."""
    found: list[Undertaking] = []
    stretches = [(p.start, p.end) for p in story.paragraphs] + list(story.title_spans)
    for start, end in stretches:
        quotes = [m.span() for m in _QUOTE.finditer(story.text, start, end)]
        found += _headed(story.text, start, end, quotes)
        taken = [u.span for u in found]
        found += _marked(story.text, quotes, taken)
    return _weighed(story, found)


def _marked(text: str, quotes: list[Span], taken: list[Span]) -> list[Undertaking]:
    """《documents》 and “coined names” that stand alone."""
    marked: list[Undertaking] = []
    inside = {start for start, _ in taken}
    ends = {end for _, end in taken}
    for start, end in quotes:
        name = text[start:end]
        governed = bool(_GOVERNOR.search(text, max(0, start - 6), start))
        if name[0] == "《":
            if _DOCUMENT.search(name[1:-1]):
                marked.append(Undertaking(name, name, (start, end), "titled", 3, governed))
        elif not any(c in name for c in "。！？!?；") and start not in inside and end not in ends:
            words = _words()
            tail = next((m for m in words.heads.finditer(name) if m.end() == len(name) - 1), None)
            weight = words.weights[tail.group()] if tail else 1
            marked.append(Undertaking(name, name, (start, end), "quoted", max(weight, 2 if governed else 1), governed))
    return marked


def _headed(text: str, start: int, end: int, quotes: list[Span]) -> list[Undertaking]:
    """Names that end in a head word."""
    words = _words()
    edges = [m.span() for m in words.edges.finditer(text, start, end)]
    edge_ends = [e for _, e in edges]
    edge_starts = [s for s, _ in edges]
    opens = [s for s, _ in quotes]
    spans: dict[int, tuple[int, int]] = {}
    for head in words.heads.finditer(text, start, end):
        begin = _begin(text, start, head.start(), edge_ends, quotes, opens)
        if begin is None:
            continue
        nxt = bisect_left(edge_starts, head.end() - 1)
        _ = nxt
        name = text[begin : head.end()]
        if len(name) - len(head.group()) < 2 or len(name) > 40:
            continue
        spans[begin] = (head.end(), words.weights[head.group()])
    found = []
    for begin, (stop, weight) in spans.items():
        name = text[begin:stop]
        governed = bool(_GOVERNOR.search(text, max(start, begin - 6), begin))
        kind: Kind = "headed" if weight > 1 else "activity"
        found.append(Undertaking(name, name, (begin, stop), kind, weight + ("“" in name), governed))
    return found


def _begin(
    text: str, start: int, head: int, edge_ends: list[int], quotes: list[Span], opens: list[int]
) -> int | None:
    """Where the name that ends in the head word at `head` begins: after the last word or mark that ends a name."""
    at = bisect_right(edge_ends, head) - 1
    begin = edge_ends[at] if at >= 0 else start
    # What stands in quotation marks before the head word belongs to the name whole; a mark still open begins it.
    index = bisect_right(opens, head) - 1
    if index >= 0:
        opening, closing = quotes[index]
        if opening < head < closing:
            begin = max(begin, opening + 1)
            if text[opening] == "《":
                return None
        elif closing > begin and closing <= head:
            if text[opening] == "《":
                begin = closing
            else:
                before = bisect_right(edge_ends, opening) - 1
                begin = max(edge_ends[before] if before >= 0 else start, quotes[index - 1][1] if index else start)
    lead = _words().opening.match(text, begin, head)
    if lead:
        begin = lead.end()
    return begin if begin < head else None


def _weighed(story: Story, found: list[Undertaking]) -> Undertakings:
    """Count what the article keeps speaking of, and choose its theme."""
    body = "".join(story.text[p.start : p.end] for p in story.paragraphs)
    title = story.title or ""
    lead_end = story.paragraphs[0].end if story.paragraphs else 0
    lead_start = story.paragraphs[0].start if story.paragraphs else 0
    counts: dict[str, int] = {}
    out = []
    inside_title = {u.span for u in found for s, e in story.title_spans if s <= u.span[0] < e}
    for u in sorted(found, key=lambda u: (u.span, -u.weight)):
        bare = u.name.strip("“”《》‘’")
        if bare not in counts:
            counts[bare] = body.count(bare)
        out.append(
            msgspec.structs.replace(
                u,
                mentions=counts[bare],
                titular=u.span in inside_title or bare in title,
                leading=lead_start <= u.span[0] < lead_end,
            )
        )
    theme = max(out, key=_prominence, default=None)
    if theme is not None and _prominence(theme) < 6:
        theme = None
    return Undertakings(tuple(out), tuple(u.span[0] for u in out), theme)


def _prominence(u: Undertaking) -> float:
    """How much an article is about it: form, repetition, place in headline and lead."""
    return u.weight + min(u.mentions, 6) + 3 * u.titular + 1.5 * u.leading + u.governed + min(len(u.name), 12) / 12
