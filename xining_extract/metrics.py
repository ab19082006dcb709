"""What a quantity measures: one rule after another reads the words around it, until one knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .alignment import item_of, run_of
from .frames import COUNTED, REACH, SHARES, Frame, Measured, frame_of
from .model import Metric, Span
from .phrases import after, before, is_attribute, is_verb, particles
from .story import Site

LONG = 24
BASIS = re.compile("按|比|较|同比|环比")
COMPARED = re.compile(r"(?:同比|环比|较|比)(?!例|重|率|赛)")
FROM = re.compile(r"(?:由|从|自)[^，。；由从自]{0,16}$")
ADVERB = r"(?:逐年|逐步|逐渐|稳步|持续|大幅|快速|迅速|进一步|统一)?"
# 提高到, 发展至, 变为; not 达到, 收到, 作为.
CHANGED = ADVERB + r"(?:[^，。；、0-9从由自]{1,4}?(?<![达得受收看做找遇接来作成行认])(?:到|至|为)|[变改换降升]成)"
TO = re.compile(CHANGED)
SECOND = re.compile(CHANGED + r"了?(?:\d[^，。；、]{1,10}的)?")
RESTATES = re.compile(r"\s*[（(](?:即|约合|合|折合|约)?\s*")
PLACE = re.compile("[省市州县区旗乡镇村]$")
WHOLE = re.compile("(?:^|[，、；])(?:为|是|相当于|达到?)([^，。；、]{2,14})的$")
ITEM = re.compile("(?<![作成行认以称名变因])(?:分别)?(?:[为是]|：)(?=..)")
DIFFERENCES = frozenset("% ‰ 个百分点 倍 成".split())
SUMS = re.compile(r"(.{2,}?)(?:累计|共|总|已)")


Rule = Callable[[Frame], Metric | None]


def measure(sites: Sequence[Site]) -> list[Measured]:
    """Name what each quantity of an article measures; `sites` in the order of the text."""
    measured: list[Measured] = []
    for index in range(len(sites)):
        frame = frame_of(sites, index, measured)
        metric = None
        for rule in RULES:
            if metric := rule(frame):
                break
        if metric and metric.name in particles().parts:
            metric = _renamed(metric, _whole(frame) + metric.name)
        measured.append(Measured(metric, _action(frame), frame.left, frame.right))
    return measured


def _whole(frame: Frame) -> str:
    """What a bare 规模 or 占比 is of: the indicator before it in the sentence, or what the clause before ends on."""
    if frame.earlier:
        return frame.base.name if frame.base else ""
    start, end = frame.clause_before, frame.site.clause[0]
    phrase = before(frame.text, max(start, end - REACH), end - 1).phrase if start < end else None
    return frame.text[slice(*phrase)] if phrase and phrase[1] - phrase[0] <= 16 else ""


def aligned(frame: Frame) -> Metric | None:
    """`A、B和C分别达7份、56份和24份`: the item of the value's place."""
    item = item_of(frame)
    return _named(item[1], item[0], frame.text, "aligned") if item else None


def same_as_bracketed(frame: Frame) -> Metric | None:
    """`2.7万元（即每学期4500元）`: a bracket that only restates takes the metric of what it restates."""
    if frame.previous and RESTATES.fullmatch(frame.text, frame.start, frame.quantity.span[0]):
        return _carried(frame, "restated")
    return None


def from_level(frame: Frame) -> Metric | None:
    """`比重由9.32%提高到11.97%`: the first level has the metric that stands before 由."""
    text, start, end = frame.text, *frame.quantity.span
    if text[end : end + 1] in "，。；、" or not TO.match(text, end):
        return None
    mark = FROM.search(text, max(frame.site.clause[0], start - 24), start)
    if not mark:
        return None
    left = before(text, max(frame.site.clause[0], mark.start() - REACH), mark.start())
    return _phrase(frame, left.phrase, "from_level") or label(frame) or _carried(frame, "from_level")


