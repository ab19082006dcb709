"""Where the noun behind a figure ends: before a verb, what belongs to the next figure, an indicator with its value."""

from __future__ import annotations

from typing import Literal

from ..words import is_doing, is_saying, tag
from .agents import is_agent
from .doers import MENDS
from .openings import CLASSIFIERS, JOINTS
from .particles import DONE, PREDICATES, counted_by, is_verb, particles, verb_kind
from .shared import CLOSERS, is_listed, joint, leads_on
from .tail import EVERYWHERE
from .walk import QUOTES, quoted_by

DATED = frozenset("年月日号时")
PLANS = frozenset("计划 预计 打算 准备 争取 力争".split())  # 3个桥墩计划月底完工, not 9个培训计划
ROUTES = ("路", "线", "段", "高速", "隧道", "通道", "班列")
RESULTS = frozenset("出来 起来 下来 上去 下去 出去 回来 上来 进来 进去 回去".split())
BECOMES = frozenset("作为 改成 改为 变成 变为 当成 当作 换成 建成 用作 改作 用来 用于".split())
ARTICLES = CLASSIFIERS | frozenset("些")
BEHIND_VERBS = frozenset("到 了 着 过 至 进 在 给 成 为 出".split())
# What may stand before a noun as well: 8个国家级|夜间|文化消费区, 5个夏季营地.
SEASONS = frozenset("夜间 晚间 白天 夏季 冬季 春季 秋季 周末 假期 暑期 寒假 暑假 汛期 高峰 早晚 春节".split())
DISTRICTS = frozenset("省 市 县 区 乡 镇 村 乡镇 街道 社区 县区 县市".split())
ONE_BY_ONE = frozenset("天年月夜顿场次户家人个条处样件项村组班时层步桌趟")  # 顿顿, 场场
WILLS = frozenset("会 想 敢 肯 愿 没 更 总 难 全 好".split())
ALSO, AFTER = frozenset("而并且"), frozenset("后 之后 以后".split())
COVERS, UNDONE = frozenset("被告 被子 被单 被褥 被服 被面 被套 被芯".split()), frozenset("未待")
AFTERWARDS = frozenset("时 前 后 之前 之后".split())
HOW = frozenset("喜人 红火 兴隆 齐全 困难 宜人 过硬 告急 吃紧 爆棚 爆满 欠佳 不佳 不足 不畅 不好 落后".split())
PAID = ("费", "款", "金", "钱")
BRIEF, TIMES = frozenset("高低好差大小多少快慢强弱优足稳"), frozenset("圈趟遍次回下顿")  # 成活率|高; 走|一趟
GIVES = frozenset("发放 提供 给予 兑现 拨付 下拨 支付 补发 享受 获得 领取".split())  # 120个站点|发放补贴
GIVEN = frozenset("补贴 补助 奖励 资金 贷款 津贴 奖金 服务 课程 政策".split())
WITH, OTHERS = frozenset("与 和 同 跟 及 以及".split()), frozenset("部分 其他 各".split())
Expects = Literal["any", "noun", "object", "deed", "verb"]


def noun_ends(
    words: list[str], first: int, *, expects: Expects, shared: bool, counted: tuple[str, ...]
) -> tuple[int, int]:
    """Where the words end that can be the noun, of which `first` do at the first verb, and where the noun itself does.

    What those do begins at the one, the phrase that is counted ends at the other.
    """
    if expects == "deed" and 0 < first < len(words) and words[first + 1 : first + 2] in ([], ["、"], ["和"]):
        first += 1  # 3次|岗位|推荐
    while shared and first == len(words) > 1 and leads_on(words[-1]):  # 30个县支出|增长|5%, 64支球队|分|8个小组
        first = len(words := words[:-1])
    if shared and "以及" in words[1:first]:  # 3个试点村|以及帮扶2户
        first = words.index("以及", 1)
    elif shared and (first == len(words) or (expects != "any" and is_listed(words, first))):
        first = joint(words) or first  # 8家大企业和41家小企业
    whole = expects == "verb" or (expects == "any" and not (shared and counted))
    last = first if whole else _without_value(words, first, counted, shared=shared)
    kept = of_classifier(words, last, counted)
    while kept and _is_tail(words[kept - 1], sum(map(len, words[:kept]))):
        kept -= 1
    return first, kept


