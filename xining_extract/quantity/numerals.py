"""Chinese and Arabic numerals, and their mixtures, read into exact decimals.

The reader is our own: one pass over the pieces of the numeral, `Decimal` throughout. The library cn2an reads whole
numbers, if well formed, as exactly, in twice the time and after a long import; it turns 两三 into 23, refuses 百万,
两百 and 一点二亿, and gives decimals as floats. The tests hold this reader against it wherever it is right.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal

from .folding import fold

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "俩": 2, "仨": 3}
SMALL_SCALES = {"十": 1, "百": 2, "千": 3}
SCALES = SMALL_SCALES | {"万": 4, "亿": 8, "兆": 12}
LETTERS = {"k": 3, "K": 3, "w": 4, "W": 4}

# Named pieces, for every grammar that holds a numeral. The text is folded (see `folding`).
DIGIT = "[〇○零一二两三四五六七八九俩仨]"
NUMERAL_CHARACTERS = "〇○零一二两三四五六七八九十百千万亿兆廿卅俩仨"
RUN = f"[{NUMERAL_CHARACTERS}]+"
SCALE = "[十百千万亿兆]"
_POWER = r"(?:[eE][+-]?[0-9]{1,3}(?![0-9A-Za-z])|[×xX*]10\^[0-9]{1,2})"
# 2，686，493.76: by wide commas, where more than one group or the money behind shows that they part no clauses.
_GROUPS = r"[0-9]{1,3}(?:(?:，[0-9]{3}){2,}(?![0-9])(?:\.[0-9]+)?|，[0-9]{3}(?:\.[0-9]+)?(?=[余多]?元|$))"
ARABIC = rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![0-9])(?:\.[0-9]+)?|{_GROUPS}|[0-9]+(?:\.[0-9]+)?{_POWER}?)"
# 三点一四, but not the hour of 三点十分 or 八点三刻.
POINT = f"点{DIGIT}+(?![十百千]|分(?!之|[点贝])|刻)"
# 3亿5000万, 5万4千6百, 200亿零四千230, 1万600: Arabic pieces follow a scale or a zero.
NUMERAL = (
    f"(?:{ARABIC}(?:{SCALE}[{NUMERAL_CHARACTERS}]*)?|{RUN}(?:{POINT}{SCALE}*|点[0-9]+(?![0-9:分]))?)"
    f"(?:(?<=[十百千万亿兆零]){ARABIC}(?:{SCALE}[{NUMERAL_CHARACTERS}]*)?)*"
)

_PLAIN = re.compile(r"([0-9]+)(?:\.([0-9]+))?([百千万亿兆kKwW]?)([万亿]?)")
_PIECE = re.compile(rf"(?P<arabic>{ARABIC})|(?P<digits>{DIGIT}+)|(?P<scale>{SCALE})|(?P<tens>[廿卅])|(?P<point>点)")
EXACT = Context(prec=60)  # for what may have more figures than Python keeps by itself
_ONE = Decimal(1)
_LONGEST = 400  # digits; what is longer is no numeral that anyone wrote down


class Misread(ValueError):
    """Not a numeral; `position` is the index in the folded text where it stopped making sense."""

    def __init__(self, position: int, why: str) -> None:
        super().__init__(why)
        self.position = position


def read(text: str) -> Decimal:
    """Read a numeral that stands alone: Arabic, Chinese, capital, traditional or mixed.

    Returns the exact value. Raises `TypeError` on what is no `str`, and `ValueError`, saying where it stopped making
    sense, on what is no numeral. An approximate numeral (两三, 十几) is none: bounds are the business of `quantities`.

    >>> read("3亿5000万"), read("一点二亿"), read("负十五"), read("1,296"), read("五万四")
    (Decimal('350000000'), Decimal('120000000'), Decimal('-15'), Decimal('1296'), Decimal('54000'))
    >>> read("三百元")
    Traceback (most recent call last):
    ...
    ValueError: not a numeral: '三百元' stops making sense at index 2 ('元'): not part of a numeral
    """
    if not isinstance(text, str):
        raise TypeError(f"a numeral is a str, not {type(text).__name__}")
    places = [i for i, c in enumerate(text) if not c.isspace()]
    folded = fold("".join(text[i] for i in places))
    sign, body = (folded[0], folded[1:]) if folded[:1] and folded[0] in "+-负" else ("", folded)
    try:
        result = value(body) if body != "半" else Decimal("0.5")
    except Misread as error:
        index = error.position + len(sign)
        at = places[index] if index < len(places) else len(text)
        what = repr(text[at]) if at < len(text) else "its end"
        raise ValueError(f"not a numeral: {text!r} stops making sense at index {at} ({what}): {error}") from None
    return -result if sign and sign in "-负" else result


def written_out(number: Decimal) -> Decimal:
    """The number without a positive exponent: 30000, not 3E+4."""
    return number if int(number.as_tuple().exponent) <= 0 else Decimal(f"{number:f}")


def trimmed(number: Decimal) -> Decimal:
    """The number without trailing zeros behind the point, and without an exponent.

    >>> trimmed(Decimal("30.50")), trimmed(Decimal("300"))
    (Decimal('30.5'), Decimal('300'))
    """
    return written_out(number.normalize(EXACT))


def shift(whole: str, fraction: str, places: int) -> Decimal:
    """`whole.fraction` times ten to the power of `places`, exactly and without trailing zeros after the point.

    >>> shift("764", "23", 4)
    Decimal('7642300')
    """
    if places >= len(fraction):
        return Decimal(whole + fraction + "0" * (places - len(fraction)))
    return Decimal(f"{whole}{fraction[:places]}.{fraction[places:]}")


def value(text: str) -> Decimal:
    """The value of a folded, unsigned numeral without white space. Raises `Misread`."""
    if len(text) > _LONGEST:
        raise Misread(_LONGEST, "too long")
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        whole, fraction, scale, more = plain.groups("")
        if not scale:
            return Decimal(text) if not more else shift(whole, fraction, SCALES[more])
        return shift(whole, fraction, (SCALES.get(scale) or LETTERS[scale]) + (SCALES[more] if more else 0))
    return _Reader(text).read()


class _Reader:
    """One pass over the pieces of a numeral.

    `high` holds what 亿 has closed, `middle` what 万 has closed, `low` what is below 万, `digit` what awaits its scale.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.high = self.middle = self.low = Decimal(0)
        self.digit: Decimal | None = None
        self.literal = False  # the waiting digit has its own place (600 of 1万600), it is not a tail (二 of 一万二)
        self.last = ""  # the scale before the waiting digit
        self.smallest = 99  # the last small scale of this section
        self.string = 0  # how many digits were read one by one

    def read(self) -> Decimal:
        text, at = self.text, 0
        if not text:
            raise Misread(0, "nothing there")
        while at < len(text):
            piece = _PIECE.match(text, at)
            if piece is None:
                raise Misread(at, "not part of a numeral")
            kind, body = piece.lastgroup, piece.group()
            if kind == "scale":
                self.scale(body, at)
            elif kind == "tens":
                self.digits("二" if body == "廿" else "三", at)
                self.scale("十", at)
            elif kind == "point":
                return self.point(at)
            elif kind == "arabic":
                self.arabic(body, at)
            else:
                self.digits(body, at)
            at = piece.end()
        return self.total(tail=True)

    def arabic(self, body: str, at: int) -> None:
        if self.digit is not None and self.digit != 0:
            raise Misread(at, "two digits without a scale between them")
        mantissa, power = re.split(r"[×xX*]10\^", body) if "^" in body else (body, "0")
        self.digit = Decimal(mantissa.replace(",", "").replace("，", "")).scaleb(int(power))
        self.literal = self.literal or len(body) > 1

    def digits(self, body: str, at: int) -> None:
        if self.digit is not None:
            raise Misread(at, "two digits without a scale between them")
        if len(body) == 1:
            self.digit, self.literal = Decimal(DIGITS[body]), body in "零〇○"
        elif not self.last:  # 二〇一八: read digit by digit
            self.digit, self.literal = Decimal("".join(str(DIGITS[c]) for c in body)), True
            self.string = len(body)
        elif body[0] in "零〇○" and len(body.lstrip("零〇○")) <= 1:
            self.digit, self.literal = Decimal(DIGITS[body[-1]]), True
        else:
            raise Misread(at + 1, "two digits without a scale between them")

    def scale(self, body: str, at: int) -> None:
        places = SCALES[body]
        if self.string and (places < 4 or self.string == 2):
            raise Misread(at - self.string + 1, "two digits without a scale between them")
        if places < 4:
            self.small(places, at)
        elif body == "万":
            self.section()
            if self.middle and not self.low:
                self.middle *= 10000
            else:
                self.middle = (self.middle + self.low if self.low else self.middle + _ONE) * 10000
            self.low, self.smallest = Decimal(0), 99
        else:
            self.section()
            below = self.middle + self.low
            unit = Decimal(10) ** places
            closed = below * unit
            if not (self.high and below):
                self.high = (self.high + below or _ONE) * unit
            elif int(self.high) % 10 ** len(str(int(closed))) == 0:  # 三万亿五千亿
                self.high += closed
            else:
                raise Misread(at, "the scale does not fall")
            self.middle = self.low = Decimal(0)
            self.smallest = 99
        self.last, self.literal = body, False

    def small(self, places: int, at: int) -> None:
        if places >= self.smallest:
            raise Misread(at, "the scale does not fall")
        if self.digit is None or self.digit == 0:
            if self.last and self.digit is None and places > 1:
                raise Misread(at, "a scale without its digit")
            self.digit = _ONE
        self.low += self.digit * 10**places
        self.digit, self.smallest = None, places

    def section(self) -> None:
        """Close what waits before 万 or 亿."""
        if self.digit is not None:
            self.low += self.digit
            self.digit = None

    def total(self, *, tail: bool) -> Decimal:
        waiting = self.digit or Decimal(0)
        if tail and self.digit is not None and not self.literal and self.last and SCALES[self.last] > 1:
            waiting = self.digit * Decimal(10) ** (SCALES[self.last] - 1)  # 一万二, 三千五
        return self.high + self.middle + self.low + waiting

    def point(self, at: int) -> Decimal:
        """三点一四, 一点二亿, 一百点123: the rest is a fraction, then perhaps scales."""
        if not at:
            raise Misread(0, "no digit before the point")
        rest = self.text[at + 1 :]
        fraction = re.match(f"{DIGIT}+|[0-9]+", rest)
        if fraction is None:
            raise Misread(at + 1, "no digits after the point")
        places = 0
        for offset, character in enumerate(rest[fraction.end() :]):
            if character not in SCALES:
                raise Misread(at + 1 + fraction.end() + offset, "not part of a numeral")
            places += SCALES[character]
        digits = "".join(str(DIGITS.get(c, c)) for c in fraction.group())
        whole = self.total(tail=False)
        return shift(f"{whole:f}", digits, places)
