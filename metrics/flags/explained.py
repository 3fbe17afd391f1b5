"""Days that stand out only because something else is counted from some day on: explained, and flagged as no event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from metrics.definitions import Change
from metrics.flags import shown, tails, words
from metrics.flags.band import fit
from metrics.flags.kinds import Flag
from metrics.flags.telling import Teller
from metrics.flags.window import DAYS, Numbers


def explained(teller: Teller, changes: Sequence[Change], start: int = 0) -> Iterator[Flag]:
    """After each change of definition the first day that stands out only against the days before the change."""
    given = teller.scan.given
    for place in sorted(set(given.begins[given.begins > 0].tolist())):
        change = next((c for c in reversed(changes) if c.first and _place(teller, c) <= place), None)
        if change is None or place + DAYS < start:
            continue
        earlier = _earlier(teller, place)
        for up in (True, False):
            at = _first(teller, earlier, place, up)
            if at is not None and at >= start:
                yield _flag(teller, earlier, at, up, change)


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What the days before a change make usual for the days after it, of which the first is the day of the change."""

    baseline: tails.Baseline
    low: Numbers
    high: Numbers


def _place(teller: Teller, change: Change) -> int:
    assert change.first is not None
    return (change.first - teller.series.days[0]).days


def _earlier(teller: Teller, place: int) -> _Earlier:
    # Of the days before, only those since the change before that one counted the same thing.
    begins = teller.scan.given.begins
    rows = np.arange(place, min(place + DAYS, len(begins)))
    baseline = fit(teller.scan.kept, np.where(begins == place, begins[place - 1], begins), rows)
    level = np.full(len(rows), shown.START)
    return _Earlier(baseline, *shown.ends(level, level, baseline))


def _first(teller: Teller, earlier: _Earlier, place: int, up: bool) -> int | None:
    """The first of the 42 days after a change that is far out by the days before it, and not by those since."""
    given, scan = teller.scan.given, teller.scan
    rows = slice(place, place + len(earlier.low))
    counts = np.where(scan.aside, np.nan, given.floor if up else given.ceiling)[rows]
    before = (tails.at_least if up else tails.at_most)(counts, earlier.baseline)
    since = tails.score((scan.above if up else scan.below)[rows])
    only = (tails.score(before) > teller.limits.watch) & ~(since > teller.limits.watch)
    found = np.flatnonzero(only & (given.begins[rows] == place))
    return place + int(found[0]) if len(found) else None


def _flag(teller: Teller, earlier: _Earlier, at: int, up: bool, change: Change) -> Flag:
    own, row = teller.series, at - int(teller.scan.given.begins[at])
    used = int(earlier.baseline.used[row])
    usual = words.Usual(float(earlier.low[row]), float(earlier.high[row]), used, used < DAYS)
    return Flag(
        own.metric, own.side, own.days[at], "definition", "note", float(own.values[at]),
        float(earlier.baseline.mean[row]), usual.low, usual.high,
        words.explained(own.observed(at), usual, up, change), used=used, missing=DAYS - used, since=change.first,
    )  # fmt: skip
