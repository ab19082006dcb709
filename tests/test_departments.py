"""Which body a claim falls to, and by which rule."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from xining_extract import extract
from xining_extract.department.cast import cast_of
from xining_extract.department.departments import RULES, link_department
from xining_extract.department.voices import find_voices
from xining_extract.model import Mention, Quantity
from xining_extract.page.story import Paragraph, Site, Story, sentences

STREET = "一条老街，两排梧桐，三五家面馆，早上六点就飘出香味，街坊们端着碗站在门口说笑，日子过得不紧不慢，谁也没有想到会有这么多人赶来，就为了吃上一碗热面，再喝一碗热汤。"
VILLAGE = "鄱阳县双桥镇石门村办起食堂，石门村建起渔场，石门村开起民宿。石门村修路。石门村通水。\n"
LONG = "他每天早起干活，日子过得紧。" * 40


def linked(text: str, *, title: str | None = None, excerpt: bool = False, above: bool = False) -> Mention | None:
    """The department of the quantity that stands between ⟦ and ⟧; `above`: its headline stands over the text."""
    head = f"{title}\n" if above else ""
    text = head + text
    start = text.index("⟦")
    text = text.replace("⟦", "")
    end = text.index("⟧")
    text = text.replace("⟧", "")
    paragraphs, here = [], len(head)
    for line in text[here:].splitlines(keepends=True):
        paragraphs.append(Paragraph(here, here + len(line), "excerpt" if excerpt else "body"))
        here += len(line)
    story = Story(text, tuple(paragraphs), title, ((0, len(head) - 1),) if above else ())
    quantity = Quantity(text[start:end], (start, end), Decimal(1), None, None, "exact", None)
    cut = sentences(story)
    number = next(i for i, sentence in enumerate(cut) if sentence.start <= start < sentence.end)
    clause = next(clause for clause in cut[number].clauses if clause[0] <= start < clause[1])
    return link_department(Site(quantity, clause, number, cut, story), cast_of(story))


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        # Who holds a meeting, not where; who speaks, not to whom; who has others do it; whose own name is longer.
        ("江西省渔业工作会议在吉安召开。会议指出，全省建成渔港⟦30座⟧。", "江西省", "same_sentence"),
        ("江西省渔业局在震中永新县联合召开发布会，会上通报，渔港受损⟦3座⟧。", "江西省渔业局", "same_sentence"),
        ("吉安市农业局昨日对省政府督查组介绍，存栏生猪⟦3万头⟧。", "吉安市农业局", "same_sentence"),
        ("市教育局组织各镇中小学、市实验小学开展演练，共举办⟦30场⟧。", "市教育局", "same_sentence"),
        ("江西省博物馆学会透露，去年接待观众⟦30万⟧人次。", "江西省博物馆学会", "same_sentence"),
        ("江西法院收案9万件。最高人民法院除刑案外，新收案件⟦9件⟧。", "最高人民法院", "same_sentence"),
        ("首都文明办主任王一说，志愿者有⟦3万名⟧。", "首都文明办", "same_sentence"),
        ("会上市第二医院发布数据，接诊⟦3万人⟧。", "市第二医院", "same_sentence"),
        # What a bureau tells in passing is not its report on all.
        ("江西安水。村里通了水。据江西省赣县区水利局干部介绍，水好。\n江西省投资9亿元。3年来，苏区修路⟦9公里⟧。", "江西省", "own_place"),
        # A spot or a station that tells how many came answers for it, not the place of its name; not the spots at large,
        # nor where the body that speaks answers for all.
        ("浙江各地热闹。浙江迎客。杭州宋城接待游客⟦12万⟧人次。", "杭州宋城", "explicit_subject"),
        ("浙江各地热闹。浙江迎客。杭州宋城接待游客12万人次，同比增长⟦8%⟧。", "杭州宋城", "same_sentence"),
        ("浙江省推进旅游，浙江省投入5亿元。各景区接待游客⟦12万⟧人次。", "浙江省", "own_place"),
        ("浙江各地热闹。浙江迎客。温州古镇接待游客⟦12万⟧人次。", "温州", "place_of_clause"),
        ("浙江迎客。夫子庙景区迎来游客4万人次；全省接待游客⟦900万⟧人次。", "浙江", "own_place_named"),
        ("记者从江西省文旅厅获悉，假期热闹。\n江西省文旅厅说，庐山云雾谷接待游客⟦2万⟧人次。", "江西省文旅厅", "explicit_subject"),
        ("记者从江西省文旅厅获悉，假期热闹。\n庐山云雾谷接待游客⟦2万⟧人次。", "江西省文旅厅", "explicit_subject"),
        ("春运开始，人多。昨日，赣州站发送旅客⟦2万⟧人次。", "赣州站", "explicit_subject"),
        ("江西省启动响应，江西省转移群众3万人。九江站水位⟦18⟧米。", "江西省", "own_place"),
        ("湖北宜昌三峡机场旅客吞吐量达⟦30万⟧人次。", "湖北宜昌三峡机场", "explicit_subject"),
        # One that is told of next governs its own clause, the article's too; a port by what goes through it, not all of
        # the province; an institution its item of a list; a station by what it does.
        ("三孔景区接待45万人次，尼山春晓接待游客⟦20万⟧人次，山东热闹。山东省增开列车。", "山东省", "own_place"),
        ("铜陵港吞吐量突破1亿吨，芜湖港集装箱吞吐量⟦100万⟧标箱。", "芜湖港", "explicit_subject"),
        ("铜陵港吞吐量突破1亿吨，马鞍山港吞吐量9000万吨。安徽全省港口吞吐量⟦5亿吨⟧。", "安徽", "own_place_named"),
        # 全市 is of the city that the sentence before in the paragraph is about.
        ("义乌市稠江食堂里人不少。\n近年来，金华市推进食堂建设。截至目前，全市建成食堂⟦126家⟧。", "金华市", "own_place_named"),
        ("近年来，金华市推进食堂建设。\n义乌市建成食堂12家；全市建成食堂⟦126家⟧。", "金华市", "own_place_named"),
        # Words that are short names of counties too.
        ("安徽港口吞吐量突破亿吨大关\n去年，全省港口吞吐量突破亿吨大关，达到⟦1.2亿吨⟧。", "安徽", "own_place_named"),
        ("安徽深化合作\n去年，全省合作成效明显，完成投资⟦12亿元⟧。", "安徽", "own_place_named"),
        ("吉安市推进养老，吉安市出资。吉安夕阳红养老院设床位200张；庐陵颐养投资⟦8000万元⟧。", "吉安市", "own_place"),
        ("吉安市推进养老，吉安市出资。吉安夕阳红养老院设床位200张；投资⟦8000万元⟧。", "吉安夕阳红养老院", "same_sentence"),
        ("春运开始，人多。昨日，赣州站增开列车⟦30列⟧。", "赣州站", "explicit_subject"),
        # The city of a short name behind its province, of which the county of that name is but one.
        ("江西吉安推进养老。吉安建成养老院30家。全市床位达⟦2万张⟧。", "吉安", "own_place_named"),
        ("江西吉安县推进养老。吉安建成养老院30家。全县床位达⟦2万张⟧。", "吉安县", "own_place_named"),
        # By whose name a site goes does nothing there; what the village builds does it.
        ("永新县推进搬迁，永新县出资。柳树屯安置点占地面积⟦3万⟧平方米。", "永新县", "own_place"),
        ("永新县推进搬迁，永新县出资。石门村光伏电站年收益⟦28万元⟧。", "永新县", "own_place"),
        ("永新县推进搬迁，永新县出资。石门村建成水库，蓄水⟦28万⟧立方米。", "石门村", "same_sentence"),
        # Nor those whose projects are but some of those counted; but what one body has of several is its own.
        ("江西省农业农村厅介绍，今年提速。赣州绿源农业公司冷链项目、永新县灌区项目等⟦86个⟧项目开工。", "江西省农业农村厅", "carried_subject"),
        ("江西省农业农村厅介绍，今年提速。江西省农业农村厅说，项目多。江西华美公司建起铜箔厂。泰和县灌溉项目、永新县灌区项目等⟦86个⟧项目开工。", "江西省农业农村厅", "article_subject"),
        ("江西省农业农村厅介绍，今年提速。江西华美公司铜箔项目、冷链项目等⟦5个⟧项目开工。", "江西华美公司", "explicit_subject"),
        ("湖北加快建设，湖北出资。宜昌-来凤扩建等⟦8个⟧项目完成设计。", "湖北", "own_place"),
        # All of the place that its part of the sentence is about; of firms told of in turn none is the article's.
        ("教育部介绍，各地开学。河北开展救助，全省发放⟦787万元⟧；吉林新建校舍。", "河北", "own_place_named"),
        ("华兴药业今年产值8亿元；龙腾电子有限公司新增订单200万件。全区工业增长⟦9%⟧。", "全区", "place_of_clause"),
        # A park with a name of its own acts; its firm, where no other is named, goes by it.
        ("永新抢订单。江西华美玩具有限公司赶工。公司扩产。目前，罗山产业开发区企业开工率达⟦92%⟧。", "罗山产业开发区", "explicit_subject"),
        ("江西华美玩具有限公司赶工，永新忙。\n在罗山科技园新建的厂房内，工人忙碌。公司产值⟦4亿元⟧。", "罗山科技园", "explicit_subject"),
        # What is told of those in order goes on in their order; but not what is told of others in order.
        ("永新县、峡江县分别接待游客5万人、3万人，同比分别增长8%、⟦6%⟧。", "峡江县", "aligned_subject"),
        # Cities listed together are none of them alone; all of a county is told of the county.
        ("永新县推进绿化。永新县种树3万棵。峡江县、泰和县植被覆盖率均达⟦60%⟧。", "永新县", "own_place"),
        ("记者从江西省林业厅获悉，江西种树。\n永新县扩种，去年全县脐橙销售额⟦3亿元⟧。", "永新县", "all_of_part"),
        ("记者从江西省林业厅获悉，江西种树。\n去年全省脐橙销售额⟦3亿元⟧。", "江西省林业厅", "article_subject"),
        # A village that is struck does nothing; those who are with another; who lets something through at its gate.
        ("记者从永新县防汛办获悉，当地下雨。\n石门村两个组6户遭受雷击，造成⟦1名⟧渔民死亡。", "永新县防汛办", "article_subject"),
        ("记者从永新县防汛办获悉，当地下雨。\n龙源镇石门村办起食堂，建成渔场⟦1个⟧。", "龙源镇石门村", "same_sentence"),
        ("永新县公安局行动，联合当地渔政部门、水利部门清理渔网⟦3个⟧。", "永新县公安局", "same_sentence"),
        ("经九江海关监管放行，班列满载着⟦55车⟧茶叶驶出。", "九江海关", "same_sentence"),
        ("九江市扩面，九江市造林。去年，省政府下达九江造林任务3万亩，已造林⟦2万亩⟧。", "九江市", "own_place"),
        # A later clause that opens with another of its kind; departments without a name are not carried on.
        ("记者从永新县渔业局获悉，渔港忙。\n桃花村推出渔宴，石门村产量创新高，收入增长⟦8%⟧。", "石门村", "same_sentence"),
        ("记者从永新县渔业局获悉，渔港忙。\n桃花村推出渔宴，石门桥建成，收入增长⟦8%⟧。", "桃花村", "same_sentence"),
        ("江西省推进铁路建设，江西省有关部门正在协商。建成后车程⟦1小时⟧。", "江西省", "own_place"),
        # Where one goes from; things of places are no list of places; what a place is best or worst in all of.
        ("江西省推进铁路建设，建成后，九江到南昌只要⟦1小时⟧。", "江西省", "own_place_named"),
        ("记者从省商务厅获悉，消费旺。九江华美超市、吉安金源酒店额分别增长8%、⟦6%⟧。", "江西省商务厅", "carried_subject"),
        ("这条路曾是“全省最差路段”之一。\n渔港大道是我市主干道，长约⟦9公里⟧。全市推进整治。全省统一部署。", "我市", "own_place"),
        # What a bureau says in the first paragraph is its news.
        ("江西省渔业局3日发布称，渔港扩建。\n上月卸鱼⟦3万吨⟧。", "江西省渔业局", "article_subject"),
        # Short names of forces and bureaus, and a word that but begins like one.
        ("九江海警巡逻⟦3次⟧。", "九江海警", "explicit_subject"),
        ("九江边检启用通道⟦3条⟧。", "九江边检", "explicit_subject"),
        ("永新县城管网改造⟦3公里⟧。", "永新县", "place_of_clause"),
        # What a park tells in turn; who is the last of those told of in turn.
        ("永新县茶叶产业园方面，日产茶9吨。恒通仓储物流园方面，日发货⟦30吨⟧。", "恒通仓储物流园", "same_sentence"),
        ("永新县茶叶产业园方面，日产茶9吨。工业方面，日发货⟦30吨⟧。", "永新县茶叶产业园", "carried_subject"),
        ("永新县扩大开放，全县游客多，渔港接待游客9人；永新县博物馆接待游客5人。演出入场⟦30人⟧。", "永新县", "own_place"),
        ("永新县扩大开放，全县游客多。永新县博物馆接待游客5人。演出入场⟦30人⟧。", "永新县博物馆", "carried_subject"),
        # One with whom another acts, or that stands in the object of what another does; no district is called 棚户区.
        ("上饶市各级法院审结检察机关对裁判提出的抗诉案件⟦300件⟧。", "上饶市各级法院", "explicit_subject"),
        ("永新县妇联配合县卫健局开展筛查，1月至9月，为渔家妇女筛查⟦300名⟧。", "永新县妇联", "same_sentence"),
        ("永新县忙。上饶市棚户区改造安置房开工⟦300套⟧。", "上饶市", "place_of_clause"),
        # A department that alone acts, in an article that is nobody's.
        ("全市执行新规。半月里，渔政部门查处非法捕捞9起。另外在码头查出⟦30人⟧。", "渔政部门", "carried_subject"),
        ("全市执行新规。渔政部门查处9起，水利部门查处5起。另外在码头查出⟦30人⟧。", "全市", "own_place"),
        # The bureau of one province told it of its own alone.
        ("记者从浙江省渔业局获悉，浙江渔获增产。\n上月，福建全省渔港卸鱼⟦30万吨⟧。", "福建", "article_subject"),
        ("记者从浙江省渔业局获悉，浙江渔获增产。\n上月，台州全市渔港卸鱼⟦30万吨⟧。", "浙江省渔业局", "article_subject"),
        ("全市消防救援队伍出动。截至7日，接警⟦126起⟧。", "全市消防救援队伍", "carried_subject"),
        ("据厦门海关统计，渔港忙。据厦门海关介绍，3月，我省进出口总值⟦30亿元⟧。", "厦门海关", "same_sentence"),
        # A subject goes on behind a semicolon and a time; what all of a place has is no body of its level.
        ("南充市很忙。2019年，滨江工业园区实现产值29亿元；今年1—8月实现产值⟦16亿元⟧。", "滨江工业园区", "same_sentence"),
        ("南充市很忙。2019年，滨江工业园区实现产值29亿元；河东工业园区实现产值⟦16亿元⟧。", "河东工业园区", "explicit_subject"),
        ("南充市很忙。一季度，全市政府投资公租房已分配⟦77套⟧。", "南充市", "own_place_named"),
        ("南充市很忙。一季度，南充市政府投资⟦77万元⟧。", "南充市政府", "explicit_subject"),
        ("记者从南充市物价局微信公共账号获悉，今年发放补贴⟦15万元⟧。", "南充市物价局", "same_sentence"),
        # A part of a body that goes on in other words; the village as it goes here; a firm that is gone into.
        ("永新县检察院鱼苗检察部推进，鱼塘多；保护鱼苗检察员⟦30名⟧。", "永新县检察院", "same_sentence"),
        ("双桥镇石门村修路，双桥镇石门村通水。石门村养鱼⟦300斤⟧。", "石门村", "explicit_subject"),
        ("永新县扩园。\n在鑫源电子生产车间，工人忙着装机⟦300台⟧。鑫源电子负责人介绍，订单多。", "鑫源电子", "same_sentence"),
        ("永新县扩园。\n位于园区的龙头企业赣农乳业，日产奶⟦300吨⟧。", "赣农乳业", "same_sentence"),
        ("永新县扩园，全县增产。\n赣农乳业对面，日产奶⟦300吨⟧。", "永新县", "own_place"),
        ("永新县扩园。此次永新乳业公司获奖⟦3项⟧。", "永新乳业公司", "explicit_subject"),
        # What a bureau sees to in all of its place, though the article is another's; of each of its parts.
        ("记者从永新县渔业局获悉，渔船归港。\n永新县防汛办指导各地避险。据统计，全县转移渔民⟦300人⟧。", "永新县防汛办", "carried_subject"),
        ("记者从永新县渔业局获悉，渔船归港。\n永新县防汛办值守。各乡镇转移渔民⟦300人⟧。", "永新县渔业局", "article_subject"),
        ("记者从永新县渔业局获悉，渔船归港。\n永新渔业公司值守。全县转移渔民⟦300人⟧。", "永新县渔业局", "article_subject"),
        # Another place that a sentence opens with; the news that a bureau lets out.
        ("江苏渔业兴旺，全省增产。浙江省投入渔船9艘。福建休渔期已过，组建船队⟦30支⟧。", "福建", "carried_subject"),
        ("江苏渔业兴旺，全省增产。浙江省投入渔船9艘。休渔期已过，组建船队⟦30支⟧。", "浙江省", "carried_subject"),
        ("据永新县渔业局透露，渔汛好。渔港忙。\n各乡镇投入渔船⟦30艘⟧。", "永新县渔业局", "article_subject"),
        # Those of a list parted by commas.
        ("记者从永新县公交公司获悉，客流大。\n永新县东站换乘客流9万人，公园路站换乘客流⟦30万人⟧。", "永新县公交公司", "article_subject"),
        # Where games are held is not whose paper it is.
        ("省渔运会在鹰潭市开幕。宜春代表队争先，我市共获⟦30枚⟧金牌。", "宜春", "own_place_named"),
        ("省渔运会昨天落幕。鹰潭市开门办会。宜春代表队争先，我市共获⟦30枚⟧金牌。", "鹰潭市", "own_place_named"),
        ("永新县组队，全县选拔。\n本届运动会设项目⟦30个⟧。", "永新县", "own_place"),
        # All of those who come to help; the place that the sentence before tells of.
        ("记者从永新县渔业局获悉，渔船归港。\n永新县各应急救援力量24小时值守，备勤⟦300人⟧。", "永新县各应急救援力量", "same_sentence"),
        ("记者从永新县渔业局获悉，渔船归港。\n渔业局组织各应急救援力量值守，备勤⟦300人⟧。", "永新县渔业局", "same_sentence"),
        ("记者从永新县图书馆获悉，读者多。\n永新县将建书房9座。目前，全县已有书房⟦30座⟧。", "永新县", "own_place_named"),
        ("记者从永新县图书馆获悉，读者多。\n目前，全县已有书房⟦30座⟧。", "永新县图书馆", "article_subject"),
        # The one office that acts where no place is named; who governs a place, and who only sits on its committee.
        (f"渔港接待游客⟦300人⟧。{STREET}\n为做好服务，县渔业局组织渔港免费开放。", "县渔业局", "article_subject"),
        ("永新县委常委、副县长王一介绍，今年扩建渔港⟦3座⟧。", "永新县", "same_sentence"),
        ("永新县委常委、组织部部长王一介绍，今年扩建渔港⟦3座⟧。", "组织部", "same_sentence"),
        # Of more than one place in a list, though another acted before.
        ("江西省扩大开放，全省开渔。九江市建渔港9座。全省投入渔船。其中，鹰潭市卸鱼9吨；宜春、赣州卸鱼⟦30吨⟧。", "江西省", "own_place"),
        # What the public grants to people is not their own.
        ("永新县推进安居，全县建房。\n王女士领到补贴⟦3000元⟧。", "永新县", "own_place"),
        ("我市创新突出。2016年，我市新认定省级中心6家，河南省新型机构⟦1家⟧。", "我市", "own_place_named"),
        ("今年创新突出。河南省居民用水⟦1万吨⟧。", "河南省", "place_of_clause"),
        ("南充市很忙。南充改造农村薄弱学校⟦100所⟧。", "南充市", "own_place_named"),
        ("南充市夏季消防检查日均整改隐患⟦120处⟧。", "南充市", "place_of_clause"),
        ("永新县很忙。湖南农产品出口⟦8436万元⟧。", "湖南", "place_of_clause"),
        # A school right before the figure; how a county goes about it.
        ("永新县桐湾小学⟦100多名⟧学生吃上午饭。", "永新县桐湾小学", "of_its_own"),
        ("永新县抢抓渔业机遇，建成渔港⟦3座⟧。", "永新县", "own_place_named"),
        # What a village does is told in parts; whose officer has but a surname.
        ("鄱阳县双桥镇石门村依托水库，养鱼3万斤；建设渔家乐，收入⟦5万元⟧。", "双桥镇石门村", "same_sentence"),
        ("据石门桥渔货批发市场信息中心汪主任介绍：“鱼价涨幅在⟦10%⟧左右。”", "石门桥渔货批发市场信息中心", "speaker_body"),
        # Of many provinces the one to which a paragraph turns, if it tells of it.
        ("福建省渔业兴旺，全省增产渔获20万吨。\n浙江方面，列入名单的渔港卸鱼⟦30万吨⟧。", "浙江", "own_place"),
        ("福建省渔业兴旺，全省增产渔获20万吨。\n浙江客商多次前来，渔港卸鱼⟦30万吨⟧。", "福建省", "own_place"),
        # What goes on from what the county does is not of the village whose article it is.
        (VILLAGE + "鄱阳县水面90万亩，是水乡。去年新增⟦3万亩⟧。", "鄱阳县", "article_subject"),
        (VILLAGE + "石门村水面9000亩，是水乡。去年新增⟦300亩⟧。", "双桥镇石门村", "article_subject"),
        # By whom something is made or paid answers for that alone.
        ("永新县水利局清淤。\n设备由永新县供销社提供，随到随用。今年清淤⟦90公里⟧。", "永新县水利局", "article_subject"),
        ("永新县水利局清淤。\n永新县供销社提供设备，随到随用。今年清淤⟦90公里⟧。", "永新县供销社", "carried_subject"),
        # Whose chief engineer is quoted again; the firm whose people are told of as 企业.
        ("龙腾公司总工程师王小山说：“改了线。”“每天产鱼糜⟦9吨⟧。”王小山说。", "龙腾公司", "speaker_body"),
        ("记者走进龙腾渔业有限公司。企业生产负责人介绍，产值有望突破⟦1亿元⟧。", "龙腾渔业有限公司", "same_sentence"),
        # A county of its time; who is only asked for help does not act, no more do schools of a kind.
        ("去年，鄞县渔家得到补助。今年，该县改造危房⟦100户⟧。", "鄞县", "own_place_named"),
        ("去年，全市争取省民政厅调拨棉被⟦3000床⟧。", "全市", "own_place_named"),
        ("据赤峰调查队渔民收入监测数据显示，人均收入⟦2万元⟧。", "赤峰调查队", "same_sentence"),
        # What a sentence opens with holds to its end, and for what it tells in parts.
        ("去年，富县渔业投资9亿元，新建渔校⟦4所⟧。", "富县", "place_of_clause"),
        ("去年，富县渔业投资9亿元。其中，渔校投资⟦4亿元⟧。", "富县", "place_of_clause"),
        # The subject of the clause, of the sentence, of the sentences before.
        ("中铁九十局项目经理李大山说，地面沉降控制在⟦2毫米⟧以内。", "中铁九十局", "same_sentence"),
        ("永新县河西村的广场上挤满了人。晚会上，节目共⟦26个⟧。", "永新县河西村", "carried_subject"),
        # What is done all over the place is not that of a street told before.
        ("永新县民政局推行扫码求助。\n河东街道天天走访住户。目前，扫码求助已在全县⟦63个⟧社区推广。", "永新县民政局", "article_subject"),
        ("永新县民政局推行扫码求助。\n河东街道天天走访住户。目前，走访的住户共⟦63户⟧。", "河东街道", "carried_subject"),
        ("雅安市气象局发布预报。\n今天全市最高气温⟦28℃⟧。", "雅安市", "own_place_named"),
        # Those two: the one that acted last. But where both are named, neither alone.
        ("合作从此开始。\n去年，永新县投入资金2亿元。\n今年，两地共建产业园⟦3个⟧。", "永新县", "own_place_named"),
        # A body in a verb that may be part of a name, at the head of its clause.
        ("城关小学有了基地。学校开发课程⟦32门⟧。", "城关小学", "explicit_subject"),
        # Who was heard in a sentence goes on to speak, though the place acts in what was said; not over a sentence of its own.
        (
            "江西今年造林开局良好。据江西省统计局统计，江西造林增加。\n记者从江西省林业局了解到，今年江西把造林补贴提高了，补贴款发了。"
            "省本级财政还拿出⟦12万元⟧贴息。",
            "江西省林业局",
            "carried_subject",
        ),
        (
            "江西今年造林开局良好。据江西省统计局统计，江西造林增加。\n记者从江西省林业局了解到进度。今年江西把造林补贴提高了，补贴款发了。"
            "省本级财政还拿出⟦12万元⟧贴息。",
            "江西省统计局",
            "article_subject",
        ),
        # Who is quoted and only does something then; of none whose body is unknown.
        (
            "永新县金穗合作社的地里机声隆隆。\n“今年种了⟦12亩⟧，收成好。”理事长孙广田抓起一把稻谷，笑了。\n永新县多山。",
            "永新县金穗合作社",
            "speaker_body",
        ),
        # No school speaks through those whom it has only taken in.
        (
            "永新县教育局发放助学款。\n“收到了⟦3万元⟧。”考入江西农业大学的李小河说。\n永新县多山。",
            "永新县教育局",
            "article_subject",
        ),
        (
            "永新县教育局发放助学款。\n“收到了⟦3万元⟧。”江西农业大学的李小河说。\n永新县多山。",
            "江西农业大学",
            "speaker_body",
        ),
        # What all of the county has is of no school.
        (
            "永新县城南小学开学。城南小学招生三百名。\n永新县教育局局长王大山说，学位多了。今年，全县在校生为⟦12万人⟧。永新县多山。",
            "永新县",
            "own_place_named",
        ),
        # The part of an oilfield; the paper of a company is not the company.
        ("胜利油田孤北采油厂实施技改，增油⟦3万吨⟧。", "胜利油田孤北采油厂", "same_sentence"),
        ("中国石化报讯 胜利油田孤北采油厂实施技改，增油⟦3万吨⟧。", "胜利油田孤北采油厂", "same_sentence"),
        # What is told at the meeting is told by those who hold it.
        ("永新县市场监管局召开通气会。会上通报，去年检测食品⟦360批⟧。", "永新县市场监管局", "same_sentence"),
        # Who issues a bulletin in the lead is the source of it, and answers for all of the place.
        (
            "江西省防汛抗旱指挥部办公室今晚发布第六号“汛情”通报。\n全省启用蓄洪区⟦24个⟧。",
            "江西省防汛抗旱指挥部办公室",
            "article_subject",
        ),
        # An institution of which the news was heard answers, whatever place the text is about.
        (
            "江西记录到候鸟。\n记者从永新县望湖湿地管理中心获悉，该中心完成了调查。\n江西的鸟多起来了。江西湿地多。\n共布设样线⟦7条⟧。",
            "永新县望湖湿地管理中心",
            "article_subject",
        ),
        # An officer of a firm who opens the text and goes on telling speaks each time.
        (
            "江西省燃气有限公司副总经理王大山透露，用气量走高。\n入冬以来，日供气⟦118万立方米⟧。\n王大山介绍，气源充足。\n王大山表示，江西将增加投资。",
            "江西省燃气有限公司",
            "article_subject",
        ),
        # What the land of a village is like makes it the subject; where all are busy is the scene.
        ("永新县河西村山高坡陡，人均耕地少。牵头人筹资⟦80万元⟧流转土地。", "永新县河西村", "carried_subject"),
        # Others of its like are not the one just named; but what it has is its own.
        (
            "记者从永新县民生热线获悉，办结率提高。\n县供水服务中心回复较快；有⟦4家⟧单位被通报。",
            "永新县民生热线",
            "article_subject",
        ),
        (
            "记者从永新县民生热线获悉，办结率提高。\n县供水服务中心改造管网；有⟦4处⟧水厂投用。",
            "永新县供水服务中心",
            "same_sentence",
        ),
        # The subject of the clause, of the sentence, of the sentences before.
        ("去年，赣州市水利局改造管网⟦46公里⟧。", "赣州市水利局", "explicit_subject"),
        ("赣州市水利局聚焦民生，改造管网⟦46公里⟧。", "赣州市水利局", "same_sentence"),
        ("赣州市水利局聚焦民生。改造管网⟦46公里⟧。", "赣州市水利局", "carried_subject"),
        ("陕西推进改革。西安市改造管网⟦46公里⟧。陕西还将扩面，陕西坚持创新。", "西安市", "explicit_subject"),
        # Who has so many acts, not those that are so many.
        ("城北律师事务所有律师68名，实习人员⟦9名⟧。", "城北律师事务所", "same_sentence"),
        # A court goes by its full name where the text has it.
        ("赣州市南康区法院发布案例。赣州市南康区人民法院去年受理案件⟦860件⟧。", "赣州市南康区人民法院", "explicit_subject"),
        ("赣州市南康区法院发布案例。赣州市南康区法院去年受理案件⟦860件⟧。", "赣州市南康区法院", "explicit_subject"),
        # Those who speak, and those of whom the reporter heard.
        ("记者从江西省民政厅获悉，全省建成食堂⟦30个⟧。", "江西省民政厅", "same_sentence"),
        ("据抚州市统计局统计，产值增长⟦30%⟧。", "抚州市统计局", "same_sentence"),
        ("“今年新增学位⟦300个⟧。”吉安市教育局副局长李大山说。", "吉安市教育局", "speaker_body"),
        ("吉安市教育局局长李大山介绍：“今年新增学位⟦300个⟧。”", "吉安市教育局", "speaker_body"),
        (
            "吉安市教育局局长李大山介绍，改革见效。\n“今年新增学位⟦300个⟧。”李大山说。",
            "吉安市教育局",
            "speaker_body",
        ),
        ("记者采访了吉安市教育局。\n今年新增学位⟦300个⟧。", "吉安市教育局", "article_subject"),
        # The village that a sentence is about, or that is pointed to; the school with which the article opens.
        ("6月1日，记者来到永新县桃溪镇石门村。石门村九成以上是山地。头一年有⟦26户⟧入社。", "石门村", "carried_subject"),
        ("6月1日，记者走进永新县石门小学，校长指着新楼。\n盖楼花了⟦21万元⟧。\n永新县教育局拨付6万元，永新县教育局改造危房30所。永新县教育局局长王一告诉记者，缺口还大。", "永新县石门小学", "article_subject"),
        ("6月1日，记者走进永新县石门小学，校长指着新楼。\n永新县教育局拨付6万元，永新县教育局改造危房30所。永新县教育局局长王一告诉记者，缺口还大。\n盖楼花了⟦21万元⟧。", "永新县教育局", "article_subject"),
        # A place is carried to its shares; where a firm is, is no subject.
        ("截至去年底，赣州市老年人口59.3万人，占总人口的⟦22.1%⟧。", "赣州市", "place_of_clause"),
        # A prefecture goes by 州 where the text has it so; a granary is a body.
        ("延边州启动行动。全州现有指导员⟦7860名⟧，延边赛区热闹。", "延边州", "own_place_named"),
        ("在永新县河西镇粮站，烘干塔不停。站长王一告诉记者，已入库⟦4700吨⟧。", "永新县河西镇粮站", "same_sentence"),
        # 他 is who spoke last, if he speaks for a body.
        (
            "吉安市教育局局长李大山介绍，改革见效。赣州市学校结对。他说，今年新增学位⟦300个⟧。",
            "吉安市教育局",
            "same_sentence",
        ),
        (
            "吉安市教育局局长李大山介绍，改革见效。吉安市推进，吉安市扩面。\n村民赵大河种果。他说，今年收果⟦300斤⟧。",
            "吉安市",
            "own_place",
        ),
        # An office in the name of an event is nobody's; who is known by name speaks, not the body that invites.
        ("赣州市民政局局长李大山在南昌商会“局长会客厅”里表示，新增床位⟦300张⟧。", "赣州市民政局", "same_sentence"),
        (
            "赣州市交通局局长李大山表示，修路见效。\n李大山在江西省政府召开的恳谈会上说，改造危桥⟦30座⟧。",
            "赣州市交通局",
            "same_sentence",
        ),
        ("江西省政府召开的恳谈会上通报，改造危桥⟦30座⟧。", "江西省政府", "same_sentence"),
        # Of an article that tells of no place, the one public body that speaks in its lead.
        (
            "国家林草局编印的《月报》显示，树苗长势良好。\n当年造林⟦2万亩⟧。",
            "国家林草局",
            "article_subject",
        ),
        # News that a body hands on is its own, under each of its names.
        (
            "据国网江西电力公司3月2日消息，江西用电量达30亿千瓦时。\n其中，工业用电量⟦20亿千瓦时⟧。江西电力为企业减负。",
            "国网江西电力公司",
            "article_subject",
        ),
        ("新余市推进改革。来自长江智库的数据显示，房价为⟦914元⟧。", "长江智库", "same_sentence"),
        ("据世界贸易组织报告，⟦30个⟧国家增收。", "世界贸易组织", "same_sentence"),
        # The place that sets the scene.
        ("江西推进改革。江西还扩面。\n在赣州，市场红火。店面超过⟦20平方米⟧。", "赣州", "carried_subject"),
        ("江西推进改革。江西还扩面。\n记者走进龙腾物流有限公司，机器轰鸣。产值达⟦2亿元⟧。", "龙腾物流有限公司", "carried_subject"),
        ("江西推进改革。江西还扩面。\n龙腾物流有限公司的车间里，机器轰鸣。产值达⟦2亿元⟧。", "龙腾物流有限公司", "carried_subject"),
        ("浙江柯桥推进改革。\n绍兴市柯桥区扩面。\n建成食堂⟦30个⟧。", "柯桥区", "own_place"),
        # … also named further down alone, if again and again.
        (f"{STREET}\n永新县开放老街。永新县还建了停车场。\n面馆一天卖出⟦300碗⟧。", "永新县", "own_place"),
        ("永新县文竹镇长坪村卫生室，村医王一忙着。\n永新县推进改革。永新县扩面。\n接诊⟦300人⟧。", "永新县", "own_place"),
        ("永新县推进改革，永新县扩面。\n永新县统计局提供的数据显示，增长3%。\n接诊⟦300人⟧。", "永新县", "own_place"),
        ("江西推进改革。江西还扩面。\n吉安市、永新县等⟦20个⟧市县通车。", "江西", "own_place"),
        # The bodies that words point back to.
        ("吉安市教育局推进改革，该局新增学位⟦300个⟧。", "吉安市教育局", "explicit_subject"),
        ("以吉安市第一中学为例，新增学位⟦300个⟧。", "吉安市第一中学", "same_sentence"),
        # The place that the article is about.
        ("宜春市推进养老改革。全市建成食堂⟦30个⟧。", "宜春市", "own_place_named"),
        ("宜春市推进养老改革。建成食堂⟦30个⟧。", "宜春市", "own_place"),
        ("我市建成食堂⟦30个⟧。", "我市", "own_place_named"),
        # A place goes by its full name where the text has it.
        ("江西推进改革。江西省扩面。\n建成食堂⟦30个⟧。", "江西省", "own_place"),
        ("吉林临江护林人增收。临江地处林区，临江扩面。\n全市建成食堂⟦30个⟧。", "临江", "own_place_named"),
        ("梅河口推进改革。梅河口扩面。\n建成食堂⟦30个⟧。", "梅河口", "own_place"),
        ("梅河口推进改革。梅河口扩面。\n全社会投入⟦30亿元⟧。", "梅河口", "own_place"),
        (f"{LONG}\n南京市儿童医院接收了他。\n等了⟦十几天⟧才报销。", "南京市儿童医院", "earlier_subject"),
        # Who calls the press together is not who answers; nor is a community's house the body of its district.
        ("江西省政府新闻办召开新闻发布会，江西省民政厅总规划师李大山介绍，全省扩面。\n“建成食堂⟦30个⟧。”李大山说。", "江西省民政厅", "speaker_body"),
        ("赣州市章贡区解放街道东门社区照料中心开门。章贡区扩面。全区建成食堂30个。\n护理床达⟦1200张⟧。", "章贡区", "own_place"),
        ("西安市推进改革。全市博物馆接待观众⟦30万人次⟧。", "西安市", "own_place_named"),
        # Bodies that are listed, each with its figure; what sums them up is of none.
        ("甘肃省文旅厅厅长王一介绍，全省扩面。云台景区、青龙景区、白水景区分别接待3万人次、⟦2万人次⟧和1万人次。", "青龙景区", "aligned_subject"),
        # … but all are of the report of the body that tells it, as where it was heard of.
        ("甘肃省文旅厅介绍，全省扩面。云台景区、青龙景区分别接待3万人次、⟦2万人次⟧。", "甘肃省文旅厅", "aligned_subject"),
        ("记者从甘肃省文旅厅获悉，全省扩面。\n云台景区、青龙景区分别接待3万人次和2万人次，收入合计⟦5万元⟧。", "甘肃省文旅厅", "article_subject"),
        ("据旗医保中心统计，居民参保⟦6万人⟧。", "旗医保中心", "same_sentence"),
        ("据区消防大队统计，出动⟦60次⟧。", "区消防大队", "same_sentence"),
        # Behind 根据 stands whose will it is, not who acts; but at the head of its clause who requires it.
        ("宜春市法院根据宜春银行的申请，查封房屋⟦30套⟧。", "宜春市法院", "same_sentence"),
        ("宜春市公安局根据省公安厅部署出动。凌晨，警方调集民警⟦60人⟧。", "宜春市公安局", "explicit_subject"),
        ("宜春市城南街道办党委、办事处围绕市委、市政府提出的战略，栽树⟦300株⟧。", "宜春市城南街道办", "same_sentence"),
        # What a higher body is cited for once is not its article.
        ("永新县第一中学招生，永新县第一中学扩建。永新县家长来了，永新县老师也来了。\n据江西省教育厅公布的数据，升学率提高。\n座位有⟦300个⟧。", "永新县第一中学", "article_subject"),
        # A school that is named again and again is sure to be one.
        ("江西省推进改革。\n走进龙田中心校，花开了。龙田中心校校园美。龙田中心校荒地多，去年种菜⟦30亩⟧。", "龙田中心校", "same_sentence"),
        # A place that does nothing in the text has what heads a clause by its full name.
        ("永新县的大山里藏着一片林海。永新县森林覆盖率达⟦65%⟧。", "永新县", "own_place_named"),
        ("记者从赣州市医保局获悉，报销提速。\n据统计，全市常住人口⟦898万人⟧。", "赣州市", "own_place_named"),
        # A treasury answers for the clause in which it pays, an office for its house, those who tell for a village.
        ("兴国县河西村改造危房，国家补助⟦1.5万元⟧。", "国家", "explicit_subject"),
        ("兴国县河西村扩面，其中中央财政补助标准⟦1.5万元⟧。", "兴国县河西村", "same_sentence"),
        ("中国人民银行江西省分行调查统计处处长李华介绍，新增贷款⟦12亿元⟧。", "中国人民银行江西省分行", "same_sentence"),
        ("建行江西省分行发放贷款⟦12亿元⟧。", "建行江西省分行", "explicit_subject"),
        ("九江边检站统计，九江口岸客流大增。今年查验旅客⟦12万人次⟧。", "九江边检站", "carried_subject"),
        ("九江边检站边防检查处处长李华介绍，今年查验旅客⟦12万人次⟧。", "九江边检站", "same_sentence"),
        ("九江边检总站湖口边检站披露，客流大增。湖口边检站查验旅客⟦12万人次⟧。", "九江边检总站湖口边检站", "explicit_subject"),
        ("国务院批复同意后，江西省迅速行动，建成园区⟦32个⟧。", "江西省", "own_place_named"),
        ("接待观众最多的博物馆在省博物馆以外为九江市、赣州市，分别为9万人次、⟦8万人次⟧。", "赣州市", "aligned_subject"),
        ("记者从江西省民政厅获悉，我省慈善事业发展。全省各级慈善总会募集善款9亿元。共有商人⟦21位⟧入围。", "江西省民政厅", "article_subject"),
        ("民航江西监管局介绍，新增航班⟦12班⟧。", "民航江西监管局", "same_sentence"),
        ("兴国县推进养老。全县扩面。兴国县财政拿出⟦2元⟧。", "兴国县财政", "explicit_subject"),
        ("兴国县推进养老。全县扩面。兴国县财政拿出2元，老人自付⟦1元⟧。", "兴国县", "same_sentence"),
        ("兴国县河西村办食堂，河西村扩面。老人常来。兴国县财政每年列支9万元，对新建食堂补助⟦2万元⟧。", "兴国县", "same_sentence"),
        # In the next part another does the same; what only opens it is no other.
        ("记者从江西省文旅厅获悉，客流大。\n赣州市博物馆接待游客5万人次；老街接待游客⟦3万人次⟧。", "江西省文旅厅", "article_subject"),
        ("记者从江西省林业局获悉，造林快。\n赣州市东山林场栽种油茶30亩；邻近的农户栽种油茶⟦20亩⟧。", "江西省林业局", "article_subject"),
        ("记者从江西省气象局获悉，江西省雨势大。江西省防汛。\n据悉，永新县遭遇浓雾，万安、吉水⟦4县（市、区）⟧遭遇轻雾。", "江西省气象局", "article_subject"),
        ("记者从江西省气象局获悉，江西省雨势大。江西省防汛。\n据悉，永新县遭遇浓雾，劝返车辆⟦6辆⟧。", "永新县", "same_sentence"),
        ("大雨过后，国网江西电力出动抢修人员⟦900人次⟧。", "国网江西电力", "explicit_subject"),
        ("赣州海关统计分析处处长李大山介绍，出口增长⟦30%⟧。", "赣州海关", "same_sentence"),
        ("据兴国县应急管理局通报，兴国县河西村发生滑坡，⟦5栋⟧民房受损。", "兴国县应急管理局", "same_sentence"),
        ("宜春市推进改革。宜春市选取万载县、宜丰县开展试点，建成食堂⟦30个⟧。", "宜春市", "own_place_named"),
        ("宜春市扩面。宜春市增速高出赣州市平均水平⟦3.1个百分点⟧。", "宜春市", "own_place_named"),
        ("宜春市扩面。宜春市投资8亿元，迁建宜春市第九小学，改造食堂⟦30个⟧。", "宜春市", "own_place_named"),
        # … or who calls the press behind an anecdote, whoever speaks more often,
        (
            "鱼塘受灾，"
            + LONG[:100]
            + "\n江西省渔业局5日在南昌召开的通气会通报，赔付提速。\n据介绍，补助占⟦80%⟧。\n江西太平保险公司是承保机构，"
            "该公司经理王一说，承保多。该公司配车。该公司经理王一说，查勘快。" + LONG[:200],
            "江西省渔业局",
            "article_subject",
        ),
        # … and what all of a city does for its own, where a bureau of the province tells the news.
        (
            "江西赣州降雨，赣州市转移群众。江西省应急管理厅通报，险情解除。\n赣州市防汛指挥部提升响应。目前，全市投入人员600人，建成安置点⟦65个⟧。",
            "赣州市",
            "own_place_named",
        ),
        ("记者从赣州市就业服务中心获悉，招聘会开场。\n目前，全市建成驿站⟦30个⟧。", "赣州市就业服务中心", "article_subject"),
        ("我县投入资金，建成食堂⟦30个⟧。县教育局组织培训。", "我县", "own_place_named"),
        # The nation falls to the ministry that speaks of it, a body to its town.
        ("商务部新闻发言人王一介绍，全国销售额达⟦30亿元⟧。", "商务部", "same_sentence"),
        ("国家能源局发布数据。全国新增装机⟦30万千瓦⟧。", "国家能源局", "carried_subject"),
        # An area that is run as a county is.
        ("河西管理区举办开工仪式。\n管理区落实责任，开工项目⟦21项⟧。", "河西管理区", "same_sentence"),
        ("云台度假区扩建。\n今年，度假区投资⟦3亿元⟧。", "云台度假区", "explicit_subject"),
        # A coined word in a name; 在汉高校 are those of a city.
        ("省内情况。\n高校“渔农结合”联盟采购农产品⟦306吨⟧。", "高校“渔农结合”联盟", "explicit_subject"),
        ("吉安市“护渔”协会已清网⟦30张⟧。", "吉安市“护渔”协会", "explicit_subject"),
        ("在汉高校“红帆”协会已走访渔民⟦300户⟧。", "在汉高校“红帆”协会", "explicit_subject"),
        ("河东“渔光”合作社投资⟦30万元⟧。", "河东“渔光”合作社", "explicit_subject"),
        # 全 that ends a word says nothing of the place; all of a firm is the firm.
        ("赣州市农业局介绍情况。赣州市推进质量安全市创建，今年认证农产品⟦20个⟧。", "赣州市", "own_place_named"),
        ("工行赣州分行推进改革。6月末，全市工行贷款余额⟦22亿元⟧。", "工行赣州分行", "carried_subject"),
        ("赣州移动公司推进改革。今年，全市移动用户净增⟦3万户⟧。", "赣州移动公司", "carried_subject"),
        # … but who comes from all of it acts for a place of it.
        ("赣州市推进引才。全国在校大学生可凭证件落户。对购房者补贴⟦3万元⟧。", "赣州市", "own_place"),
        ("赣州市推进引才。全国劳动模范、省级技能大师，奖励⟦5万元⟧。", "赣州市", "own_place"),
        ("赣州市推进建设。全国首个低空物流基地落地。一期投资⟦5亿元⟧。", "赣州市", "own_place"),
        ("赣州市扩大招商。全国各地游客纷至沓来。人均消费⟦500元⟧。", "赣州市", "own_place"),
        (
            "新余市渝水区城北街道和平社区党委书记王一介绍，建成食堂⟦3个⟧。",
            "城北街道和平社区",
            "same_sentence",
        ),
        # What the place did in between is the place's, and so is what follows.
        ("江西推进改革。江西省民政系统建成食堂20个。江西还扩面。建成医院⟦30个⟧。", "江西", "own_place"),
        # A list of results: each falls to its own body.
        ("萍乡市民政局接收捐款⟦30笔⟧、萍乡市红十字会接收捐款20笔。", "萍乡市民政局", "explicit_subject"),
        ("萍乡市民政局接收捐款30笔、萍乡市红十字会接收捐款⟦20笔⟧。", "萍乡市红十字会", "explicit_subject"),
        # A province is told by its cities, a city by the lead; a place that is only pointed to goes by the pointing words.
        ("赣州市建房，九江市建桥，南昌市修路，有的建材从湖南运来。全省建成食堂⟦30个⟧。", "全省", "explicit_subject"),
        ("记者从赣州市有关部门获悉，我市推进改革。" + "街巷干净了。" * 12 + "信丰县、瑞金市动工，瑞金市进展快。\n我市建成食堂⟦30个⟧。", "赣州市", "own_place_named"),
        # A body's name names its place in full, but for the great cities.
        ("赣州市民政局发文。赣州扩面。赣州建成食堂⟦30个⟧。", "赣州市", "own_place_named"),
        ("重庆市民政局发文。重庆扩面。重庆建成食堂⟦30个⟧。", "重庆", "own_place_named"),
        # Who tells it in the sentence tells whose whole it is.
        ("赣州市扩面，赣州市推进。据吉安市旅游局统计，三天来全市接待游客⟦30万人次⟧。", "吉安市旅游局", "explicit_subject"),
        ("记者从吉安市“两江”治理指挥部了解到，水质变好。\n建成湿地⟦30个⟧。", "吉安市“两江”治理指挥部", "article_subject"),
        # What is named by the way in the sentences before does not go on.
        ("余干县推进保险，余干县扩面。这是近年在江西省发出的第一笔赔款。当天，农户收到⟦30万元⟧。", "余干县", "own_place"),
        ("宜春市推进改革，宜春市扩面。按江西省现行政策，每台补贴2万元。算下来，一户掏⟦3万元⟧。", "宜春市", "own_place"),
        ("宜春市推进改革，宜春市扩面。万载县株潭镇赶集那天的招聘会人多。开出专列⟦3趟⟧。", "宜春市", "own_place"),
        ("宜春市推进改革。长江材料实验室挂牌。眼下，我省企业达⟦163家⟧。", "我省", "carried_subject"),
        ("宜春市推进改革，宜春市扩面。投资3亿元的第五中学去年投入使用，大班额降到⟦4%⟧。", "宜春市", "own_place"),
        ("宜春市推进改革，宜春市扩面。村里成立了文峰合作社，种植果树，农家乐增至⟦14家⟧。", "宜春市", "own_place"),
        ("宜春市扩面。宜春市以县医院为牵头单位，组建医共体⟦2个⟧。", "宜春市", "own_place_named"),
        ("记者从宜春市气象局获悉，雨势大。万载县降雨80毫米；多个乡镇降雨⟦50毫米⟧。", "宜春市气象局", "carried_subject"),
        # A village goes by its own name, its town too; the parts of a report are headed by their places.
        ("永新县文竹镇河西村变了样，河西村通了路。全村建成客房⟦30间⟧。", "文竹镇河西村", "explicit_subject"),
        ("永新县文竹镇河西村变了样。据介绍，文竹镇已办合作社⟦19家⟧。", "文竹镇", "explicit_subject"),
        ("江西旅游升温。\n■宜春市\n古镇客满。\n■吉安市\n古镇里的打铁花一场坐⟦1500人⟧。", "吉安市", "own_place"),
        ("陕西省：全省开门营业。\n甘肃省：全省景区迎客⟦90万人次⟧。", "甘肃省", "own_place_named"),
        ("江西旅游升温。\n宜春市：全市客满。\n吉安市：全省有⟦100个⟧古镇，吉安占一成。", "江西", "explicit_subject"),
        ("湖南旅游升温。全省接待游客80万人次。借着花展，岳阳君山岛迎来游客5万人次，同比增长⟦两成⟧。", "岳阳君山岛", "same_sentence"),
        ("浙江省：杭州市西湖公园迎来⟦5万人⟧赏荷。", "杭州市西湖公园", "explicit_subject"),
        ("省生态环境厅通报，浓度最高的城市依次是赣州、九江，分别为50和⟦48微克/立方米⟧。", "九江", "aligned_subject"),
        # A stop of a route is nobody; a company that is named after 叫 is somebody.
        ("记者从永新县公交集团获悉，线路调整。走向为：始发站永新火车站，途经河西桥。线路由⟦11公里⟧延长。", "永新县公交集团", "carried_subject"),
        ("宜春市推进改革，宜春市扩面。他说的合作社叫丰收农机专业合作社，今年管着⟦7个⟧村的地。", "丰收农机专业合作社", "same_sentence"),
        ("宜春市推进改革，宜春市扩面。据农业部门测产，产量稳定。肉类产量⟦16万吨⟧。", "宜春市", "own_place"),
        # Where the place has acted in between, no word of another body than the article's goes on.
        ("记者从宜春市治水指挥部获悉，水变清。\n生态环境部门公布的数据显示，湖水达标。宜春市把两个湖一起治。收集污水⟦612万吨⟧。", "宜春市治水指挥部", "article_subject"),
        # What is compared, what another place of a list does, a village whose town is named before, news by 消息.
        ("文化和旅游部介绍情况。少儿馆占公共图书馆总数的4%。每万人图书馆面积⟦164平方米⟧。", "文化和旅游部", "carried_subject"),
        ("永新县扩面，永新县推进。在万载县，卖出林票20万元；在宜丰县，去年接待游客⟦48万人次⟧。", "宜丰县", "same_sentence"),
        ("永新县文竹镇河西村变了样。现在，河西村茶室常坐着⟦38位⟧老人。", "河西村", "explicit_subject"),
        ("赣州海关消息称，水果增多。赣州市扩面，赣州市推进。\n口岸日均通关⟦110辆次⟧。", "赣州海关", "article_subject"),
        # A grid's load is a fact of the body that tells it; who speaks in two sentences answers for the place.
        ("抚州供电公司备战。抚州供电公司说，夏季抚州电网最大负荷⟦210万千瓦⟧。", "抚州供电公司", "same_sentence"),
        # Counties and cities that no list has, named so more than once.
        ("橙县的橙子熟了。橙县是产区，种植面积⟦37万亩⟧。", "橙县", "own_place_named"),
        ("海城州推进改革。去年，海城州建成食堂⟦30个⟧。", "海城州", "own_place_named"),
        ("青城市推进改革。青城市扩面。整改问题⟦30个⟧。", "青城市", "own_place"),
        # An office that says of what kind of body its holder is.
        ("吉安市丰收农场扩建。\n“今年收麦⟦300吨⟧。”场长王大山说。", "吉安市丰收农场", "speaker_body"),
        ("文峰小学食堂开门，校长王大山忙着。\n“每天做⟦300份⟧饭。”王大山说。", "文峰小学", "speaker_body"),
        ("游客走进永新县河西村，村党支部书记王大山指路。\n王大山说，客房有⟦30间⟧。", "永新县河西村", "same_sentence"),
        ("赣州市推进外贸。赣州海关发布数据。对东盟、中国香港、欧盟分别出口⟦3亿元⟧、2亿元和1亿元。", "赣州海关", "carried_subject"),
        # Whose figures a text begins with, if they are a report; not who only issues a paper.
        (
            "吉安市统计局20日公布，上半年全市产值增长6%。\n前5个月，全市贷款增长⟦7%⟧。",
            "吉安市统计局",
            "article_subject",
        ),
        (
            "据南昌海关统计，上半年我省进出口增长6%。江西出口增长。\n江西企业出口⟦30亿元⟧。",
            "南昌海关",
            "article_subject",
        ),
        ("江西省卫健委发布《考核通知》，点名表扬永丰县。\n永丰县健康素养水平为⟦31%⟧。", "永丰县", "own_place_named"),
        # The place that a sentence opens with; a place that acts by itself, whoever answers for it.
        (
            "吉安市推进建园。吉安市福康园区投产，福康园区招工。\n目前，吉安市的园区有34家，面积⟦102万平方米⟧。",
            "吉安市",
            "own_place_named",
        ),
        ("记者从吉安市旅游局获悉，假日热闹。\n为了方便停车，吉安市开放停车场⟦87家⟧。", "吉安市", "own_place_named"),
        # What the sentence before is about, whoever acts in it by the way.
        (
            "吉安市河西社区建成食堂。河西社区投入资金，市民政局补贴2元。三天卖出饭菜⟦936份⟧。",
            "吉安市河西社区",
            "carried_subject",
        ),
        # Offices that go unnamed; courts of two levels; who does a thing with whom.
        ("记者从吉安市有关部门获悉，路灯修好了。\n今年种树⟦86棵⟧。", "吉安市有关部门", "article_subject"),
        ("去年，吉安市两级法院执结案件⟦682件⟧。", "吉安市两级法院", "explicit_subject"),
        # No place: 6个城市, 市场, a town whose name ends on 和.
        ("河南省水利厅通报汛情。豫南6个城市降雨⟦71毫米⟧，城市内涝，6个城市排水。", "河南省水利厅", "carried_subject"),
        ("永和镇开办阅览室⟦5个⟧。", "永和镇", "explicit_subject"),
        # A place that is named but once, after 我市, is not ours; nor is the one of the dateline.
        ("我市防汛。高安市马村镇转移群众。\n我市修好水库⟦6座⟧。", "我市", "own_place_named"),
        ("本报九江5月6日电，我市运动员夺金。\n我市获金牌⟦61枚⟧。", "我市", "own_place_named"),
        # What a clause speaks of all of; whose things are told of; what was founded, and where the words before stand.
        ("吉安市河西村修路。市财政补助40万元，全村⟦1200户⟧受益。", "吉安市河西村", "all_of_it"),
        ("吉安市宏达公司投产。\n宏达公司的利润达⟦3亿元⟧。", "吉安市宏达公司", "explicit_subject"),
        ("赵阳牵头成立了众兴种植合作社，吸收社员⟦96户⟧。", "众兴种植合作社", "same_sentence"),
        ("当天，吉安市丰收合作社仓库里，堆着木耳。社员分红⟦240元⟧。", "吉安市丰收合作社", "carried_subject"),
        ("赣州市办食堂，赣州市扩面。\n宁都县石上镇河西村的食堂里，老人在吃饭。\n“那时候收⟦5元⟧一餐。”她说。", "石上镇河西村", "scene_before"),
        # Reports that a meeting hears; joint bodies; who signs.
        ("代表听取吉安市政府关于旧城改造的报告。报告显示，改造小区⟦86个⟧。", "吉安市政府", "carried_subject"),
        ("市公安局、市市场监管局、市财政局等八部门近日联合行动，检查门店⟦312家⟧。", "市财政局", "same_sentence"),
        ("除吉安市外，九江市投运变电站⟦46座⟧。", "九江市", "own_place_named"),
        ("吉安市民政局介绍，全市计划改造敬老院⟦46座⟧。九江市观摩。", "吉安市民政局", "same_sentence"),
        ("在街坊常去的华美电器城南店，顾客盈门，订单有⟦870单⟧。", "华美电器城南店", "same_sentence"),
        # Who tells the first sentence; loose names beside a speaker; officers once introduced; what others made.
        ("国铁兰州局客运科李大山介绍，铁路部门加开列车⟦74列⟧。", "国铁兰州局", "explicit_subject"),
        ("吉安市福康食堂负责人李大山报出菜单。\n李大山说，每天来⟦200人⟧。", "吉安市福康食堂", "same_sentence"),
        ("我县参加省、市、邻省组织的采购，药价下降⟦60%⟧。我县受益，我县推进。", "我县", "own_place_named"),
        ("果洛州调运饲草12吨；玉树州出动铲车，疏通道路⟦380公里⟧。玉树州抗灾，玉树州受灾。", "玉树州", "own_place_named"),
        # Firms without names act, speak, and are pointed back to.
        ("吉安市税务局减税。\n永新县一家玩具企业订单满满，去年出口⟦600万元⟧。", "永新县一家玩具企业", "same_sentence"),
        ("吉安市税务局减税，吉安市税务局上门。\n永新县一家玩具企业扩产。下半年该企业招工⟦80人⟧。", "永新县一家玩具企业", "explicit_subject"),
        ("吉安市税务局减税。\n“少缴税⟦30万元⟧。”永新县某建材公司的财务总监王一说。", "永新县某建材公司", "speaker_body"),
        ("吉安市税务局减税，吉安市税务局介绍，有一家玩具企业办税，前三季度退税⟦30亿元⟧。", "吉安市税务局", "same_sentence"),
        # Where a body lies, its hotline, a time of length; who is only beside another; who only calls the press.
        ("位于江西省九江市的云居湖自然保护区管理局组织调查，记录水鸟⟦51种⟧。江西保护湿地。", "云居湖自然保护区管理局", "same_sentence"),
        ("江西省宜春市推进改革。截至昨晚，宜春市供水办热线接听来电⟦5632个⟧。", "宜春市供水办", "explicit_subject"),
        ("宜春燃气公司与住房城乡建设部门每月碰头，排查楼栋⟦62栋⟧。", "宜春燃气公司", "same_sentence"),
        ("宜春市检察院启动行动，与林业、河长办联合清淤⟦460次⟧。", "宜春市检察院", "same_sentence"),
        ("江西省政府新闻办举行发布会。其中，农机购置补贴发放⟦8亿元⟧。江西扩面，江西推进。", "江西省", "own_place"),
        ("记者从江西电网公司获悉，用电量增长。\n江西游客多。假期，全省充电桩充电⟦1285万千瓦时⟧。", "江西电网公司", "article_subject"),
        # Who tells of an institution; whom news comes from; whose thing is done; what is loosely named is not carried on.
        ("九江交通部门的统计显示，九江城东长途汽车站今年有⟦11万名⟧旅客上车。", "九江交通部门", "explicit_subject"),
        ("入秋以来，从赣东水利建设指挥部传来喜讯：去年修筑堤坝⟦302公里⟧。", "赣东水利建设指挥部", "same_sentence"),
        ("九江市河西村盖起了文化站，藏书⟦3000册⟧。", "九江市河西村", "same_sentence"),
        ("记者从国铁兰州局获悉，客流增长。\n铁路部门加开列车。新线运送旅客⟦70万人次⟧。", "国铁兰州局", "article_subject"),
        ("记者从国铁兰州局获悉，客流增长。\n气象部门预计，明天有雨。最大雨量⟦50毫米⟧。", "气象部门", "carried_subject"),
        ("九江市税务局减税，九江市税务局介绍，比过去转道广州报税节省⟦3天⟧。", "九江市税务局", "same_sentence"),
        # What each county does is the place's; a national figure is but cited; 这个乡.
        ("九江推进养牛，九江扩面。金融部门发放贷款1.7亿元；各县办起市场⟦214个⟧。", "九江", "own_place"),
        ("国家统计局公布的数据显示，江西粮食增产。江西省粮食局局长王一说，收购粮食30万吨。\n受天气影响，烘干潮粮⟦87万吨⟧。江西省粮食局还开设热线。江西省粮食局局长说，江西稳价。", "江西省粮食局", "article_subject"),
        ("吉安市民政局减负，吉安市民政局介绍，情况好。\n永新县张庄乡农民王一种果。如今，这个乡户均增收⟦3000元⟧。", "永新县张庄乡", "explicit_subject"),
        # Who holds an event; who does accounts; what is a first of its kind.
        ("九江马拉松开跑，九江扩面。据组委会统计，完赛率为⟦92.6%⟧。", "组委会", "same_sentence"),
        ("九江扩面，九江推进。\n承建企业负责人王一算过账：一扇门窗造价⟦130元⟧。", "承建企业", "same_sentence"),
        ("九江海关提速，九江海关介绍，茶叶快线是江西首条公水联运线路，每月发船⟦4班⟧。", "九江海关", "same_sentence"),
        ("九江海关提速，九江海关介绍，情况好。\n九江市粮食部门的抽查监测则显示，大米存量⟦2800吨⟧。", "九江市粮食部门", "same_sentence"),
        # A place's firm; its leader; chief prosecutors; who is cited for what it measures; a canteen's air.
        ("永新县文旅局统计，游客增长。\n永新县县长王一介绍，全县共有球队⟦20支⟧。", "永新县", "same_sentence"),
        ("九江推进改革，九江扩面。九江市检察院召开发布会，副检察长王一出席。\n王一坦言，明年聘请助理⟦100名⟧。", "九江市检察院", "same_sentence"),
        ("九江市第一医院接诊，九江市第一医院扩建，九江市第一医院介绍，病人增多。\n据九江市疾控中心监测，手足口病增多。收到学校报告⟦5起⟧。", "九江市疾控中心", "carried_subject"),
        ("九江扩面，九江推进。\n濂溪区和平社区食堂飘出米香。老人投币付了⟦9元⟧。", "濂溪区和平社区", "carried_subject"),
        # Where people pass, or a thing of a village stands; a caption; a driver of a station.
        ("九江市交通局提速，九江市交通局介绍，情况好。\n早上，九江西站，司机王一发车，全程⟦37公里⟧。", "九江市交通局", "article_subject"),
        ("九江扩面，九江推进。\n永新县张庄镇滨江广场人头攒动。\n比赛有⟦300人⟧参加。", "九江", "own_place"),
        ("九江扩面，九江推进。九江西站。候车室有座椅⟦300个⟧。", "九江", "own_place"),
        # Who stands first in a list that acts together; how many they are; an example; what only stands in a list.
        ("宜春慈善总会、绿叶公益、青山公益联合发起助学计划，筹款⟦5000万元⟧。", "宜春慈善总会", "same_sentence"),
        ("宜春燃气公司、宜春水务公司两家公司15日公布方案，最高降价⟦35%⟧。", "宜春水务公司", "same_sentence"),
        ("江西扩面，江西推进。例如赣州市推行学徒制，办班多。评选项目⟦9个⟧。", "赣州市", "carried_subject"),
        ("九江扩面，九江推进。九江科技城已实现旅游收入3亿元、竹编小镇已实现旅游收入⟦2亿元⟧。", "九江", "own_place"),
        ("九江 以节庆为抓手，办展⟦16场⟧。", "九江", "own_place_named"),
        # Counties in a list are neither alone; who only calls the press; a station is of its clause; 当地.
        ("江西扩面，江西推进。主产区永新县、遂川县建成示范片⟦8个⟧。", "江西", "own_place"),
        ("从江西省政府新闻办召开的通气会上获悉，江西已有⟦8个⟧县入围。江西扩面。", "江西省", "own_place_named"),
        ("记者从国铁南昌局获悉，客流增长。\n其中九江西站发送旅客70万人次。单日最高发送⟦3万人次⟧。", "国铁南昌局", "article_subject"),
        # Party and government of a town; who heads a text with a colon; a port acts, its parts do not.
        ("石桥乡党委、政府组织干部⟦30人⟧走访。", "石桥乡", "explicit_subject"),
        ("石桥新区管委会：今年安排项目⟦68个⟧。", "石桥新区管委会", "same_sentence"),
        ("江西扩面。九江港完成吞吐量⟦8000万吨⟧。江西推进。", "九江港", "explicit_subject"),
        ("江西扩面，江西推进。九江港新港区一期工程完工。航道全长⟦80公里⟧。", "江西", "own_place"),
        ("邻近的东山村也发展蓝莓⟦300亩⟧。", "东山村", "explicit_subject"),
        # A bureau by its short name is that of the long one; who comes up only at the end is not whose article it is.
        ("九江市人民政府国有资产监督管理委员会办展。\n九江市国资委主任王一介绍，情况好。九江扩面。\n线路⟦88条⟧邀请友人。", "九江市人民政府国有资产监督管理委员会", "article_subject"),
        ("九江市人民政府国有资产监督管理委员会办展。九江市国资委监管企业⟦41家⟧。", "九江市国资委", "explicit_subject"),
        # Who holds a meeting tells what it says.
        ("江西扩面，江西推进。江西省人社厅召开推进会。会议要求，今年新增就业⟦40万人⟧。", "江西省人社厅", "same_sentence"),
        ("江西扩面，江西推进。江西省人社厅召开推进会。会议指出，去年新增就业⟦50万人⟧。", "江西省人社厅", "same_sentence"),
        # Who speaks before a colon; what is worked on; a place beside its kind; each of them, but not of each.
        ("九江扩面，九江推进。宜春水泵公司销售经理王一：“今年投产水泵⟦150台⟧。”", "宜春水泵公司", "speaker_body"),
        ("记者从宜春城发集团获悉，工程加快。\n北塔项目，已完成宜春市第五小学搬迁。项目已吊装钢梁⟦7根⟧。", "宜春城发集团", "article_subject"),
        ("宜春农商行赣州分行助农，在贫困县石城持续支持种莲，贷款⟦11亿元⟧。", "宜春农商行赣州分行", "same_sentence"),
        ("宜春水务公司减漏。该公司从各县抽调水泵⟦6台⟧。", "宜春水务公司", "explicit_subject"),
        ("江西省消协公布情况。江西省各级消协组织去年投诉⟦600件⟧，江西省消协介绍，情况好。江西扩面。", "江西省消协", "carried_subject"),
        ("从石桥镇河西庄村传来消息。和邻村一样，河西庄共有⟦10户⟧养鱼。九江推进，九江扩面。", "石桥镇河西庄村", "explicit_subject"),
        ("九江市纪委通报。永新县水利局原局长王一违规收礼。⟦4人⟧被追责。", "九江市纪委", "carried_subject"),
        # What is built, and where a thing happens, are no actors; 当地.
        ("九江绿洲教育园区项目开工，占地⟦300亩⟧，由宜春绿洲集团投资，九江推进。", "九江", "own_place"),
        ("九江市河西村突发山洪，转移群众⟦34人⟧。九江扩面，九江推进。", "九江市", "own_place"),
        ("永新县地处山区。\n永新县河西村脱贫。江西省永新县地处山区，近年来，当地推广电商，销售额达⟦1000万元⟧。", "永新县", "own_place_named"),
        # Stations and gates are where it was; titles, names in quotation marks and reports act not; the court of the lead.
        ("九江交警查车。昨天下午，在城东收费站，一辆客车被拦下，核载⟦19人⟧。", "九江交警", "carried_subject"),
        ("九江交通局加车。三号线：九江学院南门至城东码头，票价⟦3元⟧。", "九江交通局", "carried_subject"),
        ("九江扩面。宜春市住建局编制《永新县改善环境规划》，更换路灯⟦300盏⟧。", "宜春市住建局", "same_sentence"),
        ("宜春市公安局查案。\n张某掌握“中国财经网”等网站⟦100个⟧。", "宜春市公安局", "article_subject"),
        ("从永新县水质月报获悉，永新县推进治污，立案⟦4件⟧。", "永新县", "own_place_named"),
        ("很多家长为孩子报班，却不知这里面有很多骗局，让家长们防不胜防，后悔不已，直到昨天才醒悟过来。昨天，宜春市袁州区法院审结一起诈骗案。"
         "\n宜春市民李女士付款⟦500元⟧。", "宜春市袁州区法院", "article_subject"),
        ("宜春与九江比，宜春的价格为1000元；九江的价格为⟦600元⟧。宜春推进，宜春扩面。", "九江", "own_place_named"),
        ("宜春拆除违建，宜春推进。\n石桥镇\n拆除旧房⟦400平方米⟧。\n门前镇\n拆除旧房20平方米。", "石桥镇", "own_place"),
        ("宜春推进项目，宜春扩面。一是商贸城项目，由宏远置业有限公司投资建设。二是养老项目，床位⟦300张⟧。", "宜春", "own_place"),
        # What a sentence tells on as heard is the bureau's, not that of a firm that gave something by the way.
        ("宜春市民政局为学生送书。宜春橙香有限公司捐款。据了解，活动已资助学生⟦300名⟧。", "宜春市民政局", "article_subject"),
        ("宜春市民政局为学生送书。宜春橙香有限公司捐款。已资助学生⟦300名⟧。", "宜春橙香有限公司", "carried_subject"),
        ("宜春市消费者协会公布情况。宜春市消协开展调查。\n投诉⟦12件⟧。", "宜春市消费者协会", "article_subject"),
        # What a firm is, is no other firm; a firm acts also where a century follows.
        ("据悉，云岭饲料有限公司是宏远股份控股子公司。公司年产饲料⟦30万吨⟧。", "云岭饲料有限公司", "explicit_subject"),
        ("宏远股份控股子公司投资⟦30万元⟧。", "宏远股份控股子公司", "explicit_subject"),
        # A school by its short name, of the county's or as the one named in full; no ward of 三小时.
        ("永新县城关三小人数最多，全校学生⟦2140名⟧。", "永新县城关三小", "same_sentence"),
        ("永新县城关第三小学扩建。城关三小共有学生⟦2140名⟧。", "永新县城关第三小学", "explicit_subject"),
        ("永新县城关三小扩建。永新县医院义诊。校长王强介绍，学校有教职工⟦98人⟧。", "永新县城关三小", "explicit_subject"),
        ("永新县医院三小时内出报告⟦98份⟧。", "永新县医院", "explicit_subject"),
        # Schools at large are none; one place alone; a zone that only goes by what it is.
        ("永新县第一中学扩建。永新县农村学校的孩子吃上了热饭。食堂用掉面粉⟦700斤⟧。", "永新县第一中学", "carried_subject"),
        ("江西扩面，江西推进。江西省教育厅投入38亿元，仅宜春市一地就支出⟦4亿元⟧。", "宜春市", "explicit_subject"),
        ("宜春工业增长，宜春扩面。东山新区投产。高新区、丰城市分别增长⟦11%⟧和10%。", "高新区", "aligned_subject"),
        ("记者从宜春市财政局获悉，全市财政总收入⟦52亿元⟧。", "宜春市财政局", "same_sentence"),
        ("宜春市供电局调度中心副主任王强说，负荷上升⟦10万千瓦⟧。", "宜春市供电局", "same_sentence"),
        # A village behind its town's 的, and a town whose things are measured.
        ("永新县农业农村局推进产业。\n河口乡的溪坪村，农户有⟦15户⟧办起了农家乐。", "溪坪村", "same_sentence"),
        ("永新县农业农村局推进产业。\n目前，河口乡鲜食玉米种植面积达2万亩，其中订单面积⟦1万亩⟧。", "河口乡", "town_of_sentence"),
        ("永新县林业局推进。\n他们栽了核桃⟦300亩⟧。", "永新县林业局", "article_subject"),
        ("永新县林业局推进。\n王家渡有农户⟦13户⟧。", "永新县林业局", "article_subject"),
        ("永新县教育局推进。\n河口镇的毛坦教学点只有学生⟦11名⟧。", "毛坦教学点", "explicit_subject"),
        ("永新县农业农村局推进产业。\n目前，在河口乡的玉米种植面积达⟦2万亩⟧。", "永新县农业农村局", "article_subject"),
        ("据了解，宏远饲料公司上世纪九十年代起步，年产饲料⟦30万吨⟧。", "宏远饲料公司", "same_sentence"),
        # 数据 in a body's name says nothing, nor does 村里 in what is quoted.
        (
            "永新县河口镇溪坪村修路。宜春市医保局推进，业务“村里办”，累计办理⟦3万件⟧。",
            "宜春市医保局",
            "same_sentence",
        ),
        # The next of several items is the article's own again.
        ("永新县召开会议3次。二是抓项目。宜春市投入80万元。三是抓培训。办班⟦6期⟧。", "永新县", "own_place"),
        # The town that the text opens with and goes on telling of, as it tells of no place besides.
        ("2020年，干河镇大力发展工业。\n去年，干河镇引进两家企业。\n道路拓宽。\n路灯改造投资⟦36万元⟧。", "干河镇", "article_subject"),
        ("王某来到永新县蔡川镇。\n山沟里的河西村，全村320户，下辖⟦6个⟧村民组。", "河西村", "all_of_it"),
        ("宜春市民政局联合宜春市大数据局推出新办法，受理申请⟦30件⟧。", "宜春市民政局", "same_sentence"),
        # A place in a bracket only has its part.
        ("九江市新增病例12例（永新县⟦8例⟧、吉安县4例）。", "九江市", "own_place_named"),
        # The police told of as those of a place, and not the branch that was told of last.
        ("永新县警方出动。\n城东公安分局抓获8人。\n警方说，收缴枪支⟦3支⟧。", "永新县警方", "same_sentence"),
        # By whose will another acts is not who acts.
        ("永新县工商局按照县政府和江西省工商局关于整顿市场的要求，检查商户⟦1800户⟧。", "永新县工商局", "same_sentence"),
        ("江西省工商局关于整顿市场的要求下达后，检查商户⟦1800户⟧。", "江西省工商局", "same_sentence"),
        # All the tax offices of a place, but not what they take in.
        ("永新县扩大税源。今年，全县国税组织收入⟦3亿元⟧。", "全县国税", "explicit_subject"),
        ("永新县扩大税源。今年，全县工商注册企业⟦40家⟧。", "永新县", "own_place_named"),
        ("永新县扩大税源。今年，全县国税收入完成⟦3亿元⟧。", "永新县", "own_place_named"),
        # A branch that is named without its place.
        ("近日，东湖分局将赵某抓获，缴获毒品⟦3公斤⟧。", "东湖分局", "same_sentence"),
        # A hospital answers for no more than its own.
        ("永新县人大召开会议。2022年度市本级拨款⟦20亿元⟧。", "永新县人大", "carried_subject"),
        ("永新县中医院有专科1个；全县床位达⟦30张⟧。", "永新县", "own_place_named"),
        # Who issues a report, or calls the press for it, tells all of it.
        ("九江市消协发布上半年维权报告。当月全市受理投诉⟦30件⟧。", "九江市消协", "carried_subject"),
        ("九江市法院召开新闻发布会，通报审判工作情况。全市审结案件⟦30件⟧。", "九江市法院", "carried_subject"),
        ("九江市消协走进社区。当月全市受理投诉⟦30件⟧。", "九江市", "own_place_named"),
        ("永新县印发《临港市渔业局关于扩建渔港的意见》，投入资金⟦30万元⟧。", "永新县", "own_place_named"),
        ("永新县交通工作会议在吉安召开。会议提出，今年永新县改造公路⟦30公里⟧。", "永新县", "same_sentence"),
        ("全市交警部门出动警力20人，车辆30万辆。其中，入市车辆⟦13万辆⟧。", "全市交警部门", "carried_subject"),
        # Whose task, whose paper, whose choice, whose meeting it is does not act.
        ("我县扩面，超额完成了省政府下达的改造任务，其中修缮⟦169户⟧。", "我县", "own_place_named"),
        ("根据江西省住建厅、江西省财政厅联合印发的有关文件精神，我县今年改造⟦380户⟧。", "我县", "own_place_named"),
        ("省政府下达任务，改造⟦169户⟧。", "省政府", "same_sentence"),
        # Nor he who sets it for another, even at the head of the clause.
        ("省政府下达给永新县的改造任务是169户，永新县计划改造公路⟦30公里⟧。", "永新县", "own_place_named"),
        ("省政府下达给永新县任务，改造⟦169户⟧。", "江西省政府", "same_sentence"),
        ("省政府下达我县改造任务180户，竣工⟦95户⟧。", "我县", "own_place"),
        # Behind a semicolon some fund or other gives, which is no body; but what is given out is given by the same.
        ("吉安市帮扶孤儿。其中，远山公司帮扶孤儿30人；福利彩票公益金帮扶孤儿⟦8人⟧。", "吉安市", "place_of_clause"),
        ("吉安市帮扶孤儿。其中，远山公司帮扶孤儿30人；给爱心食堂添置餐桌⟦8张⟧。", "远山公司", "same_sentence"),
        ("全市卫生系统工作会议在永新召开。市卫生部门加大力度。\n今年，市卫生部门改造诊室⟦30间⟧。", "市卫生部门", "explicit_subject"),
        # A county that only the headline names, by its short name; or nothing names it.
        ("三年通水。\n去年，该县建成水厂⟦30座⟧。", "该县", "own_place_named"),
        ("永新县公路段养护公路⟦30公里⟧。", "永新县公路段", "explicit_subject"),
        # Behind a word that points back to its place stands a body of its own.
        ("永新县种茶。该县龙源镇渔塘村种茶⟦300亩⟧。", "龙源镇渔塘村", "explicit_subject"),
        ("永新县龙源镇种茶。该镇绿叶合作社种茶⟦300亩⟧。", "绿叶合作社", "explicit_subject"),
        ("永新县办学。我县第四小学新增学位⟦300个⟧。", "永新县第四小学", "explicit_subject"),
        ("永新县办学。我县农村中小学新增学位⟦300个⟧。", "永新县", "own_place_named"),
        # Teams act, also through their people; what is set up does not.
        ("昨日，“晨光”志愿服务队走进敬老院，理发⟦30人次⟧。", "“晨光”志愿服务队", "same_sentence"),
        ("永新县飞鹰救援队12名队员带上冲锋舟⟦2艘⟧。", "永新县飞鹰救援队", "explicit_subject"),
        ("昨日，特勤消防中队出动⟦3辆⟧消防车。", "特勤消防中队", "explicit_subject"),
        ("永新县成立志愿服务队9支，开展活动⟦30次⟧。", "永新县", "own_place_named"),
        ("永新县公安局表彰了飞鹰救援队12名队员，发放奖金⟦3万元⟧。", "永新县公安局", "same_sentence"),
        # One that is named as a part answers for its clause alone.
        ("我市园区很旺，其中高新区实现产值66亿元。上半年园区销售收入达到⟦30亿元⟧。", "我市", "own_place"),
        ("我市园区很旺，高新区实现产值66亿元。上半年销售收入达到⟦30亿元⟧。", "高新区", "carried_subject"),
        ("永新县工业园区投产企业9家；全县共引进项目⟦30个⟧。", "永新县", "own_place_named"),
        ("永新县工业园区投产企业9家；共引进项目⟦30个⟧。", "永新县工业园区", "same_sentence"),
        ("永新县工业园区已有企业9家，中国民营企业500强⟦3家⟧。", "永新县工业园区", "same_sentence"),
        # A community of a street office, a village by its things; the article's own body as 我街道.
        ("永新县城南街道办事处渔塘社区推进改造。今年改造楼栋⟦30栋⟧。", "城南街道办事处渔塘社区", "carried_subject"),
        ("永新县龙源镇种茶。\n渔塘村耕地面积⟦1300亩⟧。", "渔塘村", "town_of_sentence"),
        ("永新县龙源镇种茶，永新县龙源镇修路。永新县龙源镇通水。\n记者走到渔塘村附近，茶园面积⟦1300亩⟧。", "永新县龙源镇", "article_subject"),
        # Whose name heads a part of the article.
        ("永新县法院：\n收案增加。\n永新县检察院：\n监督加强。\n今年，办结⟦30件⟧。", "永新县检察院", "article_subject"),
        ("永新县法院：\n收案增加，监督加强。\n今年，办结⟦30件⟧。", "永新县法院", "article_subject"),
        # What is measured of a town goes on behind a semicolon; a village by what its people live in; a co-operative.
        ("永新县种茶。龙源镇有企业6个；农业产值达到⟦2亿元⟧。", "龙源镇", "same_sentence"),
        ("永新县推进种茶，永新县扩面。龙源镇有企业6个；渔民的日均收入达到⟦200元⟧。", "永新县", "own_place"),
        ("永新县种茶。\n渔塘社区居住人口有⟦2万人⟧。", "渔塘社区", "explicit_subject"),
        ("永新县推进种茶，永新县扩面。\n渔塘社区居民有⟦2万人⟧。", "永新县", "own_place"),
        ("永新县绿叶合作社开工。该社种植⟦300亩⟧。", "永新县绿叶合作社", "explicit_subject"),
        ("永新县推进种茶，永新县扩面。该市场种植⟦300亩⟧。", "永新县", "own_place"),
        # A county of a people by its short name; a town that its county is named with and that goes on acting.
        ("镇宁种茶。今年，镇宁全县种植⟦300亩⟧。", "镇宁", "own_place_named"),
        ("贵州省镇宁县龙源镇种茶。镇宁县龙源镇养蜂。\n去年种植⟦300亩⟧。", "贵州省镇宁县龙源镇", "article_subject"),
        # A town by the village that is named with it; one who comes from a village; a blood bank of our own.
        ("在龙源镇渔塘村3组的工地，机器轰鸣。\n目前，该镇总投资⟦380万元⟧。", "龙源镇", "explicit_subject"),
        ("永新县龙源小学开学。渔塘村籍的五位乡贤到场，捐资⟦3万元⟧。", "永新县龙源小学", "carried_subject"),
        ("来自山西晋城的王先生献了血。7天里，我市中心血站采血⟦28万毫升⟧。", "市中心血站", "explicit_subject"),
        ("来自山西晋城的王先生献了血。7天里，晋城市中心血站采血⟦28万毫升⟧。", "晋城市中心血站", "explicit_subject"),
        ("永新县推进种茶，永新县扩面。龙源小学的149名山区师生收到⟦3万元⟧。", "永新县", "own_place"),
        # A firm that the headline tells of, though it acts but at the end; mines of a place at large.
        ("永新县扩面，永新县推进。永新县境内煤矿生产原煤⟦30万吨⟧。", "永新县", "own_place_named"),
        # An indicator of a body's own right behind it; 两景区 is no name.
        ("去年，吉安市第二医院门诊量达⟦7万人次⟧。", "吉安市第二医院", "explicit_subject"),
        ("昨日，我区供水。我区两景区接待游客⟦30万人次⟧。", "我区", "own_place_named"),
        # The city of the paper, of which no more is named; a school that signs its own news.
        ("上饶日报讯 昨日，水务部门供水。全市供水约5亿立方米，其中德兴市供水2亿立方米；乐平市供水1亿立方米。全市蓄水⟦9亿立方米⟧。", "全市", "own_place_named"),
        ("昨日，水务部门供水。全市供水约5亿立方米，德兴市供水2亿立方米，德兴市缺水。全市蓄水⟦9亿立方米⟧。", "德兴市", "own_place_named"),
        ("昨日，我校供需会开场，各地企业来我校选才。\n会上签约⟦350人⟧。", "我校", "article_subject"),
        # One of several of its kind that each act once is not whose article it is; a co-operative with a long name.
        ("永新县博物馆举办展览。永新县图书馆举办讲座，永新县开放。\n当日监测饭店⟦56家⟧。", "永新县", "own_place"),
        ("永新县博物馆举办展览。\n当日监测饭店⟦56家⟧。", "永新县博物馆", "article_subject"),
        ("永新县龙源镇绿叶蔬菜农民种植专业合作社分红，社员分红⟦35万元⟧。", "永新县龙源镇绿叶蔬菜农民种植专业合作社", "same_sentence"),
        # A paper of the nation's is not the nation.
        ("中国江城网讯 永新县推进旅游，接待游客⟦30万人⟧。", "永新县", "own_place_named"),
        # A session of the consultative conference; a village by its head; what is built is no area; a team of officers.
        ("永新县政协八届二次会议期间，委员们提交提案⟦187件⟧。", "永新县政协", "same_sentence"),
        ("永新县推进产业，永新县扩面。永新县政协八届二次会议上，委员们提交提案⟦187件⟧。", "永新县", "own_place"),
        ("永新县种茶。据渔塘村村主任王一介绍，全村共⟦400户⟧。", "渔塘村", "explicit_subject"),
        ("永新县推进产业，龙源乡发展茶叶。这个乡调整结构，建设现代农业示范区，新建育苗棚⟦300个⟧。", "龙源乡", "same_sentence"),
        ("永新县市场监管综合行政执法队抽检药品⟦30批次⟧。", "永新县市场监管综合行政执法队", "explicit_subject"),
        # The team that a clause is about, where the text tells how they played.
        ("江西女排以⟦3∶1⟧战胜福建女排。", "江西女排", "explicit_subject"),
        ("本轮结果：江西女排⟦3∶1⟧两胜福建女排（首局比分25∶20）。", "江西女排", "place_of_clause"),
        # However the news was heard.
        ("记者从市渔业局知悉，永新县建成站点⟦12个⟧。", "市渔业局", "same_sentence"),
        ("记者20日自市渔业局处获悉，永新县建成站点⟦12个⟧。", "市渔业局", "same_sentence"),
        # Who is charged with it.
        ("水利部委托中国渔业协会组织专家，测产⟦30亩⟧。", "中国渔业协会", "same_sentence"),
    ],
)
def test_links(text: str, name: str, rule: str) -> None:
    mention = linked(text)
    assert mention is not None
    assert (mention.name, mention.rule) == (name, rule)


@pytest.mark.parametrize(
    "text",
    [
        "永新县、峡江县分别收粮5万吨、3万吨，其中小麦、玉米分别增长8%、⟦6%⟧。",
        "永新县金穗合作社的地里机声隆隆。\n“今年种了⟦12亩⟧，收成好。”村民孙广田抓起一把稻谷，笑了。\n永新县多山。",
        "煮面要⟦5分钟⟧。",
        "家住永新县禾川街道的王芳说，她每月能拿⟦6500元⟧。",
        "“我每月挣⟦3000元⟧。”村民赵大河说。",
        "永新县推进安居，全县建房。\n村民刘大爷装修花了⟦3万元⟧。",
        "永新县组队，全县选拔。\n本届省运会设项目⟦30个⟧。",
        f"渔港接待游客⟦300人⟧。{STREET}\n为做好服务，县渔业局组织渔港免费开放。县水利局建成泵站。",
        "我国粮食产量增长⟦3%⟧。",
        "记者从市水利局获悉，渔港扩建。全国现有渔港⟦900个⟧。",
        "“少玩了⟦20分钟⟧。”他便通过永新县12345热线反映。",
        "全国建成保障房⟦30万套⟧。",
        "有人说“护渔”协会投资⟦30万元⟧。",
        "一个“护渔”联盟投资⟦30万元⟧。",
        "大家都是“护渔”协会会员，会费⟦30元⟧。",
        "赣州市推进引才。全国毕业生人数增长⟦3%⟧。",
        "赣州市扩大保障。全国建成保障房。其中新建⟦30万套⟧。",
        "居民赵女士告诉记者，每月电费⟦20元⟧。",
        "梅河口推进改革。梅河口扩面。\n全村⟦382户⟧都通了自来水。",
        f"{LONG}\n南京市儿童医院接收了他。\n“等了⟦十几天⟧才报销。”赵大河说。",
        "业内人士预测，比例将提高到⟦三成⟧。",
        f"{STREET}\n老街东边，永新县游客不少。永新县的游客爱吃辣。\n面馆一天卖出⟦300碗⟧。",
        f"{LONG}\n中国奶牛协会召开年会。\n奶粉每罐卖⟦130元⟧。",
        "宜春一位老人在河边散步。宜春的街坊都认得他。\n他一天能走⟦8公里⟧。",
        # Whoever deals with such things is named far above by what it is alone.
        f"{LONG}\n可到街道、镇民政部门申请。\n等了⟦十几天⟧才报销。",
        f"{LONG}\n环保部门受理投诉。\n夜里噪声达⟦60分贝⟧。",
        # Nor one that is but told what it is, or whose old officials are named.
        "宜春已逐渐成为旅游城市。老人走遍了宜春，他一天能走⟦8公里⟧。",
        "宜春军分区的老战士种树。宜春的山绿了。\n老人种树⟦8亩⟧。",
        # What is measured of facilities, or how many they are; with whom one is compared.
        "社区卫生服务中心覆盖率达到⟦95%⟧。",
        "律师事务所有68家，执业律师⟦900名⟧。",
        "森林覆盖率达43%，高出全省平均水平⟦12个百分点⟧。",
        "永新县林业局推进。\n这天，他家收了核桃，卖了⟦300斤⟧。",
        "永新县林业局推进，造林3万亩。王大山家里种了⟦300亩⟧。",
        "永新县林业局推进。\n他流转了⟦300亩⟧，栽的是核桃。",
        "永新县林业局推进。\n退耕前，王大山家有⟦13亩⟧坡地。",
        "宜春的李先生想换一部手机，转了半天才看中。宜春卖手机的铺面里，这一款要价⟦3000元⟧。",
        "电站是国家发改委批准的试点项目，总投资⟦17亿元⟧。",
        "1至6月，受理⟦4900件⟧案件，结案率全市排名第九，略低于全市平均水平。",
    ],
)
def test_links_nothing(text: str) -> None:
    assert linked(text) is None


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("记者来到鹰潭市，宜春市水利局改造管网⟦46公里⟧。", "鹰潭市"),  # a mere where
        ("比鹰潭市多，宜春市改造管网⟦46公里⟧。", "鹰潭市"),  # a term of comparison
        ("本报鹰潭3月2日电 江西省水利厅改造管网⟦46公里⟧。", "鹰潭市"),  # a dateline
        ("江西省水利厅指导鹰潭市水利局，改造管网⟦46公里⟧。", "鹰潭市水利局"),  # an object
        ("鹰潭市扩面。鹰潭市民政局与宜春市水利局合作，全市改造管网⟦46公里⟧。", "宜春市"),  # a partner
        ("中新社鹰潭十二月二十一日电 半岛北部再降暴雪，⟦两座⟧机场关闭。", "鹰潭"),  # with a day in Chinese numerals
        ("宜春市扩面。王大山的校长问题多，⟦3个⟧。", "王大山"),
        ("江西省水利厅（鹰潭市水利局协办）改造管网⟦46公里⟧。", "鹰潭市水利局"),  # in brackets
        ("江西全省绿化。鹰潭森林公园一期、宜春东山公园等公园⟦46处⟧开放。", "鹰潭森林公园"),  # counted with others
        ("江西全省建校。江西薄弱学校改造开工校舍⟦46万平方米⟧。", "江西薄弱学校"),  # what is mended
    ],
)
def test_not_the_department(text: str, wrong: str) -> None:
    mention = linked(text)
    assert mention is None or mention.name != wrong


def test_title_tells_the_place() -> None:
    text = "建成食堂⟦30个⟧，鹰潭市、抚州市等地推进。"
    mention = linked("宜春市持续发力。" + text, title="宜春市发展养老服务")
    assert mention is not None and mention.name == "宜春市"


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        # Who deals with a crime or an accident answers for it, not the place; of a case that was tried the court.
        ("男子盗采河砂被抓", "永新县的龙田河边堆着河砂。永新县公安局接到举报。\n河砂共⟦300吨⟧，已全部扣押。", "永新县公安局"),
        ("会计侵占货款获刑", "永新县检察院提起公诉。\n据查，侵占⟦30万元⟧。\n永新县人民法院昨日宣判。", "永新县人民法院"),
        ("河边建起观景台", "永新县推进绿化，永新县公安局门前的空地也铺上草坪。\n观景台共⟦300平方米⟧，可看落日。", "永新县"),
    ],
)
def test_who_deals_with_harm(title: str, text: str, name: str) -> None:
    department = linked(text, title=title)
    assert department is not None
    assert department.name == name


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        # Whose fair or race it is, the place holds it; not what its people do there.
        ("九江国际茶业博览会落幕", "昨天，九江国际茶业博览会落幕。\n展位共⟦300个⟧。", "九江"),
        ("九江一老人逛茶业博览会", "昨天，九江的老人逛了博览会。\n展位共⟦300个⟧。", None),
        # A school or a town answers for itself alone, a bureau for its place.
        ("永新县门前小学：种出好菜", "永新县门前小学种菜。该校开课。\n去年，永新县脐橙面积达⟦3万亩⟧。", "永新县"),
        ("永新县门前小学：种出好菜", "永新县门前小学种菜。该校开课。\n去年，永新县脐橙卖得好，产值⟦3万元⟧。", "永新县"),
        ("永新县橙香公司：种出好菜", "永新县橙香公司种菜。该公司开课。\n去年，永新县脐橙面积达⟦3万亩⟧。", "永新县橙香公司"),
        # The headline's own body, where no place acts and the text names it again.
        ("渔塘社区义务巡逻队守夜", "渔塘社区义务巡逻队的队员多是老人。\n早晚巡逻⟦1万平方米⟧。", "渔塘社区义务巡逻队"),
        ("渔塘社区义务巡逻队守夜", "永新县推进巡逻，渔塘社区义务巡逻队的队员多是老人。\n早晚巡逻⟦1万平方米⟧。", "永新县"),
    ],
)
def test_what_is_of_the_place(title: str, text: str, name: str | None) -> None:
    department = linked(text, title=title, above=True)
    assert (department and department.name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A dispatch is sent from the capital of the province that it tells of.
        ("渔港扩建\n新华社南昌3月2日电（记者王一）渔港扩建工程3日开工。九江市推进建设。\n码头共300个。", "九江市"),
        ("渔港扩建\n新华社南昌3月2日电（记者王一）渔港扩建工程3日开工。\n码头共300个。", None),
        # One of many cities of a province is not the article's.
        (
            "江西治气\n新华社南昌3月2日电（记者王一）江西省环保厅2日发布称，空气变好。\n其中，九江市变好，吉安市变好，"
            "赣州市变好，赣州市推进治气。抚州市变好。\n达标天数比例均值为93%。",
            "江西省环保厅",
        ),
        # A body that judges what a place is, and one that another is caught by.
        ("永新：脐橙飘香\n永新县是脐橙大县，被农业部确认为优势产区。目前，已挂果的果园产量达3万吨。", "永新县"),
    ],
)
def test_dispatches(text: str, name: str | None) -> None:
    claims = extract(text)
    department = claims[-1].department
    assert (department and department.name) == name


def test_an_excerpt_is_the_places_own() -> None:
    mention = linked("【报告摘登】我市更新管网⟦46公里⟧。", excerpt=True)
    assert mention is not None and (mention.name, mention.rule) == ("我市", "excerpt")


@pytest.mark.parametrize(
    ("text", "body", "said"),
    [
        ("记者从江西省民政厅获悉，建成食堂。", "江西省民政厅", "，建成食堂"),
        ("江西省民政厅厅长王一表示，建成食堂。还将扩面。", "江西省民政厅", "，建成食堂"),
        ("“建成食堂。”江西省民政厅厅长王一说。", "江西省民政厅", "“建成食堂。”"),
        ("鹰潭市市长王一指出，建成食堂。", "鹰潭市", "，建成食堂"),
        # Every verb of saying before its mark, with 道 or without.
        ("江西省民政厅厅长王一补充道，建成食堂。", "江西省民政厅", "，建成食堂"),
        ("江西省民政厅厅长王一坦陈：建成食堂。", "江西省民政厅", "：建成食堂"),
        ("“建成食堂。”江西省民政厅厅长王一答道。", "江西省民政厅", "“建成食堂。”"),
        ("江西省民政厅官方微信公众号消息，建成食堂。", "江西省民政厅", "，建成食堂"),
        ("江西省民政厅召开新闻发布会，会上介绍，建成食堂。", "江西省民政厅", "，建成食堂"),
    ],
)
def test_voices(text: str, body: str, said: str) -> None:
    story = Story(text, (Paragraph(0, len(text)),))
    voice = find_voices(story, cast_of(story).bodies)[0]
    assert voice.body.name == body
    assert text[slice(*voice.scope)] == said


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("据永新县民政局介绍，", True),
        ("永新县民政局近日透露，", True),
        ("10日，永新县民政局有关负责人介绍，", True),
        ("永新县民政局最新统计显示，", True),
        ("永新县民政局召开新闻发布会介绍，", True),
        ("据区投促局统计，", True),
        # One of its people by name speaks, a list is made known.
        ("永新县民政局局长王一介绍，", False),
        ("永新县民政局公布名单，", False),
    ],
)
def test_sources(said: str, source: bool) -> None:
    text = said + "全县建成食堂18所。"
    story = Story(text, (Paragraph(0, len(text)),))
    assert any([voice.source for voice in find_voices(story, cast_of(story).bodies)]) is source


def test_every_rule_says_what_it_does() -> None:
    assert all(rule.__doc__ for rule in RULES)


def test_time_is_linear() -> None:
    def cost(times: int) -> float:
        text = "赣州市水利局改造管网46公里，“建成食堂。”王一说，我市" * times
        story = Story(text, (Paragraph(0, len(text)),))
        cut = sentences(story)
        start = time.process_time()
        cast = cast_of(story)
        for i, sentence in enumerate(cut):
            for clause in sentence.clauses:
                quantity = Quantity("4", (clause[1] - 1, clause[1]), Decimal(1), None, None, "exact", None)
                link_department(Site(quantity, clause, i, cut, story), cast)
        return time.process_time() - start

    cost(100)
    assert cost(4000) < 30 * cost(400) + 0.2
