"""The forms of times in Chinese prose, as regular expressions: 2024年1—8月, 前三季度, “十四五”期间, 截至目前."""

from __future__ import annotations

import re
from functools import cache

D = "[0-9０-９]"
HAN = "[一二三四五六七八九十]"
HAN_NUMBER = f"{HAN}{{1,3}}"
TO = "(?:[-—–~～－]{1,2}|至|到)"
HAN_YEAR = "二[〇○零][〇○零一二三四五六七八九]{2}|一九[〇○零一二三四五六七八九]{2}"
YEAR_NUMBER = f"(?:[12１２]{D}{{3}}|{HAN_YEAR})"
IN_TWO_YEARS = "(?<![^，。；：！？“‘（(、\\n到至在于从和或将划望])后年"  # 投产后年产值 has none
YEAR = f"(?:{YEAR_NUMBER} ?年(?!代)度?|[今去前明]年|{IN_TWO_YEARS}|上年度?|本年度?|上一年(?:度|同期))"
MONTH = f"(?:{D}{{1,2}}|(?<!{HAN})(?:十[一二]?|{HAN}))月(?:份)?"
NEAR_DAY = (
    "[昨今明][天日晨早晚夜]|昨今两[天日]|今明两[天日]|明后两?天"
    "|(?<![提当目以之眼])前天(?!气)|前日|(?<![提之])前一[日天周](?=的)"
)
DAY = f"(?:{D}{{1,2}}日|(?<=月){HAN_NUMBER}日|(?<=月){D}{{1,2}}号|{NEAR_DAY})"
PARTS_OF_DAY = tuple("凌晨 早晨 清晨 今晨 早上 上午 中午 下午 傍晚 晚上 晚间 一早 晚 早".split())
PART_OF_DAY = f"(?:{'|'.join(PARTS_OF_DAY)})"
HOUR = f"(?:{PART_OF_DAY}?{D}{{1,2}}(?:时|点(?!多?[个项]))(?:{D}{{1,2}}分|半)?(?:许|左右)?|{PART_OF_DAY})"
DATE = f"(?:{MONTH}(?:{DAY}|[上中下]旬|[底末初])?)"
QUARTER = "(?:(?:前|第|首)?[一二三四两1-4]个?季度[初末]?|首季|上个?季度|本季度)"
FIRST_MONTHS = f"(?:(?<![提以之目])前|头)(?:{D}{{1,2}}|{HAN_NUMBER}|两)个?月|(?<=年)后(?:{HAN}|[两0-9])个月"
MONTHS = f"(?:(?:{D}{{1,2}}|{HAN})月?(?:份)?{TO}{MONTH}|{FIRST_MONTHS})"
SEASON = (
    "(?:(?<!”)[春夏秋冬][季天]|[今去][春夏秋冬](?!今)|(?<=年)[春夏秋冬](?=[，,、])|暑期|暑假|寒假|汛期|供暖季|采暖季)"
)
# A season of an office or a trade: 暑运, 上个供暖期; a bare 假期 is a time where it opens its clause.
DAYS_OF = f"[前后头首](?:{D}{{1,2}}|{HAN}|两)?[天日]"  # 假期前三天
TERMS = "供暖期|采暖期|供暖季|采暖季|榨季|雪季|航季"
TERM = (
    f"(?:(?:上一?个?|本)(?:{TERMS})|[暑春]运(?:期间)?"
    "|(?<![^，。；：！？\\n])(?:雪季|榨季)(?!的)"
    f"|(?<![^，。；：！？\\n])假[期日](?:{DAYS_OF}|期间|里|首日|(?:{D}|{HAN})天)?(?![的旅经消市办出文]))"
)
NATIONAL = "国庆(?=[节假黄长小期、，”当]|中秋|双节|前后)"  # else a given name
FEAST = f"“五一”|“十一”|五一(?![路街])|{NATIONAL}|中秋|端午|清明|元旦|元宵|春节|春运|双节|“双节”|小长假"
LUNAR = f"除夕(?:夜|当?晚上?|当[天日])?|(?:正月|腊月|大年)(?:初?{HAN}{{1,3}}|廿{HAN})|大年三十"
FREE = "小?长假|黄金周|假期|假日|节"
# 七天假期中, 8天长假
HOLIDAYS = f"(?:{D}|{HAN})天(?:小?长假|假期|黄金周)(?:期间|里|中|内)?(?![的旅经消市办出文])"
FESTIVAL = f"(?:{LUNAR}|{HOLIDAYS}|(?:{FEAST})(?:、?(?:国庆|中秋))?(?:{FREE})?(?:{DAYS_OF}|期间|(?:{D}|{HAN})天)?)"
EVE = "入[汛夏冬春秋梅]前|(?<![^，。；：！？在于\\n])[汛节]前|(?<![^，。；：！？\\n])节后(?=[已共，])"
WEEKDAY = "周[一二三四五六日]"
WEEKEND = f"(?<![^，。；：！？“\n]){WEEKDAY}(?:、{WEEKDAY})*(?:两天|[上下]午|晚上?|早上)?(?=[，核共接来举参])"
IN_MONTH = f"(?:{DAY}|[底末初]|[上中下]旬)?"
NEAR = (
    f"上个?月[底末初]?|(?<![以上地乡])下个?月{IN_MONTH}|本月{IN_MONTH}|(?:上一?|本)周(?!期)(?:{HAN}|[日末])?|上个?星期(?:{HAN}|[日天])?"
    "|去冬今春|今冬明春|岁末年初"
)
YEAR_EDGE = "(?<![大青少成老新过])年[底末初终]|(?<![学0-9０-９一二三四五六七八九十两几数半多])年内"
PART = f"(?:[上下]半年|{QUARTER}|{MONTHS}|{YEAR_EDGE}|{EVE}|{NEAR}|{WEEKEND}|{SEASON}|全年)"
INSIDE = f"(?:{PART}|{DATE}(?:当月|{HOUR})?(?:和{HOUR})?|{FESTIVAL})"
WHEN = f"(?:{YEAR}(?:同[期日月]|{INSIDE}|[底末初])?|{INSIDE}|{DAY}(?:{HOUR})?)"
PLAN = f"“?{HAN}{{1,3}}五”?(?:规划)?(?:期间|时期|以来|末|初期|期末)"
COUNT = f"(?:{D}{{1,2}}|{HAN_NUMBER}|[两几数多])(?:多|余)?个?(?:年|月|天|周|季度)(?:多|间|时间)?"
# 工坊建成一年多，…; 开业3个月，…; 三年间，…
LIFE = (
    "挂牌|设立|开课|开班|开播|开建|建成|建立|开业|营业|运行|运营|上线|实施|成立|启动|投用|开通|试点|推行|落地|开园|开馆|投产"
)
SOME = f"(?:{D}{{1,2}}|{HAN_NUMBER}|[两几])(?:年|个月|天)"
AGE = (
    f"(?:(?<={LIFE})(?:{COUNT}|半年)[多半]?(?=，)|{SOME}(?:间|里(?=[，的]))"
    f"|(?<![^，。；：！？\n])(?:{COUNT}|{HAN_NUMBER}多[年天])里(?!的))"
)
# 两年培训1200人
LASTING = (
    "累计|共|总共|合计|培训|运送|发送|接听|受理|办理|救治|生产|销售|完成|投入|建成|新建|新增|改造|安排|发放|培育|接待|帮助|救助|服务|招募|举办|开展|选派"
)
SPELL = (
    f"(?:(?:(?<![由从])过去|(?<!已)(?<!提前)(?<!为期)(?<![历耗用]时)(?<![缩短减少省长加迟快])近|这|最近)的?{COUNT}来?|再过{COUNT}|(?:一年|一季|一个月)下来|(?:连续)?{COUNT}来(?!了)|(?:未来|今后)的?(?:{COUNT}|{D}{{1,3}}个?小时)内?|(?<![^，。：；在用争划“\n]){COUNT}内(?!的)"
    f"|此前{COUNT}|近?半年多?来|近半年|头(?:{D}{{1,2}}|{HAN})[天日周]|前(?<![^，。；而在、“\n]前)(?:{D}{{1,2}}|{HAN}|[两几])[天日周](?!的)"
    "|近些?年来?|多年来|这些年来?|历年来"
    f"|(?:(?<=短短)|(?<=仅用))(?:{COUNT}|半年)(?:时间|内|里)?(?=[，,])|(?<![^，。；：！？“\\n]){COUNT}(?:时间|前)(?=[，,])"
    f"|(?<![^，。：；！？“\\n])(?:{D}{{1,2}}|{HAN}|两)(?:年|个月|天)(?={LASTING}))"
)
SCHOOL_YEAR = (
    f"(?:{YEAR_NUMBER}(?:[-—–~/]{{1,2}}{YEAR_NUMBER})?学年度?|{YEAR_NUMBER}/{YEAR_NUMBER}年度|(?:[本新]|这个?)学[期年]|这个(?:暑假|寒假|假期|春节|周末|冬天|夏天|月|季度|赛季|雪季)"
    "|上一?学[期年]|[本上]赛季)"
)
DECADE = f"(?:(?:上|{D}{{2}}|二十|十九)?世纪)?(?:{D}0|{HAN}十)年代(?:[初中末]期?)?"
THIS_TIME = "(?:此|本|这)[次轮][^，。；、0-9]{2,6}(?:中|期间)(?=，)"  # 此次降雨中，
YEARS = f"{YEAR_NUMBER}(?:{TO}|/){YEAR_NUMBER}(?:年?(?:{TERMS}|赛季)|年(?!代))"
# 由过去的12家增至30家: what the figure was before.
BEFORE_IT = "过去|原来|以前|此前|原先|当初|最初|起初|平时|平日|往常|首[轮批期]|上一?[轮届]|上一周期"
ORIGIN = f"(?<=[由从自比较])(?:(?:{BEFORE_IT}|{COUNT}前)(?=的)|原来(?=[^，。；、0-9]{{2,8}}的[0-9]))"
# 过去各村各管各的渠, 以前要跑3趟: before what the article tells of, if no figure follows.
BYGONE = "过去|往年|往常|以前|以往|从前|早年|早先|此前|起初|最初|当时|那时|当初|当年|次年|翌年|平时|平日|周末|旺季|淡季"
ONCE = (
    f"(?<![^，。；：！？“\n])(?:{BYGONE})(?![的二三四五六七八九十两几0-9]|(?<![以从]前)一)"
    "|(?<![由从比较跟与和走跑开赶送搬])(?:过去|以前|原来|原先)(?![的二三四五六七八九十两几0-9])(?=[^，。；：]{2,24}，(?:现在|如今|眼下|目前))"
)
NOW = (
    "截至目前|截止目前|到目前为止|截至当前|截至发稿时?|(?<![项题科栏条])目前|当前|现?如今|现阶段|眼下|迄今(?:为止)?|(?<![^，。；：！？\\n])至今(?=已|共|累计|[，,])|(?<![出体展呈表发浮涌实])现在(?!来?看)"
)
# 一年补90元, 一天卖150碗: how often, no year of the calendar
EACH = (
    "(?<![同有第另那这近每去隔当不满前后某头过了用为期到足整仅只提终其之唯最再又晚早连十百千高多低少日])一(?:年|天|个月)"
    "(?![多来内间级半之后前时里的起至到、以一期度])(?=[^，。；：！？、\\n0-9年月日天]{1,8}[0-9])"
)
RATE = f"{EACH}|每(?:年|月|天|日|周|季度|个月|学年|学期)度?"
VAGUE = "近日|日前|近期|最近(?!的)|不久前|当天|当日|当[晚夜]|同日|同一天|届时|未来|今后"
LATER = f"(?:目前|现在|{LUNAR}|{YEAR}(?:{DATE}|[底末初])?|{DATE}|{DAY})(?:{HOUR})?"
STRETCH = f"{YEARS}|{THIS_TIME}|{TERM}|{WHEN}(?:{TO}{LATER})?|{PLAN}|{SPELL}|{AGE}|{SCHOOL_YEAR}|{DECADE}"
THAT_MONTH = "当月(?=[，,])|(?<![^。；！？\n 　])当月(?!的)"
PHRASE = (
    f"(?P<now>{NOW})|(?P<rate>{RATE})"
    f"|(?P<span>(?:截至|截止到?|自从?|从)?(?<![0-9０-９.．第])(?:{STRETCH})(?:期间|以来|至今|(?<=[年月天周])来|起(?![步点来]))?"
    f"|(?:从|自)?即日起(?:[至到](?:{LATER}|{PART}|月底))?|首[日月周](?=[，,])|{ORIGIN}|{ONCE}|{THAT_MONTH}|(?:历史|常年|往年)同期|(?<![年月度季比较与同和于节日期合])同期(?!的)|(?<![学0-9一二三四五两几半])年内|全年|截至(?:当[日天])?{HOUR}|截至当[日天]|截[至止](?!目前|当前|现在)[^，。；：！？、0-9]{{2,8}}(?=，))"
    f"|(?P<vague>{VAGUE})"
)

