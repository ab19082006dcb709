"""What a figure measures by its unit alone: `3米深的基坑`, `涉及3县12乡镇`."""

from __future__ import annotations

import re

from ..divisions import KINDS, LEVELS, PLACES
from ..model import Metric
from ..words import cut
from .frames import Frame
from .indicators import indicator_of
from .nouns import Expects
from .particles import is_attribute, verb_kind
from .plausible import only_points
from .right import after
from .stretches import AWAY

WAYS = dict(zip("高深长宽厚重远外", "高度 深度 长度 宽度 厚度 重量 距离 距离".split(), strict=True))
WAY = re.compile(f"[全总]?长度?$|[{''.join(WAYS)}]度?$")
TAXA = frozenset("门纲目科属")  # these count as well: 课程80门
LIVING = tuple("类 物 鸟 鱼 兽 虫 禽 昆虫 藻 菌 生物 标本".split())
BESIDE = re.compile("[区市]{1,2}(?![一-龥]{0,2}[区市县])")
OF_TWO = re.compile(
    "([^，。；：与和、]{1,12}[与和同跟][^，。；：与和、]{1,12}(?:之比|比例|配比|比率|比值|人数比|比(?![较照]))[^，。；：]{0,8}?)"
    "(?:从|由|已|约|接近)*(?:调整|提高|提升|上升|下降|降|升|达|控制|保持|稳定)?(?:为|是|到|至|在|于)?$"
)
BOTH = re.compile(f"(?:[两二]者|二者|[两二][{LEVELS}地])(?:之间)?(?:的?(?:之比|比例|比值|比率)|比)")
GOES = {"走": "路程", "行走": "路程", "步行": "步行路程"}
GOES |= {verb: f"{verb}距离" for verb in "穿行 骑行 绕行 前行 行进 徒步 跋涉".split()}
WHERE = frozenset("地方 位置 地点 处 路段 地段".split())
BEARING = re.compile("..[东西南北](?:方向?|面|侧|郊)?$")
AWAY_FROM = frozenset("距 离 相距".split())
MEDALS = frozenset("金 银 铜".split())
IS = re.compile("最[长宽高深厚]的(?:[^，。；是为]{0,6})[是为]([^，。；是为0-9]{2,12})，$")
MOST = re.compile("(?:其中)?最([长宽高深厚])的一?(.)")  # 最长的一座
SHORT = 12  # letters of what districts come to
COUNTED = (*sorted(KINDS), "行政村")
BODY = re.compile("(?:系统|部门|机关|单位|[局厅委办院]|集团|公司)$")  # which is no place
DISTRICTS = KINDS | {"省区市", "县（市、区）"}
FALLS = frozenset(("毫米", "厘米"))
AREA = re.compile(
    f"(?:其他|其余|局部|个别|城区|市区|山区|平原|[一-龥]{{1,8}}(?:[{PLACES}站]|水库|街道))(?:地区|各地|等地)?(?:最[大高])?"
)
FIRST = frozenset("的有 的是 的为 的分别有 的分别是 的包括".split())
TOLD = 120  # characters before a figure in which it is told what fell
MEASURES = {"雪": "降雪量", "雨": "降雨量", "降水": "降水量"}


def dimension(frame: Frame) -> Metric | None:
    """`3米深的基坑`, `高187米`: how deep, high or far something is."""
    links, right = frame.left.links, frame.right.phrase
    first = frame.start + (frame.text[frame.start] == "、")  # 长2公里、宽40米
    way = frame.text[first : frame.quantity.span[0]]
    if way in WAYS and not right and frame.last and frame.earlier[-1].dimension == "length":
        return frame.metric(WAY.sub("", frame.last.text) + WAYS[way], frame.last.span, "dimension")  # 街长800米，宽6米
    if frame.quantity.dimension == "length" and right and frame.left.said in WAYS:  # 长20米，宽4米的小路
        return frame.metric(frame.text[slice(*right)] + WAYS[frame.left.said], right, "dimension")
    if frame.quantity.dimension == "length" and len(links) == 1 and links[0] in WAYS:
        return _that_way(frame, links[0])
    if frame.quantity.dimension == "length" and (most := MOST.fullmatch(frame.left.said)) and (last := frame.last):
        if frame.earlier[-1].unit == most[2]:  # 隧道14座，最长的一座6.8公里
            return frame.metric(last.text + WAYS[most[1]], last.span, "dimension")
    away = AWAY.match(frame.text, frame.quantity.span[1]) if frame.right.modified else None
    return frame.metric(frame.text[slice(*right)] + WAYS[away[0]], right, "dimension") if right and away else None


