"""The words and marks by which Chinese prose shows where the name of an undertaking begins and ends.

The words are in `data/programs.tsv`, one a line with its kind, its weight and a usage:

- `head`, `act`, `whole`: what a name ends in (工程; 分类, an activity; 以旧换新, a name by itself);
- `coin`: what a coined name in quotation marks ends in (“邻里驿站”);
- `doc`: what the title of a document in 《》 ends in, which tells what is to be done;
- `edge`: a word behind which a name begins; weight 1 if it takes the name as its object (实施, 开展), 2 if it is part
  of the name where the head word follows at once (更新工程), 3 if what it takes is paid (发放), 4 if it is
  either (推广渔具更新项目, 渔具推广项目);
- `keep`: a word that an edge opens without being one there (投资者);
- `open`: a word that may stand before a name without being part of it (全市, 重点);
- `suffix`: a character that ends names of many kinds (荔枝节), but for the words under `not` that hold it (节能), which
  also tell where no head word stands though its letters do (资助学前儿童);
- `tells`: a word that opens what is told of an undertaking (提速);
- `figure`: an indicator of a whole place, which no undertaking brings about (生产总值);
- `tail`: a word behind a head word that makes something else of it (服务 + 中心);
- `vague`: a word before a head word that does not tell which is meant (合作项目);
- `said`: what in quotation marks someone or something is called that is no undertaking ends so (“渔村骗子”);
- `thing`: so does what something else is called that is named right behind the marks (“渔币”组织);
- `trouble`: a word right behind the marks by which what is so called does harm, whatever it ends in (“渔苗贷”骗局);
- `crime`: what offenders do, which is no undertaking (传销); `fight`: a word that tells what is done against it (打击).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from ..alternatives import Branch, branch, either, one_of
from ..connectives import OF_WHICH
from ..divisions import OURS, WHOLES
from ..hearing import LEARNS
from ..lexicon import rows


class Words(msgspec.Struct, frozen=True, gc=False):
    """The compiled lexicon; every pattern begins with a set of letters, so that `re` tries no word in vain."""

    ends: re.Pattern[str]
    heads: re.Pattern[str]
    telling: frozenset[str]
    weights: dict[str, int]
    whole: frozenset[str]
    suffixes: frozenset[str]
    documents: tuple[str, ...]
    edges: re.Pattern[str]
    sense: dict[str, str]
    opening: re.Pattern[str]
    opens: frozenset[str]
    tails: re.Pattern[str]
    tells: re.Pattern[str]
    figures: re.Pattern[str]
    follow: frozenset[str]
    told: frozenset[str]
    vague: re.Pattern[str]
    said: tuple[str, ...]
    things: tuple[str, ...]
    troubles: tuple[str, ...]
    manners: frozenset[str]
    aims: frozenset[str]
    pictures: tuple[str, ...]
    coins: frozenset[str]
    crimes: re.Pattern[str]
    fights: re.Pattern[str]


# What 自 opens words with that mean "by itself": 自流灌溉.
ITSELF = (
    "来贸治主动助建行然身费愿学查驾营产筹由救制媒强律卫发备家购闭觉理办立拍定选检取提用供给留住有"
    "宜贡流排灌燃组编养种繁育适循热洁融考招荐评测信尊卸航平印酿游净锁愈修控诊"
)
# One-character words behind which a name begins, but for the compounds that they open or close: what may not follow
# them, what may not precede them.
_PARTICLES = {
    "的": ("", ""), "了": ("解", ""), "着": ("力 眼", ""), "等": ("级 候", "高 中 初 平 同 优 特 均 劣"),
    "和": ("谐 平 美 睦 浩特 田 布克 顺 社区养老 社区基本养老", "共 温 祥 饱 总 调 缓 颐 亲"),
    "及": ("时 其", "普 以 涉 惠 遍 波 危"), "与": ("", "参"),
    "并": ("购 网 轨", "合 归 兼 裁"), "将": ("来 军", ""), "把": ("关 脉", ""),
    "被": ("告 褥", ""), "让": ("", "转 出 礼 谦"), "使": ("用 命 者", ""), "为": ("老 民 企 农", "行 作"),
    "对": ("口 接 外 标 点 象 比", "结 面 核 比"), "在": ("线 校 职 编 岗 家 建", ""), "从": ("业 严 事", ""),
    "由": ("", "自 理 缘"), "已": ("", ""), "还": ("", "返 偿 归 退 发"), "也": ("", ""),
    "就": ("业 医 学 近 餐 读 地", "成"),
    "又": ("", ""), "或": ("许 者", ""), "搞": ("活 好", ""), "靠": ("山 泊 岸 背 近 港 船", "依 停 可 挂 牢"),
    "以": ("色 案 旧 工 赛 内 上 下 来 后 前 外 及 奖", "可 所 予 得 难 足 加"),
    "到": ("位 账 岗 户 家 期", ""), "是": ("非", ""), "于": ("", "关 大"), "向": ("", "方 面 双 定 导 转 流 去 志"),
    "自": (" ".join(ITSELF), "亲 来 各 独 擅 私 源 出 暗"),
    "要": ("闻 素 点 求", "重 需 必 主 首"), "获": ("得感", ""), "该": ("市 省 区 县 局", "应"),
    "受": ("益 理 灾 众 骗 损 聘 助 训 援 检 贿", "接 承 享 感 遭 蒙 备 饱 领 签 经 可 授 难 忍"),
    "促": ("进 销 消费 就业 增收 转型 融合 生产 升级", ""), "各": ("自 级 族", ""), "每": ("年 月 周 日 天 季", ""),
    "他": ("人 山", "其 吉 利 维 排"), "她": ("", ""),
    "届": ("", "应 往 历 换"), "其": ("中 他 它", "尤 极"), "但": ("", "非"), "按": ("揭 摩 需 劳 规定", ""),
    "比": ("例 重 赛 率 较 武 选 拼 对 价 亚 值 如 邻 学 特 基", "占 同 环 配 对 评 价 相 攀 好 无 车"),
    "因": ("特 地 子 材 势 病 素", "基 成 诱 病 起 原"), "给": ("水 排 养", "供 补 自 送 配"),
    "可": ("能 再生 持续 回收 移动 燃 降解 视 靠 穿戴 信 控 研", "许 认 不 宁"),
    "经": (
        "济 营 验 费 常 典 过 理 开 贸 历 纪 络 销 办 停 手 受 久 转 文 书 脉 纬 侦 适 责 纱 管 信 "
        "一 二 三 四 五 六 七 八 九 十",
        "已 曾 财 神 易 念 佛 月 石 圣 五 诗 茶 取 正 几 未 一 农 国 外 产 政 心",
    ),
    "即": (
        "将 时 日 墨 便 食 刻 可 兴 使 插 办 享 付 到 期 位 征 用 席 有 热 配 走 来 买 退 取 审 知 诊 申 报 收 补 赔 "
        "交 落 拍 采 停 充 饮 医 融 送 领",
        "立 随 当 旋 迅 在 亦 也",
    ),
    "设": (
        "计 施 备 立 置 定 想 防 有 在 法 区 市 县 障", "建 开 增 创 常 特 新 铺 敷 架 陈 摆 装 附 分 下 假 预 布 公",
    ),
}  # fmt: skip
_STOPS = "，。、；：！？!?,;:\n… \t\r　（(《》—【】→←↓↑=＝|｜"
_ARABIC = "0123456789０１２３４５６７８９"
_NUMERALS = rf"[{_ARABIC}一二三四五六七八九十百千万亿两几数余多]"
# A counted noun: the name begins after its number and classifier, or after a number with its unit.
_CLASSIFIERS = "个项条所家名次场批类种"
_UNITS = (  # backwards
    *"元口户件座片辆台处支吨亩人位张份笔宗例起篇间套艘头只天米列趟班架株棵尾",
    *("次人", "里公", "瓦千", "钟分", "时小", "岁周"),
)
_SEASONS = "春夏秋冬底初末"  # 1996年冬
_YEAR = rf"[{_ARABIC}]{{2}}[0０][2２](?![{_ARABIC}])"  # backwards: 2024张家湾 counts nothing
_AMOUNTS = [
    *(rf"{c}(?={_NUMERALS})" for c in _CLASSIFIERS if c not in "条次家"),
    rf"家(?={_NUMERALS})(?!万(?!{_NUMERALS}|[上近超逾]))",  # 万家岛 counts nothing
    rf"条(?<!龙条)(?={_NUMERALS})",
    rf"次(?<!性次)(?={_NUMERALS})",
    *(rf"{unit}(?=[{_ARABIC}])" for unit in (*"年月日时号%％度万亿成", "度年", "份月")),
    r"成(?=[一二三四五六七八九])",
    *(rf"{unit}(?=[一二两三四五六七八九十几])" for unit in "座台辆列趟艘"),
    "场(?=场一|场场)",  # 一场场龙舟赛
    *(rf"{unit}(?=每)" for unit in (*_CLASSIFIERS, *"座台辆列部户间处支套块亩株头人位件斤吨例")),  # 每座公厕财政补贴
    rf"轮(?={_NUMERALS}{{1,3}}第(?!”))",
    *(rf"{season}(?<![节季]{season})(?=[年月][{_ARABIC}])" for season in _SEASONS),
    *(rf"{unit}(?=[万亿余多]{{0,2}}[{_ARABIC}])(?!{_YEAR})" for unit in _UNITS),
]
# 计划 and 规划 before a verb or a time mean "intend" and name nothing, but for 计划启动以来.
_INTENDS = (
    r"(?<=计划|规划)(?!(?:正式|全面)?(?:启动|实施|开展|推[行出])(?:以来|之?后，|之初|至今|期间|过程中|情况|[一二两三四五六七八九十几多0-9]+个?多?[年月]多?来?，))(?:[投于到用新建完总启改扩通开再今明后至将实力增加减引招采推举组培融购拆修派选征筹争逐继从由把播栽插种造放竣交接运发]|面积|每(?!(?:[年月日天人户生周餐每]|学[年期])+[0-9])"
    "|利用|整[治合修]|疏[浚通]|清[理淤]|[铺敷]设|硬化|治理|拓[宽展]|打[造通]|更[新换]|维修|安[装排]|执行(?!情况)|分[两三四期批年阶]"
    r"|在(?!该|全|我|各|本|当地|[^，。]{1,10}(?:启动|实施|落地|推行|推开|铺开|施行)[，。了])|年内|[0-9０-９])"
)
# A body whose name only begins so: 防汛抗旱指挥部, 森林防火指挥部, 生产建设兵团, 免疫规划科科长.
_BODY = (
    "(?:(?:投资|发展|开发|科技|集团|运营|管理|咨询|实业|股份|控股){0,3}有限(?:责任)?公司|(?![由在从被让与向经])[\u4e00-\u9fff]{0,4}(?<![格大全布开残结棋战])局(?![面限势]|部(?![署门分]))|(?![由在从被让与向经])[\u4e00-\u9fff]{0,4}(?:指挥部|领导小组|兵团|办公室|委员会|管理局|管理处|管理站|研究所|研究院"
    "|[科处](?:[科处]?长|副[科处]长|负责人|工作人员|主任|干部)))"
)
# 渔歌节|8日|开幕: when it is told of
_WHEN = "(?:昨[天日]?|日前|近日|今[天日]|前[天日]|(?:[0-9]{1,2}月)?[0-9]{1,2}日)(?:上午|下午|晚上?)?"
# What came of an inspection is told of it: 专项检查结果出炉.
_FOUND = "(?<=检查|普查|审计|督查|抽检|评选|考核|评估)(?:结果|报告|情况)"
# What so large a share has, by works of a kind: 规模化供暖工程覆盖渔村人口比例.
_SHARE = "覆盖[\u4e00-\u9fff]{0,8}(?:比[例重]|人口)"
# What makes something else of some head words only: 工程监理, 服务费, 创建了.
_ELSE = (
    "(?<=工程|项目)(?:机械|量|监理|顾问|咨询|管理[协学公师]|施工[合总承企队]|设计[院公师单、])|(?<=服务|停车)费|(?<=停车)[场位库楼区点]|(?<=服务)(?:周到|热情)|(?<=新政)策|(?<=意见)(?:[稿书箱簿]|建议)|(?<=惠民保)险|(?<=保险)[单柜箱]|(?<=工程)(?:技术|研究|实验)|(?<=项目)(?:推介|路演|申报|评审|库)|(?<=创建|建设|改造)(?:[于在](?!线)|成(?![本功效]))|(?<=创建)为(?!民)"
    "|(?<=项目|行动|活动)组(?![织委])|(?<=品牌|项目|制度|网络|系统|平台)化(?!解)|(?<=计划)署|(?<=基金)会|(?<=培训)班(?![子级])|了(?!解)|期(?!间)|(?<=运)期间|现场(?!(?<=行动现场)，)"
    "|(?<=助残|植树|禁毒|爱眼|爱牙)日(?!常)|(?<=保险)(?:[所局]|保费|机构|市场|密度|深度|资金|消费)|(?<=品牌)[多少好响]|(?<=[赛节制])(?:药业|集团|公司|实业|股份)|[（(](?:集团|控股)[）)]"
    "|(?<=政策)(?:宣[传讲]|解读|咨询)|(?<=直播)间|(?<=改造)投资额?(?:增|同比|下降|分别|累计|保持|回落|增速|占)|(?<=技术改造|更新改造)投资|(?<=工程)款|(?<=高铁|铁路)(?:动车|列车|车票|客流|班次)|(?<=集中开工|集中签约|集中竣工)(?:的|[一-鿿]{0,6}项目|[0-9]|[主分]?会场)"
)
_ELSE_BEGINS = (
    "期日保市密深消资现多少好响（(所局药集公实股量稿书簿建机监顾咨管施设费组化署会班了周热策于在成为险单柜箱技研宣解间投款动列车客推路申评库"
)
COUPONS = ("消费券", "优惠券", "代金券", "抵用券", "惠民券", "购物券")
# By each of these a plain name that ends in one of them is as well known: 租房补贴, 租房补助.
_ALIKE = (
    ("补贴", "补助", "津贴", "奖补"), COUPONS, ("改造", "整治", "更新"), ("食堂", "餐厅", "饭堂"),
)
# The weight of these parts them in two.
_SPLIT = {("edge", "1"): "govern", ("edge", "2"): "inner", ("edge", "3"): "pay", ("edge", "4"): "carry"}
# What a verb is that takes a name, and what one is that may be part of it; 推广 is either.
GOVERNS, INNER = ("governs", "carries"), ("inner", "carries")


def _patterns(patterns: Sequence[str]) -> Branch:
    """Any of the patterns, each of which begins with a letter."""
    found = "|".join(f"(?<={pattern[0]}){pattern[1:]}" for pattern in patterns)
    return {pattern[0] for pattern in patterns}, f"(?:{found})"


def guarded(suffixes: Iterable[str], compounds: list[str]) -> list[str]:
    """Patterns for suffixes where they are not part of the compounds that hold them.

    >>> guarded(["节"], ["春节", "节能"])
    ['节(?!(?<=春节))(?!(?<=节)能)']
    """
    patterns = []
    for suffix in suffixes:
        unless = ""
        for compound in compounds:
            before, found, after = compound.partition(suffix)
            if found:
                unless += f"(?!(?<={before}{suffix}){after})"
        patterns.append(suffix + unless)
    return patterns


def by_each_word(name: str) -> list[str]:
    """A plain name by each of the words that may end it.

    >>> by_each_word("社区食堂"), by_each_word("渔港")
    (['社区食堂', '社区餐厅', '社区饭堂'], ['渔港'])
    """
    for alike in _ALIKE:
        word = next((word for word in alike if name.endswith(word) and name != word), None)
        if word is not None:
            return [name.removesuffix(word) + other for other in alike]
    return [name]


def _mirrored(edges: Iterable[str], kept: Iterable[str]) -> str:
    """A pattern that finds the edges in a text read backwards, but for those that open words which are kept whole."""
    particles = []
    for particle, (after, before) in _PARTICLES.items():
        unless_after = "".join(f"(?<!{word[::-1]}{particle})" for word in after.split())
        unless_before = "".join(f"(?!{word})" for word in before.split())
        particles.append(particle + unless_after + unless_before)
    unless: dict[str, str] = {}
    edges = set(edges)
    for word in kept:
        edge = next(word[:size] for size in range(len(word) - 1, 0, -1) if word[:size] in edges)
        unless[edge] = unless.get(edge, "") + f"(?<!{word[::-1]})"
    words_backwards = branch(edge[::-1] for edge in edges if edge not in unless)
    opening = [edge[::-1] + guard for edge, guard in unless.items()]
    return one_of((_STOPS + _ARABIC, ""), words_backwards, _patterns(opening + particles + _AMOUNTS))


def _of_classes() -> list[tuple[str, str, str, str]]:
    """What the words of shared classes do around names, each alike: 全市|河道治理工程, 全旗签约项目, 来我县|拍摄."""
    wholes, ours = sorted(WHOLES), sorted(OURS)
    said = {
        "open": [*wholes, *ours, *(whole + more for whole in wholes for more in ("范围", "性"))],
        "tail": wholes,
        "not": [whole + "签约" for whole in wholes],
        "edge": [
            *(whole + "签约" for whole in wholes), *(our for our in ours if our[0] == "我" and our != "我国"),
            *OF_WHICH, *LEARNS,
        ],
    }
    return [(word, kind, "0", word) for kind, words_of_kind in said.items() for word in words_of_kind]


@cache
def words() -> Words:
    """Read the lexicon and compile it, once."""
    by_kind: dict[str, list[str]] = {}
    weights: dict[str, int] = {}
    for word, kind, weight, _ in (*rows("programs.tsv"), *_of_classes()):
        by_kind.setdefault(_SPLIT.get((kind, weight), kind), []).append(word)
        if kind in ("head", "act", "work", "whole", "coin", "suffix"):
            weights[word] = int(weight)
    for word in list(by_kind["whole"]):
        alike = [other for other in by_each_word(word) if other not in weights]
        by_kind["whole"] += alike
        weights |= dict.fromkeys(alike, weights[word])
    ends = by_kind["head"] + by_kind["act"] + by_kind["work"] + by_kind["whole"]
    suffixes = guarded(by_kind["suffix"], by_kind["not"])
    governors = [verb + done for verb in by_kind["govern"] for done in ("", "了", "起", "好")]
    sense = dict.fromkeys(_CLASSIFIERS + "座处片", "counts")
    governors += [verb + done for verb in by_kind["carry"] for done in ("了", "起", "好")]
    sense |= {verb[::-1]: "inner" for verb in by_kind["inner"]} | {verb[::-1]: "governs" for verb in governors}
    sense |= {verb[::-1]: "carries" for verb in by_kind["carry"]}
    sense |= {verb[::-1]: "pays" for verb in by_kind["pay"]}
    edges = by_kind["edge"] + by_kind["inner"] + by_kind["pay"] + by_kind["carry"] + governors
    tails = rf"(?!办理)(?!{_FOUND})(?:{either(by_kind['tail'])}|{_BODY}|{_SHARE}|{_ELSE}|(?<=[公民]办学)[位校生])"
    unless = rf"(?!{tails})(?!{_INTENDS})"
    inside = [word for word in by_kind["not"] if word not in weights]
    torn = [end for end in ends if any([end in word for word in inside])]
    ending = one_of(branch(end for end in ends if end not in torn), _patterns(suffixes + guarded(torn, inside)))
    return Words(
        ends=re.compile(ending),
        heads=re.compile(ending + unless),
        telling=frozenset(by_kind["act"] + by_kind["whole"]),
        weights=weights,
        whole=frozenset(by_kind["whole"]),
        suffixes=frozenset(by_kind["suffix"]),
        documents=tuple(by_kind["doc"]),
        edges=re.compile(_mirrored(edges, by_kind["keep"])),
        sense=sense,
        opening=re.compile(rf"(?:{either(by_kind['open'])})+(?![性型化者]|(?<=少数)民族|(?<=新型)农村[合社])"),
        opens=frozenset(word[0] for word in by_kind["open"]),
        tails=re.compile(tails),
        tells=re.compile(rf"(?:[（(][^（）()，。]{{1,12}}[）)])?(?:建设|工作)?(?:{_WHEN})?(?:{either(by_kind['tells'])})"),
        figures=re.compile(either(by_kind["figure"])),
        follow=frozenset(_ELSE_BEGINS).union(word[0] for word in by_kind["tail"]),
        told=frozenset("（(建工昨日近前今0123456789").union(word[0] for word in by_kind["tells"]),
        vague=re.compile(rf"(?:{either(by_kind['vague'])})+"),
        said=tuple(by_kind["said"]),
        things=tuple(by_kind["thing"]),
        troubles=tuple(by_kind["trouble"]),
        manners=frozenset(by_kind["manner"]),
        aims=frozenset(by_kind["aim"]),
        pictures=tuple(by_kind["picture"]),
        coins=frozenset(by_kind["coin"]),
        crimes=re.compile(either(by_kind["crime"])),
        fights=re.compile(either(by_kind["fight"])),
    )
