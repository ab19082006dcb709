"""Fold the many ways of printing a numeral into one: full-width and traditional characters, character for character.

Every character is replaced by exactly one, so offsets into the folded text are offsets into the text.
"""

from __future__ import annotations

import re

# Left: as printed. Right, at the same place: as the grammars of this library are written.
_WIDE = "０１２３４５６７８９．％＋－−﹣／（）［］：～∼〜﹪＄￡￥＜＞ＫｋＷｗ"
_PLAIN = "0123456789.%+---/()[]:~~~%$£¥<>KkWw"
_TRADITIONAL = (
    "億萬兩點個餘約過達噸畝頃時錢塊圓圎佔幾數倆雙條間隻張輛臺層類棟戶場項億開壓"
    "獎縣區鎮鄉萬裏盞頓題話種籃對組歲紀週鐘兆釐厘級處頭顆輪屆冊門筆樓頁歐鎊"
)
_SIMPLE = (
    "亿万两点个余约过达吨亩顷时钱块元元占几数俩双条间只张辆台层类栋户场项亿开压"
    "奖县区镇乡万里盏顿题话种篮对组岁纪周钟兆厘厘级处头颗轮届册门笔楼页欧镑"
)
_CAPITAL = "壹贰貳弍叁叄柒捌玖佰仟"
_CAPITAL_DIGITS = "一二二二三三七八九百千"
# These are ordinary words besides (大陆, 队伍, 收拾): numerals only beside other numerals, or alone.
_HOMOGRAPHS = str.maketrans("肆伍陆陸拾參", "四五六六十三")
_CAPITAL_RUN = re.compile(
    "[壹贰貳叁叄參肆伍陆陸柒捌玖拾佰仟零万萬亿億点點0-9]{2,}|^[肆伍陆陸拾參]$|(?<=分之)[肆伍陆陸拾參]"
)
_PAIRS = zip(_WIDE + _TRADITIONAL + _CAPITAL, _PLAIN + _SIMPLE + _CAPITAL_DIGITS, strict=True)
_FOLDS = {a: b for a, b in _PAIRS if a != b}
_FOLDS |= {chr(code): chr(code - 0xFEE0) for start in (0xFF21, 0xFF41) for code in range(start, start + 26)}
# These stand in most paragraphs, and nearly always they are all that is to be folded.
_USUAL = "（）：％"
# A raised point between digits is a decimal point (107·2亿元, 增长18·5%) where it parts no date (5·12地震, 2019·7).
_RAISED = re.compile(
    r"(?<![0-9.·•∙・])(?:[0-9]+[·•∙・][0-9]+(?=[万亿%‰]|个?百分点|[多余]?(?:美|欧|港|日|韩)?元(?!旦)|倍|[多余]?(?:公[里斤顷升]|千[米克瓦]|平方|立方|[米克吨亩]|级(?=以上|左右|的?地震|余震)))"
    r"|(?!(?:19|20)[0-9]{2}.[01]?[0-9](?![0-9]))(?:[0-9]{3,}|1[3-9]|[2-9][0-9]|0)[·•∙・][0-9]+|[0-9]{1,2}[·•∙・](?:3[2-9]|[4-9][0-9]|[0-9]{3,}))(?![0-9.·•∙・])"
)
_POINTS = str.maketrans("·•∙・", "....")
FOLDED = "·•∙・肆伍陆陸拾參" + "".join(sorted(_FOLDS))
_SUSPECT = re.compile("[肆伍陆陸拾參" + "".join(sorted(set(_FOLDS).difference(_USUAL))) + "·•∙・]")
# A comma is folded between full-width digits alone: between others it parts two clauses.
_WIDE_COMMA = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")


def fold(text: str) -> str:
    """The text with full-width digits and signs, traditional and capital numerals made plain; as long as before.

    >>> fold("２，５００萬圓")
    '2,500万元'
    >>> fold("壹佰贰拾叁"), fold("大陆的队伍")
    ('一百二十三', '大陆的队伍')
    >>> fold("增长8·9%"), fold("3·15活动")
    ('增长8.9%', '3·15活动')
    """
    if text.isascii():
        return text
    text = text.replace("（", "(").replace("）", ")").replace("：", ":").replace("％", "%")
    return text if _SUSPECT.search(text) is None else _unusual(text)


def _unusual(text: str) -> str:
    text = _CAPITAL_RUN.sub(lambda run: run.group().translate(_HOMOGRAPHS), text)
    if "，" in text:
        text = _WIDE_COMMA.sub(",", text)
    for character in set(_SUSPECT.findall(text)):  # far cheaper than `translate`, which looks at every character
        text = text.replace(character, _FOLDS.get(character, character))
    return _RAISED.sub(lambda number: number.group().translate(_POINTS), text)
