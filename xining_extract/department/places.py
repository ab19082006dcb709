"""Places of China named in a text: provinces, prefectures and counties by their full and short names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from ..divisions import LEVELS
from ..lexicon import rows
from ..page.names import surnames
from .body import Body


class Gazetteer(msgspec.Struct, frozen=True):
    """Full name → level, short name → full name, place → province, region → short name and back.

    `towns`: short → full name of counties; `ambiguous`: short names that are words too; `words`: those that are words
    first; `brief`: full → short name.
    `endings`: the last two letters of full names → their lengths; `openings`: the first two of short ones → the names.
    """

    full: dict[str, str]
    short: dict[str, str]
    province: dict[str, str]
    towns: dict[str, str]
    ambiguous: frozenset[str]
    words: frozenset[str]
    brief: dict[str, str]
    regions: dict[str, str]
    official: dict[str, str]
    endings: dict[str, tuple[int, ...]]
    openings: dict[str, tuple[str, ...]]


TAILS = LEVELS + "师"  # the letters that the names of places end on, from the county up; 第八师
AUTONOMOUS = "自治州"
ZONES = frozenset(("高新区", "经开区", "开发区"))  # that a city has but one of
VILLAGES = ("村", "社区", "寨")  # no town is part of these: 河西村离镇上10公里
# 南京路 and 北京西路 are streets, 西湖公园 a park, 青海湖 a lake, 江西日报 a paper: not the place itself.
NOT_THE_PLACE = re.compile(
    "[东西南北中]?(?:路|街|大道|大桥|湖)|公园|广场|江(?!苏|西)|麓|网[讯络0-9]|[日晚晨早]报|新闻网|民[，。的们]"
)
# 副厅长周文山, 记者 李海南: behind these a surname begins a name; what is a preposition too may be one there.
OFFICES = (
    *("书记", "专家", "岁的", "传承人", "负责人", "记者", "记者 ", "教授", "医生", "老师", "村民", "居民"),
    *"长任理员席",
)
PREPOSITIONS = frozenset("于和向时从经由同与到")
# After a city, what ends on 区, 县 or 旗 is a county even if the data have it not (大同市云州区); but 开发区, 主城区.
NO_COUNTY = frozenset(
    "军分备特湾禁发新城市地园社辖山郊景全校库矿林牧灾片老小能街战厂院港商各县两三四个保税开范作验护险务假游贸业聚渔户宅殖态储加陷供染控污湿点领旅物展产会赛"
)
WORDS = frozenset(("古城区", "新城区", "城中区", "市中区", "老城区", "东区", "西区"))  # places only behind their city
SHORTENED = frozenset(LEVELS)  # 西宁|市: behind a short name of the gazetteer
WAY = re.compile("(?:往返|[开飞发前通驶直]往|直[达飞]|[到至]|[—–-]{1,2})([一-龥]{2})")
LINE = re.compile("[^，。；]{0,8}?(?:段|高速|铁路|公路|城际|航线|专线|[客专]线)")  # 西安至江油|高速铁路
DASHES = tuple("-—–－~～")
NOT_GROWN = frozenset(("天全县", "会同县"))  # 今天全市气温…; 会同市公安局执法
DAYS = frozenset("今昨明后前当每几两")
IN_WORDS = {"合肥": "复混掺配", "海口": "入出近"}  # 复合肥, 入海口: what before the name makes other words of it


@cache
def gazetteer() -> Gazetteer:
    """The divisions of `data/places.tsv`, read once."""
    full: dict[str, str] = {}
    short: dict[str, str] = {}
    province: dict[str, str] = {}
    towns: dict[str, str] = {}
    ambiguous: set[str] = set()
    common: set[str] = set()
    for row in rows("places.tsv"):
        name, brief, level, parent, note, *_ = (*row, "", "")
        if name in WORDS:
            continue
        full[name] = level
        if parent and "/" not in parent:
            province[name] = parent
            if name.endswith(AUTONOMOUS):
                province[brief + name[-1]] = parent  # 大理州
        if brief and level == "county" and brief[-1] in "县旗":
            full[brief] = level
            towns.setdefault(brief[:-1], brief)  # 镇宁, of 镇宁布依族苗族自治县
        elif brief and not note and (level != "county" or name[-1] != "市" or len(brief) > 2):
            short.setdefault(brief, name)  # of towns of two letters only beside the full name or the province
        if level == "county" and 2 < len(name) < 5:
            towns.setdefault(name[:-1], name)
        if note:
            ambiguous.add(name[:-1])
        if note == "word":
            common.add(name[:-1])
    _add_grown(full, province)
    regions = {name: brief for brief, name in short.items() if name.endswith(("自治区", "行政区", "台湾省"))}
    briefs = {name: short_name for short_name, name in short.items()}
    official = {brief: name for name, brief in regions.items()}
    return Gazetteer(
        full,
        short,
        province,
        towns,
        frozenset(ambiguous),
        frozenset(common),
        briefs,
        regions,
        official,
        endings=_endings(full),
        openings=_openings(short),
    )


def _add_grown(full: dict[str, str], province: dict[str, str]) -> None:
    """Counties become cities, and both districts; not 雄安新区."""
    grown = [name for name, level in full.items() if level == "county" and name[-1] in "县市" and len(name) > 2]
    for name in [name for name in grown if name[-2] != "城" and name not in NOT_GROWN]:
        for level in "市" if name[-2] == "新" else "市区":
            if name[:-1] + level not in full:
                full[name[:-1] + level] = "county"
                if name in province:
                    province[name[:-1] + level] = province[name]


def _endings(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """How long the names are that end on two letters, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[-2:], set()).add(len(name))
    return {ending: tuple(sorted(sizes, reverse=True)) for ending, sizes in lengths.items()}


