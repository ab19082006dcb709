"""Where the name of a body begins and ends: its tail first (局, 医院, 公司), then what stands before the tail.

A public organ begins at its field, which the lexicon knows (人社 + 局), and takes in the place or the level before it;
any other body begins at the last place before its tail, else at the edge of the phrase.
"""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from .alone import alone
from .body import Body, Ground
from .edges import edge_before, firm_before
from .form import PART, Opening, cut_after, listed_cut, stray
from .places import gazetteer
from .tails import GROUPS, Tail, field_before, lexicon

LEVELS = frozenset("省市县区州旗镇乡")
# What ends on a level and is none.
NO_LEVEL = tuple(a + "区" for a in "地社园校院灾小城山辖景牧林矿库新老片街战疫发税假范贸开技游") + (
    "城市",
    "超市",
    "都市",
    "城镇",
    "城乡",
)
RANKS = ("人民", "中级", "高级", "两级", "三级")  # between a place and its court or government
UNNAMED = ("有关", "相关")
NO_FIELDS = tuple("有关 相关 主管 职能 业务 各 多 两 级 的 和 与 等 、 ， 直 属".split())
NUMBERED = frozenset("第一二三四五六七八九十分支总")
GAP = 4  # letters between a place and the field of its body
OTHERS = re.compile("[^一-鿿]|[市县区省州和与及的等在由向对从据被]|当地|联合|会同")
OWN = frozenset(("海关", "派出所", "分局", "联合社"))  # what stands right behind what it belongs to: 九江机场海关
ZONES = frozenset(("高新区", "经开区", "开发区"))
FORCES = ("分局", "大队", "支队", "总队")
BRIEF = frozenset("农建科教体计经交监商外侨编")  # fields of one letter, before 委
OTHER = frozenset("外内级直属辖域情民场长市区县")  # what makes another word of a level: 市场, 市民, 县市区, 省级
NO_OTHER = ("市政", "长途")
PARTY = frozenset(("市委", "省委", "县委", "区委", "州委"))
COMMITTEES = frozenset(("组委会", "执委会", "筹委会"))  # those of an event go by no more
COINED = frozenset("联盟 集团 协会 联合会 基金会 合作社 俱乐部 研究会 促进会".split())  # behind a coined word
# 在汉高校: those that have their seat in a city
SEATED = re.compile("[京沪津渝汉宁筑杭蓉昆邕长济青沈哈穗深厦](?:高校|院校|职业|央企|企业|单位|医院|科研)")
TOGETHER = ("联合", "会同", "携手", "原")  # what follows is another body
JOINING = frozenset(("organ", "area", "small", "system", "school"))
VILLAGES = ("村", "社区", "寨")  # no town is part of these: 河西村离镇上10公里
POINTING_OR_PAST = frozenset("该后时")
CALLED = re.compile("[（(](?:以下)?[简下]称")  # a name that is given a shorter one
LEGAL = frozenset(("有限公司", "有限责任公司", "股份有限公司"))
SHORT = 2  # letters before the tail of a town whose name ends on 和
LONGEST = 40  # letters in a name
REACH = 18  # letters before a tail


def named_bodies(ground: Ground, tails: list[tuple[Tail, int, int, int]]) -> list[Body]:
    """The bodies with a name of their own, in order; of two that overlap the longer stands."""
    found: list[Body] = []
    for tail, here, stop, start in tails:
        kind = tail.kind
        last = found[-1] if found and found[-1].span[0] >= start and found[-1].kind != "plant" else None
        if kind in ("whole", "firm"):
            known = kind == "whole"
            body: Body | None = Body(tail.text, tail.text, (here, stop), "organ" if known else "company", sure=known)
        elif kind == "field" or tail.text == "委员会":
            body = _by_field(ground, start, tail, here, stop, last)
        else:
            body = _by_phrase(ground, start, tail, here, stop, last)
        if body is not None:
            if not body.sure and CALLED.match(ground.text, stop):
                body = msgspec.structs.replace(body, sure=True)
            while found and found[-1].span[0] >= body.span[0]:
                found.pop()
            found.append(body)
    whole: list[Body] = []
    for body in found:
        end = whole[-1].span[1] if whole else -1
        if end == body.span[0] and body.place is not None and _is_branch(whole[-1], body):
            whole[-1] = _branch(whole[-1], body)  # 国家税务总局 + 赣州市税务局
        elif end <= body.span[0]:
            whole.append(body)
    return whole


