"""Searching a ledger: texts, claims and refused numbers, the newest first, a page of them and how many there are.

Rows are found by few and narrow columns and read whole by their place in the table (rowid), which takes a third of the
time that joining the tables takes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import duckdb
import polars as pl

from metrics.store import asking, held
from metrics.store.asking import SOURCE_OF, frame, whole
from metrics.store.texts import Texts

# The hits that can be among the asked ones, by time alone: names, which settle equal times, are read of these only.
_NEAREST = (
    " last AS (SELECT dated FROM hits ORDER BY dated DESC NULLS LAST LIMIT 1 OFFSET $last),"
    " edge AS MATERIALIZED (SELECT (SELECT dated FROM last) AS dated)"
    " SELECT h.place, h.dated, (SELECT count(*) FROM hits) AS total FROM hits h, edge e"
    " WHERE e.dated IS NULL OR h.dated >= e.dated"
)
_HERE = "{}.rowid IN (SELECT unnest($places))"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: all of these words, in any case and order, and what is said of a number; None is anything.

    reason   why a number was not taken; no claim has one
    day      the Kyiv day that a number is about; a number that was not taken has none
    """

    words: tuple[str, ...] = ()
    publisher: str | None = None
    metric: str | None = None
    claimant: str | None = None
    language: str | None = None
    bound: str | None = None
    reason: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many there are, and the asked ones of them as rows."""

    total: int
    rows: pl.DataFrame


@dataclass(frozen=True, slots=True)
class _Hits:
    """Where hits are looked for: the table, the column that dates a row, the conditions on a row `t`, their values."""

    table: str
    dated: str
    conditions: Sequence[str]
    values: Mapping[str, object]
    # Each row is looked at twice; where that costs more than to keep those that fit, they are kept.
    kept: bool


def find(cursor: duckdb.DuckDBPyConnection, texts: Texts, wanted: Wanted, limit: int, offset: int = 0) -> Found:
    """Texts, with the columns of `updates`, in their newest version: see `Ledger.find`."""
    if wanted.words:
        hits = held.found(cursor, texts, _asked(wanted))
        total, places = hits.height, _ordered(cursor, "updates", hits, limit, offset)
    else:
        total, places = _texts(cursor, wanted, limit, offset)
    rows = frame(
        cursor,
        "SELECT u.*, s.publisher, s.kind, s.address, s.credit, coalesce(s.title, '') AS source_title"
        f" FROM updates u {SOURCE_OF} WHERE {_HERE.format('u')}"
        " ORDER BY u.published DESC NULLS LAST, u.id DESC",
        {"places": places},
    )
    return Found(total, rows)


def _asked(wanted: Wanted) -> held.Asked:
    """The words of a text, and which texts it is one of."""
    among = [] if wanted.publisher is None else [f"SELECT rowid AS place FROM updates WHERE {asking.TEXT_BY}"]
    if about := _said(wanted, "c", _SAID["claims"]):
        among.append(f"SELECT c.update_row AS place FROM claims c WHERE {' AND '.join(['c.current', *about])}")
    return held.Asked([word.lower() for word in wanted.words], among, _values(wanted))


def _texts(cursor: duckdb.DuckDBPyConnection, wanted: Wanted, limit: int, offset: int) -> tuple[int, list[int]]:
    """How many texts there are, and the places of the asked ones, whatever words they hold."""
    asked = _asked(wanted)
    clauses = ["t.current", *(f"t.rowid IN ({query})" for query in asked.among)]
    return _page(cursor, _Hits("updates", "published", clauses, asked.values, len(clauses) > 1), limit, offset)


# What is said of a number, by the table it stands in.
_SAID = {
    "claims": ("metric", "claimant", "language", "bound", "day"),
    "refused": ("metric", "reason", "language", "bound"),
}


def numbers(cursor: duckdb.DuckDBPyConnection, table: str, wanted: Wanted, limit: int, offset: int = 0) -> Found:
    """Claims or refused numbers: see `Ledger.find_numbers`."""
    words = {f"word{n}": word.lower() for n, word in enumerate(wanted.words)}
    # The numbers of a text have one sentence or a few, and each is kept once: to look through them costs little.
    holds = [f"contains(lower(t.sentence), ${name})" for name in words]
    clauses = ["t.current", *_said(wanted, "t", _SAID[table]), *holds]
    if wanted.publisher is not None:
        clauses.append(f"t.{asking.NUMBER_BY}")
    costly = bool(holds) or wanted.publisher is not None
    total, places = _page(cursor, _Hits(table, "reported", clauses, _values(wanted) | words, costly), limit, offset)
    rows = frame(
        cursor,
        asking.numbers(table, _HERE.format("t"), "t.*, u.title, u.published, s.publisher, s.kind")
        + " ORDER BY t.reported DESC NULLS LAST, t.id DESC",
        {"places": places},
    )
    return Found(total, rows)


def _page(cursor: duckdb.DuckDBPyConnection, hits: _Hits, limit: int, offset: int) -> tuple[int, list[int]]:
    """How many hits there are, and the places of those from `offset` on, newest first."""
    kept = "MATERIALIZED" if hits.kept else "NOT MATERIALIZED"
    found = frame(
        cursor,
        f"WITH hits AS {kept} (SELECT t.rowid AS place, t.{hits.dated} AS dated FROM {hits.table} t"
        f" WHERE {' AND '.join(hits.conditions)}),{_NEAREST}",
        {**hits.values, "last": offset + limit - 1},
    )
    if found.is_empty():
        return 0, []
    return found["total"][0], _ordered(cursor, hits.table, found, limit, offset)


def _ordered(cursor: duckdb.DuckDBPyConnection, table: str, found: pl.DataFrame, limit: int, offset: int) -> list[int]:
    """The places of the asked ones of hits, given as `place` and `dated`, newest first; names settle equal times."""
    if found.height > offset + limit:
        newest = found["dated"].drop_nulls().top_k(offset + limit)
        if newest.len() == offset + limit:
            found = found.filter(pl.col("dated") >= newest.min())
    names = frame(
        cursor, whole(table, "SELECT unnest($places)", "rowid AS place, id"), {"places": found["place"].to_list()}
    )
    ordered = found.join(names, on="place").sort("dated", "id", descending=True, nulls_last=True)
    return ordered["place"].slice(offset, limit).to_list()


def _said(wanted: Wanted, table: str, columns: Sequence[str]) -> list[str]:
    """The conditions on what is said of a number."""
    return [f"{table}.{name} = ${name}" for name in columns if getattr(wanted, name) is not None]


def _values(wanted: Wanted) -> dict[str, object]:
    named = ("publisher", "metric", "claimant", "language", "bound", "reason", "day")
    return {name: getattr(wanted, name) for name in named}
