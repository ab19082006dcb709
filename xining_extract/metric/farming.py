"""What farmers tell by a verb of one letter: 水稻一亩打800斤 is what a field yields, 他家种了13亩 how much was sown."""

from __future__ import annotations

import re

from ..model import Metric
from ..page.names import surnames
from ..present import PRESENT
from ..words import cut
from .dealings import FAMILY, PEOPLE
from .doers import goes_before
from .frames import Frame
from .told import told_of

LONGEST = 30  # letters of a clause up to the figure
# 花生|一亩收, 一亩花生|能收, 麦子每亩|多打
YIELD = re.compile(
    "([^，。；：0-9]{0,10}?)(?:[一每]亩地?|亩均)([一-龥]{0,6}?)"
    "(?:平均|大概|大约|最多|至少|顶多|少说|也|都|就|只|才|还|可以?|能够?|会|要|多|少)*"
    "(?:收获|(?<!单)[打收产结割摘采挖])(?:[不得]?到|得|了|出|上|下)?"
)
WHEN = re.compile(f"(?:早先|早年|那时|当年|{PRESENT}|过去|以前|往年|平均|通常|一般|今年|去年|正常年份)+$")
SOWN = {
    "种": "种植",
    "栽": "栽种",
    "播": "播种",
    "养": "养殖",
    "包": "承包",
    "租": "承租",
    "收": "收获",
    "割": "收割",
    "退": "退耕",
}
ANEW = frozenset("扩 新 补 改 复 套 间 轮 抢 育 移".split())
NAMED = re.compile("(?:的|[村农居]民|大户|农户|[果茶菜棉粮]农|社员)([一-龥]{2,3})$")  # 柳林乡的张桂英
FARMER = (*PEOPLE, *FAMILY, "家", "户", "人", "员", "民", "者", "公司", "合作社", "村", "组", "镇", "乡")


def yielded(frame: Frame) -> Metric | None:
    """`水稻一亩打不到800斤`: how much of it a field gives."""
    if frame.right.phrase:
        return None
    end = frame.quantity.span[0]
    start = max(frame.start, frame.site.clause[0], end - LONGEST)
    found = YIELD.fullmatch(frame.text, start, end)
    if found is None:
        return None
    if found[2].endswith(("增", "减")):  # 每亩增产
        return frame.metric("亩均" + frame.text[end - 2 : end], (end - 2, end), "yielded")
    crop = WHEN.sub("", found[1]) or found[2]
    return frame.metric(crop + "亩产", found.span(1) if found[1] else found.span(), "yielded")


def sown(frame: Frame) -> Metric | None:
    """`他家种了13亩`: the area, of what the text told that is grown."""
    phrase = frame.left.phrase
    if phrase is None or frame.right.phrase or frame.left.gives_value:
        return None
    *words, verb = cut(frame.left.said)
    if verb[-1] in SOWN and len(verb) > 2:  # 玉米种|了3亩
        words, verb = [*words, verb[:-1]], verb[-1]
    deed = SOWN.get(verb)
    if deed is None:
        return None
    if words and words[-1] in ANEW:  # 大豆扩|种120万亩
        deed = words.pop() + verb
    while words and goes_before(words[-1]):
        words.pop()
    crop = "".join(words)
    if not crop or _is_farmer(crop):
        crop = frame.text[slice(*told)] if (told := told_of(frame, works=False)) else ""
    return frame.metric(f"{crop}{deed}面积", (phrase[1] - 1, phrase[1]), "sown")


def _is_farmer(name: str) -> bool:
    """Whether a name is that of whoever farms, and of no crop."""
    named = NAMED.search(name)
    return name.endswith(FARMER) or (named is not None and named[1][0] in surnames())
