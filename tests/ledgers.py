"""Ledgers that tests read: all bundled updates, one day, none; each is built once in a run and removed at its end.

Tests in several processes share them: the first that asks builds, the others wait for it.
"""

import atexit
import fcntl
import json
import os
import shutil
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from metrics.ingest import ingest

ROOT = Path(__file__).resolve().parent.parent
SHARED = "FRONTLINE_TEST_LEDGERS"
"""The environment's name for the folder that the processes of one run share."""
NOW = datetime(2026, 11, 22, tzinfo=UTC)
ONE_DAY = {
    "id": "harbour",
    "title": "Drones over the harbour",
    "text": "Ukraine's air force said it shot down 41 of 60 drones launched by Russia overnight. "
    "Another 12 were locationally lost. The mayor, 54, spoke of <b>quiet</b> streets.",
    "published": "2025-03-04T08:35:00+02:00",
    "source": "Example News",
    "kind": "agency",
    "address": "https://example.org/harbour",
}


@cache
def folder() -> Path:
    """Where the ledgers of this run lie: beside those of the other processes, else in a folder of our own."""
    if held := os.environ.get(SHARED):
        return Path(held)
    made = Path(tempfile.mkdtemp(prefix="ledgers-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


@cache
def bundled() -> Path:
    """All bundled updates: four years of losses, two months of reports."""
    return _built("bundled", ROOT / "data")


@cache
def one_day() -> Path:
    """A single update about a single day."""
    source = folder() / "one.jsonl"
    source.write_text(json.dumps(ONE_DAY) + "\n", "utf-8")
    return _built("one", source)


def none() -> Path:
    """A ledger nothing was read into: the file is absent."""
    return folder() / "none.duckdb"


def _built(name: str, source: Path) -> Path:
    """Builds a ledger unless it is there; publishing is whole or not at all, so what is there is whole."""
    target = folder() / f"{name}.duckdb"
    with (folder() / f"{name}.building").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not target.exists():
            report = ingest([source], target, progress=False, now=NOW)
            assert not report.refused, report.refused
    return target
