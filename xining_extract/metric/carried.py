"""What was told before, with which a figure goes on that no word around it names: 达12万人, 去年只有2万元."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from ..connectives import JOINTS
from ..context.changewords import paces
from ..model import Metric
from .agents import without_place
from .alignment import run_of
from .elisions import THAT_IS, counted_alike, ends_on, subject_before
from .extremes import most_at
from .frames import BARE, COUNTABLE, MONEY, VALUES, Frame
from .grown import DIFFERENCES, is_spent
from .headless import among
from .measured import SHARED
from .nearby import NOW
from .particles import counted_by, is_attribute, particles
from .plausible import names_something, only_points
from .sums import GIVEN_TO
from .topics import topic_of
from .totals import SUMMED, sum_of_list
from .unnamed import EACH, clause_subject, foremost, money_before

RATE = re.compile("(?<=..)的?(?:覆盖率|普及率|完成率|参与率|合格率|参保率|签约率|占比|比重|满意度)$")
TASKS = ("目标任务", "任务", "目标", "计划")
# 森林覆盖率|年度目标: what is aimed at; and what leads to what has come of it
AIM = re.compile("(?<=..)的?(?:年度|全年|预期|原定|既定|增长|考核)*目标(?:任务)?$")
REACHED = frozenset("达 达到 实现 实际 完成".split())
IN_BRACKET = re.compile("[（(][^（()）]*$")
SHARES = ("率", "比重", "占比")
PAID = ("收入", "支出", "产值", "营收", "利润", "投资", "总额", "税收", "金额", "费用")
FEE = re.compile("[一-龥]{1,6}[费价租]")
RECEIVERS = frozenset("名 人 人次 户 户次 家 所 位".split())  # classifiers of those who are given money
NEEDY = ("儿", "家庭", "群众", "妇女", "属")
PRICE = re.compile("(?<=..)的?(?:价格|单价|售价|均价|收购价)$")
ENOUGH = MONEY | {"area", "length", "mass", "volume"}  # of what may be parted, not counted
HAS = frozenset("共有 现有 已有 拥有 有 设有 建有".split())
# 食堂覆盖率达95%，共有36个
SHARE_OF = re.compile("(.{2,}?)的?(?:占比|比重|比例|覆盖率|达标率|入住率|完好率|普及率|开放率)")
MOST_KIND = re.compile("是[^，。；：]{0,8}最[多大高]的一[种类个]$")  # 豆雁是数量最多的一种，有5万只


def carried(frame: Frame) -> Metric | None:
    """The verb phrase that the figure serves, or the metric before it in the sentence."""
    return next((metric for told in TOLD if (metric := told(frame))), None) or _as_figure(frame, _last(frame))


def _grows(frame: Frame) -> bool:
    """Whether a verb of growth leads to the figure."""
    return not particles().growth.isdisjoint(frame.left.links)


def _most(frame: Frame) -> Metric | None:
    """`得分最低的一项是跳远技术，只有63分`: of what the clause before says that it is the most."""
    return None if frame.left.phrase or frame.right.phrase or _grows(frame) else foremost(frame)


def _fee(frame: Frame) -> Metric | None:
    """`挂号费按标准收取，一次3元`."""
    if frame.quantity.dimension not in MONEY:
        return None
    fee = subject_before(frame)
    return frame.name(fee, "elided_subject") if fee and FEE.fullmatch(frame.text, *fee) else None


def _subject(frame: Frame) -> Metric | None:
    """The subject of the clause before, where that has no figure; or the noun it ends on: 将发展种植，计划300亩."""
    subject = clause_subject(frame) if not frame.earlier or _told_since(frame) else None
    if subject is None:
        return None
    if not particles().wills.isdisjoint(frame.left.links):
        return _end(frame)
    return subject if names_something(subject.name) else None


def _end(frame: Frame) -> Metric | None:
    """The noun that the clause before ends on."""
    of, at = ends_on(frame), frame.site.clause[0] - 1
    return frame.metric(of, (at - len(of), at), "ends_on") if of else None


def _listed(frame: Frame) -> Metric | None:
    """Of a list told in order the last that was named."""
    if run_of(frame)[0] == frame.quantity:
        return None
    in_order = "分别" in frame.text[frame.site.clause[0] : frame.earlier[-1].span[0]]
    return frame.carry(frame.last, "carried") if in_order else None


def _summed(frame: Frame) -> Metric | None:
    """`老年人占比23%，达12万人`; `三个村换了智能水表，目前共计620套`: how many in all."""
    links = set(frame.left.links) - NOW
    if not (frame.counts and links and links <= SUMMED | HAS):
        return None
    if frame.last and (part := SHARE_OF.fullmatch(frame.last.name)):
        return frame.metric(part[1], frame.last.span, "carried")
    return _end(frame) if links <= SUMMED else None


def _among(frame: Frame) -> Metric | None:
    """`9个县收到的补助资金中，有300万元未用`."""
    return frame.name(among(frame), "elided_subject") if frame.quantity.dimension in ENOUGH else None


def _paid(frame: Frame) -> Metric | None:
    """What is paid in the sentence, where no money was told of."""
    return money_before(frame) if frame.quantity.dimension in MONEY and _alike(frame) is None else None


TOLD: tuple[Callable[[Frame], Metric | None], ...] = (
    _most,
    sum_of_list,
    _fee,
    _subject,
    _listed,
    _summed,
    _among,
    _paid,
)


def _last(frame: Frame) -> Metric | None:
    """The last metric of the same unit, or else the last."""
    last = frame.previous
    if is_spent(frame, last):
        return None
    if last and last.rule in SHARED and frame.quantity.dimension != "ratio":
        last = frame.base or last  # 发电量9亿度，完成计划的八成，提前8天突破9亿度
    if last and last.name.endswith(SHARES + paces()) and frame.quantity.dimension in COUNTABLE:  # 贡献率3%。文件共39章
        return None
    if last and last.name.endswith(PAID) and frame.quantity.unit in BARE:  # 旅游收入3亿元。达18万人次
        last = frame.alike
    return frame.carry(_of_part(frame) or _alike(frame) or last, "carried")


def _of_part(frame: Frame) -> Metric | None:
    """`绿茶采了3万亩，完成三成；红茶1万亩，完成一成`: a share is of what its own part of the sentence has named."""
    part = frame.text.rfind("；", frame.opening, frame.quantity.span[0])
    if part < 0 or frame.quantity.dimension != "ratio":
        return None
    done = not {"完成", "均", "都", "双双"}.isdisjoint(frame.left.links + (frame.left.said,))
    return frame.last if done and frame.last and frame.last.span[0] > part else None


def _alike(frame: Frame) -> Metric | None:
    """What was told in this unit, where the figure stands apart from the one before: not 重损76户92间."""
    if not frame.earlier and frame.quantity.dimension not in ("ratio", "count"):  # 资金3万元，惠及20户。去年只有2万元
        return frame.alike
    apart = frame.quantity.unit == "倍" or _beside(frame) or _adds(frame)
    return None if apart else _grown_to(frame) or counted_alike(frame)


def _grown_to(frame: Frame) -> Metric | None:
    """`水鸟9800只，其中天鹅数量增加8%，达1120只`: what the clause before says has grown, by name."""
    grown = {"达", "达到", "为", "是"}.intersection(frame.left.links) and frame.last and frame.last.rule not in SHARED
    return frame.last if grown and frame.earlier[-1].unit in DIFFERENCES else None


def _beside(frame: Frame) -> bool:
    """Whether the figure stands beside the last, of something else: 重损76户92间, 发放贷款9800笔、38亿元."""
    if not frame.earlier:
        return False
    told, here = frame.earlier[-1], frame.quantity.span[0]
    if IN_BRACKET.search(frame.text, frame.opening, told.span[0]) and frame.text[told.span[1] : here] == "，":
        return told.unit != frame.quantity.unit  # 任务94户（其中安置项目5个，87户）
    if told.span[1] == here and not frame.quantity.text.startswith(VALUES):  # not 41个超过30毫米
        return True
    if frame.quantity.dimension != "currency":
        return False
    return told.dimension == "count" and frame.text[told.span[1] : here] in JOINTS


def _adds(frame: Frame) -> bool:
    """Whether the figure only adds to the one before how much it is in another unit: 进境班列149列、1.2万标箱.

    Not where that unit has a name of its own: 将74家企业、85个库点优化至30家、32个.
    """
    between = frame.text[frame.earlier[-1].span[1] : frame.quantity.span[0]] if frame.earlier else ""
    if between != "、":
        return False
    if (frame.earlier[-1].unit or "").endswith("次") and frame.quantity.unit in BARE:
        return True  # 转移就业82万人次、34.5万人
    alike = counted_alike(frame)
    return alike is None or alike.rule == "carried"


def _as_figure(frame: Frame, told: Metric | None) -> Metric | None:
    """What was told before, called as this figure measures it: 脱贫3万户|13万人 are 人数, no 户数."""
    if told is None:
        return None
    if frame.quantity.dimension == "currency rate" and _is_price(frame):
        return msgspec.structs.replace(told, name="价格")
    name = _money(frame, told.name) if frame.quantity.dimension in MONEY else ""
    name = name or _without_price(frame, told.name) or _for_each(frame, told.name) or _in_all(frame, told.name)
    reached = frame.left.gives_value or not REACHED.isdisjoint(frame.left.links)
    if not name and reached and (aim := AIM.search(told.name)):
        name = told.name[: aim.start()]  # 森林覆盖率年度目标为90%，已达|91%
    if not name and "完成" in frame.left.links:  # 投资任务350亿元，已完成|325亿元
        name = next((told.name.removesuffix(task) for task in TASKS if told.name.endswith(task)), "")
    if not name and told.name.endswith("户数") and frame.quantity.unit == "人":
        name = f"{told.name[:-2]}人数"
    return msgspec.structs.replace(told, name=name) if name else told


def _is_price(frame: Frame) -> bool:
    """总产3万吨，按每公斤6元计算: at what price, which is no produce."""
    return frame.text.endswith(("按", "按照", "以"), frame.site.clause[0], frame.quantity.span[0])


def _money(frame: Frame, name: str) -> str:
    """午餐覆盖率100%，12元: of no rate; 资助贫困大学生68名，每人5000元: what they are given; or ""."""
    if rate := RATE.search(name):
        return name[: rate.start()]
    if name.endswith(("人数", "户数")) and len(name) == 4:  # 发放|36人21.9万元
        return name[:2] + "资金"
    whom = (*NEEDY, *(end for unit in ("名", "户", "家") for end in counted_by()[unit]))
    if not frame.earlier or frame.earlier[-1].unit not in RECEIVERS or not name.endswith(whom):
        return ""
    does = (frame.measured[frame.index - 1].action or "") + name
    return next((given for verb, given in GIVEN_TO.items() if does.startswith(verb)), "")


def _without_price(frame: Frame, name: str) -> str:
    """豆腐的价格是每斤3元，80斤: of the thing; but 门票价格最高120元，最低60元; or ""."""
    bounded = frame.left.links if frame.quantity.dimension in MONEY else frame.quantity.dimension == "ratio"
    price = None if bounded or "/" in (frame.quantity.unit or "") else PRICE.search(name)
    return name[: price.start()] if price else ""


def _for_each(frame: Frame, name: str) -> str:
    """补贴1460万元，户均2147元: for each; or ""."""
    each = next((word for word in frame.left.links if word in EACH), "")
    if not each:
        return ""
    if each in name[2:]:  # 市区人均住房面积, 人均6平方米
        return name
    return each + (name[2:] if name[:2] in EACH else name)  # 人均收入3万元，户均9万元


def _in_all(frame: Frame, name: str) -> str:
    """扶持标准每户500元，共计2万元: what that comes to is no standard; or ""."""
    summed = frame.quantity.dimension == "currency" and not SUMMED.isdisjoint(frame.left.links)
    return name.removesuffix("标准") + "资金" if summed and name.endswith("标准") else ""


def _told_since(frame: Frame) -> bool:
    """Whether the clause before has no figure and tells what this one is of: 412件；第二位是停车难，有306件."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    if start < frame.earlier[-1].span[1]:
        return False
    most = MOST_KIND.search(frame.text, start, end) or most_at(frame, start, end)
    if frame.right.modified or THAT_IS.search(frame.text, start, end) is not None or most:
        return True
    topic = topic_of(frame.text, start, end)  # 棉花产量连年减少，仅有35万吨
    return topic is not None and is_attribute(frame.text, topic)


def of_another(frame: Frame) -> Metric | None:
    """`南昌进度约五成，上饶过四成`: the indicator before, of another place or of what a word points to."""
    said = frame.left.said
    if not said or not only_points(said):
        return None
    told = carried(frame)
    if told:  # 分三批下达资金，第一批2亿元
        told = msgspec.structs.replace(told, name=told.name.removesuffix("批次"))
    rest = without_place(told.name) if told else ""
    if "、" in rest:  # 东县、西县的办件量，其中东县300件
        rest = rest.rpartition("的")[2]
    return frame.metric(said + rest, told.span, "carried") if told and rest else told
