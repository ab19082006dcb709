"""Who acted last before a quantity, and where the article's own place is named or acts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Literal

from ..connectives import OF_WHICH, respectively
from ..divisions import LEVELS, PLACES
from ..page.story import Site
from .acts import Act
from .body import GROUNDS, PUBLIC, Body, is_host, is_purse
from .cast import Cast
from .places import begins_way
from .predicates import is_oblique, opens_predicate
from .sites import is_away
from .voices import TO_WHOM

# A rule gives a body, says that there is none, or passes.
Nobody = Literal["nobody"]
Found = Body | Nobody | None
NOBODY: Nobody = "nobody"
SEPARATOR = re.compile("[、和与及]")
LISTED = GROUNDS | frozenset(("hospital", "plant", "school", "spot"))  # what lists parted by semicolons tell of in turn
OTHERS_LISTED = re.compile("[、和]")
TIME = re.compile(
    "(?:到|截至)?(?:[今去前]年|[0-9]{4}年|目前|[上下]半年|[前一二三四]+季度|[0-9—~～至到-]+月份?|同期|全年)+[底末初]?，?"
)
# 某镇有企业6个；农业产值达2亿元: what is measured of it goes on
MEASURED = re.compile("(?:(?!的)[一-鿿]){2,6}?(?:产值|产量|收入|面积|总额|总量|增速|增加值)(?:[从由达为增超约]|[0-9])")
SAME, LEAST = 4, 2  # letters of a predicate, and of another subject before it
COUNTIES = re.compile("[0-9一二三四五六七八九十两多余]+个?(?:[市区]?县|[市区][（(、])")  # 5个县, 12个区县
# 甲局回复较快；有4家单位因超期被通报: others of its like
OTHERS = re.compile(
    f"；[^，。；0-9]{{0,4}}有[0-9一二三四五六七八九十两多]+[个家](?:单位|部门|企业|机构|公司|学校|医院|[{PLACES}])"
)
TELLING = ("speaker", "source")
TOLD = frozenset(("small", "institution", "plant", "school", "hospital", "spot"))  # of which others tell
# 各县办起市场30个, but 从各县抽调, 组织各县巡查.
EACH = re.compile(
    f"(?<![从在向对给为把被由与和及到赴据于比、全织求导促署调同知醒])各(?:地|[{PLACES}]{{1,2}}|街道)(?![一-鿿]?级|[的一关属])"
)
LEVELLED = frozenset(LEVELS + "全我")
LIKE = 2  # characters behind a figure that tell what it counts
EVENT = re.compile("[^，。；]{2,40}(?:后|以来)，")
NEAR = 200  # letters before a quantity
MARKS = 6  # 分别 in a sentence
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
    own, whole, nation = 0, not same, False  # where the article's own place acts; if that is but told of: 全市
    topic = -1 if same else _topic(site, cast)  # 食堂一餐八元，市财政局补贴两元。…: of the community
    together = listed(site, cast)  # 甲、乙分别接待3万人和2万人，收入合计5万元: of neither alone
    for j in range(i - 1, max(-1, i - 1 - STEPS), -1):
        if starts[j] < start:
            break
        act = acts[j]
        body = act.body
        if starts[j] < site.clause[0]:
            if same and is_purse(body) and body.place is not None:  # 县财政…，对食堂给予2万元: the county
                return Body(body.place, body.text, body.span, "place", body.place)
            if is_purse(body) or (together is not None and body in together[1]) or _stays(site, cast, act):
                continue
        elif _is_listed(site, cast, act):
            continue
        if is_host(body) or _is_beside(site, cast, act, topic):
            continue
        if body.kind == "nation":
            nation = not own
        elif act.role == "subject" and cast.seat is not None and body.name == cast.seat.name:
            own, whole = starts[j], whole and body.text[0] == "全"
        else:
            if nation and not same and _is_local(body):
                break
            told = whole and body.kind == "organ"  # by a bureau of the place
            return body if told or not own or _holds(site, cast, act, own, same=same) else None
    # None may speak of the whole nation, unless a national body's article it is.
    return NOBODY if nation and not same and (cast.main is None or _is_local(cast.main)) else None


def _is_beside(site: Site, cast: Cast, act: Act, topic: int) -> bool:
    """Whether a figure is of more than one who acts by the way behind the `topic`, or of parts of the place."""
    if act.body.kind == "place" and COUNTIES.match(site.story.text, site.quantity.span[0]):
        return True  # 永新县遭遇浓雾，4个县遭遇轻雾
    if act.role != "subject" or is_main(cast, act.body):
        return False
    return act.at > topic >= 0 or _of_each(site, cast, act.body)  # 金融部门贷款1亿元；各县办起市场30个


def _holds(site: Site, cast: Cast, act: Act, own: int, *, same: bool) -> bool:
    """Whether one acts on though the article's own place acts behind it, at `own`."""
    if act.role in TELLING and site.story.text.find("。", act.at, own) < 0:
        return True
    return act.body.kind != "place" if same else is_main(cast, act.body)


