"""What tells what something is, measures, or does every year: of no day that the sentences before told."""

from __future__ import annotations

import re

from ..page.story import Site

# 修路30公里, 判刑累计9年, 降雪9毫米: of a time where something is done to it or has come; a length or so many years
# else only is so.
DONE_TO = re.compile("[修建铺治挖架拆改延增缩降减巡雨雪]|更新|水位|完成|开通|打通|疏浚|清淤|硬化|绿化|敷设|累计|行驶")
# 12日，街区开街。它由老厂房改造而成，占地30亩，有商户50家: what something is
DESCRIBED = re.compile(
    "由[^，。；]{2,16}?(?:改[造建]|转型)而?成?，|占地|总投资|建筑面积|坐落|位于(?![前首榜第全])|地处|用地面积"
)
# 12日，果农采梨。合作社由53户组成，每年产梨6吨: what it is made up of, or does every year
GRADUATES = re.compile("20[0-9]{2}届")  # 2025届毕业生: of their own year
HABIT = re.compile("由[^，。；]{0,6}[0-9][^，。；]{1,10}组成|每年")
# 根据补贴政策，购买二级能效产品的，按价格的15%补贴: what is so by rule
BY_RULE = re.compile("(?:根?据|按照?|依照|依据)[^，。；0-9]{0,14}(?:政策|规定|规则|办法|标准|细则|要求)，")
EDITION = re.compile("在?[本此]届[^，。；]{2,24}[中上，]")  # 19日开幕。在本届运动会中，获金牌9枚: of all its days


def is_lasting(site: Site) -> bool:
    """Whether the sentence describes something, so that its figures are of no day told before."""
    text, sentence = site.story.text, site.sentences[site.sentence]
    return bool(
        DESCRIBED.search(text, sentence.start, site.quantity.span[0])
        or HABIT.search(text, sentence.start, sentence.end)
        or EDITION.match(text, sentence.start)
        or BY_RULE.match(text, sentence.start)
    )


def measures(site: Site) -> bool:
    """海拔900米, 距县城50公里, 五年有期徒刑: how far or how many years tells of no time, unless something is done."""
    extent = site.quantity.dimension == "length" or site.quantity.unit == "年"
    return extent and DONE_TO.search(site.story.text, *site.clause) is None
