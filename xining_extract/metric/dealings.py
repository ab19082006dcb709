"""What everyday verbs make of a figure, by what somebody deals in and lives by: `抽水就得花140元`."""

from __future__ import annotations

import re
from functools import cache

from ..model import Metric, Span
from ..words import cut
from .agents import is_agent
from .durations import then_done
from .elisions import labelled
from .following import is_aid
from .frames import Frame
from .lead import names_nothing
from .openings import CLASSIFIERS
from .particles import counted_by, dealings, is_attribute, may_be_verb, particles
from .tail import BY_ONE
from .uncounted import DECISIONS

# Who deals, where that is no name; and what only leads on to the verb.
NOBODY = frozenset(
    "另 另外 人 到头 一年 一个月 一天 一次 一趟 一季 "
    "我 我们 咱 咱们 自己 自家 自个儿 他 她 它 他们 她们 大家 大伙 人家 家长 住户 村民 大约 大概 一共 总共 到".split()
)
PEOPLE = ("先生", "女士", "大爷", "大妈", "阿姨", "师傅", "老汉", "大姐", "大哥", "某")
FAMILY = tuple("妻子 丈夫 父亲 母亲 儿子 女儿 父母 老伴 哥哥 姐姐 弟弟 妹妹".split())
TOTAL = re.compile("总共|一共|共计|合计")
SPAN = re.compile("[一每全今去前明当半]年|[一每]天|[一每]季|[一每]个?月|每[日周]")
POINTS = "分"
TIED = frozenset("自获代补预应实可")
FUND_NOUN = "资金"
SHORTEST = 3  # letters of a verb and its object
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
YEARLY = re.compile("每[年月季]$")  # 县财政|每年|列支
PURPOSE = re.compile(
    "，?(?:专门|专项)?(?:用于|用来|用作)([^，。；、]{2,14})|，为[^，。；]{2,20}?(?:做|实施|开展|进行"
    "|(?=改造|修建|新建|购买|配备|建设|安装|提供|发放))([^，。；、]{3,12})"
    "|(?:搞|开展|(?=支持|扶持|补贴|奖励|购置|购买|更新|改造|修建|修缮|整治))([^，。；、]{4,14})"
)
GOT = frozenset("拿到 领到 收到 追回 要回 到手 到账 兑现".split())
FUNDS = ("资金", "经费", "补贴", "补助", "奖金", "奖励", "贷款", "债券", "基金", "罚款", "赔偿")
LONGEST = 12  # letters of such a clause
ONE = re.compile(f"一[{''.join(sorted(CLASSIFIERS))}]")
CLAUSES = 3  # how many clauses back it may stand
LIVING = re.compile("[种养卖开办跑做搞包]了?([一-龥]{1,5})")


def dealt(frame: Frame) -> Metric | None:
    """`抽水就得花140元`: the everyday verb right before the figure tells what its money is."""
    quantity, left = frame.quantity, frame.left
    if left.phrase is None or "的" in left.links or (quantity.dimension == "count" and quantity.unit != POINTS):
        return None
    nouns = dealings().get((quantity.dimension or "").removesuffix(" rate"))
    if nouns is None:
        return None
    words = cut(left.said)
    if len(words) > 1 and words[-1] in particles().complements and words[-2] in nouns:  # 花|掉
        words.pop()
    got = _stem(words[:-1]) if words[-1] in GOT else ""
    if got.endswith(("款", "钱", *FUNDS)):
        return frame.metric(got, left.phrase, "dealt")  # 补偿款拿到8万元
    noun = nouns.get(words[-1].removesuffix("了"))
    if noun is None or _has_object(frame):
        return None
    if len(words) > 1 and len(words[-2]) == 1 and words[-2] in TIED:  # 自缴, 获赔
        return None
    stem, noun = _said_of(frame, left.phrase, words, noun), _fitting(frame, noun)
    if noun == "价格" and not stem and frame.alike and frame.alike.name.endswith(noun):  # 白菜2元一斤，今天卖到4元
        return frame.carry(frame.alike, "dealt")
    if use := _spent_on(frame, noun, stem):
        return frame.metric(f"{frame.text[slice(*use)]}花费", use, "dealt")
    if quantity.dimension == "duration":
        return _time(frame, left.phrase, noun, stem)
    if noun == FUND_NOUN:
        return _fund_for(frame, left.phrase, words[-1], stem)
    return _money(frame, left.phrase, words, noun, stem)


