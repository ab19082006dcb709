"""The cheap signs by which lines are suspected to be more than text: words in them, letters at their head."""

from __future__ import annotations

from bisect import bisect_right

from .creditlines import BULLET

# What stands in bylines, datelines and mastheads; 电 only where a date or a bracket is beside it.
MARKERS = ("记者", "讯", "消息", "星期", "来源", "作者", "编辑", "通讯员", "融媒", "记 者", "记　者", "采访人员", ">")
WIRE, BEFORE_WIRE, AFTER_WIRE = "电", frozenset("日 \t\xa0\u3000"), frozenset("（( \t\xa0\u3000")
# What a byline without 记者, 讯 or 电 in it begins with (摄影 王小明, 评论员 李华).
BYLINE_HEADS = frozenset("文图摄撰实评特采供") | BULLET
# What furniture begins with: one letter, or two.
FURNITURE_HEADS = frozenset("第-—–·－P《（(【[")
FURNITURE_WORDS = frozenset(
    "版面 版式 责任 责编 编辑 编审 美编 美术 校对 审校 组版 值班 制图 统筹 策划 检校 执行 本版 电子 投稿 新闻 文字 来源"
    " 稿源 作者 国内 邮发 社址 邮编 承印 定价 零售 总编"
    " 发布 发表 更新 时间 日期 信息 浏览 点击 阅读 字体 监制 一审 初审 审核 审读 20 首页 当前 您的 您当".split()
)
SINGLE_HEADS = BYLINE_HEADS | FURNITURE_HEADS
HEADS = SINGLE_HEADS | {word[0] for word in FURNITURE_WORDS}


def marked_lines(raw: str, begins: list[int]) -> set[int]:
    """The lines that hold a marker of bylines, datelines or mastheads."""
    marked: set[int] = set()
    after = [*begins[1:], len(raw)]
    for marker in MARKERS:
        at = raw.find(marker)
        while at >= 0:
            index = bisect_right(begins, at) - 1
            if index >= 0:
                marked.add(index)
            at = raw.find(marker, after[index])
    at = raw.find(WIRE)
    while at >= 0:
        if raw[at - 1] in BEFORE_WIRE or raw[at + 1 : at + 2] in AFTER_WIRE:
            index = bisect_right(begins, at) - 1
            if index >= 0:
                marked.add(index)
        at = raw.find(WIRE, at + 1)
    return marked


def is_suspect(text: str) -> bool:
    """Whether the line begins as bylines or furniture do."""
    return text[0] in SINGLE_HEADS or text[:2] in FURNITURE_WORDS
