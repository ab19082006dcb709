"""What a text adds to what it is about: 此外，临江市还实施了…, 在此之前，临江市曾推出…, 继…之后，…."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..connectives import OF_WHICH
from .presenting import is_presented
from .published import is_statute
from .undertaking import MEANS, Undertaking

if TYPE_CHECKING:
    from ..model import Span
    from ..page.story import Story

_ADDS = "[还曾](?!是|有|未|经)"
_ADDED = re.compile(f"此外|另外|(?:在此之|此|之)前|值得一提|(?:[^，。；]{{2,12}}，)?[^，。；“”]{{0,12}}{_ADDS}")
_PARTS = (*OF_WHICH, "其中，", "其中：")
_LEFT = re.compile(
    "之?外，|之后，|影响，|的同时，|的?基础上，"
    # 把渔港建设作为推进渔业振兴的重要抓手: what is done serves it
    "|的(?:(?:重要|关键|有力|主要|重点|核心|有效|具体|必然|突破性?|坚实)的?){1,2}"
    "(?:内容|举措|抓手|途径|载体|突破口|支撑|引擎|基础|保障|环节|手段|切入点|着力点|要求|组成部分|部分|措施|路径)"
)
_SERVED = re.compile("作为[^，。；的]{0,12}(?:推动|推进|促进|落实|深化|服务|助推|助力|融入)$")
_EXPERIENCE, _LEARNS = "经验", re.compile("(?:学习|借鉴|运用|学用|汲取|吸收|用好|参照)$")
# 聚焦渔船、渔网以旧换新等重点，…: what is looked at
_MATTERS = ("等重点", "等领域", "等方面", "等环节", "等关键", "等行业", "等问题")
_PLANS, _GOALS = ("规划", "计划"), ("目标", "任务", "指标")  # 完成“十三五”规划目标的九成: by what is judged
_NETS = ("网络", "体系")
_BETTER = re.compile(
    "(?:建设)?(?:持续|不断|日益|日趋|逐步|更加|进一步|全面|基本|愈加|渐趋)+(?:完善|健全|优化|成熟|形成|完备|织密|延伸)"
)
_CITED = re.compile("(?:根据|依据|依照|按照?|违反|对照)[^，。；]{0,8}$")
_STRICTLY = re.compile("严格(?:按照?|执行|遵循|遵守|落实)(?:了)?$")
_FAR = 20
_BY = re.compile("(?:通过|采取|采用|运用|借助|按照)(?:“[^“”，。]{1,20}”[、和]?){0,2}$")
_SO = re.compile("(?:采取|采用|运用|按照)“[^“”，。]{1,20}”的$")
_WAYS = ("模式", "方式", "形式")
_WAY = re.compile("(?:[、和]?“[^“”，。]{1,20}”){0,3}等?(?:的|多种|各种)?(?:模式|方式|形式|办法)")
_INVITED = tuple("关注 登录 登陆 打开 下载 搜索 添加".split())
_CHANNELS = ("公众号", "客户端", "小程序", "公众平台", "平台", "网站", "APP", "app")
# What is told behind a figure is told beside what that is of; a day, an age or a name is none.
_FIGURE = re.compile("[0-9][0-9.]*(?![0-9.年月日时点号岁后级届]|个?多?月)")


def is_way(text: str, span: Span) -> bool:
    """Whether something is only done in the way that is named: 采取“公司+渔户”模式，建成渔场9个.

    >>> is_way("采取“公司+渔户”模式，建成渔场9个", (2, 11)), is_way("推行“公司+渔户”模式，建成渔场9个", (2, 11))
    (True, False)
    """
    if text[span[0]] != "“":
        return text.endswith(_WAYS, *span) and _SO.search(text, max(0, span[0] - 3 * _FAR), span[0]) is not None
    if _BY.search(text, max(0, span[0] - 3 * _FAR), span[0]) is None:
        return False
    return text.endswith(_WAYS, *span) or _WAY.match(text, span[1]) is not None


def is_bettered(text: str, u: Undertaking) -> bool:
    """Whether a network or a system is only said to get better, beside what is counted: 渔港服务网络持续完善，….

    >>> from .undertaking import Undertaking
    >>> net = Undertaking("渔港服务网络", "渔港服务网络", (0, 6), "headed", 3, head="网络")
    >>> is_bettered("渔港服务网络持续完善，", net), is_bettered("渔港服务网络建成，", net)
    (True, False)
    """
    return u.name[0] not in "“《" and u.head in _NETS and _BETTER.match(text, u.span[1]) is not None


def is_learned(text: str, u: Undertaking) -> bool:
    """Whether it is only the experience of others, or one of the matters, that a sentence sets out from.

    >>> from .undertaking import Undertaking
    >>> known = Undertaking("“渔工”经验", "“渔工”经验", (2, 8), "headed", 3, head="经验")
    >>> is_learned("学习“渔工”经验，", known), is_learned("创造“渔工”经验，", known)
    (True, False)
    """
    if u.head == _EXPERIENCE and _LEARNS.search(text, max(0, u.span[0] - 6), u.span[0]) is not None:
        return True
    if u.head in _PLANS and text.startswith(_GOALS, u.span[1]):
        return True
    return text.endswith("、", 0, u.span[0]) and text.startswith(_MATTERS, u.span[1])


def is_kept(text: str, u: Undertaking) -> bool:
    """Whether something is only done by a law or a rule: 根据《渔业法》规定，检查渔船9艘, 严格执行渔检制度，….

    >>> is_kept("严格执行渔检制度，", Undertaking("渔检制度", "渔检制度", (4, 8), "headed", 3, head="制度"))
    True
    """
    cited = is_statute(u) and _CITED.search(text, max(0, u.span[0] - _FAR), u.span[0]) is not None
    return cited or (u.head in MEANS and _STRICTLY.search(text, max(0, u.span[0] - _FAR), u.span[0]) is not None)


def is_served(text: str, start: int) -> bool:
    """Whether something else is carried out to serve what is named at `start`.

    >>> is_served("作为临港市推动渔业振兴战略的品牌行动，建成“渔家书屋”", 7)
    True
    """
    return _SERVED.search(text, max(0, start - _FAR), start) is not None


def is_left(text: str, end: int) -> bool:
    """Whether a sentence leaves behind it what is named up to `end`.

    >>> is_left("在护渔行动的基础上，渔港扩建", 6)
    True
    """
    return _LEFT.match(text, end) is not None


def is_channel(text: str, span: Span) -> bool:
    """Whether a reader is told to use what is named, by which nothing is done: 可登录“渔港人社”公众号.

    >>> is_channel("可登录“渔港”公众号办理", (3, 10)), is_channel("通过“渔港”平台受理", (2, 8))
    (True, False)
    """
    return text.endswith(_CHANNELS, *span) and text.endswith(_INVITED, 0, span[0])


def is_added(story: Story, at: int) -> bool:
    """Whether the sentence that names something at `at` adds that to what the text tells.

    >>> from ..page.story import Story
    >>> is_added(Story("渔港扩建。此外，临港还推出了“渔光”计划。", ()), 14)
    True
    """
    start = max(story.text.rfind(stop, 0, at) + 1 for stop in "。\n")
    return _ADDED.match(story.text, start, at) is not None


def is_part(story: Story, at: int) -> bool:
    """Whether what stands at `at` is named as the first of several parts: 其中，渔港建设…；渔路建设….

    >>> from ..page.story import Story
    >>> is_part(Story("投资3亿元。其中，渔港建设1亿元；渔路建设2亿元。", ()), 9)
    True
    """
    return story.text.endswith(_PARTS, max(0, at - 4), at)


def is_behind_figures(story: Story, span: Span, start: int | None = None) -> bool:
    """Whether a text tells figures, from `start` on, before it names something, and does not say that they are its."""
    figure = _FIGURE.search(story.text, story.paragraphs[0].start if start is None else start, span[0])
    return figure is not None and not is_presented(story.text, span)
