"""Everyday sentences, made of the parts that news prose is made of: whoever acts, whenever, however it is said.

Each list is a place in the sentence, and each of its words has to do in the frames of the others.
"""

from decimal import Decimal

import pytest

from xining_extract import extract

DONE = ["", "已", "共", "又", "新", "累计", "已累计", "先后", "陆续", "总共", "共计", "已经", "全部", "再次"]
PLANNED = ["将", "拟", "计划", "预计", "力争", "争取", "准备", "确保", "有望", "还将", "将再", "拟再", "将新", "计划新", "计划再", "将陆续"]
DEEDS = [
    ("培训", "农民工", "人次"), ("改造", "老旧小区", "个"), ("救助", "困难群众", "人次"), ("铺设", "供水管网", "公里"),
    ("安装", "智能水表", "块"), ("招聘", "教师", "名"), ("治理", "水土流失面积", "平方公里"), ("开通", "公交线路", "条"),
]  # fmt: skip
BODIES = [
    "市教育局", "县水务局", "省交通运输厅", "市妇联", "市总工会", "县人民医院", "市第三中学", "市图书馆", "市疾控中心", "市供电公司",
    "市公交集团", "东河镇", "东河街道", "永新县", "大同市",
]  # fmt: skip
TIMES = [
    "今年", "去年", "2023年", "上半年", "今年前三季度", "1至10月", "1月至10月", "今年以来", "近年来", "“十四五”期间", "国庆假期",
    "截至10月底", "截至目前", "去年12月", "今年9月份",
]  # fmt: skip
COMPLETED = [
    ("3200户", "改造"), ("3200户", "危房改造"), ("12公里", "管网改造"), ("12万亩", "造林"), ("9.3万亩", "营造林"),
    ("12万人次", "筛查"), ("1200人次", "技能培训"), ("3处", "除险加固"), ("120户", "搬迁"), ("3.2亿元", "投资"),
    ("3.2亿元", "固定资产投资"),
]  # fmt: skip
MORE_TIMES = [
    "2024年1-9月", "1月至9月", "2024年前三季度", "2024年前10个月", "2024年三季度", "自去年10月以来", "“十四五”前四年", "过去三年",
    "近10年来", "两年多来", "2019年至2024年", "今年暑期", "“五一”小长假", "劳动节假期", "十一黄金周", "国庆长假",
    "上个周末", "上季度", "截至去年底", "截至昨日18时", "截至三季度末", "10月20日晚", "9月上旬", "入冬以来", "换届以来", "试点以来", "入冬至今", "开春至今",
]  # fmt: skip
# By when it is to be done, at the head; and between the plan and its verb.
DUE = [
    "年底前", "今年年底前", "9月底前", "2027年底前", "2027年前", "10月1日前", "到年底", "“十五五”期间",
    "到2027年", "到明年底", "明年", "下一步", "未来三年",
]  # fmt: skip
BETWEEN = [
    "计划三年内", "计划五年内", "计划下半年", "计划2027年", "计划2027年前", "计划年底前", "计划汛期前", "计划春节前", "计划国庆节前",
    "计划“十五五”期间", "计划今冬明春", "将于年底前", "拟于明年", "争取年内", "争取三年内", "争取年底前", "计划主汛期前", "正计划", "力争年底前", "预计将", "原计划", "年内确保",
]  # fmt: skip
WORKS = [
    ("新建", "停车位", "个"), ("改造", "老旧小区", "个"), ("铺设", "供水管网", "公里"), ("招聘", "教师", "名"), ("治理", "河道", "公里"),
    ("安装", "智能水表", "块"), ("种植", "中药材", "亩"),
]  # fmt: skip
# Words of plans in what tells how something was done.
DONE_BY_PLAN = [
    "市城管局高标准规划建设，", "市城管局统筹规划，", "按照年初制定的计划，市城管局已", "市城管局按计划已", "市城管局围绕年度目标，",
    "为完成全年目标任务，市城管局", "市城管局确保工作落到实处，已", "去年年底前，市城管局", "截至9月底前，市城管局已",
]  # fmt: skip
UNDERTAKINGS = [
    "“雨露计划”", "农村饮水安全巩固提升工程", "老旧小区改造工程", "“阳光护苗”专项行动", "农村危房改造项目", "职业技能提升行动",
    "城市更新行动", "普惠托育服务试点", "乡村教师支持计划", "“文化进万家”活动", "“厕所革命”",
    "高素质农民培育计划", "城市燃气管道更新改造项目", "永新灌区续建配套与现代化改造工程", "义务教育薄弱环节改善与能力提升项目",
    "校园食品安全守护行动", "营养改善计划",
]  # fmt: skip
UNDERTAKEN = [
    "市城管局实施{}，惠及群众5400户。", "永新县通过{}，帮助群众5400户。", "永新县依托{}，帮助群众5400户。",
    "在{}中，永新县帮助群众5400户。", "记者从市教育局获悉，{}已惠及群众5400户。", "得益于{}，永新县5400户居民受益。",
    "实施{}以来，永新县帮助群众5400户。", "自{}启动以来，永新县累计帮助群众5400户。", "{}实施以来，永新县帮助群众5400户。",
    "自2022年启动{}以来，永新县累计帮助群众5400户。", "永新县将5400户居民纳入{}。", "市城管局投入资金320万元，用于{}。",
    "市财政下达资金320万元，主要用于{}。", "市城管局投入320万元，实施{}。", "今年，市城管局实施{}，截至目前已惠及群众5400户。",
    "今年，市城管局实施{}，截至9月底，已惠及群众5400户。", "今年，市城管局实施{}。目前，已惠及群众5400户。",
]  # fmt: skip
# What bodies do time and again, and what they build of any kind.
DAILY = [
    "已累计开展志愿服务活动675次。", "民警开展反诈宣传活动36场次。", "社区开展文明实践活动36场。", "县税务局开展走访活动36次。",
    "市公安局开展巡逻防控行动36次。", "县文化馆开展文化惠民活动36场。", "县红十字会开展救护培训36期。", "市住建局改造项目12个。",
    "市交通局建设公路项目36个。", "市科技局立项科研项目36项。", "永新县引进项目36个。", "市发改委审批项目36个。", "市住建局新建工程36项。",
    "全市完成交通建设项目36个。",
]  # fmt: skip
# What is planned goes on in the next clauses.
ONWARD = [
    "市政府将", "市政府计划", "市政府力争", "到2027年，全市", "年内确保", "确保完成投资36亿元，", "今年要", "下一步，市政府将",
    "会议要求，年内要", "未来三年，全市将投入3.2亿元，", "“十五五”期间，全市将",
]  # fmt: skip
FORESEEN = [
    "待项目建成，可新增停车位276个。", "工程建成通水后，每年可节水276万立方米。", "今年任务276户，已完成240户。",
    "省里下达我市任务276户，已完成240户。", "全年目标任务276户，目前已完成240户。", "市政府将发展大棚276座。",
    "市法院计划审理案件276件。", "今年市政府争取在全市完成投资276亿元。", "确保完成造林276亩。",
]  # fmt: skip


