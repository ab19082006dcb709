"""Whether a quantity is so or is planned: 已建成18所, 将建成18所.

A cue works in its clause, then on the clauses and sentences after it, until a cue of the other kind stands. Without a
cue a statement is actual: rules, prices and standards in force are.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

import msgspec

from ..connectives import FULFIL
from ..model import Status
from ..page.story import Sentence, Site
from .changes import leads_to_level
from .commitments import is_only_priced, is_reckoned_up, last_cue, list_of_commitments
from .cues import Cue, Cues, Outlook
from .effect import sets_level
from .facts import DONE, STRONG, is_all_done, is_done_behind, is_done_since, is_ruled, is_set, surpasses
from .goals import before_plan, is_aimed_at, is_goal
from .reach import semicolon
from .within import LASTING

FROM = re.compile("由|从|自(?<![各亲]自)|将|把")
ABLE = re.compile(
    "可(?!再生|转化|回收|支配|持续)|能够?(?![源耗力量])|将"
    "|年(?:产|均|销|处理|接待|发电|新增|供|税|加工|生产|通过)|预计"
)
AFTERWARDS = frozenset("预计 前 将 拟 即将 有望 可望 力争 争取".split())  # cues that may stand behind their figure
# 2000套明年6月入住, 11个计划在元旦前完工
DUE = re.compile(
    "(?:计划(?:[于在]|[今明后]年)|[明后]年)[^，。；]{0,8}(?:前|[月底初末季]|半年)?[^，。；0-9]{0,4}"
    "(?:入住|交付|完工|收尾|建成|投用|投产|通车|完成|开工|竣工|开放|开业|交房|到位|到期|实施|启用)"
)
# 即将迎来9个班，|300名学生。
ONE_COUNTED = re.compile("即将[^，。；、0-9]{2,8}[0-9]+[^，。；0-9]{1,10}，$")
COUNTED_TOO = re.compile("[^，。；0-9]{1,6}[，。；]")
# 新建站点9个，|9月底前完工
DUE_NEXT = re.compile("[^，。；0-9]{0,8}，(?:[今明]年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[底末初])?前|年[底末]前?)(?!已)")
TO_BUILD = re.compile("(?:[新自改扩续]建|改造|建设|新增)[^，。；完开竣了已]{0,12}$")
# 他家的30亩桃园|预计收入8万元: of what follows alone
FORECAST = re.compile("(?:预计|有望|可望)[^，。；0-9]{0,18}[0-9.]+(?![0-9.]*[年月日])")
# 剩余的3万元|承诺下月付清
PLEDGED = re.compile("承诺[^，。；]{0,12}(?:付清|还清|结清|偿还|归还|支付|兑付|返还|退还)")
# 62%的企业认为订单|将减少, 11位分析师|预计: of those who think so
THINKERS = re.compile("[^，。；0-9]{0,16}(?:认为|相信|希望|表示|估计|担心|看好|[师家者员士理]预[计测])")
WORKING = re.compile("(?:正在|在建|加[快紧]|动工)[^，。；]{0,12}(?:建设?|施工|安装|调试|铺设|装修|改造|收尾|推进)|施工")
OVER = re.compile("[去上前]年|已经?[于在]|已经?(?:建成|[完竣]工|投|启用|通)")
# 正在安装设备，建成后供水能力提高到2万吨; 预计明年完工，投用后新增床位300张
UNDER_WAY = re.compile(
    "正在|在建|正加[快紧]|加[快紧](?:建设|施工|推进)|动工|(?:抓紧|紧张|全[力面]|有序)[^，。；]{0,4}施工|施工[中阶期]"
)
BYGONE = re.compile("最初|起初|首届|上届|创办|始于|当时|曾")  # 赛事创办于2016年，最初只有900人参加
ALREADY = re.compile("已(?:现场)?[^，。；、]{2,4}$")
WEATHER = re.compile("气温|降水|降雨|雨量|降雪|风力|阵风|[东南西北]风|能见度|浪高|积雪|毫米|℃")
MEASURED = re.compile("以来|截[至止]|昨[日天晚夜]|已")  # 预计明天有雨。入汛以来，降雨量393毫米: of what was
ARRANGED = re.compile("参加|参赛|设置|设立|搭建|安排|邀请|布置|展出|上演|亮相|带来|推出|派出|举办|颁发")
NEXT_ITEM = re.compile("；(?:[^，。；]{1,8}方面，|[二三四五六七]是)")
# 完成产值9亿元，预计增长7%；完成销售8亿元: what is reckoned of one result is none of the next.
RECKONED_TOO = re.compile(f"{FULFIL}[^，。；将拟]{{2,16}}[0-9][^；。]*$")
PART_AGAIN = re.compile(f"；(?:分别)?{FULFIL}[^，。；将]{{2,16}}$")
# 年内计划完成投资9亿元，|开复工率83%: how far it has come
SPENDING = re.compile("(?:投资)?(?:完成)?总?(?:投资)?[约近超]?[0-9.]+[万亿]?余?元，")
COME_TO = re.compile(
    "，(?:(?:已|累计|现|实际)?(?:完成投资|开复工|复工|到位资金|拨付)|[^，。；0-9]{0,6}(?:[开完竣复]工|完成)率)"
)
SUMMING = re.compile("，?[^，。；已]{0,30}?累计")  # 力争今年累计培训9000人，|新增就业300人: none of it is done
ONCE, BACK = 60, 480  # characters over which 建成后 reaches; of the sentence that are looked at before a quantity
REPEATS, EXCERPT = 8, 8000  # places that may repeat an excerpt; characters around it in which they stand


def status_of(site: Site, cues: Cues) -> tuple[Status, str | None]:
    """Whether the quantity is actual or a target, and the cue that says so (`None`: no cue, hence actual).

    `cues` are those of the quantity's article, from `find_cues`.
    """
    if is_aimed_at(site):
        return "target", "目标"
    if not cues:
        return "actual", None
    if site.sentence not in cues.outlooks:
        cues.outlooks[site.sentence] = _outlook(site, cues)
    outlook = cues.outlooks[site.sentence]
    if not outlook:
        return "actual", None
    spoken, inherited = outlook
    if is_done_behind(site):
        return "actual", "已"
    if is_all_done(site) and not last_cue(cues, site.clause[0], site.quantity.span[1], site.clause[0]):
        return "actual", "全部"
    if spoken and is_goal(site, cues):
        return "target", "目标"
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
    inherited = list_of_commitments(site, cues) or _on_agenda(site, cues)
    return (spoken, inherited) if spoken or inherited or cues.otherwise or cues.excerpts else None


def _holds_one(places: list[int], sentence: Sentence) -> bool:
    """Whether one of the places lies in the sentence."""
    at = bisect_left(places, sentence.start)
    return at < len(places) and places[at] < sentence.end


def is_origin(site: Site) -> bool:
    """Whether a change sets out from the quantity: 160头 of 将160头发展到450头, 74家 of 由74家整合至30家."""
    text, (start, end) = site.story.text, site.quantity.span
    if not leads_to_level(text, end, min(end + 24, site.clause[1])):
        return False
    return FROM.search(text, max(site.clause[0], start - BACK), start) is not None


def _cue_before(site: Site, cues: Cues) -> Found:
    """The last cue before the quantity, in its clause or in the clauses before: 将推进…，更新…46公里，整治…955处."""
    text, start, clause = site.story.text, site.quantity.span[0], site.clause
    first = max(site.sentences[site.sentence].start, start - BACK)
    cue = last_cue(cues, first, before_plan(site), _said_from(site))
    if cue and (is_set(site, cue) or _tells_which(text, clause[0], cue) or _is_of_part(site, cue)):
        cue = None
    if cue and cue[0] >= clause[0]:
        return ("actual", "了") if is_done_since(text[cue[1] : start], cue) else ("target", cue[2])
    planned = SUMMING.match(text, cue[1], start) if cue else None
    stop = surpasses(text, clause[0], start, cue[1]) if cue else start
    done = (STRONG if cue else DONE).search(text, max(first, clause[0], planned.end() if planned else 0), stop)
    if done:
        return "actual", done[0]
    if later := _promised(site, cues, first):
        return later
    if is_ruled(site) or (cue and site.story.text.startswith("占", before_plan(site), start)):
        return "actual", None  # 计划春耕23万亩，…，占计划面积的52.4%
    here = planned.end() if planned else cue[1] if cue else first
    done = STRONG.search(text, here, stop) if cue else DONE.search(text, first, clause[0])
    if done:
        return "actual", done[0]
    return ("target", cue[2]) if cue else None


def _said_from(site: Site) -> int:
    """Where the clause begins whose verb governs the figure: 即将迎来9个班，|300名学生."""
    text, begin, (start, end) = site.story.text, site.clause[0], site.quantity.span
    if begin != start or not COUNTED_TOO.match(text, end):
        return begin
    first = site.sentences[site.sentence].start
    before = ONE_COUNTED.search(text, max(first, start - ONCE), start)
    return before.start() if before else begin


def _is_of_item(site: Site, at: int) -> bool:
    """Whether a cue stands in one of several items and the figure in a later one: …将新增床位；养老方面，新建…."""
    text, first, here = site.story.text, site.sentences[site.sentence].start, site.quantity.span[0]
    if NEXT_ITEM.search(text, max(at, here - BACK), here) is None:
        return False
    return NEXT_ITEM.search(text, max(first, at - BACK), at) is not None


def _is_of_part(site: Site, cue: Cue) -> bool:
    """Whether the cue is of another item, or of what another part's works cost: 实施67条，计划投资2亿元；水渠1条."""
    text, first = site.story.text, site.sentences[site.sentence].start
    spent = SPENDING.match(text, cue[1])
    if spent and COME_TO.search(text, spent.end() - 1, site.quantity.span[0]):
        return True
    part = semicolon(text, cue[1], site.quantity.span[0])
    if part >= 0 and is_only_priced(text, first, cue):
        return True
    if part >= 0 and is_reckoned_up(text, first, cue) and not text.startswith(("完成", "实现"), part + 1):
        return True
    if cue[2] == "预计" and PART_AGAIN.search(text, cue[1], site.quantity.span[0]):
        return RECKONED_TOO.search(text, first, cue[0]) is not None
    return _is_of_item(site, cue[0])


