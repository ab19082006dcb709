"""What neighbouring quantities share: a unit or a bound that the text writes once for all of them."""

from __future__ import annotations

import re
from itertools import pairwise

from ..connectives import JOINED, JOINT
from ..divisions import LEVELS, REGION
from .draft import Draft
from .numerals import written_out
from .signs import SUMS

_BEHIND_BRACKET = re.compile(r"\([^()]{0,40}\)(?P<unit>元|美元|人次|人|户|吨|亩|公里|平方米)")
_MONEY_AFTER = re.compile(
    r"(?:的)?(?:投资|资金|贷款|补贴|奖金|补助|债券|税收|营收|产值|销售额|订单|融资|经费|红包|消费券|利润|专项)"
)
_MONEY_BEFORE = re.compile(
    rf"(?:{SUMS}|投资|产值|收入|营收|销售额|奖池|成交额|总值|金额|总额|交易额|进出口|出口|余额|贷款|利润|税额|市值|补贴|增加值|支出|GDP)"
    r"(?:总额|累计|合计|共计|预计|已|总计|规模)*(?:达到|达|为|约|超过|超|近|逾|突破|至|到|攀升至|增至)*$"
    r"|(?:[亏赚花挣赔欠掏垫][掉出进上去]?|报[销掉]|贷[到出]?)了(?:约|近)?$"
)
# Verbs of paying, taking and owing; what ends behind their figure is money: 先后被骗150万，, 骗走老人17万。
_PAID = (
    "骗[取走得去]?|诈骗|敲诈|勒索|抢[走劫]|盗[走取]|偷走|支付|付[给出款]?|垫付|赔[偿付]?|索[要赔取贿]|要价|报价|开价|叫价|出价|借[给走款出来]?"
    "|欠[款下]?|还[款清给掉]?|归还|偿还|退[还赔款回缴]|转[账给]|汇[款去给]|打[款给]|存[入款]|取[出现走]|提现|扣[除掉]?|罚[款没金]?|交纳|缴[纳存]?|上交|挪用"
    "|贪污|侵[占吞]|受贿|行贿|收[取受]|花[费掉去]?|耗资|斥资|投[入资]?|出资|注资|集资|募[集捐]|筹[集措到得款]|捐[赠款出]?|赌资|损失|亏[损掉]?|赚[取到]?"
    "|挣[到]?|[月年日]入|获利|盈利|卖[出到得]?|中奖|打赏|充值|消费|进账|入账|到账|负债|[月年底]薪|[售标底估总均单房车]价|租金|彩礼|首付|[定订押赎奖]金"
    "|学费|案值|悬赏|价值|拨付|拨款|所得"
)
_PAID_BEFORE = re.compile(
    f"(?:{_PAID})(?:了|着|过|出|[他她你我]们?|[给走][^，。；、0-9]{{1,4}})?(?:人民币|现金|共计?|合计|累计|总计|达到?|高达|至少|最[少多高]|整整|足足|上|好|才|就|仅|只|又|再|是|为|的|约){{0,2}}$"
)
_PAID_ENDS = re.compile(
    "(?:[，。；：！？,;:)”\\s]|$|给(?!予)|用[于来作]|[后才都就也还](?![续])|[利本]息|现金|本金|公款|赃款|债|欠款|彩礼|定金|学费|货款|房款|装修|买|开[办店])"
)
_LARGE = 4  # zeros: a number of 万 and more may be money by the words around it alone
# What is counted stands between two figures of a list: 2场培训、1场招聘
_NEXT = re.compile("[^，。；、：0-9的及]{1,8}[、和]")
_PASSED = re.compile("[两三四五0-9多]?个?(?:整数)?(?:大关|关口|台阶|门槛|关)")
_BOUND_JOINT = re.compile(rf"\)?{JOINT}|\((?:即|约?合)")
_BESIDE = re.compile(f"[、和](?:全{REGION}|[东中西]部|[一-龥]{{2}}[{LEVELS}])(?:平均(?:水平)?)?")
# Units that begin with 个, which each of a list may have alone.
_MEASURES = ("个百分点", "个基点", "个工作日")


def shared(text: str, drafts: list[Draft]) -> list[Draft]:
    """Give numbers without a unit the one that the list, the bracket or the sentence has for them."""
    for index in range(len(drafts) - 1, -1, -1):
        if drafts[index].unit in (None, "个"):
            _give_unit(text, drafts, index)
    for before, after in pairwise(drafts):
        if before.modifier in ("at_most", "at_least", "over") and after.modifier == "exact" and before.after is None:
            _pass_on(text, before, after)
    return drafts


def _give_unit(text: str, drafts: list[Draft], index: int) -> None:
    draft = drafts[index]
    if index + 1 < len(drafts):
        _share_next(text, draft, drafts[index + 1])
    if draft.unit is None and not _from_bracket(text, drafts, index):
        _from_words(text, draft)


def _share_next(text: str, draft: Draft, following: Draft) -> None:
    """分别为40.7、43.5公里/小时: the unit of the next in the list."""
    if following.unit is None or following.share is not None and following.unit != "%":
        return
    joint = text[draft.end : following.start]
    beside = following.unit == "个百分点" and _BESIDE.fullmatch(joint)  # 高于全国0.5、全省0.2个百分点
    if not (JOINED.fullmatch(joint) or beside):
        return
    if draft.unit is not None and following.unit not in _MEASURES:  # 提高0.2个和1.1个百分点
        return
    draft.unit, draft.per = following.unit, following.per
    if not draft.scale:
        draft.value = written_out(draft.value.scaleb(following.scale))
        draft.scale = following.scale


def _from_bracket(text: str, drafts: list[Draft], index: int) -> bool:
    """14.7亿（现金10.1亿）元: the unit after the bracket is that of both."""
    found = _BEHIND_BRACKET.match(text, drafts[index].end)
    if found is None:
        return False
    for draft in drafts[index : index + 9]:
        if draft.unit is None and draft.end < found.start("unit"):
            draft.unit = found["unit"]
    return True


def _from_words(text: str, draft: Draft) -> None:
    """36.57亿投资, 奖池36.57亿, 被骗150万: the sentence says that it is money."""
    if draft.scale < _LARGE:
        return
    start = max(0, draft.start - 16)
    paid = _PAID_ENDS.match(text, draft.end) and _PAID_BEFORE.search(text, start, draft.start)
    if paid or _MONEY_AFTER.match(text, draft.end) or _MONEY_BEFORE.search(text, start, draft.start):
        draft.unit = "元"


def _pass_on(text: str, before: Draft, after: Draft) -> None:
    """What bounds the first of a list bounds all: 分别不超过2万元、3万元; 至少2场培训、1场招聘."""
    between = text[before.end : after.start]
    if before.modifier == "at_least" and before.unit == after.unit and _NEXT.fullmatch(between):
        after.modifier = before.modifier
        return
    passed = before.modifier == "over" and before.unit == after.unit and _PASSED.match(text, after.end) is not None
    if passed and JOINED.fullmatch(between):
        after.modifier = before.modifier  # 相继突破50亿元、80亿元|大关
    respectively = "分别" in text[max(0, before.start - 6) : before.start]
    if (respectively or before.passed) and _BOUND_JOINT.fullmatch(between):
        after.modifier = before.modifier
        after.passed = True