def only(text):
    """The one claim of a text."""
    (claim,) = extract(text)
    return claim


@pytest.mark.parametrize("status", ["actual", "target"])
@pytest.mark.parametrize(("verb", "noun", "unit"), DEEDS)
def test_whatever_adverb_stands_before_the_verb(status, verb, noun, unit):
    for adverb in DONE if status == "actual" else PLANNED:
        for core in (f"{verb}{noun}276{unit}", f"{verb}276{unit}{noun}"):
            claim = only(f"今年，市人社局{adverb}{core}。")
            named = claim.metric.name in (noun, verb + noun, noun + verb)
            assert (claim.status, named, claim.program) == (status, True, None), (adverb, core, claim)
            assert (claim.department.name, claim.period.name) == ("市人社局", "今年"), (adverb, core, claim)


@pytest.mark.parametrize("body", BODIES)
def test_whoever_acts_behind_whatever_time(body):
    for time in TIMES:
        for head in (f"{time}，{body}", f"{time}{body}", f"{body}{time}"):
            claim = only(f"{head}新建健身广场36处。")
            assert claim.department is not None and claim.department.name == body, head
            assert claim.metric.name == "健身广场" and claim.status == "actual", head
            assert claim.period.name.removeprefix(body) == time, head


@pytest.mark.parametrize(("figure", "deed"), COMPLETED)
@pytest.mark.parametrize("body", ["市住建局", "市公交集团", "永新县", "全市"])
def test_what_is_completed_is_the_deed_behind_its_figure(body, figure, deed):
    claim = only(f"{body}今年完成{figure}{deed}。")
    assert (claim.metric.name, claim.quantity.text) == (deed, figure)
    assert claim.quantity.low > Decimal(2)


@pytest.mark.parametrize("granted", ["护理补贴", "生活补贴", "低保金"])
def test_what_others_get_is_told_of_them_alone(granted):
    first, second = extract(f"今年，县残联为43名重度残疾人申请了{granted}，为9名听力残疾人申请了助听器。")
    assert second.program is None and first.quantity.text == "43名"
HEADS = [
    "今年，{}", "{}今年", "据{}统计，今年", "截至10月底，{}", "{}近五年", "{}1月至10月", "一季度{}", "{}今年以来", "前三季度，{}累计",
    "{}去年共", "今年以来，{}已",
]  # fmt: skip
ACTORS = ["市教育局", "省妇联", "省交通运输厅", "县人民医院", "市总工会", "市消防救援支队", "永新县", "东河镇", "我市"]
FOR_WHOM = [
    ("为每名学生补助305元", "补助"), ("为每户发放补贴305元", "补贴"), ("为企业办理退税34亿元", "退税"), ("为群众办实事56件", "实事"),
    ("为86家企业办理贷款12亿元", "贷款"), ("对沿街商铺开展检查56次", "检查"), ("对加油站进行抽检56批次", "抽检"),
    ("向社区捐赠图书560册", "图书"), ("将审批时间由12天缩短到5天", "审批时间"), ("挽回经济损失56万元", "经济损失"),
    ("安排专项资金56万元", "专项资金"), ("收到提案56件", "提案"), ("发展会员560名", "会员"), ("受理申请560件", "申请"),
    ("改造农村公路27公里", "农村公路"), ("组织演练56次", "演练"), ("接到投诉56件", "投诉"),
    ("新开公交线路56条", "公交线路"), ("完成造林560亩", "造林"), ("监测水质560次", "水质"), ("侦办案件56起", "案件"),
    ("发运煤炭56万吨", "煤炭"), ("发运56万吨煤炭", "煤炭"), ("为残疾人实施居家改造56户", "居家改造"),
    ("对医疗机构开展监督检查56次", "监督检查"), ("投放储备肉36吨平抑物价", "储备肉"),
]  # fmt: skip


@pytest.mark.parametrize(("deed", "noun"), FOR_WHOM)
@pytest.mark.parametrize("actor", ACTORS)
def test_who_acts_and_when_is_no_part_of_the_name(actor, deed, noun):
    figures = 2 if deed.startswith(("为86家", "将")) else 1
    for head in HEADS:
        claims = list(extract(f"{head.format(actor)}{deed}。"))
        assert all(claim.metric.name in deed for claim in claims), (head, claims)
        assert claims[-1].metric.name.endswith(noun) and len(claims) == figures, (head, claims)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("省里近五年收到提案32件。", "提案"),  # 近五年 only says when
        ("这条路停工近五年。", "停工时间"),
        ("走高速能省近三小时。", "省"),
        ("新登记商户8642户。", "新登记商户"),
        ("永新县旅游收入36亿元。", "永新县旅游收入"),
        ("公司今年营业收入36亿元。", "公司营业收入"),
        ("主要街道绿化面积36公顷。", "街道绿化面积"),
        ("市公安局共招商引资36亿元。", "招商引资"),
        ("市急救中心平均每天出车56次。", "出车"),
        ("县公共图书馆接待读者360人次。", "读者"),
        ("按照每亩200元的标准，向农户发放补贴。", "补贴标准"),
        ("县医院昨天共接诊300人次。", "接诊"),
        ("为6840户企业减免与就业有关的税费1.02亿元。", "税费"),
    ],
)
def test_what_looks_like_one_who_acts(text, name):
    assert list(extract(text))[-1].metric.name.endswith(name)
@pytest.mark.parametrize("time", ["全年", "今年", "去年共", "上半年", "全年累计", "今年以来已", "前三季度共", "当日", "5月份"])
@pytest.mark.parametrize(
    ("body", "deed"),
    [
        ("市消防支队", "接警出动"), ("市急救中心", "出车"), ("市交警支队", "夜查"), ("市疾控中心", "消杀"), ("江城海关", "抽检"),
        ("市人民医院", "接诊"), ("市不动产登记中心", "换证"), ("市供电公司", "抢修"), ("市法院", "裁决"), ("市图书馆", "借阅"),
    ],
)  # fmt: skip
def test_who_acts_is_no_part_of_what_is_done(time, body, deed):
    claim, = extract(f"{body}{time}{deed}4862次。")  # fmt: skip
    assert (claim.metric.name.removesuffix("次数"), claim.department.name) == (deed, body)


