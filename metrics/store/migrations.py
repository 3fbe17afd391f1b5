"""Ledgers of earlier versions, brought forward step by step; what they hold is kept as it is.

The steps are written out: a later change of the schema must not change what an earlier step did.
"""

import duckdb

from metrics.store.schema import VERSION, comments

_OF_FLAGS_3 = (
    "tail_probability DOUBLE", "q DOUBLE", "rank BIGINT", "history BIGINT", "highest_since DATE", "lowest_since DATE",
    "used BIGINT", "missing BIGINT", "since DATE", "undo VARCHAR", "second_opinions VARCHAR",
)  # fmt: skip
# Version -> the statements that make a ledger of the next version of it.
STEPS: dict[str, tuple[str, ...]] = {
    "1": (
        'CREATE TABLE watched ("name" VARCHAR, "address" VARCHAR, "checked" TIMESTAMPTZ, "succeeded" TIMESTAMPTZ,'
        ' "changed" TIMESTAMPTZ, "sources" BIGINT, "claims" BIGINT, "problem" VARCHAR, "failures" BIGINT,'
        ' "etag" VARCHAR, "modified" VARCHAR)',
    ),
    "2": tuple(f"ALTER TABLE flags ADD COLUMN {column}" for column in _OF_FLAGS_3),
    "3": (
        "DROP VIEW current_updates",
        *(f"ALTER TABLE {table} ADD COLUMN current BOOLEAN" for table in ("updates", "claims", "refused")),
        "UPDATE updates SET current = standing.current FROM (SELECT u.id, u.version, u.n <= s.pieces"
        " AND u.version = max(u.version) OVER (PARTITION BY u.id) AS current"
        " FROM updates u JOIN sources s ON s.id = u.source) standing"
        " WHERE updates.id = standing.id AND updates.version = standing.version",
        *(
            f"UPDATE {table} SET current = u.current FROM updates u"
            f' WHERE {table}."update" = u.id AND {table}.version = u.version'
            for table in ("claims", "refused")
        ),
        "CREATE VIEW current_updates AS SELECT u.*, s.publisher, s.kind, s.address, s.credit"
        " FROM updates u JOIN sources s ON s.id = u.source WHERE u.current",
        'CREATE TABLE unsettled ("day" DATE)',
    ),
    "4": ("ALTER TABLE flags DROP COLUMN q",),
    "5": (
        'CREATE TABLE rivals ("metric" VARCHAR, "side" VARCHAR, "day" DATE, "claim" VARCHAR, "publisher" VARCHAR,'
        ' "kind" VARCHAR, "claimant" VARCHAR, "low" DOUBLE, "high" DOUBLE, "bound" VARCHAR, "distance" DOUBLE,'
        ' "standing" VARCHAR, "why" VARCHAR)',
        'CREATE TABLE checks ("metric" VARCHAR, "side" VARCHAR, "day" DATE, "check" VARCHAR, "sentence" VARCHAR,'
        ' "claims" VARCHAR[])',
    ),
    "6": ('CREATE TABLE words ("word" VARCHAR, "first" BIGINT, "places" USMALLINT[])',),
    "7": (
        "DROP VIEW current_updates",
        # Sources were taken out and put in again; a row that is gone could still move the others.
        "ALTER TABLE sources RENAME TO earlier",
        "CREATE TABLE sources AS SELECT * FROM earlier",
        "DROP TABLE earlier",
        "ALTER TABLE updates ADD COLUMN source_row BIGINT",
        *(f"ALTER TABLE {table} ADD COLUMN update_row BIGINT" for table in ("claims", "refused")),
        # Rows of a table that is made in this transaction are counted from a high number on until it ends.
        "UPDATE updates SET source_row = s.rowid - (SELECT min(rowid) FROM sources) FROM sources s"
        " WHERE s.id = updates.source",
        *(
            f"UPDATE {table} SET update_row = u.rowid FROM updates u"
            f' WHERE {table}."update" = u.id AND {table}.version = u.version'
            for table in ("claims", "refused")
        ),
        "CREATE VIEW current_updates AS SELECT u.* EXCLUDE (source_row), s.publisher, s.kind, s.address, s.credit"
        " FROM updates u JOIN sources s ON s.rowid = u.source_row WHERE u.current",
    ),
    # The index is made anew with the next publish.
    "8": (
        "DROP TABLE words",
        'CREATE TABLE words ("word" VARCHAR, "first" BIGINT, "places" USMALLINT[], "bits" BIT)',
        "DELETE FROM meta WHERE key = 'indexed'",
    ),
}


def version(connection: duckdb.DuckDBPyConnection) -> str:
    """The version of an open ledger, "unknown" where it has none; raises duckdb.Error when it is no ledger."""
    found = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchall()
    return str(found[0][0]) if len(found) == 1 else "unknown"


def can_be_brought_forward(found: str) -> bool:
    """Whether there are steps from that version to this program's."""
    while found in STEPS:
        found = _next(found)
    return found == VERSION


def bring_forward(connection: duckdb.DuckDBPyConnection) -> None:
    """Makes an open ledger of an earlier version one of this program's, in one transaction."""
    found = version(connection)
    connection.execute("BEGIN")
    while found in STEPS:
        for statement in STEPS[found]:
            connection.execute(statement)
        found = _next(found)
    for statement in comments():
        connection.execute(statement)
    connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", [found])
    connection.execute("COMMIT")


def _next(version: str) -> str:
    return str(int(version) + 1)
