"""What an article may be about: the undertakings of its headline and its text, each with how prominent it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .beginning import began
from .candidates import MAKING, clipped_names, headline_names, lead_end, text_names
from .deeds import is_event
from .headline import is_mostly_in, is_named_in, is_reported, is_reworded_in, is_short_for, is_told_in, shortens
from .presenting import is_presented
from .published import is_published, is_side_by_side, is_statute
from .theme import Theme, core, is_time
from .vocabulary import words
from .wordings import again, wordings

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertaking import Undertaking
    from .undertakings import Undertakings

_OPENS = "，。；：\n　”"
_OPEN = frozenset("“‘《")
_TELLING = 4  # a head word of so many characters says by itself what is meant; …
_MORE = 3  # … a shorter one with so many before it
# Characters to search in all for mentions: enough for any article, a bound for any text.
_BUDGET = 20_000_000
# What a headline names and the text names so often is what all of it is about.
_REPEATED = 3
_AGAIN = 2  # … and so often the last word of an event
_TAKEN = 3  # so often its last word opens a clause, if that takes it up
_DEEDS = "实事"  # 十件民生实事 are spoken of so
_BECOMES = re.compile("(?:成为|变成|变为|化作|变身)")  # what something becomes is no name of it
_PLUS = re.compile("[+＋]")
_WORD = 2  # characters of the last word of a coined name
# What the headline says of an event without its name …
_BEGINS = re.compile("开跑|起跑|鸣枪|开赛|开幕|启幕|开锣|开战|闭幕|落幕|收官|收兵|谢幕")
# … is told of the one with which the lead opens.
_HELD = re.compile(
    "(?:[^，。；“”]{0,40}，)?[^，。；“”]{0,30}(?:鸣枪|开跑|起跑|开赛|开幕|启幕|举[行办]|启动|落幕|闭幕|收官|圆满结束)"
)
# What a text says is begun or done somebody carries out.
_DONE = re.compile(
    "(?:的?(?:建设|各项)?(?:任务|目标|工作))?(?:已|将|于[^，。]{2,8}|正式|今天|昨天|昨日|近日|日前|全部|全面|提前|圆满|胜利|顺利){0,3}"
    "(?:完成|竣工|完工|启动|收官|结束|通过[^，。]{0,4}验收|告捷|开工|投用)"
)
# So what is coined is set up: 办起了“渔网工坊”.
_SETS_UP = re.compile("(?:[办建搭摆支开设][起出]|[试兴创]办)了?(?:一个|一家|全[市县区省]首个)?$")
_EVENTS = ("赛", "节", "会", "活动", "展")
CAMPAIGNS = ("行动", "整治", "治理", "战", "检查", "排查")
CHANNELS = ("小程序", "公众号", "客户端", "APP", "App")


def contenders(undertakings: Undertakings) -> Iterator[Theme]:
    """What the article may be about, each name once, with what tells how prominent it is."""
    story, body = undertakings.story, undertakings.body
    pieces = (story.title or "").split()
    lines = [story.title, story.subtitle]
    title = "".join(pieces) + "".join((story.subtitle or "").split())
    lead = lead_end(story)
    headline = headline_names(story) if title else []
    names = _by_name(headline, text_names(undertakings, title, headline))
    clipped = {u.name for u in clipped_names(headline, body)}
    coinages = [core(u.name) for u in headline if u.name[0] in "“‘"]
    plain = [u.name for u in headline if len(u.name) >= _TELLING and u.name[0] not in _OPEN]
    full = {name for name, (_, named) in names.items() if named and _is_in_full(named[0], clipped, plain)}
    said = {named[0].head for _, named in names.values() if named}
    budget = _BUDGET
    for name, (titles, named) in names.items():
        if (full and name in clipped) or is_time(name, body):
            continue
        one, marked = (named or titles)[0], name[0] in "“‘《"
        budget -= len(body)
        bare, shorts = _repeated(name, one.head, title, body), undertakings.called(name)
        mentions = body.count(bare) if budget > 0 else len(named)
        others = wordings(name, body)
        mentions += sum([body.count(core(short)) - 1 for short in shorts if short not in others])
        mentions += sum([again(name, worded, body) for worded in others])
        titular = (bool(titles) or name in full) and not _is_become(title, name)
        titular = titular or (not _is_become(title, name) and _is_titular(title, one, bare, named, coinages))
        titular = titular or (one.kind == "quoted" and one.weight > 2 and _is_spoken_of(title, bare, body))
        titular = titular or (mentions >= _REPEATED and len(one.head) > 1 and one.head in title and is_event(one.head))
        held = one.head not in said and _is_held(one, body)
        told = _is_coined_for(lines, name, body) if marked else _is_retold(one, body, _AGAIN) or _is_on(one, body)
        reported = told and is_reported(lines, name)
        retold = not mentions and (reported or (not marked and (held or (one.topical and _is_retold(one, body)))))
        if not (mentions or retold) and (not marked or len(pieces) > 1):
            continue  # headlines are sentences too: what the body never takes up is a name only if it is marked as one
        kind = bool(titles) and mentions < _AGAIN and all([u.counted for u in titles])
        if named and (kind or not titular) and all([u.counted for u in named]):
            continue  # 现代农业产业园27个: how many there are of a kind
        spoken = bool(titles) and marked and mentions > 1 and _is_taken_up(bare[-_WORD:], body)
        held_now = _BEGINS.search(title) is not None and any([_opens(story, u) for u in named])
        done = any([u.weight > 2 and _DONE.match(story.text, u.span[1]) is not None for u in named])
        shown = any([is_presented(story.text, u.span) for u in named])
        set_up = marked and any([_SETS_UP.search(story.text, max(0, u.span[0] - 5), u.span[0]) for u in named])
        governed = spoken or held_now or done or shown or set_up or any([u.governed for u in named])
        leading = shown or any(u.span[0] < lead and (mentions > 1 or not _excerpted(story, u)) for u in named)
        often = bool(named) and mentions >= _REPEATED
        if marked and not (one.head or one.kind == "titled" or governed or leading or often):
            continue  # a saying in quotation marks, which nobody carries out
        if one.head in CHANNELS and not titular:
            continue  # by what people are told of it
        published = any(is_published(story, u) for u in named)
        if is_statute(one) and not (titular or published):
            continue  # 《水法》: what is only cited
        since = any(began(story.text, u.span[1]) for u in named)
        if titular or published or leading or (since and mentions > 2):
            beside = bool(named) and not (titles or published) and is_side_by_side(story.text, named[0])
            yield Theme(
                name=name,
                span=one.span,
                weight=max([one.weight, *[u.weight for u in named if u.kind == "quoted"]]),
                head=one.head,
                governed=governed,
                titular=titular or published,
                leading=leading,
                since=since,
                beside=beside,
                published=published and not titular,
                mentions=mentions,
            )


def _opens(story: Story, u: Undertaking) -> bool:
    """Whether the first sentence of the lead says that this event begins or ends: 5日，渔歌音乐会在海湾举行."""
    start, end = story.paragraphs[0].start, u.span[1]
    if not u.topical or u.counted or not u.head.endswith(_EVENTS) or story.text.find("。", start, end) >= 0:
        return False
    return end < story.paragraphs[0].end and _HELD.match(story.text, end) is not None


def _is_retold(one: Undertaking, body: str, least: int = _REPEATED) -> bool:
    """Whether a text tells in other words of what a headline says is under way: 渔网进口关税减免政策稳步实施."""
    stem = one.name.removesuffix(one.head)
    pairs = [stem[i : i + 2] for i in range(len(stem) - 1)]
    said = sum([pair in body for pair in pairs])
    mostly = len(pairs) >= _REPEATED and said * 4 >= len(pairs) * 3
    return (one.weight > 2 or least < _REPEATED) and mostly and body.count(one.head) >= least


def _is_on(one: Undertaking, body: str) -> bool:
    """Whether a text says time and again of what a deed is done to: 小巷 of 背街小巷整治."""
    return one.head in MAKING and body.count(one.name.removesuffix(one.head)[-_WORD:]) >= _AGAIN


def _is_coined_for(lines: list[str | None], name: str, body: str) -> bool:
    """Whether a text tells of the field that stands before a headline's coined name: 渔港 of 渔港“放管服”改革."""
    before = next((line.partition(name)[0] for line in lines if line and name in line), "")
    return len(before) >= _WORD and before[-_WORD:] in body


