"""The forms of an extraction outside of Python: dict, JSON, rows, lines to read, and the schema of the dict."""

import csv
import io
import json
from decimal import Decimal

import jsonschema
import msgspec
import pytest
from conftest import ROOT, extracted

from xining_extract import export, extract, schema
from xining_extract.model import Article, Claim, Extraction, Mention, Metric, Period, Quantity, Reporter

SCHEMA_FILE = ROOT / "docs" / "claims.schema.json"
WHO = (Reporter("王一", "记者", (40, 42)), Reporter("李二", None, (43, 45)))


def quantity(value, low=None, high=None, modifier="exact", unit="元", text="x"):
    value, low, high = (None if number is None else Decimal(number) for number in (value, low, high))
    return Quantity(text, (10, 12), value, low, high, modifier, unit, "currency", "CNY")


def claim(**fields):
    values = {
        "id": "a1.c1", "article": "a1", "text": "发放补贴764.23万元", "span": (4, 16),
        "metric": Metric("补贴", "补贴", (6, 8), "object_of_verb"), "action": "发放",
        "quantity": quantity("7642300", "7642300", "7642300", text="764.23万元"), "change": "none", "status": "actual",
        "period": Period("去年", "去年", (0, 2), "2023-01-01", "2023-12-31", "same_clause"),
        "program": Mention("惠民行动", "惠民\n行动", (20, 25), "same_sentence"),
        "department": None, "reporters": WHO,
    }  # fmt: skip
    return Claim(**(values | fields))


def made(*claims):
    """An extraction made by hand."""
    return Extraction("", (Article("a1", "惠民", None, "news", WHO, None, ((0, 30), (50, 60)), ((31, 33),)),), claims)


def test_dict_is_the_one_of_the_contract():
    assert export.to_dict(made(claim())) == {
        "schema": "1",
        "articles": [
            {
                "id": "a1", "title": "惠民", "subtitle": None, "kind": "news",
                "reporters": [
                    {"name": "王一", "role": "记者", "span": [40, 42]}, {"name": "李二", "role": None, "span": [43, 45]},
                ],
                "dateline": None, "spans": [[0, 30], [50, 60]], "title_spans": [[31, 33]],
            }
        ],
        "claims": [
            {
                "id": "a1.c1", "article": "a1", "text": "发放补贴764.23万元", "span": [4, 16],
                "metric": {"name": "补贴", "text": "补贴", "span": [6, 8], "rule": "object_of_verb"},
                "action": "发放",
                "quantity": {
                    "text": "764.23万元", "span": [10, 12], "value": 7642300, "low": 7642300, "high": 7642300,
                    "modifier": "exact", "unit": "元", "dimension": "currency", "code": "CNY",
                },
                "change": "none", "status": "actual",
                "period": {
                    "name": "去年", "text": "去年", "span": [0, 2], "start": "2023-01-01", "end": "2023-12-31",
                    "rule": "same_clause",
                },
                "program": {"name": "惠民行动", "text": "惠民\n行动", "span": [20, 25], "rule": "same_sentence"},
                "department": None,
                "reporters": [
                    {"name": "王一", "role": "记者", "span": [40, 42]}, {"name": "李二", "role": None, "span": [43, 45]},
                ],
            }
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("72000", 72000),
        ("7.2E+4", 72000),
        ("72000.00", 72000),
        ("4.88", 4.88),
        ("0.1", 0.1),
        ("-3.5", -3.5),
        ("0", 0),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("1E+10000000", None),
        (None, None),
    ],
)
def test_numbers_are_exact(value, number):
    given = export.number(None if value is None else Decimal(value))
    assert given == number and type(given) is type(number)
    if number is not None:
        assert Decimal(json.dumps(given)) == Decimal(value)


def test_json_is_the_dict_even_of_odd_text():
    extraction = made(claim(text="\ud800\x00补贴", action=None))
    assert json.loads(export.to_json(extraction)) == export.to_dict(extraction)
    assert export.to_json(extraction, indent=1).startswith('{\n "schema": "1",')


def test_json_of_any_text_can_be_encoded():
    extraction = extract("\ud800全市新建公园12个\udfff，改造管网3公里。")
    assert json.loads(extraction.to_json().encode("utf-8")) == extraction.to_dict()


def test_records_are_flat_and_have_the_columns():
    rows = export.to_records(made(claim(), claim(metric=None, period=None, program=None, reporters=())))
    assert [tuple(row) for row in rows] == [export.COLUMNS] * 2
    assert all(isinstance(value, str | int | float | None) for row in rows for value in row.values())
    assert rows[0]["title"] == "惠民" and rows[0]["value"] == 7642300 and rows[0]["reporters"] == "王一（记者）、李二"
    assert rows[1]["metric"] is rows[1]["period"] is rows[1]["program"] is None and rows[1]["reporters"] == ""


def test_claims_and_articles_read_well():
    assert export.show_claim(claim()) == "a1.c1  补贴 = 7,642,300 元 · 去年 · 惠民行动"
    target = claim(metric=None, change="increase_to", status="target", period=None, program=None)
    assert export.show_claim(target) == "a1.c1  ? = 7,642,300 元 · increase_to · target"
    assert export.show_article(made().articles[0]) == "a1  惠民 · 王一（记者）、李二"


def test_repr_tells_how_much_and_shows_the_first():
    shown = export.show_extraction(made(*[claim()] * 23)).splitlines()
    assert shown[0] == "<Extraction: 1 article, 23 claims>"
    assert len(shown) == 22 and shown[-1] == "  … and 3 more"


def test_methods_give_the_same_as_the_functions(seed):
    result = extracted(seed)
    assert result.to_dict() == export.to_dict(result)
    assert result.to_json() == export.to_json(result)
    assert result.to_records() == export.to_records(result)
    assert repr(result) == export.show_extraction(result)


def test_published_schema_is_current():
    """Otherwise: python -m xining_extract.schema > docs/claims.schema.json."""
    assert json.loads(SCHEMA_FILE.read_text(encoding="utf-8")) == schema.json_schema()


def test_dicts_of_pages_fit_the_schema(seed):
    validator = jsonschema.Draft202012Validator(schema.json_schema())
    document = json.loads(extracted(seed).to_json())
    assert document["claims"]
    validator.validate(document)


def test_schema_refuses_what_is_no_document():
    validator = jsonschema.Draft202012Validator(schema.json_schema())
    document = export.to_dict(made(claim()))
    for broken in ({"schema": "2"}, {"claims": [{}]}, {"more": 1}):
        assert not validator.is_valid(document | broken)


def test_objects_come_back_from_the_json(seed):
    result = extracted(seed)
    document = msgspec.json.decode(result.to_json(), type=schema.Document)
    assert document.claims == tuple(result) and document.articles == tuple(result.articles)


def test_records_go_through_csv():
    text = io.StringIO()
    writer = csv.DictWriter(text, export.COLUMNS)
    writer.writeheader()
    writer.writerows(extract("全年共服务老年人7.2万人次。").to_records())
    assert next(csv.DictReader(io.StringIO(text.getvalue())))["value"] == "72000"
