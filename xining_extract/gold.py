"""Read a page with its gold claims, the truth that extraction is measured against; format: `docs/measuring.md`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec

from .encoding import Unreadable, decode
from .model import Change, Modifier, Span, Status

SUFFIX = ".gold.jsonl"
Number = int | float


class GoldError(ValueError):
    """A gold file that does not fit its page or the format; one line for each fault."""


class GoldReporter(msgspec.Struct, frozen=True):
    """One who signed an article, with the role as printed."""

    name: str
    role: str | None = None


class GoldArticle(msgspec.Struct, frozen=True):
    """An article as annotated: the titles that are right (None: no headline), and where its running text stands.

    `start` and `end` are its first and last characters, `parts` the same of stretches that lie apart; `spans` are
    found from them.
    """

    article: str
    title: tuple[str | None, ...]
    reporters: tuple[GoldReporter, ...]
    start: str
    end: str
    parts: tuple[tuple[str, str], ...] = ()
    spans: tuple[Span, ...] = ()


class GoldClaim(msgspec.Struct, frozen=True):
    """A claim as annotated: each tuple holds the names that are right, best first, with None where none is right too.

    `q` is the quantity as it stands in `ctx`, a stretch that occurs once on the page; `span` is found from them.
    """

    claim: str
    q: str
    ctx: str
    value: Number | tuple[Number, Number] | None
    modifier: Modifier
    unit: str | None
    metric: tuple[str | None, ...]
    change: Change
    status: Status
    program: tuple[str | None, ...]
    department: tuple[str | None, ...]
    period: tuple[str | None, ...]
    optional: bool = False
    span: Span = (0, 0)


class GoldPage(msgspec.Struct, frozen=True):
    """A page and what is true of it."""

    name: str
    text: str
    articles: tuple[GoldArticle, ...]
    claims: tuple[GoldClaim, ...]


def gold_files(path: Path) -> list[Path]:
    """The gold files that a path names: those of a folder, the one of a page, or the file itself."""
    if path.is_dir():
        return sorted(path.glob(f"*{SUFFIX}"))
    return [path if path.name.endswith(SUFFIX) else path.with_suffix(SUFFIX)]


def read_gold(gold: Path, *, pages: Path | None = None) -> GoldPage:
    """Read a gold file and the page of the same name that stands beside it, or in the folder `pages`.

    Raises `OSError` where one of the two is missing, and `GoldError` with every fault found, each with its file and
    line: a row that is not in the format, a stretch that is not on the page or not there only once.
    """
    name = gold.name.removesuffix(SUFFIX)
    rows, text = _text(gold), _text((pages or gold.parent) / f"{name}.txt")
    return parse_gold(rows, text, name=name, source=str(gold))


def _text(file: Path) -> str:
    try:
        return decode(file.read_bytes())
    except Unreadable as fault:
        raise GoldError(f"{file}: {fault}") from None


def parse_gold(rows: str, text: str, *, name: str = "page", source: str = "gold") -> GoldPage:
    """The gold of one page from the lines of its gold file."""
    finder = _Finder(text)
    articles: list[GoldArticle] = []
    claims: list[GoldClaim] = []
    faults: list[str] = []
    for number, line in enumerate(rows.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = msgspec.json.decode(line, type=dict[str, Any])
            if "article" in row:
                articles.append(_article(row, finder))
            else:
                claims.append(_claim(row, finder, {article.article for article in articles}))
        except (msgspec.DecodeError, GoldError) as fault:  # a ValidationError is a DecodeError
            faults.append(f"{source}:{number}: {fault}")
    if faults:
        raise GoldError("\n".join(faults))
    return GoldPage(name, text, tuple(articles), tuple(claims))


def _article(row: Any, finder: _Finder) -> GoldArticle:
    article = msgspec.convert(row, GoldArticle)
    stretches = [(article.start, article.end), *article.parts]
    spans = tuple((finder.once(start)[0], finder.once(end)[1]) for start, end in stretches)
    return msgspec.structs.replace(article, spans=spans)


def _claim(row: Any, finder: _Finder, known: set[str]) -> GoldClaim:
    claim = msgspec.convert(row, GoldClaim)
    if claim.claim not in known:
        raise GoldError(f"article {claim.claim} stands nowhere above")
    for field in ("metric", "program", "department", "period"):
        if not getattr(claim, field):
            raise GoldError(f"{field} is an empty list")
    if claim.modifier == "range" and not isinstance(claim.value, tuple):
        raise GoldError("a range needs the value [low, high]")
    return msgspec.structs.replace(claim, span=finder.within(claim.ctx, claim.q))


class _Finder:
    """Finds stretches of a page's text, white space left out of account."""

    def __init__(self, text: str) -> None:
        self.offsets = [offset for offset, character in enumerate(text) if not character.isspace()]
        self.flat = "".join(text[offset] for offset in self.offsets)

    def once(self, stretch: str) -> Span:
        """The span of a stretch that occurs once."""
        return self._span(_only(stretch, self.flat, "on the page"), stretch)

    def within(self, around: str, stretch: str) -> Span:
        """The span of a stretch that occurs once in one that occurs once."""
        start = _only(around, self.flat, "on the page") + _only(stretch, around, f"in {around!r}")
        return self._span(start, stretch)

    def _span(self, start: int, stretch: str) -> Span:
        return self.offsets[start], self.offsets[start + len(stretch) - 1] + 1


def _only(stretch: str, text: str, where: str) -> int:
    """Where the stretch begins in the text, if that is in one place."""
    if not stretch:
        raise GoldError("an empty stretch of text")
    places = [match.start() for match in re.finditer(f"(?={re.escape(stretch)})", text)]
    if len(places) != 1:
        raise GoldError(f"{stretch!r} occurs {len(places)} times {where}")
    return places[0]
