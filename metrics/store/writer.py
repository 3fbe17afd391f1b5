"""One writer at a time: sources in, many in one transaction; figures and flags in; one atomic publish.

The writer works on a copy (`PATH.<pid>.new`) and renames it over the published file. A run that is killed leaves the
published file as it was; the next run removes what it left behind.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.store import again, asking, files, inverted, known, rows
from metrics.store.files import LedgerError
from metrics.store.known import Known, short
from metrics.store.migrations import bring_forward, can_be_brought_forward, version
from metrics.store.opening import check, stored_version
from metrics.store.schema import VERSION, statements
from metrics.store.waiting import Waiting, append
from metrics.updates import Update

# Beside what Python holds; DuckDB by itself takes most of what the machine has, and spills to the draft's folder else.
LIMIT: dict[str, str | bool | int | float | list[str]] = {"memory_limit": "900MB"}


@dataclass(frozen=True, slots=True)
class Kept:
    """What one source added: numbers of new or changed updates and of the claims and refused numbers in them."""

    source: str
    updates: int
    claims: int
    refused: int


@contextmanager
def write(path: str | Path, command: str = "") -> Iterator["Writer"]:
    """The ledger at `path`, for writing; nothing is seen by readers before `publish()`.

    Raises LedgerError when another run is writing, or when the file or its folder cannot be written.
    """
    place = Path(path).absolute()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with asking.interruptible(), files.locked(place), files.swept(place):
            writer = Writer(place, command)
            try:
                yield writer
            finally:
                writer.close()
    except BrokenPipeError:
        # Whoever was told about the sources went away; that says nothing about the ledger.
        raise
    except duckdb.Error as error:
        raise LedgerError(f"{place} cannot be written ({str(error).splitlines()[0]}).") from None
    except OSError as error:
        raise LedgerError(f"{place} cannot be written ({error.strerror or error}).") from None


def upgrade(path: str | Path) -> bool:
    """Brings a ledger of an earlier version forward; True when it did. Raises LedgerError as `write` does."""
    place = Path(path).absolute()
    if not place.exists() or stored_version(place) == VERSION:
        return False
    with write(place, "upgrade") as ledger:
        ledger.publish(note=f"brought forward to version {VERSION}")
    return True


class Writer:
    """An open ledger that has one writer; made by `write`."""

    def __init__(self, path: Path, command: str) -> None:
        self._path = path
        self._draft = files.draft(path)
        self._command = command
        self._started = datetime.now(UTC)
        self._run: int | None = None
        self._total = [0, 0, 0, 0]
        self._waiting = Waiting()
        self._open: duckdb.DuckDBPyConnection | None = None
        self._sources = Known(self._connection, known.SOURCES)
        self._updates = Known(self._connection, known.UPDATES)

    def holds(self, source: Source) -> bool:
        """True when the source was recorded exactly as it is now, so that there is nothing to read in it."""
        return self._sources.get(source.id) == (1, short(rows.source_hash(source)))

    def keep(
        self,
        source: Source,
        updates: Sequence[Update],
        claims: Sequence[Claim],
        refused: Sequence[Refused],
        whole: bool = True,
    ) -> Kept:
        """Records what is new in a source, all or nothing: new updates, and changed ones as a further version.

        With `whole` false, parts of the source were left out and it is looked at again the next time.
        """
        digest = rows.source_hash(source)
        held = self._sources.get(source.id)
        if held == (1, short(digest)):
            return Kept(source.id, 0, 0, 0)
        now = datetime.now(UTC)
        fresh = rows.fresh(source, updates, self._updates.get, now)
        versions = {row[0]: row[1] for row in fresh}
        taken = rows.claims(claims, versions, now)
        left = rows.refused(refused, versions, now)
        digest = digest if whole else ""
        row = rows.source(source, digest, max(map(rows.number, updates), default=0), now)
        self._waiting.add(row, held != (0, 0), updates=fresh, claims=taken, refused=left)
        self._sources.add(source.id, 1, digest)
        for update in fresh:
            self._updates.add(update[0], update[1], update[_HASH])
        if self._waiting.enough:
            self._waiting.write(self._connection)
        kept = Kept(source.id, len(fresh), len(taken), len(left))
        self._count(kept)
        return kept

    def texts(self) -> pl.DataFrame:
        """Every version of every update that was read as a text, with what its source says about itself."""
        return asking.frame(
            self._written(),
            "SELECT u.*, s.publisher, s.kind, s.address, s.language, coalesce(s.title, '') AS source_title"
            f" FROM updates u {asking.SOURCE_OF} WHERE s.kind <> 'dataset'"
            " ORDER BY u.source, u.version, u.n",
            {},
        )

    def replace(self, read: Iterable[again.Stored]) -> None:
        """Replaces what these updates state, in one transaction; a claim that stays keeps the time it was recorded."""
        again.replace(self._written(), read)

    def watched(self) -> pl.DataFrame:
        """How the last reading of each watched place went, as held now."""
        return asking.frame(self._written(), "SELECT * FROM watched ORDER BY name", {})

    def note(self, watched: Sequence[dict[str, Any]]) -> None:
        """Records how the readings of watched places went: one row each, with the columns of the table."""
        if not watched:
            return
        connection = self._connection
        connection.execute("BEGIN")
        for row in watched:
            connection.execute("DELETE FROM watched WHERE name = ?", [row["name"]])
        append(connection, "watched", rows.frame("watched", watched))
        connection.execute("COMMIT")

    def history(self, days: Sequence[date] | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Claims and updates to settle figures from, as held now: all, or those that concern some days."""
        return asking.history(self._written(), None, days)

    def figures(self) -> pl.DataFrame:
        """The figures as held now, without the lists of claims behind each."""
        return asking.frame(self._written(), asking.FIGURES, {})

    def rivals(self) -> pl.DataFrame:
        """What stands beside the figures, as held now."""
        return asking.frame(self._written(), "SELECT * FROM rivals", {})

    def checks(self) -> pl.DataFrame:
        """The checks that fail, as held now."""
        return asking.frame(self._written(), "SELECT * FROM checks", {})

    def flags(self) -> pl.DataFrame:
        """The flags as held now."""
        return asking.frame(self._written(), "SELECT * FROM flags", {})

    def unsettled(self, rules: str) -> dict[date, int] | None:
        """Days to settle anew, with the number of claims about each; None when everything was settled by other rules.

        `rules` names everything beside the claims that figures and flags follow from.
        """
        connection = self._written()
        held = connection.sql("SELECT value FROM meta WHERE key = 'settled'").fetchall()
        if held != [(rules,)]:
            return None
        found = connection.sql(
            "SELECT u.day, count(c.day) FROM unsettled u LEFT JOIN claims c USING (day) GROUP BY ALL"
        )
        return dict(found.fetchall())

    def days(self) -> dict[date, int]:
        """Every day that a claim is about or that has a figure, with the number of claims about it."""
        found = self._written().sql(
            "SELECT DISTINCT unnest([reported - 1, reported]) AS day, 0 FROM claims"
            " WHERE grain = 'cumulative' AND reported IS NOT NULL"
            " UNION ALL SELECT day, count(*) FROM claims WHERE day IS NOT NULL GROUP BY day"
            " UNION ALL SELECT DISTINCT day, 0 FROM figures ANTI JOIN claims USING (day)"
        )
        return dict(found.fetchall())

    def settle(self, **tables: pl.DataFrame) -> None:
        """Replaces figures, rivals, checks and flags, in one transaction, whatever rules they follow from."""
        connection = self._written()
        connection.execute("BEGIN")
        for table, settled in tables.items():
            connection.execute(f"DELETE FROM {table}")
            append(connection, table, settled.select(rows.columns(table)))
        connection.execute("DELETE FROM unsettled; DELETE FROM meta WHERE key = 'settled'")
        connection.execute("COMMIT")

    def settle_days(self, days: Sequence[date], figures: pl.DataFrame, **beside: pl.DataFrame) -> pl.DataFrame:
        """Replaces figures, rivals and checks of some days; returns `metric`, `side` of the series that moved."""
        connection, keys = self._written(), pl.Series("day", days, pl.Date).to_frame()
        for table, made in beside.items():
            asking.put(connection, table, keys, made)
        return asking.replaced(connection, "figures", keys, figures)

    def settle_flags(self, series: pl.DataFrame, flags: pl.DataFrame) -> None:
        """Replaces the flags of some series, given as `metric` and `side`."""
        asking.put(self._written(), "flags", series.select("metric", "side"), flags)

    def settled(self, rules: str) -> None:
        """Notes that figures and flags follow from all claims by these rules."""
        connection = self._connection
        connection.execute("BEGIN")
        connection.execute("DELETE FROM unsettled")
        connection.execute("DELETE FROM meta WHERE key = 'settled'")
        connection.execute("INSERT INTO meta VALUES ('settled', ?)", [rules])
        connection.execute("COMMIT")

    def publish(self, note: str = "") -> None:
        """Makes everything written so far what readers see, at once and for good; more can be written after it."""
        self._log(note)
        inverted.bring_up_to_date(self._connection)
        self._connection.execute("CHECKPOINT")
        self.close()
        files.flush(self._draft)
        os.replace(self._draft, self._path)
        files.flush(self._path.parent)

    def close(self) -> None:
        """Gives up everything that was not published."""
        if self._open is not None:
            self._open.close()
            self._open = None

    @property
    def _connection(self) -> duckdb.DuckDBPyConnection:
        # Opened when there is something to write: after the last publish of a run there is nothing to copy for.
        if self._open is None:
            self._open = self._opened()
        return self._open

    def _written(self) -> duckdb.DuckDBPyConnection:
        """The draft with everything in it that was kept."""
        self._waiting.write(self._connection)
        return self._connection

    def _opened(self) -> duckdb.DuckDBPyConnection:
        known = self._path.exists()
        if known:
            files.copy(self._path, self._draft)
        connection = self._connect()
        connection.execute("SET TimeZone = 'UTC'; SET enable_progress_bar = false")
        if known:
            if can_be_brought_forward(version(connection)):
                bring_forward(connection)
            check(connection, self._path)
        else:
            for statement in statements():
                connection.execute(statement)
        return connection

    def _connect(self) -> duckdb.DuckDBPyConnection:
        try:
            return duckdb.connect(str(self._draft), config=LIMIT)
        except duckdb.Error:
            raise LedgerError(f"{self._path} is not a ledger; move it away or name another file with --data.") from None

    def _count(self, kept: Kept) -> None:
        added = (1, kept.updates, kept.claims, kept.refused)
        self._total = [have + more for have, more in zip(self._total, added, strict=True)]

    def _log(self, note: str) -> None:
        connection = self._written()
        if self._run is None:
            self._run = connection.sql("SELECT coalesce(max(id), 0) + 1 FROM runs").fetchall()[0][0]
        connection.execute("DELETE FROM runs WHERE id = ?", [self._run])
        values = [self._run, self._started, datetime.now(UTC), self._command, *self._total, note]
        connection.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


_HASH = rows.columns("updates").index("hash")
