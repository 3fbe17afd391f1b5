"""Copies of the ledger: whole, checked, and never half in place."""

import subprocess

import pytest

from metrics import store
from metrics.__main__ import main
from tests.keeping import content, keep, records


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger" / "f.duckdb"


@pytest.fixture
def copy(path, tmp_path):
    """A copy of a ledger with one source, which has a second one since."""
    keep(path, records("a"))
    store.backup(path, tmp_path / "copy.duckdb")
    keep(path, records("b"))
    return tmp_path / "copy.duckdb"


def left_over(folder):
    return [file.name for file in folder.iterdir() if ".new" in file.name or ".part" in file.name]


def test_a_copy_brings_back_what_was_held(path, copy):
    assert store.read(path).counts()["sources"] == 2
    store.restore(copy, path)
    assert store.read(path).counts()["sources"] == 1
    assert content(path) == content(copy)
    assert left_over(path.parent) == left_over(copy.parent) == []
    keep(path, records("c"))
    assert store.read(path).counts()["sources"] == 2


def test_the_checksum_is_as_other_tools_read_it(copy):
    checked = subprocess.run(["sha256sum", "-c", "copy.duckdb.sha256"], cwd=copy.parent, capture_output=True, text=True)
    assert checked.stdout == "copy.duckdb: OK\n"


def test_a_damaged_copy_is_refused_and_the_ledger_stays(path, copy):
    before = path.read_bytes()
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    with pytest.raises(store.LedgerError, match="is damaged: its checksum differs; nothing was changed"):
        store.restore(copy, path)
    assert path.read_bytes() == before
    assert left_over(path.parent) == []


def test_a_copy_without_its_checksum_is_refused(path, copy):
    copy.with_name("copy.duckdb.sha256").unlink()
    with pytest.raises(store.LedgerError, match="is not there; nothing was changed"):
        store.restore(copy, path)


def test_while_a_run_writes_nothing_is_put_in_its_place(path, copy):
    with store.write(path), pytest.raises(store.LedgerError, match="another run is writing"):
        store.restore(copy, path)
    assert store.read(path).counts()["sources"] == 2


def test_what_cannot_be_copied_is_told_in_a_sentence(path, tmp_path):
    with pytest.raises(store.LedgerError, match="there is no ledger at"):
        store.backup(path, tmp_path / "copy.duckdb")
    keep(path, records())
    with pytest.raises(store.LedgerError, match="in the place of the ledger"):
        store.backup(path, path)
    with pytest.raises(store.LedgerError, match="no folder"):
        store.backup(path, tmp_path / "none" / "copy.duckdb")
    (tmp_path / "nonsense").write_text("no ledger")
    with pytest.raises(store.LedgerError, match="cannot be read as a ledger"):
        store.backup(tmp_path / "nonsense", tmp_path / "copy.duckdb")
    assert left_over(tmp_path) == []


def test_the_commands_copy_and_bring_back(path, tmp_path, capsys):
    keep(path, records("a"))

    def run(*words):
        return main([*words, "--data", str(path)])

    assert run("backup", str(tmp_path / "c.duckdb")) == 0
    assert "SHA-256" in capsys.readouterr().out
    keep(path, records("b"))
    assert run("restore", str(tmp_path / "c.duckdb")) == 0
    assert store.read(path).counts()["sources"] == 1
    assert run("restore", str(tmp_path / "d.duckdb")) == 1
    assert capsys.readouterr().err.count("\n") == 1
