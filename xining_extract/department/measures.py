"""What is measured of a body itself: 三峡机场旅客吞吐量, 农商行贷款余额达86亿元."""

from __future__ import annotations

import re

FLOW = re.compile(
    "(?:货物|集装箱|货邮)*吞吐量|(?:游客|旅客|乘客|观众|读者)(?:吞吐|发送|接待|运输|到发)?(?:总?量|人[次数])"
)
# But 卫生室覆盖率: how many have one.
MEASURE = re.compile(
    "(?!覆盖|普及|拥有|入住|占比)[一-鿿]{2,10}?(?:[额率量数]|余额|收入|利润|产值|税收|营收|支出|架次|人次|里程)"
    "(?:[也均已就约仅]|累计|首次|日均|分别|同比|环比)*(?:[达为超逾近增降占较比0-9]|突破|接近|下降|上升|提高|减少)"
)


def passes_through(text: str, end: int) -> bool:
    """Whether behind a name that ends at `end` stands what goes through a port or a station."""
    return FLOW.match(text, end) is not None


def has_measure(text: str, end: int) -> bool:
    """Whether behind a name that ends at `end` stands what is measured of it, with its value."""
    return passes_through(text, end) or MEASURE.match(text, end) is not None
