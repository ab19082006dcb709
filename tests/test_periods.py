"""Phrases of time, and the one that a quantity falls under."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import marked

from xining_extract.context.periods import find_periods, link_period
from xining_extract.page.story import Paragraph, Story

FOUND = [
    ("2024年，全县建成学校18所。", ["2024年"]),
    ("今年以来，旅客增多。", ["今年以来"]),
    ("截至10月底，完成投资2亿元。", ["截至10月底"]),
    ("截至2023年12月31日24时，累计报告3例。", ["截至2023年12月31日24时"]),
    ("截至目前，目前在册。", ["截至目前", "目前"]),
    ("前三季度增长5%，前10个月增长4%。", ["前三季度", "前10个月"]),
    ("2024年1—8月，1至9月份。", ["2024年1—8月", "1至9月份"]),
    ("“十四五”期间建成；“十三五”以来建成。", ["“十四五”期间", "“十三五”以来"]),
    ("自2019年启动试点以来，惠及3万人。", ["自2019年启动试点以来"]),
    ("新线路开通以来，运客30万人次。", ["新线路开通以来"]),
    ("国庆假期期间，入园3万人次。春运期间，发送5万人次。", ["国庆假期期间", "春运期间"]),
    ("近年来，近5年来，过去一年，未来三年。", ["近年来", "近5年来", "过去一年", "未来三年"]),
    ("2017年至2019年，2020-2023年。", ["2017年至2019年", "2020-2023年"]),
    ("2023年8月至2024年1月", ["2023年8月至2024年1月"]),
    ("12月8日，8日上午。", ["12月8日", "8日上午"]),
    ("26日4时20分发生", ["26日4时20分"]),
    ("全年接待、每年减少、年底可达", ["全年", "每年", "年底"]),
    ("20世纪90年代以来", ["20世纪90年代以来"]),
    ("2024—2025学年", ["2024—2025学年"]),
    # Not periods.
    ("提前3个月布局，离校2年内的毕业生", []),
    ("该项目前期工作，各栏目前后呼应", []),
    ("这是现代化城市，2000米，12345热线", []),
    ("河上一年四季有野鸭", []),
    ("发放一日免费交通卡", []),
]


@pytest.mark.parametrize(("text", "phrases"), FOUND)
def test_phrases(text: str, phrases: list[str]) -> None:
    story = Story(text, (Paragraph(0, len(text)),))
    found = find_periods(story)
    assert [phrase.text for phrase in found] == phrases
    for phrase in found:
        assert text[phrase.span[0] : phrase.span[1]] == phrase.text


LINKED = [
    # In the clause, in the sentence, the nearest first.
    ("2024年建成学校⟨18所⟩。", "2024年", "same_clause"),
    ("2024年，全县建成学校⟨18所⟩。", "2024年", "same_sentence"),
    ("2023年建成12所，2024年建成⟨18所⟩。", "2024年", "same_clause"),
    ("产值从2002年的⟨80亿元⟩跃升至2022年的777亿元。", "2002年", "own_before"),
    ("产值从2002年的80亿元跃升至2022年的⟨777亿元⟩。", "2022年", "own_before"),
    ("人数由过去的⟨12人⟩增至30人。", "过去", "own_before"),
    ("县里每年安排经费⟨60万元⟩。", "每年", "same_clause"),
    ("每年外调木材5万吨，占全省的⟨两成⟩。", "每年", "same_sentence"),
    ("近日，县里下达资金⟨3亿元⟩。", "近日", "loose"),
    ("2024年,全县建成学校⟨18所⟩;", "2024年", "same_sentence"),
    # It holds on in the paragraph.
    ("截至目前，发放补贴3万元。惠及老人⟨120名⟩。", "截至目前", "same_paragraph"),
    ("上半年，旅客增长8%。其中，境外旅客增长⟨5%⟩。", "上半年", "same_paragraph"),
    ("4月2日，首批车4辆出发。⟨98名⟩旅客同行。", "4月2日", "same_paragraph"),
    ("全县2024年完成投资5亿元。其中设备投资⟨3亿元⟩。", "2024年", "same_paragraph"),
    ("工坊开业一年多，销售额⟨80万元⟩。", "一年多", "same_sentence"),
    ("去年，每人每月补助⟨300元⟩。", "每月", "same_clause"),
    ("去年，补助标准为每月⟨300元⟩。", "去年", "same_sentence"),
    # A bare year that opens a paragraph frames the next ones; statistics keep their months.
    ("2024年，县文旅局改进服务。\n全县整理线路⟨47条⟩。", "2024年", "framing"),
    ("前三季度，全县用电30亿千瓦时。\n第一产业用电同比增长⟨4%⟩。", "前三季度", "statistics"),
    ("用电增长快。1—9月，全县用电30亿千瓦时。\n第三产业用电同比增长⟨4%⟩，增速较去年同期高2个百分点。", "1—9月", "statistics"),
    (
        "前三季度，全县用电增长6%。\n一产3亿度。\n二产20亿度。1—9月，投资增长2%。\n三产用电同比增长⟨4%⟩。",
        "前三季度",
        "statistics",
    ),
    # The day from which a standard holds.
    ("新标准9月1日起执行。\n城镇补贴从每月510元提高到每月⟨578元⟩。", "9月1日起", "in_effect"),
    ("前四天，接待游客⟨6万人次⟩。", "前四天", "same_sentence"),
    ("今年头三个月，签约项目⟨36个⟩。", "今年头三个月", "same_sentence"),
    # Holidays, terms of a trade, what was before.
    ("假期里，古镇接待游客⟨12万人次⟩。", "假期里", "same_sentence"),
    ("上个供暖期受理报修⟨210件⟩。", "上个供暖期", "same_clause"),
    ("过去各村各管各的渠，⟨8座⟩泵站常年失修。", "过去", "same_sentence"),
    ("十年前，全村存款不过⟨3000元⟩。", "十年前", "same_sentence"),
    ("占比由去年同期的⟨20%⟩升至26%。", "去年同期", "own_before"),
    ("6月3日至9日，热线受理诉求820件，办结790件。\n热点：供水⟨52件⟩。", "6月3日至9日", "daily_report"),
    # The day of a report of figures.
    ("8月3日，热线接听来电741件，转办45件。\n热点：1.供水⟨52件⟩。", "8月3日", "daily_report"),
    pytest.param(
        "在首个比赛日，代表队夺得奖牌⟨4枚⟩。",
        "首个比赛日",
        "same_sentence",
        marks=pytest.mark.xfail(strict=True, reason="days that are named by what happens on them are not found"),
    ),
    # Not.
    ("第二批资金⟨48万元⟩将于近期下达。", None, None),
    ("2021年冬，老李外出打工。\n执行中，法院查封房产⟨4处⟩。", None, None),
    ("去年投资3亿元，机型出口6国，配套率由九成升至全部，今年又扩产。工地上有⟨18台⟩吊车。", None, None),
    ("截至8月底办理业务4万笔。平台合并后，可办事项有⟨48项⟩。", None, None),
    ("最多的一天（5月2日）来了4万人。景区开放车位⟨5300个⟩。", None, None),
    ("如今统一管护，完好率从⟨70%⟩升到90%。", None, None),
    ("全部达产后年产值⟨12亿元⟩。", None, None),
    ("全县建成学校⟨18所⟩。", None, None),
    ("比去年同期增长⟨5%⟩。", None, None),
    ("较2019年提高⟨2个百分点⟩。", None, None),
    ("《2023年度评价公报》列出⟨36个⟩县。", None, None),
    ("入选2023年省级名单的企业⟨9家⟩。", None, None),
    ("本报讯（记者 张三）8月3日，记者从县医保局获悉，全县参保⟨30万人⟩。", None, None),
    ("新华社某地8月3日电（记者李四）全县参保⟨30万人⟩。", None, None),
    ("4月2日，车队出发。路上很顺利。到站后很热闹。⟨98名⟩旅客下车。", None, None),
    ("目前，全县参保30万人。县医院院长张三介绍，该院有医生⟨120名⟩。", None, None),
    ("在2024年政府工作报告中，列出项目⟨36个⟩。", None, None),
    ("解决困扰企业多年来的难题，拨付资金⟨36万元⟩。", None, None),
    ("店主于2022年借款5万元。店里有⟨7人⟩。", None, None),
    ("截至目前，参保30万人。\n村道长⟨12公里⟩。", None, None),
    ("税收增长9%，自5月以来保持两位数增长。企业所得税⟨12亿元⟩。", None, None),
    ("新标准9月1日起执行。\n城镇补贴从每月⟨510元⟩提高到每月578元。", None, None),
    ("计划明年将规模从⟨160头⟩发展到450头。", None, None),
    ("1958年以前参加工作的，一次补贴⟨500元⟩。", None, None),
    ("70年代退役人员补贴⟨500元⟩。", None, None),
    ("把项目作为当前的重点工作来抓，安排资金⟨36万元⟩。", None, None),
    ("门诊2022年建成并开放。门诊占地⟨2000平方米⟩。", None, None),
]


@pytest.mark.parametrize(("text", "name", "rule"), LINKED)
def test_link(text: str, name: str | None, rule: str | None) -> None:
    site = marked(text)
    period = link_period(site, find_periods(site.story))
    assert (period.name if period else None, period.rule if period else None) == (name, rule)


def test_days_of_the_period() -> None:
    site = marked("去年，全县建成学校⟨18所⟩。")
    period = link_period(site, find_periods(site.story, published=date(2025, 1, 26)))
    assert period is not None
    assert (period.start, period.end) == ("2024-01-01", "2024-12-31")


def test_the_texts_own_year_dates_its_months() -> None:
    site = marked("2023年，全县修路。3月，通车⟨18公里⟩。")
    period = link_period(site, find_periods(site.story))
    assert period is not None
    assert (period.start, period.end) == ("2023-03-01", "2023-03-31")


@given(st.text(alphabet="今去年月日以来期间截至目前每一二三0123456789，。“”《》\n", max_size=80))
def test_any_text(text: str) -> None:
    story = Story(text, (Paragraph(0, len(text)),))
    found = find_periods(story)
    assert all(text[phrase.span[0] : phrase.span[1]] == phrase.text for phrase in found)
    assert [phrase.span for phrase in found] == sorted(phrase.span for phrase in found)
