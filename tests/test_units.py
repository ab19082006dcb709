"""The units file: every line is complete and has a usage that reads as that unit; names, rates, codes and conversion."""

import re
from decimal import Decimal

import pytest
from quantities_table import PAGE, table

from xining_extract.quantity.folding import fold
from xining_extract.quantity.quantities import find
from xining_extract.quantity.units import ALONE, convert, describe, lookup, names, units

TOLD_IN_OTHERS = {"成", "角", "分钱"}  # shares in %, money in 元
ALL = [pytest.param(unit, id=unit.name) for unit in units()]
CURRENCY = re.compile("[A-Z]{3}")


def test_at_least_four_hundred():
    assert len(units()) >= 400


@pytest.mark.parametrize("unit", ALL)
def test_line(unit):
    assert unit.name and unit.dimension and unit.usage
    assert lookup(unit.name) is unit
    assert all(lookup(alias) is unit for alias in unit.aliases), "an alias belongs to one unit"
    assert unit.code is None or unit.dimension != "currency" or CURRENCY.fullmatch(unit.code)
    for word in (entry.removeprefix(ALONE) for entry in unit.not_before):
        assert re.escape(word.replace("~", "")) == word.replace("~", "")


@pytest.mark.parametrize("unit", [unit for unit in ALL if unit.values[0].name not in TOLD_IN_OTHERS])
def test_usage_reads_as_the_unit(unit):
    assert unit.name in {q.unit for q in find(unit.usage)}


def test_usages_are_all_different():
    usages = [unit.usage for unit in units()]
    assert len(set(usages)) == len(usages)


@pytest.mark.parametrize(
    "alias",
    [
        alias
        for unit in units()
        if unit.name not in TOLD_IN_OTHERS
        for alias in unit.aliases
        if alias not in ("平", "方", "圆", "cc.")
    ],
)
def test_alias_is_read(alias):
    found = find(f"总量为36{alias}。")
    assert [q.unit for q in found] == [names()[fold(alias)].name]


DESCRIBED = [
    ("元", "currency", "CNY"), ("%", "ratio", "%"), ("元/月", "currency rate", "CNY/mo"), ("微克/立方米", "concentration", "ug/m3"),
    ("公斤/亩", "mass rate", None), ("户次", "count", None), ("公里/小时", "speed", "km/h"), (None, None, None), ("名/村(居)", "count rate", None), ("不知道", None, None),
]


@pytest.mark.parametrize(("name", "dimension", "code"), DESCRIBED)
def test_describe(name, dimension, code):
    assert describe(name) == (dimension, code)


CONVERTED = [
    ("1", "公里", "米", "1000"), ("5", "斤", "公斤", "2.5"), ("3", "里", "米", "1500"), ("15", "亩", "公顷", "1"), ("1200", "元/吨", "元/公斤", "1.2"),
    ("300", "元/月", "元/年", "3600"), ("38", "℃", "℉", "100.4"), ("500", "兆瓦", "千瓦", "500000"), ("28", "微克/立方米", "毫克/立方米", "0.028"),
    ("90", "分钟", "小时", "1.5"), ("10", "%", "‰", "100"), ("5", "吨标准煤", "千瓦时", "40705"), ("72", "公里/小时", "米/秒", "20"), ("7", "元", "元", "7"),
]


@pytest.mark.parametrize(("value", "source", "target", "expected"), CONVERTED)
def test_convert(value, source, target, expected):
    pytest.importorskip("pint")
    assert convert(Decimal(value), source, target) == Decimal(expected)


@pytest.mark.parametrize(("source", "target"), [("元", "公斤"), ("名", "人"), ("公里", "小时"), ("元", "美元"), ("公里", "不知道"), ("比", "米")])
def test_refuses_to_convert(source, target):
    pytest.importorskip("pint")
    with pytest.raises(ValueError, match="cannot convert|unknown unit"):
        convert(Decimal(1), source, target)


def test_every_pint_name_is_known():
    pytest.importorskip("pint")
    for unit in units():
        if unit.pint:
            assert convert(Decimal(1), unit.name, unit.name) == 1
            convert(Decimal(1), unit.name + "/个", unit.name + "/个")


def test_quantity_to():
    pytest.importorskip("pint")
    about, between = find("约120公里，3—5公里")
    assert (about.to("米").value, about.to("m").unit, about.to("米").code, about.to("米").modifier) == (120000, "米", "m", "approx")
    assert (between.to("米").low, between.to("米").high, between.to("米").value) == (3000, 5000, None)
    with pytest.raises(ValueError, match="without a unit"):
        find("突破1000万")[0].to("米")


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == table(), "run: python tests/quantities_table.py"
