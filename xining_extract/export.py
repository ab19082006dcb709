"""What an extraction looks like outside of Python: a dict of plain JSON types, JSON, flat rows, and lines to read."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .department.official import official_name
from .encoding import LONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .model import Article, Claim, Extraction, Reporter

SCHEMA = "1"

# Twice the digits of a double. No tool reads longer JSON numbers, and Python itself refuses to print very long ones.
MOST_DIGITS = 308

SHOWN_CLAIMS = 20


def to_dict(extraction: Extraction) -> dict[str, Any]:
    """The extraction in plain JSON types, as `docs/claims.schema.json` describes it.

    Numbers are exact: an `int` where the value is integral, else the nearest `float`, which shows the same digits up to
    fifteen of them. Spans are lists. The order of keys is fixed, so the same text gives the same bytes.

    >>> from xining_extract import extract
    >>> found = to_dict(extract("全年共服务老年人7.2万人次。"))
    >>> found["claims"][0]["quantity"]["value"], found["claims"][0]["quantity"]["span"]
    (72000, [8, 14])
    """
    return {
        "schema": SCHEMA,
        "articles": [_plain(article) for article in extraction.articles],
        "claims": [_plain(claim) for claim in extraction],
    }


def to_json(extraction: Extraction, *, indent: int | None = None) -> str:
    """The dict of `to_dict` as JSON, on one line unless `indent` is given; Chinese stays readable.

    >>> from xining_extract import extract
    >>> to_json(extract("没有数字。"))[:29]
    '{"schema": "1", "articles": ['
    """
    return dump(to_dict(extraction), indent=indent)


def dump(data: Any, *, indent: int | None = None) -> str:
    """Plain JSON types as JSON that can always be encoded: lone surrogates alone are escaped, Chinese stays.

    >>> dump(["托位", chr(0xD800)])
    '["托位", "\\\\ud800"]'
    """
    written = json.dumps(data, ensure_ascii=False, indent=indent)
    return LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def to_records(extraction: Extraction) -> list[dict[str, Any]]:
    """One flat row per claim, ready for `pandas.DataFrame` or `csv.DictWriter`; every row has the same keys.

    Values are strings, numbers or None; reporters are joined by 、 with their role in brackets. `department_official`
    puts the short names of public bodies into the official ones, so that rows of many papers group together.

    >>> from xining_extract import extract
    >>> row = to_records(extract("全年共服务老年人7.2万人次。"))[0]
    >>> row["value"], row["unit"], row["quantity"]
    (72000, '人次', '7.2万人次')
    """
    titles = {article.id: article.title for article in extraction.articles}
    return [_row(claim, titles.get(claim.article)) for claim in extraction]


def _row(claim: Claim, title: str | None) -> dict[str, Any]:
    quantity = claim.quantity
    return {
        "id": claim.id,
        "article": claim.article,
        "title": title,
        "metric": claim.metric.name if claim.metric else None,
        "action": claim.action,
        "quantity": quantity.text,
        "value": number(quantity.value),
        "low": number(quantity.low),
        "high": number(quantity.high),
        "modifier": quantity.modifier,
        "unit": quantity.unit,
        "dimension": quantity.dimension,
        "code": quantity.code,
        "change": claim.change,
        "status": claim.status,
        "period": claim.period.name if claim.period else None,
        "period_start": claim.period.start if claim.period else None,
        "period_end": claim.period.end if claim.period else None,
        "program": claim.program.name if claim.program else None,
        "program_rule": claim.program.rule if claim.program else None,
        "department": claim.department.name if claim.department else None,
        "department_official": official_name(claim.department.name) if claim.department else None,
        "department_rule": claim.department.rule if claim.department else None,
        "reporters": show_reporters(claim.reporters),
        "text": claim.text,
        "start": claim.span[0],
        "end": claim.span[1],
    }


COLUMNS = (
    "id", "article", "title", "metric", "action", "quantity", "value", "low", "high", "modifier", "unit", "dimension",
    "code", "change", "status", "period", "period_start", "period_end", "program", "program_rule", "department",
    "department_official", "department_rule", "reporters", "text", "start", "end",
)  # fmt: skip


def number(value: Decimal | None) -> int | float | None:
    """A decimal as a JSON number: `int` where integral, else `float`; None for one too long for any reader.

    >>> number(Decimal("7642300")), number(Decimal("4.88")), number(Decimal("1E+4")), number(None)
    (7642300, 4.88, 10000, None)
    """
    if value is None or value.adjusted() >= MOST_DIGITS:
        return None
    whole = int(value)
    return whole if whole == value else float(value)


def show_extraction(extraction: Extraction) -> str:
    """The `repr` of an extraction: how much was found, then a line for each of the first claims."""
    lines = [f"<Extraction: {show_size(extraction)}>"]
    lines += [f"  {show_claim(claim)}" for claim in extraction[:SHOWN_CLAIMS]]
    if len(extraction) > SHOWN_CLAIMS:
        lines.append(f"  … and {len(extraction) - SHOWN_CLAIMS} more")
    return "\n".join(lines)


def show_size(extraction: Extraction) -> str:
    """How much was found: `5 articles, 71 claims`."""
    return f"{_count(len(extraction.articles), 'article')}, {_count(len(extraction), 'claim')}"


def show_claim(claim: Claim) -> str:
    """A claim on one line: what, how much, for when, under which program, by whom."""
    metric = claim.metric.name if claim.metric else "?"
    parts = [f"{claim.id}  {metric} = {claim.quantity}"]
    if claim.change != "none":
        parts.append(claim.change)
    if claim.status != "actual":
        parts.append(claim.status)
    parts += [part.name for part in (claim.period, claim.program, claim.department) if part]
    return " · ".join(parts)


def show_article(article: Article) -> str:
    """An article on one line: its headline and who signed it."""
    signed = show_reporters(article.reporters)
    return f"{article.id}  {article.title or '(no headline)'}" + (f" · {signed}" if signed else "")


def show_reporters(reporters: Iterable[Reporter]) -> str:
    """The names with their roles in brackets, joined by 、: `李华（记者）、王小明`."""
    return "、".join(f"{person.name}（{person.role}）" if person.role else person.name for person in reporters)


def _plain(value: Any) -> Any:
    """A struct, or what stands in one, in plain JSON types; the fields of the types are the keys of the dict."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if kind is tuple:
        return [_plain(item) for item in value]
    if kind is Decimal:
        return number(value)
    return {name: _plain(getattr(value, name)) for name in kind.__struct_fields__}


def _count(amount: int, noun: str) -> str:
    return f"{amount} {noun}" if amount == 1 else f"{amount} {noun}s"
