"""The bodies that an article names: organs, institutions, companies, schools, hospitals, courts, hotlines and places.

Places count, since a city or a province acts under its own name, and so do the words that point back (该局, 我市).
Everything is found once per article, in passes that each look for a closed set of endings.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

import msgspec

from ..divisions import LEVELS, REGION
from ..model import Span
from ..page.story import Story
from ..words import cut, is_place_name
from .again import named_again, told_whole
from .aliases import one_name
from .anchors import find_anchors
from .body import BY_SPAN, Body, Ground, occurrences
from .guests import guests
from .naming import named_bodies
from .places import AUTONOMOUS, gazetteer, is_place
from .pointers import nations, pointing_back
from .sources import listed_firms, shops, sources, teams
from .unnamed import unnamed_firms

DATELINE = re.compile("(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日[电讯]")
SIGNED = re.compile("[ \\n\u3000]{1,9}((?:[一-鿿]{4,30}[ \\n\u3000]{1,9}){1,6})(?=[0-9]{4}年|[二〇○]{2})")
OURS = re.compile(f"[我本咱全]([{LEVELS}])")
ORGAN = re.compile("(?:人民)?(?:政府|[一-鿿]{2,8}?[局委厅办])")  # 江州市民政局: the place's own
COUNTY, LAND = "市县旗", frozenset("山湖河江口城")  # 常山, 河口: mountains and mouths of rivers too
OFTEN, AGAIN = frozenset(("school", "hospital", "small")), 3
LEAD = 80  # letters within which a text says where it is
# 运动会在吉安市开幕: where it is held.
HELD = re.compile("[^，。；：]{0,12}?(?:开幕|举行|举办|召开|闭幕|落幕|收官|鸣枪|开赛|启幕)")
BRIEFS = 20  # short names that are looked for
# “土壤医院”品牌: what something is called.
CALLED_SO = tuple("品牌 称号 之称 美誉 的美誉 的称号 招牌 名片 模式 项目 行动 工程 计划 活动".split())
COUNTED = frozenset(("school", "hospital", "company"))
COUNT = re.compile("[0-9]+[余多]?[所家](?![^，。；]{0,2}[分子支])")  # but 某公司3家分店
EACH_OF = re.compile(f"全{REGION}.{{0,12}}(?:厅|局|政府)")  # 全国林业厅|局长会, 全市|政府投资

# 滁州网讯, 滁州日报讯: where the paper is from
PAPER = re.compile("[ \u3000]*([一-鿿]{2,3}?)(?:[日晚晨早]报|新闻网|网|在线|信息港)(?:讯|消息)")
HOME = 1.5  # what that counts


class Bodies(msgspec.Struct, frozen=True, gc=False):
    """All the bodies of an article in order, no two of which overlap, and where its verbs of speech stand."""

    found: tuple[Body, ...]
    starts: tuple[int, ...]
    verbs: tuple[tuple[int, str], ...]

    def between(self, start: int, end: int) -> tuple[Body, ...]:
        """The bodies that begin in `[start, end)`."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def before(self, at: int, most: int) -> tuple[Body, ...]:
        """The last bodies that begin before `at`, no more than `most`."""
        i = bisect_left(self.starts, at)
        return self.found[max(0, i - most) : i]


def find_bodies(story: Story) -> Bodies:
    """The bodies of an article, headline included, and the verbs of speech.

    >>> from xining_extract.page.story import Paragraph
    >>> text = "张掖市民政局介绍，全市建成食堂30个，该局为每个食堂补助2万元。"
    >>> [(b.text, b.name) for b in find_bodies(Story(text, (Paragraph(0, len(text)),))).found]
    [('张掖市民政局', '张掖市民政局'), ('全市', '张掖市'), ('该局', '张掖市民政局')]
    """
    stretches = _stretches(story)
    anchors = find_anchors(story.text, stretches)
    places = anchors.places
    names = {place.name for place in places}
    if not names.isdisjoint(gazetteer().regions):
        places = [_brief(place, names) for place in places]
    known = gazetteer().short
    if olds := {known[name[:-2]]: name for name in names if name.endswith("地区") and name[:-2] in known}:
        places = [Body(olds[p.name], p.text, p.span, "place", olds[p.name]) if p.name in olds else p for p in places]
    places = _prefectures(story.text, places)
    briefs = {n[:-1]: n for n in sorted(names) if n[-1] in "市县区旗" and len(n) > 2 and n[:-1] not in known}
    if briefs := _towns(story.text, places) | briefs | _lead_towns(story, briefs):
        places = _with_briefs(story.text, stretches, places, briefs)
    seats = _seats(story, places)
    begins = {place.span[0]: place for place in places}
    ground = Ground(story.text, {place.span[1]: place for place in places}, begins, sorted(begins), seats)
    bodies = sources(ground, anchors.verbs, named_bodies(ground, anchors.tails))
    bodies = teams(ground, shops(ground, stretches, listed_firms(ground, stretches, bodies)))
    bodies = unnamed_firms(ground, stretches, guests(ground, stretches, bodies))
    bodies = named_again(ground, stretches, bodies)
    bodies = [body for body in told_whole(bodies) if not _is_none(story.text, body)]
    bodies = _merged(one_name(_known(bodies)), places)
    back = pointing_back(ground, anchors.pointers + anchors.nouns, bodies)
    bodies = _merged(bodies, back + nations(story.text, anchors.nations))
    return Bodies(tuple(bodies), tuple([body.span[0] for body in bodies]), tuple(anchors.verbs))