@pytest.mark.parametrize("time", DUE)
def test_what_is_due_by_a_day_to_come_is_planned(time):
    for verb, noun, unit in WORKS:
        claim = only(f"{time}，市城管局{verb}{noun}276{unit}。")
        assert claim.status == "target", (time, verb)
        assert claim.metric.name in (noun, verb + noun), (time, verb)


@pytest.mark.parametrize("plan", BETWEEN)
def test_a_time_between_the_plan_and_its_verb(plan):
    for verb, noun, unit in WORKS:
        claim = only(f"市城管局{plan}{verb}{noun}276{unit}。")
        assert (claim.status, claim.program) == ("target", None), (plan, verb)
        assert claim.department.name == "市城管局", (plan, verb)


@pytest.mark.parametrize("told", DONE_BY_PLAN)
def test_a_plan_by_which_it_was_done_is_none(told):
    for verb, noun, unit in WORKS:
        assert only(f"{told}{verb}{noun}276{unit}。").status == "actual", (told, verb)


@pytest.mark.parametrize(("verb", "noun", "unit"), WORKS)
def test_a_plan_and_its_result(verb, noun, unit):
    for plan, result in [
        ("去年，市城管局计划", f"实际{verb}"), ("市城管局原计划", "实际完成"), ("今年，市城管局计划", "目前已完成"),
        ("市城管局今年的任务是", "截至9月底已完成"),
    ]:  # fmt: skip
        planned, done = extract(f"{plan}{verb}{noun}276{unit}，{result}240{unit}。")
        assert (planned.status, done.status) == ("target", "actual"), plan
    planned, done = extract(f"去年，市城管局计划{verb}{noun}276{unit}，实际{verb}240{unit}。")
    assert planned.period.name == done.period.name == "去年"
    first, second = extract(f"年内确保{verb}{noun}276{unit}，安置下岗职工240人。")
    assert (first.status, second.status) == ("target", "target")


@pytest.mark.parametrize("name", UNDERTAKINGS)
def test_what_is_carried_out_or_paid_for(name):
    for told in UNDERTAKEN:
        claim = only(told.format(name))
        assert claim.program is not None and claim.program.name == name, told


@pytest.mark.parametrize("text", DAILY)
def test_daily_deeds_and_works_of_any_kind_are_no_undertakings(text):
    assert only(text).program is None


@pytest.mark.parametrize("name", ["“煤改电”配套电网工程", "农网改造工程", "高标准农田建设工程"])
def test_works_that_are_counted_on(name):
    for so_far in ["目前", "截至目前", "截至目前，", "截至9月底", "截至9月底，", "到目前为止，"]:
        planned, done = extract(f"今年安排{name}47项，{so_far}已完成44项。")
        assert planned.program.name == done.program.name == name, so_far
    hired = only("2023年实施大学生乡村医生专项计划以来，三年共招录毕业生516名。")
    assert (hired.status, hired.program.name) == ("actual", "大学生乡村医生专项计划")


@pytest.mark.parametrize("plan", ONWARD)
def test_a_plan_goes_on_in_the_next_clauses(plan):
    claims = list(extract(f"{plan}新建停车位276个，铺设供水管网240公里，安置下岗职工120人。"))
    assert all(claim.status == "target" for claim in claims), plan
    *_, done = extract(f"{plan}新建停车位276个。目前，已铺设供水管网240公里。")
    assert done.status == "actual", plan


@pytest.mark.parametrize("text", FORESEEN)
def test_what_is_foreseen_and_what_has_come_of_it(text):
    planned, *done = extract(text)
    assert planned.status == "target" and all(claim.status == "actual" for claim in done)


def test_who_plans_is_no_part_of_an_undertaking():
    for plan in ["将", "拟", "打算", "准备", "计划"]:
        for deed in ["创建示范村276个", "培训农民工276人次", "改造老旧小区276个"]:
            assert only(f"市政府{plan}{deed}。").program is None, (plan, deed)
OFFICERS = [
    ("市公安局交警支队", "秩序科科长"), ("市公安局交警支队", "政委"), ("市城管局", "办公室主任"), ("市城管局", "副局长"),
    ("市法院", "院长"), ("县检察院", "副检察长"), ("市疾控中心", "传染病防治科科长"), ("永新县人民医院", "儿科主任"),
    ("永新县人民医院", "护理部主任"), ("市第三中学", "党委书记"), ("市第三中学", "教务处主任"), ("东河幼儿园", "副园长"),
    ("华兴合作社", "负责人"), ("东河派出所", "分管负责人"), ("东河社区", "社区书记"), ("东河社区", "党委书记"),
    ("东河村", "村党支部书记"), ("东河村", "党支部书记"), ("东河村", "村委会主任"), ("大同市", "市长"),
    ("东河村", "驻村第一书记"), ("永新县", "常务副县长"), ("永新县", "副县长"), ("市公安局", "党委委员、副局长"), ("市税务局", "征收管理科科长"),
    ("市图书馆", "讲解员"), ("市消防救援支队", "防火监督科参谋"), ("东河街道", "党工委书记"), ("市中医院", "骨科主任医师"),
]  # fmt: skip
SPEAKS = ["介绍，", "说，", "表示，", "告诉记者，", "透露，", "坦言，", "在接受采访时说，"]
REPORTS = ["介绍，", "透露，", "统计，", "通报，", "披露，", "测算，"]


@pytest.mark.parametrize(("body", "office"), OFFICERS)
def test_whoever_speaks_for_a_body(body, office):
    for name in ("张明", "王志强", "徐某"):
        who = f"{body}{office}{name}"
        for head in [who + verb for verb in SPEAKS] + [f"据{who}{verb}" for verb in REPORTS]:
            claim = only(f"{head}今年新建健身广场36处。")
            assert claim.department is not None and claim.department.name == body, head
            assert claim.metric.name == "健身广场", head


@pytest.mark.parametrize("body", ["局里", "警方", "教育部门", "交警部门", "该局", "医院"])
def test_one_of_the_officers_is_no_part_of_the_name(body):
    for officer in ("一位相关负责人", "一名分管负责人", "相关负责人", "一位副主任"):
        claim = only(f"{body}{officer}说，今年新建健身广场36处。")
        assert claim.department is None or claim.department.name in body, officer


@pytest.mark.parametrize("body", ["县工程师协会", "市教授协会", "省残疾人委员会"])
def test_offices_within_a_name_are_no_speakers(body):
    claim = only(f"据{body}统计，今年新建健身广场36处。")
    assert claim.department.name == body


