"""What a figure measures that no word around it names: it goes on with what the text told of before."""

from __future__ import annotations

import re

import msgspec

from ..model import Metric
from .agents import is_agent, is_place, without_place
from .alignment import run_of
from .elisions import THAT_IS, counted_alike, ends_on, most_at, subject_before
from .frames import COUNTED, VALUES, Frame
from .grown import DIFFERENCES
from .headless import among
from .indicators import indicator_of, with_indicator
from .left import before
from .measured import NEIGHBOURS, SHARED
from .particles import counted_by, is_attribute, particles
from .plausible import names_something, only_points
from .right import after
from .stretches import REACH
from .topics import topic_of

RATE = re.compile("(?<=..)的?(?:覆盖率|普及率|完成率|参与率|合格率|参保率|签约率|占比|比重|满意度)$")
FEE = re.compile("[一-龥]{1,6}[费价租]")
FEES = ("费", "金", "款", "价", "租", "薪")
PRICE = re.compile("(?<=..)的?(?:价格|单价|售价|均价|收购价)$")
MONEY = frozenset(("currency", "currency rate"))
ENOUGH = MONEY | {"area", "length", "mass", "volume"}  # of what may be parted, not counted
MOST_OF = re.compile(
    "(?:其中)?(?:单[笔户人月年])?最[高多大低少](?:的?一[个户人家辆笔亩位名位次]|的(?=[能可只还也有]*[拿领达挣得发到]))"
)
MOST_KIND = re.compile("是[^，。；：]{0,8}最[多大高]的一[种类个]$")  # 豆雁是数量最多的一种，有5万只
LEFT_OVER = ("其余", "余下", "剩下")
PLANS = frozenset("计划 预计 预期 打算 力争 争取".split())
PAID = re.compile(
    "[一-龥]{0,12}?(?:(?<![免计])费|分红|红利|慰问金|补偿款|奖学金|助学金|工资|工钱|薪|报酬|补贴|补助|津贴|奖金|奖励|租金|押金|罚款|罚金|赔偿|价|价格|标准|房租)"
    "(?=[，；、：的按由为是日月每分实统])"
)
SUMMED = frozenset("共计 共 一共 总共 总计 合计 达 累计 总".split())
EACH = frozenset("户均 人均 亩均 校均 村均".split())
SHARE_OF = re.compile("(.{2,}?)的?(?:占比|比重|比例)")
COPULA = re.compile(
    "([^，。；：是的]{2,8}?)(?:仍然?|依然|一直|也|还)?是[^，。；]{0,8}(?:最[大多]的|第[一二三]大|主要的?)"
    "(?:一?[块项笔类个])?([一-龥]{2,4})$"
)
GIVEN_TO = re.compile("(?:资助|救助|补助|慰问|抚恤)(?=[一-龥]{0,8}(?:[生人者户员童儿民工属]|家庭|群众|妇女)$)")
FOREMOST = re.compile("(?<=..)[最更][高低多少大小快慢长短强重]$")


def foremost_paid(frame: Frame) -> Metric | None:
    """`车主可领补贴，最高的一辆拿到3万元`: what is paid to whoever gets the most."""
    counted = frame.counts and frame.earlier and frame.alike  # 人均结案320件，最多的一位办了860件
    if not (frame.quantity.dimension in MONEY or counted) or frame.right.phrase:
        return None
    if not MOST_OF.match(frame.text, *frame.site.clause):
        return None
    if paid := money_before(frame):
        return paid
    of = frame.carry(frame.alike, "carried")
    return msgspec.structs.replace(of, name=of.name[2:]) if of and of.name[:2] in EACH and of.name[3:] else of


def received(frame: Frame) -> Metric | None:
    """`发放分红，脱贫户每户2000元、一般户每户800元`: what is paid, to each of whom."""
    left = frame.left
    if frame.quantity.dimension not in MONEY or left.phrase is None or left.verb or frame.right.phrase:
        return None
    if not left.said.endswith(counted_by()["户"]) or not names_something(left.said):
        return None
    of = frame.last if frame.last and frame.last.rule == "received" else money_before(frame)
    return frame.metric(left.said + of.text, of.span, "received") if of else None


