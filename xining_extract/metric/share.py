"""The share that a subject has of a whole: 占总量的21.7%, 是挂牌前的5倍, 贡献了增量的六成."""

from __future__ import annotations

import re

from ..context.changewords import paces
from ..divisions import LEVELS, REGION
from ..model import Metric, Span
from ..words import cut
from .again import CASES
from .alignment import RANKED, run_of
from .elisions import subject_before
from .frames import BOUNDS, SHARES, Frame
from .lead import names_nothing
from .left import before
from .order import in_order
from .particles import is_attribute, may_be_verb, particles
from .stretches import REACH

PLANS = ("任务", "目标", "计划", "预算", "指标")
WHOLE = re.compile("[，、；]?(?:[但却仅只约]|大约)*(?:为|是|相当于|达到?)([^，。；、]{2,14})的$")
AS_MUCH = re.compile("[，、；]?(?:[但却仅只约]|大约)*(?:为|是|相当于|达到?)[^，。；、]{2,30}的$")  # 是挂牌前的|5倍
# 贡献了|全部增量的六成, 吸纳全市就业人口的四成
PROVIDES = re.compile(
    f"([^，。；]{{0,20}}?)(?:合计|共|已|就|却|则)*(?:贡献|吸纳|承担|供应|创造|提供|集中|承载)了?(?:全[国{LEVELS}部])?$"
)
REACHED = re.compile(f"(惠及|覆盖|涉及)了?(?:全部|所有|全{REGION})?$")
NO_USE = ("占地区", "占用电", "占用水", "占用气", "占用工", "占用户")  # 占|用电量的四成
BEYOND = re.compile(
    "([^，。；、]*?)[但且并]?(?:(?:不得|不能|不)?(?:超过|低于|少于|高于|超出)|不[到足及]|接近)([^，。；]{2,14})$"
)
OF_LEVEL = re.compile("(?:[（(][^（()）]*[）)])?的")  # 是2019年17万人（最高值）的116%
LESS = ("不到", "不足", "不及", "接近")
HELD = re.compile("占[了据去得]([^，。；、0-9的]{2,14})的$")  # 占据全市的六成, 占了半数产量的九成
OF_WHOLE = re.compile("(?:[约仅只]|已经?)?占(?!地|用|有|比)(?=..)")
HAS = re.compile("占(?!地|用|有|比)[到了]?(?=[^，。；：占]{0,10}$)")
RATIO = re.compile("[，、；]?[与同和跟]([^，。；、]{2,12})之比[约仅]?(?:为|是|达到?)?")  # 与生产总值之比为2%
EACH_OF = re.compile("[各均约]*(?:分别)?约?占(?!地)[到了]?([^，。；、]{2,14}?)(?:比[重例])?[的为达]?[近约逾超]?$")
MUST_BE = re.compile("([^，。；、0-9]{2,14}?)(?:[应须]|应当|必须|要)在([^，。；、]{2,14})$")  # 女代表应在总数的两成以上
OF = re.compile("([^，。；]{2,}?)(?:仅|只|约)?(?:(?<![行作认以成因称])为|是|相当于|达到?)(?:了)?([^，。；为是]{2,14})$")
MAINLY = re.compile("[^，。；：]{1,24}?以([^，。；：、]{2,14})(?:居多|为主体?)[，,]")  # 患者以儿童为主，占七成
LISTED = re.compile("([^，。；：]{2,24}?的([^，。；：的]{2,6}?))(?:依次|分别)[为是][^，。；：]{2,80}，")
ADVERBS = "约近已就仅也只均共将仍"
SHORT = 8  # how long the name of a whole may be
LONGEST = 14  # letters of a name that is told again with what it is a share of
SET = ("标准", "比例", "费率", "税率", "利率")  # what is set at such a share
FURTHER = re.compile("、(?:占)?([^，。；、0-9占的]{2,14}?)的[约近]?")
CLOSED = re.compile("[^，。；：0-9]{2,24}的[^，。；：的]{2,8}，")  # 通过网络受理的投诉，|占
NEW = re.compile("(?:新增|净增|新设|新登记|新签约?|新开工)$")  # 东部新增|企业占全国的一半
MADE = ("实现", "完成", "创造")
RATES = ("比例", "率", "占比", "比重")


