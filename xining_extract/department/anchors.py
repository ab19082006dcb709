"""One look over an article for the letters by which its places, bodies and speakers are told.

Names end on few letters (局, 公司, and of places 省市县区州旗盟), and short names of places, words that point back and
verbs of speech begin with few: two passes over the text find all of them, and nothing else is looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from ..alternatives import begins, branch
from ..model import Span
from ..words import across
from .alone import EDGE
from .body import Body, occurrences
from .form import cut_after
from .places import NO_COUNTY, SHORTENED, TAILS, chained, gazetteer, is_of_another, is_place
from .pointers import BOTH, NATIONS, POINTED, THERE, THIS, heads, nouns
from .speakers import speech
from .tails import Tail, lexicon

Ending = tuple[Tail, int, int, int]  # a tail, where it begins and ends, and where its stretch begins
PLACE, LETTER = 1, 2
NEW_PLACES = 5
PARTNER = re.compile("^[对向从自、]|[港门湾](?:均|都|分别)?(?:[增下]|进?出口|进口)")
OVERSEAS = frozenset(("香港", "澳门", "台湾"))
WHOSE = ("中国", "首都", "省会", "州府")  # what dictionaries join to the place behind it
# A text of the time when prefectures were 地区: 阜阳地区行署, and 地区 by itself at the head of a clause.
OLDEN = re.compile("行署|专署|地委|[，。；：]地区(?!生产|经济|差异|发展|间|内)")
# A county, a city or a prefecture by its form, at the head of a clause; 大城市, 全省市, 各区县, 贫县 are none.
# The pattern begins with its last letter, so that `re` skips to it.
NUMERALS = "一二两三四五六七八九十"
UNKNOWN = re.compile(
    "[县市州](?:(?<=(?<![一-鿿])(?![该全我本各每某两三几多一邻外省市区县大小中上新老个由在从向据经与和及到给让将被对于为是以按离距跨入进出])[一-鿿]{2}.)"
    "(?:(?<=县)(?<![全我该各本两强百困州市外邻贫范个产大级园名点区省年日天前目备验业牧粮出]县)"
    "|(?<=州)(?<![治本该各两省]州)"
    "|(?<=市)(?<![超都股楼夜集上门闹早菜各全我本该地省县债汇车房花灯区级年日天前度]市)(?!监|政(?!府|协|务)|价|值|容|面))(?![一-鿿]?[场民区长委县])"
    "|(?<=县)(?<=(?<![一-鿿])(?![该全我本各每某两三几多一邻外省市区县大小中上新老个强贫产由在从向经据与和及到给让将被对于为是以按离距跨入进出])[一-鿿].)(?![一-鿿]?[场民区长委县城乡]))"
)


class Anchors(msgspec.Struct, frozen=True, gc=False):
    """What was found, in order. `tails` have the start of their stretch, `nouns` and `pointers` point back."""

    places: list[Body]
    tails: list[Ending]
    nouns: list[int]
    pointers: list[int]
    nations: list[tuple[int, int, str]]
    verbs: list[tuple[int, str]]


class Head(msgspec.Struct, frozen=True):
    """What two letters may begin: short names of places, verbs of speech, names of the nation; if they point back."""

    places: tuple[str, ...]
    verbs: tuple[str, ...]
    nations: tuple[str, ...]
    points: bool


class Pair(msgspec.Struct, frozen=True):
    """What two letters may end: tails of names; if they point back."""

    tails: tuple[Tail, ...]
    points: bool


class Search(msgspec.Struct, frozen=True):
    """The two passes: the first letters with what two of them begin, the last letters with the groups PLACE, LETTER."""

    heads: re.Pattern[str]
    beginnings: dict[str, Head]
    lasts: re.Pattern[str]
    pairs: dict[str, Pair]


@cache
def _search() -> Search:
    """The passes over a text, made once from the data files."""
    places, verbs, names = gazetteer().openings, speech().verbs, lexicon()
    nations: dict[str, list[str]] = {}
    for word in NATIONS:
        nations.setdefault(word[:2], []).append(word)
    pointing = {word + letter for word in POINTED for letter in nouns().letters} | {THIS, THERE, BOTH}
    beginnings = {
        two: Head(places.get(two, ()), verbs.get(two, ()), tuple(nations.get(two, ())), two in pointing)
        for two in sorted({*places, *verbs, *nations, *pointing})
    }
    pairs = sorted({two for two in (*names.doubles, *nouns().pairs) if two[1] not in names.singles})
    letters, first = _class(names.singles), _class(p[0] for p in pairs)
    marks = TAILS + letters[1:-1]
    place = f"(?<={_class(ending[0] for ending in gazetteer().endings)}[{TAILS}])()"
    return Search(
        re.compile(begins(beginnings)),
        beginnings,
        re.compile(f"[{marks}{first[1:-1]}](?:(?<=[{marks}])(?:{place}|(?<={letters})())|(?={branch(pairs)[1]}))"),
        {two: Pair(names.doubles.get(two, ()), two in nouns().pairs) for two in pairs},
    )


def _class(letters: Iterable[str]) -> str:
    return "[" + "".join(sorted(set(letters))) + "]"


def find_anchors(text: str, stretches: list[Span]) -> Anchors:
    """Look over the stretches of a text.

    >>> found = find_anchors("记者从兰州市民政局获悉，全市建成食堂30个", [(0, 21)])
    >>> found.places[0].name, found.tails[0][0].text, found.verbs, found.pointers
    ('兰州市', '局', [(9, '获悉')], [12])
    """
    named: list[tuple[int, int, str]] = []
    anchors = Anchors([], [], [], [], [], [])
    olden = "地区" in text and OLDEN.search(text) is not None
    for start, end in stretches:
        _look_for_lasts(text, start, end, anchors, named)
        _look_for_heads(text, start, end, anchors, named, olden=olden)
    if named:
        named += _new_towns(text, stretches, named)
    named += _unknown(text, stretches, named)
    if named:
        anchors.places.extend(chained(text, named))
    return anchors


def _look_for_heads(
    text: str, start: int, end: int, anchors: Anchors, named: list[tuple[int, int, str]], *, olden: bool
) -> None:
    """Short names of places, verbs of speech, words that point back, the nation; `olden`: prefectures are 地区."""
    search = _search()
    beginnings = search.beginnings
    for match in search.heads.finditer(text, start, end):
        here = match.start()
        head = beginnings[text[here : here + 2]]
        if head.points:
            anchors.pointers.append(here)
        if named_here := _brief_place(text, here, start, end, head.places, olden=olden):
            named.append(named_here)
        verb = next((verb for verb in head.verbs if text.startswith(verb, here)), None)
        if verb:
            anchors.verbs.append((here, verb.rstrip("，。：:")))
        nation = next((nation for nation in head.nations if text.startswith(nation, here)), None)
        if nation:
            anchors.nations.append((start, here, nation))


def _brief_place(
    text: str, here: int, start: int, end: int, places: Sequence[str], *, olden: bool
) -> tuple[int, int, str] | None:
    """The place of one of those short names that stands at `here`, from where to where it does, and its name."""
    known = gazetteer()
    brief = next((brief for brief in places if text.startswith(brief, here)), None)
    if brief is None or is_of_another(text, start, here, brief) or not is_place(text, here + len(brief), end):
        return None
    led = text[here - 2 : here] in WHOSE or text[here - 2 : here] in known.short
    if here > start and not led and across(text, here):
        return None  # 部长|沙龙, 马里兰州, which hold no 长沙, no 兰州
    if brief in OVERSEAS and text.endswith("中国", start, here) and PARTNER.search(text[here - 3 : here + 12]):
        return None  # 对中国香港增长9%: a partner of trade, who tells nothing
    stop, name = here + len(brief), known.short[brief]
    if text[stop : stop + 1] in SHORTENED and not text.startswith("市场", stop):
        stop += 1
    elif olden and text.startswith("地区", stop):
        return here, stop + 2, brief + "地区"  # 阜阳地区, a prefecture of old
    return here, stop, brief if name in known.regions else name


def _look_for_lasts(text: str, start: int, end: int, anchors: Anchors, named: list[tuple[int, int, str]]) -> None:
    """Full names of places and tails of bodies: of two that end together the longer."""
    search, known, names = _search(), gazetteer(), lexicon()
    endings, full, doubles, pairs = known.endings, known.full, names.doubles, search.pairs
    tails = anchors.tails
    for match in search.lasts.finditer(text, start, end):
        here, which = match.start(), match.lastindex
        if which == PLACE:
            stop = here + 1
            for length in endings.get(text[here - 1 : stop], ()):
                begin = stop - length
                name = text[begin:stop]
                if name in full and begin >= start and not _is_cut(text, start, begin, stop):
                    if name[1:] == "城区" and text[stop - 4 : stop - 2] in known.towns:
                        break  # 椒江城区: the town of 椒江区
                    named.append((begin, stop, name))
                    break
            continue
        if which == LETTER:
            stop = here + 1
            two = text[max(here - 1, 0) : stop]
            known_pair = two in doubles and _end_of_name(text, start, stop, doubles[two], tails)
            if not known_pair:
                single = names.singles[two[-1]]
                taken = text.startswith(single.after, stop)
                if (two[:-1] not in single.before or text[here - 2 : here] in known.short) and not taken:  # 上海港
                    tails.append((single, here, stop, start))
        pair = pairs.get(text[here : here + 2])
        if pair is not None:
            if pair.tails:
                _end_of_name(text, start, here + 2, pair.tails, tails)
            if pair.points and (here == start or heads(text, here)):
                anchors.nouns.append(here)


def _is_cut(text: str, start: int, begin: int, stop: int) -> bool:
    """Whether the full name of a place is part of other words: 149名|山区师生, 沿|海城市, 某市|场."""
    counted = text[begin] == "名" and text[begin - 1 : begin].isdigit()
    short = stop - begin == 3 and begin > start
    return counted or text.startswith("市场", stop - 1) or (short and across(text, begin) is not None)


def _end_of_name(text: str, start: int, stop: int, known: tuple[Tail, ...], tails: list[Ending]) -> bool:
    """Keep the longest of the tails that stands before `stop`, unless it is part of another word; if there is any."""
    for tail in known:
        begin = stop - len(tail.text)
        if begin >= start and text.startswith(tail.text, begin):
            if not tail.before or text[begin - 1 : begin] not in tail.before:
                if not tail.after or not text.startswith(tail.after, stop):
                    tails.append((tail, begin, stop, start))
            return True
    return False


def _unknown(text: str, stretches: list[Span], named: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Counties and cities that the data have not, named more than once and at the head of a clause."""
    ends: set[int] = {stop for _, stop, _ in named}
    names: list[str] = []
    for start, end in stretches:
        for match in UNKNOWN.finditer(text, start, end):
            stop = match.end()
            name = text[stop - (3 if "一" <= text[stop - 3 : stop - 2] <= "鿿" else 2) : stop]
            begin = stop - len(name)
            if len(name) == 2 and name[0] in NUMERALS:  # 湘西|四县
                continue
            if begin >= start and stop not in ends and name not in names and len(names) < NEW_PLACES:
                if cut_after(text, begin, stop - 1) >= 0:  # 完成|市政府下达的任务
                    continue
                if sum([text.count(name, *stretch) for stretch in stretches]) > 1:
                    names.append(name)
    return [(*span, name) for name in names for span in occurrences(text, stretches, name)]


def _new_towns(text: str, stretches: list[Span], named: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Counties newer than the data, told by the city before them: 大同市云州区."""
    ends, found = {stop for _, stop, _ in named}, []
    for _, stop, name in named:
        if name[-1] in "市州盟":
            for end, last in enumerate(text[stop + 2 : stop + 4], stop + 3):
                known = last not in "区县旗" or text[end - 2] in NO_COUNTY or end in ends
                whole = all("一" <= letter <= "鿿" for letter in text[stop:end])  # 在吉安市举行。县教育局…
                joined = text[stop] in EDGE  # 上海市|与区县
                if whole and not known and not joined and not text.startswith("域", end):
                    if stretches[bisect_right(stretches, (stop, end)) - 1][1] >= end:
                        found.append((stop, end, text[stop:end]))
    names = sorted({name for _, _, name in found})
    return found + [(*span, name) for name in names for span in occurrences(text, stretches, name)]
