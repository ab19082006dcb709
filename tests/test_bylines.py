"""Bylines and datelines in the forms that papers print, and what only looks like one."""

from __future__ import annotations

import pytest

from xining_extract.page.articles import segment
from xining_extract.page.bylines import begins, opening, signatures
from xining_extract.page.creditlines import credit_line
from xining_extract.page.layout import repair
from xining_extract.page.names import split

SIGNATURES = [
    ("（记者 王小明）", [("王小明", "记者")]),
    ("(记者 王小明)", [("王小明", "记者")]),
    ("（实习记者 李晓月）", [("李晓月", "实习记者")]),
    ("（记者 悠然 李晓娟）", [("悠然", "记者"), ("李晓娟", "记者")]),
    ("（记者王小明、李华 通讯员赵敏）", [("王小明", "记者"), ("李华", "记者"), ("赵敏", "通讯员")]),
    ("（本报记者李华参与采写）", [("李华", "本报记者")]),
    ("（作者为市社科院研究员，本报记者李华采访整理）", [("李华", "本报记者")]),
    ("本报记者  王  明  李小华", [("王明", "本报记者"), ("李小华", "本报记者")]),
    ("本报记者 王小明", [("王小明", "本报记者")]),
    ("全媒体记者王小明通讯员佛文轩", [("王小明", "全媒体记者"), ("佛文轩", "通讯员")]),
    ("□记者 王小明 文/图", [("王小明", "记者")]),
    ("文/图 李晓燕", [("李晓燕", None)]),
    ("记者周强冯继友", [("周强", "记者"), ("冯继友", "记者")]),
    ("陈  勇", [("陈勇", None)]),
    # Only those who wrote, not the editor, the photographer, the office of a correspondent.
    ("（记者 王小明 实习生 李华 责任编辑 赵敏）", [("王小明", "记者"), ("李华", "实习生")]),
    ("记者丨王小明 李华 编辑丨赵敏 校对丨钱亮", [("王小明", "记者"), ("李华", "记者")]),
    ("文/王小明 图/李华", [("王小明", None)]),
    ("撰文：王小明 摄影：李华", [("王小明", None)]),
    ("（融媒体记者 王小明/文 李华/图）", [("王小明", "融媒体记者")]),
    ("采写：江城晚报记者 王小明 实习生 李华", [("王小明", "江城晚报记者"), ("李华", "实习生")]),
    ("记者 王小明 通讯员 市教育局 李华", [("王小明", "记者"), ("李华", "通讯员")]),
    ("江城新闻记者 王小明 李华 南江报道", [("王小明", "江城新闻记者"), ("李华", "江城新闻记者")]),
    ("总台记者 王小明 李华 南江台", [("王小明", "总台记者"), ("李华", "总台记者")]),
    ("（记者王小明和李华、通讯员赵敏）", [("王小明", "记者"), ("李华", "记者"), ("赵敏", "通讯员")]),
    ("（本报记者李和平）", [("李和平", "本报记者")]),
    ("（作者：王小明，系市社科院研究员）", [("王小明", None)]),
    ("来源：南江日报 作者：王小明 点击：12次", [("王小明", None)]),
    ("记者王小明 编辑李华", [("王小明", "记者")]),
    ("记者 王小明 综合", [("王小明", "记者")]),
    ("本报记者 王 小 明 李华", [("王小明", "本报记者"), ("李华", "本报记者")]),
    ("王小明 本报记者 李华", [("王小明", None), ("李华", "本报记者")]),
    ("记者 王小明 李华 文/摄", [("王小明", "记者"), ("李华", "记者")]),
    ("特约撰稿 王小明", [("王小明", "特约撰稿")]),
    ("南江区融媒体中心记者：王小明", [("王小明", "南江区融媒体中心记者")]),
]


@pytest.mark.parametrize(("text", "people"), SIGNATURES, ids=[row[0] for row in SIGNATURES])
def test_signatures(text: str, people: list[tuple[str, str | None]]) -> None:
    found = signatures(text, 0, len(text))
    assert [(person.name, person.role) for person in found] == people
    for person in found:
        start, end = person.span
        assert "".join(text[start:end].split()) == person.name


