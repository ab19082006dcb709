"""Whether a quantity is so or is planned: 已建成18所, 将建成18所.

A cue works in its clause, then on the clauses and sentences after it, until a cue of the other kind stands. Without a
cue a statement is actual: rules, prices and standards in force are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache

import msgspec

from .lexicon import rows
from .model import Status
from .story import Site

# All patterns of cues begin with a letter, so that `re` runs over the rest of the text at full speed; what must not
# stand before it is looked at from behind it.

# Cues that need no verb after them.
PLAN = (
    "力争|预计(?<![比较]预计)|预期(?=将|可|达|增长|实现|完成)|预报|望(?<=[有可]望)|即将|下一步|下一阶段|接下来(?!的)|今后(?!的?生活)"
    "|未来(?=[，一二三四五六七八九十两几0-9])|明年|后年|届时|预测(?=[，将可])|争取(?=到|在|用|年内|实现|完成|早日|今年|明年|于)|目标(?:任务)?(?=是|为|：|:)|或将|拟于|拟在|原计划"
)
BY_YEAR = (
    "到(?<![回达涉直看年月季初底末0-9]到)(?:20[0-9]{2}|“[一二三四五六七八九十]{2,3}五”|本世纪)(?:年(?:底|末)?|末)"
)
# 6月底前完成…; 去年年底前完成 looks back.
DEADLINE = (
    "前(?:(?<=[年月度][底末]前)(?<!去年底前)(?<!去年年底前)|(?<=汛期前)|(?<=春节前)|(?<=国庆前))"
    "(?=[^，。；]{0,6}(?:完成|建成|实现|投用|投入|全部|基本|达到|开工|竣工|通车|发放))"
)
# 倍增计划, 招生计划: here 计划 is the name of a plan.
NAMED_PLANS = (
    "按 倍增 培养 培育 提升 行动 人才 发展 建设 招生 资助 帮扶 援助 成长 工作 生产 支持 扶持 培训 投资 用水 双高"
)
PLANS = "计划" + "".join(f"(?<!{word}计划)" for word in NAMED_PLANS.split())
PLANS_BY = f"{PLANS}(?=于|在|到|用|年内|今年|明年|总投资|投资|每年|将)|拟(?=将)"
# Auxiliaries: cues only before a verb. 可将, 坚持将 and 的将 move an object or state a rule.
WILL = "将" + "".join(f"(?<!{c}将)" for c in "可 能 重 持 便 并 名 的 的，".split()) + "(?![近军士领帅相来])"
NOT_MUST = "主需重必首纲只就都不想概摘提索简扼紧"
MUST = "要" + "".join(f"(?<!{c}要)" for c in NOT_MUST) + "(?![求素点么道塞闻害目件领好约地])"
TO_BE = "拟" + "".join(f"(?<!{c}拟)" for c in "模虚草比") + "(?![定人态制声])"

DONE = re.compile(
    "已(?!知)|累计|截至|截止|目前|去年|上年|前年|年以来|近年来|过去|完成了|建成了|至今|同比|曾|实现了|较上年|比上年|全年共"
    "|了(?<![为除]了)(?!解)"
)
STRONG = re.compile("已(?!知)|累计|截至|去年|今年以来|目前|曾|了(?<![为除]了)(?!解)")
GOAL_AFTER = re.compile("[^，。；]{0,10}[”’]?的[^，。；0-9]{0,6}目标")
GOAL_BEFORE = re.compile("目标[^，。；]{0,12}$")
GOAL_END = re.compile("的[^，。；]{0,4}目标[。，；]?$")
PROPOSED = re.compile("提出|明确|确定")
REACHED = re.compile("完成|超额|实现了|达成|兑现|超过|高于|低于|优于|好于|快于")
FROM = re.compile("由|从|自(?<![各亲]自)|将|把")
CHANGES = (
    "提高|提升|增加|增长|扩大|发展|上升|降低|下降|减少|压缩|缩短|缩减|调整|优化|整合|增|降|减|升|调"
)
SPAN_OPENS = re.compile("[从由自][^，。；]*$")  # 从2018年的3亿元到2023年的5亿元 looks back
WORKS = "建成|投产|达产|投用|投入使用|投入运营|完工|竣工|通车|通航|实施|改造完成|运营|落地"
ONCE_DONE = re.compile("|".join(f"{work}后" for work in WORKS.split("|")))
ABLE = re.compile("可(?!再生|转化|回收|支配|持续)|能够?(?![源耗力量])|将")
END_POINT = re.compile(f"[^，。；]{{0,18}}?(?:{CHANGES})(?:至|到|为)")
BASIS = re.compile("按|根据|依据|参照")
HAN = "一二三四五六七八九十"
ITEM = f"[{HAN}]是|首先，?|其次，?|第[{HAN}]，?|[（(]?[0-9{HAN}]{{1,2}}[)）.．、]"
LED = re.compile(f"(?:{ITEM})?(?:此外|另外|同时|其中|还|并)?，?(?:还|并)?")
LISTED = re.compile(ITEM)
WEATHER = re.compile("气温|降水|降雨|雨量|降雪|风力|阵风|能见度|浪高|积雪|毫米|℃")
ONCE = 60  # characters over which 建成后 reaches
BACK = 240  # characters of the sentence that are looked at before a quantity
NEAR = 1500  # characters around 到2020年 in which a later year may tell that it is past
PAST_YEAR = re.compile("(?<=截至)20[0-9]{2}(?=年)|20[0-9]{2}(?=年以来)")
SENTENCES = 8  # sentences that a list of commitments may run on
REPEATS = 8  # places that may repeat an excerpt
EXCERPT = 8000  # characters around an excerpt in which its article repeats it


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The cues of a plan; and a verb without subject, as it begins a sentence."""
    verbs = sorted((row[0] for row in rows("auxiliaries.tsv") if row[1] == "will"), key=lambda word: (-len(word), word))
    nouns = "|".join(row[0] for row in rows("auxiliaries.tsv") if row[1] == "noun")
    before_verb = f"(?=(?!{nouns})(?:{'|'.join(verbs)}))"
    auxiliaries = (f"{word}{before_verb}" for word in (WILL, MUST, TO_BE, PLANS))
    cue = "|".join((PLAN, BY_YEAR, DEADLINE, PLANS_BY, *auxiliaries))
    return re.compile(cue), re.compile(f"(?!{nouns})(?:{'|'.join(word for word in verbs if len(word) > 1)})")


