"""Indicators whose value the figure is: 每千人床位达6.5张, 占地2800平方米的配送中心."""

from __future__ import annotations

import re

from ..model import Metric, Span
from ..words import cut, is_doing, tag
from .agents import is_agent, is_place
from .alignment import run_of
from .doers import goes_before
from .elisions import most_at
from .frames import AIMS, COUNTED, SHARES, Frame
from .groups import CENTRES
from .indicators import SCALES, indicator_of
from .left import before
from .objects import PORTION
from .particles import is_attribute, is_verb, particles
from .right import after
from .stretches import REACH
from .walk import SIDES

REACHED = frozenset("到 了 过 上".split())
# 日供水3000吨的水厂: what is done in a day or a year.
YIELDING = re.compile(
    "[日年]均?(?:供[水热气电]|(?:处理|加工|接待|吞吐|处置|屠宰|出栏|压?榨|烘干)[一-龥]{0,6}|销售|营收|销|产[一-龥]{0,6})$"
)
PRODUCES = re.compile("[日年]均?(?:产|生产|加工|处理|销|销售|屠宰|印染)$")
# 年产5万吨铸件|项目: the works are none of what they make
WORKS = re.compile("(?<=..)(?:建设|生产|加工|处理|技改|扩建)?(?:生产线|项目|基地|工厂|车间|工程|装置|企业|公司|厂房).*")
LONGEST_YIELD = 10
PLACED = re.compile(
    "(?:的(?P<of>[^，。；]{1,8}?))?(?:[稳高跃分雄暂]?居|位居|位列|名列|列|排在|排名|排|领跑|领先)"
    "(?P<what>[^，。；第首前榜]{2,12}?)?(?:排行)?(?:榜单?)?(?:第|首|前|榜首|其后|之后|次席)"
)
MOST = re.compile("为?最[大高多强低小少深长]?")
ARTICLE = re.compile("[一这那该][块片座条个间处栋套台种项]$")
KINDS = frozenset("种 档 类 个 级 等 个档次 档次".split())
RATES = ("率", "比例", "标准", "价格", "单价", "票价")
# 总投资3亿元的轴承项目|车间里, 全长86公里的环湖路|上: what has the attribute, and not where in it one is.
WHERE = re.compile("(?<=项目|工程)(?:建设|施工)*(?:现场|工地|车间)?[里内上]?$|(?<=..)[里上]$")
INTO = re.compile("分[为成]?(?:了|别为)?$")  # 门票分为30元和60元两种
BOUND = re.compile(
    "([^，。；]{1,12}(?:率|比例|占比|比重))(?:均|都)?(?:不得?|未)?(?:高于|低于|超过|超出|达到|少于|不足)[^，。；]{2,14}"
)
PEAK = re.compile("(?:单日|日|当日)?(?:最[高多大]|高)峰?(?:日|时|时段|期|值|时期)?")
MERGED = ("整合", "合并", "划分", "归并", "调整", "优化", "拆分")
BARE = frozenset("标准 价格 比例 额度 期限 数量 上限 下限 金额".split())  # indicators of anything
FIELD = re.compile("(?:[在而]|至于)?([^，。；：、]{2,8}?)(?:方面|上)，")  # 费用方面，
GIVEN = frozenset("增长 下降 上升 提高 降低 减少 增加 占 达 为".split())
DONE = frozenset("完成 完毕 到位 完".split())
GIVING = frozenset("为是：")
FEATS = ("成绩", "佳绩", "纪录", "记录", "新高", "高产")  # 测得|亩产1500斤的好成绩
BEARING = frozenset(
    "测得 得出 创下 创造 取得 刷新 出现 发生 形成 产生 存在 具有 拥有 带有 配有 设有 开通 查获 购买 收取 提供 携带 "
    "签订 设立 成立 建立 组建 发起".split()
)
TOWARD = frozenset("对 把 将 给".split())
BUILDING = frozenset("建成 建设 投资 改造 打造 规划 开发 兴建 修建 建造 启动 实施 推进 开建".split())
OF_SITES = frozenset("占地 占地面积 全长 总长 总面积 总长度 全程".split())
MEASURED_AT = re.compile("(?:累计|过程|平均|最[大高低]|小时|日)*(?:降?[雨雪]量|降水量|积雪深度|气温|风速|浓度|水位)")
# 总投资3亿元的电站和|总投资2亿元的水厂, 投资3亿元建设的|总装机容量3万千瓦的电站
JOINT = re.compile("(?<=..)[和与及](?=..)|^(?:分别)?是(?=..)|^(?:建设|修建|新建|建成|规划|确定)的(?=..)")
TOTALS, VALUED = ("总数", "总量", "个数", "数量"), frozenset("达 达到 为 共 增至 升至".split())
SITES = ("项目", "工程", "基地", "园", "园区", "厂", "中心", "生产线", "大桥", "公路", "铁路", "电站", "水库")
WORTH = "价值"
MODAL = re.compile("(?<=.)(?:就|便|还|也)?(?:可以|能够|可|能)(?=收入$|增收$|创收$|盈利$|获利$)")
ITEM = re.compile("(?<![作成行认以称名变因])(?:由[高低多少大小]到[高低多少大小])?(?:分别|依次)?(?:[为是]|：)(?=..)")


