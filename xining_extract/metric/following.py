"""What the words behind a figure say, one question at a time: a noun, what those counted do, or which they are."""

from __future__ import annotations

import msgspec

from ..divisions import PLACES
from ..words import is_saying, tag
from .agents import is_agent
from .ends import HOW, SEASONS, first_end
from .nouns import Expects, suffer
from .particles import counted_by, is_attribute, is_verb, may_be_verb, particles, verb_kind
from .shared import leads_on
from .tail import BY_ONE

NOUNS = frozenset(
    "户员者商站点区机车费率厅店厂园线网卡证书表单权性型式制类级度队组班所院业品物器池柜箱票口处室棚桶牌灯剂栏舱岗款金期"
)
DISTRICTS = frozenset("县村镇乡")
# Which organizations, not who organizes: 3个国际|组织|参展.
ORGANISED = frozenset(
    "国际 社会 社团 行业 基层 群团 慈善 公益 志愿 志愿服务 民间 政府间 非政府 党 妇女 经济 合作 专业 青年 环保".split()
)
KINDS = frozenset(PLACES + "团街道场自治")
PRICED = frozenset("价格 产量 销量 价 产值".split())  # of the word before them, with which the segmenter joins them
SIZES = frozenset("大中小高初")  # 大|、|中|、|小学生
QUOTAS = frozenset("计划 名额 指标 编制 任务 规模".split())  # 1720人的招生|计划
QUALIFIED = frozenset("不可未非易难")  # before a word that tells with it which: 不合格样品, 可升降课桌
MOVES = frozenset("一点 一次 持平 持稳 稍慢 稍快 略慢 略快 滞后".split())  # 4个|持平
CLAIMS = frozenset("责任 义务 请求 诉求 份额 权益".split())
FUNDS = frozenset(
    "资金 经费 款项 补助金 补助款 补偿金 补偿款 补贴款 专款 基金 减免 优惠 善款 捐款 专项资金 现金 奖金".split()
)
BACKING = frozenset(  # 信贷|支持, 融资|担保: what is given by the deed that names it
    "信贷 资金 金融 技术 贴息 贷款 担保 融资 财政 经费 物资 授信 政策 流动资金 项目资金 专项资金 财力 信用 资本 "
    "贷款贴息 法律 人才 保险 生活 医疗 税收 启动资金 扶贫资金 扶持资金 就业 创业 教育 住房 救灾 产业".split()
)
AID = frozenset(
    "支持 扶持 援助 帮扶 保障 补助 资助 补贴 救助 支撑 援手 帮助 奖励 补偿 贴息 担保 授信 捐助 捐赠 投入 服务".split()
)
NOTED = frozenset("记扣计")
TOGETHER = frozenset("共同 联合 合作 携手 联手 一起 捐资 出资 投资 自筹 自行 自发 自愿 独立 统一 集中".split())
DEGREES = frozenset("较 很 最 更 不 偏 比较 特别 非常 十分".split())
WITHIN = frozenset("里 中 当中 之中 里头 里面".split())
MOST_VERBS = 4
EVENTS = frozenset(
    "到来 加入 带动 指导 支持 推动 帮助 帮扶 引领 引导 影响 助力 见证 陪伴 参与 协助 配合 努力 加盟 落户 入驻 "
    "投用 投产 建成 落成 开通 完工 启用 竣工 实施 落地".split()
)
UNDER = frozenset("下 中 上".split())
AND = frozenset("且 并 并且 而 而且 但".split())
BEYOND = frozenset("后 处 外 远处 之外 以外 开外".split())
OUT = frozenset("出来 进来 回来 起来 下来 过来 过去 出去".split())  # 拿10万元|出来
SO_MUCH = frozenset("之久 之多 之差 之众 之巨 之遥 之高 之长".split())  # 达3个月|之久
UNNAMED = WITHIN | AND | BEYOND | OUT | SO_MUCH | {"等", "等等"}  # no noun of what is counted begins so
SAID = frozenset(  # what is said of what was counted: it is not there, it ranks, it is something
    "没有 没 未 尚未 未能 仍未 还没 还未 并无 毫无 均无 系 均系 属 属于 均属 "
    "排名 位列 位居 名列 居 位于 列 排 排在 稳居 高居 跻身 领先 领跑 夺冠 折桂 夺魁 获胜 胜出".split()
)


