"""The way over the words before a figure: the verb that governs it, and where its noun phrase begins."""

from __future__ import annotations

from ..context.changewords import paces
from ..forthcoming import WILLS
from ..model import Span
from ..words import is_saying, tag
from .agents import is_agent
from .doers import names_works
from .lead import names_nothing
from .names import QUOTES
from .openings import ALREADY, AND_OR, AWAY, article, begins_anew
from .particles import ENDED, PREDICATES, actions, may_be_verb, particles, verb_kind, verbs
from .persons import mention
from .which import ARE, TERMS, felt, tells_which

OPENERS = {"）": "（", ")": "("}
MARKS = frozenset((*QUOTES, *OPENERS, *OPENERS.values()))
BOUND = paces() + tuple(
    "面积 比例 比重 占比 进度 限额 率 量 规模 时间 时限 时长 周期 期限 年限 间隔 人数 户数 次数 人员".split()
)
SIDES = frozenset("城区 城市 农村 市区 县城 郊区 城镇 乡镇 乡村 山区 男性 女性 男生 女生 本地 外地 白天 夜间".split())
COMPARED = ("较", "比")
DONE_TO_WORKS = frozenset("通车 投产 投用 投运 启用 竣工 完工 交付 开工".split())
TOWARD = frozenset("向 给 为 替 帮".split())  # to whom, for whom: what is done follows
TASKS = ("任务", "指标", "目标", "计划", "名额")
NOT = frozenset("不 没 没有".split())
UNDONE = frozenset("未 待 应 尚未 所".split())  # behind them a verb tells which: 未发放案款
BEFORE_VERBS = frozenset("计划 拟 将 已 共 已经 先后 陆续 总共 累计 就 又 也 还 只 要 能 可 可以 曾".split())
COMES_TO = ("实现", *ENDED)
ALREADY_DONE = frozenset("已 已经 正在 均已 全部 累计".split())
PARTS = frozenset("比例 比重 份额 占比 百分比".split())
PAID = frozenset("补贴 补助 奖励 贷款 赔偿 捐款 借款 罚款".split())  # verbs that are nouns of money: 套取|补贴
HOW = frozenset(
    "及时 当场 现场 每天 免费 一次性 协助 积极 主动 重点 每年 每月 连夜 紧急 迅速 立即 随即 正式 "
    "现已 将 阶段性 亲自 自愿 无偿 深入 扎实".split()
)
MEANS = frozenset("通过 依托 借助 利用 运用 依靠 使用".split())
COMPLEMENTS = frozenset("到 出 起 走 掉 完 好".split())
ORGANS = ("局", "厅", "委", "政府", "街道", "妇联", "残联")
# Of a noun that begins with a verb.
SUFFIXES = frozenset("性 型 式 制 者 员 类 级 化 度 权 罪 点 站 岗 室 亭 队 费 房 库 车 船".split())


