"""What the text leaves unsaid at a figure: the subject of the clause before, the label before a colon, the whole."""

from __future__ import annotations

import re

from ..connectives import JOINT
from ..context.changewords import PACES, paces
from ..divisions import PLACES, REGION
from ..model import Metric, Span
from ..words import cut, tag
from .agents import WAY, acts
from .extremes import most_at
from .frames import PERSONS, Frame
from .left import before
from .measured import SHARED, in_bracket
from .names import stripped
from .particles import counted_by, is_attribute, is_verb, particles
from .persons import mention
from .right import after
from .stretches import REACH
from .tail import setting, times
from .topics import NO_TOPIC, TOLD, topic_of, without_predicate

GROWTH = ("速", "幅", *paces(), "占比", "比重")
LONGEST_WHOLE = 16
LONGEST_PART = 6  # letters of a deed to which a bare indicator is added: 出口3亿元，增速5%
PAYMENTS = ("款", "费", "金", "资金", "工资", "补贴", "补助", "奖励", "贷款", "返还", "分红", "津贴", "赔偿", "资助")
MEASURES = frozenset("length area mass volume".split())
MODALS = frozenset("可 能 可以 能够".split())
# 排在首位的是医保，有812件; 其次是物业管理类，573件: what the clause says that it is.
THAT_IS = re.compile(
    "(?:(?:(?<![一-龥])[一二三四五六七八九]|第[一二三四五六七八九][类个种批]?|另?[一二三四五]类)是|(?:的|其次|首先|再次|最多|随后|[首一二三四五]位)(?:仍|还|也|就|正|则|主要)?是)([^，。；：是]{2,14})$"
)
WITH = ("经过", "跟", "与", "按", "从", "由", "把", "被", "向", "给")
MOST_OF = re.compile("([^，。；中来里的是]{2,8})最[多大高少低小]的一[届年次天场期季]$")
PART_OF = re.compile("((?:(?!占)[^，。；：]){2,16}占(?![地用有])[^，。；：]{2,16}(?:比重|比例|份额))")
RECORD = re.compile(
    "(?<=..)(?:[再又均屡连两三四五六七八九十]|双双|接连)?创(?:下|出|造)?[^，。；、0-9]{0,8}(?:新高|新低|纪录|最[高好低])$"
)
# 刷新单日客流纪录，最高达7000人次: of what it is the record.
RECORDS = re.compile(
    "(?:刷新|再?创下?|创造|打破|改写)了?([^，。；：0-9]{2,14}?)的?(?:历史|同期|近年来?)*(?:最高)?(?:新高|新低|新?[纪记]录|最高值|极值|峰值)了?$"
)
RAISED = re.compile("(?:提高|降低|上调|下调|调整|调高|调低|提升|统一|增加)了?([一-龥]{2,14})[，：:]$")
ASPECT = re.compile("在?(?![从就])([^，。；]{3,12})方面，")  # 乡村修建车棚方面，已完工30座
EXAMPLES = re.compile("(?:其中|主要)?(?:包括|涵盖|包含|囊括)[^，。；]{2,60}等")
OPINION = re.compile("[^，。；对]{2,8}对[^，。；的]{2,12}的")
HOW = re.compile(f"(?:而且|并且|且|但是?|同时)?(?:{PACES}|增势|数量|规模)[^，。；0-9居列位]{{1,6}}，")
WITHIN = re.compile(f"在(?:全{REGION}|[^，。；：、]{{2,8}}中)的?$")
ON = re.compile("(?:在([^，。；：]{2,14}?)(?:上|方面)|([^，。；：]{2,14}?)方面)，")
SEEN = re.compile(
    "(?:[从就单论以拿]([^，。；：]{2,14}?)(?:[来上]?看|而言|来[说讲]|为例)"
    "|论(?!坛|文|述)([^，。；：]{2,14})|单?看([^，。；：]{2,14}))，"
)
# 围绕重点工作，…; 在日常工作中，…; 连日来，…: how, why or when it is done, and nothing that it is done to.
MANNER = re.compile(
    f"(?:[全我该本]{REGION})?(?:{WAY}|深入|走进|由于|鉴于|为了?(?!期))[^，。；：]{{2,20}}，"
    "|在[^，。；：]{2,12}[中上下里间内]，|[^，。；：]{0,6}(?:(?:日|天|月|年|时间)来|现场)，|以[^，。；：]{2,12}为[^，。；：]{2,6}，|([一-龥])[一-龥]\\1[一-龥]，"
)
# 创新|工作方式, 提高|服务质量: how things are done, and nothing that is counted.
ABSTRACT = re.compile(
    "(?:方式|形式|办法|方法|导向|作用|实际|领域|机制|责任|力度|水平|能力|质量|环境|渠道|平台|流程|通道|力量|资源|分工|时间|要求|专班"
    "|问效|受理|制度|体系|优势|重点|环节|效率|模式|思路|理念|宣传|引导|意识|氛围|合力|基础|保障|监管|管理|作风|服务|协作|配合)$"
)
CAUSE = re.compile(
    "(?:这|其)?(?:主要|也|正|就)?(?:是)?(?:因为|由于|得益于|在于)"
    "|(?:要?[说提谈论讲]|谈论)[起到及]?(?=[^，。；]{2,8}，)|至于|关于"
)
MAINLY = re.compile("(?:主要)?以([^，。；：]{2,10})为(?:主|主体|主力|重点|骨干|依托|龙头)，")
# 促进充电量保持高速增长，累计增长一倍: what is made to grow.
MADE_GROW = re.compile(
    "(?:促进|推动|带动|拉动|促使|助推|助力)([^，。；0-9]{2,14}?)(?:保持|实现|呈现|延续|出现|稳步|持续|快速|高速|较快|加快|大幅|逐步|不断)"
    "[^，。；0-9]{0,8}$"
)
LIKE = re.compile("(?:像[^，。；的]{0,8}?)?[这那](?:样|类|种)的|像[这那]样[^，。；的]{2,10}的|类似的|同样的")
PLACE_HAS = re.compile(
    f"(?:其中，?)?(?:[一-龥]{{1,6}}?(?:[{PLACES}]|街道|社区){JOINT}?)+(?:分别|[各仅只则共也还就])*有"
)
COUNTED_BY = frozenset("object_before object_after carried".split())
# 近海捕捞|产量9万吨，产值5亿元
MADE, YIELDS = re.compile("(.{2,}?)(?:总?产[量值]|(?:种植|养殖|播种|栽培)面积)"), frozenset("产量 产值 单产".split())
EARNED = frozenset("产值 总产值 年产值 产量 营收 利润 税收 销售额 销售收入 营业收入".split())
AMOUNTS = frozenset("总量 体量 增量 净增量 增加量".split())  # of an indicator: 旅游收入增长6%，总量达3亿元
FINISHED = frozenset("通车 投产 投用 投运 启用 竣工 完工 交付 开工 建成 落成 开业 营业".split())
# 最大累计降雨量出现在青石镇，达196毫米: where its peak was.
WHERE = re.compile("([^，。；：]{3,16}?)(?:也|均|都|分别)?(?:出现|发生|落)[在于]")
RAISES = re.compile("[筹贷借捐存付打汇]款$")  # 联系亲友筹款，支付了3万元: which is done, not paid


