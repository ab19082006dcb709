"""The words that papers, web sites and apps print around an article (`data/printed.tsv`), by what they do there."""

from __future__ import annotations

from functools import cache

from ..lexicon import rows

LABELS = frozenset("writer picture editor source when count button page keyword imprint title".split())
APPS = ("云上", "掌上")  # before a place's name: what its paper is called as an app
LONGEST_TAIL = 6  # letters of what an outlet's name ends on


@cache
def labels() -> dict[str, str]:
    """Label → what is said by the value behind it: 来源 → source, 责任编辑 → editor."""
    return {word: kind for word, kind, _ in rows("printed.tsv") if kind in LABELS}


@cache
def alone() -> dict[str, str]:
    """The words that may stand in a row without a value: click, section, place; label for 阅读 321."""
    found = {word: "label" for word, kind, _ in rows("printed.tsv") if kind in ("count", "page", "button")}
    return found | {word: kind for kind in ("place", "section", "click") for word in words(kind)}


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind, as the head of the file names them: click, section, related, column …"""
    return frozenset(word for word, own, _ in rows("printed.tsv") if own == kind)


def is_outlet(name: str) -> bool:
    """Whether the letters name a paper, a site or an account: 江城日报, 江城发布.

    >>> is_outlet("江城日报"), is_outlet("江城区融媒体中心"), is_outlet("日报"), is_outlet("新闻发布会")
    (True, True, False, False)
    >>> is_outlet("云上江城"), is_outlet("云上看病不排队")
    (True, False)
    """
    if name[:2] in APPS:
        return 4 <= len(name) <= 5
    if name[-1:] not in _outlet_ends():
        return False
    tails = words("outlet")
    return any(name[-size:] in tails for size in range(2, min(LONGEST_TAIL, len(name) - 1) + 1)) or name in OUTLETS


@cache
def _outlet_ends() -> frozenset[str]:
    return frozenset(word[-1] for word in words("outlet"))


# Names that are whole where others only end so.
OUTLETS = frozenset("新华社 中新社 人民网 新华网 中新网 央视网 光明网 红网 大众网 大河网 东方网 中国网".split())
