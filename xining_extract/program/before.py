"""What is named before a figure in its own sentence, in its clause or in those before."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..divisions import LEVELS
from ..manner import HOW
from .beginning import began
from .case import Case
from .counted import is_counted_on, is_kind, is_member, is_part, is_set_aside
from .edges import places
from .others import is_of_its_kind
from .respective import respective
from .turning import BETTERED, has_own_subject, is_cause, is_item, lays_out_again
from .undertaking import MEANS, PAID, SYSTEMS, Undertaking, overrides, plainness
from .vocabulary import words

# A clause that opens so turns to the rest or to the whole.
_REST = "，其余"
_TURNS = (
    *(_REST, "；与此同时，", "，至此，", "，而全", "，全国同期", "，全省同期", "，全市同期", "，同期全"),
    *("指标方面，", "业务方面，", "效益方面，", "收支方面，"),  # 开展渔检工作，业务方面，收入增长8%
)
_TEAMS = ("队", "团队", "小组", "小分队", "专班")  # who does it
_ENDED = ("完成", "完成了")
# Another clause tells of something else that was done: 开展渔技比武活动，认真推进渔港隐患排查，发现问题7个.
_DEED = re.compile(
    f"(?:[，、]|同时，){HOW}(?:推进|开展|实施|组织|建设)[^，。；]{{4,}}，"
)
# Past a semicolon so much goes on, so much is about something else.
_JOINED = ("同时", "并", "还", "其中")
_FOR = ("为", "给", "向")  # to whom
_FRAMED = re.compile("围绕|聚焦|针对|瞄准|[二三四五六七八九十]+是|[2-9][.、]|第[二三四五六]")
_RUN = re.compile("[0-9.]+[万亿]?[余多]?[一-龥]{1,3}")  # 技能培训|66期|3280人
_TIMES = frozenset("次 场 场次 期".split())  # how often it was done
_PIECES = _TIMES | frozenset("个项处宗件")  # what works and activities of a kind are counted by
_MONEY = re.compile(
    "(?:补助|保障|补贴)?(?:资金|经费|基金|金)(?:[共计达约]|累计){0,2}(?:[0-9.]+[万亿]?余?元，(?!力争|确保|预计|[将拟])[^，。；0-9]{0,16})?"
)
_REGARDING = ("方面，", "工作方面，", "中，", "工作中，", "过程中，")
_DONE = ("行动", "活动", "计划", "工程")
_PUT_INTO = re.compile(f"(?:建设|工作|项目)?(?:列[为入]|纳入|作为)(?:[{LEVELS}0-9年]|今年|年度|重[点大]){{0,6}}")
# What so passes is the same, told where: 西港口岸进出境班列 of 中欧班列.
_HERE = re.compile("(?:口岸|海关|车站)(?:进出境|始发)?$|口岸进出境")
# A place as the subject of its clause.
_PLACE = re.compile(
    "(?![全该本我各两这来位在到向对从自为据与和由如像而截])"
    "(?:[一-鿿]{2,4}?(?:[市县州旗](?<!城市)|区(?<![小社城园景灾山校片灌库牧厂矿学老街农]区))|[一-鿿]县)"
    "(?![级内里域场民委政长直属外城镇乡村的0-9])"
)
_CLAUSE, _STOPS, _OPENING = re.compile("[，；]"), "，；：。", 24


def theme_in_sentence(case: Case) -> Undertaking | None:
    """What the article is about, named in the sentence before the quantity."""
    said, theme, text = case.scene.said, case.scenes.undertakings.theme, case.site.story.text
    if theme is None:
        return None
    if (one := respective(case, theme.head)) is not None:
        return one
    at = case.site.quantity.span[0]
    if said is None or not case.start <= said.span[0] < at:
        return None
    named = case.scenes.undertakings.between(said.span[1], at)
    if any([u.governed and u.head.endswith(_DONE) for u in named]):
        return None  # 落实渔家政策，实施渔船更新计划，惠及900户
    part = min(case.site.clause[0], text.rfind("；", said.span[1], at) % len(text))
    beside = any([u.span[0] >= part and overrides(u) and theme.head == u.head for u in named])
    aside = is_set_aside(text, said) or is_of_its_kind(case.site, case.site.clause[0], theme)
    if aside or beside or _is_cause(case, said) or _is_inside(case, said):
        return None
    return said


def _is_inside(case: Case, said: Undertaking) -> bool:
    """Whether the words of the theme are but part of the name of something else: 医保服务 in “15分钟医保服务圈”."""
    (start, end), named = said.span, case.scenes.undertakings.between(case.start, case.site.quantity.span[0])
    around = (u for u in named if u.span[0] <= start and end <= u.span[1] and len(u.name) > len(said.name) + 2)
    return any([plainness(u) > max(3, plainness(said)) for u in around])


def same_clause(case: Case) -> Undertaking | None:
    """An undertaking named before the quantity in its own clause.

    Beside a theme that is plainly named, another of its kind (玉米保险 beside 大豆保险) need be no plainer.
    """
    scene = case.scene
    clause = case.site.clause[0]
    start = clause if clause > case.start else case.start
    own = _own_money(case)
    if own is not None or not scene.named:
        return own
    near = _nearest(case, start, scene.least) or _sibling(case, start)
    return near and (respective(case, near.head) or near)


def _own_money(case: Case) -> Undertaking | None:
    """Whose money the figure is, where that is another of the theme's field: 支出医疗救助资金 beside 低保."""
    theme, text, at = case.scene.theme, case.site.story.text, case.site.quantity.span[0]
    if theme is None:
        return None
    whole = words().whole
    for u in reversed(case.scenes.undertakings.between(case.start, at)):
        if (u.head in whole or theme.head in whole) and _MONEY.fullmatch(text, u.span[1], at) is not None:
            return u if not u.counted else None
    return None