def first_end(words: list[str], index: int, *, governed: bool) -> int:
    """The place of the first word, from `index` on, that ends a noun phrase."""
    known = particles()
    ends, quoted, marked = known.ends, "", not QUOTES.keys().isdisjoint(words)
    while index < len(words) - 1 and words[index] in known.modifiers and verb_kind(words[index + 1]):
        index += 2  # 7个|紧急|疏散|口
    while index < len(words):
        word = words[index]
        if marked:
            quoted = quoted_by(words, index + 1, quoted)
        if not quoted:
            following = words[index + 1] if index + 1 < len(words) else ""
            timed = index and (word in known.times or word in EVERYWHERE) and following[:1] != "最"  # 单日最大车流
            timed = timed and not (word in SEASONS and following and not _begins_deed(following))
            timed = timed or (index > 0 and word.isdigit() and following[:1] in DATED)  # 居民楼|9|月底前交房
            each = index and len(word) > 1 and (word[0] == "每" or (word[0] == word[-1] and word[0] in ONE_BY_ONE))
            compared = index and ((word[-1] == "于" and word in known.comparisons) or _wills(word, following))
            if index and word[0] == "被" and len(word) == 2 and word not in COVERS:  # 皮包|被盗
                return index
            undone = index and word in UNDONE and is_verb(following)
            if undone and words[index + 2 : index + 3] not in ([], ["的"], ["了"]):
                index += 2  # 离校|未|就业|毕业生
                continue
            if word in ends and _qualifies(words, index):
                index += 3
                continue
            ended = (word in ends and not _runs_to(words, index)) or timed or compared or each
            if ended and not _names_what_is_done(words, index):
                does = is_verb(following) or following in ends or (index > 0 and tag(following) == "v")
                if word not in known.manners or not following or does:
                    return index
            said = following in ("着", "得") or (following in BEHIND_VERBS and _is_brief(word, following))
            others = index and word != "、" and following in OTHERS  # 渔港|及部分码头
            if word in JOINTS and (_is_article(following) or others):  # 7处漂流点|和一批农家乐
                return index
            within = word == "里" or (word == "上" and (following in ends or is_verb(following)))  # 江段|上巡查
            said = said or (following in RESULTS and is_verb(word) | (tag(word) == "v"))  # 空房|收拾出来
            said = said or word in BECOMES  # 大巴|作为校车
            if index and (said or word[1:] == "着" or within or _tells(words, index) or _is_said(words, index)):
                return index
            done = index and word in AFTER and len(words[index - 1]) > 1
            paid = governed or words[index - 1].endswith(PAID)
            if done and (paid or _begins_deed(following) or is_doing(following)):  # 扣除3万元利息|后转账, 年费|后关门
                return index
            if word in PLANS and (following in known.times or is_verb(following) or tag(following) == "v"):
                return index
            kind = verb_kind(word) or (verb_kind(word + following) if len(word) == 1 else None)
            if kind and (following == "人口" or _is_of_a_name(words, index, kind)):  # 农业转移人口
                index += 1
                continue
            if kind == "state" and (not following or following in ends or is_verb(following)):
                return index
            if index and kind == "deed" and following in DONE and not word.endswith(known.attributes):  # 车场|更新完毕
                return index - (index > 1 and words[index - 1] in MENDS)
            if kind == "do" or (kind == "act" and (not governed or _acts(words, index))):
                return index
        index += 1
    return index


def _qualifies(words: list[str], index: int) -> bool:
    """Whether an adverb and an adjective closed by 的 tell which are meant: 效益|较|好|的|企业."""
    closed = index > 0 and words[index + 2 : index + 3] == ["的"] and index + 3 < len(words)
    return closed and tag(words[index + 1]) == "a"


def _names_what_is_done(words: list[str], index: int) -> bool:
    """Whether how something is done and the deed stand in the name of a place for it: 事故|快速|理赔|点."""
    if len(words) < index + 3 or verb_kind(words[index + 1]) not in ("deed", "act"):
        return False
    named = any(word.endswith(particles().bodies) for word in words[index + 2 : index + 4])
    return named and not (index and is_agent(words[index - 1]))


