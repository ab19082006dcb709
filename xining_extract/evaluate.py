"""Score the library against gold files: `python -m xining_extract.evaluate PAGE_OR_FOLDER`.

What each figure means, and how to annotate pages of one's own newspaper: `docs/measuring.md`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from .alike import fold, same_body, same_metric, same_period, same_unit, same_value
from .gold import SUFFIX, GoldArticle, GoldClaim, GoldError, GoldPage, gold_files, read_gold
from .model import Article, Claim, Quantity
from .pairing import inked, pair, share

if TYPE_CHECKING:
    from .model import Extraction

FIELDS = ("value", "unit", "modifier", "metric", "change", "status", "period", "program", "department", "reporter")
# What has to be right for a claim to count as right.
STRICT = ("value", "unit", "modifier", "metric", "status", "program", "department", "reporter")
LINKS = ("program", "department")
# What says by which rule it was linked.
RULED = ("metric", "period", "program", "department")
UNLINKED = "(none)"
ARTICLE_OVERLAP = 0.8


class Difference(msgspec.Struct, frozen=True):
    """One thing that is not as gold has it: `field` is a field, or missed, spurious, article, title."""

    page: str
    field: str
    where: str
    given: Any = None
    wanted: Any = None

    def __str__(self) -> str:
        line = f"{self.page} {self.field:10} {self.where}"
        return line if self.wanted is None else f"{line}: {self.given!r}, wanted {self.wanted!r}"


class Trust(msgspec.Struct, frozen=True):
    """How many claims a rule linked, and how many of these links gold accepts."""

    linked: int
    right: int


class Evaluation(msgspec.Struct, frozen=True):
    """The figures in percent, every difference, and for each gold claim (`page ctx`) the fields that are wrong.

    `rules`: of metric, period, program and department, by the rule that linked them, those that linked most first;
    what was left without a link stands under `(none)`.
    """

    figures: dict[str, float]
    differences: tuple[Difference, ...]
    verdicts: dict[str, str]
    rules: dict[str, dict[str, Trust]]


def evaluate(
    pages: Iterable[GoldPage], extract: Callable[[str], Extraction] | None = None, *, city: str | None = None
) -> Evaluation:
    """Score an extractor, by default the library's, over pages with gold.

    `city` is the place that the newspaper calls 我市, 全市: gold names it, an extraction may say either.
    """
    if extract is None:
        from . import extract as our_own

        extract = our_own
    tally: Counter[str] = Counter()
    differences: list[Difference] = []
    verdicts: dict[str, str] = {}
    links: Counter[tuple[str, str, bool]] = Counter()
    for page in pages:
        result = extract(page.text)
        differences += _score_claims(page, result, tally, verdicts, links, city)
        differences += _score_articles(page, result, tally)
    return Evaluation(_figures(tally), tuple(differences), verdicts, _by_rule(links))


def _score_claims(
    page: GoldPage,
    result: Extraction,
    tally: Counter[str],
    verdicts: dict[str, str],
    links: Counter[tuple[str, str, bool]],
    city: str | None,
) -> list[Difference]:
    pairs, spurious, missed = pair(page, result)
    tally["found"] += len(pairs)
    tally["spurious"] += len(spurious)
    tally["missed"] += len(missed)
    differences = [Difference(page.name, "spurious", _around(page.text, claim.quantity)) for claim in spurious]
    differences += [Difference(page.name, "missed", f"{claim.q!r} in {claim.ctx!r}") for claim in missed]
    verdicts.update({f"{page.name} {claim.ctx}": "missed" for claim in missed})
    signed = {article.article: {fold(person.name) for person in article.reporters} for article in page.articles}
    for claim, truth in pairs:
        right = judge(claim, truth, signed[truth.claim], city=city)
        wrong = [field for field in FIELDS if not right[field]]
        verdicts[f"{page.name} {truth.ctx}"] = " ".join(wrong)
        tally.update(field for field in FIELDS if right[field])
        links.update((field, _rule(claim, field), right[field]) for field in RULED)
        tally["right"] += all(right[field] for field in STRICT)
        for link in LINKS:
            if None not in getattr(truth, link):
                tally[f"must {link}"] += 1
                tally[f"linked {link}"] += right[link]
        for field in wrong:
            wanted = sorted(map(str, signed[truth.claim])) if field == "reporter" else _list(getattr(truth, field))
            given = _given(claim, field)
            differences.append(Difference(page.name, field, f"{truth.q!r} in {truth.ctx!r}", given, wanted))
    return differences


def _score_articles(page: GoldPage, result: Extraction, tally: Counter[str]) -> list[Difference]:
    differences, taken = [], set()
    bodies = [inked(article.spans, page.text) for article in result.articles]
    for truth in page.articles:
        body = inked(truth.spans, page.text)
        shares = [(share(other, body), k) for k, other in enumerate(bodies) if k not in taken]
        most, best = max(shares, default=(0.0, -1))
        if most < ARTICLE_OVERLAP:
            where = f"{truth.article} {truth.start!r} not found (best overlap {most:.2f})"
            differences.append(Difference(page.name, "article", where))
            continue
        taken.add(best)
        tally["articles found"] += 1
        if _same_title(result.articles[best], truth):
            tally["title"] += 1
        else:
            given = result.articles[best].title
            differences.append(Difference(page.name, "title", truth.article, given, list(truth.title)))
    tally["articles gold"] += len(page.articles)
    tally["articles given"] += len(result.articles)
    return differences


def _figures(tally: Counter[str]) -> dict[str, float]:
    """The figures in percent, to one decimal; `claims` is their number."""
    found, given, gold = tally["found"], tally["found"] + tally["spurious"], tally["found"] + tally["missed"]
    figures = {
        "claims": float(gold),
        "quantity": _f1(found, given, gold),
        "precision": _percent(found, given),
        "recall": _percent(found, gold),
        **{field: _percent(tally[field], found) for field in FIELDS},
        **{f"{link}+": _percent(tally[f"linked {link}"], tally[f"must {link}"]) for link in LINKS},
        "article": _f1(tally["articles found"], tally["articles given"], tally["articles gold"]),
        "title": _percent(tally["title"], tally["articles found"]),
        "claim": _f1(tally["right"], given, gold),
    }
    return {name: round(figure, 1) for name, figure in figures.items()}


def _rule(claim: Claim, field: str) -> str:
    """The rule that linked a part of a claim."""
    return getattr(getattr(claim, field), "rule", None) or UNLINKED


def _by_rule(links: Counter[tuple[str, str, bool]]) -> dict[str, dict[str, Trust]]:
    """What each rule linked, and how much of it is right."""
    rules: dict[str, dict[str, Trust]] = {}
    for field in RULED:
        made = {
            rule: Trust(links[field, rule, True] + links[field, rule, False], links[field, rule, True])
            for name, rule, _ in links
            if name == field
        }
        rules[field] = dict(sorted(made.items(), key=lambda item: (-item[1].linked, item[0])))
    return rules


def judge(claim: Claim, truth: GoldClaim, signed: set[str | None], *, city: str | None = None) -> dict[str, bool]:
    """For each field whether the claim is as gold has it; `signed` holds the article's folded reporter names."""
    quantity = claim.quantity
    metric, period, program, department = (
        part.name if part else None for part in (claim.metric, claim.period, claim.program, claim.department)
    )
    return {
        "value": same_value(quantity, truth.value),
        "unit": same_unit(quantity.unit, truth.unit),
        "modifier": quantity.modifier == truth.modifier,
        "metric": any(same_metric(metric, name) for name in truth.metric),
        "change": claim.change == truth.change,
        "status": claim.status == truth.status,
        "period": any(same_period(period, name) for name in truth.period),
        "program": any(same_body(program, name, city=city) for name in truth.program),
        "department": any(same_body(department, name, city=city) for name in truth.department),
        "reporter": {fold(person.name) for person in claim.reporters} == signed,
    }


