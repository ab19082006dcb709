"""What something is rated by, known by or priced for: `亿元以上项目`, `沿黄九省`, `1斤花椒卖到上百元`, `半程马拉松`."""

from __future__ import annotations

import re

from ..metric.measured import Measured
from ..page.story import Site

FIGURE = re.compile("[0-9０-９]")
BOUNDED = frozenset(("at_least", "at_most", "under", "range"))
PLACES = frozenset("地 省 市 县 区 国 州 旗 盟 乡 镇 村".split())  # sets of places without a classifier: 九省, 两国
SCALES = frozenset("百千万亿")
SIZED = re.compile(
    "的?[^，。；、：！？,;:!?）)\\s0-9的有达为占]{2,8}[0-9]+[余多万]*[起件宗例个家名人户座条](?![^，。；、]{0,2}以[上下])"
)
# 未发生一次死亡10人以上的事故, 发生一次性死亡3人以上事故: what did not come about, or of what class it is
NONE_SO_GRAVE = re.compile(
    "(?:(?:未|没有?|无|杜绝了?|避免了?|防止|遏制)[^，。；、0-9]{0,12}|一次性?(?:死亡|伤亡|遇难|受伤)了?)$"
)
GRAVE = re.compile("(?:死亡)?的?[^，。；、0-9]{0,12}(?:事故|事件|火灾|灾害|疫情|案件)")
CLASSED = re.compile(r"的?[^，。；、：！？,;:!?”）)\s的]")
NOUN = re.compile("(?![和与及至到])[一-龥]")  # what is so rated: 完成110千伏|项目
VOLTAGE = re.compile("(?:电压|水头)[^，。；、]{0,8}$|[只仅]有$")
LIMITS = ("以内", "以上", "以下")
WINDS = re.compile("的?(?:大风|阵风|强风|台风)")
HELD = re.compile("[办行续共了过满历展加计到的经]$")  # 已举办12届
# What is told of one measure of a good: 1斤花椒卖到上百元, 1亩地能收2000元
OF_ONE = re.compile(
    "(?!内|以)[^，。；、：0-9]{0,10}?(?:价|成本|收益|[卖售收补奖赚挣需要值达为涨降])[^，。；、：0-9]{0,8}[0-9几数一二两三四五六七八九十百千]"
)
WORTH = re.compile("级?(?:[一-龥]{2})?(?:项目|企业)(?:达|有|共)?[0-9]+[余多]?[个家户]")  # 100亿元项目3个
POPULOUS = re.compile("人?口?以[上下]的?(?:[大中小]?城市|[县市镇])")  # 50万人口以上城市
ROSE, FELL = re.compile("[0-9][升涨降跌]$"), re.compile("[0-9]+[降跌平]")
RADIUS = re.compile("(?:半径)?[^，。；、0-9的达有]{2,12}(?:覆盖率|可达率)")
# What stands behind the distance of a race: 10公里健康跑, 半程马拉松、5公里等两个项目
RACED = re.compile(
    "(?:(?:、[0-9.]+(?:公里|米))*等?[0-9一二两三四五六七八九]+个(?:项目|组别)"
    "|(?:各|[男女]子?|成人|青年|青少年|少年|儿童|公开|精英|健身|大众|亲子|家庭|体验|欢乐|团体)?组(?![织建装合]|成(?!绩))|项目|马拉松|[^，。；]{0,2}跑(?![了到])|限报|参赛|选手)"
)
NUMERIC = frozenset("0123456789.")
AROUND = 1500  # characters around a distance in which a race may be named by it
RACE = re.compile("(?:男女?子?|女子|混合|[0-9]米[、及和])$")
AWAY = re.compile("[距离隔][^，。；、]{0,6}$")
# Of a road, how far from where it begins: 国道346公里+800米, 高速东往西19公里时，
ALONG = re.compile("[+加][0-9]|段(?!落)|路段|(?:许)?时，")
ROAD = re.compile("[线道速路]$|[往向至].{0,2}$|[公千]里[+加]$|km[+加]$")
AT_POINT = re.compile("处(?![理置于罚])|后(?:设|出发|折返|[左右]转|掉头)|[（(][^（）()]{0,6}点[）)]")


