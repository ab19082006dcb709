"""What a bare verb is done to, told of before: 推行管网改造，已改造216公里; 房源在城北，已开工90套."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut, tag
from .again import CASES, WORKS
from .agents import is_agent
from .doers import MENDS
from .elisions import ABSTRACT, counted_alike
from .frames import COUNTED, Frame
from .lead import names_nothing
from .left import before
from .names import stripped
from .particles import ENDED, counted_by, is_attribute, is_verb, may_be_verb
from .right import after
from .stretches import REACH
from .topics import NO_TOPIC

# 实施|村卫生室|建设三年行动: what is being built.
BUILT = re.compile(
    "(?:实施|开展|推进|启动|推动|加快|进行|加强|抓好|统筹)了?([一-龥]{2,10}?)(?:的)?(?:新建|改扩建|建设|改造|修建|整治|修缮|创建)"
    "(?:[一-龥]{0,4}(?:行动|工程|计划|项目|攻坚))?(?=[，；])"
)
CLAUSES = 3  # how many clauses back they may tell of it
LONGEST = 14  # letters of what is told of
MEASURES = frozenset(("area", "length"))
LEAST = 2
SINCE = re.compile("(?:工作|活动)?(?:以来|之后|以后|期间)$")
BRED = re.compile("(?<=..)(?:养殖|栽培|产业)$")
OF_ITSELF = frozenset((*WORKS, *"存栏 出栏 投放 上市 挂果 入库 落地 封顶".split()))  # what something does, or is done
NAMED = frozenset("项目 工程 行动 计划 活动 工作 任务 方案 政策 措施 试点".split())  # which have no measure
TIMES = frozenset("次 场次 轮 届 遍 趟 回".split())  # classifiers of what is done, and of nothing else
GENERAL = frozenset("个 只 套 件 台 批 种".split())  # classifiers of all sorts of things
EMPTY = frozenset((*ENDED, "实施", "推进", "落实"))  # verbs that alone say nothing of what is done
DEEDS = MENDS | frozenset(  # what works are called by: 老旧管网改造, 适老化改造工程
    "工程 项目 行动 计划 建设 安装 加固 绿化 检修 维修 清理 疏浚 造林 还林 还草 搬迁 流转 加装 更换 铺设 布设 拆除 "
    "修缮 创建".split()
)
# 项目安排在城北, 泵站分布于两岸: what is said of a noun that the clause begins with.
PLACED = re.compile(
    "(?<=..)(?:(?:主要|全部|大多|都)?(?:安排|集中|分布|坐落|选址|布局|落户|设立?|建|位)[在于]"
    "|(?:也|还|都)?(?:正在|在提速|进展|进度|全面(?:铺开|展开|启动|推进)|(?:有序|加快|稳步|顺利)(?:推进|进行|实施))"
    # 供暖问题成为市民反映的热点，共受理9件
    "|(?:已|也|仍|正|逐渐|日益|依然|一直)*(?:成为?了?|是)[^，。；]{0,12}(?:热点|焦点|重点|难点|痛点|堵点|亮点|重头|主力|首选)$)"
)
GOES_IN_FOR = frozenset("发展 试种 引种 扩种 试养 主营 主打".split())
ASPECTS = frozenset("了 着 起 出".split())
BEFORE_OBJECT = frozenset("将 把".split())


def told_before(frame: Frame) -> Metric | None:
    """`推行老旧管网改造，已改造216公里`: what the verb alone before the figure is done to."""
    left = frame.left
    if frame.right.phrase or frame.right.predicate or counted_alike(frame):
        return None
    verb = stripped(left.said) if len(left.said) < 8 else ""
    verb = verb or next((link for link in left.links if link in EMPTY), "")
    if not is_deed(verb) or left.verb != left.closing:
        return None
    counts = frame.counts and frame.quantity.unit not in COUNTED and frame.quantity.unit not in TIMES
    told = object_of(frame, verb) or told_of(frame, works=verb in EMPTY)
    if not told or not (counts or frame.quantity.dimension in MEASURES or verb in EMPTY):
        return None
    of = BRED.sub("", frame.text[slice(*told)])
    name = of if verb in of or verb in EMPTY else of + verb if verb in OF_ITSELF else verb + of
    return frame.metric(name, left.phrase or told, "told_before")


def is_deed(verb: str) -> bool:
    """Whether a name is nothing but a verb: 改造, 开工, 新种."""
    if not 1 < len(verb) < 4 or is_attribute(verb, (0, len(verb))):
        return False
    return verb[0] in "新补改续" or may_be_verb(verb)


def object_of(frame: Frame, verb: str) -> Span | None:
    """The noun that the same verb has in a clause before, of this sentence: 专门审理房产案件以来，审理共735件."""
    for begin, end in frame.clauses_back(CLAUSES):
        start = max(begin, end - REACH)
        at = frame.text.rfind(verb, start, end - len(verb))
        since = SINCE.search(frame.text, start, end - 1)
        stop = since.start() if since else end - 1
        noun = after(frame.text, at + len(verb), stop, expects="object").phrase if at >= 0 else None
        fits = noun and frame.text.endswith(counted_by().get(frame.quantity.unit or "", CASES), *noun)
        if noun and fits and not any(noun[0] <= quantity.span[0] < end for quantity in frame.earlier):
            return noun
    return None


def told_of(frame: Frame, *, works: bool) -> Span | None:
    """The noun of which a clause of the sentence before this one tells that something is done to it, or was."""
    for start, end in frame.clauses_back(CLAUSES):
        told = [quantity for quantity in frame.earlier if start <= quantity.span[0] < end]
        if any(quantity.dimension == frame.quantity.dimension for quantity in told):
            return None
        if not told and (span := _done_to(frame, start, end - 1, works=works)):
            return span
    return None


def _done_to(frame: Frame, start: int, end: int, *, works: bool) -> Span | None:
    """What the clause says of where something is or how it goes on, or the object of the first verb of the clause."""
    text, start = frame.text, max(start, end - REACH)
    if placed := PLACED.search(text, start, end):
        of = (start + names_nothing(cut(text[start : placed.start()]), 0), placed.start())
        of = (max(of[0], text.rfind("的", *of) + 1), of[1])  # 安置用的|商品房
        return of if _fits(frame, of, works=works) else None
    deed = _first_verb(text, start, end)
    if deed is None:
        return None
    left = before(text, deed[0], end)
    if not left.verb:  # 推广|智慧水表
        left = before(text, deed[1], end)
    return left.phrase if left.phrase and _fits(frame, left.phrase, works=works) else None


def _first_verb(text: str, start: int, end: int) -> Span | None:
    """The first verb of a clause; None where it has none, or 将 or 把 puts the object before it."""
    words = cut(text[start:end])
    if not BEFORE_OBJECT.isdisjoint(words):
        return None
    for index, word in enumerate(words[:-1]):
        following = words[index + 1]
        does = is_verb(word) or word in GOES_IN_FOR or (len(word) > 1 and tag(word) == "v")
        if does and following != "的":
            at = start + sum(map(len, words[:index]))
            return at, at + len(word) + (len(following) if following in ASPECTS else 0)
    return None


def _fits(frame: Frame, span: Span, *, works: bool) -> bool:
    """Whether a noun phrase can be what the figure is of: no deed, nobody who acts, nothing counted otherwise."""
    name = frame.text[slice(*span)]
    if not LEAST <= len(name) <= LONGEST + 10 * works or NO_TOPIC.search(name):
        return False
    if frame.counts and ABSTRACT.search(name):
        return False
    last = cut(name)[-1]
    if works:
        return last in DEEDS
    counted = counted_by().get(frame.quantity.unit or "", ()) if frame.counts else ()
    if counted and frame.quantity.unit not in GENERAL:
        return name.endswith(counted)
    return last not in NAMED and not is_agent(name) and (last in DEEDS or not may_be_verb(last))


def works_before(frame: Frame) -> str:
    """What the clauses before tell is being built, where the figure counts such: 实施村卫生室建设行动，已建成47家."""
    ends, verb = counted_by().get(frame.quantity.unit or "", ()), frame.left.said
    if not ends or verb not in WORKS:
        return ""
    start = max(frame.opening, frame.site.clause[0] - REACH)
    found = [work[1] for work in BUILT.finditer(frame.text, start, frame.site.clause[0])]
    return found[-1] if found and found[-1].endswith(ends) else ""
