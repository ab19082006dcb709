"""What kind of time a phrase is: told from its form and from what stands beside it."""

from __future__ import annotations

import re
from typing import Literal

from ..divisions import REGION
from ..hearing import LEARNED
from .changewords import PACES
from .timeforms import PARTS_OF_DAY, YEAR_NUMBER

Kind = Literal["span", "now", "point", "rate", "own", "compared", "vague", "named"]

COMPARING = re.compile("(?:[比较]之?|超过?|(?<!大)同|与|和|对比|相比|[高低多少快慢好优]于|[高低多少超]出)$")
WITH = re.compile("(?:比|较|与|同|和|于)[^，。；、0-9]{2,8}的$")
COMPARERS = frozenset("比较同与和于出之超过")
# A feast in the name of what is carried out for it.
FEASTS = frozenset(
    "元旦 春节 元宵 元宵节 清明 清明节 五一 “五一” 端午 端午节 中秋 中秋节 国庆 国庆节 两节 双节 “双节”".split()
)
LAUNCHED = ("开展", "开展了", "组织", "启动", "部署", "进行", "举行", "举办", "迎")
DELIVERY = re.compile("交[货割]的")  # 2月份交货的原油
GATHERING = re.compile("[^，。；、0-9的]{0,4}(?:比赛|大赛|晚会|音乐会|联欢会|团拜会|座谈会|茶话会|招待会)")
ARRIVES = re.compile(
    "(?:佳节)?(?:(?:即将|将)(?:到来|来临|至|临)|(?:日益|日渐)?(?:临近|将近|在即))|(?:到来|来临)(?:之际|前夕)"
)
BEFORE = frozenset("往年 往常 以前 过去 原来".split())
SHARED = ("占", "占到", "占了", "只占", "仅占")  # 约占到全年的29%: of which year
LABELLED = frozenset("为报获评入发布选的《")  # 认定为2023年…企业, 入选2023年度…名单: the year is part of a name
NUMBERED = re.compile(f"{YEAR_NUMBER}年度?")
# 2024年政府工作报告, 2024年…新闻发布会: the year names the meeting. 2024年召开发布会20场 is not meant.
NAMES = "发布会|工作报告|两会|博览会|论坛"
# 2月13日，某市2023年春季招聘会…举行: the day is when it was held, the year is its name.
ON_DAY = re.compile("[0-9]{1,2}[日号][^。；：]{0,24}$")
HELD = re.compile(
    "[^，。；：、0-9]{0,24}?(?:[聘谈接介易销览进场员训动年大]会|会议|培训班|仪式|典礼|大赛|联赛|锦标赛|活动|[术化游物食影乐科技收果花灯茶酒]节)(?![^，。；]{0,2}[0-9])"
)
MEETING = re.compile(f"(?:(?!召开|举办|举行)[^，。；：！？、0-9]){{0,12}}?(?:{NAMES})(?!.{{0,2}}[0-9])")
QUOTED = re.compile("[^，。；：！？、\n“”]{1,30}”")
OWN = re.compile(
    "的(?![0-9两三四五六七八九十]+(?:年|个月|天))(?:平均|增长|下降|上升|减少|增加|回落)? ?[约近超不]?[足到]?"
    "(?:[0-9二三四五六七八九两十几]|一[周天年半成]|(?:每[一-龥]{1,2}){1,2}[0-9])"
    "|（[约近超]?[0-9.]+(?![0-9.]*[年月日])"
)
# 由上月上涨0.1%转为下降0.8%: of the figure that it sets out from
GREW = re.compile("(?:[同环]比)?(?:增长|上[涨升]|下[降滑跌]|减少|回落)[0-9.]+")
# 超过2016年1月1日客运量（9万人次）
ITS_LEVEL = re.compile("的?[^，。；、0-9（(]{1,10}[（(][约近超]?[0-9.]+(?![0-9.]*[年月日])")
ITS = re.compile(f"[0-9.]+%的(?:{PACES})")  # 低于上年2.9%的涨幅
# 始建于1986年的小区: when the thing came to be, not when its figures hold.
FOUNDING = tuple(
    f"{verb}于"
    for verb in "建 建设 修建 建成 成立 创立 创建 创办 创刊 诞生 出生 开工 落成 竣工 投产 生产 出土 起源".split()
)
# 完成全年目标任务的83%, 年初预算的71%: what is aimed at for the year.
AIMED = re.compile(
    "[^，。；、0-9]{0,4}?(?:任务|目标|预算|计划|指标)(?:任务|总?[数额量]|值)?(?:的?[约近超逾]?[0-9０-９一二三四五六七八九两几过半]|[，。；])"
)
PLANNED, DONE_OF = re.compile("计划总?投资[0-9.]+"), ("完成", "占")  # 完成全年计划投资9亿元的四成
# 年初预算8亿元, 比年初确定的目标多8万人: it is only of what was set then.
SET = re.compile("(?:[定确下制提安][定达出排]的?)?(?:预算|计划|目标|任务|预期|预测)")
# 1998年以后参加工作的，…; 2000年以前建成的小区: a condition, not when it holds.
CONDITION = re.compile(
    "[^，。；：！？\n]{1,16}的(?=，)|[以之]前[^，。；：、0-9]{1,14}的"
    "|前(?:建[成设造]|修建|竣工|投[用产]|出厂|出生|参加|开[工业]|设立|成立|注册|登记|购买|入[职学伍]|毕业|退休)[^，。；：、0-9]{0,10}的"
)
# 入汛以来最强降雨, 为今夏第四次创新高: the stretch within which it is a record, or a number in a series.
RECORD = re.compile(
    "(?:以来|期间)?的?"
    "(?:[0-9]{1,2}月(?:份|[上中下]旬)?|同期|历史)?(?:最(?![近终后新]|[高低大](?:气温|温度|风力|风速|阵风|湿度)|[高低大多][^，。；的0-9]{1,12}(?:达|为|约|突破|超|升|降|将|预计))|首[次个例度]|第[0-9一二三四五六七八九十]+(?:号|次(?=[，。；]|创|刷新|打破))|新[高低]|罕见|少有)"
)
FIRST, BEGINS = re.compile("(?:以来)?的?(?:首|第[一二三四五六七八九十])[场轮]"), ("", *"，。；：！？\n“ ")
# 受9月连阴雨影响, 因上年基数高: what is told of a cause is of its time, what it caused is not.
CAUSE = re.compile("(?<=受)[^，。；：]{1,30}影响")
# 按上年不变价计算, 为历史同期均值的一半: what is reckoned on
BASE = re.compile("(?:同期)?的?(?:[高低]?基数|(?:不变|可比|当年)价|均值(?=的))")
# 按上年度缴费总额的5%返还: what a share is reckoned from, not when it holds
SHARE_OF = re.compile("[^，。；0-9]{2,20}的[0-9.]+%")
RECKONED = re.compile("(?:按照?|相当于)[^，。；0-9]{0,14}$")
NAMED_DAY = re.compile("，?[是为][^，。；]{0,4}第[0-9一二三四五六七八九十]+[个届次][^，。；]{2,16}[日节周月]")
TRAFFIC = re.compile("(?:[日月底末]|以来)，[^，。；0-9]{0,8}(?:铁路|民航|公路|道路|水路|旅客)$")
AGE = re.compile("(?:刚?满|才|已|都)?[0-9一二三四五六七八九十]{1,3}(?:岁|周岁)")
# 确保群众度过平安的元宵节，…; 2018年江城马拉松赛30日开跑: a feast that is kept, the year of an event with its day
KEPT = re.compile("(?:度过|欢度|迎接|喜迎|过好|庆祝|欢庆)[^，。；]{0,12}$")
# 针对未来一周的降雨, 订单排到4月中旬, 原定11月的工期: told by the way, not when anything holds.
BUILT = ("是", "为")
# 60年代精简退职职工, 上世纪80年代建成的小区: of which decade they are.
OF_DECADE = re.compile(
    "(?:精[减简]|下放|出生|参[军加]|入伍|毕业|退[役职]|建成?|修[建成]|兴建|落成|投用)"
    "[^，。；0-9]{0,8}(?:的|职工|人员|老兵)"
    "|[、初中后末期]{0,5}(?:国际|世界|国内|全国)?(?:先进|领先|同期|一流)?水平"
)
BY_THE_WAY = tuple(
    "提前 算上 除去 除了 结转 续建 跨 随 随着 针对 结合 对照 梳理 用好 应对 凭 迎战 备战 过了"
    " 排到 排至 推迟到 推迟至 延长到 延长至 延期至 延至 顺延至 拖到".split()
)
SET_FOR, YEARS = ("原定", "原计划"), frozenset("全年 今年 去年 年内 当年 上半年".split())  # 原计划全年新建12座
TIMES = re.compile("(?:[^，。；0-9的]{1,8})?的[约近超]?(?:[0-9.]+[万亿]?多?|[一二两三四五六七八九十百几数]{1,3}多?)倍")
# 达到去年同期的六成: a share of what was then
SHARE_OF_THEN = re.compile("的[约近超]?(?:[0-9.]+%|[一二三四五六七八九]成半?)")
REACHED = ("达到", "达", "为", "是", "不及", "不到", "不足", "占到")
REACHING = ("恢复到", "恢复至", "相当于", "等于")
# 会议期间，委员们…: when something was said; what follows is not of then
SAYING = re.compile("(?:会议|采访|走访|调研|视察|座谈|审议|讨论|休会|考察)期间")
NUMERALS = frozenset("123456789一二三四五六七八九十两几")
IN_A_ROW = re.compile("连续(?!来)[^，。；来]{1,4}$")  # 连续运行90天，…: how long
# 集中缴费期为9月1日至12月25日，标准为400元: when it is done
SCHEDULE = re.compile(
    "(?:缴费|参保|报名|申报|申请|征集|公示|受理)(?:期限?|时间)[为是从自]?(?:从?[^，。；]{3,10}，?到)?$"
)
SEASONS = frozenset("季天")
CAMPAIGN = re.compile(
    f"(?:漫长|寒冷|炎热|干旱|多[雨风]|航线|航班|航季)|(?!开展|组织|实施|进行|启动|累计|全{REGION})"
    "[^，。；、0-9]{2,14}(?:工作|行动|整治|会战|攻势|招聘会|农业生产|(?:安全|专项|执法|质量|联合)(?:大?检查|排查|巡查|抽查|抽检)"
    "|(?:展销|博览|交易|洽谈|推介|订货|采购|运动|音乐)会|[车书花]展)"
)
IN_UNIT = re.compile("[约近超]?[0-9]")
POINTS = tuple("日 号 时 点 分 许 左右 昨天 今天 明天 前天 夜".split()) + PARTS_OF_DAY
FACING = ("针对", "面对", "围绕", "结合", "应对")
AS_WELL = ("是农历", "值农历", "为农历", "逢农历")  # 3月9日，是农历二月初三，…
NEAR_DAY = 30  # characters between a day and what was held on it
PAPERS = tuple(f"的{paper}" for paper in "规定 标准 政策 办法 文件 条例 法律 制度".split())  # 执行2011年的规定
# 公司于2012年落户在工业园，…: when it came to be
FOUNDED_THEN = re.compile(
    f"于{YEAR_NUMBER}年(?:[0-9]{{1,2}}月)?(?:正式)?(?:落户|成立|创办|创立|创建|注册|组建|建成|始建|建厂|建校|投产|开业|设立|兴建)(?!了)[^，。；0-9]{{0,16}}[，。]"
)
BARE_SEASONS = frozenset("春季 夏季 秋季 冬季".split())
COUNTED_IN = re.compile("[0-9][个项类]$")
# 3月6日，学校春季开学采购…; 冬季瓜菜
GROWN = re.compile("(?:瓜菜|蔬菜|粮[食油]|农?作物|水果|牧草|油料|小麦|稻|服装|校服)")
TERM_BEGINS = ("开学", "招生", "入学", "新生", "征兵", "高考", "普通高考")
OVER = ("结束", "落幕", "收官", "闭幕", "落下帷幕")
DAYS = re.compile("[^至到—–~～-]*[日号]起?(?:至|到|[—–~～-]{1,2})[^至到]*[日号]")  # 4月6日至15日
# A day on which something was only made known, or on which somebody came to see, says nothing of the figures.
TELLING = (
    f"记者|发布|介绍|透露|通报|公布|披露|{LEARNED}|表示|印发|出台|预报|会上"
    "|(?:召开|举行)[^，。]{0,40}(?:[布通谈进作风告明度讨话访]会|会议)"
)
REPORTED = re.compile(f"电[，,]|[^。；\n]{{0,40}}?(?:电[（(记 ]|电$|{TELLING})")
# 在当天的发布会上，某某表示，…: the day is the meeting's
AT_MEETING = re.compile("(?:召开|举行)?的[^，。；0-9]{0,16}?(?:(?:发布|通气|通报|说明|座谈|工作)会|会议)|在?会上")
SAME_DAY = frozenset(("当天", "当日", "当晚", "当夜", "同日", "同一天"))
OWN_KINDS: dict[str, Kind] = {"now": "now", "rate": "rate", "vague": "vague"}
SINCE = "以来"


