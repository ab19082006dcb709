"""What a sentence tells of others, or of a place itself: the weather, what a firm is, what is advised, its size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..connectives import BESIDES
from ..divisions import LEVELS, PLACES, REGION
from ..present import PRESENT
from .case import SPAN
from .theme import Theme, core
from .undertaking import Undertaking, stem_in

if TYPE_CHECKING:
    from ..page.story import Site

# Who tells what weather it is or will be, …
_FORECAST = re.compile(r"\s*[^，。“”]{0,10}气象(?:部门|台|局|站|监测|专家)[^，。]{0,10}(?:预计|预报|预测|监测|显示)")
# … and what is measured of it.
_WEATHER = re.compile("降[雨水雪]|[雨雪]量|气温")
_MEASURED = frozenset({"毫米", "摄氏度", "℃"})
# What a firm or a school is anyway: 临港船厂成立于1998年，现有员工….
_FOUNDED = re.compile(r"\s*[^，。“”]{2,24}(?:成立|创办|创立|创建|组建|始建)于(?:19|20)[0-9]{2}年")
# What else is the largest of its kind: 东滩鱼市是我市最大的鱼市，共有摊位….
_LARGEST = re.compile(
    rf"\s*(?![该本此这其]|项目|工程)[^，。“”]{{2,16}}是(?:目前)?(?:[全我该本]{REGION}|国内|省内)[^，。“”]{{0,8}}(?:最[大早多好]|唯一|首[个家座条])[^，。“”]{{2,14}}，"
)
# What is good for anybody.
_ADVICE = re.compile(r"\s*[^，。“”]{0,12}(?:医生|医师|专家|营养师)[^，。“”]{0,4}(?:提醒|建议)，")
# A sentence that opens so turns to what the whole place does besides.
_BESIDES = re.compile(
    rf"\s*(?:{BESIDES})，"
    rf"(?:(?:今年|去年|前|上|[0-9])[^，。]{{0,8}}?，?)?(?:[全我]{REGION})"
)
# What a place has holds without any undertaking: how many live there, what it is, where it lies and how large it is.
# The letters that any of it begins with are asked for first, which saves a sixth of the time of all programs.
_OF_THE_PLACE = re.compile(
    f"(?=[{PLACES}辖常户老总6有屯毕农残劳作是全我该人水平距离境界岸国辖陆林湖占到地下建])"
    "(?:(?:常住|户籍|老年|总)人口(?:总[数量])?[^，。0-9]{0,4}[0-9]|60周?岁[^，。]{0,8}老年?人口?[已共有达为约近到超过]{0,4}[0-9]"
    "|(?<!没)有居民[0-9]|(?:(?<!惠及)(?<!覆盖)(?<!带动)(?<!涉及)全[村镇乡]|[村镇乡屯][共现]?有)[0-9.]+[余多]?[户人]"
    f"|[{PLACES}](?:现有|共有)[^，。0-9]{{2,8}}[0-9.]+[万亿]?[余多]?[人户名]"
    "|(?<!入场|到场|进场|参会|求职|应聘|吸纳|招聘|招录|录用|服务|帮扶|资助)(?:毕业生|农民工|残疾人|劳动力)(?!占)"
    "[^，。0-9]{0,6}(?:将达到|[有为达过破约])约?[0-9]"
    f"|(?:作为|(?<![还既只不])是)[^，。]{{0,12}}大[国{PLACES}]，|[全我该]{REGION}[^，。人]{{0,3}}人均"
    "|人均(?:水资源|耕地|公园绿地|住房)|水资源总?量|平均海拔|(?:距(?!离)|(?<!距)离|距离(?!分别|[为是达约]))[^，。]{2,12}[0-9](?:公里|千米)|[境界岸]线[总全]?长|辖[0-9]"
    "|(?:国土|辖区|陆地?|总|(?<![松杉桉竹])林|湖|水域)面积[为达到约近]{0,3}[0-9]|[占到][^，。]{0,4}(?:国土|土地|总)面积|地广人稀"
    "|建成?于(?:19|20)[0-9]{2}年[^，。]{0,2}，[^，。0-9]{0,8}[0-9]+[余多]?(?:[幢栋座户]|个单元))"
)
# … and how many parts: 全省有21个沿海县, 东港村共407户1742人.
_PARTS = re.compile(
    rf"[{LEVELS}]内?[共现]?有[0-9]+个[^，。0-9]{{0,6}}[{PLACES}](?=[，。、；])"
    r"|[村庄寨屯](?:[共现]有|[共有])(?:[0-9]+[余多]?(?:户|人|个村民小组|个自然村)[，、]?)+"
)
# … nor does where it lies, with what else its sentence tells of it: 临港市地处海湾，入湾河流11条.
_LIES = re.compile(
    rf"\s*[^，。“”]{{1,12}}[{PLACES}湖岛](?:地处|位于|坐落于?|地跨|距离?)"
    r"|\s*[^，。“”]{1,12}[素享被]有?[^，。]{0,4}“[^”]{2,12}”(?:之称|的?美誉|美称)，"
    r"|\s*[^，。“”还既只不]{1,8}是“?[^，。“”]{0,12}(?:社区|工业基地|[老山海水]城|(?:支柱|主导|特色|优势|传统)产业|之[乡都]|产区)”?，"
)
# What is built once, with its works; …
_SITE = re.compile(
    "[\u4e00-\u9fff]{2,}?(?<!农村)(?<!病险)(?<!小型)(高速公路|高速|高铁|城际铁路|铁路|大桥|隧道|水库|电站|机场|码头|水厂|电厂"
    "|变电站|污水处理厂|发电厂|焚烧厂|水利枢纽|航电枢纽)(?:[（(][^（）()]*[）)])?(?:[一二三四五]期|[新改扩迁续]+建)*(?:工程|项目)*$"
)
# … there are so many of, or of works that the place has, and none of those figures is its own.
_OF_A_KIND = (
    "(?<![0-9第])[0-9]+余?[个条座项处所家](?!子项|分项|单项|标段)"
    "[^，。；、“”0-9]{{0,8}}(?:{0}|(?<!分部)(?<!子)(?:项目|工程))"
    "|{0}(?:项目)?(?:已|共|达|有){{0,2}}[0-9]+余?[条座个处所家]"
    f"|全{REGION}[^，。；0-9]{{{{0,6}}}}{{0}}[^，。；0-9]{{{{0,4}}}}里程"
)
_ITS_OWN = re.compile(r"\s*(?:该|此|这|整个|本|全线|沿线|(?:项目|工程)(?!部))")
# … up to where the paragraph comes to what is done: 为此，…, 去年起，….
_DEEDS_BEGIN = re.compile(rf"\s*“?(?:为此|对此|针对|{PRESENT}|近年来|去年|今年|[0-9]{{4}}年)")
_LISTS = ("等", "等共", "在内的", "等在内的")
_KIND = 12  # so far behind its number a work is named


def is_of_others(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence so opens, or measures the weather, and says nothing of what the theme is named after."""
    text, end = site.story.text, site.sentences[site.sentence].end
    if _FOUNDED.match(text, start, end) is not None:
        return text.find(core(theme.name), start, end) < 0
    opens = any([pattern.match(text, start, end) is not None for pattern in (_FORECAST, _ADVICE, _BESIDES, _LARGEST)])
    if not opens and not (site.quantity.unit in _MEASURED and _WEATHER.search(text, start, end)):
        return False
    return not stem_in(core(theme.name), theme.head, text, start, end)


