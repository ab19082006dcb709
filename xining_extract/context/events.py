"""Times that an event gives, not a date: 试点以来, 运行至今, 比赛期间, 供热前, 建成后, 试点前的12家."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..divisions import REGION
from .dates import year_of
from .phrase import Phrase
from .timekinds import OWN, RECORD, SAYING, SINCE, Kind

EVENTS = {SINCE: 30, "期间": 14, "之初": 14, "初期": 14, "期内": 6, "首日": 8}  # how far left of it the event may begin
LED_BY = re.compile("预[计测期]|(?:特别|尤其)是")  # 预计|春运期间, 特别是|2023年7月以来
COPULAS = frozenset("是为比较")
WITHIN = re.compile("在(?![建编岗校营押逃孕])")  # 在“公益日”期间
TOGETHER = frozenset("与同和跟")
THIS_IS = ("这是", "这也是", "也是", "系")
CONTESTS = ("比赛", "比武", "较量")
# 统计期内, 供热期内; but 保质期内, 合同期内
TERMS = tuple("统计 报告 监测 调查 评估 活动 供热 供暖 采暖 灌溉 防火 防汛 禁渔 休渔".split())
EARLY = tuple("，,每只仅全共")
BOUNDS = frozenset("，。；：！？\n,;:!?▲△▼●○◎■□◆◇★☆※")
BEFORE = frozenset(("前的", "时的", "期的"))
BEFORE_THAT = re.compile("[由从自]([^，。；：！？、0-9]{1,8}(?:[前时]|初期))(?=的)")
ORIGIN = re.compile("[^“]*[由从较比](?=[^由从较比]{2,8}之初)")  # 站点由建站之初的3处增至9处
OWN_PLACE = re.compile(f"[我全该本]{REGION}(?=(?:[今去前]|20[0-9]{{2}})年)")  # 我市|今年迎峰度夏期间
# 平台自2018年上线以来, 市医保局今年以来
DATED = re.compile(
    "[^“]+?(?=自(?:[0-9]{2,4}|[今去])年|(?:[今去前]年|(?<!年)开年|(?<!年)入[冬夏春秋汛伏]|(?<![0-9年])[0-9]{1,2}月份?)以来$)"
)
# 市里从去年9月以来, 省里决定对2018年以来: who does something, and to what
BY_WHOM = re.compile(
    "(?!自|从)[^“]*?[^“各亲独来](?=(?:自从?|从)(?![己然动主身愿治由力来业事]))"
    "|(?!自|从)[^“]*?(?=(?<![0-9])(?:[0-9]{4}|[今去前])年)"
)
# 省长在会议期间, 争取“十四五”期间, 并对整顿期间
IN_WHICH = re.compile("(?:[^“在]*[^“在内存潜](?=在)|争取|力争|确保|以及|并)")
OF_WHICH = re.compile("(?:在(?![建编岗校营押逃孕])|对(?![外口接抗决])|于)")
# 创造了投产以来的纪录, 全面反映改革开放以来成就的书: what is told of, no time of the figures
TELLS = "反映|展[示现]|回顾|总结|概括|讲述|收录|记[录述载]|再现|描[绘写]"
HOW = "(?:全面|集中|真实|生动|系统)?地?"
SINCE_WHAT = re.compile(
    f"[^“自从]{{0,6}}(?:创造?|打破|刷新|{TELLS}|实现)了|{HOW}(?:{TELLS})|[^“自从]*[^“自从这也]是|[^“]*(?:特别|尤其)是"
)
DURING_WHAT = re.compile(f"(?:以|为了?)(?:满足|保障|确保|丰富|保证|迎接)|{HOW}(?:{TELLS})")
# 村里的23家民宿|春节期间
HELD = re.compile(
    "[^“]*[^“0-9年月度届](?=(?:春节|元旦|元宵|清明|五一|端午|中秋|国庆|黄金周|小?长假|[暑寒]假|[暑春]运)(?:小?长?假期?)?期间$)"
)
# 本报讯（记者 王一）, 江南日报10月19日讯 年初以来
BYLINE = re.compile(
    "[^（(，。]{0,12}[讯电]?[（(][^（()）]*(?:记者|通讯员)[^（()）]*[）)]|[^（(，。 \\u3000]{2,16}[讯电][ \\u3000]+"
)
OTHERS_BEFORE = (DATED, BY_WHOM)
OTHERS_BEFORE_STRETCH = (HELD, IN_WHICH, OF_WHICH)
# What a clause that tells of an event before, at or after which something holds is made of; by what stands before 前.
CHANGES = (
    "[改建重整修]造|改革|供[热暖]|采暖|开[学工业通园幕行课播办]|停[开办用]|上[市线岗]|出[发院]|入[学住]|投[产用运]|实施|施工"
    "|搬[迁家]|收[割获]|播种|登陆|启动|整[治合]|治理|合并|调整|退休|毕业|放假|手术|扩建|建成|修[建路]|通[车电水]|转型|实行|开始|来临|筛查|通路|疫情"
)
BEGUN = "[运试]行|运营|成立|建成|开[馆园业通播办]|投[用产运]|启动|上线|实施|推行"
DONE = (
    "(?:改造|扩建|加固|建设|施工|治理|整治|修缮|修复|安装|升级)完成"
    "|(?:期|季|运|假)结束|(?:开通|通车)(?:试?运营|试?运行)|(?<=全线)(?:开通|通车|贯通)|建成|完工|竣工|投[产用运]|达产(?:达[标效])?|满产|交付|投入(?:使用|运营|运行)"
)
WHOLE = "全[部面线]|工程|项目|[一二三]期"
EVE = re.compile(f"(?![在从到比较])[^、0-9“”]{{0,6}}(?:{CHANGES})之?前")
MOMENT = re.compile("[^、0-9“”]{0,8}(?:最[^、“”]{1,3}|刚[^、“”]{1,4})的时候")  # 缺水最重的时候，
TO_DATE = re.compile(f"[^、“”]{{0,10}}(?:{BEGUN}|开展|开[春年学工]|[入立]?[春夏秋冬汛伏梅]|换届)至今")
SET_OUT = re.compile("(?<![各亲独])自(?![己然动主身愿治])[^，。；、]{2,22}至今")  # 该市自开展“铁拳”行动至今，已…
COMPLETED = re.compile(f"(?:{WHOLE})*(?:{DONE}){{1,2}}后\\Z")
THEN = tuple("，最每只仅平一")  # 扩建前最低只有9米
COMING = tuple("，可能将年日每预实带新")
TURNS = (*(f"前{letter}" for letter in THEN), *(f"后{letter}" for letter in COMING))
ENDINGS = frozenset({*EVENTS, *BEFORE, "时候", "至今", *TURNS})
ENDING_LETTERS = frozenset(word[0] for word in ENDINGS)
NO_NAME = re.compile("[0-9“]")  # “27个项目|建成达产后
EDGE = 24  # how far left the clause of such an event may begin


def find_events(text: str, start: int, end: int, ends: Sequence[int], published: date | None) -> list[Phrase]:
    """The events of a stretch that begin their clause, given where their last words (`ENDINGS`) begin."""
    events: list[Phrase] = []
    for at in ends:
        word = text[at : at + 2]
        if word in EVENTS:
            found = _stretch(text, word, start, at, published)
        elif word in BEFORE:
            found = _origin(text, start, at, published)
        else:
            found = _turn(text, word, start, at, published)
        if found:
            events.append(found)
    return events


def _stretch(text: str, word: str, start: int, at: int, published: date | None) -> Phrase | None:
    """自…以来, X以来, X期间, X之初."""
    stop = at + len(word)
    here = _event_start(text, word, max(start, at - EVENTS[word]), start, at)
    if here is None:
        return None
    if word == "之初" and (led := ORIGIN.match(text, here, stop)):
        kind: Kind = "own" if OWN.match(text, stop) else "compared"
        return Phrase(text[led.end() : stop], (led.end(), stop), kind, False, False, published)
    record = text.startswith(THIS_IS, here)
    if (SINCE_WHAT if word == SINCE else DURING_WHAT).match(text, here, stop):
        return None
    for pattern in OTHERS_BEFORE if word == SINCE else OTHERS_BEFORE_STRETCH:
        if led := pattern.match(text, here, stop):
            here = led.end()
    words = text[here:stop]
    told: Kind = "named" if record else "span"  # 这是建馆以来，参观者首次突破9万
    return Phrase(words, (here, stop), told, SAYING.search(words) is None, True, published, year_of(words))


def _event_start(text: str, word: str, low: int, start: int, at: int) -> int | None:
    """Where the event begins whose time ends with the word at `at`, not before `low`; `None` where there is none."""
    stop = at + len(word)
    if word == "期内" and not text.endswith(TERMS, start, at):
        return None
    if word == "首日" and not text.startswith(("，", "的"), stop):
        return None
    if word == "初期" and not text.startswith(EARLY, stop):  # 初期患者
        return None
    if text[at - 1] == "可" or text.endswith("有史", start, at) or RECORD.match(text, stop):  # 也可以来吃, 开馆以来最多
        return None
    here = _clause_start(text, low, at)
    if low == here != start:
        return None
    if byline := BYLINE.match(text, here, at):
        here = byline.end()
    here += 2 * text.startswith("其中", here)
    if led := OWN_PLACE.match(text, here, at):
        here = led.end()
    if led := LED_BY.match(text, here, at):
        here = led.end()
    here += word == "期间" and WITHIN.match(text, here) is not None
    while text[here] in "“‘" and text.find("”", here, stop) < 0:
        here += 1
    if text[here] in TOGETHER:  # 与建库以来均值相比
        return None
    if text[here] in COPULAS and not text.startswith(CONTESTS, here):  # 是建校之初的3倍; but 比赛期间
        return None
    return here


def _clause_start(text: str, low: int, at: int) -> int:
    here = at
    while here > low and text[here - 1] not in BOUNDS:
        here -= 1
    return here


def _origin(text: str, start: int, at: int, published: date | None) -> Phrase | None:
    """由试点前的12家增至30家, 由起步时的3元提高到4元, 由建场初期的一成升到八成."""
    found = BEFORE_THAT.search(text, max(start, at - 9), at + 2)
    return Phrase(found[1], found.span(1), "own", False, False, published) if found else None


def _turn(text: str, word: str, start: int, at: int, published: date | None) -> Phrase | None:
    """供热前，…; 缺水的时候，…; 运行至今，…; 工程建成后，…: what follows in the sentence holds then."""
    here = _clause_start(text, max(start, at - EDGE), at)
    stop = at + (1 if word[0] in "前后" else 2)
    if word[0] == "后":
        found = COMPLETED.search(text, here, stop)
        told = found is not None
        if found and NO_NAME.search(text, here, found.start()):
            here = found.start()
    elif word == "至今":
        if led := SET_OUT.search(text, here, stop):
            here = led.start()
        told = (led or TO_DATE.fullmatch(text, here, stop)) is not None
    else:
        pattern = EVE if word[0] == "前" else MOMENT
        told = pattern.fullmatch(text, here, stop) is not None
    if not told:
        return None
    words = text[here:stop]
    return Phrase(words, (here, stop), "span", word == "至今", True, published, year_of(words))
