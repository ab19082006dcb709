"""The command line: newspaper pages in, claims out. Data goes to standard output, everything else to standard error."""

from __future__ import annotations

import csv
import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, Literal, TextIO

import click

from .encoding import Unreadable, decode
from .export import COLUMNS, dump, show_article, show_size, to_dict, to_records

if TYPE_CHECKING:
    from .model import Claim, Extraction

STDIN = "-"
SUFFIX = ".txt"
# Wide enough for a claim's parts side by side where no terminal says how wide it is.
PIPED_WIDTH = 160

Page = tuple[str, "Extraction"]


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="xining-extract", prog_name="xining-extract")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "-f", "--format", "form", type=click.Choice(["table", "json", "jsonl", "csv"]), default="table", show_default=True,
    help="table: for people. json: the whole result. jsonl: a claim a line. csv: a flat row a claim.",
)  # fmt: skip
@click.option(
    "--published", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD",
    help="The day the pages were printed; resolves 今年, 去年, 截至目前 into dates.",
)  # fmt: skip
def main(paths: tuple[str, ...], form: str, published: datetime | None) -> None:
    """Extract the claims of Chinese news pages.

    PATH is a text file (UTF-8, GB18030, or UTF-16 with its mark), a folder whose .txt files are all read, or - for
    standard input.
    A page that cannot be read is named on standard error; the others are still done, and the exit status is 1.
    """
    failures: list[str] = []
    pages = _pages(paths, published.date() if published else None, failures)
    try:
        out = _opened(sys.stdout)
        if isinstance(out, TextIOWrapper):
            out.reconfigure(encoding="utf-8", errors="backslashreplace")
        if form == "json":
            _write_json(pages, out, one=len(paths) == 1 and not _is_folder(paths[0]))
        else:
            WRITERS[form](pages, out)
        out.flush()
    except BrokenPipeError:  # who reads has read enough
        raise
    except OSError as error:
        _report("standard output", error, failures)
        sys.stdout = None  # else Python tries to write the rest once more
    if failures:
        sys.exit(1)


def _opened(stream: TextIO | None) -> TextIO:
    """Standard input or output; `OSError` where it was closed before Python began."""
    if stream is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return stream


def read_page(path: str) -> str:
    """The text of a file, or of standard input for `-`; `OSError` or `Unreadable` where there is none."""
    if path == STDIN:
        return decode(_opened(sys.stdin).buffer.read())
    with open(path, "rb") as file:
        return decode(file.read())


def _pages(paths: Iterable[str], published: date | None, failures: list[str]) -> Iterator[Page]:
    """The readable pages with what was extracted; of the others the path is noted in `failures` and reported."""
    from . import extract

    for path in paths:
        for page in _files(path, failures):
            try:
                text = read_page(page)
            except (OSError, Unreadable) as error:
                _report(page, error, failures)
            else:
                yield page, extract(text, published=published)


def _is_folder(path: str) -> bool:
    return path != STDIN and os.path.isdir(path)


def _files(path: str, failures: list[str]) -> list[str]:
    """The pages that a path of the command line names, in the order of their names."""
    if not _is_folder(path):
        return [path]
    failed = len(failures)
    found = sorted(_pages_under(path, failures))
    if not found and len(failures) == failed:
        _report(path, Unreadable(f"no {SUFFIX} file in this folder"), failures)
    return found


def _pages_under(folder: str, failures: list[str]) -> Iterator[str]:
    """The pages of a folder and of the folders in it, however deep; links to folders may loop and are not followed."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    elif entry.name.lower().endswith(SUFFIX) and entry.is_file():
                        yield entry.path
        except OSError as error:
            _report(here, error, failures)


def _report(path: str, error: Exception, failures: list[str]) -> None:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    click.echo(f"xining-extract: {click.format_filename(path)}: {reason}", err=True)
    failures.append(path)


def _write_json(pages: Iterable[Page], out: TextIO, *, one: bool) -> None:
    """The document of the one file given, else a list of documents that each name their page."""
    found = list(pages)
    if one and found:
        _write_line(to_dict(found[0][1]), out)
    elif not one:
        _write_line([{"page": page, **to_dict(extraction)} for page, extraction in found], out)


def _write_jsonl(pages: Iterable[Page], out: TextIO) -> None:
    for page, extraction in pages:
        for claim in to_dict(extraction)["claims"]:
            _write_line({"page": page, **claim}, out)


def _write_line(data: Any, out: TextIO) -> None:
    out.write(dump(data) + "\n")


def _write_csv(pages: Iterable[Page], out: TextIO) -> None:
    rows = csv.DictWriter(out, ("page", *COLUMNS), lineterminator="\n")
    rows.writeheader()
    for page, extraction in pages:
        rows.writerows({"page": page, **record} for record in to_records(extraction))


def _write_table(pages: Iterable[Page], out: TextIO) -> None:
    """For each page its name, and for each of its articles the headline and a table of claims."""
    from rich.console import Console
    from rich.text import Text

    terminal = out.isatty()
    console = Console(file=out, width=None if terminal else PIPED_WIDTH, highlight=False)
    for page, extraction in pages:
        console.print(Text(f"{page}: {show_size(extraction)}", style="bold"), end="\n\n")
        for article in extraction.articles:
            claims = [claim for claim in extraction if claim.article == article.id]
            console.print(Text(show_article(article), style="cyan"))
            if claims:
                console.print(_table(claims))
            console.print()


def _table(claims: list[Claim]) -> Any:
    """The claims side by side; a column that would stay empty is left out, which narrow terminals have no room for."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    rows = [_cells(claim) for claim in claims]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0))
    shown = [column for column in rows[0] if any(row[column] for row in rows)]
    for column in shown:
        justify: Literal["left", "right"] = "right" if column == "quantity" else "left"
        table.add_column(column, justify=justify, overflow="fold", min_width=len(column))
    for row in rows:
        table.add_row(*(Text(row[column]) for column in shown))
    return table


def _cells(claim: Claim) -> dict[str, str]:
    names = ("metric", "period", "program", "department")
    metric, period, program, department = (part.name if (part := getattr(claim, name)) else "" for name in names)
    change = "" if claim.change == "none" else claim.change
    return {
        "metric": metric, "quantity": str(claim.quantity), "change": change, "status": claim.status, "period": period,
        "program": program, "department": department,
    }  # fmt: skip


WRITERS: dict[str, Callable[[Iterable[Page], TextIO], None]] = {
    "jsonl": _write_jsonl,
    "csv": _write_csv,
    "table": _write_table,
}
