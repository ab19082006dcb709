"""Which quantities are claims: a figure that states something, not one that only places, names or lists."""

from __future__ import annotations

import re
from collections.abc import Callable

from .context.status import is_origin
from .metric.measured import Measured
from .page.story import Site
from .quantity import modifiers

# What makes a duration a measured one, not a stretch of time in which something happened: words before it, and after.
MEASURED_TIME = re.compile(
    r"(?:时限|期限|周期|工期|时间|时长|年限|寿命|有效期|保质期|假期?|工龄|任期|缩短|缩减|压缩|延长|提前|推迟|减免|持续|领先|落后|相差|节省|减少|增加|省下?|延迟|历时|耗时|用时|延后|推后|顺延|提早|其余|其中|"
    r"长达|每隔|间隔|暂扣|拘留|徒刑|禁赛|够[吃用烧喝住花]?|[多少][^，。；、]{1,2}了|仅需|只需|仅用|只用|需要?|不超过|不少于|不得少于|满|超过|[要需再得]?等[上够]?|再加|[花用]了|平均|连续|人均|户均|日均|享受|最长|最短|由|比|按)[^，。；]{0,6}$"
    r"|(?<![重主只首])要[花用走跑坐等开]?$|(?:现在|如今|眼下)[只仅]?$"
)
MEASURES_TIME = re.compile(
    r"的?(?:[^，。；、的]{0,4}(?:期|时限|期限)"
    r"|[就有]{0,2}一[班趟列](?!人)|时间(?!里|内)|的(?:雪季|假期|旅程|行程|航程|车程|航行|训练|培训|治疗)|免[租息费]|优惠)"
)
BOUNDED = frozenset("at_least at_most under range".split())
FREE = re.compile("(?:的)?(?:免费|免[租息缴征收费]|减半)")  # 头2年免费
# A stretch of time that only places something: words after it, and before.
PLACES_TIME = re.compile(
    r"(?:来|以来|前|后|内|间|期间|之内|之间|里|中|时间里|之前|之后|左右的时间|之际|如一日|一次|一度|一届|小?长假[中里期]|假期[中里期]|[同来]期?最|最[高低多少大小好早晚长短强快佳])"
)
PLACED_TIME = re.compile(
    r"(?:(?:(?<![车走赶跑骑开])过去|未来|今后|最近)的?|近|已|这|那|(?<!提)前|(?<![延推])后|再过|又过|每|第|头|为期|试?营业|试运[行营]|一[天年月].|(?<!等)上|(?<![省剩余])下|整整|新|又|再|同|历经|跨越|走过|(?<![仅只费耗才使可能够])用|开[业课班馆园诊播放市]|建成|成立|投用|投产|上线|挂牌|开通)$"
)
POINTING = ("这", "那", "该", "这些", "那些", "此")
# 两人受伤 counts them; else 两人 takes up who was named before.
BEFALLS = re.compile("[^，。；]{0,4}(?:[受轻重]伤|死|亡|遇难|失[踪联]|被困|落水|获|入选|当选|荣|中毒|溺|被[救捕抓])")
CHILDREN = re.compile("的?(?:儿童|小孩|孩子|未成年人|学生)")
KIN = re.compile("(?:夫妻|夫妇|父子|父女|母女|母子|兄弟|姐妹|婆媳|师徒|姐弟|兄妹|祖孙|爷孙|一行)$")
CLASSED = re.compile(r"的?[^，。；、：！？,;:!?”）)\s的]")
SCALES = frozenset("百千万亿")
LESSONS = frozenset(("课时", "学时", "个学时"))
LIMITS = ("以内", "以上", "以下")
SPANS = ("过去", "未来", "今后", "近", "最近", "这", "那", "前")
STOPS = frozenset("，。；、的")
COMPLEMENT = re.compile(r"[，。；）)]|$")
NAMED = 40  # letters of a clause in which what a bare number measures is named
SCORES = re.compile(
    r"(?:指数|指标值|得分|评分|分值|系数|比值|值|[入员生]比|率|密度|浓度|数|价格|均价)(?:达到|达|为|是|在|高达|提高|提升|上升|升|增|降低|下降|降|减|缩小|扩大|优化|改善|稳定|保持|维持|控制|至|到|约|近|超|超过|突破|均|分别"
    r"|[由从](?:[^，。；0-9]{0,8}的)?(?:[0-9.]+)?)*了?$"
)
FIGURE = re.compile(r"[0-9０-９]")
TURNS = re.compile("[由从][^，。；0-9]{0,8}$")
AGE_LIMIT = re.compile(
    "年龄[^，。；、]{0,8}$|平均$|[须应需]年?满$|[降提推延宽][低高迟后长]?[至到]$|年龄[^，。；]{0,10}[至到为]$"
)
# 30岁到50岁的骑手超过六成, 4至6岁34名, 60至69岁老人
OF_AN_AGE = re.compile(
    "的(?:[^，。；]{0,4}占|[^，。；、]{1,6}[占达超约为近]|居多|最多)|[共有约近]?[0-9]|、[0-9]+(?:至[0-9]+)?周?岁|老年?人"
)
VOLTAGE = re.compile("(?:电压|水头)[^，。；、]{0,8}$|(?:[只仅]有|稳定在|[升降][到至]|仅为)$")
WINDS = re.compile("的?(?:大风|阵风|强风|台风)")  # 八级以上大风
DEGREE_DAYS = re.compile("的?(?:高温|低温|极端|桑拿)")
# A duration within which something comes about: 4分钟赶到现场, 15天收到退款.
DONE_IN = re.compile(
    "[就即便内]?(?:可|能)?(?:到(?=了|[，。；家校站村城镇])|赶到|到达|抵达|到场|收到|拿到|取得|办结|办完|办好|办妥|到账|直达|送达|通达|搞定|出结果|出证|放款)"
    "|[就才便](?:可以?|能|会)?[^，。；0-9]{0,6}(?:[^未完]完|[见起生]效|产生|结果|售罄|回本|收回|成活|搞定|恢复)|[收割播种栽抢修搬打跑走干忙卖抢][完遍光]|(?:全部|全)?售[罄空]"
)
LIMITED = re.compile("(?:、[^，。；、]{2,14}内)+")  # 市区20分钟内、山区两小时内到场
TIMED = re.compile("(?:小时|分钟|天|日)内")
EACH_ONE = re.compile("每.{1,3}一(?:年|个?月|天|周|季)")
FEWEST = frozenset("一每几半")
FEW = re.compile(r"几(?![十百千万亿])")
# 九省, 两国: sets of places without a classifier.
PLACES = frozenset("地 省 市 县 区 国 州 旗 盟 乡 镇 村".split())
# 男子500米决赛: the name of an event.
RACE_BEFORE = re.compile(r"(?:男子|女子|男女子?|混合|[0-9]米[、及和])$")
RACE_AFTER = re.compile(r"(?:接力|决赛|半决赛|预赛|短道|速滑|跑|栏|自由泳|蛙泳|仰泳|蝶泳|混合泳|比赛|项目)")
SPORT = re.compile("马拉松|长跑|健康跑|欢乐跑|越野|骑行|竞走|公路赛|铁人三项|徒步|定向赛|赛跑")
RACED = (
    "(?:(?:、[0-9.]+(?:公里|米))*等?[0-9一二两三四五六七八九]+个(?:项目|组别)"
    "|各?组(?![织成建])|项目|马拉松|健康跑|迷你|欢乐跑|越野|限报|参赛|选手)"
)
NEAR = 1500  # characters around a distance in which a race may be named by it
VOLTS = 16  # characters before a voltage that tell it as a value
AT_POINT = re.compile("处(?![理置于罚])|后(?:设|出发|折返|右转|左转|掉头|起跑)|[（(][^（()）0-9]{0,6}点[)）]")
SIDE = re.compile("[东西南北][侧面边部]?[约近]?$")


