"""Which stretch of the text belongs to a figure, on its left and on its right, among its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..connectives import JOINED, JOINT, JOINTS
from ..divisions import PLACES, REGION
from ..model import Quantity, Span
from .particles import is_attribute, is_verb

AGES = frozenset("岁 周岁".split())
AGED = re.compile("(?:年?满)?")  # 90名|年满60岁的老人
AFTER = 5  # how far apart two measures may stand that qualify one noun
STANDING = re.compile(
    "间|来|以来|内|里|中|期间|前|处于|分别|(?:累计|总计|合计|平均|均|都)(?!为[^0-9])|(?:保持|维持)在|(?:就|又|便|共|累计)*(?:上涨|下降|上升|[涨跌升降增减])了"
)
SIZES = frozenset(
    "长 宽 高 深 厚 重 全长 总长 为期 历时 时长 树龄 车龄 载重 载客 面积 建筑面积 占地 占地面积 直径 容量 藏书 "
    "单机容量 装机容量 总装机容量 功率 总投资 单价".split()
)
AWAY = re.compile("[高深长宽厚重远外](?=[的，。；])")  # 3米深的基坑: which way it was measured
# 湖东、湖西两县: how many the places are that stand before it.
PLACES_OF = re.compile(f"[一-龥]{{2,8}}(?:{JOINT}[一-龥]{{2,8}})+$")
SUM_OF = re.compile(
    f"[两二三四五六七八九十0-9]+个?(?:街道|城市|县市|县区|[{PLACES}])(?![，。；：、（(的民级域场政长])"
)
DISTRICTS = re.compile(f"[{PLACES}]*[（(][{PLACES}、]{{1,6}}[）)](?!的)")
INCLUDED = re.compile(
    f"[（(](?:不?(?:包?含|包括)|(?:全{REGION}|历史|行业)平均|目标值?|[去上]年(?:同期)?)"
    "[^，。；（）()]{1,12}[）)]"
    "|(?<=[一-龥]{2})[（(][^，。；（）()]{0,14}[0-9][^，。；（）()]{1,8}以[上下内][^，。；（）()]{0,6}[）)](?=[一-龥]{2})"
)
LONGEST_ASIDE = 40  # letters of a bracket between a figure and 的, or within a noun
CLOSING, HAN = re.compile("[）)]"), re.compile("[一-龥]")
REACH = 120  # how many characters on each side are read


def left_from(text: str, clause: int, begin: int, earlier: Sequence[Quantity]) -> int:
    """Where the stretch begins that ends at a figure: with its clause, or behind the figure before it."""
    if not earlier:
        return max(clause, begin - REACH)
    start = clause
    included = INCLUDED.search(text, start, begin)  # 拆违面积（含五县）达3万平方米: part of the name
    aside = included.span() if included else (begin, begin)
    told = (q for q in reversed(earlier) if not aside[0] < q.span[0] < aside[1])
    stating = next((q for q in told if not (_places(q, text) or _sums(q, text, start))), None)
    if stating and stating.span[1] > start:
        start = min(stating.span[1], begin)
        if counted := DISTRICTS.match(text, start, begin):  # 8个县（市、区）|设卡46处
            start = counted.end()
    return max(start, begin - REACH)


def right_of(text: str, quantity: Quantity, end: int, later: Sequence[Quantity], *, counts: bool) -> Span:
    """The stretch behind a figure, to the `end` of its clause or to the next figure.

    Where several figures have one noun, it stands behind the last of them.
    """
    finish = quantity.span[1]
    if text.startswith("”", finish) and not text.endswith("“", 0, quantity.span[0]):
        return finish, finish  # “减少贫困人口2万人”的目标
    start = finish + (quantity.dimension == "duration" and text.startswith("内", finish))  # 8小时内修复
    start -= quantity.text.endswith("个人")  # 坐了十几个人: people are what is counted
    start += quantity.dimension == "currency" and text.startswith("钱", finish)  # 8角|钱
    stop = max(start, min(end, finish + REACH))
    if later:
        follows, beyond = later[0].span
        if later[0].unit in AGES and AGED.fullmatch(text, finish, follows):  # 300名80周岁以上老人
            start = beyond if later[0].modifier == "range" else start  # 86名0至7岁|儿童
        elif shared := _one_noun(text, quantity, later, counts=counts):
            start, last = shared
            stop = min(max(end, start), last + REACH)
        elif follows < stop:
            close = _aside_end(text, finish, follows)  # 86个大型（千人以上）|社区
            stop = min([stop, *(q.span[0] for q in later if q.span[0] > close)])
    if text[finish : finish + 1] in ("（", "("):  # 每人每次90元（血压20元、血糖70元）|的标准
        close = max(text.find(mark, finish, min(end, finish + LONGEST_ASIDE)) for mark in ("）", ")"))
        if close > finish and text.startswith("的", close + 1):
            start = close + 1
            stop = min([end, start + REACH, *(q.span[0] for q in later if q.span[0] > close)])
    across = AWAY.match(text, finish)
    return start + (across is not None), stop


def _aside_end(text: str, finish: int, follows: int) -> int:
    """Where a short bracket ends that stands within a noun and holds the next figure; -1 where none does."""
    opening = max(text.rfind(mark, finish + 1, follows) for mark in "（(")
    if opening < 0 or CLOSING.search(text, opening, follows) is not None:
        return -1
    close = CLOSING.search(text, follows, opening + LONGEST_ASIDE)
    return close.start() if close is not None and HAN.match(text, close.end()) else -1


def _one_noun(text: str, quantity: Quantity, later: Sequence[Quantity], *, counts: bool) -> tuple[int, int] | None:
    """Where the one noun of several figures begins, and where the last of them ends; None where each has its own."""
    finish, (follows, beyond) = quantity.span[1], later[0].span
    if follows == finish:  # 1万户3万人受灾, 4门8纲23目
        beyond = _run_end(later)
        return beyond, beyond
    if follows - finish <= AFTER and text[finish] == "、" and text.startswith("的", beyond):
        return beyond, beyond  # 每月1000元、最长24个月的补贴
    joint = JOINED.match(text, finish, follows)
    if counts and later[0].unit == quantity.unit and joint and is_verb(text[joint.end() : follows]):
        return beyond, beyond  # 新建3所、改建5所学校
    measured = quantity.unit == "条" and later[0].dimension == "length" and text[finish:follows] in JOINTS
    if measured and is_verb(text[quantity.span[0] - 2 : quantity.span[0]]) and text[beyond : beyond + 1].isalpha():
        return beyond, beyond  # 打造108条、468公里生态河道
    if counts and _bounds_one(text, finish, later[0]):
        return beyond + 1, beyond  # 12个产值超亿元的镇
    listed = _list_end(quantity, later, text)  # 收到1000元和1500元补贴
    return (listed, listed) if listed else None


def _run_end(quantities: Sequence[Quantity]) -> int:
    """The end of the figures that stand close one behind the other."""
    end = quantities[0].span[1]
    for quantity in quantities[1:]:
        if quantity.span[0] != end:
            break
        end = quantity.span[1]
    return end


def _bounds_one(text: str, start: int, bound: Quantity) -> bool:
    """Whether an indicator and its bound, closed by 的, tell which those are that a count is of."""
    end = bound.span[0] - text.endswith("在", start, bound.span[0])  # 面积|在50亩以上的公园
    if text[start:end] in SIZES and text.startswith("的", bound.span[1]):  # 3座|长200米的桥, 2期|为期30天的培训
        return True
    if not 1 < end - start <= AFTER + 2 or not text.startswith("的", bound.span[1]) or bound.modifier == "exact":
        return False
    return is_attribute(text, (start, end)) and text[start] not in "县市区镇乡村，的"


def _list_end(quantity: Quantity, later: Sequence[Quantity], text: str) -> int:
    """The end of a list of amounts that begins with this one and that one noun follows; 0 where there is none."""
    end = quantity.span[1] if quantity.dimension == "currency" else 0
    for other in later if end else ():
        if text[end : other.span[0]] not in JOINTS | {"或"} or other.unit != quantity.unit:
            break
        end = other.span[1]
    summed = any(other.span[0] == end for other in later)  # 30元、50元和100元|三种
    return end if end > quantity.span[1] and not summed else 0


def _sums(quantity: Quantity, text: str, start: int) -> bool:
    """Whether a count only sums up the places before it, of which the text goes on to tell: 湖东、湖西两县|增长3%."""
    at = quantity.span[0]
    return SUM_OF.match(text, at) is not None and PLACES_OF.search(text, max(start, at - REACH), at) is not None


def _places(quantity: Quantity, text: str) -> bool:
    """Whether a stretch of time tells when, so that the text around it goes on: 面积五年间减少200亩."""
    if quantity.dimension != "duration":
        return False
    return STANDING.match(text, quantity.span[1]) is not None or text.endswith("连续", 0, quantity.span[0])
