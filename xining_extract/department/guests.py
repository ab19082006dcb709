"""Bodies known by what comes to them: scenic spots, parks and stations that a text names with their own figures.

杭州宋城接待游客12万人次, 南昌站发送旅客5万人次: no ending of a name is as sure as the guests are.
"""

from __future__ import annotations

import re

from msgspec import structs

from ..divisions import LEVELS
from ..model import Span
from ..words import is_place_name
from .body import Body, Ground
from .form import Opening, cut_after
from .predicates import does, opens_predicate
from .sources import with_body
from .tails import lexicon

REACH = 24  # letters of a clause before the guests
COMES = re.compile(
    "(?:接待|迎来|迎接|吸引|涌入|到发|发送|运送|到达)(?:了|过)?[^，。；：、0-9]{0,8}?(?:游客|旅客|乘客|观众|读者|市民|游人|香客|[0-9]+[0-9.]*[万余]?人[次（(]?)"
    "|(?:入园|入馆|进馆|入场|入景区?)(?:游客|观众|读者|人[数次]|客流)"
    "|(?:游客|观众|读者|旅客|乘客|客流)(?:接待|发送|吞吐|到达)?(?:总?量|人[数次])|(?:完成)?(?:货物|集装箱|货邮)*吞吐量"
    "|(?:进出?站|到发|出站)(?:旅客|乘客|客流)"
    "|门票(?:总?收入|销售)"
)
# A literal gate.
COMERS = tuple("接待 迎来 游客 旅客 乘客 吞吐量 观众 读者 客流 人次 市民 门票 入园 入场 入馆 入景 进馆".split())
# When and how much it is that comes: no part of a name.
HOW = tuple("共 已 也 则 就 仅 又 还 再 均 约 日 累计 总共 共计 合计 平均 日均 年均 预计 连续 首次 最高 日最高".split())
HOW += tuple("单日 当日 当天 当晚 首日 首周 昨日 昨天 今日 今天 全天 全年 每天 每日 每年 每周".split())
HOW += tuple("节日 假日 假期 期间 节日期间 假日期间 假期期间 高峰日 两天 三天 四天 五天 七天".split())
HOW += tuple("同期 去年 今年 前年 当年 上半年 下半年 单月 当月".split())
LEADING = re.compile("(?:其中|此外|另外|例如|比如|截至目前|目前|而|[年月日天](?=[一-鿿]{3}))+")
EDGE = re.compile("(?s:.*)[^一-鿿]")
LISTED = frozenset("、和与及0123456789余多几万")  # before the last of several, or what is counted; 5A|级景区 is a grade
# What those places are that people come to see, or to travel from.
SPOT = re.compile(
    ".*(?:[园馆院寺庙观宫殿塔楼阁城镇村寨洞窟峡谷潭湖泉瀑山峰岭岩崖岛礁滩湾海江河溪桥坝渠陵墓祠居庄坊巷里关台站港渡坪原林场苑堡府沟池窗泊碑廊阵源址]"
    "|(?<!城)街|[街景]区|湿地|草地|石林|瀑布|嘉年华|方特|迪士尼|世界|王国|部落|基地|田园综合体|大道|机场|口岸|码头|古道|客运中心|长廊|[秘圣仙]境|景点)"
)
# Those of a place at large, none by its name.
AT_LARGE = re.compile(
    f"(?:[各全该本我每]|.*(?:市场|景点|乡村|城乡|山村|农村|线路|[^一-鿿])$|.*[{LEVELS}](?:内|域|级)"
    "|(?:[两二三四五六七八九十]大|旅游|文旅|乡村|城市|主要|重点|热门|红色|[大小中老新]|特色|著名|沿线|各?类|火|汽|客运|高铁|铁路|文化|主题|海洋|国家|地质|湿地|森林|游)*"
    "(?:[古山渔]?[村镇城寨]|古街|街[区巷]|景区|[公茶果农庄田校家]园|场馆|[展会酒宾饭]馆|博物[馆院]|图书馆|文化馆|车站|站|机场|港|港口|口岸|码头|[商广]场|影院|剧院|书院|医院|酒庄|[农山]庄|海[滩岛]|[大古]街|门店|城里|这里|那里|基地|世界|城)$)"
)
SCENIC = ("景区", "名胜区", "旅游区", "苗寨", "侗寨")
STOPS = ("站", "港")  # right behind a place: 赣州站, 芜湖港
SHRINES = "宫庙祠陵寺"
LEAST = 2  # letters of a name, behind its place if it begins with one


def guests(ground: Ground, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """The bodies, and the spots and stations that a clause opens with to tell how many came there."""
    text = ground.text
    found = [structs.replace(body, kind="spot") if body.text.endswith(SCENIC) else body for body in bodies]
    for low, high in stretches if any(word in text for word in COMERS) else ():
        for match in COMES.finditer(text, low, high):
            span = _name(ground, max(low, match.start() - REACH), match.start())
            if span is not None:
                found = with_body(ground, found, *span, "spot")
    for end, place in ground.ends.items():
        if text.startswith("站", end) and (opens_predicate(text, end + 1) or does(text, end + 1)):  # 赣州站增开列车30列
            found = with_body(ground, found, place.span[0], end + 1, "spot")
    return found


def _name(ground: Ground, low: int, end: int) -> Span | None:
    """Where the name of a spot stands that fills its clause from the edge to `end`; None where it is none."""
    text = ground.text
    edge = EDGE.match(text, low, end)
    start = edge.end() if edge else low
    if text[start - 1 : start] in LISTED or (text[start - 1 : start].isascii() and text[start - 1 : start].isalpha()):
        return None
    if lead := LEADING.match(text, start, end):
        start = lead.end()
    while text.endswith(HOW, start, end):
        end -= max(len(word) for word in HOW if text.endswith(word, start, end))
    place = ground.begins.get(start)
    head = place.span[1] if place else start
    stops = place is not None and text[head:end] in STOPS
    if end - head < LEAST and not stops:
        return None
    if SPOT.fullmatch(text, head, end) is None:
        return None
    brief = place is None and end - start == LEAST
    if brief and not is_place_name(text[start:end]) and text[end - 1] not in SHRINES:
        return None  # 渔港, but 庐山, 孔庙
    at_large = AT_LARGE.match(text, head, end) is not None and not stops
    if at_large or lexicon().common.fullmatch(text, head, end):
        return None
    return (start, end) if cut_after(text, start, end, Opening(placed=True, coined=place is not None)) < 0 else None
