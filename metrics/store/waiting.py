"""Rows that wait to be written: many sources in one transaction, since one each would cost more than reading them."""

from collections.abc import Sequence
from typing import Final

import duckdb
import polars as pl

from metrics.store import rows

# About 100 MB of rows; a transaction of this size costs a millisecond for a source or less.
ENOUGH: Final = 50_000


class Waiting:
    """What was kept and is not in the draft yet."""

    def __init__(self) -> None:
        self._sources: dict[str, rows.Cells] = {}
        self._changed: set[str] = set()
        self._rows: dict[str, list[rows.Cells]] = {"updates": [], "claims": [], "refused": []}

    def add(self, source: rows.Cells, known: bool, **found: Sequence[rows.Cells]) -> None:
        """One source with its new rows by table; `known` where the ledger has it from before."""
        self._sources[source[0]] = source
        if known:
            self._changed.add(source[0])
        for table, more in found.items():
            self._rows[table] += more

    @property
    def enough(self) -> bool:
        """Whether it is time to write."""
        return sum(map(len, self._rows.values())) >= ENOUGH

    def write(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Puts everything into the draft, in one transaction."""
        if not self._sources:
            return
        connection.execute("BEGIN")
        _describe(connection, list(self._sources.values()), self._changed)
        for table, made in self._rows.items():
            if made:
                # A day's claims side by side: who asks for a day then reads a few blocks, not all of them.
                whole = rows.table(table, made)
                append(connection, table, whole.sort("day") if table == "claims" else whole)
        if made := self._rows["claims"]:
            unsettle(connection, concerned(rows.table("claims", made)))
        if self._changed:
            _supersede(connection, pl.Series("source", list(self._changed), pl.String))
        connection.execute("COMMIT")
        self._sources, self._changed = {}, set()
        self._rows = {table: [] for table in self._rows}


def append(connection: duckdb.DuckDBPyConnection, table: str, records: pl.DataFrame) -> None:
    """Adds rows to a table, cells by name."""
    connection.register("records", records)
    connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM records")
    connection.unregister("records")


def unsettle(connection: duckdb.DuckDBPyConnection, days: pl.Series) -> None:
    """Marks days as ones whose figures are to be settled anew."""
    connection.register("records", days.drop_nulls().unique().to_frame("day"))
    connection.execute("INSERT INTO unsettled SELECT day FROM records ANTI JOIN unsettled USING (day)")
    connection.unregister("records")


def concerned(claims: pl.DataFrame) -> pl.Series:
    """The days whose figures can rest on some claims: their own, and those around the report of a running total."""
    reported = claims.filter(pl.col("grain") == "cumulative")["reported"]
    return pl.concat([claims["day"], *(reported.dt.offset_by(days).rename("day") for days in ("-1d", "0d", "1d"))])


def _describe(connection: duckdb.DuckDBPyConnection, made: list[rows.Cells], changed: set[str]) -> None:
    """The rows of the sources; one that was known keeps the time at which it was first recorded."""
    records = rows.table("sources", made)
    if changed:
        connection.register("records", records.select("id"))
        kept = connection.sql("SELECT id, first_recorded AS kept FROM sources SEMI JOIN records USING (id)").pl()
        connection.execute("DELETE FROM sources WHERE id IN (SELECT id FROM records)")
        connection.unregister("records")
        held = kept.with_columns(pl.col("kept").dt.convert_time_zone("UTC"))
        first = pl.coalesce("kept", "first_recorded").alias("first_recorded")
        records = records.join(held, on="id", how="left").with_columns(first).drop("kept")
    append(connection, "sources", records)


def _supersede(connection: duckdb.DuckDBPyConnection, sources: pl.Series) -> None:
    """Finds which updates of changed sources count now, and marks the days of those that did and do not, or do anew."""
    connection.register("touched", sources.to_frame("source"))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE standing AS SELECT u.id, u.version,"
        " u.n <= s.pieces AND u.version = max(u.version) OVER (PARTITION BY u.id) AS current, u.current AS before"
        " FROM updates u SEMI JOIN touched USING (source) JOIN sources s ON s.id = u.source"
    )
    connection.execute(
        "UPDATE updates SET current = standing.current FROM standing"
        " WHERE updates.id = standing.id AND updates.version = standing.version AND standing.current <> before"
    )
    for table in ("claims", "refused"):
        connection.execute(
            f"UPDATE {table} SET current = standing.current FROM standing"
            f' WHERE {table}."update" = standing.id AND {table}.version = standing.version'
            " AND standing.current <> before"
        )
    days = connection.sql(
        "SELECT DISTINCT c.day, c.grain, c.reported FROM claims c"
        ' JOIN standing s ON c."update" = s.id AND c.version = s.version'
        " WHERE s.current <> s.before"
    ).pl()
    connection.execute("DROP TABLE standing")
    connection.unregister("touched")
    unsettle(connection, concerned(days))