def _said_of(frame: Frame, phrase: Span, words: list[str], noun: str) -> str:
    """What the verb is said of; nothing where that is only deducted: 扣除成本能挣5万元."""
    if DEDUCTS.match(frame.left.said) or frame.text.endswith(DEDUCTED, 0, phrase[0]):
        return ""
    verb = frame.left.verb
    stem = _stem(words[:-1])
    if not stem and noun == "花费" and verb and verb[1] <= phrase[0]:  # 治疗|就花了
        return frame.text[slice(*verb)]
    return stem


def _fitting(frame: Frame, noun: str) -> str:
    """The noun that goes with the sentence: 县里给补助8万元，镇里再补5万元; 桃园卖了4万元."""
    sentence = frame.text[frame.opening : frame.quantity.span[0]]
    if noun == "补贴" and "补助" in sentence:
        return "补助"
    if noun != "价格" or "/" in (frame.quantity.unit or ""):  # 刚上市就卖到了3元一斤
        return noun
    earned = "了" in frame.left.links or TOTAL.search(frame.left.said) is not None or _over_time(frame)
    return "收入" if earned else noun


def _over_time(frame: Frame) -> bool:
    """Whether the clause tells of a year, a month or a day, and of no piece: 今年能卖80万元, not 去年一斤卖8元."""
    start, end = frame.begin, frame.quantity.span[0]
    if SPAN.search(frame.text, start, end) is None:
        return False
    return BY_ONE.isdisjoint(cut(frame.text[start:end].replace("每", "一")))


def _spent_on(frame: Frame, noun: str, stem: str) -> Span | None:
    """What the money is spent on, behind it: 花3万元装修房子, 出资3万元买了一部手机."""
    phrase = frame.right.phrase
    if noun == "花费" and phrase and phrase[1] - phrase[0] > SHORTEST:
        if not BUYS.match(frame.text, frame.quantity.span[1]):
            return phrase
    return _use(frame, stem) if noun in SPENDING else None


def _time(frame: Frame, phrase: Span, noun: str, stem: str) -> Metric | None:
    """`到场用了8分钟`, `消防员用了两个小时才把火扑灭`: of what is said before, or done at last."""
    does = frame.right.predicate
    if does and frame.text[does[0]] in "才将把就便" and (not stem or is_agent(stem)):
        return frame.metric(then_done(frame.text[slice(*does)]) + noun, does, "dealt")
    return frame.metric(stem + noun, phrase, "dealt") if len(stem) > 1 else None


def _fund_for(frame: Frame, phrase: Span, verb: str, stem: str) -> Metric | None:
    """`拿出60万元，用于修路`, `安排60万元`: money for what is told behind, or given by whom."""
    if purpose := PURPOSE.match(frame.text, frame.quantity.span[1]):
        return frame.metric(f"{purpose[1] or purpose[2] or purpose[3]}{FUND_NOUN}", phrase, "dealt")
    if is_attribute(stem, (0, len(stem))):
        return frame.metric(stem, phrase, "dealt")
    label = labelled(frame)
    if label:  # 教育类支出：|安排3亿元
        return frame.carry(label, "dealt")
    stem = YEARLY.sub("", stem)
    if frame.last and frame.last.rule == "given":  # 按每月200元给予补贴，已|拨付96万元
        return frame.metric(verb + frame.last.name, phrase, "dealt")
    return frame.metric(f"{stem}{verb}{FUND_NOUN}", phrase, "dealt")


