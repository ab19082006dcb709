"""Whether a headline tells of a crime, an accident or another harm: what is then told of is nobody's work."""

from __future__ import annotations

import re
from functools import cache

from .alternatives import either
from .lexicon import rows
from .page.story import Story
from .words import across

# What is done about a harm, or that there is none, is no harm: 打击传销, 零事故, 交通事故快速理赔.
_AGAINST = tuple("打击 拒绝 抵制 远离 预防 防范 整治 治理 遏制 杜绝 避免 减少 拒 零 无".split())
# 打击欺诈骗保专项整治, 养老诈骗防范宣传: an undertaking against it.
_UNDERTAKEN = "[^，。；：！？“”\\s]{0,8}(?:专项(?:行动|整治|治理|斗争)|集中整治|整治行动|宣传|攻坚战)"
_DONE_ABOUT = (
    "快速|理赔|调解|防治|预防|预警|应急|救援|防范|排查|隐患|处置|监测|防控|整改|演练|演习|逃生|自救|知识|[检考]验"
)


def harms_told(story: Story) -> list[str]:
    """The words of `data/harms.tsv` in the headline.

    >>> harms_told(Story("", (), "男子骗取渔船购置贷款获刑")), harms_told(Story("", (), "交通事故快速理赔点启用"))
    (['骗取', '获刑'], [])
    >>> harms_told(Story("", (), "渔港开展打击欺诈骗保专项整治")), harms_told(Story("", (), "渔港打掉诈骗团伙"))
    ([], ['诈骗'])
    >>> harms_told(Story("", (), "渔港新房经受住地震检验"))
    []
    """
    headline = f"{story.title or ''} {story.subtitle or ''}"
    return [match[0] for match in _harms().finditer(headline) if not _is_torn(headline, *match.span())]


def _is_torn(text: str, start: int, end: int) -> bool:
    """Whether the letters are the end of one word and the beginning of another: 三大|火车站, 统一|审批.

    >>> _is_torn("三大火车站", 1, 3), _is_torn("交通事故", 2, 4)
    (True, False)
    """
    left, right = across(text, start), across(text, end)
    return (left is not None and left[1] < end) or (right is not None and right[0] > start)


@cache
def _harms() -> re.Pattern[str]:
    against = "".join([f"(?<!{word})" for word in _AGAINST])
    return re.compile(f"{against}(?:{either(row[0] for row in rows('harms.tsv'))})(?!{_DONE_ABOUT}|{_UNDERTAKEN})")
