"""What a text sets before its reader: 走进某公司，…; 放眼永新大地，…; 翻开市水务局的台账，…."""

from __future__ import annotations

import re

HEAD, WINDOW = 13, 40  # letters before a body that lead to it, and that lead into it
# 在吉安，… 记者走进龙腾公司，…: what follows is about it.
GOING = (
    "(?:^|[。！？；\n”])(?:[^，。；：！？\n]{0,14}，|[^，。；：！？\n]{0,6}[日前天午晨晚年])?(?:记者|[而再又]|同样)?"
)
AT = "位于[^，。；]{2,12}的"
TURNED = "[把将]?(?:目光|视线|镜头)再?[一-龥]?[转投移拉][一-龥]?[向到至回]"
SCENE = re.compile(
    f"(?:{GOING}|）)(?:{AT}|(?:行?走?在|走[进访]|来到|步入|踏[上入进]|放眼|漫步|驱车|{TURNED})(?:{AT}|[^，。；]{{1,5}}的)?)$"
)
# What is gone into, with its land or its house: 放眼永新|大地，…, 走进市水务局|办公楼，….
GROUND = re.compile(
    "(?:(?:这片)?(?:大地|城乡|热土|乡村|山乡)|的?(?:办公|机关|综合)?(?:大?楼|大厅|大院|院落))?[上间里内]?，"
)
# 龙腾公司的车间里，…; 河西村的食堂飘出米香: so is what is gone into, or looked into from the head of a sentence.
ENTERED = re.compile(f"{GOING}(?:在|走进|来到|走访|步入|位于)?(?:[^，。；]{{2}}的)?$")
AROUND = re.compile(
    "[^，。；：！？\n]{0,14}(?:[里内上旁边]，|(?:车间|基地|展厅|大棚|厂区|现场)，|(?:[里内上旁]|食堂|餐厅|大厅|车间)(?:[已正，]|都是|满是|到处|一[派片]|热闹|[飘传摆停挤坐站][着来出满]))"
)
# What is opened, and what it tells.
OPENED = re.compile("(?:[翻打]开|翻阅|查[看阅]|细数|梳理)$")
ACCOUNTS = re.compile(
    "的?[^，。；、]{0,8}(?:台账|账[本单]|成绩单|答卷|[报统]计?表|年报|总结|清单|日[志记]|记录[本簿]?|数据)，"
)


def is_gone_to(text: str, here: int, end: int) -> bool:
    """Whether the text goes to what stands in `[here, end)`.

    >>> is_gone_to("放眼永新大地，春意正浓", 2, 4), is_gone_to("走进永新看变化", 2, 4)
    (True, False)
    """
    return GROUND.match(text, end) is not None and SCENE.search(text, max(0, here - HEAD), here) is not None


def is_looked_into(text: str, here: int, end: int) -> bool:
    """Whether it looks around in what stands there: 龙腾公司的车间里，…."""
    return AROUND.match(text, end) is not None and ENTERED.search(text, max(0, here - WINDOW), here) is not None


def tells_by_accounts(text: str, here: int, end: int) -> bool:
    """Whether it opens the accounts of who stands there: 翻开市水务局的台账，…."""
    return ACCOUNTS.match(text, end) is not None and OPENED.search(text, max(0, here - HEAD), here) is not None
