"""The word that ends the noun behind a figure: a verb, a time, a joint, what is said of it."""

from __future__ import annotations

from ..forthcoming import WILLS
from ..words import is_saying, tag
from .agents import is_agent
from .names import QUOTES
from .openings import AND_OR, CLASSIFIERS
from .particles import DONE, is_verb, may_be_verb, particles, verb_kind
from .tail import EVERYWHERE
from .walk import quoted_by

DATED = frozenset("年月日号时涨跌升降平")  # 8月完工, 14涨3跌
ROUTES = tuple(
    "路 线 段 高速 隧道 通道 班列 列车 动车 动车组 高铁 专列 航班 班车 客车 航线 班轮 公交 专线 管道".split()
)
FRONT = ("一线", "前线", "火线")  # where one goes, and no route
BECOMES = frozenset("作为 改成 改为 变成 变为 当成 当作 换成 建成 用作 改作 用来 用于".split())
ARTICLES = CLASSIFIERS | frozenset("些")
BEHIND_VERBS = frozenset("到 了 着 过 至 进 在 给 成 为 出".split())
# What may stand before a noun as well: 8个国家级|夜间|文化消费区, 5个夏季营地.
SEASONS = frozenset("夜间 晚间 白天 夏季 冬季 春季 秋季 周末 假期 暑期 寒假 暑假 汛期 高峰 早晚 春节".split())
WISHES = frozenset("会 想 敢 肯 愿 没 更 总 难 全 好 急需 亟需 亟待 急待 有待".split())
DEGREES = frozenset(
    "较 较为 比较 很 更 更为 最 最为 偏 十分 非常 特别 尤为 相对 仍然 依然 普遍 明显 总体 整体 持续 均 都 也 略".split()
)
RANKS = frozenset("第 前 居 首 靠".split())  # 9个设区市|排名|第一
OWN = frozenset("自身 实际 自己 各自 本地 当地 本职 本单位".split())  # 14个部门|结合自身实际发言
MEASURES = ("措施", "举措", "政策", "实招", "新招", "硬招")
STATES = ("情况", "进展", "资金", "机制", "体系", "清单", "文件")
ALSO, AFTER = frozenset("而并且"), frozenset("后 之后 以后".split())
UNDONE = frozenset("未待")
AFTERWARDS = frozenset("时 前 后 之前 之后".split())
HOW = frozenset(
    "顺利 喜人 红火 兴隆 齐全 困难 宜人 过硬 告急 吃紧 爆棚 爆满 欠佳 不佳 不足 不畅 不好 落后 集中 密集 稀少"
    " 不力 得力 迅速 缓慢 滞后 及时 创新高".split()
)
PAID = ("费", "款", "金", "钱")
TIMES = frozenset("圈趟遍次回下顿")  # 走|一趟
AWAY = frozenset("在外 在家 在校 在岗".split())  # where those are
TAKES_PART = frozenset("参加 参与 举办 举行 承办 主办 出席 观看 入选 获评".split())  # 教师和学生|参加活动
GIVES = frozenset("发放 提供 给予 兑现 拨付 下拨 支付 补发 享受 获得 领取".split())  # 120个站点|发放补贴
GIVEN = frozenset("补贴 补助 奖励 资金 贷款 津贴 奖金 服务 课程 政策".split())
TEAMS = tuple("组 队 专班 团队 班子 分队 小队 岗位 名额".split())  # 拿出36个岗位|招聘教师
WITH, OTHERS = frozenset("与 和 同 跟 及 以及".split()), frozenset(
    "部分 其他 其它 各 众多 大批 大量 若干 各类 各种 各式 多种 多个 多项 许多 不少 少量 少数 相关 有关 一系列".split()
)


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
        elif _tells_which(words, index):
            index += 2
        elif _ends_at(words, index, governed=governed):
            return index
        else:
            index += 1
    return index


def _tells_which(words: list[str], index: int) -> bool:
    """Whether what is not done yet tells which are meant of the noun behind it: 离校|未|就业|毕业生."""
    undone = index > 0 and words[index] in UNDONE and is_verb("".join(words[index + 1 : index + 2]))
    which = words[index + 2 : index + 3]
    return undone and which not in ([], ["的"], ["了"]) and not is_verb(which[0])  # not 站点|未完成改造


