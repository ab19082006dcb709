"""Whether what follows in the paragraph may fall under a phrase of time: 今年，…; not 年内, nor an afterthought."""

from __future__ import annotations

import re

from .timeforms import BYGONE, SEASON, YEAR_NUMBER
from .timekinds import NUMBERED

FIGURE = re.compile("[0-9](?![0-9]*[年月日])")
EACH_OF = re.compile("[^，。；]{1,20}分别")  # 去年4个季度产值分别增长11%、12%、11%和10%
TASK = re.compile("[^，。；、0-9]{0,6}(?:任务|目标|计划|指标)数?[为是]")  # 其中，市本级2018年棚改任务为4654户
VIEWED = ("看，", "显示，", "统计，")  # 分区域看，2017年各地贫困人口减少。
AFTERTHOUGHT = re.compile("[^，。；！？0-9\n]{1,20}[；。]")
# 2025年“满校园”助学活动的善款
BRAND = re.compile("[^，。；：、0-9“]{0,6}“[^”]{2,12}”[^，。；0-9]{0,6}(?:活动|行动|计划|工程|大赛)")
TITLE = 40  # characters of a title on either side of a time
# said of one figure: what follows falls under the year again
BRIEF = re.compile(f"(?:年内|全年|头一年|第.年|{SEASON}|{BYGONE})$")
EVES = (*(f"{time}前" for time in "汛夏冬春秋梅节年月天周"), "下来")
BRIEF_LENGTH = 3
OF_YEAR = re.compile(f"{YEAR_NUMBER}年|[今去前]年")
NEAR_YEAR = 200  # characters
# 全年产值9亿元; 初步统计，全年产值9亿元: of the year that no other names before it in the paragraph
OPENS_REPORT = re.compile("(?:\\A|[。\n])(?:[^，。]{0,6}(?:统计|核算|测算)，)?$")
NEAR_OPENING = 12
# 全县2024年…: a short subject stands before it.
DONE_WITH = "兑现|完成|执行|发放|公布|印发|出台|编制|制定|修订|召开|下达|拨付|审议|通过|落实"  # 兑现|2017年度资金
TOPIC = re.compile(f"(?:\\A|[，。；：！？、\n“])[^，。；：！？、\n“]{{1,6}}(?<![于在])(?<!{DONE_WITH})$")


def holds_on(words: str, text: str, start: int, end: int, opens: bool) -> bool:
    """Whether what follows in the paragraph may fall under the phrase."""
    if words.endswith("个季度") and EACH_OF.match(text, end):
        return False
    if words == "全年" and OPENS_REPORT.search(text, max(0, start - NEAR_OPENING), start):
        return OF_YEAR.search(text, max(text.rfind("\n", 0, start), start - NEAR_YEAR, 0), start) is None
    if (len(words) <= BRIEF_LENGTH and BRIEF.match(words)) or words.endswith((*EVES, "年同期")):  # 入汛前, 三年前
        return False
    afterthought = text[start - 1] == "，" and not text.endswith(VIEWED, 0, start)
    if afterthought and AFTERTHOUGHT.match(text, end):  # 增长13.9%，自4月以来保持两位数增长；
        begin = max(start - NEAR_YEAR, text.rfind("。", 0, start), text.rfind("\n", 0, start)) + 1
        if not OF_YEAR.fullmatch(words) or FIGURE.search(text, begin, start):  # not 此外，今年还推出新服务。
            return False
    if _is_titled(text, start, end) or (NUMBERED.fullmatch(words) and BRAND.match(text, end)):
        return False
    if opens or text.startswith(("，", ","), end):
        return True
    if TASK.match(text, end):
        return False
    return TOPIC.search(text, max(0, start - 8), start) is not None


def _is_titled(text: str, start: int, end: int) -> bool:
    """Whether it stands in the title of a paper: 《…纲要（2011—2020年）》, 《某区2018年重点工作计划》."""
    near = max(0, start - TITLE)
    opened = text.rfind("《", near, start)
    return opened >= 0 and text.find("》", opened, start) < 0 <= text.find("》", end, end + TITLE)
