"""What an article is about where a plain noun phrase names it: 义务植树, 晚稻保险, 留抵退税, a race.

Neither a mark nor a strong head word shows such a name. Its use does: the headline has its last word, the text says it
time and again, and the paragraphs speak of it by the words of its field (理赔 and 参保 of an insurance). What is told
in a paragraph without any of these is not told of it. Where nothing is named so, a name that stands once at the
beginning takes what no other rule ties, in paragraphs that say two words of its field, if most paragraphs say one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from .candidates import MAKING, OPENING, lead_end
from .contenders import CAMPAIGNS
from .deeds import ALONE, deeds, is_event
from .edges import Edges, places
from .fields import Subject, field_name
from .form import is_none
from .hints import AGAIN, CALLED, HAN, MOST, NEAR, TELLING, hinted, stem_before
from .reach import is_second
from .theme import Theme, akin
from .torn import is_torn
from .undertaking import PAID, Undertaking, plainness
from .venues import site, task, venue

if TYPE_CHECKING:
    from .undertakings import Undertakings

_OFTEN = 3  # so often it speaks of what no headline hints at
_LEAD, _FIRST = 2, 6  # paragraphs
_FIELD = 4  # so many words of its field tell that a text speaks of it, …
_SAYS = 4  # characters of what a deed is done to that tell it
_LATE = 2 / 3
_MOSTLY = 3 / 4  # … in so much of its paragraphs
_BESIDE = frozenset("、和与及")
_CLOSES = frozenset("，。；：！？”的在从由里上自将已是于就也让给为申启正今\n")  # what may stand behind a name
_MARKS = "“‘《"
_CAMPAIGNS = (*CAMPAIGNS, "专项活动")
_WHOM = re.compile(
    "的?(?:贫困|脱贫|低收入|困难|特困|残疾|农村|城乡|在校|重点){0,2}"
    "(?:人口|户|家庭|群众|劳动力|学生|对象|人员|职工|农民|居民|儿童|老人|患者|村(?![庄容务]))"
)
# 公厕|10座, 10座|公厕
_COUNTS = re.compile("(?:共|约|近)?[0-9]+[余多万]*[个家座处所间栋]")
_COUNTS_IT = re.compile("[0-9一二两三四五六七八九十百千][余多万]*[个家座处所间栋]$")
_MEASURES = re.compile("[0-9.]+[万亿]?[余多]?(?:亩|公顷|平方|公里|千米|米|吨|万?株)")  # 植树造林|71万亩


def spoken_of(undertakings: Undertakings, named: Theme | None) -> Theme | None:
    """What the article is about: what is plainly named, else a subject; where both are one, with the words for it."""
    if not undertakings.story.paragraphs or (named is not None and named.name[0] in _MARKS):
        return named
    subject = find_subject(undertakings)
    if named is not None:
        if subject is None or subject.mentions < AGAIN or not akin(subject.name, named.name):
            return named
        if len(subject.echoes) < 2 and deeds().of(subject.head) != ALONE:
            return named
        done_to = named.name.removesuffix(named.head)  # 新改建农村公路 speaks of 农村公路建设, too
        whole = named.head in MAKING and len(done_to) >= _SAYS
        return msgspec.structs.replace(named, echoes=(*subject.echoes, *([done_to] if whole else [])), lasting=True)
    alone = None if subject else _only(undertakings)
    subject = _fullest(undertakings, subject or alone)
    if subject is None:
        return None
    if _is_of_whom(subject.name, undertakings.body):
        return None
    if any([_is_counted(subject.name, text) for text in (undertakings.story.title or "", undertakings.body)]):
        return None
    if subject.head not in (undertakings.story.title or "") and _is_measured(undertakings, subject.name):
        return None
    if not is_event(subject.head) and is_second(undertakings.story, subject.name, subject.at):
        return None
    return Theme(
        name=subject.name,
        span=(subject.at, subject.at + len(subject.name)),
        weight=2 if subject.mentions >= AGAIN else 1,
        head=subject.head,
        titular=True,
        leading=True,
        mentions=subject.mentions,
        first=subject.at,
        last=undertakings.story.paragraphs[-1].end,
        lasting=True,
        alone=alone is not None,
        echoes=subject.echoes,
    )


def _is_of_whom(name: str, body: str) -> bool:
    """Whether a text only says by it whom it means: 建档立卡贫困户."""
    behind = body.split(name)[1:]
    return bool(behind) and all([_WHOM.match(part) is not None for part in behind[:MOST]])


def _is_counted(name: str, text: str) -> bool:
    """Whether a text mostly counts it: 新建便民公厕10座, 2家示范农场 are so many things of a kind."""
    stands = [(at, at + len(name)) for at in islice(places(name, text, 0, len(text)), MOST)]
    counts = [_COUNTS.match(text, end) or _COUNTS_IT.search(text, max(0, at - NEAR), at) for at, end in stands]
    return len([found for found in counts if found]) * 2 > len(stands)


def _is_measured(undertakings: Undertakings, name: str) -> bool:
    """Whether a text names it only to tell how much of it there is, and nothing under it: 完成植树造林710万亩."""
    behind = [_MEASURES.match(undertakings.story.text, at + len(name)) for at in undertakings.places(name)]
    return bool(behind) and all(behind)


def find_subject(undertakings: Undertakings) -> Subject | None:
    """What the headline has the last word of and the text says most often; else the event that the lead names."""
    headlined = max(_headlined(undertakings), key=lambda s: (s.mentions, len(s.name)), default=None)
    for others in (_led, _opening):
        headlined = headlined or next(others(undertakings), None)
    return headlined or venue(undertakings) or task(undertakings) or site(undertakings)


def _only(undertakings: Undertakings) -> Subject | None:
    """What is named by a word of a field of public life, if the article plainly names nothing else."""
    said = field_name(undertakings)
    if said is None or not said.echoes:
        return said
    headed = said.name in (undertakings.story.title or "")  # what is so named is ruled by documents that a text cites
    begin, end = undertakings.story.paragraphs[0].start, undertakings.story.paragraphs[-1].end
    late = begin + _LATE * (end - begin) if said.name.endswith("热线") else end  # what a hotline does next
    plain = _plain(undertakings).values()
    others = [u.name for u in plain if not (headed and (u.kind == "titled" or u.span[0] > late))]
    return None if any([not any([word in name for word in said.echoes]) for name in others]) else said


def _plain(undertakings: Undertakings) -> dict[str, Undertaking]:
    """What the article plainly names, where it does so first."""
    return {u.name: u for u in reversed(undertakings.found) if plainness(u) > 2 and not u.counted}


def _fullest(undertakings: Undertakings, said: Subject | None) -> Subject | None:
    """The same by its fuller name, if the article plainly names it so about as often; else its one campaign.

    讨薪 is what those do for whom a campaign is carried out.
    """
    if said is None:
        return None
    times = undertakings.body.count
    campaigns = [u for u in _plain(undertakings).values() if u.governed and u.head.endswith(_CAMPAIGNS)]
    ours = [u for u in campaigns if any([word in u.name for word in said.echoes])]
    if len(campaigns) == 1 == len(ours) and said.name not in ours[0].name and not is_event(said.head):
        return msgspec.structs.replace(said, name=ours[0].name, at=ours[0].span[0], head=ours[0].head)
    fuller = [
        u
        for name, u in _plain(undertakings).items()
        if said.name in name and times(name) * 2 >= said.mentions
    ]
    return msgspec.structs.replace(said, name=fuller[-1].name, at=fuller[-1].span[0]) if fuller else said


def _headlined(undertakings: Undertakings) -> Iterator[Subject]:
    """The deeds of which the headline has the last word."""
    for piece in f"{undertakings.story.title or ''} {undertakings.story.subtitle or ''}".split():
        yield from hinted(undertakings, piece)


def _opening(undertakings: Undertakings) -> Iterator[Subject]:
    """The deeds that the lead names and a third of the paragraphs speak of, again and again or beside nothing else."""
    story = undertakings.story
    for p in [p for p in story.paragraphs[:_LEAD] if p.role != "subhead"]:
        for subject in hinted(undertakings, story.text[p.start : min(p.end, p.start + OPENING)], AGAIN):
            tells = subject.head in deeds().systems
            called = subject.head if tells else subject.name[-len(subject.head) - 2 :]
            naming = [q for q in story.paragraphs if story.text.find(called, q.start, q.end) >= 0]
            often = undertakings.body.count(called)
            if len(naming) * 3 < len(story.paragraphs) or often < AGAIN:
                continue
            alone = subject.head in deeds().systems or _is_by_itself(undertakings, subject)
            if alone and (often >= _OFTEN or not [name for name in _plain(undertakings) if called not in name]):
                spoken = deeds().spoken(subject.head) if subject.head == CALLED else subject.echoes
                yield msgspec.structs.replace(subject, echoes=spoken)


def _is_by_itself(undertakings: Undertakings, subject: Subject) -> bool:
    """Whether a deed is paid, in the headline, or of a field of many words and never one of several."""
    plain = subject.name.endswith(PAID) or subject.head in f"{undertakings.story.title} {undertakings.story.subtitle}"
    text, stop = undertakings.story.text, len(subject.name)
    around = {c for at in undertakings.places(subject.name) for c in (text[at - 1], text[at + stop : at + stop + 1])}
    return plain or (len(subject.echoes) >= TELLING and not _BESIDE & around)


def field_subjects(undertakings: Undertakings) -> Iterator[Subject]:
    """The deed that a paragraph at the beginning names once, and of which nearly all speak by words of its field."""
    story, body = undertakings.story, undertakings.body
    for p in story.paragraphs[:_FIRST]:
        for name, at, head in named_deeds(story.text, p.start, min(p.end, p.start + OPENING)):
            said = [e for e in deeds().spoken(head) if e in body]
            speaking = [q for q in story.paragraphs if any([story.text.find(e, q.start, q.end) >= 0 for e in said])]
            mostly = 1 / 2 if is_event(head) else _MOSTLY
            if len(said) >= _FIELD and len(speaking) >= mostly * len(story.paragraphs):
                yield Subject(name, at, body.count(name), head, tuple(said))


def named_deeds(text: str, start: int, end: int) -> Iterator[tuple[str, int, str]]:
    """What a stretch so names, by itself and not beside others: the name, where it stands, its head word."""
    edges = Edges(text, start, end)
    for match in deeds().ends.finditer(text, start, end):
        head, stem = match.group(), stem_before(text, edges, match.start())
        plain = len(head) > TELLING if not stem else len(stem) > 1 and HAN.fullmatch(stem)
        stop = match.end() + 2 * text.startswith("工作", match.end())
        at, behind = match.start() - len(stem), text[stop : stop + 1]
        none = is_none(stem + head, head) or is_torn(text, *match.span())
        if plain and behind in _CLOSES and text[at - 1 : at] not in _BESIDE and not none:
            yield stem + head, at, head


def _led(undertakings: Undertakings) -> Iterator[Subject]:
    """The event that the lead names and half of the paragraphs speak of: a race, a fair, a festival."""
    story, body = undertakings.story, undertakings.body
    lead = lead_end(story)
    for p in story.paragraphs:
        if p.start >= lead:
            break
        for u in undertakings.between(p.start, min(p.end, lead)):
            echoes = deeds().spoken(u.head)
            if u.weight < 2 or len(echoes) < 2:
                continue
            spoken = [q for q in story.paragraphs if any([story.text.find(e, q.start, q.end) >= 0 for e in echoes])]
            others = len(story.paragraphs) - 1
            if len([q for q in spoken if q is not p]) * 2 >= others >= 2:
                all_along = is_event(u.head)
                yield Subject(u.name, u.span[0], body.count(u.name), u.head, () if all_along else echoes)
