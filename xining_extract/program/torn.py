"""Whether a name that ends in a head word cuts a longer word there: 渔港工程|兵, 渔歌联|盟国, 赛|事直播."""

from __future__ import annotations

from ..words import across
from .vocabulary import words

# One letter behind a head word that leaves the name what it is: 失业保险|费, 渔港旅游年|内, 渔业试点|县.
_LEAVES = frozenset("费金款额率量数期内外里上中前后时间起初底末县市区校村赛网")


def is_torn(text: str, at: int, stop: int) -> bool:
    """Whether the head word in `[at, stop)` is part of another word.

    What is paid or counted for a name leaves it what it is, and so does a word that goes on from the last word of it.

    >>> is_torn("渔歌赛事直播", 2, 3), is_torn("上好渔歌活动课", 4, 6), is_torn("足额缴纳失业保险费", 6, 8)
    (True, True, False)
    >>> is_torn("办好校园足球联赛", 2, 6), is_torn("渔业基金会", 2, 4)
    (False, True)
    """
    word = across(text, stop)
    if word is None:
        return False
    begin, end = word
    if end - stop == 1 and stop - at > 1 and text[stop] in _LEAVES:
        return False
    if begin == at:
        return end - stop == 1  # 渔港工程|兵, but 渔港工程|建设
    if begin < at:
        return text[stop:end] not in words().weights  # but 易地扶贫|搬迁: what ends the whole is a head word itself
    return stop - begin == 1
