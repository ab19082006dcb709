"""Boundaries that no byline marks: two articles that stand one below the other without a sign between them.

The evidence: the text was signed twice, at its dateline and at its end; or reports of the same day follow each other;
or a headline stands between blank lines, shares with one side only, and the sides share next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from ..hearing import LEARNED
from .block import Block
from .bodies import Bodies, shared
from .digests import NEWS, briefs, items
from .kinds import kind_of
from .likeness import joined, least_alike, letters, pairs, shares, strangest

Whole = Callable[[], bool]  # whether the page's lines are its paragraphs, counted if a headline asks

STRANGE = 0.1  # bodies that share less of their pairs of letters are about different things
OWN, FOREIGN = 0.35, 0.1  # what a headline shares with its own body, and with another
STRANGE_HEADED = 0.15  # where a headline stands between them, and each is signed
SIGNED, STRANGE_SIGNED = 300, 0.085  # no headline between them: letters of each, and what they share
# The same for a headline of so many letters that it is hardly a subhead.
HEADLINE, OWN_LONG, FOREIGN_LONG = 10, 0.25, 0.12
STRANGE_LONG = 0.125  # where two long texts were signed apart, or a story opens
# The same for a short headline of which the text below tells, and nothing above.
SHORT, OWN_SHORT, FOREIGN_SHORT, STRANGE_SHORT = 6, 0.4, 0.03, 0.05
# The same above a short piece of news, which begins as news does, or of which the headline tells the most part.
OWN_NEWS, OWN_BRIEF, STRANGE_BRIEF = 0.3, 0.6, 0.09
WEIGHT = 5  # pairs of letters: so many more of its own headline than of the other's does each side hold
PARTED = 0.8  # of two headlines' words: so many must stand on their own side of the cut
BRIEF, BRIEFEST = 700, 60  # letters of a short piece of news, at most and at least
LEAST = 40  # letters on each side of a headline that the text below tells of
SHORTEST = 120  # letters on each side: less says nothing
PARTS, HEADS = 200, 20  # paragraphs and headlines that are weighed at most: more are a list, not articles
MONTH_DAY = "[0-9０-９]{1,2}月[0-9０-９]{1,2}日"
A_DAY = "(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日"
HEARD = f"从[^，。]{{2,30}}(?:{LEARNED})"
DAY_BEGINS = re.compile(MONTH_DAY)
ITEM_OF_DAY = re.compile(f"{MONTH_DAY}[，,]")
# 记者11月6日从市医保局获悉; 近日，记者从市医保局了解到: so begin stories, and hardly a paragraph within one
STORY = re.compile(f"记者{A_DAY}[从在]|(?:近日|日前|昨日|昨天|{A_DAY})，记者{HEARD}")
TOLD = re.compile(f"记者[^，。]{{0,8}}{HEARD}")  # so may stories begin
ASKS = re.compile("(?:吗|呢|怎么办|怎么样|为何|[？?])$")  # subheads ask so
# What heads a part of an article and never another one: 温馨提醒 出门带伞, 案例二：…, 三、…, 延伸阅读
PART = re.compile(
    r"[□■◎●○▲△◆◇★☆※【\[]*(?:(?:典型)?案例[一二三四五六七八九十0-9]|(?:现象|问题|误区|镜头|场景|故事|事例|提醒|骗局|套路|亮点|关键词)[一二三四五六七八九十0-9]"
    r"|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|其[一二三四五六]|第[一二三四五六七八九十]{1,3}[招步类种]"
    r"|(?:温馨|友情|特别|安全|出行|民警|交警|警方|法官|检察官|律师|医生|专家|消费)(?:提醒|提示|寄语|建议|说法|支招)|(?:新闻|相关|知识|政策|案件)?(?:链接|延伸|背景)(?![^\s：:】\]])"
    r"|延伸阅读|小贴士|法律小知识|名词解释|典型案例|以案说法|案情回顾|事件回顾|新闻回放|记者(?:手记|调查|观察|探访)|各方(?:声音|观点|说法)|网友(?:热议|评论))"
)


def split(
    text: str,
    parts: list[Block],
    *,
    twice_signed: bool,
    likely_two: bool = False,
    unsigned: bool = False,
    brief: bool = False,
    whole: Whole = bool,
) -> list[list[Block]]:
    """The parts of an article, cut where it is more than one; headlines at a cut stand at the head below it.

    Signed twice, in its dateline and below, it is two. Signed above by some and below by others, it is two if a
    headline stands between texts that are strange to each other. `unsigned`: nobody signed; `brief`: it is a dispatch.
    """
    if twice_signed and len(parts) > 1:
        cuts = _between_signatures(text, parts)
    elif likely_two and (two := _between_strangers(text, parts)):
        cuts = two
    elif unsigned and (found := _days(text, parts) or items(text, parts) or briefs(text, parts)):
        cuts = found
    else:
        cuts = _at_headlines(text, parts, brief=brief, whole=whole)
    return [parts[i:j] for i, j in pairwise([0, *cuts, len(parts)])]


def _days(text: str, parts: list[Block]) -> list[int]:
    """Where the items of a chronicle begin, each below a blank line with its day."""
    days = [i for i, part in enumerate(parts) if ITEM_OF_DAY.match(text, part.start, part.end)]
    return [i for i in days if i and parts[i].gap] if days[:1] == [0] else []


def _between_signatures(text: str, parts: list[Block]) -> list[int]:
    """Where a text that was signed twice is cut: at a headline, unless another cut parts it far better."""
    cut = least_alike(text, parts, range(1, len(parts)))
    told = [i for i, part in enumerate(parts) if i and TOLD.match(text, part.start, part.end)]
    heads = sorted({*_heads(text, parts), *(_with_headings(parts, i) for i in told)})
    if not heads:
        return [cut] if shares(text, parts, [cut])[0] <= STRANGE_LONG else []  # else an editor's name stands below
    if len(parts) > PARTS:
        return [cut]
    if not _much_stranger(text, parts, cut, headed := strangest(text, parts, heads)):
        cut = headed
    return sorted({cut, *_briefs(text, parts, heads)})


def _between_strangers(text: str, parts: list[Block]) -> list[int]:
    """The cut at a headline that stands between two texts strange to each other, or without one if they are long."""
    if len(parts) > PARTS:
        return []
    smaller = {cut: min(_size(parts[:cut]), _size(parts[cut:])) for cut in range(1, len(parts))}
    heads = [cut for cut in _heads(text, parts) if _headline(text, parts, cut) >= HEADLINE]
    if heads:
        cut = strangest(text, parts, heads)
        if smaller[cut] >= SHORTEST and shares(text, parts, [cut])[0] <= STRANGE_HEADED:
            return [cut]
    cuts = [cut for cut, size in smaller.items() if size >= SIGNED]
    cut = least_alike(text, parts, cuts) if cuts else 0
    return [_with_headings(parts, cut)] if cut and shares(text, parts, [cut])[0] <= STRANGE_SIGNED else []


def _at_headlines(text: str, parts: list[Block], *, brief: bool, whole: Whole) -> list[int]:
    """The cuts at headlines that are no subheads, and where stories begin: each parts what is strange to the other."""
    if len(parts) > PARTS:
        return []
    inner = _heads(text, parts)
    reports = {cut for cut in inner if _heads_report(text, parts, cut)}
    briefs = set(_briefs(text, parts, inner)) if brief and len(inner) <= HEADS else set()
    likely = {cut for cut in inner if _is_long(text, parts[cut])} | reports | briefs
    if len(likely) > HEADS:
        return []
    stories = {_with_headings(parts, i) for i, part in enumerate(parts) if i and opens_story(text, part)}
    cuts: list[int] = []
    done = 0
    for cut in sorted(likely.union(sorted(stories)[:HEADS])):
        own, at = parts[done:], cut - done
        begins = cut in reports or cut in briefs or (cut > done and cut in stories and _apart(text, own, at))
        if begins or (parts[cut].kind == "heading" and _strange(text, own, at, whole)):
            cuts.append(cut)
            done = cut
    return cuts


def _is_long(text: str, head: Block) -> bool:
    """Whether a headline inside a text may be no subhead: below a blank line, or of some letters and no question."""
    return head.gap or (head.size >= SHORT and not ASKS.search(text, head.start, head.end))


def under_two(text: str, parts: list[Block], headline: str, other: str) -> tuple[int, int, bool] | None:
    """Where a text that two strange headlines fit is two articles: how well, the cut, whether the first one's is above.

    Each headline's words must stand on one side of the cut, and the sides share next to nothing; else None.
    """
    first, second = set(pairs(headline)), set(pairs(other))
    common = first & second
    if len(parts) > PARTS or len(common) > 0.25 * min(len(first), len(second)):
        return None
    texts = [text[part.start : part.end] for part in parts]
    # How many more pairs of the first headline than of the second each paragraph holds.
    first, second = first - common, second - common
    leanings = [sum(pair in words for pair in first) - sum(pair in words for pair in second) for words in texts]
    whole = sum(map(abs, leanings))
    gains = [abs(sum(leanings[:cut]) - sum(leanings[cut:])) for cut in range(1, len(parts))]
    most = max(gains, default=0)
    if not whole or most < PARTED * whole:
        return None
    cut = least_alike(text, parts, [index + 1 for index, gain in enumerate(gains) if gain == most])
    sides = len("".join(texts[:cut])), len("".join(texts[cut:]))
    weights = abs(sum(leanings[:cut])), abs(sum(leanings[cut:]))
    if min(sides) < SHORTEST or min(weights) < WEIGHT or shares(text, parts, [cut])[0] > STRANGE:
        return None
    return most, cut, sum(leanings[:cut]) > sum(leanings[cut:])


def _heads(text: str, parts: list[Block]) -> list[int]:
    """Where headlines stand inside the text that may be another article's."""
    heads = [i for i, part in enumerate(parts) if i and part.kind == "heading" and parts[i - 1].kind != "heading"]
    return [i for i in heads if not PART.match(text, parts[i].start, parts[i].end)]


