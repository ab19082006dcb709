"""A few and one as articles: `一名患者`, `几位老人`, `将两人抓获` count nothing."""

from __future__ import annotations

import re

from ..metric.measured import Measured
from ..page.story import Site
from .times import turns

POINTING = ("这", "那", "该", "这些", "那些", "此")  # 这两座桥: those named before
# Those of whom one has spoken: 将两人抓获, 他们两人, 王某、李某二人, 目前三人已落网
PEOPLE = re.compile("[两俩二三四五]人")
KNOWN = re.compile(
    "(?:[将把对被给向跟让由与和使据经]|发现|得知|确认|认为|以为|目前|最终|最后|随后|随即|之后|此后|其后|当时|当年|现|现在|因此|于是|但|而"
    "|[他她你我咱们某]|(?:某|[甲乙丙])[0-9]|夫妻|夫妇|父子|父女|母子|母女|兄弟|姐妹|兄妹|姐弟|叔侄|婆媳|祖孙|师徒|双方|[）)])$"
)
SUFFERED = re.compile(
    "(?:当场|不幸|分别)?(?:死|伤|亡|遇难|失踪|失联|被困|获救|[受重轻]伤|入选|获奖|当选|[入晋]围|获[得评])"
)
AN = re.compile("(?:不止|最[高低])一")
EACH_ONE = re.compile("每.{1,3}一(?:年|个?月|天|周|季)")  # 每座一年
FOR_EACH = re.compile("按照?每[一-龥]{2,6}$")
LASTS = ("满", "察看", "徒刑", "拘役", "管制", "缓刑", "拘留", "刑期", "学制", "工期", "任期", "聘期")
FEWEST = frozenset("一每几半")
FEW = re.compile("几(?![十百千万亿])")
TOLD = re.compile("(?:均|都|分别)[居列位排]")


def article_one(site: Site, measured: Measured) -> bool:
    """`一名患者`, `几位老人`, `这两座桥`: one, a few and two as articles. A measured 一 (签约周期为一年) stays."""
    quantity = site.quantity
    text, (start, end) = site.story.text, quantity.span
    counts = quantity.dimension in (None, "count")
    if PEOPLE.fullmatch(quantity.text) and _known_people(text, site.clause[0], start, end):
        return True
    if (quantity.text[0] in "两俩" and text.endswith(POINTING, 0, start)) or AN.match(quantity.text):
        return counts
    if text.endswith(LASTS, 0, start) and quantity.dimension == "duration":  # 运营满一年, 有期徒刑一年
        return False
    family = quantity.unit == "口" and text.endswith(("老", "小", "一家", "全家"), 0, start)
    if family or text[end - 1 : end + 1] == "班倒":  # 老两口, 一家四口, 三班倒
        return True
    if counts and quantity.value == 1 and FOR_EACH.search(text, max(site.clause[0], start - 10), start):
        return True  # 按每招用1人给予1500元
    if quantity.text[0] not in FEWEST:
        return False
    if EACH_ONE.fullmatch(quantity.text):
        return True
    if quantity.dimension == "duration" and turns(site):
        return False
    if quantity.text.startswith("一") and quantity.value == 1 and quantity.dimension != "ratio":
        # 一米多深, 一年以上 are measured
        return counts or (quantity.modifier == "exact" and not measured.left.gives_value)
    return FEW.match(quantity.text) is not None or (quantity.text == "半天" and not measured.left.gives_value)


def _known_people(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a few people are those named before (将两人抓获, 夫妻二人); 另有两人受伤 counts them."""
    if SUFFERED.match(text, end):
        return False
    return start == begin or KNOWN.search(text, max(begin, start - 6), start) is not None


def those_told(site: Site, measured: Measured) -> bool:
    """`获金牌9枚、总分80分，两项均居全省第一`: those of which one has spoken."""
    text, (start, end) = site.story.text, site.quantity.span
    return site.quantity.unit == "项" and start == site.clause[0] and TOLD.match(text, end) is not None
