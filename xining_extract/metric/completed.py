"""What of some works is completed, and to whom cases are handed: `公路建设完成投资3亿元`, `移送公安机关3件`."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame
from .left import before

INVESTED = re.compile(
    "[^，。；、]*?(?:建设|改造|工程|项目|治理|修复|服务|生产|经济|(?<![企作])业)"
    "(?=(?:[今去]年|目前|[已共]|累计|预计)*(?:完成|实现)$)"
)
SUMS = frozenset("投资 增加值 产值 总产值 销售 销售收入 营业收入 主营业务收入 利润 利税 税收 零售额 销售额".split())
CASES = frozenset("件 起 宗 例 条".split())
HANDED = ("移送", "移交", "抄送", "转交", "通报", "报送", "抄告")
BODIES = ("机关", "部门", "法院", "检察院", "纪委", "监委")


def invested(frame: Frame) -> Metric | None:
    """`公路建设完成投资3亿元`, `规上工业实现增加值9亿元`: the money is of the works or the trade before the verb."""
    phrase, sum_ = frame.left.phrase, frame.left.said
    if phrase is None or sum_ not in SUMS:
        return None
    works = INVESTED.match(frame.text, max(frame.start, frame.site.clause[0]), phrase[0])
    of = before(frame.text, works.start(), works.end()) if works else None
    if of is None or len(of.said) < 3:
        return None
    return frame.metric(f"{of.said}{'完成' if sum_ == '投资' else ''}{sum_}", phrase, "invested")


def handed_over(frame: Frame) -> Metric | None:
    """`移送公安机关3件`: how many cases, not how many bodies."""
    phrase, verb = frame.left.phrase, frame.left.verb
    if phrase is None or verb is None or frame.right.phrase or frame.quantity.unit not in CASES:
        return None
    done = frame.text[slice(*verb)]
    if not (done in HANDED and frame.left.said.endswith(BODIES)):
        return None
    return frame.metric(done + frame.left.said, phrase, "handed_over")