class Walk:
    """A reader that goes over the words of a clause once and notes what the figure behind them may hang on."""

    def __init__(self, words: list[str], links: list[str], span: Span, gives_value: bool, valued: bool) -> None:
        """`span`: where they stand; `gives_value`, `valued`: whether a link, or a verb too, tells a value of them."""
        self.words, self.links, self.valued = words, links, valued
        self.head = self.here = span[0]  # where the noun phrase begins, and where the next word does
        self.end = span[1]
        self.first = self.index = 0  # the same, counted in words
        aside = _aside(words)
        self.last = len(words) - 1 - aside
        self.object = words[self.last] if words else ""  # the last word, before an aside
        self.said = bool(words) and may_be_verb(self.object)  # 修一口井就花|8000元
        self.least = self._least(gives_value) + sum(map(len, words[len(words) - aside :]))
        self.verb: Span | None = None
        self.deed: Span | None = None  # the verb before it
        self.closing: Span | None = None  # the verb on which the words end
        self.suffers: Span | None = None  # what something is done to: 大棚|被雪压塌
        self.away = 0  # behind 从现场: what follows is done
        self.telling = -1  # where the last word ends that only tells which
        self.toward = self.given = False  # behind 为, 向; and what is done for somebody has been told

    def _least(self, gives_value: bool) -> int:
        """How many letters at the end are a name that a verb belongs to: 率, 面积 or 就业 alone name nothing."""
        words = self.words
        whose = len(words) > 1 and self.object in SIDES  # 到达时间|城区
        if not words or not words[-1 - whose].endswith(BOUND):
            return 4 if gives_value else 2
        if whose:
            return 4 + len(self.object)
        if words[-2:-1] == ["平均"]:  # 响应|平均|时间
            return 6
        return 4 + (len(words[-2]) if (self.object in paces() or self.object == "占比") and len(words) > 2 else 0)

    def go(self) -> None:
        """Read all words."""
        words, size, marked = self.words, len(self.words), not MARKS.isdisjoint(self.words)
        quoted, aside = "", 0
        while self.index < size:
            word = words[self.index]
            self.index += 1
            if marked:
                quoted = quoted_by(words, self.index, quoted)
                aside += (word in OPENERS.values()) - (word in OPENERS)
            if quoted or aside:  # 投资（不含农户）
                self.here += len(word)
            elif named := mention(words, self.index - 1, self.first):  # 李某某|分得
                self._pass_by(named)
            else:
                self._read()

    def _pass_by(self, count: int) -> None:
        """Leave behind the words that name a person, and all before."""
        start = self.index - 1
        self.here += sum(map(len, self.words[start : start + count]))
        self.index = start + count
        self.head, self.first = self.here, self.index

    def _read(self) -> None:
        """Read the word before `index`."""
        word, self.index, kind = _whole_word(self.words, self.index)
        begin, self.here = self.here, self.here + len(word)
        if self.here == self.end and kind:
            self.closing = (begin, self.here)
        if self.here > self.end - 2 or (kind in PREDICATES and self._belongs_to_name(word)):
            return
        kind = self._kind(word, kind, begin)
        governs = kind in PREDICATES
        if governs:
            if self._has_no_object(word):
                if self.given or word in actions()["getting"]:  # 为企业|减免|租金
                    self.head, self.first = begin, self.index - 1
                return
            self.deed, self.verb = self.verb, (begin, self.here)
        if word == "被":
            self.suffers = (self.head + names_nothing(self.words[: self.index - 1], self.first), begin)
        if word in AWAY and self.index > 1:
            self.away = self.here
        if governs and self._only_tells_which(begin):
            self.telling = self.here
        elif governs or begins_anew(self.words, self.index, self.links) or self._article():
            self.head, self.first = self.here, self.index

    def _belongs_to_name(self, word: str) -> bool:
        """Whether a verb governs nothing: in a list (返还、补贴), in a name (饮水安全|巩固|提升), behind 未."""
        words, index, first = self.words, self.index, self.first
        done = words[index] == "了" or word in particles().growth  # 发放了|总额达300万元, 缩短|时间
        done = done or (word in COMES_TO and len(self.object) > 2)  # 公司|完成|售电量
        if word not in particles().values and first < index - 1 and words[index] in ALREADY_DONE and index < self.last:
            return True  # 电梯加装|已|完工12部
        if self.object in PARTS and "占" in words[first:index]:  # 绿色建筑占|新建|建筑比例
            return True
        if (self.here > self.end - self.least and not done) or words[index] in AND_OR:
            return True
        before = words[index - 2] if index > 1 else ""
        if before in UNDONE or felt(words, index):  # 未|发放|案款
            return True
        if before.endswith("性") and before not in HOW:  # 惩罚性|赔偿|案件
            return True
        if names_works(words[: self.last + 1], index, first):
            return True
        return self.verb is not None and _is_in_name(words, index, first)  # 实施|农村道路|畅通|工程

    def _kind(self, word: str, kind: str | None, begin: int) -> str | None:
        """What verb the word is, by those before it."""
        words, index = self.words, self.index
        acts = kind == "deed" and (self._planned() or self._by_body())
        kind = "act" if acts else _made_verb(words, index, word, kind)
        if word in DONE_TO_WORKS and self.verb and begin == self.head and len(self.object) > 1:
            kind = "act"  # 建成|通车|公路
        if word in TOWARD and not (index > 1 and words[index - 2].endswith(particles().attributes)):
            self.toward = self.object not in TASKS  # 下达给甲镇的|造林任务
        if self.toward and kind in PREDICATES:
            self.toward, self.given = False, True  # 为基层|出具|诊断报告
        elif self.toward and begin > self.head and (_may_be_done(word, kind) or self._brief(word)):
            kind, self.given = "act", True  # 向学校|捐赠|图书
        return kind

    def _brief(self, word: str) -> bool:
        """Whether it is a verb of one letter with the last word as its object: 为群众|办|实事."""
        return self.index == self.last and word in particles().pivots and not may_be_verb(self.object)

    def _planned(self) -> bool:
        """Whether the word before `index` is what somebody who stands before plans to do: 公司|将|采购|客车."""
        words, at = self.words, self.index - 2
        if at <= self.first or words[at] not in WILLS:
            return False
        return names_nothing(words[:at], self.first) < sum(map(len, words[self.first : at]))

    def _by_body(self) -> bool:
        """Whether a public body stands right before the word: 市水利局|治理|水土流失面积."""
        words, first, index = self.words, self.first, self.index
        return index - 1 > first and "".join(words[first : index - 1]).endswith(ORGANS)

    def _has_no_object(self, word: str) -> bool:
        """Whether the last word can be no object of the verb before it: 指导服务, 津贴发放年龄."""
        words, index, known = self.words, self.index, particles()
        if index < self.last or word[-1] in "有了着" or not _is_no_object(self.object):  # 共有|常住人口, 交了|押金
            return False
        gives = word in known.values and self.object not in known.parts  # 银行今年|实现|净利润
        gives = gives or (word in actions()["getting"] and self.object in PAID)
        gives = gives or any(other.endswith("财政") for other in words[self.first : index - 1])  # 市财政安排|资金
        return not gives

    def _only_tells_which(self, begin: int) -> bool:
        """Whether a verb at the head of the phrase only tells which: 已开工|的|小区."""
        words, index = self.words, self.index
        head = self.head + names_nothing(words[: index - 1], self.first)
        if begin > head and words[index - 2] in NOT:
            head = begin  # 不|满意|的|人
        if begin > head and words[index] in TERMS:
            self.head, self.first, head = begin, index - 1, begin  # 资助我市|符合|条件|的|学生
        if begin > head and words[index - 1] in particles().growth:  # 价格|下降|的|城市
            return words[index - 2].endswith(particles().attributes)
        governed = self.deed is not None and self.deed[1] >= begin - 1  # 建成（了）|覆盖|城乡的充电站
        which = self.valued or (governed and words[index - 1] in ARE) or begin == self.telling
        return begin <= max(self.telling, head) and tells_which(words, index, which)

    def _article(self) -> bool:
        """Whether the word before `index` only opens the phrase of the last one."""
        return not self.said and article(self.words, self.index)

    def phrase(self) -> int:
        """Where the noun phrase begins."""
        if self.away and self.said and len(self.object) > 1:
            self.head, self.first = self.end - len(self.object), len(self.words) - 1  # 从现场|救出
        return self.head + names_nothing(self.words, self.first)


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
    if word[-1] == "着":
        kind = "act"
    if kind and following in COMPLEMENTS:  # 记录到, 疏散出
        word, index, kind = word + following, index + 1, "act"
    elif kind and following in SUFFIXES and index < size - 1:  # 聚集|性|疫情
        word, index, kind = word + following, index + 1, None
    return word, index, kind


