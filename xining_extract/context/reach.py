"""How far a phrase of time reaches in its own sentence."""

from __future__ import annotations

import re

from ..connectives import FULFIL, OF_WHICH, of_which
from ..forthcoming import WILL
from ..page.story import Site
from .onward import BEGUN, COUNTED
from .phrase import Phrase

# 2019年开工，总投资236亿元: what the whole thing measures is not of the day on which it was begun.
EXTENT = re.compile("全[长程]|票价|面积|占地|总投资|造价|设计|长度|里程|规模|[共现设]有(?!效)|拥有|下辖")
# ；对招用毕业生的企业，按每人1500元给予补助: at any time.
GRANTED = re.compile("对[^，。；]{2,24}的[^；。]{0,24}(?:给予|予以|按|提供|发放|奖励|补助|补贴|资助|减免|最高)")
TO_COME = re.compile(f"(?!准备)(?:{WILL})(?<!将(?=近))(?<!拟(?=定))")
PART_OF = re.compile(f"[仅只已约]?(?:占|{FULFIL}|达)到?")
OPENS = 14  # characters of a part before a phrase that opens it
TURNED = re.compile("[^，。；]*?[到至为成]")
# 起初用自己的卡，后来…: then another time begins
TURN = re.compile("(?<=[，；])(?:再?后来|现?如今|眼下|这[次回](?!活动|行动|[^，。；]{0,8}[，的]))")
# 2021年被命名为示范县，…: what else is told is not of then
AWARDED = re.compile(
    "[^，。；0-9]{0,8}(?:被[^，。；0-9]{0,12}(?:命名|评|授予|列|认定|确定)[为入]|获评|荣获|入选)[^，。；0-9]{2,30}，"
)
# 按目前每公斤6元的收购价算，产值可达8万元: the price is of now
RECKONED = re.compile("[^，。；]{0,24}(?:[计测估折推]算|算)(?:下?来)?，")
ALWAYS = re.compile("[常长]年(?:都|均)?(?:保持|稳定|控制|维持|恒定)")  # 三年前挖成水库，水深常年保持在3米以上
# 加上今年通车的7个项目，总里程达9000公里; 它是今年全县重点项目，总投资20亿元
APPOSED = re.compile("(?:加上|作为|[^不还就也只]是)[^，。；0-9]{0,6}$")
ATTRIBUTE = re.compile(
    "[^，。；0-9]{1,16}(?:的|重[点大])[^，。；]{0,8}(?:项目|工程|实事|企业|线路)[，之]|[^，。；0-9]{1,24}之一，"
)
# 2023年4月，他注册成立了一家农场，农场共有68亩
FOUNDED = re.compile("，?[^，。；0-9]{0,10}(?:成立|创办|注册|组建|开办|[建办]起)了?[^，。；]{2,24}，")
# 9日，双方签订协议，项目总投资8亿元; 2015年，公司落户园区，占地200亩
SIGNED = re.compile("[^。；0-9]{0,40}?(?:签[订约署]|落户)[^，。；0-9]{0,40}，")
HAPPENED = re.compile("[^，。；破侦查处理]{0,30}发生的")  # 破获去年5月某店发生的劫案，抓获3人
# 其中：省级6亿元；市级2亿元，县级
PARTS = re.compile(
    "[：，]?(?:[^，。；、：0-9]{1,12}[约近超]?[0-9.]+[万亿]?余?[^，。；、：0-9]{1,4}[，；、])+[^，。；、：0-9]{1,12}"
)
NEAR, FAR = 120, 2000  # characters before a figure


def semicolon(text: str, start: int, end: int) -> int:
    """The last semicolon of a stretch, of either width; -1 where there is none."""
    return max(text.rfind("；", start, end), text.rfind(";", start, end))


def ruled_from(site: Site) -> int:
    """Where what holds for the figure begins: at its part behind a semicolon where that tells a rule."""
    text, begin = site.story.text, site.sentences[site.sentence].start
    part = semicolon(text, max(begin, site.quantity.span[0] - NEAR), site.quantity.span[0]) + 1
    return part if part > begin and GRANTED.match(text, part) else begin


