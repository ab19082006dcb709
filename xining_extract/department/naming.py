"""Where the name of a body begins and ends: its tail first (局, 医院, 公司), then what stands before the tail.

A public organ begins at its field, which the lexicon knows (人社 + 局), and takes in the place or the level before it;
any other body begins at the last place before its tail, else at the edge of the phrase.
"""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from ..divisions import LEVELS
from ..words import across
from .alone import BUILT, alone
from .body import Body, Ground
from .edges import edge_before, firm_before
from .form import CALLED, PART, Opening, cut_after, stray
from .levels import LONGEST, PARTY, by_level, level_before, placed, pointed, ranks, within
from .places import VILLAGES
from .speakers import UNIT_ENDS, before_name
from .tails import GROUPS, WHOLE, Tail, field_before, lexicon

UNNAMED = ("有关", "相关")
NO_FIELDS = tuple("有关 相关 主管 职能 业务 各 多 两 级 的 和 与 等 、 ， 直 属".split())
# 龙腾公司是某集团全资子公司: what it is, not another
BEING, OWNED = frozenset("是系为"), ("全资子公司", "控股子公司", "旗下子公司", "参股公司", "下属公司", "分公司之一")
HEAD, LONG_WORDS = "长", ("长江", "长途")  # 水利部长江水利委员会
TOWNS = frozenset("镇乡村")  # 石桥镇|长水村
GAP = 4  # letters between a place and the field of its body
FAR = 8  # letters between an organ and the field of its committee
OTHERS = re.compile(f"[^一-鿿]|[{LEVELS}和与及的等在由向对从据被]|当地|联合|会同")
OWN = frozenset(("海关", "派出所", "分局", "联合社"))  # what stands right behind what it belongs to: 九江机场海关
BRIEF = frozenset("农建科教体计经交监商外侨编")  # fields of one letter, before 委
COMMITTEES = frozenset("组委会 执委会 筹委会 一附院 二附院".split())  # that go by no more
# 第三届全国茶业博览会|组委会, of which only the number is no name
SESSION = re.compile(
    "第[0-9一二三四五六七八九十]{1,3}届(?:(?!开幕|闭幕|举[办行]|召开|由|在)[一-鿿]){2,14}(?<![前后时间])$"
)
COINED = frozenset("联盟 集团 协会 联合会 基金会 合作社 俱乐部 研究会 促进会".split())  # behind a coined word
TEAM = "队"  # that is often called by nothing else: “晨光”志愿服务队
# 在汉高校: those that have their seat in a city
SEATED = re.compile("(?<=在)[京沪津渝汉宁筑杭蓉昆邕长济青沈哈穗深厦](?:高校|院校|职业|央企|企业|单位|医院|科研)")
SETS_UP = tuple("建立 组织 要求 协调 联合 督促 压实 成立 整合 统筹 推动 加强 完善 强化 健全 召集 明确 落实".split())
MANY = frozenset("等两二三四五六七八九十多几")
TOGETHER = ("联合", "会同", "携手", "原")  # what follows is another body
BRANCHES = frozenset(("分院", "分校"))
JOINING = frozenset(("organ", "area", "small", "system", "school"))
STREET = "街道办事处"  # which a community is part of: 城南街道办事处河西社区
CENTRE = "中心"  # that of a place itself is where something is
POINTING_OR_PAST = frozenset("该后时")
LEGAL = frozenset(("有限公司", "有限责任公司", "股份有限公司"))
BRACKETED = frozenset(("公司", "总公司", "股份公司"))  # before which a bracket is of the name: 铜陵有色（集团）公司
SHORT = 2  # letters before the tail of a town whose name ends on 和
# 某县农村学校: those of the place at large
AT_LARGE = re.compile("(?:两地|[农乡][村镇]|山区|牧区|公办|民办|义务教育|中小)+")
REACH = 18  # letters before a tail
# What is counted right behind; but 某公司3家分店, 市第一中学12个班
COUNT = re.compile(
    "(?:共|约|近|达|就)?[0-9]+[余多]?(?:[所家](?![^，。；]{0,2}[分子支])|[个座处支间](?=[，。；、）)和及]|$|[0-9]))"
)


