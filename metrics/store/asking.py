"""Questions that readers and the writer both ask of an open ledger."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import duckdb
import polars as pl

from metrics.kyiv import day_of

ALWAYS = datetime(9999, 12, 30, tzinfo=UTC)
# What charts and flags need of figures; the lists of claims behind them are most of the table.
FIGURES = "SELECT * EXCLUDE (chosen, behind) FROM figures ORDER BY metric, side, day"


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


_TEXTS = 'SELECT rowid FROM updates WHERE id IN (SELECT "update" FROM t)'
_SOURCES = "SELECT rowid FROM sources WHERE id IN (SELECT document FROM t)"


def whole(table: str, places: str, columns: str = "*") -> str:
    """The query for rows of a table by their places, which another query gives.

    To find places reads one column, to read a few rows by place only the blocks that hold them; a condition that is
    itself a query would otherwise be asked of every row with all its cells.
    """
    return f"SELECT {columns} FROM {table} WHERE rowid IN ({places})"


OF_SOURCE = "id, publisher, kind, address, credit, title"
# The texts `u` and the sources `s` of some claims or refused numbers `t`.
BESIDE = (
    f"u AS ({whole('updates', _TEXTS, 'id, version, title, published')}),"
    f" s AS ({whole('sources', _SOURCES, OF_SOURCE)})"
)


def history(
    cursor: duckdb.DuckDBPyConnection, as_of: datetime | None, days: Sequence[date] | None = None
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Claims of every version, and updates with `current`, `publisher` and `kind`, as known at `as_of`.

    With `days`, as known now: the claims about these days, and the updates that state them.
    """
    if days is not None:
        return _of_days(cursor, days)
    time = as_of or ALWAYS
    values = {"time": time, "day": day_of(time)}
    claims = frame(
        cursor,
        'SELECT c.* EXCLUDE (current) FROM claims c JOIN updates u ON u.id = c."update" AND u.version = c.version'
        " WHERE (u.version = 1 OR u.recorded <= $time)"
        " AND coalesce(u.published <= $time, c.reported <= $day, true)"
        ' ORDER BY c.document, c."start", c.id',
        values,
    )
    updates = frame(
        cursor,
        "SELECT u.id, u.version, u.source, u.title, u.published, s.publisher, s.kind, u.n <= s.pieces"
        " AND u.version = max(u.version) OVER (PARTITION BY u.id) AS current, u.recorded"
        " FROM updates u JOIN sources s ON s.id = u.source"
        " WHERE (u.version = 1 OR u.recorded <= $time) AND coalesce(u.published <= $time, true)",
        {"time": time},
    )
    return claims, updates


# Running totals say something of a day when they are reported on it, the day before or the day after.
_CONCERN = (
    "day IN (SELECT unnest($days::DATE[])) OR grain = 'cumulative'"
    " AND reported IN (SELECT unnest([d - 1, d, d + 1]) FROM (SELECT unnest($days::DATE[]) AS d))"
)


def _of_days(cursor: duckdb.DuckDBPyConnection, days: Sequence[date]) -> tuple[pl.DataFrame, pl.DataFrame]:
    about = {"days": list(days)}
    claims = frame(
        cursor, f'SELECT * EXCLUDE (current) FROM claims WHERE {_CONCERN} ORDER BY document, "start", id', about
    )
    updates = frame(
        cursor,
        "SELECT u.id, u.version, u.source, u.title, u.published, s.publisher, s.kind, u.current"
        " FROM updates u JOIN sources s ON s.id = u.source"
        f' SEMI JOIN (SELECT "update", version FROM claims WHERE {_CONCERN}) c'
        ' ON c."update" = u.id AND c.version = u.version',
        about,
    )
    return claims, updates


def replaced(connection: duckdb.DuckDBPyConnection, table: str, keys: pl.DataFrame, made: pl.DataFrame) -> pl.DataFrame:
    """The same as `put`; `metric`, `side` of what is not as it was.

    Lists are not compared: what stands behind a figure changes none of its neighbours.
    """
    names = ", ".join(keys.columns)
    connection.register("keys", keys)
    old = frame(connection, f"SELECT * FROM {table} SEMI JOIN keys USING ({names})", {})
    connection.unregister("keys")
    put(connection, table, keys, made)
    new = made.select(old.columns)
    plain = [name for name, kind in new.schema.items() if not isinstance(kind, pl.List)]
    lost, gained = (
        one.join(other, on=plain, how="anti", nulls_equal=True).select("metric", "side")
        for one, other in ((old, new), (new, old))
    )
    return pl.concat([lost, gained]).unique(maintain_order=True)


def put(connection: duckdb.DuckDBPyConnection, table: str, keys: pl.DataFrame, made: pl.DataFrame) -> None:
    """Puts `made` in the place of the rows of some keys, in one transaction."""
    names = ", ".join(keys.columns)
    connection.execute("BEGIN")
    connection.register("keys", keys)
    connection.execute(f"DELETE FROM {table} WHERE ({names}) IN (SELECT {names} FROM keys)")
    connection.unregister("keys")
    connection.register("records", made)
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM records")
    connection.unregister("records")
    connection.execute("COMMIT")
