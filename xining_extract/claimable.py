"""Which quantities are claims: a figure that states something, not one that only places, names or lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .context.status import is_origin
from .lexicon import rows
from .metric.measured import Measured
from .page.story import Site
from .quantity import modifiers
from .quantity.counting import of_people

FIGURE = re.compile("[0-9０-９]")
BOUNDED = frozenset(("at_least", "at_most", "under", "range"))
POINTING = ("这", "那", "该", "这些", "那些", "此")  # 这两座桥: those named before
# Those of whom one has spoken: 将两人抓获, 他们两人, 王某、李某二人, 目前三人已落网
PEOPLE = re.compile("[两俩二三四五]人")
KNOWN = re.compile(
    "(?:[将把对被给向跟让由与和使据经]|发现|得知|确认|认为|以为|目前|最终|最后|随后|随即|之后|此后|其后|当时|当年|现|现在|因此|于是|但|而"
    "|[他她你我咱们某]|(?:某|[甲乙丙])[0-9]|夫妻|夫妇|父子|父女|母子|母女|兄弟|姐妹|兄妹|姐弟|叔侄|婆媳|祖孙|师徒|双方|[）)])$"
)
SUFFERED = re.compile(
    "(?:当场|不幸|分别)?(?:死|伤|亡|遇难|失踪|失联|被困|获救|[受重轻]伤|入选|获奖|当选|[入晋]围|获[得评])"
)
AN = re.compile("(?:不止|最[高低])一")
EACH_ONE = re.compile("每.{1,3}一(?:年|个?月|天|周|季)")  # 每座一年
FOR_EACH = re.compile("按照?每[一-龥]{2,6}$")
LASTS = ("满", "察看", "徒刑", "拘役", "管制", "缓刑", "拘留", "刑期", "学制", "工期", "任期", "聘期")
FEWEST = frozenset("一每几半")
FEW = re.compile("几(?![十百千万亿])")
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
AGES = frozenset(("岁", "周岁"))
GROWN = frozenset(("from_level", "to_level", "growth_of_previous"))
TERM = re.compile("有期徒刑(?:的|[0-9])|重刑")
LESSONS = frozenset(("课时", "学时", "个学时"))
# Stretches that mostly are measured; days and years mostly only say when.
SHORT = frozenset("毫秒 秒 分钟 刻钟 小时".split())
ALL_DAY = "24小时"
# What hours and minutes are part of the name of: 15秒接通率, 8小时滑动平均浓度
NAMED = re.compile(
    "[^，。；、0-9]{0,2}(?:接通|滑动|平均浓度|降[雨雪水温]|雨量|最[大高低]|核酸|》)"
    "|[^，。；、0-9了过跑走转绕]{1,7}(?<![一两几半这])圈(?!出)"
)
ONLY_WHEN = re.compile("(?:(?<![车走赶跑骑开])过去|未来|今后|最?近|[这那每第头]|(?<!提)前)的?$")  # 未来24小时, 这两小时
LONGEST = ("满", "最长", "最短")
NEAR = 10  # letters before a stretch of time that tell what it does
TURNS = re.compile("[由从][^，。；0-9]{0,8}$")  # 由原来的三天缩短到一天
STOPS = frozenset("，。；的")
SPANS = ("过去", "未来", "今后", "近", "最近", "这", "那", "前")
FOREMOST = re.compile("最(?![长短久])[^，。；的]{1,3}的$")  # 增速最快的四年
FREE = re.compile("的?(?:免费|免[租息缴征收费]|减半)")  # 头两年免费
# 4分钟赶到现场, 15天收到退款, 3天就完成: within which time something comes about.
DONE_IN = re.compile(
    "[就才便][^，。；0-9]{0,4}[完效光空]|[就即便可能]*(?:到(?=了|[，。；家校站村城镇])|[赶收拿送直]到|[到送抵]达|到场|取得|办[结完好妥]|到账|出[结证])"
    "|[一-龥][完遍光]|售[罄空]"
)
COMPLEMENT = re.compile("[，。；）)]|$")
RADIUS = re.compile("(?:半径)?[^，。；、0-9的达有]{2,12}(?:覆盖率|可达率)")
VALUE_ENDS = re.compile("[，。；、）)和与]|$")  # of a bare number: 指数为4.13、
AGE_LIMIT = re.compile("年龄[^，。；、]{0,8}$|平均$|[须应需]年?满$")
# 30岁到50岁的骑手超过六成, 4至6岁34名, 60至69岁老人
OF_AN_AGE = re.compile(
    "的(?:[^，。；]{0,4}占|[^，。；、]{1,6}[占达超约为近]|居多|最多)|[共有约近]?[0-9]|、[0-9]|老年?人"
)
NOUN = re.compile("(?![和与及至到])[一-龥]")  # what is so rated: 完成110千伏|项目
VOLTAGE = re.compile("(?:电压|水头)[^，。；、]{0,8}$|[只仅]有$")
LIMITS = ("以内", "以上", "以下")
WINDS = re.compile("的?(?:大风|阵风|强风|台风)")
# What stands behind the distance of a race: 10公里健康跑, 半程马拉松、5公里等两个项目
RACED = re.compile(
    "(?:(?:、[0-9.]+(?:公里|米))*等?[0-9一二两三四五六七八九]+个(?:项目|组别)"
    "|(?:各|[男女]子?|成人|青年|青少年|少年|儿童|公开|精英|健身|大众|亲子|家庭|体验|欢乐|团体)?组(?![织建装合]|成(?!绩))|项目|马拉松|[^，。；]{0,2}跑(?![了到])|限报|参赛|选手)"
)
NUMERIC = frozenset("0123456789.")
AROUND = 1500  # characters around a distance in which a race may be named by it
RACE = re.compile("(?:男女?子?|女子|混合|[0-9]米[、及和])$")
HELD = re.compile("[办行续共了过满历展加计到的经]$")  # 已举办12届
# What is told of one measure of a good: 1斤花椒卖到上百元, 1亩地能收2000元
OF_ONE = re.compile(
    "(?!内|以)[^，。；、：0-9]{0,10}?(?:价|成本|收益|[卖售收补奖赚挣需要值达为涨降])[^，。；、：0-9]{0,8}[0-9几数一二两三四五六七八九十百千]"
)
TOLD = re.compile("(?:均|都|分别)[居列位排]")
ROSE, FELL = re.compile("[0-9][升涨降跌]$"), re.compile("[0-9]+[降跌平]")
AWAY = re.compile("[距离隔][^，。；、]{0,6}$")
# Of a road, how far from where it begins: 国道346公里+800米, 高速东往西19公里时，
ALONG = re.compile("[+加][0-9]|段(?!落)|路段|(?:许)?时，")
ROAD = re.compile("[线道速路]$|[往向至].{0,2}$|[公千]里[+加]$|km[+加]$")
AT_POINT = re.compile("处(?![理置于罚])|后(?:设|出发|折返|[左右]转|掉头)|[（(][^（）()]{0,6}点[）)]")

Rule = Callable[[Site, Measured], bool]


def is_claim(site: Site, measured: Measured) -> bool:
    """Whether a quantity is a claim: no rule for its kind knows it as none."""
    return not any(rejects(site, measured) for rejects in REJECTS.get(site.quantity.dimension, ANY))


def article_one(site: Site, measured: Measured) -> bool:
    """`一名患者`, `几位老人`, `这两座桥`: one, a few and two as articles. A measured 一 (签约周期为一年) stays."""
    quantity = site.quantity
    text, (start, end) = site.story.text, quantity.span
    counts = quantity.dimension in (None, "count")
    if PEOPLE.fullmatch(quantity.text) and _known_people(text, site.clause[0], start, end):
        return True
    if (quantity.text[0] in "两俩" and text.endswith(POINTING, 0, start)) or AN.match(quantity.text):
        return counts
    if text.endswith(LASTS, 0, start) and quantity.dimension == "duration":  # 运营满一年, 有期徒刑一年
        return False
    family = quantity.unit == "口" and text.endswith(("老", "小", "一家", "全家"), 0, start)
    if family or text[end - 1 : end + 1] == "班倒":  # 老两口, 一家四口, 三班倒
        return True
    if counts and quantity.text[0] == "1" and FOR_EACH.search(text, max(site.clause[0], start - 10), start):
        return quantity.value == 1 and quantity.modifier == "exact"  # 按每招用1人给予1500元
    if quantity.text[0] not in FEWEST:
        return False
    if EACH_ONE.fullmatch(quantity.text):
        return True
    if quantity.dimension == "duration" and _turns(site):
        return False
    if quantity.text.startswith("一") and quantity.value == 1 and quantity.dimension != "ratio":
        # 一米多深, 一年以上 are measured
        told = text.startswith("的", start - 1)  # 灾情最重的一年
        return counts or (quantity.modifier == "exact" and (told or not measured.left.gives_value))
    return FEW.match(quantity.text) is not None or (quantity.text == "半天" and not measured.left.gives_value)


def _known_people(text: str, begin: int, start: int, end: int) -> bool:
    """Whether a few people are those named before (将两人抓获, 夫妻二人); 另有两人受伤 counts them."""
    if SUFFERED.match(text, end):
        return False
    return start == begin or KNOWN.search(text, max(begin, start - 6), start) is not None


def _turns(site: Site) -> bool:
    """Whether a change sets out from the figure, 由 or 从 standing right before it."""
    start = site.quantity.span[0]
    return TURNS.search(site.story.text, max(0, start - 12), start) is not None and is_origin(site)


@cache
def _timing() -> dict[str, re.Pattern[str]]:
    """What words beside a stretch of time tell of it; see `data/timing.tsv`."""
    words: dict[str, list[str]] = {}
    for word, part, _ in rows("timing.tsv"):
        words.setdefault(part, []).append(word)
    either = {part: "|".join(found) for part, found in words.items()}
    return {
        "measured": re.compile(f"(?:{either['near']})[^，。；]{{0,6}}$|(?:{either['leads']})$"),
        "opens": re.compile(f"(?:{either['opens']})$"),
        "follows": re.compile(either["follows"]),
        "closes": re.compile(either["closes"]),
    }


def stretch_of_time(site: Site, measured: Measured) -> bool:
    """`过去五年`, `3年来`, `24小时服务`: time that only says when; what measures time says so."""
    quantity, text = site.quantity, site.story.text
    start, end = quantity.span
    if quantity.text.endswith("周年") or (quantity.text.endswith("年度") and text[end : end + 1].isdigit()):
        return True  # 建校40周年, 起付标准为一个年度800元
    unit = quantity.unit or ""
    if unit in AGES or unit in LESSONS or "工作日" in unit or (measured.metric and measured.metric.rule == "aligned"):
        return False  # 分别为1.98天、1.04天
    before, timing = text[max(site.clause[0], start - NEAR) : start], _timing()
    if quantity.text.endswith("内") and not quantity.text.endswith("以内"):  # 8小时内修复, not 未来24小时内有雨
        if text[end : end + 1] in STOPS and not modifiers.SINCE.search(text, max(0, end - 15), end - 1):
            return not timing["measured"].search(before)
        return before.endswith(SPANS) if before else modifiers.DEALT.match(text, end - 1) is None
    if not text.startswith("前", end) and _turns(site):  # 由过去的3个半小时缩短到1个小时
        return False
    if quantity.unit in SHORT:
        return _short_only_places(site, before, timing)
    over = timing["closes"].match(text, end) and not before.endswith(LONGEST)  # 满5年后可增购
    if over or FOREMOST.search(before):
        return True
    if FREE.match(text, end) or DONE_IN.match(text, end):
        return False
    if timing["opens"].search(before) and not quantity.text.endswith(LIMITS):  # 出院后60天以内
        return True
    if quantity.modifier in BOUNDED or measured.left.gives_value or timing["follows"].match(text, end):
        return False
    if measured.left.phrase and COMPLEMENT.match(text, end):  # 暂停结算3个月。
        return False
    return not timing["measured"].search(before)


def _short_only_places(site: Site, before: str, timing: dict[str, re.Pattern[str]]) -> bool:
    """`两小时后`, `24小时热线`: hours and minutes that only say when; 经过20分钟扑救 measures, and so do most."""
    text, end = site.story.text, site.quantity.span[1]
    if timing["measured"].search(before):  # 连续作战30个小时后
        return False
    return (
        site.quantity.text == ALL_DAY
        or ONLY_WHEN.search(before) is not None
        or (timing["closes"].match(text, end) or NAMED.match(text, end)) is not None
    )


def served(site: Site, measured: Measured) -> bool:
    """`判处三年以上有期徒刑134人`: the term that tells which of those sentenced are counted."""
    return site.quantity.modifier in BOUNDED and TERM.match(site.story.text, site.quantity.span[1]) is not None


def qualifying_age(site: Site, measured: Measured) -> bool:
    """`60岁以上老人`: an age that tells whom one means."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.unit not in AGES:
        return False
    if measured.metric and measured.metric.rule in GROWN:  # 平均寿命由78.2岁提高到79.6岁, 提高1.4岁
        return False
    figures = FIGURE.search(quantity.text)  # 七八十岁的队员 only tells whom one means
    if quantity.modifier == "range" and figures and not OF_AN_AGE.match(text, end):
        return False
    if AGE_LIMIT.search(text, max(site.clause[0], start - 24), start):
        return False
    return measured.right.phrase is not None or not measured.left.gives_value


