"""What an article tells of the wider world, of the place as such or of other times is no part of what it is about."""

from __future__ import annotations

import re

from ..connectives import OF_WHICH
from ..divisions import LEVELS, PLACES, REGION
from ..forthcoming import WILL
from ..page.story import Site
from ..present import PRESENT
from ..saying import SAID, SOMEBODY
from .case import SPAN
from .deeds import is_event
from .late import is_of_late
from .others import is_of_its_kind, is_of_others, is_of_the_place
from .theme import Theme, core
from .undertaking import WORKS, Undertaking, stem_in
from .undertakings import Undertakings
from .vocabulary import words

# What is added from elsewhere.
_ASIDE = re.compile(r"\s*(?:另据|另悉|又讯|另讯)")
# A statement about the country or the world is the background of a local undertaking, not part of it …
_FIRMS = "电信|移动|联通|铁塔|石油|石化|海油|邮政|人寿|人保|[一-鿿]{0,6}(?:银行|公司|集团|协会|学会|基金会)"
_WIDER = re.compile(
    rf"(?:^|[，；：。\s])在?(?:中国(?!共产党|人民|式|的?[0-9]|选手|队|{_FIRMS})|我国|全球|世界|国际上|发达国家|国外)(?!最)"
    "|全国[^，。0-9]{0,8}人口[仍尚还]有|全国[^，。0-9]{2,10}(?:人数|数量|总[数量额])[^，。0-9]{0,4}$"
)
_ALL_OVER = ("我国", "中国", "全国", "全球", "世界")
# What holds at present, held before or is known from figures was not brought about by a document just published …
_STANDING = re.compile(f"截至[去上]年|{PRESENT}|现行|此前|过去|数据显示|据统计")
# … but for what that comes to: 从过去的八成降低至….
_COMES_TO = re.compile("[降提增减升调缩扩恢压].?[至到为]约?(?=[0-9]|$)")
# What a year brought before holds of the place or the body as a whole: 去年，全区….
_YEAR_BEFORE = re.compile(rf"(?:去年|上年|前年)(?:全年)?，?[全我本][国{PLACES}院局校站]")
# What a part of the year brought to the whole of it, as statistics have it: 上半年，全市….
_SEASON = re.compile(
    rf"\s*(?:{SOMEBODY}|[^，。]{{2,20}}[，：])?"
    r"(?:今年|[0-9]{4}年)?"
    r"(?:[上下]半年|前?[一二三四]季度|前[0-9一二三四五六七八九十]+个?月|[0-9]{1,2}月?[至—～~-]{1,2}[0-9]{1,2}月)(?:[^，。]{0,6}，)?"
    rf"[全我]{REGION}"
)
# A document that is but published has not brought about what a year did before it: 2022年全省….
_PAST = re.compile(
    "(?<![到至])20[0-9]{2}年(?!底?前|(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?起|版|以[后来])|截至20[0-9]{2}年|去年|上年|前年"
)
_HAS_NOW = re.compile(f"现有|保有量|改革前|{PRESENT}|近年来|已(?:有|建成|形成|达)")
_PLANS = re.compile(f"{WILL}|目标|到20[0-9]{{2}}年")
# What begins only now has brought about nothing of what came before.
_FROM_NOW = re.compile("(?:即|今)日起|[日月底]起(?:正式)?至|起至")
_SO_FAR = re.compile(r"\s*(?:截至[^，。]{2,12}，|今年以来，|今年前[^，。]{1,6}，|去年)")
# What the whole place has is none of a single work there; …
_HAS = re.compile(rf"\s*[^，。]{{0,12}}，?全{REGION}(?:[共现仍]|尚|还|{PRESENT})有[^，。0-9]{{0,14}}[0-9]")
# … nor what begins together with it: 当天，全市90个项目集中开工, …
_MANY = re.compile(
    "[0-9]+余?[个项][^，。；0-9]{0,8}(?:项目|工程)(?:已|正|将)?(?:集中)?(?:开工|签约|竣工)|集中(?:开工|签约|竣工)(?:活动|仪式)"
)
# … nor what the firm that builds it earns and spends in all: 公司去年实现营业收入….
_OF_THE_FIRM = re.compile(
    "(?:公司|集团|企业)(?:[^，。；、0-9的]{0,6})(?:营业收入|营业总收入|营收|净利润|利润总额|研发投入|研发费用|销售收入|销售额|员工|纳税)"
)
_NEAR = 12
# … nor, beside whatever is done, how many of a kind there are in all: 目前，全市有渔船修理厂30家.
_STOCK = re.compile(
    rf"(?:^|[，。\s])(?:{PRESENT}|现)?全{REGION}(?:目前|[共现])?"
    r"(?:共?有([^，。0-9]{2,14})|([^，。0-9有]{2,14})[共现]有)[0-9.]+[^，。；、（0-9]{1,4}(?=[，。；、（])"
)
# … nor, beside a document, how many there are that were built: 全市建成渔村书屋30家.
_BUILT_SO_FAR = re.compile(
    rf"\s*(?:(?:{PRESENT})，?|现)?"
    rf"全{REGION}(?:目前|已|共|累计)*(?:建成|建有|设有|拥有|建起)(?:([^，。0-9]{{2,14}})|())"
    "[0-9.]+[^，。；、（0-9]{1,4}(?=[，。；、（])"
)
# A sentence that opens so tells of the work itself: 项目建成投产后，年发电量….
_WORK = re.compile(
    r"\s*(?:(?:该|整个|本)?(?:项目|工程)|(?:全部|全面|整体)?(?:建成|投产|达产|投运|投用|完工|竣工)[^，。]{0,6}后)"
)
# Behind what a work has reached, what the sentence measures is of it: 工程区泥沙减少，森林覆盖率由….
_WITHIN = re.compile("(?:工程|项目|试点|示范|治理)区(?![县镇乡村])")
# What the law threatens holds without the campaign that enforces it: 按照规定，酒后驾驶的，处暂扣….
_BY_LAW = re.compile(r"\s*(?:按照?|根据|依据|依照)[^，。]{0,30}(?:规定|》)[^，。]{0,8}，")
_PENALTY = re.compile("罚款|拘留|暂扣|吊销|扣分|记[0-9]{1,2}分")
# A sentence that opens so tells what several come to.
_SEVERAL = re.compile(r"\s*(?:上述|以上|这)?[两三四五六七八九][项种类]([^，。]{2,10})")
# A sentence that opens so turns to what the whole place has in another field: 农业方面，全市….
_FIELD = re.compile(
    rf"\s*(?:[从在就]|此外，在)?([^，。]{{2,8}})方面，(?:[^，。]{{0,6}}，)?[^，。]{{0,6}}[全我]{REGION}"
)
_OF_ALL_FIELDS = ("实事", "实事项目", "民生工程", "民生项目")  # what is done in every field
# A hotline counts who calls and what is asked for; no length, area, weight or heat is told of it …
_ASKED = "热线"
_MEASURES = frozenset({"平方米", "元/平方米", "公里", "千米", "米", "吨", "亩", "座", "摄氏度", "℃", "支"})
# … nor is what others tell from their own figures.
_OTHERS = re.compile(
    r"\s*(?:根?据|来自)(?![^，。]{0,24}(?:热线|服务中心))[^，。]{2,24}[局厅委会院队社]的?(?:数据|统计)(?:显示)?，"
)
_YEARS, _A_YEAR = re.compile("((?:19|20)[0-9]{2})年?[至到—～~-]"), re.compile("(?:19|20)[0-9]{2}(?=年)")
# 2024年到2026年，我省将…: nothing of it is from years before.
_PLANNED = re.compile(f"(20[0-9]{{2}})年?[至到—～~-]{{1,2}}20[0-9]{{2}}年[底末]?，(?=[^，。；]{{0,12}}(?:{WILL}))")
# While the event lasts what the place has of it is the event's: 节会期间，全市旅游收入…; …
_DURING = re.compile("(?:节会|节庆|活动|赛事|展会|博览会|会展|大会|开渔节|文化节|旅游节)期间，")
# … and what is built has its own size: 建成光伏电站18座，装机容量….
_BUILT_WITH = re.compile("(?:建成|新建|建设|开工|投产|并网)[^，。；]{2,16}[0-9.]+[余多]?[个座处家项]，[总新增]{0,2}$")
_OF_IT = 9  # so far behind a figure and its 的 its indicator ends
_SAYS = 4  # so many characters of its title say what a document is about
_SHARE = 6  # so far before what it is a share of 占 may stand
_REACHES = re.compile("占|覆盖|惠及|受益|服务|资助")
# 城北街道社区食堂 is none of the 36 that 全区 or 城北区已建成: one house of a village or a street, or a coined one.
_HOUSE = re.compile(
    "(?:街道|[镇乡村]|社区|小区)[^，。、]{0,8}?(?:食堂|餐厅|饭堂|助餐点|车间|中心|服务站|卫生站|卫生院|驿站|书屋|书房|学校|幼儿园|超市|敬老院)$"
    "|”[^“”]{0,2}(?:食堂|餐厅|饭堂|驿站|书屋|书房|课堂|夜校|夜市|集市|超市|小屋|小院|家园|工坊|客厅)$"
)
_BUILT = "建成|建有|建起|设立|设有|布局|打造|拥有|共有|推广|新建"
_ALL = re.compile(
    f"全{REGION}(?!通办)|[{LEVELS}]财政|该[{LEVELS}]"
    f"|[{LEVELS}](?:今年|去年|目前|现|已|累计|共|先后|计划)*(?:{_BUILT})"
    f"|[{LEVELS}][^，。]{{2,24}}，(?:目前|已|累计|共|先后)+(?:{_BUILT})"
    f"|[{LEVELS}][^，。]{{2,4}}局[^，。]{{0,8}}{SAID}，"
)


