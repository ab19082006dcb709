"""The spaCy component: `nlp.add_pipe("xining_extract")` sets `doc._.claims`, `doc._.articles` and `doc.spans`.

Nothing else of the library loads spaCy, and the component needs nothing of the pipeline before it: a blank Chinese
pipeline will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc, Span

from . import extract
from .export import to_json
from .model import Article, Claim
from .schema import Document

# Kept as JSON, since spaCy writes `user_data` to bytes when a document is saved or crosses processes.
KEY = "xining_extract"
NONE = '{"schema": "1", "articles": [], "claims": []}'

# The groups of `doc.spans` besides "claims", and the part of a claim that each holds.
GROUPS = {
    "metrics": "metric",
    "quantities": "quantity",
    "periods": "period",
    "programs": "program",
    "departments": "department",
}


@Language.factory(
    "xining_extract", default_config={"published": None}, assigns=["doc._.claims", "doc._.articles", "doc.spans"]
)
def make(nlp: Language, name: str, published: str | None) -> Callable[[Doc], Doc]:
    """The component. `published`, an ISO date, resolves 今年 and 去年 for all documents of the pipeline."""
    return Claims(date.fromisoformat(published) if published else None)


class Claims:
    """Writes what `extract` finds in a document's text into the document."""

    def __init__(self, published: date | None = None) -> None:
        self.published = published

    def __call__(self, doc: Doc) -> Doc:
        found = extract(doc.text, published=self.published)
        doc.user_data[KEY] = to_json(found)
        doc.spans["claims"] = list(_spans(doc, "CLAIM", ((claim.id, claim) for claim in found)))
        for group, field in GROUPS.items():
            parts = ((claim.id, getattr(claim, field)) for claim in found)
            doc.spans[group] = list(_spans(doc, field.upper(), parts))
        return doc


def _spans(doc: Doc, label: str, parts: Iterable[tuple[str, Any]]) -> Iterator[Span]:
    """The spans of the parts that there are, widened to whole tokens; each bears the id of its claim."""
    for name, part in parts:
        if part is None:
            continue
        start, end = part.span
        span = doc.char_span(start, end, label=label, span_id=name, alignment_mode="expand")
        if span is not None:
            yield span


def _claims(doc: Doc) -> tuple[Claim, ...]:
    return _document(doc).claims


def _articles(doc: Doc) -> tuple[Article, ...]:
    return _document(doc).articles


def _document(doc: Doc) -> Document:
    return msgspec.json.decode(doc.user_data.get(KEY, NONE), type=Document)


Doc.set_extension("claims", getter=_claims, force=True)
Doc.set_extension("articles", getter=_articles, force=True)