class Following(msgspec.Struct, gc=False):
    """The words behind a figure up to a break, and what the figure leads one to expect of them."""

    text: str
    start: int
    stop: int
    words: list[str]
    modified: bool  # joined to the figure by 的
    expects: Expects
    shared: bool  # a further figure follows
    counted: tuple[str, ...]  # what the nouns end on that the classifier counts

    @property
    def of_whom(self) -> tuple[str, ...]:
        """What the nouns end on that are counted, persons where no classifier tells."""
        return self.counted or counted_by()["名"]

    def is_left_open(self) -> bool:
        """Whether nothing is named: 罚款100元|记|6分, 11家|里有两家退出, 茶叶5盒|等礼品."""
        words = self.words
        alone = self.shared and len(words) == 1 and (leads_on(words[0]) or words[0] in NOTED)
        return alone or words[0] in UNNAMED or "".join(words[:2]) in SO_MUCH

    def says(self) -> bool:
        """Whether the first word already tells that something is said of those: 3万元|系赃款, 95.5分|排名第一."""
        said = self.words[0] in SAID and "的" not in self.words  # not 3个|位于城北的站点
        return not self.modified and (said or self._only_says_how())

    def _only_says_how(self) -> bool:
        """Whether what follows is no noun: 不成问题, 持平."""
        word = self.words[0]
        says = is_saying(word) or word in BY_ONE or word in MOVES or word in particles().growth
        return len(self.words) == 1 and says

    def is_case(self) -> bool:
        """Whether a case is counted, called by what was done: 4起|违规收受礼品问题."""
        cases = counted_by()["起"]
        return self.counted == cases and self.words[-1].endswith(cases)

    def is_aid(self) -> bool:
        """Whether what is given is called by what it does: 200万元|信贷支持, 60万元|融资担保; not 3家银行支持."""
        return not self.counted and self.expects in ("any", "object") and len(self.words) < 4 and is_aid(self.words)

    def is_consequence(self) -> bool:
        """Whether those suffered, and what came of it is told: 64人受伤|的严重后果."""
        return self.expects == "verb" and self.words[1:2] == ["的"] and verb_kind(self.words[0]) == "state"

    def opens_with_time(self) -> bool:
        """Whether a time opens it, and no noun: 首批38名|去年已到岗."""
        words = self.words
        if len(words) < 2 or words[0] not in particles().times or words[1] == "的":  # 三名原来的店员
            return False
        return self.expects not in ("noun", "object") or words[0] not in SEASONS  # 36个|夜间|停车位|启用

    def first_end(self) -> int:
        """How many words are the noun that it begins with; 0 where it begins with what is done."""
        words = self.words
        if self.expects == "verb" and is_verb(words[0]) and not _modifies(words):
            return 0
        led = 0 if self.expects == "verb" else _led_by_verbs(words, self.counted)  # not 3000户|实施惠民供热改造
        first = first_end(words, max(led, _opening(words)), governed=self.expects in ("object", "deed"))
        if (first == 1 and self._tells_which()) or (first and _is_done_so(words)):
            return 0
        return 0 if first and not (self.modified or self.shared) and _is_relative(words, self.counted) else first

    def _tells_which(self) -> bool:
        """Whether the first words tell by what is done which are counted: 33所|重点提升的|学校, 2个|竹子编成的|花篮."""
        words = self.words
        if len(words) != 4 or words[2] != "的" or words[0].endswith(self.counted or "的"):
            return False
        return may_be_verb(words[1]) and not is_agent(words[0])

    def is_name(self) -> bool:
        """Whether all of it is a name behind 的: 5%的平均增速, 10%的赔偿责任."""
        if not self.modified:
            return False
        named = is_attribute(self.text, (self.start, self.stop)) or self.words[-1] in FUNDS  # 80万元的产业扶持资金
        if self.expects == "verb":  # 3500人的搬迁安置, 1720人的招生计划
            return named or self.words[-1] in QUOTAS or all(tag(word) == "v" for word in self.words)
        return named or _is_compound(self.words)

    def is_deed(self, first: int) -> bool:
        """Whether persons are counted, and all that follows tells what they do or what happens to them."""
        words = self.words
        if self.expects != "verb" or self.modified or self.shared:
            return False
        if not self.counted and first == len(words) and tag(words[0]) == "v":
            return True  # 十几人|打群架后逃离
        return suffer(words, first, self.of_whom)  # 2万人出行出现困难


