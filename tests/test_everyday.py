"""Everyday sentences, made of the parts that news prose is made of: whoever acts, whenever, however it is said.

Each list is a place in the sentence, and each of its words has to do in the frames of the others.
"""

from decimal import Decimal

import pytest

from xining_extract import extract

DONE = ["", "已", "共", "又", "新", "累计", "已累计", "先后", "陆续", "总共", "共计", "已经", "全部", "再次"]
PLANNED = ["将", "拟", "计划", "预计", "力争", "争取", "准备", "确保", "有望", "还将", "将再", "拟再", "将新", "计划新", "计划再", "将陆续"]
DEEDS = [
    ("培训", "农民工", "人次"), ("改造", "老旧小区", "个"), ("救助", "困难群众", "人次"), ("铺设", "供水管网", "公里"),
    ("安装", "智能水表", "块"), ("招聘", "教师", "名"), ("治理", "水土流失面积", "平方公里"), ("开通", "公交线路", "条"),
]  # fmt: skip
BODIES = [
    "市教育局", "县水务局", "省交通运输厅", "市妇联", "市总工会", "县人民医院", "市第三中学", "市图书馆", "市疾控中心", "市供电公司",
    "市公交集团", "东河镇", "东河街道", "永新县", "大同市",
]  # fmt: skip
TIMES = [
    "今年", "去年", "2023年", "上半年", "今年前三季度", "1至10月", "1月至10月", "今年以来", "近年来", "“十四五”期间", "国庆假期",
    "截至10月底", "截至目前", "去年12月", "今年9月份",
]  # fmt: skip
COMPLETED = [
    ("3200户", "改造"), ("3200户", "危房改造"), ("12公里", "管网改造"), ("12万亩", "造林"), ("9.3万亩", "营造林"),
    ("12万人次", "筛查"), ("1200人次", "技能培训"), ("3处", "除险加固"), ("120户", "搬迁"), ("3.2亿元", "投资"),
    ("3.2亿元", "固定资产投资"),
]  # fmt: skip


def only(text):
    """The one claim of a text."""
    (claim,) = extract(text)
    return claim


@pytest.mark.parametrize("status", ["actual", "target"])
@pytest.mark.parametrize(("verb", "noun", "unit"), DEEDS)
def test_whatever_adverb_stands_before_the_verb(status, verb, noun, unit):
    for adverb in DONE if status == "actual" else PLANNED:
        for core in (f"{verb}{noun}276{unit}", f"{verb}276{unit}{noun}"):
            claim = only(f"今年，市人社局{adverb}{core}。")
            named = claim.metric.name in (noun, verb + noun, noun + verb)
            assert (claim.status, named, claim.program) == (status, True, None), (adverb, core, claim)
            assert (claim.department.name, claim.period.name) == ("市人社局", "今年"), (adverb, core, claim)


@pytest.mark.parametrize("body", BODIES)
def test_whoever_acts_behind_whatever_time(body):
    for time in TIMES:
        for head in (f"{time}，{body}", f"{time}{body}", f"{body}{time}"):
            claim = only(f"{head}新建健身广场36处。")
            assert claim.department is not None and claim.department.name == body, head
            assert claim.metric.name == "健身广场" and claim.status == "actual", head
            assert claim.period.name.removeprefix(body) == time, head


@pytest.mark.parametrize(("figure", "deed"), COMPLETED)
@pytest.mark.parametrize("body", ["市住建局", "市公交集团", "永新县", "全市"])
def test_what_is_completed_is_the_deed_behind_its_figure(body, figure, deed):
    claim = only(f"{body}今年完成{figure}{deed}。")
    assert (claim.metric.name, claim.quantity.text) == (deed, figure)
    assert claim.quantity.low > Decimal(2)


@pytest.mark.parametrize("granted", ["护理补贴", "生活补贴", "低保金"])
def test_what_others_get_is_told_of_them_alone(granted):
    first, second = extract(f"今年，县残联为43名重度残疾人申请了{granted}，为9名听力残疾人申请了助听器。")
    assert second.program is None and first.quantity.text == "43名"