def _briefs(text: str, parts: list[Block], heads: list[int]) -> list[int]:
    """The headlines of further articles among short news: no mere subheads, and their two sides are strange."""
    cuts = [
        cut
        for before, cut in enumerate(heads, 1)
        if _headline(text, parts, cut) >= HEADLINE
        and _size(parts[:cut]) <= before * BRIEF and _size(parts[cut:]) >= BRIEFEST
    ]
    return [cut for cut, share in zip(cuts, shares(text, parts, cuts), strict=True) if share <= STRANGE]


def _headline(text: str, parts: list[Block], cut: int) -> int:
    """The letters of the headline at the cut, in all its lines."""
    end = next((i for i in range(cut, len(parts)) if parts[i].kind != "heading"), len(parts))
    return len(letters(joined(text, parts[cut:end])))


def _size(parts: list[Block]) -> int:
    return sum(part.size for part in parts)


def _heads_report(text: str, parts: list[Block], cut: int) -> bool:
    """Whether the headline at the cut is that of a report of a day, which begins below it with its day."""
    below = parts[cut + 1] if cut + 1 < len(parts) else None
    if below is None or not DAY_BEGINS.match(text, below.start, below.end):
        return False
    return kind_of(text[parts[cut].start : parts[cut].end].strip(), "") == "daily report"


