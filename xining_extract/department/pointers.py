"""Words that point to a body named before: 该局, 我市, 公司 at the head of a clause, and names said shorter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from ..model import Span
from .body import BY_SPAN, Body, Ground, occurrences
from .tails import house, lexicon

# 该局, 我市: what may stand before and after.
POINTED, POINTING = "该我本全", "省市县区州旗局厅委办院校镇村部会所馆站行乡寨关公集中社街企园段队处库矿厂港机合分大支店"
NOUNS = (
    *("公司", "集团", "中心", "社区", "小区", "企业", "园区", "学校", "医院", "村里", "街道"),
    *("机场", "港口", "林场", "农场", "合作", "大队", "支队", "分局"),
    *("新区", "高新", "经开", "开发", "食堂", "山庄", "农庄", "酒庄", "工厂", "厂里", "校方", "院方"),
    *("卫生", "幼儿", "派出", "养老", "敬老", "供电", "气象", "保护", "景区", "地区"),
    *("馆里", "站里", "所里", "社里", "店里"),
    *("县里", "市里", "省里", "区里", "镇里", "乡里", "镇上", "乡上"),
)
POINTED_NOUNS = (
    *("公司", "集团", "中心", "社区", "街道", "企业", "园区", "合作", "机场", "分局", "大队", "支队"),
    *("新区", "高新", "经开", "开发", "食堂", "山庄", "农庄"),
)
LONGER = {
    "合作": "社", "高新": "区", "经开": "区", "开发": "区", "卫生": "院", "幼儿": "园",
    "派出": "所", "养老": "院", "敬老": "院", "供电": "所", "气象": "台", "保护": "区",
}  # two letters of a noun, and its third
# What these point to ends so.
WHOLE = frozenset("卫生院 幼儿园 派出所 养老院 敬老院 供电所 气象台 保护区 景区 小区".split())
NO_POINTERS = ("全部", "全会", "全行业", "本行业")
# A bare noun points back only at the head of a clause, or behind 这家.
HEADS = frozenset("，。；：？！“\n据")
SPOKEN = frozenset(mark + "”" for mark in "。！？，…")  # “….”公司经理说
# 今年公司扩建
TIMED = ("季度", "半年", "今年", "去年", "目前", "如今", "以来", "期间", "同时", "随后", "此后", "月", "日")
THIS, THESE_NOUNS = "这个", frozenset("省市县州旗乡镇村厂矿局校院")  # 这个县, 这个厂
THESE = frozenset(("这家", "这所", "这个", "这座", "这支"))
# Noun → what the pointed-to name ends on.
ENDINGS = {letter: letter for letter in "省市县区州旗局厅院镇部会所馆站行乡寨关段队处库矿厂港园店"} | {
    "委": "委会", "办": "办室", "校": "校学园院", "村": "村寨", "公司": "司团", "集团": "团司", "中心": "心",
    "合作社": "社", "机场": "场", "港口": "港", "林场": "场", "农场": "场", "分局": "局", "大队": "队", "支队": "队",
    "新区": "区", "高新区": "区", "经开区": "区", "开发区": "区",
    "食堂": "堂", "山庄": "庄", "农庄": "庄", "酒庄": "庄",
    "卫生院": "院", "幼儿园": "园", "派出所": "所", "养老院": "院", "敬老院": "院", "气象台": "台",
    "供电所": "所", "保护区": "区", "景区": "区", "小区": "区", "地区": "区",
    "馆里": "馆", "站里": "站", "所里": "所", "社里": "社", "店里": "店",
    "工厂": "厂司", "厂里": "厂司", "校方": "校学园院", "院方": "院",
    "镇里": "镇", "乡里": "乡", "镇上": "镇", "乡上": "乡", "县里": "县", "市里": "市", "省里": "省", "区里": "区",
    "社区": "区", "街道": "道", "园区": "区园城", "企业": "司团厂", "学校": "校学园院", "医院": "院", "村里": "村寨",
}  # fmt: skip
ROOMS = frozenset("局厅委院部")  # before a room of theirs: 市住建局住房保障处 names no 住房保障集团
PARENTS = frozenset("局院校委")  # of which the name of a part may go on: 某县公安局桥东派出所
SEATED = frozenset((*"省市县区州旗", "地区", "县里", "市里", "省里", "区里"))
TELLING = frozenset("，。；：！？”\n据从由") | {""}  # a body that tells stands behind these
NEAR = 4  # bodies before 全市 of which one may tell
MEMORY = 60  # bodies remembered
NAMES = 40  # names that are looked for again
NATIONS = ("我国", "新中国", "全国", "中国", "全球", "全世界")
# What makes 全国 an attribute (全国首个) or a longer name of it.
NO_NATION = (*"首第最唯率各性地两劳三示文先百优", "香港", "澳门", "台湾")
NATION_HEADS = frozenset("，。；：\n“”年月日期示说")

# The town of 门前镇河西村, which may be named by itself.
TOWN = re.compile(".*[省市县区州旗]([一-鿿]{2,4}?(?:街道|镇|乡))[一-鿿]{2,6}(?:村|社区|寨)$")
NO_FIRMS = frozenset("社行店所网")  # companies that nobody calls so: 合作社, 农业银行, 电网
ZONE = re.compile(".+(?:开发|高新|经开|新|示范|合作|试验|保税|度假|产业)区")
VILLAGE_OF = re.compile("(.{2,}?村).{0,8}(?:合作社|农场|基地|食堂)$")  # 全村, where its co-operative was named
TOWNS = ("镇", "乡", "道")
NATIONAL = "国家"
PARTY = re.compile("(村|社区|街道|镇|乡|公司|合作社)(?:党委|党总支|党支部|党工委|居委会|村委会)")
VILLAGE_PARTY = re.compile("(.+(?:村|社区|镇|乡|街道))(?:党委|党总支|党支部|党工委|居委会|村委会)")
# 该局刑侦大队, 公司调度中心: a pointing word at the head of a name.
HEADED = re.compile(f"该({'|'.join(sorted(ENDINGS, key=len, reverse=True))})|(公司|集团|新区|合作社|街道)")
BELONGING = ("所属", "下属", "旗下", "各", "全")
# What a part is called for short: 某市公安局交警支队, 交警支队; 水务集团第二公司, 第二公司.
FORCE = re.compile("(?:[局厅院]([一-鿿]{2,6}(?:[总支大中]队|分局))|(?:公司|集团)(第?[一二三四五六七八九十]+分?公司))$")
LEGAL_FORM = re.compile("(?:有限责任|股份有限|有限|集团)*(?:公司)?$")
CALLS = frozenset("以简下")
CALLED = re.compile("(?:以下)?[简下]称[为：]?[“]?([一-鿿]{2,10}?)[”）)]")


def heads(text: str, at: int) -> bool:
    """Whether a clause begins at `at`.

    >>> [heads(text, text.index("公司")) for text in ("投产后，公司扩建", "今年公司扩建", "一家公司投产")]
    [True, True, False]
    """
    two = text[at - 2 : at]
    return text[at - 1] in HEADS or two in THESE or two in SPOKEN or two.endswith(TIMED)


def named_again(ground: Ground, stretches: list[Span], bodies: list[Body]) -> list[Body]:
    """The bodies, and where they are named again by less: without place (河西村) or legal form, or as 简称 says."""
    text = ground.text
    shorter: dict[str, Body] = {}
    for body in bodies:
        if len(shorter) >= NAMES:
            break
        core = LEGAL_FORM.sub("", body.core) if body.kind == "company" else body.core
        least = 3 if body.kind in ("area", "small") else 4
        if body.kind != "system" and core != body.text and len(core) >= least and not lexicon().common.match(core):
            shorter.setdefault(core, body)
        if body.kind == "company" and body.sure and body.core == body.text:
            shorter.setdefault(body.text, body)  # a firm that no ending tells
        if core != body.core != body.text and len(body.core) >= least and not lexicon().common.match(body.core):
            shorter.setdefault(body.core, body)
        if body.kind in ("organ", "company") and (force := FORCE.search(body.core)):
            shorter.setdefault(force[1] or force[2], body)
        if body.kind == "small" and (town := TOWN.match(body.name)):
            shorter.setdefault(town[1], Body(town[1], town[1], body.span, "small", body.place, town[1]))
            village = body.name[town.end(1) :]
            shorter.setdefault(village, Body(body.name, village, body.span, "small", body.place, village))
        end = body.span[1] + 1
        if text[end : end + 1] in CALLS and (called := CALLED.match(text, end, end + 19)):
            shorter.setdefault(called[1], body)
    bodies = _bare(bodies)
    if not shorter:
        return bodies
    bodies = [body if body.sure or body.text not in shorter else _as(shorter[body.text], body) for body in bodies]
    taken = [body.span for body in bodies]
    for core in sorted(shorter, key=lambda core: (-len(core), core)):
        body = shorter[core]
        again = [
            span
            for span in occurrences(ground.text, stretches, core)
            if _is_free(taken, span) and ground.text[span[0] - 1] not in ROOMS
        ]
        bodies = bodies + [_as(body, Body(core, core, span, body.kind)) for span in again]
        taken = sorted(taken + again)
    return sorted(bodies, key=BY_SPAN)


def _bare(bodies: list[Body]) -> list[Body]:
    """The bodies, with organs that go by their field alone (公安局) as the last that was named in full so."""
    full: dict[str, Body] = {}
    named = []
    for body in bodies:
        if body.kind == "organ" and body.place is not None:
            full[body.core] = body
        elif body.kind == "organ" and body.text == body.core and body.text in full:
            body = _as(full[body.text], body)
        named.append(body)
    return named


def told_whole(bodies: list[Body]) -> list[Body]:
    """The bodies, with what points back at the head of a name read as the body that it points to.

    So 该局刑侦大队 and 公司调度中心 are part of it, 社区党总支 and 该集团所属港口 it itself, 河西村党支部 the village.
    """
    whole: list[Body] = []
    central: dict[str, Body] = {}  # 国家税务总局安远市税务局, later 安远市税务局
    for body in bodies:
        text = body.text
        if (party := PARTY.fullmatch(text)) and (last := last_named(whole, ENDINGS[party[1]])):
            body = _as(last, body)
        elif party := VILLAGE_PARTY.fullmatch(body.name):
            village = Body(party[1], text, body.span, "small", body.place, party[1], body.sure)
            body = next((_as(last, body) for last in reversed(whole) if last.name.endswith(party[1])), village)
        elif pointing := HEADED.match(text):
            noun, more = pointing[1] or pointing[2], text[pointing.end() :]
            if more and (last := last_named(whole, ENDINGS[noun])):
                more = "" if more.startswith(BELONGING) else more
                body = Body(last.name + more, text, body.span, body.kind, last.place, last.core + more, last.sure)
        elif body.kind == "organ" and (last := next((n for n in central.values() if n.name.endswith(body.name)), None)):
            body = _as(last, body)
        if body.kind == "organ" and body.name.startswith(NATIONAL):
            central.setdefault(body.name, body)
        whole.append(body)
    return whole


def last_named(bodies: Iterable[Body], endings: str) -> Body | None:
    """The last of the bodies that ends on one of the letters, or the one that the last body is part of."""
    for body in reversed(list(bodies)):
        if body.kind == "place":
            continue
        name = house(body.name)
        if name != body.name and name[-1] in endings:
            return Body(name, body.text, body.span, "company" if name[-1] == "司" else "organ", body.place, name)
        if name[-1] in endings or (body.kind == "company" and "司" in endings and name[-1] not in NO_FIRMS):
            return body
        if "村" in endings and (village := VILLAGE_OF.match(name)):
            return Body(village[1], body.text, body.span, "small", body.place, village[1], body.sure)
        if body.kind == "small" and endings in TOWNS and (town := TOWN.match(name)) and town[1][-1] == endings:
            return Body(town[1], body.text, body.span, "small", body.place, town[1])
        at = max(name.rfind(letter, 3) for letter in PARENTS if letter in endings) if PARENTS & set(endings) else -1
        if at > 0:
            if body.kind == "company":
                return body  # 中国铁路某局集团有限公司
            return Body(name[: at + 1], body.text, body.span, "organ", body.place, name[: at + 1], body.sure)
    return None


def _zone(bodies: Iterable[Body]) -> Body | None:
    """The last zone that is named, or whose committee is: 全区 of 高新区管委会."""
    for body in bodies:
        if body.kind in ("area", "organ") and (zone := ZONE.match(body.name)):
            return Body(zone[0], body.text, body.span, "area", body.place, zone[0], body.sure)
    return None


def _told_in(text: str, here: int, before: list[Body], noun: str) -> str | None:
    """据晋城市旅游局统计，全市…: the place of the body that tells it in the sentence."""
    for body in before:
        start, end = body.span
        if text.find("。", end, here) >= 0 or text.find("\n", end, here) >= 0:
            return None
        if body.place is not None and body.kind != "place" and body.place[-1] == noun:
            return body.place if text[start - 1 : start] in TELLING else None
    return None


def _as(body: Body, other: Body) -> Body:
    """What stands at the other's place, as the name of the body."""
    return Body(body.name, other.text, other.span, body.kind, body.place, body.core, body.sure)


