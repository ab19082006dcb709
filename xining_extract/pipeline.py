"""From the text of a page to its claims: the stages, in their order."""

from __future__ import annotations

from datetime import date, datetime

from .model import Article, Claim, Extraction, Quantity
from .page.articles import segment as segment_stories
from .page.layout import SourceText, repair
from .placing import placed, placed_article, placed_claims
from .quantity.quantities import find
from .visible import see, through


def extract(text: str, *, published: date | None = None) -> Extraction:
    """Read the claims of a newspaper page or of a single article.

    `published`, the day of the paper, resolves 今年, 去年 or 截至目前 into dates. A text without claims gives an empty
    extraction. Raises `TypeError` for a text that is no `str` and for a day that is no `date`.

    >>> claim, = extract("市民政局介绍，去年为1296名困境儿童发放生活补贴。")
    >>> claim.metric.name, claim.quantity.value, claim.department.name, claim.period.name
    ('困境儿童', Decimal('1296'), '市民政局', '去年')
    """
    from .claims import claims_of  # the rules are most of the package: only who asks for claims waits for them

    source, day = _read(text), _day(published)
    articles: list[Article] = []
    claims: list[Claim] = []
    for number, story in enumerate(segment_stories(source), 1):
        article = placed_article(f"a{number}", story, source)
        articles.append(article)
        claims += placed_claims(claims_of(story, article.id, published=day), article, source)
    return Extraction(text, tuple(articles), tuple(claims))


def segment(text: str) -> list[Article]:
    """The articles of a page in the order of their text, without their claims.

    Raises `TypeError` for what is no `str`.

    >>> [article.title for article in segment("我市新增学位\\n本报讯（记者 王小明） 今年新增学位6500个。")]
    ['我市新增学位']
    """
    source = _read(text)
    return [placed_article(f"a{number}", story, source) for number, story in enumerate(segment_stories(source), 1)]


def quantities(text: str) -> list[Quantity]:
    """Every quantity of a text in its order, claim or not; no dates, no ordinals.

    Raises `TypeError` for what is no `str`.

    >>> [(q.text, q.value, q.unit) for q in quantities("为1296名困境儿童发放生活补贴764.23万元")]
    [('1296名', Decimal('1296'), '名'), ('764.23万元', Decimal('7642300'), '元')]
    """
    seen = see(_checked(text))
    return find(text) if seen is None else [placed(quantity, seen) for quantity in find(seen.text)]


def _read(text: str) -> SourceText:
    """The text that all stages read: what is seen of the one given, without what the layout put in."""
    seen = see(_checked(text))
    return through(repair(seen.text, seen.printed) if seen else repair(text), seen)


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
