"""What stands in marks, “…”, ‘…’, 《…》 or brackets, and what its form and what follows make of it."""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import rows
from ..model import Span
from .edges import Edges, opened
from .vocabulary import by_each_word, words

_GROUP = re.compile(
    r"“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|《[^《》\n]{2,80}》|「[^「」\n]{1,30}」"
    r"|（[^（）()“”，。：\n]{1,10}[）)]|\([^（）()“”，。：\n]{1,10}[）)]"
)
_QUOTED = re.compile(r"‘[^‘’\n]{1,60}’")
# What follows a name that is itself counted, or one member of a set that is: 《…》等12项制度, 在内的9个项目,
# （二期）、乙项目等9个项目, 和乙项目两个项目.
_MEMBERS = r"(?:[、和与及][^，。；：、和与及\n]{1,40}){0,10}?"
_SET = re.compile(
    r"(?:[（(][^（）()\n]{1,12}[）)])?"
    r"(?:(?:(?:[、和]?(?:《[^《》\n]{1,80}》|“[^“”\n]{1,30}”)){0,6}(?:等[^，。；\n为向给]{0,8}?)?"
    rf"|{_MEMBERS}(?:等|在内的?|为(?:代表|龙头|重点|引领|支撑)的?)[^，。；\n为向给]{{0,6}}?"
    r"|[和、][^，。；：、“”《》\n0-9]{1,4}(?=[0-9]+[余多]?[个项条趟列架场座处部台辆所家]))"
    r"(?:[已共]?(?:达到?|[共约近超])|共计|总计|合计|累计)?[0-9０-９](?![0-9]{0,3}[年月日时])"
    rf"|{_MEMBERS}[等这]?[两三四五六七八九十]+[大个项条座]"
    r"(?:[^，。；、的0-9]{0,6}(?:项目|工程|行动|活动|计划|政策|制度)))"
)
_SET_OPENS = frozenset("（(、和与及《“等在为这两三四五六七八九十已达共约近超总合累0123456789０１２３４５６７８９")
# “十四五”, “五一” and “双节” tell when, not what.
_WHEN = re.compile(
    r"“(?:[一二三四五六七八九十0-9·.]+|[新老][三四五]样|[双两][节旦会]|(?:春节|国庆|五一|十一|)黄金周|双(?:十|1)[一二12])”"
)
_DURING = ("期间", "时期", "以来")
_DIALLED = ("热线", "平台", "专线", "系统")  # what is called by its number
_PERSONS = tuple("教授 书记 院士 博士 大叔 大爷 大姐 大哥 阿姨 奶奶 爷爷 达人 能人 掌门 掌柜".split())
_ITEMS, _NUMERALS = "条", "一二三四五六七八九十0123456789"
_ONE_FOR_ALL = re.compile("“一(?:[张个朵本块][网图库云账屏表码池册平]台?|件事|窗办|码通|卡通|键办)”")
_NOUN = 9  # characters of what it is one of, at most
_BARE = 4  # characters of what is only said so, with its marks: “家底”
# What follows a coined name of which the clause tells what it has done: “海上法庭”共办案40件.
_ACTS = re.compile(
    "[^，。；]{0,2}(?:[共先]后?|累计|已|日均|增至|今年)|实行|采取|采用|覆盖|面向|配备|开设|每[天周月年]"
    "|工作(?:顺利|有序|扎实|深入|全面|稳步|圆满)*(?:推进|推动|开展|进展|取得|完成|实施|启动)"
    "|(?:就|也|正)?是[^，。；]{0,12}(?:招牌|亮点|名片|特色|举措|做法)[，。；]"
)
_PEOPLE = "族人员师手家工客"  # “土专家”已有300名
_KINDS = "式型后级性化"  # “保姆式”服务, “90后”青年
_TROUBLES = "难贵慢乱繁荒热潮病族"  # “停车难”, “用工荒”: what is said of the times, which nobody carries out
# What is so marked out is named by some characters that do not tell something of it.
_THING = re.compile(r"(?![的是不成一这那等和与及已也在被让有了着过地到说受获迎吸引])[\u4e00-\u9fff]{4}")

_VESSELS = tuple("货轮 客轮 邮轮 油轮 货船 客船 渔船 轮船".split())  # “远航号”货轮
# 按照“宜渔则渔”的原则, 以“渔歌”为主题: by what one acts, under what motto something is held
_MOTTO = re.compile(
    "的?(?:基本|总体|工作|发展|治理|总)*(?:原则|方针|精神|理念|思[想维]|意识|观念)|为(?:主?题|口号|宗旨)|的主题"
)
# Behind a coined name something is told of it: “渔家驿站”没有统一管理, but not “渔管家”为老服务.
_TOLD = re.compile(
    "[共已也是把被没却很由让]|为(?![老民企农])|就(?![业医学餐近读])|将(?!军)|还(?![款田林草湖])|都(?!市)|在(?![线校职岗])"
    "|有(?![机奖声轨偿])|先后|努力|连夜|当场|当即|会(?![员展议客])"
)


def marked(text: str, start: int, end: int) -> list[Span]:
    """What stands in marks between `start` and `end`, and what does so within what is said."""
    groups = [match.span() for match in _GROUP.finditer(text, start, end)]
    if groups and text.find("‘", start, end) >= 0:
        said = [group for group in groups if is_said(text[slice(*group)])]
        groups += [inner.span() for start, stop in said for inner in _QUOTED.finditer(text, start + 1, stop)]
        groups.sort()
    return groups


