"""What the words of a line tell of where its sentence and its paragraph end."""

from __future__ import annotations

import re

from .bylines import OUTLET, bare_closing, closes, signed_by
from .columns import EXCERPT
from .creditlines import credit_line
from .datelines import dateline_at
from .lines import CLOSERS, DIGITS, HAN_FIRST, HAN_LAST, SOFT, STARTS, TERMINAL

PAIRS = (("（", "）"), ("(", ")"), ("【", "】"), ("《", "》"), ("“", "”"), ("〔", "〕"))
OPENING = frozenset(opens for opens, _ in PAIRS)
ALONE = STARTS - {"opening"}  # what is on such a line ends with it
CUT_LONGEST = 12  # letters of the rest of a byline that the column cut inside a name
# …增长5 / .8%, …增长5. / 8%
POINT_FIRST, POINT_LAST = re.compile("[.．][0-9０-９]"), re.compile("[0-9０-９][.．]$")
# 【报告摘登】 and a text; 【走基层】 stands before a headline
EXCERPTED = re.compile(f"【(?:[^】]*$|[^】]{{0,8}}{EXCERPT})")
DANGLING = frozenset("从于至和与及的每由向第或")  # none of them ends a headline
AMOUNT = DIGITS | frozenset("万亿千百元个名人户家所项座条亩吨公平年月日次余多%％.．")  # what goes on behind a digit
HAN = re.compile("[\u3400-\u9fff]{2}")
# 中新网南江10月9 / 日电 (王小明)
CUT_DAY = re.compile("[0-9０-９]{0,2} ?月? ?[0-9０-９]{0,2} ?日?[电讯]")
IN_HOUSE = re.compile(rf"{OUTLET}[\u3400-\u9fff]{{0,8}}(?<!电)")  # who sends, and from where
DAY_GOES_ON = frozenset("月日电讯0123456789０１２３４５６７８９")
# 编辑：王小明 审 / 核：李华; 责编 王 / 小明
LABEL_REST = re.compile(r"[编辑对核审校读稿任责]{1,3}[:：/／丨 \u3000]|[:：/／丨]")
NAME_BEGUN = re.compile(r"[:：/／丨 \u3000、][\u3400-\u9fff]{1,2}$")
# …周强 本报记 / 者 王小明
CUT_OFFICE = re.compile("(?:记者?|通讯?员?|实习?生?|发自.{0,8})$")
NAME_REST = re.compile(r"[\u3400-\u9fff]{1,2}(?=[ \u3000、/／]|$)")
# 记者 王小 / 明 通讯员 李华; 文 王小 / 明/图
REST_OFFICE = re.compile(
    r"[\u3400-\u9fff]{1,2}(?:[ \u3000]+(?:通讯员|记者|实习|见习|特约|编辑|责编|校对|审核|摄影)|[/／][图摄文])"
)
# A line's last letter begins a name: 记者 李华、王 / 小明; not 记者 李 华, a name of two letters apart.
SPACED = r"[ \u3000、][^ \u3000、]"
ONE_MORE = re.compile(rf"(?<!{SPACED})(?:{SPACED}{SPACED}){{0,4}}{SPACED}$")
# …恢复供水。 本 / 报记者 王小明
SECOND = ("通讯员", "实习生")  # they are named behind a reporter
CUT_HOUSE = re.compile("(?:[日晚早商]?报|[社网台刊])记者")  # 本报南江1月5日讯　江城 / 晚报记者, 新华 / 社记者
SIGNS_BEHIND = re.compile(r"(?<=[。！？”])[ \u3000]*(?:本[报网台刊]?|[见实]习?|[全融]媒?体?|首席?|特约?|通讯?|记)$")
# …（记者王 / 小明）今年…
SIGNED_ON = re.compile(r"[^（(）)。，]{1,20}(?=[）)])")
STRAY = 4  # lines of other texts that stand inside a dateline's bracket, at most
# Items of a list begin so.
ITEM = re.compile(
    r"[■●◆★▲○◎□※]|[（(]?[0-9０-９]{1,2}[)）.．、](?![0-9])|[（(]?[一二三四五六七八九十]{1,2}[)）、]|——|【"
)
HEARSAY = re.compile("据(?:了解|介绍|悉|统计)，")  # of five sentences that begin so, four begin their paragraph
DIGIT = re.compile("[0-9０-９]")
DISPATCH_ENDS = frozenset("讯电息】")
TAIL = 40  # letters at a line's end that may be a byline


