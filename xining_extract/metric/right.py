"""What stands right of a figure: a noun phrase up to the next verb or break, or what those counted do."""

from __future__ import annotations

import re

import msgspec

from ..model import Span
from ..words import cut, is_saying, tag
from .agents import is_agent
from .deeds import does_all
from .ends import BECOMES, HOW, Expects, first_end, noun_ends, of_classifier, suffer
from .left import BREAK, LONGEST_ASIDE
from .openings import JOINTS
from .particles import PREDICATES, counted_by, is_attribute, is_verb, particles, verb_kind
from .shared import leads_on
from .tail import BY_ONE

NOUNS = frozenset(
    "户员者商站点区机车费率厅店厂园线网卡证书表单权性型式制类级度队组班所院业品物器池柜箱票口处室棚桶牌灯剂栏舱岗款金期"
)
DISTRICTS = frozenset("县村镇乡")
CLOSE = re.compile("[）)]")
MOVES = frozenset("一点 一次 持平 持稳 稍慢 稍快 略慢 略快 滞后".split())  # 4个|持平
LEADS = frozenset("被由因在")  # before what is done, or where: 被冲毁的, 在外打工的
MEANS = frozenset("用 将 把 为 对 向 通过 利用 随 因 由 以 乘 驾".split())
CLAIMS = frozenset("责任 义务 请求 诉求 份额 权益".split())
NOTED = frozenset("记扣")
OBJECTS = frozenset("将把")
DEGREES = frozenset("较 很 最 更 不 偏 比较 特别 非常 十分".split())
WITHIN = frozenset("里 中 当中 之中 里头 里面".split())
AND = frozenset("且 并 并且 而 而且 但".split())
# 3小时|就将住在城外的人找到
THEN = frozenset("就 便 即 却 竟 也 即可 就可 便可 就能 便能 就会 便会 才能 才可 就要 就可以".split())
BEYOND = frozenset("后 处 外 远处 之外 以外 开外".split())
OUT = frozenset("出来 进来 回来 起来 下来 过来 过去 出去".split())  # 拿10万元|出来
UNNAMED = WITHIN | AND | BEYOND | OUT | {"等"}  # no noun of what is counted begins so
SAID = frozenset(  # what is said of what was counted: it is not there, it ranks, it is something
    "没有 没 未 尚未 未能 仍未 还没 还未 并无 毫无 均无 系 均系 属 属于 均属 "
    "排名 位列 位居 名列 居 位于 列 排 排在 稳居 高居 跻身 领先 领跑 夺冠 折桂 夺魁 获胜 胜出".split()
)


class Right(msgspec.Struct, frozen=True, gc=False):
    """What stands after a figure: a noun phrase, or the verb phrase that says what those counted do."""

    phrase: Span | None
    predicate: Span | None
    modified: bool  # the figure is joined to it by 的
    relative: bool = False  # the noun phrase is a verb phrase closed by 的 and a noun
    acting: bool = False  # it begins with a verb that is always a predicate


def after(
    text: str, start: int, end: int, *, expects: Expects = "any", shared: bool = False, counted: tuple[str, ...] = ()
) -> Right:
    """Read the stretch that begins at a figure's end: a noun phrase up to the next verb or break, or a verb phrase.

    A classifier `expects` a noun (in `8个续建项目` the verb belongs to the name); with a verb before the figure that
    noun is its object, and further verbs belong to the name too, also the one that closes it where a `deed` is
    counted; after a unit that takes no noun (`3万人受灾`) a verb tells who they are. `shared` says that a further
    figure ends the stretch, `counted` what the nouns end on that the classifier counts.
    """
    if text.startswith("不等", start, end):  # 600元至1200元不等的补贴
        start += 2
    modified = text.startswith("的", start, end) and not text.startswith(("的确", "的话"), start, end)
    start += modified
    if text.startswith("范围内的", start, end):  # 300米范围内的居民
        start, modified = start + 4, True
    stop = _right_edge(text, start, end)
    if expects in ("any", "verb") and not shared and not modified and _with_another(text, start, stop):
        return Right(None, (start, stop), modified)  # 86人|与企业达成意向
    if start >= stop or (text[start] in "、和与及或以" and _joins(cut(text[start:stop]))):
        return Right(None, None, modified)
    if text.startswith("人家里", start, stop):  # 10户人家|里
        return Right((start, start + 2), None, modified)
    return _by_words(text, start, stop, modified=modified, expects=expects, shared=shared, counted=counted)


