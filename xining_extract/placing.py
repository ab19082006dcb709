"""Place what was found in the text that the caller gave; until here all spans are offsets into the repaired text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from msgspec.structs import replace

from .model import Article, Claim, Mention, Metric, Period, Quantity, Reporter
from .page.layout import SourceText
from .page.story import Story

Part = TypeVar("Part", Mention, Metric, Period, Quantity, Reporter)
Linked = TypeVar("Linked", Mention, Period)


def placed_article(key: str, story: Story, source: SourceText) -> Article:
    """The article of a story, under its key."""
    return Article(
        id=key,
        title=source.as_printed(story.title, *story.title_spans) if story.title else None,
        subtitle=story.subtitle,
        kind=story.kind,
        reporters=tuple(placed(reporter, source) for reporter in story.reporters),
        dateline=placed(story.dateline, source) if story.dateline else None,
        spans=tuple(source.span(paragraph.start, paragraph.end) for paragraph in story.paragraphs),
        title_spans=tuple(source.span(*span) for span in story.title_spans),
    )


def placed_claims(claims: Iterable[Claim], article: Article, source: SourceText) -> Iterator[Claim]:
    """The claims of an article."""
    known: dict[Any, Any] = {}
    for claim in claims:
        yield claim if source.unmoved and source.printed is None else _claim(claim, article, source, known)


def _claim(claim: Claim, article: Article, source: SourceText, known: dict[Any, Any]) -> Claim:
    """The claim with every part placed; `known`: what the claims of its article share."""
    return replace(
        claim,
        text=source.as_printed(claim.text, claim.span),
        span=source.span(*claim.span),
        metric=placed(claim.metric, source) if claim.metric else None,
        quantity=placed(claim.quantity, source),
        period=_shared(claim.period, source, known),
        program=_shared(claim.program, source, known),
        department=_shared(claim.department, source, known),
        reporters=article.reporters,
    )


def _shared(part: Linked | None, source: SourceText, known: dict[Any, Any]) -> Linked | None:
    """A part that other claims of the article have too, placed once for all of them."""
    if part is None:
        return None
    found: Linked | None = known.get(part)
    if found is None:
        found = known[part] = placed(part, source)
    return found


def placed(part: Part, source: SourceText) -> Part:
    """The part with the span of the text that was given, and its marks."""
    span = source.span(*part.span)
    if source.printed is None or isinstance(part, Reporter):
        return replace(part, span=span)
    return replace(part, text=source.as_printed(part.text, part.span), span=span)
