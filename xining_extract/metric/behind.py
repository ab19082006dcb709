"""The noun behind a figure: what is counted or done."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..model import Metric, Span
from ..words import cut, tag
from .agents import is_agent
from .following import FUNDS
from .frames import BARE, COUNTED, SHORT, Frame
from .headless import THERE_IS, kind, of_theirs
from .indicators import of_own_value
from .left import before
from .owners import owner_end
from .particles import counted_by, is_attribute, is_verb, told_apart, verb_kind
from .right import after
from .stretches import REACH
from .uncounted import FINES, MONEY, NOT_COUNTED, own

SHARED_OUT = frozenset("批 批次 期 次 轮".split())
AMONG = re.compile("^[中里]|(?<![初高一二三四五六七八九十附这那哪])[中里](?:头|面)?$")
LONGEST_OWNER = 6
HAS = frozenset("有 只有 仅有 现有 共有 已有 还有 就有 设有 只".split())
RECORDS = ("纪录", "记录", "历史纪录", "最高纪录", "历史最高纪录")
TOWNS = ("镇", "乡", "县", "街道", "市")
DWELLERS = {"口": "人口", "户": "住户"}
TEAMS = tuple("队 组 团 团队 小组 班 班子 专班".split())
QUALIFIED = frozenset("合格 不合格 达标 不达标 优良 良好 优秀 完好 正常 异常 阳性 阴性".split())
TROUBLES, SOLVED = ("问题", "困难", "难题"), re.compile("(解决|化解|缓解|消除)(?![^，。；]*(?:解决|化解|缓解|消除))")


def object_after(frame: Frame) -> Metric | None:
    """`145所托育服务机构`: the noun phrase after the figure."""
    if frame.left.phrase and _is_unit_again(frame, frame.left.phrase):
        return frame.name(frame.left.phrase, "object_before")
    phrase = frame.right.phrase
    if phrase is None or (phrase := of_own_value(frame, phrase)) is None:
        return None
    if plain := _passed(frame, phrase) or _spent(frame, phrase):
        return plain
    if any(speaks_of_another(frame, phrase) for speaks_of_another in NOT_COUNTED):
        return None
    for rule in UNUSUAL:
        if metric := rule(frame, phrase):
            return metric
    of = frame.text.find("的", *phrase)
    if not frame.counts and of > 0 and is_attribute(frame.text, (phrase[0], of)):  # 40万吨产能|的挖潜
        return frame.name((phrase[0], of), "object_after")
    owner = owner_end(frame, *phrase)
    return frame.name((phrase[0], owner) if owner > 0 else phrase, "object_after")


def _is_unit_again(frame: Frame, left: Span) -> bool:
    """Whether the unit only says again what stands before: 获赞36赞; but 30个|国家|1200家企业."""
    unit = frame.quantity.unit or "-"
    if frame.earlier and frame.earlier[-1].span[1] == left[0]:
        return False
    if frame.right.phrase and frame.text.endswith(counted_by().get(unit, ("-",)), *frame.right.phrase):
        return False  # 现场有36场招聘会
    return len(unit) == 1 < len(frame.left.said) and frame.left.said.endswith(unit) and unit not in COUNTED


def _joined(frame: Frame) -> Span | None:
    """The noun before the figure where the one behind it is part of its name: 一年级新生|36个班."""
    left = own(frame)
    counted = left and frame.earlier and frame.earlier[-1].span[1] == left[0]  # 6个|乡镇|23个村
    if left is None or counted or AMONG.search(frame.text, *left):
        return None
    return left if not frame.left.links or _has(frame, left) else None


def _passed(frame: Frame, phrase: Span) -> Metric | None:
    """`检测45批次，40批次合格`: how many of those told before."""
    found = frame.text[slice(*phrase)]
    if frame.counts and found in QUALIFIED and (of_which := kind(frame)):
        return frame.metric(f"{found}的{of_which.name}", of_which.span, "of_those")
    return None


def _record(frame: Frame, phrase: Span) -> Metric | None:
    """`客流达5万人次，刷新了去年4万人次的纪录`."""
    record = frame.right.modified and frame.text[slice(*phrase)] in RECORDS
    return frame.carry(frame.alike, "carried") if record else None


def _solved(frame: Frame, phrase: Span) -> Metric | None:
    """`解决3万人的出行问题`, `解决集镇3万人的用水问题`: the persons whose it is."""
    count = COUNTED.get(frame.quantity.unit or "")
    bare = frame.right.modified and frame.quantity.unit in BARE
    if count and bare and frame.text.endswith(TROUBLES, *phrase):
        done = SOLVED.search(frame.text, frame.site.clause[0], frame.quantity.span[0])
        return frame.metric(f"{done[1] if done else ''}{frame.text[slice(*phrase)]}{count}", phrase, "object_after")
    if count and bare and frame.left.closing and not frame.text.endswith(TEAMS, *phrase):  # not 派出30余人的工作队
        does = frame.text[slice(*frame.left.closing)]
        noun = frame.text[slice(*phrase)]
        held = does.endswith("容纳")  # 可容纳1500人的报告厅
        return frame.metric(f"{noun}{does}{count}" if held else f"{does}{noun}{count}", phrase, "object_after")
    return None


def _spent(frame: Frame, phrase: Span) -> Metric | None:
    """`花费200元体验滑雪`: what the money went on; `投入800万元改造管网`: that it was laid out."""
    verb, said = frame.left.closing, frame.text[slice(*phrase)]
    if frame.quantity.dimension != "currency" or frame.right.modified or verb is None:
        return None
    does = frame.text[slice(*verb)]
    fund, *serves = cut(said)
    before_another = frame.later != [] and frame.later[0].span[0] == phrase[1]
    if before_another and fund in FUNDS and len(serves) == 1 and is_verb(serves[0]):  # 36万元资金|奖励430名老人
        return frame.name((phrase[0], phrase[0] + len(fund)), "object_after")
    if does == "投入" and verb_kind(cut(said)[0]) and not said.endswith(MONEY):
        return frame.metric(does, verb, "object_before")
    return frame.metric(f"{said}花费", phrase, "object_after") if does == "花费" else None


def _left_over(frame: Frame, phrase: Span) -> Metric | None:
    """`锅炉48台，只留下3台备用`, `86名学生中，有12名住校`: what those told before do, or what is done to them."""
    deed, left = frame.text[slice(*phrase)], frame.left
    has = frame.quantity.unit == "户" or not THERE_IS.isdisjoint(left.links)
    has = has or (frame.earlier != [] and frame.earlier[-1].unit == frame.quantity.unit and not left.links)
    governed = left.closing or (has and not left.phrase)
    verbal = tag(deed) == "v" or verb_kind(deed) is not None
    told = frame.earlier or "还有" in left.links  # 共30家。另外还有2家在建
    if frame.counts and told and governed and verbal and (of_which := kind(frame)):
        noun = of_which.name.rpartition("的")[2]  # 投产的加工厂
        return frame.metric(f"{deed}的{noun if len(noun) > 1 else of_which.name}", of_which.span, "of_those")
    return None


def _persons(frame: Frame, phrase: Span) -> Metric | None:
    """`全村860口人`, `供销社平均不到4个人`: 人 alone is no name."""
    if frame.text[slice(*phrase)] != "人":
        return None
    said = frame.left.said
    if dwell := DWELLERS.get(frame.quantity.unit or "-"):
        return frame.metric(dwell if frame.left.closing else said + dwell, phrase, "object_after")
    return frame.metric(f"{said}人数", phrase, "object_after") if _joined(frame) else None


def _brief(frame: Frame, phrase: Span) -> Metric | None:
    """`一年级新生36个班`: a noun of one letter belongs to the one before the figure."""
    left, said = _joined(frame) if "、" not in frame.left.said else None, frame.left.said  # 东门、西桥|3个村
    if frame.left.phrase and phrase[1] - phrase[0] == 1 and said.endswith("规模"):  # 设计规模30个班, 规模为30个班
        return frame.name(frame.left.phrase, "object_after")
    of_town = said.endswith(TOWNS) and frame.quantity.unit == "个"  # 某镇14个村
    if left and not of_town and phrase[1] - phrase[0] == 1 and not is_verb(cut(said)[-1]):
        return frame.metric(said + frame.text[slice(*phrase)], phrase, "object_after")
    return None


def _times(frame: Frame, phrase: Span) -> Metric | None:
    """`23次收受礼金`: how often something was done."""
    if frame.quantity.unit != "次" or not frame.right.acting:
        return None
    start, end = phrase
    stop = min(frame.later[0].span[0] if frame.later else frame.site.clause[1], start + SHORT)
    done = before(frame.text, start, stop).phrase
    return frame.metric(frame.text[start : done[1] if done else end], phrase, "object_after")


def _first_of_list(frame: Frame, phrase: Span) -> Metric | None:
    """`200元罚款、记分`, `景区提升、11个风情小镇、游轮码头等旅游项目`: up to the mark."""
    start, end = phrase
    mark = frame.text.find("、", start, end)
    mark = -1 if frame.text[start : max(mark, start)].count("（") else mark  # 86个市州、183个县（市、区）
    fine = mark > start and frame.text.endswith(FINES, start, mark)
    item = mark > start + 1 and frame.text[frame.quantity.span[0] - 1] == "、"
    return frame.name((start, mark), "object_after") if fine or item else None


def _in_parts(frame: Frame, phrase: Span) -> Metric | None:
    """`消费券分5批投放`."""
    if frame.text[frame.quantity.span[0] - 1] != "分" or frame.quantity.unit not in SHARED_OUT:
        return None
    does = frame.text[slice(*phrase)]
    return frame.metric(does + ("批次" if frame.quantity.unit == "批" else ""), phrase, "object_after")


def _of_kind(frame: Frame, phrase: Span) -> Metric | None:
    """`3个大型和45个小型渔港工程`: the kind with the noun of the next figure."""
    kind, later, kinds = frame.text[slice(*phrase)], frame.later[0] if frame.later else None, told_apart()["kind"]
    if kind not in kinds or later is None:
        return None
    end = min(frame.site.clause[1], later.span[1] + REACH)
    noun = after(frame.text, later.span[1], end, expects="noun").phrase
    words = cut(frame.text[slice(*noun)]) if noun else []
    if noun is None or words[0] not in kinds:
        return None
    return frame.metric(kind + "".join(words[1:]), (noun[1] - len("".join(words[1:])), noun[1]), "object_after")


UNUSUAL: tuple[Callable[[Frame, Span], Metric | None], ...] = (
    _of_kind,
    _record,
    _solved,
    _left_over,
    of_theirs,
    _persons,
    _brief,
    _times,
    _first_of_list,
    _in_parts,
)


def _has(frame: Frame, left: Span) -> bool:
    """Whether a noun before the figure tells which: 夜班公交只有2条线, not 县里有2个站, 那年只有9个人."""
    if left[1] - left[0] > LONGEST_OWNER or not HAS.issuperset(frame.left.links):
        return False
    return not is_agent(frame.left.said) and frame.text[slice(*(frame.right.phrase or left))] != "人"
