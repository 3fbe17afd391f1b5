"""Questions to the published ledger; safe from many threads and while a writer publishes."""

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

from metrics.kyiv import day_of
from metrics.store.migrations import can_be_brought_forward, version
from metrics.store.schema import VERSION, statements

Stamp = tuple[int, int, int]
ALWAYS = datetime(9999, 12, 30, tzinfo=UTC)
ABSENT: Stamp = (0, 0, 0)


class LedgerError(Exception):
    """The ledger cannot be read or written; the message is one sentence for the person who asked."""


class Ledger:
    """A read-only view of one published state of the ledger; every answer is a frame with times in UTC.

    May be shared by threads. It keeps answering from its own state after a newer one is published.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to close: the state is shared by all readers and goes when the last of them does."""

    def figures(
        self, metrics: Sequence[str] | None = None, since: date | None = None, until: date | None = None
    ) -> pl.DataFrame:
        """Figures by metric, side and day, of `metrics` (all when None) from `since` to `until`, both included."""
        return self._frame(
            "SELECT * FROM figures WHERE ($metrics IS NULL OR list_contains($metrics, metric))"
            " AND ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until) ORDER BY metric, side, day",
            metrics=_texts(metrics), since=since, until=until,
        )  # fmt: skip

    def claims(
        self,
        day: date | None = None,
        metric: str | None = None,
        ids: Sequence[str] | None = None,
        update: str | None = None,
    ) -> pl.DataFrame:
        """Claims of the newest versions with the publisher, kind, address and title of where they stand.

        With `ids`, exactly these, of any version; `current` says whether a claim stands in the newest version.
        """
        return self._frame(
            'SELECT c.*, u.title, u.published, s.publisher, s.kind, s.address, s.credit,'
            " n.version IS NOT NULL AS current FROM claims c JOIN sources s ON s.id = c.document"
            ' JOIN updates u ON u.id = c."update" AND u.version = c.version'
            ' LEFT JOIN current_updates n ON n.id = c."update" AND n.version = c.version'
            " WHERE (CASE WHEN $ids IS NULL THEN n.version IS NOT NULL ELSE list_contains($ids, c.id) END)"
            " AND ($day IS NULL OR c.day = $day) AND ($metric IS NULL OR c.metric = $metric)"
            ' AND ($update IS NULL OR c."update" = $update)'
            ' ORDER BY c.day, c.metric, c.document, c."start", c.id',
            ids=_texts(ids), day=day, metric=metric, update=update,
        )  # fmt: skip

    def refused(self, update: str | None = None) -> pl.DataFrame:
        """Refused numbers of the newest versions, in the order of the text."""
        return self._frame(
            'SELECT r.* FROM refused r JOIN current_updates n ON n.id = r."update" AND n.version = r.version'
            ' WHERE ($update IS NULL OR r."update" = $update) ORDER BY r.document, r."start", r.id',
            update=update,
        )

    def updates(self) -> pl.DataFrame:
        """Every version of every update, texts included, with its source's publisher, kind, address, credit, title."""
        return self._frame(
            "SELECT u.*, s.publisher, s.kind, s.address, s.credit, coalesce(s.title, '') AS source_title"
            " FROM updates u JOIN sources s ON s.id = u.source ORDER BY u.source, u.n, u.version"
        )

    def update(self, id: str) -> dict[str, Any] | None:
        """The newest version of one update with its source's publisher, kind, address and credit, or None."""
        return _first(self._frame("SELECT * FROM current_updates WHERE id = $id", id=id))

    def source(self, id: str) -> dict[str, Any] | None:
        """One source without its text, or None."""
        return _first(self._frame("SELECT * FROM sources WHERE id = $id", id=id))

    def flags(self, metrics: Sequence[str] | None = None) -> pl.DataFrame:
        """Flags of `metrics` (all when None) by day, newest first."""
        return self._frame(
            "SELECT * FROM flags WHERE $metrics IS NULL OR list_contains($metrics, metric)"
            " ORDER BY day DESC, metric, side, kind",
            metrics=_texts(metrics),
        )

    def days(self) -> pl.DataFrame:
        """Each day that has figures (`day`, `figures`: how many), oldest first."""
        return self._frame("SELECT day, count(*) AS figures FROM figures GROUP BY day ORDER BY day")

    def watched(self) -> pl.DataFrame:
        """How the last reading of each watched place went, by name."""
        return self._frame("SELECT * FROM watched ORDER BY name")

    def runs(self) -> pl.DataFrame:
        """Every run that wrote here, oldest first."""
        return self._frame("SELECT * FROM runs ORDER BY id")

    def counts(self) -> dict[str, int]:
        """How many sources, updates, claims, refused numbers, figures and flags there are now."""
        newest = ' JOIN current_updates n ON n.id = t."update" AND n.version = t.version'
        queries = {
            "sources": "sources", "updates": "current_updates", "claims": "claims t" + newest,
            "refused": "refused t" + newest, "figures": "figures", "flags": "flags",
        }  # fmt: skip
        return self._frame(
            "SELECT " + ", ".join(f"(SELECT count(*) FROM {table}) AS {name}" for name, table in queries.items())
        ).row(0, named=True)

    def history(self, as_of: datetime | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Claims and updates to settle figures from, as known at `as_of` (with zone; None is now)."""
        return history(self._cursor(), as_of)

    def _frame(self, query: str, **values: Any) -> pl.DataFrame:
        return frame(self._cursor(), query, values)

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        # A connection answers one thread at a time; a cursor of its own costs nothing and shares the data.
        cursor = self._connection.cursor()
        cursor.execute("USE ledger")
        return cursor


# A server reads one ledger; a process that reads many must not keep them all open.
HELD_OPEN = 4
_opened: dict[Path, tuple[Stamp, Ledger]] = {}
_lock = threading.Lock()


def read(path: str | Path) -> Ledger:
    """The ledger at `path` as last published; an absent file reads as an empty ledger.

    Raises LedgerError when the file is not a ledger of this program's version.
    """
    place = Path(path).absolute()
    with _lock:
        now = stamp(place)
        known = _opened.get(place)
        if known is None or known[0] != now:
            _opened.pop(place, None)
            _opened[place] = known = (now, Ledger(_connect(place, now)))
            if len(_opened) > HELD_OPEN:
                del _opened[next(iter(_opened))]
        return known[1]


def stamp(path: str | Path) -> Stamp:
    """(inode, modification time in ns, size) of the ledger: different after each publish, zeros when absent."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return ABSENT
    return found.st_ino, found.st_mtime_ns, found.st_size


def history(cursor: duckdb.DuckDBPyConnection, as_of: datetime | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Claims of every version, and updates with `current`, `publisher` and `kind`, as known at `as_of`."""
    time = as_of or ALWAYS
    values = {"time": time, "day": day_of(time)}
    claims = frame(
        cursor,
        'SELECT c.* FROM claims c JOIN updates u ON u.id = c."update" AND u.version = c.version'
        " WHERE (u.version = 1 OR u.recorded <= $time)"
        " AND coalesce(u.published <= $time, c.reported <= $day, true)"
        ' ORDER BY c.document, c."start", c.id',
        values,
    )
    updates = frame(
        cursor,
        "SELECT u.id, u.version, u.source, u.title, u.published, s.publisher, s.kind, u.n <= s.pieces"
        " AND u.version = max(u.version) OVER (PARTITION BY u.id) AS current"
        " FROM updates u JOIN sources s ON s.id = u.source"
        " WHERE (u.version = 1 OR u.recorded <= $time) AND coalesce(u.published <= $time, true)",
        {"time": time},
    )
    return claims, updates


@contextmanager
def interruptible() -> Iterator[None]:
    """Ctrl-C during a query as the KeyboardInterrupt it is; DuckDB makes an error of its own of it."""
    try:
        yield
    except (RuntimeError, duckdb.Error) as error:
        if str(error) != "Query interrupted" and "KeyboardInterrupt" not in str(error):
            raise
        raise KeyboardInterrupt from None


def frame(cursor: duckdb.DuckDBPyConnection, query: str, values: Mapping[str, Any]) -> pl.DataFrame:
    """The answer to one query as a frame with times in UTC."""
    used = {name: value for name, value in values.items() if f"${name}" in query}
    with interruptible():
        answer = cursor.sql(query, params=used).pl()
    return answer.with_columns(pl.selectors.datetime().dt.convert_time_zone("UTC"))


def _connect(path: Path, found: Stamp) -> duckdb.DuckDBPyConnection:
    # A fresh instance sees the file that is there now; connecting to the path again in this process would not.
    connection = duckdb.connect(":memory:")
    try:
        if found == ABSENT:
            connection.execute("ATTACH ':memory:' AS ledger; USE ledger")
            for statement in statements():
                connection.execute(statement)
        else:
            connection.execute(f"ATTACH '{_escaped(path)}' AS ledger (READ_ONLY); USE ledger")
        check(connection, path)
    except duckdb.Error as error:
        connection.close()
        raise LedgerError(f"{path} cannot be read as a ledger ({str(error).splitlines()[0]}).") from None
    return connection


def stored_version(path: Path) -> str:
    """The version of the ledger at `path`; raises LedgerError when it is none."""
    with attached(path) as (_, found):
        return found


@contextmanager
def attached(path: Path) -> Iterator[tuple[duckdb.DuckDBPyConnection, str]]:
    """The ledger at `path` of any version, for reading, and its version; raises LedgerError when it is none."""
    try:
        with duckdb.connect(":memory:") as connection:
            connection.execute(f"ATTACH '{_escaped(path)}' AS ledger (READ_ONLY); USE ledger")
            yield connection, version(connection)
    except duckdb.Error as error:
        raise LedgerError(f"{path} cannot be read as a ledger ({str(error).splitlines()[0]}).") from None


def check(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Raises LedgerError when the ledger is of another version than this program's."""
    found = version(connection)
    if found == VERSION:
        return
    older = can_be_brought_forward(found)
    how = "`make run`, or any command that writes to it, brings it forward" if older else _ANEW
    raise LedgerError(f"{path} is a ledger of version {found} and this program reads version {VERSION}; {how}.")


_ANEW = "read the texts into a new file with --data"


def _escaped(path: Path) -> str:
    return str(path).replace("'", "''")


def _first(found: pl.DataFrame) -> dict[str, Any] | None:
    return found.row(0, named=True) if found.height else None


def _texts(values: Sequence[str] | None) -> list[str] | None:
    return None if values is None else list(values)
