"""Who speaks in an article: the body behind each 介绍, 表示, 获悉, and the stretch of text that it answers for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter

import msgspec

from ..divisions import LEVELS, PLACES
from ..hearing import heard_from
from ..model import Span
from ..page.names import surnames
from ..page.story import Story
from .bodies import Bodies
from .body import ANSWERING, NOT_ORGANISED, Body
from .levels import ONE_LETTER
from .pointers import last_named, nouns
from .sites import is_venue
from .sources import OUTLET, REPORTS
from .speakers import QUOTES, speech


class Voice(msgspec.Struct, frozen=True, gc=False):
    """A speaker's body, the place of its verb, what it answers for, if that is quoted, if it was the source of news."""

    body: Body
    at: int
    scope: Span
    quoted: bool
    source: bool


# A place speaks through its leaders alone.
LEADER = re.compile(
    f"[{PLACES}]?委?副?书记|(?:常务|代)?副?[{PLACES}]长|人大常委会|政协"
    "|(?:相关|有关|主要|分管)?负责(?:人|同志)"
)
# 据市统计局统计 is news that is handed on; so is 市统计局20日公布，…, where a text begins with it.
ISSUES = re.compile(
    "(?:通报|发布|公布)(?:(?:[消信]息)?称?[，：]|的?[^，。：《“]{0,30}(?:数据|情况|状况|统计|公报)[^，。：《]{0,6}[，：。]"
    "|了?[^，。：《]{0,24}(?:通报|公报|简报|快报|[信消]息|报告|白皮书)[，：。]"
    "|了?《[^》，。]{2,40}(?:通报|公报|报告|白皮书)》[，：。])"
    "|(?:统计|监测)?(?:数据|统计|监测|结果){1,2}(?:显示|表明|分析)[，：]"  # 市统计局最新数据显示，…
)
OPENS = "，）) \u3000"  # what may stand before who says the news: a day, a dateline
AFTER = ("据", "来自", "经")  # 经市统计局初步核算
# A name goes on to here: 张三介绍, 张三在会上介绍, 张三今日介绍.
NAME_ENDS = "，：、在就也还今"
# 校长张三, 村党支部书记李四, 理事长王五, with no body right before the office: where it may begin, and the office.
BEGINS = re.compile("[副校园院馆站场厂所村社街公合理局厅检](?:(?<![一-鿿].)|(?<=问.)|(?<=记者.))")
OFFICER = re.compile(
    "(?:(?:党组书记、)?副?([校园院馆站场厂所局厅]|检察)长"
    "|(村|社区|街道|公司|合作社)(?:党?(?:总支|支部|工?委)?副?书记|支书|(?:居?委会)?副?主任|党?副?[总经]*理|负责人|理事长)|理事长)"
    "(?=[一-鿿]{2})"
)
COMMITTEES = ("委", *(level + "委" for level in LEVELS))  # those of the Party that speak for their place
PRONOUNS = ("他", "她")
STUDIES = tuple("考入 考上 考取 考进 就读 就读于 毕业于".split())  # 考入某大学的王一: no school speaks through them
MEMORY = 60  # bodies remembered
# 某局5日在济南召开的通气会通报: who calls the press tells it.
CONVENED = re.compile("[^，。；：“”]{0,6}(?:在[^，。；：“”]{1,10})?(?:召开|举行|举办)的[^，。；：“”]{0,8}会上?")
# 从某县获悉, 从某县采访获悉, 从某县召开的通气会上获悉
HEARD = re.compile(f"(?:采访[时中]?|新闻发布会上|有关部门|{CONVENED.pattern})?")
REPORTING = "记者在"
# 某院召开新闻发布会，通报…情况
PRESS = re.compile(
    "[^，。；：“”]{0,8}(?:召开|举行)[^，。；：“”]{0,12}(?:发布|通气|通报|吹风)会，?(?:会上)?(?:向[^，。]{2,6})?"
)
# It speaks itself, or through whom it does not name: 市统计局|近日|透露, 市统计局|有关负责人在发布会上|透露
ITSELF = re.compile(
    f"[^，长任理席]{{0,6}}|{PRESS.pattern}|[^，。]{{0,6}}(?:负责人|负责同志|发言人|工作人员|人士)[^，。]{{0,10}}"
)
ANNOUNCES = frozenset(("发布", "公布"))  # lists and documents, too
# 某局25日发表的《…》白皮书介绍: who issues it speaks.
ISSUED = re.compile("[^，。；：《]{0,10}(?:发布|发表|公布|印发|推出)的?(?:《[^》]{2,40}》)?[^，。；：《》]{0,12}")
# 某厅召开会议。会议指出; 某局召开通气会。会上通报: who holds it speaks.
MET = re.compile(
    "(?:第?[0-9一二三四五六七八九十]{0,3}[次届])?(?:党组|党委|[常全]委会?|常务|办公|专题|扩大|全体|局务|调度|工作){1,2}"
    "(?:会议?)?(?:审议|研究|讨论)?"
)
MEETING, NEAR = "会议", 8
HELD = re.compile(
    "[^，。；：“”]{0,12}?(?:召开|举行|举办)|[^，。；：“”]{0,40}?[会坛]议?在[^，。；：“”]{1,12}(?:召开|举行|举办)"
)
STOP, STOPS = re.compile("[。！？\n]"), re.compile("[，。！？\n]")
LAST_MARK = re.compile("(?s:.*)(?:[。！？!?；;\n]|(?<=[。！？!?，…])”)")
SENTENCE_WINDOW, QUOTE_WINDOW = 150, 2000  # letters looked over for a sentence's start and a quotation's end
NAMED = 12  # letters between a verb of speech and the quotation that it leads
# “…。”理事长王五抓起一把稻谷: who is quoted and only does something then, within so many letters.
QUOTED, DOER = re.compile("[。！？，…]”(?=[一-鿿])"), 36
# 他通过12345热线反映，…: who is told of it; 市民王一在市图书馆说: where it is said
# 被农业部公布为优势产区: what it says of another
THROUGH = re.compile("(?:通过|拨打|致电|联系)[^，。：；]{0,4}$|(?<=[一-鿿])在$|被$")
TO_WHOM = re.compile("(?<![应针派面绝])[对向]$")
# 家住桥西街道的王一说: where somebody lives does not speak.
LIVES, LIVING = re.compile("(?:家住?在?|居?住[在于])$"), 3
OFFICER_WINDOW = 10  # letters between a body and its officer's name
OWN_OUTLET = re.compile(f"^(?:{OUTLET})+")
TITLE_WINDOW, ADVERB = 30, 6  # letters between a body and its officer's title, or its verb


