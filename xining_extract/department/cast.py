"""The cast of an article: who acts and who speaks, the place that it is about, the body whose article it is."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from ..model import Span
from ..page.story import Story
from .acts import Act, opens_predicate, role_of
from .anchors import find_places
from .bodies import Bodies, find_bodies, signature
from .body import Body
from .places import gazetteer
from .voices import Voice, find_voices


class Cast(msgspec.Struct, frozen=True, gc=False):
    """What an article's bodies do. `seat` is the place that it is about, `main` the body whose article it is.

    `answers` says that `main` is the source of the news, or speaks in its lead or more than once: then it answers even
    for what the text says of the place.
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


NOT_ORGANISED = frozenset(("place", "nation"))
PUBLIC = frozenset(("organ", "system"))
LOCAL = PUBLIC | frozenset(("small", "court", "school", "hospital", "institution", "area"))
AWAY = frozenset("在去赴到来从往经向抵回")
LEVELLED = frozenset("省市县区州旗我全该本")
WEIGHT = {"source": 4, "speaker": 1, "subject": 1, "example": 0, "scene": 0, "owner": 0}
ISSUING = ("发布", "公布", "通报")
HEADLINE = 2
HEADING, MARKS = 14, "■●◆▲□○【】 \n\u3000"  # letters of a heading, and what stands around its words
GROUND = re.compile("街道|社区|[镇乡村](?!村|乡|镇)")
LATE = 0.75
POINTED = re.compile("[我全该本].|.里")
RULES = ("委", "政府", "人民政府")  # those who rule a place: 市委 is named with the place's full name
JOINED = ("", "、", "和", "与", "及", "以及")
LEAD, HEAD = 120, 60  # letters of an opening, and of its first sentence
RANKS = {"省": 3, "市": 2, "州": 2, "盟": 2, "县": 1, "区": 1, "旗": 1}


def cast_of(story: Story) -> Cast:
    """Find the bodies of an article and what each does; once per article."""
    bodies = find_bodies(story)
    voices = find_voices(story, bodies)
    heads = [body for span in story.title_spans for body in bodies.between(*span)]
    titled = frozenset([body.span for body in heads])
    text, acts, head, last = story.text, [], 0, 0
    for body in bodies.found:
        head = head if text[last : body.span[0]] in JOINED else body.span[0]
        last = body.span[1]
        if body.span not in titled:
            role = role_of(text, body, head)
            if role is not None:
                acts.append(Act(body.span[0], body, role))
    lead, opening = _lead(story), _opening(story)
    for voice in voices:
        source = voice.at < lead if voice.source else voice.at < opening and _opens_news(text, voice)
        acts.append(Act(voice.at, voice.body, "source" if source else "speaker"))
    acts.sort(key=lambda act: (act.at, act.role))
    seat = _seat(story, bodies, titled, acts)
    issuer = _issuer(story, bodies, heads)
    main = issuer or _main(story, acts, heads, voices, seat)
    said = [v for v in voices if main is not None and v.body.name == main.name]
    answers = len({v.scope[1] for v in said}) >= 2 or any(v.source or v.scope[0] < lead for v in said)
    answers = answers or issuer is not None
    quotes = sorted([v for v in voices if v.quoted], key=_by_scope)
    starts, quote_starts = tuple([act.at for act in acts]), tuple([v.scope[0] for v in quotes])
    called, sections = _called(bodies), _sections(story, bodies)
    return Cast(bodies, tuple(acts), starts, tuple(quotes), quote_starts, main, answers, seat, called, sections)


def is_purse(body: Body) -> bool:
    """Whether a body is the treasury that pays for what others do: 县财政."""
    return body.name.endswith("财政")


def is_host(body: Body) -> bool:
    """Whether a body only calls the press together: 省政府新闻办."""
    return body.name.endswith(("新闻办", "新闻办公室"))


def _called(bodies: Bodies) -> dict[str, str]:
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
        if any(text.endswith(brief) for text in texts):
            called[name] = brief
        elif POINTED.fullmatch(texts[0]) and brief not in "\n".join(texts):
            called[name] = texts[0]
    return called


def _by_scope(voice: Voice) -> Span:
    return voice.scope


def _sections(story: Story, bodies: Bodies) -> tuple[Body, ...]:
    """The places that alone fill a paragraph, if there are more than one: each is what the part below is about."""
    heads = []
    for paragraph in story.paragraphs:
        start, end = paragraph.start, paragraph.end
        if end - start <= HEADING:
            found = bodies.between(start, end)
            if len(found) == 1 and found[0].kind == "place" and found[0].text == story.text[start:end].strip(MARKS):
                heads.append(found[0])
    return tuple(heads) if len(heads) > 1 else ()


