"""How fast the dashboard starts and answers, and what it holds in memory."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.reading import ROOT, Row
from tests.bench.session import Session
from tests.serving import free_port, healthy

PAGES = ("overview", "trends", "day", "evidence", "flags", "data")
FIVE = (
    "russian_casualties",
    "russian_tanks_lost",
    "russian_artillery_lost",
    "russian_drones_lost",
    "russian_vehicles_lost",
)
FOUR_YEARS = "from=2022-02-24&to=2026-08-08&step=day&view=chart&mean=on"
RERUNS = 40
STARTS = 3


@contextmanager
def server(data: Path) -> Iterator[tuple[int, int, float]]:
    """A dashboard over one ledger: its port, its process id, and the seconds from start to healthy."""
    port = free_port()
    command = [sys.executable, "-m", "metrics.serve", "--port", str(port), "--data", str(data)]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not healthy(port, process):
            raise RuntimeError("The dashboard did not start: run `make run` to see why.")
        yield port, process.pid, time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(timeout=30)


def resident(process: int) -> float:
    """Memory a process holds now, in MB."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def start(data: Path) -> Iterator[Row]:
    """A second start, checks included."""
    took = []
    for _ in range(STARTS):
        with server(data) as (_, _, seconds):
            took.append(seconds)
    yield "second start to healthy", f"{statistics.median(took):.1f} s", "2 s"


def visit(data: Path) -> Iterator[Row]:
    """Ten page loads by ten visitors, then reruns of Trends by one of them."""
    query = "&".join([*(f"series={name}" for name in FIVE), FOUR_YEARS])
    with server(data) as (port, process, _):
        yield "memory of the server before the first visitor", f"{resident(process):.0f} MB", "-"
        visitors = [Session(port) for _ in range(10)]
        loads = [
            visitor.open(PAGES[i % len(PAGES)], query if i % len(PAGES) == 1 else "")
            for i, visitor in enumerate(visitors)
        ]
        yield "first page load", f"{loads[0] * 1000:.0f} ms", "-"
        yield "later page loads, median of nine", f"{statistics.median(loads[1:]) * 1000:.0f} ms", "-"
        yield "memory of the server after ten page loads", f"{resident(process):.0f} MB", "450 MB"
        yield from reruns(visitors[1])
        yield f"memory after {RERUNS} reruns", f"{resident(process):.0f} MB", "450 MB"
        for visitor in visitors:
            visitor.close()


def reruns(visitor: Session) -> Iterator[Row]:
    """Trends of five series over four years, its mean turned off and on, over the websocket until the page is whole."""
    took = sorted(visitor.switch("7-day mean", i % 2 == 1) for i in range(RERUNS))
    middle, late = (took[int(len(took) * share)] * 1000 for share in (0.5, 0.95))
    yield "rerun of Trends, five series over four years, median", f"{middle:.0f} ms", "-"
    yield "rerun of Trends, five series over four years, p95", f"{late:.0f} ms", "200 ms"