def find_voices(story: Story, bodies: Bodies) -> tuple[Voice, ...]:
    """Every stretch that a speaker answers for, in the order of the verbs of speech."""
    text, known, verbs = story.text, speech(), bodies.verbs
    voices: list[Voice] = []
    people = _introduced(story, bodies)
    for paragraph in story.paragraphs:
        last: Body | None = None
        low, high = bisect_left(verbs, (paragraph.start,)), bisect_left(verbs, (paragraph.end,))
        first = paragraph is story.paragraphs[0]
        for here, verb in verbs[low:high]:
            colon = verb == QUOTES
            inside = bodies.before(here, 1)
            if inside and here < inside[0].span[1]:
                continue  # 大数据局
            if colon and voices and here - voices[-1].at <= NAMED:
                continue  # 王一介绍：“…”
            after = here + (1 if colon else len(verb))
            if text.startswith("会", after) or (verb == "认为" and text[here - 1] in "确公承默"):
                continue  # 新闻发布会, 情况通报会; 确认为优势产区
            floor = _sentence_start(text, max(paragraph.start, here - SENTENCE_WINDOW), here)
            heard = verb in known.heard
            body = _source(text, floor, here, verb, bodies) if heard else _speaker(text, floor, here, bodies, people)
            if body is None and not heard and text.startswith(PRONOUNS, floor):
                body = last  # 局长王一介绍，…。他说，…
            last = None if body is None and not heard else body
            opens = first and floor == paragraph.start
            handed = body is not None and _hands_on(text, floor, body, verb, here, first=first, opens=opens)
            source = heard or verb == "消息" or handed
            scope, quoted = _scope(text, paragraph.start, paragraph.end, floor, after)
            if body is not None:
                voices.append(Voice(body, here, scope, quoted, source))
    silent = list(_silent(story, bodies, people, {voice.scope[1] for voice in voices}))
    return tuple(sorted([*voices, *silent], key=attrgetter("at")) if silent else voices)


