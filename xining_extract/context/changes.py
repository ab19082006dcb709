"""Whether a quantity is a level, the new level, or the difference: 建成18所, 增至18所, 增加18所.

Each rule looks only at the few characters of the clause around the quantity.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from ..model import Change
from ..page.story import Site
from ..words import tag
from .changewords import HOW, NEWLY, NOT_MORE, PACES, change_words, is_of_word, patterns
from .implied import implied
from .parts import LISTED, OTHER_VERB, verb_of_whole, without_items, without_listed

Found = tuple[Change, str | None] | None
REACH = 48  # how far left of the figure its verb may stand
RIGHT = 12  # how far right of it a noun of growth may stand

# ---- what leads to a new level ----
# The least that all verbs have that lead to one: 高至, 减到, 整为; 从20天到.
TURN = re.compile("[至到为成]|[从由]")
# 从20天到5天, without a verb; 从10元到50元不等 is a range.
FROM_TO = re.compile(
    "[从由][^，。；、0-9]{0,12}(?:[0-9]{4}年[^，。；、0-9]{0,8})?[0-9.]+(?:万|亿)?[^，。；、0-9]{1,8}"
    "(?:到|至|变成|变为)了?(?:现在|如今|目前|[0-9]{4}年[底末初]?)?的?$"
)
FROM = re.compile(
    r"(?:由|从|自|将|把)[^，。；0-9]{0,20}?(?:[0-9]{4}年[^，。；0-9]{0,8})?([0-9]+(?:\.[0-9]+)?)([万亿]?)"
)
SCALE = {"": 1, "万": 10_000, "亿": 100_000_000}
LEADING = frozenset("至到为")  # one of these follows every verb that leads to one

GROWN_BY = re.compile("(?<![率重比])增长为$")  # 技改投资增长为31.6%
SET_OUT = re.compile("[由从](?:原来的?|原先的?|过去的?)?[^，。；、0-9]{0,6}$")  # 由原来的每月|684元|提高到
PACE = re.compile(  # 降至日均500件
    "(?<=[至到为])(?:平均)?(?:[日月周年人户亩]均|[每一](?:[天日月年周季人户亩]|个月))(?:平均)?$"
)
# 由1月的29%上升至12月的|57%
OF_MONTH = re.compile("(?<=[至到])(?:[0-9]{4}年|[今去]年)?[0-9]{1,2}月(?:份|[底末初中]|[0-9]{1,2}日)?的?$")

# ---- differences ----
PAST = (
    "平[时日]|往常|[上前]一?个?(?:年|月|周|旬|季度?|学期|学年|期|届)|去年|昨[日天]|往年|此前|之前|以前|以往|过去|原来|原先|原|年初|同期"
    "|[^，。；0-9]{2,4}前|[0-9]{4}年"
)
OVER_TIME = re.compile(
    f"(?:同比|环比|(?:比|较)(?:{PAST})[^，。；0-9]{{0,8}}|[与同和](?:{PAST})[^，。；0-9]{{0,6}}相比)(?P<way>多|少|(?<!地块)高(?=[出了])|便宜|贵)(?:了|出|约|近|[^，。；0-9大数量次])?了?$"
)
# 比去年多争取|3亿元, 较上年少发放|120张: how much more or less was done
DONE_MORE = re.compile(f"(?:同比|环比|(?:比|较)(?:{PAST})[^，。；0-9]{{0,8}})(?P<way>[多少])([一-龥]{{2}})了?$")
FLOWS = re.compile("[蓄供引输调产发用][水电粮气热煤]")  # 多蓄水|0.5亿立方米
# 少运|原煤|2600万吨, 省下|水费|300元: of what less is used
LESS_OF = re.compile(
    "(?<![不至最减很多])(?:少(?=[用运烧排付缴耗占砍买交])[一-龥](?!数|年|儿|先)|(?<![全我本该各外两江东南西北川州徽建海肃疆苏宁林])省(?:[去掉]|[下出](?![达拨发属辖放派台资口])))[^，。；、0-9的]{1,8}$"
)
# 比年初目标多出8万人, 比普通案件多出一倍: levels of two things, beside each other
OF_ANOTHER = re.compile(
    "(?:比|较)[^，。；0-9]{0,6}(?:目标|计划|任务|预期|普通|一般|平均)[^，。；0-9]{0,6}[多少][^，。；0-9]?$"
)
# The least that all of these have that tell a difference without a verb of change.
MARKS = re.compile("[多少高贵宜].{0,3}$|加.{0,2}$|[少省].{2,9}$")
# 再多补2元, 少绕行21公里, 比平日多了三成
MORE = re.compile(
    "(?<![至最不很许大众过])(?P<way>多|少)(?:了|出|(?:[补拿花收挣付发缴交卖掏赚产招跑绕走用蓄引供]|绕行|支出|收入|获得)了?)(?:约|近)?$"
    "|[每再](?P<one>多|少)(?:约|近)?$|(?P<less>少)[^，。；0-9]了$|(?P<price>贵|便宜)了(?:约|近)?$"
)
ADDED = re.compile("(?<![参更附外添])(?:再加|加了)(?:近|约)?$")
RATE_IN = re.compile(
    f"({PACES})(?:已?连续[0-9一二三四五六七八九十]+个?(?:季度|月|年))?"
    "(?:预计|大约|大概|约|都|均|始终|一直|持续|长期)*(?:保持|稳定|维持|控制)?在(?:约|近)?$"
)
OF_MOST = re.compile(f"({PACES})最[大小高低快慢]的[^，。；：0-9的]{{2,10}}$")  # 涨幅最大的东河区为3.2%
# 某县增幅最高，达到14.7%; 增速逐季加快，前三季度达6%
OUTSTANDING = re.compile(
    f"({PACES}|增长|下降|上升)"
    "(?:[^，。；0-9]{0,3}最[高大快多][^，。；0-9]{0,2}|(?<=[幅速])[^，。；0-9]{2,12}?)，$"
)
EXTENT = re.compile("幅度(?:约?[为是在达]到?|高达|超过?)?[约近]?")  # 有大幅度提高，幅度为27.8%
MOVED = re.compile("(提[高升]|增[长加]|上[升涨]|下[降滑跌]|减少|回落|压缩)[^，。；0-9]{0,4}，$")
REACHES = re.compile("(?:[^，。；、0-9]{1,3}(?:季度|半年|年|月))?(?:分别)?(?:达到?|为|高达|达到了)[约近超]?")
# 新增200千瓦及以上充电设备23台: what the new thing is rated by
RATING = re.compile("[0-9.]+万?(?:千伏|吨级?|小时|兆瓦|千瓦|平方米|米|星?级)(?:及?以上)?(?=[^，。；、0-9和及与的])")
# 高于居民收入增幅2.1个百分点: two rates of growth beside each other.
BESIDE = re.compile(f"(?:[高低快慢好优强]于|[高低快慢]出|跑赢|超过)[^，。；0-9]{{1,16}}(?:{PACES})$")
OF_GROWTH = re.compile("[增减](?:[加长少])?[量额]的$")  # 贡献了增量的六成: a share of it
AFTER = re.compile(
    f"(?:以上|左右)?(?:(?=增速[，。；])|的(?:{HOW})?|(?:较快|[快高]速)?(?=增长(?:态势|速度|[，。；])))"
    "(?:(?P<up>增速|增长|增幅|涨幅|(?<=[的幅])(?:上升|上涨|涨价|提升|增加)(?=空间|[，。；]))"
    "|(?P<down>降幅|跌幅|(?<=[的幅])(?:下降|下滑|下跌|回落|减少|缩减)(?=空间|[，。；]))|速度(?P<grow>增长|递增|提升))"
)

# ---- what keeps a verb of change from governing the figure ----
# A verb between the two governs the figure, or the verb of change is part of a name (增加值, 提升改造, 减排项目).
NAMES = (
    "天然气|线(?!路)|站$|值|量(?!减)|型|式|改造|工程|项目|行动|示范|专项|(?:补贴|补助)(?!标准|金额|额度)|能力|点|极|潜力|动能|空间|质量|[^，。；0-9]{0,3}(?:政策|措施|规定|红利)"
    "|水平提|效益|技术|产品|装备"
)
NAME = re.compile(f"[、和及与等]|{NAMES}")
REPLACING = frozenset(("更换", "改造"))  # 新增更换变压器20台
# 每新增一人补贴2000元: what is paid for each
PAID = re.compile("每(?:新增|增加|减少|降低|削减|节约)[^，。；]{1,12}(?:补贴|补助|奖励|奖补|资助)[^，。；0-9]{0,4}$")
GRANTED = re.compile("(?:享受|享有|获得?)[^，。；、0-9]{0,8}优惠$")  # 享受税费优惠9万元: what there is of it
# 新增减税降费3亿元: what is new may itself be a saving. 占新增就业的63%: a share of it.
OF_RATE = re.compile("[^升降]率(?:约?为|达到?|是)$")  # 新增固定资产交付使用率为79%
NEW = re.compile(f"({NEWLY})([^，。；0-9]*?)(的?)$")
NOMINAL = re.compile("(?:处理|建设|改造|整治|安排|服务|覆盖)(?=能力|用地|面积|规模|产能|设施|基地|指标)")
NOT_NEW = re.compile("[、和及与值量]|空间|动能|潜力")  # 新增和改造, 新增量; but 新增项目12个
# 提升40个村的供水, 减轻690万门诊患者的负担: things are bettered, nothing grows or shrinks by their number.
BETTERS = re.compile("(?:提升|提高|扩大|减轻)[^，。；、0-9]{0,12}$")
COUNTED = frozenset((None, *"个 项 条 处 所 家 户 人 名 座 村 种 类 件 套 台 辆 支 公里 米".split()))
# 降低成本35条|措施: what serves it
MEASURES = re.compile("(?:具体|扶持|帮扶|优惠|惠[民企农]|便民|支持)?(?:措施|政策|办法|举措|建议|意见|规定|实招)")
WAIVED = frozenset("免征 减免 减征 免收 免除 免缴 豁免".split())
DUES = ("税", "费", "租金", "利息", "罚款", "房租")
WHOSE = re.compile(  # 降低|110种药品的价格, of which none is fewer
    "(?:[0-9]+[余多]?[一-龥])?[^，。；、0-9的]{1,8}的[^，。；、0-9的]{0,4}(?:税率?|价格?|费用?|成本|工资|薪酬|待遇)(?![一-龥])"
)
TOO_MANY, PARTED = re.compile("[新净]增[^，。；]{0,8}$"), ("来自", "以上来自", "左右来自", "集中在", "分布在")
SHORT = 6  # letters between 占 and 新增: 占全市新增学位三成


def leads_to_level(text: str, start: int, end: int) -> bool:
    """Whether a verb after `start` leads to a new level: 160头发展到450头."""
    return not LEADING.isdisjoint(text[start:end]) and patterns().leads.match(text, start, end) is not None


def change_of(site: Site) -> tuple[Change, str | None]:
    """What the quantity says about its metric, and the cue: a level, a new level or a difference."""
    text, (start, end) = site.story.text, site.quantity.span
    first = max(site.clause[0], start - REACH)
    left, right = PACE.sub("", RATING.sub("", without_items(text[first:start]))), text[end : end + RIGHT]
    if text.startswith("翻", start):  # 产值翻番
        return "increase_by", "翻"
    if told := implied(left, site):
        return told
    if PAID.search(left) or OF_ANOTHER.search(left) or GRANTED.search(left):
        return "none", None
    if SET_OUT.search(left) and leads_to_level(text, end, min(end + RIGHT, site.clause[1])):
        return "none", None
    leads = TURN.search(left)
    grows = MARKS.search(left) or patterns().any.search(text, max(0, first - RIGHT), end + RIGHT)
    for rule in (LEVELS if leads else ()) + (DIFFERENCES if grows else ()):
        found = rule(left, right, site)
        if found:
            return found
    new = verb_of_whole(left, site)
    return ("increase_by", new) if new else ("none", None)


def _new_level(left: str, right: str, site: Site) -> Found:
    """增至45家, 下降到24.9%."""
    if site.quantity.dimension == "ratio" and GROWN_BY.search(left):
        return "increase_by", "增长"
    left = OF_MONTH.sub("", left)
    found = patterns().to_level.search(left)
    if found is None and left.endswith(("至", "到")):
        found = patterns().then_to.search(left)
    if not found or (found[0].startswith("延伸") and site.quantity.dimension == "count"):  # 服务延伸到30个村
        return None
    return ("increase_to" if found["up"] else "decrease_to"), found[0]


def _origin(left: str) -> Decimal | None:
    """What the figure was before the turn: 80 of 从8月起由80周岁放宽至."""
    origins = list(FROM.finditer(left))
    return Decimal(origins[-1][1]) * SCALE[origins[-1][2]] if origins else None


def _adjusted(left: str, right: str, site: Site) -> Found:
    """由1.61元调整为0.66元: the figures tell the way."""
    found = patterns().adjusted.search(left) or (None if right.startswith("不等") else FROM_TO.search(left))
    if not found:
        return None
    before = _origin(left)
    if before is None or site.quantity.value is None:
        return ("increase_to" if "放宽" in found[0] else "none"), None
    return ("increase_to" if before < site.quantity.value else "decrease_to"), found[0]


def _bettered(left: str, right: str, site: Site) -> Found:
    """巩固提升40个村, 提升安全等五项任务."""
    value = site.quantity.value
    whole = value is None or value == value.to_integral_value()  # 分别提高0.2个、1.1个百分点 counts nothing
    return ("none", None) if whole and site.quantity.unit in COUNTED and BETTERS.search(left) else None


def _new(left: str, right: str, site: Site) -> Found:
    """新增减税降费3亿元, 占新增就业的63%."""
    found = NEW.search(left)
    if not found or NOT_NEW.match(found[2]):
        return None
    if OF_RATE.search(found[2]):
        return "none", None
    new = NOMINAL.sub("", found[2])  # 新增污水处理能力
    at_once = OTHER_VERB.match(new)  # 新增处理能力, 新增在建项目: part of what is new, if there is more of it
    past = at_once.end() if at_once and at_once[0] not in REPLACING else 0
    if OTHER_VERB.search(new, past if past < len(new) else 0):
        return None
    shared = found[3] or right.startswith(PARTED) or "占" in left[max(0, found.start() - SHORT) : found.start()]
    return ("none", None) if shared else ("increase_by", found[1])


def _of_each(left: str, right: str, site: Site) -> Found:
    """降低110种药品的价格: it is the price that falls, and no number of kinds."""
    whose = site.quantity.unit in COUNTED and WHOSE.match(right) and not TOO_MANY.search(left)
    return ("none", None) if whose else None


def _difference(left: str, right: str, site: Site) -> Found:
    """增加320张, 增幅达12%, 节省了约3.8万元."""
    if BESIDE.search(left) or OF_GROWTH.search(left):
        return None
    found = patterns().close.search(left) or RATE_IN.search(left) or OF_MOST.search(left)
    reaches = site.quantity.dimension == "ratio" and REACHES.fullmatch(left)
    if found is None and (reaches or EXTENT.fullmatch(left)):
        told = OUTSTANDING if reaches else MOVED
        found = told.search(site.story.text, max(0, site.clause[0] - RIGHT), site.clause[0])
    if found and ("占" in left[found.end(1) :] or left.endswith("占", 0, found.start(1))):  # 降雨量占全省的三成
        return None
    if not found or is_of_word(found, left, site):
        return None
    if found[1] in ("上行", "下行") and site.quantity.dimension != "ratio":  # 缆车上行80元
        return None
    if left.endswith("爬升") and site.quantity.dimension == "length":  # 全程累计爬升780米
        return None
    if found[1][0] in "多少" and left[: found.start(1)].endswith(NOT_MORE):  # 一天最多卖300份
        return None
    return change_words()[found[1]].change, found[1]


def _difference_over_time(left: str, right: str, site: Site) -> Found:
    """比上年多12家, 同比少3起; 同比高0.3个百分点 compares two levels."""
    if less := LESS_OF.search(left):
        return "decrease_by", less[0][0]
    found = OVER_TIME.search(left) or MORE.search(left) or DONE_MORE.search(left)
    if not found or (found.re is DONE_MORE and tag(found[2]) != "v" and not FLOWS.fullmatch(found[2])):
        return None
    way = found[found.lastgroup or "way"]
    return ("decrease_by" if way in ("少", "便宜") else "increase_by"), way


def _added(left: str, right: str, site: Site) -> Found:
    """加了20把椅子, 再加60天."""
    found = ADDED.search(left)
    return ("increase_by", found[0]) if found else None


def _difference_of_object(left: str, right: str, site: Site) -> Found:
    """降低用电成本300万元, 新增市场主体2305户: the verb's object stands before the figure."""
    share = site.quantity.dimension == "ratio"  # 新增就业60万人、失业率5%以内: no part of what is new
    if OF_GROWTH.search(left):  # 占增加额的54%
        return None
    left = LISTED.split(left)[-1] if share else without_listed(left)
    verbs = list(patterns().apart.finditer(left))
    if not verbs:
        return None
    between, word = left[verbs[-1].end() :], verbs[-1][0]
    if left[: verbs[-1].start()].endswith(NOT_MORE if word[0] in "多少" else ("应", "节能")):  # 应减免税费
        return None
    waived = word in WAIVED and between.endswith(DUES)  # 免征捐助防汛物资的车船税
    if NAME.match(between) or (OTHER_VERB.search(between) and not waived) or MEASURES.match(right):
        return None
    return change_words()[word].change, word


def _growth_after(left: str, right: str, site: Site) -> Found:
    """8%以上的增速, 以年均6%的速度增长."""
    found = AFTER.match(right)
    if not found or site.quantity.dimension == "duration":  # 连续7年增长，
        return None
    return ("decrease_by" if found["down"] else "increase_by"), found[0]


Rule = Callable[[str, str, Site], Found]
LEVELS: tuple[Rule, ...] = (_new_level, _adjusted)  # they need a turn
DIFFERENCES: tuple[Rule, ...] = (
    _bettered,
    _of_each,
    _new,
    _difference,
    _difference_over_time,
    _added,
    _difference_of_object,
    _growth_after,
)
