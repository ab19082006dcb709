"""How much at the head of a phrase names nothing: adverbs, days, 全市, 其中, 这条."""

from __future__ import annotations

from .openings import ARTICLES, CLASSIFIERS, COUNTRIES
from .particles import is_verb, particles
from .tail import UNTIL

NIGHTLY = frozenset("夜间 晚间 午间 早间 周末 假日 暑期 寒假 冬季 夏季 春季 秋季".split())  # which, not when
POINTING = frozenset("这那该一")
RANGES = frozenset("至 到 - — － – ～".split())
MONTHS = (["月"], ["月份"], ["日"], ["年"])
DATES = (["年"], ["年底"], ["月底"], ["月"], ["月份"], ["日"])
MOSTLY = "基本"
BEHIND = frozenset("前 后 时 来 中".split())  # a verb tells when: 建成|后
SINCE = (["起"], ["以来"], ["开始"], ["至今"], ["份"], ["底"], ["初"], ["上旬"], ["中旬"], ["下旬"])  # 7月|起


def names_nothing(words: list[str], index: int) -> int:
    """How many characters, from the word at `index` on, are words that name nothing: adverbs, days, 全市, 其中."""
    first = index
    while index < len(words):
        after = _after_nothing(words, index, index == first)
        if after == index:
            break
        index = after
    return sum(map(len, words[first:index]))


def _after_nothing(words: list[str], index: int, foremost: bool) -> int:
    """The index behind what names nothing at `index`; that itself where something is named."""
    size = len(words)
    if foremost and words[index] in BEHIND and 0 < index < size - 1:  # 开通|前|每车木材的费用
        return index + 1
    index, number = _after_until(words, index)
    digits = index
    while number and words[index + 1 : index + 2] and words[index + 1].isdigit():  # letters of full width
        index += 1
    word, following = "".join(words[digits : index + 1]), words[index + 1] if index + 1 < size else ""
    if _is_one_noun(word, following, size == index + 2):
        return digits
    if number and following in RANGES and words[index + 3 : index + 4] in MONTHS:  # 1至7月
        return index + 2
    if not foremost and word in RANGES and following.isdigit() and words[index - 1] in ("月", "月份", "日"):
        return index + 1  # 1月|至|10月
    if number and following and following[0] in "年月日时":
        return index + 3 if words[index + 2 : index + 3] in (*SINCE, ["来"]) else index + 2
    if word in POINTING and following in CLASSIFIERS:  # 这条全长8公里的公路
        return index + 2
    if not (word in particles().heads or word.isspace() or _opens(words, index)):
        return digits
    lasts = word[-1] in "年月天周" and following == "来"  # 两年|来
    since = word in particles().times and (lasts or words[index + 1 : index + 2] in SINCE)  # 入汛|以来
    return index + 2 if since else index + 1


def _after_until(words: list[str], index: int) -> tuple[int, bool]:
    """The index behind 到 where a time follows (到2025年, 到年底), and whether digits stand there."""
    word, behind = words[index], words[index + 1 : index + 3]
    if word not in UNTIL or len(behind) < 2:
        return index, word.isdigit()
    if behind[0].isdigit() and behind[1:] in DATES:
        return index + 1, True
    return index + (behind[0] in particles().times), False


def _is_one_noun(word: str, following: str, closes: bool) -> bool:
    """Whether the word is one noun with the one that follows: 高峰|时段, 夜间|诊室, 对|美|出口."""
    if word == "对":
        return following in COUNTRIES and not closes
    return following == "时段" or (word in NIGHTLY and closes and not is_verb(following))


def _opens(words: list[str], index: int) -> bool:
    """Whether a word only opens a phrase: 一根|直径2米的钢管, or a speech: “|我们村有320户; or how far: 基本|建成."""
    word = words[index]
    following = words[index + 1] if index + 1 < len(words) else ""
    if word == MOSTLY:
        return is_verb(following)
    if word in particles().causatives and following in particles().times:  # 要求年内|建成
        return True
    return (word[0] == "一" and word[1:] in ARTICLES) or (word == "“" and "”" not in words[index:])
