"""What stands left of a figure: the noun phrase, where it begins, and the verb it hangs on."""

from __future__ import annotations

import re

import msgspec

from ..model import Span
from ..words import cut, tag
from .agents import is_agent
from .doers import goes_before, names_works, who_acts
from .lead import names_nothing
from .openings import ALREADY, AWAY, JOINTS, article, begins_anew, closed
from .particles import MODALS, PREDICATES, is_verb, particles, verb_kind, verbs
from .persons import mention
from .tail import links_of
from .which import STATES, tells_which

BREAK = re.compile(r"[，,；;：:。！？!?…\n（）()【】\[\]|—①-⑳●○◎⊙▲△▼▽◆◇■□★☆※↓↑→▶►](?:(?<!—)|—)|\.{3,}")
# 而这一比例在去年只有三成, 去年的数字是三成: a phrase that only points back.
POINTED = re.compile(
    "[而但]?[这那该此其][一个项些]*(?:数|比例|占比|数值|比率|价格|标准)[是却]?"
    "|[而但]?(?:[这那该此其][一个项些]*)?(?:指标|数字|数据|答案)[是却]?"
)
OPENERS = {"）": "（", ")": "("}
LONGEST_ASIDE = 12  # a bracket within a name: 镇（乡）最远距离
QUOTES = {"“": "”", "《": "》"}
MARKS = frozenset((*QUOTES, *OPENERS, *OPENERS.values()))
BOUND = tuple(
    "面积 比例 比重 进度 限额 率 量 规模 时间 时限 时长 周期 期限 年限 间隔 人数 户数 次数 "
    "增速 增幅 降幅 涨幅 占比".split()
)
PACES = frozenset("增速 增幅 降幅 涨幅 占比".split())  # of the indicator before them: 报名人数|增速
SIDES = frozenset("城区 城市 农村 市区 县城 郊区 城镇 乡镇 乡村 山区 男性 女性 男生 女生 本地 外地 白天 夜间".split())
COMPARED = ("较", "比")


class Left(msgspec.Struct, frozen=True, gc=False):
    """What stands before a figure: the noun phrase, the verb that governs it, the links between phrase and figure."""

    phrase: Span | None
    verb: Span | None
    closing: Span | None  # the verb that the noun phrase ends in
    links: tuple[str, ...]
    gives_value: bool  # a link makes the phrase an indicator whose value the figure is
    topic: Span | None = None  # of a phrase that closes in a verb: the noun phrase before its adverbs
    said: str = ""  # the words of the phrase


