"""Whether a body that the text names acts there: subject of a predicate, example, or a mere where, whom and whose."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from ..divisions import LEVELS, PLACES
from .body import GROUNDS, Body, is_station, is_unnamed
from .edges import bracketed
from .measures import has_measure, passes_through
from .places import TAILS, begins_way, ends_way
from .predicates import HEAD, does, heads_clause, is_grounds, is_oblique, is_set_phrase, opens_predicate
from .setting import is_gone_to, is_looked_into, tells_by_accounts
from .sites import is_away, is_listed_by_place, is_venue, names_site
from .speakers import speech
from .wills import only_wills

# What follows makes the body an attribute, a member of a list, a place to be in, or a thing that is counted.
ATTRIBUTE = re.compile("[的、和与及内所中上下籍0-9]|以及|等")
# 救援队21名队员出发: it acts through its people.
MEMBERS = re.compile(
    "[0-9]+[余多]?名(?:[队成会]员|消防员|指战员|官兵|志愿者|民警|医[护务]人员|党员|职工|员工|干部|教师)(?!的|[，。；、])"
)
ONE_THERE = re.compile("[一某](?:家|名|位|户)")
MADE = re.compile("[^，。；、0-9]{2}的")
# Whose things are told of as its own: 合作社的亩产达300斤.
OWNERS = frozenset(("company", "school", "hospital", "institution", "association", "area"))
LISTING = frozenset(("organ", "association", "company", "institution", "hospital"))
SCENES = OWNERS | {"small", "plant"}
# 在市水利局今天召开的新闻发布会上，…; 在市人社局举办的招聘会上，…
HOSTED = re.compile("[^，。；：“”]{0,8}(?:召开|举行|举办|主办|承办|组织)的[^，。；：“”]{0,12}[会赛动坛]上，")
FOUNDED = re.compile("(?:牵头(?:成立|组建)|创办|叫|名为)了?$")  # 牵头成立河西合作社，流转…
# 市体育局、市科技局等六部门; 甲银行、乙银行两家银行; 某基金会、某某公益联合发起; 乡党委、政府.
JOINT = re.compile(
    "(?:等[0-9一二三四五六七八九十多]*个?|[0-9两二三四五六七八九十]+[大家个]?)(?:有关|相关|职能)?(?:部门|单位)|[0-9两三四五六七八九十]+[大家个][一-鿿]{2,7}?(?:[0-9]|公布|发布|推出|[联共][合同])"
    "|[、和]?政府(?!部门|机关|网|性)|党工?委[、和](?:政府|办事处|管委会)"
    "|(?:[、和与及][^，。；：、和与及的]{2,14}){1,6}(?<=[^，。；：、和与及的].)(?:联合|共同)(?!国|会|社|党|体)"
)
DATELINE = re.compile(
    "(?:(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)(?:电|消息|讯)|讯|电[（(]"
)
CLOSING = frozenset("”』」")
# 全市派出所有32个, 甲公园、乙公园等绿地15处: those that are counted do nothing.
TOLD_HOW_MANY = re.compile("(?:[现共已仅只]?有|达到?|共计?|累计)[近约超逾]?[0-9]+[余多]?[个家所处座][，。；、]")
COUNTED_SET = re.compile(f"(?:[一二三]期)?、[^，。；]{{2,60}}等[^，。；、0-9]{{0,10}}[0-9]+[个处座条](?![{PLACES}部])")
PROJECTS = re.compile("项目|工程|建设|改造(?:开工|完成|完工|工程|项目|计划|行动|任务|资金)")
GATE = re.compile("[东西南北正大]门|门[口前外]|附近|周边|对面|旁边?[，的]|路口|公交站|地铁站")
# Where it happens, not who acts: 河西村发生滑坡, 河西村两个组6户遭受雷击.
DISASTER = re.compile(
    "(?:突然|接连)?(?:发生|突发|遭遇|遭受)"
    "|[^，。；：]{0,24}(?:遭遇|遭受|遭到|突遭|突遇|遭|受到|突发|发生)[^，。；：]{0,8}"
    "(?:灾|雷击|袭击|雹|洪|暴[雨雪风]|大[风雪火]|地震|滑坡|泥石流|塌|爆炸|事故|火情|险情|伤|死亡|遇难|被困)"
)
FORMER = re.compile("原(?![定则有来计拟])")  # 市水利局原局长王一
THINGS = ("电网", "港")  # of which parts are named: 某某港区一期工程
OF_TOWN = re.compile(f"[^，。；：！？、的\n“]{{2,8}}[{PLACES}]的$")  # 河西镇的门前村，…
SUCH = re.compile("(?:^|(?<=[。！？；\n”）]))[^，。；：！？\n“”]{3,24}的$")
# 项目是国家发改委组织的中标项目: who chose it, not whose it is.
COPULAS = frozenset("是为系获")
CHOSEN = re.compile(
    "(?:联合)?(?:组织|批准|批复|核准|确定|认定|命名|评选|评定|授予|列入|公布|规划|立项|下达|表彰|挂牌督办|重点支持)(?:实施|建设)?的"
)
# 被农业部确认为优势产区: who judged what another is.
JUDGED = re.compile(
    "(?:联合)?(?:确认|评选?|认定|列入?|确定|命名|授予|选|誉|称|纳入|评定|批准|表彰|定|指定|吸纳|推荐|增补)[为入成“全国省]"
)
# 甲县新增企业12家、|乙县新增企业8家: a clause by itself
COUNTED_BEFORE = re.compile("[0-9][万亿余多%]*[^，。；、0-9]{0,5}、$")
ONLY = ("仅", "单", "光")
YEARLY = "年产"  # 华兴公司年产10万吨铜箔项目: what the project is for
# 市水务局的做法是：…
MANNER = re.compile("的(?:主要|具体|基本)?(?:做法|经验|答案|思路|办法|体会|秘诀|法宝)(?:就?是|[：:])")
TOPIC = "方面，"  # 恒通物流园方面，日均发货3万件
# 市文旅局所属的图书馆, 华兴集团旗下的物流公司: what those do that have no name of their own is told of whose they are.
BELONGING = tuple(f"{how}的" for how in ("所属", "下属", "直属", "旗下", "下辖", "管理"))
OPENING = frozenset("：:")  # 河西新区管委会：今年…
NOTHING = frozenset(("。", "！", "？", "\n", "；", ""))
THANKS_TO = re.compile("(?:得益于|归功于|源于|缘于)$")
# 与林业、河长办联合清淤: they are with the one who acts, whatever the first of them is called.
# 组织各县服务机构、|经办银行开展宣传: who is made to do it, too
WITH = re.compile(
    "(?:(?:与|会同|联合|携手|配合)[^，。；：！？\n和及]{1,12}、|(?:组织|督促|指导|要求)[^，。；：！？\n]{1,24}[、和及])$"
)
WITH_REACH = 28
# 联合|地方公安机关、综治部门: which of its kind, before a body that goes without a place
WHICH = re.compile("(?:地方|当地|属地|驻地|辖区|所在地|沿线|周边|上级|各级|各地|多个|有关|相关)+$")
# 全国在校大学生, 全国文明城市, 全国首个: of those who or what is so, not of the nation.
NATIONWIDE = re.compile(
    f"(?:[{LEVELS}]级|副省级|文明|先进|优秀|示范|模范|百强|十[佳强大]|知名|著名|劳动模范|劳模|[首唯第][个批家条座届一例次]|特级|青联|人大|政协)"
    "|[^，。；：、0-9]{0,6}(?:[0-9]+强|驰名商标|名牌|老字号)|[^，。；：、0-9]{0,4}(?:学生|考生|毕业生|人才|选手|专家|学者|代表|委员|游客|客商|高校)(?![人总]?[数量])"
)
# 全市交通系统|工作会议召开, 全县卫生系统|现场会来到河西镇
MEETING = re.compile(
    "(?![^，。；：会]{0,6}(?:[召举]开|举[行办]|组织|参加|出席|派|主办))[^，。；：、“]{0,30}?(?:会议|大会|现场会|动员会|推进会|座谈会|部署会|表彰会|观摩会)"
    "(?=[在于上]|[最]?后|来到|[^，。；：]{0,12}(?:[召举]开|举行))"
)
# 经|某海关监管放行: at whose gate it is let through
PASSED = re.compile("(?:监管|查验|审核|检验|检疫|申报)*(?:放行|验放|签发|清关)")
WINDOW = 40  # letters of a clause before a place
NONE = "none"  # it does not act


class Act(msgspec.Struct, frozen=True, gc=False):
    """A body that acts at a point of the text.

    role: subject, scene (在X，; 以X为例), owner (X的亩产), speaker, source (记者从X获悉).
    """

    at: int
    body: Body
    role: str


class Stand(msgspec.Struct, gc=False):
    """A body where it stands: between `here` and `end`, in a list that begins at `head`.

    `predicate` says that one opens behind it; `joint` that no predicate does, but others that act with it.
    """

    text: str
    body: Body
    here: int
    end: int
    head: int
    predicate: bool
    joint: bool

    def before(self, letters: int) -> tuple[str, int, int]:
        """What a pattern is to search that ends where the body begins."""
        return self.text, max(0, self.here - letters), self.here


def role_of(text: str, body: Body, head: int) -> str | None:
    """The role of a body where it stands; None where it does not act. `head` is where the list begins that it is in."""
    here, end = body.span
    if body.kind == "nation":
        return "subject" if NATIONWIDE.match(text, end) is None else None
    predicate = opens_predicate(text, end) or _does_as_said(text, body)
    stand = Stand(text, body, here, end, head, predicate, not predicate and JOINT.match(text, end) is not None)
    role = next((role for step in STEPS if (role := step(stand))), NONE)
    return None if role == NONE else role


def _does_as_said(text: str, body: Body) -> bool:
    """Whether a place or an organ that heads its clause does something told in a set phrase: 永新县先行一步，…."""
    if body.text[-1] not in TAILS and body.kind != "organ":
        return False
    return is_set_phrase(text, body.span[1]) and heads_clause(text, body.span[0])


def _thanked(stand: Stand) -> str | None:
    """One to whose deed something is owed: 这得益于市民政局推出的助餐服务."""
    done = stand.body.kind != "place" and (stand.predicate or MADE.match(stand.text, stand.end) is not None)
    return "subject" if done and THANKS_TO.search(*stand.before(HEAD)) is not None else None


def _set_before(stand: Stand) -> str | None:
    """One that a text sets before its reader: 走进某公司，…; 牵头创办某合作社，…; 以某县为例; 听取某局关于…的说明."""
    text, body, end = stand.text, stand.body, stand.end
    if is_gone_to(text, stand.here, end):
        return NONE if is_station(body) else "scene"
    hosts = body.kind not in GROUNDS and text[stand.here - 1 : stand.here] == "在"
    if hosts and HOSTED.match(text, end):
        return "scene"
    if tells_by_accounts(text, stand.here, end):
        return "source"
    if MANNER.match(text, end):
        return "speaker"
    if text.startswith("关于", end) and is_grounds(text, stand.head):
        return NONE  # 甲局按照市政府和省局关于…的要求
    if text.startswith("关于", end):  # what follows is its report, or the rest of a title: 《某政府关于…的意见》
        return NONE if text.rfind("《", 0, stand.here) > text.rfind("》", 0, stand.here) else "speaker"
    if text.startswith("，", end) and body.kind in OWNERS and FOUNDED.search(*stand.before(HEAD)):
        return "scene"
    if text.startswith("为", end) and text[stand.head - 1 : stand.head] == "以":  # but 以县医院为牵头单位
        return "scene" if text.startswith("为例", end) else NONE
    return None


def _place(stand: Stand) -> str | None:
    """A place that is but where something is, or what: 是江西首条专线, 甲县、乙县建成示范片."""
    text, body, here = stand.text, stand.body, stand.here
    if text[here - 1 : here] in COPULAS and CHOSEN.match(text, stand.end):
        return NONE
    if text[stand.head - 1 : stand.head] == "被" and JUDGED.match(text, stand.end):
        return NONE
    listed = text[here - 1 : here] == "、"
    names = listed or not stand.predicate or text.startswith(YEARLY, stand.end)
    if names and is_listed_by_place(text, stand.end, listed=listed):
        return NONE
    if body.kind == "place" and (begins_way(text, stand.end) or is_away(text, stand.end)):
        return NONE
    if body.kind in GROUNDS and is_venue(text, here, stand.end):
        return NONE
    if text[here - 1 : here] in ONLY:  # 仅吉安市一地就投入3亿元
        return "subject"
    if body.kind != "place":
        return None
    in_list = text[here - 1 : here] == "、" and not COUNTED_BEFORE.search(*stand.before(HEAD))
    return NONE if in_list or text[here - 1 : here] == "是" or ends_way(text, here) else None


def _where(stand: Stand) -> str | None:
    """One by which something is, or happens, or is built: 某大学南门, 河西村发生滑坡, 某教育园区项目."""
    text, body, end = stand.text, stand.body, stand.end
    counted = body.kind != "place" and (TOLD_HOW_MANY.match(text, end) or COUNTED_SET.match(text, end))
    built = body.kind in OWNERS and (PROJECTS.match(text, end) or GATE.match(text, end))
    struck = body.kind == "small" and DISASTER.match(text, end)
    sited = body.kind == "small" and names_site(text, end, predicate=stand.predicate)
    return NONE if counted or built or struck or sited or ONE_THERE.match(text, end) else None


def _owner_or_scene(stand: Stand) -> str | None:
    """One behind which no predicate opens: whose things are told of, what is gone into, what a clause is headed by."""
    text, body, end = stand.text, stand.body, stand.end
    if stand.predicate:
        return None
    if body.kind in SCENES and is_looked_into(text, stand.here, end):
        return "scene"
    after = text[end : end + 1]
    if after in NOTHING:
        return NONE
    if after == "，":
        owned = OF_TOWN.search(*stand.before(HEAD)) if body.kind == "small" else None
        if body.kind == "place":  # 在全省率先行动的安远市，…
            owned = SUCH.search(*stand.before(WINDOW))
        if heads_clause(text, owned.start() if owned else stand.here):
            return NONE if is_station(body) else "scene"
    if text.startswith(BELONGING, end) and body.kind != "place" and heads_clause(text, stand.here):
        return "owner"
    if after == "的" and body.kind in OWNERS and body.sure and heads_clause(text, stand.here):
        return NONE if is_unnamed(body) else "owner"  # 一家公司的负责人领到…: one of its people acts
    return None


def _attribute(stand: Stand) -> str | None:
    """One that but belongs to what follows: 某某电网最高负荷, 河西村村民王一, 市水利局原局长王一."""
    text, body, end = stand.text, stand.body, stand.end
    if MEETING.match(text, end):
        return NONE
    if not stand.predicate:
        known = body.sure or text.startswith(TOPIC, end) or text[end : end + 1] in OPENING or has_measure(text, end)
        acts = (known or does(text, end)) and (not ATTRIBUTE.match(text, end) or MEMBERS.match(text, end) is not None)
        where = body.kind == "place" and not _place_does(text, body)
        part = body.name.endswith(THINGS) and not passes_through(text, end)
        if where or part or not (stand.joint or acts):
            return NONE
    private = speech().private.match(text, end) and not has_measure(text, end)
    return NONE if private or FORMER.match(text, end) else None


def _place_does(text: str, place: Body) -> bool:
    """Whether a place by its full name does something: 永新县服务群众3万人次, but 陕西制造业, 全省充电桩."""
    return place.text[-1] in TAILS and place.text[0] != "全" and does(text, place.span[1])


def _with(stand: Stand) -> str | None:
    """One with or to whom somebody else acts: 与林业、河长办联合清淤, 对县医院开展检查."""
    text, head = stand.text, stand.head
    if text[head - 1 : head] == "经" and PASSED.match(text, stand.end):
        return "subject"
    if which := WHICH.search(text, max(0, head - HEAD), head):
        head = which.start()
    listed = text[head - 1 : head] == "、"
    if text[head - 1 : head] in "、和及" and WITH.search(text, max(0, head - WITH_REACH), head):
        return NONE
    if not is_oblique(text, max(0, head - 2), head):
        return None
    # 选取甲县、乙县试点; 省、市、邻省组织的采购
    return NONE if not (stand.predicate and listed) or MADE.match(text, stand.end) else None


def _subject(stand: Stand) -> str | None:
    """The subject of the predicate behind it, or of the clause that it heads."""
    text, end = stand.text, stand.end
    if only_wills(text, stand.head, end):
        return NONE
    if text[end : end + 1] in CLOSING or DATELINE.match(text, end) or bracketed(text, stand.here):
        return NONE
    # 市民政局、市残联走访家庭: all of a list do it; but 其中公安部、省公安厅督办案件9起
    alike = stand.body.kind in LISTING and len(stand.body.core) > 1
    listed = stand.joint or (alike and not text.endswith("其中", 0, stand.head))
    heads = stand.predicate or heads_clause(text, stand.head if listed else stand.here)
    return "subject" if heads else None


# In this order: the first that says a role, or that there is none, is right.
STEPS: tuple[Callable[[Stand], str | None], ...] = (
    _thanked,
    _set_before,
    _where,
    _place,
    _owner_or_scene,
    _attribute,
    _with,
    _subject,
)
