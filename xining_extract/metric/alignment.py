"""`A、B和C分别达7份、56份和24份`: each value belongs to the item of its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..connectives import JOINED, JOINT, respectively
from ..context.changewords import PACES, paces
from ..divisions import REGION
from ..model import Quantity, Span
from ..words import cut
from .agents import is_agent
from .frames import Frame
from .items import closed, in_full, items_in, part_of, parted_by_commas, without_count
from .left import before
from .moments import OF_YEAR, at_times, compared_twice, of_years
from .particles import counted_by, is_attribute, may_be_verb, particles
from .right import after
from .stretches import REACH
from .topics import without_predicate

# 位居前列, 排在前三位, 最为突出: what may be said of a list before its figures.
RANKED = re.compile(
    f"(?:位居|位列|居于?|排在|排名|列|占据?)(?:全{REGION}|前|首|榜首|大头)[^，、]{{0,3}}$"
    "|[稳高分跃]居[^，、]{0,8}(?:[前首第]|榜首)[^，、]{0,4}$|(?:产销|经营|运行|生产)?(?:效益|状况|形势|情况)?[最较更]为?[^，、最]{1,3}$|(?:十分|尤为|相对)?(?:(?<!贡献)(?<!作用)突出|集中|高发|多发|频发|活跃|亮眼|抢眼)$|(?:表现|走势|势头|态势|增势)[^，、]{1,6}$"
)
# 浓度最高的3个城市依次是: by what they were chosen
RANKED_BY = re.compile(
    "([^，。；：、]{2,20}?)(?:(?:最[高低大小多少好差快慢长短重]|排名|排在|[位名]列|[高位]?居|前)[^，。；、0-9]{0,8}"
    "[0-9一二两三四五六七八九十]+[^，。；、]{0,8}|[最较][高低大小多少好差快慢长短重](?:的[^，。；、0-9]{0,6})?)(?:分别|依次)?[是为有]$"
)
# 下降幅度较大的为甲市、乙市，分别下降: how much, of an indicator told before
PACE = re.compile(f"(?:[同环]比)?(?:{PACES}|(?:改善|提升)?(?:幅度|程度))")
SAYING = re.compile("(?:依次|分别|主要|其次)?(?:是|为|有|包括|涉及|分为|分成|来自|集中[在于])(?=[^是为]+$)")
# What parts the items of a list: 小麦、玉米和大豆; 批发和零售业、住宿和餐饮业.
SEPARATORS = (
    re.compile("、|(?<=”)(?=“)|以及|(?<![普涉波危惠遍顾提触推])及(?!格|时|以[上下])|和(?!谐|平(?!均|台|房|价|原))|(?<!参)与"),
    re.compile("、"),
)
GIVEN = re.compile("(?:给予|给与|发放|兑现|享受|拨付)$")
PAID = re.compile("的?(?:一次性)?((?:资金|财政|现金)?(?:补贴|补助|奖励|奖补|资助|奖金|补助金))")
# What may stand between two values of a list.
GAP = re.compile(rf"\s*(?:[（(][^（）()]*[）)])?(?:{JOINT}|；)?\s*(?:[（(].*)?")
DIGIT = re.compile("(?<![A-Za-z0-9.])[0-9]+(?![0-9周岁])")  # but 5岁以下儿童死亡率, SO2浓度
# 较上半年和一季度分别收窄: what a figure is compared with is no list of what it is of.
COMPARED = re.compile("(?<![占性供价对同环])[较比](?![例重率赛值较])")
THAN = re.compile("[比较](?![例重率赛值])|[同环]比")  # 分别|比2019年|增长
SHARES = re.compile("[约各]?占(?!地|用|有)")
CHANGES = frozenset(paces()) | frozenset("削减 压减 消减 核减 净增 递增 反弹 回落 恢复".split())  # of differences
PAIR = re.compile("([一-龥]{2})[和、与及]([一-龥]{2})([一-龥]{0,10})$")
JUDGED = frozenset("受理 立案 审结 办结 结案 执结 新收 收案 受案 破获 查处 逮捕 起诉 批捕 新建 改建 建成 开工".split())
# 6%、7%|升至|8%、9%
LEADS = re.compile(
    "[，,]?(?:分别)?(?:[提调]?[升高降]|[增扩缩减涨变]|上[升涨调]|下[降调]|增[加长]|扩大|缩短|压[减缩]|减少|回[升落]|提高|调整)"
    "[至到为](?:[0-9]{4}年)?(?:[^，。；、0-9]{0,6}[时的])?"
)
CAUSES = re.compile("(?:带动|拉动|促使|使得)(?!下|作用|效应)")
# 甲区和乙区入学率|达到|99%和98%: two of two need no 分别
ANOTHER = re.compile("分别[^，。；]{0,10}[0-9]")
PAIRED = re.compile(
    "(?:[同环]比)?[也已均都再又]*(?:(?:下降|上升|提高|提升|降低|增加|增长|减少|升|降)[到至]?|上涨|回落|达到?|为)$"
)
DRIVES = ("分别拉动", "分别带动", "分别推动", "分别贡献")  # of another
# 普遍下降，同比|分别下降; 面积、产量，与近三年同期相比，|分别下降
BASIS = re.compile(
    "([，,])(?:[同环]比|[较比][^，。；、]{2,8}|[与同和较][^，。；、]{2,16}相?比[，,])$|(?<=..)()[与同和跟][^，。；、和与及]{2,14}相比$"
)
GROWN = {"倍": "%"}  # units of one growth
SHORT = 8  # letters of such a verb with its adverbs


def item_of(frame: Frame) -> tuple[Span, str] | None:
    """The item before 分别 that the frame's quantity belongs to, and its name; None where the lists differ in length.

    What closes the last item closes them all: in `小麦、玉米和大豆种植面积` each is a 种植面积, in `省、市两级财政`
    each a 财政. Where nothing stands before 分别, the clause before has the list: `梨、桃居前两位，分别产出3吨和2吨`.
    """
    text, sentence = frame.text, frame.site.sentences[frame.site.sentence]
    mark = _mark(frame, sentence.start)
    if mark < 0:
        return _pair_of_deeds(frame)
    values = [q for q in (*frame.earlier, frame.quantity, *frame.later) if q.span[0] > mark]
    place = values.index(frame.quantity)
    run = _run(text, values)
    if place >= len(run) > 1 and _leads_to(text, values, len(run)):  # 甲、乙分别由6%、7%升至8%、9%
        place -= len(run)
    if len(run) < 2 or place >= len(run):
        return None
    deed = _deed_of_list(text, (max(frame.site.clause[0], mark - REACH), mark), run, place)
    begin = max(sentence.start, mark - REACH)
    if of := deed or compared_twice(text, begin, mark) or at_times(text, begin, mark, len(run)):
        return of
    doing = _doing(text, mark + 2, run[0].span[0])
    items, closing = parted_by_commas(text, max(sentence.start, mark - REACH), mark, len(run))
    if items:
        return items[place], text[slice(*items[place])] + closing + doing
    for start, end in _stretches(text, max(sentence.start, mark - REACH), mark):
        if (basis := COMPARED.search(text, start, end)) is not None:
            end = basis.start()  # 小麦、玉米产量比上年分别增长
        for joint in SEPARATORS:
            items = items_in(text, start, end, joint)
            if len(items) == len(run) > 1 and all(OF_YEAR.fullmatch(text, *span) for span in items[:-1]):
                return of_years(text, items[-1])  # 2021年、2023年普及率分别为90%、91%
            if len(items) == len(run):
                # 每斤16元、17元; 5.3倍、69%
                units = {GROWN.get(value.unit or "", (value.unit or "").partition("/")[0]) for value in run}
                item, closing = part_of(text, items, place, alike=len(units) == 1)
                if DIGIT.match(text, *item) or ANOTHER.search(text, *item):  # 收入分别为3亿元和2亿元，分别增长5%和6%
                    return None
                name = without_count(closed(in_full(text, items, place) or text[slice(*item)], closing), len(items))
                return item, closed(name + ("" if closing else _ranked_by(text, start)), doing)
    return _item_with_part(text, max(sentence.start, mark - REACH), mark, len(run), place)


def _deed_of_list(text: str, topic: Span, run: Sequence[Quantity], place: int) -> tuple[Span, str] | None:
    """`案件分别受理和审结9件和8件`: of the verbs behind 分别 that of the value's place, with what they are done to."""
    deeds = items_in(text, topic[1] + 2, run[0].span[0], SEPARATORS[0])
    first, *rest = cut(text[slice(*deeds[-1])]) if len(deeds) == len(run) else [""]  # 分别受理、审结|案件
    if not (first and all(may_be_verb(word) for word in (first, *(text[slice(*deed)] for deed in deeds[:-1])))):
        return None
    of = "".join(rest) or before(text, *topic).said
    start = deeds[place][0]
    end = start + len(first) if place == len(deeds) - 1 else deeds[place][1]
    return (start, end), text[start:end] + ("" if is_agent(of) else of)


