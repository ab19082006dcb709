"""Link a claim to its department: the body responsible for the fact, or the one that reports it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from ..divisions import REGION
from ..model import Mention
from ..page.story import Site
from .actors import (
    LISTED,
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
from .body import ANSWERING, GROUNDS, NOT_ORGANISED, PUBLIC, Body
from .carried import carried_subject
from .cast import Cast, cast_of
from .edges import bracketed
from .lesser import all_of_it, contest, household, of_its_own, private, scene_before, town_of_sentence
from .places import TAILS, gazetteer
from .pointers import TOWN
from .predicates import heads_clause
from .sections import headed, of_section, section, turned_to
from .tails import house, lexicon

__all__ = ["Cast", "cast_of", "link_department"]

Rule = Callable[[Site, Cast], Found]
# What is so of a place itself, whoever tells of it.
ALL_OF = re.compile(f"；(?:目前，|此外，|截至[^，。；]{{2,12}}，)?全{REGION}")
FACT = re.compile("(?:常住|户籍|总|老年)人口|人口占|(?:总|国土)面积|森林覆盖率|气温|海拔")
QUOTATION = 2000  # characters within which a quotation may have begun
LESS = frozenset(("small", "school", "hospital"))  # that answer for less than their place
WITHIN = LESS | {"area", "spot"}
SMALLER = re.compile("[全该本][村校厂店园寨]")  # what is less than a town: 全村5000多人
GOES_ON = re.compile(
    "(?:同比|环比|比上年|比去年|较上年|较去年)[^，。；]{0,6}[增下上回减提]|[增下上减][长降升少]|占(?!地)|其中(?!，)"
)


def link_department(site: Site, cast: Cast) -> Mention | None:
    """The body of a claim, by the first rule that finds one; None where the text ties nothing."""
    for rule in RULES if _is_near(site, cast) else FAR_RULES:
        body = rule(site, cast)
        if body is not None:
            body = body if isinstance(body, str) else of_section(site, cast, body)
            return None if isinstance(body, str) else Mention(_name(body, cast), body.text, body.span, rule.__name__)
    return None


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
    return told_by(site, cast, together[1][place]) if place < len(together[1]) else None


def explicit_subject(site: Site, cast: Cast) -> Found:
    """The subject of the clause: 市水务局更新管网46公里."""
    return told_by(site, cast, last_actor(site, cast, site.clause[0]))


def same_sentence(site: Site, cast: Cast) -> Found:
    """The subject of an earlier clause of the sentence, or the one who says it: 市水务局介绍，去年更新管网46公里."""
    body = told_by(site, cast, last_actor(site, cast, site.sentences[site.sentence].start))
    if isinstance(body, Body) and body.kind == "place":
        return next(named(site, cast, site.clause[0], "place"), body)
    if isinstance(body, Body) and body.kind in WITHIN:  # 县中医院有重点专科1个；全县床位1765张
        if ALL_OF.search(site.story.text, body.span[1], site.clause[0] + 2):
            return None
    return _next_of_its_kind(site, cast, body) if isinstance(body, Body) else body


def _next_of_its_kind(site: Site, cast: Cast, body: Body) -> Body:
    """The last of its kind that a later clause opens with: 甲景区客满，乙景区接待量创新高，门票收入增长8%."""
    if body.kind not in LISTED or body.kind == "place" or is_main(cast, body):
        return body
    later = reversed(cast.bodies.between(body.span[1], site.clause[0]))
    like = (other for other in later if other.kind == body.kind and other.name[-1] == body.name[-1])
    return next((other for other in like if heads_clause(site.story.text, other.span[0])), body)


def own_place_named(site: Site, cast: Cast) -> Found:
    """The article's own place where the clause is about it, or the sentence opens with it.

    Where the article's body answers for all of the place, only what the place itself does: 大同市开放停车场.
    """
    if cast.seat is None or cast.handler is not None:
        return None
    sentence, main = site.sentences[site.sentence], cast.main if cast.answers else None
    if not cast.acting:
        if main is not None and main.kind not in LESS:
            return None
        named_here = seat_named(site, cast, sentence.start if main else site.clause[0])
        topics = (body for body in named_here if body.text[-1] in TAILS and heads_clause(site.story.text, body.span[0]))
        # 永新是产区，种植脐橙30万亩; 永新县森林覆盖率达65%, but 永新一男子捡到5000元
        return own_subject(site, cast) or next(topics, None)
    if main is not None:
        if FACT.search(site.story.text, site.clause[0], site.quantity.span[0]):
            fact = next(seat_named(site, cast, sentence.start), None)
            if fact is not None:
                return fact
        own = own_subject(site, cast)
        if own is None and main.kind not in ANSWERING:  # 永新脐橙30万亩
            heads = seat_named(site, cast, sentence.start)
            own = next((body for body in heads if body.span[0] == sentence.start), None)
        answers = own is not None and own.text[0] == "全" and main.kind in ANSWERING and main.place in (None, own.name)
        # What all of its place does is told by its bureau, unless the place is told of just before.
        return None if answers and _place_before(site, cast) is None else own
    here = next(seat_named(site, cast, site.clause[0]), None) or own_subject(site, cast)
    if here is None:
        heads = seat_named(site, cast, sentence.start)
        here = next((body for body in heads if heads_clause(site.story.text, body.span[0])), None)
    return here and (_other_part(site, cast, here) or here)


def _other_part(site: Site, cast: Cast, own: Body) -> Body | None:
    """A place that opens the part of the clause in which the quantity stands: 甲市1000元；乙市的价格为600元."""
    text, last = site.story.text, site.quantity.span[0]
    part = text.rfind("；", own.span[1], last) + 1
    if not part:
        return None
    return next((body for body in cast.bodies.between(part, part + 1) if body.kind == "place"), None)


def _place_before(site: Site, cast: Cast) -> Body | None:
    """The article's own place, if the sentence before tells of it, and of nothing less: 全县粮田100万亩。去年建成…."""
    if site.sentence == 0:
        return None
    before, this = site.sentences[site.sentence - 1], site.sentences[site.sentence]
    told = cast.bodies.between(before.start, this.start) if before.paragraph == this.paragraph else ()
    if cast.seat is None or any(body.kind != "place" for body in told):
        return None
    own = (body for body in told if body.name == cast.seat.name and heads_clause(site.story.text, body.span[0]))
    return next(own, None)


