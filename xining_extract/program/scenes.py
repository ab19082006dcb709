"""What may stand over the claims of a sentence: the theme if it holds there, and what the sentence names plainly."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise

import msgspec

from ..connectives import BESIDES
from ..department.places import gazetteer
from ..divisions import PLACES
from ..harms import harms_told
from ..page.story import Sentence, Story
from .added import is_bettered, is_channel, is_kept, is_learned, is_left, is_served, is_way
from .contenders import CAMPAIGNS
from .deeds import deeds, is_event
from .retelling import Retellings
from .theme import Theme, core
from .undertaking import SYSTEMS, Undertaking, overrides, own_in, plainness
from .undertakings import Undertakings, find_undertakings

# A paragraph that opens so leaves what the article was about: 吃住之外，…
_LEAVES = re.compile(
    r"\s*(?:除?了?[^，。“”《》]{2,12}(?<!除此)之外，"
    r"|除了?(?!此)[^，。；]{2,40}?外，(?:[^，。；0-9]{0,12}[还另]|其[他它余])"
    r"|除了?(?!此)[^，。“”《》]{2,12}外?，[^，。]{0,12}(?:还有|其[他它余]))"
)
# … and one that opens so, unless it speaks of that by any of its words.
_ADDS = re.compile(rf"\s*(?:{BESIDES}|值得一提的是)，")
# … but what is done in many ways goes on so by each next way, as the building of a single work does not; so does all
# that alone is named.
_MEANWHILE = re.compile(r"\s*(?:与此)?同时，")
# … and for what others are served by, which goes on as the subject: 同时，还接待来访群众9人
# … and by another body than any before even what many carry out: 此外，市住建局….
_ANOTHER = re.compile("([^，。；“”]{1,8}?(?:[局委办院厅行]|公司|集团))(?![长的部内里])")
_ALSO = re.compile(rf"\s*(?:{BESIDES})，还(?![有是])")
_SERVES = (*SYSTEMS, "热线", "专线")
_BESIDES = re.compile(r"\s*除了?([^，。“”《》]{2,16}?)(?:之?外)?，[^，。]{0,14}还")  # 除了渔港扩建，临港还推进渔船改造
_CALLED = 4  # so many of its last characters speak of it
# What opens so turns to something else that is done as well.
_TURNS = re.compile(
    rf"\s*(?:{BESIDES}"
    r"|除[^，。“”]{1,16}外，|在[^，。“”]{1,20}的同时，|[^，。“”]{2,10}方面，"
    r"|[^，。；“”]{2,12}(?<![规准原法总守细二四])则(?!是为)"
    rf"|[^，。；“”]{{0,8}}[{PLACES}局院校馆司]还(?![是有没不在要未]))"
)
# Of when anything is told, and that it is done.
_WHENS = frozenset(
    "今年 去年 明年 年底 年初 年内 本月 下月 上月 近日 日前 目前 今日 昨日 将于 于今 年投 年开"
    " 实现 完成 计划 预计 全面 正式 有望".split()
)
# What a report on a crime or an accident names so is only where it happened, or what was embezzled.
_SITES = ("项目", "工程", "大桥", "隧道", "高速", "高速公路", "高铁", "水库", "水电站")
# Who reports on a hotline names what it is asked about: 养老保险缴费1034件.
_ASKED = "热线"
_SURELY = 4  # … but for what others plainly carry out: 开展“静港”专项行动


class Scene(msgspec.Struct, frozen=True, gc=False):
    """What may stand over the claims of a sentence.

    `theme`: if it holds there; `said`: where the sentence names it first; `named`: what else the sentence names, each
    beginning at one of `starts`; `least`: how plain a name must be to stand before the theme.
    """

    theme: Theme | None
    said: Undertaking | None
    named: list[Undertaking]
    starts: list[int]
    least: int


class Scenes:
    """The scenes of an article's sentences, each made once."""

    def __init__(self, undertakings: Undertakings) -> None:
        self.undertakings, self._story = undertakings, undertakings.story
        self.retellings = Retellings(undertakings)
        self._known: dict[int, Scene] = {}
        self._spoken: dict[int, bool] = {}
        theme = undertakings.theme
        calls = [] if theme is None else [theme.name, core(theme.name), *undertakings.called(theme.name)]
        self.harmed = theme is None and bool(harms_told(self._story))
        self._calls = [called for called in dict.fromkeys(calls) if len(called) > 2]

    def of(self, sentence: Sentence) -> Scene:
        """The scene of a sentence."""
        known = self._known.get(sentence.start)
        if known is None:
            known = self._known[sentence.start] = self._make(sentence)
        return known

    def _make(self, sentence: Sentence) -> Scene:
        theme, said = self.undertakings.theme, None
        if theme is not None:
            said = self._said(theme, sentence)
            held = self._holds(theme, sentence.paragraph) and not self._leaves(theme, sentence.start, sentence.end)
            theme = theme if held and not self._is_told_before(theme, sentence) else None
        least = 3 if theme is None or self._gives_way(theme, sentence) else 4
        named = self.undertakings.between(sentence.start, sentence.end)
        if theme is not None and theme.head == _ASKED:
            named = [u for u in named if plainness(u) > _SURELY]
        if named:
            text = self._story.text
            named = [u for u in named if not (is_left(text, u.span[1]) or is_channel(text, u.span))]
            named = [u for u in named if not (is_bettered(text, u) or is_learned(text, u))]
            named = [u for u in named if not (is_served(text, u.span[0]) or is_way(text, u.span))]
            named = [u for u in named if not is_kept(text, u)]
            named = [u for u in named if theme is None or not _is_event_again(u, theme)]
            named = [u for u in named if _stands(u, theme, least) and not (self.harmed and u.head.endswith(_SITES))]
        return Scene(theme, said, named, [u.span[0] for u in named], least)

    def _gives_way(self, theme: Theme, sentence: Sentence) -> bool:
        """Whether the theme is weak, or a sentence, or the paragraph that it stands in, turns to something else."""
        if theme.weight < 2 or theme.alone or is_event(theme.head):
            return True
        if theme.name[0] == "《":
            return False
        text, p = self._story.text, self._story.paragraphs[sentence.paragraph]
        return any([_TURNS.match(text, start, sentence.end) is not None for start in {p.start, sentence.start}])

    def _said(self, theme: Theme, sentence: Sentence) -> Undertaking | None:
        """The theme where a sentence names it first."""
        for called in self._calls:
            at = self._story.text.find(called, sentence.start, sentence.end)
            if at >= 0:
                name = _campaign(theme) if _is_bare(theme, called) else theme.name
                return Undertaking(name, called, (at, at + len(called)), "headed", theme.weight)
        return None

    def _holds(self, theme: Theme, paragraph: int) -> bool:
        """Whether a paragraph is told of the theme."""
        p = self._story.paragraphs[paragraph]
        if self._leaves(theme, p.start, p.end) or (not theme.titular and self._is_left(theme, paragraph)):
            return False
        if theme.echoes:
            return self._speaks(theme, paragraph)
        if not theme.lasting and p.start > theme.last:
            return False  # it ends with the paragraph that names it last
        if not (theme.titular or theme.alone) and not self._sections[paragraph]:
            return False
        return not self._is_before(theme, paragraph)

    def _is_left(self, theme: Theme, paragraph: int) -> bool:
        """Whether a paragraph before has left the theme, to which none since has come back by name."""
        start, text = self._left, self._story.text
        p = self._story.paragraphs[paragraph]
        return 0 <= start < p.start and not any([text.find(called, start, p.end) >= 0 for called in self._calls])

    @cached_property
    def _left(self) -> int:
        """Where the first paragraph begins that leaves the theme; -1 where none does."""
        theme = self.undertakings.theme
        left = (p.start for p in self._story.paragraphs if theme and self._leaves(theme, p.start, p.end))
        return next(left, -1)

    @cached_property
    def _sections(self) -> list[bool]:
        """Of each paragraph whether what stands under the subhead above it names the theme; so does what has none."""
        theme, text, paragraphs = self.undertakings.theme, self._story.text, self._story.paragraphs
        called = core(theme.name)[-_CALLED:] if theme is not None else ""
        starts = [i for i, p in enumerate(paragraphs) if p.role == "subhead"]
        named = [True] * len(paragraphs)
        for first, last in pairwise([*starts, len(paragraphs)]):
            said = any([text.find(called, p.start, p.end) >= 0 for p in paragraphs[first:last]])
            named[first:last] = [said] * (last - first)
        return named

    def _speaks(self, theme: Theme, paragraph: int) -> bool:
        """Whether a paragraph has a word of what the theme is spoken of by, or stands before one that has."""
        if self._says(theme, paragraph) or not theme.alone:
            return self._says(theme, paragraph)
        return paragraph + 1 < len(self._story.paragraphs) and self._says(theme, paragraph + 1)

    def _says(self, theme: Theme, paragraph: int) -> bool:
        """Whether a paragraph has such a word."""
        known = self._spoken.get(paragraph)
        if known is None:
            p = self._story.paragraphs[paragraph]
            known = any([self._story.text.find(echo, p.start, p.end) >= 0 for echo in theme.echoes])
            self._spoken[paragraph] = known
        return known

    def _is_before(self, theme: Theme, paragraph: int) -> bool:
        """Whether a paragraph comes before what the article hardly names, and has no word of it or of the headline."""
        p = self._story.paragraphs[paragraph]
        if p.end > theme.first or (theme.lasting and not theme.partial):
            return False
        if theme.partial:
            return True
        return not any([self._story.text.find(pair, p.start, p.end) >= 0 for pair in self._headlined])

    @cached_property
    def _headlined(self) -> list[str]:
        """The pairs of letters that tell the theme and what its headline says, but for the names of places."""
        theme = self.undertakings.theme
        told = (self._story.title or "").rpartition("：")[2]
        called = told if theme is None else core(theme.name).removesuffix(theme.head) + "\n" + told
        pairs = [called[i : i + 2] for i in range(len(called) - 1)]
        return [pair for pair in dict.fromkeys(pairs) if pair not in gazetteer().openings and pair not in _WHENS]

    def _is_told_before(self, theme: Theme, sentence: Sentence) -> bool:
        """Whether somebody tells of himself before what the headline does not name comes up: “我种了30亩。”."""
        if theme.titular or sentence.end > theme.first:
            return False
        text, start = self._story.text, self._story.paragraphs[sentence.paragraph].start
        return text.rfind("“", start, sentence.start + 1) > text.rfind("”", start, sentence.start)

    def _leaves(self, theme: Theme, start: int, end: int) -> bool:
        """Whether a stretch opens by leaving what the article is about and does not name it again."""
        text, called = self._story.text, core(theme.name)
        many = is_event(theme.head) or theme.head.endswith(CAMPAIGNS)  # what anything may be part of
        on = theme.alone or _MEANWHILE.match(text, start, end) is not None
        many = many or (on and not theme.head.endswith(_SITES))
        many = many or (theme.head.endswith(_SERVES) and _ALSO.match(text, start, end) is not None)
        if (adds := _ADDS.match(text, start, end)) is not None:
            other = _ANOTHER.match(text, adds.end(), end) if many else None
            if not many or (other is not None and text.find(other[1], 0, start) < 0):
                return not own_in(theme.name, "", text, start, end)
        left = _BESIDES.match(text, start, end) or _LEAVES.match(text, start, end)
        return left is not None and text.find(called, left.end(), end) < 0


def _campaign(theme: Theme) -> str:
    """The coined name within a theme's, with its marks."""
    return theme.name[: theme.name.find("”") + 1]


def _is_bare(theme: Theme, called: str) -> bool:
    """Whether a campaign is named where the theme is an event of it: “渔春行动”将持续到年底, behind a fair."""
    return is_event(theme.head) and _campaign(theme) == f"“{called}”"


def _is_event_again(u: Undertaking, theme: Theme) -> bool:
    """Whether it is the event that the article is about by its bare last word, or part of it: 全程马拉松项目."""
    if not is_event(theme.head):
        return False
    part = theme.head in u.name or deeds().of(u.head) == deeds().of(theme.head)
    return (part and plainness(u) < _SURELY) or (u.kind == "short" and u.head == theme.head)


def find_scenes(story: Story) -> Scenes:
    """What the article is about, and a place to ask for what stands over its sentences."""
    return Scenes(find_undertakings(story))


def _stands(u: Undertaking, theme: Theme | None, least: int) -> bool:
    """Whether a mention may stand over claims beside the theme: plain enough, or of its kind, or in its place."""
    plain = plainness(u)
    return plain >= least or (plain > 2 and (overrides(u) or (theme is not None and "" != u.head == theme.head)))
