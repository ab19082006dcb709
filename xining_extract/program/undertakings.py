"""Find the named undertakings of an article: initiatives, policies, plans, projects, campaigns, services, brands.

Besides the names that can be told by form (see undertaking.py) there are the short form that the text introduces
(以下简称《方案》) and the bare head word for what was named before (工程总投资…). Names are looked for where a claim
or the theme needs them: much of an article is never searched.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from operator import attrgetter, itemgetter

import msgspec

from ..model import Span
from ..page.story import Paragraph, Story
from .aside import is_some
from .choice import choose, rank
from .edges import Edges, places
from .fields import Subject
from .form import is_place, is_post
from .headlined import headlined, is_beside_harm, topic
from .passage import Passage
from .picked import picked
from .settling import settled
from .shortforms import clipped_forms, coded_forms, held_forms, pointed_forms, short_forms, wordings
from .sole import is_sole, sole
from .subheads import subheads
from .subject import field_subjects, named_deeds, spoken_of
from .theme import Theme, core, is_aim, is_time
from .undertaking import Undertaking
from .unsaid import unsaid
from .vocabulary import words

_MOST_LOOKS = 8  # so many mentions of a head word are looked at for the name that a bare one stands for
# Words that point back.
_THIS = ("这个", "该", "这一", "这套", "这项")
_SPOKEN = 2  # so many words of its field tell that a paragraph speaks of what the article does
_LONGEST_HEAD = 6
_MEANT = ("计划", "规划")  # what is planned, and so say that somebody plans
_MOSTLY = 3
_ONE_OF = ("之一", "中的")  # 渔市是渔港重点项目之一: what is so pointed back to is the market
_LARGE, _FAR = re.compile("(?:总?投资|占地|全长)(?!的)[^，。；的]{1,12}的$"), 20  # 总投资9亿元的渔港项目: 项目…
_IS_ONE = re.compile("是[^，。；]{2,30}的[^，。；的]{0,6}$")  # 渔渠是引水上岸的大型|供水工程: what it is
_LAND = frozenset("区村")  # 项目区 is where it is
_TITLE = re.compile(r"《.{4,}?(.{2})(?:[（(][^（）()]*[）)])?》")


class Undertakings:
    """The undertakings of an article, found where they are asked for; what the article is about, and its sections."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.body = "\n".join([story.text[p.start : p.end] for p in story.paragraphs])
        self._order = sorted((p.start, p.end) for p in story.paragraphs)
        self._starts = [start for start, _ in self._order]
        self._passages: dict[int, Passage] = {}
        self._named: dict[int, tuple[list[int], list[Undertaking]]] = {}
        self.shorts = list(short_forms(self)) if "简称" in self.body or "下称" in self.body else []
        self._clipped = [*clipped_forms(self), *pointed_forms(self), *held_forms(self)]
        self._clipped += coded_forms(self) if "代号" in self.body else ()
        named = choose(self)
        if named is None or not named.titular:
            named = _carried_out(named, headlined(self)) or named
        told = spoken_of(self, named) or topic(self) or choose(self, taken_up_too=True)
        if told is None or told.echoes or not (told.lasting or told.titular):
            told = sole(self, told) or told
        elif not told.lasting and is_sole(self, told):
            told = msgspec.structs.replace(told, last=story.paragraphs[-1].end, lasting=True)
        told = told or unsaid(self) or picked(self)
        if told is not None and (is_aim(told.name) or is_time(told.name, self.body) or is_beside_harm(story, told)):
            told = None
        self.theme = settled(self, told)

    def passage(self, offset: int) -> Passage | None:
        """The paragraph in which `offset` stands."""
        index = self._index(offset)
        return self._passage(index) if index >= 0 else None

    def _passage(self, index: int) -> Passage:
        known = self._passages.get(index)
        if known is None:
            known = self._passages[index] = Passage(self.story.text, *self._order[index])
        return known

    def _index(self, offset: int) -> int:
        """The number of the paragraph in which `offset` stands; -1 where none is."""
        index = bisect_right(self._starts, offset) - 1
        return index if index >= 0 and offset < self._order[index][1] else -1

    def places(self, needle: str, start: int = 0, end: int | None = None) -> Iterator[int]:
        """Where `needle` stands between the article's first and last stretch, from `start` on."""
        if needle not in self.body:
            return iter(())
        end = self._order[-1][1] if end is None else min(end, self._order[-1][1])
        return places(needle, self.story.text, max(start, self._order[0][0]), end)

    @cached_property
    def edges(self) -> Edges:
        """Where in the body a name may begin."""
        return Edges(self.body, 0, len(self.body))

    @cached_property
    def ranked(self) -> list[Theme]:
        """What the article may be about, the most prominent first."""
        return rank(self)

    @cached_property
    def first_said(self) -> Undertaking | None:
        """The theme where the article names it first."""
        if self.theme is None:
            return None
        stands = "".join(self.story.text[slice(*self.theme.span)].split())
        return Undertaking(self.theme.name, stands, self.theme.span, "headed", self.theme.weight)

    @cached_property
    def is_headed(self) -> bool:
        """Whether the headline has the theme by the name that the text calls it."""
        headline = "".join(f"{self.story.title or ''}{self.story.subtitle or ''}".split())
        return self.theme is not None and core(self.theme.name) in headline

    @cached_property
    def _field(self) -> Subject | None:
        """What the article speaks of by the words of its field, where it names nothing that it is about."""
        return next(field_subjects(self), None) if self.theme is None else None

    def spoken_in(self, p: Paragraph, before: int) -> Undertaking | None:
        """That, if two such words stand in a paragraph; or what else of this form it names last before a place."""
        said, text = self._field, self.story.text
        if said is None or sum([text.count(echo, p.start, p.end) for echo in said.echoes]) < _SPOKEN:
            return None
        name, at = said.name, said.at
        for other, place, _ in named_deeds(text, p.start, before):
            name, at = other, place
        return Undertaking(name, name, (at, at + len(name)), "activity", 2)

    def between(self, start: int, end: int) -> list[Undertaking]:
        """The undertakings that begin in a stretch of one paragraph, in the text's order."""
        index = self._index(start)
        if index < 0:
            return []
        known = self._named.get(index)
        if known is None:
            named = self._search(index)
            known = self._named[index] = [u.span[0] for u in named], named
        begins, named = known
        if not named or (start <= begins[0] and begins[-1] < end):
            return named
        return named[bisect_left(begins, start) : bisect_left(begins, end)]

    def _search(self, index: int) -> list[Undertaking]:
        """The undertakings of a paragraph."""
        (start, end), bare = self._order[index], list[Span]()
        found = self._passage(index).names(start, end, bare)
        if self.shorts or self._clipped:
            shorts = list(self._shortened(start, end))
            taken = {u.span for u in shorts}
            found = [u for u in found if u.span not in taken] + shorts
        found += [named for span in bare if (named := self._named_before(span)) is not None]
        if len(found) > 1:
            found.sort(key=attrgetter("span", "text"))
        return found

    @cached_property
    def found(self) -> tuple[Undertaking, ...]:
        """All undertakings of the article, in the text's order."""
        return tuple(u for start, end in self._order for u in self.between(start, end))

    @cached_property
    def _sections(self) -> list[tuple[int, Undertaking | None]]:
        return sorted(subheads(self), key=itemgetter(0))

    def section(self, offset: int) -> Undertaking | None:
        """What the subhead names under which `offset` stands."""
        at = bisect_right(self._sections, offset, key=itemgetter(0)) - 1
        return self._sections[at][1] if at >= 0 else None

    def settled(self, name: str) -> str:
        """What a name found by its form is as the article repeats it; a bare 专项行动 is that of the headline."""
        if self.theme is None:
            return name
        theme, times = self.theme, self.body.count
        if theme.name[0] == "“" and name.startswith(theme.name) and times(theme.name) > _MOSTLY * times(name):
            return theme.name  # what is said but once of what the text has everywhere: “渔保”保障方案
        bare = theme.name.endswith(name) or name in (self.theme.head + "工程", self.theme.head + "项目")
        return self.theme.name if bare else name

    def called(self, name: str) -> list[str]:
        """The short forms of a name."""
        shorts = [short.text for short in self.shorts if short.full.name == name]
        title = _TITLE.fullmatch(name) if name[0] == "《" else None
        bare = f"《{title.group(1)}》" if title else ""  # 《通知》 for 《关于…的通知》
        shorts += [bare] if bare and bare in self.body else []
        return [*shorts, *wordings(name, self.body)]

    def ending_at(self, end: int) -> Undertaking | None:
        """The undertaking whose name ends at `end`."""
        passage = self.passage(end - 1)
        if passage is None:
            return None
        return next((u for u in passage.names(max(passage.start, end - 80), end, []) if u.span[1] == end), None)

    def stem(self, end: int) -> Undertaking | None:
        """The undertaking whose name ends at `end`, whatever is made of it behind: 危桥改造 of 危桥改造推进会."""
        passage, start = self.passage(end - 1), max(end - _LONGEST_HEAD, 0)
        if passage is None:
            return None
        heads = [m.start() for m in words().ends.finditer(self.story.text, start, end) if m.end() == end]
        return passage.at(heads[0], end) if heads else None

    def _shortened(self, start: int, end: int) -> Iterator[Undertaking]:
        """Where a short form stands for a name that the text introduced in full."""
        for short, full, since in (*self.shorts, *self._clipped):
            at = self.story.text.find(short, max(start, since), end)
            while at >= 0:
                span = (at, at + len(short))
                yield msgspec.structs.replace(full, text=short, span=span, kind="short", governed=False)
                at = self.story.text.find(short, at + len(short), end)

    def _named_before(self, bare: Span) -> Undertaking | None:
        """What a bare head word stands for (工程总投资…, 该政策惠及…): the last name before it that ends so."""
        text, head, at = self.story.text, self.story.text[slice(*bare)], bare[0]
        named: Undertaking | None = None
        this = text.endswith(_THIS, 0, at)
        for _ in range(_MOST_LOOKS):
            at = text.rfind(head, self._order[0][0], at)
            passage = self.passage(at) if at >= 0 else None
            if passage is None:
                break
            if head in _MEANT and words().heads.match(text, at) is None:
                continue  # 渔业局|计划在两年内建成…
            u = passage.at(at, at + len(head))
            if u is None or u.counted or is_post(text, u.name.removesuffix(head), u.span[1]):
                continue
            if is_place(text, *u.span, u.head) or is_some(text, *u.span, u.head):
                return None
            if text[u.span[1] : u.span[1] + 1] in _LAND or text.startswith(_ONE_OF, u.span[1]):
                continue
            if _IS_ONE.search(text, max(0, u.span[0] - 2 * _FAR), u.span[0]) is not None:
                continue
            large = _LARGE.search(text, max(0, u.span[0] - _FAR), u.span[0]) is not None
            if this or large or text[u.span[0] - 1] != "的":
                named = u
                break
        if named is None:
            return None
        weight = 4 if this else max(named.weight, 3)
        return msgspec.structs.replace(
            named, text=head, span=bare, kind="short", weight=weight, governed=False, topical=True
        )


def _carried_out(named: Theme | None, headed: Theme | None) -> Theme | None:
    """What the headline says is done, or the coined campaign by which the lead does it: “护渔”专项行动 of 渔港检查."""
    if named is None or headed is None or not named.governed:
        return headed
    if named.name[0] != "“" and not (headed.name.endswith("工作") and named.leading and named.weight > 2):
        return headed
    return msgspec.structs.replace(named, titular=True, lasting=True)


def find_undertakings(story: Story) -> Undertakings:
    """What the article is about, and a place to ask for the undertakings of its sentences."""
    return Undertakings(story)