def is_origin_of_another(site: Site, phrase: Phrase) -> bool:
    """Whether the phrase tells what the figure came from: 7月份 of 由7月份的下降3%转为增长1%."""
    text = site.story.text
    return text[phrase.span[0] - 1] in "由从" and TURNED.match(text, phrase.span[1], site.quantity.span[0]) is not None


def _is_quoted(text: str, start: int, end: int) -> bool:
    """9月底就订满了，“一天管两顿饭，收80元”: what somebody says is not of the time told before."""
    mark = text.rfind("“", max(start, end - NEAR), end)
    return mark > 0 and text[mark - 1] in "，：" and text.find("”", mark, end) < 0 and text.find("，", mark, end) > 0


def is_often(site: Site, phrase: Phrase) -> bool:
    """每逢周末，景区接待3000人次; but no price: 每天，食堂供餐，每份15元."""
    return site.story.text[phrase.span[1]] == "，" and site.quantity.text[0] != "每"


def _is_by_the_way(site: Site, phrase: Phrase) -> bool:
    """Whether the phrase is of one figure or of one noun, or the figure tells what something is like."""
    text, (start, end), clause = site.story.text, phrase.span, site.clause[0]
    if phrase.text.endswith("年同期") and COUNTED.search(text, end, clause):
        return True
    if HAPPENED.match(text, end, clause):
        return True
    return ATTRIBUTE.match(text, end) is not None and APPOSED.search(text, max(0, start - OPENS), start) is not None


def _goes_on(text: str, phrase: Phrase, last: int, start: int) -> bool:
    """截至9月底，开工9个；其中，完工5个; 截至9月底，开工9个；竣工5个: whether the part goes on with those before."""
    return phrase.text[0] == "截" or text.startswith(OF_WHICH, last + 1) or _is_part(text, phrase, start)


def _is_part(text: str, phrase: Phrase, start: int) -> bool:
    """全年预计支出9亿元，其中：省级6亿元；|市级3亿元: a part of the whole, as those before the semicolon."""
    parts = of_which(text, max(phrase.span[1], start - FAR), start)
    return semicolon(text, phrase.span[1], parts) < 0 <= parts and PARTS.fullmatch(text, parts, start) is not None


def _is_to_come(site: Site) -> bool:
    """目前，一期建成12座；二期将新建9座; but 占年度计划的七成."""
    text, clause, start = site.story.text, site.clause[0], site.quantity.span[0]
    return PART_OF.match(text, clause) is None and TO_COME.search(text, max(clause, start - NEAR), start) is not None


def reaches(site: Site, phrase: Phrase) -> bool:
    """Whether a phrase of an earlier clause still holds: behind a semicolon only one of the first clause of its part.

    2所试点，年内全部推开；在3所设立基地: 年内 is said of its own part.
    """
    text, sentence, start = site.story.text, site.sentences[site.sentence], site.quantity.span[0]
    if _is_by_the_way(site, phrase):
        return False
    if phrase.kind == "now" and _is_to_come(site):
        return False
    if TURN.search(text, phrase.span[1], min(start, phrase.span[1] + FAR)):
        return False
    if text[phrase.span[0] - 1] in "按照以" and RECKONED.match(text, phrase.span[1]):
        return False
    if ALWAYS.search(text, max(site.clause[0], start - NEAR), start):
        return False
    if _is_quoted(text, phrase.span[1], start):
        return False
    if AWARDED.match(text, phrase.span[1]):
        return False
    begun = (BEGUN, SIGNED) if phrase.kind == "now" else (BEGUN, SIGNED, FOUNDED)
    if any(form.match(text, phrase.span[1]) for form in begun) and EXTENT.search(text, phrase.span[1], start):
        return False
    last = semicolon(text, max(phrase.span[1], start - FAR), start)
    if last < 0 or _goes_on(text, phrase, last, start):
        return True
    part = max(sentence.start, semicolon(text, sentence.start, phrase.span[0]))
    if (phrase.holds or text[phrase.span[1]] == "，") and not COUNTED.search(text, part, phrase.span[0]):
        return True
    return phrase.span[0] - part <= OPENS and text.find("，", part, phrase.span[0]) < 0
