"""The lines of a page as they stand: where, how wide, what sort; and those that are no text or stand there twice.

A page has hundreds of lines, and few of them are anything but a stretch of a paragraph. So lines are held in columns
(a list of starts, a list of widths …), each filled in one pass; only what a cheap sign suspects is looked at by itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain, compress
from operator import add, eq, not_

from .bylines import SOURCED, bare_closing, closes, dateline_at, is_dateline
from .captions import shot
from .columns import is_column
from .creditlines import BULLET, credit_line, line_kind
from .credits import OFFICE_WORD
from .furniture import FOOTER, LABEL
from .interruptions import RUNNING, between
from .overprint import LONGEST, second_copies
from .spacing import stray

TWICE = 8  # a line so long that stands twice, one below the other, was printed twice
TAIL = 40  # letters at a line's end that may be a byline
CLOSING_LONGEST = 110
FULL = 4  # the width of a full letter
SHORT, NARROW = 8, 9 * FULL  # letters, width: lines so short are looked at one by one (要闻, A02 民生新闻)
GOES_ON = frozenset("。！？!?…，、,（(“《")  # with these ends a text, or a line that goes on
HEAD = 18 * FULL  # the name of a column is narrower
WIDEST = 64 * FULL  # no column is wider; longer lines are paragraphs, as web pages have them
TERMINAL = frozenset("。！？!?…")
SOFT = frozenset("；;：:")
CLOSERS = "”’」』）)】》"
ENDS = TERMINAL | frozenset(CLOSERS)
LONG, WHOLE = 30 * FULL, 0.8  # what is longer is no headline as a rule; so many of these end with a sentence
STOPS = TERMINAL | SOFT | frozenset(CLOSERS)  # a line that ends with one of these may end its paragraph
NO_FURNITURE = frozenset("。，！？")  # no short line that ends with these is the page's
# What stands in bylines, datelines and mastheads; 电 only where a date or a bracket is beside it.
MARKERS = ("记者", "讯", "星期", "来源", "作者", "编辑", "通讯员", "融媒", "记 者", "记　者", "采访人员", ">")
WIRE, BEFORE_WIRE, AFTER_WIRE = "电", frozenset("日 \t\xa0\u3000"), frozenset("（( \t\xa0\u3000")
# What a byline without 记者, 讯 or 电 in it begins with (摄影 王小明, 评论员 李华).
BYLINE_HEADS = frozenset("文图摄撰实评特采供") | BULLET
# What furniture begins with: one letter, or two.
FURNITURE_HEADS = frozenset("第-—–·－P《（(【[")
FURNITURE_WORDS = frozenset(
    "版面 版式 责任 责编 编辑 编审 美编 美术 校对 审校 组版 值班 制图 统筹 策划 检校 执行 本版 电子 投稿 新闻 文字 来源"
    " 稿源 作者 国内 邮发 社址 邮编 承印 定价 零售 总编"
    " 发布 发表 更新 时间 日期 信息 浏览 点击 阅读 字体 监制 一审 初审 审核 审读 20 首页 当前 您的 您当".split()
)
FOOTER_HEADS = frozenset("第-—–·－P")
PICTURE_ENDS = frozenset("摄影图")
SINGLE_HEADS = BYLINE_HEADS | FURNITURE_HEADS
HEADS = SINGLE_HEADS | {word[0] for word in FURNITURE_WORDS}
# Lines with which something begins, or that stand alone.
STARTS = frozenset({"opening", "signed", "edition", "masthead", "credit", "editor", "heading"})
# 南江晚报讯记者王小明，通讯员李 / 华报道：, a dateline that the column cut
DISPATCHED = re.compile("讯[ \u3000]?(?:记者|通讯员)")
SPACES = (" ", "\xa0", "\u3000")

Drop = tuple[int, int, str]


class Lines:
    """The lines that hold text, without white space at their edges, in columns; and what is left out."""

    __slots__ = (
        "texts", "begins", "starts", "widths", "above", "kinds", "indented", "spread", "closing", "left_out", "spaced",
        "look", "starters", "shots", "between",
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
        self.spaced: dict[int, list[Drop]] = {}  # second copies and stray spaces inside lines
        self.look = bytearray(len(texts))  # 1 where no cheap sign tells that the line goes on in the next one
        self.starters = bytearray(len(texts))  # 1 where something begins or stands alone


def width(text: str) -> int:
    """The width of a text in quarters of a full letter: a half-width letter is one byte in UTF-8, the others three.

    >>> width("建成12个") / FULL
    4.0
    """
    return len(text.encode("utf-8", "surrogatepass")) + len(text)


def read(raw: str) -> Lines:
    """The lines that hold text, and what is left out: page numbers, second copies, stray spaces.

    >>> lines = read("城东新建学校\\n第 3 页\\n本报讯（记者 王小明） 今年建成学校3所。")
    >>> lines.kinds, lines.left_out
    (['', 'opening'], [(7, 12, 'footer')])
    """
    rows = raw.split("\n")
    stripped = list(map(str.strip, rows))
    here = -1
    begins = [(here := here + 1 + size) - size for size in map(len, rows)]
    texts = list(compress(stripped, stripped))
    above = ["", *stripped]
    heads = [i for i, text in enumerate(texts) if text[0] in HEADS]
    footers = [i for i in heads if texts[i][0] in FOOTER_HEADS]
    left_out: list[Drop] = []
    if footers or any(map(eq, texts, texts[1:])):
        left_out = _leave_out(raw, begins, stripped, above, footers)
        if left_out:
            texts = list(compress(stripped, stripped))
            heads = [i for i, text in enumerate(texts) if text[0] in HEADS]
    encoded = "\n".join(texts).encode("utf-8", "surrogatepass").split(b"\n") if texts else []
    widths = list(map(add, map(len, encoded), map(len, texts)))
    lines = Lines(texts, list(compress(begins, stripped)), widths, list(compress(above, stripped)))
    lines.left_out = left_out
    if rows != stripped:
        _set_in(lines, list(compress(rows, stripped)))
    if texts:
        _tell(raw, lines, heads)
    return lines


def _leave_out(raw: str, begins: list[int], stripped: list[str], above: list[str], heads: list[int]) -> list[Drop]:
    """Blank out page numbers and lines that stand twice; a page number and one blank line beside it part nothing."""
    numbers = list(compress(range(len(stripped)), stripped))
    left_out: list[Drop] = []
    for row in [numbers[i] for i in heads]:
        if len(stripped[row]) < LONGEST and FOOTER.match(stripped[row]):
            left_out.append(_blank(raw, begins, stripped, above, row, "footer"))
            if row + 2 < len(above):
                above[row + 2] = above[row + 2] or " "
    if left_out:
        numbers = list(compress(numbers, map(stripped.__getitem__, numbers)))
    texts = list(map(stripped.__getitem__, numbers))
    doubled = 0
    for i in [i for i, same in enumerate(map(eq, texts, texts[1:]), 1) if same]:
        # A short line that stands twice was printed twice if the one before it was.
        if above[numbers[i]] and (len(texts[i]) >= TWICE or (doubled and doubled == i - 2)):
            doubled = i
            left_out.append(_blank(raw, begins, stripped, above, numbers[i], "overprint"))
    return left_out


def _blank(raw: str, begins: list[int], stripped: list[str], above: list[str], row: int, name: str) -> Drop:
    start = raw.index(stripped[row], begins[row])
    drop = start, start + len(stripped[row]), name
    stripped[row] = ""
    return drop


def _set_in(lines: Lines, rows: list[str]) -> None:
    """Where the text begins in each line; which lines are set in from the margin, unless the page as a whole is."""
    lines.starts = lines.begins[:]
    for i in [i for i, (row, text) in enumerate(zip(rows, lines.texts, strict=True)) if row is not text]:
        row = rows[i]
        blank = len(row) - len(row.lstrip())
        lines.starts[i] += blank
        if blank > 1 or (blank and row[0] in "\u3000\t"):
            lines.indented.add(i)
    if len(lines.indented) > 0.7 * len(rows):
        lines.indented.clear()


def _tell(raw: str, lines: Lines, heads: list[int]) -> None:
    """What the lines are, and of which it is not plain that they go on in the next one."""
    texts, widths, kinds, look = lines.texts, lines.widths, lines.kinds, lines.look
    marked = _marked(raw, lines.begins)
    odd = [
        i
        for i, (wide, above) in enumerate(zip(widths, chain((0,), widths), strict=False))
        if wide < NARROW or 4 * wide < 3 * above
    ]
    suspects = marked.union(
        [i for i in heads if texts[i][0] in SINGLE_HEADS or texts[i][:2] in FURNITURE_WORDS],
        [i for i in odd if widths[i] < NARROW and texts[i][-1] not in NO_FURNITURE],
    )
    for i in suspects:
        if len(texts[i]) < LONGEST or dateline_at(raw, lines.begins[i]):
            kinds[i] = _kind(raw, lines.begins[i], texts[i])
    for i in compress(range(len(texts)), map(not_, lines.above)):
        if not kinds[i] and widths[i] < HEAD and texts[i][-1] not in NO_FURNITURE and is_column(texts[i]):
            kinds[i] = "heading"
    if _are_whole(texts, widths, kinds):
        for i, wide in enumerate(widths):  # paragraphs stand on one line each, and so do headlines
            if wide <= WIDEST and not kinds[i] and texts[i][-1] not in GOES_ON:
                kinds[i] = "heading"
    for i in [i for i in marked if texts[i][-2:-1] == " " and not kinds[i] and i + 1 < len(texts)]:
        if credit_line(texts[i] + texts[i + 1]) == "signed":
            kinds[i] = "signed"  # 记者 王小明 实习生 李 / 小华
    _look_inside(raw, lines)
    for i in odd:
        look[i] = 1
    if max(widths) > WIDEST:
        for i in [i for i, wide in enumerate(widths) if wide > WIDEST]:
            look[i] = 1
    for i in [i for i, text in enumerate(texts) if text[-1] in STOPS]:
        look[i] = 1
        if texts[i][-1] in "】)）" and _ends(raw, lines.begins[i], lines.starts[i], texts[i]):
            lines.closing.add(i)
        elif texts[i][-1] in ")）" and shot(texts[i], 0, len(texts[i])):
            lines.shots.add(i)
    for i in marked:
        if texts[i][-1] > "\u33ff" and texts[i][-1] not in "】）" and _signed_at_end(texts[i]):
            if i + 1 < len(texts) and len(texts[i + 1]) < 3:
                continue  # 记者王小 / 明
            lines.closing.add(i)
            look[i] = 1
    for i in marked:
        if texts[i][-1] in PICTURE_ENDS and shot(texts[i], 0, len(texts[i])):  # …上体育课。 记者 王小明 摄
            lines.closing.add(i)
            lines.shots.add(i)
            look[i] = 1
    lines.between = between(texts, lines.above, kinds, heads, lines.shots)
    lines.between.update(i for i in odd if widths[i] < NARROW and RUNNING.fullmatch(texts[i]))
    for i in chain(compress(range(len(texts)), kinds), lines.between):
        look[i] = look[i - 1] = 1
        lines.starters[i] = kinds[i] in STARTS
    for i in compress(range(len(texts)), map(not_, lines.above)):
        look[i - 1] = 1
    for i in lines.indented:
        look[i - 1] = 1
    for i in heads:
        if texts[i][0] == "【":
            look[i - 1] = 1
    for i in lines.spread:
        look[i] = 1
        if i + 1 < len(look):
            look[i + 1] = 1
    look[0] = look[-1] = 1


def _are_whole(texts: list[str], widths: list[int], kinds: list[str]) -> bool:
    """Whether the lines are paragraphs, as on a web page: most of the text is in long ones, and sentences end them."""
    long = [i for i, wide in enumerate(widths) if wide > LONG and not kinds[i]]
    if 2 * sum([widths[i] for i in long]) < sum(widths):
        return False
    return sum([texts[i][-1] in ENDS for i in long]) >= WHOLE * len(long)


def _marked(raw: str, begins: list[int]) -> set[int]:
    """The lines that hold a marker of bylines, datelines or mastheads."""
    marked: set[int] = set()
    after = [*begins[1:], len(raw)]
    for marker in MARKERS:
        at = raw.find(marker)
        while at >= 0:
            index = bisect_right(begins, at) - 1
            if index >= 0:
                marked.add(index)
            at = raw.find(marker, after[index])
    at = raw.find(WIRE)
    while at >= 0:
        if raw[at - 1] in BEFORE_WIRE or raw[at + 1 : at + 2] in AFTER_WIRE:
            index = bisect_right(begins, at) - 1
            if index >= 0:
                marked.add(index)
        at = raw.find(WIRE, at + 1)
    return marked


def _kind(raw: str, begin: int, text: str) -> str:
    """What the line is; furniture is looked for where a head, a weekday or a picture's credit makes it likely."""
    last = text[-1]
    opening = ("讯" in text or "电" in text or "消息" in text) and dateline_at(raw, begin)
    if last not in NO_FURNITURE and not (opening and DISPATCHED.search(text)) and (sort := line_kind(text)):
        return "signed" if sort == "name" else sort
    if len(text) <= SHORT and LABEL.match(text):
        return "heading"
    return "opening" if opening else ""


