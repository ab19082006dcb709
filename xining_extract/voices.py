"""Who speaks in an article: the body behind each 介绍, 表示, 获悉, and the stretch of text that it answers for."""

from __future__ import annotations

import re

import msgspec

from .bodies import Bodies, Body
from .model import Span
from .story import Story


class Voice(msgspec.Struct, frozen=True):
    """A speaker's body (None: a person of no body), the stretch it answers for, whether that is a quotation, and whether it was the reporter's source."""

    body: Body | None
    scope: Span
    quoted: bool
    source: bool


# What the reporter heard from a body, what a body says or issues, and what a speaker does beside a quotation.
HEARD = "获悉|了解到|得知|采访了|连线了?"
SAID = (
    "介绍|表示|透露|指出|强调|坦言|通报|披露|宣布|解释|回应|认为|告诉|分析称|消息|统计|测算|数据|预测|提供的|发布|公布|提醒|反映|感慨|回忆|说道|说(?=[，。：:])|称(?=[，。：:])"
)
SPEECH = re.compile(f"(?P<heard>{HEARD})|{SAID}")
# The one who speaks holds one of these offices of the body.
TITLE = re.compile(
    "负责人|负责同志|工作人员|发言人|局长|厅长|主任|书记|院长|校长|园长|处长|科长|部长|市长|县长|区长|省长|州长|镇长|乡长|村长|所长|站长|队长|行长|经理|董事长|董事|总裁|会长|"
    "秘书长|理事长|理事|委员|主席|总监|主管|专家|教授|医生|医师|护士长?|大夫|教师|老师|研究员|工程师|会计师|经济师|农艺师|干事|代表|常委|专员|组长|团长|馆长|台长|库长|"
    "调研员|检察长|庭长|法官|检察官|厂长|场长|社长|总编辑|分析师|预报员|创始人|合伙人|技术员|民警|警长|教练|副总|职员|员工|同志|主管|秘书|巡视员|司令员|参谋长|政委|店长|船长|机长"
)
PRIVATE = re.compile("学生|毕业生|村民|居民|患者|家长|市民|游客|旅客|乘客|顾客|业主|病人|农户|农民|商户|车主|消费者")
TALK = re.compile("(?:今日|近日|日前|昨日|当天|[0-9]+日)?(?:在.{0,30})?$")
SENTENCE_MARKS = "。！？!?；;\n”"


def find_voices(story: Story, bodies: Bodies) -> tuple[Voice, ...]:
    """Every stretch that a speaker answers for, in order."""
    text, people, voices = story.text, dict[str, Body](), list[Voice]()
    for paragraph in story.paragraphs:
        for match in SPEECH.finditer(text, paragraph.start, paragraph.end):
            here = match.start()
            floor = max([paragraph.start, *(text.rfind(mark, paragraph.start, here) + 1 for mark in SENTENCE_MARKS)])
            if match["heard"]:
                body = _source(text, floor, here, bodies)
            else:
                body = _speaker(text, floor, here, bodies, people)
            voice = _voice(text, paragraph.start, paragraph.end, floor, match, body)
            if voice is not None:
                voices.append(voice)
    return tuple(voices)


def _source(text: str, floor: int, here: int, bodies: Bodies) -> Body | None:
    """记者从市民政局获悉: the body after 从, or the nearest after 记者."""
    near = bodies.between(floor, here)
    mark = text.rfind("从", floor, here)
    if text[here : here + 2] in ("采访", "连线"):
        return next((b for b in bodies.between(here, here + 40) if b.kind != "place"), None)
    after = [b for b in near if b.span[0] > mark and b.kind != "place"]
    if mark >= 0 and after:
        return after[0]
    if text.find("记者", floor, here) >= 0:
        return next((b for b in reversed(near) if b.kind != "place"), None)
    return None


def _speaker(text: str, floor: int, here: int, bodies: Bodies, people: dict[str, Body]) -> Body | None:
    """市民政局局长张三介绍: the last body before the verb with a title after it, else a person met before."""
    near = bodies.between(floor, here)
    for last in reversed(near):
        between = text[last.span[1] : here]
        if len(between) > 60:
            break
        title = None
        for title in TITLE.finditer(between[:30]):
            pass
        if title and not PRIVATE.search(between):
            name = between[title.end() :]
            colon = min((i for i in (name.find(mark) for mark in "，：、在就也还今") if i > 0), default=len(name))
            for length in (2, 3, 4):
                if length <= len(name[:colon]):
                    people[name[:length]] = last
            return last
    if near:
        between = text[near[-1].span[1] : here]
        if len(between) <= 6 and "，" not in between and (near[-1].kind != "place" or not between):
            return near[-1]
    clause = max(floor, text.rfind("，", floor, here) + 1)
    for start in range(max(clause, here - 12), here):
        for length in (4, 3, 2):
            if who := people.get(text[start : start + length]):
                return who
    return None


def _voice(text: str, start: int, end: int, floor: int, match: re.Match[str], body: Body | None) -> Voice | None:
    """What the speaker answers for: the quotation beside the verb, else the rest of the sentence."""
    after, source = match.end(), match["heard"] is not None
    opening = text.find("“", after, after + 8)
    if opening >= 0 and not any(mark in text[after:opening] for mark in "。！？；，\n"):
        closing = _close(text, opening, end)
        return Voice(body, (opening, closing), True, source)
    if floor > start and text[floor - 1] == "”" and text[floor - 2] in "。！？，…":
        opening = text.rfind("“", start, floor)
        return Voice(body, (opening if opening >= 0 else start, floor), True, source)
    if body is None:
        return None
    stop = min((i for i in (text.find(mark, after, end) for mark in "。！？\n") if i >= 0), default=end)
    return Voice(body, (after, stop), False, source)


def _close(text: str, opening: int, end: int) -> int:
    closing = text.find("”", opening, end)
    return closing if closing >= 0 else end
