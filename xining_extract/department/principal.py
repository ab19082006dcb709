"""The body whose article it is: who issues a notice, is the source of the news, or acts in most of it."""

from __future__ import annotations

import re
from collections import Counter

from ..model import Span
from ..page.story import Story
from .acts import Act, opens_predicate
from .bodies import Bodies, signature
from .body import PUBLIC, Body, is_host, is_purse, is_unnamed
from .voices import Voice

NOT_ORGANISED = frozenset(("place", "nation"))
RULING = ("疾控中心", "疾病预防控制中心")  # what they say is news as that of a bureau is
OWNING = frozenset(("company", "small"))  # whose things are told of by their names
WEIGHT = {"source": 4, "speaker": 1, "subject": 1, "scene": 0, "owner": 0}
HEADLINE = 2
OFTEN = 4  # so often named a firm is known that only its ending tells
LATE = 0.65  # of the text, behind which a body that comes up first is not the one whose article it is
GROUND = re.compile("街道|社区|[镇乡村]")
ISSUES = ("公布", "发布", "通报", "曝光", "公示", "印发", "出台")  # in a headline: what follows is its list
CASE = re.compile(
    "[^，。；：“”]{0,8}?(?:审结|宣判|[开公]开审理|开庭|判决|提起公诉|批准逮捕|侦破|破获|侦办|打掉|捣毁|摧毁|抓获|查获|查处)"
)
HEAD = 60  # letters of the first sentence of an opening
RANKS = {"省": 3, "市": 2, "州": 2, "盟": 2, "县": 1, "区": 1, "旗": 1}


def issuer_of(story: Story, bodies: Bodies, heads: list[Body]) -> Body | None:
    """Who issues a notice (the first that signs it) or opens its headline: 省教育厅关于…, 省教育厅：…."""
    signed = [body for span in signature(story) for body in bodies.between(*span)]
    if signed:
        return signed[0]
    opening = heads[0] if heads and heads[0].span[0] == story.title_spans[0][0] else None
    if opening is None or opening.kind in NOT_ORGANISED:
        return None
    issues = opening.kind in PUBLIC and story.text.startswith("关于", opening.span[1])
    return opening if issues or story.text.startswith(("：", ":"), opening.span[1]) else None


def main_of(
    story: Story, bodies: Bodies, acts: list[Act], heads: list[Body], voices: tuple[Voice, ...], seat: Body | None
) -> Body | None:
    """The body whose article it is: the source of the news, else the organisation that acts in most of it.

    A body that only speaks once is not; nor one of a lower place than the article's, nor, unless it is public and
    speaks, one that acts less than the place itself.
    """
    weight: dict[str, int] = {}
    first: dict[str, Body] = {}
    head = story.paragraphs[0].start + HEAD if story.paragraphs else 0
    lead = story.paragraphs[0].end if story.paragraphs else 0
    spoken = {voice.body.span for voice in voices}
    said = {(voice.body.span, voice.at): voice.scope[1] for voice in voices}
    counted: dict[tuple[Span, int], int] = {}
    often = Counter(body.name for body in bodies.found if body.kind == "company")
    for act in acts:
        body = act.body
        if body.kind not in NOT_ORGANISED and not (act.role == "subject" and body.span in spoken):
            if act.role == "subject" and body.kind in OWNING and not opens_predicate(story.text, body.span[1]):
                continue  # 某某电网最高负荷, 河西镇江堤广场: its thing is the subject
            gain = WEIGHT[act.role] + (act.at < head and act.role in ("subject", "source"))
            if act.role == "subject" and act.at < lead and CASE.match(story.text, body.span[1]):
                gain = 2  # who tries or clears up the case that the lead tells of
            loose = is_purse(body) or is_unnamed(body) or (body.kind == "system" and body.text == body.core)
            known = (body.sure or often[body.name] >= OFTEN) and not loose
            gain = gain if not is_host(body) and (known or act.role == "source") else 0
            # One of a firm's people who opens the text and goes on telling speaks each time.
            opens = body.span[0] < lead and body.kind != "small" and body.kind not in PUBLIC
            once = body.span, said.get((body.span, act.at), 0) if opens else 0
            more = max(0, gain - counted.get(once, 0))  # 某局提供的数据显示: it speaks once
            counted[once] = counted.get(once, 0) + more
            weight[body.name] = weight.get(body.name, 0) + more
            first.setdefault(body.name, body)
    if not weight:
        return None
    for body in heads:
        if body.name in weight:
            weight[body.name] += HEADLINE * (1 + story.text.startswith(ISSUES, body.span[1]))
    place = seat.name if seat is not None else None
    own = sum([act.body.kind == "place" and act.body.name == place and act.body.text[-1] != "里" for act in acts])
    heard = {voice.body.name for voice in voices if voice.body.kind in PUBLIC or voice.body.name.endswith(RULING)}
    told = {act.body.name for act in acts if act.role == "source" and act.body.kind not in OWNING}
    end = story.paragraphs[-1].end if story.paragraphs else 0
    late = head + LATE * (end - head)  # who comes up only where most is told
    fit = {
        name: gained
        for name, gained in weight.items()
        if gained >= 2 and (first[name].span[0] < late or name in told) and (gained > own + (own > 0) or name in heard)
        if name in told or not _lower(first[name], seat)
    }
    if not fit and seat is None and len(heard) == 1 and (only := min(heard)) in weight and first[only].span[0] < late:
        fit = {only: weight[only]}  # a ministry that alone speaks, of no place
    if place is not None and any(name in heard and first[name].place == place for name in fit):
        # Where the place's own bureaus speak, what a national one says is but cited.
        fit = {name: gained for name, gained in fit.items() if first[name].place is not None}
    spans = Counter(name for name, _ in {(act.body.name, act.body.span) for act in acts})
    headed = {body.name for body in heads}
    fit = {
        name: gained
        for name, gained in fit.items()
        if name in headed or not (_higher(first[name], seat) and spans[name] == 1 and first[name].span[0] > lead)
    }
    ranked = sorted(fit, key=lambda name: (-fit[name], first[name].span))
    return first[ranked[0]] if ranked else None


def _lower(body: Body, seat: Body | None) -> bool:
    """Whether a body belongs to a lower place than the article's: a county's office speaks for the county alone."""
    if seat is None or body.place is None:
        return False
    if body.kind not in ("company", "small", "association") and GROUND.search(body.core):
        return True  # 城关街道府后社区日间照料中心
    return _rank(body.place) < _rank(seat.name)


def _higher(body: Body, seat: Body | None) -> bool:
    """Whether a body belongs to a higher place than the article's."""
    if seat is None or body.kind not in PUBLIC:
        return False
    return _rank(body.place or "国") > _rank(seat.name)


def _rank(place: str) -> int:
    """The level of a place: 3 province, 2 prefecture, 1 county."""
    if place == "国":
        return 4
    return 3 if place.endswith("自治区") else RANKS.get(place[-1], 3)
