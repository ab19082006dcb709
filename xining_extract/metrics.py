"""What a quantity measures: one rule after another reads the words around it, until one knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from .model import Metric, Quantity, Span
from .phrases import HEAD, Left, Right, after, before, verbs
from .story import Site

PEOPLE = frozenset("人 人次 名 位".split())
SHARES = frozenset("% ‰".split())
GROWTH = frozenset("增加 增长 提高 提升 上升 上涨 扩大 下降 降低 减少 回落 压缩 缩短 缩减 精简 优化 增 升 降 减 缩 高 低 多出".split())
COMPARED = re.compile(r"(?:同比|环比|较|比)(?!例|重|率|赛)")
FROM = re.compile(r"(?:由|从|自)[^，。；由从自]{0,16}$")
TO = re.compile(r"(?:逐年|逐步|稳步|大幅)?(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|压缩|压减|缩短|缩减|调整|优化|精简|增|升|降|减|缩|变|改|跃升|攀升)(?:到|至|为|成)")
APART = re.compile(r"、|以及|及|和|与|或")


class Frame(msgspec.Struct):
    """A quantity with the phrases around it and what was measured before it."""

    site: Site
    left: Left
    right: Right
    start: int  # where the stretch before the figure begins
    previous: Metric | None  # of the quantity before it, in the same sentence or the one before
    earlier: tuple[Quantity, ...]  # the quantities before it in its sentence
    later: tuple[Quantity, ...]  # and those after it

    @property
    def text(self) -> str:
        return self.site.story.text

    @property
    def quantity(self) -> Quantity:
        return self.site.quantity


Rule = Callable[[Frame], Metric | None]


class Measured(msgspec.Struct, frozen=True):
    """A quantity's metric, the verb that it hangs on, and the phrases on both sides."""

    metric: Metric | None
    action: str | None
    left: Left
    right: Right


def measure(sites: Sequence[Site]) -> list[Measured]:
    """Name what each quantity of an article measures; `sites` in the order of the text."""
    measured: list[Measured] = []
    for index, site in enumerate(sites):
        frame = _frame(sites, index, measured)
        metric = next((metric for rule in RULES if (metric := rule(frame))), None)
        measured.append(Measured(metric, _action(frame), frame.left, frame.right))
    return measured


def _frame(sites: Sequence[Site], index: int, measured: Sequence[Measured]) -> Frame:
    site = sites[index]
    text, (start, end), quantity = site.story.text, site.clause, site.quantity
    earlier, later = [], []
    for other in reversed(sites[:index]):
        if other.sentence != site.sentence:
            break
        earlier.append(other.quantity)
    for other in sites[index + 1 : index + 8]:
        if other.sentence != site.sentence:
            break
        later.append(other.quantity)
    if earlier and earlier[0].span[1] > start:
        start = min(earlier[0].span[1], quantity.span[0])
    if later and later[0].span[0] < end:
        end = max(later[0].span[0], quantity.span[1])
    near = index > 0 and site.sentence - sites[index - 1].sentence <= 1
    return Frame(
        site,
        before(text, start, quantity.span[0], site.clause),
        after(text, quantity.span[1], end, site.clause),
        start,
        measured[index - 1].metric if near else None,
        tuple(reversed(earlier)),
        tuple(later),
    )


def aligned(frame: Frame) -> Metric | None:
    """`A、B和C分别达7份、56份和24份`: each value belongs to the item of its place."""
    text, sentence = frame.text, frame.site.sentences[frame.site.sentence]
    mark = text.rfind("分别", sentence.start, frame.quantity.span[0])
    if mark < 0:
        return None
    values = [q for q in (*frame.earlier, frame.quantity, *frame.later) if q.span[0] > mark]
    place = values.index(frame.quantity)
    run = _run(text, mark, values)
    if place >= len(run):
        return None
    items = _items(text, sentence.start, mark)
    if len(items) != len(run) or len(items) < 2:
        return None
    start, end = items[place]
    return _named(text[start:end], (start, end), text, "aligned")


def _run(text: str, mark: int, values: Sequence[Quantity]) -> list[Quantity]:
    """The values after 分别 that stand in one list."""
    run: list[Quantity] = []
    for value in values:
        gap = text[run[-1].span[1] : value.span[0]] if run else ""
        if run and not re.fullmatch(r"(?:[（(][^（）()]*[）)])?(?:、|和|与|及|以及|，|,|；)?(?:[（(].*)?", gap):
            break
        run.append(value)
    return run


