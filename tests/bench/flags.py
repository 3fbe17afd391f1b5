"""How long the flags of a series take: all of it, and one more day, on a bundled series (processor time)."""

import csv
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import median

from metrics import flags

LOSSES = Path(__file__).resolve().parents[2] / "data" / "losses.csv"
DAYS = 1600
RUNS = 15
Row = tuple[str, str, str]


def rows() -> Iterator[Row]:
    """What was measured, the result, the aim."""
    days, values = tanks()
    known = flags.judge(days[:-1], values[:-1])
    whole = milliseconds(lambda: flags.judge(days, values))
    more = milliseconds(lambda: flags.judge(days, values, before=known))
    yield f"flags of a series of {len(days):,} days", f"{whole:.0f} ms", "80 ms"
    yield "the same with one more day", f"{more:.1f} ms", "5 ms"


def tanks() -> tuple[list[date], list[float | None]]:
    """The daily differences of the bundled totals of tanks, by report day."""
    with LOSSES.open(newline="", encoding="utf-8") as file:
        totals = [(date.fromisoformat(row["reported"]), row["russian_tanks_lost"]) for row in csv.DictReader(file)]
    told = [(day, float(total)) for day, total in totals if total][: DAYS + 1]
    return [day for day, _ in told[1:]], [after - before for (_, before), (_, after) in pairwise(told)]


def milliseconds(task: Callable[[], object]) -> float:
    """The median processor time of some runs."""
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        task()
        taken.append(1000 * (time.process_time() - start))
    return median(taken)
