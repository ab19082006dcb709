"""When a claim holds: the phrase of time that each quantity of an article falls under.

A period holds on: what the clause does not say comes from the clauses before, then from the sentences before, until
another period stands; a year that opens a paragraph frames the paragraphs after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, overload

from .agenda import is_agenda
from .dates import resolve
from .effect import Effect, effect_of, sets_level
from .model import Period
from .status import is_origin
from .story import Sentence, Site, Story
from .timeforms import PART, PLAN, YEAR
from .timephrases import Phrase, find_phrases

__all__ = ["Periods", "Phrase", "find_periods", "link_period"]

IN_CLAUSE = frozenset({"span", "now", "point", "rate"})
CARRIED = frozenset({"span", "now", "point"})
STRETCHES = frozenset({"span", "now"})
LOOSE = frozenset("近日 日前 近期 最近 未来 今后 届时".split())
AFTERWARDS = ("截", "明", "后年", "未来", "今后", "届时", "到2")
FRAME = re.compile(f"{YEAR}|过去一年|{PLAN}")
STATISTICAL = re.compile(f"(?:{YEAR})?{PART}")
TREND = re.compile("同比|环比|增长|下降|增速")
RULE = re.compile("可以?申请|应当|不得|凡|须|符合[^，。]{0,12}(?:条件|标准)|根据|规定|通知")
SPEAKS = re.compile("(?<![据经])(?<!据[^，]{2})(?:介绍|表示|透露|告诉记者|说|称)[，：,:]")
AFTER = re.compile("[^，。；0-9]{2,12}后，")  # 目录统一后，…: a time of its own
FIGURE = re.compile("[0-9]+")
CLOSED = frozenset("。！？…!?；;")
CLOSING = "”’」』）) \n"
FURTHER = ("此外", "另外", "另据", "另悉")  # another matter, of another day
HEAD = 40  # characters of a paragraph within which a frame stands
REACH = 3  # paragraphs that it frames
UNDER_HEADING = 40  # paragraphs that a heading frames
NOW_HOLDS = 2  # sentences
SAID_EARLY = 3  # clauses of a sentence; what stands further on is said of its own figure
LOOKS_BACK = 64  # phrases that are looked at for one quantity

Found = tuple[str, Phrase | None] | None  # the rule, and the phrase it found; no phrase: nothing holds
SILENT: Found = ("another_day", None)  # 在当天的仪式上: the sentence has a day of its own, which tells nothing


class Inherited(NamedTuple):
    """What may come to a sentence from those before: their phrases, nearest first, where its paragraph starts, and
    what each of `RULES` found so far."""

    before: tuple[Phrase, ...]
    start: int
    found: list[Phrase | None]


class Periods(Sequence[Phrase]):
    """The phrases of time of one article, in the order of its text, with what was found out about them.

    `effect` is the day from which a rule of the article holds; `inherited` remembers for each sentence what the
    sentences before leave to it, `made` the periods that were made of phrases.
    """

    __slots__ = ("effect", "headline", "inherited", "made", "phrases", "starts")

    def __init__(self, phrases: tuple[Phrase, ...], effect: Effect | None = None) -> None:
        self.phrases, self.effect = phrases, effect
        self.starts = [phrase.span[0] for phrase in phrases]
        self.headline: tuple[Phrase, ...] | None = None
        self.inherited: dict[int, Inherited] = {}
        self.made: dict[tuple[str, int], Period] = {}

    @property
    def to_come(self) -> bool:
        """Whether the article announces a rule that is not yet in force."""
        return self.effect is not None and self.effect.to_come

    def __len__(self) -> int:
        return len(self.phrases)

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self.phrases)

    @overload
    def __getitem__(self, index: int) -> Phrase: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Phrase, ...]: ...
    def __getitem__(self, index: int | slice) -> Phrase | tuple[Phrase, ...]:
        return self.phrases[index]


def find_periods(story: Story, *, published: date | None = None) -> Periods:
    """Every phrase of time in the article, in the text's order; `published` tells the days of 今年, 截至目前."""
    phrases = find_phrases(story, published=published)
    return Periods(phrases, effect_of(story, phrases, published=published) if phrases else None)