# Whose name ends on what more than bureaus have, and what they do, which their names may hold too.
INSTITUTIONS = [
    "市第三中学", "东河职业技术学院", "永新大学", "东河幼儿园", "市第一人民医院", "市妇幼保健院", "市中心血站", "市图书馆", "市科技馆",
    "县农技推广中心", "市疾控中心", "县气象台", "团市委", "市残联", "市卫健委", "永新农商银行", "市教育局", "市供电公司", "永新县",
    "柳林街道", "县社会福利院", "市供销社", "市纪委监委", "市种子站", "市动物园",
]  # fmt: skip


@pytest.mark.parametrize("body", INSTITUTIONS)
def test_who_acts_is_no_part_of_what_is_counted(body):
    for deed in ("培训农民工", "服务群众", "检查企业", "筛查儿童"):
        for head in (body, f"今年，{body}", f"{body}今年", f"今年{body}"):
            claim = only(f"{head}{deed}1276人次。")
            assert claim.metric.name in (deed, deed[2:]), head
            assert claim.department is not None and claim.department.name == body, head


@pytest.mark.parametrize("noun", ["民办义务教育学校招生", "乡村中学任教教师", "公办幼儿园在园幼儿", "县医院接诊"])
def test_what_is_of_schools_at_large_is_theirs(noun):
    assert only(f"今年{noun}960人。").metric.name == noun


@pytest.mark.parametrize("how", ["所属的", "下属的", "直属的", "旗下的"])
def test_whose_sub_body_acts(how):
    for body, part in (("市文旅局", "图书馆"), ("华兴集团", "物流公司"), ("市水务局", "水文站")):
        for head in (f"今年，{body}{how}{part}", f"{body}{how}{part}今年", f"{body}{how}{part}"):
            claim = only(f"{head}新建健身广场36处。")
            assert claim.department is not None and claim.department.name == body, head


@pytest.mark.parametrize("together", ["等部门", "等有关部门", "等相关部门", "等6个部门单位"])
def test_those_who_act_together(together):
    for bodies in ("市教育局", "市教育局、市公安局", "市教育局会同市公安局", "市教育局牵头，会同市公安局"):
        claim = next(c for c in extract(f"{bodies}{together}去年新建健身广场36处。") if c.quantity.text == "36处")
        assert claim.department is not None and claim.department.name in bodies.split("会同")[0], bodies


@pytest.mark.parametrize("place", ["东河区", "永新县", "大同市"])
def test_a_place_goes_on(place):
    whole = f"全{place[-1]}"
    for first in ("坚持为民服务", "不断提升服务水平", "服务群众很热心"):
        for who in (whole, "", f"今年，{whole}", "上半年，"):
            claim = only(f"{place}{first}。{who}累计新建健身广场36处。")
            assert claim.department is not None and claim.department.name == place, (first, who)


@pytest.mark.parametrize("heard", ["", "采访", "采访时", "新闻发布会上", "召开的新闻发布会上", "今天举行的新闻通气会上"])
def test_from_whom_news_is_heard(heard):
    for body in ("永新县", "东河区", "市教育局", "市第三中学"):
        for verb in ("获悉", "了解到"):
            claim = only(f"记者从{body}{heard}{verb}，今年新建健身广场36处。")
            assert claim.department is not None and claim.department.name == body, body


@pytest.mark.parametrize("officer", ["负责人", "相关负责人", "有关负责同志", "主要负责人", "分管负责人"])
def test_those_in_charge_speak(officer):
    for body in ("永新县", "东河镇", "市教育局", "市第三中学", "华兴集团"):
        for text in (f"{body}{officer}介绍，今年新建健身广场36处。", f"“今年新建健身广场36处。”{body}{officer}说。"):
            claim = only(text)
            assert claim.department is not None and claim.department.name == body, text


@pytest.mark.parametrize("village", ["双河口村", "李家湾村", "大石桥村", "王家庄社区", "朝阳路社区", "东大街社区"])
def test_villages_and_communities_called_after_their_land(village):
    for time in TIMES:
        for head in (f"{time}，{village}", f"{time}{village}", f"{village}{time}"):
            claim = only(f"{head}新建健身广场36处。")
            assert claim.department is not None and claim.department.name == village, head


@pytest.mark.parametrize("body", ["市第三中学", "市第一人民医院", "东河幼儿园", "永新大学"])
def test_who_builds_is_no_work(body):
    for time in ("", "去年", "今年"):
        claim = only(f"{body}{time}建成宿舍960间。")
        assert (claim.program, claim.metric.name, claim.department.name) == (None, "宿舍", body)


@pytest.mark.parametrize("body", ["市体育局", "团市委", "市第三中学", "市消防救援支队"])
def test_who_calls_the_press_tells_it(body):
    for held in ("今天召开的新闻发布会上", "举行的新闻通气会上", "昨日举办的情况通报会上"):
        assert only(f"在{body}{held}，今年新建健身广场36处。").department.name == body, held
        told = only(f"在{body}{held}，市水务局局长张明介绍，今年新建健身广场36处。")
        assert told.department.name == "市水务局", held


@pytest.mark.parametrize("body", ["东河法庭", "东河人民法庭", "市高铁站", "东河车站", "东河机场"])
def test_courts_of_towns_and_stations_act(body):
    for head in (f"今年，{body}", f"{body}今年", f"今年{body}", f"据{body}介绍，今年", f"{body}负责人说，今年"):
        claim = only(f"{head}开展宣传活动36场。")
        assert claim.department is not None and claim.department.name == body, head


@pytest.mark.parametrize("where", ["永新县", "东河区", "永新县东河镇", "市教育局"])
def test_where_a_reporter_heard_it(where):
    for heard in ("了解到", "采访时了解到", "采访中获悉"):
        assert only(f"记者在{where}{heard}，今年新建健身广场36处。").department.name == where, heard


@pytest.mark.parametrize("body", ["全市各级工会", "全县各级妇联", "全市教育系统", "全县各级法院", "全省税务部门", "全市公安机关"])
def test_all_of_a_kind_act(body):
    for head in (f"今年，{body}", f"{body}今年", f"{body}共", f"上半年，{body}累计"):
        claim = only(f"{head}新建健身广场36处。")
        assert claim.department is not None and claim.department.name == body, head


@pytest.mark.parametrize("body", ["东河林场", "华兴合作社", "永新农商银行", "东河食品公司", "东河景区", "东河派出所", "市教育局"])
def test_who_has_spoken_goes_on(body):
    for said in (f"据{body}介绍，", f"{body}介绍，", f"{body}负责人介绍，", f"记者从{body}获悉，", f"据{body}统计，"):
        for further in ("同时，", "此外，", "目前，", ""):
            first, last = extract(f"{said}今年培训农民工276人次。{further}共新建健身广场36处。")
            assert first.department is not None and first.department.name == body, said
            assert last.department is not None and last.department.name == body, (said, further)