def shares_in_order(frame: Frame) -> Metric | None:
    """`甲产值6亿元，乙产值3亿元，分别占总产值的四成和两成`: as many shares as figures before, in their order."""
    if frame.quantity.unit not in SHARES or not frame.earlier:
        return None
    values = run_of(frame)
    start = max(frame.site.clause[0], values[0].span[0] - REACH)
    whole = EACH_OF.match(frame.text, start, values[0].span[0]) if len(values) > 1 else None
    if whole is None:
        return None
    of = in_order(frame, values)
    return frame.metric(f"{of.name}占{whole[1]}比重", whole.span(1), "share") if of else None


def share_whole(frame: Frame) -> Metric | None:
    """`收入8000万元，占年初预算1.5亿元的53%`: the figure of the whole of which a share is told."""
    end = frame.quantity.span[1]
    if frame.left.phrase is None or not frame.later or frame.later[0].unit not in SHARES:
        return None
    start, finish = frame.left.phrase
    of = OF_WHOLE.match(frame.left.said)
    aimed = frame.left.said.endswith(PLANS)  # 完成年任务75亿元的23%
    if frame.text[end : frame.later[0].span[0]] != "的" or not (of or aimed):
        return None
    start += of.end() if of else 0
    return frame.metric(shared_out(frame) + frame.text[start:finish], (start, finish), "share_whole")


def shared_out(frame: Frame) -> str:
    """The name of what has the share, if it is short enough to be told again."""
    return frame.base.name if frame.base and len(frame.base.name) <= LONGEST else ""


def share(frame: Frame) -> Metric | None:
    """`占总量的21.7%`: the share that the subject has of it."""
    times, links = frame.quantity.unit == "倍", frame.left.links
    if frame.quantity.unit not in SHARES and not times and frame.quantity.unit is not None:
        return None
    if frame.quantity.unit is None and frame.right.phrase and "占" not in frame.left.said:  # 惠及8县的320万群众
        return None
    if further := _of_further_whole(frame):
        return further
    if "占" in links:
        return _of_all(frame)
    if held := HELD.search(frame.text, max(frame.start, frame.site.clause[0]), frame.quantity.span[0]):
        has = before(frame.text, frame.begin, held.start()).phrase
        subject = _subject(frame, has[0] if has else held.start(), held.start())
        return frame.metric(f"{subject}占{held[1]}比重", held.span(1), "share")
    levels = frame.last is not None and frame.last.rule == "compared"
    if levels and OF_LEVEL.fullmatch(frame.text, frame.start, frame.quantity.span[0]):
        return frame.carry(frame.last, "share")
    if previous := frame.previous:
        before_it = frame.text, frame.start, frame.quantity.span[0]
        if ratio := RATIO.fullmatch(*before_it):
            return frame.carry(previous, "share", f"与{ratio[1]}之比")
        if times and AS_MUCH.match(*before_it):
            return frame.carry(frame.base if previous.rule == "fulfilled" else previous, "share")
        if whole := WHOLE.match(*before_it):
            return frame.carry(previous, "share", f"占{whole[1]}比重")
    if (phrase := frame.left.phrase) is None:
        return None
    said = _of_bounded(frame, phrase) or _of_what_is_said(frame, phrase) if "的" in links else None
    return said or _of_whole(frame, phrase)


def _of_bounded(frame: Frame, phrase: Span) -> Metric | None:
    """`签约老人占65岁以上老人的86%`: a bound tells which the whole is, and no figure has come yet."""
    bound = frame.earlier[-1] if frame.earlier else None
    if bound is None or bound.span[1] != frame.start or not (bound.modifier in BOUNDS or bound.modifier == "range"):
        return None
    has = HAS.search(frame.text, frame.site.clause[0], bound.span[0])
    if has is None or any(q.span[1] > has.start() for q in frame.earlier[:-1]):
        return None
    who = before(frame.text, frame.site.clause[0], has.start()).said or _subject(frame, has.start(), has.start())
    return frame.metric(f"{who}占{frame.text[has.end() : phrase[1]]}比重", (has.end(), phrase[1]), "share")


