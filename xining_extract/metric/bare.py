"""A verb that stands alone before the figure: what it is said of was told before: 覆盖300万人, 已发放2亿元."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ..connectives import JOINTS
from ..model import Metric, Span
from ..words import cut
from .again import CASES, WORKS, is_work, said_of, told_again
from .elisions import PAYMENTS, counted_alike, paid_before
from .frames import COUNTED, Frame
from .left import before
from .objects import EMPTY, PORTION, SOMEWHERE
from .particles import actions, called, counted_by, is_attribute, particles
from .portions import BEYOND_LIMITS
from .recalled import recalled
from .those import HURT
from .told import works_before

GIVES = frozenset(
    "发放 拨付 兑付 兑现 支付 下达 下拨 返还 退还 到位 支出 使用 颁发 减免 追回 提取 发行 核销 投放".split()
)
MOVES = frozenset("升降涨跌增减缩压扩退提")
MENDED = ("改造", "提升", "修缮", "更新", "加固", "整治")  # 新建公厕132座、改造154座
ILL = frozenset("确诊 治愈 治愈出院 出院 疑似 感染 检出 报告 康复".split())
STOCK = re.compile("(.+?)年?(?:[存出][栏笼]|饲养)[量数]?")  # 羊|存栏, 肉牛|年饲养量
TASK = re.compile("(.{2,}?)(?:新?开工|竣工|(?:基本)?建成|建设|改造)?(?:目标)?总?任务")
MORE = frozenset("新增 净增 增加".split())
HARMS = frozenset("受灾 成灾 绝收 减产 受旱 受淹 过火".split())  # of fields, each of which is one level
WRECKED = ("倒塌", "倒损", "损坏", "受损", "毁坏", "损毁", "严损")  # 房屋倒塌30间，损坏90间


class _Verb(NamedTuple):
    """A verb that stands alone before the figure: 覆盖|300万人."""

    frame: Frame
    span: Span
    word: str
    number: str  # the word for what the figure then counts: 人数, 户数; or ""

    def metric(self, name: str) -> Metric | None:
        """The metric of that name, grounded in the verb."""
        return self.frame.metric(name, self.span, "bare_verb")


def bare_verb(frame: Frame) -> Metric | None:
    """`覆盖300万人`: a verb alone takes what it is said of from the clause before."""
    if frame.left.phrase is None or frame.left.said in (PORTION, SOMEWHERE):
        return None
    span, governed = frame.left.phrase, frame.left.verb
    if governed and frame.left.closing == span and governed[1] <= span[0]:  # 撬动消费900万元
        return frame.name(span, "object_before")
    if frame.left.said[-1] in "到至" and frame.left.said[0] in MOVES:  # 出口占六成，今年降到四成
        return frame.carry(frame.alike, "carried")
    verb = _Verb(frame, span, frame.text[slice(*span)], COUNTED.get(frame.quantity.unit or "", ""))
    return next((metric for told in ALONE if (metric := told(verb))), None)


def _once_more(verb: _Verb) -> Metric | None:
    """`上半年建成32座，下半年建成54座`: the same verb again."""
    alike = verb.frame.alike
    same = not verb.number and alike is not None and alike.rule == "bare_verb" and alike.text == verb.word
    return verb.frame.carry(alike, "bare_verb") if same else None


def _of_indicator(verb: _Verb) -> Metric | None:
    """`供热面积320万平方米，新增60万平方米`; `进出口9亿元，其中出口5亿元`: an indicator grows, or the verb is one."""
    frame = verb.frame
    if verb.word in MORE and frame.alike and frame.alike.name.endswith(particles().attributes):
        return frame.carry(frame.alike, "growth_of_previous")
    if verb.word in MORE and frame.quantity.dimension == "currency" and frame.last is None:
        return verb.metric(f"{verb.word}资金")  # 今年新增6亿元推动校舍改造
    return frame.name(verb.span, "bare_verb") if is_attribute(frame.text, verb.span) else None


def _of_stock(verb: _Verb) -> Metric | None:
    """`生猪出栏66万头，存栏45万头`: of the animals that were counted before."""
    earlier = verb.frame.earlier
    if verb.word not in ("存栏", "出栏") or not earlier or earlier[-1].span[1] < verb.frame.clause_before:
        return None  # 生猪受低价影响，存栏下降2%
    told = (STOCK.fullmatch(metric.name) for metric in reversed(verb.frame.named) if metric)
    return next((verb.metric(of[1] + verb.word) for of in told if of), None)


def _of_journeys(verb: _Verb) -> Metric | None:
    """`全年开行612个航次`, `累计确诊30例`: the unit says what is run, or of whom it is told."""
    ill = verb.frame.quantity.unit == "例" and verb.word in ILL
    journeys = "病例" if ill else verb.frame.journeys
    return verb.metric(verb.word + journeys) if journeys else None


def _of_alike(verb: _Verb) -> Metric | None:
    """`该县计划实施120公里`: what was told in this unit."""
    frame = verb.frame
    if verb.word not in EMPTY:
        return None
    like = frame.alike  # 61件工程已完工41件，正在实施20件; 公园45个，其中东区建成12个，西区完成8个
    done = like is not None and (like.rule == "done_to" or (like.name != like.text and like.rule == "object_before"))
    pairs = zip(frame.earlier, frame.named, strict=True)
    alike = (metric for told, metric in pairs if told.unit == frame.quantity.unit)
    whole = next((metric for metric in alike if metric and metric.rule in ("object_after", "object_before")), None)
    return frame.carry(whole if done and whole else frame.alike, "carried")


def _planned(verb: _Verb) -> Metric | None:
    """`招生计划4.1万人`: the plan is the noun."""
    planned = verb.number and verb.frame.left.links[:1] == ("计划",)
    return verb.metric(f"{verb.word}计划") if planned else None


def _of_told_again(verb: _Verb) -> Metric | None:
    """What the sentence names again, where nothing in it was counted."""
    frame = verb.frame
    more = frame.text[verb.span[0] - 1] in "再又将划"  # 培训农民工300人次。明年将|培训400人次
    counted = any(quantity.dimension != "duration" for quantity in frame.earlier)  # 前10个月，已建成92座
    again = "" if (verb.number or counted) and not more else told_again(frame)
    return verb.metric(again if again.startswith(verb.word) else verb.word + again) if again else None


def _of_deed_beside(verb: _Verb) -> Metric | None:
    """`五保户修缮169户、新建177户`: done to those who are named before the deed beside it."""
    frame = verb.frame
    if frame.last is None or frame.last.rule != "object_before":
        return None
    *words, deed = cut(frame.last.name)
    of, beside = "".join(words), frame.text[frame.earlier[-1].span[1] : verb.span[0]] in JOINTS
    return verb.metric(of + verb.word) if len(of) > 1 and beside and is_work(deed) else None


def _of_task(verb: _Verb) -> Metric | None:
    """`棚户区改造开工任务1.5万套，已开工9870套`: of what the task was."""
    alike = None if verb.number else verb.frame.alike
    task = TASK.fullmatch(alike.name) if alike else None
    return verb.metric(task[1] + verb.word) if task else None


def _of_payment(verb: _Verb) -> Metric | None:
    """`安排补贴3亿元，已发放2亿元`: what was arranged is given."""
    frame = verb.frame
    if frame.quantity.dimension != "currency" or verb.word not in GIVES or not frame.earlier:
        return None
    if of := paid_before(frame):  # 办理国家资助，发放6000万元
        return verb.metric(verb.word + of)
    money = frame.alike
    return verb.metric(verb.word + money.name) if money and money.name.endswith(PAYMENTS) else None


def _of_persons(verb: _Verb) -> Metric | None:
    """`招了130人`; `常住的不到400人` of a population: how many, or those who were counted before."""
    frame = verb.frame
    if verb.number and (does := called(verb.word, "persons")):
        return verb.metric(does + verb.number)
    whom = counted_alike(frame) if verb.number and verb.word not in BEYOND_LIMITS else None
    if whom and whom.text.endswith(counted_by()["名"]) and not _of_own_part(frame, whom):
        return verb.metric(verb.word + whom.text)
    hurt = verb.number != "人数" or verb.word in HURT  # 受灾人口9万人，受伤21人
    peopled = frame.alike and frame.alike.name.endswith("人口")
    return verb.metric(f"{verb.word}人口") if peopled and not hurt else None


def _of_own_part(frame: Frame, told: Metric) -> bool:
    """Whether a semicolon parts the figure from what was told, and it goes on with another figure behind that:
    发放幼儿补助300万元，惠及幼儿5万人；发放奖学金130万元，惠及600人."""
    part = frame.text.rfind("；", frame.opening, frame.quantity.span[0])
    return told.span[0] < part and frame.earlier[-1].span[0] > part


def _of_topic(verb: _Verb) -> Metric | None:
    """What the clause before says it of; persons and households are counted without."""
    return verb.metric(verb.word + (verb.number or _said_of(verb)))


def _said_of(verb: _Verb) -> str:
    """What the clause before says that something is done of; "" where the verb is one of a list or says so itself."""
    frame, word = verb.frame, verb.word
    apart = frame.text[frame.earlier[-1].span[1] : verb.span[0]] if frame.earlier else ""
    if word.endswith(CASES) or word in HARMS:  # 受理咨询90件，投诉20件; 受灾9000亩，绝收200亩
        return ""
    # 反映噪声61件、停水38件; 来信17件，占30%；来访20件
    listed = apart in JOINTS or (apart == "；" and frame.last is not None and frame.last.rule == "share")
    itself = listed and not word.endswith((*WORKS, *MENDED))
    if word.endswith(WRECKED) and frame.alike and frame.alike.name.endswith(WRECKED):  # 严重损坏90间
        return frame.alike.name[:-2]
    of = "" if itself else said_of(frame) or paid_before(frame) or works_before(frame) or _dealt_with(frame)
    if not (of or itself) and (frame.counts or word in GIVES):
        of = recalled(frame)
    return "" if word.endswith("案") else of  # 发出通知书31份，立案18宗


def _dealt_with(frame: Frame) -> str:
    """`清除乱堆杂物，共清理30处`: what the clause before says was dealt with, where nothing in it is counted."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    if start >= end or not frame.counts or frame.earlier:
        return ""
    of = before(frame.text, start, end)
    return of.said if of.verb and frame.text[slice(*of.verb)] in actions()["dealing"] else ""


ALONE: tuple[Callable[[_Verb], Metric | None], ...] = (
    _once_more,
    _of_indicator,
    _of_stock,
    _of_journeys,
    _of_alike,
    _planned,
    _of_told_again,
    _of_deed_beside,
    _of_task,
    _of_payment,
    _of_persons,
    _of_topic,
)