def _openings(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names that begin with two letters, the longest first."""
    openings: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        openings.setdefault(name[:2], []).append(name)
    return {opening: tuple(found) for opening, found in openings.items()}


def is_place(text: str, stop: int, end: int) -> bool:
    """Whether a name that ends at `stop` is the place itself, not a street, a lake or a river called after it."""
    return NOT_THE_PLACE.match(text, stop, end) is None


def begins_way(text: str, stop: int) -> bool:
    """Whether a way begins at a place that ends at `stop`: it is but where one goes from.

    >>> begins_way("九江到南昌只要2小时", 2), begins_way("九江到去年底", 2)
    (True, False)
    """
    way = WAY.match(text, stop)
    if way is None:
        return False
    known = gazetteer()
    return way[1] in known.openings or (way[1] in known.towns and LINE.match(text, way.end()) is not None)


def ends_way(text: str, here: int) -> bool:
    """Whether a place that begins at `here` is the other end of a way: 宜昌-来凤, but not 他的家乡———湖南.

    >>> ends_way("宜昌-来凤扩建", 3), ends_way("家乡—湖南", 3)
    (True, False)
    """
    known, before = gazetteer(), text[max(0, here - 3) : max(0, here - 1)]
    return text[here - 1 : here] in DASHES and (before in known.openings or before in known.towns)


def is_of_another(text: str, start: int, here: int, brief: str) -> bool:
    """Whether a short name of a place is part of another name: of mountains (小凉山), of a person (局长周文山)."""
    if here <= start:
        return False
    before = text[here - 1]
    if (brief[-1] == "山" and before in "小大") or (brief[0] == "天" and before in DAYS):  # 今天|水利部
        return True
    if before in IN_WORDS.get(brief, ""):
        return True
    named = before in surnames() and before not in PREPOSITIONS
    return named and text.endswith(OFFICES, max(start, here - 4), here - 1)


def without_place(name: str) -> str:
    """A name without the places that it begins with, by their short names or full ones.

    >>> without_place("甘肃兰州智慧校园建设"), without_place("武汉市智慧校园建设"), without_place("北京路改造")
    ('智慧校园建设', '智慧校园建设', '北京路改造')
    """
    known, start = gazetteer(), 0
    while brief := next((b for b in known.openings.get(name[start : start + 2], ()) if name.startswith(b, start)), ""):
        whole = known.short[brief]
        end = start + len(whole if name.startswith(whole, start) else brief)
        if not is_place(name, end, len(name)):
            break
        start = end
    return name[start:]


def _longest_first(place: tuple[int, int, str]) -> tuple[int, int]:
    return place[0], -place[1]


def chained(text: str, found: list[tuple[int, int, str]]) -> list[Body]:
    """The places found, in order: those that touch are one (青海省西宁市), those inside another are left out."""
    places: list[Body] = []
    here = end = -1
    for start, stop, name in sorted(found, key=_longest_first):
        if start < end:
            continue
        if start == end:
            places.pop()
        elif start and "一" <= text[start - 1] <= "鿿" and (name[1:] in ("县", "区") or name.startswith("会同")):
            continue  # 周边|各县, 县教育局|会同县文旅局
        else:
            here = start
        end = stop
        places.append(Body(name, text[here:stop], (here, stop), "place", name))
    return places