def _money(frame: Frame, phrase: Span, words: list[str], noun: str, stem: str) -> Metric | None:
    """`抽水花140元`, `养虾，一亩赚了3000元`: the money with what, or of what, it is made or spent."""
    if noun == "花费" and not stem and (deed := deed_before(frame)):  # 加装一台电梯，大约要花58万元
        return frame.metric(f"{deed}费用", phrase, "dealt")
    attributed = is_attribute(stem, (0, len(stem)))
    if attributed or stem.endswith(("费", "钱", "款")):  # 全年水费要掏618元
        return frame.metric(stem, phrase, "dealt")
    if noun in EARNED and (stem == "" or stem in BY_ONE) and (living := living_of(frame)):
        return frame.metric(living + stem + noun, phrase, "dealt")
    each = "" if stem else next((link for link in frame.left.links if link[0] == "每"), "")
    if stem.endswith(PEOPLE + FAMILY):  # 市民王女士花了1280元
        stem = ""
    if "平均" in words:  # 学生平均花五六元
        noun = "平均" + noun
    persons = stem.endswith(counted_by()["名"]) and stem[-1] != "户"  # 一个孩子一年要花2万元
    if noun == "花费" and stem and stem[0] != "每" and not persons:  # 抽水费用, but 花费 alone
        noun = "费用"
    return frame.metric(each + stem + noun, phrase, "dealt")


def _use(frame: Frame, stem: str) -> Span | None:
    """What the money is spent on, right behind it: 花3万元|重新装修, 花3980元买了一部|手机, 花8000元买的|电动车."""
    end, stop = frame.quantity.span[1], frame.site.clause[1]
    if bought := BUYS.match(frame.text, end, stop):
        return bought.span(1)
    does = None if stem else USE.match(frame.text, end, stop)
    return does.span(1) if does and may_be_verb(cut(does[1])[-1]) else None


@cache
def _idle() -> frozenset[str]:
    """The words that are said of no verb."""
    known = particles()
    return known.links | known.ends | known.adverbs | known.times | known.heads | NOBODY


def _stem(words: list[str]) -> str:
    """What the verb is said of, without adverbs and without those who are no name."""
    idle = _idle()
    kept = [word for word in words if word == "一" or word[0] == "每" or word not in idle]
    if kept[-1:] == ["一"]:  # 烧煤一|冬天
        kept.pop()
    kept = kept[max((i for i, word in enumerate(kept) if word in WHEN), default=-1) + 1 :]  # 最贵的时候|一斤
    others = [word for word in kept if word not in BY_ONE]
    return "".join(others if any(len(word) > 1 for word in others) else kept)  # 核桃一斤卖10元


def _has_object(frame: Frame) -> bool:
    """Whether a noun after the figure tells what the money is: 花3万元购房款, not 花3万元装修房子."""
    if frame.right.phrase is None:
        return False
    if frame.text.endswith(DECISIONS, *frame.right.phrase):  # 记6分的罚单
        return False
    if frame.text.endswith(FUNDS, *frame.right.phrase):  # 安排3亿元超长期国债资金
        return True
    words = cut(frame.text[slice(*frame.right.phrase)])
    return is_aid(words) or not may_be_verb(words[0])


def living_of(frame: Frame) -> str:
    """The verb and its object by which what is earned came about; "" where the clauses before tell of none."""
    for start, end in frame.clauses_back(CLAUSES):
        told = frame.text[start : end - 1]
        if len(told) > LONGEST:
            continue
        if living := LIVING.fullmatch(told, names_nothing(cut(told), 0)):
            return living[0]
    return ""


def deed_before(frame: Frame) -> str:
    """The deed that the clause before is, and that costs so much: 加装电梯 of 加装一台电梯，要花58万元; or ""."""
    start, end = frame.clause_before, frame.site.clause[0] - 1
    told = frame.text[start:end] if start < end else ""
    counts = any(start <= quantity.span[0] < end for quantity in frame.earlier)
    if counts or len(told) > LONGEST or "、" in told:
        return ""
    deed = told[names_nothing(cut(told), 0) :]
    return ONE.sub("", deed) if deed and may_be_verb(cut(deed)[0]) else ""
