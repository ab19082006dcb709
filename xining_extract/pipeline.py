"""From the text of a page to its claims: the stages, in their order."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, TypeVar

from msgspec.structs import replace

from .claims import claims_of
from .model import Article, Claim, Extraction, Mention, Metric, Period, Quantity, Reporter
from .page.articles import segment as segment_stories
from .page.layout import SourceText, repair
from .page.story import Story
from .quantity.quantities import find
from .visible import behind, see

Part = TypeVar("Part", Mention, Metric, Period, Quantity, Reporter)
Linked = TypeVar("Linked", Mention, Period)


def extract(text: str, *, published: date | None = None) -> Extraction:
    """Read the claims of a newspaper page or of a single article.

    `published`, the day of the paper, resolves 今年, 去年 or 截至目前 into dates. A text without claims gives an empty
    extraction. Raises `TypeError` for a text that is no `str` and for a day that is no `date`.

    >>> claim, = extract("市民政局介绍，去年为1296名困境儿童发放生活补贴。")
    >>> claim.metric.name, claim.quantity.value, claim.department.name, claim.period.name
    ('困境儿童', Decimal('1296'), '市民政局', '去年')
    """
    source, day = _read(text), _day(published)
    found_articles, found_claims = [], []
    for number, story in enumerate(segment_stories(source), 1):
        article = _article(f"a{number}", story, source)
        found_articles.append(article)
        known: dict[Any, Any] = {}
        for claim in claims_of(story, article.id, published=day):
            found_claims.append(claim if source.unmoved else _claim(claim, article, source, known))
    return Extraction(text, tuple(found_articles), tuple(found_claims))


def segment(text: str) -> list[Article]:
    """The articles of a page in the order of their text, without their claims.

    Raises `TypeError` for what is no `str`.

    >>> [article.title for article in segment("我市新增学位\\n本报讯（记者 王小明） 今年新增学位6500个。")]
    ['我市新增学位']
    """
    source = _read(text)
    return [_article(f"a{number}", story, source) for number, story in enumerate(segment_stories(source), 1)]


def find_quantities(text: str) -> list[Quantity]:
    """Every quantity of a text in its order, claim or not; no dates, no ordinals.

    Raises `TypeError` for what is no `str`.

    >>> [(q.text, q.value, q.unit) for q in find_quantities("为1296名困境儿童发放生活补贴764.23万元")]
    [('1296名', Decimal('1296'), '名'), ('764.23万元', Decimal('7642300'), '元')]
    """
    seen = see(_checked(text))
    if seen is None:
        return find(text)
    return [_placed(quantity, seen) for quantity in find(seen.text)]


def _read(text: str) -> SourceText:
    """The text that all stages read: what is seen of the one given, without what the layout put in."""
    seen = see(_checked(text))
    return behind(repair(seen.text if seen else text), seen)


def _checked(text: str) -> str:
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return text


def _day(published: date | None) -> date | None:
    if isinstance(published, datetime):  # a date too, by type
        return published.date()
    if published is not None and not isinstance(published, date):
        raise TypeError(f"published must be a datetime.date, not {type(published).__name__}")
    return published


def _article(key: str, story: Story, source: SourceText) -> Article:
    return Article(
        id=key,
        title=story.title,
        subtitle=story.subtitle,
        kind=story.kind,
        reporters=tuple(_placed(reporter, source) for reporter in story.reporters),
        dateline=_placed(story.dateline, source) if story.dateline else None,
        spans=tuple(source.span(paragraph.start, paragraph.end) for paragraph in story.paragraphs),
        title_spans=tuple(source.span(*span) for span in story.title_spans),
    )


def _claim(claim: Claim, article: Article, source: SourceText, known: dict[Any, Any]) -> Claim:
    """The claim with every part placed in the text that the caller gave; `known`: what its article's claims share."""
    return replace(
        claim,
        span=source.span(*claim.span),
        metric=_placed(claim.metric, source) if claim.metric else None,
        quantity=_placed(claim.quantity, source),
        period=_shared(claim.period, source, known),
        program=_shared(claim.program, source, known),
        department=_shared(claim.department, source, known),
        reporters=article.reporters,
    )


def _shared(part: Linked | None, source: SourceText, known: dict[Any, Any]) -> Linked | None:
    """A part that other claims of the article have too, placed once for all of them."""
    if part is None:
        return None
    placed: Linked | None = known.get(part)
    if placed is None:
        placed = known[part] = _placed(part, source)
    return placed


def _placed(part: Part, source: SourceText) -> Part:
    return replace(part, span=source.span(*part.span))
