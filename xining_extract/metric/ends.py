"""The word that ends the noun behind a figure: a verb, a time, a joint, what is said of it."""

from __future__ import annotations

from ..words import is_doing, is_saying, tag
from .agents import is_agent
from .doers import MENDS
from .names import QUOTES
from .openings import CLASSIFIERS, JOINTS
from .particles import DONE, PREDICATES, is_verb, may_be_verb, particles, verb_kind
from .shared import CLOSERS
from .tail import EVERYWHERE
from .walk import quoted_by

DATED = frozenset("年月日号时涨跌升降平")  # 8月完工, 14涨3跌
PLANS = frozenset("计划 预计 打算 准备 争取 力争".split())  # 3个桥墩计划月底完工, not 9个培训计划
ROUTES = ("路", "线", "段", "高速", "隧道", "通道", "班列")
FRONT = ("一线", "前线", "火线")  # where one goes, and no route
RESULTS = frozenset("出来 起来 下来 上去 下去 出去 回来 上来 进来 进去 回去".split())
BECOMES = frozenset("作为 改成 改为 变成 变为 当成 当作 换成 建成 用作 改作 用来 用于".split())
ARTICLES = CLASSIFIERS | frozenset("些")
BEHIND_VERBS = frozenset("到 了 着 过 至 进 在 给 成 为 出".split())
# What may stand before a noun as well: 8个国家级|夜间|文化消费区, 5个夏季营地.
SEASONS = frozenset("夜间 晚间 白天 夏季 冬季 春季 秋季 周末 假期 暑期 寒假 暑假 汛期 高峰 早晚 春节".split())
ONE_BY_ONE = frozenset("天年月夜顿场次户家人个条处样件项村组班时层步桌趟")  # 顿顿, 场场
WILLS = frozenset("会 想 敢 肯 愿 没 更 总 难 全 好 急需 亟需 亟待 急待 有待".split())
ALSO, AFTER = frozenset("而并且"), frozenset("后 之后 以后".split())
PLACES = (["村"], ["镇"], ["乡"], ["县"], ["屯"], ["寨"], ["村寨"])
COVERS, UNDONE = frozenset("被告 被子 被单 被褥 被服 被面 被套 被芯".split()), frozenset("未待")
AFTERWARDS = frozenset("时 前 后 之前 之后".split())
HOW = frozenset(
    "顺利 喜人 红火 兴隆 齐全 困难 宜人 过硬 告急 吃紧 爆棚 爆满 欠佳 不佳 不足 不畅 不好 落后 集中 密集 稀少".split()
)
PAID = ("费", "款", "金", "钱")
BRIEF, TIMES = frozenset("高低好差大小多少快慢强弱优足稳"), frozenset("圈趟遍次回下顿")  # 成活率|高; 走|一趟
SITES = (["小区"], ["社区"], ["住房"], ["用房"], ["房"], ["车间"], ["基地"], ["园区"], ["市场"])
BEGUN = frozenset("开工 动工 复工".split())
AWAY = frozenset("在外 在家 在校 在岗".split())  # where those are
GIVES = frozenset("发放 提供 给予 兑现 拨付 下拨 支付 补发 享受 获得 领取".split())  # 120个站点|发放补贴
GIVEN = frozenset("补贴 补助 奖励 资金 贷款 津贴 奖金 服务 课程 政策".split())
WITH, OTHERS = frozenset("与 和 同 跟 及 以及".split()), frozenset("部分 其他 各".split())


def first_end(words: list[str], index: int, *, governed: bool) -> int:
    """The place of the first word, from `index` on, that ends a noun phrase."""
    known = particles()
    quoted, marked = "", not QUOTES.keys().isdisjoint(words)
    opens = index == 0 or is_verb(words[index - 1])  # not 搜救|小分队|先期|到达
    while opens and index < len(words) - 1 and words[index] in known.modifiers and verb_kind(words[index + 1]):
        index += 2  # 7个|紧急|疏散|口
    while index < len(words):
        if marked:
            quoted = quoted_by(words, index + 1, quoted)
        if quoted:
            index += 1
        elif passed := _within_name(words, index):
            index += passed
        elif (end := _end_at(words, index, governed=governed)) is not None:
            return end
        else:
            index += 1
    return index


