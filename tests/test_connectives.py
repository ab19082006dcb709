"""Each member of a closed class between figures says what every other does; and where the class ends."""

import pytest

from xining_extract import extract
from xining_extract.connectives import OF_WHICH


def names(text: str) -> list[str | None]:
    return [claim.metric and claim.metric.name for claim in extract(text)]


@pytest.mark.parametrize("word", OF_WHICH)
def test_what_turns_to_the_parts_of_a_whole(word):
    claims = extract(f"全市新增学位900个，{word}公办600个、民办300个。").claims
    assert [(claim.metric.name, claim.change) for claim in claims] == [
        ("学位", "increase_by"),
        ("公办学位", "increase_by"),
        ("民办学位", "increase_by"),
    ]


@pytest.mark.parametrize("joint", ["、", "和", "与", "及", "以及", "暨", "、以及", "，以及", "，和"])
def test_what_joins_the_values_of_a_list(joint):
    text = f"苹果、梨和桃产量分别增长7%、8%{joint}9%。"
    assert names(text) == ["苹果产量", "梨产量", "桃产量"]
    assert {claim.change for claim in extract(text)} == {"increase_by"} or joint[0] == "，"


@pytest.mark.parametrize("joint", ["、", "和", "与", "及", "以及"])
def test_what_joins_deeds_with_their_figures(joint):
    assert names(f"热线共受理诉求860件，咨询512件、求助160件{joint}投诉88件。")[-1] == "投诉"


@pytest.mark.parametrize("verb", "完成 实现 达成 落实 执行 超额完成 如期完成 业已完成".split())
def test_what_fulfils_a_plan(verb):
    part = extract(f"前三季度全市新增就业6万人，{verb}年度目标任务的84%。").claims[-1]
    assert (part.metric.name, part.status) == ("新增就业完成年度目标任务比例", "actual")


@pytest.mark.parametrize("word", "分别为 依次为 依次是 依次达 各为 各达".split())
def test_what_sets_the_values_of_a_list_in_order(word):
    assert names(f"东河镇和西河镇苹果产量{word}7万吨和8万吨。") == ["东河镇苹果产量", "西河镇苹果产量"]


CASES = [
    ("网络零售额占了全市的六成。", ["网络零售额占全市比重"]), ("网络零售额占据全市零售总额的六成。", ["网络零售额占全市零售总额比重"]),
    ("耕地占用审批36件。", ["耕地占用审批"]), ("馆藏文物有陶罐、铜镜等共9种。", ["馆藏文物"]),
    ("馆藏文物有陶罐、铜镜等在内的9种。", ["馆藏文物"]), ("业务办理平均需时9分钟。", ["业务办理平均需时"]),
    ("猪肉价格同口径下降11%。", ["猪肉价格"]), ("建成公园6处，牵涉居民320户。", ["公园", "居民"]),
    ("业务办理平均费时9分钟。", ["业务办理平均费时"]), ("消费券前三名的省份：甲省比重达24%、乙省所占比例为21%。", ["甲省占比", "乙省占比"]),
    ("全市新增学位900个，这当中小学600个。", ["学位", "小学学位"]),
    ("全市受理诉求2386件，较上年上升17%。这其中市区1642件。", ["受理诉求", "受理诉求", "市区受理诉求"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CASES)
def test_rarer_members_and_what_only_looks_like_one(text, told):
    assert names(text) == told
