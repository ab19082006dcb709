"""What a sentence of a paragraph turns to that has nothing to do with what one before it named."""

from __future__ import annotations

import re

from ..connectives import BESIDES
from ..divisions import LEVELS, PLACES, REGION
from ..forthcoming import WILL
from ..manner import HOW
from ..model import Span
from ..page.story import Sentence
from ..present import PRESENT, UNTIL_NOW
from ..saying import SOMEBODY
from .undertaking import MEANS, Undertaking, own_in, stem_in
from .vocabulary import words

# A sentence that opens so turns to something else.
_NEXT_TOPIC = re.compile(
    rf"\s*(?:{BESIDES}"
    rf"|下一步，[^，。]{{2,10}}(?:{WILL})(?:开设|开通|新[建设增开]|增设|设立|推出|试点)"
    rf"|据统计，[^，。]{{2,8}}期间，|[^，。]{{2,12}}则|[^，。]{{2,8}}方面，|据[^，。]{{2,12}}统计，|据统计，[^，。]{{0,8}}全{REGION}"
    rf"|(?:{SOMEBODY})?"
    rf"到[0-9]{{4}}年底?，全{REGION}"
    rf"|(?:{UNTIL_NOW}|{PRESENT})，全{REGION}[^，。0-9]{{2,14}}[共现]有[0-9]"
    rf"|[^，。]{{2,20}}数据[也还]显示，|[0-9]{{4}}年?[至到—～~-]{{1,2}}[0-9]{{4}}年，全{REGION}"
    rf"|(?:上半年|前?[一二三四]季度)，全{REGION}[^，。；]{{0,6}}(?:社会消费|生产总值|规[模上]|固定资产|外贸|进出口)"
    r"|自[^，。该此这]{5,20}工作[^，。]{0,6}以来，"
    r"|[^，。；0-9该此这]{2,16}(?:大道|公路|大桥|水库|[一二三四]期)(?:已|正)?(?:累计)?完成"
    rf"|(?:[目当]前，)?全{REGION}(?!受益|惠及|参与|完成|受惠|覆盖)[^，。；0-9“”]{{2,12}}(?:已?达到?|现有|共有|拥有)[0-9.]+[万亿]?余?[家个所座处万亿%]"
    rf"|而[^，。；]{{0,10}}，全{REGION}|[从就]全{REGION}[^，。]{{0,6}}[看言]，|全{REGION}来看，"
    rf"|[^，。]{{0,6}}[{PLACES}局院校]还|[针面]?对[^，。]{{2,24}}，(?!该|行动|活动|项目|工程|平台))"
)
# … and so does the second of several items: what the first names ends with it.
_NEXT_ITEM = re.compile(
    r"\s*(?:[（(]?(?:[二三四五六七八九十]|[2-9])[）)]|[二三四五六七八九十][是、要]|其[二三四]|第[二三四五六]，)"
)
# … and one that opens with since when another deed has been done.
_SINCE_ANOTHER = re.compile(r"\s*[^，。；0-9该此这]{2,24}(?:开展|启动|实施|推行|打响|创建|试点)以来，")
# One place, body or venue after another tells of itself: 东滩公园办“赶海”活动，…。西滩公园….
_SUBJECT = re.compile(
    r"\s*在?(?![该本此这全各其])[^，。；：、0-9“”《》]{2,9}?"
    f"(?:([{LEVELS}])(?:(?:人民)?政府)?|([镇乡村]|社区|街道)|(景区|公园|乐园|世界|古城|古镇|小镇|[山湖岛城园馆])"
    "|(学校|[小中大]学|学院|医院|卫生院|公司|集团|[厂行]|[局委办院]|部门|图书馆|中心|支队|大队))"
    "(?![内里上中民级委政长区镇乡村城域业动])"
)
# What is plainly a deed of its own: 全力打造渔歌小镇，….
_OWN_DEED = re.compile(
    rf"\s*{HOW}{{1,2}}"
    "(?:建设|实施|推进|开展|打造|推动|培育|发展|加强|落实|深化|完善|推行|抓好|做好)"
)
# 完善渔检机制，发现问题7个: what is but bettered
BETTERED = re.compile("(?:完善|健全|优化|强化|夯实)了?$")
# 投资9万元，完成渔路工程；|确定投资3万元，加固渔堤: each part lays out money of its own
_LAYS_OUT = re.compile(
    f"(?:{WILL}|确定|总|共|累计|再|另|还)*(?:投资|投入|安排|筹资)[^，。；]{{0,6}}[0-9.]+[万亿]?余?元"
)
# What so follows a name tells only when something is so, or by what: 渔节举办后，渔货旺销。…
_ONLY = re.compile(
    "(?:开展|实施|启动|举办|结束|落幕)(?:之|以)?后，|的?(?:区位|资源|产业|平台|品牌|带动|生态)*(?:优势|资源|基础|契机|底子)"
)
# 随着渔港项目投产，…; 在渔港项目等的带动下，…
_AS = re.compile("(?:随着|得益于|由于|受益于|受)[^，。；]*$")
_DRAWN = re.compile("[^，。；]{0,24}(?:带动|拉动|推动|支撑|牵引|引领)下，")
_EARNED = re.compile("产值|利润|利税|营收|营业额|收入|销售额")  # 得益于渔补政策，船厂产值9亿元
# What opens the next item of a list, and is no time.
_ITEM = re.compile("(?![^，]*(?:[今去]年|目前|[年月日来前后底间时中上下]，))[一-鿿“”]{3,16}，")
_OPENING = 24  # so far before a name


