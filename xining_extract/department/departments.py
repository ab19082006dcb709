"""Link a claim to its department: the body responsible for the fact, or the one that reports it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from ..model import Mention
from ..page.story import Site
from .actors import (
    NOBODY,
    REACH,
    SEPARATOR,
    Found,
    is_loose,
    is_main,
    last_actor,
    listed,
    named,
    opening_place,
    own_subject,
    seat_named,
    told_by,
)
from .acts import STATIONS, bracketed
from .body import ANSWERING, GROUNDS, Body
from .cast import Cast, cast_of
from .lesser import THINGS, all_of_it, household, scene_before, town_of_sentence
from .pointers import TOWN
from .predicates import heads_clause, opens_predicate
from .tails import house, lexicon

__all__ = ["Cast", "cast_of", "link_department"]

Rule = Callable[[Site, Cast], Found]
# What is so of a place itself, whoever tells of it.
ALL_OF = re.compile("；(?:目前，|此外，|截至[^，。；]{2,12}，)?全[省市县区州旗]")
FACT = re.compile("(?:常住|户籍|总|老年)人口|人口占|(?:总|国土)面积|森林覆盖率|气温|海拔")
QUOTATION = 2000  # characters within which a quotation may have begun
LEVELS = frozenset("省市县区州旗盟")
LESS = frozenset(("small", "school", "hospital"))  # that answer for less than their place
SMALLER = re.compile("[全该本][村校厂店园寨]")  # what is less than a town: 全村5000多人
GOES_ON = re.compile(
    "(?:同比|环比|比上年|比去年|较上年|较去年)[^，。；]{0,6}[增下上回减提]|[增下上减][长降升少]|占(?!地)|其中(?!，)"
)
BUILDING = ("投资", "建设", "承建", "开发", "运营", "施工", "打造", "出资", "设计", "代建")
ALL_OVER = re.compile("在全[省市州县区旗]")
TOLD_ON = re.compile("(?:据了解|据悉|另悉)，")
TOLD_OF_IT = re.compile("[0-9一二三四五六七八九十]+(?:%|成|户|分之)")
NEXT_ITEM = re.compile("[。；][二三四五六七八九]是")
RELATIVE = re.compile("[^，。；、0-9]{1,3}的(?!是)")  # 我省发出的首笔赔款


def link_department(site: Site, cast: Cast) -> Mention | None:
    """The body of a claim, by the first rule that finds one; None where the text ties nothing."""
    for rule in RULES if _is_near(site, cast) else FAR_RULES:
        body = rule(site, cast)
        if body is not None:
            body = body if isinstance(body, str) else _of_section(site, cast, body)
            return None if isinstance(body, str) else Mention(_name(body, cast), body.text, body.span, rule.__name__)
    return None


def _of_section(site: Site, cast: Cast, body: Body) -> Body:
    """What 全省 is in a part of the article that is about another province: 安徽省：全省接待游客300万人次."""
    section = _section(site, cast)
    return section if section is not None and body.text == f"全{section.name[-1]}" else body


def _section(site: Site, cast: Cast) -> Body | None:
    """The place that the part of the article is about in which the quantity stands."""
    return next((head for head in reversed(cast.sections) if head.span[0] < site.quantity.span[0]), None)


def _name(body: Body, cast: Cast) -> str:
    """What the body is called; a place that has its full name nowhere goes by its short one, but for 我市."""
    if body.kind == "place":
        return cast.called.get(body.name, body.name)
    if body.kind == "small" and (town := TOWN.match(body.name)):
        village = body.name[town.end(1) :]  # a village goes by its town's name and its own, if it is named with both
        return village if body.text.startswith(village) else body.name[town.start(1) :]
    if body.kind == "organ" and body.place is not None and not body.name.endswith(body.core):
        return house(body.place + body.core)  # 市国资委, named with all its letters elsewhere
    return house(body.name)


def excerpt(site: Site, cast: Cast) -> Found:
    """What a report of the government says is the place's own."""
    paragraph = site.sentences[site.sentence].paragraph
    return cast.seat if site.story.paragraphs[paragraph].role == "excerpt" else None


def speaker_body(site: Site, cast: Cast) -> Found:
    """Inside a quotation, the body of the one who is quoted."""
    here = site.quantity.span[0]
    last = bisect_right(cast.quote_starts, here)
    if not last:
        return None
    return next((voice.body for voice in reversed(cast.quotes[max(0, last - 4) : last]) if here < voice.scope[1]), None)


def aligned_subject(site: Site, cast: Cast) -> Found:
    """甲景区、乙景区分别接待3万人次和2万人次: the body of the value's place."""
    together = listed(site, cast)
    if together is None or together[0] < site.clause[0]:
        return None
    place = len(SEPARATOR.findall(site.story.text, together[0], site.quantity.span[0]))
    return together[1][place] if place < len(together[1]) else None


