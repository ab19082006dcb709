"""What the name of an indicator is told with that is set as an aim: who sets it, by when, and that it is one."""

from __future__ import annotations

import re

from ..divisions import LEVELS
from ..present import PRESENT

# 国家要求到2030年|参保率, 合同规定|工期: who sets it; 参保率|的目标: that it is aimed at
SET_BY = re.compile(
    f"^(?:国家|[{LEVELS}]里|[{LEVELS}]?(?:政府|委)|会议|文件|通知|政策|上级|合同|协议|标准|条例|法律|办法|方案|规划|报告|公司|学校)(?:明确|提出)?"
    "(?:要求|规定|明确|确定|提出)(?:到|在)?(?=[^的动时]{2})"
)
AIMED = re.compile(
    "(?<=[率量额值数入重资产积度耗])(?<!年度)(?:的?(?:预期|增长|年度|全年|考核|[既原]定)+|的)目标值?$"
)
TO_NOW = re.compile(f"^到(?:{PRESENT}|今天|今年|去年|20[0-9]{{2}}年)的(?=..)")  # 最初2家，到现在的16家
