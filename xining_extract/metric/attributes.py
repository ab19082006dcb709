"""What something has: `占地2800平方米的配送中心`, `年产5000吨特种纸`."""

from __future__ import annotations

import re

from ..model import Metric
from ..words import cut
from .frames import AIMS, SHARES, Frame
from .names import stripped
from .objects import PORTION
from .particles import actions, is_attribute, is_verb, particles

# 日供水3000吨的水厂: what is done in a day or a year.
YIELDING = re.compile(
    "[日年]均?(?:供[水热气电]|(?:处理|加工|接待|吞吐|处置|屠宰|出栏|压?榨|烘干)[一-龥]{0,6}|销售|营收|销|产[一-龥]{0,6})$"
)
PRODUCES = re.compile("[日年]均?(?:产|生产|加工|处理|销|销售|屠宰|印染)$")
# 年产5万吨铸件|项目: the works are none of what they make
WORKS = re.compile("(?<=..)(?:建设|生产|加工|处理|技改|扩建)?(?:生产线|项目|基地|工厂|车间|工程|装置|企业|公司|厂房).*")
LONGEST_YIELD = 10
ARTICLE = re.compile("[一这那该][块片座条个间处栋套台种项]$")
# 总投资3亿元的轴承项目|车间里, 全长86公里的环湖路|上: what has the attribute, and not where in it one is.
WHERE = re.compile("(?<=项目|工程)(?:建设|施工)*(?:现场|工地|车间)?[里内上]?$|(?<=..)[里上]$")
BOUND = re.compile(
    "([^，。；]{1,12}(?:率|比例|占比|比重))(?:均|都)?(?:不得?|未)?(?:高于|低于|超过|超出|达到|少于|不足)[^，。；]{2,14}"
)
FEATS = ("成绩", "佳绩", "纪录", "记录", "新高", "高产")  # 测得|亩产1500斤的好成绩
NEEDS = ("需求", "需要", "天数", "日子")  # 满足处理量40万吨的|需求, 客流超过100万人次的|天数
FIRST = re.compile("(?:第[一二三四五六七八九十]+|[首唯][一]?)[个家座条](?=..)")
TOWARD = frozenset("对 把 将 给".split())
BUILDING = frozenset("建成 建设 投资 改造 打造 规划 开发 兴建 修建 建造 启动 实施 推进 开建".split())
OF_SITES = frozenset("占地 占地面积 全长 总长 总面积 总长度 全程".split())
# 总投资3亿元的电站和|总投资2亿元的水厂, 投资3亿元建设的|总装机容量3万千瓦的电站
JOINT = re.compile("(?<=..)[和与及](?=..)|^(?:分别)?是(?=..)|^(?:建设|修建|新建|建成|规划|确定)的(?=..)")
SITES = ("项目", "工程", "基地", "园", "园区", "厂", "中心", "生产线", "大桥", "公路", "铁路", "电站", "水库")
WORTH = "价值"
MODAL = re.compile("(?<=.)(?:就|便|还|也)?(?:可以|能够|可|能)(?=收入$|增收$|创收$|盈利$|获利$)")


def attribute(frame: Frame) -> Metric | None:
    """`占地2800平方米的配送中心`: the figure gives an attribute of the noun after 的."""
    if not (frame.right.phrase and frame.left.phrase and (frame.right.modified or _of_works(frame))):
        return None
    start, end = frame.left.phrase
    yields = YIELDING.search(frame.text, max(frame.site.clause[0], start - LONGEST_YIELD), end)
    if not (is_attribute(frame.text, frame.left.phrase) or yields):
        if located(frame) or frame.left.closing or not frame.left.gives_value or frame.quantity.unit in SHARES:
            return None
    said = yields[0] if yields else frame.left.said
    if frame.earlier:
        said = said.rpartition("、")[2] or said  # 投资3亿元的电站|、总投资2亿元的水厂
    said = next((said[at.end() :] for at in JOINT.finditer(said) if is_attribute(said, (at.end(), len(said)))), said)
    worth = WORTH if said.endswith(WORTH) else ""  # 发放价值5万元的邮包
    left, right = worth or stripped(_without_deed(without_bound(said))), frame.text[slice(*frame.right.phrase)]
    done = not is_attribute(frame.text, frame.left.phrase) and "完成" in frame.left.links
    if done or ARTICLE.search(frame.left.said):  # 县里完成了3500人的搬迁安置, 门前一块不到20平方米的空地
        return frame.name(frame.right.phrase, "attribute")
    if first := FIRST.search(left):  # 首个产值突破千亿元的园区
        return frame.metric(left[first.end() :], frame.left.phrase, "attribute")
    # 费用在300元以上的部分, 入园率达到97%的目标, 投资6亿元的|年产3万吨…项目
    if right == PORTION or right.endswith((*AIMS, *FEATS, *NEEDS)) or PRODUCES.fullmatch(right):
        return frame.metric(left, frame.left.phrase, "attribute")
    right = WHERE.sub("", right)
    return frame.metric(f"{right}{left}", frame.left.phrase, "attribute")


def _of_works(frame: Frame) -> bool:
    """Whether works follow at once that so much is spent on: 总投资15亿元|产业园开工."""
    named = frame.right.phrase is not None and frame.text.endswith(SITES, *frame.right.phrase)
    return named and frame.left.said.endswith(("总投资", "总投资额"))


def _is_given(frame: Frame) -> bool:
    """Whether the noun before the figure is who is given it: 给企业最高30万元的补贴."""
    return frame.left.phrase is not None and frame.text[frame.left.phrase[0] - 1] == "给"


def produced(frame: Frame) -> Metric | None:
    """`年产5000吨特种纸`: the product behind the figure, also where that names the works."""
    right = frame.right.phrase
    if right is None or frame.right.modified or not PRODUCES.search(frame.left.said):
        return None
    name = WORKS.sub("", frame.text[slice(*right)])
    return frame.metric(name, (right[0], right[0] + len(name)), "produced")


def _without_deed(name: str) -> str:
    """An attribute without what is done of that which has it: 两座库房共存放|价值."""
    words, known = cut(name), particles()
    toward = next((i for i in range(len(words) - 2, -1, -1) if words[i] in TOWARD), -1)
    words = words[toward + 1 :]  # 县里|对|面积超过3亩的大棚
    if words[0] in BUILDING and words[-1] in OF_SITES:  # 投资3亿元|建设|占地120亩的物流园
        return words[-1]
    bears = next((i for i in range(len(words) - 2, -1, -1) if words[i] in actions()["bearing"]), -1)
    words = words[bears + 1 :]  # 多地出现|能见度小于200米的大雾
    done = next((i for i, word in enumerate(words[:-1]) if word.endswith("了")), -1)
    words = words[done + 1 :]  # 工人修了|长度为860米的水渠
    deeds = (i for i in range(len(words) - 2, 0, -1) if is_verb(words[i]) and words[i - 1] in known.sums)
    return "".join(words[next(deeds, -1) + 1 :])


def without_bound(name: str) -> str:
    """An indicator without what it is not to exceed, or that it may be so: 裁员率|不高于职工总数, 每棚|就可以|收入."""
    bounded = BOUND.fullmatch(name)
    return bounded[1] if bounded else MODAL.sub("", name)


def located(frame: Frame) -> bool:
    """Whether the noun before the figure is who gets, or that after it where something is done: 在40公里的江段上."""
    there = "在" in frame.left.links and frame.right.modified
    return frame.right.phrase is not None and (there or _is_given(frame))