def explicit_subject(site: Site, cast: Cast) -> Found:
    """The subject of the clause: 市水务局更新管网46公里."""
    return told_by(site, cast, last_actor(site, cast, site.clause[0]))


def same_sentence(site: Site, cast: Cast) -> Found:
    """The subject of an earlier clause of the sentence, or the one who says it: 市水务局介绍，去年更新管网46公里."""
    body = told_by(site, cast, last_actor(site, cast, site.sentences[site.sentence].start))
    if isinstance(body, Body) and body.kind == "place":
        return next(named(site, cast, site.clause[0], "place"), body)
    if isinstance(body, Body) and body.kind in LESS:  # 县中医院有重点专科1个；全县床位1765张
        return None if ALL_OF.search(site.story.text, body.span[1], site.clause[0] + 2) else body
    return body


def own_place_named(site: Site, cast: Cast) -> Found:
    """The article's own place where the clause is about it, or the sentence opens with it.

    Where the article's body answers for all of the place, only what the place itself does: 大同市开放停车场.
    """
    if cast.seat is None or cast.handler is not None:
        return None
    if not cast.acting:  # 永新县森林覆盖率达65%, but 宁波一男子捡到5000元
        if cast.answers and (cast.main is None or cast.main.kind not in LESS):
            return None
        start = site.sentences[site.sentence].start if cast.answers else site.clause[0]
        text, own = site.story.text, own_subject(site, cast)  # 永新是产区，种植脐橙30万亩
        topics = (body for body in seat_named(site, cast, start) if heads_clause(text, body.span[0]))
        # 永新县…, 永新油茶面积达10万亩; but 永新一男子
        return own or next((b for b in topics if b.text[-1] in LEVELS or THINGS.match(text, b.span[1])), None)
    sentence, main = site.sentences[site.sentence], cast.main
    if cast.answers and main is not None:
        if FACT.search(site.story.text, site.clause[0], site.quantity.span[0]):
            fact = next(seat_named(site, cast, sentence.start), None)
            if fact is not None:
                return fact
        own = own_subject(site, cast)
        if own is None and main.kind not in ANSWERING:
            heads = seat_named(site, cast, sentence.start)
            text, less = site.story.text, main.kind in LESS  # 全县在校生10万人: of no school
            opens = (b for b in heads if b.span[0] == sentence.start or (less and b.text[0] == "全"))
            own = next((b for b in opens if heads_clause(text, b.span[0])), None)  # 永新脐橙30万亩
        answers = own is not None and own.text[0] == "全" and main.kind in ANSWERING and main.place in (None, own.name)
        return None if answers else own  # what all of its place does is told by its bureau
    here = next(seat_named(site, cast, site.clause[0]), None) or own_subject(site, cast)
    if here is None:
        text, heads = site.story.text, seat_named(site, cast, sentence.start)
        here = next((body for body in heads if heads_clause(text, body.span[0])), None)
    return here and (_other_part(site, cast, here) or here)


def _other_part(site: Site, cast: Cast, own: Body) -> Body | None:
    """A place that opens the part of the clause in which the quantity stands: 甲市1000元；乙市的价格为600元."""
    text, last = site.story.text, site.quantity.span[0]
    part = text.rfind("；", own.span[1], last) + 1
    if not part:
        return None
    found = next((body for body in cast.bodies.between(part, part + 1) if body.kind == "place"), None)
    return found if found is not None and not text.startswith(("等", "、", "和"), found.span[1]) else None


def carried_subject(site: Site, cast: Cast) -> Found:
    """The subject of the sentences before in the paragraph, unless this one turns to the article's own place."""
    sentence = site.sentences[site.sentence]
    body = last_actor(site, cast, site.story.paragraphs[sentence.paragraph].start, same=False)
    if not isinstance(body, Body):
        return body
    if not is_main(cast, body):
        station = body.name.endswith(STATIONS) and site.story.text[body.span[0] - 1] != "在"
        if station or NEXT_ITEM.search(site.story.text, body.span[1], site.clause[0]):
            return None  # 某西站发送旅客…: of that clause alone; 二是…甲市出资。三是…: of its item
        if site.story.text[body.span[0] - 1] == "由" and site.story.text.startswith(BUILDING, body.span[1]):
            return None  # 由某公司投资建设: of that alone
        if body.kind == "company" and (cast.answers if not body.sure else _is_told_on(site, cast)):
            return None  # 对接某某科技公司，…: no more than named
        cited = is_loose(body) or site.story.text[body.span[0] - 1 : body.span[0]] == "据"
        part = site.story.text.startswith("其中", sentence.start)
        if cited and not (part or _foretells(site, body)):
            return None  # 铁路部门加开列车。12天运送旅客70万人次: the railway bureau whose article it is
        if next(seat_named(site, cast, sentence.start), None) is not None:
            return None
        for place in named(site, cast, sentence.start, "place"):
            if place.text[0] in "全我":  # 某实验室挂牌。全区企业达163家
                return place
        if ALL_OVER.search(site.story.text, sentence.start, site.quantity.span[0]):  # 平台已在全市126个社区推开
            return None
    if body.kind in GROUNDS and _acts_by_the_way(site, cast, body):
        return None
    return None if body.kind == "place" and cast.answers else body


