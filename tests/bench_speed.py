"""How fast the library is against jieba alone on the same text: `python -m pytest tests/bench_speed.py`.

The issue is the ratio of the rows, not their times: `jieba.lcut` on the five seed pages, in the same run, is the measure.
Both segmenters are measured where the extra `[fast]` is installed.
"""

import importlib.util
import logging

import pytest
from conftest import SEEDS

from xining_extract import extract, quantities, words

TEXTS = [seed.read_text(encoding="utf-8") for seed in SEEDS]
FAST = importlib.util.find_spec("rjieba") is not None

pytestmark = pytest.mark.benchmark(group="five seed pages", warmup=True, warmup_iterations=2)


def over_all(function):
    for text in TEXTS:
        function(text)


def test_jieba_lcut(benchmark):
    jieba = pytest.importorskip("jieba")
    jieba.setLogLevel(logging.ERROR)
    jieba.initialize()
    benchmark(over_all, jieba.lcut)


def forgetful(function):
    """The function with nothing remembered from the round before, as on pages never seen."""

    def call(text):
        words.boundaries.cache_clear()
        return function(text)

    return call


def test_extract(benchmark, monkeypatch):
    segmenter = words._jieba()
    monkeypatch.setattr(words, "_segmenter", lambda: segmenter)
    benchmark(over_all, forgetful(extract))


@pytest.mark.skipif(not FAST, reason="the extra [fast] is not installed")
def test_extract_fast(benchmark):
    benchmark(over_all, forgetful(extract))


def test_extract_to_json(benchmark):
    benchmark(over_all, lambda text: forgetful(extract)(text).to_json())


def test_quantities(benchmark):
    benchmark(over_all, quantities)