def before(text: str, start: int, end: int) -> Left:
    """Read the stretch that ends at a figure: links off its end, then back to the last verb or break."""
    known = particles()
    edge = _left_edge(text, start, end)
    words = cut(text[edge:end])
    links = links_of(words)
    end -= sum(map(len, links))
    if extra := closed(words, links):
        end -= sum(map(len, words[-extra:]))
        del words[-extra:]
    if words[-1:] in (["去"], ["来"]) and verb_kind("".join(words[-2:])) == "do":  # 发出|去
        words[-2:] = ["".join(words[-2:])]
    gives_value = not known.values.isdisjoint(links)
    valued = gives_value or not STATES.isdisjoint(links)
    whose = len(words) > 1 and words[-1] in SIDES  # 到达时间|城区
    bound = bool(words) and words[-1 - whose].endswith(BOUND)
    deed = bool(words) and (is_verb(words[-1]) or tag(words[-1]) == "v")  # 修一口井就花|8000元
    least = 4 if gives_value or bound else 2  # 率, 面积 or 就业 alone name nothing: the verb belongs to the name
    if bound and whose:
        least += len(words[-1])
    elif bound and words[-1] in PACES and len(words) > 2 and words[0] not in COMPARED:
        least += len(words[-2])
    verb: Span | None = None
    closing: Span | None = None
    suffers: Span | None = None  # what something is done to: 大棚|被雪压塌
    head, first = edge, 0
    here, index, quoted, marked = edge, 0, "", not MARKS.isdisjoint(words)
    aside, size, away, telling, toward, given = 0, len(words), 0, -1, False, False
    while index < size:
        word = words[index]
        index += 1
        if marked:
            quoted = quoted_by(words, index, quoted)
            aside += (word in OPENERS.values()) - (word in OPENERS)
        kind = None
        if not quoted and not aside and (named := mention(words, index - 1, first)):  # 李某某|分得
            here += sum(map(len, words[index - 1 : index - 1 + named]))
            index += named - 1
            head, first = here, index
            continue
        if not quoted and not aside:  # 投资（不含农户）
            word, index, kind = _whole_word(words, index)
        begin, here = here, here + len(word)
        if here == end and kind:
            closing = (begin, here)
        elif here <= end - 2 and not quoted and not aside:
            done = words[index] == "了" or word in known.growth  # 发放了|总额达300万元, 缩短|时间
            done = done or (word == "实现" and len(words[-1]) > 2)
            if kind in PREDICATES and ((here > end - least and not done) or words[index] in JOINTS):
                continue  # 返还、补贴: the items of a list govern nothing
            if kind in PREDICATES and names_works(words, index, first):
                continue  # 饮水安全|巩固|提升|工程
            if kind in PREDICATES and index > 1 and words[index - 2] in UNDONE:
                continue  # 未|发放|案款, 待|建设|项目
            if kind in PREDICATES and verb and _is_in_name(words, index, first):  # 实施|农村道路|畅通|工程
                continue
            kind = _made_verb(words, index, word, kind)
            if word in DONE_TO_WORKS and verb and begin == head and len(words[-1]) > 1:
                kind = "act"  # 建成|通车|公路
            toward = toward or (word in TOWARD and not (index > 1 and words[index - 2].endswith(known.attributes)))
            if kind in PREDICATES and toward:
                toward, given = False, True  # 为基层|出具|诊断报告
            elif toward and begin > head and (kind == "deed" or (kind is None and len(word) > 1 and tag(word) == "v")):
                kind, given = "act", True  # 向学校|捐赠|图书
            if kind in PREDICATES:
                gives = word in known.values and words[-1] not in known.parts  # 银行今年|实现|净利润
                gives = gives or (word in GETS and words[-1] in PAID)
                gives = gives or word[-1] in "有了"  # 共有|常住人口, 交了|押金
                gives = gives or any(other.endswith("财政") for other in words[first : index - 1])  # 市财政安排|资金
                if index == size - 1 and word[-1] != "着" and not gives and _is_no_object(words[-1]):
                    head, first = (begin, index - 1) if given or word in GETS else (head, first)  # 为企业|减免|租金
                    continue  # 指导服务, 津贴发放年龄
                verb = (begin, here)
            if word == "被" and begin - head > 1:
                suffers = (head + names_nothing(words[: index - 1], first), begin)
            anew = begins_anew(words, index, links) or (not deed and article(words, index))
            away = here if word in AWAY and index > 1 else away
            first_deed = begin <= max(telling, head + names_nothing(words[: index - 1], first))
            if kind in PREDICATES and first_deed and tells_which(words, index, valued):
                telling = here
                continue
            if kind in PREDICATES or anew:
                head, first = here, index
    if away and deed and len(words[-1]) > 1 and not words[-1].endswith(known.attributes):  # 从现场|救出
        head, first = end - len(words[-1]), size - 1
    head += names_nothing(words, first)
    if POINTED.fullmatch(text, head, end):
        head = end
    does = _last_verb(words, "了" in links)
    topic = (head, edge + does[0]) if does and head < edge + does[0] else None
    topic = None if topic and text[slice(*topic)] in COMPARED else topic  # 比上年同期|增收
    if not (topic or verb):
        head += who_acts(text, head, end)
    if topic and does and not closing:
        closing = (edge + does[1], end)
    if closing and suffers and suffers[0] < suffers[1]:
        topic = suffers
    phrase = (head, end) if end > head else None
    return Left(phrase, verb or closing, closing, tuple(links), gives_value, topic, text[head:end] if phrase else "")


def _whole_word(words: list[str], index: int) -> tuple[str, int, str | None]:
    """The word before `index` with those behind it that are part of it, the index behind these, and what verb it is."""
    word, size = words[index - 1], len(words)
    following = words[index] if index < size else ""
    if len(word) == 1 and following and (kind := verb_kind(word + following)):
        word, index = word + following, index + 1
        following = words[index] if index < size else ""
    else:
        kind = verb_kind(word)
    if following == "着":  # 围着, 住着
        word, index = word + "着", index + 1
        following = words[index] if index < size else ""
    if word[-1] == "着" and len(word) > 1:
        kind = "act"
    if kind and following in COMPLEMENTS and len(word) > 1:  # 记录到, 疏散出
        word, index, kind = word + following, index + 1, "act"
    elif kind and following in SUFFIXES and index < size - 1:  # 聚集|性|疫情
        word, index, kind = word + following, index + 1, None
    return word, index, kind


