"""The documentation names what there is, and its links lead somewhere."""

import re

import pytest
from conftest import ROOT

PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "seeds").glob("*.md"), *(ROOT / "examples").glob("*.md")]


def test_architecture_names_every_file_and_no_other():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+\.(?:py|tsv))`", text))
    package = ROOT / "xining_extract"
    assert named == {file.name for file in (*package.rglob("*.py"), *(package / "data").glob("*.tsv"))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if not link.startswith("http") and not (page.parent / link).exists()]
    assert missing == []


def test_both_readmes_run_the_same_commands():
    english, chinese = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md"))
    blocks = [re.findall(r"```(\w+)\n(.*?)```", text, re.S) for text in (english, chinese)]
    assert blocks[0] == blocks[1]
