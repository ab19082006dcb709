"""What is counted or done: the noun after a figure, or the noun phrase or the verb before it."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut, is_saying, tag
from .agents import is_agent, is_place
from .durations import TERMS
from .elisions import counted_alike, is_work, said_of
from .ends import HOW
from .frames import AIMS, BARE, BOUNDS, COUNTED, SHORT, Frame
from .grants import DESIGNED
from .groups import of_group
from .headless import kind
from .left import before
from .particles import brief_deed, counted_by, is_attribute, is_verb, particles, verb_kind
from .told import is_deed

# 种类由电脑、打印机扩展到整车、配件等200余类
EXTENDED = re.compile("[由从][^，。；由从]{2,24}?(?:扩展|拓展|延伸|扩大|增加|发展|扩充|丰富|覆盖)[到至为]")
SHARED_OUT = frozenset("批 批次 期 次 轮".split())
SPENDING = ("出资", "投资", "投入", "耗资", "筹资", "集资", "垫资", "斥资", "注资")
DESIGN = re.compile("[^，。；]{0,16}按照?")
DISTRICTS = frozenset("省市县区乡镇村州旗")
OWNERS = frozenset("省市县区乡镇村州旗班校厂店户家组站所院队")  # nouns of one letter
# What tells which, and has nothing itself.
QUALITIES = tuple("级 性 型 式 化 制 状 类 档 水平 规模 标准 质量 品质 等级 档次 年代 领域 方面 层面 以上 以下".split())
SORTS = ("品牌", "品种", "型号", "规格", "口味", "类型", "种类", "款式")  # not alone: 23个品种|的杜鹃花
CLASSES = ("年级", "班级", "上级", "下级")
AMONG = re.compile("^[中里]|(?<![初高一二三四五六七八九十附])[中里](?:头|面)?$")
LONGEST_OWNER = 6
HAS = frozenset("有 只有 仅有 现有 共有 已有 还有 就有 设有 只".split())
MONEY = ("款", "金", "费", "资", "薪", "债")
PORTION = "部分"
RECORDS = ("纪录", "记录", "历史纪录", "最高纪录", "历史最高纪录")
DECISIONS = tuple("处罚 处理 决定 惩罚 处分 待遇 罚单 通知书 决定书 裁决 判罚".split())
PENALTIES = ("款", "金", "刑", "拘留", "拘役", "所得")
PLANNED = frozenset("计划 预计 拟 将 要 需 准备 打算".split())
HANDED = frozenset("移送 移交 转交 交办 转办".split())
DWELLERS = {"口": "人口", "户": "住户"}
QUALIFIED = frozenset("合格 不合格 达标 不达标 优良 良好 优秀 完好 正常 异常 阳性 阴性".split())
FINES = ("罚款", "罚金", "罚款人民币")
EMPTY = frozenset("实施 完成 推进 落实 安排".split())  # verbs that alone say nothing of what is counted
BEYOND = ("超过", "高于", "低于", "不及", "接近", "好于", "快于", "慢于")


def object_after(frame: Frame) -> Metric | None:
    """`145所托育服务机构`: the noun phrase after the figure."""
    phrase, unit = frame.right.phrase, frame.quantity.unit or "-"
    itself = len(unit) == 1 < len(frame.left.said) and frame.left.said.endswith(unit)
    if frame.left.phrase and itself and unit not in COUNTED:  # 获赞36赞
        return None if frame.right.modified else frame.name(frame.left.phrase, "object_before")
    if phrase is None or frame.text[slice(*phrase)] == PORTION:
        return None
    if frame.right.modified and frame.left.phrase and frame.text.endswith(AIMS, *phrase):
        return None  # 建成公园12个的目标
    fined = frame.right.modified or frame.left.said.endswith(FINES)
    decided = frame.text.endswith(DECISIONS, *phrase) and frame.left.said.endswith(PENALTIES)
    if fined and frame.left.phrase and (decided or frame.text[slice(*phrase)] in DECISIONS):
        return None  # 罚款1000元的处罚, 罚款1000元处罚
    if frame.quantity.dimension == "duration" and not frame.right.modified and frame.left.said.endswith(TERMS):
        return None  # 拘役三个月缓刑四个月
    bounded = frame.right.modified and frame.left.phrase and not frame.left.links
    if bounded and frame.quantity.modifier in BOUNDS and not frame.left.closing:  # 常住老人15人以上的食堂
        return None
    if frame.right.relative and frame.left.phrase and frame.quantity.dimension == "currency":  # 出资12万元修建的水池
        return None
    if frame.right.modified and frame.text[slice(*phrase)] in RECORDS and frame.alike:
        return frame.carry(frame.alike, "carried")  # 客流达5万人次，刷新了去年4万人次的纪录
    start, end = phrase
    if frame.counts and frame.text[start:end] in QUALIFIED and frame.earlier and (of_which := kind(frame)):
        return frame.metric(f"{frame.text[start:end]}的{of_which.name}", of_which.span, "of_those")  # 40批次合格
    count = COUNTED.get(frame.quantity.unit or "")
    bare = frame.right.modified and frame.quantity.unit in BARE
    if count and bare and frame.left.closing and not is_attribute(frame.text, phrase):  # 解决3万人的出行问题
        does = frame.text[slice(*frame.left.closing)]
        return frame.metric(f"{does}{frame.text[start:end]}{count}", phrase, "object_after")
    verb, left = frame.left.verb, None if frame.left.closing else frame.left.phrase
    fitting = frame.text.endswith(_fits(unit), start, end)  # 县道86处塌方
    if frame.counts and left and verb and verb[1] <= left[0] and is_verb(frame.text[start:end]) and not fitting:
        return None  # 抽调医生20名支援
    attached = frame.left.links[:1] == ("的",)  # 堤上的12处管涌
    if frame.counts and left and not (frame.right.modified or attached) and end - start > 1 and not _among_many(frame):
        does, fits = frame.text[start:end], _fits(unit)
        if not does.endswith(fits) and (tag(does) == "v" or is_verb(does) or frame.left.said.endswith(fits)):
            return None  # 拖拉机290台下乡, 渔船2.1万艘回港, but 860名选手
    if frame.left.phrase and not (frame.counts or frame.right.modified) and _serves(frame, phrase):
        return None
    if frame.left.said.endswith(SPENDING) and is_verb(frame.text[start:end]):  # 街道出资36万元改造
        return None
    if frame.left.phrase and frame.text[start:end] in DESIGNED and DESIGN.match(frame.text, *frame.site.clause):
        return None  # 按客流300万人次、起降4万架次设计
    joined = left and not AMONG.search(frame.text, *left) and (not frame.left.links or _has(frame, left))
    deed = frame.text[start:end]
    has = frame.quantity.unit == "户" or "有" in frame.left.links  # 86名学生中，有12名住校, 12名住校
    has = has or (frame.earlier != [] and frame.earlier[-1].unit == frame.quantity.unit and not frame.left.links)
    governed = frame.left.closing or (has and not frame.left.phrase)
    verbal = tag(deed) == "v" or verb_kind(deed) is not None
    if frame.counts and frame.earlier and governed and verbal and (of_which := kind(frame)):
        return frame.metric(f"{deed}的{of_which.name}", of_which.span, "of_those")  # 锅炉48台，只留下3台备用
    if frame.text[start:end] == "人" and (dwell := DWELLERS.get(unit)):  # 全村860口人, 住着86户人
        return frame.metric(dwell if frame.left.closing else frame.left.said + dwell, phrase, "object_after")
    if joined and left and frame.text[start:end] == "人" and not is_place(frame.left.said):  # 供销社平均不到4个人
        return frame.metric(f"{frame.left.said}人数", phrase, "object_after")
    brief = end - start == 1 and joined and left != frame.noun_before
    if brief and not is_verb(cut(frame.left.said)[-1]):  # 一年级新生36个班
        return frame.metric(frame.left.said + frame.text[start:end], phrase, "object_after")
    if frame.quantity.unit == "次" and frame.right.acting and not frame.left.closing:  # 23次收受礼金
        stop = min(frame.later[0].span[0] if frame.later else frame.site.clause[1], start + SHORT)
        done = before(frame.text, start, stop).phrase
        return frame.metric(frame.text[start : done[1] if done else end], phrase, "object_after")
    mark = frame.text.find("、", start, end)
    if mark > start and frame.text.endswith(FINES, start, mark):  # 200元罚款、记分
        return frame.name((start, mark), "object_after")
    if mark > start + 1 and frame.text[frame.quantity.span[0] - 1] == "、" and "等" in frame.text[mark:end]:
        return frame.name((start, mark), "object_after")  # 景区提升、11个风情小镇、游轮码头等旅游项目
    if frame.text[frame.quantity.span[0] - 1] == "分" and frame.quantity.unit in SHARED_OUT:  # 消费券分5批投放
        does = frame.text[start : (frame.right.predicate or phrase)[1]]
        does += "批次" if frame.quantity.unit == "批" else ""
        return frame.metric(does, phrase, "object_after")
    of = _owner_end(frame, start, end)
    return frame.name((start, of) if of > 0 else phrase, "object_after")


def _among_many(frame: Frame) -> bool:
    """Whether what stands before the figure is not what it counts: 国道等23处塌方, 消费券分5批投放."""
    return "、" in frame.left.said or not {"等", "分"}.isdisjoint(frame.left.links)


def _fits(unit: str) -> tuple[str, ...]:
    """What the nouns end on that a unit counts."""
    return counted_by().get("名" if unit == "人" else unit, ())


def _serves(frame: Frame, phrase: Span) -> bool:
    """Whether what follows a measure is a verb before another, and tells its use: 投资300万元|注册|成立公司."""
    predicate, deed = frame.right.predicate, frame.text[slice(*phrase)]
    first, *more = cut(deed)
    last = cut(frame.left.said)[-1]
    if frame.quantity.dimension == "currency" and last.endswith(MONEY) and not deed.endswith(MONEY):
        return is_verb(first) or tag(first) == "v"  # 余款8万元|约定分期支付
    if more and predicate is None and not (frame.left.closing or is_verb(last) or tag(last)):  # 土地130亩|种植果树
        named = deed.endswith(particles().attributes) or more[0] in particles().undertakings
        return is_verb(first) and not named and len(more[-1]) > 1
    if predicate is None or predicate[0] != phrase[1] or not (tag(deed) == "v" or is_verb(deed)):
        return False
    return is_verb(cut(frame.text[slice(*predicate)])[0])


def _has(frame: Frame, left: Span) -> bool:
    """Whether a noun before the figure tells which: 夜班公交只有2条线, not 县里有2个站, 那年只有9个人."""
    if left[1] - left[0] > LONGEST_OWNER or not HAS.issuperset(frame.left.links) or frame.quantity.dimension != "count":
        return False
    return not is_agent(frame.left.said) and frame.text[slice(*(frame.right.phrase or left))] != "人"


def _owner_end(frame: Frame, start: int, end: int) -> int:
    """Where the noun that is counted ends in a phrase that goes on to what it has: 14个单元|的居民, 领到赔款|的老王.

    What tells which the noun is has no such end: 12个包片的小组, 3位轮值当大厨的老师.
    """
    of = frame.text.find("的", start + 1, end - 1)
    if of < 0 or frame.right.relative:
        return -1
    words, counted = cut(frame.text[start:of]), counted_by().get(frame.quantity.unit or "", ())
    if len(words) == 1 and words[0] in particles().modifiers:  # 2条不同的轨迹
        return -1
    if not frame.counts:
        if not frame.right.modified and is_attribute(frame.text, (of, end)):  # 4300亩农田|的保证率
            return of
        governed = frame.left.closing and not frame.right.modified
        return -1 if not governed or is_verb(words[-1]) or tag(words[-1]) else of
    if counted and frame.text.endswith(counted, start, end) and not words[-1].endswith(counted):
        return -1
    if len(words) == 1 and (tag(words[0]) or is_verb(words[0]) or (of - start == 1 and words[0] not in OWNERS)):
        return -1
    last, owns = words[-1], counted and words[0].endswith(counted)
    if tag(last[-2:]) == "a" or last in HOW or is_saying(last):  # 12个环境优美的村庄
        return -1
    if len(words) > 1 and not owns and len(last) > 1 and (is_verb(last) or tag(last) == "v"):  # 6种农民喜欢的品种
        return -1
    if len(words) > 1 and last.endswith(SORTS):  # 20箱各种品牌的白酒
        return -1
    if words[-1].endswith(QUALITIES) and not words[-1].endswith(CLASSES):  # 2个千亿级的产业集群
        return -1
    least = 1 if len(words) == 1 else 2 if frame.text[start + 1 : start + 2] in DISTRICTS else 3
    return of if of - start >= least else -1


def object_before(frame: Frame) -> Metric | None:
    """`提供托位12110个`: the noun phrase before the figure."""
    if frame.left.phrase is None or is_work(frame.left.said):
        return None
    start, end = frame.left.phrase
    if frame.left.said == PORTION:
        return None
    if frame.left.said.startswith(BEYOND) and (alike := frame.alike):  # 超过去年高峰日的195万人次
        return frame.carry(alike, "carried")
    if group := of_group(frame):
        return group
    done = frame.text[slice(*frame.left.verb)] if frame.left.verb else ""
    if done in EMPTY and "等" in frame.left.links and (alike := counted_alike(frame)):  # 已完成东街、北桥等23座
        return frame.carry(alike, "carried")
    if "等" in frame.left.links and (grown := EXTENDED.search(frame.text, max(frame.start, frame.site.clause[0]), end)):
        return frame.name(before(frame.text, frame.start, grown.start()).phrase, "object_before")
    more = [frame.text[start - 1]] if frame.text[start - 1] in "又再还也" else []  # 印了5万册，又连夜加印3万册
    does = brief_deed(more + cut(frame.left.said)) if frame.counts and frame.earlier else ""
    if does and (alike := counted_alike(frame)) and not is_verb(alike.name[-2:]):  # 食堂已有17家，年底前还要再开6家
        noun = alike.text if alike.rule == "done_to" else alike.name
        return frame.metric(f"{does}{noun}", (start, end), "object_before")
    counted = frame.left.said.endswith(counted_by().get(frame.quantity.unit or "", ()))  # 猪1000头
    if end - start == 1 and frame.last and frame.previous and not counted:  # 新生241个班10845人
        of = frame.previous
        return frame.metric(of.name.removesuffix(frame.text[start:end]) or of.name, of.span, "carried")
    before_it = frame.earlier[-1] if frame.earlier and frame.earlier[-1].span[1] == start else None
    if before_it and (before_it.modifier in BOUNDS or before_it.dimension == "voltage"):
        start = frame.earlier[-1].span[0]  # 亿元以上项目42个
    if frame.earlier and frame.earlier[-1].span[1] == start and frame.earlier[-1].dimension == "count":
        start += frame.left.said.rfind("的", 0, -2) + 1  # 30个品种|的乔木2.6万株
    count, verb = COUNTED.get(frame.quantity.unit or ""), frame.left.verb
    if count and frame.left.closing and (done := _done_by(frame.left.said)):  # 县里计划脱贫3200人
        return frame.metric(done + count, frame.left.closing, "object_before")
    anew = frame.left.said[0] == "新" and frame.counts and not count and is_deed(frame.left.said[1:])
    if anew and (found := said_of(frame)):  # 文物860处，新发现120处
        return frame.metric(frame.left.said + found, (start, end), "object_before")
    if verb and verb[1] == start and frame.text[slice(*verb)] in HANDED and not count:  # 移送公安机关案件9起
        return frame.metric(frame.text[verb[0] : end], (start, end), "object_before")
    if count and verb and verb[1] == start and frame.text.endswith(particles().papers, start, end):  # 办理社保卡300人
        return frame.metric(f"{frame.text[verb[0] : end]}{count}", (start, end), "object_before")
    return frame.name((start, end), "object_before")


def _done_by(said: str) -> str:
    """The verb on which a phrase ends that is else nothing but who does it, and that it is planned."""
    *words, deed = cut(said)
    if not words or words[-1] not in PLANNED:
        return ""
    return deed if len(words) == 1 or is_agent("".join(words[:-1])) else ""
