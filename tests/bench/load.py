"""Many people at once: what pages take over the websocket, for one visitor and for thirty, and what the server holds.

A page is measured from its asking until its script has finished; the time of the processor is that of the server alone.
The baseline is a plain page over the same figures as a CSV in pandas (`plain_page`), in the same run.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from metrics import export, store
from tests.bench.pages import FIVE, FOUR_YEARS, server
from tests.bench.reading import ROOT, Row
from tests.bench.session import Session
from tests.serving import free_port, healthy

TRENDS = "&".join([*(f"series={name}" for name in FIVE), FOUR_YEARS])
# What people look at, as often as it stands here: most of them charts and the days of the flags.
WAYS = (
    ("overview", ""), ("overview", "day=2025-01-11"), ("trends", TRENDS), ("trends", ""), ("day", "day=2025-01-05"),
    ("day", ""), ("flags", ""), ("evidence", ""), ("evidence", "words=Kursk"), ("checks", ""), ("data", ""),
)  # fmt: skip
SWITCH = "7-day mean"
PAUSE = (2.0, 8.0)
TIMES = 10


class Watched:
    """A server's process: its processor time and the most memory that it held."""

    def __init__(self, process: int) -> None:
        self._folder = Path(f"/proc/{process}")

    def seconds(self) -> float:
        """What the processors worked for it, all of its life."""
        fields = (self._folder / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def most(self) -> float:
        """Memory at its highest, in MB."""
        (line,) = [one for one in (self._folder / "status").read_text().splitlines() if one.startswith("VmHWM")]
        return int(line.split()[1]) / 1024


def rows(data: Path, people: int, minutes: float) -> Iterator[Row]:
    """The table of one ledger: one visitor, then `people` of them for `minutes`, then the plain page."""
    counts = store.read(data).counts()
    yield f"a ledger of {counts['claims']:,} claims, {counts['figures']:,} figures", "", ""
    with server(data) as (port, process, _):
        watched = Watched(process)
        for page, query in WAYS:
            Session(port).open(page, query)
        yield from alone(port, watched)
        yield from together(port, watched, people, minutes)
        yield "memory of the server at its highest", f"{watched.most():.0f} MB", "1,000 MB"
    with tempfile.TemporaryDirectory(prefix="load-bench-") as folder, plain(data, Path(folder)) as (port, process):
        watched = Watched(process)
        yield from baseline(port, watched, people)


def alone(port: int, watched: Watched) -> Iterator[Row]:
    """One visitor: pages opened anew, and drawn again."""
    for page, query in dict(WAYS).items():
        visitor = Session(port)
        opened = [visitor.open(page, query) for _ in range(TIMES)]
        again, used = timed(visitor.again, watched)
        visitor.close()
        yield f"{page}, opened (warm), p95", late(opened), "2,000 ms"
        yield f"  drawn again, p95 (processor {used:.0f} ms)", late(again), "150 ms"
    visitor = Session(port)
    visitor.open("trends", TRENDS)
    turned, used = timed(turning(visitor), watched)
    visitor.close()
    yield f"trends, five series, four years, switched (processor {used:.0f} ms)", late(turned), "150 ms"


def turning(visitor: Session) -> Callable[[], float]:
    """Turns the mean on and off, one at a time."""
    on = [True]

    def turn() -> float:
        on[0] = not on[0]
        return visitor.switch(SWITCH, on[0])

    return turn


def timed(ask: Callable[[], float], watched: Watched, times: int = 2 * TIMES) -> tuple[list[float], float]:
    """How long each asking took, and the processor time of one on average, in ms."""
    ask()
    before = watched.seconds()
    took = [ask() for _ in range(times)]
    return took, (watched.seconds() - before) / times * 1000


def late(took: Sequence[float]) -> str:
    """The 95th percentile, and the median."""
    if len(took) < 2:
        return "-"
    return f"{statistics.quantiles(took, n=20)[-1] * 1000:.0f} ms (median {statistics.median(took) * 1000:.0f})"


def together(port: int, watched: Watched, people: int, minutes: float) -> Iterator[Row]:
    """Everybody at one moment, then everybody at their own pace."""
    crowd = [Session(port) for _ in range(people)]
    yield f"{people} people open a page at one moment, p95", late(at_one_moment(crowd, "overview", "")), "1,500 ms"
    before, began = watched.seconds(), time.perf_counter()
    took, wrong = at_their_pace(crowd, minutes)
    share = (watched.seconds() - before) / (time.perf_counter() - began)
    said = f"{people} people, {minutes:g} minutes, something every {sum(PAUSE) / 2:g} s: {len(took)} pages, p95"
    yield said, late(took), "1,500 ms"
    yield f"  errors; processors in use {share:.2f}", str(len(wrong)) + "".join(f"; {one}" for one in wrong[:3]), "0"
    for visitor in crowd:
        visitor.close()


def at_one_moment(crowd: Sequence[Session], page: str, query: str) -> list[float]:
    """How long each waits when all ask together."""
    took: list[float] = []
    line = threading.Barrier(len(crowd))

    def ask(visitor: Session) -> None:
        line.wait()
        took.append(visitor.open(page, query))

    everybody(crowd, ask)
    return took


def at_their_pace(crowd: Sequence[Session], minutes: float) -> tuple[list[float], list[str]]:
    """Each opens pages, draws them again and pauses; how long each took, and what went wrong."""
    took: list[float] = []
    wrong: list[str] = []
    until = time.monotonic() + minutes * 60

    def stroll(visitor: Session) -> None:
        chance = random.Random(crowd.index(visitor))
        time.sleep(chance.uniform(0, PAUSE[1]))
        while time.monotonic() < until:
            try:
                took.append(visitor.again() if chance.random() < 0.5 else visitor.open(*chance.choice(WAYS)))
            except Exception as error:
                wrong.append(f"{visitor.page}: {error}"[:120])
                visitor.close()
            time.sleep(chance.uniform(*PAUSE))

    everybody(crowd, stroll)
    return took, wrong


def everybody(crowd: Sequence[Session], does: Callable[[Session], None]) -> None:
    """Runs it for each at the same time, and waits for all."""
    threads = [threading.Thread(target=does, args=(visitor,)) for visitor in crowd]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@contextmanager
def plain(data: Path, folder: Path) -> Iterator[tuple[int, int]]:
    """The plain page over the same figures: its port and its process."""
    port = free_port()
    (folder / "figures.csv").write_bytes(export.csv(store.read(data).figures(behind=False)))
    given = {"PLAIN_CSV": str(folder / "figures.csv"), "PLAIN_SERIES": ",".join(FIVE)}
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "tests" / "bench" / "plain_page.py")]
    options = {"server.port": port, "server.address": "127.0.0.1", "logger.hideWelcomeMessage": "true"}
    with subprocess.Popen(
        [*command, *(f"--{name}={value}" for name, value in options.items())],
        cwd=ROOT, env=os.environ | given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        try:
            if not healthy(port, process):
                raise RuntimeError("The plain page did not start, so there is nothing to compare with.")
            yield port, process.pid
        finally:
            process.terminate()


def baseline(port: int, watched: Watched, people: int) -> Iterator[Row]:
    """The same questions to the plain page."""
    visitor = Session(port)
    visitor.open("")
    opened = [visitor.open("") for _ in range(TIMES)]
    turned, used = timed(turning(visitor), watched)
    crowd = [Session(port) for _ in range(people)]
    yield "  plain page (pandas, one chart, one table), opened, p95", late(opened), "-"
    yield f"  plain page, switched (processor {used:.0f} ms), p95", late(turned), "-"
    yield f"  plain page, {people} people at one moment, p95", late(at_one_moment(crowd, "", "")), "-"
    yield "  plain page, memory at its highest", f"{watched.most():.0f} MB", "-"
    for one in (visitor, *crowd):
        one.close()
