"""What is counted and counted on: 46个改造项目已开工，其中17个完工; 实施危房改造120户，补助资金3亿元."""

from __future__ import annotations

import re

from ..divisions import REGION
from .case import Case
from .undertaking import WORKS, Undertaking

# What is counted is counted on so, but for one of several that are counted together.
_PARTS = re.compile("，(?:其中|其余|剩余|余下|目前|截[至止]|到目前为止|现|已完成|已建成|已开工|[计规]划总?投资|总投资)")
# What became of what is counted: 发放创业担保贷款36亿元，扶持创业1.2万人.
_CAME_OF = re.compile(
    "[0-9.]+[万亿]?[余多]?[^，。；0-9]{1,3}，(?:直接|共|累计|已)?(?:扶持|带动|惠及|受益|受教育|培训|参[与加]|涉及|覆盖|服务|帮助|支持)"
)
# … as is what is paid for so many of whom a deed is done: 实施危房改造120户，补助资金….
_PAID_FOR = re.compile(
    "[0-9.]+[万亿]?[余多]?(?:[户人名亩台套]|人次|公里|平方米)，[^，。；0-9]{0,4}(?:拨付|投入|发放|兑[付现]|补[助贴])"
)
# What is counted is counted on, too, where the same word counts again: 工程47项，…其余3项年底投运.
_COUNT = re.compile("[0-9]+([项处座条])")
_AGAIN = re.compile("(?:其余|余下的?|剩余|其中|已完[工成])[0-9]+([项处座条])")
_DAILY = ("活动", "行动")  # 开展反诈宣传活动36场: what bodies do time and again
_LISTED = re.compile("[0-9.]+[万亿]?[余多]?[一-龥]{1,3}[、；]")  # “渔家园”1个、书屋61个
# 其中，甲项目3亿元、|乙2亿元; not 其中，甲工程修路3公里、架桥2座
_NEXT_PART = re.compile("[^，。；0-9]*[0-9.]+[万亿]?[余多]?(?:元、|[^，。；、0-9]{1,4}；)")
# 客流前三的分别为：“渔歌里”夜市9万人次、|东滩街区3万人次
_RANKED = re.compile(
    "(?:(?:分别|依次|前[两三四五六七八九十][名位]?)[是为有]?：?|：)(?:[^，。；：]{2,30}[0-9][^，。；：、]{0,8}、)*$"
)
_NEXT_OF_ROW = re.compile("[^，。；、0-9]{0,12}[0-9.]+[万亿]?[余多]?[^，。；、0-9]{1,4}、[^，。；0-9]{2,}")
# One of those that are counted: 开工项目18个，包括|渔港扩建工程、渔船厂等，总投资….
_OF_THEM = re.compile("[0-9][余多]?[个项][^，。；0-9]{0,8}，(?:主要)?(?:包括|包含|涵盖|分别[是为])[^，。；]*$")
_SEVERAL = frozenset("等、”“《")
# Before what something is a share of; around what is left out.
_SHARE_OF = re.compile(f"占(?:到|据)?了?(?:[全我]{REGION})?$")
_BESIDES = re.compile("(?<![排解清])除了?(?![险草冰雪尘害])[^，。；除]{0,20}$")
_OUTSIDE = re.compile("[^，。；]{0,20}外，")
# 不含渔船更新项目, 未纳入渔补政策的70户
_LEFT_OUT = re.compile("(?:不包[括含]|不[含计]|扣除|剔除|未(?:能|被)?[纳列]入)[^，。；]{0,6}$")
_OPENING = 24  # so far before a name that is told
# 甲改造、乙建设等重大公益项目，…; 甲、乙项目移交等行动，…
_AND_OTHERS = re.compile(
    "[^，。；、“”]{0,4}(?:、[^，。；]{2,60}?)?等(?:[^，。；、0-9]{0,6}(?:项目|行动|工程|活动|方式|措施|举措|形式|渠道|途径|办法|工作))?(?=，)"
)


