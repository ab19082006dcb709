"""A named undertaking: an initiative, policy, plan, project, campaign, service, brand; how plainly it is named."""

from __future__ import annotations

from typing import Literal

import msgspec

from ..divisions import WHOLES
from ..model import Span
from .vocabulary import COUPONS, words

Kind = Literal["titled", "quoted", "headed", "activity", "short"]

# What is paid: a name that ends so is plain where it is paid out.
PAID = (
    *("补贴", "津贴", "补助", "助学金", "奖学金", "返还", "奖补", "奖励", "补助金"),
    *("资助金", "资助资金", "救助金", "救助资金", "慰问金", "抚恤金", "优待金", "补偿金", "补偿资金", "扶助金"),
    *("安家费", "贴息资金"),
    *COUPONS,
    *("担保贷款", "助学贷款", "创业贷款", "贴息贷款", "小额信贷"),
)

# What others are done by: it stands over what is told of it alone.
MEANS = ("机制", "制度", "模式", "措施", "举措", "政策", "体系", "渠道", "经验", "办法", "战略", "规划")
SYSTEMS = ("平台", "网络", "系统")  # what others are done by
MENDING = ("改造", "治理", "整治", "更新")
DEEDS = ("改革", *MENDING)  # what is done to something that the name tells
WORKS = ("项目", "工程")  # so a text calls any works
# What money for an undertaking is called.
FUNDS = ("资金", "经费")


_TELLS = 4  # characters that tell what is done to what


class Undertaking(msgspec.Struct, frozen=True, gc=False):
    """A named undertaking where it stands.

    `name` is what it is called in full, `text` what stands at `span` (offsets of the repaired text). `weight` says how
    sure the form alone makes it: 3 a head word of its own, 1 a mere activity, 0 hardly a name. `governed`: a verb such
    as 开展 or 实施 takes it as its object. `counted`: a number counts it (43个改造项目) or the set that it is one of.
    `topical`: it opens its clause, which tells something of it (渔港改造全面提速).
    """

    name: str
    text: str
    span: Span
    kind: Kind
    weight: int
    governed: bool = False
    counted: bool = False
    head: str = ""
    topical: bool = False


def plainness(u: Undertaking) -> int:
    """How plainly a mention names an undertaking: 0 hardly, 3 with a head word of its own, 4 as the object of 实施."""
    if u.kind == "activity":
        plain = u.weight + u.governed + (len(u.name) > 4) if u.weight else 0
    else:
        plain = u.weight + u.governed
    return 3 if plain == 2 and u.topical else plain


def is_telling(u: Undertaking, *, also_daily: bool = False) -> bool:
    """Whether it is an activity that tells what is done to what: 垃圾分类.

    `also_daily`: and be it what bodies do every day (渔港检查), but for what they do together (渔港联合检查).
    """
    lexicon = words()
    if u.kind not in ("activity", "quoted") or len(u.name) < _TELLS or u.head in lexicon.aims:
        return False
    return u.head in lexicon.telling or (also_daily and u.head in lexicon.weights and "联合" not in u.name)


def overrides(u: Undertaking) -> bool:
    """Whether a mention takes the place of what the article is about: a full name that opens what is told of it.

    Its head word or its form makes it sure, or it tells what is done to what, or by what system.
    """
    whole = len(u.name) - len(u.head) > 2 and u.head in (*SYSTEMS, *DEEDS)
    sure = u.weight > 2 or words().weights.get(u.head, 0) > 2 or whole
    return u.topical and u.kind != "short" and sure


_MARKS = frozenset("“”‘’《》、")  # a mark and a letter tell nothing
# Of what any sentence may speak.
_ANY = WHOLES | frozenset("社区 企业 群众 居民 综合 服务 管理 发展 建设 工作 重点 项目 提升".split())


def own_in(name: str, head: str, text: str, start: int, end: int) -> bool:
    """Whether a stretch has words of what an undertaking is named after that are not of every other, too."""
    stem = name[: len(name) - len(head)] or name
    pairs = {stem[i : i + 2] for i in range(len(stem) - 1) if _MARKS.isdisjoint(stem[i : i + 2])} - _ANY
    return any([text.find(pair, start, end) >= 0 for pair in pairs])


def stem_in(name: str, head: str, text: str, start: int, end: int) -> bool:
    """Whether a stretch has words of what an undertaking is named after: 养老床位 with 养老服务行动."""
    stem = name[: len(name) - len(head)] or name
    pairs = [stem[i : i + 2] for i in range(len(stem) - 1) if _MARKS.isdisjoint(stem[i : i + 2])]
    return any([text.find(pair, start, end) >= 0 for pair in pairs])