def _made_verb(words: list[str], index: int, word: str, kind: str | None) -> str | None:
    """What verb the word before `index` is by the one before it: 共|受理|诉求, 计划|建|充电车棚."""
    if index > 1:
        if kind == "deed" and (words[index - 2] in particles().sums or _how(words, index) or _anew(words, index)):
            return "act"
        if kind is None and len(word) == 2 and words[index - 2] in ALREADY and tag(word) not in ("a", "d"):
            if tag(word) != "v" and words[-1].endswith(particles().attributes):  # 5年累计|外贸|总额
                return None
            return "act" if len(words[index]) > 1 else None
        if kind is None and word in particles().pivots and words[index - 2] in BEFORE_VERBS:
            return "act" if len(words[index]) > 1 else None
    return kind


def _aside(words: list[str]) -> int:
    """How many words at the end stand in a bracket that says the name otherwise: 消费价格指数|(CPI)."""
    if len(words) < 4 or words[-1] not in OPENERS:
        return 0
    at = next((n for n in range(len(words) - 2, 0, -1) if words[n] in OPENERS.values()), 0)
    return len(words) - at if at else 0


def _anew(words: list[str], index: int) -> bool:
    """Whether somebody who stands before does it anew: 市林业局|新|种植油茶; but 新|登记商户 tells which."""
    return index > 2 and words[index - 2] == "新"


def _how(words: list[str], index: int) -> bool:
    """Whether the word before `index` is done in the way that the one before it tells: 及时|整改, 因地制宜|建设."""
    how = words[index - 2]
    means = words[0] in MEANS and "”" in words[1 : index - 1]  # 通过“一键办”平台自动|受理|业务
    return (how in HOW or is_saying(how) or means) and _may_be_object(words[index])


def _may_be_object(word: str) -> bool:
    """Whether a word behind a verb may be its object, and no part of one name with it."""
    known = particles()
    return not (word in known.undertakings or word.endswith(known.attributes) or word in AND_OR or len(word) < 2)


def _may_be_done(word: str, kind: str | None) -> bool:
    """Whether a word behind 为 or 向 may be what is done for somebody."""
    return kind == "deed" or (kind is None and len(word) > 1 and tag(word) == "v")


def _is_in_name(words: list[str], index: int, first: int) -> bool:
    """Whether the verb before `index`, in the object of another, stands in the name of an undertaking."""
    named = index == len(words) - 1 and words[index] in particles().undertakings
    named = named and words[index - 1] not in actions()["getting"]
    return named and (first == index - 1 or not is_agent("".join(words[first : index - 1])))


def _is_no_object(word: str) -> bool:
    """Whether the last word can be no object of the verb before it, a verb but no attribute or the reverse."""
    return (word in verbs()) != word.endswith(particles().attributes)


def quoted_by(words: list[str], index: int, quoted: str) -> str:
    """The mark that closes the name in quotes in which the word before `index` stands; "" where it stands in none."""
    word = words[index - 1]
    if quoted:
        return "" if word == quoted else quoted
    closer = QUOTES.get(word, "")
    return closer if closer in words[index:] else ""  # a mark that opens a speech quotes no name
