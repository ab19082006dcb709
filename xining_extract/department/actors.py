"""Who acted last before a quantity, and where the article's own place is named or acts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Literal

from ..page.story import Site
from .acts import Act, heads_clause, is_oblique, opens_predicate
from .body import PUBLIC, Body, is_host, is_purse
from .cast import Cast
from .places import gazetteer

# A rule gives a body, says that there is none, or passes.
Nobody = Literal["nobody"]
Found = Body | Nobody | None
NOBODY: Nobody = "nobody"
SEPARATOR = re.compile("[、和与及]")
GROUNDS = frozenset(("place", "small"))
LISTED = GROUNDS | frozenset(("hospital", "plant", "school"))  # what lists parted by semicolons tell of in turn
SAME, LEAST = 4, 2  # letters of a predicate, and of another subject before it
# What stands before a predicate and is no subject.
ADVERBIAL = re.compile(
    "其[中余他]|同[时期]|[此另]外|[还并再又共已均也在对为向由从以按将给与用截前近]|累计|合计|通过|[全今去明当本上下每][年月季半日天期]"
    "|目前|如今|[0-9一二三四五六七八九十两首]|[日月年人户平][均]|单日|该|其|这"
)
COUNTIES = re.compile("[0-9一二三四五六七八九十两多余]个?(?:县|区县|市县)")
# 位于江西省九江市的某医院: where it is makes no other clause of it.
LYING = re.compile("(?:位于|地处|坐落[于在]|来自|隶属[于]?|毗邻)[^，。；：\n]{1,18}的$")
OF_PLACE = tuple("省的 市的 县的 区的 州的 旗的 镇的 乡的 村的 当地的 本地的".split())  # 这个县的龙腾公司投资…
LYING_REACH = 24  # letters
TELLING = ("speaker", "source")
TOLD = frozenset(("small", "institution", "plant", "school", "hospital"))  # of which others tell
EACH = re.compile(
    "(?:[，；。：]|[一-鿿]{2})各(?:地|县|市|区|州|旗|盟|乡|镇|村)(?:[县市区州旗镇]|街道)?(?![一-鿿]?级|[的一]|[有自]?[关属])"
)
NEAR = 200  # letters before a quantity
STEPS, REACH = 48, 600  # acts and letters looked back over


def last_actor(site: Site, cast: Cast, start: int, *, same: bool = True) -> Found:
    """The last body before the quantity that acts since `start`, the article's own place left to its own rules.

    The nation as a subject (全国, 我国) is nobody's but that of the body that speaks of it: in the same sentence
    (`same`) any, later a national one. No body but the article's is carried over a sentence in which its own place
    acts; one that only pays (县财政) answers for its clause.
    """
    acts, starts, here = cast.acts, cast.starts, site.quantity.span[0]
    i = bisect_right(starts, here)
    if not i or starts[i - 1] < start:
        return None
    own = nation = False
    topic = -1 if same else _topic(site, cast)  # 食堂一餐八元，市财政局补贴两元。…: of the community
    together = listed(site, cast)  # 甲、乙分别接待3万人和2万人，收入合计5万元: of neither alone
    for j in range(i - 1, max(-1, i - 1 - STEPS), -1):
        if starts[j] < start:
            break
        act = acts[j]
        body = act.body
        if same and is_purse(body) and body.place is not None and starts[j] < site.clause[0]:
            return Body(body.place, body.text, body.span, "place", body.place)  # 县财政…，对食堂给予2万元: the county
        if starts[j] < site.clause[0] and (
            is_purse(body) or (together is not None and body in together[1]) or _stays(site, cast, act)
        ):
            continue
        each = act.role == "subject" and not is_main(cast, body)
        if each and _tells_of_each(site.story.text, max(body.span[1], here - NEAR), here):
            continue  # 金融部门贷款1亿元；各县办起市场30个: of all of the place
        if _is_one_of(site, body) or (not same and is_host(body)):
            continue
        if starts[j] > topic >= 0 and act.role == "subject" and not is_main(cast, body):
            if "；" not in site.story.text[topic : starts[j]]:
                continue
        if body.kind == "nation":
            nation = nation or not own
        elif act.role == "subject" and cast.seat is not None and body.name == cast.seat.name:
            own = True
        elif same or act.role not in ("example", "owner"):
            if own and (body.kind == "place" if same else not is_main(cast, body)):
                own_leader = same and act.role in TELLING and cast.seat is not None and body.name == cast.seat.name
                return body if own_leader else None  # 永新县县长介绍，全县有球队20支
            return body if same or not nation or _national(body) else NOBODY
    return NOBODY if nation and not same and not _national(cast.main) else None


def _tells_of_each(text: str, start: int, end: int) -> bool:
    """Whether a stretch tells of each of the places that something wider has: 各县办起市场30个."""
    return text.find("各", start, end) >= 0 and EACH.search(text, start, end) is not None


def _topic(site: Site, cast: Cast) -> int:
    """Where the article's body heads the sentence before, if it does; else -1."""
    if site.sentence == 0 or cast.main is None:
        return -1
    start = site.sentences[site.sentence - 1].start
    j = bisect_left(cast.starts, start)
    if j == len(cast.acts) or cast.acts[j].role != "subject" or not is_main(cast, cast.acts[j].body):
        return -1
    at = cast.starts[j]
    return at if at < site.sentences[site.sentence].start and heads_clause(site.story.text, at) else -1


