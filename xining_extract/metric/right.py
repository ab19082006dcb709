"""What stands right of a figure: a noun phrase up to the next verb or break, or what those counted do."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from ..model import Span
from ..words import cut, is_saying, tag
from .left import BREAK, JOINTS, LONGEST_ASIDE, QUOTES, quoted_by
from .particles import PREDICATES, counted_by, is_attribute, is_verb, particles, verb_kind
from .tail import BY_ONE, EVERYWHERE
from .topics import is_agent

PLANS = frozenset("计划 预计 打算 准备 争取 力争".split())  # 3个桥墩计划月底完工, not 9个培训计划
ROUTES = ("路", "线", "段", "高速", "隧道", "通道", "班列")
RESULTS = frozenset("出来 起来 下来 上去 下去 出去 回来 上来 进来 进去 回去".split())
BECOMES = frozenset("作为 改成 改为 变成 变为 当成 当作 换成 建成 用作 改作 用来 用于".split())
ARTICLES = frozenset("个 批 些 名 位 家 所 座 处 条 项 辆 艘 台 套 支 件 本 份 间 张 场 次".split())
CLOSE = re.compile("[）)]")
CLOSERS = frozenset("）)”")
BEHIND_VERBS = frozenset("到 了 着 过 至".split())
DISTRICTS = frozenset("省 市 县 区 乡 镇 村 乡镇 街道 社区 县区 县市".split())
WITHIN = frozenset("里 中 当中 之中 里头 里面".split())
ONE_BY_ONE = frozenset("天年月夜顿场次户家人个条处样件项村组班时层步桌趟")  # 顿顿, 场场
WILLS = frozenset("会 想 敢 肯 愿 没 更 总 难 全 好".split())
AFTERWARDS = frozenset("时 前 后 之前 之后".split())


class Right(msgspec.Struct, frozen=True, gc=False):
    """What stands after a figure: a noun phrase, or the verb phrase that says what those counted do."""

    phrase: Span | None
    predicate: Span | None
    modified: bool  # the figure is joined to it by 的
    relative: bool = False  # the noun phrase is a verb phrase closed by 的 and a noun
    acting: bool = False  # it begins with a verb that is always a predicate


Expects = Literal["any", "noun", "object", "deed", "verb"]


def after(
    text: str, start: int, end: int, *, expects: Expects = "any", shared: bool = False, counted: tuple[str, ...] = ()
) -> Right:
    """Read the stretch that begins at a figure's end: a noun phrase up to the next verb or break, or a verb phrase.

    A classifier `expects` a noun (in `8个续建项目` the verb belongs to the name); with a verb before the figure that
    noun is its object, and further verbs belong to the name too, also the
    one that closes it where a `deed` is counted; after a unit that takes no noun (`3万人受灾`) a verb
    tells who they are. `shared` says that a further figure ends the stretch, `counted` what the nouns end on
    that the classifier counts.
    """
    if text.startswith("不等", start, end):  # 600元至1200元不等的补贴
        start += 2
    modified = text.startswith("的", start, end)
    start += modified
    stop = _right_edge(text, start, end)
    if expects in ("any", "verb") and not shared and not modified and _with_another(text, start, stop):
        return Right(None, (start, stop), modified)  # 86人|与企业达成意向
    if start >= stop or text[start] in "、和与及或" or text.startswith("以及", start):
        return Right(None, None, modified)
    if text.startswith("人家里", start, stop):  # 10户人家|里
        return Right((start, start + 2), None, modified)
    words = cut(text[start:stop])
    if words[0] in WITHIN and not modified:  # 11家|里有两家退出
        return Right(None, None, modified)
    if is_verb(words[0]) and "了" in words[1:3] and "的" not in words:  # 5台|打包签了十年
        return Right(None, (start, stop), modified, acting=True)
    governed = expects in ("object", "deed")
    if not modified and _is_no_noun(words):
        return Right(None, (start, stop), modified)
    if words[0] in particles().times and len(words) > 1 and not _noun_alone(words[1:]):
        if "的" not in words[2:-1] or "了" in words:
            return Right(None, (start, stop), modified)  # 首批38名去年已到岗
        start += len(words.pop(0))  # 9家今年才开张的小店
    if expects == "verb" and is_verb(words[0]) and not _modifies(words):
        first = 0
    else:
        first = _first_end(words, _opening(words), governed=governed)
    if first == 1 and (_tells_which(words, counted) or _is_done(words)):
        first = 0
    acting = False
    gives = words[1:3] == ["给", "了"]  # 5000元捐给了村里的学校
    if gives or (words[1:2] == ["了"] and "的" not in words):  # 8个村有5个通了自来水
        return Right(None, (start, stop), modified, acting=True)
    if first == 0 and modified and is_attribute(text, (start, stop)) and "的" not in words:
        return Right((start, stop), None, modified)  # 5%的平均增速
    if words[0][0] == "是" and (of := text.rfind("的", start, stop - 2)) > start:
        return Right((of + 1, stop), None, modified)  # 38人是从外地来的老师
    if first == 0:
        if text.rfind("的", start, stop - 2) > start:  # 投资超10亿元的项目
            finish = _relative_end(words)
            told = start + sum(map(len, words[:finish]))
            return Right((start, told), (told, stop) if told < stop else None, modified, relative=True)
        if expects in ("any", "verb") or words[0] in particles().ends:
            return Right(None, (start, stop), modified)
        acting = not PREDICATES.isdisjoint((verb_kind(words[0]), verb_kind("".join(words[:2]))))
        first = _first_end(words, min(2, len(words)), governed=governed)
    if expects == "verb" and not (modified or shared) and _suffer(words, first, counted or counted_by()["名"]):
        return Right(None, (start, stop), modified)  # 2万人出行出现困难
    if expects == "deed" and 0 < first < len(words) and words[first + 1 : first + 2] in ([], ["、"], ["和"]):
        first += 1  # 3次|岗位|推荐
    while shared and first == len(words) > 1 and _leads_on(words[-1]):  # 30个县支出|增长|5%, 64支球队|分|8个小组
        first = len(words := words[:-1])
    if shared and (first == len(words) or (expects != "any" and _listed(words, first))):
        first = _joint(words) or first  # 8家大企业和41家小企业
    last = first if expects in ("any", "verb") else _without_value(words, first, counted, shared=shared)
    kept = _of_classifier(words, last, counted)
    finish = start + sum(map(len, words[:kept]))
    while kept and _is_tail(words[kept - 1], finish - start):
        kept -= 1
        finish -= len(words[kept])
    if text.startswith("户均", finish - 1) and finish - start > 2:  # 1万户林农户均增收
        finish -= 1
    if text[start:finish] in particles().marks:  # 突破7000亿元大关
        finish = start
    mark = start + sum(map(len, words[:first]))
    return Right(
        (start, finish) if finish > start else None, (mark, stop) if mark < stop else None, modified, acting=acting
    )


def _with_another(text: str, start: int, stop: int) -> bool:
    """Whether those counted do something with somebody: 与合作社签订合同."""
    if start >= stop or text[start] not in "与和":
        return False
    words = cut(text[start:stop])
    deed = next((index for index, word in enumerate(words) if verb_kind(word) == "do"), 0)
    return deed > 1 and "的" not in words[:deed] and JOINTS.isdisjoint(words[1:deed])


def _tells_which(words: list[str], counted: tuple[str, ...]) -> bool:
    """Whether the first words tell by what is done which nouns the classifier counts: 33所|重点提升的|学校."""
    if not counted or words[2:3] != ["的"] or len(words) < 4 or words[0].endswith(counted) or is_agent(words[0]):
        return False
    return is_verb(words[1]) and any(word.endswith(counted) for word in words[3:])


def _suffer(words: list[str], first: int, counted: tuple[str, ...]) -> bool:
    """Whether the noun before a verb is none of those counted, but what they do or have: 2万人|出行|出现困难."""
    if 0 < first < len(words) and words[first] in ("中", "里", "当中", "之中"):  # 642户业主|中
        return False
    return 0 < first < len(words) and not any(word.endswith(counted) for word in words[:first])


def _noun_alone(words: list[str]) -> bool:
    """Whether no word can say what is done: 夜间|检查点."""
    return not any(is_verb(word) or tag(word) or word in particles().ends for word in words)


def _is_done(words: list[str]) -> bool:
    """Whether a verb with what follows it tells which: 8个|站|在门口的|学员."""
    return "的" in words[2:-1] and len(words[0]) == 1 and tag(words[0]) == "v" and words[1] in particles().ends


def _leads_on(word: str) -> bool:
    """Whether a word behind a noun is the verb of the figure that follows."""
    known = particles()
    brief = len(word) == 1 and tag(word) == "v"
    return word in known.growth or (brief and (word in known.links or word in known.pivots))


def _is_no_noun(words: list[str]) -> bool:
    """Whether what follows the figure only says how it is: 不成问题, 了事."""
    alone = len(words) == 1 and (is_saying(words[0]) or words[0] in BY_ONE or words[0] in ("一点", "一次"))
    return words[0] == "了" or alone


def _is_article(word: str) -> bool:
    return word[:1] == "一" and word[1:] in ARTICLES


def _relative_end(words: list[str]) -> int:
    """The end of the noun after the first 的 of a relative clause: 能走动的|老人|转移到对面."""
    index = words.index("的") + 1 if "的" in words else len(words)
    end = _first_end(words, index, governed=False)
    return end if end > index else len(words)


def _opening(words: list[str]) -> int:
    """How many words at the head only qualify the noun: 120名|抢修|人员, 5000元|一次性|补贴."""
    if len(words) < 2:
        return 0
    known = particles()
    qualified = not known.undertakings.isdisjoint(words[1:3])
    return int(words[1] == "人员" or (qualified and words[0] in known.manners))


def _modifies(words: list[str]) -> bool:
    """Whether the verb before a noun tells which: 320户受灾农户, 200户培育企业."""
    return len(words) > 1 and (verb_kind(words[0]) == "state" or words[1] in particles().owners)


def _parts_of_one(first: str, second: str) -> bool:
    """Whether two letters may be one word that the dictionary lacks: 沟|岔."""
    return len(first) == len(second) == 1 and first not in CLOSERS


def _of_classifier(words: list[str], last: int, counted: tuple[str, ...]) -> int:
    """The end of the noun that the classifier counts, if the phrase goes on to another: 20所高校|毕业生."""
    if not counted or last < 2 or words[last - 1].endswith(counted) or not JOINTS.isdisjoint(words[:last]):
        return last
    end = next((index for index in range(last - 1, 0, -1) if words[index - 1].endswith(counted)), last)
    while end < last and (words[end] in CLOSERS or _parts_of_one(words[end - 1], words[end])):
        end += 1
    return end


def _without_value(words: list[str], first: int, counted: tuple[str, ...], *, shared: bool) -> int:
    """The end of a noun phrase without the indicator whose value follows: 22个乡镇|降雨量 超过."""
    if first < 2 or (first == len(words) and not shared) or not words[first - 1].endswith(particles().attributes):
        return first
    if words[first - 1].endswith(particles().countable):
        return first
    if words[0] in DISTRICTS and first > 2:  # 30个县（市）|财政支出
        return 1 + next((index for index, word in enumerate(words[:first]) if word in CLOSERS), 0)
    whole = len(words[first - 1]) > 2 or (counted and words[first - 2].endswith(counted))  # 4家炭素企业|投资
    return first - (2 if first > 2 and not whole else 1)


def _first_end(words: list[str], index: int, *, governed: bool) -> int:
    """The place of the first word, from `index` on, that ends a noun phrase."""
    known = particles()
    ends, quoted, marked = known.ends, "", not QUOTES.keys().isdisjoint(words)
    while index < len(words):
        word = words[index]
        if marked:
            quoted = quoted_by(words, index + 1, quoted)
        if not quoted:
            following = words[index + 1] if index + 1 < len(words) else ""
            timed = index and (word in known.times or word in EVERYWHERE) and following[:1] != "最"  # 单日最大车流
            each = index and len(word) > 1 and (word[0] == "每" or (word[0] == word[-1] and word[0] in ONE_BY_ONE))
            compared = index and ((word[-1] == "于" and word in known.comparisons) or _wills(word, following))
            if (word in ends and not _runs_to(words, index)) or timed or compared or each:
                does = is_verb(following) or following in ends or (index > 0 and tag(following) == "v")
                if word not in known.manners or not following or does:
                    return index
            said = following in ("着", "得") or (following == "了" and len(word) == 1)  # 村|通|了快递
            if word in JOINTS and _is_article(following):  # 7处漂流点|和一批农家乐
                return index
            within = word == "里" or (word == "上" and (following in ends or is_verb(following)))  # 江段|上巡查
            said = said or (following in RESULTS and is_verb(word) | (tag(word) == "v"))  # 空房|收拾出来
            said = said or word in BECOMES  # 大巴|作为校车
            if index and (said or word[1:] == "着" or within or _tells(words, index)):
                return index
            if word in PLANS and (following in known.times or is_verb(following) or tag(following) == "v"):
                return index
            kind = verb_kind(word) or (verb_kind(word + following) if len(word) == 1 else None)
            if kind and (following == "人口" or _is_of_a_name(words, index, kind)):  # 农业转移人口
                index += 1
                continue
            if kind == "state" and (not following or following in ends or is_verb(following)):
                return index
            if kind == "do" or (kind == "act" and not governed):
                return index
        index += 1
    return index


def _is_of_a_name(words: list[str], index: int, kind: str) -> bool:
    """Whether a verb is part of a name: 设备更新项目; not 5个部门组建专班."""
    following = words[index + 1] if index + 1 < len(words) else ""
    named = following in particles().undertakings or (kind == "act" and index > 0 and _names_a_body(words, index))
    return named and not (index > 0 and is_agent(words[index - 1]))


def _wills(word: str, following: str) -> bool:
    """Whether a word says how or whether something is done that follows: 孩子|重新|回到课堂, 学员|会|压面."""
    if word not in WILLS and not (len(word) > 1 and tag(word) == "d") and not (len(word) > 2 and tag(word) == "v"):
        return False
    if len(following) == 1:
        return is_verb(following) or (word in WILLS and tag(following) == "v")
    return verb_kind(following) in PREDICATES or tag(following) in ("v", "d")


def _runs_to(words: list[str], index: int) -> bool:
    """Whether the word only tells where a road or a line goes: 东门至西湖公路."""
    return words[index] in ("至", "到") and any(word.endswith(ROUTES) for word in words[index + 2 : index + 4])


def _tells(words: list[str], index: int) -> bool:
    """Whether a verb that the lexicon lacks closes a clause on the noun before it: 9件工单|超期, 养老钱|转|到."""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else ""
    if following in AFTERWARDS and len(word) > 1 and (is_verb(word) or tag(word) == "v"):
        return True  # 患者|确诊|时
    if following and following not in BEHIND_VERBS:
        return False
    if len(word) < 2 or tag(word) != "v" or verb_kind(word):
        return False
    return len(words[index - 1]) > 1 and not tag(words[index - 1])


def _names_a_body(words: list[str], index: int) -> bool:
    """Whether the verb is part of the name of a body that ends the item."""
    last = next((at for at in range(index, len(words)) if words[at] in JOINTS), len(words)) - 1
    return words[last].endswith(particles().bodies) and not is_agent("".join(words[:index]))


def _listed(words: list[str], first: int) -> bool:
    """Whether a noun and 、 or 和 close a stretch that the next figure ends: the verb at `first` belongs to the name.

    It does not where those counted can act: 9家企业|申报专利、6个团队….
    """
    ends = words[-1] in JOINTS and not is_verb(words[-2])
    return ends and 0 < first < len(words) - 2 and not is_agent(words[first - 1])


def _joint(words: list[str]) -> int:
    """The place of the last 和 in a stretch that the next figure ends: what follows 和 belongs to that figure."""
    if words[-1] == "的":
        return 0
    bracketed = [words[:index].count("（") > words[:index].count("）") for index in range(len(words))]
    joints = [index for index in range(1, len(words)) if words[index] in JOINTS and not bracketed[index]]
    if words[-1] == "等":  # 8家大企业和甲、乙等41家小企业
        return next((index for index in joints if words[index] != "、"), joints[0] if joints else 0)
    return joints[-1] if joints else 0


def _is_tail(word: str, length: int) -> bool:
    return word in particles().tails or word.isspace() or (word in "上中内里后时" and length > 2)


def _right_edge(text: str, start: int, end: int) -> int:
    """The next break after `start`; a short bracket inside a name is none."""
    match = BREAK.search(text, start, end)
    while match and match[0] in "（(" and match.start() > start:
        close = CLOSE.search(text, match.end(), min(end, match.end() + LONGEST_ASIDE))
        if not close:
            break
        match = BREAK.search(text, close.end(), end)
    return match.start() if match else end