# Where a phrase may begin. What may follow a digit or a numeral:
MORE = "个[月季]|[多余]个?[年月天周]|[天周季代]"
NUMBER_FOLLOWS = f"{D}{{0,3}} ?[年月日时点学世/至到—–~～－-]|{D}?(?:{MORE})|{D}[凌早上中下晚]"
HAN_FOLLOWS = f"[〇○零一二三四五六七八九十]{{0,3}}(?:[年月日来]|五[”规期时以末初]|[一]”?|{MORE})"
QUARTER_FOLLOWS = "[一二三四1-4]?个?季"
DIGITS = "123456789１２３４５６７８９"
NUMERALS = "一二三四五六七八九十"
# What may follow its first letter; with 以来, 期间, 之初, 前的, which end a time that an event names.
BEGINNINGS = {
    "截": "至止", "至": "今", "小": "长", "当": "前天日晚夜初月时年", "现": "如阶在", "眼": "下",
    "迄": "今", "每": "年月天日周季个学",
    "今": "年天日后明春夏秋冬晨早晚", "去": "年春夏秋冬", "明": "年天日后", "昨": "天日今晨早晚夜", "即": "日",
    "后": f"年两，可能将日每预{NUMERALS}{DIGITS}",
    "头": f"两{NUMERALS}{DIGITS}", "前": f"年日天的，最每只仅平两{NUMERALS}{DIGITS}",
    "上": "年一半个月周季世学赛供采轮届星", "下": "半月个", "本": "年月周季学赛供采榨雪航次轮", "新": "学", "凌": "晨",
    "年": "底末初内终",
    "暑": "期假运", "假": "期日", "寒": "假", "汛": "期前", "此": "次轮", "雪": "季", "榨": "季",
    "入": "汛夏冬春秋梅", "节": "前后",
    "除": "夕", "正": "月", "腊": "月", "大": "年",
    "端": "午", "清": "明", "元": "旦宵", "双": "节",
    "最": "近初", "连": "续",
    "未": "来", "再": "过",
    "历": "史", "岁": "末", "日": "前", "同": "日期一", "届": "时", "时": "候的", "原": "来先", "以": "前来往",
    "往": "年常", "从": "前", "早": "年先", "几": "年个",
    "起": "初", "那": "时", "次": "年", "翌": "年", "平": "时日", "周": "末一二三四五六日", "旺": "季", "淡": "季",
    "首": "日月周季个一二三四1234轮批期",
    "两": "年个", "春": "季天运节", "夏": "季天", "秋": "季天", "冬": "季天", "期": "间内",
    "之": "初", "近": f"年些日期半几两{NUMERALS}{DIGITS}", "这": f"些几两个学次轮{NUMERALS}{DIGITS}",
}
# Letters that are rarer than the first letter of the phrase in which they stand second.
SECOND = "年(?<=[全半数多历常往]年)|前(?<=[目此]前)|去(?<=过去)|今(?<=如今)|庆(?<=国庆)|秋(?<=中秋)|暖(?<=[供采]暖)"
SECONDS = frozenset("全年 半年 数年 多年 历年 常年 往年 目前 此前 过去 如今 国庆 中秋 供暖 采暖".split())
# 到目前为止, 自2019年, “十四五”: what stands before belongs to the phrase.
LED = frozenset("到自从“")


@cache
def patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a phrase may begin; a phrase. Compiled at the first use: they are long.

    The first begins with one set of letters, so that `re` runs over the rest of the text at full speed. It also lets
    pass pairs that stand together in none of `BEGINNINGS`.
    """
    first, second = "".join(BEGINNINGS), "".join(sorted(set("".join(BEGINNINGS.values()))))
    later = "".join(branch[0] for branch in SECOND.split("|"))
    number = f"(?<=[{DIGITS}])(?<![0-9０-９.．][{DIGITS}])(?:{NUMBER_FOLLOWS})"
    pair = f"(?<=[{first}])(?=[{second}])"
    numeral = f"(?<=[{NUMERALS}])(?:{HAN_FOLLOWS})"
    others = "|".join(f"(?<={branch[0]}){branch[1:]}" for branch in SECOND.split("|"))
    quarter = f"(?<=[第首])(?:{QUARTER_FOLLOWS})"
    gate = f"[{DIGITS}{NUMERALS}{first}{later}第首](?:{number}|{pair}|{numeral}|{quarter}|{others})"
    return re.compile(gate), re.compile(PHRASE)
