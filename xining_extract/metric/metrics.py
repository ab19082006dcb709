"""What a quantity measures: one rule after another reads the words around it, until one knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from ..model import Metric, Span
from ..page.story import Site
from ..words import cut, tag
from .alignment import item_of, member_before
from .dealings import bought, dealt, founded, owned, took
from .elisions import likened, whole
from .extents import dimension, discount, ranked
from .frames import AGES, BARE, COUNTED, REACH, SHARES, Frame, Measured, frame_of, told_in
from .grants import given
from .headless import headless, kind
from .indicators import inherited
from .inhabitants import inhabitants
from .left import before
from .levels import DIFFERENCES, aimed, from_level, growth, growth_in_order, to_level
from .objects import AMONG, PORTION, acts, bare_verb, done_to, object_after, object_before
from .particles import is_attribute, is_verb, particles
from .plausible import names_something
from .portions import share, share_of_those, share_whole
from .unnamed import after_all, elided_subject, of_another, reached, remaining, there

APART = frozenset("有 另有 还有 其余 剩余 另外".split())
PLACE = re.compile("(?:[省市州县区旗乡镇村][内里]?|等[地县市州]|部门|单位)$")
OF_THEM = re.compile("[^，。；：]{0,8}(?:里|中|里头|当中|之中)，")
WITHIN = frozenset("里 中 当中 之中 里头 里面".split())
NAMED = frozenset(("object_after", "object_before", "indicator"))
MUST = re.compile("(?:[须应将要需会可于在]|连续)+$")  # before a time within which something is done
REACHED = frozenset("到 了 过 上".split())
# 日供水3000吨的水厂: what is done in a day or a year.
YIELDING = re.compile("[日年]均?(?:供[水热气电]|(?:处理|加工|接待|吞吐|处置|屠宰)[一-龥]{0,6}|产[一-龥]{0,6})")
POINTED = re.compile("(?:[这那该此](?:一|个|项)?)?(?:数字|数据|指标|数|答案)")
POINTED_LAST = frozenset("字据标数案")
BEYOND = re.compile("(?:[已还]?(?:超过|超出|突破|打破|刷新|高于|低于))(?=..)")
GIVING = frozenset("为是：")
ITEM = re.compile("(?<![作成行认以称名变因])(?:分别)?(?:[为是]|：)(?=..)")


Rule = Callable[[Frame], Metric | None]
LONGEST = 60  # letters of a name to which more is added


def measure(sites: Sequence[Site]) -> list[Measured]:
    """Name what each quantity of an article measures; `sites` in the order of the text."""
    measured: list[Measured] = []
    told = told_in(sites)
    for index, site in enumerate(sites):
        frame = frame_of(sites, index, measured, told[site.sentence])
        metric = _measured(frame)
        if metric and metric.name in particles().parts:
            metric = msgspec.structs.replace(metric, name=whole(frame) + metric.name)
        measured.append(Measured(metric, _action(frame), frame.left, frame.right))
    return measured


def aligned(frame: Frame) -> Metric | None:
    """`A、B和C分别达7份、56份和24份`: the item of the value's place."""
    item = item_of(frame)
    return frame.metric(item[1], item[0], "aligned") if item else None


def attribute(frame: Frame) -> Metric | None:
    """`占地2800平方米的配送中心`: the figure gives an attribute of the noun after 的."""
    if not (frame.right.modified and frame.right.phrase and frame.left.phrase):
        return None
    if not (is_attribute(frame.text, frame.left.phrase) or YIELDING.fullmatch(frame.left.said)):
        if frame.left.closing or not frame.left.gives_value or frame.quantity.unit in SHARES:
            return None
        if _located(frame):
            return None
    left, right = frame.left.said, frame.text[slice(*frame.right.phrase)]
    if right == PORTION:  # 费用在300元以上的部分
        return frame.name(frame.left.phrase, "attribute")
    return frame.metric(f"{right}{left}", frame.left.phrase, "attribute")


def item(frame: Frame) -> Metric | None:
    """`收费标准为小学每学期500元`: what the value is of, and the indicator before 为."""
    if frame.left.phrase is None:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    mark = None if GIVING.isdisjoint(text[start:end]) else ITEM.search(text, start, end)
    if mark and is_attribute(text, (start, mark.start())):
        return frame.metric(text[mark.end() : end] + text[start : mark.start()], (mark.end(), end), "item")
    return None


