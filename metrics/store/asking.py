"""Questions that readers and the writer both ask of an open ledger."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

import duckdb
import polars as pl

from metrics.kyiv import day_of
from metrics.store.schema import UNSEEN

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
    """The answer to one query as a frame, as `told` gives it."""
    used = {name: value for name, value in values.items() if f"${name}" in query}
    with interruptible():
        answer = cursor.sql(query, params=used).pl()
    return told(answer)


def told(answer: pl.DataFrame) -> pl.DataFrame:
    """An answer as it leaves the store: times in UTC, without the columns that only the ledger itself needs."""
    times = pl.selectors.datetime().dt.convert_time_zone("UTC")
    return answer.drop(UNSEEN, strict=False).with_columns(times)


# The text `u` of a claim or refused number `t`, and the source `s` of a text `u`.
TEXT_OF = "JOIN updates u ON u.rowid = t.update_row"
SOURCE_OF = "JOIN sources s ON s.rowid = u.source_row"
# Of a text, and of a claim or refused number: whether $publisher published it.
TEXT_BY = "source_row IN (SELECT rowid FROM sources WHERE publisher = $publisher)"
NUMBER_BY = f"update_row IN (SELECT rowid FROM updates WHERE {TEXT_BY})"


def whole(table: str, places: str, columns: str = "*") -> str:
    """The query for rows of a table by their places, which another query gives.

    To find places reads one column, to read a few rows by place only the blocks that hold them; a condition that is
    itself a query would otherwise be asked of every row with all its cells.
    """
    return f"SELECT {columns} FROM {table} WHERE rowid IN ({places})"


def numbers(table: str, where: str, columns: str, few: bool = True) -> str:
    """The query for rows `t` of claims or refused numbers with something of their text `u` and their source `s`.

    A few are found first, then their texts and sources by rows: joined at once they would be looked for among all.
    """
    if not few:
        return f"SELECT {columns} FROM {table} t {TEXT_OF} {SOURCE_OF} WHERE {where}"
    return (
        f"WITH t AS MATERIALIZED (SELECT t.* FROM {table} t WHERE {where}),"
        " u AS (SELECT rowid AS row, title, published, source_row FROM updates"
        " WHERE rowid IN (SELECT update_row FROM t)),"
        " s AS (SELECT rowid AS row, publisher, kind, address, credit FROM sources"
        " WHERE rowid IN (SELECT source_row FROM u))"
        f" SELECT {columns} FROM t JOIN u ON u.row = t.update_row JOIN s ON s.row = u.source_row"
    )


def history(
    cursor: duckdb.DuckDBPyConnection, as_of: datetime | None, days: Sequence[date] | None = None
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Claims of every version, and updates with `current`, `publisher` and `kind`, as known at `as_of`.

    With `days`, as known now: the claims about these days, and the updates that state them.
    """
    if days is not None:
        return _of_days(cursor, days)
    return claims_at(cursor, as_of), texts_at(cursor, as_of).drop("place")


def claims_at(
    cursor: duckdb.DuckDBPyConnection, as_of: datetime | None, days: Sequence[date] | None = None
) -> pl.DataFrame:
    """Claims of every version as known at `as_of` (None is now): all, or those that concern some days."""
    about = f" AND ({_CONCERN})" if days is not None else ""
    return frame(
        cursor,
        f"SELECT t.* EXCLUDE (current) FROM claims t {TEXT_OF} WHERE {_KNOWN}{about}"
        ' ORDER BY t.document, t."start", t.id',
        _time(as_of) | {"days": list(days or ())},
    )


def states_at(cursor: duckdb.DuckDBPyConnection, as_of: datetime | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The same claims and updates in a tenth of the memory.

    Of a claim: `row`, its own; `place`, the row of its text; day, grain, reported, recorded. Updates have `place` too.
    """
    asked = "t.rowid AS row, t.update_row AS place, t.day, t.grain, t.reported, t.recorded"
    claims = frame(cursor, f"SELECT {asked} FROM claims t {TEXT_OF} WHERE {_KNOWN}", _time(as_of))
    return claims, texts_at(cursor, as_of)


def texts_at(cursor: duckdb.DuckDBPyConnection, as_of: datetime | None) -> pl.DataFrame:
    """Every version of the updates known at `as_of`, without their texts; `place` is the row of each."""
    return frame(
        cursor,
        "SELECT u.rowid AS place, u.id, u.version, u.source, u.title, u.published, s.publisher, s.kind, u.n <= s.pieces"
        " AND u.version = max(u.version) OVER (PARTITION BY u.id) AS current, u.recorded"
        f" FROM updates u {SOURCE_OF}"
        " WHERE (u.version = 1 OR u.recorded <= $time) AND coalesce(u.published <= $time, true)",
        _time(as_of),
    )


_KNOWN = "(u.version = 1 OR u.recorded <= $time) AND coalesce(u.published <= $time, t.reported <= $day, true)"


def _time(as_of: datetime | None) -> dict[str, Any]:
    time = as_of or ALWAYS
    return {"time": time, "day": day_of(time)}


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
        f" FROM updates u {SOURCE_OF} WHERE u.rowid IN (SELECT update_row FROM claims WHERE {_CONCERN})",
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