Rule = Callable[[Site, Measured], bool]


def is_claim(site: Site, measured: Measured) -> bool:
    """Whether a quantity is a claim: no rule for its kind knows it as none."""
    for rejects in REJECTS.get(site.quantity.dimension, ANY):
        if rejects(site, measured):
            return False
    return True


def article_one(site: Site, measured: Measured) -> bool:
    """`一名患者`, `几位老人`: one and a few as articles. A measured 一 (签约周期为一年) stays."""
    quantity = site.quantity
    text, (start, end) = site.story.text, quantity.span
    if quantity.text in ("两人", "二人", "三人"):
        if KIN.search(text, max(0, start - 2), start):
            return True
        if start == site.clause[0] and not BEFALLS.match(text, end):
            return True
    pointed = quantity.text[0] in "两俩" and text.endswith(POINTING, 0, start)
    if pointed or quantity.text.startswith(("不止一", "最低一", "最高一")):
        return quantity.dimension in (None, "count")
    if text.endswith("满", 0, start) and quantity.dimension == "duration":  # 运营满一年
        return False
    if (quantity.text == "两口" and text[start - 1 : start] in ("老", "小")) or (
        quantity.unit == "班" and text.startswith("倒", end)
    ):  # 老两口, 三班倒
        return True
    if quantity.text[0] not in FEWEST:
        return False
    if EACH_ONE.fullmatch(quantity.text):  # 每座一年运行经费8万元
        return True
    if quantity.dimension == "duration" and is_origin(site) and TURNS.search(text, max(0, start - 12), start):
        return False  # 由原先的一个月压缩到六天
    if quantity.text.startswith("一") and quantity.value == 1 and quantity.dimension != "ratio":
        if quantity.dimension in (None, "count"):
            return True
        return quantity.modifier == "exact" and not measured.left.gives_value  # 一米多深, 一年以上 are measured
    return FEW.match(quantity.text) is not None or (quantity.text == "半天" and not measured.left.gives_value)


