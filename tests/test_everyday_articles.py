"""Everyday articles, made of the parts that local papers make them of: headline, lead, paragraphs, ending.

Each list is a place in the article, and each of its words has to do between the others.
"""

import pytest

from xining_extract import extract

# What is undertaken, by whom and in what field, and a paragraph of figures that falls under it.
UNDERTAKINGS = [
    ("“平安护航”专项行动", "市公安局", "社会治安", "行动开展以来，共破获案件312起，排查重点场所876家。"),
    ("家电以旧换新补贴政策", "市商务局", "家电消费", "政策实施以来，领取补贴的市民达6.8万人。"),
    ("“银龄守护”服务", "市民政局", "养老", "服务推出以来，已为老人送餐12.6万人次，上门探访3.8万次。"),
    ("城南水厂扩建工程", "市水务集团", "供水", "工程总投资4.2亿元，占地86亩。"),
    ("国土绿化行动", "市林业局", "造林绿化", "行动中，干部群众义务植树260万株，参与人数52万人次。"),
]  # fmt: skip
HEADLINES = [
    "{name}见成效", "{name}惠民生", "{name}让群众得实惠", "{body}扎实推进{name}", "我市推进{name}", "永安：{name}惠及百姓",
    "{field}有了新变化 {body}推进{name}",
]  # fmt: skip
LEADS = [
    "本报讯（记者李明）近日，记者从{body}获悉，今年以来，{body}推进{name}，取得明显成效。",
    "本报讯（记者 张伟）为进一步做好{field}工作，{body}自今年3月起推进{name}。",
    "本报讯（记者周洁）“现在方便多了。”家住东河社区的刘阿姨高兴地说。这得益于{body}推进的{name}。",
    "本报讯（记者王芳）{body}日前召开会议，对{name}进行安排部署。",
    "自{name}启动以来，{body}精心组织、周密部署，各项工作有序推进。",
    "本报讯（记者李明）10月8日，{name}启动仪式在永安市举行。{body}负责人介绍了有关情况。",
]
# What an article closes with that is no part of what it is about.
ENDINGS = [
    "近年来，我市大力发展特色产业，建成蔬菜大棚2.6万座，年产值12亿元。",
    "近三年来，全市累计引进企业268家。",
    "2023年，全市接待游客2600万人次。",
    "此外，今年全市新增城镇就业3.2万人。",
    "与此同时，全市空气优良天数达236天。",
    "据统计，去年全市实现地区生产总值860亿元，常住人口212万人。",
    "另悉，我市今年将新增公交线路16条。",
]
# Headlines and paragraphs of articles that no one undertaking stands over.
UNNAMED = [
    ("{body}优化服务惠民生", "目前，服务站点总数达128个，工作人员860名。"),
    ("{body}多举措做好各项工作", "今年以来，新增窗口36个，办理业务8.6万件。"),
    ("{body}提升服务水平", "今年还培训业务骨干1200人次。"),
    ("永新县招商引资成果丰硕", "今年以来，永新县引进项目86个，合同资金168亿元。"),
    ("全力以赴促发展", "今年以来，{body}高度重视项目建设，召开调度会26次。"),
]
BODIES = ["市民政局", "县水务局", "市残联", "市供电公司", "市交通运输局"]


def told(text: str) -> list:
    """The claims of an article, without those of its headline."""
    return [claim for claim in extract(text) if claim.quantity.span[0] > text.index("\n")]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(("name", "body", "field", "paragraph"), UNDERTAKINGS)
def test_what_the_headline_names_stands_over_the_paragraphs(lead, name, body, field, paragraph):
    for headline in HEADLINES:
        parts = "\n".join([headline, lead]).format(name=name, body=body, field=field)
        for claim in told(f"{parts}\n{paragraph}"):
            assert claim.program is not None and claim.program.name == name, (headline, claim)
            assert claim.department is not None, (headline, claim)
            ours = claim.department.name in ("我市", "永安市") and ("我市" in headline or "永安" in headline)
            assert ours or claim.department.name.endswith(body), (headline, claim)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(("name", "body", "field", "paragraph"), UNDERTAKINGS)
