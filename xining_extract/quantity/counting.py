"""Whether a number counts something where it stands, or is part of a word, a label, a code."""

from __future__ import annotations

import re

from . import idioms, modifiers, quotes, signs
from .draft import Draft
from .units import describe

# Before a bare number these let it be a value: 指数为89, 比值3, an end of a clause.
_CUE = re.compile(r"[为达是在至到超近约逾破计有共增降减率数值比分量居占了仅余于等与和及，、：；。！？”“‘’（(\n\s>=<]")
# 分别提高2和3.3个百分点: the values of a list, behind what they tell of
_EACH = re.compile("分别[^，。；、0-9]{1,6}(?:[0-9.]+[、和与及])*$")
_LIST = 40  # letters
# 失信人员从整治前860名下降到…: how many there were, and none of a rank
_FROM = re.compile("[从由][^，。；、0-9]{2,12}前$")
_FALLS_TO = re.compile("[一-龥]{0,3}[升降减增扩缩压展]少?[到至为成](?![前第])")
# Before a long number or one that looks like a year, only these.
_STRONG_CUE = frozenset("为达是超近约逾破计")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
# After a bare number these make it a label: 3号, 5型, 7A, 500强, 5星.
_LABEL_AFTER = frozenset("号路楼室型系款版代年月日时届期×+·-/\\_@#%&=〕]:°强星比")
_MARKER_AFTER = frozenset(".、)．")
_SENTENCE_START = frozenset("。；：;:!?！？”\n(（ ")
_LONG = 5
# What the floors of a building are or hold.
_USED = ("为", "是", "均为", "都是", "住着", "住户", "设有", "设置", "作为", "用作", "用于", "规划")
_LIVES = ("住", "住在", "住于", "位于", "开在", "搬到", "搬进", "爬到", "上到")
_HOUSES = re.compile("(?:楼房?|民房|住宅|大厦|公寓|[幢栋])的?$")  # 民房4层起火, but 住宅楼4层、
_COUNTED_FLOORS = re.compile("[，。、；：！？,;:)的楼建共高（(]|$")
_FIRST_SAID = re.compile(r"(?:^|[，。；：:,;\n])(?:[0-9]{1,3}、)*$")  # 9、24、|40层为避难层
_LISTED_FLOORS = re.compile(rf"(?:、[0-9]{{1,3}}){{1,20}}层(?:{'|'.join(_USED)})")
_TRICYCLES = ("黑", "电动", "电", "人力", "机动", "脚踏", "载货")
_DEVICES = frozenset("台 套 个 部 件 盏 台套".split())
# 接入视频监控412路, 3000路摄像头: signals; else it is a line of buses
_SIGNALS = re.compile("视频|监控|探头|摄像|图像|画面|信号|点位|通话|并发")
_SIGNAL_REACH = 8
# Behind these a figure tells which one: 央视四套, 交警五支队, 巡视五组, 门前三包
_NUMBERED = {
    "套": ("央视", "电视台", "中央", "卫视"),
    "支": ("交警", "巡警", "特警", "刑警", "高速", "巡特警", "缉私", "消防", "高警", "总队", "武警", "边防"),
    "组": ("巡视", "巡察", "督导", "督察", "第"),
    "包": ("门前",),
}
_POSITION = ("北纬", "南纬", "东经", "西经", "(北纬", "(东经")
_EXAMPLES = re.compile("等[0-9]")
_RISE_AND_FALL = re.compile("[、，]?[一两二三四五六七八九][降平减]")  # 两升一降
_NOTES = ("大钞", "钞票", "假币", "假钞", "纸币", "面额", "面值", "店")
_SPIRITS = re.compile("的?[^，。；、0-9]{0,4}(?:酒|茅台|五粮液)")
_TIMES = re.compile("[一-鿿]{1,4}?[0-9一二两三四五六七八九十百]+[多余]?[次起家所]")  # 5级|地震12次
_STEPS = frozenset("级 档 步 类 层 组".split())
_OPENS = ("", ":", "\n", " ", "。", "；", ";", "！", "!", "？", "?")
# 开奖号码为04、11、18: what numbers name; 您好，这里是12319: who takes the call
_NUMBERS = re.compile(
    "(?:号码|编号|尾号|房号|车号|学号|代码|红球|蓝球)[为是:]?(?:[0-9]+[、,])*$|您好[，,！!。](?:这[里儿]|我们?)是[^，。0-9]{0,4}$"
)
_BLANK = re.compile("(?:投资额?|资金|产值)(?:共|约|为)?[万亿]元[，。；)]$")  # 总投资亿元: the number is left out
_EVENTS = (
    "决赛", "半决赛", "预赛", "接力", "短道", "速滑", "自由泳", "蛙泳", "仰泳", "蝶泳", "混合泳", "跨栏", "栏", "障碍",
    "赛跑", "长跑", "短跑", "冠军",
)  # fmt: skip
_ROUND = frozenset("百万 千万 亿 十亿 百亿 千亿".split())
# 产值超亿元企业, 税收过千万元企业: of what class they are
_RATED = re.compile("(?:产值|收入|营收|税收|利税|纳税额?|销售额)[超过达逾]?$")
_CLASSES = tuple("企业 村 镇 乡 县 产业 园区 大户 集群 楼宇 俱乐部 强镇 大县".split())


