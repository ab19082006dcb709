"""What has the form of a name and names no undertaking: what offenders do, what is said of any of its kind."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from ..department.places import gazetteer, without_place
from ..divisions import LEVELS, PLACES
from ..forthcoming import WILLS
from ..words import cut
from .edges import places
from .staff import DOERS, is_staff
from .undertaking import PAID, WORKS
from .vocabulary import words

_PLAIN = 9  # characters before a head word that may all be vague
# 农发行渔县支行贷款: what a bank lends.
_LENDERS = ("支行", "分行", "总行", "农行", "工行", "建行", "中行", "农发行", "国开行", "信用社", "农商行", "银行")
_KINDS = frozenset({"博会", "交会", "运会", "大会", "长制"})  # a character before these tells which: 茶博会
_SOMEWHERE = ("一带", "附近", "境内", "境外", "国内")
# What there is of in any place, and the ways of a place as a whole: 临港市高速公路.
_ANY = frozenset("活动 政策 建设 项目 计划 考试 检查 网络 系统 高速公路 高速铁路 高铁 快速路 公路 铁路".split())
# What a paper or a body sends its news by, which is named at the foot of any article: 渔港日报客户端.
_CHANNELS = frozenset({"公众号", "客户端", "公众平台"})
_SENDERS = re.compile(
    "新闻|报|电视|广播|发布|交警|公安|警方|网|资讯|头条|(?:[局委厅办院馆队]|中心|政府|公司)(?:官方|政务)?微信"
)
# Means that any body sets up for any work: 部门联动机制, 长效机制.
_MEANS = ("机制", "制度", "体系")
_ANY_MEANS = re.compile(
    "(?:部门|联动|协调|协作|协同|沟通|会商|长效|工作|管理|管护|监管|责任|保障|考核|激励|联席会议|联络|常态化|领导|督导|调度|反馈)+"
)
# “一核两翼”港口布局: how things lie
_LAYOUT = re.compile("[一-鿿]{0,6}?(?:格局|版图|布局)")
# 教育部|试点, 省级|试点: by whom it was chosen
_TRIAL, _LEVEL = "试点", re.compile(f".*(?:部|委|局|厅|署|[国{LEVELS}]家?级?)")
_THING = "一件事"  # 发生了一件事: without marks or a word before it, it is any
_STORMS = ("台风", "飓风", "风暴")  # 台风“海狮”
_CEREMONY = "仪式和"  # 揭牌仪式和义诊活动: on what occasion
# 双向四车道高速公路, 千万元投资, 110千伏变电站, 产业项目: of any such kind.
_SIZED = re.compile(
    "(?:双向)?[一二两三四五六八十0-9]+(?:车道|层|孔|跨)|[0-9百千上超过]+[万亿]?元|[0-9.]+千伏(?:及以[上下])?$"
)
_SORTS = re.compile(
    f"(?:第?[一二三四]季度|自治区|中央|国家级?|[{LEVELS}]级?|高速公路|高速|公路|铁路|国资|国企|央企|城建|交通|能源|水利|产业|工业|农业|教育|医疗|卫生|文化|旅游|环保|市政|建设|科研|立项|审批|安排|发展|重点|重大|社会(?:事业|民生)?|民生|打包|新建|续建"
    "|(?:签约|引进|新签|落地|意向)[一-鿿]{2,4}|学校|中小学|幼儿园|扩容|群众性|趣味|竞赛|设施|配套|后续|[获报审]批|批准|上报"
    "|改扩建|[改扩在拟]建|新?开工|竣工|投产|储备|签约|入库|前期|[和及与、])+"
    f"|(?:(?:中央|国家|省|市)级?)?(?:试点|示范|重点|重大)+|.*[{PLACES}](?:引进|实施|审批|谋划|承接|争取|申报)|.*(?:签约|省外|境外|[内外合]资|援建|招商|非遗|投资|招商引资|产业转移|[新续在]建|储备|入库|落地|领域)"
)
# 大中型水利工程, 水利及民生水利工程: of any such kind, too.
_BUILT_SORTS = re.compile(
    "[无各类]{0,2}(?:蓄水|塘坝|山塘|[引提]+水|机[电井]+|水窖|堤防|重大|重点|骨干|[大中小]+型|水利|交通|市政|民生(?=[水及和与])|土建|主体|装修|配套|附属|收尾"
    "|计划|[新续改扩迁在拟]建|桥梁|桥涵|隧道|路基|路面|涵洞|房建|机电|防护|排水|绿化|基础|土石方|电源|电网|发电企业|[和及与、])+"
)
_PLANS = re.compile("(?:年度|全年|季度|投资|建设|开工|生产|工作)+")  # 年度投资计划: by what a figure is measured
# 招商引资和项目建设: what is done anywhere
_FURTHERED = re.compile("(?:招商|引资|项目|重点|重大|经济|社会|[和及与、])+")
# 国际性活动, 公益性活动: of any such kind.
_GATHERED = re.compile(
    "(?:(?:国际|区域|地方|公益|群众|经常|商业|学术|综合|专业|常规|日常)[性化]|大型|小型|专场|现场|线上|线下|供需|各类|系列|[和及与、])+"
)
_MANY = re.compile(".*[多众]|.*多项")  # 市渔业局多举措: how somebody does something
_SORTED = (
    *(("建设", _FURTHERED), ("项目", _SORTS), ("工程", _BUILT_SORTS)),
    *(("计划", _PLANS), ("举措", _MANY)),
    *((event, _GATHERED) for event in ("活动", "招聘会", "供需见面会", "洽谈会", "推介会", "双选会")),
)
_OPEN_ENDED = ("以上", "以下", "或", "类")  # 亿元以上项目, 搬迁或改造, 产业类项目: any such
# 市住建局|改造项目12个: whose they are
_ORGANS = ("局", "厅", "法院", "检察院", "支队", "总队", "派出所", "妇联", "总工会", "残联")
_WHENS = ("年内", "年底", "今年", "明年", "月底")  # 争取|年内改造: when it is done
# 市妇联|计划培训, 未来三年|计划培训
_PLANNERS = tuple("政府 委 妇联 工会 团委 团市委 残联 科协 商会 医院 学校 学院 大学 年 月 天 期间 下一步 正".split())
# 市公交集团有望|加装电梯, 三年内|改造小区: somebody does it, or by when, and nothing is called so
_ACTING = tuple(
    "年内 底前 月前 日前 五”末 已经 陆续 先后 逐步 正在 全部 继续 再次".split()
) + tuple(sorted(WILLS - {"计划"}))
# 临港区共|改造小区30个, 园区内|改造总投资, 新建|改建公路
_ALTOGETHER = re.compile("(?<![公中])共(?:计|有)?$|[区园城市县镇村校厂]内$|^(?:[新改扩续重]建)+$")
_STAGE = re.compile("第?[一二三四五六七八九十首两本]+期")  # 二期项目: of what was named before
# 计划|补助资金, 共到位|工程资金: what is done about money for any of its kind
_HANDLED = re.compile(
    "(?:.*(?:计划|规划|拟|累计))?(?:计划|规划|预计|[拟将共划已]|累计|统筹|安排|下达|落实|兑[现付]|[拨支]付|核拨|争取|申[请报]|到位|筹[集措]|追加|列支|提前|足额|及时|先后|结转)+"
)
_PAYERS = ("财政", "政府")
# 引导养殖户创建示范场: who does it
_PEOPLE = ("户", "农民", "渔民", "牧民", "社员", "群众", "企业")
_VERBS = frozenset({"创建", "建设", "改造", "整治", "治理"})
# 市渔业局优化|服务, 高度重视|项目: what a body does about any service or any works
_DOES = re.compile(
    "(?:[^，。；“”]{1,12}?(?:[局委办厅站院联]|[工协]会|集团|公司|政府|部门|机关|(?<![小集城乡古重])[县镇市](?!场)))?"
    "(?:优化|提升|改进|改善|强化|升级|高度|重视|聚力|细化|拓展|延伸|支持|包装|对接|验收|督办|督导|调度|破解|研究(?![生院所员型])|布置|靠前|全程"
    "|贴心|组织|创新|规范|统筹|评审|监督|协调|主动|精准|高效|落地|签约|招引|引进|用心|用情|多点|发力)+"
)
# … and about a service or works of a kind: 市渔业局优化|渔港服务
_DOES_TO = re.compile(
    "(?:[^，。；“”]{1,12}?(?:[局委厅]|残联|妇联|工会|集团|公司|政府)|[一-鿿]{2}县)"
    "(?:优化|提升|改进|改善|高度重视|重视|聚力|细化|拓展|延伸|支持|包装|对接|验收|督办|调度|破解|研究(?![生院所员型])|布置|规范)+"
)
_SINCE = re.compile("自(?!来水|主[^城]|然|行车|治[区州县]|动化|助|愿)[^，。]{4,30}以来")
# Works that are mostly told of as places, and how a text tells that they are built.
_ROADS = frozenset({"大桥", "特大桥", "隧道", "高铁", "高速公路", "高速铁路", "快速路", "水电站", "水库", "通道"})
_BUILT = re.compile(
    "[建修]|工[程地期人]|[开动竣完施]工|通车|贯通|合龙|投[资运用产]|投入|长[约0-9]|全长|启用|开通|浇筑|架[梁设]|改造|扩容|加固|蓄水"
    "|掘进|运营|通航|装机|库容|规划|设计|主[塔跨]|桥墩|桥面|征[地收]|除险|打通|旅客|客流|开行|开出|动车"
)
_STANDS = re.compile("(?:始建|[兴修]?建成?)于(?:19|20)|于(?:19|20)[0-9]{2}年[^，。]{0,6}[动兴建竣]")  # long since
# A line of the underground mostly runs.
_LINE, _LAID, _NEXT = "号线", re.compile("建设|[开动完施]工|掘进|盾构|贯通|封顶|总投资|[洞轨]通(?!过)|[一二三四]期"), 16
# What somebody says or a slogan has, and no name: “别想赶我下船”.
_MANNERED = frozenset(("服务", "工程", "整治", "排查", "检查", "清理"))  # “手把手”服务: how it is given
_SENTENCE = re.compile(
    "^[不没有用被无]|^要(?![素点闻事])|^按(?![揭摩劳需病月年])|[我你他她谁]|[—…]|(?:[，、].*){2}|不行|不是|(?<!邀)请|[a-zA-Z]{2,}[0-9]{3}$|[0-9]亿|[了吗呢吧啊]$"
    "|(?<![方档提预教图议答专草])案$"
)
_ASKS = ("怎么", "怎样", "如何", "什么", "为何")  # “渔村应该怎么办” is asked
# What an edge tore off its noun, or a preposition opens: 服务|业商务活动, 人|口以上城市高铁, 为书屋配送
_TORN = re.compile("业(?![主务余态绩者界])|口(?![岸袋腔罩径粮才述语])|为(?![民农老企侨军])")
_WITHIN = ("上", "中", "里", "下", "间")  # 在国内外市场上|活动: where it is done
_SEEKS = ("抓", "谋", "跑", "引")  # 发力抓|项目: what is done about any works
_ALL_REACHED = re.compile(f"([{PLACES}组户])\\1通")  # 实现村村通客车: how far all roads go
# 田径比赛|项目: what an event is made of
_PLAYED = ("比赛", "竞赛", "参赛", "赛事", "小项", "大项", "运会", "锦标赛", "联赛")
# 曾主持过渔港工程的老渔民: what somebody once was at, but 过渡安置, 过街天桥
_TOOK_PART = re.compile(
    "(?:曾经?)?(?:参与|主持|参加|经?历|见证|承担|支援|援建|从事|负责|投身)?过(?![渡街桥程节境期冬年敏滤硬户江河海])"
)
# 高新区两项目, 一根热线, 上月热线, 合作医疗这项制度
_COUNTED = re.compile(
    "[两二三四五六七八九十几多]个?项目$|^[两二三四五六七八九十几多]大类|^(?:一[根条个部台座]|[上本当每]月|[今去当]年)|这[一项个]+[制政]"
    "|”[二两三四五六七八九十]大体系$|部门联合[一-鿿]{2}$"
)
_CONTESTED = ("开赛", "开打", "比赛", "决赛", "预赛", "收官")
_COUNTRIES = ("共建国家", "沿线", "相关国家", "国家")
_MEASURING, _MEASURED = re.compile("(?:占|完成|超|为)[^，。；]{0,12}$"), re.compile("的?[约近]?[0-9.]+%")
_BARE = 2  # characters of a head word that is none by itself: “模式”
# What people go to, where the sentence tells as much of others: 东滩公园接待游客3万人次；西港嘉年华接待游客….
_SPOTS = frozenset("嘉年华 夜市 大集 市集 灯会 庙会".split())
_RECEIVES = re.compile("(?:景区)?(?:共|累计|日均)?(?:接待|迎来|吸引|门票|客流|入园)")
_ANOTHER_SPOT = re.compile(f"(?:景区|公园|乐园|[园山湖寺城镇馆岛海街]){_RECEIVES.pattern}[^。]*[；，]$")
_WORD = 4  # characters of a word of the dictionary, which means something else where it is marked: “保护伞”
_MOST = 20  # so many mentions are looked at
_COINING = frozenset("微轻云")  # one letter before a head word makes a coined name with these: “微更新”
_BEFORE, _BEHIND = 24, 50  # so far around the name of a road it may be told


@lru_cache(maxsize=1024)
def is_none(name: str, head: str) -> bool:
    """Whether what ends in a head word is no undertaking.

    >>> is_none("电信诈骗活动", "活动"), is_none("打击电信诈骗专项行动", "专项行动")
    (True, False)
    >>> is_none("合作项目", "项目"), is_none("校企合作项目", "项目")
    (True, False)
    >>> is_none("双向四车道高速公路", "高速公路"), is_none("“手把手”服务", "服务"), is_none("“一码通”服务", "服务")
    (True, True, False)
    """
    stem = name.removesuffix(head)
    return (
        _is_vague(stem, head)
        or is_crime(name)
        or _is_clause(stem, head)
        or _is_anywhere(stem, head)
        or (head in _CHANNELS and (_SENDERS.search(stem) is not None or "”" in stem))
        or name == _THING
        or (head == _TRIAL and _LEVEL.fullmatch(stem) is not None)
        or _TORN.match(name) is not None
        or _TOOK_PART.match(name) is not None
        or _COUNTED.search(name) is not None
        or _CEREMONY in stem
        or _DOES.fullmatch(stem) is not None
        or _SIZED.match(stem) is not None
        or any([head == of and sort.fullmatch(stem) is not None for of, sort in _SORTED])
        or stem.endswith(_OPEN_ENDED)
        or (head in WORKS and stem.endswith((*_SEEKS, *_PLAYED, "型")))
        or (stem.endswith(_WITHIN) and cut(stem)[-1] in _WITHIN)
        or (head in _ROADS | _ANY and _ALL_REACHED.search(stem) is not None)
        or (head in _MANNERED and stem.strip("“”") in words().manners)
        or name in words().aims
    )


def behind_deed(text: str, begin: int, at: int) -> int:
    """Where a name begins whose head word stands at `at`: behind the body and what it does, or behind 自…以来.

    >>> behind_deed("市渔业局优化渔港服务", 0, 8), behind_deed("自渔港改造工程启动以来", 0, 5)
    (6, 1)
    """
    if text[begin] == "自" and _SINCE.match(text, begin) is not None:
        return begin + 1
    does = _DOES_TO.match(text, begin, at)
    return does.end() if does is not None and does.end() < at else begin


def is_saying(text: str, name: str, end: int, head: str) -> bool:
    """Whether what stands in quotation marks up to `end` is something that is only called or said so.

    >>> is_saying("“渔村大妈”爱跳舞", "“渔村大妈”", 6, ""), is_saying("推行“码上议”", "“码上议”", 7, "")
    (True, False)
    """
    called, lexicon = name[1:-1], words()
    if called in lexicon.whole:
        return text.startswith(_COUNTRIES, end)  # “一带一路”|沿线国家
    stormy = any([text.endswith(_STORMS, 0, at) for at in islice(places(name, text, 0, len(text)), _MOST)])
    if _LAYOUT.match(text, end) is not None:
        return True
    if stormy or text.startswith(lexicon.troubles, end) or any([word in called for word in _ASKS]):
        return True
    if head:
        if len(called) == len(head) + 1 and called[0] in _COINING:
            return False
        return (called == head and len(head) <= _BARE) or is_none(called, head)
    return (
        _SENTENCE.search(called) is not None
        or called.endswith(lexicon.said)
        or text.startswith(lexicon.things, end)
        or (len(called) <= _WORD and cut(called) == [called] and not _is_headed(text, name))
    )


def _is_headed(text: str, name: str) -> bool:
    """Whether the text has a head word behind it anywhere: “老街坊”食堂."""
    heads = tuple(words().weights)
    return any([text.startswith(heads, at + len(name)) for at in islice(places(name, text, 0, len(text)), _MOST)])


def is_place(text: str, begin: int, stop: int, head: str) -> bool:
    """Whether a road, a bridge or a dam is only where something happens; nothing near tells that it is built."""
    if head == _LINE:
        return not any([_LAID.search(text, *span) for span in ((max(0, begin - _NEXT), begin), (stop, stop + _NEXT))])
    if head in _SPOTS:
        behind = _RECEIVES.match(text, stop) is not None
        return behind and _ANOTHER_SPOT.search(text, max(0, begin - _BEHIND), begin) is not None
    if head in WORKS and text.startswith(_CONTESTED, stop):
        return True  # 自射击项目|开赛以来
    if head == "计划" and _MEASURED.match(text, stop) and _MEASURING.search(text, max(0, begin - _BEFORE), begin):
        return True  # 占年度造林计划的124%
    if head not in _ROADS:
        return False
    if _STANDS.match(text, stop) is not None:
        return True
    around = (max(0, begin - _BEFORE), begin), (stop, stop + _BEHIND)
    return not any([_BUILT.search(text, *span) for span in around])


def _is_vague(stem: str, head: str) -> bool:
    """Whether nothing before the head word tells which is meant: 合作项目, 级项目."""
    lexicon = words()
    if head in _MEANS and _ANY_MEANS.fullmatch(stem) is not None:
        return True
    if not 0 < len(stem) <= _PLAIN or head in lexicon.whole:
        return False
    if head != "工程" and _STAGE.fullmatch(stem) is not None:
        return True
    return lexicon.vague.fullmatch(stem) is not None or (len(stem) == 1 < len(head) and head not in _KINDS)


def _is_anywhere(stem: str, head: str) -> bool:
    """Whether it is only told where it is: 临港市活动, 临港水利建设."""
    if head in _VERBS:
        bare = without_place(stem)
        if len(bare) <= _BARE and len(bare) < len(stem):
            return True
    if head not in _ANY:
        return False
    if head == "系统" and is_staff(stem):
        return True
    return stem.endswith(_SOMEWHERE) or stem in gazetteer().full or stem in gazetteer().short


def is_post(text: str, stem: str, end: int) -> bool:
    """Whether the head word that ends at `end` tells only what someone does for a company: 公司项目|负责人."""
    return stem.endswith(DOERS) and words().tails.match(text, end) is not None


def is_crime(stem: str) -> bool:
    """Whether it is what offenders do, and nothing that is done against it: 传销活动."""
    lexicon = words()
    return lexicon.crimes.search(stem) is not None and lexicon.fights.search(stem) is None


def _is_clause(stem: str, head: str) -> bool:
    """Whether it tells who does something: 市检察院审查, 每座公厕市财政补贴."""
    if head in (*PAID, *WORKS) and (stem.endswith(_PAYERS) or _HANDLED.fullmatch(stem) is not None):
        return True
    if stem.startswith(_WHENS) or stem.endswith((*_ACTING, *_ORGANS)) or _ALTOGETHER.search(stem):
        return True
    if head == "计划" and stem.endswith((*DOERS, *_PLANNERS)):
        return True  # 市公安局|计划受理诉求
    if head not in _VERBS and words().weights.get(head, 1) > 1:
        return False
    if head == "创建" and stem.endswith(_PEOPLE):
        return True
    if head == "贷款" and stem.endswith(_LENDERS):
        return True
    return stem.removesuffix("投资").endswith(DOERS)  # 引入甲公司投资建设
