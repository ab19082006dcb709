"""Who does what a phrase before a figure tells, by name: 客运公司去年|采购新车."""

from __future__ import annotations

import re

from ..divisions import LEVELS, PLACES
from ..words import cut, tag
from .particles import PREDICATES, particles, verb_kind

WHO = re.compile(
    ".*?(?:公司|事业部|集团|工厂|电厂|水厂|部门|法院|检察院|支队|大队|总队|中队|管委会|委员会|合作社|交警|民警|警方|干部|队员"
    "|管理[站所]|红十字会|慈善总?会|工会|妇联|协会|商会|机关|救助站|工作站|派出所|(?<=.)机构|(?<=..)中心|(?<=.)医院|卫生院|疾控中心|志愿者|规划师|油田|煤矿|海关|(?<=[一-龥]{2})(?<!主要|城市|部分|市区|城区|所有)街道|[局厅处]|单位|网格员|专班"
    "|(?<=.)(?:法庭|(?<!小)[中小]学|学院|大学|幼儿园|[书物化技]馆|银行|保健院|血站|气象台|[子检务技保]站)"
    f"|[残侨文科]联|团[{LEVELS}]委|[改建健商农纪监]委|(?<=..)社区|福利院|供销社|[动植]物园"
    "|(?:工作|服务|突击|巡查|宣讲|志愿)队|(?:执法|工作|城管|环卫|检查|巡查|救援|技术)人员)"
)
# A place that does what follows: 石桥镇小河村|改造户厕, but not 行政村|改造户厕.
PLACE = re.compile(
    "(?![全各每该本我老])(?:[一-龥]{2,4}?(?:[县旗州]|自治区|(?<!节)省|(?<![联同结])盟|(?<![城超])市"
    "|(?<![小社园城景校院库辖山牧地片厂灾街矿林新户保])区|(?<=..)[新地]区))?"
    "(?:[一-龥]{1,3}?(?:镇|(?<![城下返])乡))?(?:[一-龥]{1,3}?(?<![农乡])村)?"
)
KINDS = ("行政村", "自然村", "贫困村", "示范村", "重点村", "脱贫村", "中心村", "城中村", "乡镇")
EVERY = re.compile("各?(?:乡镇|县区|区县|镇|乡|村|县|区|地|街道|社区|支部)")  # 各镇|排查隐患
UNDONE = frozenset("未待应拟尚所")  # behind them a verb tells which: 法院|未结标的
OFFICES = (
    *("局", "厅", "处", "机关", "部门", "法院", "检察院", "支队", "大队", "总队", "工作队", "警方", "交警", "民警"),
    *("派出所", "海关", *(level + "政府" for level in PLACES), "街道办", "居委会", "疾控中心"),
    *("工会", "红十字会", "供销社", "志愿者", "干部", "网格员"),
)
LONG = 3  # letters of a phrase that may begin with who acts
AWAY_FROM = frozenset("到 离 距".split())
NOUNS = frozenset("的数率量")  # behind a verb they make it a noun, or tell which: 立案|数
ONE_BY_ONE = frozenset("挨 逐".split())
ONE_TIME = frozenset("一天 一年 一个月 一晚 一周 一季 一趟 一次".split())
EACH = frozenset("分别 各 各自".split())
PERIODS = frozenset("天 年 个月 月 月份 日 周 小时".split())
DATES, TO = frozenset("月 月份 日 年".split()), frozenset("至到-—~")
YEARLY = frozenset("年月日")
WITHIN = frozenset("里 内 间 来".split())
# What works do that are called after it.
MENDS = frozenset(
    "巩固 提升 改善 优化 完善 养护 整修 维修 翻修 拓宽 硬化 改造 整治 治理 修复 保护 更新 提质 升级 加固 "
    "扩容 培育 推广 改建 扩建 重建 复垦".split()
)


def who_acts(text: str, start: int, end: int) -> int:
    """How many letters at the head of a phrase tell who does what follows: 客运公司去年|采购新车.

    Of who is said to do what has no object the last word is kept: 供电|公司投资.
    """
    if end - start <= LONG:
        return 0
    return _body_acts(text, start, end) or _place_acts(text, start, end)


