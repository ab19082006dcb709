"""Lines that are no article's text, and lines that only look like it."""

from __future__ import annotations

import pytest

from xining_extract.page.furniture import FURNITURE
from xining_extract.page.layout import repair

LINES = [
    ("第 30 页", "footer"),
    ("第3页 共8页", "footer"),
    ("— 4 —", "footer"),
    ("Page 2 of 5", "footer"),
    ("《南江日报》（2025年3月4日 第 02 版）", "edition"),
    ("《南江日报》(2025年03月04日11版)", "edition"),
    ("A01 要闻 2025年3月4日 星期二 责编 赵敏 美编 钱亮 校对 孙丽", "masthead"),
    ("03版 民生新闻 2025年3月4日 星期二", "masthead"),
    ("2025年3月4日 星期二", "masthead"),
    ("星期二 2025.3.4", "masthead"),
    ("A02", "masthead"),
    ("民生新闻", "masthead"),
    ("要闻 03版", "masthead"),
    ("版面 / 文静 校对 / 李敏", "credit"),
    ("责任编辑：李敏　版式设计：王芳", "credit"),
    ("本版责编：杨  旭  张小祯", "credit"),
    ("新闻热线：0123-4567890", "credit"),
    ("本报记者 赵敏 摄", "credit"),
    ("【编辑:李华】", "editor"),
    ("编辑:李华", "editor"),
    ("来源：南江日报", "editor"),
    ("（下转第三版）", "masthead"),
    ("首页 > 新闻 > 正文", "masthead"),
]


@pytest.mark.parametrize(("line", "kind"), LINES, ids=[row[0] for row in LINES])
def test_kinds(line: str, kind: str) -> None:
    match = FURNITURE.match(line)
    assert match is not None and match.lastgroup == kind


@pytest.mark.parametrize(
    "line",
    [
        "第三季度，全市新增就业1.2万人。", "第12页印有地图。", "《南江市养老服务条例》明确，", "2025年3月4日，市教育局发布消息",
        "校对工作由区档案馆完成，共校对3万页。", "教育扩优提质", "健康小屋建到社区", "编辑出版图书12种，发行3万册。",
        "来源地为周边6个县，", "新闻发布会上介绍，", "体育馆", "文化惠民演出120场",
    ],
)  # fmt: skip
def test_text_is_text(line: str) -> None:
    assert FURNITURE.match(line) is None


def test_page_numbers_go() -> None:
    assert repair("第 30 页\n今年新增学位3200个。\n第 31 页").text.strip() == "今年新增学位3200个。"