def _strange(text: str, parts: list[Block], cut: int, whole: Whole) -> bool:
    """Whether the headlines at the cut part two bodies that have nothing to do with each other.

    A headline shares with one of the two only. Blank lines around it, or its length, tell it from a subhead; on a page
    whose lines are paragraphs, where subheads look the same, only how the text below begins does.
    """
    end = cut
    while end < len(parts) and parts[end].kind == "heading":
        end += 1
    if end == len(parts):
        return False
    gap = parts[cut].gap and parts[end].gap
    lines = [joined(text, [part]) for part in parts[cut:end]]
    if not gap and len(letters("".join(lines))) < SHORT:
        return False
    above, below = joined(text, parts[:cut]), joined(text, parts[end:])
    if min(len(above), len(below)) < LEAST:
        return False
    bodies = Bodies([above, below])
    opens = NEWS.match(text, parts[end].start) is not None
    if not opens and whole():
        return False
    most = _heads_news("".join(lines), opens, bodies)
    if min(len(above), len(below)) >= SHORTEST and not whole():
        most = max(most, *(_tells_apart(words, gap, bodies) for words in dict.fromkeys([*lines, "".join(lines)])))
        most = max(most, _heads_below("".join(lines), bodies))
    return most > 0 and shares(text, parts, [cut])[0] <= most


def _tells_apart(words: str, gap: bool, bodies: Bodies) -> float:
    """How much two bodies may share with each other, of which the headline shares with one only; else 0."""
    foreign, own = sorted(shared(words, bodies))
    long = len(letters(words)) >= HEADLINE and own >= OWN_LONG and foreign <= FOREIGN_LONG
    parted = gap and own >= OWN and foreign <= FOREIGN
    return STRANGE if long or parted else 0.0


def _heads_below(words: str, bodies: Bodies) -> float:
    """The same for a headline that is told of below, and not at all above."""
    above, below = shared(words, bodies)
    telling = len(letters(words)) >= SHORT and below >= OWN_SHORT and above <= FOREIGN_SHORT
    return STRANGE_SHORT if telling else 0.0


def _heads_news(words: str, opens: bool, bodies: Bodies) -> float:
    """The same for the headline of a short piece of news: what it says is told below, and hardly above."""
    above, below = shared(words, bodies)
    if 3 * above > below or below < (OWN_NEWS if opens else OWN_BRIEF):
        return 0.0
    return STRANGE if opens else STRANGE_BRIEF


def opens_story(text: str, part: Block) -> bool:
    """Whether the paragraph begins as stories do: 记者11月6日从市医保局获悉."""
    return part.kind == "body" and STORY.match(text, part.start, part.end) is not None


def _much_stranger(text: str, parts: list[Block], cut: int, headed: int) -> bool:
    """Whether a cut parts two texts that share next to nothing, and the one at a headline, a subhead, does not."""
    own, other = shares(text, parts, [cut])[0], shares(text, parts, [headed])[0]
    sides = _size(parts[:cut]), _size(parts[cut:])
    return min(sides) >= SHORTEST and own <= STRANGE and 2 * own <= other


def _with_headings(parts: list[Block], opening: int) -> int:
    """Where a story begins, with the headlines above the words that open it, or above the scene before them."""
    if opening > 2 and parts[opening - 1].kind == "body" and parts[opening - 2].kind == "heading":
        opening -= 1
    while opening > 1 and parts[opening - 1].kind == "heading":
        opening -= 1
    return opening


def _apart(text: str, parts: list[Block], cut: int) -> bool:
    """Whether what a story's opening parts, its headlines aside, is long and strange enough to be two articles."""
    headed = parts[cut].kind == "heading"
    parts = parts[:cut] + [part for part in parts[cut:] if part.kind != "heading"]
    sides = _size(parts[:cut]), _size(parts[cut:])
    return min(sides) >= (LEAST if headed else SHORTEST) and shares(text, parts, [cut])[0] <= STRANGE_LONG
