"""Other forms of what a text has named: 以下简称《方案》, 棚改 of 棚户区改造, 海湾污染攻坚战 of 海湾污染防治攻坚战."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from .marks import ending
from .undertaking import Undertaking

if TYPE_CHECKING:
    from .undertakings import Undertakings

_SHORT_FORM = re.compile(r"(?:以下|下)?简?称[为：:]?(?=([“《]?[^“”《》（）()，。\n]{2,16}[”》]?)[）)])")
# What is rebuilt or reformed is spoken of so: 棚改, 医改.
_CLIPPED = re.compile("[\u4e00-\u9fff]改(?![造革变进善建为成编组装良正签期口天修完换扩名称])")
_WHOLE = re.compile("[\u4e00-\u9fff]{1,6}改[造革]")  # behind its first letter what that is short for
_THIS = re.compile("(?<=[，。；：！？\n　“])(?:这[个一家支项座处条]|该)([\u4e00-\u9fff]{2,4})")
# 本次渔业博览会, of which the text has said more: 第八届东滩渔业博览会
_THIS_TIME = re.compile("(?:本次|此次|这次|本届|此届)([\u4e00-\u9fff]{4,12})")
_SAID = 4  # so many of its last characters such a name goes by
# 这次代号为“猎鹰”的行动: what it is called, told behind what came of it: 此次行动破案60起
_CODED = re.compile("代号为?(“[^“”\n]{1,12}”)的?[^，。；：“”0-9]{0,8}?(行动|战役)")
_THIS_ONE = ("此次", "这次", "本次", "该", "这一")
_FAR = 400  # so far before it stands what is so pointed to
_MOST = 20  # so many are looked at; no article has more
_PLAIN = 3  # so plainly what it is short for is named
_PART = 4  # so many characters before its head word, its first or its last, tell a name
_CAMPAIGNS = ("战", "行动")  # what ends so a text calls now one way, now another
_WORD = 2  # so many characters of a head word tell it
_ENDS = "战|行动"


class ShortForm(NamedTuple):
    """What the text says for short from `since` on, and the undertaking that it so calls."""

    text: str
    full: Undertaking
    since: int


def short_forms(undertakings: Undertakings) -> Iterator[ShortForm]:
    """The short forms that the text introduces right behind the full name."""
    text, paragraphs = undertakings.story.text, undertakings.story.paragraphs
    introducing = (match for p in paragraphs for match in _SHORT_FORM.finditer(text, p.start, p.end))
    for match in islice(introducing, _MOST):
        if (full := undertakings.ending_at(match.start() - 1)) is not None:
            yield ShortForm(match.group(1), full, match.end(1))


def coded_forms(undertakings: Undertakings) -> Iterator[ShortForm]:
    """What an operation goes by that the text names by its code, wherever that stands: 此次行动."""
    text = undertakings.story.text
    for p in undertakings.story.paragraphs:
        if (coded := _CODED.search(text, p.start, p.end)) is not None:
            name = coded[1] + coded[2]
            full = Undertaking(name, coded[1], coded.span(1), "quoted", 4, head=coded[2], topical=True)
            yield ShortForm(coded[1], full, p.start)
            yield from (ShortForm(this + coded[2], full, 0) for this in _THIS_ONE)
            break


def clipped_forms(undertakings: Undertakings) -> Iterator[ShortForm]:
    """The two letters by which a text speaks of what it has named before: 棚改 of 棚户区改造."""
    text = undertakings.story.text
    for short in sorted({match.group() for match in _CLIPPED.finditer(undertakings.body)})[:_MOST]:
        for p in undertakings.story.paragraphs:
            full = next((undertakings.ending_at(end) for end in _wholes(short[0], text, p.start, p.end)), None)
            if full is not None:
                yield ShortForm(short, _plain(full), full.span[1])
                break


def _wholes(letter: str, text: str, start: int, end: int) -> Iterator[int]:
    """Where in a stretch the names end that begin with a letter and that a clipped form may stand for."""
    at = text.find(letter, start, end)
    while at >= 0:
        whole = _WHOLE.match(text, at + 1, end)
        if whole is not None:
            yield whole.end()
        at = text.find(letter, at + 1 if whole is None else whole.end(), end)


def pointed_forms(undertakings: Undertakings) -> Iterator[ShortForm]:
    """The words by which a text points back to a coined name that ends in them: 这个工作室."""
    text, paragraphs = undertakings.story.text, undertakings.story.paragraphs
    pointing = (match for p in paragraphs for match in _THIS.finditer(text, max(p.start - 1, 0), p.end))
    for match in islice(pointing, _MOST):
        for stop in range(match.end(), match.start(1) + 1, -1):
            at = text.rfind(text[match.start(1) : stop] + "”", max(0, match.start() - _FAR), match.start())
            full = undertakings.ending_at(at + stop - match.start(1) + 1) if at >= 0 else None
            if full is not None and text[full.span[0] - 1] != "称":  # 下称“渔港保护区”: a body, or a place
                yield ShortForm(text[match.start() : stop], _plain(full), match.start())
                break


def held_forms(undertakings: Undertakings) -> Iterator[ShortForm]:
    """The last words of its name by which a text points back to what is held: 本次义诊活动."""
    text, paragraphs = undertakings.story.text, undertakings.story.paragraphs
    pointing = (match for p in paragraphs for match in _THIS_TIME.finditer(text, p.start, p.end))
    for match in islice(pointing, _MOST):
        for stop in range(match.end(), match.start(1) + _SAID - 1, -1):
            called = text[match.start(1) : stop]
            at = text.rfind(called, max(0, match.start() - _FAR), match.start())
            full = undertakings.ending_at(at + len(called)) if at >= 0 else None
            if full is not None and called.endswith(full.head) and called != full.head and called != full.name:
                yield ShortForm(called, _plain(full), match.start())
                break


def _plain(full: Undertaking) -> Undertaking:
    """The same as it is spoken of, plainly and as the topic."""
    return msgspec.structs.replace(full, weight=max(full.weight, _PLAIN), topical=True, counted=False)


def wordings(name: str, body: str) -> list[str]:
    """What else a text calls the same, as its first words and its head word tell, or its last words and that.

    >>> wordings("海岸垃圾攻坚战", "海岸垃圾攻坚战开局。海岸垃圾清理攻坚行动收官。护鸟攻坚战继续。")
    ['海岸垃圾清理攻坚行动']
    >>> wordings("“渔港码头一表联办”", "推行“渔港码头一表联办”。“一表联办”受理300件。")
    ['“一表联办”']
    """
    if name[0] == "“":
        tails = [f"“{name[at:]}" for at in range(2, len(name) - _PART)]
        return [tail for tail in tails if tail in body]
    head = "" if name[0] in "“‘《" else ending(f"“{name}”")
    if not head.endswith(_CAMPAIGNS) or len(name) - len(head) < _PART:
        return []
    stem = name.removesuffix(head)
    found: set[str] = set()
    for part in {stem[:_PART], stem[-_PART:]}:
        same = re.compile(f"{re.escape(part)}[\u4e00-\u9fff]{{0,4}}?{head[:_WORD]}(?:{_ENDS})?")
        found.update([match.group() for match in same.finditer(body)])
    return sorted(found - {name})


def again(name: str, worded: str, body: str) -> int:
    """How often a text says the other wording where it does not say the name itself."""
    return body.count(worded) - (body.count(name) if worded in name else 0)