def _ends_at(words: list[str], index: int, *, governed: bool) -> bool:
    """Whether a noun phrase ends before the word at `index`."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if _is_told(words, index) or _goes_on(words, index) or (index and _is_predicate(words, index)):
        return True
    if index == 1 and words[0].endswith(("）", ")")) and tag(word) == "v":  # 6个县（市、区）|探索推进试点
        return True
    if index and word in AWAY and all(may_be_verb(does) for does in words[index + 1 :]):
        return True  # 农民工|在外务工
    if index and word in AFTER and len(words[index - 1]) > 1:
        if governed or words[index - 1].endswith(PAID) or _begins_deed(following):
            return True  # 扣除3万元利息|后转账, 年费|后关门
    # 3个桥墩计划月底完工, not 9个培训计划
    if word in WILLS and (following in particles().times or may_be_verb(following)):
        return True
    return _so_done(words, index) or _ends_at_verb(words, index, governed=governed)


def _so_done(words: list[str], index: int) -> bool:
    """Whether 地 makes an adverb of a word behind the noun: 电脑|静静地|记录, 单位|不同程度|地|进行改革."""
    word, does = words[index], "".join(words[index + 2 : index + 3])
    if not index or (len(word) == 3 and word[2] == "地"):
        return index > 0 and word[0] == word[1]
    return len(word) > 1 and words[index + 1 : index + 2] == ["地"] and _begins_deed(does)


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
    timed = timed and not (word in SEASONS and not _begins_deed(following))
    timed = timed or (word.isdigit() and following[:1] in DATED)  # 居民楼|9|月底前交房
    each = (len(word) > 1 and word[0] == "每") or word.startswith(("各有", "各显", "各司", "各尽"))  # 站点|各有特点
    return timed or each or word[-1] == "于" or _wills(word, following)


def _goes_on(words: list[str], index: int) -> bool:
    """Whether a joint leads on to something else: 7处漂流点|和一批农家乐, 渔港|及部分码头."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    one = following[:1] == "一" and following[1:] in ARTICLES
    others = index > 0 and word != "、" and following in OTHERS
    return word in AND_OR and (one or others)


def _is_predicate(words: list[str], index: int) -> bool:
    """Whether a word behind a noun says what is done, by what follows it."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    said = following in ("着", "得") or (following in BEHIND_VERBS and _is_brief(word, following))
    within = word == "里" or (word == "上" and is_verb(following))  # 江段|上巡查
    said = said or (following == "到" and len(word) == 2 and tag(word) == "v")  # 教师|享受|到服务
    said = said or following == "成" or word in BECOMES or word[1:] == "着"  # 公交车|更换成, 大巴|作为校车
    return said or within or _tells(words, index) or _is_said(words, index)


def _ends_at_verb(words: list[str], index: int, *, governed: bool) -> bool:
    """Whether the word at `index` is a verb of the lexicon before which a noun phrase ends."""
    word, following, known = words[index], words[index + 1] if index + 1 < len(words) else "", particles()
    kind = verb_kind(word) or (verb_kind(word + following) if len(word) == 1 else None)
    if index and word == "开工建设":  # 新增3个产业项目|开工建设
        return True
    if kind is None or following == "人口" or _is_of_a_name(words, index):  # 农业转移人口
        return False
    last = not following or following in AND_OR  # 13个村出列|和1.1万人脱贫
    if kind == "state" and (last or following in known.ends or is_verb(following)):
        return True
    done = kind == "deed" or (len(word) == 2 and tag(word) == "v")
    if index and done and following in DONE and not word.endswith(known.attributes):  # 车场|更新完毕
        return True
    before = words[index - 1] if index else ""
    acts = not governed or before.endswith(TEAMS) or (before != "" and is_agent(before))  # 召集9个部门|召开会议
    return kind == "do" or (kind == "act" and acts)


def _names_what_is_done(words: list[str], index: int) -> bool:
    """Whether how something is done and the deed stand in the name of a place for it: 事故|快速|理赔|点."""
    if len(words) < index + 3 or verb_kind(words[index + 1]) not in ("deed", "act"):
        return False
    if len(words[index]) < 2 or words[index] in particles().sums:  # 食堂|被|评为先进|单位, 街道|全部|建成|服务中心
        return False
    return any(word.endswith(particles().bodies) for word in words[index + 2 : index + 4])


def _is_said(words: list[str], index: int) -> bool:
    """Whether a word begins what is said of the noun before: 学校|建设|了机房, 河道|焕然一新, 公路|走|一趟."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following == "了":
        return is_verb(word)
    if (following in ("", "、") and is_saying(word)) or _is_ranked(words, index):
        return True
    if (word == "结合" and following in OWN) or _serves(words, index):
        return True
    return _is_so(words, index) or _once(word, following) or _together(words, index)


