"""Which quantities of a sentence are claims."""

import pytest

from xining_extract import extract

CASES = [
    # Limits of time, and durations that are measured.
    ("热线接诉后30分钟内响应。", ["30分钟内"]),
    ("申请材料齐全的，3日内办结。", ["3日内"]),
    ("平台响应时间1秒内。", ["1秒内"]),
    ("未来24小时内有雨，降雨量达30毫米。", ["30毫米"]),
    ("三天内接待游客2万人次。", ["2万人次"]),
    ("车程由3个半小时缩短到1个小时。", ["3个半小时", "1个小时"]),
    ("抢修队4分钟赶到现场。", ["4分钟"]),
    ("可继续享受12个月低保待遇。", ["12个月"]),
    ("再过两年，县城还要新建学校3所。", ["3所"]),
    ("泥浆足有一米多深。", ["一米多"]),
    ("24小时内最低气温下降8℃。", ["8℃"]),
    ("在过去的5年里，选育品种18个。", ["18个"]),
    ("夜校开课一年半，培训2万人次。", ["2万人次"]),
    ("力争用三年时间建成。", []),
    ("仅用3天就完成了任务。", ["3天"]),
    ("选手以领先21秒的优势夺冠。", ["21秒"]),
    ("每座一年运行经费8万元。", ["8万元"]),
    ("常常一坐就是半天。", []),
    ("最新一款16兆瓦机型下线。", []),
    # A doubling, a part of ten thousand, an index.
    ("综合产值翻一番。", ["一番"]),
    ("按日加收万分之五。", ["万分之五"]),
    ("灌溉水有效利用系数提高至0.61。", ["0.61"]),
    # Ages that are measured or required, not those that only tell whom one means.
    ("职工平均年龄29.6岁。", ["29.6岁"]),
    ("儿童须年满6周岁。", ["6周岁"]),
    ("60岁以上老人免费体检。", []),
    # What something is rated by, what a race is called, where something stands.
    ("新建10千伏线路214公里。", ["214公里"]),
    ("35℃以上高温日已达31天。", ["31天"]),
    ("比赛设半程马拉松、13.7公里、5公里等3个项目，5公里限报400人。", ["3个", "400人"]),
    ("环湖骑行全程85公里。", ["85公里"]),
    ("从南门西侧100米处出发。", []),
    ("学校距县城30公里。", ["30公里"]),
]


@pytest.mark.parametrize(("text", "claimed"), CASES)
def test_claims(text: str, claimed: list[str]) -> None:
    assert [claim.quantity.text for claim in extract(text)] == claimed
