"""The lines of a page, held in columns; how wide they are; the marks on which they end."""

from __future__ import annotations

FULL = 4  # the width of a full letter
NARROW = 9 * FULL  # lines so narrow are looked at one by one (要闻, A02 民生新闻)
WIDEST = 64 * FULL  # no column is wider; longer lines are paragraphs, as web pages have them
HAN_FIRST, HAN_LAST = "\u3400", "\u9fff"  # the Chinese letters that texts hold
DIGITS = frozenset("0123456789０１２３４５６７８９")
TERMINAL = frozenset("。！？!?…")
SOFT = frozenset("；;：:")
OPENERS, CLOSERS = "“‘《〈（(【[", "”’」』）)】》]"
OPEN = frozenset("，、,（(【《〈“‘—-－·+×")  # a line that ends with one of these goes on
MARKS = TERMINAL | SOFT | OPEN | frozenset(CLOSERS)
STOPS = TERMINAL | SOFT | frozenset(CLOSERS)  # a line that ends with one of these may end its paragraph
NO_FURNITURE = frozenset("。，！？")  # no short line that ends with these is the page's
# Lines with which something begins, or that stand alone.
STARTS = frozenset({"opening", "signed", "edition", "masthead", "credit", "editor", "heading"})

Drop = tuple[int, int, str]  # where it begins and ends, and the step that drops it


class Lines:
    """The lines that hold text, without white space at their edges, in columns; and what is left out."""

    __slots__ = (
        "texts", "begins", "starts", "widths", "above", "kinds", "indented", "spread", "closing", "left_out", "spaced",
        "look", "starters", "shots", "between", "spaced_out", "whole",
        "leaded",
    )  # fmt: skip

    def __init__(self, texts: list[str], begins: list[int], widths: list[int], above: list[str]) -> None:
        self.texts = texts
        self.begins = begins  # with the white space before the text
        self.starts = begins
        self.widths = widths  # in quarters of a full letter
        self.above = above  # the row right above; "" where it is blank
        self.kinds = [""] * len(texts)  # "" for text; else opening, signed, heading or a piece of furniture
        self.indented: set[int] = set()
        self.spread: set[int] = set()  # set letter by letter to fill its column
        self.closing: set[int] = set()  # an article ends with it: a byline in brackets, (完), an editor's tag
        self.shots: set[int] = set()  # it ends with who took the picture
        self.between: set[int] = set()  # it may stand inside a sentence that goes on below it
        self.left_out: list[Drop] = []  # page numbers and second copies of lines
        self.whole = False  # the lines are paragraphs, as on a web page
        self.leaded = False  # a blank line stands below every line, and parts nothing
        self.spaced_out: set[int] = set()  # a byline in brackets goes on below it, behind the space at its end
        self.spaced: dict[int, list[Drop]] = {}  # second copies and stray spaces inside lines
        self.look = bytearray(len(texts))  # 1 where no cheap sign tells that the line goes on in the next one
        self.starters = bytearray(len(texts))  # 1 where something begins or stands alone


def spread(text: str) -> bool:
    """Whether a line is set letter by letter, to fill its column.

    >>> spread("今 年 新 增 学 位 三 千 个"), spread("记者 王小明 李华")
    (True, False)
    """
    return 2 * text.count(" ") >= len(text) - 4 > 4


def width(text: str) -> int:
    """The width of a text in quarters of a full letter: a half-width letter is one byte in UTF-8, the others three.

    >>> width("建成12个") / FULL
    4.0
    """
    return len(text.encode("utf-8", "surrogatepass")) + len(text)