def labelled(frame: Frame) -> Metric | None:
    """`低保标准：每人每月740元`: what stands before the colon that the clause follows."""
    start = frame.site.clause[0]
    if frame.text[max(0, start - 1) : start] not in ("：", ":"):
        return None
    sentence = frame.opening
    label = before(frame.text, max(sentence, start - REACH), start - 1).phrase
    return None if label and frame.text[label[1] - 1] == "账" else frame.name(label, "label")  # 算了笔账：


def record_before(frame: Frame) -> Metric | None:
    """What the clause before says that its record is broken."""
    found = RECORDS.search(frame.text, frame.clause_before, frame.site.clause[0] - 1)
    return frame.name(found.span(1), "elided_subject") if found else None


def whole(frame: Frame, part: Metric) -> str:
    """What a bare 规模 or 占比 is of: the indicator before it in the sentence, or what the clause before ends on."""
    if (among := WITHIN.search(frame.text, frame.site.clause[0], part.span[0])) and part.name.endswith(GROWTH):
        return before(frame.text, frame.site.clause[0], among.start()).said  # 进出口总额|在全省|占比
    told = frame.earlier[-1].span[1] if frame.earlier else frame.clause_before + 1
    amount = part.name in AMOUNTS and not frame.earlier  # 旅游收入由全省第八跃至第五，总量达3亿元
    paced = told <= frame.clause_before and part.name.endswith(GROWTH)
    since = subject_before(frame) if paced or amount else None
    subject = stripped(frame.text[slice(*since)]) if since else ""
    if subject and subject not in particles().parts and (subject.endswith("业") or not acts(subject)):
        return subject  # 工业增加值增长6%，其中快递业表现抢眼，增速达20%
    if frame.earlier and (frame.last or frame.base):  # not 近五年，浓度持续下降，累计降幅
        last = None if frame.text[frame.earlier[-1].span[1]] in "间来" else frame.last  # 十年间降幅达到两成
        of = frame.lasted or (last if last and last.rule not in SHARED else frame.base)
        name = of.name if of else ""
        if last and last.rule == "share" and part.name in paces():  # 装机容量占全网的两成，年均增速达8%
            name = last.name.partition("占")[0]
        if not MODALS.isdisjoint(cut(name)):  # 年可生产隔膜1亿平方米，产值9亿元
            return ""
        if part.name in EARNED and name.endswith(counted_by()["名"]):  # 职工1200人，产值8亿元
            return ""
        # 养殖类企业贷款余额; 参加活动的学生有300人，占比45%
        of_kind = name[2:3] == "类" or ("的" in name and part.name.endswith(("占比", "比重")))
        if len(name) > LONGEST_PART and not of_kind and is_verb(cut(name)[0]):  # 生产各类灯泡3000万只，产值6亿元
            return ""
        grows = frame.left.phrase and (frame.left.said.endswith(GROWTH) or part.name.endswith(GROWTH))
        sums = part.name == "总数" and not particles().growth.isdisjoint(frame.measured[frame.index - 1].left.links)
        if grows or sums or part.name in AMOUNTS or not name.endswith(particles().attributes):
            return name
        made = MADE.fullmatch(name) if part.name in YIELDS else None
        return made[1] if made else ""  # 总产量9万吨，产值5亿元
    words = cut(ends_on(frame)) if part.span[0] >= frame.site.clause[0] else []
    while words and words[-1] in FINISHED:  # 车间去年投产，产值3亿元
        words.pop()
    return "".join(words[: len(words) - times(words)])


