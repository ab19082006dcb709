"""What sort of article it is: news, daily report, notice, editor's note, comment."""

from __future__ import annotations

import re

from ..model import ArticleKind

BY_HEADLINE: tuple[tuple[ArticleKind, re.Pattern[str]], ...] = (
    ("daily report", re.compile(r"(?:日报|周报|月报|快报|简报|播报|通报)$|热线.{0,12}日报")),
    ("notice", re.compile(r"(?:公告|通告|公示|启事|声明|通知|招标公告|温馨提示)$|^(?:公告|通告|公示|启事)")),
    ("editor's note", re.compile(r"编者按|编者的话|编辑手记|开栏的话|开栏语|编后|编余|写在前面|卷首语|结束语")),
    ("comment", re.compile(r"[（(](?:专家点评|记者手记|评论|时评|短评|快评|社论|今日谈)[)）]|本报评论员|^社论")),
)
HINTS = frozenset("报告示事明知按话记栏后余面语评论谈")  # one of these stands in every headline that a rule is for


def kind_of(title: str | None, first: str) -> ArticleKind:
    """The kind, by the headline or the first words of the text.

    >>> kind_of("全市空气质量日报", "1月3日…"), kind_of("停水公告", "因管网检修…"), kind_of("新学校开学", "今天…")
    ('daily report', 'notice', 'news')
    """
    if title and not HINTS.isdisjoint(title):
        for kind, pattern in BY_HEADLINE:
            if pattern.search(title):
                return kind
    if first.startswith(("编者按", "编者的话", "开栏的话", "【编者按】", "【开栏的话】")):
        return "editor's note"
    head = first[:60]
    if "热线" in head and ("接听" in head or "受理" in head):
        return "daily report"
    return "news"
