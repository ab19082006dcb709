"""The documentation names what there is, and its links lead somewhere."""

import re

import pytest
from conftest import ROOT
from files_table import PAGE, table

PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "seeds").glob("*.md"), *(ROOT / "examples").glob("*.md")]


PACKAGE = ROOT / "xining_extract"


def test_list_of_files_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == table(), "run python tests/files_table.py"


def test_architecture_names_every_data_file_and_none_that_is_gone():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+\.(?:py|tsv))`", text))
    data = {file.name for file in (PACKAGE / "data").glob("*.tsv")}
    assert data <= named <= data | {file.name for file in PACKAGE.rglob("*.py")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if not link.startswith("http") and not (page.parent / link).exists()]
    assert missing == []


def test_both_readmes_run_the_same_commands():
    english, chinese = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md"))
    blocks = [re.findall(r"```(\w+)\n(.*?)```", text, re.S) for text in (english, chinese)]
    assert blocks[0] == blocks[1]
