"""How a site speaks of itself and of its page: its greetings, its notices, the words that its lines are made of."""

from __future__ import annotations

import re
from functools import cache

from .block import Block
from .furniture import DAY, HAN
from .printed import words

MARKED = re.compile(
    rf"www\.|https?:|enpproperty|[|｜>＞»©]|[+＋](?![0-9])|{DAY}|[A-Z]?[0-9]{{1,2}}[·版]|[01]?[0-9]-[0-3]?[0-9](?=\s|原创|$)"
)
# What a site shows of its licences and of itself, and what the program left that made the page, anywhere in a line.
LICENCE = re.compile(
    r"ICP备 ?[0-9]|公网安备|(?:视听节目|信息服务|出版物?)许可证|经营许可证[:：]|enpproperty|KeywordPh"
    r"|(?i:all rights reserved)|content_[0-9]+\.html?"
    r"|(?:免责|版权)声明[:：]|转载请(?:注明|附上|标明)|(?:编辑部|留言板|举报)电话[:：]|举报中心|法律顾问[:：]"
)
LETTER = re.compile(rf"{HAN}|[A-Za-z]")
MOST = 0.3  # of its letters


def is_of_site(line: str) -> bool:
    """Whether a line looks like the site's: a mark that no headline has, a day, or words of sites for the most part."""
    if MARKED.search(line):
        return True
    own = len(LETTER.findall(line))
    if _site_gate().search(line) is None:
        return not own
    return sum(len(LETTER.findall(match[0])) for match in site_words().finditer(line)) >= MOST * own


@cache
def site_words() -> re.Pattern[str]:
    tails = "|".join(sorted(words("outlet"), key=len, reverse=True))
    return re.compile(rf"{HAN}{{0,8}}?(?:{tails})(?!{HAN})|{'|'.join(_of_sites())}")


@cache
def _site_gate() -> re.Pattern[str]:
    """What each of them ends in or is, found at full speed."""
    return re.compile("|".join([*words("outlet"), *_of_sites()]))


def _of_sites() -> list[str]:
    known = [word for kind in ("click", "count", "page", "site", "invite", "place") for word in words(kind)]
    return sorted(map(re.escape, filter(lambda word: len(word) > 1, known)), key=len, reverse=True)


@cache
def welcomes() -> tuple[str, ...]:
    """How a site calls: 您好!欢迎来到江城网!, 微信扫一扫，即刻分享!"""
    words_of = [word for word in words("invite") if word.startswith("欢迎")]
    return (*words("invite"), *[f"{you}好{mark}{word}" for you in "您你" for mark in "!！，," for word in words_of])


@cache
def _notices() -> tuple[str, ...]:
    return tuple(words("legal"))


def is_notice(text: str, block: Block) -> bool:
    """Whether the site speaks for itself in a line, by its first words or by a licence."""
    return text.startswith(_notices(), block.start) or LICENCE.search(text, block.start, block.end) is not None
