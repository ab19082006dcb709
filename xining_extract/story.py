"""The text of one article in reading order: paragraphs, sentences, clauses, and the site where a quantity stands.

Everything here speaks in offsets of the *repaired* text (`SourceText.text`); the pipeline carries them back to the
text that the caller gave.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from .model import Mention, Quantity, Reporter, Span

Role = Literal["body", "subhead", "excerpt"]


class Paragraph(msgspec.Struct, frozen=True):
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
    kind: str = "news"
    reporters: tuple[Reporter, ...] = ()
    dateline: Mention | None = None


class Sentence(msgspec.Struct, frozen=True):
    """A sentence, its clauses (cut at ，；：) as spans, and the index of its paragraph."""

    start: int
    end: int
    clauses: tuple[Span, ...]
    paragraph: int


class Site(msgspec.Struct, frozen=True):
    """Where a quantity stands: its clause, its sentence (an index into `sentences`), its paragraph, its article."""

    quantity: Quantity
    clause: Span
    sentence: int
    sentences: tuple[Sentence, ...]
    story: Story


# A comma or a colon between two digits belongs to a number or a time. Closing quotes and brackets stay with the sentence they end.
SENTENCE_END = re.compile(r"[。！？!?…\n]+[”’」』）)】]*")
CLAUSE_END = re.compile(r"(?<![0-9０-９])[，,；;：:]|[，,；;：:](?![0-9０-９])|[，；](?=[0-9０-９])")


def sentences(story: Story) -> tuple[Sentence, ...]:
    """Cut the article's paragraphs into sentences and clauses."""
    found = []
    for index, paragraph in enumerate(story.paragraphs):
        for start, end in _cut(story.text, paragraph.start, paragraph.end, SENTENCE_END):
            clauses = tuple(_cut(story.text, start, end, CLAUSE_END))
            found.append(Sentence(start, end, clauses, index))
    return tuple(found)


def _cut(text: str, start: int, end: int, boundary: re.Pattern[str]) -> list[Span]:
    """Cut a stretch after each boundary; stretches of white space alone are left out."""
    spans, here = [], start
    for match in boundary.finditer(text, start, end):
        if text[here : match.end()].strip():
            spans.append((here, match.end()))
        here = match.end()
    if text[here:end].strip():
        spans.append((here, end))
    return spans