def _is_held(one: Undertaking, body: str) -> bool:
    """Whether a text speaks time and again of the event that a headline names in full, by its last word alone."""
    return one.weight > 2 and len(one.head) > 1 and is_event(one.head) and body.count(one.head) >= _AGAIN


def _is_become(title: str, name: str) -> bool:
    """Whether the headline says that something becomes what is so called: 让书展成为阅读嘉年华."""
    becomes = _BECOMES.search(title)
    return becomes is not None and name in title[becomes.end() :]


def _is_spoken_of(title: str, coined: str, body: str) -> bool:
    """Whether the headline opens a line with the last word of a coined name, and so does the text time and again."""
    word = coined[-_WORD:]
    return title.startswith(word) and _is_taken_up(word, body)


def _is_taken_up(word: str, body: str) -> bool:
    """Whether a text speaks on of what it has so named by that word: 饭点每天…, 饭点管理员…"""
    return sum([body.count(opening + word) for opening in _OPENS]) >= _TAKEN


def _is_in_full(u: Undertaking, clipped: set[str], plain: list[str]) -> bool:
    """Whether the headline has the name with characters left out, and the text that in full.

    What the text has in both ways (居民医保, 城乡居民医疗保险) must be plainly a name.
    """
    if any([is_short_for(short, u.name) for short in clipped]):
        return True
    if u.weight != 3 or "和" in u.name:
        return False
    return any([short not in u.name and shortens(short, u.name) for short in plain])


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