def counts(text: str, draft: Draft) -> bool:
    """Whether what stands before the number lets it count something."""
    at, body = draft.start, draft.body
    previous = text[at - 1 : at]
    if body and (idioms.idiom(text, draft) or draft.chinese and idioms.glued(text, at, body)):
        return False
    if (
        not body
        and draft.value == 1
        and draft.unit in ("年", "天", "个月")
        and previous in ("近", "这", "前", "那", "头")
    ):
        return False  # 近几年
    first_few = previous == "前" and text[at - 2 : at - 1] not in tuple("目此日之当以")  # 目前5名
    first_few = first_few and not (_FROM.search(text, at - _LIST, at) and _FALLS_TO.match(text, draft.end))
    if draft.unit in ("名", "位") and first_few or body[:1] == "0" and body[1:2].isdigit():
        return False  # 前三名, 007
    if quotes.enclosed(text, at, draft.end) or text.endswith(_POSITION, 0, at):
        return False
    if draft.unit == "路" and not _of_signals(text, draft):
        return False
    if draft.unit == "千瓦时" and draft.chinese and draft.value <= _OFTEN and _AGAIN.match(text, draft.end):
        return False  # 两度获奖
    if draft.unit is None and body == "4.0" and text.endswith("工业", 0, at):
        return False
    return not at or previous != "每" and not _coded(text, draft, previous)


def _of_signals(text: str, draft: Draft) -> bool:
    """Whether 路 counts signals: what comes from cameras stands beside it."""
    ahead = _SIGNALS.search(text, max(0, draft.start - _SIGNAL_REACH), draft.start)
    return (ahead or _SIGNALS.search(text, draft.end, draft.end + _SIGNAL_REACH)) is not None


def _coded(text: str, draft: Draft, previous: str) -> bool:
    """T3, A-3, 1+3, x=3, 〔2019〕, GB5749—2006, 12·5: the number is part of a code."""
    at, bare = draft.start, draft.unit is None
    if previous in "〔﹝【[":
        return text[draft.end : draft.end + 1] in ("〕", "﹞", "】", "]")
    if previous in "·—":
        return bare
    if not previous.isascii() or draft.chinese:
        return False
    if previous.isalpha():
        if draft.unit in _DEVICES:  # AED80台
            return False
        return draft.scale == 0 and describe(draft.unit)[0] not in ("currency", "ratio")
    if draft.unit == "基点":  # LPR+10BP
        return False
    tied = signs.ties(text, at - 1)
    if tied and previous == "-":
        return bare or text[draft.end - 1].isascii()  # O3-8h
    return tied and previous in "+_#@&=."


_OFTEN = 9
_AGAIN = re.compile("(?<=度)(?!以|左右|的?电|[，。；、）)]|$)")  # two times; 两度电 is electricity
# 3死5伤, 9男7女: the number of those who
_OF_PEOPLE = re.compile("[死伤亡男女](?=[0-9一二两三四五六七八九十]|[，。；、！？,;)\\s]|$)")


def of_people(text: str, start: int, end: int) -> bool:
    """Whether a bare number counts the dead, the hurt, men or women.

    >>> of_people("致3死5伤。", 1, 2), of_people("9男7女，", 2, 3), of_people("一男一女。", 0, 1)
    (True, True, False)
    """
    found = _OF_PEOPLE.match(text, end)
    return found is not None and (text[start] <= "9" or found[0] not in "男女")


def is_value(text: str, draft: Draft) -> bool:
    """Whether a number without a unit is a quantity.

    Alone it is; with a bound or a 万 or 亿 it is; else what stands on either side must let it be a value.
    """
    at, end, body = draft.start, draft.end, draft.body
    previous, following = text[at - 1 : at], text[end : end + 1]
    if not previous.strip() and not following.strip():
        return True
    if not body:  # 几
        return draft.value > 1
    if draft.modifier is not None and (draft.modifier != "range" or draft.scale):
        return True
    if of_people(text, at, end):
        return True
    if draft.chinese:
        return _chinese_is_value(text, draft, previous)
    if draft.scale or "." in body or "," in body:
        return not (following.isascii() and following.isalpha())
    if previous == "比" or following.isascii() and following.isalnum() or following in _LABEL_AFTER:
        return False
    if following in _MARKER_AFTER and (not previous or previous in _SENTENCE_START):
        return False  # 1. 2、 3)
    if _YEAR.fullmatch(body) or at and len(body) >= _LONG:
        return previous in _STRONG_CUE
    return not at or _CUE.match(text, at - 1) is not None or _EACH.search(text, max(0, at - _LIST), at) is not None