def remaining(frame: Frame) -> Metric | None:
    """`粮食2600吨，其中优质稻1900吨，其余700吨`: of the whole that was counted before."""
    left_over = frame.left.said in LEFT_OVER
    if (frame.left.phrase and not left_over) or (frame.right.phrase and not frame.right.acting):
        return None
    if frame.quantity.unit in COUNTED and frame.right.predicate:  # 其余5人情况稳定
        return None
    if not frame.text.endswith(LEFT_OVER, frame.site.clause[0], frame.quantity.span[0]):
        return None
    pairs = zip(frame.earlier, frame.named, strict=True)
    whole = next((m for q, m in pairs if m and q.unit == frame.quantity.unit and not frame.exceeds(q)), None)
    return frame.carry(whole or frame.alike, "carried")


def restated(frame: Frame) -> Metric | None:
    """`建成食堂120座。120座中有新建的80座`: a figure told again is of the same."""
    if frame.left.phrase or frame.right.phrase or frame.quantity.value is None:
        return None
    for index in range(frame.index - 1, max(-1, frame.index - 1 - NEIGHBOURS), -1):
        other, metric = frame.sites[index].quantity, frame.measured[index].metric
        if metric and (other.value, other.unit) == (frame.quantity.value, frame.quantity.unit):
            return frame.carry(metric, "carried")
    return None


def elided_subject(frame: Frame) -> Metric | None:
    """`门诊病种从无到有，达到10种`: the subject of the clause before."""
    if not frame.left.gives_value or frame.left.phrase:
        return None
    if foremost := _foremost(frame):
        return foremost
    lasts = frame.quantity.dimension == "duration"  # 平均用时46天，去年同期为58天
    stated = [q for q in frame.earlier if lasts or q.dimension != "duration" or frame.text.startswith("的", q.span[1])]
    if stated:  # 3年的学费，最高不得超过2.7万元
        end = stated[-1].span[1]
        clause = min(frame.site.clause[0], end + REACH)
        subject = subject_before(frame) if end <= frame.clause_before else None  # 每岗30份简历，薪资居首，达5000元
        subject = subject or (after(frame.text, end, clause).phrase if end < clause else None)
        if subject is None and end <= frame.clause_before:
            subject = subject_before(frame)
        return frame.name(subject, "elided_subject")
    return _subject(frame)


def _subject(frame: Frame) -> Metric | None:
    """The subject of the clause before; of money it is nobody who acts. What is paid may begin the figure's own."""
    money = frame.quantity.dimension in MONEY
    own = topic_of(frame.text, frame.site.clause[0], frame.quantity.span[0]) if money else None
    if own and frame.text.endswith(FEES, *own):  # 保管费自存入月起按每月1元计算
        return frame.name(own, "elided_subject")
    if said := COPULA.match(frame.text, frame.clause_before, frame.site.clause[0] - 1):  # 教育仍是最大的一项支出
        if is_attribute(frame.text, said.span(2)):
            closed = is_attribute(frame.text, said.span(1))
            return frame.metric(said[1] if closed else said[1] + said[2], said.span(1), "elided_subject")
    subject = frame.name(subject_before(frame), "elided_subject")
    acts = subject is not None and money and is_agent(subject.name)
    return None if acts else subject