def bare(of: str, part: str) -> str:
    """What has that part, without its pace or its amount: 旅游收入增速|总量, 进出口总额总量|增速."""
    ends = paces() if part in AMOUNTS else AMOUNTS
    return next((of.removesuffix(end) for end in ends if of.endswith(end) and of != end), of)


def ends_on(frame: Frame) -> str:
    """The noun phrase that the clause before ends on."""
    start, end = frame.clause_before, frame.site.clause[0]
    if EXAMPLES.match(frame.text, start, end):  # 咨询政策，包括参保、转移等问题，共26件
        start, end = next(((first, last) for first, last in frame.clauses_back(2)[1:]), (start, end))
    start = max([start, end - REACH, *(q.span[1] for q in frame.earlier)])
    finish = without_predicate(frame.text, (start, end - 1))[1]  # 食堂设在一楼，面积460平方米
    phrase = before(frame.text, start, finish).phrase if start < end else None
    if phrase is None or phrase[1] - phrase[0] > LONGEST_WHOLE or frame.text[phrase[1] - 1] in "上里中":
        return ""
    if NO_TOPIC.search(frame.text, *phrase):
        return ""
    words = cut(frame.text[slice(*phrase)])
    if frame.counts and words[-2:] == ["全", "覆盖"] and len(words) > 2:  # 实现社区食堂全覆盖，共计36个
        del words[-2:]
    brief = len(words[-1]) == 1 and tag(words[-1]) == "v"
    if brief and words[-1] not in "费价贷":  # 订单排|到了年底
        return ""
    return "".join(words[: len(words) - setting(words, True)])  # 鸡蛋受饲料成本上涨影响


