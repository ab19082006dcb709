"""The topic of a clause: the noun phrase that it begins with, and of which the clauses after it may go on to tell."""

from __future__ import annotations

import re

from ..model import Span
from ..saying import SAID
from ..words import cut, tag
from .lead import names_nothing
from .particles import PREDICATES, is_attribute, particles, verbs

LONGEST = 14  # a longer stretch is no topic
# 据介绍, 有关负责人说, 与此同时: none either.
NO_TOPIC = re.compile(
    "^(?:[据随截]|在(?![建校编岗册产读线职库途押逃售园])|从(?!业)|按(?!揭)|以(?!色列)|因(?!素)|一旦|经(?:查|审|核|调查|鉴定|统计|了解|过))"
    f"|(?:[一-龥]下|时许|[后前时]|{SAID}|统计|显示|方面|来看|来说|同时|以来|之后|期间|[之以]外|[0-9一二三四五六七八九十]月份?|季度|世纪末?|前几年|每周[一二三四五六日])$"
)
WHEN = ("以来", "期间", "之后", "以后", "之前", "以前")  # 灾后重建|以来: when it was
UNTIL = ("截至", "截止", "自从", "当")
BEHIND = 4  # letters behind a noun phrase that tell whether its last word says something of it
# 遍布城乡, 设在一楼, 增长最快, 稳居前两位, 接连上升, 面积不大: what a clause says of the noun that it begins with.
TOLD = re.compile(
    "(?<=..)(?:(?:仍然?|依然|一直|也|都|还|就|历来)?(?:是|唱|当|挑)(?=[^，。；的]{0,6}(?:最[大多主重]|第[一二三]|主要|唯一|首[个位选]|主[力体流]|支柱|“?(?:主角|大梁)))|(?:地处|位于|坐落|遍[布及]|散布|毗邻|紧邻|始建于|建成于|[设建]在|设于)|(?:稳|高|位|仍|均)居|名列|位列|详?见附|接连|连续(?![0-9])|节节|屡|逐年|连年"
    "|(?:再|又|均|齐|[屡连两三四五六七八九十]|接连)?创(?:下|出|造|历史|新高|新低|新纪录|全球|[^，。；、0-9]{0,8}(?:新高|新低|纪录|最[高好低])|近)|刷新|不断|持续|稳中|稳步|小幅|大幅|双双|齐升|突[降发遭]|总体|整体(?=平稳|稳定|向好|好于)|(?:增长|上升|下降|减少|回升|增加|增幅|降幅)(?:最|较|更|明显|迅速)"
    "|(?:不|并不|不算|不太|很|较|挺)[大小多少高低长短快慢]$"
    "|(?:的?积极性|的?热情|意愿|势头|需求)(?:很|较|非常|十分|越来越|更加|空前|明显)?(?:高涨?|强烈?|旺盛|增强)(?![一-龥])"
    "|发展(?=迅[猛速]|[较最更]|尤为|尤其|十分|非常|加快|强劲|良好|向好|势头|态势|平稳)|异军突起|(?:工作)?进展(?=[^，。；、的]{2})"
    "|表现(?=[^，。；的0-9]{2,4}(?![一-龥]))|(?:增长|发展|上升|下降|回升)?(?:增势|涨势|走势|势头|态势|降势)(?=[^，。；、的0-9]{2})"
    "|(?:产销|供销|供需|购销)两旺|[量质价效]{2}齐|供不应求|走俏|热销|畅销|俏销"
    "|(?:强劲|旺盛|亮眼|抢眼|平稳|火爆|迅猛)(?![一-龥]))"
)
PRICES = frozenset("费金价税率")  # the last letters of what has a price or a rate
# How an indicator fares, right behind its name: 总额|跑赢全省, 浓度|由升转降, 标准|执行新规定, 用电量|三创新高.
FARES = re.compile(
    "扭转|摆脱|打破|刷新|[再迈登跃]上|跑[赢输]|领跑|[优好差高低大小快慢多少]于|(?:首次|率先)?[进步迈]入|执行|实行|实现(?!率)|(?:圆满|超额|提前|如期|全面|顺利)完成|完成(?!率)"
    "|“?[两三四五六七八九]?连[跨创破上涨跌升降增]|[再屡三两双又]+创|创(?!新|业|意|建|收|汇)|[由从][升降负正增减亏盈弱低高快慢跌涨]|不变|未变|不[升降增减涨跌]反|(?:[同环]比)?持平|减半|翻番|居高|高企|[高低]位|井喷|火爆|走[高低强弱稳]|趋[稳缓]|企稳|回[暖稳升落]|止[跌降住]|转[正负增降]|触底|见顶|探底"
    "|(?:[同环]比)?(?:略|稍有|稍微|有所|小有|明显|显著)|涨跌|升降|起伏|波动|告急|偏[多少高低]|呈|迎来|超出|超越|赶超|站上|站稳|[与和](?:上年|去年|全省|全国|往年|同期)"
)


def topic_of(text: str, start: int, end: int) -> Span | None:
    """The noun phrase before the first adverb of the clause, or else before its first predicate.

    What is done may be a topic as well: `老楼加装电梯也在提速`.
    """
    if text.startswith(UNTIL, start):  # 截至年底完工
        return None
    words = cut(text[start:end])
    here = start + names_nothing(words, 0)
    known = particles()
    skipped = 0
    while words and skipped < here - start:
        skipped += len(words.pop(0))
    if "的" in words[1:4] and words[0] in verbs() and here > start:  # 我市|接待的|国内游客
        here += sum(map(len, words[: words.index("的") + 1]))
        words = words[words.index("的") + 1 :]
    ends = (i for i, word in enumerate(words) if word in known.ends or (i and word == "自"))
    stop = next((i for i in ends if not _in_name(words, i)), None)
    if stop is None:
        stop = next((i for i in range(len(words)) if _is_predicate(words, i)), len(words))
    finish = here + sum(map(len, words[:stop]))
    finish = without_predicate(text, (here, finish))[1] if finish > here else finish
    opens = words[:1] != [] and (words[0] in known.prepositions or _is_predicate(words, 0))
    if not 2 <= finish - here <= LONGEST or opens or text.startswith(WHEN, finish):
        return None
    return None if NO_TOPIC.search(text, here, finish) else (here, finish)


def _is_predicate(words: list[str], index: int) -> bool:
    """Whether a word says something of what stands before it, and opens no indicator: 出栏|量, 报名|人数."""
    if verbs().get(words[index]) not in PREDICATES:
        return False
    return not (index + 1 < len(words) and words[index + 1].endswith(particles().attributes))


def without_predicate(text: str, span: Span) -> Span:
    """A noun phrase without what is said of it: 面积|不大, 食堂|设在一楼, 总额|跑赢全省."""
    told = TOLD.search(text, span[0], span[1] + BEHIND)
    end = min(span[1], told.start()) if told else span[1]
    fares = (found.start() for found in FARES.finditer(text, span[0] + 2, end))
    return span[0], next((at for at in fares if text[at - 1] in PRICES or is_attribute(text, (span[0], at))), end)


def _in_name(words: list[str], index: int) -> bool:
    """Whether an adverb is part of the name of an indicator: 按时|办结率, 平均|候车|时间."""
    following, closes = words[index + 1 : index + 3], particles().attributes
    if words[index] == "平均":
        return any(word.endswith(closes) for word in following)
    return tag(words[index]) == "d" and len(words[index]) > 1 and following != [] and following[0].endswith(closes)
