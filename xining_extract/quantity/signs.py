"""Signs before a number: minus, money, degrees below zero."""

from __future__ import annotations

import re

from .draft import Draft

# The longer first.
_MONEY = (
    ("US$", "美元"), ("HK$", "港元"), ("NT$", "新台币"), ("MOP$", "澳门元"), ("$", "美元"), ("¥", "元"), ("€", "欧元"),
    ("£", "英镑"), ("USD", "美元"), ("RMB", "元"), ("CNY", "元"), ("EUR", "欧元"), ("HKD", "港元"), ("JPY", "日元"),
    ("GBP", "英镑"),
)  # fmt: skip
_LAST = frozenset(sign[-1] for sign, _ in _MONEY)
_TEMPERATURE = re.compile(
    "(?:气温|温度|水温|体温|室温|高温|低温|升温|降温|零上|零下|温差|高烧|低烧|发烧|烧到)[^，。；、]{0,8}$"
)
DEGREES = frozenset(("℃", "摄氏度", "℉"))
_HEAT = ("高温", "的高温", "低温", "以上高温")
_BURDEN = tuple("减担背承自肩抱胜重欠税增超")  # 为患者减负3600万元
_TURN = re.compile("角|弯|旋?转|(?:以[上下])?的?[山陡缓]?坡")
_TURNED = re.compile("(?:[旋翻倒]?转|倾斜|角度?|坡度|偏[离移]|方位)[^，。；0-9]{0,3}$")  # 转了180度
# 块 is money after a word of money and where no thing follows that it could count: 花了30块, 罚2000块, not 立牌30块.
_SPENT = re.compile(
    "(?:[花挣赚落交缴收罚卖掏付涨降贵省欠亏赔补贴奖砸搭借还攒凑值费钱价资租金款薪]|便宜|收入|工时|出价|成本|押金|[每一]..?)"
    "[了过到出去上掉得要给]*[能就也才只都还顶多少再仅得要]*$"
)
_ALONE = re.compile(
    "[，。；：、！？”’）)…]|$|左右|上下|以[上下内]|打底|起步?(?=[，。；])|不等|出头|封顶"
    "|的?[^，。；、0-9块]{0,3}(?:钱|金|费|款|租|工资|饭|酬|薪|补贴|补助|零花)(?![属额])"
)

_EARNED = re.compile("的(?:纯|净|毛|年|月)?(?:收入|进账|进项|开销|开支|花销|利润|成本|本钱|工钱)")

# What money is called, before its amount and behind it: 助学金, 保费, 税收; not 黄金, 消费, 条款.
SUMS = (
    "资金|经费|现金|债务|毒资|赌资|工资|年薪|税收|保费|票房"
    "|[一-龥](?<![黄合冶白五鎏镀鑫美淘千百])金|(?<![条新爆同旧老])款|[一-龥](?<![消免浪自耗白])费|[一-龥](?<![贡亏赢节多岁剩结])税"
)
_NAMED_SUM = re.compile(
    f"(?:{SUMS}|投资|投入|余额|金额|总额|收入|营收|利润|总价|价值|赔偿|补偿|补助|销售额|产值|成本|利息|补贴|身价|造价|首付)"
    "(?:共计?|约|需|达到?|为|超过?|近|高达|合?计|总计|累计|仅|只|是|了|人民币){0,3}$"
)
_VALUE_ENDS = re.compile("[余多]?(?:左右|以上|以下|以内)?(?:[，。；、）)（(的！!]|$)")
_OF_MONEY = re.compile(
    f"[余多]?的?(?:[一-龥]{{0,6}}?(?:{SUMS}|收入|产值|利润|投资)(?=[，。；、：（()）！的中里内已将]|$)|(?:赔付|财政|专项|扶贫|启动|天价|巨额)?(?:资金|经费|[基现罚借货赔善赃贷][金款]))"
)


def priced(text: str, draft: Draft) -> bool:
    """$20, ¥300, US$1.5万: the sign of money is part of the quantity. Whether there is one."""
    if draft.unit is not None or text[draft.start - 1 : draft.start] not in _LAST:
        return False
    for sign, unit in _MONEY:
        if text.endswith(sign, 0, draft.start):
            draft.unit, draft.start = unit, draft.start - len(sign)
            return True
    return False


def signed(text: str, draft: Draft) -> None:
    """Take a minus before the number (负, -, 零下), and tell what 度 measures: heat, an angle, else electricity."""
    at = draft.start
    previous = text[at - 1 : at]
    if text.endswith("零下", 0, at):
        draft.value, draft.start = -draft.value, at - 2
    elif previous == "负" and text[at - 2 : at - 1] not in _BURDEN or previous == "-" and not ties(text, at - 1):
        draft.value, draft.start = -draft.value, at - 1
    heated(text, draft)


def heated(text: str, draft: Draft) -> None:
    """Tell what 度 measures; that of a range stands behind its upper end: 气温8到10度."""
    if draft.unit == "千瓦时" and text.startswith("度", draft.unit_start):
        draft.unit = _degrees(text, draft)


def coins(text: str, draft: Draft) -> None:
    """Tell money from pieces: 罚2000块, not 立牌85块."""
    spent = _ALONE.match(text, draft.end) and _SPENT.search(text, max(0, draft.start - 8), draft.start)
    if spent or _EARNED.match(text, draft.end):
        draft.unit = "元"


def ties(text: str, at: int) -> bool:
    """Whether the sign at `at` ties a number to what stands before: A-3, 2-3."""
    before = text[at - 1 : at]
    return before.isascii() and before.isalnum()


def _degrees(text: str, draft: Draft) -> str:
    at = draft.start
    scale = text[max(0, at - 4) : at]
    if "华氏" in scale:
        return "℉"
    told = _TEMPERATURE.search(text, max(0, at - 12), at) or text.startswith(_HEAT, draft.end)
    if draft.value < 0 or "摄氏" in scale or told:
        return "℃"
    turned = _TURN.match(text, draft.unit_start + 1) or _TURNED.search(text, max(0, at - 6), at)
    return "角度" if turned else "千瓦时"


def is_money(text: str, start: int, end: int) -> bool:
    """Whether what stands beside a number without a unit makes plain that it is money: 经费投入4000万, 1000万赔付基金.

    >>> is_money("经费投入4000万。", 4, 9), is_money("观看人数4000万。", 4, 9), is_money("拿出1000万赔付基金", 2, 7)
    (True, False, True)
    """
    before = _NAMED_SUM.search(text, max(0, start - 12), start) is not None
    return (before and _VALUE_ENDS.match(text, end) is not None) or _OF_MONEY.match(text, end) is not None