def is_main(cast: Cast, body: Body) -> bool:
    """Whether it is the article's body that is named."""
    return cast.main is not None and body.name == cast.main.name


def _stays(site: Site, cast: Cast, act: Act) -> bool:
    """Whether a subject governs its clause alone: 投资3亿元的某中学投用，…, or a place in a list: 某镇下雨；…."""
    body, text = act.body, site.story.text
    if act.role != "subject" or is_main(cast, body) or body.kind in PUBLIC:
        return False
    here = body.span[0]
    told = text[here - 1 : here] in ("的", "了") and LYING.search(text, max(0, here - LYING_REACH), here) is None
    told = told and (body.kind in GROUNDS or not text.endswith(OF_PLACE, 0, here))
    if told or _is_followed(text, body, site.quantity.span[0]):
        return True
    if body.kind not in GROUNDS and opens_predicate(text, body.span[1]):
        return False
    answered = body.kind != "place" or cast.answers
    return answered and body.kind in LISTED and text.find("；", body.span[1], site.quantity.span[0]) >= 0


def _is_one_of(site: Site, body: Body) -> bool:
    """Whether counties are counted, and the body is one: 婺源县出现大暴雨，5个县出现暴雨."""
    counted = body.kind == "place" and COUNTIES.search(site.quantity.text) is not None
    return counted and gazetteer().full.get(body.name) == "county"


def _is_followed(text: str, body: Body, here: int) -> bool:
    """Whether another does the same in the part before `here`: 甲博物馆接待游客5万人次；老街接待游客3万人次."""
    end = body.span[1]
    part = max(text.rfind("；", end, here), text.rfind("。", end, here)) + 1
    does = text.find(text[end : end + SAME], part, here) if part else -1
    return does - part >= LEAST and ADVERBIAL.match(text, part) is None


def listed(site: Site, cast: Cast) -> tuple[int, list[Body]] | None:
    """Where 分别 stands before the quantity in its sentence, and the bodies that are listed before it."""
    text, here = site.story.text, site.quantity.span[0]
    start = max(site.sentences[site.sentence].start, here - REACH)
    mark = text.rfind("分别", start, here)
    if mark < 0:
        return None
    head = max(text.rfind(stop, start, mark) for stop in "，；：") + 1
    bodies = list(cast.bodies.between(max(start, head), mark))
    apart = [text[above.span[1] : below.span[0]] for above, below in zip(bodies, bodies[1:], strict=False)]
    return (mark, bodies) if bodies[1:] and all(SEPARATOR.fullmatch(between) for between in apart) else None


def told_by(site: Site, cast: Cast, body: Found) -> Found:
    """Who tells it in the sentence, where it is told of a village, a town or 全市: 县防指通报，河西村降雨80毫米."""
    if not isinstance(body, Body) or not (body.kind in TOLD or is_loose(body)):
        return body
    start = site.sentences[site.sentence].start
    low, high = bisect_left(cast.starts, start), bisect_left(cast.starts, body.span[0])
    told = [act.body for act in cast.acts[max(low, high - STEPS) : high] if act.role in TELLING]
    speaks = any(act.body is body and act.role in TELLING for act in cast.acts[high : high + 3])
    return told[-1] if told and not speaks else body


def is_loose(body: Body) -> bool:
    """Whether a body is named by what it is alone: 全市, 铁路部门."""
    return (body.kind == "place" and body.text[0] == "全") or (body.kind == "system" and body.place is None)


def _national(body: Body | None) -> bool:
    """Whether a body may speak of the whole nation: it bears no place's name."""
    return body is not None and body.place is None and body.sure


def own_subject(site: Site, cast: Cast) -> Body | None:
    """The article's own place where it acts in the sentence: 我县投入资金，建成食堂30个."""
    start, starts = site.sentences[site.sentence].start, cast.starts
    i = bisect_right(starts, site.quantity.span[0])
    for j in range(i - 1, max(-1, i - 1 - STEPS), -1):
        act = cast.acts[j]
        if starts[j] < start or act.role != "subject":
            return None
        if cast.seat is not None and act.body.name == cast.seat.name:
            return act.body
    return None


def named(site: Site, cast: Cast, start: int, kind: str) -> Iterator[Body]:
    """The bodies of a kind named between `start` and the quantity, those after a preposition left out."""
    here = site.quantity.span[0]
    low = max(start, here - REACH)
    for body in cast.bodies.between(low, here):
        if body.kind == kind and not is_oblique(site.story.text, low, body.span[0]):
            yield body


def seat_named(site: Site, cast: Cast, start: int) -> Iterator[Body]:
    """Where the article's own place is named so."""
    if cast.seat is not None:
        name = cast.seat.name
        for body in named(site, cast, start, "place"):
            if body.name == name:
                yield body