def attribute(frame: Frame) -> Metric | None:
    """`占地2800平方米的配送中心`: the figure gives an attribute of the noun after 的."""
    if not (frame.right.phrase and frame.left.phrase and (frame.right.modified or _of_works(frame))):
        return None
    start, end = frame.left.phrase
    yields = YIELDING.search(frame.text, max(frame.site.clause[0], start - LONGEST_YIELD), end)
    if not (is_attribute(frame.text, frame.left.phrase) or yields):
        if _located(frame) or frame.left.closing or not frame.left.gives_value or frame.quantity.unit in SHARES:
            return None
    said = yields[0] if yields else frame.left.said
    if frame.earlier and frame.earlier[-1].span[1] > frame.site.clause[0]:
        said = said.rpartition("、")[2] or said  # 投资3亿元的电站|、总投资2亿元的水厂
    said = next((said[at.end() :] for at in JOINT.finditer(said) if is_attribute(said, (at.end(), len(said)))), said)
    worth = WORTH if said.endswith(WORTH) else ""  # 发放价值5万元的邮包
    left, right = worth or _without_deed(_without_bound(said)), frame.text[slice(*frame.right.phrase)]
    done = not is_attribute(frame.text, frame.left.phrase) and "完成" in frame.left.links
    if done or ARTICLE.search(frame.left.said):  # 县里完成了3500人的搬迁安置, 门前一块不到20平方米的空地
        return frame.name(frame.right.phrase, "attribute")
    # 费用在300元以上的部分, 入园率达到97%的目标, 投资6亿元的|年产3万吨…项目
    if right == PORTION or right.endswith((*AIMS, *FEATS)) or PRODUCES.fullmatch(right):
        return frame.metric(left, frame.left.phrase, "attribute")
    right = WHERE.sub("", right)
    return frame.metric(f"{right}{left}", frame.left.phrase, "attribute")


def _of_works(frame: Frame) -> bool:
    """Whether works follow at once that so much is spent on: 总投资15亿元|产业园开工."""
    named = frame.right.phrase is not None and frame.text.endswith(SITES, *frame.right.phrase)
    spent = frame.left.said.endswith(("总投资", "总投资额")) and len(frame.left.said) < 6
    return named and spent and frame.quantity.dimension == "currency"


def _is_given(frame: Frame) -> bool:
    """Whether the noun before the figure is who is given it: 给企业最高30万元的补贴."""
    return frame.left.phrase is not None and frame.text[frame.left.phrase[0] - 1] == "给"


def produced(frame: Frame) -> Metric | None:
    """`年产5000吨特种纸`: the product behind the figure, also where that names the works."""
    right = frame.right.phrase
    if right is None or frame.right.modified or not PRODUCES.search(frame.left.said):
        return None
    name = WORKS.sub("", frame.text[slice(*right)])
    return None if is_attribute(frame.text, right) else frame.metric(name, (right[0], right[0] + len(name)), "produced")


def _without_deed(name: str) -> str:
    """An attribute without what is done of that which has it: 两座库房共存放|价值."""
    words, sums = cut(name), particles().sums
    toward = next((i for i in range(len(words) - 2, -1, -1) if words[i] in TOWARD), -1)
    words = words[toward + 1 :]  # 县里|对|面积超过3亩的大棚
    if words[0] in BUILDING and words[-1] in OF_SITES:  # 投资3亿元|建设|占地120亩的物流园
        return words[-1]
    bears = next((i for i in range(len(words) - 2, -1, -1) if words[i] in BEARING), -1)
    words = words[bears + 1 :]  # 多地出现|能见度小于200米的大雾
    done = next((i for i, word in enumerate(words[:-1]) if word.endswith("了")), -1)
    words = words[done + 1 :]  # 工人修了|长度为860米的水渠
    deeds = (i for i in range(len(words) - 2, 0, -1) if is_verb(words[i]) and words[i - 1] in sums)
    return "".join(words[next(deeds, -1) + 1 :])