def _foremost(frame: Frame) -> Metric | None:
    """`周六客流最大，达到8万人次`, `西县最低，为87%`: the indicator of what the clause before says is the most."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    found = FOREMOST.search(frame.text, start, end) if start < end else None
    if start < end and frame.alike and (most := most_at(frame, start, end)) and not is_attribute(frame.text, most):
        if is_attribute(frame.alike.name, (0, len(frame.alike.name))):  # 雪量83毫米，单站最大为东岭站，达120毫米
            return frame.metric(frame.text[slice(*most)] + indicator_of(frame.alike.name), most, "elided_subject")
    phrase = before(frame.text, start, found.start()).phrase if found else None
    if phrase and (is_place(frame.text[slice(*phrase)]) or not is_attribute(frame.text, phrase)):
        if shared := with_indicator(frame, phrase, "elided_subject"):
            return shared
    return frame.name(phrase, "elided_subject")


def after_all(frame: Frame) -> Metric | None:
    """The verb phrase that the figure serves, or the metric before it in the sentence."""
    grows = not particles().growth.isdisjoint(frame.left.links)
    if not (frame.left.phrase or frame.right.phrase or grows) and (foremost := _foremost(frame)):
        return foremost  # 得分最低的一项是跳远技术，只有63分
    paid = frame.quantity.dimension in MONEY and not (frame.left.phrase or grows)
    if paid and (fee := subject_before(frame)) and FEE.fullmatch(frame.text, *fee):  # 挂号费按标准收取，一次3元
        return frame.name(fee, "elided_subject")
    if (not frame.earlier or _told_since(frame)) and (subject := _subject(frame)):
        planned = not PLANS.isdisjoint(frame.left.links)
        if planned and not names_something(subject.name) and (of := ends_on(frame)):  # 下一步将发展种植，计划300亩
            return frame.metric(of, (frame.site.clause[0] - 1 - len(of), frame.site.clause[0] - 1), "ends_on")
        if names_something(subject.name) or frame.previous is None:  # 使用资金3万元。去年同期，只有2万元
            return subject
    if run_of(frame)[0] != frame.quantity and "分别" in frame.text[frame.site.clause[0] : frame.earlier[-1].span[0]]:
        return frame.carry(frame.last, "carried")
    summed = frame.counts and frame.left.links and SUMMED.issuperset(frame.left.links) and frame.earlier
    if summed and frame.last and (part := SHARE_OF.fullmatch(frame.last.name)):  # 老年人占比23%，达12万人
        return frame.metric(part[1], frame.last.span, "carried")
    if summed and frame.earlier[-1].span[1] < frame.site.clause[0] - 1 and (of := ends_on(frame)):
        if frame.earlier[-1].unit != frame.quantity.unit:  # 三个村换了智能水表，共计620套
            at = frame.site.clause[0] - 1
            return frame.metric(of, (at - len(of), at), "ends_on")
    if frame.quantity.dimension in ENOUGH and (those := among(frame)):  # 9个县收到的补助资金中，有300万元未用
        return frame.name(those, "elided_subject")
    close = frame.earlier and frame.earlier[-1].span[1] == frame.quantity.span[0]  # 重损76户92间, not 41个超过30毫米
    close = close and not frame.quantity.text.startswith(VALUES)
    close = close or _beside(frame) or _listed(frame)
    alike = None if close or frame.quantity.unit == "倍" else _grown_to(frame) or counted_alike(frame)
    if not grows and frame.quantity.unit == "%" and frame.earlier and frame.earlier[-1].unit == "个百分点":
        alike = frame.last  # 客座率84%，准点率提高5个百分点，达到88%
    if not frame.earlier and frame.quantity.dimension not in ("ratio", "count"):  # 资金3万元，惠及20户。去年只有2万元
        alike = alike or frame.alike
    if alike is None and frame.quantity.dimension in MONEY and (of_money := money_before(frame)):
        return of_money
    before_it = frame.previous
    if before_it and before_it.rule in SHARED and frame.quantity.dimension != "ratio":
        before_it = frame.base or before_it  # 发电量9亿度，完成计划的八成，提前8天突破9亿度
    carried = frame.carry(alike or before_it, "carried")
    if carried and frame.quantity.dimension in MONEY and (rate := RATE.search(carried.name)):  # 午餐覆盖率100%，12元
        return msgspec.structs.replace(carried, name=carried.name[: rate.start()])
    if carried and frame.quantity.dimension in MONEY and (given := GIVEN_TO.match(carried.name)):
        return msgspec.structs.replace(carried, name=given[0] + "金")  # 资助贫困大学生68名，每人5000元
    bounded = frame.quantity.dimension in MONEY and frame.left.links  # 门票价格最高120元，最低60元
    if carried and not bounded and (price := PRICE.search(carried.name)) and "/" not in (frame.quantity.unit or ""):
        return msgspec.structs.replace(carried, name=carried.name[: price.start()])  # 豆腐的价格是每斤3元，80斤
    each = next((word for word in frame.left.links if word in EACH), "")
    if carried and each and not carried.name.startswith(each) and frame.quantity.dimension != "ratio":
        of = carried.name[2:] if carried.name[:2] in EACH else carried.name
        return msgspec.structs.replace(carried, name=each + of)  # 补贴1460万元，户均2147元
    if carried and carried.name.endswith("户数") and frame.quantity.unit == "人":  # 脱贫3万户13万人
        return msgspec.structs.replace(carried, name=f"{carried.name[:-2]}人数")
    return carried


def _grown_to(frame: Frame) -> Metric | None:
    """`水鸟9800只，其中天鹅数量增加8%，达1120只`: what the clause before says has grown, by name."""
    if not {"达", "达到"}.intersection(frame.left.links) or not frame.earlier or frame.last is None:
        return None
    named = frame.last.span[0] >= frame.clause_before and frame.last.rule not in SHARED
    return frame.last if named and frame.earlier[-1].unit in DIFFERENCES else None


def _beside(frame: Frame) -> bool:
    """Whether a sum stands beside the count of what it is paid for: 发放贷款9800笔、38亿元."""
    if frame.quantity.dimension != "currency" or not frame.earlier or frame.left.phrase:
        return False
    told = frame.earlier[-1]
    return told.dimension == "count" and frame.text[told.span[1] : frame.quantity.span[0]] == "、"


def money_before(frame: Frame) -> Metric | None:
    """`停车收费标准分为两个档次，即8元`: the last noun of the sentence that is paid, where no money was told of."""
    if any(quantity.dimension in MONEY for quantity in frame.earlier):
        return None
    end = frame.quantity.span[0]
    start = max(frame.site.sentences[frame.site.sentence].start, end - REACH)
    for found in reversed(list(PAID.finditer(frame.text, start, end))):
        told = max((q.span[1] for q in frame.earlier if q.span[0] < found.end()), default=0)  # 86名|学员学费
        phrase = before(frame.text, max(found.start(), told), found.end()).phrase
        if phrase and phrase[1] - phrase[0] > 1:
            return frame.name(phrase, "carried")
    return None


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


def reached(frame: Frame) -> Metric | None:
    """`覆盖14个村、2.7万人`: those counted after what a verb governs are so many of whom it is said as well."""
    count = COUNTED.get(frame.quantity.unit or "")
    if count is None or frame.right.phrase or frame.right.predicate or not frame.earlier:
        return None
    last, told = frame.measured[frame.index - 1], frame.earlier[-1]
    verb, noun = last.left.closing, last.right.phrase
    if frame.left.phrase and (frame.left.phrase != noun or told.dimension != "count"):
        return None  # 覆盖14个村2.7万人, not 投入3亿元改造危房2万户
    if frame.sites[frame.index - 1].quantity is not told or verb is None or noun is None or "的" in last.left.links:
        return None  # 纳入监测的36个景区接待9万人次
    if frame.text[noun[1] : frame.quantity.span[0]] not in ("、", "") or told.unit == frame.quantity.unit:
        return None
    return frame.metric(f"{frame.text[slice(*verb)]}{count}", verb, "reached")


def _listed(frame: Frame) -> bool:
    """Whether the figure only adds to the one before how much it is in another unit: 进境班列149列、1.2万标箱.

    Not where that unit has a name of its own: 将74家企业、85个库点优化至30家、32个.
    """
    last = frame.earlier[-1] if frame.earlier else None
    between = frame.text[last.span[1] : frame.quantity.span[0]] if last else ""
    if last is None or between != "、" or last.unit == frame.quantity.unit:
        return False
    alike = counted_alike(frame)
    return alike is None or alike.rule == "carried"


def of_another(frame: Frame) -> Metric | None:
    """`南昌进度约五成，上饶过四成`: the indicator before, of another place or of what a word points to."""
    said = frame.left.said
    if not said or not only_points(said):
        return None
    if (carried := after_all(frame)) and not frame.counts:  # 分三批下达资金，第一批2亿元
        carried = msgspec.structs.replace(carried, name=carried.name.removesuffix("批次"))
    rest = without_place(carried.name) if carried and is_place(said) else ""
    if "、" in rest and "的" in rest:  # 东县、西县的办件量，其中东县300件
        rest = rest.rpartition("的")[2]
    return frame.metric(said + rest, carried.span, "carried") if carried and rest else carried