def _sibling(case: Case, start: int) -> Undertaking | None:
    """Another of the kind of a theme that is plainly named."""
    theme = case.scene.theme
    if theme is None or case.scene.least < 4:
        return None
    sibling = _nearest(case, start, 3)
    return None if sibling is None or sibling.name in theme.name else sibling


def same_sentence(case: Case) -> Undertaking | None:
    """The nearest undertaking named in the clauses before.

    Past a semicolon only what a verb such as 实施 sets over the whole sentence.
    """
    text, clause, least = case.site.story.text, case.site.clause[0], case.scene.least
    if not case.scene.named:
        return None
    start = _turned(case)
    half = max(start, text.rfind("；", start, clause) + 1)
    if text.startswith(_JOINED, half):
        half = start
    near = _nearest(case, half, least)
    if near is not None and plainness(near) == 3:
        part = max(half, text.rfind("；", half, clause) + 1)
        near = _nearest(case, part, 4) or _whose(case, part, near)  # a mere means stands under what is named
    if near is None and half > start:
        near = _over_parts(case, start, half)
    if near is not None and near.head in MEANS and BETTERED.search(text, case.start, near.span[0]) is not None:
        return None
    if near is None or _counts_kin(case, near) or _is_cause(case, near) or _is_passed(case, near):
        return None
    return None if _is_for_others(case, near) else respective(case, near.head) or near


def _is_for_others(case: Case, near: Undertaking) -> bool:
    """Whether it is what others get, told in the same way before: 为43人申请护理补贴，为9人申请助听器."""
    text, clause = case.site.story.text, case.site.clause[0]
    if not (near.name.endswith(PAID) and text.startswith(_FOR, clause)):
        return False
    before = max(case.start, *[text.rfind(mark, case.start, near.span[0]) + 1 for mark in "，；。\n"])
    return any([text.find(word, before, near.span[0]) >= 0 for word in _FOR])


def _turned(case: Case) -> int:
    """Where a sentence last turns to the rest or to the whole before the quantity, else where it begins."""
    text, start = case.site.story.text, case.start
    for turn in _TURNS:
        turned = text.rfind(turn, start, case.site.quantity.span[0])
        parts = turn == _REST and text[turned + len(turn) : turned + len(turn) + 1].isdigit()  # 其余3项 are of the same
        parts = parts and text.find("其中", start, turned) < 0  # but for 9个项目，其中甲项目…，其余8个项目
        start = turned if turned > start and not parts else start
    return start


def _over_parts(case: Case, start: int, half: int) -> Undertaking | None:
    """What an earlier part of a sentence names that stands over the part which begins at `half`, too."""
    text = case.site.story.text
    if _FRAMED.match(text, half) is not None:
        return None
    near = _framing(case, start) or _nearest(case, start, 4) or _since(case, start)
    return None if near is None or _is_of_its_part(text, start, half, near) else near


def _is_of_its_part(text: str, start: int, half: int, near: Undertaking) -> bool:
    """Whether what an earlier part names ends with that: what is done, what is paid, a team, where parts begin alike.

    举行“富渔”项目启动仪式，…；举行开渔节，…；发放渔网3张. 投入3亿元，实施护渔工程；投入7亿元，….
    """
    if text[half].isdigit() and text.endswith(_ENDED, start, near.span[0]):
        return True  # 完成渔船更新工程；|9个渔村装了路灯
    if near.name.endswith(PAID) or text.startswith(_TEAMS, near.span[1]) or lays_out_again(text, start, half):
        return True
    if is_item(text, near.span, half):
        return True
    begins = max(text.rfind(mark, start, near.span[0]) for mark in "；：。") + 1
    if has_own_subject(text, max(begins, start), near, half, half + _OPENING):
        return True  # 市民政局实施渔光计划，…；市水利局修渠3公里
    before = text[start : near.span[0]]
    return "；" in before or any([text[at + 1 : at + 3] in before for at in places("；", text, near.span[1], half)])


def _framing(case: Case, start: int) -> Undertaking | None:
    """What all parts of a sentence are told of: 在实施“渔光”计划方面，…；…."""
    text = case.site.story.text
    if not text.startswith("在", start):
        return None
    named = case.scenes.undertakings.between(start, case.site.quantity.span[0])
    return next((u for u in named if text.startswith(_REGARDING, u.span[1])), None)


