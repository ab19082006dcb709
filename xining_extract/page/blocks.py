"""What each line of a repaired page is: text of an article, a headline, a byline, or the page's furniture."""

from __future__ import annotations

import re
from itertools import groupby

from ..department.places import gazetteer
from ..model import Span
from .around import set_apart
from .block import Block, Kind
from .bylines import SOURCE, bare_closing, begins, closes
from .captions import is_caption, shot
from .columns import EXCERPT, of_column_words
from .creditlines import line_kind
from .datelines import dateline_at, is_dateline
from .furniture import DAY, GAP, HAN, LABEL, RETOLD
from .lines import CLOSERS, NO_FURNITURE
from .names import is_name
from .people import are_people
from .promotions import LONGEST_FIRST, LONGEST_HEADING, promote

SENTENCE_MARKS = "。！？!?…；;：:，、,"
DATELINE_LONGEST = 80
FURNITURE_LONGEST = 120
PHOTO = 40  # letters of a bracket with who took the picture
WIRES = ("讯", "电", "消息", "报道（", "报道(", "日报道 ")
BYLINE_REACH = 16  # letters into a paragraph in which the byline that opens it names its office
OFFICES = ("记者", "通讯员")
AIRED = "。本台记者"  # behind what is read out first
# 《江城日报》（2025年3月4日 第二版）
PRINTED = rf"《[^《》\n]{{2,16}}》{GAP}[（(]{GAP}{DAY}[^（）()，。\n]{{0,12}}[)）]"
# （县发改局）: who sent the text
SENDER = rf"(?<=[。！？”])[（(]{HAN}{{1,8}}(?:[局委办厅镇乡]|街道|中心|宣传部)[)）]"
# (完)【编辑:某某】 and the like, at the end of a paragraph.
TAIL = re.compile(
    rf"(?:{GAP}(?:[（(]完[)）]|[（(](?:上接|下转|紧接)[^（）()\n]{{1,12}}[）)]|{SOURCE}|[【\[](?:打印|关闭|返回|收藏|分享)[^】\]\n]{{0,6}}[】\]]|【{GAP}(?:责任)?编辑[^】\n]{{0,20}}】|{PRINTED}|{SENDER}|[（(【\[]?(?:责任编辑|责编|编辑){GAP}[:：][^，。\n]{{0,16}}[）)】\]]?))+{GAP}$"
)
END = re.compile(rf"{GAP}(?:[（(]{GAP}[完终]{GAP}[)）]|[-—]*{GAP}(?:END|End|end){GAP}[-—]*){GAP}$")
# …（记者 王小明）返回某网，查看更多
MORE = re.compile(rf"{GAP}(?:返回{HAN}{{2,4}}[，,])?(?:查看更多|阅读全文|展开全文|阅读原文)$")
PICTURED = re.compile(r"[^。，；\n]{6,40}[（(]组?图[)）](?=[^\S\n])")  # 水管换新了(图) 记者 王小明 摄
CELL = "|｜ \t\xa0\u3000"  # where a table's cell ends
JUNK = re.compile(r"[a-z]{1,8}|[^\w]+")  # a name of the machine's, a bar
NAMES_LONGEST = 24
# Parts of cities that no gazetteer has: 高新区, 经开区.
ZONES = ("高新区", "经开区", "开发区", "示范区", "新区", "工业区", "工业园", "产业园", "度假区", "保税区")
BAR = re.compile("[|｜丨/／]")  # 关注｜学校多了 is no list of names
EXCERPTED = re.compile(rf"【[^】\n]{{0,8}}{EXCERPT}[^】\n]{{0,4}}】")
FEWEST = 4  # lines
FIGURE = re.compile(r"[0-9][余多]?[万亿]?(?:[一-龥]|[%％])")
# So goes on what was told in the line above; no headline begins so.
GOES_ON = re.compile("其中|据(?:统计|了解|悉|介绍)|另外?|此外|同比|累计|较|同时|目前|截至|共计?")


