"""Whether a quantity is so or is planned: 已建成18所, 将建成18所.

Cues work in their clause, then on the clauses and sentences after, until a cue of the other kind stands. Without a cue
a statement is actual: rules, prices and standards in force are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from .model import Status
from .story import Site

# Cues that need no verb after them. The lookarounds keep out words that only contain them.
PLAN = (
    r"力争|(?<![工企])预计|预期(?!寿命|收益率|目标的)|有望|可望|即将|下一步|下一阶段|接下来|今后(?!的?生活)|未来|明年|后年|届时"
    r"|争取(?:到|在|用|年内|实现|完成|早日|今年|明年|于)|目标(?:是|为|：|:)|预报|或将|拟于|拟在|原计划|计划(?:于|在|到|用|年内|今年|明年|总投资|投资|每年)"
)
BY_YEAR = r"(?<![回达涉直看])到(?:20[0-9]{2}|[12]0[0-9]{2}|“[一二三四五六七八九十]{2,3}五”|本世纪)(?:年(?:底|末)?|末)"
# 倍增计划, 招生计划: here 计划 is the name of a plan.
NOUN_BEFORE = "".join(f"(?<!{word})" for word in "倍增 培养 培育 提升 行动 人才 发展 建设 招生 资助 帮扶 援助 成长 年度 工作 生产 支持 扶持 培训 投资 用水 双高".split())
WILL = rf"(?<![可能重持便并])(?<!的)(?<!的，)将(?![近军士领帅相来])|(?<![主需重必首纲只就都不想概摘提索简扼紧])要(?![求素点么道塞闻害目件领么好约地])|(?<![模虚草比])拟(?![定人态制声])|(?<!按){NOUN_BEFORE}计划"
DONE = re.compile(
    r"已(?!知)|累计|截至|截止|目前|去年|上年|前年|今年以来|年以来|近年来|过去|(?<![为除])了(?!解)|完成了|建成了|至今|同比|曾|实现了|较上年|比上年|全年共"
)
STRONG = re.compile(r"已(?!知)|累计|截至|(?<![为除])了(?!解)|去年|今年以来|目前|曾")
GOAL_AFTER = re.compile(r"^[^，。；]{0,10}[”’]?的[^，。；0-9]{0,6}目标")
GOAL_BEFORE = re.compile(r"目标[^，。；]{0,12}$")
PROPOSED = re.compile(r"提出|明确|确定")
GOAL_END = re.compile(r"的[^，。；]{0,4}目标[。，；]?$")
STARTING = re.compile(r"(?<![自服])(?:由|从|自|将|把)[^，。；]*$")
END_POINT = re.compile(r"[^，。；]{0,18}?(?:提高|提升|增加|增长|扩大|发展|上升|降低|下降|减少|压缩|缩短|缩减|调整|优化|整合|增|降|减|升|调)(?:至|到|为)")
REACHED = re.compile(r"完成|超额|实现了|达成|兑现|超过|高于|低于|优于|好于|快于")
BASIS = re.compile(r"^(?:按照?|根据|依据|参照)")
LED = re.compile(r"^(?:此外|另外|同时|其中|还|并)?，?(?:还|并)?")
WEATHER = re.compile(r"气温|降水|降雨|雨量|降雪|风力|阵风|能见度|浪高|积雪|毫米|℃|级")


@cache
def _auxiliary() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """将 and its like before a verb; and a sentence that begins with such a verb."""
    lines = (Path(__file__).parent / "data" / "auxiliaries.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    verbs = "|".join(sorted((r[0] for r in rows if r[1] == "will"), key=lambda word: (-len(word), word)))
    nouns = "|".join(r[0] for r in rows if r[1] == "noun")
    cue = re.compile(rf"{PLAN}|{BY_YEAR}|(?:计划|拟)(?=将)|(?:{WILL})(?=(?!{nouns})(?:{verbs}))")
    bare = re.compile(rf"(?!{nouns})(?:{'|'.join(r[0] for r in rows if r[1] == 'will' and len(r[0]) > 1)})")
    return cue, bare


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
    before = text[site.clause[0] : start]
    if REACHED.search(before):
        return None
    if GOAL_AFTER.search(text[end : end + 20]) or GOAL_BEFORE.search(before):
        return "target", "目标"
    if GOAL_END.search(text[end : sentence.end].rstrip()) and PROPOSED.search(text, sentence.start, start):
        return "target", "目标"
    return None


def _starting_point(site: Site) -> Found:
    """将160头发展到450头, 拟由74家整合至30家: what a plan starts from is so."""
    text, (start, end) = site.story.text, site.quantity.span
    goes_on = END_POINT.match(text[end : min(end + 24, site.clause[1])])
    return ("actual", "由") if goes_on and STARTING.search(text[site.clause[0] : start]) else None


def _clause_cue(site: Site) -> Found:
    """The last cue of the clause before the quantity: 将新建20所; 计划建20所，已建成12所."""
    text, start = site.story.text, site.quantity.span[0]
    cue = _last(site, site.clause[0], start)
    if cue:
        return ("actual", "已") if STRONG.search(text, cue.end(), start) else ("target", cue[0])
    done = DONE.search(text, site.clause[0], start)
    if done:
        return "actual", done[0]
    after = _auxiliary()[0].search(text, site.quantity.span[1], site.clause[1])
    return ("target", after[0]) if after and after[0] in {"将", "拟", "即将"}  else None


def _sentence_cue(site: Site) -> Found:
    """A cue of the clauses before holds on: 将推进…，更新…46公里，整治…955处."""
    text, sentence = site.story.text, site.sentences[site.sentence]
    cue = _last(site, sentence.start, site.clause[0])
    if BASIS.search(text[site.clause[0] : site.clause[0] + 4]):
        return "actual", None
    if cue:
        done = STRONG.search(text, cue.end(), site.quantity.span[0])
        return ("actual", done[0]) if done else ("target", cue[0])
    done = DONE.search(text, sentence.start, site.clause[0])
    return ("actual", done[0]) if done else None


def _list_of_commitments(site: Site) -> Found:
    """A sentence that begins with a bare verb, or follows 到2027年…, goes on with the plans of the sentence before."""
    text, cut = site.story.text, site.sentences
    sentence, at = cut[site.sentence], site.sentence
    bare = _begins_bare(text, sentence.start)
    while at and cut[at - 1].paragraph == sentence.paragraph:
        at -= 1
        cue = _last(site, cut[at].start, cut[at].end)
        if cue:
            done = STRONG.search(text, cue.end(), cut[at].end)
            return ("target", cue[0]) if not done and (bare or cue[0].startswith("到")) else None
        bare = bare and _begins_bare(text, cut[at].start)
        if not bare or DONE.search(text, cut[at].start, cut[at].end):
            return None
    return None


def _forecast(site: Site) -> Found:
    """Weather after 预计: 预计明天有雨。最高气温25℃."""
    text, cut = site.story.text, site.sentences
    sentence = cut[site.sentence]
    if not WEATHER.search(text, site.clause[0], site.clause[1]):
        return None
    first = site.story.paragraphs[sentence.paragraph].start
    at = max(text.rfind("预计", first, sentence.start), text.rfind("预报", first, sentence.start))
    return ("target", text[at : at + 2]) if at >= 0 else None


def _excerpt(site: Site) -> Found:
    """An excerpt that the body repeats has the body's status."""
    story, (start, end) = site.story, site.quantity.span
    if story.paragraphs[site.sentences[site.sentence].paragraph].role != "excerpt":
        return None
    for low, high in ((start, end + 2), (start - 2, end)):
        words = story.text[low:high]
        for index, other in enumerate(site.sentences):
            at = story.text.find(words, other.start, other.end)
            if at < 0 or story.paragraphs[other.paragraph].role == "excerpt":
                continue
            span = (at + start - low, at + end - low)
            clause = next((c for c in other.clauses if c[0] <= span[0] < c[1]), (other.start, other.end))
            quantity = msgspec.structs.replace(site.quantity, span=span)
            status, cue = status_of(Site(quantity, clause, index, site.sentences, story))
            if status == "target":
                return status, cue
    return None


def _begins_bare(text: str, start: int) -> bool:
    """Whether a sentence begins with a verb, its subject left out."""
    led = LED.match(text, start)
    return bool(_auxiliary()[1].match(text, led.end() if led else start))


def _last(site: Site, start: int, end: int) -> re.Match[str] | None:
    """The last cue of a plan in a stretch."""
    last = None
    for match in _auxiliary()[0].finditer(site.story.text, start, end):
        last = match
    return last


RULES: tuple[Callable[[Site], Found], ...] = (_goal, _starting_point, _clause_cue, _sentence_cue, _list_of_commitments, _forecast, _excerpt)
