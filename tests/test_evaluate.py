"""Reading gold and scoring against it: what is right, what is wrong, and what is no gold at all."""

import json
from decimal import Decimal

import msgspec
import pytest
from click.testing import CliRunner

from xining_extract.alike import fold, same_body, same_metric, same_period, same_unit, same_value
from xining_extract.evaluate import Trust, evaluate, main
from xining_extract.gold import GoldError, gold_files, parse_gold
from xining_extract.model import Article, Claim, Extraction, Mention, Metric, Period, Quantity, Reporter

TEXT = "惠民工程见成效\n安远市去年新建口\n袋公园12个，改造\n管网约3.5公里。（记者 王一）"
ARTICLE = {
    "article": "a1", "title": ["惠民工程见成效"], "reporters": [{"name": "王一", "role": "记者"}],
    "start": "安远市去年", "end": "3.5公里。",
}  # fmt: skip
PARKS = {
    "claim": "a1", "q": "12个", "ctx": "口袋公园12个", "value": 12, "modifier": "exact", "unit": "个",
    "metric": ["口袋公园"], "change": "none", "status": "actual", "program": [None], "department": ["安远市"],
    "period": ["去年"],
}  # fmt: skip
PIPES = PARKS | {"q": "约3.5公里", "ctx": "管网约3.5公里", "value": 3.5, "modifier": "approx", "unit": "公里", "metric": ["管网"]}


def gold(*rows, text=TEXT):
    return parse_gold("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), text)


def made(*claims, spans=((8, 37),), title="惠民工程见成效"):
    """An extraction made by hand."""
    return Extraction(TEXT, (Article("a1", title, None, "news", WHO, None, spans, ()),), claims)


WHO = (Reporter("王一", "记者", (0, 0)),)


def claim(text="12个", value="12", unit="个", metric="口袋公园", department="我市", **fields):
    start = TEXT.index(text)
    amount = Decimal(value)
    values = {
        "id": "a1.c1", "article": "a1", "text": text, "span": (start, start + len(text)),
        "metric": Metric(metric, metric, (0, 1), "before"), "action": None,
        "quantity": Quantity(text, (start, start + len(text)), amount, amount, amount, "exact", unit),
        "change": "none", "status": "actual", "period": Period("去年", "去年", (11, 13)), "program": None,
        "department": Mention(department, department, (8, 11)), "reporters": WHO,
    }  # fmt: skip
    return Claim(**(values | fields))


def test_spans_are_found_across_wraps():
    page = gold(ARTICLE, PARKS)
    assert TEXT[slice(*page.claims[0].span)] == "12个"
    assert TEXT[slice(*page.articles[0].spans[0])] == "安远市去年新建口\n袋公园12个，改造\n管网约3.5公里。"


def test_all_right():
    found = evaluate([gold(ARTICLE, PARKS)], lambda text: made(claim()), city="安远市")
    assert found.differences == ()
    assert set(found.figures.values()) - {1.0} <= {100.0, 0.0}
    assert found.figures["claim"] == 100 and found.figures["claims"] == 1
    assert found.verdicts == {"page 口袋公园12个": ""}


def test_wrong_missed_and_spurious():
    wrong = claim(unit="座", metric="公园里的花", status="target")
    spurious = claim("新建", "1", "个")
    found = evaluate([gold(ARTICLE, PARKS, PIPES)], lambda text: made(wrong, spurious, spans=((8, 12),), title=None))
    fields = [difference.field for difference in found.differences]
    assert fields == ["spurious", "missed", "unit", "metric", "status", "department", "article"]
    assert found.figures["claim"] == 0 and found.figures["quantity"] == 50
    assert found.verdicts == {"page 管网约3.5公里": "missed", "page 口袋公园12个": "unit metric status department"}
    assert str(found.differences[2]) == "page unit       '12个' in '口袋公园12个': '座', wanted '个'"


def test_links_are_counted_by_their_rule():
    own, other = (Mention(name, name, (8, 11), "own_place") for name in ("安远市", "安远市水务局"))
    parks, pipes = claim(), claim("约3.5公里", "3.5", "公里", "管网")
    given = [msgspec.structs.replace(one, department=of) for one, of in ((parks, own), (pipes, other))]
    found = evaluate([gold(ARTICLE, PARKS, PIPES)], lambda text: made(*given))
    assert found.rules["department"] == {"own_place": Trust(linked=2, right=1)}
    assert found.rules["program"] == {"(none)": Trust(linked=2, right=2)}
    assert found.rules["metric"] == {"before": Trust(linked=2, right=2)}


def test_optional_gold_is_neither_credit_nor_blame():
    optional = PARKS | {"optional": True}
    for given in (made(), made(claim(metric="别的"))):
        found = evaluate([gold(ARTICLE, optional)], lambda text, given=given: given)
        assert found.figures["claims"] == 0 and found.figures["quantity"] == 100 and found.verdicts == {}


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([ARTICLE | {"start": "没有这句"}], "'没有这句' occurs 0 times on the page"),
        ([ARTICLE, PARKS | {"ctx": "公"}], "'公' occurs 2 times on the page"),
        ([ARTICLE, PARKS | {"q": "13个"}], "'13个' occurs 0 times in '口袋公园12个'"),
        ([PARKS], "article a1 stands nowhere above"),
        ([ARTICLE, PARKS | {"modifier": "circa"}], "Invalid enum value 'circa' - at `$.modifier`"),
        ([ARTICLE, PARKS | {"metric": []}], "metric is an empty list"),
        ([ARTICLE, PARKS | {"modifier": "range"}], "a range needs the value [low, high]"),
        ([ARTICLE, {"claim": "a1", "q": "12个"}], "Object missing required field `ctx`"),
        ([ARTICLE | {"end": ""}], "an empty stretch of text"),
    ],
)  # fmt: skip
def test_faults_name_their_line(rows, fault):
    with pytest.raises(GoldError) as raised:
        gold(*rows)
    assert str(raised.value) == f"gold:{len(rows)}: {fault}"


