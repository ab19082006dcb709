"""Those counted by what they do, alone or of more that were counted before: 1.68万人符合条件, 其中7个落在本市."""

from __future__ import annotations

import re

from ..connectives import JOINTS, OF_WHICH
from ..divisions import LEVELS, PLACES
from ..model import Metric, Span
from ..words import cut
from .agents import is_place, may_be_place
from .behind import AMONG
from .doers import goes_before
from .frames import BARE, COUNTED, PERSONS, Frame
from .headless import AMONG_THEM, kind
from .left import before
from .particles import PREDICATES, actions, counted_by, is_attribute, particles, verb_kind
from .right import after

SERVES = ("容纳", "吸纳", "接待", "供", "满足", "承载", "安置", "接纳")
SERVED = re.compile(
    "([一-龥]{2})的[^，。；、0-9]{0,12}?(?:[园场堂厅馆院校店厂区房楼室舍]|基地|中心|车间|企业|公司|项目|岗位|平台|机构)"
)
HURT = frozenset("受伤 轻伤 重伤 死亡 失踪 遇难 失联".split())
LEFT_OVER = ("其余", "余下", "剩下", "另外", "另有", "还有")
LEADING = frozenset((*OF_WHICH, "其中有", "有"))
OTHERS = frozenset("其他 其它".split())
HAVE = (("有",), ("共有",), ("已有",))
COMPARED = ("同比", "环比")
PUBLIC = frozenset("群众 市民 居民 村民 企业 用户 旅客 家长 客户 诉求人 来电人 投诉人 当事人 双方".split())
CASES = frozenset("件 起 例 宗 条 项 单".split())
APART = frozenset("有 另有 还有 其余 剩余 另外".split())
PLACE = re.compile(
    "[上下内里外旁]$|(?:区域|地区|山区|地带|地方)$|(?:现场|当场|当地|附近|周边|沿途|一带|境内|家中)$"
    f"|(?:[{PLACES}][内里]?|街道|等[{LEVELS}地]|部门|单位)(?:[（(][^（()）]{{1,10}}[）)])?$"
)
OF_THEM = re.compile("[^，。；：]{0,8}(?:里|中|里头|当中|之中)，")
LISTED = re.compile("[、和及]")
SUMS = frozenset("共计 共 共有 总共 合计 一共".split())
TEAM = re.compile("[^，。；：、的0-9]{0,4}?(?:小?组|队伍?|专班|团队?)(?![织建员长队内伙友圆结购])")
ASIDE = re.compile("[（(]")  # 5人失踪（均为矿工）
WORK = re.compile(  # 2万户|农村危房改造工作已如期完成
    "([^，。；：、的]{2,12}?)(?:工作|任务|工程|项目)"
    "(?:已经?|现已|目前|将|正|均|都|也|全部|全面|基本|提前|如期|按期|顺利|圆满)+"
    "(?:完成|结束|完工|竣工|收官|收尾|告竣|销号|启动|开工|展开|推进|进行|实施)"
)
TOLL = re.compile("([死伤亡])(?=[0-9一二两三四五六七八九十]|[，。；、！？,;)）的\\s]|$)")
HARMS = re.compile("(?:^|[，、；：。共中已灾故])([死伤亡])$")  # 火灾86起，亡3人、伤5人
HARMED = {"死": "死亡", "亡": "死亡", "伤": "受伤"}
GAINS = ("就业", "创业", "增收", "脱贫", "致富", "签约", "入学")
NEEDY = ("人员", "对象", "劳动力", "群体", "人口", "人群", "户")
IS = re.compile("(?:[都均全]|全部)?(?:是|为|系|属于)")
PERSONAL = frozenset("个 人 名 位".split())
LONGEST_DOING = 8  # letters of what people do that is said of their households too


def of_those(frame: Frame) -> Metric | None:
    """`重点项目156个，其中7个落在本市`: of those counted before, by the same classifier, the ones that do so."""
    those = _those_before(frame)
    if not (those or frame.earlier) and (frame.quantity.unit in COUNTED or frame.alike is None):
        return None  # 泵站20座。目前15座已通水
    if _tells_itself(frame) or not _tells_which(frame, those):
        return None
    alike, right = kind(frame), frame.right
    if alike and right.phrase and frame.text[slice(*right.phrase)] in alike.name:
        return None  # 抽查病历19份，其中12份病历…; 31个行业大类中，24个行业…
    counted = right.phrase if not right.predicate else None
    if counted and alike and frame.text[counted[1] - 1] == alike.text[-1:]:
        return None  # 100名学生中有30名女生
    return _doing_so(frame, alike)


def _those_before(frame: Frame) -> bool:
    """Whether the clause before is only of whom they are: 受访居民中，86户; not 比赛中."""
    those = AMONG_THEM.fullmatch(frame.text, frame.clause_before, frame.site.clause[0])
    return those is not None and not (frame.quantity.unit in COUNTED and not those[1].endswith(_nouns(frame)))