def blocks(text: str) -> list[Block]:
    """The lines of a repaired page, each with its kind.

    >>> [block.kind for block in blocks("城东新增学位\\n本报记者  王小明\\n今年新增学位3200个。\\n【编辑:李华】")]
    ['heading', 'signed', 'body', 'editor']
    """
    found: list[Block] = []
    here, gap = 0, False
    for line in text.split("\n"):
        start, here = here, here + len(line) + 1
        if line:
            row = _row(line) if line[-1] in "|｜摄" else line
            block = _block(text, row, start, start + len(row), gap)
            if block.kind in ("signed", "edition") and (subject := _subject(text, block, found)):
                found.append(subject)
            if block.end > block.start:
                found.append(block)
        gap = not line
    found = join_verses(text, found)
    set_apart(text, found)
    promote(text, found)
    return found


def _row(line: str) -> str:
    """A line without the bars behind it that end a table's cell; of a headline, without who took its picture."""
    shown = PICTURED.match(line) if line[-1] == "摄" else None
    return shown[0] if shown else line.rstrip(CELL) or line


def _subject(text: str, block: Block, above: list[Block]) -> Block | None:
    """The headline of a dispatch that has it in its dateline alone: 新华社某地1月2日电 题：…"""
    if above and above[-1].kind == "heading":
        return None
    at = text.find("题：", text.rfind("\n", 0, block.end) + 1, block.end)
    end = block.byline[0] if block.byline else block.end
    begin = at + len("题：")
    return Block(begin, end, "heading", block.gap) if at >= 0 and text[begin:end].strip() else None


def _block(text: str, line: str, start: int, end: int, gap: bool) -> Block:
    if line[-1] in NO_FURNITURE:
        if _is_plain(line):  # most lines
            return Block(start, end, "body", gap)
    elif len(line) < FURNITURE_LONGEST:
        if sort := line_kind(line):
            return Block(start, end, sort, gap, (start, end) if sort in ("signed", "name") else None)  # type: ignore[arg-type]
        if END.match(text, start, end):
            return Block(start, end, "end", gap)
    start += len(line) - len(line.lstrip())
    if start == end or JUNK.fullmatch(text, start, end):
        return Block(end, end, "footer", gap)
    last = line[-1]
    if last in "多文" and (more := MORE.search(text, max(start, end - 20), end)):
        end = more.start()
    if (shown := text.find(" 图为", start, end)) > start and text.find("。", start, shown) < 0:
        end = shown  # a headline with the caption of its picture
        last = text[end - 1]
    likely = last not in NO_FURNITURE or line[0] in "图上下左右"
    if likely and is_caption(text, start, end):
        return Block(start, end, "credit", gap)
    stop, byline, ends = _tail(text, start, end)
    if stop - start < (2 if byline else 1):
        return Block(start, end, "closing" if byline else "end", gap, byline)  # (完)【编辑:王小明】
    kind = _kind(text, start, stop)
    if kind == "opening" and text.find("题：", start, stop) > 0 and text.find("。", start, stop) < 0:
        # 新华社某地1月2日电 题：…
        return Block(*(byline or (start, stop)), "signed" if byline else "edition", gap, byline)
    return Block(start, stop, kind, gap, byline, ends)


def _is_plain(line: str) -> bool:
    """Whether a line, which ends with a mark of sentences, is plainly text: long, and with no sign of a byline."""
    if len(line) <= LONGEST_HEADING:
        return False
    head = line[:DATELINE_LONGEST]
    signed = any([wire in head for wire in WIRES]) or any([office in head[:BYLINE_REACH] for office in OFFICES])
    return not signed and AIRED not in head and head[0] not in "【（(□■" and not head[0].isspace()


