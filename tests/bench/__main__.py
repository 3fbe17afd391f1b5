"""Speed and memory as a table: `make bench` (or `make bench ARGS=--cold`, which makes a fresh clone and installs it).

Numbers are measured on the machine at hand and never asserted; the aim beside each is what the project set itself.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from metrics.ingest import ingest
from tests.bench import archive, cold, flags, load, pages, reading, speed, store

PACKAGES = reading.ROOT / ".venv" / "bench"


def rows(chosen: argparse.Namespace) -> Iterator[reading.Row]:
    """What was measured, the result, the aim; one by one as they are ready."""
    only = chosen.only
    if only in (None, "speed"):
        yield from speed.ours()
    if only in (None, "archive"):
        yield from archive.rows(chosen.megabytes)
    if only in (None, "store"):
        yield from store.rows(chosen.updates)
    if only in (None, "flags"):
        yield from flags.rows()
    if only == "load":
        yield from _load(chosen)
    if only:
        return
    yield from reading.live_blogs()
    yield from reading.bundled()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "figures.duckdb"
        yield from reading.ingest(data)
        yield from pages.start(data)
        yield from pages.visit(data)
    if chosen.cold:
        yield from cold.clone()


def _load(chosen: argparse.Namespace) -> Iterator[reading.Row]:
    """Many people at once, over the bundled data where no ledger is named."""
    with tempfile.TemporaryDirectory(prefix="load-bench-") as folder:
        data = chosen.ledger or Path(folder) / "figures.duckdb"
        if chosen.ledger is None:
            ingest([reading.ROOT / "data"], data, progress=False)
        yield from load.rows(data, chosen.people, chosen.minutes)


def main() -> None:
    """Prints the table row by row."""
    parser = argparse.ArgumentParser("make bench", description=__doc__)
    parser.add_argument("--cold", action="store_true", help="also a fresh clone from nothing to healthy (downloads)")
    parser.add_argument("--megabytes", type=int, default=1024, metavar="N", help="the size of the archive (1024)")
    parser.add_argument("--updates", type=int, default=store.UPDATES, metavar="N", help="in the store (1,000,000)")
    parser.add_argument("--only", choices=("speed", "archive", "store", "flags", "load"), help="only this part")
    parser.add_argument("--people", type=int, default=30, metavar="N", help="at once, with --only load (30)")
    parser.add_argument("--minutes", type=float, default=1, metavar="N", help="of them, with --only load (1)")
    parser.add_argument("--ledger", type=Path, metavar="FILE", help="with --only load: this one (the bundled data)")
    chosen = parser.parse_args()
    # The packages of tests/bench/requirements.txt stand behind our own, whose versions are pinned; workers need both.
    sys.path.append(str(PACKAGES))
    os.environ["PYTHONPATH"] = os.pathsep.join([str(reading.ROOT), *sys.path[1:]])
    print(f"| {'what':<62} | {'measured':<22} | {'aim':<16} |\n|{'-' * 64}|{'-' * 24}|{'-' * 18}|")
    for what, measured, aim in rows(chosen):
        print(f"| {what:<62} | {measured:<22} | {aim:<16} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
