"""How a cue of what is yet to come is worded: the words of cues.tsv, and those that are more than a word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..divisions import PLACES
from ..lexicon import rows

GOAL = "目标"
_YEAR_TO_COME = (
    "(?:20[0-9]{2}|二[〇○零0][〇○零0一二三四五六七八九]{2}|(?:19[0-9]{2}|一九[〇○零0一二三四五六七八九]{2})(?=年[^，。；0-9]{0,14}[可将要])|“[一二三四五六七八九十]{2,3}五”|本世纪)(?:年(?:[底末初]|上半年)?+|末)(?:[、和](?:20[0-9]{2}年)[底末]?)*+(?!同期|的|水平)"
)
BY_YEAR = f"到(?<![等回达涉直看截止年月季初底末复0-9]到){_YEAR_TO_COME}"
TO_YEAR = f"至(?<![^，。；：“\n]至){_YEAR_TO_COME}"
# 6月底前完成…; 去年年底前完成 looks back. Before a feast or a season much may have been done: 春节前，新建站点9个.
# By whom or when a task is to be done, before its verb: 要求|年内全市至少|新建12所
TASKED = (
    "[，：“]{0,2}(?:(?:从|到|自|在|于|至)?(?:[今明每全本]年|20[0-9]{2}年|[年月]|[0-9一二三四五六七八九十两]+[年月]|[上下]半年|未来[^，。；]{1,3}年|“[一-龥]{2,3}五”)"
    "(?:[期时]间|内|[底末]?前?|起|以前)?，?|[^，。；0-9将已了]{2,4}前，?)?"
    f"(?:[全各该我本][^，。；0-9将已了]{{1,6}}|[^，。；0-9将已了]{{1,5}}[{PLACES}校局委]|他们|其|对方)?，?(?:再|共|[要须需]|至少|累计|力争|务必)?"
)
DUE_BY = (
    "(?<=[年月度岁][底末终]前)(?<!去年底前)(?<!去年年底前)|(?<=[年月度岁][底末终][之以]前)|(?<=[0-9]日前)"
    "|(?<=20[0-9]{2}年前)(?![0-9一二三四五六七八九十两几半])"
)
EVE = "|".join(f"(?<={time}前)" for time in "汛期 供暖季 采暖季 开学 春节 国庆 国庆节 元旦 中秋 中秋节".split())
DEED = (
    "完成|建成|实现|投用|投入(?:使用|运营|运行|生产)|全部|基本|达到|[开竣完]工|通车|发放|到位|交付|交房|投产|达产|回迁"
    "|入住|搬迁|供[热暖水电气]|清零|拆除|启用|开放|运营|收尾|开通|还有|还将|再"
)
WORK = (
    "新[建增改]|改[造建]|扩建|建设|铺设|安装|加装|更[换新]|修[建复]|整治|治理|种植|招[录聘]|培[训育]|打造|引进"
)
# What is set as a task is done of something: DEEDS in the columns of cues.tsv.
DEEDS = (
    f"{WORK}|达到|完成|实现|建[成立]|续建|新[设开植]|增[设加开添]|设[立置]|开[展工办行通设]|[竣完]工|举办|实施|拆除|绿化|造林|消除|解决|发放|投[入放]"
    "|帮[助扶]|救助|资助|创建|选派|服务|推广|筹[集措建]|收[购储]|转移|布[设局]|巩固|压减|淘汰|清淤|疏浚|轮训|配[备建]|覆盖|确保|稳定在|保持在"
)
# … or a level is: 各地|务求|全年优质面积达到900万亩
LEVEL = (
    "[^，。；0-9已了将的]{0,16}(?:达到?|增[长加]|上[升涨]|提[高升]到?|下降|降[到至低]|突破|超过?|不低于|不少于|不超过"
    "|(?:稳定|保持|控制)在)[约近]?[0-9]"
)
REACHED = "(?:完成|实现|达到|建成|新[建增]|[开竣完]工)"  # what one strives for; but 努力解决难题 is what one does
DEADLINE = (
    f"前(?!夕)(?:(?:{DUE_BY}|{EVE})(?=，[^，。；]{{0,14}}(?:可[达以实]|将|有望|力争|要达)|，?[^，。；]{{0,6}}(?:{DEED}))"
    f"|(?:{DUE_BY})(?=，{LEVEL})|(?:{DUE_BY})(?=，?[^，。；0-9了]{{0,8}}(?:{WORK}|救助|帮扶)(?![^，。；0-9]{{0,16}}[了的])))"
)
WORKS = (
    "建成 贯通 并网 并网发电 投产 达产 满产 达效 达产达标 投用 投入使用 投入运营 "
    "完工 竣工 通车 通航 通水 通气 投运 启用 实施 改造完成 运营 运行 落地"
)
DONE_WORK = "后(?:" + "|".join(f"(?<={work}后)" for work in WORKS.split()) + ")"
# 根据运输方案，每日加开列车33对
PLAN = "(?:方案|规划|计划|(?:工作|年度)安排)"
SCHEDULE = "(?:规划|计划|(?:工作|年度)安排)"
BY_PLAN = tuple(
    f"{by}(?:[^，。；0-9]{{0,16}}{plan}》?|《[^》]{{4,40}}{plan}(?:[（(][^》]{{1,12}})?》[^，。；]{{0,4}})，"
    for by, plan in (("根据", PLAN), ("按照", SCHEDULE), ("依据", SCHEDULE))
)
# What columns of cues.tsv have in common, by what stands for it there.
COMMON = {"TASKED": TASKED, "DEEDS": f"(?:{DEEDS})", "LEVEL": LEVEL, "REACHED": REACHED}


@cache
def pattern() -> re.Pattern[str]:
    """All cues. It begins with one set of letters, so that `re` runs over the rest of the text at full speed."""
    plain = (
        word
        + "".join(f"(?<!{before}{word})" for before in _listed(unless))
        + (f"(?={'|'.join(_listed(only))})" if _listed(only) else "")
        + (f"(?!{'|'.join(_listed(never))})" if _listed(never) else "")
        for word, unless, only, never, _ in _worded()
    )
    words = (*plain, GOAL, *BY_PLAN)
    short = (word for word in words if word[1:2] in ("", "("))
    single = _branches((BY_YEAR, TO_YEAR, DEADLINE, DONE_WORK, *short))
    longer = _branches(word for word in words if word[1:2] not in ("", "("))
    second = "".join(sorted({word[1:2] for word in words}))
    letters = "".join(sorted({*single, *longer}))
    # A look at the second letter spares most of those that are frequent in other words (力, 有, 目).
    both = "|".join(
        (*single.values(), f"(?<=[{''.join(sorted(longer))}])(?=[{second}])(?:{'|'.join(longer.values())})")
    )
    return re.compile(f"[{letters}](?:{both})")


def _worded() -> Iterable[list[str]]:
    """The rows of cues.tsv, with what they have in common spelt out."""
    for word, unless, only, never, usage in rows("cues.tsv"):
        for name, form in COMMON.items():
            only = only.replace(name, form)
        yield [word, unless, only, never, usage]


def _branches(cues: Iterable[str]) -> dict[str, str]:
    """By first letter: what may follow it, once that letter is passed."""
    rest: dict[str, list[str]] = {}
    for cue in cues:
        rest.setdefault(cue[0], []).append(cue[1:])
    return {first: f"(?<={first})(?:{'|'.join(tails)})" for first, tails in rest.items()}


def _listed(column: str) -> list[str]:
    return [] if column == "-" else column.split()
