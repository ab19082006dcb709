"""Words of a stretch of text, from one private dictionary segmenter that is loaded on first use.

The extra `[fast]` brings rjieba, which gives the same tokens as jieba and is preferred where it is installed. Words
that the dictionary lacks are left as single characters: the same text gives the same words everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import accumulate, pairwise
from math import log
from pathlib import Path

from .encoding import LONE
from .lexicon import rows

LEXICONS = ("words.tsv", "particles.tsv", "verbs.tsv", "changes.tsv")  # what they list is a word
# What jieba cuts into words, and what it leaves alone: signs and white space.
PIECES = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%-]+|\r\n|.", re.DOTALL)
LATIN = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
LEAST = float("-inf")


def cut(stretch: str) -> list[str]:
    """The words of a stretch, in order; joined they are the stretch.

    >>> cut("建成学校18所")
    ['建成', '学校', '18', '所']
    """
    return list(_cut(stretch))


@lru_cache(maxsize=4096)
def _cut(stretch: str) -> tuple[str, ...]:
    """The words; kept, since a clause is read again for what the clauses after it leave unsaid."""
    words, joined = _segmenter()(stretch), _joined()
    if not joined.keys().isdisjoint(words):
        words = [part for word in words for part in joined.get(word, (word,))]
    begins, lacking = _lacking()
    if len(words) > 1 and not begins.keys().isdisjoint(words):
        for index in range(len(words) - 2, -1, -1):
            letters = begins.get(words[index])
            if letters is not None and words[index + 1][0] in letters:
                for after in (3, 2):
                    if (word := "".join(words[index : index + after])) in lacking:
                        words[index : index + after] = [word]
                        break
    return tuple(words)


@cache
def _joined() -> dict[str, list[str]]:
    """Words that the dictionary has and that are two in news prose."""
    return {word.replace(" ", ""): word.split(" ") for word, _ in rows("words.tsv") if " " in word}


@cache
def _lacking() -> tuple[dict[str, set[str]], frozenset[str]]:
    """The pieces that words begin with which the dictionary lacks, each with the letters that go on; those words."""
    words = [row[0] for name in LEXICONS for row in rows(name) if " " not in row[0]]
    pieces = {word: _segmenter()(word) for word in words}
    cut_up = {word: parts for word, parts in pieces.items() if len(parts) > 1}
    begins: dict[str, set[str]] = {parts[0]: set() for parts in cut_up.values()}
    for word in cut_up:
        for size in range(1, len(word)):
            if (piece := word[:size]) in begins:
                begins[piece].add(word[size])
    return begins, frozenset(cut_up)


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


def is_saying(word: str) -> bool:
    """Whether jieba's dictionary has a word as a phrase or an idiom, which says how something is: 不成问题.

    >>> is_saying("不成问题"), is_saying("图书馆")
    (True, False)
    """
    kind = _tags().get(word, "")
    return kind == "i" or (kind == "l" and word[0] in "不无没")


@cache
def _tags() -> dict[str, str]:
    package = find_spec("jieba")
    assert package is not None and package.submodule_search_locations
    dictionary = Path(package.submodule_search_locations[0], "dict.txt").read_bytes()
    tags = {}
    for kind in ("v", "a", "d", "i", "l"):
        for lines in dictionary.split(f" {kind}\n".encode())[:-1]:  # each ends on a word of that kind
            word, _, _ = lines[lines.rfind(b"\n") + 1 :].partition(b" ")
            tags[word.decode()] = kind
    return tags


@cache
def _segmenter() -> Callable[[str], list[str]]:
    try:
        from rjieba import cut as pieces
    except ImportError:
        return _jieba()

    def words(stretch: str) -> list[str]:
        try:
            found: list[str] = pieces(stretch, False)
        except UnicodeEncodeError:  # no string of Rust holds half a character
            ends = list(accumulate(map(len, pieces(LONE.sub("\ufffd", stretch), False))))
            found = [stretch[start:end] for start, end in pairwise([0, *ends])]
        return found

    return words


def _jieba() -> Callable[[str], list[str]]:
    """jieba's words by its own dictionary, which is ours alone: no message, no cache file where others can write."""
    import warnings

    with warnings.catch_warnings():  # jieba imports pkg_resources, which warns, where setuptools still has it
        warnings.simplefilter("ignore")
        import jieba
    tokenizer = jieba.Tokenizer()
    frequencies, total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    return Route(frequencies, total).cut


class Route:
    """The likeliest way through a stretch by the frequencies of words: the tokens of `jieba.lcut(HMM=False)`, cheaper.

    >>> cut = Route({"供水": 40, "供": 5, "水": 60, "水管": 10, "管": 4, "供水管": 0}, 119).cut
    >>> cut("供水管，DN300 供 水")
    ['供水', '管', '，', 'DN300', ' ', '供', ' ', '水']
    """

    def __init__(self, frequencies: dict[str, int], total: int) -> None:
        whole = log(total)
        worth = {count: log(count or 1) - whole for count in set(frequencies.values())}
        worth[0] = 0.0  # what words only begin with
        self.worth = {word: worth[count] for word, count in frequencies.items()}
        self.unknown = -whole

    def cut(self, stretch: str) -> list[str]:
        """The words of a stretch; a sign that no word holds is one by itself."""
        words: list[str] = []
        for piece in PIECES.findall(stretch):
            words += self._words(piece) if len(piece) > 1 and piece != "\r\n" else (piece,)
        return words

    def _words(self, piece: str) -> list[str]:
        """The words of a run of letters; Latin letters and digits of which no word is made stay together."""
        ends, words = self._ends(piece), []
        here = loose = 0  # from `loose` to `here` stand letters that wait for more
        size = len(piece)
        while here < size:
            end = ends[here]
            if end - here > 1 or piece[here] not in LATIN:
                if loose < here:
                    words.append(piece[loose:here])
                words.append(piece[here:end])
                loose = end
            here = end
        if loose < size:
            words.append(piece[loose:])
        return words

    def _ends(self, piece: str) -> list[int]:
        """Where the word ends that begins best at each place; of two ways worth the same that by the longer word."""
        worth, size = self.worth.get, len(piece)
        ends, gains = [0] * size, [0.0] * (size + 1)
        for here in range(size - 1, -1, -1):
            best, last, end = LEAST, 0, here
            while end < size:
                end += 1
                gain = worth(piece[here:end])
                if gain is None:
                    break
                if gain:
                    gain += gains[end]
                    if gain >= best:
                        best, last = gain, end
            if not last:
                last = here + 1
                best = self.unknown + gains[last]
            ends[here], gains[here] = last, best
        return ends
