"""Everyday sentences that count: who is counted, where the noun ends, and what the next figure is of."""

import pytest

from xining_extract import extract, quantities

# Those counted end before what they do, or what is done to them; a verb in a name stays there.
ENDS = [
    ("16个社区食堂被评为先进单位。", "社区食堂"), ("36个乡镇和街道全部建成服务中心。", "乡镇和街道"),
    ("36名教师和学生参加活动。", "教师和学生"), ("430名学生齐聚一堂共商发展。", "学生"), ("12名教师结成对子。", "教师"),
    ("120家诊所联网。", "诊所"), ("符合条件的128名教师享受补贴。", "教师"), ("符合条件的1200户居民领到补贴。", "居民"),
    ("36名农民工返乡。", "农民工"), ("12名受灾群众得到救助。", "受灾群众"),
    ("类似的小区在全市共有16个。", "小区"), ("这样的养老机构在全县已有16家。", "养老机构"),
    ("以供水站为主，共有36处。", "供水站"), ("说到行政村，全县共有36个。", "行政村"), ("像这样得到帮助的儿童，全县共有36名。", "儿童"),
    ("比上年多建学校12所。", "学校"), ("社区食堂一下子增加到36个。", "社区食堂"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "noun"), ENDS)
def test_where_the_noun_ends(text, noun):
    (claim,) = extract(text)
    assert claim.metric.name in (noun, f"建{noun}", f"类似的{noun}"), claim


# Each figure with what may be its name.
TOLD = [
    ("邀请36名专家为1200名农民授课。", ["专家", "农民"]), ("36家医院和120家诊所联网。", ["医院", "诊所"]),
    ("带领36户农户种植黄桃360亩。", ["农户", "种植黄桃"]), ("从24所学校中筛选出12所。", ["学校", "学校"]),
    ("拿出36万元资金奖励430名老人。", ["资金", "老人"]), ("投入36万元资金改造36个小区。", ["资金", "小区"]),
    ("建成24座桥梁、在建12座、拟建6座。", ["桥梁", "在建桥梁", "拟建桥梁"]), ("共涉及36名学生、资金3.2亿元。", ["学生", "资金"]),
    ("有省级园区3个、市级园区6个。", ["省级园区", "市级园区"]), ("东段15座桥，西段10座。", ["东段桥", "西段桥"]),
    ("受理投诉128件，办结120件。", ["受理投诉", "办结投诉"]), ("收到建议128条，采纳36条。", ["收到建议", "采纳建议"]),
    ("承办建议提案128件，办结120件。", ["建议提案", "办结建议提案"]), ("养老机构50家，关停12家。", ["养老机构", "关停养老机构"]),
    ("计划建设充电站128座，已建成78座，其余50座在建。", ["建设充电站", "建成充电站", "在建的充电站"]),
    ("24处供水站参评，12处获评优秀，6处不合格。", ["供水站", "获评优秀的供水站", "不合格的供水站"]),
    ("接报警情360起，其中火灾120起，抢险救援60起，社会救助36起。", ["接报警情", "火灾", "抢险救援", "社会救助"]),
    ("现有36名退役军人，其中男30名、女6名。", ["退役军人", "男退役军人", "女退役军人"]),
    ("全县24家企业，16家分布在农村，8家坐落于城区。", ["企业", "分布在农村的企业", "坐落于城区的企业"]),
    ("全市现有50座水库。其中，12座位于城区。", ["水库", "位于城区的水库"]),
    ("全市共有43座水库，剩余6座预计下周复工。", ["水库", "预计下周复工的水库"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_what_each_figure_is_of(text, names):
    assert [claim.metric.name for claim in extract(text)] == names


PAID = [
    ("奖励", "奖励"), ("补贴", "补贴"), ("补助", "补助"), ("赔偿", "赔偿"), ("资助", "资助金"), ("救助", "救助金"), ("扶持", "扶持资金"),
    ("处罚", "罚款"),
]  # fmt: skip


@pytest.mark.parametrize(("verb", "money"), PAID)
@pytest.mark.parametrize("whom", ["9家养老机构", "养老机构9家", "养老机构9家、", "9名残疾人", "残疾人9名，"])
def test_money_is_called_by_what_is_done_to_those_who_get_it(verb, money, whom):
    first, second = extract(f"市财政局累计{verb}{whom}45.6万元。")
    assert first.metric.name in ("养老机构", "残疾人")
    assert second.metric.name in (money, f"养老机构{money}", f"残疾人{money}")


# A classifier, or the beginning of another word.
CLASSIFIERS = [
    ("其中，12座位于城区", "12座"), ("其中，8座位", "8"), ("其中，3所有望年内投用", "3所"), ("其中，2所属于公办", "2所"), ("其中，3所有人员", "3"),
    ("其中，12处于2022年建成", "12处"), ("其中，36处长期停放", "36处"), ("其中，3处长", "3"), ("新建36间隔离病房", "36间"),
    ("其中，6起因酒驾引发", "6起"), ("其中，360户均收到补贴", "360户"), ("其中，360人均住进新房", "360人"), ("新购36套餐桌椅", "36套"),
    ("新购36架起重机", "36架"), ("其中，12场外事活动", "12场"), ("其中，6位列入名单", "6位"), ("其中，5位列第三", "5"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity"), CLASSIFIERS)
def test_a_classifier_that_another_word_might_begin_with(text, quantity):
    assert next(iter(quantities(text))).text == quantity


STATUS = [
    ("建成24座桥梁、拟建6座。", ["actual", "target"]), ("规划建设16个社区食堂并投入使用。", ["actual"]), ("规划建设16个社区食堂。", ["target"]),
    ("县水务局将罚没的36件衣物捐给福利院。", ["actual"]), ("县水务局将新建的36套住房分给困难户。", ["actual"]),
    ("县水务局将新建36套住房。", ["target"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_what_is_done_beside_what_is_planned(text, status):
    assert [claim.status for claim in extract(text)] == status


@pytest.mark.parametrize(("how", "change"), [("比上年多", "increase_by"), ("每县最多", "none"), ("全县大多", "none")])
@pytest.mark.parametrize(("deed", "figure"), [("招收学生", "120名"), ("安排岗位", "12个"), ("建学校", "12所")])
def test_more_than_before_or_at_most(how, change, deed, figure):
    (claim,) = extract(f"{how}{deed}{figure}。")
    assert claim.change == change
