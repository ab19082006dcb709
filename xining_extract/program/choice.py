"""What an article is about: the undertaking that its headline and its lead name and that it keeps speaking of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from .added import is_added, is_behind_figures
from .candidates import lead_end
from .contenders import CAMPAIGNS, contenders
from .deeds import deeds
from .fields import same_field
from .fuller import as_headlined, in_full, in_use
from .headline import is_reported, is_reported_shorter
from .reach import is_of_many, is_partial, is_second, reach, taken_up, told_on
from .taking import tails, takings
from .theme import Theme, akin, core
from .titular import tail
from .undertaking import PAID, WORKS
from .vocabulary import words

if TYPE_CHECKING:
    from ..page.story import Story
    from .undertakings import Undertakings

# Under so much prominence nothing is a theme; within so much of each other two are rivals.
_LEAST, _MARGIN = 5.0, 0.5
# What an article comes to only in its last third is one of its topics, not its theme.
_LATE = 2 / 3
_FULL = 10  # an activity named by so many characters is told from all others of its kind
# What a headline names and the text names so often is what all of it is about.
_REPEATED = 3
_AGAIN = 4  # what the text names oftener a document makes way for
_WHEREVER = 2  # so many paragraphs take up what is named once
_THIRD = 3
# A report on what is finished tells of that.
_FINISHED = re.compile("工程[^，。；]{0,8}(?:完工|完成|竣工|建成|收官)")
_COUNTED = re.compile(
    "[0-9]+余?[个项](?:[^，。；、“”0-9]{0,6}(?:项目|工程)|重大|重点)"
    "|(?:重点|重大)[^，。；、“”0-9]{0,6}(?:项目|工程)共?[0-9]+余?[个项件]"
)
_STEM, _TAIL = 3, 6  # so many characters before its head word tell a name, so many of its last
_WORD = 2  # characters of the last word of a coined name


def choose(undertakings: Undertakings, taken_up_too: bool = False) -> Theme | None:
    """The theme among the undertakings of the text and of its headline; None where nothing stands out.

    `taken_up_too`: also what the text names once, if other paragraphs take it up by its last words.
    """
    first = _first(undertakings)
    if first is None:
        return None
    story, ranked, body = undertakings.story, undertakings.ranked, undertakings.body
    start, end = reach(story, {core(first.name), *undertakings.called(first.name), *last_words(first, body)})
    alone = _is_alone(undertakings, first)
    if not (first.titular or first.since or alone) and _is_passing(undertakings, first):
        return None
    told, all_told = start - story.paragraphs[0].start, story.paragraphs[-1].end - story.paragraphs[0].start
    if told > _LATE * all_told:
        return None
    first = as_headlined(first, ranked, "".join((story.title or "").split()), body)
    first = in_full(first, story.title or "", body)
    fullest = msgspec.structs.replace(in_use(first, ranked, body), titular=first.titular)
    fullest = _headed(undertakings, fullest)
    again = takings(undertakings, first.name, first.head) if taken_up_too else []
    if not (_is_told(fullest) or len(again) >= _WHEREVER or _is_coined(fullest, body)):
        return None
    lasting = fullest.since or alone or _is_lasting(story, first, start)
    echoes = (*tails(first.name, first.head), *deeds().spoken(first.head)) if again and not lasting else ()
    lines, unsure = (story.title, story.subtitle), words().weights.get(first.head, 0) < 3
    if unsure and not (first.mentions or is_reported(lines, _called(first))):
        lasting, end = False, story.paragraphs[0].start  # what the text never names holds as long as it is told on
    if not lasting:
        stem = first.name.removesuffix(first.head) if first.governed else ""
        end = told_on(story, max([taken_up(story, first.head, end), *again]), stem)
    if _is_one(story, first, core(fullest.name), start):
        echoes = tuple(dict.fromkeys((*_parts(fullest), *_shorter(fullest, ranked))))
    partial = first.titular and is_partial(story, core(first.name), start, end)
    return msgspec.structs.replace(
        fullest, first=start, last=end, lasting=lasting or bool(echoes), partial=partial, echoes=echoes
    )


def last_words(theme: Theme, body: str) -> tuple[str, ...]:
    """The last words of a long name, if the text has them without the first: 西港渔户改造计划 of 临港渔户改造计划."""
    tail = theme.name[-max(len(theme.head) + _STEM, _TAIL) :]
    said = theme.head and theme.name[0] not in "“《" and body.count(tail) > body.count(theme.name)
    return (tail,) if said and len(theme.name) > len(tail) else ()


def _is_one(story: Story, first: Theme, called: str, start: int) -> bool:
    """Whether the article tells of other things too."""
    return is_of_many(story, first.span[1]) or (first.titular and is_second(story, called, start))


def _first(undertakings: Undertakings) -> Theme | None:
    """The most prominent of all, if it has no rival that the headline names as little."""
    ranked = undertakings.ranked if undertakings.story.paragraphs else []
    if not ranked or _prominence(ranked[0]) < _LEAST:
        return None
    first = ranked[0]
    if first.published:  # a document makes way for what the lead names by itself and the text time and again
        first = next((t for t in ranked if t.leading and not t.beside and t.mentions > _AGAIN), first)
    if not first.titular and (rivals := _rivals(first, ranked)):
        titular = next((t for t in rivals if t.titular), None)
        if titular is None:
            return None
        first = titular
    if not first.titular and first.head in PAID and len(paid_besides(undertakings, first.name)) > 1:
        return None
    return None if first.beside or (not first.titular and _is_by_the_way(undertakings, first)) else first


def paid_besides(undertakings: Undertakings, name: str) -> set[str]:
    """What else the text says is paid, which makes none its topic: 发放渔工助学金3亿元、渔技奖学金2亿元."""
    paid = {u.name for u in undertakings.found if u.name.endswith(PAID)}
    return {other for other in paid if not akin(other, name)}


def _is_by_the_way(undertakings: Undertakings, first: Theme) -> bool:
    """Whether a text hardly speaks of what it adds, counts among many, or names behind figures, carried out by none."""
    if first.mentions < 2 and is_added(undertakings.story, first.span[0]):
        return True
    others = any([t.head == first.head and not akin(t.name, first.name) for t in undertakings.ranked])
    if first.mentions < (_REPEATED if others else 2) and is_one_of_many(first.head, undertakings.body):
        return True
    told = first.governed or first.mentions >= _REPEATED
    return not told and is_behind_figures(undertakings.story, first.span)


def is_one_of_many(head: str, body: str) -> bool:
    """Whether a text that names a work counts such works besides: 甲港扩建项目开工。…15个重大项目集中开工."""
    return head in WORKS and _COUNTED.search(body) is not None


def _called(theme: Theme) -> str:
    """The last characters of its name, by which a headline has it."""
    called = core(theme.name)
    return called[-tail(theme.head) :] if theme.head else called


def _is_lasting(story: Story, first: Theme, start: int) -> bool:
    """Whether all of the text falls under what the headline says, or reports on; `start`: where the text names it."""
    lines = (story.title, story.subtitle)
    repeated = first.name[0] == "《" or not 0 < first.mentions < _REPEATED
    early = start < max(lead_end(story), story.paragraphs[0].end)
    if (first.titular and (repeated or early)) or is_reported(lines, _called(first)):
        return True
    return is_reported_shorter(lines, core(first.name), first.head)


def _is_alone(undertakings: Undertakings, theme: Theme) -> bool:
    """Whether the lead says that a campaign is carried out or a work finished, and the text names nothing else."""
    finished = _FINISHED.match(undertakings.story.text, theme.span[1] - 2) is not None
    kind = theme.head.endswith(CAMPAIGNS) or finished
    carried_out = theme.leading and theme.governed and kind
    return carried_out and all([akin(u.name, theme.name) for u in undertakings.found])


def _is_passing(undertakings: Undertakings, theme: Theme) -> bool:
    """Whether a text names it but once and speaks of it no more, by its head word or a third of what stands before.

    Once is enough for a head word that stands for it in a paragraph of its own: 工程完工后，….
    """
    body, at = undertakings.body, theme.span[0]
    called = theme.head if len(theme.head) >= _WORD else core(theme.name)[-_WORD:]
    spoken = body.count(called) - (_of_others(undertakings, theme) if theme.head else 0)
    goes_on = max(taken_up(undertakings.story, theme.head, at), told_on(undertakings.story, at)) > at
    if theme.mentions > 1 or spoken >= _REPEATED or goes_on:
        return False
    stem = theme.name.rpartition("”")[2].removesuffix(theme.head)
    pairs = [stem[i : i + 2] for i in range(len(stem) - 1)]
    return sum([body.count(pair) > 1 for pair in pairs]) * _THIRD < max(len(pairs), 1)


def _of_others(undertakings: Undertakings, theme: Theme) -> int:
    """How often its head word is that of another name, which tells nothing of it: 社区改造工程."""
    others = [u for u in undertakings.found if u.head == theme.head]
    return sum([not akin(u.name, theme.name) for u in others])


def _parts(theme: Theme) -> tuple[str, ...]:
    """What tells that a text speaks of a theme: its name, as much of that as says what it is, others of its field."""
    called = core(theme.name)
    parts = [called, called[: -len(theme.head)] or called, called[-4:], *same_field(called)]
    return tuple(dict.fromkeys(parts))


def _shorter(theme: Theme, ranked: list[Theme]) -> list[str]:
    """What else the text calls it, as a coined name within it: “渔讯月” of 全市渔讯月活动."""
    return [core(t.name) for t in ranked if t.name[0] == "“" and core(t.name) in theme.name]


def _rivals(first: Theme, ranked: list[Theme]) -> list[Theme]:
    """What else is about as prominent as the first."""
    least = max(_LEAST, _prominence(first) - _MARGIN)
    return [t for t in ranked if t is not first and _prominence(t) >= least and not akin(t.name, first.name)]


def _is_told(theme: Theme) -> bool:
    """Whether the article tells of it by name.

    What no headline has and nobody carries out is named twice; what its form alone hardly makes a name, again and
    again.
    """
    if not (theme.titular or theme.since or theme.governed or theme.mentions > 1):
        return False
    if theme.weight > 1:
        return True
    if theme.name[0] in "“‘":
        return theme.governed
    return theme.mentions >= _REPEATED or len(theme.name) >= _FULL


def _headed(undertakings: Undertakings, theme: Theme) -> Theme:
    """A coined name with what it is, if the text has that elsewhere: “猎鹰三号”专案, and then “猎鹰三号”行动."""
    if not theme.leading or theme.head or theme.mentions < 2 or theme.name[0] != "“":
        return theme
    named = (u for u in undertakings.found if u.head in CAMPAIGNS and u.name == theme.name + u.head)
    headed = next(named, None)
    return theme if headed is None else msgspec.structs.replace(theme, name=headed.name, head=headed.head, weight=3)


def _is_coined(theme: Theme, body: str) -> bool:
    """Whether the headline has it as a coined name, a long one or one that the text says again or without its marks."""
    if not theme.titular or theme.name[0] not in "“‘":
        return False
    called = core(theme.name)
    plainly = body.count(called) > body.count(theme.name)  # the marks are left off
    return theme.mentions >= _REPEATED or len(called) > 2 * _WORD or plainly


def rank(undertakings: Undertakings) -> list[Theme]:
    """What the article may be about, the most prominent first."""
    return sorted(contenders(undertakings), key=lambda theme: (-_prominence(theme), theme.span))


def _prominence(theme: Theme) -> float:
    """How much an article is about it: form, repetition, place in headline and lead."""
    return (
        min(theme.weight, 3)
        + min(theme.mentions - 1, 5)
        + 4 * theme.titular
        + 1.5 * theme.leading
        + 0.5 * theme.governed
        + theme.since
        + min(len(theme.name), 12) / 12
    )
