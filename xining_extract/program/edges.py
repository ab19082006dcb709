"""Where the name of an undertaking may begin: behind the words and marks that are no part of it; what is taken."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from ..divisions import KINDS
from ..model import Span
from ..words import cut, tag
from .vocabulary import GOVERNS, INNER, ITSELF, words

_NUMBERS = 12  # so far before an edge stands a number that is part of the name
_VOLTS = re.compile("±?[0-9.]+$")
_LINE = re.compile("(?<![0-9])[0-9]{1,2}号$|(?:[国省县乡]道|[GSXY])[0-9]{2,4}$")  # 5号线, 国道312线
_POWER = re.compile("[0-9.]+万?$")
_YEARLY = re.compile("[年日](?:产|处理|加工|供水|供热)[0-9.]+[万亿]?(?:平方米|立方米|吨|台|套|件|只|头|千瓦|兆瓦)?$")
_AGE = re.compile("[0-9]{1,2}$")
_ANNIVERSARY = re.compile("[0-9]{1,3}周?年$")
_STAGES = re.compile("[一二三四五六]、[一二三四五六]期|[一二三四五六七八九十]、[一二三四五六七八九十]+号线")
LONGEST = 40  # characters of a name that stands in no marks
_MARKS = frozenset("-/.·△▲●○■□◆★☆※*>→=+~")  # what stands before an item of a list
_CODE = re.compile("[A-Za-z0-9](?<=[0-9])[A-Za-z]|[A-Za-z]{2}")
_NETWORK = re.compile("(?<![0-9A-Za-z])[^0-9A-Za-z]?[2-6][Gg]")  # 5G: the digit is part of the name
_LEAD = re.compile(r"[-/.·△▲●○■□◆★☆※*>→=+~A-Za-z0-9]+(?=[\u4e00-\u9fff])")
# A verb of one letter that opens no name: 办全国书展, 用刚性制度, 继渔港改造之后.
_VERBS = re.compile(
    "办(?![学公案园证税事件贷法])|出(?![口租台行生入境让院资国水征版诊警勤差席库海])|用(?![电水气地户工能人药血餐火])|交(?![通易流警接付管友叉])|逛|继(?![续承任位])|有(?![关机轨线声效序限偿奖色害形氧礼])"
    f"|自(?![{ITSELF}我])|在(?!校(?!园)|职(?!业)|[线建地岗编册途场押])"
)
# 渔港县|建设|渔船码头项目, 市住建局|改造项目: who does it, and what is done
_DOER = re.compile(
    "[^，。；、“”的]{1,8}(?:局|厅|委|妇联|总工会|残联|公司|集团|[一-龥](?<!城)[市县])"
    "(?=建设|改造|新建|立项|审批|引进|安排)"
)
_VERB = 2  # characters of such a verb
_PLACE_OPENS = frozenset(word[0] for word in KINDS)
_OWN = 4  # characters that are left before the head word
HALF = 4, 14  # characters of the first half of a name in two halves
_ALIKE = re.compile("([\u4e00-\u9fff])[和与及、](?=[\u4e00-\u9fff]{1,2}\\1(?!\\1))")  # 渔船和货船, 老年人、残疾人
_SAME = re.compile("([\u4e00-\u9fff]{2})[\u4e00-\u9fff][和与及、](?=\\1)")  # 煤改电、煤改气
# 居家社区和|农村养老服务, 城镇和|农村危房改造: of two kinds of places
_PLACES_ALIKE, _OTHER_PLACES = (
    re.compile("(?:城[市镇区乡]|社区|县城|乡镇|农村|学校)$"), re.compile("农村|乡[村镇]|社区|城[市镇区]|学校|机构")
)
# 渔港标准以及渔船改造规划, 启动渔港改造工程和灯塔工程: each half a name by itself
_APART = ("工程", "项目", "行动", "标准", "规划", "计划", "方案", "条例", "办法", "意见", "规定", "要求", "政策")
_DEED = ("v", "vn")  # tags of what is done
_TWICE = re.compile("([\u4e00-\u9fff]{3,12})(?=\\1)")
# Where an edge ends, its length, what it tells of the name behind it: governs, pays, counts, inner or nothing.
Edge = tuple[int, int, str]


class Edges:
    """Where in a stretch of text a name may begin: looked for backwards from where it ends, each place once.

    >>> text = "去年起全市实施口袋公园改造工程"
    >>> edges = Edges(text, 0, len(text))
    >>> edges.before(13), edges.governs(13)
    (7, True)
    """

    __slots__ = ("_end", "_known", "_mirror", "_search", "_sense", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self._end = start, end
        self._mirror = text[start:end][::-1]
        self._search, self._sense = words().edges.search, words().sense
        self._known: dict[int, Edge] = {}

    def last(self, offset: int) -> Edge:
        """The last edge before `offset`; if none is near, one where a name that ends there can begin at all."""
        known = self._known.get(offset)
        if known is None:
            at = self._end - offset
            match = self._search(self._mirror, at, at + LONGEST)
            if match is None:
                known = max(self.start, offset - LONGEST), 0, ""
            else:
                edge, end = match[0], self._end - match.start()
                known = self._known[end] = end, len(edge), self._sense.get(edge, "")  # the same from where it ends
            self._known[offset] = known
        return known

    def before(self, offset: int) -> int:
        """Where the last edge before `offset` ends."""
        return self.last(offset)[0]

    def governs(self, offset: int) -> bool:
        """Whether that edge is a verb that takes an undertaking as its object."""
        end, _, sense = self.last(offset)
        return sense == "governs" or (sense == "carries" and end == offset)  # 组织民警“敲门” is of people

    def governs_by(self, offset: int) -> bool:
        """Whether such a verb and 的 stand right before: 今年推行的|“一表联办”."""
        if not self._mirror.startswith("的", self._end - offset):
            return False
        end, _, sense = self.last(offset - 1)
        return end == offset - 1 and sense in GOVERNS

    def inner(self, offset: int, *, event: bool = False) -> int:
        """The length of that edge if it is a verb that may be part of a name (更新), else 0.

        What is paid may be so before an `event` (发放活动).
        """
        _, length, sense = self.last(offset)
        return length if sense in INNER or (event and sense == "pays") else 0


def behind_places(text: str, edge: int, head: int) -> int:
    """Where a name begins whose number counts the places in which it is carried out: 26个县|农村公路提升工程.

    >>> behind_places("完成26个县农村公路提升工程", 5, 12), behind_places("完成26个县城改造工程", 5, 9)
    (6, 5)
    """
    if text[edge - 1 : edge] != "个" or text[edge : edge + 1] not in _PLACE_OPENS:
        return edge
    word = cut(text[edge:head])[0]
    begin = edge + len(word)
    return begin if word in KINDS and head - begin >= _OWN else edge


class Spans:
    """Stretches of a text, asked how far those reach that begin before a place."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, spans: list[Span]) -> None:
        spans = sorted(spans)
        self._starts = [start for start, _ in spans]
        self._ends = list(accumulate((end for _, end in spans), max))

    def reach(self, before: int, offset: int) -> bool:
        """Whether one that begins before the one place reaches the other."""
        index = bisect_left(self._starts, before) - 1
        return index >= 0 and self._ends[index] >= offset


