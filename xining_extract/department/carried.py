"""The body that acted in the sentences before: what a sentence goes on to tell of it, and what is told of others."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..connectives import OF_WHICH
from ..divisions import REGION
from ..page.story import Site
from .actors import SEPARATOR, Found, is_loose, is_main, last_actor, named, seat_named
from .body import GROUNDS, PUBLIC, Body, is_station
from .cast import Cast
from .naming import UNNAMED
from .predicates import heads_clause, opens_predicate
from .sections import level
from .sites import ends_list

FORETELLING = ("预计", "预测", "预报", "监测", "统计", "测算")  # 气象部门预计
WITHIN = ("spot", "plant")  # that answer for less than all of their place
EACH_LEVEL = "各级"  # 全省各级慈善总会募集善款9亿元。共有商人21位入围: all of them, no one body
ITEM = 12  # letters between a semicolon and the body that it leads to
ALL_OVER = re.compile(f"在全{REGION}")
TOLD_ON = re.compile("(?:据了解|据悉|另悉)，")  # not of a firm that was named by the way
TOLD_OF_IT = re.compile("[0-9一二三四五六七八九十]+(?:%|成|户|分之)")
NEXT_ITEM = re.compile("[。；][二三四五六七八九]是")
RELATIVE = re.compile("[^，。；、0-9]{1,3}的(?!是)")  # 我省发出的首笔赔款


def carried_subject(site: Site, cast: Cast) -> Found:
    """The subject of the sentences before in the paragraph, unless this one turns to the article's own place."""
    sentence = site.sentences[site.sentence]
    body = last_actor(site, cast, site.story.paragraphs[sentence.paragraph].start, same=False)
    if not isinstance(body, Body):
        return body
    wholes = (place for place in named(site, cast, sentence.start, "place") if place.text[0] in "全我")
    if body.kind in WITHIN and is_main(cast, body):
        return next(wholes, body)  # 芜湖港货物吞吐量达1亿吨。全省港口…
    if not is_main(cast, body):
        if _is_by_the_way(site, cast, body):
            return None
        own = next(seat_named(site, cast, sentence.start), None)
        if own is not None:
            told = own.text[0] == "全" and body.kind == "organ" and body.place == own.name
            return body if told else None  # 市水利局调度。全市水库拦洪3亿立方米
        if body.kind == "place" and (other := _turns_to(site, cast, body)) is not None:
            many = SEPARATOR.match(site.story.text, other.span[1])
            return None if many else other  # 甲市、乙市达标率均为96%: neither alone
        if whole := next(wholes, None):  # 某实验室挂牌。全区企业达163家
            return whole
        if ALL_OVER.search(site.story.text, sentence.start, site.quantity.span[0]):  # 平台已在全市126个社区推开
            return None
    if body.kind in GROUNDS and _acts_by_the_way(site, cast, body):
        return None
    return None if body.kind == "place" and cast.answers else body


def _turns_to(site: Site, cast: Cast, body: Body) -> Body | None:
    """Another place of the level of the last that a sentence opens with: 甲省投入农机。乙省机收已开始，….."""
    start, here = site.sentences[site.sentence].start, site.quantity.span[0]
    place = next((p for p in cast.bodies.between(start, here) if p.kind == "place"), None)
    if place is None or place.name == body.name or not heads_clause(site.story.text, place.span[0]):
        return None
    return place if level(place) == level(body) else None


def _is_by_the_way(site: Site, cast: Cast, body: Body) -> bool:
    """Whether a body that is not the article's own acts in its own clause or item alone."""
    text, here = site.story.text, body.span[0]
    if body.kind == "spot" or is_station(body) or NEXT_ITEM.search(text, here, site.clause[0]):
        return True  # 某西站发送旅客…: of that clause alone; 二是…甲市出资。三是…: of its item
    if text[here - 1] == "由":
        return True  # 由某公司投资建设, 由某局牵头组成: of that alone
    if body.core.startswith(UNNAMED) or EACH_LEVEL in body.name:
        return True  # 我省有关部门正在协商
    sentence = site.sentences[site.sentence].start
    told = cast.bodies.between(sentence, site.quantity.span[0])
    if body.kind not in PUBLIC and told and ends_list(text, told[0].span[1], site.quantity.span):
        return True  # 某公司建成投产。永新县某某项目、泰和县某某项目等86个项目开工
    if body.kind == "company" and (TOLD_ON.match(text, sentence) is not None if body.sure else cast.answers):
        return True  # 对接某某科技公司，…: no more than named
    cited = (is_loose(body) and not _goes_on(site, cast, body)) or text[here - 1 : here] == "据"
    if cited and not (text.startswith(OF_WHICH, sentence) or text.startswith(FORETELLING, body.span[1])):
        return True  # 铁路部门加开列车。12天运送旅客70万人次: the railway bureau whose article it is
    return body.kind not in PUBLIC and _is_item(site, body)


def _is_item(site: Site, body: Body) -> bool:
    """Whether a body is the last of those that a sentence tells of in turn: 古镇接待2万人次；某馆接待1万人次。…."""
    text, here = site.story.text, body.span[0]
    return text.rfind("；", max(0, here - ITEM), here) > text.rfind("。", max(0, here - ITEM), here)


def _goes_on(site: Site, cast: Cast, body: Body) -> bool:
    """Whether a department acts alone in the sentence before, in an article that is nobody's: 交警部门查处16起。…."""
    if cast.main is not None or body.kind != "system" or not heads_clause(site.story.text, body.span[0]):
        return False
    before, this = (site.sentences[i].start for i in (site.sentence - 1, site.sentence))
    return {other.name for other in cast.bodies.between(before, this)} == {body.name}


def _acts_by_the_way(site: Site, cast: Cast, body: Body) -> bool:
    """Whether a place or a village is less than the subject that a sentence opens with: 在我省发出的第一笔…."""
    at, (start, end), text = bisect_left(cast.starts, body.span[0]), body.span, site.story.text
    if any(act.body is body and act.role != "subject" for act in cast.acts[at : at + 3]):
        return False  # it speaks, or sets the scene
    if RELATIVE.match(text, end):
        return True
    if body.text[-1] == "里" or TOLD_OF_IT.match(text, end):
        return False  # 村里蹚出新路。…; 石门村九成是山地。…
    return not heads_clause(text, start) or not opens_predicate(text, end)