def _made_verb(words: list[str], index: int, word: str, kind: str | None) -> str | None:
    """What verb the word before `index` is by the one before it: 共|受理|诉求, 计划|建|充电车棚."""
    if index > 1:
        if kind == "deed" and words[index - 2] in particles().sums:
            return "act"
        if kind is None and len(word) == 2 and words[index - 2] in ALREADY and tag(word) not in ("a", "d"):
            return "act" if len(words[index]) > 1 and not word.endswith(particles().attributes) else None
        if kind is None and word in particles().pivots and words[index - 2] in BEFORE_VERBS:
            return "act" if len(words[index]) > 1 else None
    return kind


def _is_in_name(words: list[str], index: int, first: int) -> bool:
    """Whether the verb before `index`, in the object of another, stands in the name of an undertaking."""
    named = index == len(words) - 1 and words[index] in particles().undertakings and words[index - 1] not in GETS
    return named and first < index - 1 and not is_agent("".join(words[first : index - 1]))


def _is_no_object(word: str) -> bool:
    """Whether the last word can be no object of the verb before it, a verb but no attribute or the reverse."""
    return (word in verbs()) != word.endswith(particles().attributes)


def _last_verb(words: list[str], ended: bool) -> Span | None:
    """Where the adverbs begin that stand before the verb on which the words end, and where that verb does.

    A verb that has `ended`, by a 了 behind it, needs none before it: 路灯|坏了.
    """
    index = len(words) - 1
    while index > 0 and goes_before(words[index - 1]):
        index -= 1
    if index > 0 and words[index - 1].isdigit() and words[index][0] in "年月日":  # 企业|2|月初|还|缺
        index -= 1
    if index < 1 or words[:index] == ["每"]:
        return None
    sudden = ended and len(words[-1]) == 1 < len(words[index - 1])
    if index == len(words) - 1 and not sudden:
        return None
    if not (is_verb(words[-1]) or sudden or tag(words[-1]) == "a" or _of_one_letter(words, index)):
        return None
    return sum(map(len, words[:index])), sum(map(len, words[:-1]))


def _of_one_letter(words: list[str], index: int) -> bool:
    """Whether the words end in a verb of one letter that the lexicon lacks, said of what ends at `index`: 镇上|就添."""
    leads = words[index - 1][-1] in MODALS or any(word[0] == "每" for word in words[:index])
    return not leads and len(words[-1]) == 1 and tag(words[-1]) == "v"


def quoted_by(words: list[str], index: int, quoted: str) -> str:
    """The mark that closes the name in quotes in which the word before `index` stands; "" where it stands in none."""
    word = words[index - 1]
    if quoted:
        return "" if word == quoted else quoted
    closer = QUOTES.get(word, "")
    return closer if closer in words[index:] else ""  # a mark that opens a speech quotes no name


DONE_TO_WORKS = frozenset("通车 投产 投用 投运 启用 竣工 完工 交付 开工".split())
TOWARD = frozenset("向 给 为 替 帮".split())  # to whom, for whom: what is done follows
UNDONE = frozenset("未 待 应 拟 尚未 所".split())  # behind them a verb tells which: 未发放案款
BEFORE_VERBS = frozenset("计划 拟 将 已 共 已经 先后 陆续 总共 累计 就 又 也 还 只 要 能 可 可以 曾".split())
PAID = frozenset("补贴 补助 奖励 贷款 赔偿 捐款 借款 罚款".split())  # verbs that are nouns of money: 套取|补贴
GETS = frozenset("套取 骗取 冒领 领取 申领 享受 获得 获 截留 私分 侵吞 侵占 挪用 拨付 下拨 兑付 发放 收到".split())
COMPLEMENTS = frozenset("到 出 起 走 掉 完 好".split())
# Of a noun that begins with a verb.
SUFFIXES = frozenset("性 型 式 制 者 员 类 级 化 度 权 罪 点 站 岗 室 亭 队 费 房 库 车 船".split())


def _left_edge(text: str, start: int, end: int) -> int:
    """The end of the last break before `end`; a bracket that opens and closes on the way is no break."""
    breaks = [match.start() for match in BREAK.finditer(text, start, end)]
    while breaks:
        at = breaks.pop()
        opener = OPENERS.get(text[at])
        opening = text.rfind(opener, max(start, at - LONGEST_ASIDE), at) if opener else -1
        if opening < 0:
            return at + (2 if text[at] == "—" else 1)
        while breaks and breaks[-1] >= opening:
            breaks.pop()
    return start
