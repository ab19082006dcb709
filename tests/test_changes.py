"""Levels, new levels and differences."""

import pytest
from marked import marked

from xining_extract.context.changes import change_of
from xining_extract.context.changewords import change_words

CASES = [
    ("一年少流失水⟨3万立方米⟩。", "none"),
    ("山塘比上年同期多蓄⟨9万立方米⟩", "increase_by"),
    ("今年比上年分别多招80名和⟨35名⟩", "increase_by"),
    ("食堂临时加了⟨20把⟩椅子", "increase_by"),
    ("保修期再加⟨60天⟩", "increase_by"),
    ("参加了⟨3场⟩演出", "none"),
    ("夜里增开公交⟨6班⟩", "increase_by"),
    ("路面加宽到⟨6米⟩", "increase_to"),
    ("首付比例放宽到⟨20%⟩", "increase_to"),
    ("新增学位6000个，其中小学⟨4000个⟩", "increase_by"),
    ("新增学位6000个，其中小学4000个、初中⟨2000个⟩", "increase_by"),
    ("新增学位6000个，其中小学占⟨六成⟩", "none"),
    ("增幅高于居民收入增幅⟨2个百分点⟩", "none"),
    ("水务局节水办对⟨90家⟩用水大户实行定额", "none"),
    ("一年少流失⟨3万立方米⟩。", "decrease_by"),
    ("逾期加收⟨6%⟩。", "increase_by"),
    ("占城镇新增就业的⟨63%⟩", "none"),
    ("减轻⟨690万⟩门诊患者的负担", "none"),
    ("免征增值税⟨3000万元⟩", "decrease_by"),
    ("产值比上一季多出⟨近百万元⟩", "increase_by"),
    ("快递费从9元谈到了⟨3.8元⟩", "decrease_to"),
    ("菜价仍有⟨5%左右⟩的下降空间", "decrease_by"),
    ("《提质扩容若干措施》推出⟨12条⟩举措", "none"),
    ("从8月起发放年龄由80周岁放宽至⟨75周岁⟩", "decrease_to"),
    ("年限从3年放宽至⟨5年⟩", "increase_to"),
    ("提前一天订票再优惠⟨5元⟩", "decrease_by"),
    ("利息一年能省⟨11万元⟩", "decrease_by"),
    ("提升产业路⟨85公里⟩", "none"),
    ("成本砍掉了⟨一半⟩", "decrease_by"),
    ("垃圾减量⟨15%⟩", "decrease_by"),
    ("电力业上拉全市增速⟨5.1个百分点⟩", "increase_by"),
    ("一吨就要多花⟨50多块钱⟩", "increase_by"),
    ("80岁以上的再多补⟨2元⟩", "increase_by"),
    ("诉求比2月份的3857件多了⟨1359件⟩", "increase_by"),
    ("群众进城少绕行⟨21公里⟩", "decrease_by"),
    ("预计全年涨幅在⟨1%左右⟩", "increase_by"),
    ("新增停车位1150个、充电车棚⟨38处⟩", "increase_by"),
    ("专用通道由6条扩建为⟨14条⟩", "increase_to"),
    ("每天至少⟨3次⟩", "none"),
    ("大家最多⟨5个⟩人一组", "none"),
    ("新增停车位1150个，安装充电桩⟨38处⟩", "none"),
    # Levels and plain counts.
    ("全县建成公共充电站⟨18座⟩", "none"),
    ("为每户发放补贴⟨3万元⟩", "none"),
    ("自来水普及率达到⟨95%⟩", "none"),
    ("新建公园⟨6个⟩", "none"),
    ("新认定瞪羚企业⟨29家⟩", "none"),
    ("扩建乡镇卫生院⟨5所⟩", "none"),
    ("组建志愿服务队⟨40支⟩", "none"),
    ("工程比原计划提前⟨15天⟩完工", "none"),
    ("就业率保持在⟨92%以上⟩", "none"),
    ("城镇新增就业稳定在⟨1200人以上⟩", "none"),
    ("增幅高于全省平均⟨1.2个百分点⟩", "none"),
    ("增速快于全国⟨0.5个百分点⟩", "none"),
    ("规模以上工业增加值⟨320亿元⟩", "none"),
    ("缴纳增值税⟨2.1亿元⟩", "none"),
    ("实施节能减排项目⟨43个⟩", "none"),
    ("提升改造农村公路⟨32公里⟩", "none"),
    ("巩固提升了⟨40个⟩村的供水", "none"),
    ("发放技能提升补贴⟨410万元⟩", "none"),
    ("全省⟨32所⟩高校参加", "none"),
    ("减少污染，建成污水处理厂⟨3座⟩", "none"),
    ("获减免学费的学生有⟨300名⟩", "none"),
    ("是去年的⟨2.5倍⟩", "none"),
    ("保持⟨5%以上⟩增长。", "increase_by"),
    ("培育⟨3个⟩增长点", "none"),
    ("从一年减少到半个月、一个月和⟨三个月⟩", "decrease_to"),
    ("同比高⟨2.1个百分点⟩", "none"),
    ("用时从20天到⟨5天⟩", "decrease_to"),
    ("每人从10元到⟨50元⟩不等", "none"),
    ("期限从20年恢复至⟨30年⟩", "increase_to"),
    ("由1.2万人调整为⟨900人⟩", "decrease_to"),
    ("比重从2019年底的60%上升至2023年9月底的⟨70%⟩", "increase_to"),
    ("增速分别提高⟨0.2个⟩、0.4个和1.1个百分点", "increase_by"),
    ("分别降低补助标准⟨20%⟩", "decrease_by"),
    ("粮食减产⟨800吨⟩", "decrease_by"),
    ("比原来少了⟨30分钟⟩", "decrease_by"),
    ("比全国平均水平高⟨2.1个百分点⟩", "none"),
    ("压缩天然气⟨300吨⟩", "none"),
    ("带动⟨300户⟩增收", "none"),
    # Differences.
    ("新增床位数达⟨3000张⟩", "increase_by"),
    ("利率下调⟨0.25个百分点⟩至3.1%", "decrease_by"),
    ("贷款同比多增⟨15亿元⟩", "increase_by"),
    ("新增学位⟨6500个⟩", "increase_by"),
    ("新增⟨5900个⟩停车位", "increase_by"),
    ("今年净增企业⟨120户⟩", "increase_by"),
    ("新增减税降费⟨3.2亿元⟩", "increase_by"),
    ("旅客发送量同比增长⟨8.5%⟩", "increase_by"),
    ("旅客发送量增长了近⟨两成⟩", "increase_by"),
    ("比上年提高⟨5.2个百分点⟩", "increase_by"),
    ("增速为⟨6.1%⟩", "increase_by"),
    ("增幅达⟨24%⟩", "increase_by"),
    ("产值翻了⟨一番⟩", "increase_by"),
    ("亩均增产⟨50公斤⟩", "increase_by"),
    ("农机总动力、农膜用量分别增长7.6%、⟨2.1%⟩", "increase_by"),
    ("新增粮、棉、油分别为5亿公斤、6000万公斤和⟨2000万公斤⟩", "increase_by"),
    ("门店数量比上年多⟨12家⟩", "increase_by"),
    ("保持⟨8%⟩的增速", "increase_by"),
    ("以年均⟨6%⟩的速度增长", "increase_by"),
    ("工资上浮不超过省定标准的⟨20%⟩", "increase_by"),
    ("办事材料平均减少⟨1.1个⟩", "decrease_by"),
    ("审批时限缩减⟨10个工作日⟩", "decrease_by"),
    ("精简办事材料⟨11项⟩", "decrease_by"),
    ("申请材料精简⟨36%⟩", "decrease_by"),
    ("为企业节省了约⟨3.8万元⟩成本", "decrease_by"),
    ("累计减免税费达⟨3.4亿元⟩", "decrease_by"),
    ("降低企业用电成本⟨3196万元⟩", "decrease_by"),
    ("万元产值能耗同比下降⟨13.7%⟩", "decrease_by"),
    ("事故起数同比少⟨15起⟩", "decrease_by"),
    ("降幅达⟨15%⟩", "decrease_by"),
    # New levels.
    ("教育集团增至⟨45个⟩", "increase_to"),
    ("低保标准提高到每人每月⟨740元⟩", "increase_to"),
    ("最高授信额度提高至⟨500万元⟩", "increase_to"),
    ("养殖规模从160头发展到⟨450头⟩", "increase_to"),
    ("生产总值从2002年的80亿元跃升至2022年的⟨777亿元⟩", "increase_to"),
    ("贫困发生率降至⟨0.3%⟩", "decrease_to"),
    ("首付比例由30%下调到⟨20%⟩", "decrease_to"),
    ("办理时限由30天压缩至⟨10天⟩", "decrease_to"),
    ("电价由1.61元调整为⟨0.66元⟩", "decrease_to"),
    ("票价由2元调整为⟨3元⟩", "increase_to"),
    ("将74家网点优化至⟨30家⟩", "decrease_to"),
    ("利率下调0.25个百分点至⟨3.1%⟩", "decrease_to"),
    ("订单飙升至⟨3.2万单⟩", "increase_to"),
    ("产量萎缩到⟨1.8万吨⟩", "decrease_to"),
    ("增幅为⟨5%⟩", "increase_by"),
    ("收入增长5.2%至⟨3.4亿元⟩", "increase_to"),
    ("列车提速至⟨350公里/小时⟩", "increase_to"),
    ("减少到原来的⟨三分之一⟩", "decrease_to"),
    # The first side of a pair is a level.
    ("办理时限由⟨30天⟩压缩至10天", "none"),
    ("从⟨160头⟩发展到450头", "none"),
]


@pytest.mark.parametrize(("text", "change"), CASES)
def test_change(text: str, change: str) -> None:
    assert change_of(marked(text))[0] == change


def test_the_cue_is_named() -> None:
    assert change_of(marked("新增学位⟨6500个⟩")) == ("increase_by", "新增")


def test_every_word_of_the_lexicon_makes_a_difference_or_leads_to_a_level() -> None:
    for word, entry in change_words().items():
        if entry.change.endswith("by"):
            assert change_of(marked(f"甲{word}⟨9%⟩"))[0] == entry.change, word
        elif entry.change.endswith("to"):
            assert change_of(marked(f"甲{word}到⟨9%⟩"))[0] == entry.change, word
        else:
            assert change_of(marked(f"甲由2%{word}为⟨9%⟩"))[0] == "increase_to", word
