"""Cut a stretch of text into the words of jieba's dictionary, which is ours alone and keeps no state.

The extra `[fast]` brings rjieba, which gives the same words and is preferred where it is installed; else the likeliest
way through the dictionary is found here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import accumulate, pairwise
from math import log

from .encoding import LONE

# What jieba cuts into words, and what it leaves alone: signs and white space.
PIECES = re.compile(r"[\u4e00-\u9fd5a-zA-Z0-9+#&._%-]+|\r\n|.", re.DOTALL)
LATIN = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
LEAST = float("-inf")


@cache
def segmenter() -> Callable[[str], list[str]]:
    """What cuts a stretch into words, loaded on first use.

    >>> segmenter()("建成学校18所")
    ['建成', '学校', '18', '所']
    """
    try:
        from rjieba import cut as pieces
    except ImportError:
        return by_jieba()

    def words(stretch: str) -> list[str]:
        try:
            found: list[str] = pieces(stretch, False)
        except UnicodeEncodeError:  # no string of Rust holds half a character
            ends = list(accumulate(map(len, pieces(LONE.sub("\ufffd", stretch), False))))
            found = [stretch[start:end] for start, end in pairwise([0, *ends])]
        return found

    return words


def by_jieba() -> Callable[[str], list[str]]:
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
