"""What bounds a quantity: words before it, between its numeral and its unit, after it, or apart from it."""

from __future__ import annotations

import re
from functools import cache

from ..model import Modifier
from .numerals import NUMERAL_CHARACTERS
from .units import describe

# Words that stand directly before the numeral and are part of the quantity's text.
_BEFORE: tuple[tuple[Modifier, str], ...] = (
    ("approx", "约 大约 大概 约为 约合 大致 大体 差不多 约莫 约摸 估计约"),
    ("nearly", "近 将近 接近 接近于 几近 近乎 逼近 临近"),
    ("over", "超 超过 突破 逾 超出 多于 大于 高于 不止 不只 超逾 已超 远超 破 过 破了 过了 越过 冲破"),
    (
        "at_least",
        "至少 最少 最低 起码 不低于 不少于 不小于 不下 不下于 不得低于 不得少于 不能少于 不能低于 不得小于 不应低于"
        " 不应少于 不应小于 不能小于 不宜小于 不宜低于"
        " 不短于 不早于 大于等于 高于或等于 最低不少于 最低不低于 至少不低于",
    ),
    ("under", "不足 不到 低于 少于 小于 未满 不满 未到 未达 未达到 不及 尚不足 跌破"),
    (
        "at_most",
        "不超过 不得超过 不能超过 不可超过 不应超过 不会超过 不超 未超过 没有超过 不宜超过 不高于 不大于 不多于"
        " 不得高于 不得多于 不得大于 不能高于 不应高于 不应大于 至多 最多 最高 "
        "最高可达 最高达 最多可达 最长不超过 小于等于 低于或等于 控制在不超过",
    ),
)
# Words that end as these bounds do: 节约, 最近, 通过; but 持续约, 更新近, 损失约 hold the bound.
_NOT_AFTER = {
    "约": re.compile(
        "[节预签契特违邀履隐爽缔相]$|(?<!办)公$|规民$|合同制$|(?<![综混联结配整组融符集缝折回])合$|(?<![持手连陆后延接])续$"
        "|(?<![化了讲调分溶缓])解$|(?<![损烧销冲摧捣炸])毁$|(?<![损遗流丧缺消走])失$"
    ),
    "近": re.compile("[最附邻靠远亲贴临凑]$|(?<![更翻创全])新$"),
    "超": re.compile("[英西德赶反]$"),
    "不到": re.compile("[见看听找想遇碰]$"),  # 街上见不到几个人
    "过": re.compile("[通经穿路走错渡跨不难]$"),
    "破": re.compile("[侦打告爆识勘攻突]$"),
    "过了": re.compile("[超通经穿路走错渡跨不难见听看]$"),
    "破了": re.compile("[侦打告爆识勘攻突]$"),
}
# 过 and 破 bound only a bare scale (过万, 破亿), tenths (过八成) or a half; else they belong to a verb (通过3项).
_BARE_ONLY = {"过", "破", "过了", "破了"}

_BY_LAST: dict[str, list[tuple[str, Modifier]]] = {}
for _modifier, _words in _BEFORE:
    for _word in _words.split():
        _BY_LAST.setdefault(_word[-1], []).append((_word, _modifier))
for _entries in _BY_LAST.values():
    _entries.sort(key=lambda entry: -len(entry[0]))


def before(text: str, at: int, *, bare: bool) -> tuple[int, Modifier] | None:
    """The bounding word that ends at `at`: where it begins, and what it means. `bare`: a scale without digit follows.

    >>> before("增长不超过5%", 5, bare=False)
    (2, 'at_most')
    >>> before("节约5万元", 2, bare=False) is None
    True
    """
    entries = _BY_LAST.get(text[at - 1 : at])
    if entries is None:
        return None
    for word, modifier in entries:
        if not text.endswith(word, 0, at):
            continue
        start = at - len(word)
        if word in _BARE_ONLY and not bare:
            continue
        barred = _NOT_AFTER.get(word)
        if barred is not None and barred.search(text, max(0, start - 3), start):
            return None
        return start, modifier
    return None


def last_characters() -> frozenset[str]:
    """The characters on which a bounding word before a numeral may end."""
    return frozenset(_BY_LAST)


# Words after the unit. 以 may follow 及, 或, （含）.
AFTER = re.compile(
    r"(?P<at_least>(?:及|或|\(含\)|\(及\)|含)?以上(?!述|文|所|措|内容|情)|起步(?!早|阶)|开外|及更多)"
    r"|(?P<at_most>(?:及|或|\(含\)|含)?以(?:下(?!简称|几|列|同)|内)|之内|(?<=[元块%成倍折分万亿])封顶)"
    r"|(?P<approx>左右(?!手|为|两)|上下(?!级|游|左|一|功|楼|学|班|车|联|同|文|铺|半)|许(?!多|可|诺|昌|愿)|来(?=[宽长高深厚远重]))"
    r"|(?P<over>还多(?=[，。、；的]|$)|多(?=[，。、；：！？,;:)”\s的时来前深高长宽厚远]|$)|有余|出头(?=[，。、；：！？,;:)”\s的]|$)|余(?=[，。、；：！？,;:)”\s的]|$))"
)


def after(text: str, at: int) -> tuple[Modifier, int] | None:
    """What the bounding word at `at`, behind a unit, means, and where it ends.

    >>> after("20人及以上", 3), after("20人以下简称", 3)
    (('at_least', 6), None)
    """
    found = AFTER.match(text, at)
    if found is None:
        return None
    return next(modifier for modifier in _AFTER_KINDS if found[modifier]), found.end()


_AFTER_KINDS: tuple[Modifier, ...] = ("at_least", "at_most", "approx", "over")
AFTER_FIRST = frozenset("及或(含以起开之封左上许来多有余还出")

