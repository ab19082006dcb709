"""Who is told of before a figure, of whose name the metric has nothing: 杨某某还需|支付, 判处被告人乔海波|有期徒刑."""

from __future__ import annotations

from ..page.names import surnames
from ..words import is_person, tag
from .particles import is_verb, may_be_verb, particles

PRONOUNS = frozenset(
    "我 你 您 他 她 它 咱 我们 你们 他们 她们 它们 咱们 他俩 她俩 自己 本人 他人 别人 大家 大伙 对方 ".split()
)
OWNED = frozenset("国省市县区乡镇村校院方军党家所局厂店")  # 我方, 他家
SO_CALLED = ("先生", "女士", "小姐")
NOUNS = tuple("被告人 嫌疑人 被害人 受害人 当事人 原告 被告 申请人 被执行人 代表人 控制人".split())
ROLES = (*NOUNS, "给", "判决", "判令", "改判")  # what a name follows
NAMELESS = frozenset(("某", "某某"))
TERMS = frozenset("有期徒刑 无期徒刑 死刑 拘役 管制 缓刑 罚金".split())
ENDS = TERMS | frozenset("、 与 和 及 等 （ ( 的".split())
THINGS = frozenset("车村镇站厂路线区县市品店房款费钱案户人员")  # letters that end no given name
WHOLE = (2, 3)  # letters of a name that is a word of the dictionary
MARKS = frozenset("1 2 3 4 5 甲 乙 丙 丁".split())  # 王某1


def mention(words: list[str], index: int, first: int) -> int:
    """How many words from `index` on name a person, by a pronoun or by name; `first` is where the phrase begins.

    >>> mention(["杨", "某某", "还需", "支付"], 0, 0), mention(["我", "方"], 0, 0)
    (2, 0)
    """
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following in TERMS and word.endswith(NOUNS):  # 判处被告人|有期徒刑
        return 1
    if word in PRONOUNS:
        if word == "他" and (following == "人" or (index and words[index - 1] == "及其")):  # 面点及其|他|收入
            return 2 * (following == "人")
        return int(following[:1] not in OWNED)
    if word.endswith(SO_CALLED):
        return int(len(word) > 2)
    if word[1:] in NAMELESS:
        return 1 + _given(words, index + 1) if word[0] in surnames() else 0
    if following in NAMELESS and len(word) == 1 and (word in surnames() or not _has_a_part(word)):
        return 2 + _given(words, index + 2)
    whole, family = len(word) in WHOLE and word[0] in surnames() and is_person(word), word in surnames()
    if not (whole or family):
        return 0
    role = index > 0 and words[index - 1].endswith(ROLES)  # 被告人|乔海波, 送给|乔海波
    if role and whole:
        return int(len(following) != 1)  # 送给|李建国|30万元, but 被告人|邹平|华
    if not (family and following):
        return 0
    if role and len(following) == 2 and not (_has_a_part(following) or following[1] in THINGS):
        return 2
    size = _letters(words, index + 1, 2, role)
    acts = index == first and size == 2 and words[index + 2] not in THINGS and _is_deed(words, index + 3)
    return 1 + size if acts or (role and size) else 0


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


def _given(words: list[str], index: int) -> int:
    """Whether the letter behind 某 belongs to it: 王某1, 陈某平|获利, 李某彬|、."""
    if words[index : index + 1] and words[index] in MARKS:
        return 1
    ends = not words[index + 1 : index + 2] or words[index + 1] in ENDS or _is_deed(words, index + 1)
    return _letters(words, index, 1) if ends and words[index : index + 1] and words[index] not in THINGS else 0


def _is_deed(words: list[str], index: int) -> bool:
    """Whether a verb follows, with no more than a word before it that says how: 获利, 非法|获利."""
    return any(may_be_verb(word) for word in words[index : index + 2])


def _letters(words: list[str], index: int, most: int, role: bool = False) -> int:
    """How many words of one letter follow that may be those of a given name."""
    known = 0
    while known < most and index + known < len(words):
        word = words[index + known]
        does = not role and (tag(word) in ("v", "d") or is_verb(word))
        if len(word) > 1 or not word.isalpha() or does or _has_a_part(word):
            break
        known += 1
    return known


def _has_a_part(word: str) -> bool:
    """Whether a word has a part around figures, and is in no name: 还, 等, 于."""
    known = particles()
    return word in known.links or word in known.heads or word in known.ends or word in known.prepositions
