"""Behind which words the phrase before a figure begins anew, and what only leads from it to the figure.

陈某将|现金, 通车后|年运量, 他说|存款; 警戒范围|被扩大.
"""

from __future__ import annotations

from ..connectives import JOINTS
from ..words import tag
from .particles import is_verb, particles

AND_OR = JOINTS | frozenset("或 或者".split())
# What is named stands behind these, who is told of before them.
FUNDS = ("资金", "经费", "款项")
LEADING_ON = frozenset(
    "对 向 把 跟 同 从 关于 对于 至于 针对 围绕 因 因为 由于 除 除了 根据 按照 为了 当 例如 比如 譬如 诸如 "
    "致 致使 导致 使 让 称 据称 说 表示 认为 觉得 将".split()
)
UNCOUNTED = AND_OR | LEADING_ON
# Before a verb that links: 补偿会|达到, 起付线统一|降至.
LED_ON = frozenset("被 会 将会 应 应该 可能 就 也 都 全部 统一 基本 大致 大体 全面 一致".split())
OPEN_ENDED = frozenset(  # what goes on behind a name
    "且 而 并 并且 而且 但 但是 甚至 则 若 如果 不管 无论 因此 所以 也好 已 已经 曾 一定 立即 最终 其中".split()
)
ONGOING = frozenset("建 产 训 飞 编 岗 册 读 研 途 养 营 售 职 审 施 孵 播 租 用 役 运 园 校 库".split())  # 在建, 在训
PARTS = frozenset("比重 占比 比例 份额".split())
ALSO = frozenset("并 并且 同时 且 而且 力争".split())  # 县里力争|参保率达到95%
SAYS = frozenset("要求 规定 说 听说 称 声称 自称 谎称 表示 认为 指出 透露 觉得 以为 得知 发现".split())
ALREADY = frozenset("共 已 已经 先后 陆续 累计".split())  # 企业已|检修|设备: a verb follows, though unknown
WHEN = frozenset("时 后 之后 以后 之时 期间 时候".split())
EVES, IN = frozenset(("前", "之前")), frozenset("于在")
AWAY = frozenset("从 沿 沿着 往 朝 于".split())  # from where, whither something is done
INSIDE, WHERE = frozenset("中 内外 当中 之中".split()), frozenset("在 于".split())
HANDS = frozenset("手里 手中 手上 那里 那儿".split())  # 从农户手中|收购辣椒
WAYS = frozenset("思路 原则 方式 办法 模式 部署 理念 手段 手法 方法 形式 途径 渠道 名义 借口".split())
BY = frozenset("按 按照 遵循 采取 采用 依照 本着 坚持 秉承 利用 通过 借助 使用 打着 假借".split())
COUNTRIES = frozenset("美俄欧日韩英法德印越缅泰澳非加墨巴新马港台")  # 对美, 对俄: in short
RATES = ("汇率", "汇价", "比价", "中间价", "牌价", "比率")  # of one to another
BETWEEN = (*RATES, "贡献率", "贡献度", "拉动率", "依存度")  # 工业|对|投资增长的贡献率
# Articles: what follows them is a noun phrase of its own.
CLASSIFIERS = frozenset(
    "条座个项家所批次场支套台辆份片块处栋幢间种位名本部款根口面把只张株棵枚架艘头匹笔篇幅尊件封瓶袋箱包扇盏扎顶副对双杯碗桶"
)
ARTICLES = CLASSIFIERS - frozenset("次本")  # 一次交验率, 一本上线率


def closed(words: list[str], links: list[str]) -> int:
    """How many words at the end of the phrase, before the links, are no part of it."""
    at = len(words)
    while at and (words[at - 1] in OPEN_ENDED or (links and words[at - 1] in LED_ON)):  # 警戒范围被|扩大到3公里
        at -= 1
    if at and words[at - 1] in UNCOUNTED:  # 转变、40个村, 民警对|2名司机: what stands before is not counted
        at = 0
    return len(words) - at


def begins_anew(words: list[str], index: int, links: list[str]) -> bool:
    """Whether what is named stands behind the word before `index`."""
    known, word, following = particles(), words[index - 1], words[index]
    if word == "将":  # 将|参保率提高到95%, 将|现金3万元存入
        valued = index < len(words) - 1 and words[-1].endswith(known.attributes)  # 县里将|审批时间
        return valued or not known.growth.isdisjoint(links) or not _does(following)
    if word == "为" and index > 1 and words[index - 2] in ALREADY:
        return True  # 法院共为|农民工追回欠薪
    if word == "由" and words[-1].endswith(FUNDS):  # 老楼由|居民自筹资金
        return True
    if _is_between(words, index):
        return False
    if word == "以" or word in known.prepositions:
        within = words[-1] in PARTS and index > 1 and words[-2] == "的"  # 网购投诉|在|全部投诉中的|比重
        return not (word == "在" and (following in ONGOING or within))
    if index < 2:
        return word in SAYS
    if word.endswith("统计") and "据" in words[: index - 1]:  # 据不完全统计|受灾人口
        return True
    if word in WHEN:  # 通车后|年运量, not 90后|干部, 最多时|占三成, 比过去采摘时|省三成
        done = words[index - 2]
        return len(done) > 1 and done[0] != "最" and not done.isdigit() and "比" not in words[:index]
    if word in EVES:  # 于重阳节前|走访百岁老人
        return not IN.isdisjoint(words[: index - 2])
    if word in HANDS or _is_done_inside(words, index):
        return following != "的"
    if word in WAYS and not BY.isdisjoint(words[: index - 1]):  # 按照一站一策思路|改造站台
        return True
    return word in ALSO or word in SAYS or word in ("了", "为由", "为名")


def _is_done_inside(words: list[str], index: int) -> bool:
    """Whether something is done within what stands before: 在财政预算中|拨款, 在部队内外|演讲."""
    if words[index - 1] not in INSIDE or WHERE.isdisjoint(words[: index - 1]):
        return False
    return words[index] != "为" and words[index - 2] != "的" and _does(words[index])


def _is_between(words: list[str], index: int) -> bool:
    """Whether the word before `index` tells of which two something is: 对美|出口, 欧元对美元|汇率."""
    return words[index - 1] == "对" and (words[index] in COUNTRIES or (index > 1 and words[-1].endswith(BETWEEN)))


def _does(word: str) -> bool:
    """Whether a word tells that something is done, or how."""
    known = particles()
    how = word in known.prepositions or word in known.values or word in known.ends
    return how or is_verb(word) or tag(word) in ("v", "d")


def article(words: list[str], index: int) -> bool:
    """Whether the word before `index` is 一 and a classifier, with a noun phrase behind it: 手机和一枚|纪念章."""
    word = words[index - 1]
    return word[0] == "一" and word[1:] in ARTICLES and len("".join(words[index:])) > 2
