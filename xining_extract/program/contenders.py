"""What an article may be about: the undertakings of its headline and its text, each with how prominent it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..divisions import REGION
from .beginning import began
from .candidates import MAKING, clipped_names, headline_names, lead_end, text_names
from .deeds import is_event
from .headline import is_reported
from .presenting import is_presented
from .published import is_published, is_side_by_side, is_statute
from .shortforms import again, wordings
from .theme import Theme, core
from .titular import REPEATED, TELLING, WORD, is_in_full, is_taken_up, is_titular
from .vocabulary import words

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertaking import Undertaking
    from .undertakings import Undertakings

_OPEN = frozenset("“‘《")
# Characters to search in all for mentions: enough for any article, a bound for any text.
_BUDGET = 20_000_000
_AGAIN = 2  # so often a text says the last word of an event
_DEEDS = "实事"  # 十件民生实事 are spoken of so
# What the headline says of an event without its name.
_BEGINS = re.compile("开跑|起跑|鸣枪|开赛|开幕|启幕|开锣|开战|闭幕|落幕|收官|收兵|谢幕")
# What a text says is begun or done somebody carries out.
_DONE = re.compile(
    "(?:的?(?:建设|各项)?(?:任务|目标|工作))?(?:已|将|于[^，。]{2,8}|正式|今天|昨天|昨日|近日|日前|全部|全面|提前|圆满|胜利|顺利){0,3}"
    "(?:完成|竣工|完工|启动|收官|结束|通过[^，。]{0,4}验收|告捷|开工|投用)"
    "|进行了?(?:全面|专题|再|安排|动员)*(?:部署|安排|动员)"
)
# So what is coined is set up: 办起了“渔网工坊”.
_SETS_UP = re.compile(f"(?:[办建搭摆支开设][起出]|[试兴创]办)了?(?:一个|一家|全{REGION}首个)?$")
# 开工仪式在|渔港项目|建设现场举行: where people met
_MET = re.compile("(?:建设|施工|工程|项目)*(?:现场|工地)(?:隆重|集中|正式)?(?:举[行办]|召开|启动)")
_EVENTS = ("赛", "节", "会", "活动", "展")
CAMPAIGNS = ("行动", "整治", "治理", "战", "检查", "排查")
CHANNELS = ("小程序", "公众号", "客户端", "APP", "App")


def _is_where(text: str, u: Undertaking) -> bool:
    """Whether a text names it first only to say where people met."""
    start, end = u.span
    return text.endswith("在", 0, start) and _MET.match(text, end) is not None


def contenders(undertakings: Undertakings) -> Iterator[Theme]:
    """What the article may be about, each name once, with what tells how prominent it is."""
    contest = _Contest(undertakings)
    for name, (titles, named) in contest.names.items():
        theme = contest.theme(name, titles, named)
        if theme is not None:
            yield theme


class _Contest:
    """What the names of an article are weighed by: its headline, its lead, and all that it names."""

    def __init__(self, undertakings: Undertakings) -> None:
        self.undertakings, self.story, self.body = undertakings, undertakings.story, undertakings.body
        title = self.story.title or ""
        self.lines, self.pieces = [title, self.story.subtitle or ""], title.split()
        self.title = "".join("".join(self.lines).split())
        self.lead = lead_end(self.story)
        headline = headline_names(self.story) if self.title else []
        self.names = _by_name(headline, text_names(undertakings, self.title, headline))
        self.headlined = [u.name for u in headline]
        self.coinages = [core(u.name) for u in headline if u.name[0] in "“‘"]
        self.said = {named[0].head for _, named in self.names.values() if named}
        plain = [u.name for u in headline if u.name[0] not in _OPEN]
        self.clipped = {u.name for u in clipped_names(headline, self.body)}
        full = {name for name, (_, named) in self.names.items() if named and is_in_full(named[0], self.clipped, plain)}
        self.full, self._budget = full, _BUDGET

    def theme(self, name: str, titles: list[Undertaking], named: list[Undertaking]) -> Theme | None:
        """How prominent a name is that the headline has at `titles`, the text at `named`; None if it is no theme."""
        one, marked = (named or titles)[0], name[0] in _OPEN
        bare = _repeated(name, one.head, self.title, self.headlined)
        mentions = self._mentions(name, bare, len(named))
        titular = bool(titles) or name in self.full
        titular = titular or is_titular(self.title, one, bare, named, self.coinages, mentions, self.body)
        if not (mentions or self._is_retold(one)) and (not marked or len(self.pieces) > 1):
            return None  # headlines are sentences too: what no body takes up is a name only if it is marked as one
        if one.head in words().coins and not mentions:
            return None  # 渔村的“甜蜜账本”: only said so
        kind = bool(titles) and mentions < _AGAIN and all([u.counted for u in titles])
        if named and named[0].counted and (kind or not titular):
            return None  # 现代农业产业园27个: how many there are of a kind
        spoken = bool(titles) and marked and mentions > 1 and is_taken_up(bare[-WORD:], self.body)
        governed = spoken or any([self._is_carried_out(u, marked) for u in named])
        leading = any([u.span[0] < self.lead or is_presented(self.story.text, u.span) for u in named])
        if marked and not (one.head or one.kind == "titled" or governed or leading):
            return None  # a saying in quotation marks, which nobody carries out
        if one.head in CHANNELS and not titular:
            return None  # by what people are told of it
        if named and not titular and _is_where(self.story.text, named[0]):
            return None
        published = not titular and any([is_published(self.story, u) for u in named])
        if is_statute(one) and not (titular or published):
            return None  # 《水法》: what is only cited
        since = any([began(self.story.text, u.span[1]) for u in named])
        if not (titular or published or leading or (since and mentions > 2)):
            return None
        beside = bool(named) and not titular and is_side_by_side(self.story.text, named[0])
        return Theme(
            name=name,
            span=one.span,
            weight=max([one.weight, *[u.weight for u in named if u.kind == "quoted"]]),
            head=one.head,
            governed=governed,
            titular=titular or published,
            leading=leading,
            since=since,
            beside=beside,
            published=published,
            mentions=mentions,
        )

    def _mentions(self, name: str, bare: str, named: int) -> int:
        """How often the text speaks of it, by its short forms and in other words too."""
        self._budget -= len(self.body)
        others, shorts = wordings(name, self.body), self.undertakings.called(name)
        mentions = self.body.count(bare) if self._budget > 0 else named
        mentions += sum([self.body.count(core(short)) - 1 for short in shorts if short not in others])
        return mentions + sum([again(name, worded, self.body) for worded in others])

    def _is_retold(self, one: Undertaking) -> bool:
        """Whether the text speaks in other words of what only the headline names."""
        if one.name[0] in _OPEN:
            return _is_coined_for(self.lines, one.name, self.body) and is_reported(self.lines, one.name)
        if one.head not in self.said and _is_held(one, self.body):
            return True
        plainly = one.topical and one.weight > 2
        return (plainly or is_reported(self.lines, one.name)) and _is_retold(one, self.body)

    def _is_carried_out(self, u: Undertaking, marked: bool) -> bool:
        """Whether a text says where it names it that somebody carries it out, sets it up, begins or ends it."""
        text, (start, end) = self.story.text, u.span
        if u.governed or (marked and _SETS_UP.search(text, max(0, start - 5), start) is not None):
            return True
        if u.weight > 2 and _DONE.match(text, end) is not None:
            return True
        return _BEGINS.search(self.title) is not None and _opens(self.story, u)


def _opens(story: Story, u: Undertaking) -> bool:
    """Whether the first sentence of the lead tells of this event: 5日，渔歌音乐会在海湾举行."""
    first, (start, end) = story.paragraphs[0], u.span
    sentence = end < first.end and story.text.find("。", first.start, start) < 0
    return sentence and u.topical and u.head.endswith(_EVENTS)


def _is_retold(one: Undertaking, body: str) -> bool:
    """Whether a text tells in other words of what a headline says is under way: 渔网进口关税减免政策稳步实施."""
    stem = one.name.removesuffix(one.head)
    pairs = [stem[i : i + 2] for i in range(len(stem) - 1)]
    said = sum([pair in body for pair in pairs])
    mostly = len(pairs) >= REPEATED and said * 4 >= len(pairs) * 3
    return mostly and body.count(one.head) >= _AGAIN


def _is_coined_for(lines: list[str], name: str, body: str) -> bool:
    """Whether a text tells of the field that stands before a headline's coined name: 渔港 of 渔港“放管服”改革."""
    before = next((line.partition(name)[0] for line in lines if name in line), "")
    return len(before) >= WORD and before[-WORD:] in body


