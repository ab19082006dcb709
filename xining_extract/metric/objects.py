"""The noun phrase or the verb before a figure: what is counted or done."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..model import Metric, Span
from ..words import cut, is_place_name, tag
from .again import JUDGED, is_work, said_of
from .agents import may_be_place
from .deed import done_by, planned_by, without_means, without_receiver
from .doers import MENDS
from .elisions import counted_alike, had_by_place
from .frames import BOUNDS, COUNTED, Frame
from .groups import of_group
from .left import before
from .openings import HANDS
from .particles import ENDED, actions, brief_deed, counted_by, is_verb, particles
from .stretches import AGES
from .told import is_deed

# 种类由电脑、打印机扩展到整车、配件等200余类
HAVING = re.compile("(?:主要|分别|共|现|还|就)?(?:[只仅]?有|包括|包含|涵盖|囊括|涉及)$")  # before a list
BEING = re.compile("(?:主要|分别|依次|共)?(?:包括|包含|涵盖|囊括|涉及|分别为|分别是|依次为|依次是)$")
SERVED = re.compile("(?:[^，。；]{0,6}[可能已共均年月天次])?(?:为|给|替|帮)[^，。；的]{2,6}")  # for whom
EXTENDED = re.compile("[由从][^，。；由从]{2,24}?(?:扩展|拓展|延伸|扩大|增加|发展|扩充|丰富|覆盖)[到至为]")
EACH = frozenset("各 各有 分别 均 都 约 近".split())
PICKED = re.compile(
    "([一-龥]{2,12}?)(?:当中|之中|中|里)(?:[共再又已]|择优|优先|公开|随机|首批)*(?=[一-龥]{1,3}出|[选抽推评挑遴])"
)
PORTION, SOMEWHERE = "部分", "地方"  # 有的地方高出700元
WEATHER = re.compile(  # 其中优良|178天
    "[优良]|优良|达标|[轻中重]度?(?:及以上)?污染|严重污染|沙尘|雾霾|霾|晴好?|降雨|降雪|降水|高温"
)
PACE = re.compile("[日月年周]均|最?高峰[日时]|单日|当日")
HANDED = frozenset("责令 移送 移交 转交 交办 转办".split())
# 灾区|紧急转移安置52万人, 需紧急生活救助3万人
MOVED = re.compile(
    "(需?(?:紧急|集中|分散|避险|提前|临时|就地|就近|居家|过渡期?|生活)+(?:转移|避险|安置|撤离|疏散|隔离|救助|医学观察)+)$"
)
CASES = frozenset("起宗例")
OFFENDS = frozenset("占用 侵占 堵塞 遮挡 破坏 损毁 阻碍 妨碍 侵害 殴打 侵犯".split())  # 占用应急车道70起
AT_ONCE = re.compile("一次性?(?:死亡|伤亡|受伤|中毒)$")
WORKS = frozenset("项目 工程".split())
SORT = re.compile("(?:^|其中|[，；、：,中]|计划)(新建|新?开工|投产|竣工|完工|建成|投用)$")
OTHER_SORT = re.compile("(?:续建|在建|储备|拟建|前期|收尾|竣工)(?:项目|工程)[约近]?[0-9]")
BROUGHT = re.compile("送.{1,6}(?:下乡|下基层|入户|到家|进[村校社乡军企].{0,2})")
UNLAWFUL = re.compile("(?:违[法规章]|非法|违反规定|擅自|私自|故意|恶意|长期)$")
UNDER_WAY = ("建成", "竣工", "完工", "开工", "施工", "正在施工", "在建", "交付", "安装")
EMPTY = frozenset((*ENDED, "实施", "推进", "落实", "安排"))  # verbs that alone say nothing of what is counted


def object_before(frame: Frame) -> Metric | None:
    """`提供托位12110个`: the noun phrase before the figure."""
    said = frame.left.said
    if frame.left.phrase is None or is_work(said) or said in (PORTION, SOMEWHERE):
        return None
    if said.startswith(UNDER_WAY) and all(map(is_work, cut(said))):
        return None if said_of(frame) else frame.name(frame.left.phrase, "object_before")  # 电梯已建成31部
    if {said[:2], said[2:]} <= MENDS or {said[:2], said[2:]} <= JUDGED | actions()["dealing"]:
        return None  # 新建公厕43座，提升改造91座; 受理投诉90件，立案查处6件
    if "等" in frame.left.links and (grown := EXTENDED.search(frame.text, frame.begin, frame.left.phrase[1])):
        return frame.name(before(frame.text, frame.start, grown.start()).phrase, "object_before")
    return next((metric for told in TOLD if (metric := told(frame, frame.left.phrase))), None)


def _of_known(frame: Frame, phrase: Span) -> Metric | None:
    """What was told before, of one more place; or a group of those that were."""
    one_more = frame.carry(frame.alike, "carried") if _is_one_more_place(frame) else None
    return one_more or had_by_place(frame) or of_group(frame)


def _is_one_more_place(frame: Frame) -> bool:
    """Whether a list goes on of places of which each has its figure: 其中城关151起、东坪98起、|南湾2起."""
    if not frame.counts or frame.last is None or frame.last.rule != "carried":
        return False
    named = is_place_name(frame.left.said) or max(map(len, cut(frame.left.said))) == 1  # no noun that one knows
    return named and frame.earlier[-1].unit == frame.quantity.unit


def _paced(frame: Frame, phrase: Span) -> Metric | None:
    """`加开旅客列车613列，日均开行1342列`: so many in a day, of those told before."""
    pace = PACE.match(frame.left.said)
    if pace is None or not is_verb(frame.left.said[pace.end() :]):
        return None
    return frame.carry(counted_alike(frame), "carried")


def _saved(frame: Frame, phrase: Span) -> Metric | None:
    """`一年可为患者节省800元`: what is saved is costs."""
    saves = frame.left.links[0] if frame.left.links else ""
    if saves not in particles().savings or frame.quantity.dimension != "currency":
        return None
    return frame.metric(f"{saves}费用", phrase, "object_before") if SERVED.fullmatch(frame.left.said) else None


def _of_listed(frame: Frame, phrase: Span) -> Metric | None:
    """`已完成东街、北桥等23座`: some by name of those told before."""
    done = frame.text[slice(*frame.left.verb)] if frame.left.verb else ""
    listed = done in EMPTY and "等" in frame.left.links
    return frame.carry(counted_alike(frame), "carried") if listed else None


def _done_again(frame: Frame, phrase: Span) -> Metric | None:
    """`食堂已有17家，年底前还要再开6家`: a brief deed is done to what was counted."""
    more = [frame.text[phrase[0] - 1]] if frame.text[phrase[0] - 1] in "又再还也" else []  # 印了5万册，又|加印3万册
    does = brief_deed(more + cut(frame.left.said)) if frame.counts and frame.earlier else ""
    alike = counted_alike(frame) if does else None
    if alike is None:
        return None
    return frame.metric(does + (alike.text if alike.rule == "done_to" else alike.name), phrase, "object_before")


def _of_place(frame: Frame, phrase: Span) -> Metric | None:
    """`建成公租房120套，其中东河区建成50套`: of those counted, the ones for which a place has done the same."""
    *place, deed = cut(frame.left.said)
    of = counted_alike(frame) if is_verb(deed) and may_be_place("".join(place)) else None
    if of is None or of.rule not in ("object_before", "object_after"):
        return None
    same = of.name.startswith(deed) or frame.text.endswith(deed, 0, of.span[0])
    return frame.metric("".join(place) + of.name, phrase, "object_before") if same else None


def _of_runs(frame: Frame, phrase: Span) -> Metric | None:
    """`公交集团日均增发4900车次`: the unit says what is run."""
    runs = frame.journeys if frame.left.closing and frame.journeys.endswith(("车次", "班次")) else ""
    return frame.metric(frame.left.said + runs, phrase, "object_before") if runs else None


def _of_letter(frame: Frame, phrase: Span) -> Metric | None:
    """`新生241个班10845人`: a noun of one letter is the unit of the figure before; but 猪1000头, 其中梨3万吨."""
    counted = frame.left.said.endswith(counted_by().get(frame.quantity.unit or "", ())) or _is_kind(frame, phrase)
    of = frame.previous if frame.last and phrase[1] - phrase[0] == 1 and not counted else None
    return frame.metric(of.name.removesuffix(frame.left.said) or of.name, of.span, "carried") if of else None


def _is_kind(frame: Frame, phrase: Span) -> bool:
    """Whether a list of kinds, each with its figure in one unit, begins or goes on with the phrase."""
    listed = frame.text.endswith(("其中", "、", "，"), 0, phrase[0])
    return listed and frame.earlier != [] and frame.earlier[-1].unit == frame.quantity.unit


def _picked(frame: Frame, phrase: Span) -> Metric | None:
    """`从24所学校中筛选出12所`: of those from among whom they are picked."""
    closing, among = frame.left.closing, PICKED.match(frame.text, *phrase)
    if closing is None or among is None or among.end() != closing[0]:
        return None
    taken = "从" in frame.text[frame.site.clause[0] : phrase[0]]
    return frame.name(among.span(1), "object_before") if taken else None


def _of_members(frame: Frame, phrase: Span) -> Metric | None:
    """`保护植物有红豆杉、珙桐等5种`: those of which some are named."""
    return frame.name(_listed_of(frame, phrase), "object_before")


def _deed(frame: Frame, phrase: Span) -> Metric | None:
    """`用流动车为老人体检300人`, `县里计划脱贫3200人`: a deed, without what stands before it in the phrase."""
    closing, said = frame.left.closing, frame.left.said
    if closing and (plainly := without_means(said) or without_receiver(frame)):
        return frame.metric(plainly, closing, "object_before")
    count = COUNTED.get(frame.quantity.unit or "")
    if planned := planned_by(said, count or ""):  # 河湾镇计划|造林3万亩
        return frame.metric(planned, phrase, "object_before")
    if count and closing:
        moved = MOVED.search(frame.text, frame.begin, closing[1])
        if done := moved[1] if moved else done_by(said):
            return frame.metric(done + count, closing, "object_before")
    if said[0] == "新" and is_deed(said[1:]):  # 文物860处，新发现120处
        return frame.metric(said + said_of(frame), phrase, "object_before")
    deed = count and frame.left.links[-1:] == ("的",) and tag(cut(said)[-1]) == "v"
    return frame.metric(f"{said}{count}", phrase, "object_before") if deed else None  # 下午来看病的有40多人


def _handled(frame: Frame, phrase: Span) -> Metric | None:
    """`移送公安机关案件9起`, `办理社保卡300人`: with the verb, which alone tells the noun's meaning."""
    verb, count = frame.left.verb, COUNTED.get(frame.quantity.unit or "")
    if verb is None or verb[1] != phrase[0]:
        return None
    handled = frame.text[verb[0] : phrase[1]]
    if handled.endswith("上门") or BROUGHT.fullmatch(handled):  # 为老人|送餐上门3万人次, 送书下乡9次
        return frame.metric(handled, phrase, "object_before")
    if frame.quantity.unit in CASES and handled[:2] in OFFENDS:
        how = UNLAWFUL.search(frame.text, max(frame.begin, verb[0] - 4), verb[0])
        return frame.metric((how[0] if how else "") + handled, phrase, "object_before")
    if count:
        papers = frame.text.endswith(particles().papers, *phrase)
        return frame.metric(handled + count, phrase, "object_before") if papers else None
    return frame.metric(handled, phrase, "object_before") if frame.text[slice(*verb)] in HANDED else None


