"""Where the phrase begins that ends on the tail of a name: behind the last mark or small word that no name holds."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..divisions import LEVELS
from .alone import EDGE
from .body import Ground
from .tails import lexicon

# The last edge of a stretch; letters that are part of a word are none: 和 of 和平路, 对 of 对外贸易, 据 of 大数据.
WITHIN = {
    "和": "(?:(?<!协)|(?<=[足篮乒羽棋田泳科作记律音美书剧影]协))和(?![平谐顺美睦硕田静政龙兴盛])",
    "对": "对(?!外[贸经友关])", "据": "(?<!数)据",
    "等": "(?<![高中初平])等(?:国(?=中央))?", "由": "(?<!自)由", "给": "(?<!供)给(?!排?水)",
    "在": "在(?!线)", "及": "(?<!普)及", "比": "比(?!亚迪)",
    "从": "从(?!业)",
    "同": f"(?<=[司团局院厅部校行])同(?=[一-鿿]{{2}}[{LEVELS}])|(?<![大共合])同(?=[中美英法德日韩泰]国)",
    "按": "按照?", "并": "并且?",
    "受": "受(?![理访])", "被": "被(?!告)", "以": "以[上下内外前后来]?", "暨": "(?<!诸)暨(?![南阳])",
}  # fmt: skip
PERIODS = ("期间", "时期", "以来", "末")
OPEN = 40  # letters looked back over for an open bracket
QUOTED = 7  # letters in quotation marks within a name
WHOLLY = ("集团", "控股", "中国", "国际")  # what else firms have in brackets than a place: 江城水务（集团）有限公司
PLAIN_EDGE = re.escape("".join(sorted(EDGE - WITHIN.keys())))
LAST_EDGE = re.compile(f"(?s:.*)(?:[{PLAIN_EDGE}]|{'|'.join(WITHIN.values())})")


def edge_before(ground: Ground, limit: int, here: int) -> int:
    """Where the phrase before `here` begins; what stands inside a place's name is no edge: 呼和浩特."""
    edge = LAST_EDGE.match(ground.text, limit, here)
    if edge is None:
        return limit
    i = bisect_left(ground.starts, edge.end()) - 1
    if i >= 0 and ground.begins[ground.starts[i]].span[1] >= edge.end():
        return max(limit, ground.starts[i])
    return edge.end()


def firm_before(ground: Ground, limit: int, left: int, here: int) -> int:
    """Where a firm's name begins, if what seemed its edge stands in it: 康和制药有限公司, 龙腾科技(赣州)有限公司."""
    text, close = ground.text, left - 1
    if close < limit:
        return left
    if text[close] == "”" and text.startswith(PERIODS, left):
        return left  # “十四五”期间某公司
    if text[close] == "”" and text[close - 1] not in "。！？，…":  # 江西“山里红”农业发展有限公司
        inside = text.rfind("“", max(limit, close - QUOTED), close)
    elif text[close] in ")）" and (close in ground.ends or text.endswith(WHOLLY, limit, close)):
        inside = max(text.rfind("(", limit, close), text.rfind("（", limit, close))
    else:
        inside = close if text[close] == "和" and lexicon().common.match(text, left, here) else -1
    return edge_before(ground, limit, inside) if inside >= 0 else left


def bracketed(text: str, here: int) -> bool:
    """Whether a bracket stands open before `here`."""
    floor = max(0, here - OPEN)
    return any(text.rfind(left, floor, here) > text.rfind(right, floor, here) for left, right in ("（）", "()", "《》"))
