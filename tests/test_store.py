"""The ledger: versions, idempotence, publishing while others read."""

import threading
import time
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import polars as pl
import pytest

from metrics import flags, settling, store
from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.store import migrations, schema
from metrics.updates import Update
from tests import astray

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "tests" / "schemas"
TEXT = "Ukraine's air force shot down 34 of 81 drones."
NAMES = ("drones_shot_down", "drones_launched")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger" / "figures.duckdb"


def claim(source, metric, low, words):
    start = source.text.index(words)
    return Claim(
        document=source.id, update=f"{source.id}#1", metric=metric, low=low, high=low, bound="exact", grain="day",
        role=None, claimant="ukraine:air_force", scope="national", window_start=None, window_end=None, precision=None,
        day=date(2025, 1, 4), day_reason=None, reported=date(2025, 1, 4), start=start, end=start + len(words),
        words=words, sentence=source.text, sentence_start=0, rule="test", language="en",
    )  # fmt: skip


def records(id="s", text=TEXT, **described):
    """A source of one update with two claims and a refused number."""
    source = Source(id, text, datetime(2025, 1, 4, 9, tzinfo=UTC), "The Daily Live", **described)
    update = Update(f"{id}#1", id, "", 0, len(text), text, source.published)
    numbers = [word.strip(".") for word in text.split() if word.strip(".").isdigit()]
    claims = [claim(source, name, int(word), word) for name, word in zip(NAMES, numbers, strict=True)]
    refused = [
        Refused(id, update.id, 7, 7, "exact", "money", None, None, 0, 1, "7", text, 0, "en"),
    ]
    return source, [update], claims, refused


def keep(path, *sources):
    with store.write(path, "test") as ledger:
        kept = [ledger.keep(*source) for source in sources]
        ledger.settle(**settled(ledger))
        ledger.publish()
    return kept


def settled(ledger):
    return settling.settle(*ledger.history()).tables


