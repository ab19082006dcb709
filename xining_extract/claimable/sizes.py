"""What something is rated by, known by or priced for: `亿元以上项目`, `10千伏线路`, `沿黄九省`, `1斤花椒卖到上百元`."""

from __future__ import annotations

import re

from ..divisions import PLACES
from ..metric.measured import Measured
from ..page.story import Site

FIGURE = re.compile("[0-9０-９]")
BOUNDED = frozenset(("at_least", "at_most", "under", "range"))
SETS = frozenset("地国" + PLACES)  # sets of places without a classifier: 九省, 两国
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
# 1美元|兑换118日元, 56铢兑|1美元
FOR_COINS = re.compile("(?:约?可?兑换?|约?[折可]?合|等于)[约近]?[0-9〇○零一二两三四五六七八九]")
AROUND = 300  # characters
FOR_ONE = re.compile("[0-9][百千万亿]?[^，。；、0-9]{1,6}(?:约?可?兑换?|约?[折可]?合)$")
WORTH = re.compile("级?(?:[一-龥]{2})?(?:项目|企业)(?:达|有|共)?[0-9]+[余多]?[个家户]")  # 100亿元项目3个
POPULOUS = re.compile("人?口?以[上下]的?(?:[大中小]?城市|[县市镇])")  # 50万人口以上城市
ROSE, FELL = re.compile("[0-9][升涨降跌]$"), re.compile("[0-9]+[降跌平]")


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
    if quantity.dimension == "currency" and WORTH.match(text, quantity.span[1]):
        return True
    share = quantity.dimension == "ratio"  # 百分之九十以上的员工
    if share or quantity.text[0] not in SCALES or quantity.modifier not in BOUNDED:
        return False
    reached = text.endswith("上", 0, quantity.span[0])  # 迈上千亿元台阶
    return not reached and CLASSED.match(text, quantity.span[1]) is not None


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
    return (site.quantity.unit or " ")[0] in SETS and not FIGURE.match(site.quantity.text)


def unit_of_price(site: Site, measured: Measured) -> bool:
    """`1斤花椒卖到上百元`: the measure of a good for which a price or a yield is told."""
    quantity, (start, end) = site.quantity, site.quantity.span
    one = quantity.value == 1 and start == site.clause[0]
    return one and OF_ONE.match(site.story.text, end) is not None


def rank_of_player(site: Site, measured: Measured) -> bool:
    """`马某某九段胜李某四段`: how strong a player of go is."""
    quantity, text, start = site.quantity, site.story.text, site.quantity.span[0]
    if quantity.unit != "段" or FIGURE.match(quantity.text):
        return False
    return "棋" in text[max(0, start - AROUND) : start + AROUND]


def rate_of_exchange(site: Site, measured: Measured) -> bool:
    """`133日元兑换1美元`, `1马克约合0.56美元`: the one coin for which it is told what it is worth."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.value != 1:
        return False
    return FOR_COINS.match(text, end) is not None or FOR_ONE.search(text, max(0, start - 12), start) is not None


def tally(site: Site, measured: Measured) -> bool:
    """`15种价格4升6降5平`: how many rose and fell, no litres and no square metres."""
    text, (start, end) = site.story.text, site.quantity.span
    return ROSE.search(text, max(0, start - 4), start) is not None or FELL.match(text, end) is not None