def _tells_itself(frame: Frame) -> bool:
    """Whether a noun on one of its sides is counted."""
    left, right = frame.left, frame.right
    if right.phrase and frame.earlier and frame.earlier[-1].unit == frame.quantity.unit:
        noun = frame.noun_before  # 26家生产企业、|9家开工建设企业
        joined = noun and frame.text[noun[1] : frame.quantity.span[0]] in JOINTS
        if joined and frame.text.endswith(_nouns(frame), *right.phrase):
            return True
    if left.phrase is None:
        return False
    examples = "等" in left.links and right.predicate and not right.phrase  # 东港码头、西岛船闸等7项已完工
    own = frame.index > 0 and frame.measured[frame.index - 1].right.phrase == left.phrase  # 21座车站已有16座封顶
    own = own and bool(frame.earlier) and frame.earlier[-1].unit == frame.quantity.unit and right.acting
    if not (examples or own or AMONG.search(frame.text, *left.phrase)):
        return True
    if right.phrase is None:
        return False
    of_case = left.links[:1] == ("的",)  # 其中一起案件里的29名养殖户
    return of_case or frame.text.startswith("、", right.phrase[1])  # 里面有2个博士生、6个硕士生


def _tells_which(frame: Frame, those: bool) -> bool:
    """Whether what follows says which of them are meant."""
    right = frame.right
    if frame.left.phrase or right.acting or _governs(frame):
        return True
    if not right.predicate or (right.phrase and not _moves(frame, right.phrase, right.predicate)):
        return False
    apart = not APART.isdisjoint(frame.left.links) or frame.text.startswith(OF_WHICH, frame.site.clause[0])
    return frame.quantity.unit not in BARE or apart or those or _among(frame)


def _doing_so(frame: Frame, alike: Metric | None) -> Metric | None:
    """Those told before, by what the ones counted do; or what these are: 86名学生，52个是寄宿生."""
    right = frame.right
    does = right.phrase or right.predicate
    if right.phrase and right.predicate:  # 5个增速|环比|加快
        does = (right.phrase[0], right.predicate[1])
    doing = frame.doing(does).rstrip("、")
    if does and IS.match(frame.text, *does):
        if doing.endswith((alike.text[-2:], *_nouns(frame)) if alike else _nouns(frame)):
            return frame.metric(doing, does, "of_those")
    if alike:
        return frame.metric(f"{doing}的{alike.name}" if doing else alike.name, alike.span, "of_those")
    if right.predicate and frame.text.startswith(OF_WHICH, frame.site.clause[0]):  # 重办120件，其中90件群众满意
        return frame.metric(doing, right.predicate, "of_those")
    return None


def _nouns(frame: Frame) -> tuple[str, ...]:
    """What the nouns end on that the unit counts; persons are counted by 个 as well."""
    unit = frame.quantity.unit or ""
    persons = unit in PERSONS or unit == "个"
    return counted_by()["名"] if persons else counted_by().get(unit, ())


def _governs(frame: Frame) -> bool:
    """Whether a verb and its object tell which the others are: 其余13个|涉及政策，."""
    phrase = frame.right.phrase
    nouns = _nouns(frame)
    of_them = nouns and phrase and not frame.text.endswith(nouns, *phrase)  # 其中30名|参加活动
    leading = frame.text[frame.site.clause[0] : frame.quantity.span[0]]
    if phrase is None or not (leading.endswith(LEFT_OVER) or (of_them and leading in LEADING)):
        return False
    closed = not frame.text[phrase[1] : phrase[1] + 1].isalnum()
    return closed and verb_kind(cut(frame.text[slice(*phrase)])[0]) in PREDICATES


def _moves(frame: Frame, phrase: Span, predicate: Span) -> bool:
    """Whether an indicator and how it moves tell which those are: 9个|产量|较去年增加, 6处|水位|上涨."""
    if frame.text[slice(*phrase)] in PUBLIC:  # 其中90件|群众|表示满意
        return frame.quantity.unit in CASES
    if not is_attribute(frame.text, phrase):
        return False
    known, moves = particles(), cut(frame.text[slice(*predicate)])
    word = moves[1] if len(moves) > 1 and moves[0] in COMPARED else moves[0]
    return word in known.growth or word in known.comparisons


def _among(frame: Frame) -> bool:
    """Whether a figure of the same unit stands before and says of how many: 12户商户里，9户报了名."""
    whole = next((q for q in reversed(frame.earlier) if q.unit == frame.quantity.unit), None)
    if whole is None:
        return False
    return OF_THEM.fullmatch(frame.text, whole.span[1], max(whole.span[1], frame.site.clause[0])) is not None


def _among_themselves(frame: Frame) -> bool:
    """Whether some of those counted stand before: 王超等三人|伪造借条, 会员、职工代表等共计110余人|参会."""
    said, links = frame.left.said, frame.left.links
    return (links == ("等",) and len(said) < 4) or (LISTED.search(said) is not None and not SUMS.isdisjoint(links))


