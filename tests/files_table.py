"""Write docs/files.md from the first lines of the files' own docstrings: python tests/files_table.py"""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "xining_extract"
PAGE = ROOT / "docs" / "files.md"
HEAD = """\
# Every file

What each file of `xining_extract/` is for, in its own words; how they work together is told in
[architecture.md](architecture.md). This page is made by `python tests/files_table.py`; a test checks that it is up to date.
"""
FOLDERS = ("page", "quantity", "metric", "claimable", "context", "department", "program")  # in the order in which a text goes through


def purpose(file):
    """The first line of a file's docstring."""
    docstring = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
    assert docstring, f"{file} does not say what it is for"
    return docstring.splitlines()[0]


def table():
    lines = [HEAD]
    for folder in (PACKAGE, *(PACKAGE / name for name in FOLDERS)):
        lines.append(f"## {folder.relative_to(ROOT)}/\n")
        if folder != PACKAGE:
            lines.append(purpose(folder / "__init__.py") + "\n")
        files = [file for file in sorted(folder.glob("*.py")) if folder == PACKAGE or file.name != "__init__.py"]
        lines += [f"- `{file.name}`: {purpose(file)}" for file in files]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(table(), encoding="utf-8")
