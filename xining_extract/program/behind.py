"""What is named behind a figure, in its own clause or where the next one begins."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..forthcoming import WILL
from .case import SPAN, Case
from .undertaking import PAID, WORKS, Undertaking, plainness

# So many characters behind a quantity begins what is named right behind it.
_BEHIND = 10
_WAYS = ("方式", "形式", "等方式", "的方式", "途径", "渠道")
# Money that is laid out is so for what the next clause takes up: 投入3700万元，实施….
_LAYS_OUT = re.compile("投入|投资|安排|筹|出资")
_FOR = re.compile("，(?:专项|主要|全部|重点)?用于")  # 下达资金3亿元，用于|渔港改造项目
_ITS_OWN = re.compile(f"(?:{WILL}|累计|已|共|完成|总){{0,2}}投资(?:约|近|超|达)?")
# Those who need it: 900户、2700人需|危房改造
_NEEDED = re.compile(
    "(?:、[0-9.]+[万亿]?[余多]?[户人名])?[^，。；、0-9]{0,8}(?:亟|急|尚)?(?:需要?|符合)(?:实施|进行|参加|接受)?"
)
_WHOM = "为给对"  # 为900户渔民家庭完成危房改造
_FOR_WHOM = re.compile("，[为对给在向][^，。；]{2,40}?(?:实施|开展|进行|推进|落实)了?")  # … for whom
_OPENED = re.compile("[（(][^）)]*$")
_JOINS = frozenset("和及与、")


def right_behind(case: Case) -> Undertaking | None:
    """What a verb takes that is named right behind the quantity: what money is spent on, what so many join."""
    text, start = case.site.story.text, case.site.quantity.span[1]
    if (needed := _NEEDED.match(text, start)) is not None:
        named = case.scenes.undertakings.between(needed.end(), needed.end() + 1)
        return next((u for u in named if plainness(u) > 0 and not u.counted), None)
    if text.startswith("、", start):  # 接待游客9万人、获批试点城市: the next of a list
        return None
    money = case.site.quantity.unit == "元"
    spent = _FOR.match(text, start) if money else None
    laid_out = money and text[start : start + 1] == "，" and _LAYS_OUT.search(text, case.site.clause[0], start)
    laid_out = laid_out or spent
    if laid_out and _has_own(case):
        return None
    for_them = text[case.site.quantity.span[0] - 1] in _WHOM
    end = min(case.site.clause[1] + (_BEHIND if laid_out else 0), start + _BEHIND * (1 + for_them))
    whom = _FOR_WHOM.match(text, start) if laid_out else None
    named = case.scenes.undertakings.between(start, max(end, whom.end() + 1 if whom else 0))
    taken = (u for u in named if u.governed or (spent is not None and spent.end() == u.span[0]))
    taken = (u for u in taken if not u.counted and plainness(u) >= (1 if money else 2))
    # 投入80万元，通过政府采购方式…; 投入80万元，实施渔港治理、渔路改造等: none of several
    return next((u for u in taken if not text.startswith((*_WAYS, "、"), u.span[1])), None)


def other_right_behind(case: Case) -> Undertaking | None:
    """What money is spent on so beside a theme that no headline names: 投入3亿元扩建渔港，投入5亿元|实施渔路工程."""
    theme = case.scene.theme
    if theme is None or not theme.head or theme.titular or case.site.quantity.unit != "元":
        return None
    return right_behind(case)


def whom_paid(case: Case) -> Undertaking | None:
    """What those are paid for whom the clause tells of it: 为16名渔民发放补贴."""
    text, (here, start) = case.site.story.text, case.site.quantity.span
    if text[here - 1] not in _WHOM or (case.site.quantity.unit or "").startswith("元"):
        return None
    named = case.scenes.undertakings.between(start, min(case.site.clause[1], start + SPAN))
    return next((u for u in named if u.name.endswith(PAID) and plainness(u) > 1 and not u.counted), None)


def _has_own(case: Case) -> bool:
    """Whether the money is that of what the clause names before it: 渔港治理项目投资3亿元，完成…工程."""
    (start, _), here = case.site.clause, case.site.quantity.span[0]
    named = case.scenes.undertakings.between(start, here)
    return any([_ITS_OWN.fullmatch(case.site.story.text, u.span[1], here) for u in named])


def next_clause(case: Case) -> Undertaking | None:
    """What the next clause carries out where this one says where: 在3个乡镇，实施…."""
    text, (start, end) = case.site.story.text, case.site.clause
    if text[start] != "在" or text[end - 1] != "，":
        return None
    named = case.scenes.undertakings.between(end, end + _BEHIND)
    return next((u for u in named if plainness(u) > 3), None)


def later_in_clause(case: Case) -> Undertaking | None:
    """An undertaking named after the quantity in its own clause: 6家企业入选节能改造试点."""
    named, start, text = case.scene.named, case.site.quantity.span[1], case.site.story.text
    after = text[start : start + 1]
    if not named or (after == "、" if case.scene.theme is None else after != "的"):
        return None  # 修路3万公里、实施安防工程2万公里: the next of a list
    end = min(case.site.clause[1], start + SPAN)
    index = bisect_left(case.scene.starts, start)
    if index == len(named) or named[index].span[0] >= end:
        return None
    u = named[index]
    if _OPENED.search(text, start, u.span[0]) is not None:
        return None  # 其他3亿元（其中渔港工程1亿元）: what is told of a part
    if case.scene.theme is not None:
        return u  # 总投资1.3亿元的渔村改造项目
    kind = u.counted and u.head in WORKS  # two 船舶工业项目 are of a kind
    last = text[u.span[0] - 1] in _JOINS  # 栽种300亩海带、200亩紫菜和海参养殖项目: the last of a list
    return None if kind or last else u


def paid_behind(case: Case) -> Undertaking | None:
    """What is paid, named right behind its amount, where nothing else is named: 每人1000元的创业补贴."""
    start = case.site.quantity.span[1]
    if not (case.site.quantity.unit or "").startswith("元"):
        return None
    named = case.scenes.undertakings.between(start, min(case.site.clause[1], start + _BEHIND))
    return next((u for u in named if u.name.endswith(PAID) and plainness(u) > 1), None)
