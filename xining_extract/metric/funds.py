"""What money is of which a clause tells that it was given out: 一次性扩岗补助已向1200家企业发放360万元."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame
from .left import before

SHORT = 3  # letters of a name that is told without what is done: 低保金, 消费券
LONGEST = 60  # letters of a clause up to the figure
WHEN = "(?:[近过][一二三四五六七八九十两几0-9]{1,2}(?:年|个月)来?|[今去前]年|年内|目前|[0-9]{1,4}[年月]|全年|至今)"
PAID = ("分红", "补贴", "补助", "奖励", "津贴", "救助金", "慰问金", "赔款", "补偿款", "消费券", "案款")
GIVES = "发放|拨付|下达|下拨|安排|兑付|兑现|支付|支出|赔付|返还|投入"
# 公益金|近三年|安排, 补贴|今年已向1.2万人|发放
GIVEN = re.compile(
    "([^，。；：]{1,16}?(?:资金|公益金|返还|津贴|补贴|补助|基金|经费|奖励|奖补|救助金|低保金|养老金|保险金|补偿款|消费券))"
    f"(?:{WHEN}|已经?|[共再还又]|累计|先后|陆续|总共|一次性|[直按]接?[月季年])*"
    f"(?:[向为给对][^，。；：、]{{2,24}}?)?({GIVES})了?$"
)
TO_WHOM = re.compile("[向为给对]$")
PAYS = frozenset("发放 拨付 下达 下拨".split())


def handed_out(frame: Frame) -> Metric | None:
    """`稳岗返还共向2万家企业发放3亿元`: the money that begins the clause, with what is done with it."""
    left, text, end = frame.left, frame.text, frame.quantity.span[0]
    if left.closing is None or frame.right.phrase:
        return None
    clause = frame.site.clause[0]
    given = GIVEN.match(text, max(clause, end - LONGEST), end)
    fund = before(text, given.start(), given.end(1)) if given else None
    if given and fund and fund.phrase and fund.verb == fund.closing:
        done = "" if len(fund.said) == SHORT and given[2] in PAYS else given[2]
        return frame.metric(fund.said + done, fund.phrase, "handed_out")
    whom = frame.earlier[-1] if frame.earlier else None
    does = text[slice(*left.closing)]
    if whom and whom.span[1] == frame.start and does in PAYS and TO_WHOM.search(text, clause, whom.span[0]):
        told = frame.alike.name if frame.alike and frame.alike.name.endswith(PAID) else "资金"
        return frame.metric(does + told, left.closing, "handed_out")  # 向820家商户发放1.3亿元
    return None