def _body_acts(text: str, start: int, end: int) -> int:
    """How many letters at the head of a phrase are a body that does what follows."""
    if not (text[start] == "各" or WHO.match(text, start, end)):
        return 0
    known, passed, words = particles(), 0, cut(text[start:end])
    for index, word in enumerate(words[:-1], 1):
        passed += len(word)
        if word in AWAY_FROM or (index == 1 and tag(word) == "v"):
            return 0
        each = text[start] == "各" and EVERY.fullmatch(word)
        if not (each or WHO.fullmatch(text, start, start + passed)) or words[index][0] in UNDONE:
            continue
        skipped = _adverbial_end(words, index)
        does, rest = words[skipped], words[skipped + 1 :]
        if does in YEARLY:  # 公司|年加工果汁
            return passed + sum(map(len, words[index:skipped]))
        summed = not known.sums.isdisjoint(words[index:skipped])  # 市法院共|招商引资
        acts = summed or verb_kind(does) or tag(does) == "v" or (skipped > index and rest)  # 民政局今年|处分干部
        tells = skipped == index and verb_kind(does) == "state"  # 乡村中学|任教教师
        if len(does) < 2 or not acts or (rest and (tells or rest[0] in NOUNS)):
            continue
        # 检察机关|批捕, 市教育局今年|采血; but 县级部门|支出
        if not rest and word.endswith(OFFICES) and not does.endswith(known.attributes):
            return passed + sum(map(len, words[index:skipped]))
        if not rest:  # 各县政府和市直部门办理, 市住建|局|办理
            return 0 if word == "部门" or not WHO.fullmatch(word) else passed - len(word)
        gains = _governs(words, index, skipped) and not rest[-1].endswith("收入")
        if gains or not rest[-1].endswith(known.attributes):
            return passed + sum(map(len, words[index:skipped]))
    return 0


def _governs(words: list[str], index: int, skipped: int) -> bool:
    """Whether the verb behind the adverbs governs what is measured: 教育局|投入资金, 医院今年|监测水质."""
    kind = verb_kind(words[skipped])
    return kind in PREDICATES or (kind == "deed" and (skipped > index or words[-1][-1] in "费税款"))


def _place_acts(text: str, start: int, end: int) -> int:
    """How many letters at the head of a phrase are a place that does what follows: 石桥镇小河村|改造户厕."""
    place = PLACE.match(text, start, end)
    if not place or len(place[0]) < LONG or place[0].endswith(KINDS) or place.end() == end:
        return 0
    words = [place[0], *cut(text[place.end() : end])]
    skipped = _adverbial_end(words, 1)  # 石桥镇|去年|改造户厕
    does, rest = words[skipped], words[skipped + 1 :]
    passed = sum(map(len, words[:skipped]))
    if not rest:  # 石桥镇已|办案
        return passed if skipped > 1 else 0
    if len(does) < 2 or verb_kind(does) not in ("act", "deed", "do") or rest[0][0] in NOUNS:
        return 0
    named = not rest[-1].endswith(particles().attributes)
    return passed if named or _governs(words, 1, skipped) else 0


def _adverbial_end(words: list[str], index: int) -> int:
    """Where what tells when and how ends before the last word: 今年累计|投资, 7天里|接到, 挨院|走访."""
    last, known = len(words) - 1, particles()
    while index < last:
        word = words[index]
        within = word in WITHIN and words[index - 1] in PERIODS
        if goes_before(word) or within or word in ONE_TIME or word in known.sums:
            index += 1
        elif index + 1 < last and (word in ONE_BY_ONE or word.isdigit()):
            index += 2
        elif word in TO and words[index - 1] in DATES and words[index + 1].isdigit():  # 1月|至|10月
            index += 1
        else:
            break
    return index


def goes_before(word: str) -> bool:
    """Whether a word stands between what is told of and the verb: an adverb, when or for how long: 昨天, 一上午."""
    known = particles()
    if word[0] == "一" and (word in known.heads or word in known.ends):
        return True
    return word in EACH or word in known.adverbs or (word in known.times and word[0] != "每")


def names_works(words: list[str], index: int, first: int) -> bool:
    """Whether the verb before `index` stands in the name of works that closes the phrase, behind what they are for."""
    if index >= len(words):
        return False
    summed = not particles().sums.isdisjoint(words[index + 1 : index + 2])  # 技能|提升|行动|共计培训
    *more, works = words[index : index + 1] if summed else words[index:]
    if words[index - 1] not in MENDS or works not in particles().undertakings or not MENDS.issuperset(more):
        return False
    return index - 1 > first and len(words[index - 2]) > 1