def item(frame: Frame) -> Metric | None:
    """`收费标准为小学每学期500元`: what the value is of, and the indicator before 为."""
    if frame.left.phrase is None:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    mark = None if GIVING.isdisjoint(text[start:end]) else ITEM.search(text, start, end)
    whole = mark is not None and is_attribute(text, (mark.end(), end))  # 评价为|优良的河段占比
    if mark and not whole and is_attribute(text, (start, mark.start())):
        return frame.metric(text[mark.end() : end] + text[start : mark.start()], (mark.end(), end), "item")
    if mark and text.endswith("情况", start, mark.start()):  # 中奖情况为省内2注
        return frame.metric(text[mark.end() : end] + text[start : mark.start() - 2], (mark.end(), end), "item")
    words = cut(frame.left.said)
    last = end - len(words[-1])
    if len(words) > 1 and words[-1] in SIDES and is_attribute(text, (start, last)):  # 到场时间城区不超过30分钟
        return frame.metric(words[-1] + text[start:last], (last, end), "item")
    return None


def of_kinds(frame: Frame) -> Metric | None:
    """`17%和11%两档税率`: values in a list that a count of their kinds sums up have the name that it has."""
    if frame.quantity.dimension in (None, "count") or not frame.later:
        return None
    text, values = frame.text, run_of(frame)
    end = values[-1].span[1]
    joined = text.startswith("的", end)
    end += joined
    kinds = next((q for q in frame.later if q.span[0] == end), None)
    if kinds is None and joined and len(values) > 1 and not GIVEN & set(frame.left.links):  # 原来17%和11%的税率
        named = after(text, end, min(frame.site.clause[1], end + REACH)).phrase
        return frame.name(named, "of_kinds") if named and text.endswith(RATES, *named) else None
    if kinds is None or kinds.value != len(values) or kinds.unit not in KINDS:
        return None
    named = after(text, kinds.span[1], min(frame.site.clause[1], kinds.span[1] + REACH)).phrase
    if named:
        of = text.find("的", *named)
        named = (named[0], of) if of > 0 else named  # 两档税率|的发票
        known = frame.quantity.dimension == "currency" or is_attribute(text, named)
        return frame.name(named, "of_kinds") if known else None
    into = INTO.search(text, frame.site.clause[0], values[0].span[0])
    return frame.name(before(text, frame.site.clause[0], into.start()).phrase, "of_kinds") if into else None


def extreme(frame: Frame) -> Metric | None:
    """`降雨量最大为青石镇218毫米`: what a place has the most of; `以青石镇的218毫米为最大`: what was measured so."""
    if frame.left.phrase is None:
        return None
    text, (start, end) = frame.text, frame.left.phrase
    if most := most_at(frame, start, end):
        return frame.name(most, "extreme") if is_attribute(text, most) else _of_alike(frame, most)
    by = text[start - 1 : start] == "以" and frame.left.links[:1] == ("的",)
    if by and MOST.match(text, frame.quantity.span[1]):
        return _of_alike(frame, (start, end))
    return None


def placed(frame: Frame) -> Metric | None:
    """`东线客流9万人次，西线以5万人次居第二位`: the indicator of what is placed so by its figure."""
    if frame.left.links[:1] != ("以",):
        return None
    rank = PLACED.match(frame.text, frame.quantity.span[1])
    if rank is None:
        return None
    for part in ("what", "of"):  # 以9亿元列旅游收入第一, 以2万吨的吞吐量居首
        if rank[part] and is_attribute(frame.text, rank.span(part)):
            return frame.metric(frame.left.said + rank[part], rank.span(part), "placed")
    if frame.left.phrase is None:
        return None
    of = frame.alike
    if of and of.name.endswith(particles().attributes):
        return frame.metric(frame.left.said + indicator_of(of.name), frame.left.phrase, "placed")
    return frame.carry(of, "placed") or frame.name(frame.left.phrase, "placed")


def _of_alike(frame: Frame, of: Span) -> Metric | None:
    """The indicator that was last given in this unit, of that place."""
    alike = frame.alike
    if alike and alike.name.endswith(particles().attributes):
        return frame.metric(frame.text[slice(*of)] + indicator_of(alike.name), of, "extreme")
    return frame.carry(alike, "extreme")


def indicator(frame: Frame) -> Metric | None:
    """`每千人床位达6.5张`: the indicator whose value is given."""
    left = frame.left
    if left.phrase is None or is_verb(left.said):
        return None
    if len(left.said) == 1 and "到" in left.links and tag(left.said) == "v":  # 水位36米，又退到34米
        return frame.carry(frame.alike, "carried")
    if not left.gives_value and (frame.counts or not is_attribute(frame.text, left.phrase)):
        return None
    somewhere = is_place(left.said) or left.said.endswith(CENTRES)
    if frame.counts and frame.alike and not frame.right.phrase and somewhere:  # 车棚86个，某县达12个
        return frame.carry(frame.alike, "carried")
    if frame.quantity.unit in SCALES and (rain := _of_weather(frame, left.phrase)):
        return rain
    if _serves_noun(frame) or (left.topic and not DONE.isdisjoint(left.links)):  # 规划已编制完成86个
        return None
    count = COUNTED.get(frame.quantity.unit or "")
    if left.links[-1:] == ("的",) and count and not frame.right.phrase:  # 周末钓鱼的能有三十人
        return frame.metric(left.said + (count if tag(cut(left.said)[-1]) == "v" else ""), left.phrase, "indicator")
    if PEAK.fullmatch(left.said) and frame.alike:  # 业务量日均80万件，最高峰日达150万件
        return frame.carry(frame.alike, "carried")
    if field := _of_field(frame):
        return frame.metric(field, left.phrase, "indicator")
    if (bounded := _without_bound(left.said)) != left.said:
        return frame.metric(bounded, left.phrase, "indicator")
    return frame.name(_without_move(frame), "indicator")