def ordinal(site: Site, measured: Measured) -> bool:
    """`为38届亚洲花艺大会挑选花农`: which one is meant, where nothing says that so many were held."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.unit != "届" or not FIGURE.match(quantity.text):
        return False
    return HELD.search(text, max(site.clause[0], start - 4), start) is None and text[end : end + 1] not in "，。；、"


def class_of_size(site: Site, measured: Measured) -> bool:
    """`亿元以上项目`, `千人以上的工程`, `三人以上事故5起`: how large those are that are meant or counted."""
    quantity, text = site.quantity, site.story.text
    if quantity.dimension != "ratio" and quantity.text.endswith(LIMITS) and SIZED.match(text, quantity.span[1]):
        return True
    grave = quantity.modifier == "at_least" and GRAVE.match(text, quantity.span[1])
    if grave and NONE_SO_GRAVE.search(text, max(site.clause[0], quantity.span[0] - 20), quantity.span[0]):
        return True
    if quantity.text[0] not in SCALES or quantity.modifier not in BOUNDED:
        return False
    return text[quantity.span[0] - 1] not in "数几上" and CLASSED.match(text, quantity.span[1]) is not None


def rated(site: Site, measured: Measured) -> bool:
    """`10千伏线路`, `16兆瓦机型`, `八级以上大风`: what something is rated by, part of its name."""
    quantity, text, (start, end) = site.quantity, site.story.text, site.quantity.span
    if quantity.dimension == "voltage":
        given = measured.left.gives_value or VOLTAGE.search(text, max(site.clause[0], start - 16), start)
        return not given or NOUN.match(text, end) is not None
    if quantity.dimension == "power":
        return text.startswith(("机型", "级"), end)
    if quantity.dimension == "temperature":
        return text.startswith(("高温", "低温"), end + text.startswith("的", end))
    if quantity.unit == "级" and FIGURE.match(text, end):  # 5级以上20次, 6.0—6.9级3次: of that force
        return True
    force = quantity.unit in ("级", "级/年") and quantity.modifier == "at_least"
    return force and WINDS.match(text, end) is not None


def places_together(site: Site, measured: Measured) -> bool:
    """`沿黄九省`: a set of places, known by its number."""
    return (site.quantity.unit or " ")[0] in PLACES and not FIGURE.match(site.quantity.text)


def unit_of_price(site: Site, measured: Measured) -> bool:
    """`1斤花椒卖到上百元`: the measure of a good for which a price or a yield is told."""
    quantity, (start, end) = site.quantity, site.quantity.span
    one = quantity.value == 1 and quantity.modifier == "exact" and start == site.clause[0]
    return one and OF_ONE.match(site.story.text, end) is not None


def those_told(site: Site, measured: Measured) -> bool:
    """`获金牌9枚、总分80分，两项均居全省第一`: those of which one has spoken."""
    text, (start, end) = site.story.text, site.quantity.span
    return site.quantity.unit == "项" and start == site.clause[0] and TOLD.match(text, end) is not None


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


def bare_number(site: Site, measured: Measured) -> bool:
    """A number without a unit is a claim where it counts by 万 or 亿, or ends what is said in figures: 指数为4.13、."""
    quantity = site.quantity
    if quantity.unit is not None or "万" in quantity.text or "亿" in quantity.text:
        return False
    text, (start, end) = site.story.text, quantity.span
    if of_people(text, start, end):
        return False
    ends = VALUE_ENDS.match(text, end) or is_origin(site)
    return not (ends and FIGURE.search(quantity.text))


ANY: tuple[Rule, ...] = (article_one, places_together, class_of_size)
# By dimension, the rules for what has it.
REJECTS: dict[str | None, tuple[Rule, ...]] = {
    None: (*ANY, bare_number),
    "duration": (*ANY, served, stretch_of_time, qualifying_age),
    "count": (*ANY, rated, ordinal, those_told),
    "count rate": (*ANY, rated),
    "length": (*ANY, event_name, point_on_the_way),
    "mass": (*ANY, unit_of_price),
    "area": (*ANY, unit_of_price, tally),
    "volume": (*ANY, unit_of_price, tally),
    "voltage": (*ANY, rated),
    "power": (*ANY, rated),
    "temperature": (*ANY, rated),
}
