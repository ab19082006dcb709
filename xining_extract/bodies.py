"""Find the bodies of an article: organs, institutions, companies, schools, hospitals, courts, hotlines and places.

Computed once per article. A body's end is found by its tail (局, 医院, 公司 …), its start by what stands before: a stem of
the lexicon, a place, the level that it belongs to (市, 省 …), else the edge of the phrase. Places count as bodies, since
a city or a province acts under its own name, and so do the words that point back (该局, 我市, 全省).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from importlib.resources import files

import msgspec

from .model import Span
from .places import Place, find_places, gazetteer
from .story import Story


class Body(msgspec.Struct, frozen=True):
    """A body where it stands. `name` is what the text calls it, with its place made plain (市民政局 → 西宁市民政局).

    `sure` is False for a body known by its tail alone, with no place, level or field of the lexicon in its name.
    """

    name: str
    text: str
    span: Span
    kind: str
    sure: bool = True


class Bodies(msgspec.Struct, frozen=True):
    """All the bodies of an article in the order in which they stand."""

    found: tuple[Body, ...]
    starts: tuple[int, ...]

    def between(self, start: int, end: int) -> tuple[Body, ...]:
        """The bodies that begin in `[start, end)`."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


@cache
def fields() -> dict[str, tuple[str, frozenset[str]]]:
    """Short field of a public body → its official field and the tails that it takes (人社 → 人力资源和社会保障, 局 厅 部)."""
    found = {}
    text = files("xining_extract").joinpath("data/departments.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            short, full, tails, *_ = line.split("\t")
            found[short] = (full, frozenset(tails.split()))
    return found


# Tails that make a public organ of a field in the lexicon (人社局); 系统 and 部门 are collectives of it.
ORGAN_TAILS = ("总局", "局", "厅", "委员会", "委", "部", "署", "办公室", "办", "系统", "部门")
# Tails that make a body of any words before them, each with its kind.
TAIL_KINDS = {
    "company": "有限责任公司 股份有限公司 有限公司 分公司 公司 集团 银行 支行 分行 信用社 合作社 石化 电网",
    "school": "大学 学院 学校 中学 小学 幼儿园 党校 技校",
    "hospital": "医院 卫生院 卫生服务中心 卫生服务站 保健院 疾控中心 血站",
    "court": "人民法院 法院 人民检察院 检察院",
    "organ": "人民政府 政府 市委 省委 县委 区委 州委 党委 纪委 政法委 管委会 管理委员会 委员会 指挥部 领导小组 办公室 专班 人大常委会 人大 政协 "
    "办事处 居委会 村委会 海关 派出所 公安分局 分局 支队 总队 大队 交警 边检站 监狱",
    "institution": "中心 研究所 研究院 科学院 实验室 设计院 图书馆 博物馆 文化馆 气象台 气象站 客运站 收费站 火车站 汽车站 车站 机场 "
    "科学研究所 地震台 监测站 管理站 服务站 救助站 福利院 养老院 敬老院 事务所 展览馆 美术馆 体育馆 植物园 动物园 出版社 报社 电视台",
    "association": "协会 学会 商会 联合会 总工会 工会 妇联 残联 团委 科协 工商联 红十字会 基金会 慈善会 促进会 联盟",
    "hotline": "热线",
    "area": "开发区 高新区 新区 经开区 园区 自贸区 综保区 示范区 街道 社区 景区 林场 农场 村 寨 镇 乡 苏木 嘎查",
}
KIND_OF = {tail: kind for kind, tails in TAIL_KINDS.items() for tail in tails.split()}
TAIL = re.compile("|".join(sorted({*KIND_OF, *ORGAN_TAILS}, key=lambda t: (-len(t), t))))
# What follows shows that the tail is not one: 市委托, 局面, 办理, 部分, 委托.
NOT_A_TAIL = re.compile(
    "(?<=局)[面势部限]|(?<=办)[理法事案学公好成税证件结]|(?<=部)[分件位委队]|(?<=委)[托屈员派婉任]|(?<=大学)生|(?<=中学)生|(?<=小学)生|(?<=学院)派|"
    "(?<=公司)化|(?<=村)[民庄里子委落镇卫级口头户务居干集医]|(?<=镇)[区静居政级村定]|(?<=乡)[村镇亲下土级贤愁]|(?<=寨)[子]|(?<=人大)[代会一二三四五六七八九十]|(?<=政协)[委会十]|(?<=系统)[性地化]|(?<=电网|集团|石化|银行)(?:有限|股份|责任|[总分子]?公司)|(?<=中心)(?:[城区化小校]|卫生|医院|幼儿|学校|支行)|(?<=社区)[居卫服养]|(?<=厅)[堂]|(?<=集团)化"
)
# A phrase before a tail starts after one of these.
# What stands before shows it: 公办, 举办, 农村, 城镇, 副局长, 下乡.
NOT_BEFORE = re.compile(
    "(?:[公民举承主开创协联经督合停兴筹新自采交补申代停包帮]办|[副]局|[副]厅|[农乡全各该帮驻进到入美空山渔古本邻]村|[乡城集小古各全市名]镇|[城家老下返异故水回入各全]乡|[山水边]寨|[结格布大全当开破僵书邮棋]局|[客餐大舞展歌]厅)$"
)
EDGE = frozenset("，。；：、！？“”‘’《》〈〉「」『』（）()【】[]〔〕…—·,.;:!?\"' \t\r\n　在从由据与和及对为向让被给把将了的是等到受按或于并至某以+＋")
LEVELS = frozenset("省市县区州旗镇乡")
# Words that no name holds: the phrase before the tail is a sentence, not a name.
VERBS = re.compile(
    "建成|新增|新建|建立|开展|实施|组织|推动|推进|投入|投用|出台|设立|成立|发布|印发|举办|[共现拥已]有|达到?|完成|启动|支持|打造|培育|召开|举行|"
    "组建|引进|引入|创建|申报|评选|选派|派出|开办|开设|开通|接入|接受|调研|考察|参观|签约|签订|合作|共建|解决|服务于|分流|经营|管理好|升级|改造成|"
    "加快|加大|完善|优化|强化|深化|落实|统筹|积极|持续|全面|暂停|关闭|取消|调整|要求|确定|认定|处理|检查|查处|聚焦|围绕|计划|力争|所有|将|拟|已|副|这[两几]天|[昨今明当]天|"
    "记者|各|[多余几数][个家所名]?|全|每|[有个名两](?=级|类|家|所)|级|走进|来自|依托|通过|指导|配合|成为|作为|加强|提供|获得?|进行|形成|进入?|纳入|"
    "发现|探索|编入|充分|简称|位于|去年|今年|近日|日前|目前|其中|这|那|[0-9]"
)
# A common noun, not a name: 公立医院, 普惠性幼儿园, 老年大学.
COMMON = re.compile(
    "(?:公立|老年|居家|康复|民[办营]|公办|普惠|健康|城市|城乡|乡镇|乡村|农村|基层|定点|试点|专科|综合|互联网|社会|中小|大中|[大中小老新]|性|型|专业|优质|"
    "示范|重点|高等|普通|高级|职业|技工|特殊|教育|国[有家内外]|外|县级|省级|市级|上市|科技|物流|地产|企业|行业|学前|高中|产业|地方|商业|智慧|生态|"
    "和谐|文明|区域|内|人民|养老|护理|托育|服务|医疗|机构|部分|相关|有关|其他|县|市|区|乡|镇|村|街道|居民|附近|家|门口|随着|自治|民族|义务|扩容|改造|健全|"
    "母|子|分|本|总|双|体|院|与|一|二|三|级|甲|当地|在线|网络|电商|龙头|骨干|知名|大型|省内|市内|域)*$"
)


@cache
def _longest_field() -> int:
    return max(map(len, fields()))


def find_bodies(story: Story) -> Bodies:
    """The bodies of an article: one pass for places, one for tails, one for the words that point back."""
    text = story.text
    stretches = [(p.start, p.end) for p in story.paragraphs]
    title = [s for s in story.title_spans if not any(a <= s[0] < b for a, b in stretches)]
    places: list[Place] = []
    for start, end in sorted([*title, *stretches]):
        places += find_places(text, start, end)
    names = {place.name for place in places}
    places = [Place(_region(p.name, names), p.text, p.span) for p in places]
    seats = _seats(story, places)
    at = {place.span[1]: place for place in places}
    begins = sorted(place.span[0] for place in places)
    drafts: list[Body] = []
    for start, end in sorted([*title, *stretches]):
        for match in TAIL.finditer(text, start, end):
            last = drafts[-1] if drafts and drafts[-1].span[0] >= start else None
            if body := _body(text, start, match, at, begins, seats, last):
                while drafts and drafts[-1].span[0] >= body.span[0]:
                    drafts.pop()
                drafts.append(body)
    drafts = _again(text, sorted([*title, *stretches]), drafts)
    covered = [d.span for d in drafts]
    ends = [c[1] for c in covered]

    def free(span: Span) -> bool:
        i = bisect_left(ends, span[0] + 1)
        return i == len(covered) or covered[i][0] >= span[1]

    bodies = drafts + [Body(p.name, p.text, p.span, "place") for p in places if free(p.span)]
    bodies.sort(key=lambda b: b.span)
    bodies = _point_back(text, sorted([*title, *stretches]), bodies, seats)
    return Bodies(tuple(bodies), tuple(b.span[0] for b in bodies))


def _region(name: str, names: set[str]) -> str:
    """An autonomous region goes by its short name where the text uses that too."""
    short = gazetteer().regions.get(name)
    return short if short in names else name


def _official(region: str) -> str:
    """新疆 → 新疆维吾尔自治区."""
    return next((full for full, short in gazetteer().regions.items() if short == region), region)


def _seats(story: Story, places: list[Place]) -> dict[str, str]:
    """Level → the place of that level that the article speaks of most (市 → 西宁市); the title's places count thrice."""
    counts: Counter[str] = Counter()
    titles = story.title_spans
    for place in places:
        counts[place.name] += 3 if any(a <= place.span[0] < b for a, b in titles) else 1
    if story.title and not titles:
        for place in find_places(story.title, 0, len(story.title)):
            counts[place.name] += 3
    seats: dict[str, str] = {}
    for name, _ in counts.most_common():
        level = name[-1]
        if name.endswith("自治区") or name in gazetteer().regions.values():
            level = "自治区"
        seats.setdefault(level, name)
    seats.update({k: _region(v, set(counts)) for k, v in seats.items()})
    city = seats.get("市") or seats.get("州")
    if city and "省" not in seats and (province := gazetteer().province.get(city)):
        seats.setdefault("省" if province[-1] == "省" else "自治区", _region(province, set(counts)))
    return seats


def _body(
    text: str, floor: int, match: re.Match[str], at: dict[int, Place], begins: list[int], seats: dict[str, str], last: Body | None
) -> Body | None:
    tail, start, end = match.group(), match.start(), match.end()
    if NOT_A_TAIL.match(text, end) or NOT_BEFORE.search(text, max(floor, start - 1), end):
        return None
    if tail in ORGAN_TAILS:
        known = fields()
        length = _field(text, floor, start)
        if length:
            entry = known[text[start - length : start]]
            if tail in entry[1] or tail in ("系统", "部门", "委员会"):
                here = start - length
                while more := _field(text, floor, here - (text[here - 1 : here] == "和")):
                    here -= more + (text[here - 1 : here] == "和")
                kind = "system" if tail in ("系统", "部门") else "organ"
                return _placed(text, floor, here, end, kind, at, seats, last)
        if tail not in ("委员会", "办公室", "局", "厅", "办"):
            return None
    return _named(text, floor, start, end, KIND_OF.get(tail, "organ"), at, begins, seats, last)


def _field(text: str, floor: int, end: int) -> int:
    """The length of the longest field of the lexicon that ends at `end`, 0 for none."""
    known = fields()
    return next((n for n in range(min(_longest_field(), end - floor), 1, -1) if text[end - n : end] in known), 0)


def _within(text: str, last: Body, start: int, end: int, kind: str) -> Body:
    """A body inside another: 市政府 + 办公室, 高新区 + 经科局."""
    return Body(last.name + text[start:end], text[last.span[0] : end], (last.span[0], end), kind)


def _placed(
    text: str, floor: int, start: int, end: int, kind: str, at: dict[int, Place], seats: dict[str, str], last: Body | None
) -> Body | None:
    """A body whose start is known: take in the place or the level before it."""
    if last and last.span[1] == start:
        return _within(text, last, start, end, kind)
    if place := at.get(start):
        return Body(text[place.span[0] : end], text[place.span[0] : end], (place.span[0], end), kind)
    before = text[start - 1] if start > floor else ""
    if before in LEVELS:
        word = text[start - 2] if start - 1 > floor else ""
        if before == "区" and text[start - 3 : start] == "自治区":
            return Body(_official(seats.get("自治区", "自治区")) + text[start:end], text[start - 3 : end], (start - 3, end), kind)
        if word and word in "我全该本":
            seat = seats.get(before, word + before)
            return Body((word + before if word == "全" else seat) + text[start:end], text[start - 2 : end], (start - 2, end), kind)
        return Body(seats.get(before, before) + text[start:end], text[start - 1 : end], (start - 1, end), kind)
    if text.startswith(("国家", "全国", "中国"), max(start - 2, floor)) and start - 2 >= floor:
        return Body(text[start - 2 : end], text[start - 2 : end], (start - 2, end), kind)
    if text.endswith("系统", start, end):
        return None
    return Body(text[start:end], text[start:end], (start, end), kind)


CUE = re.compile("(?:天|记者|走进|来自|位于|[去今]年|近日|日前|目前|其中|简称|采访)$")
# Of these only those with a place before them, or named so once, are bodies.
SMALL = frozenset("社区 街道 景区 新区 示范区 村 寨 镇 乡 苏木 嘎查".split())
SURE = frozenset(["有限公司", "有限责任公司", "股份有限公司", "热线"])
BARE = frozenset("company association hospital court school hotline area institution".split())
GROUPS = ("国网", "国家电网", "南方电网", "中国石油", "中国石化", "中石油", "中石化", "中海油", "中国", "中铁", "中建", "中交", "中电建", "中粮", "华能", "大唐",
          "华电", "国电", "国家能源集团", "国家", "中广核", "中核")


def _named(
    text: str,
    floor: int,
    start: int,
    end: int,
    kind: str,
    at: dict[int, Place],
    begins: list[int],
    seats: dict[str, str],
    last: Body | None,
) -> Body | None:
    """A body known by its tail alone: from the last place before it, else from the edge of the phrase."""
    tail = text[start:end]
    left = start
    limit = max(floor, start - 18)
    if last and last.span[1] > limit:
        limit = last.span[1]
        if limit == start and text[start] in "局厅":
            return None
    while left > limit and text[left - 1] not in EDGE:
        left -= 1
    if last and left == last.span[1]:
        joined = text.startswith(("附属", "下属", "直属", "所属"), left) or last.kind in ("organ", "area", "system")
        if joined and start - left <= 6 and not VERBS.search(text, left, start):
            return _within(text, last, left, end, kind)
    i = bisect_left(begins, start) - 1
    if i >= 0 and begins[i] >= left:
        here = begins[i]
        place = next((p for e in range(here + 2, start + 1) if (p := at.get(e)) and p.span[0] == here), None)
        if place is not None and not VERBS.search(text, place.span[1], start) and not (tail in SMALL and (start - place.span[1]) not in range(1, 12)):
            group = next((g for g in GROUPS if text.endswith(g, floor, here)), "")
            here -= len(group)
            return Body(text[here:end], text[here:end], (here, end), kind)
        if place is not None:
            left = place.span[1]
    for found in VERBS.finditer(text, left, start):
        left = found.end()
    inner = text[left:start]
    if not inner:
        if text[start:end] in ("市委", "省委", "县委", "区委", "州委"):
            level = text[start]
            return Body(seats.get(level, level) + text[start + 1 : end], text[start:end], (start, end), kind)
        return None
    if inner in LEVELS:
        if kind == "area" or kind == "association":
            return None
        if left > floor and text[left - 1] == "全":
            return Body("全" + text[left:end], text[left - 1 : end], (left - 1, end), kind)
        return Body(seats.get(inner, inner) + text[start:end], text[left:end], (left, end), kind)
    clean = left == floor or text[left - 1] in EDGE
    if inner[0] in LEVELS and clean and len(inner) > 1 and inner[0] in seats and inner[1] not in "外内级直属辖域情民场长区":
        return Body(seats[inner[0]] + text[left + 1 : end], text[left:end], (left, end), kind)
    if tail == "热线":
        while left > floor and text[left - 1].isdigit():
            left -= 1
        clean = True
    clean = clean or CUE.search(text, floor, left) is not None
    if not clean or kind not in BARE or text[start - 1] in "大小中老各型性的里内外级类所" or COMMON.match(text[left:start]):
        return None
    if kind == "area" and tail in SMALL:
        return None
    if 2 <= start - left <= (14 if kind in ("company", "hotline") else 10) and (kind != "institution" or len(inner) > 3):
        return Body(text[left:end], text[left:end], (left, end), kind, tail in SURE)
    return None


NATION = re.compile("(?:(?<=[，。；：、\n“”])|(?<=以来)|(?<=[年月日期示说]))(?:我国|新中国|全国|中国|全球|全世界)(?![首第最唯率各性地两劳三])")


COMPANY = re.compile("(?:有限责任|股份有限|有限|集团)*(?:公司)?$")
CALLED = re.compile("(?:以下)?[简下]称[为：]?[“]?([一-鿿]{2,10}?)[”）)]")


def _again(text: str, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """Add where a body is named again by less: without its place (河西村), its legal form (建业钢铁), or as 简称 says."""
    shorter: dict[str, Body] = {}
    for body in bodies:
        core = body.text
        if body.sure and body.kind != "system":
            places = find_places(core, 0, len(core))
            core = core[places[0].span[1] :] if places and not places[0].span[0] else core
        if body.kind == "company":
            core = COMPANY.sub("", core)
        if core != body.text and len(core) >= (3 if body.kind == "area" else 4) and not COMMON.match(core) and core not in ORGAN_TAILS:
            shorter.setdefault(core, body)
        if called := CALLED.match(text, body.span[1] + 1, body.span[1] + 20):
            shorter.setdefault(called[1], body)
    if not shorter:
        return bodies
    starts = [b.span[0] for b in bodies]
    found = []
    pattern = re.compile("|".join(map(re.escape, sorted(shorter, key=lambda c: (-len(c), c)))))
    for start, end in stretches:
        for match in pattern.finditer(text, start, end):
            body, here = shorter[match.group()], match.start()
            i = bisect_left(starts, here + 1)
            if here > body.span[0] and not (i and bodies[i - 1].span[1] > here) and not (i < len(bodies) and bodies[i].span[0] < match.end()):
                found.append(Body(body.name, match.group(), match.span(), body.kind, body.sure))
    return sorted([*bodies, *found], key=lambda b: b.span)


# Words that point back to a body named before.
POINTERS = re.compile("[该我本全][省市县区州局厅委办院校镇村部会所馆站行乡]|[该我本](?:公司|集团|中心|社区|街道|企业|园区)|(?<=[，。；：“\n])(?:公司|集团|园区|企业|学校|医院|村里|社区|中心)")
POINTED = {"局": "局", "厅": "厅", "委": "委会", "办": "办室", "院": "院", "校": "校学园院", "镇": "镇", "村": "村寨", "寨": "寨", "会": "会", "所": "所", "馆": "馆",
           "站": "站", "行": "行", "公司": "司团", "集团": "团司", "中心": "心", "社区": "区", "街道": "道", "园区": "区", "企业": "司团厂", "部": "部", "乡": "乡", "学校": "校学园", "医院": "院", "村里": "村寨"}


def _point_back(text: str, stretches: list[Span], bodies: list[Body], seats: dict[str, str]) -> list[Body]:
    """Add the words that point back, each with the name it stands for: 该局 → the last 局 named, 我市 → the article's city."""
    starts = [b.span[0] for b in bodies]
    added: list[Body] = []
    for start, end in stretches:
        for match in POINTERS.finditer(text, start, end):
            word, here = match.group(), match.start()
            i = bisect_left(starts, here)
            if i and bodies[i - 1].span[1] > here:
                continue
            noun = word[1:] if word[0] in "该我本全" else word
            if noun in LEVELS - {"镇", "乡"}:
                name = seats.get(noun)
                if word[0] == "该" and name is None:
                    continue
                if word[0] == "该":
                    name = next((b.name for b in reversed(bodies[:i]) if b.kind == "place" and b.name[-1] == noun), name)
                if noun == "区" and word[0] == "全" and "自治区" in seats:
                    name = seats["自治区"]
                added.append(Body(name or word, word, match.span(), "place"))
            elif noun in POINTED:
                last = next((b for b in reversed(bodies[:i]) if b.name[-1] in POINTED[noun] and b.kind != "place"), None)
                if last:
                    added.append(Body(last.name, word, match.span(), last.kind))
        for match in NATION.finditer(text, start, end):
            i = bisect_left(starts, match.start())
            if i == len(bodies) or bodies[i].span[0] > match.start():
                added.append(Body("全国", match.group(), match.span(), "nation"))
    return sorted([*bodies, *added], key=lambda b: b.span)
