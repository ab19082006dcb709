"""Which lines of a column close an article, by the signature or the credit at their end."""

from __future__ import annotations

import re

from .bylines import SOURCED, bare_closing, closes
from .captions import ends_caption, shot
from .datelines import is_dateline
from .endings import TAIL
from .lines import HAN_FIRST, Lines
from .names import is_sure
from .offices import OFFICE_WORD

# …水管已换新。　　王小明; …水管已换新。（记者 王小明） 责任编辑：李华
NAME_BEHIND = re.compile("。[ \u3000]+([\u3400-\u9fff]{2,3})$")
EDITED = re.compile("[。！？”）)】][ \u3000]*[（(【]?(?:责任编辑|责编|编辑)[ \u3000]*[:：][^，。]{2,16}$")
PICTURE_ENDS = frozenset("摄影图道")


def tell_closings(raw: str, lines: Lines, stops: list[int], marked: set[int]) -> None:
    """Set which lines close an article and which end with who took the picture.

    `stops` are the lines that end with a mark, `marked` those that hold a marker of bylines.
    """
    texts, closing, shots = lines.texts, lines.closing, lines.shots
    for i in stops:
        text = texts[i]
        if text[-1] in "】)）" and _ends(raw, lines.starts[i], text):
            closing.add(i)
        elif text[-1] in ")）" and shot(text, 0, len(text)):
            shots.add(i)
    if "。　" in raw or "。 " in raw:
        closing.update(i for i, text in enumerate(texts) if (name := NAME_BEHIND.search(text)) and is_sure(name[1]))
    for i in [i for i, text in enumerate(texts) if text[-1] == "摄" and ends_caption(text)]:
        closing.add(i)
        shots.add(i)
    for i in marked:
        text = texts[i]
        if "编" in text and EDITED.search(text):
            closing.add(i)
        if text[-1] >= HAN_FIRST and text[-1] not in "】）" and _signed_at_end(text):
            if i + 1 == len(texts) or len(texts[i + 1]) > 2:  # not 记者王小 / 明
                closing.add(i)
        if text[-1] in PICTURE_ENDS and shot(text, 0, len(text)):  # …上体育课。 记者 王小明 摄
            closing.add(i)
            shots.add(i)


def _signed_at_end(text: str) -> bool:
    """Whether a byline without brackets ends the line: …已恢复供水。记者王小明"""
    signed = bare_closing(text, max(0, len(text) - TAIL), len(text))
    return signed is not None and OFFICE_WORD.search(text, *signed) is not None


def _ends(raw: str, start: int, text: str) -> bool:
    """Whether a byline in brackets, a source, (完) or an editor's tag ends the line and the article."""
    end = start + len(text)
    if raw[end - 1] == "】" or raw[end - 2] == "完":
        return True
    opens = max(raw.rfind("（", start, end), raw.rfind("(", start, end))
    if opens < 0:  # （本报记者 王小明 通讯 / 员 李华）: the column cut it
        opens = max(raw.rfind("（", max(0, start - TAIL), start), raw.rfind("(", max(0, start - TAIL), start))
        if opens < 0:
            return False
        cut = "".join(map(str.strip, raw[max(0, opens - 1) : end].split("\n")))
        return closes(cut, int(cut[0] not in "（("), len(cut)) and not _sends(raw, opens)
    return SOURCED.match(raw, opens, end) is not None or (closes(raw, opens, end) and not _sends(raw, opens))


def _sends(raw: str, opens: int) -> bool:
    """Whether the bracket names who sent a dispatch: a dateline, cut or whole, is before it: 新华社某地1月2 / 日电（"""
    head = raw.rfind("\n", 0, opens) + 1
    above = raw.rfind("\n", 0, max(0, head - 1)) + 1
    words = raw[head:opens].strip().rstrip("】")
    told = raw[above:head].strip() + words
    return is_dateline(raw, head, opens) or is_dateline(told, 0, len(told))