def _is_told_on(site: Site, cast: Cast) -> bool:
    """Whether a sentence opens by telling on, of the article's own body, not of a firm that it named by the way."""
    public = cast.main is not None and cast.main.kind in ANSWERING
    return public and TOLD_ON.match(site.story.text, site.sentences[site.sentence].start) is not None


def _foretells(site: Site, body: Body) -> bool:
    """Whether a body tells what it expects or measures: 气象部门预计."""
    return site.story.text.startswith(("预计", "预测", "预报", "监测", "统计", "测算"), body.span[1])


def _acts_by_the_way(site: Site, cast: Cast, body: Body) -> bool:
    """Whether a place or a village is less than the subject that a sentence opens with: 在我省发出的第一笔…."""
    at, (start, end), text = bisect_left(cast.starts, body.span[0]), body.span, site.story.text
    if any(act.body is body and act.role != "subject" for act in cast.acts[at : at + 3]):
        return False  # it speaks, or sets the scene
    if heads_clause(text, start) and (body.text[-1] == "里" or TOLD_OF_IT.match(text, end)):
        return RELATIVE.match(text, end) is not None  # 村里蹚出新路。…; 石门村九成是山地。…
    return not heads_clause(text, start) or not opens_predicate(text, end) or RELATIVE.match(text, end) is not None


def article_subject(site: Site, cast: Cast) -> Found:
    """The body whose article it is; before that comes up, the school or village with which the article opens."""
    main, here = cast.main, site.quantity.span[0]
    if main is None or main.span[0] < here or not cast.acts:
        return main
    first, lead = cast.acts[0], site.story.paragraphs[0].end
    opens = first.role == "scene" and first.at < lead and first.body.kind in LESS
    return first.body if opens else main


def place_of_clause(site: Site, cast: Cast) -> Found:
    """A place that qualifies what is counted: 渭南市居民用水."""
    places = list(named(site, cast, site.clause[0], "place"))
    if not places:  # 黄山市接待游客5万人次，同比增长两成
        places = opening_place(site, cast, goes_on=GOES_ON.match(site.story.text, site.clause[0]) is not None)
    if not places or site.story.text.endswith("等", site.clause[0], site.quantity.span[0]):
        return None  # 兰州市、永登县等3个城市: none of them alone
    if cast.seat is not None and places[-1].name == cast.seat.name and not cast.acting:
        return None
    within = bracketed(site.story.text, places[-1].span[0]) or site.story.text.startswith("、", places[-1].span[1])
    return None if within else places[-1]  # 确诊12例（东湖区8例、西山区4例）


def own_place(site: Site, cast: Cast) -> Found:
    """The place that the article is about, or its part (■大同市); but not for what is told of a village or a school.

    Of a crime or an accident those answer who deal with it.
    """
    if cast.handler is not None:
        return cast.handler
    here = site.quantity.span[0]
    if not cast.acting and not cast.sections and cast.seat is not None:
        return NOBODY  # 宁波一男子捡到彩票: but where it happened
    if SMALLER.search(site.story.text, max(site.clause[0], here - REACH), here):
        return NOBODY
    return _section(site, cast) or cast.seat


def earlier_subject(site: Site, cast: Cast) -> Found:
    """Where the article has no place and no body of its own, the last organisation that acted before; quotes aside.

    Not one of the nation: in what is told of everybody it is but named (中国奶业协会).
    """
    text, here = site.story.text, site.quantity.span[0]
    start = max(site.sentences[site.sentence].start, here - QUOTATION)
    if text.count("“", start, here) > text.count("”", start, here):
        return None
    body = last_actor(site, cast, 0, same=False)
    if not isinstance(body, Body) or not body.sure or body.kind in GROUNDS or is_loose(body):
        return None
    return None if body.text.startswith(lexicon().nations) else body


RULES: tuple[Rule, ...] = (
    excerpt,
    speaker_body,
    aligned_subject,
    explicit_subject,
    same_sentence,
    own_place_named,
    all_of_it,
    household,
    carried_subject,
    town_of_sentence,
    article_subject,
    place_of_clause,
    own_place,
    earlier_subject,
)

# Where the paragraph has named nobody so far.
FAR_RULES: tuple[Rule, ...] = (excerpt, scene_before, household, article_subject, own_place, earlier_subject)


def _is_near(site: Site, cast: Cast) -> bool:
    """Whether a body is named, acts or speaks in the paragraph before the quantity, or is quoted anywhere."""
    here = site.quantity.span[0]
    start = site.story.paragraphs[site.sentences[site.sentence].paragraph].start
    for starts in (cast.bodies.starts, cast.starts):
        i = bisect_right(starts, here)
        if i and starts[i - 1] >= start:
            return True
    return bool(cast.quotes)