def _chinese_is_value(text: str, draft: Draft, previous: str) -> bool:
    """一百五十, 三点五, 上百, 不到一百; but no single digit, no bare scale, and no age by tens (年近七旬)."""
    if text.startswith("旬", draft.end):
        return False
    if draft.after or modifiers.before(text, draft.start, bare=draft.bare):
        return True
    if draft.bare:
        return previous in ("数", "几", "上")
    return draft.scale > 0 or len(draft.body) > 2 and any(c in "百千万亿点" for c in draft.body)


def _floor(text: str, draft: Draft) -> bool:
    """1至8层为裙楼, 三层设有展厅: where in the building, not how many."""
    if text.endswith(_LIVES, 0, draft.start):  # 老人住在26层
        return True
    if _HOUSES.search(text, max(0, draft.start - 4), draft.start) and not _COUNTED_FLOORS.match(text, draft.end):
        return True
    if not text.startswith(_USED, draft.end):
        return False
    return draft.modifier == "range" or _FIRST_SAID.search(text, max(0, draft.start - 24), draft.start) is not None


def _name(text: str, draft: Draft) -> bool:
    """北汽、三元等6家公司, 黑三轮12辆: names that end in or are a numeral with what looks like a unit."""
    if draft.unit is None or len(draft.body) > 1:
        return False
    if (ends := _NUMBERED.get(draft.unit)) and text.endswith(ends, 0, draft.start):
        return True
    if draft.unit == "升" and _RISE_AND_FALL.match(text, draft.end):
        return True
    if draft.unit == "轮" and text.endswith(_TRICYCLES, 0, draft.start):
        return True
    return text.endswith("、", 0, draft.start) and _EXAMPLES.match(text, draft.end) is not None


def _class_named(text: str, draft: Draft) -> bool:
    """百元大钞, 百公里油耗, 53度白酒, 1级：轻微, 5级地震12次: what the number is a name of."""
    if draft.bare and draft.unit == "元" and text.startswith(_NOTES, draft.end):
        return True
    if draft.bare and draft.unit == "公里" and text.startswith(("油耗", "电耗", "能耗", "耗", "加速"), draft.end):
        return True
    if draft.unit == "千瓦时" and _SPIRITS.match(text, draft.end):
        return True
    previous = text[draft.start - 1 : draft.start]
    wholly = draft.unit == "%" and draft.value == 100 and previous == "个"
    if wholly or draft.unit == "个" and text.startswith("100%", draft.end):  # 落实8个100%
        return True
    if draft.unit == "级" and _TIMES.match(text, draft.end):
        return True
    return draft.unit in _STEPS and text.startswith(":", draft.end) and previous in _OPENS


def _is_class(text: str, draft: Draft) -> bool:
    """Whether a sum tells of what class those behind it are, or has lost its number: 亿元企业达20家, 总投资亿元."""
    if text.startswith(_CLASSES, draft.end) and _RATED.search(text, max(0, draft.start - 10), draft.start):
        return True
    if draft.bare and _BLANK.search(text, max(0, draft.start - 8), draft.end + 1):
        return True
    if draft.body != "万" and not (draft.body in _ROUND and text.startswith(_CLASSES, draft.end)):
        return False
    above = text.endswith("以上", 0, draft.start)  # 规模以上|亿元企业, not 上亿元
    return above or text[draft.start - 1 : draft.start] not in tuple("数几上近超过逾")


def _is_listed_number(text: str, draft: Draft) -> bool:
    """9、24、40层为避难层, 开奖号码为04、11: the number of a floor, or a code."""
    if _LISTED_FLOORS.match(text, draft.end):
        return True
    return _NUMBERS.search(text, max(0, draft.start - _LIST), draft.start) is not None


def ruled_out(text: str, draft: Draft) -> bool:
    """万吨级码头, 100米决赛, 万元产值能耗, 稳就业“16条”: a class, an event, part of a name, a nickname."""
    if draft.chinese and draft.modifier == "range" and draft.unit in (*idioms.AFTER_FIGURES, "点"):
        return True  # 五至六环; 晚上八九点: the hour
    if draft.unit == "层" and _floor(text, draft) or draft.chinese and _name(text, draft):
        return True
    if draft.unit is None and _is_listed_number(text, draft):
        return True
    if _class_named(text, draft):
        return True
    if draft.unit == "口" and text.startswith("之家", draft.end):
        return True
    if draft.unit == "代" and text.endswith("祖孙", 0, draft.start):
        return True
    if draft.unit == "环" and _YEAR.fullmatch(draft.body):  # 2023环湖赛
        return True
    if text[draft.end : draft.end + 1] == "级" or draft.unit == "米" and text.startswith(_EVENTS, draft.end):
        return True
    if draft.unit == "元" and _is_class(text, draft):
        return True
    if not quotes.nickname(text, draft.start, draft.end):
        return False
    return draft.unit is None or draft.chinese or describe(draft.unit)[0] == "count"
