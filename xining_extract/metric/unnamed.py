"""What a figure measures that no word around it names: it goes on with what the text told of before."""

from __future__ import annotations

import re

import msgspec

from ..connectives import JOINTS
from ..context.changewords import paces
from ..divisions import ENDS, OURS, WHOLES
from ..model import Metric, Span
from ..words import cut
from .agents import is_agent, may_be_place
from .elisions import record_before, subject_before
from .extremes import most_at
from .frames import COUNTED, MONEY, Frame
from .headless import AMONG_THEM
from .indicators import indicator_of, of_place, with_indicator
from .left import before
from .measured import NEIGHBOURS
from .particles import counted_by, is_attribute, may_be_verb
from .plausible import names_something
from .right import after
from .stretches import REACH
from .topics import topic_of

FEES = ("费", "金", "款", "价", "租", "薪")
MOST_OF = re.compile(
    "(?:其中)?(?:单[笔户人月年])?最[高多大低少](?:的?一[个户人家辆笔亩位名次]|的(?=[能可只还也有]*[拿领达挣得发到]))"
)
LEFT_OVER = ("其余", "余下", "剩下", "剩余")
BORNE = re.compile(
    "由([^，。；：、0-9]{1,12}?)(?:自行|全额|统一|给予|予以|负责)*(出资|承担|补贴|补助|自筹|负担|解决|配套|筹集|支付|兜底)"
)
PAID = re.compile(
    "[一-龥]{0,12}?(?:(?<![免计])费|分红|红利|慰问金|补偿款|奖学金|助学金|工资|工钱|薪|报酬|补贴|补助|津贴|奖金|奖励|租金|押金|罚款|罚金|赔偿|价|价格|标准|房租)"
    "(?=[，；、：的按由为是日月每分实统])"
)
EACH = frozenset("户均 人均 亩均 校均 村均".split())
COPULA = re.compile(
    "([^，。；：是的]{2,8}?)(?:仍然?|依然|一直|也|还)?是[^，。；]{0,8}(?:最[大多]的|第[一二三]大|主要的?)"
    "(?:一?[块项笔类个])?([一-龥]{2,4})$"
)
SEVERAL = re.compile("^了?(?:一?系列|多种|各种|各类)?的?")
# 食堂最多的是东河区，有12个
MOST_IN = re.compile("(?:拥有)?([^，。；：的]{2,10})最[多少]的(?:仍?是|为)?([^，。；：的]{2,10})")
# 给予补助，单个主体|最高不超过100万元
RECEIVED = ("received",)
PAID_RULES = (*RECEIVED, "object_before", "object_after")
EACH_ONE = re.compile("(?:单[个家户]|每[个家]|同一)[^，。；的]{2,6}")
FOREMOST = re.compile("(?<=..)[最更][高低多少大小快慢长短强重]$")
MOST_IS = re.compile("(?:而|其中|但)?最[高低大小多少快慢]的(?:则|却|仍)?[是为]([一-龥]{2,10})")
PLACES = (*ENDS, "县城")
ALL_OVER = WHOLES | OURS | frozenset("当地 辖区 周边 沿线 沿途 附近 周围".split())
ACTIVITIES = frozenset("场 场次 期 次 轮 批 批次".split())  # units of what is done
SORTS = frozenset("类 种 项 批".split())
TEMPO = frozenset("速度 幅度 步伐 势头 态势".split())  # 以年均8%的|速度|递增
OF_TIME = re.compile("的(?!(?:不懈|艰苦|共同|持续)?(?:努力|奋斗|打拼|摸索))")  # 3年|的学费


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
    return msgspec.structs.replace(of, name=of.name[2:]) if of and of.name[:2] in EACH else of


def received(frame: Frame) -> Metric | None:
    """`发放分红，脱贫户每户2000元、一般户每户800元`: what is paid, to each of whom."""
    left = frame.left
    if frame.quantity.dimension not in MONEY or left.phrase is None or left.verb or frame.right.phrase:
        return None
    each = EACH_ONE.fullmatch(left.said)
    if not (each or left.said.endswith(counted_by()["户"])):
        return None
    told = frame.last and frame.last.rule in (PAID_RULES if each else RECEIVED)
    of = frame.last if told else money_before(frame)
    if of is None:
        return None
    return frame.metric(left.said + (cut(of.text)[-1] if each else of.text), of.span, "received")


