"""Whether a quantity is so or is planned: 已建成18所, 将建成18所.

A cue works in its clause, then on the clauses and sentences after it, until a cue of the other kind stands. Without a
cue a statement is actual: rules, prices and standards in force are.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

import msgspec

from ..model import Status
from ..page.story import Sentence, Site
from .changes import leads_to_level
from .cues import Cue, Cues, Outlook, before_verb
from .effect import sets_level

DONE = re.compile(
    "已(?!知)|累计(?!雨量|降水|降雨|面雨量)|截至|截止|目前|去年|上年|前年|年以来|近年来|过去|完成了|建成了|至今|同比|曾|[上往历]届|实现了|较上年|比上年|全年共"
    "|了(?<![为除]了)(?!解)"
)
STRONG = re.compile(
    "普遍|通常|往往|设计(?=年|日|总|时速|最|产|处理|能力|标准|库容|运量|客)|已(?!知)|截至|(?<![比较同于是])去年|今年以来|目前(?!的)|曾|了(?<![为除]了)(?!解)|累计(?!雨量|降水|降雨|面雨量)"
)
GOAL_AFTER = re.compile("[^，。；]{0,10}[”’]?的[^，。；0-9]{0,6}目标|目标")
GOAL_BEFORE = re.compile("目标(?!人群|群体|客户|市场|区域|病例)[^，。；]{0,12}$")
GOAL_END = re.compile("的[^，。；]{0,4}目标[。，；]?$")
LOCAL = frozenset({"确保", "招生计划", "年度计划"})  # cues of their clause alone
PROPOSED = re.compile("提出|明确|确定")
REACHED = re.compile(
    "(?:比|较)[^，。；]{0,8}目标|占|完成|超额|实现了|(?:如期|提前|全面|顺利|成功|已|均)实现|达成|兑现|超过|高于|低于|优于|好于|快于"
)
FROM = re.compile("由|从|自(?<![各亲]自)|将|把")
ABLE = re.compile(
    "可(?!再生|转化|回收|支配|持续)|能够?(?![源耗力量])|将"
    "|年(?:产|均|销|处理|接待|发电|新增|供|税|加工|生产|通过)|预计"
)
BASIS = re.compile("按|根据|依据|参照")
# 每台补助2000元, 设计年产能3万吨: a rate or a measure that stands, among what is planned; 半数以上到会方可表决: a rule.
RULE = re.compile(
    "设计[^，。；将]{0,10}$|每[^，。；0-9每]{1,2}[^，。；0-9将]{0,4}(?:补贴|补助|奖励|资助|奖补)[^，。；0-9]{0,6}$"
)
GRANTED = re.compile("(?<=；)对[^；]{2,40}?的[^；]{0,16}(?:给予|予以|提供|发放|奖励|补助|补贴|资助|减免|最高)")
REST = re.compile("(?:剩余|剩下的|余下|其余|未完成)的?[^，。；0-9]{0,6}$")
RULED = re.compile("[^，。；0-9]{0,12}(?:方可|方能|不予)")
# 按照核定的价格，…: what stands to be paid
RATED = re.compile("(?:按照?|根据|依据)[^，。；]{0,16}(?:价格|标准|规定|政策|办法)[^，。；]{0,2}，")
# 3个已于春节后开工, 83人在12点前已经上岸: it is done, by what stands behind the figure.
DONE_AFTER = re.compile("[^，。；0-9]{0,8}(?:在[^，。；]{2,10})?已经?(?!知)")
# 110个小区全部完工, where nothing before says that it is to be so.
ALL_DONE = re.compile(
    "[^，。；0-9将拟计预要力应须]{0,14}(?:全部|均|都|如期|提前|顺利)(?:完成|完工|竣工|建成|办结|完毕|[^，。；0-9]{2}完毕|投用|交付|通车|达标|到位)"
)
AFTERWARDS = frozenset("预计 前 将 拟 即将 有望 可望 力争 争取".split())  # cues that may stand behind their figure
HAN = "一二三四五六七八九十"
ITEM = f"[{HAN}]是|首先，?|其次，?|第[{HAN}]，?|[（(]?[0-9{HAN}]{{1,2}}[)）.．、]"
TOPIC = "在?[^，。；0-9]{2,8}方面，|此外|另外|同时|其中|还|并|全年|年内|到年底|[全我该本][省市县区州旗镇乡村校院]|各地"
LED = re.compile(f"(?:{ITEM})?(?:{TOPIC})?，?(?:还|并)?")
PARTS = re.compile("其中|这?[0-9]+[^，。；0-9的]{1,2}中")  # 170所中有新建的127所: of what was said before
LISTED = re.compile(f"{ITEM}|其中|在?[^，。；0-9]{{2,8}}方面，|——|[●■◆▲▪·•]")
WEATHER = re.compile("气温|降水|降雨|雨量|降雪|风力|阵风|能见度|浪高|积雪|毫米|℃")
ARRANGED = re.compile("参加|参赛|设置|设立|搭建|安排|邀请|布置|展出|上演|亮相|带来|推出|派出|举办|颁发")
ONCE = 60  # characters over which 建成后 reaches
BACK = 240  # characters of the sentence that are looked at before a quantity
SENTENCES = 8  # sentences that a list of commitments may run on
REPEATS = 8  # places that may repeat an excerpt
EXCERPT = 8000  # characters around an excerpt in which its article repeats it


def status_of(site: Site, cues: Cues) -> tuple[Status, str | None]:
    """Whether the quantity is actual or a target, and the cue that says so (`None`: no cue, hence actual).

    `cues` are those of the quantity's article, from `find_cues`.
    """
    if not cues:
        return "actual", None
    if site.sentence not in cues.outlooks:
        cues.outlooks[site.sentence] = _outlook(site, cues)
    outlook = cues.outlooks[site.sentence]
    if not outlook:
        return "actual", None
    spoken, inherited = outlook
    text, end = site.story.text, site.quantity.span[1]
    if (spoken or inherited) and DONE_AFTER.match(text, end, min(end + 24, site.clause[1])):
        return "actual", "已"
    if ALL_DONE.match(text, end, min(end + 24, site.clause[1])) and not _last_cue(cues, site.clause[0], end):
        return "actual", "全部"
    if spoken and (goal := _goal(site, cues)):
        return goal
    found = _cue_before(site, cues) or (("target", inherited) if inherited else None)
    if found:
        return ("actual", "由") if found[0] == "target" and is_origin(site) else found
    for rule in OTHERWISE:
        found = rule(site, cues)
        if found:
            return found
    return "actual", None


Found = tuple[Status, str | None] | None


def _outlook(site: Site, cues: Cues) -> Outlook | None:
    """Whether a sentence speaks of something to come, and the cue that the sentences before leave to it.

    `None` where neither is so and there is nothing else to look at: all its figures are actual.
    """
    sentence = site.sentences[site.sentence]
    spoken = (
        _holds_one(cues.starts, sentence) or _holds_one(cues.goals, sentence) or _holds_one(cues.works, sentence)
    )
    inherited = _list_of_commitments(site, cues) or _on_agenda(site, cues)
    if spoken or inherited or cues.otherwise:
        return spoken, inherited
    excerpt = cues.excerpts and site.story.paragraphs[sentence.paragraph].role == "excerpt"
    return (spoken, inherited) if excerpt else None


def _holds_one(places: list[int], sentence: Sentence) -> bool:
    """Whether one of the places lies in the sentence."""
    at = bisect_left(places, sentence.start)
    return at < len(places) and places[at] < sentence.end


def _goal(site: Site, cues: Cues) -> Found:
    """“覆盖率达到60%”的目标; 目标任务120公里; 提出…的目标."""
    text, (start, end) = site.story.text, site.quantity.span
    sentence = site.sentences[site.sentence]
    at = bisect_left(cues.goals, max(sentence.start, start - 20))
    if at == len(cues.goals) or cues.goals[at] >= min(sentence.end, end + BACK):
        return None
    before = text[max(site.clause[0], start - BACK) : start]
    if REACHED.search(before) or REACHED.match(site.quantity.text):  # 持续低于5%的预期目标
        return None
    if GOAL_AFTER.match(text, end, min(end + 24, sentence.end)) or GOAL_BEFORE.search(before):
        return "target", "目标"
    tail = text[max(end, sentence.end - 12) : sentence.end].rstrip()
    if GOAL_END.search(tail) and PROPOSED.search(text, max(sentence.start, start - BACK), start):
        return "target", "目标"
    return None


def is_origin(site: Site) -> bool:
    """Whether a change sets out from the quantity: 160头 of 将160头发展到450头, 74家 of 由74家整合至30家."""
    text, (start, end) = site.story.text, site.quantity.span
    if not leads_to_level(text, end, min(end + 24, site.clause[1])):
        return False
    return FROM.search(text, max(site.clause[0], start - BACK), start) is not None


def _cue_before(site: Site, cues: Cues) -> Found:
    """The last cue before the quantity, in its clause or in the clauses before: 将推进…，更新…46公里，整治…955处."""
    text, (start, end), clause = site.story.text, site.quantity.span, site.clause
    first = max(site.sentences[site.sentence].start, start - BACK)
    cue = _last_cue(cues, first, start, clause[0])
    if cue and GRANTED.match(text, text.rfind("；", cue[1], start) + 1, start):
        cue = None
    if cue and cue[0] >= clause[0]:
        return "target", cue[2]
    done = (STRONG if cue else DONE).search(text, max(first, clause[0]), start)
    if done:
        return "actual", done[0]
    if later := _promised(site, cues, first):
        return later
    if BASIS.match(text, clause[0]) or RULE.search(text, clause[0], start) or RULED.match(text, end, clause[1]):
        return "actual", None
    done = STRONG.search(text, cue[1], start) if cue else DONE.search(text, first, clause[0])
    if done:
        return "actual", done[0]
    return ("target", cue[2]) if cue else None


def _promised(site: Site, cues: Cues, first: int) -> Found:
    """建成后，可提供300个岗位; 资金48万元也将于近期下达."""
    text, (start, end) = site.story.text, site.quantity.span
    once = bisect_left(cues.works, max(first, start - ONCE))
    if once < len(cues.works) and (after := cues.works[once]) < start:
        if ABLE.search(text, after + 1, start):
            return "target", "后"
    at = bisect_left(cues.starts, end)
    cue = cues.plans[at] if at < len(cues.plans) else None
    stop = site.clause[1]
    if REST.search(text, site.clause[0], start):  # 剩余的26公里，将于国庆前完成
        clauses = site.sentences[site.sentence].clauses
        stop = next((last for begin, last in clauses if begin >= stop), stop)
    told = cue and cue[1] <= min(end + 40, stop) and cue[2] in AFTERWARDS
    return ("target", cue[2]) if cue and told else None


def _list_of_commitments(site: Site, cues: Cues) -> str | None:
    """A sentence that begins with a bare verb, or follows 到2027年…, goes on with the plans of the sentence before."""
    text, cut = site.story.text, site.sentences
    here = cut[site.sentence]
    first = max(0, site.sentence - SENTENCES)
    at = bisect_left(cues.starts, here.start) - 1
    if at < 0 or cues.starts[at] < cut[first].start:
        return None
    bare = _begins_bare(text, here.start) and not RATED.match(text, here.start)
    for sentence in reversed(cut[first : site.sentence]):
        if sentence.paragraph != here.paragraph and not LISTED.match(text, here.start):
            return None
        start = max(sentence.start, sentence.end - BACK)
        cue = _last_cue(cues, start, sentence.end)
        if cue:
            done = STRONG.search(text, cue[1], sentence.end)
            return cue[2] if not done and (bare or cue[2][0] == "到") else None
        bare, here = bare and _begins_bare(text, sentence.start), sentence
    return None


def _on_agenda(site: Site, cues: Cues) -> str | None:
    """A quantity in a list of what is to be done: 今年重点工作：新建幼儿园3所."""
    start = site.sentences[site.sentence].end - 1
    return "安排" if any(first <= start < last for first, last in cues.agendas) else None


def _forecast(site: Site, cues: Cues) -> Found:
    """Weather after 预计: 预计明天有雨。最高气温25℃."""
    text, start = site.story.text, site.sentences[site.sentence].start
    if not WEATHER.search(text, site.clause[0], min(site.clause[1], site.quantity.span[1] + 12)):
        return None
    first = max(site.story.paragraphs[site.sentences[site.sentence].paragraph].start, start - BACK)
    at = max(text.rfind("预计", first, start), text.rfind("预报", first, start))
    return ("target", text[at : at + 2]) if at >= 0 else None


def _arranged(site: Site, cues: Cues) -> Found:
    """车展将于5月1日举行。…沿线设医疗点9个: what is arranged for an event that the lead announces."""
    if cues.event is None or site.sentences[site.sentence].start < cues.event:
        return None
    (first, last), (start, end) = site.clause, site.quantity.span
    arranged = ARRANGED.search(site.story.text, max(first, start - BACK), min(last, end + BACK))
    return ("target", "将") if arranged else None


def _not_yet_in_force(site: Site, cues: Cues) -> Found:
    """标准7月1日起执行。…从510元提高到578元, written in June."""
    return ("target", "起") if cues.to_come and sets_level(site) else None


def _excerpt(site: Site, cues: Cues) -> Found:
    """An excerpt that the body repeats has the body's status."""
    story, cut, (start, end) = site.story, site.sentences, site.quantity.span
    if not cues.excerpts or story.paragraphs[cut[site.sentence].paragraph].role != "excerpt":
        return None
    for low, high in ((start, end + 2), (start - 2, end)):
        at = story.text.find(story.text[low:high], max(0, start - EXCERPT), start + EXCERPT)
        for _ in range(REPEATS):
            if at < 0:
                break
            index = bisect_right(cut, at, key=lambda sentence: sentence.start) - 1
            if index >= 0 and story.paragraphs[cut[index].paragraph].role != "excerpt" and at < cut[index].end:
                span = (at + start - low, at + end - low)
                clauses = cut[index].clauses
                clause = clauses[bisect_right(clauses, span[0], key=lambda clause: clause[0]) - 1]
                quantity = msgspec.structs.replace(site.quantity, span=span)
                status, cue = status_of(Site(quantity, clause, index, cut, story), cues)
                if status == "target":
                    return status, cue
            at = story.text.find(story.text[low:high], at + 1, start + EXCERPT)
    return None


def _begins_bare(text: str, start: int) -> bool:
    """Whether a sentence begins with a verb, its subject left out."""
    led = LED.match(text, start)
    return PARTS.match(text, start) is not None or before_verb(text, led.end() if led else start, longest=True)


def _last_cue(cues: Cues, start: int, end: int, clause: int | None = None) -> Cue | None:
    """The last cue of a plan in a stretch, one of those that reach no further in the clause alone."""
    clause = end if clause is None else clause
    at = bisect_left(cues.starts, end) - 1
    while at >= 0 and (cues.plans[at][1] > end or (cues.plans[at][2] in LOCAL and cues.starts[at] < clause)):
        at -= 1
    return cues.plans[at] if at >= 0 and cues.starts[at] >= start else None


# What tells where neither a cue nor a result stands in the sentence.
OTHERWISE: tuple[Callable[[Site, Cues], Found], ...] = (_forecast, _arranged, _not_yet_in_force, _excerpt)