def _since(case: Case, start: int) -> Undertaking | None:
    """The undertaking since whose beginning all of a sentence dates: 行动开展以来，…；…."""
    near = _nearest(case, start, 3)
    return near if near is not None and began(case.site.story.text, near.span[1]) else None


def _nearest(case: Case, start: int, least: int) -> Undertaking | None:
    """The nearest undertaking between `start` and the quantity that is named plainly enough."""
    for index in range(bisect_left(case.scene.starts, case.site.quantity.span[0]) - 1, -1, -1):
        u = case.scene.named[index]
        if u.span[0] < start:
            break
        plain = plainness(u) >= least or (least == case.scene.least and overrides(u))
        if plain and not _is_left(case, start, index):
            return _put_into(case, index) or u
    return None


def _put_into(case: Case, index: int) -> Undertaking | None:
    """What a text says is put into the undertaking of that number: 把渔技培训列为民生实事，培训3万人."""
    text, u, what = case.site.story.text, case.scene.named[index], case.scene.named[index - 1]
    if not index or _PUT_INTO.fullmatch(text, what.span[1], u.span[0]) is None:
        return None
    return what if text.endswith(("把", "将"), case.start, what.span[0]) else None


def _is_left(case: Case, start: int, index: int) -> bool:
    """Whether what a sentence tells of the undertaking of that number ends before the quantity.

    One that another number counts, or that is of a set that is counted, does not stand over what follows it.
    """
    text, at, named, theme = case.site.story.text, case.site.quantity.span[0], case.scene.named, case.scene.theme
    u, end = named[index], named[index].span[1]
    unit = case.site.quantity.unit
    kind = unit in _PIECES and is_kind(named, u, often=unit in _TIMES)
    beside = end == at or _RUN.fullmatch(text, end, at) is not None
    counts = beside and theme is None and not kind and not _is_means(u, named[:index])
    return (
        end > at
        or (u.counted and not counts and not is_counted_on(case, u))
        or is_bracketed(text, end, at)
        or _elsewhere(text, start, u, at)
        or _is_before_in_list(case, end)
        or is_part(text, case.start, u, at)
        or is_member(text, u, case.site.clause[0])
        or is_set_aside(text, u)
        or (theme is not None and theme.head == u.head != "" and _HERE.search(u.name.removesuffix(u.head)) is not None)
    )


def _is_before_in_list(case: Case, end: int) -> bool:
    """Whether the figure is of the next item of a list: 总投资3亿元的电站项目|、总投资2亿元的水厂项目."""
    text = case.site.story.text
    return text.startswith("、", end) and text.startswith("的", case.site.quantity.span[1])


def _is_means(u: Undertaking, before: list[Undertaking]) -> bool:
    """Whether a coined name opens the sentence under which it is done: 实施“渔匠”行动，开展培训3万人次."""
    return u.kind == "activity" and any([u.name[0] == "“" and u.governed and u.head for u in before])


def _elsewhere(text: str, start: int, u: Undertaking, at: int) -> bool:
    """Whether it is told of one place and the figure of another: 东港县办渔歌节，西港县搭起80米的长廊."""
    here = _PLACE.match(text, max(start, *[text.rfind(stop, start, u.span[0]) + 1 for stop in _STOPS]))
    if here is None:
        return False
    others = [_PLACE.match(text, clause.end(), at) for clause in _CLAUSE.finditer(text, u.span[1], at)]
    return any([other is not None and other[0] != here[0] for other in others])


def is_bracketed(text: str, start: int, end: int) -> bool:
    """Whether what ends at `start` stands in brackets that close before `end`."""
    closing = max(text.find("）", start, end), text.find(")", start, end))
    return closing >= 0 and text.find("（", start, closing) < 0 and text.find("(", start, closing) < 0


def _whose(case: Case, start: int, means: Undertaking) -> Undertaking:
    """What is carried out before its platform is built, if the sentence says so: 举办渔节，搭建对接平台."""
    if means.head not in SYSTEMS:
        return means
    return next((u for u in case.scene.named if start <= u.span[0] < means.span[0] and u.governed), means)


def _is_cause(case: Case, u: Undertaking) -> bool:
    """Whether it only helped to bring about what is told behind it of the whole place."""
    return is_cause(case.site.story.text, case.start, u, case.site.quantity.span[1])


def _is_passed(case: Case, near: Undertaking) -> bool:
    """Whether another clause carries out something else since: 开展渔技比武活动，推进渔港排查，发现问题7个."""
    text, at = case.site.story.text, case.site.quantity.span[0]
    return near.kind in ("headed", "activity") and _DEED.search(text, near.span[1], at) is not None


def _counts_kin(case: Case, near: Undertaking) -> bool:
    """Whether the clause counts others of its kind that it names: 一期工程已验收，东闸工程、西闸工程等7项已完工."""
    start, at = case.site.clause[0], case.site.quantity.span[0]
    if not near.head or not case.site.story.text.endswith("等", start, at):
        return False
    return any([u.head == near.head for u in case.scenes.undertakings.between(start, at)])