def is_background(
    site: Site, start: int, undertakings: Undertakings, theme: Theme | Undertaking, *, own: bool = False
) -> bool:
    """Whether the sentence of a claim leaves the theme; from `start` on it bears on the claim.

    `own`: it is none but the paragraph's, which tells what it brought to the whole place in part of a year.
    """
    return (
        _ASIDE.match(site.story.text, start) is not None
        or _is_wider(site, start)
        or (not own and _is_of_a_season(site, start, theme))
        or is_of_the_place(site, start)
        or _is_figure(site, start, theme)
        or _is_whole(site, start, theme)
        or _is_stock(site, start, theme)
        or is_of_its_kind(site, start, theme)
        or is_of_late(site, start, theme)
        or is_of_others(site, start, theme)
        or _is_by_law(site, start, theme)
        or _is_of_all(site, start, theme)
        or _is_year_before(site, start, theme)
        or (isinstance(theme, Theme) and _is_of_before(site, start, theme))
        or (isinstance(theme, Theme) and _is_of_another_field(site, start, theme))
        or _is_sum(site, start, theme)
        or (theme.head == _ASKED and (site.quantity.unit in _MEASURES or _is_counted_elsewhere(site, start)))
        or (isinstance(theme, Theme) and _is_before_document(site, start, undertakings, theme))
        or (isinstance(theme, Theme) and theme.published and _stands_without(site, undertakings, theme))
    )