def who_served(frame: Frame) -> Metric | None:
    """`能吸纳900人就业的产业园`: those whom a thing is for, known by what they do there."""
    count, (start, end) = COUNTED.get(frame.quantity.unit or ""), frame.quantity.span
    if count is None or not frame.text.endswith(SERVES, frame.site.clause[0], start):
        return None
    does = SERVED.match(frame.text, end, frame.site.clause[1])
    return frame.metric(does[1] + count, does.span(1), "who_served") if does and verb_kind(does[1]) else None


def those_who(frame: Frame) -> Metric | None:
    """`1.68万人符合条件`: those counted are known by what they do."""
    count = COUNTED.get(frame.quantity.unit or "")
    right = frame.right
    if count is None or right.phrase or not right.predicate:
        return None
    closing = frame.left.closing
    if closing:
        harmed = frame.text[slice(*closing)]
        if harmed in HURT:  # 死亡48人|失踪7人
            return frame.metric(harmed + count, closing, "those_who")
    if frame.left.phrase and not frame.left.closing and frame.left.said not in OTHERS:
        within = PLACE.search(frame.text, *frame.left.phrase) or AMONG.search(frame.text, *frame.left.phrase)
        elsewhere = within or is_place(frame.left.said) or frame.left.links[:1] in HAVE  # the phrase is not of those
        if not (elsewhere or _among_themselves(frame)):
            return None
    doing = ASIDE.split(frame.doing(right.predicate))[0].rstrip("、")
    if team := TEAM.match(frame.text, *right.predicate):  # 派出4人工作组|赶往灾区
        return frame.name(team.span(), "those_who")
    if work := WORK.match(frame.text, *right.predicate):
        return frame.metric(work[1] + count, work.span(1), "those_who")
    if doing in particles().prepositions:  # 69人在|31个行业
        return None
    if doing.endswith(("人", "人员")):  # 7人均为外地人
        count = count.removeprefix("人")
    return frame.metric(f"{doing}{count}", right.predicate, "those_who") if doing else None


def together(frame: Frame) -> Metric | None:
    """`3个村46户|133人受困`: households beside their people, of whom the text tells what they do."""
    if frame.quantity.unit != "户" or not frame.later or frame.later[0].unit not in PERSONS:
        return None
    if frame.text[frame.quantity.span[1] : frame.later[0].span[0]] not in ("", "、"):
        return None
    if frame.left.phrase and frame.left.phrase != frame.noun_before and not may_be_place(frame.left.said):
        return None
    end = frame.later[1].span[0] if len(frame.later) > 1 else frame.site.clause[1]
    right = after(frame.text, frame.later[0].span[1], min(end, frame.site.clause[1]), expects="verb")
    doing = frame.doing(right.predicate)
    if len(doing) > LONGEST_DOING:  # 2户9名|建档立卡对象通过评估验收
        who = after(frame.text, frame.later[0].span[1], min(end, frame.site.clause[1])).phrase
        if who:
            return frame.name(who, "together")
    return frame.metric(f"{doing}户数", right.predicate, "together") if right.predicate else None


def who_gained(frame: Frame) -> Metric | None:
    """`就业困难人员实现就业93万人`: who came to what counts them, which alone does not tell who they are."""
    phrase, gain = frame.left.phrase, frame.left.said
    if phrase is None or not gain.endswith(GAINS):
        return None
    start = frame.begin
    if not frame.text.endswith("实现", start, phrase[0]):
        return None
    who = before(frame.text, start, phrase[0] - 2).said
    named = who.endswith((*counted_by()["名"], *NEEDY, "后"))  # 培训后
    return frame.metric(f"{who}实现{gain}", phrase, "who_gained") if named else None


def toll(frame: Frame) -> Metric | None:
    """`2死5伤`, `3人死5人伤`, `亡3人`: how those counted came to harm, in a letter."""
    if frame.quantity.unit not in (None, "人", "名"):
        return None
    start, end = frame.quantity.span
    harm = TOLL.match(frame.text, end) or HARMS.search(frame.text, max(0, start - 2), start)
    return frame.metric(f"{HARMED[harm[1]]}人数", harm.span(), "those_who") if harm else None


def came(frame: Frame) -> Metric | None:
    """`转走的学生又回来了17个`, `镇上的企业搬走了8家`: so many of those who came or went, who stand before the verb."""
    if frame.right.phrase or frame.left.links[:1] != ("了",) or frame.left.phrase is None:
        return None
    *words, verb = cut(frame.left.said)
    while words and goes_before(words[-1]):
        words.pop()
    who = "".join(words).rpartition("的")[2]
    unit = frame.quantity.unit or ""
    those = counted_by()["名"] if unit in PERSONAL else counted_by().get(unit, ("-",))
    if verb not in actions()["coming"] or not who.endswith(those):
        return None
    return frame.metric(f"{verb}的{who}", frame.left.phrase, "came")
