"""What the words of a line tell of where its sentence and its paragraph end."""

from __future__ import annotations

from .creditlines import credit_line
from .lines import CLOSERS, SOFT, TERMINAL

PAIRS = (("（", "）"), ("(", ")"), ("【", "】"), ("《", "》"), ("“", "”"), ("〔", "〕"))
OPENING = frozenset(opens for opens, _ in PAIRS)
HAN_FIRST, HAN_LAST = "\u3400", "\u9fff"
CUT_LONGEST = 12  # letters of the rest of a byline that the column cut inside a name


def is_rest(text: str) -> bool:
    """Whether a line of a few letters is the end of a sentence: 之中。"""
    return text[-1] == "。" and HAN_FIRST <= text[0] <= HAN_LAST


def in_sentences(text: str) -> bool:
    """Whether a mark stands in the line that makes a text of it."""
    return "，" in text or "。" in text or "；" in text or "？" in text or "！" in text


def has_comma(text: str) -> bool:
    return "，" in text or "。" in text or "、" in text or "：" in text or "；" in text


def in_prose(text: str) -> bool:
    """Whether the line, which ends without a mark, is no headline: it holds a sentence's end or three commas."""
    return text[0] == "【" or "。" in text or "；" in text or text.count("，") > 2


def ends_sentence(text: str) -> bool:
    last = text.rstrip(CLOSERS)[-1:]
    return last in TERMINAL or last in SOFT


def cut_bracket(text: str, below: str) -> bool:
    """Whether a byline in brackets goes on below: …已恢复供水。（记者 王小明 / 通讯员 李华）"""
    return max(text.rfind("（"), text.rfind("(")) > max(text.rfind("）"), text.rfind(")")) and below[-1] in "）)"


def cut_tag(text: str, below: str) -> bool:
    """Whether the column cut an editor's tag: …(完)【编辑: / 王小明】"""
    return text.rfind("【") > text.rfind("】") and 0 < below.find("】") < CUT_LONGEST


def cut_name(text: str, below: str) -> bool:
    """Whether the column cut the last name of a byline: 记者 王小明 通讯员 李小 / 华"""
    return len(below) <= CUT_LONGEST and HAN_FIRST <= below[0] <= HAN_LAST and credit_line(text + below) == "signed"


def unclosed(text: str) -> bool:
    """Whether a bracket or quotation mark that opens in the line does not close in it."""
    return not OPENING.isdisjoint(text) and any(text.rfind(opens) > text.rfind(closes) for opens, closes in PAIRS)
