"""One writer and many readers, each a process of its own: whether every answer belongs to one published state.

In every state each source has two claims about one day, the runs add up to what there is, and the figures rest on all
claims. Readers ask several questions of one state and then look for the next.
"""

import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from metrics import settling, store
from metrics.claims import Claim
from metrics.sources import Source
from metrics.updates import Update
from tests import warm

NAMES = ("drones_launched", "drones_shot_down")
LOT = 3
LEAST = 3
# Between two rounds of a reader's questions: eight visitors, not eight mills that take the processor from the writer.
PAUSE = 0.1


@dataclass
class Seen:
    """What one process did.

    answers  how many states were asked through; wrong: sentences about answers that cannot be
    states   number of sources in a state -> when it was published, or first seen (Unix time)
    longest  seconds of the slowest publish, or of the slowest answer
    """

    answers: int = 0
    wrong: list[str] = field(default_factory=list)
    states: dict[int, float] = field(default_factory=dict)
    longest: float = 0.0


def watch(path: Path, seconds: float, readers: int) -> tuple[Seen, list[Seen]]:
    """What a writer published in so many seconds, and what each reader saw meanwhile and just after."""
    write(path, 0, 1)
    done = path.with_name("done")
    with ProcessPoolExecutor(readers + 1, mp_context=warm.CONTEXT) as processes:
        looking = [processes.submit(look, path, done) for _ in range(readers)]
        try:
            writer = processes.submit(write, path, seconds, LEAST).result()
        finally:
            done.touch()
        return writer, [one.result() for one in looking]


def late(writer: Seen, reader: Seen) -> float:
    """The most seconds from a publish to a reader's first answer from that state or a later one."""
    waits = [
        min(seen for held, seen in reader.states.items() if held >= sources) - published
        for sources, published in writer.states.items()
    ]
    return max(waits)


def write(path: Path, seconds: float, least: int) -> Seen:
    """Publishes a few sources at a time, one state after the other, for so long and at least so often."""
    seen, end = Seen(), time.time() + seconds
    while True:
        began = time.time()
        with store.write(path, "soak") as ledger:
            held = store.read(path).counts()["sources"]
            for n in range(held, held + LOT):
                ledger.keep(*source(n))
            settling.bring_up_to_date(ledger)
            ledger.publish()
        seen.states[held + LOT] = time.time()
        seen.longest = max(seen.longest, time.time() - began)
        seen.answers += 1
        if seen.answers >= least and time.time() >= end:
            return seen


def source(n: int) -> tuple[Source, list[Update], list[Claim], list[None]]:
    """The n-th source, of two claims about its own day in a round of 50."""
    day = date(2025, 1, 1) + timedelta(days=n % 50)
    told = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    text = "Of 81 drones 34 were shot down."
    one = Source(f"s{n}", text, told, f"Outlet {n}", "agency")
    claims = [
        Claim(
            one.id, f"{one.id}#1", name, number, number, "exact", "day", None, "ukraine:air_force", "national", None,
            None, None, day, None, day, start, start + 2, str(number), text, 0, "soak", "en",
        )
        for name, number, start in ((NAMES[0], 81, 3), (NAMES[1], 34, 13))
    ]  # fmt: skip
    return one, [Update(f"{one.id}#1", one.id, "", 0, len(text), text, told)], claims, []


def look(path: Path, done: Path) -> Seen:
    """Asks one state after the other until all is done, and the last one once more.

    An old state, held from the beginning, must go on saying the same.
    """
    seen, first = Seen(), store.read(path)
    before, newest, last = _whole(first), 0, False
    while not last:
        time.sleep(PAUSE)
        last = done.exists()
        began = time.time()
        try:
            counts = _whole(store.read(path))
        except Exception as error:  # whatever it is, a reader must never meet it
            seen.wrong.append(f"{type(error).__name__}: {error}")
            continue
        now = time.time()
        seen.longest = max(seen.longest, now - began)
        seen.answers += 1
        seen.wrong += counts.pop("wrong")
        if counts["sources"] < newest:
            seen.wrong.append(f"{counts['sources']} sources after {newest}: an older state came back.")
        newest = max(newest, counts["sources"])
        seen.states.setdefault(counts["sources"], now)
    if _whole(first) != before:
        seen.wrong.append("A state that was held changed while others were published.")
    return seen


def _whole(ledger: store.Ledger) -> dict[str, object]:
    """Counts of one state, and what does not fit together in it."""
    counts, runs, figures = ledger.counts(), ledger.runs(), ledger.figures()
    claims = ledger.claims().height
    sources = counts["sources"]
    checks: dict[str, bool] = {
        "two claims a source": counts["claims"] == claims == 2 * sources,
        "one update a source": counts["updates"] == ledger.find(limit=1).total == sources,
        "runs add up": runs["sources"].sum() == sources and runs["claims"].sum() == claims,
        "figures rest on all claims": figures["claims"].sum() == figures["behind"].list.len().sum() == claims,
        "figures of every day": figures.height == counts["figures"] == 2 * min(sources, 50),
        "runs follow each other": runs["id"].to_list() == list(range(1, runs.height + 1)),
    }
    return counts | {"wrong": [f"{name}: no, at {sources} sources" for name, holds in checks.items() if not holds]}