# 2小时内响应, 3日内办结: a limit of time. Days bound only what is dealt with in them; 三天内接待2万人 places it.
_LIMITS = frozenset("秒 毫秒 分钟 小时 个工作日".split())
_DAYS = frozenset("天 日 个月 月".split())
_WITHIN = re.compile("内(?![容部外涵科置存饰])")
DEALT = re.compile(
    "内(?:予以|作出|给予|全部|必须|须|应当?|可以?|[向到将]?)?"
    "(?:办结|答复|回复|受理|反馈|处理|处置|响应|到账|到位|修复|退款|退货|上门|入户|送达|办理|审核|审批|提出|申请|申报|报到|缴纳"
    "|整改|拨付|支付|告知|公示|出具|办妥|结清|签收|发货|完成|到场|赶到|到达|有效|免费|二次|无理由|可退|抵达|出警|报告|上报|通知|提交|发放|结算)"
)


def within(text: str, at: int, unit: str | None) -> int:
    """Where 内 ends that makes a limit of the time whose unit ends at `at`; 0 where it makes none.

    >>> within("2小时内响应", 3, "小时"), within("3日内办结", 2, "日"), within("三天内接待", 2, "天")
    (4, 3, 0)
    """
    if unit in _LIMITS and _WITHIN.match(text, at) or unit in _DAYS and DEALT.match(text, at):
        return at + 1
    return 0


# Words apart from the numeral, in the same clause; nothing that is counted stands between.
# What is told apart bounds the figure, not a numeral between the two: 不足两成的12家店.
_OTHER = f"(?![{NUMERAL_CHARACTERS}几数])[^，。；：、！？,;:!?\\s0-9]"
_APART: tuple[tuple[Modifier, str], ...] = (
    ("at_least", r"(?:至少|最少|起码|少说)(?:[^，。；：、！？,;:!?\s0-9的]{1,6})$"),
    ("at_least", r"最低[仅可需须应只]{0,2}(?:为|是|[降下调]{0,2}[至到为]|调整为|缴纳|支付)$"),
    ("at_least", r"(?:不低于|不少于|不得低于|不得少于)[^，。；：、！？,;:!?\s0-9]{1,12}的$"),
    ("at_most", r"(?:至多|最多(?!时))(?:[^，。；：、！？,;:!?\s0-9的]{1,6})$"),
    ("at_most", r"最长(?:可|不|为|租|住|居|享|贷|分)[^，。；：、！？,;:!?\s0-9的]{0,8}$"),
    (
        "at_most",
        r"最高(?:可|能|不|给予|赔|理赔|补偿|补(?!水)|退|返|减|免|领|享|奖|贷|罚|处罚|抵|贴|奖励|补助|补贴|资助|支持|奖补|贷款|授信|赔付|处|限额|额度|扶持|支付|报销|提供|发放|一次性|上浮|下浮|浮动|优惠)"
        r"[^，。；：、！？,;:!?\s0-9的至到为达由从]{0,8}(?<!提高)(?<!增加)(?<!上调)(?<!下调)(?<!降低)(?:[得拿领享借贷报补]到|获得?)?$"
    ),
    ("at_most", r"最[大多]可(?:达到?|容纳|接待|承载|供)?$"),
    ("at_most", r"最高到$|(?:[每一](?:人|户|年|月|天|日|次|车|家|单)|[仅只])限$"),
    ("at_most", r"(?:(?:不|未|不得|不能|没有)超过|不高于|不得高于|不大于|不多于)[^，。；：、！？,;:!?\s0-9]{1,12}的$"),
    ("over", rf"(?<![不未得能有])(?:超过|超出|突破)(?:了)?{_OTHER}{{1,12}}的$"),
    ("over", r"(?<![不未得能有])(?:超过|突破)了$"),
    ("under", rf"(?:不足|不到){_OTHER}{{1,8}}的$"),
    ("approx", r"(?:大?约|大概|大致)(?:[有在是为占能可会需要得花掏付交用达]|相当于|等于|合){1,4}$"),
    ("approx", r"(?:约占|大约占|约为)到?[^，。；：、！？,;:!?\s0-9]{0,14}$"),
    ("nearly", rf"几乎(?:[是为占达有]|相当于|达到){_OTHER}{{0,8}}$"),
    ("nearly", rf"(?:接近|将近){_OTHER}{{1,8}}的$"),
)
_APART_GATE = re.compile(
    r"[至最][少多]|少说|最[高低长大]|起码|大[概致]|限|不[得低足到高大多]|不少于|超[过出]|突破|约|几乎|接近|将近"
)
_REACH = 18


def apart(text: str, at: int, unit: str | None) -> Modifier | None:
    """What a bounding word apart from the numeral at `at` says: 至少有1个, 超过全省的64%.

    最长 is one before a time (最长24个月); of a tunnel it is the superlative.

    >>> apart("每个村至少有1个", 6, "个"), apart("占比超过全省的64%", 7, "%"), apart("不超过3年的有5人", 7, "人")
    ('at_least', 'over', None)
    >>> apart("最长24个月", 2, "个月"), apart("最长24公里", 2, "公里")
    ('at_most', None)
    """
    begin = at - _REACH if at > _REACH else 0
    if _APART_GATE.search(text, begin, at) is None:
        return None
    window = text[begin:at]
    if window.endswith("最长") and describe(unit)[0] == "duration":
        return "at_most"
    return next((modifier for modifier, cue in _cues() if cue.search(window) is not None), None)


@cache
def _cues() -> tuple[tuple[Modifier, re.Pattern[str]], ...]:
    return tuple((modifier, re.compile(cue)) for modifier, cue in _APART)
