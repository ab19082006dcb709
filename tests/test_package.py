"""What importing and running the library does to the process around it: next to nothing."""

import copy
import os
import pickle
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from datetime import date, datetime
from importlib.metadata import entry_points, version

import pytest
from conftest import ROOT, SEEDS, extracted

import xining_extract


def python(code, **environment):
    """Run code in a new process; what it wrote to standard output and standard error."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", env=environment)
    assert result.returncode == 0, result.stderr
    return result.stdout, result.stderr


RUN = f"""
import sys
from pathlib import Path
from xining_extract import extract
for page in sorted(Path({str(ROOT / "seeds")!r}).glob("*.txt")):
    result = extract(page.read_text(encoding="utf-8"))
    str(result), result.to_records()
"""


def test_import_loads_nothing_heavy():
    heavy = ("jieba", "spacy", "pandas", "numpy", "pint", "click", "rich", "cn2an", "regex", "xining_extract.claims")
    out, err = python(f"import sys, xining_extract; print([m for m in {heavy} if m in sys.modules])")
    assert (out.strip(), err) == ("[]", "")


def test_extract_loads_neither_spacy_nor_pandas():
    heavy = ("spacy", "pandas", "numpy", "click", "rich")
    out, _ = python(RUN + f"print([m for m in {heavy} if m in sys.modules])")
    assert out.strip() == "[]"


def test_extract_prints_nothing():
    assert python(RUN, PYTHONWARNINGS="default") == ("", "")


def test_same_json_in_every_process():
    code = RUN + "    sys.stdout.write(result.to_json())"
    outputs = {python(code, PYTHONHASHSEED=seed, PYTHONIOENCODING="utf-8")[0] for seed in ("0", "4711")}
    assert len(outputs) == 1 and len(outputs.pop()) > 10_000


def test_jieba_stays_as_it_was():
    """Neither the global dictionary nor the default tokenizer of a user's own jieba is touched."""
    code = "import jieba\nbefore = dict(vars(jieba.dt))\n" + RUN
    code += "assert vars(jieba.dt) == before and not jieba.dt.initialized and not jieba.dt.FREQ"
    python(code)


def test_files_are_written_to_the_users_cache_at_most(tmp_path):
    """With HOME, the cache and the folder for temporary files in one place, nothing but a cache appears there."""
    places = {name: tmp_path / name for name in ("home", "cache", "temp", "work")}
    for place in places.values():
        place.mkdir()
    python(
        f"import os; os.chdir({str(places['work'])!r})\n" + RUN,
        HOME=str(places["home"]), USERPROFILE=str(places["home"]), XDG_CACHE_HOME=str(places["cache"]),
        LOCALAPPDATA=str(places["cache"]), TMPDIR=str(places["temp"]), TEMP=str(places["temp"]), TMP=str(places["temp"]),
        PYTHONDONTWRITEBYTECODE="1",
    )  # fmt: skip
    written = [file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file()]
    allowed = ("cache", "home/.cache", "home/Library/Caches")
    assert [file for file in written if not file.as_posix().startswith(allowed)] == []


def test_warnings_are_no_errors():
    python("import warnings; warnings.simplefilter('error', DeprecationWarning)\n" + RUN)


def test_public_names():
    for name in ("extract", "segment", "quantities"):
        assert name in xining_extract.__all__ and callable(getattr(xining_extract, name))
    assert all(hasattr(xining_extract, name) for name in xining_extract.__all__)


@pytest.mark.parametrize("name", ["extract", "segment", "quantities"])
@pytest.mark.parametrize("given", [None, b"12", 12, ["12"]])
def test_what_is_no_text_is_a_type_error_that_names_it(name, given):
    with pytest.raises(TypeError, match=type(given).__name__):
        getattr(xining_extract, name)(given)


@pytest.mark.parametrize("given", ["2025-01-26", 2025, True])
def test_day_of_another_type_is_a_type_error_even_where_nothing_needs_it(given):
    with pytest.raises(TypeError, match=f"published must be a datetime.date, not {type(given).__name__}"):
        xining_extract.extract("", published=given)


def test_time_of_day_is_left_out():
    day, moment = date(2025, 1, 26), datetime(2025, 1, 26, 8, 30)
    text = "去年新建公园12个。截至目前，开放公园9个。"
    assert xining_extract.extract(text, published=moment) == xining_extract.extract(text, published=day)


def test_extraction_is_a_sequence_that_can_be_hashed_copied_and_pickled(seed):
    result = extracted(seed)
    assert isinstance(result, Sequence)
    assert result.index(result[-1]) == len(result) - 1 and result.count(result[0]) == 1
    assert list(reversed(result)) == list(result)[::-1] and result[0] in result
    for same in (pickle.loads(pickle.dumps(result)), copy.copy(result), copy.deepcopy(result)):
        assert same == result and hash(same) == hash(result)


def test_threads_give_the_same_from_the_first_call_on():
    """In a new process, so that all that is loaded on first use is loaded by several threads at once."""
    code = f"""
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xining_extract import extract
pages = [page.read_text(encoding="utf-8") for page in sorted(Path({str(ROOT / "seeds")!r}).glob("*.txt"))]
with ThreadPoolExecutor(5) as pool:
    together = list(pool.map(extract, pages))
assert together == [extract(page) for page in pages]
"""
    python(code)


def test_options_are_keywords_only():
    with pytest.raises(TypeError):
        xining_extract.extract("一句话。", None)


def test_metadata():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert version("xining-extract") == project["version"]
    found = {point.name: point.value for point in entry_points(group="spacy_factories")}
    assert found["xining_extract"] == "xining_extract.spacy_component:make"
    assert (ROOT / "xining_extract" / "py.typed").exists()


def test_seed_pages_are_there():
    assert len(SEEDS) == 5