def remaining(frame: Frame) -> Metric | None:
    """`粮食2600吨，其中优质稻1900吨，其余700吨`: of the whole that was counted before."""
    left_over = frame.left.said in LEFT_OVER
    if (frame.left.phrase and not left_over) or frame.right.phrase:
        return None
    if frame.quantity.unit in COUNTED and frame.right.predicate:  # 其余5人情况稳定
        return None
    if not frame.text.endswith(LEFT_OVER, frame.site.clause[0], frame.quantity.span[0]):
        return None
    borne = BORNE.match(frame.text, frame.quantity.span[1]) if frame.quantity.dimension == "currency" else None
    if borne:  # 其余22万元由企业出资
        return frame.metric(borne[1] + borne[2], borne.span(1), "borne")
    pairs = zip(frame.earlier, frame.named, strict=True)
    whole = next((metric for quantity, metric in pairs if metric and quantity.unit == frame.quantity.unit), None)
    return frame.carry(whole, "carried")


def restated(frame: Frame) -> Metric | None:
    """`建成食堂120座。120座中有新建的80座`: a figure told again is of the same."""
    if frame.left.phrase or frame.right.phrase or frame.quantity.value is None or frame.left.gives_value:
        return None
    for index in range(frame.index - 1, max(-1, frame.index - 1 - NEIGHBOURS), -1):
        other, metric = frame.sites[index].quantity, frame.measured[index].metric
        if metric and (other.value, other.unit) == (frame.quantity.value, frame.quantity.unit):
            beside = frame.sites[index].sentence == frame.site.sentence or metric.rule == "those_who"
            return None if beside and frame.right.predicate else frame.carry(metric, "carried")
    return None


def elided_subject(frame: Frame) -> Metric | None:
    """`门诊病种从无到有，达到10种`: the subject of the clause before."""
    if not frame.left.gives_value or frame.left.phrase:
        return None
    if found := record_before(frame) or foremost(frame):
        return found
    if timed := _before_duration(frame):
        return timed
    stated = [q for q in frame.earlier if q.dimension != "duration" or OF_TIME.match(frame.text, q.span[1])]
    if stated:  # 3年的学费，最高不得超过2.7万元
        end = stated[-1].span[1]
        clause = min(frame.site.clause[0], end + REACH)
        subject = subject_before(frame) if end <= frame.clause_before else None  # 每岗30份简历，薪资居首，达5000元
        subject = subject or (after(frame.text, end, clause).phrase if end < clause else None)
        if subject and may_be_verb(frame.text[slice(*subject)]):  # 一半以上分布在农村，达24家
            return None
        pace, of = frame.text[slice(*subject)] if subject else "", frame.previous
        if of and (pace in paces() or pace in TEMPO):  # 增加值保持3%的增速，达到3288亿元
            return Metric(of.name.removesuffix(pace), of.text, of.span, "elided_subject")
        return _of_one(frame, subject)
    return clause_subject(frame)


def _what_is_done(frame: Frame, subject: Metric) -> Metric | None:
    """`市文旅局持续开展义诊，累计36场`: what is done, where who does it is nobody whom the classifier counts."""
    unit = frame.quantity.unit or ""
    if unit not in ACTIVITIES or not is_agent(subject.name):
        return None
    end = frame.site.clause[0] - 1
    said = before(frame.text, frame.clause_before, end)
    span = (said.verb[1], end) if said.verb and said.verb[1] < end else said.phrase
    of = SEVERAL.sub("", frame.text[slice(*span)]) if span else ""
    named = len(of) > 1 and not is_agent(of) and names_something(of)
    return frame.metric(of, (end - len(of), end), "ends_on") if named else None


def _of_one(frame: Frame, subject: Span | None) -> Metric | None:
    """The subject, or the indicator told of before where it is but a place: 其次是南河县，为2万吨."""
    place = subject is not None and may_be_place(frame.text[slice(*subject)])
    of = of_place(frame, subject, "elided_subject") if subject and place else None
    return of or frame.name(subject, "elided_subject")


def _before_duration(frame: Frame) -> Metric | None:
    """`粮食产量提前两个月突破3亿吨`: the indicator before the time that it took, in the figure's own clause."""
    took = frame.earlier[-1] if frame.earlier else None
    if took is None or took.dimension != "duration" or took.span[0] < frame.site.clause[0]:
        return None
    of = frame.measured[frame.index - 1].left.phrase
    return frame.name(of, "elided_subject") if of and is_attribute(frame.text, of) else None


