"""Where articles begin and end, which headline is theirs, who signed them: pages set as papers set them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xining_extract.page.articles import segment
from xining_extract.page.bodies import Bodies
from xining_extract.page.layout import repair
from xining_extract.page.likeness import pairs
from xining_extract.page.story import Story

WIND = "本报讯（记者 王小明） 江城去年加快布局清洁能源，新建风电场4座，装机32万千瓦，产业产值增长两成，年发电量6亿千瓦时。"
SCHOOL = "城东区今年建成投用中小学校4所，新增学位3200个，有效缓解了城东片区入学难。"
SCHOOL_TITLE = "城东区新增学位3200个"
WATER = "河西县改造农村供水管网42公里，农村自来水普及率达到95%，群众喝上了放心水。"
WATER_TITLE = "河西县供水管网改造让群众喝上放心水"
FISH = (
    "滨海渔港昨天迎来了开渔后第一批归船，满舱的带鱼、鲳鱼刚卸下码头就被商贩抢购一空，船老大说，今年海里的货比往年肥。"
    "港务公司调度员告诉大家，首日靠泊船只达86艘，卸货510吨，冷库连夜加班入库，制冰车间二十四小时不停机，价格与去年持平。"
)
LAMPS = (
    "据主办方统计，灯会开幕三天接待观众4.2万人，其中年轻人占六成。穿古装的姑娘提着兔子灯，在九曲桥边拍照，小伙子们围着猜谜摊不肯走。"
    "灯会设计师王晓介绍，今年的12组大灯用上了感应技术，观众一拍手，荷花就开；灯会办到正月十七，夜场加演皮影戏，学生凭证半价。"
)
SCENE = (
    "“往年这个时候，商贩连夜来抢购，价格还不如现在。”刘大爷刚靠泊就把带鱼卸下码头，他的孙子明年要上学，他想回城里看看。"
)
CLASSES = "昨日，城东区三所学校扩建完工，新增教室42间、学位1800个。区里还为孩子们修了操场和食堂，开学那天，家长们早早就把孩子送到了新校门口。"
METERS = "近日，河西县农村供水管网换新完成，铺设管道42公里，山区群众喝上了放心水。水务站的师傅们挨家挨户换了水表，旱季用水也不再发愁了，老乡们很高兴。"
CARE = "南江市民政局介绍，全市建成社区老年食堂36个，老年人助餐服务覆盖8万人次。"
CARE_TITLE = "南江市社区老年食堂开到家门口"


def stories(page: str) -> tuple[Story, ...]:
    return segment(repair(page))


def outline(page: str) -> list[tuple[str | None, list[str]]]:
    return [(story.title, [person.name for person in story.reporters]) for story in stories(page)]


def column(text: str) -> str:
    return "\n".join(text[at : at + 20] for at in range(0, len(text), 20))


PAGES = [
    (
        "headlines before their bodies, bylines below",
        f"{SCHOOL_TITLE}\n\n{SCHOOL}（记者 王小明）\n\n{WATER_TITLE}\n\n{WATER}\n\n（实习记者 李华）\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "headlines after their bodies",
        f"{SCHOOL}（记者 王小明）\n\n{SCHOOL_TITLE}\n\n{WATER}（记者 李华）\n\n{WATER_TITLE}\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "headlines at the page's end, in another order",
        f"{SCHOOL}（记者 王小明）\n\n{WATER}（记者 李华）\n\n{CARE}（记者 赵敏）\n\n{CARE_TITLE}\n{SCHOOL_TITLE}\n\n{WATER_TITLE}\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"]), (CARE_TITLE, ["赵敏"])],
    ),
    (
        "more headlines at the page's top than one article has",
        f"{SCHOOL_TITLE}\n教室有了座位\n河西县供水管网改造\n让群众喝上放心水\n{CARE_TITLE}\n江城三所学校扩建完工\n新增学位1800个\n\n{SCHOOL}（记者 王小明）\n\n{WATER}（记者 李华）\n\n{CARE}（记者 赵敏）\n\n{CLASSES}（记者 钱亮）",
        [(f"{SCHOOL_TITLE} 教室有了座位", ["王小明"]), ("河西县供水管网改造 让群众喝上放心水", ["李华"]), (CARE_TITLE, ["赵敏"]), ("江城三所学校扩建完工 新增学位1800个", ["钱亮"])],
    ),
    (
        "headlines at the page's end, in the order of texts that tell nothing of them",
        f"本报讯（记者 王小明）{SCHOOL}\n\n本报讯（记者 李华）{WATER}\n\n本报讯（记者 赵敏）{CARE}\n\n有座了\n水龙头一拧就来\n老人的热乎饭",
        [("有座了", ["王小明"]), ("水龙头一拧就来", ["李华"]), ("老人的热乎饭", ["赵敏"])],
    ),
    (
        "names of columns among the headlines at the page's end",
        f"本报讯（记者 王小明）{SCHOOL}\n\n本报讯（记者 李华）{WATER}\n\n民生关注\n{SCHOOL_TITLE}\n民生关注\n{WATER_TITLE}",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "names of columns among the headlines at the page's top",
        f"新春走基层\n{SCHOOL_TITLE}\n新春走基层\n{WATER_TITLE}\n\n本报讯（记者 王小明）{SCHOOL}\n\n本报讯（记者 李华）{WATER}",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "a headline's line that reads like names run together",
        f"南江市启用新学校\n{CLASSES}（记者 王小明）\n\n江西上饶遭遇强降雨\n紧急转移群众1.9万人\n□记者 李华 通讯员 赵敏\n{WATER}",
        [("南江市启用新学校", ["王小明"]), ("江西上饶遭遇强降雨 紧急转移群众1.9万人", ["李华", "赵敏"])],
    ),
    (
        "bylines in brackets above their texts, and headlines at the page's end",
        f"（记者 王小明）\n图为学生在新操场上跑步。赵敏 摄\n{SCHOOL}\n\n（记者 李华）\n{WATER}\n\n{SCHOOL_TITLE}\n{WATER_TITLE}",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "bylines in brackets below their texts",
        f"{SCHOOL}\n（记者 王小明）\n{WATER}\n（记者 李华）\n\n{SCHOOL_TITLE}\n{WATER_TITLE}",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "names behind a box above each text",
        f"{SCHOOL_TITLE}\n□ 王小明 李华\n{SCHOOL}\n\n{WATER_TITLE}\n□ 赵敏 钱亮\n{WATER}",
        [(SCHOOL_TITLE, ["王小明", "李华"]), (WATER_TITLE, ["赵敏", "钱亮"])],
    ),
    (
        "datelines",
        f"本报讯（记者 王小明） {SCHOOL}\n\n{SCHOOL_TITLE}\n\n中新网南江6月2日电(李华){WATER}(完)【编辑:赵敏】\n\n{WATER_TITLE}",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "bylines under the headline, editions under the byline",
        f"{SCHOOL_TITLE}\n本报记者  王  明  李小华\n《南江日报》（2025年3月4日 第 02 版）\n{SCHOOL}\n第 30 页\n{CARE_TITLE}（专家点评）\n陈  勇\n《南江日报》（2025年3月4日 第 02 版）\n{CARE}\n第 31 页\n",
        [(SCHOOL_TITLE, ["王明", "李小华"]), (CARE_TITLE + "（专家点评）", ["陈勇"])],
    ),
    (
        "two halves of a headline, a headline in two lines",
        f"供水改造 群众喝上放心水\n\n{WATER}（记者 李华）\n\n{SCHOOL}（记者 王小明）\n\n城东区新增\n学位3200个\n",
        [("供水改造 群众喝上放心水", ["李华"]), ("城东区新增学位3200个", ["王小明"])],
    ),
    (
        "signed at its dateline, the next at its end: two articles",
        f"本报讯（记者 王小明） {SCHOOL}\n\n{SCHOOL_TITLE}\n\n{WATER}\n河西县水务局表示，河西县还将改造农村供水管网60公里。\n（记者 李华）\n\n{WATER_TITLE}\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "credits and mastheads are of none",
        f"A02 要闻 2025年3月4日 星期二 责编 赵敏 美编 钱亮\n{SCHOOL_TITLE}\n{SCHOOL}（记者 王小明）\n版面 / 文静 校对 / 李敏\n",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    ("a bare sentence", SCHOOL, [(None, [])]),
    ("a clause", "新增学位3200个", [(None, [])]),
    ("a web article", f"{SCHOOL_TITLE}\n中新网南江6月2日电(记者王小明){SCHOOL}\n学位更足\n{SCHOOL}(完)\n【编辑:李华】", [(SCHOOL_TITLE, ["王小明"])]),
    ("a byline without brackets at the end", f"{SCHOOL_TITLE}\n{SCHOOL}记者王小明", [(SCHOOL_TITLE, ["王小明"])]),
    (
        "a picture's credit signs nothing",
        f"{SCHOOL_TITLE}\n{SCHOOL}\n图为新建成的学校。（记者 赵敏 摄）\n本报记者 赵敏 摄\n{SCHOOL}（记者 王小明）",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    ("more of the same story", f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n又讯 {SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("more, signed by another", f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n又讯（实习记者 李华） {SCHOOL}", [(SCHOOL_TITLE, ["王小明"]), (None, ["李华"])]),
    (
        "lines that lead in to the dispatch",
        f"{SCHOOL_TITLE}\n城东区今年新增学位3200个。\n本报讯（记者 王小明） {SCHOOL}",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    ("a headline above a byline that is another's", f"{SCHOOL}（记者 王小明）\n\n{SCHOOL_TITLE}\n\n本报记者 李华\n{WATER}\n\n{WATER_TITLE}", [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])]),
    ("a byline on two lines below the text", f"{SCHOOL_TITLE}\n{SCHOOL}\n记者：王小明\n通讯员：李华\n编辑：赵敏", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    ("a byline in brackets above the text", f"{SCHOOL_TITLE}\n（江城日报记者 王小明）\n{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a name behind a bullet", f"{SCHOOL_TITLE}\n□王小明\n{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a bullet inside the text", f"{SCHOOL_TITLE}\n{SCHOOL}\n●高新区\n{SCHOOL}", [(SCHOOL_TITLE, [])]),
    ("only names below the text", f"{SCHOOL_TITLE}\n{SCHOOL}（王小明 李华）", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    ("names of which one is not Han", f"{SCHOOL_TITLE}\n{SCHOOL}\n（王小明 乌云其其格）\n", [(SCHOOL_TITLE, ["王小明", "乌云其其格"])]),
    (
        "a byline in brackets that the column cut",
        "城东新增学位三千个\n城东区今年建成投用中小\n学校四所，新增学位三千\n个，缓解了入学难。\n（本报记者 王小明 通讯\n员 李华）\n河西供水换新管\n河西县改造供水管网四十\n二公里，群众喝上了放心\n水。（记者 赵敏）\n",
        [("城东新增学位三千个", ["王小明", "李华"]), ("河西供水换新管", ["赵敏"])],
    ),
    ("a part of a city above the next item is nobody", f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n高新区\n河西供水换新管\n本报讯（记者 赵敏） {WATER}", [(SCHOOL_TITLE, ["王小明"]), ("河西供水换新管", ["赵敏"])]),
    ("a headline behind its column, of which the text says nothing", f"走基层｜渔家院里新鲜事\n{WIND}", [("渔家院里新鲜事", ["王小明"])]),
    ("a site's section, of which the text says nothing", f"首页 | 新闻中心\n{WIND}", [(None, ["王小明"])]),
    ("a headline above its subtitle, below the page's line", f"2025年3月4日 星期二 第3版\n风往何处吹\n——江城风电产业见闻\n{WIND}", [("风往何处吹", ["王小明"])]),
    (
        "a headline whose column ran over by a few letters",
        f"{WIND}(完)\n\n江城加快布局清洁能源\n产业 让底色更\n“绿”\n\n城东区今年新增学位3200个\n\n本报讯（记者 李华） {SCHOOL}",
        [("江城加快布局清洁能源 产业 让底色更“绿”", ["王小明"]), ("城东区今年新增学位3200个", ["李华"])],
    ),
    ("a number that the headline's column cut", "全市受理诉求4.1\n万件\n2025-03-04 来源：江城日报\n" + SCHOOL, [("全市受理诉求4.1万件", [])]),
    (
        "an unsigned article between two others",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}家长说，孩子上学近了，接送省心多了，放学还能打会儿篮球。\n{WATER_TITLE}\n"
        f"{WATER}山区人家告别了水窖，做饭洗衣拧开龙头就有，旱季也不用愁。\n{CARE_TITLE}\n本报讯（记者 李华） {CARE}\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, []), (CARE_TITLE, ["李华"])],
    ),
    (
        "a picture's words above a headline",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n图为新操场。 记者 赵敏 摄\n{WATER_TITLE}\n本报讯（记者 李华） {WATER}\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "strange sections of a web article, under long subheads",
        f"{SCHOOL_TITLE}\n{SCHOOL * 3}\n\n{WATER_TITLE}\n\n{WATER * 4}\n\n{CARE_TITLE}\n\n{CARE * 4}\n",
        [(SCHOOL_TITLE, [])],
    ),
    (
        "cases under a dispatch that its end alone signs",
        f"{SCHOOL_TITLE}\n江城新闻网讯\n{SCHOOL * 3}\n案例一：旱季里山村人家愁吃水\n{WATER * 3}\n案例二：老人吃上暖心饭\n{CARE * 3}\n本报记者王小明",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    (
        "a box of advice below a signed dispatch",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}{SCHOOL}{SCHOOL}\n温馨提醒 冬季用水要防冻\n{WATER}{WATER}{WATER}\n",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    ("a signed lead above the story", f"{SCHOOL_TITLE}\n{SCHOOL}本报记者王小明\n家门口上学不用愁了\n{SCHOOL * 6}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a headline that trails off, above another", f"江城公布49处名单，看看有你家吗……\n江城公布49处违建\n{SCHOOL * 3}\n{WATER * 3}", [("江城公布49处名单，看看有你家吗……", [])]),
    ("a word of the headline below it", f"江城法院“暖冬行动”护民生\n“暖冬行动”\n{SCHOOL * 3}\n{WATER * 3}", [("江城法院“暖冬行动”护民生", [])]),
    ("a headline that calls out, and once more", f"快看！学位够了！\n原标题：快看！学位够了！\n{SCHOOL}", [("快看！学位够了！", [])]),
    ("a headline that calls out above a short line", f"快看！\n学位够了，家长们都说好。\n{SCHOOL * 3}\n{WATER * 3}", [("快看！", [])]),
    ("the office that sent it", f"{SCHOOL_TITLE}\n{SCHOOL}\n（党委宣传部 供稿）\n", [(SCHOOL_TITLE, [])]),
    ("the body that sent it", f"{SCHOOL_TITLE}\n\n江城县教育局供稿\n\n{SCHOOL}\n", [(SCHOOL_TITLE, [])]),
    ("a column cut after 记者从市", f"{SCHOOL_TITLE}\n本报讯（记者 王小明） 学位够了。记者从市\n教育局获悉，今年新增学位\n三千个，缓解了入学难。\n", [(SCHOOL_TITLE, ["王小明"])]),
    ("a question above the headline's second line", f"学位够不够用？\n市教育局：今年新增三千个\n本报讯（记者 王小明） {SCHOOL}", [("学位够不够用？ 市教育局：今年新增三千个", ["王小明"])]),
    (
        "two short pieces of news, the first alone signed",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}{SCHOOL}{SCHOOL}{SCHOOL}\n{WATER_TITLE}\n“水真甜！”一早，{WATER}{WATER}{WATER}{WATER}\n",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, [])],
    ),
    ("the day and the source", f"{SCHOOL_TITLE}\n2025-03-04 08:30 来源：江城日报\n{SCHOOL}\n责任编辑：赵敏", [(SCHOOL_TITLE, [])]),
    ("the headline as it was elsewhere", f"原标题：{SCHOOL_TITLE}\n{SCHOOL}", [(SCHOOL_TITLE, [])]),
    ("a dateline and its subject", f"{SCHOOL_TITLE}\n新华社南江6月2日电 题：学位多了\n新华社记者王小明、李华\n{SCHOOL}", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    ("names in spaced letters", f"{SCHOOL_TITLE}\n{SCHOOL}\n（王 敏 李小华）", [(SCHOOL_TITLE, ["王敏", "李小华"])]),
    ("the body that somebody writes for", f"{SCHOOL_TITLE}\n{SCHOOL}（区融媒体中心 王小明）", [(SCHOOL_TITLE, ["王小明"])]),
    ("places in brackets sign nothing", f"{SCHOOL_TITLE}\n{SCHOOL}（南江 北岭）", [(SCHOOL_TITLE, [])]),
    ("names alone under the headline", f"{SCHOOL_TITLE}\n王小明、李华\n{SCHOOL}", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    (
        "who wrote and took pictures, above a caption",
        f"{SCHOOL_TITLE}\n{SCHOOL}\n记者 王小明 通讯员 李华 赵敏 文/摄\n图为学生在新操场上跑步",
        [(SCHOOL_TITLE, ["王小明", "李华", "赵敏"])],
    ),
    (
        "captions above the text",
        f"{SCHOOL_TITLE}\n新操场上笑声不断（赵敏）\n图为新建成的教学楼\n{SCHOOL}（王小明）",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    ("a caption above the headline", f"放学后，孩子们在新操场上跑步。\n{SCHOOL_TITLE}\n{SCHOOL}（王小明）", [(SCHOOL_TITLE, ["王小明"])]),
    (
        "sections under bullets, each signed",
        f"{SCHOOL_TITLE}\n各区学位都多了。\n■城东区\n{SCHOOL}（王小明）\n■河西县\n{WATER}（李华）\n另据市民政局统计，{CARE}",
        [(SCHOOL_TITLE, ["王小明", "李华"])],
    ),
    ("a dateline in brackets", f"{SCHOOL_TITLE}\n【本报讯】（记者 王小明）{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a dispatch told by its reporter", f"{SCHOOL_TITLE}\n江城网记者王小明3月5日报道：{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    (
        "a headline that ends like an account's name",
        f"江城学校改造十年来各项实践成果发布\n本报讯（记者 王小明）{SCHOOL}",
        [("江城学校改造十年来各项实践成果发布", ["王小明"])],
    ),
    ("an account's name above a text", f"江城发布\n本报讯（记者 王小明）{SCHOOL}", [(None, ["王小明"])]),
    ("a dispatch of a station", f"{SCHOOL_TITLE}\n江城在线消息（记者 王小明）：{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a name above a dateline with that name", f"{SCHOOL}\n王小明\n本报讯（记者 王小明） {WATER}", [(None, []), (None, ["王小明"])]),
    ("the rest of a headline that looks like a name", f"农村老人出行方便多了 全县新建公路260\n公里\n《南江日报》（2025年3月4日 第 02 版）\n{CARE}", [("农村老人出行方便多了 全县新建公路260公里", [])]),
    ("a second deck behind a dash, below a blank line", f"{SCHOOL}（记者 王小明）\n\n水到家门口\n\n——河西县农村供水见闻\n\n{WATER}（记者 李华）", [(None, ["王小明"]), ("水到家门口", ["李华"])]),
    ("a byline behind a bullet above the text of another", f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n□ 本报记者 李华\n{WATER}", [(SCHOOL_TITLE, ["王小明"]), (None, ["李华"])]),
    ("a byline below a byline, right above its own text", f"{SCHOOL}\n记者 王小明\n\n市报记者 李华\n{WATER}", [(None, ["王小明"]), (None, ["李华"])]),
    (
        "a catchword above the headline of the body below",
        f"{SCHOOL}（记者 王小明）\n{SCHOOL_TITLE}\n日子甜了 心里亮了\n{WATER_TITLE}\n{WATER}（记者 李华）\n{CARE}（记者 赵敏）\n{CARE_TITLE}",
        [(SCHOOL_TITLE, ["王小明"]), (f"日子甜了 心里亮了 {WATER_TITLE}", ["李华"]), (CARE_TITLE, ["赵敏"])],
    ),
    (
        "headlines side by side on one line",
        f"本报讯（记者 王小明） {SCHOOL}\n本报讯（记者 李华） {WATER}\n{SCHOOL_TITLE} {WATER_TITLE}\n{CARE_TITLE}\n本报讯（记者 赵敏） {CARE}",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"]), (CARE_TITLE, ["赵敏"])],
    ),
    ("the words that open a story", f"本报讯（记者 王小明） {SCHOOL * 4}\n记者6月2日从河西县水务局获悉，{WATER * 4}", [(None, ["王小明"]), (None, [])]),
    ("a byline above and another below, texts strange to each other", f"□ 本报记者 王小明\n{SCHOOL * 5}\n{WATER * 5}\n（记者 李华）\n\n{SCHOOL_TITLE}\n\n{WATER_TITLE}", [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])]),
    ("a byline above and another below, texts about the same", f"□ 本报记者 王小明\n{SCHOOL * 5}\n{SCHOOL * 5}\n（通讯员 李华）", [(None, ["王小明", "李华"])]),
    (
        "more headlines in a row than one article has",
        f"{SCHOOL}（记者 王小明）\n{CARE}（记者 赵敏）\n{SCHOOL_TITLE}\n城东新建学校四所\n城东片区入学不再难\n{CARE_TITLE}\n全市建成食堂36个\n助餐服务惠及老年人\n{WATER_TITLE}\n本报讯（记者 李华） {WATER}",
        [(f"{SCHOOL_TITLE} 城东新建学校四所 城东片区入学不再难", ["王小明"]), (f"{CARE_TITLE} 全市建成食堂36个 助餐服务惠及老年人", ["赵敏"]), (WATER_TITLE, ["李华"])],
    ),
    ("a byline behind a bullet above a text, below one that is not signed", f"{SCHOOL}\n■记者 王小明 通讯员 李华\n{WATER}", [(None, []), (None, ["王小明", "李华"])]),
    ("a byline below another's, right above its own text, no blank line between", f"{SCHOOL}\n（记者 王小明）\n本报记者 李华 文/图\n{WATER}", [(None, ["王小明"]), (None, ["李华"])]),
    ("a dateline without brackets before the day", f"{SCHOOL_TITLE}\n南江晚报讯 记者王小明 通讯员李华报道近日，{SCHOOL}", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    ("a flash", f"{SCHOOL_TITLE}\n快讯（记者 王小明）{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a correspondent below a reporter", f"{SCHOOL}\n记者 王小明\n通讯员 李华\n{WATER_TITLE}\n{WATER}", [(None, ["王小明", "李华"]), (WATER_TITLE, [])]),
    ("a byline of two lines above a dateline without names", f"{SCHOOL}\n\n□记　者 王小明\n通讯员 李华 文/摄\n本报讯 {WATER}", [(None, []), (None, ["王小明", "李华"])]),
    ("a subtitle of two lines with a column's name behind it", f"水到家门口\n——河西县探索农村供\n水新路子（关注基层）\n本报讯（记者 王小明） {WATER}", [("水到家门口", ["王小明"])]),
    ("a dateline alone above its text", f"{SCHOOL}\n本报讯\n{WATER}", [(None, []), (None, [])]),
    ("a headline whose deck asks, no text below", f"{SCHOOL}（记者 王小明）\n\n{SCHOOL_TITLE}\n学位还缺不缺？\n\n{WATER}（记者 李华）", [(f"{SCHOOL_TITLE} 学位还缺不缺？", ["王小明"]), (None, ["李华"])]),
    ("a subhead that asks, over a strange section", f"{SCHOOL * 5}\n现在接上自来水还来得及吗\n{WATER * 5}（记者 王小明）", [(None, ["王小明"])]),
    ("a story's opening below a signed text with subheads", f"本报讯（记者 王小明） {SCHOOL * 5}\n校门口有花园了\n{SCHOOL * 5}\n记者从河西县水务局了解到，{WATER * 5}（记者 李华）", [(None, ["王小明"]), (None, ["李华"])]),
    ("the words that open a story, about the same", f"本报讯（记者 王小明） {SCHOOL * 4}\n记者6月2日从城东区教育局获悉，{SCHOOL * 4}", [(None, ["王小明"])]),
    ("the rest of a headline that looks like a page's section", f"慢病看得好 名医下\n基层\n本报讯（记者 王小明） {CARE}", [("慢病看得好 名医下基层", ["王小明"])]),
    ("a headline that asks", f"孩子上学近了吗？\n{SCHOOL}（王小明）", [("孩子上学近了吗？", ["王小明"])]),
    ("a headline that cries out", f"城东建了四所学校！孩子上学近了！\n本报讯（记者 王小明） {SCHOOL}", [("城东建了四所学校！孩子上学近了！", ["王小明"])]),
    ("a headline that is somebody's words", f"“上学近了，真好！”\n{SCHOOL}（王小明）", [("“上学近了，真好！”", ["王小明"])]),
    ("a headline that breaks off", f"孩子上学近了……\n{SCHOOL}（王小明）", [("孩子上学近了……", ["王小明"])]),
    ("a first sentence is no headline", f"孩子上学近了。\n{SCHOOL}（王小明）", [(None, ["王小明"])]),
    (
        "a caption of one sentence and who took the picture, above two headlines",
        f"{SCHOOL}（记者 王小明）\n工人在山坡上安装水表。 记者 赵敏 摄\n{SCHOOL_TITLE}\n{WATER_TITLE}\n{WATER}（记者 李华）",
        [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    ("a picture's story with figures is a text", f"{WATER_TITLE}\n{WATER} 记者 赵敏 摄", [(WATER_TITLE, [])]),
    ("a dateline in brackets ends a text", f"{SCHOOL_TITLE}\n本报记者 王小明\n{SCHOOL}（本报南江1月8日电）\n{WATER_TITLE}\n本报讯（记者 李华） {WATER}", [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])]),
    ("a dateline in brackets on a line of its own is of no headline", f"{SCHOOL_TITLE}\n本报记者 王小明\n{SCHOOL}\n（据新华社南江十二月三十一日电）\n{WATER_TITLE}\n本报讯（记者 李华） {WATER}", [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, ["李华"])]),
    ("a dateline that a column cuts inside the office", f"{SCHOOL_TITLE}\n　　本报南江1月8日讯　江城\n晚报记者王小明、本报记者李华\n报道：{SCHOOL}", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    ("where a text comes from ends it", f"{SCHOOL}（来源：南江日报）\n\n{WATER}（据《河西日报》）\n\n{CARE}", [(None, []), (None, []), (None, [])]),
    ("an end and its editor on a line, above a story that nobody signed", f"城东区新增学位\n本报讯（记者 王小明） {SCHOOL}\n(完)【编辑:赵敏】\n\n供水改造 群众喝上放心水\n{WATER}", [("城东区新增学位", ["王小明"]), ("供水改造 群众喝上放心水", [])]),
    ("a headline's second line that looks like a column's name", "城东区推进法治宣传\n教育高质量发展\n千名学生受益\n本报讯（记者 王小明） 城东区法治宣传教育进校园，今年有学生3200名受益，家长很满意。", [("城东区推进法治宣传教育高质量发展 千名学生受益", ["王小明"])]),
    ("a column's name below a headline", "城东区推进法治宣传\n教育高质量发展\n千名学生受益\n本报讯（记者 王小明） 城东区法治课堂进校园，今年有学生3200名受益，家长很满意。", [("城东区推进法治宣传 千名学生受益", ["王小明"])]),
    ("the rest of a headline that looks like a button", f"城东区学位缺口不\n大\n本报讯（记者 王小明） {SCHOOL}", [("城东区学位缺口不大", ["王小明"])]),
    ("the rest of a headline beside furniture", f"城东区新增学\n位3200个\n\n第3456期\n\n本报讯（记者 王小明） {SCHOOL}", [("城东区新增学位3200个", ["王小明"])]),
    ("the rest of a headline and a column's name behind it", f"城东区学位明细账\n本（关注基层）\n\n本报记者 王小明\n{SCHOOL}", [("城东区学位明细账 本（关注基层）", ["王小明"])]),
    ("a headline of two lines printed twice", f"城东区今年新增\n学位数\n城东区今年新增\n学位数\n本报讯（记者 王小明） {SCHOOL}", [("城东区今年新增学位数", ["王小明"])]),
    ("what the front page tells of the others", f"导读\n山区小学有了热午餐……2版\n河道清淤月底完工　详见A3版\n\n{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("the paper's address and name in Latin letters", f"E-mail:njrb@163.com\nNANJIANG RIBAO\n{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("a byline above a box, below another byline", f"{SCHOOL}\n（记者 李华）\n\n本报记者 王小明\n核心阅读\n{WATER}", [(None, ["李华"]), (None, ["王小明"])]),
    ("names that no surnames begin, behind a bullet", f"{SCHOOL_TITLE}\n■记者 勒川 乌云娜\n{SCHOOL}", [(SCHOOL_TITLE, ["勒川", "乌云娜"])]),
    ("a name run into the next one's office", f"{SCHOOL_TITLE}\n本报讯（王小明记者 李华） {SCHOOL}", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    (
        "the headline above the words that open a story",
        f"{SCHOOL * 5}\n{WATER_TITLE}\n记者6月2日从河西县水务局获悉，{WATER * 4}（记者 李华）\n\n{SCHOOL_TITLE}",
        [(SCHOOL_TITLE, []), (WATER_TITLE, ["李华"])],
    ),
    ("the rest of a headline that stands in it once more", f"城东区学校新建小学\n校\n本报讯（记者 王小明） {SCHOOL}", [("城东区学校新建小学校", ["王小明"])]),
    ("the rest of a headline and another one that only repeats", f"慢病看得好 名医下\n基层\n慢病看得好\n本报讯（记者 王小明） {CARE}", [("慢病看得好 名医下基层", ["王小明"])]),
    ("a dateline's bracket in which a line of another text stands", f"城东区新增学位\n\n本报讯（记者王小明、\n\n价执行。\n\n李晓华）{SCHOOL}", [("城东区新增学位", ["王小明", "李晓华"])]),
    ("the rest of a headline between its lines", f"慢病看得好 名医下\n基层\n南江县推进医共体建设\n本报讯（记者 王小明） {CARE}", [("慢病看得好 名医下基层 南江县推进医共体建设", ["王小明"])]),
    ("letters of names apart", f"{SCHOOL_TITLE}\n{SCHOOL}\n（本报记者 王小明 本报通讯员 李 敏 赵 华）", [(SCHOOL_TITLE, ["王小明", "李敏", "赵华"])]),
    ("a question below the headline's first line", f"{SCHOOL_TITLE}\n学位还缺不缺？\n□本报记者 王小明\n{SCHOOL}", [(f"{SCHOOL_TITLE} 学位还缺不缺？", ["王小明"])]),
    ("a headline in the dateline alone", f"新华社南江6月2日电 题：{SCHOOL_TITLE}\n新华社记者王小明、李华\n{SCHOOL}", [(SCHOOL_TITLE, ["王小明", "李华"])]),
    (
        "short subheads over strange sections",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n家门口有花园\n{WATER}{WATER}\n老人吃得香\n{CARE}{CARE}",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    ("a dateline whose subject is missing", f"新华社南江6月2日电 题：\n{SCHOOL}", [(None, [])]),
    ("the day and who took the picture", f"{SCHOOL_TITLE}\n3月5日，孩子们在新操场上跑步。本报记者赵敏摄\n本报记者 王小明\n{SCHOOL}", [(SCHOOL_TITLE, ["王小明"])]),
    ("the site, the day and the source", f"{SCHOOL_TITLE}\n江城市人民政府网站 2025年03月04日 来源：江城日报\n{SCHOOL}", [(SCHOOL_TITLE, [])]),
    (
        "an archive that prints the page above each article",
        f"2025年3月4日江城日报 第1版\n\n第1版(要闻)\n专栏:\n\n{SCHOOL_TITLE}\n{SCHOOL}\n{SCHOOL}\n\n\n第1版(要闻)\n专栏:民生一线\n\n{WATER_TITLE}\n{WATER}\n",
        [(SCHOOL_TITLE, []), (WATER_TITLE, [])],
    ),
    (
        "a page's line inside a text",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n第1版(要闻)\n{SCHOOL}\n",
        [(SCHOOL_TITLE, ["王小明"])],
    ),
    (
        "items that end with names alone",
        f"◆{SCHOOL} 王小明\n◆{WATER} 李华 赵敏\n◆{CARE} 周强\n",
        [(None, ["王小明"]), (None, ["李华", "赵敏"]), (None, ["周强"])],
    ),
    (
        "short pieces below 简讯, of which nobody signed one",
        f"县区简讯\n{SCHOOL_TITLE}\n{SCHOOL}\n{WATER_TITLE}\n{WATER}\n",
        [(SCHOOL_TITLE, []), (WATER_TITLE, [])],
    ),
    (
        "a report in parts below no such word",
        f"城东区办实事\n{SCHOOL_TITLE}\n{SCHOOL}\n学位够用\n{SCHOOL}\n",
        [(f"城东区办实事 {SCHOOL_TITLE}", [])],
    ),
    (
        "short pieces under bullets below 短波, each signed",
        f"城东短波\n△{SCHOOL}（王小明）\n△{WATER}（李华）\n",
        [(None, ["王小明"]), (None, ["李华"])],
    ),
    (
        "a digest whose items are numbered",
        f"南江早知道\n1）{SCHOOL_TITLE}\n近日，{SCHOOL}\n2）{CARE_TITLE}\n3月5日，{CARE}\n3）{WATER_TITLE}\n记者获悉，{WATER}",
        [(f"南江早知道 1）{SCHOOL_TITLE}", []), (f"2）{CARE_TITLE}", []), (f"3）{WATER_TITLE}", [])],
    ),
    (
        "numbered sections that tell no news",
        f"{SCHOOL_TITLE}\n1. 新学校的布局\n{SCHOOL}\n2. 新学校的老师\n{SCHOOL}\n3. 新学校的操场\n{SCHOOL}",
        [(f"{SCHOOL_TITLE} 1. 新学校的布局", [])],
    ),
    (
        "a headline whose rest looks like a name, above an edition",
        f"河东县：童车小镇骑向中\n高端\n《南江日报》（2025年3月4日 第 02 版）\n{WATER}童车也卖出了高端的价钱。",
        [("河东县：童车小镇骑向中高端", [])],
    ),
    (
        "a question for a headline, above a byline and an edition",
        f"{SCHOOL}{WATER}\n用水超了没有，怎么算？\n本报记者 王小明\n《南江日报》（2025年3月4日 第 02 版）\n{CARE}",
        [(None, []), ("用水超了没有，怎么算？", ["王小明"])],
    ),
    (
        "a short headline of which only the text below tells",
        f"{column(f'本报讯（记者 王小明） {FISH}')}\n灯会上的年轻人\n{column(LAMPS)}",
        [(None, ["王小明"]), ("灯会上的年轻人", [])],
    ),
    (
        "two long texts, the first signed above, the second below, no headline between them",
        "归船满舱进港来\n本报记者 王小明\n" + "\n".join(map(column, [FISH] * 3 + [LAMPS] * 3)) + "（记者 李华）",
        [("归船满舱进港来", ["王小明"]), (None, ["李华"])],
    ),
    (
        "a text signed above by one and below by another",
        "归船满舱进港来\n本报记者 王小明\n" + "\n".join(map(column, [FISH] * 6)) + "（记者 李华）",
        [("归船满舱进港来", ["王小明", "李华"])],
    ),
    (
        "a byline without brackets right below an unsigned text, above another text",
        f"{SCHOOL}{WATER}{SCHOOL}{WATER}\n{SCHOOL}{WATER}\n本报记者 王小明\n{CARE}{CARE}（记者 李华）",
        [(None, ["王小明"]), (None, ["李华"])],
    ),
    (
        "a byline without brackets below a dispatch that its reporter signed, above another text",
        f"本报南江6月2日电 记者李华报道：{SCHOOL}{WATER}\n本报记者 王小明\n{CARE}{CARE}",
        [(None, ["李华"]), (None, ["王小明"])],
    ),
    (
        "a dateline before a day, which a space parts",
        f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}\n江城在线讯 17日上午，{WATER}{WATER}",
        [(SCHOOL_TITLE, ["王小明"]), (None, [])],
    ),
    (
        "a dateline without 讯, 电 or 记者 in the lines of a column",
        column(f"本报讯（记者 王小明） {SCHOOL}") + f"\n{WATER_TITLE}\n" + column(f"江城网消息：{WATER}{WATER}"),
        [(None, ["王小明"]), (WATER_TITLE, [])],
    ),
    (
        "a paragraph that ends with 消息 and a colon inside a column",
        column(f"本报讯（记者 王小明） {SCHOOL}") + "\n网上传来消息：家长们很满意，学生们也满意。",
        [(None, ["王小明"])],
    ),
    (
        "the headline of an unsigned text stands below it, above that of the next one",
        f"{CARE_TITLE}\n本报讯（记者 赵敏） {CARE}\n河西新闻网讯 昨日，{WATER}{WATER}\n{WATER_TITLE}\n{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}",
        [(CARE_TITLE, ["赵敏"]), (WATER_TITLE, []), (SCHOOL_TITLE, ["王小明"])],
    ),
    (
        "a headline of two lines, the second of which the text above tells of as well",
        f"{WATER_TITLE}\n本报讯（记者 赵敏） {WATER}灯光球场能打球。\n城东区新增学位3200个\n灯光球场能打球\n本报讯（记者 王小明） {SCHOOL}",
        [(WATER_TITLE, ["赵敏"]), ("城东区新增学位3200个 灯光球场能打球", ["王小明"])],
    ),
    (
        "two headlines that the column made one line, each of its own text",
        column(f"本报讯（记者 赵敏） {CARE}{FISH}")
        + "\n南江市社区老年食堂开到家门口老人都说好\n学位多了家长笑\n"
        + column(f"3月6日一大早，操场上雾还没散，校长就领着十几个学生往楼里走。{SCHOOL}（记者 王小明）"),
        [("南江市社区老年食堂开到家门口老人都说好", ["赵敏"]), ("学位多了家长笑", ["王小明"])],
    ),
    (
        "a headline that the column made one line, of one text",
        column(f"本报讯（记者 赵敏） {CARE}{FISH}")
        + "\n城东区今年建成投用学校新增学位三千多\n家长笑了\n"
        + column(f"3月6日一大早，操场上雾还没散，校长就领着十几个学生往楼里走。{SCHOOL}（记者 王小明）"),
        [(None, ["赵敏"]), ("城东区今年建成投用学校新增学位三千多家长笑了", ["王小明"])],
    ),
    (
        "a headline that asks, above a byline, where the text above ended",
        f"{WATER_TITLE}\n{WATER}（记者 赵敏）\n孩子放学以后到哪里去？\n本报记者 王小明\n{SCHOOL}",
        [(WATER_TITLE, ["赵敏"]), ("孩子放学以后到哪里去？", ["王小明"])],
    ),
    (
        "a headline of two halves that asks, above a byline",
        f"{WATER_TITLE}\n{WATER}\n城东：孩子们的一天（3） 放学到哪里去？\n□本报记者 王小明\n{SCHOOL}",
        [(WATER_TITLE, []), ("城东：孩子们的一天（3） 放学到哪里去？", ["王小明"])],
    ),
    (
        "a question with which the text ends, above its byline",
        f"{WATER_TITLE}\n{WATER}\n孩子放学以后到哪里去？\n本报记者 赵敏",
        [(WATER_TITLE, ["赵敏"])],
    ),
    (
        "a dateline of 专电 on a line of its own",
        f"{WATER_TITLE}\n{WATER}\n\n{SCHOOL_TITLE}\n新华社南江9月5日专电（记者王小明）\n{SCHOOL}{SCHOOL}",
        [(WATER_TITLE, []), (SCHOOL_TITLE, ["王小明"])],
    ),
    (
        "a story that opens with a scene, below its headline",
        f"本报讯（记者 赵敏） {WATER}{WATER}{FISH}\n学位多了 家长笑了\n{SCENE}\n近日，记者从城东区教育局了解到，{SCHOOL}{SCHOOL}",
        [(None, ["赵敏"]), ("学位多了 家长笑了", [])],
    ),
    (
        "a scene below a subhead of the story that it is of",
        f"本报讯（记者 赵敏） {SCHOOL}{SCHOOL}\n家长笑了\n{SCENE}\n近日，记者从城东区教育局了解到，{SCHOOL}",
        [(None, ["赵敏"])],
    ),
    (
        "a line of a headline that no text tells of, between two lines that texts do",
        f"{CARE}（记者 赵敏）\n{SCHOOL}（记者 王小明）\n南江市老年食堂开饭\n一日三餐热乎又实惠\n城东区新增学位很多\n",
        [("南江市老年食堂开饭 一日三餐热乎又实惠", ["赵敏"]), ("城东区新增学位很多", ["王小明"])],
    ),
    (
        "a line of a headline that no text tells of, right below an article",
        f"{CARE_TITLE}\n{CARE}（记者 赵敏）\n孩子们书声琅琅\n城东区新增学位很多\n{SCHOOL}（记者 王小明）",
        [(CARE_TITLE, ["赵敏"]), ("孩子们书声琅琅 城东区新增学位很多", ["王小明"])],
    ),
    (
        "a paragraph's first line with a comma, which a number cut short below",
        "南江市老年食堂开到家门口\n\n端午小长假期间，南江市\n\n12345热线的接线员照常坐在\n话务台前接电话，没有人休假。\n"
        "打来电话的市民问得多的是停电和\n停车的事。\n",
        [("南江市老年食堂开到家门口", [])],
    ),
    (
        "a name in a dateline's bracket, between the two parts of which the end of another column stands",
        f"新华社南江8月1日电（记者王小\n\n种了300亩。\n\n明、李华）今年，{SCHOOL}",
        [(None, ["王小明", "李华"])],
    ),
    (
        "a bracket that a dateline leaves open, above one that names nobody",
        f"新华社南江8月1日电（据省农业厅\n\n种了300亩。\n\n统计）今年，{SCHOOL}",
        [(None, [])],
    ),
    (
        "a headline between blank lines inside a sentence that breaks off, above a dateline",
        column(f"本报讯（记者 赵敏） {CARE}今年的午餐，按来吃饭的老人的人数来算，到年底的补贴有望突破400")
        + f"\n\n{SCHOOL_TITLE}\n\n本报讯（记者 王小明） {SCHOOL}",
        [(None, ["赵敏"]), (SCHOOL_TITLE, ["王小明"])],
    ),
    (
        "a line between blank lines inside a sentence that goes on below",
        column(f"本报讯（记者 赵敏） {CARE}") + "\n今年的午餐算下来，全市的老人能省下的\n\n补贴和菜钱要突破\n\n400万元，老人很满意。\n",
        [(None, ["赵敏"])],
    ),
    (
        "an article that goes on below another one, which the page sets into its sentence",
        f"{CARE_TITLE}\n"
        + column(f"本报讯（记者 赵敏） {CARE}{FISH}家住城东的周大娘")
        + "\n\n学位多了 家长笑了\n\n"
        + column(f"{SCHOOL}{SCHOOL}{WIND}（记者 王小明）")
        + "\n\n"
        + column(f"去年就报了名，今年吃上了热饭。{LAMPS}"),
        [(CARE_TITLE, ["赵敏"]), ("学位多了 家长笑了", ["王小明"])],
    ),
    (
        "a text below an article, where none breaks off above",
        f"{CARE_TITLE}\n本报讯（记者 赵敏） {CARE}\n\n{SCHOOL_TITLE}\n\n{SCHOOL}（记者 王小明）\n\n{WATER}{WATER}",
        [(CARE_TITLE, ["赵敏"]), (SCHOOL_TITLE, ["王小明"]), (None, [])],
    ),
    (
        "a line of a headline of which only the text below tells a little",
        f"{CARE}（记者 赵敏）\n{CARE_TITLE}\n上学有效又好\n城东区新增学位很多\n{SCHOOL}（记者 王小明）",
        [(CARE_TITLE, ["赵敏"]), ("上学有效又好 城东区新增学位很多", ["王小明"])],
    ),
    (
        "short pieces of news that nobody signed, each with its headline",
        f"城东区学校扩建完工\n{column(CLASSES)}\n河西县供水管网换新\n{column(METERS)}",
        [("城东区学校扩建完工", []), ("河西县供水管网换新", [])],
    ),
    (
        "the same, where the words that begin it tell nothing, and the headline tells the most part",
        f"城东区学校扩建完工\n{column(CLASSES)}\n河西县农村供水管网换新\n{column(METERS.removeprefix('近日，'))}（记者 李华）",
        [("城东区学校扩建完工", []), ("河西县农村供水管网换新", ["李华"])],
    ),
    (
        "a story that a note ends, above two headlines of the next one",
        f"城东区学校扩建完工\n{column(CLASSES + '孩子们都笑了。 （新华）')}\n河西县供水管网换新\n山区群众喝上放心水\n{column('本报讯（记者 李华）' + METERS)}",
        [("城东区学校扩建完工", []), ("河西县供水管网换新 山区群众喝上放心水", ["李华"])],
    ),
    (
        "a picture's story below an article, and a story that tells its source",
        f"{CARE}（记者 赵敏）\n图片新闻\n{column(CLASSES)}\n河西县供水管网换新\n{column(METERS)}\n（据县水务局）",
        [(None, ["赵敏"]), (None, []), ("河西县供水管网换新", [])],
    ),
    (
        "pieces of two lines, of which the first begins with its day",
        "流动书车开进城东\n" + column("3月2日，江城图书馆的流动书车开进城东区，当天借出图书1200册，办证86张，读者都说方便。")
        + "\n南江渔政放流鱼苗\n" + column("昨天，南江渔政站的船在江心投放鲢鱼、鳙鱼苗32万尾，今年累计放流120万尾，船一直开到傍晚。"),
        [("流动书车开进城东", []), ("南江渔政放流鱼苗", [])],
    ),
    (
        "a story under a headline of a few letters",
        f"城东区学校扩建完工\n{column(CLASSES)}\n局长热线\n{column('记者8日从市水务局获悉，热线上月接听来电4200个，满意率98.6%，水管漏水的来电占六成。')}",
        [("城东区学校扩建完工", []), ("局长热线", [])],
    ),
    (
        "short pieces of news on a page whose lines are paragraphs",
        f"城东区学校扩建完工\n{CLASSES}\n河西县供水管网换新\n{METERS}\n流动书车开进乡村\n3月2日，江城图书馆的流动书车开进石桥镇，当天借出图书1200册，办证86张，读者都说方便。",
        [("城东区学校扩建完工", []), ("河西县供水管网换新", []), ("流动书车开进乡村", [])],
    ),
    (
        "a section of the same matter, which begins as news does",
        f"城东区学校扩建完工\n{column(CLASSES)}\n教室宽敞明亮\n"
        + column("近日，记者走进城东区这三所学校，教室宽敞明亮，操场和食堂都修好了。家长们说，孩子们开学有了新教室，新增的学位让人放心。"),
        [("城东区学校扩建完工", [])],
    ),
    (
        "where a dispatch was sent from ends it",
        f"城东区学校扩建完工\n本报记者 王小明\n{CLASSES}\n（本报江城1月5日电）\n{WATER_TITLE}\n本报记者 李华\n{WATER}",
        [("城东区学校扩建完工", ["王小明"]), (WATER_TITLE, ["李华"])],
    ),
    (
        "so does a pen name in brackets",
        f"城东区学校扩建完工\n本报讯　{CLASSES}\n（晓明）\n本报讯　{WATER}（王小明）",
        [("城东区学校扩建完工", []), (None, ["王小明"])],
    ),
    ("a place above the text is no headline", f"{WATER_TITLE}\n南京\n{WATER}", [(WATER_TITLE, [])]),
]


@pytest.mark.parametrize(("what", "page", "articles"), PAGES, ids=[row[0] for row in PAGES])
def test_pages(what: str, page: str, articles: list[tuple[str | None, list[str]]]) -> None:
    assert outline(page) == articles


CAPTIONS = """
图为：学生在新操场上跑步。 李华 摄
学生在新操场上跑步。记者 李华 摄
学生在新操场上跑步。李华/摄
3月5日，学生在新操场上跑步。新华社发（李华 摄）
学生在新操场上跑步。李华 摄（某某图片网）
学生在新操场上跑步（区教育局供图）
学生在新操场上跑步。区教育局供图
学生在新操场上跑步 李华 摄
↑学生在新操场上跑步。
（资料图片）
（受访者供图）
图片来源于网络
图源：江城融媒
图/李华
摄影：李华
李华摄
视频截图
制图：李华
""".strip().split("\n")
CAPTIONS.append("▲学生在新操场上\n跑步。　本报记者 李华 摄影报道")


@pytest.mark.parametrize("caption", CAPTIONS)
@pytest.mark.parametrize("page", ["{above}{title}\n{text}", "{title}\n{above}{text}", "{title}\n{text}\n{above}{more}"])
def test_captions_are_no_headlines_and_part_no_text(caption: str, page: str) -> None:
    text = page.format(above=caption + "\n", title=SCHOOL_TITLE, text=SCHOOL, more="家长接送孩子近多了。")
    assert outline(text + "（记者 王小明）") == [(SCHOOL_TITLE, ["王小明"])]


VERSES = "本季\n全县投入客车509辆\n其中包车40辆\n发送旅客39万人次\n同比增长9.3%"
VERSE_PAGES = [
    ("below a sentence", "客运季昨天结束。\n据统计\n" + VERSES, "客运季昨天结束。据统计" + VERSES.replace("\n", "")),
    (
        "below a headline",
        "客运季平稳收官\n\n" + VERSES.replace("\n", "\n\n") + "\n\n祝大家一路平安。",
        VERSES.replace("\n", "")[2:] + "祝大家一路平安。",
    ),
    (
        "no verses but headlines",
        "粮食增产3万吨\n\n新增学位9000个\n\n客车多了509辆\n\n河道治理9公里\n\n客运季昨天结束。",
        "客运季昨天结束。",
    ),
]


@pytest.mark.parametrize(("what", "page", "text"), VERSE_PAGES, ids=[row[0] for row in VERSE_PAGES])
def test_verses_are_text(what: str, page: str, text: str) -> None:
    (story,) = stories(page)
    told = "".join(story.text[part.start : part.end] for part in story.paragraphs)
    assert told.replace("\n", "") == text


def test_closing_byline_tags_and_credits_are_not_of_the_text() -> None:
    page = f"{SCHOOL_TITLE}\n{SCHOOL}（记者 王小明）\n【编辑:李华】\n版面 / 文静 校对 / 李敏"
    (story,) = stories(page)
    text = "".join(story.text[part.start : part.end] for part in story.paragraphs)
    assert text == SCHOOL


def test_the_dateline_is_of_the_text() -> None:
    (story,) = stories(f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {SCHOOL}")
    assert story.text[story.paragraphs[0].start :].startswith("本报讯（记者 王小明）")
    assert story.dateline is not None and story.dateline.name == "本报讯"


def test_subheads_and_excerpts_have_their_role() -> None:
    page = f"【报告摘登】{SCHOOL}\n\n{SCHOOL}\n学位更足\n{SCHOOL}（记者 王小明）"
    (story,) = stories(page)
    assert [part.role for part in story.paragraphs] == ["excerpt", "body", "subhead", "body"]


def test_a_displaced_excerpt_goes_with_its_article() -> None:
    page = (
        f"{SCHOOL}（记者 王小明）\n\n{WATER}（记者 李华）\n\n{WATER_TITLE}\n【报告摘登】改造农村供水管网，农村自来水普及率达到95%。\n\n"
        f"{SCHOOL_TITLE}\n"
    )
    school, water = stories(page)
    assert [part.role for part in water.paragraphs] == ["excerpt", "body"]
    assert (school.title, water.title) == (SCHOOL_TITLE, WATER_TITLE)


def test_reports_of_a_day_are_articles_each() -> None:
    page = (
        "3月8日，热线接听群众来电741件次，直接办理315件。\n\n热点问题：\n1.物业服务52件。\n\n"
        "3月8日，全市共收到安全隐患举报27件，已联系处理。\n\n政务热线工作日报\n\n全市安全隐患举报受理情况日报\n"
    )
    assert [story.title for story in stories(page)] == ["政务热线工作日报", "全市安全隐患举报受理情况日报"]
    assert {story.kind for story in stories(page)} == {"daily report"}


@pytest.mark.parametrize(
    ("headline", "opening", "articles"),
    [
        ("南江政务热线一周通报", "3月3日至9日，热线受理群众诉求1642件，环比上升6.3%。", 2),
        ("南江政务热线一周通报", "热线受理群众诉求1642件，环比上升6.3%。", 1),
        ("让群众少跑腿", "3月3日至9日，热线受理群众诉求1642件，环比上升6.3%。", 1),
    ],
)
def test_a_report_of_a_day_begins_with_its_day(headline: str, opening: str, articles: int) -> None:
    page = f"{WATER_TITLE}\n本报讯（记者 王小明） {WATER}\n{headline}\n{opening}\n"
    assert len(stories(page)) == articles


@pytest.mark.parametrize(
    ("title", "kind"),
    [("停水公告", "notice"), ("把群众的事办实（编辑手记）", "editor's note"), ("服务消费潜力大（专家点评）", "comment"), (SCHOOL_TITLE, "news")],
)
def test_kinds(title: str, kind: str) -> None:
    (story,) = stories(f"{title}\n{SCHOOL}")
    assert story.kind == kind


@pytest.mark.parametrize("page", ["", "\n\n", "\t", "第 3 页", "【编辑:李华】", "（记者 王小明）"])
def test_pages_without_text_have_no_articles(page: str) -> None:
    assert stories(page) == ()


LETTERS = "中国新闻记者王小明李华本报讯（）()【】“”《》，。：；、！？\n\n\n  　\t0123456789年月日第页电网社报编辑完%—■\ud800\x00\r\u2028\x0c"


@given(st.text(alphabet=LETTERS, max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_articles_with_sound_spans(page: str) -> None:
    for story in stories(page):
        assert story.paragraphs
        for part in story.paragraphs:
            assert 0 <= part.start < part.end <= len(story.text)
        for person in story.reporters:
            assert "".join(story.text[slice(*person.span)].split()) == person.name
        for start, end in story.title_spans:
            assert 0 <= start < end <= len(story.text)


def test_a_byline_and_the_first_words_on_one_line() -> None:
    page = f"{WATER_TITLE}\n本报记者 王小明 {WATER}{WATER}\n"
    (story,) = stories(page)
    assert (story.title, [person.name for person in story.reporters]) == (WATER_TITLE, ["王小明"])


def test_a_headline_that_asks_stands_above_its_deck() -> None:
    page = f"公积金该怎么取？\n——市住房公积金管理中心负责人答疑\n{SCHOOL}\n"
    (story,) = stories(page)
    assert (story.title or "").startswith("公积金该怎么取？")


def test_two_strange_headlines_over_one_text_are_two_articles() -> None:
    schools = "城东区今年建成投用中小学校4所。" * 4 + "新增学位3200个，有效缓解了城东片区入学难题，家长纷纷点赞。" * 3
    water = "河西县改造农村供水管网42公里。" * 4 + "村民打开水龙头，清水哗哗流淌，生活用水有了可靠保障，大伙儿乐开怀。" * 3
    page = f"{SCHOOL_TITLE}\n本报讯（记者 王小明） {schools}\n\n{water}\n\n本报讯（记者 李华） {CARE}\n\n{CARE_TITLE}\n\n{WATER_TITLE}\n"
    assert outline(page) == [(SCHOOL_TITLE, ["王小明"]), (WATER_TITLE, []), (CARE_TITLE, ["李华"])]


def test_two_decks_over_one_text_are_one_headline() -> None:
    page = f"学位更足了\n本报讯（记者 王小明） {SCHOOL}\n{SCHOOL}\n\n{CARE}（记者 李华）\n\n{SCHOOL_TITLE}\n"
    assert [story.title for story in stories(page)][0] == SCHOOL_TITLE


LINES = st.text("供水管网一二\U00020000a\ud800\u4e9b\u4f9b", max_size=30)


@given(st.lists(LINES, min_size=1, max_size=4), st.lists(LINES, max_size=3))
def test_pairs_sought_together_are_found_as_one_by_one(texts: list[str], headlines: list[str]) -> None:
    together, single = Bodies(texts), Bodies(texts)
    for headline in headlines:
        together.seek(set(pairs(headline)))
    for pair in pairs("".join(headlines)):
        assert together.holders(pair) == single.holders(pair)
