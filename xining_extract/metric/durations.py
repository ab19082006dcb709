"""How long something takes or lasts: 8小时内修复, 连续缴存满3个月."""

from __future__ import annotations

import re

from ..model import Metric
from ..present import PRESENT
from ..words import cut
from .frames import Frame
from .lead import names_nothing
from .left import before
from .particles import is_attribute, is_verb, may_be_verb
from .right import after
from .stretches import AGES

MUST = re.compile("(?:经过?|历经|[须应将要需会可于在还就便才却仅均]|连续)+$")  # before a time
THEN = re.compile("[才就便方]?(将|把)?")
FOR_WHOM = re.compile(  # 为他|发放贷款
    "^(?:为|给|替|帮)(?:[他她它您]们?|大家|企业|群众|居民|村民|公司|客户|用户|市民|旅客)(?=[一-龥]{2})"
)
LASTS = ("历时", "耗时", "用时", "费时", "需时", "为时")
TAKEN = frozenset(("用", "花", *LASTS))  # 用了9个月才打通
MUST_DO = re.compile("^(?:必须|应当|须|应|要|一般|才能?(?!艺)|就能?)")
ANOTHER = re.compile("、[^，。；、：]{1,8}")  # 城区45分钟|、农村|90分钟

# 查一份档案，过去平均要|3天: what leads on to the time that the deed before it takes.
NEEDS = re.compile(
    f"(?:过去|以前|原来|从前|{PRESENT}|平均|少说|前后|来回|怎么|往往|一般|最快|至少|通常|只|仅|就|也|还|大约|约)*"
    "(?:需要|只需|只要|需|(?<![主想快将不])要|得)(?:等|花|用|花费|(走|步行|跑|坐|乘车|开|开车|骑|爬|绕|绕行))?了?$"
)
TRAVELS = {"走": "步行", "跑": "行驶", "开": "行驶", "坐": "乘车", "绕": "绕行", "骑": "骑行", "爬": "攀爬"}
RUNS = re.compile("就?(?:有|发|开)?(一[班趟列])(?:车|公交车?|地铁|列车|船)?(?=[，。；、]|$)")
# 从递交资料到放款: what takes a time, from its beginning to its end, and what leads on to the time.
FROM_TO = re.compile(
    "(从[^，。；：从]{2,14}?到[^，。；：、]{2,14}?)"
    "(?:[，,])?(?:前后|全程|整个过程|一共|总共|最快|平均|就|也|仅|只|大约)*(?:需要?|要|用|花)?(?:了|时|费)?$"
)
SOONER = re.compile("([比较][^，。；0-9]{1,10}(提前|推迟|延后|提早))了?(?:整整|近|约|将近)?$")
WEATHER = re.compile(
    "((?:[大中小暴阵雷冻]|强降|特大暴)?(?:雨|雪|风)|冰雹|沙尘暴|雾霾)[，、]?(?:只|仅|足足|整整|断断续续|连续|已经?|一直|一共|总共)*(?:下|刮|落)了$"
)
PAST = re.compile("去年|上年|往年|常年|同期|以往|上届|上季|[0-9]年")  # which tell nothing of what came early
MOVED = ("提前", "推迟", "延后", "延长", "缩短", "提早")
SENTENCED = ("获刑", "领刑", "判刑", "被判")
ON_END = re.compile("(?:已经?|累计)+(?=(?:连续|持续|安全|稳定|平稳|无故障|累计))")
STAYS = frozenset("稳定在 保持在 维持在 稳定于 保持 稳居 位居 蝉联 荣获 获评".split())
RECKONED = frozenset("算 计 计算 测算 估算 推算".split())
TIMES = (*LASTS, "时间", "时长")
TERMS = ("有期徒刑", "徒刑", "拘役", "管制", "缓刑", "拘留", "刑期", "察看")  # whose figure is their length
COURSE = re.compile(
    f"(?:经过了?|历经|经历了?|长达|持续|{'|'.join(LASTS)})(?:[^，。；：、]{{2,10}})?(?:将?近|连续|大约|约)?$"
)
LONGEST_DEED = 6  # letters of it: 耐心劝导
FROM_WHEN = ("之日起", "日起", "之日", "之后", "后")
LONGEST_COURSE = 40  # letters of one, from its beginning to its end
LONGEST = 20  # letters of a deed that takes a time


