"""Which days outside the usual range are flagged: alerts and what is only watched, records, lasting shifts.

Days far out in one direction within a week of each other are one episode: its first day is the alert, and a later one
only when it lies farther out than all before it. The others are watched. So is a lasting shift of which a day was an
alert already: one event, one alert.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from metrics.flags import records, tails
from metrics.flags.dial import Limits
from metrics.flags.records import Since
from metrics.flags.scan import Scan
from metrics.flags.window import Numbers

EPISODE = 7
RECORDS = 14


@dataclass(frozen=True, slots=True)
class Out:
    """One day outside: `kind` is high, low, record or level_shift, `onset` the place of the first day it is about.

    since   how far back one must go for a figure as far out
    """

    at: int
    up: bool
    kind: str
    severity: str
    onset: int
    since: Since


def outside(scan: Scan, limits: Limits, start: int = 0) -> Iterator[Out]:
    """Everything outside from day `start` on, one direction after the other, oldest first."""
    for up in (True, False):
        surprise = scores(scan, up)
        reached, alerts = _reach(scan, up), set()
        for at, severity, onset in _episodes(surprise, limits):
            alerts |= {at} if severity == "alert" else set()
            if at >= start:
                yield Out(at, up, "high" if up else "low", severity, onset, reached(at))
        for at, severity, since in _records(scan, surprise, limits, up):
            alerts |= {at} if severity == "alert" else set()
            if at >= start:
                yield Out(at, up, "record", severity, at, since)
        for at, onset in shifted(scan, up):
            if at >= start:
                told = any(onset <= day <= at for day in alerts)
                yield Out(at, up, "level_shift", "watch" if told else "alert", onset, reached(at))


def scores(scan: Scan, up: bool) -> Numbers:
    """A normal score of each day that grows away from the usual range; NaN for a day asked about."""
    found = tails.score(scan.above if up else scan.below)
    return np.where(scan.aside, np.nan, found)


def _reach(scan: Scan, up: bool) -> Callable[[int], Since]:
    stated = scan.given.floor if up else scan.given.ceiling
    kept, reached = scan.kept, records.highest if up else records.lowest
    return lambda at: reached(kept, at, float(stated[at]), int(scan.given.begins[at]))


def _episodes(surprise: Numbers, limits: Limits) -> Iterator[tuple[int, str, int]]:
    """Each day beyond the limit of watching, its severity, and the first day of its episode."""
    last, first, peak = -EPISODE - 1, 0, 0.0
    for at in np.flatnonzero(surprise > limits.watch).tolist():
        far = float(surprise[at])
        if far <= limits.alert:
            yield at, "watch", at
            continue
        begun = at - last > EPISODE
        first, peak = (at, 0.0) if begun else (first, peak)
        yield at, "alert" if far > peak else "watch", first
        last, peak = at, max(peak, far)


def _records(scan: Scan, surprise: Numbers, limits: Limits, up: bool) -> Iterator[tuple[int, str, Since]]:
    """Each record; one soon after another or after a change of level is an alert only when the day is one by itself."""
    reached, last = _reach(scan, up), -RECORDS - 1
    moved = np.array([-RECORDS - 1, *(at for at, _ in shifted(scan, up))])
    for at in np.flatnonzero(surprise > limits.record).tolist():
        since = reached(at)
        if since.record:
            near = max(last, int(moved[moved < at].max()))
            again = at - near <= RECORDS and surprise[at] <= limits.alert
            yield at, "watch" if again else "alert", since
            last = at


def shifted(scan: Scan, up: bool) -> list[tuple[int, int]]:
    """Each day on which a lasting change of level shows, and the first day of the change."""
    sums = scan.up if up else scan.down
    return [(at, int(sums.onset[at])) for at in np.flatnonzero(sums.signal).tolist()]