def _is_none(text: str, body: Body) -> bool:
    """Whether it is a title, counted, or of no level: “十佳宜居村”, “土壤医院”品牌, 学校100所, 全市政府."""
    start, end = body.span
    titled = text[start - 1] == "“" and (body.kind == "small" or text.startswith(CALLED_SO, end + 1))
    if body.kind in COUNTED and COUNT.match(text, end):  # 改造农村薄弱学校|100所
        return True
    return titled or EACH_OF.fullmatch(body.text) is not None


def _known(bodies: list[Body]) -> list[Body]:
    """The bodies; a school, a hospital or a village that is named again and again is sure to be one."""
    times = Counter([body.name for body in bodies if not body.sure and body.kind in OFTEN])
    often = {name for name, count in times.items() if count >= AGAIN}
    return [msgspec.structs.replace(body, sure=True) if body.name in often else body for body in bodies]


def _stretches(story: Story) -> list[Span]:
    """The stretches of the headline and of paragraphs that follow each other, in the text's order."""
    told: list[Span] = []
    for paragraph in story.paragraphs:
        if told and not story.text[told[-1][1] : paragraph.start].strip():
            told[-1] = told[-1][0], paragraph.end
        else:
            told.append((paragraph.start, paragraph.end))
    heads = [head for head in story.title_spans if not any(start <= head[0] < end for start, end in told)]
    return sorted([*heads, *told, *signature(story)])


def signature(story: Story) -> list[Span]:
    """Where the names of those who issue a notice stand under it, if they do."""
    if story.kind != "notice" or not story.paragraphs:
        return []
    end = max(paragraph.end for paragraph in story.paragraphs)
    signed = SIGNED.match(story.text, end)
    return [signed.span(1)] if signed else []


def _merged(bodies: list[Body], others: list[Body]) -> list[Body]:
    """Both lists in order; of the others only those that lie outside every one of the first."""
    ends = [body.span[1] for body in bodies]
    merged = bodies.copy()
    for other in others:
        i = bisect_left(ends, other.span[0] + 1)
        if i == len(ends) or bodies[i].span[0] >= other.span[1]:
            merged.append(other)
    merged.sort(key=BY_SPAN)
    return merged


def _brief(place: Body, names: set[str]) -> Body:
    """An autonomous region goes by its short name where the text uses that too."""
    short = gazetteer().regions.get(place.name)
    return Body(short, place.text, place.span, "place", short) if short in names and short else place


def _prefectures(text: str, places: list[Body]) -> list[Body]:
    """An autonomous prefecture goes by its short name where the text has no other: 大理州, 州教育局."""
    brief = gazetteer().brief
    short = {
        place.name: brief[place.name] + place.name[-1]
        for place in places
        if place.name.endswith(AUTONOMOUS) and place.name in brief and place.name not in text
    }
    short = {name: called for name, called in short.items() if called in text}
    if not short:
        return places
    return [Body(short[p.name], p.text, p.span, "place", short[p.name]) if p.name in short else p for p in places]


def _towns(text: str, places: list[Body]) -> dict[str, str]:
    """Short names of counties that stand right after their province: 吉林临江, 湖北秭归."""
    known, found = gazetteer(), {}
    for place in places:
        end = place.span[1]
        for brief in (text[end : end + 3], text[end : end + 2]):
            town = _called_so(text, brief) if brief not in known.words else None  # 江西省|新建学校12所
            if town is not None and known.province.get(town) in (place.name, known.official.get(place.name)):
                found[brief] = town
                break
    return found


def _called_so(text: str, brief: str) -> str | None:
    """The county of a short name, or its city, of which that county is but one: 江西吉安, not 吉安县."""
    known = gazetteer()
    town, city = known.towns.get(brief), brief + "市"
    return city if town and known.full.get(city) == "prefecture" and town not in text else town


