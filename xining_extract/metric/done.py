"""What is done, told by the verb before the figure: 受损线路已恢复12条, 覆盖300万人."""

from __future__ import annotations

import re

from ..model import Metric
from ..words import cut
from .agents import is_agent, is_place
from .doers import ONE_TIME
from .elisions import (
    OBJECTS,
    PAYMENTS,
    WORKS,
    counted_alike,
    paid_before,
    said_of,
    told_again,
    topic_before,
    works_before,
)
from .frames import COUNTED, Frame
from .objects import EMPTY, PORTION
from .particles import EMPTY as DONE_WITH
from .particles import RESULTS, called, counted_by, is_attribute, is_verb, particles
from .portions import BEYOND_LIMITS
from .tail import SET, TO, times

EACH = re.compile("每[人名位户]")
ONE_ITEM = frozenset("此一项 此项 这一项 仅此一项 单此一项 光此一项".split())
GATHERED = frozenset(("mass", "volume"))
SUMS = frozenset("共 一共 总共 共计 累计 合计".split())
JOURNEYS = ("架次", "航次", "班次", "车次", "列次", "趟次", "艘次", "辆次")
# What is done to those who are counted, and to what is built for the public, by others: 文化志愿者已招募120名.
RAISED = frozenset(
    "新增 净增 增加 增设 增配 补充 配备 配齐 招聘 招募 招录 招收 聘用 聘任 选聘 选派 选拔 引进 培训 轮训 培养 培育 "
    "发展 扶持 帮扶 孵化 认定 登记 注册 储备 建成 新建 改建 扩建 改造 整治 设立 设置 建立 开通 启用 投用 投运 投放 "
    "生产 升级 安装".split()
)
GIVES = frozenset(
    "发放 拨付 兑付 兑现 支付 下达 下拨 返还 退还 到位 支出 使用 颁发 减免 追回 提取 发行 核销 投放".split()
)
MORE = frozenset("新增 净增 增加".split())
MAKERS = re.compile(
    "(?:公司|集团|政府|企业|法院|检察院|医院|学校|学院|大学|[局厅委办部司厂]|部门|单位|机构|街道|社区|中心|协会|联合会|[省市县镇乡州旗]|"
    "(?<![小景园校库社])区|全村|[里上]|地|当地|合作社|派出所|我们|他们)$"
)
ORDERED = re.compile("([接跑送出卖抢派做下开])$")


def done_to(frame: Frame) -> Metric | None:
    """`受损线路已恢复12条`: the topic of a verb that adverbs part from it; who acts is none, 物业公司已更换门窗30扇."""
    topic, verb = frame.left.topic, frame.left.closing
    if topic is None or verb is None:
        return None
    of, does = (frame.text[slice(*span)] for span in (topic, verb))
    does = does[2:] if does[:2] in DONE_WITH and does[2:] else does  # 完成|改造
    words = cut(of)
    words = words[: len(words) - times(words)]
    if words[-1] in ONE_TIME and is_agent("".join(words[:-1])):  # 民警一天|要接80个电话
        words.pop()
    whom = counted_persons(frame) if EACH.fullmatch(of) else ""  # 参保老人有3000名，每人每月可领150元
    if whom:
        return frame.metric(whom + of + does, verb, "done_to")
    if of in ONE_ITEM:  # 半年内免收摊位费，仅此一项就减免26万元
        return frame.metric(does + paid_before(frame), verb, "done_to")
    of = "".join(words[:-1] if len(words) > 1 and words[-1] in SUMS else words)  # 县公安局共|刑拘
    if is_attribute(frame.text, topic) or of.endswith(("费", "金", "款", "钱")):  # 通过能力可新增80万箱
        return frame.name(topic, "done_to")
    object_ = "" if frame.counts or frame.earlier or not is_agent(of) else topic_before(frame)
    if frame.quantity.dimension == "ratio" and frame.earlier and (frame.earlier[-1].unit or "")[:1] == "元":
        object_ = frame.base.name if frame.base and is_agent(of) else ""  # 每平方米4元收取，低保户只交一半
    if object_:  # 这样的补贴，县里已兑付80万元
        return frame.metric(does + object_, verb, "done_to")
    alike = counted_alike(frame) if is_agent(of) and not frame.counts else None
    if alike and does in alike.name:  # 复绿矿山900亩，其中城关镇一地就复绿300亩
        return frame.carry(alike, "done_to")
    if (frame.quantity.unit or "").endswith(JOURNEYS) and len(of) < 3:
        return frame.metric(does + (frame.quantity.unit or "").removeprefix("个"), verb, "done_to")
    if frame.counts and does in RAISED and _is_raised(frame, of):  # 护理员已培训120名, 足球场已建成27片
        return frame.metric(of, topic, "done_to")
    if is_agent(of) and frame.quantity.unit in COUNTED:  # 县公安局刑拘30人
        return frame.metric((called(does, "persons") or does) + COUNTED[frame.quantity.unit], verb, "done_to")
    away = len(does) == 1 or (len(does) == 2 and does[1] in RESULTS)
    gathered = frame.quantity.dimension in GATHERED and of[0] != "一" and not is_agent(of)
    if gathered and away:  # 垃圾就运走86万吨, but 垃圾清运
        return frame.metric(does + of, topic, "done_to")
    if not frame.counts or frame.quantity.unit in COUNTED:
        return frame.metric(of + does, verb, "done_to")
    if frame.counts and of.endswith(counted_by().get(frame.quantity.unit or "-", ("-",))):  # 服装厂关了四家
        return frame.metric(does + of, topic, "done_to")
    if is_agent(of):
        noun = "电话" if (frame.quantity.unit or "").endswith("电话") else said_of(frame)
        return frame.metric(does + noun, verb, "done_to")
    return frame.metric(does + of, topic, "done_to")


