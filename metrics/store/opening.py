"""Opening the published ledger: each state of it once for all readers of a process, or a sentence why it cannot be."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from metrics.store.files import LedgerError
from metrics.store.migrations import can_be_brought_forward, version
from metrics.store.reader import Ledger
from metrics.store.room import LIMIT, Room
from metrics.store.schema import VERSION, statements

Stamp = tuple[int, int, int]
ABSENT: Stamp = (0, 0, 0)

# A server reads one ledger; a process that reads many must not keep them all open.
HELD_OPEN = 4
_opened: dict[Path, tuple[Stamp, Ledger]] = {}
_lock = threading.Lock()


def read(path: str | Path) -> Ledger:
    """The ledger at `path` as last published; an absent file reads as an empty ledger.

    Raises LedgerError when the file is not a ledger of this program's version.
    """
    place = Path(path).absolute()
    with _lock:
        now = stamp(place)
        known = _opened.get(place)
        if known is None or known[0] != now:
            _opened.pop(place, None)
            connection = _connect(place, now)
            _opened[place] = known = (now, Ledger(connection, Room(connection)))
            if len(_opened) > HELD_OPEN:
                del _opened[next(iter(_opened))]
        return known[1]


def published(path: str | Path) -> datetime | None:
    """When the ledger was last published (UTC), None when there is none."""
    nanoseconds = stamp(path)[1]
    return datetime.fromtimestamp(nanoseconds / 1e9, UTC) if nanoseconds else None


def stamp(path: str | Path) -> Stamp:
    """(inode, modification time in ns, size) of the ledger: different after each publish, zeros when absent."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return ABSENT
    return found.st_ino, found.st_mtime_ns, found.st_size


def _connect(path: Path, found: Stamp) -> duckdb.DuckDBPyConnection:
    # A fresh instance sees the file that is there now; connecting to the path again in this process would not.
    connection = duckdb.connect(":memory:", config=LIMIT)
    connection.execute("SET enable_progress_bar = false")
    try:
        if found == ABSENT:
            connection.execute("ATTACH ':memory:' AS ledger; USE ledger")
            for statement in statements():
                connection.execute(statement)
        else:
            connection.execute(f"ATTACH '{_escaped(path)}' AS ledger (READ_ONLY); USE ledger")
        check(connection, path)
    except duckdb.Error as error:
        connection.close()
        raise LedgerError(f"{path} cannot be read as a ledger ({str(error).splitlines()[0]}).") from None
    return connection


def stored_version(path: Path) -> str:
    """The version of the ledger at `path`; raises LedgerError when it is none."""
    with attached(path) as (_, found):
        return found


@contextmanager
def attached(path: Path) -> Iterator[tuple[duckdb.DuckDBPyConnection, str]]:
    """The ledger at `path` of any version, for reading, and its version; raises LedgerError when it is none."""
    try:
        with duckdb.connect(":memory:") as connection:
            connection.execute("SET enable_progress_bar = false")
            connection.execute(f"ATTACH '{_escaped(path)}' AS ledger (READ_ONLY); USE ledger")
            yield connection, version(connection)
    except duckdb.Error as error:
        raise LedgerError(f"{path} cannot be read as a ledger ({str(error).splitlines()[0]}).") from None


def check(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Raises LedgerError when the ledger is of another version than this program's."""
    found = version(connection)
    if found == VERSION:
        return
    older = can_be_brought_forward(found)
    how = "`make run`, or any command that writes to it, brings it forward" if older else _ANEW
    raise LedgerError(f"{path} is a ledger of version {found} and this program reads version {VERSION}; {how}.")


_ANEW = "read the texts into a new file with --data"


def _escaped(path: Path) -> str:
    return str(path).replace("'", "''")