def _by_words(
    text: str, start: int, stop: int, *, modified: bool, expects: Expects, shared: bool, counted: tuple[str, ...]
) -> Right:
    """Read a stretch without breaks: which word ends the noun that it begins with, or begins what is done."""
    words = _compounds(cut(text[start:stop]))
    if shared and len(words) == 1 and (leads_on(words[0]) or words[0] in NOTED):  # 罚款100元|记|6分
        return Right(None, None, modified)
    if modified and words[1:] == ["了"] and not is_verb(words[0]):  # 变成3米宽的大道|了
        stop -= len(words.pop())
    if words[0] in BECOMES and not modified and len(words) > 1:  # 600元|作为咨询费
        return Right(None, (start, stop), modified)
    said = words[0] in SAID  # 95.5分|排名第一, 3万元|系赃款, not 3个|位于城北的站点
    if said and not modified and "的" not in words:
        return Right(None, (start, stop), modified)
    if words[0] == "中" and not _parts(words):
        words[:2] = [words[0] + words[1]]
    if words[0] in UNNAMED and not modified:  # 11家|里有两家退出, 茶叶5盒|等礼品
        return Right(None, None, modified)
    if is_verb(words[0]) and "了" in words[1:3] and "的" not in words:  # 5台|打包签了十年
        return Right(None, (start, stop), modified, acting=True)
    if words[-1].endswith(cases := counted_by()["起"]) and counted == cases and not (shared or "了" in words):
        return Right((start, stop), None, modified)  # 4起违规收受礼品问题
    governed = expects in ("object", "deed")
    of_whom = counted or counted_by()["名"]
    if expects == "verb" and not modified and words[1:2] == ["的"] and not words[-1].endswith(of_whom):
        if verb_kind(words[0]) == "state":  # 64人受伤|的严重后果
            return Right(None, (start, start + len(words[0])), modified)
    if not modified and _is_no_noun(words):
        return Right(None, (start, stop), modified)
    if words[0] in particles().times and len(words) > 1 and not _noun_alone(words[1:]):
        if not modified and ("的" not in words[2:-1] or "了" in words):
            return Right(None, (start, stop), modified)  # 首批38名去年已到岗
        start += len(words.pop(0))  # 9家今年才开张的小店
    if expects == "verb" and is_verb(words[0]) and not _modifies(words):
        first = 0
    else:
        first = first_end(words, _opening(words), governed=governed)
    if (first == 1 and _tells_which(words, counted)) or (first and _is_done_so(words, first)):
        first = 0
    if first and not (modified or shared) and _is_relative(words, counted):
        first = 0
    acting = False
    gives = words[1:3] == ["给", "了"]  # 5000元捐给了村里的学校
    if gives or (words[1:2] == ["了"] and "的" not in words):  # 8个村有5个通了自来水
        return Right(None, (start, stop), modified, acting=True)
    named = is_attribute(text, (start, stop)) or (expects != "verb" and _is_compound(words))
    if first == 0 and modified and "的" not in words and named:
        return Right((start, stop), None, modified)  # 5%的平均增速, 10%的赔偿责任
    if words[0][0] == "是" and (of := text.rfind("的", start, stop - 2)) > start:
        return Right((of + 1, stop), None, modified)  # 38人是从外地来的老师
    if first == 0:
        of = -1 if words[0] in THEN and not modified else text.rfind("的", start, stop - 1)
        if start < of < stop - 2 or (of == stop - 2 and words[-1] in DISTRICTS):  # 投资超10亿元的项目, 没通车的村
            finish = _relative_end(words, counted)
            if expects == "verb" and not modified and not words[finish - 1].endswith(of_whom):
                if words[0] in MEANS | particles().modifiers or tag(words[0]) == "d" or not OBJECTS.isdisjoint(words):
                    return Right(None, (start, stop), modified)  # 4人|用扁担将烧红的铁锅抬走
            ended = of_classifier(words, finish, counted)  # 拆除的违建案件|名单
            if "的" in words[: ended - 1] and "的" not in words[ended - 1 :] and not tag(words[ended - 1]):
                finish = ended
            told = start + sum(map(len, words[:finish]))
            return Right((start, told), (told, stop) if told < stop else None, modified, relative=True)
        if expects in ("any", "verb") or words[0] in particles().ends:
            return Right(None, (start, stop), modified)
        acting = not PREDICATES.isdisjoint((verb_kind(words[0]), verb_kind("".join(words[:2]))))
        first = first_end(words, min(2, len(words)), governed=governed)
    if expects == "verb" and not (modified or shared or counted) and first == len(words) and does_all(words):
        return Right(None, (start, stop), modified)  # 十几人|打群架后逃离
    if expects == "verb" and not (modified or shared) and suffer(words, first, counted or counted_by()["名"]):
        return Right(None, (start, stop), modified)  # 2万人出行出现困难
    first = _first_joint(words, first, counted)
    first, kept = noun_ends(words, first, expects=expects, shared=shared, counted=counted)
    finish = start + sum(map(len, words[:kept]))
    if finish > start and text[finish - 1] in "（(":  # 14个县市区|（含开发区）
        finish -= 1
    if text.startswith("户均", finish - 1) and finish - start > 2:  # 1万户林农户均增收
        finish -= 1
    if text[start:finish] in particles().marks:  # 突破7000亿元大关
        finish = start
    mark = start + sum(map(len, words[:first]))
    return Right(
        (start, finish) if finish > start else None, (mark, stop) if mark < stop else None, modified, acting=acting
    )


