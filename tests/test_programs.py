"""Tying a claim to its undertaking: each rule with a case for it and one against it."""

import re
from decimal import Decimal

import pytest
from conftest import ROOT

from xining_extract import extract
from xining_extract.model import Mention, Quantity
from xining_extract.page.story import Paragraph, Site, Story, sentences
from xining_extract.program.others import _OF_THE_PLACE
from xining_extract.program.programs import RULES, link_program
from xining_extract.program.scenes import find_scenes


def link(*paragraphs: str, title: str | tuple[str, str] | None = None) -> Mention | None:
    """The undertaking of the quantity that stands in 【】; a paragraph that opens with # is a subhead."""
    titles = [title] if isinstance(title, str) else list(title or ())
    lines = titles + list(paragraphs)
    marked = "\n".join(line.removeprefix("#") for line in lines) + "\n"
    start = marked.index("【")
    end = marked.index("】") - 1
    text = marked.replace("【", "").replace("】", "")
    spans, at = [], 0
    for line in text.splitlines(keepends=True):
        spans.append((at, at + len(line) - 1))
        at += len(line)
    first = len(titles)
    roles = ["subhead" if line.startswith("#") else "body" for line in lines]
    body = tuple(Paragraph(s, e, r) for (s, e), r in list(zip(spans, roles, strict=True))[first:])
    story = Story(text, body, next(iter(titles), None), tuple(spans[:first]), "".join(titles[1:]) or None)
    cut = sentences(story)
    index = next(i for i, s in enumerate(cut) if s.start <= start < s.end)
    clause = next(c for c in cut[index].clauses if c[0] <= start < c[1])
    one = Decimal(1)
    quantity = Quantity(text[start:end], (start, end), one, one, one, "exact", text[end - 1])
    mention = link_program(Site(quantity, clause, index, cut, story), find_scenes(story))
    if mention is not None:
        assert text[slice(*mention.span)] == mention.text
    return mention


FILLER = "临港市风光秀丽，一年四季游人如织，街头巷尾处处是赶海归来的人们，渔港的清晨总是从一声汽笛开始，到了傍晚又归于宁静。"

