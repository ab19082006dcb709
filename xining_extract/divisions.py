"""The divisions of the country, by the letters that they and their names end on: `全{REGION}`, `[{LEVELS}]级`.

The one list of them: a rule that knew 全市 and not 全盟, or 县里 and not 旗里, would hold for some of the country only.
"""

from __future__ import annotations

# Letters to stand within the brackets of a pattern.
LEVELS = "省市县区州盟旗"  # down to the county
PLACES = LEVELS + "镇乡村"  # down to the village
# What may be meant as a whole, or be ours, behind 全, 我, 该, 本, 咱: 全省, 我旗, 全地区, 全师, but 全师生, 我师傅.
REGION = f"(?:[国{PLACES}]|地区|兵团|师(?![傅生资范大德部]))"
_REGIONS = (*"国" + PLACES, "地区", "兵团")
WHOLES = frozenset("全" + region for region in (*_REGIONS, "师"))
OURS = frozenset(whose + region for whose in "我咱该本" for region in _REGIONS)
# Several levels in one word: 12个县区.
SEVERAL = frozenset(
    "县区 区县 县市 市县 市区 市州 州市 盟市 旗县 地市 省市 省区 县市区 市县区 旗县区 "
    "乡镇 镇乡 镇街 苏木镇 嘎查村".split()
)
# What the nouns for places end on, and those nouns themselves.
ENDS = (*PLACES, "街道", "嘎查", "苏木", "团场")
KINDS = frozenset(ENDS) | SEVERAL | {"社区", "省份"}
