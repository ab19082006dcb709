"""Words that point to a body named before: 该局, 我市, 公司 at the head of a clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

import msgspec

from ..connectives import JOINTS
from ..divisions import LEVELS, REGION
from ..lexicon import rows
from ..model import Span
from .body import Body, Ground, named_as
from .meant import headed, opening_place, told_in
from .places import ZONES
from .predicates import is_oblique, opens_predicate
from .sites import firm_gone_to
from .tails import house

POINTED, THIS = "该我本咱全", "这个"
OWN = frozenset("我本咱全")
FORCES = frozenset(("警方", "交警"))
BRANCHES = ("分局", "派出所", "支队", "大队", "中队")
BOTH = "两地"  # the one of two places that acted last: 甲县投入资金。两地共建产业园
THERE = "当地"  # where it heads its clause, the place that the sentences before begin with
NO_POINTERS = ("全部", "全会", "全行业", "本行业")
ENDS_WORD = frozenset("安健完保双周齐成俱")  # before 全 these end a word with it: 安全县, 健全省级制度
# 企业负责人介绍: of the firm named before.
OF_FIRM = re.compile("企业[一-鿿]{0,4}?(?:负责人|董事长|经理|厂长|总监|主管|技术员|工程师|工作人员)")
# 全省农行: all of that firm in the place, whose own the figure is
NETWORK = re.compile(
    f"全{REGION}(?:农行|工行|建行|中行|交行|邮储|邮政|农信|农商|移动|联通|电信|电网|烟草|石油|石化)(?!局|业|车)"
)
# A bare noun points back only at the head of a clause, or behind 这家.
HEADS = frozenset("，。；：？！“\n据")
GONE_INTO = frozenset(("走进", "来到", "步入"))  # 走进食堂，…
SPOKEN = frozenset(mark + "”" for mark in "。！？，…")  # “….”公司经理说
# 今年公司扩建
TIMED = tuple("季度 半年 今年 去年 目前 如今 以来 期间 同时 随后 此后 月 日".split())
TIMED += tuple([f"{which}年" for which in "0123456789近当全每次"])
THESE = frozenset(("这家", "这所", "这个", "这座", "这支"))
PARENTS = frozenset("局院校委")  # of which the name of a part may go on: 某县公安局桥东派出所
SEATED = frozenset((*LEVELS, "地区", "师", "师市", "兵团", *(level + "里" for level in LEVELS)))
# 全市国税: all of its offices there, but not 全市国税收入, 全市工商注册企业
COLLECTIVE = re.compile("(?:[国地]税|税务|工商|公安|检察|质监)(?!收|注册|登记)")
HANDS = ("移交", "移送", "通报", "报告", "上报", "反映")
NEAR = 4  # bodies before 全市 of which one may tell
NEAR_PLACES = 12  # places before 两地
OPENING = 1200  # letters before 该县 in which the headline may stand
MEMORY = 60  # bodies remembered
NATIONS = ("我国", "新中国", "全国", "中国", "全球", "全世界")
SAYING = re.compile("[一-鿿]{1,2}”")  # “村里办”
QUOTED_NAME = re.compile("[一-鿿A-Za-z]{1,8}”")  # “中国家电网”
NATION_HEADS = frozenset("，。；：\n“年月日期示说")
# The town of 门前镇河西村, which may be named by itself.
TOWN = re.compile(f"(?:.*[{LEVELS}])?([一-鿿]{{2,4}}?(?:街道|镇|乡))[一-鿿]{{2,6}}(?:村|社区|寨)$")
VILLAGE_OF = re.compile("(.{2,}?村).{0,8}(?:合作社|农场|基地|食堂)$")  # 全村, where its co-operative was named
# What signs its own news goes by no more, if nothing names it: 我院今年开展手术35例
OURSELVES = {"我校": "school", "我园": "school", "我院": "institution", "我馆": "institution", "我局": "organ"}
# 该市场, 该区域, 全师生
OTHERS = {"市": ("场",), "区": ("域", "间", "块"), "校": ("区",), "园": ("区",), "师": tuple("傅生资范长德")}
NO_FIRMS = frozenset("社行店所网")  # companies that nobody calls so: 合作社, 农业银行, 电网


class Nouns(msgspec.Struct, frozen=True):
    """The nouns that point back, each with what the names that it means end on; which are bare, which behind 该, 这个.

    `pairs` begin bare nouns, `letters` those behind 该 and 我; `headed` is a name that begins with one (该局刑侦大队).
    """

    endings: dict[str, tuple[str, ...]]
    bare: frozenset[str]
    pointed: frozenset[str]
    these: frozenset[str]
    pairs: frozenset[str]
    letters: frozenset[str]
    headed: re.Pattern[str]


@cache
def nouns() -> Nouns:
    """The nouns that point back, read once from `data/pointers.tsv`."""
    endings: dict[str, tuple[str, ...]] = {}
    uses: dict[str, set[str]] = {}
    for noun, ends, use, _ in rows("pointers.tsv"):
        endings[noun] = tuple(ends.split())
        for each in use.split():
            uses.setdefault(each, set()).add(noun)
    bare, pointed = uses["bare"], uses["pointed"]
    words = "|".join(sorted(pointed, key=lambda noun: (-len(noun), noun)))
    return Nouns(
        endings,
        frozenset(bare),
        frozenset(pointed),
        frozenset(uses["this"]),
        frozenset(noun[:2] for noun in bare),
        frozenset(noun[0] for noun in pointed),
        re.compile(f"该({words})|({'|'.join(sorted(uses['head']))})"),
    )


def heads(text: str, at: int) -> bool:
    """Whether a clause begins at `at`.

    >>> [heads(text, text.index("公司")) for text in ("投产后，公司扩建", "今年公司扩建", "一家公司投产")]
    [True, True, False]
    """
    two = text[at - 2 : at]
    return text[at - 1] in HEADS or two in THESE or two in SPOKEN or two in GONE_INTO or two.endswith(TIMED)


def last_named(bodies: Iterable[Body], endings: tuple[str, ...]) -> Body | None:
    """The last of the bodies that ends on one of the words, or the one that the last body is part of."""
    for body in reversed(list(bodies)):
        if body.kind == "place":
            continue
        name = house(body.name)
        firm = body.kind == "company" and "司" in endings and name[-1] not in NO_FIRMS
        if firm or name.endswith(endings) or body.text.endswith(endings):
            return body
        if "村" in endings and (village := VILLAGE_OF.match(name)):
            return Body(village[1], body.text, body.span, "small", body.place, village[1], body.sure)
        if body.kind == "small" and (town := TOWN.match(name)) and town[1].endswith(endings):
            return Body(town[1], body.text, body.span, "small", body.place, town[1])
        at = max((name.rfind(letter, 3) for letter in PARENTS.intersection(endings)), default=-1)
        if at > 0:
            if body.kind == "company":
                return body  # 中国铁路某局集团有限公司
            return Body(name[: at + 1], body.text, body.span, "organ", body.place, name[: at + 1], body.sure)
    return None


def pointing_back(ground: Ground, words: list[int], bodies: list[Body]) -> list[Body]:
    """The words that point back, each with the name that it stands for."""
    starts = [body.span[0] for body in bodies]
    found = []
    for here in words:
        i = bisect_left(starts, here)
        named = ground.text[here - 1 : here] == "“" and SAYING.match(ground.text, here + 2) is not None
        if not named and (body := _meant(ground, here, bodies, i)):
            found.append(body)
    return _one_name(found)


def _one_name(places: list[Body]) -> list[Body]:
    """Our own place, where it is named nowhere, by one name: 我市, 全市."""
    first = dict[str, str]()
    for body in places:
        if body.kind == "place" and body.place is None and body.name[0] in OWN:
            first.setdefault(body.name[1:], body.name)
    return [
        msgspec.structs.replace(body, name=first[body.name[1:]])
        if body.kind == "place" and body.place is None and body.name[0] in OWN
        else body
        for body in places
    ]


def nations(text: str, words: list[tuple[int, int, str]]) -> list[Body]:
    """The nation where a clause is about it; each word with the start of its stretch and its own."""
    found = []
    for start, here, word in words:
        end = here + len(word)
        if (here == start or text[here - 1] in NATION_HEADS) and not QUOTED_NAME.match(text, end):
            found.append(Body("全国", word, (here, end), "nation"))
    return found


def _there(ground: Ground, here: int) -> Body | None:
    """当地 at the head of a clause: the place named last, if it heads one too and the paragraph goes on."""
    i = bisect_left(ground.starts, here)
    place = ground.begins[ground.starts[i - 1]] if i else None
    if place is None or not (heads(ground.text, place.span[0]) and heads(ground.text, here)):
        return None
    if not opens_predicate(ground.text, here + len(THERE)):
        return None
    near = "\n" not in ground.text[place.span[1] : here]
    return Body(place.name, THERE, (here, here + len(THERE)), "place", place.name) if near else None


def _of_both(ground: Ground, here: int) -> Body | None:
    """两地 at the head of a clause: the last of the places before that heads one; not 甲县、乙县两地."""
    if not heads(ground.text, here):
        return None
    i = bisect_left(ground.starts, here)
    for start in reversed(ground.starts[max(0, i - NEAR_PLACES) : i]):
        if heads(ground.text, start):
            name = ground.begins[start].name
            return Body(name, BOTH, (here, here + len(BOTH)), "place", name)
    return None


def _is_no_whole(text: str, here: int) -> bool:
    """Whether 全 is the end of a word, or speaks of all of a firm."""
    return text[here] == "全" and (text[here - 1 : here] in ENDS_WORD or NETWORK.match(text, here) is not None)


def _straight(text: str, bodies: list[Body]) -> list[Body]:
    """The bodies but those behind a preposition or a transitive verb: 大队对接省总队和市支队, but not 大队 itself."""
    kept, end, oblique = list[Body](), 0, False
    for body in bodies:
        start = body.span[0]
        if text[end:start] not in JOINTS:
            oblique = is_oblique(text, end, start)
        end = body.span[1]
        if not oblique:
            kept.append(body)
    return kept


def _handing(text: str, bodies: list[Body]) -> list[Body]:
    """The bodies but those to which another hands something: 甲局向乙局移交3起。该局…."""
    return [b for b in bodies if text[b.span[0] - 1] != "向" or not text.startswith(HANDS, b.span[1])]


def _meant(ground: Ground, here: int, bodies: list[Body], i: int) -> Body | None:
    """What the word at `here` points to: the article's place of a level, or the last body of a kind."""
    text, known = ground.text, nouns()
    before = range(i - 1, max(0, i - MEMORY) - 1, -1)
    if text.startswith(THERE, here):
        return _there(ground, here)
    if text.startswith(BOTH, here):
        return _of_both(ground, here)
    this = text.startswith(THIS, here)
    pointed = 2 if this else int(text[here] in POINTED)
    allowed = known.these if this else known.pointed if pointed else known.bare
    begins = here + pointed
    noun = next((text[begins : begins + n] for n in (3, 2, 1) if text[begins : begins + n] in allowed), "")
    if not noun or text.startswith(NO_POINTERS, here) or _is_no_whole(text, here):
        return None
    if noun == "企业" and not pointed and OF_FIRM.match(text, begins) is None:
        return None  # 企业可享受补贴: any of them
    if pointed and text.startswith(OTHERS.get(noun, ()), begins + len(noun)):
        return None
    word = text[here : here + pointed] + noun
    span = (here, here + len(word))
    if noun == "新区" and (seat := ground.seats.get("区", "")).endswith(noun):
        return Body(seat, word, span, "place", seat)
    if noun in SEATED:
        return _seat(ground, word, noun, here, [bodies[j] for j in before])
    return _last(text, word, noun, span, [bodies[j] for j in reversed(before)], pointed=pointed > 0)