def ending(name: str) -> str:
    """The word in which a name in quotation marks ends, if the lexicon has it."""
    endings = words().weights
    if name[:-1].endswith(words().said):
        return ""
    for at in range(max(1, len(name) - 7), len(name) - 1):
        if (head := name[at:-1]) in endings:
            return head if len(head) > 1 or (_ends_short(name) and _is_suffix(name, at)) else ""
    return ""


def _is_suffix(name: str, at: int) -> bool:
    """Whether the letter at `at` ends names, and is not the last of a word that holds it: 过春|节."""
    return name[at] not in words().suffixes or words().ends.match(name, at) is not None


def _ends_short(name: str) -> bool:
    """Whether a name may end in one character: “惠农贷” and “惠企十条”, but not “三保” and “打白条”."""
    return len(name) > _BARE and (name[-2] != _ITEMS or name[-3] in _NUMERALS)


def _is_part(text: str, end: int) -> bool:
    """Whether what follows makes something else of the name that ends at `end`: “河长”办公室."""
    if text[end : end + 1] not in words().follow:
        return False
    return words().tails.match(text, end) is not None


def names_nothing(text: str, name: str, end: int, head: str) -> bool:
    """Whether what stands in the marks up to `end` is a word or a saying: “家底”, “坐着高铁看海”, “河长”办公室."""
    bare = len(name) <= _BARE and name[1:-1] not in words().weights
    return bare or _is_part(text, end) or _MOTTO.match(text, end) is not None


def with_noun(text: str, edges: Edges, start: int, end: int) -> int:
    """Where a coined name begins that says only that there is one for all: 渔船办证“一件事”, 供水“一张网”."""
    if _ONE_FOR_ALL.fullmatch(text, start, end) is None:
        return start
    begin = opened(text, edges.before(start), start)
    return begin if start - begin in range(2, _NOUN) and text[begin] not in "“‘《" else start


def is_whole(text: str, begin: int, at: int) -> bool:
    """Whether what is marked from `begin` on is a name by itself, and a noun parts it from the activity at `at`."""
    called, _, noun = text[begin + 1 : at].partition("”")
    return called in words().whole and len(noun) > 1


def lasts(text: str, name: str, end: int) -> bool:
    """Whether the coined name is told as a time in which things are done: “爱鸟月”期间."""
    return text.startswith("期间", end)


def acts(text: str, name: str, end: int) -> bool:
    """Whether a clause tells what the coined name that ends at `end` has done; people who are called so are none."""
    return not _is_kind(name) and name[-2] not in _PEOPLE and _ACTS.match(text, end) is not None


def is_brand(text: str, name: str, end: int) -> bool:
    """Whether a coined name marks out what is named right behind it: “安居驿家”保障性租赁住房."""
    marks_out = len(name) > _BARE and not _is_kind(name) and not text.startswith(_VESSELS, end)
    marks_out = marks_out and _MOTTO.match(text, end) is None
    return marks_out and _THING.match(text, end) is not None


def is_coined(text: str, name: str, end: int) -> bool:
    """Whether what is marked is no kind and no trouble, and nothing is told of it right behind."""
    return not _is_kind(name) and _TOLD.match(text, end) is None


def _is_kind(name: str) -> bool:
    """Whether what is marked says of what kind something is, or what troubles the times."""
    return name[-2] in _KINDS + _TROUBLES


def in_set(text: str, end: int) -> bool:
    """Whether the name that ends at `end` is counted, or one member of a set that is."""
    return text[end : end + 1] in _SET_OPENS and _SET.match(text, end) is not None


def is_speech(name: str) -> bool:
    """Whether what stands in the quotation marks is said or meant, or tells when, and names nothing."""
    return is_said(name) or _WHEN.fullmatch(name) is not None


def is_said(name: str) -> bool:
    """Whether what stands in the quotation marks is a sentence that someone says."""
    return len(name) > 24 or name[-2] in "。！？!?，；…"


def belongs(text: str, start: int, end: int) -> bool:
    """Whether what is marked belongs to the name whose head word follows; not so “渔家驿站”没有统一管理."""
    if text[start + 1 : end - 1].isdigit() and not text.startswith(_DIALLED, end):
        return False  # “12345”供暖诉求
    if text[start : end - 1].endswith(_PERSONS) or text.startswith(_DURING, end):
        return False  # “渔网教授”送课下乡: who does it; “十三五”期间|易地搬迁: when
    return _TOLD.match(text, end) is None and not is_said(text[start:end])


@cache
def _known() -> frozenset[str]:
    """What undertakings of the fields of public life are called."""
    known = (name for _, names, _ in rows("fields.tsv") for name in names.split())
    return frozenset(alike for name in known for alike in by_each_word(name))


def sureness(name: str, head: str) -> int:
    """How sure its form makes a name: coined ones surest, those with a word of two characters before the head least."""
    weight = words().weights[head]
    if name[0] in "“‘":
        return 3 + (weight > 1)
    if weight > 1 and len(name) - len(head) <= 2 and head not in words().whole:
        return 2 if weight > 2 or name in _known() else 0
    return weight