def link_period(site: Site, periods: Periods) -> Period | None:
    """The period under which the quantity falls, and by which rule; `None` where the text says none.

    `periods` are those of the quantity's article, from `find_periods`.
    """
    at = bisect_left(periods.starts, site.quantity.span[0])
    found = (
        _within_sentence(site, periods, at)
        or _left_to(site, periods, at)
        or _in_effect(site, periods)
        or _headline(site, periods)
    )
    if not found:
        return None
    rule, phrase = found
    if not phrase:
        return None
    # 明年从160头发展到450头, 如今漏损率从23%降到9%: the origin lies before that time
    if (phrase.kind == "now" or phrase.text.startswith(AFTERWARDS)) and is_origin(site):
        return None
    key = (rule, phrase.span[0])
    if key not in periods.made:
        days = resolve(phrase.text, published=phrase.published, year=phrase.year)
        periods.made[key] = Period(phrase.text, phrase.text, phrase.span, *days, rule)
    return periods.made[key]


def _within_sentence(site: Site, periods: Periods, at: int) -> Found:
    """The nearest phrase before the quantity in its clause, else in the clauses before it.

    2022年的7.77万亿元 is said of this very figure; 每年 holds for the next clause alone; 近日 and its like count where
    the sentence has nothing better.
    """
    start, clause, sentence = site.quantity.span[0], site.clause[0], site.sentences[site.sentence]
    rate: Phrase | None = None
    vague: Phrase | None = None
    for index in range(at - 1, max(-1, at - 1 - LOOKS_BACK), -1):
        here = periods.starts[index]
        if here < sentence.start:
            break
        phrase = periods.phrases[index]
        kind = phrase.kind
        if here >= clause:
            if kind in IN_CLAUSE and not (kind == "rate" and phrase.span[1] == start):
                return "same_clause", phrase
            if kind == "own" and index == at - 1 and start - phrase.span[1] <= 2:
                return "own_before", phrase
        elif kind in CARRIED:
            return "same_sentence", phrase
        if kind == "vague":
            vague = vague or phrase
        elif kind == "rate":
            rate = rate or phrase
    if rate and rate.span[0] < clause:
        before = bisect_left(sentence.clauses, clause, key=lambda span: span[0]) - 1
        if before >= 0 and rate.span[0] >= sentence.clauses[before][0]:
            return "same_sentence", rate
    if not vague:
        return None
    return ("loose", vague) if vague.text in LOOSE else SILENT


# ---- what the sentences before leave to a sentence ----


def _left_to(site: Site, periods: Periods, at: int) -> Found:
    """What the sentences before leave to this one; found once for all its quantities."""
    known = periods.inherited.get(site.sentence)
    if known is None:
        first = bisect_left(periods.starts, site.sentences[site.sentence].start)
        if not first:
            known = Inherited((), 0, [None] * len(RULES))
        else:
            known = Inherited(periods.phrases[max(0, first - LOOKS_BACK) : first][::-1], _paragraph_start(site), [])
        periods.inherited[site.sentence] = known
    for index, (name, rule) in enumerate(RULES):
        if index == len(known.found):
            known.found.append(rule(site, known.before, known.start))
        phrase = known.found[index]
        if phrase and not _barred(site, periods, at, name, phrase):
            return name, phrase
    return None


def _barred(site: Site, periods: Periods, at: int, rule: str, phrase: Phrase) -> bool:
    """目前 does not hold after 某某说：…; a year frames no sentence that names its own after the quantity."""
    sentence = site.sentences[site.sentence]
    if rule == "same_paragraph":
        now = phrase.kind == "now" and phrase.text[0] != "截"
        return now and SPEAKS.search(site.story.text, sentence.start, site.quantity.span[0]) is not None
    if rule != "framing" or at == len(periods.phrases):
        return False
    return periods.phrases[at].kind in CARRIED and periods.starts[at] < sentence.end


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
    """The last phrase of the sentences before in the paragraph; a day holds for one sentence, 目前 for two."""
    sentence = site.sentences[site.sentence]
    found = _last(before, start, sentence.start, CARRIED)
    if not found:
        return None
    told = _sentence_of(site, found)
    if found.span[0] >= told.clauses[: SAID_EARLY][-1][1] or AFTER.match(site.story.text, sentence.start):
        return None
    if found.kind == "point":
        if found.span[0] - told.start > 2 or site.story.text.startswith(FURTHER, sentence.start):
            return None
        return found if found.span[0] >= site.sentences[site.sentence - 1].start else None
    if found.kind == "now" and found.text[0] != "截":
        return found if found.span[0] >= site.sentences[max(0, site.sentence - NOW_HOLDS)].start else None
    return found