def test_what_an_ending_adds_is_no_part_of_it(ending, name, body, field, paragraph):
    for headline in HEADLINES:
        for lead in LEADS[:3]:
            parts = "\n".join([headline, lead]).format(name=name, body=body, field=field)
            claims = told(f"{parts}\n{paragraph}\n{ending}")
            added = [claim for claim in claims if claim.quantity.text in ending]
            assert added, ending
            assert all(claim.program is None for claim in added), (headline, lead, added)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(("headline", "paragraph"), UNNAMED)
def test_an_article_may_be_about_no_undertaking(headline, paragraph, body):
    lead = "本报讯（记者李明）记者从{body}获悉，今年以来，各项工作取得明显成效。"
    claims = told("\n".join([headline, lead, paragraph]).format(body=body))
    assert claims
    for claim in claims:
        assert claim.program is None, claim
        assert claim.department is not None and claim.department.name in (body, "永新县"), claim


@pytest.mark.parametrize(("name", "body", "field", "paragraph"), UNDERTAKINGS)
def test_a_headline_that_speaks_of_the_work_makes_way_for_what_the_lead_names(name, body, field, paragraph):
    text = f"{body}多举措做好{field}工作\n本报讯（记者王芳）近日，{body}实施{name}，{field}工作迈上新台阶。"
    for claim in told(f"{text}各项措施逐一落实，得到群众好评。\n{paragraph}"):
        assert claim.program is not None and claim.program.name == name, claim


@pytest.mark.parametrize("town", ["东河镇", "西山乡", "石桥镇"])
def test_a_town_that_alone_acts_answers(town):
    text = f"桃花节惠民生\n本报讯（记者李明）近日，{town}举办第八届桃花节，乡村旅游迈上新台阶。\n开幕当天接待游客2.1万人次。"
    (claim,) = told(text)
    assert claim.department is not None and claim.department.name == town


@pytest.mark.parametrize("builder", ["市水务集团", "永安市", "市住建局"])
@pytest.mark.parametrize("verb", ["正在建设", "自3月起建设", "计划建设", "继续建设"])
def test_whoever_builds_is_no_part_of_what_is_built(builder, verb):
    text = f"{builder}{verb}城南水厂扩建工程，投资4.2亿元。"
    (claim,) = extract(text)
    assert claim.program is not None and claim.program.name == "城南水厂扩建工程"
    assert claim.department is not None and claim.department.name == builder


def test_an_underground_line_counts_only_where_it_is_built():
    built = told("地铁1号线加快建设\n市轨道公司建设的地铁1号线已有16座车站完工。\n目前，地铁1号线隧道掘进18公里。")
    assert all(claim.program is not None and claim.program.name == "地铁1号线" for claim in built)
    runs = told("地铁1号线客流增长\n昨日，地铁1号线运送乘客12万人次。\n地铁1号线上线列车14列。")
    assert all(claim.program is None for claim in runs)


@pytest.mark.parametrize("body", ["县水务局", "市残联", "市供电公司", "永新县"])
@pytest.mark.parametrize("verb", ["优化", "提升", "改进", "高度重视", "细化", "统筹", "对接", "调度"])
def test_what_a_body_does_about_any_of_a_kind_is_no_undertaking(body, verb):
    for noun in ("服务", "项目", "政策", "措施", "活动"):
        (claim,) = extract(f"今年以来，{body}{verb}{noun}126个。")
        assert claim.program is None, noun


@pytest.mark.parametrize(
    "name", ["质量提升行动", "营商环境优化行动", "城镇提升工程", "集镇改造提升工程", "小区改造提升工程"]
)
def test_what_is_named_after_a_deed_is_one(name):
    (claim,) = extract(f"今年，市住建局实施{name}，投资1.2亿元。")
    assert claim.program is not None and claim.program.name == name