def _of_further_whole(frame: Frame) -> Metric | None:
    """`产量占全省的三成、全国的一成`: the share that the same has of one more whole."""
    if frame.last is None or frame.last.rule != "share" or "占" not in frame.last.name:
        return None
    further = FURTHER.fullmatch(frame.text, frame.earlier[-1].span[1], frame.quantity.span[0])
    whose = frame.last.name.partition("占")[0]
    return frame.metric(f"{whose}占{further[1]}比重", further.span(1), "share") if further else None


def _of_all(frame: Frame) -> Metric | None:
    """`党员占三成`: of a whole that is not named."""
    text = frame.text
    if those := frame.name(_those(frame), "share"):
        return frame.carry(those, "share", "" if those.name.endswith(RATES) else "占比")
    if frame.earlier and text.startswith("的", frame.start):  # 60岁以上的占三成, 树龄超过30年的占六成
        so = before(text, frame.site.clause[0], frame.start).phrase
        return frame.metric(f"{text[so[0] : frame.start]}的占比", so, "share") if so else None
    if mainly := _mainly(frame):
        return frame.metric(text[slice(*mainly)] + "占比", mainly, "share")
    since = not frame.earlier or frame.earlier[-1].span[1] <= frame.clause_before
    who = subject_before(frame) if since else None
    if who:  # 公益金担了大头，占58%
        return frame.metric(text[slice(*who)] + "占比", who, "share")
    return frame.carry(frame.previous, "share", "占比")


def _of_what_is_said(frame: Frame, phrase: Span) -> Metric | None:
    """`补贴为修船费用的45%`, `贡献了全部增量的六成`: a verb says of the subject what part it is."""
    text, (start, end) = frame.text, phrase
    opening = frame.begin
    if frame.quantity.unit == "倍" and (of := OF.match(text, opening, end)):
        head = of.start(1) + names_nothing(cut(of[1]), 0)
        return frame.name((head, of.end(1)), "share")  # 新工艺省下的水是原来用量的1.6倍
    if (of := OF.match(text, opening, end)) and text.endswith(SET, *of.span(1)):
        return frame.name(before(text, opening, of.end(1)).phrase, "share")  # 计入标准为本人缴费基数的2%
    if of := OF.match(text, start, end):
        return frame.metric(f"{of[1]}占{of[2]}比重", of.span(1), "share")
    if beyond := BEYOND.match(text, start, end):  # 不得超过床位总数的40%
        whose = beyond[1] or text[slice(*(_mainly(frame) or (0, 0)))]
        if not whose and frame.base and text.startswith(LESS, start):  # 用电量256亿千瓦时，不及邻市的一半
            whose = frame.base.name
        return frame.metric(f"{whose}占{beyond[2]}比重", phrase, "share")
    if must := MUST_BE.fullmatch(text, opening, end):
        return frame.metric(f"{must[1]}占{must[2]}比重", must.span(1), "share")
    if reached := REACHED.search(text, opening, start):  # 惠及全部养殖户的1/3以上
        return frame.metric(f"{reached[1]}{text[start:end]}比例", phrase, "share")
    if provides := PROVIDES.match(text, opening, start):
        if provider := before(text, provides.start(), provides.end(1)).said or _named_before(frame):
            return frame.metric(f"{provider}占{text[start:end]}比重", phrase, "share")
    return None


