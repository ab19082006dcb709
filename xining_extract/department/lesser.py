"""Figures of less than a place: a family's are nobody's, those of a village or a town its own."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..divisions import PLACES, REGION
from ..page.names import surnames
from ..page.story import Site
from .actors import NOBODY, REACH, Found, named
from .cast import Cast
from .predicates import heads_clause, is_oblique
from .sites import names_site

SPOT = re.compile("[^，。；、]{0,4}(?:广场|码头|路口|公园|桥头|岸边|河畔)")  # 河西镇滨江广场: where it was
HOUSEHOLD = re.compile(
    "(?:[他她俺我]家|全家|一家[三四五六七]口)(?!庭)(?:[里有的光卖种养就去今前年]|[^，。；、0-9的]{0,6}[，有种养收])"
)
# 他流转了30亩; 王大山家有13亩坡地
SELF = re.compile(
    f"(?:[^，。；“”]{{0,6}}[年月日天时])?(?:[他她俺]|我(?![们{PLACES}校院局厂国军馆站台社行会]))(?:自己|一个人)?"
    "(?:流转|一[年月天]|去年|今年|现在|这[几两]年|[种养退卖买掏花挣赚存领租欠借还付交收赔以靠在就又也每投购盖雇])"
)
FAMILY = re.compile(
    "(?<![^，。；：！？、的民户\n”“])([一-鿿])[一-鿿]?[^国专商农人大玩买厂行独酒作画科，。、0-9]家(?=[里有种养的住去今前年])"
)
# 王女士转账3万元, 刘某被骗5万元
PERSON = re.compile(
    "(?<![一-鿿])(?:[^，。；：“”]{0,8}(?:村民|居民|市民|农户|贫困户|脱贫户|低保户|种植户|养殖户|大户|业主|家长|老人|工人|职工|司机|游客|老板))?"
    "([一-鿿])(?:某某?|先生|女士|大[爷妈娘叔姐哥伯婶]|阿姨|奶奶|爷爷|老汉|师傅)"
)
GRANTED = re.compile("[领得]到|补[贴助]|奖|救助|报销|资助|慰问|发放|减免|退还|追回")  # what the public gives them
CONTEST = re.compile(
    "(?:(?:本届|本次|此次)(?:省|全国|全省|全运)|[省国]第[0-9一二三四五六七八九十]{1,3}届)(?:[青老残农民]?运动?会|[^，。；：0-9市县我]{0,6}(?:大赛|锦标赛|联赛))"
    f"(?![^。]{{0,60}}(?:我{REGION}|代表[团队]))"
)
OWNING = frozenset(("school", "hospital", "company", "small", "institution", "association"))
THINGS = re.compile("[^，。；：、的在]{2,14}(?:面积|产量|产值|收入|总?人口|覆盖率|单产|亩产|价格?|销售额|农户)")


def all_of_it(site: Site, cast: Cast) -> Found:
    """What the sentence speaks of all of: 全村1200户，辖6个村民组."""
    last = site.quantity.span[0]
    for body in reversed(cast.bodies.between(max(site.sentences[site.sentence].start, last - REACH), last)):
        here = body.span[0] >= site.clause[0] or body.kind == "small"
        if here and body.text[0] == "全" and body.kind not in ("place", "system", "nation"):
            return body
    return None


def of_its_own(site: Site, cast: Cast) -> Found:
    """The school, the firm or the village that stands right before the figure: 桐湾小学100多名学生开始吃午饭."""
    here = site.quantity.span[0]
    before = cast.bodies.before(here, 1)
    body = before[0] if before else None
    if body is None or body.span[1] != here or body.kind not in OWNING or not body.sure:
        return None
    return None if is_oblique(site.story.text, site.clause[0], body.span[0]) else body


def scene_before(site: Site, cast: Cast) -> Found:
    """In an article that is nobody's, the village that acts last in the paragraph before."""
    paragraphs, here = site.story.paragraphs, site.sentences[site.sentence].paragraph
    last = bisect_left(cast.starts, paragraphs[here].start) - 1
    if cast.main is not None or here == 0 or last < 0 or cast.starts[last] < paragraphs[here - 1].start:
        return None
    body = cast.acts[last].body
    return body if body.kind == "small" and not SPOT.match(site.story.text, body.span[1]) else None


def household(site: Site, cast: Cast) -> Found:
    """他家种了13亩: what a family has is nobody's."""
    text, here = site.story.text, site.quantity.span[0]
    start = max(site.sentences[site.sentence].start, here - REACH)
    if SELF.match(text, site.clause[0], here) or HOUSEHOLD.search(text, start, here):
        return NOBODY
    return NOBODY if _is_family(text, start, here) else None


def private(site: Site) -> bool:
    """Whether somebody's own affairs are told of in the sentence up to a figure: 王女士转账3万元."""
    text, here = site.story.text, site.quantity.span[0]
    start = max(site.sentences[site.sentence].start, here - REACH)
    found = any(match[1] in surnames() for match in PERSON.finditer(text, start, here))
    return found and GRANTED.search(text, start, here) is None


def contest(site: Site) -> bool:
    """Whether a contest of the province or the nation is told of in the sentence: 本届省运会设28个大项."""
    start, here = site.sentences[site.sentence].start, site.quantity.span[0]
    return CONTEST.search(site.story.text, max(start, here - REACH), here) is not None


def _is_family(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells of somebody's family up to a figure: 王大山家有13亩坡地."""
    return any(match[1] in surnames() for match in FAMILY.finditer(text, start, end))


def town_of_sentence(site: Site, cast: Cast) -> Found:
    """河西镇鲜食玉米种植面积达2万亩: the town or village with which a sentence opens, where its things are measured."""
    text, start = site.story.text, site.sentences[site.sentence].start
    towns = named(site, cast, start, "small")
    heads = (town for town in towns if heads_clause(text, town.span[0]) and THINGS.match(text, town.span[1]))
    return next((town for town in heads if not names_site(text, town.span[1])), None)
