"""The small words between figures: what joins items, or turns from a whole to its parts, from a deed to its plan."""

from __future__ import annotations

import re

# 7份、56份以及24份, 7份、56份，以及24份; as a pattern, and in words that the segmenter cuts.
JOINT = "(?:[、，]?(?:以及|[和与及暨])|、)"
JOINTS = frozenset("、 和 与 及 以及 暨".split())
JOINED = re.compile(JOINT)
BESIDE = JOINTS | {""}  # all that stands between two that belong together
# 学校48所，其中高中5所: at the head of a clause each says as much.
OF_WHICH = tuple("其中 这其中 这当中 当中 这里面 里面 这中间 具体为 具体是 主要为".split())
TURN = f"(?:{'|'.join(OF_WHICH)})"
# 甲类和乙类依次为5起和2起: that the values stand in the order of those they are of; each has two letters.
RESPECTIVELY = re.compile("分别|依次(?=[为是达有占增下上])|各[为达是]")
# 新增就业8万人，完成年度计划的三成: between what was done and the plan it is a part of.
FULFIL = "(?:完成|实现|达成|落实|执行|完结|干完|做完)"
# What opens a sentence on something besides what was told of.
BESIDES = "此外|另外|同时|与此同时|除此之外|除此以外|不仅如此"
_TURNS = re.compile(f"其中|(?<=[，。；（]){TURN}")


def respectively(text: str, start: int, end: int) -> int:
    """Where the last word stands that says so; -1 where none does.

    >>> respectively("甲类和乙类依次为5起和2起", 0, 8), respectively("甲、乙两村", 0, 5)
    (5, -1)
    """
    return max((found.start() for found in RESPECTIVELY.finditer(text, start, end)), default=-1)


def of_which(text: str, start: int, end: int) -> int:
    """Where the last word that turns to the parts ends between `start` and `end`; -1 where none does.

    >>> of_which("学校48所，其中高中5所", 0, 10), of_which("学校48所，这当中高中5所", 0, 11)
    (8, 9)
    >>> of_which("五年当中建成5所", 0, 7)
    -1
    """
    return max((found.end() for found in _TURNS.finditer(text, start, end)), default=-1)
