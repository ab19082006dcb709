"""The items of a list before a figure, and the parts of a whole: 新增学位1.2万个，其中小学8000个、初中4000个."""

from __future__ import annotations

import re

from ..connectives import JOINT, JOINTS, TURN, of_which
from ..page.story import Site
from .changewords import NEWLY

# What governs a figure, so that no verb before it does: 新增项目完成投资3亿元.
OTHER_VERB = re.compile(
    "对(?!象)|建成|建设|完成|实施|开展|(?<=.)投入|(?<=.)投资|推出|印发|占|在(?![校建园岗册线职])|至|到|覆盖|惠及|涉及|满足|安排|发放|组织|培育|争取|获|(?<!供)给(?!排?水)|让|使得|推动|改造|整治|处理|更换"
    "|举办|实现|成立|出台|超(?=[0-9百千万亿])|(?<![国公私自])有(?![机效限关色])|[0-9]"
)

N = "[0-9０-９半一二两三四五六七八九十百千]"
# 新增停车位1150个、充电桩38处; 减排二氧化硫3万吨、烟尘2万吨: what was listed before
LISTED = re.compile(
    f"(?<=[新净]增|增设|增加|减少|减排|节约|节省|压减|削减|缩减)[^，。；、0-9]{{1,12}}{N}[0-9０-９.．]*(?:万|亿)?[^0-9０-９，。；、]{{1,3}}{JOINT}(?=[^0-9])"
)
ITEM = re.compile(f"[约近超逾]?{N}[0-9０-９.．,，十百千]*(?:万|亿)?[^0-9０-９，。；、]{{0,6}}(?:{JOINT}|(?<=%)[，,])$")
PARTS = 60  # characters between a whole and its parts
NEW_WHOLE = re.compile(
    f"({NEWLY})[^，。；、0-9占]{{0,16}}[0-9.]+[万亿]?余?([^，。；、0-9]{{1,3}})[，,（(；]{TURN}$"
)
HAS_VERB = re.compile("占|达|为|完成|已|建成|增|降|减|比|率")


def without_items(left: str) -> str:
    """Drop the items of a list before this one: 分别增长7%、8%和 → 分别增长."""
    while (left[-1:] in JOINTS or left[-1:] in "，,") and (item := ITEM.search(left)):
        left = left[: item.start()]
    return left


def without_listed(left: str) -> str:
    """Drop the items that a verb has before this one: 新增茶园900亩、桑园800亩、果园 → 新增果园."""
    while (shorter := LISTED.sub("", left)) != left:
        left = shorter
    return left


def verb_of_whole(left: str, site: Site) -> str | None:
    """新增学位1.2万个，其中小学8000个、初中4000个: the parts of what is new are new; the verb that says so."""
    text, start, unit = site.story.text, site.quantity.span[0], site.quantity.unit
    sentence = site.sentences[site.sentence].start
    at = of_which(text, max(sentence, start - PARTS), start)
    if at < 0 or OTHER_VERB.search(text, at, site.clause[0]):
        return None
    if HAS_VERB.search(left.removeprefix(text[site.clause[0] : at])):  # but 具体为小学8000个
        return None
    whole = NEW_WHOLE.search(text, max(sentence, at - PARTS), at)
    return whole[1] if whole and whole[2] == unit else None
