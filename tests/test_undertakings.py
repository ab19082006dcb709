"""Finding named undertakings: what is a name, where it begins, what the article is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xining_extract.alternatives import either
from xining_extract.page.story import Paragraph, Story
from xining_extract.program.edges import Edges
from xining_extract.program.theme import akin, core
from xining_extract.program.undertaking import Undertaking
from xining_extract.program.undertakings import Undertakings, find_undertakings
from xining_extract.program.vocabulary import words


def story(*paragraphs: str, title: str | None = None, roles: dict[int, str] | None = None) -> Story:
    """An article of these paragraphs, one a line, its title on the first line."""
    lines = ([title] if title else []) + list(paragraphs)
    text = "\n".join(lines) + "\n"
    starts = [sum(len(line) + 1 for line in lines[:i]) for i in range(len(lines))]
    spans = [(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    first = 1 if title else 0
    body = tuple(
        Paragraph(start, end, (roles or {}).get(i, "body")) for i, (start, end) in enumerate(spans[first:])
    )
    return Story(text, body, title, tuple(spans[:first]))


def find(*paragraphs: str, **kwargs: object) -> Undertakings:
    return find_undertakings(story(*paragraphs, **kwargs))


def names(text: str, *, least: int = 2) -> list[str]:
    return [u.name for u in find(text).found if u.weight >= least]


NAMED = [
    # An event at which projects are shown is none of them.
    ("县里组织渔业项目推介90场，推广渔具更新项目", ["渔具更新项目"]),
    # What comes of it is told of it; a student is nobody who studies for a government.
    ("护渔行动取得明显的成效", ["护渔行动"]),
    ("设立东港市政府研究生奖学金", ["东港市政府研究生奖学金"]),
    ("实施“一核三港”工程", ["“一核三港”工程"]),
    ("启动渔民过渡安置工程", ["渔民过渡安置工程"]),
    ("实施自流灌溉工程，建成自排泵站项目", ["自流灌溉工程", "自排泵站项目"]),
    ("为渔企返还失业保险费，落实稳岗返还政策", ["失业保险", "稳岗返还政策"]),
    ("上线智慧检察系统，东港渔区建设提速", ["智慧检察系统", "东港渔区建设"]),
    ("渔户改造计划实施三年来，渔村变样", ["渔户改造计划"]),
    # A letter that a longer word holds is no edge.
    ("临港市第九届少数民族传统渔歌大会开幕，以色列渔港改造工程开工", ["少数民族传统渔歌大会", "以色列渔港改造工程"]),
    ("有关渔村救助计划公布，使得渔船改造工程提速", ["渔村救助计划", "渔船改造工程"]),
    ("村里办理新型农村合作医疗保险，参与联合国渔业援助计划", ["新型农村合作医疗保险", "联合国渔业援助计划"]),
    ("每年开展各族群众渔歌交流活动", ["各族群众渔歌交流活动"]),
    ("渔民参加渔歌剧团90年纪念活动", ["渔歌剧团90年纪念活动"]),
    ("镇上启动“渔家乐”捐赠仪式，渔民捐款", ["“渔家乐”捐赠仪式"]),
    # Behind a dateline, a verb of one letter, 或 and 出; whole with the deed that an activity is named after.
    ("新华社渔港6月1日电（李明）全国渔歌大奖赛今天结束", ["渔歌大奖赛"]),
    ("镇上新建或续建渔港码头工程，10家企业搞渔业股份制试点，渔业局制定出渔港撤船方案", ["续建渔港码头工程", "渔业股份制试点", "渔港撤船方案"]),
    ("村里深入开展宣传学习先进渔民活动，镇上开展推广渔具活动", ["宣传学习先进渔民活动", "推广渔具活动"]),
    ("这个省安居工程提速，渔村搞活渔市项目开工", ["安居工程", "渔村搞活渔市项目"]),
    # What a conjunction, an adverb or who does it and the verb stand before begins behind them.
    ("临港县最近动工扩建渔市二期工程，会议回顾总结东港渔桥工程", ["渔市二期工程", "东港渔桥工程"]),
    ("尽管渔家承诺活动取得成效，有关单位拟订渔家救助计划", ["渔家承诺活动", "渔家救助计划"]),
    ("渔民喜迎开渔节，客商出席东港渔业博览会", ["开渔节", "东港渔业博览会"]),
    ("推进渔村扩建工程", ["渔村扩建工程"]),
    # A head word is none where a longer word goes on from it; what is paid for a name leaves it what it is.
    ("镇上举办“渔歌”嘉年华会，市里举办国际渔村论坛会", ["“渔歌”嘉年华会", "国际渔村论坛会"]),
    ("渔民足额缴纳失业保险费，县里举办校园足球联赛", ["失业保险", "校园足球联赛"]),
    ("渔港改造工程建设提速，渔村旅游年内有客60万人", ["渔港改造工程", "渔村旅游年"]),
    # Whose need is met and what question is raised is named by the way; what needs money is not.
    ("进一步满足渔船检修工程需要，商讨渔港大通道规划问题，渔船检修工程需要资金", ["渔船检修工程"]),
    # Part of a coined name is no name.
    ("举办“渔歌学院渔光工程实训基地”展览", []),
    # Two things of one kind are acted on together; two works are not one.
    ("镇上开展渔船、货船和客船改造工程，为渔家妇女开展渔虱和鱼虱筛查活动", ["渔船、货船和客船改造工程", "渔虱和鱼虱筛查活动"]),
    ("镇上实施煤改电、煤改气工程", ["煤改电、煤改气工程"]),
    ("镇上发放2000元渔家助学行动资金，投入3000元渔港改造工程", ["渔家助学行动", "渔港改造工程"]),
    ("镇上实施渔港清淤、码头加固工程", ["码头加固工程"]),
    ("举办了7期渔具发放活动，渔民搬迁至渔村改造安置点", ["渔具发放活动"]),
    ("按照“宜渔则渔”的基本原则，推进鱼苗品种更新换代", []),
    # Under a motto something is held; a day behind a name counts nothing; what is furthered anywhere is no name.
    ("以“海风轻拂，渔歌唱晚”为主题的第五届临港渔家风情节10日开幕", ["临港渔家风情节"]),
    ("推动了全县招商引资和项目建设，推进渔村水网建设", ["渔村水网建设"]),
    ("省重点城建环保项目进展顺利，市国资国企重点项目开工", []),
    ("奋力开创渔村商业建设工作新局面", ["渔村商业建设"]),
    # What is acted against may be listed; by what others have laid down one acts; who leads an action is none.
    ("渔政开展集中整治电鱼、毒鱼、炸鱼违法行为统一行动，", ["集中整治电鱼、毒鱼、炸鱼违法行为统一行动"]),
    ("渔政开展义诊、宣传活动", ["宣传活动"]),
    ("贯彻全省“海风”护渔攻坚之夏季行动统一部署，开展“海风”护渔攻坚行动", ["“海风”护渔攻坚行动"]),
    ("院长王海担任行动总指挥", []),
    # What is said at length begins with the bare word for what was named before, and with no name.
    ("年产9万吨海带加工项目开工。“项目投资3亿元，" + "渔港风平浪静，" * 9 + "进展顺利。”", ["年产9万吨海带加工项目", "年产9万吨海带加工项目"]),
    ("共策划10项主体活动、三大类联动活动", []),
    ("第五届渔歌文化旅游周开幕", ["渔歌文化旅游周"]),
    ("“走进渔港看发展”网上主题宣传活动采访团来到临港", []),
    # Two that are coined are two; power is part of a name; what a place plans is none.
    ("在“三海”改革政策和“渔歌+”发展模式引领下", ["“三海”改革政策", "“渔歌+”发展模式"]),
    ("渔歌镇100兆瓦光伏发电项目首期开工", ["渔歌镇100兆瓦光伏发电项目"]),
    ("临港市渔歌镇规划建设总投资9亿元的渔场", []),
    ("临港市推进渔歌镇水网建设", ["渔歌镇水网建设"]),
    ("渔政“晒”出护渔成绩单", []),
    ("实施渔港码头合并整治工程，推行渔家信息比对机制", ["渔港码头合并整治工程", "渔家信息比对机制"]),
    ("落实渔工稳岗返还政策，建设中等职业渔业教育工程", ["渔工稳岗返还政策", "中等职业渔业教育工程"]),
    ("召开《渔港规划》新闻发布会，印发《渔船更新计划》", ["《渔船更新计划》"]),
    ("启动“渔家港湾”关爱工程暨金融支持渔船更新项目", ["“渔家港湾”关爱工程暨金融支持渔船更新项目"]),
    ("通过“希望渔歌行动”共筹集助学金30万元", ["“希望渔歌行动”"]),
    ("建成渔船监测系统，扶持渔港扩建项目", ["渔船监测系统", "渔港扩建项目"]),
    ("举办渔港整治成果展示暨退网活动，渔工案款集中发放活动结束", ["渔港整治成果展示暨退网活动", "渔工案款集中发放活动"]),
    ("五项保险（含城乡居民基本养老保险）基金收入", ["城乡居民基本养老保险"]),
    ("集中开展农民工工资支付情况专项检查", ["农民工工资支付情况专项检查"]),
    ("条件艰苦且危房改造项目迫切", ["危房改造项目"]),
    ("推进居家和社区养老服务示范工程", ["居家和社区养老服务示范工程"]),
    ("推进渔港和社区垃圾治理工程", ["社区垃圾治理工程"]),
    ("根据渔港停泊标准以及渔村风貌整治工程", ["渔村风貌整治工程"]),
    ("推进渔港停泊秩序以及渔村风貌整治工程", ["渔港停泊秩序以及渔村风貌整治工程"]),
    ("建成110千伏项目3项，产业项目6项，打包项目8项，第四季度项目9项", []),
    ("城建项目投资9亿元，完成年度投资计划的六成", []),
    ("渔网敷设工程完工，敷设渔港管网改造工程", ["渔网敷设工程", "渔港管网改造工程"]),
    ("记者专程来我县拍摄渔港改造工程，市渔政委计划利用空地，计划疏浚渔港", ["渔港改造工程"]),
    ("输变电工程完工，重大水利工程完工", []),
    ("地铁九、十号线工程完工", ["地铁九、十号线工程"]),
    ("力争渔港改造工程完工，实施行政村渔路工程", ["渔港改造工程", "行政村渔路工程"]),
    ("开展违章养殖专项整治", ["违章养殖专项整治"]),
    ("4片渔村并网改造工程完工", ["渔村并网改造工程"]),
    ("近三年护渔保险赔付60万元。", ["护渔保险"]),  # of what time it is told is no part of a name
    # A name begins behind verbs and small words that are no part of it …
    ("有人从事渔船改造项目", ["渔船改造项目"]),
    ("渔政局在各地展开护渔行动", ["护渔行动"]),
    ("渔户未按规定缴纳渔船保险", ["渔船保险"]),
    ("而渔港改造工程由此项政策支持，其他渔船更新项目照旧", ["渔港改造工程", "渔船更新项目"]),
    ("渔政局及时公布渔船检查方案", ["渔船检查方案"]),
    ("渔民老李承揽渔港改造工程", ["渔港改造工程"]),
    ("1996年春节渔港慰问活动热闹", ["春节渔港慰问活动"]),
    ("保障性渔民住房工程开工", ["保障性渔民住房工程"]),
    ("船东收购渔村冷库项目", ["渔村冷库项目"]),
    # Verbs with what comes of them.
    ("渔村管理好活动，压实渔船安全责任制", ["渔船安全责任制"]),
    ("临港蹚出渔旅融合模式", ["渔旅融合模式"]),
    ("每年春运四十天，市惠民保开售", ["春运", "惠民保"]),
    ("渔民在其它渔港改造工程做工，100万口养猪项目开工", ["渔港改造工程", "养猪项目"]),
    # A digit that is part of a word is so of a name.
    ("启动5G渔港建设项目", ["5G渔港建设项目"]),
    # A compound that opens as an edge does is part of the name, a verb of one letter is none.
    ("启动投资者权益保护行动", ["投资者权益保护行动"]),
    ("推行渔业运行监测平台", ["渔业运行监测平台"]),
    ("争取办全国渔业展览会", ["渔业展览会"]),
    ("渔民谈他渔港改造工程", ["渔港改造工程"]),
    # … and behind marks of a list, a code, what stands twice.
    ("3.渔港改造工程开工", ["渔港改造工程"]),
    ("型号K7204TX渔网制造模式推广", ["渔网制造模式"]),
    ("滨江渔港滨江渔港改造工程开工", ["滨江渔港改造工程"]),
    ("老陈留了下来，负责渔港改造工程", ["渔港改造工程"]),
    ("渔民发现渔港改造工程停工", ["渔港改造工程"]),
    ("滨江国际茶博会闭幕", ["滨江国际茶博会"]),
    # … but what is done against crime is one.
    ("开展打击渔业走私专项行动", ["打击渔业走私专项行动"]),
    ("推进无传销渔村创建", ["无传销渔村创建"]),
    ("校企合作项目启动", ["校企合作项目"]),
    # A saying or a word in quotation marks is a name where somebody carries it out, or with a head word.
    ("推行“定向培养、定向使用”", ["“定向培养、定向使用”"]),
    ("“渔家驿站”没有统一管理", []),
    # A road is a work where the text tells that it is built.
    ("滨海高速公路开工建设", ["滨海高速公路"]),
    # What came of an inspection is told of it.
    ("临港市打赢海湾保卫战", ["海湾保卫战"]),
    ("临港市决战决胜渔港清淤攻坚战", ["渔港清淤攻坚战"]),
    ("临港市狠抓渔船改造工程", ["渔船改造工程"]),
    ("临港市打一场海湾保卫战", ["海湾保卫战"]),
    ("临港市叫停填海造地项目", ["填海造地项目"]),
    ("临港市实施渔港续建配套工程", ["渔港续建配套工程"]),
    ("渔政局公布渔船安全专项检查结果", ["渔船安全专项检查"]),
    ("昨日，渔业安全专项检查报告出炉", ["渔业安全专项检查"]),
    ("渔民在临港扶贫移民局门前排队，共商渔港改造方案", ["渔港改造方案"]),
    ("渔港码头改造布局合理", ["渔港码头改造"]),
    ("有人到高新区调研渔港码头改造项目", ["渔港码头改造项目"]),
    ("临港海产市场昨天正式搬迁", []),
    ("临港智慧渔港项目集中开工", ["临港智慧渔港项目"]),
    ("明确了目标和重点项目，湿地保护与修复工程开工", ["湿地保护与修复工程"]),
    # What is done with money or with a name is no part of it.
    ("凭票据动用渔港维修专项基金", ["渔港维修专项基金"]),
    ("有人编造养殖补贴项目", ["养殖补贴项目"]),
    ("“护渔”作为全省海洋综合治理重点", ["海洋综合治理"]),
    # A head word with its modifiers, to the left as far as a verb, a particle, a number or a mark.
    ("去年，全市实施老旧管网更新工程，居民满意。", ["老旧管网更新工程"]),
    ("该区开展了湖泊清淤专项行动。", ["湖泊清淤专项行动"]),
    ("市民政局深入推进居家养老服务改革试点。", ["居家养老服务改革试点"]),
    ("落实渔业资源保护补贴，发放300万元。", ["渔业资源保护补贴"]),
    ("建成12个村级光伏扶贫项目", ["村级光伏扶贫项目"]),
    ("按照河湖长制度的要求", ["河湖长制度"]),
    # A conjunction belongs to a name if an activity stands before it.
    ("实施河道清淤治理和岸线绿化工程", ["河道清淤治理和岸线绿化工程"]),
    # Marks: a document, a coined name, a coined name with its head word.
    ("印发《滨江市促进托育服务发展实施方案》。", ["《滨江市促进托育服务发展实施方案》"]),
    ("推行“一窗通办”改革，办结5万件。", ["“一窗通办”改革"]),
    # What a coined name does for something wider is no part of it, but for a name that says so itself.
    ("进一步深化“茶旅联动”助推农民增收", ["“茶旅联动”"]),
    ("全力实施“渔光互补”助力乡村振兴", ["“渔光互补”"]),
    ("开展“护渔”赋能行动，惠及渔民300人。", ["“护渔”赋能行动"]),
    ("开展“春雨”欠薪集中发放活动，发放30万元。", ["“春雨”欠薪集中发放活动"]),
    ("启动“蓝盾行动”，检查企业30家。", ["“蓝盾行动”"]),
    ("打造“银龄食堂”12家。", ["“银龄食堂”"]),
    # … or behind a small word, an amount, a time.
    ("渔业增产，但规模化育苗工程不多", ["规模化育苗工程"]),
    ("因南湖路改造工程绕行", ["南湖路改造工程"]),
    ("自南湖海堤改造工程开工以来，渔港自贸区、自来水改造工程动工", ["南湖海堤改造工程", "自来水改造工程"]),
    ("按临港现行政策执行", ["临港现行政策"]),
    ("往往要等渔船更新项目", ["渔船更新项目"]),
    ("开出第300列海铁联运班列", ["海铁联运班列"]),
    ("实施50周岁以上渔民免费培训项目", ["渔民免费培训项目"]),
    ("2024年度渔船更新项目已验收", ["渔船更新项目"]),
    ("这次渔港整治行动查处8起", ["渔港整治行动"]),
    ("报修量比渔港改造工程前减少", ["渔港改造工程"]),
    ("建起一座渔光互补示范工程", ["渔光互补示范工程"]),
    # The number of a line is part of the name; one that only counts is not.
    ("渔港轨道交通2号线二期工程开工", ["渔港轨道交通2号线二期工程"]),
    ("建成渔村供电3线二期工程", ["线二期工程"]),
    ("渔港轨道交通2号线一、二期工程开工", ["渔港轨道交通2号线一、二期工程"]),
    # 双向 is a word, 向 before what is done to whom is none of the name.
    ("渔村毕业生双向选择洽谈会开幕", ["渔村毕业生双向选择洽谈会"]),
    ("启动面向渔民洽谈会", ["渔民洽谈会"]),
    ("深入开展春季卫生运动", ["春季卫生运动"]),
    # What something comes to is no part of what it is called.
    ("渔村海带进入赶海文化节", ["赶海文化节"]),
    ("镇上启动码头改造工程和灯塔修缮工程，惠及渔家", ["码头改造工程", "灯塔修缮工程"]),
    # Two that are joined to each other are two.
    ("把渔村卫生运动与文明渔港创建相结合", ["渔村卫生运动", "文明渔港创建"]),
    ("开展渔村卫生运动与文明渔港创建", ["渔村卫生运动与文明渔港创建"]),
    # What several do together under a coined name.
    ("“护渔2025”联合专项行动开始", ["“护渔2025”联合专项行动"]),
    ("渔政局联合渔会开展专项行动", []),
    # A voltage is part of the name; what a coined name does, or who watches over it, is not.
    ("随着临港至东泽±500千伏海底电缆工程开工", ["临港至东泽±500千伏海底电缆工程"]),
    ("今年，临港建设220千伏输变电工程", ["220千伏输变电工程"]),
    ("“渔家驿站”提供免费咨询服务", ["“渔家驿站”"]),
    ("“护渔”集中整治行动", ["“护渔”集中整治行动"]),
    ("海关监管渔市以旧换新", ["渔市以旧换新"]),
    # … which may be part of a word.
    ("举办渔船比武竞赛活动", ["渔船比武竞赛活动"]),
    ("推进可再生能源替代行动", ["可再生能源替代行动"]),
    ("实施因地制宜种养项目", ["因地制宜种养项目"]),
    ("开展城镇供给侧结构性改革试点", ["城镇供给侧结构性改革试点"]),
    ("推行按需分类服务试点", ["按需分类服务试点"]),
    # 计划 that starts somewhere names something; it intends what has an object.
    ("2012年，渔村学生视力改善计划在临港启动，学生受益。", ["渔村学生视力改善计划"]),
    ("渔业公司计划在临港启动两个项目，渔民受益。", []),
    ("渔业公司计划融资3亿元，渔民受益。", []),
    # A season behind a year, a number with 趟 or 列, or a verb such as 筹集 is no part of it.
    ("1996年冬海堤大会战打响，临港人上了堤。", ["海堤大会战"]),
    ("这是第600列西港铁海联运班列，载着水产。", ["西港铁海联运班列"]),
    ("该县布设村级光伏扶贫项目，渔民受益。", ["村级光伏扶贫项目"]),
    # 万家 opens the name of a place where no number stands before it.
    ("解渴全凭去年动工的万家岛引水工程，渔民盼通水。", ["万家岛引水工程"]),
    ("全市3万家企业、上万家渔户安全改造工程启动。", ["渔户安全改造工程"]),
    # A verb right before the head word is part of the name.
    ("深化渔船检验审批改革", ["渔船检验审批改革"]),
    # A conjunction before a bare head word, or before what is added to the name.
    ("得益于南湖湿地保护与修复工程，白鹭归来。", ["南湖湿地保护与修复工程"]),
    ("总投资3亿元的东泽水厂扩建及配套管网工程通水。", ["东泽水厂扩建及配套管网工程"]),
    # … or two halves that a verb takes together.
    ("依托渔港薄弱环节改善与能力提升项目，改建码头9座。", ["渔港薄弱环节改善与能力提升项目"]),
    ("滨江推行图书馆总分馆制，读者称便。", ["图书馆总分馆制"]),
    ("推出“跟着渔船游滨江”文旅惠民季。", ["“跟着渔船游滨江”文旅惠民季"]),
    # Coined names side by side under one head word; what is marked and a name by itself, with a noun behind it.
    ("推出“落户一件事”“退休一件事”联办。", ["“落户一件事”“退休一件事”联办"]),
    ("为保障“煤改电”用户取暖，更换变压器。", ["“煤改电”"]),
    ("举办线上线下招聘活动。", ["招聘活动"]),
    # A campaign's name may hold verbs; a year before a place counts nothing.
    ("实施“百船联百港助力百村行动”以来", ["“百船联百港助力百村行动”"]),
    ("2024张家湾半程马拉松开跑", ["张家湾半程马拉松"]),
    ("环湖生态廊道全长30公里", ["环湖生态廊道"]),
    # A coined name that a verb takes with what stands before it; one within what somebody says.
    ("“明年，我们会很忙，要把‘蓝海账本’推广到七个乡镇，让更多人受益。”", ["‘蓝海账本’"]),
    # What a long name plans is not told by what follows it.
    ("山区学生视力改善计划在该县实施12年。", ["山区学生视力改善计划"]),
    # What is done under a policy and counted is no part of its name.
    ("其中，远洋渔船扶持政策减税3亿元。", ["远洋渔船扶持政策"]),
    # What somebody says right before a name is no part of it.
    ("“风大，活儿难干。”滨江海上风电项目投产了。", ["滨江海上风电项目"]),
    # What names of many kinds end in.
    ("第三届滨江湖荔枝节开幕", ["滨江湖荔枝节"]),
    ("第八届滨江国际龙舟赛鸣锣", ["滨江国际龙舟赛"]),
    ("滨江国际茶博会闭幕", ["滨江国际茶博会"]),
    # A coined name without a head word, if somebody carries it out.
    ("该县推行“码上议”，收集建议320条。", ["“码上议”"]),
    # A time that is kept, in which things are done.
    ("“爱鸟月”期间，开展宣讲400场。", ["“爱鸟月”"]),
    # 经 is a preposition, but not in 农经, 经十路.
    ("经渔港直供专列出海的海带", ["渔港直供专列"]),
    ("推进农经服务改革，启动经十路亮化工程。", ["农经服务改革", "经十路亮化工程"]),
    # A verb right before the head word, with what is done to it; but not one that tells that it is done.
    ("实施渔村志愿者招募计划，落实渔户房租减免政策。", ["渔村志愿者招募计划", "渔户房租减免政策"]),
    ("今年“渔家食堂”累计服务船员3万人次。", ["“渔家食堂”"]),
    ("推出“惠渔贷”和“惠渔八条”，抢抓“双抢”。", ["“惠渔贷”", "“惠渔八条”", "“双抢”"]),
    # What is measured of what is so called makes nothing else of it.
    ("打造“渔家食堂”。“渔家食堂”面积300平方米。", ["“渔家食堂”", "“渔家食堂”"]),
    # Brackets inside a name.
    ("推进乡镇(街道)消防安全整治行动", ["乡镇(街道)消防安全整治行动"]),
    # A field of works with what is done there is named; so is the day when works begin together, by itself.
    ("临港市实施渔港水利改造工程", ["渔港水利改造工程"]),
    ("临港夏季集中开工活动举行", ["临港夏季集中开工"]),
    # Of two works each has a name of its own.
    # A mark that is never closed, a word that only asks, what is paid out.
    ("他说：“渔村屋顶光伏建设项目提速，大家都满意。", ["渔村屋顶光伏建设项目"]),
    ("请介绍一下渔港分馆建设项目", ["渔港分馆建设项目"]),
    ("支出渔工培训补贴9万元", ["渔工培训补贴"]),
    # What a month, a word that explains or a bracket stands before.
    ("今年1-10月份渔港改造项目提速", ["渔港改造项目"]),
    ("渔网供应工程，即渔港一体化项目开工", ["渔网供应工程", "渔港一体化项目"]),
    ("西湾码头修复工程（以下称渔湾改造一期工程）开工", ["西湾码头修复工程", "渔湾改造一期工程"]),
    ("推行“免申即享”渔船补贴", ["“免申即享”渔船补贴"]),
    ("启动东港渔船更新工程和西港码头加固工程", ["东港渔船更新工程", "西港码头加固工程"]),
    ("国道417线渔港段改造工程通车，省道62线改建工程开工", ["国道417线渔港段改造工程", "省道62线改建工程"]),
]

UNNAMED = [
    "商家推出五花八门的让利活动", "饭店举办系列专题活动", "居民参加不同形式的体育活动", "渔市网箱品牌多、价位低",
    "县里建立一支“渔家号”驶向青岛，镇上落实“三渔”指示取得成果。",
    # A branch of the economy, an office, a firm; an account; what is done somewhere; a saying.
    "临港省纺织系统筹资900万元", "渔工交渔业保险所管理", "渔歌人民保险（集团）公司增收", "东港金赛药业有限公司投产",
    "全年经常项目顺差9亿元", "渔船在国内外市场上活动", "采取一切办法", "渔村靠补贴过日子", "“要干，就多下海”",
    "“按渔市的口味”开发9大类品种", "“特邀渔村人士”界委员9名", "亚运会项目12个", "村里建成千里双拥模范长廊",
    "渔民给那位船长写个便条揽上一段工程", "报纸援引这项调查", "研究出这套新系统", "围绕“渔村应该怎么办”这个话题",
    "驻岛某工程兵连抢修码头3处", "渔村向国际货币基金组织借款", "学校上好渔歌教育活动课", "一些国际重大赛事的门票售罄",
    "县里普及省柴节煤灶", "渔民通过报刊搜集采用渔汛信息", "渔歌牌产品出自深圳赛格集团",
    "学校扩容项目竣工，中小学项目开工", "设置群众性趣味项目，渔民参赛",
    "举办国际性活动，渔民参加", "渔港配套建设产业项目", "全市批准项目资金3亿元", "电网工程投资9亿元", "改扩建高速公路项目9项",
    "渔民安居计划竣工29套", "渔产品网络零售额290亿元",
    "渔港机场计划执行航班46架次", "渔政局计划分三批招录渔政员90名", "全年计划新建工程29个", "渔港救援机动队伍处置险情29起",
    "服务业商务活动指数为51%。",
    "50万人口以上城市高铁覆盖率达到97%。",
    "县里为村民文化中心建设配送图书。",
    "一根热线受理诉求900件。", "上月热线受理诉求900件。", "渔工养老这项制度覆盖900人。",
    "以“渔民增收”为目标发展产业",
    "按照“多栽渔树、少砍渔林”的要求，统一标准",
    "把再就业作为“一把手”工程来抓", "有计划、分步骤完成", "全市公办园在园幼儿",
    "渔医院开展新项目12项", "渔医院开展新技术新项目28项",
    # Means that any body sets up for any work; those that say for which are named.
    "建立部门联动机制",
    "健全长效机制",
    # All roads of a place; one of them is a work.
    "临海市高速公路通车里程增加",
    # Of what kind the contests are.
    "设竞赛项目20个",
    # What comes before any work, whose policy it is.
    "启动前期准备工作",
    "落实国家政策",
    # What offenders do, what tells nothing, who does something.
    "三人以传销活动骗取钱财，诈骗网络、违规项目被查，学生举行示威活动。",
    "合作项目、主题活动、大部分工程、其他项目照旧。",
    "临港检察院审查材料，渔政支队排查隐患，某公司建设厂房。",
    # What there is of in any place, and what a single letter does not tell.
    "滨海市活动多，北京政策好，各级项目都有，期项目启动。",
    # Someone or something is so called, or it is only said so.
    "“渔村骗子”行骗，“船票案”开庭，“渔币”组织被查，渔民收到“入门费”通知。",
    "她在渔村开办“满船鲜粮庄”，又在镇上开了“渔满舱”米店和“渔家”小吃店。",
    "老人说“不怕冷”，“我们的海”不好看，“一年打基础、三年上台阶”是目标。",
    "推出“合作项目”，讲“模式”，寻“保护伞”。",
    # All the bodies of a field, whatever there is of a kind, what so many works are called together.
    "全省市场监管系统查处案件9件，全市教育系统、渔港法院系统表彰先进。",
    "开展各类渔村志愿服务活动，成功签约项目30个，产业类项目6个。",
    "它是一座中型骨干水利工程，国新办举行渔业政策例行吹风会。",
    "东部地区签约项目90个，境内省外项目投资9亿元，续建招商引资项目开工。",
    "渔船通过省级渔业专项检查，村里召开被盗渔网发还大会。",
    "启动仪式现场上，来了渔民90名。",
    # What is made elsewhere and what a compound names.
    "公司在滨海市建设年产三万吨的冷库，渔业工程技术中心揭牌，伪造机动车保险单。",
    # Phases of what was named before.
    "二期项目明年开工，第三期建设未定，嫌疑人在滨海一带活动。",
    # A code, a report, who publishes, what is measured of works.
    "债券“滨海MTN001”违约，船长报告“机舱进水请派人”，“渔村在线”发布文章，渔港改造工程量大。",
    # Where something happens, and head words that are part of other words.
    "一辆货车在滨海高速公路上追尾，车停在滨海隧道里。",
    "毕节、字节都是词，老人行动不便，保险箱里有钱。",
    # A verb with its object.
    "渔民创建微信群，渔港工程监理公司收取渔家服务费，三省先后创建了渔港。",
    # Letters of a head word in two words, what so large a share has by works of a kind.
    "去年资助学前儿童300名，补助残疾渔民40名。",
    "规模化供暖工程覆盖渔村人口比例达七成。",
    # What is only said so.
    "渔业公司公布五年“家底”，“四保”支出增加，查处“打黑条”案件。",
    # How far works have come, what they hold.
    "临港水利工程蓄水量3亿立方米。",
    "为保证工程进度，加派人手。",
    "本市计划在年内投用学校12所。",  # 计划 is a verb
    "本市规划到2030年建成公园。",
    "工程师和项目部人员共300人。",  # what follows the head word makes something else of it
    "预计全市春耕需化肥3万吨，计划播种面积6万亩，计划放流虾苗3万尾。",
    "渔村景区成功创建为示范区，策划5个渔家集市。",
    "引入渔业公司投资建设，增加岗位300个。",
    "建设村级渔业活动场所，布置活动场地3处。",
    "引导养殖户创建示范场5个。",
    "服务中心接待群众2000人次。",
    "“十四五”时期，产量增长3%。",  # tells when
    "“五一”期间，接待游客5万人次。",
    "“双节”期间，接待游客20万人次。",
    "“停车难”曾困扰三个街道，“用工荒”也让船厂发愁。",  # what people complain of
    "商会月底前再组织采购会40场。",
    "公办学位增加，民办学校减少。",  # no 办学
    "共资助学生900人，资助学前儿童60人。",  # no 助学
    "按照渔港环境质量标准评价，达标率95%。",  # the standard has a name, not what is done by it
    "读者喜爱小说《春天的湖》。",  # no document
    "编制任务完成，限制措施取消，制度健全，体制顺畅，全季供应。",  # compounds of 制, 季
    "渔业协会调解后，双方各自承担50%的费用。",  # who does it, and what
    "各项贷款余额增长5%。",
    "台风“海马”逼近，影片“海之歌”上映。",  # what is so called is no undertaking
    "全市大中型水库预泄，新签约亿元以上项目开工。",  # of a size, not of a name
    "春节期间，各环节节能降耗，比赛日发展红火。",  # compounds of 节, 赛
    "市民称赞“码上议”好用。",  # nobody carries it out
    "他说：“我们一定把工作做好。”",  # speech
    "全省生产总值增长5.2%。",
    "本月已完工重大项目30个，已投产重点项目20个。",  # how far those are that are counted
    "新批外商投资项目44个，上亿元项目20个，单项赛事活动9次。",  # of a kind
    "政府工作报告提出，今年财政收入增长9%。",
    "完成省重点文化产业项目投资9亿元。",
    "实施千万元投资建设项目11个，招商引资到位资金9亿元。",
    "全市重点建设项目30个（打包项目拆分后50个）。",
    # Of a field, of a kind, of a place: any such works.
    "推动教育领域项目落地，无大中型水利工程，推进水利及民生水利工程，宁波水利建设提速。",
    # What is done with works or with policies.
    "本市二季度集中开工重大项目20个，集中签约的项目9个，开展惠渔政策宣传进村。",
    "渔村主播走进“渔拼拼”直播间，省级示范项目落地。",
    "“3+5”产业增加值增长，工业技术改造投资增长3%，旅游重点项目提速，第四季度集中开工主会场热闹。",
    "周边渔民前来活动，集市壮大集体经济。",
    # Whose place it is, what it is a chance for, what somebody gave to it, what runs on a line.
    "作为东港渔区建设的“领头羊”，抢抓渔村振兴战略、渔港改造等战略机遇，离不开渔村在渔港建设中的积极作为。",
    "安排渔港至东滩高铁动车组重联运行，河南检察系统办案，东滩市环保系统开罚单，全省司法行政系统普法。",
    # How something goes, what somebody once was at, what is near, what all is done for.
    "渔检工作开展得有声有色，渔改实施情况总体良好，渔船登记启动现场气氛热烈，与实施渔改前相比，渔船增加。",
    "曾主持过渔港工程的渔民，参与过“渔光”工程建设的渔工，毗邻渔港大桥的渔村。",
    "为深入贯彻落实乡村振兴战略，渔村种树。作为“渔匠计划”入选者，她带徒弟。",
    # Money for any works, how things lie, what statistics call so, who did well.
    "市里计划安排补助资金3亿元，共到位工程款8亿元，提前下达项目资金。",
    "全市“一核三港”港口布局初步形成，“一主多辅”高速铁路网络格局成形。",
    "渔业和渔业技改投资分别增长9%和3%，渔港技术改造投资额分别达3亿元。",
    "奖励在护渔行动中表现突出的渔民，慰问在渔港改造中贡献显著、成绩优秀的职工。",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_named(text: str, expected: list[str]) -> None:
    assert [name for name in names(text) if name in expected] == expected


@pytest.mark.parametrize("text", UNNAMED)
def test_unnamed(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "governed", "counted"),
    [
        ("实施湖区生态修复工程", True, False),
        ("纳入今年的湖区生态修复工程", True, False),
        ("建成了全市统一的湖区生态修复工程", True, False),
        ("推出丰富多彩的渔家民俗活动", False, False),  # what there is much of has no name of its own
        ("推出全市统一的渔家民俗活动", True, False),
        ("每年列支渔业风险补贴", True, False),
        ("湖区生态修复工程进展顺利", False, False),
        ("建设15个湖区生态修复项目", False, True),
        ("湖区生态修复项目15个", False, True),
        # Which of a row it is counts nothing.
        ("实施第二批湖区生态修复项目", True, False),
        ("开展了2022至2023年度第四次渔业资源普查工作", True, False),
        ("湖滨区第二批湖区生态修复项目", False, False),
        ("湖滨区入选第二批湖区生态修复项目", False, True),
        ("完成3批湖区生态修复项目", False, True),
        ("制定《渔港管理办法》《渔船检验办法》等制度30余项", True, True),
    ],
)
def test_governed_and_counted(text: str, governed: bool, counted: bool) -> None:
    first = find(text).found[0]
    assert (first.governed, first.counted) == (governed, counted)


@pytest.mark.parametrize(
    ("text", "topical"),
    [
        ("湖区生态修复工程全面提速", True),
        ("目前，湖区生态修复工程惠及居民", True),
        ("湖区生态修复工程的居民", False),
        ("居民称赞的湖区生态修复工程让人放心", False),
        ("湖区生态修复项目15个", False),
    ],
)
def test_topical(text: str, topical: bool) -> None:
    assert find(text).found[0].topical == topical


def test_short_forms_stand_for_the_full_name() -> None:
    found = find("临港市出台《临港市海绵城市建设实施方案》(下称《方案》)。", "《方案》提出，新建绿地30公顷。").found
    assert [(u.name, u.text) for u in found if u.kind == "short"] == [("《临港市海绵城市建设实施方案》", "《方案》")]


def test_a_bare_head_word_speaks_of_what_was_named() -> None:
    found = find("江北引水工程去年开工。工程总投资12亿元。").found
    assert [(u.name, u.text) for u in found if u.kind == "short"] == [("江北引水工程", "工程")]


FILLER = "临港市风光秀丽，一年四季游人如织，街头巷尾处处是赶海归来的人们，渔港的清晨总是从一声汽笛开始，到了傍晚又归于宁静。"

THEMES = [
    # The short name that text and headline have, not a longer one that the text has once.
    (
        (
            "临港公益诉讼添新章",
            "临港办理公益诉讼案件52件，提起刑事附带民事公益诉讼7件。",
            "渔民支持公益诉讼，公益诉讼案件结案31件。",
        ),
        "公益诉讼",
    ),
    # 节 is torn off no other word, and what is striven for at large is no theme.
    (("渔业新闻节目更突出", "渔业新闻节目播出9套，渔业新闻节目好看。", "渔民爱看渔业新闻节目。"), None),
    (("临港开渔节开幕", "临港开渔节昨日开幕。", "开渔节上有9条渔船。"), "临港开渔节"),
    (("临港推动产业发展", "临港推动产业发展。" + FILLER, "产业发展离不开渔民，产业发展靠渔港。"), None),
    # What was carried out once only tells when something was so.
    (("鱼价走低", "2003年渔岛实施渔市稳定计划之初，鱼价不高。" + FILLER, "今年鱼价下跌9%。"), None),
    # What a reform stands by opens what is told of it.
    (
        (
            "渔港见闻",
            "临港渔业体制改革坚持先易后难，渔行重新分工。" + FILLER,
            "渔检体制改革实现了提速。" + FILLER,
            "渔获量增长9%。",
            "渔户收入增长7%。",
        ),
        "临港渔业体制改革",
    ),
    # The first of several parts is none, nor is what is counted.
    (
        ("临港投资增长", "临港市投资8亿元，完成年度计划的47%。其中，渔港建设完成3亿元，占三成；渔路建设完成2亿元，占两成；渔灯建设完成1亿元，占一成。"),
        None,
    ),
    (("临港现场会召开", "临港市完成21座渔港扩建工程，建成渔站13个。" + FILLER, "大家参观了渔站、渔港扩建工程、渔村。"), None),
    # A headline that is nothing but the name.
    (("违章养殖专项整治", "渔政局拆除违章养殖网箱。" + FILLER, "经过整治，违章养殖少了。"), "违章养殖专项整治"),
    # The name begins with a word: not 保户 of two kinds.
    (("临港修缮房屋", "五保户修缮3户，低保户修缮4户。" + FILLER, "修缮用时两月。"), "五保户修缮"),
    # What in a headline's quotation marks is only said so is no theme.
    (("“夺鱼大战”上演", "各村上演“夺鱼大战”。" + FILLER, "“夺鱼大战”有三百人参加，“夺鱼大战”散场。"), None),
    # What tells what is, is no undertaking, whatever the headline says.
    (("临港发布2023年海洋环境状况公报", "临港市昨日发布《临港市2023年海洋环境状况公报》，公报说水质变好。"), None),
    # The headline names it and the text keeps to it.
    (("“蓝盾行动”启动 检查企业500家", "临港市启动“蓝盾行动”。", "“蓝盾行动”已检查企业500家。"), "“蓝盾行动”"),
    # The headline leaves characters out.
    (
        ("门诊费用结算更便捷", "临港市推行门诊慢性病费用跨省直接结算，群众叫好。", "门诊慢性病费用跨省直接结算惠及5万人。"),
        "门诊慢性病费用跨省直接结算",
    ),
    # Named in the lead and again.
    (("临港惠民生", FILLER + "今年实施社区嵌入式养老服务工程。", FILLER, "社区嵌入式养老服务工程已建站点30个。"), "社区嵌入式养老服务工程"),
    # Since it began.
    (("临港法治成效显著", "“七五”普法实施以来，成效显著。" + FILLER, FILLER, "培训骨干3000名。"), "“七五”普法"),
    # A document just published is what its article is about …
    (("临港渔民换新船有补助", "临港市近日印发《临港市渔船更新补助办法》，渔民受益。", "每艘补助4万元。"), "《临港市渔船更新补助办法》"),
    # … or one whose title says what the headline says.
    (
        ("临港提高特困供养标准", FILLER, "根据《关于提高特困人员供养标准的通知》，临港市提高标准。", "每月提高50元。"),
        "《关于提高特困人员供养标准的通知》",
    ),
    # One of several named side by side is not the theme of all.
    (("临港提高待遇", "临港市提高困难家庭医疗救助、孤儿供养和老人津贴标准，7月起执行，全市困难群众的生活有了保障，大家都说好，日子越过越有盼头。", "困难家庭医疗救助每月提高50元，由民政部门发放。"), None),
    # Statistics are about no undertaking.
    (("临港前三季度用电量增长5%", "前三季度，临港市用电量30亿千瓦时，同比增长5%。", "其中，工业用电增长7%。"), None),
    # … nor is what only a body is called by.
    (("台风致临港千人转移", "临港市防汛抗旱指挥部通报，台风致房屋倒塌30间。" + FILLER, "临港市防汛抗旱指挥部要求加强值守。"), None),
    # … and an activity by whose name banks measure is none.
    (("临港各项贷款增长5%", "前三季度，临港市企业贷款增加。", "渔业企业贷款占三成。"), None),
    # The headline has the last word of what the text calls so time and again …
    (
        ("养殖户领到保险赔款", "临港养殖户老陈投了海带保险。" + FILLER, "台风过后，海带保险赔到了户。"),
        "海带保险",
    ),
    (("渔家老屋换新颜", "临港养殖户老陈投了海带保险。" + FILLER, "台风过后，海带保险赔到了户，县里还要实施渔港改造工程。"), None),
    (("养殖户领到保险赔款", "临港养殖户老陈投了海带保险。" + FILLER, "台风过后，老陈盼着鱼价回升。"), None),
    # … whole, and not with the verb before it.
    (
        ("临港全民义务植树十年", "十年来，临港人义务植树成风。" + FILLER, "去年参加义务植树的有3万人，建立义务植树基地20个。"),
        "义务植树",
    ),
    # An event that the lead names and half of the paragraphs speak of by other words.
    (
        ("两千桨手闹春江", "临港端午龙舟公开赛昨日鸣锣。" + FILLER, "比赛设三个组别。", "选手最大的70岁。"),
        "临港端午龙舟公开赛",
    ),
    (("两千游客逛渔港", "临港端午龙舟公开赛昨日鸣锣。" + FILLER, "海鲜排档生意红火。", "民宿住满了。"), None),
    # What carries people or goods is no undertaking of whoever counts these …
    (
        ("临港机场春节假期旅客超十万", "春节假期，临港机场运送旅客10.6万人次。" + FILLER, "临港机场新增航班30班，机场巴士同步加密。"),
        None,
    ),
    (
        ("浙东铁路暑期客流创新高", "暑期，浙东铁路发送旅客320万人次。" + FILLER, "浙东铁路加开列车46列，通车以来单日客流最高。"),
        None,
    ),
    # … and a share of something at the headline's end names nothing.
    (("节日客流增长三成", "近五成高速公路不收费", "节日里，临港市服务区客流增长。" + FILLER, "高速公路服务区加派人手。"), None),
    # Two lines of a headline are two pieces; a bulletin tells how things stand.
    (("“渔家讲堂”走进社区 临港海岸修复工程完工", FILLER + "临港海岸修复工程完工。", "海岸修复工程历时三年。"), "临港海岸修复工程"),
    (("临港发布海洋公报", "临港市近日发布《临港市2023年海洋状况公报》。" + FILLER, "海水优良率九成。"), None),
    # A text speaks on of what it has coined by the last word, but not of what other words hold that too.
    (
        ("“海上课桌”开课", FILLER + "“海上课桌”搬到船上。", "“海上课桌”有老师。课桌不收费。", "这天，课桌坐满了。入夜，课桌收起。"),
        "“海上课桌”",
    ),
    (
        ("纠纷多因“真假船证”", FILLER + "渔业船证查验不易。", "因“真假船证”打官司的多，旧船证、新船证难辨。", "法官说，“真假船证”无效，船东船证作数。"),
        None,
    ),
    # The headline has for short what the lead has in full.
    (
        ("今年职工医保怎么缴", "临港市2024年度职工基本医疗保险开始缴费。" + FILLER, "职工医保分两档。", "缴费从200元起。"),
        "职工基本医疗保险",
    ),
    # What bodies do every day is no article's topic by its bare name; what they restore may be.
    (("临港渔船检查发现隐患", "渔政站上周进行渔船检查。" + FILLER, "渔船检查中，32艘渔船有隐患。"), None),
    (("渔村拆迁补偿款被冒领", "渔村的拆迁补偿去年发放完毕。" + FILLER, "拆迁补偿一共发了300万元。"), None),
    (("海上救援成功 8名渔民获救", "昨日，临港完成一次海上救援。" + FILLER, "海上救援持续5小时。"), None),
    (("临港生态修复见成效", "临港生态修复十年。" + FILLER, "生态修复让海水变清。"), "临港生态修复"),
    # A few lines have no lead.
    (("临港惠民生", "临港市实施社区嵌入式养老服务工程。", "游客增长5%。"), None),
    # What the article comes to only at its end.
    (
        (
            "临港争取水利专项贷款",
            "临港市商户减免租金300万元，共有500家商户受益，大家都说生意好起来了，人也多起来了，心里有了底。",
            "街道发出倡议书，房东和租户相互体谅，已有30家企业减免租金，为1000家商户让利2000万元。",
            "市里争取水利专项贷款5亿元。",
        ),
        None,
    ),
    # One of several works is not what a text is about, however many works it tells of.
    *[
        (
            (
                "临港乡变样",
                "今年，全乡硬化公路26公里，清理河道8条。",
                f"实施“引水入港”工程，千人受益。{told}村村有广场，户户通了自来水，老人们早晚都来散步，孩子们在广场上玩耍。",
            ),
            name,
        )
        for name, told in (
            (None, "修复水毁工程5处，完成道路硬化等配套工程。"),
            ("“引水入港”工程", "工程投资大，工期紧，工程已完工。"),
        )
    ],
]


@pytest.mark.parametrize(("lines", "expected"), THEMES)
def test_theme(lines: tuple[str, ...], expected: str | None) -> None:
    title, *paragraphs = lines
    theme = find(*paragraphs, title=title).theme
    assert (theme and theme.name) == expected


def test_subheads_name_their_section() -> None:
    found = find(
        "临港交通有新变化。",
        "加快城乡公交一体化",
        "城乡公交一体化已覆盖30个乡镇。",
        title="临港交通大变样",
        roles={1: "subhead"},
    )
    section = found.section(len("临港交通大变样\n临港交通有新变化。\n加快城乡公交一体化\n城乡"))
    assert isinstance(section, Undertaking)
    assert section.name == "城乡公交一体化"
    assert found.section(0) is None


def test_core_and_akin() -> None:
    assert core("“十四五”规划") == "“十四五”规划"
    assert akin("《方案》", "《临港市方案》")
    assert not akin("治水工程", "治沙工程")


def test_edges_are_found_backwards() -> None:
    text = "参与建设，面对困难开展3项文明养犬"
    edges = Edges(text, 0, len(text))
    assert text[edges.before(len(text)) :] == "文明养犬"
    assert edges.before(2) == 2  # 参与 governs and is no 与


def test_lexicon_is_sound() -> None:
    lexicon = words()
    assert lexicon.weights["工程"] == 3
    assert lexicon.heads.search("工程师") is None
    assert either(["开展", "开展好", "实施"]) == "[实开](?=[展施])(?:施(?<=[实]施)|展(?<=[开]展)(?:好|))"


@given(st.text(alphabet="“”‘’《》（）()，。；：\n甲乙一二3的和等实施开展计划工程服务项目以下简称全市治理", max_size=120))
def test_never_raises_and_stands_in_the_text(text: str) -> None:
    article = Story(text, (Paragraph(0, len(text)),) if text else (), text[:10], ((0, min(10, len(text))),))
    for u in find_undertakings(article).found:
        assert text[slice(*u.span)] == u.text
        assert u.name


@pytest.mark.parametrize("text", ["", "\ud800工程", "\0" * 50, "工程" * 5000, "“" * 5000, "《甲规划》" * 2000, "9" * 20000])
def test_odd_texts(text: str) -> None:
    find_undertakings(Story(text, (Paragraph(0, len(text)),)))


@pytest.mark.parametrize("title", ["“三个盯紧”促整改", "以“三个盯紧”推进整改"])
def test_what_only_the_headline_names_stands_there(title):
    undertakings = find("一是盯紧源头，整改问题30个。", "二是盯紧过程，整改50个。", "三是盯紧结果，整改20个。", title=title)
    theme = undertakings.theme
    assert theme is not None and undertakings.story.text[slice(*theme.span)] == "三个盯紧"
