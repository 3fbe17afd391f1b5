"""Typed checks: values that look like a slip, a sum or a correction. Each becomes a question, and none is changed.

A value asked about leaves the usual range of later days until an analyst accepts it. What a check weighs is always the
same: the value is far outside the usual range, and another reading of it (a tenth, a week, the days without a report)
would be an ordinary one. Of several readings the likeliest wins: the one under which this value has the most chance.
"""

from dataclasses import dataclass

import numpy as np

from metrics.flags import tails
from metrics.flags.tails import Baseline
from metrics.flags.window import Marks, Numbers, Places, trailing

FAR = 0.001
"""A tail this small is what an alert needs too: outside the usual range by any measure."""
NEAR = 0.005
GROSS = 1e-6
"""So far out, and above all days of a year, that another reading need not lie so near the middle."""
ORDINARY = 0.05
"""Another reading counts when it lies inside the 95 % range."""
CLOSE = 0.4
"""A reading that many values would fit must lie nearer the middle: inside the central 60 %."""
MIDDLING = 0.2
LOW = 0.02
NEARBY = 3
RUN = 1e-4
LONGEST_RUN = 14
LEAST_DIGIT = 8.0
LEAST_CUT = 30.0
LONGEST_GAP = 14
YEAR = 365
WEEK = 6
NEEDED_OF_WEEK = 5
MUCH = 0.8
NEEDED_OF_TOTAL = 28


@dataclass(frozen=True, slots=True)
class Seen:
    """A series as the checks see it, arrays by calendar day.

    floor, ceiling   the least and the most the count can be as stated; NaN where open or without a report
    kept             the values that are not asked about, of the days before each day that matters
    baseline         what those make usual
    above, below     P(at least floor) and P(at most ceiling) under it
    """

    floor: Numbers
    ceiling: Numbers
    kept: Numbers
    baseline: Baseline
    above: Numbers
    below: Numbers

    def usual(self, counts: Numbers, at: Places) -> Numbers:
        """How ordinary other counts would be on some days, 0 to 1."""
        return np.where(counts > 0, tails.usualness(np.maximum(counts, 0.0), self.baseline.of(at)), 0.0)


def typed(seen: Seen, start: int = 0) -> dict[str, Places]:
    """The days from `start` on that each check asks about; no day is asked about twice."""
    found: dict[str, Places] = {"negative": _from(seen.ceiling < 0, start)}
    found["zero_run"] = _zero_run(seen, start)
    found["zero_report"] = _without(_zero(seen, start), found)
    high = _without(_from(seen.above < NEAR, start), found)
    found["cumulative_posted"] = high[_everything(seen, high)]
    found |= _readings(seen, _alone(seen, _without(high, found), up=True))
    found["missing_digit"] = _alone(seen, _without(_digit_too_few(seen, start), found), up=False)
    return found


def _from(marks: Marks, start: int) -> Places:
    return np.flatnonzero(marks[start:]) + start


def _without(at: Places, found: dict[str, Places]) -> Places:
    """The days that no check has asked about yet."""
    return at[~np.isin(at, np.concatenate(list(found.values())))]


def _alone(seen: Seen, at: Places, up: bool) -> Places:
    """The days without one of their size in the three days before: a slip stands alone, a new level does not."""
    if up:
        return at[seen.floor[at] > 2 * _most(trailing(seen.floor, NEARBY)[at])]
    return at[2 * seen.ceiling[at] < -_most(-trailing(seen.ceiling, NEARBY)[at])]


def _most(window: Numbers) -> Numbers:
    """The highest value of each row; minus infinity where there is none."""
    highest: Numbers = np.where(np.isnan(window), -np.inf, window).max(axis=1, initial=-np.inf)
    return highest


def _lowest(seen: Seen, at: Places) -> Numbers:
    """The lowest value of the 42 days before each day."""
    return -_most(-trailing(seen.kept)[at])


def _zero(seen: Seen, start: int) -> Places:
    """Zero where the weeks before hold no zero and make one unlikely."""
    at = _from((seen.ceiling == 0) & (seen.below < NEAR), start)
    return at[_lowest(seen, at) > 0]


def _zero_run(seen: Seen, start: int) -> Places:
    """Zeros in a row that together are too unlikely: from the day on which their product of chances falls below RUN.

    Days without a report neither add to the run nor end it. Two weeks of zeros are no slip but a level of their own.
    """
    begin = start
    while begin > 0 and not seen.ceiling[begin - 1] > 0:
        begin -= 1
    zeros = np.flatnonzero(seen.ceiling[begin:] == 0) + begin
    counted = np.flatnonzero(seen.ceiling[begin:] > 0) + begin
    chance = np.log(np.maximum(np.nan_to_num(seen.below[zeros], nan=1.0), tails.LEAST))
    group = np.searchsorted(counted, zeros)
    total = np.cumsum(chance)
    first = np.searchsorted(group, group, side="left")
    run = total - total[first] + chance[first] if len(zeros) else total
    place = np.arange(len(zeros)) - first
    lasting = (run < np.log(RUN)) & (place > 0) & (place < LONGEST_RUN) & (zeros >= start)
    found: Places = zeros[lasting]
    return found


