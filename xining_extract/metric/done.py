"""What is done, told by the verb before the figure: 受损线路已恢复12条, 覆盖300万人."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ..divisions import PLACES
from ..model import Metric, Span
from ..words import cut, tag
from .again import said_of
from .agents import is_agent
from .doers import ONE_TIME
from .elisions import counted_alike, paid_before, topic_before
from .frames import COUNTED, Frame
from .particles import EMPTY as DONE_WITH
from .particles import RESULTS, actions, called, counted_by, is_attribute, may_be_verb, verb_kind
from .tail import times

EACH = re.compile("每[人名位户](?:每[天日周月年次餐])?")
ONE_ITEM = frozenset("此一项 此项 这一项 仅此一项 单此一项 光此一项".split())
GATHERED = frozenset(("mass", "volume"))
SUMS = frozenset("共 一共 总共 共计 累计 合计".split())
BRIEF = 3  # letters
GRAMMAR = frozenset("的 了 并 和 后 前 中 时".split())
MAKERS = re.compile(
    f"(?:公司|集团|政府|企业|法院|检察院|医院|学校|学院|大学|[局厅委办部司厂]|部门|单位|机构|街道|中心|协会|联合会|[{PLACES}](?<![小景园校库]区)|"
    "[里上]|地|当地|合作社|派出所|我们|他们)$"
)
TOWARD = frozenset("向 到 赴 对 给 为 去".split())
WITH = frozenset("在 从 与 同 和 因 因为".split())
LONGEST_DEED = 12
# 面馆一天|能卖|400多碗
SOLD = re.compile(
    "(?:[^，。；的]{1,8}?(?=[一每][天日]))?(?:(?:一|每)?[天日年月]|[能可也就只最多少]|能够|可以)*(卖[出掉]?)"
)
RECORDS = re.compile("(打破|刷新|改写|平|超)了?(?:[0-9]+项)?([^，。；、0-9]{0,10}?纪录)")
ORDERED = re.compile("([接跑送出卖抢派做下开])$")
PHASE = re.compile("第?[一二三四五]期(?:工程|项目)?")


# 完成3200户改造
CARRIES_OUT = re.compile("(?:完成|开展|实施|进行)了?[^，。；0-9一-鿿]*(?:[约近超逾]|超过|将近|接近|不少于)?$")
DEED_BEHIND = re.compile("[一-鿿]{2,10}(?=[，。；、]|$)")


class _Deed(NamedTuple):
    """A verb before the figure and the topic that adverbs part from it: 受损线路|已|恢复12条."""

    frame: Frame
    topic: Span
    verb: Span
    of: str  # the words of the topic, without when, and those of the verb
    does: str

    @property
    def by_agent(self) -> bool:
        """Whether the topic is who acts."""
        return is_agent(self.of)

    def of_topic(self, name: str) -> Metric | None:
        """The metric of that name, grounded in the topic."""
        return self.frame.metric(name, self.topic, "done_to")

    def of_verb(self, name: str) -> Metric | None:
        """The metric of that name, grounded in the verb."""
        return self.frame.metric(name, self.verb, "done_to")


def carried_out(frame: Frame) -> Metric | None:
    """`完成3200户改造`, `完成12公里管网改造`: the deed, where it stands behind the figure like a noun."""
    text, (start, end) = frame.text, frame.quantity.span
    if frame.quantity.dimension == "ratio" or frame.right.modified:
        return None
    behind = DEED_BEHIND.match(text, end, frame.site.clause[1])
    if behind is None or CARRIES_OUT.search(text, frame.site.clause[0], start) is None:
        return None
    words = cut(behind[0])
    deed = len(words[-1]) > 1 and (verb_kind(words[-1]) or tag(words[-1]) in ("v", "vn"))
    return frame.metric(behind[0], behind.span(), "carried_out") if deed and GRAMMAR.isdisjoint(words) else None


def done_to(frame: Frame) -> Metric | None:
    """`受损线路已恢复12条`: the topic of a verb that adverbs part from it; who acts is none, 物业公司已更换门窗30扇."""
    topic, verb = frame.left.topic, frame.left.closing
    if topic is None or verb is None:
        return None
    of, does = (frame.text[slice(*span)] for span in (topic, verb))
    does = does[2:] if does[:2] in DONE_WITH and does[2:] else does  # 完成|改造
    words = cut(of)
    words = words[: len(words) - times(words)]
    if not words:
        return None
    if words[-1] in ONE_TIME and is_agent("".join(words[:-1])):  # 民警一天|要接80个电话
        words.pop()
    deed = _Deed(frame, topic, verb, _without_sum(words), does)
    return next((metric for told in DONE if (metric := told(deed))), None)


def _without_sum(words: list[str]) -> str:
    """The topic without the adverb that sums up: 县公安局共|刑拘."""
    return "".join(words[:-1] if len(words) > 1 and words[-1] in SUMS else words)


def _to_each(deed: _Deed) -> Metric | None:
    """`参保老人有3000名，每人每月可领150元`: whom each of them is told before; 每人最多可借20册."""
    return deed.of_verb(counted_persons(deed.frame) + deed.of + deed.does) if EACH.fullmatch(deed.of) else None


def _by_one_item(deed: _Deed) -> Metric | None:
    """`半年内免收摊位费，仅此一项就减免26万元`."""
    alone = deed.frame.text[slice(*deed.topic)] in ONE_ITEM
    return deed.of_verb(deed.does + paid_before(deed.frame)) if alone else None


def _to_indicator(deed: _Deed) -> Metric | None:
    """`通过能力可新增80万箱`: the topic is measured itself."""
    measured = is_attribute(deed.frame.text, deed.topic) or deed.of.endswith(("费", "金", "款", "钱"))
    return deed.frame.name(deed.topic, "done_to") if measured else None


def _to_foremost(deed: _Deed) -> Metric | None:
    """`这样的补贴，县里已兑付80万元`: what is done stands before who does it."""
    frame = deed.frame
    object_ = "" if frame.counts or frame.earlier or not deed.by_agent else topic_before(frame)
    if frame.quantity.dimension == "ratio" and frame.earlier and (frame.earlier[-1].unit or "")[:1] == "元":
        object_ = frame.base.name if frame.base and deed.by_agent else ""  # 每平方米4元收取，低保户只交一半
    return deed.of_verb(deed.does + object_) if object_ else None


def _again(deed: _Deed) -> Metric | None:
    """`复绿矿山900亩，其中城关镇一地就复绿300亩`: one of many does the same."""
    if PHASE.fullmatch(deed.of):  # 一期工程建成厂房12栋，二期工程计划建成18栋
        alike = deed.frame.alike if deed.frame.counts else None
    else:
        alike = (counted_alike(deed.frame) or deed.frame.alike) if deed.by_agent else None
    if alike is None:
        return None
    does, text = deed.does, deed.frame.text  # 继去年铺设管网86公里后，县水务局今年已铺设36公里
    same = does in alike.name or text.endswith((does, does + "了"), 0, alike.span[0])
    return deed.frame.carry(alike, "done_to") if same else None


def _by_journeys(deed: _Deed) -> Metric | None:
    """`专线已开行612班次`: the unit says what is run."""
    journeys = deed.frame.journeys if len(deed.of) < BRIEF else ""
    return deed.of_verb(deed.does + journeys) if journeys else None


def _to_more(deed: _Deed) -> Metric | None:
    """`护理员已培训120名`, `足球场已建成27片`: those that the verb makes more or better."""
    raised = deed.frame.counts and deed.does in actions()["raised"] and _is_raised(deed.frame, deed.of)
    return deed.of_topic(deed.of) if raised else None


def _to_persons(deed: _Deed) -> Metric | None:
    """`县公安局刑拘30人`: how many the verb is done to."""
    count = COUNTED.get(deed.frame.quantity.unit or "")
    return deed.of_verb((called(deed.does, "persons") or deed.does) + count) if count and deed.by_agent else None


def _to_mass(deed: _Deed) -> Metric | None:
    """`垃圾就运走86万吨`, but 垃圾清运: a verb of motion stands before its object."""
    away = len(deed.does) == 1 or deed.does[1] in RESULTS
    gathered = deed.frame.quantity.dimension in GATHERED and deed.of[:1] not in ("", "一") and not deed.by_agent
    return deed.of_topic(deed.does + deed.of) if gathered and away else None


def _measured(deed: _Deed) -> Metric | None:
    """`道路已硬化6公里`, `林业局今年完成造林6亩`: what is measured and no noun counted stands before its verb."""
    measured = not deed.frame.counts or deed.frame.quantity.unit in COUNTED
    of = "" if deed.by_agent and deed.does != deed.frame.text[slice(*deed.verb)] else deed.of
    return deed.of_verb(of + deed.does) if measured else None


def _counted(deed: _Deed) -> Metric | None:
    """`服装厂关了四家`, `县局已办120件`: what the verb is done to, in the topic or told before."""
    frame = deed.frame
    unit = frame.quantity.unit or ""
    if deed.of.endswith(counted_by().get(unit or "-", ("-",))) or not deed.by_agent:
        return deed.of_topic(deed.does + deed.of)
    return deed.of_verb(deed.does + ("电话" if unit.endswith("电话") else said_of(frame)))


DONE: tuple[Callable[[_Deed], Metric | None], ...] = (
    _to_each,
    _by_one_item,
    _to_indicator,
    _to_foremost,
    _again,
    _by_journeys,
    _to_more,
    _to_persons,
    _to_mass,
    _measured,
    _counted,
)


def _is_raised(frame: Frame, of: str) -> bool:
    """Whether what ends as those who act do is what the verb makes more or better, and nothing else was told of."""
    return is_agent(of) and not MAKERS.search(of) and not said_of(frame)


def counted_persons(frame: Frame) -> str:
    """Who was counted last in the sentence; "" where nobody was."""
    last = frame.last
    return last.name if last and last.name.endswith(counted_by()["名"]) else ""


def how_often(frame: Frame) -> Metric | None:
    """`33次向对方账号转款`, `两次到河湾镇考察企业`: how often is done what stands behind to whom or where."""
    if frame.quantity.unit not in ("次", "度") or frame.right.predicate is None:
        return None
    first, *more = cut(frame.text[slice(*frame.right.predicate)])
    if first not in TOWARD and first not in WITH:
        return None
    does = next((word for word in more[1:] if may_be_verb(word)), "")
    name, end = "".join(more[more.index(does) :]) if does else "", frame.right.predicate[1]
    return frame.metric(name, (end - len(name), end), "how_often") if 1 < len(name) < LONGEST_DEED else None


def records(frame: Frame) -> Metric | None:
    """`3人5次打破2项大会纪录`: how often records are broken, whatever their number."""
    end = frame.quantity.span[1]
    told = RECORDS.match(frame.text, end) if frame.quantity.unit == "次" else None
    return frame.metric(f"{told[1]}{told[2]}", (end, told.end()), "records") if told else None


def ordered(frame: Frame) -> Metric | None:
    """`骑手一天能跑40单`: how many orders are run, taken or sold."""
    if frame.quantity.unit != "单" or frame.left.phrase is None:
        return None
    verb, end = ORDERED.search(frame.left.said), frame.left.phrase[1]
    return frame.metric(f"{verb[1]}单量", (end - 1, end), "ordered") if verb else None


def sold(frame: Frame) -> Metric | None:
    """`一天能卖400多碗`: how much is sold of what the clause does not name."""
    if frame.quantity.dimension not in (None, "count", "mass", "volume") or frame.right.phrase or not frame.left.phrase:
        return None
    verb = SOLD.fullmatch(frame.left.said)
    return frame.metric("销量", frame.left.phrase, "sold") if verb else None