def _is_local(body: Body) -> bool:
    """Whether a body is of a place, which may go without its name: 市农业农村局."""
    return body.place is not None or body.name[0] in LEVELLED


def _of_each(site: Site, cast: Cast, body: Body) -> bool:
    """Whether each place of the article's is told of between the body and the figure."""
    if cast.seat is not None and body.name == cast.seat.name:
        return False
    here = site.quantity.span[0]
    return EACH.search(site.story.text, max(body.span[1], here - NEAR), here) is not None


def _topic(site: Site, cast: Cast) -> int:
    """Where the article's body is the first to act in the sentence before, if it is; else -1."""
    if site.sentence == 0:
        return -1
    start, end = (site.sentences[i].start for i in (site.sentence - 1, site.sentence))
    j = bisect_left(cast.starts, start)
    first = j < len(cast.acts) and cast.starts[j] < end and cast.acts[j].role == "subject"
    return cast.starts[j] if first and is_main(cast, cast.acts[j].body) else -1


def is_main(cast: Cast, body: Body) -> bool:
    """Whether it is the article's body that is named."""
    return cast.main is not None and body.name == cast.main.name


def _stays(site: Site, cast: Cast, act: Act) -> bool:
    """Whether a subject governs its clause alone: 投资3亿元的某中学投用，…, or a place in a list: 某镇下雨；…."""
    body, text = act.body, site.story.text
    if act.role != "subject" or (is_main(cast, body) and body.kind != "spot"):
        return False
    if OTHERS.search(text, body.span[1], site.quantity.span[1] + LIKE):
        return True
    event = EVENT.match(text, body.span[1], site.quantity.span[0])
    if event and cast.bodies.between(event.end(), event.end() + 1):
        return True  # 教育部批复后，某市整合资源，…
    if body.kind in PUBLIC:
        return False
    here = body.span[0]
    if text[here - 1 : here] in ("的", "了") or _is_followed(text, body, site.quantity.span[0]):
        return True
    if body.kind not in GROUNDS and opens_predicate(text, body.span[1]):
        return False
    part = text.rfind("；", body.span[1], site.quantity.span[0]) + 1
    in_turn = body.kind in LISTED or body.kind == "institution"
    if not part or not in_turn or (body.kind == "place" and not cast.answers):
        return False
    # But 某村办起渔场；建成食堂3个.
    return body.kind not in ("small", "institution") or not (opens_predicate(text, part) or MEASURED.match(text, part))


def _is_listed(site: Site, cast: Cast, act: Act) -> bool:
    """Whether a subject is but one of a list in its clause: 甲景区投资2亿元、乙小镇投资1亿元."""
    body, text = act.body, site.story.text
    other = not is_main(cast, body) and body.kind not in PUBLIC
    return other and _is_followed(text, body, site.quantity.span[0])


def _is_followed(text: str, body: Body, here: int) -> bool:
    """Whether another does the same in the part before `here`: 甲博物馆接待游客5万人次；老街接待游客3万人次."""
    end = body.span[1]
    same = LEAST if body.kind == "spot" else SAME  # 某景区接待8万人次，某水乡接待游客5万人次
    parts = {max(text.rfind(mark, end, here) for mark in marks) + 1 for marks in ("；。", "、", "，")} - {0}
    return any(text.find(text[end : end + same], part, here) - _past_time(text, part) >= LEAST for part in parts)


def _past_time(text: str, part: int) -> int:
    """Where a part begins behind its time: 2019年，园区实现产值3亿元；今年1—8月|实现产值2亿元 tells of no other."""
    time = TIME.match(text, part)
    return time.end() if time else part