def status_of(site: Site) -> tuple[Status, str | None]:
    """Whether the quantity is actual or a target, and the cue that says so (`None`: no cue, hence actual)."""
    for rule in RULES:
        found = rule(site)
        if found:
            return found
    return "actual", None


Found = tuple[Status, str | None] | None


def _goal(site: Site) -> Found:
    """“覆盖率达到60%”的目标; 目标任务120公里; 提出…的目标."""
    text, (start, end) = site.story.text, site.quantity.span
    sentence = site.sentences[site.sentence]
    if text.find("目标", max(sentence.start, start - 20), min(sentence.end, end + BACK)) < 0:
        return None
    before = text[max(site.clause[0], start - BACK) : start]
    if REACHED.search(before):
        return None
    if GOAL_AFTER.match(text, end, min(end + 24, sentence.end)) or GOAL_BEFORE.search(before):
        return "target", "目标"
    tail = text[max(end, sentence.end - 12) : sentence.end].rstrip()
    if GOAL_END.search(tail) and PROPOSED.search(text, max(sentence.start, start - BACK), start):
        return "target", "目标"
    return None


def _starting_point(site: Site) -> Found:
    """将160头发展到450头, 拟由74家整合至30家: what a plan starts from is so."""
    text, (start, end) = site.story.text, site.quantity.span
    origin = FROM.search(text, max(site.clause[0], start - BACK), start)
    goes_on = origin and END_POINT.match(text, end, min(end + 24, site.clause[1]))
    return ("actual", "由") if goes_on else None


def _cue_before(site: Site) -> Found:
    """The last cue before the quantity, in its clause or in the clauses before: 将推进…，更新…46公里，整治…955处."""
    text, start, clause = site.story.text, site.quantity.span[0], site.clause
    first = max(site.sentences[site.sentence].start, start - BACK)
    cue = _last_cue(text, first, start)
    if cue and cue.start() >= clause[0]:
        return ("actual", "已") if STRONG.search(text, cue.end(), start) else ("target", cue[0])
    done = DONE.search(text, max(first, clause[0]), start)
    if done:
        return "actual", done[0]
    if later := _promised(site, first):
        return later
    if BASIS.match(text, clause[0]):
        return "actual", None
    done = STRONG.search(text, cue.end(), start) if cue else DONE.search(text, first, clause[0])
    if done:
        return "actual", done[0]
    return ("target", cue[0]) if cue else None


