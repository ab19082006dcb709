"""Bylines and datelines in the forms that papers print, and what only looks like one."""

from __future__ import annotations

import pytest

from xining_extract.page.bylines import is_signed, opening, signatures
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
    ("本报讯 （记者 王小明） 12月9日", "本报讯", [("王小明", "记者")]),
    ("中新网南江6月22日电(记者李晓艳)记者从", "中新网南江6月22日电", [("李晓艳", "记者")]),
    ("中新网南江11月16日电(周强冯继友)记者16日", "中新网南江11月16日电", [("周强", None), ("冯继友", None)]),
    ("新华社北岭1月2日电（记者王小明、李华）", "新华社北岭1月2日电", [("王小明", "记者"), ("李华", "记者")]),
    ("北岭晚报讯 记者王小明、通讯员李华报道：昨天", "北岭晚报讯", [("王小明", "记者"), ("李华", "通讯员")]),
    ("本报北岭1月2日电记者王小明报道：近日", "本报北岭1月2日电", [("王小明", "记者")]),
    ("北岭特区报讯(记者何勇通讯员王孝文)据市", "北岭特区报讯", [("何勇", "记者"), ("王孝文", "通讯员")]),
    ("本报北岭讯　站在楼前", "本报北岭讯", []),
]


@pytest.mark.parametrize(("text", "dateline", "people"), OPENINGS, ids=[row[0] for row in OPENINGS])
def test_datelines(text: str, dateline: str, people: list[tuple[str, str | None]]) -> None:
    mention, found = opening(text, 0, len(text))
    assert mention is not None and mention.name == dateline
    assert [(person.name, person.role) for person in found] == people


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
    assert not is_signed(text, 0, len(text))


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
]


@pytest.mark.parametrize(("letters", "names"), NAMES, ids=[row[0] for row in NAMES])
def test_names_run_together(letters: str, names: list[str]) -> None:
    assert split(letters) == names