OPENINGS = [
    ("本报讯（记者 王小明） 昨天，市教育局", "本报讯", [("王小明", "记者")]),
    ("本报讯 王小明 李华报道：昨天，市教育局", "本报讯", [("王小明", None), ("李华", None)]),
    ("本报讯 （记者 王小明） 12月9日", "本报讯", [("王小明", "记者")]),
    ("中新网南江6月22日电(记者李晓艳)记者从", "中新网南江6月22日电", [("李晓艳", "记者")]),
    ("中新网南江11月16日电(周强冯继友)记者16日", "中新网南江11月16日电", [("周强", None), ("冯继友", None)]),
    ("新华社北岭1月2日电（记者王小明、李华）", "新华社北岭1月2日电", [("王小明", "记者"), ("李华", "记者")]),
    ("北岭晚报讯 记者王小明、通讯员李华报道：昨天", "北岭晚报讯", [("王小明", "记者"), ("李华", "通讯员")]),
    ("本报北岭1月2日电记者王小明报道：近日", "本报北岭1月2日电", [("王小明", "记者")]),
    ("北岭特区报讯(记者何勇通讯员王孝文)据市", "北岭特区报讯", [("何勇", "记者"), ("王孝文", "通讯员")]),
    ("本报北岭讯　站在楼前", "本报北岭讯", []),
    ("央广网南江6月2日消息（记者 王小明 通讯员 李华）市", "央广网南江6月2日消息", [("王小明", "记者"), ("李华", "通讯员")]),
    ("北岭日报讯 记者王小明 通讯员李华 昨天，市", "北岭日报讯", [("王小明", "记者"), ("李华", "通讯员")]),
    ("6月2日讯（记者 王小明）市", "6月2日讯", [("王小明", "记者")]),
    ("北岭融媒讯（记者 王小明）市", "北岭融媒讯", [("王小明", "记者")]),
    ("云上北岭消息（记者 王小明）市", "云上北岭消息", [("王小明", "记者")]),
]


@pytest.mark.parametrize(("text", "dateline", "people"), OPENINGS, ids=[row[0] for row in OPENINGS])
def test_datelines(text: str, dateline: str, people: list[tuple[str, str | None]]) -> None:
    mention, found = opening(text, 0, len(text))
    assert mention is not None and mention.name == dateline
    assert [(person.name, person.role) for person in found] == people


REST = "初冬的江边，候鸟成群，护鸟队员一早就出了门，沿着堤岸巡查。"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("本报记者 王小明 李华 " + REST, ["王小明", "李华"]),
        ("（北岭日报记者 王小明 通讯员 李华）" + REST, ["王小明", "李华"]),
        ("本报记者王小明报道 " + REST, ["王小明"]),
        ("总台央视记者 王小明：" + REST, ["王小明"]),
        ("本报记者走进江边，" + REST, []),
        ("本报记者王小明走进江边，" + REST, []),
        ("（记者注：数据截至6月底）" + REST, []),
    ],
)
def test_bylines_before_the_first_words(text: str, people: list[str]) -> None:
    assert [person.name for person in begins(text, 0, len(text))] == people


LINES = [
    ("2025-03-04 08:30 来源：南江日报", "edition"),
    ("2025年3月4日 09:12 南江日报 记者 王小明", "signed"),
    ("来源：南江日报    记者：王小明    2025-03-04 08:30", "signed"),
    ("发布时间：2025-03-04 来源：市教育局 浏览次数：123 字体：大 中 小", "edition"),
    ("一审：赵敏 二审：钱亮 三审：孙立", "editor"),
    ("编辑 赵敏 审读 钱亮 终审 孙立", "editor"),
    ("每经记者|王小明    每经编辑|赵敏", "signed"),
    ("■ 本报记者 王小明 ■ 通讯员 李华", "signed"),
    ("王小明 本报记者 李华", "signed"),
    ("本报记者 才让多杰 通讯员 卓玛措", "signed"),
    ("记者 王小明 李华 文/摄", "signed"),
    ("◎王小明 李华", "name"),
    ("本报记者 王小明 摄", ""),
    ("时间：3月8日 地点：市体育馆", ""),
    ("来源 广泛", ""),
    ("审核 从严", ""),
    ("图片 新闻", ""),
    ("记者 节里话担当", ""),
    ("2025-03-04 发布会", ""),
    ("编辑出版图书", ""),
]


@pytest.mark.parametrize(("line", "kind"), LINES, ids=[row[0] for row in LINES])
def test_lines_of_credits(line: str, kind: str) -> None:
    assert credit_line(line) == kind


@pytest.mark.parametrize(
    "text",
    [
        "记者从市民政局获悉，今年新增床位320张。", "市电网公司8月3日消息，夏季用电", "通讯基站建成12座，覆盖全县。",
        "网络电视用户达3万户。", "日前，记者走进城东社区。", "据电力公司介绍，全市用电量增长一成。",
    ],
)  # fmt: skip
def test_no_datelines(text: str) -> None:
    assert opening(text, 0, len(text)) == (None, [])