@pytest.mark.parametrize("body", ["东河镇政府", "东河镇人民政府", "石桥乡政府", "东河镇人大", "东河镇财政所", "东河镇卫生院"])
def test_bodies_of_towns_keep_the_name_of_the_town(body):
    for head in (f"今年，{body}", f"{body}今年", f"今年{body}", f"据{body}介绍，今年"):
        claim = only(f"{head}新建健身广场36处。")
        assert claim.department is not None and claim.department.name == body, head


@pytest.mark.parametrize("body", ["各乡镇政府", "当地镇政府", "两个乡政府"])
def test_no_town_is_called_by_what_towns_are(body):
    claims = extract(f"{body}今年新建健身广场36处。")
    assert all(c.department is None or c.department.name in ("镇政府", "乡政府") for c in claims)


@pytest.mark.parametrize("held", ["举办的招聘会上", "今天举办的运动会上", "主办的招聘活动上", "组织的技能大赛上"])
def test_who_holds_what_all_happens_at(held):
    for body in ("市教育局", "市第三中学", "华兴集团", "市妇联"):
        claim = only(f"在{body}{held}，发放宣传单3600份。")
        assert claim.department is not None and claim.department.name == body, body
        assert only(f"在{body}{held}，市水务局发放宣传单3600份。").department.name == "市水务局"
    place = only(f"在永新县{held}，发放宣传单3600份。")
    assert place.department is None or place.department.name == "永新县"


@pytest.mark.parametrize("where", ["市图书馆", "市第三中学", "市第一人民医院"])
def test_where_somebody_says_it_says_nothing(where):
    for who in ("市民张明", "市民王女士", "家长李伟"):
        assert only(f"{who}在{where}告诉记者，今年借阅图书36册。").department is None, who


SHARED = [
    ("小学、初中", "在校生", "3200人、1600人"), ("小学、初中、高中", "在校生", "3200人、1600人、800人"),
    ("公办、民办", "幼儿园", "32所、16所"), ("门诊、住院", "人次", "3200人次、1600人次"),
    ("城镇、农村", "居民人均可支配收入", "3.2万元、1.6万元"),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "noun", "figures"), SHARED)
@pytest.mark.parametrize("place", ["全县", "全市", "我市"])
def test_what_all_parts_of_a_list_are_stands_behind_the_last(place, parts, noun, figures):
    for link in ("分别为", "分别达", "分别达到"):
        claims = extract(f"去年，{place}{parts}{noun}{link}{figures}。")
        named = [claim.metric.name.removeprefix(place) for claim in claims]
        assert named == [part + noun for part in parts.split("、")], (link, named)


@pytest.mark.parametrize("verb", ["建起", "建成", "新建", "修建"])
@pytest.mark.parametrize("actor", ["县里", "市教育局", "省妇联今年", "东河镇"])
def test_what_is_built_has_its_size_whoever_built_it(actor, verb):
    assert only(f"{actor}{verb}面积2000平方米的活动中心。").metric.name == "活动中心面积"
    assert only(f"{actor}投资60万元的活动中心已经{verb}。").metric.name == "活动中心投资"


@pytest.mark.parametrize("other", ["市交通局新建公路36公里", "市公安局破获案件36起", "县人民医院接诊患者36人次", "市税务局办理退税36亿元"])
def test_what_another_body_does_past_a_semicolon(other):
    for name in UNDERTAKINGS:
        first, second = extract(f"市民政局实施{name}，惠及群众5400户；{other}。")
        assert (first.program.name, second.program) == (name, None), name


@pytest.mark.parametrize("time", MORE_TIMES)
def test_whatever_the_time(time):
    for text in [f"{time}，市城管局新建停车位276个。", f"市城管局{time}新建停车位276个。", f"市城管局介绍，{time}全市新建停车位276个。"]:
        claim = only(text)
        assert claim.status == "actual" and claim.program is None, text
        assert claim.period is not None and claim.period.name.removeprefix("市城管局") == time, text


# How an indicator comes to its value, whatever stands between them.
COME_TO = [
    "达到{}", "成功突破{}", "相继突破{}", "历史性地突破{}", "正式突破{}", "如期突破{}", "首次突破{}大关", "成功迈上{}台阶", "跃上{}的新台阶",
    "站上{}新台阶", "创下{}的新纪录", "单月达{}", "单月突破{}", "稳居{}", "逼近{}", "五年累计达{}", "连续三个季度达到{}", "连续10个季度保持在{}以上",
    "连续多年保持在{}左右", "在过去三年中均超过{}", "先后跨过{}门槛", "10年来一直保持在{}以上",
    "站上{}的历史高位", "交出{}的答卷", "达到{}的峰值", "跻身{}行列", "一跃达到{}", "锁定{}", "始终保持在{}以上的高水平", "首次降到{}", "冲高至{}", "提前两年达到{}的目标",
]  # fmt: skip
GROWN_BY = [
    "年平均增长{}", "扣除价格因素实际增长{}", "按可比价格计算同比增长{}", "按可比口径增长{}", "两年平均增长{}", "与去年同期相比下降{}",
    "同比名义增长{}", "逆势增长{}", "较2020年同期增长{}",
]  # fmt: skip
INDICATORS = [("财政收入", "8%"), ("旅客发送量", "8%"), ("信访量", "6%"), ("城镇登记失业率", "3%"), ("发电量", "6%")]


@pytest.mark.parametrize("says", [*COME_TO, *GROWN_BY])
@pytest.mark.parametrize(("indicator", "value"), INDICATORS)
def test_an_indicator_is_named_without_how_it_comes_to_its_value(says, indicator, value):
    claim = extract(f"今年，全市{indicator}{says.format(value)}。").claims[-1]
    assert claim.metric.name.removeprefix("全市") == indicator
    assert claim.quantity.text.strip("突破超过以上左右逼近") == value


