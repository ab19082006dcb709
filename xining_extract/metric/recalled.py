"""What a bare verb leaves out and a clause before names: 每张床位补助3500元，已建成620张; 发放消费券，已兑现400万元."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..model import Metric, Span
from .elisions import PAYMENTS, RAISES
from .frames import Frame
from .left import before
from .particles import counted_by
from .right import after
from .stretches import REACH

OPENS = re.compile("(?:(?:每|一|这|首)[一-龥]?|[^的]{1,4}[对向把将])(?=[一-龥]{2})")  # 每张|床位, 县里对|医院
EACH = re.compile("每[^，。；]{1,4}$")  # 每小时|支付50元: a rate is told
UNFIT = re.compile("[0-9]|一[位名个]|消费$")
MONEY = (*PAYMENTS, "券")
OF_ITSELF = frozenset("报名 存栏 出栏 参加".split())  # done by somebody to nothing
CLAUSES = 4  # how many clauses before it are looked at


def recalled(frame: Frame) -> str:
    """The noun of a clause before that the classifier counts, or that is money where money is paid; or ""."""
    noun = _recalled(frame)
    return frame.text[slice(*noun)] if noun else ""


def recounted(frame: Frame) -> Metric | None:
    """`首趟班列开出，此后逐年递增：2013年2列`: what is counted behind a colon, by the classifier."""
    if not frame.counts or frame.left.phrase or frame.text[frame.site.clause[0] - 1] not in "：:":
        return None
    return frame.name(_recalled(frame), "recounted")


def _recalled(frame: Frame) -> Span | None:
    text = frame.text
    if frame.quantity.dimension == "currency":
        rate = EACH.search(text, frame.site.clause[0], frame.quantity.span[0])
        paid = (noun for noun in _nouns_before(frame, MONEY) if not RAISES.search(text, *noun))  # not 联系亲友筹款
        return None if rate else next(paid, None)
    unit = frame.quantity.unit or ""
    nouns = counted_by().get(unit) or counted_by().get(unit.removesuffix("次"), ())
    if not nouns or frame.left.said in OF_ITSELF:
        return None
    noun = next(_nouns_before(frame, nouns), None)
    opens = OPENS.match(text, *noun) if noun else None
    return (opens.end(), noun[1]) if noun and opens else noun


def _nouns_before(frame: Frame, ends: tuple[str, ...]) -> Iterator[Span]:
    """The noun phrases that end so, the nearest first: those that a clause closes on, and those that it begins with."""
    sentences, place = frame.site.sentences, frame.site.sentence
    clauses = [clause for sentence in sentences[max(0, place - 1) : place + 1] for clause in sentence.clauses]
    here = bisect_left(clauses, frame.site.clause)
    told = [quantity.span for quantity in frame.earlier]
    for start, end in reversed(clauses[max(0, here - CLAUSES) : here]):
        begin = max([max(start, end - REACH), *(stop for first, stop in told if start <= first < end)])
        subject = after(frame.text, start, end - 1, expects="noun", counted=ends).phrase
        for span in (before(frame.text, begin, end - 1).phrase, subject):
            noun = frame.text[slice(*span)] if span else ""
            if span and len(noun) > 1 and noun.endswith(ends) and not UNFIT.search(noun):
                yield span