def needed(frame: Frame) -> Metric | None:
    """`查一份档案，过去平均要3天`, `货物走海运到港口要25天`: the time that a deed takes."""
    if frame.quantity.unit in AGES or frame.right.modified:
        return None
    text, clause, end = frame.text, frame.site.clause[0], frame.quantity.span[0]
    if text.endswith("每隔", clause, end):  # 每隔8分钟发一班车
        return frame.metric("间隔", (end - 2, end), "needed")
    if runs := RUNS.match(text, frame.quantity.span[1]):  # 高峰10分钟一班
        return frame.metric("发车间隔", runs.span(1), "needed")
    start = max(clause, frame.start)
    leads = NEEDS.search(text, start, end)
    if leads is None or frame.right.phrase:
        return None
    if leads.start() > start:
        of = (start, leads.start())
    else:
        of = (frame.clause_before, clause - 1)
        if any(of[0] <= quantity.span[0] for quantity in frame.earlier):
            return None
    words = cut(text[slice(*of)]) if 3 < of[1] - of[0] <= LONGEST else []
    deeds = words[:1] if of[1] < clause else words
    if leads[1] and words:  # 山路要走|三个多小时
        of = (of[0] + names_nothing(words, 0), of[1])
        return frame.metric(text[slice(*of)] + TRAVELS.get(leads[1], leads[1]) + "时间", of, "needed")
    if not any(may_be_verb(word) for word in deeds):
        return None
    if is_attribute(text, of):  # 审批时限|平均仅需5天
        return frame.name(of, "needed")
    return frame.metric(text[slice(*of)] + "用时", of, "needed")


def time_taken(frame: Frame) -> Metric | None:
    """`一般故障8小时内修复`: the time that something takes."""
    if frame.right.modified or frame.left.said.endswith(TERMS):
        return None
    text, right = frame.text, frame.right
    if (last := _list_end(frame)) > frame.quantity.span[1]:  # 城区45分钟、农村90分钟内到达
        right = after(text, last, frame.site.clause[1])
    does = right.phrase or right.predicate
    if right.phrase and not is_verb(text[max(right.phrase[1] - 2, right.phrase[0]) : right.phrase[1]]):
        return None
    doing = MUST_DO.sub("", frame.doing(does)).rstrip("、").removesuffix("了")
    doing = FOR_WHOM.sub("", doing).removeprefix("为")
    if not does or not doing:
        return None
    if doing in STAYS or (doing in RECKONED and frame.left.phrase):  # 参保率连续5年稳定在97%以上, 按期限6个月算
        return frame.name(frame.left.phrase, "time_taken")
    subject, moved = _without_start(frame), next((link for link in frame.left.links if link in MOVED), "时间")
    doing = doing if moved == "时间" else doing.removeprefix("实现")  # 全线提前两个月试产
    return frame.metric(f"{subject}{doing}{moved}", does, "time_taken")


def then_done(deed: str) -> str:
    """What was done in that time, the verb first: 扑灭火 of 才将火扑灭."""
    then = THEN.match(deed)
    words = cut(deed[then.end() :] if then else deed)
    return "".join(words[-1:] + words[:-1] if then and then[1] else words)


def _without_start(frame: Frame) -> str:
    """What the time is of that the clause names, without from when on it runs: 罚金|自判决生效之日起."""
    said = MUST.sub("", frame.left.said)
    if not said.endswith(FROM_WHEN) or frame.left.phrase is None:
        return "" if said in TAKEN else said
    start, end = max(frame.site.clause[0], frame.start), frame.left.phrase[1]
    mark = max(frame.text.rfind(word, start, end) for word in "自于从")
    of = before(frame.text, start, mark).phrase if mark > start else None
    return frame.text[slice(*of)] if of else ""


