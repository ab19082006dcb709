"""Who acts: a phrase that names somebody, or a place."""

from __future__ import annotations

import re
from functools import cache

from ..divisions import LEVELS, PLACES
from ..lexicon import rows
from ..words import cut, is_saying, tag
from .particles import is_verb, particles

# Who acts is no topic of what is done: 县公安局开展行动，查获320起.
BODIES = (
    "部门|单位|机关(?!事务|事业)|机构|街道|社区|集团|中心|政府|法院|公司|记者|局长|主任|书记|处长|科长|经理|校长|院长|镇长|专家|先生|女士"
)
KINDS = f"[{PLACES}][（(][^（）()]{{1,8}}[）)]"  # 县（市、区）
AGENT = re.compile(
    f"[局院部厅委办处所队司厂校馆社站行团{PLACES}人员者们民长家户业商警里上]$(?<![东欧联]盟)|一地$|[妇残侨文科工青]联$|[工协商学]会$|红十字会$|海关$|委会$|公安$|消防$|交管$|官兵$|职工$|队伍$|{BODIES}|{KINDS}$"
)

# 市消防支队|全年|接警出动: who did it, and when, before what was done
THEN = re.compile(
    "(?<=..)(?:(?:[今去]年)?[上下]半年|[今去]年以来|[今去前上]年|昨[日天]|[上本]月|全年|目前|当[日天月年]|前?[一二三]季度"
    "|[0-9]{1,2}月份?|[0-9]{1,2}日|累计|共(?![同享建有青产和])|已)+(?=[^的底末初].)"
)
# What opens a phrase that tells in what way or with what in view somebody acts: 市民政局|创新工作方式.
WAY = "围绕|聚焦|针对|通过|结合|紧盯|坚持|按照|创新|充分|秉持|立足|瞄准|依托|利用|借助|经过"
EFFORT = re.compile(f"(?<=..)(?:{WAY}|因地制宜|组织力量|明确|活动现场)(?=..|$)")
PHRASE, HOW = 4, frozenset("迅速 精心 周密 广泛 认真 积极 主动 全面 快速 提前 科学 严密".split())  # 迅速|行动
PLACE = re.compile(f"[一-龥]{{1,4}}?(?:[{PLACES}]|街道)")
KINDS_OF_PLACE = frozenset(PLACES)
DIVISION = re.compile(f"(?:[{PLACES}]|街道)$")


def is_agent(name: str) -> bool:
    """Whether a topic names somebody who acts, or a place."""
    return AGENT.search(name) is not None or name in _places()


def acts(name: str) -> bool:
    """Whether a topic names somebody who acts, also with a phrase for what he does or how he does it.

    >>> acts("市公安局"), acts("市公安局强化措施"), acts("海关全力以赴"), acts("医院基础设施")
    (True, True, True, False)
    """
    if (effort := EFFORT.search(name)) and is_agent(name[: effort.start()]):
        return True
    words = cut(name)
    if is_agent(name) or len(words) < 2 or not _is_done(words.pop()):
        return is_agent(name)
    return any([is_agent("".join(words[:stop])) for stop in range(1, len(words) + 1)])


def _is_done(phrase: str) -> bool:
    """Whether a phrase tells what somebody does, or how: 加大力度, 精心组织, 全力以赴."""
    if len(phrase) != PHRASE:
        return tag(phrase) == "d"  # 多措|并举
    return is_saying(phrase) or tag(phrase[:2]) != "" or phrase[:2] in HOW or is_verb(phrase[:2])


def without_doer(name: str) -> str:
    """What is named behind who does it and when.

    >>> without_doer("市消防支队全年接警出动"), without_doer("公园全年接待游客"), without_doer("全年接警")
    ('接警出动', '公园全年接待游客', '全年接警')
    """
    when = THEN.search(name)
    if when is None or not name[: when.start()].isalnum() or not is_agent(name[: when.start()]):
        return name
    did = name[when.end() :]
    return name if did.endswith(tuple(particles().attributes)) else did  # but 公司|今年|营业收入


def is_place(name: str) -> bool:
    """Whether a name is that of a place, or of several, and of nothing there."""
    return name in _places() or ("、" in name and all(map(_is_division, name.split("、"))))


def may_be_place(name: str) -> bool:
    """Whether a name ends as those of places do, be it of a place that we do not know."""
    return DIVISION.search(name) is not None or is_place(name)


def _is_division(name: str) -> bool:
    """Whether a name is that of a place, also without what kind of place it is: 余干 of 余干县."""
    return name in _places() or (len(name) > 1 and not _places().isdisjoint(name + kind for kind in LEVELS))


@cache
def _places() -> frozenset[str]:
    """The names of places in full and in short; 大理白族自治州 is 大理州 too."""
    places = [row[:2] for row in rows("places.tsv")]
    prefectures = [short + "州" for name, short in places if short and name.endswith("自治州")]
    return frozenset(name for names in (*places, prefectures) for name in names)


def without_place(name: str, *, likely: bool = False) -> str:
    """What a name says behind the places with which it begins; "" where it begins with none.

    Where places are `likely`, one may be told by its last letter alone: 南山县|外贸总额.
    """
    words = cut(name)
    index = next((i for i, word in enumerate(words) if word != "、" and not _is_division(word)), len(words))
    index += 0 < index < len(words) and words[index] in KINDS_OF_PLACE  # 南山|县
    place = PLACE.match(name) if likely and not index else None
    return name[place.end() :] if place else "".join(words[index:]) if index else ""