def _is_raised(frame: Frame, of: str) -> bool:
    """Whether what ends as those who act do is what the verb makes more or better, and nothing else was told of."""
    if MAKERS.search(of) or not is_agent(of) or is_place(of):
        return False
    return of.endswith(counted_by()["名"]) if frame.quantity.unit in COUNTED else not said_of(frame)


def counted_persons(frame: Frame) -> str:
    """Who was counted last in the sentence; "" where nobody was."""
    if not frame.earlier or frame.quantity.dimension != "currency" or frame.earlier[-1].unit not in COUNTED:
        return ""
    last = frame.last
    return last.name if last and last.name.endswith(counted_by()["名"]) and last.rule in OBJECTS else ""


def bare_verb(frame: Frame) -> Metric | None:
    """`覆盖300万人`: a verb alone takes what it is said of from the clause before."""
    if frame.left.phrase is None or frame.left.said == PORTION:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    count = COUNTED.get(frame.quantity.unit or "", "")
    verb, governed = text[start:end], frame.left.verb
    if governed and frame.left.closing == (start, end) and governed[1] <= start:  # 撬动消费900万元
        return frame.name((start, end), "object_before")
    if verb in MORE and frame.alike and frame.earlier and frame.alike.name.endswith(particles().attributes):
        return frame.carry(frame.alike, "growth_of_previous")  # 供热面积320万平方米，新增60万平方米
    if is_attribute(text, (start, end)):  # 进出口9亿元，其中出口5亿元
        return frame.name((start, end), "bare_verb")
    if (frame.quantity.unit or "").endswith(JOURNEYS):  # 全年开行612个航次
        return frame.metric(verb + (frame.quantity.unit or "").removeprefix("个"), (start, end), "bare_verb")
    if verb in SET and not TO.isdisjoint(frame.left.links) and frame.alike:  # 押金从20元，调整为30元
        return frame.carry(frame.alike, "carried")
    if verb[-1] in "到至" and verb[0] in "升降涨跌增减缩压扩退提":  # 出口占六成，今年降到四成
        return frame.carry(frame.alike, "carried")
    if verb in EMPTY and frame.alike:  # 去年改造农村公路80公里。今年，该县计划实施120公里
        return frame.carry(frame.alike, "carried")
    if count and frame.left.links[:1] == ("计划",):  # 招生计划4.1万人
        return frame.metric(f"{verb}计划", (start, end), "bare_verb")
    if not count and not frame.earlier and (again := told_again(frame)):
        return frame.metric(again if again.startswith(verb) else verb + again, (start, end), "bare_verb")
    if frame.quantity.dimension == "currency" and verb in GIVES and frame.earlier and (of_money := frame.alike):
        if of_money.name.endswith(PAYMENTS) and not of_money.name.startswith(verb):  # 安排补贴3亿元，已发放2亿元
            return frame.metric(verb + of_money.name, (start, end), "bare_verb")
    if count and (does := called(verb, "persons")):  # 招了130人
        return frame.metric(does + count, (start, end), "bare_verb")
    of_whom = counted_alike(frame) if count and verb not in BEYOND_LIMITS else None
    if of_whom and of_whom.text.endswith(counted_by()["名"]) and not is_verb(of_whom.text):
        return frame.metric(f"{verb}{of_whom.text}", (start, end), "bare_verb")
    if count == "人数" and frame.alike and frame.alike.name.endswith("人口") and frame.last:  # 常住的不到400人
        return frame.metric(f"{verb}人口", (start, end), "bare_verb")
    listed = frame.earlier and frame.text[frame.earlier[-1].span[1] : start] == "、"  # 反映噪声61件、停水38件
    of = "" if listed and not verb.endswith(WORKS) else said_of(frame) or paid_before(frame) or works_before(frame)
    if len(verb) == 2 and of.endswith((verb[1], verb[1] + "件")):  # 报案57起，结案51起; 受理案件90件，结案80件
        of = ""
    if verb in of and of.endswith(particles().attributes):  # 进出口总值5亿元，其中出口3亿元
        of = ""
    return frame.metric(f"{verb}{count}" if count else f"{verb}{of}", (start, end), "bare_verb")


def ordered(frame: Frame) -> Metric | None:
    """`骑手一天能跑40单`: how many orders are run, taken or sold."""
    if frame.quantity.unit != "单" or frame.right.phrase or frame.left.phrase is None:
        return None
    verb, end = ORDERED.search(frame.left.said), frame.left.phrase[1]
    return frame.metric(f"{verb[1]}单量", (end - 1, end), "ordered") if verb else None
