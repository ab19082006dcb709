"""Where an article speaks of what is yet to come: 将建, 计划投资, 到2027年, 6月底前完成, 建成后.

One pass over the article finds all cues; what follows from them for a quantity is in `status.py`.
"""

from __future__ import annotations

import re

from ..connectives import FULFIL
from ..forthcoming import WILL
from ..model import Span
from ..page.story import Story
from .agenda import find_agendas
from .cuewords import GOAL, pattern
from .governing import governs_verb

Cue = tuple[int, int, str]  # where it begins and ends, and its text
Outlook = tuple[bool, str | None]  # whether a sentence has a cue, and which one the sentences before leave to it


class Cues:
    """The cues of one article in the order of its text.

    `plans` are those of plans, with `starts` beside them for bisection; `goals` the places of 目标; `works` those of
    the 后 of 建成后; `agendas` the stretches that set out what is to be done.
    `event` is the place where the lead announces what will be held.
    `excerpts` and `to_come` tell whether the article has excerpts, and whether it announces a rule
    that is not yet in force; `otherwise` whether there is more to look at than these words. `outlooks` remembers
    what `status.py` found out about each sentence.
    """

    __slots__ = (
        "agendas", "event", "excerpts", "goals", "otherwise", "outlooks", "plans", "starts", "to_come", "works",
    )  # fmt: skip

    def __init__(
        self,
        plans: list[Cue],
        goals: list[int],
        works: list[int],
        *,
        agendas: tuple[Span, ...] = (),
        excerpts: bool = False,
        to_come: bool = False,
        event: int | None = None,
    ) -> None:
        self.agendas, self.event = agendas, event
        self.plans, self.goals, self.works, self.excerpts, self.to_come = plans, goals, works, excerpts, to_come
        self.starts = [cue[0] for cue in plans]
        self.otherwise = to_come or event is not None or any(cue[2] in FORECASTS for cue in plans)
        self.outlooks: dict[int, Outlook | None] = {}

    def __bool__(self) -> bool:
        return bool(self.plans or self.goals or self.works or self.otherwise or self.agendas)