def _that_way(frame: Frame, way: str) -> Metric | None:
    """How high or long something is, by the word before the figure: 高187米."""
    named = frame.left.phrase if not only_points(frame.left.said) else None
    of = frame.right.phrase
    if of and (frame.left.verb or not named):  # 实施长200米的护坡
        return frame.metric(frame.text[slice(*of)] + WAYS[way], of, "dimension")
    if named:  # 坝顶长436米
        return frame.metric(frame.left.said + way, named, "dimension")
    if most := IS.search(frame.text, frame.clause_before, frame.site.clause[0]):  # 最长的洞是南山隧洞，长900米
        return frame.metric(most[1] + WAYS[way], most.span(1), "dimension")
    at = frame.quantity.span[0]
    return frame.metric(WAYS[way], (at - 1, at), "dimension")


def distance(frame: Frame) -> Metric | None:
    """`距离县城50公里`, `在离洞口约5公里的地方`: from where something is so far."""
    phrase = frame.left.phrase
    if phrase is None:
        return None
    start, end = phrase
    if frame.text.endswith("距离", 0, start):
        return frame.metric(frame.text[start - 2 : end], (start - 2, end), "distance")
    if not AWAY_FROM.isdisjoint(cut(frame.left.said)):
        return frame.metric(f"{frame.left.said}距离", phrase, "distance")  # 老城离县城50公里
    if BEARING.search(frame.left.said) and not frame.right.modified:  # 机场位于市中心东北11公里
        return frame.metric(f"距{frame.left.said}距离", phrase, "distance")
    right = frame.right.phrase
    there = right and frame.right.modified and frame.text[slice(*right)] in WHERE
    return frame.name(phrase, "distance") if there else None


def proportion(frame: Frame) -> Metric | None:
    """`女厕位与男厕位之比为2∶1`: of two things, how much there is of each."""
    if frame.quantity.unit != "比":
        return None
    if BOTH.match(frame.text, frame.begin, frame.quantity.span[0]) and len(frame.named) > 1:
        one, other = frame.named[-2:]  # 城镇、农村收入分别为4万元和2万元，两者之比为2∶1
        if one and other:
            shortest = min(len(one.name), len(other.name))
            shared = next((n for n in range(shortest, 0, -1) if one.name[-n:] == other.name[-n:]), 0)
            first = one.name[: len(one.name) - shared] or one.name
            return frame.metric(f"{first}与{other.name}之比", other.span, "proportion")
    of = OF_TWO.search(frame.text, frame.begin, frame.quantity.span[0])
    if of is None:
        return None
    name = of[1].removesuffix("高") if frame.text.startswith("达", of.end(1)) else of[1]  # 比例高|达1∶9
    return frame.metric(name, (of.start(1), of.start(1) + len(name)), "proportion")


def walked(frame: Frame) -> Metric | None:
    """`到村里要走3公里`, `在林子里穿行5公里`: how far somebody goes."""
    phrase = frame.left.phrase
    if phrase is None or frame.right.phrase or frame.left.gives_value:
        return None
    verb = cut(frame.left.said)[-1]
    way = GOES.get(verb)
    return frame.metric(way, (phrase[1] - len(verb), phrase[1]), "walked") if way else None


