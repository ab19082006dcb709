"""What a price is of, where it stands far from it: by the piece, by step, or under a label before a colon."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import MONEY, Frame
from .left import before
from .openings import RATES
from .particles import counted_by
from .stretches import REACH

LABEL = re.compile(
    "((?:[一-龥]{0,4}(?:收费|补贴|补助|缴费|奖励|资助|票价|价格|费|供养|保障|救助|工资)|收费)(?:标准|价格|额度|金额)?)(?:分别)?(?:如下|为)?$"
)
LONGEST_LABEL = 14
TIER = re.compile("第[一二三四五](?:档|级|阶梯|类|等)|[高中低]档")
TIERS = re.compile(
    "([^，。；：、]{0,6}?(?:价格?|费|标准))(?:按[^，。；]{1,6})?(?:共|一共)?(?:分[为成]?|设|实行)[两二三四五]个?(?:档|级|阶梯|类|等)"
)
EXCHANGED = re.compile("(?:约|可|能)*(?:兑换?|折合|等于|合)成?(?:约|大约)?")
WORTH = ("约合", "合", "折合", "相当于")
CLAUSES = 4  # how many clauses before it are looked at


def priced(frame: Frame) -> Metric | None:
    """`收费标准为：小型车每小时5元，大型车10元`: the price that stands before the colon, of each."""
    left, end = frame.left, frame.quantity.span[0]
    if frame.quantity.dimension not in MONEY or left.phrase is None or left.verb:
        return None
    if left.said.endswith(("费", "金", "款", "价")):
        return None
    start = frame.opening
    if TIER.fullmatch(left.said) and (tiers := TIERS.search(frame.text, max(start, end - REACH), end)):
        return frame.metric(left.said + tiers[1], left.phrase, "priced")  # 水价分三档，第一档每吨2.4元
    mark = frame.text.rfind("：", max(start, end - REACH), end)
    label = LABEL.search(frame.text, max(start, mark - LONGEST_LABEL), mark) if mark > start else None
    return frame.metric(left.said + label[1], left.phrase, "priced") if label else None


def by_piece(frame: Frame) -> Metric | None:
    """`推出一种联票，含三个景点，每张120元`: what is paid for by the piece, which the classifier counts."""
    piece = (frame.quantity.unit or "").partition("/")[2]
    nouns = counted_by().get(piece, ()) if frame.quantity.dimension in MONEY else ()
    if not nouns:
        return None
    for start, end in frame.clauses_back(CLAUSES):
        told = (quantity.span[1] for quantity in frame.earlier if start <= quantity.span[0] < end)
        of = before(frame.text, max(start, end - REACH, *told), end - 1).phrase
        if of and frame.text.endswith(nouns, *of):
            return frame.name(of, "by_piece")
    return None


def exchanged(frame: Frame) -> Metric | None:
    """`7.1元兑1美元`, `1欧元约合7.8元`: the other side of a rate, which has the name of the first where that is one."""
    one = frame.earlier[-1] if frame.earlier else None
    if one is None or one.dimension != "currency":
        return None
    start, end = one.span[1], frame.quantity.span[0]
    worth = one.value == 1 and frame.quantity.text.startswith(WORTH)
    if not (worth and start == end) and EXCHANGED.fullmatch(frame.text, start, end) is None:
        return None
    last = frame.last
    named = last if last and last.name.endswith(RATES) else frame.metric(RATES[0], one.span, "")
    return frame.carry(named, "exchanged")
