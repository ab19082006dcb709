"""Where what stands between two figures goes on to what the second is of: 8家大企业|和41家小企业, 30个县支出|增长5%."""

from __future__ import annotations

from ..divisions import ENDS
from ..words import tag
from .agents import is_agent
from .openings import AND_OR
from .particles import is_verb, particles, verb_kind

CLOSERS = frozenset("）)”")
ANEW = frozenset("新 冬 春 秋 共 均 都 已 先后 累计 全部 全年".split())  # before what is done
WON = frozenset("获得 荣获 获评 获 入选 夺得 捧回".split())  # 4个集体|获得先进称号、9名…
RATES = ("率", "比例", "占比")
TOTALS = frozenset("共计 共 总共 一共 合计 总计 累计".split())  # 3个行业贷款余额|合计|4万亿元
LEAST = 3  # letters of what is done and to what


def leads_on(word: str) -> bool:
    """Whether a word behind a noun is the verb of the figure that follows."""
    known = particles()
    brief = len(word) == 1 and tag(word) == "v"
    return word in known.growth or word in TOTALS or (brief and (word in known.links or word in known.pivots))


def doers(words: list[str]) -> int:
    """How many words of a stretch that the next figure ends are places, which do it: 39个|村|冬修农田4万亩.

    >>> doers(["村", "硬化", "道路"]), doers(["村", "新", "栽", "果树"]), doers(["镇", "改造", "项目"])
    (1, 1, 0)
    """
    places = (index for index, word in enumerate(words[:2], 1) if word.endswith(ENDS) and not is_verb(word))
    of = next(places, 0)  # but 返乡|创业|人员
    does = words[of : of + 1]
    if not of or not does or len("".join(words[of:])) < LEAST or not AND_OR.isdisjoint(words):
        return 0
    if does[0] in ANEW:
        return of
    return of if is_verb(does[0]) and words[-1] not in particles().undertakings else 0


def is_listed(words: list[str], first: int) -> bool:
    """Whether a noun and 、 or 和 close a stretch that the next figure ends: the verb at `first` belongs to the name.

    It does not where those counted can act: 9家企业|申报专利、6个团队….
    """
    if words[-1] not in AND_OR or not 0 < first < len(words) - 2:
        return False
    return not (words[first] in WON or is_agent(words[first - 1]))


def joint(words: list[str]) -> int:
    """The place of the last 和 in a stretch that the next figure ends: what follows 和 belongs to that figure."""
    joints = [index for index in range(1, len(words)) if words[index] in AND_OR]
    if words[-1] == "的":  # 6座车站|和担负客运任务的86趟列车
        return joints[-1] if joints and verb_kind(words[joints[-1] + 1]) == "do" else 0
    if joints and words[-1].endswith(RATES):
        return 0  # 46家民宿和农家乐|入住率过九成
    if words[-1] == "等":  # 8家大企业和甲、乙等41家小企业
        return joints[0] if joints else 0
    return joints[-1] if joints else 0