def _sort_of_works(frame: Frame, phrase: Span) -> Metric | None:
    """`其中新建项目42个，续建项目162个`: a sort of works beside another."""
    start, sentence = phrase[0], frame.site.sentences[frame.site.sentence]
    sort = SORT.search(frame.text, max(sentence.start, start - 4), start) if frame.left.said in WORKS else None
    beside = sort and OTHER_SORT.search(frame.text, sentence.start, sentence.end)
    return frame.metric(f"{sort[1]}{frame.left.said}", phrase, "object_before") if sort and beside else None


def _by_which(frame: Frame, phrase: Span) -> Metric | None:
    """`较去年同期8万吨多购1万吨`: how much more it is than the figure before."""
    told = frame.earlier and frame.earlier[-1].span[1] == phrase[0] and frame.earlier[-1].unit == frame.quantity.unit
    more = told and frame.left.said[0] in "多少"
    return frame.carry(frame.alike, "growth_of_previous") if more else None


def _at_hand(frame: Frame, phrase: Span) -> Metric | None:
    """`计划用种900吨，已落实到农民手中800吨`: whose hands it is in is no name."""
    return frame.carry(frame.alike, "carried") if frame.left.said.endswith(tuple(HANDS)) else None


def _phrase(frame: Frame, phrase: Span) -> Metric | None:
    """`亿元以上项目42个`, `30个品种的乔木2.6万株`: with the bound before, without the count of kinds."""
    start, end = phrase
    before_it = frame.earlier[-1] if frame.earlier and frame.earlier[-1].span[1] == start else None
    if before_it and before_it.unit not in AGES and (before_it.modifier in BOUNDS or before_it.dimension == "voltage"):
        at_once = AT_ONCE.search(frame.text, max(0, before_it.span[0] - 6), before_it.span[0])  # 一次死亡|3人以上事故
        if at_once:
            return frame.metric(frame.text[at_once.start() : end], (at_once.start(), end), "object_before")
        start = before_it.span[0]
    elif before_it and before_it.dimension == "count":
        start += frame.left.said.rfind("的", 0, -2) + 1
    elif frame.quantity.unit == "天" and WEATHER.fullmatch(frame.left.said):
        return frame.metric(frame.left.said + "天数", phrase, "object_before")
    return frame.name((start, end), "object_before")


TOLD: tuple[Callable[[Frame, Span], Metric | None], ...] = (
    _of_known,
    _paced,
    _saved,
    _of_listed,
    _done_again,
    _of_place,
    _of_runs,
    _of_letter,
    _of_members,
    _picked,
    _deed,
    _handled,
    _by_which,
    _at_hand,
    _sort_of_works,
    _phrase,
)


def _listed_of(frame: Frame, phrase: Span) -> Span | None:
    """What those are of which some stand before the count by name, behind 有 or 包括."""
    has = HAVING.search(frame.text, frame.begin, phrase[0]) if "等" in frame.left.links else None
    if "、" in frame.left.said and frame.counts and EACH.isdisjoint(frame.left.links):  # 成员单位包括甲局、乙局2家
        has = has or BEING.search(frame.text, frame.begin, phrase[0])
    return before(frame.text, frame.begin, has.start()).phrase if has else None