def _tail(text: str, start: int, end: int) -> tuple[int, Span | None, bool]:
    """Where the paragraph's own text ends, its closing byline, and whether the article ends there."""
    stop, byline, ends = end, None, False
    if text[end - 1] in "）)】]" and (signed := _closing(text, start, end)):
        return _before(text, start, signed[0]), signed, True
    if text[end - 1] in "】)）]" or text.find("编", max(start, end - 20), end) >= 0:
        tail = TAIL.search(text, max(start, end - 60), end)
        if tail:
            stop, ends = tail.start(), True
    if stop > start and text[stop - 1] in ")）":
        if shown := shot(text, max(start, stop - PHOTO), stop):
            stop = shown.start()
        elif closing := _closing(text, start, stop):
            stop, byline, ends = closing[0], closing, True
    elif stop > start and text[stop - 1] not in "。！？”…":
        bare = bare_closing(text, max(start, stop - 40), stop)
        if bare:
            stop, byline, ends = bare[0], bare, True
    return _before(text, start, stop), byline, ends


def _before(text: str, start: int, stop: int) -> int:
    """Where a stretch ends without the white space at its end."""
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return stop


def _closing(text: str, start: int, stop: int) -> Span | None:
    """The byline in brackets with which a line ends, unless it is of a dateline: 新华社某地1月2日电（记者 王小明）"""
    begin = max(text.rfind(opens, start, stop) for opens in "（(【[")
    if begin < 0 or not closes(text, begin, stop) or is_dateline(text, start, begin):
        return None
    return begin, stop


def _kind(text: str, start: int, end: int) -> Kind:
    reach = min(end, start + DATELINE_LONGEST)
    if any([text.find(word, start, reach) > 0 for word in WIRES]) and dateline_at(text, start):
        return "opening"
    signed = text[start] in "（(□■" or any([text.find(office, start, start + BYLINE_REACH) >= 0 for office in OFFICES])
    signed = signed or text.find(AIRED, start, reach) >= 0
    if signed and text.find("。", start, end) > 0 and begins(text, start, end):
        return "opening"
    if text.startswith("【", start) and EXCERPTED.match(text, start, end):
        return "excerpt"
    if text.startswith(RETOLD, start) and end - start <= LONGEST_FIRST:
        return "heading"
    if end - start > LONGEST_HEADING or _is_sentence(text, start, end):
        return "body"
    if LABEL.match(text, start, end):
        return "label"
    if end - start <= 8 and _is_place(text[start:end]):
        return "place"
    if end - start <= 8 and is_name(squeezed := re.sub(r"\s", "", text[start:end])):
        return "heading" if of_column_words(squeezed) else "name"  # 简讯
    if end - start <= NAMES_LONGEST and BAR.search(text, start, end) is None and are_people(text, start, end):
        return "name"
    return "heading"


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether the line holds a full stop, or ends as sentences do."""
    if text[end - 1] in SENTENCE_MARKS or text.find("。", start, end) >= 0:
        return True
    return text[end - 1] in CLOSERS and text[start:end].rstrip(CLOSERS)[-1:] in "。！？!?…；"


def _is_place(words: str) -> bool:
    """Whether the line is a place's name alone, as papers print above reports from several places."""
    return words in gazetteer().short or words in gazetteer().full or words.endswith(ZONES)


def join_verses(text: str, found: list[Block]) -> list[Block]:
    """Make one paragraph of the lines that tell figures one after another, which each alone look like headlines."""
    joined: list[Block] = []
    for heading, run in groupby(found, key=lambda block: block.kind == "heading"):
        lines = list(run)
        if heading and len(lines) >= FEWEST:
            lines = _joined(text, lines, below=bool(joined))
        joined += lines
    return joined


def _joined(text: str, lines: list[Block], *, below: bool) -> list[Block]:
    """The same with the verses among them in one; above all text, the first line is the headline."""
    told = [i for i, line in enumerate(lines) if FIGURE.search(text, line.start, line.end)]
    on = [i for i, line in enumerate(lines) if GOES_ON.match(text, line.start)]
    first = max(min([*told[:1], *on[:1]], default=0), 0 if below else 1)
    last = told[-1] if told else 0
    verses = sum(first <= i <= last for i in told)
    if not on or last - first + 1 < FEWEST or verses * 2 <= last - first:
        return lines
    head = lines[first]
    return [*lines[:first], Block(head.start, lines[last].end, "body", head.gap), *lines[last + 1 :]]
