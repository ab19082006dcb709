"""Whose will it is, or whose task, not who does it: 超额完成省政府下达的任务, 根据省教育厅要求，永新县…."""

from __future__ import annotations

import re

from ..divisions import PLACES, REGION
from .places import gazetteer
from .predicates import HEAD, heads_clause

# 超额完成|省政府下达的任务, 按照|省住建厅印发的文件精神
RULED = re.compile(
    "(?:联合|共同|统一|正式)?(?:下达|下发|印发|出台|发布|制定|颁布|批复|核定|确定|规定|要求|安排|部署|分解)的[^，。；：]{0,14}?"
    "(?:任务|指标|目标|计划|文件|通知|精神|意见|方案|要求|规定|标准|办法|工程)"
)
# 市政府|下达给甲镇的任务, 省里|下达我市任务: nor where its own clause tells to whom it was given
SET_TO = re.compile(
    f"(?:下达|分配|分解|交办|核定|安排|划拨)(?:给[^，。；：的]{{2,14}}的|给?(?:我{REGION}|([一-龥]{{2}})))"
    "[^，。；：]{0,14}?(?:任务|指标|目标|计划|名额)"
)
# By whose will another acts, who opens the next clause.
WILL = re.compile("(?:根据|按照|依据|依照|遵照|落实|贯彻|响应|经)$")
ANOTHER = re.compile(f"[^，。；：！？]{{0,16}}，(?:[我全该本][{PLACES}局]|([一-龥]{{2,5}}))")


def only_wills(text: str, head: int, end: int) -> bool:
    """Whether who ends at `end`, in a list that begins at `head`, but wants or sets what another does.

    >>> only_wills("根据省教育厅要求，永州市招生", 2, 6), only_wills("根据省教育厅要求，新增学位", 2, 6)
    (True, False)
    """
    if WILL.search(text, max(0, head - HEAD), head) and (then := ANOTHER.match(text, end)):
        known = gazetteer()
        if then[1] is None or then[1][:2] in known.openings or any([then[1][:n] in known.full for n in (3, 4, 5)]):
            return True
    given = SET_TO.match(text, end)
    if given and (given[1] is None or given[1] in gazetteer().openings):
        return True
    return RULED.match(text, end) is not None and not heads_clause(text, head)