def to_level(frame: Frame) -> Metric | None:
    """The second level has the metric of the first."""
    if not frame.last or frame.start != frame.earlier[-1].span[1]:
        return None
    if not SECOND.fullmatch(frame.text, frame.start, frame.quantity.span[0]):
        return None
    return _renamed(frame.last, frame.last.name, "to_level")


def growth_in_order(frame: Frame) -> Metric | None:
    """`游客28万人次、收入9亿元，分别增长11%和14%`: as many differences as figures before them, in their order."""
    values = run_of(frame)
    place = values.index(frame.quantity)
    if len(values) < 2 or frame.quantity.unit not in DIFFERENCES:
        return None
    if place:
        return None if frame.last is None or frame.last.rule != "growth_in_order" else _following(frame, len(values))
    if particles().growth.isdisjoint(frame.left.links) or len(frame.named) < len(values):
        return None
    if frame.left.phrase and not BASIS.match(frame.text, *frame.left.phrase):
        return None
    metric = frame.named[-len(values)]
    return _renamed(metric, metric.name, "growth_in_order") if metric else None


def _following(frame: Frame, count: int) -> Metric | None:
    metric = frame.named[-count - 0] if len(frame.named) >= count else None
    return _renamed(metric, metric.name, "growth_in_order") if metric else None


def growth(frame: Frame) -> Metric | None:
    """`同比增长5%`: growth belongs to the indicator named before it."""
    if particles().growth.isdisjoint(frame.left.links):
        return None
    if frame.left.phrase is None:
        if not frame.earlier or frame.clause_before > frame.earlier[-1].span[1]:
            if named_since := _subject_before(frame):
                return _phrase(frame, named_since, "growth")
        return _renamed(frame.base, frame.base.name, "growth_of_previous") if frame.base else None
    start, end = frame.left.phrase
    mark = COMPARED.search(frame.text, start, end)
    if mark is None:
        return None
    if mark.start() - start < 2:
        return _renamed(frame.base, frame.base.name, "growth_of_previous") if frame.base else None
    return _phrase(frame, (start, mark.start()), "growth")


def share(frame: Frame) -> Metric | None:
    """`占总量的21.7%`: the share that the subject has of it."""
    text = frame.text
    if frame.quantity.unit not in SHARES and frame.quantity.unit is not None:
        return None
    if "占" in frame.left.links:
        phrase = _phrase(frame, frame.left.phrase, "share")
        if phrase:
            return (
                phrase if phrase.name.endswith(("比", "率", "比重", "比例")) else _renamed(phrase, phrase.name + "占比")
            )
        return _renamed(frame.previous, frame.previous.name + "占比", "share") if frame.previous else None
    if frame.previous and (whole := WHOLE.search(text, frame.start, frame.quantity.span[0])):
        return _renamed(frame.previous, f"{frame.previous.name}占{whole[1]}比重", "share")
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
    if frame.left.phrase and is_attribute(text, frame.left.phrase):
        return None
    if right.phrase and not (frame.left.phrase and not right.modified):
        start, end = right.phrase
        doing = _doing(text, right.predicate)
        return _named(
            f"{doing}的{text[start:end]}占比" if doing else f"{text[start:end]}占比",
            right.phrase,
            text,
            "share_of_those",
        )
    if right.predicate and not right.modified:
        doing = _doing(text, right.predicate)
        if doing and frame.left.phrase:
            start, end = frame.left.phrase
            return _named(f"{text[start:end]}{doing}比例", frame.left.phrase, text, "share_of_those")
        return _named(f"{doing}的比例", right.predicate, text, "share_of_those") if doing else None
    return None


def attribute(frame: Frame) -> Metric | None:
    """`占地3500平方米的分拣中心`: the figure gives an attribute of the noun after 的."""
    if not (frame.right.modified and frame.right.phrase and frame.left.phrase):
        return None
    if not is_attribute(frame.text, frame.left.phrase):
        if frame.left.closing or not frame.left.gives_value:
            return None
    left, right = (frame.text[slice(*span)] for span in (frame.left.phrase, frame.right.phrase))
    if particles().vague.fullmatch(right):
        return None
    return _named(f"{right}{left}", frame.left.phrase, frame.text, "attribute")