def kind_of(group: str, words: str, text: str, start: int, end: int) -> Kind:
    """What kind of time the phrase is; `group` is the part of the pattern that found it."""
    if group in OWN_KINDS:
        if words in SAME_DAY:
            return "vague" if AT_MEETING.match(text, end) else "point"  # 当天，全市用电2亿千瓦时: the day told before
        return _other_kind(OWN_KINDS[group], text, start, end)
    before = text[max(0, start - 1) : start]
    if _is_named(words, before, text, start, end):
        return "named"
    own = OWN.match(text, end) is not None or _is_before(words, text, end)
    base = _is_base(text, start, end)
    if before in COMPARERS and COMPARING.search(text, max(0, start - 2), start):
        own = own or any(what.match(text, end) for what in (ITS, ITS_LEVEL))
        return "own" if own else "compared"  # 比2月份的3857件多1359件
    if base or (words.endswith("同期") and WITH.search(text, max(0, start - 12), start)):
        return "compared"  # 较停业前的2021年同期
    own = own or (before in "由从" and GREW.match(text, end) is not None)
    if own or (words.endswith("年初") and SET.match(text, end)):  # 由去年同期的12%升至15%
        return "own"
    if not words.endswith(POINTS) or DAYS.fullmatch(words):
        return "span"
    if words[0] == "截":
        return "point"
    return "vague" if REPORTED.match(text, end) else "point"


