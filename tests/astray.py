"""Rows of a ledger that lead to another row than the one they name: there must be none, whatever was done to it."""

from pathlib import Path

import duckdb

_LOST = "SELECT count(*) FROM {} t LEFT JOIN {} o ON o.rowid = t.{} WHERE {} IS NOT TRUE"
_OF_TEXT = 'o.id = t."update" AND o.version = t.version'
_QUESTIONS = (
    _LOST.format("updates", "sources", "source_row", "o.id = t.source"),
    *(_LOST.format(table, "updates", "update_row", f"({_OF_TEXT})") for table in ("claims", "refused")),
)


def astray(path: Path) -> list[int]:
    """How many updates, claims and refused numbers lead elsewhere, or nowhere."""
    with duckdb.connect(str(path), read_only=True) as connection:
        return [connection.sql(question).fetchall()[0][0] for question in _QUESTIONS]


NONE = [0, 0, 0]