def stretch_of_time(site: Site, measured: Measured) -> bool:
    """`过去五年`, `3年来`, `24小时服务`: time that places something; what measures time says so."""
    quantity, text = site.quantity, site.story.text
    if quantity.unit in ("岁", "周岁", *LESSONS) or "工作日" in (quantity.unit or ""):
        return False
    start, end = quantity.span
    before = text[max(site.clause[0], start - 10) : start]
    if quantity.text.endswith("内") and not quantity.text.endswith("以内"):
        if listed := LIMITED.match(text, end):
            return not (TIMED.search(listed[0]) or modifiers.DEALT.match(text, listed.end() - 1))
        if text[end : end + 1] in STOPS:
            return not MEASURED_TIME.search(before)
        if not before and not modifiers.DEALT.match(text, end - 1):  # 24小时内最低气温下降8℃
            return True
        return before.endswith(SPANS)  # 8小时内修复, not 未来24小时内有雨
    if not text.startswith("前", end) and TURNS.search(before) and is_origin(site):  # 由过去的3个半小时缩短到1个小时
        return False
    if PLACES_TIME.match(text, end) and not before.endswith("满"):  # 满5年后可增购
        return True
    if FREE.match(text, end) or before.endswith(("后", "隔")) and quantity.text.endswith(LIMITS):  # 出院后60天以内
        return False
    if DONE_IN.match(text, end):
        return False
    if PLACED_TIME.search(before):
        return True
    if quantity.modifier in BOUNDED or measured.left.gives_value or MEASURES_TIME.match(text, end):
        return False
    if measured.left.phrase and COMPLEMENT.match(text, end):  # 暂停结算3个月。
        return False
    return not MEASURED_TIME.search(before)


def qualifying_age(site: Site, measured: Measured) -> bool:
    """`60岁以上老人`: an age that tells whom one means."""
    quantity = site.quantity
    if quantity.unit not in ("岁", "周岁"):
        return False
    figures = FIGURE.search(quantity.text)  # 七八十岁的队员 only tells whom one means
    if quantity.modifier == "range" and figures and not OF_AN_AGE.match(site.story.text, quantity.span[1]):
        return False
    if AGE_LIMIT.search(site.story.text, max(site.clause[0], quantity.span[0] - 24), quantity.span[0]):
        return False
    return measured.right.phrase is not None or not measured.left.gives_value