FORECASTS = frozenset({"预计", "预报"})
# 如遇极寒，将启动预案; 条件齐备的情况下，平台将先行赔付: what a rule says of a case.
CONDITION = re.compile(
    "(?:[，；：“。\n]|\\A)(?:如(?:出现|遇|有(?!望)|发生|逾期|未)|一旦|倘若|凡(?![是事]))[^。；]*$"
    "|(?:情况|条件|情形)下，[^，。；]{0,14}$"
)
# 将招用毕业生的单位一并纳入: 将 as 把 has its object between it and its verb
MADE_PART = re.compile(
    "[^，。；把]{5,40}的[^，。；把]{1,12}(?:一并|全部|统一)?(?:纳入|列入|列为)"
    "|[^，。；把0-9]{2,20}(?:[放摆]在|摆上|视为|当[作成]|作为)"  # 将服务读者放在首位
)
# 将收割机308台纳入管理: 将 as 把, and so many
SO_MANY = re.compile(
    "(?![建对向给为])[^，。；、把的]{2,12}[0-9.]+[万余多]*[一-龥]{1,3}(?:全部|统一|一并|分别)?"
    "(?:纳入|列入|移[交送]|交[给由到]|送[往到至]|转移|清点|封存|查扣|扣押)"
)
# 将新增财力的85%投向民生
SHARED_OUT = re.compile(
    "(?![拿提从按安投会])[^，。；把]{0,16}(?:[0-9.]+%|[一二三四五六七八九]成)(?:以上)?(?:的?[^，。；]{0,8})?(?:投向|用于|投入|用在|用到)"
)
# 成功将走私成品油的2名船员抓获, 将属于村里的水泵放在家中, 将剩下的5万元存入银行
DISPOSED = re.compile(
    "(?!把|对|向|依法|统一|分批|全部|陆续|逐步|面临|会|被|处)[^，。；]{1,44}?(?:的|等|[0-9某]|[名人元台部辆枚件]|物资|慰问[金品])[^，。；]{0,20}?"
    "(?:[抓捕擒缉]获|逮捕|押[解送]|带[到回至]|送[往到至]|移[送交]|交[给到由]|放[在到]|转[到入至给]|存[入到]|卖给|退[还回]|返还|归还|[上收]缴"
    "|扣[留押]|控制住|救[起出]|骗走|盗走|驱逐|捐[给赠献]|发[还给]|赠[给送予与]|分[给发]|销毁|变卖|拍卖|运[往到至]|交(?:有关|相关))"
)
# 将受困人员进行转移: whom or what is dealt with
DEALT_WITH = re.compile(
    "(?![对组安选派抽调增新培引招加])[^，。；]{1,10}(?:人员|车辆|物品|资金|旅客|乘客|群众|货物|设备|手机|现金|赃物|赃款|嫌疑人|伤者|伤员|司机|驾驶[员人])"
    "(?:进行|予以|全部|一并|分别|成功|安全|及时|[带移送转抓扣拘控押拖疏救])"
)
# 违规垂钓的，将被处以罚款: what a rule threatens
THREAT = re.compile("(?:会|一律|依法)?(?:被)?(?:依法)?(?:处以?[^，。；]{0,6}罚|处[0-9]|罚款|[记扣][0-9])")
# 将以前的78个岗亭减为5个
OF_OLD = re.compile("(?:以前|原来|过去|原先)的")
# 将失业金标准从九成提高到全额: what goes from one level to another stands behind 将, who raises it before
FROM_TO = re.compile(
    "(?![使让令把会被于在从由自分用按逐陆统全普继进促实确今明0-9]|[带推拉]动)[^，。；把]{2,14}?[从由][^，。；]{2,24}?"
    "(?:提高|延长|扩大|降低|增加|减少|上调|下调|调整|缩短|放宽|提升|压缩|压减|统一)(?:到|至|为)"
)
AHEAD = re.compile("(?:今后|未来|明年|后年|下一步)[^。；]*$")
AS_BA = (OF_OLD, MADE_PART, SO_MANY, SHARED_OUT, DISPOSED, DEALT_WITH, THREAT)
# 意见提出，将扣除比例提高到75%；将年限延长至10年: what is proposed, whatever 将 stands for
PROPOSED = re.compile("(?:提出|建议|决定|要求|明确)(?:[，：]|，[^。]*；)$")
RAISED = re.compile(
    "[^，。；]{2,40}?(?:提高|延长|扩大|降低|增加|减少|上调|下调|调整|缩短|放宽|提升|压缩|压减)(?:到|至|为)"
)
# 年度计划投资同比增长九成; 计划总投资亿元以上|项目: which projects are meant
PLANNED_SUM = re.compile(
    "总?投资额?(?:同比|[比较](?:上年|去年))|总?投资额?(?:超过?|在)?[0-9.一二两三五十百千万亿]+元(?:及?以上)?(?:的|[在新续]建|重[点大]|产业|工业)*(?:项目|工程)"
)
FULFILLED = re.compile(f"{FULFIL}[^，。；]{{1,12}}$")  # 完成市里下达任务数9亿元的九成
# 涉案金额预计达500万元: how much there is, by a guess
GUESSED = re.compile("(?:涉案|损失|案值|被骗|赃款|伤亡|受灾)[^，。；]{0,8}$")
# 要在2小时内上门, 以前去县城要绕行两小时, 每亩要投入3000元: what is or was needed, and no plan
NEED = re.compile("在[0-9一二两三四五六七八九十半]+个?(?:小时|分钟|工作日|天|日)(?:以内|之内|内)")
NEEDED = re.compile(
    "(?:[，；：。“\n]|\\A)(?:以前|过去|从前|原来|早年|那时|当年|往年|往常|以往|早些年|前些年|前几年)(?:[^，。；]{2,10}，)?[^，。；]{0,24}$"
)
BY_EACH = re.compile(
    "(?:[，；：。“\n]|\\A)[^，。；]{0,6}(?:每|一[个张台座件份亩户次趟单吨斤条支套部辆栋])[^，。；]{0,10}$"
)
COSTS = re.compile("[跑走等排绕用花交付掏缴耗运卖拉]|发[走出往运]|投入|输送|消耗|支付|花费|处理|接待")
# 全县今年|须新建学校12所: a task with its time; without one it is a rule
TASK_TIME = re.compile(
    "(?:[今明]年|20[0-9]{2}年|年内|[年月]底?前|日前|全年|[下上]半年)[，度]?[^，。；0-9已了将]{0,8}(?:仍|还|必)?$"
)
# 按照|要求建成12所
ASKED_BEFORE = re.compile("(?:[按遵对]照?|根?据|符合|达到|满足|应|围绕|落实|贯彻|严格?|高)[^，。；]{0,12}$")
NEEDING = 36  # characters before 要 in which that is told
OVER = re.compile("[已于截]|[去前上]年")  # 已于6月底前, 去年9月底前, 截至9月底前
# 已于2017年3月底前
BY_THEN = ((OVER, 8), (re.compile("(?:已|截至?)[于到至]?[0-9]{4}年[0-9]{0,2}[^，。；0-9]{0,4}$"), 16))
CONDITIONS = 60  # characters before 将 in which its condition may begin
REVIEW = re.compile("回顾|总结|完成情况|成效|成绩")  # under such a heading 预计 reckons up the year that is over
ANNOUNCES = frozenset({"将", "即将", "拟"})
HELD = re.compile(
    "(?:于|在|从)[^。；]{2,48}?(?:举行|举办|开跑|开赛|开幕|启幕|上演|登场|亮相|鸣枪|开讲|开演|拉开|开锣|开考)"
)
# 2019年，我市将…: what 到2018年 tells is past
NEXT_YEAR = re.compile("(?<![到至—-])(20[0-9]{2})年，[^。；\n]{0,24}[将要]")
# 最初只有3个乡镇参保。到2020年，扩大到12个: it looks back
GROWN = re.compile("(?:最初|起初|头一年|第一年|当初|刚开始|一开始|起步时|当时|[0-9]{4}年)[^。；]{0,12}[只仅][^。]*。?$")
# 从3万元到2022年底90万元的跨越
# 到2017年底，贫困人口剩3000万，五年里减少了三分之二
# 经过攻坚，全省总体实现饮水安全，到2019年底，普及率达到91%
THROUGH = re.compile("(?:经过|历经)[^，。；]{2,14}，[^。；将要拟力争预计]{0,48}$")
CAME = re.compile("[^。；\n将要力争预]{4,80}(?:减少|增加|增长|提高|下降|完成|建成|实现|翻)了")
# 到2016年|全村共种植核桃1830亩: it looks back, where nothing is to be
SUMMED = re.compile("，?[^，。；0-9将要拟]{0,6}(?:共(?![同享建])|累计|已)[^，。；0-9将要可达]{1,8}[0-9]")
# 3月开工，到年底完成投资9亿元 of last year
ENDED = re.compile("[去上前当次]年|[0-9]{4}年|曾|当时|此后|随后|[已了][^。]*$")
LEAP = re.compile("[^，。；]{2,16}的[^，。；]{0,3}(?:跨越|飞跃|突破|转变|[蝶嬗蜕]变|跃升)")
# 2014年，通车18公里。…到2014年末，…: what came of a year is told
IN_YEAR = re.compile("(?<![到至、和])([12][0-9]{3})年(?:[底末]|全年)?，([^。；\n]{0,60})")
# “十二五”期间，…累计完成投资3亿元。到“十二五”末，…
IN_TERM = re.compile("(“[一二三四五六七八九十]{2,3}五)”(?:期间|时期)，([^。；\n]{0,60})")
RESULT = re.compile("了(?!解)|完成|(?:增长|下降)[0-9]|达|为[0-9]|实现|共[有计]|累计|新增|建成|通车")
PLANS = re.compile(f"{WILL}|要|目标")
GROWN_REACH = 80  # characters before 到2020年 in which what it grew from is looked for
NEAR = 1500  # characters around 到2018年 in which a year to come is looked for
LEAD = 300  # characters within which an article announces its event
GOAL_IS = (
    *("是", "为", "增长", "：", ":", "，是", "”：", "”是", "。其中，", "敲定"),
    *("任务是", "任务为", "任务：", "任务:", "任务敲定", "任务确定"),
)
AUXILIARIES = frozenset({"将", "要", "计划", "争取", "准备"})
SUMMED_UP, SINCE_THEN = ("累计", "已", "共"), re.compile("来，?[^，。；\n]{0,12}$")
# 争取建设资金3亿元: what was got
WON = re.compile(
    "(?!发放|完成|实现|兑现|投入|开展|新建|建成|达到|[在到于用])[^，。；0-9]{0,14}(?:资金|经费|投资|补[助贴]|支持|贷款|指标|名额|债券|政策|额度)"
)
MUST = ("须", "需", "应", "需要", "应当")