def is_of_its_kind(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence counts works of which the theme is one: 全市9个大桥项目已有3个开工, beside 海湾大桥."""
    kind = _SITE.fullmatch(theme.name)
    if kind is None:
        return False
    text, end = site.story.text, site.quantity.span[1] + _KIND
    listed = text.endswith(_LISTS, 0, site.quantity.span[0]) and text.find(kind[1], site.quantity.span[1], end) >= 0
    if listed:
        return True  # 西港高速、南港高速等10个高速公路项目
    end = min(end, site.sentences[site.sentence].end)
    if _ITS_OWN.match(text, start, end) is not None:
        return False
    return re.search(_OF_A_KIND.format(kind[1]), text[start:end]) is not None


def is_of_the_place(site: Site, start: int) -> bool:
    """Whether the sentence tells how many people live in the place, or how large it is."""
    text, end = site.story.text, site.quantity.span[1]
    if _LIES.match(text, start, end) is not None or _is_setting(site):
        return True
    if _OF_THE_PLACE.search(text, start, end) is not None:
        return True
    parts = _PARTS.search(text, start, min(site.clause[1], end + SPAN))
    return parts is not None and end <= parts.end()


def _is_setting(site: Site) -> bool:
    """Whether the paragraph opens with where a place lies and has not yet come to what is done there."""
    text, index = site.story.text, site.sentence
    opens = site.story.paragraphs[site.sentences[index].paragraph].start
    if _LIES.match(text, opens, site.quantity.span[0]) is None:
        return False
    while site.sentences[index].start > opens:
        if _DEEDS_BEGIN.match(text, site.sentences[index].start) is not None:
            return False
        index -= 1
    return True
