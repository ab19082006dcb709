"""What shares measure: `占总量的21.7%`, `85.6%的市民表示支持`."""

from __future__ import annotations

import re

import msgspec

from ..connectives import FULFIL
from ..context.changewords import paces
from ..divisions import LEVELS
from ..model import Metric, Span
from ..words import cut
from .alignment import run_of
from .frames import SHARES, Frame
from .headless import among
from .lead import names_nothing
from .left import before
from .openings import AND_OR
from .order import in_order
from .particles import called, counted_by, is_attribute, may_be_verb, particles
from .right import after
from .share import LONGEST, RATES, shared_out
from .stretches import REACH

# 完成全年任务的七成, 为年初预算的103%, 不足年度计划1.2亿元的一半
FULFILLED = re.compile(
    f"(?:[已仅只共约达就均再又还也]|分别|累计|实际|超额|提前|按期|如期|一次性|顺利|圆满|业|现|共计|合计)*(?:{FULFIL}|达到?|[为是]|占到?|相当于|超过?|不足|不到|接近|仅及)了?"
    "(?:[^，。；：、0-9的]{0,6}?[0-9.]+[万亿]?(?:人次|公里|平方米|[人件户个套亩元吨家所辆台座处场棵株张头只]))?([^，。；：、的0-9完成]{0,8}(?:预算|计划|目标任务|目标|任务|指标|总?工[程作]量|(?<=完成)(?:全年[一-龥]{0,4}(?:支出|收入|投资)|总?投资|概算|总?工程)))(?:总?[数量额]|总?投资额?|[开竣]工|新?开复?工)?(?:[0-9.]+[万亿]?[一-龥]{1,3})?的?$"
)
BASIS = re.compile("(?<![^，。；])按[^，。；]{1,8}(?:计算?|来?看)$")  # 按小区数计|占年度目标的七成
GOAL = re.compile(
    "(?:的)?((?:年度|预期|全年|建设|工作|投资|生产)?(?:目标任务|任务目标|目标|任务|计划))(?:数|量)?(?:的|[，。；])"
)
DOES = re.compile(f"[已仅只共约累计]*{FULFIL}")
# 超额完成规划确定的|77万吨目标, not 完成实名制就业|16万人目标
TOWARD = re.compile(
    f"(?:{FULFIL}|达到)了?(?:[^，。；：0-9]{{0,10}}?(?:下达|[{LEVELS}确制设规既预原]定|提出|规划|计划|安排|分配|核定|明确|要求|承诺|年初|年度"
    "|全年|预期)的?)?$"
)
# 完成省定|2亿元目标任务的八成
SET_FOR = frozenset(("全年", "年度", "年初", *(level + "定" for level in LEVELS), "既定", "预定", "上级", "下达"))
BEYOND_LIMITS = ("超员", "超载", "超速", "超限", "超重", "超标")  # by how much
OF_PLAN = frozenset("的算划标务量数")
BENEFITS = ("惠及", "受益", "带动", "覆盖", "服务")  # whom the works serve, of which no plan tells
DONE = re.compile("(?<=[一-龥]{2})了(?=[一-龥]{1,4}$)")  # 七成的人|找到了活
CAUSED = re.compile("是[^，。；]{2,16}的")
SETS_OUT = re.compile("[从由自](?:[0-9]{4}年|[^，。；0-9]{0,6})$")
COMES = re.compile("来自|来源于|源自|用于|投向|流向")  # 收入的六成|来自工资
ENDS_WELL = ("成功", "失败", "完毕")  # how a deed ends
MEASURES = ("速度", "水平")  # which the figure is, where nothing more is said of them
HAVE = frozenset("有 只有 仅有 就有 还有 共有 不过 只 才 仅 约 达 达到 能 大约 将近".split())
ALIVE = re.compile("活了?(?:不到|不足|超过)?$")  # 8000棵柳树，活了九成
ALLOWANCES = frozenset("优惠 折扣 让利 补贴 补助 奖励 返利 提成 佣金".split())  # 给予15%的优惠: themselves a share
GRANTS = frozenset("报 补 贴 减 免 退 返 奖 抵 垫 赔".split())


