"""What is set as a goal, “覆盖率达到60%”的目标, but not what is said of one that was reached: 超额完成目标."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..connectives import FULFIL
from ..divisions import LEVELS
from ..page.story import Site
from .cues import Cues

AFTER = re.compile("[^，。；]{0,10}[”’]?的[^，。；0-9]{0,6}目标|(?:作?为)?目标")
BEFORE = re.compile("目标(?!人群|群体|客户|市场|区域|病例|逃犯|人员|对象|用户|车辆)[^，。；]{0,12}$")
AIM = re.compile("(?:目标|任务|计划|(?:年度|全年)总?投资)(?:[^，。；0-9]{0,6}|[（(][^（）()，。；]{0,40})$")
SHARE = re.compile("(?P<plan>[^，。；0-9]{0,6}(?:计划|目标|任务))?(?:[^（）()，。；]{0,40}[）)])?的[约近超]?[0-9.]+%")
BRACKETED = ("目标（", "目标任务（", "目标值（")
QUOTED = re.compile("[^“”]{0,120}”的[^，。；0-9]{0,6}(?:目标|任务)(?!完成|已|得)")  # “六成村通车、八成村通气”的工作目标
CLOSING = re.compile("的[^，。；]{0,4}目标[。，；]?$")
PROPOSED = re.compile("提出|明确|确定")
REACHED = re.compile(
    f"{FULFIL}[^，。；0-9]{{0,8}}(?:目标|任务|计划)[^，。；0-9]{{0,6}}的[0-9]|"
    "(?:比|较)[^，。；]{0,8}目标|占|(?<!距)(?<!距离)完成|超额|超(?=年度|全年|目标|计划|任务)|实现了|(?:如期|提前(?:[0-9一二两三四五半]+个?[年月天]|半年)?|全面|顺利|成功|率先|首次|已|均)实现|(?:已经?|均|都|全部)达到?|达成|兑现|超[过出]|(?:还|仍|尚|相)差|高[于出]|低于|优于|好于|快于"
)
# 实现年度目标数的93%
PART_OF_GOAL = re.compile(
    f"(?:{FULFIL}|达到?|为|占|相当于)[^，。；]{{0,8}}(?:目标|任务|计划)"
    "(?:任务|总?数|总?量|[^，。；、0-9的]{0,4}面积|总?投资额?|[开竣]工|新?开复?工)?(?:[（(][^（）()，。；]{1,40}[）)])?(?:[约近超]?[0-9.]+[万亿]?[^，。；0-9]{1,4})?的?$"
)
# 省里下达开工任务500套; but 完成全年任务500套
TASK = re.compile(
    f"(?:下达|分解|建设|改造|开工|造林|搬迁|年度|全年|[国{LEVELS}][里局厅委]?定)[^，。；0-9]{{0,16}}任务(?:指标)?(?:数|量|总量)?[为是]?[约近]?$"
)
# 86亿元的投资计划, 860户的改造任务; but 总投资86亿元的机场|计划今年通航
PLANNED = re.compile(
    "的(?!才|都|均|已|可|要|被)[^，。；、0-9的]{0,8}(?<!入)(?:计划|任务)"
    "(?!生育|单|[内外中的]|(?:已经?|全部|均|得以)?完成|[今明去年于在到用投建通近0-9上下本])"
)
# 投资计划总额86亿元, 用地计划同比增长26%
PLAN_OF = re.compile(
    "(?:[^，。；、0-9]{2}(?:任务|目标)"
    "|(?:投资|融资|年度|招[生录聘工]|供?用[地水电]|供地|信贷|采购|收购|生产|建设)计划)"
    "(?:总[额量数投规][资模]?|规模|数)?"
    "(?:共|共计|约?为|约?达到?|高达|共达|是|同比[增减下上][长加少降升])?[约近]?$"
)
# 超额完成|86亿元|的年度计划: more was done than that
EXCEEDED = re.compile("超额(?:完成|实现|达成|兑现)?了?[^，。；0-9]{0,12}$")
WHAT_WAS_SET = re.compile("的?[^，。；、0-9的]{0,8}(?:目标|任务|计划|指标)")
BORNE = ("承担", "担负", "肩负", "承接", "接受", "接到", "领取", "分担")  # 承担全市八成的供水任务: what is done
BACK = 240  # characters of the sentence that are looked at before a quantity


def is_aimed_at(site: Site) -> bool:
    """完成目标任务37亿元的102%, 年度目标（3万亩）的八成, 300亿元融资计划的46%, 下达任务50套: what is aimed at."""
    text, (start, end) = site.story.text, site.quantity.span
    share = SHARE.match(text, end)
    if share is None:
        near = text[max(site.clause[0], start - BACK) : start]
        if EXCEEDED.search(near) and WHAT_WAS_SET.match(text, end):
            return True
        if REACHED.search(near):
            return False
        if PLANNED.match(text, end) and not any([word in near for word in BORNE]):
            return True
        return PLAN_OF.search(near) is not None or ("任务" in near and TASK.search(near) is not None)
    return share["plan"] is not None or AIM.search(text, max(site.clause[0], start - BACK), start) is not None


def before_plan(site: Site) -> int:
    """Where the plan begins of which the figure is the share that is done: 完成|年度计划开工的80%; else the figure."""
    start = site.quantity.span[0]
    if site.quantity.dimension != "ratio":
        return start
    part = PART_OF_GOAL.search(site.story.text, max(site.clause[0], start - BACK), start)
    return part.start() if part else start


def is_goal(site: Site, cues: Cues) -> bool:
    """“覆盖率达到60%”的目标; 目标任务120公里; 提出…的目标."""
    text, (start, end) = site.story.text, site.quantity.span
    sentence = site.sentences[site.sentence]
    at = bisect_left(cues.goals, max(sentence.start, start - 20))
    if at == len(cues.goals) or cues.goals[at] >= min(sentence.end, end + BACK):
        return False
    before = text[max(site.clause[0], start - BACK) : start]
    if before.endswith(BRACKETED):  # 超出省定目标任务（60%）
        return True
    if before.endswith("提前"):  # 提前3年实现目标
        return False
    if REACHED.search(before) or REACHED.match(site.quantity.text):  # 持续低于5%的预期目标
        return False
    if site.quantity.dimension == "ratio" and PART_OF_GOAL.search(before):
        return False
    after = AFTER.match(text, end, min(end + 24, sentence.end))
    if (after and not REACHED.search(after[0])) or BEFORE.search(before):  # 六个|县均达到九成的目标
        return True
    quoted = text.rfind("“", sentence.start, start) > text.rfind("”", sentence.start, start)
    if quoted and QUOTED.match(text, end, sentence.end):
        return True
    tail = text[max(end, sentence.end - 12) : sentence.end].rstrip()
    return bool(CLOSING.search(tail) and PROPOSED.search(text, max(sentence.start, start - BACK), start))
