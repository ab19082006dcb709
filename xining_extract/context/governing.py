"""Whether 将, 要, 计划, 争取, 准备 have a verb behind them: 计划明年二季度完成, 将比去年增加60亿元, but not 将军."""

from __future__ import annotations

import re

from ..divisions import PLACES
from .auxiliaries import before_verb
from .cuewords import DEEDS

THAN = re.compile("[比较](?:[去上前今往]年|上一?[季月届周]|目前|现在|以往)(?:同期)?")  # 将比去年|增加60亿元
SPENT = re.compile("投[约近超]?[0-9]")  # 将投3亿元治水
# 计划春季完成, 将三年内建成: a time between it and its verb.
WHEN = re.compile(
    "(?:到|[于在])?(?:[今明]年(?:[^，。；0-9]{1,3}季度|[0-9]{1,2}月[底初]?|[年月]?[底初]|[上下]半年)?"
    "|[春夏秋冬][季天]|今冬明春|[上下]半年|“十[五六]五”(?:期间|末)"
    "|(?:主?汛期|[供采]暖季|开学|春节|国庆节?|元旦|中秋节?|年底?)前"
    "|[0-9一二三四五六七八九十两]+(?:年内?|个?月|季度|天内?)|[年月]底(?:[之以]?前)?)"
    f"[^，。；的]{{0,4}}(?:{DEEDS}|新(?![的区城兴])|安排|招|脱贫|投|开|改|启动|培|搬|竣|通车|交付|上线|举行|动工|查处|接待)"
)
# 今年，全市|计划发展民宿36家
THIS_YEAR = re.compile(
    f"(?:[今明]年|年内|下一步|下半年)，?(?:[全该我本][{PLACES}局]|[{PLACES}]里)?[还又共]?$"
)
OF_PLAN = ("的", "任务", "目标", "内", "外", "数", "总")
PLANNED = {  # 计划机耕面积90万亩, 争取到年底建成
    "争取": re.compile(
        "到(?:[0-9]{4}年|[0-9]{1,2}月|[今明后本]|年底|月底)|[0-9]{4}年|[全今明]年|年[内底]|[0-9一二三四五两]+年内|早日|[在用于]"
    ),
    "准备": re.compile("投资|用"),
    "计划": re.compile("[于在到用将招聘雇]|年内|今年|明年|总?投资|每年|[一-龥]{0,6}(?:面积|产量)[为达约]?[0-9.]+[万亿]")
}


def governs_verb(text: str, first: int, start: int, end: int, word: str) -> bool:
    """Whether 将, 要, 计划, 争取, 准备 have their verb behind them."""
    if word == "将" and (than := THAN.match(text, end)):
        return before_verb(text, than.end())
    if word == "将" and SPENT.match(text, end):
        return True
    if before_verb(text, end) or (word in PLANNED and PLANNED[word].match(text, end)):
        return True
    if word == "计划" and THIS_YEAR.search(text, max(first, start - 10), start):  # 今年计划海堤加固15公里
        return not text.startswith(OF_PLAN, end)
    return word != "要" and WHEN.match(text, end) is not None
