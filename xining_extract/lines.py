"""The lines of a page as they stand: where, how wide, what sort; and those that are no text or stand there twice."""

from __future__ import annotations

from collections.abc import Iterator

from .bylines import BARE_CLOSING, CLOSING, OPENING, PICTURE, SIGNED_LINE, is_dateline, is_signed
from .furniture import FURNITURE
from .overprint import LONGEST, second_copies
from .spacing import stray

TWICE = 8  # a line so long that stands twice, one below the other, was printed twice
TAIL = 40  # letters at a line's end that may be a byline
CLOSING_LONGEST = 110
SECTION_LONGEST = 8  # 要闻, A02 民生新闻
# What a byline without 记者, 讯 or 电 in it begins with (摄影 王小明, 评论员 李华).
BYLINE_HEADS = frozenset("文图摄撰实评特")
# What furniture begins with: one letter, or two.
FURNITURE_HEADS = frozenset("第-—–·－P《（(【[")
FURNITURE_WORDS = frozenset(
    "版面 版式 责任 责编 编辑 编审 美编 美术 校对 审校 组版 值班 制图 统筹 策划 检校 执行 本版 电子 投稿 新闻 文字 来源"
    " 稿源 作者 国内 邮发 社址 邮编 承印 定价 零售 总编".split()
)

Drop = tuple[int, int, str]


class Line:
    """A line that holds text: its span without white space at the edges, its width, what it is, what stands above."""

    __slots__ = ("start", "end", "width", "kind", "gap", "indented", "spread", "ends")

    def __init__(
        self, start: int, end: int, width: float, kind: str, gap: bool, indented: bool, spread: bool, ends: bool
    ) -> None:
        self.start = start
        self.end = end
        self.width = width  # in full letters
        self.kind = kind  # "" for text; else opening, signed, heading or a piece of furniture
        self.gap = gap  # a blank line stands above
        self.indented = indented
        self.spread = spread  # set letter by letter to fill its column
        self.ends = ends  # an article ends with it: a byline in brackets, (完), an editor's tag


def width(text: str) -> float:
    """The width of a text in full letters: half-width letters are one byte in UTF-8, the others three.

    >>> width("建成12个")
    4.0
    """
    return (len(text.encode("utf-8", "surrogatepass")) + len(text)) / 4


def read(raw: str) -> tuple[list[Line], list[Drop]]:
    """The lines that hold text, and what is left out: page numbers, second copies, stray spaces.

    >>> lines, left_out = read("城东新建学校\\n第 3 页\\n本报讯（记者 王小明） 今年建成学校3所。")
    >>> [line.kind for line in lines], left_out
    (['', 'opening'], [(7, 12, 'footer')])
    """
    lines: list[Line] = []
    left_out: list[Drop] = []
    here, blanks, indents, above = 0, 0, 0, ""
    wide_blanks = "\u3000" in raw
    for line in raw.split("\n"):
        begin, here = here, here + len(line) + 1
        text = line.strip()
        if not text:
            blanks += 1
            continue
        size = len(text)
        start = begin if size == len(line) else begin + len(line) - len(line.lstrip())
        end = start + size
        kind, sign = "", "者" in text or "讯" in text
        if (
            sign
            or "电" in text
            or "星" in text
            or (head := text[0]) in BYLINE_HEADS
            or head in FURNITURE_HEADS
            or size <= SECTION_LONGEST
            or text[:2] in FURNITURE_WORDS
        ):
            kind = _kind(raw, begin) if size < LONGEST or OPENING.match(raw, begin) else ""
        if kind == "footer":
            left_out.append((start, end, "footer"))
            blanks = -1
            continue
        if text == above and size >= TWICE and blanks <= 0:
            left_out.append((start, end, "overprint"))
            continue
        wide, spread = (len(text.encode("utf-8", "surrogatepass")) + size) / 4, False
        if not kind and size <= LONGEST and text.find(text[0], 1) > 0:
            copies = second_copies(text)
            if copies:
                left_out += [(start + first, start + last, "overprint") for first, last in copies]
                kind = "heading"
        if (wide != size and (" " in text or "\xa0" in text)) or (wide_blanks and "\u3000" in text):
            left_out += [(start + first, start + last, name) for first, last, name in stray(text)]
            if 2 * text.count(" ") >= size - 4 > 4:
                wide, spread = width(text.replace(" ", "")), True
        last = text[-1]
        ends = _ends(raw, begin, start, end) if last in "】)）" else sign and last > "\u33ff" and _signed_at_end(text)
        indented = start - begin > 1 or (start > begin and raw[begin] in "\u3000\t")
        indents += indented
        lines.append(Line(start, end, wide, kind, blanks > 0, indented, spread, ends))
        blanks, above = 0, text
    if indents > 0.7 * len(lines):  # set in from the margin, as a whole
        for each in lines:
            each.indented = False
    return lines, left_out


def edges(raw: str, start: int, end: int) -> Iterator[Drop]:
    """Of the white space between paragraphs all but one line break goes, or but two where a blank line stands."""
    if end - start <= 1 and raw[start:end] in ("", "\n"):
        return
    first = raw.find("\n", start, end)
    if first < 0:
        yield start, end, "trim"
        return
    second = raw.find("\n", first + 1, end)
    if first > start:
        yield start, first, "trim"
    if second < 0:
        if first + 1 < end:
            yield first + 1, end, "trim"
        return
    if second > first + 1:
        yield first + 1, second, "trim"
    if second + 1 < end:
        yield second + 1, end, "trim"


def _kind(raw: str, begin: int) -> str:
    match = FURNITURE.match(raw, begin)
    if match:
        return match.lastgroup or ""
    line = SIGNED_LINE.match(raw, begin)
    if line and is_signed(raw, *line.span()):
        return "signed"
    return "opening" if OPENING.match(raw, begin) else ""


def _signed_at_end(text: str) -> bool:
    """Whether a byline without brackets ends the line: …已恢复供水。记者王小明"""
    return BARE_CLOSING.search(text, max(0, len(text) - TAIL)) is not None


def _ends(raw: str, begin: int, start: int, end: int) -> bool:
    if raw[end - 1] == "】" or raw[end - 2] == "完":
        return True
    opens = max(raw.rfind("（", start, end), raw.rfind("(", start, end))
    if opens < 0 or end - opens > CLOSING_LONGEST:
        return False
    byline = raw[opens:end]
    return CLOSING.match(byline) is not None and not PICTURE.search(byline) and not is_dateline(raw, begin, opens)