def item(frame: Frame) -> Metric | None:
    """`收费标准为小学每学期500元、初中700元`: what the value is of, and the indicator before 为."""
    if frame.left.phrase is None or frame.left.gives_value:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    mark = ITEM.search(text, start, end)
    if mark and is_attribute(text, (start, mark.start())):
        return _named(text[mark.end() : end] + text[start : mark.start()], (mark.end(), end), text, "item")
    last = frame.last
    if last and last.rule == "item" and text[frame.start : start] in ("、", "，", "；"):
        return _named(text[start:end] + last.name[len(last.text) :], (start, end), text, "item")
    return None


def indicator(frame: Frame) -> Metric | None:
    """`托位数达4.88个`: the indicator whose value is given."""
    if frame.left.phrase is None or is_verb(frame.text[slice(*frame.left.phrase)]):
        return None
    if not frame.left.gives_value:
        if frame.counts or not is_attribute(frame.text, frame.left.phrase):
            return None
    if frame.right.phrase and not frame.right.modified and frame.counts:
        return None
    return _phrase(frame, frame.left.phrase, "indicator")


def of_those(frame: Frame) -> Metric | None:
    """`重点项目156个，其中7个落在本市`: of those counted before, by the same classifier, the ones that do so."""
    if not frame.right.acting or frame.left.phrase or not (alike := _alike(frame)):
        return None
    doing = _doing(frame.text, frame.right.phrase)
    return _named(f"{doing}的{alike.name}", alike.span, frame.text, "of_those")


def _alike(frame: Frame) -> Metric | None:
    """What was last counted by the same unit in the sentence."""
    pairs = zip(reversed(frame.earlier), reversed(frame.named), strict=True)
    return next((metric for quantity, metric in pairs if quantity.unit == frame.quantity.unit), None)


def time_taken(frame: Frame) -> Metric | None:
    """`一般故障8小时内修复`: the time that something takes."""
    if frame.quantity.dimension != "duration" or frame.left.gives_value or frame.right.modified:
        return None
    text, right = frame.text, frame.right
    does = right.predicate if right.phrase is None else right.phrase if is_verb(text[slice(*right.phrase)]) else None
    doing = _doing(text, does)
    if not does or not doing:
        return None
    subject = text[slice(*frame.left.phrase)] if frame.left.phrase and not frame.left.closing else ""
    return _named(f"{subject.removesuffix('连续')}{doing}时间", does, text, "time_taken")


def object_after(frame: Frame) -> Metric | None:
    """`145所托育服务机构`: the noun phrase after the figure."""
    phrase = frame.right.phrase
    if phrase is None or (frame.right.modified and particles().vague.fullmatch(frame.text, *phrase)):
        return None
    if frame.right.relative and frame.left.phrase and not frame.counts:
        return None
    start, end = phrase
    if end - start == 1 and frame.left.phrase and not frame.left.closing:  # 一年级新生241个班
        return _named(frame.text[slice(*frame.left.phrase)] + frame.text[start:end], phrase, frame.text, "object_after")
    of = frame.text.find("的", start + 3, end - 1) if frame.counts and not frame.right.relative else -1
    return _phrase(frame, (start, of) if of > 0 else phrase, "object_after")


def those_who(frame: Frame) -> Metric | None:
    """`1.68万人符合条件`: those counted are known by what they do."""
    count = COUNTED.get(frame.quantity.unit or "")
    right = frame.right
    if count is None or right.phrase or not right.predicate:
        return None
    if frame.left.phrase and not frame.left.closing and not PLACE.search(frame.text, *frame.left.phrase):
        return None
    doing = _doing(frame.text, right.predicate)
    return _named(f"{doing}{count}", right.predicate, frame.text, "those_who") if doing else None


def object_before(frame: Frame) -> Metric | None:
    """`提供托位12110个`: the noun phrase before the figure."""
    if frame.left.phrase is None or is_verb(frame.text[slice(*frame.left.phrase)]):
        return None
    start, end = frame.left.phrase
    if end - start == 1 and frame.last:  # 241个班10845人
        return _carried(frame, "carried")
    return _phrase(frame, (start, end), "object_before")