def _is_compound(words: list[str]) -> bool:
    """Whether a verb and a noun are one name, behind 的."""
    if len(words) != 2 or not len(words[0]) == len(words[1]) == 2 or tag(words[1]) or is_verb(words[1]):
        return False
    return verb_kind(words[0]) in ("act", "deed") or words[1] in CLAIMS


def _first_joint(words: list[str], first: int, counted: tuple[str, ...]) -> int:
    """Where what is counted ends before 和 and what has 的 of its own, or 以及: 7条线路|和丰富多彩的活动."""
    if counted and first and not words[first - 1].endswith(counted):
        if other := next((i for i in range(1, first) if words[i] == "以及" and words[i - 1].endswith(counted)), 0):
            return other
    of = words.index("的", 0, first) if counted and "的" in words[:first] else 0
    joint = next((i for i in range(1, of) if words[i] in ("和", "与", "及", "以及")), 0)
    return joint if joint and words[joint - 1].endswith(counted) and not words[of - 1].endswith(counted) else first


def _compounds(words: list[str]) -> list[str]:
    """The words, a verb and the one letter that makes a noun of it being one: 种植|户, 集聚|区."""
    if NOUNS.isdisjoint(words) and DISTRICTS.isdisjoint(words):
        return words
    joined: list[str] = []
    for index, word in enumerate(words):
        places = word in DISTRICTS and (index + 1 == len(words) or is_verb(words[index + 1]))  # 重点|支持|县
        if (places or word in NOUNS) and joined and len(joined[-1]) == 2 and verb_kind(joined[-1]) in ("act", "deed"):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _joins(words: list[str]) -> bool:
    """Whether a stretch goes on to another thing, and does not tell with whom those act: 8家|与高校合作的企业."""
    if words[0] not in JOINTS:
        return False
    of = words.index("的") if "的" in words[:-1] else 0
    return not any(is_verb(word) for word in words[2:of])


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


def _noun_alone(words: list[str]) -> bool:
    """Whether no word can say what is done: 夜间|检查点."""
    return not any(is_verb(word) or tag(word) or word in particles().ends for word in words)


def _is_relative(words: list[str], counted: tuple[str, ...]) -> bool:
    """Whether what is closed by 的 tells what those do or how they are: 3家|存在隐患|的|工厂, 9个|表现|突出|的|集体.

    No owner does: 14个|单元|的|居民.
    """
    of = words.index("的", 1) if "的" in words[1:-1] else 0
    if of < 2 or words[0] in AND:
        return False
    first, last, known = words[0], words[of - 1], particles()
    if counted and (first.endswith(counted) or (last.endswith(counted) and tag(last) != "v" and not is_verb(last))):
        return False
    if last.endswith(known.bodies) or last in known.undertakings:
        return False
    kind = verb_kind(first)
    acts = kind in ("act", "do", "state") or (kind is None and tag(first) == "v")
    how = tag(last[-2:]) == "a" or last in HOW or words[of - 2] in DEGREES
    return acts or first[0] in LEADS or first == "集" or (how and (kind is not None or not is_agent(first)))


def _is_done_so(words: list[str], first: int) -> bool:
    """Whether how something is done, and what, tell which: 严重|影响交通的|建筑."""
    if "的" not in words[2:-1] or words[0] in AND or not is_verb(words[1]):
        return False
    return words[0] in particles().modifiers or (first == 1 and tag(words[0]) in ("a", "d"))


def _is_no_noun(words: list[str]) -> bool:
    """Whether what follows the figure only says how it is: 不成问题, 了事."""
    word = words[0]
    alone = len(words) == 1 and (is_saying(word) or word in BY_ONE or word in MOVES or word in particles().growth)
    return words[0] == "了" or alone


def _parts(words: list[str]) -> bool:
    """Whether 中 is followed by a part of those counted, and begins no name: 300家中|有两家, not 中|环路."""
    return len(words) < 2 or words[1] in particles().ends or words[1] in particles().links or is_verb(words[1])


def _relative_end(words: list[str], counted: tuple[str, ...]) -> int:
    """The end of the noun after the first 的 of a relative clause: 能走动的|老人|转移到对面."""
    index = words.index("的") + 1 if "的" in words else len(words)
    if counted and words[index : index + 1] and words[index].endswith(counted):
        if any(tag(word) or is_verb(word) for word in words[index + 1 : index + 3]):
            return index + 1
    end = first_end(words, index, governed=False)
    noun, does = words[index : index + 1], words[index + 1 : index + 2]
    if end > index + 2 and len(noun[0]) > 1 < len(does[0]) and tag(does[0]) == "v" and not tag(noun[0]):
        return index + 1  # 客流大的站点|维持秩序
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


def _right_edge(text: str, start: int, end: int) -> int:
    """The next break after `start`; a short bracket inside a name is none."""
    match = BREAK.search(text, start, end)
    while match and match[0] in "（(" and match.start() > start:
        close = CLOSE.search(text, match.end(), min(end, match.end() + LONGEST_ASIDE))
        if not close:
            break
        match = BREAK.search(text, close.end(), end)
    return match.start() if match else end