# What sets a task, without 将; and what only sounds like it.
SET_AS_TASKS = [
    "今年，市城管局须{}。", "各区务必于12月底前{}。", "今年的民生实事清单明确，{}。", "市政府与各区签订责任书，明确今年{}。",
    "市委经济工作会议确定，明年{}。", "省里要求我市{}。", "市政府下发通知，要求年内{}。", "省委、省政府明确，三年内全省{}。",
    "按照三年行动计划，全市每年{}。", "根据年度工作安排，今年全市{}。", "今年任务{}，现已过半。", "市里下达我区的任务是{}。",
    "省里下达的指标是{}。", "“我们保证春节前{}。”局长说。", "市城管局把{}作为今年的硬任务。", "今年，市城管局承担着{}的任务。",
    "有人大代表建议，全市应再{}。", "再过一个月，全市就能{}。", "按规划，明年{}。", "市城管局力促年底{}。", "2026年市政府十件民生实事公布：{}；种树36株。",
    "年底前还需{}。", "市城管局计划明年二季度{}。",
    "今年的“任务书”已经明确：{}。", "市城管局今年的“小目标”：{}。",
]  # fmt: skip
NO_TASKS = [
    "按照上级要求，市城管局今年{}。", "应群众要求，市城管局{}。", "市城管局坚持高标准、严要求，{}。", "市城管局明确责任分工，{}。",
    "根据群众需求，市城管局今年{}。", "市城管局对照年初承诺，{}。", "通知印发以来，全市{}。", "市城管局年初确定目标，年底见成效，全年{}。",
    "市城管局把这项工作列为重点，今年{}。", "市城管局采取措施保证进度，11月{}。", "系统正在开展调试。投用后，市城管局去年{}。",
]  # fmt: skip


@pytest.mark.parametrize("deed", ["建成充电站86座", "改造老旧小区86个", "培训农民工86人次", "铺设供水管网86公里", "救助困难群众86人次"])
def test_what_sets_a_task(deed):
    for text in SET_AS_TASKS:
        claim = next(claim for claim in extract(text.format(deed)) if claim.quantity.text.startswith("86"))
        assert claim.status == "target", text
    for text in NO_TASKS:
        claim = next(claim for claim in extract(text.format(deed)) if claim.quantity.text.startswith("86"))
        assert claim.status == "actual", text


# Values before the clause that names their indicator.
NAMED_NEXT = [
    "从2021年的{0}到如今的{1}，全市{2}大幅提升。", "从{0}提高到{1}，{2}稳步上升。", "由5年前的{0}到去年的{1}，{2}逐年提高。",
    "与去年同期的{0}相比，今年前三季度全市{2}达到{1}。", "相比上年同期的{0}，全市{2}增至{1}。",
]  # fmt: skip


@pytest.mark.parametrize(("indicator", "unit"), [("参保率", "%"), ("旅游收入", "亿元"), ("村集体收入", "万元"), ("新能源公交车占比", "%")])
def test_the_next_clause_names_the_values(indicator, unit):
    for text in NAMED_NEXT:
        claims = extract(text.format(f"62{unit}", f"86{unit}", indicator))
        assert [claim.metric.name.removeprefix("全市") for claim in claims] == [indicator] * 2, text
    claims = extract(f"{indicator}比上年增长3%，其他指标都好。")
    assert claims.claims[0].metric.name == indicator


@pytest.mark.parametrize("when", ["不到一年，", "不到两个月时间，", "上周末两天，", "接下来三个月，", "短短三个月，"])
def test_a_stretch_that_only_says_when_is_no_figure(when):
    assert only(f"{when}市城管局建成充电站86座。").quantity.text == "86座"


# Works that are under way, and what they will be able to do; works that are done.
UNDER_WAY = ["工程正在加紧施工，", "医院预计明年完工，", "冷库正在安装设备。", "二期工程加快建设。"]
ABLE = ["建成后，床位达1200张。", "投用后，新增床位1200张。", "全部完工后，床位扩大到1200张。"]


@pytest.mark.parametrize("able", ABLE)
def test_what_works_under_way_will_be_able_to_do(able):
    for works in UNDER_WAY:
        assert only(works + able).status == "target", works
    assert only("工程已于去年完工，" + able).status == "actual"
    assert only(able).status == "actual"


# The first few of a ranking, each with its share or its number.
RANKINGS = ["客源地排名前三的省份：", "客源地前三位的省份分别为：", "投诉量居前三位的行业依次为", "销售额前三名的产品分别是"]
RANKED = [("广东", "浙江", "福建"), ("成都市", "绵阳市", "南充市"), ("餐饮业", "零售业", "旅游业"), ("80后", "90后", "00后")]


@pytest.mark.parametrize("ranking", RANKINGS)
@pytest.mark.parametrize("members", RANKED)
@pytest.mark.parametrize(("each", "measure"), [("{}占比{}%", "占比"), ("{}占{}%", "占比"), ("{}{}万件", "")])
def test_of_a_ranking_each_member_has_its_own(ranking, members, each, measure):
    claims = extract(ranking + "、".join(each.format(who, 20 - 5 * i) for i, who in enumerate(members)) + "。").claims
    assert len(claims) == len(members)
    for claim, who in zip(claims, members, strict=True):
        assert claim.metric.name.startswith(who)
        assert claim.metric.name.endswith(measure)


# What is done to institutions: they are counted, and no part of the name of whoever does it.
INSTITUTIONS = [
    ("学校", "所"), ("幼儿园", "所"), ("医院", "家"), ("养老院", "家"), ("企业", "家"), ("合作社", "家"), ("社区", "个"), ("派出所", "个"),
    ("车站", "座"), ("图书馆", "座"), ("农贸市场", "个"), ("水厂", "座"), ("培训机构", "家"),
]  # fmt: skip
DONE_TO = ["检查", "改造", "建设", "帮扶", "督导", "排查", "规范", "命名", "约谈", "提升", "调查", "走访"]


@pytest.mark.parametrize(("institution", "classifier"), INSTITUTIONS)
@pytest.mark.parametrize("verb", DONE_TO)
def test_who_does_something_to_institutions(institution, classifier, verb):
    claim, *_ = extract(f"今年以来，市教育局{verb}{institution}12{classifier}，其中城区8{classifier}。").claims
    assert claim.metric.name in (institution, verb + institution)
    assert claim.department.name == "市教育局"
# How an indicator fares in the clause before its value.
FARES = [
    "逐年递增", "大幅攀升", "由降转增", "跑赢全省", "优于全国平均水平", "扭转下滑态势", "增势强劲", "表现亮眼", "再上新台阶", "创单日新高", "三创新高",
    "屡创历史新高", "不降反升", "“五连升”", "居高不下", "是一项重要指标", "圆满完成年度目标", "首次进入全省前三", "环比持平", "同比略有下降", "有所回升", "与去年同期基本持平", "止跌回升",
]  # fmt: skip
# Such as are parted by the dictionary: adverbs and verbs within a name.
PARTED = [
    "热线按时办结率", "PM2.5平均浓度", "公交车平均候车时间", "企业贷款平均利率", "基本养老保险参保人数", "社会消费品零售总额", "空气质量优良天数比例", "机动车保有量",
    "案件平均审理周期", "居民健康素养水平",
]  # fmt: skip


