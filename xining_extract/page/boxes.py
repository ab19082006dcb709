"""What stands right below an article: a box of its own, or what a site prints behind it."""

from __future__ import annotations

import re

from .block import Block

# What heads a box below an article; 编者按 and 核心提示 stand above one.
BOX = re.compile("链接|延伸|背景|名词解释|新闻资料|多一点|小贴士|温馨提示|记者手记|专家观点|编后")
# What a site prints below an article and above no text of it.
BELOW = re.compile(r"[【\[<＜《«·]?[^\S\n]*(?:[上下]一[篇条]|分享|打印|关闭|返回|扫一扫)")
FURNITURE = frozenset(("masthead", "credit", "footer"))


def is_box(text: str, line: Block) -> bool:
    """Whether a line heads a box that goes on with the article above it: 相关链接"""
    return line.kind == "label" and BOX.search(text, line.start, line.end) is not None


def ends_above(text: str, lines: list[Block], index: int) -> bool:
    """Whether a line of furniture ends the article above it: 分享到, 上一篇：…, where a headline stands below."""
    if BELOW.match(text, lines[index].start) is None:
        return False
    return next((each.kind for each in lines[index + 1 :] if each.kind not in FURNITURE), "") == "heading"
