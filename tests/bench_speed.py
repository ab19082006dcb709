"""How fast the library is against jieba alone on the same text: `python -m pytest tests/bench_speed.py`.

The issue is the ratio of the rows, not their times: `jieba.lcut` on the five seed pages, in the same run, is the measure.
Both segmenters are measured where the extra `[fast]` is installed.
"""

import functools
import importlib.util
import logging
import sys

import pytest
from conftest import SEEDS

from xining_extract import extract, quantities, segmenter, words

TEXTS = [seed.read_text(encoding="utf-8") for seed in SEEDS]
FAST = importlib.util.find_spec("rjieba") is not None

pytestmark = pytest.mark.benchmark(group="five seed pages")


def over_all(function):
    for text in TEXTS:
        function(text)


def forget():
    """Before each round, let go of what was remembered from the text of the round before."""
    for name, module in list(sys.modules.items()):
        if name.startswith("xining_extract."):
            for function in vars(module).values():
                if isinstance(function, functools._lru_cache_wrapper) and function.cache_info().maxsize is not None:
                    function.cache_clear()


def measure(benchmark, function):
    benchmark.pedantic(over_all, args=(function,), setup=forget, rounds=30, warmup_rounds=2)


def test_jieba_lcut(benchmark):
    jieba = pytest.importorskip("jieba")
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    measure(benchmark, jieba.lcut)


def test_extract(benchmark, monkeypatch):
    cut = segmenter.by_jieba()
    monkeypatch.setattr(words, "segmenter", lambda: cut)
    measure(benchmark, extract)


@pytest.mark.skipif(not FAST, reason="the extra [fast] is not installed")
def test_extract_fast(benchmark):
    measure(benchmark, extract)


def test_extract_to_json(benchmark):
    measure(benchmark, lambda text: extract(text).to_json())


def test_quantities(benchmark):
    measure(benchmark, quantities)
