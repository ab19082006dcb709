"""What is told of a city is told of a county, a banner, a league, a prefecture … alike."""

from __future__ import annotations

import pytest

from xining_extract import extract

# A place of each level, what its bodies begin with, and what it is as a whole.
LEVELS = [
    ("肥西县", "县", "县"),
    ("敖汉旗", "旗", "旗"),
    ("大理州", "州", "州"),
    ("阿拉善盟", "盟", "盟"),
    ("江西省", "省", "省"),
    ("海淀区", "区", "区"),
    ("喀什地区", "地区", "地区"),
    ("雄安新区", "新区", "区"),
    ("广西壮族自治区", "自治区", "区"),
    ("第八师", "师", "师"),
]
FRAMES = [
    "{name}教育局介绍，今年全{whole}新建学校12所。",
    "记者从{body}民政局获悉，截至10月底，{name}建成食堂30个，全{whole}覆盖率达98%。",
    "{name}水务局介绍，全{whole}规模以上工业增加值同比增长8%，高于全国平均水平2个百分点。",
    "{name}实施“阳光操场”工程，全{whole}建成操场30个。",
    "{name}召开大会。会议指出，今年我{whole}要新建学校12所。",
    "{name}推进就业。截至目前，全{whole}已累计发放补贴300万元，惠及3万人。",
    "{name}投产。{body}公安局破案12起，抓获嫌疑人30人。",
]


def told(frame: str, name: str, body: str, whole: str) -> list[tuple[object, ...]]:
    """What is extracted, with one word for the place of any level."""
    found = []
    for claim in extract(frame.format(name=name, body=body, whole=whole)):
        parts = (claim.metric, claim.department, claim.program, claim.period)
        named = [part.name.replace(name, "◎").replace(f"全{whole}", "◎") if part else None for part in parts]
        found.append((claim.quantity.text, *named, claim.status, claim.change))
    return found


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("name", "body", "whole"), LEVELS)
def test_levels_are_alike(frame: str, name: str, body: str, whole: str) -> None:
    assert told(frame, name, body, whole) == told(frame, "吉安市", "市", "市")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("咱市今年新建学校12所。", "咱市"),
        ("全兵团参保3万人。", "全兵团"),
        ("甘孜州推进医改。记者从州卫健委获悉，新建医院3家。", "甘孜州卫健委"),
        ("喀什地区推进教育。地区教育局改造学校12所。", "喀什地区教育局"),
        ("清源市疾控中心介绍，近两周我市报告学校聚集性疫情9起。", "清源市疾控中心"),  # no school of that name
        ("西部地区医院接诊3万人。", "西部地区医院"),  # of no prefecture
        ("其中，江西省新建学校12所。", "江西省"),  # not 新建区
    ],
)
def test_whose(text: str, name: str) -> None:
    assert [claim.department and claim.department.name for claim in extract(text)] == [name]


def test_teachers_are_no_division() -> None:
    assert [claim.department for claim in extract("全师生参保率达98%。")] == [None]