def paid_before(frame: Frame) -> str:
    """What is paid, on which the clause before ends: 上级下达的惠农补贴，已兑付3亿元; "" where that has a figure."""
    if frame.quantity.dimension != "currency" or any(q.span[0] >= frame.clause_before for q in frame.earlier):
        return ""
    of = ends_on(frame)
    return of if of.endswith(PAYMENTS) and not RAISES.search(of) else ""


def raised_before(frame: Frame) -> str:
    """The indicator that the clause before says is raised or lowered, which has no figure; or ""."""
    raised = RAISED.search(frame.text, max(frame.clause_before, frame.site.clause[0] - REACH), frame.site.clause[0])
    if raised is None or any(q.span[0] >= frame.clause_before for q in frame.earlier):
        return ""
    return raised[1] if is_attribute(frame.text, raised.span(1)) else ""


def counted_alike(frame: Frame) -> Metric | None:
    """What was last counted by the same unit in the sentence."""
    pairs = zip(reversed(frame.earlier), reversed(frame.named), strict=True)
    units = PERSONS if frame.quantity.unit in PERSONS else (frame.quantity.unit,)
    both = f"{frame.quantity.unit}（"  # 新开工7万套（户），建成6万套
    told = ((q, m) for q, m in pairs if q.unit in units or (q.unit or "").startswith(both))
    alike = [(q, m) for q, m in told if not (m and m.rule == "share_whole")]
    # 满意度92分（满分100分），提高1分: a figure in a bracket is said by the way, where there is another
    alike = sorted(alike, key=lambda pair: in_bracket(frame.text, pair[0].span[1], frame.quantity.span[0]))
    return next((metric for quantity, metric in alike if not frame.exceeds(quantity)), None)


def had_by_place(frame: Frame) -> Metric | None:
    """`东河区有老人146人，西河区有60人`: what was counted before, of which another place has so many."""
    if frame.right.phrase or not PLACE_HAS.fullmatch(frame.text, frame.site.clause[0], frame.quantity.span[0]):
        return None
    alike = counted_alike(frame)
    return frame.carry(alike, "carried") if alike and alike.rule in COUNTED_BY else None


def subject_before(frame: Frame) -> Span | None:
    """The noun phrase that the clause before begins with, or what it says that something is."""
    start, end = frame.clause_before, frame.site.clause[0]
    if start >= end or frame.text[end - 2] in "）)":
        return None
    if HOW.fullmatch(frame.text, start, end) and len(back := frame.clauses_back(2)) > 1:
        start, end = back[1]  # 国内游客仍是主力，而且增幅较大，达到18万人次
    if lead := LIKE.match(frame.text, start, end) or CAUSE.match(frame.text, start, end):
        start = lead.end()
    if mainly := MAINLY.fullmatch(frame.text, start, end):  # 以供水站为主，共有36处
        return mainly.span(1)
    said = _said_to_be(frame, start, end)
    if said or frame.text.startswith(WITH, start):  # 同合作社签了约的，最高到90元
        return said
    return _first_phrase(frame, start, end)


