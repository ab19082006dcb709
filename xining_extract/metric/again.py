"""What a bare verb says once more of what was told before: 计划改造楼道860个。目前改造520个; 项目30项，建成13项."""

from __future__ import annotations

import re

from ..model import Metric
from ..words import cut, tag
from .agents import is_agent
from .elisions import LONGEST_PART, MEASURES, counted_alike, topic_before
from .frames import COUNTED, Frame
from .openings import AND_OR
from .particles import counted_by, is_verb, may_be_verb, particles, verb_kind

OBJECTS = frozenset(("object_after", "object_before", "likened"))
LONGEST_OBJECT = 14  # letters of a noun that is told again with what was done of it
NEEDS = re.compile("(?<=..)(?:总?需[求要]?总?量|总?需求|需要)$")  # 化肥需求量5万吨，已储备4.8万吨
ACCOUNT = re.compile("[旧新未已][收存结立增]")  # 旧存300件，已结280件
# How far works are.
WORKS = tuple(
    "开工 新开工 开工建设 完工 竣工 新建 建成 交付 投用 启用 投产 通车 启动 验收 续建 在建 立项 改扩建 扩建 "
    "改建 拟建 待建 筹建".split()
)
JUDGED = frozenset(
    "判决 调解 撤诉 起诉 审结 办结 执结 结案 立案 和解 驳回 维持 改判 发回 施划 划定 举办 加开 销号 属实".split()
)
# What is dealt with, also where it is a deed itself: 投诉.
CASES = tuple(
    "案件 纠纷 诉求 投诉 信访件 事项 提案 建议 举报 申请 申报 警情 咨询 求助 线索 来电 来信 报警 订单".split()
)
MENDED = frozenset("改造 提升 修缮 更新 加固 整治 建设 维修 检修 改建 扩建 续建".split())  # whatever for
ADDS = frozenset(
    "新增 增设 增加 加开 增开 增派 加装 补充 淘汰 关停 撤销 取消 更换 裁撤 撤并 关闭 清退 注销 吊销 注吊销 新设".split()
)
# Of one name with the deed before it, of which it is for: 养老|机构, 供水|站.
FOR_A_DEED = frozenset(
    "机构 设施 中心 场所 广场 组织 对象 人员 站 站点 点 点位 室 基地 平台 设备 管网 资金 队 队伍 岗位 通道".split()
)
PLANS = frozenset("原定 计划 预计 实际 当年 全年".split())


def is_work(word: str) -> bool:
    """Whether a word tells what is done to works, or how far they are: 改扩建, 新开工."""
    return word in WORKS or word in JUDGED or is_verb(word) or (word[:2] in WORKS and word[2:] in WORKS)  # 竣工投产


def without_sum(words: list[str]) -> list[str]:
    """The words behind who has done so much in all: 受理投诉 of 热线共受理投诉."""
    summed = next((at for at, word in enumerate(words[:-2], 1) if word in particles().sums), 0)
    return words[summed + 1 :] if summed else words


def object_of_deed(name: str) -> str:
    """What a verb phrase is about: 案件 of 受理案件."""
    words = cut(name)
    first = next((i for i, word in enumerate(words[:-1]) if is_work(word) or (len(word) == 1 and tag(word) == "v")), -1)
    if first > 0 and verb_kind(words[first]) == "deed" and not is_agent("".join(words[:first])):
        return name  # 保障性|租赁|住房
    while 0 <= first < len(words) - 3 and words[first + 1] in AND_OR:
        first += 2  # 新建|、|改扩建|学校
    object_ = "".join(words[first + 1 :])
    if not first and words[0] in CASES and object_ in CASES:  # 建议|提案
        return name
    if not first and object_ in FOR_A_DEED and verb_kind(words[0]) == "deed" and words[0] not in MENDED:
        return name
    return object_ if len(object_) > 1 else ""


def _topic_of_deed(name: str) -> str:
    """What a deed is said to be done of: 学校建设 of 学校建设开工."""
    words = cut(name)[:-1]
    while words and words[-1] in PLANS:  # 原定|新建
        words.pop()
    return "".join(words)


def told_again(frame: Frame) -> str:
    """What was done or counted in the sentence before: 计划改造楼道860个。目前改造520个; 取缔51个。一队取缔11个."""
    alike = frame.alike or _by_another_unit(frame)
    if alike is None or alike.rule not in OBJECTS or len(alike.name) > LONGEST_OBJECT:
        return ""
    name, verb = alike.name, frame.left.said
    if name.startswith(verb):
        return name if len(name) <= LONGEST_PART + len(verb) else ""
    just_so = frame.text.startswith((verb, "的" + verb), alike.span[1])  # 已完成80个村卫生室的改造。明年再改造35个
    same = len(name) < LONGEST_OBJECT - 2 and frame.text.endswith((verb, verb + "了"), 0, alike.span[0])
    return name if just_so or same or verb in WORKS or verb in ADDS else ""


def _by_another_unit(frame: Frame) -> Metric | None:
    """What was counted last by 个, where it ends as what the unit counts does: 新增食堂36个。已新增了23家."""
    of = frame.base
    return of if of and of.name.endswith(counted_by().get(frame.quantity.unit or "", ("-",))) else None


def said_of(frame: Frame) -> str:
    """What a bare verb is said of: the noun phrase that the text before it ends on, if short enough to be one."""
    if frame.quantity.unit in COUNTED:
        return frame.previous.name if frame.previous else ""
    alike = counted_alike(frame) if frame.counts or frame.quantity.dimension in MEASURES else None
    if frame.counts and alike is None:
        return "" if frame.earlier else topic_before(frame)
    if alike is None or len(alike.name) > LONGEST_OBJECT or ACCOUNT.fullmatch(alike.name):
        return ""
    if alike.rule == "bare_verb":  # 加装电梯累计建成90部，今年新增20部
        return alike.name.removeprefix(alike.text)
    if need := NEEDS.search(alike.name):
        return alike.name[: need.start()]
    told = alike.rule in ("indicator", "carried") and not alike.name.endswith(particles().attributes)
    if not (told or alike.rule in OBJECTS):
        return ""
    if alike.name.endswith(WORKS):  # 学校建设开工40所，完工30所
        return _topic_of_deed(alike.name)
    if may_be_verb(alike.name[-2:]) and not alike.name.endswith(CASES):
        return ""
    return object_of_deed("".join(without_sum(cut(alike.name))))
