"""Lines with which an article or a picture ends: a byline in brackets or without, (完), an editor's tag, 王小明 摄."""

from __future__ import annotations

from .bylines import SOURCED, bare_closing, closes
from .captions import ends_caption, shot
from .datelines import is_dateline
from .lines import HAN_FIRST, Lines, spread
from .offices import OFFICE_WORD

TAIL = 40  # letters at a line's end that may be a byline
CLOSING_LONGEST = 110
PICTURE_ENDS = frozenset("摄影图道")
DATELINE_REST = 8  # letters of a dateline that the column cut: 2日电


def tell_closings(raw: str, lines: Lines, stops: list[int], marked: set[int]) -> None:
    """Set which lines close an article and which end with who took the picture.

    `stops` are the lines that end with a mark, `marked` those that hold a marker of bylines.
    """
    texts, closing, shots = lines.texts, lines.closing, lines.shots
    for i in stops:
        text = texts[i]
        if spread(text) and text.replace(" ", "").endswith(("（完）", "(完)")):
            closing.add(i)
        elif text[-1] in "】)）" and _ends(raw, lines.begins[i], lines.starts[i], text):
            closing.add(i)
        elif text[-1] in ")）" and shot(text, 0, len(text)):
            shots.add(i)
    for i in [i for i, text in enumerate(texts) if text[-1] == "摄" and ends_caption(text)]:
        closing.add(i)
        shots.add(i)
    for i in marked:
        text = texts[i]
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


def _ends(raw: str, begin: int, start: int, text: str) -> bool:
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
    if end - opens > CLOSING_LONGEST:
        return False
    if SOURCED.match(raw, opens, end):
        return True
    return closes(raw, opens, end) and not is_dateline(raw, begin, opens) and not _sends(raw, opens)


def _sends(raw: str, opens: int) -> bool:
    """Whether the bracket names who sent a dispatch: a dateline, cut or whole, is before it: 新华社某地1月2 / 日电（"""
    head = raw.rfind("\n", 0, opens) + 1
    above = raw.rfind("\n", 0, max(0, head - 1)) + 1
    words = raw[head:opens].strip().rstrip("】")
    if len(words) > DATELINE_REST or words[-1:] not in ("", *"讯电息"):
        return is_dateline(raw, head, opens)
    told = raw[above:head].strip() + words
    return is_dateline(raw, head, opens) or is_dateline(told, 0, len(told))
