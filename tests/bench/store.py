"""The store at size: how fast an archive comes in, how soon a new source shows, what a page's questions take.

The archive of `store_texts`: so many updates of five claims each. Each step runs in a process of its own, whose memory
is told. Rates are by time of the processor (other work on the machine slows the clock, not them), waits by the clock.
SQLite gets the same rows with the indexes that the same questions need (`store_sqlite`).
"""

import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from metrics import store
from metrics.ingest import EVERY, Run
from metrics.intake import Taken
from metrics.reading import Reading, read
from tests.bench import store_sqlite, store_texts
from tests.bench.reading import Row

UPDATES = 1_000_000
ASKED = 40
READ = 1000
# What the processors worked for a question, all of them together: what remains of it when the machine is free.
BUSY = ", processors"
Times = dict[str, float]


def rows(updates: int) -> Iterator[Row]:
    """The table for an archive of `updates` updates."""
    with tempfile.TemporaryDirectory(prefix="store-bench-") as folder:
        ours, theirs = Path(folder) / "figures.duckdb", Path(folder) / "figures.sqlite"
        with_reading = alone(reading)
        came = alone(fill, ours, updates)
        base = alone(store_sqlite.fill, theirs, updates)
        yield from _came(updates, came, base, with_reading["a second"])
        for what, step in (("opened and", append), ("dated over 40 days,", append_wide)):
            yield from _shown(what, alone(step, ours, updates), alone(store_sqlite.append, theirs, updates))
        yield from _asked(alone(ask, ours, updates), alone(store_sqlite.ask, theirs, updates))


def alone(step: Callable[..., Times], *given: Any) -> Times:
    """What a step measured in a process of its own, with the most memory that it held ("MB")."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(_measured, step, given).result()


def _measured(step: Callable[..., Times], given: Sequence[Any]) -> Times:
    found = step(*given)
    return found | {"MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def reading() -> Times:
    """How many of the archive's texts a second are read, by one core."""
    sources = [kept.source for kept in store_texts.archive(READ)]
    for source in sources[:100]:
        read(source)
    began = time.process_time()
    for source in sources:
        read(source)
    return {"a second": READ / (time.process_time() - began)}


class Timed(Run):
    """A run that says how long its publishes took."""

    def __init__(self, ledger: store.Writer, every: float) -> None:
        super().__init__(ledger, every)
        self.spent, self.times = Spent(), 0

    def publish(self) -> None:
        # Asked anything, the ledger first writes what waits: that belongs to keeping.
        self._ledger.watched()
        with self.spent:
            super().publish()
        self.times += 1


class Spent:
    """Seconds of the processor and of the clock, added up over `with`."""

    processor = clock = 0.0

    def __enter__(self) -> None:
        self.processor -= time.process_time()
        self.clock -= time.perf_counter()

    def __exit__(self, *_: object) -> None:
        self.processor += time.process_time()
        self.clock += time.perf_counter()


def fill(path: Path, updates: int) -> Times:
    """The archive as `ingest` keeps it, with a publish every few seconds; the time of the generator is left out."""
    archive, made = store_texts.archive(updates), Spent()
    with store.write(path, "bench") as ledger:
        run, all_of_it = Timed(ledger, EVERY), Spent()
        with all_of_it:
            while True:
                with made:
                    kept = next(archive, None)
                if kept is None:
                    break
                run.add(Taken(kept.source, Reading(tuple(kept.updates), tuple(kept.claims), tuple(kept.refused))))
            run.publish()
    whole = all_of_it.processor - made.processor
    return {
        "whole": whole, "settled": run.spent.processor, "times": run.times,
        "clock": all_of_it.clock - made.clock, "GB": path.stat().st_size / 1e9,
    }  # fmt: skip


def append(path: Path, updates: int, days: int = 1) -> Times:
    """A new source from opening the ledger to its publish."""
    chance = random.Random(days)
    began, used = time.perf_counter(), time.process_time()
    with store.write(path, "bench") as ledger:
        opened = time.perf_counter()
        run = Run(ledger, EVERY)
        for n in range(days):
            run.add(_taken(updates + n, n * 37, chance))
        run.publish()
        shown = time.perf_counter()
    if len(run.report.kept) != days:
        raise RuntimeError("The new source was not kept, so nothing was measured.")
    return {"open": opened - began, "whole": shown - began, "processor": time.process_time() - used}


def append_wide(path: Path, updates: int) -> Times:
    """Forty sources about forty days."""
    return append(path, updates + 1000, 40)


def _taken(n: int, day: int, chance: random.Random) -> Taken:
    kept = store_texts.one(n - n % 10, store_texts.FIRST + timedelta(days=day), chance, f"late {n}")
    return Taken(kept.source, Reading(tuple(kept.updates), tuple(kept.claims), ()))


def ask(path: Path, updates: int) -> Times:
    """The 95th percentile of each question that a page asks, in ms, of ledgers opened once."""
    return timed(questions(store.read(path), updates))