def _of_whole(frame: Frame, phrase: Span) -> Metric | None:
    """`网购投诉占投诉总量的一成`: 占 stands in the phrase, or right before it."""
    text, (start, end) = frame.text, phrase
    mark = text.rfind("占", start, end)
    if mark < 0 and ("的" in frame.left.links or frame.quantity.unit in SHARES):
        # 占派发工单的38%, 占新增学位近三成: a verb may stand in the name of the whole
        mark = text.rfind("占", max(frame.start, frame.site.clause[0], start - SHORT), start)
        has = before(text, frame.start, mark).phrase if mark > frame.start else None
        start = mark if has is None else has[0]
    if mark < 0 and "的" in frame.left.links and text.startswith("占", frame.begin):
        start = mark = frame.begin  # 占同期全省对共建国家出口总值的六成
    other = text.startswith(("占比", "占用", "占地", "占有"), mark) and not text.startswith(NO_USE, mark)
    if mark < 0 or other or end - mark < 3:
        return None
    opening = frame.begin
    if start == mark > opening and (has := before(text, opening, mark).phrase):
        start = has[0]  # 研发投入|占生产总值的2%: what has the share may end in a verb
    if (verb := frame.left.verb) and verb[1] == start and "的" in text[start + 1 : mark - 1]:
        start = verb[0]  # 参加|锻炼的人占人口的一半
    elif start < mark:  # a verb opens the name of what has the share: 报名|人数占全省的
        has = before(text, opening, mark).phrase
        start = min(start, has[0]) if has else start
    bound = frame.earlier[-1] if frame.earlier else None
    if bound and bound.span[1] == start < mark and bound.modifier in BOUNDS:  # 60岁以上|人口将占总人口的
        start = bound.span[0]
    if newly := NEW.search(text, opening, start):
        who = before(text, opening, newly.start()).phrase
        start = who[0] if who and who[1] == newly.start() else newly.start()
    behind = frame.right.phrase if frame.right.modified else None
    subject = text[slice(*behind)] if behind else _subject(frame, start, mark)  # 以占全省1%的土地
    whole = "占" + text[mark + 1 : end].removeprefix("到").removeprefix("了")
    closing = "" if whole.endswith(("比重", "比例", "份额")) else "比重"
    if subject in whole:  # 小型水库5480座，占小型水库总数的九成
        itself = subject if is_attribute(text, (start, mark)) else ""  # 完成吞吐量|占全部吞吐量
        subject = _who_made(text, opening, mark, subject) or itself if subject else ""
    return frame.metric(f"{subject}{whole}{closing}", (start, end), "share")


def _who_made(text: str, start: int, mark: int, made: str) -> str:
    """What somebody made that has a share of as much: 民营企业实现|增加值|占工业增加值的八成; "" where none did."""
    end = mark - len(made)
    verb = next((verb for verb in MADE if text.endswith(verb, start, end)), "")
    who = before(text, start, end - len(verb)).said if verb else ""
    return who + made if who else ""


def _subject(frame: Frame, start: int, mark: int) -> str:
    """What has the share, by what stands before 占 at `mark`, or what was told before."""
    text, clause = frame.text, frame.site.clause[0]
    if mark - start > 1:
        return text[start:mark].removesuffix("分别").rstrip(ADVERBS)
    if frame.last and frame.last.rule == "share":  # 网购占新增投诉的三成，占投诉总量的一成
        return frame.last.name.partition("占")[0]
    begun = max([frame.opening] + [q.span[1] for q in frame.earlier[-1:]])
    begins = (at for at in range(begun, min(clause, begun + REACH)) if text[at - 1] in "，；。：\n")
    if of := next(filter(None, (LISTED.fullmatch(text, at, clause) for at in begins)), None):
        return of[1] if len(of[1]) <= LONGEST else of[2]  # 居前三位的病种依次为甲、乙、丙，占
    return _named_before(frame)


def _named_before(frame: Frame) -> str:
    """What was told of last, or who the clause before is about."""
    if not frame.earlier and CLOSED.fullmatch(frame.text, start := frame.clause_before, frame.site.clause[0]):
        words = cut(frame.text[start : frame.site.clause[0] - 1])
        if words[-1] in CASES or not may_be_verb(words[-1]):  # but 来的游客大幅增加，占
            return "".join(words[names_nothing(words, 0) :])
    who = None if frame.previous and frame.earlier else subject_before(frame)
    if who:  # 全年办赛86场。据介绍，冰雪项目已先期举行，占一成
        return RANKED.sub("", frame.text[slice(*who)])  # 小学生|最多，占
    name = frame.previous.name if frame.previous else ""
    name = next((name.removesuffix(pace) for pace in paces() if name.endswith(pace)), name)  # 增速居第二，占
    return name if len(name) <= LONGEST else ""


def _mainly(frame: Frame) -> Span | None:
    """Those of whom the clause before says that most are so."""
    mainly = MAINLY.fullmatch(frame.text, frame.clause_before, frame.site.clause[0])
    return mainly.span(1) if mainly else None


def _those(frame: Frame) -> Span | None:
    """The noun phrase before 占, or all that tells who they are: 因病致贫|的占一半, not what 因 is followed by."""
    phrase, start = frame.left.phrase, frame.begin
    if phrase is None or "的" not in frame.left.links or not 0 < phrase[0] - start < SHORT:
        return phrase
    return (start, phrase[1]) if cut(frame.text[start : phrase[0]])[-1] in particles().prepositions else phrase