def _within_name(words: list[str], index: int) -> int:
    """How many words from `index` on belong to the name, though one of them could end it; or 0."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    undone = index and word in UNDONE and is_verb(following)
    if undone and words[index + 2 : index + 3] not in ([], ["的"], ["了"]):
        return 2  # 离校|未|就业|毕业生
    return 3 if word in particles().ends and _qualifies(words, index) else 0


def _end_at(words: list[str], index: int, *, governed: bool) -> int | None:
    """Where a noun phrase ends of which the word at `index` is no part; None where it is."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if index and word[0] == "被" and len(word) == 2 and word not in COVERS:  # 皮包|被盗
        return index
    if _is_told(words, index) or _goes_on(words, index) or (index and _is_predicate(words, index)):
        return index
    if index and word in AWAY and following and all(may_be_verb(does) for does in words[index + 1 :]):
        return index  # 农民工|在外务工
    done = index and word in AFTER and len(words[index - 1]) > 1
    paid = governed or words[index - 1].endswith(PAID)
    if done and (paid or _begins_deed(following) or is_doing(following)):  # 扣除3万元利息|后转账, 年费|后关门
        return index
    if word in PLANS and (following in particles().times or may_be_verb(following)):
        return index
    return _end_at_verb(words, index, governed=governed)


def _is_told(words: list[str], index: int) -> bool:
    """Whether a word tells when, how or in comparison with what, and no noun goes on behind it."""
    word, following, known = words[index], words[index + 1] if index + 1 < len(words) else "", particles()
    ended = word in known.ends and not _runs_to(words, index)
    if not (ended or (index and _tells_circumstance(word, following))) or _names_what_is_done(words, index):
        return False
    does = is_verb(following) or following in known.ends or (index > 0 and tag(following) == "v")
    return word not in known.manners or not following or does


def _tells_circumstance(word: str, following: str) -> bool:
    """Whether a word behind a noun tells when, each of what, or than what."""
    known = particles()
    timed = (word in known.times or word in EVERYWHERE) and following[:1] != "最"  # 单日最大车流
    timed = timed and not (word in SEASONS and following and not _begins_deed(following))
    timed = timed or (word.isdigit() and following[:1] in DATED)  # 居民楼|9|月底前交房
    each = len(word) > 1 and (word[0] == "每" or (word[0] == word[-1] and word[0] in ONE_BY_ONE))
    return timed or each or (word[-1] == "于" and word in known.comparisons) or _wills(word, following)


def _goes_on(words: list[str], index: int) -> bool:
    """Whether a joint leads on to something else: 7处漂流点|和一批农家乐, 渔港|及部分码头."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    others = index and word != "、" and following in OTHERS
    return word in JOINTS and bool(_is_article(following) or others)


def _is_predicate(words: list[str], index: int) -> bool:
    """Whether a word behind a noun says what is done, by what follows it."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    said = following in ("着", "得") or (following in BEHIND_VERBS and _is_brief(word, following))
    within = word == "里" or (word == "上" and (following in particles().ends or is_verb(following)))  # 江段|上巡查
    said = said or (following in RESULTS and may_be_verb(word))  # 空房|收拾出来
    said = said or (following == "成" and len(word) > 1 and may_be_verb(word))  # 公交车|更换成
    said = said or word in BECOMES or word[1:] == "着"  # 大巴|作为校车
    return said or within or _tells(words, index) or _is_said(words, index)


def _end_at_verb(words: list[str], index: int, *, governed: bool) -> int | None:
    """Where a noun phrase ends before a verb of the lexicon."""
    word, following, known = words[index], words[index + 1] if index + 1 < len(words) else "", particles()
    kind = verb_kind(word) or (verb_kind(word + following) if len(word) == 1 else None)
    begun = (word in BEGUN and words[index + 1 :] == ["建设"]) or (word == "开工建设" and not following)
    if index and begun:  # 新增3个产业项目|开工建设
        return index
    if kind is None or following == "人口" or _is_of_a_name(words, index, kind):  # 农业转移人口
        return None
    if index > 1 and words[index + 1 :] in SITES and is_doing(words[index - 1]):  # 易地|扶贫|搬迁|安置|小区
        return None
    last = not following or (following in JOINTS and index + 2 == len(words))  # 13个村出列|和1.1万人脱贫
    if kind == "state" and (last or following in known.ends or is_verb(following)):
        return index
    done = kind == "deed" or (len(word) == 2 and tag(word) == "v")
    if index and done and following in DONE and not word.endswith(known.attributes):  # 车场|更新完毕
        return index - (index > 1 and words[index - 1] in MENDS)
    return index if kind == "do" or (kind == "act" and (not governed or _acts(words, index))) else None


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
    if words[index] not in ("至", "到"):
        return False
    return any(word.endswith(ROUTES) and not word.endswith(FRONT) for word in words[index + 2 : index + 4])


def _tells(words: list[str], index: int) -> bool:
    """Whether a verb that the lexicon lacks closes a clause on the noun before it: 9件工单|超期, 养老钱|转|到."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following in AFTERWARDS and len(word) > 1 and may_be_verb(word):
        return True  # 患者|确诊|时
    if following and following not in BEHIND_VERBS and following not in ALSO:
        return False
    if len(word) < 2 or tag(word) != "v" or verb_kind(word):
        return False
    return (len(words[index - 1]) > 1 or words[:index] in PLACES) and not tag(words[index - 1])
