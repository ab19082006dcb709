"""The frame of a quantity: the phrases on both sides of it, its neighbours, and what was measured before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ..connectives import OF_WHICH, TURN
from ..model import Metric, Quantity, Span
from ..page.story import Site
from ..words import cut
from .holders import of_holder
from .left import Left, before
from .measured import NEIGHBOURS, Measured, last_alike, last_before
from .names import LONG, stripped
from .nouns import Expects
from .openings import AND_OR
from .particles import counted_by, is_attribute, is_verb, may_be_verb, particles, unclassed, verb_kind
from .right import Right, after
from .shared import doers
from .stretches import AGES, left_from, right_of

# Units that count without a noun: those counted are known by what they do. The word that then names the count.
COUNTED = {"人": "人数", "人次": "人次", "名": "人数", "位": "人数", "户": "户数", "户次": "户次"}
DEEDS = frozenset("次 场次 轮".split())  # units of what is done
BARE = frozenset("人 人次 户 户次".split())  # units that no noun follows
PERSONS = frozenset("人 名 位".split())
SUFFERED = frozenset("污染 毁林 毁坏 调查 损害 水淹 除名 执行 监护 救助 约谈".split())  # 被|污染|土壤
MONEY = frozenset(("currency", "currency rate"))  # dimensions
JOURNEYS = ("架次", "航次", "班次", "车次", "列次", "趟次", "艘次", "辆次")
SHARES = frozenset("% ‰".split())
COUNTABLE = frozenset((None, "count"))
REST = ("其余", "余下", "剩下", "剩余", "另外", "另有", "还有", *OF_WHICH)
NUMERALS = frozenset("0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两半几数")
VALUES = ("超", "突破", "破", "逾", "接近", "低于", "高于")
BOUNDS = frozenset(("at_most", "at_least", "under"))
# Behind a figure: what it is aimed at, or what trouble it is, and no noun of its own: 省了垫付3万元的麻烦.
AIMS = ("目标", "任务", "指标", "要求", "麻烦", "烦恼", "困扰", "跨越", "飞跃", "突破", "跃升", "转变", "蝶变")
TOWARD = frozenset("向给为对")
WITH = frozenset("与同跟")  # 与32个村|签约
HANDLED = re.compile("(?:把[^，。；：]{0,8}|将(?:[^，。；：]{1,6}的)?)$")  # 把自产的3吨苹果|入库: what is done to those
SUMS = ("资金", "投资", "金额", "经费", "款", "补贴", "补助", "面积", "人员")
JOINTLY = frozenset("共同 联合 合作 携手 联手 一起 共建 签订 签署 建立 达成".split())
ENDLESS = 400  # letters of what names nothing, whatever is cut off
SHORT = 16  # characters that a verb phrase in a name may have
PART = re.compile(f"{TURN}[，,]?[^，；。]*$")
LEFT = re.compile("[，；。]")
LETTER = re.compile("[^\\W_]")
CASE = re.compile("的(?:情况|前提|条件|情形)下.*$")
# 因工作不力|受到处分: why it was, before what was done.
CAUSE = re.compile("(?:因|由于)[^，。；：]{2,30}?(?=受[到灾伤困阻]|被(?!动)|遭[到受遇]|获得?|死亡|停[电水产课]|中断)")
MODAL = re.compile("^(?:就[有能可会要]|已经|先后|陆续|已|将|均|全部|都|可以|可|能够|能|也)+")
IS = re.compile("^(?:为(?![了此何主难期限])|系(?=[一-龥]{2})|属于?(?=[一-龥]{2}))")


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
        return last_before(self.sites, self.index, self.measured)[0]

    @property
    def lasted(self) -> Metric | None:
        """Of what the time right before it tells how long it went on: 签约人数连续五年增长，累计净增3万人."""
        if not self.earlier or not self.earlier[-1].dimension == "duration" != self.quantity.dimension:
            return None
        of = self.measured[self.index - 1].left.phrase
        return self.name(of, "growth") if of and is_attribute(self.text, of) else None  # but 比前|8个月收窄

    @property
    def base(self) -> Metric | None:
        """The last one that is no share."""
        return last_before(self.sites, self.index, self.measured)[1]

    @property
    def alike(self) -> Metric | None:
        """The last metric of the same unit, of this sentence or the one before."""
        return last_alike(self.sites, self.index, self.measured)

    @property
    def journeys(self) -> str:
        """The journeys that are counted, where the unit names them: 612个|航次; or ""."""
        unit = self.quantity.unit or ""
        return unit.removeprefix("个") if unit.endswith(JOURNEYS) else ""

    def metric(self, name: str, span: Span, rule: str) -> Metric | None:
        """A metric of that name, whose head stands at `span`; None where the name says nothing."""
        name = name if len(name) > ENDLESS else stripped(name)
        named = name != "比" and (name[:1].isalpha() or LETTER.search(name) is not None)  # 比|前年人均6平方米增加5%
        return Metric(name, self.text[span[0] : span[1]], span, rule) if named else None

    def name(self, span: Span | None, rule: str) -> Metric | None:
        """The metric that the text names at `span`."""
        if span and self.text[span[0] - 1 : span[0]] == "被" and _suffers(cut(self.text[slice(*span)])):
            span = span[0] - 1, span[1]
        return self.metric(self.text[span[0] : span[1]], span, rule) if span else None

    def carry(self, metric: Metric | None, rule: str, suffix: str = "") -> Metric | None:
        """A metric named before, which this figure measures too."""
        return Metric(metric.name + suffix, metric.text, metric.span, rule) if metric else None

    def doing(self, predicate: Span | None) -> str:
        """What those counted do, without the adverbs before it."""
        if predicate is None:
            return ""
        cause = CAUSE.match(self.text, *predicate)
        predicate = (cause.end(), predicate[1]) if cause else predicate
        does = MODAL.sub("", self.text[predicate[0] : min(predicate[1], predicate[0] + SHORT)].strip())
        does = CASE.sub("", does)  # 业主同意|的情况下
        return does[1:].removesuffix("的") if does.startswith("是") else IS.sub("", does)  # 是骑车来的, 为外地人

    def exceeds(self, part: Quantity) -> bool:
        """Whether the figure is more than that part: 隐患1320项，其中重大隐患8项，已整改1260项."""
        if part.value is None or self.quantity.value is None or part.value >= self.quantity.value:
            return False
        start = part.span[0]
        if LEFT.search(self.text, part.span[1], self.quantity.span[0]) is None:  # 其中新建2所、改建3所
            return False
        return PART.search(self.text, max(0, start - LONG), start) is not None

    @property
    def noun_before(self) -> Span | None:
        """The noun phrase behind the quantity before."""
        return self.measured[self.index - 1].right.phrase if self.index else None

    @property
    def begin(self) -> int:
        """Where the words before the figure begin: behind the figure before it, or with its clause."""
        return max(self.start, self.site.clause[0])

    @property
    def opening(self) -> int:
        """Where the sentence begins."""
        return self.site.sentences[self.site.sentence].start

    @property
    def clause_before(self) -> int:
        """Where the clause before begins, or this one where it is the sentence's first."""
        clauses = self.site.sentences[self.site.sentence].clauses
        return clauses[max(0, bisect_left(clauses, self.site.clause) - 1)][0]

    def clauses_back(self, most: int) -> list[Span]:
        """The clauses of the sentence before this one, the nearest first, so many at the most."""
        clauses = self.site.sentences[self.site.sentence].clauses
        here = bisect_left(clauses, self.site.clause)
        return list(clauses[max(0, here - most) : here][::-1])


