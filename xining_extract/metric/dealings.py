"""What everyday verbs make of a figure: `抽水就得花140元`, `从报检到放行只用了2天`."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut, tag
from .agents import is_agent
from .behind import DECISIONS
from .durations import then_done
from .frames import Frame
from .headless import REST, among, kind
from .living import deed_before, living_of
from .openings import CLASSIFIERS
from .particles import counted_by, dealings, is_attribute, is_verb, particles
from .persons import person_at_end
from .stretches import AGES
from .tail import BY_ONE

# Who deals, where that is no name; and what only leads on to the verb.
NOBODY = frozenset(
    "另 另外 人 到头 一年 一个月 一天 一次 一趟 一季 "
    "我 我们 咱 咱们 自己 自家 自个儿 他 她 它 他们 她们 大家 大伙 人家 家长 住户 村民 大约 大概 一共 总共 到".split()
)
PEOPLE = ("先生", "女士", "大爷", "大妈", "阿姨", "师傅", "老汉", "大姐", "大哥", "某")
FAMILY = tuple("妻子 丈夫 父亲 母亲 儿子 女儿 父母 老伴 哥哥 姐姐 弟弟 妹妹".split())
POINTS = "分"
TIED = frozenset("自获代补预应实可")
SHORTEST = 3  # letters of a verb and its object
OWNED = {"currency": "钱", "户": "住户"}
FUND = re.compile(
    "(?:用于|用来|来)?(?:设立|成立|组建|建立)了?([一-龥“”]{1,12}(?:基金|资金池?|补偿金|公司))(?=[，。；、：]|$)"
)
BOUGHT = re.compile(
    "(?:(?:就|便|也|只)?(?:能够?|可以?|够)(?:吃|买|喝|换|租|坐|看|玩|住|用|享受|体验|做)(?:[到上得下])?|是)([^，。；：的]{2,10})"
)
TOLD_TO_BE = re.compile("(?:[均都全就只也]|全部)*(?:[为是系]|属于|作为|用作|当作)([一-龥“”]{2,10})")
WHOM = tuple(
    "夫妇 夫妻 一家 父子 母女 兄弟 会计 司机 家属 业主 村民 市民 客户 户主 职工 学生 群众 "
    "原告 被告 工人 灾民 渔民 户 人 者 方 员 公司".split()
)
MONEY = ("款", "金", "费", "钱", "薪", "租", "资", "工资", "补贴", "补助", "奖励", "债", "贷款", "现金", "货款")
UNDONE = frozenset("未 尚未 没 没有 被 已 已经".split())
LEFT = frozenset("有 还有 尚有 仍有 另有".split())
NOT_YET = re.compile("(?:尚|仍|还|一直)?(?:未能?|没有?|无法)[一-龥]{1,3}")
WHEN = frozenset("时候 时 时节 季节".split())
EARNED = frozenset("收入 利润 亏损".split())
DEDUCTED = ("扣除", "刨去", "刨掉", "除去", "除掉", "去掉", "减去", "扣掉", "抛去", "抛开")
DEDUCTS = re.compile("|".join(DEDUCTED))  # 扣除成本能挣5万元
SPENDING = frozenset(("花费", "出资"))
ARTICLE = f"(?:一[一-龥]|[一两几0-9]*[{''.join(sorted(CLASSIFIERS))}])?"
WHERE = "(?:[在从通][^，。；、]{1,8}?)?"  # 花300元|在网上|订座
BUYS = re.compile(
    f"{WHERE}(?:(?:[抢订团网代选]?购买?|买)(?:[到下来回得]?[了的]|下|来)?|(?:[上建修装换盖添打铺办做]|安装|加装|更换|添置|配)了"
    f"|预[订定约]了?|[订租]了|租下){ARTICLE}([一-龥]{{2,14}}?)(?=[，。；、]|[就却才也还没不坏是]|$)"
)
USE = re.compile("(?:来|去|用于|用来)?([一-龥]{2,6})(?=[，。；、]|$)")
# What the money is for: ，用于修路, ，为渔民家庭做屋顶翻新
PURPOSE = re.compile(
    "，?(?:专门|专项)?(?:用于|用来|用作)([^，。；、]{2,14})|，为[^，。；]{2,20}?(?:做|实施|开展|进行"
    "|(?=改造|修建|新建|购买|配备|建设|安装|提供|发放))([^，。；、]{3,12})"
    "|(?:搞|开展|(?=支持|扶持|补贴|奖励|购置|购买|更新|改造|修建|修缮|整治))([^，。；、]{4,14})"
)
GOT = frozenset("拿到 领到 收到 追回 要回 到手 到账 兑现".split())
FUNDS = ("资金", "经费", "补贴", "补助", "奖金", "奖励", "贷款", "债券", "基金", "罚款", "赔偿")


def dealt(frame: Frame) -> Metric | None:
    """`抽水就得花140元`: the everyday verb right before the figure tells what its money is."""
    quantity, left = frame.quantity, frame.left
    if left.phrase is None or "的" in left.links or (quantity.dimension == "count" and quantity.unit != POINTS):
        return None
    nouns = dealings().get((quantity.dimension or "").removesuffix(" rate"))
    if nouns is None:
        return None
    words = cut(left.said)
    if len(words) > 1 and words[-1] == "不" and "了" in left.links:  # 挣不了500元
        words.pop()
    if len(words) > 1 and words[-1] in particles().complements and words[-2] in nouns:
        words.pop()
    got = _stem(words[:-1]) if words[-1] in GOT and quantity.dimension == "currency" else ""
    if got.endswith(("款", "钱", *FUNDS)):
        return frame.metric(got, left.phrase, "dealt")  # 补偿款拿到8万元
    noun = nouns.get(words[-1].removesuffix("了"))
    if noun is None or _has_object(frame):
        return None
    if len(words) > 1 and len(words[-2]) == 1 and words[-2] in TIED:  # 自缴, 获赔
        return None
    stem = "" if DEDUCTS.match(left.said) or frame.text.endswith(DEDUCTED, 0, left.phrase[0]) else _stem(words[:-1])
    if not stem and noun == "花费" and left.verb and left.verb[1] <= left.phrase[0]:  # 治疗|就花了
        stem = frame.text[slice(*left.verb)]
    sentence = frame.text[frame.site.sentences[frame.site.sentence].start : frame.quantity.span[0]]
    if noun == "补贴" and "补助" in sentence and noun not in sentence:  # 县里给补助8万元，镇里再补5万元
        noun = "补助"
    if noun == "价格" and "了" in left.links:  # 桃园卖了4万元
        noun = "收入"
    use = frame.right.phrase if noun == "花费" and not BUYS.match(frame.text, quantity.span[1]) else None
    if (bought := use) and bought[1] - bought[0] > SHORTEST:  # 花3万元装修房子
        return frame.metric(f"{frame.text[slice(*bought)]}花费", bought, "dealt")
    if noun in SPENDING and (use := _use(frame, stem)):
        return frame.metric(f"{frame.text[slice(*use)]}花费", use, "dealt")
    does, acts = frame.right.predicate, not stem or is_agent(stem)
    if quantity.dimension == "duration" and acts and does and frame.text[does[0]] in "才将把就便":
        deed = then_done(frame.text[slice(*does)])  # 消防员用了两个小时|才把火扑灭
        return frame.metric(deed + noun, does, "dealt")
    if quantity.dimension == "duration":
        return frame.metric(stem + noun, left.phrase, "dealt") if len(stem) > 1 else None
    if noun == "花费" and not stem and (deed := deed_before(frame)):  # 加装一台电梯，大约要花58万元
        return frame.metric(f"{deed}费用", left.phrase, "dealt")
    if noun == "资金" and (purpose := PURPOSE.match(frame.text, quantity.span[1])):  # 拿出60万元，用于修路
        return frame.metric(f"{purpose[1] or purpose[2] or purpose[3]}{noun}", left.phrase, "dealt")
    if noun == "资金" and not is_attribute(stem, (0, len(stem))):  # 拿出60万元用于修路, 安排60万元
        return frame.metric(f"{stem}{words[-1]}{noun}", left.phrase, "dealt")
    if is_attribute(stem, (0, len(stem))) or stem.endswith(("费", "钱", "款")):  # 全年水费要掏618元
        return frame.metric(stem, left.phrase, "dealt")
    if noun in EARNED and (stem == "" or stem in BY_ONE) and (living := living_of(frame)):  # 养虾，一亩赚了3000元
        return frame.metric(living + stem + noun, left.phrase, "dealt")
    each = "" if stem else next((link for link in left.links if link[0] == "每"), "")
    if stem.endswith(PEOPLE + FAMILY):  # 市民王女士花了1280元
        stem = ""
    if "平均" in words and not is_attribute(stem, (0, len(stem))):  # 学生平均花五六元
        noun = "平均" + noun
    persons = stem.endswith(counted_by()["名"]) and stem[-1] != "户"  # 一个孩子一年要花2万元
    if noun == "花费" and stem and stem[0] != "每" and not persons:  # 抽水费用, but 花费 alone
        noun = "费用"
    return frame.metric(each + stem + noun, left.phrase, "dealt")


def _use(frame: Frame, stem: str) -> Span | None:
    """What the money is spent on, right behind it: 花3万元|重新装修, 花3980元买了一部|手机, 花8000元买的|电动车."""
    end, stop = frame.quantity.span[1], frame.site.clause[1]
    if bought := BUYS.match(frame.text, end, stop):
        return bought.span(1)
    does = None if stem else USE.match(frame.text, end, stop)
    return does.span(1) if does and is_verb(cut(does[1])[-1]) | (tag(cut(does[1])[-1]) == "v") else None


def let_off(frame: Frame) -> Metric | None:
    """`午餐8元，60岁以上的老人再减2元`: what is taken off for them, who cost nothing themselves."""
    phrase, aged = frame.left.phrase, frame.earlier[-1] if frame.earlier else None
    if frame.quantity.dimension != "currency" or frame.left.links[:1] != ("减",) or frame.right.phrase:
        return None
    if phrase is None:
        return None
    if is_attribute(frame.text, phrase) or frame.left.said.endswith(MONEY) or "比" in frame.left.links:
        return None
    if aged and aged.unit in AGES and frame.text[aged.span[1] : phrase[0]] == "的":
        phrase = (aged.span[0], phrase[1])
    return frame.metric(f"{frame.text[slice(*phrase)]}减免", phrase, "let_off")


def founded(frame: Frame) -> Metric | None:
    """`拿出80万元设立互助基金`: the money is what is founded with it."""
    if frame.quantity.dimension != "currency":
        return None
    end = frame.quantity.span[1]
    fund = FUND.match(frame.text, end) if frame.left.closing else None
    return frame.name(fund.span(1), "founded") if fund else None


def to_whom(frame: Frame) -> Metric | None:
    """`赔偿受害人3万元`, `骗取王某夫妇3万元`: money is no measure of a person, whom the verb before is done to."""
    left, end = frame.left, frame.quantity.span[0]
    if frame.quantity.dimension != "currency" or left.phrase is None or left.verb is None or frame.right.phrase:
        return None
    start, done = left.phrase[0], left.verb[1]
    if left.links or left.closing or not left.said.endswith(WHOM) or is_attribute(frame.text, left.phrase):
        return None
    between = frame.text[done:start].removeprefix("了")
    if between and person_at_end(cut(between)):
        return None
    return frame.name(left.verb, "to_whom") if done <= start < end else None


def told_to_be(frame: Frame) -> Metric | None:
    """`其中1500元为保险费`: what the money is said to be."""
    if frame.right.predicate is None or frame.right.phrase:
        return None
    serves = frame.text.startswith("作为", frame.right.predicate[0])  # 转账600元作为咨询费, 抽取一成作为提成
    if not serves and (frame.left.phrase or frame.quantity.dimension != "currency"):
        return None
    if frame.counts:
        return None
    what = TOLD_TO_BE.fullmatch(frame.text, *frame.right.predicate)
    if what is None or (not serves and is_verb(cut(what[1])[0])):
        return None
    return frame.name(what.span(1), "told_to_be")


def bought(frame: Frame) -> Metric | None:
    """`9块钱能吃到一荤一素`: what a price that begins its clause is that of."""
    if frame.quantity.dimension != "currency" or frame.left.phrase or not frame.right.predicate:
        return None
    what = BOUGHT.fullmatch(frame.text, *frame.right.predicate)
    return frame.name(what.span(1), "bought") if what else None


def _stem(words: list[str]) -> str:
    """What the verb is said of, without adverbs and without those who are no name."""
    known = particles()
    idle = known.links | known.ends | known.adverbs | known.times | known.heads | NOBODY
    kept = [word for word in words if word == "一" or word[0] == "每" or word not in idle]
    if kept[-1:] == ["一"] and kept != words:  # 烧煤一|冬天
        kept.pop()
    kept = kept[max((i for i, word in enumerate(kept) if word in WHEN), default=-1) + 1 :]  # 最贵的时候|一斤
    others = [word for word in kept if word not in BY_ONE]
    return "".join(others if any(len(word) > 1 for word in others) else kept)  # 核桃一斤卖10元


def _has_object(frame: Frame) -> bool:
    """Whether a noun after the figure tells what the money is: 花3万元购房款, not 花3万元装修房子."""
    if frame.right.phrase is None:
        return False
    if frame.quantity.unit == POINTS and frame.text.endswith(DECISIONS, *frame.right.phrase):  # 记6分的罚单
        return False
    if frame.text.endswith(FUNDS, *frame.right.phrase):  # 安排3亿元超长期国债资金
        return True
    first = cut(frame.text[slice(*frame.right.phrase)])[0]
    return not (is_verb(first) or tag(first) == "v")


def owned(frame: Frame) -> Metric | None:
    """`卡里的8万元`, `剩下的58元`, `村里的4户`: money and households that only 的 joins to what is before."""
    left, right = frame.left, frame.right
    noun = OWNED.get(frame.quantity.dimension or "") or OWNED.get(frame.quantity.unit or "")
    if noun is None and right.predicate and not right.phrase and frame.counts:  # 6栋楼已完工，二期的9栋正在招标
        noun = frame.quantity.unit if kind(frame) else None
    if noun is None or left.phrase is None or left.links[:1] != ("的",) or left.gives_value:
        return None
    if right.phrase:
        return None
    if is_attribute(frame.text, left.phrase):
        return None
    name = left.said
    if noun == OWNED["currency"] and name.endswith(MONEY):  # 午餐补助的5元
        return frame.name(left.phrase, "owned")
    pronoun = cut(name)[0]
    of = kind(frame) if frame.counts else None
    noun = of.name if of else noun
    owner = name[len(pronoun) :] if pronoun in NOBODY else name
    if noun == "钱" and (deed := _deed_of(name)):
        fund = _fund(frame)
        return frame.metric(f"{deed}的{fund}" if fund else deed, left.phrase, "owned")
    if noun == OWNED["户"] and owner not in REST and is_verb(cut(owner)[-1]):  # 因灾停电的2万户
        return frame.metric(owner + "户数", left.phrase, "owned")
    if of and owner in REST:
        return frame.metric(noun, of.span, "owned")
    return frame.metric(f"{owner}的{noun}", of.span if of else left.phrase, "owned")


def left_over(frame: Frame) -> Metric | None:
    """`剩余的25万元`: what is left of the money that was told of before, or of what is done with it."""
    links, text = frame.left.links, frame.text
    if frame.quantity.dimension != "currency" or len(links) < 2 or frame.right.phrase:
        return None
    if links[0] != "的" or links[1] not in REST:
        return None
    end = frame.quantity.span[0] - 1
    span, fund = (end - len(links[1]), end), _fund(frame)
    if fund:
        return frame.metric(f"{links[1]}的{fund}", span, "left_over")
    deed = text[slice(*frame.left.closing)] if frame.left.closing else ""
    return frame.metric(deed + links[1], span, "left_over") if deed else None


def unpaid(frame: Frame) -> Metric | None:
    """`还有1800元没退`: what is not done yet with the money that is left."""
    if frame.quantity.dimension != "currency" or frame.right.phrase or LEFT.isdisjoint(frame.left.links):
        return None
    if frame.right.predicate is None or among(frame):  # 补助资金中，有3万元未付
        return None
    undone = NOT_YET.fullmatch(frame.text, *frame.right.predicate)
    if undone is None:
        return None
    fund = _fund(frame)
    return frame.metric(f"{undone[0]}的{fund}" if fund else undone[0], undone.span(), "unpaid")


def _fund(frame: Frame) -> str:
    """The noun of the money that was told of before; "" where it was none."""
    last = frame.alike
    return cut(last.name)[-1] if last and last.rule != "dealt" and last.name.endswith(MONEY) else ""


def _deed_of(name: str) -> str:
    """The verb on which a name ends that tells what was done with money, and what negates it: 公司尚未|给付."""
    words = cut(name)
    if not (is_verb(words[-1]) or tag(words[-1]) == "v") or words[-1].endswith(MONEY):
        return ""
    negated = len(words) > 1 and words[-2] in UNDONE
    return "".join(words[-2:] if negated else words[-1:]) if len(words[-1]) > 1 else ""