def is_rest(text: str) -> bool:
    """Whether a line of a few letters is the end of a sentence: 之中。"""
    return text[-1] == "。" and HAN_FIRST <= text[0] <= HAN_LAST


def in_sentences(text: str) -> bool:
    """Whether a mark stands in the line that makes a text of it."""
    return "，" in text or "。" in text or "；" in text or "？" in text or "！" in text


def has_comma(text: str) -> bool:
    return "，" in text or "。" in text or "、" in text


def in_prose(text: str) -> bool:
    """Whether the line, which ends without a mark, is no headline: it holds a sentence's end or three commas."""
    return EXCERPTED.match(text) is not None or "。" in text or "；" in text or text.count("，") > 2


def ends_sentence(text: str) -> bool:
    last = text.rstrip(CLOSERS)[-1:]
    return last in TERMINAL or last in SOFT


def _open_bracket(text: str) -> int:
    """Where the bracket stands that opens in the line and does not close in it; -1 if none does."""
    opens = max(text.rfind("（"), text.rfind("("))
    return opens if opens > max(text.rfind("）"), text.rfind(")")) else -1


def names_on(text: str, below: str) -> bool:
    """Whether a bracket that is open in the line closes in the next one: 江城网讯（记者 / 王小明）记者从…"""
    return _open_bracket(text) >= 0 and ("）" in below or ")" in below)


def cut_byline(text: str, below: str) -> bool:
    """Whether the column cut a byline in brackets, whatever stands around it: …恢复供水。（王小 / 明 李华）

    >>> cut_byline("已恢复供水。（王小", "明　李华）"), cut_byline("已恢复供水（含旧", "管）")
    (True, False)
    """
    opens = _open_bracket(text)
    if opens < 0 or below[-1] not in "）)":
        return False
    cut = text[max(0, opens - 1) :] + below
    return closes(cut, min(opens, 1), len(cut))


def cut_number(text: str, below: str) -> bool:
    """Whether the column cut a number at its point: …增长5 / .8%

    >>> cut_number("同比增长5", ".8%"), cut_number("同比增长5.", "8%"), cut_number("增长5.8%", "2.民生")
    (True, True, False)
    """
    if POINT_FIRST.match(below):
        return text[-1].isdigit()
    return POINT_LAST.match(text[-2:]) is not None and below[0].isdigit()


def cut_phrase(text: str, below: str, gap: bool) -> bool:
    """Whether the line ends on a word that no headline ends on, or inside an amount: …标准从 / 每人每月71 / 5元

    >>> cut_phrase("补助标准从", "每人每月提高", True), cut_phrase("每人每月71", "5元", False)
    (True, True)
    >>> cut_phrase("城东的山林常青", "河道清澈", False), cut_phrase("城东是水稻育种", "的摇篮", False)
    (False, True)
    """
    if text[-1] in DANGLING:
        return True
    if gap:
        return False
    inside = text[-1] in DIGITS and below[0] in AMOUNT and HAN.search(text) is not None and not ITEM.match(below)
    return inside or below[0] == "的"


def cut_dateline(text: str, below: str) -> bool:
    """Whether the column cut a dateline from who sent it: 江城日报讯 / 记者王小明报道：初冬的…

    >>> cut_dateline("江城日报讯", "（记者 王小明）今年新增学位"), cut_dateline("喜讯", "（记者 王小明）今年新增学位")
    (True, False)
    """
    if below[0] in DAY_GOES_ON and CUT_DAY.match(below):
        if dateline_at(below, 0) is not None and IN_HOUSE.fullmatch(text) is None:
            return False  # a headline above 1月2日讯
        match = dateline_at(text + below, 0)
        return match is not None and match.end() > len(text)
    if text[-1] not in DISPATCH_ENDS or not below.startswith(("记者", "通讯员", "（", "(")):
        return False
    return dateline_at(text.rstrip("】") + below, 0) is not None


def signs_on(texts: list[str], index: int) -> int:
    """The line in which a dateline's bracket goes on, with lines of other texts between; or 0.

    >>> signs_on(["江城网讯（记者王", "供水。", "小明）今年，水管换新。"], 0), signs_on(["江城网讯（王", "小明）"], 0)
    (2, 0)
    """
    text = texts[index]
    opens = _open_bracket(text)
    if opens < 0:
        return 0
    whole = text[opens + 1 :]
    for after in range(index + 1, min(index + STRAY + 2, len(texts))):
        if (rest := SIGNED_ON.match(texts[after])) is not None:
            names = text[opens + 1 :] + rest[0]
            if not has_comma(whole):
                return 0  # no line of another text stands between
            if signed_by(names, 0, len(names)):
                return after
        whole += texts[after]
    return 0