def _is_free(taken: list[Span], span: Span) -> bool:
    i = bisect_left(taken, (span[0] + 1, 0))
    return not (i and taken[i - 1][1] > span[0]) and not (i < len(taken) and taken[i][0] < span[1])


def pointing_back(ground: Ground, words: list[int], bodies: list[Body]) -> list[Body]:
    """The words that point back, each with the name that it stands for."""
    starts = [body.span[0] for body in bodies]
    found = []
    for here in words:
        i = bisect_left(starts, here)
        if not (i and bodies[i - 1].span[1] > here) and (body := _meant(ground, here, bodies, i)):
            found.append(body)
    return found


def nations(text: str, words: list[tuple[int, int, str]]) -> list[Body]:
    """The nation where a clause is about it; each word with the start of its stretch and its own."""
    found = []
    for start, here, word in words:
        heads = here == start or text[here - 1] in NATION_HEADS or text.endswith("以来", start, here)
        if text[here - 1] == "、" or text.startswith("、", here + len(word)):
            continue  # 对东盟、中国香港、欧盟
        if heads and not text.startswith(NO_NATION, here + len(word)):
            found.append(Body("全国", word, (here, here + len(word)), "nation"))
    return found


def _meant(ground: Ground, here: int, bodies: list[Body], i: int) -> Body | None:
    """What the word at `here` points to: the article's place of a level, or the last body of a kind."""
    text = ground.text
    before = range(i - 1, max(0, i - MEMORY) - 1, -1)
    this = text.startswith(THIS, here)
    pointed = 2 if this else int(text[here] in POINTED)
    noun = text[here + pointed : here + pointed + 2]
    if pointed and noun not in POINTED_NOUNS:
        noun = noun[:1]
    if this and noun not in THESE_NOUNS:
        return None
    if noun in LONGER and text.startswith(LONGER[noun], here + pointed + 2):
        noun += LONGER[noun]
    if noun not in ENDINGS or text.startswith(NO_POINTERS, here):
        return None
    word = text[here : here + pointed] + noun
    span = (here, here + len(word))
    if noun in SEATED:
        name = ground.seats.get(noun[0])
        if name is None and noun == "地区":
            return None
        if word[0] in "该这":
            near = [place for j in before if (place := bodies[j].place) is not None and place[-1] == noun]
            name = near[0] if near else name
            if name is None:
                return None
        elif word[0] == "全":
            name = _told_in(text, here, [bodies[j] for j in before[:NEAR]], noun) or name
        if name is None and noun == "区" and (zone := _zone(bodies[j] for j in before)):
            return _as(zone, Body(word, word, span, "area"))
        if word == "全区":
            name = ground.seats.get("自治区", ground.seats.get("地", name))
        return Body(name or word, word, span, "place", name)
    acting = [bodies[j] for j in reversed(before) if text[bodies[j].span[0] - 1] not in "被往"]
    if noun in WHOLE:
        acting = [body for body in acting if body.name.endswith(noun) or body.text.endswith(noun)]
    last = next(iter(acting), None) if noun in WHOLE else last_named(acting, ENDINGS[noun])
    if word == "企业" and last is not None and "\n" in text[last.span[1] : here]:
        return None  # companies at large
    return _as(last, Body(word, word, span, last.kind)) if last else None
