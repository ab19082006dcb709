"""Write docs/quantities.md from the units file and the cases of test_quantities: python tests/quantities_table.py"""

from pathlib import Path

from test_quantities import FOUND, NOT_FOUND

from xining_extract.quantity.quantities import find
from xining_extract.quantity.units import units

PAGE = Path(__file__).parent.parent / "docs" / "quantities.md"
HEAD = """\
# What is recognized as a quantity

`quantities(text)` finds every quantity of a text: counts, money, measures, rates, shares, ranges and bare numbers, each with
its exact value, its bound, its unit and its place. Dates, ordinals, labels, names and idioms are left out.

This page is made from `xining_extract/data/units.tsv` and the cases of `tests/test_quantities.py` by
`python tests/quantities_table.py`; a test checks that it is up to date. To add a unit, add its line to the units file and
run that command.

```pycon
>>> from xining_extract import quantities
>>> for q in quantities("为1296名儿童发放补贴约764.23万元，覆盖率达95%以上"):
...     print(q.text, q.value, q.modifier, q.unit, q.code)
1296名 1296 exact 名 None
约764.23万元 7642300 approx 元 CNY
95%以上 95 at_least % %

```

`float(q)` is the value, `q.contains(x)` tells whether what the text says is true of `x`, `str(q)` is a readable form, and
`q.to(unit)` converts between units by the library pint, which learns the market units (斤, 亩, 里) from the units file.

```pycon
>>> area, = quantities("新建绿地约120公顷")
>>> area.contains(118), str(area)
(True, '约 120 公顷')

```

`numerals` reads a numeral that stands alone. For what is none it raises a `ValueError` that says where it stopped making
sense.

```pycon
>>> from xining_extract import numerals
>>> numerals("3亿5000万"), numerals("一点二亿"), numerals("壹佰贰拾叁")
(Decimal('350000000'), Decimal('120000000'), Decimal('123'))
>>> numerals("三百元")
Traceback (most recent call last):
...
ValueError: not a numeral: '三百元' stops making sense at index 2 ('元'): not part of a numeral

```

## Modifiers

| modifier | low | high | words |
| --- | --- | --- | --- |
| `exact` | value | value | |
| `approx` | | | 约 大约 大概; 左右 上下; 三百来户 |
| `nearly` | | value | 近 将近 接近 |
| `over` | value | | 超 超过 逾 突破; 余 多 几; 数十; 过半 |
| `at_least` | value | | 不低于 不少于 至少; 以上; 上千 |
| `under` | | value | 不足 不到 低于 |
| `at_most` | | value | 不超过 至多 最多 最高; 以下 以内 |
| `range` | low | high | 至 到 — ~; 七八成, 两三个, 5、6个 |

The leading word wins over what follows (约9亿余元 is `approx`). A word apart from its number (占比超过全市的64%) gives the
modifier and is left out of the text. A ratio a∶b has `low` a and `high` b and the unit 比.

## Values

万 and 亿 are multiplied out; shares are in percent (三分之一 → 33.33, 七成 → 70), ‰ stays ‰, 折 stays 折 (七五折 → 7.5), 番
counts doublings; 半年 is 6 月, 半个世纪 50 年; what is written in several units is given in one (1小时30分钟 → 90 分钟,
五元三毛 → 5.3 元).
"""


def table():
    lines = [HEAD, "## Phrases\n"]
    for kind, rows in FOUND.items():
        lines += [f"### {kind[0].upper()}{kind[1:]}\n", "| text | found | value | modifier | unit |", "| --- | --- | --- | --- | --- |"]
        for text, _ in rows:
            for place, q in enumerate(find(text)):
                value = f"{q.value:f}" if q.value is not None else f"{q.low:f} – {q.high:f}"
                shown = text.replace("\n", "⏎") if not place else ""
                lines.append(f"| {shown} | {q.text} | {value} | {q.modifier} | {q.unit or ''} |")
        lines.append("")
    lines += ["## What is no quantity\n", ", ".join(f"`{text}`" for text in NOT_FOUND) + "\n", f"## Units\n\n{len(units())} units.\n"]
    lines += ["| unit | also written | dimension | code | usage |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {u.name} | {' '.join(u.aliases)} | {u.dimension} | {u.code or ''} | {u.usage} |" for u in units()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(table(), encoding="utf-8")