def _is_counted_elsewhere(site: Site, start: int) -> bool:
    """Whether the sentence tells what a body knows from its own figures, whoever calls."""
    return _OTHERS.match(site.story.text, start, site.quantity.span[0]) is not None


def _is_of_all(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the theme is one house of a village or a street, and the sentence tells of all the place."""
    told = _ALL.search(site.story.text, start, site.quantity.span[0])
    return told is not None and _HOUSE.search(theme.name) is not None


def _is_wider(site: Site, start: int) -> bool:
    """Whether the sentence speaks of the country or the world, as background."""
    if any([word in (site.story.title or "") for word in _ALL_OVER]):
        return False  # all of it is told of the country
    return _WIDER.search(site.story.text, max(0, start - 1), site.quantity.span[0]) is not None


def _is_of_a_season(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what a part of the year brought to the whole place, and nothing of the theme."""
    text, end = site.story.text, site.quantity.span[0]
    season = _SEASON.match(text, start, end) or _SEASON.match(text, max(start, site.clause[0]), end)
    if season is None or theme.name.endswith(_OF_ALL_FIELDS):
        return False
    return theme.name[0] == "《" or not stem_in(core(theme.name), "", text, season.end(), end)


def _is_figure(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells an indicator of the whole place, which the theme does not speak of."""
    text, end = site.story.text, site.quantity.span[1]
    if _is_single(theme) and _WORK.match(text, start, end) is not None:
        return False
    end += _OF_IT if text.startswith("的", end) else 0  # 五十万台的空调保有量
    start = _opens_at(site, start)
    figure = words().figures.search(text, start, end)
    if figure is None or _REACHES.search(text, max(start, figure.start() - _SHARE), figure.start()) is not None:
        return False  # a share of the whole, or whom it reaches: 占全市常住人口的四成, 惠及在校生3万人
    if _WITHIN.search(text, start, figure.start()) or _BUILT_WITH.search(text, start, figure.start()):
        return False
    if is_event(theme.head) and _DURING.search(text, start, figure.start()) is not None:
        return False
    return not text.endswith(theme.name[-2:], start, figure.start())  # 分拨中心吞吐量


def _opens_at(site: Site, start: int) -> int:
    """Where begins what a sentence tells: a sentence of parts (其中，…) goes on with the one before."""
    before = site.sentences[max(site.sentence - 1, 0)]
    same = before.paragraph == site.sentences[site.sentence].paragraph
    return max(before.start, start - SPAN) if same and site.story.text.startswith(OF_WHICH, start) else start


def _is_whole(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what the whole place has, where the theme is a single work."""
    if not _is_single(theme):
        return False
    if _MANY.search(site.story.text, _opens_at(site, start), site.quantity.span[1] + _NEAR) is not None:
        return True
    if _OF_THE_FIRM.search(site.story.text, start, site.quantity.span[0]) is not None:
        return True
    return _HAS.match(site.story.text, start, site.quantity.span[1]) is not None


def _is_stock(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells how many of a kind the whole place has, and not of the theme's own."""
    stock = _STOCK.search(site.story.text, max(0, start - 1), site.quantity.span[1] + 1)
    if stock is None and theme.name[0] == "《":
        stock = _BUILT_SO_FAR.match(site.story.text, start, site.quantity.span[1] + 1)
    called = core(theme.name)
    return stock is not None and (called.removesuffix(theme.head) or called)[-_SAYS:] not in (stock[1] or stock[2])


def _is_single(theme: Theme | Undertaking) -> bool:
    """Whether it is a single work or place."""
    return not theme.head or theme.name.endswith(WORKS)


def _is_by_law(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what the law threatens, where the theme is no such law."""
    text = site.story.text
    if theme.name[0] == "《" or _BY_LAW.match(text, start) is None:
        return False
    return _PENALTY.search(text, start, site.sentences[site.sentence].end) is not None


def _is_of_another_field(site: Site, start: int, theme: Theme) -> bool:
    """Whether the sentence turns to another field than the theme's, in which it speaks of the whole place."""
    text = site.story.text
    field = _FIELD.match(text, start, site.quantity.span[0])
    one = theme.name[0] != "《" and not theme.name.endswith(_OF_ALL_FIELDS)
    return field is not None and one and not stem_in(core(theme.name), "", field[1], 0, len(field[1]))


def _is_sum(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what several of its kind come to: 两项补贴合计…."""
    several = _SEVERAL.match(site.story.text, start, site.quantity.span[0])
    return several is not None and theme.head != "" and several[1].find(theme.head) >= 0


def _is_year_before(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence tells what the year before brought to the whole place, or parts of that."""
    if stem_in(core(theme.name), theme.head, site.story.text, start, site.clause[1]):
        return _YEAR_BEFORE.search(site.story.text, start, site.quantity.span[0]) is not None
    return _YEAR_BEFORE.search(site.story.text, _opens_at(site, start), site.quantity.span[0]) is not None


def _is_of_before(site: Site, start: int, theme: Theme) -> bool:
    """Whether the theme begins from now on or in a year to come, and the sentence tells how things stood before."""
    text, lead = site.story.text, site.story.paragraphs[0]
    told = _A_YEAR.findall(text, start, site.quantity.span[0])
    around = max(lead.start, theme.first - SPAN), theme.first + SPAN
    if told and (planned := _PLANNED.search(text, *around)) is not None and max(told) < planned[1]:
        return text.find(core(theme.name), start, site.sentences[site.sentence].end) < 0
    if _SO_FAR.match(text, start) is None or _FROM_NOW.search(text, lead.start, lead.end) is None:
        return False
    return not stem_in(core(theme.name), theme.head, text, start, site.sentences[site.sentence].end)


def _is_before_document(site: Site, start: int, undertakings: Undertakings, theme: Theme) -> bool:
    """Whether the sentence tells what a past year brought, in a paragraph that has not spoken of the new document."""
    text, end = site.story.text, site.quantity.span[0]
    if theme.name[0] != "《":
        return False
    planned, told = _YEARS.search(theme.name), _A_YEAR.findall(text, start, end)
    if planned is not None and told and max(told) < planned[1]:  # 《…行动方案（2026—2028年）》
        return True
    before = end < theme.first and _HAS_NOW.search(text, start, end) is not None
    if not before and _PAST.search(text, start, end) is None:
        return False
    opens = max(site.story.paragraphs[site.sentences[site.sentence].paragraph].start, end - SPAN)
    called = any([text.find(name, opens, end) >= 0 for name in ("《", *undertakings.called(theme.name))])
    return not called and _PLANS.search(text, start, end) is None


def _stands_without(site: Site, undertakings: Undertakings, theme: Theme) -> bool:
    """Whether the paragraph has turned to what holds at present or before since it last spoke of the document."""
    text, end = site.story.text, site.quantity.span[0]
    paragraph = site.story.paragraphs[site.sentences[site.sentence].paragraph]
    start = max(paragraph.start, end - SPAN)
    for called in (core(theme.name), *undertakings.called(theme.name)):
        start = max(start, text.rfind(called, start, end))
    standing = _STANDING.search(text, start, end)
    if standing is None or _COMES_TO.search(text, standing.end(), end) is not None:
        return False
    called, last = theme.name.rpartition("关于")[2].strip("《》"), site.sentences[site.sentence].end
    parts = [called[i : i + _SAYS] for i in range(len(called) - _SAYS + 1)]
    return not any([text.find(part, standing.end(), last) >= 0 for part in parts])
