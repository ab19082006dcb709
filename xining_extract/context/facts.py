"""What tells that a figure is so, whatever is planned around it: it is done, or it stands by a rule."""

from __future__ import annotations

import re

from ..page.story import Site
from .cues import Cue

# It is done or is no more than told of: 已建成18所, 建成了18所, 累计建成18所.
PAST = "已(?!知)|现[有存](?!的)|曾|了(?<!为了)(?<![^拆清解排消铲扫免革]除了)(?!解)|累计(?!雨量|降水|降雨|面雨量)|截至"
# What so tells where no cue of a plan stands …
DONE = re.compile(
    f"{PAST}|截止|目前|去年|上年|前年|年以来|近年来|过去|完成了|建成了|至今|同比|上届|往届|历届|实现了|较上年|比上年|全年共"
)
# … and where one does: when it was, not what a plan is compared with; what is always so; what something is made for.
STRONG = re.compile(
    f"{PAST}|实际(?!利用外资|使用外资)(?:[开复竣完]工|完成|建成|新[建增]|投入|到位|发放|执行|支出|用了?|(?![需要可将面])[^，。；0-9]{{2,12}}$)"
    "|去年(?<![比较同于是与和之往]去年)|今年以来|目前(?!的)|(?<!将)普遍|通常|往往"
    "|(?<![实体呈出发展兑表变涌])现已?(?=[开复动竣完]工|在建|建成|完成|投入|入住|入驻)"
    "|1月?份?[至到—～~-]{1,2}[0-9]{1,2}月份?[^，。；0-9将拟]{0,12}完成"  # 年度投资计划9亿元，1—5月完成投资3亿元
    "|报[名考](?:人数|者|考生|学生|企业)"
    "|设计(?=年|日|总|时速|最|产|处理|能力|标准|库容|运量|客)"
)
# 即将通车的大桥检修了3个晚上, 规划建设了25个公园: done, though the cue of a plan stands before it in its clause.
DONE_SINCE = re.compile(
    "(?:的[^，。；]{1,16}|^.{1,3})(?<![为除])了[^，。；0-9]{0,4}$|实际(?:已?[开复竣完][工成][^，。；0-9]{0,6}$|已?完成|到位)"
)
# 计划总投资9亿元的体育中心已完成投资3亿元: so is what the noun behind 的 has come to already.
DONE_OF = re.compile("的[^，。；]{1,20}(?:已经?(?!知)|累计)[^，。；]{0,12}$")
# 3个已于春节后开工, 83人在12点前已经上岸; 236套，也已验收; 39个正在招标: by what stands behind the figure.
DONE_BEHIND = re.compile("(?:[^，。；0-9]{0,8}(?:在[^，。；]{2,10})?|，也)已经?(?!知)|正在[^，。；、的]{2,8}[，。；]")
# 110个小区全部完工, where nothing before says that it is to be so.
ALL_DONE = re.compile(
    "[^，。；0-9将拟计预要力应须争望保]{0,14}(?:全部|均|都|如期|提前|顺利)(?:完成|完工|竣工|建成|办结|完毕|[^，。；0-9]{2}完毕|投用|交付|通车|达标|到位)"
)
# 日均车流量将达9万辆，较平日增长了七成: by how much a plan surpasses what was is no more done than the plan
SURPASSED = re.compile("(?:[同环]比|[比较][^，。；0-9]{1,10})[^，。；0-9]{2,4}了[约近超]?$")
# 方案提出|28条措施, 明确了|九个方面28项任务
ITEMS, SAYS = frozenset("条项个方面点类款"), ("提出", "明确", "部署", "规定")
SETS_OUT = re.compile("了?(?:[0-9一二三四五六七八九十]+个?(?:方面|领域|大类))?")
# 到2011年底参保人数|已经达到3万人: what had come by then
BY, ALREADY_BY = frozenset("到至"), re.compile("已经?(?!知)[^，。；的]{0,12}$")
NEXT = 4  # of ，也已 behind its clause
BACK = 240  # characters of the clause that are looked at before a quantity
BEHIND = 24  # characters of the clause that are looked at behind a quantity

BASIS = re.compile("按(?![时期需揭])|根据|依据|参照")  # by what a figure is reckoned, at the head of its clause
# 每台补助2000元, 设计年产能3万吨: a rate or a measure; 半数以上到会方可表决: a condition.
RATE = re.compile(
    "(?<!新增)设计[^，。；将]{0,10}$|每[^，。；0-9每]{1,2}[^，。；0-9将]{0,4}(?:补贴|补助|奖励|资助|奖补)[^，。；0-9]{0,6}$"
)
CONDITION = re.compile("[^，。；0-9]{0,12}(?:方可|方能|不予)")
# ；对获评的企业给予20万元奖励: what is granted to whom, past a semicolon.
GRANTED = re.compile("(?<=；)对[^；]{2,40}?的[^；]{0,16}(?:给予|予以|提供|发放|奖励|补助|补贴|资助|减免|最高)")


def is_done_behind(site: Site) -> bool:
    """Whether the clause says behind the figure that it is done already."""
    end = site.quantity.span[1]
    return DONE_BEHIND.match(site.story.text, end, min(end + BEHIND, site.clause[1] + NEXT)) is not None


def is_all_done(site: Site) -> bool:
    """Whether the clause says that all of what it counts is done."""
    end = site.quantity.span[1]
    return ALL_DONE.match(site.story.text, end, min(end + BEHIND, site.clause[1])) is not None


def is_ruled(site: Site) -> bool:
    """Whether the clause tells by what rule or at what rate the figure stands."""
    text, clause, (start, end) = site.story.text, site.clause, site.quantity.span
    if BASIS.match(text, clause[0]) or RATE.search(text, max(clause[0], start - BACK), start):
        return True
    return CONDITION.match(text, end, clause[1]) is not None


def surpasses(text: str, first: int, start: int, planned: int) -> int:
    """Where the words before a figure say by how much the plan of the clause before surpasses what was, or `start`."""
    found = SURPASSED.search(text, first, start) if text.count("，", planned, start) == 1 else None
    return found.start() if found else start


def is_done_since(told: str, cue: Cue) -> bool:
    """Whether what stands between a cue and its figure tells what is done, or what had come by the time of the cue."""
    come = cue[2][0] in BY and ALREADY_BY.search(told)
    return bool(come or DONE_SINCE.search(told) or DONE_OF.search(told))


def is_set(site: Site, cue: Cue) -> bool:
    """Whether what a paper sets stands already: how many things it holds, what it grants to whom."""
    return _is_of_paper(site, cue) or _is_granted(site.story.text, cue[1], site.quantity.span[0])


def _is_granted(text: str, start: int, end: int) -> bool:
    """Whether the last part of a stretch, past a semicolon, tells what is granted to whom."""
    return GRANTED.match(text, text.rfind("；", start, end) + 1, end) is not None


def _is_of_paper(site: Site, cue: Cue) -> bool:
    """Whether a paper says how many things it sets out, which are all there: 方案提出|28条措施."""
    text = site.story.text
    if site.quantity.unit not in ITEMS or not text.endswith(SAYS, cue[0], cue[1]):
        return False
    return SETS_OUT.fullmatch(text, cue[1], site.quantity.span[0]) is not None