def _silent(story: Story, bodies: Bodies, people: dict[str, Body], told: set[int]) -> Iterator[Voice]:
    """Those who are quoted with no verb of speech: “亩产高。”理事长王五抓起一把稻谷."""
    text = story.text
    for paragraph in story.paragraphs:
        for close in QUOTED.finditer(text, paragraph.start, paragraph.end):
            floor = close.end()
            comma = STOPS.search(text, floor, min(paragraph.end, floor + DOER))
            if floor in told or comma is None:
                continue
            body = _of_office(text, comma.start(), bodies.between(floor, comma.start()), people)
            body = body or next((who for at in range(floor, comma.start()) if (who := _known(text, at, people))), None)
            opening = text.rfind("“", max(paragraph.start, floor - QUOTE_WINDOW), floor)
            if body is not None and opening >= 0:
                yield Voice(body, floor, (opening, floor), True, False)


def _hands_on(text: str, floor: int, body: Body, verb: str, here: int, *, first: bool, opens: bool) -> bool:
    """Whether the news is a body's own report: 据市统计局统计, or, in the first paragraph, 市统计局20日公布，…."""
    start, end = body.span
    reports = verb in REPORTS
    itself = body.kind in ANSWERING and ITSELF.fullmatch(text, end, here) is not None
    if (reports or (itself and opens)) and text.endswith(AFTER, floor, start):
        return True  # 据市统计局统计; in the first sentence 据市统计局近日介绍, too
    local = body.place is not None or body.text[0] in ONE_LETTER  # what a ministry says others carry out
    if itself and local and opens and verb not in ANNOUNCES and (start == floor or text[start - 1] in OPENS):
        return True  # 市统计局近日透露，…
    if not reports:
        return False
    return CONVENED.fullmatch(text, end, here) is not None or (first and ISSUES.match(text, here) is not None)


def _introduced(story: Story, bodies: Bodies) -> dict[str, Body]:
    """Those whose office stands behind their body, or tells of what kind of body named before they are: 校长张三."""
    text, people, office = story.text, dict[str, Body](), speech().office
    for whose in bodies.found:
        end = whose.span[1]
        told = office.search(text, end, end + OFFICER_WINDOW) if whose.kind not in NOT_ORGANISED else None
        if told and text[told.end() : told.end() + 1] in surnames():
            people.update({text[told.end() : told.end() + length]: whose for length in (2, 3)})
    for begins in chain.from_iterable(BEGINS.finditer(text, p.start, p.end) for p in story.paragraphs):
        match = OFFICER.match(text, begins.start())
        if match is None:
            continue
        name = text[match.end() : match.end() + 3]
        kind = match[1] or match[2] or "合作社"
        endings = ("院",) if kind == "检察" else nouns().endings.get(kind, (kind,))
        if name[0] in surnames() and (body := last_named(bodies.before(match.start(), MEMORY), endings)):
            people.update({name[:length]: body for length in (2, 3)})
    return people


def _sentence_start(text: str, low: int, here: int) -> int:
    """Where the sentence of `here` begins, no further back than `low`."""
    mark = LAST_MARK.match(text, low, here)
    return mark.end() if mark else low


def _source(text: str, floor: int, here: int, verb: str, bodies: Bodies) -> Body | None:
    """记者从市民政局获悉: the body after 从, or the first beside 记者; 采访了, 连线: the one after the verb."""
    if verb in ("采访了", "连线"):
        return next((body for body in bodies.between(here, here + 40) if body.kind != "place"), None)
    near = [body for body in bodies.between(floor, here) if body.kind not in NOT_ORGANISED]
    mark = heard_from(text, floor, here)
    if mark >= 0 and (found := next((body for body in near if body.span[0] > mark), None)):
        return found
    start = mark + 1 if mark >= 0 else text.find(REPORTING, floor, here) + len(REPORTING)
    place = next(iter(bodies.between(start, start + 1)), None)
    if place and start > floor and not near and HEARD.fullmatch(text, place.span[1], here):
        return place  # 记者从永新县获悉
    return near[0] if mark < 0 and near and text.find("记者", floor, here) >= 0 else None