def _is_base(text: str, start: int, end: int) -> bool:
    """Whether the figure is told by what it was at that time: 是2015年的1.6倍, 恢复到2019年同期的105%."""
    if TIMES.match(text, end) or text.endswith(REACHING, max(0, start - 3), start):
        return True
    return SHARE_OF_THEN.match(text, end) is not None and text.endswith(REACHED, max(0, start - 2), start)


def _is_before(words: str, text: str, end: int) -> bool:
    """比往年4元提高到6元, 由原来38元降到34元: of the figure that stands right behind it."""
    return words in BEFORE and text[end : end + 1].isdigit()


def _is_named(words: str, before: str, text: str, start: int, end: int) -> bool:
    """Whether the phrase belongs to a name or tells something else than when the figure holds: 2024年工作报告."""
    return (
        _is_told_otherwise(words, before, text, start, end)
        or _is_set_before(words, text, start, end)
        or (not text.startswith("，", end) and _is_of_noun(words, before, text, start, end))
    )


def _is_told_otherwise(words: str, before: str, text: str, start: int, end: int) -> bool:
    """Whether it is part of a quoted name, of when something was built, of a share, an age: 始建于1985年, 今年74岁."""
    if before == "“" and QUOTED.match(text, end):
        return True
    if "年代" in words and (before in BUILT or OF_DECADE.match(text, end)):  # 多是五六十年代修成的粮仓
        return True
    if words in FEASTS and text.endswith(LAUNCHED, max(0, start - 3), start):  # 开展元宵节夜查行动
        return True
    if words in FEASTS and (ARRIVES.match(text, end) or GATHERING.match(text, end)):  # 春节即将到来之际
        return True
    if words == "全年" and text.endswith(SHARED, 0, start):
        return True
    if words.startswith("上年") and text.startswith(("结余", "结转"), end):  # 上年结余收入9亿元: what it is called
        return True
    if NAMED_DAY.match(text, end):
        return True  # 7月11日是第19个世界人口日
    if words == "春运" and TRAFFIC.search(text, max(0, start - NEAR_DAY), start):
        return True  # 截至2月8日，铁路春运发送旅客9万人次
    if words == "同期" and ("占" in text[max(0, start - 8) : start] or before in {"周", "假", "节", "间"}):
        return True  # 占同期总值的70%, 比去年黄金周同期
    return AGE.match(text, end) is not None or (before == "于" and text.endswith(FOUNDING, max(0, start - 3), start))


