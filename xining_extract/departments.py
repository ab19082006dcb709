"""Link a claim to its department: the body responsible for the fact, or the one that reports it."""

from __future__ import annotations

import re
from bisect import bisect_right

import msgspec

from .bodies import Bodies, Body
from .model import Mention, Span
from .story import Site, Story

# What a body does when it speaks: 介绍, 表示, 消息, 统计显示 …
SPEECH = re.compile(
    "介绍|表示|透露|指出|强调|坦言|告诉|通报|披露|宣布|解释|回应|呼吁|认为|坦承|分析称|发布|公布|统计|测算|数据|消息|提供|反映|报告|预测|获悉|了解到|得知|说(?=[。，：])|称(?=[。，：])|采访了|连线"
)
HEARD = ("获悉", "了解到", "得知")
# Between a body and its verb of speech: a title, a name, an adverb; no other clause.
PAUSE = re.compile("[。！？；\n”“]")
NAME = re.compile("([一-鿿]{2,4}?)(?:今日|近日|日前|昨日|当天|在.{0,24})?$")
TITLE = re.compile(
    "(?:负责人|负责同志|局长|厅长|主任|书记|院长|校长|园长|处长|科长|部长|市长|县长|区长|省长|镇长|乡长|村长|所长|站长|队长|行长|经理|董事长|总裁|会长|秘书长|"
    "理事长|委员|主席|总监|主管|专家|教授|医生|医师|护士长|护士|教师|老师|研究员|工程师|会计师|经济师|发言人|工作人员|干事|代表|常委|专员|组长|团长|馆长|台长|"
    "支队长|大队长|调研员|检察长|庭长|法官|厂长|场长|社长|总编辑|分析师|预报员|网格员|创始人|合伙人|技术员|民警|警长|教练|主席|副总)(?:、)?"
)


class Voice(msgspec.Struct, frozen=True):
    """A body that speaks in the text: where it is named, what it says (`scope`), and whether it was the reporter's source."""

    body: Body
    scope: Span
    quoted: bool
    source: bool


class Cast(msgspec.Struct, frozen=True):
    """What an article's bodies do, computed once: subjects and voices in order, and the article's own body."""

    bodies: Bodies
    anchors: tuple[int, ...]
    acting: tuple[tuple[Body, str], ...]
    voices: tuple[Voice, ...]
    main: Body | None


# Before a body these make it an object or a circumstance, not the one that acts.
OBLIQUE = re.compile("(?:[在从向对与和同给被把将到赴往至于跟比较占距离及、向])$|位于$|来自$|走进$|前往$|来到$|依托$|通过$|支持$|指导$|协助$|走访$|采访$|入驻$|称为$|作为$|高于$|低于$|位居$|居$|获得$|推动$|联合$|会同$|惠及$|覆盖$|涵盖$")
NOT_ACTING = re.compile("[的、]|(?:籍|境内|地区|一带|方面|附近|周边)")


def _acting(text: str, floor: int, body: Body) -> bool:
    here, end = body.span
    return not OBLIQUE.search(text, max(floor, here - 3), here)


def cast_of(story: Story, bodies: Bodies) -> Cast:
    text = story.text
    voices = _voices(story, bodies)
    acting: list[tuple[int, Body, str]] = []
    for body in bodies.found:
        if any(a <= body.span[0] < b for a, b in story.title_spans):
            continue
        floor = max(text.rfind(mark, 0, body.span[0]) for mark in "，。；：\n“")
        if _acting(text, floor + 1, body):
            acting.append((body.span[0], body, "subject"))
    for voice in voices:
        if not voice.quoted:
            acting.append((voice.scope[0], voice.body, "source" if voice.source else "speaker"))
    acting.sort(key=lambda a: (a[0], a[2]))
    return Cast(bodies, tuple(a[0] for a in acting), tuple((a[1], a[2]) for a in acting), tuple(voices), _main(story, bodies, acting))