@pytest.mark.parametrize("name", ["家电以旧换新补贴政策", "行业整治行动", "治污攻坚行动", "老旧小区改造工程"])
def test_since_when_is_no_part_of_what_was_begun(name):
    for since in (f"自{name}启动以来", "自来水改造工程实施以来"):
        (claim,) = extract(f"{since}，市住建局投入资金1.2亿元。")
        assert claim.program is not None
        assert claim.program.name == (name if name in since else "自来水改造工程"), since


@pytest.mark.parametrize("deed", ["办实事", "办好实事", "办理实事", "办大事"])
def test_what_a_bureau_does_is_not_its_office(deed):
    (claim,) = extract(f"今年以来，市民政局{deed}36件。")
    assert claim.department is not None and claim.department.name == "市民政局"


@pytest.mark.parametrize("time", ["春运", "暑运", "国庆假期", "汛期", "春节"])
def test_a_time_of_the_year_is_no_undertaking(time):
    told = f"本报讯（记者 李明）{time}期间，市火车站发送旅客12.6万人次，开行列车320列。\n{time}期间，市公交集团投放车辆480辆。"
    for headline in (f"{time}期间铁路发送旅客增长", f"{time}旅客增长"):
        assert {claim.program for claim in extract(f"{headline}\n{told}")} == {None}


# Who tells or does it, wherever in the sentence that is said, and the figures under it.
SAID_OR_DONE = [
    "{body}党委书记王芳介绍说，今年", "{body}党组书记、局长王芳说，今年", "{body}党组高度重视。今年，", "翻开{body}的工作台账，今年",
    "走进{body}办公楼，一块展板写着：今年", "{body}的做法是：", "{body}部署开展的助学行动，", "{body}多点发力、精准施策，",
    "根据省政府要求，{body}从3月起", "省政府有关负责人此前表示，将支持地方探索。{body}先行一步，", "来自上海的专家为{body}支招。今年，{body}",
]  # fmt: skip


@pytest.mark.parametrize("said", SAID_OR_DONE)
@pytest.mark.parametrize("body", ["市教育局", "县水务局", "市民政局", "市人社局"])
def test_who_tells_or_does_it(said, body):
    for claim in extract(f"{said.format(body=body)}资助学生1260名，发放物资126吨。"):
        assert claim.department is not None and claim.department.name == body, claim


@pytest.mark.parametrize("verb", ["走访", "慰问", "服务", "检测", "处罚", "清运", "帮扶", "发放给"])
def test_all_of_a_list_do_it(verb):
    for listed in ("市民政局、市残联", "市民政局和市残联", "市民政局、市财政局、市残联三部门", "市民政局、市残联两家单位"):
        claim = extract(f"今年以来，{listed}{verb}群众860户。").claims[-1]
        assert claim.department is not None and claim.department.name == "市残联", listed
    claim = extract("全市法院受理案件86件，其中公安部、省公安厅督办案件9件。").claims[-1]
    assert claim.department is None or claim.department.name != "省公安厅"


# Where it is so, whoever else is named by the way.
THERE = [
    "放眼永新县大地，一派生机。今年，这里", "把目光转向永新县，今年", "在全省率先行动的永新县，今年", "“中国油茶之乡”永新县今年",
    "根据省教育厅要求，永新县从3月起", "经省教育厅验收，永新县今年", "列入教育部试点后，永新县", "永新县委副书记、县长王芳说：“今年我们",
    "教育部有关负责人表示，将支持地方探索。永新县快人一步，", "石桥县新增企业126家、永新县",
]  # fmt: skip


@pytest.mark.parametrize("there", THERE)
def test_where_it_is_so(there):
    claim = extract(f"{there}资助学生1260名。").claims[-1]
    assert claim.department is not None and claim.department.name == "永新县"
    assert claim.program is None


