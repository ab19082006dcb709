"""Words of a stretch of text, from one private dictionary segmenter that is loaded on first use.

The extra `[fast]` brings rjieba, which gives the same tokens as jieba and is preferred where it is installed. Words
that the dictionary lacks are left as single characters: the same text gives the same words everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from .lexicon import rows

LEXICONS = ("words.tsv", "particles.tsv", "verbs.tsv", "changes.tsv")  # what they list is a word


def cut(stretch: str) -> list[str]:
    """The words of a stretch, in order; joined they are the stretch.

    >>> cut("建成学校18所")
    ['建成', '学校', '18', '所']
    """
    words = _segmenter()(stretch)
    lacking = _lacking()
    if len(words) > 1 and not lacking[0].isdisjoint(words):
        for index in range(len(words) - 2, -1, -1):
            if words[index] in lacking[0]:
                for after in (3, 2):
                    if (word := "".join(words[index : index + after])) in lacking[1]:
                        words[index : index + after] = [word]
                        break
    return words


@cache
def _lacking() -> tuple[frozenset[str], frozenset[str]]:
    """The words of news prose that the dictionary lacks, and the pieces that they begin with."""
    words = [row[0] for name in LEXICONS for row in rows(name)]
    pieces = {word: _segmenter()(word) for word in words}
    cut_up = {word: parts for word, parts in pieces.items() if len(parts) > 1}
    return frozenset(parts[0] for parts in cut_up.values()), frozenset(cut_up)


@cache
def _segmenter() -> Callable[[str], list[str]]:
    try:
        import rjieba
    except ImportError:
        return _jieba()
    return lambda stretch: rjieba.cut(stretch, False)


def _jieba() -> Callable[[str], list[str]]:
    """A jieba tokenizer of our own: no shared dictionary, no message, no cache file where others can write."""
    import warnings

    with warnings.catch_warnings():  # jieba imports pkg_resources, which warns, where setuptools still has it
        warnings.simplefilter("ignore")
        import jieba
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    return lambda stretch: tokenizer.lcut(stretch, HMM=False)
