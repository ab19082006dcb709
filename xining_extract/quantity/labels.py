"""What looks like a quantity and is none: dates, times, ordinals, labels, codes."""

from __future__ import annotations

import re
from functools import cache

from .idioms import word
from .numerals import NUMERAL_CHARACTERS
from .placenames import place
from .units import unit_at

_D = "[〇○零一二三四五六七八九]"
_YEAR = f"(?:[12][0-9]{{3}}|{_D}{{4}})"
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_TO = "[至到~—–-]{1,2}"
_HOUR = "(?:2[0-4]|1[0-9]|0?[0-9]|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])"
_MINUTE = "(?:[0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])"

# 12月, 12月8日, 四五月间, 3月至5月
_MONTHS = (
    f"{_MONTH}(?:{_TO}{_MONTH}|[一二三四五六七八九])?月(?!龄|球|票|饼)(?:份|底|初|末|中旬|[上下]旬|间)?"
    f"(?:{_DAY}(?:{_TO}{_DAY})?[日号](?:{_TO}(?:{_MONTH}月)?{_DAY}[日号])?)?"
)
# 晚上八点半, 9:30—11:30, 9时30分, 2∶00至4∶30; but not the hours of 小时, the score of 5点 or the points of 3点评
_PART_OF_DAY = "(?<=[上下中]午|凌晨|[早晚]上|清晨|傍晚|[夜深]夜|夜里|半夜)"
_NO_HOUR = "(?!间|代|期|速|段|尚|许多|长|任|而|常|机|刻|装|隔|光|效|评|候|值|政|空)"  # 时间, 时代
_NO_TIME = "(?![0-9〇○零一二三四五六七八九位击评赞子明半钟五])"  # 点位, 点击
_NO_COUNT = "(?![%％个成倍折元万亿米公人次家])"
_BY_COLON = f"[:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9.])(?:{_TO}{_HOUR}[:：][0-5][0-9])?"
_BY_HOUR = (
    f"(?<!小)时{_NO_HOUR}(?:许|整|左右|前|后|{_MINUTE}分(?:{_MINUTE}秒|(?![之钟别布])))?(?:{_TO}{_HOUR}时(?:{_MINUTE}分)?)?"
)
_BY_POINT = (
    f"点{_NO_TIME}(?!{_D})"
    f"|点(?:{_MINUTE}分|[0-5][0-9](?![0-9])|[二三四五]?十[一二三四五六七八九]?|[一三]刻|半|钟|整|许){_NO_COUNT}(?:{_TO}{_HOUR}点)?"
)
_CLOCK = "|".join(
    (
        f"{_HOUR}∶[0-5][0-9]{_TO}{_HOUR}∶[0-5][0-9]",
        f"{_PART_OF_DAY}{_HOUR}点(?:{_MINUTE}分|[0-5][0-9](?![0-9])|半|钟|多|左右|[一三]刻)?",
        f"{_HOUR}(?:{_BY_COLON}|{_BY_HOUR}|{_BY_POINT})",
    )
)
# 2024年, 2023、2024年度, 2021年第三季度, 2024年12月8日; but not 2000年历史
_NO_YEAR = "(?!历史|的历史|以上|左右|前|时光|岁月|文明|来的)"
_QUARTER = "第?[一二三四1-4]季度|[上下]半年"
_BORN = "后(?!续|期|勤|台|面|方|来)"  # 80后
_DATE = "|".join(
    (
        f"{_YEAR}{_TO}(?:{_YEAR}|[0-9]{{2}})(?:年(?:度|期间|间)?|学年|赛季|财年)",
        f"{_YEAR}(?:[、和及与]{_YEAR}){{0,5}}年{_NO_YEAR}(?:度|版|底|初|末|间|代|款)?(?:{_QUARTER}|{_MONTHS})?",
        f"{_YEAR}/{_YEAR}(?:年度|学年|赛季)?|{_YEAR}届|(?:199|20[0-4])[0-9]款",
        f"{_YEAR}[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12][0-9]|0?[1-9])(?![0-9])",
        f"[0-9]{{2}}(?:{_BORN}|年代)|[〇零一二三四五六七八九]{{2}}(?:{_BORN})",
        "(?:[1-9]0|[二三四五六七八九]十)年代(?:[初末]|中[期后叶]?)?",
        "(?:[12][0-9]|二十一?|十[六七八九])世纪(?:[0-9二三四五六七八九]?[0十]年代)?",
        "0[0-9]年",
        "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})年(?:行动|规划|计划|攻坚|倍增)",
        "(?:[0-9]{1,2}|[两二三四五六七八九十]{1,3})年(?=年?平均(?:增|降|下降|上涨|提高)|年均)",
        f"(?:{_MONTH}[、和及]){{1,5}}{_MONTHS}|{_MONTHS}",
        f"(?<!拘留)(?:{_DAY}{_TO})?{_DAY}[日号](?:(?:{_TO}|[、和]){_DAY}[日号])*(?!均|内|以[内上下]|之内|照|产|用|元|常|本|圆|后|游)",
        _CLOCK,
        "[一二三四1-4](?:[、至到和—-][一二三四1-4]){0,3}季度(?!连|以)",
        "[上下]半年|(?:二十|十|廿)[一二三四五六七八九]日(?!元|圆|以[内上下]|内|的?[行司]?[政法]?拘留)",
    )
)
_ORDINAL_AFTER = "|".join(
    (
        # 十二届政协五次会议, 五次会议, 三中全会
        "[一二三四五六七八九十]{1,4}届(?:[全人政中委省市县区常一二三四五六七八九]|团代|职代|理事|董事|执委)"
        "[一二三四五六七八九十]*(?:届)?(?:[一二三四五六七八九十]+[中次])?(?:全会|会议)?",
        "[一二三四五六七八九十]{1,3}次(?:会议|全会|全体|常委|常务|代表大会|党代会|全国代表|理事会|党组|集体学习|主席)",
        "[一二三四五六七八九十]中(?:全会|、|，|$)",
        # 二期工程, 四、五类危桥, 两级法院, 二等奖, 一号文件
        "[一二三四五六七八九十0-9]{1,3}期(?:工程|项目|建设|叫|地块|标段|厂)",
        "[一二三四五六七八九十][、和至到][一二三四五六七八九十](?:类|次网|期(?=工程|项目|建设|扩建|改造|[，。；、）]))",
        "(?:[一二三四五六七八九十两][、和至到])?[一二三四五六七八九十两]{1,2}级"
        "(?!以上|左右|地震|大风|风|余震|台阶|阶)",
        "[一二三四五六七八九十]{1,2}(?:等奖|等功|年级|号|本(?:线|批)|甲|环路|经路|纬路|马路)",
        "[0-9]{1,3}(?:年级(?!段)|等奖|等功)",
        # 五组村民, 七年级三班, 十件民生实事
        "[一二三四五六七八九十]{1,3}组(?:的)?(?:村民|社员|组民|组长|居民小组)|(?<=村)[一二三四五六七八九十]{1,2}组"
        "|[一二三四五六七八九十]{1,2}组(?=[0-9]{1,3}[名人])|(?<=村)[0-9]{1,2}(?:[至到、-][0-9]{1,2})?组|(?<=中[建铁交])[一二三四五六七八九十]{1,2}局",
        "(?<=年级)[(]?[一二三四五六七八九十0-9]{1,2}[)]?班"
        "|[一二三四五六七八九十]{1,3}件(?:民生|惠民|为民|利民|便民)?实事",
    )
)
# Of a number that goes on like these letters are its unit: 5m2, 3tCO2e, 1.5e5
_NO_CODE = "(?![eExX][+-]?[0-9]{1,3}(?![0-9A-Za-z])|(?:[cdhkmN]?m[23]|tCO2e)(?![0-9A-Za-z]))"
_CARS = "小?客车|载客|普通客|非营运|汽车|面包车|小?轿车|商务车|旅游车|巴士|车辆"
_ALL_DAY = (
    "服务|热线|不间断|值守|值班|营业|在线|自助|客服|全天|待命|开放|无人|运转|内答|受理|接|巡|不停|供[水电热气暖]|在岗"
    "|实时|不打烊|轮流|轮班|循环|畅通|监|专人|全时|响应"
)
# Behind 5g, the generation of a network
_NETWORK = (
    "网|基站|手机|业务|领域|技术|时代|信号|智能|试验|外场|商用|概念|终端|用户|套餐|通[信讯]|覆盖|产业|建设|应用|单|资源|作为|的发展"
    "|[、，或和](?:网|wifi|光)"
)
_SIGNS = "|".join(
    (
        r"[0-9]+(?:\.[0-9]+){2,}",  # 1.2.3, addresses
        r"0[0-9]{2,3}-[0-9]{7,8}",  # telephones
        r"1[0-9]{2}-?[0-9]{4}-?[0-9]{4}(?![0-9.万亿])",
        r"[48]00-?[0-9]{3,4}-?[0-9]{3,4}(?![0-9.万亿])",
        rf"[0-9]+{_NO_CODE}[A-Za-z]+[0-9][0-9A-Za-z]*",
        r"[0-9]+(?:\+[0-9NXnx]+)+",  # 1+3+N
        r"[0-9]{4}(?:/[0-9]{4})?次(?=(?:[、和][0-9]{4}次)*(?:等[0-9]+[对列趟]|[^，。；0-9]{0,6}列车))",  # 7053次列车
        r"[0-9]{1,2}·[0-9]{1,2}|7[×xX*]24(?:小时)?|[0-9]{5,}期",
        "(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,4})连(?:冠|胜|败|涨|跌|板|霸|阴|阳|升|降|号|鸣)|[0-9]\\.[0-9]版|618(?=大促|购物节|期间|年中)",
        "[1-9][sS](?=店|[^，。；0-9]{0,2}手机)|[12][0-9]{7}h(?![a-z])",
        "(?:[0-9]{1,3}[、和及]){1,20}[0-9]{1,3}路(?![人纵军])",  # 7、8、9路公交
        f"[2-6]g(?:[、，和/][2-6]g)*(?={_NETWORK})",
        "[0-9]{1,3}(?:号|路公交|路车|号线|号楼|[栋幢][0-9]|单元|室|国道|省道|县道|高速|频道|师|型|系列|版本)",
        "(?:[0-9]{1,3}[栋幢]、)+[0-9]{1,3}[栋幢]|(?<=号)[0-9]{1,3}[栋幢]",  # 6幢、7幢
        f"[0-9]{{1,2}}座(?:及?以[上下])?(?=的?(?:[大中小]型)?(?:{_CARS}))",  # 7座以上客车, 7座小型轿车
        "[0-9]{3,}(?:热线|专线|便民|政务|平台|客户端|电话|国道|省道|县道|服务热线|举报|投诉)",
        f"24小时(?:{_ALL_DAY})",
        "[0-9]+(?:G|D|K|A|B|H|C|S|P|Q|X|T)(?![A-Za-z0-9])(?!B)",
    )
)

