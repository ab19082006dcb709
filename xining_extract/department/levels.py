"""What a body takes in of what stands before it: its place, the level that stands for one, the body it is part of."""

from __future__ import annotations

import re

from ..divisions import LEVELS
from .alone import BUILT, is_clean
from .body import PUBLIC, Body, Ground
from .form import Opening, cut_after, listed_cut
from .places import ZONES, gazetteer
from .predicates import opens_predicate
from .tails import Tail, lexicon

ONE_LETTER = frozenset(LEVELS + "镇乡")  # what stands for the article's place of that level
# What ends on a level and is none.
NO_LEVEL = tuple(a + "区" for a in "地社园校院灾小城郊山辖景牧林矿库新老片街战疫发税假范贸开技游") + (
    "城市",
    "超市",
    "都市",
    "城镇",
    "城乡",
    "下乡",
    *(a + "盟" for a in "联同加结民欧东"),
    *(a + "旗" for a in "红国党军锦战升扛"),
)
NUMERALS = frozenset("一二两三四五六七八九十")
EVERY = "各级"
WHOSE = frozenset("我全该本")  # may stand before a level: 我县医院
SPECIAL = "特区"
PARTS = ("郊区", "城区")  # of a city, no place of their own: 天津城区供电公司
RANKS = ("人民", "中级", "高级", "两级", "三级")  # between a place and its court or government
OTHER = frozenset("外内级直属辖域情民场长市区县")  # what makes another word of a level: 市场, 市民, 县市区, 省级
PARTY = frozenset(level + "委" for level in (*LEVELS, "地"))
LONG_TOWN = 3  # letters of a town's name before 镇
LONGEST = 40  # letters in a name
# Levels of more letters, with what the article's place of each is known by: 地区医院, 自治区民政厅, 新区公安局.
LONGER = {"自治区": "自治区", "地区": "地", "新区": "区", "兵团": "兵", "师市": "市"}
TEACHERS = frozenset("教律医厨技导讲牧程")  # 教师, 律师协会
NO_LONGER = frozenset("高城西东南北部中海山边牧农老贫缺库灾矿林民族古风景岛远湾产疫战类各个群")  # 沿海地区, 高新区
# 我县|青石镇, 该镇|柳树村: a word that points back stands for the place.
POINTED = re.compile(f"(?s:.*)(?<!应)[我该](?:([{LEVELS}])|[镇乡])(?![内外级直辖域情民场委])")
GROUPS = ("集团", "银行")
# What one of these is called holds no name but its place's: 我县人民医院.
NUMBERED = re.compile("第|人民|中医|妇幼|实验|职业|高级|特殊|博物|图书|文化|中心")


def placed(ground: Ground, floor: int, here: int, stop: int, kind: str, last: Body | None) -> Body | None:
    """A body whose proper name is known: take in the place, the level or the body before it."""
    text, core = ground.text, ground.text[here:stop]
    if last and last.span[1] == here and stop - last.span[0] <= LONGEST:
        return within(text, last, stop, kind)
    whole = here - 2 if text.endswith(PARTS, floor, here) else here
    if place := ground.ends.get(here) or ground.ends.get(whole):
        start = place.span[0]
        return Body(text[start:stop], text[start:stop], (start, stop), kind, place.name, core)
    if text.endswith(SPECIAL, floor, here):  # 特区政府, which is no district's
        return Body(SPECIAL + core, text[here - 2 : stop], (here - 2, stop), kind, None, SPECIAL + core)
    if longer := longer_before(ground, floor, here):
        return _of_longer(ground, floor, here, stop, kind, longer)
    if level := level_before(text, floor, here):
        return _of_level(ground, floor, here, stop, kind, level)
    if text.endswith(lexicon().nations, floor, here):
        return Body(text[here - 2 : stop], text[here - 2 : stop], (here - 2, stop), kind, None, core)
    return Body(core, core, (here, stop), kind, None, core)


