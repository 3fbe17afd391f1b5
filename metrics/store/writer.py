"""One writer at a time: sources in, one transaction each; figures and flags in; one atomic publish.

The writer works on a copy (`PATH.<pid>.new`) and renames it over the published file. A run that is killed leaves the
published file as it was; the next run removes what it left behind.
"""

import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.store import rows
from metrics.store.migrations import bring_forward, can_be_brought_forward, version
from metrics.store.reader import LedgerError, check, frame, history, interruptible, stored_version
from metrics.store.schema import VERSION, statements
from metrics.updates import Update


@dataclass(frozen=True, slots=True)
class Kept:
    """What one source added: numbers of new or changed updates and of the claims and refused numbers in them."""

    source: str
    updates: int
    claims: int
    refused: int


@dataclass(frozen=True, slots=True)
class Stored:
    """What one version of some updates of one source states: their ids, and all claims and refused numbers in them."""

    version: int
    updates: Sequence[str]
    claims: Sequence[Claim]
    refused: Sequence[Refused]


@contextmanager
def write(path: str | Path, command: str = "") -> Iterator["Writer"]:
    """The ledger at `path`, for writing; nothing is seen by readers before `publish()`.

    Raises LedgerError when another run is writing, or when the file or its folder cannot be written.
    """
    place = Path(path).absolute()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with interruptible(), locked(place):
            _sweep(place)
            writer = Writer(place, command)
            try:
                yield writer
            finally:
                writer.close()
                _sweep(place)
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
        self._draft = path.with_name(f"{path.name}.{os.getpid()}.new")
        self._command = command
        self._started = datetime.now(UTC)
        self._run: int | None = None
        self._total = [0, 0, 0, 0]
        self._connection = self._open()
        self._hashes: dict[str, str] = dict(self._ask("SELECT id, hash FROM sources"))
        self._versions = self._newest()

    def holds(self, source: Source) -> bool:
        """True when the source was recorded exactly as it is now, so that there is nothing to read in it."""
        return self._hashes.get(source.id) == rows.source_hash(source)

    def keep(
        self,
        source: Source,
        updates: Sequence[Update],
        claims: Sequence[Claim],
        refused: Sequence[Refused],
        whole: bool = True,
    ) -> Kept:
        """Records what is new in a source, in one transaction: new updates, and changed ones as a further version.

        With `whole` false, parts of the source were left out and it is looked at again the next time.
        """
        if self.holds(source):
            return Kept(source.id, 0, 0, 0)
        now = datetime.now(UTC)
        fresh = rows.fresh(source, updates, self._versions.get(source.id, {}), now)
        versions = {id: version for id, (version, _) in rows.versions(fresh).items()}
        taken = rows.claims(claims, versions, now)
        left = rows.refused(refused, versions, now)
        self._connection.execute("BEGIN")
        digest = rows.source_hash(source) if whole else ""
        self._describe(source, digest, max(map(rows.number, updates), default=0), now)
        self._insert("updates", fresh)
        self._insert("claims", taken)
        self._insert("refused", left)
        self._connection.execute("COMMIT")
        self._hashes[source.id] = digest
        self._versions.setdefault(source.id, {}).update(rows.versions(fresh))
        kept = Kept(source.id, len(fresh), len(taken), len(left))
        self._count(kept)
        return kept

    def texts(self) -> pl.DataFrame:
        """Every version of every update that was read as a text, with what its source says about itself."""
        return frame(
            self._connection,
            "SELECT u.*, s.publisher, s.kind, s.address, s.language, coalesce(s.title, '') AS source_title"
            " FROM updates u JOIN sources s ON s.id = u.source WHERE s.kind <> 'dataset'"
            " ORDER BY u.source, u.version, u.n",
            {},
        )

    def replace(self, read: Iterable[Stored]) -> None:
        """Replaces what these updates state, in one transaction; a claim that stays keeps the time it was recorded."""
        now = datetime.now(UTC)
        self._connection.execute("BEGIN")
        for one in read:
            versions = dict.fromkeys(one.updates, one.version)
            found = (
                ("claims", rows.claims(one.claims, versions, now)),
                ("refused", rows.refused(one.refused, versions, now)),
            )
            for table, made in found:
                held = self._recorded(table, one)
                self._connection.execute(f"DELETE FROM {table} WHERE {_IN}", [list(one.updates), one.version])
                self._insert(table, [row | {"recorded": held.get(row["id"], now)} for row in made])
        self._connection.execute("COMMIT")

    def _recorded(self, table: str, one: Stored) -> dict[str, datetime]:
        query = f"SELECT id, recorded FROM {table} WHERE {_IN}"
        return dict(self._ask(query, list(one.updates), one.version))

    def watched(self) -> pl.DataFrame:
        """How the last reading of each watched place went, as held now."""
        return frame(self._connection, "SELECT * FROM watched ORDER BY name", {})

    def note(self, watched: Sequence[rows.Row]) -> None:
        """Records how the readings of watched places went: one row each, with the columns of the table."""
        self._connection.execute("BEGIN")
        for row in watched:
            self._connection.execute("DELETE FROM watched WHERE name = ?", [row["name"]])
        self._insert("watched", list(watched))
        self._connection.execute("COMMIT")

    def history(self) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Claims and updates to settle figures from, as held now."""
        return history(self._connection, None)

    def settle(self, figures: pl.DataFrame, flags: pl.DataFrame) -> None:
        """Replaces all figures and flags, in one transaction."""
        self._connection.execute("BEGIN")
        for table, settled in (("figures", figures), ("flags", flags)):
            self._connection.execute(f"DELETE FROM {table}")
            self._append(table, settled.select(rows.columns(table)))
        self._connection.execute("COMMIT")

    def publish(self, note: str = "") -> None:
        """Makes everything written so far what readers see, at once and for good; more can be written after it."""
        self._log(note)
        self._connection.execute("CHECKPOINT")
        self._connection.close()
        flush(self._draft)
        os.replace(self._draft, self._path)
        flush(self._path.parent)
        self._connection = self._open()

    def close(self) -> None:
        """Gives up everything that was not published."""
        self._connection.close()

    def _open(self) -> duckdb.DuckDBPyConnection:
        known = self._path.exists()
        if known:
            shutil.copyfile(self._path, self._draft)
        connection = self._connect()
        connection.execute("SET TimeZone = 'UTC'")
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
            return duckdb.connect(str(self._draft))
        except duckdb.Error:
            raise LedgerError(f"{self._path} is not a ledger; move it away or name another file with --data.") from None

    def _newest(self) -> dict[str, dict[str, tuple[int, str]]]:
        """Version and hash of the newest text of every update, by source."""
        found: dict[str, dict[str, tuple[int, str]]] = {}
        query = "SELECT source, id, max(version), arg_max(hash, version) FROM updates GROUP BY source, id"
        for source, id, newest, digest in self._ask(query):
            found.setdefault(source, {})[id] = (newest, digest)
        return found

    def _describe(self, source: Source, digest: str, pieces: int, now: datetime) -> None:
        first = now
        if source.id in self._hashes:
            query = "SELECT first_recorded FROM sources WHERE id = $id"
            first = frame(self._connection, query, {"id": source.id}).item()
            self._connection.execute("DELETE FROM sources WHERE id = ?", [source.id])
        self._insert("sources", [rows.source(source, digest, pieces, first, now)])

    def _ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        # Every row is fetched: an answer that is half read would keep the connection busy.
        return self._connection.execute(query, list(values)).fetchall()

    def _insert(self, table: str, records: list[dict[str, object]]) -> None:
        if records:
            self._append(table, rows.frame(table, records))

    def _append(self, table: str, records: pl.DataFrame) -> None:
        self._connection.register("records", records)
        self._connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM records")
        self._connection.unregister("records")

    def _count(self, kept: Kept) -> None:
        added = (1, kept.updates, kept.claims, kept.refused)
        self._total = [have + more for have, more in zip(self._total, added, strict=True)]

    def _log(self, note: str) -> None:
        if self._run is None:
            self._run = self._ask("SELECT coalesce(max(id), 0) + 1 FROM runs")[0][0]
        self._connection.execute("DELETE FROM runs WHERE id = ?", [self._run])
        values = [self._run, self._started, datetime.now(UTC), self._command, *self._total, note]
        self._connection.execute("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


# The rows of one version of some updates.
_IN = 'list_contains(?, "update") AND version = ?'


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keeps other runs from writing the ledger; raises LedgerError when one does."""
    with path.with_name(f"{path.name}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LedgerError(
                f"another run is writing to {path}; wait until it ends, or stop it, and try again."
            ) from None
        yield


def _sweep(path: Path) -> None:
    for left in path.parent.glob(f"{path.name}.*.new*"):
        with suppress(FileNotFoundError):
            left.unlink()


def flush(path: Path) -> None:
    """Makes sure that a file or a folder is on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