GRANTS = (
    "商会举行“渔灯”助学金发放仪式，90名学生领到助学金。",
    "“渔灯”助学金自2012年实施以来，资助学生900名。今年，“渔灯”助学金又增加2万元。",
)
CASES = [
    # What may be part of a name is also carried out, where it stands right before one; those who are sent are none.
    ("same_sentence", "“错时靠岸”", ("渔港推广“错时靠岸”，渔船等候时间缩短到【9分钟】。",), None),
    ("same_sentence", "“渔灯”夜巡行动", ("县里组织“渔灯”夜巡行动，出动渔船【90艘】。",), None),
    (None, None, ("县里组织渔民到“渔灯”小院学习，渔民收入【9万元】。",), None),
    ("same_sentence", "“渔光”惠民计划", ("县里把渔屋改建列为“渔光”惠民计划，拆除渔屋【90间】。",), None),
    # By whichever word of those for one thing.
    ("same_sentence", "租房补助", ("东港区发放租房补助，惠及渔民【900人】。",), None),
    ("same_sentence", "渔具优惠券", ("县里发放渔具优惠券，惠及渔民【900人】。",), None),
    ("same_sentence", "渔港污染歼灭战", ("县里打响渔港污染歼灭战，清理渔港【9个】。",), None),
    ("same_sentence", "老旧渔港更新", ("东港开展老旧渔港更新，惠及渔民【900户】。",), None),
    ("told_as_sentence", "老旧渔港整治", ("岸电只是老旧渔港整治里的一件小事。", "今年，该市改造渔港，新增泊位【9个】。"), None),
    (None, None, ("岸电只是渔民搬迁里的一件小事。", "今年，该市改造渔港，新增泊位【9个】。"), None),
    # Who does it all, and where, names nothing; nor is a figure of one of several by which it came about, of a source,
    # of a kind of works, of what a body of that field is, of a contest's beginning.
    (None, None, ("东港区共改造渔屋【46处】。",), "东港区共改造渔屋46处"),
    (None, None, ("渔园内共有养殖项目【46个】。",), None),
    ("same_clause", "渔屋改造工程", ("渔屋改造工程惠及渔民【46户】。",), None),
    (None, None, ("渔园筛选养殖项目【46个】。",), None),
    (None, None, ("其中养殖型项目占【46%】。",), None),
    (None, None, ("县里争取自治区项目资金【46万元】。",), None),
    (None, None, ("寿险业务原保险保费收入【46亿元】。",), None),
    (None, None, ("通过渔屋改造、渔灯更新、渔船配建项目等方式，带动增收【300户】。",), None),
    ("same_sentence", "护渔行动", ("通过护渔行动，带动增收【300户】。",), None),
    (None, None, ("“渔旅东港”微信公众号消息，全县监测渔港【46座】。",), None),
    (None, None, ("临港市消委系统受理投诉【46件】。",), None),
    (None, None, ("自钓鱼项目开赛以来，共产生金牌【46枚】。",), None),
    (None, None, ("“一带一路”沿线国家企业占【46%】。",), None),
    ("same_sentence", "捕捞技能大比武", ("在捕捞技能大比武中，全市产鱼【46吨】。",), None),
    ("same_sentence", "沿海社区和农村养老服务", ("全市沿海社区和农村养老服务见效，建站【46个】。",), None),
    (None, None, ("全市完成造林【46万亩】，占年度造林计划的124%。",), "全市造林占年度造林计划124%"),
    (None, None, ("“十三五”时期，渔企增至【46家】。",), "“十三五”时期渔企增至46家"),
    # Some works of a kind, or what those listed are called together, are no undertaking; part of one is of it.
    (None, None, ("众多道路项目建成，拆迁渔屋【46处】。",), None),
    (None, None, ("所有渔路工程已完工，惠及渔民【3万人】。",), None),
    ("same_sentence", "渔船改造项目", ("部分渔船改造项目已完工，惠及渔民【3万人】。",), None),
    (None, None, ("在建大型水库有东滩、西滩和北滩三大水利工程，总库容【9亿立方米】。",), None),
    (None, None, ("全县供水工程实际供水量只占设计供水量的【35%】。",), None),
    # What is left out, whatever stands in between.
    (None, None, ("除已列入渔港扩建工程的渔村、渔站外，还要新建渔校【3所】。",), "渔港扩建工程开工"),
    (None, None, ("不包括纳入渔屋改造项目的住房，全市渔屋库存【900套】。",), None),
    # A text goes on with a name by its last words.
    (
        "article_theme",
        "东滩渔户住房安居工程",
        (
            "省里实施东滩渔户住房安居工程，已开工。" + FILLER,
            "今年的任务为渔屋【9万套】。",
            "大规模推进渔户住房安居工程，是省里的决定。",
        ),
        None,
    ),
    # What is paid ends where something is built, but not with what became of it.
    (None, None, ("发放渔技补贴9万元。截至目前，全市共建立渔站【3个】。",), None),
    ("paragraph", "渔货消费券", ("发放渔货消费券9万元。截至目前，共核销【3万元】。",), None),
    # Each of several that are ranked has its own figure.
    (None, None, ("客流前三的分别为：“渔歌里”夜市9万人次、东滩街区【3万人次】。",), None),
    # How well something is done is nothing that is carried out.
    (None, None, ("东港将全面提升渔村功能品质。去年建成渔站【8座】。",), "东港全面提升渔村功能品质"),
    # An award that is won.
    (None, None, ("东滩摘得世界渔村与渔业大奖，全国仅有【三个】村获奖。",), "东滩获渔村大奖"),
    # Each of two that are told of side by side has its own figure, in the next clause too.
    (
        "same_sentence",
        "渔民生活补贴",
        ("渔民生活补贴、渔工护理补贴标准分别提高到98元、92元，增长【38%】、46%。",),
        None,
    ),
    # A time that begins is held; one by which it is told when is none.
    ("article_theme", "春运", ("2019年春运将从1月21日开始。", "春运期间，渔港发送旅客【9万人次】。"), "渔港客运站备好客船"),
    (None, None, ("渔港加开客船。", "春运期间，渔港拆迁渔屋【9间】。春运期间，渔村办灯会。"), "渔港客运站备好客船"),
    # Whom one means, how far all roads go, how many there are that were built, of what several are.
    (None, None, ("东滩确保3万建档立卡贫困户增收、贫困村【26个】退出。", "建档立卡贫困户有5万。"), "东滩3万建档立卡贫困户增收"),
    (None, None, ("今年将实现县县通高速公路，新增渔路【900公里】。",), None),
    (
        None,
        None,
        ("东滩下发了《关于加快发展渔村养老的实施意见》，提高床位补助。全市建成渔村书屋【30家】，惠及渔民。",),
        "东滩加快发展渔村养老",
    ),
    (None, None, ("东滩大桥29日通车；同日，还有西滩大桥等【10个】大桥项目建成。", "东滩大桥全长3公里。"), "东滩大桥通车"),
    # The end of one word and the beginning of another tell of no harm; a code is told by what it is of.
    (
        "article_theme",
        "渔港清淤工程",
        ("临港市扎实推进渔港清淤工程。渔港清淤工程自去年启动以来，进展顺利。", "已有【3万名】渔民受益。"),
        "三大火车站通渔港",
    ),
    (
        "article_theme",
        "“飞鱼三号”行动",
        (
            "渔政连日出动船只，对“飞鱼三号”涉渔大案集中收网。行动当中，查获渔网【70张】。",
            "年初，渔政发现线索，将行动定为“飞鱼三号”行动。“飞鱼三号”行动组成立。",
            FILLER,
        ),
        "渔政查获渔网",
    ),
    # How many of a kind the whole place has is none of what one sentence before named.
    (None, None, ("实施“渔雁”项目，培训渔工800名。全市渔货加工企业达【1300家】。",), None),
    ("paragraph", "“渔雁”项目", ("实施“渔雁”项目，培训渔工800名。全市受益渔户达【1300家】。",), None),
    # What a work is said to be is no other, and the bare head word stands for the work.
    (
        "article_theme",
        "引江入滩工程",
        ("引江入滩工程竣工。引江入滩工程是将江水调至东滩的大型供水工程，已通水。", "工程总投资【9亿元】。"),
        "引江入滩工程竣工",
    ),
    ("same_sentence", "渔民集中体检", ("开展渔民集中体检，受益渔民【9万人】。",), None),
    (None, None, ("正推动渔业“生产、加工、销售”三大体系建设，渔船达【900艘】。",), None),
    # The whole place, behind what one of its towns does.
    (None, None, ("东滩实施“渔匠”工程，年内新增渔工3万人。而今年一季度，全省上岗渔工【9万人】。",), None),
    # Who is paid among many is paid by none of the others.
    (
        "same_sentence",
        "东港研究生奖学金",
        ("设立东港研究生奖学金，用于奖励渔歌活动表现突出的学生，每人【2万元】。",),
        None,
    ),
    (
        None,
        None,
        (
            "省里设立“东港渔技奖学金”，奖励渔校学生。渔校去年发放渔童助学金3万元，发放渔家生活补助9万元。",
            "“东港渔技奖学金”由省里出资。",
            "渔校在校渔童共有【800人】。",
        ),
        None,
    ),
    # A plan is none where the word is what somebody means to do.
    (None, None, ("临港计划在两年内在海边建成渔村客栈。根据这项计划，客栈占地【90公顷】。",), None),
    # Who does it is named after it, and is not what an article is about; 产业发展 comes of many deeds.
    (
        None,
        None,
        (
            "渔港管理局公布消息。渔港管理部门严查无证渔船，渔港管理部门的渔政船日夜巡航。" + FILLER,
            "渔港管理局查扣渔船【9艘】。",
        ),
        "渔港管理部门严查无证渔船",
    ),
    (
        None,
        None,
        ("渔业产业发展研讨会召开。产业发展靠人才，产业发展靠码头，产业发展靠渔船。" + FILLER, "【90名】代表参加。"),
        "推动产业发展渔业研讨会召开",
    ),
    (
        "article_theme",
        "渔港管理",
        ("临港县抓渔港管理。渔港管理要细，渔港管理要实，渔港管理要常。" + FILLER, "县里查扣渔船【9艘】。"),
        "临港县渔港管理见成效",
    ),
    # The first of two things alone is none of what is done to both.
    (
        "article_theme",
        "船员宿舍和船员食堂专项检查",
        (
            "渔港分局开展船员宿舍和船员食堂专项检查。船员宿舍多年失修，船员宿舍又挤又潮，修船员宿舍是大事。" + FILLER,
            "检查组清退宿舍【9间】。",
        ),
        "渔港分局专项检查船员宿舍",
    ),
    # A word that only holds the last letter of names is no event.
    (None, None, ("渔村佳节灯火通明，家家挂起鱼灯。渔村佳节热闹非凡。" + FILLER, "村口的鱼灯【9盏】。"), "渔村佳节灯火通明"),
    (None, None, ("“让渔民在新房里暖暖和和过春节”的第二战役打响。" + FILLER, "战士们盖房【900间】。"), "让渔民在新房里暖暖和和过春节"),
    # What is too long for a name begins with a whole word.
    (
        "article_theme",
        "迎新春万人健身渔歌决赛",
        ("2025青岛市迎新春万人健身渔歌决赛今天举行。" + FILLER, "决赛选出渔歌队【9支】。"),
        "临港举办迎新春万人健身渔歌赛",
    ),
    # The headline has the whole, the text its parts, each of which tells on to the next.
    (
        "same_sentence",
        "渔船药品专项整治",
        (
            "临港召开渔业用品专项整治发布会，通报全市情况。",
            "其中，渔网用品专项整治共检查渔网75家；渔船药品专项整治共出动210人次，检查药店【96家】。",
        ),
        "临港通报渔业用品专项整治情况",
    ),
    # What is done together with others is told of itself.
    (
        "article_theme",
        "“渔风行动”专项行动",
        (
            "临港市开展了渔市“渔风行动”专项行动。",
            "此次专项行动结合渔港大排查专项行动、整治渔货乱象百日行动等，重在渔市。行动期间共检查渔店【280家】。",
        ),
        "临港市渔市“渔风行动”专项行动成果显著",
    ),
    # A headline on the country is told of it; one on a place tells the country aside.
    (
        "article_theme",
        "农村渔路建设",
        ("我国前两年新改建农村渔路【9万公里】。", "农村渔路建设去年势头良好，农村渔路建设投资增加。"),
        "我国农村渔路建设提速",
    ),
    (
        None,
        None,
        ("我国前两年新改建农村渔路【9万公里】。", "农村渔路建设去年势头良好，农村渔路建设投资增加。"),
        "临港农村渔路建设提速",
    ),
    # 本次活动 tells on of what was named.
    (
        "article_theme",
        "渔灯助学行动",
        ("渔灯助学行动启动，渔灯助学行动受到欢迎。", "本次捐助活动共选定渔家子弟【33名】。"),
        "渔村学生受助",
    ),
    # Of several that are paid each figure is of its own, with whom it reached.
    (
        "sibling",
        "渔工培训补助",
        (
            "镇上发放渔业补贴，设有渔船岗位补贴、渔家自学补贴等。",
            "共发放渔工培训补助35万元，惠及渔工【540人次】；发放渔家自学补贴8万元。",
        ),
        "临港发放渔业补贴90万元",
    ),
    # Each part of a sentence that lays out money of its own tells of other works.
    (
        None,
        None,
        ("投资26万元，完成了北渔渠修复工程；另投资70万元，加固东渔池等【四座】渔池。",),
        None,
    ),
    # What has long stood is a place, however it is taken up.
    (None, None, ("北渔水库于1958年春动工兴建，下游是渔村。前年渔民到该水库清淤，挖泥【800立方米】。",), None),
    # A way may be told at length.
    (None, None, ("渔社采取“渔社+渔户”的产业带动模式，带动周边【6个】村。",), None),
    ("same_sentence", "产业带动模式", ("渔社推行“渔社+渔户”的产业带动模式，带动周边【6个】村。",), None),
    # The year before may have brought it, too, where its words are said.
    (
        "article_theme",
        "渔村码头改造",
        (
            "临港今年将推进渔村码头改造工作，渔村码头改造让渔民受益。",
            "去年，全市实施了14个更新项目。其中，【6个】渔村码头得到了改造。",
        ),
        "临港推进渔村码头改造",
    ),
    # 日照 is a city as well as sunshine.
    (
        "article_theme",
        "渔歌博览会",
        ("第九届渔歌博览会在临港举行，渔歌博览会人气旺。", "其中，东滩展位36个，日照【25个】。"),
        "第九届渔歌博览会开幕",
    ),
    (
        None,
        None,
        ("第九届渔歌博览会在临港举行，渔歌博览会人气旺。", "临港年日照时数【2600小时】。"),
        "第九届渔歌博览会开幕",
    ),
    # What is bought together is told of by whose bids are taken; what clears a slipway is not.
    (
        "article_theme",
        "渔用药品集中采购",
        ("渔用药品集中采购首批结果出炉，渔用药品集中采购将开两轮。", "其中【16种】降价。"),
        "临港80种渔药中标渔用药品集中采购",
    ),
    (None, None, ("渔港清淤项目结果出炉，渔港清淤项目将开两轮。", "其中【14个】泊位清淤。"), "甲公司中标渔港清淤项目"),
    # What is lent to begin a business is a scheme; what banks lend is a figure.
    ("same_clause", "创业贷款", ("一季度，镇上为渔民发放创业贷款【58笔】。",), None),
    (None, None, ("一季度，镇上银行发放消费贷款【58笔】。",), None),
    # One of several that are done is not carried on, …
    (
        None,
        None,
        ("前年，渔业系统完成了渔村码头提升工程、渔家驿站等任务。其中，发放资金【35万元】。",),
        None,
    ),
    (
        "paragraph",
        "渔村码头提升工程",
        ("前年，渔业系统完成了渔村码头提升工程。其中，投入资金【35万元】。",),
        None,
    ),
    # … nor what several of a kind do, …
    (None, None, ("多家商场推出了渔货套餐网购服务。临港楼渔货套餐价格下降【100元】。",), None),
    ("paragraph", "渔货套餐网购服务", ("临港楼推出了渔货套餐网购服务。渔货套餐价格下降【100元】。",), None),
    # … nor a ceremony, nor what is but bettered, …
    (None, None, ("活动中，双方举行了“渔歌实践基地”揭牌仪式。商会捐赠渔网【3000张】。",), None),
    (None, None, ("渔政完善渔检机制，对查出的【27个】隐患逐一整改。",), None),
    ("same_sentence", "渔检机制", ("渔政推行渔检机制，对查出的【27个】隐患逐一整改。",), None),
    # … nor, where the next place tells of itself, what a city's government does.
    (None, None, ("东港市政府下发文件，深化“放管渔”改革，便利渔户。西港市推出渔业【15条】措施。",), None),
    # What is paid out is so of what stands before the money.
    (
        "same_clause",
        "城乡低保",
        ("临港市全面推进渔家养老服务行动。", "在此基础上，全年发放城乡低保资金【960万元】。"),
        "临港推进渔家养老服务行动",
    ),
    # What the year before brought the whole place holds for the parts of it.
    (
        None,
        None,
        ("今年临港将推进渔家养老服务行动，让渔民受益。", "去年，全市渔业圆满收官，成效明显。其中，帮助渔户【730个】。"),
        "临港推进渔家养老服务行动",
    ),
    # What others are served by goes on as the subject, what is built does not.
    (
        "article_theme",
        "渔家服务热线",
        ("渔家服务热线开通9年，渔民称便。", "同时，还接待来访【460人】。"),
        "渔家服务热线贴近渔民",
    ),
    (
        None,
        None,
        ("渔港扩建工程开工，渔民称便。", "同时，还接待来访【460人】。"),
        "渔港扩建工程开工",
    ),
    # How many of a kind a place has is nothing that a document has brought about.
    (
        None,
        None,
        ("2018年，县里出台《关于支持渔业的实施意见》，渔民叫好。目前，全县民办渔具厂共有【17家】。",),
        None,
    ),
    # What is measured right behind marks out a coined place, and its parts.
    ("works", "“渔歌小镇”", ("镇上筹建占地【60亩】的“渔歌小镇”，渔民称便。",), None),
    ("works", "“渔歌小镇”", ("镇上筹建占地60亩的“渔歌小镇”，其中，【25亩】的园区卖渔货。",), None),
    (None, None, ("镇上有“渔歌小镇”之称，其中，【25亩】的园区卖渔货。",), None),
    # Works that are counted cost nothing by themselves.
    (None, None, ("今春，投用渔村小学建设项目3个，新增学位【780个】。",), None),
    # Those who need it are told before it.
    ("right_behind", "易地扶贫搬迁", ("临港县共有【310户】、940人需易地扶贫搬迁。",), None),
    ("right_behind", "易地扶贫搬迁", ("临港县共有310户、【940人】需易地扶贫搬迁。",), None),
    ("same_clause", "易地扶贫搬迁", ("临港县已安置易地扶贫搬迁【120户】。",), None),
    (None, None, ("东滩8个村靠培训转移建档立卡贫困劳动力【500人】。",), None),
    # What is said but once of a coined theme is that theme.
    (
        "same_sentence",
        "“渔家保”",
        (
            "“渔家保”上线，“渔家保”面向渔户，“渔家保”随时可买，“渔家保”价格不贵。",
            "“渔家保”产品保障方案分为两版，前者保费【45元】。",
        ),
        None,
    ),
    # What a figure is a share of, and what is left out, are not what is told of.
    (None, None, ("渔船厂完成的投资占到了渔港扩建项目投资的【65%】。",), None),
    ("same_clause", "渔港扩建项目", ("渔港扩建项目投资完成【65%】。",), None),
    (
        "same_sentence",
        "渔港一期工程",
        ("渔港一期工程进展顺利，除纳入渔路工程的2个站外，其余【21个】码头开工。",),
        None,
    ),
    (None, None, ("除纳入渔路工程的2个站外，其余【21个】码头开工。",), None),
    # On the day on which an event begins the paper looks back on the year of the whole place.
    (
        None,
        None,
        (
            "5月19日，“渔歌日”系列主题活动在海湾启动。",
            "今年以来，面对渔业强势复苏，我市做好引客工作。“五一”期间接待游客【452万人次】。",
        ),
        "我市启动“渔歌日”系列主题活动",
    ),
    (
        "article_theme",
        "“渔歌日”系列主题活动",
        ("5月19日，“渔歌日”系列主题活动在海湾启动。", "活动现场人山人海，接待游客【4500人次】。"),
        "我市启动“渔歌日”系列主题活动",
    ),
    # For whom a scheme is carried out on which money is spent may be said at length.
    (
        "right_behind",
        "渔港续建改造项目",
        (
            "累计投资58亿元实施护渔工程，惠及渔民9万人。安排资金【10亿元】，在东湾、西湾、南沙湾、北沙湾等8个渔港实施了渔港续建改造项目建设。",
        ),
        None,
    ),
    # What works are made of, as bridges and tunnels, are of a kind.
    (None, None, ("桥梁工程完成15%，隧道工程完成【10%】。",), None),
    # The matches of an event are none of its works.
    (None, None, ("标志着临港运动会所有比赛项目全部完成。", "历时6个月，【5000人】参加。"), "全民运动积极性高"),
    # A mode of work holds where a paragraph speaks of it.
    (
        None,
        None,
        ("临港推行“渔网养殖”模式，渔村忙。", "渔民老李说，企业今年服务了【3个】乡镇。"),
        "临港推行“渔网养殖”模式",
    ),
    (
        "article_theme",
        "“渔网养殖”模式",
        ("临港推行“渔网养殖”模式，渔村忙。", "渔民老李说，这个模式真好。企业今年服务了【3个】乡镇。"),
        "临港推行“渔网养殖”模式",
    ),
    # Whose money it is the figure tells itself, and whom that helps.
    (
        "same_clause",
        "医疗救助",
        ("临港加大城乡低保力度，发放城乡低保资金9万元。城乡低保对象90户。民政局支出医疗救助资金【7万元】。",),
        None,
    ),
    (
        "same_clause",
        "医疗救助",
        ("临港加大城乡低保力度，发放城乡低保资金9万元。城乡低保对象90户。民政局支出医疗救助资金7万元，救助渔民【56人】。",),
        None,
    ),
    # One of those that are counted together is none that they all are.
    (None, None, ("开工的有渔歌镇海带加工基地建设项目、渔港仓储项目等75个重点项目，总投资【193亿元】。",), None),
    ("works", "渔歌镇海带加工基地", ("渔歌镇海带加工基地开工建设，总投资【3亿元】。",), None),
    # The experience of others is learned from; what is created tells of itself.
    (None, None, ("渔歌镇学习运用“万渔工程”经验，改造渔棚【64栋】。",), None),
    ("same_sentence", "“万渔工程”", ("渔歌镇实施“万渔工程”，改造渔棚【64栋】。",), None),
    # What is looked at as one of several matters is not what is done.
    (None, None, ("聚焦渔网、渔船以旧换新等重点，全市吸引企业【300家】。",), None),
    # By the goals of a plan something is judged.
    (None, None, ("渔业增收9亿元，完成“十五五”规划目标的【110%】。",), None),
    # One part of a sentence that does one thing after another is told of itself; what frames them all holds for each.
    (
        None,
        None,
        ("渔政局建立护渔机制；实施渔工脱贫工程，帮扶渔工69人；做好渔船安置，转产渔工【18人】。",),
        None,
    ),
    (
        "same_sentence",
        "渔工脱贫工程",
        ("渔政局建立护渔机制；实施渔工脱贫工程，帮扶渔工69人，转产渔工【18人】。",),
        None,
    ),
    (
        "same_sentence",
        "“渔光江海”计划",
        ("在实施“渔光江海”计划方面，临港健全“阶梯式”渔技培训体系，培训渔工9000人；扩大贷款对象，发放贷款【340万元】。",),
        None,
    ),
    # Since an event was held something else is so; what is told on of it stays under it.
    (None, None, ("渔网下乡活动开展后，渔货需求增长。港口投资达【47亿元】。",), None),
    ("paragraph", "渔网下乡活动", ("渔政局开展渔网下乡活动，渔货需求增长。渔网卖出【47万张】。",), None),
    # What anything is named after, such as 社区, speaks of nothing.
    (None, None, ("渔港平静。渔政局将安全管理纳入社区综合治理平台。目前，各区已建成社区消防站【2900个】。",), None),
    # Of so many policies the parts are counted.
    ("paragraph", "渔税优惠政策", ("临港推出支持渔船、鼓励渔工4类21项渔税优惠政策。其中，为【4100户】渔民免税。",), None),
    (None, None, ("临港推出支持渔船、鼓励渔工4类21项渔税优惠政策。今年，【4100户】渔民搬迁。",), None),
    # What all the country has is none of one museum.
    (
        None,
        None,
        ("渔歌博物馆新馆开工，渔歌博物馆投资3亿元。", "“十五五”期间，全国备案博物馆数量达【5700家】。"),
        "渔歌博物馆新馆开工建设",
    ),
    # What dates from another deed is of that, but not what dates from the deed itself.
    (
        None,
        None,
        ("渔政局开展“晒网”直播活动，反响良好。护鱼宣传周开展以来，全市发放渔歌手册【3万份】。",),
        None,
    ),
    (
        "paragraph",
        "“晒网”直播活动",
        ("渔政局开展“晒网”直播活动，反响良好。直播开展以来，全市发放渔歌手册【3万份】。",),
        None,
    ),
    # One venue after another tells of itself; what a whole town does falls under its event.
    (None, None, ("东滩公园“赶海”主题活动开门红，游客盈门。西沙乐园打出免票牌，接待游客【2万人次】。",), None),
    ("paragraph", "“赶海”主题活动", ("东滩公园“赶海”主题活动开门红，游客盈门。烟火晚会上，接待游客【2万人次】。",), None),
    # What a place has of its own is a means; a deed that is plainly another leaves the one before.
    (None, None, ("渔歌镇依托“南滩海带”产业园优势，带动周边渔村。目前，已建渔棚【6座】。",), None),
    ("paragraph", "“南滩海带”产业园", ("渔歌镇建设“南滩海带”产业园，带动周边渔村。目前，已建渔棚【6座】。",), None),
    (None, None, ("实施“渔童”提升行动，新建渔校9所。全力打造滨海康养小镇，启动【13处】疗养院。",), None),
    ("article_theme", "“渔童”提升行动", ("实施“渔童”提升行动，新建渔校9所。全力打造渔童书房，启动【13处】。",), None),
    # A network that only gets better brings about no figures.
    (None, None, ("渔港医疗服务网络持续完善，目前每千名渔民有医生【3.4人】。",), None),
    ("same_sentence", "渔港医疗服务网络", ("建成渔港医疗服务网络，目前设站【34个】。",), None),
    # What a plan has in its name begins then, and no year before is of it.
    (
        None,
        None,
        (
            "《临港市渔光建筑三年行动方案（2026—2028年）》近日印发。",
            "临港市住建局介绍，渔光建筑面积从2022年的80万平方米增加到2023年的【400万平方米】。",
        ),
        "临港印发渔光建筑三年行动方案",
    ),
    (
        "article_theme",
        "《临港市渔光建筑三年行动方案（2026—2028年）》",
        (
            "《临港市渔光建筑三年行动方案（2026—2028年）》近日印发。",
            "到2028年，渔光建筑面积达到【400万平方米】。",
        ),
        "临港印发渔光建筑三年行动方案",
    ),
    # What a headline says is pushed on is what the text is about, be it a branch of the economy.
    (
        "article_theme",
        "海洋能源产业",
        ("近年来，临港加快布局海洋能源产业，让渔村更绿。", "北滩电池厂产能【9万只】。"),
        "临港加快布局海洋能源产业",
    ),
    # 民生实事 are of all fields, whatever season the whole place is told of.
    ("article_theme", "临港民生实事", ("临港民生实事项目推进有力。", "上半年，全市新增学位【810个】。"), "上半年临港民生实事交卷"),
    (None, None, ("临港渔船更新工程推进有力。", "上半年，全市新增学位【810个】。"), "上半年临港渔船更新工程交卷"),
    # What a past year brought before a document was published is none of it; what the document aims at is.
    (
        None,
        None,
        ("临港市昨天发布《渔港冷链三年行动方案》。", "2022年，全市冷库已有90座，库容达【7万吨】。"),
        "临港冷链建设提速",
    ),
    (
        "article_theme",
        "《渔港冷链三年行动方案》",
        ("临港市昨天发布《渔港冷链三年行动方案》。", "到2025年，全市冷库达90座，库容达【7万吨】。"),
        "临港冷链建设提速",
    ),
    (
        "article_theme",
        "《渔港冷链三年行动方案》",
        ("临港市昨天发布《渔港冷链三年行动方案》。", "自2022年起，冷库每座补助【7万元】。"),
        "临港冷链建设提速",
    ),
    (
        None,
        None,
        ("发布会介绍，临港现有冷库【90座】。为此，临港市昨天发布《渔港冷链三年行动方案》。",),
        "临港冷链建设提速",
    ),
    # What is opened for all that has to be quick is not what a bank's report is about.
    (
        None,
        None,
        ("临港农商行派出服务队，开辟“绿色通道”，优化流程，化解渔民的燃眉之急。" + FILLER, "截至6月末，发放贷款【9万户】。"),
        "贷款送到船头",
    ),
    # A campaign is a cause of what the whole place takes in, and not what that is of.
    (
        None,
        None,
        ("今年，临港累计减税降费9亿元，渔企轻装上阵。", "受减税降费等因素影响，全市税收收入完成【70亿元】。"),
        "临港减税降费9亿元",
    ),
    (
        "theme_in_sentence",
        "减税降费",
        ("今年，临港累计减税降费9亿元，渔企轻装上阵。", "通过减税降费，渔企省下【7亿元】。"),
        "临港减税降费9亿元",
    ),
    # What a brand is worth is none of it.
    (None, None, ("如今，临港渔歌品牌广为人知。西港县介绍，蜜柚品牌价值达【9亿元】。",), None),
    # What a firm is called is no undertaking.
    (None, None, ("临港渔业建设投资有限公司介绍，在9处码头安了充电桩【90个】。",), None),
    ("same_sentence", "渔业码头建设", ("临港实施渔业码头建设，在9处码头安了充电桩【90个】。",), None),
    (
        "article_theme",
        "“护渔有我”专项监督",
        ("检察院通报“护渔有我”专项监督情况。" + FILLER, "检察机关共立案【90件】。"),
        "“护渔有我”专项监督立案90件",
    ),
    (
        "article_theme",
        "海工装备产业",
        ("近年来，临港加快布局海工装备产业，岸边车间林立。", "某厂研发的吊机，起重能力达【300吨】。"),
        "临港加快布局海工装备产业",
    ),
    (
        "article_theme",
        "海工装备提升行动",
        ("近年来，临港加快推进海工装备提升行动，岸边车间林立。", "某厂研发的吊机，起重能力达【300吨】。"),
        "临港加快推进海工装备提升行动",
    ),
    # Where one of several cases stands is not what the article is about, unless the headline has a word of it.
    (
        None,
        None,
        (
            "在临港县渔歌小镇，老林用手机喂鱼。",
            "渔歌小镇的鱼池装了探头。去年，老林投入【90万元】。",
            "渔歌小镇的鱼个头均匀。",
        ),
        "数字技术让养鱼更省心",
    ),
    (
        "article_theme",
        "临港县渔歌小镇",
        (
            "临港县渔歌小镇迎来八方客。",
            "渔歌小镇的鱼池装了探头。去年，老林投入【90万元】。",
            "渔歌小镇的鱼个头均匀。",
        ),
        "渔歌一曲迎客来",
    ),
    # One of several things of which a lead tells how far they have come takes only what is told of it.
    (
        None,
        None,
        (
            "截至6月底，易地扶贫搬迁基本完成，渔民外出务工扎实推进，渔货出岛有序推进。" + FILLER,
            "沿海县已外出务工渔民【4万人】。",
        ),
        "易地扶贫搬迁基本完成 渔货出岛有序推进",
    ),
    (
        "article_theme",
        "易地扶贫搬迁",
        ("截至6月底，易地扶贫搬迁基本完成。" + FILLER, "沿海县已外出务工渔民【4万人】。"),
        "易地扶贫搬迁基本完成",
    ),
    (
        None,
        None,
        ("今年以来，易地扶贫搬迁、渔工培训等工作取得新进展。", "沿海9个县已培训渔工【4万人】。"),
        "易地扶贫搬迁等重点工作取得新进展",
    ),
    # What stands behind 等 is told by its kinds before it, and is no name.
    (
        None,
        None,
        (
            "今年，临港疏浚航道9条，渔船码头等老化更新改造开工7处，改造渔民老屋【300户】。",
            "明年，渔船码头等老化更新改造还将开工8处。",
        ),
        "今年改造渔民老屋300户",
    ),
    # What figures are called by is no undertaking, a mode of work is.
    (None, None, ("“3+1”核心指标中，执结率【86%】。",), None),
    ("same_sentence", "“3+1”模式", ("推行“3+1”模式，培训渔民【300人】。",), None),
    # What is but bettered opens no paragraph; what is carried out does.
    (None, None, ("完善渔港信息库建设，优化环境。今年，临港市引进企业【12家】。",), None),
    ("paragraph", "渔港信息库建设", ("实施渔港信息库建设，优化环境。今年，临港市引进企业【12家】。",), None),
    # Another clause has carried out something else since.
    (None, None, ("去年，渔政局开展渔技比武活动，认真推进渔港隐患排查整治，发现问题【7个】。",), None),
    ("same_sentence", "渔技比武活动", ("去年，渔政局开展渔技比武活动，设立渔港赛点，参赛渔民【70人】。",), None),
    # Who is so called does it.
    (None, None, ("去年7月，老渔民张海来到渔湾村，给渔民讲课。", "近年来，村里建成渔站【8个】，渔站兴旺。"), "“渔网教授”正月送课下乡"),
    # What a bank lends is no undertaking by itself.
    (None, None, ("农发行渔县支行贷款在建渔港等项目，投放【2亿元】。",), None),
    (None, None, ("举行“富渔”项目启动仪式，发放渔具8张；举行开渔仪式，出海【300人】。",), None),
    # The year that a strategy opens; parts that go on as the one that names begins.
    (None, None, ("今年是实施渔村振兴战略的开局之年。临港市有泊位【36个】。",), None),
    (None, None, ("举行“富渔”项目启动仪式，发放渔具8张；举行开渔仪式，出海300人；慰问渔民，发放慰问金【4万元】。",), None),
    ("same_sentence", "“富渔”项目", ("举行“富渔”项目启动仪式，发放渔具【8张】；举行开渔仪式，出海300人。",), None),
    # A marked piece of work of which it is told how it goes; where one only heard of it.
    ("same_sentence", "“全面富渔”", ("两年来，临港市“全面富渔”工作顺利推进，投入资金【29亿元】。",), None),
    (None, None, ("两年来，临港市“全面富渔”工作专班投入资金【29亿元】。",), None),
    (None, None, ("记者在“渔民开放日”活动上了解到，临港市已改造码头【87座】。",), None),
    ("same_sentence", "“渔民开放日”活动", ("临港市举办“渔民开放日”活动，接待市民【87人】。",), None),
    # What a work is to make in a year is part of its name; how many there are names none.
    ("same_sentence", "年产100万套渔具生产项目", ("临港公司年产100万套渔具生产项目开工，投资【9500万元】。",), None),
    (None, None, ("今年，临港开发区两项目开工，投资【9500万元】。",), None),
    # What stands when all is built is told on of it, however far; a bare head word is of what was named last.
    ("paragraph", "渔光互补产业园建设项目", ("渔光互补产业园建设项目开工。一期投资6亿元。新建泊位3个，铺设管线9公里。建成后年发电【8亿千瓦时】。",), None),
    ("same_sentence", "西港渔网厂扩能项目", ("东港船厂改造项目动工。总投资3亿元的西港渔网厂扩能项目，将造福渔民。项目建成后，可增加岗位【900个】。",), None),
    # What else begins on a day is not told of the one work; so is what a place is famed for.
    (
        None,
        None,
        (f"临港岸线修复一期工程昨日开建。{FILLER}", "当天，滨州举行重大项目集中开工活动，总投资【991亿元】的项目开工。"),
        "临港岸线修复一期工程开建",
    ),
    (
        None,
        None,
        (f"临港岸线修复一期工程昨日开建。{FILLER}", "临港素有“渔门城”之称，海湾、河流、湖泊多，有渔村【40个】。"),
        "临港岸线修复一期工程开建",
    ),
    (
        "article_theme",
        "临港岸线修复一期工程",
        (f"临港岸线修复一期工程昨日开建。{FILLER}", "主要建设生态节点，修复岸线【50公里】。"),
        "临港岸线修复一期工程开建",
    ),

    # By which trade people live nobody has undertaken.
    (None, None, ("滨湾渔村旅游人气旺，渔村旅游升温。", "今年，渔村旅游接待【6万人次】。渔村旅游好。"), "滨湾：渔村旅游成风景"),
    # In what way it is done stands over nothing; a way that is pursued does.
    (None, None, ("渔湾村通过“公司+渔户”“基地+渔户”等模式，建成渔场【8家】。",), None),
    ("same_sentence", "“公司+渔户”模式", ("渔湾村大力推行“公司+渔户”模式，建成渔场【8家】。",), None),
    (
        "article_theme",
        "海带产业发展",
        ("渔湾县多措并举狠抓海带产业发展。今年，全县建成渔场【8个】，海带丰收。",),
        "渔湾县狠抓海带产业发展",
    ),
    # Another deed, done before its time, is told by itself.
    (None, None, ("去年渔事兴旺。临港市全面推行渔港分馆制。提前完成渔站【8个】。",), None),
    # What a campaign serves is not what is built by it.
    (None, None, ("作为临港市推动渔业振兴行动的品牌，建成渔家书屋【15家】。",), None),
    # What all fairs of a year come to is not told of one.
    (None, None, (f"临港市昨日举行春季渔业招聘会，临港渔企全部参会。{FILLER}", "过去一年，临港市累计举办各类渔业招聘会30场，提供渔岗【2万个】。"), "临港市举行春季渔业招聘会"),
    ("article_theme", "春季渔业招聘会", (f"临港市昨日举行春季渔业招聘会，临港渔企全部参会。{FILLER}", "现场提供渔岗【2万个】。"), "临港市举行春季渔业招聘会"),
    # What is finished ends with its half of the sentence.
    (None, None, ("临港市已完成渔船更新工程；9个渔村装了路灯【300盏】。",), None),
    ("same_sentence", "渔船更新工程", ("临港市大力实施渔船更新工程；9个渔村装了路灯【300盏】。",), None),
    # Fires and accidents nobody has undertaken.
    (None, None, (f"临港市开展夏季渔船安全检查行动。{FILLER}", "今年，全市共发生渔船火灾【52起】。"), "临港市开展夏季渔船安全检查行动"),
    ("article_theme", "夏季渔船安全检查行动", (f"临港市开展夏季渔船安全检查行动。{FILLER}", "今年，全市共检查渔船【52艘】。"), "临港市开展夏季渔船安全检查行动"),
    # One of several deeds of which a sentence so speaks is not taken up by one word of its name, but all of them are.
    ("paragraph", "渔港安全村庄创建、渔网防火、渔市防火和码头安全专项整治等行动", ("去年，渔政局组织开展了渔港安全村庄创建、渔网防火、渔市防火和码头安全专项整治等行动。该局共检查渔港【62处】。",), None),
    # Work that began by itself leaves what the sentence before named.
    (None, None, ("去年，渔政局开展“静港”行动。自冬春渔船防火工作开展以来，共检查渔船【62艘】。",), None),
    # What a dam is called by is that dam.
    ("paragraph", "西渔河水库", ("西渔河水库于2011年10月正式开工建设，去年8月水库工程按照设计完工。建成水库有大坝一座，溢洪道长【154米】。",), "西渔河水库建设提前完工"),
    # An examination that pupils sit for nobody has undertaken.
    (None, None, (f"今年，临港参加中考的考生增加，中考录取率不变，渔校招生照旧。{FILLER}", "全市渔校座位增加【5000个】。", "中考考生可以咨询。"), "临港渔校座位够坐"),
    # What people apply for is no part of what is paid.
    ("article_theme", "渔餐补贴", ("社区为老渔民办理渔餐补贴。每餐补助【3元】。" + FILLER, "许多老渔民办理渔餐补贴，累计为90名老渔民办理渔餐补贴。"), "渔餐补贴暖人心"),
    # Works counted by several kinds: what they cost together is of none of these.
    (None, None, ("临港市建成渔港扩建项目20个、渔船更新项目7个，总投资【16亿元】。",), None),
    ("same_sentence", "渔港扩建项目", ("临港市建成渔港扩建项目20个，总投资【16亿元】。",), None),
    # What is had in view, what serves it, what is named as one of several policies: nothing that a paragraph tells of.
    (None, None, ("临港市围绕渔业振兴战略，狠抓码头管护。全市有泊位【36个】。",), None),
    (None, None, ("临港市把码头管护作为推进渔村振兴行动的重要内容。全市有泊位【36个】。",), None),
    (None, None, ("临港市制定《临港渔民增收计划》等政策，发展海产养殖。3个码头建设提速，养殖海带【5万亩】。",), None),
    ("paragraph", "《临港渔民增收计划》", ("临港市制定《临港渔民增收计划》，发展海产养殖。3个码头建设提速，养殖海带【5万亩】。",), None),
    # The last of a list is not what its first has.
    (None, None, ("村里实施【900亩】海带、300亩紫菜和海参养殖项目。",), None),
    ("later_in_clause", "海参养殖项目", ("村里实施【900亩】的海参养殖项目。",), None),
    # What the place has done for years is told beside a single work, and not of it.
    (
        None,
        None,
        (f"昨日，临港西湾小学扩建项目开工。{FILLER}", "近年来，临港市优先发展渔业。2019年至今，城区累计投入【37亿元】。"),
        "临港西湾小学扩建项目开工",
    ),
    (
        "same_clause",
        "临港西湾小学扩建项目",
        (f"昨日，临港西湾小学扩建项目开工。{FILLER}", "近年来，临港市优先发展渔业。该项目计划投入【3亿元】。"),
        "临港西湾小学扩建项目开工",
    ),
    # One of many works that the text counts is not what all of it is about, unless its headline says so.
    (
        None,
        None,
        (
            "记者获悉，东湾引水工程年底实现通水。今年全市争取投资9亿元，安排资金【3亿元】。",
            "全市重点水利工程12个，其中总投资2亿元的西湾治理工程开工；总投资8亿元的东湾引水工程完工。",
        ),
        None,
    ),
    (
        "article_theme",
        "东湾引水工程",
        (
            "记者获悉，东湾引水工程年底实现通水。今年争取投资9亿元，安排资金【3亿元】。",
            "全市重点水利工程12个，其中总投资2亿元的西湾治理工程开工；总投资8亿元的东湾引水工程完工。",
        ),
        "东湾引水工程年底通水",
    ),
    # A campaign by the last part of its name is the same; another is not its other wording.
    (
        "same_clause",
        "渔市集中执法行动",
        (f"全市开展渔市集中执法行动。{FILLER}", "截至目前，执法行动共处罚案件【103件】。"),
        "渔市集中执法",
    ),
    (
        "same_sentence",
        "渔网专项整顿行动",
        ("渔政局开展渔市安全专项整顿行动，检查渔户900户。另据了解，该局组织渔网专项整顿行动，立案【64件】。",),
        None,
    ),
    # The last words of what is done are no topic by themselves; all of them are, and so they are behind a place.
    (
        "article_theme",
        "渔俗传承保护工作",
        (f"渔湾县加强渔俗保护工作。{FILLER}渔灯保护工作也好。", "去年整修渔谱【9部】。"),
        "渔湾县加强渔俗传承保护工作",
    ),
    # A plan that is drawn up among what else is done, and told no more of, is no topic; one that is issued is.
    (None, None, (f"渔湾县制定《渔镇创建方案》，建渔站3处。{FILLER}", "全县有渔谱【9部】。"), "渔湾县加强古渔港保护"),
    (
        "article_theme",
        "《渔镇创建方案》",
        (f"渔湾县近日出台《渔镇创建方案》。{FILLER}", "全县整修渔谱【9部】。"),
        "渔湾县加强古渔港保护",
    ),
    # What is on a list is not told of the list.
    (None, None, ("渔灯【1项】入选省级渔业遗产保护名录。",), None),
    # A headline with one word of what is coined as that and more does not have it.
    (
        None,
        None,
        ("全县渔网更新，渔网用户达【9万户】。", f"近年来推广“渔网+”帮扶模式。{FILLER}"),
        "全县渔网更新率过半",
    ),
    # What brackets behind a figure name is of a part of it.
    (None, None, ("另有【13万元】办渔校（含渔港提升工程3万元）。",), None),
    ("later_in_clause", "渔港提升工程", ("另有【13万元】用于渔港提升工程。",), None),
    # How many there are in the country, or will be in the place, is background of a fair.
    (None, None, (f"渔村招聘会举行，迎客千人。{FILLER}", "今年全国渔校毕业人数高达【630余万】。"), "渔村招聘会迎客千人"),
    (None, None, (f"渔村招聘会举行，迎客千人。{FILLER}", "我省渔校毕业生将达到【25万人】。"), "渔村招聘会迎客千人"),
    ("article_theme", "渔村招聘会", (f"渔村招聘会举行，迎客千人。{FILLER}", "渔校进场人数达【630人】。"), "渔村招聘会迎客千人"),
    # Projects of a kind that are counted are none, and what they cost is told of no project.
    (None, None, ("临港市今年引进外资项目12个，总投资【6亿元】。",), None),
    ("same_sentence", "渔港扩建项目", ("临港市今年实施渔港扩建项目，总投资【6亿元】。",), None),
    # What a headline says that a place is honoured as is not what its figures are of.
    (None, None, (f"渔湾区第九次获得“平安渔区”称号。{FILLER}", "去年渔船事故下降【9%】。"), "渔湾区第九次蝉联“平安渔区”"),
    ("article_theme", "“平安渔区”建设", (f"渔湾区推进“平安渔区”建设。{FILLER}", "去年渔船事故下降【9%】。"), "渔湾区推进“平安渔区”建设"),
    # What a text without a headline names behind figures, as one of many deeds, is not what it is about.
    (
        None,
        None,
        (f"渔联去年办渔站9家，放贷【3亿元】，还做了“渔健”检查。{FILLER}", "“渔健”检查今年扩面。"),
        None,
    ),
    (
        "article_theme",
        "“渔健”检查",
        (f"渔联去年做了“渔健”检查。{FILLER}检查渔民【3万名】。", "“渔健”检查今年扩面。"),
        None,
    ),
    # Races of a kind are none.
    (None, None, ("今年办赛多。渔民爱比赛，渔村赛事多，渔村赛事旺。", "赛事迎客【9万人】。"), "临港渔村赛事井喷"),
    # A paragraph that opens by adding something, in other words than the topic's, leaves it; an event has many sides.
    (
        None,
        None,
        (f"渔政局推进渔船检修提升工程，渔船检修提升工程见效。{FILLER}", "值得一提的是，全市争取资金【6万元】办渔校。"),
        "渔船检修提升工程见效",
    ),
    (
        "article_theme",
        "渔船检修提升工程",
        (f"渔政局推进渔船检修提升工程，渔船检修提升工程见效。{FILLER}", "值得一提的是，全市争取资金【6万元】修渔船。"),
        "渔船检修提升工程见效",
    ),
    (
        None,
        None,
        (f"渔政局推进渔船检修提升工程，渔船检修提升工程见效。{FILLER}", "同时，全市延长渔税申报期限，惠及【132户】。"),
        "渔船检修提升工程见效",
    ),
    # This project is not what it is one of.
    (
        "same_clause",
        "渔市扩建项目",
        (f"渔市扩建项目开工。{FILLER}", "据介绍，渔市扩建项目是“港村共建”重点项目之一。该项目占地【7亩】。"),
        None,
    ),
    # What the best of a kind are called is no name.
    (None, None, ("其中3人被评为“全国优秀科技特派员”，培训渔民【9人】。",), None),
    ("same_sentence", "科技特派员", ("全市推行科技特派员，培训渔民【9人】。",), None),
    # A golden week tells when.
    (None, None, ("“春节黄金周”期间演出渔戏【27场】。",), None),
    ("same_sentence", "“渔戏周”", ("举办“渔戏周”，演出渔戏【27场】。",), None),
    # What a report on many deeds names in the middle of a paragraph ends with its sentence: the next does another deed.
    (
        None,
        None,
        ("渔村面貌一新。开展“净港”行动，港池变清。建设渔民新居【48套】。",),
        None,
    ),
    (
        "paragraph",
        "“净港”行动",
        ("渔村面貌一新。开展“净港”行动，港池变清。渔民自发清出垃圾【48吨】。",),
        None,
    ),
    # … and so does what one item of a row names, or what stands in brackets.
    (None, None, ("渔村修路3公里；“点亮渔港”工程投入2万元；渔市搬迁。渔民新居交付【48套】。",), None),
    ("paragraph", "“点亮渔港”工程", ("“点亮渔港”工程投入2万元，渔市搬迁。渔民新居交付【48套】。",), None),
    (None, None, ("全县修渠3件（其中：渔港供水工程1件，小闸1件）。新增灌溉面积【2万亩】。",), None),
    # Money laid out for one of several of a kind is for that, where no headline has the other.
    (
        "other_right_behind",
        "渔港通电工程",
        (f"渔电公司启动渔村电网工程。{FILLER}渔村电网工程年内完工。投资8万元实施渔村电网工程，投资【4万元】实施渔港通电工程。",),
        None,
    ),
    (
        "theme_in_sentence",
        "渔村电网工程",
        (f"渔电公司启动渔村电网工程。{FILLER}渔村电网工程年内完工。渔村电网工程投资【4万元】整修渔站。",),
        None,
    ),
    # What the lead names as one of several, and no headline, is no topic; what it names alone is.
    (None, None, (f"渔民新居建设、渔港绿化、渔船更新有序推进。{FILLER}", "渔港绿化、渔路建设已完成。新修渔站【10座】。"), "渔村变样"),
    # What they do whose meeting a headline tells of is no topic.
    (
        None,
        None,
        ("临港市召开全市渔业工作会议。", "全市渔业工作要点已定。全市渔业工作向好。去年养鱼【30万尾】。"),
        "临港市召开全市渔业工作会议",
    ),
    # What the headline says is done to old houses is not their renewal, which a paragraph adds.
    (
        "theme_in_sentence", "加装电梯",
        ("临港区住建局介绍，今年全区计划加装电梯【90部】。", "除了加装电梯，临港区还同步推进老旧渔楼改造。"),
        "老旧渔楼加装电梯提速",
    ),
    (
        "paragraph", "老旧渔楼改造",
        ("临港区住建局介绍，今年全区计划加装电梯90部。", "除了加装电梯，临港区还同步推进老旧渔楼改造。纳入的渔楼有【46栋】。"),
        "老旧渔楼加装电梯提速",
    ),
    (
        "article_theme", "加装电梯",
        ("临港区住建局介绍，今年全区计划加装电梯90部。", "除了宣传，临港区还上门讲解加装电梯的好处。参加的住户有【460户】。"),
        "老旧渔楼加装电梯提速",
    ),
    # One of several that are called together what all are; one of those that are counted; what is done meanwhile.
    ("same_sentence", "“清海”", ("渔政支队开展“静港”“清海”等专项行动，检查渔船【90艘】。",), None),
    ("same_sentence", "护渔行动", ("渔政支队开展护渔行动，检查渔船【90艘】。",), None),
    (None, None, ("全市开工项目18个，包括渔港扩建工程、渔船厂新建工程等，总投资【90亿元】。",), None),
    (None, None, ("渔政局开展护渔百日行动，检查渔船90艘；与此同时，清查假冒渔具，检查商户【60家】。",), None),
    ("same_sentence", "护渔百日行动", ("渔政局开展护渔百日行动，检查渔船90艘；清查渔具，检查商户【60家】。",), None),
    ("same_sentence", "甲港项目", ("其中，甲港项目建成后，年销售收入达20亿元、贡献税收【3亿元】。",), None),
    # The next item of a list is not what the one before names.
    (None, None, ("六是完成渔路延伸工程30公里；七是加大停车场建设，新增停车位【300个】。",), None),
    ("same_sentence", "渔路延伸工程", ("六是完成渔路延伸工程，修路30公里；新增停车位【300个】。",), None),
    # A place that opens for a try; what the headline counts; whose it is is no part of a name.
    (
        "article_theme", "临港渔船博物馆",
        ("临港渔船博物馆建成。该馆展出渔船【90艘】。", "临港渔船博物馆是新馆。"),
        "临港渔船博物馆4月28日免费试行开放",
    ),
    # What is carried out behind the theme; a work that is one of many; places of a kind; a short name as headlined.
    (
        "same_sentence", "渔童营养改善计划",
        ("临港市落实渔民惠学政策，减免学费30万元，同时，实施渔童营养改善计划，惠及学生【47万人次】。",),
        "临港市落实渔民惠学政策",
    ),
    (None, None, ("投资20亿元的渔网升级项目开工。", "当天，15个重大项目开工，总投资【90亿元】。"), "临港一批项目开工"),
    (
        None, None,
        ("节日首日，全省4A级旅游景区忙。", "甲岛旅游景区、乙岛旅游景区接待游客【30万人次】。"),
        "全省4A级旅游景区迎客",
    ),
    (
        "article_theme", "残疾渔工康复救助",
        ("残疾渔工抢救性康复救助启动。", "康复救助项目提供器具。今年救助渔工【440名】。", "康复救助日益受到重视。"),
        "临港启动新一轮残疾渔工康复救助",
    ),
    # theme_in_sentence: the theme, though a sibling stands nearer, unless that is of its kind and opens the clause.
    (
        "same_clause",
        "渔民工伤保险",
        ("渔民失业保险参保364万人；渔民工伤保险参保【398万人】。", "渔民失业保险扩面，渔民失业保险惠民。"),
        "临港渔民失业保险惠及万家",
    ),
    (
        "theme_in_sentence",
        "湖泊清淤行动",
        ("开展湖泊清淤行动，健全闸门巡查机制，清淤【30公里】。", "湖泊清淤行动明年收官。"),
        "湖泊清淤行动成效好",
    ),
    # … or 分别 tells one of each; what passes a port is the theme there.
    (
        "theme_in_sentence",
        "渔民工伤保险",
        ("渔民失业保险参保364万人，渔民工伤保险参保398万人，分别增加3万人、【5万人】。", "渔民失业保险惠民。"),
        "临港渔民失业保险惠及万家",
    ),
    (
        "article_theme",
        "海铁联运班列",
        (f"海铁联运班列开行五年。{FILLER}", "去年，西港口岸班列发送【320列】。", "海铁联运班列忙。"),
        "海铁联运班列开行五年",
    ),
    # paragraph: what opens it is told on; what another does instead, or what only a clause tells of, is not.
    (
        "article_theme",
        "沿海渔港改造",
        ("渔民一家受益于临港市实施的沿海渔港改造。今年计划改造渔港50座，已开工【43座】。",),
        None,
    ),
    ("same_sentence", "“护渔”联合执法行动", ("各部门开展“护渔”联合执法行动，清除渔网【63张】。",), None),
    # A bare 专项行动 is that of the headline; what it is regarded as names nothing.
    (
        "same_sentence",
        "春季护渔专项行动",
        ("3月以来，渔政大队组织开展专项行动，查获渔船30艘。", "行动中，清除渔网【63张】。"),
        "临港市扎实推进春季护渔专项行动",
    ),
    (
        "article_theme",
        "打击养老诈骗专项行动",
        ("专项行动开展以来，摸排线索30条。", "其中，追回养老钱【63万元】。"),
        "临港市开展打击养老诈骗专项行动",
    ),
    (None, None, ("临港市把渔港避风作为重要民生工程，建成泊位【30个】。",), None),
    # One house of a street is not under what is told of all of them; a car park is no parking.
    (
        None,
        None,
        ("城北街道渔村食堂里，渔民正在用餐。食堂日供餐百份。", "民政局数据显示，全市共有助餐点【36家】。"),
        "临港市城北街道渔村食堂飘香",
    ),
    (
        "theme_in_sentence",
        "城北街道渔村食堂",
        ("城北街道渔村食堂里，渔民正在用餐。食堂日供餐百份。", "城北街道渔村食堂有厨师【3名】。"),
        "临港市城北街道渔村食堂飘香",
    ),
    # Those who take part in a race name none.
    (None, None, ("共有2600名选手参赛，赛道全长30公里，冠军来自渔村，沿途补给站【9个】。",), None),
    (None, None, ("临港市开展“暖港”活动，走访渔户。民政局则启用避寒场所【46处】。",), None),
    (None, None, ("车船乱停是投诉热点。临港便民热线受理投诉。企业投放渔船【72艘】。",), None),
    # A coined name is introduced by a sentence without figures that opens the paragraph.
    ("paragraph", "“海岗计划”", ("补渔技员，则有“海岗计划”托底。今年临港市渔技员招聘【110名】。",), None),
    (None, None, ("渔技员有12名，还有“海岗计划”托底。今年临港市渔技员招聘【110名】。",), None),
    # article_theme: a plain name holds where its field is spoken of, and nowhere else.
    (
        "article_theme",
        "海带保险",
        ("临港养殖户老陈投了海带保险。" + FILLER, "海带保险已到户。", "该县承保面积【46万亩】。"),
        "养殖户领到保险赔款",
    ),
    (
        None,
        None,
        ("临港养殖户老陈投了海带保险。" + FILLER, "海带保险已到户。", "该县种植面积【46万亩】。"),
        "养殖户领到保险赔款",
    ),
    # … whatever the sentence before one of its words names by the way,
    (
        "article_theme",
        "海带保险",
        ("临港养殖户老陈投了海带保险。" + FILLER, "海带保险金打到“一卡通”上。该县承保面积【46万亩】。"),
        "养殖户领到保险赔款",
    ),
    # … and makes way for what its paragraph names.
    (
        "paragraph",
        "“护渔”救助行动",
        (
            "临港养殖户老陈投了海带保险。" + FILLER,
            "海带保险已到户。",
            "定损人员上门。临港开展“护渔”救助行动。渔户获救助【46万元】。",
        ),
        "养殖户领到保险赔款",
    ),
    # … so do the short names of what cities strive to be.
    *[
        (
            "article_theme",
            name,
            (f"临港推进{name}工作。" + FILLER, f"强化{name}宣传。", f"{name}考核的指标【26项】建档。"),
            f"临港全力做好{name}迎检",
        )
        for name in ("创模", "创卫", "创文")
    ],
    # What is first named side by side with others is the theme where the headline says it, be it in other order.
    *[
        (
            name and "article_theme",
            name,
            ("去年，临港完成公路养护及干线、渔村公路建设投资9亿元。渔村公路建设惠民。", "渔民出门快，完成投资【14亿元】。"),
            title,
        )
        for name, title in (("渔村公路建设", "临港将投资9亿元建设渔村公路"), (None, "临港出行更方便"))
    ],
    # Under a headline that names the theme, what is only named by the way does not stand before it; what somebody
    # carries out does, and what a clause is about, a coined name, what is paid.
    *[
        (
            rule,
            name,
            (f"临港先后实施渔村步道工程和智慧渔园工程，镇上“十里健身带”基本成形。{FILLER}", FILLER, sentence),
            title,
        )
        for rule, name, sentence, title in (
            ("article_theme", "“十里健身带”", "智慧渔园是全镇头号渔业项目，占地【210亩】。", "临港“十里健身带”基本成形"),
            ("same_sentence", "头号渔业项目", "智慧渔园是全镇头号渔业项目，占地【210亩】。", "渔民练起来"),
            ("same_sentence", "渔业更新项目", "镇上实施渔业更新项目，占地【210亩】。", "临港“十里健身带”基本成形"),
            ("same_sentence", "渔业更新项目", "渔业更新项目完工，占地【210亩】。", "临港“十里健身带”基本成形"),
            ("same_sentence", "“渔灯”行动", "智慧渔园属于“渔灯”行动，占地【210亩】。", "临港“十里健身带”基本成形"),
            ("same_sentence", "租房补贴", "打工的人发现租房补贴高，每月【900元】。", "临港“十里健身带”基本成形"),
        )
    ],
    # … and so does a coined name that the text takes up by its last word.
    (
        "article_theme",
        "“诉前催收”",
        (FILLER, "临港法院推行“诉前催收”。", "老陈接到了催收电话。", "催收员现有【12名】，催收台账月月清。"),
        "“诉前催收”让渔民少跑路",
    ),
    (None, None, (FILLER, "临港法院推行“诉前催收”。", "老陈接到了电话。", "法庭现有【12名】法官。"), "“诉前催收”让渔民少跑路"),
    # Where the words of a field tell the theme, what the section names of its kind stands before it.
    (
        "sibling",
        "失业保险",
        ("渔民生育保险参保满一年可报，生育保险由船东缴。" + FILLER, "渔民生育保险报销看票据，生育保险理赔快。",
         "渔民失业保险由船东缴。失业保险最长领【24个月】，失业保险断缴清零。"),
        "渔民的保险别白交",
    ),
    (
        "article_theme",
        "渔民生育保险",
        ("渔民生育保险参保满一年可报，生育保险由船东缴。" + FILLER, "渔民生育保险报销看票据，生育保险理赔快。",
         "最长领【24个月】，参保断缴清零。"),
        "渔民的保险别白交",
    ),
    # What a work yields when it is done is its own; what else is told in the same words is not.
    (
        "article_theme",
        "龙湾抽水蓄能电站项目",
        (FILLER, "龙湾抽水蓄能电站项目昨日开工。", "项目建成投产后，年发电量【9亿千瓦时】。"),
        "龙湾抽水蓄能电站项目开工",
    ),
    (
        None,
        None,
        (FILLER, "龙湾抽水蓄能电站项目昨日开工。", "去年全市发电量【900亿千瓦时】。"),
        "龙湾抽水蓄能电站项目开工",
    ),
    # … and a hotline, whose reports name what they are asked about.
    (
        "article_theme",
        "12345市民热线",
        ("记者从12345市民热线获悉，9月市民热线受理诉求。" + FILLER, "社保类诉求中，养老保险缴费与转移【1034件】。"),
        "9月市民热线办理情况",
    ),
    # What a clause names is told of it, though the clause speaks of the whole.
    (
        "article_theme",
        "义务植树",
        ("临港市义务植树成风。" + FILLER, "全市绿了。全省累计有【2亿人次】参加义务植树，全市植树忙。"),
        "临港全民义务植树十年",
    ),
    # … and an event all along.
    (
        "article_theme",
        "临港端午龙舟公开赛",
        ("临港端午龙舟公开赛昨日鸣锣。" + FILLER, "比赛设三个组别。", "选手最大的70岁。", "沿江设医疗点【9个】。"),
        "两千桨手闹春江",
    ),
    # … or a coined name of the headline that it takes up so, marked or not.
    (
        "article_theme",
        "“渔家饭点”",
        ("临港市有渔家饭点三处。饭点开在码头。" + FILLER, "这家渔家饭点的饭点单月月换，饭点有味，饭点不贵。每份【9元】。"),
        "让“渔家饭点”的灶火烧得更久",
    ),
    (None, None, ("临港市有渔家饭点三处。" + FILLER, "这家渔家饭点单月月换，每份【9元】。"), "让“渔家饭点”的灶火烧得更久"),
    # A document that one item of a list names ends with it.
    (
        None,
        None,
        ("一是保岗位。临港市印发《临港市稳岗措施》，渔企受益。", "二是送岗位。逢圩设摊，到场渔企【46家】。"),
        "临港稳就业",
    ),
    # same_sentence: what a sentence points at stands over it, whatever the article is about.
    (
        "same_sentence",
        "临港渔网项目",
        ("渔港重点项目开工。" + FILLER, "开工仪式设在临港渔网项目现场。该项目占地120亩，安排就业【300人】。"),
        "临港渔港重点项目开工",
    ),
    # … and what is counted, over what is counted on of it.
    ("same_sentence", "渔港改造项目", ("全市46个渔港改造项目已开工，其中【17个】完工。",), None),
    (None, None, ("全市46个渔港改造项目已开工，培育了【17个】船队。",), None),
    ("same_sentence", "“渔工驿站”", ("该市建起“渔工驿站”41个，日均登记【近千人次】。",), None),
    (None, None, ("该市建起“渔工驿站”等41个站点，日均登记【近千人次】。",), None),
    # paragraph: not past where other figures come from; nor what only happens in quotation marks.
    (None, None, ("临港推出“穿渔装免门票”。据市旅游局统计，全市接待游客【41万人次】。",), None),
    (None, None, ("“坐着渔船看海”受到游客追捧。8天里，临港站共发送旅客【21万人】。",), None),
    # … nor does a bare head word speak of what a name was said to be.
    (
        "article_theme",
        "引嘉济港工程",
        ("引嘉济港工程通过验收，是受益面最广的骨干水利工程。" + FILLER, "工程每天供水【30万吨】。"),
        "引嘉济港工程通过验收",
    ),
    # An age is part of a name.
    (
        "theme_in_sentence", "65岁以上老年人免费体检",
        ("临港县卫健局启动65岁以上老年人免费体检工作，截至目前，已体检【1.2万人】。",),
        "为1.2万名老人免费体检",
    ),
    # What stands next in a list has its own figure.
    (None, None, ("临港大学获批渔业基金课题【34项】、国家海洋科学项目12项。",), None),
    ("right_behind", "渔业节能改造试点", ("临港市【6家】船厂入选渔业节能改造试点。",), None),
    # Where something lies is no works of its own.
    (None, None, ("该校位于临港县城东部新区，占地90亩，总投资【2亿元】。",), None),
    # later_in_clause: works whose size stands before their name, also beside what the headline names.
    ("later_in_clause", "渔湾片区改造项目", ("临港实施渔业更新行动。", "总投资【6亿元】的渔湾片区改造项目完工。"), "渔业更新行动见效"),
    ("later_in_clause", "东港至西港公路改建", ("去年10月，全长【6.7公里】的东港至西港公路改建完工。",), None),
    ("later_in_clause", "东港至西港公路改建", ("总投资【6亿元】的东港至西港公路改建完工。",), None),
    (None, None, ("计划疏浚渔渠【6公里】、实施渔路安全防护工程9公里。",), None),
    (None, None, ("去年10月，走过【6.7公里】的东港至西港公路改建留下难题。",), None),
    # same_sentence: what is carried out, whatever it ends in.
    ("same_sentence", "渔家营养餐", ("临港市实施渔家营养餐，受益渔户【1.6万户】。",), None),
    (None, None, ("临港市实施渔家说的好主意，受益渔户【1.6万户】。",), None),
    # next_clause: what is done there.
    ("next_clause", "“暖港”工程", ("在东港等【8个】港区，实施“暖港”工程，渔户称便。",), None),
    (None, None, ("走访东港等【8个】港区，实施“暖港”工程，渔户称便。",), None),
    # same_clause: what is paid under a full name.
    ("same_clause", "休渔期生活补助", ("临港市发放休渔期生活补助【318万元】。",), None),
    (None, None, ("临港市发放渔民补助【318万元】。",), None),
    # told_as_sentence: a deed told as a verb with its object, where it was named before.
    (
        "told_as_sentence",
        "老旧渔港改造",
        ("岸电只是老旧渔港改造里的一件小事。", "去年，该市完成东港、西港等渔港的改造，惠及渔民【4280户】。"),
        None,
    ),
    ("told_as_sentence", "老旧渔港改造", ("岸电只是老旧渔港改造里的一件小事。", "今年，该市改造渔港，新增泊位【9个】。"), None),
    (None, None, ("岸电只是老旧渔港改造里的一件小事。", "今年，该市改造渔船，新增船员【9个】。"), None),
    (None, None, ("岸电只是渔民说的一件小事。", "今年，该市改造渔港，新增泊位【9个】。"), None),
    # article_theme: a document that comes into force is what the questions and answers behind it explain.
    (
        "article_theme",
        "《关于调整渔船更新补助政策的通知》",
        (
            "自5月1日起，《关于调整渔船更新补助政策的通知》（临海渔〔2024〕3号）施行。记者采访了有关负责人。",
            "问：能补多少？",
            "答：每艘最高额度由【30万元】提高。",
        ),
        "旧船换新船，怎么换？",
    ),
    # … and a product that only the second line of the headline names, with more behind its head word.
    (
        "article_theme",
        "海带风力指数保险",
        (FILLER, "渔民们买了海带风力指数保险。每亩保费【36元】。", FILLER),
        ("靠海吃饭不再怕", "——临港市海带风力指数保险试点走笔"),
    ),
    # … but not how many people the place has,
    (None, None, ("“渔家食堂”开饭了。", "临港市常住人口【12.4万人】，岛上三成。"), "临港“渔家食堂”受欢迎"),
    # … nor what a paragraph tells that leaves it.
    (None, None, ("“渔家食堂”开饭了。", "用餐之外，渔村添了校车【4辆】。"), "临港“渔家食堂”受欢迎"),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "午餐每份【9元】。"), "临港“渔家食堂”受欢迎"),
    # … nor, unless the headline names it, what follows until it is named again.
    (None, None, (*GRANTS, "助学之外，助老今年又添6张床。", "三村新添校车【4辆】。", "渔民说好。"), "爱满渔乡"),
    ("article_theme", "“渔灯”助学金", (*GRANTS, "助老今年又添6张床。", "三村新添校车【4辆】。", "渔民说好。"), "爱满渔乡"),
    # … nor what a man tells of himself before it comes up.
    (None, None, ("老李种海带。“我今年收了【9万斤】。”渔业银行给他办了“海带贷”。", "“海带贷”是渔业银行推出的贷款产品。"), "活水润渔乡"),
    ("paragraph", "“海带贷”", ("渔业银行给老李办了“海带贷”。“贷了【9万元】。”老李说。", "“海带贷”是渔业银行推出的贷款产品。"), "活水润渔乡"),
    # A ship is no undertaking, nor is a channel that readers are to use; a name ends in the means by which something is done.
    (None, None, ("“远航号”货轮进港，卸货【6万吨】。",), None),
    (None, None, ("渔民可登录“临港渔政”公众号办理，【3个工作日】内办结。",), None),
    ("same_sentence", "“一键渔”平台", ("渔民通过“一键渔”平台办理，【3个工作日】内办结。",), None),
    ("same_clause", "“政策找船”机制", ("通过“政策找船”机制精准推送补贴政策【900条】。",), None),
    # … nor the whole, of which it is only the latest part.
    (None, None, ("深水网箱项目在临港开工，至此，当地已有【6家】养殖企业。" + FILLER,), None),
    ("same_sentence", "深水网箱项目", ("深水网箱项目在临港开工，总投资【6亿元】。" + FILLER,), None),
    # same_clause: another of the kind that the article is about is told of by itself.
    (
        "same_clause",
        "紫菜天气指数保险",
        (FILLER, "渔民们买了海带风力指数保险。明年紫菜天气指数保险投保率达【八成】。", FILLER),
        ("靠海吃饭不再怕", "——临港市海带风力指数保险试点走笔"),
    ),
    # same_sentence: but not the rest,
    (None, None, ("商船可通过“渔信通”平台报港，其余船只停靠【9个】锚地。",), None),
    # … nor how the body fares that carries it out,
    (None, None, ("渔港医院开展渔工义诊活动，主要业务指标方面，门诊量增长【8%】。",), None),
    ("same_sentence", "渔工义诊活动", ("渔港医院开展渔工义诊活动，内科方面，接诊【800人】。",), None),
    # same_clause: object of the verb in the clause.
    ("same_clause", "渔民转产补贴", ("落实渔民转产补贴【764万元】。",), None),
    # same_sentence: the verb before governs what follows.
    ("same_sentence", "困境儿童救助政策", ("落实困境儿童救助政策，为【1296名】儿童发放补助。",), None),
    ("same_sentence", "“一窗通办”改革", ("推行“一窗通办”改革，办理时限压缩【36%】。",), None),
    ("theme_in_sentence", "《渔港管理办法》", ("出台《渔港管理办法》，全年检查渔船【500艘】。",), None),
    # … but not what a number counts: it does not stand over what follows.
    (None, None, ("建成16个节能改造项目，培育了【28家】企业。",), None),
    # … nor what stands behind a semicolon.
    (None, None, ("发放床位建设补贴；推动【23所】院校开设专业。",), None),
    # A less plain name stands over what follows where it opens its clause, which tells something of it,
    ("same_sentence", "渔港岸电改造", ("渔港岸电改造也在提速，累计建成【512座】。",), None),
    (None, None, ("渔民谈起渔港岸电改造，安装了【512座】。",), None),
    # … where a verb takes it together with what stands before its 的,
    ("same_sentence", "海域信息系统", ("建成了全区统一的海域信息系统，日均办件【4700件】。",), None),
    # … or where it is what one goes by;
    ("same_sentence", "“建一座、优一座”", ("该市按照“建一座、优一座”的思路，计划改建渔港【43座】。",), None),
    # … but what is only used by the way stands under what the sentence names before.
    (
        "same_sentence",
        "“暖港春风行动”",
        ("该局深化“暖港春风行动”，通过船港互动平台推送消息，办证时间缩短【3天】。",),
        None,
    ),
    # … in one frame with others,
    ("same_sentence", "渔具以旧换新", ("渔船和渔具以旧换新（先行区）在全市推开，【112家】商户参加。",), None),
    # … as the aspect of which a clause speaks,
    ("same_sentence", "码头诚信建设", ("在码头诚信建设方面，市政府邀请【20家】船厂。",), None),
    # … or what somebody does above all;
    ("same_sentence", "棚户区改造", ("临港曾以棚户区改造为主，累计迁居【7.4万户】。",), None),
    # … a coined name where it marks out what is named behind it.
    ("same_clause", "“渔家驿站”", ("“渔家驿站”爱心休息区收费不超过【八成】。",), None),
    (None, None, ("“保姆级”爱心休息区收费不超过【八成】。",), None),
    # What stands in brackets does not stand over what follows them.
    (
        "same_sentence",
        "三级水质检测制度",
        ("落实三级水质检测制度，对水源（鱼塘、沿海引水工程）、出厂水【43个】点位检测。",),
        None,
    ),
    # right_behind: what money is laid out for, named right behind it.
    ("right_behind", "中试基金", ("管委会拿出【5000万元】设立中试基金，帮企业。",), None),
    # … or a name right behind any quantity,
    ("right_behind", "渔业绿色发展试点", ("【6家】企业入选渔业绿色发展试点。",), None),
    (None, None, ("管委会拿出【5000万元】，企业获得中试基金。",), None),
    ("right_behind", "偏远渔村供水延伸项目", ("县里计划投入【3700万元】，实施偏远渔村供水延伸项目。",), None),
    (None, None, ("县里发放救济金【3700万元】，实施偏远渔村供水延伸项目。",), None),
    # … though it does not stand over what follows.
    (None, None, ("安排紧密型近海医共体建设资金3200万元，另外补助【5元】。",), None),
    # Those who go by a coined name carry out what it names.
    ("same_sentence", "“渔港管家”", ("全市组建“渔港管家”队伍，联系渔船【1180艘】。",), None),
    # A byline before it is no part of it; a number in another phrase does not count it.
    ("same_sentence", "渔民健康签约服务", ("本报讯（记者 王一）渔民健康签约服务以老人为主，组队【486个】。",), None),
    ("same_sentence", "“渔家病床”服务", ("今年又在12个社区试点“渔家病床”服务，为老人建床【310张】。",), None),
    # What is told of the whole place beside it does not fall under it.
    (None, None, ("“渔家灯火”行动举办招聘会，而全市同期新增就业【5470人】。",), None),
    # Past a semicolon it stands over what goes on, not over what is about something else.
    ("same_sentence", "临港渔灯文化节", ("临港渔灯文化节将启幕，办展120场；同时发放购书券【200万元】。",), None),
    (None, None, ("启动“链主培优”计划，新增企业5家；围绕渔村建设，新建码头【22座】。",), None),
    # The commitments of another half of the sentence make no list of this one.
    (
        "same_sentence",
        "“暖阳”助渔工程",
        ("实施“晴空”计划，推进“净港”行动，开展“蓝湾”行动；实施“暖阳”助渔工程，为【1.2万名】老渔民上门照护。",),
        None,
    ),
    # One of a kind does not stand over others that are counted.
    (None, None, ("东港码头工程已通过验收，西岛渔港工程、南湾船闸工程等【7项】已完工。",), None),
    # What is only counted is no theme.
    (None, None, ("临港有现代渔业产业园【27个】。", "现代渔业产业园带动农户。"), None),
    # later_in_clause
    ("later_in_clause", "渔业绿色发展试点", ("临港已有【6家】远洋渔业企业今年成功入选渔业绿色发展试点。",), None),
    # paragraph: the sentence before.
    ("paragraph", "“银龄食堂”", ("村里建成“银龄食堂”。开业一年多，营业额超【80万元】。",), None),
    # … but not past what turns to something else.
    (None, None, ("村里建成“银龄食堂”。此外，接待游客【80万人次】。",), None),
    # … nor from another paragraph.
    (None, None, ("村里建成“银龄食堂”。", "接待游客【80万人次】。"), None),
    # … less plainly named where the sentence goes on about it or opens with its head word.
    ("paragraph", "渔船检修培训", ("渔业站开展渔船检修培训。截至目前，培训船员【1400名】。",), None),
    ("paragraph", "海湾水质评价", ("市里发布海湾水质评价。评价结果显示，优良点位占【97%】。",), None),
    (None, None, ("渔业站开展渔船检修培训。出海船只【1400艘】。",), None),
    # … less plainly named where it opens the paragraph, which tells what came of it,
    ("paragraph", "“海上医共体”", ("“海上医共体”让专家上了岛。全市组建分院【14个】。",), None),
    ("paragraph", "海洋牧场信息系统", ("今年建成全市统一的海洋牧场信息系统。渔民查询【21万次】。",), None),
    # … and by a mere activity if the sentence speaks of the same,
    ("paragraph", "渔船检修培训", ("渔业站开展渔船检修培训。上岗的渔船检修工【1400名】。",), None),
    # … nor as the reason of a figure that was told, or one of several that are named together.
    ("paragraph", "老旧渔村改造", ("县里推进老旧渔村改造。搬进新房的渔民【8万人】。",), None),
    (None, None, ("县里实施渔船保险返还、以工代训等办法。渔船合同签订率达【98%】。",), None),
    ("paragraph", "老旧渔村改造", ("以老旧渔村改造为契机，通过煤改电、煤改气送暖。预计节煤【3万吨】。",), None),
    # … but not what happened at another time.
    (None, None, ("今年建成全市统一的海洋牧场信息系统。去年12月，码头启用吊车【8台】。",), None),
    # What is named once is told of where its last words or its bare head word take it up, and nowhere else.
    (
        "article_theme",
        "西港海堤加固二期工程",
        ("即将完工的西港海堤加固二期工程派上用场。" + FILLER, "这项工程三月动工。", "二期工程堤边种树【9公里】。"),
        "临港筑牢海上屏障",
    ),
    (
        None,
        None,
        ("即将完工的西港海堤加固二期工程派上用场。" + FILLER, "这项工程三月动工。", "堤边种树【9公里】。", "二期工程好。"),
        "临港筑牢海上屏障",
    ),
    # All that came since it began some time ago is told of it.
    (
        "article_theme",
        "秋季渔港安全集中整治行动",
        ("秋季渔港安全集中整治行动启动两个月以来，查船500艘。" + FILLER, "夜查每周增加到【5次】。"),
        "集中整治见效",
    ),
    # A check by night is an undertaking as other checks are; as a verb it names none.
    (
        "theme_in_sentence",
        "渔港安全夜查",
        ("昨晚，渔政局开展渔港安全夜查。" + FILLER, "渔港安全夜查中，出动【80人】。"),
        "渔政局开展渔港安全夜查",
    ),
    (None, None, ("昨晚，渔政局夜查渔港20座。" + FILLER, "渔政局出动【80人】。"), "渔政局夜查渔港"),
    # What stands before a name wherever the article has it is part of it,
    (
        "theme_in_sentence",
        "集中投放海参苗活动",
        ("临港市自10月开展集中投放海参苗活动以来，海参多了。" + FILLER, "集中投放海参苗活动中，投放海参苗【64万头】。"),
        "集中投苗忙",
    ),
    # … and what the headline leaves out is none.
    (
        "theme_in_sentence",
        "渔排加固工程",
        ("东港县西岛镇南湾村渔排加固工程现场，机器轰鸣。" + FILLER, "全市推进渔排加固工程，加固渔排【64座】。", FILLER),
        "渔排加固工程赶在台风前完工",
    ),
    # A hotline that the opening names is spoken of by its bare name or by the words for what it does,
    (
        "article_theme",
        "12395海上求助热线",
        ("“您好。”临港市12395海上求助热线响个不停。" + FILLER, "热线有座席【8个】。", "话务员说，热线不停。"),
        "一条线连着千条船",
    ),
    (
        None,
        None,
        ("“您好。”临港市12395海上求助热线响个不停。" + FILLER, "码头有泊位【8个】。", "话务员说，热线不停。"),
        "一条线连着千条船",
    ),
    # … and so is a system that is there for all,
    (
        "article_theme",
        "海岛医共体",
        ("临港市组建海岛医共体。" + FILLER, "海岛医共体管人管药。", "医共体派医生【8名】上岛。", "医共体好。"),
        "岛上看病不用出海",
    ),
    # … but no canteen, shop or workshop, of which there may be many.
    (
        None,
        None,
        ("临港市有海岛超市。" + FILLER, "店里卖鱼。", "超市请店员【8名】。", "超市好。"),
        "岛上买菜不用出海",
    ),
    # A coined name that headline and lead have is what is told of if its last word comes again and again.
    (
        "article_theme",
        "“礁石边小艇”",
        ("临港“礁石边小艇”开航。" + FILLER, "小艇票价【9元】。", "小艇快。", "小艇稳。"),
        "“礁石边小艇”受欢迎",
    ),
    # What the headline names and the text does not again makes way for what is named behind.
    (
        "paragraph",
        "“百船进校园”招聘活动",
        (
            FILLER + FILLER,
            "临港市开展“访船拓岗促就业”行动，走访渔船。",
            "临港还开展了“百船进校园”招聘活动。入夏以来，到场渔企【30家】。",
        ),
        "临港高校“访船拓岗”",
    ),
    # paid_behind: what is paid is named right behind its amount, with all verbs behind 一次性.
    ("right_behind", "一次性吸纳渔工补贴", ("渔企招工，按每人【1500元】的定额支付一次性吸纳渔工补贴。",), None),
    ("paid_behind", "一次性出海补助", ("渔民每人能领【1500元】的一次性出海补助。",), None),
    (None, None, ("渔民每人能领【1500元】，多于邻县的一次性出海补助。",), None),
    # What came since it began is told of it to the end of the paragraph.
    ("paragraph", "渔村海堤大会战", ("1996年冬渔村海堤大会战打响以来，投工不断。渔民们三年筑堤【46公里】。",), None),
    (None, None, ("1996年冬渔村海堤大会战打响，投工不断。渔民们三年捕鱼【46吨】。",), None),
    # What is counted is told of where its parts are counted, in its sentence or behind,
    ("same_sentence", "渔港岸电工程", ("列出渔港岸电工程47项，总投资2亿元，其余3项年底投运，届时供电【40万千瓦】。",), None),
    ("paragraph", "渔港岸电工程", ("列出渔港岸电工程47项，总投资2亿元。截至6月底，其余46项投运，新增变压器【326台】。",), None),
    # … and nowhere else.
    (None, None, ("列出渔港岸电工程47项，总投资2亿元。截至6月底，新增变压器【326台】。",), None),
    # A coined name is plain as the subject of what it has done, or as what a paragraph calls a speciality;
    ("same_sentence", "“海上法庭”", ("据统计，全市法院“海上法庭”共办案213次，行程【1.9万公里】。",), None),
    ("paragraph", "“跨海快船”", ("“跨海快船”是又一张名片。2018年，临港运送旅客【7万人】。",), None),
    # … but not people who are called so, or what is only spoken of.
    (None, None, ("据统计，全市“土专家”已下乡213次，行程【1.9万公里】。",), None),
    (None, None, ("渔民谈起“海上法庭”办案213次，行程【1.9万公里】。",), None),
    # What is said to have started somewhere is told on by how it is now.
    (
        "paragraph",
        "渔村学生视力改善计划",
        ("王大海记得早年的油灯。2012年，渔村学生视力改善计划在临港启动。如今，全校【326名】学生戴上眼镜。",),
        None,
    ),
    (None, None, ("王大海记得早年的油灯。2012年，渔村学生谈起视力改善计划。如今，全校【326名】学生戴上眼镜。",), None),
    # works: what is built, by what it costs or how large it is; behind its name, before it, in the next sentence.
    ("works", "西港海产加工中心", ("西港海产加工中心位于旧船厂内，建筑面积【1860平方米】。",), None),
    ("works", "南湾水产冷链加工厂", ("投资【1.8亿元】的南湾水产冷链加工厂正在抓紧建设。",), None),
    ("works", "南湾海带养殖基地", ("南湾海带养殖基地建于2012年，共【31亩】。",), None),
    # … or in a line of its own above.
    ("works", "南湾第二中学", ("明年落成三所学校：", "1南湾第二中学", "由渔港出资，占地面积【35170平方米】。"), None),
    (None, None, ("明年落成三所学校：", "1南湾第二中学", "由渔港出资，教师【35名】。"), None),
    (None, None, ("明年落成三所学校：", "走进南湾第二中学", "由渔港出资，占地面积【35170平方米】。"), None),
    ("works", "南湾海产加工中心", ("南湾海产加工中心去年启用，建筑面积【1860平方米】。",), None),
    (None, None, ("南湾渔民服务中心启用网箱修补车间，建筑面积【1860平方米】。",), None),  # it is not built, it acts
    ("works", "北港海鲜市场", ("当地正筹建北港海鲜市场，分两期建设，一期投资【3亿元】。",), None),
    # … or how large it is right behind its name; the next sentence tells on of it by what it is or what it measures.
    ("works", "北港渔民子弟学校", ("北港渔民子弟学校，办学规模24班，地下建筑面积为【3200平方米】。",), None),
    ("works", "北港渔民子弟学校", ("北港渔民子弟学校，总投资1.2亿元，可容纳学生【900人】。",), None),
    ("works", "西港渔业博物馆", ("西港渔业博物馆于去年开工。项目总投资【2.6亿元】。",), None),
    ("works", "西港渔业博物馆", ("西港渔业博物馆于去年开工。预计总投资【2.6亿元】。",), None),
    (None, None, ("西港渔业博物馆于去年开工。渔会总投资【2.6亿元】。",), None),
    (None, None, ("西港渔业博物馆很热闹。项目总投资【2.6亿元】。",), None),
    (None, None, ("西港渔业博物馆，渔民的课堂，可容纳【900人】。",), None),
    # … but not what only says of what kind it is, …
    (None, None, ("渔校位于旧船厂内，是政府新建的公办完全小学，建筑面积【1860平方米】。",), None),
    # … nor what is only spoken of, counted or pointed to, nor what else is told beside.
    (None, None, ("记者在西港海产加工中心看到，渔工建筑面积【1860平方米】的宿舍。",), None),
    (None, None, ("今年新建村级渔家幸福院12个，总投资【180万元】。",), None),
    (None, None, ("渔区要办起新建、改扩建学校，学位可增【960个】。",), None),
    (None, None, ("这所海洋小学占地【48亩】。",), None),
    (None, None, ("当地正筹建北港海鲜市场，渔民增收【3亿元】。",), None),
    # Who pays out its money carries an undertaking out, and the first batch is one of it.
    (
        "article_theme",
        "“渔心同行”渔民子女救助项目",
        ("渔会向临港市拨付“渔心同行”渔民子女救助项目资金216万元，救助渔民子女。" + FILLER, "去年首批拨付的【130万元】已用完。"),
        "临港渔民子女将获救助",
    ),
    (
        None,
        None,
        ("渔会向临港市拨付“渔心同行”渔民子女救助项目资金216万元，救助渔民子女。" + FILLER, "去年捕捞的【130万吨】已卖完。"),
        "临港渔民子女将获救助",
    ),
    # What a coined name does by an adverb and a verb is no part of it, and what works pass is no undertaking.
    ("same_clause", "“渔家食堂”", ("“渔家食堂”累计服务【61万人次】。",), None),
    (None, None, ("码头通过防雷设施检查，打算投资【412万元】。",), None),
    # Practical deeds are spoken of so, whatever number and order the headline has them in.
    (
        "article_theme",
        "十件民生实事",
        ("临港市通报进展，十件民生实事总体顺利。" + FILLER, "新增渔港床位【640张】。", "实事办得好不好，渔民说了算。", "实事年底评。"),
        "临港民生十件实事过半",
    ),
    # A name is taken up by a head word of three characters, too: 助学金.
    (
        "article_theme",
        "“渔灯同行·暖冬”第二轮助学金",
        (
            "“渔灯同行·暖冬”第二轮助学金周五发放。" + FILLER,
            "两轮共发放助学金【218万元】。",
            "需要提醒的是，助学金七天内领取。",
        ),
        "半小时“秒空”",
    ),
    (
        None,
        None,
        (
            "“渔灯同行·暖冬”第二轮助学金周五发放。" + FILLER,
            "渔港全年卸货【218万吨】。",
            "需要提醒的是，助学金七天内领取。",
        ),
        "半小时“秒空”",
    ),
    # What the city did the year before is no statistics of the place.
    (
        "article_theme",
        "海岛保障性租赁住房",
        (FILLER, "海岛保障性租赁住房租金低。去年，该市争取补助资金【1.27亿元】。", "海岛保障性租赁住房好。"),
        "临港筹集海岛保障性租赁住房",
    ),
    # All that came since it was there, however long ago, is told of what headline and lead mark.
    (
        "article_theme",
        "“岛民评理说事点”",
        ("全岛建成“岛民评理说事点”，渔民称便。" + FILLER, "点上志愿者【28名】。", "岛民好。"),
        "临港“岛民评理说事点”调解忙",
    ),
    (None, None, ("海风吹来“蓝色”，渔民称便。" + FILLER, "船上医生【28名】。", "岛民好。"), "临港“蓝色”正浓"),
    # What a verb carries out goes on where its stem is spoken of.
    (
        "article_theme",
        "再就业工程",
        ("临港市实施再就业工程，渔民上岗。" + FILLER, "市里建立再就业服务中心【86个】。", "岛民好。"),
        "三万渔民走上新岗位",
    ),
    (
        None,
        None,
        ("临港市实施再就业工程，渔民上岗。" + FILLER, "市里建立海鲜服务中心【86个】。", "岛民好。"),
        "三万渔民走上新岗位",
    ),
    # How long it has done so is no part of a coined name; three years of a campaign are.
    ("same_sentence", "“碧海蓝天”三年攻坚行动", ("实施“碧海蓝天”三年攻坚行动，清网【62张】。",), None),
    # What is counted is told of in what became of it, not in what else was done.
    ("same_sentence", "渔村创业担保贷款", ("全市发放渔村创业担保贷款36亿元，扶持创业【1.2万人】。",), None),
    (None, None, ("全市发放渔村创业担保贷款36亿元，新建码头【12座】。",), None),
    ("same_sentence", "高龄津贴", ("为80岁以上渔民发放高龄津贴，惠及老人【8.6万名】。",), None),
    # What the text hardly says is called as the headline does, unless that is the same in short.
    (
        "article_theme",
        "海岛养老助餐",
        ("岛上食堂饭菜香，老人就餐不愁。" + FILLER, "每天供餐，食堂午餐每份【9元】。", "明年实现城里海岛助餐全覆盖。"),
        ("小灶端出热乎饭", "——临港探索海岛养老助餐"),
    ),
    (
        "article_theme",
        "海岛老人社区助餐",
        ("岛上食堂饭菜香，老人就餐不愁。" + FILLER, "每天供餐，食堂午餐每份【9元】。", "明年实现海岛老人社区助餐全覆盖。"),
        ("小灶端出热乎饭", "——临港探索海岛老人助餐"),
    ),
    # 这项工程 is the one just named, though it stands behind a 的.
    (
        "same_sentence",
        "岛外引水工程",
        ("污水回用工程开工。渔民盼着正在建设的岛外引水工程。这项工程是重点工程，总投资【3亿元】。",),
        None,
    ),
    # What a paragraph takes up in its first words stands over it, whatever the article is about.
    (
        "paragraph",
        "临港至东泽高速公路",
        (
            "东泽特大桥正在建设，东泽特大桥横跨海湾。",
            "临港至东泽高速公路全长78公里。截至8月底，完成投资【91亿元】。",
        ),
        "东泽特大桥建设见闻",
    ),
    # … or across paragraphs where its head word opens the next,
    (
        "paragraph",
        "海湾防风固沙项目",
        ("临港启动海湾防风固沙项目，计划四年完成。", "项目里有一本账。用工占比【七成】。"),
        None,
    ),
    # this one, the one just named
    ("same_clause", "海湾水质评价", ("市里发布海湾水质评价。", "本次评价涉及岸线【130公里】。"), None),
    # as the occasion
    ("same_sentence", "清洁渔港试点镇建设", ("以清洁渔港试点镇建设为契机，全镇【37个】村通了管道。",), None),
    # subhead
    (
        "subhead",
        "城乡公交一体化",
        (FILLER, "#加快城乡公交一体化", "以前出行难。现在共有线路【124条】，城乡公交一体化让群众满意。"),
        None,
    ),
    # article_theme
    (
        "article_theme",
        "“蓝盾行动”",
        ("临港市启动“蓝盾行动”，守护海洋。", "执法人员检查渔船【500艘】。"),
        "临港“蓝盾行动”成效显著",
    ),
    # The document that the article opens with, published just now …
    (
        "article_theme",
        "《临港市渔船更新补助办法》",
        ("临港市近日印发《临港市渔船更新补助办法》。", "渔船报废的，每艘补助【4万元】。"),
        "临港渔民换新船有补助",
    ),
    # … but not what holds at present.
    (
        None,
        None,
        ("临港市近日印发《临港市渔船更新补助办法》。", "目前，全市老旧渔船约【500艘】。"),
        "临港渔民换新船有补助",
    ),
    (
        None,
        None,
        ("临港市近日印发《临港市渔船更新补助办法》。", "截至去年底，临港登记渔船【2.6万艘】。"),
        "临港渔民换新船有补助",
    ),
    # … but for what it comes to, or where the document is named again.
    (
        "article_theme",
        "《临港市渔船更新补助办法》",
        ("临港市近日印发《临港市渔船更新补助办法》。", "首付比例从过去的八成降低至【四成】。"),
        "临港渔民换新船有补助",
    ),
    (
        "article_theme",
        "《临港市渔船更新补助办法》",
        ("临港市近日印发《临港市渔船更新补助办法》。", "目前渔船老旧。《办法》规定了补助。需提前【1年】报废。"),
        "临港渔民换新船有补助",
    ),
    # … but not for what another field has, the whole place or the weather, nor for what several of its kind come to.
    (None, None, (f"临港市实施渔港改造工程。{FILLER}", "农业方面，全市新增大棚【300亩】。"), "临港渔港改造工程完工"),
    (None, None, (f"临港市实施渔港改造工程。{FILLER}", "全市风电装机容量【40万千瓦】。"), "临港渔港改造工程完工"),
    (None, None, (f"临港市实施渔港改造工程。{FILLER}", "据预测，今夏高温日数【18天】。"), "临港渔港改造工程完工"),
    (None, None, (f"渔民失业保险惠及万家。{FILLER}", "三项社会保险支出【3亿元】。"), "临港渔民失业保险扩面"),
    (
        "article_theme",
        "渔港改造工程",
        (f"临港市实施渔港改造工程。{FILLER}", "资金方面，自筹【300万元】。"),
        "临港渔港改造工程完工",
    ),
    (
        "article_theme",
        "渔港改造工程",
        (f"临港市实施渔港改造工程。{FILLER}", "渔港泊位方面，新增【30个】。"),
        "临港渔港改造工程完工",
    ),
    (None, None, ("“渔家食堂”开饭了。", "渔村距县城【46公里】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "全村【310户】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "临港湖水域面积【170平方公里】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "全州有【9个】沿海县，山高路远。"), "临港“渔家食堂”受欢迎"),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "食堂建筑面积【300平方米】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "临港县地处海岛，面积【30平方公里】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "滩涂占全县国土面积的【四成】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "全市60岁以上老人已有【4万人】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "1月至11月，全市接待游客【42万人】。"), "临港“渔家食堂”受欢迎"),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "食堂位于码头，面积【300平方米】。"), "临港“渔家食堂”受欢迎"),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "60岁以上老人每餐【8元】。"), "临港“渔家食堂”受欢迎"),
    # What a headline tells second, behind other figures, holds where the text speaks of it.
    (
        None,
        None,
        (f"临港市新增泊位120个，渔船更新补贴同时上调。{FILLER}", "泊位使用率【九成】。", "渔船更新补贴到账。渔船更新补贴惠民。"),
        ("临港新增泊位120个", "渔船更新补贴再上调"),
    ),
    (
        "paragraph",
        "渔船更新补贴",
        (f"临港市新增泊位120个，渔船更新补贴同时上调。{FILLER}", "泊位满了。", "渔船更新补贴到账。补贴共【3万元】。"),
        ("临港新增泊位120个", "渔船更新补贴再上调"),
    ),
    (
        "article_theme",
        "渔船更新补贴",
        (f"渔船更新补贴上调，惠及渔船120艘。{FILLER}", "每艘补【3万元】。", "渔船更新补贴到账。"),
        ("120艘渔船受益", "渔船更新补贴再上调"),
    ),
    (None, None, ("“护渔行动”上线。", "该市推行“渔船长制”。市里的数据也显示，事故有【31起】。"), None),
    (None, None, ("临港惠民。", "#渔港改造工程提速", "今年上半年，全市捕捞海鱼【3万吨】。", "渔港改造工程明年完工。"), None),
    (
        None,
        None,
        ("临港市近日印发《临港市海带养殖实施方案》。" + FILLER, "上半年，全市海带产值【3亿元】。"),
        "临港海带养殖有了方案",
    ),
    # Kinds with their counts are no undertakings.
    (None, None, ("全市开工近海养殖项目21个，深海网箱项目【27个】。",), None),
    ("same_clause", "深海智能网箱示范项目", ("全市开工深海智能网箱示范项目【27个】。",), None),
    # What a hotline is told of does not count as what it does.
    (None, None, ("临港供水服务热线昨天开通。" + FILLER, "供水服务热线接听来电。净水剂储备【30吨】。"), "供水服务热线接电千余个"),
    # What another work is built, what a place has, in a text that hardly names its theme again.
    (None, None, (FILLER, FILLER, "“海岸带”建设提速。", "市里，建设养殖工厂【30座】。"), "临港加快“海岸带”建设"),
    # … nor for the background of the wider world.
    (
        None,
        None,
        ("临港市启动“蓝盾行动”，守护海洋。", "中国海洋渔船约【50万艘】。"),
        "临港“蓝盾行动”成效显著",
    ),
    (
        "article_theme",
        "“蓝盾行动”",
        ("临港市启动“蓝盾行动”，守护海洋。", "中国海洋渔业公司捐船【50艘】。"),
        "临港“蓝盾行动”成效显著",
    ),
    (
        None,
        None,
        ("临港市启动“蓝盾行动”，守护海洋。", "根据航运协会的测算，发达国家渔船失事率为【2.4%】。"),
        "临港“蓝盾行动”成效显著",
    ),
    # … nor past two sentences with subjects of their own.
    (
        None,
        None,
        ("早年，镇上实施“护渔”工程，渔场扩大。渔民闲了。老周想找事做。他和邻居投资【300万元】买船。",),
        None,
    ),
    (
        "paragraph",
        "“护渔”工程",
        ("去年，镇上实施“护渔”工程，渔场扩大。渔民高兴。老周也夸。截至目前，共投资【300万元】。",),
        None,
    ),
    (None, None, ("领导到渔港调研项目建设工作。项目建设忙。", "渔港占地【800亩】。"), "领导调研重点项目建设工作"),
    # One work after the other, parted by a semicolon.
    (
        "same_sentence",
        "临港小学扩建工程",
        (f"临港渔家教育项目提速，临港渔家教育项目惠民。{FILLER}", "临港小学扩建工程投资80万元，新增学位【300个】；海岛中学迁建工程已封顶。"),
        "临港渔家教育项目提速",
    ),
    # What so many are taken into, some words behind them.
    ("right_behind", "渔港管理平台", ("渔港都忙。【14镇】如今悉数纳入县级渔港管理平台，好。",), None),
    # What a headline says is under way, told in other words throughout, also of the whole country.
    (
        "article_theme",
        "渔网进口关税减免政策",
        ("今起我国减免渔网进口关税，减【3%】。政策好。渔民夸政策。关税降了，享受到政策红利。",),
        "渔网进口关税减免政策稳步实施",
    ),
    (None, None, ("渔民今年出海早，增收【3%】。政策好。渔民夸政策。享受到政策红利。",), "渔网进口关税减免政策稳步实施"),
    # A place that the headline says opens.
    (
        "article_theme",
        "临港海产批发市场",
        ("临港海产批发市场昨天开业。临港海产批发市场由渔业公司建设。", "海参每斤便宜【3元】。"),
        "临港海产批发市场开业",
    ),
    (None, None, ("临港海产批发市场昨天开业。", "海参每斤便宜【3元】。"), "临港海产批发市场开业"),
    (None, None, ("临港海产批发市场人多。临港海产批发市场大。", "海参每斤便宜【3元】。"), "临港海产批发市场里年味浓"),
    # What opens its clause takes from the theme what the next sentence tells with its words.
    (
        "paragraph",
        "厕所革命",
        (f"临港渔家旅游项目提速，渔家旅游项目惠民。{FILLER}厕所革命如火如荼。目前，全市建成旅游厕所【18个】。",),
        "临港渔家旅游项目提速",
    ),
    (
        "article_theme",
        "临港渔家旅游项目",
        (f"临港渔家旅游项目提速，渔家旅游项目惠民。{FILLER}厕所革命如火如荼。目前，全市建成旅游码头【18个】。",),
        "临港渔家旅游项目提速",
    ),
    # What a place takes in is its own.
    (
        "article_theme",
        "临港海产批发市场",
        ("临港海产批发市场昨天开业。临港海产批发市场由渔业公司建设。", "今年市场吞吐量预计达【5万吨】。"),
        "临港海产批发市场开业",
    ),
    # A body called after what it does is not that.
    (
        "article_theme",
        "海岛扶贫",
        ("海岛扶贫见效。海岛扶贫靠渔业。省扶贫移民局夸奖，该县扶贫移民局牵头，县扶贫移民局组织。扶贫贷款【3亿元】。",),
        "海岛扶贫有新招",
    ),
    # What a text names but once, if all of it speaks of its field.
    (
        "article_theme",
        "大气污染防治",
        ("临港天蓝了。", "全市抓好大气污染防治，尾气少了。", "工地盖住扬尘，燃煤锅炉拆了【112台】。", "重污染天气少了。"),
        None,
    ),
    (
        None,
        None,
        ("临港天蓝了。", "大气污染防治工作见效。", "工地忙，渔船来了【112艘】。", "游客多了。"),
        None,
    ),
    # What no headline has does not hold under subheads without it.
    (
        None,
        None,
        (
            f"近日，该区推进海产品质量追溯体系，渔药监管工程同步实施。{FILLER}",
            *("#督查分级", "该区有渔业企业【129家】。", "#溯源提速", "海产品质量追溯体系上线。"),
        ),
        "海产监管护航",
    ),
    (
        "article_theme",
        "海产品质量追溯体系",
        (
            f"近日，该区推进海产品质量追溯体系，海产品质量追溯体系惠民。{FILLER}",
            *("#企业溯源", "该区有渔业企业【129家】。海产品质量追溯体系上线。"),
        ),
        "海产监管护航",
    ),
    (
        "article_theme",
        "临港渔民医院新住院大楼",
        ("临港渔民医院新住院大楼启用。大楼地段好。大楼亮堂。", "设床位【500张】。"),
        "临港县医院新住院大楼今日启用",
    ),
    ("article_theme", "地铁3号线", ("临港地铁3号线昨天通车。地铁3号线快。", "设站【24座】。"), "临港地铁3号线开通"),
    # Work that the headline says goes on.
    ("article_theme", "海堤守护", ("临港做好海堤守护工作。海堤守护靠大家。", "扑险队有【24支】。"), "临港海堤守护工作扎实推进"),
    (None, None, ("临港做好海堤守护工作。海堤守护靠大家。", "扑险队有【24支】。"), "临港海堤守护工作者的一天"),
    # The work of those who go and look, though a verb opens its name.
    (
        "theme_in_sentence",
        "巡察工作",
        (f"临港启动今年的巡察工作。{FILLER}", "会议说，巡察工作要抓实。", "巡察工作共【3个】轮次。"),
        "临港2019年巡察工作聚焦渔村",
    ),
    (
        None,
        None,
        (f"临港启动今年的巡察工作。{FILLER}", "渔村种海带，巡察工作不提。", "渔港分【3个】码头。"),
        "临港渔村聚焦海带",
    ),
    ("article_theme", "“渔港好人榜”", (f"本季“渔港好人榜”揭晓。{FILLER}", "共有【36人】上榜。"), "临港渔工登上“渔港好人榜”"),
    # What a headline names by the word of a field of which the text speaks.
    (
        "article_theme",
        "脱贫攻坚",
        ("今年，已脱贫【2.1万人】。投入扶贫资金，带动贫困户。选派驻村干部。",),
        "临港脱贫攻坚取得成效",
    ),
    (None, None, ("去年，全县捕鱼【2.1万吨】。投入扶贫资金，带动贫困户。选派驻村干部。",), "临港脱贫攻坚取得成效"),
    # What is named but once, of which the text speaks no more; but so it does by its words.
    (None, None, (f"近年来，临港大力实施“一岛一菜”工程。{FILLER}码头忙。海菜香。海带每斤【3元】。",), "临港海带丰收"),
    (
        "article_theme",
        "“一岛一菜”海带育苗工程",
        (f"近年来，临港大力实施“一岛一菜”海带育苗工程，渔民用海带育苗。{FILLER}码头忙。海菜香。海带每斤【3元】。",),
        "临港渔民笑了",
    ),
    # … or of what the whole place has, or a village,
    (
        None,
        None,
        ("临港市启动深海网箱项目，守护海洋。", "到今天，全市共有图书室【634所】。"),
        "临港深海网箱项目成效显著",
    ),
    (
        "article_theme",
        "渔船改造行动",
        ("临港市启动渔船改造行动，渔船改造行动惠民。", "到今天，全市共有渔船【634艘】换上新机。"),
        "临港渔船改造行动成效显著",
    ),
    (None, None, ("“渔家食堂”开饭了。", "东港村共407户【1742人】。"), "临港“渔家食堂”受欢迎"),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "东港村共捐菜【17斤】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "相对于【数十万台】的空调保有量，电工少了。"), "临港“渔家食堂”受欢迎"),
    # … or of what the place is known for,
    (None, None, ("“渔家食堂”开饭了。", "作为渔业大县，临港年产海带【12.4万吨】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "临港市现有渔民【412万人】。"), "临港“渔家食堂”受欢迎"),
    # … or, beside a single work, of the whole place,
    (
        None,
        None,
        ("引海入湖工程隧洞贯通，引海入湖工程施工顺利。", "今年前5个月，全省完成水利投资【97.4亿元】。"),
        "引海入湖工程隧洞贯通",
    ),
    # … or of a figure that no undertaking brings about, or a part of the year brought to all of the place, or an aside,
    (None, None, ("“渔家食堂”开饭了。", "临港粮食总产量预计达到【12亿斤】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "今年上半年，全市审结案件【8.9万件】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "另据通报，机动车已有【8.6万辆】。"), "临港“渔家食堂”受欢迎"),
    # … but a share of such a figure is one of its own,
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "食客占常住人口的【四成】。"), "临港“渔家食堂”受欢迎"),
    # … nor for what is told before the text first names it, without a word of it or of the headline,
    (
        None,
        None,
        ("记者了解到，全国已建助餐点【8万个】。" + FILLER, "渔民领到渔船更新补贴，效果好。"),
        "渔船更新补贴：出海更安心",
    ),
    # … nor for what is told before it of a headline's other half.
    (
        None,
        None,
        (FILLER, "海堤标准再提高，补助【923元】。", "渔船修理推行“小额先行”，由乡镇垫付。"),
        "海堤补助标准再提高 渔船修理“小额先行”",
    ),
    # … and only as far as the text speaks of it, where no headline does.
    (
        None,
        None,
        ("临港市建立居家护理保险制度，居家护理保险制度惠民。", FILLER, "游客增长【5%】。"),
        None,
    ),
    # … or goes on without a subject of its own.
    (
        "article_theme",
        "“雷霆”行动",
        (f"市公安局5月起组织开展“雷霆”行动，守护平安。{FILLER}", "截至目前，共破获案件【412起】。"),
        "临港夏季治安战果显著",
    ),
    # What the headline names and the text tells of behind its lead ends where it is last taken up.
    (
        "same_sentence",
        "“暖心追薪”行动",
        (FILLER, FILLER, "法院开展“暖心追薪”行动，成效明显。", "行动中，出动干警【320人次】。", FILLER, FILLER),
        "“暖心追薪”见真章",
    ),
    (
        None,
        None,
        (FILLER, FILLER, "法院开展“暖心追薪”行动，成效明显。", "院长介绍，全院结案率【96%】。", FILLER, FILLER),
        "“暖心追薪”见真章",
    ),
    # … or has most of what stands before its head word,
    (
        "article_theme",
        "共有产权渔民住房项目",
        (f"首批共有产权渔民住房项目受理申请。{FILLER}", FILLER, "以一套为例，总价【122万元】。", FILLER),
        "临港首批共有产权渔民房今起受理",
    ),
    # … but not what it measures, nor what the text has only within a longer word, nor what a storm is called,
    (None, None, (FILLER, FILLER, "患病率为【22例】。", "在校女生可完成首针接种。"), "临港首针接种率高"),
    (None, None, ("雨停了，海绵城市的雨水排空。", "海绵城市消除积水点【23处】，海绵城市好。"), "雨后再看“海绵城”"),
    (None, None, ("受台风“海马”影响，风力增强。", "“海马”逼近，“海马”登陆，全市渔船回港【5214艘】。"), "台风“海马”逼近"),
    # … or leaves characters of it out in its marks.
    (
        "article_theme",
        "“海带养鲍”模式",
        (f"临港推行“海带养鲍”模式。{FILLER}", "目前，已收海带【6万亩】。"),
        "临港“海带离岸养鲍” 找到新出路",
    ),
    # A headline names what the body names more fully.
    (
        "article_theme",
        "农村厕所革命",
        (f"临港市推进农村厕所革命，村民点赞。{FILLER}农村厕所革命是大事，农村厕所革命靠大家。", "截至5月，改厕【8.6万户】。"),
        "临港厕所革命改出新生活",
    ),
    # What the lead names once, in passing, is none either.
    (None, None, (f"临港市办起歌手巡回演唱会。{FILLER}", "截至目前，共接待游客【412万人次】。"), "临港五月游客盈门"),
    # … nor a headline that leaves characters out and adds a word; what a report says it is on.
    (
        "article_theme",
        "跨海异港装卸直接结算",
        (f"临港市推行跨海异港装卸直接结算，惠及渔民。{FILLER}", "截至5月，办理时间缩短至【10分钟】。"),
        "临港渔业跨海直接结算提速",
    ),
    ("article_theme", "近海养殖联盟", (f"渔民领到报告。{FILLER}", f"临港市组建2个近海养殖联盟。{FILLER}", "设备【84台】。"), "——近海养殖联盟见闻"),
    # … but an activity that the text hardly names, or what someone so calls, is none that all of it is about.
    (None, None, (f"去年临港市2.8万人次参加义务植树。{FILLER}", "湿地方面，修复【8.6万亩】。"), "临港2.8万人次义务植树"),
    (None, None, (f"雨后的街头没有积水。“吸水城”的名声传开，“吸水城”真灵。{FILLER}", "清掏检查井【1.9万座】。"), "雨后再看“吸水城”"),
    # A saying in the headline's quotation marks is no undertaking.
    (None, None, (FILLER, "为什么是“同饮一湖水”？市水务局供水【30万吨】。"), "家家喝上“同饮一湖水”"),
    # A name goes on from a coined word over verbs to its head word, if a verb takes it; a headline tells it in other words.
    (
        "same_sentence",
        "“暖冬”欠薪集中发放活动",
        ("法院开展“暖冬”欠薪集中发放活动，发放欠薪【300万元】。",),
        None,
    ),
    (
        "article_theme",
        "“暖冬”船员欠薪集中发放活动",
        (f"当日，临港法院开展“暖冬”船员欠薪集中发放活动。{FILLER}", "在城东法庭，发放款项【62万元】。"),
        "法院集中发放船员欠薪",
    ),
    (None, None, ("渔民齐赞“暖冬”救助船队参加演练活动。", "救起【3人】。"), None),
    # 整个工程 is what was named before; what it counts as stands before its name.
    (
        "paragraph",
        "临港市清洁供水工程",
        ("去年5月，作为一项重大民生工程的临港市清洁供水工程开工，整个工程分为两期实施。第一期已建成水厂【2座】。",),
        None,
    ),
    # What is counted has been laid out as a whole.
    ("same_sentence", "防台度汛工程", ("全市安排防台度汛工程46项，总投资【2亿元】。",), None),
    # A fair is what its report is on, however it is called; a subhead names a plain undertaking as a headline does.
    (
        "article_theme",
        "沿海三县招聘会",
        (f"本次招聘会在体育馆举行。沿海三县招聘会今后每年办一次。{FILLER}", "赤湾县来了企业【22家】。"),
        "沿海三县同办招聘会",
    ),
    ("subhead", "通学公交", (FILLER, "#通学公交开到校门口", "这是新开的通学公交。这条线路配车【6台】。"), "临港线路往家门口延"),
    (None, None, (FILLER, "#老旧公交退出客运", "县城往西扩了。渔民出行受益【9万人】。"), "临港线路往家门口延"),
    # A day that people keep is none, nor is what an office is called after; what a place has that serves them is.
    (None, None, (f"重阳节到了。{FILLER}", "重阳节里，渔村老人领到礼包【36份】。"), "渔村过重阳节"),
    (None, None, (f"据渔民热线办介绍，渔港平安。{FILLER}", "渔民热线办接到【36件】来信。"), "渔港来信多"),
    ("theme_in_sentence", "渔家小院", (f"渔家小院开门了。{FILLER}", "渔家小院有乐器【260件】。"), "渔家小院里唱渔歌"),
    # field_subject: what is named once at the beginning, where most paragraphs speak of it by the words of its field …
    (
        "field_subject",
        "渔村老年食堂",
        (
            f"上午十点，渔村老年食堂里飘出鱼香。{FILLER}",
            "厨师们正在装盘，饭菜软烂，两荤一素，一位老人说，在这里就餐【12元】。",
            "来用餐的渔民说，送餐上门很方便，吃饭不愁。",
        ),
        "老街坊有了“大灶台”",
    ),
    # … but not in a paragraph that does not,
    (
        None,
        None,
        (
            f"上午十点，渔村老年食堂里飘出鱼香。{FILLER}",
            "厨师们正在装盘，饭菜软烂，两荤一素，一位老人说，在这里就餐12元，用餐、送餐都方便，吃饭不愁。",
            "渔村的码头今年停船【360艘】。",
        ),
        "老街坊有了“大灶台”",
    ),
    # … nor where hardly a word is of its field.
    (
        None,
        None,
        (f"上午十点，渔村老年食堂里飘出鱼香。{FILLER}", "渔民说，在这里就餐【12元】。", FILLER),
        "老街坊有了“大灶台”",
    ),
    # … by a head word that tells enough,
    (
        "field_subject",
        "老年食堂",
        (
            f"上午十点，渔村社区的老年食堂里飘出鱼香。{FILLER}",
            "厨师们正在装盘，饭菜软烂，两荤一素，一位老人说，在这里就餐【12元】。",
            "来用餐的渔民说，送餐上门很方便，吃饭不愁。",
        ),
        "老街坊有了“大灶台”",
    ),
    # … or of what else of this form the paragraph names.
    (
        "field_subject",
        "港口长者食堂",
        (
            f"上午十点，渔村老年食堂里飘出鱼香。{FILLER}",
            "厨师们正在装盘，饭菜软烂，两荤一素，就餐的老人说吃饭不愁。",
            "送餐也方便。同时开门的还有港口长者食堂。一位老人说，用餐【12元】。",
        ),
        "老街坊有了“大灶台”",
    ),
    # What the headline names, in paragraphs that speak of it or stand between such as do, …
    (
        "article_theme",
        "校车",
        (f"渔村小学远，校车送学生上学。{FILLER}", "每辆车配驾驶员【2名】。", "家长不用接送，放学也不愁。"),
        "渔村通了校车",
    ),
    (
        "article_theme",
        "校车",
        (f"渔村小学远，校车送学生上学。{FILLER}", "这笔钱一年要【64万元】。", "家长不用接送，放学也不愁。"),
        "渔村通了校车",
    ),
    (
        None,
        None,
        (f"渔村小学远，校车送学生上学。{FILLER}", "家长不用接送，放学也不愁。", "渔港今年停船【360艘】。"),
        "渔村通了校车",
    ),
    # … or the lead and what follows name it again,
    (
        "article_theme",
        "营养餐",
        (f"渔村小学的学生吃上了营养餐。{FILLER}", "营养餐有菜有汤，学生在食堂就餐。一顿饭【5元】。"),
        "一顿午餐的账",
    ),
    (
        None,
        None,
        (f"渔村小学的学生吃上了营养餐。{FILLER}", "渔港今年停船【360艘】。", FILLER, FILLER),
        "一顿午餐的账",
    ),
    # … if the article plainly names nothing else.
    (
        None,
        None,
        (f"渔村小学远，校车送学生上学。{FILLER}", "县里实施渔港改造工程。", "每辆车配驾驶员【2名】，家长不用接送，放学也不愁。"),
        "渔村通了校车",
    ),
    (None, None, ("“渔家食堂”开饭了。", "临港是渔业大县，去年产海带【12.4万吨】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "临港市有60岁以上老年人【2160人】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "临港海岸线长【130公里】，渔民多。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("渔会组织“护海行动”和渔技周等活动。截至9月底，渔民存款【3.2万元】。",), None),
    ("paragraph", "“护海行动”", ("渔会组织“护海行动”。截至9月底，清网【3.2万张】。",), None),
    (
        "same_sentence",
        "“护海行动”",
        ("实施渔村志愿者招募计划，招募志愿者320人；同时组织“护海行动”，清网【63张】。",),
        None,
    ),
    # What opens a sentence as the time of what was named before stands over it, whatever the headline names.
    (
        "same_clause",
        "“海岗百日”行动",
        ("临港渔业招聘会昨日举行，企业300家进场。", "渔会启动“海岗百日”行动。按计划，行动期间举办直播【80场】。"),
        "临港渔业招聘会开场",
    ),
    (
        "article_theme",
        "临港渔业招聘会",
        ("临港渔业招聘会昨日举行，企业300家进场。", "渔会启动“海岗百日”行动，发布岗位30个。节日期间，进场【80人】。"),
        "临港渔业招聘会开场",
    ),
    # How many there are of a kind of people is told of the place.
    (None, None, ("“渔家食堂”开饭了。", "今年全市高校毕业生达【4.9万人】。"), "临港“渔家食堂”受欢迎"),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "食堂招来毕业生【12人】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("新船坞通水比原计划提前【20天】。",), None),
    (None, None, ("市疾控中心免疫规划科科长说，接种后【2周】产生抗体。",), None),
    # What brings something about is no name.
    (None, None, ("1至2月，受项目开工晚的影响，渔业投资下降【3%】。",), None),
    ("same_sentence", "渔村供水改造", ("渔村供水改造涉及6个乡镇的38个村，计划投资【5200万元】。",), None),
    # Beside what the headline names a sentence may be told of another undertaking, its subject behind time and place, …
    (
        "same_clause",
        "渔村饮水安全计划",
        ("“渔家食堂”开饭了。", "老人一日三餐不愁。2023年渔村饮水安全计划覆盖【12个】镇，铺管网60公里。"),
        "临港“渔家食堂”受欢迎",
    ),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "2023年老人用餐覆盖【12个】镇。"), "临港“渔家食堂”受欢迎"),
    (
        "same_clause",
        "《海带育种攻关指南》",
        ("“渔家食堂”开饭了。", "《海带育种攻关指南》已安排经费【2600万元】。"),
        "临港“渔家食堂”受欢迎",
    ),
    # … but what grows in number is counted itself.
    (None, None, ("如今渔港货运专用通道由6条增至【14条】。",), None),
    # What the sentence before carries out is told on where it is pointed back to, by its last word or as 该….
    (
        "paragraph",
        "“一码清”平台",
        ("“渔家食堂”开饭了。", "过去算账要3天，为此，镇里建成“一码清”平台。平台运行以来结账【19万次】。"),
        "临港“渔家食堂”受欢迎",
    ),
    (
        "paragraph",
        "海带价格保险试点",
        ("“渔家食堂”开饭了。", "渔民的后顾之忧在减少，镇里开展海带价格保险试点。上年度该险种赔付【19万元】。"),
        "临港“渔家食堂”受欢迎",
    ),
    (
        "article_theme",
        "“渔家食堂”",
        ("“渔家食堂”开饭了。", "过去算账要3天，为此，镇里建成“一码清”平台。老人们每餐付【6元】。"),
        "临港“渔家食堂”受欢迎",
    ),
    # What the paragraph carries out governs where a document just published does not.
    (
        "paragraph",
        "“退养还滩”专项行动",
        (
            "临港市近日印发《海带养殖提升实施方案》，改造海田。" + FILLER,
            "为防止占滩，镇里还开展“退养还滩”专项行动。到目前为止，全市清滩【3万亩】。",
        ),
        "临港海带养殖提升",
    ),
    # What is opened or set up in so many under a coined name is that's; a mere kind is no name.
    ("same_clause", "“海上客货邮”", ("临港市还开通“海上客货邮”合作航线【38条】。",), None),
    ("same_sentence", "“海上客货邮”", ("临港市还开通“海上客货邮”合作航线38条，日均代运【260件】。",), None),
    (None, None, ("临港市新建“小家伙”泊位【38个】。",), None),
    (None, None, ("临港市查处“打黑条”案件【38件】。",), None),
    # Where a place lies, or what else was made known beside the theme, is none of its.
    (None, None, ("“渔家食堂”开饭了。", "临港市地处海湾，入湾河流【11条】。"), "临港“渔家食堂”受欢迎"),
    (None, None, ("“渔家食堂”开饭了。", "鱼嘴社区是临港的老社区，住着【8000人】。"), "临港“渔家食堂”受欢迎"),
    # … nor is what else its paragraph tells of the place, up to what is done there.
    (
        None,
        None,
        ("“渔家食堂”开饭了。", "临港市地处海湾，淡水少。据渔民回忆，大旱有【11次】。"),
        "临港“渔家食堂”受欢迎",
    ),
    (
        "article_theme",
        "“渔家食堂”",
        ("“渔家食堂”开饭了。", "临港市地处海湾，淡水少。为此，食堂添水缸【11口】。"),
        "临港“渔家食堂”受欢迎",
    ),
    ("article_theme", "“渔家食堂”", ("“渔家食堂”开饭了。", "食堂位于鱼嘴社区，摆着饭桌【11张】。"), "临港“渔家食堂”受欢迎"),
    (
        "article_theme",
        "“渔家食堂”",
        ("“渔家食堂”开饭了。", "会上还通报了“渔家食堂”的进展情况。1月至11月，渔民用餐【11次】。"),
        "临港“渔家食堂”受欢迎",
    ),
    (None, None, ("“渔家食堂”开饭了。", "渔港方面，全市现有渔港【11座】。"), "临港“渔家食堂”受欢迎"),
    (
        "article_theme",
        "《渔村教育发展意见》",
        ("临港市印发《渔村教育发展意见》。", "校舍方面，全市新建校舍【11栋】。"),
        "临港推进渔村教育发展",
    ),
    # What a sentence turns to need not be so plain, but beside a document, which bears on all that is done.
    (
        "same_clause",
        "“一码通办”",
        ("渔民公积金惠及渔民。", "另外，“一码通办”窗口已办理业务【3382笔】。", "渔民公积金提取方便。"),
        "临港渔民公积金更好用",
    ),
    (
        "article_theme",
        "《渔村教育发展意见》",
        ("临港市印发《渔村教育发展意见》。", "同时，各镇要设立渔村津贴，每年招收渔技师【800名】。"),
        "临港推进渔村教育发展",
    ),
    # What the whole place has of something, and what the law threatens, no campaign brought about.
    (
        "article_theme",
        "渔民公积金",
        ("渔民公积金惠及渔民。", "到去年底，全市渔民缴存总额达【11亿元】。", "渔民公积金提取方便。"),
        "临港渔民公积金更好用",
    ),
    (
        None,
        None,
        ("临港启动“护渔”专项整治。", "按照有关规定，禁渔期捕捞的，处【500元】罚款。", "“护渔”专项整治将持续。"),
        "临港“护渔”专项整治见效",
    ),
    (
        "article_theme",
        "“护渔”专项整治",
        ("临港启动“护渔”专项整治。", "按照有关规定，组成小队【11个】。", "“护渔”专项整治将持续。"),
        "临港“护渔”专项整治见效",
    ),
    # Another body or place that does something as well is none of what was named before.
    (None, None, ("临港启动“叩船计划”。截至9月底，走访60户。全市还建成帮扶车间【58家】。",), None),
    ("paragraph", "“叩船计划”", ("临港启动“叩船计划”。截至9月底，走访60户。截至目前，建成车间【58家】。",), None),
    # What 比 compares with begins no name.
    ("paragraph", "“洗网工程”", ("渔港启动“洗网工程”。3年间，船只搁浅数比工程动工前减少【七成】。",), None),
    # What a document lays down, taken up by its last word; what is the answer, or was added; a meeting of sports.
    ("paragraph", "《临港市渔村护林条例》", (FILLER, FILLER, "时值《临港市渔村护林条例》施行满三年。条例要求，每户种树【3棵】。",), None),
    (None, None, (FILLER, FILLER, "时值《临港市渔村护林条例》施行满三年。渔民说，每户种树【3棵】。",), None),
    ("paragraph", "“船长轮值制”", ("怎么管得住？渔村的法子是“船长轮值制”。全村推选出船长【15名】。",), None),
    ("same_sentence", "“渔港共享菜单”", ("渔会又增加了“渔港共享菜单”，晾网架等【18项】由渔民任选。",), None),
    ("same_clause", "省运会", ("在比赛方面，临港渔民队在春天闭幕的第九届省运会上夺得奖牌【41枚】。",), None),
    # What its paragraph opened brought to the whole place in a season is told of it; of the theme it is none.
    (
        "paragraph",
        "“绿色通道”",
        ("为方便渔民，临港法院去年起开辟渔业纠纷“绿色通道”。今年上半年，全省减免诉讼费【3万元】。",),
        None,
    ),
    # The object of the headline's verb, whatever its last word, if the text says it too.
    (
        "article_theme",
        "海珍品全产业链",
        (f"临港市围绕打造海珍品全产业链，引进三家企业。{FILLER}", "去年加工海参【300吨】。"),
        "临港投资5亿元打造海珍品全产业链",
    ),
    (None, None, (FILLER, "去年加工海参【300吨】。"), "临港投资5亿元打造海珍品全产业链"),
    (
        "article_theme",
        "渔船赃物管理",
        (f"渔船赃物管理是办案的一环。{FILLER}", "今年收缴船款【18万元】。"),
        "临港检察院规范渔船赃物管理",
    ),
    (None, None, (f"渔村崛起有盼头。{FILLER}", "今年收缴船款【18万元】。"), "修好出海路 助力渔村崛起"),
    # The coined name with which it opens; what it names in what the text says time and again.
    (
        "article_theme",
        "“渔警合作”",
        (FILLER, "在“渔警合作”的基础上，各村守好渡口。这也是“渔警合作”的新做法。", "两年来，沉船减少【3起】。"),
        "“渔警合作”又出新招",
    ),
    (
        "article_theme",
        "对岸渔货贸易",
        (f"对岸渔货贸易货船靠岸。{FILLER}", "对岸渔货贸易点天天开门，对岸渔货贸易有人管。", "货物共【28票】。"),
        "对岸渔货贸易今年首批货物上岸",
    ),
    # … but no figure, no part of a longer name, and nothing that a crime, an accident or an advert tells.
    (
        None,
        None,
        (f"临港对岸渔货贸易忙。{FILLER}", "对岸渔货贸易点天天开门，对岸渔货贸易有人管。", "货物共【28票】。"),
        "对岸渔货贸易稳步增长",
    ),
    (
        None,
        None,
        (f"渔村水产加工厂失火。{FILLER}", "水产加工没停，水产加工有人管。水产加工照旧。", "损失渔网【28张】。"),
        "渔村水产加工厂起火",
    ),
    # All of a name but for its last word stands in the headline; the headline has it more fully than the text mostly does.
    (
        "article_theme",
        "清网护渔攻坚战",
        (f"干部们要打赢清网护渔攻坚战。{FILLER}", FILLER, "渔港镇收网【40张】。"),
        "清网护渔 临港在路上",
    ),
    (
        "article_theme",
        "临港环湾半程马拉松赛",
        (f"临港环湾半程马拉松赛开跑。{FILLER}", "半程马拉松冠军来自渔村。", "选手共有【3000人】。"),
        "临港环湾半程马拉松赛开跑",
    ),
    # Beside what somebody has done or suffered only a campaign is a theme, but for what is done about such things.
    (None, None, (f"警方在渔船购置贷款上查出漏洞。{FILLER}渔船购置贷款被冒领。", "涉案渔网【12张】。"), "男子骗取渔船购置贷款获刑"),
    (
        "article_theme",
        "清网护渔行动",
        (f"临港开展清网护渔行动。{FILLER}", "涉案渔网【12张】。", "清网护渔行动还在继续。"),
        "清网护渔行动破获电鱼案",
    ),
    (
        "article_theme",
        "渔船碰撞事故快速理赔服务",
        (f"渔船碰撞事故快速理赔服务上线。{FILLER}", "理赔员有【12名】。", "渔船碰撞事故快速理赔服务点添到三处。"),
        "渔船碰撞事故快速理赔服务添网点",
    ),
    # … or if its form makes it a name.
    ("article_theme", "绿色渔港建设", (FILLER, "栽下树苗【500棵】。"), "渔业公司积极推进绿色渔港建设"),
    (None, None, (FILLER, "栽下树苗【500棵】。"), "渔业公司积极推进渔港设备"),
    # A law that is only cited, or a document that shares no more with the headline than whose it is, is not the topic.
    (None, None, (f"根据《临港市渔船检修办法》，渔会查船。{FILLER}", "查出隐患【16处】。"), "临港渔会上船看设备"),
    (None, None, (f"张某的行为《临港市渔业法》规定得清楚。{FILLER}", "查出渔网【16张】。"), "临港一渔民收网收出麻烦"),
    (None, None, (f"《临港市人民政府关于封山育林的决定》贴在村口。{FILLER}", "退还渔网【16张】。"), "临港市人民的渔网回来了"),
    # The year, or which of a row it is, may stand between a verb and what it takes.
    ("same_sentence", "渔网专项整治", ("开展全市2023年渔网专项整治，查出问题【16个】。",), None),
    (
        "theme_in_sentence",
        "渔网管理专项检查",
        (
            f"近日，开展全市2023年第三轮渔网管理专项检查。{FILLER}",
            "第三轮全市渔网管理专项检查中，渔网服务好的有渔港【16个】，渔网服务不好的没有。渔网服务，好。",
        ),
        "渔港渔网服务哪家强",
    ),
    ("paragraph", "春季渔网整治行动", ("近日，启动2023年春季渔网整治行动。坏网【16张】。",), None),
    (None, None, ("发布2023渔网建设及渔船行为报告，坏网【16张】。",), None),
    # The place made for a purpose that the lead names and that the text speaks of time and again; not where many go.
    (
        "article_theme",
        "南湾镇海带基地",
        (f"海风正好，南湾镇海带基地忙。{FILLER}", "渔民到海带基地做工。", "海带基地育苗【800万株】。"),
        "小小海带变样",
    ),
    (None, None, (f"海风正好，南湾镇海带基地忙。{FILLER}", "渔民到海边做工。", "小船运苗【800万株】。"), "小小海带变样"),
    (None, None, (f"海风正好，南湾镇海带码头忙。{FILLER}", "渔民到海带码头做工。", "海带码头运苗【800万株】。"), "小小海带变样"),
    # What a headline names in full, a text may call by its last word alone.
    (
        "article_theme",
        "渔灯杯全国渔家建筑设计竞赛",
        (f"本次竞赛不收报名费。{FILLER}", "竞赛截止于秋天。", "设一等奖【1名】。"),
        "渔灯杯全国渔家建筑设计竞赛揭晓",
    ),
    (None, None, (f"本次征集不收报名费。{FILLER}", "征集截止于秋天。", "设一等奖【1名】。"), "渔灯杯全国渔家建筑设计竞赛揭晓"),
    # Where a crime or an accident is told, works are where it happened; a campaign is under way there too.
    (None, None, ("为拿到渔港扩建工程，林某送去现金【10万元】。",), "渔港站长受贿获刑"),
    ("same_sentence", "渔港扩建工程", ("推进渔港扩建工程，完成投资【10万元】。",), "渔港站长访渔家"),
    ("same_sentence", "渔网专项整治行动", ("开展渔网专项整治行动，抓获船主【9名】。",), "船主非法捕捞被抓"),
    (None, None, ("渔网销售平台上线。渔网销售平台很大。" + FILLER, "平台抓获船主【9名】。"), "渔网销售平台制假售假"),
    # What the police do in any case, what is any thing, and by what a paper sends its news, is none.
    (None, None, ("海警开展抓捕行动，抓获船主【9名】。",), "海警夜里出海"),
    (None, None, ("渔村发生了一件事，来了船主【9名】。",), "渔村夜里不太平"),
    (None, None, (f"{FILLER}渔港日报客户端发。", "渔港日报客户端说，来了船主【9名】。"), "渔村夜里不太平"),
    # What is only cited, or says since when, is no theme; a plan that is cited as issued is.
    (
        None,
        None,
        (f"此案是新《渔业法》实施后罚得最重的案件。《渔业法》有规定。{FILLER}", "现场发现渔网【16张】。"),
        "临港一渔民收网收出麻烦",
    ),
    (None, None, (f"2015年《渔船设计规范》要求，甲板应设护栏。{FILLER}", "护栏刷漆【16处】。"), "有了它更安心"),
    (
        "article_theme",
        "《渔船运输治理工作方案》",
        (f"按照两部门联合印发的《渔船运输治理工作方案》相关部署，旧船月底前退出。{FILLER}", "装载渔网不超过【16张】。"),
        "这些船将禁止出港",
    ),
    (
        "article_theme",
        "河道网箱专项整治行动",
        (f"根据《水法》规定，网箱须报批。近日，渔村开展河道网箱专项整治行动。《水法》已普及。{FILLER}行动持续。", "行动中，拆除网箱【16个】。"),
        "所有养殖户请注意",
    ),
    (
        "article_theme",
        "《临港市人民政府关于封山育林的决定》",
        (f"《临港市人民政府关于封山育林的决定》贴在村口。{FILLER}", "种下树苗【16棵】。"),
        "临港市封山育林有了决定",
    ),
    # Of two things that only the headline names together the one that the text speaks of.
    (
        "article_theme",
        "海带栽种培训",
        (f"县长推进海带栽种培训和精准扶贫工作。{FILLER}", "渔会办起海带栽种培训，海带栽种培训有奔头。", "栽下苗绳【300根】。"),
        "县长推进海带栽种培训和精准扶贫工作",
    ),
    # Figures so far are a document's if they say what it is about; whom something reaches is no plain fact of a village.
    (
        "article_theme",
        "《临港市渔船更新补助办法》",
        ("临港市近日印发《临港市渔船更新补助办法》。", "据统计，为渔民发放渔船更新补助【409万元】。"),
        "临港渔民换新船有补助",
    ),
    (
        "article_theme",
        "清网护渔行动",
        (f"临港开展清网护渔行动。{FILLER}", "此举惠及全村【86户】。", "清网护渔行动还在继续。"),
        "清网护渔行动见成效",
    ),
    (
        None,
        None,
        (f"临港开展清网护渔行动。{FILLER}", "渔村依山傍海，全村【86户】。", "清网护渔行动还在继续。"),
        "清网护渔行动见成效",
    ),
    # A field of public life: an examination, told by who is to be hired.
    (
        "article_theme",
        "省考",
        (f"省考报名到了第三天。{FILLER}", "共有86个职位无人报考，资格审查合格【300人】。", "报名考生可查竞争比，省考笔试在四月。"),
        "临港省考报名过半",
    ),
    # What counts its parts is told part by part.
    (
        "article_theme",
        "“三延展”",
        (f"渔会向网箱延展。{FILLER}", "1向渔港延展。渔会向渔港延展，派出干部。", "2向渔船延展。登船【40艘】。"),
        "临港：“三延展”深入治理渔村",
    ),
    (None, None, ("渔会解决网箱难题，鱼苗难题。", "1渔港难题。渔会派出干部。", "登船【40艘】。"), "临港：聚焦“三大难题”办实事"),
    # A campaign is counted together however the text words it, and told of wherever it does.
    (
        "article_theme",
        "海岸垃圾攻坚战",
        (
            f"这是对海岸垃圾攻坚战的肯定。{FILLER}",
            "渔村成立海岸垃圾清理攻坚行动指挥部，海岸垃圾清理攻坚行动有人管。",
            f"共有【200名】干部。{FILLER}",
            "海岸垃圾攻坚战收官。",
        ),
        "渔村获两个第一",
    ),
    # What mostly tells when, or what something becomes, is no theme; what the headline shares but for its own head word.
    (None, None, ("渔汛期间渔港忙。", f"休渔期间，渔船靠岸。{FILLER}", "休渔期间，渔网少了【3张】。"), "休渔期间渔港安静"),
    (
        "article_theme",
        "临港书展",
        (f"临港书展开幕。{FILLER}", "临港书展有讲座，临港书展不收门票。", "图书共【3万种】。"),
        "让书展成为渔村的阅读嘉年华",
    ),
    # A topic stands before what the headline does not have and the text names less often.
    (
        "article_theme",
        "渔村养老服务",
        (
            f"渔村创建“双好”渔会活动开了会。{FILLER}",
            "渔村养老服务点添了人，渔村养老服务有声有色，渔村养老服务站也在筹备，渔村养老服务天天有。",
            "添饭菜【30样】。",
        ),
        "渔村养老服务又添新人",
    ),
    # Means stand over what is told of them, not over all that follows; what one item names ends with it.
    ("paragraph", "渔会值守机制", ("渔村建立渔会值守机制。渔会一年出动【300人】。",), None),
    (None, None, ("渔村建立渔会值守机制。网箱一年添了【300个】。",), None),
    ("paragraph", "清网护渔行动", ("渔村开展清网护渔行动。网箱一年减了【300个】。",), None),
    (None, None, ("一是渔村开展清网护渔行动。二是添船艇，网箱减了【300个】。",), None),
    # A subhead that is a name and nothing else; one that only shares a word with what another names.
    ("subhead", "渔村海带产业园", (FILLER, "#渔村海带产业园", "大棚占地【30亩】。", "#海港海参产业园", FILLER), None),
    # A subhead that has the name in short, as a deed; what the sentence has in full without it is another matter.
    ("subhead", "送教上门关爱服务", (FILLER, "#送教上门让孩子更安心", "村里的送教上门很受欢迎。已为【60人】提供了送教上门关爱服务。"), None),
    ("subhead", "送教上门", (FILLER, "#送教上门让孩子更安心", "村里的送教上门很受欢迎。已为【60人】换了灯。"), None),
    # A headline has the deed before what it is done to, or how well that is done; a mere figure of it names nothing.
    ("article_theme", "城镇旧厂房改造", (f"渔政局通报城镇旧厂房改造进展。{FILLER}", "完工【30处】。"), "临港今年改造旧厂房90处"),
    (None, None, (f"渔政局通报城镇旧厂房改造进展。{FILLER}", "完工【30处】。"), "临港今年出租旧厂房90处"),
    ("article_theme", "渔村管理", (f"渔村管理站开门，渔村管理所搬家。{FILLER}", "添船【30艘】。"), "临港提升渔村管理水平"),
    (None, None, (f"渔村管理站开门，渔村管理所搬家。{FILLER}", "添船【30艘】。"), "临港提升船舶制造水平"),
    # The headline leaves out which part of the works it is.
    ("article_theme", "滨海快线二期工程", (f"滨海快线二期工程开工。{FILLER}{FILLER}", "设站【30座】。"), "临港滨海快线开工"),
    (None, None, (f"滨海快线二期工程开工。{FILLER}{FILLER}", "设站【30座】。"), "临港渔船出海"),
    # right_behind: what money is laid out for, behind those for whom it is.
    ("right_behind", "渔港夜航改造", ("投入【300万元】，为渔村90户人家实施渔港夜航改造。",), None),
    (None, None, ("拿出【300万元】，为渔村90户人家实施渔港夜航改造。",), None),
    # same_sentence: who took part comes of what is counted; who was tried does not.
    ("same_sentence", "“护渔进校园”活动", ("开展“护渔进校园”活动80场，受教育学生【11万人次】。",), None),
    (None, None, ("开展“护渔进校园”活动80场，起诉偷捕人员【11人】。",), None),
    # Where it says what is done as well, a plainer name stands before the theme.
    (
        "same_sentence",
        "渔村码头改造",
        (f"临港推行“渔长+船长”巡护机制。{FILLER}", "临港市还推进渔村码头改造，加固岸线【32公里】。"),
        "临港推行“渔长+船长”机制",
    ),
    (
        "article_theme",
        "“渔长+船长”巡护机制",
        (f"临港推行“渔长+船长”巡护机制。{FILLER}", "临港市推进渔村码头改造，加固岸线【32公里】。"),
        "临港推行“渔长+船长”机制",
    ),
    # … and so it does where only the words of a field tell the theme.
    (
        "same_sentence",
        "药品集中带量采购",
        ("临港医保这样办。", "参保群众报销快，住院不垫付。", "全市推进药品集中带量采购，药品降价【52%】。"),
        "临港医保：让群众更省心",
    ),
    (
        "article_theme",
        "医保",
        ("临港医保这样办。", "参保群众报销快，住院不垫付。", "全市常年比药价，药品降价【52%】。"),
        "临港医保：让群众更省心",
    ),
    # How many trees of a kind there are where pests are fought is no fact of the place, as how much forest is.
    ("article_theme", "松毛虫防控攻坚战", (f"临港打响松毛虫防控攻坚战。{FILLER}", "普查松林面积【42万亩】。"), "临港打响松毛虫防控攻坚战"),
    (None, None, (f"临港打响松毛虫防控攻坚战。{FILLER}", "全市森林面积【42万亩】。"), "临港打响松毛虫防控攻坚战"),
    # The bare last word of an event is the event itself, though another of its kind was named before.
    (
        "article_theme",
        "临港国际马拉松",
        (f"临港国际马拉松开跑。{FILLER}", "半程马拉松早开跑一刻钟。马拉松志愿者【3000人】。"),
        "临港国际马拉松开跑",
    ),
    (
        "same_clause",
        "渔港改造工程",
        (f"渔网改造工程开工。{FILLER}", "渔网改造工程带着渔港改造工程。工程总投资【3000万元】。"),
        "渔网改造工程开工",
    ),
    # How long a race is belongs to it, how far away the town is does not.
    ("article_theme", "临港国际马拉松", (f"临港国际马拉松开跑。{FILLER}", "各组距离分别为【30公里】和10公里。"), "临港国际马拉松开跑"),
    (None, None, (f"临港国际马拉松开跑。{FILLER}", "渔村距离县城有【30公里】。"), "临港国际马拉松开跑"),
    # What a deed is done for so many people costs; how many works there are of a kind says nothing of what is paid.
    ("same_sentence", "渔村危房改造", ("临港实施渔村危房改造120户，拨付补助资金【30万元】。",), None),
    (None, None, ("临港实施渔村危房改造12项，拨付补助资金【30万元】。",), None),
    # A headline says what a scheme pays is raised; so it does not of a price.
    ("article_theme", "渔民养老金", (f"渔民养老金月底发放。{FILLER}", "每月增加【30元】。"), "临港上调渔民养老金"),
    (None, None, (f"渔民快餐费月底发放。{FILLER}", "每月增加【30元】。"), "临港上调渔民快餐费"),
    # By what people are told of it is no theme that no headline names.
    (None, None, (f"“临港渔汛”微信小程序上线了。{FILLER}", "渔船【30艘】出海。", "“临港渔汛”微信小程序很灵。"), "渔船出海忙"),
    ("article_theme", "“临港渔汛”微信小程序", (f"“临港渔汛”微信小程序上线了。{FILLER}", "访客【30人】。"), "“临港渔汛”小程序上线"),
    # A work that a headline names so, if the text speaks of it; a campaign by its first word and its last.
    ("article_theme", "渔技工作", ("渔技站进村。", f"渔技员上船。{FILLER}", "修船【30艘】。"), "临港市渔技工作扎实推进"),
    (None, None, ("渔技站进村。", f"渔民上船。{FILLER}", "修船【30艘】。"), "临港市渔技工作扎实推进"),
    ("article_theme", "夏季渔港治安整治行动", (f"夏季渔港治安整治行动收官。{FILLER}{FILLER}", "修船【30艘】。"), "临港夏季行动战果多"),
    (None, None, (f"渔民谈起夏季渔港治安整治行动。{FILLER}{FILLER}", "修船【30艘】。"), "临港秋季渔获多"),
    # What money is spent by is not what it is spent on.
    (None, None, ("投入专项资金【80万元】，通过政府采购方式购买渔网。",), None),
    ("right_behind", "渔港改造工程", ("投入专项资金【80万元】，实施渔港改造工程。",), None),
    # Who came to an event belongs to it, who leaves the schools of the place does not.
    ("article_theme", "临港招聘会", (f"临港招聘会开幕。{FILLER}", "入场毕业生达【6000人】。"), "临港招聘会开幕"),
    (None, None, (f"临港招聘会开幕。{FILLER}", "今年毕业生达【6000人】。"), "临港招聘会开幕"),
    # What is taken as the first task is taken as an object is; so is not what is only spoken of.
    ("same_sentence", "撂荒渔塘整治", ("渔村把撂荒渔塘整治作为头等大事，每亩奖补【300元】。",), None),
    (None, None, ("渔村对撂荒渔塘整治议论多，每亩奖补【300元】。",), None),
    # A name of a field that the lead takes up early, with a word of the headline and another name of the field.
    (
        "article_theme",
        "秸秆离田",
        ("临港推进秸秆离田作业，打捆机往来穿梭。", "一捆秸秆卖8元，饲料厂收储，打捆机排队，秸秆综合利用率提高，每亩补【35元】。"),
        "临港秸秆“变废为宝”",
    ),
    (
        None,
        None,
        ("临港推进秸秆离田作业，打捆机往来穿梭。", "一捆秸秆卖8元，饲料厂收储，打捆机排队，每亩补【35元】。"),
        "临港秸秆“变废为宝”",
    ),
    # A campaign that the lead carries out and beside which the text names nothing; not beside another.
    ("article_theme", "打击偷捕专项整治行动", (f"渔政局推进打击偷捕专项整治行动。{FILLER}{FILLER}", "组建小组，收网【30张】。"), "渔村守好海"),
    (
        None,
        None,
        (f"渔政局推进打击偷捕专项整治行动。{FILLER}{FILLER}", "组建小组，收网【30张】。", "渔会实施渔港改造工程。"),
        "渔村守好海",
    ),
    # … and a coined one by which it does what the headline says, unless the text says that itself.
    (
        "article_theme",
        "“护渔”专项行动",
        (f"渔政局开展“护渔”专项行动，查渔港。{FILLER}", "行动期间，渔政局走访渔村。收网【30张】。"),
        "临港集中开展渔港水产市场检查",
    ),
    (
        "article_theme",
        "渔港水产市场检查",
        (f"渔政局推进渔港水产市场检查，开展“护渔”专项行动。{FILLER}", "渔政局走访渔村。收网【30张】。"),
        "临港集中开展渔港水产市场检查",
    ),
    # Works are taken up as the project that they are, other names are not.
    ("article_theme", "滨海隧道工程", (f"渔建集团承建滨海隧道工程。{FILLER}{FILLER}", "项目负责人说，日掘进【14米】。"), "滨海隧道工程"),
    (
        None,
        None,
        (f"渔会推进滨海护渔行动。{FILLER}{FILLER}渔会还实施渔港改造工程。", "项目负责人说，日掘进【14米】。"),
        "滨海的日子",
    ),
    # What a part of the year brought to the whole place did not come of a platform named before.
    (None, None, ("该市上线“渔村享”平台，办理事项。前10个月，全市渔货零售额达【3亿元】。",), None),
    ("paragraph", "“渔村享”平台", ("该市上线“渔村享”平台，办理事项。平台注册用户【3万人】。",), None),
    # How large a part of those who came left a school is no fact of the place.
    ("article_theme", "临港招聘会", (f"临港招聘会开幕。{FILLER}", "应聘者中，毕业生占比达【58%】。"), "临港招聘会开幕"),
    # same_sentence: who was trained comes of the courses that are counted.
    ("same_sentence", "渔民实用技术培训", ("举办渔民实用技术培训12期，培训【640人】。",), None),
    # A statute that is kept is the ground of what is done, unless the headline speaks of it.
    (
        None,
        None,
        (f"临港认真落实《临港渔民健身条例》，修渔港。{FILLER}", "添船【30艘】。"),
        "渔民健身忙",
    ),
    (
        "article_theme",
        "《临港渔民健身条例》",
        (f"临港认真落实《临港渔民健身条例》，修渔港。{FILLER}", "添船【30艘】。"),
        "渔民健身条例见成效",
    ),
    # A headline's name stands behind its place, which the text leaves out; a street is no place.
    (
        "article_theme",
        "智慧渔港建设",
        (f"渔网连上了屏幕。{FILLER}", "渔民说，智慧渔港真好。智慧渔港就是装上网。", "再建智慧渔港。渔民【300人】受益。"),
        "安徽智慧渔港建设惠及渔村",
    ),
    # A theme is spoken of by what else its field calls such things, in a headline that sets out from a figure too.
    (
        "article_theme",
        "老年助餐服务",
        (f"灶上的菜卖15元。{FILLER}", f"去年老年助餐服务推开。{FILLER}", "全县建起老年食堂，日均【3400人次】。"),
        ("一餐15元吃得好", "——海湾县探索老年助餐服务"),
    ),
    (
        None,
        None,
        (f"灶上的菜卖15元。{FILLER}", f"去年老年助餐服务推开。{FILLER}", "全县修起渔港，日均【3400人次】。"),
        ("一餐15元吃得好", "——海湾县探索老年助餐服务"),
    ),
    # A report's headline may leave out characters of what it reports on, but not of what it tells of.
    (
        "article_theme",
        "“渔船隐患免费筛查工程”",
        (f"海湾县启动“渔船隐患免费筛查工程”。{FILLER}", "渔民高兴。", "今年培训船工【800名】。"),
        ("渔船安全了", "——海湾县实施渔船隐患筛查工程见闻"),
    ),
    # A subhead that opens with a coined name which the article keeps saying is about it.
    (
        "subhead",
        "“渔歌圈”",
        ("渔民爱唱歌。", "#“渔歌圈”从海边画到山里", "这是建设“渔歌圈”的缩影。早年提出“渔歌圈”。", "全省建成舞台【658个】。"),
        "渔民唱歌去哪儿",
    ),
    (
        None,
        None,
        ("渔民爱唱歌。", "#“渔歌圈”从海边画到山里", "这是歌手说的。", "全省建成舞台【658个】。"),
        "渔民唱歌去哪儿",
    ),
    # A card that is on sale, not one that is lost.
    ("article_theme", "渔村通行卡", ("渔村通行卡发售。", "往年渔村通行卡在老城卖。", "新增【4个】。"), "明年渔村通行卡下月开卖"),
    (None, None, ("渔村通行卡找到了。", "往年渔村通行卡在老城卖。", "新增【4个】。"), "男子渔村通行卡丢了"),
    # The event that opens the lead while the headline says that one begins; not one that is told of by the way.
    (
        "article_theme",
        "渔歌徒步跑活动",
        (f"18日，渔歌徒步跑活动在海湾广场鸣枪。{FILLER}", "活动设三组，办得热闹。", "跑友说好。", "徒步跑跑完【87人】。", "活动中有歌。"),
        "海湾畔开跑",
    ),
    (
        None,
        None,
        (f"18日，渔歌徒步跑活动在海湾广场鸣枪。{FILLER}", "活动设三组，办得热闹。", "跑友说好。", "徒步跑跑完【87人】。", "活动中有歌。"),
        "海湾畔的一天",
    ),
    # What one place does does not stand over another's figures.
    (None, None, ("东港县实施渔歌节目征集工程，西港县搭起【80米】的长廊。",), None),
    ("same_sentence", "渔歌节目征集工程", ("东港县实施渔歌节目征集工程，全县搭起【80米】的长廊。",), None),
    # What a clause with 则 turns to need be named no plainer than where nothing is the theme.
    (
        "same_sentence",
        "“渔声计划”",
        (f"渔民养老金月底发放。{FILLER}", "听力不好的渔民则由渔会对接“渔声计划”，植入耳蜗【168例】。"),
        "临港上调渔民养老金",
    ),
    # For whom it is done stands between a figure and what is done.
    ("right_behind", "渔具更新改造", ("月底前为【1200户】高龄渔民家庭完成渔具更新改造。",), None),
    # What an area under work has reached is of it; so is not what the whole place has.
    (
        "article_theme",
        "退耕还林",
        (f"退耕还林开工。{FILLER}", "退耕还林忙。工程区泥沙减少，森林覆盖率达【34.9%】。"),
        "安徽退耕还林七年回访",
    ),
    (
        None,
        None,
        (f"退耕还林开工。{FILLER}", "退耕还林忙。全县山清水秀，森林覆盖率达【34.9%】。"),
        "安徽退耕还林七年回访",
    ),
    ("article_theme", "退耕还林", (f"退耕还林开工。{FILLER}", "坡地上栽了树。老陈退了【11亩】。", "退耕还林忙。"), "安徽退耕还林七年回访"),
    # What all the place comes to is no part of what one village was told to hold.
    (None, None, ("东港县推出渔歌采风活动。据统计，全市共有舞台【170个】。",), None),
    # How much of a plan each gets follows it as a noun.
    ("same_clause", "渔童营养改善计划", ("其中渔童营养改善计划每天每人【5元】。",), None),
    (None, None, ("其中渔童营养改善，计划每天送【5顿】。",), None),
    # Activities of a level are none by name.
    (None, None, ("去年组织市县级活动【63场次】。",), None),
    # What a treasury pays for each item, and what is paid by name.
    (None, None, ("每座渔港市财政补贴【30万元】。",), None),
    ("theme_in_sentence", "渔船报废补贴", ("每艘渔船报废补贴【30万元】，渔船报废补贴当月发放。",), None),
    # What a short sentence opens the paragraph with, where the sentence has words of its field; no trend.
    ("opened_field", "公租房", ("渔民住新房。", "公租房保障面也在扩大。租金按每平方米【3元】收取。"), None),
    (None, None, ("渔民住新房。", "公租房保障面也在扩大。渔船出海【3艘】。"), None),
    (None, None, ("渔民住新房。", "乡村旅游持续升温。渔村接待游客【3万人】。"), None),
    # What is done to something, or a system, that is the topic of its clause stands over that beside the theme.
    (
        "same_sentence",
        "渔村智能化改造",
        (f"渔村安全专项行动启动。{FILLER}", "渔村智能化改造同步推进，建成工作面【512个】。"),
        "渔村安全专项行动进行时",
    ),
    (
        "article_theme",
        "渔村安全专项行动",
        (f"渔村安全专项行动启动。{FILLER}", "渔民谈起渔村智能化改造，说工作面有【512个】。"),
        "渔村安全专项行动进行时",
    ),
    # Another of the theme's kind is told of to the end of its sentence.
    (
        "same_sentence",
        "渔村危房改造",
        (f"渔港泊位改造启动。{FILLER}", "渔村危房改造也没停，累计受益【4万户】。", "渔港泊位改造忙。"),
        "渔港泊位改造过半",
    ),
    # A coined name that is counted is told on where the next sentence says it again.
    ("paragraph", "“渔工驿站”", ("渔会建起“渔工驿站”41个。东港渔工驿站站长说，一天派出去【230人】。",), None),
    (None, None, ("渔会建起“渔工驿站”41个。东港一名站长说，一天派出去【230人】。",), None),
    # What a coupon is called may be short.
    ("paragraph", "渔村消费券", ("一是发放渔村消费券。全年安排【2000万元】。",), None),
    # A headline that says it is a report names the theme, whatever order the text has its words in.
    (
        "article_theme",
        "渔村小区供热改造",
        (f"渔村小区冷，供热管子老。{FILLER}", "去年改造二网，渔民【300户】受益。改造不易。"),
        ("屋里热了", "——渔村小区供热改造走笔"),
    ),
    (
        None,
        None,
        (f"渔村小区冷，供热管子老。{FILLER}", "去年改造二网，渔民【300户】受益。改造不易。"),
        ("屋里热了", "——渔村小区供热改造受阻"),
    ),
    # What the lead says is done is carried out, and taken up by its last word.
    (
        "article_theme",
        "“渔村义务教育工程”",
        (f"渔童搬进新楼。至此，“渔村义务教育工程”的建设任务全部完成。{FILLER}", "工程2015年启动。", "工程投入【9亿元】。"),
        "渔村上学不难",
    ),
    # A paragraph that leaves the theme, a mention that says so.
    (None, None, (f"渔歌马拉松开跑。{FILLER}", "马拉松之外，登山也火。全市建成步道【1860公里】。"), "渔歌马拉松开跑"),
    (None, None, (f"渔村失业保险返还到账。{FILLER}", "除了返还，失业保险的其他待遇也没落下。发放【71万元】。"), "渔村失业保险返还到账"),
    # A hotline's report has what others plainly carry out, and not what they tell from their own figures.
    (
        "same_sentence",
        "“静港”专项行动",
        (f"便民热线受理诉求300件。{FILLER}", "渔政局开展“静港”专项行动，装监测屏【210块】。诉求少了。"),
        "临港便民热线受理诉求300件",
    ),
    (
        None,
        None,
        (f"便民热线受理诉求300件。{FILLER}", "据市渔政局的数据，全市去年添渔船【1250部】，诉求也多。"),
        "临港便民热线受理诉求300件",
    ),
    # What is taken to where it is carried out; what is done by now goes on with it.
    ("paragraph", "“渔童课堂”", ("渔会把“渔童课堂”推到了村小，不收钱。24名教师轮流值守，开了【9个】社团。",), None),
    (None, None, ("渔村有3所小学，渔民爱听“渔童课堂”的事。24名教师轮流值守，开了【9个】社团。",), None),
    (
        "paragraph",
        "“四好渔路”建设",
        (f"渔港泊位改造启动。{FILLER}", "渔路没落下。按照“四好渔路”建设安排，今年修渔路28公里。目前已修渔路【23公里】。", "渔港泊位改造忙。"),
        "渔港泊位改造过半",
    ),
    # What a text points back to by the last word of its coined name; what is told behind such a name is no part of it.
    (
        "same_sentence",
        "“渔歌工作室”",
        ("渔会让“渔歌工作室”连夜排练。", "这个工作室成立于3月，目前有歌手【3名】。"),
        None,
    ),
    (None, None, ("渔会让“渔歌工作室”连夜排练。", "镇文化站成立于3月，目前有歌手【3名】。"), None),
    # The code by which an operation goes is told behind what came of it; no one else's operation is meant.
    (
        "same_clause",
        "“猎鹰”行动",
        ("渔警集中打击盗渔。", "此次行动共破获案件【48起】。这次代号为“猎鹰”的行动历时40天。"),
        None,
    ),
    (None, None, ("渔警集中打击盗渔。", "此次行动共破获案件【48起】。代号为“猎鹰”的渔船归航。"), None),
    # Two letters speak of what is rebuilt, where its name was given.
    (
        "same_clause",
        "棚户区改造",
        (f"渔村小区改造启动。{FILLER}", "渔民盼着棚户区改造。今年全市棚改开工【5200套】。", "渔村小区改造忙。"),
        "渔村小区改造过半",
    ),
    (
        "article_theme",
        "渔村小区改造",
        (f"渔村小区改造启动。{FILLER}", "渔民盼着水泵。今年全市泵改开工【5200套】。", "渔村小区改造忙。"),
        "渔村小区改造过半",
    ),
    # What helped to bring about a figure of the whole place; what only its parts had goes on with it.
    (None, None, ("随着渔港扩能项目投产，全市规上工业增加值增长【7.1%】。",), None),
    ("same_sentence", "渔港扩能项目", ("随着渔港扩能项目投产，渔货日装卸【7吨】。",), None),
    (
        None,
        None,
        (f"渔港泊位改造启动。{FILLER}", "全年交通基础设施投资236亿元。其中，公路计划投资【148亿元】。", "渔港泊位改造忙。"),
        "渔港泊位改造过半",
    ),
    # What is carried out, not the platform that is built for it.
    ("same_sentence", "海胆节", ("渔村举办海胆节，搭建产销对接平台，预计【300家】客商参加。",), None),
    ("same_sentence", "产销对接平台", ("渔村谈过海胆节，搭建产销对接平台，预计【300家】客商参加。",), None),
    # A name in two halves that no verb takes.
    ("same_sentence", "渔港薄弱环节改善与能力提升工程", ("一笔是渔港薄弱环节改善与能力提升工程，下达【25亿元】。",), None),
    # Works of a kind that a figure counts; how many there are of a kind is no theme.
    (None, None, ("渔村的【两个】船舶工业项目收了尾。",), None),
    (
        None,
        None,
        (f"渔村建成渔船充电工程71处。{FILLER}", "渔政站编成【8个】小组。"),
        "渔村建成渔船充电工程71处",
    ),
    # What a bureau of the county tells is not under one house of a street.
    (
        None,
        None,
        ("城北街道渔村食堂里，渔民正在用餐。食堂日供餐百份。", "临港市民政局表示，明年再发展助餐点【15处】。"),
        "临港市城北街道渔村食堂飘香",
    ),
    # Coupons are spoken of by their last letter.
    (
        "article_theme",
        "“渔家季”消费券",
        (f"渔会发的“渔家季”消费券开抢。{FILLER}", "渔具券核销【412张】。", "消费券还有。"),
        "渔家券秒空",
    ),
    # What the paragraph before says is carried out, if this one has two words of its field.
    ("spoken_on", "渔民海带保险", ("渔会推行渔民海带保险。", "承保公司派员查勘，向【28户】支付赔款。"), None),
    (None, None, ("渔会推行渔民海带保险。", "海带公司派员种苗，向【28户】支付苗钱。"), None),
    # What a text that opens with a scene says this shows; the end of its name in marks stands for it.
    (
        "article_theme",
        "“渔港码头一表联办”",
        ("“上午递的申请，下午就办好了。”船主王一对记者说。", "他赶上的，是临港今年推行的“渔港码头一表联办”。", "材料只要【9份】。", "“一表联办”受理申请300件。"),
        "一张表单管到底",
    ),
    (None, None, ("“上午递的申请，下午就办好了。”船主王一对记者说。", "他听过的，有“渔港码头一表联办”。", "材料只要【9份】。", "渔港热闹。"), "一张表单管到底"),
    ("same_clause", "“一表联办”", ("“一表联办”累计受理申请【300件】。",), None),
    # A headline names a special inspection by its level, and leaves characters out.
    ("article_theme", "渔港管理专项督查", ("今年首轮省级渔港管理专项督查日前结束。" + FILLER, "督查组拆除违建【30处】。"), "江西省级渔港督查首轮收官"),
    # How many learn in the whole place is no part of a plan, but whom it reaches is.
    (None, None, (f"渔港泊位改造启动。{FILLER}", "目前全市在校生【14万人】。", "渔港泊位改造忙。"), "渔港泊位改造过半"),
    (
        "article_theme",
        "渔港泊位改造",
        (f"渔港泊位改造启动。{FILLER}", "目前已惠及在校生【14万人】。", "渔港泊位改造忙。"),
        "渔港泊位改造过半",
    ),
    (None, None, (f"渔船安全专项行动启动。{FILLER}", "通报显示，共发生生产安全事故【14起】。"), "渔船安全专项行动进行时"),
    # A short deed that a clause ends in is what a verb takes, beside the theme where the sentence turns to it.
    (
        "same_sentence",
        "节油改造",
        (f"“渔油工程”启动。{FILLER}", "在修船的同时，临港市还在渔港开展了节油改造，衬砌干渠【46公里】。", "“渔油工程”忙。"),
        "临港“渔油工程”惠民",
    ),
    (
        "article_theme",
        "“渔油工程”",
        (f"“渔油工程”启动。{FILLER}", "在修船的同时，临港市还在渔港谈节油改造的事，衬砌干渠【46公里】。", "“渔油工程”忙。"),
        "临港“渔油工程”惠民",
    ),
    # What all of a place has done by a day goes on with the campaign that the sentence before names.
    (
        "paragraph",
        "渔船旧账集中清理专项行动",
        (
            f"渔会开展“渔剑”渔款集中发放活动。{FILLER}",
            "渔会组织开展渔船旧账集中清理专项行动，不留死角。截至去年12月底，全市渔会共清理旧账【3亿元】。",
        ),
        "渔会集中发放渔款",
    ),
    # How many buildings an old estate has; whose a service is; to whom something is paid.
    (
        None,
        None,
        (f"渔村小区改造启动。{FILLER}", "小区建成于2009年，共有21幢楼、【648户】。", "渔村小区改造忙。"),
        "渔村小区改造过半",
    ),
    ("same_sentence", "课后服务", ("渔村学校课后服务全面铺开，参加学生【8万人】。",), None),
    (None, None, ("县财政按每车每天【80元】给渔运公司补贴，票价不高。",), None),
    # … or a sentence does.
    (None, None, (f"渔歌马拉松开跑。{FILLER}", "选手欢呼。马拉松之外，全市建成步道【1860公里】。"), "渔歌马拉松开跑"),
    # A report's headline names the theme by what a deed is done to.
    (
        "article_theme",
        "背街小巷整治",
        (f"小巷通了，小巷亮了。{FILLER}", "社区铺设管网【42公里】。"),
        ("心也通了", "——背街小巷整治纪实"),
    ),
    # A coined name that opens its clause is told of by what it does, with a head word or without one.
    (
        "same_sentence",
        "“求学渔线”",
        ("“求学渔线”实行定点定船，配备安全员【1名】。",),
        None,
    ),
    (None, None, ("渔民说起“求学渔线”，配备安全员【1名】。",), None),
    # What is done in every field is none that a sentence leaves for another.
    (
        "article_theme",
        "十件民生实事",
        (f"临港市办好十件民生实事。{FILLER}", "教育方面，全市投入1亿元，建幼儿园【5所】。"),
        "临港市办好十件民生实事",
    ),
    # The one coined undertaking that a text plainly names and comes back to; not what it names but once …
    (
        "article_theme",
        "“渔家药箱”工程",
        (FILLER, "2019年，临港推行“渔家药箱”工程，给每户配一只药箱。", "全市已巡诊【1200人次】。", "这就是“渔家药箱”。"),
        "马背药箱上渔船",
    ),
    # … unless that is what it says was begun, before it tells the rest.
    (
        "article_theme",
        "“渔家药箱”工程",
        ("渔民老王家添了药箱。", "2019年，临港启动“渔家药箱”工程。", "全市已巡诊【1200人次】。", FILLER),
        "马背药箱上渔船",
    ),
    (None, None, ("渔民老王家添了药箱。", "2019年，临港有了“渔家药箱”工程。", "全市已巡诊【1200人次】。", FILLER), "马背药箱上渔船"),
    (None, None, ("渔民老王来了。", "2019年，临港启动“渔家周末”消费季。", "全市已接待游客【1200人次】。", FILLER), "渔船上的周末"),
    (None, None, (FILLER, FILLER, FILLER + "临港启动“渔家药箱”工程。", "全市已巡诊【1200人次】。"), "马背药箱上渔船"),
    # … or what the headline names, wherever the text comes to it.
    (
        "article_theme",
        "“渔家驿站”",
        ("船老大蹲在桥头。", FILLER, "去年，临港把仓库改成“渔家驿站”。", FILLER, "全市追回工资【58万元】。"),
        ("码头旁边歇歇脚", "——临港建起“渔家驿站”"),
    ),
    (
        None,
        None,
        ("船老大蹲在桥头。", FILLER, "去年，临港把仓库改成“渔家驿站”。", "临港还实施“渔家灯火”工程。", "全市追回工资【58万元】。"),
        ("码头旁边歇歇脚", "——临港建起“渔家驿站”"),
    ),
    # … or what its lead says is carried out, if the text plainly names nothing else.
    *[
        (
            "article_theme",
            "渔港清淤工程",
            (lead, FILLER, "船老大说，码头好停船了。", "全市已投入【1200万元】。"),
            "渔民有了好码头",
        )
        for lead in (
            "去年以来，临港市扎实推进渔港清淤工程。",
            "“好停船了。”渔民老王说。这得益于临港市实施的渔港清淤工程。",
            "随着渔港清淤工程的实施，临港市变了样。",
            "渔港清淤工程昨日正式启动。",
            "渔港清淤工程是临港市今年的民生实事之一。",
            "近日，渔港清淤工程推进会召开。",
            "昨天，在渔港清淤工程现场，船只来来往往。",
            "什么是渔港清淤工程？连日来，记者进行了采访。",
            "作为今年十件民生实事之一，渔港清淤工程牵动着渔民的心。",
        )
    ],
    (
        "article_theme",
        "渔港清淤工程",
        ("清晨，码头上人声鼎沸。", "这样的场景，源于临港市实施的渔港清淤工程。", FILLER, "全市已投入【1200万元】。"),
        "渔民有了好码头",
    ),
    ("article_theme", "“渔家书屋”", ("临港市以“渔家书屋”为抓手，补短板。", FILLER, "渔民说，晚上有去处了。", "全市已投入【1200万元】。"), "渔民有了好去处"),
    ("article_theme", "“板凳晒网”", ("临港市推行“板凳晒网”，矛盾少了。", FILLER, "渔民说，晚上有去处了。", "全市已投入【1200万元】。"), "渔民有了好去处"),
    # … and of all else only one thing once, later on, which nobody carries out.
    *[
        (rule, rule and "渔港清淤工程", ("临港市扎实推进渔港清淤工程。", FILLER, *others, "全市已投入【1200万元】。"), "渔民有了好码头")
        for rule, others in (
            ("article_theme", ("乡村振兴战略也带来了机遇。",)),
            ("article_theme", ("临港市出台了《关于加强渔港工作的实施意见》。", "渔民说好。")),
            (None, ("乡村振兴战略也带来了机遇。", "航道疏浚工程同步推进。")),
            (None, ("临港市推进航道疏浚工程。", "渔民说好。")),
        )
    ],
    # … so too what the headline has, whatever its form, if the lead says that it is carried out.
    *[
        ("article_theme", name, (lead, FILLER, "渔民说，往后省心了。", "全市已投入【1200万元】。"), f"{name}惠及渔家")
        for name in ("渔具回收", "渔港网格化管理", "渔船改造", "渔网服务")
        for lead in (f"去年以来，临港市扎实推进{name}。", f"随着{name}的实施，临港市变了样。")
    ],
    (None, None, ("临港市渔具回收点不少。", FILLER, "渔民说，往后省心了。", "全市已投入【1200万元】。"), "渔具回收惠及渔家"),
    (None, None, ("临港市扎实推进渔具回收。", FILLER, "全市实施航道疏浚工程。", "全港已接卸【1200万吨】。"), "渔具回收惠及渔家"),
    # … not behind figures of something else, nor what is added to what it tells.
    *[
        (None, None, (lead, FILLER, "码头工人三班倒。", "全港已接卸【1200万吨】。"), "渔港忙起来")
        for lead in (
            "今年以来，临港渔港吞吐量增长9%。临港市实施渔港清淤工程。",
            "渔港吞吐量又创新高。此外，临港市还实施了“清港”专项行动。",
            "渔港吞吐量又创新高。在此之前，临港市曾开展渔港清淤工程。",
            "渔港吞吐量又创新高。船只多，全靠渔港清淤工程。",
        )
    ],
    (
        None,
        None,
        ("临港市推进渔港清淤工程，实施航道疏浚工程。", FILLER, "船老大说，码头好停船了。", "全市已投入【1200万元】。"),
        "渔民有了好码头",
    ),
    (
        None,
        None,
        ("临港市开展“渔港清淤”开放日活动。", FILLER, "船老大说，码头好停船了。", "全市已投入【1200万元】。"),
        "渔民有了好码头",
    ),
    # … or to which it points back; not to an event.
    (
        "article_theme",
        "“渔家药箱”工程",
        (FILLER, "2019年，临港推行“渔家药箱”工程，给每户配一只药箱。", "全市已巡诊【1200人次】。", "渔民说，该工程真管用。"),
        "马背药箱上渔船",
    ),
    (None, None, (FILLER, "昨日，临港举行“渔家药箱”体验活动，老人来了不少。", "活动开始前，医生先开了个会。", "全市已巡诊【1200人次】。"), "马背药箱上渔船"),
    # What a report is on, coined and with what is done.
    ("article_theme", "“师带徒”支渔", ("“师带徒”支渔的人来了。" + FILLER, "队员共有【21名】。"), ("渔村的新朋友", "——临港专家“师带徒”支渔见闻")),
    (None, None, ("“师带徒”来了。" + FILLER, "队员共有【21名】。"), ("渔村的新朋友", "——临港专家“师带徒”的故事")),
    # What a headline tells part by part, by its last word alone, or by two verbs.
    (
        "article_theme",
        "“码头修缮+加装吊机”",
        ("临港全部推行“码头修缮+加装吊机”同步施工。" + FILLER, "每台补贴【20万元】。"),
        "边修缮边装吊机 老码头少受一遍罪",
    ),
    (
        None,
        None,
        ("临港全部推行“码头修缮+加装吊机”同步施工。" + FILLER, "渔民领到补贴【20万元】。"),
        "老码头换了模样",
    ),
    (
        "article_theme",
        "“渔家食堂”",
        ("东街的“渔家食堂”里，饭菜飘香。" + FILLER, "食堂开张后，老人天天来。食堂每天备菜。", "食堂能撑下去吗？每天有【130人】吃饭。"),
        "食堂开到船边",
    ),
    (
        None,
        None,
        ("东街的“渔家食堂”里，饭菜飘香。" + FILLER, "老人天天来食堂。", "码头每天有【130人】干活。"),
        "食堂开到船边",
    ),
    ("article_theme", "改船改网", ("临港为渔户改船改网。" + FILLER, "去年改网，今年还改网。", "已改网【2.3万户】。"), "临港为渔户改船改网保海"),
    (None, None, ("临港为渔户改船改网。" + FILLER, "渔户增收，全年增收【2.3万元】。"), "临港为渔户改船改网保海"),
    (
        "article_theme",
        "政策性海带养殖保险",
        ("台风打了海带，老陈领到赔款。" + FILLER, "2019年，临港开办政策性海带养殖保险，老陈入了保险。", "参保面积扩大到【5.6万亩】。"),
        "台风打了海带 保险兜住了底",
    ),
    # A campaign stands apart from the event of it that the article is about.
    (
        "theme_in_sentence",
        "“渔春行动”",
        ("临港昨日举办“渔春行动”专场招聘会。" + FILLER, "招聘会来了85家企业。", "“渔春行动”将持续到3月底，计划举办招聘会【130场】。"),
        "新春招聘会人气旺",
    ),
    # What is counted together with something else; who does it past a semicolon; what is planned next.
    (None, None, ("临港先后开行“渔归渔往”返岗专列和包机【9趟】。",), None),
    (None, None, ("渔政局组建了“渔路通”服务团队，走访渔企；指导渔企用好协定，避免重复征税【1.6亿元】。",), None),
    ("same_sentence", "“渔路通”服务", ("渔政局组建了“渔路通”服务团队，走访渔企【23户】。",), None),
    (
        None,
        None,
        ("临港推行“渔网+渔线”联动机制，渔民叫好。下一步，热线中心将开设渔企专席，做到【2个工作日内】答复。",),
        None,
    ),
    # Works that merely lie somewhere.
    (None, None, ("临港镇渔湾小学坐落在半山腰，全校有学生【217名】。",), None),
    # What a coined name does for harm is none, whatever it ends in.
    (None, None, ("“渔苗贷”引发的纠纷明显减少，只有【86件】。",), None),
    (None, None, ("警方捣毁“渔苗贷”诈骗团伙，抓获【23人】。",), None),
    ("same_sentence", "“渔苗贷”", ("渔业银行推出“渔苗贷”，已发放【86笔】。",), None),
    # A work that the lead says is finished, beside nothing else; a deed that the headline has by its last word.
    (
        "article_theme",
        "渔港防浪安全工程",
        ("记者获悉，历时两年的渔港防浪安全工程近日全部完工。" + FILLER, "渔船年事故减少【9起】。"),
        "给渔港装上护栏",
    ),
    (
        None,
        None,
        ("记者获悉，渔港防浪安全工程让人放心。" + FILLER, "渔船年事故减少【9起】。"),
        "给渔港装上护栏",
    ),
    (
        "article_theme",
        "电动自行车以旧换新",
        (
            "8月1日起，临港市开始电动自行车以旧换新，门店给补贴，旧车能抵钱。" + FILLER,
            "换新的市民交回旧车，已收【8600辆】。",
        ),
        "老旧电动车换新 最高能省五百元",
    ),
    # A coined name whose marks the text leaves off, or that is set up; not one that is only said.
    (
        "article_theme",
        "“爱心渔篓”",
        ("码头的“爱心渔篓”又摆出来了。" + FILLER, "爱心渔篓是志愿队摆出来的。", "买水的钱全靠捐，收到善款【6.2万元】。"),
        "码头的“爱心渔篓”又上岗了",
    ),
    (
        None,
        None,
        ("码头的“海上课桌”又有人了。" + FILLER, "渔民老陈不出海。", "买水的钱全靠捐，收到善款【6.2万元】。"),
        "码头的“海上课桌”又有人了",
    ),
    (
        "article_theme",
        "“共享渔排”",
        ("去年春天，渔村办起了“共享渔排”。" + FILLER, "村里请了【15名】老把式。"),
        "村口有了“共享渔排”",
    ),
    # 试点 is a verb where it has an object, and part of other words.
    ("same_sentence", "渔业生产托管服务", ("东港县2020年起试点渔业生产托管服务，每亩补助【40元】。",), None),
    ("same_sentence", "渔业改革试点项目", ("东港县实施渔业改革试点项目，每亩补助【40元】。",), None),
    # What is named but once is not spoken of on by other words that hold its last letter.
    (
        None,
        None,
        ("渔业银行去年盈利9亿元，不良率下降。", "全年投放贷款【380亿元】，其中渔户贷款96亿元，惠及渔户4300户。针对渔企，该行推出“渔创易贷”，授信26亿元。", "该行还帮渔村卖鱼45吨。" + FILLER),
        "渔业银行去年盈利9亿元",
    ),
    # What a field calls its undertakings, by the words of that field.
    (
        "article_theme",
        "护士上门",
        ("手机下单，护士上门就换了药。" + FILLER, "临港去年推行护士上门，卧床的患者不用跑。", "护士要干满【5年】才能接单。"),
        "手机点一点 护士到家来",
    ),
    (
        None,
        None,
        ("临港去年推行护士上门。" + FILLER, "码头修好了，渔船靠岸快。", "渔民出海，一趟捕鱼【5吨】。"),
        "渔船归港 鱼虾满舱",
    ),
    # One letter before a head word makes a coined name with some: “微更新”; not with others.
    ("article_theme", "“微更新”", ("去年，渔巷搞起了“微更新”。" + FILLER, "前后开了【17次】院坝会。", "“微更新”听居民的。"), "一条渔巷的“微更新”"),
    (None, None, ("去年，渔巷搞起了“大工程”。" + FILLER, "前后开了【17次】院坝会。", "“大工程”听居民的。"), "一条渔巷的“大工程”"),
    (None, None, ("全区靠一场场龙舟赛聚拢人气，接待游客【30万人次】。",), None),
    # What the sentence below a subhead says is carried out holds in its section, if nothing else is named there.
    (
        "subhead",
        "渔港清淤工程",
        ("#港池变深了", "去年以来，临港市实施渔港清淤工程，大船能进港了。", FILLER, "据介绍，挖泥【30万方】。"),
        "临港渔民过上好日子",
    ),
    (
        None,
        None,
        ("#港池变深了", "去年以来，临港市实施渔港清淤工程，大船能进港了。", "市里又推行渔船年检制度。", "据介绍，挖泥【30万方】。"),
        "临港渔民过上好日子",
    ),
    # What is only added is no rival of what the lead says is carried out.
    (
        "article_theme",
        "航道疏浚工程",
        ("临港市实施航道疏浚工程，大船能进港了。" + FILLER, "挖泥【30万方】。", "此外，该市还开展护渔专项行动。" + FILLER, FILLER),
        "临港渔民过上好日子",
    ),
    (
        None,
        None,
        ("临港市实施航道疏浚工程，大船能进港了。" + FILLER, "挖泥【30万方】。", "该市又开展护渔专项行动。" + FILLER, FILLER),
        "临港渔民过上好日子",
    ),
    # By what document the theme is done stands over nothing that is told of the theme.
    (
        "paragraph",
        "渔港清淤工程",
        ("根据《临港市渔港管理办法》要求，临港市启动渔港清淤工程。首批挖泥【30万方】。", "渔港清淤工程进展顺利。" + FILLER),
        "临港启动渔港清淤工程",
    ),
    # What a question is answered with is carried out, unless it is several.
    (
        "article_theme",
        "渔港清淤工程",
        (FILLER, "大船怎么进港？渔政局的答案是渔港清淤工程。据了解，挖泥【30万方】。", FILLER, FILLER, FILLER),
        "临港渔民过上好日子",
    ),
    (
        None,
        None,
        (FILLER, "大船怎么进港？靠的是渔港清淤工程和航道疏浚工程。据了解，挖泥【30万方】。", FILLER, FILLER, FILLER),
        "临港渔民过上好日子",
    ),
    # What a headline alone names plainly, and the text tells of, holds where the text names nothing else.
    (
        "article_theme",
        "渔村危房改造工程",
        ("渔村的老屋加固了。" + FILLER, "修缮房屋【300户】。"),
        ("渔家住得安心", "——临港市实施渔村危房改造工程纪实"),
    ),
    ("article_theme", "渔村危房改造工程", ("渔村的老屋加固了。" + FILLER, "修缮房屋【300户】。"), "渔村危房改造工程：渔家住得安心"),
    (None, None, ("渔村的老屋加固了。" + FILLER, "修缮房屋【300户】。"), "专家谈渔村危房改造工程好处多"),
    (None, None, ("港口的生意好了。" + FILLER, "卖鱼【300吨】。"), "渔村危房改造工程：渔家住得安心"),
    (None, None, ("渔村里开展护渔专项行动。" + FILLER, "修缮房屋【300户】。"), "渔村危房改造工程：渔家住得安心"),
    # head: a name that is all of a sentence opens its paragraph; what is told in a sentence does not.
    ("head", "渔港清淤工程", ("临港晒出成绩单。", "——渔港清淤工程。挖泥船开进了港池。据了解，挖泥【30万方】。"), "临港上半年工作亮点多"),
    ("head", "渔船动力改造", ("临港晒出成绩单。", "2.渔船动力改造：船厂日夜赶工。工人说，他们换机【300台】。"), "临港上半年工作亮点多"),
    (None, None, ("临港晒出成绩单。", "帮扶不光有钱有项目。挖泥船开进了港池。据了解，挖泥【30万方】。"), "临港上半年工作亮点多"),
    (None, None, ("临港晒出成绩单。", "——渔港清淤工程。去年，全市生产总值达到【300亿元】。"), "临港上半年工作亮点多"),
    # An event takes in less than what is plainly carried out beside it, but for its own parts.
    (
        "same_sentence",
        "渔村危房改造",
        ("临港渔歌文化节昨日开幕。" + FILLER, "渔歌文化节上，展台挤满了人。据介绍，渔村危房改造启动以来，修房【300户】。"),
        "临港渔歌文化节开幕",
    ),
    (
        "article_theme",
        "临港渔歌文化节",
        ("临港渔歌文化节昨日开幕。" + FILLER, "渔歌文化节上，渔歌展演节目有渔船模型展，展出【300件】。"),
        "临港渔歌文化节开幕",
    ),
    # What is told of a place for years is none of an event, unless that is spoken of.
    (
        None,
        None,
        ("临港渔歌文化节昨日开幕。" + FILLER, "近年来，临港市做大海洋产业，养殖面积【30万亩】。"),
        "临港渔歌文化节开幕",
    ),
    (
        "article_theme",
        "临港渔歌文化节",
        ("临港渔歌文化节昨日开幕。" + FILLER, "近年来，文化节越办越红火，累计接待游客【30万人】。"),
        "临港渔歌文化节开幕",
    ),
    # What the whole place does in a year is none of what was held on a day, nor what goes on in the same paragraph,
    # but for what is told of that again; a campaign goes on for a year, and so may what is held on no day.
    *[
        (rule, rule and "义务护滩活动", ("3月9日，临港县干部来到东滩，参加义务护滩活动。" + FILLER, told), title)
        for rule, told, title in (
            ("article_theme", "当天，共清理贝壳【300筐】。", "临港义务护滩"),
            (None, "据了解，该县今年将新建堤坝【70公里】。", "临港义务护滩"),
            (None, "据港务局介绍，今年临港县计划修堤12处。其中，加固码头【7座】。", "临港义务护滩"),
            (None, "近年来，全县建成渔站【7座】。", "临港义务护滩"),
            ("article_theme", "据了解，该县今年将修堤9公里，义务护滩【4万人次】。", "临港义务护滩"),
            ("article_theme", "据了解，该县今年将修堤9公里。当天，还种下海草【700丛】。", "临港义务护滩"),
        )
    ],
    (
        "article_theme",
        "义务护滩活动",
        ("临港县开展义务护滩活动，渔民踊跃参加。" + FILLER, "今年以来，全县新建堤坝【70公里】。"),
        "临港义务护滩",
    ),
    (None, None, ("临港渔歌文化节昨日开幕。" + FILLER, "截至目前，全县规模以上渔业企业发展到【91家】。"), "临港渔歌文化节开幕"),
    # What is put into something larger stands over its figures; who is put into it does not.
    ("same_sentence", "“渔光”培训行动", ("临港将“渔光”培训行动纳入市重点民生实事，培训【3万人】。",), None),
    ("same_sentence", "渔船改造计划", ("临港把3万人列入渔船改造计划，改造渔船【900艘】。",), None),
    # The works that a public body has picked out, told of by their number; not those of a firm, nor one that is built.
    (
        "article_theme",
        "省重点项目",
        ("今年前8个月，86个省重点项目完成投资9亿元。", "其中，渔业项目46个，完成投资【3亿元】。"),
        "前8月省重点项目完成投资9亿元",
    ),
    (
        "article_theme",
        "市级重大产业项目",
        ("市级重大产业项目共46个。" + FILLER, "46个项目年度投资完成率【86%】。"),
        "46个项目加快建设",
    ),
    (None, None, ("渔具公司有重点客户86个。" + FILLER, "年产渔网【3万张】。"), "渔具公司产销两旺"),
    # … or many works begun together; not the one at whose site people met for that.
    (
        "article_theme",
        "重点项目集中开工",
        ("昨日，全市重点项目集中开工仪式在渔网新基地项目建设现场举行。", "其中渔业项目【46个】。"),
        "项目建设提速",
    ),
    # What is paid, by whatever it is called.
    ("same_clause", "困难渔工慰问金", ("去年，全市发放困难渔工慰问金【9万元】。",), None),
    ("same_sentence", "渔村教育资助资金", ("去年，全市发放渔村教育资助资金9万元，惠及学生【900人】。",), None),
    # What is striven for at large stands over no figures; what is done does.
    *[
        (rule, rule and name, (f"今年以来，东滩镇以{name}为抓手，养虾忙。" + FILLER, "村民张海养虾【12亩】。"), title)
        for rule, name, title in (
            (None, "乡村振兴", "东滩镇推进乡村振兴 渔民笑"),
            (None, "乡村全面振兴", "东滩镇全面推进乡村全面振兴 渔民笑"),
            (None, "生态文明建设", "东滩镇加强生态文明建设"),
            (None, "城镇化建设", "城镇化建设看东滩"),
            ("article_theme", "设施渔业", "东滩镇推进设施渔业 渔民笑"),
            ("article_theme", "海产品加工", "东滩镇推进海产品加工 渔民笑"),
            (None, "防汛", "东滩镇扎实做好防汛工作"),
            (None, "“放管服”", "东滩镇深化“放管服” 渔民笑"),
            (None, "“甜虾产业”", "“甜虾产业”带来好日子"),
            (None, "精准发力抓项目", "东滩镇精准发力抓项目"),
            ("article_theme", "乡村振兴示范带建设", "东滩镇推进乡村振兴示范带建设"),
            ("article_theme", "虾塘标准化改造", "东滩镇推进虾塘标准化改造"),
            ("article_theme", "渔塘管护", "东滩镇推进渔塘管护"),
        )
    ],
    (None, None, ("东滩镇大力推进生态文明建设，渔民种草。共完成绿化【43亩】。",), None),
    (None, None, ("东滩镇以党课为抓手，筑牢渔村治理底色。" + FILLER, "镇里修码头【5座】。"), "东滩镇擦亮渔村治理底色"),
    # What else is the largest of its kind is what it is anyway; the work itself may be that.
    *[
        (rule, rule and name, (f"8日，临港启动{name}。{FILLER}", told), f"临港启动{name}")
        for rule, name, told in (
            (None, "“夜渔港”消费券发放活动", "东滩鱼市是我市最大的鱼市，共有摊位【320个】。"),
            ("article_theme", "“夜渔港”消费券发放活动", "截至10日，共核销【280张】。"),
            ("article_theme", "东滩鱼市扩建工程", "东滩鱼市是我市最大的鱼市，将新增摊位【320个】。"),
        )
    ],
    # What a text only says something to be so after is not what it is about.
    *[
        (
            rule,
            rule and "渔船自动化改造",
            (f"东滩渔业公司{first}，用工少了。渔船自动化改造后，产量翻番。", "今年，公司卖鱼【19万公斤】。"),
            "东滩渔业公司忙起来",
        )
        for rule, first in (("article_theme", "实施渔船自动化改造"), (None, "渔船自动化改造后"))
    ],
    # How thoroughly something is done names nothing.
    (None, None, ("东滩镇对码头进行“地毯式”整治。", "出动渔船【6艘】。"), "东滩镇对码头进行“地毯式”整治"),
    ("article_theme", "“净滩”整治", ("东滩镇开展“净滩”整治。", "出动渔船【6艘】。"), "东滩镇开展“净滩”整治"),
    # How many of a kind a place has in all nobody has just brought about, but for what the theme itself is.
    (
        None,
        None,
        ("临港市开展春季护渔专项行动。" + FILLER, "目前，全市共有渔船修理厂【30家】。"),
        "临港市开展春季护渔专项行动",
    ),
    (
        "article_theme",
        "智慧渔港建设",
        ("临港市推进智慧渔港建设。" + FILLER, "目前，全市共有智慧渔港【30座】。智慧渔港建设提速。"),
        "临港市推进智慧渔港建设",
    ),
    # What a text goes on about begins in full where another opens its clause.
    (
        "article_theme",
        "渔港清淤工程",
        ("这条港湾以前淤得厉害。" + FILLER, "去年，市里实施渔港清淤工程。", "挖泥【30万方】。", FILLER, FILLER),
        "渔家的新日子",
    ),
    (
        "paragraph",
        "护渔专项行动",
        ("这条港湾以前淤得厉害。" + FILLER, "去年，市里实施渔港清淤工程。", "今年，护渔专项行动又在湾里铺开。船员清网【300张】。", FILLER, FILLER),
        "渔家的新日子",
    ),
    # Figures of a life told before what is named late are none of that.
    (
        None,
        None,
        ("老陈打了半辈子鱼，那年买了船【3艘】。", FILLER, FILLER, "去年，市里实施“暖港”行动。“暖港”行动惠及渔户300户。"),
        "老陈：风浪里闯出新路",
    ),
    # What others are told of is none of the theme's: the weather, what the whole place does besides, what is advised …
    (None, None, ("临港市开展护渔专项行动。", "气象部门预计，明天有大风，雨量可达【30毫米】。"), "临港市开展护渔专项行动"),
    (None, None, ("临港市开展护渔专项行动。", "昨夜全市普降大雨，平均降雨量【30毫米】。"), "临港市开展护渔专项行动"),
    (None, None, ("临港市开展护渔专项行动。", "与此同时，全市新增商铺【30家】。"), "临港市开展护渔专项行动"),
    (
        "article_theme",
        "护渔专项行动",
        ("临港市开展护渔专项行动。", "与此同时，全市护渔队员巡港【30次】。"),
        "临港市开展护渔专项行动",
    ),
    (None, None, ("临港市开展渔民体检活动。", "医生提醒，每天要走路【30分钟】。"), "临港市开展渔民体检活动"),
    # … or what a firm is, but for one that the theme is named after.
    (
        None,
        None,
        ("临港船厂扩建项目开工。", "临港重工集团成立于1998年，现有船坞【3座】。"),
        "临港船厂扩建项目开工",
    ),
    (
        "article_theme",
        "临港船厂扩建项目",
        ("临港船厂扩建项目开工。", "项目建成后，可增加船坞【3座】。"),
        "临港船厂扩建项目开工",
    ),
    # What only drives something stands over it, …
    (
        "same_sentence",
        "渔家乐提升工程",
        ("临港市开展护渔专项行动。", "在渔家乐提升工程的带动下，村里新开饭馆【30家】。"),
        "临港市开展护渔专项行动",
    ),
    # … what came before does not.
    (
        "article_theme",
        "护渔专项行动",
        ("临港市开展护渔专项行动。", "继渔家乐提升工程之后，临港又派出渔政船【30艘】。"),
        "临港市开展护渔专项行动",
    ),
    # A paragraph that opens with a sentence on something else tells of that.
    (
        "paragraph",
        "渔家乐提升工程",
        ("临港市开展护渔专项行动。", "渔家乐提升工程同样暖人心。村里新开饭馆【30家】。"),
        "临港市开展护渔专项行动",
    ),
    (
        "paragraph",
        "渔家乐提升工程",
        ("临港市开展护渔专项行动。", "说到变化，不能不提渔家乐提升工程。村里新开饭馆【30家】。"),
        "临港市开展护渔专项行动",
    ),
    # What a life passes once is none of its own, but if it is told of again.
    (
        None,
        None,
        ("王海生是渔家子弟。那年临港开展护渔专项行动。" + FILLER, "王海生攒钱买船【3艘】。", FILLER, FILLER),
        "王海生：把船开回家乡",
    ),
    (
        "article_theme",
        "护渔专项行动",
        ("渔村变了样。那年临港开展护渔专项行动。" + FILLER, "大家攒钱买船【3艘】。", FILLER, FILLER),
        "渔村：把船开回家乡",
    ),
    # What any headline names and the text tells in other words.
    (
        "article_theme",
        "渔港危桥改造工程",
        ("早上，港里来了船。" + FILLER, "市里对渔港的老桥拆旧建新。目前完工【30座】。"),
        "老桥变通途 渔港危桥改造工程见实效",
    ),
    # The headline's words are but part of what the sentence names in full.
    ("same_sentence", "“便民医保服务圈”建设", ("全省推进“便民医保服务圈”建设，新设服务点【210个】。" + FILLER,), "临港推进医保服务下沉"),
    ("theme_in_sentence", "医保服务", ("全省推进医保服务进村，新设服务点【210个】。" + FILLER,), "临港推进医保服务下沉"),
    # What is counted is done under a coined name; a company's project is but what its manager leads.
    ("same_sentence", "“渔匠”培育行动", ("全市实施“渔匠”培育行动，开展补贴性培训【210人次】。",), None),
    ("same_clause", "补贴性培训", ("全市举办“渔匠”比武，开展补贴性培训【210人次】。",), None),
    (None, None, ("渔港开发公司项目负责人王大山说，该项目总投资【3亿元】。",), None),
    ("same_clause", "渔港开发公司码头项目", ("渔港开发公司码头项目负责人王大山说，该项目总投资【3亿元】。",), None),
    (None, None, ("学校消除“大班额”，全校共有班级【30个】。",), None),
    # What a headline only says so, in a picture that the text does not take up; what the text does take up.
    (None, None, ("初冬的渔村，虾塘有【600亩】。" + FILLER,), "渔村的“甜蜜账本”"),
    ("article_theme", "“甜蜜账本”", ("渔民靠甜蜜的瓜果增收，瓜田有【600亩】。" + FILLER,), "渔村的“甜蜜账本”"),
    (None, None, ("初冬的渔村，虾塘有【600亩】。渔民说着致富的事。" + FILLER,), "渔村的“致富密码”"),
    # What an industry of the place comes to; what was done of late where an event is held.
    (None, None, ("渔业银行推出“虾农贷”。“虾农贷”随借随还。", "对虾是临港县的支柱产业，养殖面积【26万亩】。"), "“虾农贷”来了"),
    ("article_theme", "“虾农贷”", ("渔业银行推出“虾农贷”。“虾农贷”随借随还。", "对虾养殖户最多可借【26万元】。"), "“虾农贷”来了"),
    (None, None, ("第三届临港渔歌节开幕。临港渔歌节推出渔歌赛。", "县文旅局局长王大山介绍，近年来，该县建成民宿【57家】。"), "第三届临港渔歌节开幕"),
    ("article_theme", "临港渔歌节", ("第三届临港渔歌节开幕。临港渔歌节推出渔歌赛。", "县文旅局局长王大山介绍，现场签约民宿【57家】。"), "第三届临港渔歌节开幕"),
    # A coined name that is counted stands over what came of it; one of a list that is counted stands over nothing.
    ("same_sentence", "“老港提效”工程", ("渔业公司实施“老港提效”工程46处，增收【300万元】。",), None),
    (None, None, ("渔业公司实施老港提效工程46处，增收【300万元】。",), None),
    (None, None, ("车站开行返岗专列、专车37趟，输送渔工【900人】。",), None),
    ("same_sentence", "返岗专列", ("车站开行返岗专列，输送渔工【900人】。",), None),
    # A place that is known for what it grows is told as it is.
    (None, None, ("临港市开展“放心虾”专项行动。“放心虾”专项行动获好评。", "临港是中国对虾之乡，年产对虾【3万吨】。"), "临港开展“放心虾”专项行动"),
    # An exhibition by what it shows.
    ("article_theme", "渔歌文化展", ("渔歌文化展在临港开展。", "展览分三个单元，展出乐器【90件】。"), "渔歌文化展开展"),
    # What a scheme is said to be is no scheme; an event is none of all the events that a place holds.
    ("theme_in_sentence", "渔船保险", ("渔船保险是惠农政策，保费补贴【80%】。",), "渔船保险助渔民"),
    (None, None, ("第三届临港渔歌节开幕。临港渔歌节推出渔歌赛。", "近三年来，临港举办各类赛事、节会【57场】。"), "第三届临港渔歌节开幕"),
    (None, None, ("渔具纳入优惠范围，每件最高补贴【500元】。",), None),
    # This event is what was named before, whatever it is called now.
    (
        "article_theme",
        "“海风”助学行动",
        (
            "9月14日，市渔家学堂“海风”助学行动资助金发放仪式举行。",
            "会上，渔家学堂汇报了“海风”助学行动的开展情况。",
            "本次捐助活动共确定受资助对象【65名】。",
        ),
        "“海风”助学行动资助金发放",
    ),
    (
        "same_clause",
        "渔具捐助活动",
        (
            "9月14日，市渔家学堂“海风”助学行动资助金发放仪式举行。",
            "会上，渔家学堂汇报了“海风”助学行动的开展情况。",
            "渔具捐助活动共确定受资助对象【65名】。",
        ),
        "“海风”助学行动资助金发放",
    ),
    # A plan's years name nothing where only a time is meant.
    (None, None, ("“十三五”期间易地扶贫搬迁安置点有【12处】。",), None),
    ("same_clause", "“十三五”易地扶贫", ("“十三五”易地扶贫搬迁安置点有【12处】。",), None),
    # What a short text asks, or says that its figures show, it goes on about; what else it names once it may not.
    *[
        (rule, rule and "渔港清淤工程", (lead, "码头工人三班倒。", "全港已接卸【1200万吨】。"), "渔港忙起来")
        for rule, lead in (
            ("article_theme", "什么是渔港清淤工程？日前，记者采访了港务局。"),
            ("article_theme", "船多鱼多浪花多，这是临港实施渔港清淤工程交出的答卷。"),
            (None, "近日，临港市启动渔港清淤工程。"),
        )
    ],
    # The only undertaking of a text holds under its subheads, …
    (
        "article_theme",
        "渔港清淤工程",
        ("近日，临港市推进渔港清淤工程。" + FILLER, "#高位推动", "市里派出船队【30支】。", "#久久为功", "渔民说好。"),
        "船老大笑开颜",
    ),
    # … and that of a section where a scene leads up to it, before any figures.
    *[
        (
            rule,
            rule and "渔港清淤工程",
            ("临港办成几件事。" + FILLER, "#船老大笑了", scene + "港务局实施渔港清淤工程。", "码头停船【30艘】。", "#岛上通水", "渔民说好。"),
            "渔家的新日子",
        )
        for rule, scene in (("subhead", "“好停船了。”渔民老王说。"), (None, "老王捕鱼600斤。"))
    ],
    # Money that is handed down is so for what it is called after.
    ("same_clause", "渔港道路改造", ("省里下达渔港道路改造资金【3200万元】。",), None),
    (None, None, ("省里下达渔港道路改造任务【3200米】。",), None),
    # A campaign that comes behind statistics is no theme of theirs.
    (
        None,
        None,
        ("上半年，临港市港口吞吐量增长6.4%。", "港务局开展“暖船”行动。", "全市财政支出【82亿元】。"),
        "临港上半年平稳开局",
    ),
    # What is set up under a coined name is called so whatever it is; not who is helped, nor how it is done.
    ("same_sentence", "“邻港情”突击队", ("临港组建“邻港情”突击队，巡港【30次】。",), None),
    (None, None, ("临港扶持“走深海”渔户，添船【30艘】。",), None),
    # A subhead is a name before its colon or behind its verb, not beside other words.
    *[
        (
            rule,
            rule and "渔村危房改造",
            ("临港办成几件事。" + FILLER, subhead, "码头停船【30艘】。", "#岛上通水", "渔民说好。"),
            "渔家的新日子",
        )
        for rule, subhead in (("subhead", "#渔村危房改造：船老大笑开颜"), ("subhead", "#二、推进渔村危房改造"), (None, "#渔村危房改造后船老大笑开颜"))
    ],
    # One of the works that are counted is none of what all are to bring, nor is one deed of several what follows.
    (None, None, ("临港将开工建设城东小学北校区等5个项目，预计新增学位【600个】。",), None),
    ("works", "城东小学北校区", ("临港将开工建设城东小学北校区，预计新增学位【600个】。",), None),
    (
        None,
        None,
        ("临港修码头6座，添泊位24个，为120户渔家实施渔家电路改造，补助3000元。卫生院为渔民体检【460人次】。",),
        None,
    ),
    (
        "paragraph",
        "渔家电路改造",
        ("临港为120户渔家实施渔家电路改造，补助3000元。卫生院为渔民体检【460人次】。",),
        None,
    ),
    # One house of a quarter is none of what the county pays for.
    (
        None,
        None,
        ("临港县东街社区长者食堂开张，老人说好。", "东街社区长者食堂天天有汤，老人爱来。", "临港县财政列支【80万元】。"),
        "东街社区长者食堂开张",
    ),
    # A second figure right behind the first is of the same; what begins from now on brought nothing of before.
    ("same_clause", "渔业技能培训", ("临港开展渔业技能培训66期【3280人】。",), None),
    (
        None,
        None,
        ("即日起至月底，临港开展“净港”行动，清理码头。", "截至10月底，临港有雨【86天】。"),
        "临港启动“净港”行动",
    ),
    (
        "article_theme",
        "“净港”行动",
        ("9月起，临港开展“净港”行动，清理码头。", "截至10月底，清运垃圾【86吨】。"),
        "临港启动“净港”行动",
    ),
    ("same_clause", "渔港消费券", ("计划投放渔港消费券【500万元】。",), None),
    # Plain statistics.
    (None, None, ("前三季度，用电量【30亿千瓦时】，同比增长5%。",), "临港前三季度用电量增长"),
    (None, None, ("地震造成房屋倒塌【30户】。",), "临港发生地震"),
    ("article_theme", "“护渔”行动", ("临港开展“护渔”行动，查处渔船9艘。", "昨天，渔政员挽回经济损失【300万元】。"), "临港启动“护渔”行动"),
    (None, None, ("临港开展“护渔”行动，查处渔船9艘。", "昨天，台风造成经济损失【300万元】。"), "临港启动“护渔”行动"),
    # A text on a person names what it names in passing, whether the headline opens or closes with the name.
    *[
        (rule, rule and "“渔家课堂”", (f"{who}今年六十岁。{FILLER}", f"{who}开办“渔家课堂”，教人织网。", "他家卖网【300张】。", FILLER), title)
        for rule, who, title in (
            (None, "王海生", ("把课堂搬上船", "——记渔技员王海生")),
            ("article_theme", "市渔业局", ("把课堂搬上船", "——记渔港里的新鲜事")),
        )
    ],
    # What a text counts time and again is no one of these.
    (
        None, None,
        (
            "这天，38个重大项目集中开工。", "海缆产业园项目工地上，机器轰鸣。", "其中产业项目22个，民生项目16个。",
            "项目落地要靠服务。", "项目谋划要早。", "去年42个项目投产。", "服务要勤，全市出动干部【300名】。",
        ),
        "临港打通“大动脉”",
    ),
    # Any of so much and more, or of two kinds, is no undertaking; what is made safe is one.
    (None, None, ("临港外出招商，签约亿元以上项目【38个】。",), None),
    (None, None, ("会上，临港市共签约重点项目【38个】。",), None),
    (None, None, ("今年交易会全省累计签约渔港项目【38个】。",), None),
    (None, None, ("一季度，全省实名制就业达【11万人】。",), None),
    ("same_sentence", "渔民工资实名制", ("全县推行渔民工资实名制，覆盖【38个】项目。",), None),
    ("same_clause", "困难渔民生活补贴", ("困难渔民生活补贴、重度失能渔民护理补贴标准分别提高到【98元】和92元。",), None),
    ("same_clause", "重度失能渔民护理补贴", ("困难渔民生活补贴、重度失能渔民护理补贴标准分别提高到98元和【92元】。",), None),
    (None, None, ("临港对渔场实施搬迁或改造，涉及渔户【38户】。",), None),
    ("same_sentence", "渔港危堤除险加固", ("临港实施渔港危堤除险加固，投石【38吨】。",), None),
    (None, None, ("临港促成渔业项目【38个】。",), None),
    # What is found and seen to is a matter of its own.
    *[
        (
            rule, rule and "“护渔进校园”行动",
            ("临港开展“护渔进校园”行动，讲课84场，听课5万人。", f"{opens}市渔业局发建议书【96份】。"), None,
        )
        for rule, opens in ((None, "针对校园周边的隐患，"), ("same_sentence", "针对隐患，该行动还提醒家长，"))
    ],
    # Each is paid what its own clause names behind those who get it.
    ("whom_paid", "渔工护理补贴", ("今年，临港为16名渔工发放渔工生活补贴，为【43名】渔工发放了渔工护理补贴。",), None),
    # What is spent next is spent on something else.
    (None, None, ("近年来，临港投入3亿元，实施渔港改造项目；投入【7亿元】，为渔村接通宽带。",), None),
    # Of several things that one sentence carries out none stands over the next, if that speaks of none;
    # no more does what is judged by what was done.
    (None, None, ("临港全面实施渔业脱贫工程，扎实推进“渔技大市”建设，渔港信息化建设取得进展。全市培训渔工【3.6万人】。",), None),
    ("paragraph", "“渔技大市”建设", ("临港扎实推进“渔技大市”建设。目前，全市已培训渔工【3.6万人】。",), None),
    (None, None, ("临港提前完成渔业民生工程年度目标任务。全市发放渔船贷款【6亿元】。",), None),
    # How long it lasts stands between the verb and what is carried out; whom it serves tells of it.
    ("same_sentence", "渔船专项整治行动", ("临港开展了为期三个月的渔船专项整治行动，查处违规渔船【38艘】。",), None),
    ("theme_in_sentence", "春风行动", ("临港开展了渔技周、春风行动等活动。春风行动为渔工发放服务卡【380个】。",), None),
    # By means of what something is sent is none of what the next sentence tells.
    (None, None, ("临港把渔情编成短信，通过短信群发平台发出。今年，临港培训渔工【38名】。",), None),
    # Where a project is, is none; what is done by an undertaking that is named with it has its name.
    (None, None, ("临港派人下沉项目区。项目建成后，可灌溉【38亩】。",), None),
    ("same_sentence", "渔港灌溉项目", ("临港实施渔港灌溉项目。项目建成后，可灌溉【38亩】。",), None),
    # What dates from the beginning of something does so past a semicolon.
    ("same_sentence", "清网行动", ("清网行动开展以来，临港查船38艘；收网【96张】。",), None),
    (None, None, ("临港开展清网行动，查船38艘；收网【96张】。",), None),
    # The money is that of what is named before it, whatever is built for it.
    ("same_clause", "渔港治理项目", ("渔港治理项目投资【6亿元】，主要完成西湾防潮工程。",), None),
    ("right_behind", "西湾防潮工程", ("今年投资【6亿元】，主要实施西湾防潮工程。",), None),
    # What is carried out so is only by what something else is done.
    (None, None, ("渔政站通过开展静港专项行动，净化了渔港。据统计，全年出动【200人次】。",), None),
    ("paragraph", "静港专项行动", ("渔政站开展静港专项行动。据统计，全年出动【200人次】。",), None),
    (None, None, ("工人严格按照《渔港建设实施方案》施工。建成后，可泊船【200艘】。",), None),
    (None, None, ("今年投资【6亿元】，实施渔港治理、渔路改造、渔灯建设。",), None),
    # What is told of one of several parts is told of that alone.
    (None, None, ("投资33亿元，其中渔港扩建项目6亿元、其他项目【1亿元】。",), None),
    (None, None, ("投资33亿元，其中渔港扩建项目6亿元、其他项目1亿元。截至月底，已投资【2亿元】。",), None),
    ("same_clause", "渔港扩建项目", ("投资33亿元，其中渔港扩建项目【6亿元】、其他项目1亿元。",), None),
    # Each of a list of projects has its own sum.
    ("later_in_clause", "渔网厂项目", ("包括总投资3亿元的渔灯厂项目、总投资【2亿元】的渔网厂项目。",), None),
    # What a body is called by, a number that one dials, and the occasion are no undertakings.
    (None, None, ("记者从临港森林防火指挥部获悉，火灾已扑灭。指挥部调集扑火人员【38人】，清理火场。",), None),
    (None, None, ("本周“12345”供暖诉求下降，共受理诉求【38件】。",), None),
    (None, None, ("临港医院新院区举行揭牌仪式和大型义诊活动。新院区设床位【38张】。",), None),
    # What is listed behind a coined name and its count stands not under it; nor does a figure under the next of a list.
    (None, None, ("临港建成“渔民书屋”3个、戏台【18座】。",), None),
    (None, None, ("临港接待渔客【9万人】、获批渔业体验试点。",), None),
    # Those who are in an insurance are counted with it; what is told next is of others.
    (None, None, ("全市渔民养老保险参保84万人。全年结婚登记【38件】。",), None),
    # What some were chosen for, what a square is for.
    (None, None, ("临港54个作品入选渔歌艺术基金扶持。2014年以来，全市投资【450亿元】。",), None),
    (None, None, ("临港建设农村文化活动广场【5907个】。",), None),
    # Statistics of a place behind what was done; what something was touched by; what is earned.
    (None, None, ("临港开展“渔火欢乐购”系列促消费活动。上半年，全市社会消费品零售总额【908亿元】。",), None),
    (None, None, ("受渔火集团并购大项目影响，临港投资备案额【33亿美元】。",), None),
    (None, None, ("临港对外承包工程营业额【22亿美元】。",), None),
    # A storm is no undertaking; what one is looked for by is no part of its name.
    (None, None, ("台风“海狮”来袭，临港渔船回港。目前，“海狮”已离开，转移渔工【38人】。",), None),
    ("theme_in_sentence", "公益诉讼", ("临港检察机关共摸排公益诉讼线索【38条】，办理公益诉讼案件9件。",), None),
    ("same_sentence", "扫黑除恶专项斗争", ("扫黑除恶专项斗争开展以来，临港打掉团伙【38个】。",), None),
    # What a disaster did is part of nothing that is undertaken for those whom it struck.
    (
        None,
        None,
        ("临港推进农村危房改造，农村危房改造先从港口村开始。", "台风过境时，港口村倒塌房屋【36间】。"),
        "临港推进农村危房改造",
    ),
    # What a headline or a text mostly counts is a kind of things; without a number it may be what all of it is about.
    (
        None,
        None,
        ("位于渔港的便民公厕投用，面积约【60平方米】。", "今年临港新建了12座公厕。"),
        "临港已建成12座便民公厕",
    ),
    (
        "theme_in_sentence",
        "便民公厕",
        ("位于渔港的便民公厕投用，面积约【60平方米】。", "今年临港新建了12座公厕。"),
        "临港建好便民公厕",
    ),
    # One of several parts has as many figures of its own as stand before the next part.
    (
        "same_sentence",
        "港北灌渠改造项目",
        ("临港投入8亿元兴修水利。其中，实施港北灌渠改造项目，衬砌渠道30公里、建闸【12座】。",),
        None,
    ),
    (None, None, ("临港加快发展家庭农场。目前，省级示范家庭农场2家，市级示范家庭农场【11家】。",), None),
    # The first of a list of works is not what an article is about; what its headline says it reports on is.
    (
        None,
        None,
        (
            FILLER,
            "昔日岸边杂草丛生，垃圾遍地。",
            "临港相继实施临港城区青石河流域综合治理、老旧码头改造、步道改造等市政项目。",
            "目前，改造步道【18条】，岸边绿树成荫，渔民出门见水。",
            "今年6月以来，渔民在岸边栽花种草，拆除围挡，昔日臭水沟变成了一步一景的滨水花园，渔歌声声。",
        ),
        "岸线焕发新生机",
    ),
    (
        "article_theme",
        "临港城区青石河流域综合治理",
        (
            FILLER,
            "昔日岸边杂草丛生，垃圾遍地。",
            "临港相继实施临港城区青石河流域综合治理，不留死角。",
            "目前，改造步道【18条】，岸边绿树成荫，渔民出门见水。",
            "今年6月以来，渔民在岸边栽花种草，拆除围挡，昔日臭水沟变成了一步一景的滨水花园，渔歌声声。",
        ),
        "岸线焕发新生机",
    ),
    (
        "article_theme",
        "创建全国文明城市",
        (
            "三年来，临港人为创建全国文明城市出力。" + FILLER,
            "相继实施渔港路河道综合治理、渔船码头改造等项目。",
            "目前，改造步道【18条】。",
        ),
        "——临港创建全国文明城市综述",
    ),
    (
        None,
        None,
        ("三年来，临港人为创建全国文明城市出力。" + FILLER, "目前，改造步道【18条】。"),
        "岸线焕发新生机",
    ),
    # What the place grows in a year is none of what is held on a day, though that has a coined name, …
    (
        None,
        None,
        ("9月22日，临港县“渔民丰收节”展销活动启动。" + FILLER, "近年来，临港县渔业兴旺。2021年，全县养蟹【9万亩】。"),
        "临港“渔民丰收节”展销活动启动",
    ),
    (
        "article_theme",
        "“渔民丰收节”展销活动",
        ("9月22日，临港县“渔民丰收节”展销活动启动。" + FILLER, "活动现场，渔民卖出螃蟹【9万只】。"),
        "临港“渔民丰收节”展销活动启动",
    ),
    # … nor what its economy has come to, told in the middle of a sentence.
    (
        None,
        None,
        ("9月22日，临港县渔灯节开幕。" + FILLER, "县长表示，渔业稳中有进，上半年全县渔业增加值增长【3%】。"),
        "临港县渔灯节开幕",
    ),
    # Some years and how things stood at the end of one are of all the place, too.
    (
        None,
        None,
        ("9月22日，临港县渔灯节开幕。" + FILLER, "一年来，临港县兴渔强村，成效明显。在增产上，养蟹【9万亩】。"),
        "临港县渔灯节开幕",
    ),
    (
        None,
        None,
        ("9月22日，警方举行“护渔有我”主题活动。" + FILLER, "截至2018年12月31日，我市共破案【272件】。"),
        "警方举行“护渔有我”主题活动",
    ),
    (
        "article_theme",
        "“护渔有我”主题活动",
        ("9月22日，警方举行“护渔有我”主题活动。" + FILLER, "截至活动结束，民警共答疑【272件】。"),
        "警方举行“护渔有我”主题活动",
    ),
    (
        "article_theme",
        "临港县渔灯节",
        ("9月22日，临港县渔灯节开幕。" + FILLER, "目前，渔民已做花灯【9万盏】。"),
        "临港县渔灯节开幕",
    ),
    # … and a word that what is held has in its name alone does not speak of it; what its kind is called by does.
    (
        None,
        None,
        ("9月22日，第六届渔民丰收节开幕。" + FILLER, "今年全省渔业形势较好。黄鱼喜获丰收，养殖面积【9万亩】。"),
        "第六届渔民丰收节开幕",
    ),
    (
        "article_theme",
        "渔民丰收节",
        ("9月22日，第六届渔民丰收节开幕。" + FILLER, "今年全省来客不断。丰收节上，渔民卖出黄鱼【9万条】。"),
        "第六届渔民丰收节开幕",
    ),
]


@pytest.mark.parametrize(("rule", "name", "paragraphs", "title"), CASES)
def test_rules(rule: str | None, name: str | None, paragraphs: tuple[str, ...], title: str | tuple[str, str] | None) -> None:
    mention = link(*paragraphs, title=title)
    assert (mention and mention.rule, mention and mention.name) == (rule, name)


def test_letters_before_what_places_have_leave_out_no_branch() -> None:
    """The letters that are asked for first are a gate alone: without them the pattern finds the same."""
    gate, end, branches = _OF_THE_PLACE.pattern.partition("])")
    assert end and branches
    bare = re.compile(branches)
    for file in sorted((ROOT / "tests").glob("*/*.txt")):
        text = file.read_text(encoding="utf-8")
        assert [m.span() for m in _OF_THE_PLACE.finditer(text)] == [m.span() for m in bare.finditer(text)], gate


def test_a_byline_may_stand_before_what_an_event_is_about() -> None:
    found = extract("北岭马拉松\n（记者王小明）北岭马拉松开跑。选手3万名。")
    assert [claim.program and claim.program.name for claim in found] == ["北岭马拉松"]


def test_every_rule_has_a_case() -> None:
    assert {rule.__name__ for rule in RULES} == {case[0] for case in CASES if case[0]}


@pytest.mark.xfail(reason="the tie needs the meaning of the words, not their place", strict=True)
def test_a_named_undertaking_of_the_next_clause() -> None:
    mention = link("今年安排【1.09亿元】，将护理员改革试点经验推广。")
    assert mention is not None
    assert mention.name == "护理员改革试点"


def test_a_verb_may_take_nothing_but_how_it_is_done() -> None:
    """开展|集中|清理整治: nothing is left that could be a name, and no name is empty."""
    found = extract(
        "东滩镇开展人居环境整治\n9月6日,东滩镇迅速开展渔村人居环境整治行动。\n东滩镇组织开展集中清理整治,当天共清运渔网80吨。\n"
        "近年来,建成渔站22座、污水处理站8座,村庄绿化覆盖率达35%。\n"
    )
    assert found[0].program is not None
    assert found[0].program.name == "渔村人居环境整治行动"
