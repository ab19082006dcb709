"""What was done where people met or in an operation is of its day: 会上，签约12个项目; 行动中，查获酒驾9起."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..connectives import OF_WHICH
from ..hearing import LEARNED
from ..page.story import Site
from .phrase import Phrase
from .timekinds import DAYS, POINTS

SCENE = re.compile(
    "(?:在?[^，。；]{0,10}(?:[会展赛式礼]上|现场|活动[中上])|会上)(?:，|[^，。；0-9]{0,6}(?=签|表彰|颁|表决))"
    "|(?:[此本这]次)?行动[中期]间?，|据统计[：，]"
    "|(?:作为)?(?:[此本这]次)?(?:活动|招聘会|展会|比赛|赛事|仪式|演练|演出|展览|论坛|大赛)[由以共现主分吸设有]"
)
DEEDS = re.compile(
    "签约|签[订署下字]|颁[发奖]|表彰|捐[赠款献]|发放|揭牌|授牌|成交|达成|展[出示销]|吸引|参[加赛展]|进场|义诊|咨询|派发|赠送|表决|任命|推介"
    "|查[处获扣封]|出动|收缴|抓获|检查"
)


HEARD = re.compile(
    f"，?记者(?:从[^，。；]{{2,24}})?(?:处|那里)?(?:{LEARNED})"
    "|(?:对外)?(?:通报|发布|公布|披露)"
)


def _is_of_report(text: str, phrase: Phrase) -> bool:
    """Whether it is the day on which news came in: 12月24日电, 昨日，记者从市公安局获悉, 28日通报."""
    if text.endswith("记者", 0, phrase.span[0]) or text.startswith(("电", "讯"), phrase.span[1]):
        return True
    return HEARD.match(text, phrase.span[1]) is not None


def scene(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """会上，双方签约12个项目: what was done where people met is of the day on which they did."""
    text, begin = site.story.text, site.sentences[site.sentence].start
    if site.sentence and text.startswith(OF_WHICH, begin):  # of what was told there
        begin = site.sentences[site.sentence - 1].start
    if not (setting := SCENE.match(text, begin, site.quantity.span[0])):
        return None
    if not DEEDS.search(text, setting.end(), site.sentences[site.sentence].end):
        return None
    days = (phrase for phrase in before if phrase.text.endswith(POINTS) and not _is_of_report(text, phrase))
    # 10日至12日，交警整治酒驾。…据统计，出动警力90人: of the days of a deed, not of one on which it was told
    stated = text.startswith("据统计", begin)
    return next((day for day in days if not stated or DAYS.fullmatch(day.text)), None)