def test_all_faults_are_told_at_once():
    with pytest.raises(GoldError) as raised:
        parse_gold("{\n[1]\n" + json.dumps(ARTICLE), TEXT)
    assert [line.split(": ")[0] for line in str(raised.value).splitlines()] == ["gold:1", "gold:2"]


@pytest.mark.parametrize(
    ("given", "truth", "same"),
    [
        ("托育机构", "托育服务机构", True),
        ("公园", "口袋公园", True),
        ("园", "口袋公园", False),
        ("排水管网", "供水管网", True),
        ("学校", "学位", False),
        ("“平安小区”", "平安小区", True),
        (None, "公园", False),
        (None, None, True),
    ],
)
def test_same_metric(given, truth, same):
    assert same_metric(given, truth) is same


@pytest.mark.parametrize(
    ("given", "truth", "same"),
    [
        ("市民政局", "安远市民政局", True),
        ("《助老行动方案》", "助老行动方案", True),
        ("助老行动", "助老行动方案", True),
        ("市", "安远市", False),
        ("教育局", "民政局", False),
        ("全市", "安远市", True),
        (None, "安远市", False),
        ("", None, True),
    ],
)
def test_same_body(given, truth, same):
    assert same_body(given, truth, city="安远市") is same


@pytest.mark.parametrize(
    ("given", "truth", "same"),
    [
        ("公里", "千米", True),
        ("元/月", "元/人/月", True),
        ("元/月", "元/人/年", False),
        ("人次", "人（次）", True),
        ("度", "千瓦时", True),
        (None, None, True),
        ("个", None, False),
        ("个", "%", False),
    ],
)
def test_same_unit(given, truth, same):
    assert same_unit(given, truth) is same


@pytest.mark.parametrize(
    ("low", "high", "value", "truth", "same"),
    [
        ("12", "12", "12", 12, True),
        ("33.3333", "33.3333", "33.3333", 33.33, True),
        ("12", None, "12", 13, False),
        ("70", "80", None, (70, 80), True),
        ("70", "80", None, 70, False),
        ("70", "70", "70", (70, 80), False),
    ],
)
def test_same_value(low, high, value, truth, same):
    low, high, value = (None if number is None else Decimal(number) for number in (low, high, value))
    assert same_value(Quantity("", (0, 1), value, low, high, "exact", None), truth) is same


def test_same_period_and_fold():
    assert same_period("2024年", "2024年底") and not same_period("2024年", None) and same_period(None, None)
    assert fold("ＡＢ“ 甲 ”（乙）") == "AB甲乙" and fold(" ") is None and fold(None) is None


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "p.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "p.gold.jsonl").write_text("\n".join(map(json.dumps, (ARTICLE, PARKS))), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("path", ["", "p.txt", "p.gold.jsonl"])
def test_command_takes_page_gold_or_folder(folder, path):
    assert gold_files(folder / path) == [folder / "p.gold.jsonl"]
    result = CliRunner().invoke(main, [str(folder / path), "--json"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["figures"]["claims"] == 1


def test_page_and_its_gold_are_one(folder):
    result = CliRunner().invoke(main, [*map(str, sorted(folder.iterdir())), "--json"])
    assert json.loads(result.stdout)["figures"]["claims"] == 1


def test_command_lists_figures_and_differences(folder):
    (folder / "p.txt").write_text("惠民工程见成效\n安远市去年新建口袋公园12个、3.5公里。", encoding="utf-8")
    result = CliRunner().invoke(main, [str(folder)])
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("claims       1\nquantity     ")
    assert " of " not in result.stdout


def test_command_tells_how_far_each_rule_is_right(folder):
    (folder / "p.txt").write_text(TEXT.replace("口\n袋", "口袋").replace("改造\n管", "改造管"), encoding="utf-8")
    result = CliRunner().invoke(main, [str(folder), "--rules"])
    assert result.exit_code == 0, result.output
    assert "program      (none)                       1 of     1 right  100.0\n" in result.stdout


def test_command_tells_what_is_no_gold(folder, tmp_path_factory):
    (folder / "p.gold.jsonl").write_text("{}", encoding="utf-8")
    broken = CliRunner().invoke(main, [str(folder)])
    empty = CliRunner().invoke(main, [str(tmp_path_factory.mktemp("empty"))])
    assert broken.exit_code == empty.exit_code == 1
    assert "p.gold.jsonl:1: Object missing required field" in broken.stderr
    assert "no *.gold.jsonl file" in empty.stderr


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_command_reads_the_encodings_that_extraction_reads(folder, encoding):
    for file in (folder / "p.txt", folder / "p.gold.jsonl"):
        file.write_bytes(file.read_text(encoding="utf-8").encode(encoding))
    result = CliRunner().invoke(main, [str(folder), "--json"])
    assert result.exit_code == 0 and json.loads(result.stdout)["figures"]["claims"] == 1


def test_command_names_the_file_that_is_missing_or_no_text(folder):
    (folder / "p.txt").write_bytes(b"\x00\xff")
    assert f"{folder / 'p.txt'}: no text in UTF-8" in CliRunner().invoke(main, [str(folder)]).stderr
    (folder / "p.txt").unlink()
    assert f"Error: {folder / 'p.txt'}: No such file or directory" in CliRunner().invoke(main, [str(folder)]).stderr