def content(path):
    """Every table but runs, as comparable text."""
    with duckdb.connect(str(path), read_only=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        tables = [name for name in store.TABLES if name != "runs"]
        return {name: sorted(map(str, connection.sql(f"SELECT * FROM {name}").pl().rows())) for name in tables}


def test_what_is_kept_comes_back(path):
    source, updates, claims, _ = whole = records()
    assert keep(path, whole) == [store.Kept("s", 1, 2, 1)]
    with store.read(path) as ledger:
        found = ledger.claims(update="s#1")
        assert found["id"].to_list() == ["s#1@1:36:drones_launched", "s#1@1:30:drones_shot_down"]
        row = found.row(1, named=True)
        for name, value in asdict(claims[0]).items():
            assert row[name] == value
        assert ledger.update("s#1")["text"] == updates[0].text
        assert ledger.source("s")["publisher"] == source.publisher
        assert ledger.refused("s#1")["reason"].to_list() == ["money"]
        assert ledger.counts() == {
            "sources": 1, "updates": 1, "claims": 2, "refused": 1, "figures": 2, "rivals": 0, "checks": 0, "flags": 0,
        }  # fmt: skip


def test_an_absent_file_is_an_empty_ledger(path):
    with store.read(path) as ledger:
        assert set(ledger.counts().values()) == {0}
        assert ledger.figures(["drones_lost"]).is_empty()
        assert ledger.update("x") is None
    assert not path.exists()
    assert store.stamp(path) == (0, 0, 0)


def test_the_same_input_twice_changes_nothing(path):
    keep(path, records("a"), records("b"))
    before = content(path)
    assert keep(path, records("a"), records("b")) == [store.Kept("a", 0, 0, 0), store.Kept("b", 0, 0, 0)]
    assert content(path) == before
    with store.read(path) as ledger:
        assert ledger.runs()["sources"].to_list() == [2, 0]


def test_an_edited_text_is_a_second_version_and_only_it_counts(path):
    keep(path, records())
    keep(path, records(text=TEXT.replace("34", "35")))
    with store.read(path) as ledger:
        assert ledger.updates().select("id", "version").rows() == [("s#1", 1), ("s#1", 2)]
        assert "35 of 81" in ledger.update("s#1")["text"]
        assert ledger.claims(metric="drones_shot_down")["low"].to_list() == [35]
        old = ledger.claims(ids=["s#1@1:30:drones_shot_down"])
        assert old.select("low", "current").rows() == [(34, False)]
        figure = ledger.figures(["drones_shot_down"]).row(0, named=True)
        assert (figure["value"], figure["status"]) == (35, "revised")


def test_a_publisher_named_later_is_a_new_version(path):
    source, updates, claims, refused = records()
    keep(path, (source, updates, claims, refused))
    keep(path, (replace(source, publisher="Reuters"), updates, claims, refused))
    with store.read(path) as ledger:
        assert ledger.update("s#1")["version"] == 2


def test_an_update_that_its_source_dropped_no_longer_counts(path):
    source, updates, claims, refused = records()
    second = replace(updates[0], id="s#2", text="and 5 more")
    keep(path, (source, [*updates, second], claims, refused))
    keep(path, (replace(source, text="shorter"), updates, claims, refused))
    with store.read(path) as ledger:
        assert ledger.update("s#2") is None
        assert ledger.counts()["updates"] == 1
        assert ledger.updates().height == 2


def test_figures_can_be_asked_as_known_earlier(path):
    keep(path, records())
    with store.read(path) as ledger:
        before, _ = ledger.history(datetime(2025, 1, 4, 8, 59, tzinfo=UTC))
        after, _ = ledger.history(datetime(2025, 1, 4, 9, tzinfo=UTC))
    assert (before.height, after.height) == (0, 2)


def test_two_claims_of_one_number_have_two_ids(path):
    source, updates, claims, refused = records()
    keep(path, (source, updates, [claims[0], replace(claims[0], scope="region:Kursk")], refused))
    with store.read(path) as ledger:
        assert ledger.claims()["id"].to_list() == ["s#1@1:30:drones_shot_down", "s#1@1:30:drones_shot_down:2"]


def test_days_metrics_and_dates_choose_figures(path):
    keep(path, records())
    with store.read(path) as ledger:
        assert ledger.days().rows() == [(date(2025, 1, 4), 2)]
        assert ledger.figures(["drones_launched"])["value"].to_list() == [81]
        assert ledger.figures(since=date(2025, 1, 5)).is_empty()
        assert ledger.figures(until=date(2025, 1, 4)).height == 2
        assert ledger.claims(day=date(2025, 1, 4)).height == 2
        assert ledger.claims(day=date(2025, 1, 5)).is_empty()


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


def make_older(path, version):
    """Puts everything the ledger holds into one with the tables of an earlier version."""
    old = path.with_name("old.duckdb")
    with duckdb.connect(str(old)) as connection:
        connection.execute((SCHEMAS / f"{version}.sql").read_text("utf-8"))
        connection.execute(f"ATTACH '{path}' AS newer (READ_ONLY)")
        tables = connection.sql("SELECT table_name FROM duckdb_tables() WHERE database_name = 'old'").fetchall()
        for (table,) in tables:
            if table != "meta":
                both = [connection.sql(f"SELECT * FROM {base}.{table}").columns for base in ("old", "newer")]
                names = ", ".join(f'"{name}"' for name in both[0] if name in both[1])
                connection.execute(f"INSERT INTO {table} BY NAME SELECT {names} FROM newer.{table}")
    old.replace(path)


def test_every_earlier_version_can_be_brought_forward():
    versions = {file.stem for file in SCHEMAS.glob("*.sql")}
    assert versions == set(migrations.STEPS) == {str(n) for n in range(1, int(schema.VERSION))}


def test_every_number_leads_to_its_text_and_every_text_to_its_source_whatever_changes(path):
    keep(path, *(records(f"s{n}") for n in range(8)))
    for turn in range(4):
        edited = [records(f"s{n}", TEXT.replace("34", str(40 + turn)), title=f"T{turn}") for n in range(turn, 8, 3)]
        keep(path, records(f"new {turn}"), *edited, records(f"late {turn}"))
        assert astray.astray(path) == astray.NONE
    assert len(store.read(path).updates()) == 8 + 4 * 2 + 3 + 3 + 2 + 2


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
