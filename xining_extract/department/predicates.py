"""Where a predicate or a clause begins, and where a preposition stands before: what makes a body a subject."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..divisions import PLACES
from ..forthcoming import WILLS
from ..lexicon import by_first, rows
from ..manner import ADVERBS

# Behind a verb what goes on with it as a name: 开发部, 培训中心, 投资的项目.
NAMING = re.compile(
    "[^，。；：、0-9]{0,2}(?:[部处科室组站班队员者人区所局会厅场的、和与及，。；]|中心|基地|公司|项目|工程|工作|活动|情况)"
)
DATES = frozenset("0123456789一二三四五六七八九十“")
DATED = re.compile(
    "(?:[0-9]+[至到~～—-])?[0-9一二三四五六七八九十]+(?:[年月日](?![报刊票])|(?:天|个月|周|小时)[里内来间])"
    "|“[一二三四五六七八九十]+五”(?:期间|时期|以来|末)"
)
# 河西村山高坡陡，: what its land is like.
EXCEPT = re.compile("除[^，。；]{1,14}[外后]，")  # 某法院除刑案外，新收案件9件
LAND = re.compile("(?:[山地人水田土坡路沟林石坝][多少高低陡深薄广稀远险大小肥瘠密]){2}[，。]")
# 先行一步，…; 多点发力、精准施策，…: what is done, said in set phrases.
PHRASES = re.compile(
    f"(?:[一-龥]{{3,4}}(?<![的和与及中里上内间后前时员人长{PLACES}局路河湖])[，、]){{1,3}}(?<=，)"
)
# 驾驶员, 经营者: one of its people; 覆盖率, 接待量, 进出口总值: what is measured of it;
# 生产车间: a part of it; not what it does.
AGENT = re.compile(
    "[一-鿿]{2}(?:[员者](?!工)|率(?![先领队])|量(?![化力体]))|(?:进出口|[进出]口|[投融]资|消费|销售|交易|成交)总?[值额]"
    "|(?:生产|加工|销售|研发|包装|组装|养殖|种植)(?:车间|基地|现场|主管|经理|总监|部)"
)
# The head of a clause, with no more than a time or a connective before the body.
MARK = "，。；：！？\n“（(:;,"
HEADED = re.compile(
    f"(?:^|[{MARK}])(?:[^{MARK}]{{0,10}}?[年月日来间时后前初底末午天季周晚晨]"
    "|[此本这]次|其中|此外|另外|如今|现在|据悉|另?据|对此|为此|而|但|不过|因此|于是|如|例如|比如)?$"
)
# 法院根据某公司的申请裁定, but 按照市教育局要求，学校…: at the head of its clause it tells whose will it is.
GROUNDED = frozenset(("根据", "按照", "依据", "依照", "遵照"))
ACTS_THEN = ("引入", "引进")  # 引入某公司，开设食堂9家: what they take acts
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
    roles: dict[str, list[str]] = {}
    for word, role, *_ in (*rows("acting.tsv"), *[row for row in rows("verbs.tsv") if len(row[0]) > 1]):
        roles.setdefault(role, []).append(word)
    transitive = [word for word in roles["act"] + roles["deed"] if word not in ACTS_THEN]
    oblique = roles["oblique"] + transitive  # 各地法院审结|检察机关提出的案件
    return Words(
        by_first([*sorted(WILLS), *ADVERBS, *roles["predicate"]] + roles["act"] + roles["do"] + roles["state"]),
        by_first(roles["deed"]),
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
    return (letter in DATES and DATED.match(text, at) is not None) or (
        (LAND if letter != "除" else EXCEPT).match(text, at) is not None
    )


def is_set_phrase(text: str, at: int) -> bool:
    """Whether the clause that goes on at `at` is one set phrase or more: 永新县|先行一步，….

    >>> is_set_phrase("永新县多点发力、精准施策，建成", 3), is_set_phrase("永新县城关镇，建成", 3)
    (True, False)
    """
    return PHRASES.match(text, at) is not None


def does(text: str, at: int) -> bool:
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
    two = text[max(floor, at - 2) : at]
    if two in GROUNDED:
        return is_grounds(text, at)
    return two[-1:] in known.letters or two in known.pairs


def is_grounds(text: str, at: int) -> bool:
    """Whether by its will another acts, who stands before: 甲局按照|省政府…."""
    return text[at - 2 : at] in GROUNDED and text[at - 3 : at - 2] not in MARK


def heads_clause(text: str, here: int) -> bool:
    """Whether a clause begins at `here`, or no more than a time or a connective stands before it there."""
    return HEADED.search(text, max(0, here - HEAD), here) is not None
