"""The spaCy component: `nlp.add_pipe("xining_extract")` sets `doc._.claims`, `doc._.articles` and `doc.spans`.

Nothing else of the library loads spaCy, and the component needs nothing of the pipeline before it: a blank Chinese
pipeline will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

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

# The parts of a claim that stand in the text, by the name of their group in `doc.spans`.
GROUPS: dict[str, Callable[[Claim], tuple[tuple[int, int], ...]]] = {
    "claims": lambda claim: (claim.span,),
    "metrics": lambda claim: (claim.metric.span,) if claim.metric else (),
    "quantities": lambda claim: (claim.quantity.span,),
    "periods": lambda claim: (claim.period.span,) if claim.period else (),
    "programs": lambda claim: (claim.program.span,) if claim.program else (),
    "departments": lambda claim: (claim.department.span,) if claim.department else (),
}
LABELS = {name: "QUANTITY" if name == "quantities" else name.removesuffix("s").upper() for name in GROUPS}


@Language.factory("xining_extract", default_config={"published": None}, assigns=["doc._.claims", "doc.spans"])
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
        for group in GROUPS:
            doc.spans[group] = list(_spans(doc, group, tuple(found)))
        return doc


def _spans(doc: Doc, group: str, claims: tuple[Claim, ...]) -> Iterator[Span]:
    """The spans of one group, widened to whole tokens; each bears the id of its claim."""
    for claim in claims:
        for start, end in GROUPS[group](claim):
            span = doc.char_span(start, end, label=LABELS[group], span_id=claim.id, alignment_mode="expand")
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