def _list_end(frame: Frame) -> int:
    """The end of the last of the times, each of another place or kind, that one deed closes."""
    end = frame.quantity.span[1]
    for other in frame.later:
        if other.dimension != "duration" or not ANOTHER.fullmatch(frame.text, end, other.span[0]):
            break
        end = other.span[1]
    return end


def spent(frame: Frame) -> Metric | None:
    """`经过3个月的蹲守`: how long it took."""
    deed = frame.right.phrase or frame.right.predicate
    if not frame.right.modified or deed is None:
        return None
    text, clause = frame.text, max(frame.site.clause[0], frame.start)
    if deed[1] - deed[0] > LONGEST_DEED or COURSE.search(text, clause, frame.quantity.span[0]) is None:
        return None
    does = text[slice(*deed)]
    return frame.metric(f"{does}时间", deed, "spent") if may_be_verb(cut(does)[-1]) else None


def _sooner_done(frame: Frame, sooner: re.Match[str]) -> Metric | None:
    """`全线贯通，比原计划提前45天`: what came so much sooner, where the clause before ends on it."""
    start, end = frame.clause_before, sooner.start() - 1
    words = cut(frame.text[max(start, end - LONGEST) : end]) if end > start else []
    if not words or "期" in sooner[1] or not may_be_verb(words[-1]):
        return frame.name(sooner.span(1), "lasting")
    return frame.metric(words[-1] + sooner[2], (end - len(words[-1]), end), "lasting")


def lasting(frame: Frame) -> Metric | None:
    """`连续缴存满3个月`: how long something is done."""
    left = frame.left
    if frame.quantity.unit in AGES or frame.right.phrase:
        return None
    start, end = frame.begin, frame.quantity.span[0]
    if left.phrase is None and (sooner := SOONER.search(frame.text, start, end)):  # 比合同工期提前了两个月
        if PAST.search(sooner[1]) is None:
            return _sooner_done(frame, sooner)
        if frame.right.predicate:  # 较去年提前55天突破此量级
            return None
        return frame.carry(frame.previous, "lasting", sooner[2])
    before_it = max(frame.clause_before, end - LONGEST_COURSE)
    if weather := WEATHER.search(frame.text, before_it, end):  # 那场冰雹，只下了十几分钟
        return frame.metric(f"{weather[1]}持续时间", weather.span(1), "lasting")
    if left.phrase is None or not (left.closing or "满" in left.links or left.links[:1] == ("了",)):
        return None
    if is_attribute(frame.text, left.phrase):  # 隧道的总工期缩短了6个月
        return frame.name(left.phrase, "lasting")
    said = left.said.removesuffix("需要")  # 工期需要3年
    if said.endswith("做") and len(said) > len("手术"):  # 手术做了6个小时
        return frame.metric(said[:-1] + "时间", left.phrase, "lasting")
    if "持续" in left.links:  # 停电持续了3小时
        return frame.metric(f"{said.rpartition('的')[2]}持续时间", left.phrase, "lasting")
    if by := next((link for link in left.links if link in MOVED), ""):
        return frame.metric(left.said + by, left.phrase, "lasting")  # 投产比原计划提前20天
    if is_attribute(said, (0, len(said))) or said.endswith(MOVED + TIMES + SENTENCED):  # 投产提前20天, 办案历时9天
        return frame.metric(said, left.phrase, "lasting")
    on_end = ON_END.sub("", left.said)
    counted = frame.quantity.unit == "天" and on_end != left.said  # 机组已连续运行82天
    return frame.metric(f"{on_end}{'天数' if counted else '时间'}", left.phrase, "lasting")


def took(frame: Frame) -> Metric | None:
    """`从报检到放行只用了2天`: what the time was taken by, from its beginning to its end."""
    sentence, start = frame.opening, frame.quantity.span[0]
    course = FROM_TO.search(frame.text, max(sentence, start - LONGEST_COURSE), start)
    return frame.metric(f"{course[1]}用时", course.span(1), "took") if course else None
