"""What a text adds, behind what it tells of an event or of a single work, on what the place has done for years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..department.places import gazetteer, without_place
from ..divisions import LEVELS, REGION
from ..present import PRESENT, UNTIL_NOW
from ..saying import SOMEBODY
from .deeds import deeds, is_event
from .theme import Theme, core
from .undertaking import WORKS, Undertaking, stem_in

if TYPE_CHECKING:
    from ..page.story import Site

# So opens what a paper adds on where something is held or built: 近年来，临港市….
_OF_LATE = re.compile(
    rf"\s*(?:{SOMEBODY})?"
    rf"(?:近年来|多年来|近(?:几|[0-9一二三四五六七八九十]{{1,2}})年来?|这些年|(?:去年|[0-9]{{4}}年)，?全{REGION}"
    rf"|截至(?:[去今]年[^，。]{{1,4}}|[0-9]{{4}}年[^，。]{{0,6}})，[全我]{REGION}"
    rf"|(?:{UNTIL_NOW}|{PRESENT})，[全我]{REGION})"
)
# … and whatever the article is about, so: 近年来，我市…, without a word of that.
_FOR_YEARS = re.compile(
    rf"\s*(?:{SOMEBODY})?"
    r"(?:近年来|多年来|近(?:几|[0-9一二三四五六七八九十]{1,2})年来?|这些年|去年|[0-9]{4}年)，?"
    f"[^，。0-9“]{{0,3}}[全我]{REGION}"
)
# … or so: 过去一年，全县累计举办各类招聘会33场
_YEARLY = re.compile(
    "(?:过去一年|一年来|全年|今年以来|去年以?来?)[^。]{0,16}(?:举办|开展|组织)[^，。；0-9]{0,4}(?:各类|各种|系列|多场)"
)
_PLACE = re.compile(f"，([^，。]{{0,8}}?)[{LEVELS}]")  # of which place: no firm, no village
# A sentence that opens so turns to what the whole place does in a year or more: 今年，临江县将…, 该县今年计划….
_TOLD = (
    "(?:另?据[^，。]{0,24}(?:介绍|了解|悉|透露|统计)，|数据显示，"
    f"|{SOMEBODY}|与此同时，|此外，|另外，)?"
)
_WHOLE = f"(?:[全我该本]{REGION}|[\u3400-\u9fff]{{1,3}}[{LEVELS}])"
_YEARS = (
    f"(?:{UNTIL_NOW}|{PRESENT}"
    "|截至(?:去年|[0-9]{4}年)[^，。]{0,8}|[一二两三四五六]年来"
    "|在?(?:今年(?:以来|年底)?|近年来|近(?:几|[0-9一二三四五六七八九十]{1,2})年来?|多年来|去年|[0-9]{4}年(?:以来|底)?"
    "|“?十[一二三四五六]五”?(?:期间|末)))"
)
_FACED = "(?:面对[^，。0-9“]{2,20}，)?"
_OF_A_YEAR = re.compile(
    rf"\s*{_TOLD}(?:{_YEARS}，?{_FACED}[^，。0-9“]{{0,4}}{_WHOLE}|{_WHOLE}(?:今年|去年|[0-9]{{4}}年))"
)
# … or, whatever the place is called, so: 据悉，宁夏现有…, 近年来，合肥聚力…, if no body of it does.
_TURNS = re.compile(
    rf"\s*(?:(?:另?据(?:悉|了解|介绍)|另悉)，(?:{_YEARS}，?)?"
    rf"(?=[^，。]{{2,8}}(?:现有|共有|已有|拥有|[建形]成|累计))|{_YEARS}，)"
)
_BODY = re.compile("[^，。；0-9]{0,12}(?:局|厅|委|处|院|校|公司|集团|中心|协会|大学|银行)")
# So a text comes back to what was held.
_BACK = re.compile(r"\s*(?:此次|本次|这次|当[天日]|活动|[^，。]{0,6}现场|整整)")
_ACTIVITY = "活动"  # what is held on a day
_DAY = re.compile("[0-9]日|日前|近日|[昨今当][天日]|[上下]午")  # … if the lead tells of one
_ANY_KIND = re.compile("各级各类|各类|多种")  # 举办各级各类赛事156场
# What the names of any works hold.
_ANY = re.compile("建设|规划|改造|扩建|新建|综合|基地|中心|项目|工程")


def is_of_late(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what was done for years where the theme is held or built, and not of that."""
    if is_event(theme.head):
        return _is_of_a_year(site, start, theme) or _is_beside_event(site, start, theme)
    if isinstance(theme, Theme) and theme.name.endswith(_ACTIVITY):
        return _is_of_a_day(site) and _is_of_a_year(site, start, theme)
    beside = theme.name.endswith(WORKS) and _is_beside_work(site, theme)
    return beside or _is_other_field(site, start, theme)


