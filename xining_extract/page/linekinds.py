"""What sort each line is: a dateline, a byline, a piece of furniture, a heading; most are text, and are not asked."""

from __future__ import annotations

import re
from itertools import compress
from operator import not_

from .bylines import leads
from .columns import is_column
from .creditlines import credit_line, line_kind
from .datelines import dateline_at
from .endings import DAY_GOES_ON, cut_dateline, cut_name, names_on
from .furniture import LABEL
from .lines import CLOSERS, FULL, NO_FURNITURE, TERMINAL, WIDEST, Lines, spread
from .markers import is_suspect
from .offices import ROLE
from .overprint import LONGEST

SHORT = 8  # letters: so short a line may be a label (要闻)
GOES_ON = frozenset("。！？!?…，、,（(“《")  # with these ends a text, or a line that goes on
HEAD = 18 * FULL  # the name of a column is narrower
ENDS = TERMINAL | frozenset(CLOSERS)
LONG, WHOLE = 30 * FULL, 0.8  # what is longer is no headline as a rule; so many of these end with a sentence
# 南江晚报讯记者王小明，通讯员李 / 华报道：, a dateline that the column cut
DISPATCHED = re.compile("[讯电][ \u3000]?(?:记者|通讯员)")
REPORTED = re.compile(r"(?!据)[^\s，。、：]{2,14}日报道[ \u3000]")  # 江城晚报5月29日报道
# 中新网南江7月3日电 / （记者 王小明）记者从, a byline with which the first words begin
OFFICE_ALONE = re.compile(ROLE)
SENT_ON = re.compile("[（(]?[^（）()。]{2,40}[）)](?=.)")


def tell_kinds(raw: str, lines: Lines, heads: list[int], narrow: list[int], marked: set[int]) -> None:
    """Set the kinds of the lines that their head, their width, a marker or a blank line above makes suspect."""
    texts, widths, kinds = lines.texts, lines.widths, lines.kinds
    suspects = marked.union(
        [i for i in heads if is_suspect(texts[i])],
        [i for i in narrow if texts[i][-1] not in NO_FURNITURE],
    )
    for i in suspects:
        if len(texts[i]) < LONGEST or dateline_at(raw, lines.begins[i]):
            kinds[i] = _kind(raw, lines.begins[i], texts[i])
    for i in compress(range(len(texts)), map(not_, lines.above)):
        if not kinds[i] and widths[i] < HEAD and texts[i][-1] not in NO_FURNITURE and is_column(texts[i]):
            kinds[i] = "heading"
    lines.whole = _are_whole(texts, widths, kinds)
    _join_kinds(texts, kinds, marked)
    if lines.whole:
        for i, wide in enumerate(widths):  # paragraphs stand on one line each, and so do headlines
            signed = i > 0 and kinds[i - 1] == "signed" and cut_name(texts[i - 1], texts[i])
            if wide <= WIDEST and not (kinds[i] or signed) and texts[i][-1] not in GOES_ON and "。" not in texts[i]:
                kinds[i] = "heading"


def _join_kinds(texts: list[str], kinds: list[str], marked: set[int]) -> None:
    """Set the kinds of lines that a column cut in two: a byline and its rest, a dateline and its bracket."""
    for i in [i for i in marked if texts[i][-2:-1] == " " and not kinds[i] and i + 1 < len(texts)]:
        if credit_line(texts[i] + texts[i + 1]) == "signed":
            kinds[i] = "signed"  # 记者 王小明 实习生 李 / 小华
    for i in [i for i in marked if len(texts[i]) <= SHORT and i + 1 < len(texts) and OFFICE_ALONE.fullmatch(texts[i])]:
        if credit_line(texts[i] + texts[i + 1]) == "signed":
            kinds[i] = "signed"  # 记者 / 王小明
    for i in [i for i in marked if i and not kinds[i - 1] and texts[i][0] in DAY_GOES_ON]:
        if cut_dateline(texts[i - 1], texts[i]):
            kinds[i - 1] = "opening"  # 中新网南江6月 / 18日电（王小明）
    for i in [i for i in marked if i and kinds[i] in ("signed", "opening") and kinds[i - 1] == "opening"]:
        above, both = texts[i - 1], "".join(texts[i : i + 2])  # the bracket may close one line further down
        if names_on(above, both) or (cut_dateline(above, texts[i]) and SENT_ON.match(both)):
            kinds[i] = ""


def _kind(raw: str, begin: int, text: str) -> str:
    """What the line is; furniture is looked for where a head, a weekday or a picture's credit makes it likely."""
    if spread(text):  # 本 报 讯 （ 记 者 王 小 明 ） 昨 日
        text = raw = text.replace(" ", "")
        begin = 0
    last = text[-1]
    sent = "讯" in text or "电" in text or "消息" in text or REPORTED.match(text) is not None
    opening = sent and dateline_at(raw, begin)
    if last not in NO_FURNITURE and not (opening and DISPATCHED.search(text)) and (sort := line_kind(text)):
        return "signed" if sort == "name" else sort
    if len(text) <= SHORT and LABEL.match(text):
        return "heading"
    return "opening" if opening or (text[0] in "（(" and leads(text)) else ""


def _are_whole(texts: list[str], widths: list[int], kinds: list[str]) -> bool:
    """Whether the lines are paragraphs, as on a web page: most of the text is in long ones, and sentences end them."""
    long = [i for i, wide in enumerate(widths) if wide > LONG and not kinds[i]]
    if 2 * sum([widths[i] for i in long]) < sum(widths):
        return False
    return sum([texts[i][-1] in ENDS for i in long]) >= WHOLE * len(long)
