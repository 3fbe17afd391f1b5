"""Copies of the whole ledger: one file to keep elsewhere with its checksum beside it, and the way back."""

import hashlib
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import duckdb

from metrics.store.files import LedgerError, flush, locked, swept
from metrics.store.migrations import can_be_brought_forward
from metrics.store.opening import attached
from metrics.store.schema import VERSION
from metrics.store.writer import upgrade

# As `sha256sum -c` reads it: the checksum, two spaces, the name.
ENDING = ".sha256"


def backup(path: str | Path, target: str | Path) -> str:
    """Copies the published ledger to `target` and its checksum to `target.sha256`; returns the checksum.

    Readers and a writer go on meanwhile. A copy that fails leaves what stood at `target` as it was. Raises LedgerError.
    """
    place, goal = Path(path).absolute(), Path(target).absolute()
    if place == goal:
        raise LedgerError("the copy would stand in the place of the ledger; name another file.")
    draft = goal.with_name(f"{goal.name}.{os.getpid()}.part")
    try:
        _sweep(goal)
        # A published file is never written to again: what is opened here stays one state to its end.
        shutil.copyfile(place, draft)
        look(draft)
        digest = checksum(draft)
        flush(draft)
        # Whoever stops between these steps leaves a copy, the old or the new one, that its checksum file knows.
        _tell(goal, dict.fromkeys([*_told(goal), digest]))
        os.replace(draft, goal)
        _tell(goal, [digest])
        flush(goal.parent)
    except FileNotFoundError:
        raise LedgerError(f"there is no ledger at {place}, or no folder {goal.parent}.") from None
    except OSError as error:
        raise LedgerError(f"{goal} cannot be written ({error.strerror or error}).") from None
    finally:
        with suppress(OSError):
            draft.unlink()
    return digest


def restore(source: str | Path, path: str | Path) -> None:
    """Puts a copy in the place of the ledger, at once, after its checksum and all its tables were looked at.

    Raises LedgerError and leaves the ledger as it is when the copy is damaged, has no checksum, or a run is writing.
    """
    copy, place = Path(source).absolute(), Path(path).absolute()
    try:
        told = _told(copy)
        if not told:
            raise FileNotFoundError
        place.parent.mkdir(parents=True, exist_ok=True)
        with locked(place), swept(place):
            draft = place.with_name(f"{place.name}.{os.getpid()}.copy.new")
            shutil.copyfile(copy, draft)
            if checksum(draft) not in told:
                raise LedgerError(f"{copy} is damaged: its checksum differs; nothing was changed.")
            look(draft)
            flush(draft)
            os.replace(draft, place)
            flush(place.parent)
    except (FileNotFoundError, UnicodeDecodeError):
        raise LedgerError(f"{copy} or its checksum {copy.name}{ENDING} is not there; nothing was changed.") from None
    except OSError as error:
        raise LedgerError(f"{place} cannot be written ({error.strerror or error}).") from None
    upgrade(place)


def _told(copy: Path) -> list[str]:
    """The checksums that the file beside a copy names; none where there is no such file."""
    try:
        lines = copy.with_name(copy.name + ENDING).read_text("ascii").splitlines()
    except FileNotFoundError:
        return []
    return [line.split()[0] for line in lines if line.strip()]


def _tell(copy: Path, digests: Iterable[str]) -> None:
    """Writes the file of checksums, at once."""
    file = copy.with_name(copy.name + ENDING)
    draft = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        draft.write_text("".join(f"{digest}  {copy.name}\n" for digest in digests), "ascii")
        flush(draft)
        os.replace(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def _sweep(goal: Path) -> None:
    """Removes what copies that were killed left behind; those of programs that still run stay."""
    for left in goal.parent.glob(f"{goal.name}*.part"):
        process = left.name.split(".")[-2]
        if process.isdecimal() and not _runs(int(process)):
            left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        # It belongs to somebody else, so it is there.
        return True
    return True


def look(path: Path) -> None:
    """Reads every row of a ledger once; raises LedgerError when it is none, damaged, or of an unknown version."""
    with attached(path) as (connection, version):
        if version != VERSION and not can_be_brought_forward(version):
            raise LedgerError(f"{path} is a ledger of version {version}, which this program does not know.")
        try:
            tables = connection.sql("SELECT table_name FROM duckdb_tables() WHERE database_name = 'ledger'").fetchall()
            for (table,) in tables:
                connection.sql(f"SELECT sum(hash(COLUMNS(*))) FROM {table}").fetchall()
        except duckdb.Error as error:
            raise LedgerError(f"{path} is damaged ({str(error).splitlines()[0]}).") from None


def checksum(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