def _lead(story: Story) -> int:
    """Where the lead ends: where a fifth of the article is told, and no less than its first sentence or two."""
    left = max(LEAD, sum(p.end - p.start for p in story.paragraphs) // 5)
    for paragraph in story.paragraphs:
        length = paragraph.end - paragraph.start
        if length >= left:
            return paragraph.start + left
        left -= length
    return story.paragraphs[-1].end if story.paragraphs else 0


def _opening(story: Story) -> int:
    """Where the first sentence ends."""
    if not story.paragraphs:
        return 0
    start, end = story.paragraphs[0].start, story.paragraphs[0].end
    stop = story.text.find("。", start, end)
    return stop if stop >= 0 else end


def _opens_news(text: str, voice: Voice) -> bool:
    """Whether what a public body tells in the first sentence is the news (市教育局介绍), no paper that it issues."""
    return voice.body.kind in PUBLIC and not voice.quoted and not text.startswith(ISSUING, voice.at)


def _seat(story: Story, bodies: Bodies, titled: frozenset[Span], acts: list[Act]) -> Body | None:
    """The place that the article is about: in its headline, pointed to (我市), acting, or more than a mere where."""
    text = story.text
    acting = {act.body.span for act in acts if act.role not in ("scene", "owner")}
    weight: dict[str, float] = {}
    first: dict[str, Body] = {}
    for body in bodies.found:
        if body.kind in LOCAL and body.place is not None:  # 市民政局, 全市卫生系统: of this very city
            weight[body.place] = weight.get(body.place, 0.0) + (1.0 if body.text[0] in LEVELLED else 0.5)
            first.setdefault(body.place, Body(body.place, body.text, body.span, "place", body.place))
        elif body.kind == "place":
            here, end = body.span
            if body.span in titled:
                gain = 5.0
            elif body.span in acting or body.text[0] in "我全该本":
                gain = 2.0
            elif text[here - 1 : here] in AWAY or text[here - 2 : here] in ("位于", "来自", "离开"):
                gain = 0.0
            else:
                gain = 0.5 if text.startswith("的", end) else 1.0
            weight[body.name] = weight.get(body.name, 0.0) + gain
            first.setdefault(body.name, body)
    if story.title and not story.title_spans:
        for place in find_places(story.title, 0, len(story.title)):
            if place.name in weight:
                weight[place.name] += 5
    early = _early(story)
    weight = {name: gained for name, gained in weight.items() if early(first[name].span[0])}
    best = max(weight, key=lambda name: (weight[name], -first[name].span[0]), default=None)
    return first[best] if best is not None and weight[best] >= 1.5 else None


def _issuer(story: Story, bodies: Bodies, heads: list[Body]) -> Body | None:
    """Who issues a notice: the first that signs it, or the one that its headline opens with: 省教育厅关于…."""
    signed = [body for span in signature(story) for body in bodies.between(*span)]
    if signed:
        return signed[0]
    opening = heads[0] if heads and heads[0].span[0] == story.title_spans[0][0] else None
    issues = opening is not None and opening.kind in PUBLIC and story.text.startswith("关于", opening.span[1])
    return opening if issues else None


def _early(story: Story) -> Callable[[int], bool]:
    """Whether a place of the text is no further down than most of it is: what is named later is only added."""
    left = LATE * sum(p.end - p.start for p in story.paragraphs)
    late: list[Span] = []
    for paragraph in story.paragraphs:
        start = paragraph.start + max(0, int(left))
        left -= paragraph.end - paragraph.start
        if start < paragraph.end:
            late.append((start, paragraph.end))
    return lambda at: not any(start <= at < end for start, end in late)


def _main(
    story: Story, acts: list[Act], heads: list[Body], voices: tuple[Voice, ...], seat: Body | None
) -> Body | None:
    """The body whose article it is: the source of the news, else the organisation that acts in most of it.

    A body that only speaks once is not; nor one of a lower place than the article's, nor, unless it is public and
    speaks, one that acts less than the place itself.
    """
    weight: dict[str, int] = {}
    first: dict[str, Body] = {}
    head = story.paragraphs[0].start + HEAD if story.paragraphs else 0
    spoken = {voice.body.span for voice in voices}
    counted: dict[Span, int] = {}
    for act in acts:
        body = act.body
        if body.kind not in NOT_ORGANISED and not (act.role == "subject" and body.span in spoken):
            if act.role == "subject" and body.kind == "company" and not opens_predicate(story.text, body.span[1]):
                continue  # 某某电网最高负荷: its thing is the subject
            gain = WEIGHT[act.role] + (act.at < head and act.role in ("subject", "source"))
            gain = gain if not is_host(body) and ((body.sure and not is_purse(body)) or act.role == "source") else 0
            more = gain - counted.get(body.span, 0)  # 某局提供的数据显示: it speaks once
            counted[body.span] = max(gain, gain - more)
            weight[body.name] = weight.get(body.name, 0) + max(more, 0)
            first.setdefault(body.name, body)
    if not weight:
        return None
    for body in heads:
        if body.name in weight:
            weight[body.name] += HEADLINE
    place = seat.name if seat is not None else None
    own = sum([act.body.kind == "place" and act.body.name == place and act.body.text[-1] != "里" for act in acts])
    heard = {voice.body.name for voice in voices if voice.body.kind in PUBLIC}
    told = {act.body.name for act in acts if act.role == "source" and act.body.kind in PUBLIC}
    fit = {
        name: gained
        for name, gained in weight.items()
        if gained >= 2 and (gained > own + (own > 0) or name in heard)
        if name in told or not _lower(first[name], seat)
    }
    ranked = sorted(fit, key=lambda name: (-fit[name], first[name].span))
    return first[ranked[0]] if ranked else None


def _lower(body: Body, seat: Body | None) -> bool:
    """Whether a body belongs to a lower place than the article's: a county's office speaks for the county alone."""
    if seat is None or body.place is None:
        return False
    if body.kind not in ("company", "small", "association") and GROUND.search(body.core):
        return True  # 城关街道府后社区日间照料中心
    if body.place == seat.name:
        return False
    return body.kind in ("organ", "system", "school", "hospital", "small") and _rank(body.place) < _rank(seat.name)


def _rank(place: str) -> int:
    """The level of a place: 3 province, 2 prefecture, 1 county."""
    return 3 if place.endswith("自治区") else RANKS.get(place[-1], 3)
