"""What a sentence tells of others: the weather, what a firm is, what is advised, what the whole place does besides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
    r"\s*(?![该本此这其]|项目|工程)[^，。“”]{2,16}是(?:目前)?(?:[全我该本][国省市州盟县区旗镇]|国内|省内)[^，。“”]{0,8}(?:最[大早多好]|唯一|首[个家座条])[^，。“”]{2,14}，"
)
# What is good for anybody.
_ADVICE = re.compile(r"\s*[^，。“”]{0,12}(?:医生|医师|专家|营养师)[^，。“”]{0,4}(?:提醒|建议)，")
# A sentence that opens so turns to what the whole place does besides.
_BESIDES = re.compile(
    r"\s*(?:与此同时|此外|另外|同时)，(?:(?:今年|去年|前|上|[0-9])[^，。]{0,8}，)?(?:[全我][国省市州盟县区旗])"
)


def is_of_others(site: Site, start: int, theme: Theme | Undertaking) -> bool:
    """Whether the sentence so opens, or measures the weather, and says nothing of what the theme is named after."""
    text, end = site.story.text, site.sentences[site.sentence].end
    if _FOUNDED.match(text, start, end) is not None:
        return text.find(core(theme.name), start, end) < 0
    opens = any([pattern.match(text, start, end) is not None for pattern in (_FORECAST, _ADVICE, _BESIDES, _LARGEST)])
    if not opens and not (site.quantity.unit in _MEASURED and _WEATHER.search(text, start, end)):
        return False
    return not stem_in(core(theme.name), theme.head, text, start, end)
