"""Times that stand behind their figure: 820套将于年底交付, 6台机床上月起到货."""

from __future__ import annotations

import re

from ..forthcoming import WILL
from ..page.story import Site
from .carried import CARRIED
from .phrase import Phrase
from .timekinds import SAME_DAY
from .times import Periods

BRACKETS = frozenset("（(")
AHEAD = re.compile(
    f"[^，。；0-9]{{0,12}}(?:{WILL})[^，。；0-9]{{0,4}}[于在到]$|[^，。；0-9]{{0,8}}(?:{WILL})[^，。；0-9]{{0,2}}$|$"
)
# 剩余4个小区12月底前完成: when the rest is done
REST, NOUN = re.compile("(?:剩余|其余|余下|剩下)的?$"), re.compile("[^，。；、0-9的]{0,8}$")
# 12所学校、幼儿园列入|今年的民生实事
DID = re.compile("[^，。；、（）()0-9的]{1,8}$|[^，。；0-9]{1,24}(?:纳入|列入|列为)$")


def ahead(site: Site, periods: Periods, at: int) -> tuple[str, Phrase] | None:
    """二期820套将于年底交付, 首批38名去年秋季到岗: the day stands behind the figure."""
    if at == len(periods.phrases) or periods.starts[at] >= site.clause[1]:
        return None
    phrase = periods.phrases[at]
    if phrase.text in SAME_DAY and site.quantity.dimension == "ratio":  # 八成当天办结: each on its own day
        return None
    text, (start, end) = site.story.text, site.quantity.span
    if text[end : end + 1] in BRACKETS and phrase.span[0] == end + 1 and text[phrase.span[1]] in "）)":
        return ("ahead", phrase) if phrase.kind in CARRIED else None  # 最高为4万人次（10月6日）
    pattern = NOUN if REST.search(text, site.clause[0], start) else AHEAD
    told = phrase.kind in CARRIED and pattern.match(text, end, phrase.span[0])
    return ("ahead", phrase) if told else None


def behind(site: Site, periods: Periods, at: int) -> tuple[str, Phrase] | None:
    """6台机床上月起到货, 两处索道于当晚关停: what is counted did so then."""
    if at == len(periods.phrases) or periods.starts[at] >= site.clause[1]:
        return None
    phrase = periods.phrases[at]
    text = site.story.text
    if phrase.kind not in CARRIED or text.startswith("要", phrase.span[1]):
        return None
    told = DID.match(text, site.quantity.span[1], phrase.span[0])
    return ("ahead", phrase) if told else None
