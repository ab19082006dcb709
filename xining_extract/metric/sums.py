"""Sums of money that are owned, owed, let off, put aside or given out: 剩余的25万元, 还有1800元没退, 补贴发放3亿元."""

from __future__ import annotations

import re

from ..model import Metric
from ..words import cut
from .agents import is_agent
from .frames import Frame
from .headless import REST, THERE_IS, among, kind
from .left import before
from .particles import is_attribute, is_verb, may_be_verb

OWNED = {"currency": "钱", "户": "住户"}
FUND = re.compile(
    "(?:用于|用来|来)?(?:设立|成立|组建|建立)了?([一-龥“”]{1,12}(?:基金|资金池?|补偿金|公司))(?=[，。；、：]|$)"
)
BOUGHT = re.compile(
    "(?:(?:就|便|也|只)?(?:能够?|可以?|够)(?:吃|买|喝|换|租|坐|看|玩|住|用|享受|体验|做)(?:[到上得下])?|是)([^，。；：的]{2,10})"
)
TOLD_TO_BE = re.compile("(?:[均都全就只也]|全部)*(?:[为是系]|属于|作为|用作|当作)([一-龥“”]{2,10})")
WHOM = tuple(
    "夫妇 夫妻 一家 父子 母女 兄弟 会计 司机 家属 业主 村民 市民 客户 户主 职工 学生 群众 "
    "原告 被告 工人 灾民 渔民 户 人 者 方 员 公司".split()
)
MONEY = ("款", "金", "费", "钱", "薪", "租", "资", "工资", "补贴", "补助", "奖励", "债", "贷款", "现金", "货款")
NOT_YET = re.compile("(?:尚|仍|还|一直)?(?:未能?|没有?|无法)[一-龥]{1,3}")
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
INVESTED = re.compile(
    "[^，。；、]*?(?=(?:[今去]年|[上下]半年|全年|年均|同期|目前|[已共可]|累计|预计|分别|首次)*(?:完成|实现|取得)$)"
)
TRADES = re.compile("(?:建设|改造|工程|项目|治理|修复|服务|生产|经济|(?<!作)业)$")
SUMS = frozenset(
    "投资 增加值 产值 总产值 销售 销售收入 营业收入 主营业务收入 利润 利税 税收 零售额 销售额 出口 进口 进出口 营收 "
    "交易 交易额 成交额 贸易额 网络零售额 综合收入 总收入 出口额 进口额 净利润 利润总额".split()
)
# What money is called that somebody is given, or has to pay, by the verb that is done to him.
GIVEN_TO = {
    **{verb: verb for verb in "奖励 补贴 补助 奖补 赔偿 赔付 补偿 罚款 退赔".split()},
    **{verb: verb + "金" for verb in "资助 救助 慰问 抚恤".split()},
    **{verb: verb + "资金" for verb in "扶持 支持 帮扶".split()},
    "处罚": "罚款",
}
CASES = frozenset("件 起 宗 例 条".split())
HANDED = ("移送", "移交", "抄送", "转交", "通报", "报送", "抄告")
BODIES = ("机关", "部门", "法院", "检察院", "纪委", "监委")


def let_off(frame: Frame) -> Metric | None:
    """`午餐8元，60岁以上的老人再减2元`: what is taken off for them, who cost nothing themselves."""
    phrase, aged = frame.left.phrase, frame.earlier[-1] if frame.earlier else None
    if phrase is None or frame.left.links[:1] != ("减",) or frame.left.said.endswith(MONEY):
        return None
    if aged and frame.text[aged.span[1] : phrase[0]] == "的":
        phrase = (aged.span[0], phrase[1])
    return frame.metric(f"{frame.text[slice(*phrase)]}减免", phrase, "let_off")


def founded(frame: Frame) -> Metric | None:
    """`拿出80万元设立互助基金`: the money is what is founded with it."""
    end = frame.quantity.span[1]
    fund = FUND.match(frame.text, end) if frame.left.closing else None
    return frame.name(fund.span(1), "founded") if fund else None


def to_whom(frame: Frame) -> Metric | None:
    """`赔偿受害人3万元`, `骗取王某夫妇3万元`: money is no measure of a person, whom the verb before is done to."""
    left = frame.left
    if left.phrase is None or frame.right.phrase:
        return None
    if frame.earlier and (told := frame.measured[frame.index - 1]).left.closing and told.right.phrase == left.phrase:
        does, closing = frame.text[slice(*told.left.closing)], told.left.closing  # 奖励50家企业|300万元
        return frame.metric(GIVEN_TO[does], closing, "to_whom") if does in GIVEN_TO else None
    if left.verb is None or left.links or left.closing or not left.said.endswith(WHOM):
        return None
    return frame.name(left.verb, "to_whom") if left.verb[1] <= left.phrase[0] else None


def told_to_be(frame: Frame) -> Metric | None:
    """`其中1500元为保险费`: what the money is said to be."""
    if frame.right.predicate is None or frame.right.phrase:
        return None
    serves = frame.text.startswith("作为", frame.right.predicate[0])  # 转账600元作为咨询费, 抽取一成作为提成
    if not serves and (frame.left.phrase or frame.quantity.dimension != "currency"):
        return None
    what = TOLD_TO_BE.fullmatch(frame.text, *frame.right.predicate)
    return frame.name(what.span(1), "told_to_be") if what else None


def bought(frame: Frame) -> Metric | None:
    """`9块钱能吃到一荤一素`: what a price that begins its clause is that of."""
    if frame.left.phrase or not frame.right.predicate:
        return None
    what = BOUGHT.fullmatch(frame.text, *frame.right.predicate)
    return frame.name(what.span(1), "bought") if what else None


