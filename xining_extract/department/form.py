"""The form of a name: of what words it is made, and where a phrase holds one that no name does."""

from __future__ import annotations

import re

import msgspec

from ..divisions import LEVELS, PLACES
from ..words import cut, tag
from .places import gazetteer
from .predicates import opens_predicate
from .tails import NAMED, lexicon

# What stands by itself at the head of a phrase and begins a clause there: 而…学校, 称…公司, 令…人大.
OPENERS = frozenset("则而但若故因令使还也再又就更才竟说称告去往找请需应经属系即除替让当先有被可只如指距且")
ADVERBS = frozenset("也还又就再更")  # even behind a place: 宝鸡也
ENDERS = frozenset("去找往回进判让跟说问读上念有作做通下返入离")  # what takes the tail itself as its object: 王某去医院
ECONOMY = frozenset("经" + letter for letter in "检侦贸信发管开合协科")  # 工商局经检大队
DECIDING = ("法院", "医院", "人民法院")  # 后经法院判决
TASKED = ("办", "领导小组", "指挥部", "专班", "委员会", "工作组")  # that are called by what they are to do: 根治欠薪办
OTHER = re.compile(f"[{LEVELS}](?![一-鿿]?[域场级内外])")  # 市民政局指导|县医院: another body's place
CALLED = re.compile("[（(](?:以下)?[简下]称")  # behind a name that is given a shorter one
PLACED = (*PLACES, "街道")  # behind these a coined word may stand
DATED = re.compile("[年月日][底末初份]?")
# The number by which it is called: 市公安局110指挥中心
DIALLED = re.compile("[0-9]{1,6}(?:指挥|急救|报警|接警|接处警|投诉|申诉|举报|受理|呼叫|服务|便民|政务|政府|市民|民生)")


class Opening(msgspec.Struct, frozen=True):
    """What a name may begin with: its place, a coined verb (望海村).

    `clause` says that a clause may begin there: it is no place that stands before.
    """

    placed: bool = False
    coined: bool = False
    clause: bool = True


BEHIND_PLACE = Opening(placed=True, coined=True, clause=False)
PART = Opening(placed=True, coined=True)  # behind the body that it is part of


def cut_after(text: str, start: int, end: int, opening: Opening = BEHIND_PLACE) -> int:
    """Where the last word that no name holds ends between `start` and `end`; -1 where there is none."""
    found = listed_cut(text, start, end, placed=opening.placed)
    return max(found, stray(text, max(start, found), end, opening))


def listed_cut(text: str, start: int, end: int, *, placed: bool) -> int:
    """The same, by the words of the lexicon alone.

    A digit is one too (14所中学), but not of an ordinal (第14中学), nor of what one dials (120急救中心). In a name
    that begins with its place some verbs are part of it (指导中心).
    """
    known = lexicon()
    found = -1
    for match in known.cuts.finditer(text, start, end):
        i = match.start()
        letter = text[i]
        if letter.isdigit():
            named = text[i - 1] == "第" or DIALLED.match(text, i, end + 2)
            if not named and not (found < i and text[i - 1].isdigit()):
                dated = DATED.match(text, i + 1, end)  # 2023年|市供电公司
                found = dated.end() if dated else i + 1
            continue
        sure = known.cut.get(letter, ())
        for word in known.verbs.get(letter, ()):
            held = placed and word not in sure and OTHER.match(text, i + len(word), end) is None
            if not held and text.startswith(word, i, end) and NAMED.match(text, i, end) is None:
                found = i + len(word)
                break
    return found


def stray(text: str, start: int, end: int, opening: Opening) -> int:
    """Where the last verb or adverb ends that is a clause's and no name's; -1 where there is none.

    A name is made of nouns, and of verbs that name a field of work (控股, 搜救). Coined ones begin with any verb behind
    a place (芜湖腾跃物流), elsewhere with few; but no name begins with what opens a predicate.

    >>> stray("冻结兴业公司", 0, 4, Opening()), stray("海上搜救中心", 0, 4, Opening())
    (2, -1)
    """
    if end - start < 2 or (opening.coined and text.startswith(TASKED, end)):
        return -1
    known, here, found = lexicon(), start, -1
    head = start  # where the name, or what is coined in it, would begin
    for word in cut(text[start:end]):
        first, here = here == head, here + len(word)
        if len(word) < 2:
            openers = OPENERS if opening.clause else ADVERBS
            opens = first and word in openers and text[here - 1 : here + 1] not in ECONOMY
            if opens or (here == end and word in ENDERS) or (word == "经" and text.startswith(DECIDING, end)):
                head = found = here
        elif tag(word) in ("v", "d") and word not in known.coined and word not in gazetteer().towns:
            coined = first and opening.coined and not opens_predicate(text, here - len(word))
            if word not in known.nominal and not coined:
                found = here
        elif word.endswith(PLACED):
            head, opening = here, BEHIND_PLACE
    return found
