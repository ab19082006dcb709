"""Whether a verb before 的 tells which are meant, and governs nothing: 已开工的小区, 通过检测的电梯."""

from __future__ import annotations

from ..words import tag
from .particles import is_verb

TERMS = frozenset("条件 要求 标准 规定 资格 规范".split())  # what those meet: 符合|条件|的|企业
# Verbs that tell how things are and not what is done to them: 具有地方特色的|民宿.
ARE = frozenset(
    "具有 具备 设在 位于 来自 面向 用于 符合 涉及 存在 通往 连接 针对 享有 拥有 从事 属于 带有 持有 缺乏 缺少 患有 "
    "涉嫌 覆盖".split()
)
STATES = frozenset("有 共有 共 已有 还有 仅有 只有 总数".split())


def tells_which(words: list[str], index: int, valued: bool) -> bool:
    """Whether the verb before `index` tells which are meant, by 的: 已开工|的|小区, 通过|验收|的|项目.

    Where a verb of their own follows (`valued`) it does so from farther: 开展|午间|托管|的|小学 有260所.
    """
    if valued and "的" in words[index + 1 : -1]:
        return True
    if "的" not in words[index : index + 2]:
        return False
    if words[index - 1][-1] == "了" or (len(words[-1]) < 2 and words[-1] != "人"):
        return False
    return words[index] == "的" or is_verb(words[index]) or words[index] in TERMS


def felt(words: list[str], index: int) -> bool:
    """Whether the verb before `index` tells with how, and by whom, which are meant: 群众|反映|强烈|的|问题."""
    felt_so = words[index - 1] == "反映" and words[index + 1 : index + 2] == ["的"]
    return felt_so and index > 1 and tag(words[index]) == "a"
