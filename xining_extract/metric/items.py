"""The items of a list: `粮油类，烟、酒类零售额`, `第一、二、三产业`; what closes the last of them closes them all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..divisions import PLACES, WHOLES
from ..model import Span
from ..words import cut
from .agents import may_be_place, without_place
from .indicators import TRADE, behind_kind, indicator_of
from .lead import names_nothing
from .particles import particles
from .tail import links_of

# 三类案件, 两级财政, 3座车站: what counts the items of a list together, and what all of them are.
TOGETHER = re.compile(
    f"([0-9两二三四五六七八九十]+)[大小]?(?:个|[类项级种家座{PLACES}地条所名位方大])"
    "(?:(?:主要|核心|关键|重点)?指标)?([^，。；]{0,8})$"
)
LED_BY = re.compile(f"(?:各|全部|所有)?[{PLACES}（()）]{{1,6}}[中里](?=[一-龥]{{2,6}}[{PLACES}]$)")
FIGURE = re.compile("（[约近]?[0-9][^（）]*）$")
# 东河、西山|2个重点城市|达标率: how many places the list has
SUMMED_UP = re.compile(
    f"(?<=..)([0-9]+|[两三四五六七八九十])个?[^，。；的、]{{0,8}}?(?:城市|地区|[{PLACES}])(?=..)"
)
NUMBERS = dict(zip("两二三四五六七八九十", (2, *range(2, 11)), strict=True))
COMMAS = re.compile("[，,]")
OWNED = re.compile("的[^的]{2,8}$")
ORDINAL = re.compile("(第?)([一二三四五六七八九十])([^，。；、]{0,6}?(?:产业|季度|阶段|梯队|类|档|级))?")
KINDS = frozenset("类业")
PACE = re.compile("(?<=..)(?:[日月年人户]均|单日|当日).{2,}")
KIND = re.compile("(?<=..)(?<![地水矿特])[行产]业(?!园|集聚|集群|集中|基地|带).*")
# Branches by the names that statistics give them, in which marks part no items.
BRANCH = re.compile(
    "农、林、牧、渔(?:专业及辅助性活动|服务)?业|电力、热力、燃气及水的?生产和供应业?|交通运输、仓储[和及]邮政业?"
    "|信息传输、(?:软件|计算机服务)和(?:信息技术服务|软件)业|科学研究(?:和|、)技术服务(?:和地质勘查)?业"
    "|水利、环境和公共设施管理业?|居民服务(?:、修理)?和其他服务业|卫生(?:、社会保障)?和社会(?:工作|福利业)"
    "|文化、体育和娱乐业?|公共管理、社会保障和社会组织|批发和零售(?:贸易)?业?|住宿和餐饮业?|租赁和商务服务业?"
    "|铁路、船舶、航空航天和其他运输设备制造业|计算机、通信和其他电子设备制造业|酒、饮料和精制茶制造业|纺织服装、服饰业"
    "|木材加工和木、竹、藤、棕、草制品业|文教、工美、体育和娱乐用品制造业|石油、煤炭及其他燃料加工业"
    "|橡胶和塑料制品业|[黑有]色金属冶炼[和及]压延加工业?|煤炭开采和洗选业|石油和天然气开采业"
)
DEMAND = "需氧量"  # a pollutant, whatever it ends on
SIDES = WHOLES | frozenset("城区 城市 农村 城镇 乡村 市区 县城 郊区 男性 女性 本地 外地".split())
PARTS = SIDES | frozenset("小学 初中 高中 普高 中职 高职 本科 专科 儿童 成人 门诊 住院 公办 民办 国有 民营".split())
# of goods: 汽车、劳动密集型产品|出口
OF_GOODS = tuple("进出口 出口 进口 产量 销量 产值 单产 亩产 总产".split())
LEVELS = frozenset("级线档")  # of which what they are of is told with the last


def parted_by_commas(text: str, start: int, end: int, count: int) -> tuple[list[Span], str]:
    """Items of one kind with 、 within, and what closes them all: `粮油类，烟、酒类零售额`, `木业，酒业两业`."""
    items = items_in(text, start, end, COMMAS)[-count:]
    if len(items) < count:
        return [], ""
    first, last = items[-1]
    together, kind = TOGETHER.search(text, first, last), text[items[0][1] - 1]
    of_kind = text.find(kind, first + 1, last) + 1 if kind in KINDS else 0
    if together:
        last, closing = together.start(), ""
    elif of_kind:
        last, closing = of_kind, text[of_kind:last]
    else:
        return [], ""
    items[-1] = (first, last)
    return (items, closing) if len({text[end - 1] for _, end in items}) == 1 else ([], "")


def in_full(text: str, items: Sequence[Span], place: int) -> str:
    """The item of a list of ordinals with the noun that the last of them has: 第一、二、三产业; "" where it is none."""
    run = [ORDINAL.match(text, *item) for item in items]
    ordinal, others = run[place], [found for found in run if found]
    noun = next((found[3] for found in others if found[3]), "")
    if ordinal is None or not noun:
        return ""
    whose = run[-1] if ordinal[3] is None else None  # 第一、二、三产业|新设企业
    rest = text[whose.end() : items[-1][1]] if whose else text[ordinal.end() : items[place][1]]
    return f"{others[0][1]}{ordinal[2]}{noun}{rest}"


def part_of(text: str, items: Sequence[Span], place: int, *, alike: bool = True) -> tuple[Span, str]:
    """The item of that place, and what closes it: its own words for the last one, those of the last for the others.

    Values that are not `alike` have no indicator together: 地租、业务收入分别达800元、3亿元.
    """
    start, end = items[-1]
    together = TOGETHER.search(text, start + 1, end)
    if together and NUMBERS.get(together[1], len(items)) == len(items):  # not 农村公路优良率、县道|三级以上公路比例
        items = [*items[:-1], (start, together.start())]
        return items[place], together[2]
    if owned := OWNED.search(text, start, end):  # 湖南、湖北的游客
        return items[place], owned[0]
    closing = _shared(text, items) if alike and place < len(items) - 1 else ""
    return items[place], closing


def closed(name: str, closing: str) -> str:
    """The name of an item with what closes them all, of which it may have the beginning: 生活补贴|标准."""
    begun = next((n for n in range(len(closing), 0, -1) if name.endswith(closing[:n])), 0)
    return FIGURE.sub("", name) + closing[begun:]  # 生猪存栏（449万头）、牛存栏分别增长


def without_count(name: str, count: int) -> str:
    """The name of an item without how many the list has: 西山|2个重点城市|达标率, where there are two."""
    summed = SUMMED_UP.search(name)
    if summed is None or NUMBERS.get(summed[1], 0) + int("0" + "".join(filter(str.isdigit, summed[1]))) != count:
        return name
    return name[: summed.start()] + name[summed.end() :]


def _shared(text: str, items: Sequence[Span]) -> str:
    """The indicator that closes the last item and that the others lack."""
    *others, last = (text[slice(*item)] for item in items)
    if all(len(other) == 1 for other in others):  # 一、二、三产业增加值
        return last[1:]
    if all(map(may_be_place, others)) and (may_be_place(last) or (of := without_place(last, likely=True))):
        return "" if may_be_place(last) else of  # 甲县、乙县|夜间噪声
    side = next((side for side in PARTS if last.startswith(side)), "") if PARTS.issuperset(others) else ""
    if side and len(last) > len(side):  # 城镇和农村|低保对象, 小学、初中|在校生
        return last[len(side) :]
    kind = others[0][-1]
    rest = last[last.find(kind, 1) + 1 :] if kind in LEVELS else ""
    if len(rest) > 1:  # 二级、三级|医院
        return rest
    if pace := PACE.search(last):  # 东站、西站|日均客流
        return pace[0]
    if branch := KIND.search(last):  # 医药、食品|行业增加值
        return branch[0]
    closes = particles().attributes
    own = any(other.endswith(closes) and not other.endswith(DEMAND) for other in others)
    if not last.endswith((*closes, *TRADE)) or own:
        return ""
    kinds = {other[-1] for other in others}
    of_kind = behind_kind(last, kinds.pop()) if len(kinds) == 1 else 0
    # 采矿业、电子信息业|增幅, but not 升学|率, nor 工业、工业|技改投资
    if 0 < of_kind < len(last) - 1 and last[:of_kind] not in others:
        return last[of_kind:]
    of_one = len({item[0] for item in (*others, last)}) == 1  # 猪肋条、猪前腿、猪后腿|价格
    of_goods = next((word for word in OF_GOODS if last.endswith(word)), "")
    indicator = of_goods or (cut(last)[-1] if of_one else indicator_of(last))
    return indicator if indicator != last else ""  # 出口、进口


def items_in(text: str, start: int, end: int, joint: re.Pattern[str]) -> list[Span]:
    """The items of a list, in order."""
    edges = [start]
    branches = [branch.span() for branch in BRANCH.finditer(text, start, end)]
    for match in joint.finditer(text, start, end):
        if not any(first < match.start() < last for first, last in branches):
            edges += match.span()
    edges.append(end)
    spans = [(edges[i], edges[i + 1]) for i in range(0, len(edges), 2) if edges[i + 1] > edges[i]]
    if spans:
        start, end = spans[-1]
        linked = sum(map(len, links_of(cut(text[start:end]))))  # 香葱、生姜则分别
        spans[-1] = (start, max(end - linked, start + 1))
        start, end = spans[0]
        if ORDINAL.fullmatch(text, start, end):  # 一季度、二季度
            return spans
        if led := LED_BY.match(text, start, end):  # 县（市）中|东河县、西山县
            start = led.end()
        spans[0] = (min(start + names_nothing(cut(text[start:end]), 0), end - 1), end)
    return spans