def named_bodies(ground: Ground, tails: list[tuple[Tail, int, int, int]]) -> list[Body]:
    """The bodies with a name of their own, in order; of two that overlap the longer stands."""
    found: list[Body] = []
    for tail, here, stop, start in tails:
        kind = tail.kind
        if _is_other(ground.text, start, here, stop):
            continue
        last = found[-1] if found and found[-1].span[0] >= start and found[-1].kind != "plant" else None
        if kind in WHOLE:
            if kind != "whole" and across(ground.text, here):
                continue  # 南|京东|路, 亚特|兰大
            body: Body | None = Body(tail.text, tail.text, (here, stop), WHOLE[kind], sure=kind != "firm")
        elif kind == "field" or tail.text == "委员会":
            body = _by_field(ground, start, tail, here, stop, last)
        else:
            body = _by_phrase(ground, start, tail, here, stop, last)
        if body is not None and not (body.name.endswith(OWNED) and ground.text[body.span[0] - 1] in BEING):
            if not body.sure and CALLED.match(ground.text, stop):
                body = msgspec.structs.replace(body, sure=True)
            while found and found[-1].span[0] >= body.span[0]:
                found.pop()
            found.append(body)
    whole: list[Body] = []
    for body in found:
        end = whole[-1].span[1] if whole else -1
        if end == body.span[0] and _is_branch(whole[-1], body):
            whole[-1] = _branch(whole[-1], body)  # 国家税务总局 + 赣州市税务局
        elif end <= body.span[0]:
            whole.append(body)
    return whole


def _is_other(text: str, start: int, here: int, stop: int) -> bool:
    """Whether the tail is part of somebody's title, or counted: 市教育局王小明|局|长, 市教育局检查学校|120所."""
    if text[stop : stop + 1] == HEAD and before_name(text, start, here) < here:
        return True
    return text[stop : stop + 2].strip("共约近达就")[:1].isdigit() and COUNT.match(text, stop) is not None


def _is_branch(parent: Body, body: Body) -> bool:
    """Whether a body right behind another is part of it, not the same once more or something at its address."""
    address = parent.kind in ("area", "small")
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
        some = placed(ground, floor, here - 2, stop, "system", None)
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
    body = placed(ground, floor, here, stop, "system" if group else "organ", last)
    if group or body is None or body.text != body.core:
        return body
    if last and tail.text == "委员会" and here - last.span[1] <= FAR and _is_of(ground, last, here):
        return within(text, last, stop, body.kind)  # 国务院|三峡工程|建设委员会
    return _further(ground, here, body)


def _is_of(ground: Ground, last: Body, here: int) -> bool:
    """Whether a committee is that of the organ before it, by what stands between: 国务院|三峡工程."""
    left = last.span[1]
    of_organ = last.kind == "organ" and edge_before(ground, left, here) == left
    return of_organ and not OTHERS.search(ground.text, left, here) and cut_after(ground.text, left, here, PART) < 0


def _further(ground: Ground, here: int, body: Body) -> Body:
    """A body with the place that stands a word before its field: 江西有色地质局."""
    text = ground.text
    for end in range(here - GAP, here - 1):
        place = ground.ends.get(end)
        if place is not None and not OTHERS.search(text, end, here) and cut_after(text, end, here) < 0:
            start, stop = place.span[0], body.span[1]
            return Body(text[start:stop], text[start:stop], (start, stop), body.kind, place.name, text[end:stop])
    return body


def _some_department(ground: Ground, floor: int, here: int, stop: int, kind: str) -> Body | None:
    """One of a field that the lexicon lacks, behind its place or its level: 三亚边检部门, 市农委."""
    text = ground.text
    if text[here - 1] in MANY:
        return None  # 市公安局等部门, 市民政局、市残联三部门
    for length in (2, 3, 4) if kind == "system" else (1, 2, 3, 4):
        start = here - length
        if start < floor or text.startswith(NO_FIELDS, start):
            return None
        if text.startswith(SETS_UP, start):
            return None  # 某市建立部门联动机制
        if start in ground.ends or level_before(text, floor, start):
            known = length > 1 or text[start] in BRIEF
            return placed(ground, floor, start, stop, kind, None) if known else None
    return None


def _by_phrase(ground: Ground, floor: int, tail: Tail, here: int, stop: int, last: Body | None) -> Body | None:
    """A body known by its tail: inside the body before it, after a place, after a level, or alone in its phrase."""
    text = ground.text
    kind = "organ" if tail.kind == "field" else tail.kind
    bracketed = tail.text in BRACKETED and text[here - 1] in ")）"
    if last and bracketed and text[last.span[1]] in "(（" and last.kind == "company":
        last = None  # 中国|东方航空（集团）公司, which goes by less
    limit = max(floor, here - REACH, last.span[1] if last else 0)
    if text[here - 1] == "”" and (tail.text in COINED or tail.text[-1] == TEAM):
        return _coined(ground, limit, kind, here, stop)
    left = edge_before(ground, limit, here - (kind == "small" and text[here - 1] == "和"))
    if tail.text in COMMITTEES and (session := SESSION.search(text, limit, here)):
        return _from(ground, session.start(), stop, kind)
    if tail.text in LEGAL or bracketed:
        left, edge = firm_before(ground, limit, left, here), left
        if left < edge:
            return _from(ground, max(left, cut_after(text, left, edge - 1, Opening(coined=True))), stop, kind)
    if text[here - 1] == "和" and here - left > SHORT:
        left = here  # 住建部门和镇, but 永和镇
    if last and left == last.span[1]:
        if here == left and tail.text in ("局", "厅"):
            return None
        if _joins(ground, last, kind, tail, here, stop) or (left == here and tail.text in OWN):
            return within(text, last, stop, kind)
    if left == here:
        return _bare(ground, floor, tail, here, stop)
    if text[here - 1] in POINTING_OR_PAST:
        return None  # 该公司, 完工后公司
    return _placed(ground, floor, left, tail, here, stop)


