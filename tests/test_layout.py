"""What layout repair joins, drops and leaves alone; and that every kept character keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xining_extract.page.layout import repair
from xining_extract.page.overprint import second_copies

UNWRAPPED = [
    ("a column", "今年以来，全市新建口袋公园12\n个，改造老旧小区36个，惠及居\n民2.4万户，群众很满意。", "今年以来，全市新建口袋公园12个，改造老旧小区36个，惠及居民2.4万户，群众很满意。"),
    ("a number cut by the column", "全市共发放创业担保贷款3\n56.7万元，惠及小微企业48\n家，带动就业1200余人，\n比上年增长一成。", "全市共发放创业担保贷款356.7万元，惠及小微企业48家，带动就业1200余人，比上年增长一成。"),
    ("a column's end inside a sentence", "市水务局介绍，去年全市共\n改造供水管网42公里，新建\n\n泵站6座，农村自来水普及率\n达到95%以上，群众喝上了放心水。", "市水务局介绍，去年全市共改造供水管网42公里，新建泵站6座，农村自来水普及率达到95%以上，群众喝上了放心水。"),
    ("a blank line before a hanging quotation mark", "“寻樱花”等活动吸引市民与游客积极\n参与，不少游客专程来，赴这一场与\n\n“樱花之城”的约会，赏花拍照，留下\n了美好的印象。", "“寻樱花”等活动吸引市民与游客积极参与，不少游客专程来，赴这一场与“樱花之城”的约会，赏花拍照，留下了美好的印象。"),
    ("a page number inside a sentence", "全县新建村级养老服务站点十八个，累计服\n第 12 页\n务老年人三千余人次，老人们足不出村就能\n吃上热饭。", "全县新建村级养老服务站点十八个，累计服务老年人三千余人次，老人们足不出村就能吃上热饭。"),
    ("an indent of the first line", "　　今年以来全市新建的口袋公\n园已有十二个，改造老旧小区三\n十六个，惠及居民两万余户，群\n众很满意。", "今年以来全市新建的口袋公园已有十二个，改造老旧小区三十六个，惠及居民两万余户，群众很满意。"),
    ("a bracket that the column cut", "本报南江6月2日电(王小\n明)记者2日从市教育局获\n悉，今年全市新增学位三千\n个。", "本报南江6月2日电(王小明)记者2日从市教育局获悉，今年全市新增学位三千个。"),
]

LEADED = "城东区新增学位\n本报讯（记者王小明）今年，城\n东区扩建了三所学校，新增学位\n三千个，其中小学两千个。\n区里还修了操场和食堂，孩子们\n开学就能用上。操场铺了跑道，\n食堂每天供应午餐四千份，家长\n们都说很放心。明年区里还要扩\n建学校两所，新增学位一千个，\n都在城东的新小区旁边。"
UNWRAPPED += [
    ("a blank line below every line", LEADED.replace("\n", "\n\n"), "城东区新增学位\n本报讯（记者王小明）今年，城东区扩建了三所学校，新增学位三千个，其中小学两千个。\n区里还修了操场和食堂，孩子们开学就能用上。操场铺了跑道，食堂每天供应午餐四千份，家长们都说很放心。明年区里还要扩建学校两所，新增学位一千个，都在城东的新小区旁边。"),
    ("an office that the column cut, which signs behind a text", "全县供水管网改造已完成七成，群众很满意。 本\n报记者 王小明", "全县供水管网改造已完成七成，群众很满意。本报记者 王小明"),
    ("a bracket over three lines that tells who sent a dispatch", "　　江城晚报讯（见习记者\n　王小明　李华　通讯员\n　赵敏）今年，城东区新增学\n位三千个，缓解了入学难。", "江城晚报讯（见习记者王小明　李华　通讯员赵敏）今年，城东区新增学位三千个，缓解了入学难。"),
    ("an office above its name, and a name that the column cut", "城东区新增学位\n记者\n王小明 \n通讯员 李\n晓华\n今年，全区新增学位三千个。", "城东区新增学位\n记者王小明\n通讯员 李晓华\n今年，全区新增学位三千个。"),
    ("a byline in brackets below a headline as wide as its column", "全县供水管网改造已完成七成，群\n众很满意，水费也没有涨多少。\n南江三所学校今年扩建完工了\n（本报记者　王小明　通讯员　李华）\n　　今年，全区新增学位三千个，\n缓解了入学难。", "全县供水管网改造已完成七成，群众很满意，水费也没有涨多少。\n南江三所学校今年扩建完工了\n（本报记者　王小明　通讯员　李华）\n今年，全区新增学位三千个，缓解了入学难。"),
    ("a byline without brackets before the first words, below a headline", "城东区新增学位\n\n　　本报记者　王小明　记者从山里回来\n时天已经黑了，今年全省新增学位\n三千个，缓解了入学难。", "城东区新增学位\n\n本报记者　王小明　记者从山里回来时天已经黑了，今年全省新增学位三千个，缓解了入学难。"),
    ("two names below a headline", "城东区新增学位\n本报记者　王小明　李晓华\n今年全区新增学位三千个。", "城东区新增学位\n本报记者　王小明　李晓华\n今年全区新增学位三千个。"),
    ("an office below a text", "全县供水管网改造已完成七成，群众很满意。\n本报记者 王小明", "全县供水管网改造已完成七成，群众很满意。\n本报记者 王小明"),
    ("an office below a headline with a word in quotation marks", "南江：夜校“火”到田间\n本报记者 王小明\n今年，全市办夜校三十所。", "南江：夜校“火”到田间\n本报记者 王小明\n今年，全市办夜校三十所。"),
    ("a caption above a headline, with who took the picture", "图为工人在泵站里安装水表。赵敏 摄\n南江管网改造已完成七成\n本报记者 王小明", "图为工人在泵站里安装水表。赵敏 摄\n南江管网改造已完成七成\n本报记者 王小明"),
    ("a caption of two lines with its byline", "▲孩子们在新修的操场上\n跑步。　本报记者 赵敏 摄影报道\n城东区新增学位\n本报记者 王小明", "▲孩子们在新修的操场上跑步。本报记者 赵敏 摄影报道\n城东区新增学位\n本报记者 王小明"),
    ("headlines one below the other, of all widths", "群众很满意。\n\n毕业以后去哪里？南江办起招聘会\n河西县新修公路三百公里\n“夜校”开课，山里人学手艺\n渔港改造见成效\n责编：何静 校对：林芳", "群众很满意。\n\n毕业以后去哪里？南江办起招聘会\n河西县新修公路三百公里\n“夜校”开课，山里人学手艺\n渔港改造见成效\n责编：何静 校对：林芳"),
    ("the head of a sentence that a column's end cuts, as wide all through", "群众很满意。\n\n记者从水利部门了解到，今年以\n来全市农村供水管网改造已完成\n七成铺设管道四十二公里山区人\n\n家用水不再愁。", "群众很满意。\n\n记者从水利部门了解到，今年以来全市农村供水管网改造已完成七成铺设管道四十二公里山区人家用水不再愁。"),
]
UNWRAPPED += [
    ("the rest of a sentence below a blank line", "全县农村供水管网改造正在进行\n，山区人家旱季用水不再愁\n\n了。", "全县农村供水管网改造正在进行，山区人家旱季用水不再愁了。"),
    ("a byline that the column cut inside a name", "市报记者 赵小敏 实习生 王晓\n明\n今年新增学位三千二百个。", "市报记者 赵小敏 实习生 王晓明\n今年新增学位三千二百个。"),
    ("a byline that the column cut between a surname and the rest", "市报记者 赵小敏 通讯员 王\n晓明 南江报道\n今年新增学位三千二百个。", "市报记者 赵小敏 通讯员 王晓明 南江报道\n今年新增学位三千二百个。"),
    ("a byline in brackets that the column cut between two offices", "群众用上了放心水，旱季也不愁。（记者 王小明\n通讯员 李晓华）", "群众用上了放心水，旱季也不愁。（记者 王小明通讯员 李晓华）"),
    ("a byline in brackets that the column cut behind an office", "群众用上了放心水，旱季也不愁。（记者王小明 通讯员\n李晓华）", "群众用上了放心水，旱季也不愁。（记者王小明 通讯员李晓华）"),
    ("a byline in brackets that the column cut behind a name", "群众用上了放心水，旱季也不愁。（记者王小明 通讯员李晓华\n摄影报道）", "群众用上了放心水，旱季也不愁。（记者王小明 通讯员李晓华摄影报道）"),
    ("a paragraph whose first line is indented, full and without a mark", "全县供水管网改造已经完成，群\n众很满意。\n　　南江市水务局七日任命赵\n小敏和李晓华为河西水厂的厂\n长。水厂日供水四万吨，全区\n群众都能受益。", "全县供水管网改造已经完成，群众很满意。\n南江市水务局七日任命赵小敏和李晓华为河西水厂的厂长。水厂日供水四万吨，全区群众都能受益。"),
    ("the head of a paragraph that a column's end cut, below a headline", "水价怎么定？\n\n今年入夏以来，全市用水量大\n\n增，水务部门日均供水四十二\n万吨，比去年同期多了一成，\n群众用水有保障。", "水价怎么定？\n\n今年入夏以来，全市用水量大增，水务部门日均供水四十二万吨，比去年同期多了一成，群众用水有保障。"),
]

BEFORE, AFTER = "全县农村供水管网改造已完成\n七成，铺设管道四十二公里，", "新建泵站六座，山区人家旱季\n用水不再愁，群众很满意。"
WHOLE = (BEFORE + AFTER).replace("\n", "")
UNWRAPPED += [
    (f"inside a sentence: {what}", f"{BEFORE}\n{between}\n{AFTER}", WHOLE)
    for what, between in (
        ("a caption and who took the picture", "图为工人在安装水表。本报记者 赵敏 摄"),
        ("a caption between blank lines", "\n▲改造后的泵站\n"),
        ("who took the picture in brackets", "新华社发（赵敏 摄）"),
        ("a caption without a sign but its credit", "工人在安装水表　通讯员 赵敏 摄"),
        ("a caption of two lines", "图为工人在新建的泵站里安装\n水表。本报记者 赵敏 摄"),
        ("a masthead", "2025年3月4日 星期二 第A03版 民生"),
        ("a page's number alone", "12"),
        ("a paper's name", "南江日报"),
        ("a paper's name in Latin letters", "NANJIANG RIBAO"),
        ("a page's number and a masthead", "12\n\n民生新闻 A03"),
    )
]
UNWRAPPED += [
    ("a short paragraph that lost its indent, of which no other line tells the column", "学校扩建完工\n今年，城东区三所学校扩建完\n工，新增教室四十二间、学位一千\n八百个。", "学校扩建完工\n今年，城东区三所学校扩建完工，新增教室四十二间、学位一千八百个。"),
    ("what is said to have been heard, after a first line without a mark", "全县供水管网改造已经全部完工，\n山区人家用水不再发愁。\n在全县教育工作会议结束之后\n记者从市教育局获悉，全市今年\n新建学校十二所。", "全县供水管网改造已经全部完工，山区人家用水不再发愁。\n在全县教育工作会议结束之后记者从市教育局获悉，全市今年新建学校十二所。"),
    ("a dateline that the column cut inside a name", "南江晚报讯记者王小明，通讯员李\n晓华报道：今年新增学位三千个\n，缓解了入学难。", "南江晚报讯记者王小明，通讯员李晓华报道：今年新增学位三千个，缓解了入学难。"),
    ("an editor's tag that the column cut", "今年新增学位三千个。(完)【编辑:\n王小明】", "今年新增学位三千个。(完)【编辑:王小明】"),
    ("a sentence that tells of a part, below a line that has room", "全县农村供水管网改造今年已经\n全部完工铺设管道四十二公里新\n建泵站六座山区人家旱季用水再\n也不用发愁了群众都很满意。\n其中县里还投资新建小水厂三座\n年内通水供水人口将达到十二万\n人比去年同期多了一成。", "全县农村供水管网改造今年已经全部完工铺设管道四十二公里新建泵站六座山区人家旱季用水再也不用发愁了群众都很满意。其中县里还投资新建小水厂三座年内通水供水人口将达到十二万人比去年同期多了一成。"),
    ("a day below a line that is full", "全县农村供水管网改造今年已经\n全部完工铺设管道四十二公里新\n建泵站六座山区人家旱季用水再\n也不用发愁了群众们都很满意。\n3月5日，县里还将新建三座小水厂\n，年内通水。", "全县农村供水管网改造今年已经全部完工铺设管道四十二公里新建泵站六座山区人家旱季用水再也不用发愁了群众们都很满意。3月5日，县里还将新建三座小水厂，年内通水。"),
    ("a speech that goes on below a line that has room", "老支书说：“农村供水管网改造今\n年已经全部完工，铺设管道四十\n二公里，新建泵站六座，山区人\n家旱季用水再也不用愁了啊。\n我们家家户户都很满意。”他还\n说，水价没有涨。", "老支书说：“农村供水管网改造今年已经全部完工，铺设管道四十二公里，新建泵站六座，山区人家旱季用水再也不用愁了啊。我们家家户户都很满意。”他还说，水价没有涨。"),
    ("what follows somebody's words, below a line that has room", "“农村供水管网改造今年已经全部\n完工，铺设管道四十二公里，新\n建泵站六座，山区人家旱季用水\n再也不用愁了。”老支书王明说。\n县里还将新建三座小水厂，年内\n通水。", "“农村供水管网改造今年已经全部完工，铺设管道四十二公里，新建泵站六座，山区人家旱季用水再也不用愁了。”老支书王明说。县里还将新建三座小水厂，年内通水。"),
    ("a dateline that names who sent it, above a subhead", "江城日报讯 记者 王小明 通讯员 李华\n晒承诺\n今年，城东区新增学位三千个。", "江城日报讯 记者 王小明 通讯员 李华\n晒承诺\n今年，城东区新增学位三千个。"),
    ("a dateline that the column cut inside a name, above a subhead", "江城日报讯 记者 王小明 通讯员 李小\n华 赵敏\n晒承诺\n今年，城东区新增学位三千个。", "江城日报讯 记者 王小明 通讯员 李小华 赵敏\n晒承诺\n今年，城东区新增学位三千个。"),
    ("a dateline with a day in words, cut inside a name", "本报南江一月十八日电记者王小\n明报道：今年新增学位三千个，\n缓解了入学难。", "本报南江一月十八日电记者王小明报道：今年新增学位三千个，缓解了入学难。"),
    ("a dateline on a line of its own", "本报讯\n今年，城东区共新增学位三千个\n，缓解了入学难。", "本报讯\n今年，城东区共新增学位三千个，缓解了入学难。"),
    ("where a report was sent from, cut by the column", "通讯员王小明 记者李华 发自市供电\n公司\n今年，城东区用电量增长。", "通讯员王小明 记者李华 发自市供电公司\n今年，城东区用电量增长。"),
    ("who took a picture, between the columns of a dispatch's first sentence", "本报讯 周一上午，家政服务\n\n新华社发（王小明 摄）\n\n超市开门，居民前来找活。", "本报讯 周一上午，家政服务超市开门，居民前来找活。"),
    ("a dateline that the column cut inside its day", "中新网乌鲁木齐 10 月 9\n日电 (王小明 李华)前三季度，\n口岸通行班列五千列。", "中新网乌鲁木齐10月9日电 (王小明 李华)前三季度，口岸通行班列五千列。"),
    ("the head of a paragraph that a column's end cut, below a headline of one line", "去年全市建成口袋公园一十八个。\n\n数鸟人的一天\n\n霜还没化，老孙已将望远镜摆在了\n\n山坡上，这一天他要走完五处林子\n，记下每一种鸟。", "去年全市建成口袋公园一十八个。\n\n数鸟人的一天\n\n霜还没化，老孙已将望远镜摆在了山坡上，这一天他要走完五处林子，记下每一种鸟。"),
    ("a headline cut at a number's point", "城东区学位增长5\n.8%\n本报讯（记者王小明）今年新增学位三千个。", "城东区学位增长5.8%\n本报讯（记者王小明）今年新增学位三千个。"),
    ("a headline cut behind a number's point", "城东区学位增长5.\n8%\n本报讯（记者王小明）今年新增学位三千个。", "城东区学位增长5.8%\n本报讯（记者王小明）今年新增学位三千个。"),
    ("a byline in brackets whose rest is set in", "群众用上了放心水。（通讯员　王小明\n　李晓华）\n\n河西新建水厂", "群众用上了放心水。（通讯员　王小明李晓华）\n\n河西新建水厂"),
    ("a byline of names that the column cut, above a headline", "今年，群众用上了放心水，旱季也不再愁吃水。　　（王小\n明　李　华）\n\n河西：今年新建水厂", "今年，群众用上了放心水，旱季也不再愁吃水。　　（王小明　李　华）\n\n河西：今年新建水厂"),
    ("a byline that the column cut inside an office", "□通讯员 王小明 李华 本报记\n者 赵敏\n今年新增学位三千二百个。", "□通讯员 王小明 李华 本报记者 赵敏\n今年新增学位三千二百个。"),
    ("a byline that the column cut behind an office", "□通讯员 王小明 李华 本报记者\n赵敏\n今年新增学位三千二百个。", "□通讯员 王小明 李华 本报记者赵敏\n今年新增学位三千二百个。"),
    ("a dateline's bracket in which lines of other texts stand", "新华社南江8月1日电（记者王小\n\n种粮大户老蒋说，\n\n明）今年，城东区新增学位。", "新华社南江8月1日电（记者王小明）今年，城东区新增学位。"),
    ("a dateline's bracket with a figure in what stands in it", "新华社南江8月1日电（记者王小\n\n种粮大户老蒋种了300亩，\n\n明）今年，城东区新增学位。", "新华社南江8月1日电（记者王小\n\n种粮大户老蒋种了300亩，\n\n明）今年，城东区新增学位。"),
    ("the head of a paragraph that a column's end cut, right below a subhead", "去年全市建成口袋公园一十八个。\n水厂扩建通水\n今年五月，县里投资新建的小水厂\n\n开始试水，供水人口达到了一万人\n，群众很满意。", "去年全市建成口袋公园一十八个。\n水厂扩建通水\n今年五月，县里投资新建的小水厂开始试水，供水人口达到了一万人，群众很满意。"),
    ("the end of a sentence below a column's end", "依托“铁脚板”加数据主动发现的\n机制，今年以来根据预警信息入户\n\n核查后新纳入救助千人。\n", "依托“铁脚板”加数据主动发现的机制，今年以来根据预警信息入户核查后新纳入救助千人。\n"),
    ("numbers with spaces around them, in a first line", "去年全市建成公园。\n寄宿费标准从每月 630 元-790 元提高\n到每人每月 720 元，困难人家可以减半\n，群众很满意。", "去年全市建成公园。\n寄宿费标准从每月630元-790 元提高到每人每月720元，困难人家可以减半，群众很满意。"),
    ("a dateline cut before who sent it", "江城新闻客户端讯\n记者王小明报道：今年，城东区新增学位三千个\n，缓解了入学难。", "江城新闻客户端讯记者王小明报道：今年，城东区新增学位三千个，缓解了入学难。"),
    ("a dateline in brackets cut before who sent it", "【本报南江 6 月 2 日电】\n（特派记者 王小明）随着最后一棒冲线，接力赛\n落幕。", "【本报南江6月2日电】（特派记者 王小明）随着最后一棒冲线，接力赛落幕。"),
    ("the headline of a dispatch cut in its dateline", "新华社南江6月2日电 题：让橘子更值钱——南江柑橘产业\n见闻\n新华社记者王小明\n今年，橘子丰收。", "新华社南江6月2日电 题：让橘子更值钱——南江柑橘产业见闻\n新华社记者王小明\n今年，橘子丰收。"),
    ("the name of a column cut inside its brackets", "山里的热饭(关注基层\n教育)\n本报记者 王小明\n今年，食堂开张了。", "山里的热饭(关注基层教育)\n本报记者 王小明\n今年，食堂开张了。"),
    ("words of a person with a comma before two days", "开张那天，食堂坐满了人。店长翻\n出手机给记者看，周六、周日两\n天卖了四百份。", "开张那天，食堂坐满了人。店长翻出手机给记者看，周六、周日两天卖了四百份。"),
    ("a dateline apart from who sent it, which is cut behind the bracket", "新华社南江8月1日电\n（记者王小明、李华）记者\n1日从市教育局获悉，今年\n新增学位三千个。", "新华社南江8月1日电（记者王小明、李华）记者1日从市教育局获悉，今年新增学位三千个。"),
    ("a dateline in brackets above a blank line, and who sent it below", "【南江新闻网河东电】\n\n（记者 王小明）锣鼓敲响，\n龙舟下水。", "【南江新闻网河东电】（记者 王小明）锣鼓敲响，龙舟下水。"),
    ("a dateline cut inside its day, a bracket at the line's end", "新华社南江12月19日\n电（记者王小明、李晓华）\n南江省近日印发意见，学校\n年内换新桌椅。", "新华社南江12月19日电（记者王小明、李晓华）南江省近日印发意见，学校年内换新桌椅。"),
    ("a dateline cut inside its bracket, which ends its line", "南江日报讯（全媒体记\n者王小明 通讯员李晓华）\n村口的榕树下摆着几张竹\n椅，老人在喝茶。", "南江日报讯（全媒体记者王小明 通讯员李晓华）村口的榕树下摆着几张竹椅，老人在喝茶。"),
    ("a dateline's bracket of three lines", "南江晚报讯（记者 王明 实\n习生 李晓华 通讯员 赵敏 文\n/图）昨日上午，警方退还了\n被骗的钱。", "南江晚报讯（记者 王明 实习生 李晓华 通讯员 赵敏 文/图）昨日上午，警方退还了被骗的钱。"),
    ("names with a space between, where the column parts them", "中新网南江6月20日电(记者 王明 \n李华)记者从市商务局获悉，外贸增\n长。", "中新网南江6月20日电(记者 王明 李华)记者从市商务局获悉，外贸增长。"),
    ("a byline behind a comma, cut inside its last name", "新华社记者王小明、李\n晓华\n今年，橘子丰收了，价钱也好。", "新华社记者王小明、李晓华\n今年，橘子丰收了，价钱也好。"),
    ("a dispatch's first sentence without a comma, above a column's end", "新华社南江8月17日电（记者王小明）南\n江省生态环境厅日前发布全省环境空气\n\n质量数据。数据显示，空气良好。", "新华社南江8月17日电（记者王小明）南江省生态环境厅日前发布全省环境空气质量数据。数据显示，空气良好。"),
    ("headlines of two articles, one below the other, the first cut inside its quotation marks", "今年，供水管网改造完成。\n南江：旱塬上的“保命\n树”成了“摇钱树”\n河东公积金归集额\n突破十亿元\n本报讯（记者 王小明）今年，公积金归集额增长。", "今年，供水管网改造完成。\n南江：旱塬上的“保命树”成了“摇钱树”\n河东公积金归集额\n突破十亿元\n本报讯（记者 王小明）今年，公积金归集额增长。"),
    ("a headline with a comma, cut inside its quotation marks, above how a story begins", "流感来得早，门诊天天“客\n满”了\n记者从市疾控中心了解到，今年流感\n来得早，门诊人多，医院为此增加了医\n生和床位。", "流感来得早，门诊天天“客满”了\n记者从市疾控中心了解到，今年流感来得早，门诊人多，医院为此增加了医生和床位。"),
    ("an announcement's headline as wide as its column", "今年，新站建成三座。\n\n关于调整假期运营安排的公告\n入夏以来，江城气温走高，出\n行的市民增多。", "今年，新站建成三座。\n\n关于调整假期运营安排的公告\n入夏以来，江城气温走高，出行的市民增多。"),
    ("a headline above a dateline that the column cut inside its day", "小食堂端出了热\n饭一百份\n中新网南江6月18\n日电(王小明)家门口\n的食堂开张，老人吃\n上了热饭。", "小食堂端出了热\n饭一百份\n中新网南江6月18日电(王小明)家门口的食堂开张，老人吃上了热饭。"),
    ("a dateline set letter by letter", "学校年内换新桌椅\n本 报 讯 （ 记 者 王 小 明 ） 昨 日\n记者从市教育局获悉，学校年内都\n要换桌椅。", "学校年内换新桌椅\n本报讯（记者王小明）昨日记者从市教育局获悉，学校年内都要换桌椅。"),
    ("a headline with a comma, below a blank line, above somebody's words", "今年，新站建成。\n\n“拎包就入住”，好在哪里\n“上周看的房，这周就搬了进\n来。”老李说，租金不贵。", "今年，新站建成。\n\n“拎包就入住”，好在哪里\n“上周看的房，这周就搬了进来。”老李说，租金不贵。"),
    ("a headline with a colon, below a blank line, as its story begins with its place", "今年，新站建成三座。\n\n河东：村村都通了公交车\n\n河东县交通局日前发布的\n公报显示，公交通到各村。", "今年，新站建成三座。\n\n河东：村村都通了公交车\n\n河东县交通局日前发布的公报显示，公交通到各村。"),
    ("a byline of a name whose letters stand apart, above a headline", "水管换好了，群众很满意。\n通讯员 王小明 李 华\n水厂通了水（关注\n基层）", "水管换好了，群众很满意。\n通讯员 王小明 李 华\n水厂通了水（关注基层）"),
    ("a bracket behind a quotation, at a line's end, which names nobody", "记者在卫生院看到，诊室里不得空，按照规定，妇女每\n三年可以做一次免费的“两癌”（宫颈癌、乳腺癌）\n检查，费用由财政承担。", "记者在卫生院看到，诊室里不得空，按照规定，妇女每三年可以做一次免费的“两癌”（宫颈癌、乳腺癌）检查，费用由财政承担。"),
    ("a dateline cut behind its bracket, names on two lines", "中新网南江4月25日电(\n记者 王小明 通讯员 李\n华)第三届读书节前夕，江\n城多了九座书房。", "中新网南江4月25日电(记者 王小明 通讯员 李华)第三届读书节前夕，江城多了九座书房。"),
    ("a byline of two lines, cut inside a name that a letter is left of", "学校年内换桌椅\n三江日报全媒体记者  王小\n明  通讯员  李晓华\n今年，学校换了新桌椅。", "学校年内换桌椅\n三江日报全媒体记者  王小明  通讯员  李晓华\n今年，学校换了新桌椅。"),
    ("a byline in brackets on three lines", "热线没有接到重特大的事故。（本报记者\n王洁 通讯员 李华 实习生 赵小\n明）\n学校年内换桌椅", "热线没有接到重特大的事故。（本报记者王洁 通讯员 李华 实习生 赵小明）\n学校年内换桌椅"),
    ("the end of a dispatch, set letter by letter", "新修的水渠绕过三道山梁，\n水流到田坎边，一亩只收四\n元 水 费 。 （ 完 ）\n学校年内换桌椅\n和课本三千", "新修的水渠绕过三道山梁，水流到田坎边，一亩只收四元水费。（完）\n学校年内换桌椅\n和课本三千"),
    ("a headline of three lines below a line that is full, above a dateline", "去年全市共建成口袋公园十八个，\n改造老旧小区三十六个。群众满意。\n江城警方行动月余破案六百四\n十余起\n缴获毒品两百千克\n本报讯（记者 王小明）江城警方破案。", "去年全市共建成口袋公园十八个，改造老旧小区三十六个。群众满意。\n江城警方行动月余破案六百四\n十余起\n缴获毒品两百千克\n本报讯（记者 王小明）江城警方破案。"),
    ("a byline of two lines, cut inside a name", "学校年内换桌椅\n三江日报全媒体记者 王\n明 通讯员 李晓华 文/图\n今年，学校换了新桌椅。", "学校年内换桌椅\n三江日报全媒体记者 王明 通讯员 李晓华 文/图\n今年，学校换了新桌椅。"),
    ("a caption below a whole sentence", "全县供水管网改造已经完成，\n山区人家用水不再愁。\n图为工人在安装水表。本报记者 赵敏 摄\n县里还新建了泵站六座，群众\n很满意。", "全县供水管网改造已经完成，山区人家用水不再愁。\n图为工人在安装水表。本报记者 赵敏 摄\n县里还新建了泵站六座，群众很满意。"),
    ("a first line cut behind a word that no headline ends on", "去年全市建成公园。\n寄宿学校的费用标准从每\n月六百三十元提高到七百元整\n；寄宿学校的伙食标准从每月\n三百元提高到四百元。", "去年全市建成公园。\n寄宿学校的费用标准从每月六百三十元提高到七百元整；寄宿学校的伙食标准从每月三百元提高到四百元。"),
    ("a first line cut inside an amount", "去年全市建成公园。\n寄宿学校的费用标准每月6\n30元；寄宿学校的伙食标准每\n月三百元。", "去年全市建成公园。\n寄宿学校的费用标准每月630元；寄宿学校的伙食标准每月三百元。"),
    ("a first line below which the sentence goes on with 的", "去年全市建成公园。\n河东县是全省水稻育种\n的摇篮，专家都来过这里。", "去年全市建成公园。\n河东县是全省水稻育种的摇篮，专家都来过这里。"),
    ("a headline of two full lines above how a story begins, which lost its indent", "水管换新，水渠通到了田坎边。（完）\n今年秋季开学之前江城要启用\n四十所新建改扩建中小学校\n记者30日从市教育局了解\n到，今秋要启用的新学校有四十\n所，新增的学位有三千个。", "水管换新，水渠通到了田坎边。（完）\n今年秋季开学之前江城要启用四十所新建改扩建中小学校\n记者30日从市教育局了解到，今秋要启用的新学校有四十所，新增的学位有三千个。"),
    ("a paragraph that lost its indent, below a line that is full", "全县农村供水管网改造已完成七成\n，铺设管道四十二公里，新建泵站\n六座，山区人家用水再也不用愁。\n县里还投资新建了三座小水厂\n，年内通水，供水人口将达到十二\n万人，群众很满意。", "全县农村供水管网改造已完成七成，铺设管道四十二公里，新建泵站六座，山区人家用水再也不用愁。\n县里还投资新建了三座小水厂，年内通水，供水人口将达到十二万人，群众很满意。"),
    ("a short text of two lines", "截至目前，全县已清理渠道沿线林木3.2万亩，新建\n泵站18座，其中河东镇一地就建了6座。", "截至目前，全县已清理渠道沿线林木3.2万亩，新建泵站18座，其中河东镇一地就建了6座。"),
    ("a short text of two lines, its number too wide for the first", "大米、食用油抽检合格，全年抽检\n1420批次，比上年多。", "大米、食用油抽检合格，全年抽检1420批次，比上年多。"),
    ("a short text of three lines", "前三季度，全市水利投资增长两\n成，新建水厂12座，供水人口达\n18万人。", "前三季度，全市水利投资增长两成，新建水厂12座，供水人口达18万人。"),
    ("a short text whose first line is set in", "\u3000\u3000江口县境内的大小河流共计83\n条，总长917公里。", "江口县境内的大小河流共计83条，总长917公里。"),
    ("a short text below a blank line and a headline", "河渠连成网\n\n\u3000\u3000江口县境内的大小河流共计83\n条，总长917公里。", "河渠连成网\n\n江口县境内的大小河流共计83条，总长917公里。"),
    ("a headline with a comma above a wider story", "水渠通了，田坎边有水\n今年，江口县新建水渠83条，总长917公里。", "水渠通了，田坎边有水\n今年，江口县新建水渠83条，总长917公里。"),
    ("a headline with a comma above a shorter story that begins with its place", "江口水渠通了，八十个村的田坎边都有水\n江口县新建水渠83条。", "江口水渠通了，八十个村的田坎边都有水\n江口县新建水渠83条。"),
    ("a headline without a mark above a shorter story", "八十个村的田坎边从今年起都有水\n江口县新建水渠83条。", "八十个村的田坎边从今年起都有水\n江口县新建水渠83条。"),
]


@pytest.mark.parametrize(("what", "raw", "text"), UNWRAPPED, ids=[row[0] for row in UNWRAPPED])
def test_sentences_become_whole(what: str, raw: str, text: str) -> None:
    assert repair(raw).text == text


# A page of which the paragraphs lost their indents: each begins two letters short of its column.
SHED = (
    "去年全县农村的供水管网改\n造工程已经全部完成铺设管道四\n十二公里，群众很满意。\n"
    "县里还投资新建了小水厂三\n座年内就可以全部通水供水的人\n口达到十二万。\n"
    "山区人家旱季用水不再发愁\n了水管一直接到院子里拧开就有\n水。\n"
    "新修的水渠绕过三道山梁把\n水引到高处的果园去年的苹果因\n此丰收。\n"
    "村里的食堂每天中午为老人\n送上热饭三菜一汤只要五元钱大\n家都说好。\n"
)
WITHOUT_INDENTS = [
    ("the first line of a paragraph, below a subhead", "小水厂通水有了日子\n明年县里还要投资新建学校\n和幼儿园一共四十所，新增的学\n位有三千多个。", "小水厂通水有了日子\n明年县里还要投资新建学校和幼儿园一共四十所，新增的学位有三千多个。"),
    ("a subhead as long as a first line", "水费怎么交老乡说了都算数\n明年县里还要投资新建学校\n和幼儿园一共四十所，新增的学\n位有三千多个。", "水费怎么交老乡说了都算数\n明年县里还要投资新建学校和幼儿园一共四十所，新增的学位有三千多个。"),
    ("a first line before a blank line", "明年，县里还要再建的学校\n\n和幼儿园一共四十所，新增的学\n位有三千多个。", "明年，县里还要再建的学校和幼儿园一共四十所，新增的学位有三千多个。"),
    ("a first line above a long number", "明年全县农村新增的产值\n2368.5万元，同比去年，增长一\n成，居全市的第一位。", "明年全县农村新增的产值2368.5万元，同比去年，增长一成，居全市的第一位。"),
    ("a paragraph that ends with a full line", "明年县里还要投资新建学校\n四十所，新增学位有三千多个。\n新建的幼儿园有公办的二十\n所民办的十所，都在城东。", "明年县里还要投资新建学校四十所，新增学位有三千多个。\n新建的幼儿园有公办的二十所民办的十所，都在城东。"),
    ("what is heard, in a line too wide to open a paragraph", "明年县里还要投资新建学校\n四十所，新增学位有三千多个。\n据了解，新建的幼儿园有二十所\n民办的十所，都在城东和城南的\n住宅区，家长接送孩子用不了几\n分钟。", "明年县里还要投资新建学校四十所，新增学位有三千多个。据了解，新建的幼儿园有二十所民办的十所，都在城东和城南的住宅区，家长接送孩子用不了几分钟。"),
    ("headlines of two lines each", "入户巡查让老人日子更安心\n四十名网格员走进山村\n小镇食堂飘出了家乡味道和\n浓浓年味儿", "入户巡查让老人日子更安心\n四十名网格员走进山村"),
]


# The same where the marks are half as wide as the letters: a line holds more letters the more marks it has.
HALF = (
    "全县供水管网改造已经完成\n七成，铺设管道四十二公里，新建\n泵站六座水厂三座山区人家旱季\n"
    "用水不愁，旱地能浇，果园能灌，群\n众对新修的水渠十分满意老支书\n说，往年挑水，要走十里山路，如今\n好了。\n"
) * 6
WITHOUT_INDENTS += [
    ("a first line without a mark, where marks are half as wide", f"{HALF}老支书的儿子在城里开食堂\n他说，菜，米，油，都是村里的，今\n年又多了三样。", "\n老支书的儿子在城里开食堂他说，菜，米，油，都是村里的，今年又多了三样。"),
    ("a first line that is short by more, where marks are half as wide", f"{HALF}老支书在城里开食堂\n他说，菜，米，油，都是村里的，今\n年又多了三样。", "\n老支书在城里开食堂\n他说，菜，米，油，都是村里的，今年又多了三样。"),
    ("a first line above one with two spaced numbers and a question", "明年农村新建的学校有哪些\n新学位？2024 年又有多少学生？\n记者到村里去看一看，问了家长\n和老师。", "明年农村新建的学校有哪些新学位？2024年又有多少学生？记者到村里去看一看，问了家长和老师。"),
]


@pytest.mark.parametrize(("what", "raw", "text"), WITHOUT_INDENTS, ids=[row[0] for row in WITHOUT_INDENTS])
def test_paragraphs_that_lost_their_indents(what: str, raw: str, text: str) -> None:
    assert text in repair(SHED + raw).text


KEPT_APART = [
    ("a headline above its text", "城东区新增学位\n今年以来，城东区共建成投用中小\n学校四所，新增学位三千二百个，\n有效缓解了入学难。", "城东区新增学位"),
    ("a dateline below a headline as wide as the column", "城东区今年新增学位三千二百个\n本报讯（记者王小明）城东区今\n年共建成投用中小学校四所，新\n增学位三千二百个。", "城东区今年新增学位三千二百个"),
    ("a headline as wide as its column above somebody's words", "小镇食堂飘出家乡味道暖人心\n“咱这一顿饭才五元，还能挑\n菜！”李奶奶说，食堂每天供\n应午餐两百份。", "小镇食堂飘出家乡味道暖人心"),
    ("paragraphs of a web page", "城东区今年共建成投用中小学校四所，新增学位三千二百个。\n区教育局介绍，明年还将新建三所。", "城东区今年共建成投用中小学校四所，新增学位三千二百个。"),
    ("numbered items", "热点问题：\n1.物业服务52件，已转交责任单位。\n2.消费维权51件，已转交责任单位。", "热点问题：", "1.物业服务52件，已转交责任单位。"),
    ("a headline whose words its story repeats", "河东区建成口袋公园\n2025年全县农村供水改造工程在“清泉之乡”南河镇开工\n2025年全县农村供水改造工程16日在“清泉之乡”南河\n镇开工。来自各村的代表齐聚一堂，共同见证了这一\n时刻，工程将惠及群众三千二百户。", "2025年全县农村供水改造工程在“清泉之乡”南河镇开工"),
    ("two headlines one below the other", "今年新增。（记者 王小明）\n\n“一村一品”富了山里人\n河西区获评全国节水城市\n\n这一年，我们看变化。", "“一村一品”富了山里人", "河西区获评全国节水城市"),
    ("a byline under a headline", "城东区新增学位\n本报记者  王小明\n今年以来，城东区共建成学校四所。", "城东区新增学位", "本报记者  王小明"),
    ("a subhead in a column", "去年全市共建成口袋公园十八\n个，改造老旧小区三十六个。\n服务更贴心\n社区食堂开到了家门口，老人\n吃上了热饭。", "服务更贴心"),
]

KEPT_APART += [
    ("paragraphs of which the first has room for one letter more", "全县农村供水管网改造今年已经\n全部完工铺设管道四十二公里新\n建泵站六座山区人家旱季用水再\n也不用发愁了群众都很满意。\n县里还投资新建小水厂三座年内\n通水供水人口将达到十二万人比\n去年同期多了一成。", "全县农村供水管网改造今年已经全部完工铺设管道四十二公里新建泵站六座山区人家旱季用水再也不用发愁了群众都很满意。", "县里还投资新建小水厂三座年内通水供水人口将达到十二万人比去年同期多了一成。"),
    ("what is heard, below a line that is full", "全县农村供水管网改造今年已经\n全部完工铺设管道四十二公里新\n建泵站六座山区人家旱季用水再\n也不用发愁了群众们都很满意。\n据了解，县里还投资新建了三座小\n水厂，年内通水。", "全县农村供水管网改造今年已经全部完工铺设管道四十二公里新建泵站六座山区人家旱季用水再也不用发愁了群众们都很满意。"),
    ("a story's opening, below a line that is full", "全县农村供水管网改造今年已经\n全部完工铺设管道四十二公里新\n建泵站六座山区人家旱季用水再\n也不用发愁了群众们都很满意。\n记者从市教育局获悉，今年新增\n学位三千个。", "全县农村供水管网改造今年已经全部完工铺设管道四十二公里新建泵站六座山区人家旱季用水再也不用发愁了群众们都很满意。"),
    ("a headline below a line that is full and ends its text", "去年全市共建成口袋公园十八\n个，改造老旧小区三十六个。\n老小区换上新容颜\n居民乐享好日子", "老小区换上新容颜", "居民乐享好日子"),
    ("a second deck as wide as the column", "去年全市建成口袋公园十八\n个，改造老旧小区三十个。\n\n老楼更新 居民乐享\n十八个小区加装电梯四十部\n\n入冬后的老街，屋檐下晒满\n腊肉，街坊们坐着聊天。", "老楼更新 居民乐享", "十八个小区加装电梯四十部"),
    ("a deck behind a dash", "牛羊满圈\n——南河县见闻\n秋分前后\n，牧场两头忙，一天忙到晚。", "——南河县见闻"),
    ("a headline with a colon, narrower than its column", "南河：工厂\n开到家门口\n\n每隔几分钟，就有一台新机器从\n流水线上走下来，发往全国各地\n的用户手中。", "每隔几分钟，就有一台新机器从流水线上走下来，发往全国各地的用户手中。"),
    ("a headline above a picture's caption", "供水管网改造完工\n工人在安装水表。 记者 赵敏 摄", "供水管网改造完工"),
    ("two headlines, the second the longer", "去年全市共建成口袋公园十八个，\n改造老旧小区三十六个。（记者 赵敏）\n国庆假期南江游客同比增两成\n公交下月新开4条线 90分钟内换乘免费\n市民坐公交有了新选择。", "国庆假期南江游客同比增两成", "公交下月新开4条线 90分钟内换乘免费"),
    ("two headlines of two lines, a blank line between them, below another", "去年全市建成公园十八个。\n\n公积金账本晒\n出来\n三季支持购房两\n千户居民安居\n\n社区食堂开张了\n一碗热汤 满屋笑声", "社区食堂开张了"),
    ("a headline of two halves in its second line, below a line that is full", "今年全县再新建学校五十二所，\n新增公办的学位七万三千多个。\n南江今秋新增学位逾两万六千个\n初中学位偏紧 片区实行分流", "南江今秋新增学位逾两万六千个"),
    ("two headlines with columns' names, a blank line between them", "去年全市建成公园十八个。\n\n毕业和入职能一起办吗？看招聘会\n\n【走基层】河东：冬闲田里伞起来\n\n长春明起全面供热\n供热热线全天接听\n", "【走基层】河东：冬闲田里伞起来", "长春明起全面供热"),
    ("two headlines as wide as each other, the second with a colon", "去年电费节省近两亿元。\n南江竹木家具出口额达四十亿元整\n河西大山口：新水渠润了坡上果园\n河东：社区食堂开张\n", "南江竹木家具出口额达四十亿元整"),
    ("a headline as wide as the first line of its story, below a text", "全县供水管网改造已经全部完工，\n山区人家用水不再发愁。\n城东今年新建学校一共十二所\n记者1日从市教育局获悉，全市\n今年新建学校十二所，新增学位\n三千个，家长们都说上学近了。", "城东今年新建学校一共十二所"),
    ("a bar behind a text", "要求各学校在开学前二十日内备\n齐课本。|\n\n港口进出货轮破五千艘", "港口进出货轮破五千艘"),
    ("a bar apart from its text", "要求各学校在开学前二十日内备\n齐课本。 |\n港口进出货轮破五千艘", "港口进出货轮破五千艘"),
    ("a headline and its story, which begins with the same number", "水管换新。（记者 王小明）\n\n7月份热线运行情况\n7月份，江城热线一共受理来\n电三千，比上个月多了一些，\n办结率是九成八。", "7月份热线运行情况"),
    ("items below a number", "全年完成投资5\n2.民生实事", "2.民生实事"),
    ("two headlines, a blank line between them", "去年全市建成公园十八个。\n\n老楼更新 居民乐享\n十八个小区加装了电梯\n\n水厂扩建 年内通水\n", "十八个小区加装了电梯", "水厂扩建 年内通水"),
]


@pytest.mark.parametrize("row", KEPT_APART, ids=[row[0] for row in KEPT_APART])
def test_lines_that_stay_lines(row: tuple[str, ...]) -> None:
    _, raw, *lines = row
    assert set(lines) <= set(repair(raw).text.split("\n"))


SPACES = [
    ("常 住 居 民 签 约 率 达 69.6% 。", "常住居民签约率达69.6%。"),
    ("1 月 25 日，热线接听来电 678 件次，回访 155 件。", "1月25日，热线接听来电678件次，回访155件。"),
    ("微信公众号 22 件，及 APP 上线后，满意率达 99%。", "微信公众号22件，及APP上线后，满意率达99%。"),
    ("转 交 责 任 单 位 办 理 369 件 ，回访群众。", "转交责任单位办理369件，回访群众。"),
    ("( 下 称 “ 保 护 区 ” ) 组 织 开 展 调 查", "(下称“保护区”)组织开展调查"),
    ("步\u3000文\u3000社\u3000区\u3000食\u3000堂", "步文社区食堂"),
    ("国庆假期（ 1 日— 7 日），比 1 — 8 月份多。", "国庆假期（1日—7日），比1—8月份多。"),
    # What spaces mean something stay.
    ("（记者 王小明 李华）", "（记者 王小明 李华）"),
    ("本报记者  王  明  李小华", "本报记者  王  明  李小华"),
    ("城乡供水一体化 让群众喝上放心水", "城乡供水一体化 让群众喝上放心水"),
    ("供水覆盖率达98% 居全省前列", "供水覆盖率达98% 居全省前列"),
    ("普法进校园 320所学校受益", "普法进校园 320所学校受益"),
    ("Apple Watch 和 Mac mini 售出 30 台。", "Apple Watch和Mac mini售出30台。"),
]


@pytest.mark.parametrize(("raw", "text"), SPACES, ids=[row[1][:12] for row in SPACES])
def test_spaces(raw: str, text: str) -> None:
    assert repair(raw).text == text


OVERPRINTED = [
    ("顶层设计精准有效顶层设计精准有效，，让医院离让医院离", "顶层设计精准有效，让医院离"),
    ("服服务升级务升级！！百姓看病就医百姓看病就医有了新体验有了新体验", "服务升级！百姓看病就医有了新体验"),
    ("提升品质提升品质 优化供给优化供给", "提升品质 优化供给"),
    ("村村通公路村村通公路，，圆了山里人的梦圆了山里人的梦", "村村通公路，圆了山里人的梦"),
    ("供水改造供水改造进山村进山村\n三千户受益三千户受益", "供水改造进山村\n三千户受益"),
    ("供水改造供水改造进山村进山村\n受益受益", "供水改造进山村\n受益"),
]


@pytest.mark.parametrize(("raw", "text"), OVERPRINTED, ids=[row[1] for row in OVERPRINTED])
def test_overprinted_headings(raw: str, text: str) -> None:
    source = repair(raw)
    assert source.text == text
    assert {step.name for step in source.steps} == {"overprint"}


@pytest.mark.parametrize(
    "line",
    [
        "研究研究", "好好", "66", "看看", "高高兴兴上班去，平平安安回家来", "开开心心过大年", "常来常往，越走越亲",
        "一年又一年，一代又一代", "来来往往来来往往的人", "666666666666", "————————————", "哈哈哈哈哈哈哈哈哈哈",
        "清清楚楚明明白白开开心心",
    ],
)  # fmt: skip
def test_real_repetition_is_not_overprint(line: str) -> None:
    assert second_copies(line) == []
    assert repair(line).text == line


def test_real_repetition_below_a_line_printed_twice_is_not_overprint() -> None:
    assert repair("供水改造供水改造进山村进山村\n大大方方").text == "供水改造进山村\n大大方方"


def test_a_line_printed_twice_is_one() -> None:
    assert repair("城西区清洁取暖改造完成\n城西区清洁取暖改造完成\n").text.strip() == "城西区清洁取暖改造完成"


def test_lines_of_one_heading_printed_twice_are_one() -> None:
    assert repair("城东区新增学位三千二百\n城东区新增学位三千二百\n个\n个\n").text == "城东区新增学位三千二百\n个\n"


def test_short_lines_of_one_heading_printed_twice_are_one() -> None:
    assert repair("城东区学位\n城东区学位\n增三千\n增三千\n").text == "城东区学位\n增三千\n"


def test_every_repair_is_a_step() -> None:
    source = repair("城东区今年新建口袋公园 12 \n个，改造老旧小区36个，惠及\n\n第 3 页\n\n居民2.4万户。")
    assert {"unwrap", "footer", "space"} <= {step.name for step in source.steps}


@pytest.mark.parametrize("raw", ["", "\n", " \t\u3000\n", "\x00", "\ud800", "一", "。", "（", "“", "第 3 页"])
def test_odd_texts(raw: str) -> None:
    source = repair(raw)
    assert source.raw == raw
    assert len(source.text) <= len(raw)


LETTERS = "中国新闻记者王小明本报讯（）()【】“”《》，。：；、！？\n\n\n  　\t0123456789年月日第页电编辑完%—…·■\ud800\x00\r\u2028\x0c\xa0"


@given(st.text(alphabet=LETTERS, max_size=200))
@settings(max_examples=300, deadline=None)
def test_characters_are_only_dropped(raw: str) -> None:
    source = repair(raw)
    origins = [source.origin(offset) for offset in range(len(source.text))]
    assert "".join(raw[origin] for origin in origins) == source.text
    assert origins == sorted(set(origins))
    for offset in range(len(source.text)):
        start, end = source.span(offset, offset + 1)
        assert raw[start:end] == source.text[offset]
    told = {offset for step in source.steps for offset in range(*step.span)}
    assert set(range(len(raw))) - set(origins) <= told  # nothing is left out in silence
