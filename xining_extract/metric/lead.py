"""How much at the head of a phrase names nothing: adverbs, days, 全市, 其中, 这条."""

from __future__ import annotations

from ..words import tag
from .openings import CLASSIFIERS
from .particles import is_verb, particles
from .tail import UNTIL

BOUND_LETTERS = frozenset("率量")  # with the verb before them they are one noun
NIGHTLY = frozenset("夜间 晚间 午间 早间 周末 假日 暑期 寒假 冬季 夏季 春季 秋季".split())  # which, not when
HAVE, POINTING = frozenset("有 只有 仅有 还有".split()), frozenset("这那该一")
RANGES = frozenset("至 到 - — － – ～".split())
MONTHS = (["月"], ["月份"], ["日"], ["年"])
DATES = (["年"], ["年底"], ["月底"], ["月"], ["月份"], ["日"])
BEHIND = frozenset("前 后 时 来 中".split())  # a verb tells when: 建成|后
SINCE = (["起"], ["以来"], ["开始"], ["至今"], ["份"], ["底"], ["初"], ["上旬"], ["中旬"], ["下旬"])  # 7月|起


def names_nothing(words: list[str], index: int) -> int:
    """How many characters, from the word at `index` on, are words that name nothing: adverbs, days, 全市, 其中."""
    heads, passed, size, first = particles().heads, 0, len(words), index
    while index < size:
        word = words[index]
        following = words[index + 1] if index + 1 < size else ""
        number = word.isdigit()
        while number and following.isdigit():  # letters of full width are words of their own
            index += 1
            word, following = word + following, words[index + 1] if index + 1 < size else ""
        if word in UNTIL and following.isdigit() and words[index + 2 : index + 3] in DATES:
            passed, index, word, number = passed + len(word), index + 1, following, True  # 到2025年
            following = words[index + 1]
        elif word in UNTIL and following in particles().times and size > index + 2:  # 到年底
            passed, index, word, following = passed + len(word), index + 1, following, words[index + 2]
        elif word in BEHIND and 0 < index == first and size > index + 1:  # 开通|前|每车木材的费用
            passed, index = passed + len(word), index + 1
            continue
        if (following in BOUND_LETTERS and size == index + 2) or following == "时段":  # 同意|率, 高峰|时段
            break
        if word in NIGHTLY and len(following) > 1 and size == index + 2 and not (is_verb(following) or tag(following)):
            break  # 夜间|诊室
        if number and following in RANGES and words[index + 3 : index + 4] in MONTHS:  # 1至7月
            passed, index = passed + len(word) + len(following), index + 2
            continue
        if number and following and following[0] in "年月日时":
            word, index = word + following, index + 1
            if words[index + 1 : index + 2] in SINCE:
                index, word = index + 1, word + words[index + 1]
        elif word in POINTING and following in CLASSIFIERS:  # 这条全长8公里的公路
            word, index = word + following, index + 1
        elif not (word in heads or word.isspace() or _opens(words, index) or (word in HAVE and following[:1] == "一")):
            break
        elif word in particles().times and words[index + 1 : index + 2] in SINCE:  # 入汛|以来
            index, word = index + 1, word + following
        passed += len(word)
        index += 1
    return passed


def _opens(words: list[str], index: int) -> bool:
    """Whether a word only opens a phrase: 一根|直径2米的钢管, or a speech: “|我们村有320户."""
    word = words[index]
    return (word[0] == "一" and word[1:] in CLASSIFIERS) or (word == "“" and "”" not in words[index:])