def listed(site: Site, cast: Cast) -> tuple[int, list[Body]] | None:
    """Where 分别 stands before the quantity in its sentence, and the bodies that are listed before it.

    One without bodies takes up those of the one before: 甲县、乙县分别接待5万人、3万人，同比分别增长8%、6%.
    """
    text, here = site.story.text, site.quantity.span[0]
    start = max(site.sentences[site.sentence].start, here - REACH)
    mark = last = respectively(text, start, here)
    for _ in range(MARKS):
        if last < 0:
            return None
        last -= text.startswith("，", last - 1)  # 接待最多的是甲县、乙县，分别接待3万人和2万人
        head = max(text.rfind(stop, start, last) for stop in "，；：") + 1
        told = cast.bodies.between(max(start, head), last)
        bodies = [body for body in told if not text.startswith("站", body.span[1])]
        while bodies[2:] and not SEPARATOR.match(text, bodies[0].span[1]) and SEPARATOR.match(text, bodies[1].span[1]):
            del bodies[0]  # 博物馆观众最多的为甲市、乙市，分别为9万、8万
        if bodies and TO_WHOM.search(text, start, bodies[0].span[0]):
            return None  # 对香港、台湾分别增长9%、8%: of neither
        if bodies:
            return (mark, bodies) if bodies[1:] and not _are_of_places(text, bodies) else None
        if OTHERS_LISTED.search(text, max(start, head), last):
            return None  # 其中小麦、玉米分别增长8%、6%
        last = respectively(text, start, last)
    return None


def _are_of_places(text: str, bodies: list[Body]) -> bool:
    """Whether different things of places are listed, which have names of their own: 永新华美超市、吉安金源酒店分别…."""
    if any(body.kind != "place" for body in bodies):
        return False
    things = [text[body.span[1] : body.span[1] + SAME] for body in bodies[:2]]
    return not SEPARATOR.match(things[0]) and things[0] != things[1]


def told_by(site: Site, cast: Cast, body: Found) -> Found:
    """Who tells it in the sentence, where it is told of a village, a town or 全市: 县防指通报，河西村降雨80毫米."""
    if not isinstance(body, Body) or not (body.kind in TOLD or is_loose(body)):
        return body
    if body.kind == "spot" and cast.answers and not is_main(cast, body):
        return cast.main
    start = site.sentences[site.sentence].start
    low, high = bisect_left(cast.starts, start), bisect_left(cast.starts, body.span[0])
    told = [act.body for act in cast.acts[max(low, high - STEPS) : high] if act.role in TELLING]
    speaks = any(act.body is body and act.role in TELLING for act in cast.acts[high : high + 3])
    return told[-1] if told and not speaks else body


def is_loose(body: Body) -> bool:
    """Whether a body is named by what it is alone: 全市, 铁路部门; but not 某省税务部门."""
    return (body.kind == "place" and body.text[0] == "全") or (body.kind == "system" and body.place is None)


def own_subject(site: Site, cast: Cast) -> Body | None:
    """The article's own place where it acts in the sentence: 我县投入资金，建成食堂30个."""
    start, starts = site.sentences[site.sentence].start, cast.starts
    i = bisect_right(starts, site.quantity.span[0])
    for j in range(i - 1, max(-1, i - 1 - STEPS), -1):
        act = cast.acts[j]
        if starts[j] < start:
            return None
        if cast.seat is not None and act.body.name == cast.seat.name:
            return act.body
    return None


def opening_place(site: Site, cast: Cast, *, goes_on: bool) -> list[Body]:
    """The place that a sentence opens with, or the one before of which it tells the parts: 富县投资7亿元，建学校4所.

    Where the clause only goes on, those that the sentence names.
    """
    if goes_on:
        return list(named(site, cast, site.sentences[site.sentence].start, "place"))
    if cast.seat is not None:
        return []
    text, index = site.story.text, site.sentence
    while index and text.startswith(OF_WHICH, site.sentences[index].start):
        index -= 1
    return list(named(site, cast, site.sentences[index].start, "place"))[-1:]


def named(site: Site, cast: Cast, start: int, kind: str) -> Iterator[Body]:
    """The bodies of a kind named between `start` and the quantity, those after a preposition left out."""
    here = site.quantity.span[0]
    low = max(start, here - REACH)
    for body in cast.bodies.between(low, here):
        at, end = site.story.text, body.span[1]
        way = kind == "place" and (begins_way(at, end) or is_away(at, end))
        if body.kind == kind and not way and not is_oblique(site.story.text, low, body.span[0]):
            yield body


def seat_named(site: Site, cast: Cast, start: int) -> Iterator[Body]:
    """Where the article's own place is named so."""
    if cast.seat is not None:
        name = cast.seat.name
        for body in named(site, cast, start, "place"):
            if body.name == name:
                yield body
