"""What stands right of a figure: a noun phrase up to the next verb or break, or what those counted do."""

from __future__ import annotations

import re

import msgspec

from ..forthcoming import WILLS
from ..model import Span
from ..words import cut
from .ends import first_end
from .following import (
    DISTRICTS,
    FUNDS,
    Following,
    asides_joined,
    compounds,
    first_joint,
    parts,
    relative_end,
    verbs_listed,
    without_event,
)
from .left import BREAK, LONGEST_ASIDE
from .nouns import Expects, noun_ends, of_classifier
from .openings import AND_OR
from .particles import PREDICATES, is_verb, may_be_verb, particles, verb_kind

CLOSE = re.compile("[）)]")
AT_LEAST = re.compile("[0-9A-Za-z一二三四五]{1,3}级[（(]含[^，。；（）()]{0,4}[）)]以[上下]的?")  # 7个|4A级（含）以上
UPON = re.compile("(?:基础|前提|情况|条件|背景)[上下]")
MEANS = frozenset("用 将 把 为 对 向 通过 利用 随 因 由 以 乘 驾".split())
OBJECTS = frozenset("将把")
AS_BASIS = re.compile("的(?:基础|前提)[上下]")  # 每天3元的补助|的基础上
HONOUR = re.compile("“[^”]{2,14}”(?:荣誉)?(?:称号|牌匾|奖牌|证书)")  # 授予26个城市|“森林城市”称号
IN_PLACES = re.compile("(?:行政村|自然村|村|乡镇|镇|乡|社区|街道|县市区|县)(?=“)")  # 706个村|“村村响”工程完成
ROAD_TO = re.compile(
    "(?:建制村|行政村|自然村|乡镇|[村镇乡组屯])(?:[（(][^（()）]{1,4}[）)])?通[^，。；、]{0,4}?路(?:建设|改造)?(?:工程|项目)?"
)
# What works are for, two of them before the word: 教育|恢复重建|工程
MENDS = frozenset(
    "恢复 重建 拆除 新建 改建 扩建 迁建 疏浚 整治 修缮 保护 搬迁 安置 补偿 收集 处理 清淤 加固 改造 提升 维修 排涝"
    " 培养 培训".split()
)
WORKS = frozenset(("工程", "项目"))
# 14个试点县（市）|范围内推广, 9个街道|辖区内的商户: the places are counted
INSIDE = re.compile(
    "(?<=[镇乡村县市区旗道州院校）])((?:辖区|行政区域|境|区域)(?:范围)?|范围)?内(?![河部地陆外涝设容镜销控环循需])"
)
# 14个市州|和江原自治州: a place that is named is none of those counted
AND_ONE = re.compile(
    "(?<=[市县区州盟旗镇乡道村）])(?:[和及与]其|"
    "(?:和|与|以及|及)[一-龥]{2,8}?(?:新区|示范区|开发区|高新区|自治[州县旗]|(?<!级)[市县旗州盟])(?=[、的]|$))"
)
DONE_THERE = re.compile("(?:建设|(?<=[镇乡村县市区旗道])(?:植树造林|造林|植树))$")  # 在6个社区|建设|9个公园
# 继去年建成72座|之后的又一举措, 把新建12所|作为今年的任务, 延长2小时|至22时
NO_NOUN = re.compile(
    "(?:之后|以后|之前)|[作列]为(?:[今明]年|年度|全年|重点)|[至到](?:次日|[早晚凌深]|[0-9]{1,2}[时点:：])"
)
TRIED = re.compile("(?<!一)([一-龥])一\\1(?![一-龥]{0,3}(?:率|量))")  # 3公里河堤|走一走
OFFICES = ("政府", "国务院", "公安机关")
SEATS = frozenset("总部 户籍 注册地 住所 老家 产地 籍贯 经营地".split())
# 3小时|就将住在城外的人找到
THEN = frozenset("就 便 即 却 竟 也 即可 就可 便可 就能 便能 就会 便会 才能 才可 就要 就可以".split())


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
    modified = text.startswith("的", start, end)
    start += modified
    if (modified and UPON.match(text, start, end)) or NO_NOUN.match(text, start):  # 在开行86对的基础上
        return Right(None, None, modified)
    if text.startswith("范围内的", start, end):  # 300米范围内的居民
        start, modified = start + 4, True
    if (level := AT_LEAST.match(text, start, end)) is not None:
        start = level.end()
    stop = _right_edge(text, start, end)
    stop -= expects == "verb" and text.endswith("、", start + 1, stop)  # 造成1人死亡|、2人受伤
    stop = _behind_places(text, start, stop, shared)
    if expects in ("any", "verb") and not shared and not modified and _with_another(text, start, stop):
        return Right(None, (start, stop), modified)  # 86人|与企业达成意向
    if start >= stop or (text[start] in "、和与及或以" and _joins(cut(text[start:stop]))):
        return Right(None, None, modified)
    if text[start - 1] in "里米" and (road := ROAD_TO.match(text, start, end)):  # 1万公里|村组（屯）通油路
        return Right(road.span(), (road.end(), stop) if road.end() < stop else None, modified)
    if text.startswith("人家里", start, stop):  # 10户人家|里
        return Right((start, start + 2), None, modified)
    words = _works_joined(compounds(asides_joined(cut(text[start:stop]))))
    stop -= len("".join(words[(kept := without_event(words)) :]))
    del words[kept:]
    if modified and words[1:] == ["了"]:  # 变成3米宽的大道|了
        stop -= len(words.pop())
    if words[0] == "中" and not parts(words):
        words[:2] = [words[0] + words[1]]
    if words[0] == "较" and len(words) > 1:  # 两次|较|强降雨|过程
        words[:2] = [words[0] + words[1]]
    return _by_words(Following(text, start, stop, words, modified, expects, shared, counted))


