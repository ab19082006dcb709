"""Numbers written out in every style that a Chinese text uses; the other way round from what the library does."""

DIGITS = "零一二三四五六七八九"
CAPITALS = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
WIDE = str.maketrans("0123456789,.", "０１２３４５６７８９，．")
TRADITIONAL = str.maketrans("万亿", "萬億")


def _four(number):
    """Below 10000, in full: 1010 is 一千零一十."""
    text, zero = "", False
    for scale, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, scale)
        if digit:
            text += ("零" if zero and text else "") + DIGITS[digit] + name
            zero = False
        else:
            zero = True
    return text


def chinese(number):
    """Below 10**16: 一千二百三十四万五千六百七十八."""
    if not number:
        return "零"
    text, gap = "", False
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        part, number = divmod(number, scale)
        if not part:
            gap = bool(text)
            continue
        gap = gap or bool(text) and part < 1000
        text += ("零" if gap else "") + (chinese(part) if part >= 10000 else _four(part)) + name
        gap = False
    return text


def short(number):
    """十五 for 一十五."""
    text = chinese(number)
    return text[1:] if text.startswith("一十") else text


def mixed(number):
    """3亿5000万: Arabic digits, Chinese scales."""
    text = ""
    for scale, name in ((10**8, "亿"), (10**4, "万")):
        part, number = divmod(number, scale)
        text += f"{part}{name}" if part else ""
    return text + (f"{number:04d}" if text and number else str(number) if number or not text else "")


def scaled(number):
    """1.2345亿: a decimal and one scale."""
    for scale, name in ((8, "亿"), (4, "万")):
        if number >= 10**scale:
            fraction = f"{number % 10**scale:0{scale}d}".rstrip("0")
            return f"{number // 10**scale}" + (f".{fraction}" if fraction else "") + name
    return str(number)


STYLES = {
    "plain": str,
    "commas": lambda n: f"{n:,}",
    "wide": lambda n: str(n).translate(WIDE),
    "wide commas": lambda n: f"{n:,}".translate(WIDE),
    "chinese": chinese,
    "short": short,
    "capital": lambda n: chinese(n).translate(CAPITALS),
    "traditional": lambda n: chinese(n).translate(TRADITIONAL),
    "mixed": mixed,
    "scaled": scaled,
}
