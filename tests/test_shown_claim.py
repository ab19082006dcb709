"""The claim that the README shows part by part, on the page that it stands on."""

import pytest
from conftest import SEEDS, extracted


@pytest.fixture(scope="module")
def shown():
    result = extracted(SEEDS[0])
    (claim,) = (claim for claim in result.to_dict()["claims"] if claim["quantity"]["text"] == "764.23万元")
    return claim


@pytest.mark.parametrize(
    ("part", "name", "text"),
    [
        ("metric", "生活补贴", "生活补贴"),
        ("program", "儿童分层分类救助保护政策", "儿童分层分类救助保护政策"),
        ("period", "过去一年", "过去一年"),
    ],
)
def test_parts(shown, part, name, text):
    assert (shown[part]["name"], shown[part]["text"]) == (name, text) and shown[part]["rule"]


def test_claim(shown):
    assert shown["text"] == "为1296名困境儿童发放生活补贴764.23万元"
    assert (shown["change"], shown["status"], shown["department"]["name"]) == ("none", "actual", "西宁市")
    assert shown["id"].startswith(shown["article"] + ".c")
    assert [(person["name"], person["role"]) for person in shown["reporters"]] == [("王琼", "记者")]


def test_quantity(shown):
    quantity = {name: value for name, value in shown["quantity"].items() if name != "span"}
    assert quantity == {
        "text": "764.23万元", "value": 7642300, "low": 7642300, "high": 7642300, "modifier": "exact", "unit": "元",
        "dimension": "currency", "code": "CNY",
    }  # fmt: skip


def test_action(shown):
    assert shown["action"] == "发放"


def test_article(shown):
    (article,) = (article for article in extracted(SEEDS[0]).to_dict()["articles"] if article["id"] == shown["article"])
    assert article["title"] == "“一老一小”生活持续改善" and article["kind"] == "news"
