"""Who is told of before a figure, of whose name the metric has nothing: 杨某某还需|支付, 判处被告人乔海波|有期徒刑."""

from __future__ import annotations

from ..divisions import PLACES
from ..page.names import surnames
from ..words import is_person, tag
from .particles import is_verb, may_be_verb, particles

PRONOUNS = frozenset(
    "我 你 您 他 她 它 咱 我们 你们 他们 她们 它们 咱们 他俩 她俩 自己 本人 他人 别人 大家 大伙 对方 ".split()
)
OWNED = frozenset("国" + PLACES + "校院方军党家所局厂店")  # 我方, 他家
SO_CALLED = ("先生", "女士", "小姐")
NOUNS = tuple("被告人 嫌疑人 被害人 受害人 当事人 原告 被告 申请人 被执行人 代表人 控制人".split())
ROLES = (*NOUNS, "给", "判决", "判令", "改判")  # what a name follows
NAMELESS = frozenset(("某", "某某"))
TERMS = frozenset("有期徒刑 无期徒刑 死刑 拘役 管制 缓刑 罚金".split())
THINGS = frozenset("车村镇站厂路线区县市品店房款费钱案户人员")  # letters that end no given name
WHOLE = (2, 3)  # letters of a name that is a word of the dictionary


def mention(words: list[str], index: int, first: int) -> int:
    """How many words from `index` on name a person, by a pronoun or by name; `first` is where the phrase begins.

    >>> mention(["杨", "某某", "还需", "支付"], 0, 0), mention(["我", "方"], 0, 0)
    (2, 0)
    """
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following in TERMS and word.endswith(NOUNS):  # 判处被告人|有期徒刑
        return 1
    if word in PRONOUNS:
        if word == "他" and index and words[index - 1] == "及其":  # 面点及其|他|收入
            return 0
        return int(following[:1] not in OWNED)
    if word.endswith(SO_CALLED):
        return int(len(word) > 2)
    if following in NAMELESS and word in surnames():
        return 2 + _letters(words, index + 2, 1)
    whole, family = len(word) in WHOLE and word[0] in surnames() and is_person(word), word in surnames()
    if not (whole or family):
        return 0
    role = index > 0 and words[index - 1].endswith(ROLES)  # 被告人|乔海波, 送给|乔海波
    if role and whole:
        return int(len(following) != 1)  # 送给|李建国|30万元, but 被告人|邹平|华
    if not (family and following):
        return 0
    if role and len(following) == 2:
        return 2
    given = index == first and _letters(words, index + 1, 2) == 2 and words[index + 2] not in THINGS
    return 3 if given and _is_deed(words, index + 3) else 0


def person_at_end(words: list[str]) -> int:
    """Where the person or the persons begin whom the words end on; their number where they end on none."""
    at = len(words)
    while at:
        begin = next((i for i in range(max(0, at - 4), at) if mention(words, i, -1) == at - i), -1)
        if begin < 0:
            break
        at = begin - (begin > 0 and words[begin - 1].endswith(NOUNS))  # 被害人|王某
        if at < 1 or words[at - 1] != "、":
            break
        at -= 1
    return at


def _is_deed(words: list[str], index: int) -> bool:
    """Whether a verb follows, with no more than a word before it that says how: 获利, 非法|获利."""
    return any(may_be_verb(word) for word in words[index : index + 2])


def _letters(words: list[str], index: int, most: int) -> int:
    """How many words of one letter follow that may be those of a given name."""
    known = 0
    while known < most and index + known < len(words):
        word = words[index + known]
        does = tag(word) in ("v", "d") or is_verb(word)
        if len(word) > 1 or not word.isalpha() or does or _has_a_part(word):
            break
        known += 1
    return known


def _has_a_part(word: str) -> bool:
    """Whether a word has a part around figures, and is in no name: 还, 等, 于."""
    known = particles()
    return word in known.links or word in known.heads
