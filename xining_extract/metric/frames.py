"""The frame of a quantity: the phrases on both sides of it, its neighbours, and what was measured before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ..model import Metric, Quantity, Span
from ..page.story import Site
from .left import Left, before
from .particles import counted_by, is_attribute, particles
from .right import Expects, Right, after

# Units that count without a noun: those counted are known by what they do. The word that then names the count.
COUNTED = {"人": "人数", "人次": "人次", "名": "人数", "位": "人数", "户": "户数", "户次": "户次"}
DEEDS = frozenset("次 场次 轮".split())  # units of what is done
BARE = frozenset("人 人次 户 户次".split())  # units that no noun follows
SHARES = frozenset("% ‰".split())
SHARED = frozenset(("share", "share_of_those", "share_whole"))
SMALL = frozenset((None, "count", "duration", "mass", "area"))  # a measure of one: 一斤卖10元, 一亩地
COUNTABLE = frozenset((None, "count"))
MEMORY = 24  # how many quantities back the same ones may have been counted
NEIGHBOURS = 8  # how many quantities of the sentence a rule may look at on each side
NUMERALS = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两半几数")
VALUES = ("超", "突破", "逾", "接近", "低于", "高于")
BOUNDS = frozenset(("at_most", "at_least", "under"))
LONG, SHORT = 24, 16  # how long a metric's name, and a verb phrase in one, may be
AFTER = 5  # how far apart two measures may stand that qualify one noun
AGES = frozenset("岁 周岁".split())
PLACES = re.compile("间|来|以来|内|里|期间|前|(?:就|又|便|共|累计)*(?:上涨|下降|上升|[涨跌升降增减])了")
PART = re.compile("其中[，,]?[^，；。]*$")
LAST = re.compile("、|以及|和|及")
# When, within a name: 水库18日20时水位, 公司去年营收. Not 60年代, 3年期, 一年级.
TIMED = frozenset("年日月")
INNER = re.compile(
    "(?<=..)(?<![0-9０-９])(?:[0-9０-９]{1,4}(?:年(?![代级期龄限])|月份?|日|时)[底末初]?)+(?=..)|(?<=..)(?:[今去前上]年|昨[日天]|[上本]月|全年)(?=[^的底末初].)"
)
LASTING = frozenset("天年月周时夜")
LASTED = re.compile("(?<=..)[0-9一两二三四五六七八九十几]+(?:天|年|个月|周|个?小时|夜)$")
MARKER = re.compile(r"^[0-9]{1,2}[.．)）](?=[^0-9])")  # of a list
ONCE = re.compile("^一(?:年|天|次|季|趟|个月|斤|公斤|吨)(?:下来|里|内)?的?(?![性级期审线流体等度])(?=..)")
OPENING, CLOSING = re.compile("[（(]"), re.compile("[）)]")
LETTER = re.compile("[^\\W_]")
POINTING = frozenset("这那他她我")
POINTED = re.compile(
    "^(?:(?:当地|本地|全[省市县区])?[这此该][类种样些](?=[^，。；的]{2})|.{1,8}的[这那][些个片条座块批家所间套本份种项]?|[他她我]们?(?:所在|家)的"
    "|[光仅单]?[这那]一?[项块个条次种笔](?=[就便也]))[就便也]?(?=..)"
)
EACH = re.compile("^(?:每(?:人|户|年|月|天|次|家|村|个月|季度|学期|学年|周|日|亩)){2,}(?=..)")  # 每人每月补助
# 380米长的巷道
SIZED = re.compile("^[0-9.]+[万亿]?余?多?(?:平方)?(?:公里|千米|米|亩|吨|公顷|元|岁)[长宽高深]?的(?=..)")
TURNED = re.compile("(?<=..)(?:不[涨升增降减跌]反|[提升降减增涨加压扩]到)$")  # 租金不涨反降5%
OF_RATIO = re.compile("的?比例")
MODAL = re.compile("^(?:就[有能可会要]|已经|先后|陆续|已|将|均|全部|都|可以|可|能够|能)+")
AWAY = re.compile("[高深长宽厚重远外](?=[的，。；])")  # 3米深的基坑: which way it was measured
ASIDE = re.compile("(?<=..)[（(](?:不?含|不?包括|其中|[排扣剔]?除|如|[^（()）]*、)[^（()）]*[）)]$")
REACH = 120  # how many characters on each side are read


class Measured(msgspec.Struct, frozen=True, gc=False):
    """A quantity's metric, the verb that it hangs on, and the phrases on both sides."""

    metric: Metric | None
    action: str | None
    left: Left
    right: Right