def _bare(ground: Ground, floor: int, tail: Tail, here: int, stop: int) -> Body | None:
    """A tail before which nothing belongs to its name: a committee, or that of the Party of the article's place."""
    if tail.text in COMMITTEES:
        return Body(tail.text, tail.text, (here, stop), tail.kind, None, tail.text)
    return _placed(ground, floor, here, tail, here, stop) if tail.text in PARTY else None


def _placed(ground: Ground, floor: int, left: int, tail: Tail, here: int, stop: int) -> Body | None:
    """A body behind the last place in its phrase, which begins at `left`; or one of a level, or of a name alone."""
    kind = "organ" if tail.kind == "field" else tail.kind
    if tail.text == CENTRE and level_before(ground.text, floor, here):
        return None  # 我市|中心: where something is
    i = bisect_left(ground.starts, here) - 1
    if i >= 0 and ground.starts[i] >= left:
        place = ground.begins[ground.starts[i]]
        if _is_at_large(ground.text, place.span[1], kind, here) or (place.span[1] == here and tail.text == CENTRE):
            return None  # 东河市智慧社区, 东河市|中心
        if named := _behind_place(ground, floor, left, place, tail, kind, here, stop):
            return named
        left = min(place.span[1], here)
    if named := pointed(ground, left, kind, here, stop):
        return named
    return by_level(ground, floor, left, tail, here, stop) or alone(ground.text, floor, left, tail, kind, here, stop)


def _joins(ground: Ground, last: Body, kind: str, tail: Tail, here: int, stop: int) -> bool:
    """Whether what follows a body is a body within it: 民航机场 + 集团, 胜利油田 + 采油三厂, 县人民医院 + 河西分院."""
    text, left = ground.text, last.span[1]
    if text.startswith(HEAD, left) and last.text[-1] in UNIT_ENDS - TOWNS and not text.startswith(LONG_WORDS, left):
        return False  # 外交部|长
    small = kind == "small"
    joined = last.kind in JOINING and not (small and last.text.endswith(VILLAGES))
    joined = joined or (small and last.text.endswith(STREET)) or kind == "company" or tail.text in BRANCHES
    joined = joined or (kind == "association" and left == here)  # 省博物馆|学会
    joined = joined or (kind, last.kind) in (("hospital", "school"), ("plant", "company"))
    joined = joined or tail.text[-1] == last.text[-1] in ("站", "队")  # 火车东站 + 公交枢纽站, 救援队 + 华东总队
    joined = joined and not (kind == "plant" and text.startswith(BUILT, left))  # 水务集团|建设城南水厂
    if not joined or text.startswith(TOGETHER, left) or last.text.endswith(text[left:stop]):
        return False
    if kind == "company" and left in ground.begins:  # an address, and the firm there
        return False
    longest = 11 if text[left].isdigit() else 12 if kind == "company" else 6  # 市工商局 + 12315投诉举报中心
    return here - left <= longest and stop - last.span[0] <= LONGEST and cut_after(text, left, here, PART) < 0


def _is_at_large(text: str, end: int, kind: str, here: int) -> bool:
    """Whether those of a place at large are told of, that ends at `end`: 某市智慧社区."""
    if kind == "small" and here > end and lexicon().common.match(text, end, here):
        return True
    return kind == "school" and AT_LARGE.fullmatch(text, end, here) is not None


def _behind_place(
    ground: Ground, floor: int, left: int, place: Body, tail: Tail, kind: str, here: int, stop: int
) -> Body | None:
    """The body that goes from a place on, or from the firm or the group before that: 人保财险 + 赣州 + 分公司."""
    text, (start, end) = ground.text, place.span
    if end < here and kind == "plant" and text.startswith(BUILT, end):
        return None  # 安远市建设城南水厂
    if end > here or cut_after(text, end, here - 2 * text.endswith(ranks(kind), end, here)) >= 0:
        return None
    if text.endswith(lexicon().groups, floor, start):
        start -= next(len(group) for group in lexicon().groups if text.endswith(group, floor, start))
    elif tail.text in lexicon().branches:
        start = max(left, stray(text, left, start, Opening()))
    return Body(text[start:stop], text[start:stop], (start, stop), kind, place.name, text[end:stop])


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
    if opening == left >= limit and text[stop - 1] == TEAM:
        return _from(ground, left, stop, kind)
    if opening - left < 2 or cut_after(text, left, opening) >= 0:
        return None
    left -= SEATED.match(text, left) is not None
    return msgspec.structs.replace(_from(ground, left, stop, kind), core=text[left:stop])
