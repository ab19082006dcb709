"""What a text that opens with a scene says this shows: 这得益于…行动, 他赶上的，是…改革, 像这样的“…站”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Span
    from ..page.story import Story

_LONGEST = 60  # characters from the words that present it to the end of its name
# 变化源于, 得益于, 赶上的，是, 带来便利的，正是; each begins with its letter, so that `re` skips to one of them.
_IS = "，?(?:正|便|就)?是"
_BEFORE = re.compile(
    f"得益于|受益于|归功于|源于|缘于|上的{_IS}|到的{_IS}|来的{_IS}|背后{_IS}|这(?:正|便|就)?是|像这样的"
)
_BEHIND = re.compile("[^，。；\n]{0,8}的(?:又?一个|生动|真实|具体|鲜活)*(?:缩影|写照|实践|例子|成果|成绩单|答卷)")


def presented(story: Story) -> Iterator[Span]:
    """Where a text may name what the scene before shows: from such words to the end of the sentence."""
    for paragraph in story.paragraphs:
        for match in _BEFORE.finditer(story.text, paragraph.start, paragraph.end):
            stop = story.text.find("。", match.end(), match.end() + _LONGEST)
            yield match.end(), stop if stop > 0 else min(paragraph.end, match.end() + _LONGEST)


def is_presented(text: str, span: Span) -> bool:
    """Whether what is named at `span` is what the scene before shows.

    >>> text = "收入走高，得益于该区去年启动的“渔光互补”行动。"
    >>> is_presented(text, (text.index("“"), len(text) - 1))
    True
    """
    start, end = span
    first = max(0, start - _LONGEST)
    sentence = max(text.rfind("。", first, start), text.rfind("\n", first, start), first)
    leads = [match[0] for match in _BEFORE.finditer(text, sentence, start)]
    return bool(leads) and (not leads[-1].startswith("这") or _BEHIND.match(text, end) is not None)