def _is_branch(parent: Body, body: Body) -> bool:
    """Whether a body right behind another is part of it, not the same once more or a firm at its address."""
    address = body.kind == "company" and parent.kind in ("area", "small")
    return parent.text != body.text and not address and body.span[1] - parent.span[0] <= LONGEST


def _branch(parent: Body, body: Body) -> Body:
    """A body that goes by its parent's name and its own."""
    name, text = parent.text + body.name, parent.text + body.text
    return Body(name, text, (parent.span[0], body.span[1]), body.kind, body.place, body.core, body.sure)


def _by_field(ground: Ground, floor: int, tail: Tail, here: int, stop: int, last: Body | None) -> Body | None:
    """A public organ of a known field: 人社局, 文化和旅游厅, 民政部门."""
    text = ground.text
    group = tail.text in GROUPS
    length = field_before(text, floor, here)
    brief = "委" if tail.text == "委员会" else tail.text
    if tail.text == "部门" and text.endswith(UNNAMED, floor, here):  # 吉安市有关部门
        some = _placed(ground, floor, here - 2, stop, "system", None)
        return some if some is not None and some.place is not None else None
    if not length or not (group or brief in lexicon().fields[text[here - length : here]]):
        if tail.text in ("部门", "委"):
            return _some_department(ground, floor, here, stop, "system" if group else "organ")
        if group or tail.text in ("委", "部", "署", "总局"):
            return None
        return _by_phrase(ground, floor, tail, here, stop, last)
    here -= length
    while more := field_before(text, floor, here - (text[here - 1 : here] == "和")):
        here -= more + (text[here - 1 : here] == "和")
    body = _placed(ground, floor, here, stop, "system" if group else "organ", last)
    return body if group or body is None or body.text != body.core else _further(ground, floor, here, body)


def _further(ground: Ground, floor: int, here: int, body: Body) -> Body:
    """A body with the place that stands a word before its field: 江西有色地质局."""
    text = ground.text
    for end in range(here - GAP, here - 1):
        place = ground.ends.get(end)
        if place is not None and place.span[0] >= floor and not OTHERS.search(text, end, here):
            if cut_after(text, end, here) < 0 and lexicon().common.match(text, end, here) is None:
                start, stop = place.span[0], body.span[1]
                return Body(text[start:stop], text[start:stop], (start, stop), body.kind, place.name, text[end:stop])
    return body


def _some_department(ground: Ground, floor: int, here: int, stop: int, kind: str) -> Body | None:
    """One of a field that the lexicon lacks, behind its place or its level: 三亚边检部门, 市农委."""
    text = ground.text
    for length in (2, 3, 4) if kind == "system" else (1, 2, 3, 4):
        start = here - length
        if start < floor or text.startswith(NO_FIELDS, start):
            return None
        if start in ground.ends or (_level(text, floor, start) and text[start] not in LEVELS):
            known = kind == "system" or length > 1 or text[start] in BRIEF
            return _placed(ground, floor, start, stop, kind, None) if known else None
    return None


def _placed(ground: Ground, floor: int, here: int, stop: int, kind: str, last: Body | None) -> Body | None:
    """A body whose proper name is known: take in the place, the level or the body before it."""
    text, seats, core = ground.text, ground.seats, ground.text[here:stop]
    if last and last.span[1] == here and stop - last.span[0] <= LONGEST:
        return _within(text, last, stop, kind)
    if place := ground.ends.get(here):
        start = place.span[0]
        return Body(text[start:stop], text[start:stop], (start, stop), kind, place.name, core)
    if "地" in seats and text.endswith("地区", floor, here):  # 地区财政, of the prefecture that the text names
        seat = seats["地"]
        return Body(seat + core, text[here - 2 : stop], (here - 2, stop), kind, seat, core)
    level = _level(text, floor, here)
    if level:
        if text.endswith("自治区", floor, here):
            seat = _official(seats.get("自治区", "自治区"))
            return Body(seat + core, text[here - 3 : stop], (here - 3, stop), kind, seat, core)
        seat = seats.get(level, level)
        before = text[here - 2] if here - 1 > floor else ""
        if before == "各":
            return None  # 各区供热办: any of them
        start = here - 2 if before and before in "我全该本" else here - 1
        shown = text[start:here] if before == "全" or (level not in seats) else seat
        return Body(shown + core, text[start:stop], (start, stop), kind, seat if level in seats else None, core)
    if text.endswith(lexicon().nations, floor, here):
        return Body(text[here - 2 : stop], text[here - 2 : stop], (here - 2, stop), kind, None, core)
    if kind == "system" and core.endswith("系统"):
        return None
    return Body(core, core, (here, stop), kind, None, core)


