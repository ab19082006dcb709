"""Names of places that begin with a Chinese numeral: 七里街, 三道镇, 五岭乡, 西三条路."""

from __future__ import annotations

import re

from ..divisions import LEVELS

_N = "[一二三四五六七八九十两]{1,2}"
_PLACE = re.compile(
    f"{_N}里[^外内多路长远地处山河的有是到之、，。]村(?![民里口])|{_N}里(?:[街铺桥店堡屯庄营墩坪岗塘湾台井镇乡村香亭坨庵寺庙祠]|长[街廊亭]|[河沟坡山](?![道路段堤渠地脚]))"
    f"|{_N}道[东西南北中前后]?(?:街|巷|胡同)(?![景区道])|{_N}道[岭湾江沟河梁坪坝桥弯]"
    f"|{_N}所(?=路?段(?!时|落))|{_N}回村(?![里民])"
    f"|{_N}家[沟河坡岗桥湾梁岭寨营坪塘垭](?=小区|社区|站)"
    f"|{_N}[道家台间棵块岔户段][子店房树堡沟河庙坡岗桥湾梁岭寨营]?(?:镇|乡|村|街道|屯)(?![镇村级办属集里民内委企医卫合道公])"
)
# 双柳县五岭乡: a place within a place.
_TOWNSHIP = re.compile(
    f"(?<=[{LEVELS}])[一二三四五六七八九十][^个多余大处条座家所名间里届次数几百千万十](?:乡|镇)(?![镇村级企医卫])"
)
_STREET = re.compile(f"(?<=[东西南北]){_N}条(?:路|街|巷|胡同)")
_IN_PLACES = frozenset("里道家台间棵块岔户段所回")


def place(text: str, at: int) -> int:
    """Where the name of a place ends that begins with a Chinese numeral at `at`; 0 where there is none.

    >>> place("七里街改造", 0), place("三条建议", 0)
    (3, 0)
    """
    following = text[at + 1 : at + 3]
    if following[1:] in ("乡", "镇") and (township := _TOWNSHIP.match(text, at)):
        return township.end()
    if following[:1] == "条":
        found = _STREET.match(text, at)
    else:
        found = _PLACE.match(text, at) if not _IN_PLACES.isdisjoint(following) else None
    return found.end() if found is not None else 0
