"""The spaCy component: found by its name, sets claims and spans, survives bytes and processes."""

import pytest
from conftest import SEEDS, extracted

spacy = pytest.importorskip("spacy")
from spacy.tokens import DocBin  # noqa: E402

SENTENCE = "去年，安远市新建口袋公园12个，发放生活补贴764.23万元。"


@pytest.fixture(scope="module")
def nlp():
    pipeline = spacy.blank("zh")
    pipeline.add_pipe("xining_extract")
    return pipeline


def test_claims_are_those_of_extract(nlp):
    doc = nlp(SEEDS[0].read_text(encoding="utf-8"))
    assert doc._.claims == tuple(extracted(SEEDS[0])) and doc._.articles == tuple(extracted(SEEDS[0]).articles)


def test_spans_bear_the_claims_id(nlp):
    doc = nlp(SENTENCE)
    assert [(span.text, span.label_, span.id_) for span in doc.spans["quantities"]] == [
        ("12个", "QUANTITY", doc._.claims[0].id),
        ("764.23万元", "QUANTITY", doc._.claims[1].id),
    ]
    assert set(doc.spans) == {"claims", "metrics", "quantities", "periods", "programs", "departments"}
    assert [span.text for span in doc.spans["metrics"]] == [claim.metric.text for claim in doc._.claims]


def test_published_is_a_setting():
    pipeline = spacy.blank("zh")
    pipeline.add_pipe("xining_extract", config={"published": "2025-01-26"})
    assert pipeline(SENTENCE)._.claims[0].period.start == "2024-01-01"


def test_tokens_of_jieba_are_widened_to():
    pipeline = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    pipeline.add_pipe("xining_extract")
    doc = pipeline(SENTENCE)
    assert all(claim.quantity.text in span.text for claim, span in zip(doc._.claims, doc.spans["quantities"], strict=True))


def test_documents_keep_their_claims(nlp):
    docs = [nlp(SENTENCE), nlp("没有数字。"), nlp("")]
    kept = DocBin(docs=docs, store_user_data=True).to_bytes()
    back = list(DocBin().from_bytes(kept).get_docs(nlp.vocab))
    assert [doc._.claims for doc in back] == [doc._.claims for doc in docs]
    assert [len(doc._.claims) for doc in back] == [2, 0, 0]


def test_documents_without_the_component_have_none():
    assert spacy.blank("zh")("12个")._.claims == ()