def _lead_towns(story: Story, briefs: dict[str, str]) -> dict[str, str]:
    """Counties that the headline or the first words call by their short name alone, if the text does so again."""
    known, found, text = gazetteer(), dict[str, str](), story.text
    spans = [*story.title_spans, *((p.start, min(p.end, p.start + LEAD)) for p in story.paragraphs[:1])]
    for start, end in spans:
        if known.towns.keys().isdisjoint([text[at : at + n] for n in (2, 3) for at in range(start, end)]):
            continue  # no need of its words
        for brief in cut(text[start:end]):
            town = _called_so(text, brief)
            if town is None or town[-1] not in COUNTY or (town[-1] == "县" and brief[-1] in LAND):
                continue
            new = brief not in briefs and brief not in known.short
            sure = is_place_name(brief) or (_is_own(text, town) and brief not in known.ambiguous)
            if new and sure and brief not in known.words and text.count(brief) > 1:
                found[brief] = town
    return found


def _is_own(text: str, town: str) -> bool:
    """Whether a text points back to one of its level, as it does to its own: 荣成…, 该市…."""
    return any(f"{pointing}{town[-1]}" in text for pointing in "该我全")


def _with_briefs(text: str, stretches: list[Span], places: list[Body], briefs: dict[str, str]) -> list[Body]:
    """The places, and where one is named by its short name beside the full one in the text (义乌市 … 义乌).

    A district's short name may be any word (和平区) but right after another place (浙江柯桥).
    """
    taken = {i for place in places for i in range(*place.span)}
    ends = {place.span[1]: place for place in places}
    for brief, name in sorted(briefs.items(), reverse=True)[:BRIEFS]:  # 科尔沁 before 科尔
        for here, stop in occurrences(text, stretches, brief):
            if here not in taken and stop - 1 not in taken and is_place(text, stop, len(text)):
                outer = ends.get(here)
                if outer is not None:
                    places.remove(outer)
                    here = outer.span[0]
                elif name[-1] == "区":
                    continue
                places.append(Body(name, text[here:stop], (here, stop), "place", name))
                taken.update(range(here, stop))
    return sorted(places, key=BY_SPAN)


def _told_of(story: Story, places: list[Body]) -> list[Body]:
    """The places but those that a text which says 我市, 全市 names in its dateline alone, or but once, after that."""
    text, times = story.text, Counter([place.name for place in places])
    ours: dict[str, int] = {}
    for start, end in [*story.title_spans, *((paragraph.start, paragraph.end) for paragraph in story.paragraphs)]:
        for match in OURS.finditer(text, start, end):
            ours.setdefault(match[1], match.start())
    places = [place for place in places if not _is_from_there(text, place)]
    if not ours:
        return places
    known = gazetteer().official
    kept = []
    for place in places:
        (start, end), said = place.span, ours.get(known.get(place.name, place.name)[-1])
        once = said is not None and times[place.name] == 1 and said < start
        if said is None or ORGAN.match(text, end) or not (once or DATELINE.match(text, end)):
            kept.append(place)
    return kept


def _is_from_there(text: str, place: Body) -> bool:
    """Whether those are told of who come from a place, not one of its bodies: 来自上海的专家为市教育局支招."""
    start, end = place.span
    away = text.startswith("来自", start - 2)
    return away and (text.startswith("的", end) or ORGAN.match(text, end) is None)


def _seats(story: Story, places: list[Body]) -> dict[str, str]:
    """Level → the place of that level that the article speaks of most (市 → 西宁市), the headline above all.

    One that opens the text counts for more, one of a list for less, and a province also for the places in it.
    """
    counts: dict[str, float] = {}
    places = _told_of(story, places)
    lead = story.paragraphs[0].start + LEAD if story.paragraphs else 0
    for place in places:
        here, end = place.span
        listed = story.text[here - 1 : here] == "、" or story.text[end : end + 1] == "、"
        held = HELD.match(story.text, end) is not None and story.text[here - 1 : here] in ("在", "于")
        gain = 0.3 if held else 0.5 if listed else 2.0 if here < lead else 1.0
        counts[place.name] = counts.get(place.name, 0.0) + gain
    for start, end in story.title_spans:
        for place in places:
            if start <= place.span[0] < end:
                counts[place.name] += 2
    known = gazetteer()
    paper = PAPER.match(story.text, story.paragraphs[0].start) if story.paragraphs else None
    if paper is not None and (home := known.short.get(paper[1])):
        counts[home] = counts.get(home, 0.0) + HOME
    for name, gained in tuple(counts.items()):
        if province := known.province.get(name):
            region = known.regions.get(province, province)
            province = region if region in counts else province
            counts[province] = counts.get(province, 0.0) + gained / 2
    olds = [place.name for place in places if place.name.endswith("地区")]
    seats: dict[str, str] = {"地": olds[0]} if olds else {}
    for name in sorted(counts, key=counts.__getitem__, reverse=True):
        full = known.official.get(name, name)
        seats.setdefault(full[-3:] if full in known.regions else full[-1], name)
    return seats