def _level(text: str, floor: int, here: int) -> str:
    """The level that stands before `here` (市 of 市民政局); empty where there is none, as in 社区党委."""
    if here <= floor or text[here - 1] not in LEVELS or text.endswith(NO_LEVEL, floor, here):
        return ""
    return text[here - 1]


def _within(text: str, last: Body, stop: int, kind: str) -> Body:
    """A body inside another: 市政府 + 办公室, 高新区 + 经科局, 医学院 + 附属医院."""
    more = text[last.span[1] : stop]
    core = more if kind == "small" else last.core + more
    return Body(last.name + more, last.text + more, (last.span[0], stop), kind, last.place, core, last.sure)


def _official(region: str) -> str:
    """新疆 → 新疆维吾尔自治区."""
    return gazetteer().official.get(region, region)


def _by_phrase(ground: Ground, floor: int, tail: Tail, here: int, stop: int, last: Body | None) -> Body | None:
    """A body known by its tail: inside the body before it, after a place, after a level, or alone in its phrase."""
    text = ground.text
    kind = "organ" if tail.kind == "field" else tail.kind
    limit = max(floor, here - REACH, last.span[1] if last else 0)
    if text[here - 1] == "”" and tail.text in COINED:
        return _coined(ground, limit, kind, here, stop)
    left = edge_before(ground, limit, here - (kind == "small" and text[here - 1] == "和"))
    if tail.text in LEGAL:
        left, edge = firm_before(ground, limit, left, here), left
        if left < edge and text[edge - 1] in ")）":
            return _from(ground, max(left, cut_after(text, left, edge - 1, Opening(coined=True))), stop, kind)
    if text[here - 1] == "和" and here - left > SHORT:
        left = here  # 住建部门和镇, but 永和镇
    if last and left == last.span[1]:
        if here == left and tail.text in ("局", "厅"):
            return None
        joined = last.kind in JOINING and not (kind == "small" and last.text.endswith(VILLAGES))
        joined = joined or (kind == "company" and (last.kind == kind or here == left))  # 民航机场 + 集团
        joined = joined or (kind == "hospital" and last.kind == "school")  # 大学 + 附属医院
        joined = joined or (tail.text[-1] == last.text[-1] == "站")  # 火车东站 + 公交枢纽站
        joined = joined or tail.text[-1] == last.text[-1] == "队"  # 救援队 + 华东总队
        joined = joined and not text.startswith(TOGETHER, left) and not last.text.endswith(text[left:stop])
        joined = joined and not (kind == "company" and left in ground.begins)  # an address, and the firm there
        if joined and tail.text == "公司" and here > left and text[left] not in NUMBERED:
            joined = lexicon().common.match(text, left, here) is None  # 某交易所上市公司, but 公交集团三分公司
        if joined and here - left <= 6 and stop - last.span[0] <= LONGEST and cut_after(text, left, here, PART) < 0:
            return _within(text, last, stop, kind)
    if left == here and tail.text in COMMITTEES:
        return Body(tail.text, tail.text, (here, stop), kind, None, tail.text)
    if left == here and last and left == last.span[1] and tail.text in OWN:
        return _within(text, last, stop, kind)
    if left == here and tail.text not in PARTY:
        return None
    if text[here - 1] in POINTING_OR_PAST:
        return None  # 该公司, 完工后公司
    i = bisect_left(ground.starts, here) - 1
    if i >= 0 and ground.starts[i] >= left:
        start = ground.starts[i]
        end = ground.begins[start].span[1]
        if kind == "small" and here > end and lexicon().common.match(text, end, here):
            return None  # 某市智慧社区: those of the place at large
        if end <= here and cut_after(text, end, here - 2 * text.endswith(RANKS, end, here)) < 0:
            place = ground.begins[start].name
            if tail.text in lexicon().branches:
                start = max(left, stray(text, left, start, Opening()))  # 人保财险 + 赣州 + 分公司
            elif text.endswith(lexicon().groups, floor, start):
                start -= next(len(group) for group in lexicon().groups if text.endswith(group, floor, start))
            return Body(text[start:stop], text[start:stop], (start, stop), kind, place, text[end:stop])
        left = min(end, here)
    return _by_level(ground, floor, left, tail, here, stop) or alone(text, floor, left, tail, kind, here, stop)