def fulfilled(frame: Frame) -> Metric | None:
    """`新增就业8.06万人，完成年度计划的26.9%`: how much of a plan is done."""
    text, end = frame.text, frame.quantity.span[0]
    if frame.quantity.unit not in SHARES:
        return None
    values = run_of(frame)
    if frame.last and frame.last.rule == "fulfilled" and values[0] is not frame.quantity:  # 分别完成年计划的115%和108%
        of = in_order(frame, values)
        return frame.metric(f"{of.name if of else ''}完成{frame.last.text}比例", frame.last.span, "fulfilled")
    if text[end - 1] not in OF_PLAN:
        return None
    plan = FULFILLED.search(text, max(frame.site.clause[0], end - REACH), end)
    if plan is None or (text[end - 1] != "的" and DOES.match(plan[0]) is None):
        return None  # 完成年计划7.6%, 实现全年目标数106%
    begin = max(frame.site.clause[0], plan.start() - REACH)
    if plan[1].endswith(("投资", "工程")) and text.find("占", begin, end) >= 0:
        return None  # 占全市项目完成投资的一半
    subject = before(text, max(frame.site.clause[0], end - REACH), plan.start()).said
    if BASIS.search(text, max(frame.site.clause[0], end - REACH), plan.start()):
        subject = ""
    if not subject:
        each = in_order(frame, values) if len(values) > 1 else None
        subject = each.name if each else _aimed_at(frame, plan.start()) or _planned(frame) or shared_out(frame)
    return frame.metric(f"{subject}完成{plan[1]}比例", plan.span(1), "fulfilled")


def _planned(frame: Frame) -> str:
    """What was done, before whom it serves: 改造楼道860个，惠及居民3000户，完成计划的六成."""
    if frame.base is None or not _serves(frame, frame.base):
        return ""
    return next((metric.name for metric in reversed(frame.named) if metric and not _serves(frame, metric)), "")


def _serves(frame: Frame, metric: Metric) -> bool:
    start = metric.span[0]
    return frame.text.endswith(BENEFITS, max(0, start - 2), start)


def goal_itself(frame: Frame) -> Metric | None:
    """`新增就业93万人，完成全年100万人目标的八成`: what was aimed at of that which has come of it."""
    aimed = GOAL.match(frame.text, frame.quantity.span[1])
    done = TOWARD.search(frame.text, frame.site.clause[0], frame.quantity.span[0]) if aimed else None
    set_for = done is not None or frame.left.said[-2:] in SET_FOR
    of = frame.alike if set_for else None if frame.left.phrase else frame.last
    return frame.metric(of.name + aimed[1], aimed.span(1), "goal_itself") if aimed and of else None


def _aimed_at(frame: Frame, start: int) -> str:
    """What was told of before the goal, where the goal is told as a figure from `start` on."""
    if len(frame.earlier) < 2 or frame.earlier[-1].span[0] < start:
        return ""
    of = frame.named[-2]
    return of.name if of and len(of.name) <= LONGEST else ""


def granted(frame: Frame) -> Metric | None:
    """`住院费医保能报七成`, `老人门票减一半`: what share an everyday verb says is paid or let off."""
    phrase = frame.left.phrase
    if frame.quantity.unit not in SHARES or frame.right.phrase or frame.right.predicate:
        return None
    start, end = frame.begin, frame.quantity.span[0]
    if alive := ALIVE.search(frame.text, max(start, end - 4), end):
        of = frame.base.text if frame.base else ""
        return frame.metric(f"{of}成活率", alive.span(), "granted")
    if phrase is None:
        return None
    *who, verb = cut(frame.left.said)
    does = called(verb) if verb in GRANTS and not frame.left.links else ""
    known = particles()
    while who and (who[-1] in known.ends or who[-1] in known.links):
        who.pop()
    return frame.metric(f"{''.join(who)}{does}比例", phrase, "granted") if does else None


def of_part(frame: Frame) -> Metric | None:
    """`老人200人，独居的有三成`: the share of those who are so, of whom the noun after 的 is left out."""
    links, text = frame.left.links, frame.text
    if frame.quantity.unit not in SHARES or "的" not in links or frame.left.phrase is None:
        return None
    if not HAVE.issuperset(links[: links.index("的")]):
        return None
    start = frame.begin
    mark = text.rfind("的", start, frame.quantity.span[0])
    start += names_nothing(cut(text[start:mark]), 0)
    if links[0] == "的" and not frame.left.gives_value:
        return None
    if SETS_OUT.search(text, start, mark):  # 入园率从2012年的不到六成，提高到
        return None
    told = zip(reversed(frame.earlier), reversed(frame.named), strict=True)
    of = next((metric.text for quantity, metric in told if metric and quantity.dimension == "count"), "")
    return frame.metric(f"{text[start:mark]}的{of}占比", (start, mark), "of_part")


def _whose(frame: Frame) -> str:
    """Those before their share who are told to do so, or things that 有 parts from it."""
    said = frame.left.said
    persons = said.endswith(counted_by()["名"])
    things = frame.left.links == ("有",) and "的" in said
    return said if persons or things else ""