def _of_weather(frame: Frame, phrase: Span) -> Metric | None:
    """`累计雨量，46个乡镇超50毫米`: what was measured at those that are counted, told of before."""
    if phrase != frame.noun_before or is_attribute(frame.text, phrase):
        return None
    if frame.alike and frame.alike.name.endswith(particles().attributes):
        return frame.carry(frame.alike, "carried")
    found = list(MEASURED_AT.finditer(frame.text, frame.site.sentences[frame.site.sentence].start, phrase[0]))
    return frame.name(found[-1].span(), "indicator") if found else None


def _serves_noun(frame: Frame) -> bool:
    """Whether the figure serves the noun behind it, not the phrase before: 库存的60吨白糖, 给予不超过2年的补贴."""
    right = frame.right
    if right.phrase is None:
        return False
    if _located(frame):
        return True
    if frame.left.said.endswith(TOTALS) and not VALUED.isdisjoint(frame.left.links):  # 考点总数达到80个
        return False
    plain = not right.modified and not is_attribute(frame.text, right.phrase)
    if frame.left.links[:1] == ("的",) and frame.quantity.dimension != "ratio" and plain:
        return True
    return _governs(frame) if right.modified else _adjoins(frame)  # 家属提出高达9万元的请求


def _of_field(frame: Frame) -> str:
    """`费用方面，县里核定的标准是80元`: the indicator that says nothing by itself, in the field before it; or ""."""
    owner, of, bare = frame.left.said.rpartition("的")
    field = FIELD.match(frame.text, frame.clause_before, frame.site.clause[0])
    if not field or not of or bare not in BARE:
        return ""
    last = cut(owner)[-1]
    acts = is_agent(owner) or is_verb(last) or tag(last) == "v" or is_doing(last)  # 县里核定的标准, 小学的标准
    return ("" if acts else owner) + field[1] + bare


def _without_bound(name: str) -> str:
    """An indicator without what it is not to exceed, or that it may be so: 裁员率|不高于职工总数, 每棚|就可以|收入."""
    bounded = BOUND.fullmatch(name)
    return bounded[1] if bounded else MODAL.sub("", name)


def _governs(frame: Frame) -> bool:
    """Whether the phrase before the figure ends in a verb, also in one that the lexicon lacks."""
    return frame.left.closing is not None or tag(cut(frame.left.said)[-1]) == "v"


def _without_move(frame: Frame) -> Span | None:
    """The indicator without the verb by which it comes to its value: 月薪|开到7000元, 把网格|整合为148个."""
    phrase = frame.left.phrase
    if phrase and frame.left.links[:1] in (("为",), ("成",)) and frame.left.said.endswith(MERGED):
        return phrase[0], phrase[1] - len(MERGED[0])
    if phrase and "到" in frame.left.links:
        *words, last = cut(frame.left.said)
        if len(last) == 1 and (is_verb(last) or tag(last) == "v" or last in particles().complements):
            while words and (goes_before(words[-1]) or words[-1] in particles().links):  # 亩产|一度|掉, 房价|最高|涨
                words.pop()
            end = phrase[0] + sum(map(len, words))
            return (phrase[0], end) if words and is_attribute(frame.text, (phrase[0], end)) else phrase
    return phrase


def _adjoins(frame: Frame) -> bool:
    """Whether the figure counts or bounds the noun after it, and not the phrase before: 违规所得的3倍罚款."""
    if frame.counts or frame.quantity.unit == "倍":
        return True
    if frame.left.phrase is None or not REACHED.issuperset(frame.left.links):
        return False
    governs = frame.left.closing or cut(frame.left.said)[-1] in particles().pivots  # 打不到2斤核桃
    return bool(governs) and not is_attribute(frame.text, frame.left.phrase)


def _located(frame: Frame) -> bool:
    """Whether the noun before the figure is who gets, or that after it where something is done: 在40公里的江段上."""
    if _is_given(frame):
        return frame.right.phrase is not None
    named = frame.left.phrase is not None and not is_attribute(frame.text, frame.left.phrase)
    return named and "在" in frame.left.links and frame.right.modified and frame.right.phrase is not None
