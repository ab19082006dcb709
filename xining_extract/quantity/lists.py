"""What neighbouring quantities share: a unit or a bound that the text writes once for all of them."""

from __future__ import annotations

import re
from itertools import pairwise

from .draft import Draft
from .numerals import written_out

_BRACKET = re.compile(r"\(([^()]{0,40})\)")
_MONEY_AFTER = re.compile(
    r"(?:的)?(?:投资|资金|贷款|补贴|奖金|补助|债券|税收|营收|产值|销售额|订单|融资|经费|红包|消费券|利润|专项)"
)
_MONEY_BEFORE = re.compile(
    r"(?:投资|资金|产值|收入|营收|销售额|奖池|成交额|总值|金额|总额|交易额|进出口|出口|余额|贷款|利润|税额|市值|补贴|增加值|支出|GDP)"
    r"(?:总额|累计|合计|共计|预计|已|总计|规模)*(?:达到|达|为|约|超过|超|近|逾|突破|至|到|攀升至|增至)*$"
    r"|(?:[亏赚花挣赔欠掏垫][掉出进上去]?|报[销掉]|贷[到出]?)了(?:约|近)?$"
)
_LARGE = 4  # zeros: a number of 万 and more may be money by the words around it alone
# What is counted stands between two figures of a list: 2场培训、1场招聘
_NEXT = re.compile("[^，。；、：0-9的及]{1,8}[、和]")
_BRACKETED = ("元", "美元", "人", "户", "吨", "亩", "公里", "人次", "平方米")  # units that may follow a bracket
# Units that begin with 个, which each of a list may have alone.
_MEASURES = ("个百分点", "个基点", "个工作日")


def shared(text: str, drafts: list[Draft]) -> list[Draft]:
    """Give numbers without a unit the one that the list, the bracket or the sentence has for them."""
    for index in range(len(drafts) - 1, -1, -1):
        if drafts[index].unit in (None, "个") and drafts[index].share is None:
            _give_unit(text, drafts, index)
    for before, after in pairwise(drafts):
        if before.modifier in ("at_most", "at_least") and after.modifier == "exact" and before.after is None:
            _pass_on(text, before, after)
    return drafts


def _give_unit(text: str, drafts: list[Draft], index: int) -> None:
    draft = drafts[index]
    following = drafts[index + 1] if index + 1 < len(drafts) else None
    if _from_list(text, draft, following) or draft.unit is not None:
        return
    if not _from_bracket(text, drafts, index):
        _from_words(text, draft)


def _from_list(text: str, draft: Draft, following: Draft | None) -> bool:
    """分别为40.7、43.5公里/小时: the unit of the next in the list."""
    if following is None or following.unit is None or following.share is not None and following.unit != "%":
        return False
    if text[draft.end : following.start] not in ("、", "和", "及", "与"):
        return False
    if draft.unit is not None and following.unit not in _MEASURES:  # 提高0.2个和1.1个百分点
        return False
    draft.unit, draft.per = following.unit, following.per
    if following.scale and not draft.scale:
        draft.value = written_out(draft.value.scaleb(following.scale))
        draft.scale = following.scale
    return True


def _from_bracket(text: str, drafts: list[Draft], index: int) -> bool:
    """14.7亿（现金10.1亿）元: the unit after the bracket is that of both."""
    draft = drafts[index]
    if text[draft.end : draft.end + 1] != "(":
        return False
    bracket = _BRACKET.match(text, draft.end)
    if bracket is None:
        return False
    at = bracket.end()
    unit = next((unit for unit in _BRACKETED if text.startswith(unit, at)), None)
    if unit is None:
        return False
    draft.unit = unit
    for inner in drafts[index + 1 : index + 9]:
        if inner.end <= at and inner.unit is None:
            inner.unit = unit
    return True


def _from_words(text: str, draft: Draft) -> None:
    """36.57亿投资, 奖池36.57亿: the sentence says that it is money."""
    if draft.scale < _LARGE:
        return
    if _MONEY_AFTER.match(text, draft.end) or _MONEY_BEFORE.search(text, max(0, draft.start - 16), draft.start):
        draft.unit = "元"


def _pass_on(text: str, before: Draft, after: Draft) -> None:
    """What bounds the first of a list bounds all: 分别不超过2万元、3万元; 至少2场培训、1场招聘."""
    between = text[before.end : after.start]
    if before.modifier == "at_least" and before.unit == after.unit and _NEXT.fullmatch(between):
        after.modifier = before.modifier
        return
    if between in ("(即", "(约合", "(合") or between in ("、", "和", "及", "与", ")、", ")和", ")及"):
        window = text[max(0, before.start - 6) : before.start]
        if "分别" in window or before.passed:
            after.modifier = before.modifier
            after.passed = True
            before.passed = True
