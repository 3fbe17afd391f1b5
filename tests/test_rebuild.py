"""Reading stored texts again: nothing changes while the rules stay, and what changes is told before it is kept."""

import json
import shutil

import duckdb
import pytest

from metrics import rebuild, store
from metrics.__main__ import main
from metrics.ingest import ingest
from tests import astray
from tests.keeping import content
from tests.ledgers import ROOT


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A ledger of a few weeks of bundled updates and of a short data set."""
    folder = tmp_path_factory.mktemp("rebuild")
    lines = (ROOT / "data" / "updates" / "2025-01.jsonl").read_text("utf-8").splitlines(keepends=True)
    (folder / "updates.jsonl").write_text("".join(lines[:60]), "utf-8")
    (folder / "losses.csv").write_text("reported,russian_tanks_lost\n2025-01-03,10\n2025-01-04,12\n2025-01-05,15\n")
    ingest([folder], folder / "f.duckdb")
    return folder / "f.duckdb"


@pytest.fixture
def ledger(made, tmp_path):
    """A copy of it for one test."""
    return shutil.copyfile(made, tmp_path / "f.duckdb")


def change(path, sql):
    with duckdb.connect(str(path)) as connection:
        connection.execute(sql)
        # Nobody changes claims behind the back of what notes the days to settle; here all of them are.
        connection.execute("DELETE FROM meta WHERE key = 'settled'")


def test_with_the_same_rules_nothing_changes(ledger):
    before = content(ledger)
    found = rebuild.rebuild(ledger)
    assert found.claims.is_empty()
    assert found.metrics["before"].equals(found.metrics["after"].rename("before"))
    assert found.metrics.select("lost", "gained", "figures").sum().row(0) == (0, 0, 0)
    assert content(ledger) == before


def test_a_dry_run_tells_what_would_change_and_changes_nothing(ledger):
    change(ledger, "UPDATE claims SET low = low + 1, high = high + 1 WHERE metric = 'drones_launched'")
    change(ledger, "DELETE FROM claims WHERE metric = 'clashes'")
    before = content(ledger)
    found = rebuild.rebuild(ledger, dry_run=True)
    assert content(ledger) == before
    rows = {row["metric"]: row for row in found.metrics.iter_rows(named=True)}
    launched, clashes = rows["drones_launched"], rows["clashes"]
    assert launched["lost"] == launched["gained"] == launched["before"] == launched["after"] > 0
    assert launched["figures"] > 0
    assert (clashes["before"], clashes["lost"], clashes["gained"]) == (0, 0, clashes["after"])
    assert set(found.claims["metric"]) == {"drones_launched", "clashes"}


def test_afterwards_the_ledger_holds_what_today_s_rules_read(ledger):
    before = content(ledger)
    change(ledger, "UPDATE claims SET low = low + 1, high = high + 1 WHERE metric = 'drones_launched'")
    rebuild.rebuild(ledger)
    after = content(ledger)
    assert {name: rows for name, rows in after.items() if name != "flags"} == {
        name: rows for name, rows in before.items() if name != "flags"
    }
    assert store.read(ledger).runs()["command"][-1] == "rebuild"


def test_what_a_data_set_says_is_not_touched(ledger):
    change(
        ledger, "UPDATE claims SET low = 7, high = 7 WHERE id = (SELECT min(id) FROM claims WHERE document = 'losses')"
    )
    assert rebuild.rebuild(ledger).claims.is_empty()


def test_every_version_is_read_again(tmp_path):
    path, file = tmp_path / "f.duckdb", tmp_path / "d.jsonl"
    for number in (34, 35):
        file.write_text(json.dumps({
            "id": "a", "published": "2025-01-04T09:35+02:00", "source": "Ukraine's Air Force", "kind": "official",
            "text": f"The air force shot down {number} Russian drones overnight.",
        }))  # fmt: skip
        ingest([file], path)
    change(path, "DELETE FROM claims")
    found = rebuild.rebuild(path)
    assert found.metrics.select("metric", "before", "after").rows() == [("drones_shot_down", 0, 2)]
    claims = store.read(path).claims(ids=["a#1@1:24:drones_shot_down", "a#1@2:24:drones_shot_down"])
    assert claims.sort("version").select("version", "low", "current").rows() == [(1, 34, False), (2, 35, True)]
    assert astray.astray(path) == astray.NONE


def test_the_command_prints_the_table(ledger, capsys):
    change(ledger, "DELETE FROM claims WHERE metric = 'clashes'")
    command = ["rebuild", "--dry-run", "--data", str(ledger)]
    assert main(command) == 0
    said = capsys.readouterr().out.splitlines()
    lines = {line.split()[0]: line.split()[1:] for line in said[1:-1]}
    before, lost, gained, after, days = lines["clashes"]
    assert (before, lost, gained) == ("0", "0", after)
    assert int(days) > 0
    assert said[-1] == "Nothing was changed: this was a dry run."
    assert main([*command, "--format", "csv"]) == 0
    listed = capsys.readouterr().out
    assert listed.lstrip("\ufeff").startswith("change,metric,low,high,bound,day,words,sentence,update")
    assert listed.count("gained,clashes") == int(gained)
