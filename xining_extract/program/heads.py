"""What a paragraph opens with as its own head: ——危桥改造。…, 1.营养餐改善计划：…, （三）“护渔”行动。…"""

from __future__ import annotations

import re

from ..words import cut
from .background import is_background
from .case import Case
from .undertaking import Undertaking

_SURE = 2  # a name that no mark lists says by its form that it is one
# What stands before the items of a list …
_MARKER = re.compile(
    r"[\s—\-·●■◆▲★☆◎○]*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）).、．]{1,2}|[一二三四五六七八九十]是)?\s*"
)
# … and behind the name that heads one.
_CLOSES = frozenset("。：:")
_TELLS = frozenset({"有", "是", "没有", "不"})  # words of a sentence, which heads nothing: 帮扶有钱有项目。


def head(case: Case) -> Undertaking | None:
    """What a name that is all of its sentence opens the paragraph with: all that follows is told of it."""
    site = case.site
    text, p = site.story.text, site.story.paragraphs[site.sentences[site.sentence].paragraph]
    marker = _MARKER.match(text, p.start, p.end)
    start, least = (marker.end(), 1) if marker and marker[0].strip() else (p.start, _SURE)
    for u in case.scenes.undertakings.between(start, start + 1):
        named = u.weight >= least and text[u.span[1] : u.span[1] + 1] in _CLOSES
        if named and _TELLS.isdisjoint(cut(u.name)):
            return None if is_background(site, case.start, case.scenes.undertakings, u) else u
    return None
