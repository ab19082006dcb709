"""Figures in a bracket, and the share of a whole that one tells: 展示牌（每公里1个）, 占年度任务（1026台）的55.75%."""

from __future__ import annotations

import re

from ..connectives import FULFIL
from ..divisions import REGION
from ..model import Metric
from .frames import SHARES, Frame
from .indicators import SCALES
from .left import before
from .members import member_before
from .share import PLANS, shared_out
from .stretches import REACH
from .values import MEASURED_AT

BESIDE = re.compile("(?:(?<![占同环])比(?![例重率赛值])|较|高于|低于)[^，。；]{1,30}[（(]$")
LEVEL_BESIDE = re.compile(
    f"[（(](?:(?:全{REGION}|历史|行业|同期)平均|[去上]年(?:同期)?|目标值?)(?:水平|值)?[为是]?$"
)
FOREMOST = re.compile("(?:为|是)?(?:[最较][高多大低少小快慢]|居[多首]位?|[位居排]*第一|居前)$")
OPENING = re.compile("[（(](?:总?共有?|[共总合]计|现有|已有)?$")  # 宣讲活动（共36场）
CONVERTED = re.compile("[（(](?:[约折]?合|即|相当于)?约?")
LISTED = ("）、", ")、", "）和", ")和", "）及", ")及")  # behind an item with its figure: 半程（21公里）、四分（10公里）
WHOLE = f"(?:占(?!地|用|有|比)了?|{FULFIL}|达到?|为|是|相当于)((?![0-9])[^，。；：、（）()占]{{2,16}})[（(]"
OPEN = re.compile(WHOLE + "[^（）()，。；]{0,40}$")
CLOSED = re.compile(WHOLE + "[^（）()，。；]{1,40}[）)]的(?:[0-9.]+%[、和])*$")
PLAN = re.compile("|".join(PLANS))
OF = re.compile("[^（）()，。；]{0,40}[）)]的[约近超]?[0-9]")
FAR = 80  # letters before the figure in which the whole may stand


def bracketed(frame: Frame) -> Metric | None:
    """`展示牌（每公里1个）`: a bracket that tells only how many; `销量居前的是甲（3200辆）`: of a list's member."""
    start, clause = frame.quantity.span[0], frame.site.clause[0]
    if frame.earlier and CONVERTED.fullmatch(frame.text, frame.earlier[-1].span[1], start):
        return frame.carry(frame.last, "carried")  # 总产量2802万吨（560亿斤）
    if beside := LEVEL_BESIDE.search(frame.text, max(clause, start - REACH), start):  # 森林覆盖率（全省平均82%）达86%
        return frame.name(before(frame.text, max(clause, start - REACH), beside.start()).phrase, "bracketed")
    opening = OPENING.search(frame.text, clause, start)
    if frame.left.phrase or frame.right.phrase or opening is None:
        return None
    start = opening.start() + 1
    if frame.quantity.unit in SHARES and BESIDE.search(frame.text, max(clause, start - REACH), start):
        return frame.carry(frame.alike, "carried")  # 增速比全省（7.5%）高0.4个百分点
    if member := member_before(frame, start - 1):
        return frame.metric(*member, "bracketed")
    clause = max([clause] + [at + 2 for close in LISTED if (at := frame.text.rfind(close, clause, start)) > 0])
    begin = max(clause, start - REACH)
    if frame.quantity.unit in SCALES and (told := MEASURED_AT.search(frame.text, start, frame.site.clause[1])):
        place = before(frame.text, begin, start - 1)  # 东坪（45℃）、西桥（44℃）等9站最高气温破纪录
        return frame.metric(place.said + told[0], told.span(), "bracketed")
    ranked = FOREMOST.search(frame.text, begin, start - 1)  # 疾病占比最高（42%）
    return frame.name(before(frame.text, begin, ranked.start() if ranked else start - 1).phrase, "bracketed")


def whole_in_bracket(frame: Frame) -> Metric | None:
    """`占年度任务（1026台）的55%`: the figure in the bracket."""
    start, end = frame.quantity.span
    begin = max(frame.opening, start - FAR)
    whole = OPEN.search(frame.text, begin, start) if OF.match(frame.text, end) else None
    if whole is None:
        return None
    planned = shared_out(frame) if PLAN.search(whole[1]) else ""  # but 汽车210万辆，占机动车保有量（320万辆）的六成
    return frame.metric(planned + whole[1], whole.span(1), "share_whole")


def share_of_bracket(frame: Frame) -> Metric | None:
    """`占年度任务（1026台）的55%`: the share."""
    if frame.quantity.unit not in SHARES:
        return None
    start = frame.quantity.span[0]
    begin = max(frame.opening, start - FAR)
    whole = CLOSED.search(frame.text, begin, start)
    if whole is None:
        return None
    part = shared_out(frame).removesuffix(whole[1])
    if PLAN.search(whole[1]):
        return frame.metric(f"{part}完成{whole[1]}比例", whole.span(1), "fulfilled")
    return frame.metric(f"{part}占{whole[1]}比重", whole.span(1), "share")
