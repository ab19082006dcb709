"""The divisions of the country, by the letters that they and their names end on: `全{REGION}`, `[{LEVELS}]级`.

Parts of regular expressions: the first two are letters to stand within brackets, the third a whole alternative.
"""

from __future__ import annotations

LEVELS = "省市县区州盟旗"  # down to the county
PLACES = LEVELS + "镇乡村"  # down to the village
# What may be meant as a whole, or be ours, behind 全, 我, 该, 本: 全省, 我旗, 全地区, 全兵团, 全师, but 全师生, 我师傅.
REGION = f"(?:[国{PLACES}]|地区|兵团|师(?![傅生资范大德部]))"