def _items(text: str, start: int, end: int) -> list[Span]:
    """The items of the list that ends before 分别, in order."""
    clause = max(text.rfind(mark, start, end) + 1 for mark in "，；：。") if end > start else start
    clause = max(clause, start)
    edges = [clause]
    depth = 0
    for match in re.finditer(r"[（(《“]|[）)》”]|、|以及|及(?!格|时)|和|与", text[clause:end]):
        if match[0] in "（(《“":
            depth += 1
        elif match[0] in "）)》”":
            depth -= 1
        elif depth <= 0:
            edges += [clause + match.start(), clause + match.end()]
    edges.append(end)
    spans = [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2) if edges[i + 1] > edges[i]]
    if spans:
        head = HEAD.match(text, *spans[0])
        if head and head.end() < spans[0][1]:
            spans[0] = (head.end(), spans[0][1])
    return spans


def same_as_bracketed(frame: Frame) -> Metric | None:
    """`2.7万元（即每学期4500元）`: a bracket that only restates takes the metric of what it restates."""
    gap = frame.text[frame.start : frame.quantity.span[0]]
    if frame.previous and re.fullmatch(r"\s*[（(](?:即|约合|合|折合|约)?\s*", gap):
        return _carried(frame, "restated")
    return None


def from_level(frame: Frame) -> Metric | None:
    """`比重由9.32%提高到11.97%`: the first level has the metric that stands before 由."""
    text, start, end = frame.text, *frame.quantity.span
    if not TO.match(text, end):
        return None
    mark = FROM.search(text, frame.start, start)
    if not mark:
        return None
    left = before(text, frame.start, mark.start(), frame.site.clause)
    return _phrase(frame, left.phrase, "from_level") or _carried(frame, "from_level")


def to_level(frame: Frame) -> Metric | None:
    """The second level has the metric of the first."""
    if frame.earlier and TO.fullmatch(frame.text, frame.earlier[-1].span[1], frame.left.link_start + 20):
        return None
    gap = frame.text[frame.start : frame.quantity.span[0]]
    if frame.earlier and frame.start == frame.earlier[-1].span[1] and TO.match(gap):
        return _carried(frame, "to_level")
    return None


def growth(frame: Frame) -> Metric | None:
    """`同比增长5%`: growth belongs to the indicator named before it."""
    if not GROWTH & set(frame.left.links):
        return None
    if frame.left.phrase is None:
        return _carried(frame, "growth_of_previous")
    start, end = frame.left.phrase
    mark = COMPARED.search(frame.text, start, end)
    if mark is None:
        return None
    if mark.start() - start < 2:
        return _carried(frame, "growth_of_previous")
    return _phrase(frame, (start, mark.start()), "growth")


def share(frame: Frame) -> Metric | None:
    """`占总量的21.7%`: the share that the subject has of it."""
    text = frame.text
    if frame.quantity.unit not in SHARES and frame.quantity.unit is not None:
        return None
    if "占" in frame.left.links:
        phrase = _phrase(frame, frame.left.phrase, "share")
        if phrase:
            return phrase if phrase.name.endswith(("比", "率", "比重", "比例")) else _renamed(phrase, phrase.name + "占比")
        return _renamed(frame.previous, frame.previous.name + "占比", "share") if frame.previous else None
    if frame.left.phrase is None:
        return None
    start, end = frame.left.phrase
    mark = text.rfind("占", start, end)
    if mark < 0 or text.startswith(("占比", "占用", "占地", "占有"), mark) or end - mark < 3:
        return None
    subject = text[start:mark] if mark - start > 1 else frame.previous.name if frame.previous else ""
    return _named(f"{subject}{text[mark:end]}比重", (start, end), text, "share")


def share_of_those(frame: Frame) -> Metric | None:
    """`85.6%的市民表示支持`: the share of those who do so."""
    if frame.quantity.unit not in SHARES or frame.left.gives_value:
        return None
    text, right = frame.text, frame.right
    if right.phrase and not (frame.left.phrase and not right.modified):
        start, end = right.phrase
        doing = _doing(text, right.predicate)
        return _named(f"{doing}的{text[start:end]}占比" if doing else f"{text[start:end]}占比", right.phrase, text, "share_of_those")
    if right.predicate and not right.modified:
        doing = _doing(text, right.predicate)
        if doing and frame.left.phrase:
            start, end = frame.left.phrase
            return _named(f"{text[start:end]}{doing}比例", frame.left.phrase, text, "share_of_those")
        return _named(f"{doing}的比例", right.predicate, text, "share_of_those") if doing else None
    return None