def indicator(frame: Frame) -> Metric | None:
    """`托位数达4.88个`: the indicator whose value is given."""
    if frame.left.phrase is None:
        return None
    if is_verb(frame.left.said):
        return None
    pointed = frame.left.said[-1] in POINTED_LAST and POINTED.fullmatch(frame.left.said)
    if pointed and frame.previous:  # 而去年这个数字是11%
        return frame.carry(frame.alike or frame.previous, "carried")
    if not frame.left.gives_value:
        if frame.counts or not is_attribute(frame.text, frame.left.phrase):
            return None
    if frame.left.phrase[0] == frame.site.clause[0] and BEYOND.match(frame.text, *frame.left.phrase):
        of = frame.base if frame.quantity.unit in DIFFERENCES else frame.alike
        if of and not frame.right.phrase:  # 气温达39℃，超过历史极值1℃
            return frame.carry(of, "growth_of_previous")
    if _located(frame):
        return None
    if frame.left.links[:1] == ("的",) and frame.right.phrase and frame.quantity.dimension != "ratio":
        if not frame.right.modified and not is_attribute(frame.text, frame.right.phrase):
            return None  # 库存的60吨白糖
    if frame.right.phrase and (frame.left.closing if frame.right.modified else _adjoins(frame)):
        return None  # 给予不超过2年的补贴
    count = COUNTED.get(frame.quantity.unit or "")
    if frame.left.links[-1:] == ("的",) and count and not frame.right.phrase:
        who = frame.left.said  # 周末钓鱼的能有三十人
        return frame.metric(who + (count if acts(who) else ""), frame.left.phrase, "indicator")
    return frame.name(_without_move(frame), "indicator")


def _without_move(frame: Frame) -> Span | None:
    """The indicator without the verb of one letter by which it comes to its value: 月薪|开到7000元."""
    phrase = frame.left.phrase
    if phrase and "到" in frame.left.links and is_attribute(frame.text, (phrase[0], phrase[1] - 1)):
        last = cut(frame.left.said)[-1]
        if len(last) == 1 and (is_verb(last) or tag(last) == "v"):
            return phrase[0], phrase[1] - 1
    return phrase


def _adjoins(frame: Frame) -> bool:
    """Whether the figure counts or bounds the noun after it, and not the phrase before: 违规所得的3倍罚款."""
    if frame.counts or frame.quantity.unit == "倍":
        return True
    if frame.left.phrase is None or not REACHED.issuperset(frame.left.links):
        return False
    governs = frame.left.closing or cut(frame.left.said)[-1] in particles().pivots  # 打不到2斤核桃
    return bool(governs) and not is_attribute(frame.text, frame.left.phrase)


def _located(frame: Frame) -> bool:
    """Whether the noun after the figure is where something is done: 巡逻艇在40公里的江段上巡查."""
    if "在" not in frame.left.links or not frame.right.modified or frame.right.phrase is None:
        return False
    return frame.left.phrase is not None and not is_attribute(frame.text, frame.left.phrase)


def of_those(frame: Frame) -> Metric | None:
    """`重点项目156个，其中7个落在本市`: of those counted before, by the same classifier, the ones that do so."""
    unnamed = frame.quantity.unit not in COUNTED and frame.alike is not None  # 泵站20座。目前15座已通水
    if not (frame.counts and (frame.earlier or unnamed)):
        return None
    right = frame.right
    examples = "等" in frame.left.links and right.predicate and not right.phrase  # 东港码头、西岛船闸等7项已完工
    if frame.left.phrase and not (examples or AMONG.search(frame.text, *frame.left.phrase)):
        return None
    if right.phrase and frame.left.phrase and frame.left.links[:1] == ("的",) and not right.acting:
        return None  # 其中一起案件里的29名养殖户
    if right.phrase and frame.left.phrase and frame.text.startswith("、", right.phrase[1]):
        return None  # 里面有2个博士生、6个硕士生
    if not frame.left.phrase and not right.acting:
        if not right.predicate or right.phrase:
            return None
        apart = not APART.isdisjoint(frame.left.links) or frame.text.startswith("其中", frame.site.clause[0])
        if frame.quantity.unit in BARE and not apart and not _among(frame):
            return None
    alike = kind(frame)
    if alike is None or len(alike.name) > LONGEST:
        return None
    if right.phrase and alike.name.endswith(frame.text[slice(*right.phrase)]):
        return None  # 抽查病历19份，其中12份病历…
    does = right.phrase or right.predicate
    if right.phrase and right.predicate and right.predicate[0] == right.phrase[1]:
        does = (right.phrase[0], right.predicate[1])
    doing = frame.doing(does)
    return frame.metric(f"{doing}的{alike.name}" if doing else alike.name, alike.span, "of_those")