def is_aid(words: list[str]) -> bool:
    """Whether the words name what is given by what it does: 融资|担保."""
    return len(words) > 1 and words[-1] in AID and words[-2] in BACKING and not any(map(tag, words[:-2]))


def compounds(words: list[str]) -> list[str]:
    """The words, a verb and the one letter that makes a noun of it being one: 种植|户, 集聚|区."""
    if words[0] == "新" and len(words) > 2:  # 新|开办|学校
        words[:2] = ["新" + words[1]]
    while words[0] in KINDS and words[1:2] in (["（"], ["("]) and (close := _closing(words)):
        words[: close + 1] = ["".join(words[: close + 1])]  # 9个县（市、区）|试点
    if words[0][2:] in PRICED:  # 49种|商品价格|上涨
        words[:1] = [words[0][:2], words[0][2:]]
    while words[0][-1] in SIZES and words[0][-2:-1] in ("", "、") and words[1:2] == ["、"] and len(words) > 2:
        words[:3] = ["".join(words[:3])]
    if NOUNS.isdisjoint(words) and DISTRICTS.isdisjoint(words) and "组织" not in words:
        return words
    joined: list[str] = []
    for index, word in enumerate(words):
        places = word in DISTRICTS and index + 1 == len(words)  # 重点|支持|县
        if word == "组织" and joined and joined[-1] in ORGANISED:
            joined[-1] += word
        elif (places or word in NOUNS) and joined and len(joined[-1]) == 2 and verb_kind(joined[-1]) in ("act", "deed"):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def asides_joined(words: list[str]) -> list[str]:
    """The words, a bracket within a name being of the word before it: 大型（千人以上）|社区, but not 县（市、区）."""
    opening = next((at for at in range(1, len(words) - 2) if words[at] in "（("), 0)
    close = next((at for at in range(opening + 1, len(words) - 1) if words[at] in "）)"), 0) if opening else 0
    if not close or words[opening - 1] in KINDS:
        return words
    return [*words[: opening - 1], "".join(words[opening - 1 : close + 1]), *words[close + 1 :]]


def _closing(words: list[str]) -> int:
    """Where a bracket closes that stands behind a kind of places and holds nothing but others; 0 where none does."""
    close = next((at for at in range(3, min(len(words), 12)) if words[at] in ("）", ")")), 0)
    return close if all(KINDS.issuperset(word) or word == "、" for word in words[2:close]) else 0


def without_event(words: list[str]) -> int:
    """How many words are left without what those counted come to or do for others: 36个车间|的到来, 的带动下."""
    at = len(words) - 1 - (words[-1] in UNDER)
    return at - 1 if at > 1 and words[at] in EVENTS and words[at - 1] == "的" else len(words)


def verbs_listed(words: list[str]) -> int:
    """How many words go on from the verb at the head to others beside it: 7所新建|、|改扩建|学校."""
    index = 1
    while words[index : index + 1] in (["、"], ["和"], ["及"]):
        index += 2
    return index - 1