def share_of_those(frame: Frame) -> Metric | None:
    """`85.6%的市民表示支持`: the share of those who do so."""
    left, right = frame.left, frame.right
    if frame.quantity.unit not in SHARES or _is_value(frame):
        return None
    if left.phrase and left.said.endswith(BEYOND_LIMITS):  # 查处客车超员50%以上的违法行为
        end = left.phrase[1]
        return frame.metric(f"{frame.text[end - 2 : end]}比例", (end - 2, end), "share_of_those")
    if left.phrase and is_attribute(frame.text, left.phrase):
        comes = right.predicate and COMES.match(frame.text, *right.predicate)
        doing = frame.doing(right.predicate) if comes else ""
        return frame.metric(f"{doing}的{left.said}占比", left.phrase, "share_of_those") if doing else None
    if of_whole := _share_of_whole(frame):
        return of_whole
    where = left.links == ("有",)  # 老城区有三成住户用不上天然气
    if right.phrase and (where or not left.phrase or right.modified):
        return _share_of_noun(frame, right.phrase)
    return _share_of_doers(frame, right.predicate) if right.predicate else None


def _is_value(frame: Frame) -> bool:
    """Whether the share is the value of an indicator before it, and nobody's."""
    told = frame.left.phrase is None and frame.right.predicate is not None  # 超过六成是学生
    return frame.left.gives_value and not (told or frame.right.modified)  # 切出不低于15%的资金用于教育


def _share_of_whole(frame: Frame) -> Metric | None:
    """`求职者中近四成为硕士`: what a share of those told before does or is."""
    right = frame.right
    does = right.predicate if right.phrase is None else right.phrase if right.predicate is None else None
    whole = among(frame) if does else None
    if whole is None:
        return None
    doing = frame.doing(does).removeprefix("为")
    return frame.metric(f"{doing}的{frame.text[slice(*whole)]}占比", whole, "share_of_those")


def _share_of_noun(frame: Frame, phrase: Span) -> Metric | None:
    """`70%的学校`: the share of what is named behind it."""
    text, right = frame.text, frame.right
    named = text[slice(*phrase)]
    if right.predicate and text[right.predicate[1] - 1] == "、":  # 八成的镇通油路|、七成的村通公路
        right = msgspec.structs.replace(right, predicate=(right.predicate[0], right.predicate[1] - 1))
    told = right.predicate
    if told and text[told[0]] in AND_OR:  # 90%的村|和社区已通网
        second = after(text, phrase[1] + 1, told[1], expects="noun")
        if second.phrase:
            named = text[phrase[0] : second.phrase[1]]
            right = msgspec.structs.replace(right, predicate=second.predicate)
    if told and text.startswith(ENDS_WELL, told[0]):
        deed = cut(named)[-1]  # 90%的学员创业|成功
        if may_be_verb(deed):
            named = named.removesuffix(deed)
            right = msgspec.structs.replace(right, predicate=(told[0] - len(deed), told[1]))
    if named.endswith(paces() if told else paces() + MEASURES):  # 7.7%的经济增速|难得
        return frame.name(phrase, "share_of_those")
    doing = "" if frame.doing(right.predicate) in AND_OR else frame.doing(right.predicate)  # 70%的学校|和30%的…
    doing = DONE.sub("", doing)
    what = named.removeprefix("平均")
    alone = len(cut(what)) == 1 and not what.endswith(particles().countable)  # not 15%的资金
    if alone and right.modified and (what in ALLOWANCES or is_attribute(text, phrase)):
        return frame.name(phrase, "share_of_those")  # 高于全国5%的平均增速
    if frame.left.closing and not doing:  # 惠及全镇六成以上的果园
        return frame.metric(f"{text[slice(*frame.left.closing)]}{what}比例", phrase, "share_of_those")
    share = "" if named.endswith(RATES) else "占比"  # 64%的装车占比
    return frame.metric(f"{doing}的{named}{share}".removeprefix("的"), phrase, "share_of_those")


def _share_of_doers(frame: Frame, does: Span) -> Metric | None:
    """`超过六成是学生`, `所得六成返还林场`: the share of those who do so, or of what it is done to."""
    if frame.text.endswith(("剩余", "其余", "余下", "剩下"), 0, frame.quantity.span[0]):
        return frame.carry(frame.last, "share_of_those")  # 七成设备已装好，剩余三成月底到位
    doing = frame.doing(does)
    if whose := _whose(frame):  # 结业的学员八成以上找到了工作, 地里的麦子有一半没出苗
        return frame.metric(f"{doing.removesuffix('了')}的{whose}占比", does, "share_of_those")
    if frame.left.phrase or "按" in frame.left.links:  # 所得六成返还林场, 按半数收取
        doing = called(doing.removesuffix("了")) or doing
        return frame.metric(f"{doing}的比例", does, "share_of_those")
    caused = CAUSED.fullmatch(frame.text, *does)  # 火灾9起，其中八成是电线引起的
    of = f"的{frame.last.name}" if caused and frame.last else ""
    return frame.metric(f"{doing}{of}占比", does, "share_of_those")
