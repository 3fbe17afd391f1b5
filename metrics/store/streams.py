"""Whole tables piece by piece, for answers that would not fit into memory: one state of the ledger to the end."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import duckdb
import polars as pl

from metrics.store.asking import SOURCE_OF, TEXT_OF, interruptible, told
from metrics.store.reader import Ledger
from metrics.store.schema import TABLES

# Rows in one piece: some megabytes of sentences.
PIECE = 20_000
# Rows that are put in order together.
LOT = 100_000
_BODY = "split_part(t.claimant, ':', 1)"
_SIDE = f"CASE WHEN {_BODY} IN ('ukraine', 'russia') THEN {_BODY} ELSE 'other' END"
# Each table with what its rows say of their source, and the order they come in. The first column of the order is what a
# large one is asked for in lots: to sort millions of sentences at once takes gigabytes.
_FROM = {
    "figures": ("t.*", "figures t", "t.metric, t.side, t.day", "t.side"),
    "rivals": ("t.*", "rivals t", "t.metric, t.side, t.day, t.rowid", "t.side"),
    "checks": ("t.*", "checks t", 't.day DESC, t.metric, t.side, t."check", t.sentence', "t.side"),
    "flags": ("t.*", "flags t", "t.day DESC, t.metric, t.side, t.kind", "t.side"),
    "claims": (
        "t.*, u.title, u.published, s.publisher, s.kind, s.address, s.credit",
        f"claims t {TEXT_OF} {SOURCE_OF}",
        't.day, t.metric, t.document, t."start", t.id',
        _SIDE,
    ),
    "refused": ("t.*", "refused t", 't.document, t."start", t.id', "NULL"),
    "updates": ("t.*", "updates t", "t.source, t.n, t.version", "NULL"),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which rows: of these series (metric, side), from a day to a day, with one of these values in a column.

    by      the column that `since` and `until` are about, "day" or "reported"
    among   column -> values, "side" included; nothing is asked of a column that is not named
    national  only what holds for the whole country, or (false) only what does not; None is both
    """

    series: Sequence[tuple[str, str]] = ()
    since: date | None = None
    until: date | None = None
    by: str = "day"
    among: Mapping[str, Sequence[str]] = field(default_factory=dict)
    national: bool | None = None


@dataclass(frozen=True, slots=True)
class Stream:
    """How many rows there are, and the rows in pieces, in order; at least one piece, which tells the columns."""

    count: int
    pieces: Iterator[pl.DataFrame]


def stream(ledger: Ledger, table: str, chosen: Chosen) -> Stream:
    """The chosen rows of a table, times in UTC: of claims and refused numbers those of the newest versions.

    The answer stays that of the state in which it was asked, whatever is published meanwhile.
    """
    columns, tables, order, side = _FROM[table]
    where, values = _where(table, chosen, side)
    cursor = ledger.cursor()
    first, _, _ = order.partition(",")
    column, _, falling = first.partition(" ")
    with interruptible():
        counted = cursor.execute(
            f"SELECT {column}, count(*) FROM {table} t WHERE {where} GROUP BY 1 ORDER BY 1 {falling} NULLS LAST", values
        ).fetchall()
    query = f"SELECT {columns} FROM {tables} WHERE {where} AND {{}} ORDER BY {order}"
    asked = (_within(column, lot, query, values) for lot in _lots(counted))
    return Stream(sum(many for _, many in counted), _pieces(cursor, asked))


def _lots(counted: Sequence[tuple[Any, int]]) -> Iterator[list[Any]]:
    """Values in order, as many at a time as have about LOT rows together; none, which comes last, apart."""
    lot: list[Any] = []
    held = 0
    for value, many in counted:
        if lot and (held + many > LOT or value is None):
            yield lot
            lot, held = [], 0
        lot.append(value)
        held += many
    yield lot


def _within(column: str, lot: Sequence[Any], query: str, values: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """The query for the rows of one lot, with its values."""
    if not lot or lot[0] is None:
        return query.format(f"{column} IS NULL" if lot else "false"), values
    ends = {"lowest": min(lot[0], lot[-1]), "highest": max(lot[0], lot[-1])}
    return query.format(f"{column} BETWEEN $lowest AND $highest"), {**values, **ends}


def condition(chosen: Chosen) -> pl.Expr:
    """The same choice for a frame of figures, of whatever time."""
    parts = [pl.lit(True)]
    if chosen.series:
        names = [f"{metric}:{side}" for metric, side in chosen.series]
        parts.append(pl.concat_str("metric", "side", separator=":").is_in(names))
    if chosen.since is not None:
        parts.append(pl.col(chosen.by) >= chosen.since)
    if chosen.until is not None:
        parts.append(pl.col(chosen.by) <= chosen.until)
    return pl.all_horizontal(
        *parts, *(pl.col(name).is_in(list(given)) for name, given in chosen.among.items() if given)
    )


def _pieces(
    cursor: duckdb.DuckDBPyConnection, asked: Iterable[tuple[str, Mapping[str, Any]]]
) -> Iterator[pl.DataFrame]:
    first = True
    with interruptible():
        for query, values in asked:
            reader = cursor.sql(query, params=values).to_arrow_reader(PIECE)
            for batch in reader:
                yield told(pl.DataFrame(pl.from_arrow(batch)))
                first = False
        if first:
            yield told(pl.DataFrame(pl.from_arrow(reader.schema.empty_table())))


def _where(table: str, chosen: Chosen, side: str) -> tuple[str, dict[str, Any]]:
    """The condition, and its values by name; columns come from the schema, never from who asks."""
    known = {name for name, _, _ in TABLES[table][1]}
    parts, values = ["t.current" if table in ("claims", "refused") else "true"], dict[str, Any]()
    if chosen.series:
        parts.append(f"list_contains($series, t.metric || ':' || {side})")
        values["series"] = [f"{metric}:{of}" for metric, of in chosen.series]
    by = chosen.by if chosen.by in known else "day"
    for sign, name, day in ((">=", "since", chosen.since), ("<=", "until", chosen.until)):
        if day is not None:
            parts.append(f't."{by}" {sign} ${name}')
            values[name] = day
    for n, (column, given) in enumerate(sorted(chosen.among.items())):
        if given:
            what = side if column == "side" else f't."{column}"' if column in known else "NULL"
            parts.append(f"list_contains($among{n}, {what})")
            values[f"among{n}"] = list(given)
    if chosen.national is not None and "scope" in known:
        parts.append(f"(t.scope = 'national') = {chosen.national}")
    return " AND ".join(parts), values