def _is_ranked(words: list[str], index: int) -> bool:
    """Whether it tells where those rank: 9个设区市|排名|第一; but 全省排名第三."""
    rank = "".join(words[index + 1 : index + 2])[:1]
    return words[index] in ("排名", "排") and rank in RANKS and words[index - 1] not in EVERYWHERE


def _serves(words: list[str], index: int) -> bool:
    """Whether a verb tells what measures serve that are named before it: 20条举措|支持|中小企业; not 政策|落实|情况."""
    if not words[index - 1].endswith(MEASURES) or not may_be_verb(words[index]) or len(words) < index + 2:
        return False
    if words[-1].endswith("企业") and not words[index - 1].endswith("政策"):  # but 8家政策扶持企业
        return True
    return not words[-1].endswith((*particles().undertakings, *MEASURES, *STATES)) and "的" not in words[index:]


def _is_so(words: list[str], index: int) -> bool:
    """Whether a noun and how it is close the stretch, said of the noun before: 村|水质|良好, 玉米|长势喜人."""
    word, known = words[index], particles()
    how = index + 1 + (words[index + 1 : index + 2] != [] and words[index + 1] in DEGREES)
    if how >= len(words) or words[how + 1 : how + 2] not in ([], ["、"]):
        return False
    if not (word in known.aspects or word.endswith(known.attributes)):
        return False
    return tag(words[how]) == "a" or words[how] in HOW


def _once(word: str, following: str) -> bool:
    """Whether a verb of one letter is done once: 公路|走|一趟."""
    return len(word) == 1 and tag(word) == "v" and following[:1] == "一" and following[1:] in TIMES


def _together(words: list[str], index: int) -> bool:
    """Whether a word begins with whom those counted do something: 农户|与合作社签订合同."""
    if words[index] not in WITH:
        return False
    until = next((at for at in range(index, len(words)) if words[at] == "的"), len(words))
    return any(words[at] in particles().mutual for at in range(index + 2, until))


def _begins_deed(word: str) -> bool:
    return tag(word) in ("v", "a", "d")


def _is_brief(word: str, following: str) -> bool:
    """Whether a word is a verb of one letter before its complement: 村|通|了快递, 村|排|在最前."""
    return len(word) == 1 and (following == "了" or tag(word) == "v")


def _is_of_a_name(words: list[str], index: int) -> bool:
    """Whether a verb is part of a name: 设备更新项目; not 5个部门组建专班."""
    if index and words[index] in TAKES_PART:
        return False
    following = "".join(words[index + 1 : index + 2])
    given = words[index] in GIVES and following in GIVEN
    return following in particles().undertakings and not (index > 0 and (given or is_agent(words[index - 1])))


def _wills(word: str, following: str) -> bool:
    """Whether a word says how or whether something is done that follows: 孩子|重新|回到课堂, 学员|会|压面."""
    return (word in WISHES or (len(word) > 1 and tag(word) == "d")) and tag(following) in ("v", "d")


def _runs_to(words: list[str], index: int) -> bool:
    """Whether the word only tells where a road or a line goes: 东门至西湖公路."""
    if words[index] not in ("至", "到"):
        return False
    return any(word.endswith(ROUTES) and not word.endswith(FRONT) for word in words[index + 2 : index + 6])


def _tells(words: list[str], index: int) -> bool:
    """Whether a verb that the lexicon lacks closes a clause on the noun before it: 9件工单|超期, 养老钱|转|到."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following in AFTERWARDS and len(word) > 1 and may_be_verb(word):
        return True  # 患者|确诊|时
    if following and following not in BEHIND_VERBS and following not in ALSO:
        return False
    if len(word) < 2 or tag(word) != "v" or verb_kind(word):
        return False
    return len(words[index - 1]) > 1 and not tag(words[index - 1])