def _voices(story: Story, bodies: Bodies) -> list[Voice]:
    text = story.text
    people: dict[str, Body] = {}
    voices = []
    for paragraph in story.paragraphs:
        for match in SPEECH.finditer(text, paragraph.start, paragraph.end):
            here = match.start()
            floor = paragraph.start
            for mark in "。！？；\n”":
                floor = max(floor, text.rfind(mark, paragraph.start, here) + 1)
            near = bodies.between(floor, here)
            word = match.group()
            body = None
            if word in HEARD:
                near = tuple(b for b in near if text[max(floor, b.span[0] - 3) : b.span[0]].endswith(("从", "在", "自", "连线", "采访")) or b is near[0])
                body = near[0] if near and "从" in text[floor:near[0].span[0] + 1] else None
                if body is None and near and "记者" in text[floor:here]:
                    body = near[0]
            elif near:
                last = near[-1]
                between = text[last.span[1] : here]
                if last.kind == "place":
                    body = last if between in ("", "近日", "日前") else None
                elif len(between) <= 24 and "，" not in between and ("“" not in between):
                    titled = None
                    for titled in TITLE.finditer(between):
                        pass
                    if titled or len(between) <= 4:
                        body = last
                        if titled:
                            name = between[titled.end() :]
                            if 2 <= len(name) <= 4:
                                people[name] = body
                            elif len(name) > 4:
                                people[name[:3]] = body
                                people[name[:2]] = body
                elif "在" in between or "，" in between:
                    for titled in TITLE.finditer(between):
                        name = between[titled.end() :]
                        people[name[:3]] = people[name[:2]] = body = last
            if body is None:
                for length in (4, 3, 2):
                    if who := people.get(text[here - length : here]):
                        body = who
                        break
            if body is None:
                continue
            voices.append(_voice(text, paragraph.start, paragraph.end, floor, match, body))
    return voices


def _voice(text: str, start: int, end: int, floor: int, match: re.Match[str], body: Body) -> Voice:
    after = match.end()
    source = match.group() in HEARD
    opening = text.find("“", after, after + 8)
    if opening >= 0 and not PAUSE.search(text, after, opening):
        closing = text.find("”", opening, end)
        return Voice(body, (opening, closing if closing >= 0 else end), True, source)
    if floor > start and text[floor - 1] == "”" :
        opening = text.rfind("“", start, floor)
        return Voice(body, (opening if opening >= 0 else start, floor), True, source)
    stop = PAUSE.search(text, after, end)
    return Voice(body, (after, stop.start() if stop else end), False, source)


def _main(story: Story, bodies: Bodies, acting: list[tuple[int, Body, str]]) -> Body | None:
    """The article's own body: its source, else the one that acts most."""
    counts: dict[str, float] = {}
    first: dict[str, Body] = {}
    for _, body, role in acting:
        counts[body.name] = counts.get(body.name, 0) + (3 if role == "source" else 2 if role == "speaker" else 1)
        first.setdefault(body.name, body)
    best = max(counts, key=lambda name: counts[name], default=None)
    return first[best] if best else None


def link_department(site: Site, cast: Cast) -> Mention | None:
    """The body of a claim, by the first rule that finds one."""
    for rule in RULES:
        if body := rule(site, cast):
            return Mention(body.name, body.text, body.span, rule.__name__.strip("_"))
    return None


def _last(site: Site, cast: Cast, start: int) -> Body | None:
    i = bisect_right(cast.anchors, site.quantity.span[0]) - 1
    if i >= 0 and cast.anchors[i] >= start:
        return cast.acting[i][0]
    return None


def explicit_subject(site: Site, cast: Cast) -> Body | None:
    return _last(site, cast, site.clause[0])


def speaker_body(site: Site, cast: Cast) -> Body | None:
    here = site.quantity.span[0]
    for voice in cast.voices:
        if voice.quoted and voice.scope[0] <= here < voice.scope[1]:
            return voice.body
    return None


def same_sentence(site: Site, cast: Cast) -> Body | None:
    return _last(site, cast, site.sentences[site.sentence].start)


def carried_subject(site: Site, cast: Cast) -> Body | None:
    paragraph = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    return _last(site, cast, paragraph.start)


def article_subject(site: Site, cast: Cast) -> Body | None:
    return cast.main


RULES = (explicit_subject, speaker_body, same_sentence, carried_subject, article_subject)