def _among(frame: Frame) -> bool:
    """Whether a figure of the same unit stands before and says of how many: 12户商户里，9户报了名."""
    whole = next((q for q in reversed(frame.earlier) if q.unit == frame.quantity.unit), None)
    if whole is None:
        return False
    return OF_THEM.fullmatch(frame.text, whole.span[1], max(whole.span[1], frame.site.clause[0])) is not None


def time_taken(frame: Frame) -> Metric | None:
    """`一般故障8小时内修复`: the time that something takes."""
    if frame.quantity.dimension != "duration" or frame.right.modified:
        return None
    text, right = frame.text, frame.right
    does = right.phrase or right.predicate
    if right.phrase and not is_verb(text[max(right.phrase[1] - 2, right.phrase[0]) : right.phrase[1]]):
        return None
    doing = frame.doing(does).rstrip("、").removesuffix("了")
    if not does or not doing:
        return None
    subject = MUST.sub("", frame.left.said)
    return frame.metric(f"{subject}{doing}时间", does, "time_taken")


def lasting(frame: Frame) -> Metric | None:
    """`连续缴存满3个月`: how long something is done."""
    left = frame.left
    if frame.quantity.dimension != "duration" or frame.quantity.unit in AGES or frame.right.phrase:
        return None
    if left.phrase is None or not (left.closing or "满" in left.links or left.links[:1] == ("了",)):
        return None
    return frame.metric(f"{left.said}时间", left.phrase, "lasting")


def those_who(frame: Frame) -> Metric | None:
    """`1.68万人符合条件`: those counted are known by what they do."""
    count = COUNTED.get(frame.quantity.unit or "")
    right = frame.right
    if count is None or right.phrase or not right.predicate:
        return None
    if frame.left.phrase and not frame.left.closing:
        if not (PLACE.search(frame.text, *frame.left.phrase) or AMONG.search(frame.text, *frame.left.phrase)):
            return None
    doing = frame.doing(right.predicate)
    doing = doing.rstrip("、")
    if doing in WITHIN:  # 46人中
        return frame.carry(frame.same or frame.alike, "carried")
    same = frame.same
    if doing and same and "、" not in same.text and not is_verb(same.text[-2:]) and same.rule in NAMED:
        return frame.metric(f"{doing}的{same.text}", right.predicate, "those_who")
    return frame.metric(f"{doing}{count}", right.predicate, "those_who") if doing else None


def bracketed(frame: Frame) -> Metric | None:
    """`展示牌（每公里1个）`: a bracket that tells only how many; `销量居前的是甲（3200辆）`: of a list's member."""
    start, clause = frame.quantity.span[0], frame.site.clause[0]
    if frame.left.phrase or frame.right.phrase or frame.text[start - 1 : start] not in ("（", "("):
        return None
    if member := member_before(frame, start - 1):
        return frame.metric(*member, "bracketed")
    return frame.name(before(frame.text, max(clause, start - REACH), start - 1).phrase, "bracketed")


RULES: tuple[Rule, ...] = (
    aligned,
    from_level,
    to_level,
    growth_in_order,
    aimed,
    dimension,
    headless,
    share_whole,
    discount,
    growth,
    share,
    took,
    founded,
    dealt,
    bought,
    owned,
    lasting,
    time_taken,
    given,
    attribute,
    item,
    inherited,
    share_of_those,
    indicator,
    of_those,
    remaining,
    reached,
    ranked,
    object_after,
    there,
    inhabitants,
    those_who,
    done_to,
    likened,
    object_before,
    bracketed,
    of_another,
    bare_verb,
    elided_subject,
    after_all,
)


def _measured(frame: Frame) -> Metric | None:
    """What the first rule says that names something; if none does, what the first says that knows."""
    unlikely: Metric | None = None
    for rule in RULES:
        if metric := rule(frame):
            if names_something(metric.name):
                return metric
            unlikely = unlikely or metric
    return unlikely


def _action(frame: Frame) -> str | None:
    """The verb that governs the figure, of the lexicon."""
    verb = frame.left.verb
    return frame.text[verb[0] : verb[1]] if verb else None