def _from(ground: Ground, left: int, stop: int, kind: str) -> Body:
    """The body that goes from `left` to `stop`, with its place if it begins with one."""
    place = ground.begins.get(left)
    start = place.span[1] if place else left
    name = ground.text[left:stop]
    return Body(name, name, (left, stop), kind, place.name if place else None, ground.text[start:stop])


def _coined(ground: Ground, limit: int, kind: str, here: int, stop: int) -> Body | None:
    """A body with a coined word in its name: 高校“渔农结合”联盟, 吉安市“护渔”协会."""
    text = ground.text
    opening = text.rfind("“", limit, here)
    left = edge_before(ground, limit, opening) if opening >= 0 else opening
    if opening - left < 2 or text[opening - 1] in "说叫是有立建入个家名" or cut_after(text, left, opening) >= 0:
        return None
    left -= text[left - 1] == "在" and left > limit and SEATED.match(text, left) is not None
    return msgspec.structs.replace(_from(ground, left, stop, kind), core=text[left:stop])


def _by_level(ground: Ground, floor: int, left: int, tail: Tail, here: int, stop: int) -> Body | None:
    """市委, 省人民政府, 市图书馆: the level stands for the article's place of that level."""
    text = ground.text
    kind = "organ" if tail.kind == "field" else tail.kind
    if kind == "association" and _level(text, floor, here):
        return _placed(ground, floor, here, stop, kind, None)  # 市妇联, 省总工会
    if kind in ("small", "area", "hotline"):
        zone = tail.text in ZONES and _level(text, floor, here)
        return _placed(ground, floor, here, stop, kind, None) if zone else None  # 市高新区
    league = text[here - 1] == "团" or (text[here - 1] == "盟" and tail.text in ("市委", "省委"))  # 盟市委
    if tail.text in PARTY and league and here > floor:
        return Body(text[here - 1 : stop], text[here - 1 : stop], (here - 1, stop), "association", None, tail.text)
    if tail.text in PARTY:
        if place := ground.ends.get(here + 1):  # 陕西省 + 委
            start = place.span[0]
            if youth := next((word for word in (*lexicon().groups, "团") if text.endswith(word, floor, start)), ""):
                start, kind = start - len(youth), "association"  # 共青团江西省委
            if kind == "association" and text.startswith("会", stop) and not text.startswith("会议", stop):
                stop += 1  # 民盟安远市委会
            return Body(text[start:stop], text[start:stop], (start, stop), kind, place.name, "委")
        seat = ground.seats.get(tail.text[0], tail.text[0])
        return Body(seat + "委", tail.text, (here, stop), kind, ground.seats.get(tail.text[0]), "委")
    if "地" in ground.seats and text.endswith("地区", floor, here):
        return _placed(ground, floor, here, stop, kind, None)
    if tail.text in FORCES and (length := field_before(text, floor, here)) and _level(text, floor, here - length):
        return _placed(ground, floor, here - length, stop, kind, None)  # 区消防分局, 县交警大队
    start = here
    while text.endswith(RANKS, left, start):
        start -= 2
    if start > left and _level(text, floor, start) and not (start - 2 >= floor and text[start - 2] in LEVELS):
        if kind in ("organ", "court") or start - 1 == left:
            return _placed(ground, floor, start, stop, kind, None)
    left = max(left, listed_cut(text, left, here, placed=text[left] in ground.seats))
    level, other = text[left], text[left + 1] in OTHER and not text.startswith(NO_OTHER, left + 1)
    other = other or text.startswith("县城", left)
    if here - left > 1 and (level in ground.seats or level in "省市县州") and not other:
        core = text[left + 1 : stop]
        shown = ground.seats.get(level, level) + core
        return Body(shown, text[left:stop], (left, stop), kind, ground.seats.get(level), core)
    return None