def places(needle: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where a needle stands in `[start, end)` of a text."""
    at = text.find(needle, start, end)
    while at >= 0:
        yield at
        at = text.find(needle, at + len(needle), end)


def numbered(text: str, edges: Edges, edge: int) -> int:
    """Where a name begins that an edge cuts behind a number of its own: ±800千伏…, 2号线…, 一、二期….

    >>> text = "渔港地铁5号线一、二期工程"
    >>> numbered(text, Edges(text, 0, len(text)), 9)
    0
    """
    start = max(edges.start, edge - _NUMBERS)
    if text.startswith("千伏", edge) and (volts := _VOLTS.search(text, start, edge)):
        edge = edges.before(volts.start())  # ±800千伏直流工程
        built = text.rfind("建设", edge, volts.start())
        return edge if built < 0 else built + 2
    if text.startswith(("兆瓦", "千瓦"), edge) and (power := _POWER.search(text, start, edge)):
        return edges.before(power.start())  # 渔歌镇100兆瓦光伏发电项目
    if text.startswith(("纪念", "庆典", "庆祝"), edge) and (years := _ANNIVERSARY.search(text, start, edge)):
        return edges.before(years.start())  # 渔歌剧团90年纪念活动
    if text.startswith("岁以上", edge) and (age := _AGE.search(text, start, edge)):
        return age.start()  # 65岁以上老年人体检
    if text.startswith("号线", edge) and (line := _AGE.search(text, start, edge)):
        rail = text.endswith(("地铁", "轻轨", "轨道交通"), start, line.start())
        return edges.before(line.start()) if rail else edge  # 地铁1号线
    if yearly := _YEARLY.search(text, start, edge):
        return yearly.start()  # 年产100万平方米铝单板生产项目
    if text[edge - 1 : edge] == "、" and _STAGES.match(text, max(start, edge - 2)):
        edge = edges.before(edge - 2)
    line = _LINE.search(text, max(edges.start, edge - _NUMBERS), edge) if text.startswith("线", edge) else None
    return edges.before(line.start()) if line else edge


def joined(text: str, edges: Edges, edge: int) -> int | None:
    """Where the first half of a name begins whose second half stands behind the 与 at `edge`; a verb takes both.

    Where none does, both halves tell what is done, or of two things of one kind. None if there is no such half.

    >>> text = "一笔是渔港薄弱环节改善与能力提升工程"
    >>> joined(text, Edges(text, 0, len(text)), text.index("与") + 1)
    3
    """
    start, _, sense = edges.last(edge - 1)
    if edge - 1 - start in range(2, HALF[1]) and (_ALIKE.match(text, edge - 2) or _SAME.match(text, edge - 4)):
        before = joined(text, edges, start) if text[start - 1] == "、" else None
        return start if before is None else before
    also = edge - 1 - text.startswith("以及", edge - 2)  # where the first half ends
    if text.endswith(_APART, start, also):
        return None
    if _PLACES_ALIKE.search(text, start, edge - 1) and _OTHER_PLACES.match(text, edge):
        return start
    if text[edge - 1] == "、" or not HALF[0] <= edge - 1 - start <= HALF[1]:
        return None
    done = text[edge - 1] == "与" and _is_deed(cut(text[start : edge - 1])[-1])
    return start if sense in GOVERNS or done else None


def _is_deed(word: str) -> bool:
    """Whether a word tells what is done: 续建|配套, 环节|改善."""
    return tag(word) in _DEED or word == "配套"


def trimmed(text: str, start: int, end: int) -> int:
    """Where a name that ends in no head word begins in `[start, end)`."""
    return opened(text, Edges(text, start, end).before(end), end)


def opened(text: str, edge: int, head: int) -> int:
    """Where the name begins: past the words that open no name (全市, 重点), if two characters are left of it.

    So are marks, codes of letters and digits, and what stands twice.
    """
    edge = _past_doer(text, _past_marks(text, edge, head), head)
    if text[edge : edge + 1] in ("期", "元") and text[edge - 1 : edge].isdigit():
        edge += 1  # 举办了7期|渔具发放活动, 获得2000元|渔家助学行动
    if head - edge > 2 and _VERBS.match(text, edge, head) is not None:
        edge += 1
    if text[edge : edge + 1] not in words().opens:
        return edge
    lead = words().opening.match(text, edge, head)
    return lead.end() if lead else edge


def _past_doer(text: str, edge: int, head: int) -> int:
    """Past who builds or renews what the name tells, and past that verb where more than it is left."""
    doer = _DOER.match(text, edge, head)
    if doer is None:
        return edge
    return doer.end() + _VERB if head - doer.end() >= 2 * _VERB else doer.end()


def _past_marks(text: str, edge: int, head: int) -> int:
    """Past marks of lists, the end of a code (K7204TX) and what is said twice in a row."""
    first = text[edge : edge + 1]
    if first in "Gg" and _NETWORK.match(text, max(0, edge - 2)):
        return edge - 1
    if first in _MARKS or (first.isascii() and edge > 0 and _CODE.match(text, edge - 1)):
        after = _LEAD.match(text, edge, head)
        edge = after.end() if after is not None else edge
    twice = _TWICE.match(text, edge, head)
    return twice.end(1) if twice is not None else edge