@pytest.mark.parametrize("text", ["记者从市民政局获悉", "记者了解到", "本报记者走进城东社区服务中心采访", "图书馆建成开放", "文化服务", "新闻记者"])
def test_no_byline_lines(text: str) -> None:
    assert not credit_line(text)


NAMES = [
    ("王小明", ["王小明"]),
    ("周强冯继友", ["周强", "冯继友"]),
    ("杨山石小青", ["杨山", "石小青"]),
    ("扎西次仁江海波", ["扎西次仁", "江海波"]),
    ("欧阳修文", ["欧阳修文"]),
    ("司马南李华", ["司马南", "李华"]),
    ("张三李四王五", ["张三", "李四", "王五"]),
    ("古丽娜尔", ["古丽娜尔"]),
    ("阿依古丽·买买提", ["阿依古丽·买买提"]),
    ("阿依古丽", ["阿依古丽"]),
    ("乌云其其格", ["乌云其其格"]),
]


@pytest.mark.parametrize(("letters", "names"), NAMES, ids=[row[0] for row in NAMES])
def test_names_run_together(letters: str, names: list[str]) -> None:
    assert split(letters) == names


SCHOOL = "城东区今年建成投用中小学校4所，新增学位3200个，有效缓解了城东片区入学难。"
ABOVE = [
    ("全媒体记者 王小明 通讯员 李华", "王小明 李华"),
    ("文/羊城晚报全媒体记者 王小明 通讯员 李华", "王小明 李华"),
    ("撰文：南方+记者 王小明", "王小明"),
    ("□文/本报记者 王小明  图/李华", "王小明"),
    ("王小明/文 李华/图", "王小明"),
    ("图文：王小明", "王小明"),
    ("文丨王小明", "王小明"),
    ("□ 融媒体中心记者 王小明", "王小明"),
    ("海都记者 王小明", "王小明"),
    ("N海都记者 王小明", "王小明"),
    ("本报驻江城记者 王小明", "王小明"),
    ("上游新闻-江城晨报记者 王小明", "王小明"),
    ("江城日报 掌上江城记者：王小明", "王小明"),
    ("江城都市报－江城网讯（记者 王小明）", "王小明"),
    ("记者 王 小明", "王小明"),
    ("记者/王小明 见习记者/李华", "王小明 李华"),
    ("采写：江城报记者 王小明", "王小明"),
    ("都市时报全媒体记者 王小明 文 李华 摄", "王小明"),
    ("来源：江城日报（记者 王小明）", "王小明"),
    ("2025-03-04 09:28 王小明 李华 来源:江城网    我来说两句", "王小明 李华"),
    ("作　者：王小明　　来　源：江城日报", "王小明"),
    ("作者：佚名", ""),
    ("供稿：城东区教育局", ""),
    ("王小明", "王小明"),
    ("马家桥", ""),
]
BELOW = [
    ("（融媒体记者:王小明 编辑:李华 审核:周强 终审:赵敏）", "王小明"),
    ("【记者 王小明】", "王小明"),
    ("\n【记者】王小明\n【通讯员】李华", "王小明 李华"),
    ("\n【作者】 王小明\n【来源】 江城客户端", "王小明"),
    ("\n来源 | 江城融媒\n记者 | 王小明", "王小明"),
    ("\n统筹：周强\n文：记者 王小明\n图：记者 李华", "王小明"),
    ("\n文/记者 王小明 图/记者 李华", "王小明"),
    ("\n供稿单位：区教育局\n供稿人：王小明", "王小明"),
    ("\n本文作者：王小明", "王小明"),
    ("\n信息员：王小明", "王小明"),
    ("\n城东区融媒体中心 王小明 李华", "王小明 李华"),
    ("（本版稿件由记者王小明、李华采写）", "王小明 李华"),
    ("\n记者 王小明\n文字整理 周强 制图 赵敏\n[编辑:\n周强 审核:赵敏\n]", "王小明"),
    ("\n（作者系区教育局局长）", ""),
    ("\n初审：李华 复审：周强 终审：赵敏", ""),
]


@pytest.mark.parametrize(("line", "names"), ABOVE, ids=[row[0] for row in ABOVE])
def test_bylines_above_a_text(line: str, names: str) -> None:
    (story,) = segment(repair(f"城东区新增学位三千个\n{line}\n{SCHOOL}"))
    assert " ".join(person.name for person in story.reporters) == names


@pytest.mark.parametrize(("line", "names"), BELOW, ids=[row[0] for row in BELOW])
def test_bylines_below_a_text(line: str, names: str) -> None:
    (story,) = segment(repair(f"城东区新增学位三千个\n{SCHOOL}{line}"))
    assert (story.title, " ".join(person.name for person in story.reporters)) == ("城东区新增学位三千个", names)
