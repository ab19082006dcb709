"""What the text says is the most, or stands at such a place: 降雨量最大为青石镇218毫米, 以2小时13分获得冠军."""

from __future__ import annotations

import re

from ..model import Metric, Span
from .frames import Frame
from .indicators import indicator_of
from .left import before
from .particles import is_attribute, particles

PLACED = re.compile(
    "(?:的(?P<of>[^，。；]{1,8}?))?(?:[稳高跃分雄暂]?居|位居|位列|名列|列|排在|排名|排|领跑|领先)"
    "(?P<what>[^，。；第首前榜]{2,12}?)?(?:排行)?(?:榜单?)?(?:第|首|前|榜首|其后|之后|次席)"
)
MOST_AT = re.compile(
    "([^，。；：]{2,14}?)最[大高多强低小少深长](?:的(?:一[项个天处座家种次])?|点|值|处)?(?:[为是在]|出现在|发生在|位于)(?:[一-龥]{2,14}$)"
)
# 覆盖率最高的东河区|达96%，最低的南山县|为72%
MOST_OF = re.compile("([^，。；：]{2,20}?)?最[高低大小多少快慢强好差长短]的[^，。；：的]{2,10}")
MOST = re.compile("为?最[大高多强低小少深长]?")
FINISHED = re.compile(
    "(?:的(?:个人|总)?(?:最好|优异|最佳)?(?:成绩|总分))?(?:率先|最终|第一个|顺利|分别)*"
    "(?:(?:获得?|夺得?|摘[得取]|赢得|斩获|拿下|获评)了?(?:本届|本次|本站|赛事|比赛)*"
    "([^，。；、]{0,10}?(?:冠军|亚军|季军|第[一二三四五六]名?|[金银铜]牌))"
    "|夺冠|夺魁|折桂|刷新|打破|创造|创下|屈居|冲线|撞线|完赛|(?:冲过|抵达|跑到)终点|跑完|名列|排名|位列|并?列第)"
)
SCORES = frozenset("分 环 公斤".split())


def extreme(frame: Frame) -> Metric | None:
    """`降雨量最大为青石镇218毫米`: what a place has the most of; `以青石镇的218毫米为最大`: what was measured so."""
    if frame.left.phrase is None:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    of = MOST_OF.fullmatch(text, start, end) if frame.left.gives_value and not frame.right.phrase else None
    if of and (of[1] is None or is_attribute(text, of.span(1))):
        return frame.name(of.span(1), "extreme") if of[1] else frame.carry(frame.alike, "extreme")
    if most := most_at(frame, start, end):
        return frame.name(most, "extreme") if is_attribute(text, most) else _of_alike(frame, most, "extreme")
    by = text[start - 1 : start] == "以" and frame.left.links[:1] == ("的",)
    if by and MOST.match(text, frame.quantity.span[1]):
        return _of_alike(frame, (start, end), "extreme")
    return None


def placed(frame: Frame) -> Metric | None:
    """`东线客流9万人次，西线以5万人次居第二位`: the indicator of what is placed so by its figure."""
    if frame.left.links[:1] != ("以",):
        return None
    rank = PLACED.match(frame.text, frame.quantity.span[1])
    if rank is None:
        return None
    for part in ("what", "of"):  # 以9亿元列旅游收入第一, 以2万吨的吞吐量居首
        if is_attribute(frame.text, rank.span(part)):
            return frame.metric(frame.left.said + rank[part], rank.span(part), "placed")
    return _of_alike(frame, frame.left.phrase, "placed") if frame.left.phrase else None


def _of_alike(frame: Frame, of: Span, rule: str) -> Metric | None:
    """The indicator that was last given in this unit, of that place."""
    alike = frame.alike
    if alike and alike.name.endswith(particles().attributes):
        return frame.metric(frame.text[slice(*of)] + indicator_of(alike.name), of, rule)
    return frame.carry(alike, rule)


def most_at(frame: Frame, start: int, end: int) -> Span | None:
    """The indicator of which the stretch says where it is the most."""
    if frame.text.find("最", start, end) < 0:
        return None
    most = MOST_AT.match(frame.text, start, end)
    return before(frame.text, start, most.end(1)).phrase if most else None


def finished(frame: Frame) -> Metric | None:
    """The result of a race, told by the place that somebody came to with that time."""
    timed = frame.quantity.dimension == "duration" and "秒" in frame.quantity.text  # 4分36秒66
    if not timed and not (frame.quantity.unit in SCORES and frame.left.links[:1] == ("以",)):
        return None
    finish = FINISHED.match(frame.text, frame.quantity.span[1], frame.site.clause[1])
    if finish is None:
        return None
    return frame.metric((finish[1] or "") + "成绩", finish.span(), "finished")