def _works_joined(words: list[str]) -> list[str]:
    """The words, two that tell what works are for being one: 教育|恢复重建|工程."""
    for index in range(1, len(words) - 2):
        if {*words[index : index + 2]} <= MENDS and words[index + 2] in WORKS:
            words[index : index + 2] = ["".join(words[index : index + 2])]
            break
    return words


def _behind_places(text: str, start: int, stop: int, shared: bool) -> int:
    """Where the places that are counted end, if what is inside them or what is built there follows."""
    inside = INSIDE.search(text, start + 1, stop)
    if inside is not None and (inside[1] or inside.start() > start + 1):  # but 9种|院内制剂
        return inside.start()
    if (one := AND_ONE.search(text, start + 1, stop)) is not None:
        return one.start()
    done = DONE_THERE.search(text, start + 1, stop) if shared else None
    return done.start() if done else stop


def _by_words(s: Following) -> Right:
    """Read a stretch without breaks: which word ends the noun that it begins with, or begins what is done."""
    if read := _at_once(s):
        return read
    if s.opens_with_time():
        if not s.modified and "的" not in s.words[2:-1]:
            return _done(s)
        s.start += len(s.words.pop(0))  # 9家今年才开张的小店
    first, acting, words = s.first_end(), False, s.words
    if words[1:2] == ["了"] and "的" not in words:  # 8个村有5个通了自来水
        return _done(s, acting=True)
    if (first == 0 or words[-1] in FUNDS) and s.is_name():
        return Right((s.start, s.stop), None, s.modified)
    if words[0][0] == "是" and (of := s.text.rfind("的", s.start, max(s.start, s.stop - 2))) > s.start:
        return Right((of + 1, s.stop), None, s.modified)  # 38人是从外地来的老师
    if first == 0:
        if relative := _relative(s):
            return relative
        if s.expects in ("any", "verb") or words[0] in particles().ends or words[0] in WILLS:
            return _done(s)
        acting = not PREDICATES.isdisjoint((verb_kind(words[0]), verb_kind("".join(words[:2]))))
        first = first_end(words, min(2 + verbs_listed(words), len(words)), governed=s.expects in ("object", "deed"))
    if 0 < first < len(words) - 2 and _is_done_by(words, first, s.counted) and (relative := _relative(s)):
        return relative
    if 0 < first < len(words) and _closes_name(s, first):
        return Right((s.start, s.stop), None, s.modified)
    return _done(s) if s.is_deed(first) else _noun(s, first, acting)


def _is_done_by(words: list[str], first: int, counted: tuple[str, ...]) -> bool:
    """Whether the noun is only by whom it is done to what is counted: 6处|政府|挂牌督办的隐患, 3所|企业|开办的学校.

    Or what of those counted is somewhere, or so: 8家|总部|在外地的企业.
    """
    by, of = "".join(words[:first]), words.index("的") if "的" in words[first:-1] else 0
    if of < first:
        return False
    if (words[first] == "在" and by in SEATS) or (words[first] == "中" and may_be_verb(by)):  # 6个检查|中发现的问题
        return True
    if words[0] == "集" and words[first] == "于":  # 集餐饮、购物|于一体的广场
        return True
    return by.endswith(OFFICES) or (words[-1].endswith(counted) and (of == first + 1 or not by.endswith(counted)))


def _closes_name(s: Following, first: int) -> bool:
    """Whether what is counted closes a name, behind what it is for: 16部|工资|支付|投诉电话."""
    persons = "员" in s.counted
    if s.shared or persons or not s.counted or not {"的", "了", "、"}.isdisjoint(s.words):
        return False
    if s.words[first] == "被":  # 36张消费券|被列入名单
        return False
    return s.words[-1].endswith(s.counted) and not any(word.endswith(s.counted) for word in s.words[:-1])