def _promised(site: Site, first: int) -> Found:
    """建成后，可提供300个岗位; 资金48万元也将于近期下达."""
    text, (start, end) = site.story.text, site.quantity.span
    once = ONCE_DONE.search(text, max(first, start - ONCE), start)
    if once and ABLE.search(text, max(once.end(), site.clause[0]), start):
        return "target", once[0]
    limit = min(end + 40, site.clause[1])
    if text.find("将", end, limit) < 0 and text.find("拟", end, limit) < 0:
        return None
    after = _cues()[0].search(text, end, limit)
    return ("target", after[0]) if after and after[0] in {"将", "拟", "即将"} else None


def _list_of_commitments(site: Site) -> Found:
    """A sentence that begins with a bare verb, or follows 到2027年…, goes on with the plans of the sentence before."""
    text, cut = site.story.text, site.sentences
    here = cut[site.sentence]
    if not site.sentence or (cut[site.sentence - 1].paragraph != here.paragraph and not LISTED.match(text, here.start)):
        return None
    bare = _begins_bare(text, here.start)
    for sentence in reversed(cut[max(0, site.sentence - SENTENCES) : site.sentence]):
        if sentence.paragraph != here.paragraph and not LISTED.match(text, here.start):
            return None
        start = max(sentence.start, sentence.end - BACK)
        cue = _last_cue(text, start, sentence.end)
        if cue:
            done = STRONG.search(text, cue.end(), sentence.end)
            return ("target", cue[0]) if not done and (bare or cue[0].startswith("到")) else None
        bare, here = bare and _begins_bare(text, sentence.start), sentence
        if not bare or DONE.search(text, start, sentence.end):
            return None
    return None


def _forecast(site: Site) -> Found:
    """Weather after 预计: 预计明天有雨。最高气温25℃."""
    text, start = site.story.text, site.sentences[site.sentence].start
    if not WEATHER.search(text, site.clause[0], min(site.clause[1], site.quantity.span[1] + 12)):
        return None
    first = max(site.story.paragraphs[site.sentences[site.sentence].paragraph].start, start - BACK)
    at = max(text.rfind("预计", first, start), text.rfind("预报", first, start))
    return ("target", text[at : at + 2]) if at >= 0 else None


def _excerpt(site: Site) -> Found:
    """An excerpt that the body repeats has the body's status."""
    story, cut, (start, end) = site.story, site.sentences, site.quantity.span
    if story.paragraphs[cut[site.sentence].paragraph].role != "excerpt":
        return None
    for low, high in ((start, end + 2), (start - 2, end)):
        at = story.text.find(story.text[low:high], max(0, start - EXCERPT))
        for _ in range(REPEATS):
            if not 0 <= at < start + EXCERPT:
                break
            index = bisect_right(cut, at, key=lambda sentence: sentence.start) - 1
            if index >= 0 and story.paragraphs[cut[index].paragraph].role != "excerpt" and at < cut[index].end:
                span = (at + start - low, at + end - low)
                clauses = cut[index].clauses
                clause = clauses[bisect_right(clauses, span[0], key=lambda clause: clause[0]) - 1]
                quantity = msgspec.structs.replace(site.quantity, span=span)
                status, cue = status_of(Site(quantity, clause, index, cut, story))
                if status == "target":
                    return status, cue
            at = story.text.find(story.text[low:high], at + 1)
    return None


def _begins_bare(text: str, start: int) -> bool:
    """Whether a sentence begins with a verb, its subject left out."""
    led = LED.match(text, start)
    return bool(_cues()[1].match(text, led.end() if led else start))


def _last_cue(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last cue of a plan in a stretch."""
    last = None
    for match in _cues()[0].finditer(text, start, end):
        if not _looks_back(text, start, match):
            last = match
    return last


def _looks_back(text: str, start: int, cue: re.Match[str]) -> bool:
    """已于6月底前; 从2018年的3亿元到2023年的5亿元; 到2020年, where the text elsewhere has a later year as past."""
    if cue[0].endswith("前"):
        return "已" in text[max(start, cue.start() - 6) : cue.start()]
    if not cue[0].startswith("到"):
        return False
    if SPAN_OPENS.search(text, max(start, cue.start() - 24), cue.start()):
        return True
    year = cue[0][1:5]
    near = text[max(0, cue.start() - NEAR) : cue.end() + NEAR]
    return year.isdigit() and any(later > year for later in PAST_YEAR.findall(near))


RULES: tuple[Callable[[Site], Found], ...] = (
    _goal,
    _starting_point,
    _cue_before,
    _list_of_commitments,
    _forecast,
    _excerpt,
)
