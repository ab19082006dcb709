"""A place that the headline says opens, a card that is on sale, work that goes on: the article is about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .edges import trimmed
from .fields import Subject
from .marks import ending

if TYPE_CHECKING:
    from .undertakings import Undertakings

# What the names of places end in.
HOUSES = (
    "中心|基地|枢纽|学校|[小中]学|[院校园新]区|[机市广育车殖]场|码头|安置房|公寓|书房|冷库|楼|号线|环线|立交|高架"
    "|[园馆厂站院港城](?![长区点台士校口湾市乡镇房商家林务])"
)
_WHEN = (
    "今日|昨日|今天|昨天|明天|今|昨|明|今年|明年|年[初内底]|[下本上]个?[周月]|[0-9]+[年月日]|起|开始"
    "|将|即将|已|正式|全面|顺利|率先|于"
)
_BEGINS = (
    "开通|通航|启动|启用|投用|投入|开业|揭牌|开工|竣工|完工|封顶|开园|开馆|开街|投产|落成|成立|上线|开门|奠基|通车|试运行|试运营|试营业"
    "|建成|开张|开建|动工|投运|开诊|亮相|挂牌|营业|运营|(?:对外|免费|试行|试|向[^，。]{2,6}){0,3}开放|落户|交付"
)
# What is issued to many, for a price or for none.
_CARDS = "卡|年票|月票|季票|联票|(?<!债)券"
_ISSUED = "开卖|开售|发售|预售|发行|发放|换发|开抢|开领|申领|续费|续卡|办理|开办|启用|上线|首发|扩容|扩围|通用"
_HEADLINE = re.compile(
    f"[^，。：！？“”《》]{{0,24}}?(?:(?:{HOUSES})(?=(?:{_WHEN}){{0,4}}(?:{_BEGINS}))"
    f"|(?P<card>{_CARDS})(?=(?:{_WHEN}){{0,4}}(?:{_ISSUED})))"
)
# Places that are made for a purpose and told of as what somebody has undertaken.
_SITES = (
    "基地|乐园|景区|产业园区?|示范园区?|科技园|创业园|农场|庄园|农庄|牧场|小镇|度假区|孵化中心|孵化器|体验馆|博物馆|采摘园|综合体"
)
_SITE = re.compile(f"[^，。：！？“”《》、\\n]{{2,24}}?(?P<kind>{_SITES})(?![区长])")
_SITE_GATE = re.compile(_SITES)  # found at full speed; most leads have none
_LEAD, _OPENING = 3, 300  # paragraphs of the lead, characters of each
_OFTEN = 3  # so often the text names it
_GOES = "圆满|顺利|扎实|有序|有力|全面|稳步|深入|全力|取得|迈|再|初见|见|成效|完成|启动|展开|推进|开展"
_TASK = re.compile(f"[^，。：！？“”《》0-9]{{3,14}}(?=工作(?:$|{_GOES}))")
_SAYS = 4  # so many of its last characters tell what the work is
_LEAST = 5  # so many of its last characters tell it, …
_AGAIN = 2  # … where the text says them, or opens clauses with the last two, so often
_WORD = 2
_OPENS = "，。；\n"
_BEFORE = (*_OPENS, *"到在的该对从为将来进让把个、：“")  # what no name of a place ends in
_MOST = 24  # characters of a name


def venue(undertakings: Undertakings) -> Subject | None:
    """The place or card that a piece of the headline opens with, as the text calls it or takes it up."""
    body, text = undertakings.body, undertakings.story.text
    for piece in f"{undertakings.story.title or ''} {undertakings.story.subtitle or ''}".split():
        headline = _HEADLINE.match(piece)
        if headline is None:
            continue
        name = headline.group()
        shortest = _LEAST - (headline["card"] is not None)
        least = 1 if sum([body.count(opens + name[-_WORD:]) for opens in _OPENS]) >= _AGAIN else _AGAIN
        while len(name) >= shortest and body.count(name) < least:
            name = name[1:]
        at = next(undertakings.places(name), None) if len(name) >= shortest else None
        if at is None:
            continue
        if (passage := undertakings.passage(at)) is not None:
            end = at + len(name)
            at = min(at, trimmed(text, max(passage.start, at - _MOST), end))
            name = text[at:end]
        return Subject(name, at, body.count(name), "", ())
    return None


def site(undertakings: Undertakings) -> Subject | None:
    """The place made for a purpose that the lead names and that the text speaks of time and again: 龙虾养殖基地."""
    body, story = undertakings.body, undertakings.story
    text, paragraphs, title = story.text, story.paragraphs, f"{story.title or ''} {story.subtitle or ''}"
    for p in paragraphs[:_LEAD]:
        stop = min(p.end, p.start + _OPENING)
        for match in _SITE.finditer(text, p.start, stop) if _SITE_GATE.search(text, p.start, stop) else ():
            start = trimmed(text, match.start(), match.end())
            name = text[start : match.end()]
            called = name[-len(match["kind"]) - _WORD :]
            if not _LEAST < len(name) <= _MOST or body.count(called) < _OFTEN:
                continue
            if not any([name[i : i + _WORD] in title for i in range(len(name) - 1)]):
                continue
            own = body.count(name) + sum([body.count(before + called) for before in _BEFORE])
            if own * 2 >= body.count(called):  # of 甲旅游景区 and 乙旅游景区 a text speaks of neither
                return Subject(name, start, body.count(called), "", ())
    return None


def task(undertakings: Undertakings) -> Subject | None:
    """The work that a piece of the headline says goes on, as the text calls it: 森林防火 of 森林防火工作扎实推进."""
    body = undertakings.body
    for piece in f"{undertakings.story.title or ''} {undertakings.story.subtitle or ''}".split():
        for headline in _TASK.finditer(piece):
            name = piece[trimmed(piece, headline.start(), headline.end()) : headline.end()]
            while len(name) >= _SAYS and name not in body:
                name = name[1:]
            at = next(undertakings.places(name), None) if len(name) >= _SAYS else None
            if at is not None and not _is_common(name):
                return Subject(name, at, body.count(name), "", ())
    return None


def _is_common(name: str) -> bool:
    """Whether work is so called anywhere: 项目建设."""
    head = ending(f"“{name}”")
    return head != "" and len(name) - len(head) <= _WORD