def frame_of(sites: Sequence[Site], index: int, measured: Sequence[Measured], told: Sequence[int]) -> Frame:
    """The frame of the quantity at `index`; `measured` holds what those before it measure.

    `told`: where the quantities of its sentence stand.
    """
    site = sites[index]
    quantity = site.quantity
    text, (begin, finish) = site.story.text, quantity.span
    before_it = told[bisect_left(told, index - NEIGHBOURS) : bisect_left(told, index)]
    after_it = told[bisect_left(told, index + 1) : bisect_left(told, index + 1 + NEIGHBOURS)]
    earlier, named = [sites[place].quantity for place in before_it], [measured[place].metric for place in before_it]
    later = [sites[place].quantity for place in after_it]
    counts = quantity.dimension in COUNTABLE
    start = left_from(text, site.clause[0], begin, earlier)
    right_from, right_to = right_of(text, quantity, site.clause[1], later, counts=counts)
    aged = earlier[-1] if earlier and earlier[-1].unit in AGES and earlier[-1].modifier != "exact" else None
    cheaper = quantity.unit == "折" and text.startswith("打", begin - 1)
    if earlier and earlier[-1].dimension in COUNTABLE and earlier[-1].span[1] == start:
        mark = text.rfind("、", start, begin) + 1 if earlier[-1].unit in BARE else 0  # 8万人脱贫、|贫困发生率降至3%
        start = mark or _behind_item(text, measured[-1].right.phrase, begin) or start
    if earlier and earlier[-1].dimension == "duration" and text.startswith("时间", earlier[-1].span[1]):
        start = max(start, earlier[-1].span[1] + 2)  # 短短8个月时间|纯收入达9万元
    if earlier and earlier[-1].unit == "个" and earlier[-1].span[1] == start:
        words = cut(text[start:begin])
        start += sum(map(len, words[: doers(words)]))
    left = before(text, start, begin - cheaper)
    paid = quantity.dimension == "currency" and (left.said[:1] == "每" or left.closing == left.phrase)
    joined = ("", "的") if quantity.unit in SHARES else ("",)
    of_age = aged and left.phrase and text[aged.span[1] : left.phrase[0]] in joined and len(left.said) > 1
    if aged and left.phrase and of_age and not paid:  # 60岁以上|老人占三成, not 每餐补贴4元
        phrase = (aged.span[0], left.phrase[1])
        left = msgspec.structs.replace(left, phrase=phrase, said=text[slice(*phrase)])
    if quantity.text.startswith(VALUES) or (quantity.modifier in BOUNDS and quantity.text[0] not in NUMERALS):
        # 不超过2.9个: the bound is the link
        left = msgspec.structs.replace(left, gives_value=True)
    if quantity.unit in ("人", "人次") and later and right_to == later[0].span[0]:
        joint = text.rfind("、", right_from + 1, right_to)
        right_to = joint if joint > 0 else right_to  # 8万人脱贫|、贫困发生率降至3%
    shared = bool(later) and right_to == later[0].span[0] > finish and text[right_to - 1] not in "，,；;。：:"
    unit = "个" if quantity.text.endswith("个人") else (quantity.unit or "").partition("/")[0]
    expects = _expected(quantity, unit, text, left, counts=counts)
    counted = counted_by().get(unit, ()) if unit or not counts else unclassed()
    right = after(text, right_from, right_to, expects=expects, shared=shared, counted=counted)
    rest = text[site.clause[0] : begin].endswith(REST)  # 其余16所主体在建
    right = of_holder(text, right, unit, told=rest or any(other.unit == unit for other in earlier))
    handled = right.predicate is None and HANDLED.search(text, start, begin)
    if right.phrase and (handled or (shared and text[begin - 1] in TOWARD) or text[begin - 1] in WITH):
        right = msgspec.structs.replace(right, phrase=_without_deed(text, right.phrase))
    if right.predicate and quantity.unit in PERSONS and text.endswith("将", 0, begin):
        left = before(text, begin - 1, begin)  # 停车|将4人转移
    last = named[-1] if named else None
    return Frame(sites, index, measured, site, text, quantity, counts, left, right, start, last, earlier, named, later)