def _everything(seen: Seen, at: Places) -> Marks:
    """As much as all days so far together, or most of it."""
    told = np.concatenate([[0], np.cumsum(~np.isnan(seen.kept))])[at]
    total = np.concatenate([[0.0], np.cumsum(np.nan_to_num(seen.kept))])[at]
    far = (seen.above[at] < FAR) & (told >= NEEDED_OF_TOTAL) & (total > 0)
    marks: Marks = far & (seen.floor[at] >= MUCH * total)
    return marks


def gap(kept: Numbers, at: Places) -> Places:
    """How many days right before each day are without a report or asked about."""
    last = np.maximum.accumulate(np.where(np.isnan(kept), -1, np.arange(len(kept))))
    before = np.concatenate([[-1], last[:-1]])[at] if len(kept) else np.empty(0, np.int64)
    return np.where(before < 0, 0, at - before - 1).astype(np.int64)


def week(kept: Numbers, at: Places) -> Numbers:
    """The sum of the six days before each day, days without a report filled with their mean; NaN with under five."""
    window = trailing(kept, WEEK)[at]
    told = (~np.isnan(window)).sum(axis=1)
    total = np.nan_to_num(window).sum(axis=1) * WEEK / np.maximum(told, 1)
    return np.where(told >= NEEDED_OF_WEEK, total, np.nan)


def _over_gap(seen: Seen, at: Places) -> tuple[Marks, Numbers]:
    """The sum of the days without a report and of this one; a sum of days has their mean and their dispersion."""
    days = gap(seen.kept, at) + 1
    own = seen.baseline.of(at)
    likely = tails.mass(seen.floor[at], Baseline(own.used, own.mean * days, own.dispersion))
    ordinary = seen.usual(seen.floor[at] / days, at) > CLOSE
    return (days > 1) & (days <= LONGEST_GAP + 1) & ordinary, likely


def _as_week(seen: Seen, at: Places) -> tuple[Marks, Numbers]:
    """What is left when the six days before are taken off would be a usual day."""
    left = np.nan_to_num(seen.floor[at] - week(seen.kept, at), nan=-1.0)
    far = seen.above[at] < FAR
    return far & (seen.usual(left, at) > ORDINARY), tails.mass(left, seen.baseline.of(at))


def _digit_too_many(seen: Seen, at: Places) -> tuple[Marks, Numbers]:
    """Without its last digit it would be a usual day; that digit is a zero as often as any other together."""
    tenth = np.floor(seen.floor[at] / 10)
    chance = np.where(seen.floor[at] % 10 == 0, 1 / 2, 1 / 18)
    far = (seen.above[at] < FAR) & (seen.baseline.mean[at] >= LEAST_DIGIT)
    gross = (seen.above[at] < GROSS) & (seen.floor[at] > _most(trailing(seen.kept, YEAR)[at]))
    ordinary = seen.usual(tenth, at)
    return (far & (ordinary > CLOSE)) | (gross & (ordinary > MIDDLING)), chance * tails.mass(
        tenth, seen.baseline.of(at)
    )


READINGS = {"sum_over_gap": _over_gap, "weekly_total": _as_week, "extra_digit": _digit_too_many}


def _readings(seen: Seen, high: Places) -> dict[str, Places]:
    """The days that another reading would make ordinary, each with its likeliest reading."""
    if not len(high):
        return dict.fromkeys(READINGS, high)
    found = {name: reading(seen, high) for name, reading in READINGS.items()}
    likely = np.array([np.where(fits, mass, 0.0) for fits, mass in found.values()]).reshape(len(found), len(high))
    best = likely.argmax(axis=0)
    return {name: high[(best == i) & (likely[i] > 0)] for i, name in enumerate(found)}


def _digit_too_few(seen: Seen, start: int) -> Places:
    """About a tenth of the usual and below everything in the weeks before."""
    at = _from((seen.ceiling > 0) & (seen.below < LOW) & (seen.baseline.mean >= LEAST_CUT), start)
    ordinary = seen.usual(seen.ceiling[at] * 10 + 5, at)
    return at[(seen.ceiling[at] < _lowest(seen, at)) & (ordinary > CLOSE)]