def _is_set_before(words: str, text: str, start: int, end: int) -> bool:
    """Whether what stands before it makes it no time of the figure: 原定11月的工期, 连续三年, 加上去年的."""
    if text.endswith(SET_FOR, max(0, start - 3), start) and words not in YEARS:
        return True
    if text.endswith(BY_THE_WAY, max(0, start - 3), start) or text.endswith(AS_WELL, max(0, start - 3), start):
        return True
    if words[0] in NUMERALS and IN_A_ROW.search(text, max(0, start - 6), start):
        return True
    if text.endswith("加上", 0, start) and text.startswith("的", end):
        return True
    if text.endswith("迎来", 0, start) and not text.startswith("，", end):  # 1日，车站迎来国庆假期客流高峰
        return True
    if words in BARE_SEASONS and COUNTED_IN.search(text, max(0, start - 3), start):  # 包括28个夏季项目
        return True
    return bool(SCHEDULE.search(text, max(0, start - 24), start) or KEPT.search(text, max(0, start - 16), start))


def _is_of_noun(words: str, before: str, text: str, start: int, end: int) -> bool:
    """Whether it says which paper, event, season or record is meant: 秋季动物防疫工作, 国庆客运9日结束."""
    if before in LABELLED and not text.endswith(("收入", "投入"), 0, start) and NUMBERED.fullmatch(words):
        return OWN.match(text, end) is None  # 由2019年的47件增为2023年的382件
    if text.startswith(OVER, end) and not text.startswith("的", end + 2):  # 国庆客运9日结束，…
        return True
    record = RECORD.match(text, end)
    if record and (record[0] != "首次" or before in "为是系的"):  # but 去年首次突破10亿元
        return True
    if FIRST.match(text, end) and before not in BEGINS:  # 迎来今冬首场寒潮, but 今冬首场招聘会…
        return True
    if words in BARE_SEASONS and (text.startswith(TERM_BEGINS, end) or GROWN.match(text, end)):
        return True
    if SHARE_OF.match(text, end) and RECKONED.search(text, max(0, start - 16), start):
        return True
    if words[-1] in SEASONS and CAMPAIGN.match(text, end):
        return True
    if NUMBERED.match(words) and ON_DAY.search(text, max(0, start - NEAR_DAY), start) and HELD.match(text, end):
        return True
    if CAUSE.match(text, start) or FOUNDED_THEN.match(text, start - 1) or text.startswith(PAPERS, end):
        return True
    if PLANNED.match(text, end) and text.endswith(DONE_OF, 0, start):
        return True
    if words[0] != "明" and AIMED.match(text, end):  # but 根据明年预期目标，要完成8亿元
        return True
    return any(what.match(text, end) for what in (BASE, CONDITION, DELIVERY, MEETING))


def _other_kind(kind: Kind, text: str, start: int, end: int) -> Kind:
    """每月 of 每月300元 belongs to its figure, 当前 of 当前的工作 to its noun."""
    if kind == "rate" and IN_UNIT.match(text, end):
        return "named"
    if kind == "now" and TIMES.match(text, end):  # 将达目前的4倍
        return "named"
    if kind == "now" and (text[start - 1] in "为是" or text.endswith(FACING, 0, start)):
        return "named"  # 作为目前全省最大的水库，…; 针对当前汛情，…
    if kind == "now" and text[end : end + 1] in "。；？！":  # 回顾过去，分析现在。
        return "named"
    if kind == "now" and text.startswith("的", end):  # 由现在的286家增至400家
        return "own" if OWN.match(text, end) else "named"
    return kind
