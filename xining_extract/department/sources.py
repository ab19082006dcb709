"""Bodies known by where they stand: those of whom news was heard (记者从某某获悉, 据某某统计, 某某负责人介绍)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice

import msgspec

from ..divisions import PLACES
from ..hearing import heard_from
from ..model import Span
from ..page.names import surnames
from .body import BY_SPAN, Body, Ground
from .form import BEHIND_PLACE, CALLED, Opening, cut_after, stray
from .speakers import before_name, speech

REACH = 32  # letters between 从 and the verb
QUOTED = 8  # letters between quotation marks within a name
DEPUTY = re.compile("(?:常务|代)?副?$")  # before an office
LONGEST_NAME = 4  # letters of a person's name
PERSON = 8  # letters of a name and an adverb before the verb
REPORTS = frozenset("消息 通报 数据 统计 发布 公布 测算 估算 核算 摸排 反馈 透露 披露".split())
# Offices that only an organisation has.
OFFICE = re.compile(
    "(?:一[名位]|第一|销售|营销|市场|运营|技术|生产|行政|财务|品牌|项目|党(?:[委组]|总?支部?|工委)|常务|主要|分管|有关|相关|执行"
    "|(?<=村)驻村|(?<=社区)社区|(?<=街道)街道|(?<=村)村(?:委会)?)*副?总?"
    "(?:(?:副?[大中支总分])?队长|负责人|主任|(?<!总)书记|经理|总监|主管|厂务|董事长|秘书长|理事长|总裁|[院校站所处队馆场厂矿会店园社段台局厅行]长|研究员|首席专家)"
)
MANAGERS = ("总经理", "副总", "经理", "董事长", "总裁", "厂长")
BRACKETS = {")": "(", "）": "（"}
# 甲、乙、丙等企业, and what one of them may be called.
FIRMS = re.compile("、([一-鿿]{3,8})等(?:[0-9一二三四五六七八九十两多]+[家户])?[一-鿿]{0,4}?(?:企业|公司)")
# 在街坊常去的华美电器城南店，…: a shop that a text goes into.
SHOP = re.compile("[在进到的]([^，。；：！？、“”\n的一了家间个在进到上]{4,12}店)(?=[，里内])")
# 赣州市各应急救援力量集结: all of them that come to help.
HELPERS = re.compile(
    "(?<![织派调集求促导让])各(?:方|支|类|级)?(?:应急|综合|专业|社会|消防){1,3}(?:救援|抢险)(?:力量|队伍)"
)
GRID = re.compile("国网([一-鿿]{2,6}?)(?:省|市)?电力(?!公司|有限)")  # 国网甘肃电力
# 云岭茶业（603999）, 云岭茶业（股票代码：02999.HK）: a listed firm with its code.
CODE = re.compile(
    "[（(](?:[^（）()0-9]{0,6}[：:])?(?:(?:00|30|60|68|83|87|92)[0-9]{4}(?:[.][A-Z]{2})?|0[0-9]{4}[.]HK)[）)]"
)
TRADED = re.compile(f"(?<![一-鿿])[据由与和]?([A-Z*]{{0,4}}[一-鿿]{{2,4}}[A-Z]?)(?={CODE.pattern})")
FIRM = re.compile("[一-鿿]{3,8}")
# 江西飞虎队, 江西女排, in a text that says how they played: 以3:1战胜
SCORE = re.compile("(?:以|比分)[^，。；]{0,3}[0-9]{1,3}[∶:：比][0-9]{1,3}(?![0-9])")
TEAM = re.compile(
    "(?:男子|女子)?(?:(?![与和及对在以负胜将])[一-鿿]){0,6}?"
    "(?:(?<![大中支总小])队(?![员伍长友列形部旗医里内])|[男女][排篮足](?![联赛比世锦邀队]))"
)
# 住房建设中，国家投入200万元: who pays
PAYER = re.compile(
    "(?<=[，。；：、\n“中由年来])(?:国家|中央)(?:财政)?(?=(?:先后|累计|已|共|每年|还|又|另)?"
    "(?:投入|投资|补[助贴](?=[每各给了0-9])|拨[款付出]|[下划]拨|下达|安排|出资|奖补|给予|承担))"
)
LISTED = 40  # letters of a list before its last member
LISTS = 12  # in one stretch: for each of their firms the whole text is looked over
LAST_EDGE = re.compile("(?s:.*)[，。；：！？、“”\n]")
OUTLET = "官方微[博信]|官[微网]|官方网站|微信公[众共]账?号|公[众共]号|客户端|视频号|头条号"  # what a body publishes on
# What the name may end before.
TRAILING = re.compile(
    "(?:采访[时中]?|初步|统一|抽样|综合|不完全|[今昨][天日]|日前|近日|最新|此前|方面"
    f"|(?:{OUTLET})+|(?<=[方人商会司局厅委部院办心府队社])处"
    "|[0-9]{1,2}月?[0-9]{0,2}日|(?<=[队局])[一-鿿]{2,8}(?:监测|调查))$"
)
NAME = re.compile("(?:[一-鿿0-9（）()·A-Za-z]|“[一-鿿]+”){4,22}")
# An occasion, a person, an unnamed source or a part of a body named before is no body of its own.
NO_NAME = re.compile(
    f"^(?:大会|[这那该我本全一几{PLACES}校院厂站所队]|[支大总]队|分局|学校|公司|医院|园区|中心|集团|企业|合作社)"
    "|^(?:上述|下列|此间|所属)|^[0-9]{1,4}[年月日]|[0-9][月日号]|姓$|为名|[队局所府委院司会厅][和与及]|记者|援引|对于|[有相]关|的|各|多[家位名]|当地|业内|人士|[先女][生士]$|现场|[召举][开行办]|会同|发布会"
    "|[会上中里下旬初底末总]$|(?:政府|新闻|官方|新华|人民)网$|网站$|官网$|季度$|半年$|以来$|期间$|[个家][^0-9]{0,6}$|[周月季年简公通汇预快]报$|[书单表]$|(?:文件|方案|规划|计划|会议)$|(?:总值|指数|数据|情况|结果|报告|价格|产量|面积|总量|需求|用量|农情|规模|标准)$"
)


def sources(ground: Ground, verbs: list[tuple[int, str]], bodies: list[Body]) -> list[Body]:
    """The bodies, and those from which news was heard that no ending told.

    A longer name swallows the parts of it that were found; a name by itself that speaks is sure to be one.
    """
    known = speech()
    text, found = ground.text, bodies
    for here, verb in verbs:
        low = max(0, here - REACH)
        low = _edge(text, low, here)
        if verb in known.heard:
            mark = heard_from(text, low, here)
            if mark < 0:
                continue
            start, end = mark + 1, here
        elif verb in REPORTS and text.startswith("据", low):
            start, end = low + 1, _officer(text, low, here)
        elif (office := OFFICE.search(text, low, here)) and here - office.end() <= PERSON:
            start, end = low + (text[low] == "据"), office.start()
            end = before_name(text, start, end)  # 信息中心汪主任
        else:
            found = _surely(found, low + text.startswith("据", low), here)
            continue
        end -= text.endswith("村村", start, end)  # 河西村村主任
        if called := CALLED.search(text, start, end):
            end = called.start()
        elif end == here and (match := TRAILING.search(text[start:end])):
            end = start + match.start()
        if end > start and text[end - 1] in BRACKETS and text.find(BRACKETS[text[end - 1]], start, end) < 0:
            end -= 1  # 某高级人民法院(以下简称：某高院)
        if NAME.fullmatch(text, start, end) is None or NO_NAME.search(text[start:end]):
            continue
        if stray(text, start, end, BEHIND_PLACE if start in ground.begins else Opening()) >= 0:
            continue
        kind = "company" if text.startswith(MANAGERS, end) else "institution"
        found = with_body(ground, found, start, end, kind)
    return found


def listed_firms(ground: Ground, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """The bodies, and the firms of a list that says so (甲、乙、丙等企业), if the text names them again."""
    text, found = ground.text, bodies
    for low, high in stretches:
        for match in islice(FIRMS.finditer(text, low, high), LISTS):
            start = max(text.rfind(mark, max(low, match.start() - LISTED), match.start()) for mark in "，。；：\n") + 1
            start = max(start, low)
            for name in re.finditer("[^、]+", text[start : match.end(1)]):
                word = name[0]
                again = sum([text.count(word, *stretch) for stretch in stretches]) > 1
                if again and FIRM.fullmatch(word):
                    found = with_body(ground, found, start + name.start(), start + name.end(), "company")
    return found


def shops(ground: Ground, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """The bodies, and the shops that a text goes into (在华美电器城南店，…), listed firms, who pays or helps."""
    found = bodies
    for low, high in stretches:
        for match in GRID.finditer(ground.text, low, high):
            if match.end(1) in ground.ends:
                found = with_body(ground, found, *match.span(), "company")
        for match in TRADED.finditer(ground.text, low, high) if CODE.search(ground.text, low, high) else ():
            found = with_body(ground, found, *match.span(1), "company")
        for match in PAYER.finditer(ground.text, low, high):
            found = with_body(ground, found, *match.span(), "organ")
        for match in HELPERS.finditer(ground.text, low, high):
            place = ground.ends.get(match.start())
            found = with_body(ground, found, place.span[0] if place else match.start(), match.end(), "organ")
        for match in SHOP.finditer(ground.text, low, high):
            if not NO_NAME.search(match[1]):
                found = with_body(ground, found, *match.span(1), "company")
    return found


def teams(ground: Ground, bodies: list[Body]) -> list[Body]:
    """The bodies, and the teams that go by their place, in a text that tells how they played."""
    text, found, part_of = ground.text, list[Body](), set[int]()
    if SCORE.search(text) is None:
        return bodies
    for start, place in ground.begins.items():
        stop = place.span[1]
        team = TEAM.match(text, stop)
        if team is None or cut_after(text, stop, team.end() - 1) >= 0:
            continue
        low = bisect_left(bodies, (start, start), key=BY_SPAN)
        high = bisect_right(bodies, (team.end(), stop), key=BY_SPAN)
        if (low and bodies[low - 1].span[1] > start) or (high > low and bodies[high - 1].span[1] >= team.end()):
            continue
        part_of.update(range(low, high))
        name = text[start : team.end()]
        found.append(Body(name, name, (start, team.end()), "team", place.name, text[stop : team.end()]))
    return sorted([*(body for i, body in enumerate(bodies) if i not in part_of), *found], key=BY_SPAN)


def _officer(text: str, low: int, here: int) -> int:
    """Where the office of who reports begins, if somebody of the body does (据某局局长张三透露); else `here`."""
    offices = [office for office in speech().office.finditer(text, low, here) if _names(text[office.end() : here])]
    if not offices:
        return here
    office = OFFICE.search(text, low, here)
    first = min(offices[0].start(), office.start() if office else here)
    deputy = DEPUTY.search(text, low, first)
    return deputy.start() if deputy else first


def _names(text: str) -> bool:
    """Whether it is a person's name, or nothing."""
    return not text or (text[0] in surnames() and len(text) <= LONGEST_NAME)