def _behind_item(text: str, counted: Span | None, begin: int) -> int:
    """Where the next item of a list begins behind the noun that the figure before counts: 24座桥梁、|拟建6座; or what
    those do who are counted, 36户农户|种植黄桃360亩; or 0.
    """
    if counted is None or counted[1] >= begin:
        return 0
    if not text.startswith("、", counted[1]):
        words = cut(text[counted[1] : begin])
        acts = len(words) > 1 and verb_kind(words[0]) in ("deed", "act") and words[1] not in AND_OR
        return counted[1] if acts else 0
    words = cut(text[counted[1] + 1 : begin])
    alone = len(words) == 1 and (is_verb(words[0]) or words[0].endswith(SUMS))  # 36名学生、|资金3.2亿元
    return counted[1] + 1 if alone else 0


def _without_deed(text: str, phrase: Span) -> Span:
    """Those to whom something is done, without what is done: 向700户果农|赔付2100万元, 把3吨苹果|入库."""
    words = cut(text[slice(*phrase)])
    if jointly := next((at for at, word in enumerate(words) if at and word in JOINTLY), 0):  # 与50个停车场|联合开展活动
        return (phrase[0], phrase[0] + len("".join(words[:jointly])))
    deed = len(words) > 1 and may_be_verb(words[-1])
    return (phrase[0], phrase[1] - len(words[-1])) if deed else phrase


def _expected(quantity: Quantity, unit: str, text: str, left: Left, *, counts: bool) -> Expects:
    """What the unit, and the verb right before the figure, lead one to expect after it."""
    if unit in BARE:
        return "verb"
    if not counts or unit in COUNTED:
        return "any"
    if unit in DEEDS and (left.closing or text[quantity.span[0] - 1] in "、和及与"):
        return "deed"
    if left.closing and not left.gives_value and text[slice(*left.closing)] not in particles().causatives:
        return "object"  # not 支持9家企业申报
    return "noun"


def _suffers(words: list[str]) -> bool:
    """Whether the words are a deed and the noun it is done to: 被|污染|土壤, not 被|园区|招收."""
    return len(words) > 1 and (words[0] in SUFFERED or may_be_verb(words[0]))
