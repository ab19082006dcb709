"""The cast of an article: who acts and who speaks, the place that it is about, the body whose article it is."""

from __future__ import annotations

import re

import msgspec

from ..connectives import BESIDE
from ..harms import harms_told
from ..model import Span
from ..page.story import Story
from .acts import Act, role_of
from .bodies import Bodies, find_bodies
from .body import Body
from .places import gazetteer
from .principal import issuer_of, main_of
from .seat import does_something, happens_to_somebody, seat_of
from .voices import Voice, find_voices

HEADING, MARKS = 14, "■●◆▲□○【】 \n\u3000"  # letters of a heading, and what stands around its words
POINTED = re.compile("[我咱全该本].|.里")
RULES = ("委", "政府", "人民政府")  # those who rule a place: 市委 is named with the place's full name
WITH = "与"  # 甲局与乙局会商: the first acts
LEAD = 120  # letters of an opening
_HANDLES = re.compile("法院|检察院|公安|派出所|警|交通?管理局|海事|海关|[中高]院|纪委|监委|消防")
_COURT = re.compile("法院|[中高]院")
_TRIAL = re.compile("[判审庭]|获刑|徒刑|拘役")


class Cast(msgspec.Struct, frozen=True, gc=False):
    """What an article's bodies do. `seat` is the place that it is about, `main` the body whose article it is.

    `answers` says that `main` is the source of the news, or speaks in its lead or more than once: then it answers even
    for what the text says of the place. `acting` says that the place does something: else it is but where all happens.
    `handler` is who deals with the crime or the accident that the headline tells of. `bystander` says that the place is
    but where something happens to somebody.
    """

    bodies: Bodies
    acts: tuple[Act, ...]
    starts: tuple[int, ...]
    quotes: tuple[Voice, ...]
    quote_starts: tuple[int, ...]
    main: Body | None
    answers: bool
    seat: Body | None
    called: dict[str, str]
    sections: tuple[Body, ...] = ()
    acting: bool = True
    handler: Body | None = None
    bystander: bool = False


def cast_of(story: Story) -> Cast:
    """Find the bodies of an article and what each does; once per article."""
    bodies = find_bodies(story)
    voices = find_voices(story, bodies)
    heads = [body for span in story.title_spans for body in bodies.between(*span)]
    titled = frozenset([body.span for body in heads])
    text, head, last = story.text, 0, 0
    acts: list[Act] = []
    sent = story.dateline.span if story.dateline is not None else (0, 0)
    for body in bodies.found:
        beside = text[last : body.span[0]] == WITH
        head = head if text[last : body.span[0]] in BESIDE else body.span[0]
        last = body.span[1]
        if body.span not in titled and not beside and not sent[0] <= body.span[0] < sent[1]:
            role = role_of(text, body, head)
            if role is not None:
                acts.append(Act(body.span[0], body, role))
    lead = _lead(story)
    for voice in voices:
        acts.append(Act(voice.at, voice.body, "source" if voice.source and voice.at < lead else "speaker"))
    acts.sort(key=lambda act: (act.at, act.role))
    seat = seat_of(story, bodies, titled, acts)
    issuer = issuer_of(story, bodies, heads)
    handler, tried = handler_of(story, bodies)
    main = issuer or (handler if tried else None) or main_of(story, bodies, acts, heads, voices, seat)
    # No more than quoted is who only does something behind the quotation.
    said = [v for v in voices if main is not None and v.body.name == main.name and v.at != v.scope[1]]
    answers = len({v.scope[1] for v in said}) >= 2 or any(v.source or v.scope[0] < lead for v in said)
    answers = answers or issuer is not None
    quotes = sorted([v for v in voices if v.quoted], key=_by_scope)
    starts, quote_starts = tuple([act.at for act in acts]), tuple([v.scope[0] for v in quotes])
    acting = seat is not None and does_something(seat, text, bodies, acts, heads)
    return Cast(
        bodies,
        tuple(acts),
        starts,
        tuple(quotes),
        quote_starts,
        main,
        answers,
        seat,
        called=_called(text, bodies),
        sections=_sections(story, bodies),
        acting=acting,
        handler=handler if seat is not None else None,
        bystander=seat is not None and not acting and happens_to_somebody(seat, text, bodies),
    )


def _called(text: str, bodies: Bodies) -> dict[str, str]:
    """Full names of places that the text has only in a short form, or only as 我省, with that form."""
    forms: dict[str, list[str]] = {}
    named: dict[str, list[str]] = {}
    for body in bodies.found:
        if body.place is not None:
            named.setdefault(body.place, []).append(body.text)
            if body.kind == "place" or body.core.startswith(RULES):
                forms.setdefault(body.place, []).append(body.text)
    called = {}
    for name, texts in forms.items():
        brief = gazetteer().brief.get(name, name[:-1])
        if name in "\n".join(texts if gazetteer().full.get(name) == "province" else named[name]):
            continue  # 渭南市农业农村局 names 渭南市; but 重庆 goes by its short name beside 重庆市人社局
        if levels := [told for told in texts if told.startswith(brief) and told[len(brief) :] == "州"]:
            called[name] = levels[0]  # 延边州
        elif any(told.endswith(brief) for told in texts):
            called[name] = brief
        elif POINTED.fullmatch(texts[0]) and not _is_headed(text, brief, name, named[name]):
            called[name] = texts[0]
    return called


def _is_headed(text: str, brief: str, name: str, named: list[str]) -> bool:
    """Whether a county's short name begins a line (沁水：…↵我县…), or a body is named by the place's full one."""
    return (name[-1] == "县" and f"\n{brief}" in f"\n{text}") or any([told.startswith(name) for told in named])


def _by_scope(voice: Voice) -> Span:
    return voice.scope


def _sections(story: Story, bodies: Bodies) -> tuple[Body, ...]:
    """The bodies that alone fill a paragraph or open one (安徽省：…), if more than one: whose each part is."""
    heads = []
    for paragraph in story.paragraphs:
        start, end = paragraph.start, paragraph.end
        label = story.text.find("：", start, min(end, start + HEADING))
        end = label if label > 0 else end
        if end - start <= HEADING:
            found = bodies.between(start, end)
            if len(found) == 1 and found[0].text == story.text[start:end].strip(MARKS):
                heads.append(found[0])
    return tuple(heads) if len(heads) > 1 else ()


def _lead(story: Story) -> int:
    """Where the lead ends: where a third of the article is told, and no less than its first sentence or two."""
    left = max(LEAD, sum(p.end - p.start for p in story.paragraphs) // 3)
    for paragraph in story.paragraphs:
        length = paragraph.end - paragraph.start
        if length >= left:
            return paragraph.start + left
        left -= length
    return story.paragraphs[-1].end if story.paragraphs else 0


def handler_of(story: Story, bodies: Bodies) -> tuple[Body | None, bool]:
    """The first that the report names of those who deal with harms, of a case that was tried the court; if it is."""
    harms = harms_told(story)
    if not harms:
        return None, False
    dealing = [body for body in bodies.found if _HANDLES.search(body.name)]
    tried = any([_TRIAL.search(word) for word in harms])
    court = next((body for body in dealing if _COURT.search(body.name)), None) if tried else None
    return court or next(iter(dealing), None), court is not None