def find_cues(story: Story, *, to_come: bool = False) -> Cues:
    """Every cue of a plan in the article's paragraphs; `to_come`: it announces a rule that is not yet in force.

    >>> from xining_extract.page.story import Paragraph
    >>> text = "全县将新建充电站18座，力争年内投用。"
    >>> [word for _, _, word in find_cues(Story(text, (Paragraph(0, len(text)),))).plans]
    ['将', '力争']
    """
    text, find = story.text, pattern().finditer
    plans: list[Cue] = []
    goals: list[int] = []
    works: list[int] = []
    reviewed = False
    for paragraph in story.paragraphs:
        if paragraph.role == "subhead":
            reviewed = REVIEW.search(text, paragraph.start, paragraph.end) is not None
        for match in find(text, paragraph.start, paragraph.end):
            start, end = match.span()
            word = match[0]
            if word == "后":
                works.append(start)
                continue
            if word == GOAL and not text.startswith("价格", end):  # 棉花目标价格: what is paid
                goals.append(start)
            if not reviewed and _is_plan(text, paragraph.start, start, end, word):
                plans.append((start, end, word))
    excerpts = any(paragraph.role == "excerpt" for paragraph in story.paragraphs)
    event = _event(story, plans)
    return Cues(plans, goals, works, agendas=find_agendas(story), excerpts=excerpts, to_come=to_come, event=event)