def indicator(frame: Frame) -> Metric | None:
    """`托位数达4.88个`: the indicator whose value is given."""
    if not frame.left.gives_value or frame.left.phrase is None:
        return None
    if frame.right.phrase and not frame.right.modified and _counts(frame.quantity):
        return None
    return _phrase(frame, frame.left.phrase, "indicator")


def object_after(frame: Frame) -> Metric | None:
    """`145所托育服务机构`: the noun phrase after the figure."""
    phrase = frame.right.phrase
    if phrase is None or (frame.right.modified and not _counts(frame.quantity) and frame.left.phrase):
        return None
    return _phrase(frame, phrase, "object_after")


def those_who(frame: Frame) -> Metric | None:
    """`1.68万人符合条件`: those counted are known by what they do."""
    if frame.quantity.unit not in PEOPLE or frame.left.phrase or not frame.right.predicate:
        return None
    doing = _doing(frame.text, frame.right.predicate)
    return _named(f"{doing}人数", frame.right.predicate, frame.text, "those_who") if doing else None


def object_before(frame: Frame) -> Metric | None:
    """`提供托位12110个`: the noun phrase before the figure; a bare verb takes its object from the clause before."""
    if frame.left.phrase is None:
        return None
    start, end = frame.left.phrase
    text = frame.text
    name = text[start:end]
    bare = [v for v in verbs(text, start, end, frame.site.clause) if v.start == start and v.end == end]
    if not bare:
        return _phrase(frame, (start, end), "object_before")
    people = "人数" if frame.quantity.unit in PEOPLE else "面积" if name == "占地" else ""
    subject = frame.previous.name if frame.previous and frame.previous.rule != "bare_verb" else ""
    return _named(f"{subject}{name}{people}", (start, end), text, "bare_verb")


def after_all(frame: Frame) -> Metric | None:
    """The verb phrase that the figure serves, or the metric before it in the sentence."""
    if frame.left.verb and not frame.earlier:
        return _named(frame.text[frame.left.verb.start : frame.left.verb.end], (frame.left.verb.start, frame.left.verb.end), frame.text, "verb")
    return _carried(frame, "carried")


RULES: tuple[Rule, ...] = (
    aligned,
    same_as_bracketed,
    from_level,
    to_level,
    growth,
    share,
    share_of_those,
    indicator,
    object_after,
    those_who,
    object_before,
    after_all,
)


def _action(frame: Frame) -> str | None:
    """The verb that governs the figure: of the lexicon, before its noun phrase or at its head."""
    verb = frame.left.verb
    if verb is None and frame.left.phrase:
        start, end = frame.left.phrase
        verb = next((v for v in verbs(frame.text, start, end, frame.site.clause) if v.start == start), None)
    return frame.text[verb.start : verb.end] if verb else None


def _counts(quantity: Quantity) -> bool:
    """Whether the unit is a classifier or none, so that a noun after the figure is what is counted."""
    return quantity.dimension in (None, "count") and quantity.unit not in SHARES


def _doing(text: str, predicate: Span | None) -> str:
    if predicate is None:
        return ""
    doing = text[predicate[0] : min(predicate[1], predicate[0] + 16)].strip()
    return re.sub(r"^(?:已经|已|将|均|全部|都|可以|可|能够|能)+", "", doing)


def _carried(frame: Frame, rule: str) -> Metric | None:
    return _renamed(frame.previous, frame.previous.name, rule) if frame.previous else None


def _renamed(metric: Metric, name: str, rule: str | None = None) -> Metric:
    return Metric(name, metric.text, metric.span, rule or metric.rule)


def _phrase(frame: Frame, span: Span | None, rule: str) -> Metric | None:
    return _named(frame.text[span[0] : span[1]], span, frame.text, rule) if span else None


def _named(name: str, span: Span, text: str, rule: str) -> Metric | None:
    name = re.sub(r"\s+", "", name).strip("、，的")
    return Metric(name, text[span[0] : span[1]], span, rule) if name else None
