"""The body whose article it is: who issues a notice, is the source of the news, or acts in most of it."""

from __future__ import annotations

import re
from collections import Counter

from ..model import Span
from ..page.story import Story
from .acts import Act
from .bodies import Bodies, signature
from .body import NOT_ORGANISED, PUBLIC, Body, is_host, is_purse, is_unnamed
from .predicates import opens_predicate
from .voices import Voice

OWNING = frozenset(("company", "small"))  # whose things are told of by their names
IN_TURN = frozenset(("company", "spot"))
WEIGHT = {"source": 4, "speaker": 1, "subject": 1, "scene": 0, "owner": 0}
HEADLINE = 2
LATE = 0.65  # of the text, behind which a body that comes up first is not the one whose article it is
GROUND = re.compile("街道|社区|[镇乡村]")
ISSUES = ("公布", "发布", "通报", "曝光", "公示", "印发", "出台")  # in a headline: what follows is its list
HEAD = 60  # letters of the first sentence of an opening
RANKS = {"国": 4, "省": 3, "市": 2, "州": 2, "盟": 2, "县": 1, "区": 1, "旗": 1}


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
    return Weighing(story, bodies, acts, heads, voices, seat).main()


class Weighing:
    """How much each body acts and speaks in an article, and what speaks against one."""

    def __init__(
        self,
        story: Story,
        bodies: Bodies,
        acts: list[Act],
        heads: list[Body],
        voices: tuple[Voice, ...],
        seat: Body | None,
    ) -> None:
        """`heads`: the bodies of the headline; `seat`: the place that the article is about."""
        self.story, self.acts, self.heads, self.seat = story, acts, heads, seat
        self.bodies = bodies.found
        begin = story.paragraphs[0].start if story.paragraphs else 0
        end = story.paragraphs[-1].end if story.paragraphs else 0
        self.begin, self.head = begin, begin + HEAD
        self.lead = story.paragraphs[0].end if story.paragraphs else 0
        self.late = self.head + LATE * (end - self.head)  # who comes up only where most is told
        self.spoken = {voice.body.span for voice in voices}
        self.scopes = {(voice.body.span, voice.at): voice.scope[1] for voice in voices}
        self.heard = {voice.body.name for voice in voices if voice.body.kind in PUBLIC}
        self.sources = {act.body.name for act in acts if act.role == "source"}
        self.place = seat.name if seat is not None else None
        self.own = sum([a.body.kind == "place" and a.body.name == self.place and a.body.text[-1] != "里" for a in acts])
        self.weight: dict[str, int] = {}
        self.first: dict[str, Body] = {}

    def main(self) -> Body | None:
        """The body that weighs most of those that fit."""
        self._weigh()
        fit = self._fit()
        best = min(fit, key=lambda name: (-fit[name], self.first[name].span), default=None)
        return self.first[best] if best is not None else self._town() or self._titled()

    def _titled(self) -> Body | None:
        """The body with which the headline begins, if no place acts and the text names it again."""
        opening = self.heads[0] if self.heads and self.own == 0 else None
        if opening is None or opening.kind in NOT_ORGANISED:
            return None
        again = [body for body in self.bodies if body.name == opening.name and body.span != opening.span]
        return again[0] if again else None

    def _town(self) -> Body | None:
        """The town or village that a text opens with and goes on telling of, or that acts alone, if no place does."""
        told = [act.body for act in self.acts if act.body.kind == "small"] if self.own == 0 else []
        opens = told[0] if told else None
        often = Counter(body.name for body in told)
        if opens is None or opens.name != max(often, key=often.__getitem__):
            return None
        alone = len({act.body.name for act in self.acts}) == 1
        return opens if alone or often[opens.name] > 1 else None

    def _weigh(self) -> None:
        """Sum up what each body gains, once for what is said in one go."""
        counted: dict[tuple[Span, int], int] = {}
        for act in self.acts:
            body = act.body
            if not self._counts(act):
                continue
            # One of a firm's people who opens the text and goes on telling speaks each time.
            opens = body.span[0] < self.lead and body.kind != "small" and body.kind not in PUBLIC
            once = body.span, self.scopes.get((body.span, act.at), 0) if opens else 0
            more = max(0, self._gain(act) - counted.get(once, 0))  # 某局提供的数据显示: it speaks once
            counted[once] = counted.get(once, 0) + more
            self.weight[body.name] = self.weight.get(body.name, 0) + more
            self.first.setdefault(body.name, body)
        for body in self.heads:
            if body.name in self.weight:
                self.weight[body.name] += HEADLINE * (1 + self.story.text.startswith(ISSUES, body.span[1]))

    def _counts(self, act: Act) -> bool:
        """Whether an organisation acts, and not a thing of its own: 某某电网最高负荷, 河西镇江堤广场."""
        body = act.body
        if body.kind in NOT_ORGANISED or (act.role == "subject" and body.span in self.spoken):
            return False
        owning = act.role == "subject" and body.kind in OWNING
        return not owning or opens_predicate(self.story.text, body.span[1])

    def _gain(self, act: Act) -> int:
        """How much one act weighs."""
        body = act.body
        opens = act.at < self.head and act.role in ("subject", "source") and not self._is_in_turn(body)
        gain = WEIGHT[act.role] + opens
        loose = is_purse(body) or is_unnamed(body) or (body.kind == "system" and body.text == body.core)
        known = (body.sure and not loose) or act.role == "source"
        return gain if known and not is_host(body) else 0

    def _is_in_turn(self, body: Body) -> bool:
        """Whether another firm or spot opens the text, and this one is told of in turn: 甲公司产值8亿元；乙公司…."""
        alike = (other for other in self.bodies if other.kind == body.kind and other.span[0] >= self.begin)
        first = next(alike, body) if body.kind in IN_TURN else body
        parted = body.kind == "spot" or self.story.text.find("；", first.span[1], body.span[0]) >= 0
        return first.name != body.name and parted

    def _fit(self) -> dict[str, int]:
        """The bodies whose article it may be, with their weights."""
        fit = {name: gained for name, gained in self.weight.items() if self._may_be(name, gained)}
        if not fit and self.seat is None and len(self.heard) == 1:
            only = min(self.heard)  # a ministry that alone speaks, of no place
            fit = {only: self.weight[only]} if self.first[only].span[0] < self.late else {}
        if not fit and self.seat is None and not self.heard:
            organs = {act.body.name for act in self.acts if act.body.kind == "organ" and act.role == "subject"}
            fit = {name: self.weight[name] for name in organs if self.weight.get(name)} if len(organs) == 1 else {}
        if self.place is not None and any(n in self.heard and self.first[n].place == self.place for n in fit):
            # Where the place's own bureaus speak, what a national one says is but cited.
            fit = {name: gained for name, gained in fit.items() if self.first[name].place is not None}
        spans = Counter(name for name, _ in {(act.body.name, act.body.span) for act in self.acts})
        headed = {body.name for body in self.heads}
        return {n: gained for n, gained in fit.items() if n in headed or not (spans[n] == 1 and self._is_above(n))}

    def _may_be(self, name: str, gained: int) -> bool:
        """Whether a body acts enough, early enough, and more than the place, and is of no lower place."""
        if gained < 2 or not (gained > self.own + (self.own > 0) or name in self.heard):
            return False
        headed = any(body.name == name for body in self.heads)
        early = (headed or self.first[name].span[0] < self.late) and not _lower(self.first[name], self.seat)
        return early or name in self.sources

    def _is_above(self, name: str) -> bool:
        """Whether a body of a higher place comes up behind the lead."""
        return _higher(self.first[name], self.seat) and self.first[name].span[0] > self.lead


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
    """The level of a place: 4 the nation, 3 province, 2 prefecture, 1 county."""
    return 3 if place.endswith("自治区") else RANKS.get(place[-1], 3)
