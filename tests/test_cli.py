"""The command line: forms of output, encodings, and what happens to pages that cannot be read."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from conftest import ROOT, SEEDS, extracted

from xining_extract import schema
from xining_extract.cli import main

SENTENCE = "安远市去年新建口袋公园12个，发放补贴764.23万元。"


@pytest.fixture
def run():
    return lambda *arguments, **options: CliRunner().invoke(main, [str(argument) for argument in arguments], **options)


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "page.txt"
    file.write_text(SENTENCE, encoding="utf-8")
    return file


def test_table_is_for_people(run, page):
    result = run(page)
    assert result.exit_code == 0 and result.stderr == ""
    assert result.stdout.startswith(f"{page}: 1 article, 2 claims\n")
    assert "口袋公园" in result.stdout and "7,642,300 元" in result.stdout


def test_table_leaves_out_what_is_empty_in_all_claims_of_an_article(run, tmp_path):
    (tmp_path / "a.txt").write_text("全市新建公园12个。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("去年全市新建公园12个，同比增长5%。", encoding="utf-8")
    heads = [line.split() for line in run(tmp_path).stdout.splitlines() if line.startswith("metric")]
    assert heads == [["metric", "quantity", "status", "department"], ["metric", "quantity", "change", "status", "period", "department"]]


def test_json_of_one_file_is_its_document(run):
    result = run("--format", "json", SEEDS[0])
    assert result.exit_code == 0
    assert json.loads(result.stdout) == extracted(SEEDS[0]).to_dict()


def test_json_of_more_is_a_list_that_names_the_pages(run, page):
    for arguments in ([page, SEEDS[0]], [page.parent]):
        documents = json.loads(run("--format", "json", *arguments).stdout)
        assert [document["page"] for document in documents] == [str(a) for a in arguments if a.is_file()] or [str(page)]
        assert all({"schema", "articles", "claims"} < set(document) for document in documents)


def test_jsonl_is_a_claim_a_line(run):
    rows = [json.loads(line) for line in run("--format", "jsonl", SEEDS[0], SEEDS[1]).stdout.splitlines()]
    claims = [(str(seed), claim.id) for seed in SEEDS[:2] for claim in extracted(seed)]
    assert [(row["page"], row["id"]) for row in rows] == claims


def test_json_of_every_form_fits_the_schema(run, page):
    document = schema.json_schema()
    claim = document | {"$ref": "#/$defs/Claim"}
    jsonschema.validate(json.loads(run("--format", "json", page).stdout), document)
    for one in json.loads(run("--format", "json", page, SEEDS[0]).stdout):
        jsonschema.validate(one, document)
    for line in run("--format", "jsonl", page).stdout.splitlines():
        jsonschema.validate(json.loads(line), claim)


def test_csv_is_a_row_a_claim_under_one_head(run):
    rows = list(csv.DictReader(io.StringIO(run("--format", "csv", SEEDS[0], SEEDS[1]).stdout)))
    assert len(rows) == len(extracted(SEEDS[0])) + len(extracted(SEEDS[1]))
    assert rows[0]["page"] == str(SEEDS[0]) and rows[0]["metric"] == extracted(SEEDS[0])[0].metric.name


def test_folder_gives_its_text_files_in_order(run):
    result = run("--format", "csv", ROOT / "seeds")
    pages = [row["page"] for row in csv.DictReader(io.StringIO(result.stdout))]
    assert list(dict.fromkeys(pages)) == [str(seed) for seed in SEEDS]


def test_folder_is_read_with_its_folders_whatever_the_case_of_the_ending(run, page, tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    for name in ("B.TXT", "a.txt", "notes.md"):
        (inner / name).write_text(SENTENCE, encoding="utf-8")
    result = run("--format", "jsonl", tmp_path)
    pages = dict.fromkeys(json.loads(line)["page"] for line in result.stdout.splitlines())
    assert list(pages) == [str(inner / "B.TXT"), str(inner / "a.txt"), str(page)]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_in_a_folder_neither_loop_nor_fail(run, page, tmp_path):
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "same.txt").symlink_to(page)
    os.mkfifo(tmp_path / "pipe.txt")
    result = run("--format", "jsonl", tmp_path)
    pages = dict.fromkeys(json.loads(line)["page"] for line in result.stdout.splitlines())
    assert (list(pages), result.exit_code) == ([str(page), str(tmp_path / "same.txt")], 0)


def test_folder_that_may_not_be_read_is_told(run, page, tmp_path, monkeypatch):
    (tmp_path / "inner").mkdir()
    scan = os.scandir

    def refused(path):
        if os.fspath(path).endswith("inner"):
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refused)
    result = run("--format", "jsonl", tmp_path)
    assert result.exit_code == 1 and len(result.stdout.splitlines()) == 2
    assert result.stderr == f"xining-extract: {tmp_path / 'inner'}: Permission denied\n"


@pytest.mark.skipif(sys.platform != "linux", reason="paths may not be so long elsewhere")
def test_folders_may_be_deeper_than_python_recurses(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for _ in range(1200):
        os.mkdir("a")
        os.chdir("a")
    Path("page.txt").write_text(SENTENCE, encoding="utf-8")
    result = run("--format", "jsonl", tmp_path)
    os.remove("page.txt")
    for _ in range(1200):  # what removes folders for pytest recurses
        os.chdir("..")
        os.rmdir("a")
    assert len(result.stdout.splitlines()) == 2


def test_empty_path_is_no_folder(run):
    result = run("")
    assert (result.exit_code, result.stdout) == (1, "") and "No such file or directory" in result.stderr


def test_standard_input(run):
    result = run("--format", "jsonl", "-", input=SENTENCE.encode("gb18030"))
    assert [json.loads(line)["page"] for line in result.stdout.splitlines()] == ["-", "-"]


def test_published_resolves_dates(run, page):
    claims = json.loads(run("--format", "json", "--published", "2025-01-26", page).stdout)["claims"]
    assert claims[0]["period"]["start"] == "2024-01-01"


def test_bad_pages_are_told_and_the_others_done(run, page, tmp_path):
    binary = tmp_path / "binary.txt"
    binary.write_bytes(b"\x00\xff\xff\x01")
    missing, empty = tmp_path / "missing.txt", tmp_path / "empty"
    empty.mkdir()
    result = run("--format", "csv", missing, binary, empty, page)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"xining-extract: {missing}: No such file or directory",
        f"xining-extract: {binary}: no text in UTF-8, GB18030 or marked UTF-16",
        f"xining-extract: {empty}: no .txt file in this folder",
    ]
    assert len(result.stdout.splitlines()) == 3


def test_a_bad_page_alone_gives_no_data(run, tmp_path):
    result = run("--format", "json", tmp_path / "missing.txt")
    assert result.exit_code == 1 and result.stdout == ""


def test_page_without_claims(run, tmp_path):
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    assert run(tmp_path).exit_code == 0
    assert run("--format", "csv", tmp_path).stdout.count("\n") == 1


def test_usage(run):
    assert run().exit_code == 2
    assert run("--format", "xml", "-").exit_code == 2
    assert "PATH" in run("--help").stdout
    assert run("--version").stdout.startswith("xining-extract, version ")


def test_module_writes_utf8_whatever_the_locale(page):
    command = [sys.executable, "-m", "xining_extract", "--format", "jsonl", str(page)]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
    result = subprocess.run(command, capture_output=True, env=environment, check=True)
    assert "口袋公园" in result.stdout.decode("utf-8") and result.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux")
@pytest.mark.parametrize(
    ("form", "redirection", "told"),
    [
        ("table", ">&-", "standard output: Bad file descriptor"),
        ("table", "> /dev/full", "standard output: No space left on device"),
        ("csv", "> /dev/full", "standard output: No space left on device"),
        ("json", "<&-", "-: Bad file descriptor"),
    ],
)
def test_streams_that_are_closed_or_full_are_told_in_one_line(page, form, redirection, told):
    source = "-" if redirection == "<&-" else str(page)
    command = ["sh", "-c", f'"$@" {redirection}', "sh", sys.executable, "-m", "xining_extract", "--format", form, source]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C"}
    result = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (result.returncode, result.stderr) == (1, f"xining-extract: {told}\n")


@pytest.mark.skipif(os.name == "nt", reason="there is no head")
def test_who_reads_may_stop():
    command = ["sh", "-c", '"$@" | head -1', "sh", sys.executable, "-m", "xining_extract", "--format", "csv", *map(str, SEEDS)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment)
    assert result.stdout.startswith("page,id,") and result.stderr == ""
