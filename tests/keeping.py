"""Ledgers that tests fill: a source of two claims, kept and published; all it holds; one of an earlier version."""

from datetime import UTC, date, datetime
from pathlib import Path

import duckdb

from metrics import settling, store
from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.updates import Update

SCHEMAS = Path(__file__).resolve().parent / "schemas"
TEXT = "Ukraine's air force shot down 34 of 81 drones."
NAMES = ("drones_shot_down", "drones_launched")


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