def _pair_of_deeds(frame: Frame) -> tuple[Span, str] | None:
    """`民事案件受理和审结9件和8件`, `受理和审结案件9件和8件`: of two verbs, as many as there are values, one."""
    text, run = frame.text, run_of(frame)
    if len(run) != 2 or run[0].unit != run[1].unit:
        return None
    start, end = frame.site.clause[0], run[0].span[0]
    pair = PAIR.search(text, max(start, end - REACH), end)
    if pair is None or not {pair[1], pair[2]} <= JUDGED:
        return None
    place = 1 + run.index(frame.quantity)
    of = pair[3] or before(text, start, pair.start()).said
    return pair.span(place), pair[place] + of


def _mark(frame: Frame, start: int) -> int:
    """Where 分别, or a word that says as much, stands before the values; -1 where none does."""
    text, end = frame.text, frame.quantity.span[0]
    mark = text.rfind("分别", max(start, end - REACH), end)
    if mark < 0:
        mark = respectively(text, frame.site.clause[0], end)
    run = run_of(frame) if mark < 0 else []
    if len(run) != 2 or run[0].unit != run[1].unit:
        return mark
    paired = PAIRED.search(text, max(frame.site.clause[0], run[0].span[0] - SHORT), run[0].span[0])
    return paired.start() if paired else -1