class Frame(msgspec.Struct):
    """A quantity with the phrases around it and what was measured before it."""

    sites: Sequence[Site]
    index: int  # of its own
    measured: Sequence[Measured]  # what those before it measure
    site: Site
    text: str
    quantity: Quantity
    counts: bool  # the unit is a classifier or none, so that a noun after the figure is what is counted
    left: Left
    right: Right
    start: int  # where the stretch before the figure begins
    last: Metric | None  # of the quantity before it, in the same sentence
    earlier: list[Quantity]  # the quantities before it in its sentence
    named: list[Metric | None]  # and what they measure
    later: list[Quantity]  # and those after it

    @property
    def previous(self) -> Metric | None:
        """The last metric, in the same sentence or the one before, of what is no stretch of time."""
        return _before(self.sites, self.index, self.measured)[0]

    @property
    def base(self) -> Metric | None:
        """The last one that is no share."""
        return _before(self.sites, self.index, self.measured)[1]

    @property
    def alike(self) -> Metric | None:
        """The last metric of the same unit, of this sentence or the one before."""
        return _alike(self.sites, self.index, self.measured)

    @property
    def same(self) -> Metric | None:
        """What was last counted by the same number and unit: the same ones, 吴某等12人起诉…12人先后到庭."""
        value, unit = self.quantity.value, self.quantity.unit
        for other in range(self.index - 1, max(-1, self.index - 1 - MEMORY), -1):
            quantity = self.sites[other].quantity
            if value and value > 2 and quantity.value == value and quantity.unit in (unit, "名", "人", "位"):
                return self.measured[other].metric
        return None

    def metric(self, name: str, span: Span, rule: str) -> Metric | None:
        """A metric of that name, whose head stands at `span`; None where the name says nothing."""
        if not name.isalnum():
            name = MARKER.sub("", "".join(name.split()))
        name = name.strip("、，的")
        if name[-1:] in LASTING:  # 库水位两天涨了3米
            name = LASTED.sub("", name)
        if name.endswith(("）", ")")) and (aside := ASIDE.search(name)):  # 固定资产投资（不含农户）
            name = name[: aside.start()]
        if name.startswith("一"):  # 一天的饭钱
            name = ONCE.sub("", name)
        if not TIMED.isdisjoint(name):
            name = INNER.sub("", name)
        if name.startswith("每"):
            name = EACH.sub("", name)
        if name[:1].isdigit():
            name = SIZED.sub("", name)
        if name.endswith(("反", "到")):
            name = TURNED.sub("", name)
        name = name[1:] if name.startswith("后年") else name  # 建成后|年产值
        if not POINTING.isdisjoint(name) and (pointed := POINTED.search(name)):  # 他种的这片果园
            name = name[pointed.end() :]
        if "等" in name and (len(name) > LONG or "、" in name) and len(head := name.rpartition("等")[2]) > 1:
            name = head  # of a list of examples, what they are examples of
        if len(name) > LONG and "、" in name:  # of a long list, its last item
            name = LAST.split(name)[-1] or name
        named = name[:1].isalpha() or LETTER.search(name) is not None
        return Metric(name, self.text[span[0] : span[1]], span, rule) if named else None

    def name(self, span: Span | None, rule: str) -> Metric | None:
        """The metric that the text names at `span`."""
        return self.metric(self.text[span[0] : span[1]], span, rule) if span else None

    def carry(self, metric: Metric | None, rule: str, suffix: str = "") -> Metric | None:
        """A metric named before, which this figure measures too."""
        return Metric(metric.name + suffix, metric.text, metric.span, rule) if metric else None

    def doing(self, predicate: Span | None) -> str:
        """What those counted do, without the adverbs before it."""
        if predicate is None:
            return ""
        does = MODAL.sub("", self.text[predicate[0] : min(predicate[1], predicate[0] + SHORT)].strip())
        return does[1:].removesuffix("的") if does.startswith("是") else does  # 是骑车来的

    def exceeds(self, part: Quantity) -> bool:
        """Whether the figure is more than that part: 隐患1320项，其中重大隐患8项，已整改1260项."""
        if part.value is None or self.quantity.value is None or part.value >= self.quantity.value:
            return False
        start = part.span[0]
        return PART.search(self.text, max(0, start - LONG), start) is not None

    @property
    def clause_before(self) -> int:
        """Where the clause before begins, or this one where it is the sentence's first."""
        clauses = self.site.sentences[self.site.sentence].clauses
        here = bisect_left(clauses, self.site.clause)
        return clauses[max(0, here - 1)][0]


