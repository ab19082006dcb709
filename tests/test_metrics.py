"""What a figure measures: a row for each construction of news prose, and for what looks like one and is another."""

import pytest

from xining_extract.claims import sites_of
from xining_extract.metric.metrics import measure
from xining_extract.page.story import Paragraph, Story

CASES = [
    # The noun after the figure.
    ("全市开办145所托育服务机构，运行平稳。", "145所", "托育服务机构", "object_after"),
    ("30个街道开设了托班。", "30个", "街道", "object_after"),
    ("投入45.1万元租金补贴。", "45.1万元", "租金补贴", "object_after"),
    ("实施新一轮提升改造等8个续建项目。", "8个", "续建项目", "object_after"),
    ("为1296名困境儿童发放生活补贴764.23万元。", "1296名", "困境儿童", "object_after"),
    ("建成投用25所中小学、幼儿园。", "25所", "中小学、幼儿园", "object_after"),
    # The noun before it.
    ("为1296名困境儿童发放生活补贴764.23万元。", "764.23万元", "生活补贴", "object_before"),
    ("提供托位12110个。", "12110个", "托位", "object_before"),
    ("新增学位6500个，改善办学条件。", "6500个", "学位", "object_before"),
    ("全国重点项目156个，其中7个落在本市。", "7个", "落在本市的重点项目", "of_those"),
    ("运输成本能节约150元左右。", "150元左右", "运输成本", "indicator"),
    ("直接办理309件，回访155件。", "309件", "直接办理", "object_before"),
    ("建设“萤火虫”书屋34所。", "34所", "建设“萤火虫”书屋", "object_before"),
    # An indicator whose value is given.
    ("随迁子女就读占比保持在98%以上。", "98%以上", "随迁子女就读占比", "indicator"),
    ("机构开展签约服务率达100%。", "100%", "签约服务率", "indicator"),
    ("案件办结率达92.5%。", "92.5%", "案件办结率", "indicator"),
    ("城镇新增就业稳定在1200万人以上。", "1200万人以上", "城镇新增就业", "indicator"),
    # What the noun after 的 has.
    ("设有占地2800平方米的配送中心。", "2800平方米", "配送中心占地", "attribute"),
    ("这些价值75元的基础项目免费提供。", "75元", "基础项目价值", "attribute"),
    # Growth, shares, levels.
    ("全市出口35.85亿元，同比增长52.71%。", "52.71%", "出口", "growth_of_previous"),
    ("万元产值能耗同比下降3.5%。", "3.5%", "万元产值能耗", "indicator"),
    ("服务出口占外贸总额的70.45%。", "70.45%", "服务出口占外贸总额比重", "share"),
    ("近八成市民表示满意，85.6%的市民支持改革。", "85.6%", "支持改革的市民占比", "share_of_those"),
    ("住院费用占比由9.32%提高到11.97%。", "9.32%", "住院费用占比", "from_level"),
    ("住院费用占比由9.32%提高到11.97%。", "11.97%", "住院费用占比", "to_level"),
    # 分别, in order; a list of another length aligns with nothing.
    ("小学、初中和高中分别达7所、56所和24所。", "7所", "小学", "aligned"),
    ("小学、初中和高中分别达7所、56所和24所。", "24所", "高中", "aligned"),
    # Those counted are known by what they do; what a bare verb is said of.
    ("目前，1.68万人符合享受条件。", "1.68万人", "符合享受条件人数", "those_who"),
    ("登记受灾10512户49789人受灾。", "10512户", "受灾户数", "those_who"),
    ("三年总学费不超过2.7万元（即每学期4500元）。", "每学期4500元", "总学费", "carried"),
    # Growth in the order of the figures before it; a whole; a bare indicator is of what stands before it.
    ("全市接待游客28万人次、旅游收入9亿元，同比分别增长11%和14%。", "11%", "游客", "growth_in_order"),
    ("全市接待游客28万人次、旅游收入9亿元，同比分别增长11%和14%。", "14%", "旅游收入", "growth_in_order"),
    ("税收收入完成24.4亿元，为年初预算的71.2%。", "71.2%", "税收收入占年初预算比重", "share"),
    ("县里设立大灾风险准备金，规模2000万元。", "2000万元", "大灾风险准备金规模", "indicator"),
    ("规上工业增加值增长5%，增速比上年加快0.3个百分点。", "0.3个百分点", "规上工业增加值增速", "indicator"),
    # Items of an indicator, labels, the time that something takes.
    ("收费标准为小学每生每学期6800元、初中每生每学期8200元。", "每生每学期6800元", "小学收费标准", "item"),
    ("收费标准为小学每生每学期6800元、初中每生每学期8200元。", "每生每学期8200元", "初中收费标准", "inherited"),
    ("城市低保标准：每人每月740元。", "每人每月740元", "城市低保标准", "elided_subject"),
    ("一般故障8小时内修复。", "8小时内", "一般故障修复时间", "time_taken"),
    # Verbs: what speech opens with is no name; 着; the last 和 before a figure; an object holds verbs.
    ("他说：“我们今年新建了6个运动促进健康机构。”", "6个", "运动促进健康机构", "object_after"),
    ("37名网格员带着手机到田头复核。", "37名", "网格员", "object_after"),
    ("共有8家大型企业和41家中小企业参加。", "8家", "大型企业", "object_after"),
    ("支持9家企业申报专利。", "9家", "企业", "object_after"),
    ("库容将新增5万吨。", "5万吨", "库容", "done_to"),
    # What stands between a name and its figure: times, comparisons, adverbs.
    ("民宿均价比平时上涨三成。", "三成", "民宿均价", "indicator"),
    ("猪肉价格与上月相比下跌5%。", "5%", "猪肉价格", "indicator"),
    ("游客接待量较前年国庆假期增加两成。", "两成", "游客接待量", "growth"),
    ("人均收入2.1万元，名义增长5.1%。", "5.1%", "人均收入", "growth_of_previous"),
    ("贷款余额截至6月末达830亿元。", "830亿元", "贷款余额", "indicator"),
    # A predicate ends the name, also in the object of another verb; a verb in a name does not.
    ("沿线设置9个服务点提供热水和休息。", "9个", "服务点", "object_after"),
    ("300余名选手报名参赛。", "300余名", "选手", "object_after"),
    ("新建6个垃圾处理站。", "6个", "垃圾处理站", "object_after"),
    ("向45所学校赠送图书1.2万册。", "45所", "学校", "object_after"),
    ("向45所学校赠送图书1.2万册。", "1.2万册", "图书", "object_before"),
    # Values whose indicator stands with a figure before; items of an indicator.
    ("首套房首付比例不低于20%，二套不低于30%。", "不低于30%", "二套首付比例", "inherited"),
    ("东部地区人均水资源量为800立方米，西部不足300立方米。", "不足300立方米", "西部人均水资源量", "inherited"),
    ("产值5亿元，利税8000万元。", "8000万元", "利税", "object_before"),
    ("在低保标准方面，城市从每人每月650元提高到720元。", "每人每月650元", "城市低保标准", "from_level"),
    ("在低保标准方面，城市从每人每月650元提高到720元。", "720元", "城市低保标准", "to_level"),
    ("单人户保障标准由600元提高到800元，双人户由900元提高到1100元。", "1100元", "双人户保障标准", "to_level"),
    ("人均耕地面积仅为全国平均水平的六成。", "六成", "人均耕地面积占全国平均水平比重", "share"),
    # 分别: clauses that are the items; growth of the items; the second figure of what lists of another length give.
    ("造纸业，酿酒业，纺织、服装业三大产业分别增长7.6%、8.5%和2.1%。", "7.6%", "造纸业", "aligned"),
    ("造纸业，酿酒业，纺织、服装业三大产业分别增长7.6%、8.5%和2.1%。", "2.1%", "纺织、服装业", "aligned"),
    ("开局平稳，造纸、酿酒、纺织三大产业分别增长7.6%、8.5%和2.1%。", "8.5%", "酿酒产业", "aligned"),
    ("造纸业和酿酒业分别增长7%、8%，增速分别提高0.2个、0.4个百分点。", "0.2个", "造纸业增速", "growth_in_order"),
    ("牛羊存栏分别达6万头和9万只；牛羊出栏分别达2万头和3万只。", "3万只", "牛羊出栏", "carried"),
    # Several figures, one noun before them or behind; examples of what was counted; what is listed beyond 和.
    ("全县有野生植物398种，隶属于4门8纲23目。", "8纲", "野生植物纲", "ranked"),
    ("续建水利项目63项，东港码头、西岛船闸等7项已完工。", "7项", "完工的续建水利项目", "of_those"),
    ("抽查病历19份，有12份病历涉嫌违规。", "12份", "病历", "object_after"),
    ("来自8家大企业和甲乙、丙丁等41家小企业。", "8家", "大企业", "object_after"),
    ("4家炭素企业投资2亿元。", "4家", "炭素企业", "object_after"),
    ("处违法所得的3倍罚款。", "3倍", "罚款", "object_after"),
    # A verb within the name of a body; how long something is given, or paid by a measure.
    ("现有12个县级技术推广服务站、3个园区。", "12个", "县级技术推广服务站", "object_after"),
    ("已有3个部门支持创业基地。", "3个", "部门", "object_after"),
    ("符合规定的将给予不超过2年的租房补贴。", "不超过2年", "租房补贴", "object_after"),
    # What is given out to so many is none of them.
    ("发放消费券300人。", "300人", "发放消费券人数", "object_before"),
    ("今年培训农民300人。", "300人", "培训农民", "object_before"),
    # Of what age; a place before those who do something.
    ("参保条件是年龄满16岁至60岁，有本地户籍。", "16岁至60岁", "参保条件是年龄", "indicator"),
    ("活动共有县内300余户孵化企业参加。", "300余户", "孵化企业", "object_after"),
    # How high, how deep; what a verb with its complement does is no part of the name; who may enter.
    ("12层高的综合楼外墙着火。", "12层", "综合楼高度", "dimension"),
    ("路上有两米多深的积水、淤泥。", "两米多", "积水、淤泥深度", "dimension"),
    ("塔楼三层以上为住宅，高87米。", "87米", "高度", "dimension"),
    ("河道长120公里。", "120公里", "河道", "object_before"),
    ("80厘米厚的泥沙堆满了院子。", "80厘米", "泥沙厚度", "dimension"),
    ("13公里限报3000人、5公里限报400人。", "3000人", "限报人数", "bare_verb"),
    # 分别: a list in the clause before; what counts the items together; the verb after it.
    ("苹果、香梨、蜜桃居前三，分别产出5万吨、3万吨和2万吨。", "3万吨", "香梨产出", "aligned"),
    ("盗窃、诈骗、斗殴三类案件最为突出，分别为120件、98件和45件。", "98件", "诈骗案件", "aligned"),
    ("中央、省、市三级财政分别补贴50%、30%和20%。", "30%", "省财政补贴", "aligned"),
    ("最多的是咨询和求助，分别占五成和三成。", "三成", "求助", "aligned"),
    ("批发和零售业、住宿和餐饮业用电量分别为30万度、20万度。", "20万度", "住宿和餐饮业用电量", "aligned"),
    ("粮食和蔬菜供应充足，分别为3吨、5吨和6吨。", "3吨", "粮食和蔬菜供应充足", "elided_subject"),
    # The topic of the clause before; not who acts.
    ("民事案件仍占大头，新收2640件。", "2640件", "新收民事案件", "bare_verb"),
    ("县公安局开展专项行动，查获320起。", "320起", "查获", "bare_verb"),
    # A duration that tells when; what a duration goes on from; what only points back.
    ("案件总量五年间增长近一倍。", "近一倍", "案件总量", "indicator"),
    ("平均审理天数为46天，比上年缩短8天。", "8天", "平均审理天数", "growth_of_previous"),
    ("住院率为8.7%，而这一比例在去年只有7.1%。", "7.1%", "住院率", "carried"),
    ("优良天数比例68%，同比上升2个百分点；考核断面12个。", "2个百分点", "优良天数比例", "growth_of_previous"),
    # Under what a figure came about.
    ("蔬菜价格受降雨影响上涨一成。", "一成", "蔬菜价格", "indicator"),
    ("报销比例在原有基础上提高5个百分点。", "5个百分点", "报销比例", "indicator"),
    # The verb after its topic and adverbs; who acts is no topic.
    ("受损线路已恢复12条。", "12条", "恢复受损线路", "done_to"),
    ("物业公司已更换水表30只。", "30只", "水表", "object_before"),
    ("农作物已播种30万亩。", "30万亩", "农作物播种", "done_to"),
    ("这样的招聘会，今年学校已经办了17场。", "17场", "办招聘会", "done_to"),
    ("受理执行案件5200件，新收4800件。", "4800件", "新收执行案件", "bare_verb"),
    # A verb and its complement; verbs in a list govern nothing; a predicate before a noun, and before its object.
    ("和邻近5个村签下3200亩种植订单。", "5个", "邻近村", "object_after"),
    ("发放稳岗返还、技能提升补贴等1.1亿元。", "1.1亿元", "稳岗返还、技能提升补贴", "object_before"),
    ("共有8个获奖项目。", "8个", "获奖项目", "object_after"),
    ("12个硬件提升项目开工。", "12个", "硬件提升项目", "object_after"),
    # A noun and the indicator whose value follows; an indicator that is counted itself.
    ("22个乡镇降雨量超过50毫米。", "22个", "乡镇", "object_after"),
    ("8项地方标准发布。", "8项", "地方标准", "object_after"),
    # Of those counted before; a qualifying age; a list and what it lists.
    ("42项业务中有39项可通过手机办理。", "39项", "通过手机办理的业务", "of_those"),
    ("为300名80周岁以上老人提供午餐。", "300名", "80周岁以上老人", "object_after"),
    ("聚合空调、充电桩、储能等用户1126户。", "1126户", "用户", "object_before"),
    # What does not grow is no base: the last of the same unit.
    ("新增就业36万人，完成目标的83.5%，同比多增1.1万人。", "1.1万人", "新增就业", "growth_of_previous"),
    ("人均收入2.1万元；扣除价格因素，实际增长4.9%。", "4.9%", "人均收入", "growth_of_previous"),
    ("造成城关、南关等地5.2万人受灾。", "5.2万人", "受灾人数", "those_who"),
    # What is given or charged by a measure.
    ("按每生每天5元的标准供餐。", "每生每天5元", "供餐标准", "given"),
    ("按照每度0.49元的电价执行。", "每度0.49元", "电价", "given"),
    ("政府按初级工每人500元、中级工每人600元的标准发放补贴。", "每人500元", "初级工补贴标准", "given"),
    ("政府按初级工每人500元、中级工每人600元的标准发放补贴。", "每人600元", "中级工补贴标准", "inherited"),
    ("非居民用户：按建筑面积每平方米每月4.8元。", "每平方米每月4.8元", "非居民用户", "label"),
    ("按计划建成学校5所。", "5所", "学校", "object_before"),
    ("给予每月1000元、最长24个月的租房补贴。", "每月1000元", "租房补贴", "object_after"),
    # Within which time; a bracket that tells how many; the same verb again.
    ("平台将在30分钟内先行赔付。", "30分钟内", "平台先行赔付时间", "time_taken"),
    ("搭建展示牌（每公里1个）。", "每公里1个", "展示牌", "bracketed"),
    ("累计发送旅客42万人次，其中周五发送5万人次。", "5万人次", "旅客发送人次", "bare_verb"),
    ("日均完成运量112万吨，较计划多运4万吨。", "4万吨", "日均完成运量", "growth_of_previous"),
    ("快递平均单价5.9元，每件比上月少了0.4元。", "0.4元", "快递平均单价", "growth_of_previous"),
    ("香葱、生姜则分别上涨8%和4%。", "4%", "生姜", "aligned"),
    ("建成充电桩4万个，98%的服务区具备充电能力，年底前还将新增3000个。", "3000个", "新增充电桩", "bare_verb"),
    # What a classifier counts, where the phrase goes on to another noun; what it counts as a whole.
    ("梳理20所高校毕业生的去向。", "20所", "高校", "object_after"),
    ("支持230家中小企业设备更新。", "230家", "中小企业", "object_after"),
    ("为36名大学生志愿者授旗。", "36名", "大学生志愿者", "object_after"),
    # A predicate without an object before a noun tells which.
    ("死亡人数较上年下降8.9%。", "8.9%", "死亡人数", "indicator"),
    ("脱贫人口人均纯收入增长11.2%。", "11.2%", "脱贫人口人均纯收入", "indicator"),
    ("向320户受灾农户预付赔款460万元。", "320户", "受灾农户", "object_after"),
    # Values without their indicator, each at the head of its clause; what grows without its own.
    ("第一阶梯水价为每立方米2.8元，第二阶梯4.2元。", "4.2元", "第二阶梯水价", "inherited"),
    # Shares and multiples of a whole.
    ("新增企业2万家，是挂牌前的5倍。", "5倍", "企业", "share"),
    # A place's people; what has been passed; times within a name.
    ("全村382户，户均存栏11头。", "382户", "全村户数", "inhabitants"),
    ("存款余额7105亿元，首次突破7000亿元大关。", "突破7000亿元", "存款余额", "carried"),
    ("水库18日20时水位85.3米。", "85.3米", "水库水位", "indicator"),
    # What is bought by a governed noun; what each was said to get; the first ones of those.
    ("发放购物券120万元，撬动消费960万元。", "960万元", "消费", "object_before"),
    ("招聘教师120名，首批38名去年已经到岗。", "38名", "去年已经到岗的教师", "of_those"),
    ("劳动纠纷、噪音扰民、停水停气位居前列，分别为23件、19件和14件。", "14件", "停水停气", "aligned"),
    # How long something is done; who lives in a place; a share of a whole with a time.
    ("连续足额缴存社保满3个月。", "3个月", "连续足额缴存社保时间", "lasting"),
    ("日均客流21万人次，但只相当于2019年同期的七成。", "七成", "日均客流占2019年同期比重", "share"),
    ("新签约亿元以上项目42个。", "42个", "亿元以上项目", "object_before"),
    ("优化调整线路9条。", "9条", "线路", "object_before"),
    ("中小企业按失业保险费的60%返还。", "60%", "失业保险费返还", "given"),
    ("租金按市场价七折收取。", "七折", "租金", "given"),
    ("今年4月以每吨36元的价格售出3万吨。", "每吨36元", "价格", "given"),
    # A list of amounts and the noun after it; people beside what else suffers.
    ("产值分别为1000元、1500元。", "1000元", "产值", "indicator"),
    ("可申请每月600元至1200元不等的租房补贴。", "每月600元至1200元", "租房补贴", "object_after"),
    ("治理面积是上期的1.8倍。", "1.8倍", "治理面积", "share"),
    ("月租金600元起，首批已入住260人。", "260人", "入住人数", "bare_verb"),
    # Differences in their own unit, in order; a share that says so itself; a whole that is no thing.
    ("小学、初中人数分别为30人、50人，增加2人、4人。", "4人", "初中人数", "growth_in_order"),
    ("生产总值5000亿元，占全省比重升至16%。", "16%", "生产总值占全省比重", "share"),
    ("总产量9万吨，产值5亿元。", "5亿元", "产值", "indicator"),
    ("6条生产线满负荷运转。", "6条", "生产线", "object_after"),
    # A year aimed at and a modal name nothing.
    ("到2025年森林覆盖率要达到45%。", "45%", "森林覆盖率", "indicator"),
    ("力争到2027年底全市污水处理率须达98%。", "98%", "污水处理率", "indicator"),
    ("快递单价要20元。", "20元", "快递单价", "indicator"),
    # How deep, high or far; a unit that is a noun; what is likened to the case in point.
    ("施工人员挖出3米多深的基坑。", "3米多", "基坑深度", "dimension"),
    ("这座200米高的电视塔落成。", "200米", "电视塔高度", "dimension"),
    ("涉及3县12乡镇。", "3县", "涉及县", "ranked"),
    ("涉及3县12乡镇。", "12乡镇", "涉及乡镇", "ranked"),
    ("共有鸟类12目30科85种。", "30科", "鸟类科", "ranked"),
    ("共有鸟类12目30科85种。", "85种", "鸟类种", "ranked"),
    ("开设手工课程80门。", "80门", "手工课程", "object_before"),
    ("类似的驿站，长河镇有12个。", "12个", "驿站", "likened"),
    ("这样的合作社，全县有56家。", "56家", "合作社", "elided_subject"),
    # What is given for a time; persons by another classifier; districts and what of them; a whole that is affected.
    ("参加考试的87名学员中有81人通过。", "81人", "通过的学员", "of_those"),
    ("成立12个包片的工作组。", "12个", "包片的工作组", "object_after"),
    ("鸡蛋受饲料成本上涨影响，均价升至每斤5.4元。", "每斤5.4元", "鸡蛋均价", "indicator"),
    ("牛羊存栏分别达20万头和30万只；牛羊出栏分别达5万头和6万只。", "6万只", "牛羊出栏", "carried"),
    ("监测共记录到越冬水鸟71种。", "71种", "越冬水鸟", "object_before"),
    ("所提问题已经解决或正在解决的有201件。", "201件", "所提问题已经解决或正在解决", "object_before"),
    ("要求一般故障在2小时内处理完毕。", "2小时内", "要求一般故障处理完毕时间", "time_taken"),
    ("企业自有资金不少于总投资的40%。", "40%", "企业自有资金占总投资比重", "share"),
    # After 的 a noun follows; a verb before 人员; what was sold for so much.
    ("给予5000元的一次性开业补贴。", "5000元", "一次性开业补贴", "object_after"),
    ("给予3万元至8万元的一次性运营奖励。", "3万元至8万元", "一次性运营奖励", "object_after"),
    ("申请3000元一次性就业奖励。", "3000元", "一次性就业奖励", "object_after"),
    ("医务人员637名驻点坐诊。", "637名", "医务人员", "object_before"),
    ("120名抢修人员连续作业。", "120名", "抢修人员", "object_after"),
    ("该地块由一家企业以6.5亿元竞得。", "6.5亿元", "竞得价", "given"),
    # Shares: of what was counted before; of those of an age; the growth of a share.
    ("年交易量230万吨，八成销往省外。", "八成", "销往省外的比例", "share_of_those"),
    ("毕业生11万名，其中留在本地的占58.7%，较上年提高12.4个百分点。", "12.4个百分点", "留在本地占比", "growth_of_previous"),
    ("出口额增长5%，比上年提高2个百分点。", "2个百分点", "出口额", "growth_of_previous"),
    ("贷款额度最高30万元，小微企业最高400万元。", "最高400万元", "小微企业贷款额度", "inherited"),
    ("留给调解员的时间往往不足6小时。", "不足6小时", "调解员的时间", "indicator"),
    ("教师招聘规模将压减至800名。", "800名", "教师招聘规模", "indicator"),
    ("9处矿井存在隐患。", "9处", "矿井", "object_after"),
    ("对268个在建工地实行台账管理。", "268个", "在建工地", "object_after"),
    ("8.6公里的绿道全线贯通。", "8.6公里", "绿道", "object_after"),
    # A list parted by commas; what is given of a basis; how long ago.
    ("食品业，计算机、通信业两大产业分别增长7%和2%。", "7%", "食品业", "aligned"),
    ("食品业，计算机、通信业两大产业分别增长7%和2%。", "2%", "计算机、通信业", "aligned"),
    ("今年以来，食品、通信两大产业分别增长7%和2%。", "2%", "通信产业", "aligned"),
    ("对首台套装备，按销售额的20%给予奖励。", "20%", "销售额奖励比例", "given"),
    ("平均毛利率较两年前下滑5个百分点。", "5个百分点", "平均毛利率", "indicator"),
    ("招聘教师60名、医生30名，较去年分别多招20名和10名。", "10名", "医生", "growth_in_order"),
    ("招聘教师60名、医生30名，投入经费20万元和10万元。", "20万元", "经费", "object_before"),
    # Verbs that count alone, and the same within a name.
    ("全县援建学校3所。", "3所", "学校", "object_before"),
    ("配套垃圾转运站30座。", "30座", "垃圾转运站", "object_before"),
    ("停电用户300户，已复电280户。", "280户", "停电用户复电户数", "bare_verb"),
    ("120名支教教师到岗。", "120名", "支教教师", "object_after"),
    # A list of counted nouns: the verbs within belong to the names.
    ("目前3个项目完工、5个项目开工。", "3个", "项目", "object_after"),
    ("建成12个垃圾分类收集站点。", "12个", "垃圾分类收集站点", "object_after"),
    ("5个部门组建专班。", "5个", "部门", "object_after"),
    ("支持9家企业申报专利、6个团队参展。", "9家", "企业", "object_after"),
    ("组织30名医生开展义诊、20名队员参与服务。", "30名", "医生", "object_after"),
    ("为400户纳税人免征车船税及房产税30万元。", "400户", "纳税人", "object_after"),
    # Partners, and what their values add; what figures are compared with; members of a ranked list; asides.
    ("对甲国、乙国分别出口57亿元、19亿元，分别下降10.4%、1.8%。", "57亿元", "甲国出口", "aligned"),
    ("对甲国、乙国分别出口57亿元、19亿元，分别下降10.4%、1.8%。", "1.8%", "乙国出口", "growth_in_order"),
    ("向东镇、西镇分别拨付救灾资金30万元、20万元。", "20万元", "西镇救灾资金", "aligned"),
    ("来自外省、本省的游客分别为3万人次和2万人次。", "3万人次", "来自外省的游客", "aligned"),
    ("增速比上半年和一季度分别高2.1个和1.5个百分点。", "1.5个百分点", "增速", "carried"),
    ("销量居前三位的品牌是甲牌（3200辆）、乙牌（2100辆）。", "3200辆", "甲牌销量", "bracketed"),
    ("降雨量较大的有青山镇（121毫米）和白沙镇（98毫米）。", "98毫米", "白沙镇降雨量", "bracketed"),
    ("受理来电521件（咨询300件、求助221件）。", "221件", "求助", "object_before"),
    ("全市固定资产投资（不含农户）同比增长3.1%。", "3.1%", "固定资产投资", "object_before"),
    ("其他类诉求（含挪车、失物）687件。", "687件", "其他类诉求", "object_before"),
    ("诉求共3127件，占派发工单的38%。", "38%", "诉求占派发工单比重", "share"),
    ("人均耕地不足全国平均水平的一半。", "一半", "人均耕地占全国平均水平比重", "share"),
    ("公司5万元工资交到12名工人手里。", "12名", "工人", "object_after"),
    ("居民收入增长7.5%，快于城镇2.8个百分点。", "2.8个百分点", "居民收入", "carried"),
    ("两家单位按时办结率达到100%。", "100%", "单位按时办结率", "indicator"),
    ("高龄老人及以上老人每人每月发放津贴800元。", "800元", "津贴", "object_before"),
    ("小型企业的返还比例继续按60%执行。", "60%", "小型企业的返还比例", "given"),
    ("按每趟往返车费800元估算，省下6000万元。", "800元", "车费", "object_before"),
    # What everyday verbs make of their money, points and time.
    ("修一口井就得花8000元。", "8000元", "修一口井费用", "dealt"),
    ("每户才摊了500多元。", "500多元", "每户分摊", "dealt"),
    ("三天挣了近万元。", "近万元", "收入", "dealt"),
    ("他花3万元装修房子。", "3万元", "装修房子花费", "dealt"),
    ("他花3万元购房款。", "3万元", "购房款", "object_after"),
    ("全年电费可能要掏600元。", "600元", "电费", "dealt"),
    ("干一小时记2分。", "2分", "干一小时积分", "dealt"),
    ("果农自缴48元。", "48元", "果农自缴", "object_before"),
    ("人均花费937元。", "937元", "人均花费", "object_before"),
    ("从受理到发证只用了2天。", "2天", "从受理到发证用时", "took"),
    ("从进厂到出厂，不超过5个工作日。", "不超过5个工作日", "从进厂到出厂用时", "took"),
    # Money and households that 的 alone joins to what is before.
    ("口袋里的800元不见了。", "800元", "口袋里的钱", "owned"),
    ("三楼的4户都不赞成。", "4户", "三楼的住户", "owned"),
    # The noun that is left out stands with a figure before.
    ("全市有书店83座，其中全天开放的有31座。", "31座", "全天开放的书店", "headless"),
    ("六成工人来自外地，住在宿舍的有38人。", "38人", "住在宿舍的工人", "headless"),
    ("已完成院落改造31个，6个正在施工。", "6个", "正在施工的院落", "of_those"),
    ("建成电梯19台，等待安装8台，5台正在调试。", "5台", "正在调试的电梯", "of_those"),
    # What the noun that is counted has, and what tells which it is.
    ("14个单元的居民已签好协议。", "14个", "单元", "object_after"),
    ("9个班的老师来了。", "9个", "班", "object_after"),
    ("3位当“大厨”的老师在忙。", "3位", "当“大厨”的老师", "object_after"),
    ("3个大的项目开工。", "3个", "大的项目", "object_after"),
    ("对签订一年以上劳动合同的企业给予补贴。", "一年以上", "劳动合同", "object_after"),
    ("领到2000元赔款的老王笑了。", "2000元", "赔款", "object_after"),
    ("7名能走动的老人转移到对面的超市。", "7名", "能走动的老人", "object_after"),
    # Verbs that the lexicon lacks, adverbs, comparisons close the noun after a figure.
    ("40亩茶园减产一半。", "40亩", "茶园", "object_after"),
    ("9件工单超期。", "9件", "工单", "object_after"),
    ("12公里断头路也开了工。", "12公里", "断头路", "object_after"),
    ("设了9个医疗点和16台自动除颤器。", "16台", "自动除颤器", "object_after"),
    ("12座水库低于死水位。", "12座", "水库", "object_after"),
    # One and an aside are read through; what is handed to somebody is no level.
    ("一盒药一年能省300元。", "300元", "一盒药一年能省", "object_before"),
    ("固定资产投资（不含农户）同比增长3.1%。", "3.1%", "固定资产投资", "object_before"),
    ("其他类（含挪车、查找）687件。", "687件", "其他类", "object_before"),
    ("把工钱交到12名工人手里。", "12名", "工人", "object_after"),
    ("对六旬及以上老人每人每月发放津贴800元。", "800元", "津贴", "object_before"),
    # Shares of a whole that verbs qualify, or that is not reached.
    ("人均水量不到全省平均水平的一半。", "一半", "人均水量占全省平均水平比重", "share"),
    ("诉求3127件，占派发工单的38%。", "38%", "诉求占派发工单比重", "share"),
    ("拉动增速3个百分点，去年同期则是下拉0.4个百分点。", "0.4个百分点", "拉动增速", "growth_of_previous"),
    ("通行能力可新增80万箱。", "80万箱", "通行能力", "done_to"),
    ("进出口总值9亿元，其中，进口5亿元，增长8%。", "5亿元", "进口", "bare_verb"),
    ("接待游客1万名，有2000人是骑车来的。", "2000人", "骑车来的游客", "of_those"),
    ("热线共受理投诉96件，其余3件正在协调。", "3件", "正在协调的投诉", "of_those"),
    ("发运4万箱（其中外贸1万箱），同比增长5%。", "5%", "发运", "growth_of_previous"),
    ("支付工资2960万元；账户的解冻，由过去的5个工作日压缩至1个工作日。", "5个工作日", "账户的解冻", "from_level"),
    ("据负责人介绍，本次安置面积1300平方米。", "1300平方米", "安置面积", "indicator"),
    ("财产损失初步估算为1.8万元。", "1.8万元", "财产损失", "indicator"),
    ("年可生产隔膜1亿平方米，产值9亿元。", "9亿元", "产值", "indicator"),
    ("另有3对夫妻住在镇上。", "3对", "夫妻", "object_after"),
    ("可满足120万亩农田需水。", "120万亩", "农田", "object_after"),
    ("散在5条沟岔里。", "5条", "沟岔", "object_after"),
    ("居民合伙出资33万元加装的电梯投入运行。", "33万元", "居民合伙出资", "object_before"),
    ("先后收到了638万元和86万元退税款。", "638万元", "退税款", "object_after"),
    ("男性占20%，30岁到50岁的占77%。", "77%", "30岁到50岁的占比", "share"),
    ("来自27个省份的5000名跑者迎着朝阳出发。", "5000名", "跑者", "object_after"),
    ("这样的补贴，县里上半年已兑付80万元。", "80万元", "兑付补贴", "done_to"),
    ("像这样的食堂，全县已恢复和新开了87家。", "87家", "食堂", "likened"),
    ("对常住老人15人以上的食堂给予补助。", "15人以上", "常住老人", "object_before"),
    ("贷款期限最长10年。", "10年", "贷款期限", "indicator"),
    ("把86份饭菜送到7个村。", "7个", "村", "object_after"),
    ("一般3天内就有平台应答。", "3天", "平台应答时间", "time_taken"),
    ("鸡肉的价格是每斤11元，70斤770元；土豆每斤2元，150斤300元。", "70斤", "鸡肉", "carried"),
    ("鸡肉的价格是每斤11元，70斤770元；土豆每斤2元，150斤300元。", "150斤", "土豆", "carried"),
    ("排在首位的仍是医疗保险，有812件。", "812件", "医疗保险", "elided_subject"),
    ("劳资纠纷降到第四位，从318件减少到174件。", "318件", "劳资纠纷", "from_level"),
    ("青山、白沙10县市出现大雨。", "10县市", "县市", "ranked"),
    ("11县市168个乡镇出现大雨。", "11县市", "县市", "ranked"),
    ("县里拿出300万元设立风险补偿金，效果不错。", "300万元", "风险补偿金", "founded"),
    # Of whom or what the sentence begins to tell; one time is no part of a name.
    ("受访企业中，在本市设厂的有46家。", "46家", "在本市设厂的受访企业", "headless"),
    ("一天的饭钱是1648元。", "1648元", "饭钱", "indicator"),
    ("2012年，老人首次突破200人；2018年，突破400人。", "突破400人", "老人", "carried"),
]


@pytest.mark.parametrize(("text", "figure", "name", "rule"), CASES, ids=[f"{c[1]}-{c[3]}" for c in CASES])
def test_metric(text: str, figure: str, name: str, rule: str) -> None:
    sites = sites_of(Story(text, (Paragraph(0, len(text)),)))
    metrics = {site.quantity.text: measured.metric for site, measured in zip(sites, measure(sites), strict=True)}
    metric = metrics[figure]
    assert metric is not None
    assert (metric.name, metric.rule) == (name, rule)
    assert text[metric.span[0] : metric.span[1]] == metric.text