def _tells_which(text: str, start: int, cue: Cue) -> bool:
    """Whether 拟 is part of the object of what is done (已踏勘|拟加装电梯项目29个), or a time only the end of it."""
    if text.endswith(LASTING, 0, cue[0]):
        return True
    return cue[2] == "拟" and ALREADY.search(text, start, cue[0]) is not None


def _promised(site: Site, cues: Cues, first: int) -> Found:
    """建成后，可提供300个岗位; 资金48万元也将于近期下达."""
    text, (start, end) = site.story.text, site.quantity.span
    once = bisect_left(cues.works, max(first, start - ONCE))
    after = cues.works[once] if once < len(cues.works) else start
    if after < start and not _is_of_item(site, after):
        over = DONE.search(text, after, start) or OVER.search(text, first, after)
        if (not over and _is_under_way(site, after)) or ABLE.search(text, after + 1, start):
            return "target", "后"
    at = bisect_left(cues.starts, end)
    cue = cues.plans[at] if at < len(cues.plans) else None
    if cue and cue[2] in ("前", "年末", "年底") and _is_due(site):
        return "target", cue[2]
    if cue and text[cue[0] - 1] == "、":  # 建成24座桥梁、|拟建6座
        return None
    if cue and THINKERS.match(text, end, cue[1]):
        return None
    told = cue and cue[1] <= min(end + 40, site.clause[1]) and not FORECAST.match(text, cue[0], site.clause[1]) and (
        cue[2] in AFTERWARDS
        or DUE.match(text, cue[0], site.clause[1]) is not None
        or PLEDGED.match(text, cue[0], site.clause[1]) is not None
    )
    return ("target", cue[2]) if cue and told else None