def _of_longer(ground: Ground, floor: int, here: int, stop: int, kind: str, longer: str) -> Body:
    """That of a level of more letters: 地区医院, 全地区法院."""
    text, start, core = ground.text, here - len(longer), ground.text[here:stop]
    seat = _official(ground.seats.get(LONGER.get(longer, longer), longer))
    seat = seat if seat.endswith(longer) or longer == "师市" else longer  # 新区财政局, where 海淀区 alone is named
    start -= start > floor and text[start - 1] in WHOSE
    shown = text[start:here] if text[start] == "全" else seat
    return Body(shown + core, text[start:stop], (start, stop), kind, seat if seat != longer else None, core)


def _of_level(ground: Ground, floor: int, here: int, stop: int, kind: str, level: str) -> Body | None:
    """That of a level of one letter: 市医院, 全县法院."""
    text, seats, core = ground.text, ground.seats, ground.text[here:stop]
    before = text[here - 2] if here - 1 > floor else ""
    if before in ("各", "个") or before in ONE_LETTER:
        return None  # 各区供热办, 5个省法院: any of them
    start, seat = here - 1 - (before in WHOSE), seats.get(level, level)
    shown = text[start:here] if before == "全" or (level not in seats) else seat
    return Body(shown + core, text[start:stop], (start, stop), kind, seat if level in seats else None, core)


def level_before(text: str, floor: int, here: int) -> str:
    """The level that stands before `here` (市 of 市民政局); empty where there is none, as in 社区党委."""
    if here <= floor or text[here - 1] not in ONE_LETTER or text.endswith(NO_LEVEL, floor, here):
        return ""
    if text[here - 2] in NUMERALS and text[here - 3 : here - 2] != "第":  # 三省一区|教育部门
        return ""
    return text[here - 1]


def longer_before(ground: Ground, floor: int, here: int) -> str:
    """The level of more than one letter that stands before `here`: 地区, 自治区, but not that of 沿海地区, 高新区.

    And 师, where the text names one of the Corps: 师教育局, of 第八师.
    """
    text = ground.text
    if "师" in ground.seats and text.endswith("师", floor, here) and text[here - 2] not in TEACHERS:
        return "师"
    longer = next((word for word in LONGER if text.endswith(word, floor, here)), "")
    before = text[here - len(longer) - 1 : here - len(longer)] if here - len(longer) > floor else ""
    return "" if before in NO_LONGER else longer


def within(text: str, last: Body, stop: int, kind: str) -> Body:
    """A body inside another: 市政府 + 办公室, 高新区 + 经科局, 医学院 + 附属医院."""
    more = text[last.span[1] : stop]
    core = more if kind == "small" else last.core + more
    return Body(last.name + more, last.text + more, (last.span[0], stop), kind, last.place, core, last.sure)


def pointed(ground: Ground, left: int, kind: str, here: int, stop: int) -> Body | None:
    """A body right behind a word that points back to its place: 我县青石镇, 该镇柳树村, 该县人民医院."""
    text = ground.text
    whose = POINTED.match(text, left, here) if kind not in PUBLIC and kind not in ("court", "hotline") else None
    if whose is None:
        return None
    end = whose.end()
    if opens_predicate(text, end) or (kind == "plant" and text.startswith(BUILT, end)):
        return None  # 我市推进城南水厂扩建, 我市报告学校疫情9起
    numbered = NUMBERED.match(text, end, stop) is not None
    if not numbered and (cut_after(text, end, here) >= 0 or lexicon().common.match(text, end, here)):
        return None
    core, place = text[end:stop], ground.seats.get(whose[1]) if whose[1] else None
    name = (place or whose[1] or "") + core if numbered else core
    sure = not core.endswith(GROUPS)  # 我市老字号集团: any of them
    return Body(name, text[end - 2 : stop], (end - 2, stop), kind, place, core, sure)


def _official(region: str) -> str:
    """新疆 → 新疆维吾尔自治区."""
    return gazetteer().official.get(region, region)


