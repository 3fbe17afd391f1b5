"""The long run against faults: `make soak`, ten minutes at most on two free cores. Ends with 1 when anything was lost.

Readers beside a writer for a minute; fifty kills at random moments; a full disk and a read-only one.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.soak import faults, killing, watching

SECONDS, READERS, KILLS = 60.0, 8, 50
# How far a dashboard may be behind.
SOON = 5.0


def watched(folder: Path, seconds: float) -> Iterator[str]:
    """Eight readers beside a writer."""
    writer, readers = watching.watch(folder / "figures.duckdb", seconds, READERS)
    wrong = [sentence for reader in readers for sentence in reader.wrong]
    if wrong:
        raise killing.Lost(f"{len(wrong)} answers that cannot be, the first: {wrong[0]}")
    behind = max(watching.late(writer, reader) for reader in readers)
    answers = sum(reader.answers for reader in readers)
    yield f"{READERS} readers asked {answers:,} states through, all whole, while {writer.answers} were published."
    slowest = max(reader.longest for reader in readers)
    yield f"Slowest publish {writer.longest:.1f} s, slowest round of questions {slowest:.1f} s."
    yield f"A reader had a new state after {behind:.1f} s at the latest ({SOON:.0f} s allowed)."
    if behind > SOON:
        raise killing.Lost("a reader was too far behind.")


def killed(folder: Path, times: int, seed: int) -> Iterator[str]:
    """Kills at random moments."""
    done: Counter[str] = Counter()
    running = 0
    for action, hit in killing.kills(folder, times, seed):
        done[action] += 1
        running += hit
    listed = ", ".join(f"{number} x {action}" for action, number in done.items())
    yield f"{times} runs ended by kill -9 ({listed}), {running} of them in the middle: nothing lost, nothing twice."


def faulty(folder: Path) -> Iterator[str]:
    """A full disk and a read-only one."""
    if not faults.can_mount():
        yield "SKIPPED: a full and a read-only disk, which only root can mount here."
        return
    for name, step in (("Full disk", faults.full_disk), ("Read-only disk", faults.read_only)):
        said = step(folder)
        yield f"{name}: {len(said)} commands refused in one sentence each, the ledger as before. {said[0]}"


def main() -> int:
    """Runs every part; 1 when one of them lost something."""
    parser = argparse.ArgumentParser("make soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="of readers beside a writer (60)")
    parser.add_argument("--kills", type=int, default=KILLS, help="runs ended by kill -9 (50)")
    parser.add_argument("--seed", type=int, default=killing.SEED, help="of the moments (4)")
    chosen = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-") as made:
        folder = Path(made)
        (folder / "disks").mkdir()
        try:
            for part in (
                watched(folder, chosen.seconds),
                faulty(folder / "disks"),
                killed(folder / "kills", chosen.kills, chosen.seed),
            ):
                for sentence in part:
                    print(sentence, flush=True)
        except killing.Lost as lost:
            print(f"LOST: {lost}", file=sys.stderr)
            return 1
    print(f"Done in {time.monotonic() - began:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