def _is_held(one: Undertaking, body: str) -> bool:
    """Whether a text speaks time and again of the event that a headline names in full, by its last word alone."""
    return len(one.head) > 1 and is_event(one.head) and body.count(one.head) >= _AGAIN


def _by_name(
    headline: list[Undertaking], found: list[Undertaking]
) -> dict[str, tuple[list[Undertaking], list[Undertaking]]]:
    """Where the headline and where the text names each."""
    names: dict[str, tuple[list[Undertaking], list[Undertaking]]] = {}
    weighed = Counter[str]()
    for u in (*headline, *found):
        weighed[u.name] += 1 if u.weight else -1
    others = {name for name, times in weighed.items() if times <= 0}  # 台风“海葵”, mostly, is no undertaking anywhere
    for place, mentions in enumerate((headline, found)):
        for u in mentions:
            if u.name not in others:
                names.setdefault(u.name, ([], []))[place].append(u)
    return names


def _repeated(name: str, head: str, title: str, headlined: list[str]) -> str:
    """The characters by which the text speaks of it again; a word or two in quotation marks only with these.

    The headline has what works are done to for the works themselves, but not where it says what else is done to that:
    老旧小区|加装电梯 is not 老旧小区改造.
    """
    if name.endswith(_DEEDS):
        return _DEEDS
    if len(head) >= TELLING and head in words().whole:
        return head
    stem = name[: -len(head)] if head in MAKING and name[0] not in "“‘" else ""
    else_done = any([other.startswith(stem) and other != stem and not other.startswith(name) for other in headlined])
    bare = stem if len(stem) > 3 and stem in title and not else_done else core(name)
    return bare if len(bare) > 2 else name
