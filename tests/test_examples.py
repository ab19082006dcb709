"""The examples run as they stand, the cells of the notebook too."""

import json
import subprocess
import sys

import pytest
from conftest import ROOT

EXAMPLES = ROOT / "examples"


@pytest.mark.parametrize("script", sorted(EXAMPLES.glob("*.py")), ids=lambda script: script.name)
def test_script_runs(script):
    result = subprocess.run([sys.executable, "-X", "utf8", str(script)], capture_output=True, encoding="utf-8", cwd=ROOT)
    assert result.returncode == 0, result.stderr
    assert len(result.stdout.splitlines()) > 5 and result.stderr == ""


def test_notebook_runs(monkeypatch, capsys):
    """Every cell runs, and prints something where the notebook shows that it does; its columns are those there are."""
    pytest.importorskip("pandas")
    monkeypatch.chdir(EXAMPLES)
    notebook = json.loads((EXAMPLES / "claims.ipynb").read_text(encoding="utf-8"))
    names: dict = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
            printed, shown = capsys.readouterr().out, "".join(line for output in cell["outputs"] for line in output["text"])
            assert bool(printed) == bool(shown)
            assert printed == shown or "columns" not in "".join(cell["source"])