def _is_other_field(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether it opens with what the whole place has done for years, and has no word of the theme."""
    text, end = site.story.text, site.sentences[site.sentence].end
    opens = _FOR_YEARS.match(text, start, end) is not None
    return opens and not stem_in(core(theme.name), theme.head, text, start, end)


def _is_beside_event(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence opens so, and has no word of the event, or tells what all of its kind in a year come to."""
    if _YEARLY.search(site.story.text, start, site.quantity.span[1]) is not None:
        return True
    if _OF_LATE.match(site.story.text, start) is None and not _turns_to(site.story.text, start):
        return False
    end = site.sentences[site.sentence].end
    return _ANY_KIND.search(site.story.text, start, end) is not None or not _speaks(site, start, end, theme)


def _turns_to(text: str, start: int) -> str:
    """The short name of the place to which a sentence turns so; "" if it turns to none."""
    turn = _TURNS.match(text, start)
    if turn is None or _BODY.match(text, turn.end()) is not None:
        return ""
    openings = gazetteer().openings.get(text[turn.end() : turn.end() + 2], ())
    return next((brief for brief in openings if text.startswith(brief, turn.end())), "")


def _speaks(site: Site, start: int, end: int, theme: Theme | Undertaking) -> bool:
    """Whether a stretch has a word of its kind."""
    return any([site.story.text.find(word, start, end) >= 0 for word in (theme.head, *deeds().spoken(theme.head))])


def _is_of_a_day(site: Site) -> bool:
    """Whether the lead tells on what day something was held."""
    lead = site.story.paragraphs[0]
    return _DAY.search(site.story.text, lead.start, lead.end) is not None


def _is_of_a_year(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the paragraph has turned to what the whole place does in a year, and the clause says nothing of it."""
    text, sentences, index, end = site.story.text, site.sentences, site.sentence, site.clause[1]
    if _speaks(site, start, end, theme):
        return False
    if not is_event(theme.head) and stem_in(core(theme.name), theme.head, text, start, end):
        return False
    while _OF_A_YEAR.match(text, sentences[index].start) is None:
        # A byline may stand before the first sentence of a paragraph.
        first = index == 0 or sentences[index - 1].paragraph != sentences[index].paragraph
        if first or _BACK.match(text, sentences[index].start) is not None:
            return False
        index -= 1
        if _speaks(site, sentences[index].start, sentences[index].end, theme):
            return False  # 今年临港市运动会…。行业组…
    return True


def _is_beside_work(site: Site, theme: Theme | Undertaking) -> bool:
    """Whether the paragraph opens so with a place, and has no word of the work."""
    text, p = site.story.text, site.story.paragraphs[site.sentences[site.sentence].paragraph]
    late = _OF_LATE.match(text, p.start, p.end)
    place = _PLACE.match(text, late.end(), p.end) if late is not None else None
    called = place[1] if place is not None else _turns_to(text, p.start)
    if place is None and not called:
        return False
    named = [word for word in _ANY.split(without_place(core(theme.name)).replace(called, "")) if word]
    pairs = [word[i : i + 2] for word in named for i in range(max(1, len(word) - 1))]
    return not any([text.find(pair, p.start, p.end) >= 0 for pair in pairs])
