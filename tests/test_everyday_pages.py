"""Pages of several short articles: where each begins and ends, who signed it, in the forms that papers and sites print."""

from __future__ import annotations

import pytest

from xining_extract import extract
from xining_extract.page.furniture import furniture

STORIES = [
    ("光伏电站并网发电", "在西滩村的荒坡上，一排排光伏板熠熠生辉。\n该电站总装机容量60兆瓦，年发电量8500万千瓦时，可节约标准煤2.6万吨。"),
    ("家门口的食堂让老人吃上热乎饭", "市民政局消息，全市已建成社区老年食堂86家，日均服务老年人5300人次。\n下一步还将对老年食堂给予运营补贴。"),
    ("高校毕业生专场招聘会明日开场", "明天上午，专场招聘会在市体育馆举行，312家企业提供岗位9600个。\n去年同期，全市城镇新增就业2.3万人。"),
]
NAMES = [("王小明", "李晓华"), ("欧阳雪", "赵志强"), ("陈丽娟", "张伟")]
Roles = list[str | None]

# What stands below the headline, before the first words and behind the last ones; what the named are.
FORMS: list[tuple[str, str, str, Roles]] = [
    ("", "1月2日讯 ", "", []),
    ("", "江城发布讯 ", "", []),
    ("", "央视新闻客户端消息 ", "", []),
    ("", "石榴云/江城日报讯（记者{X}报道）", "", ["记者"]),
    ("", "江城APP讯（记者 {X}）", "", ["记者"]),
    ("", "（记者 {X}）", "", ["记者"]),
    ("☉本报记者 {X}\n", "", "", ["本报记者"]),
    ("▶记者 {X}\n", "", "", ["记者"]),
    ("央视记者 {X}\n", "", "", ["央视记者"]),
    ("2025-01-02 08:30 来源：江城日报 作者：{X} 责任编辑：李梅 字号：T|T\n", "", "", [None]),
    ("索引号：01234 发布机构：市政府办 发布日期：2025-01-02\n", "", "", []),
    ("", "", " （作者单位：市委宣传部）", []),
    ("", "", "\n来源丨江城日报 记者丨{X} 编辑丨{Y}", ["记者"]),
    ("", "", "\n来源：江城日报\n作者：{X}\n编辑：李梅", [None]),
    ("", "", "\n分享到：", []),
    ("", "", "\n上一篇：没有了\n下一篇：市委召开常委会会议", []),
    ("", "", "（记者 {X}） （下转2版）", ["记者"]),
    ("", "", "（记者 {X}）【打印】【关闭】", ["记者"]),
    ("", "", "（记者 {X}） 责任编辑：李梅", ["记者"]),
    ("", "", "（记者 {X}）\n【相关链接】\n普惠托育由政府引导，价格有所优惠。", ["记者"]),
    ("", "本报讯（记者 {X}）", "\n原标题：《民生实事见成效》", ["记者"]),
    ("", "本报讯（记者 {X}）", "\n— END —", ["记者"]),
    ("", "本报讯（记者 {X}）", "\n————————", ["记者"]),
    ("", "", "（综合江城日报、江城晚报报道）", []),
    ("", "", "（据新华社、中新社）", []),
    ("", "", "（市教育局供稿）", []),
    ("", "", "　　{X}", [None]),
    ("", "", "\n一审一校：李梅 二审二校：王强", []),
    ("本报记者 {X} {Y}\n", "", "\n相关链接\n普惠托育由政府引导，价格有所优惠。", ["本报记者", "本报记者"]),
]


def page(own: str, lead: str, after: str) -> str:
    parts = []
    for (title, body), (x, y) in zip(STORIES, NAMES, strict=True):
        parts.append(title + "\n" + (own + lead).format(X=x, Y=y) + body + after.format(X=x, Y=y))
    return "\n".join(parts)


@pytest.mark.parametrize(("own", "lead", "after", "roles"), FORMS, ids=["|".join(row[:3]).strip() for row in FORMS])
def test_each_article_has_its_headline_and_its_reporters(own: str, lead: str, after: str, roles: Roles) -> None:
    found = extract(page(own, lead, after)).articles
    assert [article.title for article in found] == [title for title, _ in STORIES]
    for article, names in zip(found, NAMES, strict=True):
        signed = [(who.name, who.role) for who in article.reporters]
        assert signed == list(zip(names, roles, strict=False))


# Bylines and credits that the column cuts.
CUT = [
    ("（记者王小\n明 通讯员李华）", [("王小明", "记者"), ("李华", "通讯员")]),
    ("（记者王小明\n通讯员李华）", [("王小明", "记者"), ("李华", "通讯员")]),
    ("（记者\n王小明 通讯员李华）", [("王小明", "记者"), ("李华", "通讯员")]),
    (" 记者 王小明\n通讯员 李华", [("王小明", "记者"), ("李华", "通讯员")]),
    (" 记者 王小明 通讯\n员 李华", [("王小明", "记者"), ("李华", "通讯员")]),
    ("\n编辑：李梅 审\n核：王强", []),
]


def wrapped(paragraph: str, width: int = 18) -> str:
    return "\n".join(paragraph[at : at + width] for at in range(0, len(paragraph), width))


@pytest.mark.parametrize(("after", "signed"), CUT, ids=[row[0].strip() for row in CUT])
def test_a_byline_that_the_column_cuts(after: str, signed: list[tuple[str, str]]) -> None:
    parts = []
    for title, body in STORIES:
        paragraphs = [wrapped("　　" + paragraph) for paragraph in body.split("\n")]
        parts.append("\n".join([title, *paragraphs]) + after)
    found = extract("\n".join(parts)).articles
    assert [article.title for article in found] == [title for title, _ in STORIES]
    assert [[(who.name, who.role) for who in article.reporters] for article in found] == [signed] * 3


def test_a_headline_above_a_day_or_a_bracket_is_no_part_of_a_dateline() -> None:
    for sent in ("1月2日讯 ", "（记者 王小明）"):
        text = f"光伏电站并网发电\n{sent}该电站总装机容量60兆瓦，年发电量\n达到8500万千瓦时，节约标准煤2.6万吨。"
        assert [article.title for article in extract(text).articles] == ["光伏电站并网发电"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("————————", "masthead"),
        ("* * *", "masthead"),
        ("— END —", "editor"),
        ("< 上一篇", "masthead"),
        ("下一步打算", ""),
        ("上一年新增学位3000个", ""),
    ],
)
def test_what_stands_between_articles(line: str, kind: str) -> None:
    assert furniture(line) == kind