def _leads_to(text: str, values: Sequence[Quantity], count: int) -> bool:
    """Whether the first so many values lead by a verb to as many new levels: 6%、7%|升至|8%、9%."""
    first, last = values[count - 1].span[1], values[count : 2 * count]
    return len(last) == count == len(_run(text, last)) and LEADS.fullmatch(text, first, last[0].span[0]) is not None


def given_of_list(frame: Frame, item: str) -> str:
    """What is given of a list, in the place of the verb: 对甲、乙企业分别给予3万元、25万元的奖励 is of 甲企业奖励."""
    given = GIVEN.search(item)
    named = PAID.match(frame.text, run_of(frame)[-1].span[1]) if given else None
    return item[: given.start()] + named[1] if given and named else item


def noun_of_list(frame: Frame) -> str:
    """What all the values of a list are counts of, that stands behind the last of them: 分别收获8枚和6枚|金牌."""
    run = run_of(frame)
    last = run[-1]
    if not frame.counts:
        return ""
    end = min([frame.site.clause[1], *(q.span[0] for q in frame.later if q.span[0] >= last.span[1])])
    counted = counted_by().get(last.unit or "", ())
    noun = after(frame.text, last.span[1], end, expects="noun", counted=counted).phrase if last.span[1] < end else None
    return frame.text[slice(*noun)] if noun else ""


