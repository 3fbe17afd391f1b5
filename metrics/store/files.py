"""The ledger's file among its drafts: one writer, whole copies, and nothing left lying about."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# `ioctl(copy, FICLONE, original)`: both share their blocks until one is written to (Btrfs, XFS, bcachefs).
FICLONE = 0x40049409


class LedgerError(Exception):
    """The ledger cannot be read or written; the message is one sentence for the person who asked."""


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


def draft(path: Path) -> Path:
    """Where this process writes the next state of the ledger at `path`."""
    return path.with_name(f"{path.name}.{os.getpid()}.new")


@contextmanager
def swept(path: Path) -> Iterator[None]:
    """No draft beside the ledger, neither one of a killed run before nor one of this run after."""
    _sweep(path)
    try:
        yield
    finally:
        _sweep(path)


def _sweep(path: Path) -> None:
    """Removes what runs that were killed left beside the ledger."""
    for left in path.parent.glob(f"{path.name}.*.new*"):
        with suppress(FileNotFoundError):
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def copy(source: Path, target: Path) -> None:
    """The same bytes in another file: at once where the file system can share them, else one by one."""
    with source.open("rb") as original, target.open("wb") as made:
        try:
            fcntl.ioctl(made.fileno(), FICLONE, original.fileno())
        except OSError:
            shutil.copyfile(source, target)


def flush(path: Path) -> None:
    """Makes sure that a file or a folder is on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
