"""What stored updates state by other rules than before, in the place of what they stated."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

import duckdb
import polars as pl

from metrics.claims import Claim, Refused
from metrics.store import asking, rows
from metrics.store.waiting import append, concerned, unsettle

TOGETHER = 2000


@dataclass(frozen=True, slots=True)
class Stored:
    """What one version of some updates of one source states: their ids, and all claims and refused numbers in them."""

    version: int
    updates: Sequence[str]
    claims: Sequence[Claim]
    refused: Sequence[Refused]


def replace(connection: duckdb.DuckDBPyConnection, read: Iterable[Stored]) -> None:
    """Replaces what these updates state, in one transaction; what stays is not written and keeps its time."""
    now, rest = datetime.now(UTC), iter(read)
    connection.execute("BEGIN")
    while lot := list(islice(rest, TOGETHER)):
        keys = pl.DataFrame(
            [(id, one.version) for one in lot for id in one.updates],
            schema={"update": pl.String, "version": pl.Int64},
            orient="row",
        )
        for table, made in _made(lot, now):
            _replace(connection, table, keys, rows.table(table, made))
    connection.execute("COMMIT")


def _made(lot: Sequence[Stored], now: datetime) -> Iterator[tuple[str, list[rows.Cells]]]:
    versions = [dict.fromkeys(one.updates, one.version) for one in lot]
    pairs = list(zip(lot, versions, strict=True))
    yield "claims", [row for one, held in pairs for row in rows.claims(one.claims, held, now)]
    yield "refused", [row for one, held in pairs for row in rows.refused(one.refused, held, now)]


def _replace(connection: duckdb.DuckDBPyConnection, table: str, keys: pl.DataFrame, made: pl.DataFrame) -> None:
    connection.register("keys", keys)
    old = asking.frame(connection, f'SELECT t.* FROM {table} t SEMI JOIN keys USING ("update", version)', {})
    standing = asking.frame(
        connection, 'SELECT u.id AS "update", u.version, u.current, u.rowid AS standing FROM updates u JOIN keys k'
        ' ON u.id = k."update" AND u.version = k.version', {},
    )  # fmt: skip
    connection.unregister("keys")
    new = made.drop("current").join(standing, on=["update", "version"], how="left").select(made.columns)
    said = [name for name in made.columns if name not in ("recorded", "current")]
    gone = old.join(new, on=said, how="anti", nulls_equal=True)
    came = new.join(old, on=said, how="anti", nulls_equal=True)
    # A number that is read otherwise than before was still first recorded then.
    first = came.select("id").join(old.select("id", "recorded"), on="id", how="left")["recorded"]
    came = came.with_columns(recorded=first.fill_null(pl.lit(made["recorded"].max()))) if came.height else came
    connection.register("gone", gone.select("id"))
    connection.execute(f"DELETE FROM {table} WHERE id IN (SELECT id FROM gone)")
    connection.unregister("gone")
    rows_of = standing.select("update", "version", update_row="standing")
    append(connection, table, came.join(rows_of, on=["update", "version"], how="left"))
    if table == "claims":
        unsettle(connection, pl.concat([concerned(gone), concerned(came)]))
