"""Buildings and plants that are told of while they are built: what they cost, how large they are, what they hold.

No head word of undertakings shows such a name (综合养老服务中心, 牡蛎加工厂). Its clause does: something is built,
begun, finished or lies somewhere, and the figures behind are those of works: 投资, 占地, 建筑面积, 装机.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..forthcoming import WILL
from .case import SPAN, Case
from .edges import trimmed
from .undertaking import Undertaking
from .venues import HOUSES

# What is told of works, right before its figure.
_MEASURE = re.compile(
    "(?:(?:总|概算|计划|规划|设计|预计|完成|一期|首期|二期|年|日|拟|地上|地下)*"
    "(?:投资|办[学园]规模|用地|用地面积|占地|占地面积|建筑面积|规划面积|装机容?量?|库容|能力|设计规模|停?车位|床位|泊位|吞吐量|供水量|处理量|全长"
    "|(?:[可能]|新增|提供)+(?:(?:中小)?学位|容纳(?:学生|师生|观众|游客|旅客)?))"
    "(?:约|达|为|近|超过?|可达|达到){0,2}|面积)$"
)
_NEAR = 14  # so many characters before the figure tell what it measures
# How a clause tells that it is built, behind its name …
_WHEN = f"[今去明]年|年底前?|上?个?月底?|[0-9]+[年月日]|已|正在?|也|于|抓紧|全面|正式|主体|顺利|{WILL}"
_DONE = (
    "开工|动工|竣工|完工|建成(?=[，。；、后以投并时前于]|$)|建于|投用|(?:启用|建设)(?=[，。；、后以中的地规工项用内面周期资总]|$)|投入使用|封顶|开建|施工|位于|坐落|选址|占地|总投资|由[^，。；]{2,14}改[建造]"
)
# … or what it costs and how large it is.
_SIZED = (
    "，拟?(?:计划|规划|设计|项目)?(?:总(?:投资|建筑|用地|占地)|占地|建筑面积|用地面积|规划用地|办[学园]规模)"
    "[^，。；]{0,6}[0-9]"
)
# Where it lies is said of what stands, too.
_LIES = re.compile("(?:位于|坐落)")
_THERE = re.compile("(?:位于|坐落[于在]|地处|毗邻|紧邻)$")  # 位于县城东部新区: where it is
_BUILT = f"(?:项目|工程|一期|二期)?(?:(?:{_WHEN}){{0,6}}(?:{_DONE})|{_SIZED})"
# … and before it.
_BUILDS = re.compile("(?:[新在改扩迁兴筹]建|建设|投资[^，。；]{2,10})的?$")
_WORKS = re.compile(f"(?:{HOUSES})(?=(?P<built>{_BUILT})?)")
_HOUSE = re.compile(f"[^，。；：！？“”]+(?:{HOUSES})(?:项目|工程)?")
# What may stand before the works that a sentence is about.
_OPENS = re.compile("(?:[^，。；]{0,12}[，的])?")
_COUNTED = re.compile("(?:(?:建设)?(?:项目|工程))?等?[0-9]+[余多]?[^0-9年月日]")  # 社区食堂6家, 城北小学等4所
# 海带加工厂建设项目、渔港二期等75个项目，总投资…: one of those that are counted together
_AMONG = re.compile("[^，。；、]{0,8}(?:、[^，。；、]{2,30}){0,6}等[0-9]+余?[个项]")
# So a sentence opens that tells on of works: by what kind they are, or by what is measured.
_GOES_ON = re.compile(
    "该?(?:项目|工程|学校|校园|校区|园区|[幼馆院校园][儿园区]?|场馆|中心|基地|医院|广场|公园|大楼|主楼)?"
    "(?:一期|二期|建成后|建成投用后|全部建成后|，)*(?:预计|计划|规划|设计|拟|总|地上|地下)*"
    "(?:投资|办[学园]规模|用地|占地|建筑面积|装机|库容|全长|选址|位于|由|分|共)"
)
_PART = "”，其中，"  # 占地9亩的“渔歌小镇”，其中，3亩的…
_SIZE = re.compile("(?:用地|占地|面积|投资)[^，。；“]{1,12}的“[^“”]{2,16}$")
_FAR = 16  # so far before its name it may be said that it is built
# What says only of what kind it is: 公办完全小学.
_KIND = re.compile(
    "(?:公办|民办|公立|私立|普惠性?|完全|初级|高级|普通|寄宿制|[九十]二?年一贯制|全日制|综合性?|大型|中型|小型|现代化?|智能化?|标准化?"
    f"|高标准|专业|国际|多功能|[新改扩迁重]+建)+(?:{HOUSES})"
)
# Several of a kind: 6个|大型光伏基地
_SEVERAL = re.compile("(?:[0-9]{2,}余?|[2-9]余?|[两三四五六七八九十])[个座家处项所](?:大型|重点|重大|大)?$")
_LEAST, _MOST = 5, 24  # characters of a name
_NUMBERED = re.compile("[（(]?[0-9一二三四五六七八九十]{1,2}[）)、.．]?\\s*")  # in a list of works
_ABOVE = 3  # so many paragraphs below its name it is told what works cost


def works(case: Case) -> Undertaking | None:
    """The works of which a sentence tells what they cost or how large they are, or that it is about."""
    site = case.site
    text, (at, end) = site.story.text, site.quantity.span
    told = _MEASURE.search(text, max(site.clause[0], at - _NEAR), at) is not None
    if told and text.startswith("的“", end):
        return _coined(case, end + 1)
    if (part := text.rfind(_PART, case.start, at)) >= 0 and _SIZE.search(text, max(case.start, part - SPAN), part):
        return _coined(case, text.rfind("“", case.start, part))
    if told and text.startswith("的", end):
        return next(_built(text, end, min(site.clause[1], end + SPAN)), None)
    start = max(case.start, text.rfind("；", case.start, at) + 1)
    named = list(_built(text, start, at))
    if named and (told or not _LIES.match(text, named[-1].span[1])):
        return named[-1] if told or _OPENS.fullmatch(text, start, named[-1].span[0]) else None
    return (_taken_up(case) or _headed(case)) if told else None


def _coined(case: Case, start: int) -> Undertaking | None:
    """The coined name at `start`, which what is measured marks out as a place: 规划用地9亩的“渔歌小镇”."""
    return next((u for u in case.scenes.undertakings.between(start, start + 1) if u.kind == "quoted"), None)


def _taken_up(case: Case) -> Undertaking | None:
    """The works of the sentence before in the paragraph, where this one opens with what they measure or are."""
    site = case.site
    here, before = site.sentences[site.sentence], site.sentences[max(site.sentence - 1, 0)]
    if before is here or before.paragraph != here.paragraph or _GOES_ON.match(site.story.text, here.start) is None:
        return None
    return next(iter([*_built(site.story.text, before.start, before.end)][-1:]), None)


def _headed(case: Case) -> Undertaking | None:
    """The works that a line above names by itself: 1渔村小学, and then what it costs."""
    site, index = case.site, case.site.sentences[case.site.sentence].paragraph
    for p in reversed(site.story.paragraphs[max(0, index - _ABOVE) : index]):
        if p.end - p.start > _MOST:
            continue
        number = _NUMBERED.match(site.story.text, p.start, p.end)
        start = number.end() if number else p.start
        name = site.story.text[start : p.end].strip()
        whole = trimmed(site.story.text, start, start + len(name)) == start
        if whole and len(name) >= _LEAST and _HOUSE.fullmatch(name) is not None:
            return Undertaking(name, name, (start, start + len(name)), "headed", 2)
    return None


def _built(text: str, start: int, end: int) -> Iterator[Undertaking]:
    """What is built in a stretch."""
    for match in _WORKS.finditer(text, start, end):
        stop = match.end()
        begin = trimmed(text, start, stop)
        name = text[begin:stop]
        if not _LEAST <= len(name) <= _MOST or _COUNTED.match(text, stop) is not None:
            continue
        if _AMONG.match(text, stop, end) is not None or _SEVERAL.search(text, start, begin) is not None:
            continue
        if _KIND.fullmatch(name) is not None or _THERE.search(text, start, begin) is not None:
            continue
        if match["built"] is not None or _BUILDS.search(text, max(start, begin - _FAR), begin) is not None:
            yield Undertaking(name, name, (begin, stop), "headed", 2)
