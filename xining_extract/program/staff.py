"""All who work in a branch of the economy or of public life, who are called a system: 市场监管系统, 河南检察系统."""

from __future__ import annotations

import re

from ..department.places import without_place
from ..department.tails import field_before
from ..divisions import LEVELS

# Who does what the verb says that stands as the head word behind: 市检察院审查.
DOERS = (
    *("局", "厅", "协", "协会", "法院", "中院", "高院", "检察院", "公司", "银行", "集团", "部门"),
    *("支队", "大队", "中队", "总队", "机关", "监委", "纪委", "派出所", *(level + "委" for level in LEVELS)),
    *("村民", "居民", "网友", "记者", "警方", "民警", "交警"),
)
_BRANCHES = tuple(  # of the economy and of public life
    "煤矿 煤炭 纺织 冶金 化工 石油 石化 电力 邮电 铁路 民航 粮食 商业 物资 供销 轻工 建材 烟草 环卫 供水 燃气"
    " 检察 审判 法检 海关 人大 政协 共青团 纪检监察 纪检 消委 消协 政法 司法行政 科协 文联 残联".split()
)
_WHERE = re.compile(f"(?:.{{0,4}}[国{LEVELS}])?")


def is_staff(stem: str) -> bool:
    """Whether all the bodies of a field are called so together: 全市市场监管|系统."""
    stem = without_place(stem)
    branch = max([len(branch) for branch in _BRANCHES if stem.endswith(branch)], default=0)
    field = field_before(stem, 0, len(stem)) or branch
    return stem.endswith((*DOERS, "会")) or (field > 0 and _WHERE.fullmatch(stem, 0, len(stem) - field) is not None)
