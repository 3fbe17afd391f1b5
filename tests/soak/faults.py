"""A disk that is full and a folder that is read-only: a sentence, nothing lost, nothing left behind.

Both are real: a small file system in memory is mounted, which only root may do; elsewhere that is said.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from metrics import store
from tests.soak.killing import Lost, state, texts, whole
from tests.warm import command

SIZE = "16m"
# Enough texts that the ledger of them is larger than what is left of the disk.
TOO_MANY = range(2000, 2900)
ROOM = 1 << 19


def can_mount() -> bool:
    """Whether a file system can be mounted here."""
    return os.geteuid() == 0 and shutil.which("mount") is not None


@contextmanager
def disk(folder: Path) -> Iterator[Path]:
    """A disk of a few megabytes."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        # Lazily: this process still holds the last state open.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def full_disk(folder: Path) -> list[str]:
    """Ingest, backup and restore on a full disk; what was said. Raises Lost."""
    few, many = folder / "few.jsonl", folder / "many.jsonl"
    texts(few, range(40))
    texts(many, TOO_MANY)
    said = []
    with disk(folder / "small") as small:
        path = small / "figures.duckdb"
        command("ingest", str(few), "--data", str(path))
        before = state(path)
        copy = folder / "copy.duckdb"
        store.backup(path, copy)
        with (small / "ballast").open("wb") as ballast:
            free = os.statvfs(small).f_bavail * os.statvfs(small).f_frsize
            ballast.write(b"x" * max(0, free - path.stat().st_size - ROOM))
        # What was published before the disk was full stays, and is whole.
        done = command("ingest", str(many), "--data", str(path))
        kept = re.findall(r"^kept: (\S+) \(1 update, (\d+) numbers", done.stdout, re.MULTILINE)
        whole(path, {source: int(claims) for source, claims in kept})
        said.append(_sentence(done, "ingest"))
        before = state(path)
        with (small / "more").open("wb", buffering=0) as ballast:
            _fill(ballast)
        said += [
            _refused("backup", str(small / "copy.duckdb"), "--data", str(path)),
            _refused("restore", str(copy), "--data", str(path)),
            _refused("rebuild", "--data", str(path)),
        ]
        _same(path, before)
        (small / "ballast").unlink()
        (small / "more").unlink()
        if command("ingest", str(few), "--data", str(path)).returncode:
            raise Lost("with room again the ledger takes nothing.")
    return said


def read_only(folder: Path) -> list[str]:
    """The same commands where nothing can be written; reading goes on. Raises Lost."""
    few = folder / "few.jsonl"
    texts(few, range(40))
    with disk(folder / "locked") as locked:
        path = locked / "figures.duckdb"
        command("ingest", str(few), "--data", str(path))
        before = state(path)
        copy = folder / "copy.duckdb"
        store.backup(path, copy)
        subprocess.run(["mount", "-o", "remount,ro", str(locked)], check=True)
        said = [
            _refused("ingest", str(few), "--data", str(path)),
            _refused("backup", str(locked / "copy.duckdb"), "--data", str(path)),
            _refused("restore", str(copy), "--data", str(path)),
            _refused("rebuild", "--data", str(path)),
        ]
        _same(path, before)
        if command("figures", "--data", str(path)).returncode:
            raise Lost("the figures of a ledger that cannot be written cannot be read either.")
    return said


def _fill(file: BinaryIO) -> None:
    with suppress(OSError):
        while True:
            file.write(b"x" * 4096)


def _refused(*words: str) -> str:
    """The one sentence that a command ends with; raises Lost when it ends otherwise."""
    return _sentence(command(*words), words[0])


def _sentence(done: "subprocess.CompletedProcess[str]", what: str) -> str:
    lines = done.stderr.strip().splitlines()
    if done.returncode != 1 or len(lines) != 1 or "Traceback" in done.stderr:
        raise Lost(f"{what} ended with {done.returncode} and said: {done.stderr[-500:] or 'nothing'}")
    return lines[0]


def _same(path: Path, before: str) -> None:
    if state(path) != before:
        raise Lost("the ledger is not what it was.")
    left = [file.name for file in path.parent.iterdir() if ".new" in file.name or ".part" in file.name]
    if left:
        raise Lost(f"{left[0]} was left behind.")