def by_level(ground: Ground, floor: int, left: int, tail: Tail, here: int, stop: int) -> Body | None:
    """市委, 省人民政府, 市图书馆: the level stands for the article's place of that level."""
    kind = "organ" if tail.kind == "field" else tail.kind
    if kind == "association":
        every = ground.text.endswith(EVERY, floor, here) and not ground.text.startswith("组织", stop)
        first = here - len(EVERY) if every else here
        if level_before(ground.text, floor, first):
            return placed(ground, floor, first, stop, kind, None)  # 市妇联, 省总工会, 全市各级工会
    if kind in ("small", "area", "hotline"):
        zone = tail.text in ZONES and level_before(ground.text, floor, here)
        return placed(ground, floor, here, stop, kind, None) if zone else None  # 市高新区
    if tail.text in PARTY:
        return _committee(ground, floor, tail, here, stop)
    start = _ranked(ground, floor, left, tail, here, kind)
    if start is not None:
        return _of_town(ground, floor, left, start, stop, kind) or placed(ground, floor, start, stop, kind, None)
    return _of_seat(ground, left, here, stop, kind)


def _of_town(ground: Ground, floor: int, left: int, here: int, stop: int, kind: str) -> Body | None:
    """The body of a town that the data have not: 东河镇|政府, but 各乡镇政府, 中心镇政府."""
    text = ground.text
    if text[here - 1] not in "镇乡" or text[here - 2 : here] == "乡镇":
        return None
    left = max(left, cut_after(text, left, here - 1, Opening(coined=True)))
    named = 2 <= here - 1 - left <= LONG_TOWN and is_clean(text, floor, left)
    if not named or lexicon().common.match(text, left, here - 1):
        return None
    return Body(text[left:stop], text[left:stop], (left, stop), kind, None, text[here:stop])


def _committee(ground: Ground, floor: int, tail: Tail, here: int, stop: int) -> Body:
    """市委, 陕西省委; 团市委, 盟市委, which are no committees of the Party; 民盟安远市委会."""
    text, kind = ground.text, tail.kind
    if text.endswith(("团", "盟"), floor, here):
        return Body(text[here - 1 : stop], text[here - 1 : stop], (here - 1, stop), "association", None, tail.text)
    place = ground.ends.get(here + 1)
    if place is None:
        seat = ground.seats.get(tail.text[0])
        seat = seat.removesuffix("区") if seat and tail.text == "地委" else seat  # 信阳地区: 信阳地委
        return Body((seat or tail.text[0]) + "委", tail.text, (here, stop), kind, seat, "委")
    start = place.span[0]
    if youth := next((word for word in (*lexicon().groups, "团") if text.endswith(word, floor, start)), ""):
        start, kind = start - len(youth), "association"  # 共青团江西省委
        stop += text.startswith("会", stop)
    return Body(text[start:stop], text[start:stop], (start, stop), kind, place.name, "委")


def ranks(kind: str) -> tuple[str, ...]:
    """What may stand between a place and a body of that kind: 江西省|各级|法院, but each of 各级学校 is another."""
    return (*RANKS, EVERY) if kind == "court" else RANKS


def _ranked(ground: Ground, floor: int, left: int, tail: Tail, here: int, kind: str) -> int | None:
    """Where a body begins behind a level: 区|消防分局, 市|第一|人民医院, 地区|医院; or None."""
    text = ground.text
    start = here
    while text.endswith(ranks(kind), left, start):
        start -= 2
    if longer_before(ground, floor, start):
        return start
    if level_before(text, floor, start) and text[start - 2 : start - 1] not in ONE_LETTER:
        level = start - 1
        opens = kind in ("organ", "court") or max(left, listed_cut(text, left, level, placed=False)) == level
        return start if opens else None
    return None


def _of_seat(ground: Ground, left: int, here: int, stop: int, kind: str) -> Body | None:
    """市图书馆, 县文化馆: the phrase begins with the level."""
    text = ground.text
    left = max(left, listed_cut(text, left, here, placed=text[left] in ground.seats))
    if here - left < 2:
        return None
    level = text[left]
    other = text[left + 1] in OTHER or text.startswith("县城", left)
    if (level in ground.seats or level in LEVELS) and not other:
        core = text[left + 1 : stop]
        shown = ground.seats.get(level, level) + core
        return Body(shown, text[left:stop], (left, stop), kind, ground.seats.get(level), core)
    return None
