"""Other wordings of one name, with characters left out or put in: 海湾污染攻坚战, 海湾污染防治攻坚行动."""

from __future__ import annotations

import re

from ..department.places import gazetteer
from .marks import ending

_PART = 4  # so many characters before its head word, its first or its last, tell a name
_CAMPAIGNS = ("战", "行动")  # what ends so a text calls now one way, now another
_WORD = 2  # so many characters of a head word tell it
_ENDS = "战|行动"
_ANY = "专项"  # any campaign is one


def wordings(name: str, body: str) -> list[str]:
    """What else a text calls the same, as its first words and its head word tell, or its last words and that.

    >>> wordings("海岸垃圾攻坚战", "海岸垃圾攻坚战开局。海岸垃圾清理攻坚行动收官。护鸟攻坚战继续。")
    ['海岸垃圾清理攻坚行动']
    >>> wordings("“渔港码头一表联办”", "推行“渔港码头一表联办”。“一表联办”受理300件。")
    ['“一表联办”']
    """
    if name[0] == "“":
        tails = [f"“{name[at:]}" for at in range(2, len(name) - _PART)]
        return [tail for tail in tails if tail in body]
    head = "" if name[0] in "“‘《" else ending(f"“{name}”")
    if not head.endswith(_CAMPAIGNS) or len(name) - len(head) < _PART:
        return []
    stem = name.removesuffix(head)
    parts = {stem[-_PART:], *([] if stem[:_WORD] in gazetteer().openings else [stem[:_PART]])}
    found: set[str] = set()
    for part in [part for part in parts if _ANY not in part]:
        same = re.compile(f"{re.escape(part)}[\u4e00-\u9fff]{{0,4}}?{head[:_WORD]}(?:{_ENDS})?")
        found.update([match.group() for match in same.finditer(body)])
    return sorted(found - {name})


def again(name: str, worded: str, body: str) -> int:
    """How often a text says the other wording where it does not say the name itself."""
    return body.count(worded) - (body.count(name) if worded in name else 0)