def frame_of(sites: Sequence[Site], index: int, measured: Sequence[Measured], told: Sequence[int]) -> Frame:
    """The frame of the quantity at `index`; `measured` holds what those before it measure.

    `told`: where the quantities of its sentence stand.
    """
    site = sites[index]
    quantity = site.quantity
    text, (start, end), (begin, finish) = site.story.text, site.clause, quantity.span
    before_it = told[bisect_left(told, index - NEIGHBOURS) : bisect_left(told, index)]
    after_it = told[bisect_left(told, index + 1) : bisect_left(told, index + 1 + NEIGHBOURS)]
    earlier, named = [sites[place].quantity for place in before_it], [measured[place].metric for place in before_it]
    later = [sites[place].quantity for place in after_it]
    stating = next((q for q in reversed(earlier) if not _places(q, text)), None)
    if stating and stating.span[1] > start:
        start = min(stating.span[1], begin)
    if stating and stating.unit == "比" and (kind := OF_RATIO.match(text, start, begin)):  # 按1∶1的比例投入60万元
        start = kind.end()
    start = max(start, begin - REACH)
    counts = quantity.dimension in COUNTABLE and quantity.unit not in SHARES
    right_from = finish + (quantity.dimension == "duration" and text.startswith("内", finish))  # 8小时内修复
    right_to = max(right_from, min(end, finish + REACH))
    if later:
        follows, beyond = later[0].span
        if follows == finish and later[0].unit in AGES:  # 300名80周岁以上老人
            right_to = max(right_from, min(end, finish + REACH))
        elif follows == finish:  # 1万户3万人受灾, 4门8纲23目: several figures, one noun
            beyond = _run_end(later)
            right_from, right_to = beyond, min(max(end, beyond), beyond + REACH)
        elif follows - finish <= AFTER and text[finish] == "、" and text.startswith("的", beyond):
            right_from, right_to = beyond, min(max(end, beyond), beyond + REACH)  # 每月1000元、最长24个月的补贴
        elif counts and _bounds_one(text, finish, later[0]):  # 12个产值超亿元的镇
            right_from, right_to = beyond + 1, min(max(end, beyond + 1), beyond + REACH)
        elif listed := _list_end(quantity, later, text):
            right_from, right_to = listed, min(max(end, listed), listed + REACH)  # 收到1000元和1500元补贴
        elif follows < right_to:
            right_to = follows
    right_from += (across := AWAY.match(text, finish)) is not None and across.end() <= right_to
    cheaper = quantity.unit == "折" and text.startswith("打", begin - 1)
    left = before(text, start, begin - cheaper)
    if quantity.text.startswith(VALUES) or (quantity.modifier in BOUNDS and quantity.text[0] not in NUMERALS):
        # 不超过2.9个: the bound is the link
        left = msgspec.structs.replace(left, gives_value=True)
    shared = bool(later) and right_to == later[0].span[0] > finish and text[right_to - 1] not in "，,；;。：:"
    expects = _expected(quantity, text, left, counts=counts)
    counted = counted_by().get(quantity.unit or "", ())
    right = after(text, right_from, right_to, expects=expects, shared=shared, counted=counted)
    last = named[-1] if named else None
    return Frame(
        sites, index, measured, site, text, quantity, counts, left, right, start, last, earlier, named, later
    )


def _run_end(quantities: Sequence[Quantity]) -> int:
    """The end of the figures that stand close one behind the other."""
    end = quantities[0].span[1]
    for quantity in quantities[1:]:
        if quantity.span[0] != end:
            break
        end = quantity.span[1]
    return end


def _bounds_one(text: str, start: int, bound: Quantity) -> bool:
    """Whether an indicator and its bound, closed by 的, tell which those are that a count is of."""
    end = bound.span[0]
    if not 1 < end - start <= AFTER + 1 or not text.startswith("的", bound.span[1]) or bound.modifier == "exact":
        return False
    return is_attribute(text, (start, end)) and text[start] not in "县市区镇乡村，的"