def clause_subject(frame: Frame) -> Metric | None:
    """The subject of the clause before; of money it is nobody who acts. What is paid may begin the figure's own."""
    money = frame.quantity.dimension in MONEY
    own = topic_of(frame.text, frame.site.clause[0], frame.quantity.span[0]) if money else None
    if own and frame.text.endswith(FEES, *own):  # 保管费自存入月起按每月1元计算
        return frame.name(own, "elided_subject")
    if said := COPULA.match(frame.text, frame.clause_before, frame.site.clause[0] - 1):  # 教育仍是最大的一项支出
        if is_attribute(frame.text, said.span(2)):
            closed = is_attribute(frame.text, said.span(1))
            return frame.metric(said[1] if closed else said[1] + said[2], said.span(1), "elided_subject")
    most = MOST_IN.fullmatch(frame.text, frame.clause_before, frame.site.clause[0] - 1) if frame.counts else None
    if most and may_be_place(most[2]):
        return frame.name(most.span(1), "elided_subject")
    subject = _of_one(frame, subject_before(frame))
    acts = subject is not None and money and is_agent(subject.name)
    if acts or subject is None:
        return None
    return _what_is_done(frame, subject) or subject


def foremost(frame: Frame) -> Metric | None:
    """`周六客流最大，达到8万人次`, `西县最低，为87%`: the indicator of what the clause before says is the most."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    found = FOREMOST.search(frame.text, start, end) if start < end else None
    ranked = MOST_IS.fullmatch(frame.text, start, end) if start < end and frame.alike else None
    if ranked and frame.alike and is_attribute(frame.alike.name, (0, len(frame.alike.name))):
        pace = indicator_of(frame.alike.name)  # 增幅最高的是东河区，达12%，最低的是南山县，为1%
        return frame.metric(ranked[1] + pace, ranked.span(1), "elided_subject")
    if start < end and frame.alike and (most := most_at(frame, start, end)):
        if is_attribute(frame.alike.name, (0, len(frame.alike.name))):  # 雪量83毫米，单站最大为东岭站，达120毫米
            return frame.metric(frame.text[slice(*most)] + indicator_of(frame.alike.name), most, "elided_subject")
    phrase = before(frame.text, start, found.start()).phrase if found else None
    if phrase and (shared := with_indicator(frame, phrase, "elided_subject")):
        return shared
    if phrase and frame.counts and may_be_place(frame.text[slice(*phrase)]) and (of := _among_before(frame)):
        return frame.metric(frame.text[slice(*phrase)] + of, phrase, "elided_subject")
    return frame.name(phrase, "elided_subject")


def _among_before(frame: Frame) -> str:
    """`扩建学校中，东河县最多，为22所`: those of whom the clause before the last speaks; or ""."""
    clauses = frame.clauses_back(2)
    of = AMONG_THEM.fullmatch(frame.text, *clauses[1]) if len(clauses) > 1 else None
    return of[1] if of else ""


def money_before(frame: Frame) -> Metric | None:
    """`停车收费标准分为两个档次，即8元`: the last noun of the sentence that is paid, where no money was told of."""
    if any(quantity.dimension in MONEY for quantity in frame.earlier):
        return None
    end = frame.quantity.span[0]
    start = max(frame.opening, end - REACH)
    for found in reversed(list(PAID.finditer(frame.text, start, end))):
        told = max((q.span[1] for q in frame.earlier if q.span[0] < found.end()), default=0)  # 86名|学员学费
        phrase = before(frame.text, max(found.start(), told), found.end()).phrase
        if phrase:
            return frame.name(phrase, "carried")
    return None


def reached(frame: Frame) -> Metric | None:
    """`覆盖14个村、2.7万人`: those counted after what a verb governs are so many of whom it is said as well."""
    count = COUNTED.get(frame.quantity.unit or "")
    if count is None or frame.right.phrase or frame.right.predicate or not frame.earlier:
        return None
    last, told = frame.measured[frame.index - 1], frame.earlier[-1]
    verb, noun = last.left.closing, last.right.phrase
    first = frame.measured[frame.index - 2] if verb is None and len(frame.earlier) > 1 else None
    if first and first.right.phrase and frame.text[first.right.phrase[1] : told.span[0]] in JOINTS:
        last, verb = first, first.left.closing  # 惠及12个乡镇、86个村的|9万人
    if last.left.said in ALL_OVER or not last.left.phrase:  # 惠及|全省11个县的30万人
        verb = verb or last.left.verb
    if frame.left.phrase and (frame.left.phrase != noun or told.dimension != "count"):
        return None  # 覆盖14个村2.7万人, not 投入3亿元改造危房2万户
    if verb is None or noun is None or "的" in last.left.links:
        return None  # 纳入监测的36个景区接待9万人次
    where = frame.text.endswith(PLACES, *noun)  # 惠及11个城市的|900万人
    if frame.text[noun[1] : frame.quantity.span[0]] not in JOINTS | {"", "的" if where else ""}:
        return None
    if told.unit in SORTS or (told.text[0] == "每"):  # 抓获九类在逃人员|5人
        return None
    return frame.metric(f"{frame.text[slice(*verb)]}{count}", verb, "reached")
