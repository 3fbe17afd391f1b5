"""Searching the texts of a ledger: the newest hits, and how many there are."""

from collections.abc import Sequence
from dataclasses import dataclass

import duckdb
import polars as pl

from metrics.store.asking import frame

# Some sources have their headline outside the text.
_HOLDS = "(contains(lower(u.text), {word}) OR contains(lower(coalesce(nullif(u.title, ''), s.title, '')), {word}))"
# First which rows, then their sources: the tables whole are never joined.
_NEWEST = (
    ", first AS MATERIALIZED (SELECT * FROM hits ORDER BY published DESC NULLS LAST, id DESC LIMIT $limit),"
    " shown AS MATERIALIZED (SELECT u.* FROM updates u JOIN first f ON u.id = f.id AND u.version = f.version)"
    " SELECT u.*, s.publisher, s.kind, s.address, s.credit, coalesce(s.title, '') AS source_title,"
    " (SELECT count(*) FROM hits) AS total"
    " FROM shown u JOIN sources s ON s.id = u.source ORDER BY u.published DESC NULLS LAST, u.id DESC"
)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many updates, and the first of them with the columns of `updates`."""

    total: int
    updates: pl.DataFrame


def find(cursor: duckdb.DuckDBPyConnection, words: Sequence[str], publisher: str | None, limit: int) -> Found:
    """See `Ledger.find`."""
    clauses = ["u.current", *(_HOLDS.format(word=f"$word{n}") for n in range(len(words)))]
    if publisher is not None:
        clauses.append("u.source IN (SELECT id FROM sources WHERE publisher = $publisher)")
    asked = {f"word{n}": word.lower() for n, word in enumerate(words)} | {"publisher": publisher, "limit": limit}
    # Texts are looked through once for both answers; without words there is nothing to keep of them.
    kept, joined = ("MATERIALIZED", " JOIN sources s ON s.id = u.source") if words else ("NOT MATERIALIZED", "")
    hits = f"WITH hits AS {kept} (SELECT u.id, u.version, u.published FROM updates u{joined} WHERE"
    found = frame(cursor, f"{hits} {' AND '.join(clauses)}) {_NEWEST}", asked)
    return Found(found["total"][0] if found.height else 0, found.drop("total"))
