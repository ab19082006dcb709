"""What a headline names plainly and the text never says by name, but tells of in other words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .candidates import headline_names
from .theme import Theme, core
from .undertaking import Undertaking, is_telling, plainness

if TYPE_CHECKING:
    from .undertakings import Undertakings

_SURE, _PLAIN = 2, 3  # so sure its form has to make it; so plainly something else is named that the text may be about
# So a headline says what is said of it, that it is not done or one of many: 专家谈危桥改造, 危桥改造受阻, 危桥改造等.
_SPEAKS = re.compile("谈(?![心判话会])|热议|点评|评析|建议|呼吁|解读")
_FAILS = re.compile("等|受阻|停[摆工滞顿]|难[产题点以]|遇[冷阻]|搁浅|缓慢|滞后|烂尾|何时|为何|叫停")
_WON = re.compile("[获摘夺捧膺](?:得|下|回|评)?$")  # 东滩获渔村大奖: an award, not what is done
_BESIDE, _OPENS = 2, 5  # letters before a name, or that it opens with by mistake


def unsaid(undertakings: Undertakings) -> Theme | None:
    """What the headline names, unless it only speaks of it, if the text names nothing else."""
    story, body = undertakings.story, undertakings.body
    for u in headline_names(story):
        if u.counted or _is_spoken_of(u, story.text):
            continue
        sure = (u.weight >= _SURE or is_telling(u)) and is_spoken(u, body)
        if sure and not any([plainness(other) >= _PLAIN for other in undertakings.found]):
            return Theme(
                name=u.name,
                span=u.span,
                weight=u.weight,
                head=u.head,
                governed=True,
                titular=True,
                first=story.paragraphs[0].start,
                last=story.paragraphs[-1].end,
                lasting=True,
            )
    return None


def _is_spoken_of(u: Undertaking, text: str) -> bool:
    """Whether the headline tells what is said of it, that it is not done, or that somebody won it."""
    start, end = u.span
    spoken = _SPEAKS.search(text, max(0, start - _BESIDE), start + _OPENS) is not None
    won = u.name.endswith("奖") and _WON.search(text, max(0, start - _BESIDE), start) is not None
    return won or spoken or _FAILS.match(text, end) is not None


def is_spoken(u: Undertaking, body: str) -> bool:
    """Whether a text has a word of what stands before its head word."""
    stem = core(u.name).removesuffix(u.head)
    return any([stem[i : i + 2] in body for i in range(len(stem) - 1)])
