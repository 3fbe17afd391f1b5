"""The file of the ledger: one writer, whole or not at all, brought forward, replaced while others read."""

import threading
import time
from dataclasses import asdict
from datetime import date

import duckdb
import polars as pl
import pytest

from metrics import flags, store
from metrics.store import migrations, schema
from tests import astray
from tests.keeping import SCHEMAS, content, keep, make_older, records, settled


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger" / "figures.duckdb"


def test_nothing_is_seen_before_it_is_published(path):
    with store.write(path) as ledger:
        ledger.keep(*records())
        assert not path.exists()
    assert store.read(path).counts()["sources"] == 0
    assert [left.name for left in path.parent.iterdir()] == ["figures.duckdb.lock"]


def test_a_second_writer_is_turned_away_with_a_sentence(path):
    with store.write(path), pytest.raises(store.LedgerError, match="another run is writing"), store.write(path):
        pytest.fail("two writers")


def test_an_interrupted_query_is_an_interrupted_run(path):
    with pytest.raises(KeyboardInterrupt), store.write(path):
        raise RuntimeError("Query interrupted")
    with pytest.raises(KeyboardInterrupt), store.write(path):
        raise duckdb.InvalidInputException("reading 'records' failed: KeyboardInterrupt: ")
    with pytest.raises(RuntimeError, match="anything else"), store.write(path):
        raise RuntimeError("anything else")


def test_what_a_killed_run_left_behind_is_swept(path):
    path.parent.mkdir()
    left = path.with_name("figures.duckdb.999.new.wal")
    left.write_bytes(b"x")
    keep(path, records())
    assert not left.exists()


def test_a_file_that_is_no_ledger_is_refused_with_a_sentence(path):
    path.parent.mkdir()
    path.write_bytes(b"nonsense" * 1000)
    with pytest.raises(store.LedgerError, match="cannot be read as a ledger"):
        store.read(path)
    with pytest.raises(store.LedgerError, match="is not a ledger; move it away"), store.write(path):
        pytest.fail("written")


def test_a_ledger_of_another_version_is_refused_with_a_sentence(path):
    keep(path, records())
    with duckdb.connect(str(path)) as connection:
        connection.execute("UPDATE meta SET value = '0'")
    with pytest.raises(store.LedgerError, match="version 0"):
        store.read(path)
    with pytest.raises(store.LedgerError, match="version 0"), store.write(path):
        pytest.fail("written")


@pytest.mark.parametrize("version", sorted(file.stem for file in SCHEMAS.glob("*.sql")))
def test_a_ledger_of_an_earlier_version_is_brought_forward_with_all_it_holds(path, version):
    keep(path, records())
    flag = flags.Flag("drones_launched", "ukraine", date(2025, 1, 4), "high", "alert", 81, 40.5, 20, 70, "81 is many.")
    with store.write(path, "flag") as ledger:
        ledger.settle(**settled(ledger) | {"flags": pl.DataFrame([asdict(flag)], schema=flags.SCHEMA)})
        ledger.publish()
    before, counts = content(path), store.read(path).counts()
    assert counts["flags"] == 1
    make_older(path, version)
    with pytest.raises(store.LedgerError, match=f"a ledger of version {version} .* brings it forward"):
        store.read(path)
    assert store.upgrade(path)
    assert content(path) == before
    assert store.read(path).counts() == counts
    assert astray.astray(path) == astray.NONE
    assert not store.upgrade(path)


def test_every_earlier_version_can_be_brought_forward():
    versions = {file.stem for file in SCHEMAS.glob("*.sql")}
    assert versions == set(migrations.STEPS) == {str(n) for n in range(1, int(schema.VERSION))}


def test_a_place_that_cannot_be_written_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(store.LedgerError, match="cannot be written"), store.write(tmp_path / "file" / "a.duckdb"):
        pytest.fail("written")


def test_every_table_and_column_of_the_file_is_explained(path):
    keep(path, records())
    with duckdb.connect(str(path), read_only=True) as connection:
        columns = connection.sql("SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal")
        tables = {name for name, _, _ in columns.fetchall()} - set(schema.VIEWS)
        silent = [row[:2] for row in columns.fetchall() if not row[2] and row[0] not in schema.VIEWS]
        comments = connection.sql("SELECT comment FROM duckdb_tables() WHERE NOT internal").fetchall()
        assert connection.sql("SELECT count(*) FROM duckdb_indexes()").fetchall() == [(0,)]
    assert tables == set(store.TABLES)
    assert silent == []
    with store.read(path) as ledger:
        told = [ledger.claims(), ledger.refused(), ledger.updates(), ledger.find().rows, *ledger.version("s#1", 1)]
        told += [next(store.stream(ledger, name, store.Chosen()).pieces) for name in ("claims", "refused", "updates")]
    assert not [name for frame in told for name in frame.columns if name in schema.UNSEEN]
    assert all(comment for (comment,) in comments)


def test_a_publish_puts_a_new_file_in_place_and_leaves_the_old_one_as_it_was(path):
    keep(path, records("a"))
    stamp, before = store.stamp(path), path.read_bytes()
    with path.open("rb") as old:
        keep(path, records("b"))
        assert old.read() == before
    assert store.stamp(path)[0] != stamp[0]


def test_readers_keep_answering_while_new_states_are_published(path):
    keep(path, records("s0"))
    seen, wrong, stop = set(), [], threading.Event()

    def look():
        while not stop.wait(0.005):
            try:
                counts = store.read(path).counts()
            except Exception as error:
                wrong.append(error)
                return
            if counts["claims"] != 2 * counts["sources"]:
                wrong.append(counts)
            seen.add(counts["sources"])

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for n in range(1, 6):
        before = store.read(path)
        keep(path, records(f"s{n}"))
        assert before.counts()["sources"] == n
        assert store.read(path).counts()["sources"] == n + 1
    time.sleep(0.1)
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert max(seen) == 6
