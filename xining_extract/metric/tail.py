"""What may stand between a name and its figure: links, verbs of growth, times, comparisons."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..divisions import WHOLES
from ..words import tag
from .particles import PREDICATES, actions, is_verb, particles, verbs

LONGEST_BASIS = 9  # how many words a comparison may have: 比 上年 同期 全国 平均 水平
YEARLY = ("年", "月", "日")  # 年|平均
LEVELS = ("水平", "同期", "目标", "要求")
CLOCK = frozenset("年 月 日 时 点 分 号 年前 年后 年中 年来 月末 月中 月份 年度 年底 年初 年末 月底 月初 时许".split())
DATED = frozenset("间 来 内 里 底 末 初 以来 期间 起 中 上旬 中旬 下旬 度 前 后 年底 年初 年末 同期 时".split())
UNTIL = frozenset("连续 截至 截止 至 到 从 由 自 在 于 截止到 继".split())
# Words that close such a phrase, and those that open it.
IN = frozenset("在 于".split())
UNDER = frozenset("受 因 由于 在".split())
SETTINGS = {
    **dict.fromkeys("影响 冲击 拖累 拉动 带动 推动 制约 限制".split(), UNDER),
    **dict.fromkeys("上 基础上 下 中 内 里 时 前提下 情况下 条件下 背景下 后 之后 以后".split(), IN),
}
BY_ONE = frozenset(
    "一盒 一斤 一份 一碗 一瓶 一袋 一箱 一张 一桶 一餐 一顿 一晚 一平米 一公斤 一支 一针 一粒 一亩 一吨 一车 一间 "
    "一床 一桌 一单 一棵 一只 一头 一方 一度 一米 一公里 一小时 一节 一穗 一株".split()
)
EVERYWHERE = WHOLES | frozenset("全校 全厂 全院 全班 全家 全年 全天".split())
EVENTS = frozenset("之 时 前 之前 以前 初期".split())  # behind a deed they tell when
TOGETHER = frozenset("与 同 和 跟 距 离 距离".split())
DIFFERS = frozenset("相差 差".split())
TO = frozenset("为 至 到 在".split())
GROWS = frozenset("发展 壮大 扩展 扩张 延伸 拓展".split())  # what of itself comes to a number: 从无到有，发展|到
LONGEST_SOURCE = 6
# 同口径增长, 扣除价格因素实际增长: on what basis it grew.
ON_BASIS = re.compile(
    "[，；]?(?:[按若如以在]|均)*(?:(?:同|自然|可比|财政|全|[原新老旧])口径|(?:可比|不变|当年|现行)价格?"
    "|(?:扣除|剔除|考虑|不计)(?:[^，。；：]{2,12}(?:因素|影响)|“[^”]{2,10}”)(?:之?后)?)"
    "(?:计算|比较)?[，,]?(?:名义|实际|可比)?"
)
RECKONED = frozenset("扣除 剔除 考虑 不计 按 以".split())
REAL = 7  # words that tell such a basis
# How a value comes about, before the verb that says so, or the figure that opens on it: 收入|成功|突破86亿元.
HOW = frozenset(
    "一跃 一举 争取 力争 成功 顺利 正式 接连 确实 如期 提前 圆满 历史性 强势 轻松 全面 "
    "单月 单季 单日 单周 单店 高位 整体 总体 亩均 校均 店均".split()
)
BOUNDS = ("突破", "破", "超", "逾", "接近", "逼近", "低于", "高于", "不足", "不到")  # which are of the figure itself
REACHES = "突破"
CLOSED = (("不足", ["的"]), ("还", ["了"]))  # with the link behind them no links: 水压不足|的|870件, 至今只还|了2万元
OFFICES = ("事务", "服务", "卫生", "研究", "招待", "交易", "派出", "收费", "司法", "检疫", "托儿", "看守", "监管")
EARLIER = frozenset(
    "过去 原来 原先 以前 此前 之前 最初 当初 早先 的 周 天 年 个 月 个月 小时 分钟 左右 个位数 两位数".split()
)


def links_of(words: list[str], bounded: bool = False) -> list[str]:
    """Take off the end of `words` what only links the name before it to the figure; the last comes first.

    `bounded`: the figure itself opens on a verb: 突破86亿元.
    """
    links = list[str]()
    if len(words) > 1 and words[-1] == "所有" and words[-2].endswith(OFFICES):  # 律师事务|所有68家
        words[-2:] = [words[-2] + "所", "有"]
    if then := _level_then(words):
        links.append("".join(words[-then:]))
        del words[-then:]
    while words:
        if words[-1] == "分为" and len(words) > 1 and words[-2][-1] in "总得均满比积":  # 中考总|分为
            words[-2:] = [words[-2] + "分", "为"]
        if (words[-1], links[-1:]) in CLOSED:
            break
        length = _length_of_link(words, links, links[-1] if links else REACHES if bounded else "")
        if not length and (within := _link_within(words)):
            words[-1:] = [words[-1][:within], words[-1][within:]]
            length = 1
        if not length:
            break
        links += reversed(words[-length:])
        del words[-length:]
    return links


def _level_then(words: list[str]) -> int:
    """How many words at the end tell when a level came about: 比例降至|目前的|2.8%."""
    length = times(words[:-1]) if len(words) > 2 and words[-1] == "的" else 0
    if length and words[-length - 1] in ("到", "至"):  # 提高|到|今年|的
        length -= 1
    return length + 1 if 0 < length < len(words) - 1 and words[-length - 2][-1] in "到至" else 0


def _length_of_link(words: list[str], links: list[str], link: str) -> int:
    """How many of the last words link what is before them to what follows, `link`; 0 where the last does not."""
    known, word = particles(), words[-1]
    if len(words) > 2 and words[-2] == "每" and len(word) == 1:  # 汽油每升
        return 2
    if word in known.links or word.isspace() or (len(words) > 1 and word in known.savings) or _everywhere(words):
        return 1
    if link and (_goes_before(words, link) or (link == "平均" and word in YEARLY)):
        return 1
    led = bool(links)
    return next((length for read in (READERS_LED if led else READERS) if (length := read(words, led))), 0)


def _goes_before(words: list[str], link: str) -> bool:
    """Whether the last word only leads on to the link behind it: 比|上年, 高于|去年同期, 大大|缩短, 核算|为."""
    known, word = particles(), words[-1]
    if word in known.comparisons:
        return link in known.times or link in ("计划", "预计")
    if link in known.growth:
        how = tag(word) == "d" or word in actions()["setting"]  # 价格|震荡|回落
        return len(words) > 1 < len(word) and how and not word.endswith(known.attributes)
    if "地" in (word, link) and "历史性" in (word, words[-2:][0]):  # 历史性|地|突破
        return True
    if link in known.values and len(words) > 1 < len(word) and (tag(word) == "d" or word in HOW):
        return not word.endswith(known.attributes)
    return (len(words) > 1 or word in GROWS) and word in actions()["setting"] and link in TO


def _link_within(words: list[str]) -> int:
    """Where a link begins within the last word, which the dictionary made of two: 占|比达, 立案|数首次."""
    known, word = particles(), words[-1]
    for index in range(1, len(word)):
        if word[index:] in known.links:
            if word[:index] in known.attributes:
                return 0 if word.endswith(known.attributes) else index
    return 0


def _everywhere(words: list[str]) -> bool:
    """Whether the words close on a place of which the noun before is told: 大棚|全村有4座, not 占|全市的三成."""
    if len(words) < 2 or words[-1] not in EVERYWHERE:
        return False
    known, before = particles(), words[-2]
    links = before in known.links or before in known.comparisons
    return len(before) > 1 and not (links or is_verb(before) or tag(before))


def _at_most(words: list[str], led: bool) -> int:
    """流量最大时, 客流最多的时候."""
    if words[-1] not in ("时", "时候"):
        return 0
    length = 2 if words[-1] == "时" else 3
    return length if len(words) > length and words[-length][0] == "最" else 0


def _when_begun(words: list[str], led: bool) -> int:
    """合作社2016年|起步时|只有3家."""
    return 2 if len(words) > 2 and words[-1] in ("时", "之初", "伊始") else 0


def _rate(words: list[str], led: bool) -> int:
    """每斤, 每间夜: of which measure the figure is."""
    if words[-1] in BY_ONE:  # 一盒28元
        return 1
    if words[-1][0] == "每" and len(words[-1]) > 1 and len(words) > 1 - led:
        return 1
    paid = len(words[-1]) > 2 and words[-1].endswith(particles().attributes) and words[-1][0] in "年月日"  # 每|月租金
    return 2 if len(words) > 2 - led and words[-2] == "每" and not paid else 0


def _source(words: list[str], led: bool) -> int:
    """由过去的一周, 从原来的半天: from what level, that is no figure, the figure came about."""
    for length in range(2, min(LONGEST_SOURCE, len(words)) + 1):
        if words[-length] in ("由", "从"):
            rest = words[1 - length :]
            known = all(word in EARLIER or word[0] in "一半几多" for word in rest)
            return length if known else 0
    return 0


def _more(words: list[str], led: bool) -> int:
    """多运, 少跑: by how much more or less was done."""
    return 2 if len(words) > 1 and words[-2] in ("多", "少") and words[-1] in particles().pivots else 0


def setting(words: list[str], led: bool) -> int:
    """How many words at the end tell under what the figure came about: 受天气影响, 在原有基础上."""
    if words[-1] in SETTINGS:
        for index in range(len(words) - 2, max(-1, len(words) - LONGEST_BASIS), -1):
            if words[index] in SETTINGS[words[-1]]:
                return len(words) - index
    return 0


def times(words: list[str], led: bool = False) -> int:
    """How many words at the end tell when: 去年底, 从2018年, 17日22时."""
    known, index = particles().times, len(words)
    while index:
        word = words[index - 1]
        if word in CLOCK and index > 1 and words[index - 2].isdigit():
            index -= 2
        elif word in known or (word in DATED and index > 1 and (words[index - 2] in known or words[index - 2] == "年")):
            index -= 1  # 去年|末, 2012年|时
        elif word == "、" and 1 < index < len(words) and (words[index - 2] in CLOCK or words[index - 2] in known):
            index -= 1  # 继2011年|、|2012年
        else:
            break
    if index < len(words) and index and words[index - 1] in UNTIL:
        index -= 1
    return len(words) - index


def _basis(words: list[str], led: bool) -> int:
    """How many words at the end tell what the figure is compared with: 比上半年, 与去年同期相比, 高于全国水平.

    Without a verb of growth after it (`led`), only what is a verb itself: 高于, 高出.
    """
    known, kinds, last = particles(), verbs(), len(words) - 1
    together = words[-1] in ("相比", "比", "相较") or words[-1] in DIFFERS
    if not together and known.comparisons.isdisjoint(words):
        return 0
    for index in range(last - together, max(-1, last - LONGEST_BASIS), -1):
        word = words[index]
        if word[-1] == "于" and "的" in words[index:last] and not words[last].endswith(known.attributes + LEVELS):
            return 0  # 优于二类的断面|13个, not 高于全市的平均水平|3个百分点
        if index and words[index - 1] == "或":  # 达到或|好于Ⅲ类水体比例
            return 0
        if word in (TOGETHER if together else known.comparisons):
            return len(words) - index if index < last and (led or word[-1] in "于出" or words[-1] in DIFFERS) else 0
        if kinds.get(word) in PREDICATES and EVENTS.isdisjoint(words[index + 1 : index + 2]):  # 比|开园|之初
            return 0
    return 0


# What may be taken off, in this order; `led` tells that a link has been taken off behind it.
def _reckoned(words: list[str], led: bool) -> int:
    """扣除价格因素|实际增长, 按可比口径|增长: on what basis it grew."""
    for length in range(2, min(REAL, len(words))):
        if words[-length] in RECKONED and ON_BASIS.fullmatch("".join(words[-length:])):
            return length
    return 0


Reader = Callable[[list[str], bool], int]
READERS_LED: tuple[Reader, ...] = (times, _at_most, _when_begun, _rate, _source, _more, _basis, setting, _reckoned)
# Some only lead on to a link.
READERS = tuple(read for read in READERS_LED if read not in (_source, setting, _reckoned))
