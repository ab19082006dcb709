"""What a metric is called, without what only says when, for how long, of whom or of which it was told."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..connectives import OF_WHICH
from ..divisions import LEVELS, PLACES, REGION
from ..forthcoming import WILL
from ..words import cut
from .agents import is_place, without_doer
from .aims import AIMED, SET_BY, TO_NOW
from .closes import CLOSED, without_close
from .particles import may_be_verb

MARKER = re.compile(  # of a list; not 一、二产业
    r"^(?:[0-9]{1,2}[.．)）、](?=[^0-9])|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十][、产次类级期线等年季档批]))(?=..)"
)
BEFORE, BEHIND = "+＋=＝*＊/-—―~～_>", "+＋=＝*＊/-—―~～_≤≥<"  # signs that belong to a figure, not to its name
LASTING, QUOTES = frozenset("天年月周时夜度期季日届次轮"), {"“": "”", "《": "》"}
LASTED = re.compile(
    "(?<=..)的*(?:(?:已?有|连续|持续|长达|历时)?[0-9一两二三四五六七八九十几]+(?:天|年|个?多?月|个季度|周|个?多?小时|夜)"
    "|(?:连续|持续)[0-9一两二三四五六七八九十几]+个?(?:季度|学期|学年|年度|赛季|财年|交易日|工作日|期|届|次|轮))$"
)
BY_HEAD = re.compile("(?<=..)(?:人均|户均)每?[月年]$")
ASIDE = re.compile(
    f"(?<=..)[（(](?:全{REGION}平均|[去上]年|同期|目标|历史|行业|平均|"
    "不?含|不?包括|其中|[排扣剔]?除|如|均?[在已另]|化名|(?:以下)?[下简又也亦俗原]称|[即按见]|单位|下同|[^（()）]*(?:、|除外(?=[）)]))"
    "|(?=[个家户人名座所处条件项辆台套起宗亩吨][）)]))[^（()）]*[）)]$"
)
# 贷款（不含票据）|余额: what is told not to be in it; 规模以上（年收入9万元以上）|企业: how large
BESIDE = re.compile("(?<=..)[（(](?:不?[含包]|其中|[排扣剔]?除|(?=[^（()）]*[0-9]))[^（()）]*[）)](?=[一-龥]{2,8}$)")
BEFORE_IT = re.compile(  # （不含新区）、油料作物
    "^[（(](?:不?含|不?包括|其中)(?=[^（()）]*$)|^[（(](?:不?含|不?包括|其中)[^（()）]*[）)][、和及与]?(?=..)"
)
LISTED = re.compile(f"(?<=..)(?<![{PLACES}])[（(][^（()）、]{{2,10}}、[^（()）]{{2,}}[）)](?=..)")
ONCE = re.compile(
    "^(?:最[多大]的一天|一到(?:[春夏秋冬][天季]|汛期|雨季|晚上|周末|节假日|假期)"
    "|一(?:年|天|次|季|趟|个月|斤|公斤|吨)(?:下来|里|内)?的?(?![性级期审线流体等度死伤]))(?=..)"
)
# When, within a name: 水库18日20时水位, 公司去年营收. Not 60年代, 3年期, 一年级.
TIMED = frozenset("年日月天周")
INNER = re.compile(
    "(?<=..)(?<![0-9０-９A-Za-z.过满达足])(?:[0-9]{1,2}(?:月份?|日|时)?[至到—-])?(?:[0-9０-９]{1,4}(?:年(?![代级期龄限])|月份?|日|时)[底末初]?)+(?=..)"
    f"|(?<=.)[今去]年以来(?=..)|(?<=[{PLACES}])近[0-9两三四五六七八九十]{{1,2}}年来?(?=..)|(?<=..)(?:(?:[今去]年)?[上下]半年|[今去前上]年|昨[日天]|[上本]月|全年|目前|当前)(?=[^的底末初].)"
)
EACH = re.compile(  # 每人每月补助
    "^(?:每(?:人|户|生|年|月|天|次|家|村|校|园|班|店|厂|场|镇|乡|县|车|台|辆|栋|头|只|棵|平方米|公里|个月|季度|学期|学年|周|日|亩))"
    "{2,}(?=..)|^(?:平均)?每[亩户人天](?:就|还|都)*(?:可以?|能够?|要)(?=[产收养卖].)"  # 每亩可以|产藕
)
# 学生|每人每天|补助
EACH_OF = re.compile("(?<=..)(?:每[人户生年月天日次]){2,}(?=补助|补贴|资助|奖励|补偿|发放|领取|缴[费纳])")
ROUTINE = re.compile(
    "^(?=[^的]+$).{2,}?每[年月天日周季](?:大约|平均|至[少多]|最[少多]|都|就|还)*(?:要|能|可以?|需要?|得)(?=..)"
)
# 380米长的巷道
SIZED = re.compile("^[0-9.]+[万亿]?余?多?(?:平方)?(?:公里|千米|米|亩|吨|公顷|元|岁)[长宽高深]?的(?=..)")
SUMMED = re.compile(f"^[0-9]{{1,4}}个?(?:省区|县区|[{PLACES}])(?![民长]热线)(?=..)")  # 5省|堤防巡查
# 租金不涨反降5%, 上市草莓最多的一周过万箱
TURNED = re.compile(
    "(?<=.[率重度量比温])(?:始终|一直|长期)保持$|(?<=..)(?:(?<=[入额量数次率人费])[已也均将]?(?:恢复|连[跨破创上])|(?:[涨跌增降]幅|增速)[最较更]?[大高小快]|不[涨升增降减跌]反|[提升降减增涨加压扩做冲飙蹿爬跌掉滑]到|(?<!的)最[多高大少低小](?:时|的一[天年次月周场站家户个种款间档条趟节])?|(?<=..)(?:一度|最[高低])[涨跌升降冲探])$"
)
TURNED_LAST = frozenset("涨跌升降冲探跨破创上持复快小大高反到多少低天场次时站家户个种款间档条趟节")
UNTOLD = frozenset("行为 现象 情况 事项 方面 因素 情形".split())  # which say nothing without examples: 占道、飞线等行为
POINTING = frozenset("这那他她我")
POINTED = re.compile(
    f"^(?:(?:当地|本地|全{REGION})?[这此该][类种样些](?=[^，。；的]{{2}})|^[这那][家份座条块所间套](?=[^，。；]{{3}})|.{{1,8}}的[这那][些个片条座块批家所间套本份种项]?|[他她我]们?(?:所在|家)的"
    "|[光仅单]?[这那]一?[项块个条次种笔](?=[就便也]))[就便也]?(?=..)"
)
# 东县、西县等地|最高气温
OTHERS = re.compile(
    f"^(?:[{LEVELS}](?![级区方产场民里])|地(?![级区方产场里])|地区|县区|方面|方向"
    "|(?:路段|地段|场所|区域|部位|点位|处)的)(?=..)"
)
# 三年间|增幅, 7天里|投诉; 有“水塔”之称的|湿地
DURING = re.compile(
    "^(?:[0-9一二三四五六七八九十两几]{1,3}(?:年|个月|天|周)[间来里内]"
    "|(?:连续|持续)[0-9一二三四五六七八九十两几]{1,3}(?:年|个月|天|周|日)|前[0-9一二三四五六七八九十]{1,2}个?月份?"
    f"|第?[一二三四]季度末?|[到至]?“?十[一二三四五六七八九]五”?(?:时期|期间|以来|时?期?末))(?:全{REGION})?(?=..)"
)
EPITHET = re.compile(f"^“[^，。；”]{{2,12}}”(?!.区|..区$|乡村)(?=[一-龥]{{1,4}}[{PLACES}])")  # “茶乡之都”|安远市学位
YEARS = re.compile("^[0-9]{4}[-—–~～至到](?:[0-9]{2,4}年?)?度?(?=[一-龥])")  # 2010—|度农田建设
CLOCK = re.compile("^[0-9]{1,2}[点时](?:半|[0-9]{1,2}分)?(?:以?[前后])?的(?=..)")  # 21点前的|票价
CALLED = re.compile("^[^，。；]{0,14}(?:之称|之誉|美誉|美称)的(?=..)")
RECKONED = re.compile(  # 按户数计|开工率, 按《标准》（GB1234）评价的|达标率
    "^(?:按|以)?[^，。；率]{1,6}(?:数|口径|价格|标准|价)计算?的?(?=..)"
    "|(?:(?:按照?|依据?|依照|根据|参照)《[^》]*》[^，。；的]{0,24}|^《[^》]*》[^，。；的]{0,20}(?:评价|计算|统计|测算|核算|考核))的(?=..)"
)
NAMED = re.compile("(?<=[人员者工民师生犯手警子])(?:[一-龥]{1,2}某{1,2}[一-龥1-9]?[、和及与]?)+$")  # 某人|孙某、陈某
MOST = re.compile("^最[一-龥]{1,2}的一[家个名座处所条批户届](?=[一-龥]+[率量额价数]$)")
ONLY = re.compile("(?<=..)(?:[只仅][需须](?=..$)|不[仅但光只](?=[一-龥]{2,4}$))")  # 农户每亩|只需|缴纳
FOREMOST = re.compile("^[^，。；]{2,12}最[多高大突出集中]+的(?:依次|主要|分别|还)?是(?=..)")  # 投诉最多的是|停水问题
IN_ALL = re.compile(  # 市公安局共|招商引资, 急救中心平均每天|出车
    f"^[^，。；的]{{2,14}}?(?:[{PLACES}局厅院]|支队|集团|公司|工会|街道|中心)"
    "(?:平均每[天日月年周]|已|累计|总?共计?(?![青同享建产有和振治])|先后|陆续)(?=..)"
)
ONE_OF = re.compile("(?<=.)之一$")  # 民生实事项目|之一
ROOM = re.compile("(?<=.[店馆厂园])里$")  # 小店|里
WITHIN = re.compile(f"^[{PLACES}院校店厂园馆站社班组队所]里(?:对(?=每)|(?=[一-龥]{{3}}))(?!的)")
CASE = re.compile("^[^，。；的]{2,10}(?:情况|条件|背景|前提|形势)下(?=..)")  # 极端高温情况下|电力缺口
EMPTY = re.compile("[（(][至到—-]?[）)]|^第(?:[0-9]{1,2}|[一二三四])周")
ONE_KIND = re.compile("(?<=[^这那仅单])[这那仅单]*一项$")  # 煤炭|一项
FROM = re.compile("(?<=..)[从自由到至][0-9]{1,2}$")  # 增加值增速|从1～2月8%
ADDED = re.compile("(?<=..)(?:新增|每|“?十[一二三四五六七八九]五”?时?期?[末初间])$")  # 绿道|新增, 收入|每
REALIZED = re.compile("(?<=..)(?:累计|[共已])*实现(?=总?(?:产值|营收|利润|税收|利税|销售额|增加值)$)")  # 茶叶实现|产值
FULFILS = re.compile("^(?:超额|提前超额|圆满)完成(?=[^任目计指年]..)")  # 超额完成|平均浓度下降2%的目标
IS = re.compile(
    "^(?:范围内的?(?=..)|后(?=年)|(?:主持|指导|监督|帮助)?下(?=(?:调[解研]|审[结理]|[办执]结|化解|种植|完成|实施)..)|[一二三四五六七八九十]{1,2}是(?=..)|(?:也就|这)?是(?=[^否].)|现(?=[校院园厂馆村][^长].)"
    "|[我他她]家的?(?=[^里人庭属长的]))"
)
DIGITS = frozenset("0123456789")
HOW = ("连续", "可比", "同比", "环比", "每年", "每月", "每天", "每日", "每周")
LONG = 24  # characters that a name may have
LAST = re.compile("、|以及|和|及")  # not 与, which 参与率 has


GOAL = re.compile("^[^，。；]{0,12}(?:目标|任务|计划|要求|原因|来源|构成)(?:在于|[为是])(?=..)")
THAN = re.compile(
    "^(?:较|比(?![例重率赛值武分照])|相比)[^，。；]{2,12}?(?:每[年月天次]|均|可|能|将)+以?(?:为[一-龥]{2,3}(?=[节减增省]))?(?=..)"
    "|^[较比](?:上年|去年|前年|上月|往年|上[届期季周]|同期|原?计划|年初)(?:同[期月])?[多少](?=[一-龥]{3})"  # 多|建学校
)
# 市政公司|投资: who spends, of whose name the money is none.
SPENDER = re.compile(
    "^[^，。；的]{0,14}?(?:公司|集团|政府|企业|街道|社区|办事处|村?委会|合作社|工会|[总协学商]会|基金会|医院|[支大]队|妇联|残联|团委|法院|检察院|[局厅委办社]"
    f"|[{PLACES}]里?|[镇村乡组厂][里上]|(?<=..)(?:附近|周边|沿线|各地|旁))"
    f"(?:[已还将再又先后最共便就也]|[今去]年|累计)*(?=(?:{WILL})?(?:投资|投入|垫资|注资|筹资|耗资|斥资)$)"
)
ALREADY = re.compile("(?<=..)(?:已经?|累计|总?共|先后|[再还将])+(?=(?:投资|投入|投入资金|出资|拨款)$)")  # 县里已投入
RANKED = re.compile("(?<=排名|名次|位次)(?:为|位?居|列)?第[0-9一二三四五六七八九十]{1,3}[位名]?$")  # 全省排名|第二
RANKS = frozenset("0123456789一二三四五六七八九十位名")
# 全国税务部门组织|税收收入: who gathers it
GATHERER = re.compile(
    "^[^，。；的]{0,14}?(?:部门|机关|系统|[局厅])(?:[共已]|累计)*组织(?=[^，。；]{2,10}(?:收入|税费)$)"
)
# 桥西区|办理: who deals with cases, which no noun tells
HANDLER = re.compile(
    f"^(?!转|移|交|由|送|报|请|协调|督促|责成)[一-龥]{{1,8}}(?:[{PLACES}局厅委]|中心|公司|集团|街道)(?:[共已]|累计)?"
    "(?=(?:办理|受理|承办|查处|立案|化解|办结|接收|转办)$)"
)
HANDLES = frozenset("理办处案解结收")
SPENT = frozenset("资入金")
MONEY = ("投资", "投入", "筹资", "斥资", "出资", "耗资")
# 每部电梯|由市级财政|补贴: who pays, of whose name what is paid is none.
PAYER = re.compile(
    f"由[^，。；由]{{1,14}}?(?:财政|政府|部门|单位|公司|企业|集团|[{PLACES}局厅委办])(?:[各均共再]|统一|全额)*"
    "(?=(?:补贴|补助|奖励|奖补|资助|配套)$)"
)
OR_NOT = re.compile("未[^，。；、的]{1,6}或(?=.{2,8}率$)")  # 未裁员或|裁员率
PEAKED = re.compile("^[^，。；的]{0,6}最[多高大低小少]的?时候?(?=..)")  # 洪水最大时|流量
# Adverbs, which are no part of a name wherever it stands: 却|需要, 就|辞职.
LED = frozenset(OF_WHICH) | frozenset(
    "就 才 却 也 都 还 又 便 即 仍 仅 只 已 已经 均 会 能 可 可以 要 就要 就能 就可 就会 才能 还能 还要 "
    "至今 也要 也会 都要 都会 没想到 一直 曾 曾经 再 先 共 总共 一共 分别 甚至 但 但是 而且 并且 而 关于 对于 因为 "
    "不仅 不但 特别是 尤其是 尤其 然后 如果 其实 加上 一下子 一口气 达到".split()
)
LED_LETTERS = frozenset(word[0] for word in LED)
LEADING = LED_LETTERS | frozenset("联会协携")
PARTNERS = ("联合", "会同", "协同", "携手")


def _without_partners(name: str) -> str:
    """What is done, without those with whom: 联合村委会、司法所|排查矛盾纠纷."""
    words = cut(name)
    last = max((i for i, word in enumerate(words) if may_be_verb(word)), default=0)
    return "".join(words[last:])


@lru_cache(maxsize=4096)
def _without_lead(name: str) -> str:
    words, index = cut(name), 0
    while index < len(words) - 1 and words[index] in LED:
        index += 1
    rest = "".join(words[index:])
    return rest if len(rest) > 1 else name  # 还田


# Letters without which a name says none of this; those of the second set do so at its end alone.
TELLING = TIMED | POINTING
TELLING |= frozenset("到求定确出中已累共先陆季范最的一每等续计是现我他她只仅某里前超圆下或0123456789")
TELLING_LAST = {"增", "比", "标", "值"} | HANDLES | RANKS | LASTING | TURNED_LAST | SPENT | CLOSED


class Cut(NamedTuple):
    """What no name needs, and the letters one of which stands in some `place` of a name that has it."""

    pattern: re.Pattern[str]
    letters: frozenset[str]
    place: slice


HEAD, END, ANYWHERE = slice(1), slice(-1, None), slice(None)
CUTS = (
    Cut(BY_HEAD, LASTING, END),
    Cut(LASTED, LASTING, END),
    Cut(ASIDE, frozenset("）)"), END),
    Cut(BEFORE_IT, frozenset("（("), HEAD),
    Cut(BESIDE, frozenset("）)"), ANYWHERE),
    Cut(LISTED, frozenset("）)"), ANYWHERE),
    Cut(ONE_KIND, frozenset("项"), END),
    Cut(IN_ALL, frozenset("平已累共先陆"), slice(2, None)),
    Cut(ONE_OF, frozenset("一"), END),
    Cut(FOREMOST, frozenset("最"), slice(2, 14)),
    Cut(MOST, frozenset("最"), HEAD),
    Cut(WITHIN, frozenset("里"), slice(1, 2)),
    Cut(ROOM, frozenset("里"), END),
    Cut(NAMED, frozenset("某"), ANYWHERE),
    Cut(OR_NOT, frozenset("或"), ANYWHERE),
    Cut(PEAKED, frozenset("最"), slice(7)),
    Cut(ONCE, frozenset("一最"), HEAD),
    Cut(DURING, TIMED | {"期", "季", "五"}, ANYWHERE),
    Cut(INNER, TIMED | {"前"}, ANYWHERE),
    Cut(CASE, frozenset("下"), slice(4, None)),
    Cut(EMPTY, TIMED, ANYWHERE),
    Cut(EACH, frozenset("每"), slice(3)),
    Cut(EACH_OF, frozenset("每"), slice(2, None)),
    Cut(ROUTINE, frozenset("每"), slice(2, None)),
    Cut(REALIZED, frozenset("现"), ANYWHERE),
    Cut(CLOCK, DIGITS, HEAD),
    Cut(SIZED, DIGITS, HEAD),
    Cut(SUMMED, DIGITS, HEAD),
    Cut(GOAL, frozenset("为是"), ANYWHERE),
    Cut(SPENDER, SPENT, END),
    Cut(ALREADY, SPENT, END),
    Cut(HANDLER, HANDLES, END),
    Cut(GATHERER, frozenset("组"), ANYWHERE),
    Cut(RANKED, RANKS, END),
    Cut(PAYER, frozenset("每"), HEAD),
    Cut(TURNED, TURNED_LAST, END),
    Cut(FROM, DIGITS, END),
    Cut(ADDED, frozenset("增每末初间"), END),
    Cut(FULFILS, frozenset("超提圆"), HEAD),
    Cut(IS, frozenset("这范是后也现下主指监帮我他她一二三四五六七八九十"), HEAD),
    Cut(ONLY, frozenset("只仅但光"), slice(2, None)),
    Cut(RECKONED, frozenset("计》"), ANYWHERE),
    Cut(SET_BY, frozenset("求定确出"), slice(2, 9)),
    Cut(TO_NOW, frozenset("到"), HEAD),
    Cut(AIMED, frozenset("标值"), END),
    Cut(CALLED, frozenset("的"), slice(18)),
    Cut(EPITHET, frozenset("”"), slice(15)),
    Cut(POINTED, POINTING, ANYWHERE),
)


def stripped(name: str) -> str:
    """The name of a metric, of the words that stand in the text.

    >>> stripped("固定资产投资（不含农户）"), stripped("每人每月补助"), stripped("他种的这片果园")
    ('固定资产投资', '补助', '果园')
    """
    if name[:1] in ("较", "比"):  # 较燃油车每年可|节约成本
        name = THAN.sub("", name)
    if name.endswith("处罚金"):  # 并处|罚金
        name = name[-2:]
    if not name.isalnum():
        name = name.removesuffix("PM2.")  # 9个城市|PM2.5浓度
        name = MARKER.sub("", YEARS.sub("", "".join(name.split())).lstrip(BEFORE).rstrip(BEHIND))
    elif TELLING.isdisjoint(name) and name[-1] not in TELLING_LAST and name[0] not in LEADING:  # most names
        return name
    name = without_doer(_without_marks(name))
    for cut_off in CUTS:
        if not cut_off.letters.isdisjoint(name[cut_off.place]):
            name = cut_off.pattern.sub("", name)
    if name.endswith(MONEY) and is_place(name[:-2]):  # 宁夏|投资
        name = name[-2:]
    if name.startswith(PARTNERS):
        name = _without_partners(name)
    name = _without_examples(name)
    if name[:1] in LED_LETTERS and "的" not in name:  # not 能走动的老人
        name = _without_lead(name)
    if name[2:] and (name[-1] in CLOSED or name[-3] == "中"):
        name = without_close(name)
    name = name[:-2] if name.endswith(HOW) else name  # 气温|连续5天超过35℃, 增加值|可比增长3%, 保有量|每年新增2万辆
    if len(name) > LONG and "、" in name:  # of a long list, its last item
        name = LAST.split(name)[-1]
    return name


def _without_marks(name: str) -> str:
    """The name without the marks at its ends, and without one whose other half it lacks: “这里的菜价."""
    name = name.lstrip("”").strip("、，的") + ("的" if name.endswith(("标的", "摩的")) else "")
    if name[:1] in "“《" and QUOTES.get(name[:1], "") not in name:
        name = name[1:]
    return name[:-1] if name[-1:] == "”" and "“" not in name else name


GRADES = frozenset("上中下优头一二三四特次高初同平均对")  # 上等烟叶


def _without_examples(name: str) -> str:
    """What examples are examples of: 占道、飞线等|不文明行为; 行为 alone would say nothing."""
    if name[1:2] == "等" and name[0] not in GRADES:  # 陈某|松等嫌疑人
        return name[2:]
    if "等" not in name or not (len(name) > LONG or "、" in name):
        return name
    head = name.rpartition("等")[2]
    told = len(head) > 1 and (len(name) > LONG or head not in UNTOLD)
    return OTHERS.sub("", head).lstrip("的") if told else name