def _speaker(text: str, floor: int, here: int, bodies: Bodies, people: dict[str, Body]) -> Body | None:
    """市民政局局长张三介绍: the last body before the verb with an office after it, else one that speaks for itself.

    `people` remembers whose body a name has, for the next time that the name stands alone.
    """
    near = bodies.between(floor, here)
    if near and MET.fullmatch(text, near[-1].span[1], here):  # 市政府常务会议|决定
        return near[-1]
    there = text.startswith("会上", here - 2) and text[here - 3] in "。\n"
    if there or text.startswith(MEETING, here - len(MEETING)) or text.startswith(MEETING, here):
        held = (body for body in reversed(bodies.before(here, NEAR)) if HELD.match(text, body.span[1]))
        return next((body for body in held if not is_venue(text, *body.span)), None)
    if body := _of_office(text, here, near, people):
        return body
    clause = max(floor, text.rfind("，", floor, here) + 1)
    return (
        _known(text, clause, people)  # 王一在国新办举行的发布会上说
        or _for_itself(text, here, near)
        or next((who for start in range(max(clause, here - 12), here) if (who := _known(text, start, people))), None)
    )


def _of_office(text: str, here: int, near: Sequence[Body], people: dict[str, Body]) -> Body | None:
    """The last body with an office behind it, and perhaps the name of who holds it, which is remembered."""
    for body in reversed(near):
        between = text[body.span[1] : here]
        titles = speech().office.finditer(between, 0, TITLE_WINDOW)
        offices = [o.end() for o in titles if between[o.start() - 1] != "“"]
        if offices and (body.kind != "place" or LEADER.match(between)):
            if body.core in COMMITTEES and body.place is not None:  # 永新县委书记: for the place itself
                body = Body(body.place, body.text, body.span, "place", body.place)
            name = between[offices[-1] :]
            stop = min((i for i in (name.find(mark) for mark in NAME_ENDS) if i > 0), default=len(name))
            for length in range(2, min(4, stop) + 1):
                people[name[:length]] = body
            return body
    return None


def _known(text: str, start: int, people: dict[str, Body]) -> Body | None:
    """Whose body a name has that begins at `start`."""
    return next((who for length in (4, 3, 2) if (who := people.get(text[start : start + length]))), None)


def _for_itself(text: str, here: int, near: Sequence[Body]) -> Body | None:
    """A body that calls a conference, or of which only an adverb parts the verb."""
    for body in near:
        if body.kind not in NOT_ORGANISED:
            if any([met.fullmatch(text, body.span[1], here) for met in (CONVENED, PRESS, ISSUED)]):
                return body
    while near and TO_WHOM.search(text, max(0, near[-1].span[0] - 2), near[-1].span[0]):
        near = near[:-1]  # 某局对省政府介绍
    if not near or near[-1].kind in NOT_ORGANISED:
        return None
    start, end = near[-1].span
    if THROUGH.search(text, max(0, start - ADVERB), start):
        return None
    if LIVES.search(text, max(0, start - LIVING), start) or text.endswith(STUDIES, 0, start):
        return None
    between = OWN_OUTLET.sub("", text[end:here])  # 市水务局官方微信公众号消息
    return near[-1] if len(between) <= ADVERB and "，" not in between else None


def _scope(text: str, start: int, end: int, floor: int, after: int) -> tuple[Span, bool]:
    """What a speaker answers for: the quotation beside the verb, else the rest of the sentence."""
    opening = text.find("“", after, min(after + 8, end))
    if opening >= 0 and not any(mark in text[after:opening] for mark in "。！？；，\n"):
        closing = text.find("”", opening, min(end, opening + QUOTE_WINDOW))
        return (opening, closing if closing >= 0 else end), True
    if floor > start and text[floor - 1] == "”":
        opening = text.rfind("“", max(start, floor - QUOTE_WINDOW), floor)
        return (opening if opening >= 0 else start, floor), True
    stop = STOP.search(text, after, min(end, after + QUOTE_WINDOW))
    return (after, stop.start() if stop else end), False
