"""Names of bodies with no place in them: proper only where the phrase holds nothing else and is no common noun."""

from __future__ import annotations

import re

from ..divisions import LEVELS, PLACES
from .body import Body
from .form import OPENERS, Opening, cut_after
from .tails import Tail, lexicon

# A phrase before a tail starts after one of these.
EDGE = frozenset("，。；：、！？“”‘’《》〈〉「」『』（）()【】[]〔〕…—·,.;:!?-\"' \t\r\n　+＋")
EDGE |= frozenset("@|=#&%~^*<>＜＞→←●■◆▲○□△◇★☆※／")
EDGE |= frozenset("在从由据与和及对为向让被给把将了的是等到受按或于并至某以比暨仅")
# After these a name may begin all the same.
CUES = tuple("天 记者 走进 来自 位于 去年 今年 近日 日前 目前 其中 简称 采访 会上 委托 叫 名为".split())
CUES += tuple("月份 以来 年来 期间 季度 半年 假期 年底 年末 年初 月底 月初 底前 近年 全年 上月 本月".split())
CUES += tuple("昨日 今日 当日 上周 本周 如今 暑假 寒假 长假 黄金周".split())
CUES += tuple(digit + unit for digit in "0123456789" for unit in "年月日")
# Kinds that may go without a place in their names, and tails that make even those sure.
BARE = frozenset(("company", "association", "hospital", "court", "school", "hotline", "area", "institution"))
# 经济开发区, 高新技术产业园: no name of its own
ANY_AREA = re.compile("(?:经济|技术|工业|农业|高新|产业|科技|化工|旅游|循环|综合|新型|国家级?|自由|贸易)+")
SURE = frozenset("有限公司 有限责任公司 股份有限公司 热线 分局 大队 支队 总队".split())
AGAIN = 1000  # letters within which a village is named again
WITH = frozenset(("联合", "携手", "协同", "会同", "组织", "所属"))  # with others, or somebody's, before what these are
BUILT = ("建设", "打造", "创建", "规划", "推进")  # 建设现代农业示范区
LONGEST = 14  # letters before a tail
FIRM, SHORTEST = "企业", 2  # what a firm is, before its name of so many letters at least
# No name without a place holds these: what families say, shares, one of many.
NO_NAME = re.compile(
    f"[没很们你他她它这那哪谁啥怎呢吧了靠]|先生|女士|该(?!集团|公司|企业|单位|医院|学校|[局院厅会部校所站行队馆委办{PLACES}])|我(?![{PLACES}院校局厂])|^个|[一二原]审|姓$|^本报|促|共[查侦]|不(?!动产)|[一二三四五六七八九十两几]成|[一二三四五六七八九十百千万两几][个家所座名]"
    "|[一两几多][位辆张则份支批条项起笔种间曲群届]|[零一二三四五六七八九十百][条款届项审类](?!岭|河|街|路|沟)"
)
# What names of villages and communities of three letters end on: 双河口村, 朝阳路社区, 黄龙洞景区.
LAND = frozenset("庄口湾沟坪岭坝桥店屯堡营岗洼塘坑滩垭冲畈埠圩铺梁台嘴坳峪坂山河湖溪泉井树林沙路街苑巷")
LAND |= frozenset("洞谷峡潭岛崖岩寺庙塔宫楼阁")
OF_TOWN = re.compile("[一-鿿]{2,4}?(?:镇|乡|街道)[一-鿿]{2,4}")  # 门前镇河西+村
# Whose hotline has a name: 供热热线 has none.
CITIZENS = re.compile(f"(?<![0-9])[0-9]{{3,6}}(?![0-9]|小时)|[{LEVELS}]长|市民|政务|便民|民生|群众|百姓|政风")


def is_clean(text: str, floor: int, left: int) -> bool:
    """Whether a name may begin at `left`: at an edge, or after a word that leads in.

    >>> is_clean("经华兴公司", 0, 1), is_clean("日经华兴公司", 0, 2)
    (True, False)
    """
    at_edge = left == floor or text[left - 1] in EDGE or text.endswith(CUES, floor, left)
    return at_edge or (text[left - 1] in OPENERS and is_clean(text, floor, left - 1))


def _is_repeated(text: str, left: int, stop: int) -> bool:
    """Whether a name stands again near by: 二道河村."""
    name = text[left:stop]
    return text.find(name, max(0, left - AGAIN), left) >= 0 or text.find(name, stop, stop + AGAIN) >= 0


def _is_small(text: str, left: int, tail: Tail, here: int, stop: int) -> bool:
    """Whether a town or a village has a name as short as those of such are, of the land, or stands again near by."""
    if here - left in (2, 3 if tail.text == "街道" else 2) or OF_TOWN.fullmatch(text, left, here):
        return True
    return here - left == 3 and (text[here - 1] in LAND or _is_repeated(text, left, stop))


def alone(text: str, floor: int, left: int, tail: Tail, kind: str, here: int, stop: int) -> Body | None:
    """A name with no place in it: proper only where the phrase holds nothing else and is no common noun."""
    known = lexicon()
    if not (kind in BARE or kind == "small" or tail.text in known.alone):
        return None
    left = max(left, cut_after(text, left, here, Opening(coined=kind == "small")))
    left += 2 * text.startswith("会上", left)
    if kind == "small" and tail.text not in known.alone and not _is_small(text, left, tail, here, stop):
        return None
    if tail.kind == "hotline":
        while left > floor and text[left - 1].isdigit():
            left -= 1
    elif not is_clean(text, floor, left):
        return None
    letters = here - left
    if not 2 <= letters <= LONGEST or text.endswith(tail.text, left, here):
        return None  # 刑警大队大队长
    if letters < 4 and kind in ("institution", "organ") and len(tail.text) < 3 and tail.text not in known.brief:
        return None
    if kind == "company" and (firm := text.rfind(FIRM, left, here - SHORTEST)) >= 0:
        left, letters = firm + len(FIRM), here - firm - len(FIRM)  # 龙头企业|赣农乳业
    if NO_NAME.search(text, left, here) or (tail.kind == "hotline" and not CITIZENS.search(text, left, here)):
        return None
    if text[here - 1] in "大小中老各型性的里内外级类所" or known.common.match(text, left, here):
        return None
    if text[left:here] in WITH or (kind == "area" and text.startswith(BUILT, left)):
        return None  # 联合银行推出信贷产品
    name = text[left:stop]
    sure = tail.text in SURE or (kind == "area" and not ANY_AREA.fullmatch(text, left, here))
    return Body(name, name, (left, stop), kind, None, name, sure)