def class_of_size(site: Site, measured: Measured) -> bool:
    """`亿元以上项目`, `千人以上的工程`: how large those are that are meant, told by a scale without its digit."""
    quantity, text = site.quantity, site.story.text
    if quantity.text[0] not in SCALES or quantity.modifier not in BOUNDED:
        return False
    return text[quantity.span[0] - 1] not in "数几上" and CLASSED.match(text, quantity.span[1]) is not None


def rated(site: Site, measured: Measured) -> bool:
    """`10千伏线路`, `35℃以上高温`, `八级以上大风`: what something is rated or reckoned by, part of its name."""
    quantity, text = site.quantity, site.story.text
    if quantity.dimension == "voltage":
        start = max(site.clause[0], quantity.span[0] - VOLTS)
        return not measured.left.gives_value and VOLTAGE.search(text, start, quantity.span[0]) is None
    if quantity.dimension == "power" and text.startswith(("机型", "级"), quantity.span[1]):
        return True
    if quantity.unit in ("级", "级/年") and quantity.modifier == "at_least" and WINDS.match(text, quantity.span[1]):
        return True
    return quantity.dimension == "temperature" and DEGREE_DAYS.match(text, quantity.span[1]) is not None


def places_together(site: Site, measured: Measured) -> bool:
    """`沿黄九省`: a set of places, known by its number."""
    return (site.quantity.unit or " ")[0] in PLACES and not FIGURE.match(site.quantity.text)


def named_race(text: str, start: int, end: int, length: str) -> bool:
    """`12.5公里组`, `半程马拉松、5公里等两个项目`: whether the text has the distance as the name of a race."""
    near = text[max(0, start - NEAR) : end + NEAR]
    return SPORT.search(near) is not None and re.search(f"(?<![0-9.]){re.escape(length)}{RACED}", near) is not None


def point_on_the_way(site: Site, measured: Measured) -> bool:
    """`西侧100米处出发`, `10公里后设补给点`: where it is."""
    text, (start, end) = site.story.text, site.quantity.span
    if AT_POINT.match(text, end):
        return True
    return text.startswith("处", end) and SIDE.search(text, max(site.clause[0], start - 6), start) is not None


def height_of_children(site: Site, measured: Measured) -> bool:
    """`1.2米以下儿童`: a height that tells whom one means."""
    return site.quantity.unit in ("米", "厘米") and CHILDREN.match(site.story.text, site.quantity.span[1]) is not None


def event_name(site: Site, measured: Measured) -> bool:
    """`男子500米决赛`: a distance that names a race."""
    quantity, text = site.quantity, site.story.text
    if quantity.unit not in ("米", "公里"):
        return False
    start, end = quantity.span
    if named_race(text, start, end, quantity.text):
        return True
    return bool(RACE_AFTER.match(text, end) or RACE_BEFORE.search(text, max(site.clause[0], start - 8), start))


def bare_number(site: Site, measured: Measured) -> bool:
    """A number without a unit is a claim where an index has it as its value, or where it counts by 万 or 亿."""
    quantity = site.quantity
    if quantity.unit is not None:
        return False
    if re.search("[万亿]", quantity.text):
        return False
    if not FIGURE.search(quantity.text):
        return True
    here = quantity.span[0]
    return not SCORES.search(site.story.text, max(site.clause[0], here - NAMED), here)


ANY: tuple[Rule, ...] = (article_one, places_together, class_of_size)
# By dimension, the rules for what has it.
REJECTS: dict[str | None, tuple[Rule, ...]] = {
    None: (*ANY, bare_number),
    "duration": (*ANY, stretch_of_time, qualifying_age),
    "count": (*ANY, rated),
    "count rate": (*ANY, rated),
    "length": (*ANY, height_of_children, event_name, point_on_the_way),
    "voltage": (*ANY, rated),
    "power": (*ANY, rated),
    "temperature": (*ANY, rated),
}
