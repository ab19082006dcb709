"""The words that names of bodies are told by: tails (局, 医院), fields of work (人社), words that no name holds."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from ..alternatives import begins
from ..connectives import OF_WHICH
from ..divisions import LEVELS, PLACES
from ..lexicon import by_first, rows


class Tail(msgspec.Struct, frozen=True):
    """What a name ends on; `before` and `after` make it part of another word (举办, 办理).

    `kind` is that of the body, or field (of a field of the lexicon), whole (a body of itself), firm or campus (a
    company or a university that goes by less than its name).
    """

    text: str
    kind: str
    before: frozenset[str]
    after: tuple[str, ...]


class Lexicon(msgspec.Struct, frozen=True):
    """The data of names, laid out for quick looks: tails by their last letters, fields, words that no name holds.

    `groups` and `nations` begin names; `branches`, `alone`, `brief` are tails, `nominal` and `coined` verbs in names;
    see `data/body_words.tsv`.
    """

    doubles: dict[str, tuple[Tail, ...]]
    singles: dict[str, Tail]
    fields: dict[str, frozenset[str]]
    sizes: dict[str, tuple[int, ...]]
    cut: dict[str, tuple[str, ...]]
    verbs: dict[str, tuple[str, ...]]
    cuts: re.Pattern[str]
    common: re.Pattern[str]
    groups: tuple[str, ...]
    nations: tuple[str, ...]
    branches: frozenset[str]
    alone: frozenset[str]
    brief: frozenset[str]
    nominal: frozenset[str]
    coined: frozenset[str]


# No name holds these: determiners with their nouns, counted kinds (两家), adverbs.
COUNTED = (
    *"各每这那其曾很却拟已副",
    *("两大", "几大"),
    *(count + kind for count in "两多余几数" for kind in "级类家所个名"),
    *(whose + level for whose in "我全该本" for level in "国" + PLACES),
    *(level + "级" for level in ("国家", *PLACES, *"各多上下")),
)
# What begins like a word that no name holds and is part of a name: 国家级经开区, 曾家镇, 那曲.
NAMED = re.compile(
    "国家级(?:自然|经济|经开|高新|森林|湿地|风景|新区)|利用(?:管理|服务|中心|促进|协会|研究)|调研(?:室|中心|组|处)|曾[家厝店集庄]|那[曲坡马楼桃]"
)
# Roles of words that are bodies of themselves, with the kind of these.
WHOLE = {"whole": "organ", "firm": "company", "campus": "school"}
BANK = "银行"
TRADE: tuple[str, ...] = ("业",)  # 世界|银行业, 中国|银行业协会: the trade, not a bank
# These fields take any tail; others only their own.
GROUPS = ("系统", "部门", "机关")


@cache
def lexicon() -> Lexicon:
    """The lexicon of names, read once."""
    doubles: dict[str, list[Tail]] = {}
    singles: dict[str, Tail] = {}
    for text, kind, before, after, _ in rows("bodies.tsv"):
        tail = Tail(text, kind, frozenset(before), tuple(after.split()))
        if len(text) == 1:
            singles[text] = tail
        else:
            doubles.setdefault(text[-2:], []).append(tail)
    roles: dict[str, list[str]] = {}
    for word, role, _ in rows("body_words.tsv"):
        roles.setdefault(role, []).append(word)
    for role in WHOLE:
        for word in roles[role]:
            trade = TRADE if word.endswith(BANK) else ()
            doubles.setdefault(word[-2:], []).append(Tail(word, role, frozenset(), trade))
    for words in roles.values():
        words.sort(key=lambda word: (-len(word), word))
    fields = {field: frozenset(tails.split()) for field, _, tails, _ in rows("departments.tsv")}
    sizes: dict[str, set[int]] = {}
    for field in fields:
        sizes.setdefault(field[-2:], set()).add(len(field))
    cut = [*roles["cut"], *OF_WHICH, *COUNTED]
    verbs = [*cut, *roles["verb"]]
    return Lexicon(
        {key: tuple(sorted(tails, key=_longest_first)) for key, tails in doubles.items()},
        singles,
        fields,
        {ending: tuple(sorted(lengths, reverse=True)) for ending, lengths in sizes.items()},
        by_first(cut),
        by_first(verbs),
        re.compile(begins([*verbs, *"0123456789０１２３４５６７８９"])),
        re.compile(f"(?:{'|'.join(roles['common'])})*$"),
        tuple(roles["group"]),
        tuple(roles["nation"]),
        *(frozenset(roles[role]) for role in ("branch", "alone", "brief", "nominal", "coined")),
    )


def _longest_first(tail: Tail) -> tuple[int, bool]:
    return -len(tail.text), tail.kind not in WHOLE


def field_before(text: str, floor: int, end: int) -> int:
    """The length of the longest field of the lexicon that ends at `end`, 0 for none.

    >>> field_before("市人社局", 0, 3)
    2
    """
    known = lexicon()
    for length in known.sizes.get(text[end - 2 : end], ()):
        if end - length >= floor and text[end - length : end] in known.fields:
            return length
    return 0


# A room in a house: 南昌海关统计分析处, 商务部消费促进司, 市中级人民法院执行庭, 交警大队二中队.
HOUSE = (
    "[局厅署院]|海关|边检站|检查站|学校|[大中小]学|银行|公司|集团|[改健建商农信资]委|[支大总]队"
    "|(?:疾控|控制|管理|服务|急救|登记)中心"
)
# The last of these is the house, whatever stands before it: 农业银行江西省分行|信贷处
BRANCH = (
    f"[分支]行|公司|集团|分局|[支总]队|[{LEVELS}][一-鿿]{{0,8}}局|(?:监管|监察)局|联合[社会]|协会|总工会|油田|兵团|研究[所院]|研究中心|水利委员会"
)
ROOM = re.compile(
    f"(.{{2,}}(?:{BRANCH}))(?:[一-鿿（）]{{2,12}}[处科室庭股]|[一-鿿]科|[一-鿿]{{2,10}}(?:管理部|(?<!事业)部))$"
    f"|(.{{2,}}?(?:{HOUSE})|.{{2,6}}部)(?:[一-鿿（）]{{2,12}}(?:[处科室庭股]|(?<!公)司)|[一-鿿]科)$"
    "|(.{2,}?(?:公司|集团|银行)|国网.{2,4}?(?:电力|供电)|.{2,}?(?:供电|气象|水文|邮政管理)局)[一-鿿]{2,10}(?:(?<!事业)部|中心|班|队)$"
    "|(.{2,}?(?:法院|[中高]院|检察院))[一-鿿]{2,6}局$"
    "|(.{2,}?[大支总]队)[一-鿿]{1,8}中队$|(.{2,}?(?:医|卫生|保健)院)[一-鿿]{1,6}部$"
    "|(.{2,}?(?:学校|[大中小]学|学院|医院|公司|集团|银行|[局厅]|[改健建商农信资]委))党(?:委|组|总?支部|总支)$"
    f"|(.{{2,}}?(?:{HOUSE}|[委办]|中心|办公室))[0-9]*[一-鿿]{{0,8}}热线$"
)


def house(name: str) -> str:
    """The body for which one of its own offices speaks.

    >>> house("南昌海关统计分析处"), house("商务部消费促进司"), house("安远市委办公室"), house("安远法院执行局")
    ('南昌海关', '商务部', '安远市委办公室', '安远法院')
    >>> house("安远交警大队二中队"), house("安远交警大队秩序科"), house("安远县医院儿科"), house("安远中学党委")
    ('安远交警大队', '安远交警大队', '安远县医院', '安远中学')
    """
    room = ROOM.fullmatch(name) if name[-1] in "处科室庭股司部心班队线局委支组" else None
    return room[room.lastindex or 0] if room else name