def _said_to_be(frame: Frame, start: int, end: int) -> Span | None:
    """What the clause says is the most, is made to grow, or is looked at: 这是参赛人数最多的一届，比上届多600人."""
    text = frame.text
    if part := PART_OF.fullmatch(text, start, end - 1):  # 网购投诉占投诉总量的比重，由8%升至12%
        return part.span(1)
    if (most := most_at(frame, start, end - 1)) and is_attribute(text, most):
        return most  # 雨量最大的是青石镇，达196毫米
    if (peak := WHERE.match(text, start, end)) and is_attribute(text, peak.span(1)):
        return peak.span(1)
    if of := MOST_OF.search(text, start, end - 1):
        return of.span(1)
    if that := THAT_IS.search(text, start, end - 1):
        return that.span(1)
    if grown := MADE_GROW.match(text, start, end - 1):
        return grown.span(1)
    if record := RECORD.search(text, start, end - 1):  # 发放补贴再创新高，达2037万元
        return before(text, start, record.start()).phrase
    if on := ON.match(text, start, end):  # 在审核时限上，由以前的9天缩短至3天
        return on.span(on.lastindex or 1)
    seen = SEEN.match(text, start, end)  # 从批发总量来看，环比增长2%
    return seen.span(seen.lastindex or 1) if seen else None


def _first_phrase(frame: Frame, start: int, end: int) -> Span | None:
    """The first noun phrase of the clause, without its predicate, or the topic that it ends in."""
    text, reach = frame.text, min(end, start + REACH)
    topic = topic_of(text, start, min(end - 1, start + REACH))
    if topic and text[end - 1] in "：:":
        return topic  # 此后班列数量逐年递增：2019年50列
    if of := _told_of(frame, start, end):
        return of
    phrase = after(text, start, reach).phrase
    if phrase is None or _tells_of_somebody(cut(text[slice(*phrase)])) or NO_TOPIC.search(text, *phrase):
        return None
    apart = topic is not None and topic[0] >= phrase[1] and text[topic[0] - 1] == "的"  # 我市接待的|国内游客
    if topic and (apart or (topic[1] > phrase[1] and is_attribute(text, topic))):  # 该县|出栏量位居全省第三
        return topic
    return without_predicate(text, phrase)


def _told_of(frame: Frame, start: int, end: int) -> Span | None:
    """The noun behind 的 of which the clause says how it goes: 来投资的|企业不断增多, 市民对公交的满意度提升."""
    told = TOLD.search(frame.text, start, min(end, start + REACH))
    of = frame.text.rfind("的", start, told.start()) if told else -1
    if told is None or of < 0 or not 1 < told.start() - of - 1 < LONGEST_PART + 2:
        return None
    noun = (of + 1, told.start())
    if is_attribute(frame.text, noun) and OPINION.match(frame.text, start, of + 1):
        return start, told.start()
    counted = frame.counts and frame.text.endswith(counted_by().get(frame.quantity.unit or "", ("-",)), *noun)
    return noun if counted else None


def _tells_of_somebody(words: list[str]) -> bool:
    """Whether the words begin with a person and tell what he does: 他编造业务."""
    return 0 < mention(words, 0, 0) < len(words)


def topic_before(frame: Frame) -> str:
    """What the clauses of the sentence before this one are about, where it is nobody who acts."""
    start, end = frame.clause_before, frame.site.clause[0]
    if aspect := ASPECT.match(frame.text, start, end):
        return aspect[1]
    if MANNER.fullmatch(frame.text, start, end):
        return ""
    topic = topic_of(frame.text, start, min(end - 1, start + REACH)) if start < end else None
    named = frame.text[slice(*topic)] if topic else ""
    if ABSTRACT.search(named) and (is_verb(named[:2]) or tag(named[:2])):
        return ""
    like = LIKE.match(named)
    return "" if not like and (acts(named) or named[:1] == "《") else named[like.end() if like else 0 :]