def _seat(ground: Ground, word: str, noun: str, here: int, before: list[Body]) -> Body | None:
    """The place of that level: the article's, or one that was told before, the nearest first: 全市, 该县, 我省."""
    name = ground.seats.get(noun[0])
    if noun == "地区" and (name is None or word[0] == "该") and word[0] not in "我全":
        return None  # any area, or the one just told of
    if word[0] in "该这":
        near = (body.place for body in before if body.place is not None and body.place.endswith(noun))
        name = next(near, name) or headed(ground.text[max(0, here - OPENING) : here], noun)
        if name is None and noun == "区" and not ground.names_seat("自治区"):  # an area, or the region
            zone = next((body for body in before if body.kind == "area"), None)
            return named_as(zone, Body(word, word, (here, here + len(word)), "area")) if zone else None
    elif word[0] == "全":
        name = told_in(ground.text, here, before[:NEAR], noun) or opening_place(ground, here, noun) or name
        if (force := COLLECTIVE.match(ground.text, here + len(word))) and opens_predicate(ground.text, force.end()):
            whole = word + force[0]
            return Body(whole, whole, (here, force.end()), "system", name, force[0])
    if name is None and word[0] in "我全本" and noun == "县":  # 永新：三年建成水厂30座↵我县…
        name = headed(ground.text[max(0, here - OPENING) : here], noun)
    if noun == "区" and (name is None or "自治区" in ground.text or ground.names_seat("自治区", "地")):
        region = ground.seats.get("自治区", name)  # 该区, of 广西; but of 喀什地区, where the region is not named
        name = region if ground.names_seat("自治区") else ground.seats.get("地", region)
    return Body(name or word, word, (here, here + len(word)), "place", name)


def _last(text: str, word: str, noun: str, span: Span, past: list[Body], *, pointed: bool) -> Body | None:
    """The last body of that kind, of those told before: 该局, 法院, 警方."""
    known = nouns()
    last = last_named(_handing(text, past) if pointed else _straight(text, past), known.endings[noun])
    last = last or last_named(past, known.endings[noun])
    if last is not None and noun == "公司":
        last = firm_gone_to(text, last, past)
    if last is not None and noun in FORCES and last.name.endswith(BRANCHES):  # 某市警方 … 东区公安分局 … 警方说
        last = next((body for body in past if body.name.endswith(noun)), last)
    if last is not None and noun in FORCES and len(last.name) <= len("公安局"):
        return None  # 警方, where no police but 公安局 is named
    if last is None and noun in ZONES:
        return Body(word, word, span, "area", None, sure=False)
    if last is None and word in OURSELVES and not text.startswith(("子", "里", "坝"), span[1]):
        return Body(word, word, span, OURSELVES[word], None, word)
    return named_as(last, Body(word, word, span, last.kind)) if last else None
