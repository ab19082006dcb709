"""What is named only by the way, or not by a name of its own: whose need is met, who did well in it, some of a kind."""

from __future__ import annotations

import re

from ..hearing import LEARNED
from ..model import Span
from ..words import is_doing, tag
from .theme import is_aim
from .undertaking import DEEDS, WORKS
from .vocabulary import words

# 在护渔行动中表现突出的30名渔民: who did well in it, but 取得明显的成效 is told of it
_WELL = "(?:突出|优异|优秀|显著|出色|良好|明显)"
_CAME_OF = "成[效绩果]|效果|效益|进展|变化|作用|提[升高]|改善|特[点色]|问题"
_EPITHET = (
    "(?:领头羊|领头雁|领跑者|排头兵|主战场|主阵地|主力军|桥头堡|先行[区者]|先锋|核心区?|重要(?:节点|支点|一[环员极])"
    "|(?:节点|支点|枢纽|中心)城市|龙头|试验田|发源地|策源地|发祥地)"
)
_CHANCE = "(?:重大|战略|历史性?|政策|叠加|发展|重要|难得|宝贵|国家)"
# 在“渔民开放日”活动上了解到，…; 今年是实施渔村振兴战略的开局之年，…
_NAMED_ASIDE = re.compile(
    "[^，。；、“”]{0,12}(?:采访团|采访组|媒体团)"
    "|的?(?:统一|总体|工作|安排)部署|的?统一(?:安排|要求)"
    "|(?:规划|建设|选址)问题"
    # 作为“渔匠”计划入选者，她…
    "|的?(?:入选者|入围者|获得者|获奖者|得主|冠军|亚军|学员|亲历者|见证者)(?=[，、的])"
    # 离不开渔村在推进渔港建设中的积极作为
    "|(?:工作|过程)?[中上]?的(?:[一-鿿]{2})?(?:作为|贡献|努力|探索|担当|角色|地位)(?=[，。；])"
    # 作为渔港建设的“领头羊”，…; 抢抓渔港建设、渔船更新等机遇，…
    f"|的“?{_EPITHET}|(?:、[^，。；]{{2,20}})*(?:等|的)?{_CHANCE}{{0,3}}机遇(?!期)"
    f"|[^，。；、“”]{{0,6}}{_WELL}(?:、[^，。；、“”]{{2,14}}{_WELL})*的(?!{_CAME_OF})"
    f"|上，?(?:记者)?(?:{LEARNED})"
    "|的?(?:开局|起步|收官|攻坚|决胜|关键|冲刺)之?年"
)
# 满足渔船检修工程需要: what it is for
_NEED, _MEETS, _NEAR = re.compile("[^，。；、“”]{0,4}需[要求](?=[，。；])"), re.compile("满足|适应"), 6
# 继东港招聘会、西港招聘会后，…: what was held before
_AFTER, _FAR_AFTER = re.compile("继(?![续承任位])[^，。；]{0,40}$"), 42
_THEN = re.compile("[^，。；]{0,40}?(?<![今以])后，")
# 众多渔港项目: some of the works of a kind, but 部分危房改造项目 is a part of what is carried out
_SOME = re.compile(
    "(?:[众诸许]多|不少|大[批量]|一批|若干|大?部分|[大绝]?多数|少数|个别|所有|全部|其[他它余]|某些|[有相]关"
    "|同类|类似|各个|[多数几]个)的?$"
)
_FAR, _KIND, _DEED = 5, 4, 2  # characters of that, of what tells only a kind, of what is done
# 东江、西江和北江三大渔港工程: so many that are counted together
_SO_MANY, _AND = re.compile("[^，。；“”]{1,16}?[二两三四五六七八九十]大[^，。；“”]+"), frozenset("和与及、")
# 为落实渔村振兴战略，…: what all is done for; 毗邻渔港大桥的渔村: where it lies
_FOR_ALL = re.compile(
    "为(?!了?期)[^，。；]{0,4}(?:贯彻|落实|响应|助力|助推|服务|推[进动]|促进|践行|对接|融入)$"
)
_TOOK_PART = "(?:参与|主持|参加|经历|见证|承担|支援|援建|从事|负责)过"  # 曾参与过“渔光”工程的老渔民
_BY = re.compile(f"(?:距离?|毗邻|紧邻|紧靠|靠近|临近|邻近|{_TOOK_PART})$")
_FAR_FOR, _FAR_BY = 10, 3


def is_aside(text: str, opens: int, name: Span) -> bool:
    """Whether what the paragraph that `opens` names is named by the way.

    >>> is_aside("在护渔行动中表现突出的渔民", 0, (1, 5)), is_aside("护渔行动取得明显的成效", 0, (0, 4))
    (True, False)
    """
    start, end = name
    if _NAMED_ASIDE.match(text, end) is not None:
        return True
    if _BY.search(text, max(opens, start - _FAR_BY), start) is not None:
        return True
    if text[end : end + 1] == "，" and _FOR_ALL.search(text, max(opens, start - _FAR_FOR), start) is not None:
        return is_aim(text[start:end])
    if _THEN.match(text, end) and _AFTER.search(text, max(opens, start - _FAR_AFTER), start):
        return True
    return _NEED.match(text, end) is not None and _MEETS.search(text, max(0, start - _NEAR), end) is not None


def is_some(text: str, begin: int, stop: int, head: str) -> bool:
    """Whether it is some works of a kind, or what several that are listed are called together.

    >>> is_some("众多道路项目", 2, 6, "项目"), is_some("部分渔船改造项目", 2, 8, "项目")
    (True, False)
    """
    if head not in WORKS or text[begin] in "“《":
        return False
    listed = text[begin - 1 : begin] in _AND or text.find("、", begin, stop) >= 0
    if listed and _SO_MANY.fullmatch(text, begin, stop) is not None:
        return True
    if stop - len(head) - begin > _KIND or _SOME.search(text, max(0, begin - _FAR), begin) is None:
        return False
    done = text[begin : stop - len(head)][-_DEED:]
    return not (done in DEEDS or is_doing(done) or tag(done) == "v" or words().sense.get(done[::-1], ""))
