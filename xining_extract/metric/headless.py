"""What is counted where the noun stands with a figure before: `其中全天开放的有9座`, `6个正在施工`."""

from __future__ import annotations

import re

import msgspec

from ..connectives import OF_WHICH
from ..divisions import PLACES
from ..model import Metric, Span
from ..words import cut
from .again import FOR_A_DEED, without_sum
from .awaited import awaited
from .frames import COUNTED, PERSONS, Frame
from .left import before
from .particles import counted_by, is_attribute, is_verb, may_be_verb, particles
from .stretches import REACH
from .which import TERMS

SHORTEST = 4  # letters of a word or two
NOUNS = frozenset(("of_those", "headless", "owned", "done_to"))  # whose place is that of the noun
# 毕业生中，到本地就业的有60人
AMONG_THEM = re.compile(
    "(?:在(?![建校训册岗研读编售园职审产营]))?(?![这那]?其)([^，。；：、0-9]{2,12}?)(?:当中|之中|中|里)，"
)
INSIDE = re.compile("(?:当中|之中|(?<![一二三四五六七八九十附])中|(?<![公这那哪])里)[头面]?$")
PLACED = re.compile(f"[{PLACES}屯寨街路巷家店厂校院楼馆站园山河湖库房屋场仓手心其眼期集城年月程]$")
HOLDERS = frozenset("家 户 名 位 座 所".split())  # classifiers of those who have values
THERE_IS = frozenset("有 还有 另有 仍有 尚有".split())
REST = frozenset("剩下 余下 剩余 其余 另外 其他".split())
ABOVE = frozenset("at_least at_most over under".split())
ABOVE_HAVE = re.compile("的?(?:就|已|共|仅|还|只|又|也)*(?:有|达到?)?[约近]?")
OF_FIGURE = re.compile("^.*[0-9].*?(?:以[上下]的?|的)|^.*的(?=..)")
APART = re.compile("加上|连同|算上|除去|剔除|扣除")  # 剔除重复的12件，实际受理投诉116件
LEADS = re.compile(
    "[，；、]?(?:其中|此外|另外|同时|而|但|加上|连同|算上|除去|剔除|扣除)?(?:[光仅单](?=[^个位独]))?(?:[中里]?(?:还|共|就)?有(?!关|效|机|色|线|轨))?"
)
GIVES = frozenset("有 达 共 占 仅有 只有 就有 共有 到 提高 增至 升至 降至 为 是".split())


def among(frame: Frame) -> Span | None:
    """The noun of which a part is told: `故障里有六成`, `求职者中，近四成`; no place."""
    text, phrase = frame.text, frame.left.phrase
    clause = frame.site.clause[0]
    if phrase is None and text[clause - 2 : clause] in ("中，", "里，"):
        phrase = before(text, frame.clause_before, clause - 1).phrase
    inside = INSIDE.search(text, *phrase) if phrase else None
    if phrase is None or inside is None:
        return None
    told = next((quantity.span[1] for quantity in reversed(frame.earlier) if quantity.span[0] >= phrase[0]), 0)
    start, end = max(phrase[0], told), inside.start()  # 监测的2600家|企业中
    return (start, end) if end - start > 1 and not PLACED.search(text, start, end) else None


def kind(frame: Frame) -> Metric | None:
    """The noun that was last counted by the same unit, in the sentence or the one before; of persons any that stands
    with a figure of the sentence: 七成老人与子女同住，住在养老机构的有38人."""
    if frame.left.phrase and (span := among(frame)):
        return frame.name(span, "headless")
    if of := AMONG_THEM.fullmatch(frame.text, frame.clause_before, frame.site.clause[0]):
        return frame.name(of.span(1), "headless")
    persons = frame.quantity.unit in PERSONS
    units = PERSONS if persons else (frame.quantity.unit,)
    for quantity, metric in zip(reversed(frame.earlier), reversed(frame.named), strict=True):
        if metric is None or frame.exceeds(quantity):
            continue
        if persons and metric.text.endswith(counted_by()["名"]):
            return msgspec.structs.replace(metric, name=metric.text)
        if quantity.unit in units and (noun := _noun(metric)):
            return noun
    return _noun(frame.alike) if frame.alike else None


def _is_like(frame: Frame) -> bool:
    """Whether a word or two before the figure tell which, of those that the unit counted before: 持平的4个."""
    said, unit = frame.left.said, frame.quantity.unit
    if not 1 < len(said) <= SHORTEST or frame.right.predicate or is_verb(said):
        return False
    of = kind(frame) if any(quantity.unit == unit for quantity in frame.earlier) else None
    return of is not None and "的" not in of.name


def _noun(metric: Metric) -> Metric | None:
    """The metric without a verb on which it ends: 院落改造; None where it is nothing but deeds."""
    if metric.rule in NOUNS:  # 持平的城市4个，增加2个
        metric = msgspec.structs.replace(metric, name=metric.text)
    words = cut(metric.text)
    if len(words) > 1 and words[0] in particles().pivots:  # 建|车棚
        words = words[1:]
        metric = msgspec.structs.replace(metric, name="".join(words), text="".join(words))
    if (summed := without_sum(words)) != words:  # 热线共受理|投诉
        return msgspec.structs.replace(metric, name="".join(summed))
    kept = len(words)
    while kept and may_be_verb(words[kept - 1]) and words[kept - 1] not in FOR_A_DEED:  # 供水|站
        kept -= 1
    if kept == len(words) > 1 and words[0] == "建设" and words[1] not in FOR_A_DEED:  # 建设|充电站
        return msgspec.structs.replace(metric, name="".join(words[1:]))
    if kept == len(words):
        return metric
    return msgspec.structs.replace(metric, name="".join(words[:kept])) if kept else None


