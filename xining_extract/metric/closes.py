"""The particles with which no name ends: 家长或, 网上支付了."""

from __future__ import annotations

from ..words import cut
from .particles import may_be_verb

CLOSED = frozenset("了吗啊呢呀嘛或且而与及和并等要后极下则仅将都乎自其会年之是么")
ENDED = frozenset(
    "等 了 吗 啊 呢 呀 嘛 或 或者 且 而 与 及 和 并 并且 以及 "
    "主要 最后 极 一下 则 仅 将 都 几乎 亲自 各自 其 才会 都会 还会 也会 连年 随之 总是 只是 怎么".split()
)


def without_close(name: str) -> str:
    """The name without particles at its end; 参与 and 普及 are words of their own."""
    words = cut(name)
    while len(words) > 1 and words[-1] in ENDED:
        words.pop()
    words[-1] = words[-1].removesuffix("了")
    if words[-2:-1] == ["中"] and len(words[-1]) > 1 < len(words[0]) and may_be_verb(words[-1]):  # 从保险金|中|调剂
        del words[-2]
    return "".join(words)