def _is_plan(text: str, first: int, start: int, end: int, word: str) -> bool:
    """Whether the word, in a paragraph that begins at `first`, tells of a plan where it stands."""
    if word == "将" and CONDITION.search(text, max(first, start - CONDITIONS), start):
        return False
    if word == "将" and (planned := _of_object(text, first, start, end)) is not None:
        return planned
    if _is_done_with(text, first, start, end, word):
        return False
    if word in FORECASTS and GUESSED.search(text, max(first, start - 12), start):
        return False
    if word.endswith(MUST):
        return TASK_TIME.search(text, max(first, start - NEEDING), start) is not None
    if word == "要" and _is_needed(text, max(first, start - NEEDING), start, end):
        return False
    if word in AUXILIARIES:
        return governs_verb(text, first, start, end, word)
    if word == GOAL:
        return text.startswith(GOAL_IS, end)
    if word.startswith(("到年", "到今")):
        return not ENDED.search(text, max(first, start - NEEDING), start)
    if word[0] in "到至":
        return _is_year_to_come(text, first, start, end)
    return word != "前" or not any(form.search(text, max(0, start - near), start) for form, near in BY_THEN)


def _of_object(text: str, first: int, start: int, end: int) -> bool | None:
    """Whether 将 before an object tells of a plan: one is proposed, or 将 stands for 把; None without an object."""
    if PROPOSED.search(text, max(first, start - CONDITIONS), start) and RAISED.match(text, end):
        return True
    if text.endswith("已", first, start) or any(form.match(text, end) for form in AS_BA):
        return False  # 已将…: done
    if FROM_TO.match(text, end) and not AHEAD.search(text, max(first, start - CONDITIONS), start):
        return False
    return None


def _is_done_with(text: str, first: int, start: int, end: int, word: str) -> bool:
    """Whether what was planned is compared with what was before, or a task is fulfilled."""
    if word == "争取" and WON.match(text, end):
        return True
    if word == "要求":
        return ASKED_BEFORE.search(text, max(first, start - NEEDING), start) is not None
    if word.startswith("下达"):
        return FULFILLED.search(text, max(first, start - 14), start) is not None
    if word == "计划" and text[max(0, start - 1) : start] in ("超", "按"):  # 28个项目超计划完成
        return True
    if word == "计划" and text.startswith(SUMMED_UP, end) and SINCE_THEN.search(text, first, start):
        return True  # 十年来，渔光计划累计培训9000人
    return PLANNED_SUM.match(text, end) is not None


def _is_year_to_come(text: str, first: int, start: int, end: int) -> bool:
    """Whether 到2030年 tells of a year that is still to come."""
    if THROUGH.search(text, first, start) or LEAP.match(text, end) or CAME.match(text, end):
        return False
    if GROWN.search(text, max(first, start - GROWN_REACH), start):
        return False  # 头一年只有3个乡镇参保。到2020年，扩大到12个
    year, near = text[start + 1 : start + 5], text[max(0, start - NEAR) : end + NEAR]
    if _is_told_of(year, near) or SUMMED.match(text, end):
        return False
    return not any(year < later for later in NEXT_YEAR.findall(near))


def _is_told_of(year: str, near: str) -> bool:
    """Whether the text around tells what came of a year, or of one after it."""
    if year[0] == "“":
        said = [told for _, told in IN_TERM.findall(near)]
    else:
        said = [told for when, told in IN_YEAR.findall(near) if when >= year]
    return any(RESULT.search(told) and not PLANS.search(told) for told in said)


def _is_needed(text: str, first: int, start: int, end: int) -> bool:
    """Whether 要 tells what is or was needed: within what time, in former times, for each."""
    if NEED.match(text, end) or NEEDED.search(text, first, start):
        return True
    return COSTS.match(text, end) is not None and BY_EACH.search(text, first, start) is not None


def _event(story: Story, plans: list[Cue]) -> int | None:
    """Where the lead announces an event: 车展将于5月1日在会展中心举行."""
    end = min(story.paragraphs[0].start + LEAD, story.paragraphs[-1].end) if story.paragraphs else 0
    for start, stop, word in plans:
        if start >= end:
            break
        if word in ANNOUNCES and (held := HELD.match(story.text, stop)):
            return held.end()
    return None