def bare_verb(frame: Frame) -> Metric | None:
    """`覆盖300万人`: a verb alone takes what it is said of from the clause before."""
    if frame.left.phrase is None:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    count = COUNTED.get(frame.quantity.unit or "", "面积" if text[start:end] == "占地" else "")
    return _named(f"{_said_of(frame)}{text[start:end]}{count}", (start, end), text, "bare_verb")


def label(frame: Frame) -> Metric | None:
    """`低保标准：每人每月740元`: the label before the colon."""
    start = frame.site.clause[0]
    if frame.left.phrase or frame.start > start or frame.text[max(0, start - 1) : start] not in ("：", ":"):
        return None
    sentence = frame.site.sentences[frame.site.sentence].start
    return _phrase(frame, before(frame.text, max(sentence, start - REACH), start - 1).phrase, "label")


def elided_subject(frame: Frame) -> Metric | None:
    """`门诊病种从无到有，达到10种`: the subject of the clause before."""
    if not frame.left.gives_value or frame.left.phrase:
        return None
    if frame.earlier:  # 3年的学费，最高不得超过2.7万元
        end = frame.earlier[-1].span[1]
        subject = after(frame.text, end, frame.site.clause[0]).phrase if end < frame.site.clause[0] else None
        return _phrase(frame, subject, "elided_subject")
    return _phrase(frame, _subject_before(frame), "elided_subject")


def _subject_before(frame: Frame) -> Span | None:
    """The noun phrase that the clause before begins with."""
    start, end = frame.clause_before, frame.site.clause[0]
    return after(frame.text, start, end).phrase if start < end and frame.text[end - 2] not in "）)" else None


def after_all(frame: Frame) -> Metric | None:
    """The verb phrase that the figure serves, or the metric before it in the sentence."""
    if not frame.earlier and (subject := _subject_before(frame)):
        return _phrase(frame, subject, "elided_subject")
    if frame.left.verb and not frame.earlier:
        return _phrase(frame, frame.left.verb, "verb")
    return _carried(frame, "carried")


RULES: tuple[Rule, ...] = (
    aligned,
    same_as_bracketed,
    from_level,
    to_level,
    growth_in_order,
    growth,
    share,
    time_taken,
    attribute,
    item,
    share_of_those,
    indicator,
    of_those,
    object_after,
    those_who,
    object_before,
    label,
    bare_verb,
    elided_subject,
    after_all,
)


def _action(frame: Frame) -> str | None:
    """The verb that governs the figure, of the lexicon."""
    verb = frame.left.verb
    return frame.text[verb[0] : verb[1]] if verb else None


def _said_of(frame: Frame) -> str:
    """What a bare verb is said of: the noun phrase that the text before it ends on, if short enough to be one."""
    if frame.quantity.unit not in COUNTED:  # 执结3291件 says all; 项目30项，建成13项
        alike = _alike(frame)
        return alike.name if alike and alike.rule != "bare_verb" and not is_verb(alike.name[-2:]) else ""
    if frame.earlier:
        if not frame.previous or frame.previous.rule in ("bare_verb", "those_who"):
            return ""
        name, span = frame.previous.name, frame.previous.span
        if sums := SUMS.match(name):  # 患者累计备案, then 就诊: of the same patients
            return sums[1]
        if is_verb(frame.text[max(span[0], span[1] - 2) : span[1]]):
            return ""
        return name if len(name) <= 10 else ""
    start, end = frame.site.sentences[frame.site.sentence].start, frame.site.clause[0]
    while end > start and frame.text[end - 1] in "，,；;：: ":
        end -= 1
    phrase = before(frame.text, start, end).phrase if end > start else None
    return frame.text[slice(*phrase)] if phrase and phrase[1] - phrase[0] <= 14 else ""


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
    if len(name) > LONG and (head := name.rpartition("等")[2]):  # of a long list of examples, what they are examples of
        name = head
    return Metric(name, text[span[0] : span[1]], span, rule) if name else None