def _is_said(words: list[str], index: int) -> bool:
    """Whether a word begins what is said of the noun before: 学校|建设|了机房, 河道|焕然一新, 公路|走|一趟."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following == "了":
        return is_verb(word)
    if following in ("", "、") and is_saying(word):
        return True
    return _is_so(words, index) or _once(word, following) or _together(words, index)


def _is_so(words: list[str], index: int) -> bool:
    """Whether a noun and how it is close the stretch, said of the noun before: 村|水质|良好, 玉米|长势喜人."""
    word, known = words[index], particles()
    if index + 1 >= len(words) or words[index + 2 : index + 3] not in ([], ["、"]):
        return False
    if not (word in known.aspects or word.endswith(known.attributes)) or words[index - 1] in JOINTS:
        return False
    how = words[index + 1]
    return word != "程度" and (how in BRIEF or (len(how) > 1 and (tag(how) == "a" or how in HOW)))


def _once(word: str, following: str) -> bool:
    """Whether a verb of one letter is done once: 公路|走|一趟."""
    return len(word) == 1 and tag(word) == "v" and following[:1] == "一" and following[1:] in TIMES


def _together(words: list[str], index: int) -> bool:
    """Whether a word begins with whom those counted do something: 农户|与合作社签订合同."""
    if words[index] not in WITH:
        return False
    until = next((at for at in range(index, len(words)) if words[at] == "的"), len(words))
    return any(words[at] in particles().mutual for at in range(index + 2, until))


def _acts(words: list[str], index: int) -> bool:
    """Whether the noun before a verb acts, though it is an object itself: 召集9个部门|召开会议."""
    alone = 0 < index < len(words) - 1 and JOINTS.isdisjoint(words[:index])
    return alone and is_agent(words[index - 1]) and not _names_a_body(words, index)


def _begins_deed(word: str) -> bool:
    return is_verb(word) or word in particles().ends or tag(word) in ("v", "a", "d")


def _is_brief(word: str, following: str) -> bool:
    """Whether a word is a verb of one letter before its complement: 村|通|了快递, 村|排|在最前."""
    if len(word) > 1 or word in CLOSERS:
        return False
    return following == "了" or word in particles().pivots or tag(word) == "v"


def _is_article(word: str) -> bool:
    """Whether a word is 一 with its classifier: 一批."""
    return word[:1] == "一" and word[1:] in ARTICLES


def _is_of_a_name(words: list[str], index: int, kind: str) -> bool:
    """Whether a verb is part of a name: 设备更新项目; not 5个部门组建专班."""
    following = "".join(words[index + 1 : index + 2])
    named = following in particles().undertakings or (kind == "act" and index > 0 and _names_a_body(words, index))
    given = words[index] in GIVES and following in GIVEN
    return named and not (index > 0 and (given or is_agent(words[index - 1])))


def _names_a_body(words: list[str], index: int) -> bool:
    """Whether the verb is part of the name of a body that ends the item."""
    last = next((at for at in range(index, len(words)) if words[at] in JOINTS), len(words)) - 1
    return words[last].endswith(particles().bodies) and not is_agent("".join(words[:index]))


def _wills(word: str, following: str) -> bool:
    """Whether a word says how or whether something is done that follows: 孩子|重新|回到课堂, 学员|会|压面."""
    if word not in WILLS and not (len(word) > 1 and tag(word) == "d") and not (len(word) > 2 and tag(word) == "v"):
        return False
    if len(following) == 1:
        return is_verb(following) or (word in WILLS and tag(following) == "v")
    return verb_kind(following) in PREDICATES or tag(following) in ("v", "d")


def _runs_to(words: list[str], index: int) -> bool:
    """Whether the word only tells where a road or a line goes: 东门至西湖公路."""
    return words[index] in ("至", "到") and any(word.endswith(ROUTES) for word in words[index + 2 : index + 4])


def _tells(words: list[str], index: int) -> bool:
    """Whether a verb that the lexicon lacks closes a clause on the noun before it: 9件工单|超期, 养老钱|转|到."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following in AFTERWARDS and len(word) > 1 and (is_verb(word) or tag(word) == "v"):
        return True  # 患者|确诊|时
    if following and following not in BEHIND_VERBS and following not in ALSO:
        return False
    if len(word) < 2 or tag(word) != "v" or verb_kind(word):
        return False
    return len(words[index - 1]) > 1 and not tag(words[index - 1])


def suffer(words: list[str], first: int, counted: tuple[str, ...]) -> bool:
    """Whether the noun before a verb is none of those counted, but what they do or have: 2万人|出行|出现困难."""
    if 0 < first < len(words) and words[first] in ("中", "里", "当中", "之中"):  # 642户业主|中
        return False
    return 0 < first < len(words) and not any(word.endswith(counted) for word in words[:first])


def _without_value(words: list[str], first: int, counted: tuple[str, ...], *, shared: bool) -> int:
    """The end of a noun phrase without the indicator whose value follows: 22个乡镇|降雨量 超过."""
    if first < 2 or (first == len(words) and not shared) or not words[first - 1].endswith(particles().attributes):
        return first
    if words[first - 1].endswith(particles().countable):
        return first
    if words[0] in DISTRICTS and first > 2:  # 30个县（市）|财政支出
        return 1 + next((index for index, word in enumerate(words[:first]) if word in CLOSERS), 0)
    whole = len(words[first - 1]) > 2 or (counted and words[first - 2].endswith(counted))  # 4家炭素企业|投资
    return first - (2 if first > 2 and not whole else 1)


def of_classifier(words: list[str], last: int, counted: tuple[str, ...]) -> int:
    """The end of the noun that the classifier counts, if the phrase goes on to another: 20所高校|毕业生."""
    if not counted or last < 2 or words[last - 1].endswith(counted):
        return last
    end = next((index for index in range(last - 1, 0, -1) if words[index - 1].endswith(counted)), last)
    acts = is_agent(words[end - 1])  # 人员|利用设施和设备, not 家庭照护和服务
    done = acts and any(is_verb(word) or tag(word) == "v" for word in words[end:last])
    if not JOINTS.isdisjoint(words[: end if done else last]):
        return last
    while end < last and (words[end] in CLOSERS or _parts_of_one(words[end - 1], words[end])):
        end += 1
    area = counted == counted_by()["亩"] and end == last - 1
    return last if area and verb_kind(words[end]) == "deed" else end  # 3000亩土地流转


def _parts_of_one(first: str, second: str) -> bool:
    """Whether two letters may be one word that the dictionary lacks: 沟|岔."""
    return len(first) == len(second) == 1 and first not in CLOSERS


def _is_tail(word: str, length: int) -> bool:
    """Whether a word at the end of a stretch of that length is no part of a name: 学校|里."""
    tail = word in "中里" and length == 2  # 24个组|中
    return tail or word in particles().tails or word.isspace() or (word in "上下中内里间后时前" and length > 2)