def _same_title(article: Article, truth: GoldArticle) -> bool:
    """One of the headlines that gold accepts."""
    return fold(article.title) in {fold(title) for title in truth.title}


def _list(value: Any) -> Any:
    """A tuple as a list, as it stands in a gold file."""
    return list(value) if isinstance(value, tuple) else value


def _given(claim: Claim, field: str) -> Any:
    if field == "value" and claim.quantity.modifier == "range":
        return [str(claim.quantity.low), str(claim.quantity.high)]
    if field in {"value", "unit", "modifier"}:
        given = getattr(claim.quantity, field)
        return given if isinstance(given, str) or given is None else str(given)
    if field == "reporter":
        return [person.name for person in claim.reporters]
    part = getattr(claim, field)
    return getattr(part, "name", part)


def _around(text: str, quantity: Quantity) -> str:
    start, end = quantity.span
    return f"{quantity.text!r} in {text[max(0, start - 12) : end + 8]!r}"


def _f1(right: int, given: int, gold: int) -> float:
    return 200 * right / (given + gold) if given + gold else 100.0


def _percent(right: int, of: int) -> float:
    return 100 * right / max(1, of)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="PAGE_OR_FOLDER…"
)
@click.option("--city", help="The place that the newspaper calls 我市, 全市.")
@click.option(
    "--rules", "by_rule", is_flag=True, help="How far the links of each rule are right, before the differences."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object: the figures and the differences.")
def main(paths: tuple[Path, ...], city: str | None, by_rule: bool, as_json: bool) -> None:
    """Score the library against gold files.

    A page NAME.txt has its gold beside it in NAME.gold.jsonl. Prints the figures in percent, then every difference.
    """
    files = list(dict.fromkeys(file for path in paths for file in gold_files(path)))  # my_pages/* names each twice
    if not files:
        raise click.ClickException(f"no *{SUFFIX} file in this folder")
    try:
        found = evaluate((read_gold(file) for file in files), city=city)
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from error
    except GoldError as error:
        raise click.ClickException(str(error)) from error
    if as_json:
        click.echo(json.dumps(msgspec.to_builtins(found), ensure_ascii=False))
        return
    for name, figure in found.figures.items():
        click.echo(f"{name:12} {figure:g}")
    for field, rules in found.rules.items() if by_rule else ():
        for rule, trust in rules.items():
            share = _percent(trust.right, trust.linked)
            click.echo(f"{field:12} {rule:24} {trust.right:5} of {trust.linked:5} right {share:6.1f}")
    for difference in found.differences:
        click.echo(str(difference))


if __name__ == "__main__":
    main()