def _look_inside(raw: str, lines: Lines) -> None:
    """Find second copies and stray spaces in the lines."""
    texts, kinds, starts = lines.texts, lines.kinds, lines.starts
    # Of lines that were printed twice: few others have their first letter an even number of times.
    for i in [i for i, text in enumerate(texts) if not text.count(text[0]) & 1]:
        text = texts[i]
        if len(text) <= LONGEST and not kinds[i]:
            copies = second_copies(text)
            if copies:
                lines.spaced[i] = [(starts[i] + first, starts[i] + last, "overprint") for first, last in copies]
                kinds[i] = "heading"
    spaces = [space for space in SPACES if space in raw]
    if not spaces:
        return
    spaced = (
        [i for i, text in enumerate(texts) if spaces[0] in text]
        if len(spaces) == 1
        else [i for i, text in enumerate(texts) if any(space in text for space in spaces)]
    )
    for i in spaced:
        text, start = texts[i], starts[i]
        found = stray(text, start)
        if found:
            lines.spaced[i] = lines.spaced[i] + found if i in lines.spaced else found
        if 2 * text.count(" ") >= len(text) - 4 > 4:
            lines.widths[i] = width(text.replace(" ", ""))
            lines.spread.add(i)


def _signed_at_end(text: str) -> bool:
    """Whether a byline without brackets ends the line: …已恢复供水。记者王小明"""
    signed = bare_closing(text, max(0, len(text) - TAIL), len(text))
    return signed is not None and OFFICE_WORD.search(text, *signed) is not None


def _ends(raw: str, begin: int, start: int, text: str) -> bool:
    end = start + len(text)
    if raw[end - 1] == "】" or raw[end - 2] == "完":
        return True
    opens = max(raw.rfind("（", start, end), raw.rfind("(", start, end))
    if opens < 0:  # （本报记者 王小明 通讯 / 员 李华）: the column cut it
        opens = max(raw.rfind("（", max(0, start - TAIL), start), raw.rfind("(", max(0, start - TAIL), start))
        cut = "".join(raw[opens:end].split("\n"))
        return opens >= 0 and OFFICE_WORD.search(cut) is not None and closes(cut, 0, len(cut))
    if end - opens > CLOSING_LONGEST:
        return False
    if SOURCED.match(raw, opens, end):
        return True
    return closes(raw, opens, end) and not is_dateline(raw, begin, opens)