def all_of_part(site: Site, cast: Cast) -> Found:
    """A part, told of before, of the province for which the article's body answers: 去年全县收粮3万吨, not 永新全县."""
    main = cast.main
    if main is None or main.place is None or not cast.answers:
        return None
    known = gazetteer()
    province = known.official.get(main.place, main.place)
    goes_on = GOES_ON.match(site.story.text, site.clause[0]) is not None
    start = site.sentences[site.sentence].start if goes_on else site.clause[0]
    places = list(named(site, cast, start, "place"))
    wholes = (body for body in places if body.text[0] == "全" and known.province.get(body.name) == province)
    return next((body for body in wholes if all(body.span[0] != place.span[1] for place in places)), None)


def article_subject(site: Site, cast: Cast) -> Found:
    """The body whose article it is; before that comes up, the school or village with which the article opens."""
    main, here = cast.main, site.quantity.span[0]
    if (head := headed(site, cast)) is not None and head.kind not in GROUNDS:
        return head
    if main is not None and main.kind in LESS and (place := _place_before(site, cast)):
        return place
    if main is not None and main.kind in PUBLIC and main.place and (other := turned_to(site, cast)):
        return other
    if main is None or main.span[0] < here or not cast.acts:
        return main
    first = cast.acts[0]
    return first.body if first.role == "scene" and first.body.kind in LESS else main


def place_of_clause(site: Site, cast: Cast) -> Found:
    """A place that qualifies what is counted: 渭南市居民用水; or the team that a clause of a contest is about."""
    if teams := list(named(site, cast, site.clause[0], "team")):
        return teams[0]
    places = list(named(site, cast, site.clause[0], "place"))
    if not places:  # 黄山市接待游客5万人次，同比增长两成
        places = opening_place(site, cast, goes_on=GOES_ON.match(site.story.text, site.clause[0]) is not None)
    if not places or site.story.text.endswith("等", site.clause[0], site.quantity.span[0]):
        return None  # 兰州市、永登县等3个城市: none of them alone
    within = bracketed(site.story.text, places[-1].span[0])
    less = site.story.text.startswith(("、", "站"), places[-1].span[1])  # 九江站水位18米
    return None if within or less else places[-1]  # 确诊12例（东湖区8例、西山区4例）


def own_place(site: Site, cast: Cast) -> Found:
    """The place that the article is about, or its part (■大同市); but not for what is told of a village or a school.

    Of a crime or an accident those answer who deal with it.
    """
    if cast.handler is not None:
        return cast.handler
    here = site.quantity.span[0]
    others = cast.seat is not None and not cast.acting and any(act.body.kind not in NOT_ORGANISED for act in cast.acts)
    if cast.bystander or others:
        return NOBODY  # 宁波一男子捡到彩票: but where it happened
    if SMALLER.search(site.story.text, max(site.clause[0], here - REACH), here) or private(site) or contest(site):
        return NOBODY
    return section(site, cast) or cast.seat


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
    of_its_own,
    carried_subject,
    town_of_sentence,
    all_of_part,
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