def _edge(text: str, low: int, here: int) -> int:
    """Where the phrase before `here` begins; a word in quotation marks is part of it (市“两湖”指挥部)."""
    while (edge := LAST_EDGE.match(text, low, here)) is not None:
        close = edge.end() - 1
        mark = text.rfind("“", max(low, close - QUOTED), close) if text[close] == "”" else -1
        if mark < 0 or text[close - 1] in "。！？，…":
            return edge.end()
        here = mark
    return low


def with_body(ground: Ground, bodies: list[Body], start: int, end: int, kind: str) -> list[Body]:
    """The bodies with the one of `[start, end)`, unless they have its greater part or one reaches over an edge."""
    low = bisect_left(bodies, (start, start), key=BY_SPAN)
    high = bisect_right(bodies, (end, end), key=BY_SPAN)
    inside = bodies[low:high]
    if (low and bodies[low - 1].span[1] > start) or (inside and _has_most(inside[-1], start, end)):
        return _surely(bodies, start, end)
    name = ground.text[start:end]
    place = ground.begins.get(start)
    core = ground.text[place.span[1] : end] if place else name
    body = Body(name, name, (start, end), kind, place.name if place else None, core, True)
    return [*bodies[:low], body, *bodies[high:]]


def _surely(bodies: list[Body], start: int, end: int) -> list[Body]:
    """The bodies, of which the one of `[start, end)` is one for sure: it speaks."""
    i = bisect_left(bodies, (start, end), key=BY_SPAN)
    if i == len(bodies) or bodies[i].span != (start, end) or bodies[i].sure:
        return bodies
    return [*bodies[:i], msgspec.structs.replace(bodies[i], sure=True), *bodies[i + 1 :]]


def _has_most(body: Body, start: int, end: int) -> bool:
    """Whether a body goes on behind the end of a name, or has most of its letters and ends with it."""
    here, stop = body.span
    return stop > end or (stop == end and 2 * (stop - here) >= end - start)