def _done(s: Following, *, acting: bool = False) -> Right:
    """All of it tells what is done."""
    return Right(None, (s.start, s.stop), s.modified, acting=acting)


def _at_once(s: Following) -> Right | None:
    """What the first words tell, whatever follows."""
    words = s.words
    if s.is_left_open():
        return Right(None, None, s.modified)
    if s.says():
        return _done(s)
    counted = bool(s.counted) and words[0].endswith(s.counted)  # 793场|演出|实现了低票价
    if is_verb(words[0]) and "了" in words[1:3] and "的" not in words and not counted:  # 5台|打包签了十年
        return _done(s, acting=True)
    placed = words[1:2] in (["在"], ["于"]) or (len(words) > 1 and words[0].endswith(("于", "在")))
    if placed and may_be_verb(words[0]) and "的" not in words:  # 七成|分布|在农村, 8家|坐落于|城区
        return _done(s, acting=True)
    if s.is_case() or s.is_aid():
        return Right((s.start, s.stop), None, s.modified)
    if s.is_consequence():
        return Right(None, (s.start, s.start + len(words[0])), s.modified)
    return None


def _relative(s: Following) -> Right | None:
    """What is done tells which, by 的, and a noun follows: 投资超10亿元的项目, 没通车的村."""
    words, start, stop = s.words, s.start, s.stop
    of = -1 if words[0] in THEN else s.text.rfind("的", start, stop - 1)
    if not (start < of < stop - 2 or (of == stop - 2 and words[-1] in DISTRICTS)):
        return None
    finish = relative_end(words, s.counted)
    if s.expects == "verb" and not words[finish - 1].endswith(s.of_whom):
        if words[0] in MEANS or not OBJECTS.isdisjoint(words):
            return _done(s)  # 4人|用扁担将烧红的铁锅抬走
    ended = of_classifier(words, finish, s.counted)  # 拆除的违建案件|名单
    if "的" in words[: ended - 1] and "的" not in words[ended - 1 :]:
        finish = ended
    told = start + sum(map(len, words[:finish]))
    return Right((start, told), (told, stop) if told < stop else None, s.modified, relative=True)


def _noun(s: Following, first: int, acting: bool) -> Right:
    """A noun of the `first` words, and what is done behind it."""
    words, text, start = s.words, s.text, s.start
    first = first_joint(words, first, s.counted)
    first, kept = noun_ends(words, first, expects=s.expects, shared=s.shared, counted=s.counted)
    finish = start + sum(map(len, words[:kept]))
    if finish > start and text[finish - 1] in "（(":  # 14个县市区|（含开发区）
        finish -= 1
    if text.startswith("户均", finish - 1):  # 1万户林农户均增收
        finish -= 1
    passed = words[0] in particles().marks and words[1:2] in ([], ["基础"], ["基础上"], ["之后"], ["以来"], ["水平"])
    if passed or text[start:finish] in particles().marks or text[start:finish] == "总":  # 70亿元大关, 4条|总里程40公里
        finish = start
    mark = start + sum(map(len, words[:first]))
    phrase, predicate = (start, finish) if finish > start else None, (mark, s.stop) if mark < s.stop else None
    return Right(phrase, predicate, s.modified, acting=acting)


def _joins(words: list[str]) -> bool:
    """Whether a stretch goes on to another thing, and does not tell with whom those act: 8家|与高校合作的企业."""
    if words[0] not in AND_OR:
        return False
    of = words.index("的") if "的" in words[:-1] else 0
    return not any(is_verb(word) for word in words[2:of])


def _with_another(text: str, start: int, stop: int) -> bool:
    """Whether those counted do something with somebody: 与合作社签订合同."""
    if start >= stop or text[start] not in "与和":
        return False
    words = cut(text[start:stop])
    deed = next((index for index, word in enumerate(words) if verb_kind(word) == "do"), 0)
    return deed > 1


def _right_edge(text: str, start: int, end: int) -> int:
    """The next break after `start`; a short bracket inside a name is none."""
    if place := IN_PLACES.match(text, start, end):
        end = place.end()
    honour = HONOUR.search(text, start + 1, end)
    end = honour.start() if honour else end
    tried = TRIED.search(text, start + 2, end) or AS_BASIS.search(text, start + 1, end)
    end = tried.start() if tried else end
    match = BREAK.search(text, start, end)
    while match and match[0] in "（(" and match.start() > start:
        close = CLOSE.search(text, match.end(), min(end, match.end() + LONGEST_ASIDE))
        if not close:
            break
        match = BREAK.search(text, close.end(), end)
    return match.start() if match else end