def _item_with_part(text: str, start: int, mark: int, count: int, place: int) -> tuple[Span, str] | None:
    """`梨、桃居前两位，占比分别为18%和15%`: the item of the clause before with the indicator of its own clause."""
    clause = _clause(text, start, mark)
    part = before(text, clause, mark)
    if part.phrase is None or not is_attribute(text, part.phrase):
        return None
    for begin, end in _stretches(text, start, clause):
        items = items_in(text, begin, end, SEPARATORS[0])
        if len(items) == count and not DIGIT.search(text, begin, end):
            item, closing = part_of(text, items, place)
            return item, closed(text[slice(*item)], closing) + part.said
    return None


def _stretches(text: str, start: int, end: int) -> Iterator[Span]:
    """Where the list may stand: before 分别 in its clause; in the clause before, at its head, or after its 是."""
    mark = end
    if basis := BASIS.search(text, start, end):
        end = basis.end(basis.lastindex or 0)
    if text[end - 1] not in "，,":
        head = _clause(text, start, end)
        causes = CAUSES.search(text, head, end)  # 专项行动带动发案、立案分别下降
        yield causes.end() if causes else head, end
        return
    clause = _clause(text, start, end - 1)
    if (found := RANKED.search(text, clause, end - 1)) is not None:
        yield clause, found.start()
    if (found := SAYING.search(text, clause, end - 1)) is not None:
        yield found.end(), end - 1
    *_, last = (None, *SEPARATORS[0].finditer(text, clause, end - 1))
    if DIGIT.search(text, clause, end) or text.startswith(DRIVES, mark):
        return
    noun = after(text, last.end(), end - 1).phrase if last else None
    if noun and text.find("的", *noun) < 0:  # 彩电、冰箱和空调出口|势头强劲，分别出口
        yield clause, without_predicate(text, noun)[1]


def _ranked_by(text: str, start: int) -> str:
    """The indicator by which the members of a list that begins at `start` were chosen: 产量最高的3个镇是|甲镇、乙镇."""
    ranked = RANKED_BY.search(text, _clause(text, 0, start), start)
    left = before(text, ranked.start(), ranked.end(1)) if ranked else None
    by = left.said if left else ""
    if ranked and left and left.verb:  # 接待|观众人次
        by = text[left.verb[0] : ranked.end(1)]
    return by if by.endswith(particles().attributes) and not PACE.fullmatch(by) else ""


def _clause(text: str, start: int, end: int) -> int:
    return max(start, *(text.rfind(mark, start, end) + 1 for mark in "，；：。"))


def _doing(text: str, start: int, end: int) -> str:
    """What stands between 分别 and the first value, where it belongs to the name: 分别产出; not 分别为, 分别增长."""
    if SHARES.match(text, start, end):  # 分别占总量的10%、40%和50%
        return "占比"
    what = before(text, start, end).phrase if start < end and text[start] not in "由从" else None
    if not what or text[slice(*what)] in CHANGES or THAN.match(text, *what):
        return ""
    return text[slice(*what)]


def run_of(frame: Frame) -> list[Quantity]:
    """The values that stand in one list with the frame's own, in order."""
    values = [frame.quantity]
    for value in reversed(frame.earlier):
        if not _listed(frame.text, value, values[0]):
            break
        values.insert(0, value)
    for value in frame.later:
        if not _listed(frame.text, values[-1], value):
            break
        values.append(value)
    return values


def _listed(text: str, value: Quantity, following: Quantity) -> bool:
    gap = text[value.span[1] : following.span[0]].strip()
    if gap in ("，", ",") and value.unit == following.unit == "%":  # 分别增长12%，8%和4%
        return True
    joint = JOINED.match(gap)
    return joint is not None and (gap == joint[0] or gap[joint.end() :] in particles().growth)  # 分别上升9%、下降3%


def _run(text: str, values: Sequence[Quantity]) -> list[Quantity]:
    """The values after 分别 that stand in one list."""
    run: list[Quantity] = []
    for value in values:
        gap = text[run[-1].span[1] : value.span[0]] if run else ""
        alike = gap == "，" and run[-1].unit == value.unit  # 7份，56份和24份; not 2亿元，近三年赔付
        if run and not (alike or GAP.fullmatch(gap) or _listed(text, run[-1], value)):
            break
        run.append(value)
    return run
