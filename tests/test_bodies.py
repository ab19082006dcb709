"""Which bodies a text names, what they are called, and what of a text is none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract.department.anchors import find_places
from xining_extract.department.bodies import find_bodies
from xining_extract.department.places import gazetteer
from xining_extract.department.tails import lexicon, official_name
from xining_extract.page.story import Paragraph, Story


def told(text: str, *, title: str | None = None) -> Story:
    """A story whose paragraphs are the lines of `text`."""
    paragraphs, here = [], 0
    for line in text.splitlines(keepends=True):
        paragraphs.append(Paragraph(here, here + len(line)))
        here += len(line)
    return Story(text, tuple(paragraphs), title)


def names(text: str, *, places: bool = False) -> list[str]:
    return [body.name for body in find_bodies(told(text)).found if places or body.kind not in ("place", "nation")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Organs by their field, with place, level or neither.
        ("赣州市水利局启动排查", ["赣州市水利局"]),
        ("陕西省文化和旅游厅印发通知", ["陕西省文化和旅游厅"]),
        ("石嘴山市旅游和文化体育广电局介绍", ["石嘴山市旅游和文化体育广电局"]),
        ("九江市今年出新规，市住建局、市城管局联合执法", ["九江市住建局", "九江市城管局"]),
        ("市住建局提醒市民", ["市住建局"]),
        ("教育部近日印发通知", ["教育部"]),
        ("国家统计局发布数据", ["国家统计局"]),
        ("据劳动部门统计", ["劳动部门"]),
        ("铜陵市教育系统开展培训", ["铜陵市教育系统"]),
        ("铜陵市发展和改革委员会提供数据", ["铜陵市发展和改革委员会"]),
        ("西宁市高级技工学校(以下简称：西宁技校)校长李大山介绍", ["西宁市高级技工学校", "西宁技校"]),
        ("九江市扩面。今年市财政安排资金。今年市级下达资金", ["九江市财政"]),
        # By where they stand alone, whatever they end on.
        ("记者从上铁货运获悉，开行列车", ["上铁货运"]),
        ("记者昨日从中国邮政铜陵分公司了解到，开行专线", ["中国邮政铜陵分公司"]),
        ("据云帆专业版3月2日数据，票房破亿", ["云帆专业版"]),
        ("“产量更稳。”铜陵控股董事长王一说，增产", ["铜陵控股"]),
        ("记者从发布会上获悉，据专家介绍，该院消化内科主任王一说", []),
        ("薛河公安分局抓获四人，该分局追回损失", ["薛河公安分局", "薛河公安分局"]),
        ("生态环境分局开展检查", []),
        ("国家税务总局铜陵市税务局减税", ["国家税务总局铜陵市税务局"]),
        ("怀远车务段开行列车，该段增开动车", ["怀远车务段", "怀远车务段"]),
        ("中国对外贸易中心介绍", ["中国对外贸易中心"]),
        ("安徽扬子鳄国家级自然保护区管理局介绍", ["安徽扬子鳄国家级自然保护区管理局"]),
        # Organs by their tail.
        ("宜春市委、市政府高度重视", ["宜春市委", "宜春市政府"]),
        ("安康市人民政府出台意见", ["安康市人民政府"]),
        ("延安市中级人民法院审结案件", ["延安市中级人民法院"]),
        ("抚顺市防汛抗旱指挥部发布通报", ["抚顺市防汛抗旱指挥部"]),
        ("汉中市消防救援支队出动", ["汉中市消防救援支队"]),
        # Bodies inside bodies.
        ("丹东市政府新闻办发布", ["丹东市政府新闻办"]),
        ("宝鸡高新区经发局统计", ["宝鸡高新区经发局"]),
        ("河海大学附属医院收治", ["河海大学附属医院"]),
        ("商洛市商州区城关街道和平社区成立", ["商洛市商州区城关街道和平社区"]),
        # Institutions, companies, schools, hospitals.
        ("榆林市疾控中心监测", ["榆林市疾控中心"]),
        ("上饶市第三幼儿园开园", ["上饶市第三幼儿园"]),
        ("营口市第14中学新建", ["营口市第14中学"]),
        ("国网江西省电力有限公司透露", ["国网江西省电力有限公司"]),
        ("鞍山市就业指导中心举办", ["鞍山市就业指导中心"]),
        ("12345热线受理", ["12345热线"]),
        ("兴业路小学，龙腾物流有限公司", ["兴业路小学", "龙腾物流有限公司"]),
        ("中国铁路南昌局集团有限公司增开列车", ["中国铁路南昌局集团有限公司"]),
        ("国家外汇管理局公布，海关总署统计", ["国家外汇管理局", "海关总署"]),
        ("河西村发展水稻", ["河西村"]),
        ("陕西省委十四届六次全会提出", ["陕西省委"]),
        ("省财政拿出资金，支持地方财政收入", ["省财政"]),
        ("国家统计局赣州调查队统计", ["国家统计局赣州调查队"]),
        ("长江海事局巡航，厦门航空开航", ["长江海事局", "厦门航空"]),
        ("大庆油田生产，比亚迪公布销量", ["大庆油田", "比亚迪"]),
        # Letters that part phrases may be part of a name; 和 may join its words.
        ("市大数据中心介绍", ["市大数据中心"]),
        ("江西高等专科学校招生", ["江西高等专科学校"]),
        ("县粮食和物资储备中心收购", ["县粮食和物资储备中心"]),
        ("市民和企业服务中心", []),
        ("县医院和吉安市体检中心", ["县医院", "吉安市体检中心"]),
        # People's bodies of a level, courts by their short names, stations, police.
        ("市妇联、县工商联，省总工会，团市委", ["市妇联", "县工商联", "省总工会", "团市委"]),
        ("省高院审结，市中院宣判", ["省高院", "市中院"]),
        ("南昌西站发送旅客，吉安警方通报", ["南昌西站", "吉安警方"]),
        ("吉安市爱心公益协会会长介绍", ["吉安市爱心公益协会"]),
        ("吉安市第七中学校长介绍", ["吉安市第七中学"]),
        # Branches of what has no ending of its own; what a plant's name goes on in.
        ("人保财险赣州分公司赔付，南昌地铁集团加开列车", ["人保财险赣州分公司", "南昌地铁集团"]),
        # Other states, and bureaus inside ministries.
        ("美国劳工部公布，德国联邦统计局表示", ["美国劳工部", "德国联邦统计局"]),
        ("推动市妇幼保健院与县医院结对，莆田站开往北岸医院", ["莆田市妇幼保健院", "县医院"]),
        ("长治市潞州区扩面，潞州区民政局介绍", ["潞州区民政局"]),
        ("白岩教学点，南港作业区，河西蔬菜批发市场", ["白岩教学点", "南港作业区", "河西蔬菜批发市场"]),
        ("吉安市税务局联合吉安市工商联走访", ["吉安市税务局", "吉安市工商联"]),
        ("吉安市中心人民医院收治，江西省农村信用联社放贷", ["吉安市中心人民医院", "江西省农村信用联社"]),
        ("江西省发改委同财政部门商定", ["江西省发改委", "财政部门"]),
        ("宏达饲料公司扩产，在鑫达包装公司的车间里", ["宏达饲料公司", "鑫达包装公司"]),
        ("江西省民政厅一名负责人说", ["江西省民政厅"]),
        ("上饶市河西村离镇上10公里", ["上饶市河西村"]),
        # Bureaus of several fields; zones that are no county; courts of a place; who acts with whom.
        ("南丰县农业和水利局估算", ["南丰县农业和水利局"]),
        ("县教育局会同县文体旅游局", ["县教育局", "县文体旅游局"]),
        ("九江综保区扩建，赣州综保区", ["九江综保区", "赣州综保区"]),
        ("吉安市两级法院开展行动", ["吉安市两级法院"]),
        ("吉安市有关部门介绍，有关部门表示", ["吉安市有关部门"]),
        ("平利县曾家镇花坪村", ["平利县曾家镇花坪村"]),
        ("江西水务集团第二公司抢修", ["江西水务集团第二公司"]),
        ("要求各县市区政府落实", []),
        ("各区供热办接听电话，省纪委监委公布情况，省教育考试院公布", ["省纪委监委", "省教育考试院"]),
        ("记者从江西港口集团有限公司(下称“江港集团”)获悉", ["江西港口集团有限公司"] * 2),
        ("在街坊常去的华美电器城南店，店里缺人", ["华美电器城南店", "华美电器城南店"]),
        ("洛阳水泵厂招人，贺兰听泉酒庄采收", ["洛阳水泵厂", "贺兰听泉酒庄"]),
        # Firms without names, at the head of a clause; no time, no verb of having is part of a name.
        ("吉安市一家玩具企业扩产，该企业招人", ["吉安市一家玩具企业"] * 2),
        ("在位于永新县的一家竹木加工厂车间里，工人忙着", ["永新县的一家竹木加工厂"]),
        ("“订单多。”宜春市某食品公司经理王一说", ["宜春市某食品公司"]),
        ("当地一家旅行社推出线路", ["当地一家旅行社"]),
        ("吉安高新技术开发区一家做电线的企业缺人", ["吉安高新技术开发区", "吉安高新技术开发区一家做电线的企业"]),
        ("永新县建有敬老院6所，全县还有市第二医院", ["永新县敬老院", "市第二医院"][1:]),
        # What goes by a shorter name has one; a preserve's own office; hotlines of a mere field are nobody's.
        ("象湖国家级自然保护区管理中心（以下简称“象湖保护区”）组织调查，保护区救助水鸟", ["象湖国家级自然保护区管理中心"] * 3),
        ("吉安市供水办热线接听电话，供水热线繁忙，市民热线繁忙", ["吉安市供水办热线", "市民热线"]),
        ("沿线高速公路服务区充电忙，备案的茶叶种植基地增加", []),
        # Prefectures of old, their bureaus; departments of any field behind their place.
        ("从宜春地区水产局获悉，地区财政安排资金，宜春地委负责人说", ["宜春地区水产局", "宜春地区财政", "宜春地委"]),
        ("九江边检部门验放旅客，九江有关部门介绍", ["九江边检部门", "九江有关部门"]),
        ("据6月上旬统计，庐山城区和镇村两级", []),
    ],
)
def test_finds(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "举办活动，公办学校，承办比赛",  # 办 that is a verb
        "扩大格局，改变局面，走出困局",
        "农村改厕，乡村振兴，小镇建设",
        "14所中学，三级医院，各类企业",
        "公立医院和民营医院",
        "大部分干部",
        "委托第三方",
        "上市公司数量居前",
        "新建养老服务中心20个",
        "餐厅客厅和大厅",
        "以市场为中心",
        "完工后公司拖欠，牵头医院下派医生",
        "中央、省、县三级财政分担",
        "过去家长一听说要进体校就摇头",
        "所得六成返还林场，单靠卖碳养不活一个林场",
        "比例比城区学校高，实现社区全覆盖",
        "社会组织参与",
        "支队副支队长王一说，大队教导员李四介绍",
        "由县、镇两级分担，由县城到村",
        "本报讯 城市党委，示范村，特色小镇，城乡社区",
        "镇上还办起技能学校",
        "全部投用",
        "这个社区，有的学校",
        "一家服装厂停产，电厂和水厂，到香港去",
        "这是一家三口经营的民宿，引进第一家企业，全省唯一一家企业",
        "他成了一家企业的经理，扶持一家企业",
        "上半年公司赢利，入冬以来医院忙碌",
    ],
)
def test_common_nouns_are_no_bodies(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("辽源市民政局介绍，该局新建食堂", ["辽源市民政局", "辽源市民政局"]),
        ("通化县教育局介绍，全县新建幼儿园", ["通化县教育局", "通化县"]),
        ("辽宁推进改革，全省新增学位，沈阳市增加", ["辽宁省", "辽宁省", "沈阳市"]),
        ("沈阳市发展养老，我市建成食堂", ["沈阳市", "沈阳市"]),
        ("我市建成食堂", ["我市"]),
        ("辽源市公安局西安派出所出警，该局刑侦大队介绍", ["辽源市公安局西安派出所", "辽源市公安局刑侦大队"]),
        ("通化县教育局介绍，当地群众满意", ["通化县教育局"]),
        ("辽源市大江有限公司投产，企业自主申报", ["辽源市大江有限公司"] * 2),
        ("江西黄河水务有限公司改造管网，黄河水务投资，公司今年增产", ["江西黄河水务有限公司"] * 3),
        ("景德镇市昌江区丽阳镇河西村成立合作社，河西村村民增收", ["景德镇市昌江区丽阳镇河西村"] * 2),
        ("我国经济增长", ["全国"]),
        ("占全国的三成，获全国首个称号", []),
        ("以创建“美丽”全国示范县为抓手", []),
        ("上饶市河西社区扩面，社区党总支书记王一说", ["上饶市河西社区"] * 2),
        ("公司数量增加", []),  # no company named before
        ("吉安市人民医院扩建，这家医院招人", ["吉安市人民医院", "吉安市人民医院"]),
        ("江西港口集团扩建，该集团所属港口开航", ["江西港口集团", "江西港口集团"]),
        ("吉安高新技术开发区管委会介绍，全区产值", ["吉安高新技术开发区管委会", "吉安高新技术开发区"]),
        ("吉安市公安局交警支队介绍，交警支队查处", ["吉安市公安局交警支队", "吉安市公安局交警支队"]),
        ("华远公司、青山电子、宏图机床等企业招工，宏图机床扩产，该公司招人", ["华远公司", "宏图机床", "宏图机床", "宏图机床"]),
        ("吉安市河西村种菇，河西村党支部书记介绍", ["吉安市河西村", "吉安市河西村"]),
        ("宁都县长胜镇卫生院扩建，卫生院院长介绍", ["宁都县长胜镇卫生院", "宁都县长胜镇卫生院"]),
        ("江西黄河水务有限公司投产，今年公司扩建", ["江西黄河水务有限公司"] * 2),
        ("江西黄河水务有限公司投产。“还要扩建。”公司经理王一说", ["江西黄河水务有限公司"] * 2),
        ("吉安市东山景区扩容，景区限流", ["吉安市东山景区"] * 2),
        ("宜春地区推进改革，地区计划修路，全区修路", ["宜春地区"] * 3),
    ],
)
def test_points_back(text: str, found: list[str]) -> None:
    assert names(text, places=True) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("陕西省西安市灞桥区和渭南", [("灞桥区", "陕西省西安市灞桥区"), ("渭南市", "渭南")]),
        ("内蒙古和新疆维吾尔自治区", [("内蒙古", "内蒙古"), ("新疆维吾尔自治区", "新疆维吾尔自治区")]),
        ("大同市云州区扩种", [("云州区", "大同市云州区")]),  # newer than the data
        ("龙南市脐橙丰收", [("龙南市", "龙南市")]),  # a county that became a city
        ("青禾县地处山区，今年青禾县增产", [("青禾县", "青禾县")] * 2),  # not in the data
        ("青禾县地处山区", []),
        ("百强县增多，百强县增产；大城市扩容，大城市限购", []),
        ("大同市开发区和大同市主城区", [("大同市", "大同市"), ("大同市", "大同市")]),
        ("甘南州与互助县", [("甘南藏族自治州", "甘南州"), ("互助县", "互助县")]),
        ("走在南京路上，游览青海湖", []),
        ("黄河日照充足", []),  # 日照 is a city and a word
        ("全市各县区", []),
    ],
)
def test_finds_places(text: str, found: list[tuple[str, str]]) -> None:
    assert [(place.name, place.text) for place in find_places(text, 0, len(text))] == found


@pytest.mark.parametrize(
    ("name", "official"),
    [
        ("九江市人社局", "九江市人力资源和社会保障局"),
        ("省卫健委", "省卫生健康委员会"),
        ("市扶贫办", "市扶贫开发办公室"),
        ("江西省水利厅", "江西省水利厅"),
        ("九江市第一医院", "九江市第一医院"),
        ("", ""),
    ],
)
def test_official_names(name: str, official: str) -> None:
    assert official_name(name) == official


def test_data_is_sound() -> None:
    known = lexicon()
    assert all(field.tails and field.official for field in known.fields.values())
    assert all(len(name) >= 2 for name in gazetteer().full)
    assert gazetteer().province["西宁市"] == "青海省"


PIECES = [
    "赣州市",
    "水利局",
    "我市",
    "该局",
    "记者从",
    "获悉",
    "，",
    "。",
    "“",
    "”",
    "新建",
    "12所",
    "学校",
    "公司",
    "\n",
    "和",
    "全省",
    "医院",
    "的",
]


@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join)))
def test_bodies_stand_in_order_where_they_say(text: str) -> None:
    found = find_bodies(told(text)).found
    assert [body.text for body in found] == [text[slice(*body.span)] for body in found]
    assert all(a.span[1] <= b.span[0] for a, b in zip(found, found[1:], strict=False))
    assert all(body.name for body in found)


@pytest.mark.parametrize(
    "piece", ["赣州市水利局", "我市", "市", "局", "中心", "的", "1", "该局，公司", "记者从赣州市水利局获悉，"]
)
def test_time_is_linear(piece: str) -> None:
    def cost(size: int) -> float:
        story = told(piece * (size // len(piece)))
        start = time.process_time()
        find_bodies(story)
        return time.process_time() - start

    cost(20_000)
    assert cost(200_000) < 30 * cost(20_000) + 0.2
