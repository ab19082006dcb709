"""What the tests share: the seed pages, their extractions, and how generated texts are drawn."""

from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))

# The same examples on every machine; a slow machine is no failure.
settings.register_profile("steady", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("steady")


@lru_cache
def extracted(page: Path):
    """The extraction of a page, made once for all tests."""
    from xining_extract import extract

    return extract(page.read_text(encoding="utf-8"))


@pytest.fixture(params=SEEDS, ids=lambda page: page.stem)
def seed(request):
    """One seed page after the other: its path."""
    return request.param


def pytest_addoption(parser):
    parser.addoption("--rebase-gold", action="store_true", help="store the verdicts on the gold claims as the new baseline")


def pytest_terminal_summary(terminalreporter, config):
    """Which gold claims the library got right, or no longer gets right, since the stored baseline."""
    changes = config.stash.get(GOLD_CHANGES, None)
    if changes is not None:
        terminalreporter.section("gold claims against the stored baseline")
        for line in changes:
            terminalreporter.line(line)


GOLD_CHANGES = pytest.StashKey[list[str]]()
