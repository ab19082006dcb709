"""Which quantities are claims: a figure that states something, not one that only places, names or lists."""

from __future__ import annotations

import re
from collections.abc import Callable

from .metric.frames import Measured
from .page.story import Site

# What makes a duration a measured one, not a stretch of time in which something happened: words before it, and after.
MEASURED_TIME = re.compile(
    r"(?:时限|期限|周期|工期|时间|时长|年限|寿命|有效期|保质期|假期?|工龄|任期|缩短|缩减|压缩|延长|提前|推迟|节省|减少|延迟|历时|耗时|用时|为期|"
    r"长达|仅需|只需|需要?|不超过|不少于|不得少于|满|超过|平均|连续)[^，。；]{0,6}$"
)
MEASURES_TIME = re.compile(r"的?(?:[^，。；、的]{0,4}(?:期|时限|期限)|时间(?!里|内)|免[租息费]|优惠)")
BOUNDED = frozenset("at_least at_most under range".split())
# A stretch of time that only places something: words after it, and before.
PLACES_TIME = re.compile(
    r"(?:来|以来|前|后|内|间|期间|之内|之间|里|中|时间里|之前|之后|左右的时间|之际|如一日|一次|一度|一届)"
)
PLACED_TIME = re.compile(
    r"(?:过去|未来|今后|近|最近|已|这|那|(?<!提)前|后|每|第|头|上|下|整整|新|又|再|同|历经|跨越|走过)$"
)
LIMITS = frozenset("秒 分钟 小时 个小时 钟头".split())
SPANS = ("过去", "未来", "今后", "近", "最近", "这", "那", "前")
STOPS = frozenset("，。；、的")
COMPLEMENT = re.compile(r"[，。；）)]|$")
SCORES = re.compile(
    r"(?:指数|指标值|得分|评分|分值|系数|比值|值|率|密度|浓度|数|价格|均价)(?:达到|达|为|是|高达|至|到|约|近|超|超过|突破|均|分别)*了?$"
)
FIGURE = re.compile(r"[0-9０-９]")
FEW = re.compile(r"几(?![十百千万亿])")
# 九省, 两国: sets of places without a classifier.
PLACES = frozenset("省 市 县 区 国 州 旗 盟 乡 镇 村".split())
# 男子500米决赛: the name of an event.
RACE_BEFORE = re.compile(r"(?:男子|女子|男女子?|混合|[0-9]米[、及和])$")
RACE_AFTER = re.compile(r"(?:接力|决赛|半决赛|预赛|短道|速滑|跑|栏|自由泳|蛙泳|仰泳|蝶泳|混合泳|比赛|项目)")


def is_claim(site: Site, measured: Measured) -> bool:
    """Whether a quantity is a claim; each rule of REJECTS knows one kind that is none."""
    return not any(rejects(site, measured) for rejects in REJECTS)


Rule = Callable[[Site, Measured], bool]


def article_one(site: Site, measured: Measured) -> bool:
    """`一名患者`, `几位老人`: one and a few as articles. A measured 一 (签约周期为一年) stays."""
    quantity = site.quantity
    if quantity.text.startswith("一") and quantity.value == 1:
        return quantity.dimension in (None, "count") or not measured.left.gives_value
    return FEW.match(quantity.text) is not None


def stretch_of_time(site: Site, measured: Measured) -> bool:
    """`过去五年`, `3年来`, `24小时服务`: time that places something; what measures time says so."""
    quantity, text = site.quantity, site.story.text
    if quantity.dimension != "duration" or "工作日" in (quantity.unit or ""):
        return False
    start, end = quantity.span
    if quantity.unit in LIMITS and text.startswith("内", end) and text[end + 1 : end + 2] not in STOPS:
        return text.endswith(SPANS, site.clause[0], start)  # 8小时内修复, not 未来24小时内有雨
    if PLACES_TIME.match(text, end):
        return True
    before = text[max(site.clause[0], start - 10) : start]
    if PLACED_TIME.search(before):
        return True
    if quantity.modifier in BOUNDED or measured.left.gives_value or MEASURES_TIME.match(text, end):
        return False
    if measured.left.phrase and COMPLEMENT.match(text, end):  # 暂停结算3个月。
        return False
    return not MEASURED_TIME.search(before)


def qualifying_age(site: Site, measured: Measured) -> bool:
    """`60岁以上老人`: an age that tells whom one means."""
    quantity = site.quantity
    if quantity.unit not in ("岁", "周岁") or quantity.modifier == "range":
        return False
    return measured.right.phrase is not None or not measured.left.gives_value


def places_together(site: Site, measured: Measured) -> bool:
    """`沿黄九省`: a set of places, known by its number."""
    return (site.quantity.unit or " ")[0] in PLACES and not FIGURE.match(site.quantity.text)


def event_name(site: Site, measured: Measured) -> bool:
    """`男子500米决赛`: a distance that names a race."""
    quantity, text = site.quantity, site.story.text
    if quantity.unit not in ("米", "公里"):
        return False
    start, end = quantity.span
    return bool(RACE_AFTER.match(text, end) or RACE_BEFORE.search(text, max(site.clause[0], start - 8), start))


def bare_number(site: Site, measured: Measured) -> bool:
    """A number without a unit is a claim where an index has it as its value, or where it counts by 万 or 亿."""
    quantity = site.quantity
    if quantity.unit is not None:
        return False
    if re.search("[万亿]", quantity.text):
        return False
    if not FIGURE.search(quantity.text):
        return True
    before = site.story.text[site.clause[0] : quantity.span[0]]
    return not SCORES.search(before)


REJECTS: tuple[Rule, ...] = (
    article_one,
    stretch_of_time,
    qualifying_age,
    places_together,
    event_name,
    bare_number,
)