def test_a_branch_of_its_economy_is_of_the_place():
    for branch in ("石榴产业", "新能源汽车产业", "旅游业", "工业经济"):
        text = f"永新{branch}快速发展\n本报讯（记者李明）今年前三季度，永新县{branch}完成产值126亿元，引进企业36家。"
        assert [claim.department and claim.department.name for claim in told(text)] == ["永新县"] * 2


def test_a_place_where_something_happens_to_somebody_answers_for_nothing():
    (claim,) = told("永新一男子捡到钱包\n昨天，永新县的王先生捡到钱包。\n钱包里有现金5000元。")
    assert claim.department is None


# What is told of a name, and what it ends with.
TOLD_OF_IT = [
    "{name}由市教育局牵头实施，今年", "市教育局部署开展的{name}成效显著，", "{name}昨日启动，", "{name}现场，市教育局工作人员介绍，今年",
]  # fmt: skip


@pytest.mark.parametrize("told_of", TOLD_OF_IT)
@pytest.mark.parametrize("name", ["“春笋”助学行动", "“银发无忧”专项行动"])
def test_what_is_told_of_a_name(told_of, name):
    for claim in extract(f"{told_of.format(name=name)}资助学生1260名，发放物资126吨。"):
        assert claim.program is not None and claim.program.name == name, claim


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("永新县第六届运动会昨日闭幕，产生金牌286枚。", "永新县第六届运动会"),
        ("永新县首届消费节期间，发放消费券3600万元。", "永新县首届消费节"),
        ("永新县樱桃节8日开幕。首日，接待游客3.6万人次。", "永新县樱桃节"),
        ("今年民生实事晒出进度：“春笋”助学行动，资助学生1260名；农村改厕，改造厕所1.6万座。", None),
        ("永新县“四纵四横”高速公路网形成，通车里程860公里。", None),
        ("永新县打造“家门口”服务圈，走访群众860户。", "“家门口”服务圈"),
        ("“人人都是营商环境”理念深入人心，永新县新增企业1260家。", None),
        ("有“塞上明珠”之称的永新县今年新增企业1260家。", None),
        ("“塞上明珠”永新县今年新增企业1260家。", None),
        ("“春笋”助学行动等十大工程加快推进，完成投资126亿元。", None),
        ("市教育局在抓好“春笋”助学行动的同时，引进企业26家。", None),
        ("永新县深入实施“春笋”助学行动、扎实推进农村改厕，改造厕所1.6万座。", None),
        ("五部门联合行动，走访家庭860户。", None),
    ],
)
def test_where_a_name_ends_and_what_is_none(text, name):
    claim = extract(text).claims[-1]
    assert (claim.program and claim.program.name) == name