def has_figure(texts: list[str]) -> bool:
    return any(map(DIGIT.search, texts))


def is_bare(text: str) -> bool:
    """Whether a dateline is all that stands in the line: 本报讯"""
    match = dateline_at(text, 0)
    return match is not None and match.end() == len(text)


def signs(text: str) -> bool:
    """Whether a dateline and who sent it are all that stands in the line: 江城日报讯 记者 王小明

    >>> signs("江城日报讯 记者 王小明 通讯员 李华"), signs("江城日报讯 记者从市教育局获悉")
    (True, False)
    """
    match = dateline_at(text, 0)
    return match is not None and credit_line(text[match.end() :].strip()) == "signed"


def cut_tag(text: str) -> bool:
    """Whether the column cut an editor's tag: …(完)【编辑: / 王小明】"""
    return text.rfind("【") > text.rfind("】")


def cut_name(text: str, below: str) -> bool:
    """Whether the column cut the last name of a byline, or an office: 记者 王小明 通讯员 李小 / 华"""
    end = max(map(text.rfind, "。！？”")) + 1  # …恢复供水。 记者 王小明 通讯 / 员 李华
    text = text[end:].strip() if end else text
    apart = NAME_REST.match(below) is not None and ONE_MORE.search(text) is not None
    apart = apart or REST_OFFICE.match(below) is not None
    if not text or (not apart and (len(below) > CUT_LONGEST or (len(below) != 1 and not CUT_OFFICE.search(text)))):
        return False
    return HAN_FIRST <= below[0] <= HAN_LAST and credit_line(text + below) == "signed"


def cut_office(text: str, below: str) -> bool:
    """Whether the column cut an office that signs behind a text or a dateline: …恢复供水。 本 / 报记者 王小明

    >>> cut_office("已恢复供水。 本", "报记者 王小明"), cut_office("已恢复供水。", "本报记者 王小明")
    (True, False)
    """
    if CUT_HOUSE.match(below) and HAN_FIRST <= text[-1] <= HAN_LAST:
        return True
    office = SIGNS_BEHIND.search(text)
    return office is not None and credit_line(office[0] + below) == "signed"


def cut_credit(text: str, below: str, kind: str) -> bool:
    """Whether the column cut the row of those who made the page, in a label or a name: 编辑：王小明 审 / 核：李华

    >>> cuts = ("编辑：王小明 审", "核：李华"), ("责编 王小", "明"), ("责编 王小明", "核桃丰收")
    >>> [cut_credit(text, below, "editor") for text, below in cuts]
    [True, True, False]
    """
    if kind != "editor":
        return False
    cut = LABEL_REST.match(below) or (len(below) < 3 and NAME_BEGUN.search(text))
    return bool(cut) and credit_line(text + below) == "editor"


def signs_more(text: str, below: str) -> bool:
    """Whether who wrote too stands below a byline that ends a text: …恢复供水。 记者 王小明 / 通讯员 李华

    >>> signs_more("已恢复供水。 记者 王小明", "通讯员 李华"), signs_more("已恢复供水。", "通讯员 李华")
    (True, False)
    """
    return below.startswith(SECOND) and bare_closing(text, max(0, len(text) - TAIL), len(text)) is not None


def unclosed(text: str) -> bool:
    """Whether a bracket or quotation mark that opens in the line does not close in it."""
    return not OPENING.isdisjoint(text) and any(text.rfind(opens) > text.rfind(closes) for opens, closes in PAIRS)


def cut_start(texts: list[str], kind: str, kind_below: str) -> bool:
    """Whether the second line, which looks as if something began, is the rest of what the column cut.

    `kind` is what the first line is, `kind_below` what the second is; a byline may end on the third.
    """
    text, below = texts[:2]
    if kind_below == "opening":
        return cut_dateline(text, below)
    if cut_credit(text, below, kind):
        return True
    if kind_below == "signed":
        if kind == "signed":
            return cut_name(text, below)
        if kind in ALONE:
            return False
        cut = cut_byline(text, below) or cut_byline(text, "".join(texts[1:]))
        return cut or cut_office(text, below) or cut_name(text, below) or signs_more(text, below)
    return kind_below == "masthead" and _open_bracket(text) >= 0 and below[-1] in "）)"
