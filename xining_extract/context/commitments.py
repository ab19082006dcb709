"""Lists of commitments: sentences without subject or cue that go on with the plans of the one before."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..connectives import BESIDES
from ..divisions import PLACES
from ..page.story import Sentence, Site
from .auxiliaries import before_verb
from .cues import Cue, Cues
from .facts import DONE, STRONG

LOCAL = frozenset({"确保", "即将", "招生计划", "年度计划", "年计划", "年预计", "任务数"})  # cues of their clause alone
HAN = "一二三四五六七八九十"
ITEM = f"[{HAN}]是|首先，?|其次，?|第[{HAN}]，?|[（(]?[0-9{HAN}]{{1,2}}[)）.．、]"
TOPIC = (
    f"在?[^，。；0-9]{{2,8}}方面，|{BESIDES}|其中|还|[并而]且?|"
    f"全年|(?:今年)?年?内|(?:今年)?年?底前|到年底|[全我该本][{PLACES}校院]|各地"
)
LED = re.compile(f"(?:{ITEM})?(?:{TOPIC})?，?(?:还|并)?")
# 170所中有新建的127所, 从行业看，产业项目89个: of what was said before
PARTS = re.compile(
    "其中|这?[0-9]+[^，。；0-9的]{1,2}中|[从按分]?(?:项目)?(?:所属|建设|资金)?"
    "(?:行业|领域|类[型别]|种类|区域|地[区域]|结构|构成|来源|用途|投向|性质|产业|层次|学[历段科]|专业|品种|规模|阶段)[来上]?[看讲说分]，"
)
LISTED = re.compile(f"{ITEM}|其中|——|[●■◆▲▪·•]")  # an item in a paragraph of its own
REACHED = "(?:达到?|[提升增扩降减压][高升加大低少缩]?[至到]|[持定制]在)[约近超]?"
LEVEL = re.compile(f"{REACHED}$")
LEVELLED = re.compile(f"{REACHED}[0-9]")  # 力争今年覆盖率达到60%。|合格率稳定在98%
UPON = re.compile("对[^，。；]{2,40}?进行")
COSTS = ("投资", "总投资")
CARRIED_OUT = re.compile(
    "(?:实施|[开动]工|建成|完成|建设|启动|推进)[^，。；]{0,16}[0-9]|已有?[0-9][^，。；]{0,12}(?:完成|建成|竣工)"
)
# 1至7月，预计完成投资9亿元；|水渠完工3条: what is reckoned up of the months that are over is not yet a plan
ELAPSED = re.compile(
    "(?<![^，。：\n])(?:(?:今年)?(?:1(?:月份?)?[-—－~～至到][0-9]{1,2}月|上半年|前[0-9一二三四五六七八九十]+个?(?:月|季度)|[一二三]季度)"
    "|截[至止]|[一五]年来|过去[一五]年|[^，。；0-9]{0,4}以来)"
)
# 建成将使水费下降3元。继续实施…: what comes of one thing, no list of plans
EFFECT = ("使", "让", "令")
ABLE = re.compile("还?(?:可|能)(?!以?(?:申请|享受|领取))")
BACK = 240  # characters at the end of a sentence that are looked at
SENTENCES = 8  # sentences that a list of commitments may run on


def list_of_commitments(site: Site, cues: Cues) -> str | None:
    """A sentence that begins with a bare verb goes on with the plans of the sentence before.

    So does what is to be reached: 到2027年，…。城镇覆盖率达到80%.
    """
    text, cut = site.story.text, site.sentences
    here = cut[site.sentence]
    first = max(0, site.sentence - SENTENCES)
    at = bisect_left(cues.starts, here.start) - 1
    if at < 0 or cues.starts[at] < cut[first].start:
        return None
    bare = _begins_bare(text, here.start)
    for sentence in reversed(cut[first : site.sentence]):
        if sentence.paragraph != here.paragraph and not LISTED.match(text, here.start):
            return None
        start = max(sentence.start, sentence.end - BACK)
        cue = last_cue(cues, start, sentence.end)
        if cue and (is_only_priced(text, sentence.start, cue) or is_reckoned_up(text, sentence.start, cue)):
            return None
        if cue and cue[2] == "将" and text.startswith(EFFECT, cue[1]):
            return None
        if cue:
            done = STRONG.search(text, cue[1], sentence.end)
            level = _is_level(site) and (cue[2][0] in "到至" or LEVELLED.search(text, cue[1], sentence.end))
            level = level and not ELAPSED.search(text, site.sentences[site.sentence].start, site.quantity.span[0])
            return cue[2] if not done and (bare or level) else None
        bare, here = bare and _goes_on(text, sentence), sentence
    return None


def is_only_priced(text: str, start: int, cue: Cue) -> bool:
    """实施项目68个，计划投资2亿元。其中，…67个: behind what is done, what it is to cost plans nothing else."""
    if not text.startswith(COSTS, cue[1]):
        return False
    return CARRIED_OUT.search(text, start, cue[0]) is not None


def is_reckoned_up(text: str, start: int, cue: Cue) -> bool:
    """1至7月，预计完成投资9亿元；|水渠完工3条: behind its part or sentence 预计 plans nothing of what is over."""
    return cue[2] == "预计" and ELAPSED.search(text, start, cue[0]) is not None


def _goes_on(text: str, sentence: Sentence) -> bool:
    """Whether a sentence goes on with plans: it begins with a bare verb, or tells what is to be reached."""
    if _begins_bare(text, sentence.start):
        return True
    levelled = LEVELLED.search(text, sentence.start, sentence.end)
    return levelled is not None and DONE.search(text, sentence.start, sentence.end) is None


def _is_level(site: Site) -> bool:
    start = site.quantity.span[0]
    return LEVEL.search(site.story.text, max(site.clause[0], start - BACK), start) is not None


def _begins_bare(text: str, start: int) -> bool:
    """Whether a sentence begins with a verb, its subject left out."""
    led = LED.match(text, start)
    verb = led.end() if led else start
    # 同时，可节省运力70%; 另外，对6个村的渠道进行改造
    if ABLE.match(text, verb) or UPON.match(text, verb):
        return True
    return PARTS.match(text, start) is not None or before_verb(text, verb, longest=True)


def last_cue(cues: Cues, start: int, end: int, clause: int | None = None) -> Cue | None:
    """The last cue of a plan in a stretch, one of those that reach no further in the clause alone."""
    clause = end if clause is None else clause
    at = bisect_left(cues.starts, end) - 1
    while at >= 0 and cues.plans[at][2] in LOCAL and cues.starts[at] < clause:
        at -= 1
    return cues.plans[at] if at >= 0 and cues.starts[at] >= start else None