def _statistics(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """The months of a statistical report (前三季度，…) frame its rates of growth: those of the lead before others."""
    text, sentence, paragraphs = site.story.text, site.sentences[site.sentence], site.story.paragraphs
    if not before or not TREND.search(text, sentence.start, sentence.end):
        return None
    lead = paragraphs[0].end if sentence.paragraph else paragraphs[0].start
    nearest = _last(before, paragraphs[0].start, start, STRETCHES)
    if not nearest or not nearest.opens:
        return None
    for phrase in reversed(before):
        if phrase.span[0] >= min(lead, start):
            break
        if phrase.kind == "span" and phrase.holds and phrase.opens and STATISTICAL.fullmatch(phrase.text):
            if TREND.search(text, phrase.span[1], lead):
                return phrase
            break
    near = sentence.paragraph - _sentence_of(site, nearest).paragraph <= REACH
    return nearest if near and STATISTICAL.fullmatch(nearest.text) else None


def _framing(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """A year that opens an earlier paragraph (2024年，我市…) frames what follows until another period stands."""
    text, sentence, paragraphs = site.story.text, site.sentences[site.sentence], site.story.paragraphs
    found = _last(before, paragraphs[0].start, start, STRETCHES)
    if not found or not found.opens or not FRAME.fullmatch(found.text):
        return None
    frame = _sentence_of(site, found)
    reach = UNDER_HEADING if paragraphs[frame.paragraph].role == "subhead" else REACH
    far = sentence.paragraph - frame.paragraph > reach or found.span[0] - frame.start > HEAD
    if far or frame.start != paragraphs[frame.paragraph].start or RULE.search(text, sentence.start, sentence.end):
        return None
    return found


def _daily_report(site: Site, before: Sequence[Phrase], start: int) -> Phrase | None:
    """The day that opens a report of figures (12月8日，热线接听来电741件，…) holds to its end, if no other stands."""
    paragraphs = site.story.paragraphs
    found = next((phrase for phrase in before if phrase.kind in CARRIED and phrase.span[0] < start), None)
    if not found or found.kind != "point":
        return None
    opening = _sentence_of(site, found)
    first = opening.paragraph
    if (first and paragraphs[first - 1].role != "subhead") or not 0 <= found.span[0] - paragraphs[first].start <= 2:
        return None
    return found if len(FIGURE.findall(site.story.text, found.span[1], opening.end)) >= 2 else None


Rule = Callable[[Site, Sequence[Phrase], int], Phrase | None]
RULES: tuple[tuple[str, Rule], ...] = (
    ("same_paragraph", _same_paragraph),
    ("statistics", _statistics),
    ("framing", _framing),
    ("daily_report", _daily_report),
)


def _sentence_of(site: Site, phrase: Phrase) -> Sentence:
    """The sentence in which a phrase before the site stands: as a rule one of the last few."""
    for index in range(site.sentence, max(-1, site.sentence - 6), -1):
        if site.sentences[index].start <= phrase.span[0] < site.sentences[index].end:
            return site.sentences[index]
    return site.sentences[bisect_right(site.sentences, phrase.span[0], key=lambda sentence: sentence.start) - 1]


def _paragraph_start(site: Site) -> int:
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


# ---- what the sentence itself gives when all else is silent ----


def _in_effect(site: Site, periods: Periods) -> Found:
    """低保标准从510元提高到578元, where the lead says: 7月1日起执行."""
    effect = periods.effect
    return ("in_effect", effect.phrase) if effect and sets_level(site) else None


def _headline(site: Site, periods: Periods) -> Found:
    """The year of a headline that announces what is to be done: 2025年重点工作."""
    if periods.headline is None:
        story = site.story
        told = find_phrases(story, stretches=story.title_spans) if is_agenda(story) else ()
        periods.headline = tuple(phrase for phrase in told if FRAME.fullmatch(phrase.text))
    return ("headline", periods.headline[0]) if periods.headline else None
