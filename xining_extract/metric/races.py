"""What a time or a score is with which somebody finished a race: 王某以2小时13分47秒获得男子组冠军."""

from __future__ import annotations

import re

from ..model import Metric
from .frames import Frame

FINISHED = re.compile(
    "(?:的(?:个人|总)?(?:最好|优异|最佳)?成绩)?(?:率先|最终|第一个|顺利|分别)*"
    "(?:(?:获得?|夺得?|摘得|赢得|斩获|拿下|获评)了?(?:本届|本次|本站|赛事|比赛)*"
    "([^，。；、]{0,10}?(?:冠军|亚军|季军|第[一二三四五六]名?|[金银铜]牌))"
    "|夺冠|夺魁|折桂|冲线|撞线|完赛|(?:冲过|抵达|跑到)终点|跑完|名列|排名|位列)"
)

SCORES = frozenset("分 环 公斤".split())


def finished(frame: Frame) -> Metric | None:
    """The result of a race, told by the place that somebody came to with that time."""
    timed = frame.quantity.dimension == "duration" and frame.quantity.text.endswith("秒")
    if not timed and not (frame.quantity.unit in SCORES and frame.left.links[:1] == ("以",)):
        return None
    finish = FINISHED.match(frame.text, frame.quantity.span[1], frame.site.clause[1])
    if finish is None:
        return None
    return frame.metric((finish[1] or "") + "成绩", finish.span(), "finished")