def ranked(frame: Frame) -> Metric | None:
    """`涉及3县12乡镇`, `鸟类12目30科85种`: a unit that is a noun itself."""
    unit, last = frame.quantity.unit or "", frame.last
    follows = frame.earlier and last and last.rule == "ranked" and frame.earlier[-1].span[1] == frame.quantity.span[0]
    runs = follows or (frame.later and frame.later[0].span[0] == frame.quantity.span[1])
    if unit == "省" and (beside := BESIDE.match(frame.text, frame.quantity.span[1])):  # 南方9省区
        return frame.name((beside.start() - len(unit), beside.end()), "ranked")
    if unit in MEDALS and not frame.right.phrase:  # 15金3银
        return frame.metric(f"{unit}牌", (frame.quantity.span[1] - 1, frame.quantity.span[1]), "ranked")
    stations = runs and unit == "站" and (not frame.right.phrase or is_attribute(frame.text, frame.right.phrase))
    if unit not in DISTRICTS and not stations and not (runs and unit in TAXA) and not (follows and unit == "种"):
        return None
    if stations:  # 16县66站雨量超过50毫米
        return frame.metric(unit, (frame.quantity.span[1] - len(unit), frame.quantity.span[1]), "ranked")
    if follows and last:
        return frame.metric(last.name.removesuffix(frame.earlier[-1].unit or "") + unit, last.span, "ranked")
    if befallen := _befallen(frame):
        return frame.metric(befallen + unit, (frame.quantity.span[1] - len(unit), frame.quantity.span[1]), "ranked")
    acts = frame.left.closing and frame.left.phrase and frame.left.closing[0] > frame.left.phrase[0]  # 督导员分赴|9县
    acts = acts or BODY.search(frame.left.said) is not None  # 水利系统完成|6市
    apart = frame.left.said[-1:] in ("）", ")")  # 6省（自治区）11市
    if not frame.left.phrase or acts or apart or "、" in frame.left.said:
        return frame.metric(unit, (frame.quantity.span[1] - len(unit), frame.quantity.span[1]), "ranked")
    kinds = frame.left.said.endswith(LIVING)  # 样地24个，记录到鸟类11科
    of = last.name if last and unit in TAXA and not kinds else frame.left.said.removeprefix("中")
    return frame.metric(of + unit, frame.left.phrase, "ranked")


def _befallen(frame: Frame) -> str:
    """`5市26县受灾`: what the districts have come to that stand one behind the other; or ""."""
    end = frame.quantity.span[1]
    for later in frame.later:
        end = later.span[1] if later.span[0] == end else end
    named: Expects = "verb" if end == frame.quantity.span[1] or not frame.text.startswith(COUNTED, end) else "noun"
    stop = min(frame.site.clause[1], end + SHORT)
    does = frame.doing(after(frame.text, end, stop, expects=named).predicate)  # 2市37个乡镇|受灾
    return does if verb_kind(does) == "state" else ""


def discount(frame: Frame) -> Metric | None:
    """`老人用餐打九折`: what is had at a discount."""
    start = frame.quantity.span[0]
    if frame.quantity.unit != "折" or frame.left.phrase is None or not frame.text.startswith("打", start - 1):
        return None
    return frame.metric(f"{frame.left.said}折扣", frame.left.phrase, "discount")


def rained(frame: Frame) -> Metric | None:
    """`普降小雨，东河镇21毫米、城区13毫米`: of the place, what fell."""
    if frame.quantity.unit not in FALLS or frame.right.phrase or frame.left.phrase is None:
        return None
    if listed := _listed(frame):
        return listed
    if AREA.fullmatch(frame.left.said) is None:
        return None
    start = frame.left.phrase[0]
    told = frame.text[max(0, start - TOLD) : start]
    fell = max(MEASURES, key=told.rfind)
    return frame.metric(frame.left.said + MEASURES[fell], frame.left.phrase, "rained") if fell in told else None


def _listed(frame: Frame) -> Metric | None:
    """`雨量超过90毫米的有柳沟96毫米、石坪94毫米`: of the first that the list names, whatever it ends on."""
    last, phrase = frame.last, frame.left.phrase
    if last is None or phrase is None or frame.text[frame.earlier[-1].span[1] : phrase[0]] not in FIRST:
        return None
    return frame.metric(frame.left.said + indicator_of(last.name), phrase, "rained")
