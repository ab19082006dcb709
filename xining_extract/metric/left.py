"""What stands left of a figure: the noun phrase, where it begins, and the verb it hangs on."""

from __future__ import annotations

import re

import msgspec

from ..model import Span
from ..words import cut, tag
from .doers import goes_before, who_acts
from .openings import closed
from .particles import EMPTY, MODALS, is_verb, particles, verb_kind
from .tail import BOUNDS, links_of
from .walk import OPENERS, Walk
from .which import STATES

BREAK = re.compile(r"[，,；;：:。！？!?…\n（）()【】\[\]|—①-⑳●○◎⊙▲△▼▽◆◇■□★☆※↓↑→▶►](?:(?<!—)|—)|\.{3,}")
# 而这一比例在去年只有三成, 去年的数字是三成: a phrase that only points back.
POINTED = re.compile(
    "[而但]?[这那该此其][一个项些]*(?:数|比例|占比|数值|比率|价格|标准)[是却]?"
    "|[而但]?(?:[这那该此其][一个项些]*)?(?:指标|数字|数据|答案)[是却]?|高?基[数础]上"
)
FOR_SO_MANY, FOR = re.compile("[为给向][^，。；、]{0,4}[0-9]+[余多]?[万]?[余多]?[一-龥]{1,2}$"), 16
QUOTED = re.compile("[）)讯电]“(?=[^“”，。；：]*$)")  # 江城网6月7日电（王小明）“36万元到账了。”
NOW = "正在"
REPEATED = frozenset("连续 持续 集中 常态化".split())
ASKS = frozenset("聘请 委托 邀请 协调 联合 指导 督促 引导 发动 动员 组织 安排 请 带动 支持 鼓励".split())  # somebody
WHOM = re.compile("[一-龥]{1,4}的|[^与和及、的]{4,12}$")  # 乡镇的敬老院, 企业办理贷款
LONGEST_ASIDE = 20  # a bracket within a name: 镇（乡）最远距离
NUMERALS = "0123456789一二三四五六七八九十"  # （2）河道: in a bracket they number an item


class Left(msgspec.Struct, frozen=True, gc=False):
    """What stands before a figure: the noun phrase, the verb that governs it, the links between phrase and figure."""

    phrase: Span | None
    verb: Span | None
    closing: Span | None  # the verb that the noun phrase ends in
    links: tuple[str, ...]
    gives_value: bool  # a link makes the phrase an indicator whose value the figure is
    topic: Span | None = None  # of a phrase that closes in a verb: the noun phrase before its adverbs
    said: str = ""  # the words of the phrase


YEAR = re.compile("(?:19|20)[0-9]{2}")
AFTER_YEARS = ("年", "个月")  # 预计五年|后亩产可达5000斤, 几年|前这里只有3家


def before(text: str, start: int, end: int) -> Left:
    """Read the stretch that ends at a figure: links off its end, then the words before them."""
    quoted = QUOTED.search(text, start, end)
    edge = quoted.end() if quoted else _left_edge(text, start, end)
    edge += edge == start and text.startswith(("后", "内", "前"), start, end) and text.endswith(AFTER_YEARS, 0, start)
    words = cut(text[edge:end])
    if words[-1:] == ["人才"] and len(words) > 1 and words[-2][-1] in "个每":  # 门票加餐费一个|人|才|128元
        end -= sum(map(len, words[-2:]))
        del words[-2:]
    if words[-1:] != [] and words[-1][0] == "年" and words[-2:-1] != [] and YEAR.fullmatch(words[-2]):
        words[-1:] = ["年", words[-1][1:]] if len(words[-1]) > 2 else words[-1:]  # 2021|年产值
    links = links_of(words, text.startswith(BOUNDS, end))
    end -= sum(map(len, links))
    if extra := closed(words, links):
        end -= sum(map(len, words[-extra:]))
        del words[-extra:]
    if words[-1:] in (["去"], ["来"]) and verb_kind("".join(words[-2:])) == "do":  # 发出|去
        words[-2:] = ["".join(words[-2:])]
    if _is_done_with(words):
        words[-2:] = ["".join(words[-2:])]
    gives_value = not particles().values.isdisjoint(links)
    walk = Walk(words, links, (edge, end), gives_value, gives_value or not STATES.isdisjoint(links))
    walk.toward = edge == start and _for_so_many(text, start, end)
    walk.go()
    head = walk.phrase()
    if POINTED.fullmatch(text, head, end):
        head = end
    if text.startswith(NOW, head) and is_verb(text[head + len(NOW) : end]):  # 正在|实施
        head += len(NOW)
    does = _last_verb(words, "了" in links)
    topic = (head, edge + does[0]) if does and head < edge + does[0] else None
    if not (topic or walk.verb) or (walk.verb and text[slice(*walk.verb)] in ASKS):  # 聘请保洁公司|清理广告
        head += who_acts(text, head, end)
    closing, suffers = walk.closing, walk.suffers
    if topic and does and not closing:
        closing = (edge + does[1], end)
    if closing and suffers:
        topic = suffers
    phrase = (head, end) if end > head else None
    said = text[head:end] if phrase else ""
    return Left(phrase, walk.verb or closing, closing, tuple(links), gives_value, topic, said)