def turns(text: str, start: int) -> bool:
    """Whether a sentence opens by turning to something else."""
    return _NEXT_TOPIC.match(text, start) is not None or _NEXT_ITEM.match(text, start) is not None


def speaks(text: str, here: Sentence, u: Undertaking) -> bool:
    """Whether a sentence speaks on of it: by its head word, or by words of what it is named after."""
    if u.head != "" and text.find(u.head, here.start, here.end) >= 0:
        return True
    return own_in(u.name, u.head, text, here.start, here.end)


def is_another(text: str, u: Undertaking, before: Sentence, here: Sentence) -> bool:
    """Whether a sentence tells of another deed, or of the next of several places that each tell of themselves."""
    if _ONLY.match(text, u.span[1]) is not None:
        return True
    since = _SINCE_ANOTHER.match(text, here.start, here.end)
    if since is not None and not stem_in(u.name, u.head, text, *since.span()):
        return True
    return has_own_subject(text, before.start, u, here.start, here.end) and not speaks(text, here, u)


def has_own_subject(text: str, start: int, u: Undertaking, here: int, end: int) -> bool:
    """Whether what begins at `here` is told of another place or body than what began at `start` and names it."""
    one, other = _SUBJECT.match(text, start, u.span[0]), _SUBJECT.match(text, here, end)
    return one is not None and other is not None and one.lastindex == other.lastindex and one[0] != other[0]


def lays_out_again(text: str, start: int, half: int) -> bool:
    """Whether the part of a sentence that begins at `half` lays out money of its own, as one from `start` on does."""
    return _LAYS_OUT.match(text, half) is not None and _LAYS_OUT.search(text, start, half) is not None


def is_item(text: str, span: Span, half: int) -> bool:
    """Whether it is an item of a list, of which another begins at `half`: 成绩：护渔行动，巡查3次；渔船更新，换船5艘.

    >>> is_item("成绩：护渔行动，巡查3次；渔船更新，换船5艘", (3, 7), 13)
    True
    """
    return text[span[0] - 1] in "：；" and text.startswith("，", span[1]) and _ITEM.match(text, half) is not None


def is_own_deed(text: str, u: Undertaking, told: Sentence) -> bool:
    """Whether a sentence opens by doing something else, of which the undertaking says nothing."""
    return _OWN_DEED.match(text, told.start) is not None and not speaks(text, told, u)


def is_cause(text: str, start: int, u: Undertaking, end: int) -> bool:
    """Whether it only helped to bring about what a clause behind it tells of the whole: 随着渔港项目投产，工业增速…."""
    drawn = _DRAWN.match(text, u.span[1], end) is not None
    if not drawn and _AS.search(text, max(start, u.span[0] - _OPENING), u.span[0]) is None:
        return False
    figures = words().figures.search(text, u.span[1], end) is not None
    return figures or (u.head in MEANS and _EARNED.search(text, u.span[1], end) is not None)