# An article or a sentence, a figure of it, and what one field of its claim has to be.
TOLD_IN = [
    # The day on which news was heard or told dates no deed.
    ("本报讯（记者李明）昨日，记者从市市场监管局获悉，行动取得成效。\n行动中，出动执法人员1260人次。", "1260人次", "period", None),
    ("省高院28日通报，全省法院开展专项行动。\n行动中，出动干警1260人次。", "1260人次", "period", None),
    ("昨日，市公安局开展统一行动。行动中，出动警力1260人次。", "1260人次", "period", "昨日"),
    # Parts told in a paragraph of their own, and by what they are parted.
    ("2025年，全省计划安排重点项目1550个。\n其中，在建项目1230个。从行业看，产业项目890个。", "1230个", "period", "2025年"),
    ("2025年，全省计划安排重点项目1550个。\n其中，在建项目1230个。从行业看，产业项目890个。", "890个", "status", "target"),
    ("去年，全省建成重点项目1550个。从行业看，产业项目890个。", "890个", "status", "actual"),
    ("截至9月20日，活动参与人数达41万人。\n根据补贴政策，购买节水产品的，按价格的15%给予补贴。", "15%", "period", None),
    ("学校今年招收新生860人。\n2024届毕业生升学率为48.3%。", "48.3%", "period", None),
    ("今年以来，永新县开展夏秋季“净气”攻坚，拆除锅炉126台。", "126台", "period", "今年以来"),
    # A plan is one whatever its object begins with.
    ("今年，公司将培训员工3000人次。", "3000人次", "status", "target"),
    ("今年，公司计划交付车辆150辆。", "150辆", "status", "target"),
    ("今年，该镇拟改造户厕860座。", "860座", "status", "target"),
    ("公司将生产线增至3条。", "3条", "status", "actual"),
    ("今年秋季要入学的孩子却有1.62万名。", "1.62万名", "status", "actual"),
    ("今年，棉花目标价格为每吨18600元。", "每吨18600元", "status", "actual"),
    # What is measured, and where its peak was; what is but said of how it came about.
    ("最大累计降雨量出现在永新县，达312.4毫米。", "312.4毫米", "metric", "最大累计降雨量"),
    ("供暖问题成为市民反映的热点，共受理8640件。", "8640件", "metric", "受理供暖问题"),
    ("热线对12个办理不力的单位进行了通报。", "12个", "metric", "办理不力的单位"),
    ("货运量达2.1亿吨，历史性突破2亿吨大关。", "突破2亿吨", "metric", "货运量"),
    ("营收达312亿元，成功站上300亿元台阶。", "300亿元", "metric", "营收"),
    ("该局开通“直通车”热线，收到居民建议740条，采纳612条。", "740条", "metric", "居民建议"),
    ("全县种植茶叶78万亩，其中城关镇21万亩、石桥镇20.6万亩。", "20.6万亩", "metric", "种植茶叶"),
    # No names: a lesson, a county, one of several works.
    ("东城小学每天开设一节体育课。学校投入35万元添置器材。", "35万元", "program", None),
    ("今年，该公司开辟巫山至奉节航线，预计年客运量将突破120万人次。", "突破120万人次", "program", None),
    ("下半年将推进6个大型风电光伏基地建设，年内新增装机1000万千瓦。", "1000万千瓦", "program", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "field", "value"), TOLD_IN)
def test_one_field_of_a_figure_in_its_article(text, figure, field, value):
    (claim,) = [claim for claim in extract(text) if claim.quantity.text == figure]
    found = getattr(claim, field)
    assert (found if field == "status" else found and found.name) == value


FESTIVAL = "海湾渔歌节在银川落幕\n中新网银川8月12日电(记者 李明)第四届海湾渔歌节11日晚在银川落幕，吸引观众12万人次。\n"
BASE = "远航合肥基地二期项目投产\n15日，远航合肥基地二期项目正式投产。项目占地620亩。\n"


@pytest.mark.parametrize(
    ("lead", "paragraph", "within"),
    [
        (FESTIVAL, "节会期间，银川市接待游客126万人次，实现旅游收入9.8亿元。", True),
        (FESTIVAL, "据悉，宁夏现有葡萄种植面积60.2万亩，建成酒庄130家。", False),
        (BASE, "2024年，公司实现营业收入278亿元，净利润8.4亿元。", False),
        (BASE, "近年来，合肥聚力打造汽车之都。今年1至5月，合肥汽车产量48万辆。", False),
        (BASE, "项目设备国产化率达96%，日产电池30万只。", True),
    ],
)
def test_what_the_place_or_the_firm_does_anyway_is_no_part_of_it(lead, paragraph, within):
    claims = [claim for claim in told(lead + paragraph) if claim.quantity.span[0] >= len(lead)]
    assert claims
    for claim in claims:
        assert (claim.program is not None) == within, claim


def test_so_many_counties_are_none():
    text = "湘西四县联手打造茶叶品牌\n20日，吉首、古丈签约。\n据了解，四县市现有茶园78万亩。"
    (claim,) = told(text)
    assert claim.department is None or claim.department.name != "四县"
