"""The same figure again and again: a note that an old figure may have been copied; nothing follows from it."""

from collections.abc import Iterator

import numpy as np

from metrics.flags import tails, words
from metrics.flags.kinds import Flag
from metrics.flags.telling import Teller
from metrics.flags.window import DAYS, Marks, Numbers, Places

RARE = 1e-4
LEAST_MEAN = 8.0
FEWEST = 3


def copies(teller: Teller, start: int = 0) -> Iterator[Flag]:
    """A note on the report with which a row of equal figures becomes too unlikely; one note for each row.

    Each repetition has the chance that the usual range gives that very figure, times how coarsely figures are rounded.
    """
    scan = teller.scan
    told = np.flatnonzero(~np.isnan(scan.given.values))
    values = scan.given.values[told]
    first = _begin(values, int(np.searchsorted(told, start)))
    told, values = told[first:], values[first:]
    if not len(told):
        return
    chance = np.minimum(1.0, tails.mass(values, scan.baseline.of(told)) * _grain(scan.given.values)[told])
    known = (scan.baseline.mean[told] >= LEAST_MEAN) & (values > 0)
    length, total = 1, 0.0
    for i in range(1, len(told)):
        again = values[i] == values[i - 1] and bool(known[i])
        before, length = total, length + 1 if again else 1
        total = total + float(np.log(max(chance[i], tails.LEAST))) if again else 0.0
        if length >= FEWEST and total < np.log(RARE) <= before and told[i] >= start:
            said = words.stale_copy(teller.series.observed(int(told[i])), length)
            yield teller.flag(int(told[i]), "stale_copy", "note", said, undo=words.CLEAR)


def _begin(values: Numbers, at: int) -> int:
    """The first of the equal figures that end with the one before place `at`."""
    begin = max(0, at - 1)
    while begin > 0 and values[begin] == values[begin - 1]:
        begin -= 1
    return begin


def _grain(values: Numbers) -> Numbers:
    """The step that four in five figures of the 42 days before are rounded to: 1, 10, 100 or 1,000."""
    told = np.maximum(_before(~np.isnan(values)), 1)
    steps = np.ones(len(values))
    for step in (10.0, 100.0, 1000.0):
        steps[_before(values % step == 0) >= 0.8 * told] = step
    return steps


def _before(marks: Marks) -> Places:
    """How many of the 42 days before each day are marked."""
    total = np.concatenate([[0], np.cumsum(marks)])
    places = np.arange(len(marks))
    return total[places] - total[np.maximum(0, places - DAYS)]
