"""What is given or charged by a measure: `按每亩15元的标准给予种子补助`, `按保费的50%补贴`."""

from __future__ import annotations

import re

from ..model import Metric
from .elisions import labelled
from .frames import SHARES, Frame
from .left import before

BY = re.compile("(?:按照?(?![时期需质量])|依照|参照|以(?![上下内外来前后及]))([^，。；：0-9]{0,14})$")
MEASURE = 28  # letters of the longest of them
ANOTHER = re.compile("、[^，。；、：]{0,6}")
EACH = ("日", "月", "年", "季", "每")
KINDS = "标准|比例|价格|额度|金额|幅度|水平|单价|电价|水价|气价|费率|税率|利率"
GIVING = "给予|予以|进行|发放|实行|享受|收取|支付|提供|计收|计征|执行|缴纳|征收"
GIVEN = re.compile(
    f"(?:不等)?的?(?P<kind>{KINDS})?(?:一次性|统一|直接)?(?P<giving>{GIVING})?(?:一次性|相应)?"
    "(?P<what>[一-龥]{2,10})?(?=[，。；：、）)]|$)"
)
KIND = re.compile(f"的({KINDS})")
SOLD = re.compile("竞得|成交|中标|拍出|售出|摘得|落槌|买下|转让|签约")
RECKONED = re.compile("[估测计核折推]?算")  # 按每趟30元估算: nothing is given


def given(frame: Frame) -> Metric | None:
    """What is given by the measure that 按 puts before it, of whom or what."""
    text, (start, _) = frame.text, frame.quantity.span
    by = BY.search(text, max(frame.site.clause[0], start - MEASURE), start)
    if by is None or frame.counts:
        return None
    gives = GIVEN.match(text, _list_end(frame))
    kind, what = (gives["kind"], gives["what"]) if gives else (None, None)
    if what and not kind and gives and gives["giving"] and frame.quantity.unit in SHARES:
        kind = "比例"
    if what and RECKONED.match(what):
        return None
    if text[by.start()] == "以":  # 以每吨36元的价格售出
        end = _list_end(frame)
        if sold := SOLD.match(text, end):  # 以6亿元竞得
            return frame.metric(f"{sold[0]}价", sold.span(), "given")
        kinds = KIND.match(text, end)
        return frame.metric(kinds[1], kinds.span(1), "given") if kinds else None
    if gives is None or not (what or kind):
        return labelled(frame) or _subject(frame, by.start())
    of = "" if by[1].startswith(EACH) else by[1].removesuffix("的")
    return frame.metric(f"{of}{what or ''}{kind or ''}", gives.span("what" if what else "kind"), "given")


def _subject(frame: Frame, end: int) -> Metric | None:
    """What stands before 按: 租金按市场价七折收取."""
    start = max(frame.site.clause[0], end - MEASURE)
    return frame.name(before(frame.text, start, end).phrase, "given") if start < end else None


def _list_end(frame: Frame) -> int:
    """The end of the last figure of the list in which the frame's own stands: 初级工500元、中级工600元."""
    end = frame.quantity.span[1]
    for quantity in frame.later:
        if not ANOTHER.fullmatch(frame.text, end, quantity.span[0]):
            break
        end = quantity.span[1]
    return end
