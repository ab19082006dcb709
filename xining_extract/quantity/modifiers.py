"""What bounds a quantity: words before it, between its numeral and its unit, after it, or apart from it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, cast

from ..lexicon import rows
from ..model import Modifier
from .numerals import NUMERAL_CHARACTERS
from .units import describe


class Bound(NamedTuple):
    """One line of `data/bounds.tsv`: a word that stands right before a number.

    `only`: the numbers that it bounds, if not all; `denied`: the modifier it makes behind a denial (不超过).
    """

    word: str
    modifier: Modifier
    not_after: re.Pattern[str] | None
    only: str
    denied: Modifier | None


_LARGE = re.compile(f"[{NUMERAL_CHARACTERS}0-9.]*(?:[万亿]|[0-9]%)")
# A denial turns a comparison round: 不得超过, 没有低于.
_DENIED: dict[str, Modifier] = {"over": "at_most", "under": "at_least"}
_DENIAL = "(?:不[得能可应会宜要许准]?|未曾?|没有?)"
_DENIES = re.compile(f"{_DENIAL}$")


@cache
def _bounds() -> dict[str, list[Bound]]:
    """The words of the file by the character on which they end, the longest first."""
    table: dict[str, list[Bound]] = {}
    for word, modifier, not_after, only, _ in sorted(rows("bounds.tsv"), key=lambda row: -len(row[0])):
        barred = re.compile(f"(?:{not_after})$") if not_after else None
        denied = _DENIED[modifier] if only == "denied" else None
        limit = only if only != "denied" else ""
        table.setdefault(word[-1], []).append(Bound(word, cast(Modifier, modifier), barred, limit, denied))
    return table


def before(text: str, at: int, *, bare: bool) -> tuple[int, Modifier] | None:
    """The bounding word that ends at `at`: where it begins, and what it means. `bare`: a scale without digit follows.

    >>> before("增长不超过5%", 5, bare=False)
    (2, 'at_most')
    >>> before("节约5万元", 2, bare=False) is None
    True
    """
    for bound in _bounds().get(text[at - 1 : at], ()):
        if not text.endswith(bound.word, 0, at) or (bound.only and not (bare or _is_large(bound, text, at))):
            continue
        start = at - len(bound.word)
        if bound.not_after is not None and bound.not_after.search(text, max(0, start - 3), start):
            return None
        denial = _DENIES.search(text, max(0, start - 2), start) if bound.denied is not None else None
        return (start, bound.modifier) if denial is None else (denial.start(), cast(Modifier, bound.denied))
    return None


def _is_large(bound: Bound, text: str, at: int) -> bool:
    return bound.only == "large" and _LARGE.match(text, at) is not None


# 机电井出水不足86眼: what so many of them have too little of; 不足 bounds nothing.
_HAVING = frozenset("眼 口 座 所 家 处 盏 台 户 栋 幢 条 村".split())
_WANTING = re.compile(
    "(?:[出蓄来供存进储产用降]水|水[量源压位]|师资|教师|师生|人[手员力]|医[生护]|护士|用[工电气地]|开工|运[力能]"
    "|学位|床位|车位|席位|照明|[亮光]度|光照|信号|电[力压量]|供[电气热暖货]|产能|产量|动力|经费|资金|库存|存货|原料|订单|货源|客源|生源|设备|设施|装备|面积|空间|容量|能力|通风|投入)(?:严重|明显)?$"
)


def lacks(text: str, at: int, unit: str | None) -> bool:
    """Whether the bounding word at `at` says that those counted have too little of something.

    >>> lacks("机电井出水不足86眼", 5, "眼"), lacks("机电井不足86眼", 3, "眼"), lacks("蓄水不足9立方米", 2, "立方米")
    (True, False, False)
    """
    return unit in _HAVING and text.startswith("不足", at) and _WANTING.search(text, max(0, at - 6), at) is not None


def last_characters() -> frozenset[str]:
    """The characters on which a bounding word before a numeral may end."""
    return frozenset(_bounds())


# Words after the unit, each but for what makes another word of it.
_OVER = r"[，。、；：！？,;:)”\s的]|$"  # what follows 余, 多, 出头 where they say that it is more
_AFTER: dict[Modifier, str] = {
    "at_least": (
        r"(?:及|或|\(含\)|\(及\)|含)?以上(?!述|文(?![化旅体明教创艺])|所|措|内容|情)|起步(?!早|阶)|开外|及更多"
        r"|(?<=[元块])起(?=售|[，。；、！？,;)”\s]|$)"
    ),
    "at_most": r"(?:及|或|\(含\)|含)?以(?:下(?!简称|几|列|同)|内)|之内|(?<=[元块%成倍折分万亿])封顶",
    "approx": (
        "左右(?!手|为|两)|上下(?!级|游|左|一|功|楼|学|班|车|联|同|文|铺|半)"
        "|许(?!多|可|诺|昌|愿)|来(?=[宽长高深厚远重])"
    ),
    "under": "[都还也]不到(?=的)|[都还也]?不到(?=[，。；、！？)就便]|的时间|$)",
    "over": (
        f"还多(?={_OVER})|(?<=[亩里斤])多(?![年次种功少媒元层样边方数级式重])|(?<=[元块角毛])多(?=钱)|多(?=[时来前深高长宽厚远]|以前|{_OVER})|(?<=[吨斤克])多(?=重)|(?<=[年月天时])多(?=了[，。；])|有余"
        f"|出头(?={_OVER})|余(?={_OVER})"
    ),
}
AFTER = re.compile("|".join(f"(?P<{modifier}>{words})" for modifier, words in _AFTER.items()))


def after(text: str, at: int) -> tuple[Modifier, int] | None:
    """What the bounding word at `at`, behind a unit, means, and where it ends.

    >>> after("20人及以上", 3), after("20人以下简称", 3)
    (('at_least', 6), None)
    """
    found = AFTER.match(text, at)
    return (cast(Modifier, found.lastgroup), found.end()) if found is not None else None


AFTER_FIRST = frozenset("及或(含以起开之封左上许来多有余还出都也不")

# 2小时内响应, 3日内办结: a limit of time. Days bound only what is dealt with in them; 三天内接待2万人 places it.
_LIMITS = frozenset("秒 毫秒 分钟 小时 个工作日".split())
_DAYS = frozenset("天 日 个月 月".split())
_WITHIN = re.compile("内(?![容部外涵科置存饰])")
# 毕业5年内, 自公布之日起三十日内, 吊销驾驶证且5年内不得重新取得: a limit that sets out from an event
_SINCE = re.compile(
    f"(?:毕业|离校|退役|退伍|出狱|之日起|生效后|吊销.{{0,6}}[，且并])[{NUMERAL_CHARACTERS}0-9]+(?:个月|[年月天日])$"
)
DEALT = re.compile(
    "内(?:予以|作出|给予|全部|必须|须|应当?|可以?|[向到将]?)?"
    "(?:办结|答复|回复|受理|反馈|处理|处置|响应|到账|到位|修复|退款|退货|上门|入户|送达|办理|审核|审批|提出|申请|申报|报到|缴纳"
    "|整改|拨付|支付|告知|公示|出具|办妥|结清|签收|发货|完成|到场|赶到|到达|有效|免费|二次|无理由|可退|抵达|出警|报告|上报|通知"
    "|提交|发放|结算|审结|结案|核实|核查|核验|核准|复核|批复|退还|退回|返还|归还|赔付|理赔|兑付|转办|交办|派单|回访|移送|补正|补齐"
    "|履行|改正|销号|立案|发出|交付|换领|补办|备案|报备|报案|起诉|上诉|开庭)"
)


def within(text: str, at: int, unit: str | None) -> int:
    """Where 内 ends that makes a limit of the time whose unit ends at `at`; 0 where it makes none.

    >>> within("2小时内响应", 3, "小时"), within("3日内办结", 2, "日"), within("三天内接待", 2, "天")
    (4, 3, 0)
    """
    if unit in _LIMITS and _WITHIN.match(text, at) or unit in _DAYS and DEALT.match(text, at):
        return at + 1
    return at + 1 if _SINCE.search(text, max(0, at - 14), at) else 0


# Words apart from the numeral, in the same clause.
_CLAUSE = r"[^，。；：、！？,;:!?\s0-9]"  # a letter of the clause, no figure
_PHRASE = r"[^，。；：、！？,;:!?\s0-9的]"  # the same within a phrase: 至少有1个
# 不足两成的12家店: what bounds a numeral between bounds not the figure
_NO_OTHER = f"(?![{NUMERAL_CHARACTERS}几数]){_CLAUSE}"
_ASSERTED = "(?<![不得能可应会宜要许准未曾有没])"  # 超过, but not 不超过, 没有超过
# 最高给予, 最高可拿到, but not 最高补水…, nor 最高提高至 and what else leads to a level.
_GRANTED = (
    "可|能|不|给予|赔|理赔|补偿|补(?!水)|退|返|减|免|领|享|奖(?![“项章杯])|贷|罚|处罚|抵|贴|奖励|补助|补贴|资助|支持|奖补|贷款|授信|赔付|处"
    "|限额|额度|扶持|支付|报销|提供|发放|一次性|上浮|下浮|浮动|优惠"
)
_LEVEL = "(?<!提高)(?<!增加)(?<!上调)(?<!下调)(?<!降低)"
_GOT = "(?:[得拿领享借贷报补]到|获得?)?"
_APART: tuple[tuple[Modifier, str], ...] = (
    ("at_least", f"(?:(?:至少|起码|少说){_PHRASE}{{1,12}}|最少{_PHRASE}{{1,6}})$"),
    ("at_least", "最低[仅可需须应只]{0,2}(?:为|是|[降下调]{0,2}[至到为]|调整为|缴纳|支付)$"),
    ("at_least", f"{_DENIAL}(?:低于|少于|小于|短于){_CLAUSE}{{1,12}}的$"),
    ("at_most", f"(?:至多|最多(?!时)){_PHRASE}{{1,6}}$"),
    ("at_most", f"最长(?:可|不|为|租|住|居|享|贷|分){_PHRASE}{{0,8}}$"),
    ("at_most", rf"最高(?:{_GRANTED})[^，。；：、！？,;:!?\s0-9的至到为达由从]{{0,8}}{_LEVEL}{_GOT}$"),
    ("at_most", "最高(?:补助|补贴|奖励|奖补|资助|赔付|理赔|报销|授信|贷款)(?:金额?|额度?)?可?达到?$"),
    ("at_most", "最[大多]可(?:达到?|容纳|接待|承载|供)?$"),
    ("at_most", "最[大多高][可能]?(?:压缩|缩短|压减|减少|节省|节约|优惠|下浮|上浮|延长|提前)$"),
    ("at_most", "最高到$|(?:[每一](?:人|户|年|月|天|日|次|车|家|单)|[仅只])限$"),
    ("at_most", f"{_DENIAL}(?:超过?|超出|逾|突破|高于|大于|多于|长于){_CLAUSE}{{1,12}}的$"),
    ("over", f"{_ASSERTED}(?:超过|超出|突破)(?:了)?{_NO_OTHER}{{1,12}}的$"),
    ("over", f"{_ASSERTED}(?:超过|突破)了$"),
    ("under", f"(?:不足|不到){_NO_OTHER}{{1,8}}的$"),
    (
        "approx",
        "(?:大?约|大概|大致)(?:[有在是为占能可会需要得花掏付交用达]|相当于|等于|合|持续|投[入资]|耗资|花费){1,4}(?:经费|资金|成本|费用)?$",
    ),
    ("approx", "约[比较][^，。；、0-9]{1,10}(?:增[长加多]|下降|减少|提高|上升|多|少|高|低)了?$"),
    ("approx", f"(?:约占|大约占|约为)到?{_CLAUSE}{{0,14}}$"),
    ("nearly", f"几乎(?:[是为占达有]|相当于|达到){_NO_OTHER}{{0,8}}$"),
    ("nearly", f"(?:接近|将近){_NO_OTHER}{{1,8}}的$"),
)
_APART_GATE = re.compile(
    r"[至最][少多]|少说|最[高低长大]|起码|大[概致]|限|不[足到]|超|突破|逾|[高低大小多少长短]于|约|几乎|接近|将近"
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


_ABOUT = re.compile("[一-龥]{1,4}?(?:左右|上下)(?=[，。；、！？)”]|$)")


def behind_noun(text: str, at: int) -> Modifier | None:
    """What bounds a count behind the noun that begins at `at`: 16个菜左右."""
    return "approx" if _ABOUT.match(text, at, at + 7) else None


@cache
def _cues() -> tuple[tuple[Modifier, re.Pattern[str]], ...]:
    return tuple((modifier, re.compile(cue)) for modifier, cue in _APART)