@pytest.mark.parametrize("indicator", PARTED)
def test_an_indicator_ends_where_it_is_said_how_it_fares(indicator):
    for fares in FARES:
        level = extract(f"去年，全市{indicator}{fares}，达到86.5%。").claims[-1]
        assert level.metric.name.removeprefix("全市") == indicator, fares


# What each figure of a sentence measures and how it changes; V: an indicator of any kind.
VALUES = [
    ("V由2020年的78%攀升到去年的86%，年均增速3%。", ["V", "V", "V增速"], "none increase_to increase_by"),
    ("V从2012年的不到60%，提高到现在的86%。", ["V", "V"], "none increase_to"),
    ("V从个位数提升到86%。", ["V"], "increase_to"),
    ("V不断攀升，由78%升至85%，去年进一步提高到86%。", ["V", "V", "V"], "none increase_to increase_to"),
    ("V由78%迈向86%。", ["V", "V"], "none none"),
    ("V缩短到原来的三分之一。", ["V"], "decrease_to"),
    ("V减半，由16%降至8%。", ["V", "V"], "none decrease_to"),
    ("V增长目标为6%，目前实现6.3%的逆势增长。", None, "none increase_by"),
    ("V实现6%的恢复性增长。", ["V"], "increase_by"),
    ("V净增长6%。", ["V"], "increase_by"),
    ("V在上年增长12%的基础上再增6%。", ["V", "V"], "increase_by increase_by"),
    ("V增速逐季加快，前三季度达6%。", ["V增速"], "increase_by"),
    ("V增速始终保持在6%以上。", ["V增速"], "increase_by"),
    ("V由升转降，降幅达6%。", ["V降幅"], "decrease_by"),
    ("近五年，V持续下降，累计降幅达26%。", ["V降幅"], "decrease_by"),
    ("V降幅持续收窄，同比下降2%。", ["V"], "decrease_by"),
    ("V比上周便宜0.8元。", ["V"], "decrease_by"),
    ("V一周内累计上涨2%，每公斤贵了2元。", None, "increase_by increase_by"),
    ("V与全省平均水平相差5个百分点。", ["V"], "none"),
    ("V距国家标准还差3个百分点。", ["V"], "none"),
    ("V在全省占比12%。", ["V占比"], "none"),
    ("V三年分别为6%、7%和8%。", ["V", "V", "V"], "none none none"),
    ("一季度、上半年、前三季度，V分别为6%、7%、8%。", ["V", "V", "V"], "none none none"),
    ("V、群众满意率均为98%。", ["群众满意率"], "none"),
    ("东河区、西河区、南山县V分别为6%、7%、8%。", ["东河区V", "西河区V", "南山县V"], "none none none"),
    ("V居前两位的是东河区和南山县，分别达8%、7%。", ["东河区V", "南山县V"], "none none"),
    ("V东河区为8%、南山县为7%。", ["东河区V", "南山县V"], "none none"),
    ("V最高的东河区达8%，最低的南山县仅为6%。", ["V", "V"], "none none"),
    ("V提高1.2个百分点，其中东河区提高2.5个百分点。", ["V", "东河区V"], "increase_by increase_by"),
    ("V、优秀率分别提高6%、下降3%。", ["V", "优秀率"], "increase_by decrease_by"),
    ("与上年相比，V、优秀率分别提高6%、3%。", ["V", "优秀率"], "increase_by increase_by"),
    ("V方面，前三季度全市实现86%。", ["V"], "none"),
    ("看V，全市前三季度达到86%。", ["V"], "none"),
    ("V增长6%，总量达86万吨。", ["V", "V总量"], "increase_by none"),
    ("V以6%的增速领跑全省，总量攀至86万吨。", ["V增速", "V总量"], "increase_by none"),
    ("V从78万吨增加到86万吨，增量达8万吨。", ["V", "V", "V增量"], "none increase_to increase_by"),
    ("V同比增长6%，增速居全省第二，高出全国1.3个百分点。", ["V", "V增速"], "increase_by none"),
    ("V增速达6%，两年平均增速为5%。", ["V增速", "V增速"], "increase_by increase_by"),
    ("V以年均8%的速度递增，去年达到86%。", ["V", "V"], "increase_by none"),
    ("V保持8%以上的年均增速，由78万吨增长到86万吨。", ["V增速", "V", "V"], "increase_by none increase_to"),
    ("V劲增6%。", ["V"], "increase_by"),
    ("V前年下降3%，去年转为增长1%，今年增幅扩大到6%。", ["V", "V", "V增幅"], "decrease_by increase_by increase_to"),
    ("V同比、环比分别增长6%、1%。", ["V", "V"], "increase_by increase_by"),
    ("V每增长1个百分点，税收增加3亿元。", ["V", "税收"], "increase_by increase_by"),
    ("V年度目标为90%，实际完成91%，超出目标1个百分点。", ["V", "V", "V"], "none none none"),
    ("今年V的目标是90%，目前已达88%。", ["V", "V"], "none none"),
    ("V预期目标增长6%左右。", ["V"], "increase_by"),
    ("V为86%，距90%的目标还差4个百分点。", ["V", "V", "V"], "none none none"),
    ("V为86%，达到85%的考核目标。", ["V", "V"], "none none"),
    ("V为86%，基本接近90%的国家标准。", ["V", "V"], "none none"),
    ("国家规定V为85%，我市达到86%。", ["V", "V"], "none none"),
    ("V跃居全省第一，达到86%，领先第二名1个百分点。", ["V", "V"], "none none"),
    ("V为86%，略低于上年0.3个百分点。", ["V", "V"], "none none"),
    ("V为86万吨，已接近去年全年88万吨的水平。", ["V", "V"], "none none"),
    ("V为86万吨，仅次于东海市的98万吨。", ["V", "V"], "none none"),
    ("V（全省平均82%）达到86%。", ["V", "V"], "none none"),
    ("V升了1个百分点，为86%；优秀率降了2个百分点，为75%。", ["V", "V", "优秀率", "优秀率"], "increase_by none decrease_by none"),
    ("V、优秀率两项指标分别为86%、75%。", None, "none none none"),
    ("V：东河区56%，西河区44%，南山县32%。", ["东河区V", "西河区V", "南山县V"], "none none none"),
    ("东河区V最高，为56%，其次是南山县，为44%。", ["东河区V", "南山县V"], "none none"),
    ("就V而言，全市为86%。", ["V"], "none"),
    ("以V为例，去年为78%，今年达86%。", ["V", "V"], "none none"),
    ("V“十三五”末为78%，去年达86%。", ["V", "V"], "none none"),
    ("86%，这是全市去年的V。", ["V"], "none"),
    ("V最高涨到92%，目前回落至86%。", ["V", "V"], None),
    ("V达到并稳定在86%以上。", ["V"], "none"),
    ("V不仅总量达到86万吨，而且增速达到6%。", ["V总量", "V增速"], "none increase_by"),
    ("国家要求V不低于85%。", ["V"], "none"),
]  # fmt: skip


