"""Which undertaking the figures of short articles fall under, and which they do not: one row an article."""

import pytest

from xining_extract import extract

ARTICLES = [
    # One of those that are counted stands over none of the figures of all: however they are listed.
    ("渔港疏浚工程（二期）、海堤加固工程、临港物流园项目等46个重点项目完成投资12亿元，占年度计划的81%。", {"46个": None, "12亿元": None, "81%": None}),
    ("以海湾大桥项目、渔港扩建工程为代表的27个重点项目已全部开工，完成投资36亿元。", {"27个": None, "36亿元": None}),
    ("包括渔港扩建工程、东滩污水处理厂项目在内的9个项目通过验收，总投资7.6亿元。", {"9个": None, "7.6亿元": None}),
    ("东滩公园提升改造项目、西港学校迁建项目两个项目已竣工，新增学位1200个。", {"1200个": None}),
    ("今年全市计划实施高速公路项目9个，其中东港至西港高速公路全长56公里，其余8个项目正在开展前期工作。", {"56公里": "东港至西港高速公路", "8个": None}),
    ("渔港扩建工程已完工，完成投资12亿元。", {"12亿元": "渔港扩建工程"}),
    # What only draws the whole along.
    ("在渔港扩建工程、海湾大桥项目等重点项目带动下，全市完成固定资产投资230亿元。", {"230亿元": None}),
    # A single work stands over its own figures, not over those of all of its kind.
    (
        "临港计划年内开工5个跨海大桥项目\n7月2日，记者从临港市交通局获悉，东滩至西港跨海大桥初步设计已通过评审。目前，全市今年计划开工的9个跨海大桥项目已有3个获得批复。\n"
        "东滩至西港跨海大桥是海湾大通道的重要组成部分，全长12.6公里。\n截至目前，计划开工的9个大桥项目有东滩至西港等3个项目已批复，6个项目的环评已完成。",
        {"9个": None, "3个": None, "12.6公里": "东滩至西港跨海大桥", "6个": None},
    ),
    (
        "海湾高铁开工建设\n昨日，海湾至临港高铁正式开工，全长186公里，总投资260亿元。\n今年我省计划开工高铁项目6个，总里程920公里。到2027年，全省高铁里程将达3500公里。",
        {"186公里": "海湾至临港高铁", "260亿元": "海湾至临港高铁", "6个": None, "920公里": None, "3500公里": None},
    ),
    # What another body does besides is no part even of a campaign that many carry out.
    (
        "海州市开展国土绿化行动\n记者昨日从市林业局获悉，国土绿化行动自启动以来进展顺利，完成造林12万亩。\n除此之外，市交通局新建农村公路360公里。",
        {"12万亩": "国土绿化行动", "360公里": None},
    ),
    (
        "海州市开展国土绿化行动\n记者昨日从市林业局获悉，国土绿化行动自启动以来进展顺利，完成造林12万亩。\n此外，市林业局还组织义务植树36万株。",
        {"12万亩": "国土绿化行动", "36万株": "国土绿化行动"},
    ),
    # A sports meeting goes on where a sentence before has named it; what else the place has is none of it.
    (
        "临港第六届运动会落幕\n临港市第六届运动会闭幕式昨晚在市体育中心举行。\n据统计，今年临港市运动会青少年组共产生1320枚奖牌。职工组共决出奖牌218枚。群众组有36支队伍参赛。",
        {"1320枚": "临港市第六届运动会", "218枚": "临港市第六届运动会", "36支": "临港市第六届运动会"},
    ),
    (
        "临港参加省运会获佳绩\n第十五届省运会昨日在东州闭幕。我市代表团派出312名运动员，共获得金牌46枚。\n全市现有体育学校6所，在训运动员1300人。",
        {"312名": "省运会", "46枚": "省运会", "6所": None, "1300人": None},
    ),
    # This fair is not those after which it was held, and the headline has but its deed.
    (
        "临港企业组团赴东州招聘\n3月8日，由临港市人才中心组织的部分企业赴东州市参加了“2023年海湾地区人才交流大会暨高校毕业生招聘会”，这是临港首次组团赴东州招聘。"
        "此次招聘会，是继北港、南港两场招聘会之后，临港在外地办的最大的招聘会。此次招聘会，临港共有48家企业参会，提供岗位760个。\n"
        "虽然此次招聘会受天气影响，现场仍发放政策宣传册1800份。",
        dict.fromkeys(("48家", "760个", "1800份"), "海湾地区人才交流大会暨高校毕业生招聘会"),
    ),
    # It is taken up by the last words of its name, and called as the text has it, not as the headline tells of it.
    (
        "临港赴东州开展渔业招商\n4月8日，临港市代表团赴东州参加了“2024海湾渔业招商大会”。本次招商大会共有32个项目签约，金额58亿元。",
        {"32个": "海湾渔业招商大会", "58亿元": "海湾渔业招商大会"},
    ),
    (
        "千人同跑海湾马拉松\n6月2日，2023临港海湾马拉松赛鸣枪开跑，来自12个国家的6000名选手参赛。赛道全长42.195公里，设补给站18个。",
        {"6000名": "临港海湾马拉松赛", "18个": "临港海湾马拉松赛"},
    ),
    (
        "临港渔具亮相海博会\n第十二届海洋博览会6月2日在临港国际会展中心开幕，展会以“向海图强”为主题，设置海洋装备、渔业科技、海洋食品等展区，来自国内外的客商齐聚一堂。"
        "本届展会设展位860个。\n展会期间，签约项目27个。",
        {"860个": "海洋博览会", "27个": "海洋博览会"},
    ),
    # What is only measured itself stands over nothing else.
    (
        "海湾省林草覆盖率创新高\n据海湾省林业局介绍，海湾省森林面积净增15万亩，达到121万亩。\n"
        "五年来，海湾省共完成植树造林71万亩，草原改良25万亩，森林蓄积量增加1200万立方米，先后创建7个国家森林城市。\n"
        "今年海湾省计划完成植树造林9万亩，草原改良3万亩，新建森林村庄20个。",
        {"25万亩": None, "1200万立方米": None, "7个": None, "3万亩": None, "20个": None},
    ),
    # Nothing is called by a word that is torn out of a headline: 争创|新春.
    (
        "东港：企业开工赶订单 争创新春“开门红”\n2月8日，走进东港渔具产业园，一派繁忙景象，不少企业投入生产，冲刺新春“开门红”。\n海丰渔具有限公司2022年产值2.6亿元，员工800人。",
        {"2.6亿元": None, "800人": None},
    ),
    # A campaign is the topic, not what those do for whom it is carried out; its name has the verb that it acts by.
    (
        "今年以来，临港市在渔港走访，农民工从年末讨薪变为平日也投诉讨薪。为此，该市全面开展清理整顿拖欠工资专项活动，对58处施工现场进行排查。\n"
        "截至目前，劳动监察部门共受理农民工投诉案件63件，结案率100%。",
        {"58处": "清理整顿拖欠工资专项活动", "63件": "清理整顿拖欠工资专项活动"},
    ),
    ("县里组织开展整治拖欠渔民货款专项行动，追回货款260万元。", {"260万元": "整治拖欠渔民货款专项行动"}),
    ("开展帮助渔民寻找走失亲人专项行动，找回亲人31名。", {"31名": "帮助渔民寻找走失亲人专项行动"}),
    ("全市启动渔船更新行动，更新渔船36艘。", {"36艘": "渔船更新行动"}),
    # What came of several came of all of them; what is counted is of a kind.
    (
        "临港先后开展了渔港清淤、打击非法捕捞、海岸垃圾整治等专项行动，累计清理垃圾5万余吨。",
        {"5万余吨": "渔港清淤、打击非法捕捞、海岸垃圾整治等专项行动"},
    ),
    ("县里开展名家讲座、渔歌展演等活动120场，吸引观众3万人次。", {"120场": None, "3万人次": None}),
    # Among scenic spots that tell of their visitors it is one, by itself a fair.
    (
        "假期，东滩公园接待游客3.2万人次，门票收入260万元；临港渔歌嘉年华接待游客1.1万人次，收入46万元。",
        {"3.2万人次": None, "1.1万人次": None, "46万元": None},
    ),
    ("临港渔歌嘉年华接待游客2.3万人次。", {"2.3万人次": "临港渔歌嘉年华"}),
    # What was called otherwise is no part of a name, which part of a road it is does not tear it.
    ("昨日，临港市第二医院（原渔港医院）综合楼工程封顶，总投资1.2亿元。", {"1.2亿元": "临港市第二医院综合楼工程"}),
    ("东港中学(原渔港二中)迁建项目开工，总投资3.6亿元。", {"3.6亿元": "东港中学迁建项目"}),
    ("东港大道（渔港路至海湾路）改造工程完工，全长3.2公里。", {"3.2公里": "东港大道（渔港路至海湾路）改造工程"}),
    # A policy that goes on as before is named by the way; a plan that goes on is what is told of.
    (
        "临港公路假期客流将达96万\n记者从临港市交通局获悉，今年国庆假期，全国继续实行小型客车免费通行政策。\n预计假期全市公路客运量96万人次。全市将投放客车1260辆。",
        {"96万人次": None, "1260辆": None},
    ),
    (
        "临港继续实施渔船更新计划\n今年，临港继续实施渔船更新计划，计划更新渔船160艘。\n目前已更新渔船86艘。",
        {"160艘": "渔船更新计划", "86艘": "渔船更新计划"},
    ),
    # The number counts the places in which it is carried out, or the works of a kind.
    (
        "2022年，全市提前完成3区16个镇渔村饮水改造项目建设任务，累计完成投资4.7亿元。",
        {"16个": "渔村饮水改造项目", "4.7亿元": "渔村饮水改造项目"},
    ),
    ("全县实施12个村庄整治项目，投入资金860万元。", {"12个": None, "860万元": None}),
    # Of what there is one for all the noun before it tells what.
    ("依托全市供水调度“一张网”，每天可多供水6万吨。", {"6万吨": "供水调度“一张网”"}),
    ("临港推出渔船办证“一件事”改革，办理业务1.2万件。", {"1.2万件": "渔船办证“一件事”改革"}),
    ("渔政大厅推行“一网通办”，受理业务8600件。", {"8600件": "“一网通办”"}),
    # The noun of its kind behind the marks is part of what is coined; all that the place has is none of it.
    (
        "“海鸥”课堂进渔村\n昨日，“海鸥”课堂走进东港村，为渔民讲授养殖技术。课堂开办两年来，累计授课136场，培训渔民8600人次。\n目前，全市渔民培训覆盖率达63%。",
        {"136场": "“海鸥”课堂", "8600人次": "“海鸥”课堂", "63%": None},
    ),
    ("夏日夜晚，海湾“渔家灯火”夜市热闹非凡，摊位260个。", {"260个": "“渔家灯火”夜市"}),
    # Laws that are cited and rules that are kept are named by the way; a scheme that is carried out is not.
    ("临港市场监管局根据《食品安全法》规定，检查渔市260家。", {"260家": None}),
    ("临港站严格执行渔船签证制度，增开窗口12个。", {"12个": None}),
    ("临港站推行渔船电子签证制度，增开窗口12个。", {"12个": "渔船电子签证制度"}),
    # What a firm earned thanks to a policy is its own.
    ("得益于国家渔业补贴政策，合作社2022年产值1.3亿元。", {"1.3亿元": None}),
    # Works of a kind that were signed for; a week for talents by name.
    ("4月，临港举办“智汇海湾”人才周，签约人才项目26个，引进博士36名。", {"26个": "“智汇海湾”人才周", "36名": "“智汇海湾”人才周"}),
    # One body after another does something of its own.
    (
        "公安部门开展“护考”专项行动，出动警力860人。交通部门组织“爱心送考”车队，投入出租车260辆。",
        {"860人": "“护考”专项行动", "260辆": None},
    ),
    # A plan has brought about nothing of the years before; a paragraph that opens by it tells of it.
    (
        "临港投入26亿元改造渔港\n记者从市渔业局获悉，3年内，临港将投入26亿元，实施渔港提标改造工程，惠及渔民12万人。\n"
        "按照方案，2024年到2026年，临港将改造渔港36座。\n渔港是渔业的基础。截至2022年底，全市渔港泊位达到1.2万个，渔港停靠率达86%。",
        {"12万人": "渔港提标改造工程", "36座": "渔港提标改造工程", "1.2万个": None, "86%": None},
    ),
    # 分别 divides what its own part names.
    (
        "临港前7个月开行跨境班列464列，增长45%。其中，出境班列362列、24861标箱，同比分别增长47%和28%；进境班列102列、7748标箱，同比分别增长37%和15%。跨境班列覆盖12个国家，跨境班列运货6万吨。",
        {"37%": "跨境班列", "15%": "跨境班列"},
    ),
    # A headquarters is there in any year; its name is no topic.
    (
        "海州普降暴雨\n记者从海州市防汛抗旱指挥部获悉，昨日全市平均降雨86毫米。\n目前，全市有46个站点降了暴雨。\n水库超汛限0.6米。\n雨还在下。",
        {"86毫米": None, "46个": None},
    ),
    # What ends with its line of the headline is not counted by the next.
    (
        "海州市渔村危房改造 3.2万户住进新房\n记者昨日获悉，全市渔村已投入资金2.6亿元。\n目前，竣工率达98%。",
        {"2.6亿元": "海州市渔村危房改造", "98%": "海州市渔村危房改造"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "programs"), ARTICLES)
def test_articles(text: str, programs: dict[str, str | None]) -> None:
    found: dict[str, set[str | None]] = {}
    for claim in extract(text):
        found.setdefault(claim.quantity.text, set()).add(claim.program.name if claim.program else None)
    assert {quantity: found.get(quantity) for quantity in programs} == {q: {name} for q, name in programs.items()}
