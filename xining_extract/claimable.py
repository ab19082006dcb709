"""Which quantities are claims: a figure that states something, not one that only places, names or lists."""

from __future__ import annotations

import re
from collections.abc import Callable

from .frames import Measured
from .story import Site

DURATIONS = frozenset(
    "年 个年 月 个月 天 日 周 星期 个星期 小时 个小时 分钟 秒 季度 个季度 年度 载 学期 晚 夜 钟头 个工作日 工作日 岁月 世纪 个世纪".split()
)
# What makes a duration a measured one rather than a stretch of time in which something happened.
MEASURED_TIME = re.compile(
    r"(?:时限|期限|周期|工期|时间|时长|年限|寿命|有效期|保质期|假期?|工龄|任期|缩短|缩减|压缩|延长|提前|推迟|节省|减少|延迟|历时|耗时|用时|为期|长达|仅需|只需|需要?|不超过|不少于|不得少于|满|超过|平均)[^，。；]{0,6}$"
)
AGO = re.compile(r"(?:来|以来|前|后|内|间|期间|之内|之间|里|中|时间里|之前|之后|左右的时间|之际|如一日|一次|一度|一届)")
SCORES = re.compile(
    r"(?:指数|指标值|得分|评分|分值|系数|比值|值|率|密度|浓度|数|价格|均价)(?:达到|达|为|是|高达|至|到|约|近|超|超过|突破|均|分别)*了?$"
)
FLOAT = re.compile(r"[0-9０-９]")


def is_claim(site: Site, measured: Measured) -> bool:
    """Whether a quantity is a claim; each rule of REJECTS knows one kind that is none."""
    return not any(rejects(site, measured) for rejects in REJECTS)


Rule = Callable[[Site, Measured], bool]


def article_one(site: Site, measured: Measured) -> bool:
    """`一名患者`: one as an article. A measured 一 (签约周期为一年) stays."""
    text = site.quantity.text
    return text.startswith("一") and site.quantity.value == 1 and not measured.left.gives_value


def stretch_of_time(site: Site, measured: Measured) -> bool:
    """`过去五年`, `3年来`, `24小时服务`: time that places something; what measures time says so."""
    quantity, text = site.quantity, site.story.text
    if quantity.unit not in DURATIONS:
        return False
    start, end = quantity.span
    if AGO.match(text, end):
        return True
    before = text[max(site.clause[0], start - 10) : start]
    if re.search(
        r"(?:过去|未来|今后|近|最近|连续|已|这|前|后|每|第|头|上|下|整整|新|又|再|同|两千|历经|跨越|走过)$", before
    ):
        return True
    return not MEASURED_TIME.search(before)


def qualifying_age(site: Site, measured: Measured) -> bool:
    """`60岁以上老人`: an age that tells whom one means."""
    return site.quantity.unit in ("岁", "周岁") and not measured.left.gives_value and site.quantity.modifier != "range"


def bare_number(site: Site, measured: Measured) -> bool:
    """A number without a unit is a claim where an index has it as its value, or where it counts by 万 or 亿."""
    quantity = site.quantity
    if quantity.unit is not None:
        return False
    if re.search("[万亿]", quantity.text):
        return False
    if not FLOAT.search(quantity.text):
        return True
    before = site.story.text[site.clause[0] : quantity.span[0]]
    return not SCORES.search(before)


REJECTS: tuple[Rule, ...] = (article_one, stretch_of_time, qualifying_age, bare_number)
