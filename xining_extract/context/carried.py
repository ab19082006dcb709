"""What the sentences before leave to a sentence: the period of its paragraph, its report, the heading above it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from ..connectives import OF_WHICH
from ..hearing import LEARNED
from ..page.story import Sentence, Site
from ..saying import SAID
from .changewords import PACES
from .lasting import is_lasting, measures
from .onward import (
    BRIEFLY,
    FRAME,
    ITEM,
    MONTHLY,
    SOON,
    STATISTICAL,
    before_figures,
    index_of,
    is_statistical,
    reaches,
    sentence_of,
)
from .phrase import Phrase
from .scene import scene
from .timeforms import FESTIVAL, MONTH, PART, TERM, YEAR
from .timekinds import DAYS, SAME_DAY

CARRIED = frozenset({"span", "now", "point"})
VAGUELY = 8  # phrases before a sentence in which a vague one may tell that a new time begins
LATELY = frozenset("近日 日前 近期 最近".split())
STRETCHES = frozenset({"span", "now"})
TREND = re.compile(
    f"[同环]比|增长|下降|{PACES}|占比|占[^，。；0-9]{{0,8}}的"
    "|(?:增加|上[升涨]|提[高升]|攀升|下[滑跌]|减少|回落|降低)了?[0-9.]+%"
)
AFTER = re.compile("(?:其中，)?(?:[^，。；0-9]{2,12}，)?[^，。；0-9]{2,14}后，")  # 平台合并后，…: a time of its own
BOUNDED = re.compile(f"(?:{YEAR})?(?:{PART}|{TERM}|{FESTIVAL}|{MONTH})")
FIGURE = re.compile("[0-9]+")
# 国庆假期，全市平稳有序。|累计接待游客9万人次: so few days that their report needs no figure in its lead
HOLIDAYS = re.compile("(?:[假长]期?|黄金周)(?:期间)?$|[节假]期间$")
TALLY = re.compile("累计|共(?![有建享同])|接待|发送|[同环]比|日均|出动|迎来|[销营][售业]额|客流|救助|检查|接警|查处")
# 记者从市文旅局获悉，国庆假期，…: the report of those days opens so
LED = re.compile(
    f"[^，。；\n]{{2,40}}?(?:{LEARNED}|统计|调度|监测|快报|消息|公布|发布|介绍|通报)[，：](?:[^，。；0-9]{2,12}(?:统计|显示)，)?"
)
DATELINE = "(?:[^，。；\n]{2,24}[讯电] ?(?:[（(][^（()）\n]{2,40}[）)])?)?"
HEARD = re.compile(DATELINE + "(?:[^，。；\n]{2,14}，)?" + LED.pattern)  # 9日，记者从市人代会上获悉，今年，…
CLOSED = frozenset("。！？…!?")
CLOSING = "”’」』）) \n"
MOMENTS = SAME_DAY | {"年初", "年末", "年底"}  # at which one figure stood
STATE = re.compile("[有为是占达设辖][^，。；0-9]{0,4}$")
# 城区项目|开工12个, 累计完成投资3亿元
DONE = re.compile("[开复动完竣]工|完成|建成|投用|到位")
DONE_SO_FAR = re.compile(f"(?:累计|已)[^，。；0-9]{{2,12}}$|(?:{DONE.pattern})[^，。；0-9]{{0,6}}$")
# 15日11时，水位达98米: what is told next is not of the hour of a reading.
HOUR = re.compile("(?!截)[^至到—-]*[0-9]时")
# 近年来，…。统计数据显示，全市有…: what a source reckons is of its own time
SOURCED = re.compile("(?:[^，。；]{0,24}(?:数据|统计)显示|据[^，。；]{0,16}统计)，")
# 据了解，1—9月，工业增加值…: told by the way, the report goes on with its own.
BY_THE_WAY = re.compile("另?据了解|[另据]悉|另据|此外|另外|从[^，。；]{2,12}看，|根?据[^，。；]{2,16}数据，")
HEARD_OF = re.compile("另?据了解|据悉|据介绍")  # 7日上午，领导调研。据了解，…
# “截至18日，六项指标均下降。”某局副处长介绍，其中…: of what was just said
OF_THE_SAID = re.compile(f"[^，。；：“”]{{1,30}}{SAID}[，：](?:其中|“)")
HEAD = 4  # characters of a paragraph within which a frame stands
REACH = 3  # paragraphs that it frames


class Inherited(msgspec.Struct, frozen=True, gc=False):
    """What may come to a sentence from those before: their phrases, nearest first, where its paragraph starts, and
    what each of `RULES` found so far."""

    before: tuple[Phrase, ...]
    start: int
    found: list[Phrase | None]


def _last(before: Sequence[Phrase], start: int, end: int, kinds: frozenset[str]) -> Phrase | None:
    """The first of the phrases, nearest first, that holds on, is of these kinds and begins in a stretch."""
    for phrase in before:
        here = phrase.span[0]
        if here < start:
            return None
        if here < end and phrase.holds and phrase.kind in kinds:
            return phrase
    return None


# Each rule has the phrases before the sentence, nearest first, and where its paragraph starts.


def _same_paragraph(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """The last phrase of the sentences before in the paragraph; a day holds for two sentences."""
    sentence = site.sentences[site.sentence]
    found = _last([phrase for phrase in before if phrase.text not in MOMENTS], start, sentence.start, CARRIED)
    if not found or measures(site):
        return None
    if BRIEFLY.fullmatch(found.text) and SOURCED.match(site.story.text, sentence.start, sentence.end):
        return None
    at = index_of(site, found)
    told = site.sentences[at]
    text = site.story.text
    if not reaches(site, at, found) or _is_said(text, told.start, found, sentence.start):
        return None
    if AFTER.match(text, sentence.start) or not (before_figures(text, told, found) or _tells_how_far(site, found)):
        return None
    at_once = found.kind == "point" and found.text[0] != "截"
    if at_once and (is_lasting(site) or HEARD_OF.match(text, sentence.start)):
        return None
    if HOUR.fullmatch(found.text):
        return None
    if _is_aside(before, told, found):
        return None
    if at_once and site.sentence - at > (1 if _in_quotes(site, start) else SOON):
        return None
    return found


def _in_quotes(site: Site, start: int) -> bool:
    """Whether the quantity stands in a quotation that the paragraph, which starts there, opens."""
    text, here = site.story.text, site.quantity.span[0]
    return text.rfind("“", start, here) > text.rfind("”", start, here)


def _is_aside(before: Sequence[Phrase], told: Sentence, found: Phrase) -> bool:
    """近年来，…，去年认证产品9个: within what is told of late a year is named by the way, statistics are not."""
    if STATISTICAL.fullmatch(found.text) or found.text[0] == "截":
        return False
    return any(phrase.span[0] == told.start < found.span[0] and BRIEFLY.fullmatch(phrase.text) for phrase in before)


def without_asides(site: Site, before: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """1至7月，…增长9%，主要是今年起征: without times named by the way, where a report of others goes on."""
    text = site.story.text
    before = tuple([p for p in before if not _is_of_item(site, p)])
    kept = tuple([p for p in before if p.kind not in CARRIED or before_figures(text, sentence_of(site, p), p)])
    nearest = next((p for p in kept if p.kind in CARRIED and p.holds), None)
    return kept if nearest and (nearest.text[0] == "截" or is_statistical(site, nearest)) else before


def _is_of_item(site: Site, phrase: Phrase) -> bool:
    """二是6月下旬培训600人。三是拨款30万元: one item's time is no other's."""
    text, told, here = site.story.text, sentence_of(site, phrase).start, site.sentences[site.sentence].start
    return bool(ITEM.match(text, told) and ITEM.match(text, here))


def _is_said(text: str, start: int, phrase: Phrase, here: int) -> bool:
    """“现在天天有班轮。”他算了一笔账：…: what a quotation dates holds for no word outside of it."""
    if text.rfind("“", start, phrase.span[0]) <= text.rfind("”", start, phrase.span[0]):
        return False
    close = text.find("”", phrase.span[1], here)
    return close >= 0 and not OF_THE_SAID.match(text, close + 1)


def _tells_how_far(site: Site, phrase: Phrase) -> bool:
    """县里计划投资9亿元，截至9月底，完成7亿元。其中，5个项目完工: behind a plan, how far it has come."""
    if phrase.text[0] != "截":
        return False
    text, (first, last), start = site.story.text, site.clause, site.quantity.span[0]
    return bool(DONE_SO_FAR.search(text, first, start) or DONE.search(text, first, last))


def _statistics(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """The months of a statistical report (前三季度，…) frame its rates of growth."""
    text, sentence, paragraphs = site.story.text, site.sentences[site.sentence], site.story.paragraphs
    paragraph = paragraphs[sentence.paragraph]
    compared = MONTHLY.search(text, paragraph.start, paragraph.end)
    if not (compared or TREND.search(text, sentence.start, sentence.end)):
        return None
    nearest = _last(before, paragraphs[0].start, start, STRETCHES)
    if nearest is None or not (nearest.opens and is_statistical(site, nearest)):
        return None
    framing = (p for p in before if p.opens and is_statistical(site, p))
    return next((p for p in framing if not BY_THE_WAY.match(text, sentence_of(site, p).start)), nearest)


def _framing(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """A year that opens an earlier paragraph (2024年，我市…) frames what follows until another period stands."""
    paragraphs = site.story.paragraphs
    found = _last(before, paragraphs[0].start, start, STRETCHES)
    if not found or not FRAME.fullmatch(found.text) or found.text[-1] in "初末":
        return None
    frame = sentence_of(site, found).paragraph
    near = site.sentences[site.sentence].paragraph - frame <= REACH
    head = paragraphs[frame].start
    heard = found.text == "今年" and HEARD.fullmatch(site.story.text, head, found.span[0])
    return found if near and (heard or found.span[0] - head <= HEAD) else None


def _daily_report(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """The day that opens a report of figures (12月8日，热线接听来电741件，…) holds to its end, if no other stands."""
    paragraphs = site.story.paragraphs
    days = [phrase for phrase in before if phrase.kind in CARRIED]
    found = next((phrase for phrase in days if phrase.text not in SAME_DAY), None)
    if not found or found.span[0] >= start:
        return None
    if any(phrase.kind == "vague" and phrase.opens and phrase.span > found.span for phrase in before[:VAGUELY]):
        return None  # 1月份，发送旅客9万人次。…↵近期，客流大增。…
    if not (found.kind == "point" or found.text[0] == "截" or _is_bounded(found.text)):
        return None
    opening, text, head = sentence_of(site, found), site.story.text, paragraphs[0].start
    told_in = site.sentences[site.sentence]
    led = (found.kind != "point" or found.text[0] == "截") and HEARD.fullmatch(text, head, found.span[0])
    if not led and not 0 <= found.span[0] - head <= (2 if found.kind == "point" else HEAD):
        return None
    if led and found.text[0] == "截" and is_lasting(site):
        return None
    told = found is not days[0] or len(FIGURE.findall(text, found.span[1], opening.end)) >= 2
    if not told and (HOLIDAYS.search(found.text) or text.startswith("是", found.span[1])):  # 今天是假期第二天。
        return found if TALLY.search(text, told_in.start, told_in.end) else None
    return found if told else None  # what is told hour by hour is of that day


def _is_bounded(words: str) -> bool:
    """Whether the words tell of a stretch of known length: 前三季度, 国庆假期, 5月12日至18日."""
    return BOUNDED.fullmatch(words) is not None or DAYS.fullmatch(words) is not None


def _lately(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """近日，交警严查超员。查获超员客车两辆: what is told next is of late too, if nobody's news of the day is told."""
    near = max(start, site.sentences[max(0, site.sentence - SOON)].start)
    nearest = next((phrase for phrase in before if phrase.kind in CARRIED or phrase.text in LATELY), None)
    if nearest is None or nearest.text not in ("近日", "日前") or nearest.span[0] < near:
        return None
    text, (clause, _), here = site.story.text, site.clause, site.quantity.span[0]
    stands = STATE.search(text, clause, here) or text.startswith(OF_WHICH, site.sentences[site.sentence].start)
    return None if stands else nearest


def _parts(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """A paragraph that opens with 其中 tells the parts of what the one before told."""
    index = site.sentences[site.sentence].paragraph
    if not index or not site.story.text.startswith(OF_WHICH, start):
        return None
    return _same_paragraph(site, before, site.story.paragraphs[index - 1].start)


Rule = Callable[[Site, Sequence[Phrase], int], Phrase | None]
RULES: tuple[tuple[str, Rule], ...] = (
    ("same_paragraph", _same_paragraph),
    ("scene", scene),
    ("statistics", _statistics),
    ("framing", _framing),
    ("daily_report", _daily_report),
    ("lately", _lately),
    ("parts", _parts),
)


def paragraph_start(site: Site) -> int:
    """Where the paragraph begins; a paragraph that does not end its sentence goes on in the next."""
    index = site.sentences[site.sentence].paragraph
    paragraphs, text = site.story.paragraphs, site.story.text
    for _ in range(REACH):
        if not index or not paragraphs[index - 1].role == paragraphs[index].role == "body":
            break
        end = paragraphs[index - 1].end
        if text[max(0, end - 6) : end].rstrip(CLOSING)[-1:] in CLOSED:
            break
        index -= 1
    return paragraphs[index].start