def class_of_size(site: Site, measured: Measured) -> bool:
    """`亿元以上项目`, `千人以上的工程`, `三人以上事故5起`: how large those are that are meant or counted."""
    quantity, text = site.quantity, site.story.text
    if quantity.dimension != "ratio" and quantity.text.endswith(LIMITS) and SIZED.match(text, quantity.span[1]):
        return True
    grave = quantity.modifier == "at_least" and GRAVE.match(text, quantity.span[1])
    if grave and NONE_SO_GRAVE.search(text, max(site.clause[0], quantity.span[0] - 20), quantity.span[0]):
        return True
    if POPULOUS.match(text, quantity.span[1]):
        return True
    if quantity.dimension == "currency" and WORTH.match(text, quantity.span[1]) and not _is_told(site):
        return True
    if quantity.text[0] not in SCALES or quantity.modifier not in BOUNDED:
        return False
    return text[quantity.span[0] - 1] not in "数几上" and CLASSED.match(text, quantity.span[1]) is not None


def _is_told(site: Site) -> bool:
    """Whether the amount is told of what stands before it: 完成投资|100亿元项目3个 is no class."""
    left = site.story.text[site.clause[0] : site.quantity.span[0]]
    return not (left in ("", "其中") or left.endswith(("、", "和", "引进", "签约", "有", "新增", "新开工")))


def rated(site: Site, measured: Measured) -> bool:
    """`10千伏线路`, `16兆瓦机型`, `八级以上大风`: what something is rated by, part of its name."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.dimension == "voltage":
        given = measured.left.gives_value or VOLTAGE.search(text, max(site.clause[0], start - 16), start)
        return not given or NOUN.match(text, end) is not None
    if quantity.dimension == "power":
        return text.startswith(("机型", "级"), end) or text[start - 1 : start] in ("×", "*")  # 电厂2×100万千瓦
    if quantity.dimension == "temperature":
        return text.startswith(("高温", "低温"), end + text.startswith("的", end))
    if quantity.unit == "级" and FIGURE.match(text, end):  # 5级以上20次, 6.0—6.9级3次: of that force
        return True
    force = quantity.unit in ("级", "级/年") and quantity.modifier == "at_least"
    return force and WINDS.match(text, end) is not None


def ordinal(site: Site, measured: Measured) -> bool:
    """`为38届亚洲花艺大会挑选花农`: which one is meant, where nothing says that so many were held."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.unit != "届" or not FIGURE.match(quantity.text):
        return False
    return HELD.search(text, max(site.clause[0], start - 4), start) is None and text[end : end + 1] not in "，。；、"


def places_together(site: Site, measured: Measured) -> bool:
    """`沿黄九省`: a set of places, known by its number."""
    return (site.quantity.unit or " ")[0] in PLACES and not FIGURE.match(site.quantity.text)


def unit_of_price(site: Site, measured: Measured) -> bool:
    """`1斤花椒卖到上百元`: the measure of a good for which a price or a yield is told."""
    quantity, (start, end) = site.quantity, site.quantity.span
    one = quantity.value == 1 and quantity.modifier == "exact" and start == site.clause[0]
    return one and OF_ONE.match(site.story.text, end) is not None


def tally(site: Site, measured: Measured) -> bool:
    """`15种价格4升6降5平`: how many rose and fell, no litres and no square metres."""
    text, (start, end) = site.story.text, site.quantity.span
    return ROSE.search(text, max(0, start - 4), start) is not None or FELL.match(text, end) is not None


def point_on_the_way(site: Site, measured: Measured) -> bool:
    """`西侧100米处出发`, `10公里后设补给点`, `国道346公里+800米`: where it is; 距对方150米处 tells how far."""
    text, (start, end) = site.story.text, site.quantity.span
    before = text[max(site.clause[0], start - 8) : start]
    if ALONG.match(text, end) and ROAD.search(before) or before.endswith(("公里加", "km+", "公里+", "千米+")):
        return True
    if AWAY.search(before) or text.startswith("远处", end):
        return False
    return AT_POINT.match(text, end) is not None


def event_name(site: Site, measured: Measured) -> bool:
    """`男子500米决赛`, `12.5公里组`: a distance that names a race; `300米站点覆盖率`, or a rate."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.unit not in ("米", "公里"):
        return False
    if RACE.search(text, max(site.clause[0], start - 10), start) or RADIUS.match(text, end):
        return True
    at, last = text.find(quantity.text, max(0, start - AROUND)), end + AROUND
    while 0 <= at < last:
        after = at + len(quantity.text)
        if text[at - 1 : at] not in NUMERIC and RACED.match(text, after, last):
            return True
        at = text.find(quantity.text, after, last)
    return False
