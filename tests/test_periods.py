"""Phrases of time, and the one that a quantity falls under."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import marked

from xining_extract.context.cues import find_cues
from xining_extract.context.periods import find_periods, link_period
from xining_extract.context.status import status_of
from xining_extract.page.story import Paragraph, Site, Story, sentences

FOUND = [
    ("2024年，全县建成学校18所。", ["2024年"]),
    ("今年以来，旅客增多。", ["今年以来"]),
    ("当月反映事项分六类。", ["当月"]),
    ("不满60岁的居民也可以来吃，每餐15元。", []),
    ("除夕晚上接警21次，正月初三接待3万人次。", ["除夕晚上", "正月初三"]),
    ("从除夕到正月初六，接警126起。", ["从除夕到正月初六"]),
    ("1月12日，“利剑”冬季行动发放案款3亿元。", ["1月12日"]),
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
    ("五年间在校生增加；两年培训老人；再过三年见效。", ["五年间", "两年", "再过三年"]),
    ("每学年补助；国庆期间；国庆节前后。", ["每学年", "国庆期间", "国庆节"]),
    ("中秋长假期间，客流大；搬家后的头10天，来人多；往年，路不好；减到1次，至今已办9件。", ["中秋长假期间", "头10天", "往年", "至今"]),
    ("截至当日18时，转移群众3万人；同一天，退税到账。", ["截至当日18时", "同一天"]),
    ("“五一”假期5天，接待3万人次；周六、周日两天，客流大；节后，订单多。", ["“五一”假期5天", "周六、周日两天", "节后"]),
    ("比赛期间，打破纪录；首月，贷款增加。", ["比赛期间", "首月"]),
    ("统计期内，受理投诉60件；即日起至下月底，免费停车；今明两天，气温回升。", ["统计期内", "即日起至下月底", "今明两天"]),
    ("七天假期中，客流大；8天长假，发送旅客3万人次；下个月开放。", ["七天假期中", "8天长假", "下个月"]),
    ("三年里接待游客9万人次；十多年里，种树3万株；截至发车时间，售票90张。", ["三年里", "十多年里", "截至发车时间"]),
    ("诉求比前一周的90件多，上一周的更少；上星期三来客最多；最高一天卖出900份。", ["前一周", "上一周", "上星期三"]),
    ("连日来，降雨多；近几日，客流大；这些天，货多；前些年，路不好；半年前，开了店。", ["连日来", "近几日", "这些天", "前些年", "半年前"]),
    ("一上午，来了30人；翌日，天晴；今起，停运3天；20日夜间至21日，有雨。", ["一上午", "翌日", "今起", "20日夜间至21日"]),
    ("时下，正是农忙；疫情前，客流大；三年下来，收成好。", ["时下", "疫情前", "三年下来"]),
    ("第二天，天晴；那几天，客流大；前不久，开了店；第49周，报告病例；过去24小时，有雨。", ["第二天", "那几天", "前不久", "第49周", "过去24小时"]),
    ("一个多月来，货多；三个半月来，人少；开馆两个多月已接待3万人。", ["一个多月来", "三个半月来", "两个多月"]),
    ("第二天线、那一年级的学生、前不着村；第三天然气站", []),
    ("今起步早，几年下来也没人问；同一上午场，他早些到；当下属来时", []),
    ("前天下午，转账8万元；农户一年自己只掏120元；面馆一天要卖150碗才不亏。", ["前天下午", "一年", "一天"]),
    ("至此，站点增至6处；本世纪初，人口少；近段时间，客流大；最近一段时间以来，客流大。", ["至此", "本世纪初", "近段时间", "最近一段时间以来"]),
    ("每到周末，客流大；“十三五”前三年，增速快；不到两年时间，脱了贫；周末两天，客流大。", ["每到周末", "“十三五”前三年", "不到两年时间", "周末两天"]),
    ("半年多时间，产值翻番；近半个月来，雨水多。", ["半年多时间", "近半个月来"]),
    ("预计春运期间，客流大。", ["春运期间"]),
    # Not periods.
    ("一段时间后，公路这段最窄，上本世界地图", []),
    ("当前天气不好，有一天来了20人，一年级有30人，同年级有一半", ["当前"]),
    ("审理天数缩短近9天，历时近三年，合同期内有保底，3000元以下月薪不计", []),
    ("每周六开放，一周六天营业，春节后开工", ["每周", "春节"]),
    ("建成城南路、五一路公园，工期超过2年", []),
    ("降雨出现在山区，贴息后年利率下调，毕业两年内的学生，科长李国庆说", []),
    ("现在看，难点不少；提前一天预订；还要两年才成", []),
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
    # Until when one plan is to come true holds for no rule told after it.
    ("五年内计划引进团队50支。对领军人才给予⟨100万元⟩资助。", None, None),
    ("三年内计划引进团队50支。对“万人计划”专家给予⟨100万元⟩资助。", None, None),
    ("三年内计划引进团队50支。还将新建公寓⟨300套⟩。", "三年内", "same_paragraph"),
    ("前7月，发放助学金6亿元，占全年区级计划9亿元的⟨67%⟩。", "前7月", "same_sentence"),
    # lines that a page ran together with spaces
    ("新馆多大 看这里 2030年 接待读者⟨80万人次⟩ 一层是大厅 阅览座位600个 书架一眼望不到头", "2030年", "same_clause"),
    # A bare year that opens a paragraph frames the next ones; statistics keep their months.
    ("2024年，县文旅局改进服务。\n全县整理线路⟨47条⟩。", "2024年", "framing"),
    ("前三季度，全县用电30亿千瓦时。\n第一产业用电同比增长⟨4%⟩。", "前三季度", "statistics"),
    ("前三季度，全县用电30亿千瓦时，增长5%。\n其中，工业用电增长⟨4%⟩，自6月以来逐月加快。", "前三季度", "statistics"),
    ("前三季度，全县用电30亿千瓦时，增长5%。\n居民用电下降⟨4%⟩，主要是去年基数较高。", "前三季度", "statistics"),
    ("用电增长快。1—9月，全县用电30亿千瓦时。\n第三产业用电同比增长⟨4%⟩，增速较去年同期高2个百分点。", "1—9月", "statistics"),
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
    ("人数由现在的⟨12人⟩增至30人。", "现在", "own_before"),
    ("人数由最初的⟨12人⟩增至30人。", "最初", "own_before"),
    # Of a semicolon's parts each has its own; what stands at the head of the first holds for all.
    ("今年以来，培训老师30名；在6所学校试点，年内推开；发放贷款⟨500万元⟩。", "今年以来", "same_sentence"),
    ("一期为2020年底前淘汰的车，对客车，补助4000元；对货车，补助⟨7000元⟩。", "2020年底", "same_sentence"),
    # Whatever stands before the phrase, no figure does.
    ("3日，记者获悉，据海关统计，今年前三季度，全省进出口3亿元。其中，出口⟨2亿元⟩。", "今年前三季度", "same_paragraph"),
    ("“十三五”以来，全县修路30公里。新增客车⟨40辆⟩。", "“十三五”以来", "same_paragraph"),
    ("从8月底至目前，用水量由30万立方米降至⟨28万立方米⟩。", "从8月底至目前", "same_sentence"),
    ("上半年，收入完成9亿元，不足年初预算的⟨两成⟩。", "上半年", "same_sentence"),
    # What is aimed at for the year, a record, a founding: none of them is when the figure holds.
    ("1至9月，新增就业3万人，完成全年目标任务的83%，同比多增⟨800人⟩。", "1至9月", "same_sentence"),
    ("9月3日，负荷达500万千瓦，为今夏第四次创新高，比上次增加⟨7万千瓦⟩。", "9月3日", "same_sentence"),
    ("全省同期平均浓度为⟨32微克/立方米⟩。", "同期", "same_clause"),
    ("上半年，全区完成税收7亿元，占年初预算12亿元的⟨58%⟩。", "上半年", "same_sentence"),
    ("上半年，全区完成税收7亿元，占年初预算12亿元的58%，同比增长⟨4%⟩。", "上半年", "same_sentence"),
    ("上半年，学校新增学位900个，为年初计划的⟨90%⟩。", "上半年", "same_sentence"),
    ("年初，合作社买来种牛⟨30头⟩。", "年初", "same_sentence"),
    ("昨天，热线接听电话900个，比前天的⟨1500多个⟩少四成。", "前天", "own_before"),
    ("客流由平时的⟨320人次⟩增至900人次。", "平时", "own_before"),
    ("奖牌数比上一周期的⟨90枚⟩多8枚。", "上一周期", "own_before"),
    ("占比由5年前的⟨35%⟩提高到52%。", "5年前", "own_before"),
    ("去年，村里装了光伏板，每户一年省电费⟨900元⟩。", "一年", "same_clause"),
    ("今年，作为目前全省最大的水库，灌区引水⟨3亿立方米⟩。", "今年", "same_sentence"),
    ("今夏最高水位达⟨38米⟩。", "今夏", "same_clause"),
    ("去年，法院审结案件900件，结案时间较上年缩短近6天。其中，刑事案件⟨120件⟩。", "去年", "same_paragraph"),
    # The day told before, a part of a feast, its eve; a list of days by their places; what stands behind the figure.
    ("8月11日，负荷创新高。当天全市用电⟨2亿千瓦时⟩。", "当天", "same_clause"),
    ("春节假期前五天，销售额⟨8亿元⟩。", "春节假期前五天", "same_sentence"),
    ("负责人说，入汛前，加固水库11座；预置队伍⟨74支⟩。", "入汛前", "same_sentence"),
    ("4月30日、5月1日客流分别达⟨131万人次⟩和136万人次。", "4月30日", "aligned"),
    ("4月30日、5月1日客流分别达131万人次和⟨136万人次⟩。", "5月1日", "aligned"),
    ("小镇有公寓，二期⟨820套⟩将于年底交付。", "年底", "ahead"),
    # A paragraph that takes up an aspect of what the one before told; a report of a feast or a month.
    ("国庆假期，全市接待游客86万人次，收入5亿元。\n某村接待游客⟨2万人次⟩。", "国庆假期", "daily_report"),
    ("8月，受理投诉612件，办结率98%。\n挽回损失⟨38万元⟩。", "8月", "daily_report"),
    ("此次降雨中，出动抢险人员⟨1370人次⟩。", "此次降雨中", "same_sentence"),
    ("一年下来，省下运费⟨16万元⟩。", "一年下来", "same_sentence"),
    ("2024—2025雪季，接待游客⟨30万人次⟩。", "2024—2025雪季", "same_sentence"),
    ("2020年以来，招聘教师526名；委托培养120名，首批⟨38名⟩去年秋季到岗。", "去年秋季", "ahead"),
    ("7月6日20时至8日8时，全市出现入汛以来最强降雨，降雨量⟨132毫米⟩。", "7月6日20时至8日8时", "same_sentence"),
    ("未来24小时仍有大雨，雨量可达⟨100毫米⟩。", "未来24小时", "same_sentence"),
    ("首期12处已开工，剩余⟨29个⟩有望明年3月底前完工。", "明年3月底", "ahead"),
    ("诉求比2月份的⟨3857件⟩多了1359件。", "2月份", "own_before"),
    ("前三季度拉动3个百分点，去年同期则是下拉⟨0.4个百分点⟩。", "去年同期", "same_clause"),
    ("局里通报情况，截至12月10日，破案612起。挽回损失⟨2140万元⟩。", "截至12月10日", "same_paragraph"),
    ("1月7日11时52分，消防站接到求助，有人被困。\n当天，气温低。队员到场。救出老人⟨9名⟩。", "1月7日11时52分", "daily_report"),
    # The day of a report of figures.
    ("8月3日，热线接听来电741件，转办45件。\n热点：1.供水⟨52件⟩。", "8月3日", "daily_report"),
    pytest.param(
        "在首个比赛日，代表队夺得奖牌⟨4枚⟩。",
        "首个比赛日",
        "same_sentence",
        marks=pytest.mark.xfail(strict=True, reason="days that are named by what happens on them are not found"),
    ),
    ("服务中心挂牌8年，受理咨询⟨943件⟩。", "8年", "same_sentence"),
    ("1982年第三次人口普查时，全县有百岁老人⟨22名⟩。", "1982年", "same_sentence"),
    # The other week, what holds for its figure alone; what a cause, a low base and a storm's number date is the cause.
    ("上周，门诊量升至9%，高于前一周的⟨7%⟩。", "前一周", "own_before"),
    ("上月，新站启用，车程由过去的一天缩短到⟨两小时⟩。", "上月", "same_sentence"),
    ("前五个月，餐饮收入因上年基数低，增长⟨16%⟩。", "前五个月", "same_sentence"),
    ("8日21时，今年第5号台风登陆，最大风速⟨38米每秒⟩。", "8日21时", "same_sentence"),
    ("12月3日，积雪深度达20厘米，为本地1995年以来12月上旬最大；邻县达⟨14厘米⟩。", "12月3日", "same_sentence"),
    ("受7月持续高温影响，部分塘坝干涸。全县打井⟨45眼⟩。", None, None),
    ("受今年第3号台风影响，停运列车⟨26列⟩。", None, None),
    ("库区的白鹭从上世纪80年代末的300只增加到⟨2400只⟩。", None, None),
    ("该小区建成于2005年，有住宅楼⟨31幢⟩。", None, None),
    ("受益企业今年达⟨36家⟩，影响扩大。", "今年", "same_clause"),
    ("今年7月起，租房补贴上限调整为⟨2.4万元⟩。", "今年7月起", "same_sentence"),
    # Before, at or after an event; since one; what an event gives its figure.
    ("入冬以来管网抢修多。供暖前，全县更换阀门⟨860个⟩。", "供暖前", "same_sentence"),
    ("改造前，全街路灯只有⟨40盏⟩。", "改造前", "same_sentence"),
    ("采暖期内，室温不得低于⟨18摄氏度⟩。", "采暖期内", "same_sentence"),
    ("缺水最重的时候，要送水的有⟨3200人⟩。", "缺水最重的时候", "same_sentence"),
    ("去年，县里设调解室6个。运行至今，调解纠纷⟨487宗⟩。", "运行至今", "same_sentence"),
    ("电站计划12月完工，全部投产后年发电⟨12亿千瓦时⟩。", "全部投产后", "same_clause"),
    ("眼下，新水厂正在安装设备，建成后日供水⟨2万吨⟩。", "建成后", "same_clause"),
    ("去年9月，桥梁完工后，通车车辆达⟨9万辆⟩。", "去年9月", "same_sentence"),
    ("补贴由起步时的⟨3元⟩提高到5元。", "起步时", "own_before"),
    ("今年，园内兰花已由建园之初的⟨86种⟩增加到134种。", "建园之初", "own_before"),
    ("平台自2018年上线以来，注册用户⟨3万人⟩。", "自2018年上线以来", "same_sentence"),
    ("今年，在柜台前，市民领取手册⟨300份⟩。", "今年", "same_sentence"),
    ("今年，门店装修后，客流涨到⟨900人⟩。", "今年", "same_sentence"),
    # What it came from is its own; so is the other side of each comparison of a list; a part's day stays in its part.
    ("其中，8月份利润由7月份的下降3%转为增长⟨1.5%⟩。", "8月份", "same_clause"),
    ("目前，货物种类由最初的玩具、衣物扩展到⟨200余类⟩。", "目前", "same_sentence"),
    ("前三季度，收入增长7.6%，分别低于去年同期、二季度和上半年⟨1.8个⟩、4.2个和0.9个百分点。", "前三季度", "same_sentence"),
    ("当前，水库流量46立方米每秒，近期提供水量⟨900万立方米⟩。", "近期", "loose"),
    ("目前，全县有路900公里，最近的车站在⟨两公里⟩外。", "目前", "same_sentence"),
    ("甲楼有房400套，预计6月底交付；乙楼⟨230套⟩已完工。", None, None),
    ("村里种茶，面积2300亩，去年每户增收5000元；农家乐由2家变成⟨14家⟩。", None, None),
    ("今年以来，全县修路90公里；架桥⟨6座⟩。", "今年以来", "same_sentence"),
    ("局里介绍，截至8月底，培训120期；发证⟨3000本⟩。", "截至8月底", "same_sentence"),
    # Not.
    ("山里落雪。供电公司把原定11月的工期提前，更换配变⟨26台⟩。", None, None),
    ("最年长的选手今年74岁。女选手占⟨三成⟩。", None, None),
    ("算上去年入住的首批，已回迁⟨486户⟩。", None, None),
    ("诉求随年末临近增多，达到⟨344件⟩。", None, None),
    ("企业163家，是建区之初的6倍；投入强度达⟨3.1%⟩。", None, None),
    ("收入达到1.28万元，是2015年的⟨1.6倍⟩。", None, None),
    ("客流恢复到2019年同期的⟨105%⟩。", None, None),
    ("“现在天天有班轮。”他算了一笔账：一个大箱走公路，运费⟨4200元⟩。", None, None),
    ("截至10月20日，秋季动物防疫工作收尾。全县冬季航线增至⟨14条⟩。", "截至10月20日", "same_paragraph"),
    ("气象台12日17时预报，沿海有大风，累计雨量⟨150毫米⟩。", None, None),
    ("2021年，启动工程，日处理4万吨。其中，厂区扩容后，处理能力由⟨1.5万吨⟩提升至2.5万吨。", None, None),
    ("近年来，建成园区9个。药材入库后，最高可按市值的⟨70%⟩放款。", None, None),
    ("两年前，他欠下工资68万元。“我马上凑钱。”他转来⟨30万元⟩。", None, None),
    ("10月末，存款余额9650亿元。\n从投向看，投放贷款⟨80亿元⟩。", None, None),
    ("扩面后，机构增至28家，去年以来救助190名。每户补助标准⟨7000元⟩。", None, None),
    ("建设工程启动以来，建成书房37座。“运行经费⟨8万元⟩。”馆长说。", None, None),
    ("推行“周末不打烊”服务，办理事项⟨3140件⟩。", None, None),
    ("入汛前，加固水库11座。水库腾出库容⟨185万立方米⟩。", None, None),
    ("清明假期，雨下了两天。教育局昨日公布的名单显示，报名者达⟨8万人次⟩。", "清明假期", "same_paragraph"),
    ("这个建于1986年的小区有住宅楼⟨11栋⟩。", None, None),
    ("县里投资2000年以前建成的小区⟨11个⟩。", None, None),
    ("截至8月底，已有1万人上岗。对领码率达⟨95%⟩的企业，优先推荐。", None, None),
    ("目前，全县有医生90名。下一步，为⟨134个⟩村卫生室配齐设备。", None, None),
    ("去年收入3160万元。八个寨子现有木楼⟨2187栋⟩。", None, None),
    ("征兵体检8月10日展开，优待金标准将由⟨1.8万元⟩上调至2.4万元。", None, None),
    ("第二批资金⟨48万元⟩将于近期下达。", None, None),
    ("2021年冬，老李外出打工。\n执行中，法院查封房产⟨4处⟩。", None, None),
    ("截至8月底办理业务4万笔。平台合并后，可办事项有⟨48项⟩。", None, None),
    ("如今统一管护，完好率从⟨70%⟩升到90%。", None, None),
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
    ("店主于2022年借款5万元。店里有⟨7人⟩。", None, None),
    ("截至目前，参保30万人。\n村道长⟨12公里⟩。", None, None),
    ("税收增长9%，自5月以来保持两位数增长。企业所得税⟨12亿元⟩。", None, None),
    ("新标准9月1日起执行。\n城镇补贴从每月⟨510元⟩提高到每月578元。", None, None),
    ("计划明年将规模从⟨160头⟩发展到450头。", None, None),
    ("1958年以前参加工作的，一次补贴⟨500元⟩。", None, None),
    ("把项目作为当前的重点工作来抓，安排资金⟨36万元⟩。", None, None),
    # What is told by the way, a rule of a part, a condition; what was so against now; what a thing measures that opened.
    ("针对未来三天的寒潮，县里检修锅炉⟨36座⟩。", None, None),
    ("眼下，订单已排到9月中旬，⟨8条⟩生产线满负荷运转。", "眼下", "same_sentence"),
    ("公司用好三季度调整的机会，发车⟨90列⟩。", None, None),
    ("三季度，公司发车⟨90列⟩。", "三季度", "same_sentence"),
    ("4月至6月办招聘会90场；对招用毕业生的企业，按每人⟨1500元⟩给予补助。", None, None),
    ("4月至6月办招聘会90场；对毕业生开设讲座⟨15场⟩。", "4月至6月", "same_sentence"),
    ("4月底，工厂开工。在厂里上班满⟨半年⟩的，给予奖励。", None, None),
    ("公司货物过去走水路要⟨25天⟩，现在走铁路只要13天。", "过去", "same_clause"),
    ("寄信由原来来回镇上的⟨3小时⟩缩短到5分钟。", "原来", "same_clause"),
    ("以前一个班⟨58人⟩，挤得很。", "以前", "same_clause"),
    ("扩建前最低只有⟨9米⟩，现在通畅了。", "扩建前", "same_clause"),
    ("此前三天，河网预排水⟨900万立方米⟩。", "此前三天", "same_sentence"),
    ("5月1日，比赛开幕。当晚营业额翻了⟨一番⟩。", "当晚", "same_clause"),
    ("图书借阅较去年同日下降⟨四成⟩。", None, None),
    ("该线2022年开通，当年运客⟨11万人次⟩。", "当年", "same_clause"),
    ("一季度，税收增长9%。其中，契税占地方级税收的⟨三成⟩。", "一季度", "same_paragraph"),
    # When this was, and what of it; an origin's list; the last of its kind; what is yet to come has no 目前.
    ("近日，湿地开展鸟类调查。在此次调查中，记录到水鸟⟨36种⟩。", "近日", "same_sentence"),
    ("此次降雨后，湿地开展调查。在此次调查中，记录到水鸟⟨36种⟩。", "此次调查中", "same_sentence"),
    ("近日，湿地开展调查，记录到水鸟6万只。其中，雁鸭⟨4万只⟩。", "近日", "loose"),
    ("近日，湿地开展调查，记录到水鸟6万只。湿地有岛⟨12座⟩。", None, None),
    ("两县增速由上半年的6.9%、⟨7.1%⟩升至8.4%、9%。", "上半年", "own_before"),
    ("上一届省运会，代表队获金牌⟨71枚⟩。", "上一届省运会", "same_sentence"),
    ("县里计划用三年时间改造茶园⟨9000亩⟩。", "三年", "same_clause"),
    ("目前，一期建成换热站12座；二期将新建换热站⟨9座⟩。", None, None),
    ("目前，一期建成换热站12座；二期建成换热站⟨9座⟩。", "目前", "same_sentence"),
    ("剩下的⟨8000户⟩预计18日晚前全部送电。", "18日晚", "ahead"),
    ("新线投用后，班次由⟨26班⟩增加到48班。", None, None),
    ("新线投用后，班次由26班增加到⟨48班⟩。", "新线投用后", "same_sentence"),
    ("粮仓多是上世纪五六十年代修成的。农场有工人⟨2130人⟩。", None, None),
    ("上世纪七八十年代，流沙每年埋压草场⟨1300亩⟩。", "每年", "same_clause"),
    ("与2012年相比，全县贫血率由⟨17%⟩下降到5%。", "2012年", "compared_to"),
    ("与2012年相比，全县贫血率由17%下降到⟨5%⟩。", None, None),
    ("工厂订购的⟨6台⟩机床上月起陆续到货。", "上月起", "ahead"),
    ("山上有⟨两处⟩索道于当晚关停。", "当晚", "ahead"),
    ("儿童须年满⟨6周岁⟩（2019年8月31日前出生）。", None, None),
    ("⟨4台⟩机组今年底要有两台发电。", None, None),
    ("两年下来，村里挖渠20公里。一户能省下⟨300元⟩。", None, None),
    # Equipment, prices of one thing, what takes less time than before, what a reporter sees, what came later.
    ("去年，县里巡查600次。沿河装了⟨86个⟩探头。", None, None),
    ("去年，厂里收入900万元。一份套餐成本⟨13元⟩。", None, None),
    ("上半年，口岸通行货车9万辆。停留时间由过去的8小时压缩到⟨3小时⟩。", None, None),
    ("今年，食堂新增20家。记者在一家食堂看到，⟨22张⟩桌子坐满了人。", None, None),
    ("去年，投诉有160件。该市随后对⟨48家⟩店铺开展检查。", None, None),
    ("去年，全县航班1.4万架次。候机楼建于2009年，面积⟨1.6万平方米⟩。", None, None),
    ("目前，全市有护林员1120名。按照新的奖励办法，巡山一趟奖励⟨200元⟩。", None, None),
    ("去年，全县新开航线3条。车棚扩建后，可同时停放单车⟨860辆⟩。", None, None),
    ("去年，全县新开航线3条。港区装卸货柜⟨860个⟩。", "去年", "same_paragraph"),
    ("去年，法院受理案件900件。审理天数缩短⟨12天⟩。", "去年", "same_paragraph"),
    ("去年，县里改造小区36个。其中建成停车场⟨12个⟩。", "去年", "same_paragraph"),
    # What a place measures, prices per thing and grants once for all.
    ("今年水库完工。水库总库容⟨186万立方米⟩。", None, None),
    ("今年食堂开门。老人每餐⟨8元⟩。", None, None),
    ("今年改厕9740户。对新建的每户补助⟨1500元⟩。", None, None),
    ("今年招工200人。上班满半年的，一次性奖补⟨2000元⟩。", None, None),
    # A run of days is a stretch; the day at the sentence's head holds above what 今年的 says by the way.
    ("4月6日至15日，我县查处司机。这⟨46名⟩司机有31人是本地的。", "4月6日至15日", "same_paragraph"),
    ("截至6月底，今年的实事进展顺利，37项任务中，⟨5项⟩完成。", "截至6月底", "same_sentence"),
    ("今年的低保标准提高，惠及⟨5万人⟩。", "今年", "same_sentence"),
    # What a bracket or an origin gives its figure holds for that one alone.
    ("阳性率为5%，高于上周（⟨6%⟩）。", "上周", "own_before"),
    ("今年以来，保修期从原先的三年延长至⟨五年⟩。", "今年以来", "same_sentence"),
    # What is promised holds at any time; a meeting only tells of its figures, a fair has them.
    ("2019年，全市建成平台。投诉⟨2小时⟩内回应。", None, None),
    ("昨日，法院召开发放大会，发放案款⟨28万元⟩。", "昨日", "same_sentence"),
    ("昨日，法院召开新闻发布会，发放案款⟨28万元⟩。", None, None),
    ("国庆黄金周客运9日结束，共发送旅客⟨86万人次⟩。", "国庆黄金周", "same_sentence"),
    ("2019年，支出完成12亿元。全市公共预算支出增加⟨3亿元⟩。", "2019年", "same_paragraph"),
    # How far a period holds in its paragraph: statistics to the end, years for two sentences, 近年来 and 目前 for the next.
    ("上半年，用电30亿千瓦时。气温偏高。工厂开工早。商铺热闹。工业用电⟨20亿千瓦时⟩。", "上半年", "same_paragraph"),
    ("截至10月底，参保9万人。窗口多了。手续简了。报销⟨3亿元⟩。", "截至10月底", "same_paragraph"),
    ("去年，县里建桥3座。路更通畅。全县新增货车⟨90辆⟩。", "去年", "same_paragraph"),
    ("县里去年建桥3座。路更通畅。游客多了。老李的小店有桌子⟨9张⟩。", None, None),
    ("近年来，县里种树3万亩。林下养鸡⟨900只⟩。", "近年来", "same_paragraph"),
    ("近年来，县里种树3万亩。山更绿了。林场有护林员⟨90名⟩。", None, None),
    ("近年来，县里种树3万亩。山更绿了。与此同时，治沙⟨9000亩⟩。", "近年来", "same_paragraph"),
    ("截至目前，全县有学校90所。教师队伍壮大。老城重点项目有⟨9个⟩。", None, None),
    ("目前，泵站开机。渠道通水。灌区有支渠⟨48条⟩。", None, None),
    ("2023年，县里推进文旅融合。古街开市。夜游点亮。客栈新开。社火吸引游客⟨9万人⟩。", "2023年", "same_paragraph"),
    ("办学30年来，学校名师辈出。图书馆藏书丰富。校园有古树⟨12棵⟩。", None, None),
    # Where people met is when: what was done there is of the day of the lead, what was said there is not.
    ("5月9日，洽谈会在县城举行。客商云集。会场热闹。会上，双方签约项目⟨12个⟩。", "5月9日", "scene"),
    ("9日上午，图书馆迎来客人。孩子们唱歌。仪式上，企业捐赠图书⟨900册⟩。", "9日上午", "scene"),
    ("10月2日，车展开幕。人很多。活动共设展台90个，吸引观众⟨9万人⟩。", "10月2日", "scene"),
    ("8日，县里召开大会。掌声不断。会上表彰先进个人⟨30名⟩。", "8日", "scene"),
    ("3月5日，文化节开幕。人很多。活动现场，志愿者派发传单⟨900份⟩。", "3月5日", "scene"),
    ("5月9日，市里召开发布会。记者很多。会上介绍，全市有学校⟨90所⟩。", None, None),
    ("5月9日，市里开会。代表发言。会上，局长说，全市有医院⟨9家⟩。", None, None),
    ("去年，县里办展。人很多。活动现场，志愿者派发传单⟨900份⟩。", "去年", "same_paragraph"),
    ("市纪委19日公开通报了⟨4起⟩问题。", "19日", "same_clause"),
    ("昨天，教育局公布⟨30所⟩学校的名单。", "昨天", "same_clause"),
    ("教育局昨天公布的名单显示，全市有学校⟨30所⟩。", None, None),
    ("在上月闭幕的运动会上，代表团获金牌⟨9枚⟩。", "上月", "same_sentence"),
    # Prices, limits and sizes stand at any time.
    ("截至5月底，发放消费券9万张。消费券最高面额⟨300元⟩。", None, None),
    ("去年，县里建食堂9家。午餐收费为每餐⟨6元⟩。", None, None),
    ("去年，县里办学9所。每班配教师不少于⟨2名⟩。", None, None),
    ("去年，县里接到投诉90件。收费问题有⟨30件⟩。", "去年", "same_paragraph"),
    ("去年，全县收入9万元。全县现有医院9家，床位⟨900张⟩。", None, None),
    ("去年，县里修路9公里。保护区总面积3万公顷，涉及乡镇⟨6个⟩。", None, None),
    # What somebody tells next has its own time.
    ("2021年，县里建起医共体。院长介绍，医共体内有中心⟨5个⟩。", None, None),
    ("去年，县里修路90公里。记者了解到，路边有站点⟨9个⟩。", None, None),
    ("上半年，厂里产酒9万吨。经理说，新酒进入门店⟨900家⟩。", None, None),
    ("上半年，厂里产酒9万吨。其中，黄酒⟨3万吨⟩。", "上半年", "same_paragraph"),
    ("经理介绍，上半年，厂里产酒9万吨。其中，黄酒⟨3万吨⟩。", "上半年", "same_paragraph"),
    ("据介绍，上半年，厂里产酒⟨9万吨⟩。", "上半年", "same_sentence"),
    # What is heard of late is not of late; what a court rules, and what a place has, is of its own time.
    ("近日，记者从市人社局了解到，该标准惠及⟨9万人⟩。", None, None),
    ("近日，市人社局下达资金⟨9万元⟩。", "近日", "loose"),
    ("2012年至2016年，他受贿380万元。法院判处罚金⟨50万元⟩。", None, None),
    ("去年，法院收案900件。经审查，判决⟨90件⟩。", None, None),
    ("去年，法院收案900件。其中，判决结案⟨90件⟩。", "去年", "same_paragraph"),
    ("今年4月，镇里办节，来客5万人次。全镇有桃园⟨1.5万亩⟩。", None, None),
    ("今年4月，镇里办节，来客5万人次。全镇年产鲜桃⟨3万吨⟩。", None, None),
    ("截至4月底，参保9万人。全县有医院⟨90家⟩。", "截至4月底", "same_paragraph"),
    ("去年，全县办赛5场。全县有效注册选手⟨900人⟩。", "去年", "same_paragraph"),
    ("今年以来，县里兴办旅游。全县计划建景区⟨9个⟩。", None, None),
    ("过去一年，县里修路9公里。新的一年，要办好实事⟨10件⟩。", None, None),
    ("近日，省里批复该项目，路线全长⟨98公里⟩。", None, None),
    ("届时，跑道长度达到⟨3200米⟩。", "届时", "loose"),
    # A year named by the way; laws of a year, how many times as much, firms that came to be, schools that begin.
    ("近年来，县里兴农，去年认证产品9个。同时，创建乡镇⟨3个⟩。", None, None),
    ("近年来，县里兴农，去年认证产品⟨9个⟩。", "去年", "same_clause"),
    ("今年以来，客流回升，1月至9月运客9万人。其中，水路⟨3万人⟩。", "1月至9月", "same_paragraph"),
    ("高温费执行2011年的规定，每人⟨200元⟩。", None, None),
    ("“十四五”以来，植树8万亩，是“十三五”时期造林量的⟨1.6倍⟩。", "“十四五”以来", "same_sentence"),
    ("公司于2012年落户工业园，工人⟨300人⟩。", None, None),
    ("该县于2012年建成学校⟨18所⟩。", "2012年", "same_clause"),
    ("3月6日，学校春季开学采购花费⟨50万元⟩。", "3月6日", "same_sentence"),
    ("今年秋季开学，全县新增学位⟨900个⟩。", "今年秋季", "same_sentence"),
    ("6月12号，镇上举办2019年农机集中交付仪式，农机⟨六台⟩交付。", "6月12号", "same_sentence"),
    ("今年夏季最大负荷将达⟨1400万千瓦⟩。", "今年夏季", "same_clause"),
    ("今夏最大降雨袭来，转移⟨900人⟩。", None, None),
    ("1至6月，归集10亿元，占全年计划20亿元的⟨53%⟩。", "1至6月", "same_sentence"),
    # One case among what the report counts.
    ("去年，全县产粮9万吨。桥头镇一家合作社有烘干机⟨9台⟩。", None, None),
    ("今年，全市就业9万人。江北区一家酒厂的经理说，厂里招工⟨90人⟩。", None, None),
    ("去年，县里修路90公里。石桥村村民王小明家种果树⟨3亩⟩。", None, None),
    ("上半年，收入增长9%。城镇居民人均消费支出增长⟨8%⟩。", "上半年", "same_paragraph"),
    ("去年，县里修路90公里。江北区一共修路⟨30公里⟩。", "去年", "same_paragraph"),
    # What an inquiry finds was before; what began on a day lasts; the year in a meeting's name.
    ("3月2日，县里拆除违建。经调查，当事人建成车库⟨4个⟩。", None, None),
    ("3月2日，法院开庭。经审理，追缴赃款⟨9万元⟩。", None, None),
    ("3月2日，经调查核实，警方追缴赃款⟨9万元⟩。", "3月2日", "same_sentence"),
    ("高铁2012年10月开工，全长600公里。全线设车站⟨16座⟩。", None, None),
    ("水库2019年动工，总投资9亿元，惠及群众⟨8万人⟩。", None, None),
    ("书城2月2日开业，接待读者⟨900人⟩。", "2月2日", "same_sentence"),
    ("2月13日，本县2023年青年招聘会在广场举行，应聘者达⟨5200人⟩。", "2月13日", "same_sentence"),
    ("本县2023年青年招聘会吸引求职者⟨5200人⟩。", "2023年", "same_clause"),
    ("目前，全县有泵站9座。县里还将新建泵站⟨3座⟩。", None, None),
    ("截至5月底，收储土地3万亩。下一步计划收储⟨2万亩⟩。", None, None),
    ("新馆计划今年内开馆。馆藏图书⟨9万册⟩。", None, None),
    ("截至5月底，入库项目90个。已有⟨30个⟩项目开工。", "截至5月底", "same_paragraph"),
    ("他说：“我们现在种苹果。”全村有农户⟨90户⟩。", None, None),
    ("《水利规划（2011—2020年）》印发。全县有水库⟨90座⟩。", None, None),
    ("按照《本县2024年招生方案》，计划招生⟨900人⟩。", "2024年", "same_sentence"),
    ("在刚刚过去的2023年，全县修路⟨90公里⟩。", "2023年", "same_sentence"),
    ("比赛将于8月2日开赛，设项目⟨9个⟩。", "8月2日", "same_sentence"),
    ("试点启动不到3个月，接待群众⟨900人⟩。", "不到3个月", "same_sentence"),
    ("6个多月间，巡检线路⟨900公里⟩。", "6个多月间", "same_sentence"),
    ("3月9日，是农历二月初三，社里分红⟨8万元⟩。", "3月9日", "same_sentence"),
    ("2月2日，村里发放年终奖⟨9万元⟩。", "2月2日", "same_sentence"),
    ("全年单产较上一年再增加⟨10%⟩。", "全年", "same_clause"),
    ("夜校从一九八六年开办，四年中共结业⟨700人⟩。", "四年中", "same_clause"),
    ("2018年9月，两家单位发起助学计划。受益学生⟨900名⟩。", None, None),
    ("2018年9月，计划资助学生300名。发放助学金⟨90万元⟩。", "2018年9月", "same_paragraph"),
    ("今年春节，假日旅游市场有序，接待游客⟨12万人次⟩。", "今年春节", "same_sentence"),
]


@pytest.mark.parametrize(("text", "name", "rule"), LINKED)
def test_link(text: str, name: str | None, rule: str | None) -> None:
    site = marked(text)
    status, _ = status_of(site, find_cues(site.story))
    period = link_period(site, find_periods(site.story), status)
    assert (period.name if period else None, period.rule if period else None) == (name, rule)


TOPICS = [
    # The stretch that headline and lead name holds for the report.
    ("前三季度外贸增长8%", "今年1至9月，全省进出口3亿元。\n农产品出口⟨38亿元⟩。", "今年1至9月"),
    ("国庆假期古镇接待游客增两成", "3日，记者获悉，国庆假期，古镇接待游客5万人次。\n景区门票收入⟨218万元⟩。", "国庆假期"),
    ("我市今秋新增学位2万个", "今年秋季，全市新增学位2万个。\n全市新建学校⟨18所⟩。", "今年秋季"),
    ("前三季度外贸增长8%", "前三季度，全省进出口3亿元。\n网上已可办理业务⟨61项⟩。", None),
    # Not what the lead does not name, what is not over, what stands, is said, or is ruled.
    ("全省外贸增长8%", "今年1至9月，全省进出口3亿元。\n农产品出口⟨38亿元⟩。", None),
    ("今年以来外贸增长8%", "今年以来，全省进出口3亿元。\n农产品出口⟨38亿元⟩。", None),
    ("夏季治安行动收官", "公安局通报夏季治安行动情况。\n查处酒驾⟨918起⟩。", None),
    ("前三季度外贸增长8%", "前三季度，全省进出口3亿元。\n全省现有外贸企业⟨380家⟩。", None),
    ("前三季度案件审结率提高", "今年1至9月，全省法院审结案件900件。\n某县一起非法采矿案中，追缴⟨3万元⟩。", None),
    ("国庆假期热线受理诉求", "国庆假期，热线受理诉求980件。\n供水的诉求⟨24小时内⟩回复。", None),
    ("上半年客流增长", "上半年，机场接待旅客90万人次。\n候机楼建成于2009年，面积⟨1.6万平方米⟩。", None),
    ("前三季度外贸增长8%", "前三季度，全省进出口3亿元。\n厂长说，厂里培训工人⟨300名⟩。", None),
    ("前三季度外贸增长8%", "前三季度，全省进出口3亿元。\n海关介绍，农产品出口⟨38亿元⟩。", "前三季度"),
    ("前三季度外贸增长8%", "前三季度，全省进出口3亿元。\n“我们一家就出口⟨3万元⟩。”厂长说。", None),
]


@pytest.mark.parametrize(("title", "text", "name"), TOPICS)
def test_topic(title: str, text: str, name: str | None) -> None:
    site = marked(title + "\n" + text)
    story = msgspec.structs.replace(
        site.story, paragraphs=site.story.paragraphs[1:], title=title, title_spans=((0, len(title)),)
    )
    cut = sentences(story)
    index = next(i for i, sentence in enumerate(cut) if sentence.start <= site.quantity.span[0] < sentence.end)
    period = link_period(Site(site.quantity, site.clause, index, cut, story), find_periods(story))
    assert (period.name if period else None) == name


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