def is_member(text: str, u: Undertaking, clause: int) -> bool:
    """Whether it is but one of several by which a later clause's figure came about: 通过清淤、护渔行动等方式，…."""
    start, end = u.span
    if end > clause or _AND_OTHERS.match(text, end, clause) is None:
        return False
    return text[end] == "、" or text[start - 1] in "、和" or "、" in text[max(0, start - 3) : start]


def _is_closed(text: str, start: int, u: Undertaking, at: int) -> bool:
    """Whether it is one of several parts, and another's turn has come: 其中，甲项目3亿元、乙5亿元."""
    before = max(start, u.span[0] - _OPENING)
    if _RANKED.search(text, before, u.span[0]) is not None and _NEXT_OF_ROW.match(text, u.span[1], at) is not None:
        return True
    if u.name[0] in "“《" or text.rfind("其中", start, u.span[0]) < 0:
        return False
    return _NEXT_PART.match(text, u.span[1], at) is not None


def is_part(text: str, start: int, u: Undertaking, at: int) -> bool:
    """Whether it is but one of those that the sentence counts, or one of several of which another's turn has come."""
    return _OF_THEM.search(text, start, u.span[0]) is not None or _is_closed(text, start, u, at)


def is_set_aside(text: str, u: Undertaking) -> bool:
    """Whether it is but what something is a share of, or is left out: 占渔港项目投资的六成, 除纳入渔路工程的2处外."""
    before = max(0, u.span[0] - _OPENING)
    if _SHARE_OF.search(text, before, u.span[0]) is not None:
        return True
    if _LEFT_OUT.search(text, before, u.span[0]) is not None:
        return True
    return _BESIDES.search(text, before, u.span[0]) is not None and _OUTSIDE.match(text, u.span[1]) is not None


def is_kind(named: list[Undertaking], u: Undertaking, *, often: bool) -> bool:
    """Whether what is counted is a kind, not an undertaking: named shortly, one of several, done so `often`."""
    if u.kind != "headed" or not u.counted:
        return False
    return u.weight < 3 or _is_of_kinds(named, u) or (often and u.head in _DAILY)


def _is_of_kinds(named: list[Undertaking], u: Undertaking) -> bool:
    """Whether works are counted by several kinds: 渔港项目3个、渔船项目9个."""
    return u.head in WORKS and len([other for other in named if other.counted]) > 1


def is_counted_on(case: Case, u: Undertaking) -> bool:
    """Whether the sentence goes on to count parts of what it has counted: 46个改造项目已开工，其中17个完工."""
    text, at = case.site.story.text, case.site.quantity.span[0]
    if u.counted and _is_of_kinds(case.scene.named, u):
        return False  # 渔港扩建项目9个、渔船更新项目7个，总投资9亿元: of all of them
    if text[u.span[1] : u.span[1] + 1] in _SEVERAL or (u.kind == "quoted" and _LISTED.match(text, u.span[1], at)):
        return False
    if u.governed and u.name[0] == "“" and u.name.endswith((*WORKS, "行动")):  # 实施“暖港”工程46处，增收3万元
        return True
    if u.governed and _PAID_FOR.match(text, u.span[1], at) is not None:
        return True
    if u.kind == "quoted" and any([o.governed and u.span[1] < o.span[0] < at for o in _quoted(case)]):
        return False  # 开展“渔歌”演出9场，推出“渔鼓”等6场活动
    if u.kind == "quoted" or _PARTS.search(text, u.span[1], at) is not None:
        return True
    return case.scene.theme is None and _CAME_OF.match(text, u.span[1], at) is not None


def _quoted(case: Case) -> list[Undertaking]:
    """What the sentence has as coined names."""
    return [u for u in case.scene.named if u.kind == "quoted"]


def counts_again(text: str, u: Undertaking, start: int, end: int) -> bool:
    """Whether what is so counted is counted again between two places, in part: 其余46项, 已完成41项."""
    count = _COUNT.match(text, u.span[1])
    return count is not None and any([again[1] == count[1] for again in _AGAIN.finditer(text, start, end)])