def _repeated(name: str, head: str, title: str, body: str) -> str:
    """The characters by which the text speaks of it again; a word or two in quotation marks only with these."""
    if name.endswith(_DEEDS):
        return _DEEDS
    if len(head) >= _TELLING and head in words().whole:
        return head
    stem = name[: -len(head)] if head in MAKING and name[0] not in "“‘" else ""
    bare = stem if len(stem) > 3 and stem in title else core(name)
    return bare if len(bare) > 2 else name


def _is_titular(title: str, one: Undertaking, bare: str, named: list[Undertaking], coinages: list[str]) -> bool:
    """Whether the headline has a name that the text has at `named`, whole or in part; `bare`: by what it is repeated.

    A saying is a name in the headline only if it is marked there too; of one of its coinages the text may have more
    characters. Without marks the last characters tell enough (农村厕所革命 is the 厕所革命 of the headline), or most of
    what stands before a head word (共有产权人才住房项目, 共有产权人才房), or that in other order.
    """
    name, head = one.name, one.head
    marked = name[0] in "“‘《"
    if is_named_in(title, bare) and (head != "" or not marked):
        return True
    if any([u.governed for u in named]) and is_reworded_in(title, name.rpartition("”")[2].removesuffix(head)):
        return True
    if marked:
        return any([shortens(core(name), coined) for coined in coinages]) or _is_told_in_parts(title, core(name))
    if is_told_in(title, name, head):
        return True
    return (
        (head != "" and is_named_in(title, name[-tail(head) :]))
        or (one.kind == "headed" and is_mostly_in(title, name, head))
    )


def _is_told_in_parts(title: str, coined: str) -> bool:
    """Whether a headline has the last word of each part of a coined name: 井盖整治 and 树池 of “井盖整治+改造树池”."""
    parts = _PLUS.split(coined)
    return len(parts) > 1 and all([part[-_WORD:] in title for part in parts])


def tail(head: str) -> int:
    """How many of its last characters tell a name that ends in `head`."""
    return len(head) if len(head) >= _TELLING else len(head) + _MORE


def _excerpted(story: Story, u: Undertaking) -> bool:
    """Whether the name stands in an excerpt that the article only sets out from."""
    at = bisect_right(story.paragraphs, u.span[0], key=lambda p: p.start) - 1
    return at >= 0 and story.paragraphs[at].role == "excerpt"
