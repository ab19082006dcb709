"""The units of Chinese quantities: names, aliases, dimensions, codes, and conversion.

The units are lines of `data/units.tsv`; a new one needs nothing but its line there.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

import msgspec

from ..lexicon import rows
from .folding import fold
from .numerals import trimmed

# Joins the parts of a derived unit: 元/月, 微克/立方米.
RATE = "/"
ALONE = "+"  # marks what may not follow behind 个: 个人缴费, not 3人缴费


class Unit(msgspec.Struct, frozen=True):
    """One line of the units file.

    `pint` is its name in the pint library, or its definition there; `not_before` is what begins another word.
    """

    name: str
    aliases: tuple[str, ...]
    dimension: str
    code: str | None
    pint: str | None
    not_before: tuple[str, ...]
    usage: str


@cache
def units() -> tuple[Unit, ...]:
    """Every unit of the file, in its order.

    >>> len(units()) >= 400
    True
    """
    return tuple(
        Unit(name, tuple(aliases.split()), dimension, code or None, pint or None, tuple(not_before.split()), usage)
        for name, aliases, dimension, code, pint, not_before, usage in rows("units.tsv")
    )


@cache
def names() -> dict[str, Unit]:
    """Every name and alias, folded, with its unit."""
    table = {fold(unit.name): unit for unit in units()}
    for unit in units():
        for alias in unit.aliases:
            table.setdefault(fold(alias), unit)
    return table


def lookup(name: str) -> Unit | None:
    """The unit of that name or alias, None where there is none.

    >>> lookup("㎡").name, lookup("人(次)").name, lookup("亿")
    ('平方米', '人次', None)
    """
    return names().get(fold(name))


def unit_at(text: str, at: int) -> tuple[Unit, int] | None:
    """The longest unit that begins at `at` in folded text, and where it ends; None where there is none.

    >>> unit_at("人次", 0)[0].name, unit_at("人口", 0), unit_at("所以", 0), unit_at("所以上", 0)[1]
    ('人次', None, None, 1)
    """
    longer, single = _table()
    for name, entry in longer.get(text[at : at + 2], ()):
        if text.startswith(name, at) and _ends(text, at + len(name), *entry):
            return entry[0], at + len(name)
    one = single.get(text[at : at + 1])
    return (one[0], at + 1) if one is not None and _ends(text, at + 1, *one) else None


def _ends(text: str, end: int, unit: Unit, barred: tuple[str, ...], latin: bool) -> bool:
    """Whether what follows a name lets it be the unit, not the beginning of another word."""
    if barred and text.startswith(barred, end) and not _spared(text, end, unit):
        return False
    return not (latin and text[end : end + 1].isascii() and text[end : end + 1].isalnum())


def _spared(text: str, end: int, unit: Unit) -> bool:
    """Whether each word that may not follow is spared by what follows it: 所以上 is not 所以."""
    for entry in unit.not_before:
        word, *unless = entry.removeprefix(ALONE).split("~")
        if text.startswith(word, end) and not (unless and text.startswith(tuple(unless), end + len(word))):
            return False
    return True


# A unit, what may not follow the name that was read, and whether that is in Latin letters.
_Entry = tuple[Unit, tuple[str, ...], bool]


@cache
def _table() -> tuple[dict[str, list[tuple[str, _Entry]]], dict[str, _Entry]]:
    """The names by their first two characters, the longest first; and those of one character."""
    longer: dict[str, list[tuple[str, _Entry]]] = {}
    single: dict[str, _Entry] = {}
    for name, unit in sorted(names().items(), key=lambda item: -len(item[0])):
        alone = name == f"个{unit.name}"
        bars = [entry for entry in unit.not_before if alone or entry[0] != ALONE]
        brief = any(len(alias) == 1 and not alias.isascii() for alias in unit.aliases)  # 度, of which the words are
        bars = bars if alone or len(name) == 1 or (name == fold(unit.name) and not brief) else []
        barred = tuple(entry.removeprefix(ALONE).partition("~")[0] for entry in bars)
        entry = unit, barred, name[-1].isascii() and name[-1].isalpha()
        if len(name) > 1:
            longer.setdefault(name[:2], []).append((name, entry))
        else:
            single[name] = entry
    return longer, single


@cache
def first_characters() -> frozenset[str]:
    """The characters that a unit begins with."""
    return frozenset(name[0] for name in names())


@lru_cache(maxsize=1024)
def describe(name: str | None) -> tuple[str | None, str | None]:
    """Dimension and code of a unit name, which may be a rate (元/月). Unknown parts give None.

    >>> describe("元/月"), describe("微克/立方米"), describe("户次"), describe("桌/天")
    (('currency rate', 'CNY/mo'), ('concentration', 'ug/m3'), ('count', None), ('count rate', None))
    """
    if name is None:
        return None, None
    unit = names().get(name)
    if unit is not None:
        return unit.dimension, unit.code
    if RATE not in name:
        return None, None
    first, *rest = name.split(RATE)
    above = names().get(first)
    if above is None:
        return None, None
    below = [names().get(part) for part in rest]
    codes = [unit.code if unit is not None else None for unit in (above, *below)]
    return f"{above.dimension} rate", RATE.join(map(str, codes)) if all(codes) else None


@cache
def _registry() -> Any:
    """The pint registry, loaded for the first conversion, with the market units of the file (斤, 亩) in it."""
    try:
        import pint
    except ImportError as error:  # an optional dependency
        raise ImportError("converting units needs the library pint: pip install pint") from error
    registry: Any = pint.UnitRegistry(non_int_type=Decimal, autoconvert_offset_to_baseunit=True)
    for index, unit in enumerate(units()):
        if unit.pint is None:
            registry.define(f"own_{index} = [own_{index}]")
        elif "=" in unit.pint:
            registry.define(unit.pint)
    return registry


def _pint_name(name: str) -> str:
    """What pint calls a unit or a rate; what is no physical unit is a dimension of its own. Raises `ValueError`."""
    unit = names().get(fold(name))
    if unit is not None:
        return unit.pint.partition("=")[0].strip() if unit.pint else f"own_{units().index(unit)}"
    parts = fold(name).split(RATE)
    if len(parts) == 1:
        raise ValueError(f"unknown unit: {name!r}")
    return RATE.join(f"({_pint_name(part)})" for part in parts)


def convert(value: Decimal, source: str, target: str) -> Decimal:
    """Convert a value between units by the library pint; exact wherever the ratio of the units comes out even.

    `source` and `target` are Chinese units, aliases of them, or rates (元/吨). Raises `ValueError` where the two do not
    measure the same or are unknown, and `ImportError` where pint is not installed.

    >>> convert(Decimal("1200"), "元/吨", "元/公斤"), convert(Decimal(3), "里", "米")
    (Decimal('1.2'), Decimal('1500'))
    """
    if source == target:
        return value
    registry = _registry()
    import pint

    try:
        given = registry.Quantity(value, registry.parse_units(_pint_name(source)))
        result = given.to(registry.parse_units(_pint_name(target))).magnitude
    except pint.DimensionalityError as error:
        raise ValueError(f"cannot convert {source} to {target}: they do not measure the same") from error
    return trimmed(Decimal(result))
