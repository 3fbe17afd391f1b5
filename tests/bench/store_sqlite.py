"""The same rows in SQLite, as a baseline: one row an update, one a claim, an index for each question.

Nothing is settled here and no state is kept apart for readers: this is the least that a store has to do.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import astuple
from datetime import timedelta
from itertools import islice
from pathlib import Path

from metrics.claims import Claim
from tests.bench import store_texts

TOGETHER = 10_000
COLUMNS = tuple(Claim.__dataclass_fields__)
TABLES = (
    "CREATE TABLE updates (id TEXT PRIMARY KEY, source TEXT, publisher TEXT, text TEXT, published TEXT)",
    "CREATE TABLE claims (id TEXT PRIMARY KEY, " + ", ".join(f'"{name}"' for name in COLUMNS) + ")",
    "CREATE INDEX by_day ON claims (day)",
    'CREATE INDEX by_update ON claims ("update")',
    "CREATE INDEX by_time ON updates (published)",
    "CREATE INDEX by_publisher ON updates (publisher, published)",
)


def fill(path: Path, updates: int) -> dict[str, float]:
    """The archive in transactions of ten thousand updates, each on the disk before the next; without the generator."""
    connection = _open(path)
    for statement in TABLES:
        connection.execute(statement)
    spent, archive = 0.0, store_texts.archive(updates)
    while lot := list(islice(archive, TOGETHER)):
        began = time.process_time()
        _add(connection, lot)
        spent += time.process_time() - began
    connection.close()
    return {"whole": spent, "GB": path.stat().st_size / 1e9}


def append(path: Path, updates: int) -> dict[str, float]:
    """One more source, from opening the file to its commit."""
    kept = store_texts.one(updates + random.randrange(10**6), store_texts.FIRST, random.Random(1))
    began = time.perf_counter()
    connection = _open(path)
    _add(connection, [kept])
    connection.close()
    return {"whole": time.perf_counter() - began}


def ask(path: Path, updates: int) -> dict[str, float]:
    """The questions of `store.questions` that SQLite can be asked, in the same way."""
    from tests.bench.store import timed

    connection = _open(path)
    ids = [row[0] for row in connection.execute("SELECT id FROM updates ORDER BY random() LIMIT 200")]

    def all_of(query: str, *values: object) -> list[tuple[object, ...]]:
        return connection.execute(query, values).fetchall()

    return timed(_questions(all_of, ids))


def _questions(all_of: Callable[..., object], ids: list[str]) -> dict[str, Callable[[random.Random], object]]:
    joined = 'SELECT c.*, u.publisher, u.published FROM claims c JOIN updates u ON u.id = c."update" WHERE '
    newest = "SELECT * FROM updates {} ORDER BY published DESC LIMIT 50"
    found = "text LIKE ? AND text LIKE ?"

    def search(chance: random.Random) -> None:
        words = [f"%{chance.choice(store_texts.TOLD)}%", f"%{chance.randrange(99)}%"]
        all_of(f"SELECT count(*) FROM updates WHERE {found}", *words)
        all_of(newest.format(f"WHERE {found}"), *words)

    def day(chance: random.Random) -> str:
        return (store_texts.FIRST + timedelta(days=chance.randrange(store_texts.DAYS))).isoformat()

    def of_publisher(chance: random.Random) -> None:
        name = chance.choice(store_texts.OUTLETS)
        all_of("SELECT count(*) FROM updates WHERE publisher = ?", name)
        all_of(newest.format("WHERE publisher = ?"), name)

    return {
        "claims of a day": lambda chance: all_of(f"{joined} c.day = ?", day(chance)),
        "one text, its versions": lambda chance: all_of("SELECT * FROM updates WHERE id = ?", chance.choice(ids)),
        "claims of one text": lambda chance: all_of(f'{joined} c."update" = ?', chance.choice(ids)),
        "newest 50 texts": lambda _: (all_of("SELECT count(*) FROM updates"), all_of(newest.format(""))),
        "newest 50 texts of a publisher": of_publisher,
        "search, two words": search,
    }


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _add(connection: sqlite3.Connection, lot: list[store_texts.Kept]) -> None:
    connection.execute("BEGIN")
    updates = [
        (part.id, kept.source.id, kept.source.publisher, part.text, part.published.isoformat())
        for kept in lot
        for part in kept.updates
        if part.published
    ]
    connection.executemany("INSERT INTO updates VALUES (?, ?, ?, ?, ?)", updates)
    marks = ", ".join("?" * (len(COLUMNS) + 1))
    connection.executemany(f"INSERT INTO claims VALUES ({marks})", _cells(lot))
    connection.execute("COMMIT")


def _cells(lot: list[store_texts.Kept]) -> Iterator[tuple[object, ...]]:
    for kept in lot:
        for claim in kept.claims:
            cells = (one.isoformat() if hasattr(one, "isoformat") else one for one in astuple(claim))
            yield (f"{claim.update}@1:{claim.start}:{claim.metric}", *cells)