@pytest.mark.parametrize("indicator", ["森林覆盖率", "农产品网络零售额", "热线按时办结率", "义务教育巩固率", "单位GDP能耗"])
@pytest.mark.parametrize(("text", "names", "changes"), VALUES)
def test_what_each_figure_of_an_indicator_says(indicator, text, names, changes):
    claims = extract(text.replace("V", indicator)).claims
    if changes:
        assert [claim.change for claim in claims] == changes.split()
    if names:
        assert [claim.metric.name for claim in claims] == [name.replace("V", indicator) for name in names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("PM2.5、PM10年均浓度分别为28、52微克/立方米。", ["PM2.5年均浓度", "PM10年均浓度"]),
        ("公路优良率、县道三级及以上公路比例分别达到92%、86%。", ["公路优良率", "县道三级及以上公路比例"]),
        ("锂电池、劳动密集型产品出口分别为25亿元、12亿元。", ["锂电池出口", "劳动密集型产品出口"]),
        ("东河区、西河区产值分别为56亿元、43亿元，占全市的21%、16%。", ["东河区产值", "西河区产值", "东河区产值占全市比重", "西河区产值占全市比重"]),
        ("东河镇、西河镇水位分别达25.6米、32.1米。", ["东河镇水位", "西河镇水位"]),
        ("最高气温东河站38.6℃，西河站37.9℃。", ["东河站最高气温", "西河站最高气温"]),
        ("锂电池产销两旺，产量、销量分别达25万台、24万台。", ["锂电池产量", "销量"]),
        ("投资任务为350亿元，目前已完成325亿元。", ["投资任务", "投资"]),
        ("产值月均36亿元，最高月份达42亿元。", ["产值", "产值"]),
        ("5年累计外贸进出口总额超1500亿元。", ["外贸进出口总额"]),
        ("消费对经济增长的贡献率为45%。", ["消费对经济增长的贡献率"]),
        ("参加活动的学生有5600人，占比45%。", ["参加活动的学生", "参加活动的学生占比"]),
        ("青石站水位9米，东河镇8米。", ["青石站水位", "东河镇水位"]),  # of what has it nothing more is said
        ("项目审批时限平均仅需5个工作日。", ["项目审批时限"]),
        ("机动车保有量每年新增20万辆。", ["机动车保有量"]),
        ("最高分98分，最低分43分。", ["最高分", "最低分"]),
        ("用电量只有256亿千瓦时，不及东海市的一半。", ["用电量", "用电量占东海市比重"]),
        ("农村收入2.2万元，城镇收入4.4万元，两者之比为1∶2。", ["农村收入", "城镇收入", "农村与城镇收入之比"]),
        ("东河区签约人数125.6万人，南山县86.2万人。", ["东河区签约人数", "南山县签约人数"]),
        ("粮食产量3亿吨，蔬菜产量2亿吨，两者相差1亿吨。", ["粮食产量", "蔬菜产量", "蔬菜产量"]),
        ("签约人数净增3.2万人，总数达125.6万人。", ["签约人数", "签约人数总数"]),
        ("签约人数连续增长，累计净增12.6万人。", ["签约人数"]),
        ("满意度得分92.6分（满分100分），比上年提高1.3分。", ["满意度得分", "满分", "满意度得分"]),
        ("汽车达210万辆，占机动车保有量（320万辆）的65.6%。", ["汽车", "机动车保有量", "汽车占机动车保有量比重"]),
        ("东镇标准由720元提高到780元，西镇标准由560元提高到620元，分别增长8.3%、10.7%。", ["东镇标准"] * 2 + ["西镇标准"] * 2 + ["东镇标准", "西镇标准"]),
        ("语文、数学平均分分别为105.6分、98.2分。", ["语文平均分", "数学平均分"]),
        ("资金来源为中央预算内投资1.2亿元、自筹资金5000万元。", ["中央预算内投资", "自筹资金"]),
        ("人均预期寿命达80.1岁，其中女性82.6岁，男性77.8岁。", ["人均预期寿命", "女性预期寿命", "男性预期寿命"]),
        ("每万人拥有公交车12.5标台。", ["公交车"]),
        ("猪肉价格每斤12.8元，一周涨了8%。", ["猪肉价格", "猪肉价格"]),
        ("粮食产量增幅最高的是东河区，达12%，最低的是南山县，为1%。", ["粮食产量增幅", "南山县增幅"]),
        ("旅游收入由全省第八位跃至第五位，总量达86亿元。", ["旅游收入总量"]),
        ("从2015年的56%到2020年的68%，森林覆盖率逐年攀升。", ["森林覆盖率", "森林覆盖率"]),
        ("粮食产量提前两个月突破300万吨。", ["粮食产量", "粮食产量"]),
        ("茶叶实现产值25亿元。", ["茶叶产值"]),
        ("一本上线率达65%。", ["一本上线率"]),
    ],
)  # fmt: skip
def test_what_belongs_to_a_name(text, names):
    assert [claim.metric.name for claim in extract(text)] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("到2027年、2030年，森林覆盖率分别达到90%和95%。", "target target"),
        ("到2027年和2030年，森林覆盖率分别达到90%和95%。", "target target"),
        ("确保森林覆盖率不低于90%，湿地保护率不低于95%。", "target target"),
        ("收入预期目标增长6%左右，投资增长7%。", "target target"),
        ("森林覆盖率86%，距90%的目标还差4个百分点。", "actual target actual"),
        ("2027年、2030年的数字将陆续公布，去年为86%。", "actual"),
    ],
)
def test_goals_of_an_indicator(text, told):
    assert [claim.status for claim in extract(text)] == told.split()


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("承诺时限压缩率78%。", "none"), ("办理时限压缩78%。", "decrease_by"), ("进出口增速却高达16%。", "increase_by"),
        ("粮食产量劲增16%。", "increase_by"), ("鸡蛋价格猛跌16%。", "decrease_by"),
    ],
)  # fmt: skip
def test_how_an_indicator_changes(text, change):
    assert only(text).change == change
