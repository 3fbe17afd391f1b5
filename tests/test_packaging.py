"""The data package: every table, described and explained, with checksums that hold; a change in it is seen."""

import csv
import json
import zipfile
from datetime import UTC, date, datetime
from io import StringIO

import pytest

from metrics import export, packaging, store
from metrics.__main__ import main
from metrics.ingest import ingest
from metrics.rules import METRICS
from metrics.store import TABLES

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
TYPES = {
    "number": float, "integer": int, "date": date.fromisoformat, "datetime": datetime.fromisoformat,
    "boolean": {"true": "yes", "false": "no"}.__getitem__, "string": str,
}  # fmt: skip


@pytest.fixture
def ledger(tmp_path):
    text = tmp_path / "page.txt"
    text.write_text("=1+1\nUkraine's air force shot down 34 of 81 Russian drones overnight. It cost $5,000.\n")
    ingest([text], tmp_path / "x.duckdb", datetime(2025, 1, 4, 9, tzinfo=UTC), progress=False)
    return store.read(tmp_path / "x.duckdb")


@pytest.fixture(params=["out.zip", "deep/out"])
def package(request, ledger, tmp_path):
    path = tmp_path / request.param
    packaging.write(ledger, path, NOW, NOW)
    return path


def content(path):
    """The files of a package by name."""
    if path.suffix != ".zip":
        return {str(one.relative_to(path)): one.read_bytes() for one in path.rglob("*") if one.is_file()}
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def rows(data):
    return list(csv.reader(StringIO(data.decode(), newline="")))


def test_a_package_verifies_and_lists_every_file(package):
    files = content(package)
    listed = json.loads(files[packaging.MANIFEST])["files"]
    assert set(files) == {*listed, packaging.MANIFEST}
    assert packaging.verify(package) == []
    assert {f"{name}.csv" for name in export.TAKEN} < set(files)


def test_no_row_is_cut(package, ledger):
    files = content(package)
    listed = json.loads(files[packaging.MANIFEST])["files"]
    counts = ledger.counts()
    assert counts["claims"] == 2
    assert counts["refused"] > 0
    for name in counts.keys() & set(export.TAKEN):
        assert len(rows(files[f"{name}.csv"])) - 1 == listed[f"{name}.csv"]["rows"] == counts[name]


def test_the_description_fits_every_table_cell_by_cell(package):
    files = content(package)
    described = json.loads(files[packaging.DESCRIPTION])
    tables = {one["path"]: one for one in described["resources"]}
    assert set(tables) == {name for name in files if name.endswith(".csv")}
    for path, one in tables.items():
        header, *lines = rows(files[path])
        assert header == [field["name"] for field in one["schema"]["fields"]]
        assert one["bytes"] == len(files[path])
        for line in lines:
            for cell, field in zip(line, one["schema"]["fields"], strict=True):
                assert cell == "" or TYPES[field["type"]](cell) is not None


def test_the_codebook_explains_every_metric_and_every_column_of_the_files(package):
    files = content(package)
    header, *book = rows(files["codebook.csv"])
    cells = [dict(zip(header, line, strict=True)) for line in book]
    assert {one["name"] for one in cells if one["what"] == "metric"} >= set(METRICS)
    for name in export.TAKEN:
        explained = [one["name"] for one in cells if one["file"] == f"{name}.csv"]
        assert explained == rows(files[f"{name}.csv"])[0] == [column for column, _, _ in TABLES[name][1]]
    assert all(len(one["meaning"]) > 5 for one in cells)


def test_licences_and_sources_go_with_the_figures(package):
    files = content(package)
    assert b"MIT License" in files["LICENSE-losses.txt"]
    assert rows(files["sources.csv"])[0] == ["publisher", "kind", "sources", "credit"]
    assert b"not zero" in files["README.txt"]


def test_the_same_ledger_gives_the_same_zip(ledger, tmp_path):
    for name in ("one.zip", "two.zip"):
        packaging.write(ledger, tmp_path / name, NOW, NOW)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def repacked(path, files):
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return path


def test_a_changed_a_missing_and_an_added_file_are_each_told(ledger, tmp_path, capsys):
    packaging.write(ledger, tmp_path / "out.zip", NOW, NOW)
    files = content(tmp_path / "out.zip")
    files["figures.csv"] = files["figures.csv"].replace(b"34", b"43")
    del files["flags.csv"]
    files["more.csv"] = b"x"
    assert main(["verify", str(repacked(tmp_path / "changed.zip", files))]) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.split()[0] for line in said] == ["figures.csv", "flags.csv", "more.csv"]


@pytest.mark.parametrize("manifest", [None, b"", b"[]", b'{"files": [1]}', b'{"files": {"a": 3}}'])
def test_what_is_no_package_is_told_in_a_sentence(tmp_path, capsys, manifest):
    files = {"a": b"b"} | ({} if manifest is None else {packaging.MANIFEST: manifest})
    assert main(["verify", str(repacked(tmp_path / "x.zip", files))]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "no data package" in said


@pytest.mark.parametrize("path", ["none.zip", "text.zip", "folder"])
def test_what_cannot_be_opened_is_told_in_a_sentence(tmp_path, capsys, path):
    (tmp_path / "text.zip").write_text("not a zip")
    (tmp_path / "folder").mkdir()
    assert main(["verify", str(tmp_path / path)]) == 1
    assert "no data package" in capsys.readouterr().err


@pytest.mark.usefixtures("ledger")
def test_the_commands_write_and_verify(tmp_path, capsys):
    data = ["--data", str(tmp_path / "x.duckdb")]
    for target in ("a.zip", "b"):
        assert main(["export", str(tmp_path / target), *data]) == 0
        assert main(["verify", str(tmp_path / target)]) == 0
    assert "every file has its checksum" in capsys.readouterr().out


def test_a_second_package_replaces_the_first_and_leaves_nothing_else(ledger, tmp_path):
    place = tmp_path / "out"
    place.mkdir()
    for target in ("a.zip", "b"):
        for _ in range(2):
            packaging.write(ledger, place / target, NOW, NOW)
        assert packaging.verify(place / target) == []
    assert sorted(path.name for path in place.iterdir()) == ["a.zip", "b"]


@pytest.mark.parametrize("target", ["out.zip", "out"])
def test_a_place_that_cannot_be_written_is_refused_with_a_sentence(ledger, tmp_path, target):
    (tmp_path / "file").write_text("x")
    with pytest.raises(export.ExportError, match="cannot be written"):
        packaging.write(ledger, tmp_path / "file" / target, NOW, NOW)
