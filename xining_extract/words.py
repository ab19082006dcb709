"""The words of a stretch of text: those of the segmenter's dictionary, and those that our data files add to it.

Words that both lack are left as single characters: the same text gives the same words everywhere.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from .connectives import OF_WHICH
from .divisions import OURS, WHOLES
from .lexicon import rows
from .segmenter import segmenter

LEXICONS = ("words.tsv", "particles.tsv", "verbs.tsv", "changes.tsv")  # what they list is a word
RATE = "率"
REACH = 6  # letters on either side of a place that tell the word across it
LETTERS, LETTERS_BEFORE = re.compile("[\u4e00-\u9fff]*"), re.compile("[\u4e00-\u9fff]*$")
PARTED = re.compile("(?<=其中)(?=国[省道])|(?<=这当中)(?=[一-龥])")  # 其中|国道: not 中国, 中小学


def cut(stretch: str) -> list[str]:
    """The words of a stretch, in order; joined they are the stretch.

    >>> cut("建成学校18所")
    ['建成', '学校', '18', '所']
    """
    return list(_cut(stretch))


@lru_cache(maxsize=4096)
def _cut(stretch: str) -> tuple[str, ...]:
    """The words; kept, since a clause is read again for what the clauses after it leave unsaid."""
    words, joined = segmenter()(stretch), _joined()
    if PARTED.search(stretch):
        words = [word for part in PARTED.split(stretch) for word in segmenter()(part)]
    if not joined.keys().isdisjoint(words):
        words = [part for word in words for part in joined.get(word, (word,))]
    if RATE in words[1:]:
        words = _rates(words)
    begins, lacking = _lacking()
    if len(words) > 1 and not begins.keys().isdisjoint(words):
        for index in range(len(words) - 2, -1, -1):
            letters = begins.get(words[index])
            if letters is not None and words[index + 1][0] in letters:
                for after in (5, 4, 3, 2):
                    if (word := "".join(words[index : index + after])) in lacking:
                        words[index : index + after] = [word]
                        break
    return tuple(words)


def _rates(words: list[str]) -> list[str]:
    """The words with each bare 率 joined to the one before, of which it is the rate: 录入|率."""
    rates: list[str] = []
    for word in words:
        of = word == RATE and rates and len(rates[-1]) > 1
        rates[-1:] = [rates[-1] + word] if of else [*rates[-1:], word]
    return rates


@cache
def _joined() -> dict[str, list[str]]:
    """Words that the dictionary has and that are two in news prose."""
    return {word.replace(" ", ""): word.split(" ") for word, _ in rows("words.tsv") if " " in word}


@cache
def _lacking() -> tuple[dict[str, set[str]], frozenset[str]]:
    """The pieces that words begin with which the dictionary lacks, each with the letters that go on; those words."""
    words = [*sorted(WHOLES | OURS), *OF_WHICH]
    words += [row[0] for name in LEXICONS for row in rows(name) if " " not in row[0]]
    pieces = {word: segmenter()(word) for word in words}
    cut_up = {word: parts for word, parts in pieces.items() if len(parts) > 1}
    begins: dict[str, set[str]] = {parts[0]: set() for parts in cut_up.values()}
    for word in cut_up:
        for size in range(1, len(word)):
            if (piece := word[:size]) in begins:
                begins[piece].add(word[size])
    return begins, frozenset(cut_up)


def across(text: str, place: int) -> tuple[int, int] | None:
    """Where the word stands that begins before a place and ends behind it, as the letters around it are cut.

    >>> across("住在南京东路", 3), across("住在南京东路", 2)
    ((2, 6), None)
    """
    before = LETTERS_BEFORE.search(text, max(0, place - REACH), place)
    behind = LETTERS.match(text, place, place + REACH)
    if before is None or behind is None or not before[0] or not behind[0]:
        return None
    at = before.start()
    for word in cut(text[at : behind.end()]):
        stop = at + len(word)
        if at < place < stop:
            return at, stop
        if stop >= place:
            return None
        at = stop
    return None


def tag(word: str) -> str:
    """Whether jieba's dictionary has a word as a verb (v), an adjective (a) or an adverb (d) and nothing else; else "".

    >>> tag("赶到"), tag("稍稍"), tag("茶园")
    ('v', 'd', '')
    """
    kind = _tags().get(word, "")
    return kind if kind in ("v", "a", "d") and word not in _nouns() else ""


@cache
def _nouns() -> frozenset[str]:
    """The words that we know to be nouns."""
    return frozenset(word for word, _ in rows("words.tsv"))


def is_place_name(word: str) -> bool:
    """Whether jieba's dictionary has a word as the name of a place.

    >>> is_place_name("太仓"), is_place_name("和平")
    (True, False)
    """
    return _tags().get(word) == "ns"


def is_person(word: str) -> bool:
    """Whether jieba's dictionary has a word as the name of a person; it has other words so too (金钢琢).

    >>> is_person("李建国"), is_person("建国")
    (True, False)
    """
    return _tags().get(word) == "nr"


def is_saying(word: str) -> bool:
    """Whether jieba's dictionary has a word as a phrase or an idiom, which says how something is: 不成问题.

    >>> is_saying("不成问题"), is_saying("图书馆")
    (True, False)
    """
    kind = _tags().get(word, "")
    return (kind == "i" or (kind == "l" and word[0] in "不无没")) and word not in _nouns()


def is_doing(word: str) -> bool:
    """Whether jieba's dictionary has a word as a verb that is a noun as well: what is done.

    >>> is_doing("管理"), is_doing("图书馆")
    (True, False)
    """
    return _tags().get(word, "") == "vn"


@cache
def _tags() -> dict[str, str]:
    package = find_spec("jieba")
    assert package is not None and package.submodule_search_locations
    dictionary = Path(package.submodule_search_locations[0], "dict.txt").read_text(encoding="utf-8")
    return dict(re.findall("^(.+) [0-9]+ (v|a|d|i|l|vn|ns|nr)$", dictionary, re.MULTILINE))