def _is_compound(words: list[str]) -> bool:
    """Whether a verb and a noun are one name, behind 的."""
    if len(words) != 2 or tag(words[1]):
        return False
    return verb_kind(words[0]) in ("act", "deed") or words[1] in CLAIMS


def first_joint(words: list[str], first: int, counted: tuple[str, ...]) -> int:
    """Where what is counted ends before 和 and what has 的 of its own, or 以及: 7条线路|和丰富多彩的活动."""
    if not counted or not first:
        return first
    if "以及" in words[1:first] and not words[first - 1].endswith(counted):
        return words.index("以及")
    of = words.index("的") if "的" in words[:first] else 0
    joints = (i for i in range(1, of) if words[i] in ("和", "与", "及", "以及") and words[i - 1].endswith(counted))
    return next(joints, first)


def _is_relative(words: list[str], counted: tuple[str, ...]) -> bool:
    """Whether what is closed by 的 tells what those do or how they are: 3家|存在隐患|的|工厂, 9个|表现|突出|的|集体.

    No owner does: 14个|单元|的|居民.
    """
    of = words.index("的", 1) if "的" in words[1:-1] else 0
    if of < 2:
        return False
    first, last = words[0], words[of - 1]
    if first.endswith(counted) or "成" in words[2:of]:  # 公交车|更换|成|舒适的车型
        return False
    if _led_by_verbs(words[: of + 2], counted) == of - 1:  # 选派|干部|的到来
        return False
    kind = verb_kind(first)
    if kind == "deed" and words[of + 1].endswith(counted):  # 13位|登记|需要送餐服务的|老人
        return True
    if last in particles().undertakings:
        return False
    if of > 2 and words[of - 2] in TOGETHER:  # 3个|多个部门|共同|建设|的|站点
        return True
    acts = kind is None and tag(first) == "v"
    how = tag(last[-2:]) == "a" or last in HOW or words[of - 2] in DEGREES
    return acts or (how and not is_agent(first))


def _is_done_so(words: list[str]) -> bool:
    """Whether how something is done, and what, tell which: 严重|影响交通的|建筑."""
    return "的" in words[2:-1] and is_verb(words[1]) and words[0] in particles().modifiers


def parts(words: list[str]) -> bool:
    """Whether 中 is followed by a part of those counted, and begins no name: 300家中|有两家, not 中|环路."""
    return len(words) < 2 or words[1] in particles().ends


def relative_end(words: list[str], counted: tuple[str, ...]) -> int:
    """The end of the noun after the first 的 of a relative clause: 能走动的|老人|转移到对面."""
    index = words.index("的") + 1 if "的" in words else len(words)
    noun, behind = "".join(words[index : index + 1]), words[index + 1 : index + 3]
    if noun.endswith(counted) and any(map(tag, behind)):
        return index + 1
    end = first_end(words, index, governed=False)
    return end if end > index else len(words)


def _opening(words: list[str]) -> int:
    """How many words at the head only qualify the noun: 120名|抢修|人员, 5000元|一次性|补贴, 不|合格|样品."""
    if len(words) < 2:
        return 0
    if words[0] == "有效":
        return 1
    if words[0] in QUALIFIED and len("".join(words[2:3])) > 1:
        return 2
    return int(words[1] == "人员")


def _led_by_verbs(words: list[str], counted: tuple[str, ...]) -> int:
    """How many verbs at the head tell which those are that the classifier counts: 36名|返乡|创业|人员."""
    heads = enumerate(words[:MOST_VERBS])
    led = next((at for at, word in heads if not (len(word) > 1 and may_be_verb(word))), 0)
    if not led or not counted or len(words[led]) < 2 or not words[led].endswith(counted):
        return 0
    of = words[led + 1 : led + 2] == ["的"] and "".join(words[led + 2 : led + 3]).endswith(counted)
    return 0 if of else led  # not 看望|老人|的志愿者


def _modifies(words: list[str]) -> bool:
    """Whether the verb before a noun tells which: 200户培育企业."""
    return len(words) > 1 and words[1] in particles().owners
