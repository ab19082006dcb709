"""What a figure is of that stands alone in a bracket: 展示牌（每公里1个）, 销量居前的是甲厂（3200辆）."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import SHARES, Frame
from .indicators import SCALES
from .left import before
from .members import member_before
from .particles import is_attribute
from .stretches import REACH
from .values import MEASURED_AT

BESIDE = re.compile("(?:(?<![占同环])比(?![例重率赛值])|较|高于|低于)[^，。；]{1,30}[（(]$")
FOREMOST = re.compile("(?:为|是)?(?:[最较][高多大低少小快慢]|居[多首]位?|[位居排]*第一|居前)$")
CONVERTED = re.compile("[（(](?:[约折]?合|即|相当于)?约?")
LISTED = ("）、", ")、", "）和", ")和", "）及", ")及")  # behind an item with its figure: 半程（21公里）、四分（10公里）


def bracketed(frame: Frame) -> Metric | None:
    """`展示牌（每公里1个）`: a bracket that tells only how many; `销量居前的是甲（3200辆）`: of a list's member."""
    start, clause = frame.quantity.span[0], frame.site.clause[0]
    if frame.earlier and CONVERTED.fullmatch(frame.text, frame.earlier[-1].span[1], start):
        return frame.carry(frame.last, "carried")  # 总产量2802万吨（560亿斤）
    if frame.left.phrase or frame.right.phrase or frame.text[start - 1 : start] not in ("（", "("):
        return None
    if frame.quantity.unit in SHARES and BESIDE.search(frame.text, max(clause, start - REACH), start):
        return frame.carry(frame.alike, "carried")  # 增速比全省（7.5%）高0.4个百分点
    if member := member_before(frame, start - 1):
        return frame.metric(*member, "bracketed")
    clause = max([clause] + [at + 2 for close in LISTED if (at := frame.text.rfind(close, clause, start)) > 0])
    begin = max(clause, start - REACH)
    if frame.quantity.unit in SCALES and (told := MEASURED_AT.search(frame.text, start, frame.site.clause[1])):
        place = before(frame.text, begin, start - 1)  # 东坪（45℃）、西桥（44℃）等9站最高气温破纪录
        if place.phrase is None or is_attribute(frame.text, place.phrase):
            return frame.name(place.phrase, "bracketed")
        return frame.metric(place.said + told[0], told.span(), "bracketed")
    ranked = FOREMOST.search(frame.text, begin, start - 1)  # 疾病占比最高（42%）
    return frame.name(before(frame.text, begin, ranked.start() if ranked else start - 1).phrase, "bracketed")
