"""Whether a body that the text names acts there: subject of a predicate, example, or a mere where, whom and whose."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..lexicon import rows
from .body import Body, is_unnamed
from .speakers import speech


class Act(msgspec.Struct, frozen=True, gc=False):
    """A body that acts at a point of the text.

    role: subject, scene (在X，; 以X为例), owner (X的亩产), speaker, source (记者从X获悉).
    """

    at: int
    body: Body
    role: str


# Behind a verb what goes on with it as a name: 开发部, 培训中心, 投资的项目.
NAMING = re.compile(
    "[^，。；：、0-9]{0,2}(?:[部处科室组站班队员者人区所局会厅场的、和与及，。；]|中心|基地|公司|项目|工程|工作|活动|情况)"
)
# What follows makes the body an attribute, a member of a list, a place to be in, or a thing that is counted.
ATTRIBUTE = re.compile("[的、和与及内所中上下0-9]|以及|等")
ONE_THERE = re.compile("[一某](?:家|名|位|户)")
MADE = re.compile("[^，。；、0-9]{2}的")
# Whose things are told of as its own: 合作社的亩产达300斤.
OWNERS = frozenset(("company", "school", "hospital", "institution", "association", "area"))
SCENES = OWNERS | {"small", "plant"}
# 牵头成立河西种植合作社，流转…: what follows is about what was founded.
FOUNDED = re.compile("(?:牵头(?:成立|组建)|创办|叫|名为)了?$")
# 市体育局、市科技局等六部门; 甲银行、乙银行两家银行; 某基金会、某某公益联合发起; 乡党委、政府.
JOINT = re.compile(
    "等[0-9一二三四五六七八九十多]+个?(?:部门|单位)|[0-9两三四五六七八九十]+[大家个][一-鿿]{2,7}?(?:[0-9]|公布|发布|推出|[联共][合同])"
    "|[、和]?政府(?!部门|机关|网|性)|党工?委[、和](?:政府|办事处|管委会)"
    "|(?:[、和与及][^，。；：、和与及的]{2,14}){1,6}(?<=[^，。；：、和与及的].)(?:联合|共同)(?!国|会|社|党|体)"
)
DATES = frozenset("0123456789一二三四五六七八九十")
DATED = re.compile("[0-9一二三四五六七八九十]+(?:[年月日](?![报刊票])|(?:天|个月|周|小时)[里内来间])")
DATELINE = re.compile(
    "(?:(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)(?:电|消息|讯)|讯|电[（(]"
)
# 河西村山高坡陡，: what its land is like.
LAND = re.compile("(?:[山地人水田土坡路沟林石坝][多少高低陡深薄广稀远险大小肥瘠密]){2}[，。]")
# 驾驶员, 经营者: one of its people; 覆盖率, 接待量: what is measured of it; not what it does.
AGENT = re.compile("[一-鿿]{2}(?:[员者](?!工)|率(?![先领队])|量(?![化力体]))")
# The head of a clause, with no more than a time or a connective before the body.
MARK = "，。；：！？\n“（(:;,"
HEADED = re.compile(
    f"(?:^|[{MARK}])(?:[^{MARK}]{{0,10}}?[年月日来间时后前初底末午天季周晚晨]"
    "|其中|此外|另外|如今|现在|据悉|另?据|对此|为此|而|但|不过|因此|于是|如|例如|比如)?$"
)
# 法院根据某公司的申请裁定, but 按照市教育局要求，学校…: at the head of its clause it tells whose will it is.
GROUNDED = frozenset(("根据", "按照", "依据", "依照", "遵照"))
CLOSING = frozenset("”』」")
# 在吉安，… 记者走进龙腾公司，…: what follows is about it.
GOING = "(?:^|[。！？；\n”])(?:[^，。；：！？\n]{0,14}，|[^，。；：！？\n]{0,6}[日前天午晨晚年])?(?:记者)?"
SCENE = re.compile(f"{GOING}(?:在|走进|来到|走访|步入)(?:[^，。；]{{1,5}}的)?$")
# 龙腾公司的车间里，…; 河西村的食堂飘出米香: so is what is gone into, or looked into from the head of a sentence.
ENTERED = re.compile(f"{GOING}(?:在|走进|来到|走访|步入|位于)?(?:[^，。；]{{2}}的)?$")
AROUND = re.compile(
    "[^，。；：！？\n]{0,14}(?:[里内上旁边]，|(?:[里内上旁]|食堂|餐厅|大厅|车间)(?:[已正，]|都是|满是|到处|一[派片]|热闹|[飘传摆停挤坐站][着来出满]))"
)
# 全市派出所有32个: those that are counted do nothing.
TOLD_HOW_MANY = re.compile("(?:[现共已仅只]?有|达到?|共计?|累计)[近约超逾]?[0-9]+[余多]?[个家所处座][，。；、]")
PROJECTS = ("项目", "工程", "建设")
GATE = re.compile("[东西南北正大]门|门[口前外]|附近|周边|对面|旁边?[，的]|路口|公交站|地铁站")
DISASTER = re.compile("(?:突然|接连)?(?:发生|突发|遭遇|遭受)")  # where it happens, not who acts
FORMER = re.compile("原(?![定则有来计拟])")  # 市水利局原局长王一
LEVELS = tuple("县区市镇乡")
THINGS = ("电网", "港")  # of which parts are named: 某某港区一期工程
OF_TOWN = re.compile("[^，。；：！？、的\n“]{2,8}[镇乡县市区]的$")  # 河西镇的门前村，…
ONLY, ALONE = ("仅", "单", "光"), tuple(f"一{kind}" for kind in "地省市县区镇乡村家校院")
OPENING = frozenset("：:")  # 河西新区管委会：今年…
STATIONS = ("站", "机场")  # where people but pass
NOTHING = frozenset(("。", "！", "？", "\n", "；", ""))
# 与林业、河长办联合清淤: they are with the one who acts, whatever the first of them is called.
WITH, WITH_REACH = re.compile("(?:与|会同|联合|携手|配合)[^，。；：！？\n和及]{1,12}、$"), 20
# 全国在校大学生, 全国文明城市, 全国首个: of those who or what is so, not of the nation.
NATIONWIDE = re.compile(
    "(?:[省市县区]级|副省级|文明|先进|优秀|示范|模范|百强|十[佳强大]|知名|著名|劳动模范|劳模|[首唯第][个批家条座届一例次]|特级|青联|人大|政协)"
    "|[^，。；：、0-9]{0,4}(?:学生|考生|毕业生|人才|选手|专家|学者|代表|委员|游客|客商|高校)(?![人总]?[数量])"
)
WINDOW = 40  # letters looked back over for an open bracket
HEAD = 13  # letters that an adverbial before a subject may take, with the mark before it


class Words(msgspec.Struct, frozen=True):
    """First letter → the words that open a predicate with it; the letters and pairs of letters that make oblique.

    `deeds` are verbs that are as often part of a name: predicates behind the subject of a clause alone.
    """

    predicates: dict[str, tuple[str, ...]]
    deeds: dict[str, tuple[str, ...]]
    letters: frozenset[str]
    pairs: frozenset[str]


@cache
def _words() -> Words:
    """The words that tell who acts, read once from `data/acting.tsv`."""
    predicates: dict[str, list[str]] = {}
    oblique = []
    for word, role, _ in rows("acting.tsv"):
        if role == "predicate":
            predicates.setdefault(word[0], []).append(word)
        else:
            oblique.append(word)
    deeds: dict[str, list[str]] = {}
    for word, role, *_ in rows("verbs.tsv"):
        if len(word) > 1 and role in ("act", "do", "state"):
            predicates.setdefault(word[0], []).append(word)
        elif len(word) > 1 and role == "deed":
            deeds.setdefault(word[0], []).append(word)
    return Words(
        {first: tuple(words) for first, words in predicates.items()},
        {first: tuple(words) for first, words in deeds.items()},
        frozenset(word for word in oblique if len(word) == 1),
        frozenset(word for word in oblique if len(word) == 2),
    )


def opens_predicate(text: str, at: int) -> bool:
    """Whether a predicate begins at `at`: an adverb, a verb of public work, a preposition, a date.

    >>> opens_predicate("我市已建成", 2), opens_predicate("我市居民用水", 2)
    (True, False)
    """
    letter = text[at : at + 1]
    if letter == "，" or letter == " ":
        at += 1
        letter = text[at : at + 1]
    if letter == "以" and text[at + 1 : at + 2] in "及上下内来外后前":
        return False
    words = _words().predicates.get(letter)
    if words is not None and text.startswith(words, at):
        return AGENT.match(text, at) is None
    return (letter in DATES and DATED.match(text, at) is not None) or LAND.match(text, at) is not None


def _does(text: str, at: int) -> bool:
    """Whether a verb that may be part of a name does something there: 学校开发课程32门, but 学校开发部."""
    words = _words().deeds.get(text[at : at + 1], ())
    deed = next((word for word in words if text.startswith(word, at)), "")
    return bool(deed) and NAMING.match(text, at + len(deed)) is None


def is_oblique(text: str, floor: int, at: int) -> bool:
    """Whether what begins at `at` follows a preposition or a transitive verb in its clause.

    >>> is_oblique("记者来到西宁市", 0, 4), is_oblique("目前西宁市", 0, 2)
    (True, False)
    """
    known = _words()
    if floor <= at - 2 and at > 2 and text[at - 2 : at] in GROUNDED:
        return text[at - 3] not in MARK
    return at > floor and (text[at - 1] in known.letters or (at - 2 >= floor and text[at - 2 : at] in known.pairs))


def role_of(text: str, body: Body, head: int) -> str | None:
    """The role of a body where it stands; None where it does not act. `head` is where the list begins that it is in."""
    here, end = body.span
    if body.kind == "nation":
        return "subject" if NATIONWIDE.match(text, end) is None else None
    after = text[end : end + 1]
    if after == "，" and SCENE.search(text, max(0, here - HEAD), here):
        return None if body.name.endswith(STATIONS) else "scene"
    if text.startswith("关于", end):  # 听取市财政局关于…的说明: what follows is its report
        return "speaker"
    if after == "，" and body.kind in OWNERS and FOUNDED.search(text, max(0, here - HEAD), here):
        return "scene"
    if after == "为" and text[head - 1 : head] == "以":  # but 以县医院为牵头单位
        return "scene" if text.startswith("为例", end) else None
    if body.kind == "place" and text[here - 1 : here] == "是":  # 是江西首条专线: what it is, not who acts
        return None
    if body.kind != "place" and TOLD_HOW_MANY.match(text, end):
        return None
    if body.kind in OWNERS and (text.startswith(PROJECTS, end) or GATE.match(text, end)):
        return None  # 某教育园区项目: what is built; 某大学南门: where
    if body.kind == "small" and DISASTER.match(text, end):
        return None  # 河西村发生滑坡
    if ONE_THERE.match(text, end):
        return None  # 临港高新区一家加工厂: where
    if text[here - 1 : here] in ONLY and text.startswith(ALONE, end):  # 仅吉安市一地就投入3亿元
        return "subject"
    if body.kind == "place" and text[here - 1 : here] == "、":
        return None  # 甲县、乙县建成示范片: neither alone
    if body.kind == "place" and text[here - 1 : here] in LEVELS and body.text[0] not in "我全该本":
        return None  # 全国生态示范县永新: where
    predicate = opens_predicate(text, end)
    joint = not predicate and JOINT.match(text, end)
    if not predicate:
        around = body.kind in SCENES and AROUND.match(text, end)
        if around and ENTERED.search(text, max(0, here - WINDOW), here):
            return "scene"
        if after in NOTHING:
            return None
        owned = body.kind == "small" and OF_TOWN.search(text, max(0, here - HEAD), here)
        if after == "，" and heads_clause(text, owned.start() if owned else here):
            return None if body.name.endswith(STATIONS) else "scene"
        if after == "的" and body.kind in OWNERS and body.sure and heads_clause(text, here):
            return None if is_unnamed(body) else "owner"  # 一家公司的负责人领到…: one of its people acts
        known = body.sure or after in OPENING or _does(text, end)
        if body.kind == "place" or not (joint or (known and ATTRIBUTE.match(text, end) is None)):
            return None
        if body.name.endswith(THINGS):  # 某某电网最高负荷: its thing is the subject
            return None
    if speech().private.match(text, end) or FORMER.match(text, end):
        return None  # 河西村村民王一: what one of its people does
    if text[head - 1 : head] == "、" and WITH.search(text, max(0, head - WITH_REACH), head):
        return None
    if is_oblique(text, max(0, head - 2), head):
        if not predicate or text[head - 1] != "、" or MADE.match(text, end):
            return None  # 选取甲县、乙县试点; 省、市、邻省组织的采购
    if after in CLOSING or DATELINE.match(text, end) or _bracketed(text, here):
        return None
    return "subject" if predicate or heads_clause(text, head if joint else here) else None


def heads_clause(text: str, here: int) -> bool:
    """Whether a clause begins at `here`, or no more than a time or a connective stands before it there."""
    return HEADED.search(text, max(0, here - HEAD), here) is not None


def _bracketed(text: str, here: int) -> bool:
    """Whether a bracket stands open before `here`."""
    floor = max(0, here - WINDOW)
    return any(text.rfind(left, floor, here) > text.rfind(right, floor, here) for left, right in ("（）", "()", "《》"))
