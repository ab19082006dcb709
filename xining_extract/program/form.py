"""What has the form of a name and names no undertaking: what offenders do, what is said of any of its kind."""

from __future__ import annotations

from .vocabulary import words

_PLAIN = 6  # characters before a head word that may all be vague


def is_none(name: str, head: str) -> bool:
    """Whether what ends in a head word is no undertaking.

    >>> is_none("电信诈骗活动", "活动"), is_none("打击电信诈骗专项行动", "专项行动")
    (True, False)
    >>> is_none("合作项目", "项目"), is_none("校企合作项目", "项目")
    (True, False)
    """
    stem = name.removesuffix(head)
    return _is_vague(stem, head) or _is_crime(stem)


def _is_vague(stem: str, head: str) -> bool:
    """Whether nothing before the head word tells which is meant: 合作项目."""
    if not 0 < len(stem) <= _PLAIN or stem + head in words().weights:
        return False
    return words().vague.fullmatch(stem) is not None


def _is_crime(stem: str) -> bool:
    """Whether it is what offenders do, and nothing that is done against it: 传销活动."""
    lexicon = words()
    return lexicon.crimes.search(stem) is not None and lexicon.fights.search(stem) is None