def _last_verb(words: list[str], ended: bool) -> Span | None:
    """Where the adverbs begin that stand before the verb on which the words end, and where that verb does.

    A verb that has `ended`, by a 了 behind it, needs none before it: 路灯|坏了.
    """
    index = len(words) - 1
    while index > 0 and _is_adverb(words, index - 1):
        index -= 1
    if index > 0 and words[index - 1].isdigit() and words[index][0] in "年月日":  # 企业|2|月初|还|缺
        index -= 1
    if index < 1 or words[:index] == ["每"]:
        return None
    sudden = ended and len(words[-1]) == 1 < len(words[index - 1])
    if index == len(words) - 1 and not sudden:
        return None
    if not (is_verb(words[-1]) or sudden or tag(words[-1]) == "a" or _of_one_letter(words, index)):
        return None
    return sum(map(len, words[:index])), sum(map(len, words[:-1]))


def _is_adverb(words: list[str], index: int) -> bool:
    """Whether a word may stand before the verb; how often it is done, only behind another: 活动|已|连续|举办."""
    again = index > 0 and words[index] in REPEATED and goes_before(words[index - 1])
    return again or goes_before(words[index])


def _is_done_with(words: list[str]) -> bool:
    """Whether the words close on a deed behind a verb that alone says nothing of it: 小区|已|完成|改造."""
    if len(words) < 4 or words[-2] not in EMPTY or not goes_before(words[-3]):
        return False
    return verb_kind(words[-1]) in ("act", "deed") and not words[-1].endswith(particles().attributes)


def _of_one_letter(words: list[str], index: int) -> bool:
    """Whether the words end in a verb of one letter that the lexicon lacks, said of what ends at `index`: 镇上|就添."""
    leads = words[index - 1][-1] in MODALS or any(word[0] == "每" for word in words[:index])
    return not leads and len(words[-1]) == 1 and tag(words[-1]) == "v"


def _for_so_many(text: str, start: int, end: int) -> bool:
    """Whether the stretch begins with those for whom something is done: 为11个|乡镇的敬老院, 为8家|企业办理贷款."""
    whom = WHOM.match(text, start, end) is not None
    return whom and FOR_SO_MANY.search(text, max(0, start - FOR), start) is not None


def _left_edge(text: str, start: int, end: int) -> int:
    """The end of the last break before `end`; a bracket that opens and closes on the way is no break."""
    breaks = [match.start() for match in BREAK.finditer(text, start, end)]
    while breaks:
        at = breaks.pop()
        opener = OPENERS.get(text[at])
        opening = text.rfind(opener, max(start, at - LONGEST_ASIDE), at) if opener else -1
        if opening < 0 or not text[opening + 1 : at].strip(NUMERALS):
            return at + (2 if text[at] == "—" else 1)
        while breaks and breaks[-1] >= opening:
            breaks.pop()
    return start
