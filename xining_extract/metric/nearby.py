"""What stands nearest where no word of the clause names what is measured: the sum's noun before it, the last topic."""

from __future__ import annotations

import re

from ..model import Metric
from ..words import cut, tag
from .agents import is_agent
from .elisions import PAYMENTS, ends_on
from .frames import Frame
from .left import before
from .particles import is_attribute, is_verb
from .persons import mention
from .plausible import names_something
from .right import after
from .stretches import REACH
from .topics import NO_TOPIC, topic_of

THIS_IS = re.compile("这是|这就是")
SUMS = frozenset("共计 共 一共 总共 总计 合计 累计".split())
NEUTRAL = frozenset("人民币 折合 合 约 近 超过 逾 达 为 已 价值 余".split())  # what may stand with them
NOW = frozenset("目前 截至目前 至今 现 现已 已 已经".split())  # 补贴发到户，目前共计3万元
ONLY = frozenset("只有 仅有 才 仅 只".split())
WITH_SUMS = SUMS | NEUTRAL | NOW | ONLY | frozenset("虽然 尽管 不过 但 却 有 也".split())
EARNED = ("盈余", "盈利", "利润", "结余", "收入", "收益", "亏损", "存款", "积蓄", "资金", "经费", "费", "款")
WEIGHTS = frozenset("斤 公斤 千克 吨".split())
CLAUSES = 4  # how many clauses before it are looked at


def summed(frame: Frame) -> Metric | None:
    """`收受下属所送礼金，共计3万元`: the noun on which the clause before ends, where it has no figure of its own."""
    left, links = frame.left, set(frame.left.links)
    if left.phrase or frame.right.phrase or not links <= WITH_SUMS:
        return None
    earned = frame.quantity.dimension == "currency" and not ONLY.isdisjoint(links)  # 首次实现盈余，虽然只有1.7万元
    if SUMS.isdisjoint(links) and not earned:
        return None
    of = ends_on(frame)
    money = of.endswith(PAYMENTS)  # 86家企业拿到返还，合计300万元
    if not money and any(quantity.span[0] >= frame.clause_before for quantity in frame.earlier):
        return None
    if earned and not of.endswith(EARNED):
        return None
    if not (money or _is_noun(of)) or "是" in of:
        return None
    end = frame.site.clause[0] - 1
    return frame.metric(of, (end - len(of), end), "summed")


def nearest(frame: Frame) -> Metric | None:
    """The topic of the nearest clause before that has one which is nobody who acts, or the noun on which it ends."""
    for start, end in frame.clauses_back(CLAUSES):
        topic = topic_of(frame.text, start, min(end - 1, start + REACH))
        ending = before(frame.text, max(start, end - REACH), end - 1).phrase
        for span in (topic, ending):
            figured = span and any(q.span[0] < span[1] and span[0] < q.span[1] for q in frame.earlier)  # 投资9000万元
            if span and not figured and _is_noun(frame.text[slice(*span)]):
                priced = (frame.quantity.unit or "").partition("/")[2] in WEIGHTS  # 客商早就订了，每斤3元
                return frame.metric("价格", span, "nearest") if priced else frame.name(span, "nearest")
    return _ahead(frame)


def _ahead(frame: Frame) -> Metric | None:
    """`从3亿元到5亿元，旅游收入五年跃升`, `86%，这是全市的覆盖率`: the indicator of which the next clause tells."""
    if frame.left.phrase or frame.right.phrase or frame.counts:
        return None
    clauses = frame.site.sentences[frame.site.sentence].clauses
    last = frame.later[-1].span[1] if frame.later else frame.quantity.span[1]
    start, end = next(((first, end) for first, end in clauses if first >= last), (0, 0))
    this = THIS_IS.match(frame.text, start, end)
    subject = after(frame.text, start, min(end, start + REACH)).phrase
    of = before(frame.text, this.end(), end - 1).phrase if this else subject
    return frame.name(of, "ahead") if of and is_attribute(frame.text, of) else None


def _is_noun(name: str) -> bool:
    """Whether a name may be that of what is measured: no deed, nobody who acts."""
    if len(name) < 2 or is_agent(name) or NO_TOPIC.search(name):
        return False
    words = cut(name)
    told = is_verb(words[-1]) or tag(words[-1]) or mention(words, 0, 0)
    return not told and names_something(name)
