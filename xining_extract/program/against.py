"""Campaigns that are called by what they act against: 清理拖欠渔款专项行动, 打击盗窃、抢劫专项行动."""

from __future__ import annotations

import re

from .edges import LONGEST

AGAINST = ("行动", "整治", "治理", "斗争", "会战", "活动", "检查")
_FIGHTS = re.compile(
    "(?:开展|组织|启动|部署|实施)了?((?:集中|依法|严厉|联合|深入|重点)*(?:整治|打击|清理|查处|防范|治理|排查|取缔|惩治"
    "|清查|清缴|清欠|追缴|追讨|根治|整顿|查缉|查禁|解救|寻找|帮助|关爱|保护|守护|禁止|规范|净化|遏制|严查|严打))"
    "[^，。；：“”《》0-9的]{0,24}$"
)


def fought(text: str, start: int, edge: int) -> int:
    """Where before the edge of its last part the name of such a campaign begins; 0 if it is none.

    >>> fought("全市开展清理拖欠渔款专项行动", 0, 8)
    4
    """
    fights = _FIGHTS.search(text, max(start, edge - LONGEST), edge)
    return fights.start(1) if fights is not None else 0
