"""What sort each line is: a dateline, a byline, a piece of furniture, a heading; most are text, and are not asked."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import compress
from operator import not_

from .bylines import leads
from .columns import is_column
from .creditlines import BULLET, credit_line, line_kind
from .datelines import dateline_at
from .endings import DAY_GOES_ON, cut_dateline, cut_name, names_on
from .furniture import GAP, HAN, LABEL, RETOLD
from .lines import CLOSERS, FULL, HAN_FIRST, NO_FURNITURE, TERMINAL, WIDEST, Lines, spread
from .names import is_name, is_sure
from .offices import ROLE, SPACE
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
# 本报记者 王小明 初冬的江边，候
LEADS = re.compile(rf"{ROLE}{GAP}({HAN}{{2,3}}){SPACE}(\S{{5}})")
SENT_ON = re.compile("[（(]?[^（）()。]{2,40}[）)](?=.)")
NAMES = re.compile(rf"{HAN}{{2,3}}(?: {HAN}{{2,3}}){{1,3}}")
# What stands in bylines, datelines and mastheads; 电 only where a date or a bracket is beside it.
MARKERS = (
    "记者", "讯", "消息", "星期", "来源", "作者", "编辑", "通讯员", "融媒", "记 者", "记　者", "采访人员", ">",
    "报 20", "网 20", "| 20",
)  # fmt: skip
WIRE, BEFORE_WIRE, AFTER_WIRE = "电", frozenset("日 \t\xa0\u3000"), frozenset("（( \t\xa0\u3000")
# What a byline without 记者, 讯 or 电 in it begins with (摄影 王小明, 评论员 李华).
BYLINE_HEADS = frozenset("文图摄撰实评特采供") | BULLET
# What furniture begins with: one letter, or two.
FURNITURE_HEADS = frozenset("第<＜-—–·－P《（(【[")
FURNITURE_WORDS = frozenset(
    "版面 版式 责任 责编 编辑 编审 美编 美术 校对 审校 组版 值班 制图 统筹 策划 检校 执行 本版 电子 投稿 新闻 文字 来源"
    " 稿源 作者 国内 邮发 社址 邮编 承印 定价 零售 总编"
    " 发布 发表 更新 时间 日期 信息 浏览 点击 阅读 字体 监制 一审 初审 审核 审读 20 首页 当前 您的 您当"
    " 上一 下一 电话 热线 传真 原标".split()
)
SINGLE_HEADS = BYLINE_HEADS | FURNITURE_HEADS
HEADS = SINGLE_HEADS | {word[0] for word in FURNITURE_WORDS}


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
        if not kinds[i] and widths[i] < HEAD and is_column(texts[i]):
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
    for i in [i for i in marked if i + 1 < len(texts)]:
        text, below = texts[i : i + 2]
        cut = text[-2:-1] == " " or (len(text) <= SHORT and OFFICE_ALONE.fullmatch(text))
        if cut and credit_line(text + below) == "signed":
            kinds[i] = "signed"  # 记者 王小明 实习生 李 / 小华; 记者 / 王小明
    for i in [i for i in marked if i and not kinds[i - 1] and texts[i][0] in DAY_GOES_ON]:
        if cut_dateline(texts[i - 1], texts[i]):
            kinds[i - 1] = "opening"  # 中新网南江6月 / 18日电（王小明）
    for i in [i for i in marked if i and kinds[i] in ("signed", "opening") and kinds[i - 1] == "opening"]:
        above, both = texts[i - 1], "".join(texts[i : i + 2])  # the bracket may close one line further down
        if names_on(above, both) or (cut_dateline(above, texts[i]) and SENT_ON.match(both)):
            kinds[i] = ""
        elif kinds[i] == "opening" and above[-1] >= HAN_FIRST and above[-1] not in TERMINAL and "。" not in above:
            kinds[i] = ""  # 本报南江1月5日讯 江城 / 晚报记者王小明报道：, where nothing has been said between


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
    if (len(text) <= SHORT and LABEL.match(text)) or text.startswith(RETOLD):
        return "heading"
    if " " in text and NAMES.fullmatch(text) and all(map(is_sure, text.split())):
        return "signed"  # 王小明 李小华, below a headline
    return "opening" if opening or (text[0] in "（(" and leads(text)) or _leads_bare(text) else ""


def _leads_bare(text: str) -> bool:
    """Whether a byline without brackets stands before the first words of a text: 本报记者 王小明 初冬的江边，候"""
    named = LEADS.match(text)
    return named is not None and is_sure(named[1]) and not is_name(named[2][:3])


def _are_whole(texts: list[str], widths: list[int], kinds: list[str]) -> bool:
    """Whether the lines are paragraphs, as on a web page: most of the text is in long ones, and sentences end them."""
    long = [i for i, wide in enumerate(widths) if wide > LONG and not kinds[i]]
    if 2 * sum([widths[i] for i in long]) < sum(widths):
        return False
    return sum([texts[i][-1] in ENDS for i in long]) >= WHOLE * len(long)


def marked_lines(raw: str, begins: list[int]) -> set[int]:
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


def is_suspect(text: str) -> bool:
    """Whether the line begins as bylines or furniture do."""
    return text[0] in SINGLE_HEADS or text[:2] in FURNITURE_WORDS