# After 第: one ordinal, or several (第1至3名, 第一、二、三批).
_CARDINAL = r"[0-9〇零一二三四五六七八九十百千]+"
_ORDINALS = re.compile(rf"{_CARDINAL}(?:(?:[、和与及至到~—–-]|[届次批期名位]?[、至到]第){_CARDINAL})*")
# After a numeral these may make it a date, an ordinal or a code.
DATED = frozenset("年月日号时点期栋幢单室小路型款系版频省县国高世季后师届次中等本甲环经纬马级批名位组班件∶g局座sh连版")
_JOINED = frozenset("、和及与至到~—–-:：.").union(NUMERAL_CHARACTERS, "0123456789")
_SCALES = frozenset("十百千万亿")
# Before a bare scale these begin the number: 数百, 上千, 超万.
_SCALE_LEADS = frozenset("数上几近超过")
_DOUBLED = tuple(f"翻{word}" for word in ("", "了", "近", "了近", "了约", "了将近", "将近"))
_MOBILE = 11  # digits


@cache
def _skip() -> re.Pattern[str]:
    return re.compile(f"{_DATE}|{_ORDINAL_AFTER}|{_SIGNS}")


def label(text: str, at: int) -> int:
    """Where the date, ordinal or code ends whose numeral begins at `at`; 0 where there is none.

    >>> label("12月8日起", 0), label("三年级", 0), label("12个", 0)
    (5, 3, 0)
    """
    found = _skip().match(text, at)
    if found is None:
        return 0
    end = found.end()
    telephone = end - at == _MOBILE and text[at:end].isdigit()
    counted = telephone and unit_at(text, end + text.startswith(("余", "多"), end)) is not None
    return end if not counted else 0


def past(text: str, at: int) -> int:
    """Where the date, ordinal, code or word ends whose numeral begins at `at`; 0 where it is none of them.

    >>> past("第三批", 1), past("一方面", 0), past("三个", 0)
    (2, 3, 0)
    """
    character, previous = text[at], text[at - 1 : at]
    if character > "9" and (end := place(text, at)):
        return end
    if previous == "第":
        ordinals = _ORDINALS.match(text, at)
        return ordinals.end() if ordinals is not None else at + 1
    if character <= "9":
        return label(text, at)
    following = text[at + 1 : at + 2]
    end = label(text, at) if following in DATED or following in _JOINED else 0
    if end:
        return end
    if character in _SCALES and previous in _SCALE_LEADS or following == "番" and text.endswith(_DOUBLED, 0, at):
        return 0  # 上千户, 翻一番
    return word(text, at)
