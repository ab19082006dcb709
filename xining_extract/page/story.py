"""The text of one article in reading order: paragraphs, sentences, clauses, and the site where a quantity stands.

Everything here speaks in offsets of the *repaired* text (`SourceText.text`); the pipeline carries them back to the
text that the caller gave.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from ..model import ArticleKind, Mention, Quantity, Reporter, Span
from .datelines import dateline_at

Role = Literal["body", "subhead", "excerpt"]


class Paragraph(msgspec.Struct, frozen=True, gc=False):
    """A run of text of one role: `body`; `subhead` (a headline inside the article); `excerpt` (【报告摘登】 …)."""

    start: int
    end: int
    role: Role = "body"


class Story(msgspec.Struct, frozen=True):
    """One article: `text` is the whole repaired page, `paragraphs` the article's own stretches in reading order."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    title: str | None = None
    title_spans: tuple[Span, ...] = ()
    subtitle: str | None = None
    kind: ArticleKind = "news"
    reporters: tuple[Reporter, ...] = ()
    dateline: Mention | None = None


class Sentence(msgspec.Struct, eq=False, gc=False):
    """A sentence, the index of its paragraph, and its clauses (cut at ，；：) as spans, cut when they are asked for."""

    text: str
    start: int
    end: int
    paragraph: int
    cut: tuple[Span, ...] | None = None

    @property
    def clauses(self) -> tuple[Span, ...]:
        if self.cut is None:
            self.cut = tuple(_cut(self.text, self.start, self.end, CLAUSE_END))
        return self.cut


class Site(msgspec.Struct, frozen=True, gc=False):
    """Where a quantity stands: its clause, its sentence (an index into `sentences`), its paragraph, its article."""

    quantity: Quantity
    clause: Span
    sentence: int
    sentences: tuple[Sentence, ...]
    story: Story


# A comma or a colon between two digits belongs to a number or a time, and one in a list of shares parts no clauses
# (分别增长12%，8%和4%). Closing quotes and brackets stay with the sentence that they end.
# A character set at the front lets the search skip; a quantifier, a look-behind or an alternation there does not.
SENTENCE_END = re.compile(r"[。！？!?…\n][。！？!?…\n]*[”’」』）)】]*")
CLAUSE_END = re.compile(r"[，,；;：:](?!(?<=%.)[0-9.]+%[、和])(?:(?<=[，；])|(?<![0-9０-９].)|(?![0-9０-９]))")
# Where a sentence has so many spaces between words, these stand for the ends of lines that a page ran together; a day
# belongs to the line behind it.
SPACE = re.compile(r" (?<=[一-龥A-Za-z0-9%”] )(?<![年月日] ) *(?=[一-龥“0-9])")
SPACED = 5
# 本报讯（记者王小明）, 新华社某地1月2日电（记者王小明）
SENT = re.compile(
    r"\s*(?:[^，。；：“”（()）\n]{0,24}[讯电息]\s*)?[（(【][^（）()\n]{0,8}(?:记者|通讯员|实习生)[^（）()【】\n]{2,100}[）)】]\s*(?=\S)"
)
# 据新华社电 全省…, 本报讯 昨日，…
UNSIGNED = re.compile(r"\s*[^，。；：“”（()）\s]{2,24}[讯电息][^\S\n]+(?=\S)")


def sentences(story: Story) -> tuple[Sentence, ...]:
    """Cut the article's paragraphs into sentences."""
    text = story.text
    return tuple(
        Sentence(text, start, end, index)
        for index, paragraph in enumerate(story.paragraphs)
        for begin, stop in _cut(text, first_word(text, paragraph), paragraph.end, SENTENCE_END)
        for start, end in _lines(text, begin, stop)
    )


def first_word(text: str, paragraph: Paragraph) -> int:
    """Where a paragraph begins to tell: behind the bracket that says who sent it, or the dateline without one."""
    sent = SENT.match(text, paragraph.start, paragraph.end) or UNSIGNED.match(text, paragraph.start, paragraph.end)
    if sent is None or (sent.re is UNSIGNED and dateline_at(text, paragraph.start) is None):
        return paragraph.start
    return sent.end()


def _lines(text: str, start: int, end: int) -> list[Span]:
    """A sentence, or the lines that a page ran together in it."""
    spaced = len(SPACE.findall(text, start, end)) >= SPACED
    return _cut(text, start, end, SPACE) if spaced else [(start, end)]


def _cut(text: str, start: int, end: int, boundary: re.Pattern[str]) -> list[Span]:
    """Cut a stretch after each boundary; stretches of white space alone are left out."""
    spans, here = [], start
    for match in boundary.finditer(text, start, end):
        there = match.end()
        if there - here > 3 or not text[here:there].isspace():
            spans.append((here, there))
        here = there
    if here < end and not text[here:end].isspace():
        spans.append((here, end))
    return spans
