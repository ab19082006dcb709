"""Counts inside longer sentences: in subordinate clauses, of those told by what they do, with the noun far away."""

import pytest

from xining_extract import extract, quantities

# Verbs before the noun that the classifier counts tell which those are.
KINDS = [
    ("名", "返乡创业人员"), ("名", "外出务工人员"), ("名", "选派干部"), ("名", "挂职干部"), ("名", "评审专家"), ("名", "教师"), ("名", "独居老人"),
    ("家", "长者食堂"), ("家", "农产品加工企业"), ("个", "就业帮扶车间"), ("个", "调解组织"),
    ("个", "志愿服务站"), ("条", "断头路"), ("条", "求助信息"),
]  # fmt: skip
FRAMES = [
    "随着36{}的到来，市场越来越活跃。", "在36{}的带动下，全县产业蓬勃发展。", "全市36{}受到表彰。", "尚有36{}未完成登记。", "至今仍有36{}未得到处理。",
    "这一举措令36{}受益。", "为36{}提供服务。", "名单上有36{}。", "来自全市的36{}参加活动。", "36{}各有特点。",
]  # fmt: skip


@pytest.mark.parametrize(("unit", "noun"), KINDS)
def test_which_those_are_and_what_they_do(unit, noun):
    for frame in FRAMES:
        text = frame.format(unit + noun)
        (claim,) = extract(text)
        assert (claim.metric.name, claim.quantity.text) == (noun, f"36{unit}"), text


# A verb that those do, or that tells which by 的, stays what it was.
DOES = [
    ("36名农民工返乡。", "农民工"), ("3家存在隐患的工厂被查处。", "工厂"), ("36名看望老人的志愿者获表彰。", "志愿者"), ("近3000户实施惠民供热改造计划。", None),
    ("36名离校未就业毕业生签约。", "离校未就业毕业生"), ("全省有9个县种植烟叶。", "县"), ("拿出36个岗位招聘教师。", "岗位"),
    ("现场有36场招聘会。", "招聘会"), ("现场有36处坑槽。", "坑槽"), ("整治36处占道经营。", "占道经营"), ("36张消费券被列入名单。", "消费券"), ("拖拉机290台下乡。", "拖拉机"),
    ("36块崭新的智能水表交付使用。", "智能水表"), ("1200人次教师享受到服务。", "教师"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "noun"), DOES)
def test_what_those_do_is_no_part_of_the_noun(text, noun):
    (claim,) = extract(text)
    assert noun is None or claim.metric.name.endswith(noun) and len(claim.metric.name) <= len(noun) + 5, claim


# The noun stands far from the figure: in the clause before, in a rate, in front of a bracket, with a later figure.
FAR = [
    ("社区食堂遍布城乡，总数达36个。", ["社区食堂总数"]), ("社区食堂覆盖率达到95%，共有36个。", ["社区食堂覆盖率", "社区食堂"]),
    ("实现社区食堂全覆盖，共计36个。", ["社区食堂"]), ("社区食堂（共36个）全部建成。", ["社区食堂"]), ("宣讲活动（共36场）圆满结束。", ["宣讲活动"]),
    ("宣讲活动已连续举办36场。", ["举办宣讲活动"]), ("市文旅局常态化开展宣讲活动，全年36场。", ["宣讲活动"]), ("市文旅局持续开展义诊，累计36场次。", ["开展义诊"]),
    ("市文旅局举办了一系列技能培训，累计36期。", ["技能培训"]), ("一类是社区食堂，有36个；另一类是幼儿园，有12所。", ["社区食堂", "幼儿园"]),
    ("社区食堂最多的是东河区，有12个。", ["社区食堂"]), ("注重培养教师，现有360名。", ["教师"]),
    ("供水站改造工作进展顺利，已完成36处。", ["供水站改造"]), ("谁能想到，几年前这里只有3家养老机构。", ["养老机构"]),
    ("收到投诉128件，其中属实36件。", ["收到投诉", "属实投诉"]), ("完成供水站改造36处；充电站改造12座。", ["供水站改造", "充电站改造"]),
    ("去年只有12家，今年一下子多了24家养老机构。", ["养老机构", "养老机构"]), ("除3家外，其余养老机构全部投用。", ["养老机构"]),
    ("连同去年建成的12家，全县养老机构共36家。", ["去年建成的养老机构", "养老机构"]),
    ("剔除重复的12起，实际发生火灾116起。", ["重复的火灾", "火灾"]), ("加上原有的24所幼儿园，全县共有36所。", ["幼儿园", "幼儿园"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), FAR)
def test_the_noun_is_far_from_its_figure(text, names):
    found = [claim.metric.name for claim in extract(text)]
    assert len(found) == len(names), found
    for name, wanted in zip(found, names, strict=True):
        assert name == wanted or (wanted.endswith(name) and len(name) > 2), found


@pytest.mark.parametrize(
    ("text", "quantity"),
    [("新建36家长者食堂", "36家"), ("36家长租公寓", "36家"), ("其中36家长期停业", "36家"), ("36家长江航运企业", "36家")],
)
def test_a_classifier_before_a_word_that_begins_with_长(text, quantity):
    assert next(iter(quantities(text))).text == quantity