def questions(ledger: store.Ledger, updates: int) -> dict[str, Callable[[random.Random], object]]:
    """Each question by its name, asked of a random day or text."""
    archive = [kept.updates[0].id for kept in store_texts.archive(updates) if random.random() < 200 / updates]

    def day(chance: random.Random) -> Any:
        return store_texts.FIRST + timedelta(days=chance.randrange(store_texts.DAYS))

    def behind(chance: random.Random) -> Any:
        when = day(chance)
        ids = ledger.figures(["drones_launched"], when, when)["chosen"].explode().to_list()
        return ledger.claims(ids=ids)

    return {
        "claims of a day": lambda chance: ledger.claims(day=day(chance)),
        "claims named by a figure": behind,
        "one text, its versions": lambda chance: ledger.versions(chance.choice(archive)),
        "claims of one text": lambda chance: ledger.claims(update=chance.choice(archive)),
        "refused numbers of one text": lambda chance: ledger.refused(chance.choice(archive)),
        "figures of a day with claims behind": lambda chance: (lambda d: ledger.figures(since=d, until=d))(day(chance)),
        "newest 50 texts": lambda chance: ledger.find(),
        "newest 50 texts of a publisher": lambda chance: ledger.find(
            store.Wanted(publisher=chance.choice(store_texts.OUTLETS))
        ),
        "search, two words": lambda chance: ledger.find(
            store.Wanted((chance.choice(store_texts.TOLD), str(chance.randrange(99))))
        ),
        "search, a word of most texts": lambda _: ledger.find(store.Wanted(("were",))),
        "search, a word and a series": lambda chance: ledger.find(
            store.Wanted((chance.choice(store_texts.TOLD),), metric="clashes")
        ),
        "numbers whose sentence holds a word": lambda chance: ledger.find_numbers(
            "claims", store.Wanted((chance.choice(store_texts.TOLD),))
        ),
        "numbers of a series": lambda _: ledger.find_numbers("claims", store.Wanted(metric="clashes")),
        "publishers": lambda chance: ledger.publishers(),
        "what can be looked for, once a publish": lambda _: ledger.said(),
        "what is told of each day, once a publish": lambda _: store.mentions(ledger),
        "all figures, once a publish": lambda chance: ledger.figures(behind=False),
        "counts, once a publish": lambda chance: ledger.counts(),
    }


def timed(asked: dict[str, Callable[[random.Random], object]]) -> Times:
    """The 95th percentile of each question in ms, the first asking included; under BUSY the median of processors."""
    chance, found = random.Random(95), {}
    for name, question in asked.items():
        took, used = [], []
        for _ in range(ASKED):
            with (spent := Spent()):
                question(chance)
            took.append(spent.clock * 1000)
            used.append(spent.processor * 1000)
        found[name], found[name + BUSY] = statistics.quantiles(took, n=20)[-1], statistics.median(used)
    return found


def _came(updates: int, came: Times, base: Times, read: float) -> Iterator[Row]:
    alone = updates / (came["whole"] - came["settled"])
    yield f"{updates:,} updates into the store, one core", f"{alone:,.0f}/s, {came['GB']:.2f} GB", "3,000/s"
    theirs = updates / base["whole"]
    yield "  SQLite, the same rows and indexes", f"{theirs:,.0f}/s, {base['GB']:.2f} GB, x{alone / theirs:.2f}", "-"
    yield f"  settled and published {came['times']:.0f} times", f"{updates / came['whole']:,.0f}/s", "-"
    with_reading = 1 / (came["whole"] / updates + 1 / read)
    yield "  read too (on one core)", f"{with_reading:,.0f}/s, reading {read:,.0f}/s", "-"
    yield "  by the clock, generator left out", f"{came['clock']:.0f} s", "-"
    yield "  memory", f"{came['MB']:,.0f} MB", "2,000 MB"


def _shown(what: str, ours: Times, theirs: Times) -> Iterator[Row]:
    said = f"{ours['whole']:.1f} s ({ours['open']:.1f} open)"
    yield f"new source(s) {what} published", said, "10 s"
    yield "  of the processor", f"{ours['processor']:.1f} s", "-"
    yield "  SQLite, a commit, nothing settled", f"{theirs['whole'] * 1000:.0f} ms", "-"
    yield "  memory", f"{ours['MB']:,.0f} MB", "2,000 MB"


def _asked(ours: Times, theirs: Times) -> Iterator[Row]:
    for name, took in ours.items():
        if name != "MB" and not name.endswith(BUSY):
            ratio = f", x{theirs[name] / took:.2f}" if name in theirs else ""
            yield f"{name}, p95", f"{took:.0f} ms (busy {ours[name + BUSY]:.0f}){ratio}", "150 ms"
    yield "memory of the reader", f"{ours['MB']:,.0f} MB", "2,000 MB"