def owned(frame: Frame) -> Metric | None:
    """`卡里的8万元`, `剩下的58元`, `村里的4户`: money and households that only 的 joins to what is before."""
    left, right = frame.left, frame.right
    noun = OWNED.get(frame.quantity.dimension or "") or OWNED.get(frame.quantity.unit or "")
    if noun is None and right.predicate and not right.phrase and frame.counts:  # 6栋楼已完工，二期的9栋正在招标
        noun = frame.quantity.unit if kind(frame) else None
    if noun is None or left.phrase is None or left.links[:1] != ("的",) or left.gives_value:
        return None
    if right.phrase:
        return None
    if is_attribute(frame.text, left.phrase):
        return None
    name = left.said
    if noun == OWNED["currency"] and name.endswith(MONEY):  # 午餐补助的5元
        return frame.name(left.phrase, "owned")
    of = kind(frame) if frame.counts else None
    noun = of.name if of else noun
    if noun == "钱" and (deed := _deed_of(name)):
        fund = _fund(frame)
        return frame.metric(f"{deed}的{fund}" if fund else deed, left.phrase, "owned")
    if noun == OWNED["户"] and name not in REST and is_verb(cut(name)[-1]):  # 因灾停电的2万户
        return frame.metric(name + "户数", left.phrase, "owned")
    if of and (name in REST or name.removesuffix("中") == noun):  # 18件事项中的17件
        return frame.metric(noun, of.span, "owned")
    return frame.metric(f"{name}的{noun}", of.span if of else left.phrase, "owned")


def left_over(frame: Frame) -> Metric | None:
    """`剩余的25万元`: what is left of the money that was told of before, or of what is done with it."""
    links, text = frame.left.links, frame.text
    if len(links) < 2 or frame.right.phrase:
        return None
    if links[0] != "的" or links[1] not in REST:
        return None
    end = frame.quantity.span[0] - 1
    span, fund = (end - len(links[1]), end), _fund(frame)
    if fund:
        return frame.metric(f"{links[1]}的{fund}", span, "left_over")
    deed = frame.left.closing
    return frame.metric(text[slice(*deed)] + links[1], span, "left_over") if deed else None


def unpaid(frame: Frame) -> Metric | None:
    """`还有1800元没退`: what is not done yet with the money that is left."""
    if frame.right.phrase or THERE_IS.isdisjoint(frame.left.links):
        return None
    if frame.right.predicate is None or among(frame):  # 补助资金中，有3万元未付
        return None
    undone = NOT_YET.fullmatch(frame.text, *frame.right.predicate)
    if undone is None:
        return None
    fund = _fund(frame)
    return frame.metric(f"{undone[0]}的{fund}" if fund else undone[0], undone.span(), "unpaid")


def _fund(frame: Frame) -> str:
    """The noun of the money that was told of before; "" where it was none."""
    last = frame.alike
    return cut(last.name)[-1] if last and last.rule != "dealt" and last.name.endswith(MONEY) else ""


def _deed_of(name: str) -> str:
    """The verb on which a name ends that tells what was done with money; or ""."""
    last = cut(name)[-1]
    return last if len(last) > 1 and may_be_verb(last) else ""


def handed_out(frame: Frame) -> Metric | None:
    """`稳岗返还共向2万家企业发放3亿元`: the money that begins the clause, with what is done with it."""
    left, text, end = frame.left, frame.text, frame.quantity.span[0]
    if left.closing is None or frame.right.phrase:
        return None
    clause = frame.site.clause[0]
    given = GIVEN.match(text, max(clause, end - LONGEST), end)
    fund = before(text, given.start(), given.end(1)) if given else None
    if given and fund and fund.phrase and fund.verb == fund.closing:
        return frame.metric(fund.said + given[2], fund.phrase, "handed_out")
    whom = frame.earlier[-1] if frame.earlier else None
    does = text[slice(*left.closing)]
    if whom and whom.span[1] == frame.start and does in PAYS and TO_WHOM.search(text, clause, whom.span[0]):
        told = frame.alike.name if frame.alike and frame.alike.name.endswith(PAID) else "资金"
        return frame.metric(does + told, left.closing, "handed_out")  # 向820家商户发放1.3亿元
    return None


def invested(frame: Frame) -> Metric | None:
    """`公路建设完成投资3亿元`, `规上工业实现增加值9亿元`: the money is of the works or the trade before the verb."""
    phrase, sum_ = frame.left.phrase, frame.left.said
    if phrase is None or sum_ not in SUMS:
        return None
    works = INVESTED.match(frame.text, frame.begin, phrase[0])
    of = before(frame.text, works.start(), works.end()) if works else None
    if of is None or len(of.said) < 2:
        return None
    if (sum_ == "投资" or is_agent(of.said)) and TRADES.search(of.said) is None:
        return None
    return frame.metric(f"{of.said}{'完成' if sum_ == '投资' else ''}{sum_}", phrase, "invested")


def handed_over(frame: Frame) -> Metric | None:
    """`移送公安机关3件`: how many cases, not how many bodies."""
    phrase, verb = frame.left.phrase, frame.left.verb
    if phrase is None or verb is None or frame.right.phrase or frame.quantity.unit not in CASES:
        return None
    done = frame.text[slice(*verb)]
    if not (done in HANDED and frame.left.said.endswith(BODIES)):
        return None
    return frame.metric(done + frame.left.said, phrase, "handed_over")