def _is_under_way(site: Site, after: int) -> bool:
    """Whether the works are under way before 后, in this sentence or the one before: 正在施工。建成后，…."""
    cut, text, index = site.sentences, site.story.text, site.sentence
    here = cut[index].start
    near = index and after - here <= ONCE and cut[index - 1].paragraph == cut[index].paragraph
    first = cut[index - 1].start if near else here
    return bool(UNDER_WAY.search(text, here, after) or WORKING.search(text, first, here))


def _is_due(site: Site) -> bool:
    """Whether the next clause tells by when the works are to be begun or done: 自建房800套，9月底前开工."""
    text, (start, end) = site.story.text, site.quantity.span
    return DUE_NEXT.match(text, end) is not None and TO_BUILD.search(text, site.clause[0], start) is not None


def _on_agenda(site: Site, cues: Cues) -> str | None:
    """A quantity in a list of what is to be done: 今年重点工作：新建幼儿园3所."""
    start = site.sentences[site.sentence].end - 1
    return "安排" if any(first <= start < last for first, last in cues.agendas) else None


def _forecast(site: Site, cues: Cues) -> Found:
    """Weather after 预计: 预计明天有雨。最高气温25℃; 根据最新资料分析，本周降水量3毫米."""
    text, start, (here, stop) = site.story.text, site.sentences[site.sentence].start, site.quantity.span
    if not WEATHER.search(text, max(site.clause[0], here - BACK), min(site.clause[1], stop + 12)):
        return None
    first = max(site.story.paragraphs[site.sentences[site.sentence].paragraph].start, start - BACK)
    at = max(text.rfind("预计", first, start), text.rfind("预报", first, start), text.rfind("资料分析", first, here))
    return ("target", "预报") if at >= 0 and not MEASURED.search(text, at, here) else None


def _arranged(site: Site, cues: Cues) -> Found:
    """车展将于5月1日举行。…沿线设医疗点9个: what is arranged for an event that the lead announces."""
    if cues.event is None or site.sentences[site.sentence].start < cues.event:
        return None
    (first, last), (start, end) = site.clause, site.quantity.span
    if BYGONE.search(site.story.text, site.sentences[site.sentence].start, site.quantity.span[0]):
        return None
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


# What tells where neither a cue nor a result stands in the sentence.
OTHERWISE: tuple[Callable[[Site, Cues], Found], ...] = (_forecast, _arranged, _not_yet_in_force, _excerpt)
