"""What a group has of those that were counted together: 新增学位9000个，其中小学6000个; 东段15座桥，西段10座."""

from __future__ import annotations

import re

from ..connectives import JOINT, OF_WHICH
from ..divisions import ENDS, PLACES
from ..model import Metric
from ..words import cut
from .agents import without_place
from .elisions import counted_alike
from .frames import Frame
from .measured import last_alike
from .particles import counted_by, is_verb, told_apart

SEXES = frozenset("男女")
WHO = tuple(
    "教师 学生 选手 运动员 职工 干部 党员 老人 代表 考生 毕业生 医生 委员 工人 志愿者 患者 儿童 居民 村民 新生".split()
)
CENTRES = ("城区", "市区", "县城", "农村", "乡镇", "郊区", "城镇")
STRETCH = re.compile("[一-龥]{1,6}(?:[段片侧岸端翼]|片区|校区|院区|园区|厂区|库区|地区|方向)")
LEVEL = re.compile(f"(?:国家|世界|[{PLACES}校院厅部地]{{1,2}}|[1-5]?A)级")
OF_LEVEL = re.compile(f"{LEVEL.pattern}(?:以上)?(.+)")
# Places by name: 其中河西镇12个, 东门街道和北关乡各3个.
# What ends on 区, 村 or 路 may be no place of its own where one letter stands before it: 小区, 农村.
_ONE = (
    f"(?!各|周边|部分)(?:[一-龥]{{1,4}}(?![区村])[{PLACES}]"
    "|[一-龥]{2,4}(?:[区村路]|街道|广场|商圈|步行街|景区|口岸))"
)
DIVISION = re.compile(f"{_ONE}(?:{JOINT}{_ONE})*")
OTHERS = re.compile(f"^其[他它余](?:[{PLACES}]|[（(][{PLACES}、]+[）)])+(?=..)")  # 其他县（市、区）|改造小区
HOUSES = ("小区", "社区", "景区", "园区", "片区", "灌区")  # which are in such places
PARTS = (*OF_WHICH, "包括", "包含", "（", "(")  # behind them a whole is told in its parts


def _of_sex(frame: Frame) -> Metric | None:
    """`招教师120名，其中男30名、女90名`: of those who were counted before."""
    of = counted_alike(frame)
    if of is None or frame.left.phrase is None:
        return None
    if of.name.endswith("人口"):
        rest = "性人口"
    elif not (rest := next((end for end in sorted(WHO, key=len, reverse=True) if of.name.endswith(end)), "")):
        rest = cut(of.name)[-1] if of.name.endswith(counted_by()["名"]) else ""  # 退役|军人
    return frame.metric(frame.left.said + rest, frame.left.phrase, "object_before") if rest else None


def of_group(frame: Frame) -> Metric | None:
    """`新增学位9000个，其中小学6000个`, `东段15座桥，西段10座`: what a group has of those counted."""
    said, phrase, unit = frame.left.said, frame.left.phrase, frame.quantity.unit
    if phrase is None or not frame.counts or not unit:
        return None
    levelled = counted_alike(frame) if LEVEL.fullmatch(said) else None
    if levelled and (of_level := OF_LEVEL.match(levelled.name)):  # 国家级非遗项目8项、省级35项
        return frame.metric(said + of_level[1], phrase, "object_before")
    if said in SEXES:
        return _of_sex(frame)
    closing = frame.left.closing
    if closing and frame.text.endswith(CENTRES, 0, closing[0]):
        return frame.carry(frame.alike, "carried")  # 新增学校64所，中心城区新增24所
    groups, areas, place = told_apart()["group"], told_apart()["area"], DIVISION.fullmatch(said)
    if not (place or said in groups or said in areas or STRETCH.fullmatch(said) or LEVEL.fullmatch(said)):
        return None
    if said not in areas and said.endswith(counted_by().get(unit, ())):
        return None
    sentence, start = frame.opening, frame.quantity.span[0]
    mark = max(frame.text.rfind(parts, sentence, start) for parts in PARTS)
    pairs = zip(reversed(frame.earlier), reversed(frame.named), strict=True)
    whole = next((m for q, m in pairs if q.unit == unit and q.span[1] <= mark), None)
    if frame.text.startswith(OF_WHICH, sentence) and mark <= sentence + 1:  # 诉求86件，环比上升17%。其中市区42件
        whole = last_alike(frame.sites, frame.index - len(frame.earlier), frame.measured)
    if mark < 0 and frame.earlier and frame.earlier[-1].unit == unit:  # each with its own part: 东段15座桥，西段10座
        parallel = frame.measured[frame.index - 1]
        whole = parallel.metric if parallel.left.said[-1:] == said[-1] else None
        if whole and whole.span == parallel.left.phrase:  # 省级园区3个、市级园区6个: the groups are what is counted
            return None
    if whole is None:
        return None
    noun = whole.name.removeprefix(whole.text) if is_verb(whole.text) else whole.text  # 新增|充电站4个，其中河西镇2个
    of_places = whole.name.endswith(ENDS) and not whole.name.endswith(HOUSES)
    if said.endswith(noun) or (place and of_places):  # 国产|影片; 示范点86个，其中村12个
        return None
    return frame.metric(said + OTHERS.sub("", without_place(noun) or noun), phrase, "object_before")