def of_theirs(frame: Frame, phrase: Span) -> Metric | None:
    """`30家公司披露年报，其中12家净利润为正`: whose value it is, of those told before."""
    of_which = kind(frame) if frame.earlier and _have_value(frame, phrase) else None
    return frame.metric(of_which.name, of_which.span, "of_those") if of_which else None


def _have_value(frame: Frame, phrase: Span) -> bool:
    """Whether the noun is an indicator of those counted: 12家|净利润, 11家|游客总量|超9万人次, 3个|人数|突破上限."""
    unit, end = frame.quantity.unit or "", frame.later[0].span[0] if frame.later else 0
    if unit not in HOLDERS:
        told = any(quantity.unit == unit for quantity in frame.earlier) and frame.right.predicate is not None
        counted = frame.text.endswith((*particles().countable, "名额"), *phrase)
        return told and unit in ("个", "种") and is_attribute(frame.text, phrase) and not counted
    if is_attribute(frame.text, phrase):
        return True
    if frame.text.endswith(counted_by().get(unit, ("-",)), *phrase):  # 为46名退役士兵|资助学费
        return False
    return phrase[1] < end <= phrase[1] + SHORTEST and is_attribute(frame.text, (phrase[0], end))


def who_meet(frame: Frame) -> Metric | None:
    """`符合救助条件的90人`: persons known by the terms that they meet."""
    count, verb, phrase = COUNTED.get(frame.quantity.unit or "", ""), frame.left.verb, frame.left.phrase
    if not (count and verb and phrase) or "的" not in frame.left.links:
        return None
    if frame.left.said[-2:] not in TERMS or frame.text[verb[0] - 1] == "不":  # 取消不符合条件的12户
        return None
    if frame.right.phrase and frame.text.endswith((*counted_by()["名"], *counted_by()["户"]), *frame.right.phrase):
        return None  # 符合条件的128名|教师
    name = frame.text[verb[0] : phrase[1]]
    return frame.metric(name + count, phrase, "those_who")


def rated(frame: Frame) -> Metric | None:
    """`营业额5000万元以上86家`, `产值过亿元的有30家`: so many of whom a figure before tells how much they have."""
    bound = frame.earlier[-1] if frame.earlier else None
    if bound is None or not frame.counts or frame.left.phrase or frame.right.phrase or frame.last is None:
        return None
    above = bound.modifier in ABOVE and bound.dimension not in (None, "count", "ratio", "duration")
    if not above or not ABOVE_HAVE.fullmatch(frame.text, bound.span[1], frame.quantity.span[0]):
        return None
    of = kind(frame)
    who = OF_FIGURE.sub("", of.name) if of and of.name != frame.last.name else ""
    who = COUNTED.get(frame.quantity.unit or "") or who
    return frame.metric(f"{frame.last.name}{bound.text}{'的' if who else ''}{who}", frame.last.span, "rated")


def headless(frame: Frame) -> Metric | None:
    """`其中全天开放的有9座`: of those counted before, the ones that are so; the noun after 的 is left out."""
    links, known = frame.left.links, particles()
    if "的" not in links or frame.quantity.dimension == "ratio" or frame.right.phrase:
        return None
    behind = links[links.index("的") - 1] if links[0] != "的" else ""
    phrase, closing = frame.left.phrase, frame.left.closing
    bare = phrase is None or (closing is not None and (phrase[0] + 1 < closing[0] or frame.text[phrase[0] - 1] == "有"))
    of_which = frame.text.startswith(OF_WHICH, frame.site.clause[0])  # 其中寄宿制的23所
    # 其中同意涨价的211户, 钢架立起来的14台, 有新建的80座
    adjoins = not behind and frame.counts and (bare or of_which or _is_like(frame))
    apart = not behind and frame.counts and APART.match(frame.text, *frame.site.clause) is not None
    if not (adjoins or apart) and not (behind in GIVES or behind in known.values or behind in known.adverbs):
        return None
    of = kind(frame) or (awaited(frame) if adjoins or apart else None)
    count = COUNTED.get(frame.quantity.unit or "", "")
    if of is None and not (count and behind and frame.left.verb):
        return None
    start = frame.site.clause[0] if frame.text[frame.start] == "的" else max(frame.site.clause[0], frame.start)
    mark = frame.text.rfind("的", start, frame.quantity.span[0])
    if frame.text.endswith("其中", start, mark):  # 解决其中的86户
        return None
    if lead := LEADS.match(frame.text, start, mark):
        start = lead.end()
    if of and of.rule == "object_after" and start < of.span[0]:  # 105家饭店|出租率超过80%的
        start = of.span[1]
    if mark - start > REACH:
        return None
    name = frame.text[start:mark].strip("，；、")
    if len(name) < 2:
        return None
    if of:
        return frame.metric(f"{name}的{of.name}", of.span, "headless")
    # 搬进新居的有126户
    return None if "中" in name else frame.metric(name + count, (mark - len(name), mark), "those_who")