def _list_end(quantity: Quantity, later: Sequence[Quantity], text: str) -> int:
    """The end of a list of amounts that begins with this one and that one noun follows; 0 where there is none."""
    end = quantity.span[1] if quantity.dimension == "currency" else 0
    for other in later if end else ():
        if text[end : other.span[0]] not in ("、", "和", "或") or other.unit != quantity.unit:
            break
        end = other.span[1]
    return end if end > quantity.span[1] else 0


def _places(quantity: Quantity, text: str) -> bool:
    """Whether a stretch of time tells when, so that the text around it goes on: 面积五年间减少200亩."""
    if quantity.dimension != "duration":
        return False
    return PLACES.match(text, quantity.span[1]) is not None or text.endswith("连续", 0, quantity.span[0])


def told_in(sites: Sequence[Site]) -> dict[int, list[int]]:
    """Sentence → where its quantities stand among all, those left out that are mere articles."""
    told: dict[int, list[int]] = {}
    for index, site in enumerate(sites):
        places = told.setdefault(site.sentence, [])
        if not _is_article(site.quantity):
            places.append(index)
    return told


def _is_article(quantity: Quantity) -> bool:
    """Whether a count is no more than an article, through which one reads: 一亩地抽水就得花140元."""
    if not quantity.text.startswith("一") or quantity.value != 1 or quantity.modifier != "exact":
        return False
    return quantity.dimension in SMALL and len(quantity.text) < 4


def _expected(quantity: Quantity, text: str, left: Left, *, counts: bool) -> Expects:
    """What the unit, and the verb right before the figure, lead one to expect after it."""
    if quantity.unit in BARE:
        return "verb"
    if not counts or quantity.unit in COUNTED:
        return "any"
    if quantity.unit in DEEDS and (left.closing or text[quantity.span[0] - 1] == "、"):
        return "deed"
    if left.closing and not left.gives_value and text[slice(*left.closing)] not in particles().causatives:
        return "object"  # not 支持9家企业申报
    return "noun"


def _before(sites: Sequence[Site], index: int, measured: Sequence[Measured]) -> tuple[Metric | None, Metric | None]:
    """The last metric, of this sentence or the one before, and the last that is no share.

    That of a duration goes on to another duration alone: 工期46天，缩短8天.
    """
    here, previous, lasts = sites[index].sentence, None, sites[index].quantity.dimension == "duration"
    for other in range(index - 1, max(-1, index - 1 - NEIGHBOURS), -1):
        if here - sites[other].sentence > 1:
            break
        quantity, metric = sites[other].quantity, measured[other].metric
        aside = _in_bracket(sites[index].story.text, quantity.span[1], sites[index].quantity.span[0])
        if aside or _is_article(quantity):
            continue
        if metric and (lasts or quantity.dimension != "duration"):
            previous = previous or metric
            if metric.rule not in SHARED:
                return previous, metric
    return previous, None


def _in_bracket(text: str, start: int, end: int) -> bool:
    """Whether a bracket closes between two places that opened before them: 4万箱（其中外贸1万箱），增长5%."""
    close = CLOSING.search(text, start, end)
    return close is not None and OPENING.search(text, start, close.start()) is None


def _alike(sites: Sequence[Site], index: int, measured: Sequence[Measured]) -> Metric | None:
    """The last metric of the same unit, of this sentence or the one before."""
    here, unit = sites[index].sentence, _kind_of_unit(sites[index].quantity)
    for other in range(index - 1, max(-1, index - 1 - NEIGHBOURS), -1):
        if here - sites[other].sentence > 1:
            break
        quantity = sites[other].quantity
        if _kind_of_unit(quantity) != unit or (metric := measured[other].metric) is None:
            continue
        aside = metric.rule == "share_whole"
        if not (aside or _in_bracket(sites[index].story.text, quantity.span[1], sites[index].quantity.span[0])):
            return metric
    return None


def _kind_of_unit(quantity: Quantity) -> str:
    """The unit without what it is a rate of; points are of percent."""
    unit = (quantity.unit or "").partition("/")[0]
    return "%" if unit == "个百分点" else unit
