"""Rows that wait to be written: many sources in one transaction, since one each would cost more than reading them."""

from collections.abc import Sequence
from typing import Final

import duckdb
import polars as pl

from metrics.store import rows
from metrics.store.asking import SOURCE_OF

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
        sources = _describe(connection, rows.table("sources", self._sources.values()), self._changed)
        made = {table: rows.table(table, found) for table, found in self._rows.items() if found}
        if "updates" in made:
            updates = made["updates"].join(sources, on="source", how="left", maintain_order="left")
            texts = _added(connection, "updates", updates, update="id", version="version").rename({"row": "update_row"})
        for table in ("claims", "refused"):
            if table in made:
                whole = made[table].join(texts, on=["update", "version"], how="left", maintain_order="left")
                # A day's claims side by side: who asks for a day then reads a few blocks, not all of them.
                append(connection, table, whole.sort("day", maintain_order=True) if table == "claims" else whole)
        if "claims" in made:
            unsettle(connection, concerned(made["claims"]))
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


def _added(connection: duckdb.DuckDBPyConnection, table: str, records: pl.DataFrame, **told: str) -> pl.DataFrame:
    """Adds rows, in one go a transaction; the asked columns of what was added, and `row`, where each will stand."""
    ((first,),) = connection.sql(f"SELECT coalesce(max(rowid), -1) + 1 FROM {table}").fetchall()
    append(connection, table, records)
    asked = ", ".join(f'{column} AS "{name}"' for name, column in told.items())
    # Until the transaction ends, rows are counted from a high number on; they keep their order.
    place = f"rowid - min(rowid) OVER () + {first}"
    return connection.sql(f"SELECT {asked}, {place} AS row FROM {table} WHERE rowid >= {first}").pl()


def unsettle(connection: duckdb.DuckDBPyConnection, days: pl.Series) -> None:
    """Marks days as ones whose figures are to be settled anew."""
    connection.register("records", days.drop_nulls().unique().to_frame("day"))
    connection.execute("INSERT INTO unsettled SELECT day FROM records ANTI JOIN unsettled USING (day)")
    connection.unregister("records")


def concerned(claims: pl.DataFrame) -> pl.Series:
    """The days whose figures can rest on some claims: their own, and those around the report of a running total."""
    reported = claims.filter(pl.col("grain") == "cumulative")["reported"]
    return pl.concat([claims["day"], *(reported.dt.offset_by(days).rename("day") for days in ("-1d", "0d", "1d"))])


def _describe(connection: duckdb.DuckDBPyConnection, records: pl.DataFrame, changed: set[str]) -> pl.DataFrame:
    """Writes what the sources say about themselves; the row of each in the ledger as `source`, `source_row`.

    One that was known is changed in its place, where its updates find it, and keeps the time it was first recorded.
    """
    known = pl.col("id").is_in(list(changed))
    added = _added(connection, "sources", records.filter(~known), source="id").rename({"row": "source_row"})
    if not changed:
        return added
    connection.register("records", records.filter(known))
    said = ", ".join(
        f'"{name}" = r."{name}"' for name in rows.columns("sources") if name not in ("id", "first_recorded")
    )
    connection.execute(f"UPDATE sources SET {said} FROM records r WHERE sources.id = r.id")
    held = connection.sql("SELECT id AS source, rowid AS source_row FROM sources SEMI JOIN records USING (id)").pl()
    connection.unregister("records")
    return pl.concat([added, held])


def _supersede(connection: duckdb.DuckDBPyConnection, sources: pl.Series) -> None:
    """Finds which updates of changed sources count now, and marks the days of those that did and do not, or do anew."""
    connection.register("touched", sources.to_frame("source"))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE standing AS SELECT u.rowid AS place,"
        " u.n <= s.pieces AND u.version = max(u.version) OVER (PARTITION BY u.id) AS current, u.current AS before"
        f" FROM updates u SEMI JOIN touched USING (source) {SOURCE_OF}"
    )
    connection.execute(
        "UPDATE updates SET current = standing.current FROM standing"
        " WHERE updates.rowid = standing.place AND standing.current <> before"
    )
    for table in ("claims", "refused"):
        connection.execute(
            f"UPDATE {table} SET current = standing.current FROM standing"
            f" WHERE {table}.update_row = standing.place AND standing.current <> before"
        )
    days = connection.sql(
        "SELECT DISTINCT c.day, c.grain, c.reported FROM claims c JOIN standing s ON c.update_row = s.place"
        " WHERE s.current <> s.before"
    ).pl()
    connection.execute("DROP TABLE standing")
    connection.unregister("touched")
    unsettle(connection, concerned(days))
